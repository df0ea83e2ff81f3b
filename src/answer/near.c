/* near.c - names that are written almost like the one that was asked for.
 *
 * Steps of insertion, deletion, replacement or exchange of neighbours (Damerau 1964, optimal string
 * alignment) between folded names; a word of a longer name ("blinken") may be meant too. */
#include "answer/answer.h"

enum { LONGEST = 64, MOST_NEAR = 4 };

static uint32_t smaller(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static uint32_t steps(ent_str a, ent_str b)
{
    uint32_t row[3][LONGEST + 1];
    if (a.n > LONGEST || b.n > LONGEST)
        return LONGEST;
    for (uint32_t k = 0; k <= b.n; k++)
        row[0][k] = k;
    for (uint32_t i = 1; i <= a.n; i++) {
        uint32_t *now = row[i % 3], *last = row[(i + 2) % 3], *before = row[(i + 1) % 3];
        now[0] = i;
        for (uint32_t k = 1; k <= b.n; k++) {
            uint32_t best = last[k - 1] + (a.p[i - 1] != b.p[k - 1]);
            best = smaller(best, smaller(last[k], now[k - 1]) + 1);
            if (i > 1 && k > 1 && a.p[i - 1] == b.p[k - 2] && a.p[i - 2] == b.p[k - 1])
                best = smaller(best, before[k - 2] + 1);
            now[k] = best;
        }
    }
    return row[a.n % 3][b.n];
}

void ent_near_begin(ent_near *n, ent_str asked, ent_arena *a, ent_status *st)
{
    memset(n, 0, sizeof *n);
    n->a = a;
    n->asked = ent_utf8_fold(a, asked, st);
}

/* The least over the whole name and, one step dearer, its words. */
static uint32_t steps_to(ent_str asked, ent_str name)
{
    uint32_t least = steps(asked, name);
    for (ent_str rest = name; rest.n;) {
        ent_str word = ent_str_field(&rest, ' ');
        if (word.n >= 3 && word.n < name.n)
            least = smaller(least, steps(asked, word) + 1);
    }
    return least;
}

void ent_near_offer(ent_near *n, ent_str name, ent_status *st)
{
    ent_arena *scratch = ent_failed(st) ? NULL : ent_arena_new(0, st);
    if (!scratch)
        return;
    uint32_t d = steps_to(n->asked, ent_utf8_fold(scratch, name, st));
    ent_arena_free(scratch);
    /* What needs more is no help. */
    if (d > (uint32_t)n->asked.n / 3 + 2 || d >= n->asked.n)
        return;
    for (uint32_t i = 0; i < n->count; i++)
        if (ent_str_eq(n->best[i].name, name))
            return;
    uint32_t at = n->count;
    while (at > 0 && n->best[at - 1].steps > d)
        at--;
    if (at == MOST_NEAR)
        return;
    uint32_t last = n->count < MOST_NEAR ? n->count++ : MOST_NEAR - 1;
    for (uint32_t i = last; i > at; i--)
        n->best[i] = n->best[i - 1];
    n->best[at].name = ent_str_copy(n->a, name, st);
    n->best[at].steps = d;
}

ent_str ent_near_text(ent_near *n, ent_status *st)
{
    ent_str text = ENT_STR("");
    for (uint32_t i = 0; i < n->count; i++)
        text = ent_str_printf(n->a, st, "%.*s%s%.*s", ENT_FMT(text),
                              i == 0 ? "; near are " : i + 1 == n->count ? " and " : ", ",
                              ENT_FMT(n->best[i].name));
    if (n->count == 1)
        text = ent_str_printf(n->a, st, "; did you mean %.*s?", ENT_FMT(n->best[0].name));
    return text;
}
