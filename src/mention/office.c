/* office.c - who holds an office: in this document, or by the lexicon on its day. */
#include "mention/office.h"

static bool has_role(const ent_actor *a, ent_str org, ent_str organ)
{
    for (uint32_t i = 0; i < a->roles.n; i++) {
        const ent_role *r = &a->roles.at[i];
        if (r->former)
            continue;
        if (org.n ? ent_str_eq(r->org, org) : ent_str_eq(r->organ, organ))
            return true;
    }
    return false;
}

/* The lexicon says the same where the text gives the person no title. */
static bool holds(const ent_work *w, const ent_actor *a, ent_str org)
{
    if (a->entry == ENT_NONE || org.n == 0 || w->r->day == INT32_MIN)
        return false;
    const ent_actor_entry *e = ent_lexicon_actor(w->r->lexicon, a->entry);
    for (uint32_t i = 0; i < e->office_count; i++) {
        const ent_interval *t = &e->offices[i].when;
        if (ent_str_eq(e->offices[i].org, org) && t->from <= w->r->day && w->r->day < t->to)
            return true;
    }
    return false;
}

uint32_t ent_holder_named(const ent_work *w, ent_str org, ent_str organ)
{
    uint32_t best = ENT_NONE, seen = 0;
    for (uint32_t i = 0; i < w->persons.n; i++) {
        const ent_person *p = &w->persons.at[i];
        const ent_actor *a = &w->r->actors.at[p->actor];
        if (!has_role(a, org, organ) && !holds(w, a, org))
            continue;
        uint32_t at = p->last_seen == ENT_NONE ? 0 : p->last_seen + 1;
        if (best == ENT_NONE || at > seen) {
            best = p->actor;
            seen = at;
        }
    }
    return best;
}

uint32_t ent_holder_known(ent_work *w, ent_str org)
{
    const ent_lexicon *lex = w->r->lexicon;
    if (w->r->day == INT32_MIN || org.n == 0)
        return ENT_NONE;
    uint32_t found = ENT_NONE;
    for (uint32_t i = 0; i < ent_lexicon_actor_count(lex); i++) {
        const ent_actor_entry *e = ent_lexicon_actor(lex, i);
        for (uint32_t k = 0; k < e->office_count; k++) {
            const ent_interval *t = &e->offices[k].when;
            if (!ent_str_eq(e->offices[k].org, org) || t->from > w->r->day || w->r->day >= t->to)
                continue;
            if (found != ENT_NONE && found != i)
                return ENT_NONE;
            found = i;
        }
    }
    return found == ENT_NONE ? ENT_NONE : ent_actor_of_entry(w, found);
}
