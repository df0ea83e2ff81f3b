/* iob2.h - names marked in a treebank: IOB2 files beside CoNLL-U files.
 * In:   the bytes of an IOB2 file (`# sent_id = ...`, then lines "1 Tab form Tab B-PER ...").
 * Out:  labels (parse/namer.h) of its sentences by their id.
 * Not:  which tokens a document cuts: a sentence of another length is the caller's to leave. */
#ifndef ENT_IOB2_H
#define ENT_IOB2_H

#include "parse/namer.h"

typedef struct ent_iob2_sentence {
    uint32_t first, count;             /* in labels */
} ent_iob2_sentence;

typedef struct ent_iob2 {
    ent_intern *ids;                   /* sentence ids, numbered as sentences */
    ENT_VEC(ent_iob2_sentence) sentences;
    ENT_VEC(uint8_t) labels;
} ent_iob2;

/* Labels PER, LOC and ORG; what has another label (OTH) counts as outside. */
void ent_iob2_read(ent_iob2 *out, ent_str bytes, ent_arena *arena, ent_status *st);
/* Labels of the sentence with that id, or NULL unless it has `count` tokens. */
const uint8_t *ent_iob2_labels(const ent_iob2 *all, ent_str id, uint32_t count);
/* Ids of the sentences of a CoNLL-U file, in order; one for every sentence. */
ent_str *ent_conllu_ids(ent_str bytes, uint32_t *count, ent_arena *arena, ent_status *st);

/* Types per token (0 outside), and whether a name begins there, to labels. */
void ent_labels_join(const uint8_t *types, const bool *begins, uint32_t n, uint8_t *labels);

#endif
