/* read.c - the positions of a document: its stance words, then its events without one. */
#include "stance/work.h"

#include <stdlib.h>

ent_stances *ent_stances_new(const ent_lexicon *lex, ent_status *st)
{
    ent_arena *arena = ent_arena_new(0, st);
    ent_stances *s = arena ? ENT_NEW(arena, ent_stances, 1, st) : NULL;
    if (!s) {
        ent_arena_free(arena);
        return NULL;
    }
    *s = (ent_stances){.arena = arena, .lexicon = lex};
    s->words = ent_acts_of(lex, "stances", "stance", NULL, st);
    s->issues = ent_issues_new(lex, st);
    s->rows = ent_lexicon_table(lex, ENT_STR("stances"));
    s->of_event = ent_lexicon_table(lex, ENT_STR("stance-of-event"));
    s->to_event = ent_lexicon_table(lex, ENT_STR("event-of-stance"));
    if (s->rows) {
        s->strength = ent_table_column(s->rows, ENT_STR("strength"));
        s->negated = ent_table_column(s->rows, ENT_STR("negated"));
        s->lapse = ent_table_column(s->rows, ENT_STR("lapse"));
        s->event = ent_table_column(s->rows, ENT_STR("event"));
    }
    s->leave_undone = ent_lexicon_class(lex, ENT_STR("leave-undone-verb"));
    s->condition = ent_lexicon_class(lex, ENT_STR("threat-condition"));
    s->speaker = ent_lexicon_class(lex, ENT_STR("speaking-pronoun"));
    if (!ent_failed(st))
        return s;
    ent_stances_free(s);
    return NULL;
}

void ent_stances_free(ent_stances *s)
{
    if (!s)
        return;
    ent_acts_free(s->words);
    ent_issues_free(s->issues);
    ent_arena_free(s->arena);
}

const ent_issues *ent_stances_issues(const ent_stances *s)
{
    return s->issues;
}

/* ---- which of two stance words, one within the other, tells the position --------------------- */

static bool is_against(ent_str stance)
{
    return ent_str_is(stance, "oppose") || ent_str_is(stance, "concern") ||
           ent_str_is(stance, "silent");
}

/* The stance that a word would have on its own; "" for none. */
static ent_str stance_at(const ent_stance_work *w, uint32_t token)
{
    ent_act_hit hit;
    if (!ent_act_at(w->s->words, w->r, token, &hit) && !hit.act)
        return ENT_STR("");
    return ent_stance_of(w, &hit);
}

static bool is_complement(uint8_t rel)
{
    return rel == ENT_REL_XCOMP || rel == ENT_REL_CCOMP || rel == ENT_REL_OBJ ||
           rel == ENT_REL_ACL || rel == ENT_REL_ADVCL;
}

/* "wants to avoid", "announced that it was scrapping": the inner word tells what it is. */
static bool has_inner(const ent_stance_work *w, uint32_t token)
{
    const ent_token *tok = w->r->doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if ((tok[c].rel == ENT_REL_XCOMP || tok[c].rel == ENT_REL_CCOMP) && tok[c].upos == ENT_UPOS_VERB &&
            is_against(stance_at(w, c)))
            return true;
    return false;
}

/* "agreed to deepen", "urged them to condemn", "voiced support": told by the word above. */
static bool is_told_above(const ent_stance_work *w, uint32_t token, ent_str stance)
{
    const ent_token *tok = w->r->doc->tokens.at;
    uint32_t from = token, up = tok[token].head;
    for (int i = 0; i < 4 && up != ENT_NONE; i++, from = up, up = tok[up].head) {
        bool joined = tok[from].rel == ENT_REL_CONJ || tok[from].rel == ENT_REL_NMOD ||
                      tok[from].rel == ENT_REL_OBL;
        if (!joined && !is_complement(tok[from].rel))
            return false;
        ent_str above = stance_at(w, up);
        if (above.n == 0)
            continue;
        if (tok[from].rel == ENT_REL_CONJ && from == token)
            return false;                       /* the verb beside it */
        bool noun = tok[token].upos == ENT_UPOS_NOUN;
        if (ent_str_is(above, "demand") || noun)
            return true;
        bool clause = tok[from].rel == ENT_REL_XCOMP || tok[from].rel == ENT_REL_CCOMP;
        return !(is_against(stance) && !is_against(above) && clause);
    }
    return false;
}

/* ---- reading -------------------------------------------------------------------------------- */

static uint32_t number_at(const ent_table *t, uint32_t row, uint32_t column)
{
    uint32_t n = 2;
    ent_str_to_u32(ent_table_at(t, row, column), &n);
    return n;
}

/* "Unlike Hanoi, Manila opposes the plan": what is told of one is told of the other the other way round,
 * as far as there is another way. */
static void read_contrast(ent_stance_work *w, ent_stance_draft d, const ent_actor_set *other)
{
    bool against = ent_str_is(d.stance, "oppose"), for_it = ent_str_is(d.stance, "support");
    if (other->n == 0 || (!against && !for_it))
        return;
    d.stance = against ? ENT_STR("support") : ENT_STR("oppose");
    d.strength = 1;
    d.holders = *other;
    d.score -= 0.2;
    d.rule = ent_str_printf(w->r->doc->arena, w->st, "%.*s by contrast", ENT_FMT(d.rule));
    d.first = ent_first_of(w->r->doc, d.trigger);
    ent_stance_put(w, &d);
}

static void read_word(ent_stance_work *w, uint32_t token)
{
    ent_act_hit hit;
    if (!ent_act_at(w->s->words, w->r, token, &hit) && !hit.act)
        return;
    if (hit.act->adjective && w->r->doc->tokens.at[token].rel == ENT_REL_AMOD)
        return;                                 /* "its hostile policy" */
    ent_stance_draft d = {.stance = ent_stance_of(w, &hit)};
    if (d.stance.n == 0 || (hit.act->verb && !is_against(d.stance) && !ent_str_is(d.stance, "demand") && has_inner(w, token)) ||
        is_told_above(w, token, d.stance) || !ent_stance_parties(w, &hit, &d))
        return;
    d.strength = number_at(w->s->rows, hit.act->row, w->s->strength);
    d.rule = ent_str_printf(w->r->doc->arena, w->st, "stances:%.*s", ENT_FMT(hit.act->words));
    d.rule_place = ENT_STR("lexicon/stance/stances.tbl");
    d.score = 0.5 + 0.1 * hit.act->verb + 0.1 * (d.targets.n > 0);
    ent_actor_set other = {.n = 0};
    ent_stance_likened(w, &d, &other);
    ent_stance_put(w, &d);
    ent_stance_tell(w, &d, &hit);
    read_contrast(w, d, &other);
}

static bool has_word(const ent_stance_work *w, uint32_t token)
{
    ent_act_hit hit;
    return ent_act_at(w->s->words, w->r, token, &hit) || hit.act;
}

static bool is_real(ent_str modality)
{
    return !ent_str_is(modality, "conditional") && !ent_str_is(modality, "hypothetical") &&
           !ent_str_is(modality, "negated");
}

static uint32_t last_token_of(const ent_reading *r, uint32_t token, ent_span span)
{
    uint32_t last = ent_last_of(r->doc, token);
    while (token < last && r->doc->tokens.at[token + 1].end <= span.end)
        token++;
    return token;
}

static uint32_t first_token_of(const ent_reading *r, uint32_t token, ent_span span)
{
    uint32_t first = ent_first_of(r->doc, token);
    while (token > first && r->doc->tokens.at[token - 1].start >= span.start)
        token--;
    return token;
}

enum { EVENT_TYPE, EVENT_MODE, EVENT_STANCE, EVENT_STRENGTH };     /* columns of stance-of-event */

/* The row of an event's type and mode, ENT_NONE where there is none or it says that none is taken. */
static uint32_t row_of_event(const ent_table *t, const ent_event *e)
{
    for (uint32_t row = 0; t && row < ent_table_count(t); row++) {
        ent_str mode = ent_table_at(t, row, EVENT_MODE);
        if (ent_str_eq(ent_table_at(t, row, EVENT_TYPE), e->plover) &&
            (ent_str_is(mode, "-") || ent_str_eq(mode, e->mode)))
            return ent_str_is(ent_table_at(t, row, EVENT_STANCE), "-") ? ENT_NONE : row;
    }
    return ENT_NONE;
}

/* An act that takes a position although no stance word tells it. */
static void read_event(ent_stance_work *w, const ent_event *e)
{
    uint32_t row = row_of_event(w->s->of_event, e);
    if (row == ENT_NONE || e->trigger == ENT_NONE || e->evidence.n == 0 || !is_real(e->modality) ||
        has_word(w, e->trigger))
        return;
    ent_stance_draft d = {.stance = ent_table_at(w->s->of_event, row, EVENT_STANCE)};
    if (is_told_above(w, e->trigger, d.stance))
        return;
    ent_stance_parties_of_event(w, e, &d);
    d.trigger = e->trigger;
    d.first = first_token_of(w->r, e->trigger, e->evidence.at[0]);
    d.last = last_token_of(w->r, e->trigger, e->evidence.at[0]);
    d.strength = number_at(w->s->of_event, row, EVENT_STRENGTH);
    d.rule = e->rule;
    d.rule_place = e->rule_place;
    d.score = e->score;
    if (d.holders.n)
        ent_stance_put(w, &d);
}

static int by_place(const void *a, const void *b)
{
    const ent_position *x = a, *y = b;
    uint32_t s = x->evidence.n ? x->evidence.at[0].start : 0;
    uint32_t t = y->evidence.n ? y->evidence.at[0].start : 0;
    return s < t ? -1 : s > t;
}

void ent_read_positions(const ent_stances *s, ent_reading *r, const ent_quotes *quotes,
                        ent_events *events, ent_positions *out, ent_status *st)
{
    ent_stance_work w = {.s = s, .r = r, .quotes = quotes, .events = events, .out = out, .st = st};
    if (!s->rows || ent_failed(st))
        return;
    ent_issues_read(s->issues, r, &w.hits, st);
    w.common = ent_stance_common(&w);
    w.events_read = events->n;
    for (uint32_t t = 0; t < r->doc->tokens.n && !ent_failed(st); t++)
        if (ent_is_prose(r->doc, r->doc->tokens.at[t].sentence))
            read_word(&w, t);
    for (uint32_t i = 0; i < w.events_read && !ent_failed(st); i++)
        read_event(&w, &events->at[i]);
    if (out->n > 1)
        qsort(out->at, out->n, sizeof *out->at, by_place);
}
