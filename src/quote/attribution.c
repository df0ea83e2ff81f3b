/* attribution.c - the words of an attribution, as wide as a reader would underline them: the
 * whole phrase that names its source, the cue with its auxiliaries and adverbs, all that is
 * reported with its quotation marks; and on which level it stands: a report within what another
 * one reports is of the second level. */
#include "quote/work.h"

enum { SOURCE_TOKENS = 60, GROUP_TOKENS = 6 };

static void push_span(ent_quote_work *w, ent_span span, ent_quote *q, bool source)
{
    ent_span *slot =
        source ? ENT_PUSH(w->a, &q->source, w->st) : ENT_PUSH(w->a, &q->whole, w->st);
    if (slot)
        *slot = span;
}

static bool is_bare_mark(const ent_quote_work *w, uint32_t t)
{
    return w->tok[t].upos == ENT_UPOS_PUNCT && w->mark_at[t] == ENT_NONE &&
           !ent_word_is(w, t, "(") && !ent_word_is(w, t, ")") && !ent_word_is(w, t, "[") &&
           !ent_word_is(w, t, "]") && !ent_word_is(w, t, "%") && !ent_word_is(w, t, "$");
}

static ent_token_range without_edges(const ent_quote_work *w, ent_token_range r)
{
    while (r.first < r.last && is_bare_mark(w, r.first))
        r.first++;
    while (r.last > r.first && is_bare_mark(w, r.last))
        r.last--;
    return r;
}

/* ---- the source ------------------------------------------------------------------------------ */

/* From the leftmost to the rightmost token below t: trees here are projective. */
ent_token_range ent_tree_range(const ent_quote_work *w, uint32_t t)
{
    ent_token_range r = {t, t};
    while (w->tok[r.first].child < r.first) /* ENT_NONE is the largest */
        r.first = w->tok[r.first].child;
    for (uint32_t c = w->tok[t].child; c != ENT_NONE;) {
        uint32_t next = w->tok[c].sibling;
        r.last = c > r.last ? c : r.last;
        c = next == ENT_NONE && r.last == c ? w->tok[c].child : next; /* down the last one */
    }
    return r;
}

/* The phrase of token t on its side of the verb. */
static ent_token_range phrase_of(const ent_quote_work *w, uint32_t t, uint32_t verb)
{
    ent_token_range r = ent_tree_range(w, t);
    uint32_t begin = ent_sentence_first(w, t), end = ent_sentence_last(w, t);
    r.first = r.first < begin ? begin : r.first;
    r.last = r.last > end ? end : r.last;
    if (t < verb && r.last >= verb)
        r.last = verb - 1;
    if (t > verb && r.first <= verb)
        r.first = verb + 1;
    if (r.last < t || r.first > t || r.last - r.first > SOURCE_TOKENS)
        r = (ent_token_range){t, ent_phrase_end(w, t)};
    return without_edges(w, r);
}

/* What follows an inverted subject belongs to it: "said Ruto, who chairs the bloc". */
static ent_token_range with_apposition(const ent_quote_work *w, ent_token_range r,
                                       uint32_t verb)
{
    if (r.first <= verb)
        return r;
    for (uint32_t t = r.first; t <= r.last; t++) {
        ent_token_range p = phrase_of(w, t, verb);
        bool names = w->tok[t].upos == ENT_UPOS_NOUN || w->tok[t].upos == ENT_UPOS_PROPN;
        if (names && p.first >= r.first && p.last > r.last && p.last < r.last + SOURCE_TOKENS)
            r.last = p.last;
    }
    return r;
}

/* An apposition that the tree hangs elsewhere: ", the prime minister of Malaysia", ", who ...". */
static ent_token_range over_comma(const ent_quote_work *w, ent_token_range r)
{
    uint32_t end = ent_sentence_last(w, r.last);
    if (r.last + 2 >= end || !ent_word_is(w, r.last + 1, ","))
        return r;
    uint32_t t = r.last + 2;
    bool relative = w->tok[t].xpos == ENT_XPOS_WP || w->tok[t].xpos == ENT_XPOS_WPS;
    if (!relative && w->tok[t].upos != ENT_UPOS_DET && w->tok[t].upos != ENT_UPOS_NOUN)
        return r;
    for (; t <= end && t < r.last + SOURCE_TOKENS; t++) {
        bool stop = t == end || ent_word_is(w, t, ",");
        if (w->mark_at[t] != ENT_NONE || (!relative && ent_is_finite(&w->tok[t])))
            return r;
        if (stop)
            return (ent_token_range){r.first, t - 1};
    }
    return r;
}

/* "despite his disdain, Trump", "to MSNBC", "BRUSSELS - Leaders": what stands before a source and is
 * no part of it. */
static uint32_t source_first(const ent_quote_work *w, ent_token_range r)
{
    uint32_t first = r.first;
    bool led = w->tok[first].upos == ENT_UPOS_ADP || w->tok[first].upos == ENT_UPOS_SCONJ;
    for (uint32_t t = r.first; led && t < r.last; t++)
        if (ent_word_is(w, t, ",") && ent_begins_phrase(w, t + 1))
            return t + 1;
    while (first < r.last &&
           (w->tok[first].upos == ENT_UPOS_ADP || w->tok[first].upos == ENT_UPOS_SCONJ))
        first++;
    for (uint32_t t = first; t < r.last && t < first + 8; t++) {
        const ent_token *k = &w->tok[t];
        bool dash = ent_word_is(w, t, "-") || ent_word_is(w, t, "–") || ent_word_is(w, t, "—") ||
                    ent_word_is(w, t, "--");
        if (dash && t > first && k->rstart > k[-1].rend && k[1].rstart > k->rend)
            return t + 1;
    }
    return first;
}

/* "Trump this week", "Axelrod on Wednesday": the time is the saying's. */
static uint32_t source_last(const ent_quote_work *w, ent_token_range r)
{
    uint32_t last = r.last;
    while (last > r.first && w->r->date_at[last] != ENT_NONE && w->r->date_at[r.first] == ENT_NONE)
        last--;
    while (last < r.last && last > r.first &&
           (w->tok[last].upos == ENT_UPOS_ADP || w->tok[last].upos == ENT_UPOS_ADV ||
            w->tok[last].upos == ENT_UPOS_PUNCT))
        last--;
    return last;
}

static void put_source(ent_quote_work *w, ent_token_range r, ent_quote *q)
{
    r.first = source_first(w, r);
    r.last = source_last(w, r);
    push_span(w, (ent_span){w->tok[r.first].start, w->tok[r.last].end}, q, true);
}

void ent_tell_source(ent_quote_work *w, const ent_said *s, ent_quote *q)
{
    if (s->subject.first != ENT_NONE) {
        ent_token_range r = with_apposition(w, without_edges(w, s->subject), s->verb);
        if (s->subject.first > s->verb)
            r = over_comma(w, r);
        put_source(w, r, q);
        return;
    }
    if (s->subject_count == 0)
        return;
    ent_token_range r = phrase_of(w, s->subjects[0], s->verb);
    put_source(w, r, q);
}

/* ---- the cue --------------------------------------------------------------------------------- */

static bool in_group(const ent_quote_work *w, uint32_t t)
{
    const ent_token *k = &w->tok[t];
    return k->upos == ENT_UPOS_AUX || k->upos == ENT_UPOS_PART ||
           (k->upos == ENT_UPOS_ADV && !ent_word_is(w, t, "when"));
}

/* "called for" is stronger than "called". */
static void tell_strength(const ent_quote_work *w, const ent_said *s, uint32_t last,
                          ent_quote *q)
{
    char both[64];
    ent_str lemma = w->tok[s->verb].lemma, word = w->tok[last].form;
    q->cls = s->row.cls;
    q->strength = s->row.strength;
    if (!w->cues || last == s->verb || lemma.n + word.n + 1 > sizeof both)
        return;
    memcpy(both, lemma.p, lemma.n);
    both[lemma.n] = ' ';
    memcpy(both + lemma.n + 1, word.p, word.n);
    uint32_t row = ent_table_find(w->cues, ent_str_of(both, lemma.n + 1 + word.n));
    if (row == ENT_NONE)
        return;
    q->cls = ent_table_at(w->cues, row, 1);
    q->strength = (uint8_t)(ent_table_at(w->cues, row, 2).p[0] - '0');
}

void ent_tell_cue_group(const ent_quote_work *w, const ent_said *s, ent_quote *q)
{
    uint32_t first = s->verb, last = s->cue_last > s->verb ? s->cue_last : s->verb;
    uint32_t from = ent_sentence_first(w, s->verb);
    while (first > from && s->verb - first < GROUP_TOKENS && in_group(w, first - 1) &&
           w->mark_at[first - 1] == w->mark_at[s->verb])
        first--;
    if (last > s->verb + 3)
        last = s->verb;
    tell_strength(w, s, last, q);
    if (last < ent_sentence_last(w, s->verb) && ent_word_is(w, last + 1, "by") &&
        ent_is_passive(w->doc, s->verb))
        last++;
    q->cue_group = (ent_span){w->tok[first].start, w->tok[last].end};
}

/* ---- what is reported -------------------------------------------------------------------------- */

/* Only white space and little of it between two stretches: one. */
static bool adjoins(const ent_document *doc, uint32_t end, uint32_t start)
{
    if (start < end || start - end > 4)
        return start < end;
    for (uint32_t i = end; i < start; i++)
        if (doc->source.p[i] != ' ' && doc->source.p[i] != '\n')
            return false;
    return true;
}

/* A piece of what was said as a reader would underline it: with those who are asked to do it
 * or blamed for it ("urged [Iran to return]", "blamed [him for the delay]"), without the reporter's "But" and "However" before an aside. */
ent_token_range ent_whole_of(const ent_quote_work *w, const ent_said *s, uint32_t piece)
{
    ent_token_range r = s->content[piece];
    bool whom = piece == 0 && s->cue_last + 1 < r.first && r.first - s->cue_last < 12 &&
                !ent_str_is(s->row.verb, "tell");
    if (whom && (s->frame == ENT_FRAME_WHOM_TO ||
                 (s->frame == ENT_FRAME_WHOM_FOR && ent_word_is(w, r.first, "for"))))
        r.first = s->cue_last + 1;
    else if (s->frame == ENT_FRAME_WHOM_FOR && r.first < r.last && ent_word_is(w, r.first, "of"))
        r.first++;
    if (s->frame != ENT_FRAME_ASIDE || piece > 0 || r.first != ent_sentence_first(w, r.first))
        return r;
    if (w->tok[r.first].upos == ENT_UPOS_CCONJ && r.first < r.last)
        r.first++;
    else if (w->tok[r.first].upos == ENT_UPOS_ADV && r.first + 1 < r.last &&
             ent_word_is(w, r.first + 1, ","))
        r.first += 2;
    return r;
}

void ent_add_whole(ent_quote_work *w, ent_quote *q, ent_token_range range)
{
    ent_token_range r = without_edges(w, range);
    uint32_t open = w->mark_at[r.first], close = w->mark_at[r.last];
    if (open != ENT_NONE && w->marked.at[open].first == r.first)
        r.first = w->marked.at[open].open;
    if (close != ENT_NONE && w->marked.at[close].last == r.last &&
        w->marked.at[close].close != ENT_NONE)
        r.last = w->marked.at[close].close;
    ent_span found[8];
    uint32_t n =
        ent_document_ranges(w->doc, w->tok[r.first].rstart, w->tok[r.last].rend, found, 8);
    for (uint32_t i = 0; i < n; i++) {
        ent_span *before = q->whole.n ? &q->whole.at[q->whole.n - 1] : NULL;
        if (found[i].end <= found[i].start)
            continue;
        if (before && adjoins(w->doc, before->end, found[i].start) &&
            found[i].start >= before->start)
            before->end = found[i].end > before->end ? found[i].end : before->end;
        else
            push_span(w, found[i], q, false);
    }
}

/* ---- levels ---------------------------------------------------------------------------------- */

static bool lies_in(const ent_quote *outer, ent_span span)
{
    for (uint32_t i = 0; i < outer->whole.n; i++)
        if (outer->whole.at[i].start <= span.start && span.end <= outer->whole.at[i].end)
            return true;
    return false;
}

/* A cue within what one of the quotations nearby reports. They are in the order of the text: only
 * those of a stretch before and behind can hold it. */
void ent_tell_levels(ent_quote_work *w)
{
    enum { NEAR = 24 };
    for (uint32_t i = 0; i < w->out->n; i++) {
        ent_quote *q = &w->out->at[i];
        ent_span cue = q->cue_span.end > q->cue_span.start ? q->cue_span
                       : q->whole.n                         ? q->whole.at[0]
                                                            : (ent_span){0, 0};
        q->level = 1;
        q->outer = ENT_NONE;
        uint32_t from = i > NEAR ? i - NEAR : 0;
        for (uint32_t k = from; k < w->out->n && k < i + NEAR; k++)
            if (k != i && lies_in(&w->out->at[k], cue) && !lies_in(q, w->out->at[k].cue_span)) {
                q->level = 2;
                q->outer = k;
            }
    }
}
