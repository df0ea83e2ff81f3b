/* pattern.h - rules compiled to flat records; rule/match.c walks them over trees.
 *
 *   alt --> node: pos, words, tests, capture
 *             edges --> relations (terms), capture and tests, or a node in turn
 *             if, unless (terms)
 *
 * All words of a node, its classes' words included, are one ascending list of word numbers. */
#ifndef ENT_PATTERN_H
#define ENT_PATTERN_H

#include "lookup/lexicon.h"
#include "parse/parse.h"

/* Depth of patterns in patterns, and most entries of any list in one. */
#define ENT_PATTERN_DEPTH 8
#define ENT_PATTERN_LIST 64

typedef enum ent_term_kind {
    /* relations */
    ENT_TERM_SUBJECT, ENT_TERM_OBJECT, ENT_TERM_CLAUSE, ENT_TERM_INFINITIVE, ENT_TERM_MOD,
    ENT_TERM_POSS, ENT_TERM_COMPOUND, ENT_TERM_APPOS, ENT_TERM_PARENT, ENT_TERM_LIGHT,
    ENT_TERM_PREP, ENT_TERM_REL,
    /* conditions; a relation is one too: that it exists */
    ENT_TERM_NEGATED, ENT_TERM_PASSIVE, ENT_TERM_FUTURE, ENT_TERM_CONDITIONAL,
    ENT_TERM_HYPOTHETICAL, ENT_TERM_PAST, ENT_TERM_PRESENT
} ent_term_kind;

typedef struct ent_img_term {
    uint32_t kind;
    uint32_t value;                 /* REL: ent_rel */
    ent_img_str text;               /* PREP: "with", "ahead of" */
} ent_img_term;

/* Tests on marks: the bits of rule.h; ENT_TEST_ANY is no mark. */
#define ENT_TEST_ANY (1u << 31)

typedef enum ent_pattern_pos {
    ENT_POS_ANY, ENT_POS_VERB, ENT_POS_NOUN, ENT_POS_ADJ, ENT_POS_PROPN
} ent_pattern_pos;

typedef struct ent_img_node {
    uint32_t pos;
    uint32_t tests;                 /* 0: none */
    ent_img_str capture;            /* "" : none */
    ent_img_list words;             /* NODE_WORDS, ascending; empty: any word */
    ent_img_list edges;
    ent_img_list require, refuse;   /* TERMS behind `if`, `unless` */
} ent_img_node;

enum { ENT_EDGE_NOT = 1, ENT_EDGE_MAYBE = 2 };
typedef struct ent_img_edge {
    uint32_t flags;
    uint32_t node;                  /* ENT_NONE: capture and tests below */
    uint32_t tests;
    ent_img_str capture;
    ent_img_list relations;         /* TERMS */
} ent_img_edge;

typedef struct ent_img_alt {
    uint32_t rule, node;
} ent_img_alt;

/* The words of classes and rules while the image is made (words.c). */
typedef ENT_VEC(uint32_t) ent_number_list;
typedef struct ent_word_lists {
    ent_number_list classes, phrases, alts;
} ent_word_lists;

typedef struct ent_words {
    ent_image *im;
    const ent_draft *draft;
    ent_intern *texts;              /* word -> number */
    ENT_VEC(ent_word_lists) lists;  /* by number */
    const uint32_t *class_order;    /* class numbers of the image -> of the draft */
} ent_words;

/* Number of a lemma or phrase, entered on first sight. */
uint32_t ent_words_add(ent_words *w, ent_str text, ent_status *st);
void ent_number_add(ent_words *w, ent_number_list *list, uint32_t number, ent_status *st);

typedef struct ent_pattern {
    uint32_t node;
    ent_number_list words;          /* that trigger it */
} ent_pattern;

/* Compiles one `when` line into im; it is found once it is entered for its rule's number (the
 * index in the image). A rule of which one line is wrong is never entered. */
void ent_pattern_compile(ent_words *w, const ent_draft_rule *r, const ent_draft_line *when,
                         ent_pattern *out, ent_status *st);
void ent_pattern_enter(ent_words *w, const ent_pattern *p, uint32_t rule, ent_status *st);

#endif
