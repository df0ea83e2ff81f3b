/* train.h - rebuilding the model from the treebanks, the same bytes every time.
 * In:   CoNLL-U files of the training parts.
 * Out:  the model file (doc/model-format.md).
 * Not:  used by the library: only the layout of tables and the features are shared.
 *
 * Weights are integers while they are learnt; real numbers appear only in the averages, summed
 * in a fixed order, so that thread timing and compilers leave no trace. */
#ifndef TRAIN_H
#define TRAIN_H

#include "parse/english.h"

/* ---- corpus.c: sentences with their annotation ------------------------------------------ */

typedef struct sentence {
    uint32_t n;
    ent_str *form, *lemma;             /* 0 .. n - 1 */
    uint8_t *tag;                      /* joint tag, by word 0 .. n - 1 */
    uint8_t *guess;                    /* a tagger's, for the parser's training */
    uint32_t *head;                    /* by word number 1 .. n; n + 1: the root; projective */
    uint8_t *rel;                      /* by word number */
    ent_hint *hint;                    /* of a first parse that has not seen the sentence */
} sentence;

typedef struct corpus {
    ent_arena *arena;
    sentence *at;
    uint32_t n;
    uint64_t words;
    uint32_t tag_count, rel_count;
    uint8_t upos[128], xpos[128], rels[64];
    uint64_t tag_atom[128], pos_atom[128];
} corpus;

/* Reads the files; tags seen fewer than 5 times fall to the commonest of their Penn tag. */
corpus *corpus_read(const char *const *paths, uint32_t n, ent_status *st);
void corpus_free(corpus *c);

/* Copies of a sentence's forms as a headline, in capitals or in lower case would have them. */
typedef enum guise { GUISE_PLAIN, GUISE_TITLE, GUISE_CAPITALS, GUISE_LOWER } guise;
const ent_str *corpus_guise(const sentence *s, guise g, ent_arena *arena, ent_status *st);

/* ---- random numbers: splitmix64 --------------------------------------------------------- */

static inline uint64_t random_next(uint64_t *seed)
{
    uint64_t x = *seed += 0x9E3779B97F4A7C15u;
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}
static inline uint32_t random_below(uint64_t *seed, uint32_t n)
{
    return (uint32_t)((random_next(seed) >> 32) * n >> 32);
}
/* 0 .. n - 1 in random order. */
void random_order(uint32_t *order, uint32_t n, uint64_t *seed);

/* ---- learn.c: averaged perceptron over sparse hashed features --------------------------- */

typedef struct learner learner;

learner *learner_new(ent_status *st);
void learner_free(learner *l);
void learner_score(learner *l, const uint64_t *features, uint32_t n, int32_t *scores);
/* Rewards one class and punishes the other. */
void learner_update(learner *l, const uint64_t *features, uint32_t n, uint32_t good,
                    uint32_t bad);
/* One decision more: the clock of the averages. */
void learner_tick(learner *l);

/* Averaged weights of one feature. */
typedef struct row {
    uint64_t key;
    uint32_t count;                    /* how often it was looked up */
    uint32_t first, n;                 /* entries in rows.entry */
    double worth;
} row;
typedef struct entry {
    uint32_t cls;
    double weight;
} entry;
typedef struct rows {
    row *at;
    uint32_t n;
    entry *entry;
    uint64_t entries;
} rows;

/* Mean of the learners' averages, by ascending key. */
rows learner_average(learner *const *l, uint32_t n, ent_status *st);
void rows_free(rows *r);
/* Keeps the `most` rows of greatest worth. */
void rows_select(rows *r, uint32_t most, ent_status *st);

/* ---- pack.c: tables and the file -------------------------------------------------------- */

typedef struct item {
    uint64_t hash;
    uint32_t slot;
} item;
/* A table chunk of the items, in order of insertion where hashes clash. */
void pack_table(const item *items, uint32_t n, ent_buf *out, ent_status *st);
void pack_pairs(const rows *r, ent_buf *table, ent_status *st);
/* Quantised weights smaller than `least` are left out: half of all, and none is missed. */
void pack_rows(const rows *r, int32_t least, ent_buf *table, ent_buf *pool, ent_status *st);

typedef struct chunk {
    const char *name;
    ent_buf bytes;
} chunk;
void pack_file(const char *path, const chunk *chunks, uint32_t n, ent_status *st);

/* ---- the parts -------------------------------------------------------------------------- */

typedef struct lexicon {               /* tables that features are made with */
    ent_buf kinds_bytes, lemmas_bytes, scripts_bytes;
    ent_table kinds;
    ent_model lemma_model;             /* tags, scripts and lemma table only */
} lexicon;

/* kinds.c: forms and the set of tags they have; sentences of fold `skip` are left out. */
void kinds_build(const corpus *c, uint32_t skip, ent_buf *out, ent_status *st);
/* lemmas.c */
void lemmas_build(const corpus *c, lexicon *lex, ent_status *st);

/* Sentence i is of fold i % FOLDS; skip is a fold, or ENT_NONE for none. */
#define FOLDS 5u
static inline bool skipped(uint32_t i, uint32_t skip)
{
    return skip != ENT_NONE && i % FOLDS == skip;
}

/* What was found best on the development parts. A margin is the lead that the right class must
 * have over the next one, in weights; less is an error to learn from. */
typedef struct settings {
    uint32_t tag_passes, guide_passes, passes;
    int32_t tag_margin, move_margin, rel_margin;
    uint32_t explore;                  /* chance in 100 to follow the parser's own error */
    uint32_t seeds;                    /* parsers whose weights are averaged */
    uint32_t guide_seeds, tag_seeds;
    uint32_t tag_rows, guide_rows, move_rows, rel_rows;
    int32_t tag_least, rel_least;      /* of 127: smaller weights are left out */
    uint32_t threads;
} settings;

/* tags.c: one run over the treebanks but for a fold; then all: fills guess of every sentence by
 * taggers that have not seen it, and returns the averages of taggers that have seen all. */
rows tagger_train(corpus *c, const lexicon *lex, const settings *set, ent_status *st);

/* trees.c: the first parse likewise; fills the hints. */
rows guide_train(corpus *c, const lexicon *lex, const settings *set, ent_status *st);
/* The second parse, on guesses and hints. */
void parser_train(const corpus *c, const lexicon *lex, const settings *set, rows *moves,
                  rows *rels, ent_status *st);

/* parallel.c: jobs 0 .. n - 1 on so many threads. Each job has results of its own, so that
 * their order leaves no trace. */
typedef void job(void *context, uint32_t number, ent_status *st);
void parallel_run(job *work, void *context, uint32_t n, uint32_t threads, ent_status *st);

#endif
