/* pair.h - what the type of an event between two marked actors is told by: explained features and a
 * linear model over them.
 * In:   a reading of a text, the tokens of source and target (either may be missing).
 * Out:  features as readable strings; a probability for each type.
 * Not:  where actors stand (the caller marks them). */
#ifndef ENT_PLOVER_PAIR_H
#define ENT_PLOVER_PAIR_H

#include "plover/acts.h"

typedef struct ent_pair {
    uint32_t s_first, s_last;       /* tokens of the source, ENT_NONE when not marked */
    uint32_t t_first, t_last;       /* of the target */
} ent_pair;

/* Calls add for each feature: "lca=attack", "act.both=ASSAULT", "between=against" ... */
void ent_pair_features(const ent_acts *acts, const ent_reading *r, const ent_pair *pair,
                       void (*add)(void *ctx, ent_str feature), void *ctx, ent_status *st);

/* The token of a marked span that the others hang at; ENT_NONE for none. */
uint32_t ent_pair_head(const ent_document *doc, uint32_t first, uint32_t last);

enum { ENT_PLOVER_TYPES = 17 };     /* the 16 of PLOVER 2.0 and NONE */
/* "AGREE" ...; NONE is the last. */
const char *ent_plover_type(unsigned number);
unsigned ent_plover_type_of(ent_str name);      /* ENT_PLOVER_TYPES when unknown */

/* A model is text: a head, then lines "feature <tab> type weight <tab> type weight ...". */
ent_linear *ent_linear_open(const char *path, ent_status *st);
void ent_linear_free(ent_linear *m);
ent_str ent_linear_id(const ent_linear *m);
/* Weights of a feature, one a type; NULL when the model does not know it. */
const float *ent_linear_weights(const ent_linear *m, ent_str feature);
/* Probabilities of the types from summed weights. */
void ent_linear_softmax(const double sums[ENT_PLOVER_TYPES], double out[ENT_PLOVER_TYPES]);

/* Probability of each type for a pair. */
void ent_pair_score(const ent_linear *m, const ent_acts *acts, const ent_reading *r,
                    const ent_pair *pair, double out[ENT_PLOVER_TYPES], ent_status *st);

/* reasons.c: "SANCTION 0.91 over COERCE 0.05: lca=freeze (+1.20) ...", the features that set the
 * type most above the next; memory of the document's arena. */
ent_str ent_pair_reasons(const ent_linear *m, const ent_acts *acts, const ent_reading *r,
                         const ent_pair *pair, unsigned type, ent_status *st);

#endif
