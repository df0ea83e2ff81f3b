/* namer_work.h - what the names model and its trainer share: features, classes, the search.
 * Not:  for other folders: they use namer.h. */
#ifndef ENT_NAMER_WORK_H
#define ENT_NAMER_WORK_H

#include "parse/namer.h"

/* Classes of the weights: the labels, then the steps from one label to the next. A step begins
 * behind a name of some type or outside (4) and starts one of 7 labels, or goes on inside. */
enum { ENT_NAME_STEPS = 40, ENT_NAME_CLASSES = ENT_LABEL_COUNT + ENT_NAME_STEPS };
enum { ENT_NAME_FEATURES = 192, ENT_NAME_STEP_FEATURES = 8 };

/* Step between two labels as a number below ENT_NAME_STEPS, ENT_NONE where none is allowed. */
uint32_t ent_name_step(uint8_t from, uint8_t to);

/* Atoms of a word (parse/features.h tells what an atom is). The hashes are of this module alone:
 * a change of the tagger's leaves names models as they are. */
typedef struct ent_name_word {
    uint64_t form, exact, shape, look;
    uint64_t prefix[4], suffix[4];
    uint64_t xpos, upos, lemma;
    uint64_t head, rel;                /* of the word above: lemma; relation to it */
    uint64_t top, top_rel;             /* likewise of the name's head, past flat and compound */
    uint64_t category, placed, flags;
    uint64_t initial;
    uint64_t echo;
    uint32_t flag_bits;
    bool known;                        /* to the lexicon or its tables, however written */
    bool candidate;                    /* may be part of a name; others are outside, unasked */
} ent_name_word;

/* Fills word[-2] .. word[n + 1]; word[0] is the sentence's first token. hints and echoes are of
 * the sentence's tokens; echoes NULL: the first round. */
void ent_name_words_fill(ent_name_word *word, const ent_document *doc, const ent_sentence *s,
                         const uint32_t *hints, const uint8_t *echoes);
uint32_t ent_name_features(const ent_name_word *word, uint32_t i, bool second, uint64_t *out);
uint32_t ent_name_step_features(const ent_name_word *word, uint32_t i, uint64_t *out);
/* Hash of a form, small letters, digits as 0. */
uint64_t ent_name_form(ent_str form);

/* namer_echo.c: what the first round made of the same word in other sentences of the document:
 * one number a token, by token of doc; 0 and 1 tell nothing of a name. wanted as in namer.h. */
void ent_name_echoes(const ent_document *doc, uint32_t first, uint32_t count, const bool *wanted,
                     const uint8_t *labels, uint8_t *echoes, ent_arena *scratch, ent_status *st);
/* Whether the second round has anything to say of a sentence, whose first echo is echoes[0]. */
bool ent_name_heard(const ent_name_word *word, const uint8_t *echoes, uint32_t n);

/* Scores of a token for ent_name_search. */
typedef struct ent_name_scores {
    int32_t label[ENT_LABEL_COUNT];
    int32_t step[ENT_NAME_STEPS];
} ent_name_scores;

/* The best labelling; words that are no candidates stay outside. from has room for
 * n * ENT_LABEL_COUNT. */
void ent_name_search(const ent_name_word *word, const ent_name_scores *scores, uint32_t n,
                     uint8_t *from, uint8_t *labels);

#endif
