/* engine.c - finds the compiled knowledge and loads it once; threads share it read-only. */
#include "coder/coder.h"
#include "parse/namer.h"
#include "plover/pair.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#ifndef ENT_DATA_INSTALLED
#define ENT_DATA_INSTALLED "/usr/share/entente"
#endif
#define LEXICON_FILE "world.lexicon"
#define MODEL_FILE "english.model"
#define NAMES_FILE "names.model"     /* may be missing: the id says so */
#define TYPES_FILE "plover.model"

static bool holds_knowledge(const char *folder)
{
    char path[ENT_PATH_LIMIT];
    int n = snprintf(path, sizeof path, "%s/%s", folder, LEXICON_FILE);
    return n > 0 && (size_t)n < sizeof path && access(path, R_OK) == 0;
}

/* Folder of the running program, without its last slash; false where it cannot be known. */
static bool program_folder(char out[ENT_PATH_LIMIT])
{
    ssize_t n = readlink("/proc/self/exe", out, ENT_PATH_LIMIT - 1);
    if (n <= 0)
        return false;
    out[n] = '\0';
    char *slash = strrchr(out, '/');
    if (!slash)
        return false;
    *slash = '\0';
    return true;
}

/* A folder that was named must be right; the others are tried in turn. */
void ent_engine_find_data(const char *named, char out[ENT_PATH_LIMIT], ent_status *st)
{
    const char *env = getenv("ENTENTE_DATA");
    const char *given = named ? named : env && *env ? env : NULL;
    if (given) {
        snprintf(out, ENT_PATH_LIMIT, "%s", given);
        if (!holds_knowledge(out)) {
            ent_status_set(st, ENT_USAGE, "no %s there: name the folder that holds it with %s",
                           LEXICON_FILE, named ? "--data" : "ENTENTE_DATA");
            ent_status_place(st, out, 0);
        }
        return;
    }
    char folder[ENT_PATH_LIMIT];
    if (program_folder(folder)) {
        const char *beside[] = {"../share/entente", "data"};
        for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
            int n = snprintf(out, ENT_PATH_LIMIT, "%.4000s/%s", folder, beside[i]);
            if (n > 0 && n < ENT_PATH_LIMIT && holds_knowledge(out))
                return;
        }
    }
    snprintf(out, ENT_PATH_LIMIT, "%s", ENT_DATA_INSTALLED);
    if (!holds_knowledge(out))
        ent_status_set(st, ENT_IO, "cannot find %s beside the program or in %s: set ENTENTE_DATA "
                       "to the folder that holds it", LEXICON_FILE, ENT_DATA_INSTALLED);
}

static void load_own(ent_engine *e, const ent_engine_options *o, ent_status *st)
{
    ent_lexicon_problems problems = {.tell = o->problem, .ctx = o->ctx, .go_on = true};
    ent_lexicon *own =
        ent_lexicon_build(o->lexicon, e->base, o->problem ? &problems : NULL, st);
    e->left_out = problems.left_out;
    if (own)
        e->lexicon = own;
}

/* Lines that are no such rows are counted, not fatal. */
static void load_gazetteer(ent_engine *e, const ent_engine_options *o, ent_status *st)
{
    e->gazetteer = ent_gazetteer_read(o->gazetteer, e->lexicon, st);
    if (!e->gazetteer)
        return;
    ent_mention_tables_ask(e->tables, e->gazetteer);
    const ent_gazetteer_counts *n = ent_gazetteer_counted(e->gazetteer);
    char text[160];
    if (!n->bad || !o->problem)
        return;
    snprintf(text, sizeof text, "%llu of %llu lines are no rows of 19 columns as GeoNames has",
             (unsigned long long)n->bad, (unsigned long long)n->lines);
    o->problem(o->ctx, o->gazetteer, n->first_bad < UINT32_MAX ? (uint32_t)n->first_bad : 0, text,
               true);
}

/* The model of types is trained with an engine: the first has none. */
static void load_types(ent_engine *e, const char *data, ent_status *st)
{
    char path[ENT_PATH_LIMIT + 32];
    snprintf(path, sizeof path, "%s/%s", data, TYPES_FILE);
    if (!ent_failed(st) && access(path, R_OK) == 0)
        e->types = ent_linear_open(path, st);
}

/* Without a names model only the lexicon and the words around a name tell what it names. */
static void load_names(ent_engine *e, const char *data, ent_status *st)
{
    char path[ENT_PATH_LIMIT + 32];
    snprintf(path, sizeof path, "%s/%s", data, NAMES_FILE);
    if (ent_failed(st) || access(path, R_OK) != 0)
        return;
    e->namer = ent_namer_open(path, st);
    ent_mention_tables_use(e->tables, e->namer);
}

static void name_engine(ent_engine *e, ent_status *st)
{
    ent_str names = e->namer ? ent_namer_id(e->namer) : ENT_STR("no names model");
    ent_str types = e->types ? ent_linear_id(e->types) : ENT_STR("no plover model");
    e->id = ent_str_printf(e->arena, st, "%s, %.*s, %.*s, %.*s, %.*s", ent_version(),
                           ENT_FMT(ent_lexicon_id(e->lexicon)), ENT_FMT(ent_model_id(e->model)),
                           ENT_FMT(names), ENT_FMT(types));
    if (e->gazetteer)
        e->id = ent_str_printf(e->arena, st, "%.*s, gazetteer %016llx", ENT_FMT(e->id),
                               (unsigned long long)ent_gazetteer_digest(e->gazetteer));
}

/* What the readers behind the parser ask. */
static void load_readers(ent_engine *e, const char *data, const ent_engine_options *o, ent_status *st)
{
    load_types(e, data, st);
    if (!ent_failed(st))
        e->tables = ent_mention_tables_new(e->lexicon, st);
    if (!ent_failed(st))
        e->acts = ent_acts_new(e->lexicon, e->types, st);
    if (!ent_failed(st))
        e->contexts = ent_contexts_new(e->lexicon, st);
    if (!ent_failed(st))
        e->terms = ent_terms_new(e->lexicon, st);
    if (!ent_failed(st))
        e->stances = ent_stances_new(e->lexicon, st);
    if (!ent_failed(st) && o->gazetteer)
        load_gazetteer(e, o, st);
    load_names(e, data, st);
}

static void load(ent_engine *e, const char *data, const ent_engine_options *o, ent_status *st)
{
    char path[ENT_PATH_LIMIT + 32];
    snprintf(path, sizeof path, "%s/%s", data, LEXICON_FILE);
    e->base = ent_lexicon_open(path, st);
    e->lexicon = e->base;
    if (!ent_failed(st) && o->lexicon)
        load_own(e, o, st);
    snprintf(path, sizeof path, "%s/%s", data, MODEL_FILE);
    if (!ent_failed(st))
        e->model = ent_model_open(path, st);
    if (!ent_failed(st) && !o->words_only)
        load_readers(e, data, o, st);
    if (!ent_failed(st))
        name_engine(e, st);
}

void ent_engine_open(ent_engine **out, const ent_engine_options *o, ent_status *st)
{
    static const ent_engine_options none;
    o = o ? o : &none;
    *out = NULL;
    ent_arena *arena = ent_arena_new(0, st);
    ent_engine *e = ENT_NEW(arena, ent_engine, 1, st);
    if (!e) {
        ent_arena_free(arena);
        return;
    }
    e->arena = arena;
    char data[ENT_PATH_LIMIT];
    ent_engine_find_data(o->data, data, st);
    if (!ent_failed(st))
        load(e, data, o, st);
    if (ent_failed(st)) {
        ent_engine_close(e);
        return;
    }
    *out = e;
}

void ent_engine_close(ent_engine *e)
{
    if (!e)
        return;
    ent_stances_free(e->stances);
    ent_contexts_free(e->contexts);
    ent_acts_free(e->acts);
    ent_terms_free(e->terms);
    ent_linear_free(e->types);
    ent_mention_tables_free(e->tables);
    ent_gazetteer_free(e->gazetteer);
    ent_model_close(e->model);
    ent_namer_close(e->namer);
    if (e->lexicon != e->base)
        ent_lexicon_free(e->lexicon);
    ent_lexicon_free(e->base);
    ent_arena_free(e->arena);
}

size_t ent_engine_left_out(const ent_engine *e)
{
    return e->left_out;
}

void ent_engine_lexicon_stats(const ent_engine *e, bool by_region,
                              void (*row)(void *ctx, const ent_row *row), void *ctx,
                              ent_status *st)
{
    if (!ent_failed(st))
        ent_lexicon_stats(e->lexicon, by_region, row, ctx, st);
}

typedef struct counted {
    void (*row)(void *ctx, const ent_row *row);
    void *ctx;
    size_t rows;
} counted;

static void count_row(void *ctx, const ent_row *row)
{
    counted *c = ctx;
    c->rows++;
    c->row(c->ctx, row);
}

void ent_engine_lexicon_who(const ent_engine *e, const char *what, const char *day,
                            void (*row)(void *ctx, const ent_row *row), void *ctx,
                            ent_status *st)
{
    int32_t first, past;
    if (ent_failed(st))
        return;
    if (!ent_iso_range(ent_str_z(day), &first, &past) || past - first != 1) {
        ent_status_set(st, ENT_USAGE, "\"%s\" is no day such as 2022-10-15", day);
        return;
    }
    counted c = {row, ctx, 0};
    ent_lexicon_who(e->lexicon, ent_str_trim(ent_str_z(what)), first, count_row, &c, st);
    if (c.rows == 0)
        ent_status_set(st, ENT_NOT_FOUND, "nobody is known for \"%s\" on %s", what, day);
}

const char *ent_engine_id(const ent_engine *e)
{
    return e->id.p;
}
