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

static bool is_deputy(ent_str title)
{
    return ent_str_find(title, ENT_STR("eputy")) != SIZE_MAX ||
           ent_str_find(title, ENT_STR("ice ")) != SIZE_MAX;
}

static bool has_word(ent_str title, ent_str word, size_t letters)
{
    while (title.n) {
        ent_str other = ent_str_field(&title, ' ');
        if (other.n >= 4 && ent_str_eq_nocase(ent_str_sub(word, 0, letters),
                                              ent_str_sub(other, 0, letters)))
            return true;
    }
    return false;
}

int ent_titles_agree(ent_str title, ent_str office)
{
    int whole = 2, part = 0;
    if (title.n == 0)
        return 1;
    if (is_deputy(title) != is_deputy(office))
        return 0;
    if (ent_str_eq_nocase(title, office))
        return 3;
    while (title.n) {
        ent_str word = ent_str_field(&title, ' ');
        if (word.n < 4)
            continue;
        if (!has_word(office, word, word.n))
            whole = 0;
        if (has_word(office, word, 5))
            part = 1;
    }
    return part ? (whole ? whole : part) : 0;
}

uint32_t ent_holder_known(ent_work *w, ent_str org, ent_str title)
{
    const ent_mention_tables *t = w->t;
    uint32_t number = org.n ? ent_intern_find(t->orgs, org) : ENT_NONE, found = ENT_NONE;
    int most = 0;
    bool tie = false;
    if (w->r->day == INT32_MIN || number == ENT_NONE)
        return ENT_NONE;
    for (uint32_t h = t->org_first[number]; h != ENT_NONE; h = t->holders[h].next) {
        const ent_holder *x = &t->holders[h];
        const ent_office *o = &ent_lexicon_actor(w->r->lexicon, x->entry)->offices[x->office];
        int how = ent_titles_agree(title, o->title);
        if (o->when.from > w->r->day || w->r->day >= o->when.to || how == 0 || how < most)
            continue;
        tie = how == most && (tie || x->entry != found);
        most = how; /* the president, not the adviser to the president */
        found = x->entry;
    }
    return found == ENT_NONE || tie ? ENT_NONE : ent_actor_of_entry(w, found);
}
