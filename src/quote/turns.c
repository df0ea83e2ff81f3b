/* turns.c - transcripts: paragraphs that begin with the speaker's label.
 *
 *   GULF QUARTERLY: Did the talks fail?            a question, no quotation
 *   AL-BUSAFI: They did not fail. ...              one direct quotation a turn
 *
 * Labels count when three paragraphs have one and one of them comes twice. Who asks is known by
 * the label (Q, REPORTER, an outlet) or by its turns, most of which end in a question mark. */
#include "quote/work.h"

enum { LABEL_TOKENS = 9, LABELS_MOST = 64, TURNS_LEAST = 3 };

typedef struct label {
    ent_str text;
    uint32_t turns, questions;
    uint32_t quote;         /* its first turn that was kept, ENT_NONE: the speaker is known */
    bool asks;
} label;

typedef struct turns {
    label labels[LABELS_MOST];
    uint32_t label_count;
    uint32_t total;
    uint32_t *of_flow;  /* per flow: label, ENT_NONE */
    uint32_t *colon_of; /* per flow: token of the colon */
} turns;

static bool begins_big(ent_str form)
{
    size_t i = 0;
    return form.n && ent_utf8_is_upper(ent_utf8_next(form, &i));
}

/* First token of a paragraph, behind a mark that may open it ("“WALLACE: Let us start"). */
static uint32_t label_first(const ent_quote_work *w, const ent_flow *f)
{
    const ent_sentence *s = &w->doc->sentences.at[f->first_sentence];
    bool marked = s->count > 2 && w->tok[s->first].upos == ENT_UPOS_PUNCT &&
                  ent_opens(w, s->first) != ENT_NONE;
    return marked ? s->first + 1 : s->first;
}

/* The colon behind the label that a paragraph begins with, ENT_NONE. */
static uint32_t colon_of(const ent_quote_work *w, const ent_flow *f)
{
    if (f->sentence_count == 0)
        return ENT_NONE;
    const ent_sentence *s = &w->doc->sentences.at[f->first_sentence];
    uint32_t end = s->first + (s->count < LABEL_TOKENS ? s->count : LABEL_TOKENS);
    uint32_t first = label_first(w, f);
    for (uint32_t t = first; t < end; t++) {
        const ent_token *k = &w->tok[t];
        if (ent_str_is(k->form, ":")) {
            bool more = t + 1 < s->first + s->count || f->sentence_count > 1;
            return t > first && more ? t : ENT_NONE;
        }
        bool small = ent_str_is(k->form, "of") || ent_str_is(k->form, "al") ||
                     ent_str_is(k->form, "the");
        if (k->upos != ENT_UPOS_PUNCT && !begins_big(k->form) && !small)
            return ENT_NONE;
        if (w->mark_at[t] != ENT_NONE && first == s->first)
            return ENT_NONE;
    }
    return ENT_NONE;
}

static uint32_t label_number(turns *all, ent_str text)
{
    for (uint32_t i = 0; i < all->label_count; i++)
        if (ent_str_eq_nocase(all->labels[i].text, text))
            return i;
    if (all->label_count == LABELS_MOST)
        return ENT_NONE;
    all->labels[all->label_count] = (label){.text = text, .quote = ENT_NONE};
    return all->label_count++;
}

static bool ends_asking(const ent_quote_work *w, const ent_flow *f)
{
    const ent_sentence *s = &w->doc->sentences.at[f->first_sentence + f->sentence_count - 1];
    return ent_str_is(w->tok[s->first + s->count - 1].form, "?");
}

static bool find_labels(const ent_quote_work *w, turns *all)
{
    uint32_t n = w->doc->flows.n;
    all->of_flow = ENT_NEW(w->a, uint32_t, n, w->st);
    all->colon_of = ENT_NEW(w->a, uint32_t, n, w->st);
    for (uint32_t i = 0; i < n && !ent_failed(w->st); i++) {
        const ent_flow *f = &w->doc->flows.at[i];
        all->of_flow[i] = ENT_NONE;
        uint32_t colon = all->colon_of[i] = colon_of(w, f);
        if (colon == ENT_NONE || f->cls == ENT_LINE_TITLE || f->cls == ENT_LINE_BANNER)
            continue;
        uint32_t first = label_first(w, f);
        ent_str text =
            ent_str_sub(w->doc->reading, w->tok[first].rstart, w->tok[colon - 1].rend);
        uint32_t k = label_number(all, text);
        if (k == ENT_NONE)
            continue;
        all->of_flow[i] = k;
        all->labels[k].turns++;
        all->labels[k].questions += ends_asking(w, f);
        all->total++;
    }
    uint32_t again = 0;
    for (uint32_t k = 0; k < all->label_count; k++)
        again += all->labels[k].turns > 1;
    return !ent_failed(w->st) && all->total >= TURNS_LEAST && again > 0;
}

static bool is_outlet(const ent_quote_work *w, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (w->r->marks[t] & ENT_MARK_OUTLET)
            return true;
    return false;
}

static void add_speaker(ent_quote_work *w, ent_quote *q, uint32_t actor)
{
    for (uint32_t i = 0; i < q->speakers.n; i++)
        if (q->speakers.at[i] == actor)
            return;
    uint32_t *slot = ENT_PUSH(w->a, &q->speakers, w->st);
    if (slot)
        *slot = actor;
}

/* "AL-BUSAFI" is the person of the document whose name ends so. */
static bool add_by_name(ent_quote_work *w, ent_quote *q, ent_str text)
{
    ent_str folded = ent_utf8_fold(w->a, text, w->st);
    for (uint32_t i = 0; i < w->r->actors.n; i++) {
        const ent_actor *a = &w->r->actors.at[i];
        if (a->kind != ENT_KIND_PERSON || a->silent)
            continue;
        ent_str name = ent_utf8_fold(w->a, a->name, w->st);
        bool ends = ent_str_ends(name, folded) &&
                    (name.n == folded.n || name.p[name.n - folded.n - 1] == ' ');
        if (ends) {
            add_speaker(w, q, i);
            return true;
        }
    }
    return false;
}

static void name_speaker(ent_quote_work *w, ent_quote *q, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++) {
        const uint32_t *actors = NULL;
        uint32_t n = ent_actors_at(w->r, t, &actors);
        for (uint32_t i = 0; i < n; i++)
            if (w->r->actors.at[actors[i]].kind == ENT_KIND_PERSON) {
                add_speaker(w, q, actors[i]);
                return;
            }
    }
    ent_str text = ent_str_sub(w->doc->reading, w->tok[first].rstart, w->tok[last].rend);
    if (add_by_name(w, q, text))
        return;
    if (last > first && add_by_name(w, q, w->tok[last].form))
        return;
    for (uint32_t t = first; t <= last && q->speakers.n == 0; t++)
        ent_add_actors_of(w, t, 0, q, false);
}

static void add_turn(ent_quote_work *w, turns *all, uint32_t flow, bool later_turn)
{
    const ent_flow *f = &w->doc->flows.at[flow];
    uint32_t first = label_first(w, f), colon = all->colon_of[flow];
    const ent_sentence *end = &w->doc->sentences.at[f->first_sentence + f->sentence_count - 1];
    uint32_t last = end->first + end->count - 1;
    if (colon >= last)
        return;
    ent_quote *q = ENT_PUSH(w->a, w->out, w->st);
    if (!q)
        return;
    q->form = ENT_STR("direct");
    q->qtype = ENT_STR("speech");
    q->cue = ENT_STR("(speaker label)");
    q->cue_span = (ent_span){w->tok[first].start, w->tok[colon].end};
    q->cue_group = (ent_span){w->tok[colon].start, w->tok[colon].end};
    ent_span *source = ENT_PUSH(w->a, &q->source, w->st);
    if (source)
        *source = (ent_span){w->tok[first].start, w->tok[colon - 1].end};
    q->rule = ENT_STR("quote.turn");
    q->rule_place = ENT_STR("src/quote/turns.c");
    q->captures =
        ent_str_printf(w->a, w->st, "who=%.*s", ENT_FMT(all->labels[all->of_flow[flow]].text));
    q->score = 0.95;
    q->sentence = f->first_sentence;
    label *k = &all->labels[all->of_flow[flow]];
    if (k->quote == ENT_NONE) {
        name_speaker(w, q, first, colon - 1);
        k->quote = (uint32_t)(q - w->out->at);
    } else {
        const ent_quote *before = &w->out->at[k->quote];
        for (uint32_t i = 0; i < before->speakers.n; i++)
            add_speaker(w, q, before->speakers.at[i]);
    }
    ent_quote_extend(w, q, (ent_token_range){colon + 1, last});
    if (q->evidence.n)
        q->evidence.at[0].start = w->tok[first].start;
    /* Paragraphs of the turn without a label of their own. */
    for (uint32_t next = flow + 1; later_turn && flow > 0 && next < w->doc->flows.n; next++) {
        const ent_flow *g = &w->doc->flows.at[next];
        if (all->of_flow[next] != ENT_NONE || g->cls != ENT_LINE_BODY || g->sentence_count == 0)
            break;
        const ent_sentence *a = &w->doc->sentences.at[g->first_sentence];
        const ent_sentence *b =
            &w->doc->sentences.at[g->first_sentence + g->sentence_count - 1];
        ent_quote_extend(w, q, (ent_token_range){a->first, b->first + b->count - 1});
    }
}

void ent_read_turns(ent_quote_work *w)
{
    turns *all = ENT_NEW(w->a, turns, 1, w->st);
    if (!all || !find_labels(w, all))
        return;
    uint32_t last_turn = 0;
    for (uint32_t i = 0; i < w->doc->flows.n; i++)
        if (all->of_flow[i] != ENT_NONE) {
            label *k = &all->labels[all->of_flow[i]];
            uint32_t first = label_first(w, &w->doc->flows.at[i]);
            k->asks |= ent_quote_class_has(w, w->asker, first) ||
                       is_outlet(w, first, all->colon_of[i] - 1);
            last_turn = i;
        }
    for (uint32_t i = 0; i < w->doc->flows.n && !ent_failed(w->st); i++) {
        if (all->of_flow[i] == ENT_NONE)
            continue;
        const label *k = &all->labels[all->of_flow[i]];
        if (w->wide || (!k->asks && 2 * k->questions <= k->turns))
            add_turn(w, all, i, i < last_turn);
    }
}
