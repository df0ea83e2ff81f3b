/* said.c - the quotation around a token. */
#include "quote/said.h"

uint32_t ent_quote_around(const ent_reading *r, const ent_quotes *quotes, uint32_t token)
{
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

ent_str ent_attribution_at(const ent_reading *r, const ent_quotes *quotes, uint32_t token)
{
    uint32_t q = ent_quote_around(r, quotes, token);
    return q == ENT_NONE ? ENT_STR("author") : r->actors.at[quotes->at[q].speakers.at[0]].id;
}
