/* said.c - the quotation around a token. */
#include "quote/said.h"

/* Page furniture can make the words of a sentence stand apart in the source. */
static bool is_ascending(const ent_document *doc)
{
    for (uint32_t t = 1; t < doc->tokens.n; t++)
        if (doc->tokens.at[t].start < doc->tokens.at[t - 1].start)
            return false;
    return true;
}

/* The first token that begins at a byte of the source or behind it. */
static uint32_t token_at(const ent_document *doc, uint32_t byte)
{
    uint32_t low = 0, high = doc->tokens.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->tokens.at[middle].start < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Tokens of a span, one after the other from t on; ENT_NONE behind the last. Where the words of a document
 * do not stand in order any token may be one. */
static uint32_t token_in(const ent_document *doc, bool ascending, uint32_t t, ent_span span)
{
    for (; t < doc->tokens.n; t++) {
        uint32_t start = doc->tokens.at[t].start;
        if (start >= span.start && start < span.end)
            return t;
        if (ascending && start >= span.end)
            break;
    }
    return ENT_NONE;
}

static uint32_t first_in(const ent_document *doc, bool ascending, ent_span span)
{
    return token_in(doc, ascending, ascending ? token_at(doc, span.start) : 0, span);
}

void ent_quotes_place(ent_reading *r, const ent_quotes *quotes, ent_status *st)
{
    const ent_document *doc = r->doc;
    bool ascending = is_ascending(doc);
    uint32_t n = doc->tokens.n + 1u;
    uint32_t *at = ENT_NEW(doc->arena, uint32_t, n, st);
    uint32_t *cue = at ? ENT_NEW(doc->arena, uint32_t, n, st) : NULL;
    uint32_t *width = cue ? ENT_NEW(doc->arena, uint32_t, n, st) : NULL;
    if (!width)
        return;
    memset(at, 0xff, n * sizeof *at);
    memset(cue, 0xff, n * sizeof *cue);
    memset(width, 0xff, n * sizeof *width);
    for (uint32_t i = 0; i < quotes->n; i++) {
        const ent_quote *q = &quotes->at[i];
        if (q->speakers.n == 0)
            continue;
        for (uint32_t t = first_in(doc, ascending, q->cue_span); t != ENT_NONE;
             t = token_in(doc, ascending, t + 1, q->cue_span))
            if (cue[t] == ENT_NONE && doc->tokens.at[t].end <= q->cue_span.end)
                cue[t] = i;
        for (uint32_t k = 0; k < q->content.n; k++) {
            ent_span s = q->content.at[k];
            for (uint32_t t = first_in(doc, ascending, s); t != ENT_NONE;
                 t = token_in(doc, ascending, t + 1, s))
                if (s.end - s.start < width[t]) {
                    at[t] = i;
                    width[t] = s.end - s.start;
                }
        }
    }
    r->said_at = at;
    r->cue_at = cue;
}

uint32_t ent_quote_around(const ent_reading *r, uint32_t token)
{
    return r->said_at ? r->said_at[token] : ENT_NONE;
}

uint32_t ent_quote_cued_by(const ent_reading *r, uint32_t token)
{
    return r->cue_at ? r->cue_at[token] : ENT_NONE;
}

ent_str ent_attribution_at(const ent_reading *r, const ent_quotes *quotes, uint32_t token)
{
    uint32_t q = ent_quote_around(r, token);
    return q == ENT_NONE ? ENT_STR("author") : r->actors.at[quotes->at[q].speakers.at[0]].id;
}
