/* dateparse.c - a whole date expression: [preposition] [small words] core [hour] [range end].
 */
#include "mention/datescan.h"

/* "since then", "until then": the point told last */
static bool then(ent_date_scan *s, ent_date_parts *p, int32_t prep, bool led)
{
    uint32_t b = before(s, s->at);
    if (!led || b == ENT_NONE || !is(s, s->at, "then") ||
        !(prep == ENT_PREP_SINCE || prep == ENT_PREP_UNTIL || is(s, b, "by") ||
          is(s, b, "from") || is(s, b, "before")))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_THEN};
    s->at++;
    return true;
}

/* "so far this year" */
static void pass_so_far(ent_date_scan *s)
{
    if (is(s, s->at, "so") && is(s, s->at + 1, "far") && has(s, s->at + 2, ENT_DATE_WHICH))
        s->at += 2;
}

static bool core(ent_date_scan *s, ent_date_parts *p, bool led, int32_t prep)
{
    pass_so_far(s);
    return then(s, p, prep, led) || ent_date_foreign(s, p) || ent_date_clock(s, p) || ent_date_repeated(s, p) ||
           ent_date_calendar(s, p, led) || ent_date_counted(s, p, prep, led);
}

/* Small words between preposition and core: "on the", "just", "about". */
static void pass_small(ent_date_scan *s)
{
    for (int i = 0; i < 3 && has(s, s->at, ENT_DATE_SMALL); i++, s->at++)
        if (is(s, s->at, "at") && !is(s, s->at + 1, "least") && !is(s, s->at + 1, "most"))
            return;
}

/* ---- ranges ----------------------------------------------------------------------------- */

static bool is_point(const ent_date_parts *p)
{
    switch (p->form) {
    case ENT_FORM_DAY: return !p->day2;
    case ENT_FORM_MONTH: return !p->month2;
    case ENT_FORM_YEAR: return !p->year2;
    case ENT_FORM_WEEKDAY: case ENT_FORM_SEASON: case ENT_FORM_DECADE: case ENT_FORM_CENTURY:
    case ENT_FORM_SHIFT: case ENT_FORM_LONE_DAY: return true;
    case ENT_FORM_UNIT: return p->count == 1 && !p->stretch;
    default: return false;
    }
}

static bool end_of_range(ent_date_scan *s, ent_date_parts *p)
{
    int32_t shift;
    if (is(s, s->at, "the"))
        s->at++;
    if (ent_date_calendar(s, p, true))
        return is_point(p);
    uint32_t n = ent_date_phrase_at(s->w, s->doc, s->at, s->end, ENT_DATE_SHIFT, &shift);
    *p = (ent_date_parts){.form = ENT_FORM_SHIFT, .shift = shift};
    s->at += n;
    return n > 0;
}

static bool joins(const ent_date_scan *s, uint32_t joiner, uint32_t opener,
                  const ent_date_parts *a, const ent_date_parts *b)
{
    bool between = opener != ENT_NONE && is(s, opener, "between");
    bool from = opener != ENT_NONE && is(s, opener, "from");
    bool days = a->form == ENT_FORM_WEEKDAY && b->form == ENT_FORM_WEEKDAY && !a->which_told && !b->which_told &&
                a->weekday == 6 && b->weekday == 7 && !a->clock && !a->daypart;
    bool years = a->form == ENT_FORM_YEAR && joiner >= 2 && is(s, joiner - 2, "years");
    if (is(s, joiner, "and"))
        return between || days || years;            /* Saturday and Sunday, the years 2015 and 2016 */
    if (from)
        return !is_moved(s, opener);
    return a->form == b->form && !b->which_told && (!a->which_told || tight_dash(s, joiner));
}

/* " to Friday", "-May 2021" */
static void range_behind(ent_date_scan *s, uint32_t opener, ent_date_phrase *out)
{
    ent_date_parts *a = &out->at, *b = &out->until;
    ent_date_scan more = *s;
    if (!is_point(a) || !is_dash(s, s->at) || is(s, s->at, "/"))
        return;
    more.at++;
    if (!end_of_range(&more, b) || !joins(s, s->at, opener, a, b))
        return;
    if (!a->year && (a->form == ENT_FORM_MONTH || a->form == ENT_FORM_DAY) && b->year &&
        b->month)
        a->year = a->month > b->month ? b->year - 1 : b->year;
    out->ranged = true;
    s->at = more.at;
}

/* ---- the expression --------------------------------------------------------------------- */

static void finish(ent_date_scan *s, uint32_t token, uint32_t behind, uint32_t opener,
                   int32_t prep, ent_date_phrase *out)
{
    ent_date_parts *p = &out->at;
    if (((p->form == ENT_FORM_DAY && !p->day2) ||
         (p->form == ENT_FORM_UNIT && p->unit == ENT_UNIT_DAY && !p->stretch)) &&
        !p->clock && !p->daypart)
        ent_date_clock_behind(s, p);
    range_behind(s, opener, out);
    p->first = token;
    p->core = behind;
    p->last = s->at - 1;
    p->prep = prep;
}

/* as early as February */
static bool as_early_as(ent_date_scan *s, ent_date_phrase *out)
{
    int32_t unused;
    uint32_t token = s->at;
    if (!is(s, token, "as") || !get(s, token + 1, ENT_DATE_PART, &unused) ||
        !is(s, token + 2, "as"))
        return false;
    s->at += 3;
    if (!core(s, &out->at, true, 0))
        return false;
    finish(s, token, token + 3, ENT_NONE, ENT_PREP_IN, out);
    return true;
}

/* "at the moment", "in the past": phrases that begin with a preposition */
static bool vague_led(ent_date_scan *s, ent_date_phrase *out)
{
    uint32_t token = s->at;
    int32_t v;
    uint32_t n = has(s, token, ENT_DATE_PREP)
                     ? ent_date_phrase_at(s->w, s->doc, token, s->end, ENT_DATE_VAGUE, &v) : 0;
    uint32_t behind = token + n;
    bool open = has(s, behind, ENT_DATE_NUMBER) || has(s, behind, ENT_DATE_UNIT) ||
                has(s, behind, ENT_DATE_FILLER) || has(s, behind, ENT_DATE_YEAR);
    if (n < 2 || is(s, behind, "of") || (open && is(s, behind - 1, "past")))
        return false;                               /* in the past two years */
    if (!ent_date_counted(s, &out->at, 0, false) || out->at.form != ENT_FORM_VAGUE)
        return false;
    finish(s, token, token + 1, ENT_NONE, ENT_PREP_NONE, out);
    return true;
}

bool ent_date_parse(const ent_date_scan *where, uint32_t token, uint32_t end,
                    ent_date_phrase *out)
{
    ent_date_scan s = *where;
    int32_t prep = ENT_PREP_NONE;
    uint32_t opener = ENT_NONE;
    s.at = token;
    s.end = end;
    *out = (ent_date_phrase){.ranged = false};
    if (vague_led(&s, out))
        return true;
    s.at = token;
    if (as_early_as(&s, out))
        return true;
    s.at = token;
    bool late = (is(&s, s.at, "early") || is(&s, s.at, "late")) && !is(&s, s.at + 1, "as") &&
                get(&s, s.at + 1, ENT_DATE_PREP, &prep);
    int32_t part = late ? (is(&s, s.at, "early") ? 1 : 3) : 0;
    bool ahead = false;
    prep = ENT_PREP_NONE;
    if (late)
        s.at++;
    if (get(&s, s.at, ENT_DATE_PREP, &prep)) {
        opener = s.at;
        ahead = is(&s, s.at, "ahead");
        if ((ahead && is(&s, s.at + 1, "of")) ||
            (is(&s, s.at, "prior") && is(&s, s.at + 1, "to")))
            s.at++;
        s.at++;
    } else if (late) {
        return false;
    }
    uint32_t behind = s.at;
    pass_small(&s);
    bool led = s.at > token;
    uint32_t small = s.at;
    if (!core(&s, &out->at, led, prep)) {
        s.at = behind;
        if (behind == token || !core(&s, &out->at, true, prep))
            return false;
    }
    if (out->at.form == ENT_FORM_VAGUE && small < s.at)
        behind = small;                             /* "more" nowadays */
    if (part && !out->at.part)
        out->at.part = part;
    out->at.ahead = ahead;
    out->at.from = opener != ENT_NONE && is(&s, opener, "from");
    finish(&s, token, late ? token : behind, opener, prep, out);
    return true;
}
