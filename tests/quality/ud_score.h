/* ud_score.h - how well a document's words, sentences, tags and trees agree with a gold one's.
 *
 * The measures are those of the CoNLL 2018 shared task: both documents hold the same characters
 * (white space apart); words are aligned by the characters they cover; each figure is
 * F1 = 2 * agreeing / (gold + system). Relations are compared without subtypes. One thing is
 * simpler: the words of a multiword token are aligned by the characters each covers, which
 * comes to the same for English, where words spell their token. */
#ifndef ENT_UD_SCORE_H
#define ENT_UD_SCORE_H

#include "text/text.h"

typedef struct ud_count {
    uint32_t gold, system, agree;
} ud_count;

typedef struct ud_score {
    ud_count words, sentences, upos, xpos, lemmas, uas, las;
} ud_score;

/* Percent. */
double ud_f1(ud_count c);

/* Adds the comparison of two documents to *score. ENT_BAD_INPUT when their characters differ. */
void ud_compare(const ent_document *gold, const ent_document *system, ud_score *score,
                ent_status *st);

/* Prints words, or ends of sentences, that only one of the two has: `limit` at most. */
void ud_print_differences(const ent_document *gold, const ent_document *system, bool sentences,
                          uint32_t limit);

#endif
