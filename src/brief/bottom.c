/* bottom.c - the first page of a brief: the bottom line, one sourced fact of each kind, and the key
 * points, the most told of meetings, deeds and words. What it means is left to the analyst. */
#include "brief/page.h"

#include <stdlib.h>

enum { MEETINGS_SHOWN = 4, DEEDS_SHOWN = 4, WORDS_SHOWN = 3 };

typedef ENT_VEC(const ent_brief_meeting *) meetings;
typedef ENT_VEC(const ent_brief_event *) events;

/* ---- what counts most ------------------------------------------------------------------------ */

typedef struct weight {
    uint32_t documents;
    bool dated;
    int32_t when;
} weight;

/* Told by more documents first, then what has a day of its own, then the later one. */
static int by_weight(weight a, weight b)
{
    if (a.documents != b.documents)
        return a.documents < b.documents ? 1 : -1;
    if (a.dated != b.dated)
        return a.dated ? -1 : 1;
    return (a.when < b.when) - (a.when > b.when);
}

static int by_meeting(const void *x, const void *y)
{
    const ent_brief_meeting *a = *(const ent_brief_meeting *const *)x;
    const ent_brief_meeting *b = *(const ent_brief_meeting *const *)y;
    int c = by_weight((weight){a->documents, a->date.n > 0, a->when},
                      (weight){b->documents, b->date.n > 0, b->when});
    return c ? c : ent_str_cmp(a->occurrence, b->occurrence);
}

static int by_event(const void *x, const void *y)
{
    const ent_brief_event *a = *(const ent_brief_event *const *)x;
    const ent_brief_event *b = *(const ent_brief_event *const *)y;
    int c = by_weight((weight){a->documents, a->date.n > 0, a->when},
                      (weight){b->documents, b->date.n > 0, b->when});
    return c ? c : ent_str_cmp(a->occurrence, b->occurrence);
}

/* Parties of at least two countries or bodies. */
static bool crosses(const ent_parties *all, const ent_parties *others)
{
    for (uint32_t i = 0; i < others->n && all->n; i++)
        if (!ent_str_eq(ent_party_side(&all->at[0]), ent_party_side(&others->at[i])))
            return true;
    return false;
}

static meetings best_meetings(ent_page *p)
{
    meetings best = {0};
    for (uint32_t i = 0; i < p->b->meetings.n; i++) {
        const ent_brief_meeting *m = &p->b->meetings.at[i];
        bool held = ent_str_is(m->status, "held") || ent_str_is(m->status, "ongoing");
        const ent_brief_meeting **slot =
            held && crosses(&m->parties, &m->parties) ? ENT_PUSH(p->w.a, &best, p->w.st) : NULL;
        if (slot)
            *slot = m;
    }
    if (best.n > 1)
        qsort(best.at, best.n, sizeof *best.at, by_meeting);
    return best;
}

static events best_events(ent_page *p, bool (*wanted)(const ent_brief_event *))
{
    events best = {0};
    for (uint32_t i = 0; i < p->b->events.n; i++) {
        const ent_brief_event *e = &p->b->events.at[i];
        bool abroad = crosses(&e->parties[0], &e->parties[1]) || crosses(&e->parties[0], &e->parties[0]);
        const ent_brief_event **slot = abroad && wanted(e) ? ENT_PUSH(p->w.a, &best, p->w.st) : NULL;
        if (slot)
            *slot = e;
    }
    if (best.n > 1)
        qsort(best.at, best.n, sizeof *best.at, by_event);
    return best;
}

/* ---- bottom line ------------------------------------------------------------------------------ */

/* The list is opened by its first item. */
void ent_page_item(ent_page *p, bool *open)
{
    if (!*open)
        W(list, true);
    *open = true;
    W(item, true);
}

void ent_page_bottom_line(ent_page *p)
{
    bool open = false;
    meetings met = best_meetings(p);
    events done = best_events(p, ent_page_is_deed);
    W(heading, 2, ENT_STR("Bottom line"));
    if (met.n) {
        ent_page_item(p, &open);
        ent_page_meeting(p, met.at[0]);
        W(item, false);
    }
    if (done.n) {
        ent_page_item(p, &open);
        ent_page_event(p, done.at[0]);
        W(item, false);
    }
    ent_page_main_issue(p, &open);
    ent_page_latest_omission(p, &open);
    ent_page_next(p, &open);
    if (open)
        W(list, false);
    ent_page_analyst(p, "what it means, how sure, on which sources, and what would change it.");
}

/* ---- key points ---------------------------------------------------------------------------------- */

/* Whether an event before this one has its pair: one each. */
static bool is_pair_of(const events *all, uint32_t at)
{
    for (uint32_t i = 0; i < at; i++)
        if (ent_str_eq(all->at[i]->pair, all->at[at]->pair))
            return true;
    return false;
}

static void put_events(ent_page *p, const char *title, const events *all, uint32_t from, uint32_t most)
{
    uint32_t first = from;
    while (first < all->n && is_pair_of(all, first))
        first++;
    if (first >= all->n)
        return;
    W(heading, 3, ent_str_z(title));
    W(list, true);
    for (uint32_t i = from, shown = 0; i < all->n && shown < most; i++) {
        if (is_pair_of(all, i))
            continue;
        shown++;
        W(item, true);
        ent_page_event(p, all->at[i]);
        W(item, false);
    }
    W(list, false);
}

static void put_meetings(ent_page *p, const meetings *all, uint32_t from)
{
    if (all->n <= from)
        return;
    W(heading, 3, ENT_STR("Met"));
    W(list, true);
    for (uint32_t i = from; i < all->n && i < from + MEETINGS_SHOWN; i++) {
        W(item, true);
        ent_page_meeting(p, all->at[i]);
        W(item, false);
    }
    W(list, false);
}

/* What the bottom line tells is not told again. */
void ent_page_key_points(ent_page *p)
{
    meetings met = best_meetings(p);
    events done = best_events(p, ent_page_is_deed), said = best_events(p, ent_page_is_word);
    if (met.n <= 1 && done.n <= 1 && said.n == 0)
        return;
    W(heading, 2, ENT_STR("Key points"));
    put_meetings(p, &met, 1);
    put_events(p, "Done", &done, 1, DEEDS_SHOWN);
    put_events(p, "Agreed, demanded, criticised", &said, 0, WORDS_SHOWN);
    ent_page_picture(p, "timeline", "Meetings and events of the record on a line of time");
}
