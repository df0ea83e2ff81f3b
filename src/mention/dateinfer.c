/* dateinfer.c - the document's own date when it prints none: the first day in the period that its
 * office-holders leave on which a told day and month can fall. */
#include "mention/dates.h"

/* First day in the period on which a told day and month can fall. */
static bool infer_from_parts(const ent_dating *d, const ent_date_phrases *all, int32_t least, int32_t *year,
                             int32_t *month, const ent_date_parts **by)
{
    int32_t y0, y1, m, n;
    ent_day_split(d->r->period_from > least ? d->r->period_from : least, &y0, &m, &n);
    ent_day_split(d->r->period_to - 1, &y1, &m, &n);
    for (int32_t y = y0; y <= y1 && y < y0 + 3; y++)
        for (uint32_t i = 0; i < all->n; i++) {
            const ent_date_parts *p = &all->at[i].at;
            if (p->year || (p->form != ENT_FORM_DAY && p->form != ENT_FORM_MONTH) || p->which_told)
                continue;
            int32_t day = ent_date_valid_day(y, p->month, p->day ? p->day : 28);
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
static int32_t latest_told(const ent_dating *d, const ent_date_phrases *all)
{
    int32_t latest = INT32_MIN;
    for (uint32_t i = 0; i < all->n; i++) {
        const ent_date_parts *p = &all->at[i].at;
        if (!p->year || p->prep == 2 || ent_date_direction(d, p->last) > 0)
            continue;
        int32_t day = ent_day(p->year, p->month ? p->month : 1, p->day ? p->day : 1);
        if (day > latest && day < d->r->period_to)
            latest = day;
    }
    return latest;
}

/* Months told with their year count as candidates too: "in March 2023", the latest. */
void ent_date_infer(ent_dating *d, const ent_date_phrases *all)
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
