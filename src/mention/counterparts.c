/* counterparts.c - "his Indian counterpart", "their counterparts in Tokyo", "his colleague from
 * Kazakhstan": who is named beside them, else the same offices of another state. */
#include "mention/reference.h"

static void add_state_of(const ent_walk *k, uint32_t token, ent_str *states, uint32_t *n)
{
    if (token == ENT_NONE || k->at[token] == ENT_NONE || *n == ENT_SET_MOST)
        return;
    const ent_mention *m = &k->w->r->mentions.at[k->at[token]];
    bool one = m->actor_count == 1 && ent_walk_kind(k, m->actors[0]) != ENT_KIND_PERSON;
    ent_str iso3 = one ? k->w->r->actors.at[m->actors[0]].iso3 : (ent_str){0};
    if (iso3.n)
        states[(*n)++] = iso3;
}

/* States told behind the noun: "from Canberra", "in Tokyo"; *last grows over the former. */
static uint32_t states_behind(const ent_walk *k, uint32_t token, ent_str *states,
                              uint32_t *last)
{
    const ent_document *doc = k->w->doc;
    uint32_t heads[4], n = 0;
    uint32_t c = ent_obliques(doc, token, ENT_STR("from"), heads, 4);
    for (uint32_t i = 0; i < c; i++) {
        uint32_t had = n;
        add_state_of(k, heads[i], states, &n);
        if (n > had && heads[i] > *last)
            *last = heads[i];
    }
    if (n)
        return n;
    *last = token;
    c = ent_obliques(doc, token, ENT_STR("in"), heads, 4);
    if (c == 0 && doc->tokens.at[token].head != ENT_NONE)
        c = ent_obliques(doc, doc->tokens.at[token].head, ENT_STR("in"), heads, 4);
    for (uint32_t i = 0; i < c; i++)
        add_state_of(k, heads[i], states, &n);
    return n;
}

static void add_holder(const ent_walk *k, ent_set *got, ent_str organ, ent_str iso3)
{
    ent_str org = ent_organ_id(k->w->t, k->w->a, iso3, organ, k->w->st);
    uint32_t actor = ent_holder_named(k->w, org, organ);
    if (actor == ENT_NONE)
        actor = ent_holder_known(k->w, org, (ent_str){0});
    ent_set_add(got, actor);
}

/* Which organ of a state an office of the lexicon belongs to; "" when none that states share.
 */
static ent_str organ_of(const ent_walk *k, ent_str iso3, ent_str org)
{
    static const char *const organs[] = {"HEAD", "MFA", "MOD", "NSC", "MOF", "MOI", "MOC"};
    for (size_t i = 0; i < sizeof organs / sizeof *organs && iso3.n; i++) {
        ent_str organ = ent_str_z(organs[i]);
        if (ent_str_eq(ent_organ_id(k->w->t, k->w->a, iso3, organ, k->w->st), org))
            return organ;
    }
    return (ent_str){0};
}

/* Whoever holds in a state the offices of one actor: by his roles here, else by the lexicon. */
static void add_same_office(const ent_walk *k, ent_set *got, uint32_t owner, ent_str iso3)
{
    const ent_work *w = k->w;
    const ent_actor *a = &w->r->actors.at[owner];
    for (uint32_t r = 0; r < a->roles.n; r++) {
        if (a->roles.at[r].former || a->roles.at[r].organ.n == 0)
            continue;
        add_holder(k, got, a->roles.at[r].organ, iso3);
    }
    if (got->count || a->entry == ENT_NONE || w->r->day == INT32_MIN)
        return;
    const ent_actor_entry *e = ent_lexicon_actor(w->r->lexicon, a->entry);
    for (uint32_t i = 0; i < e->office_count; i++) {
        const ent_office *o = &e->offices[i];
        ent_str organ = o->when.from <= w->r->day && w->r->day < o->when.to
                            ? organ_of(k, a->iso3, o->org)
                            : (ent_str){0};
        if (organ.n)
            add_holder(k, got, organ, iso3);
    }
}

static ent_set same_offices(const ent_walk *k, const ent_mention *owner, const ent_str *states,
                            uint32_t n)
{
    ent_set got = {0};
    for (uint32_t i = 0; i < n; i++) {
        uint32_t had = got.count;
        for (uint32_t j = 0; owner && j < owner->actor_count; j++)
            add_same_office(k, &got, owner->actors[j], states[i]);
        if (got.count == had)
            ent_set_add(&got, ent_actor_of_state(k->w, states[i]));
    }
    return got;
}

static const ent_mention *owner_of(const ent_walk *k, uint32_t token, uint32_t *first)
{
    const ent_token *tok = k->w->doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_NMOD_POSS && k->at[c] != ENT_NONE) {
            const ent_mention *m = &k->w->r->mentions.at[k->at[c]];
            *first = m->first < *first ? m->first : *first;
            return m;
        }
    return NULL;
}

ent_set ent_counterpart_in(const ent_walk *k, uint32_t token, ent_str iso3)
{
    uint32_t first = token;
    const ent_mention *owner = owner_of(k, token, &first);
    return owner ? same_offices(k, owner, &iso3, 1) : (ent_set){0};
}

bool ent_read_counterpart(ent_walk *k, uint32_t token)
{
    ent_work *w = k->w;
    if (!ent_token_in(k, k->w->t->counterpart_class, token))
        return false;
    uint32_t first = token, last = token;
    const ent_mention *owner = owner_of(k, token, &first);
    ent_str states[ENT_SET_MOST];
    ent_found f = {
        .first = token, .last = token, .sentence = w->doc->tokens.at[token].sentence};
    uint32_t n = ent_states_with(k, &f, states, &first, &last);
    if (n == 0)
        n = states_behind(k, token, states, &last);
    uint32_t beside = ent_person_beside(k, token, last);
    if (beside != ENT_NONE) {
        ent_settle(k, first, last, ENT_MENTION_TITLE, &beside, 1, "who is named beside it");
        return true;
    }
    if (n == 0 || !owner)
        return false;
    ent_set got = same_offices(k, owner, states, n);
    ent_settle(k, first, last, ENT_MENTION_PLURAL, got.actors, got.count,
               "the same offices of the state named");
    return true;
}
