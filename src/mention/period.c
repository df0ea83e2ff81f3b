/* period.c - when a document must have been written: the days on which every person whom it calls
 * by a present office held that office, by the lexicon. "U.S. Secretary of State Antony Blinken",
 * "Foreign Minister Motegi" and "Defence Minister Suh Wook" together leave a few months. */
#include "mention/titles.h"

static bool calls_by(const ent_work *w, const ent_titled *t, const ent_office *o)
{
    for (uint32_t i = 0; i < t->count; i++) {
        const ent_title *x = &t->titles[i];
        if (x->former)
            continue;
        if (x->org.n && ent_str_eq(x->org, o->org))
            return true;
        /* A title without a country: the organ must agree. */
        ent_str organ = ent_title_organ(w, x->row);
        ent_str own = ent_organ_id(w->t, w->a, ent_str_sub(o->org, 0, 3), organ, w->st);
        if (x->iso3.n == 0 && ent_str_eq(own, o->org))
            return true;
    }
    return false;
}

/* The office that the words call the person by, NULL when none or several spells fit. */
static const ent_office *office_called(const ent_work *w, const ent_actor_entry *e,
                                       const ent_titled *t)
{
    const ent_office *one = NULL;
    for (uint32_t i = 0; i < e->office_count; i++) {
        if (!calls_by(w, t, &e->offices[i]))
            continue;
        if (one)
            return NULL;
        one = &e->offices[i];
    }
    return one;
}

/* Narrows the period unless that would empty it: then one of the facts is not what it seems. */
static void narrow(ent_reading *r, const ent_interval *when)
{
    int32_t from = when->from, to = when->to;
    if (to != INT32_MAX && when->to_recalled)
        to += 366;                      /* any day of the recalled year */
    if (from < r->period_from)
        from = r->period_from;
    if (to > r->period_to)
        to = r->period_to;
    if (from >= to)
        return;
    r->period_from = from;
    r->period_to = to;
}

void ent_find_period(ent_work *w)
{
    for (uint32_t i = 0; i < w->found.n && !ent_failed(w->st); i++) {
        const ent_found *f = &w->found.at[i];
        if (f->kind != ENT_FOUND_NAME || f->count != 1 || w->name_at[f->first] != i ||
            f->hits[0].use == ENT_NAME_WEAK)
            continue;
        const ent_actor_entry *e = ent_lexicon_actor(w->r->lexicon, f->hits[0].entry);
        if (e->kind != ENT_KIND_PERSON || e->office_count == 0)
            continue;
        ent_titled t;
        ent_titles_at(w, f->sentence, f->first, f->last, e->of_count ? e->of[0] : (ent_str){0}, &t);
        const ent_office *o = office_called(w, e, &t);
        if (o)
            narrow(w->r, &o->when);
    }
}
