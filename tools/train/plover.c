/* plover.c - train-plover -o FILE TABLES: trains the model of event types from labelled pairs.
 *
 * Multinomial logistic regression by AdaGrad over the features of src/plover/features.c; rows in
 * an order drawn from a fixed seed, so that the same tables give the same file. With --folds N
 * it prints what N-fold cross-validation gives instead, and fails below --min macro-F1. */
#include "coder/coder.h"
#include "plover/marks.h"
#include "text/given.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { TYPES = ENT_PLOVER_TYPES, PASSES = 40, RARE = 2 };
static const double SMALL = 0.05;     /* weights that decide nothing are left out */
static const double RATE = 0.05, DECAY = 6e-4;

typedef struct row {
    ent_str id, modality;
    unsigned type;
    uint32_t first, count;          /* in table.features */
    bool half;                      /* its target's mark was taken away */
    double odds[TYPES];             /* of a model that has not seen it */
} row;

typedef struct table {
    ent_arena *arena;
    ent_intern *names;
    ENT_VEC(uint32_t) features, seen;
    ENT_VEC(row) rows;
    ent_engine *engine;
    ent_coder *coder;
    ent_acts *acts;
    ent_status *st;
} table;

/* ---- reading ------------------------------------------------------------------------------ */

static void add_feature(void *ctx, ent_str feature)
{
    table *t = ctx;
    uint32_t known = ent_intern_count(t->names);
    uint32_t n = ent_intern_add(t->names, feature, t->st);
    row *r = &t->rows.at[t->rows.n - 1];
    if (ent_failed(t->st))
        return;
    if (n == known) {
        uint32_t *seen = ENT_PUSH(t->arena, &t->seen, t->st);
        if (seen)
            *seen = 0;
    }
    for (uint32_t i = 0; i < r->count; i++)
        if (t->features.at[r->first + i] == n)
            return;
    uint32_t *slot = ENT_PUSH(t->arena, &t->features, t->st);
    if (slot) {
        *slot = n;
        r->count++;
        t->seen.at[n]++;
    }
}

/* The same row once more as one sees it whose target is not named. */
static void read_without_target(table *t, const ent_reading *r, ent_pair pair, ent_status *st)
{
    row copy = t->rows.at[t->rows.n - 1];
    if (pair.s_first == ENT_NONE || pair.t_first == ENT_NONE)
        return;
    copy.first = t->features.n;
    copy.count = 0;
    copy.half = true;
    row *slot = ENT_PUSH(t->arena, &t->rows, st);
    if (!slot)
        return;
    *slot = copy;
    pair.t_first = pair.t_last = ENT_NONE;
    ent_pair_features(t->acts, r, &pair, add_feature, t, st);
}

static void read_pair(table *t, ent_str marked, ent_status *st)
{
    ent_arena *arena = ent_arena_new(0, st);
    ent_marks marks;
    if (arena && ent_marks_read(arena, marked, &marks, st)) {
        ent_given given = {.name = ENT_STR("row"), .format = ENT_STR("txt")};
        ent_document *doc = ent_document_row(marks.text, &given, st);
        ent_coding coding;
        if (doc) {
            ent_coder_run(t->coder, doc, &coding, st);
            ent_pair pair = ent_marks_tokens(doc, &marks);
            ent_pair_features(t->acts, &coding.reading, &pair, add_feature, t, st);
            read_without_target(t, &coding.reading, pair, st);
        }
        ent_document_free(doc);
    }
    ent_arena_free(arena);
}

/* id, type, mode, modality, region, genre, sentence */
static void read_row(table *t, ent_str line, ent_status *st)
{
    ent_str field[7];
    for (int i = 0; i < 7; i++)
        field[i] = ent_str_field(&line, '\t');
    row *r = ENT_PUSH(t->arena, &t->rows, st);
    if (!r)
        return;
    r->id = ent_str_copy(t->arena, field[0], st);
    r->modality = ent_str_copy(t->arena, field[3], st);
    r->type = ent_plover_type_of(field[1]);
    r->first = t->features.n;
    if (r->type == TYPES || field[6].n == 0)
        ent_status_set(st, ENT_BAD_INPUT, "expected id, PLOVER type, mode, modality, region, genre "
                       "and sentence between tabs");
    else
        read_pair(t, field[6], st);
}

static void read_table(table *t, const char *path, ent_status *st)
{
    ent_buf text = {0};
    ent_file_read(path, 0, &text, st);
    ent_str rest = ent_buf_str(&text);
    for (uint32_t line = 1; rest.n && !ent_failed(st); line++) {
        ent_str l = ent_str_line(&rest);
        if (l.n && l.p[0] != '#' && !ent_str_starts(l, ENT_STR("id\t")))
            read_row(t, l, st);
        if (ent_failed(st))
            ent_status_place(st, path, line);
    }
    ent_buf_free(&text);
}

/* ---- learning ------------------------------------------------------------------------------ */

static uint64_t next_random(uint64_t *seed)
{
    uint64_t x = *seed += 0x9E3779B97F4A7C15u;
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

static bool is_held(const row *r, int fold, int folds)
{
    return folds && (int)(ent_hash(r->id) % (uint64_t)folds) == fold;
}

static void odds_of(const table *t, const row *r, const double *w, double scale,
                    double out[TYPES])
{
    double sums[TYPES] = {0};
    for (uint32_t i = 0; i < r->count; i++) {
        uint32_t f = t->features.at[r->first + i];
        for (int k = 0; k < TYPES && t->seen.at[f] >= RARE; k++)
            sums[k] += scale * w[(size_t)f * TYPES + (size_t)k];
    }
    ent_linear_softmax(sums, out);
}

/* One step down the slope of a row. The weights are scale * w: shrinking them all is one product. */
static void learn_row(const table *t, const row *r, double *w, double scale, double rate)
{
    double p[TYPES];
    odds_of(t, r, w, scale, p);
    for (uint32_t i = 0; i < r->count; i++) {
        uint32_t f = t->features.at[r->first + i];
        for (int k = 0; k < TYPES && t->seen.at[f] >= RARE; k++)
            w[(size_t)f * TYPES + (size_t)k] -=
                rate * (p[k] - (r->type == (unsigned)k)) / scale;
    }
}

static void shuffle(uint32_t *order, uint32_t n, uint64_t *seed)
{
    for (uint32_t i = n; i > 1; i--) {
        uint32_t j = (uint32_t)(next_random(seed) % i), x = order[i - 1];
        order[i - 1] = order[j];
        order[j] = x;
    }
}

static double *learn(const table *t, int fold, int folds, ent_status *st)
{
    size_t size = (size_t)ent_intern_count(t->names) * TYPES;
    double *w = calloc(size + 1, sizeof *w), scale = 1;
    uint32_t *order = calloc(t->rows.n + 1, sizeof *order);
    uint64_t seed = 1, steps = 0;
    if (!w || !order) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        free(order);
        return w;
    }
    for (uint32_t i = 0; i < t->rows.n; i++)
        order[i] = i;
    for (int pass = 0; pass < PASSES; pass++) {
        shuffle(order, t->rows.n, &seed);
        for (uint32_t i = 0; i < t->rows.n; i++) {
            if (is_held(&t->rows.at[order[i]], fold, folds))
                continue;
            double rate = RATE / (1 + RATE * DECAY * (double)steps++);
            scale *= 1 - rate * DECAY;
            learn_row(t, &t->rows.at[order[i]], w, scale, rate);
        }
    }
    for (size_t i = 0; i < size; i++)
        w[i] *= scale;
    free(order);
    return w;
}

/* ---- cross-validation ------------------------------------------------------------------------ */

static unsigned best_of(const double odds[TYPES])
{
    unsigned best = 0;
    for (unsigned k = 1; k < TYPES; k++)
        if (odds[k] > odds[best])
            best = k;
    return best;
}

/* Prints a line a type; returns the mean of their F1. */
static double print_scores(const table *t)
{
    unsigned right = 0, whole = 0;
    for (uint32_t i = 0; i < t->rows.n; i++)
        whole += !t->rows.at[i].half;
    double sum = 0;
    unsigned classes = 0;
    for (unsigned k = 0; k < TYPES; k++) {
        unsigned tp = 0, gold = 0, got = 0;
        for (uint32_t i = 0; i < t->rows.n; i++) {
            if (t->rows.at[i].half)
                continue;
            unsigned b = best_of(t->rows.at[i].odds);
            gold += t->rows.at[i].type == k;
            got += b == k;
            tp += b == k && t->rows.at[i].type == k;
        }
        double p = got ? (double)tp / got : 0, r = gold ? (double)tp / gold : 0;
        double f = p + r > 0 ? 2 * p * r / (p + r) : 0;
        right += tp;
        sum += gold ? f : 0;
        classes += gold > 0;
        printf("%-10s n %4u  P %.3f R %.3f F1 %.3f\n", ent_plover_type(k), gold, p, r, f);
    }
    printf("rows %u  accuracy %.3f  macro-F1 %.3f\n", whole, (double)right / whole, sum / classes);
    for (int c = 3; c < 10; c++) {
        unsigned n = 0, ok = 0;
        for (uint32_t i = 0; i < t->rows.n; i++) {
            const row *r = &t->rows.at[i];
            unsigned b = best_of(r->odds);
            if (r->half)
                continue;
            n += r->odds[b] >= c / 10.0;
            ok += r->odds[b] >= c / 10.0 && b == r->type;
        }
        printf("  at %.1f: coverage %.3f precision %.3f\n", c / 10.0, (double)n / whole,
               n ? (double)ok / n : 0);
    }
    return sum / classes;
}

static double validate(table *t, int folds, ent_status *st)
{
    for (int f = 0; f < folds && !ent_failed(st); f++) {
        double *w = learn(t, f, folds, st);
        for (uint32_t i = 0; i < t->rows.n && w; i++)
            if (is_held(&t->rows.at[i], f, folds))
                odds_of(t, &t->rows.at[i], w, 1, t->rows.at[i].odds);
        free(w);
    }
    return print_scores(t);
}

/* ---- the file -------------------------------------------------------------------------------- */

static void write_feature(const table *t, uint32_t f, const double *w, FILE *out)
{
    bool begun = false;
    for (unsigned k = 0; k < TYPES; k++) {
        double x = w[(size_t)f * TYPES + k];
        if (fabs(x) < SMALL)
            continue;
        if (!begun)
            fprintf(out, "%.*s", ENT_FMT(ent_intern_at(t->names, f)));
        fprintf(out, "\t%s %.2f", ent_plover_type(k), x);
        begun = true;
    }
    if (begun)
        fputc('\n', out);
}

static void write_model(const table *t, const char *path, ent_status *st)
{
    double *w = learn(t, 0, 0, st);
    FILE *out = ent_failed(st) ? NULL : fopen(path, "w");
    if (out) {
        uint64_t digest = 0;
        for (uint32_t i = 0; i < t->rows.n; i++)
            digest = digest * 31 + ent_hash(t->rows.at[i].id) + t->rows.at[i].type;
        fprintf(out, "plover-model 1\nid plover-1 %08x\n", (unsigned)(digest >> 32));
        for (uint32_t f = 0; f < ent_intern_count(t->names); f++)
            if (t->seen.at[f] >= RARE)
                write_feature(t, f, w, out);
        if (fclose(out) != 0)
            out = NULL;
    }
    if (!out && !ent_failed(st))
        ent_status_set(st, ENT_IO, "%s cannot be written", path);
    free(w);
}

int main(int argc, char **argv)
{
    ent_status st = {0};
    table t = {.st = &st};
    const char *output = NULL;
    int folds = 0;
    double least = 0, mean = 1;
    ent_engine_options options = {0};
    ent_engine_open(&t.engine, &options, &st);
    t.arena = ent_arena_new(0, &st);
    t.names = ent_failed(&st) ? NULL : ent_intern_new(t.arena, &st);
    t.coder = ent_failed(&st) ? NULL : ent_coder_new(t.engine, &st);
    t.acts = ent_failed(&st) ? NULL : ent_acts_new(t.engine->lexicon, NULL, &st);
    for (int i = 1; i < argc && !ent_failed(&st); i++) {
        if (strcmp(argv[i], "-o") == 0 && i + 1 < argc)
            output = argv[++i];
        else if (strcmp(argv[i], "--folds") == 0 && i + 1 < argc)
            folds = atoi(argv[++i]);
        else if (strcmp(argv[i], "--min") == 0 && i + 1 < argc)
            least = atof(argv[++i]);
        else
            read_table(&t, argv[i], &st);
    }
    if (!ent_failed(&st) && t.rows.n && folds)
        mean = validate(&t, folds, &st);
    else if (!ent_failed(&st) && t.rows.n && output)
        write_model(&t, output, &st);
    else if (!ent_failed(&st))
        ent_status_set(&st, ENT_BAD_INPUT,
                       "usage: train-plover -o FILE TABLES or train-plover --folds N [--min F1] TABLES");
    ent_acts_free(t.acts);
    ent_coder_free(t.coder);
    ent_engine_close(t.engine);
    ent_arena_free(t.arena);
    if (!ent_failed(&st))
        return mean < least;
    fprintf(stderr, "train-plover: %s:%u: %s\n", st.file, (unsigned)st.line, st.text);
    return 1;
}
