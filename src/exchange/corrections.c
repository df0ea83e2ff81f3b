/* corrections.c - corrections as JSON Lines, to share: a line each with its evidence, so that another
 * record of the same documents can take them over. */
#include "exchange/json.h"
#include "record/correct.h"

#include <jansson.h>
#include <stdio.h>

static const char *const names[] = {"action", "kind", "target", "document", "words", "field", "value", "was",
                                    "why", "who", "made_at"};
enum { ACTION, KIND, TARGET, DOCUMENT, WORDS, FIELD, VALUE, WAS, WHY, WHO, MADE_AT, NAMES };

void ent_record_corrections_write(ent_record *r, const ent_sink *out, ent_status *st)
{
    ent_buf line = {0};
    sqlite3_stmt *s = ent_sql_prepare(r, "SELECT action, kind, target, base_name, words, field, value, was, why,"
                                      " who, made_at, start_byte, end_byte FROM corrections ORDER BY correction", st);
    while (ent_sql_step(r, s, st)) {
        ent_json j = ent_json_to(&line, st);
        line.n = 0;
        ent_json_open(&j, NULL, '{');
        for (int i = 0; i < NAMES; i++)
            ent_json_opt(&j, names[i], ent_column(s, i));
        if (sqlite3_column_type(s, 11) != SQLITE_NULL) {
            ent_json_int(&j, "start", sqlite3_column_int64(s, 11));
            ent_json_int(&j, "end", sqlite3_column_int64(s, 12));
        }
        ent_json_close(&j, '}');
        ent_buf_byte(&line, '\n', st);
        if (!ent_failed(st) && out->write(out->ctx, line.p, line.n) != 0)
            ent_status_set(st, ENT_IO, "the output cannot be written");
    }
    sqlite3_finalize(s);
    ent_buf_free(&line);
}

static ent_str string_of(const json_t *o, const char *name)
{
    const json_t *v = json_object_get(o, name);
    return json_is_string(v) ? ent_str_of(json_string_value(v), json_string_length(v)) : ENT_STR("");
}

static bool is_action(ent_str s)
{
    return ent_str_is(s, "fix") || ent_str_is(s, "reject") || ent_str_is(s, "confirm") ||
           ent_str_is(s, "merge") || ent_str_is(s, "rename");
}

static bool read_line(ent_record *r, ent_str line, ent_status *st)
{
    json_error_t error;
    json_t *o = json_loadb(line.p, line.n, 0, &error);
    ent_correction_row c = {.action = string_of(o, names[ACTION]), .kind = string_of(o, names[KIND]),
        .target = string_of(o, names[TARGET]), .base_name = string_of(o, names[DOCUMENT]),
        .words = string_of(o, names[WORDS]), .field = string_of(o, names[FIELD]),
        .value = string_of(o, names[VALUE]), .was = string_of(o, names[WAS]), .why = string_of(o, names[WHY]),
        .who = string_of(o, names[WHO]), .made_at = string_of(o, names[MADE_AT])};
    json_int_t start = json_integer_value(json_object_get(o, "start"));
    json_int_t end = json_integer_value(json_object_get(o, "end"));
    bool added = false;
    if (start >= 0 && end > start && end < UINT32_MAX)
        c.span = (ent_span){(uint32_t)start, (uint32_t)end};
    bool known = ent_str_is(c.kind, "actor") || (c.kind.n && ent_record_kind_of(c.kind));
    if (!is_action(c.action) || !known || c.target.n == 0)
        ent_status_set(st, ENT_BAD_INPUT, "expected a correction: {\"action\": \"fix\", \"kind\": \"event\", \"target\":"
                       " ID, ...} as `entente corrections --share` writes them");
    else
        added = ent_correction_store(r, &c, st);
    json_decref(o);
    return added;
}

size_t ent_record_corrections_read(ent_record *r, const char *path, ent_status *st)
{
    ent_buf text = {0};
    size_t added = 0;
    ent_status bad = {0};
    ent_file_read(strcmp(path, "-") == 0 ? "/dev/stdin" : path, (size_t)64 << 20, &text, st);
    ent_str rest = ent_buf_str(&text);
    ent_record_begin(r, st);
    for (uint32_t number = 1; rest.n && !ent_failed(st) && !ent_failed(&bad); number++) {
        ent_str line = ent_str_line(&rest);
        if (ent_str_trim(line).n)
            added += read_line(r, line, &bad);
        if (ent_failed(&bad))
            ent_status_place(&bad, path, number);
    }
    ent_record_commit(r, st);
    if (!ent_failed(st))
        ent_record_link(r, st);
    if (!ent_failed(st))
        *st = bad;
    ent_buf_free(&text);
    return added;
}
