/* stance.h - who stands where on which issue.
 * In:   a reading, the quotations and events of the document, the tables of lexicon/stance/ and of
 *       issues.tbl.
 * Out:  positions in document order: holders, issue, stance, strength, targets, evidence.
 * Not:  ties (tie/), what words are used (wording/). */
#ifndef ENT_STANCE_H
#define ENT_STANCE_H

#include "plover/plover.h"
#include "stance/issues.h"

typedef struct ent_position {
    ent_str stance;                 /* support commit oppose concern demand ambivalent silent */
    ent_str issue;                  /* a key of table issues */
    uint32_t strength;              /* 1 hedged, 2 plain, 3 emphatic */
    ent_actor_list holders, targets;    /* indices of ent_reading.actors */
    ent_str date;                   /* as the contract writes dates, "" */
    ent_str attribution;            /* "author", or the id of who says so */
    ent_spans evidence;             /* first = the record's span */
    ent_str rule, rule_place, captures;
    double score;
    uint32_t sentence;
} ent_position;
typedef ENT_VEC(ent_position) ent_positions;

typedef struct ent_stances ent_stances;     /* the tables made ready; immutable, shared by threads */
ent_stances *ent_stances_new(const ent_lexicon *lex, ent_status *st);
void ent_stances_free(ent_stances *s);
const ent_issues *ent_stances_issues(const ent_stances *s);

/* Adds states to the reading's actors for which officials stand, and to events the positions that are
 * acts of speech without a row in the table of acts ("is ready to", "does not accept"). */
void ent_read_positions(const ent_stances *s, ent_reading *r, const ent_quotes *quotes,
                        ent_events *events, ent_positions *out, ent_status *st);

#endif
