/* namer_search.c - the labelling of a sentence with the highest score (Viterbi 1967). */
#include "namer_work.h"

#define IMPOSSIBLE (INT32_MIN / 2)

enum { FIRST_STEPS = 28 };             /* steps that start a label; the others go on inside */

static bool is_open(uint8_t label)     /* the name goes on behind it */
{
    return label && (ent_label_at(label) == ENT_AT_FIRST || ent_label_at(label) == ENT_AT_INSIDE);
}

static bool is_start(uint8_t label)
{
    return !label || ent_label_at(label) == ENT_AT_FIRST || ent_label_at(label) == ENT_AT_ONLY;
}

uint32_t ent_name_step(uint8_t from, uint8_t to)
{
    uint32_t type = (uint32_t)ent_label_type(to);
    if (is_open(from) == is_start(to))
        return ENT_NONE;
    if (!is_open(from)) {
        uint32_t next = !to ? 0 : 1 + (type - 1) * 2 + (ent_label_at(to) == ENT_AT_ONLY);
        return (uint32_t)ent_label_type(from) * 7 + next;
    }
    if (ent_label_type(from) != ent_label_type(to))
        return ENT_NONE;
    return FIRST_STEPS + (type - 1) * 4 + (ent_label_at(from) == ENT_AT_INSIDE) * 2u +
           (ent_label_at(to) == ENT_AT_LAST);
}

typedef struct search {
    int32_t score[ENT_LABEL_COUNT];    /* of the best labelling that ends so */
    uint8_t closed[ENT_TYPE_COUNT];    /* by type: the better of its last and only label */
} search;

static void close_names(search *s)
{
    s->closed[ENT_TYPE_NONE] = ENT_LABEL_OUT;
    for (unsigned t = ENT_TYPE_PERSON; t < ENT_TYPE_COUNT; t++) {
        uint8_t last = ent_label_of((ent_name_type)t, ENT_AT_LAST);
        uint8_t only = ent_label_of((ent_name_type)t, ENT_AT_ONLY);
        s->closed[t] = s->score[last] >= s->score[only] ? last : only;
    }
}

static void try_step(const search *before, const ent_name_scores *x, uint8_t from, uint8_t to,
                     int32_t *best, uint8_t *best_from)
{
    int32_t v = before->score[from] + x->step[ent_name_step(from, to)] + x->label[to];
    if (before->score[from] > IMPOSSIBLE && v > *best) {
        *best = v;
        *best_from = from;
    }
}

static void step_on(const search *before, const ent_name_scores *x, search *now, uint8_t *from)
{
    for (uint8_t to = 0; to < ENT_LABEL_COUNT; to++) {
        now->score[to] = IMPOSSIBLE;
        from[to] = 0;
        if (is_start(to)) {
            for (unsigned t = 0; t < ENT_TYPE_COUNT; t++)
                try_step(before, x, before->closed[t], to, &now->score[to], &from[to]);
            continue;
        }
        ent_name_type type = ent_label_type(to);
        try_step(before, x, ent_label_of(type, ENT_AT_FIRST), to, &now->score[to], &from[to]);
        try_step(before, x, ent_label_of(type, ENT_AT_INSIDE), to, &now->score[to], &from[to]);
    }
    close_names(now);
}

static uint8_t best_closed(const search *s)
{
    uint8_t best = 0;
    for (unsigned t = 1; t < ENT_TYPE_COUNT; t++)
        if (s->score[s->closed[t]] > s->score[best])
            best = s->closed[t];
    return best;
}

/* Outside, whatever came before. */
static void step_out(const search *before, search *now, uint8_t *from)
{
    memset(from, 0, ENT_LABEL_COUNT);
    from[0] = best_closed(before);
    for (uint8_t to = 0; to < ENT_LABEL_COUNT; to++)
        now->score[to] = to ? IMPOSSIBLE : before->score[from[0]];
    close_names(now);
}

void ent_name_search(const ent_name_word *word, const ent_name_scores *scores, uint32_t n,
                     uint8_t *from, uint8_t *labels)
{
    search a = {{0}, {0}}, b;
    for (uint8_t l = 1; l < ENT_LABEL_COUNT; l++)
        a.score[l] = IMPOSSIBLE;
    close_names(&a);
    for (uint32_t i = 0; i < n; i++) {
        uint8_t *back = from + (size_t)i * ENT_LABEL_COUNT;
        if (word[i].candidate)
            step_on(&a, &scores[i], &b, back);
        else
            step_out(&a, &b, back);
        a = b;
    }
    uint8_t label = best_closed(&a);
    for (uint32_t i = n; i-- > 0;) {
        labels[i] = label;
        label = from[(size_t)i * ENT_LABEL_COUNT + label];
    }
}
