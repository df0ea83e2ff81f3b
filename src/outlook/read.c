/* read.c - the outlooks of a document: each trigger once, with who holds it and what it is about. */
#include "outlook/work.h"

/* What a trigger opens within what another opens is told by the outer one: "is expected to be able
 * to", "would be ready to use". */
static bool is_inner(const ent_outlook_work *w, const ent_outlook_draft *d)
{
    const ent_token *tok = w->r->doc->tokens.at;
    for (uint32_t i = w->out->n; i-- > 0;) {
        const ent_outlook *o = &w->out->at[i];
        if (o->sentence != tok[d->trigger].sentence)
            break;
        uint32_t up = d->trigger;
        for (int k = 0; k < 3 && up != ENT_NONE; k++, up = tok[up].head) {
            if (up == o->trigger || (tok[o->trigger].rel == ENT_REL_AUX && up == tok[o->trigger].head))
                return true;
            if (tok[up].rel != ENT_REL_XCOMP && tok[up].rel != ENT_REL_CCOMP && tok[up].rel != ENT_REL_AUX)
                break;
        }
    }
    return false;
}

static bool is_question(const ent_document *doc, uint32_t token)
{
    return ent_str_is(ent_tok(doc, ent_last_of(doc, token))->form, "?");
}

/* ---- who holds it --------------------------------------------------------------------------- */

static void subject_actors(const ent_outlook_work *w, uint32_t trigger, ent_actor_set *out)
{
    uint32_t heads[12];
    const ent_document *doc = w->r->doc;
    if (ent_tok(doc, trigger)->upos == ENT_UPOS_NOUN) {         /* "Kyiv's hopes of" */
        for (uint32_t c = ent_child(doc, trigger); c != ENT_NONE; c = ent_next(doc, c))
            if (ent_tok(doc, c)->rel == ENT_REL_NMOD_POSS || ent_tok(doc, c)->rel == ENT_REL_AMOD ||
                ent_tok(doc, c)->rel == ENT_REL_COMPOUND)
                ent_set_take(w->r, c, 0, out);
        return;
    }
    if (ent_is_passive(doc, trigger))
        return;
    uint32_t n = ent_subjects(doc, trigger, heads, 12);
    uint32_t head = ent_tok(doc, trigger)->head;
    if (n == 0 && ent_tok(doc, trigger)->rel == ENT_REL_ADVCL && head != ENT_NONE)
        n = ent_subjects(doc, head, heads, 12);         /* "Fearing a coup, Mali sent" */
    for (uint32_t i = 0; i < n; i++)
        ent_set_take(w->r, heads[i], 0, out);
}

static void find_holders(const ent_outlook_work *w, const ent_outlook_draft *d, ent_outlook *o)
{
    ent_actor_set set = {.n = 0};
    if (d->by_subject)
        subject_actors(w, d->trigger, &set);
    uint32_t q = ent_quote_around(w->r, d->trigger);
    if (set.n == 0 && q != ENT_NONE)
        for (uint32_t i = 0; i < w->quotes->at[q].speakers.n; i++)
            ent_set_put(&set, w->quotes->at[q].speakers.at[i]);
    ent_list_put(w->r, &o->holders, &set, w->st);
}

/* Whom it concerns: the actors of what will come, its subject's first; persons as their states. */
static void find_about(const ent_outlook_work *w, const ent_outlook_draft *d, ent_outlook *o)
{
    ent_actor_set all = {.n = 0}, set = {.n = 0};
    uint32_t heads[12];
    uint32_t n = ent_subjects(w->r->doc, d->verb, heads, 12);
    for (uint32_t i = 0; i < n; i++)
        ent_set_take(w->r, heads[i], 0, &all);
    ent_set_within(w->r, d->whole.first, d->whole.last, ENT_TAKE_PLACES, &all);
    for (uint32_t i = 0; i < all.n; i++) {
        const ent_actor *a = &w->r->actors.at[all.at[i]];
        uint32_t state = ENT_NONE;
        for (uint32_t k = 0; a->kind == ENT_KIND_PERSON && a->iso3.n == 3 && k < w->r->actors.n; k++)
            if (ent_str_eq(w->r->actors.at[k].id, a->iso3))
                state = k;
        ent_set_put(&set, state == ENT_NONE ? all.at[i] : state);
    }
    ent_list_put(w->r, &o->about, &set, w->st);
}

/* ---- what it says ------------------------------------------------------------------------------ */

/* In a relative clause before the predicate: told beside what will come ("the bloc, which lifted its
 * sanctions last year, will meet in July"). */
static bool is_beside(const ent_document *doc, uint32_t token, uint32_t verb)
{
    for (int i = 0; token < verb && i < ENT_TREE_STEPS && token != ENT_NONE && token != verb; i++) {
        if (ent_tok(doc, token)->rel == ENT_REL_ACL_RELCL)
            return true;
        token = ent_tok(doc, token)->head;
    }
    return false;
}

static ent_str polarity_of(const ent_document *doc, const ent_outlook_draft *d, ent_str modality)
{
    if (ent_is_negated(doc, d->verb) || ent_str_is(modality, "feared") || ent_str_is(modality, "unlikely"))
        return ENT_STR("negative");
    bool good = false;
    for (uint32_t t = d->statement.first; t <= d->statement.last; t++) {
        if (is_beside(doc, t, d->verb))
            continue;
        if (ent_lemma_in(doc, t, "outlook-bad"))
            return ENT_STR("negative");
        good |= ent_lemma_in(doc, t, "outlook-good");
    }
    return good || ent_str_is(modality, "hoped") ? ENT_STR("positive") : ENT_STR("");
}

static void find_horizon(const ent_outlook_work *w, const ent_outlook_draft *d, ent_outlook *o)
{
    for (uint32_t t = d->whole.first; t <= d->whole.last && o->horizon.n == 0; t++) {
        uint32_t date = is_beside(w->r->doc, t, d->verb) ? ENT_NONE : w->r->date_at[t];
        if (date != ENT_NONE && w->r->dates.at[date].value.n)
            o->horizon = w->r->dates.at[date].value;
    }
}

/* The planned meeting that the same words tell of. */
static uint32_t find_meeting(const ent_outlook_work *w, const ent_outlook *o)
{
    for (uint32_t i = 0; i < w->meetings->n; i++) {
        const ent_meeting *m = &w->meetings->at[i];
        bool still = ent_str_is(m->status, "planned") || ent_str_is(m->status, "hypothetical");
        for (uint32_t k = 0; k < m->evidence.n && still; k++)
            if (m->evidence.at[k].start < o->evidence.at[0].end &&
                m->evidence.at[k].end > o->evidence.at[0].start)
                return i;
    }
    return ENT_NONE;
}

static void widen_by_condition(const ent_document *doc, ent_outlook_draft *d, ent_outlook *o)
{
    if (d->condition == ENT_NONE)
        return;
    ent_stretch c = ent_phrase_of(doc, d->condition);
    o->condition = ent_words_of(doc, c.first, c.last);
    if (c.first > d->statement.first && c.first <= d->statement.last)
        o->statement = ent_words_of(doc, d->statement.first, c.first - 1);
    d->whole.first = c.first < d->whole.first ? c.first : d->whole.first;
    d->whole.last = c.last > d->whole.last ? c.last : d->whole.last;
}

/* "does not expect to", "has no plans to": said not to come. */
static bool is_denied(const ent_document *doc, const ent_outlook_draft *d)
{
    bool modal = ent_tok(doc, d->trigger)->upos == ENT_UPOS_AUX;
    bool wish = ent_str_is(d->modality, "feared") || ent_str_is(d->modality, "hoped");
    return !wish && ent_is_negated(doc, modal ? d->verb : d->trigger) &&
           (!modal || ent_str_is(d->modality, "possible"));
}

static void add(ent_outlook_work *w, ent_outlook_draft *d)
{
    const ent_document *doc = w->r->doc;
    ent_outlook *o = ENT_PUSH(doc->arena, w->out, w->st);
    if (!o)
        return;
    o->trigger = d->trigger;
    o->sentence = ent_tok(doc, d->trigger)->sentence;
    d->condition = ent_condition_of(doc, d->verb);
    o->modality = d->condition != ENT_NONE ? ENT_STR("conditional")
                  : is_denied(doc, d)      ? ENT_STR("unlikely") : d->modality;
    o->polarity = polarity_of(doc, d, d->modality);
    o->statement = ent_words_of(doc, d->statement.first, d->statement.last);
    find_holders(w, d, o);
    find_about(w, d, o);
    find_horizon(w, d, o);
    widen_by_condition(doc, d, o);
    o->attribution = ent_attribution_at(w->r, w->quotes, d->trigger);
    ent_spans_add(w->r, d->whole.first, d->whole.last, &o->evidence, w->st);
    o->meeting = o->evidence.n ? find_meeting(w, o) : ENT_NONE;
    o->rule = d->rule;
    o->rule_place = ENT_STR("lexicon/outlook/outlook.tbl");
    ent_str holders = ent_set_names(w->r, "holder", o->holders.at, o->holders.n, w->st);
    ent_str about = ent_set_names(w->r, "about", o->about.at, o->about.n, w->st);
    o->captures = ent_str_printf(doc->arena, w->st, "%.*s %.*s", ENT_FMT(holders), ENT_FMT(about));
    o->score = d->row == ENT_NONE ? 0.4 : 0.5;
}

void ent_read_outlooks(const ent_reading *r, const ent_meetings *meetings, const ent_quotes *quotes,
                       ent_outlooks *out, ent_status *st)
{
    if (ent_failed(st))
        return;
    ent_outlook_work w = {r, meetings, quotes, NULL, out, st};
    w.words = ent_lexicon_table(r->lexicon, ENT_STR("outlook-words"));
    for (uint32_t t = 0; t < r->doc->tokens.n && !ent_failed(st); t++) {
        ent_outlook_draft d;
        if (!ent_is_prose(r->doc, r->doc->tokens.at[t].sentence) || !ent_outlook_at(&w, t, &d))
            continue;
        if (!is_inner(&w, &d) && !is_question(r->doc, t))
            add(&w, &d);
    }
}
