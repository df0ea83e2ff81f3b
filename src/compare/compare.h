/* compare.h - statements set side by side: which sentence became which, what moved, what was
 * split, merged, dropped, added, made stronger or weaker.
 * In:   documents cut into sentences; of the lexicon the tables wording-ladder, wording-terms,
 *       issues, the class of small words.
 * Out:  an ent_comparison: rows in the order of the later text, or a table over a series.
 * Not:  meaning. What is equal, stronger or weaker is told by words, and the reason is shown.
 *
 * Sentences first, words inside pairs after: a difference of words is only worth showing between
 * sentences that are one. Each step looks at a bounded number of candidates a sentence, so time
 * grows with the length of the texts. */
#ifndef ENT_COMPARE_H
#define ENT_COMPARE_H

#include "coder/coder.h"
#include "wording/terms.h"

typedef struct ent_compare_sentence {
    uint32_t start, end;            /* reading bytes */
    uint32_t first, count;          /* words of the text */
    uint32_t paragraph;             /* from 1 */
    ENT_VEC(uint32_t) topics;       /* numbers of ent_compare_knowledge.topics */
} ent_compare_sentence;

typedef struct ent_compare_text {
    ent_str name, title, date;
    const ent_document *doc;
    ent_words_at words;
    ENT_VEC(ent_compare_sentence) sentences;
    bool complete;                  /* silence in it means something */
    ent_str why_not;                /* what says that it is not */
    bool statement;
} ent_compare_text;

typedef struct ent_rung {           /* a word of the ladder */
    ent_str scale, words;
    uint32_t strength, n;
    uint64_t stems[6];
} ent_rung;

/* What comparing knows; made for one run. */
typedef struct ent_compare_knowledge {
    ent_arena *a;
    const ent_lexicon *lex;
    const ent_terms *terms;         /* of wording; NULL: none */
    ent_terms *issues;              /* NULL: the lexicon has none */
    ent_intern *topics;             /* keys */
    ENT_VEC(ent_rung) rungs;
    ENT_VEC(uint64_t) small;        /* stems of words that weigh next to nothing */
} ent_compare_knowledge;

void ent_compare_learn(ent_compare_knowledge *k, const ent_lexicon *lex, const ent_terms *terms,
                       ent_arena *a, ent_status *st);
void ent_compare_forget(ent_compare_knowledge *k);
bool ent_compare_is_small(const ent_compare_knowledge *k, uint64_t stem);
void ent_compare_read(ent_compare_knowledge *k, const ent_document *doc, ent_compare_text *out,
                      ent_status *st);

typedef enum ent_row_kind {
    ENT_ROW_SAME, ENT_ROW_CHANGED, ENT_ROW_SPLIT, ENT_ROW_MERGED, ENT_ROW_DROPPED, ENT_ROW_ADDED
} ent_row_kind;
const char *ent_row_kind_name(ent_row_kind kind);

enum { ENT_ROW_MOST = 4 };          /* sentences that one is split into or merged from */

typedef struct ent_word_change {    /* words a.first.. became b.first..; one side may be empty */
    uint32_t a_first, a_count, b_first, b_count;    /* words of the texts */
    uint32_t b_at;                  /* the word of b before which it stands */
} ent_word_change;

typedef struct ent_compare_row {
    ent_row_kind kind;
    bool moved;
    uint32_t a[ENT_ROW_MOST], b[ENT_ROW_MOST];      /* sentences */
    uint32_t a_count, b_count;
    double likeness;                /* 0..1 */
    int strength;                   /* 1 stronger, -1 weaker */
    ent_str reason;                 /* "express concern (3) became condemn (6)" */
    ent_str commitment;             /* "gained" "lost" or "": with the word in `reason` of dropped
                                     * and added rows */
    ENT_VEC(ent_word_change) changes;
} ent_compare_row;
typedef ENT_VEC(ent_compare_row) ent_compare_rows;

/* align.c: fills rows with kind, a, b, likeness; in no order. */
void ent_compare_align(const ent_compare_knowledge *k, const ent_compare_text *a,
                       const ent_compare_text *b, ent_compare_rows *rows, ent_arena *arena,
                       ent_status *st);
/* order.c: marks what moved and puts rows into the order of b, dropped ones where they stood. */
void ent_compare_order(ent_compare_rows *rows, ent_arena *arena, ent_status *st);
/* words.c: the words that changed inside a row. */
void ent_compare_words(const ent_compare_text *a, const ent_compare_text *b, ent_compare_row *row,
                       ent_arena *arena, ent_status *st);
/* ladder.c: stronger or weaker, commitments gained and lost. */
void ent_compare_strength(const ent_compare_knowledge *k, const ent_compare_text *a,
                          const ent_compare_text *b, ent_compare_row *row, ent_arena *arena,
                          ent_status *st);

typedef struct ent_compare_sum {
    uint32_t kinds[6], moved, stronger, weaker, gained, lost;
    double likeness;                /* share of the words of both texts that stand in pairs */
} ent_compare_sum;

typedef struct ent_compare_pair {
    uint32_t a, b;                  /* texts */
    ent_compare_rows rows;
    ent_compare_sum sum;
} ent_compare_pair;

struct ent_comparison {
    ent_arena *a;
    ent_compare_knowledge k;
    ENT_VEC(ent_compare_text) texts;
    ENT_VEC(ent_compare_pair) pairs;    /* each text with the one before it */
    ENT_VEC(ent_str) remarks;           /* the same text twice, an empty one ... */
    bool readouts;
};

/* Source bytes of a sentence or of words. */
ent_span ent_compare_span(const ent_compare_text *t, uint32_t first, uint32_t count);
ent_str ent_compare_words_of(const ent_compare_text *t, uint32_t first, uint32_t count);
ent_str ent_compare_sentence_text(const ent_compare_text *t, uint32_t sentence);
ent_str ent_compare_topic_name(const ent_compare_knowledge *k, uint32_t topic);

/* write_*.c */
void ent_compare_write_text(const ent_comparison *c, const ent_compare_style *o,
                            const ent_sink *out, ent_status *st);
/* fragment: without the page around it. */
void ent_compare_write_html(const ent_comparison *c, bool fragment, const ent_sink *out, ent_status *st);
void ent_compare_write_json(const ent_comparison *c, const ent_sink *out, ent_status *st);

#endif
