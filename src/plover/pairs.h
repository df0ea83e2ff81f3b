/* pairs.h - the type of the event between two marked actors of a sentence.
 * In:   a reading of the sentence, the meetings in it, the tokens of source and target.
 * Out:  a PLOVER type, or none, with what told it.
 * Not:  reading tables (coder/tables.c). */
#ifndef ENT_PLOVER_PAIRS_H
#define ENT_PLOVER_PAIRS_H

#include "plover/pair.h"

typedef struct ent_pair_answer {
    ent_str plover;             /* "ACCUSE"; "" when nothing is told or it abstains */
    uint32_t token;             /* the word that told it, ENT_NONE */
    bool guessed;               /* by a word whose frame does not hold */
} ent_pair_answer;

/* The act nearest to the path between the two tells the type; where no frame holds, nothing does
 * if it is to abstain, else the nearest act word. Marks the heads of both as actors in r->marks. */
void ent_pair_code(const ent_acts *acts, const ent_reading *r, const ent_meetings *meetings,
                   const ent_pair *pair, bool abstain, ent_pair_answer *out);

#endif
