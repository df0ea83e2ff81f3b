/* kinds.c - for each form of the treebanks the set of tags it has: its kind.
 * A kind tells the tagger about words it has not yet tagged, to the right above all. */
#include "train.h"

#include <stdlib.h>

#define MOST_KINDS 4000u
#define LEAST_SEEN 3u                  /* a form seen less often has no kind */

typedef struct form_tags {
    uint64_t hash;
    uint32_t total;
    uint32_t count[128];
} form_tags;

typedef struct forms {
    ent_arena *arena;
    ent_intern *numbers;               /* of hashes, as 8 bytes */
    ENT_VEC(form_tags) at;
} forms;

static void count_form(forms *f, uint64_t hash, uint32_t tag, ent_status *st)
{
    uint32_t k = ent_intern_add(f->numbers, ent_str_of((const char *)&hash, sizeof hash), st);
    if (k == f->at.n) {
        form_tags *t = ENT_PUSH(f->arena, &f->at, st);
        if (!t)
            return;
        t->hash = hash;
    }
    if (k >= f->at.n)
        return;
    f->at.at[k].total++;
    f->at.at[k].count[tag]++;
}

/* Signature of a form's tags: those with a share of a twentieth at least, the leading one
 * first, and how sure the form is. */
static size_t signature(const form_tags *t, uint32_t tags, char *out)
{
    size_t n = 0;
    uint32_t lead = 0;
    for (uint32_t i = 1; i < tags; i++)
        if (t->count[i] > t->count[lead])
            lead = i;
    out[n++] = (char)lead;
    for (uint32_t i = 0; i < tags && n < 12; i++)
        if (i != lead && t->count[i] * 20 >= t->total && t->count[i])
            out[n++] = (char)i;
    return n;
}

void kinds_build(const corpus *c, uint32_t skip, ent_buf *out, ent_status *st)
{
    forms f = {.arena = ent_arena_new(0, st)};
    f.numbers = ent_intern_new(f.arena, st);
    for (uint32_t i = 0; i < c->n && !ent_failed(st); i++)
        if (!skipped(i, skip))
            for (uint32_t k = 0; k < c->at[i].n; k++)
                count_form(&f, ent_form_hash(c->at[i].form[k]), c->at[i].tag[k], st);
    ent_intern *kinds = ent_intern_new(f.arena, st);
    item *items = calloc((size_t)f.at.n + 1, sizeof *items);
    uint32_t n = 0;
    for (uint32_t i = 0; items && i < f.at.n && !ent_failed(st); i++) {
        const form_tags *t = &f.at.at[i];
        char text[16];
        if (t->total < LEAST_SEEN)
            continue;
        size_t length = signature(t, c->tag_count, text);
        uint32_t kind = ent_intern_add(kinds, ent_str_of(text, length), st);
        if (kind < MOST_KINDS)
            items[n++] = (item){t->hash, ent_table_check16(t->hash) << 16 | kind};
    }
    pack_table(items, n, out, st);
    free(items);
    ent_arena_free(f.arena);
}
