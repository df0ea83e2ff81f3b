/* namer_search.c - the labelling of a sentence with the highest score (Viterbi 1967). */
#include "namer_work.h"

#define IMPOSSIBLE (INT32_MIN / 2)

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
    return 28 + (type - 1) * 4 + (ent_label_at(from) == ENT_AT_INSIDE) * 2u +
           (ent_label_at(to) == ENT_AT_LAST);
}

static void step_to(const int32_t *before, const int32_t *label_scores,
                    const int32_t *step_scores, int32_t *now, uint8_t *from)
{
    for (uint8_t to = 0; to < ENT_LABEL_COUNT; to++) {
        now[to] = IMPOSSIBLE;
        from[to] = 0;
        for (uint8_t f = 0; f < ENT_LABEL_COUNT; f++) {
            uint32_t step = ent_name_step(f, to);
            if (step == ENT_NONE || before[f] == IMPOSSIBLE)
                continue;
            int32_t v = before[f] + step_scores[step] + label_scores[to];
            if (v > now[to]) {
                now[to] = v;
                from[to] = f;
            }
        }
    }
}

void ent_name_search(const int32_t *label_scores, const int32_t *step_scores, uint32_t n,
                     uint8_t *from, uint8_t *labels)
{
    int32_t a[ENT_LABEL_COUNT], b[ENT_LABEL_COUNT];
    for (uint8_t l = 0; l < ENT_LABEL_COUNT; l++)
        a[l] = l ? IMPOSSIBLE : 0;
    for (uint32_t i = 0; i < n; i++) {
        step_to(a, label_scores + (size_t)i * ENT_LABEL_COUNT,
                step_scores + (size_t)i * ENT_NAME_STEPS, b, from + (size_t)i * ENT_LABEL_COUNT);
        memcpy(a, b, sizeof a);
    }
    uint8_t best = 0;
    for (uint8_t l = 0; l < ENT_LABEL_COUNT; l++)
        if (!is_open(l) && a[l] > a[best])
            best = l;
    for (uint32_t i = n; i-- > 0;) {
        labels[i] = best;
        best = from[(size_t)i * ENT_LABEL_COUNT + best];
    }
}
