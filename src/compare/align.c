/* align.c - which sentence of one text is which of the other.
 *
 * Stems weigh by their rarity in both texts. Each sentence of a gathers candidates of b from the
 * postings of its rarest stems; the likest pairs are taken first; what is left over joins a pair
 * whose other half holds its words (split, merged), or the one that stands between the same
 * neighbours. */
#include "compare/compare.h"

#include <math.h>
#include <stdlib.h>

enum { POSTINGS_MOST = 60, RARE_STEMS = 24, CANDIDATES = 12, NEAR = 3 };
#define PAIR_LEAST 0.30             /* likeness of a pair */
#define GAP_LEAST 0.18              /* of one between the same neighbours */
#define SIDE_LEAST 0.19             /* of one beside the same neighbour */
#define PART_LEAST 0.45             /* share of a part's weight that the whole must hold */
#define SMALL_WEIGHT 0.05
#define NUMBER_WEIGHT 0.4           /* dates and times differ between versions */

typedef struct stem_in {            /* a stem of a sentence, once */
    uint32_t stem;                  /* number */
    float weight;
} stem_in;

typedef struct bag {                /* of a sentence, by stem number */
    stem_in *at;
    uint32_t n;
    double weight;
} bag;

typedef struct link {
    uint32_t a, b;
    double likeness;
} link;

typedef struct aligner {
    const ent_compare_knowledge *k;
    const ent_compare_text *text[2];
    ent_arena *arena;
    ent_status *st;
    bag *bags[2];
    uint32_t stems;                 /* number of different stems */
    uint32_t *posting_start, *postings;     /* sentences of b that hold a stem */
    uint32_t *partner[2];           /* sentence of the other text, ENT_NONE */
    ENT_VEC(link) links;
} aligner;

/* ---- bags of weighed stems ---------------------------------------------------------------------- */

typedef struct keyed {
    uint64_t key;
    uint32_t text, sentence;
    bool number;
} keyed;

static int by_key(const void *a, const void *b)
{
    const keyed *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    if (x->text != y->text)
        return x->text < y->text ? -1 : 1;
    return x->sentence < y->sentence ? -1 : x->sentence > y->sentence;
}

static uint32_t gather(aligner *g, keyed *all)
{
    uint32_t n = 0;
    for (uint32_t t = 0; t < 2; t++)
        for (uint32_t s = 0; s < g->text[t]->sentences.n; s++) {
            const ent_compare_sentence *x = &g->text[t]->sentences.at[s];
            for (uint32_t w = x->first; w < x->first + x->count; w++)
                all[n++] = (keyed){g->text[t]->words.at[w].stem, t, s,
                                  g->text[t]->words.at[w].number};
        }
    qsort(all, n, sizeof *all, by_key);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++)
        if (i == 0 || by_key(&all[i], &all[i - 1]) != 0)
            all[kept++] = all[i];
    return kept;
}

/* Room for each bag; then each stem of rarity n/df goes into the bags of its sentences. */
static void make_bags(aligner *g, ent_status *st)
{
    uint32_t words = g->text[0]->words.n + g->text[1]->words.n;
    uint32_t sentences = g->text[0]->sentences.n + g->text[1]->sentences.n;
    keyed *all = ENT_NEW(g->arena, keyed, words + 1u, st);
    stem_in *room = ENT_NEW(g->arena, stem_in, words + 1u, st);
    for (int t = 0; t < 2; t++)
        g->bags[t] = ENT_NEW(g->arena, bag, g->text[t]->sentences.n + 1u, st);
    if (ent_failed(st))
        return;
    for (int t = 0; t < 2; t++)
        for (uint32_t s = 0; s < g->text[t]->sentences.n; s++) {
            g->bags[t][s].at = room;
            room += g->text[t]->sentences.at[s].count;
        }
    uint32_t n = gather(g, all);
    for (uint32_t i = 0, end; i < n; i = end) {
        for (end = i; end < n && all[end].key == all[i].key; end++)
            ;
        float weight = (float)log(1.0 + (double)sentences / (double)(end - i));
        if (ent_compare_is_small(g->k, all[i].key))
            weight *= (float)SMALL_WEIGHT;
        else if (all[i].number)
            weight *= (float)NUMBER_WEIGHT;
        for (uint32_t m = i; m < end; m++) {
            bag *x = &g->bags[all[m].text][all[m].sentence];
            x->at[x->n++] = (stem_in){g->stems, weight};
            x->weight += weight;
        }
        g->stems++;
    }
}

static void make_postings(aligner *g, ent_status *st)
{
    uint32_t total = 0, n = g->text[1]->sentences.n;
    for (uint32_t s = 0; s < n; s++)
        total += g->bags[1][s].n;
    g->posting_start = ENT_NEW(g->arena, uint32_t, g->stems + 2u, st);
    g->postings = ENT_NEW(g->arena, uint32_t, total + 1u, st);
    if (ent_failed(st))
        return;
    for (uint32_t s = 0; s < n; s++)
        for (uint32_t i = 0; i < g->bags[1][s].n; i++)
            g->posting_start[g->bags[1][s].at[i].stem + 2]++;
    for (uint32_t i = 2; i < g->stems + 2; i++)
        g->posting_start[i] += g->posting_start[i - 1];
    for (uint32_t s = 0; s < n; s++)
        for (uint32_t i = 0; i < g->bags[1][s].n; i++)
            g->postings[g->posting_start[g->bags[1][s].at[i].stem + 1]++] = s;
}

/* Weight of the stems that both bags hold; both are sorted by stem number. */
static double shared(const bag *a, const bag *b)
{
    double sum = 0;
    for (uint32_t i = 0, k = 0; i < a->n && k < b->n;) {
        if (a->at[i].stem < b->at[k].stem)
            i++;
        else if (a->at[i].stem > b->at[k].stem)
            k++;
        else {
            sum += a->at[i].weight;
            i++;
            k++;
        }
    }
    return sum;
}

static double likeness(const bag *a, const bag *b)
{
    double both = a->weight + b->weight;
    return both > 0 ? 2 * shared(a, b) / both : 0;
}

/* ---- candidates ---------------------------------------------------------------------------------- */

static int by_weight(const void *a, const void *b)
{
    const stem_in *x = a, *y = b;
    if (x->weight != y->weight)
        return x->weight > y->weight ? -1 : 1;
    return x->stem < y->stem ? -1 : x->stem > y->stem;
}

static void add_link(aligner *g, uint32_t a, uint32_t b)
{
    double how = likeness(&g->bags[0][a], &g->bags[1][b]);
    if (how < PAIR_LEAST)
        return;
    link *l = ENT_PUSH(g->arena, &g->links, g->st);
    if (l)
        *l = (link){a, b, how};
}

/* The sentences of b that share most weight of rare stems with sentence a. score: a zeroed
 * number a sentence of b, zeroed again at the end; met: room for as many numbers. */
static void find_candidates(aligner *g, uint32_t a, stem_in *rare, float *score, uint32_t *met)
{
    const bag *x = &g->bags[0][a];
    uint32_t n = 0;
    memcpy(rare, x->at, x->n * sizeof *rare);
    qsort(rare, x->n, sizeof *rare, by_weight);
    for (uint32_t i = 0; i < x->n && i < RARE_STEMS; i++) {
        uint32_t from = g->posting_start[rare[i].stem], to = g->posting_start[rare[i].stem + 1];
        for (uint32_t p = from; p < to && p < from + POSTINGS_MOST; p++) {
            uint32_t b = g->postings[p];
            if (score[b] == 0)
                met[n++] = b;
            score[b] += rare[i].weight;
        }
    }
    for (int taken = 0; taken < CANDIDATES; taken++) {
        uint32_t best = ENT_NONE;
        for (uint32_t i = 0; i < n; i++)
            if (score[met[i]] > 0 && (best == ENT_NONE || score[met[i]] > score[best]))
                best = met[i];
        if (best == ENT_NONE)
            break;
        add_link(g, a, best);
        score[best] = -1;
    }
    for (uint32_t i = 0; i < n; i++)
        score[met[i]] = 0;
}

static uint32_t longest_bag(const aligner *g)
{
    uint32_t most = 1;
    for (uint32_t s = 0; s < g->text[0]->sentences.n; s++)
        most = g->bags[0][s].n > most ? g->bags[0][s].n : most;
    return most;
}

static void find_links(aligner *g, ent_status *st)
{
    uint32_t n = g->text[1]->sentences.n;
    stem_in *rare = ENT_NEW(g->arena, stem_in, longest_bag(g), st);
    float *score = ENT_NEW(g->arena, float, n + 1u, st);
    uint32_t *met = ENT_NEW(g->arena, uint32_t, n + 1u, st);
    for (uint32_t a = 0; a < g->text[0]->sentences.n && !ent_failed(st); a++)
        find_candidates(g, a, rare, score, met);
}

/* ---- pairs ------------------------------------------------------------------------------------------ */

static int likest_first(const void *a, const void *b)
{
    const link *x = a, *y = b;
    if (fabs(x->likeness - y->likeness) > 1e-9)
        return x->likeness > y->likeness ? -1 : 1;
    uint32_t dx = x->a > x->b ? x->a - x->b : x->b - x->a;
    uint32_t dy = y->a > y->b ? y->a - y->b : y->b - y->a;
    if (dx != dy)
        return dx < dy ? -1 : 1;
    return x->a != y->a ? (x->a < y->a ? -1 : 1) : (x->b < y->b ? -1 : x->b > y->b);
}

static void pair(aligner *g, uint32_t a, uint32_t b)
{
    g->partner[0][a] = b;
    g->partner[1][b] = a;
}

static void take_pairs(aligner *g)
{
    if (g->links.n > 1)
        qsort(g->links.at, g->links.n, sizeof *g->links.at, likest_first);
    for (uint32_t i = 0; i < g->links.n; i++) {
        const link *l = &g->links.at[i];
        if (g->partner[0][l->a] == ENT_NONE && g->partner[1][l->b] == ENT_NONE)
            pair(g, l->a, l->b);
    }
}

/* Between the same neighbours, or beside one: it may be more changed than others. */
static void fill_gaps(aligner *g)
{
    uint32_t n = g->text[0]->sentences.n, m = g->text[1]->sentences.n;
    for (uint32_t a = 0; a < n; a++) {
        uint32_t before = a ? g->partner[0][a - 1] : ENT_NONE;
        uint32_t behind = a + 1 < n ? g->partner[0][a + 1] : m;
        uint32_t place[2] = {a == 0 ? 0 : before == ENT_NONE ? ENT_NONE : before + 1,
                             behind == ENT_NONE || behind == 0 ? ENT_NONE : behind - 1};
        for (int i = 0; i < 2 && g->partner[0][a] == ENT_NONE; i++) {
            uint32_t b = place[i];
            if (b == ENT_NONE || b >= m || g->partner[1][b] != ENT_NONE)
                continue;
            double least = place[0] == place[1] ? GAP_LEAST : SIDE_LEAST;
            if (likeness(&g->bags[0][a], &g->bags[1][b]) >= least)
                pair(g, a, b);
        }
    }
}

/* ---- split and merged ---------------------------------------------------------------------------------- */

/* Weight of what a and whole share and other lacks: what the part adds to the pair. */
static double adds(const bag *part, const bag *whole, const bag *other)
{
    double sum = 0;
    for (uint32_t i = 0, k = 0, o = 0; i < part->n; i++) {
        while (k < whole->n && whole->at[k].stem < part->at[i].stem)
            k++;
        while (o < other->n && other->at[o].stem < part->at[i].stem)
            o++;
        bool in_whole = k < whole->n && whole->at[k].stem == part->at[i].stem;
        bool in_other = o < other->n && other->at[o].stem == part->at[i].stem;
        sum += in_whole && !in_other ? part->at[i].weight : 0;
    }
    return sum;
}

/* The sentence of the other text that the lone `part` of text t is a part of, ENT_NONE. It must
 * be paired, near the part, and hold words of it that its pair lacks. */
static uint32_t whole_of(const aligner *g, int t, uint32_t part)
{
    const bag *x = &g->bags[t][part];
    uint32_t best = ENT_NONE, n = g->text[t]->sentences.n;
    double most = PART_LEAST * x->weight;
    for (uint32_t p = part > NEAR ? part - NEAR : 0; p < n && p <= part + NEAR; p++) {
        uint32_t whole = p == part ? ENT_NONE : g->partner[t][p];
        if (whole == ENT_NONE)
            continue;
        double sum = adds(x, &g->bags[1 - t][whole], &g->bags[t][p]);
        double held = shared(x, &g->bags[1 - t][whole]);
        double of_whole = g->bags[1 - t][whole].weight;
        if (held >= most && sum >= 0.3 * x->weight && sum >= 0.12 * of_whole) {
            most = held;
            best = p;
        }
    }
    return best;
}

/* ---- rows --------------------------------------------------------------------------------------------- */

static bool are_equal(const aligner *g, uint32_t a, uint32_t b)
{
    const ent_compare_sentence *x = &g->text[0]->sentences.at[a], *y = &g->text[1]->sentences.at[b];
    if (x->count != y->count)
        return false;
    for (uint32_t i = 0; i < x->count; i++)
        if (g->text[0]->words.at[x->first + i].form != g->text[1]->words.at[y->first + i].form)
            return false;
    return true;
}

static void sort_few(uint32_t *at, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        for (uint32_t k = i; k > 0 && at[k - 1] > at[k]; k--) {
            uint32_t x = at[k];
            at[k] = at[k - 1];
            at[k - 1] = x;
        }
}

static ent_compare_row *new_row(aligner *g, ent_compare_rows *rows, ent_row_kind kind)
{
    ent_compare_row *r = ENT_PUSH(g->arena, rows, g->st);
    if (r)
        r->kind = kind;
    return r;
}

static void make_rows(aligner *g, ent_compare_rows *rows)
{
    uint32_t n = g->text[0]->sentences.n, m = g->text[1]->sentences.n;
    uint32_t *row_of[2] = {ENT_NEW(g->arena, uint32_t, n + 1u, g->st),
                           ENT_NEW(g->arena, uint32_t, m + 1u, g->st)};
    for (uint32_t a = 0; a < n && !ent_failed(g->st); a++) {
        uint32_t b = g->partner[0][a];
        if (b == ENT_NONE)
            continue;
        ent_compare_row *r = new_row(g, rows, are_equal(g, a, b) ? ENT_ROW_SAME : ENT_ROW_CHANGED);
        if (!r)
            return;
        r->a[r->a_count++] = a;
        r->b[r->b_count++] = b;
        r->likeness = likeness(&g->bags[0][a], &g->bags[1][b]);
        row_of[0][a] = row_of[1][b] = rows->n - 1;
    }
    for (int t = 0; t < 2; t++)
        for (uint32_t s = 0; s < (t ? m : n) && !ent_failed(g->st); s++) {
            if (g->partner[t][s] != ENT_NONE)
                continue;
            uint32_t p = whole_of(g, t, s);
            ent_compare_row *r = p == ENT_NONE ? NULL : &rows->at[row_of[t][p]];
            uint32_t *list = r ? (t ? r->b : r->a) : NULL;
            uint32_t *count = r ? (t ? &r->b_count : &r->a_count) : NULL;
            if (r && r->kind != ENT_ROW_SAME && *count < ENT_ROW_MOST &&
                (t ? r->a_count : r->b_count) == 1) {
                list[(*count)++] = s;
                sort_few(list, *count);
                r->kind = t ? ENT_ROW_SPLIT : ENT_ROW_MERGED;
                continue;
            }
            r = new_row(g, rows, t ? ENT_ROW_ADDED : ENT_ROW_DROPPED);
            if (r && t)
                r->b[r->b_count++] = s;
            else if (r)
                r->a[r->a_count++] = s;
        }
}

void ent_compare_align(const ent_compare_knowledge *k, const ent_compare_text *a,
                       const ent_compare_text *b, ent_compare_rows *rows, ent_arena *arena,
                       ent_status *st)
{
    aligner g = {.k = k, .text = {a, b}, .arena = arena, .st = st};
    for (int t = 0; t < 2; t++) {
        uint32_t n = g.text[t]->sentences.n;
        g.partner[t] = ENT_NEW(arena, uint32_t, n + 1u, st);
        if (g.partner[t])
            memset(g.partner[t], 0xff, (n + 1u) * sizeof *g.partner[t]);
    }
    make_bags(&g, st);
    if (!ent_failed(st))
        make_postings(&g, st);
    if (ent_failed(st))
        return;
    find_links(&g, st);
    take_pairs(&g);
    fill_gaps(&g);
    make_rows(&g, rows);
}
