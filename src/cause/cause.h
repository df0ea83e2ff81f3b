/* cause.h - explicit reasons, purposes and stated evidence.
 * In:   a reading, the quotations of the document, the tables of lexicon/causes/.
 * Out:  causes in document order, cause and effect in the document's words.
 * Not:  causes that no word marks. */
#ifndef ENT_CAUSE_H
#define ENT_CAUSE_H

#include "mention/within.h"
#include "quote/quote.h"

typedef struct ent_cause {
    ent_str kind;                   /* reason purpose result evidence condition */
    ent_str cause, effect, marker;  /* words of the reading text */
    ent_str attribution;            /* "author", or the id of who says so */
    ent_spans evidence;             /* first = the record's span */
    ent_str rule, rule_place;
    double score;
    uint32_t sentence, trigger;     /* token of the marker */
} ent_cause;
typedef ENT_VEC(ent_cause) ent_causes;

void ent_read_causes(const ent_reading *r, const ent_quotes *quotes, ent_causes *out,
                     ent_status *st);

#endif
