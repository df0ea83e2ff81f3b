/* wording.h - which words are used for a thing, by whom; what a report notes about wording.
 * In:   a reading, its quotations, rules of kind "wording", the tables wording-terms and
 *       wording-names of the lexicon.
 * Out:  wordings (firsts, omissions, contrasts, changes, epithets, names, formulas ...), and the
 *       uses of every term that the lexicon groups, in document order.
 * Not:  comparing documents (compare/), where somebody stands (stance). */
#ifndef ENT_WORDING_H
#define ENT_WORDING_H

#include "quote/quote.h"

typedef ENT_VEC(uint32_t) ent_word_users;    /* indices of ent_reading.actors */

/* Words and who uses them. Nobody named: the document itself does. */
typedef struct ent_words_used {
    ent_str phrase;                 /* words of the text */
    ent_word_users users;
    ent_str document, date;         /* "joint statement"; "" when not told */
} ent_words_used;

typedef struct ent_wording {
    ent_str type;                   /* first contrast change-over-time omission ... */
    ent_str subject;
    ENT_VEC(ent_words_used) uses;   /* one, or two that are set against each other */
    ENT_VEC(ent_span) evidence;     /* first = the record's span */
    ent_str rule, rule_place, captures;
    double score;                   /* confidence 0..1 */
    uint32_t sentence;
    uint32_t first, last;           /* tokens of the evidence */
} ent_wording;
typedef ENT_VEC(ent_wording) ent_wordings;

/* A use of a term that the lexicon groups with others, or of a name that has rivals. */
typedef struct ent_term_use {
    ent_str group, variant;         /* as the lexicon writes them */
    ent_str kind;                   /* term name */
    ent_str how;                    /* quoted said told: in marks, reported, the document's own */
    ent_span span;
    ent_word_users users;
    ent_str document, date;
    uint32_t sentence, first, last; /* tokens */
    bool hedge;                     /* "as necessary": weakens or keeps open */
    bool worth;                     /* a record of its own by the lexicon */
    bool contested;                 /* of a name: the choice is a position */
} ent_term_use;
typedef ENT_VEC(ent_term_use) ent_term_uses;

/* The terms of a lexicon, made ready once; immutable, shared by threads. */
typedef struct ent_terms ent_terms;
ent_terms *ent_terms_new(const ent_lexicon *lex, ent_status *st);
void ent_terms_free(ent_terms *t);

void ent_read_wordings(const ent_terms *terms, const ent_reading *r, const ent_quotes *quotes,
                       ent_wordings *out, ent_term_uses *uses, ent_status *st);

#endif
