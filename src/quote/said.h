/* said.h - in whose words something stands.
 * In:   the quotations of a document, a token.
 * Out:  the quotation whose content holds it; the id of who says so. */
#ifndef ENT_QUOTE_SAID_H
#define ENT_QUOTE_SAID_H

#include "quote/quote.h"

/* Fills r->said_at and cue_at, of which the questions below are asked; before it no token is said. */
void ent_quotes_place(ent_reading *r, const ent_quotes *quotes, ent_status *st);
/* The narrowest quotation with speakers whose content holds the token, ENT_NONE. */
uint32_t ent_quote_around(const ent_reading *r, uint32_t token);
/* The first quotation with speakers whose cue the token belongs to, ENT_NONE. */
uint32_t ent_quote_cued_by(const ent_reading *r, uint32_t token);
/* The id of its first speaker, else "author". */
ent_str ent_attribution_at(const ent_reading *r, const ent_quotes *quotes, uint32_t token);

#endif
