/* tie.h - who stands in which lasting relation to whom.
 * In:   a reading (tree, actors with their roles, dates), the quotations of the document, the tables
 *       and rules of lexicon/ties/.
 * Out:  ties in document order, each told once: relation, both sides, status, date, evidence.
 * Not:  single acts (plover/), the stance of one on the other (stance/). */
#ifndef ENT_TIE_H
#define ENT_TIE_H

#include "mention/within.h"
#include "quote/quote.h"

typedef struct ent_tie_attr {
    ent_str key, value;             /* "role" "Foreign Minister" */
} ent_tie_attr;

typedef struct ent_tie {
    ent_str relation;               /* office affiliation membership alliance ... */
    ent_str status;                 /* current past proposed disputed */
    ent_actor_list a, b;            /* indices of ent_reading.actors */
    ENT_VEC(ent_tie_attr) attrs;
    ent_str date;                   /* as the contract writes dates, "" */
    ent_str attribution;            /* "author", or the id of who says so */
    ent_spans evidence;             /* first = the record's span */
    ent_str rule, rule_place, captures;
    double score;
    uint32_t sentence;
} ent_tie;
typedef ENT_VEC(ent_tie) ent_ties;

/* Adds to the reading's actors what ties name without a mention of its own: the ministry of a
 * minister, the state of a president. */
void ent_read_ties(ent_reading *r, const ent_quotes *quotes, ent_ties *out, ent_status *st);

#endif
