/* arena.c - memory handed out in order and released at once.
 *
 * Blocks form a list, newest first; each starts at 64 KB and doubles up to 4 MB, so a document
 * costs a handful of mallocs. With ENT_ARENA_CHECK defined every allocation is a malloc of its
 * own, so that the sanitizers see overruns that a shared block would hide. */
#include "core.h"

#include <stdlib.h>

#define ALIGN 16
#define FIRST_BLOCK ((size_t)64 << 10)
#define LAST_BLOCK ((size_t)4 << 20)

typedef struct block {
    struct block *next;
    size_t size, used;
    char bytes[];
} block;

struct ent_arena {
    block *blocks;
    size_t limit, used, next_size;
};

ent_arena *ent_arena_new(size_t limit, ent_status *st)
{
    if (ent_failed(st))
        return NULL;
    ent_arena *a = calloc(1, sizeof *a);
    if (!a) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return NULL;
    }
    a->limit = limit ? limit : SIZE_MAX;
    a->next_size = FIRST_BLOCK;
    return a;
}

static void free_blocks(block *b)
{
    while (b) {
        block *next = b->next;
        free(b);
        b = next;
    }
}

void ent_arena_free(ent_arena *a)
{
    if (!a)
        return;
    free_blocks(a->blocks);
    free(a);
}

void ent_arena_reset(ent_arena *a)
{
#ifdef ENT_ARENA_CHECK
    free_blocks(a->blocks);
    a->blocks = NULL;
#else
    block *largest = NULL, **link = &a->blocks;
    for (block *b = a->blocks; b; b = b->next)
        if (!largest || b->size > largest->size)
            largest = b;
    while (*link) {
        block *b = *link;
        *link = b->next;
        if (b != largest)
            free(b);
    }
    if (largest) {
        largest->next = NULL;
        largest->used = 0;
    }
    a->blocks = largest;
#endif
    a->used = 0;
}

static block *new_block(ent_arena *a, size_t size)
{
    /* A block header is no multiple of ALIGN: leave room to align the first item. */
    if (size > SIZE_MAX - sizeof(block) - ALIGN)
        return NULL;
    block *b = malloc(sizeof(block) + size + ALIGN);
    if (!b)
        return NULL;
    b->size = size + ALIGN;
    b->used = 0;
    b->next = a->blocks;
    a->blocks = b;
    return b;
}

/* Offset in b of the next aligned byte. */
static size_t aligned(const block *b)
{
    uintptr_t at = (uintptr_t)(b->bytes + b->used);
    return b->used + (size_t)((ALIGN - at % ALIGN) % ALIGN);
}

static void *take(ent_arena *a, size_t size)
{
    block *b = a->blocks;
#ifdef ENT_ARENA_CHECK
    b = NULL;
#endif
    if (!b || aligned(b) > b->size || b->size - aligned(b) < size) {
#ifdef ENT_ARENA_CHECK
        b = new_block(a, size);
#else
        b = new_block(a, size > a->next_size ? size : a->next_size);
        if (a->next_size < LAST_BLOCK)
            a->next_size *= 2;
#endif
        if (!b)
            return NULL;
    }
    size_t at = aligned(b);
    b->used = at + size;
    return b->bytes + at;
}

void *ent_arena_alloc(ent_arena *a, size_t n, size_t size, ent_status *st)
{
    if (ent_failed(st))
        return NULL;
    if (size && n > SIZE_MAX / size) {
        ent_status_set(st, ENT_NOMEM, "allocation size overflows");
        return NULL;
    }
    size_t want = n * size;
    if (want > a->limit - a->used) {
        ent_status_set(st, ENT_LIMIT, "memory limit of %zu bytes reached", a->limit);
        return NULL;
    }
    void *p = take(a, want ? want : 1);
    if (!p) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return NULL;
    }
    a->used += want;
    memset(p, 0, want);
    return p;
}

size_t ent_arena_used(const ent_arena *a)
{
    return a->used;
}

bool ent_vec_room(ent_arena *a, void **at, uint32_t *n, uint32_t *cap, size_t size,
                  ent_status *st)
{
    if (ent_failed(st))
        return false;
    if (*n < *cap) {
        memset((char *)*at + (size_t)*n * size, 0, size);
        return true;
    }
    if (*cap > UINT32_MAX / 2) {
        ent_status_set(st, ENT_LIMIT, "a list passed %u items", *cap);
        return false;
    }
    uint32_t room = *cap ? *cap * 2 : 8;
    void *bigger = ent_arena_alloc(a, room, size, st);
    if (!bigger)
        return false;
    if (*n)
        memcpy(bigger, *at, (size_t)*n * size);
    *at = bigger;
    *cap = room;
    return true;
}
