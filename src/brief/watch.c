/* watch.c - the section "What to watch": meetings and acts that were planned, then what is expected. */
#include "brief/page.h"
#include "brief/prose.h"

#include <stdlib.h>

enum { PLANS_SHOWN = 6, OUTLOOKS_SHOWN = 6 };

typedef struct plan {                   /* one of both */
    const ent_brief_meeting *meeting;
    const ent_brief_event *event;
    int32_t from, past;
    ent_str id;
} plan;
typedef ENT_VEC(plan) plans;

/* The last day that a document of the record knows. */
static int32_t last_day(const ent_brief *b)
{
    int32_t last = INT32_MIN;
    for (uint32_t i = 0; i < b->documents.n; i++)
        if (b->documents.at[i].past != INT32_MAX && b->documents.at[i].past > last)
            last = b->documents.at[i].past;
    return last;
}

static void add_plan(ent_page *p, plans *all, plan x, int32_t now)
{
    bool over = x.past != INT32_MAX && x.past < now;
    plan *slot = over ? NULL : ENT_PUSH(p->w.a, all, p->w.st);
    if (slot)
        *slot = x;
}

/* Those with a day first, in order. */
static int by_day(const void *x, const void *y)
{
    const plan *a = x, *b = y;
    if (a->from != b->from)
        return a->from == INT32_MIN ? 1 : b->from == INT32_MIN ? -1 : a->from < b->from ? -1 : 1;
    return ent_str_cmp(a->id, b->id);
}

static void event_line(ent_page *p, const ent_brief_event *e)
{
    ent_str date = ent_prose_date(e->date, p->w.a, p->w.st);
    W(strong, ent_str_printf(p->w.a, p->w.st, "%.*s: %s, %.*s.", ENT_FMT(e->pair),
                             ent_prose_event(e->plover), ENT_FMT(date.n ? date : ENT_STR("no date"))));
    ent_page_text(p, " \xe2\x80\x9c");
    W(text, ent_brief_event_words(p->b, e));
    ent_page_text(p, "\xe2\x80\x9d.");
    ent_page_refer(p, &e->sources);
}

static void plan_line(ent_page *p, const plan *x)
{
    if (x->meeting) {
        ent_page_meeting_head(p, x->meeting);
        ent_page_text(p, " ");
        ent_page_took_part(p, x->meeting);
        ent_page_refer(p, &x->meeting->sources);
    } else {
        event_line(p, x->event);
    }
}

static plans collect(ent_page *p)
{
    plans all = {0};
    int32_t now = last_day(p->b);
    for (uint32_t i = 0; i < p->b->meetings.n; i++) {
        const ent_brief_meeting *m = &p->b->meetings.at[i];
        if (ent_str_is(m->status, "planned"))
            add_plan(p, &all, (plan){m, NULL, m->from, m->past, m->occurrence}, now);
    }
    for (uint32_t i = 0; i < p->b->events.n; i++) {
        const ent_brief_event *e = &p->b->events.at[i];
        if (ent_str_is(e->modality, "planned"))
            add_plan(p, &all, (plan){NULL, e, e->from, e->past, e->occurrence}, now);
    }
    if (all.n > 1)
        qsort(all.at, all.n, sizeof *all.at, by_day);
    return all;
}

/* ---- what is expected ------------------------------------------------------------------------- */

/* What can be watched for comes first: a day, then a condition. */
static int rank(const ent_brief_outlook *x)
{
    return x->horizon.n ? 0 : x->condition.n ? 1 : 2;
}

static int by_rank(const void *x, const void *y)
{
    const ent_brief_outlook *a = *(const ent_brief_outlook *const *)x;
    const ent_brief_outlook *b = *(const ent_brief_outlook *const *)y;
    if (rank(a) != rank(b))
        return rank(a) - rank(b);
    if (a->when != b->when)
        return a->when < b->when ? 1 : -1;
    return ent_str_cmp(a->source.id, b->source.id);
}

static void outlook_line(ent_page *p, const ent_brief_outlook *x)
{
    ent_parties holders = ent_brief_holders(p->b, x);
    ent_str denied = ent_str_is(x->polarity, "negative") ? ENT_STR(" not") : ENT_STR("");
    ent_str until = ent_prose_date(x->horizon, p->w.a, p->w.st);
    W(strong, ent_str_printf(p->w.a, p->w.st, "%.*s%.*s%s%.*s.", ENT_FMT(x->modality), ENT_FMT(denied),
                             until.n ? ", " : "", ENT_FMT(until)));
    ent_page_text(p, " ");
    ent_page_sides(p, &holders);
    ent_page_text(p, holders.n ? ": \xe2\x80\x9c" : "The author: \xe2\x80\x9c");
    W(text, x->statement);
    ent_page_text(p, "\xe2\x80\x9d");
    if (x->condition.n) {
        ent_page_text(p, ", on the condition \xe2\x80\x9c");
        W(text, x->condition);
        ent_page_text(p, "\xe2\x80\x9d");
    }
    ent_page_text(p, ".");
    ent_page_refer_one(p, &x->source);
}

typedef ENT_VEC(const ent_brief_outlook *) outlooks;

/* Those whose day is past cannot be watched for any more. */
static outlooks open_outlooks(ent_page *p)
{
    int32_t now = last_day(p->b);
    outlooks open = {0};
    for (uint32_t i = 0; i < p->b->outlooks.n; i++) {
        const ent_brief_outlook *x = &p->b->outlooks.at[i];
        bool over = x->past != INT32_MAX && x->past < now;
        const ent_brief_outlook **slot = over ? NULL : ENT_PUSH(p->w.a, &open, p->w.st);
        if (slot)
            *slot = x;
    }
    if (open.n > 1)
        qsort(open.at, open.n, sizeof *open.at, by_rank);
    return open;
}

static void in_list(ent_page *p, const plan *planned, const ent_brief_outlook *outlook)
{
    W(item, true);
    if (planned)
        plan_line(p, planned);
    else
        outlook_line(p, outlook);
    W(item, false);
}

void ent_page_next(ent_page *p, bool *open)
{
    plans all = collect(p);
    outlooks expected = open_outlooks(p);
    bool planned = all.n && all.at[0].from != INT32_MIN;
    if (!planned && (expected.n == 0 || rank(expected.at[0]) != 0))
        return;
    ent_page_item(p, open);
    if (planned)
        plan_line(p, &all.at[0]);
    else
        outlook_line(p, expected.at[0]);
    W(item, false);
}

static void write_plans(ent_page *p, const plans *all)
{
    if (all->n == 0)
        return;
    W(heading, 3, ENT_STR("Planned, and not over on the day of the latest document"));
    W(list, true);
    for (uint32_t i = 0; i < all->n && i < PLANS_SHOWN; i++)
        in_list(p, &all->at[i], NULL);
    W(list, false);
    ent_page_more(p, all->n > PLANS_SHOWN ? all->n - PLANS_SHOWN : 0,
                  "entente outlook RECORD --plans");
}

static void write_outlooks(ent_page *p, const outlooks *open)
{
    if (open->n == 0)
        return;
    W(heading, 3, ENT_STR("Expected, hoped or feared"));
    W(list, true);
    for (uint32_t i = 0; i < open->n && i < OUTLOOKS_SHOWN; i++)
        in_list(p, NULL, open->at[i]);
    W(list, false);
    ent_page_more(p, open->n > OUTLOOKS_SHOWN ? open->n - OUTLOOKS_SHOWN : 0,
                  "entente outlook RECORD");
}

void ent_page_watch(ent_page *p)
{
    plans all = collect(p);
    outlooks open = open_outlooks(p);
    if (all.n == 0 && open.n == 0)
        return;
    W(heading, 2, ENT_STR("What to watch"));
    write_plans(p, &all);
    write_outlooks(p, &open);
    ent_page_analyst(p, "how likely, what to look for first.");
}
