/* fingerprint.c - near-duplicate documents: wire copy, reprints, versions under another name.
 *
 * A document is known by its shingles, runs of five words. Of their hashes the least 128 are kept
 * (a min-hash of the bottom-k kind): of two documents, the share of the 128 least of both together
 * that both have estimates how many of their shingles are the same, within some .04. */
#include "record/record.h"
#include "record/slots.h"

#include <stdlib.h>

enum {
    SHINGLE = 5, KEPT = 128,
    SHINGLES_LEAST = 20,        /* a document shorter than that repeats nobody */
    KEYS = 8,                   /* hashes by which documents are found */
    NEIGHBOURS = 16             /* earlier documents compared under one of them */
};
#define SAME_SHARE 0.6

/* ---- writing ------------------------------------------------------------------------------ */

typedef struct least {
    uint32_t at[KEPT], n;       /* ascending, distinct */
} least;

static void keep(least *l, uint32_t hash)
{
    uint32_t low = 0, high = l->n;
    if (l->n == KEPT && hash >= l->at[KEPT - 1])
        return;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (l->at[middle] < hash)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < l->n && l->at[low] == hash)
        return;
    uint32_t past = l->n < KEPT ? l->n++ : KEPT - 1u;
    memmove(&l->at[low + 1], &l->at[low], (past - low) * sizeof *l->at);
    l->at[low] = hash;
}

/* Letters of ASCII in lower case; false for a sign. */
static bool word_hash(ent_str form, uint64_t *out)
{
    char low[64];
    bool word = false;
    size_t n = form.n < sizeof low ? form.n : sizeof low;
    for (size_t i = 0; i < n; i++) {
        char c = form.p[i];
        low[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
        word |= (low[i] >= 'a' && low[i] <= 'z') || (c >= '0' && c <= '9') || (c & 0x80);
    }
    *out = ent_hash(ent_str_of(low, n));
    return word;
}

static void read_shingles(const ent_document *doc, least *out)
{
    uint64_t words[SHINGLE] = {0};
    uint32_t n = 0;
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        uint64_t hash;
        if (!word_hash(doc->tokens.at[i].form, &hash))
            continue;
        memmove(words, words + 1, sizeof words - sizeof *words);
        words[SHINGLE - 1] = hash;
        if (++n >= SHINGLE)
            keep(out, (uint32_t)(ent_hash(ent_str_of((const char *)words, sizeof words)) >> 32));
    }
}

void ent_write_fingerprint(ent_record *r, const ent_document *doc, int64_t document,
                           ent_status *st)
{
    least l = {.n = 0};
    unsigned char bytes[4 * KEPT];
    if (doc->skip == ENT_SKIP_NONE)
        read_shingles(doc, &l);
    if (l.n == 0)
        return;
    for (uint32_t i = 0; i < l.n; i++)
        for (int k = 0; k < 4; k++)
            bytes[4 * i + (uint32_t)k] = (unsigned char)(l.at[i] >> (24 - 8 * k));
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_FINGERPRINT,
        "INSERT INTO fingerprints(document, hashes) VALUES(?1, ?2)", st);
    ent_bind_int(s, 1, document);
    if (s)
        sqlite3_bind_blob(s, 2, bytes, (int)(4 * l.n), SQLITE_STATIC);
    ent_sql_run(r, s, st);
}

/* ---- finding ------------------------------------------------------------------------------ */

typedef struct print {
    int64_t document, was;              /* rows; 0: none */
    int64_t original;                   /* place of it and 1, then its row */
    const uint32_t *hashes;
    uint32_t n;
} print;

typedef struct key {
    uint32_t hash, print;
} key;

typedef struct finding {
    ent_record *r;
    ent_arena *a;
    ent_status *st;
    ENT_VEC(print) prints;              /* the earliest document first */
    ENT_VEC(key) keys;
} finding;

static void add_print(finding *f, sqlite3_stmt *s)
{
    ent_str bytes = ent_column(s, 2);
    uint32_t n = (uint32_t)(bytes.n / 4 < KEPT ? bytes.n / 4 : KEPT);
    uint32_t *hashes = ENT_NEW(f->a, uint32_t, n + 1u, f->st);
    print *p = hashes ? ENT_PUSH(f->a, &f->prints, f->st) : NULL;
    if (!p)
        return;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < 4; k++)
            hashes[i] = hashes[i] << 8 | (unsigned char)bytes.p[4 * i + k];
    *p = (print){sqlite3_column_int64(s, 0), sqlite3_column_int64(s, 1), 0, hashes, n};
    for (uint32_t i = 0; n >= SHINGLES_LEAST && i < KEYS && i < n; i++) {
        key *slot = ENT_PUSH(f->a, &f->keys, f->st);
        if (slot)
            *slot = (key){hashes[i], f->prints.n - 1};
    }
}

static void read_prints(finding *f)
{
    sqlite3_stmt *s = ent_sql_prepare(f->r,
        "SELECT d.document, coalesce(d.duplicate_of, 0), p.hashes FROM current_documents d"
        " JOIN fingerprints p USING(document) WHERE d.status = 'read'"
        " ORDER BY d.first_day IS NULL, d.first_day, d.name, d.id", f->st);
    while (ent_sql_step(f->r, s, f->st))
        add_print(f, s);
    sqlite3_finalize(s);
}

static bool repeats(const print *x, const print *y)
{
    uint32_t i = 0, k = 0, all = 0, both = 0;
    while (all < KEPT && (i < x->n || k < y->n)) {
        bool left = k == y->n || (i < x->n && x->hashes[i] <= y->hashes[k]);
        bool right = i == x->n || (k < y->n && y->hashes[k] <= x->hashes[i]);
        both += left && right;
        i += left;
        k += right;
        all++;
    }
    return (double)both >= SAME_SHARE * (double)all;
}

static int by_hash(const void *x, const void *y)
{
    const key *a = x, *b = y;
    if (a->hash != b->hash)
        return a->hash < b->hash ? -1 : 1;
    return (a->print > b->print) - (a->print < b->print);
}

/* Documents of one key stand in their order: a document repeats the earliest that it resembles. */
static void find_originals(finding *f)
{
    if (f->keys.n > 1)
        qsort(f->keys.at, f->keys.n, sizeof *f->keys.at, by_hash);
    for (uint32_t i = 0, first = 0; i < f->keys.n; i++) {
        if (f->keys.at[i].hash != f->keys.at[first].hash)
            first = i;
        print *late = &f->prints.at[f->keys.at[i].print];
        uint32_t most = i - first < NEIGHBOURS ? i : first + NEIGHBOURS;
        for (uint32_t k = first; k < most; k++) {
            print *early = &f->prints.at[f->keys.at[k].print];
            bool earlier = late->original == 0 || late->original > f->keys.at[k].print + 1;
            if (earlier && repeats(early, late))
                late->original = f->keys.at[k].print + 1;
        }
    }
    /* From places to rows; what repeats a repetition repeats its original. */
    for (uint32_t i = 0; i < f->prints.n; i++) {
        print *p = &f->prints.at[i];
        if (p->original == 0)
            continue;
        const print *o = &f->prints.at[p->original - 1];
        p->original = o->original ? o->original : o->document;
    }
}

static void store_originals(finding *f)
{
    sqlite3_stmt *s = ent_sql_prepare(f->r,
        "UPDATE documents SET duplicate_of = ?2 WHERE document = ?1", f->st);
    for (uint32_t i = 0; i < f->prints.n && !ent_failed(f->st); i++) {
        const print *p = &f->prints.at[i];
        if (p->was == p->original)
            continue;
        ent_bind_int(s, 1, p->document);
        ent_bind_int_or_null(s, 2, p->original, 0);
        ent_sql_run(f->r, s, f->st);
    }
    sqlite3_finalize(s);
}

void ent_record_find_duplicates(ent_record *r, ent_arena *a, ent_status *st)
{
    finding f = {.r = r, .a = a, .st = st};
    ent_sql_exec(r, "UPDATE documents SET duplicate_of = NULL WHERE duplicate_of IS NOT NULL AND"
                 " (superseded_by IS NOT NULL OR document NOT IN (SELECT document FROM"
                 " fingerprints))", st);
    read_prints(&f);
    if (!ent_failed(st))
        find_originals(&f);
    if (!ent_failed(st))
        store_originals(&f);
}
