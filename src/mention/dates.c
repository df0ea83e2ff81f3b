/* dates.c - date expressions placed in time.
 *
 * A date without a year is the one nearest to the document's day that the verb allows: a past verb
 * looks back, a future verb ahead. Weekdays likewise, within a week. What counts from another date
 * ("three weeks later") counts from the day last told before it. When the document prints no date,
 * its day is inferred: the first day in the period that its office-holders leave on which a told
 * day and month can fall. */
#include "mention/dates.h"

#include <stdio.h>

typedef struct dating {
    ent_reading *r;
    ent_status *st;
    int32_t first, past;            /* days that the document's date covers; INT32_MIN none */
    int32_t last_told;              /* day last told in the text, INT32_MIN none */
    uint32_t told_in;               /* the sentence that told it */
} dating;

/* ---- writing values -------------------------------------------------------------------- */

static ent_str day_text(const dating *d, int32_t day)
{
    int32_t y, m, n;
    ent_day_split(day, &y, &m, &n);
    return ent_str_printf(d->r->doc->arena, d->st, "%04d-%02d-%02d", (int)y, (int)m, (int)n);
}

static void set_days(const dating *d, ent_timex *t, int32_t from, int32_t past, const char *grain)
{
    t->from = from;
    t->to = past;
    t->known = true;
    t->grain = ent_str_z(grain);
    ent_str a = day_text(d, from);
    t->value = past - from == 1 ? a
                                : ent_str_printf(d->r->doc->arena, d->st, "%.*s/%.*s", ENT_FMT(a),
                                                 ENT_FMT(day_text(d, past - 1)));
}

static void set_month(const dating *d, ent_timex *t, int32_t year, int32_t month, int32_t month2)
{
    t->from = ent_day(year, month, 1);
    t->to = ent_day(year, month2 ? month2 : month, 1) + ent_month_days(year, month2 ? month2 : month);
    t->known = true;
    t->grain = ENT_STR("month");
    t->value = month2 ? ent_str_printf(d->r->doc->arena, d->st, "%04d-%02d/%04d-%02d", (int)year,
                                       (int)month, (int)year, (int)month2)
                      : ent_str_printf(d->r->doc->arena, d->st, "%04d-%02d", (int)year, (int)month);
}

static void set_year(const dating *d, ent_timex *t, int32_t year, int32_t year2)
{
    t->from = ent_day(year, 1, 1);
    t->to = ent_day((year2 ? year2 : year) + 1, 1, 1);
    t->known = true;
    t->grain = ent_str_z(year2 ? "period" : "year");
    t->value = year2 ? ent_str_printf(d->r->doc->arena, d->st, "%04d/%04d", (int)year, (int)year2)
                     : ent_str_printf(d->r->doc->arena, d->st, "%04d", (int)year);
}

static void set_week(const dating *d, ent_timex *t, int32_t day)
{
    int32_t monday = day - ent_weekday(day) + 1, y, m, n;
    ent_day_split(monday + 3, &y, &m, &n);          /* ISO: the year of its Thursday */
    int32_t week = (monday + 3 - ent_day(y, 1, 1)) / 7 + 1;
    t->from = monday;
    t->to = monday + 7;
    t->known = true;
    t->grain = ENT_STR("week");
    t->value = ent_str_printf(d->r->doc->arena, d->st, "%04d-W%02d", (int)y, (int)week);
}

/* Early, middle, late third of what t covers. */
static void set_part(const dating *d, ent_timex *t, int32_t part)
{
    if (!t->known || part < 1 || part > 3)
        return;
    int32_t n = t->to - t->from, third = n / 3;
    bool years = n > 300;
    int32_t from = t->from + (part - 1) * third, to = part == 3 ? t->to : from + third;
    if (years) {
        int32_t y, m, day;
        ent_day_split(t->from, &y, &m, &day);
        ent_str grain = ENT_STR("vague");
        set_month(d, t, y, part == 1 ? 1 : part == 2 ? 5 : 9, part == 1 ? 4 : part == 2 ? 8 : 12);
        t->grain = grain;
        return;
    }
    set_days(d, t, from, to, "vague");
}

static void set_half(const dating *d, ent_timex *t, int32_t half, int32_t nth)
{
    if (!t->known || half < 2 || nth < 1 || nth > half)
        return;
    int32_t n = t->to - t->from;
    if (n > 300) {
        int32_t y, m, day, months = 12 / half;
        ent_day_split(t->from, &y, &m, &day);
        set_month(d, t, y, (nth - 1) * months + 1, nth * months);
    } else if (half == 2) {
        int32_t middle = t->from + 15;
        set_days(d, t, nth == 1 ? t->from : middle, nth == 1 ? middle : t->to, "period");
    }
    t->grain = ENT_STR("period");
}

/* ---- placing in time ------------------------------------------------------------------------ */

/* -1 the clause looks back, 1 ahead, 0 neither. */
static int direction(const dating *d, uint32_t token)
{
    const ent_document *doc = d->r->doc;
    uint32_t t = token;
    uint32_t noun = doc->tokens.at[token].head;
    if (noun != ENT_NONE && doc->tokens.at[token].rel == ENT_REL_NMOD &&
        doc->tokens.at[noun].upos != ENT_UPOS_VERB)
        return 0;                                   /* "the text of 27 February" */
    for (int i = 0; i < 12 && t != ENT_NONE; i++) {
        uint8_t pos = doc->tokens.at[t].upos;
        if (pos == ENT_UPOS_VERB || pos == ENT_UPOS_AUX) {
            switch (ent_verb_time(doc, t)) {
            case ENT_TIME_PAST: return -1;
            case ENT_TIME_FUTURE: case ENT_TIME_CONDITIONAL: case ENT_TIME_HYPOTHETICAL: return 1;
            case ENT_TIME_PRESENT: return 0;
            default: break;
            }
        }
        t = doc->tokens.at[t].head;
    }
    return 0;
}

static int32_t base_year(const dating *d)
{
    int32_t y = 0, m, n;
    if (d->first != INT32_MIN)
        ent_day_split(d->past - 1, &y, &m, &n);
    return y;
}

static int32_t valid_day(int32_t year, int32_t month, int32_t day)
{
    int32_t most = ent_month_days(year, month);
    return ent_day(year, month, day > most ? most : day);
}

/* The year in which month (and day, 0 none) lies nearest to the document in that direction. */
static int32_t nearest_year(const dating *d, int32_t month, int32_t day, int dir)
{
    int32_t base = base_year(d), best = base, least = INT32_MAX;
    for (int32_t y = base - 1; y <= base + 1; y++) {
        int32_t at = valid_day(y, month, day ? day : 15);
        int32_t gap = at - (d->past - 1);
        int32_t cost = gap < 0 ? -gap : gap;
        if ((dir < 0 && gap > 20) || (dir > 0 && gap < -20))
            cost += 400;
        if (cost < least) {
            least = cost;
            best = y;
        }
    }
    return best;
}

static bool told_year(const dating *d, const ent_date_parts *p, int32_t *year)
{
    if (p->year)
        *year = p->year;
    else if (p->which_told && d->first != INT32_MIN && p->form != ENT_FORM_MONTH)
        *year = base_year(d) + p->which;
    else
        return false;
    return true;
}

static void place_day(const dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t year;
    if (!told_year(d, p, &year)) {
        if (d->first == INT32_MIN) {
            t->value = ent_str_printf(d->r->doc->arena, d->st, "XXXX-%02d-%02d", (int)p->month,
                                      (int)p->day);
            t->grain = ENT_STR("day");
            t->how = ENT_STR("year not known");
            return;
        }
        year = nearest_year(d, p->month, p->day, direction(d, p->last));
        t->how = ENT_STR("year absent: the nearest that fits the verb");
    }
    int32_t from = valid_day(year, p->month, p->day), past = from + 1;
    if (p->day2) {
        int32_t m2 = p->month2 ? p->month2 : p->month;
        past = valid_day(year + (m2 < p->month), m2, p->day2) + 1;
    }
    if (past > from)
        set_days(d, t, from, past, "day");
}

static void place_month(const dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t year = p->year;
    if (!year && d->first == INT32_MIN) {
        t->value = ent_str_printf(d->r->doc->arena, d->st, "XXXX-%02d", (int)p->month);
        t->grain = ENT_STR("month");
        t->how = ENT_STR("year not known");
        return;
    }
    if (!year && p->which_told && !p->shift) {
        year = base_year(d) + p->which;             /* February this year */
    } else if (!year && p->which_told && p->which) {
        year = nearest_year(d, p->month, 0, p->which);
        int32_t now = (d->past - 1), mid = ent_day(year, p->month, 1);
        if (p->which < 0 && mid > now - 28)
            year--;                                 /* last November, said in November */
        t->how = ENT_STR("relative");
    } else if (!year) {
        year = nearest_year(d, p->month, 0, direction(d, p->last));
        t->how = ENT_STR("year absent: the nearest that fits the verb");
    }
    set_month(d, t, year, p->month, p->month2);
    set_part(d, t, p->part);
}

static void place_weekday(const dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (d->first == INT32_MIN || d->past - d->first != 1)
        return;                                     /* only against a known day */
    int32_t today = d->first, back = (ent_weekday(today) - p->weekday + 7) % 7;
    int dir = p->which_told && p->which ? p->which : direction(d, p->last);
    int32_t day = today - back;
    if (dir > 0 && back > 0)
        day += 7;
    if (p->which_told && p->which < 0 && back == 0)
        day -= 7;
    if (p->which_told && p->which > 0 && back == 0)
        day += 7;
    set_days(d, t, day, day + 1, "day");
    t->how = ent_str_z(dir > 0 ? "weekday after the document's date"
                               : "weekday on or before the document's date");
}

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
    return valid_day(y, m + 1, k);
}

static int32_t shift_units(int32_t day, int32_t unit, int32_t n)
{
    if (unit < 30)
        return day + unit * n;
    return shift_months(day, n * (unit == 30 ? 1 : unit / 365 * 12));
}

/* last week, next month, this year, the past ten years, the coming weeks */
static void place_unit(const dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (d->first == INT32_MIN)
        return;
    int32_t today = d->past - 1, y, m, n;
    ent_day_split(today, &y, &m, &n);
    t->how = ENT_STR("relative to the document's date");
    if (p->count != 1) {
        int32_t k = p->count ? p->count : 3, far = shift_units(today, p->unit, p->which < 0 ? -k : k);
        int32_t from = far < today ? far : today, to = far < today ? today : far, y2;
        if (p->unit >= 365) {
            ent_day_split(from, &y, &m, &n);
            ent_day_split(to, &y2, &m, &n);
            set_year(d, t, y, y2);
        } else {
            set_days(d, t, from, to + 1, "period");
        }
        if (p->count == 0)
            t->grain = ENT_STR("vague");
        return;
    }
    switch (p->unit) {
    case 1: set_days(d, t, today + p->which, today + p->which + 1, "day"); break;
    case 7: set_week(d, t, today + 7 * p->which); break;
    case 30:
        ent_day_split(shift_months(ent_day(y, m, 1), p->which), &y, &m, &n);
        set_month(d, t, y, m, 0);
        break;
    case 365: set_year(d, t, y + p->which, 0); break;
    default:
        if (p->unit >= 3650)
            set_year(d, t, y - y % (p->unit / 365) + p->which * (p->unit / 365),
                     y - y % (p->unit / 365) + p->which * (p->unit / 365) + p->unit / 365 - 1);
    }
    set_part(d, t, p->part);
    if (p->half)
        set_half(d, t, p->half, p->nth);
}

/* two days ago, three weeks later: by the unit's own grain */
static void place_count(const dating *d, const ent_date_parts *p, ent_timex *t)
{
    bool from_today = p->dir == -1 || p->dir == 2;
    int32_t base = from_today ? (d->first == INT32_MIN ? INT32_MIN : d->past - 1) : d->last_told;
    if (base == INT32_MIN && !from_today && d->first != INT32_MIN)
        base = d->past - 1;
    if (base == INT32_MIN)
        return;
    t->how = ent_str_z(from_today ? "counted from the document's date"
                                  : "counted from the date last told");
    int32_t n = p->dir < 0 ? -p->count : p->count;
    if (p->which_told) {
        /* "on 3 December, two days after the vote": another name of the day told in the sentence;
         * else the vote's own day, counted back from the day last told. */
        t->how = ENT_STR("counted from an event");
        n = d->told_in == d->r->doc->tokens.at[p->first].sentence ? 0 : -n;
    }
    int32_t day = shift_units(base, p->unit, n), y, m, k;
    ent_day_split(day, &y, &m, &k);
    if (p->unit == 0)
        set_days(d, t, base, base + 1, "day");
    else if (p->unit >= 365)
        set_year(d, t, y, 0);
    else if (p->unit == 30)
        set_month(d, t, y, m, 0);
    else
        set_days(d, t, day, day + 1, "day");
}

static void place_duration(const dating *d, const ent_date_parts *p, ent_timex *t)
{
    static const struct { int32_t unit; const char *form; } forms[] = {
        {0, "PT%dH"}, {1, "P%dD"}, {7, "P%dW"}, {30, "P%dM"}, {365, "P%dY"}};
    t->grain = ENT_STR("duration");
    t->how = ENT_STR("duration");
    int32_t n = p->count, unit = p->unit;
    if (unit == 14 || unit > 365) {
        n *= unit == 14 ? 2 : unit / 365;
        unit = unit == 14 ? 7 : 365;
    }
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (forms[i].unit == unit) {
            char text[24];
            if (unit == 0)
                snprintf(text, sizeof text, "PT%dH", (int)n);
            else
                snprintf(text, sizeof text, "P%d%c", (int)n, forms[i].form[3]);
            t->value = ent_str_copy(d->r->doc->arena, ent_str_z(text), d->st);
        }
}

static void place_season(const dating *d, const ent_date_parts *p, ent_timex *t)
{
    int32_t year;
    if (!told_year(d, p, &year))
        return;
    static const int32_t start[] = {0, 3, 6, 9, 12};
    int32_t m = start[p->season];
    t->from = ent_day(year, m, 1);
    t->to = shift_months(t->from, 3);
    t->known = true;
    int32_t y2, m2, n;
    ent_day_split(t->to - 1, &y2, &m2, &n);
    t->value = ent_str_printf(d->r->doc->arena, d->st, "%04d-%02d/%04d-%02d", (int)year, (int)m,
                              (int)y2, (int)m2);
    t->grain = ENT_STR("period");
}

/* since X: X/ ; before X: <X ; after X: >X */
static void bound(const dating *d, const ent_date_parts *p, ent_timex *t)
{
    if (t->value.n == 0 || ent_str_find(t->value, ENT_STR("/")) != SIZE_MAX ||
        p->form == ENT_FORM_DURATION || p->form == ENT_FORM_COUNT)
        return;
    ent_arena *a = d->r->doc->arena;
    switch (p->prep) {
    case 1:
        t->value = ent_str_printf(a, d->st, "%.*s/", ENT_FMT(t->value));
        t->grain = ENT_STR("open");
        t->to = INT32_MAX;
        break;
    case 3:
        t->value = ent_str_printf(a, d->st, "<%.*s", ENT_FMT(t->value));
        t->grain = ENT_STR("open");
        t->to = t->from;
        t->from = INT32_MIN;
        break;
    case 4:
        t->value = ent_str_printf(a, d->st, ">%.*s", ENT_FMT(t->value));
        t->grain = ENT_STR("open");
        t->from = t->to;
        t->to = INT32_MAX;
        break;
    default: break;
    }
}

static void place(const dating *d, const ent_date_parts *p, ent_timex *t)
{
    t->how = ENT_STR("explicit");
    switch (p->form) {
    case ENT_FORM_DAY: place_day(d, p, t); break;
    case ENT_FORM_MONTH:
        place_month(d, p, t);
        if (p->half)
            set_half(d, t, p->half, p->nth);
        break;
    case ENT_FORM_YEAR:
        set_year(d, t, p->year, p->year2);
        set_part(d, t, p->part);
        if (p->half)
            set_half(d, t, p->half, p->nth);
        break;
    case ENT_FORM_DECADE: set_year(d, t, p->year, p->year + 9); break;
    case ENT_FORM_WEEKDAY: place_weekday(d, p, t); break;
    case ENT_FORM_SHIFT:
        if (d->first != INT32_MIN && d->past - d->first == 1) {
            set_days(d, t, d->first + p->shift, d->first + p->shift + 1, "day");
            t->how = ENT_STR("relative to the document's date");
        }
        break;
    case ENT_FORM_UNIT: place_unit(d, p, t); break;
    case ENT_FORM_COUNT: place_count(d, p, t); break;
    case ENT_FORM_DURATION: place_duration(d, p, t); break;
    case ENT_FORM_SEASON: place_season(d, p, t); break;
    case ENT_FORM_SO_FAR:
        if (d->first != INT32_MIN) {
            t->value = ent_str_printf(d->r->doc->arena, d->st, "<%.*s",
                                      ENT_FMT(day_text(d, d->first)));
            t->grain = ENT_STR("open");
            t->how = ENT_STR("up to the document's date");
        }
        break;
    case ENT_FORM_EVENT: break;
    }
    bound(d, p, t);
}

/* ---- the document's own date ------------------------------------------------------------------- */

static bool date_range(ent_str iso, int32_t *first, int32_t *past)
{
    int32_t f, l;
    ent_str rest = iso, a = ent_str_field(&rest, '/');
    if (!ent_iso_range(a, first, past))
        return false;
    if (rest.n && ent_iso_range(rest, &f, &l))
        *past = l;
    return true;
}

typedef ENT_VEC(ent_date_parts) parts_list;

/* First day in the period on which a told day and month can fall. */
static bool infer_from_parts(const dating *d, const parts_list *all, int32_t least, int32_t *year,
                             int32_t *month, const ent_date_parts **by)
{
    int32_t y0, y1, m, n;
    ent_day_split(d->r->period_from > least ? d->r->period_from : least, &y0, &m, &n);
    ent_day_split(d->r->period_to - 1, &y1, &m, &n);
    for (int32_t y = y0; y <= y1 && y < y0 + 3; y++)
        for (uint32_t i = 0; i < all->n; i++) {
            const ent_date_parts *p = &all->at[i];
            if (p->year || (p->form != ENT_FORM_DAY && p->form != ENT_FORM_MONTH) || p->which_told)
                continue;
            int32_t day = valid_day(y, p->month, p->day ? p->day : 28);
            if (day < d->r->period_from || day < least || day >= d->r->period_to)
                continue;
            *year = y;
            *month = p->month;
            *by = p;
            return true;
        }
    return false;
}

/* Start of the latest month or year told in the past tense; years told ahead do not count. */
static int32_t latest_told(const dating *d, const parts_list *all)
{
    int32_t latest = INT32_MIN;
    for (uint32_t i = 0; i < all->n; i++) {
        const ent_date_parts *p = &all->at[i];
        if (!p->year || p->prep == 2 || direction(d, p->last) > 0)
            continue;
        int32_t day = ent_day(p->year, p->month ? p->month : 1, p->day ? p->day : 1);
        if (day > latest && day < d->r->period_to)
            latest = day;
    }
    return latest;
}

/* Months told with their year count as candidates too: "in March 2023", the latest. */
static void infer_date(dating *d, const parts_list *all)
{
    ent_document *doc = d->r->doc;
    int32_t year = 0, month = 0, latest = latest_told(d, all);
    const ent_date_parts *by = NULL;
    if (doc->date.n)
        return;
    bool bounded = d->r->period_from != INT32_MIN && d->r->period_to != INT32_MAX &&
                   d->r->period_to - d->r->period_from < 366 * 8;
    if (!bounded && latest != INT32_MIN) {
        d->r->period_from = d->r->period_from > latest ? d->r->period_from : latest;
        if (d->r->period_to == INT32_MAX || d->r->period_to - d->r->period_from > 800)
            d->r->period_to = d->r->period_from + 366;
        bounded = true;
    }
    if (!bounded)
        return;
    if (infer_from_parts(d, all, latest, &year, &month, &by)) {
        doc->date = ent_str_printf(doc->arena, d->st, "%04d-%02d", (int)year, (int)month);
        const ent_token *a = &doc->tokens.at[by->first], *b = &doc->tokens.at[by->last];
        doc->date_how = ent_str_printf(doc->arena, d->st, "inferred: \"%.*s\" and the offices named",
                                       (int)(b->rend - a->rstart), doc->reading.p + a->rstart);
    } else {
        int32_t m, n, y2;
        int32_t from = latest > d->r->period_from ? latest : d->r->period_from;
        ent_day_split(from, &year, &m, &n);
        ent_day_split(d->r->period_to - 1, &y2, &month, &n);
        doc->date = year == y2 ? ent_str_printf(doc->arena, d->st, "%04d-%02d/%04d-%02d", (int)year,
                                                (int)m, (int)y2, (int)month)
                               : ent_str_printf(doc->arena, d->st, "%04d/%04d", (int)year, (int)y2);
        doc->date_how = ENT_STR("inferred: the offices and years named");
    }
}

/* ---- the reader ------------------------------------------------------------------------------ */

static void collect(const dating *d, const ent_date_words *w, parts_list *all)
{
    const ent_document *doc = d->r->doc;
    for (uint32_t i = 0; i < doc->sentences.n; i++) {
        const ent_sentence *s = &doc->sentences.at[i];
        for (uint32_t t = s->first; t < s->first + s->count;) {
            ent_date_parts p;
            if (!ent_date_parse(w, doc, t, s->first + s->count, &p)) {
                t++;
                continue;
            }
            ent_date_parts *slot = ENT_PUSH(doc->arena, all, d->st);
            if (!slot)
                return;
            *slot = p;
            t = p.last + 1;
        }
    }
}

static void add_timex(dating *d, const ent_date_parts *p)
{
    const ent_document *doc = d->r->doc;
    ent_timex t = {.first = p->first, .last = p->last, .from = INT32_MIN, .to = INT32_MAX};
    t.span = (ent_span){doc->tokens.at[p->first].start, doc->tokens.at[p->last].end};
    place(d, p, &t);
    if (t.value.n == 0)
        return;
    static const char *const names[] = {"day", "month", "year", "weekday", "shift", "unit", "count",
                                        "duration", "season", "decade", "so-far", "event"};
    t.rule = ent_str_printf(doc->arena, d->st, "date.%s", names[p->form]);
    if (t.known && t.to != INT32_MAX && t.from != INT32_MIN && t.to - t.from < 32) {
        d->last_told = t.from;
        d->told_in = doc->tokens.at[p->first].sentence;
    }
    ent_timex *slot = ENT_PUSH(doc->arena, &d->r->dates, d->st);
    if (slot)
        *slot = t;
}

/* The date that the document prints outside its prose. */
static void add_printed(dating *d)
{
    const ent_document *doc = d->r->doc;
    if (doc->date_span.end <= doc->date_span.start)
        return;
    for (uint32_t i = 0; i < d->r->dates.n; i++) {
        const ent_timex *t = &d->r->dates.at[i];
        if (t->span.start < doc->date_span.end && doc->date_span.start < t->span.end)
            return;
    }
    ent_timex *t = ENT_PUSH(doc->arena, &d->r->dates, d->st);
    if (!t)
        return;
    *t = (ent_timex){.first = ENT_NONE, .last = ENT_NONE, .span = doc->date_span,
                     .value = doc->date, .grain = ENT_STR("day"), .how = ENT_STR("printed"),
                     .rule = ENT_STR("date.printed"), .known = d->first != INT32_MIN,
                     .from = d->first, .to = d->past};
}

void ent_read_dates(ent_reading *r, const ent_date_words *w, ent_status *st)
{
    dating d = {.r = r, .st = st, .first = INT32_MIN, .past = INT32_MIN, .last_told = INT32_MIN, .told_in = ENT_NONE};
    parts_list all = {0};
    if (!w)
        return;
    collect(&d, w, &all);
    if (!ent_failed(st))
        infer_date(&d, &all);
    if (r->doc->date.n && !date_range(r->doc->date, &d.first, &d.past))
        d.first = d.past = INT32_MIN;
    for (uint32_t i = 0; i < all.n && !ent_failed(st); i++)
        add_timex(&d, &all.at[i]);
    add_printed(&d);
}

/* ---- which date dates a word -------------------------------------------------------------------- */

/* Steps up the tree from a to b's chain; small = close. */
static int tree_distance(const ent_document *doc, uint32_t a, uint32_t b)
{
    int da = 0;
    for (uint32_t x = a; x != ENT_NONE && da < 10; x = doc->tokens.at[x].head, da++) {
        int db = 0;
        for (uint32_t y = b; y != ENT_NONE && db < 10; y = doc->tokens.at[y].head, db++)
            if (x == y)
                return da + db;
    }
    return 100;
}

uint32_t ent_date_of(const ent_reading *r, uint32_t token)
{
    const ent_document *doc = r->doc;
    uint32_t best = ENT_NONE;
    int least = 7;
    for (uint32_t i = 0; i < r->dates.n; i++) {
        const ent_timex *t = &r->dates.at[i];
        if (t->first == ENT_NONE || !t->known ||
            doc->tokens.at[t->first].sentence != doc->tokens.at[token].sentence)
            continue;
        uint32_t head = t->last;
        for (uint32_t k = t->first; k <= t->last; k++) {
            uint32_t h = doc->tokens.at[k].head;
            if ((h == ENT_NONE || h < t->first || h > t->last) &&
                doc->tokens.at[k].rel != ENT_REL_CASE)
                head = k;
        }
        int v = tree_distance(doc, head, token);
        if (v < least) {
            least = v;
            best = i;
        }
    }
    return best;
}
