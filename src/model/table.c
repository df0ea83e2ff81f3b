/* table.c - views of a model's tables, and the sums that scorers take over them. */
#include "model.h"

#if defined(__GNUC__)
#define ENT_PREFETCH(p) __builtin_prefetch(p)
#else
#define ENT_PREFETCH(p) ((void)(p))
#endif

static void bad(ent_status *st, const char *what)
{
    ent_status_set(st, ENT_BAD_MODEL, "model has a bad table (%s); rebuild it with "
                   "tools/train/rebuild", what);
}

ent_table ent_table_view(ent_str chunk, ent_status *st)
{
    ent_table t = {0};
    if (ent_failed(st))
        return t;
    if (chunk.n < sizeof(ent_table_head)) {
        bad(st, "too short");
        return t;
    }
    const ent_table_head *h = (const ent_table_head *)(const void *)chunk.p;
    if (h->slots == 0 || h->buckets == 0 || h->buckets > (1u << 24) ||
        h->slots > (1u << 26) ||
        chunk.n != ent_table_slots_at(h->buckets) + (size_t)h->slots * 4) {
        bad(st, "sizes disagree");
        return t;
    }
    t.slots = h->slots;
    t.buckets = h->buckets;
    t.items = h->items;
    t.shift = (const uint16_t *)(const void *)(chunk.p + sizeof *h);
    t.slot = (const uint32_t *)(const void *)(chunk.p + ent_table_slots_at(h->buckets));
    return t;
}

/* Whether a row that begins at `at` ends inside the pool and names known classes only. */
static bool row_fits(const ent_weights *w, uint32_t at, uint32_t classes)
{
    for (; at < w->entries; at++) {
        if ((w->pool[at].cls & 0x7Fu) >= classes)
            return false;
        if (w->pool[at].cls & ENT_WEIGHT_LAST)
            return true;
    }
    return false;
}

ent_weights ent_weights_view(ent_str table, ent_str pool, uint32_t classes, ent_status *st)
{
    ent_weights w = {.table = ent_table_view(table, st)};
    if (ent_failed(st))
        return w;
    w.pool = (const ent_weight *)(const void *)pool.p;
    w.entries = (uint32_t)(pool.n / sizeof *w.pool);
    if (w.entries % 2) {
        bad(st, "odd pool");
        return w;
    }
    for (uint32_t i = 0; i < w.table.slots; i++) {
        uint32_t slot = w.table.slot[i];
        if (slot != ENT_TABLE_EMPTY && !row_fits(&w, (slot & 0xFFFFFu) * 2, classes)) {
            bad(st, "a row leaves its pool");
            return w;
        }
    }
    return w;
}

#define STRIDE 32u                     /* features looked up side by side */

/* Slots of up to STRIDE features. Each step runs over all of them before the next begins, so
 * that the memory answers many at a time. */
static void load_slots(const ent_table *t, const uint64_t *features, uint32_t n, uint32_t *slot)
{
    const uint32_t *at[STRIDE];
    for (uint32_t i = 0; i < n; i++) {
        uint32_t shift = t->shift[ent_table_bucket(features[i], t->buckets)];
        at[i] = t->slot + ent_table_slot(features[i], shift, t->slots);
        ENT_PREFETCH(at[i]);
    }
    for (uint32_t i = 0; i < n; i++)
        slot[i] = *at[i];
}

/* Rows of those of the features that the table holds; returns their number. */
static uint32_t load_rows(const ent_weights *w, const uint64_t *features, uint32_t n,
                          const ent_weight **row)
{
    uint32_t slot[STRIDE], known = 0;
    load_slots(&w->table, features, n, slot);
    for (uint32_t i = 0; i < n; i++) {
        row[known] = w->pool + (size_t)(slot[i] & 0xFFFFFu) * 2;
        ENT_PREFETCH(row[known]);
        known += slot[i] >> 20 == ent_table_check12(features[i]);
    }
    return known;
}

/* Two entries at a time; an odd row is followed by an entry of weight 0. */
static inline void add_row(const ent_weight *e, int32_t *scores)
{
    uint8_t last;
    do {
        scores[e[0].cls & 0x7Fu] += e[0].weight;
        scores[e[1].cls & 0x7Fu] += e[1].weight;
        last = (uint8_t)((e[0].cls | e[1].cls) & ENT_WEIGHT_LAST);
        e += 2;
    } while (!last);
}

void ent_weights_score(const ent_weights *w, const uint64_t *features, uint32_t n,
                       int32_t *scores)
{
    const ent_weight *row[STRIDE + 1];
    for (uint32_t from = 0; from < n; from += STRIDE) {
        uint32_t some = n - from < STRIDE ? n - from : STRIDE;
        uint32_t known = load_rows(w, features + from, some, row);
        for (uint32_t i = 0; i < known; i++)
            add_row(row[i], scores);
    }
}

void ent_pairs_score(const ent_table *t, const uint64_t *features, uint32_t n,
                     int32_t scores[3])
{
    int32_t first = 0, second = 0;
    for (uint32_t from = 0; from < n; from += STRIDE) {
        uint32_t some = n - from < STRIDE ? n - from : STRIDE, slot[STRIDE];
        load_slots(t, features + from, some, slot);
        for (uint32_t i = 0; i < some; i++) {
            uint32_t known = slot[i] >> 16 == ent_table_check16(features[from + i]) ? ~0u : 0u;
            first += (int8_t)(slot[i] & known);
            second += (int8_t)((slot[i] & known) >> 8);
        }
    }
    scores[0] = 0;
    scores[1] = first;
    scores[2] = second;
}
