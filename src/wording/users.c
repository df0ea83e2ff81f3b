/* users.c - who uses words: who is told to, whose quotation they stand in, who signs. */
#include "wording/work.h"

enum { UP_MOST = 12, USERS_MOST = 16 };

void ent_wording_add_user(ent_wording_work *w, ent_word_users *set, uint32_t actor)
{
    uint8_t kind = w->r->actors.at[actor].kind;
    if (set->n >= USERS_MOST || kind == ENT_KIND_PLACE || kind > ENT_KIND_PARTY)
        return;
    for (uint32_t i = 0; i < set->n; i++)
        if (set->at[i] == actor)
            return;
    uint32_t *slot = ENT_PUSH(w->a, set, w->st);
    if (slot)
        *slot = actor;
}

/* Does it stand for what it names, not lie there ("in Tokyo")? */
static void add_mention(ent_wording_work *w, ent_word_users *set, uint32_t token)
{
    const uint32_t *actors;
    uint32_t at = w->r->mention_at[token];
    if (at != ENT_NONE && w->r->mentions.at[at].place_sense)
        return;
    uint32_t n = ent_actors_at(w->r, token, &actors);
    for (uint32_t i = 0; i < n; i++)
        ent_wording_add_user(w, set, actors[i]);
}

static bool owns(const ent_wording_work *w, uint32_t child)
{
    uint8_t rel = w->tok[child].rel;
    if (rel == ENT_REL_NMOD_POSS || rel == ENT_REL_AMOD || rel == ENT_REL_COMPOUND)
        return true;
    if (rel != ENT_REL_NMOD)
        return false;
    for (uint32_t c = w->tok[child].child; c != ENT_NONE; c = w->tok[c].sibling)
        if (w->tok[c].rel == ENT_REL_CASE &&
            (ent_str_is(w->tok[c].lemma, "of") || ent_str_is(w->tok[c].lemma, "by") ||
             ent_str_is(w->tok[c].lemma, "from") || ent_str_is(w->tok[c].lemma, "between")))
            return true;
    return false;
}

static void add_with_conjuncts(ent_wording_work *w, ent_word_users *set, uint32_t token)
{
    add_mention(w, set, token);
    for (uint32_t c = w->tok[token].child; c != ENT_NONE; c = w->tok[c].sibling)
        if (w->tok[c].rel == ENT_REL_CONJ)
            add_mention(w, set, c);
}

void ent_wording_add_users_at(ent_wording_work *w, ent_word_users *set, uint32_t token)
{
    uint32_t before = set->n;
    add_with_conjuncts(w, set, token);
    if (set->n > before)
        return;
    for (uint32_t c = w->tok[token].child; c != ENT_NONE; c = w->tok[c].sibling)
        if (owns(w, c))
            add_with_conjuncts(w, set, c);
}

void ent_wording_add_doers(ent_wording_work *w, ent_word_users *set, uint32_t token)
{
    uint32_t found[16], verb = ent_wording_governor(w, token);
    if (verb == token && w->tok[token].upos != ENT_UPOS_VERB)
        return;
    uint32_t n = ent_subjects(w->doc, verb, found, 16);
    for (uint32_t i = 0; i < n; i++)
        if (found[i] != token)
            ent_wording_add_users_at(w, set, found[i]);
}

void ent_wording_default_users(ent_wording_work *w, ent_words_used *u, uint32_t token)
{
    uint32_t at = w->said_at[token];
    if (at != ENT_NONE) {
        const ent_quote *q = &w->quotes->at[at];
        for (uint32_t i = 0; i < q->speakers.n && u->users.n == 0; i++)
            for (uint32_t k = 0; k < q->speakers.n; k++)
                ent_wording_add_user(w, &u->users, q->speakers.at[k]);
        u->document = q->origin;
        u->date = q->date;
        return;
    }
    for (uint32_t i = 0; i < w->signatories.n && u->users.n < w->signatories.n; i++)
        ent_wording_add_user(w, &u->users, w->signatories.at[i]);
}

/* ---- preparation ------------------------------------------------------------------------------- */

static bool is_spoken(const ent_quote *q)
{
    return q->speakers.n && !ent_str_is(q->qtype, "term") && !ent_str_is(q->qtype, "title");
}

uint32_t ent_wording_token_from(const ent_wording_work *w, uint32_t at)
{
    uint32_t low = 0, high = w->doc->tokens.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (w->tok[mid].start < at)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* Later quotations lie inside earlier ones or behind them: the innermost stays. */
static void mark_said(ent_wording_work *w)
{
    for (uint32_t i = 0; i < w->quotes->n; i++) {
        const ent_quote *q = &w->quotes->at[i];
        for (uint32_t k = 0; k < q->content.n; k++)
            for (uint32_t t = ent_wording_token_from(w, q->content.at[k].start);
                 t < w->doc->tokens.n && w->tok[t].start < q->content.at[k].end; t++) {
                if (is_spoken(q))
                    w->said_at[t] = i;
                w->in_marks[t] |= !ent_str_is(q->form, "indirect");
            }
    }
}

void ent_wording_prepare(ent_wording_work *w)
{
    w->said_at = ENT_NEW(w->a, uint32_t, w->doc->tokens.n + 1u, w->st);
    w->in_marks = ENT_NEW(w->a, bool, w->doc->tokens.n + 1u, w->st);
    if (!w->said_at || !w->in_marks)
        return;
    memset(w->said_at, 0xff, (w->doc->tokens.n + 1u) * sizeof *w->said_at);
    mark_said(w);
    if (!ent_str_is(w->doc->genre, "statement") && !ent_str_is(w->doc->genre, "readout"))
        return;
    for (uint32_t i = 0; i < w->r->mentions.n; i++) {
        const ent_mention *m = &w->r->mentions.at[i];
        bool titled = m->span.start >= w->doc->title_span.start &&
                      m->span.end <= w->doc->title_span.end && !m->place_sense;
        for (uint32_t k = 0; titled && k < m->actor_count; k++)
            ent_wording_add_user(w, &w->signatories, m->actors[k]);
    }
}
