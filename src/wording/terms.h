/* terms.h - finds the terms of the lexicon in a text, by stems.
 * In:   a reading text (or any text), the tables wording-terms and wording-names.
 * Out:  hits: group, variant, bytes; the longest at a place.
 * Not:  who uses them (wording.h). */
#ifndef ENT_WORDING_TERMS_H
#define ENT_WORDING_TERMS_H

#include "wording/wording.h"

/* A word of a text: a run of letters and digits, an apostrophe inside included. */
typedef struct ent_word_at {
    uint32_t start, end;            /* bytes of the text */
    uint64_t stem, form;            /* hashes */
    bool number;                    /* begins with a digit */
} ent_word_at;
typedef ENT_VEC(ent_word_at) ent_words_at;

/* The words of text[from, to). */
void ent_words_scan(ent_str text, uint32_t from, uint32_t to, ent_arena *a, ent_words_at *out,
                    ent_status *st);

typedef enum ent_term_when {
    ENT_TERM_USE, ENT_TERM_QUOTED, ENT_TERM_HEDGE, ENT_TERM_SAID
} ent_term_when;

typedef struct ent_term {
    ent_str group, variant;
    bool is_name, contested;
    ent_term_when told;
} ent_term;

typedef struct ent_term_hit {
    const ent_term *term;
    uint32_t first, last;           /* words of the list */
} ent_term_hit;
typedef ENT_VEC(ent_term_hit) ent_term_hits;

/* The terms of table issue-terms that stand for an issue without further ado, grouped by its key. */
ent_terms *ent_terms_of_issues(const ent_lexicon *lex, ent_status *st);

/* All hits in order; none overlap. */
void ent_terms_find(const ent_terms *t, ent_str text, const ent_words_at *words, ent_arena *a,
                    ent_term_hits *out, ent_status *st);

#endif
