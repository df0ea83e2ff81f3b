/* label.h - one PLOVER type for what a marked source does to a marked target.
 * In:   a reading, its acts, the model of types, the tokens marked.
 * Out:  the type, how sure, and what decided.
 * Not:  finding the actors or further events of the sentence (plover.h). */
#ifndef ENT_PLOVER_LABEL_H
#define ENT_PLOVER_LABEL_H

#include "plover/pair.h"

typedef struct ent_pair_labelled {
    ent_str type;                   /* of the act itself: "SANCTION" */
    ent_str modality;               /* "planned" ... */
    ent_str single;                 /* the one label of a row, see ent_pair_fold */
    double score;                   /* probability of type, 0..1 */
    bool told;                      /* the table of acts tells the same type there */
} ent_pair_labelled;

void ent_pair_label(const ent_linear *m, const ent_acts *acts, const ent_reading *r,
                   const ent_pair *pair, ent_pair_labelled *out, ent_status *st);

/* The convention of published sets, where a row bears one label and no modality (CAMEO roots 03,
 * 12, 13): a friendly act still to come is AGREE, refused it is REJECT, a hostile one still to
 * come is THREATEN. will: the negation is one of will ("will not", "cannot"). */
ent_str ent_pair_fold(const ent_acts *acts, ent_str type, ent_str modality, bool will);

#endif
