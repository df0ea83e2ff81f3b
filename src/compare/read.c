/* read.c - a document as comparing sees it: sentences of its prose, their words and topics. */
#include "compare/compare.h"

/* Headings and titles are no sentences of a statement; captions and furniture are not its own. */
static bool is_compared(const ent_document *doc, const ent_sentence *s)
{
    uint8_t cls = doc->flows.at[s->flow].cls;
    return cls == ENT_LINE_BODY || cls == ENT_LINE_LEAD || cls == ENT_LINE_OTHER ||
           cls == ENT_LINE_SUBTITLE;
}

/* A text that says that it is a part: nothing follows from what it does not say. */
static void judge_whole(const ent_document *doc, ent_compare_text *t)
{
    static const char *const marks[] = {"[...]", "[\xe2\x80\xa6]", "(excerpt", "(Excerpt", "(summary)",
                                        "[excerpt", "unofficial summary"};
    t->complete = true;
    if (doc->warning.n) {
        t->complete = false;
        t->why_not = doc->warning;
    }
    for (size_t i = 0; i < sizeof marks / sizeof *marks && t->complete; i++)
        if (ent_str_find(doc->source, ent_str_z(marks[i])) != SIZE_MAX) {
            t->complete = false;
            t->why_not = ent_str_z(marks[i]);
        }
}

static void add_topics(ent_compare_knowledge *k, ent_compare_text *t, ent_status *st)
{
    ent_term_hits hits = {0};
    ent_terms_find(k->issues, t->doc->reading, &t->words, k->a, &hits, st);
    for (uint32_t i = 0, s = 0; i < hits.n && !ent_failed(st); i++) {
        uint32_t word = hits.at[i].first;
        while (s < t->sentences.n &&
               t->sentences.at[s].first + t->sentences.at[s].count <= word)
            s++;
        if (s == t->sentences.n)
            return;
        ent_compare_sentence *x = &t->sentences.at[s];
        uint32_t topic = ent_intern_add(k->topics, hits.at[i].term->group, st);
        bool known = word < x->first || topic == ENT_NONE;
        for (uint32_t n = 0; n < x->topics.n && !known; n++)
            known = x->topics.at[n] == topic;
        uint32_t *slot = known ? NULL : ENT_PUSH(k->a, &x->topics, st);
        if (slot)
            *slot = topic;
    }
}

void ent_compare_read(ent_compare_knowledge *k, const ent_document *doc, ent_compare_text *out,
                      ent_status *st)
{
    *out = (ent_compare_text){.name = doc->name, .title = doc->title, .date = doc->date, .doc = doc};
    uint32_t paragraph = 0, flow = ENT_NONE;
    judge_whole(doc, out);
    for (uint32_t i = 0; i < doc->sentences.n && !ent_failed(st); i++) {
        const ent_sentence *s = &doc->sentences.at[i];
        if (!is_compared(doc, s))
            continue;
        uint32_t first = out->words.n;
        ent_words_scan(doc->reading, s->start, s->end, k->a, &out->words, st);
        if (out->words.n == first)
            continue;
        paragraph += s->flow != flow;
        flow = s->flow;
        ent_compare_sentence *x = ENT_PUSH(k->a, &out->sentences, st);
        if (x)
            *x = (ent_compare_sentence){.start = s->start, .end = s->end, .first = first,
                                        .count = out->words.n - first, .paragraph = paragraph};
    }
    if (k->issues)
        add_topics(k, out, st);
}

ent_span ent_compare_span(const ent_compare_text *t, uint32_t first, uint32_t count)
{
    const ent_word_at *w = &t->words.at[first];
    return (ent_span){ent_document_source(t->doc, w->start, false),
                      ent_document_source(t->doc, w[count - 1].end, true)};
}

ent_str ent_compare_words_of(const ent_compare_text *t, uint32_t first, uint32_t count)
{
    if (count == 0)
        return ENT_STR("");
    uint32_t from = t->words.at[first].start, to = t->words.at[first + count - 1].end;
    return ent_str_of(t->doc->reading.p + from, to - from);
}

ent_str ent_compare_sentence_text(const ent_compare_text *t, uint32_t sentence)
{
    const ent_compare_sentence *s = &t->sentences.at[sentence];
    return ent_str_trim(ent_str_of(t->doc->reading.p + s->start, s->end - s->start));
}
