/* why.h - why an act of the table became an event or not.
 * In:   a reading, its events, a sentence.
 * Out:  every word of the sentence that the table of acts knows, with what came of it.
 * Not:  printing (brief/explain.c). */
#ifndef ENT_PLOVER_WHY_H
#define ENT_PLOVER_WHY_H

#include "plover/plover.h"

typedef struct ent_considered {
    uint32_t token;
    uint32_t event;             /* index of the event it became, ENT_NONE */
    ent_str row;                /* of the table, as it is written; "" when no frame holds */
    ent_str why;                /* what came of it, in words */
} ent_considered;
typedef ENT_VEC(ent_considered) ent_considerations;

/* Memory of the document's arena. */
void ent_acts_considered(const ent_acts *acts, const ent_reading *r, const ent_quotes *quotes,
                         const ent_events *events, uint32_t sentence, ent_considerations *out,
                         ent_status *st);

#endif
