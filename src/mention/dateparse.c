/* dateparse.c - the grammar of date expressions, over tokens.
 *
 * expression = [preposition ["the"]] core
 * core = day month [year] | month day [year] | [part] month [year] | [part] year | weekday
 *      | which weekday | which [number] unit | number unit count | number-unit | shift
 *      | nth half of core | season [year] | "the 1990s" | year-year | ISO and numeric dates */
#include "mention/dates.h"

typedef struct scan {
    const ent_date_words *w;
    const ent_document *doc;
    uint32_t at, end;
} scan;

static ent_str form_at(const scan *s, uint32_t t)
{
    return t < s->end ? s->doc->tokens.at[t].form : (ent_str){0};
}

static bool is(const scan *s, uint32_t t, const char *word)
{
    return ent_str_eq_nocase(form_at(s, t), ent_str_z(word));
}

/* Value of token t in a class; false if it is none. */
static bool get(const scan *s, uint32_t t, ent_date_class cls, int32_t *value)
{
    if (t >= s->end)
        return false;
    ent_date_word w = ent_date_word_of(s->w, s->doc->tokens.at[t].form);
    if (!(w.classes & (1u << cls)))
        return false;
    *value = w.value[cls];
    return true;
}

static bool is_dash(const scan *s, uint32_t t)
{
    return is(s, t, "-") || is(s, t, "–") || is(s, t, "—") || is(s, t, "to") || is(s, t, "and");
}

static bool tight_dash(const scan *s, uint32_t t)
{
    return is(s, t, "-") || is(s, t, "–");
}

/* "May", "March", "Sun" are also other words: a month begins with a capital. */
static bool month_at(const scan *s, uint32_t t, int32_t *month)
{
    ent_str f = form_at(s, t);
    return f.n && f.p[0] >= 'A' && f.p[0] <= 'Z' && get(s, t, ENT_DATE_MONTH, month);
}

/* ", 2021" or "2021" behind a day or month. */
static void year_behind(scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    if (is(s, t, ","))
        t++;
    if (get(s, t, ENT_DATE_YEAR, &p->year)) {
        s->at = t + 1;
        return;
    }
    t = is(s, s->at, "of") ? s->at + 1 : s->at;
    int32_t which, unit;
    if (get(s, t, ENT_DATE_WHICH, &which) && get(s, t + 1, ENT_DATE_UNIT, &unit) && unit == 365) {
        p->which = which;
        p->which_told = true;
        s->at = t + 2;
    }
}

/* 15 March, 15-18 March, 15 and 16 March, 3rd of March, 28 February-2 March */
static bool day_month(scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    int32_t d, d2 = 0, m;
    if (!get(s, t, ENT_DATE_DAY, &d))
        return false;
    t++;
    if (is_dash(s, t) && get(s, t + 1, ENT_DATE_DAY, &d2))
        t += 2;
    if (is(s, t, "of"))
        t++;
    if (!month_at(s, t, &m))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_DAY, .day = d, .month = m, .day2 = d2};
    s->at = t + 1;
    int32_t d3, m3;
    if (is_dash(s, s->at) && get(s, s->at + 1, ENT_DATE_DAY, &d3) && month_at(s, s->at + 2, &m3)) {
        p->day2 = d3;
        p->month2 = m3;
        s->at += 3;
    }
    year_behind(s, p);
    return true;
}

/* March 17, March 15-18, March 30 to April 2 */
static bool month_day(scan *s, ent_date_parts *p)
{
    int32_t m, d, d2 = 0, m2 = 0;
    uint32_t t = s->at;
    if (!month_at(s, t, &m) || !get(s, t + 1, ENT_DATE_DAY, &d))
        return false;
    t += 2;
    if (is_dash(s, t) && get(s, t + 1, ENT_DATE_DAY, &d2))
        t += 2;
    else if (is_dash(s, t) && month_at(s, t + 1, &m2) && get(s, t + 2, ENT_DATE_DAY, &d2))
        t += 3;
    *p = (ent_date_parts){.form = ENT_FORM_DAY, .day = d, .month = m, .day2 = d2, .month2 = m2};
    s->at = t;
    year_behind(s, p);
    return true;
}

/* early March, mid-March, March 2021, March, late 2020; "May" alone needs more than a capital. */
static bool part_before(scan *s, int32_t *part)
{
    uint32_t t = s->at;
    if (!get(s, t, ENT_DATE_PART, part))
        return false;
    t++;
    if (tight_dash(s, t) || is(s, t, "of") || is(s, t, "in"))
        t++;
    if (is(s, t, "the"))
        t++;
    s->at = t;
    return true;
}

static bool sure_month(const scan *s, uint32_t t, bool led)
{
    if (!is(s, t, "may") && !is(s, t, "march"))
        return true;
    int32_t unused;
    return led || get(s, t + 1, ENT_DATE_YEAR, &unused);
}

static bool month_year(scan *s, ent_date_parts *p, bool led)
{
    int32_t part = 0, m;
    uint32_t from = s->at;
    bool parted = part_before(s, &part);
    if (!month_at(s, s->at, &m) || !sure_month(s, s->at, led || parted)) {
        s->at = from;
        return false;
    }
    *p = (ent_date_parts){.form = ENT_FORM_MONTH, .month = m, .part = part};
    s->at++;
    int32_t m2;
    if (tight_dash(s, s->at) && month_at(s, s->at + 1, &m2)) {
        p->month2 = m2;
        s->at += 2;
    }
    year_behind(s, p);
    return true;
}

/* 2016, 2010-2015, 1990s, late 2020 */
static bool year(scan *s, ent_date_parts *p)
{
    int32_t part = 0, y, y2 = 0;
    uint32_t from = s->at;
    part_before(s, &part);
    ent_str f = form_at(s, s->at);
    if (f.n == 5 && f.p[4] == 's' && f.p[3] == '0') {
        uint32_t v = 0;
        if (ent_str_to_u32(ent_str_sub(f, 0, 4), &v) && v >= 1800 && v < 2100) {
            *p = (ent_date_parts){.form = ENT_FORM_DECADE, .year = (int32_t)v, .part = part};
            s->at++;
            return true;
        }
    }
    if (!get(s, s->at, ENT_DATE_YEAR, &y)) {
        s->at = from;
        return false;
    }
    uint32_t t = s->at + 1;
    if (tight_dash(s, t) && get(s, t + 1, ENT_DATE_YEAR, &y2) && y2 > y)
        t += 2;
    else if (tight_dash(s, t) && get(s, t + 1, ENT_DATE_NUMBER, &y2) && y2 > y % 100 && y2 < 100) {
        y2 += y - y % 100;
        t += 2;
    } else {
        y2 = 0;
    }
    *p = (ent_date_parts){.form = ENT_FORM_YEAR, .year = y, .year2 = y2, .part = part};
    s->at = t;
    return true;
}

static void pass_hours(scan *s)
{
    int32_t v;
    while (get(s, s->at, ENT_DATE_HOUR, &v))
        s->at++;
}

static bool weekday(scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    int32_t which = 0, day, part;
    bool told = get(s, t, ENT_DATE_WHICH, &which);
    if (told)
        t++;
    else if (get(s, t, ENT_DATE_PART, &part) && (is(s, t + 1, "on") || get(s, t + 1, ENT_DATE_WEEKDAY, &day)))
        t += is(s, t + 1, "on") ? 2 : 1;
    ent_str f = form_at(s, t);
    if (f.n < 3 || f.p[0] < 'A' || f.p[0] > 'Z' || !get(s, t, ENT_DATE_WEEKDAY, &day))
        return false;
    t++;
    *p = (ent_date_parts){.form = ENT_FORM_WEEKDAY, .weekday = day, .which = which,
                          .which_told = told};
    s->at = t;
    pass_hours(s);
    /* Tuesday, March 16 / Tuesday (16 March) */
    scan more = *s;
    ent_date_parts full;
    if (is(&more, more.at, ",") || is(&more, more.at, "("))
        more.at++;
    if (day_month(&more, &full) || month_day(&more, &full)) {
        full.weekday = day;
        *p = full;
        s->at = is(&more, more.at, ")") && is(s, s->at, "(") ? more.at + 1 : more.at;
    }
    return true;
}

/* last week, this year, next month, the past ten years, the next four years, the coming weeks */
static bool which_unit(scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    int32_t which, n = 1, unit;
    if (is(s, t, "earlier") || is(s, t, "later"))
        t++;
    if (!get(s, t, ENT_DATE_WHICH, &which))
        return false;
    t++;
    bool counted = get(s, t, ENT_DATE_NUMBER, &n);
    if (counted)
        t++;
    int32_t season = 0, month;
    if (get(s, t, ENT_DATE_SEASON, &season)) {
        *p = (ent_date_parts){.form = ENT_FORM_SEASON, .season = season, .which = which,
                              .which_told = true};
        s->at = t + 1;
        return true;
    }
    if (month_at(s, t, &month)) {
        *p = (ent_date_parts){.form = ENT_FORM_MONTH, .month = month, .which = which,
                              .which_told = true, .shift = 1};
        s->at = t + 1;
        return true;
    }
    if (!get(s, t, ENT_DATE_UNIT, &unit) || unit == 0)
        return false;
    if (unit == 1 && which < 0 && !counted && is(s, t + 1, "of"))
        return false;                               /* the last day of the visit */
    bool plural = form_at(s, t).n > 3 && form_at(s, t).p[form_at(s, t).n - 1] == 's';
    *p = (ent_date_parts){.form = ENT_FORM_UNIT, .which = which, .which_told = true, .unit = unit,
                          .count = plural && !counted ? 0 : n};
    s->at = t + 1;
    return true;
}

static bool doc_word(const scan *s, uint32_t t)
{
    return s->doc->tokens.at[t].upos != ENT_UPOS_PUNCT;
}

static bool counted_number(scan *s, int32_t *n)
{
    int32_t more;
    if (!get(s, s->at, ENT_DATE_NUMBER, n))
        return false;
    s->at++;
    if (is(s, s->at, "of"))                     /* a couple of */
        s->at++;
    if (*n >= 20 && tight_dash(s, s->at) && get(s, s->at + 1, ENT_DATE_NUMBER, &more) && more < 10) {
        *n += more;
        s->at += 2;
    }
    return true;
}

/* two days ago, three weeks later, three-day, for nine hours, within a week, the day after */
static bool count_unit(scan *s, ent_date_parts *p, int32_t prep)
{
    uint32_t from = s->at;
    int32_t n = 1, unit, dir = 0;
    bool told = counted_number(s, &n);
    bool hyphen = told && tight_dash(s, s->at);
    if (hyphen)
        s->at++;
    if (!get(s, s->at, ENT_DATE_UNIT, &unit)) {
        s->at = from;
        return false;
    }
    s->at++;
    if (get(s, s->at, ENT_DATE_COUNT, &dir) && !hyphen) {
        s->at++;
        bool pointed = is(s, s->at, "that") || is(s, s->at, "this");
        if (pointed)
            s->at++;
        /* "two days after the vote": counted from what follows, not from a date told before. */
        bool of_event = !pointed && (is(s, s->at - 1, "after") || is(s, s->at - 1, "before")) &&
                        s->at < s->end && doc_word(s, s->at);
        *p = (ent_date_parts){.form = ENT_FORM_COUNT, .count = n, .unit = unit, .dir = dir,
                              .which_told = of_event};
        return told || dir == 1 || dir == -2;
    }
    bool lasting = hyphen || prep == 5 || (told && (prep == 0 || is(s, s->at, "of")));
    if (!told || !lasting) {
        s->at = from;
        return false;
    }
    *p = (ent_date_parts){.form = ENT_FORM_DURATION, .count = n, .unit = unit};
    return true;
}

/* first half of April, the second quarter of 2022, second half of the year */
static bool nth_half(scan *s, ent_date_parts *p)
{
    uint32_t t = s->at, from = s->at;
    int32_t nth, half;
    if (!get(s, t, ENT_DATE_ORDINAL, &nth) || !get(s, t + 1, ENT_DATE_HALF, &half))
        return false;
    t += 2;
    if (is(s, t, "of"))
        t++;
    if (is(s, t, "the"))
        t++;
    s->at = t;
    int32_t unit;
    if (get(s, t, ENT_DATE_UNIT, &unit) && unit >= 365) {
        *p = (ent_date_parts){.form = ENT_FORM_UNIT, .which = 0, .unit = unit, .count = 1};
        s->at = t + 1;
    } else if (!which_unit(s, p) && !month_year(s, p, true) && !year(s, p)) {
        s->at = from;
        return false;
    }
    p->half = half;
    p->nth = nth;
    return true;
}

/* the end of the month, the beginning of next year */
static bool part_of_unit(scan *s, ent_date_parts *p)
{
    uint32_t from = s->at;
    int32_t part, unit;
    if (!part_before(s, &part))
        return false;
    if (get(s, s->at, ENT_DATE_UNIT, &unit) && unit >= 7) {
        *p = (ent_date_parts){.form = ENT_FORM_UNIT, .unit = unit, .count = 1};
        s->at++;
    } else if (!which_unit(s, p)) {
        s->at = from;
        return false;
    }
    p->part = part;
    return true;
}

static bool season_year(scan *s, ent_date_parts *p)
{
    int32_t part = 0, season;
    uint32_t from = s->at;
    part_before(s, &part);
    if (!get(s, s->at, ENT_DATE_SEASON, &season)) {
        s->at = from;
        return false;
    }
    *p = (ent_date_parts){.form = ENT_FORM_SEASON, .season = season, .part = part};
    s->at++;
    if (is(s, s->at, "of"))
        s->at++;
    year_behind(s, p);
    if (p->year == 0 && !p->which_told) {
        s->at = from;
        return false;
    }
    return true;
}

/* ---- ISO and numeric dates, read from the text --------------------------------------------- */

static int32_t digits(ent_str text, size_t *i, size_t most)
{
    int32_t v = 0;
    size_t n = 0;
    while (*i < text.n && n < most && text.p[*i] >= '0' && text.p[*i] <= '9') {
        v = v * 10 + (text.p[(*i)++] - '0');
        n++;
    }
    return n ? v : -1;
}

static bool numeric(scan *s, ent_date_parts *p)
{
    const ent_token *tok = s->doc->tokens.at;
    ent_str text = ent_str_sub(s->doc->reading, tok[s->at].rstart, tok[s->at].rstart + 11);
    size_t i = 0;
    int32_t a = digits(text, &i, 4);
    char sep = i < text.n ? text.p[i] : 0;
    if (a < 0 || (sep != '-' && sep != '.' && sep != '/'))
        return false;
    size_t first = i++;
    int32_t b = digits(text, &i, 2);
    if (b < 1 || i >= text.n || text.p[i] != sep)
        return false;
    i++;
    size_t third = i;
    int32_t c = digits(text, &i, 4);
    bool iso = first == 4 && b <= 12 && c >= 1 && c <= 31;
    bool european = first <= 2 && i - third == 4 && b <= 12 && a >= 1 && a <= 31;
    bool american = !european && first <= 2 && i - third == 4 && a >= 1 && a <= 12 && b <= 31;
    if (!iso && !european && !american)
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_DAY, .year = iso ? a : c,
                          .month = american ? a : b, .day = iso ? c : american ? b : a};
    uint32_t past = tok[s->at].rstart + (uint32_t)i;
    while (s->at < s->end && tok[s->at].rend <= past)
        s->at++;
    return true;
}

static bool so_far(scan *s, ent_date_parts *p)
{
    if (!is(s, s->at, "so") || !is(s, s->at + 1, "far"))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_SO_FAR};
    s->at += 2;
    return true;
}

static bool shift(scan *s, ent_date_parts *p)
{
    int32_t v;
    if (!get(s, s->at, ENT_DATE_SHIFT, &v))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_SHIFT, .shift = v};
    s->at++;
    pass_hours(s);
    return true;
}

static bool core(scan *s, ent_date_parts *p, bool led, int32_t prep)
{
    return numeric(s, p) || day_month(s, p) || month_day(s, p) || nth_half(s, p) ||
           weekday(s, p) || which_unit(s, p) || part_of_unit(s, p) || month_year(s, p, led) ||
           season_year(s, p) || year(s, p) || shift(s, p) || count_unit(s, p, prep) ||
           so_far(s, p);
}

/* Small words between preposition and core: "on the", "as early as", "just", "about". */
static void pass_small(scan *s)
{
    static const char *const small[] = {"the", "just", "about", "only", "around", "nearly",
                                        "almost", "at", "least", "more", "than", "another",
                                        "those", "these"};
    for (int i = 0; i < 3; i++) {
        bool found = false;
        for (size_t k = 0; k < sizeof small / sizeof *small && !found; k++)
            found = is(s, s->at, small[k]);
        if (!found)
            return;
        s->at++;
    }
}

bool ent_date_parse(const ent_date_words *w, const ent_document *doc, uint32_t token,
                    uint32_t end, ent_date_parts *out)
{
    scan s = {w, doc, token, end};
    int32_t prep = -1, unused;
    if (is(&s, token, "as") && get(&s, token + 1, ENT_DATE_PART, &unused) && is(&s, token + 2, "as")) {
        s.at += 3;                                  /* as early as February */
        out->first = token;
        if (!core(&s, out, true, 0))
            return false;
        out->first = token;
        out->core = token + 3;
        out->last = s.at - 1;
        out->prep = 0;
        return true;
    }
    bool late = (is(&s, s.at, "early") || is(&s, s.at, "late")) && !is(&s, s.at + 1, "as") &&
                get(&s, s.at + 1, ENT_DATE_PREP, &prep);
    int32_t part = late ? (is(&s, s.at, "early") ? 1 : 3) : 0;
    prep = -1;
    if (late)
        s.at++;
    if (get(&s, s.at, ENT_DATE_PREP, &prep)) {
        if (is(&s, s.at, "ahead") && is(&s, s.at + 1, "of"))
            s.at++;
        s.at++;
    } else if (late) {
        return false;
    }
    uint32_t behind = s.at;
    pass_small(&s);
    bool led = s.at > token;
    if (!core(&s, out, led, prep)) {
        s.at = behind;
        if (behind == token || !core(&s, out, true, prep))
            return false;
    }
    if (part && !out->part)
        out->part = part;
    out->first = token;
    out->core = behind;
    out->last = s.at - 1;
    out->prep = prep;
    return true;
}
