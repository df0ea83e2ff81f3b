/* roles.c - who is called so: persons by the words of their offices. */
#include "mention/reference.h"

/* Does the noun name that role? A minister is no prime minister; whoever leads a ministry is
 * one, whatever the title. */
static bool names_role(ent_str role, ent_str organ, ent_str noun)
{
    if (noun.n == 0)
        return false;
    bool second = ent_str_find(role, ENT_STR("vice")) != SIZE_MAX ||
                  ent_str_find(role, ENT_STR("deputy")) != SIZE_MAX;
    if (second && ent_str_find(noun, ENT_STR("deputy")) == SIZE_MAX)
        return false;
    if (!ent_str_is(noun, "minister"))
        return ent_str_find(role, noun) != SIZE_MAX;
    return ent_str_find(role, ENT_STR("prime minister")) == SIZE_MAX &&
           (ent_str_find(role, noun) != SIZE_MAX || ent_str_is(organ, "MFA") ||
            ent_str_is(organ, "MOD"));
}

static bool office_fits(const ent_walk *k, const ent_actor *a, ent_asked q)
{
    bool head = ent_str_is(q.organ, "HEAD") && q.noun.n == 0;
    if (a->entry == ENT_NONE || k->w->r->day == INT32_MIN || (q.noun.n == 0 && !head))
        return false;
    const ent_actor_entry *e = ent_lexicon_actor(k->w->r->lexicon, a->entry);
    for (uint32_t i = 0; i < e->office_count; i++) {
        const ent_office *o = &e->offices[i];
        if (o->when.from > k->w->r->day || k->w->r->day >= o->when.to)
            continue;
        ent_str title = ent_str_lower(k->w->a, o->title, k->w->st);
        if (head ? o->org.n == 3 : names_role(title, (ent_str){0}, q.noun))
            return true;
    }
    return false;
}

bool ent_fits_role(const ent_walk *k, uint32_t actor, ent_asked q)
{
    const ent_actor *a = &k->w->r->actors.at[actor];
    for (uint32_t i = 0; i < a->roles.n; i++) {
        const ent_role *r = &a->roles.at[i];
        ent_str low = ent_str_lower(k->w->a, r->role, k->w->st);
        if (!r->former &&
            (names_role(low, r->organ, q.noun) || (q.organ.n && ent_str_eq(r->organ, q.organ))))
            return true;
    }
    return office_fits(k, a, q);
}

uint32_t ent_person_called(const ent_walk *k, ent_str iso3, ent_asked q)
{
    uint32_t best = ENT_NONE, seen = 0;
    for (uint32_t i = 0; i < k->w->persons.n; i++) {
        const ent_person *p = &k->w->persons.at[i];
        ent_str own = k->w->r->actors.at[p->actor].iso3;
        if (p->last_seen == ENT_NONE || (iso3.n && !ent_str_eq(own, iso3)))
            continue;
        if ((q.noun.n || q.organ.n) && !ent_fits_role(k, p->actor, q))
            continue;
        if (best == ENT_NONE || p->last_seen > seen) {
            best = p->actor;
            seen = p->last_seen;
        }
    }
    return best;
}

static bool is_of_state(ent_str org, ent_str iso3)
{
    return ent_str_starts(org, iso3) && (org.n == 3 || org.p[3] == '.');
}

/* An office of some state, by the form of its id. */
static bool is_of_any_state(const ent_walk *k, ent_str org)
{
    if (org.n < 3 || (org.n > 3 && org.p[3] != '.'))
        return false;
    uint32_t entry = ent_lexicon_find(k->w->r->lexicon, ent_str_sub(org, 0, 3));
    return entry != ENT_NONE &&
           ent_lexicon_actor(k->w->r->lexicon, entry)->kind == ENT_KIND_STATE;
}

ent_str ent_state_of(const ent_walk *k, uint32_t actor)
{
    const ent_actor *a = &k->w->r->actors.at[actor];
    bool other = false;
    if (a->kind != ENT_KIND_PERSON || a->iso3.n == 0)
        return a->iso3;
    for (uint32_t i = 0; i < a->roles.n; i++) {
        if (a->roles.at[i].former || a->roles.at[i].org.n == 0)
            continue;
        if (is_of_state(a->roles.at[i].org, a->iso3))
            return a->iso3;
        other = other || !is_of_any_state(k, a->roles.at[i].org);
    }
    if (other || a->entry == ENT_NONE || k->w->r->day == INT32_MIN)
        return other ? (ent_str){0} : a->iso3;
    const ent_actor_entry *e = ent_lexicon_actor(k->w->r->lexicon, a->entry);
    for (uint32_t i = 0; i < e->office_count; i++) {
        const ent_office *o = &e->offices[i];
        if (o->when.from > k->w->r->day || k->w->r->day >= o->when.to)
            continue;
        if (is_of_state(o->org, a->iso3))
            return a->iso3;
        other = other || !is_of_any_state(k, o->org);
    }
    return other ? (ent_str){0} : a->iso3;
}

static uint32_t person_at(const ent_walk *k, uint32_t token)
{
    if (k->inside[token] == ENT_NONE)
        return ENT_NONE;
    const ent_mention *m = &k->w->r->mentions.at[k->inside[token]];
    bool one = m->actor_count == 1 && ent_walk_kind(k, m->actors[0]) == ENT_KIND_PERSON;
    return one ? m->actors[0] : ENT_NONE;
}

uint32_t ent_person_beside(const ent_walk *k, uint32_t token, uint32_t last)
{
    const ent_token *tok = k->w->doc->tokens.at;
    uint32_t person = ENT_NONE;
    for (uint32_t c = tok[token].child; c != ENT_NONE && person == ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_APPOS)
            person = person_at(k, c);
    /* "her counterpart, NAME," where the tree does not see it. */
    const ent_sentence *s = &k->w->doc->sentences.at[tok[token].sentence];
    uint32_t end = s->first + s->count;
    if (person == ENT_NONE && last + 2 < end && ent_token_is(k, last + 1, ",")) {
        uint32_t m = k->inside[last + 2];
        uint32_t past = m == ENT_NONE ? end : k->w->r->mentions.at[m].last + 1;
        bool closed = past < end && (tok[past].upos == ENT_UPOS_PUNCT);
        if (closed && k->w->r->mentions.at[m].first == last + 2)
            person = person_at(k, last + 2);
    }
    return person;
}

void ent_settle(ent_walk *k, uint32_t first, uint32_t last, ent_mention_form form,
                const uint32_t *actors, uint32_t n, const char *why)
{
    uint32_t m = ent_mention_add(k->w, first, last, form, actors, n, why);
    if (m == ENT_NONE)
        return;
    uint32_t head = k->w->r->mentions.at[m].head;
    if (k->at[head] == ENT_NONE)
        k->at[head] = m;
    if (n && k->at[head] == m)
        ent_push_mention(k, head);
}
