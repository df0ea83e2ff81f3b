/* dateinfer.c - the document's own date when it prints none.
 *
 * Bounds come from the offices that persons are called by and from events known to be over
 * (period.c), and from the latest year told in the past tense. Within them a weekday told with
 * its day ("Tuesday 16 March") fixes the year; else the first day counts on which a told day
 * and month can fall. The date is a day only where a dateline tells one, else a month or an
 * interval. */
#include "mention/dates.h"
#include "rule/grammar.h"

static bool is_pair(const ent_date_parts *p)
{
    return p->form == ENT_FORM_DAY && p->weekday && !p->year && !p->day2 && !p->which_told;
}

static bool weekday_fits(const ent_date_parts *p, int32_t year)
{
    return !p->weekday || ent_weekday(ent_date_valid_day(year, p->month, p->day)) == p->weekday;
}

/* All weekdays fit the year; those half a year apart may lie in the next or the last. */
static bool year_fits(const ent_date_phrases *all, const ent_date_parts *by, int32_t year)
{
    for (uint32_t i = 0; i < all->n; i++) {
        const ent_date_parts *p = &all->at[i].at;
        if (!is_pair(p))
            continue;
        int32_t gap = p->month - by->month;
        int32_t y = gap > 6 ? year - 1 : gap < -6 ? year + 1 : year;
        if (!weekday_fits(p, y))
            return false;
    }
    return true;
}

/* The only year of the period in which the weekdays told fall on their days. */
static bool infer_from_weekdays(const ent_dating *d, const ent_date_phrases *all, int32_t least,
                                int32_t *year, const ent_date_parts **by)
{
    enum { YEARS = 5 };                             /* no weekday of a date returns sooner */
    int32_t from = d->r->period_from > least ? d->r->period_from : least, y0, y1, m, n,
            fits = 0;
    *by = NULL;
    for (uint32_t i = 0; i < all->n && !*by; i++)
        if (is_pair(&all->at[i].at))
            *by = &all->at[i].at;
    if (!*by || from == INT32_MIN)
        return false;
    ent_day_split(from, &y0, &m, &n);
    y1 = y0 + YEARS - 1;
    if (d->r->period_to != INT32_MAX)
        ent_day_split(d->r->period_to - 1, &y1, &m, &n);
    for (int32_t y = y0; y <= y1 && y < y0 + 30; y++) {
        int32_t day = ent_date_valid_day(y, (*by)->month, (*by)->day);
        if (day < from || day >= d->r->period_to || !year_fits(all, *by, y))
            continue;
        *year = y;
        fits++;
    }
    return fits == 1;
}

/* "TBILISI, Tuesday 16 March -": among the first words, a dash behind. */
static bool in_dateline(const ent_document *doc, const ent_date_parts *p)
{
    const ent_token *tok = doc->tokens.at;
    if (doc->sentences.n == 0 || p->day == 0)
        return false;
    uint32_t flow = doc->sentences.at[tok[p->first].sentence].flow;
    uint32_t first = doc->sentences.at[doc->flows.at[flow].first_sentence].first;
    if (p->first < first || p->first - first > 7 || doc->flows.at[flow].cls == ENT_LINE_CAPTION)
        return false;
    for (uint32_t t = p->last + 1; t < p->last + 5 && t < doc->tokens.n; t++)
        if (ent_is_dash(tok[t].form))
            return true;
    return false;
}

static void set_inferred(const ent_dating *d, const ent_date_parts *by, int32_t year,
                         bool weekday)
{
    ent_document *doc = d->r->doc;
    const ent_token *a = &doc->tokens.at[by->first], *b = &doc->tokens.at[by->last];
    bool line = in_dateline(doc, by);
    int32_t day = by->day2 && !by->month2 ? by->day2 : by->day;
    doc->date = line
                    ? ent_str_printf(doc->arena, d->st, "%04d-%02d-%02d", (int)year,
                                     (int)by->month, (int)day)
                    : ent_str_printf(doc->arena, d->st, "%04d-%02d", (int)year, (int)by->month);
    doc->date_how = ent_str_printf(
        doc->arena, d->st, "inferred: %s\"%.*s\"%s", line ? "dateline " : "",
        (int)(b->rend - a->rstart), doc->reading.p + a->rstart,
        weekday ? ", a weekday that fits one year of those possible by the offices,"
                  " events and years named"
                : " and the offices, events and years named");
}

/* First day in the period on which a told day and month can fall. */
static bool infer_from_parts(const ent_dating *d, const ent_date_phrases *all, int32_t least,
                             int32_t *year, const ent_date_parts **by)
{
    int32_t y0, y1, m, n;
    ent_day_split(d->r->period_from > least ? d->r->period_from : least, &y0, &m, &n);
    ent_day_split(d->r->period_to - 1, &y1, &m, &n);
    for (int32_t y = y0; y <= y1 && y < y0 + 3; y++)
        for (uint32_t i = 0; i < all->n; i++) {
            const ent_date_parts *p = &all->at[i].at;
            if (p->year || (p->form != ENT_FORM_DAY && p->form != ENT_FORM_MONTH) ||
                p->which_told)
                continue;
            int32_t day = ent_date_valid_day(y, p->month, p->day ? p->day : 28);
            if ((p->form == ENT_FORM_DAY && !weekday_fits(p, y)) || ent_date_lies(d, p) > 0)
                continue;
            if (day < d->r->period_from || day < least || day >= d->r->period_to)
                continue;
            *year = y;
            *by = p;
            return true;
        }
    return false;
}

/* Told as still to come: "will end in 2030", "targets by 2030". */
static bool lies_ahead(const ent_dating *d, const ent_date_parts *p)
{
    int lies = ent_date_lies(d, p);
    uint32_t led_by = p->core > p->first || p->first == 0 ? p->first : p->first - 1;
    return lies == 1 || p->prep == ENT_PREP_UNTIL ||
           (lies != -1 && ent_lemma_in(d->r->doc, led_by, "deadline-word"));
}

/* Start of the latest month or year told in the past tense; years told ahead do not count. */
static int32_t latest_told(const ent_dating *d, const ent_date_phrases *all)
{
    int32_t latest = INT32_MIN;
    for (uint32_t i = 0; i < all->n; i++) {
        const ent_date_parts *p = &all->at[i].at;
        if (!p->year || lies_ahead(d, p))
            continue;
        int32_t day = ent_day(p->year, p->month ? p->month : 1, p->day ? p->day : 1);
        if (day > latest && day < d->r->period_to)
            latest = day;
    }
    return latest;
}

/* The month of the first day or month told ahead that can lie behind `from`: "in the first half
 * of April" bounds the document, where its period is not much longer than a year. */
static bool told_ahead(const ent_dating *d, const ent_date_phrases *all, int32_t from,
                       int32_t *past)
{
    enum { NOT_MUCH_LONGER = 460 };
    bool found = false;
    int32_t y, m, n;
    ent_day_split(from, &y, &m, &n);
    for (uint32_t i = 0; i < all->n && d->r->period_to - from < NOT_MUCH_LONGER; i++) {
        const ent_date_parts *p = &all->at[i].at;
        if (p->year || (p->form != ENT_FORM_DAY && p->form != ENT_FORM_MONTH) ||
            p->which_told || ent_date_lies(d, p) < 1)
            continue;
        int32_t year = y + (p->month < m), end = ent_date_valid_day(year, p->month, 31) + 1;
        if (end > d->r->period_to || (found && end >= *past))
            continue;
        *past = end;
        found = true;
    }
    return found;
}

static void set_interval(const ent_dating *d, int32_t from, int32_t past, const char *why)
{
    ent_document *doc = d->r->doc;
    int32_t y1, m1, y2, m2, n;
    ent_day_split(from, &y1, &m1, &n);
    ent_day_split(past - 1, &y2, &m2, &n);
    doc->date =
        y1 == y2 && m1 == m2 ? ent_str_printf(doc->arena, d->st, "%04d-%02d", (int)y1, (int)m1)
        : past - from < 366  ? ent_str_printf(doc->arena, d->st, "%04d-%02d/%04d-%02d", (int)y1,
                                              (int)m1, (int)y2, (int)m2)
                             : ent_str_printf(doc->arena, d->st, "%04d/%04d", (int)y1, (int)y2);
    doc->date_how = ent_str_z(why);
}

/* Nothing else bounds the document: it is at most a year younger than what it tells last. */
static bool bound_period(const ent_dating *d, int32_t latest)
{
    enum { LONGEST = 366 * 8, OPEN = 800 };
    ent_reading *r = d->r;
    if (r->period_from != INT32_MIN && r->period_to != INT32_MAX &&
        r->period_to - r->period_from < LONGEST)
        return true;
    if (latest == INT32_MIN)
        return false;
    r->period_from = r->period_from > latest ? r->period_from : latest;
    if (r->period_to == INT32_MAX || r->period_to - r->period_from > OPEN)
        r->period_to = r->period_from + 366;
    return true;
}

void ent_date_infer(ent_dating *d, const ent_date_phrases *all)
{
    int32_t year = 0, latest = latest_told(d, all), past = INT32_MAX;
    const ent_date_parts *by = NULL;
    if (d->r->doc->date.n)
        return;
    if (infer_from_weekdays(d, all, latest, &year, &by)) {
        set_inferred(d, by, year, true);
        return;
    }
    if (!bound_period(d, latest))
        return;
    int32_t from = latest > d->r->period_from ? latest : d->r->period_from;
    bool ahead = told_ahead(d, all, from, &past);
    if (infer_from_parts(d, all, latest, &year, &by) &&
        !(ahead && past <= ent_day(year, by->month, 1))) {
        int32_t month = ent_day(year, by->month, 1), end = ahead ? past : d->r->period_to;
        /* "took office in January": the text is of that month or a later one. */
        if (by->form == ENT_FORM_MONTH && ent_date_lies(d, by) == -1 && end > month + 31)
            set_interval(d, month, end, "inferred: the offices and years named, and a month told as over");
        else
            set_inferred(d, by, year, false);
        return;
    }
    if (ahead)
        set_interval(d, from, past,
                     "inferred: the offices and years named, and a month told ahead");
    else
        set_interval(d, from, d->r->period_to, "inferred: the offices and years named");
}
