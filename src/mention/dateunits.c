/* dateunits.c - times told by units, placed: last week, two days ago, for three years. */
#include "mention/datevalue.h"
#include "rule/grammar.h"

/* ---- last, this, next -------------------------------------------------------------------- */

static void set_length(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    ent_date_set_timex(
        t, "DURATION",
        ent_date_length_text(d, p->unit, p->count, p->count == 0 && !p->and_half, p->and_half));
}

/* the past ten years, the coming weeks: an interval beside the document's day */
static void place_stretch(const ent_dating *d, const ent_date_parts *p, ent_timex *t,
                          int32_t today)
{
    int32_t k = p->count ? p->count : 3;
    int32_t far = ent_date_shift_units(today, p->unit, p->which < 0 ? -k : k);
    int32_t from = far < today ? far : today, to = far < today ? today : far;
    if (p->unit >= ENT_UNIT_YEAR)
        ent_date_set_year(d, t, ent_date_year_of(from), ent_date_year_of(to));
    else
        ent_date_set_days(d, t, from, to + 1, "period");
    if (p->count == 0)
        t->grain = ENT_STR("vague");
    if (p->vague)
        ent_date_set_timex(t, "DATE", ent_str_z(p->vague < 0 ? "PAST_REF" : "FUTURE_REF"));
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
    ent_date_set_weekend(d, t, day);
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
    case ENT_UNIT_DAY:
        ent_date_set_days(d, t, base + p->which, base + p->which + 1, "day");
        break;
    case ENT_UNIT_WEEKEND: place_weekend(d, p, t, base); break;
    case ENT_UNIT_WEEK: ent_date_set_week(d, t, base + 7 * p->which); break;
    case ENT_UNIT_MONTH:
        ent_day_split(ent_date_shift_months(ent_day(y, m, 1), p->which), &y, &m, &n);
        ent_date_set_month(d, t, y, m, 0);
        break;
    case ENT_UNIT_QUARTER:
        ent_day_split(ent_date_shift_months(ent_day(y, (m - 1) / 3 * 3 + 1, 1), 3 * p->which),
                      &y, &m, &n);
        ent_date_set_month(d, t, y, m, m + 2);
        ent_date_set_timex(t, "DATE", TEXT(d, "%04d-Q%d", (int)y, (int)(m - 1) / 3 + 1));
        break;
    case ENT_UNIT_YEAR:
        ent_date_set_year(d, t, y + p->which + year_of_half(d, p, base), 0);
        break;
    case ENT_UNIT_DECADE: ent_date_set_decade(d, t, y - y % 10 + p->which * 10); break;
    case ENT_UNIT_CENTURY: ent_date_set_century(d, t, y / 100 + 1 + p->which); break;
    default:
        span = p->unit;
        if (span > 0)
            ent_date_set_days(d, t, base + p->which * span, base + p->which * span + span,
                              "period");
    }
    ent_date_set_part(d, t, p->part);
    if (p->half)
        ent_date_set_half(d, t, p->half, p->nth);
}

/* "this week" of a document whose month alone is known lies anywhere in it. */
static bool is_too_fine(const ent_dating *d, const ent_date_parts *p)
{
    int32_t known = d->past - d->first;
    if (p->told && d->point != INT32_MIN)
        return false;
    return p->unit == ENT_UNIT_DAY || p->unit == ENT_UNIT_WEEKEND ? known > 1
           : p->unit < ENT_UNIT_MONTH                             ? known > 7
           : p->unit < ENT_UNIT_YEAR                              ? known > 31
                                                                  : known > 366;
}

/* last week, next month, this year, the past ten years, the coming weeks */
void ent_date_place_unit(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t base = ent_date_anchor(d, p);
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

/* ---- counted ----------------------------------------------------------------------------- */

/* The day, week, month, year ... that a counted time falls in. */
static void set_counted(const ent_dating *d, const ent_date_parts *p, ent_timex *t, int32_t day,
                        int32_t base)
{
    int32_t y, m, k;
    ent_day_split(day, &y, &m, &k);
    if (p->unit <= 0)
        ent_date_set_days(d, t, base, base + 1, "day");
    else if (p->exact)
        ent_date_set_days(d, t, day, day + 1, "day");
    else if (p->unit >= ENT_UNIT_YEAR && !p->and_half)
        ent_date_set_year(d, t, y, 0);
    else if (p->unit >= ENT_UNIT_MONTH && !(p->unit > ENT_UNIT_YEAR))
        ent_date_set_month(d, t, y, m, 0);
    else if (p->unit > ENT_UNIT_YEAR)
        ent_date_set_year(d, t, y, 0);
    else
        ent_date_set_days(d, t, day, day + 1, "day");
    if (p->exact || p->unit <= 0)
        return;
    if (p->unit == ENT_UNIT_WEEK || p->unit == ENT_UNIT_FORTNIGHT)
        ent_date_set_timex(t, "DATE", ent_date_week_text(d, ent_date_monday_of(day)));
    else if (p->unit == ENT_UNIT_DECADE && !p->and_half)
        ent_date_set_timex(t, "DATE", TEXT(d, "%03d", (int)y / 10));
    else if (p->unit == ENT_UNIT_CENTURY && !p->and_half)
        ent_date_set_timex(t, "DATE", TEXT(d, "%02d", (int)y / 100));
}

static int32_t add_half(int32_t day, int32_t unit, int sign)
{
    switch (unit) {
    case ENT_UNIT_WEEK: return day + 3 * sign;
    case ENT_UNIT_MONTH: return day + 15 * sign;
    case ENT_UNIT_YEAR: return ent_date_shift_months(day, 6 * sign);
    case ENT_UNIT_DECADE: return ent_date_shift_months(day, 60 * sign);
    case ENT_UNIT_CENTURY: return ent_date_shift_months(day, 600 * sign);
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
    ent_date_set_days(d, t, day, day + 1, "day");
    ent_date_set_hour(d, &(ent_date_parts){.clock = at % 1440 + 1}, t);
    return true;
}

/* two days ago, three weeks later: by the unit's own grain */
void ent_date_place_count(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    bool from_today = p->dir == -1 || p->dir == 2;
    int32_t today = d->first == INT32_MIN ? INT32_MIN : d->past - 1;
    int32_t base = from_today                                           ? today
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
        n = 0; /* "two years on": now, where nothing was told */
    if (p->which_told) {
        /* "on 3 December, two days after the vote": another name of the day told in the
         * sentence; else the vote's own day, counted back from the day last told. */
        t->how = ENT_STR("counted from an event");
        n = d->told_in == d->r->doc->tokens.at[p->first].sentence ? 0 : -n;
    }
    int32_t day = ent_date_shift_units(base, p->unit, n);
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
        ent_date_set_timex(t, "DATE",
                           ent_str_z(future || p->dir == 2 ? "FUTURE_REF" : "PAST_REF"));
    }
}

/* "the first poll in five years", "the worst flood in a decade" */
static bool is_record(const ent_document *doc, uint32_t first)
{
    for (uint32_t t = first, i = 0;
         t > 0 && i < 8 && doc->tokens.at[t - 1].sentence == doc->tokens.at[first].sentence;
         t--, i++) {
        if (doc->tokens.at[t - 1].xpos == ENT_XPOS_JJS || ent_lemma_in(doc, t - 1, "record-word"))
            return true;
    }
    return false;
}

/* "will end in three days": a point; "the first in three years": a length */
void ent_date_place_duration(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (p->in && !is_record(d->r->doc, p->first) && p->count && p->unit > 0 &&
        d->first != INT32_MIN && ent_date_lies(d, p) > 0) {
        ent_date_parts point = *p;
        point.dir = 2;
        point.which_told = false;
        ent_date_place_count(d, &point, t);
        return;
    }
    t->how = ENT_STR("duration");
    set_length(d, p, t);
    if (p->stretch)
        return;
    t->grain = ent_str_z(p->count || p->and_half ? "duration" : "vague");
    t->value = t->timex;
}
