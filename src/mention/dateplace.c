/* dateplace.c - date expressions placed in time, in two notations.
 *
 * `value` is the contract's: a day, month, interval or open bound as far as the words order
 * events. `timex` is the value of TIMEX3: the grain of the words, without modifiers, and sets
 * and vague times besides. A date without a year is the one nearest to the document's day that
 * the verb allows: a past verb looks back, a future verb ahead. Weekdays likewise. What counts
 * from another date ("three weeks later") counts from the one told last before it. */
#include "mention/dates.h"

#include <stdio.h>

/* ---- writing values --------------------------------------------------------------------- */

#define TEXT(d, ...) ent_str_printf((d)->r->doc->arena, (d)->st, __VA_ARGS__)

ent_str ent_date_day_text(const ent_dating *d, int32_t day)
{
    int32_t y, m, n;
    ent_day_split(day, &y, &m, &n);
    return TEXT(d, "%04d-%02d-%02d", (int)y, (int)m, (int)n);
}

static void set_timex(ent_timex *t, const char *type, ent_str timex)
{
    t->type = ent_str_z(type);
    t->timex = timex;
}

static void cover(ent_timex *t, int32_t from, int32_t past, const char *grain)
{
    t->from = from;
    t->to = past;
    t->known = true;
    t->grain = ent_str_z(grain);
}

static void set_days(const ent_dating *d, ent_timex *t, int32_t from, int32_t past,
                     const char *grain)
{
    cover(t, from, past, grain);
    ent_str a = ent_date_day_text(d, from);
    t->value = past - from == 1
                   ? a
                   : TEXT(d, "%.*s/%.*s", ENT_FMT(a), ENT_FMT(ent_date_day_text(d, past - 1)));
}

static void set_month(const ent_dating *d, ent_timex *t, int32_t year, int32_t month,
                      int32_t month2)
{
    int32_t last = month2 ? month2 : month, year2 = last < month ? year + 1 : year;
    cover(t, ent_day(year, month, 1), ent_day(year2, last, 1) + ent_month_days(year2, last),
          "month");
    t->value = month2 ? TEXT(d, "%04d-%02d/%04d-%02d", (int)year, (int)month, (int)year2,
                             (int)month2)
                      : TEXT(d, "%04d-%02d", (int)year, (int)month);
}

static void set_year(const ent_dating *d, ent_timex *t, int32_t year, int32_t year2)
{
    cover(t, ent_day(year, 1, 1), ent_day((year2 ? year2 : year) + 1, 1, 1),
          year2 ? "period" : "year");
    t->value = year2 ? TEXT(d, "%04d/%04d", (int)year, (int)year2) : TEXT(d, "%04d", (int)year);
}

static ent_str week_text(const ent_dating *d, int32_t monday)
{
    int32_t y, m, n;
    ent_day_split(monday + 3, &y, &m, &n);          /* ISO: the year of its Thursday */
    int32_t week = (monday + 3 - ent_day(y, 1, 1)) / 7 + 1;
    return TEXT(d, "%04d-W%02d", (int)y, (int)week);
}

static int32_t monday_of(int32_t day)
{
    return day - ent_weekday(day) + 1;
}

static void set_week(const ent_dating *d, ent_timex *t, int32_t day)
{
    int32_t monday = monday_of(day);
    cover(t, monday, monday + 7, "week");
    t->value = week_text(d, monday);
}

static void set_weekend(const ent_dating *d, ent_timex *t, int32_t day)
{
    int32_t monday = monday_of(day);
    set_days(d, t, monday + 5, monday + 7, "day");
    set_timex(t, "DATE", TEXT(d, "%.*s-WE", ENT_FMT(week_text(d, monday))));
}

/* "2021-03-16T18:00" or "TMO" behind the day that t stands for. */
static void set_hour(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    static const char *const parts[] = {"", "MO", "AF", "EV", "NI", "MO"};
    if ((!p->clock && !p->daypart) || !t->known || t->from == INT32_MIN)
        return;
    ent_str day = ent_date_day_text(d, t->from);
    if (p->clock)
        set_timex(t, "TIME", TEXT(d, "%.*sT%02d:%02d%s", ENT_FMT(day), (int)(p->clock - 1) / 60,
                                  (int)(p->clock - 1) % 60, p->zulu ? "Z" : ""));
    else
        set_timex(t, "TIME", TEXT(d, "%.*sT%s", ENT_FMT(day), parts[p->daypart % 6]));
}

/* Early, middle, late third of what t covers; TIMEX3 keeps the whole. */
static void set_part(const ent_dating *d, ent_timex *t, int32_t part)
{
    if (!t->known || part < 1 || part > 3)
        return;
    if (t->timex.n == 0)
        set_timex(t, "DATE", t->value);
    int32_t n = t->to - t->from, third = n / 3;
    int32_t from = t->from + (part - 1) * third, to = part == 3 ? t->to : from + third;
    if (n > 400) {                                  /* a decade, a century: a third of its years */
        int32_t y, z, m, day;
        ent_day_split(t->from, &y, &m, &day);
        ent_day_split(t->to - 1, &z, &m, &day);
        int32_t years = z - y + 1, begin = y + (part - 1) * years / 3;
        set_year(d, t, begin, part == 3 ? z : begin + years / 3);
        t->grain = ENT_STR("vague");
        return;
    }
    if (n > 300) {
        int32_t y, m, day;
        ent_day_split(t->from, &y, &m, &day);
        set_month(d, t, y,
                  part == 1   ? 1
                  : part == 2 ? 5
                              : 9,
                  part == 1   ? 4
                  : part == 2 ? 8
                              : 12);
        t->grain = ENT_STR("vague");
        return;
    }
    set_days(d, t, from, to, "vague");
}

static void set_half(const ent_dating *d, ent_timex *t, int32_t half, int32_t nth)
{
    if (!t->known || half < 2 || nth < 1 || nth > half)
        return;
    int32_t n = t->to - t->from, y, m, day;
    ent_str whole = t->value;
    ent_day_split(t->from, &y, &m, &day);
    if (n > 300 && n < 400) {
        int32_t months = 12 / half;
        set_month(d, t, y, (nth - 1) * months + 1, nth * months);
        set_timex(t, "DATE", half == 3 ? t->value
                                       : TEXT(d, "%04d-%c%d", (int)y, half == 4 ? 'Q' : 'H',
                                              (int)nth));
    } else if (half == 2 && n <= 31) {
        int32_t middle = t->from + 15;
        set_days(d, t, nth == 1 ? t->from : middle, nth == 1 ? middle : t->to, "period");
        set_timex(t, "DATE", whole);
    }
    t->grain = ENT_STR("period");
}

/* ---- calendar dates --------------------------------------------------------------------- */

static int32_t base_year(const ent_dating *d)
{
    int32_t y = 0, m, n;
    if (d->first != INT32_MIN)
        ent_day_split(d->past - 1, &y, &m, &n);
    return y;
}

int32_t ent_date_valid_day(int32_t year, int32_t month, int32_t day)
{
    int32_t most = ent_month_days(year, month);
    return ent_day(year, month, day > most ? most : day);
}

/* The year in which month (and day, 0 none) lies nearest to the document in that direction. */
static int32_t nearest_year(const ent_dating *d, int32_t month, int32_t day, int dir)
{
    int32_t base = base_year(d), best = base, least = INT32_MAX, today = d->past - 1;
    for (int32_t y = base - 1; y <= base + 1; y++) {
        int32_t at = ent_date_valid_day(y, month, day ? day : 15);
        int32_t from = day ? at : ent_day(y, month, 1);
        int32_t to = day ? at : ent_date_valid_day(y, month, 31);
        int32_t cost = at < today ? today - at : at - today;
        if ((dir < 0 && from > today) || ((dir == 1 || dir == 3) && to < d->first))
            cost += dir == 3 ? 400 : 150;           /* a tense may be misread, "will" hardly */
        if (cost < least) {
            least = cost;
            best = y;
        }
    }
    return best;
}

static int32_t year_of(int32_t day)
{
    int32_t y, m, n;
    ent_day_split(day, &y, &m, &n);
    return y;
}

/* Where "that year", "the previous month" count from. */
static int32_t anchor(const ent_dating *d, const ent_date_parts *p)
{
    int32_t today = d->first == INT32_MIN ? INT32_MIN : d->past - 1;
    if (!p->told && (!p->the_next || ent_date_lies(d, p) > 0))
        return today;
    if (p->unit == ENT_UNIT_DAY && d->day_told != INT32_MIN)
        return d->day_told;             /* "earlier in the day": of a day, not of a month */
    if (p->unit && p->unit < ENT_UNIT_MONTH && d->last_told != INT32_MIN)
        return d->last_told;
    return d->point != INT32_MIN ? d->point : today;
}

static bool told_year(const ent_dating *d, const ent_date_parts *p, int32_t *year)
{
    int32_t base = anchor(d, p);
    if (p->year)
        *year = p->year;
    else if (p->which_told && base != INT32_MIN)
        *year = year_of(base) + p->which;
    else
        return false;
    return true;
}

/* "A protocol of 14 October 1998 ... Lima did so on 20 October." */
static bool follows_full_day(const ent_dating *d, const ent_date_parts *p)
{
    uint32_t sentence = d->r->doc->tokens.at[p->first].sentence;
    return d->full_day != INT32_MIN && d->full_in + 1 >= sentence &&
           d->full_day < d->first - 366 && p->form == (d->full_month ? ENT_FORM_MONTH : ENT_FORM_DAY);
}

/* Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
static int32_t easter(int32_t year)
{
    int32_t a = year % 19, b = year / 100, c = year % 100;
    int32_t h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int32_t l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int32_t m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return ent_day(year, n / 31, n % 31 + 1);
}

/* That of the Eastern churches: 13 days behind the Julian date, as it is from 1900 to 2099. */
static int32_t eastern_easter(int32_t year)
{
    int32_t d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7, n = d + e + 114;
    return ent_day(year, n / 31, n % 31 + 1) + 13;
}

/* A feast that moves with Easter: of the year told, or the nearest that fits the verb. */
static void place_feast(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t year, best = INT32_MIN, least = INT32_MAX;
    int32_t (*feast)(int32_t) = p->month == -2 ? eastern_easter : easter;
    if (told_year(d, p, &year)) {
        best = feast(year) + p->day;
    } else if (d->first == INT32_MIN) {
        return;
    } else {
        int dir = ent_date_lies(d, p);
        for (year = base_year(d) - 1; year <= base_year(d) + 1; year++) {
            int32_t at = feast(year) + p->day, today = d->past - 1, cost = at < today ? today - at : at - today;
            cost += (dir < 0 && at > today) || (dir > 0 && at < d->first) ? 150 : 0;
            if (cost < least) {
                least = cost;
                best = at;
            }
        }
        t->how = ENT_STR("year absent: the nearest that fits the verb");
    }
    set_days(d, t, best, best + 1, "day");
}

static void place_day(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t year;
    if (p->month < 0) {
        place_feast(d, p, t);
        return;
    }
    if (!told_year(d, p, &year)) {
        if (d->first == INT32_MIN) {
            t->value = TEXT(d, "XXXX-%02d-%02d", (int)p->month, (int)p->day);
            t->grain = ENT_STR("day");
            t->how = ENT_STR("year not known");
            return;
        }
        int dir = ent_date_lies(d, p);
        year = nearest_year(d, p->month, p->day, dir);
        t->how = ENT_STR("year absent: the nearest that fits the verb");
        if (dir < 0 && follows_full_day(d, p)) {
            year = year_of(d->full_day);
            year += ent_date_valid_day(year, p->month, p->day) < d->full_day;
            t->how = ENT_STR("year absent: that of the date told before");
        }
    }
    int32_t from = ent_date_valid_day(year, p->month, p->day), past = from + 1;
    if (p->day2) {
        int32_t m2 = p->month2 ? p->month2 : p->month;
        past = ent_date_valid_day(year + (m2 < p->month), m2, p->day2) + 1;
        if (m2 < p->month && p->year) {             /* "30 December-2 January 2022" */
            from = ent_date_valid_day(year - 1, p->month, p->day);
            past = ent_date_valid_day(year, m2, p->day2) + 1;
        }
    }
    if (past <= from)
        return;
    if (p->unit == ENT_UNIT_WEEK)
        set_week(d, t, from);
    else if (p->unit == ENT_UNIT_WEEKEND)
        set_weekend(d, t, from);
    else
        set_days(d, t, from, past, "day");
}

static void place_month(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t year = p->year;
    if (!year && d->first == INT32_MIN) {
        t->value = TEXT(d, "XXXX-%02d", (int)p->month);
        t->grain = ENT_STR("month");
        t->how = ENT_STR("year not known");
        return;
    }
    if (!year && p->which_told && (!p->shift || p->told)) {
        told_year(d, p, &year);                     /* February this year */
    } else if (!year && p->which_told && p->which) {
        year = nearest_year(d, p->month, 0, p->which);
        int32_t start = ent_day(year, p->month, 1);
        if (p->which < 0 && start > d->past - 1 - 28)
            year--;                                 /* last November, said in November */
        else if (p->which > 0 && start <= d->past - 1)
            year++;
        t->how = ENT_STR("relative");
    } else if (!year) {
        int dir = ent_date_lies(d, p);
        year = nearest_year(d, p->month, 0, dir);
        t->how = ENT_STR("year absent: the nearest that fits the verb");
        if (dir < 0 && follows_full_day(d, p)) {
            year = year_of(d->full_day);
            year += ent_date_valid_day(year, p->month, 31) < d->full_day;
            t->how = ENT_STR("year absent: that of the date told before");
        }
    }
    set_month(d, t, year, p->month, p->month2);
    set_part(d, t, p->part);
    if (p->half)
        set_half(d, t, p->half, p->nth);
}

static void place_year(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    set_year(d, t, p->year, p->year2);
    if (p->fiscal)
        set_timex(t, "DATE", TEXT(d, "FY%04d", (int)p->year));
    set_part(d, t, p->part);
    if (p->half)
        set_half(d, t, p->half, p->nth);
}

static void place_decade(const ent_dating *d, ent_timex *t, int32_t year)
{
    set_year(d, t, year, year + 9);
    set_timex(t, "DATE", TEXT(d, "%03d", (int)year / 10));
}

/* nth: 20 for the twentieth, the years 1900 to 1999 */
static void place_century(const ent_dating *d, ent_timex *t, int32_t nth)
{
    if (nth < 2 || nth > 30)
        return;
    set_year(d, t, (nth - 1) * 100, (nth - 1) * 100 + 99);
    set_timex(t, "DATE", TEXT(d, "%02d", (int)nth - 1));
}

/* ---- weekdays --------------------------------------------------------------------------- */

/* TIMEX3: "next Tuesday" belongs to the week after this, "last Thursday" to the one before. */
static int32_t weekday_of_week(int32_t today, const ent_date_parts *p)
{
    return monday_of(today) + 7 * p->which + p->weekday - 1;
}

static bool told_weekday(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t base = d->last_told;
    if (!p->told || base == INT32_MIN)
        return false;
    int32_t back = (ent_weekday(base) - p->weekday + 7) % 7, day;
    if (p->which < 0)
        day = base - (back ? back : 7);
    else if (p->which > 0)
        day = base - back + 7;
    else
        day = monday_of(base) + p->weekday - 1;
    set_days(d, t, day, day + 1, "day");
    t->how = ENT_STR("counted from the date last told");
    return true;
}

static void place_weekday(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (told_weekday(d, p, t))
        return;
    if (d->first == INT32_MIN || d->past - d->first != 1)
        return;                                     /* only against a known day */
    int32_t today = d->first, back = (ent_weekday(today) - p->weekday + 7) % 7;
    bool this_week = p->which_told && !p->which && !p->stretch;
    int dir = p->which_told && p->which ? p->which : ent_date_weekday_lies(d, p);
    int32_t day = today - back;
    if ((dir > 0 || p->shift) && back > 0)
        day += 7;
    if (p->which_told && p->which < 0 && back == 0)
        day -= 7;
    if (p->which_told && p->which > 0 && back == 0)
        day += 7;
    if (this_week && dir >= 0)
        day = monday_of(today) + p->weekday - 1;
    day += p->shift;
    if (p->unit == ENT_UNIT_WEEK)
        set_week(d, t, day);
    else
        set_days(d, t, day, day + 1, "day");
    t->how = ent_str_z(dir > 0 ? "weekday after the document's date"
                               : "weekday on or before the document's date");
    if (p->nth && p->which_told) {                  /* Friday of next week */
        day = weekday_of_week(today, p);
        set_days(d, t, day, day + 1, "day");
        return;
    }
    if (p->which < 0 && today - day > 4)
        return;                                     /* long enough ago to be "last" */
    if (p->which_told && p->which && !p->stretch && !p->clock && !p->daypart && !p->shift)
        set_timex(t, "DATE", ent_date_day_text(d, weekday_of_week(today, p)));
}

/* ---- units ------------------------------------------------------------------------------ */

static int32_t shift_months(int32_t day, int32_t n)
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

static int32_t shift_units(int32_t day, int32_t unit, int32_t n)
{
    if (unit < ENT_UNIT_MONTH)
        return unit > 0 ? day + (unit == ENT_UNIT_WEEKEND ? 7 : unit) * n : day;
    return shift_months(day, n * months_of(unit));
}

static ent_str length_text(const ent_dating *d, int32_t unit, int32_t n, bool unknown,
                           bool half)
{
    static const struct { int32_t unit; int32_t times; char letter; int32_t half; char small;
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

static void set_length(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    set_timex(t, "DURATION", length_text(d, p->unit, p->count, p->count == 0 && !p->and_half,
                                         p->and_half));
}

/* the past ten years, the coming weeks: an interval beside the document's day */
static void place_stretch(const ent_dating *d, const ent_date_parts *p, ent_timex *t,
                          int32_t today)
{
    int32_t k = p->count ? p->count : 3;
    int32_t far = shift_units(today, p->unit, p->which < 0 ? -k : k);
    int32_t from = far < today ? far : today, to = far < today ? today : far;
    if (p->unit >= ENT_UNIT_YEAR)
        set_year(d, t, year_of(from), year_of(to));
    else
        set_days(d, t, from, to + 1, "period");
    if (p->count == 0)
        t->grain = ENT_STR("vague");
    if (p->vague)
        set_timex(t, "DATE", ent_str_z(p->vague < 0 ? "PAST_REF" : "FUTURE_REF"));
    else
        set_length(d, p, t);
}

static void place_weekend(const ent_dating *d, const ent_date_parts *p, ent_timex *t,
                          int32_t today)
{
    int32_t day = today + 7 * p->which;
    if (!p->which_told || (p->which == 0 && !p->told))
        if (ent_date_weekday_lies(d, p) <= 0 && ent_weekday(today) < 6)
            day -= p->which_told && ent_date_lies(d, p) == 0 ? 0 : 7;
    set_weekend(d, t, day);
}

/* "Growth slowed in the fourth quarter", told in February: that of the year before. */
static int32_t year_of_half(const ent_dating *d, const ent_date_parts *p, int32_t base)
{
    int32_t y, m, n;
    if (p->half < 2 || !p->shift || p->which_told || p->told || p->nth < 1)
        return 0;
    ent_day_split(base, &y, &m, &n);
    int dir = ent_date_lies(d, p);
    int32_t months = 12 / p->half, first = (p->nth - 1) * months + 1, last = p->nth * months;
    return dir < 0 && first > m ? -1 : dir > 0 && last < m ? 1 : 0;
}

static void place_one_unit(const ent_dating *d, const ent_date_parts *p, ent_timex *t,
                           int32_t base)
{
    int32_t y, m, n, span;
    ent_day_split(base, &y, &m, &n);
    switch (p->unit) {
    case ENT_UNIT_DAY: set_days(d, t, base + p->which, base + p->which + 1, "day"); break;
    case ENT_UNIT_WEEKEND: place_weekend(d, p, t, base); break;
    case ENT_UNIT_WEEK: set_week(d, t, base + 7 * p->which); break;
    case ENT_UNIT_MONTH:
        ent_day_split(shift_months(ent_day(y, m, 1), p->which), &y, &m, &n);
        set_month(d, t, y, m, 0);
        break;
    case ENT_UNIT_QUARTER:
        ent_day_split(shift_months(ent_day(y, (m - 1) / 3 * 3 + 1, 1), 3 * p->which), &y, &m,
                      &n);
        set_month(d, t, y, m, m + 2);
        set_timex(t, "DATE", TEXT(d, "%04d-Q%d", (int)y, (int)(m - 1) / 3 + 1));
        break;
    case ENT_UNIT_YEAR: set_year(d, t, y + p->which + year_of_half(d, p, base), 0); break;
    case ENT_UNIT_DECADE: place_decade(d, t, y - y % 10 + p->which * 10); break;
    case ENT_UNIT_CENTURY: place_century(d, t, y / 100 + 1 + p->which); break;
    default:
        span = p->unit;
        if (span > 0)
            set_days(d, t, base + p->which * span, base + p->which * span + span, "period");
    }
    set_part(d, t, p->part);
    if (p->half)
        set_half(d, t, p->half, p->nth);
}

/* "this week" of a document whose month alone is known lies anywhere in it. */
static bool is_too_fine(const ent_dating *d, const ent_date_parts *p)
{
    int32_t known = d->past - d->first;
    if (p->told && d->point != INT32_MIN)
        return false;
    return p->unit == ENT_UNIT_DAY || p->unit == ENT_UNIT_WEEKEND ? known > 1
           : p->unit < ENT_UNIT_MONTH ? known > 7
           : p->unit < ENT_UNIT_YEAR ? known > 31 : known > 366;
}

/* last week, next month, this year, the past ten years, the coming weeks */
static void place_unit(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t base = anchor(d, p);
    if (base == INT32_MIN) {
        if (p->stretch && p->unit)
            set_length(d, p, t);
        return;
    }
    t->how = ent_str_z(p->told ? "counted from the date last told"
                               : "relative to the document's date");
    if (p->count != 1 || (p->stretch && p->count == 1)) {
        place_stretch(d, p, t, base);
        return;
    }
    if (!is_too_fine(d, p))
        place_one_unit(d, p, t, base);
}

/* ---- counted ---------------------------------------------------------------------------- */

/* The day, week, month, year ... that a counted time falls in. */
static void set_counted(const ent_dating *d, const ent_date_parts *p, ent_timex *t, int32_t day,
                        int32_t base)
{
    int32_t y, m, k;
    ent_day_split(day, &y, &m, &k);
    if (p->unit <= 0)
        set_days(d, t, base, base + 1, "day");
    else if (p->exact)
        set_days(d, t, day, day + 1, "day");
    else if (p->unit >= ENT_UNIT_YEAR && !p->and_half)
        set_year(d, t, y, 0);
    else if (p->unit >= ENT_UNIT_MONTH && !(p->unit > ENT_UNIT_YEAR))
        set_month(d, t, y, m, 0);
    else if (p->unit > ENT_UNIT_YEAR)
        set_year(d, t, y, 0);
    else
        set_days(d, t, day, day + 1, "day");
    if (p->exact || p->unit <= 0)
        return;
    if (p->unit == ENT_UNIT_WEEK || p->unit == ENT_UNIT_FORTNIGHT)
        set_timex(t, "DATE", week_text(d, monday_of(day)));
    else if (p->unit == ENT_UNIT_DECADE && !p->and_half)
        set_timex(t, "DATE", TEXT(d, "%03d", (int)y / 10));
    else if (p->unit == ENT_UNIT_CENTURY && !p->and_half)
        set_timex(t, "DATE", TEXT(d, "%02d", (int)y / 100));
}

static int32_t add_half(int32_t day, int32_t unit, int sign)
{
    switch (unit) {
    case ENT_UNIT_WEEK: return day + 3 * sign;
    case ENT_UNIT_MONTH: return day + 15 * sign;
    case ENT_UNIT_YEAR: return shift_months(day, 6 * sign);
    case ENT_UNIT_DECADE: return shift_months(day, 60 * sign);
    case ENT_UNIT_CENTURY: return shift_months(day, 600 * sign);
    default: return day;
    }
}

/* "six hours later": from a time that was told */
static bool counted_hours(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (p->unit > 0 || p->dir < -2 || p->dir == -1 || p->dir == 2 || !d->point_clock ||
        d->last_told == INT32_MIN || p->count == 0)
        return false;
    int32_t minutes = p->count * (p->unit == ENT_UNIT_HOUR ? 60 : 1) +
                      (p->and_half && p->unit == ENT_UNIT_HOUR ? 30 : 0);
    int32_t at = d->point_clock - 1 + (p->dir < 0 ? -minutes : minutes), day = d->last_told;
    while (at < 0) {
        at += 1440;
        day--;
    }
    day += at / 1440;
    set_days(d, t, day, day + 1, "day");
    set_hour(d, &(ent_date_parts){.clock = at % 1440 + 1}, t);
    return true;
}

/* two days ago, three weeks later: by the unit's own grain */
static void place_count(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    bool from_today = p->dir == -1 || p->dir == 2;
    int32_t today = d->first == INT32_MIN ? INT32_MIN : d->past - 1;
    int32_t base = from_today ? today
                   : p->unit >= ENT_UNIT_MONTH && d->point != INT32_MIN ? d->point
                                                                        : d->last_told;
    /* "will begin in October ... had met four days before": days are counted from a day. */
    bool to_the_day = p->unit > 0 && p->unit < ENT_UNIT_MONTH && !from_today;
    if (to_the_day && d->day_told != INT32_MIN)
        base = d->day_told;
    if (base == INT32_MIN)
        base = today;
    if (base == INT32_MIN || counted_hours(d, p, t) || (base == today && is_too_fine(d, p)))
        return;
    t->how = ent_str_z(from_today ? "counted from the document's date"
                                  : "counted from the date last told");
    int sign = p->dir < 0 ? -1 : 1;
    int32_t count = p->count || p->and_half ? p->count : 3, n = sign * count;
    if (p->on && d->point == INT32_MIN)
        n = 0;                                      /* "two years on": now, where nothing was told */
    if (p->which_told) {
        /* "on 3 December, two days after the vote": another name of the day told in the
         * sentence; else the vote's own day, counted back from the day last told. */
        t->how = ENT_STR("counted from an event");
        n = d->told_in == d->r->doc->tokens.at[p->first].sentence ? 0 : -n;
    }
    int32_t day = shift_units(base, p->unit, n);
    if (p->and_half && !p->which_told)
        day = add_half(day, p->unit, sign);
    set_counted(d, p, t, day, base);
    if (p->which_told) {
        set_length(d, p, t);
        return;
    }
    if (p->count == 0 && !p->and_half) {
        t->grain = ENT_STR("vague");
        bool future = sign > 0 && ent_date_lies(d, p) > 0;
        set_timex(t, "DATE", ent_str_z(future || p->dir == 2 ? "FUTURE_REF" : "PAST_REF"));
    }
}

/* "will end in three days": a point; "the first in three years": a length */
/* "the first poll in five years", "the worst flood in a decade" */
static bool is_record(const ent_document *doc, uint32_t first)
{
    for (uint32_t t = first, i = 0; t > 0 && i < 8 && doc->tokens.at[t - 1].sentence == doc->tokens.at[first].sentence;
         t--, i++) {
        const ent_token *k = &doc->tokens.at[t - 1];
        if (k->xpos == ENT_XPOS_JJS || ent_str_eq_nocase(k->form, ENT_STR("first")) ||
            ent_str_eq_nocase(k->form, ENT_STR("only")))
            return true;
    }
    return false;
}

static void place_duration(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (p->in && !is_record(d->r->doc, p->first) && p->count && p->unit > 0 && d->first != INT32_MIN && ent_date_lies(d, p) > 0) {
        ent_date_parts point = *p;
        point.dir = 2;
        point.which_told = false;
        place_count(d, &point, t);
        return;
    }
    t->how = ENT_STR("duration");
    set_length(d, p, t);
    if (p->stretch)
        return;
    t->grain = ent_str_z(p->count || p->and_half ? "duration" : "vague");
    t->value = t->timex;
}

/* ---- seasons, sets, vague, hours -------------------------------------------------------- */

static void set_season(const ent_dating *d, ent_timex *t, int32_t season, int32_t year)
{
    static const char *const names[] = {"", "SP", "SU", "FA", "WI"};
    int32_t m = season * 3, from = ent_day(year, m, 1), past = shift_months(from, 3), y2, m2, n;
    cover(t, from, past, "period");
    ent_day_split(past - 1, &y2, &m2, &n);
    t->value = TEXT(d, "%04d-%02d/%04d-%02d", (int)year, (int)m, (int)y2, (int)m2);
    set_timex(t, "DATE", TEXT(d, "%04d-%s", (int)year, names[season]));
}

static void place_season(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t year = p->year, today = d->past - 1, month = p->season * 3;
    if (p->season < 1 || p->season > 4)
        return;
    if (!year && d->first == INT32_MIN)
        return;
    if (!year && p->told) {
        told_year(d, p, &year);
    } else if (!year) {
        int dir = p->which_told && p->which ? p->which : ent_date_lies(d, p);
        int32_t base = year_of(today), best = INT32_MAX;
        for (int32_t y = base - 2; y <= base + 2; y++) {
            int32_t from = ent_day(y, month, 1), past = shift_months(from, 3);
            bool now = from <= today && today < past;
            int32_t cost = now ? 0 : from > today ? from - today : today - past;
            if ((dir < 0 && from > today) || (dir > 0 && past <= today) ||
                (now && p->which_told && p->which))
                cost += 1000;
            if (cost < best) {
                best = cost;
                year = y;
            }
        }
        t->how = ENT_STR("relative to the document's date");
    }
    set_season(d, t, p->season, year);
}

static void place_set(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    static const char *const parts[] = {"", "MO", "AF", "EV", "NI", "MO"};
    static const char *const seasons[] = {"", "SP", "SU", "FA", "WI"};
    ent_str v;
    if (p->weekday)
        v = TEXT(d, "XXXX-WXX-%d", (int)p->weekday);
    else if (p->day)
        v = TEXT(d, "XXXX-%02d-%02d", (int)p->month, (int)p->day);
    else if (p->month)
        v = TEXT(d, "XXXX-%02d", (int)p->month);
    else if (p->season)
        v = TEXT(d, "XXXX-%s", seasons[p->season % 5]);
    else if (p->daypart)
        v = TEXT(d, "XXXX-XX-XXT%s", parts[p->daypart % 6]);
    else if (p->unit == ENT_UNIT_WEEKEND)
        v = ENT_STR("XXXX-WXX-WE");
    else if (p->unit == -4)
        v = ENT_STR("XXXX-XX-XXTNI");
    else if (p->unit > ENT_UNIT_YEAR && p->unit < ENT_UNIT_DECADE)
        v = length_text(d, ENT_UNIT_YEAR, p->unit / ENT_UNIT_YEAR, false, false);
    else if (p->unit > ENT_UNIT_QUARTER && p->unit < ENT_UNIT_YEAR)
        v = length_text(d, ENT_UNIT_MONTH, 6, false, false);
    else
        v = length_text(d, p->unit, p->count, p->count == 0, false);
    set_timex(t, "SET", v);
    if (p->count == 0) {                            /* "every few years" */
        t->value = v;
        t->grain = ENT_STR("vague");
        t->how = ENT_STR("repeated");
    }
}

static void place_vague(const ent_date_parts *p, ent_timex *t)
{
    set_timex(t, "DATE", ent_str_z(p->vague < 0 ? "PAST_REF"
                                   : p->vague > 0 ? "FUTURE_REF" : "PRESENT_REF"));
}

/* "at 18:00", "in the evening": of the day told last */
static void place_clock(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t day = p->clock ? d->last_told : d->narrated;
    if (day == INT32_MIN && d->first != INT32_MIN && d->past - d->first == 1)
        day = d->first;
    if (day == INT32_MIN)
        return;
    set_days(d, t, day, day + 1, "day");
    t->how = ENT_STR("hour of the day last told");
}

/* "until then" */
static void place_then(const ent_dating *d, ent_timex *t)
{
    if (d->point == INT32_MIN)
        return;
    cover(t, d->point, d->point_past, "day");
    t->value = d->point_past - d->point == 1 ? ent_date_day_text(d, d->point) : d->point_text;
    t->how = ENT_STR("the date last told");
    set_timex(t, "DATE", d->point_text);
}

static void place_shift(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (d->first == INT32_MIN || d->past - d->first != 1)
        return;
    int32_t shift = p->overnight && ent_date_lies(d, p) > 0 ? 0 : p->shift;
    set_days(d, t, d->first + shift, d->first + shift + 1, "day");
    t->how = ENT_STR("relative to the document's date");
}

/* "the 15th": of the month told or of the nearest that fits the verb */
static void place_lone_day(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t base = p->which_told ? INT32_MIN : d->last_told, y, m, n;
    if (d->first == INT32_MIN)
        return;
    if (base == INT32_MIN)
        base = d->past - 1;
    ent_day_split(base, &y, &m, &n);
    int32_t month = shift_months(ent_day(y, m, 1), p->which);
    int dir = p->which_told || d->last_told != INT32_MIN ? 0 : ent_date_lies(d, p);
    if (dir < 0 && p->day > n)
        month = shift_months(month, -1);
    else if (dir > 0 && p->day < n)
        month = shift_months(month, 1);
    ent_day_split(month, &y, &m, &n);
    int32_t day = ent_date_valid_day(y, m, p->day);
    set_days(d, t, day, day + 1, "day");
    t->how = ENT_STR("day of the month told last");
}

static void place_core(const ent_dating *d, const ent_date_parts *p, ent_timex *t);

static void place_nth_days(const ent_dating *d, const ent_date_parts *p, ent_timex *t,
                           int32_t from, int32_t past)
{
    int32_t step = p->weekday ? 7 : p->dir;
    int32_t first = from;
    if (p->weekday)
        first += (p->weekday - ent_weekday(from) + 7) % 7;
    int32_t day = first + (p->nth - 1) * step;
    if (p->nth < 0) {
        day = past - step * p->half;
        if (p->weekday)
            day = past - 1 - (ent_weekday(past - 1) - p->weekday + 7) % 7;
    }
    if (day >= past || day < from)
        return;
    if (p->weekday || (p->dir == ENT_UNIT_DAY && p->half == 1))
        set_days(d, t, day, day + 1, "day");
    else if (p->dir == ENT_UNIT_WEEKEND)
        set_weekend(d, t, day);
    else if (p->dir == ENT_UNIT_WEEK && p->half == 1)
        set_week(d, t, p->nth < 0 ? past - 1 : day + 3);
    else
        set_days(d, t, day, day + step * p->half > past ? past : day + step * p->half,
                 "period");
}

/* the first Monday of March, the last week of May, the first three months of 2021 */
static void place_nth(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    ent_date_parts base = *p;
    base.form = p->unit ? ENT_FORM_UNIT : p->month ? ENT_FORM_MONTH : ENT_FORM_YEAR;
    base.half = base.nth = base.weekday = base.dir = 0;
    ent_timex whole = {0};
    place_core(d, &base, &whole);
    if (!whole.known)
        return;
    t->how = ENT_STR("counted within");
    if (p->dir == ENT_UNIT_MONTH) {
        int32_t y, m, n, k = p->half;
        ent_day_split(p->nth < 0 ? shift_months(whole.to - 1, 1 - k)
                                 : shift_months(whole.from, (p->nth - 1) * k), &y, &m, &n);
        set_month(d, t, y, m, k > 1 ? (m + k - 2) % 12 + 1 : 0);
    } else {
        place_nth_days(d, p, t, whole.from, whole.to);
    }
}

static void place_core(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    switch (p->form) {
    case ENT_FORM_DAY: place_day(d, p, t); break;
    case ENT_FORM_MONTH: place_month(d, p, t); break;
    case ENT_FORM_YEAR: place_year(d, p, t); break;
    case ENT_FORM_DECADE: place_decade(d, t, p->year); break;
    case ENT_FORM_CENTURY: place_century(d, t, p->nth); break;
    case ENT_FORM_WEEKDAY: place_weekday(d, p, t); break;
    case ENT_FORM_SHIFT: place_shift(d, p, t); break;
    case ENT_FORM_UNIT: place_unit(d, p, t); break;
    case ENT_FORM_COUNT: place_count(d, p, t); break;
    case ENT_FORM_DURATION: place_duration(d, p, t); break;
    case ENT_FORM_SEASON: place_season(d, p, t); break;
    case ENT_FORM_SET: place_set(d, p, t); break;
    case ENT_FORM_VAGUE: place_vague(p, t); break;
    case ENT_FORM_CLOCK: place_clock(d, p, t); break;
    case ENT_FORM_LONE_DAY: place_lone_day(d, p, t); break;
    case ENT_FORM_NTH: place_nth(d, p, t); break;
    case ENT_FORM_THEN: place_then(d, t); break;
    case ENT_FORM_SO_FAR:
        if (d->first != INT32_MIN) {
            t->value = TEXT(d, "<%.*s", ENT_FMT(ent_date_day_text(d, d->first)));
            t->grain = ENT_STR("open");
            t->how = ENT_STR("up to the document's date");
        }
        return;
    case ENT_FORM_EVENT: return;
    }
    set_hour(d, p, t);
    if (p->plus && t->known && t->from != INT32_MIN) {
        int32_t day = shift_units(t->from, p->plus_unit, p->plus);
        set_days(d, t, day, day + 1, "day");
        set_timex(t, "DATE", t->value);
    }
    bool beside = p->form == ENT_FORM_COUNT && p->which_told;
    if (beside && !p->shift)
        set_timex(t, "", (ent_str){0});             /* "the day after the vote" */
    else if (t->timex.n == 0 && t->value.n)
        set_timex(t, "DATE", t->value);
}

/* since X: X/ ; before X: <X ; after X: >X */
static void bound(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (t->value.n == 0 || ent_str_find(t->value, ENT_STR("/")) != SIZE_MAX ||
        p->form == ENT_FORM_DURATION || p->form == ENT_FORM_COUNT || p->form == ENT_FORM_SET ||
        p->form == ENT_FORM_SO_FAR || ((p->clock || p->daypart) && p->prep != ENT_PREP_SINCE))
        return;                                     /* "after midnight on Sunday" is the Sunday */
    switch (p->prep) {
    case ENT_PREP_SINCE:
        t->value = TEXT(d, "%.*s/", ENT_FMT(t->value));
        t->to = INT32_MAX;
        break;
    case ENT_PREP_BEFORE:
        t->value = TEXT(d, "<%.*s", ENT_FMT(t->value));
        t->to = t->from;
        t->from = INT32_MIN;
        break;
    case ENT_PREP_AFTER:
        t->value = TEXT(d, ">%.*s", ENT_FMT(t->value));
        t->from = t->to;
        t->to = INT32_MAX;
        break;
    default: return;
    }
    t->grain = ENT_STR("open");
}

/* From Tuesday through Thursday: the Thursday behind that Tuesday; the week that holds today.
 */
static void join_weekdays(const ent_dating *d, ent_timex *a, ent_timex *b)
{
    int32_t length = ((b->from - a->from) % 7 + 7) % 7, from = a->from, today = d->past - 1;
    if (from > today && from - 7 <= today && today <= from - 7 + length)
        from -= 7;
    set_days(d, a, from, from + 1, "day");
    set_days(d, b, from + length, from + length + 1, "day");
    set_timex(a, "DATE", a->value);
    set_timex(b, "DATE", b->value);
}

/* from X to Y: what each begins and ends with */
static void place_range(const ent_dating *d, const ent_date_phrase *p, ent_timex *t)
{
    ent_timex a = {.from = INT32_MIN, .to = INT32_MAX}, b = a;
    place_core(d, &p->at, &a);
    ent_date_parts until = p->until;
    until.first = p->at.first;
    until.last = p->at.last;
    ent_dating from_a = *d;
    if (a.known && until.told && until.unit < ENT_UNIT_MONTH)
        from_a.last_told = a.from;
    place_core(&from_a, &until, &b);
    if (a.known && b.known && p->at.form == ENT_FORM_WEEKDAY &&
        p->until.form == ENT_FORM_WEEKDAY && !p->until.which_told)
        join_weekdays(d, &a, &b);
    if (a.value.n == 0 || b.value.n == 0)
        return;
    cover(t, a.from, b.to, "period");
    t->known = a.known && b.known;
    t->how = ENT_STR("range");
    if (ent_str_eq(a.grain, b.grain) && a.value.n == b.value.n &&
        ent_str_find(a.value, ENT_STR("/")) == SIZE_MAX) {
        t->grain = a.grain;
        t->value = TEXT(d, "%.*s/%.*s", ENT_FMT(a.value), ENT_FMT(b.value));
    } else if (t->known) {
        set_days(d, t, a.from, b.to, "period");
    }
    set_timex(t, "DATE", TEXT(d, "%.*s/%.*s", ENT_FMT(a.timex), ENT_FMT(b.timex)));
}

void ent_date_place(const ent_dating *d, const ent_date_phrase *p, ent_timex *t)
{
    t->how = ENT_STR("explicit");
    if (p->ranged) {
        place_range(d, p, t);
        return;
    }
    place_core(d, &p->at, t);
    bound(d, &p->at, t);
}
