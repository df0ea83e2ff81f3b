/* capitals.c - "his capital", "the capital of Uzbekistan", "the Uzbek capital": the city.
 */
#include "mention/reference.h"

static ent_str state_of_owner(const ent_walk *k, const ent_described *d, uint32_t *first,
                              uint32_t *last)
{
    const ent_work *w = k->w;
    if (d->owner != ENT_NONE && k->at[d->owner] != ENT_NONE) {
        const ent_mention *m = &w->r->mentions.at[k->at[d->owner]];
        *first = m->first < d->first ? m->first : d->first;
        ent_str iso3 = m->actor_count ? ent_state_of(k, m->actors[0]) : (ent_str){0};
        for (uint32_t i = 1; i < m->actor_count; i++)
            if (!ent_str_eq(ent_state_of(k, m->actors[i]), iso3))
                return (ent_str){0};
        return iso3;
    }
    const ent_sentence *s = &w->doc->sentences.at[w->doc->tokens.at[d->token].sentence];
    uint32_t of = ent_name_after_of(w, d->token, s->first + s->count), from = d->token;
    ent_str before = ent_country_before(w, s->first, d->token, &from);
    if (before.n && from + 2 >= d->token) {     /* "the Belgian capital" */
        *first = from < *first ? from : *first;
        return before;
    }
    if (of == ENT_NONE)
        return (ent_str){0};
    *last = w->found.at[of].last;
    return ent_iso3_of(w, &w->found.at[of]);
}

/* The name by which the text calls the capital of a state, else the lexicon's. */
static ent_str capital_named(const ent_walk *k, ent_str iso3)
{
    const ent_work *w = k->w;
    uint32_t state = ent_lexicon_find(w->r->lexicon, iso3);
    for (uint32_t i = 0; i < w->found.n; i++) {
        const ent_found *f = &w->found.at[i];
        for (uint32_t h = 0; f->kind == ENT_FOUND_NAME && h < f->count; h++)
            if (f->hits[h].use == ENT_NAME_CAPITAL && f->hits[h].entry == state) {
                uint32_t from = w->doc->tokens.at[f->first].rstart;
                return ent_str_of(w->doc->reading.p + from,
                                  w->doc->tokens.at[f->last].rend - from);
            }
    }
    return ent_lexicon_name_of(w->r->lexicon, state, ENT_NAME_CAPITAL);
}

/* "his capital", "the capital of Uzbekistan", "the Uzbek capital": the city. */
bool ent_read_capital(ent_walk *k, const ent_described *d)
{
    ent_work *w = k->w;
    if (!ent_str_is(w->doc->tokens.at[d->token].lemma, "capital"))
        return false;
    uint32_t first = d->first, last = d->token;
    ent_str iso3 = state_of_owner(k, d, &first, &last);
    ent_str name = iso3.n ? capital_named(k, iso3) : (ent_str){0};
    if (name.n == 0)
        return false;
    ent_str id = ent_str_printf(w->a, w->st, "PLC:%.*s", ENT_FMT(name));
    uint32_t actor = ent_actor_add(w, id, name, ENT_KIND_PLACE, iso3);
    uint32_t before = w->r->mentions.n;
    if (actor != ENT_NONE)
        ent_settle(k, first, last, ENT_MENTION_NAME, &actor, 1,
                   "the capital, by its name");
    if (w->r->mentions.n > before)
        w->r->mentions.at[before].place_sense = true;
    return w->r->mentions.n > before;
}
