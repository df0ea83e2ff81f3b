/* order.c - what moved: pairs outside the longest run that keeps its order in both texts. */
#include "compare/compare.h"

#include <stdlib.h>

static int by_b(const void *a, const void *b)
{
    const ent_compare_row *x = *(const ent_compare_row *const *)a;
    const ent_compare_row *y = *(const ent_compare_row *const *)b;
    return x->b[0] < y->b[0] ? -1 : x->b[0] > y->b[0];
}

/* Patience: tops of piles; each row remembers the one below it. Of two runs of one length the one
 * with earlier sentences of a stays, so of two that changed places the one put forward moved. */
static void mark_moved(ent_compare_row **at, uint32_t n, ent_arena *arena, ent_status *st)
{
    uint32_t *top = ENT_NEW(arena, uint32_t, n + 1u, st);
    uint32_t *below = ENT_NEW(arena, uint32_t, n + 1u, st);
    uint32_t piles = 0;
    if (ent_failed(st))
        return;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t low = 0, high = piles;
        while (low < high) {
            uint32_t mid = low + (high - low) / 2;
            if (at[top[mid]]->a[0] < at[i]->a[0])
                low = mid + 1;
            else
                high = mid;
        }
        below[i] = low ? top[low - 1] : ENT_NONE;
        top[low] = i;
        piles = low == piles ? piles + 1 : piles;
        at[i]->moved = true;
    }
    for (uint32_t i = piles ? top[piles - 1] : ENT_NONE; i != ENT_NONE; i = below[i])
        at[i]->moved = false;
}

typedef struct placed {
    uint64_t key;
    ent_compare_row row;
} placed;

static int by_key(const void *a, const void *b)
{
    uint64_t x = ((const placed *)a)->key, y = ((const placed *)b)->key;
    return x < y ? -1 : x > y;
}

/* A dropped sentence stands behind the row of the sentence before it in a. */
static void arrange(ent_compare_rows *rows, uint32_t a_most, ent_arena *arena, ent_status *st)
{
    uint32_t *place = ENT_NEW(arena, uint32_t, a_most + 2u, st);
    placed *all = ENT_NEW(arena, placed, rows->n + 1u, st);
    if (ent_failed(st))
        return;
    for (uint32_t i = 0; i < rows->n; i++)
        for (uint32_t n = 0; n < rows->at[i].a_count && rows->at[i].b_count; n++)
            place[rows->at[i].a[n]] = rows->at[i].moved ? 0 : rows->at[i].b[0] + 1;
    for (uint32_t a = 1; a <= a_most; a++)
        place[a] = place[a] ? place[a] : place[a - 1];
    for (uint32_t i = 0; i < rows->n; i++) {
        const ent_compare_row *r = &rows->at[i];
        uint64_t key = r->b_count ? (uint64_t)(r->b[0] + 1) << 33
                                  : ((uint64_t)place[r->a[0]] << 33) + 1 + r->a[0];
        all[i] = (placed){key, *r};
    }
    qsort(all, rows->n, sizeof *all, by_key);
    for (uint32_t i = 0; i < rows->n; i++)
        rows->at[i] = all[i].row;
}

void ent_compare_order(ent_compare_rows *rows, ent_arena *arena, ent_status *st)
{
    ent_compare_row **pairs = ENT_NEW(arena, ent_compare_row *, rows->n + 1u, st);
    uint32_t n = 0, a_most = 0;
    if (ent_failed(st))
        return;
    for (uint32_t i = 0; i < rows->n; i++) {
        ent_compare_row *r = &rows->at[i];
        if (r->a_count && r->b_count)
            pairs[n++] = r;
        for (uint32_t k = 0; k < r->a_count; k++)
            a_most = r->a[k] > a_most ? r->a[k] : a_most;
    }
    if (n)
        qsort(pairs, n, sizeof *pairs, by_b);
    mark_moved(pairs, n, arena, st);
    if (rows->n)
        arrange(rows, a_most, arena, st);
}
