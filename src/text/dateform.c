/* dateform.c - reads a date at a word: numbers and months are taken as tokens, and the forms
 *
 *     D M Y    D-D M Y    M D, Y    M D-D, Y    M Y    Y M D     (M a word; Y also in brackets)
 *     Y-M-D    Y/M/D    D/M/Y    D.M.Y    D-M-Y                 (M a number)
 *
 * are tried in turn. In D/M/Y the day comes first unless only the other order is a date. */
#include "dateform.h"

#include "text/cues.h"

typedef struct cursor {
    ent_str s;
    size_t at;
} cursor;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80; }

static char peek(const cursor *c) { return c->at < c->s.n ? c->s.p[c->at] : '\0'; }

static void skip(cursor *c, const char *signs)
{
    while (peek(c) && strchr(signs, peek(c)))
        c->at++;
}

/* A number of at most max digits with no further digit behind; its digits to *digits. */
static int32_t number(cursor *c, int max, int *digits)
{
    int32_t value = 0;
    int n = 0;
    size_t at = c->at;
    while (at < c->s.n && is_digit(c->s.p[at]) && n <= max) {
        value = value * 10 + (c->s.p[at++] - '0');
        n++;
    }
    if (n == 0 || n > max)
        return -1;
    c->at = at;
    if (digits)
        *digits = n;
    return value;
}

/* A day of the month, with "st", "nd", "rd", "th" and "of" behind it skipped. */
static int32_t day_number(cursor *c)
{
    cursor save = *c;
    int32_t day = number(c, 2, NULL);
    if (day < 1 || day > 31) {
        *c = save;
        return -1;
    }
    ent_str two = ent_str_sub(c->s, c->at, c->at + 2);
    if (ent_str_is(two, "st") || ent_str_is(two, "nd") || ent_str_is(two, "rd") ||
        ent_str_is(two, "th"))
        c->at += 2;
    if (is_letter(peek(c)) || is_digit(peek(c))) {
        *c = save;
        return -1;
    }
    return day;
}

static int32_t month_word(cursor *c)
{
    size_t end = c->at;
    while (end < c->s.n && is_letter(c->s.p[end]))
        end++;
    int32_t month = ent_cue_value(ent_str_sub(c->s, c->at, end), ENT_CUE_MONTH);
    if (month) {
        c->at = end;
        if (peek(c) == '.')
            c->at++;
    }
    return month ? month : -1;
}

static int32_t year_number(cursor *c)
{
    cursor save = *c;
    int digits = 0;
    int32_t year = number(c, 4, &digits);
    if (digits == 4 && year >= 1800 && year <= 2199 && !is_letter(peek(c)))
        return year;
    *c = save;
    return -1;
}

/* A year behind ", " or " " or "-", or in brackets; else nothing is consumed. */
static int32_t year_behind(cursor *c)
{
    cursor save = *c;
    skip(c, ", -'/.");
    char open = peek(c), close = open == '(' ? ')' : open == '[' ? ']' : '\0';
    if (close)
        c->at++;
    int32_t year = year_number(c);
    if (year < 0 || (close && peek(c) != close)) {
        *c = save;
        return 0;
    }
    c->at += close != '\0';
    return year;
}

static bool legal(ent_printed *d)
{
    if (d->month < 1 || d->month > 12)
        return false;
    int32_t days = ent_month_days(d->year ? d->year : 2000, d->month);
    return d->day >= 0 && d->day <= days &&
           (!d->last_day || (d->last_day > d->day && d->last_day <= days));
}

/* The second day of "15-18 March" or "15 and 16 March", or 0. */
static int32_t second_day(cursor *c)
{
    cursor save = *c;
    skip(c, " ");
    if (peek(c) == '-')
        c->at++;
    else if (ent_str_starts(ent_str_sub(c->s, c->at, c->s.n), ENT_STR("and ")))
        c->at += 4;
    else {
        *c = save;
        return 0;
    }
    skip(c, " ");
    int32_t day = day_number(c);
    if (day < 0)
        *c = save;
    return day < 0 ? 0 : day;
}

static bool day_month(cursor *c, ent_printed *d)
{
    if ((d->day = day_number(c)) < 0)
        return false;
    d->last_day = second_day(c);
    skip(c, " -.,/");
    if (ent_str_starts(ent_str_sub(c->s, c->at, c->s.n), ENT_STR("of ")))
        c->at += 3;
    if ((d->month = month_word(c)) < 0)
        return false;
    d->year = year_behind(c);
    return true;
}

static bool month_day(cursor *c, ent_printed *d)
{
    if ((d->month = month_word(c)) < 0)
        return false;
    size_t behind = c->at;
    skip(c, " -");
    cursor before = *c;
    d->day = day_number(c);
    if (d->day > 0) {
        d->last_day = second_day(c);
        d->year = year_behind(c);
        return true;
    }
    *c = before;
    d->day = 0;
    skip(c, ",");
    skip(c, " ");
    d->year = year_number(c);
    if (d->year > 0)
        return true;
    c->at = behind;
    return false; /* "March" or "may" alone is no date */
}

static bool year_first(cursor *c, ent_printed *d)
{
    if ((d->year = year_number(c)) < 0)
        return false;
    char sign = peek(c);
    if (sign == ' ') {
        c->at++;
        if ((d->month = month_word(c)) < 0)
            return false;
        skip(c, " ");
        return (d->day = day_number(c)) > 0;
    }
    if (!sign || !strchr("-/.", sign))
        return false;
    c->at++;
    d->month = number(c, 2, NULL);
    if (d->month < 1 || peek(c) != sign)
        return false;
    c->at++;
    d->day = number(c, 2, NULL);
    return d->day > 0;
}

static bool numeric(cursor *c, ent_printed *d)
{
    int32_t a = number(c, 2, NULL);
    char sign = peek(c);
    if (a < 1 || !sign || !strchr("/.-", sign))
        return false;
    c->at++;
    int32_t b = number(c, 2, NULL);
    if (b < 1 || peek(c) != sign)
        return false;
    c->at++;
    d->year = year_number(c);
    bool month_first = b > 12;
    d->day = month_first ? b : a;
    d->month = month_first ? a : b;
    return d->year > 0;
}

static bool read_at(ent_str s, size_t at, ent_printed *out)
{
    static bool (*const forms[])(cursor *, ent_printed *) = {year_first, numeric, day_month,
                                                             month_day};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        cursor c = {s, at};
        ent_printed d = {.start = (uint32_t)at};
        if (forms[i](&c, &d) && legal(&d)) {
            d.end = (uint32_t)c.at;
            *out = d;
            return true;
        }
    }
    return false;
}

bool ent_printed_next(ent_str s, size_t *at, ent_printed *out)
{
    for (size_t i = *at; i < s.n; i++) {
        bool begins = i == 0 || !(is_letter(s.p[i - 1]) || is_digit(s.p[i - 1]));
        if (begins && (is_letter(s.p[i]) || is_digit(s.p[i])) && read_at(s, i, out)) {
            *at = out->end;
            return true;
        }
    }
    *at = s.n;
    return false;
}

ent_str ent_printed_iso(ent_arena *a, const ent_printed *d, ent_status *st)
{
    if (!d->year)
        return ENT_STR("");
    if (!d->day)
        return ent_str_printf(a, st, "%04d-%02d", (int)d->year, (int)d->month);
    if (!d->last_day)
        return ent_str_printf(a, st, "%04d-%02d-%02d", (int)d->year, (int)d->month,
                              (int)d->day);
    return ent_str_printf(a, st, "%04d-%02d-%02d/%04d-%02d-%02d", (int)d->year, (int)d->month,
                          (int)d->day, (int)d->year, (int)d->month, (int)d->last_day);
}

ent_str ent_printed_machine(ent_arena *a, ent_str text, ent_status *st)
{
    ent_str s = ent_cue_normal(a, text, st);
    size_t at = 0;
    ent_printed d;
    for (size_t t = 0; t + 1 < s.n && t < 40; t++) /* 2021-03-17t09:00 : end the day at "t" */
        if (s.p[t] == 't' && is_digit(s.p[t + 1]) && t >= 8 && is_digit(s.p[t - 1])) {
            s.n = t;
            break;
        }
    while (!ent_failed(st) && ent_printed_next(s, &at, &d))
        if (d.year)
            return ent_printed_iso(a, &d, st);
    if (s.n == 8) { /* 20210317 */
        uint32_t v;
        if (ent_str_to_u32(s, &v)) {
            d = (ent_printed){.year = (int32_t)(v / 10000),
                              .month = (int32_t)(v / 100 % 100),
                              .day = (int32_t)(v % 100)};
            if (d.year >= 1800 && d.year < 2200 && d.day && legal(&d))
                return ent_printed_iso(a, &d, st);
        }
    }
    return ENT_STR("");
}
