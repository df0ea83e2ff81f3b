/* names.h - rebuilding the names model (doc/names.md), the same bytes every time.
 * In:   UD English EWT with the names of UNER, the permissive part of GUM with its entities,
 *       the compiled lexicon.
 * Out:  the names model. */
#ifndef NAMES_H
#define NAMES_H

#include "train.h"

#include "mention/hints.h"
#include "parse/namer_work.h"

typedef struct example {               /* a sentence with its names */
    const ent_document *doc, *small;   /* small: its words without capitals */
    uint32_t sentence, group;          /* groups are documents */
    const uint32_t *hints, *small_hints;    /* these by the sentence's tokens */
    const uint8_t *labels;
    uint8_t *echoes;                   /* of a first round that has not seen the document */
    uint8_t *guess;
    bool gum;
} example;

typedef struct examples {
    ent_arena *arena;
    example *at;                       /* groups are side by side */
    uint32_t n, names, groups;
} examples;

typedef struct names_source {
    const char *ewt, *gum, *uner, *lexicon;
} names_source;

/* names_corpus.c: all examples; tags are those of taggers that have not seen the sentence. */
examples *examples_read(const names_source *from, ent_status *st);

/* names_gum.c: labels of the named persons, places and organisations among the entities that a
 * GUM file marks; one label for every token of doc. */
uint8_t *gum_labels(ent_str bytes, const ent_document *doc, ent_arena *arena, ent_status *st);

/* names_learn.c: trains both rounds; the weights of each. */
void names_train(examples *e, rows *first, rows *second, ent_status *st);
enum { NAMES_LEAST = 2 };              /* quantised weights smaller than this are left out */

#endif
