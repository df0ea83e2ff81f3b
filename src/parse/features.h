/* features.h - what the tagger and the parser look at, as 64-bit hashes.
 * In:   the words of one sentence; the state of a parse.
 * Out:  feature hashes, the same in training and in use.
 * Not:  weights (model/), search (tagger.c, parser.c).
 *
 * An atom is a property of one word, hashed to 64 well-mixed bits. A feature is the sum of its
 * atoms, each rotated by its place, and of a number of its template, mixed again. */
#ifndef ENT_FEATURES_H
#define ENT_FEATURES_H

#include "model/model.h"

#define ENT_SUFFIXES 5
#define ENT_PREFIXES 4

/* Atoms of a word. */
typedef struct ent_word {
    uint64_t form;                     /* lower case, digits as 0, quotes and dashes plain */
    uint64_t exact;                    /* form and pattern of capitals */
    uint64_t suffix[ENT_SUFFIXES];     /* of form: last 1 .. 5 bytes */
    uint64_t prefix[ENT_PREFIXES];     /* first 1 .. 4 bytes */
    uint64_t shape;                    /* Xxx, 00, x-x, with the sentence's style of capitals */
    uint64_t look;                     /* the same; of styles only capitals count */
    uint64_t kind;                     /* tags that the form had in training */
    uint64_t initial;                  /* nothing but punctuation stands before */
    uint64_t tag, pos;                 /* Penn and universal tag; universal tag alone */
    uint64_t lemma;
    uint64_t word_tag;                 /* form and tag */
} ent_word;

/* Words of a sentence are numbered from 1; 0 stands for none, n + 1 for the root. */
typedef struct ent_node {
    uint32_t head;                     /* 0 while it has none */
    uint32_t left, left2;              /* leftmost child, the next one */
    uint32_t right, right2;            /* rightmost child, the one before */
    uint32_t left_count, right_count;
    uint64_t left_rels, right_rels;    /* sets of relations of its children */
    uint64_t rel;                      /* atom of its relation, 0 while it has none */
    uint32_t rel_no;
} ent_node;

/* What the first parse, which runs from right to left, found about a word. */
typedef struct ent_hint {
    uint32_t head;                     /* n + 1: the root; 0: nothing is known */
    uint32_t left, right;              /* its outermost children, 0 when none on that side */
} ent_hint;

/* State of an arc-hybrid parse. */
typedef struct ent_state {
    const ent_word *word;              /* word[-2] .. word[n + 4] may be read */
    const ent_hint *hint;              /* 0 .. n + 4; NULL in the first parse */
    ent_node *node;                    /* 0 .. n + 4 */
    uint32_t *stack;
    uint32_t depth, next, n;
} ent_state;

typedef enum ent_move { ENT_MOVE_SHIFT, ENT_MOVE_LEFT, ENT_MOVE_RIGHT } ent_move;

#define ENT_TAG_FEATURES 64
#define ENT_MOVE_FEATURES 160
#define ENT_GUIDE_FEATURES 96
#define ENT_REL_FEATURES 128

static inline uint64_t ent_mix(uint64_t x)
{
    x ^= x >> 31;
    x *= 0x9E3779B97F4A7C15u;
    x ^= x >> 29;
    x *= 0xBF58476D1CE4E5B9u;
    return x ^ x >> 32;
}

/* Atom of a small number of some kind (tag, relation ...). */
static inline uint64_t ent_atom(uint32_t kind, uint32_t number)
{
    return ent_mix(((uint64_t)kind << 32 | number) + 1);
}
enum { ENT_ATOM_TAG = 1, ENT_ATOM_POS, ENT_ATOM_REL, ENT_ATOM_KIND,
       ENT_ATOM_STYLE, ENT_ATOM_OUTSIDE, ENT_ATOM_HINT };

/* Fills word[-2] .. word[n + 4] from the forms, but for tags and lemmas. kinds knows the kind
 * of a form; NULL: none known. */
void ent_words_fill(ent_word *word, const ent_str *forms, uint32_t n, const ent_table *kinds);
/* Hash of a form as ent_word.form has it. */
uint64_t ent_form_hash(ent_str form);
void ent_word_set_tag(ent_word *w, uint64_t tag, uint64_t pos);
void ent_word_set_lemma(ent_word *w, ent_str lemma);

/* Features of word i given the tags of the two words before; returns their number. */
uint32_t ent_tag_features(const ent_word *word, uint32_t i, uint64_t tag1, uint64_t tag2,
                          uint64_t *out);
uint32_t ent_move_features(const ent_state *s, uint64_t *out);
/* The same for the first parse, which has no relations. */
uint32_t ent_guide_features(const ent_state *s, uint64_t *out);
/* Features of the arc from head to child that is about to be drawn. */
uint32_t ent_rel_features(const ent_state *s, uint32_t head, uint32_t child, uint64_t *out);

/* The words in reverse order; out has room like word, the root stays behind the last. */
void ent_words_mirror(const ent_word *word, uint32_t n, ent_word *out);
/* Hints from heads: the nodes of a mirrored parse, or of the sentence itself. */
void ent_hints_fill(ent_hint *hint, const ent_node *mirrored, uint32_t n);

/* ---- state.c: the transition system ----------------------------------------------------- */

void ent_state_start(ent_state *s);
static inline bool ent_state_done(const ent_state *s)
{
    return s->depth == 0 && s->next == s->n + 1;
}
/* Bit ENT_MOVE_x set: the move is allowed. */
unsigned ent_state_allowed(const ent_state *s);
void ent_state_shift(ent_state *s);
/* LEFT: the next word becomes head of the top; RIGHT: the word below the top does. */
void ent_state_ends(const ent_state *s, ent_move move, uint32_t *head, uint32_t *child);
/* Draws the arc and pops the child. */
void ent_state_attach(ent_state *s, uint32_t head, uint32_t child, uint32_t rel);

#endif
