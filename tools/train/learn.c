/* learn.c - an averaged perceptron (Freund and Schapire 1999; Collins 2002) whose classes are
 * few and whose features are many.
 *
 * A feature's row lists the classes it has ever spoken for. Each entry keeps the weight and
 * the sum of its changes, each times the clock at which it happened: the average over all
 * moments is then weight - sum / clock, and needs no work between changes. */
#include "train.h"

#include <stdlib.h>

#define FIRST_SIZE ((uint64_t)1 << 20)

typedef struct weight {
    int64_t moment;                    /* sum of change times clock */
    int32_t now;
    uint32_t cls;
} weight;

typedef struct slot {
    uint32_t at;                       /* its entries in the pool */
    uint16_t n, room;
    uint32_t count;
} slot;

struct learner {
    uint64_t *key;                     /* 0: free */
    slot *slot;
    uint64_t size, used;               /* size is a power of two */
    weight *pool;
    uint64_t pool_n, pool_room;
    int64_t clock;
    ent_status *st;
};

static void *grown(void *p, uint64_t n, size_t size, ent_status *st)
{
    void *bigger = realloc(p, n * size);
    if (!bigger)
        ent_status_set(st, ENT_NOMEM, "out of memory");
    return bigger;
}

static uint64_t place(const learner *l, uint64_t key)
{
    uint64_t i = key & (l->size - 1);
    while (l->key[i] && l->key[i] != key)
        i = (i + 1) & (l->size - 1);
    return i;
}

static bool resize(learner *l, uint64_t size)
{
    uint64_t *old_key = l->key;
    slot *old_slot = l->slot;
    uint64_t old_size = l->size;
    l->key = calloc(size, sizeof *l->key);
    l->slot = calloc(size, sizeof *l->slot);
    if (!l->key || !l->slot) {
        ent_status_set(l->st, ENT_NOMEM, "out of memory");
        return false;
    }
    l->size = size;
    for (uint64_t i = 0; i < old_size; i++)
        if (old_key[i]) {
            uint64_t to = place(l, old_key[i]);
            l->key[to] = old_key[i];
            l->slot[to] = old_slot[i];
        }
    free(old_key);
    free(old_slot);
    return true;
}

learner *learner_new(ent_status *st)
{
    learner *l = calloc(1, sizeof *l);
    if (!l) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return NULL;
    }
    l->st = st;
    resize(l, FIRST_SIZE);
    return l;
}

void learner_free(learner *l)
{
    if (!l)
        return;
    free(l->key);
    free(l->slot);
    free(l->pool);
    free(l);
}

void learner_tick(learner *l)
{
    l->clock++;
}

void learner_score(learner *l, const uint64_t *features, uint32_t n, int32_t *scores)
{
    for (uint32_t i = 0; i < n; i++) {
        __builtin_prefetch(&l->key[features[i] & (l->size - 1)]);
        __builtin_prefetch(&l->slot[features[i] & (l->size - 1)]);
    }
    for (uint32_t i = 0; i < n; i++) {
        uint64_t at = place(l, features[i]);
        if (!l->key[at])
            continue;
        slot *s = &l->slot[at];
        s->count++;
        const weight *w = l->pool + s->at;
        for (uint32_t k = 0; k < s->n; k++)
            scores[w[k].cls] += w[k].now;
    }
}

/* Moves a full row to the end of the pool, with twice the room. */
static bool widen(learner *l, slot *s)
{
    uint32_t room = s->room ? s->room * 2u : 2;
    if (l->pool_n + room > l->pool_room) {
        uint64_t more = l->pool_room ? l->pool_room * 2 : 1u << 20;
        weight *p = grown(l->pool, more, sizeof *p, l->st);
        if (!p || more > UINT32_MAX)
            return false;
        l->pool = p;
        l->pool_room = more;
    }
    if (s->n)
        memcpy(l->pool + l->pool_n, l->pool + s->at, s->n * sizeof *l->pool);
    s->at = (uint32_t)l->pool_n;
    s->room = (uint16_t)room;
    l->pool_n += room;
    return true;
}

static void change(learner *l, slot *s, uint32_t cls, int32_t by)
{
    weight *w = l->pool + s->at;
    uint32_t k = 0;
    while (k < s->n && w[k].cls != cls)
        k++;
    if (k == s->n) {
        if (s->n == s->room && !widen(l, s))
            return;
        w = l->pool + s->at;
        w[k] = (weight){.cls = cls};
        s->n++;
    }
    w[k].now += by;
    w[k].moment += by * l->clock;
}

void learner_update(learner *l, const uint64_t *features, uint32_t n, uint32_t good,
                    uint32_t bad)
{
    for (uint32_t i = 0; i < n; i++) {
        uint64_t at = place(l, features[i]);
        if (!l->key[at]) {
            if (l->used * 5 >= l->size * 3) {
                if (!resize(l, l->size * 2))
                    return;
                at = place(l, features[i]);
            }
            l->key[at] = features[i];
            l->used++;
        }
        change(l, &l->slot[at], good, 1);
        change(l, &l->slot[at], bad, -1);
    }
}

/* ---- averages --------------------------------------------------------------------------- */

typedef struct part {                  /* one feature in one learner */
    uint64_t key;
    uint32_t learner;
    uint64_t at;
} part;

static int part_order(const void *a, const void *b)
{
    const part *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->learner < y->learner ? -1 : x->learner > y->learner;
}

static part *list_parts(learner *const *l, uint32_t n, uint64_t *count, uint64_t *weights,
                        ent_status *st)
{
    uint64_t total = 0, k = 0;
    for (uint32_t i = 0; i < n; i++)
        total += l[i]->used;
    part *p = malloc((total + 1) * sizeof *p);
    if (!p) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return NULL;
    }
    for (uint32_t i = 0; i < n; i++)
        for (uint64_t at = 0; at < l[i]->size; at++)
            if (l[i]->key[at] && l[i]->slot[at].n) {
                p[k++] = (part){l[i]->key[at], i, at};
                *weights += l[i]->slot[at].n;
            }
    qsort(p, k, sizeof *p, part_order);
    *count = k;
    return p;
}

/* Adds a learner's averages of one feature to the row. */
static void add_part(rows *r, row *to, const learner *l, uint64_t at, uint32_t learners)
{
    const slot *s = &l->slot[at];
    to->count += s->count;
    for (uint32_t k = 0; k < s->n; k++) {
        const weight *w = &l->pool[s->at + k];
        double mean = ((double)w->now - (double)w->moment / (double)l->clock) / learners;
        uint32_t e = 0;
        while (e < to->n && r->entry[to->first + e].cls != w->cls)
            e++;
        if (e == to->n) {
            r->entry[to->first + e] = (entry){w->cls, 0};
            to->n++;
            r->entries++;
        }
        r->entry[to->first + e].weight += mean;
    }
}

rows learner_average(learner *const *l, uint32_t n, ent_status *st)
{
    rows r = {0};
    uint64_t parts = 0, weights = 0;
    part *p = list_parts(l, n, &parts, &weights, st);
    r.at = calloc(parts + 1, sizeof *r.at);
    r.entry = malloc((weights + 1) * sizeof *r.entry);
    if (!p || !r.at || !r.entry) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        free(p);
        return r;
    }
    for (uint64_t i = 0; i < parts; i++) {
        if (i == 0 || p[i].key != p[i - 1].key)
            r.at[r.n++] = (row){.key = p[i].key, .first = (uint32_t)r.entries};
        add_part(&r, &r.at[r.n - 1], l[p[i].learner], p[i].at, n);
    }
    free(p);
    return r;
}

void rows_free(rows *r)
{
    free(r->at);
    free(r->entry);
    *r = (rows){0};
}

/* A feature is worth keeping when its weights differ and it is met often. */
static double worth_of(const rows *r, const row *x)
{
    double low = 0, high = 0;
    for (uint32_t k = 0; k < x->n; k++) {
        double w = r->entry[x->first + k].weight;
        if (w < low)
            low = w;
        if (w > high)
            high = w;
    }
    double often = x->count < 1000 ? x->count : 1000, root = 1;
    while (root * root < often)        /* a whole-number root is exact everywhere */
        root += 1;
    return (high - low) * root;
}

static int worth_order(const void *a, const void *b)
{
    const row *x = a, *y = b;
    if (x->worth != y->worth)
        return x->worth > y->worth ? -1 : 1;
    return x->key < y->key ? -1 : x->key > y->key;
}

static int key_order(const void *a, const void *b)
{
    const row *x = a, *y = b;
    return x->key < y->key ? -1 : x->key > y->key;
}

void rows_select(rows *r, uint32_t most, ent_status *st)
{
    if (ent_failed(st))
        return;
    for (uint32_t i = 0; i < r->n; i++)
        r->at[i].worth = worth_of(r, &r->at[i]);
    qsort(r->at, r->n, sizeof *r->at, worth_order);
    if (r->n > most)
        r->n = most;
    qsort(r->at, r->n, sizeof *r->at, key_order);
}
