/* record.c - from what was found at a verb to the quotation that is kept. */
#include "quote/work.h"

#include <stdlib.h>

enum { EVIDENCE_MOST = 800, SPAN_MOST = 950, EVIDENCE_SPANS = 4, RANGES_MOST = 64 };

static ent_span source_span(const ent_quote_work *w, uint32_t first, uint32_t last)
{
    return (ent_span){w->tok[first].start, w->tok[last].end};
}

/* Lines that were only wrapped are one piece of content; a page break is a gap. */
static bool is_wrap(const ent_document *doc, uint32_t from, uint32_t to)
{
    uint32_t lines = 0;
    if (to < from || to - from > 80)
        return false;
    for (uint32_t i = from; i < to; i++) {
        char c = doc->source.p[i];
        lines += c == '\n';
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '>')
            return false;
    }
    return lines < 2;
}

static void add_content(ent_quote_work *w, ent_quote *q, uint32_t first, uint32_t last)
{
    ent_span found[RANGES_MOST];
    uint32_t n = ent_document_ranges(w->doc, w->tok[first].rstart, w->tok[last].rend, found,
                                     RANGES_MOST);
    uint32_t before = q->content.n;
    for (uint32_t i = 0; i < n; i++) {
        if (found[i].end <= found[i].start)
            continue;
        ent_span *prev = q->content.n > before ? &q->content.at[q->content.n - 1] : NULL;
        if (prev && is_wrap(w->doc, prev->end, found[i].start)) {
            prev->end = found[i].end;
            continue;
        }
        ent_span *s = ENT_PUSH(w->a, &q->content, w->st);
        if (s)
            *s = found[i];
    }
}

static void mark_said(ent_quote_work *w, uint32_t first, uint32_t last, uint32_t quote)
{
    for (uint32_t t = first; t <= last; t++)
        if (w->said_at[t] == ENT_NONE)
            w->said_at[t] = quote;
}

static void add_evidence(ent_quote_work *w, ent_quote *q, ent_span span)
{
    for (uint32_t i = 0; i < q->evidence.n; i++)
        if (q->evidence.at[i].start <= span.start && span.end <= q->evidence.at[i].end)
            return;
    if (q->evidence.n >= EVIDENCE_SPANS || span.end <= span.start)
        return;
    ent_span *s = ENT_PUSH(w->a, &q->evidence, w->st);
    if (!s)
        return;
    *s = span;
    if (s->end - s->start > SPAN_MOST) {
        s->end = s->start + SPAN_MOST; /* never through a character */
        while (s->end > s->start && ((unsigned char)w->doc->source.p[s->end] & 0xC0) == 0x80)
            s->end--;
    }
}

/* The record's span; what is long is told by the verb's sentence, the rest follows. */
static void tell_evidence(ent_quote_work *w, ent_quote *q, uint32_t first, uint32_t last,
                          uint32_t verb)
{
    ent_span all = source_span(w, first, last);
    if (all.end - all.start <= EVIDENCE_MOST) {
        add_evidence(w, q, all);
        return;
    }
    uint32_t a = ent_sentence_first(w, verb), b = ent_sentence_last(w, verb);
    a = a < first ? first : a;
    b = b > last ? last : b;
    add_evidence(w, q, source_span(w, a, b));
    if (a > first)
        add_evidence(w, q, source_span(w, first, a - 1));
    if (b < last)
        add_evidence(w, q, source_span(w, b + 1, last));
}

static void add_marked(ent_quote_work *w, ent_quote *q, uint32_t index, bool whole)
{
    for (int paragraphs = 0; index != ENT_NONE && paragraphs < 40; paragraphs++) {
        ent_marked *m = &w->marked.at[index];
        m->used = true;
        add_content(w, q, m->first, m->last);
        if (whole)
            ent_add_whole(w, q, (ent_token_range){m->first, m->last});
        mark_said(w, m->first, m->last, (uint32_t)(q - w->out->at));
        index = m->goes_on;
    }
}

/* Paragraphs that go on are evidence too. */
static void cover_content(ent_quote_work *w, ent_quote *q)
{
    for (uint32_t i = 0; i < q->content.n; i++)
        add_evidence(w, q, q->content.at[i]);
}

void ent_take_marked(ent_quote_work *w, ent_quote *q, uint32_t marked)
{
    ent_marked *m = &w->marked.at[marked];
    uint32_t last = m->close == ENT_NONE ? m->last : m->close;
    ent_span *e = q->evidence.n ? &q->evidence.at[0] : NULL;
    ent_span span = source_span(w, m->open, last);
    add_marked(w, q, marked, true);
    if (e && span.start >= e->end && span.end - e->start <= EVIDENCE_MOST &&
        span.start - e->end < 120)
        e->end = span.end;
    else
        add_evidence(w, q, span);
    cover_content(w, q);
}

/* Marked words within a stretch of what was said; false when there are none. */
static bool add_marked_in(ent_quote_work *w, ent_quote *q, ent_token_range c)
{
    bool any = false;
    for (uint32_t t = c.first; t <= c.last; t++) {
        uint32_t m = ent_opens(w, t);
        if (m == ENT_NONE)
            continue;
        if (!ent_is_title(w, &w->marked.at[m])) {
            add_marked(w, q, m, false);
            any = true;
        }
        t = w->marked.at[m].close == ENT_NONE ? c.last : w->marked.at[m].close;
    }
    return any;
}

static ent_token_range trimmed(const ent_quote_work *w, ent_token_range c)
{
    while (c.first < c.last && w->tok[c.first].upos == ENT_UPOS_PUNCT &&
           ent_opens(w, c.first) == ENT_NONE && !ent_word_is(w, c.first, "(") &&
           !ent_word_is(w, c.first, "["))
        c.first++;
    while (c.last > c.first && w->tok[c.last].upos == ENT_UPOS_PUNCT &&
           w->mark_at[c.last] == ENT_NONE && !ent_word_is(w, c.last, ")") &&
           !ent_word_is(w, c.last, "]") && !ent_word_is(w, c.last, "%"))
        c.last--;
    return c;
}

static void add_said(ent_quote_work *w, ent_quote *q, const ent_said *s)
{
    uint32_t number = (uint32_t)(q - w->out->at);
    bool marked = false;
    for (uint32_t i = 0; i < s->content_count; i++) {
        ent_add_whole(w, q, ent_whole_of(w, s, i));
        marked |= add_marked_in(w, q, s->content[i]);
    }
    if (marked) {
        q->form = s->direct ? ENT_STR("direct") : ENT_STR("mixed");
        ent_token_range c = trimmed(w, s->content[0]);
        if (!s->direct && !s->aside)
            q->clause = source_span(w, c.first, c.last);
        for (uint32_t i = 0; i < s->content_count; i++)
            mark_said(w, s->content[i].first, s->content[i].last, number);
        return;
    }
    q->form = ENT_STR("indirect");
    for (uint32_t i = 0; i < s->content_count; i++) {
        ent_token_range c = trimmed(w, s->content[i]);
        add_content(w, q, c.first, c.last);
        mark_said(w, c.first, c.last, number);
    }
}

static void widen(ent_token_range *r, uint32_t first, uint32_t last)
{
    r->first = first < r->first ? first : r->first;
    r->last = last > r->last ? last : r->last;
}

static ent_token_range evidence_of(const ent_quote_work *w, const ent_said *s)
{
    ent_token_range e = {
        s->verb, s->cue_last > s->verb && s->cue_last < s->verb + 4 ? s->cue_last : s->verb};
    if (s->subject.first != ENT_NONE && s->subject.first + 60 > s->verb) {
        ent_token_range who = trimmed(w, s->subject);
        widen(&e, who.first, who.last);
    }
    for (uint32_t i = 0; i < s->whom_count; i++)
        widen(&e, s->whom[i], s->whom[i]);
    for (uint32_t i = 0; i < s->subject_count; i++) /* "was condemned by Mexico" */
        if (s->subjects[i] > s->verb && s->subjects[i] < s->verb + 12)
            widen(&e, s->subjects[i], s->subjects[i]);
    for (uint32_t i = 0; i < s->content_count; i++) {
        ent_token_range c = trimmed(w, s->content[i]);
        widen(&e, c.first, c.last);
        uint32_t m = w->mark_at[c.last];
        if (m != ENT_NONE && w->marked.at[m].close != ENT_NONE)
            widen(&e, e.first, w->marked.at[m].close);
    }
    return e;
}

static const char *frame_name(uint32_t frame)
{
    switch (frame) {
    case ENT_FRAME_THAT: return "that";
    case ENT_FRAME_ASIDE: return "aside";
    case ENT_FRAME_TO: return "to";
    case ENT_FRAME_WHOM_TO: return "whom-to";
    case ENT_FRAME_WHOM_FOR: return "whom-for";
    case ENT_FRAME_OBJECT: return "object";
    case ENT_FRAME_GERUND: return "gerund";
    case ENT_FRAME_AS: return "as";
    case ENT_FRAME_NAME: return "name";
    case ENT_FRAME_NOUN: return "noun";
    case ENT_FRAME_PREP: return "preposition";
    case ENT_FRAME_PREP_TO: return "preposition-to";
    case ENT_FRAME_QUOTE: return "marks";
    default: return "words";
    }
}

static void tell_rule(ent_quote_work *w, ent_quote *q, const ent_said *s)
{
    q->rule =
        ent_str_printf(w->a, w->st, "quote.%.*s.%s", ENT_FMT(s->row.cls), frame_name(s->frame));
    q->rule_place =
        ent_str_printf(w->a, w->st, "lexicon/quotes/verbs.tbl: %.*s", ENT_FMT(s->row.verb));
    ent_str who = s->subject_count ? w->tok[s->subjects[0]].form : ENT_STR("-");
    q->captures = ent_str_printf(w->a, w->st, "who=%.*s cue=%.*s", ENT_FMT(who),
                                 ENT_FMT(w->tok[s->verb].form));
}

ent_quote *ent_quote_add(ent_quote_work *w, ent_said *s)
{
    ent_quote *q = ENT_PUSH(w->a, w->out, w->st);
    if (!q)
        return NULL;
    q->qtype = ENT_STR("speech");
    q->sentence = w->tok[s->verb].sentence;
    uint32_t cue_last =
        s->cue_last >= s->verb && s->cue_last <= s->verb + 3 ? s->cue_last : s->verb;
    q->cue = ent_str_sub(w->doc->reading, w->tok[s->verb].rstart, w->tok[cue_last].rend);
    q->cue_span = source_span(w, s->verb, cue_last);
    ent_tell_cue_group(w, s, q);
    add_said(w, q, s);
    ent_token_range e = evidence_of(w, s);
    tell_evidence(w, q, e.first, e.last, s->verb);
    cover_content(w, q);
    for (uint32_t i = 0; i < s->whom_count; i++)
        ent_add_actors_of(w, s->whom[i], 1, q, true);
    uint32_t date = ent_date_of(w->r, s->verb);
    if (date != ENT_NONE && w->r->dates.at[date].known)
        q->date = w->r->dates.at[date].value;
    tell_rule(w, q, s);
    return q;
}

void ent_quote_extend(ent_quote_work *w, ent_quote *q, ent_token_range content)
{
    add_content(w, q, content.first, content.last);
    ent_add_whole(w, q, content);
    add_evidence(w, q, source_span(w, content.first, content.last));
}

static int by_place(const void *a, const void *b)
{
    const ent_quote *x = a, *y = b;
    if (x->evidence.n == 0 || y->evidence.n == 0)
        return 0;
    if (x->evidence.at[0].start != y->evidence.at[0].start)
        return x->evidence.at[0].start < y->evidence.at[0].start ? -1 : 1;
    if (x->cue_span.start != y->cue_span.start)
        return x->cue_span.start < y->cue_span.start ? -1 : 1;
    return x->evidence.at[0].end < y->evidence.at[0].end
               ? -1
               : x->evidence.at[0].end > y->evidence.at[0].end;
}

void ent_sort_quotes(ent_quote_work *w)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < w->out->n; i++)
        if (w->out->at[i].content.n && w->out->at[i].evidence.n)
            w->out->at[kept++] = w->out->at[i];
    w->out->n = kept;
    if (kept)
        qsort(w->out->at, kept, sizeof *w->out->at, by_place);
}
