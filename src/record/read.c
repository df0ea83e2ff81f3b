/* read.c - from paths to rows: one thread feeds and writes, the others code.
 *
 *   input -> [ slot | slot | slot | ... ] -> writer      slots in the order of the input
 *               ^ coders take the next that is filled
 *
 * The ring of slots is the queue in both directions and bounds what is in flight; documents are
 * written in the order in which they were met, so that a record is the same for any number of
 * threads. With one thread the same steps follow each other. */
#define _XOPEN_SOURCE 700               /* realpath */

#include "record/record.h"
#include "record/write.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { SLOTS_A_THREAD = 4, MOST_THREADS = 64, SLOTS_MAX = SLOTS_A_THREAD * MOST_THREADS };
#define BYTES_IN_FLIGHT ((uint64_t)8 << 20)     /* of source; one document may be larger */

typedef enum state { SLOT_FREE, SLOT_FILLED, SLOT_TAKEN, SLOT_DONE } state;

typedef struct slot {
    state state;
    ent_document *doc;
    ent_coding coding;
    ent_known known;
    ent_status st;
    char *origin;
} slot;

typedef struct pipeline {
    ent_record *r;
    const ent_engine *e;
    const ent_read_options *o;
    ent_read_counts *counts;
    ent_status *st;
    ent_input *input;
    bool ended;                         /* no more input */
    char *last_path, *last_real;        /* the path resolved last */
    slot slots[SLOTS_MAX];
    uint32_t size;                      /* slots in use */
    uint64_t fed, taken, written;       /* counters; slot = counter % size */
    uint64_t bytes;                     /* in flight */
    pthread_mutex_t lock;
    pthread_cond_t filled, done;
    bool closing;
} pipeline;

/* ---- where a document comes from ------------------------------------------------------------ */

/* Where a file that is not there would be, so that it is known again when it comes. */
static char *path_of_missing(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = strdup(path), *real = NULL, *out = NULL;
    if (!folder)
        return NULL;
    if (slash)
        folder[slash == path ? 1 : slash - path] = '\0';
    real = realpath(slash ? folder : ".", NULL);
    const char *base = real ? slash ? slash + 1 : path : path;
    size_t n = strlen(base) + (real ? strlen(real) : 0) + 2;
    out = malloc(n);
    if (out)
        snprintf(out, n, "%s%s%s", real ? real : "", real ? "/" : "", base);
    free(folder);
    free(real);
    return out;
}

static const char *real_path(pipeline *p, const char *path)
{
    if (p->last_path && strcmp(p->last_path, path) == 0)
        return p->last_real;
    free(p->last_path);
    free(p->last_real);
    p->last_path = strdup(path);
    p->last_real = realpath(path, NULL);
    if (!p->last_real)
        p->last_real = path_of_missing(path);
    if (!p->last_path || !p->last_real)
        ent_status_set(p->st, ENT_NOMEM, "out of memory");
    return p->last_real;
}

/* The place whose versions follow each other: a file, or a row of one. "" for stdin. */
static char *origin_of(pipeline *p, const ent_document *doc)
{
    if (ent_str_is(doc->path, "-"))
        return strdup("");
    ent_str path = ent_str_copy(doc->arena, doc->path, p->st);
    const char *real = ent_failed(p->st) ? NULL : real_path(p, path.p);
    if (!real)
        return NULL;
    size_t n = strlen(real) + doc->name.n + 2;
    char *origin = malloc(n);
    if (origin && doc->row)
        snprintf(origin, n, "%s#%.*s", real, ENT_FMT(doc->name));
    else if (origin)
        snprintf(origin, n, "%s", real);
    if (!origin)
        ent_status_set(p->st, ENT_NOMEM, "out of memory");
    return origin;
}

/* ---- the three steps ---------------------------------------------------------------------------- */

/* Fills a slot with the next document; false at the end of the input. */
static bool feed(pipeline *p, slot *s)
{
    ent_document *doc = ent_input_next(p->input, p->st);
    if (!doc) {
        p->ended = true;
        return false;
    }
    memset(s, 0, sizeof *s);
    s->doc = doc;
    s->origin = origin_of(p, doc);
    s->known = ent_record_known(p->r, doc, p->e->id, p->st);
    s->coding.doc = doc;
    return true;
}

static bool needs_coding(const pipeline *p, const slot *s)
{
    return s->doc->skip == ENT_SKIP_NONE && (s->known != ENT_KNOWN_SAME || p->o->force);
}

static void code(ent_coder *coder, slot *s)
{
    ent_coder_run(coder, s->doc, &s->coding, &s->st);
}

static void tell_problem(const pipeline *p, const ent_document *doc)
{
    bool skipped = doc->skip != ENT_SKIP_NONE;
    ent_str text = skipped ? doc->skip_why : doc->warning;
    if (!p->o->problem || text.n == 0)
        return;
    char path[1024], name[512], why[1024];
    snprintf(path, sizeof path, "%.*s", ENT_FMT(doc->path));
    snprintf(name, sizeof name, "%.*s", ENT_FMT(doc->name));
    snprintf(why, sizeof why, "%.*s", ENT_FMT(text));
    p->o->problem(p->o->ctx, path, name, why, skipped);
}

static void count(pipeline *p, const slot *s, bool stored)
{
    const ent_document *doc = s->doc;
    ent_read_counts *c = p->counts;
    c->documents++;
    c->bytes += doc->source.n;
    c->skipped += doc->skip != ENT_SKIP_NONE;
    c->warned += doc->skip == ENT_SKIP_NONE && doc->warning.n > 0;
    if (doc->skip != ENT_SKIP_NONE)
        return;
    c->known += !stored;
    c->added += stored && s->known == ENT_KNOWN_NOT;
    c->recoded += stored && s->known != ENT_KNOWN_NOT;
    c->words += stored ? doc->tokens.n : 0;
}

static void time_now(char out[24])
{
    time_t now = time(NULL);
    struct tm tm;
    if (!gmtime_r(&now, &tm) || strftime(out, 24, "%Y-%m-%dT%H:%M:%SZ", &tm) == 0)
        snprintf(out, 24, "unknown");
}

static void write(pipeline *p, slot *s)
{
    ent_status *st = p->st;
    char now[24];
    if (ent_failed(&s->st) && !ent_failed(st))
        *st = s->st;
    /* The same document may have been stored since it was fed. */
    ent_known known = ent_record_known(p->r, s->doc, p->e->id, st);
    bool store = known != ENT_KNOWN_SAME || p->o->force;
    time_now(now);
    if (ent_failed(st))
        return;
    if (store)
        ent_record_write(p->r, &s->coding, ent_str_z(s->origin), p->e, ent_str_z(now), st);
    else
        ent_record_touch(p->r, s->doc, ent_str_z(s->origin), st);
    ent_record_batch(p->r, s->doc->source.n, st);
    if (ent_failed(st))
        return;
    count(p, s, store);
    tell_problem(p, s->doc);
    if (p->o->progress)
        p->o->progress(p->o->ctx, p->counts);
}

static void empty(slot *s)
{
    ent_document_free(s->doc);
    free(s->origin);
    memset(s, 0, sizeof *s);
}

static bool stopped(pipeline *p)
{
    if (!ent_failed(p->st) && p->o->stop && p->o->stop(p->o->ctx)) {
        ent_record_commit(p->r, p->st);
        ent_status_set(p->st, ENT_INTERRUPTED, "interrupted: the same command goes on from here");
    }
    return ent_failed(p->st);
}

/* ---- one thread ---------------------------------------------------------------------------------- */

static void run_alone(pipeline *p)
{
    ent_coder *coder = ent_coder_new(p->e, p->st);
    slot *s = &p->slots[0];
    while (!stopped(p) && feed(p, s)) {
        if (needs_coding(p, s))
            code(coder, s);
        write(p, s);
        empty(s);
    }
    ent_coder_free(coder);
}

/* ---- several ------------------------------------------------------------------------------------- */

static void *code_slots(void *ctx)
{
    pipeline *p = ctx;
    ent_status st = {0};
    ent_coder *coder = ent_coder_new(p->e, &st);
    pthread_mutex_lock(&p->lock);
    for (;;) {
        /* Slots that need no coding were filled as done: pass over them. */
        while (p->taken < p->fed && p->slots[p->taken % p->size].state != SLOT_FILLED)
            p->taken++;
        if (p->taken == p->fed) {
            if (p->closing)
                break;
            pthread_cond_wait(&p->filled, &p->lock);
            continue;
        }
        slot *s = &p->slots[p->taken++ % p->size];
        s->state = SLOT_TAKEN;
        pthread_mutex_unlock(&p->lock);
        s->st = st;
        if (coder)
            code(coder, s);
        pthread_mutex_lock(&p->lock);
        s->state = SLOT_DONE;
        pthread_cond_signal(&p->done);
    }
    pthread_mutex_unlock(&p->lock);
    ent_coder_free(coder);
    return NULL;
}

static bool may_feed(const pipeline *p)
{
    return !p->ended && p->fed - p->written < p->size &&
           (p->bytes < BYTES_IN_FLIGHT || p->fed == p->written);
}

/* One step of the feeding and writing thread: writes what is done before it feeds. The lock is
 * held on entry and on return. False when there is nothing left to do. */
static bool step(pipeline *p)
{
    slot *next = &p->slots[p->written % p->size];
    if (p->written < p->fed && next->state == SLOT_DONE) {
        if (p->taken <= p->written)     /* it needed no coding: no coder need look at it */
            p->taken = p->written + 1;
        pthread_mutex_unlock(&p->lock);
        uint64_t bytes = next->doc->source.n;
        write(p, next);
        empty(next);
        pthread_mutex_lock(&p->lock);
        p->bytes -= bytes;
        p->written++;
        return true;
    }
    if (may_feed(p)) {
        slot *s = &p->slots[p->fed % p->size];
        pthread_mutex_unlock(&p->lock);
        bool fed = feed(p, s);
        pthread_mutex_lock(&p->lock);
        if (fed) {
            s->state = needs_coding(p, s) ? SLOT_FILLED : SLOT_DONE;
            p->bytes += s->doc->source.n;
            p->fed++;
            pthread_cond_signal(&p->filled);
        }
        return true;
    }
    if (p->written == p->fed)
        return false;
    pthread_cond_wait(&p->done, &p->lock);
    return true;
}

static void run_threads(pipeline *p, unsigned threads)
{
    pthread_t ids[MOST_THREADS];
    unsigned started = 0;
    while (started < threads && pthread_create(&ids[started], NULL, code_slots, p) == 0)
        started++;
    if (started == 0)
        ent_status_set(p->st, ENT_LIMIT, "no thread can be started: try -j 1");
    pthread_mutex_lock(&p->lock);
    while (!stopped(p) && step(p))
        ;
    p->closing = true;
    p->taken = p->fed;                  /* after a failure: leave the rest */
    pthread_cond_broadcast(&p->filled);
    pthread_mutex_unlock(&p->lock);
    for (unsigned i = 0; i < started; i++)
        pthread_join(ids[i], NULL);
    for (; p->written < p->fed; p->written++)
        empty(&p->slots[p->written % p->size]);
}

/* ---- the whole ------------------------------------------------------------------------------------- */

static void run(pipeline *p, unsigned threads)
{
    int changes = sqlite3_total_changes(p->r->db);
    if (threads > MOST_THREADS)
        threads = MOST_THREADS;
    p->size = threads > 1 ? threads * SLOTS_A_THREAD : 1;
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->filled, NULL);
    pthread_cond_init(&p->done, NULL);
    if (threads > 1)
        run_threads(p, threads);
    else
        run_alone(p);
    pthread_cond_destroy(&p->done);
    pthread_cond_destroy(&p->filled);
    pthread_mutex_destroy(&p->lock);
    ent_record_commit(p->r, p->st);
    if (sqlite3_total_changes(p->r->db) != changes || !ent_record_is_linked(p->r, p->st))
        ent_record_link(p->r, p->st);
}

void ent_record_read(ent_record *r, const ent_engine *e, const char *const *paths, size_t path_count,
                     const ent_read_options *o, ent_read_counts *counts, ent_status *st)
{
    static const ent_read_options defaults = {0};
    ent_read_counts ignored;
    pipeline *p = ent_failed(st) ? NULL : calloc(1, sizeof *p);
    if (!p) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return;
    }
    p->r = r;
    p->e = e;
    p->o = o ? o : &defaults;
    p->counts = counts ? counts : &ignored;
    memset(p->counts, 0, sizeof *p->counts);
    p->st = st;
    p->input = ent_input_open(paths, path_count, &p->o->input, st);
    if (!ent_failed(st))
        run(p, p->o->threads);
    ent_input_close(p->input);
    free(p->last_path);
    free(p->last_real);
    free(p);
}
