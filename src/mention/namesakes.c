/* namesakes.c - towns that bear one name: "Tripoli, Lebanon" is not the capital of Libya,
 * "Atlanta, Georgia" is in no state of that name. What stands behind the comma tells, then what the text
 * said of the name before, then the state that the sentence names. */
#include "mention/work.h"

enum { LOOK_BACK = 400 };           /* names: how far an earlier mention tells */

static const ent_actor_entry *entry_of(const ent_work *w, const ent_name_hit *hit)
{
    return ent_lexicon_actor(w->r->lexicon, hit->entry);
}

/* The state of a place that a hit may mean: of a city or capital its state's id. */
static ent_str state_of_hit(const ent_work *w, const ent_name_hit *hit)
{
    const ent_actor_entry *e = entry_of(w, hit);
    if (e->kind == ENT_KIND_STATE)
        return hit->use == ENT_NAME_CITY || hit->use == ENT_NAME_CAPITAL ? e->id : (ent_str){0};
    return e->kind == ENT_KIND_PLACE && e->of_count == 1 ? e->of[0] : (ent_str){0};
}

static bool names_state(const ent_work *w, const ent_name_hit *hit)
{
    return entry_of(w, hit)->kind == ENT_KIND_STATE &&
           (hit->use == ENT_NAME_NAME || hit->use == ENT_NAME_ALIAS ||
            hit->use == ENT_NAME_WEAK);
}

/* The name behind f and a comma in its sentence, NULL. */
static const ent_found *name_behind(const ent_work *w, const ent_found *f)
{
    const ent_document *doc = w->doc;
    uint32_t t = f->last + 2;
    if (t >= doc->tokens.n || !ent_str_is(doc->tokens.at[t - 1].form, ",") ||
        doc->tokens.at[t].sentence != f->sentence || w->name_at[t] == ENT_NONE)
        return NULL;
    const ent_found *g = &w->found.at[w->name_at[t]];
    return g->first == t && g->kind == ENT_FOUND_NAME ? g : NULL;
}

static const ent_found *name_before(const ent_work *w, const ent_found *f)
{
    const ent_document *doc = w->doc;
    if (f->first < 2 || !ent_str_is(doc->tokens.at[f->first - 1].form, ",") ||
        doc->tokens.at[f->first - 2].sentence != f->sentence ||
        w->name_at[f->first - 2] == ENT_NONE)
        return NULL;
    const ent_found *g = &w->found.at[w->name_at[f->first - 2]];
    return g->last == f->first - 2 && g->kind == ENT_FOUND_NAME ? g : NULL;
}

/* "Paris, Berlin and Rome", "Libya, Lebanon, Syria": what stands behind goes on. */
static bool goes_on(const ent_work *w, const ent_found *g)
{
    const ent_document *doc = w->doc;
    uint32_t t = g->last + 1;
    if (t + 1 >= doc->tokens.n || doc->tokens.at[t + 1].sentence != g->sentence)
        return false;
    bool joins = ent_str_is(doc->tokens.at[t].form, ",") ||
                 doc->tokens.at[t].upos == ENT_UPOS_CCONJ;
    return joins && (w->name_at[t + 1] != ENT_NONE ||
                     doc->tokens.at[t + 1].upos == ENT_UPOS_PROPN ||
                     doc->tokens.at[t + 1].upos == ENT_UPOS_CCONJ);
}

/* Is what g names a unit of the state: one in which the lexicon places a town of it? */
static bool is_unit(const ent_work *w, const ent_found *g, const ent_actor_entry *state)
{
    const ent_token *tok = w->doc->tokens.at;
    ent_str text = ent_str_of(w->doc->reading.p + tok[g->first].rstart,
                              tok[g->last].rend - tok[g->first].rstart);
    for (uint32_t i = 0; i < state->point_count; i++)
        if (ent_str_eq_nocase(state->points[i].admin, text))
            return true;
    return false;
}

/* Does g name the state, or something in it? */
static bool speaks_of(const ent_work *w, const ent_found *g, ent_str iso3)
{
    for (uint32_t i = 0; i < g->count; i++) {
        const ent_name_hit *hit = &g->hits[i];
        if (names_state(w, hit) ? ent_str_eq(entry_of(w, hit)->id, iso3)
                                : ent_str_eq(state_of_hit(w, hit), iso3))
            return true;
    }
    return false;
}

static bool has_place_in(const ent_work *w, const ent_found *f, ent_str iso3)
{
    for (uint32_t i = 0; i < f->count; i++)
        if (ent_str_eq(state_of_hit(w, &f->hits[i]), iso3))
            return true;
    return false;
}

static bool same_words(const ent_work *w, const ent_found *a, const ent_found *b)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t n = a->last - a->first;
    if (b->last - b->first != n)
        return false;
    for (uint32_t i = 0; i <= n; i++)
        if (!ent_str_eq_nocase(tok[a->first + i].form, tok[b->first + i].form))
            return false;
    return true;
}

/* The state in which the text last placed this name, "". */
static ent_str placed_before(const ent_work *w, const ent_found *f)
{
    uint32_t at = w->name_at[f->first];
    for (uint32_t i = at; i-- > 0 && i + LOOK_BACK > at;) {
        const ent_found *g = &w->found.at[i];
        if (g->kind != ENT_FOUND_NAME || g->mention == ENT_NONE || !same_words(w, f, g))
            continue;
        const ent_mention *m = &w->r->mentions.at[g->mention];
        if (m->place_sense && m->actor_count == 1)
            return w->r->actors.at[m->actors[0]].iso3;
    }
    return (ent_str){0};
}

static bool sentence_names(const ent_work *w, const ent_found *f, ent_str iso3)
{
    const ent_sentence *s = &w->doc->sentences.at[f->sentence];
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        const ent_found *g = w->name_at[t] == ENT_NONE ? NULL : &w->found.at[w->name_at[t]];
        if (!g || g == f || g->first != t || g->kind != ENT_FOUND_NAME)
            continue;
        for (uint32_t i = 0; i < g->count; i++)
            if (entry_of(w, &g->hits[i])->kind == ENT_KIND_STATE &&
                g->hits[i].use != ENT_NAME_CITY &&
                ent_str_eq(entry_of(w, &g->hits[i])->id, iso3))
                return true;
    }
    return false;
}

static bool may_be_state(const ent_work *w, const ent_found *f)
{
    for (uint32_t i = 0; i < f->count; i++)
        if (names_state(w, &f->hits[i]))
            return true;
    return false;
}

/* "Atlanta, Georgia": the unit of the state in which the town before the comma is; "Tbilisi,
 * Georgia" is none. */
static bool is_unit_of_front(const ent_work *w, const ent_found *f, const ent_name_hit *hit)
{
    const ent_found *front = name_before(w, f);
    if (!front || hit->use != ENT_NAME_CITY || !is_unit(w, f, entry_of(w, hit)) ||
        !has_place_in(w, front, entry_of(w, hit)->id))
        return false;
    for (uint32_t i = 0; i < f->count; i++)
        if (names_state(w, &f->hits[i]) && has_place_in(w, front, entry_of(w, &f->hits[i])->id))
            return false;
    return true;
}

static bool in_several(const ent_work *w, const ent_found *f)
{
    ent_str first = {0};
    for (uint32_t i = 0; i < f->count; i++) {
        ent_str iso3 = state_of_hit(w, &f->hits[i]);
        if (names_state(w, &f->hits[i]))
            iso3 = entry_of(w, &f->hits[i])->id;
        if (iso3.n && first.n && !ent_str_eq(iso3, first))
            return true;
        first = iso3.n ? iso3 : first;
    }
    return false;
}

int ent_namesake_bonus(const ent_work *w, const ent_found *f, const ent_name_hit *hit)
{
    enum { BEHIND = 20, BEFORE = 8, SENTENCE = 1 };
    ent_str iso3 = state_of_hit(w, hit);
    if (iso3.n == 0 || f->count < 2 || !in_several(w, f))
        return 0;
    const ent_found *behind = name_behind(w, f);
    if ((behind && speaks_of(w, behind, iso3)) || is_unit_of_front(w, f, hit))
        return BEHIND;
    if (may_be_state(w, f))
        return 0;
    if (ent_str_eq(placed_before(w, f), iso3))
        return BEFORE;
    return sentence_names(w, f, iso3) ? SENTENCE : 0;
}

ent_str ent_namesake_state(const ent_work *w, const ent_found *f)
{
    const ent_found *g = name_behind(w, f);
    ent_str iso3 = {0};
    if (!g || goes_on(w, g) ||
        w->doc->tokens.at[ent_head_of(w->doc, g->first, g->last)].rel == ENT_REL_CONJ)
        return (ent_str){0};
    for (uint32_t i = 0; i < g->count; i++) {
        const ent_actor_entry *e = entry_of(w, &g->hits[i]);
        if (names_state(w, &g->hits[i]) ||
            (e->kind == ENT_KIND_STATE && g->hits[i].use == ENT_NAME_CITY &&
             is_unit(w, g, e))) {
            if (iso3.n)
                return (ent_str){0};
            iso3 = e->id;
        }
    }
    return has_place_in(w, f, iso3) ? (ent_str){0} : iso3;
}

bool ent_place_behind(const ent_work *w, const ent_found *f, const ent_name_hit *hit)
{
    const ent_found *g = name_behind(w, f);
    return g && (speaks_of(w, g, state_of_hit(w, hit)) || ent_namesake_state(w, f).n);
}
