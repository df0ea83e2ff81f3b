/* names_learn.c - the averaged structured perceptron: whole sentences are labelled, and the
 * features of wrong labels and steps change. Two rounds (parse/namer.c). */
#include "names.h"

#include <stdio.h>
#include <stdlib.h>

enum { LONGEST_SENTENCE = 1000, PARTS = 4 };

/* What was found best on the development part. A margin is the lead that the right label must have
 * over a wrong one, in weights. */
enum {
    PASSES = 8, GUM_PASSES = 4,        /* the last passes are UNER's alone: GUM names other things */
    MARGIN = 60, MARGIN_OUT = 100,     /* over the label of no name: it is the commonest error */
    SMALL = 10,                        /* sentences in 100 that are learnt without capitals too */
    SEEDS = 3, ROWS = 150000
};

typedef struct bench {
    learner *l;
    ent_name_word *words;              /* room for the longest and two on each side */
    uint64_t (*features)[ENT_NAME_FEATURES + ENT_NAME_STEP_FEATURES];
    uint32_t *label_n, *step_n;
    ent_name_scores *scores;
    uint8_t *from, *guess;
    bool second;
} bench;

static void score(bench *b, uint32_t i, const uint8_t *gold)
{
    const ent_name_word *words = b->words + 2;
    uint64_t *f = b->features[i];
    int32_t sums[128] = {0};
    b->label_n[i] = ent_name_features(words, i, b->second, f);
    b->step_n[i] = ent_name_step_features(words, i, f + b->label_n[i]);
    learner_score(b->l, f, b->label_n[i] + b->step_n[i], sums);
    for (uint32_t k = 0; k < ENT_LABEL_COUNT; k++)
        b->scores[i].label[k] = sums[k] + (k == gold[i] ? 0 : k ? MARGIN : MARGIN_OUT);
    memcpy(b->scores[i].step, sums + ENT_LABEL_COUNT, sizeof b->scores[i].step);
}

/* Names that hold words which are no candidates cannot be learnt. */
static bool is_learnable(const ent_name_word *words, const uint8_t *labels, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (labels[i] && !words[i].candidate)
            return false;
    return true;
}

static void learn(bench *b, const example *e, bool small)
{
    const ent_sentence *s = &e->doc->sentences.at[e->sentence];
    const ent_name_word *words = b->words + 2;
    if (s->count > LONGEST_SENTENCE)
        return;
    ent_name_words_fill(b->words + 2, small ? e->small : e->doc, s,
                        small ? e->small_hints : e->hints, b->second ? e->echoes : NULL);
    if (!is_learnable(words, e->labels, s->count))
        return;
    for (uint32_t i = 0; i < s->count; i++)
        if (words[i].candidate)
            score(b, i, e->labels);
    ent_name_search(words, b->scores, s->count, b->from, b->guess);
    learner_tick(b->l);
    for (uint32_t i = 0; i < s->count; i++) {
        if (!words[i].candidate)
            continue;
        uint64_t *f = b->features[i];
        if (b->guess[i] != e->labels[i])
            learner_update(b->l, f, b->label_n[i], e->labels[i], b->guess[i]);
        uint32_t good = ent_name_step(i ? e->labels[i - 1] : 0, e->labels[i]);
        uint32_t bad = ent_name_step(i ? b->guess[i - 1] : 0, b->guess[i]);
        if (good != bad)
            learner_update(b->l, f + b->label_n[i], b->step_n[i], ENT_LABEL_COUNT + good,
                           ENT_LABEL_COUNT + bad);
    }
}

static bool make_room(bench *b)
{
    size_t n = LONGEST_SENTENCE;
    b->words = calloc(n + 4, sizeof *b->words);
    b->features = calloc(n, sizeof *b->features);
    b->label_n = calloc(n, sizeof *b->label_n);
    b->step_n = calloc(n, sizeof *b->step_n);
    b->scores = calloc(n, sizeof *b->scores);
    b->from = calloc(n * ENT_LABEL_COUNT, 1);
    b->guess = calloc(n, 1);
    return b->words && b->features && b->label_n && b->step_n && b->scores && b->from && b->guess;
}

static void free_room(bench *b)
{
    free(b->words);
    free(b->features);
    free(b->label_n);
    free(b->step_n);
    free(b->scores);
    free(b->from);
    free(b->guess);
}

/* One run over all documents but those of part `skip`. GUM names what UNER does not always: it
 * is left to the first passes. */
static learner *train_one(const examples *e, bench *b, uint32_t skip, uint64_t seed,
                          ent_status *st)
{
    b->l = learner_new(st);
    uint32_t *order = malloc(((size_t)e->n + 1) * sizeof *order);
    if (!order)
        ent_status_set(st, ENT_NOMEM, "out of memory");
    for (uint32_t pass = 0; pass < PASSES && !ent_failed(st); pass++) {
        random_order(order, e->n, &seed);
        for (uint32_t i = 0; i < e->n; i++) {
            const example *x = &e->at[order[i]];
            bool small = random_below(&seed, 100) < SMALL;
            if ((skip != ENT_NONE && x->group % PARTS == skip) ||
                (x->gum && pass >= GUM_PASSES))
                continue;
            learn(b, x, false);
            if (small)
                learn(b, x, true);
        }
    }
    free(order);
    return b->l;
}

/* Averages of a round. */
static rows train_round(const examples *e, bool second, uint32_t skip, uint32_t seeds,
                        ent_status *st)
{
    bench b = {.second = second};
    learner *l[SEEDS] = {0};
    if (!make_room(&b))
        ent_status_set(st, ENT_NOMEM, "out of memory");
    for (uint32_t i = 0; i < seeds && !ent_failed(st); i++)
        l[i] = train_one(e, &b, skip, i + 1, st);
    rows r = learner_average(l, seeds, st);
    rows_select(&r, ROWS, st);
    for (uint32_t i = 0; i < seeds; i++)
        learner_free(l[i]);
    free_room(&b);
    return r;
}

/* Labels the documents of a part by a round that has not seen them. */
static void guess_part(const examples *e, uint32_t part, ent_status *st)
{
    rows r = train_round(e, false, part, 1, st);
    ent_buf table = {0}, pool = {0};
    pack_rows(&r, NAMES_LEAST, &table, &pool, st);
    rows_free(&r);
    ent_weights w = ent_weights_view(ent_buf_str(&table), ent_buf_str(&pool), ENT_NAME_CLASSES, st);
    bench b = {0};
    if (!make_room(&b))
        ent_status_set(st, ENT_NOMEM, "out of memory");
    for (uint32_t i = 0; i < e->n && !ent_failed(st); i++) {
        const example *x = &e->at[i];
        const ent_sentence *s = &x->doc->sentences.at[x->sentence];
        if (x->group % PARTS != part || s->count > LONGEST_SENTENCE)
            continue;
        ent_name_words_fill(b.words + 2, x->doc, s, x->hints, NULL);
        for (uint32_t k = 0; k < s->count; k++) {
            int32_t sums[128] = {0};
            uint32_t n = ent_name_features(b.words + 2, k, false, b.features[k]);
            n += ent_name_step_features(b.words + 2, k, b.features[k] + n);
            ent_weights_score(&w, b.features[k], n, sums);
            memcpy(b.scores[k].label, sums, sizeof b.scores[k].label);
            memcpy(b.scores[k].step, sums + ENT_LABEL_COUNT, sizeof b.scores[k].step);
        }
        ent_name_search(b.words + 2, b.scores, s->count, b.from, x->guess);
    }
    free_room(&b);
    ent_buf_free(&table);
    ent_buf_free(&pool);
}

/* The echoes of every document, from guesses. */
static void echo_all(examples *e, ent_status *st)
{
    ent_arena *scratch = ent_arena_new(0, st);
    for (uint32_t i = 0; i < e->n && !ent_failed(st);) {
        uint32_t n = 1;
        while (i + n < e->n && e->at[i + n].group == e->at[i].group)
            n++;
        const example *x = &e->at[i];
        uint32_t token = x->doc->sentences.at[x->sentence].first;
        uint32_t count = e->at[i + n - 1].sentence - x->sentence + 1;
        ent_name_echoes(x->doc, x->sentence, count, NULL, x->guess - token,
                        x->echoes - token, scratch, st);
        ent_arena_reset(scratch);
        i += n;
    }
    ent_arena_free(scratch);
}

void names_train(examples *e, rows *first, rows *second, ent_status *st)
{
    for (uint32_t part = 0; part < PARTS && !ent_failed(st); part++)
        guess_part(e, part, st);
    echo_all(e, st);
    *first = train_round(e, false, ENT_NONE, SEEDS, st);
    *second = train_round(e, true, ENT_NONE, SEEDS, st);
    fprintf(stderr, "names: %u and %u rows\n", first->n, second->n);
}
