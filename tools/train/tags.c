/* tags.c - training the tagger, and tagging the treebanks by folds for the parser. */
#include "train.h"

#include <stdlib.h>

#define LONGEST_SENTENCE 4000u

typedef struct bench {                 /* what one training run works with */
    const corpus *c;
    ent_table kinds;
    learner *l;
    ent_word *word;                    /* word 0 */
    int32_t margin;
    ent_status *st;
} bench;

static uint32_t best_other(const int32_t *scores, uint32_t n, uint32_t than)
{
    uint32_t best = than == 0 ? 1 : 0;
    for (uint32_t i = best + 1; i < n; i++)
        if (i != than && scores[i] > scores[best])
            best = i;
    return best;
}

static uint32_t score_word(bench *b, uint32_t i, uint64_t *features, int32_t *scores)
{
    uint32_t n = ent_tag_features(b->word, i, b->word[(ptrdiff_t)i - 1].tag,
                                  b->word[(ptrdiff_t)i - 2].tag, features);
    memset(scores, 0, b->c->tag_count * sizeof *scores);
    learner_score(b->l, features, n, scores);
    return n;
}

static void set_tag(bench *b, uint32_t i, uint32_t tag)
{
    ent_word_set_tag(&b->word[i], b->c->tag_atom[tag], b->c->pos_atom[tag]);
}

static void learn_sentence(bench *b, const sentence *s, const ent_str *forms)
{
    uint64_t features[ENT_TAG_FEATURES];
    int32_t scores[128];
    ent_words_fill(b->word, forms, s->n, &b->kinds);
    for (uint32_t i = 1; i <= s->n; i++) {
        uint32_t n = score_word(b, i, features, scores), gold = s->tag[i - 1];
        learner_tick(b->l);
        uint32_t rival = best_other(scores, b->c->tag_count, gold);
        if (scores[rival] + b->margin >= scores[gold])
            learner_update(b->l, features, n, gold, rival);
        set_tag(b, i, scores[rival] > scores[gold] ? rival : gold);
    }
}

/* Shares in 100 of the sentences that are seen once more in other guise, since headlines and
 * capitals occur in use. The model's own tagger sees many. Those of the folds see few: their
 * errors shall be the errors of plain sentences. */
typedef struct shares {
    uint32_t title, capitals, lower;
} shares;
static const shares many = {25, 10, 2}, few = {4, 3, 2};

static guise draw_guise(const shares *s, uint64_t *seed)
{
    uint32_t x = random_below(seed, 100);
    return x < s->title ? GUISE_TITLE : x < s->title + s->capitals ? GUISE_CAPITALS
         : x < s->title + s->capitals + s->lower ? GUISE_LOWER : GUISE_PLAIN;
}

static void learn_pass(bench *b, uint32_t skip, uint32_t *order, uint64_t *seed)
{
    ent_arena *arena = ent_arena_new(0, b->st);
    random_order(order, b->c->n, seed);
    for (uint32_t i = 0; i < b->c->n && !ent_failed(b->st); i++) {
        const sentence *s = &b->c->at[order[i]];
        guise g = draw_guise(skip == ENT_NONE ? &many : &few, seed);
        if (s->n > LONGEST_SENTENCE || skipped(order[i], skip))
            continue;
        learn_sentence(b, s, s->form);
        if (g != GUISE_PLAIN)
            learn_sentence(b, s, corpus_guise(s, g, arena, b->st));
        ent_arena_reset(arena);
    }
    ent_arena_free(arena);
}

static ent_word *new_words(ent_status *st)
{
    ent_word *w = calloc(LONGEST_SENTENCE + 7, sizeof *w);
    if (!w)
        ent_status_set(st, ENT_NOMEM, "out of memory");
    return w;
}

static learner *train_one(const corpus *c, const ent_table *kinds, const settings *set,
                          uint32_t skip, uint64_t seed, ent_status *st)
{
    bench b = {.c = c, .kinds = *kinds, .st = st, .margin = set->tag_margin};
    b.l = learner_new(st);
    ent_word *words = new_words(st);
    uint32_t *order = malloc(c->n * sizeof *order);
    if (!order)
        ent_status_set(st, ENT_NOMEM, "out of memory");
    for (uint32_t pass = 0; pass < set->tag_passes && !ent_failed(st); pass++) {
        b.word = words + 2;
        learn_pass(&b, skip, order, &seed);
    }
    free(words);
    free(order);
    return b.l;
}

/* ---- folds ------------------------------------------------------------------------------ */

typedef struct tag_jobs {
    corpus *c;
    const lexicon *lex;
    const settings *set;
    learner *whole[16];
} tag_jobs;

/* Tags the fold's sentences with averaged weights, packed as the model's are. */
static void guess_fold(corpus *c, learner *l, const ent_table *kinds, uint32_t fold,
                       const settings *set, ent_status *st)
{
    ent_buf table = {0}, pool = {0};
    rows r = learner_average(&l, 1, st);
    rows_select(&r, set->tag_rows, st);
    pack_rows(&r, set->tag_least, &table, &pool, st);
    rows_free(&r);
    ent_model m = {.tag_count = c->tag_count};
    memcpy(m.tag_atom, c->tag_atom, sizeof m.tag_atom);
    memcpy(m.pos_atom, c->pos_atom, sizeof m.pos_atom);
    m.tags = ent_weights_view(ent_buf_str(&table), ent_buf_str(&pool), c->tag_count, st);
    uint8_t *tag = calloc(LONGEST_SENTENCE + 1, 1);
    ent_word *words = new_words(st);
    for (uint32_t i = fold; tag && i < c->n && !ent_failed(st); i += FOLDS) {
        sentence *s = &c->at[i];
        if (s->n > LONGEST_SENTENCE)
            continue;
        ent_words_fill(words + 2, s->form, s->n, kinds);
        ent_tag_words(&m, words + 2, s->n, NULL, tag);
        memcpy(s->guess, tag + 1, s->n);
    }
    free(words);
    free(tag);
    ent_buf_free(&table);
    ent_buf_free(&pool);
}

/* The first jobs are folds, the others taggers of all sentences. */
static void tag_job(void *context, uint32_t number, ent_status *st)
{
    tag_jobs *j = context;
    if (number >= FOLDS) {
        uint32_t k = number - FOLDS;
        j->whole[k] = train_one(j->c, &j->lex->kinds, j->set, ENT_NONE, k + 1, st);
        return;
    }
    ent_buf bytes = {0};
    kinds_build(j->c, number, &bytes, st);
    ent_table kinds = ent_table_view(ent_buf_str(&bytes), st);
    if (!ent_failed(st)) {
        learner *l = train_one(j->c, &kinds, j->set, number, 100 + number, st);
        guess_fold(j->c, l, &kinds, number, j->set, st);
        learner_free(l);
    }
    ent_buf_free(&bytes);
}

rows tagger_train(corpus *c, const lexicon *lex, const settings *set, ent_status *st)
{
    tag_jobs j = {.c = c, .lex = lex, .set = set};
    parallel_run(tag_job, &j, FOLDS + set->tag_seeds, set->threads, st);
    rows r = {0};
    if (!ent_failed(st))
        r = learner_average(j.whole, set->tag_seeds, st);
    for (uint32_t k = 0; k < set->tag_seeds; k++)
        learner_free(j.whole[k]);
    return r;
}
