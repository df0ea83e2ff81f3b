/* datecore.c - the grammar of calendar dates, over tokens.
 *
 * day month [year] | month day [year] | [part] month [year] | [part] year | [which] weekday
 * | nth half of core | nth weekday of month | [part] season [year] | "the 1990s" | nth century
 * | fiscal year | holiday | "the week of 15 March" | "the 15th" | ISO and numeric dates */
#include "mention/datescan.h"

/* ", 2021" or "2021" behind a day or month; "of this year", "last year", "that year". */
void ent_date_year_behind(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    if (is(s, t, ","))
        t++;
    if (get(s, t, ENT_DATE_YEAR, &p->year)) {
        s->at = t + 1;
        return;
    }
    if (ent_date_era_behind(s, &p->year))
        return;
    uint32_t e = is(s, s->at, "of") ? s->at + 1 : s->at;
    if (has(s, e, ENT_DATE_EVERY) && is(s, e + 1, "year") && !p->day2 && !p->month2) {
        p->form = ENT_FORM_SET;                     /* 1 May every year */
        p->count = 1;
        s->at = e + 2;
        return;
    }
    t = is(s, s->at, "of") ? s->at + 1 : s->at;
    if (is(s, t, "the") && (has(s, t + 1, ENT_DATE_TOLD) || has(s, t + 1, ENT_DATE_WHICH)))
        t++;
    int32_t which, unit;
    bool told = get(s, t, ENT_DATE_TOLD, &which);
    if ((told || get(s, t, ENT_DATE_WHICH, &which)) && unit_at(s, t + 1, &unit) &&
        unit == ENT_UNIT_YEAR && !plural(s, t + 1)) {
        p->which = which;
        p->which_told = true;
        p->told = told;
        s->at = t + 2;
    }
}

static bool day_at(const ent_date_scan *s, uint32_t t, int32_t *day)
{
    return get(s, t, ENT_DATE_DAY, day) ||
           (get(s, t, ENT_DATE_ORDINAL, day) && *day >= 1 && *day <= 31 && is(s, t + 1, "of") &&
            capital(s, t + 2) && has(s, t + 2, ENT_DATE_MONTH));
}

/* 15 March, 15-18 March, 15 and 16 March, 3rd of March, 28 February-2 March */
static bool day_month(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at, from = t;
    int32_t d, d2 = 0, m;
    int32_t other;
    bool two = get(s, t, ENT_DATE_ORDINAL, &d) && (is(s, t + 1, "and") || is(s, t + 1, "to")) &&
               get(s, t + 2, ENT_DATE_ORDINAL, &other) && is(s, t + 3, "of") && has(s, t + 4, ENT_DATE_MONTH);
    if (!two && !day_at(s, t, &d))
        return false;                               /* the ninth and tenth of June */
    t++;
    if (is_dash(s, t)) {
        uint32_t n = is(s, t + 1, "the") ? t + 2 : t + 1;
        if (get(s, n, ENT_DATE_DAY, &d2) || (two && get(s, n, ENT_DATE_ORDINAL, &d2)))
            t = n + 1;
    }
    bool dashed = !d2 && tight_dash(s, t) && has(s, t + 1, ENT_DATE_MONTH) && tight_dash(s, t + 2) &&
                  has(s, t + 3, ENT_DATE_YEAR);
    if (is(s, t, "of") || dashed)
        t++;
    if (!month_at(s, t, &m) || s->words[t].skip)
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_DAY, .day = d, .month = m, .day2 = d2};
    s->at = t + 1;
    if (dashed && get(s, t + 2, ENT_DATE_YEAR, &p->year)) {
        s->at = t + 3;                              /* 20-Jun-2022 */
        return true;
    }
    int32_t d3, m3;
    uint32_t b = before(s, from);
    bool moved = b != ENT_NONE && is(s, b, "from") && is_moved(s, b);
    if (is_dash(s, s->at) && !is(s, s->at, "and") && !moved && day_at(s, s->at + 1, &d3)) {
        uint32_t n = is(s, s->at + 2, "of") ? s->at + 3 : s->at + 2;
        if (month_at(s, n, &m3)) {
            p->day2 = d3;
            p->month2 = m3;
            s->at = n + 1;
        }
    }
    ent_date_year_behind(s, p);
    return true;
}

/* March 17, March 15-18, March 30 to April 2 */
static bool month_day(ent_date_scan *s, ent_date_parts *p)
{
    int32_t m, d, d2 = 0, m2 = 0;
    uint32_t t = s->at;
    if (!month_at(s, t, &m) || s->words[t].skip)
        return false;
    t++;
    if (is(s, t, "the") && has(s, t + 1, ENT_DATE_ORDINAL))
        t++;
    if (!get(s, t, ENT_DATE_DAY, &d))
        return false;
    t++;
    if (is_dash(s, t) && get(s, t + 1, ENT_DATE_DAY, &d2) && !month_at(s, t + 2, &m2)) {
        t += 2;
        m2 = 0;
    } else if (is_dash(s, t) && !is(s, t, "and") && month_at(s, t + 1, &m2) &&
               get(s, t + 2, ENT_DATE_DAY, &d2)) {
        t += 3;
    } else {
        d2 = m2 = 0;
    }
    *p = (ent_date_parts){.form = ENT_FORM_DAY, .day = d, .month = m, .day2 = d2, .month2 = m2};
    s->at = t;
    ent_date_year_behind(s, p);
    return true;
}

/* early March, mid-March, the end of March, early in March, later in March */
static bool part_before(ent_date_scan *s, int32_t *part)
{
    uint32_t t = s->at;
    bool sooner = (is(s, t, "earlier") || is(s, t, "later")) && is(s, t + 1, "in");
    *part = 0;
    if (!sooner && !get(s, t, ENT_DATE_PART, part))
        return false;
    t++;
    if (tight_dash(s, t) || is(s, t, "of") || is(s, t, "in"))
        t++;
    if (is(s, t, "the"))
        t++;
    s->at = t;
    if (*part == 4)
        *part = 0;                                  /* the rest of the year */
    return true;
}

static bool is_year_ahead(const ent_date_scan *s, uint32_t t)
{
    return has(s, t, ENT_DATE_YEAR) || (is(s, t, ",") && has(s, t + 1, ENT_DATE_YEAR)) ||
           ((is(s, t, "of") || is(s, t, "this") || is(s, t, "last") || is(s, t, "next")) &&
            (has(s, t + 1, ENT_DATE_YEAR) || is(s, t + 1, "year") || is(s, t + 2, "year")));
}

static bool is_range_ahead(const ent_date_scan *s, uint32_t t)
{
    return is_dash(s, t) && capital(s, t + 1) && has(s, t + 1, ENT_DATE_MONTH);
}

/* "Theresa May", "April Glaspie", "Women's March": a part of a name. */
static bool in_name(const ent_date_scan *s, uint32_t t)
{
    uint32_t b = before(s, t);
    const ent_token *tok = s->doc->tokens.at;
    int32_t kind;
    if (b != ENT_NONE && capital(s, b) && get(s, b, ENT_DATE_NAMED, &kind) && kind == 0)
        return true;
    if (b != ENT_NONE && (tok[b].upos == ENT_UPOS_PROPN || is(s, b, "'s") || is(s, b, "’s")) &&
        capital(s, b) && !has(s, b, ENT_DATE_WEEKDAY) && !has(s, b, ENT_DATE_PREP) &&
        !has(s, b, ENT_DATE_PART) && !has(s, b, ENT_DATE_WHICH) && !has(s, b, ENT_DATE_MONTH) &&
        (tok[t].rel == ENT_REL_FLAT || tok[t].head == b || tok[b].head == t))
        return true;
    return t + 1 < s->end && tok[t + 1].rel == ENT_REL_FLAT && tok[t + 1].head == t &&
           capital(s, t + 1);
}

/* "May", "March" and short forms ("Jan") are also other words: alone they need more than a
 * capital. */
static bool sure_month(const ent_date_scan *s, uint32_t t, bool led)
{
    if (is_year_ahead(s, t + 1))
        return true;
    if (in_name(s, t) || (!led && !s->words[t].skip && capital(s, t + 1) &&
                          upos_at(s, t + 1) == ENT_UPOS_PROPN))
        return false;
    uint32_t the = before(s, t);
    if (the != ENT_NONE && is(s, the, "the") && capital(s, t + 1) && !has(s, t + 1, ENT_DATE_MONTH))
        return false;                               /* the October War */
    ent_str f = form_at(s, t);
    bool cut = f.n - s->words[t].skip <= 4 && !is(s, t, "june") && !is(s, t, "july") &&
               !is(s, t, "may");
    if (cut || (f.n == 5 && f.p[4] == '.'))
        return s->words[t].skip != 0;
    if (!is(s, t, "may") && !is(s, t, "march"))
        return true;
    if (is_range_ahead(s, t + 1))
        return true;
    uint32_t b = before(s, t);
    if (b != ENT_NONE && (is(s, b, "the") || is(s, b, "at") || is(s, b, "a")))
        return upos_at(s, t + 1) == ENT_UPOS_NOUN && !capital(s, t + 1);
    return led;
}

static bool month_year(ent_date_scan *s, ent_date_parts *p, bool led)
{
    int32_t part = 0, m;
    uint32_t from = s->at;
    bool parted = part_before(s, &part);
    if (is(s, s->at, "the"))
        s->at++;
    if (is(s, s->at, "month") && is(s, s->at + 1, "of"))
        s->at += 2;
    if (!month_at(s, s->at, &m) || !sure_month(s, s->at, led || parted)) {
        s->at = from;
        return false;
    }
    if (s->words[s->at].skip)
        part = 2;
    *p = (ent_date_parts){.form = ENT_FORM_MONTH, .month = m, .part = part};
    s->at++;
    int32_t m2;
    if (tight_dash(s, s->at) && month_at(s, s->at + 1, &m2) &&
        !has(s, s->at + 2, ENT_DATE_DAY)) {
        p->month2 = m2;
        s->at += 2;
    }
    ent_date_year_behind(s, p);
    return true;
}

/* ---- years, decades, centuries ---------------------------------------------------------- */

/* "resolutions 1718 and 1874", "Flight 2000": numbers that name a thing. */
static bool is_numbered(const ent_date_scan *s, uint32_t t)
{
    if (t && is(s, t - 1, "(") && is(s, t + 1, ")"))
        return false;                               /* Resolution 1325 (2000) */
    for (int i = 0; i < 8; i++) {
        uint32_t b = before(s, t);
        if (b == ENT_NONE)
            return false;
        if (has(s, b, ENT_DATE_NUMBERED))
            return true;
        if (!is(s, b, "and") && !is(s, b, ",") && !is(s, b, "or") && !is(s, b, "(") &&
            !(form_at(s, b).p[0] >= '0' && form_at(s, b).p[0] <= '9'))
            return false;
        t = b;
    }
    return false;
}

/* "2008 cases", "1900 km", "2000-strong": an amount. */
static bool is_amount(const ent_date_scan *s, uint32_t t)
{
    uint32_t n = t + 1, b = before(s, t);
    if (has(s, n, ENT_DATE_MEASURE) || is(s, n, "%"))
        return true;
    if (tight_dash(s, n) && n + 1 < s->end &&
        !(s->doc->tokens.at[n].flags & ENT_TOKEN_SPACE_AFTER) &&
        !(s->doc->tokens.at[t].flags & ENT_TOKEN_SPACE_AFTER) &&
        !(form_at(s, n + 1).p[0] >= '0' && form_at(s, n + 1).p[0] <= '9') &&
        !is(s, n + 1, "era"))
        return true;
    if (b != ENT_NONE && is(s, b, "of") && b > 0 &&
        (has(s, b - 1, ENT_DATE_HALF) || has(s, b - 1, ENT_DATE_UNIT) ||
         has(s, b - 1, ENT_DATE_PART)))
        return false;                               /* "the second quarter of 2026 sales" */
    if (b != ENT_NONE && (is(s, b, "$") || is(s, b, "€") || is(s, b, "£") ||
                          (is(s, b, "than") && !(b && (is(s, b - 1, "later") || is(s, b - 1, "sooner") ||
                                                       is(s, b - 1, "earlier"))))))
        return true;
    const ent_token *tok = s->doc->tokens.at;
    uint32_t noun = n + 1 < s->end && tok[n].upos == ENT_UPOS_ADJ ? n + 1 : n;
    if (noun >= s->end || tok[noun].xpos != ENT_XPOS_NNS || tok[t].head != noun)
        return false;
    if (b == ENT_NONE)
        return true;
    unsigned u = tok[b].upos;
    return u != ENT_UPOS_DET && u != ENT_UPOS_PRON && u != ENT_UPOS_PROPN &&
           u != ENT_UPOS_ADJ && u != ENT_UPOS_NOUN && u != ENT_UPOS_PART;
}

/* "Vision 2030", "Tokyo 2020": the year is part of a name. */
static bool is_label(const ent_date_scan *s, uint32_t t)
{
    uint32_t b = before(s, t);
    return b != ENT_NONE && capital(s, b) && !s->words[b].classes &&
           s->doc->tokens.at[b].upos == ENT_UPOS_PROPN && form_at(s, t).n == 4;
}

/* "the sixties of the last century", "of the 19th century" */
static void of_century(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = is(s, s->at + 1, "the") ? s->at + 2 : s->at + 1;
    int32_t n;
    if (!is(s, s->at, "of") || !is(s, t + 1, "century"))
        return;
    if (get(s, t, ENT_DATE_ORDINAL, &n))
        p->year = (n - 1) * 100 + p->year % 100;
    else if (!has(s, t, ENT_DATE_WHICH))
        return;
    s->at = t + 2;
}

static bool decade(ent_date_scan *s, ent_date_parts *p, int32_t part, bool led)
{
    int32_t v;
    if (!get(s, s->at, ENT_DATE_DECADE, &v))
        return false;
    ent_str f = form_at(s, s->at);
    uint32_t b = before(s, s->at);
    bool long_form = f.n >= 5 && f.p[s->words[s->at].skip] >= '0' &&
                     f.p[s->words[s->at].skip] <= '9';
    if (!long_form && (!led || (b != ENT_NONE && upos_at(s, b) == ENT_UPOS_PRON)))
        return false;                               /* "in his 60s" */
    if (s->words[s->at].skip)
        part = 2;
    *p = (ent_date_parts){.form = ENT_FORM_DECADE, .year = v, .part = part};
    s->at++;
    of_century(s, p);
    return true;
}

/* 20th century, the twenty-first century */
static bool century(ent_date_scan *s, ent_date_parts *p, int32_t part)
{
    uint32_t t = s->at;
    int32_t n, more;
    if (get(s, t, ENT_DATE_NUMBER, &n) && n == 20 && tight_dash(s, t + 1) &&
        get(s, t + 2, ENT_DATE_ORDINAL, &more)) {
        n += more;
        t += 3;
    } else if (get(s, t, ENT_DATE_ORDINAL, &n)) {
        t++;
    } else {
        return false;
    }
    if (tight_dash(s, t))
        t++;
    if ((!is(s, t, "century") && !is(s, t, "centuries")) || is(s, t + 1, "bc") || is(s, t + 1, "bce") ||
        is(s, t + 1, "b.c."))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_CENTURY, .nth = n, .part = part};
    s->at = t + 1;
    return true;
}

static bool is_mid(ent_str form)
{
    return form.n && (form.p[0] == 'm' || form.p[0] == 'M');
}

/* 2016, 2010-2015, 2014-15, late 2020, "the year 2021" */
static bool plain_year(ent_date_scan *s, ent_date_parts *p, int32_t part)
{
    int32_t y, y2 = 0;
    if ((is(s, s->at, "year") || is(s, s->at, "years")) && has(s, s->at + 1, ENT_DATE_YEAR))
        s->at++;
    if (!get(s, s->at, ENT_DATE_YEAR, &y) || is_numbered(s, s->at) || is_amount(s, s->at) ||
        is_label(s, s->at))
        return false;
    if (s->words[s->at].skip && (is_mid(form_at(s, s->at))))
        part = 2;
    uint32_t t = s->at + 1;
    if (tight_dash(s, t) && get(s, t + 1, ENT_DATE_YEAR, &y2) && y2 > y)
        t += 2;
    else if (tight_dash(s, t) && get(s, t + 1, ENT_DATE_NUMBER, &y2) && y2 > y % 100 &&
             y2 < 100) {
        y2 += y - y % 100;
        t += 2;
    } else {
        y2 = 0;
    }
    *p = (ent_date_parts){.form = ENT_FORM_YEAR, .year = y, .year2 = y2, .part = part};
    s->at = t;
    return true;
}

/* the first decade of the 21st century, the last two decades of the 19th century */
static bool decade_of(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at, from = s->at;
    int32_t nth = 1, n = 1, unit;
    ent_date_parts whole;
    bool last = is(s, t, "last") || is(s, t, "final") || is(s, t, "closing");
    if (!last && !is(s, t, "opening") && !get(s, t, ENT_DATE_ORDINAL, &nth))
        return false;
    t++;
    if (get(s, t, ENT_DATE_NUMBER, &n) && n > 0)
        t++;
    if (!get(s, t, ENT_DATE_UNIT, &unit) || unit != ENT_UNIT_DECADE || !is(s, t + 1, "of"))
        return false;
    s->at = is(s, t + 2, "the") ? t + 3 : t + 2;
    if (n < 1 || nth + n > 11 || !century(s, &whole, 0)) {
        s->at = from;
        return false;
    }
    int32_t first = (whole.nth - 1) * 100 + (last ? 10 - n : nth - 1) * 10;
    *p = (ent_date_parts){.form = n > 1 ? ENT_FORM_YEAR : ENT_FORM_DECADE, .year = first,
                          .year2 = n > 1 ? first + 10 * n - 1 : 0};
    return true;
}

static bool year(ent_date_scan *s, ent_date_parts *p, bool led)
{
    int32_t part = 0;
    uint32_t from = s->at;
    bool parted = part_before(s, &part);
    if (is(s, s->at, "the"))
        s->at++;
    if (decade(s, p, part, led || parted) || century(s, p, part) || plain_year(s, p, part))
        return true;
    s->at = from;
    return false;
}

/* "2025/26" and "2025/2026": one token */
static bool two_years(const ent_date_scan *s, uint32_t t, int32_t *a, int32_t *b)
{
    ent_str f = form_at(s, t);
    uint32_t y = 0, z = 0;
    if ((f.n != 7 && f.n != 9) || f.p[4] != '/' || !ent_str_to_u32(ent_str_sub(f, 0, 4), &y) ||
        !ent_str_to_u32(ent_str_sub(f, 5, f.n), &z) || y < 1800 || y > 2100)
        return false;
    *a = (int32_t)y;
    *b = (int32_t)(f.n == 7 ? z + y - y % 100 : z);
    return *b == *a + 1;
}

/* FY2027, fiscal year 2027, financial year 2025/26 */
static bool fiscal(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    int32_t y, y2 = 0, unused;
    ent_str f = form_at(s, t);
    uint32_t v = 0;
    if (f.n == 6 && f.p[0] == 'F' && f.p[1] == 'Y' &&
        ent_str_to_u32(ent_str_sub(f, 2, 6), &v)) {
        y = (int32_t)v;
        t++;
    } else if (get(s, t, ENT_DATE_FISCAL, &unused)) {
        t += is(s, t + 1, "year") ? 2 : 1;
        if (two_years(s, t, &y, &y2))
            t++;
        else if (!get(s, t++, ENT_DATE_YEAR, &y))
            return false;
        else if (tight_dash(s, t) && get(s, t + 1, ENT_DATE_NUMBER, &y2)) {
            y2 += y - y % 100;
            t += 2;
        }
    } else if (two_years(s, t, &y, &y2)) {
        t += has(s, t + 1, ENT_DATE_FISCAL) && is(s, t + 2, "year") ? 3 : 1;
    } else if (get(s, t, ENT_DATE_YEAR, &y) && tight_dash(s, t + 1) &&
               (get(s, t + 2, ENT_DATE_NUMBER, &y2) || get(s, t + 2, ENT_DATE_YEAR, &y2)) &&
               has(s, t + 3, ENT_DATE_FISCAL) && is(s, t + 4, "year")) {
        y2 = y2 < 100 ? y2 + y - y % 100 : y2;      /* the 2023-24 fiscal year */
        t += 5;
    } else if (get(s, t, ENT_DATE_YEAR, &y) && has(s, t + 1, ENT_DATE_FISCAL) &&
               is(s, t + 2, "year")) {
        t += 3;
    } else {
        return false;
    }
    *p = (ent_date_parts){.form = ENT_FORM_YEAR, .year = y, .year2 = y2, .fiscal = y2 == 0};
    s->at = t;
    return true;
}

/* ---- weekdays --------------------------------------------------------------------------- */

/* "Bloody Sunday", "the Sunday Times" are names. */
static bool weekday_in_name(const ent_date_scan *s, uint32_t t)
{
    uint32_t b = before(s, t);
    int32_t kind;
    if (b != ENT_NONE && capital(s, b) && get(s, b, ENT_DATE_NAMED, &kind) && kind == 0)
        return true;
    const ent_token *tok = s->doc->tokens.at;
    if (t + 1 < s->end && tok[t + 1].rel == ENT_REL_FLAT && tok[t + 1].head == t &&
        capital(s, t + 1) && (b == ENT_NONE || tok[b].upos != ENT_UPOS_ADP))
        return true;                                /* a person of that name */
    if (b != ENT_NONE && capital(s, b) && tok[t].rel == ENT_REL_FLAT && tok[b].upos == ENT_UPOS_PROPN &&
        !s->words[b].classes)
        return true;
    return capital(s, t + 1) && get(s, t + 1, ENT_DATE_NAMED, &kind) && kind == 1;
}

/* "this coming", "last", "the following" before a weekday, season or month */
static bool which_before(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    int32_t which;
    bool told = get(s, t, ENT_DATE_TOLD, &which);
    if (!told && !get(s, t, ENT_DATE_WHICH, &which))
        return false;
    t++;
    if (has(s, t, ENT_DATE_WHICH)) {                /* this coming, this past */
        int32_t second;
        if (get(s, t, ENT_DATE_WHICH, &second) && second)
            which = second;
        t++;
    } else if (told && is(s, t, "same")) {          /* that same */
        t++;
    }
    p->which = which;
    p->which_told = true;
    p->told = told;
    s->at = t;
    return true;
}

static bool bare_weekday(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    int32_t day, part;
    bool sooner = is(s, t, "earlier") || is(s, t, "later");
    if ((sooner || get(s, t, ENT_DATE_PART, &part)) &&
        (is(s, t + 1, "on") || has(s, t + 1, ENT_DATE_WEEKDAY))) {
        t += is(s, t + 1, "on") ? 2 : 1;
        p->part = sooner ? 0 : part;
    }
    ent_str f = form_at(s, t);
    if (f.n < 3 || !capital(s, t) || !get(s, t, ENT_DATE_WEEKDAY, &day) ||
        weekday_in_name(s, t))
        return false;
    uint32_t n = is(s, t + 1, ",") ? t + 2 : t + 1;
    if (f.n < 6 && f.p[f.n - 1] != '.' && !has(s, n, ENT_DATE_DAY) &&
        !(month_at(s, n, &part) && has(s, n + 1, ENT_DATE_DAY)))
        return false;                               /* "Sun" and "Sat" alone are other words */
    p->weekday = day;
    s->at = t + 1;
    return true;
}

/* Monday, last Monday, Tuesday (16 March), Monday week, a week on Monday */
static bool weekday(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t from = s->at;
    int32_t day = 0;
    *p = (ent_date_parts){.form = ENT_FORM_WEEKDAY};
    if (is(s, s->at, "a") && is(s, s->at + 1, "week") && is(s, s->at + 2, "on") &&
        has(s, s->at + 3, ENT_DATE_WEEKDAY)) {
        s->at += 3;
        p->shift = 7;
    }
    which_before(s, p);
    if (!bare_weekday(s, p)) {
        s->at = from;
        return false;
    }
    day = p->weekday;
    bool last = is(s, s->at, "before") && is(s, s->at + 1, "last");
    if (!p->which_told && (last || (is(s, s->at, "after") && is(s, s->at + 1, "next")))) {
        p->which = last ? -1 : 1;                   /* the Thursday before last */
        p->which_told = p->stretch = true;
        p->plus = p->which;
        p->plus_unit = ENT_UNIT_WEEK;
        s->at += 2;
        return true;
    }
    if (is(s, s->at, "week")) {
        p->shift = 7;
        s->at++;
    } else if (!p->which_told && (is(s, s->at, "last") || is(s, s->at, "next")) &&
               upos_at(s, s->at + 1) == ENT_UPOS_PUNCT) {
        p->which = is(s, s->at, "last") ? -1 : 1;
        p->which_told = true;
        s->at++;
    }
    int32_t which, unit;
    uint32_t t = is(s, s->at, "of") ? s->at + 1 : s->at;
    if (!p->which_told && get(s, t, ENT_DATE_WHICH, &which) && unit_at(s, t + 1, &unit) &&
        unit == ENT_UNIT_WEEK && !plural(s, t + 1)) {
        p->which = which;
        p->which_told = true;
        p->nth = 1;                                 /* of that week, not the next such day */
        s->at = t + 2;
    }
    ent_date_clock_behind(s, p);
    /* Tuesday, March 16 / Tuesday (16 March) */
    ent_date_scan more = *s;
    ent_date_parts full;
    if (is(&more, more.at, ",") || is(&more, more.at, "("))
        more.at++;
    bool the = is(&more, more.at, "the");
    if (the)
        more.at++;
    int32_t nth;
    if (the && !p->which_told && !p->shift && get(s, more.at, ENT_DATE_ORDINAL, &nth) && nth <= 31 &&
        !is(s, more.at + 1, "of") && upos_at(s, more.at + 1) != ENT_UPOS_NOUN &&
        form_at(s, more.at).p[0] >= '0' && form_at(s, more.at).p[0] <= '9') {
        p->form = ENT_FORM_LONE_DAY;                /* Sunday the 3rd */
        p->day = nth;
        s->at = more.at + 1;
        return true;
    }
    if (day_month(&more, &full) || month_day(&more, &full)) {
        full.weekday = day;
        full.clock = p->clock;
        full.daypart = p->daypart;
        full.zulu = p->zulu;
        *p = full;
        s->at = is(&more, more.at, ")") && is(s, s->at, "(") ? more.at + 1 : more.at;
    }
    return true;
}

/* ---- halves, nth, seasons --------------------------------------------------------------- */

/* Q1 2021, H2 */
static bool short_half(ent_date_scan *s, ent_date_parts *p)
{
    ent_str f = form_at(s, s->at);
    bool digit = f.n == 2 && f.p[0] >= '1' && f.p[0] <= '4';       /* 1H 2022 */
    char letter = f.n == 2 ? f.p[digit ? 1 : 0] : 0, n = f.n == 2 ? f.p[digit ? 0 : 1] : 0;
    if ((letter != 'Q' && letter != 'H') || n < '1' || n > (letter == 'Q' ? '4' : '2') ||
        (digit && !has(s, s->at + 1, ENT_DATE_YEAR)))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_UNIT, .unit = ENT_UNIT_YEAR, .count = 1,
                          .half = letter == 'Q' ? 4 : 2, .nth = n - '0', .shift = 1};
    s->at++;
    if (is(s, s->at, "of"))
        s->at++;
    if (get(s, s->at, ENT_DATE_YEAR, &p->year)) {
        p->form = ENT_FORM_YEAR;
        s->at++;
    }
    return true;
}

static bool of_the(ent_date_scan *s)
{
    bool of = is(s, s->at, "of") || is(s, s->at, "in");
    if (of)
        s->at++;
    if (is(s, s->at, "the"))
        s->at++;
    return of;
}

/* first half of April, the second quarter of 2022, second half of the year, the third quarter
 */
static bool nth_half(ent_date_scan *s, ent_date_parts *p, bool led)
{
    uint32_t t = s->at, from = s->at;
    int32_t nth, half, unit;
    if (is(s, t, "last") || is(s, t, "final") || is(s, t, "latter"))
        nth = 9;
    else if (is(s, t, "opening"))
        nth = 1;
    else if (!get(s, t, ENT_DATE_ORDINAL, &nth))
        return false;
    t += tight_dash(s, t + 1) ? 2 : 1;
    if (!get(s, t, ENT_DATE_HALF, &half))
        return false;
    s->at = t + 1;
    bool of = of_the(s);
    if (unit_at(s, s->at, &unit) && unit >= ENT_UNIT_YEAR) {
        *p = (ent_date_parts){.form = ENT_FORM_UNIT, .unit = unit, .count = 1};
        s->at++;
    } else if (!ent_date_which(s, p, true) && !month_year(s, p, true) && !year(s, p, true)) {
        s->at = from;
        bool dashed = tight_dash(s, from + 1);      /* third-quarter figures */
        if (of || half != 4 || (!dashed && (!led || upos_at(s, t + 1) == ENT_UPOS_NOUN)))
            return false;
        *p = (ent_date_parts){.form = ENT_FORM_UNIT, .unit = ENT_UNIT_YEAR, .count = 1, .shift = 1};
        s->at = t + 1;
    }
    if (p->form == ENT_FORM_CENTURY)
        return true;                                /* TIMEX3 has no halves of these */
    p->half = half;
    p->nth = nth > half ? half : nth;
    return true;
}

/* the first Monday of March, the last week of May, the first three months of 2021 */
static bool nth_of(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at, from = s->at;
    int32_t nth, n = 0, unit = 0, day = 0;
    if (is(s, t, "last") || is(s, t, "final"))
        nth = -1;
    else if (!get(s, t, ENT_DATE_ORDINAL, &nth))
        return false;
    t++;
    if (get(s, t, ENT_DATE_NUMBER, &n))
        t++;
    if (!(capital(s, t) && get(s, t, ENT_DATE_WEEKDAY, &day)) &&
        (!unit_at(s, t, &unit) || unit < 1 || unit > ENT_UNIT_MONTH))
        return false;
    s->at = t + 1;
    ent_date_parts base;
    int32_t y_unit;
    if (is(s, t + 1, "of") && has(s, t + 2, ENT_DATE_EVERY) && unit_at(s, t + 3, &y_unit)) {
        *p = (ent_date_parts){.form = ENT_FORM_SET, .count = 1, .unit = y_unit};
        s->at = t + 4;                              /* the first Tuesday of every month */
        return true;
    }
    if (!of_the(s)) {
        s->at = from;
        return false;
    }
    if (unit_at(s, s->at, &y_unit) && y_unit >= ENT_UNIT_MONTH && is(s, s->at - 1, "the")) {
        base = (ent_date_parts){.form = ENT_FORM_UNIT, .unit = y_unit, .count = 1};
        s->at++;
    } else if (!month_year(s, &base, true) && !year(s, &base, true) &&
               !ent_date_which(s, &base, true)) {
        s->at = from;
        return false;
    }
    if (base.form != ENT_FORM_MONTH && base.form != ENT_FORM_YEAR &&
        !(base.form == ENT_FORM_UNIT && base.count == 1)) {
        s->at = from;
        return false;
    }
    *p = base;
    if (!n && !day && plural(s, t)) {               /* the last days of July: late July */
        p->part = nth < 0 ? 3 : 1;
        return true;
    }
    p->form = ENT_FORM_NTH;
    p->nth = nth;
    p->weekday = day;
    p->dir = unit;                                  /* of what is counted */
    p->half = n ? n : 1;                            /* how many */
    return true;
}

/* "the week of 15 March", "the weekend of 3-4 July", "the week beginning 15 March" */
static bool week_of(ent_date_scan *s, ent_date_parts *p)
{
    int32_t unit;
    uint32_t from = s->at;
    if (!unit_at(s, s->at, &unit) || (unit != ENT_UNIT_WEEK && unit != ENT_UNIT_WEEKEND) ||
        !(is(s, s->at + 1, "of") || is(s, s->at + 1, "beginning") ||
          is(s, s->at + 1, "starting") || is(s, s->at + 1, "ending")))
        return false;
    s->at += 2;
    if (is(s, s->at, "on"))
        s->at++;
    if (is(s, s->at, "the"))
        s->at++;
    if (day_month(s, p) || month_day(s, p) || weekday(s, p)) {
        p->unit = unit;
        return true;
    }
    s->at = from;
    return false;
}

/* the end of the month, the beginning of next year, later in the year, year's end, mid-week */
static bool part_of_unit(ent_date_scan *s, ent_date_parts *p, bool led)
{
    uint32_t from = s->at;
    int32_t part = 0, unit;
    bool mid = unit_at(s, s->at, &unit) && s->words[s->at].skip && led;
    bool ends =
        !mid && unit_at(s, s->at, &unit) && unit >= ENT_UNIT_WEEK && !plural(s, s->at) &&
        (is(s, s->at + 1, "'s") || is(s, s->at + 1, "’s") || tight_dash(s, s->at + 1)) &&
        is(s, s->at + 2, "end");
    if (mid || ends) {
        *p = (ent_date_parts){.form = ENT_FORM_UNIT, .unit = unit, .count = 1,
                              .part = mid ? 2 : 3};
        s->at += mid ? 1 : 3;
        return true;
    }
    if (!part_before(s, &part))
        return false;
    if (is(s, s->at, "the"))
        s->at++;
    if (is(s, s->at - 1, "the") && unit_at(s, s->at, &unit) && !plural(s, s->at) &&
        (unit >= ENT_UNIT_WEEK || (unit == ENT_UNIT_DAY && is(s, from + 1, "in"))) &&
        !is(s, s->at + 1, "of")) {
        *p = (ent_date_parts){.form = ENT_FORM_UNIT, .unit = unit, .count = 1,
                              .told = unit == ENT_UNIT_DAY, .which_told = unit == ENT_UNIT_DAY};
        s->at++;
    } else if (!ent_date_which(s, p, true)) {
        s->at = from;
        return false;
    }
    p->part = part;
    return true;
}

/* spring 2021, the summer of 2019, last winter, in the autumn, winter 2022-23 */
static bool season_year(ent_date_scan *s, ent_date_parts *p, bool led)
{
    int32_t part = 0, season, y2;
    uint32_t from = s->at;
    part_before(s, &part);
    if (is(s, s->at, "the"))
        s->at++;
    *p = (ent_date_parts){.form = ENT_FORM_SEASON, .part = part};
    bool which = which_before(s, p);
    if (!get(s, s->at, ENT_DATE_SEASON, &season) ||
        (capital(s, s->at) && !is_year_ahead(s, s->at + 1) && !first_of_sentence(s, s->at))) {
        s->at = from;
        return false;
    }
    if (s->words[s->at].skip)
        p->part = 2;
    bool fall = is(s, s->at, "fall");
    p->season = season;
    s->at++;
    uint32_t behind = s->at;
    if (is(s, s->at, "of"))
        s->at++;
    if (is(s, s->at, ","))
        s->at++;
    if (get(s, s->at, ENT_DATE_YEAR, &p->year) || two_years(s, s->at, &p->year, &y2)) {
        s->at++;
        if (tight_dash(s, s->at) && get(s, s->at + 1, ENT_DATE_NUMBER, &y2))
            s->at += 2;
        return true;
    }
    s->at = behind;
    if (!which)
        ent_date_year_behind(s, p);
    bool noun =
        upos_at(s, behind - 1) == ENT_UPOS_NOUN || upos_at(s, behind - 1) == ENT_UPOS_PROPN;
    if (p->which_told || (led && noun && !fall && !is(s, s->at, "of")))
        return true;
    s->at = from;
    return false;
}

/* "on the 15th", "the 16th": no noun behind */
static bool lone_day(ent_date_scan *s, ent_date_parts *p)
{
    int32_t day;
    uint32_t b = before(s, s->at), t = s->at;
    ent_str f = form_at(s, t);
    int32_t which = 0, unit = 0;
    bool of_month = is(s, t + 1, "of") && get(s, t + 2, ENT_DATE_WHICH, &which) &&
                    unit_at(s, t + 3, &unit) && unit == ENT_UNIT_MONTH;
    if (b != ENT_NONE && is(s, b, "the") && get(s, t, ENT_DATE_ORDINAL, &day) && is(s, t + 1, "of") &&
        has(s, t + 2, ENT_DATE_EVERY) && unit_at(s, t + 3, &unit) && unit == ENT_UNIT_MONTH) {
        *p = (ent_date_parts){.form = ENT_FORM_SET, .count = 1, .unit = unit};
        s->at += 4;                                 /* the 1st of every month */
        return true;
    }
    bool digit = f.n > 2 && f.p[0] >= '0' && f.p[0] <= '9';
    uint32_t on = b != ENT_NONE ? before(s, b) : ENT_NONE;
    digit |= on != ENT_NONE && is(s, on, "on") && upos_at(s, t + 1) == ENT_UPOS_PUNCT;  /* on the tenth. */
    if (b == ENT_NONE || !is(s, b, "the") || (!digit && !of_month) ||
        !get(s, t, ENT_DATE_ORDINAL, &day) || day > 31)
        return false;
    unsigned u = upos_at(s, t + 1);
    if (u == ENT_UPOS_NOUN || u == ENT_UPOS_PROPN || u == ENT_UPOS_ADJ || u == ENT_UPOS_NUM ||
        tight_dash(s, t + 1))
        return false;
    b = before(s, b);
    if (!of_month && b == ENT_NONE)
        return false;
    if (!of_month && !(is(s, b, "on") || is(s, b, "by") || is(s, b, "until") ||
                           is(s, b, "since") || is(s, b, "before") || is(s, b, "after")))
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_LONE_DAY, .day = day};
    s->at++;
    if (of_month) {
        p->which = which;
        p->which_told = true;
        s->at += 3;
    }
    return true;
}

/* the turn of the year, of the century, of the 20th century */
static bool turn_of(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    ent_date_parts whole;
    if (!is(s, t, "turn") || !is(s, t + 1, "of") || !is(s, t + 2, "the"))
        return false;
    s->at = t + 3;
    if (is(s, s->at, "year"))
        *p = (ent_date_parts){.form = ENT_FORM_DAY, .month = 1, .day = 1};
    else if (is(s, s->at, "century") || is(s, s->at, "millennium"))
        *p = (ent_date_parts){.form = ENT_FORM_YEAR, .year = 2000};
    else if (century(s, &whole, 0) && s->at--)
        *p = (ent_date_parts){.form = ENT_FORM_YEAR, .year = (whole.nth - 1) * 100};
    else {
        s->at = t;
        return false;
    }
    s->at++;
    return true;
}

/* Christmas, New Year's Day 2022 */
static bool holiday(ent_date_scan *s, ent_date_parts *p)
{
    int32_t day;
    if (!capital(s, s->at))
        return false;
    uint32_t n = ent_date_phrase_at(s->w, s->doc, s->at, s->end, ENT_DATE_HOLIDAY, &day);
    if (n == 0)
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_DAY, .month = day / 100, .day = day % 100};
    if (day > 1231)                                 /* as many days behind Easter Sunday */
        *p = (ent_date_parts){.form = ENT_FORM_DAY, .month = day > 5500 ? -2 : -1,
                              .day = day > 5500 ? day - 6000 : day - 5000};
    s->at += n;
    ent_date_scan more = *s;
    ent_date_parts full;
    bool bracket = is(s, s->at, "(");
    more.at += bracket || is(s, s->at, ",");
    if (more.at > s->at && (day_month(&more, &full) || month_day(&more, &full)) && !full.day2) {
        *p = full;                                  /* Good Friday, 3 April */
        s->at = bracket && is(&more, more.at, ")") ? more.at + 1 : more.at;
        return true;
    }
    ent_date_year_behind(s, p);
    return true;
}

/* ---- ISO and numeric dates, read from the text ------------------------------------------ */

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

/* Whether the document's dates with slashes put the month first: one has a day that is no month there. */
static bool month_first(ent_str text)
{
    bool first = false;
    for (size_t at = 0; at + 8 <= text.n; at++) {
        size_t i = at;
        if (text.p[at] < '0' || text.p[at] > '9' || (at && text.p[at - 1] >= '/' && text.p[at - 1] <= '9'))
            continue;
        int32_t a = digits(text, &i, 2), b = 0, y = 0;
        if (i < text.n && text.p[i++] == '/')
            b = digits(text, &i, 2);
        if (b > 0 && i < text.n && text.p[i++] == '/')
            y = digits(text, &i, 4);
        if (y < 1800 || a > 31 || b > 31)
            continue;
        if (a > 12)
            return false;
        first |= b > 12;
    }
    return first;
}

static bool numeric(ent_date_scan *s, ent_date_parts *p)
{
    const ent_token *tok = s->doc->tokens.at;
    ent_str text = ent_str_sub(s->doc->reading, tok[s->at].rstart, tok[s->at].rstart + 17);
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
    if (european && sep == '/' && a <= 12 && month_first(s->doc->reading)) {
        european = false;
        american = true;
    }
    if (!iso && !european && !american)
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_DAY, .year = iso ? a : c,
                          .month = american ? a : b, .day = iso ? c : american ? b : a};
    size_t hour = i + 1;
    if (iso && i < text.n && (text.p[i] == 'T' || text.p[i] == ' ')) {
        int32_t h = digits(text, &hour, 2), minute = -1;
        if (h >= 0 && h <= 24 && hour < text.n && text.p[hour++] == ':')
            minute = digits(text, &hour, 2);
        if (minute >= 0 && minute < 60) {
            p->clock = h * 60 + minute + 1;
            i = hour;
        }
    }
    uint32_t past = tok[s->at].rstart + (uint32_t)i;
    uint32_t at = s->at;
    while (s->at < s->end &&
           (tok[s->at].rend <= past || (p->clock && tok[s->at].rstart < past)))
        s->at++;
    return s->at > at;
}

bool ent_date_day(ent_date_scan *s, ent_date_parts *p)
{
    return numeric(s, p) || day_month(s, p) || month_day(s, p) || weekday(s, p) ||
           holiday(s, p);
}

bool ent_date_calendar(ent_date_scan *s, ent_date_parts *p, bool led)
{
    return numeric(s, p) || day_month(s, p) || month_day(s, p) || short_half(s, p) ||
           decade_of(s, p) || nth_half(s, p, led) || nth_of(s, p) || week_of(s, p) || fiscal(s, p) ||
           weekday(s, p) || part_of_unit(s, p, led) || season_year(s, p, led) ||
           ent_date_which(s, p, led) || month_year(s, p, led) || year(s, p, led) ||
           lone_day(s, p) || holiday(s, p) || turn_of(s, p);
}
