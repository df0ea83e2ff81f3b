/* correct_new.c - a correction that a person makes: its target found by id, its evidence taken along, its value
 * checked, an earlier verdict on the same field dropped. */
#include "record/correct.h"

#include <stdio.h>
#include <time.h>

static ent_str copy(ent_arena *a, sqlite3_stmt *s, int column, ent_status *st)
{
    return ent_str_copy(a, ent_column(s, column), st);
}

/* A later verdict on the same field takes the place of an earlier one. */
static void drop_earlier(ent_record *r, const ent_correction_row *c, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r, "DELETE FROM corrections WHERE target = ?1 AND (action = ?2 OR"
        " (?2 IN ('confirm', 'reject') AND action IN ('confirm', 'reject'))) AND field IS ?3", st);
    ent_bind_words(s, 1, c->target);
    ent_bind_words(s, 2, c->action);
    ent_bind_text(s, 3, c->field);
    ent_sql_step(r, s, st);
    sqlite3_finalize(s);
}

/* The full id and the evidence of a record; false with the status set. */
static bool describe(ent_record *r, const ent_record_kind *k, ent_str id, ent_correction_row *c,
                     ent_arena *a, ent_status *st)
{
    char sql[256];
    snprintf(sql, sizeof sql, "SELECT m.id, d.base_name, m.start_byte, m.end_byte, m.words FROM %s m JOIN documents"
             " d USING(document) WHERE m.id >= ?1 AND m.id < ?1 || 'g' ORDER BY m.id LIMIT 2", k->table);
    sqlite3_stmt *s = ent_sql_prepare(r, sql, st);
    ent_bind_words(s, 1, id);
    int found = 0;
    while (ent_sql_step(r, s, st))
        if (found++ == 0) {
            c->target = copy(a, s, 0, st);
            c->base_name = copy(a, s, 1, st);
            c->span = (ent_span){(uint32_t)sqlite3_column_int64(s, 2), (uint32_t)sqlite3_column_int64(s, 3)};
            c->words = copy(a, s, 4, st);
        }
    sqlite3_finalize(s);
    if (found != 1 && !ent_failed(st))
        ent_status_set(st, ENT_NOT_FOUND, found ? "several records begin with %.*s: give more digits"
                                                : "no record %.*s", ENT_FMT(id));
    return found == 1;
}

ent_str ent_correction_value(ent_record *r, const ent_record_kind *k, const ent_record_field *f,
                             ent_str id, ent_arena *a, ent_status *st)
{
    char sql[320];
    if (f->list)
        snprintf(sql, sizeof sql, "SELECT group_concat(id, ',') FROM (SELECT a.id FROM %s p"
                 " JOIN actors a USING(actor) JOIN %s m USING(%s) WHERE m.id = ?1%s%s%s"
                 " ORDER BY p.n)",
                 f->list, k->table, k->name,
                 f->side ? " AND p.side = '" : "", f->side ? f->side : "", f->side ? "'" : "");
    else
        snprintf(sql, sizeof sql, "SELECT %s FROM %s WHERE id = ?1", f->column, k->table);
    sqlite3_stmt *s = ent_sql_prepare(r, sql, st);
    ent_bind_words(s, 1, id);
    ent_str value = ent_sql_step(r, s, st) ? copy(a, s, 0, st) : ENT_STR("");
    sqlite3_finalize(s);
    return value;
}

ent_str ent_correction_values(ent_record *r, const ent_record_kind *k, ent_str id, ent_arena *a, ent_status *st)
{
    ent_str all = ENT_STR("");
    for (const ent_record_field *f = k->fields; f->name && !ent_failed(st); f++) {
        ent_str value = ent_correction_value(r, k, f, id, a, st);
        if (value.n)
            all = ent_str_printf(a, st, "%.*s%s%s=%.*s", ENT_FMT(all), all.n ? "; " : "", f->name, ENT_FMT(value));
    }
    return all;
}

ent_str ent_correction_field(ent_str values, const char *field)
{
    while (values.n) {
        size_t end = ent_str_find(values, ENT_STR("; ")), n = strlen(field);
        ent_str one = end == SIZE_MAX ? values : ent_str_sub(values, 0, end);
        values = end == SIZE_MAX ? ENT_STR("") : ent_str_sub(values, end + 2, values.n);
        if (ent_str_starts(one, ent_str_z(field)) && one.n > n && one.p[n] == '=')
            return ent_str_sub(one, n + 1, one.n);
    }
    return ENT_STR("");
}

/* The id of an actor that is called so; ENT_NOT_FOUND when the record has none. */
static ent_str actor_id(ent_record *r, ent_str name, ent_arena *a, ent_status *st)
{
    int64_t row = ent_correction_actor(r, name, st);
    if (!row)
        ent_status_set(st, ENT_NOT_FOUND, "no actor \"%.*s\"", ENT_FMT(name));
    sqlite3_stmt *s = ent_sql_prepare(r, "SELECT id FROM actors WHERE actor = ?1", st);
    ent_bind_int(s, 1, row);
    ent_str id = ent_sql_step(r, s, st) ? copy(a, s, 0, st) : ENT_STR("");
    sqlite3_finalize(s);
    return id;
}

static void fill_actor(ent_record *r, ent_str target, ent_correction_row *c, ent_arena *a, ent_status *st)
{
    bool fix = ent_str_is(c->action, "fix");
    c->kind = ENT_STR("actor");
    c->target = actor_id(r, target, a, st);
    if (ent_str_is(c->action, "merge"))
        c->value = actor_id(r, c->value, a, st);
    const ent_record_field *f = fix ? ent_record_field_of(&ent_record_actors, c->field, st) : NULL;
    if (f)
        ent_record_check_value(f, c->value, st);
    if (f && !ent_failed(st))
        c->was = ent_correction_value(r, &ent_record_actors, f, c->target, a, st);
    if (ent_str_is(c->action, "rename"))
        c->was = ent_str_copy(a, target, st);
}

static bool is_action(ent_str s)
{
    static const char *const actions[] = {"fix", "reject", "confirm", "merge", "rename"};
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++)
        if (ent_str_is(s, actions[i]))
            return true;
    return false;
}

/* What the action asks for and lacks. */
static void check_action(const ent_correction_row *c, ent_status *st)
{
    bool merge = ent_str_is(c->action, "merge"), actor = merge || ent_str_is(c->action, "rename");
    if (!is_action(c->action))
        ent_status_set(st, ENT_USAGE, "\"%.*s\" is no correction; it is fix, reject, confirm, merge or rename",
                       ENT_FMT(c->action));
    else if (actor && ent_str_trim(c->value).n == 0)
        ent_status_set(st, ENT_USAGE, "%.*s: the %s is missing", ENT_FMT(c->action), merge ? "other actor" : "name");
}

static void fill(ent_record *r, const ent_correction *given, ent_correction_row *c, ent_arena *a,
                 ent_status *st)
{
    ent_str target = ent_str_z(given->target ? given->target : "");
    bool fix = ent_str_is(c->action, "fix");
    check_action(c, st);
    if (ent_failed(st))
        return;
    const ent_record_kind *k = ent_record_kind_of(target);
    if (ent_str_is(c->action, "merge") || ent_str_is(c->action, "rename") ||
        (fix && !k && ent_correction_actor(r, target, st))) {
        fill_actor(r, target, c, a, st);
        return;
    }
    if (!k) {
        ent_status_set(st, ENT_NOT_FOUND, "\"%.*s\" is no id of a record: take one from a list, such as"
                       " e3f2a9c71b04e5d20", ENT_FMT(target));
        return;
    }
    c->kind = ent_str_z(k->name);
    if (!describe(r, k, target, c, a, st))
        return;
    if (!fix) {
        c->was = ent_correction_values(r, k, c->target, a, st);
        return;
    }
    const ent_record_field *f = ent_record_field_of(k, c->field, st);
    if (!f)
        return;
    ent_record_check_value(f, c->value, st);
    for (ent_str rest = c->value; f->list && rest.n && !ent_failed(st);)
        ent_correction_check_actor(r, ent_str_trim(ent_str_field(&rest, ',')), st);
    if (!ent_failed(st))
        c->was = ent_correction_value(r, k, f, c->target, a, st);
}

static ent_str now(char text[32])
{
    time_t t = time(NULL);
    struct tm utc;
    size_t n = gmtime_r(&t, &utc) ? strftime(text, 32, "%Y-%m-%dT%H:%M:%SZ", &utc) : 0;
    return ent_str_of(text, n);
}

static void mark(ent_record *r, const ent_correction_row *c, ent_str state, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r, "UPDATE corrections SET state = ?2 WHERE id = ?1", st);
    ent_bind_words(s, 1, c->id);
    ent_bind_words(s, 2, state);
    ent_sql_step(r, s, st);
    sqlite3_finalize(s);
}

void ent_correction_decide(ent_record *r, const ent_correction *given, bool at_once, ent_status *st)
{
    ent_arena *a = ent_failed(st) ? NULL : ent_arena_new(0, st);
    char time[32];
    if (!a)
        return;
    ent_correction_row c = {.action = ent_str_z(given->action ? given->action : ""),
        .field = ent_str_z(given->field ? given->field : ""), .value = ent_str_z(given->value ? given->value : ""),
        .why = ent_str_z(given->why ? given->why : ""), .who = ent_str_z(given->who ? given->who : ""),
        .made_at = now(time)};
    fill(r, given, &c, a, st);
    if (!ent_failed(st)) {
        ent_record_begin(r, st);
        drop_earlier(r, &c, st);
        ent_correction_store(r, &c, st);
        if (!at_once)
            mark(r, &c, ENT_STR("new"), st);
        else if (ent_correction_apply(r, &c, st))
            mark(r, &c, ENT_STR("applied"), st);
        if (ent_failed(st)) {
            sqlite3_exec(r->db, "ROLLBACK", NULL, NULL, NULL);
            r->open_batch = false;
        } else {
            ent_record_commit(r, st);
            if (at_once)
                ent_record_link(r, st);
        }
    }
    ent_arena_free(a);
}

void ent_record_correct(ent_record *r, const ent_correction *given, ent_status *st)
{
    ent_correction_decide(r, given, true, st);
}
