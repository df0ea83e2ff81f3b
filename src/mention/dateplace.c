/* dateplace.c - date expressions placed in time, in two notations.
 *
 * `value` is the contract's: a day, month, interval or open bound as far as the words order
 * events. `timex` is the value of TIMEX3: the grain of the words, without modifiers, and sets
 * and vague times besides. A date without a year is the one nearest to the document's day that
 * the verb allows: a past verb looks back, a future verb ahead. Weekdays likewise. What counts
 * from another date ("three weeks later") counts from the one told last before it. */
#include "mention/datevalue.h"

/* ---- calendar dates ---------------------------------------------------------------------- */

static int32_t base_year(const ent_dating *d)
{
    int32_t y = 0, m, n;
    if (d->first != INT32_MIN)
        ent_day_split(d->past - 1, &y, &m, &n);
    return y;
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
            cost += dir == 3 ? 400 : 150; /* a tense may be misread, "will" hardly */
        if (cost < least) {
            least = cost;
            best = y;
        }
    }
    return best;
}

/* Where "that year", "the previous month" count from. */
int32_t ent_date_anchor(const ent_dating *d, const ent_date_parts *p)
{
    int32_t today = d->first == INT32_MIN ? INT32_MIN : d->past - 1;
    if (!p->told && (!p->the_next || ent_date_lies(d, p) > 0))
        return today;
    if (p->unit == ENT_UNIT_DAY && d->day_told != INT32_MIN)
        return d->day_told; /* "earlier in the day": of a day, not of a month */
    if (p->unit && p->unit < ENT_UNIT_MONTH && d->last_told != INT32_MIN)
        return d->last_told;
    return d->point != INT32_MIN ? d->point : today;
}

static bool told_year(const ent_dating *d, const ent_date_parts *p, int32_t *year)
{
    int32_t base = ent_date_anchor(d, p);
    if (p->year)
        *year = p->year;
    else if (p->which_told && base != INT32_MIN)
        *year = ent_date_year_of(base) + p->which;
    else
        return false;
    return true;
}

/* "A protocol of 14 October 1998 ... Lima did so on 20 October." */
static bool follows_full_day(const ent_dating *d, const ent_date_parts *p)
{
    uint32_t sentence = d->r->doc->tokens.at[p->first].sentence;
    return d->full_day != INT32_MIN && d->full_in + 1 >= sentence &&
           d->full_day < d->first - 366 &&
           p->form == (d->full_month ? ENT_FORM_MONTH : ENT_FORM_DAY);
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
    int32_t d = (19 * (year % 19) + 15) % 30,
            e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7, n = d + e + 114;
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
            int32_t at = feast(year) + p->day, today = d->past - 1,
                    cost = at < today ? today - at : at - today;
            cost += (dir < 0 && at > today) || (dir > 0 && at < d->first) ? 150 : 0;
            if (cost < least) {
                least = cost;
                best = at;
            }
        }
        t->how = ENT_STR("year absent: the nearest that fits the verb");
    }
    ent_date_set_days(d, t, best, best + 1, "day");
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
            year = ent_date_year_of(d->full_day);
            year += ent_date_valid_day(year, p->month, p->day) < d->full_day;
            t->how = ENT_STR("year absent: that of the date told before");
        }
    }
    int32_t from = ent_date_valid_day(year, p->month, p->day), past = from + 1;
    if (p->day2) {
        int32_t m2 = p->month2 ? p->month2 : p->month;
        past = ent_date_valid_day(year + (m2 < p->month), m2, p->day2) + 1;
        if (m2 < p->month && p->year) { /* "30 December-2 January 2022" */
            from = ent_date_valid_day(year - 1, p->month, p->day);
            past = ent_date_valid_day(year, m2, p->day2) + 1;
        }
    }
    if (past <= from)
        return;
    if (p->unit == ENT_UNIT_WEEK)
        ent_date_set_week(d, t, from);
    else if (p->unit == ENT_UNIT_WEEKEND)
        ent_date_set_weekend(d, t, from);
    else
        ent_date_set_days(d, t, from, past, "day");
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
        told_year(d, p, &year); /* February this year */
    } else if (!year && p->which_told && p->which) {
        year = nearest_year(d, p->month, 0, p->which);
        int32_t start = ent_day(year, p->month, 1);
        if (p->which < 0 && start > d->past - 1 - 28)
            year--; /* last November, said in November */
        else if (p->which > 0 && start <= d->past - 1)
            year++;
        t->how = ENT_STR("relative");
    } else if (!year) {
        int dir = ent_date_lies(d, p);
        year = nearest_year(d, p->month, 0, dir);
        t->how = ENT_STR("year absent: the nearest that fits the verb");
        if (dir < 0 && follows_full_day(d, p)) {
            year = ent_date_year_of(d->full_day);
            year += ent_date_valid_day(year, p->month, 31) < d->full_day;
            t->how = ENT_STR("year absent: that of the date told before");
        }
    }
    ent_date_set_month(d, t, year, p->month, p->month2);
    ent_date_set_part(d, t, p->part);
    if (p->half)
        ent_date_set_half(d, t, p->half, p->nth);
}

static void place_year(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    ent_date_set_year(d, t, p->year, p->year2);
    if (p->fiscal)
        ent_date_set_timex(t, "DATE", TEXT(d, "FY%04d", (int)p->year));
    ent_date_set_part(d, t, p->part);
    if (p->half)
        ent_date_set_half(d, t, p->half, p->nth);
}

/* ---- weekdays ---------------------------------------------------------------------------- */

/* TIMEX3: "next Tuesday" belongs to the week after this, "last Thursday" to the one before. */
static int32_t weekday_of_week(int32_t today, const ent_date_parts *p)
{
    return ent_date_monday_of(today) + 7 * p->which + p->weekday - 1;
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
        day = ent_date_monday_of(base) + p->weekday - 1;
    ent_date_set_days(d, t, day, day + 1, "day");
    t->how = ENT_STR("counted from the date last told");
    return true;
}

static void place_weekday(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (told_weekday(d, p, t))
        return;
    if (d->first == INT32_MIN || d->past - d->first != 1)
        return; /* only against a known day */
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
        day = ent_date_monday_of(today) + p->weekday - 1;
    day += p->shift;
    if (p->unit == ENT_UNIT_WEEK)
        ent_date_set_week(d, t, day);
    else
        ent_date_set_days(d, t, day, day + 1, "day");
    t->how = ent_str_z(dir > 0 ? "weekday after the document's date"
                               : "weekday on or before the document's date");
    if (p->nth && p->which_told) { /* Friday of next week */
        day = weekday_of_week(today, p);
        ent_date_set_days(d, t, day, day + 1, "day");
        return;
    }
    if (p->which < 0 && today - day > 4)
        return; /* long enough ago to be "last" */
    if (p->which_told && p->which && !p->stretch && !p->clock && !p->daypart && !p->shift)
        ent_date_set_timex(t, "DATE", ent_date_day_text(d, weekday_of_week(today, p)));
}

/* ---- seasons, sets, vague, hours --------------------------------------------------------- */

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
        int32_t base = ent_date_year_of(today), best = INT32_MAX;
        for (int32_t y = base - 2; y <= base + 2; y++) {
            int32_t from = ent_day(y, month, 1), past = ent_date_shift_months(from, 3);
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
    ent_date_set_season(d, t, p->season, year);
}

static void place_set(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    ent_str v;
    if (p->weekday)
        v = TEXT(d, "XXXX-WXX-%d", (int)p->weekday);
    else if (p->day)
        v = TEXT(d, "XXXX-%02d-%02d", (int)p->month, (int)p->day);
    else if (p->month)
        v = TEXT(d, "XXXX-%02d", (int)p->month);
    else if (p->season)
        v = TEXT(d, "XXXX-%s", ent_date_season_code(p->season));
    else if (p->daypart)
        v = TEXT(d, "XXXX-XX-XXT%s", ent_date_daypart_code(p->daypart));
    else if (p->unit == ENT_UNIT_WEEKEND)
        v = ENT_STR("XXXX-WXX-WE");
    else if (p->unit == -4)
        v = ENT_STR("XXXX-XX-XXTNI");
    else if (p->unit > ENT_UNIT_YEAR && p->unit < ENT_UNIT_DECADE)
        v = ent_date_length_text(d, ENT_UNIT_YEAR, p->unit / ENT_UNIT_YEAR, false, false);
    else if (p->unit > ENT_UNIT_QUARTER && p->unit < ENT_UNIT_YEAR)
        v = ent_date_length_text(d, ENT_UNIT_MONTH, 6, false, false);
    else
        v = ent_date_length_text(d, p->unit, p->count, p->count == 0, false);
    ent_date_set_timex(t, "SET", v);
    if (p->count == 0) { /* "every few years" */
        t->value = v;
        t->grain = ENT_STR("vague");
        t->how = ENT_STR("repeated");
    }
}

static void place_vague(const ent_date_parts *p, ent_timex *t)
{
    ent_date_set_timex(t, "DATE",
                       ent_str_z(p->vague < 0   ? "PAST_REF"
                                 : p->vague > 0 ? "FUTURE_REF"
                                                : "PRESENT_REF"));
}

/* "at 18:00", "in the evening": of the day told last */
static void place_clock(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t day = p->clock ? d->last_told : d->narrated;
    if (day == INT32_MIN && d->first != INT32_MIN && d->past - d->first == 1)
        day = d->first;
    if (day == INT32_MIN)
        return;
    ent_date_set_days(d, t, day, day + 1, "day");
    t->how = ENT_STR("hour of the day last told");
}

/* "until then" */
static void place_then(const ent_dating *d, ent_timex *t)
{
    if (d->point == INT32_MIN)
        return;
    ent_date_cover(t, d->point, d->point_past, "day");
    t->value = d->point_past - d->point == 1 ? ent_date_day_text(d, d->point) : d->point_text;
    t->how = ENT_STR("the date last told");
    ent_date_set_timex(t, "DATE", d->point_text);
}

static void place_shift(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (d->first == INT32_MIN || d->past - d->first != 1)
        return;
    int32_t shift = p->overnight && ent_date_lies(d, p) > 0 ? 0 : p->shift;
    ent_date_set_days(d, t, d->first + shift, d->first + shift + 1, "day");
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
    int32_t month = ent_date_shift_months(ent_day(y, m, 1), p->which);
    int dir = p->which_told || d->last_told != INT32_MIN ? 0 : ent_date_lies(d, p);
    if (dir < 0 && p->day > n)
        month = ent_date_shift_months(month, -1);
    else if (dir > 0 && p->day < n)
        month = ent_date_shift_months(month, 1);
    ent_day_split(month, &y, &m, &n);
    int32_t day = ent_date_valid_day(y, m, p->day);
    ent_date_set_days(d, t, day, day + 1, "day");
    t->how = ENT_STR("day of the month told last");
}

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
        ent_date_set_days(d, t, day, day + 1, "day");
    else if (p->dir == ENT_UNIT_WEEKEND)
        ent_date_set_weekend(d, t, day);
    else if (p->dir == ENT_UNIT_WEEK && p->half == 1)
        ent_date_set_week(d, t, p->nth < 0 ? past - 1 : day + 3);
    else
        ent_date_set_days(d, t, day, day + step * p->half > past ? past : day + step * p->half,
                          "period");
}

static void place_core(const ent_dating *d, const ent_date_parts *p, ent_timex *t);

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
        ent_day_split(p->nth < 0 ? ent_date_shift_months(whole.to - 1, 1 - k)
                                 : ent_date_shift_months(whole.from, (p->nth - 1) * k),
                      &y, &m, &n);
        ent_date_set_month(d, t, y, m, k > 1 ? (m + k - 2) % 12 + 1 : 0);
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
    case ENT_FORM_DECADE: ent_date_set_decade(d, t, p->year); break;
    case ENT_FORM_CENTURY: ent_date_set_century(d, t, p->nth); break;
    case ENT_FORM_WEEKDAY: place_weekday(d, p, t); break;
    case ENT_FORM_SHIFT: place_shift(d, p, t); break;
    case ENT_FORM_UNIT: ent_date_place_unit(d, p, t); break;
    case ENT_FORM_COUNT: ent_date_place_count(d, p, t); break;
    case ENT_FORM_DURATION: ent_date_place_duration(d, p, t); break;
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
    ent_date_set_hour(d, p, t);
    if (p->plus && t->known && t->from != INT32_MIN) {
        int32_t day = ent_date_shift_units(t->from, p->plus_unit, p->plus);
        ent_date_set_days(d, t, day, day + 1, "day");
        ent_date_set_timex(t, "DATE", t->value);
    }
    bool beside = p->form == ENT_FORM_COUNT && p->which_told;
    if (beside && !p->shift)
        ent_date_set_timex(t, "", (ent_str){0}); /* "the day after the vote" */
    else if (t->timex.n == 0 && t->value.n)
        ent_date_set_timex(t, "DATE", t->value);
}

/* ---- bounds and ranges ------------------------------------------------------------------- */

/* since X: X/ ; before X: <X ; after X: >X */
static void bound(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (t->value.n == 0 || ent_str_find(t->value, ENT_STR("/")) != SIZE_MAX ||
        p->form == ENT_FORM_DURATION || p->form == ENT_FORM_COUNT || p->form == ENT_FORM_SET ||
        p->form == ENT_FORM_SO_FAR || ((p->clock || p->daypart) && p->prep != ENT_PREP_SINCE))
        return; /* "after midnight on Sunday" is the Sunday */
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
    ent_date_set_days(d, a, from, from + 1, "day");
    ent_date_set_days(d, b, from + length, from + length + 1, "day");
    ent_date_set_timex(a, "DATE", a->value);
    ent_date_set_timex(b, "DATE", b->value);
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
    ent_date_cover(t, a.from, b.to, "period");
    t->known = a.known && b.known;
    t->how = ENT_STR("range");
    if (ent_str_eq(a.grain, b.grain) && a.value.n == b.value.n &&
        ent_str_find(a.value, ENT_STR("/")) == SIZE_MAX) {
        t->grain = a.grain;
        t->value = TEXT(d, "%.*s/%.*s", ENT_FMT(a.value), ENT_FMT(b.value));
    } else if (t->known) {
        ent_date_set_days(d, t, a.from, b.to, "period");
    }
    ent_date_set_timex(t, "DATE", TEXT(d, "%.*s/%.*s", ENT_FMT(a.timex), ENT_FMT(b.timex)));
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
