/* datecalendar.c - dates of other calendars: "14 Bahman 1402", "Reiwa 6", "2567 BE", "the Ethiopian year 2014".
 *
 * Names of months and eras are in lexicon/calendars.tbl; here is how their days are counted. A year that begins
 * within one of ours spans two. */
#include "mention/datescan.h"

enum { PERSIAN, ISLAMIC, ETHIOPIAN, CALENDARS, OFFSET = CALENDARS };   /* OFFSET: years are counted from another */
enum { MONTH, YEAR, ERA };

/* Day 1 of the common era, by which rules of calendars count, is this day before 1 January 1970. */
static int32_t day_of_fixed(int32_t fixed)
{
    return ent_day(1970, 1, 1) + fixed - 719163;
}

/* ---- days of calendars ---------------------------------------------------------------------------- */

/* Eight leap years in 33: what the equinox gives from 1244 to 1500. */
static bool persian_leap(int32_t year)
{
    return (25 * year + 11) % 33 < 8;
}

static int32_t persian_day(int32_t year, int32_t month, int32_t day)
{
    int32_t at = ent_day(2024, 3, 20);              /* 1 Farvardin 1403 */
    for (int32_t y = 1403; y < year; y++)
        at += persian_leap(y) ? 366 : 365;
    for (int32_t y = 1403; y > year; y--)
        at -= persian_leap(y - 1) ? 366 : 365;
    int32_t long_months = month - 1 < 6 ? month - 1 : 6;
    return at + 30 * (month - 1) + long_months + day - 1;
}

/* The tabular calendar: a day from what is seen at most. */
static int32_t islamic_day(int32_t year, int32_t month, int32_t day)
{
    return day_of_fixed(227014 + (year - 1) * 354 + (3 + 11 * year) / 30 + (59 * (month - 1) + 1) / 2 + day);
}

static int32_t ethiopian_day(int32_t year, int32_t month, int32_t day)
{
    return day_of_fixed(2795 + 365 * (year - 1) + year / 4 + 30 * (month - 1) + day);
}

static int32_t day_in(int calendar, int32_t year, int32_t month, int32_t day)
{
    switch (calendar) {
    case PERSIAN: return persian_day(year, month, day);
    case ISLAMIC: return islamic_day(year, month, day);
    default: return ethiopian_day(year, month, day);
    }
}

static int32_t months_in(int calendar)
{
    return calendar == ETHIOPIAN ? 13 : 12;
}

/* Years of ours that people write of; others are numbers of something else. */
static bool is_written_of(int32_t year)
{
    return year >= 1800 && year <= 2130;
}

static int32_t first_year(int calendar, int32_t year)
{
    int32_t y, m, d;
    ent_day_split(day_in(calendar, year, 1, 1), &y, &m, &d);
    return y;
}

static bool is_year_of(int calendar, int32_t year)
{
    return year > 1000 && year < 3000 && is_written_of(first_year(calendar, year));
}

static int calendar_of(ent_str name)
{
    static const char *const names[] = {"persian", "islamic", "ethiopian"};
    for (int i = 0; i < CALENDARS; i++)
        if (ent_str_is(name, names[i]))
            return i;
    return OFFSET;
}

/* ---- words ------------------------------------------------------------------------------------------ */

typedef struct other_word {
    int what, calendar;
    int32_t value;
} other_word;

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

/* Bytes of text that a form stands in; 0 when it does not. */
static size_t form_in(ent_str text, ent_str form)
{
    bool caps = form.n && form.p[0] >= 'A' && form.p[0] <= 'Z';
    size_t i = 0;
    for (size_t k = 0; k < form.n; k++, i++) {
        if (i + 2 < text.n && form.p[k] == '\'' && ent_str_starts(ent_str_sub(text, i, text.n), ENT_STR("’"))) {
            i += 2;
            continue;
        }
        if (i >= text.n || (caps ? text.p[i] : lower(text.p[i])) != form.p[k])
            return 0;
    }
    return i < text.n && is_letter(text.p[i]) ? 0 : i;
}

static other_word word_of(const ent_table *table, uint32_t row)
{
    ent_str what = ent_table_at(table, row, 0), value = ent_table_at(table, row, 2);
    bool minus = value.n && value.p[0] == '-';
    uint32_t v = 0;
    ent_str_to_u32(minus ? ent_str_sub(value, 1, value.n) : value, &v);
    return (other_word){.what = ent_str_starts(what, ENT_STR("month"))  ? MONTH
                                : ent_str_starts(what, ENT_STR("year")) ? YEAR : ERA,
                        .calendar = calendar_of(ent_table_at(table, row, 1)),
                        .value = minus ? -(int32_t)v : (int32_t)v};
}

/* The longest word of the table at a token; moves *t behind it. */
static bool word_at(const ent_date_scan *s, uint32_t *t, other_word *out)
{
    const ent_table *table = ent_date_calendars(s->w);
    if (!table || *t >= s->end)
        return false;
    const ent_token *tok = s->doc->tokens.at;
    ent_str text = ent_str_sub(s->doc->reading, tok[*t].rstart, tok[s->end - 1].rend);
    size_t best = 0;
    text = ent_str_sub(text, 0, 40);
    const ent_calendar_form *found = NULL;
    for (const ent_calendar_form *f = ent_date_calendar_first(s->w, text); f;
         f = ent_date_calendar_next(s->w, f)) {
        size_t n = form_in(text, f->form);
        found = n > best || (n == best && n && f->row < found->row) ? f : found;
        best = n > best ? n : best;
    }
    if (found)
        *out = word_of(table, found->row);
    uint32_t past = tok[*t].rstart + (uint32_t)best;
    while (best && *t < s->end && tok[*t].rstart < past)
        ++*t;
    return best > 0;
}

static bool number_at(const ent_date_scan *s, uint32_t t, int32_t *n)
{
    ent_str f = form_at(s, t);
    uint32_t v = 0;
    if (f.n == 0 || f.n > 4 || f.p[0] < '0' || f.p[0] > '9' || !ent_str_to_u32(f, &v))
        return false;
    *n = (int32_t)v;
    return v > 0;
}

/* ---- expressions ------------------------------------------------------------------------------------ */

static void set_day(ent_date_parts *p, int32_t from, int32_t last)
{
    int32_t y, m, d;
    ent_day_split(from, &y, &m, &d);
    *p = (ent_date_parts){.form = ENT_FORM_DAY, .year = y, .month = m, .day = d};
    if (last <= from)
        return;
    ent_day_split(last, &p->year, &p->month2, &p->day2);       /* the year of its end */
    if (p->month2 >= m)
        p->year = y;
}

static void set_years(ent_date_parts *p, int32_t first, int32_t last)
{
    *p = (ent_date_parts){.form = ENT_FORM_YEAR, .year = first, .year2 = last > first ? last : 0};
}

/* The year that word stands beside, in ours; one that begins within one of ours spans two. */
static bool set_year(ent_date_parts *p, const other_word *word, int32_t year)
{
    if (word->what == ERA || word->calendar == OFFSET) {
        int32_t ours = year + word->value;
        set_years(p, ours, word->what == ERA ? ours : ours + 1);
        return is_written_of(ours);
    }
    if (!is_year_of(word->calendar, year))
        return false;
    int32_t last, m, d;
    ent_day_split(day_in(word->calendar, year + 1, 1, 1) - 1, &last, &m, &d);
    set_years(p, first_year(word->calendar, year), last);
    return true;
}

/* 14 Bahman 1402, Bahman 14, 1402, Ramadan 1445 */
static bool month_date(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    int32_t day = 0, year;
    other_word w;
    bool first = number_at(s, t, &day);
    t += first;
    if (first && (is(s, t, "of")))
        t++;
    if (!capital(s, t) || !word_at(s, &t, &w) || w.what != MONTH || w.calendar == OFFSET)
        return false;
    int32_t more;
    if (!first && number_at(s, t, &more) && more <= 31) {
        day = more;
        t++;
    }
    t += is(s, t, ",");
    if (!number_at(s, t, &year) || !is_year_of(w.calendar, year) || day > 31)
        return false;
    t++;
    other_word mark;
    uint32_t behind = t;
    if (word_at(s, &behind, &mark) && mark.what == YEAR && mark.calendar == w.calendar)
        t = behind;                                 /* 1445 AH */
    int32_t from = day_in(w.calendar, year, w.value, day ? day : 1);
    int32_t next = w.value == months_in(w.calendar) ? day_in(w.calendar, year + 1, 1, 1)
                                                    : day_in(w.calendar, year, w.value + 1, 1);
    set_day(p, from, day ? from : next - 1);
    s->at = t;
    return true;
}

/* Reiwa 6, the Buddhist year 2567; then a day of ours: "Reiwa 7, December 24" */
static bool era_first(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    int32_t n;
    other_word w;
    if (!(capital(s, t) || is(s, t, "of")) || !word_at(s, &t, &w) || w.what == MONTH)
        return false;
    t += is(s, t, "year");
    if (!number_at(s, t, &n))
        return false;
    if (!set_year(p, &w, n))
        return false;
    s->at = t + 1;
    if (w.what == YEAR)
        return true;
    ent_date_scan more = *s;
    ent_date_parts day;
    more.at += is(&more, more.at, ",");
    more.at += is(&more, more.at, "on");
    if (ent_date_day(&more, &day) && day.form == ENT_FORM_DAY && !day.year) {
        *p = day;
        p->year = n + w.value;
        s->at = more.at;
    }
    return true;
}

/* 2567 BE, 1445 AH, 112 of the Republic */
static bool number_first(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at + is(s, s->at, "year");
    int32_t n;
    other_word w;
    if (!number_at(s, t, &n))
        return false;
    t++;
    if (!word_at(s, &t, &w) || w.what == MONTH)
        return false;
    if (!set_year(p, &w, n))
        return false;
    s->at = t;
    return true;
}

/* Most tokens begin none of these: a capital or a digit does. */
bool ent_date_foreign(ent_date_scan *s, ent_date_parts *p)
{
    ent_str f = form_at(s, s->at);
    bool digit = f.n && f.p[0] >= '0' && f.p[0] <= '9';
    if (f.n == 0 || !ent_date_calendars(s->w))
        return false;
    if (digit)
        return month_date(s, p) || number_first(s, p);
    if (is(s, s->at, "year"))
        return number_first(s, p);
    return capital(s, s->at) && (month_date(s, p) || era_first(s, p));
}

/* ", Reiwa 7" behind a day and month of ours */
bool ent_date_era_behind(ent_date_scan *s, int32_t *year)
{
    ent_date_scan more = *s;
    ent_date_parts p;
    more.at += is(s, s->at, ",");
    if (!capital(&more, more.at) || !era_first(&more, &p) || p.form != ENT_FORM_YEAR || p.year2)
        return false;
    *year = p.year;
    s->at = more.at;
    return true;
}
