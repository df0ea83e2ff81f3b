/* topics.c - on what a position is: the issues of its words. A list under one verb gives a position an
 * item ("deepen cooperation on climate, cyber security and trade"); where no term tells an issue,
 * the sentence does, the countries named, at last the document. */
#include "stance/work.h"

enum { ITEMS = 12, CLIMB = 24 };
static const uint32_t ASIDE = ENT_NONE - 1;      /* within a relative clause: no item of the list */

typedef struct item {
    uint32_t first, last, issue;
} item;

/* The coordinated item under the trigger that a token belongs to: the nearest conjunct above it. */
static uint32_t item_of(const ent_document *doc, uint32_t trigger, uint32_t token)
{
    for (int i = 0; i < CLIMB && token != ENT_NONE && token != trigger; i++) {
        if (doc->tokens.at[token].rel == ENT_REL_ACL_RELCL)
            return ASIDE;
        if (doc->tokens.at[token].rel == ENT_REL_CONJ)
            return token;
        token = doc->tokens.at[token].head;
    }
    return ENT_NONE;
}

/* The dependent of the trigger that a token stands under. */
static uint32_t part_of(const ent_document *doc, uint32_t trigger, uint32_t token)
{
    for (int i = 0; i < CLIMB && token != ENT_NONE; i++, token = doc->tokens.at[token].head)
        if (doc->tokens.at[token].head == trigger)
            return token;
    return ENT_NONE;
}

/* "objected to the remarks that others had made": a clause beside the list is none of its items. */
static bool is_beside(const ent_document *doc, uint32_t first_part, uint32_t part)
{
    if (first_part == ENT_NONE || part == ENT_NONE || part == first_part)
        return false;
    uint8_t rel = doc->tokens.at[part].rel;
    return rel == ENT_REL_CCOMP || rel == ENT_REL_ADVCL || rel == ENT_REL_PARATAXIS;
}

/* The items of first..last, each with the issue that its words tell best. */
static uint32_t find_items(const ent_stance_work *w, const ent_stance_draft *d, uint32_t from,
                           item out[ITEMS])
{
    uint32_t n = 0, first_part = ENT_NONE;
    for (uint32_t t = from; t <= d->last;) {
        uint32_t head = item_of(w->r->doc, d->trigger, t), last = t;
        while (last < d->last && item_of(w->r->doc, d->trigger, last + 1) == head)
            last++;
        const ent_issue_hit *best =
            head == ASIDE ? NULL : ent_issue_best(&w->hits, t, last, 2);
        bool known = false;
        for (uint32_t i = 0; best && i < n && !known; i++)
            known = out[i].issue == best->issue;
        uint32_t part = best ? part_of(w->r->doc, d->trigger, best->first) : ENT_NONE;
        if (best && !known && n < ITEMS && !is_beside(w->r->doc, first_part, part)) {
            out[n++] = (item){t, last, best->issue};
            first_part = first_part == ENT_NONE ? part : first_part;
        }
        t = last + 1;
    }
    return n;
}

static uint32_t issue_of_actors(const ent_stance_work *w, const ent_actor_set *set)
{
    for (uint32_t i = 0; i < set->n; i++) {
        uint32_t issue = ent_issue_of_country(w->s->issues, w->r->actors.at[set->at[i]].iso3);
        if (issue != ENT_NONE)
            return issue;
    }
    return ENT_NONE;
}

/* Where the words of the position tell no issue. */
static uint32_t issue_around(const ent_stance_work *w, const ent_stance_draft *d)
{
    uint32_t first = ent_first_of(w->r->doc, d->trigger), last = ent_last_of(w->r->doc, d->trigger);
    const ent_issue_hit *hit = ent_issue_best(&w->hits, d->first, d->last, 1);
    hit = hit ? hit : ent_issue_best(&w->hits, first, last, 2);
    if (hit)
        return hit->issue;
    uint32_t issue = issue_of_actors(w, &d->targets);
    return issue != ENT_NONE        ? issue
           : w->common != ENT_NONE ? w->common : issue_of_actors(w, &d->holders);
}

uint32_t ent_stance_common(const ent_stance_work *w)
{
    uint32_t rows = 0, best = ENT_NONE;
    for (uint32_t i = 0; i < w->hits.n; i++)
        rows = w->hits.at[i].issue >= rows ? w->hits.at[i].issue + 1 : rows;
    uint32_t *counts = ENT_NEW(w->r->doc->arena, uint32_t, rows + 1u, w->st);
    for (uint32_t i = 0; counts && i < w->hits.n; i++)
        if (w->hits.at[i].weight >= 30)
            counts[w->hits.at[i].issue]++;
    for (uint32_t k = 0; counts && k < rows; k++)
        if (counts[k] && (best == ENT_NONE || counts[k] > counts[best]))
            best = k;
    return best;
}

static void put(ent_stance_work *w, const ent_stance_draft *d, uint32_t issue, uint32_t first,
                uint32_t last)
{
    ent_reading *r = w->r;
    ent_position *p = ENT_PUSH(r->doc->arena, w->out, w->st);
    if (!p)
        return;
    p->stance = d->stance;
    p->issue = ent_issue_key(w->s->issues, issue);
    p->strength = d->strength;
    ent_list_put(r, &p->holders, &d->holders, w->st);
    ent_list_put(r, &p->targets, &d->targets, w->st);
    uint32_t date = ent_date_of(r, d->trigger);
    if (date != ENT_NONE)
        p->date = r->dates.at[date].value;
    p->attribution = ent_attribution_at(r, w->quotes, d->trigger);
    ent_spans_add(r, first, last, &p->evidence, w->st);
    p->rule = d->rule;
    p->rule_place = d->rule_place;
    p->captures = ent_str_printf(r->doc->arena, w->st, "%.*s %.*s",
        ENT_FMT(ent_set_names(r, "holder", d->holders.at, d->holders.n, w->st)),
        ENT_FMT(ent_set_names(r, "target", d->targets.at, d->targets.n, w->st)));
    p->score = d->score;
    p->sentence = r->doc->tokens.at[d->trigger].sentence;
}

void ent_stance_put(ent_stance_work *w, const ent_stance_draft *d)
{
    item items[ITEMS];
    uint32_t n = find_items(w, d, d->trigger, items);
    if (n == 0) {
        put(w, d, issue_around(w, d), d->first, d->last);
        return;
    }
    for (uint32_t i = 0; i < n; i++)
        put(w, d, items[i].issue, i == 0 ? d->first : items[i].first,
            n == 1 ? d->last : items[i].last);
}
