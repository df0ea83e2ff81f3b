/* datevalue.c - days, months, years, weeks, seasons and lengths as values, in two notations. */
#include "mention/datevalue.h"

const char *ent_date_daypart_code(int32_t part)
{
    static const char *const codes[] = {"", "MO", "AF", "EV", "NI", "MO"};
    return codes[part % 6];
}

const char *ent_date_season_code(int32_t season)
{
    static const char *const codes[] = {"", "SP", "SU", "FA", "WI"};
    return codes[season % 5];
}

ent_str ent_date_day_text(const ent_dating *d, int32_t day)
{
    int32_t y, m, n;
    ent_day_split(day, &y, &m, &n);
    return TEXT(d, "%04d-%02d-%02d", (int)y, (int)m, (int)n);
}

int32_t ent_date_valid_day(int32_t year, int32_t month, int32_t day)
{
    int32_t most = ent_month_days(year, month);
    return ent_day(year, month, day > most ? most : day);
}

int32_t ent_date_year_of(int32_t day)
{
    int32_t y, m, n;
    ent_day_split(day, &y, &m, &n);
    return y;
}

int32_t ent_date_monday_of(int32_t day)
{
    return day - ent_weekday(day) + 1;
}

int32_t ent_date_shift_months(int32_t day, int32_t n)
{
    int32_t y, m, k;
    ent_day_split(day, &y, &m, &k);
    m += n - 1;
    y += m / 12;
    m %= 12;
    if (m < 0) {
        m += 12;
        y--;
    }
    return ent_date_valid_day(y, m + 1, k);
}

static int32_t months_of(int32_t unit)
{
    return unit == ENT_UNIT_MONTH     ? 1
           : unit == ENT_UNIT_QUARTER ? 3
                                      : unit / ENT_UNIT_YEAR * 12;
}

int32_t ent_date_shift_units(int32_t day, int32_t unit, int32_t n)
{
    if (unit < ENT_UNIT_MONTH)
        return unit > 0 ? day + (unit == ENT_UNIT_WEEKEND ? 7 : unit) * n : day;
    return ent_date_shift_months(day, n * months_of(unit));
}

void ent_date_set_timex(ent_timex *t, const char *type, ent_str timex)
{
    t->type = ent_str_z(type);
    t->timex = timex;
}

void ent_date_cover(ent_timex *t, int32_t from, int32_t past, const char *grain)
{
    t->from = from;
    t->to = past;
    t->known = true;
    t->grain = ent_str_z(grain);
}

void ent_date_set_days(const ent_dating *d, ent_timex *t, int32_t from, int32_t past,
                       const char *grain)
{
    ent_date_cover(t, from, past, grain);
    ent_str a = ent_date_day_text(d, from);
    t->value = past - from == 1
                   ? a
                   : TEXT(d, "%.*s/%.*s", ENT_FMT(a), ENT_FMT(ent_date_day_text(d, past - 1)));
}

void ent_date_set_month(const ent_dating *d, ent_timex *t, int32_t year, int32_t month,
                        int32_t month2)
{
    int32_t last = month2 ? month2 : month, year2 = last < month ? year + 1 : year;
    ent_date_cover(t, ent_day(year, month, 1),
                   ent_day(year2, last, 1) + ent_month_days(year2, last), "month");
    t->value =
        month2 ? TEXT(d, "%04d-%02d/%04d-%02d", (int)year, (int)month, (int)year2, (int)month2)
               : TEXT(d, "%04d-%02d", (int)year, (int)month);
}

void ent_date_set_year(const ent_dating *d, ent_timex *t, int32_t year, int32_t year2)
{
    ent_date_cover(t, ent_day(year, 1, 1), ent_day((year2 ? year2 : year) + 1, 1, 1),
                   year2 ? "period" : "year");
    t->value = year2 ? TEXT(d, "%04d/%04d", (int)year, (int)year2) : TEXT(d, "%04d", (int)year);
}

void ent_date_set_decade(const ent_dating *d, ent_timex *t, int32_t year)
{
    ent_date_set_year(d, t, year, year + 9);
    ent_date_set_timex(t, "DATE", TEXT(d, "%03d", (int)year / 10));
}

/* nth: 20 for the twentieth, the years 1900 to 1999 */
void ent_date_set_century(const ent_dating *d, ent_timex *t, int32_t nth)
{
    if (nth < 2 || nth > 30)
        return;
    ent_date_set_year(d, t, (nth - 1) * 100, (nth - 1) * 100 + 99);
    ent_date_set_timex(t, "DATE", TEXT(d, "%02d", (int)nth - 1));
}

ent_str ent_date_week_text(const ent_dating *d, int32_t monday)
{
    int32_t y, m, n;
    ent_day_split(monday + 3, &y, &m, &n); /* ISO: the year of its Thursday */
    int32_t week = (monday + 3 - ent_day(y, 1, 1)) / 7 + 1;
    return TEXT(d, "%04d-W%02d", (int)y, (int)week);
}

void ent_date_set_week(const ent_dating *d, ent_timex *t, int32_t day)
{
    int32_t monday = ent_date_monday_of(day);
    ent_date_cover(t, monday, monday + 7, "week");
    t->value = ent_date_week_text(d, monday);
}

void ent_date_set_weekend(const ent_dating *d, ent_timex *t, int32_t day)
{
    int32_t monday = ent_date_monday_of(day);
    ent_date_set_days(d, t, monday + 5, monday + 7, "day");
    ent_date_set_timex(t, "DATE", TEXT(d, "%.*s-WE", ENT_FMT(ent_date_week_text(d, monday))));
}

void ent_date_set_season(const ent_dating *d, ent_timex *t, int32_t season, int32_t year)
{
    int32_t m = season * 3, from = ent_day(year, m, 1), past = ent_date_shift_months(from, 3),
            y2, m2, n;
    ent_date_cover(t, from, past, "period");
    ent_day_split(past - 1, &y2, &m2, &n);
    t->value = TEXT(d, "%04d-%02d/%04d-%02d", (int)year, (int)m, (int)y2, (int)m2);
    ent_date_set_timex(t, "DATE", TEXT(d, "%04d-%s", (int)year, ent_date_season_code(season)));
}

ent_str ent_date_length_text(const ent_dating *d, int32_t unit, int32_t n, bool unknown,
                             bool half)
{
    static const struct {
        int32_t unit;
        int32_t times;
        char letter;
        int32_t half;
        char small;
    } forms[] = {{ENT_UNIT_SECOND, 1, 'S', 0, 'S'},    {ENT_UNIT_MINUTE, 1, 'M', 30, 'S'},
                 {ENT_UNIT_HOUR, 1, 'H', 30, 'M'},     {ENT_UNIT_DAY, 1, 'D', 12, 'H'},
                 {ENT_UNIT_WEEKEND, 2, 'D', 24, 'H'},  {ENT_UNIT_WEEK, 1, 'W', 84, 'H'},
                 {ENT_UNIT_FORTNIGHT, 2, 'W', 1, 'W'}, {ENT_UNIT_MONTH, 1, 'M', 15, 'D'},
                 {ENT_UNIT_QUARTER, 3, 'M', 45, 'D'},  {ENT_UNIT_YEAR, 1, 'Y', 6, 'M'},
                 {ENT_UNIT_DECADE, 10, 'Y', 5, 'Y'},   {ENT_UNIT_CENTURY, 100, 'Y', 50, 'Y'}};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (forms[i].unit != unit)
            continue;
        bool small = half && forms[i].small != forms[i].letter;
        bool time = unit <= ENT_UNIT_HOUR || (small && forms[i].small == 'H');
        char letter = small ? forms[i].small : forms[i].letter;
        int32_t of_unit[] = {1, 60, 60, 24, 48, 168, 2, 30, 90, 12, 10, 100};
        int32_t v = small ? n * of_unit[i] + forms[i].half
                          : n * forms[i].times + (half ? forms[i].half : 0);
        if (unknown)
            return TEXT(d, "P%sX%c", unit <= ENT_UNIT_HOUR ? "T" : "", forms[i].letter);
        return TEXT(d, "P%s%d%c", time ? "T" : "", (int)v, letter);
    }
    return (ent_str){0};
}

/* "2021-03-16T18:00" or "TMO" behind the day that t stands for. */
void ent_date_set_hour(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    if ((!p->clock && !p->daypart) || !t->known || t->from == INT32_MIN)
        return;
    ent_str day = ent_date_day_text(d, t->from);
    if (p->clock)
        ent_date_set_timex(t, "TIME",
                           TEXT(d, "%.*sT%02d:%02d%s", ENT_FMT(day), (int)(p->clock - 1) / 60,
                                (int)(p->clock - 1) % 60, p->zulu ? "Z" : ""));
    else
        ent_date_set_timex(t, "TIME",
                           TEXT(d, "%.*sT%s", ENT_FMT(day), ent_date_daypart_code(p->daypart)));
}

/* Early, middle, late third of what t covers; TIMEX3 keeps the whole. */
void ent_date_set_part(const ent_dating *d, ent_timex *t, int32_t part)
{
    if (!t->known || part < 1 || part > 3)
        return;
    if (t->timex.n == 0)
        ent_date_set_timex(t, "DATE", t->value);
    int32_t n = t->to - t->from, third = n / 3;
    int32_t from = t->from + (part - 1) * third, to = part == 3 ? t->to : from + third;
    if (n > 400) { /* a decade, a century: a third of its years */
        int32_t y, z, m, day;
        ent_day_split(t->from, &y, &m, &day);
        ent_day_split(t->to - 1, &z, &m, &day);
        int32_t years = z - y + 1, begin = y + (part - 1) * years / 3;
        ent_date_set_year(d, t, begin, part == 3 ? z : begin + years / 3);
        t->grain = ENT_STR("vague");
        return;
    }
    if (n > 300) {
        int32_t y, m, day;
        ent_day_split(t->from, &y, &m, &day);
        ent_date_set_month(d, t, y,
                           part == 1   ? 1
                           : part == 2 ? 5
                                       : 9,
                           part == 1   ? 4
                           : part == 2 ? 8
                                       : 12);
        t->grain = ENT_STR("vague");
        return;
    }
    ent_date_set_days(d, t, from, to, "vague");
}

void ent_date_set_half(const ent_dating *d, ent_timex *t, int32_t half, int32_t nth)
{
    if (!t->known || half < 2 || nth < 1 || nth > half)
        return;
    int32_t n = t->to - t->from, y, m, day;
    ent_str whole = t->value;
    ent_day_split(t->from, &y, &m, &day);
    if (n > 300 && n < 400) {
        int32_t months = 12 / half;
        ent_date_set_month(d, t, y, (nth - 1) * months + 1, nth * months);
        ent_date_set_timex(t, "DATE",
                           half == 3
                               ? t->value
                               : TEXT(d, "%04d-%c%d", (int)y, half == 4 ? 'Q' : 'H', (int)nth));
    } else if (half == 2 && n <= 31) {
        int32_t middle = t->from + 15;
        ent_date_set_days(d, t, nth == 1 ? t->from : middle, nth == 1 ? middle : t->to,
                          "period");
        ent_date_set_timex(t, "DATE", whole);
    }
    t->grain = ENT_STR("period");
}
