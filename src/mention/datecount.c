/* datecount.c - the grammar of counted and repeated time, over tokens.
 *
 * which [number] unit | number unit (ago | later | ...) | number-unit | number unit
 * | every [number] unit | "twice a year" | "daily" | today | "recently" */
#include "mention/datescan.h"

/* The tables' phrase of a class at s->at; moves behind it. */
static bool phrase(ent_date_scan *s, ent_date_class cls, int32_t *value)
{
    uint32_t n = ent_date_phrase_at(s->w, s->doc, s->at, s->end, cls, value);
    s->at += n;
    return n > 0;
}

static bool has_sub_of(const ent_date_scan *s, uint32_t t)
{
    return is(s, t, "of");
}

/* ---- last week, the next four years, that evening --------------------------------------- */

static bool which_word(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    int32_t which;
    bool told = get(s, t, ENT_DATE_TOLD, &which);
    if (!told && is(s, t, "new") && is(s, t + 1, "year") && before(s, t) != ENT_NONE &&
        is(s, t - 1, "the")) {
        which = 1;                                  /* "early in the new year" */
    } else if (!told && !get(s, t, ENT_DATE_WHICH, &which)) {
        return false;
    }
    uint32_t b = before(s, t);
    if (is(s, t, "last") && b != ENT_NONE && is(s, b, "to"))
        return false;
    bool article = b != ENT_NONE && is(s, b, "the");
    if (upos_at(s, t) == ENT_UPOS_VERB && !article && !has(s, t + 1, ENT_DATE_MONTH) &&
        (is(s, t, "last") || is(s, t, "following")))
        return false;                               /* "will last two weeks" */
    if (is(s, t, "that") && upos_at(s, t) == ENT_UPOS_SCONJ)
        return false;
    if (b != ENT_NONE && s->doc->tokens.at[b].xpos == ENT_XPOS_PRPS && (is(s, t, "last") || is(s, t, "next")))
        return false;                               /* "his last day in office" */
    bool stretch = is(s, t, "past");
    t++;
    int32_t second;
    if (get(s, t, ENT_DATE_WHICH, &second)) {       /* this past week */
        stretch |= is(s, t, "past");
        which = second ? second : which;
        t++;
    } else if (is(s, t, "same") || is(s, t, "very")) {
        t += is(s, t, "very") && is(s, t + 1, "same") ? 2 : 1;
    }
    p->which = which;
    p->which_told = true;
    p->told = told;
    p->stretch = stretch;
    s->at = t;
    return true;
}

/* "the next morning", "last night", "this evening" */
static bool which_daypart(ent_date_scan *s, ent_date_parts *p, const ent_date_parts *w,
                          bool led)
{
    int32_t part;
    if (capital(s, s->at) || !get(s, s->at, ENT_DATE_HOUR, &part) || part > 9)
        return false;
    *p = *w;
    p->form = ENT_FORM_UNIT;
    p->unit = ENT_UNIT_DAY;
    p->count = 1;
    p->daypart = part;
    p->stretch = false;
    p->the_next = is(s, s->at - 1, "next") && led;
    s->at++;
    return true;
}

/* Numbers before a unit: "few" is 0. */
static bool count_at(ent_date_scan *s, int32_t *n)
{
    uint32_t t = s->at;
    int32_t more;
    if (is(s, t, "a") && has(s, t + 1, ENT_DATE_NUMBER) && !is(s, t + 1, "a"))
        t++;                                        /* a few, a dozen, a couple */
    if (!get(s, t, ENT_DATE_NUMBER, n) || (is(s, t, "many") && t && is(s, t - 1, "as")))
        return false;
    t++;
    if (*n >= 20 && *n < 100 && tight_dash(s, t) && get(s, t + 1, ENT_DATE_NUMBER, &more) &&
        more < 10 && more > 0) {
        *n += more;
        t += 2;
    }
    while (get(s, t, ENT_DATE_NUMBER, &more) && (more == 100 || more == 12)) {
        *n = *n * more;                             /* two hundred, two dozen */
        t++;
    }
    if (*n >= 100 && is(s, t, "and") && get(s, t + 1, ENT_DATE_NUMBER, &more) && more > 1) {
        *n += more;
        t += 2;
    }
    if (is(s, t, "of") && (*n == 2 || *n == 0))     /* a couple of */
        t++;
    s->at = t;
    return true;
}

static void pass_fillers(ent_date_scan *s)
{
    for (int i = 0; i < 2 && has(s, s->at, ENT_DATE_FILLER); i++)
        s->at++;
}

/* last week, this year, next month, the past ten years, the coming weeks, last summer's ... */
bool ent_date_which(ent_date_scan *s, ent_date_parts *p, bool led)
{
    uint32_t from = s->at;
    int32_t n = 1, unit, month;
    ent_date_parts w = {.form = ENT_FORM_UNIT};
    if (is(s, s->at, "earlier") || is(s, s->at, "later"))
        s->at++;
    bool sooner = s->at != from;
    if (!which_word(s, &w)) {
        s->at = from;
        return false;
    }
    if (which_daypart(s, p, &w, led))
        return true;
    bool the_next = is(s, s->at - 1, "next") && led && w.which == 1;
    bool counted = count_at(s, &n);
    pass_fillers(s);
    if (!counted && month_at(s, s->at, &month)) {
        *p = w;
        p->form = ENT_FORM_MONTH;
        p->month = month;
        p->shift = 1;
        s->at++;
        return true;
    }
    if (!counted && has(s, s->at, ENT_DATE_FISCAL))
        s->at++;
    bool date = is(s, s->at, "date") && w.told;
    if (!date && !unit_at(s, s->at, &unit)) {
        s->at = from;
        return false;
    }
    unit = date ? ENT_UNIT_DAY : unit;
    bool many = plural(s, s->at);
    bool short_unit = unit < ENT_UNIT_DAY && !counted;
    if (short_unit || (tight_dash(s, s->at + 1) && !sooner) ||
        (has_sub_of(s, s->at + 1) && (w.which || many) && !has(s, s->at + 2, ENT_DATE_YEAR)) ||
        (many && !counted && w.which == 0)) {
        s->at = from;
        return false;                               /* the last day of the visit, these years */
    }
    *p = w;
    p->unit = unit;
    p->count = many && !counted ? 0 : n;
    p->stretch = w.stretch || counted;
    p->vague = (many && !counted) || (counted && n == 0 && w.which) ? (w.which < 0 ? -1 : 1) : 0;
    if (the_next && !counted && !many)
        p->the_next = true;
    s->at++;
    return true;
}

/* ---- two days ago, three-day, for years ------------------------------------------------- */

/* "half a", "half-", "a quarter of a": sets count 0 and and_half. */
static bool half_at(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = is(s, s->at, "a") ? s->at + 1 : s->at;
    if (!is(s, t, "half"))
        return false;
    t++;
    if (is(s, t, "a") || is(s, t, "an") || tight_dash(s, t))
        t++;
    int32_t unit;
    if (!unit_at(s, t, &unit) || t == s->at)
        return false;
    p->and_half = true;
    p->count = 0;
    s->at = t;
    return true;
}

static bool and_half_at(ent_date_scan *s)
{
    uint32_t t = tight_dash(s, s->at) ? s->at + 1 : s->at;
    if (!is(s, t, "and"))
        return false;
    t += tight_dash(s, t + 1) ? 2 : 1;
    if (!is(s, t, "a"))
        return false;
    t += tight_dash(s, t + 1) ? 2 : 1;
    if (!is(s, t, "half"))
        return false;
    s->at = t + 1;
    return true;
}

/* The number of what is counted; what it said in *told, *article. */
static void quantity(ent_date_scan *s, ent_date_parts *p, bool *told, bool *article)
{
    int32_t n = 1;
    *article = is(s, s->at, "a") || is(s, s->at, "an");
    *told = true;
    if (half_at(s, p)) {
        *article = false;
        return;
    }
    *told = count_at(s, &n);
    *article &= n == 1;
    p->count = n;
    p->vague = *told && n == 0;
    if (*told && and_half_at(s))
        p->and_half = true;
}

/* "weeklong", "-long" */
static bool long_word(const ent_date_scan *s, uint32_t t, int32_t *unit)
{
    ent_str f = form_at(s, t);
    if (f.n < 7 || !ent_str_ends(f, ENT_STR("long")))
        return false;
    ent_date_word w = ent_date_word_of(s->w, ent_str_sub(f, 0, f.n - 4));
    *unit = w.value[ENT_DATE_UNIT];
    return w.classes & (1u << ENT_DATE_UNIT);
}

static bool is_age(const ent_date_scan *s, uint32_t t)
{
    return is(s, t, "old") || (tight_dash(s, t) && is(s, t + 1, "old")) ||
           (is(s, t, "of") && is(s, t + 1, "age"));
}

/* What stands behind a counted unit: "ago", "later", "before that", "from now", "to come". */
static bool count_word(ent_date_scan *s, ent_date_parts *p)
{
    int32_t dir;
    uint32_t n = ent_date_phrase_at(s->w, s->doc, s->at, s->end, ENT_DATE_COUNT, &dir);
    if (n == 0)
        return false;
    if (is(s, s->at, "on") && upos_at(s, s->at + 1) != ENT_UPOS_PUNCT)
        return false;                               /* "a year on, ..." alone */
    p->on = is(s, s->at, "on");
    s->at += n;
    bool pointed = is(s, s->at, "that") && upos_at(s, s->at) != ENT_UPOS_SCONJ &&
                   upos_at(s, s->at + 1) != ENT_UPOS_NOUN;
    bool side = is(s, s->at - 1, "after") || is(s, s->at - 1, "before");
    if (pointed)
        s->at++;
    p->form = ENT_FORM_COUNT;
    p->dir = dir;
    if (dir == -1 && is(s, s->at, "today")) {
        p->exact = true;                            /* forty years ago today */
        s->at++;
    } else if (dir == -1 && is(s, s->at, "this") && has(s, s->at + 1, ENT_DATE_UNIT)) {
        s->at += 2;                                 /* a year ago this week */
    }
    /* "two days after the vote": counted from what follows, not from a date told before. */
    unsigned next = upos_at(s, s->at);
    bool object = next != ENT_UPOS_PUNCT && next != ENT_UPOS_ADP && next != ENT_UPOS_CCONJ && next != ENT_UPOS_AUX &&
                  (next != ENT_UPOS_VERB || s->doc->tokens.at[s->at].xpos == ENT_XPOS_VBG);
    p->which_told = !pointed && side && s->at < s->end && object;
    return true;
}

static bool to_come(ent_date_scan *s, ent_date_parts *p, bool many)
{
    bool come = is(s, s->at, "to") && is(s, s->at + 1, "come");
    bool ahead = is(s, s->at, "ahead") && !is(s, s->at + 1, "of");
    if (!many || (!come && !ahead))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_VAGUE, .vague = 1};
    s->at += come ? 2 : 1;
    return true;
}

/* How the length at hand is written. */
typedef struct length {
    uint32_t from;                  /* first token */
    int32_t prep;
    bool led;                       /* a preposition or small word stands before it */
    bool told, article;             /* with a number; it is "a" */
    bool hyphen, whole, many;       /* three-day; week-long; weeks */
} length;

/* Whether it stands for a length at all: "a week" does behind "for", "years" behind "in". */
static bool lasts(const ent_date_scan *s, const ent_date_parts *p, const length *l)
{
    uint32_t b = before(s, l->from);
    bool of = is(s, s->at, "of"), verb = b != ENT_NONE && upos_at(s, b) == ENT_UPOS_VERB;
    if (p->count == 1 && p->unit == ENT_UNIT_DAY && !p->and_half && !l->hyphen && first_of_sentence(s, l->from))
        return false;                               /* "One day the wall will fall" */
    if (l->told && !l->article)
        return p->count != 1 || p->and_half || l->prep >= 0 || l->led || of ||
               upos_at(s, s->at) != ENT_UPOS_PUNCT;
    if (l->article && is(s, s->at, "to") && upos_at(s, s->at + 1) == ENT_UPOS_VERB)
        return true;                                /* "a week to object" */
    if (l->article && of && p->unit == ENT_UNIT_DAY)
        return false;                               /* "a day of mourning" */
    if (l->article)
        return l->prep >= 0 || of || verb || (l->led && !is(s, l->from - 1, "the"));
    if (!l->many || p->unit < ENT_UNIT_HOUR)
        return false;
    of &= b == ENT_NONE || !is(s, b, "the");
    return l->prep == ENT_PREP_WITHIN || l->prep == ENT_PREP_AFTER || of ||
           (l->prep == ENT_PREP_IN && b != ENT_NONE &&
            (is(s, b, "for") || is(s, b, "in") || is(s, b, "over") ||
             is(s, b, "throughout")));
}

static bool possessive(const ent_date_scan *s, uint32_t t)
{
    return is(s, t, "'") || is(s, t, "’") || is(s, t, "'s") || is(s, t, "’s");
}

/* plain: the contract knows it too. */
static void set_duration(ent_date_scan *s, ent_date_parts *p, const length *l, bool plain)
{
    uint32_t b = before(s, l->from);
    p->form = ENT_FORM_DURATION;
    p->in = l->prep == ENT_PREP_IN && b != ENT_NONE && is(s, b, "in") && !l->hyphen;
    if (possessive(s, s->at) && is(s, s->at + 1, "time")) {
        s->at += 2;                                 /* in three weeks' time */
        p->form = ENT_FORM_COUNT;
        p->dir = 2;
    }
    p->stretch = !plain;
}

/* The number and the unit; false if there is no unit, or it is an age or a share. */
static bool number_and_unit(ent_date_scan *s, ent_date_parts *p, length *l)
{
    int32_t unit = 0;
    l->whole = long_word(s, s->at, &unit);
    quantity(s, p, &l->told, &l->article);
    p->shift = l->told;
    l->hyphen = l->told && tight_dash(s, s->at) &&
                !(s->doc->tokens.at[s->at].flags & ENT_TOKEN_SPACE_AFTER);
    if (l->hyphen)
        s->at++;
    else
        pass_fillers(s);
    if (!l->whole && (!unit_at(s, s->at, &unit) || (unit == ENT_UNIT_WEEKEND && !l->told)))
        return false;
    l->many = !l->whole && plural(s, s->at);
    s->at++;
    p->unit = unit;
    if (!l->told && l->many) {
        p->count = 0;
        p->vague = 1;
        p->shift = 1;
    }
    if (unit == ENT_UNIT_QUARTER && is(s, s->at, "of"))
        return false;                               /* three quarters of the members */
    if (!l->hyphen && and_half_at(s))
        p->and_half = true;                         /* a year and a half */
    if (tight_dash(s, s->at) && is(s, s->at + 1, "long")) {
        s->at += 2;
        l->whole = true;
    }
    return !is_age(s, s->at);
}

/* "ago", "later", "before the vote" behind the unit. */
static bool counted_from(ent_date_scan *s, ent_date_parts *p, const length *l)
{
    uint32_t counted = s->at;
    bool twice = is(s, s->at, "after") && counted > l->from &&
                 ent_str_eq_nocase(form_at(s, s->at + 1), form_at(s, counted - 1));
    if (l->hyphen || twice || !count_word(s, p))
        return false;                               /* "day after day" */
    bool alone = !l->told && !l->many;
    if ((alone && p->which_told && l->prep == ENT_PREP_NONE && !l->led) ||
        (alone && p->dir != 1 && p->dir != -2))
        return false;
    p->nth = (int32_t)counted;                      /* the length ends here */
    return true;
}

static bool count_or_length(ent_date_scan *s, ent_date_parts *p, length *l)
{
    if (!number_and_unit(s, p, l))
        return false;
    if (l->whole) {
        set_duration(s, p, l, true);
        return true;
    }
    uint32_t behind = s->at;
    ent_date_parts kept = *p;
    bool last = is(s, behind, "before") && is(s, behind + 1, "last");
    if (!l->many && !l->hyphen && (last || (is(s, behind, "after") && is(s, behind + 1, "next"))) &&
        p->count == 1 && p->unit > 0) {
        *p = (ent_date_parts){.form = ENT_FORM_UNIT, .unit = p->unit, .count = 1, .which = last ? -2 : 2,
                              .which_told = true};  /* the week before last */
        s->at = behind + 2;
        return true;
    }
    if (counted_from(s, p, l))
        return true;
    if (s->at != behind)
        return false;                               /* "the day after" what is not told */
    *p = kept;
    if (to_come(s, p, l->many))
        return true;
    bool any = lasts(s, p, l), of = is(s, s->at, "of");
    if (!l->hyphen && !any)
        return false;
    bool plain = l->hyphen || l->prep == ENT_PREP_WITHIN ||
                 (l->told && (l->prep == ENT_PREP_IN || of)) || (l->many && !of);
    set_duration(s, p, l, plain);
    return true;
}

static bool count_unit(ent_date_scan *s, ent_date_parts *p, int32_t prep, bool led)
{
    length l = {.from = s->at, .prep = prep, .led = led};
    *p = (ent_date_parts){.form = ENT_FORM_DURATION};
    if (is(s, s->at, "exactly")) {
        p->exact = true;
        s->at++;
    }
    if (count_or_length(s, p, &l))
        return true;
    s->at = l.from;
    return false;
}

/* one hour and thirty minutes */
static void and_more(ent_date_scan *s, ent_date_parts *p)
{
    ent_date_scan more = *s;
    int32_t n, unit;
    bool years = p->unit == ENT_UNIT_YEAR;
    if (p->form != ENT_FORM_DURATION || (p->unit != ENT_UNIT_HOUR && !years) || !is(s, s->at, "and") || p->count == 0)
        return;
    more.at++;
    if (!count_at(&more, &n) || n == 0 || !unit_at(&more, more.at, &unit) ||
        unit != (years ? ENT_UNIT_MONTH : ENT_UNIT_MINUTE))
        return;
    p->count = p->count * (years ? 12 : 60) + n + (p->and_half ? 30 : 0);
    p->unit = unit;
    p->and_half = false;
    s->at = more.at + 1;
}

/* ---- every Tuesday, twice a year, daily ------------------------------------------------- */

static bool every(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t from = s->at;
    int32_t v, unit;
    ent_date_scan more;
    *p = (ent_date_parts){.form = ENT_FORM_SET, .count = 1};
    if (!get(s, s->at, ENT_DATE_EVERY, &v))
        return false;
    s->at++;
    more = *s;
    ent_date_parts full;
    if (ent_date_day(&more, &full) && full.form == ENT_FORM_DAY && !full.year) {
        p->month = full.month;
        p->day = full.day;
        s->at = more.at;
        return true;
    }
    if (is(s, s->at, "other") || is(s, s->at, "second")) {
        p->count = 2;
        s->at++;
    } else if (get(s, s->at, ENT_DATE_ORDINAL, &v) && v > 2) {
        p->count = v;
        s->at++;
    } else {
        count_at(s, &p->count);
    }
    if (unit_at(s, s->at, &unit))
        p->unit = unit;
    else if (capital(s, s->at) && get(s, s->at, ENT_DATE_WEEKDAY, &p->weekday))
        ;
    else if (month_at(s, s->at, &p->month) || get(s, s->at, ENT_DATE_SEASON, &p->season))
        ;
    else if (!get(s, s->at, ENT_DATE_HOUR, &p->daypart)) {
        s->at = from;
        return false;
    }
    s->at++;
    if (p->weekday && get(s, s->at, ENT_DATE_HOUR, &v) && v < 9)
        s->at++;                                    /* every Monday evening */
    return true;
}

/* "Mondays", "weekends" */
static bool weekdays(ent_date_scan *s, ent_date_parts *p)
{
    int32_t day, unit;
    if (capital(s, s->at) && get(s, s->at, ENT_DATE_WEEKDAYS, &day)) {
        *p = (ent_date_parts){.form = ENT_FORM_SET, .count = 1, .weekday = day};
    } else if (unit_at(s, s->at, &unit) && unit == ENT_UNIT_WEEKEND && plural(s, s->at)) {
        *p = (ent_date_parts){.form = ENT_FORM_SET, .count = 1, .unit = unit};
    } else {
        return false;
    }
    s->at++;
    return true;
}

/* once a month, three times every two years, per year */
static bool times(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t from = s->at, t = s->at;
    int32_t n, unit, v;
    bool often = get(s, t, ENT_DATE_TIMES, &v);
    if (often)
        t++;
    else if (get(s, t, ENT_DATE_NUMBER, &v) && is(s, t + 1, "times")) {
        often = true;
        t += 2;
    }
    *p = (ent_date_parts){.form = ENT_FORM_SET, .count = 1};
    if (often && tight_dash(s, t))
        t++;
    if (often && get(s, t, ENT_DATE_RATE, &v)) {
        p->unit = v;
        p->nth = 1;
        s->at = t + 1;
        return true;
    }
    bool each = has(s, t, ENT_DATE_EVERY);
    bool per = is(s, t, "per") || (often && (is(s, t, "a") || is(s, t, "an")));
    if (!per && !(often && each))
        return false;
    s->at = t + 1;
    if (each && is(s, s->at, "other")) {
        p->count = 2;
        s->at++;
    } else if (each && count_at(s, &n)) {
        p->count = n;
    }
    if (unit_at(s, s->at, &unit) && unit != ENT_UNIT_MINUTE) {
        p->unit = unit;
        s->at++;
        return true;
    }
    s->at = from;
    return false;
}

/* "2 million barrels a day": behind an amount */
static bool amount_a(ent_date_scan *s, ent_date_parts *p)
{
    int32_t unit, dir;
    uint32_t b = before(s, s->at);
    if (b == ENT_NONE || (!is(s, s->at, "a") && !is(s, s->at, "an")) ||
        !unit_at(s, s->at + 1, &unit) || unit < ENT_UNIT_DAY || plural(s, s->at + 1) ||
        is(s, s->at + 2, "of") ||
        ent_date_phrase_at(s->w, s->doc, s->at + 2, s->end, ENT_DATE_COUNT, &dir))
        return false;
    if (!has(s, b, ENT_DATE_MEASURE) && upos_at(s, b) != ENT_UPOS_NUM &&
        !(upos_at(s, b) == ENT_UPOS_NOUN && b > 0 &&
          (upos_at(s, b - 1) == ENT_UPOS_NUM || has(s, b - 1, ENT_DATE_MEASURE))))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_SET, .count = 1, .unit = unit};
    s->at += 2;
    return true;
}

/* daily, annual: not in names ("the Daily Star") */
static bool rate(ent_date_scan *s, ent_date_parts *p)
{
    int32_t v, n;
    if (get(s, s->at, ENT_DATE_NUMBER, &n) && n > 1 && tight_dash(s, s->at + 1) &&
        get(s, s->at + 2, ENT_DATE_RATE, &v) && v > 0) {
        *p = (ent_date_parts){.form = ENT_FORM_SET, .count = n, .unit = v, .nth = 1};
        s->at += 3;                                 /* six-monthly */
        return true;
    }
    if (!get(s, s->at, ENT_DATE_RATE, &v) ||
        (capital(s, s->at) && (!first_of_sentence(s, s->at) || capital(s, s->at + 1))))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_SET, .count = 1, .unit = v, .nth = 1};
    s->at++;
    return true;
}

bool ent_date_repeated(ent_date_scan *s, ent_date_parts *p)
{
    return every(s, p) || weekdays(s, p) || times(s, p) || amount_a(s, p) || rate(s, p);
}

/* ---- today, recently -------------------------------------------------------------------- */

static bool shift(ent_date_scan *s, ent_date_parts *p)
{
    int32_t v;
    bool later = (is(s, s->at, "later") || is(s, s->at, "earlier")) && has(s, s->at + 1, ENT_DATE_SHIFT) && !s->words[s->at + 1].value[ENT_DATE_SHIFT];
    s->at += later;
    bool night = is(s, s->at, "tonight");
    if (!phrase(s, ENT_DATE_SHIFT, &v))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_SHIFT, .shift = v, .daypart = night ? 4 : 0};
    ent_date_clock_behind(s, p);
    return true;
}

/* "overnight", "overnight on Sunday" */
static bool overnight(ent_date_scan *s, ent_date_parts *p)
{
    ent_date_scan more = *s;
    ent_date_parts day;
    if (!is(s, s->at, "overnight"))
        return false;
    more.at++;
    more.at += is(&more, more.at, "on") || is(&more, more.at, "into");
    *p = (ent_date_parts){.form = ENT_FORM_SHIFT, .shift = -1, .daypart = 4, .overnight = true};
    if (more.at > s->at && ent_date_day(&more, &day) && !day.day2) {
        *p = day;
        p->daypart = 4;
        s->at = more.at;
        return true;
    }
    s->at++;
    return true;
}

/* "two Fridays ago" */
static bool weekdays_ago(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t from = s->at;
    int32_t n, day;
    if (!count_at(s, &n) || n < 1 || !capital(s, s->at) || !get(s, s->at, ENT_DATE_WEEKDAYS, &day) ||
        !is(s, s->at + 1, "ago")) {
        s->at = from;
        return false;
    }
    *p = (ent_date_parts){.form = ENT_FORM_WEEKDAY, .weekday = day, .which = -1, .which_told = true, .stretch = true,
                          .plus = 1 - n, .plus_unit = ENT_UNIT_WEEK};
    s->at += 2;
    return true;
}

/* "a week from Monday", "three days after 5 May 2023": a date counted from one that is told with it */
static bool counted_from_date(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t from = s->at;
    int32_t n, unit;
    ent_date_scan more = *s;
    ent_date_parts day;
    if (!count_at(s, &n) || n < 1 || !unit_at(s, s->at, &unit) || unit < ENT_UNIT_DAY) {
        s->at = from;
        return false;
    }
    more.at = s->at + 1;
    bool back = is(s, more.at, "before");
    bool known = back || is(s, more.at, "after") || is(s, more.at, "from");
    s->at = from;
    if (!known)
        return false;
    bool to = is(s, more.at, "from");
    more.at++;
    int32_t shift_by;
    uint32_t words = ent_date_phrase_at(s->w, s->doc, more.at, s->end, ENT_DATE_SHIFT, &shift_by);
    if (words) {
        day = (ent_date_parts){.form = ENT_FORM_SHIFT, .shift = shift_by};
        more.at += words;
    } else if (!ent_date_day(&more, &day) || day.day2 || day.clock || day.daypart) {
        return false;
    }
    unsigned next = upos_at(s, more.at);
    if (next == ENT_UPOS_NOUN || next == ENT_UPOS_PROPN || next == ENT_UPOS_ADJ || is(s, more.at, "'s") ||
        is(s, more.at, "’s") || (to && is(s, more.at, "to")))
        return false;                               /* "a week after the 5 May attack" */
    *p = day;
    p->plus = back ? -n : n;
    p->plus_unit = unit;
    s->at = more.at;
    return true;
}

/* a quarter of an hour, three quarters of a century */
static bool quarters_of_unit(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    int32_t unit, n;
    bool three = is(s, t, "three");
    if (!three && !is(s, t, "a"))
        return false;
    t += three && tight_dash(s, t + 1) ? 2 : 1;
    if (!is(s, t, three ? "quarters" : "quarter") || !is(s, t + 1, "of") || !(is(s, t + 2, "a") || is(s, t + 2, "an")) ||
        !unit_at(s, t + 3, &unit))
        return false;
    n = three ? 3 : 1;
    if (unit != ENT_UNIT_HOUR && unit != ENT_UNIT_YEAR && unit != ENT_UNIT_CENTURY)
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_DURATION, .shift = 1, .stretch = true,
                          .unit = unit == ENT_UNIT_HOUR ? ENT_UNIT_MINUTE : unit == ENT_UNIT_YEAR ? ENT_UNIT_MONTH : ENT_UNIT_YEAR,
                          .count = n * (unit == ENT_UNIT_HOUR ? 15 : unit == ENT_UNIT_YEAR ? 3 : 25)};
    s->at = t + 4;
    return true;
}

/* "decades-old" */
static bool old(ent_date_scan *s, ent_date_parts *p)
{
    int32_t unit;
    if (!unit_at(s, s->at, &unit) || unit < ENT_UNIT_DAY || !plural(s, s->at) || !tight_dash(s, s->at + 1) ||
        !is(s, s->at + 2, "old"))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_DURATION, .unit = unit, .vague = 1, .stretch = true};
    s->at += 3;
    return true;
}

/* "recent weeks": plural units */
static bool recent(ent_date_scan *s, ent_date_parts *p)
{
    int32_t v, unit;
    if (!get(s, s->at, ENT_DATE_RECENT, &v) || !unit_at(s, s->at + 1, &unit) ||
        !plural(s, s->at + 1))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_VAGUE, .vague = v};
    s->at += 2;
    return true;
}

static bool vague(ent_date_scan *s, ent_date_parts *p)
{
    int32_t v;
    uint32_t from = s->at, b = before(s, from);
    if (!phrase(s, ENT_DATE_VAGUE, &v))
        return false;
    bool name = (capital(s, from) && !first_of_sentence(s, from)) ||
                (s->at > from + 1 && capital(s, s->at - 1));
    bool other = name || is(s, s->at, "that") || is(s, s->at, "after") ||
                 is(s, s->at, "before") || is(s, s->at, "as") ||
                 (b != ENT_NONE && is(s, b, "as")) || tight_dash(s, s->at);
    if (other) {                                    /* "now that", "soon after" */
        s->at = from;
        return false;
    }
    *p = (ent_date_parts){.form = ENT_FORM_VAGUE, .vague = v};
    return true;
}

static bool so_far(ent_date_scan *s, ent_date_parts *p)
{
    if (!is(s, s->at, "so") || !is(s, s->at + 1, "far"))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_SO_FAR};
    s->at += 2;
    return true;
}

/* "the weekend", "over the weekend" */
static bool weekend(ent_date_scan *s, ent_date_parts *p, bool led)
{
    int32_t unit;
    if (!led || !unit_at(s, s->at, &unit) || unit != ENT_UNIT_WEEKEND || plural(s, s->at))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_UNIT, .unit = unit, .count = 1};
    s->at++;
    return true;
}

bool ent_date_counted(ent_date_scan *s, ent_date_parts *p, int32_t prep, bool led)
{
    if (overnight(s, p) || weekdays_ago(s, p) || counted_from_date(s, p) || old(s, p) || quarters_of_unit(s, p) || shift(s, p) || recent(s, p) || vague(s, p) || so_far(s, p))
        return true;
    if (count_unit(s, p, prep, led)) {
        and_more(s, p);
        return true;
    }
    return weekend(s, p, led);
}
