/* model.h - trained model files: the container, and the tables that scorers look up.
 * In:   a file that tools/train wrote (doc/model-format.md).
 * Out:  its chunks, memory-mapped; weights and values of hashed features.
 * Not:  what the features mean (parse/).
 *
 * A table maps 64-bit feature hashes to rows by hash and displace: a feature's bucket names a
 * shift, hash and shift name its one slot, and some bits of the hash kept in the slot tell a
 * feature of the table from a stranger. A lookup is two loads and one comparison. */
#ifndef ENT_MODEL_H
#define ENT_MODEL_H

#include "core/core.h"

#define ENT_MODEL_MAGIC "ENTMODEL"
#define ENT_MODEL_VERSION 1u
#define ENT_MODEL_ALIGN 64u            /* chunks begin at multiples of this */

/* Head of the file; every number is little-endian. */
typedef struct ent_model_head {
    char magic[8];
    uint32_t version;
    uint32_t chunks;                   /* entries of the table that follows */
    uint64_t size;                     /* of the whole file */
    uint64_t digest;                   /* ent_hash of all bytes behind the head */
} ent_model_head;

typedef struct ent_model_chunk {
    char name[8];                      /* NUL-padded */
    uint64_t offset, size;
} ent_model_chunk;

/* ---- file.c ----------------------------------------------------------------------------- */

typedef struct ent_model_file ent_model_file;
/* Maps the file and checks magic, version, size, digest and chunk table; ENT_BAD_MODEL. */
ent_model_file *ent_model_file_open(const char *path, ent_status *st);
void ent_model_file_close(ent_model_file *f);
/* Bytes of a chunk; ENT_BAD_MODEL when there is none of that name. */
ent_str ent_model_file_chunk(const ent_model_file *f, const char *name, ent_status *st);
uint64_t ent_model_file_digest(const ent_model_file *f);
uint32_t ent_model_file_count(const ent_model_file *f);
const ent_model_chunk *ent_model_file_at(const ent_model_file *f, uint32_t i);

/* ---- table.c ---------------------------------------------------------------------------- */

/* Head of a table chunk. Behind it the shifts, 16 bits a bucket, and from the next multiple of
 * 64 on the slots, 32 bits each. */
typedef struct ent_table_head {
    uint32_t slots, buckets;
    uint32_t items;                    /* features held */
    uint32_t reserved;
} ent_table_head;

typedef struct ent_table {
    const uint16_t *shift;
    const uint32_t *slot;
    uint32_t slots, buckets, items;
} ent_table;

/* A view of a table chunk; ENT_BAD_MODEL when its sizes disagree. */
ent_table ent_table_view(ent_str chunk, ent_status *st);

/* Bytes from the start of the chunk to its slots. */
static inline size_t ent_table_slots_at(uint32_t buckets)
{
    return (sizeof(ent_table_head) + (size_t)buckets * 2 + 63) / 64 * 64;
}

static inline uint32_t ent_table_bucket(uint64_t hash, uint32_t buckets)
{
    return (uint32_t)(((hash >> 40) * buckets) >> 24);
}

static inline uint32_t ent_table_slot(uint64_t hash, uint32_t shift, uint32_t slots)
{
    uint32_t x = ((uint32_t)hash ^ shift * 0x9E3779B1u) * 0x85EBCA6Bu;
    return (uint32_t)(((uint64_t)(x ^ x >> 15) * 0xC2B2AE35u >> 8 & 0xFFFFFFFFu) * slots >> 32);
}

/* The slot where hash must be if the table holds it. */
static inline uint32_t ent_table_get(const ent_table *t, uint64_t hash)
{
    uint32_t shift = t->shift[ent_table_bucket(hash, t->buckets)];
    return t->slot[ent_table_slot(hash, shift, t->slots)];
}

/* Kinds of slot.
 * pair:  16 check bits, two signed bytes: weights of a three-way choice, the first being 0.
 * value: 16 check bits, 16 bits of value.
 * row:   12 check bits, 20 bits: where in the pool the row begins, in units of two entries. */
#define ENT_TABLE_EMPTY 0u             /* no feature has check bits 0 */

static inline uint32_t ent_table_check16(uint64_t hash)
{
    uint32_t c = (uint32_t)(hash >> 20) & 0xFFFFu;
    return c ? c : 1;
}

static inline uint32_t ent_table_check12(uint64_t hash)
{
    uint32_t c = (uint32_t)(hash >> 24) & 0xFFFu;
    return c ? c : 1;
}

/* Value of hash, or `none`. */
static inline uint32_t ent_table_value(const ent_table *t, uint64_t hash, uint32_t none)
{
    uint32_t slot = ent_table_get(t, hash);
    return slot >> 16 == ent_table_check16(hash) ? (slot & 0xFFFFu) : none;
}

/* Weights of many classes: a feature's row lists those classes it speaks for. */
#define ENT_WEIGHT_LAST 0x80u          /* in entry.cls: the row ends here */
typedef struct ent_weight {
    uint8_t cls;
    int8_t weight;
} ent_weight;

typedef struct ent_weights {
    ent_table table;
    const ent_weight *pool;
    uint32_t entries;
} ent_weights;

/* Table and pool together; checks once that every row stays inside the pool and names a class
 * below `classes`, so that scoring need not. */
ent_weights ent_weights_view(ent_str table, ent_str pool, uint32_t classes, ent_status *st);

/* Adds the weights of n features to scores. */
void ent_weights_score(const ent_weights *w, const uint64_t *features, uint32_t n,
                       int32_t *scores);
/* Sums the pairs of n features of a three-way table; the first class scores 0. */
void ent_pairs_score(const ent_table *t, const uint64_t *features, uint32_t n,
                     int32_t scores[3]);

#endif
