/* period.c - when a document must have been written: the days on which every person whom it
 * calls by a present office held that office, by the lexicon. "U.S. Secretary of State Antony
 * Blinken", "Foreign Minister Motegi" and "Defence Minister Suh Wook" together leave a few
 * months. */
#include "mention/titles.h"
#include "mention/dates.h"

/* The title as the record shows it is that of the office ("Secretary of State"). */
static bool same_title(const ent_work *w, const ent_title *x, const ent_office *o)
{
    const ent_table *t = ent_lexicon_table(w->r->lexicon, ENT_STR("titles"));
    return t && ent_str_eq_nocase(ent_table_at(t, x->row, 0), o->title);
}

/* exact: the office must bear the very title, not only belong to the same body. */
static bool calls_by(const ent_work *w, const ent_titled *t, const ent_office *o, bool exact)
{
    for (uint32_t i = 0; i < t->count; i++) {
        const ent_title *x = &t->titles[i];
        if (x->former || (exact && !same_title(w, x, o)))
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
    for (int loose = 0; loose < 2; loose++) {
        const ent_office *one = NULL;
        uint32_t n = 0;
        for (uint32_t i = 0; i < e->office_count; i++)
            if (calls_by(w, t, &e->offices[i], !loose)) {
                one = &e->offices[i];
                n++;
            }
        if (n)
            return n == 1 ? one : NULL;
    }
    return NULL;
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

/* ---- events known to be over ------------------------------------------------------------ */

static bool has_word(ent_str list, ent_str lemma)
{
    while (list.n)
        if (ent_str_eq_nocase(ent_str_field(&list, ';'), lemma))
            return true;
    return false;
}

/* "since Russia's invasion": a preposition of the past stands before the word. */
static bool is_after(const ent_work *w, uint32_t t)
{
    const ent_token *tok = w->doc->tokens.at;
    for (uint32_t i = 1; i <= 8 && i <= t && tok[t - i].sentence == tok[t].sentence; i++) {
        ent_date_word d = ent_date_word_of(w->t->dates, tok[t - i].form);
        if ((d.classes & (1u << ENT_DATE_PREP)) && (d.value[ENT_DATE_PREP] == ENT_PREP_SINCE ||
                                                    d.value[ENT_DATE_PREP] == ENT_PREP_AFTER))
            return true;
    }
    return false;
}

/* A name of the state or place within a few words. */
static bool is_named_near(const ent_work *w, uint32_t t, ent_str state)
{
    enum { NEAR = 6 };
    for (uint32_t k = t > NEAR ? t - NEAR : 0; k <= t + NEAR && k < w->doc->tokens.n; k++) {
        uint32_t f = w->name_at[k];
        if (f == ENT_NONE || w->doc->tokens.at[k].sentence != w->doc->tokens.at[t].sentence)
            continue;
        for (uint32_t i = 0; i < w->found.at[f].count && w->found.at[f].kind == ENT_FOUND_NAME;
             i++)
            if (ent_str_eq(ent_lexicon_actor(w->r->lexicon, w->found.at[f].hits[i].entry)->id,
                           state))
                return true;
    }
    return false;
}

/* "since Russia's invasion of Ukraine": the document is younger than that. */
static void narrow_by_events(ent_work *w)
{
    const ent_table *t = ent_lexicon_table(w->r->lexicon, ENT_STR("known-events"));
    uint32_t date = t ? ent_table_column(t, ENT_STR("date")) : 0;
    uint32_t state = t ? ent_table_column(t, ENT_STR("state")) : 0;
    uint32_t words = t ? ent_table_column(t, ENT_STR("words")) : 0;
    for (uint32_t i = 0; t && i < ent_table_count(t); i++) {
        ent_interval when = {.to = INT32_MAX};
        int32_t past;
        if (!ent_iso_range(ent_table_at(t, i, date), &when.from, &past))
            continue;
        for (uint32_t k = 0; k < w->doc->tokens.n; k++) {
            if (!has_word(ent_table_at(t, i, words), w->doc->tokens.at[k].lemma) ||
                !is_after(w, k) || !is_named_near(w, k, ent_table_at(t, i, state)))
                continue;
            narrow(w->r, &when);
            break;
        }
    }
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
        ent_titles_at(w, f->sentence, f->first, f->last, e->of_count ? e->of[0] : (ent_str){0},
                      &t);
        const ent_office *o = office_called(w, e, &t);
        if (o)
            narrow(w->r, &o->when);
    }
    if (w->doc->date.n == 0)
        narrow_by_events(w);
}
