/* contexts.h - what an event is about: PLOVER's contexts, from the words of its own clause, its parties and
 * its type.
 * In:   events of a reading, the table plover-contexts (and issue-terms) of the lexicon.
 * Out:  ent_event.contexts, each once, in the order of the table, with the words that tell it.
 * Not:  what the document as a whole is about. */
#ifndef ENT_PLOVER_CONTEXTS_H
#define ENT_PLOVER_CONTEXTS_H

#include "plover/plover.h"

/* Immutable, shared by threads; lex must outlive it. */
typedef struct ent_contexts ent_contexts;
ent_contexts *ent_contexts_new(const ent_lexicon *lex, ent_status *st);
void ent_contexts_free(ent_contexts *c);

void ent_read_contexts(const ent_contexts *c, const ent_reading *r, ent_events *events,
                       ent_status *st);

#endif
