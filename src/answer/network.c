/* network.c - the projections. Terms and definitions are those of Leifeld's Discourse Network Analyzer;
 * doc/network.md tells them, tests/exchange/test_network.c works an example by hand. */
#include "answer/network.h"

#include <math.h>
#include <stdlib.h>

/* Most cells of a matrix. */
enum { MOST_CELLS = 1 << 25 };

/* ---- duplicates ------------------------------------------------------------------------------ */

static int by_time(const void *x, const void *y)
{
    const ent_statement *a = x, *b = y;
    if (a->day != b->day)
        return a->day < b->day ? -1 : 1;
    int c = ent_str_cmp(a->document_id, b->document_id);
    if (c == 0)
        c = ent_str_cmp(a->id, b->id);
    return c ? c : ent_str_cmp(a->actor, b->actor);
}

/* What two statements must share to be one; without a day their document. */
static void put_period(ent_buf *b, const ent_statement *s, ent_duplicates rule, ent_status *st)
{
    char text[16];
    if (rule == ENT_DUP_RANGE)
        return;
    if (rule == ENT_DUP_DOCUMENT || s->day == INT32_MAX) {
        ent_buf_printf(b, st, "d%lld", (long long)s->document);
        return;
    }
    if (rule == ENT_DUP_WEEK) {             /* day 0 is a Thursday */
        ent_buf_printf(b, st, "w%.0f", floor((s->day + 3) / 7.0));
        return;
    }
    ent_str day = ent_day_text(s->day, text);
    ent_buf_put(b, ent_str_sub(day, 0, rule == ENT_DUP_MONTH ? 7 : 4), st);
}

void ent_statements_unique(ent_arena *a, ent_statements *all, ent_duplicates rule, bool ignore_side,
                           ent_status *st)
{
    if (ent_failed(st) || all->n == 0)
        return;
    qsort(all->at, all->n, sizeof *all->at, by_time);
    if (rule == ENT_DUP_INCLUDE)
        return;
    ent_intern *seen = ent_intern_new(a, st);
    ent_buf key = {0};
    uint32_t kept = 0;
    for (uint32_t i = 0; i < all->n && !ent_failed(st); i++) {
        const ent_statement *s = &all->at[i];
        key.n = 0;
        ent_buf_printf(&key, st, "%.*s\n%.*s\n%d\n", ENT_FMT(s->actor), ENT_FMT(s->issue),
                       !ignore_side && s->agree);
        put_period(&key, s, rule, st);
        uint32_t before = ent_intern_count(seen);
        if (ent_intern_add(seen, ent_buf_str(&key), st) == before)
            all->at[kept++] = *s;
    }
    all->n = kept;
    ent_buf_free(&key);
}

/* ---- counts: units by topics, agreements and disagreements ------------------------------------- */

typedef struct counts {
    uint32_t units, topics;
    ent_str *unit_ids, *unit_names, *topic_ids, *topic_names;
    double *yes, *no;                       /* [unit * topics + topic] */
} counts;

typedef struct name {
    ent_str id, label;
} name;

static int by_id(const void *x, const void *y)
{
    return ent_str_cmp(((const name *)x)->id, ((const name *)y)->id);
}

static ent_str id_of(const ent_statement *s, bool actors)
{
    return actors ? s->actor : s->issue;
}

static uint32_t find(const ent_str *ids, uint32_t n, ent_str id)
{
    uint32_t low = 0;
    while (n > low) {
        uint32_t middle = low + (n - low) / 2;
        if (ent_str_cmp(ids[middle], id) < 0)
            low = middle + 1;
        else
            n = middle;
    }
    return low;
}

static uint32_t list_names(ent_arena *a, const ent_statements *all, bool actors, ent_str **ids,
                           ent_str **labels, ent_status *st)
{
    name *names = ent_arena_alloc(a, all->n ? all->n : 1, sizeof *names, st);
    ent_intern *seen = ent_intern_new(a, st);
    uint32_t n = 0;
    for (uint32_t i = 0; i < all->n && !ent_failed(st); i++) {
        const ent_statement *s = &all->at[i];
        uint32_t before = ent_intern_count(seen);
        if (ent_intern_add(seen, id_of(s, actors), st) == before && names)
            names[n++] = (name){id_of(s, actors), actors ? s->actor_name : s->issue_name};
    }
    *ids = ent_arena_alloc(a, n ? n : 1, sizeof **ids, st);
    *labels = ent_arena_alloc(a, n ? n : 1, sizeof **labels, st);
    if (ent_failed(st))
        return 0;
    qsort(names, n, sizeof *names, by_id);
    for (uint32_t i = 0; i < n; i++) {
        (*ids)[i] = names[i].id;
        (*labels)[i] = names[i].label.n ? names[i].label : names[i].id;
    }
    return n;
}

static double *cells(ent_arena *a, uint32_t rows, uint32_t columns, ent_status *st)
{
    if ((uint64_t)rows * columns > MOST_CELLS) {
        ent_status_set(st, ENT_BAD_INPUT, "a matrix of %u by %u is too large: narrow it with --from, --to",
                       rows, columns);
        return NULL;
    }
    size_t n = (size_t)rows * columns;
    return ent_arena_alloc(a, n ? n : 1, sizeof(double), st);
}

static void count(ent_arena *a, const ent_statements *all, bool actors, counts *c, ent_status *st)
{
    c->units = list_names(a, all, actors, &c->unit_ids, &c->unit_names, st);
    c->topics = list_names(a, all, !actors, &c->topic_ids, &c->topic_names, st);
    c->yes = cells(a, c->units, c->topics, st);
    c->no = cells(a, c->units, c->topics, st);
    for (uint32_t i = 0; i < all->n && !ent_failed(st); i++) {
        const ent_statement *s = &all->at[i];
        size_t at = (size_t)find(c->unit_ids, c->units, id_of(s, actors)) * c->topics +
                    find(c->topic_ids, c->topics, id_of(s, !actors));
        (s->agree ? c->yes : c->no)[at] += 1;
    }
}

/* ---- two modes ------------------------------------------------------------------------------- */

static double two_mode_cell(double yes, double no, ent_qualifier qualifier)
{
    if (qualifier == ENT_QUALIFIER_COMBINE)
        return (yes > 0) + 2 * (no > 0);
    return qualifier == ENT_QUALIFIER_SUBTRACT ? yes - no : yes + no;
}

/* What a cell adds to the sum that it is divided by: statements, or with `combine` one. */
static double share(double yes, double no, ent_qualifier qualifier)
{
    return qualifier == ENT_QUALIFIER_COMBINE ? yes + no > 0 : yes + no;
}

static void two_mode(const counts *c, ent_qualifier qualifier, ent_normalization norm, double *out)
{
    bool by_row = norm == ENT_NORM_ACTIVITY, by_column = norm == ENT_NORM_PROMINENCE;
    for (size_t i = 0; i < (size_t)c->units * c->topics; i++)
        out[i] = two_mode_cell(c->yes[i], c->no[i], qualifier);
    uint32_t lines = by_row ? c->units : by_column ? c->topics : 0;
    uint32_t length = by_row ? c->topics : c->units;
    size_t line_step = by_row ? c->topics : 1, step = by_row ? 1 : c->topics;
    for (uint32_t i = 0; i < lines; i++) {
        double sum = 0;
        for (uint32_t k = 0; k < length; k++)
            sum += share(c->yes[i * line_step + k * step], c->no[i * line_step + k * step], qualifier);
        for (uint32_t k = 0; k < length; k++)
            out[i * line_step + k * step] = sum > 0 ? out[i * line_step + k * step] / sum : 0;
    }
}

/* ---- one mode -------------------------------------------------------------------------------- */

static double weight(const counts *c, size_t a, size_t b, ent_qualifier qualifier)
{
    double sum = 0;
    for (uint32_t k = 0; k < c->topics; k++) {
        double a_yes = c->yes[a + k], a_no = c->no[a + k], b_yes = c->yes[b + k], b_no = c->no[b + k];
        double same = a_yes * b_yes + a_no * b_no, opposed = a_yes * b_no + a_no * b_yes;
        sum += qualifier == ENT_QUALIFIER_CONGRUENCE ? same
             : qualifier == ENT_QUALIFIER_CONFLICT ? opposed
             : qualifier == ENT_QUALIFIER_SUBTRACT ? same - opposed : same + opposed;
    }
    return sum;
}

static double statements_of(const counts *c, size_t unit)
{
    double sum = 0;
    for (uint32_t k = 0; k < c->topics; k++)
        sum += c->yes[unit + k] + c->no[unit + k];
    return sum;
}

/* Statements that only one makes, and products of those that both make. */
static double jaccard_term(double a, double b)
{
    return a > 0 && b > 0 ? a * b : a + b;
}

static double jaccard(const counts *c, size_t a, size_t b)
{
    double sum = 0;
    for (uint32_t k = 0; k < c->topics; k++)
        sum += jaccard_term(c->yes[a + k], c->yes[b + k]) + jaccard_term(c->no[a + k], c->no[b + k]);
    return sum;
}

static double divisor(const counts *c, size_t a, size_t b, ent_normalization norm)
{
    if (norm == ENT_NORM_AVERAGE)
        return (statements_of(c, a) + statements_of(c, b)) / 2;
    if (norm == ENT_NORM_JACCARD)
        return jaccard(c, a, b);
    return norm == ENT_NORM_COSINE ? statements_of(c, a) * statements_of(c, b) : 1;
}

static void one_mode(const counts *c, ent_qualifier qualifier, ent_normalization norm, double *out)
{
    for (uint32_t i = 0; i < c->units; i++)
        for (uint32_t k = 0; k < i; k++) {
            size_t a = (size_t)i * c->topics, b = (size_t)k * c->topics;
            double by = divisor(c, a, b, norm);
            double w = by > 0 ? weight(c, a, b, qualifier) / by : 0;
            out[(size_t)i * c->units + k] = out[(size_t)k * c->units + i] = w;
        }
}

void ent_network_project(ent_arena *a, const ent_statements *all, ent_network_mode mode,
                         ent_qualifier qualifier, ent_normalization norm, ent_network *out,
                         ent_status *st)
{
    counts c = {0};
    *out = (ent_network){0};
    count(a, all, mode != ENT_ONE_MODE_ISSUES, &c, st);
    bool square = mode != ENT_TWO_MODE;
    double *m = cells(a, c.units, square ? c.units : c.topics, st);
    if (ent_failed(st))
        return;
    if (square)
        one_mode(&c, qualifier, norm, m);
    else
        two_mode(&c, qualifier, norm, m);
    *out = (ent_network){c.units, square ? c.units : c.topics, c.unit_ids, c.unit_names,
                        square ? c.unit_ids : c.topic_ids, square ? c.unit_names : c.topic_names, m,
                        square};
}
