/* ladder.c - stronger or weaker: words of the ladder among those that changed in a pair. */
#include "compare/compare.h"

enum { GAP = 2, FOUND_MOST = 16 };

typedef struct found {
    const ent_rung *at[FOUND_MOST];
    uint32_t n;
} found;

/* The rung whose words begin at word w and end before `end`, up to GAP words between them. */
static bool stands(const ent_compare_text *t, const ent_rung *r, uint32_t w, uint32_t end,
                   uint32_t *last)
{
    uint32_t at = w;
    if (t->words.at[w].stem != r->stems[0])
        return false;
    for (uint32_t i = 1; i < r->n; i++) {
        uint32_t next = at + 1;
        while (next < end && next <= at + 1 + GAP && t->words.at[next].stem != r->stems[i])
            next++;
        if (next >= end || next > at + 1 + GAP)
            return false;
        at = next;
    }
    *last = at;
    return true;
}

static bool is_changed(const ent_compare_row *row, bool of_a, uint32_t first, uint32_t last)
{
    for (uint32_t i = 0; i < row->changes.n; i++) {
        const ent_word_change *c = &row->changes.at[i];
        uint32_t from = of_a ? c->a_first : c->b_first, n = of_a ? c->a_count : c->b_count;
        if (n && from <= last && first < from + n)
            return true;
    }
    return row->a_count == 0 || row->b_count == 0;
}

/* Rungs in the sentences of one side; the longest at a word stands for those inside it. */
static void climb(const ent_compare_knowledge *k, const ent_compare_text *t,
                  const ent_compare_row *row, bool of_a, found *out)
{
    const uint32_t *list = of_a ? row->a : row->b;
    uint32_t count = of_a ? row->a_count : row->b_count;
    for (uint32_t i = 0; i < count; i++) {
        const ent_compare_sentence *s = &t->sentences.at[list[i]];
        uint32_t end = s->first + s->count, reach = s->first;
        for (uint32_t w = s->first; w < end && out->n < FOUND_MOST; w++) {
            uint32_t most = 0, before = out->n, furthest = w;
            for (uint32_t r = 0; r < k->rungs.n && out->n < FOUND_MOST; r++) {
                const ent_rung *x = &k->rungs.at[r];
                uint32_t last = w;
                if (x->n < most || (x->n == 1 && w < reach) || !stands(t, x, w, end, &last) ||
                    !is_changed(row, of_a, w, last))
                    continue;
                most = x->n;
                furthest = last > furthest ? last : furthest;
                out->at[out->n++] = x;
            }
            if (out->n > before && furthest + 1 > reach)
                reach = furthest + 1;
        }
    }
}

static bool is_degree(const ent_rung *r)
{
    return ent_str_is(r->scale, "degree");
}

/* The strongest on a scale; "": on any but degree. */
static const ent_rung *strongest(const found *f, ent_str scale)
{
    const ent_rung *best = NULL;
    for (uint32_t i = 0; i < f->n; i++) {
        bool fits = scale.n ? ent_str_eq(f->at[i]->scale, scale) : true;
        if (fits && (!best || f->at[i]->strength > best->strength))
            best = f->at[i];
    }
    return best;
}

static void decide(ent_compare_row *row, const ent_rung *a, const ent_rung *b, ent_arena *arena,
                   ent_status *st)
{
    if (a->strength == b->strength)
        return;
    row->strength = b->strength > a->strength ? 1 : -1;
    row->reason = ent_str_printf(arena, st, "%.*s (%.*s %u) became %.*s (%.*s %u)", ENT_FMT(a->words),
                                 ENT_FMT(a->scale), a->strength, ENT_FMT(b->words), ENT_FMT(b->scale),
                                 b->strength);
}

/* Scales in the order in which they decide. */
static const char *const scales[] = {"criticism", "demand", "commitment", "support", "modal"};

static void compare_sides(ent_compare_row *row, const found *a, const found *b, ent_arena *arena,
                          ent_status *st)
{
    for (size_t i = 0; i < sizeof scales / sizeof *scales && !row->strength; i++) {
        const ent_rung *x = strongest(a, ent_str_z(scales[i])), *y = strongest(b, ent_str_z(scales[i]));
        if (x && y)
            decide(row, x, y, arena, st);
    }
    const ent_rung *x = strongest(a, ENT_STR("")), *y = strongest(b, ENT_STR(""));
    if (!row->strength && x && y)
        decide(row, x, y, arena, st);
    /* Nothing but a word of degree came or went. */
    if (!row->strength && a->n == 0 && y && is_degree(y) && b->n) {
        row->strength = 1;
        row->reason = ent_str_printf(arena, st, "%.*s is new", ENT_FMT(y->words));
    }
    if (!row->strength && b->n == 0 && x && is_degree(x) && a->n) {
        row->strength = -1;
        row->reason = ent_str_printf(arena, st, "%.*s is gone", ENT_FMT(x->words));
    }
}

/* From this strength on a word of commitment or a modal binds. "hopes that it will": the modal
 * binds nobody. */
static const ent_rung *binding(const found *f)
{
    bool hope = false;
    for (uint32_t i = 0; i < f->n; i++)
        hope |= ent_str_is(f->at[i]->scale, "demand");
    for (uint32_t i = 0; i < f->n; i++)
        if ((ent_str_is(f->at[i]->scale, "commitment") && f->at[i]->strength >= 4) ||
            (!hope && ent_str_is(f->at[i]->scale, "modal") && f->at[i]->strength >= 3))
            return f->at[i];
    return NULL;
}

void ent_compare_strength(const ent_compare_knowledge *k, const ent_compare_text *a,
                          const ent_compare_text *b, ent_compare_row *row, ent_arena *arena,
                          ent_status *st)
{
    found x = {0}, y = {0};
    if (row->kind == ENT_ROW_SAME)
        return;
    climb(k, a, row, true, &x);
    climb(k, b, row, false, &y);
    if (row->a_count && row->b_count) {
        compare_sides(row, &x, &y, arena, st);
        return;
    }
    const ent_rung *bound = binding(row->b_count ? &y : &x);
    if (bound) {
        row->commitment = row->b_count ? ENT_STR("gained") : ENT_STR("lost");
        row->reason = bound->words;
    }
}
