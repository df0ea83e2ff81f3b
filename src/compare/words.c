/* words.c - the words that changed inside a pair: longest common subsequence of their forms. */
#include "compare/compare.h"

enum { LONGEST = 600 };             /* words a side; longer rows are one change */

typedef struct side {
    uint32_t word[LONGEST];         /* of the text */
    uint32_t n;
    bool too_long;
} side;

static void collect(const ent_compare_text *t, const uint32_t *sentences, uint32_t count, side *s)
{
    s->n = 0;
    s->too_long = false;
    for (uint32_t i = 0; i < count; i++) {
        const ent_compare_sentence *x = &t->sentences.at[sentences[i]];
        for (uint32_t w = 0; w < x->count; w++) {
            if (s->n == LONGEST) {
                s->too_long = true;
                return;
            }
            s->word[s->n++] = x->first + w;
        }
    }
}

static bool equal(const ent_compare_text *a, const ent_compare_text *b, uint32_t x, uint32_t y)
{
    return a->words.at[x].form == b->words.at[y].form;
}

static void add_change(ent_compare_row *row, const side *a, const side *b, uint32_t i, uint32_t i_end,
                       uint32_t k, uint32_t k_end, ent_arena *arena, ent_status *st)
{
    if (i == i_end && k == k_end)
        return;
    ent_word_change *c = ENT_PUSH(arena, &row->changes, st);
    if (c)
        *c = (ent_word_change){i < i_end ? a->word[i] : 0, i_end - i, k < k_end ? b->word[k] : 0,
                               k_end - k, 0};
    if (c)
        c->b_at = k < b->n ? b->word[k] : b->n ? b->word[b->n - 1] + 1 : 0;
}

/* len[i][k]: of the longest common subsequence of the words from i and k on. */
static void difference(const ent_compare_text *a, const ent_compare_text *b, ent_compare_row *row,
                       const side *x, const side *y, ent_arena *arena, ent_status *st)
{
    uint32_t w = y->n + 1;
    uint16_t *len = ENT_NEW(arena, uint16_t, (size_t)(x->n + 1) * w, st);
    if (!len)
        return;
    for (uint32_t i = x->n; i-- > 0;)
        for (uint32_t k = y->n; k-- > 0;) {
            uint16_t down = len[(i + 1) * w + k], right = len[i * w + k + 1];
            len[i * w + k] = equal(a, b, x->word[i], y->word[k])
                                 ? (uint16_t)(len[(i + 1) * w + k + 1] + 1)
                                 : down > right ? down : right;
        }
    uint32_t i = 0, k = 0, i0 = 0, k0 = 0;
    while (i < x->n && k < y->n) {
        if (equal(a, b, x->word[i], y->word[k])) {
            add_change(row, x, y, i0, i, k0, k, arena, st);
            i0 = ++i;
            k0 = ++k;
        } else if (len[(i + 1) * w + k] >= len[i * w + k + 1]) {
            i++;
        } else {
            k++;
        }
    }
    add_change(row, x, y, i0, x->n, k0, y->n, arena, st);
}

void ent_compare_words(const ent_compare_text *a, const ent_compare_text *b, ent_compare_row *row,
                       ent_arena *arena, ent_status *st)
{
    side x, y;
    collect(a, row->a, row->a_count, &x);
    collect(b, row->b, row->b_count, &y);
    if (row->kind == ENT_ROW_SAME || !row->a_count || !row->b_count || ent_failed(st))
        return;
    if (x.too_long || y.too_long)
        add_change(row, &x, &y, 0, x.n, 0, y.n, arena, st);
    else
        difference(a, b, row, &x, &y, arena, st);
}
