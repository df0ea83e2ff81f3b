/* tokens.c - from flows to sentences of tokens with their places in the source.
 *
 * One pass over the bytes cuts words (tokenize.c), one over the words of each flow finds the
 * ends of sentences (sentences.c), one over all tokens looks up their places in the source. */
#include "text/tokens.h"

/* A token takes about five bytes of prose: room for one in four saves copying. */
static void reserve(ent_document *doc, ent_status *st)
{
    size_t want = doc->reading.n / 4 + 16;
    if (want > UINT32_MAX / 4)
        want = UINT32_MAX / 4;
    doc->tokens.at = ENT_NEW(doc->arena, ent_token, want, st);
    doc->tokens.n = 0;
    doc->tokens.cap = doc->tokens.at ? (uint32_t)want : 0;
    doc->sentences.n = 0;
}

/* The source place of reading byte `at` in piece p; see ent_document_source. */
static uint32_t place_in(const ent_piece *p, uint32_t at, bool behind)
{
    if (p->len == p->source_len)
        return p->source + (at - p->reading);
    return behind ? p->source + p->source_len : p->source;
}

/* Tokens and pieces both ascend, so one walk places all. Without pieces the reading text is the
 * source. */
static void place_tokens(ent_document *doc)
{
    const ent_piece *pieces = doc->pieces.at;
    uint32_t p = 0, last = doc->pieces.n ? doc->pieces.n - 1 : 0;
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        ent_token *t = &doc->tokens.at[i];
        t->start = t->rstart;
        t->end = t->rend;
        if (doc->pieces.n == 0)
            continue;
        while (p < last && pieces[p + 1].reading <= t->rstart)
            p++;
        uint32_t e = p;
        while (e < last && pieces[e + 1].reading < t->rend)
            e++;
        t->start = place_in(&pieces[p], t->rstart, false);
        t->end = place_in(&pieces[e], t->rend, true);
    }
}

void ent_document_tokenize(ent_document *doc, ent_status *st)
{
    if (ent_failed(st))
        return;
    reserve(doc, st);
    for (uint32_t i = 0; i < doc->flows.n && !ent_failed(st); i++) {
        ent_flow *f = &doc->flows.at[i];
        uint32_t first = doc->tokens.n;
        f->first_sentence = doc->sentences.n;
        ent_tokens_cut(doc, f->start, f->end, st);
        ent_tokens_sentences(doc, first, i, st);
        f->sentence_count = doc->sentences.n - f->first_sentence;
    }
    place_tokens(doc);
}
