/* intern.c - string -> small number, in order of first sight. Open addressing, half full. */
#include "core.h"

typedef struct entry {
    ent_str s;
    uint64_t hash;
} entry;

struct ent_intern {
    ent_arena *arena;
    ENT_VEC(entry) entries;
    uint32_t *slots;      /* entry number + 1, 0 = free */
    uint32_t size;        /* a power of two */
};

ent_intern *ent_intern_new(ent_arena *a, ent_status *st)
{
    ent_intern *t = ENT_NEW(a, ent_intern, 1, st);
    if (!t)
        return NULL;
    t->arena = a;
    t->size = 64;
    t->slots = ENT_NEW(a, uint32_t, t->size, st);
    return t->slots ? t : NULL;
}

/* Slot that holds s, or the free one where it belongs. */
static uint32_t slot_of(const ent_intern *t, ent_str s, uint64_t hash)
{
    uint32_t i = (uint32_t)hash & (t->size - 1);
    while (t->slots[i]) {
        const entry *e = &t->entries.at[t->slots[i] - 1];
        if (e->hash == hash && ent_str_eq(e->s, s))
            break;
        i = (i + 1) & (t->size - 1);
    }
    return i;
}

static bool grow(ent_intern *t, ent_status *st)
{
    if (t->size > UINT32_MAX / 4) {
        ent_status_set(st, ENT_LIMIT, "too many different strings");
        return false;
    }
    uint32_t *slots = ENT_NEW(t->arena, uint32_t, (size_t)t->size * 2, st);
    if (!slots)
        return false;
    t->slots = slots;
    t->size *= 2;
    for (uint32_t n = 0; n < t->entries.n; n++) {
        const entry *e = &t->entries.at[n];
        t->slots[slot_of(t, e->s, e->hash)] = n + 1;
    }
    return true;
}

uint32_t ent_intern_add(ent_intern *t, ent_str s, ent_status *st)
{
    uint64_t hash = ent_hash(s);
    uint32_t i = slot_of(t, s, hash);
    if (t->slots[i])
        return t->slots[i] - 1;
    if (t->entries.n >= t->size / 2) {
        if (!grow(t, st))
            return ENT_NONE;
        i = slot_of(t, s, hash);
    }
    ent_str own = ent_str_copy(t->arena, s, st);
    entry *e = ENT_PUSH(t->arena, &t->entries, st);
    if (!e)
        return ENT_NONE;
    *e = (entry){own, hash};
    t->slots[i] = t->entries.n;
    return t->entries.n - 1;
}

uint32_t ent_intern_find(const ent_intern *t, ent_str s)
{
    uint32_t i = slot_of(t, s, ent_hash(s));
    return t->slots[i] ? t->slots[i] - 1 : ENT_NONE;
}

ent_str ent_intern_at(const ent_intern *t, uint32_t number)
{
    return number < t->entries.n ? t->entries.at[number].s : (ent_str){0};
}

uint32_t ent_intern_count(const ent_intern *t)
{
    return t->entries.n;
}
