/* names_learn.c - the averaged structured perceptron: whole sentences are labelled, and the
 * features of wrong labels and steps change. */
#include "names.h"

#include <stdio.h>
#include <stdlib.h>

enum { LONGEST_SENTENCE = 1000 };

typedef struct bench {
    learner *l;
    ent_name_word *words;              /* room for the longest and two on each side */
    uint64_t *features;                /* of a token: label features, then step features */
    uint32_t *label_n, *step_n;
    int32_t *label_scores, *step_scores;
    uint8_t *from, *guess;
    int32_t margin;
} bench;

static uint64_t *features_of(bench *b, uint32_t i)
{
    return b->features + (size_t)i * (ENT_NAME_FEATURES + ENT_NAME_STEP_FEATURES);
}

static void score(bench *b, uint32_t i, const uint8_t *gold)
{
    uint64_t *f = features_of(b, i);
    const ent_name_word *words = b->words + 2;
    int32_t sums[128] = {0};
    b->label_n[i] = ent_name_features(words, i, f);
    b->step_n[i] = ent_name_step_features(words, i, f + b->label_n[i]);
    learner_score(b->l, f, b->label_n[i] + b->step_n[i], sums);
    for (uint32_t k = 0; k < ENT_LABEL_COUNT; k++)
        b->label_scores[i * ENT_LABEL_COUNT + k] = sums[k] + (k == gold[i] ? 0 : b->margin);
    memcpy(b->step_scores + (size_t)i * ENT_NAME_STEPS, sums + ENT_LABEL_COUNT,
           ENT_NAME_STEPS * sizeof *sums);
}

static void learn(bench *b, const example *e)
{
    const ent_sentence *s = &e->doc->sentences.at[e->sentence];
    if (s->count > LONGEST_SENTENCE)
        return;
    ent_name_words_fill(b->words + 2, e->doc, s, e->hints);
    for (uint32_t i = 0; i < s->count; i++)
        score(b, i, e->labels);
    ent_name_search(b->label_scores, b->step_scores, s->count, b->from, b->guess);
    learner_tick(b->l);
    for (uint32_t i = 0; i < s->count; i++) {
        uint64_t *f = features_of(b, i);
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
    b->features = calloc(n * (ENT_NAME_FEATURES + ENT_NAME_STEP_FEATURES), sizeof *b->features);
    b->label_n = calloc(n, sizeof *b->label_n);
    b->step_n = calloc(n, sizeof *b->step_n);
    b->label_scores = calloc(n * ENT_LABEL_COUNT, sizeof *b->label_scores);
    b->step_scores = calloc(n * ENT_NAME_STEPS, sizeof *b->step_scores);
    b->from = calloc(n * ENT_LABEL_COUNT, 1);
    b->guess = calloc(n, 1);
    return b->words && b->features && b->label_n && b->step_n && b->label_scores &&
           b->step_scores && b->from && b->guess;
}

learner *names_train(const examples *e, ent_status *st)
{
    static bench b;
    b.margin = (int32_t)knob("MARGIN", 1);
    b.l = learner_new(NULL, 0, st);
    uint32_t *order = malloc(((size_t)e->n + 1) * sizeof *order);
    if (!order || !make_room(&b))
        ent_status_set(st, ENT_NOMEM, "out of memory");
    uint64_t seed = (uint64_t)knob("SEED", 1);
    for (long pass = 0; pass < knob("PASSES", 8) && !ent_failed(st); pass++) {
        random_order(order, e->n, &seed);
        for (uint32_t i = 0; i < e->n; i++)
            learn(&b, &e->at[order[i]]);
    }
    free(order);
    return b.l;
}
