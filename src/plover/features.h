/* features.h - what the files that make features of a marked pair share.
 * Each feature is a readable string, so that an explanation can name those that decided. */
#ifndef ENT_PLOVER_FEATURES_H
#define ENT_PLOVER_FEATURES_H

#include "plover/pair.h"

enum { ENT_FEATURES_MAX = 400 };

typedef struct ent_feature_maker {
    const ent_acts *acts;
    const ent_reading *r;
    const ent_pair *pair;
    void (*add)(void *ctx, ent_str feature);
    void *ctx;
    ent_status *st;
    uint32_t first, end;            /* tokens of the sentence */
    uint32_t s, t;                  /* heads of source and target, ENT_NONE */
    uint64_t given[ENT_FEATURES_MAX];  /* hashes of features already added: each counts once */
    uint32_t given_count;
} ent_feature_maker;

/* features.c: adds "name=value", "name=a.b". */
void ent_feature(ent_feature_maker *m, const char *name, ent_str value);
void ent_feature2(ent_feature_maker *m, const char *name, ent_str a, ent_str b);
bool ent_feature_marked(const ent_feature_maker *m, uint32_t token);
/* Is token within the phrase of one of the heads? */
bool ent_feature_under(const ent_document *doc, const uint32_t *heads, uint32_t n, uint32_t token);
ent_str ent_feature_lemma(const ent_feature_maker *m, uint32_t token);

void ent_features_of_acts(ent_feature_maker *m);        /* features_acts.c */
void ent_features_of_tree(ent_feature_maker *m);        /* features_tree.c */

#endif
