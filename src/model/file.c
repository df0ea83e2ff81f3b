/* file.c - the container of a model: mapped, checked once, then read in place.
 *
 *   0   "ENTMODEL"  version  chunks  size  digest       ent_model_head
 *   32  name offset size, once a chunk                  ent_model_chunk
 *   ..  the chunks, each from a multiple of 64 on
 *
 * The numbers are read as they lie, so a big-endian machine refuses the file by its version. */
#include "model.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST_CHUNKS 64u
#define LEAST_SIZE (sizeof(ent_model_head))

struct ent_model_file {
    const char *bytes;
    size_t size;
    const ent_model_head *head;
    const ent_model_chunk *chunks;
};

static void bad(ent_status *st, const char *path, const char *what)
{
    ent_status_set(st, ENT_BAD_MODEL,
                   "model %s; install the model that belongs to this version, or rebuild it "
                   "with tools/train/rebuild", what);
    ent_status_place(st, path, 0);
}

static void map_file(ent_model_file *f, const char *path, ent_status *st)
{
    int fd = open(path, O_RDONLY);
    if (fd < 0) {
        ent_status_set(st, ENT_IO, "cannot open model: %s", strerror(errno));
        ent_status_place(st, path, 0);
        return;
    }
    struct stat info;
    if (fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        bad(st, path, "is not a regular file");
    } else if ((uint64_t)info.st_size < LEAST_SIZE) {
        bad(st, path, "is too short");
    } else {
        f->size = (size_t)info.st_size;
        void *p = mmap(NULL, f->size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (p == MAP_FAILED) {
            ent_status_set(st, ENT_IO, "cannot map model: %s", strerror(errno));
            ent_status_place(st, path, 0);
        } else {
            f->bytes = p;
        }
    }
    close(fd);
}

static bool chunk_fits(const ent_model_file *f, const ent_model_chunk *c)
{
    return c->name[sizeof c->name - 1] == '\0' && c->offset % ENT_MODEL_ALIGN == 0 &&
           c->offset <= f->size && c->size <= f->size - c->offset;
}

static void check(ent_model_file *f, const char *path, ent_status *st)
{
    f->head = (const ent_model_head *)(const void *)f->bytes;
    const ent_model_head *h = f->head;
    if (memcmp(h->magic, ENT_MODEL_MAGIC, sizeof h->magic) != 0) {
        bad(st, path, "is not an entente model");
        return;
    }
    if (h->version != ENT_MODEL_VERSION) {
        bad(st, path, "is of another version");
        return;
    }
    size_t past_table = sizeof *h + (size_t)h->chunks * sizeof(ent_model_chunk);
    if (h->size != f->size || h->chunks > MOST_CHUNKS || past_table > f->size) {
        bad(st, path, "is cut short or damaged");
        return;
    }
    if (ent_hash(ent_str_of(f->bytes + sizeof *h, f->size - sizeof *h)) != h->digest) {
        bad(st, path, "is damaged: its digest does not fit");
        return;
    }
    f->chunks = (const ent_model_chunk *)(const void *)(f->bytes + sizeof *h);
    for (uint32_t i = 0; i < h->chunks; i++)
        if (!chunk_fits(f, &f->chunks[i])) {
            bad(st, path, "is damaged: a chunk lies outside the file");
            return;
        }
}

ent_model_file *ent_model_file_open(const char *path, ent_status *st)
{
    if (ent_failed(st))
        return NULL;
    ent_model_file *f = calloc(1, sizeof *f);
    if (!f) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return NULL;
    }
    map_file(f, path, st);
    if (!ent_failed(st))
        check(f, path, st);
    if (ent_failed(st)) {
        ent_model_file_close(f);
        return NULL;
    }
    return f;
}

void ent_model_file_close(ent_model_file *f)
{
    if (!f)
        return;
    if (f->bytes)
        munmap((void *)(uintptr_t)f->bytes, f->size);
    free(f);
}

ent_str ent_model_file_chunk(const ent_model_file *f, const char *name, ent_status *st)
{
    if (ent_failed(st))
        return (ent_str){0};
    for (uint32_t i = 0; i < f->head->chunks; i++)
        if (strcmp(f->chunks[i].name, name) == 0)
            return ent_str_of(f->bytes + f->chunks[i].offset, (size_t)f->chunks[i].size);
    ent_status_set(st, ENT_BAD_MODEL,
                   "model has no part \"%s\"; rebuild it with tools/train/rebuild", name);
    return (ent_str){0};
}

uint64_t ent_model_file_digest(const ent_model_file *f)
{
    return f->head->digest;
}

uint32_t ent_model_file_count(const ent_model_file *f)
{
    return f->head->chunks;
}

const ent_model_chunk *ent_model_file_at(const ent_model_file *f, uint32_t i)
{
    return i < f->head->chunks ? &f->chunks[i] : NULL;
}
