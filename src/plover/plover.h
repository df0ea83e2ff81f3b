/* plover.h - who did what to whom: events by PLOVER 2.0, CAMEO beside it.
 * In:   a reading (tree, actors, dates), the meetings and quotations of the document, the tables
 *       plover-types and acts of the lexicon.
 * Out:  events in document order, each with its parties, modality, attribution and evidence.
 * Not:  who stands where on what (stance/). */
#ifndef ENT_PLOVER_H
#define ENT_PLOVER_H

#include "event/event.h"
#include "mention/within.h"
#include "quote/quote.h"

/* What an event is about (contexts.h), and what tells it: words of its clause, a party, the act itself. */
typedef struct ent_event_context {
    ent_str context;                /* "territory" */
    const char *how;                /* words party act abroad */
    uint32_t first, last;           /* tokens of the words, ENT_NONE */
} ent_event_context;

typedef struct ent_event {
    ent_str plover, mode, cameo;    /* "ACCUSE", "disapprove", "111" */
    ENT_VEC(ent_event_context) contexts;
    ent_str modality;               /* past ongoing planned conditional hypothetical negated */
    ent_actor_list sources, targets;        /* indices of ent_reading.actors */
    ent_str date, date_how, place;
    ent_str attribution;            /* "author", or the id of who says so */
    uint32_t meeting;               /* index of a meeting of the document, ENT_NONE */
    ent_spans evidence;             /* first = the record's span */
    ent_str rule, rule_place;       /* "acts:agree", "lexicon/plover/acts.tbl:31" */
    ent_str captures;               /* "source=Blinken target=Japan", for explain */
    double score;                   /* confidence 0..1 */
    uint32_t sentence, trigger;     /* token */
} ent_event;
typedef ENT_VEC(ent_event) ent_events;

/* The acts of the lexicon, made ready once; immutable, shared by threads. The model of types
 * (pair.h) is borrowed; without it (NULL) the table alone decides. */
typedef struct ent_acts ent_acts;
typedef struct ent_linear ent_linear;
ent_acts *ent_acts_new(const ent_lexicon *lex, const ent_linear *model, ent_status *st);
void ent_acts_free(ent_acts *a);

/* Adds actors to the reading for people without a name who act. */
void ent_read_events(const ent_acts *acts, ent_reading *r, const ent_meetings *meetings,
                     const ent_quotes *quotes, ent_events *out, ent_status *st);

#endif
