/* reasons.c - which features decided for a type: those that set it most above the type next to it. */
#include "plover/pair.h"

#include <stdlib.h>

enum { MOST = 256, TOLD = 5 };

typedef struct reason {
    ent_str feature;
    double gain;                    /* its weight for the type less that for the next */
} reason;

typedef struct collecting {
    const ent_linear *model;
    unsigned type, next;
    reason found[MOST];
    size_t n;
} collecting;

static void collect(void *ctx, ent_str feature)
{
    collecting *c = ctx;
    const float *w = ent_linear_weights(c->model, feature);
    double gain = w ? (double)w[c->type] - (double)w[c->next] : 0;
    if (gain > 0 && c->n < MOST)
        c->found[c->n++] = (reason){feature, gain};
}

/* The greatest gain first; equal ones by name, so that every run tells the same. */
static int by_gain(const void *a, const void *b)
{
    const reason *x = a, *y = b;
    if (x->gain != y->gain)
        return x->gain < y->gain ? 1 : -1;
    return ent_str_cmp(x->feature, y->feature);
}

static unsigned next_best(const double odds[ENT_PLOVER_TYPES], unsigned type)
{
    unsigned next = type == 0;
    for (unsigned k = 0; k < ENT_PLOVER_TYPES; k++)
        if (k != type && odds[k] > odds[next])
            next = k;
    return next;
}

ent_str ent_pair_reasons(const ent_linear *m, const ent_acts *acts, const ent_reading *r,
                         const ent_pair *pair, unsigned type, ent_status *st)
{
    double odds[ENT_PLOVER_TYPES];
    ent_arena *arena = r->doc->arena;
    ent_pair_score(m, acts, r, pair, odds, st);
    collecting *c = ENT_NEW(arena, collecting, 1, st);
    if (!c)
        return ENT_STR("");
    *c = (collecting){.model = m, .type = type, .next = next_best(odds, type)};
    ent_pair_features(acts, r, pair, collect, c, st);
    qsort(c->found, c->n, sizeof *c->found, by_gain);
    ent_str text = ent_str_printf(arena, st, "%s %.2f over %s %.2f:", ent_plover_type(type),
                                  odds[type], ent_plover_type(c->next), odds[c->next]);
    for (size_t i = 0; i < c->n && i < TOLD; i++)
        text = ent_str_printf(arena, st, "%.*s %.*s (+%.2f)", ENT_FMT(text),
                              ENT_FMT(c->found[i].feature), c->found[i].gain);
    return text;
}
