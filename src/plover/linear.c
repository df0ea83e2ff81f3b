/* linear.c - a multinomial logistic model over named features, kept as text.
 *
 *   plover-model 1
 *   id plover-1 3f2a9c...
 *   <feature> TAB <type> <weight> { TAB <type> <weight> }
 */
#include "plover/pair.h"

#include <math.h>

static const char *const types[ENT_PLOVER_TYPES] = {
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE",
    "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "NONE"};

struct ent_linear {
    ent_arena *arena;
    ent_intern *features;
    ENT_VEC(float) weights;         /* ENT_PLOVER_TYPES a feature */
    ent_str id;
};

const char *ent_plover_type(unsigned number)
{
    return number < ENT_PLOVER_TYPES ? types[number] : "";
}

unsigned ent_plover_type_of(ent_str name)
{
    unsigned i = 0;
    while (i < ENT_PLOVER_TYPES && !ent_str_is(name, types[i]))
        i++;
    return i;
}

static void bad(ent_status *st, const char *path, uint32_t line, const char *expected)
{
    ent_status_set(st, ENT_BAD_MODEL, "expected %s", expected);
    ent_status_place(st, path, line);
}

/* "-1.25": two places behind the point at most. */
static bool read_number(ent_str s, float *out)
{
    bool minus = s.n && s.p[0] == '-';
    int hundredths = 0, places = -1;
    for (size_t i = minus; i < s.n; i++) {
        char c = s.p[i];
        if (c == '.' && places < 0)
            places = 0;
        else if (c >= '0' && c <= '9' && hundredths < 100000 && places < 2)
            hundredths = 10 * hundredths + (c - '0'), places += places >= 0;
        else
            return false;
    }
    for (int i = places < 0 ? 0 : places; i < 2; i++)
        hundredths *= 10;
    *out = (float)(minus ? -hundredths : hundredths) / 100.0f;
    return s.n > (size_t)minus;
}

static bool read_weight(ent_str field, unsigned *type, float *weight)
{
    ent_str name = ent_str_field(&field, ' ');
    *type = ent_plover_type_of(name);
    return *type < ENT_PLOVER_TYPES && read_number(field, weight);
}

static void read_feature(ent_linear *m, ent_str line, const char *path, uint32_t number,
                         ent_status *st)
{
    ent_str name = ent_str_field(&line, '\t');
    uint32_t known = ent_intern_count(m->features);
    uint32_t n = ent_intern_add(m->features, name, st);
    if (n != known)
        bad(st, path, number, "a feature that was not given before");
    for (unsigned i = 0; i < ENT_PLOVER_TYPES && !ent_failed(st); i++) {
        float *slot = ENT_PUSH(m->arena, &m->weights, st);
        if (slot)
            *slot = 0;
    }
    while (line.n && !ent_failed(st)) {
        unsigned type;
        float weight;
        if (!read_weight(ent_str_field(&line, '\t'), &type, &weight))
            bad(st, path, number, "\"TYPE weight\" between tabs");
        else
            m->weights.at[(size_t)n * ENT_PLOVER_TYPES + type] = weight;
    }
}

static void read_lines(ent_linear *m, ent_str text, const char *path, ent_status *st)
{
    ent_str head = ent_str_line(&text);
    if (!ent_str_is(head, "plover-model 1"))
        bad(st, path, 1, "\"plover-model 1\": a model of this version");
    ent_str id = ent_str_line(&text);
    if (!ent_str_starts(id, ENT_STR("id ")))
        bad(st, path, 2, "\"id NAME DIGEST\"");
    m->id = ent_str_copy(m->arena, ent_str_sub(id, 3, id.n), st);
    for (uint32_t line = 3; text.n && !ent_failed(st); line++) {
        ent_str l = ent_str_line(&text);
        if (l.n && l.p[0] != '#')
            read_feature(m, l, path, line, st);
    }
}

ent_linear *ent_linear_open(const char *path, ent_status *st)
{
    ent_buf text = {0};
    ent_file_read(path, (size_t)64 << 20, &text, st);
    ent_arena *arena = ent_arena_new(0, st);
    ent_linear *m = arena ? ENT_NEW(arena, ent_linear, 1, st) : NULL;
    if (m) {
        m->arena = arena;
        m->features = ent_intern_new(arena, st);
        if (!ent_failed(st))
            read_lines(m, ent_buf_str(&text), path, st);
    }
    ent_buf_free(&text);
    if (!ent_failed(st))
        return m;
    ent_arena_free(arena);
    return NULL;
}

void ent_linear_free(ent_linear *m)
{
    if (m)
        ent_arena_free(m->arena);
}

ent_str ent_linear_id(const ent_linear *m)
{
    return m->id;
}

const float *ent_linear_weights(const ent_linear *m, ent_str feature)
{
    uint32_t n = ent_intern_find(m->features, feature);
    return n == ENT_NONE ? NULL : &m->weights.at[(size_t)n * ENT_PLOVER_TYPES];
}

void ent_linear_softmax(const double sums[ENT_PLOVER_TYPES], double out[ENT_PLOVER_TYPES])
{
    double most = sums[0], all = 0;
    for (unsigned i = 1; i < ENT_PLOVER_TYPES; i++)
        most = sums[i] > most ? sums[i] : most;
    for (unsigned i = 0; i < ENT_PLOVER_TYPES; i++)
        all += out[i] = exp(sums[i] - most);
    for (unsigned i = 0; i < ENT_PLOVER_TYPES; i++)
        out[i] /= all;
}

typedef struct summing {
    const ent_linear *model;
    double sums[ENT_PLOVER_TYPES];
} summing;

static void add_weights(void *ctx, ent_str feature)
{
    summing *s = ctx;
    const float *w = ent_linear_weights(s->model, feature);
    for (unsigned i = 0; w && i < ENT_PLOVER_TYPES; i++)
        s->sums[i] += (double)w[i];
}

void ent_pair_score(const ent_linear *m, const ent_acts *acts, const ent_reading *r,
                    const ent_pair *pair, double out[ENT_PLOVER_TYPES], ent_status *st)
{
    summing s = {.model = m};
    ent_pair_features(acts, r, pair, add_weights, &s, st);
    ent_linear_softmax(s.sums, out);
}
