/* tell.h - what the writers of a comparison share. */
#ifndef ENT_COMPARE_TELL_H
#define ENT_COMPARE_TELL_H

#include "compare/compare.h"

typedef enum ent_stretch_kind { ENT_KEPT, ENT_GONE, ENT_NEW_WORDS } ent_stretch_kind;

/* Walks the words of a row in the order in which a reader takes them in: kept words of b, words
 * of a that are gone, words of b that are new. */
void ent_compare_walk(const ent_compare_text *a, const ent_compare_text *b,
                      const ent_compare_row *row,
                      void (*tell)(void *ctx, ent_stretch_kind kind, ent_str words), void *ctx);

/* A topic over the texts of a comparison. */
typedef struct ent_topic_line {
    uint32_t topic;
    uint32_t first, last;           /* texts that have it */
    uint32_t *words;                /* a text */
    uint32_t *rank;                 /* place of its first sentence among the topics of a text, from 1; 0: none */
} ent_topic_line;
typedef ENT_VEC(ent_topic_line) ent_topic_lines;
/* Those that any text has, by first text and place in it. */
void ent_compare_topics(const ent_comparison *c, ent_topic_lines *out, ent_arena *a, ent_status *st);

/* A grouped term of the lexicon over the texts: which variants each has, "" for none. */
typedef struct ent_term_line {
    ent_str term;
    uint32_t first, last;
    ent_str *variants;              /* a text */
    bool is_name;
    bool varies;                    /* not the same in all; of a name: two texts call it otherwise */
} ent_term_line;
typedef ENT_VEC(ent_term_line) ent_term_lines;
void ent_compare_terms(const ent_comparison *c, ent_term_lines *out, ent_arena *a, ent_status *st);

/* "Tokyo statement, 2021-03-16 (12 sentences)" */
ent_str ent_compare_label(const ent_compare_text *t, ent_arena *a, ent_status *st);
/* Topics of a sentence, ", " between. */
ent_str ent_compare_topics_of(const ent_comparison *c, const ent_compare_text *t, uint32_t sentence,
                              ent_arena *a, ent_status *st);

#endif
