/* correct.c - what people put right. A correction is stored with the evidence of its record, and
 * done after every reading: a record is found by its id, else in the current version of its
 * document by its words. What is rejected is taken out, so that no query needs to know of
 * corrections. */
#include "lookup/lexicon.h"
#include "record/correct.h"
#include "record/write.h"

#include <stdio.h>
#include <time.h>

/* ---- finding -------------------------------------------------------------------------------- */

static int64_t one_row(ent_record *r, sqlite3_stmt *s, ent_status *st)
{
    int64_t row = ent_sql_step(r, s, st) ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_finalize(s);
    return row;
}

static int64_t by_id(ent_record *r, const ent_record_kind *k, ent_str id, ent_status *st)
{
    char sql[160];
    snprintf(sql, sizeof sql, "SELECT m.%s FROM %s m JOIN current_documents USING(document)"
             " WHERE m.id = ?1", k->name, k->table);
    sqlite3_stmt *s = ent_sql_prepare(r, sql, st);
    ent_bind_words(s, 1, id);
    return one_row(r, s, st);
}

/* In the current version of the document: the same words, or one within the other; the nearest place. What
 * is to be taken out must also bear the same label where its words are not the same, lest it be a
 * neighbour. */
static int64_t by_words(ent_record *r, const ent_record_kind *k, const ent_correction_row *c,
                        ent_status *st)
{
    char sql[640];
    bool reject = ent_str_is(c->action, "reject");
    if (c->words.n == 0 || c->base_name.n == 0)
        return 0;
    snprintf(sql, sizeof sql, "SELECT m.%s FROM %s m JOIN current_documents d USING(document)"
             " WHERE d.base_name = ?1 AND (m.words = ?2 OR ((instr(m.words, ?2) OR instr(?2, m.words))"
             " AND (?4 = '' OR m.%s = ?4)))"
             " ORDER BY m.words <> ?2, m.%s <> ?4, abs(length(m.words) - length(?2)),"
             " abs(m.start_byte - ?3) LIMIT 1", k->name, k->table, k->label, k->label);
    sqlite3_stmt *s = ent_sql_prepare(r, sql, st);
    ent_bind_words(s, 1, c->base_name);
    ent_bind_words(s, 2, c->words);
    ent_bind_int(s, 3, c->span.start);
    ent_bind_words(s, 4, reject ? ent_correction_field(c->was, k->label) : ENT_STR(""));
    return one_row(r, s, st);
}

int64_t ent_correction_actor(ent_record *r, ent_str name, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r, "SELECT actor FROM actors WHERE id = ?1 UNION ALL"
                                      " SELECT actor FROM actors WHERE name = ?1 COLLATE NOCASE", st);
    ent_bind_words(s, 1, name);
    return one_row(r, s, st);
}

/* Fails unless the record has the actor, or it is named by an id. Its row, 0 where it lacks it. */
int64_t ent_correction_check_actor(ent_record *r, ent_str name, ent_status *st)
{
    int64_t row = ent_correction_actor(r, name, st);
    if (!row && ent_str_find(name, ENT_STR(":")) == SIZE_MAX && !ent_is_iso3(name))
        ent_status_set(st, ENT_NOT_FOUND, "no actor \"%.*s\" in the record: give an id such as JPN,"
                       " JPN.MOFA or PER:Fumio Kishida", ENT_FMT(name));
    return row;
}

/* An actor that a person names by id is made when the record lacks it. */
static int64_t need_actor(ent_record *r, ent_str name, ent_status *st)
{
    int64_t row = ent_correction_check_actor(r, name, st);
    size_t colon = ent_str_find(name, ENT_STR(":"));
    if (row || ent_failed(st))
        return row;
    sqlite3_stmt *s = ent_sql_prepare(r, "INSERT INTO actors(id, name, kind, iso3)"
                                      " VALUES(?1, ?2, ?3, ?4)", st);
    ent_bind_words(s, 1, name);
    ent_bind_words(s, 2, colon == SIZE_MAX ? name : ent_str_sub(name, colon + 1, name.n));
    ent_bind_words(s, 3, ent_str_starts(name, ENT_STR("PER:")) ? ENT_STR("person")
                         : ent_is_iso3(name)                      ? ENT_STR("state") : ENT_STR("group"));
    ent_bind_text(s, 4, ent_is_iso3(name) ? name : ENT_STR(""));
    ent_sql_step(r, s, st);
    sqlite3_finalize(s);
    return sqlite3_last_insert_rowid(r->db);
}

/* ---- doing ---------------------------------------------------------------------------------- */

static void run(ent_record *r, const char *sql, int64_t row, ent_str value, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r, sql, st);
    if (s && sqlite3_bind_parameter_count(s) > 0)
        ent_bind_int(s, 1, row);
    if (s && sqlite3_bind_parameter_count(s) > 1)
        ent_bind_text(s, 2, value);
    ent_sql_step(r, s, st);
    sqlite3_finalize(s);
}

static void set_days(ent_record *r, const ent_record_kind *k, int64_t row, ent_str value,
                     ent_status *st)
{
    char sql[128], days[2][16];
    snprintf(sql, sizeof sql, "UPDATE %s SET first_day = ?2, last_day = ?3 WHERE %s = ?1",
             k->table, k->name);
    sqlite3_stmt *s = ent_sql_prepare(r, sql, st);
    ent_bind_int(s, 1, row);
    ent_bind_days_of(s, 2, value, days);
    ent_sql_step(r, s, st);
    sqlite3_finalize(s);
}

/* What follows from a type or code: as other events of the record have it. */
static void set_consequences(ent_record *r, const ent_record_kind *k, const ent_record_field *f,
                             int64_t row, ent_str value, ent_status *st)
{
    if (k->letter == 'e' && strcmp(f->name, "plover") == 0)
        run(r, "UPDATE events SET mode = NULL, cameo = NULL, cameo_root = NULL, goldstein = NULL,"
               " quad = (SELECT quad FROM events WHERE plover = ?2 AND event <> ?1 LIMIT 1),"
               " plover_score = (SELECT plover_score FROM events WHERE plover = ?2 AND event <> ?1 LIMIT 1)"
               " WHERE event = ?1", row, value, st);
    if (k->letter == 'e' && strcmp(f->name, "cameo") == 0)
        run(r, "UPDATE events SET cameo_root = substr(?2, 1, 2), goldstein = (SELECT goldstein FROM events"
               " WHERE cameo = ?2 AND event <> ?1 LIMIT 1) WHERE event = ?1", row, value, st);
    if (strcmp(f->name, "date") == 0 || strcmp(f->name, "horizon") == 0)
        set_days(r, k, row, value, st);
    if (strcmp(f->name, "country") == 0)
        run(r, "UPDATE document_actors SET iso3 = ?2 WHERE actor = ?1", row, value, st);
}

static void set_actors(ent_record *r, const ent_record_kind *k, const ent_record_field *f,
                       int64_t row, ent_str value, ent_status *st)
{
    char sql[160];
    snprintf(sql, sizeof sql, "DELETE FROM %s WHERE %s = ?1%s%s%s", f->list, k->name,
             f->side ? " AND side = '" : "", f->side ? f->side : "", f->side ? "'" : "");
    run(r, sql, row, ENT_STR(""), st);
    for (int n = 1; value.n && !ent_failed(st); n++) {
        int64_t actor = need_actor(r, ent_str_trim(ent_str_field(&value, ',')), st);
        snprintf(sql, sizeof sql, f->side ? "INSERT INTO %s(%s, n, actor, side) VALUES(?1, %d, %lld, '%s')"
                                          : "INSERT INTO %s(%s, n, actor) VALUES(?1, %d, %lld)",
                 f->list, k->name, n, (long long)actor, f->side ? f->side : "");
        if (!ent_failed(st))
            run(r, sql, row, ENT_STR(""), st);
    }
}

static void do_fix(ent_record *r, const ent_record_kind *k, int64_t row,
                   const ent_correction_row *c, ent_status *st)
{
    const ent_record_field *f = ent_record_field_of(k, c->field, st);
    char sql[160];
    if (!f)
        return;
    ent_record_check_value(f, c->value, st);
    if (ent_failed(st))
        return;
    if (f->list) {
        set_actors(r, k, f, row, c->value, st);
        return;
    }
    snprintf(sql, sizeof sql, "UPDATE %s SET %s = ?2 WHERE %s = ?1", k->table, f->column,
             k->name);
    run(r, sql, row, c->value, st);
    set_consequences(r, k, f, row, c->value, st);
}

static void do_reject(ent_record *r, const ent_record_kind *k, int64_t row, ent_status *st)
{
    char sql[256];
    snprintf(sql, sizeof sql, "DELETE FROM evidence WHERE (document, record) IN (SELECT document, id FROM %s"
             " WHERE %s = ?1)", k->table, k->name);
    run(r, sql, row, ENT_STR(""), st);
    if (k->letter == 'm') {                 /* the act of meeting goes with it */
        run(r, "DELETE FROM events WHERE meeting = ?1", row, ENT_STR(""), st);
        run(r, "UPDATE outlooks SET meeting = NULL WHERE meeting = ?1", row, ENT_STR(""), st);
    }
    snprintf(sql, sizeof sql, "DELETE FROM %s WHERE %s = ?1", k->table, k->name);
    run(r, sql, row, ENT_STR(""), st);
}

/* Every table that names actors by their row. */
static void do_merge(ent_record *r, int64_t kept, int64_t gone, ent_status *st)
{
    char tables[48][64], sql[256];
    int n = 0;
    sqlite3_stmt *s = ent_sql_prepare(r, "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c"
                                      " WHERE m.type = 'table' AND c.name = 'actor' AND m.name <> 'actors'", st);
    while (n < 48 && ent_sql_step(r, s, st))
        snprintf(tables[n++], sizeof *tables, "%.60s", (const char *)sqlite3_column_text(s, 0));
    sqlite3_finalize(s);
    for (int i = 0; i < n && !ent_failed(st); i++) {
        snprintf(sql, sizeof sql, "UPDATE OR IGNORE %.60s SET actor = %lld WHERE actor = ?1", tables[i],
                 (long long)kept);
        run(r, sql, gone, ENT_STR(""), st);
        snprintf(sql, sizeof sql, "DELETE FROM %.60s WHERE actor = ?1", tables[i]);
        run(r, sql, gone, ENT_STR(""), st);
    }
}

static bool apply_to_actor(ent_record *r, const ent_correction_row *c, ent_status *st)
{
    int64_t actor = ent_correction_actor(r, c->target, st);
    int64_t other = ent_str_is(c->action, "merge") ? ent_correction_actor(r, c->value, st) : actor;
    if (!actor || !other)
        return false;
    if (ent_str_is(c->action, "rename"))
        run(r, "UPDATE actors SET name = ?2 WHERE actor = ?1", actor, c->value, st);
    else if (ent_str_is(c->action, "fix"))
        do_fix(r, &ent_record_actors, actor, c, st);
    else if (actor != other)
        do_merge(r, actor, other, st);
    return true;
}

/* The id of the record that it is done to. */
static void note_record(ent_record *r, const ent_record_kind *k, int64_t row, const ent_correction_row *c,
                        ent_status *st)
{
    char sql[160];
    snprintf(sql, sizeof sql, "UPDATE corrections SET applied_to = (SELECT id FROM %s WHERE %s = ?1)"
             " WHERE id = ?2", k->table, k->name);
    run(r, sql, row, c->id, st);
}

/* False when nothing in the record answers to it now. */
bool ent_correction_apply(ent_record *r, const ent_correction_row *c, ent_status *st)
{
    if (ent_str_is(c->kind, "actor"))
        return apply_to_actor(r, c, st);
    const ent_record_kind *k = ent_record_kind_of(c->kind);
    bool reject = ent_str_is(c->action, "reject");
    int64_t row = k ? by_id(r, k, c->target, st) : 0;
    if (k && !row && reject && c->done)     /* what is out is out: its neighbours stay */
        return true;
    if (k && !row)
        row = by_words(r, k, c, st);
    if (!row)
        return k && reject;
    note_record(r, k, row, c, st);
    char sql[128];
    if (ent_str_is(c->action, "fix"))
        do_fix(r, k, row, c, st);
    else if (reject)
        do_reject(r, k, row, st);
    else {
        snprintf(sql, sizeof sql, "UPDATE %s SET confidence = 1.0 WHERE %s = ?1", k->table,
                 k->name);
        run(r, sql, row, ENT_STR(""), st);
    }
    return true;
}

void ent_correction_expect(ent_record *r, ent_str base_name, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r, "UPDATE corrections SET state = 'waiting' WHERE base_name = ?1 AND"
                                      " action = 'reject'", st);
    ent_bind_words(s, 1, base_name);
    ent_sql_step(r, s, st);
    sqlite3_finalize(s);
}

/* ---- the table ------------------------------------------------------------------------------ */

bool ent_correction_store(ent_record *r, ent_correction_row *c, ent_status *st)
{
    uint64_t hash = ent_hash(c->action);
    const ent_str parts[] = {c->kind, c->target, c->field, c->value};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        hash = hash * 0x9E3779B97F4A7C15u + ent_hash(parts[i]);
    char *id = c->id_text;
    snprintf(id, sizeof c->id_text, "k%016llx", (unsigned long long)hash);
    sqlite3_stmt *s = ent_sql_prepare(r,
        "INSERT OR IGNORE INTO corrections(id, action, kind, target, base_name, start_byte, end_byte, words,"
        " field, value, was, why, who, made_at, state)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 'waiting')", st);
    c->id = ent_str_z(id);
    ent_bind_words(s, 1, c->id);
    ent_bind_words(s, 2, c->action);
    ent_bind_words(s, 3, c->kind);
    ent_bind_words(s, 4, c->target);
    ent_bind_text(s, 5, c->base_name);
    ent_bind_place(s, 6, c->span, c->words.n > 0);
    ent_bind_text(s, 8, c->words);
    ent_bind_text(s, 9, c->field);
    ent_bind_text(s, 10, c->value);
    ent_bind_text(s, 11, c->was);
    ent_bind_text(s, 12, c->why);
    ent_bind_text(s, 13, c->who);
    ent_bind_words(s, 14, c->made_at);
    ent_sql_step(r, s, st);
    sqlite3_finalize(s);
    return sqlite3_changes(r->db) > 0;
}

static ent_str copy(ent_arena *a, sqlite3_stmt *s, int column, ent_status *st)
{
    return ent_str_copy(a, ent_column(s, column), st);
}

void ent_record_replay(ent_record *r, ent_status *st)
{
    ent_arena *a = ent_arena_new(0, st);
    ENT_VEC(ent_correction_row) all = {0};
    sqlite3_stmt *s = ent_sql_prepare(r, "SELECT action, kind, target, base_name, words, field,"
                                      " value, start_byte, id, was, state FROM corrections ORDER BY correction", st);
    while (ent_sql_step(r, s, st)) {
        ent_correction_row *c = ENT_PUSH(a, &all, st);
        if (c)
            *c = (ent_correction_row){.action = copy(a, s, 0, st), .kind = copy(a, s, 1, st),
                .target = copy(a, s, 2, st), .base_name = copy(a, s, 3, st), .words = copy(a, s, 4, st),
                .field = copy(a, s, 5, st), .value = copy(a, s, 6, st), .id = copy(a, s, 8, st),
                .was = copy(a, s, 9, st), .done = ent_str_is(ent_column(s, 10), "applied"),
                .span = {(uint32_t)sqlite3_column_int64(s, 7), 0}};
    }
    sqlite3_finalize(s);
    s = ent_sql_prepare(r, "UPDATE corrections SET state = ?2 WHERE id = ?1 AND state <> ?2", st);
    for (uint32_t i = 0; i < all.n && !ent_failed(st); i++) {
        ent_status one = {0};               /* a value of another version is left waiting */
        bool done = ent_correction_apply(r, &all.at[i], &one) && !ent_failed(&one);
        if (one.code == ENT_DATABASE || one.code == ENT_NOMEM)
            *st = one;
        ent_bind_words(s, 1, all.at[i].id);
        ent_bind_words(s, 2, done ? ENT_STR("applied") : ENT_STR("waiting"));
        ent_sql_run(r, s, st);
    }
    sqlite3_finalize(s);
    ent_arena_free(a);
}
