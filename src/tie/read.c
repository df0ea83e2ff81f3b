/* read.c - the ties of a document, each told once. */
#include "tie/work.h"

static bool is_undirected(ent_str relation)
{
    static const char *const types[] = {"alliance", "agreement", "dispute", "rivalry", "cooperation",
                                        "diplomatic", "kinship", "war", "military", "economic"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (ent_str_is(relation, types[i]))
            return true;
    return false;
}

/* "a candidate for EU membership": two words of one sentence tell one tie, the first its status. */
static bool is_same_sentence(const ent_reading *r, const ent_tie *t, const ent_tie_draft *d)
{
    return t->sentence == r->doc->tokens.at[d->trigger].sentence && !ent_str_is(d->relation, "office");
}

static bool list_holds(const ent_actor_list *l, uint32_t actor)
{
    for (uint32_t i = 0; i < l->n; i++)
        if (l->at[i] == actor)
            return true;
    return false;
}

/* All sides of it are sides of a tie that the same words tell: "its base in the Somali capital" lies in
 * Somalia and in Mogadishu. */
static bool is_part_of(const ent_reading *r, const ent_tie *t, const ent_tie_draft *d)
{
    if (!is_same_sentence(r, t, d) || ent_str_is(d->relation, "affiliation"))
        return false;
    for (uint32_t i = 0; i < d->a.n; i++)
        if (!list_holds(&t->a, d->a.at[i]) && !list_holds(&t->b, d->a.at[i]))
            return false;
    for (uint32_t i = 0; i < d->b.n; i++)
        if (!list_holds(&t->a, d->b.at[i]) && !list_holds(&t->b, d->b.at[i]))
            return false;
    return true;
}

static bool is_told(const ent_reading *r, const ent_tie *t, const ent_tie_draft *d)
{
    if (!ent_str_eq(t->relation, d->relation) ||
        (!ent_str_eq(t->status, d->status) && !is_same_sentence(r, t, d)))
        return false;
    if (is_part_of(r, t, d))
        return true;
    if (ent_set_same(t->a.at, t->a.n, d->a.at, d->a.n) && ent_set_same(t->b.at, t->b.n, d->b.at, d->b.n))
        return true;
    return is_undirected(d->relation) && ent_set_same(t->a.at, t->a.n, d->b.at, d->b.n) &&
           ent_set_same(t->b.at, t->b.n, d->a.at, d->a.n);
}

static void add_date(ent_tie_work *w, const ent_tie_draft *d, ent_tie *t)
{
    for (uint32_t k = d->first; k <= d->last; k++) {
        uint32_t date = w->r->date_at[k];
        if (date != ENT_NONE && w->r->dates.at[date].known && t->date.n == 0)
            t->date = w->r->dates.at[date].value;
    }
}

ent_tie *ent_tie_add(ent_tie_work *w, ent_tie_draft *d)
{
    ent_reading *r = w->r;
    for (uint32_t i = 0; i < w->out->n; i++)
        if (is_told(r, &w->out->at[i], d)) {
            if (d->status.n && ent_str_is(w->out->at[i].status, "current"))
                w->out->at[i].status = d->status;   /* "a candidate for EU membership" */
            ent_spans_add(r, d->first, d->last, &w->out->at[i].evidence, w->st);
            return NULL;
        }
    ent_tie *t = ENT_PUSH(r->doc->arena, w->out, w->st);
    if (!t)
        return NULL;
    t->relation = d->relation;
    t->status = d->status.n ? d->status : ENT_STR("current");
    ent_list_put(r, &t->a, &d->a, w->st);
    ent_list_put(r, &t->b, &d->b, w->st);
    add_date(w, d, t);
    t->attribution = ent_attribution_at(r, w->quotes, d->trigger);
    ent_spans_add(r, d->first, d->last, &t->evidence, w->st);
    t->rule = d->rule;
    t->rule_place = d->rule_place;
    ent_str a = ent_set_names(r, "a", d->a.at, d->a.n, w->st);
    ent_str b = ent_set_names(r, "b", d->b.at, d->b.n, w->st);
    t->captures = ent_str_printf(r->doc->arena, w->st, "%.*s %.*s", ENT_FMT(a), ENT_FMT(b));
    t->score = d->score;
    t->sentence = r->doc->tokens.at[d->trigger].sentence;
    return t;
}

void ent_tie_attr_add(ent_tie_work *w, ent_tie *tie, const char *key, ent_str value)
{
    ent_tie_attr *a = tie && value.n ? ENT_PUSH(w->r->doc->arena, &tie->attrs, w->st) : NULL;
    if (a)
        *a = (ent_tie_attr){ent_str_z(key), value};
}

/* A line that tells who the author is. */
static bool is_note(const ent_document *doc, uint32_t sentence)
{
    return doc->flows.at[doc->sentences.at[sentence].flow].cls == ENT_LINE_SIGNATURE;
}

void ent_read_ties(ent_reading *r, const ent_quotes *quotes, ent_ties *out, ent_status *st)
{
    if (ent_failed(st))
        return;
    ent_tie_work w = {.r = r, .quotes = quotes, .out = out, .st = st};
    w.words = ent_lexicon_table(r->lexicon, ENT_STR("tie-words"));
    w.organs = ent_lexicon_table(r->lexicon, ENT_STR("national-organs"));
    ent_tie_home(&w);
    ent_tie_read_offices(&w);
    ent_tie_stood kept;
    if (!ent_tie_stand(&w, &kept))
        return;
    for (uint32_t s = 0; s < r->doc->sentences.n && !ent_failed(st); s++) {
        const ent_sentence *sentence = &r->doc->sentences.at[s];
        bool prose = ent_is_prose(r->doc, s), note = is_note(r->doc, s);
        if (!prose && !note)
            continue;
        for (uint32_t t = sentence->first; t < sentence->first + sentence->count; t++)
            ent_tie_read_noun(&w, t, !prose);
        for (uint32_t t = sentence->first; prose && t < sentence->first + sentence->count; t++)
            ent_tie_read_predicate(&w, t);
        if (prose)
            ent_tie_read_rules(&w, s);
    }
    for (uint32_t m = 0; m < r->mentions.n && !ent_failed(st); m++)
        ent_tie_read_named(&w, m);
    ent_tie_unstand(&w, &kept);
    ent_tie_read_posts(&w);
}
