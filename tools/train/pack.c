/* pack.c - from averages to bytes: quantised weights, displaced hash tables, the file. */
#include "train.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static void put(ent_buf *b, const void *p, size_t n, ent_status *st)
{
    ent_buf_put(b, ent_str_of(p, n), st);
}

static void pad(ent_buf *b, size_t to, ent_status *st)
{
    while (b->n % to && !ent_failed(st))
        ent_buf_byte(b, '\0', st);
}

/* ---- hash and displace (Belazzougui, Botelho, Dietzfelbinger 2009) ---------------------- */

typedef struct bucket {
    uint32_t number, first, n;         /* its items in `order` */
} bucket;

typedef struct placing {
    const item *items;
    uint32_t n, slots, buckets;
    uint32_t *order;                   /* items by bucket */
    bucket *bucket;
    uint16_t *shift;
    uint32_t *slot;
} placing;

static int bucket_order(const void *a, const void *b)
{
    const bucket *x = a, *y = b;
    if (x->n != y->n)
        return x->n > y->n ? -1 : 1;
    return x->number < y->number ? -1 : 1;
}

/* Counting sort of the items by bucket; items that no shift can part are dropped. */
static void fill_buckets(placing *p)
{
    for (uint32_t b = 0; b < p->buckets; b++)
        p->bucket[b] = (bucket){.number = b};
    for (uint32_t i = 0; i < p->n; i++)
        p->bucket[ent_table_bucket(p->items[i].hash, p->buckets)].n++;
    uint32_t sum = 0;
    for (uint32_t b = 0; b < p->buckets; b++) {
        p->bucket[b].first = sum;
        sum += p->bucket[b].n;
        p->bucket[b].n = 0;
    }
    for (uint32_t i = 0; i < p->n; i++) {
        bucket *b = &p->bucket[ent_table_bucket(p->items[i].hash, p->buckets)];
        bool twin = false;
        for (uint32_t k = 0; k < b->n; k++)
            twin |= (uint32_t)p->items[p->order[b->first + k]].hash ==
                    (uint32_t)p->items[i].hash;
        if (!twin)
            p->order[b->first + b->n++] = i;
    }
    qsort(p->bucket, p->buckets, sizeof *p->bucket, bucket_order);
}

static bool try_shift(placing *p, const bucket *b, uint32_t shift)
{
    for (uint32_t k = 0; k < b->n; k++) {
        const item *x = &p->items[p->order[b->first + k]];
        uint32_t at = ent_table_slot(x->hash, shift, p->slots);
        if (p->slot[at] != ENT_TABLE_EMPTY) {
            while (k-- > 0)
                p->slot[ent_table_slot(p->items[p->order[b->first + k]].hash, shift,
                                       p->slots)] = ENT_TABLE_EMPTY;
            return false;
        }
        p->slot[at] = x->slot;
    }
    p->shift[b->number] = (uint16_t)shift;
    return true;
}

static bool place_all(placing *p)
{
    memset(p->slot, 0, (size_t)p->slots * sizeof *p->slot);
    for (uint32_t i = 0; i < p->buckets && p->bucket[i].n; i++) {
        uint32_t shift = 0;
        while (shift < 65536 && !try_shift(p, &p->bucket[i], shift))
            shift++;
        if (shift == 65536)
            return false;
    }
    return true;
}

void pack_table(const item *items, uint32_t n, ent_buf *out, ent_status *st)
{
    placing p = {.items = items, .n = n, .buckets = n / 4 + 1, .slots = n + n / 32 + 8};
    uint32_t room = n + n / 4 + 8;
    p.order = calloc((size_t)n + 1, sizeof *p.order);
    p.bucket = calloc(p.buckets, sizeof *p.bucket);
    p.shift = calloc(p.buckets, sizeof *p.shift);
    p.slot = calloc(room, sizeof *p.slot);
    if (!p.order || !p.bucket || !p.shift || !p.slot) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
    } else {
        fill_buckets(&p);
        while (!place_all(&p) && p.slots + p.slots / 64 < room)
            p.slots += p.slots / 64 + 1;
        ent_table_head head = {p.slots, p.buckets, n, 0};
        put(out, &head, sizeof head, st);
        put(out, p.shift, p.buckets * sizeof *p.shift, st);
        pad(out, 64, st);
        put(out, p.slot, p.slots * sizeof *p.slot, st);
    }
    free(p.order);
    free(p.bucket);
    free(p.shift);
    free(p.slot);
}

/* ---- weights ---------------------------------------------------------------------------- */

static int double_order(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

/* The size that becomes 127: few weights are larger, and those are cut. */
static double unit_of(double *sizes, uint64_t n)
{
    if (n == 0)
        return 1;
    qsort(sizes, n, sizeof *sizes, double_order);
    double top = sizes[n - 1 - n / 20000];
    return top > 0 ? top / 127 : 1;
}

static int32_t quantised(double w, double unit)
{
    double q = floor(w / unit + 0.5);
    return q > 127 ? 127 : q < -127 ? -127 : (int32_t)q;
}

static void pair_of(const rows *r, const row *x, double out[2])
{
    double w[3] = {0};
    for (uint32_t k = 0; k < x->n; k++)
        w[r->entry[x->first + k].cls] = r->entry[x->first + k].weight;
    out[0] = w[1] - w[0];
    out[1] = w[2] - w[0];
}

void pack_pairs(const rows *r, ent_buf *table, ent_status *st)
{
    double *sizes = malloc(((size_t)r->n * 2 + 1) * sizeof *sizes);
    item *items = malloc(((size_t)r->n + 1) * sizeof *items);
    uint32_t n = 0;
    if (sizes && items) {
        for (uint32_t i = 0; i < r->n; i++) {
            double w[2];
            pair_of(r, &r->at[i], w);
            sizes[2 * i] = fabs(w[0]);
            sizes[2 * i + 1] = fabs(w[1]);
        }
        double unit = unit_of(sizes, (uint64_t)r->n * 2);
        for (uint32_t i = 0; i < r->n; i++) {
            double w[2];
            pair_of(r, &r->at[i], w);
            uint32_t a = (uint8_t)quantised(w[0], unit), b = (uint8_t)quantised(w[1], unit);
            if (a | b)
                items[n++] = (item){r->at[i].key,
                                    ent_table_check16(r->at[i].key) << 16 | b << 8 | a};
        }
        pack_table(items, n, table, st);
    } else {
        ent_status_set(st, ENT_NOMEM, "out of memory");
    }
    free(sizes);
    free(items);
}

static int weight_order(const void *a, const void *b)
{
    const ent_weight *x = a, *y = b;
    return (int)x->cls - (int)y->cls;
}

/* The quantised row; its number of entries. */
static uint32_t row_of(const rows *r, const row *x, double unit, int32_t least,
                       ent_weight out[128])
{
    uint32_t n = 0;
    for (uint32_t k = 0; k < x->n; k++) {
        const entry *e = &r->entry[x->first + k];
        int32_t q = quantised(e->weight, unit);
        if (q >= least || -q >= least)
            out[n++] = (ent_weight){(uint8_t)e->cls, (int8_t)q};
    }
    qsort(out, n, sizeof *out, weight_order);
    if (n)
        out[n - 1].cls |= ENT_WEIGHT_LAST;
    return n;
}

/* Where the row stands in the pool, in units of two entries; equal rows are stored once. */
static uint32_t pool_place(ent_intern *seen, const ent_weight *w, uint32_t n, uint32_t *places,
                           ent_buf *pool, ent_status *st)
{
    uint32_t before = ent_intern_count(seen);
    uint32_t number = ent_intern_add(seen, ent_str_of((const char *)w, n * sizeof *w), st);
    if (ent_failed(st))
        return 0;
    if (number == before) {
        places[number] = (uint32_t)(pool->n / 4);
        put(pool, w, n * sizeof *w, st);
        pad(pool, 4, st);
    }
    return places[number];
}

void pack_rows(const rows *r, int32_t least, ent_buf *table, ent_buf *pool, ent_status *st)
{
    ent_arena *arena = ent_arena_new(0, st);
    ent_intern *seen = ent_intern_new(arena, st);
    double *sizes = malloc((r->entries + 1) * sizeof *sizes);
    item *items = malloc(((size_t)r->n + 1) * sizeof *items);
    uint32_t *places = malloc(((size_t)r->n + 1) * sizeof *places);
    if (!sizes || !items || !places) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return;
    }
    uint64_t m = 0;
    for (uint32_t i = 0; i < r->n; i++)
        for (uint32_t k = 0; k < r->at[i].n; k++)
            sizes[m++] = fabs(r->entry[r->at[i].first + k].weight);
    double unit = unit_of(sizes, m);
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->n && !ent_failed(st); i++) {
        ent_weight w[128];
        uint32_t count = row_of(r, &r->at[i], unit, least, w);
        if (!count)
            continue;
        uint32_t at = pool_place(seen, w, count, places, pool, st);
        if (at > 0xFFFFFu)
            ent_status_set(st, ENT_LIMIT, "weights do not fit their pool");
        items[n++] = (item){r->at[i].key, ent_table_check12(r->at[i].key) << 20 | at};
    }
    pack_table(items, n, table, st);
    free(sizes);
    free(items);
    free(places);
    ent_arena_free(arena);
}

/* ---- the file --------------------------------------------------------------------------- */

void pack_file(const char *path, const chunk *chunks, uint32_t n, ent_status *st)
{
    ent_buf body = {0};
    ent_model_head head = {.version = ENT_MODEL_VERSION, .chunks = n};
    memcpy(head.magic, ENT_MODEL_MAGIC, sizeof head.magic);
    uint64_t at = sizeof head + n * sizeof(ent_model_chunk);
    for (uint32_t i = 0; i < n; i++) {
        at = (at + ENT_MODEL_ALIGN - 1) / ENT_MODEL_ALIGN * ENT_MODEL_ALIGN;
        ent_model_chunk c = {.offset = at, .size = chunks[i].bytes.n};
        memcpy(c.name, chunks[i].name, strlen(chunks[i].name));
        put(&body, &c, sizeof c, st);
        at += chunks[i].bytes.n;
    }
    for (uint32_t i = 0; i < n; i++) {
        while ((sizeof head + body.n) % ENT_MODEL_ALIGN && !ent_failed(st))
            ent_buf_byte(&body, '\0', st);
        put(&body, chunks[i].bytes.p, chunks[i].bytes.n, st);
    }
    if (ent_failed(st))
        return;
    head.size = sizeof head + body.n;
    head.digest = ent_hash(ent_buf_str(&body));
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(&head, sizeof head, 1, f) != 1 || fwrite(body.p, 1, body.n, f) != body.n)
        ent_status_set(st, ENT_IO, "cannot write %s", path);
    if (f && fclose(f) != 0)
        ent_status_set(st, ENT_IO, "cannot write %s", path);
    ent_buf_free(&body);
}
