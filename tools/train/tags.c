/* tags.c - training the tagger, and tagging the treebanks by folds for the parser. */
#include "train.h"

#include <pthread.h>
#include <stdlib.h>

#define LONGEST_SENTENCE 4000u

typedef struct bench {                 /* what one training run works with */
    const corpus *c;
    const lexicon *lex;
    ent_table kinds;
    learner *l;
    ent_word *word;                    /* word 0 */
    uint32_t margin;
    ent_status *st;
} bench;

static uint32_t best_of(const int32_t *scores, uint32_t n)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < n; i++)
        if (scores[i] > scores[best])
            best = i;
    return best;
}

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
    ent_words_fill(b->word, forms, s->n, &b->kinds, &b->lex->clusters);
    for (uint32_t i = 1; i <= s->n; i++) {
        uint32_t n = score_word(b, i, features, scores), gold = s->tag[i - 1];
        learner_tick(b->l);
        uint32_t rival = best_other(scores, b->c->tag_count, gold);
        if (scores[rival] + (int32_t)b->margin >= scores[gold])
            learner_update(b->l, features, n, gold, rival);
        set_tag(b, i, scores[rival] > scores[gold] ? rival : gold);
    }
}

/* A share of the sentences is seen in other guise: headlines and capitals occur in use. */
static guise draw_guise(uint64_t *seed)
{
    uint32_t x = random_below(seed, 100);
    uint32_t title = (uint32_t)knob("TITLE", 4), caps = (uint32_t)knob("CAPS", 3),
             low = (uint32_t)knob("LOW", 2);
    return x < title ? GUISE_TITLE : x < title + caps ? GUISE_CAPITALS
         : x < title + caps + low ? GUISE_LOWER : GUISE_PLAIN;
}

static void learn_pass(bench *b, const tagger_options *o, uint32_t *order, uint64_t *seed)
{
    ent_arena *arena = ent_arena_new(0, b->st);
    random_order(order, b->c->n, seed);
    for (uint32_t i = 0; i < b->c->n && !ent_failed(b->st); i++) {
        const sentence *s = &b->c->at[order[i]];
        guise g = draw_guise(seed);
        if (s->n > LONGEST_SENTENCE || (o->skip != ENT_NONE && order[i] % o->folds == o->skip))
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

learner *tagger_train(const corpus *c, const lexicon *lex, const tagger_options *o,
                      ent_status *st)
{
    ent_buf kinds = {0};
    if (o->skip != ENT_NONE)
        kinds_build(c, o->skip, o->folds, &kinds, st);
    bench b = {.c = c, .lex = lex, .st = st, .margin = (uint32_t)knob("TAG_MARGIN", 0)};
    b.kinds = o->skip != ENT_NONE ? ent_table_view(ent_buf_str(&kinds), st) : lex->kinds;
    b.l = learner_new(o->keep, o->kept, st);
    ent_word *words = new_words(st);
    uint32_t *order = malloc(c->n * sizeof *order);
    uint64_t seed = o->seed;
    for (uint32_t pass = 0; words && order && pass < o->passes && !ent_failed(st); pass++) {
        b.word = words + 2;
        learn_pass(&b, o, order, &seed);
    }
    free(words);
    free(order);
    ent_buf_free(&kinds);
    return b.l;
}

/* ---- folds --------------------------------------------------------------------------------- */

/* Tags with averaged weights: they are packed as the model's would be. */
static void guess_fold(corpus *c, const lexicon *lex, learner *l, uint32_t fold, uint32_t folds,
                       ent_status *st)
{
    ent_buf table = {0}, pool = {0}, kinds = {0};
    rows r = learner_average(&l, 1, st);
    pack_rows(&r, &table, &pool, st);
    rows_free(&r);
    kinds_build(c, fold, folds, &kinds, st);
    ent_model m = {.tag_count = c->tag_count};
    memcpy(m.tag_atom, c->tag_atom, sizeof m.tag_atom);
    memcpy(m.pos_atom, c->pos_atom, sizeof m.pos_atom);
    m.tags = ent_weights_view(ent_buf_str(&table), ent_buf_str(&pool), c->tag_count, st);
    ent_table kind_table = ent_table_view(ent_buf_str(&kinds), st);
    uint8_t *tag = calloc(LONGEST_SENTENCE + 1, 1);
    ent_word *words = new_words(st);
    ent_parser p = {.model = &m, .tag = tag};
    for (uint32_t i = fold; tag && words && i < c->n && !ent_failed(st); i += folds) {
        sentence *s = &c->at[i];
        if (s->n > LONGEST_SENTENCE)
            continue;
        ent_words_fill(words + 2, s->form, s->n, &kind_table, &lex->clusters);
        ent_tag_words(&p, words + 2, s->n);
        memcpy(s->guess, tag + 1, s->n);
    }
    free(words);
    free(tag);
    ent_buf_free(&table);
    ent_buf_free(&pool);
    ent_buf_free(&kinds);
}

typedef struct folds_job {
    corpus *c;
    const lexicon *lex;
    uint32_t first, step, folds, passes;
    ent_status st;
} folds_job;

static void *run_folds(void *arg)
{
    folds_job *j = arg;
    for (uint32_t fold = j->first; fold < j->folds && !ent_failed(&j->st); fold += j->step) {
        tagger_options o = {.skip = fold, .folds = j->folds, .passes = j->passes,
                            .seed = 100 + fold};
        learner *l = tagger_train(j->c, j->lex, &o, &j->st);
        guess_fold(j->c, j->lex, l, fold, j->folds, &j->st);
        learner_free(l);
    }
    return NULL;
}

void tagger_jackknife(corpus *c, const lexicon *lex, uint32_t folds, uint32_t passes,
                      ent_status *st)
{
    enum { THREADS = 2 };
    uint32_t threads = knob("THREADS", THREADS) > 1 ? THREADS : 1;
    folds_job job[THREADS];
    pthread_t thread[THREADS];
    for (uint32_t i = 0; i < threads; i++)
        job[i] = (folds_job){.c = c, .lex = lex, .first = i, .step = threads, .folds = folds,
                             .passes = passes};
    for (uint32_t i = 1; i < threads; i++)
        if (pthread_create(&thread[i], NULL, run_folds, &job[i]) != 0)
            ent_status_set(st, ENT_NOMEM, "cannot start a thread");
    run_folds(&job[0]);
    for (uint32_t i = 1; i < threads && !ent_failed(st); i++)
        pthread_join(thread[i], NULL);
    for (uint32_t i = 0; i < threads; i++)
        if (ent_failed(&job[i].st) && !ent_failed(st))
            *st = job[i].st;
    (void)best_of;
}
