/* gazetteer.c - reads a GeoNames file line by line into an index of its largest places.
 *
 * The file has millions of lines, most of them of hills, wells and farms. What is kept is
 * bounded: when the room is full, the smaller half is thrown out and all below passed over. */
#include "lookup/gazetteer.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#define HELP "unpack allCountries.zip, cities500.zip or the file of a country (such as " \
             "CD.zip) of https://download.geonames.org/export/dump/ and name it"
enum {
    LONGEST_LINE = 1 << 16, COLUMNS = 19, LONGEST_NAME = 120, MOST_ALTERNATES = 24,
    ALTERNATES_FROM = 5000,         /* weight from which other spellings are kept */
    MOST_UNITS = 0xFFFF, TRIES = 1000   /* lines without a good one: no such file */
};

typedef struct row {
    uint32_t hash, name, weight;    /* name: place in names; its length is in length */
    int32_t lat, lon;
    uint16_t country, unit;         /* two letters; number of the unit, MOST_UNITS */
    uint8_t length;
    char kind;
} row;

struct ent_gazetteer {
    ent_arena *arena;
    row *rows;                      /* by hash, then weight */
    ent_buf names;
    ent_intern *units;              /* "CD08" */
    ent_str *unit_names;            /* by number of units; "" where no line named it */
    const ent_table *iso2;
    uint32_t iso2_column, floor, most;
    uint64_t digest;
    ent_gazetteer_counts counts;
};

/* ---- what a line is worth --------------------------------------------------------------- */

/* Kinds of feature that reports name, with the weight that they have besides their population;
 * the first that fits. "P" alone: any code of the class. */
static const struct {
    const char *code;
    uint32_t weight;
} features[] = {
    {"P.PPLH", 0}, {"P.PPLQ", 0}, {"P.PPLW", 0},        /* of the past: passed over */
    {"P.PPLC", 5000000}, {"P.PPLA", 500000}, {"P", 1},
    {"A.ADM1", 1000000}, {"A.ADM2", 50000}, {"A.ADM3", 1},
    {"H.SEA", 100000}, {"H.STRT", 100000}, {"H.GULF", 100000}, {"H.LK", 50}, {"H.BAY", 50},
    {"H.CNL", 50}, {"T.ISL", 100}, {"T.PASS", 100}, {"T.PEN", 100}, {"T.CAPE", 20},
    {"L.RGN", 100},
};

static uint32_t weight_of(ent_str cls, ent_str code, uint32_t population)
{
    for (size_t i = 0; i < sizeof features / sizeof *features; i++) {
        ent_str want = ent_str_z(features[i].code);
        if (want.p[0] != cls.p[0] ||
            (want.n > 1 && !ent_str_starts(code, ent_str_sub(want, 2, want.n))))
            continue;
        if (features[i].weight == 0)
            return 0;
        return population < UINT32_MAX - features[i].weight ? population + features[i].weight
                                                            : UINT32_MAX;
    }
    return 0;
}

/* ---- room ------------------------------------------------------------------------------- */

static int by_weight(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x < y) - (x > y);
}

/* Throws the smaller half out. */
static void make_room(ent_gazetteer *g, ent_status *st)
{
    uint32_t n = g->counts.names, kept = 0, half = g->most / 2;
    uint32_t *weights = malloc((size_t)n * sizeof *weights);
    ent_buf names = {0};
    if (!weights) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return;
    }
    for (uint32_t i = 0; i < n; i++)
        weights[i] = g->rows[i].weight;
    qsort(weights, n, sizeof *weights, by_weight);
    g->floor = weights[half];       /* what weighs no more goes, but for some */
    uint32_t ties = half;
    for (uint32_t i = 0; i < half && weights[i] > g->floor; i++)
        ties--;
    free(weights);
    for (uint32_t i = 0; i < n && !ent_failed(st); i++) {
        row r = g->rows[i];
        if (r.weight < g->floor || (r.weight == g->floor && ties == 0))
            continue;
        ties -= r.weight == g->floor;
        uint32_t at = (uint32_t)names.n;
        ent_buf_put(&names, ent_str_of(g->names.p + r.name, r.length), st);
        r.name = at;
        g->rows[kept++] = r;
    }
    g->counts.small += n - kept;
    g->counts.names = kept;
    ent_buf_free(&g->names);
    g->names = names;
}

static void add_name(ent_gazetteer *g, ent_arena *scratch, ent_str name, const row *like,
                     ent_status *st)
{
    ent_str folded = ent_utf8_fold(scratch, name, st);
    if (ent_failed(st) || folded.n == 0 || folded.n > LONGEST_NAME)
        return;
    if (g->counts.names == g->most)
        make_room(g, st);
    if (!ent_failed(st) && like->weight <= g->floor)
        g->counts.small++;
    if (ent_failed(st) || like->weight <= g->floor)
        return;
    row *r = &g->rows[g->counts.names];
    *r = *like;
    r->hash = (uint32_t)ent_hash(folded);
    r->name = (uint32_t)g->names.n;
    r->length = (uint8_t)folded.n;
    ent_buf_put(&g->names, folded, st);
    if (!ent_failed(st))
        g->counts.names++;
}

/* ---- lines ------------------------------------------------------------------------------ */

enum {
    ID, NAME, ASCII, ALTERNATES, LAT, LON, CLASS, CODE, COUNTRY, CC2, ADMIN1, POPULATION = 14
};

static bool cut(ent_str line, ent_str out[COLUMNS])
{
    uint32_t n = 0;
    for (size_t from = 0, i = 0; i <= line.n; i++)
        if (i == line.n || line.p[i] == '\t') {
            if (n == COLUMNS)
                return false;
            out[n++] = ent_str_sub(line, from, i);
            from = i + 1;
        }
    return n == COLUMNS;
}

static bool is_number(ent_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
    return s.n > 0;
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* Of the form of the file, whether it is of use or not. */
static bool is_good(const ent_str *c, row *r)
{
    size_t bad;
    return is_number(c[ID]) && c[NAME].n > 0 && ent_degrees_read(c[LAT], 90, &r->lat) &&
           ent_degrees_read(c[LON], 180, &r->lon) && c[CLASS].n <= 1 &&
           (c[COUNTRY].n == 0 || (c[COUNTRY].n == 2 && is_capital(c[COUNTRY].p[0]) &&
                                  is_capital(c[COUNTRY].p[1]))) &&
           (c[POPULATION].n == 0 || is_number(c[POPULATION])) && ent_utf8_valid(c[NAME], &bad);
}

static uint16_t unit_of(ent_gazetteer *g, ent_arena *scratch, const ent_str *c, ent_status *st)
{
    if (c[COUNTRY].n == 0 || c[ADMIN1].n == 0 || c[ADMIN1].n > 16)
        return MOST_UNITS;
    ent_str key =
        ent_str_printf(scratch, st, "%.*s%.*s", ENT_FMT(c[COUNTRY]), ENT_FMT(c[ADMIN1]));
    uint32_t known = ent_intern_count(g->units), n = ENT_NONE;
    n = known < MOST_UNITS ? ent_intern_add(g->units, key, st) : ent_intern_find(g->units, key);
    if (ent_failed(st) || n == ENT_NONE)
        return MOST_UNITS;
    if (c[CLASS].p[0] == 'A' && ent_str_is(c[CODE], "ADM1") && g->unit_names[n].n == 0)
        g->unit_names[n] = ent_str_copy(g->arena, c[NAME], st);
    return (uint16_t)n;
}

/* Spellings in Latin letters: the reports are English. */
static bool is_latin(ent_str s)
{
    for (size_t i = 0; i < s.n;)
        if (ent_utf8_next(s, &i) >= 0x250)
            return false;
    return s.n > 0;
}

static void add_alternates(ent_gazetteer *g, ent_arena *scratch, const ent_str *c, row r,
                           ent_status *st)
{
    ent_str rest = c[ALTERNATES], seen[MOST_ALTERNATES];
    uint32_t n = 0;
    seen[n++] = ent_utf8_fold(scratch, c[NAME], st);
    r.weight--;                     /* the name itself goes first */
    while (rest.n && n < MOST_ALTERNATES && !ent_failed(st)) {
        ent_str one = ent_str_field(&rest, ',');
        if (!is_latin(one))
            continue;
        ent_str folded = ent_utf8_fold(scratch, one, st);
        bool old = false;
        for (uint32_t i = 0; i < n; i++)
            old |= ent_str_eq(seen[i], folded);
        if (old)
            continue;
        seen[n++] = folded;
        add_name(g, scratch, one, &r, st);
    }
}

static bool read_line(ent_gazetteer *g, ent_arena *scratch, ent_str line, ent_status *st)
{
    ent_str c[COLUMNS];
    row r = {.unit = MOST_UNITS};
    if (!cut(line, c) || !is_good(c, &r))
        return false;
    uint32_t population = 0;
    ent_str_to_u32(c[POPULATION], &population);
    r.weight = c[CLASS].n ? weight_of(c[CLASS], c[CODE], population) : 0;
    if (r.weight <= g->floor) {
        g->counts.small += r.weight > 0;
        return true;
    }
    r.kind = c[CLASS].p[0];
    if (c[COUNTRY].n)
        r.country = (uint16_t)((unsigned char)c[COUNTRY].p[0] << 8 |
                               (unsigned char)c[COUNTRY].p[1]);
    r.unit = unit_of(g, scratch, c, st);
    add_name(g, scratch, c[NAME], &r, st);
    if (r.weight >= ALTERNATES_FROM)
        add_alternates(g, scratch, c, r, st);
    return true;
}

/* The next line without its end; false at the end of the file. One too long becomes empty. */
static bool next_line(FILE *f, char *buffer, ent_str *line)
{
    if (!fgets(buffer, LONGEST_LINE, f))
        return false;
    *line = ent_str_z(buffer);
    if (line->n + 1 == LONGEST_LINE && line->p[line->n - 1] != '\n') {
        for (int ch = getc(f); ch != EOF && ch != '\n';)
            ch = getc(f);
        line->n = 0;
    }
    while (line->n && (line->p[line->n - 1] == '\n' || line->p[line->n - 1] == '\r'))
        line->n--;
    return true;
}

static void read_lines(ent_gazetteer *g, FILE *f, char *buffer, ent_arena *scratch,
                       ent_status *st)
{
    ent_gazetteer_counts *n = &g->counts;
    ent_str line;
    while (!ent_failed(st) && next_line(f, buffer, &line)) {
        n->lines++;
        g->digest = g->digest * 1099511628211u ^ ent_hash(line);
        if (!read_line(g, scratch, line, st)) {
            n->bad++;
            n->first_bad = n->first_bad ? n->first_bad : n->lines;
        }
        ent_arena_reset(scratch);
        if (n->lines == TRIES && n->bad == n->lines)
            break;
    }
    if (!ent_failed(st) && ferror(f))
        ent_status_set(st, ENT_IO, "cannot be read: %s", strerror(errno));
    else if (!ent_failed(st) && n->bad == n->lines)
        ent_status_set(st, ENT_BAD_INPUT,
                       "holds no line of GeoNames (19 columns between tabs): " HELP);
}

/* ---- the index -------------------------------------------------------------------------- */

static int by_hash(const void *pa, const void *pb)
{
    const row *a = pa, *b = pb;
    if (a->hash != b->hash)
        return a->hash < b->hash ? -1 : 1;
    if (a->weight != b->weight)
        return a->weight > b->weight ? -1 : 1;
    return (a->name > b->name) - (a->name < b->name);
}

static ent_gazetteer *new_gazetteer(const ent_lexicon *lex, uint32_t most, ent_status *st)
{
    ent_arena *a = ent_arena_new(0, st);
    ent_gazetteer *g = ENT_NEW(a, ent_gazetteer, 1, st);
    if (!g) {
        ent_arena_free(a);
        return NULL;
    }
    g->arena = a;
    g->most = most < 2 ? 2 : most;
    g->units = ent_intern_new(a, st);
    g->unit_names = ENT_NEW(a, ent_str, MOST_UNITS + 1, st);
    g->iso2 = ent_lexicon_table(lex, ENT_STR("iso2"));
    g->iso2_column = g->iso2 ? ent_table_column(g->iso2, ENT_STR("iso3")) : ENT_NONE;
    g->rows = malloc((size_t)g->most * sizeof *g->rows);    /* touched as far as it is filled */
    if (!g->rows)
        ent_status_set(st, ENT_NOMEM, "out of memory");
    return g;
}

ent_gazetteer *ent_gazetteer_read_most(const char *path, const ent_lexicon *lex, uint32_t most,
                                       ent_status *st)
{
    if (ent_failed(st))
        return NULL;
    FILE *f = fopen(path, "rb");
    if (!f) {
        ent_status_set(st, ENT_IO, "cannot be opened (%s): " HELP, strerror(errno));
        ent_status_place(st, path, 0);
        return NULL;
    }
    ent_gazetteer *g = new_gazetteer(lex, most, st);
    ent_arena *scratch = ent_arena_new(0, st);
    char *buffer = malloc(LONGEST_LINE);
    if (!buffer)
        ent_status_set(st, ENT_NOMEM, "out of memory");
    if (g && !ent_failed(st))
        read_lines(g, f, buffer, scratch, st);
    free(buffer);
    ent_arena_free(scratch);
    fclose(f);
    ent_status_place(st, path, 0);
    if (ent_failed(st)) {
        ent_gazetteer_free(g);
        return NULL;
    }
    if (g->counts.names)
        qsort(g->rows, g->counts.names, sizeof *g->rows, by_hash);
    return g;
}

ent_gazetteer *ent_gazetteer_read(const char *path, const ent_lexicon *lex, ent_status *st)
{
    return ent_gazetteer_read_most(path, lex, ENT_GAZETTEER_MOST, st);
}

void ent_gazetteer_free(ent_gazetteer *g)
{
    if (!g)
        return;
    free(g->rows);
    ent_buf_free(&g->names);
    ent_arena_free(g->arena);
}

const ent_gazetteer_counts *ent_gazetteer_counted(const ent_gazetteer *g)
{
    return &g->counts;
}

uint64_t ent_gazetteer_digest(const ent_gazetteer *g)
{
    return g->digest;
}

static ent_str country_of(const ent_gazetteer *g, uint16_t country)
{
    char code[2] = {(char)(country >> 8), (char)(country & 0xFF)};
    uint32_t at = country && g->iso2 ? ent_table_find(g->iso2, ent_str_of(code, 2)) : ENT_NONE;
    return at == ENT_NONE ? (ent_str){0} : ent_table_at(g->iso2, at, g->iso2_column);
}

uint32_t ent_gazetteer_find(const ent_gazetteer *g, ent_str folded, ent_gazetteer_place *out,
                            uint32_t max)
{
    uint32_t hash = (uint32_t)ent_hash(folded), low = 0, high = g->counts.names, n = 0;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (g->rows[mid].hash < hash)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < g->counts.names && g->rows[low].hash == hash && n < max; low++) {
        const row *r = &g->rows[low];
        if (!ent_str_eq(ent_str_of(g->names.p + r->name, r->length), folded))
            continue;
        ent_str unit = r->unit == MOST_UNITS ? (ent_str){0} : g->unit_names[r->unit];
        out[n++] = (ent_gazetteer_place){country_of(g, r->country),
                                         {folded, unit, r->lat, r->lon}, r->weight, r->kind};
    }
    return n;
}
