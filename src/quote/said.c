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

void ent_quotes_place(ent_reading *r, const ent_quotes *quotes, ent_status *st)
{
    const ent_document *doc = r->doc;
    uint32_t *at = is_ascending(doc) ? ENT_NEW(doc->arena, uint32_t, doc->tokens.n + 1u, st) : NULL;
    uint32_t *cue = at ? ENT_NEW(doc->arena, uint32_t, doc->tokens.n + 1u, st) : NULL;
    uint32_t *width = cue ? ENT_NEW(doc->arena, uint32_t, doc->tokens.n + 1u, st) : NULL;
    for (uint32_t t = 0; width && t < doc->tokens.n; t++) {
        at[t] = cue[t] = ENT_NONE;
        width[t] = UINT32_MAX;
    }
    for (uint32_t i = 0; width && i < quotes->n; i++) {
        const ent_quote *q = &quotes->at[i];
        for (uint32_t t = token_at(doc, q->cue_span.start); t < doc->tokens.n && q->speakers.n &&
                                                            doc->tokens.at[t].end <= q->cue_span.end;
             t++)
            if (cue[t] == ENT_NONE)
                cue[t] = i;
        for (uint32_t k = 0; k < q->content.n && q->speakers.n; k++) {
            ent_span s = q->content.at[k];
            for (uint32_t t = token_at(doc, s.start); t < doc->tokens.n && doc->tokens.at[t].start < s.end;
                 t++)
                if (s.end - s.start < width[t]) {
                    at[t] = i;
                    width[t] = s.end - s.start;
                }
        }
    }
    r->said_at = width ? at : NULL;
    r->cue_at = width ? cue : NULL;
}

uint32_t ent_quote_around(const ent_reading *r, const ent_quotes *quotes, uint32_t token)
{
    if (r->said_at)
        return r->said_at[token];
    uint32_t at = r->doc->tokens.at[token].start, best = ENT_NONE, width = UINT32_MAX;
    for (uint32_t i = 0; i < quotes->n; i++) {
        const ent_quote *q = &quotes->at[i];
        for (uint32_t k = 0; k < q->content.n && q->speakers.n; k++) {
            ent_span s = q->content.at[k];
            if (s.start <= at && at < s.end && s.end - s.start < width) {
                best = i;
                width = s.end - s.start;
            }
        }
    }
    return best;
}

uint32_t ent_quote_cued_by(const ent_reading *r, const ent_quotes *quotes, uint32_t token)
{
    const ent_token *t = &r->doc->tokens.at[token];
    if (r->cue_at)
        return r->cue_at[token];
    for (uint32_t i = 0; i < quotes->n; i++) {
        const ent_quote *q = &quotes->at[i];
        if (q->cue_span.start <= t->start && q->cue_span.end >= t->end && q->speakers.n)
            return i;
    }
    return ENT_NONE;
}

ent_str ent_attribution_at(const ent_reading *r, const ent_quotes *quotes, uint32_t token)
{
    uint32_t q = ent_quote_around(r, quotes, token);
    return q == ENT_NONE ? ENT_STR("author") : r->actors.at[quotes->at[q].speakers.at[0]].id;
}
