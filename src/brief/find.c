/* find.c - resolves ids, first digits of ids, and names. */
#include "brief/find.h"

#include <stdio.h>

/* Rows of a query with one text key: the first two columns, id and row. */
typedef struct matches {
    uint32_t count;
    int64_t row;
    ent_str id, others;
} matches;

static matches look(ent_record *r, const char *sql, ent_str key, ent_arena *a, ent_status *st)
{
    matches m = {0};
    sqlite3_stmt *s = ent_sql_prepare(r, sql, st);
    ent_bind_words(s, 1, key);
    while (ent_sql_step(r, s, st)) {
        ent_str id = ent_str_copy(a, ent_column(s, 0), st);
        if (m.count++ == 0) {
            m.row = sqlite3_column_int64(s, 1);
            m.id = id;
            m.others = id;
        } else if (m.count <= 5) {
            m.others = ent_str_printf(a, st, "%.*s, %.*s", ENT_FMT(m.others), ENT_FMT(id));
        }
    }
    sqlite3_finalize(s);
    return m;
}

static bool take(matches m, ent_found_what what, ent_str asked, ent_finding *out, ent_status *st)
{
    if (m.count == 0 || ent_failed(st))
        return false;
    if (m.count > 1)
        ent_status_set(st, ENT_NOT_FOUND, "\"%.*s\" may be any of %.*s%s: write more of it",
                       ENT_FMT(asked), ENT_FMT(m.others), m.count > 5 ? " ..." : "");
    out->what = what;
    out->row = m.row;
    out->document = m.row;
    out->id = m.id;
    return true;
}

static bool is_hex(ent_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!strchr("0123456789abcdef", s.p[i]) || !s.p[i])
            return false;
    return true;
}

static bool by_digits(ent_record *r, ent_str id, ent_finding *out, ent_arena *a, ent_status *st)
{
    static const ent_record_kind document = {'d', "document", "documents", NULL, NULL};
    char sql[128];
    if (id.n < 5 || id.n > 17 || !is_hex(ent_str_sub(id, 1, id.n)))
        return false;
    const ent_record_kind *k = id.p[0] == 'd' ? &document : ent_record_kind_of(id);
    if (!k)
        return false;
    snprintf(sql, sizeof sql, "SELECT id, %s FROM %s WHERE id >= ?1 AND id < ?1 || 'g'"
             " ORDER BY id", k->name, k->table);
    out->kind = k == &document ? NULL : k;
    ent_found_what what = out->kind ? ENT_WHAT_RECORD : ENT_WHAT_DOCUMENT;
    return take(look(r, sql, id, a, st), what, id, out, st);
}

static bool by_place(ent_record *r, ent_str id, ent_finding *out, ent_arena *a, ent_status *st)
{
    size_t dot = ent_str_find(id, ENT_STR("."));
    if (dot == SIZE_MAX || id.p[0] != 'd')
        return false;
    ent_str rest = ent_str_sub(id, dot + 1, id.n), first = ent_str_field(&rest, '-');
    ent_span span;
    if (!ent_str_to_u32(first, &span.start) || !ent_str_to_u32(rest, &span.end) ||
        span.end <= span.start || !by_digits(r, ent_str_sub(id, 0, dot), out, a, st))
        return false;
    out->what = ENT_WHAT_PLACE;
    ent_span *slot = ENT_PUSH(a, &out->spans, st);
    if (slot)
        *slot = span;
    return true;
}

static bool by_name(ent_record *r, ent_str id, ent_finding *out, ent_arena *a, ent_status *st)
{
    static const struct { ent_found_what what; const char *sql; } ways[] = {
        {ENT_WHAT_ACTOR, "SELECT id, actor FROM actors WHERE id = ?1"},
        {ENT_WHAT_DOCUMENT, "SELECT id, document FROM current_documents WHERE name = ?1"},
        {ENT_WHAT_ACTOR, "SELECT id, actor FROM actors WHERE name = ?1 COLLATE NOCASE"},
        {ENT_WHAT_ACTOR, "SELECT DISTINCT a.id, a.actor FROM actors a JOIN aliases x USING(actor)"
                         " WHERE x.alias = ?1 COLLATE NOCASE ORDER BY a.id"},
    };
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (take(look(r, ways[i].sql, id, a, st), ways[i].what, id, out, st))
            return true;
    return false;
}

/* The spans of a query with one key, and the document it names in column 0. */
static void read_spans(ent_record *r, const char *sql, ent_finding *f, ent_arena *a,
                       ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r, sql, st);
    ent_bind_int(s, 1, f->row);
    while (ent_sql_step(r, s, st)) {
        ent_span *slot = ENT_PUSH(a, &f->spans, st);
        if (!slot)
            break;
        f->document = sqlite3_column_int64(s, 0);
        *slot = (ent_span){(uint32_t)sqlite3_column_int64(s, 1),
                           (uint32_t)sqlite3_column_int64(s, 2)};
    }
    sqlite3_finalize(s);
}

static void read_evidence(ent_record *r, ent_finding *f, ent_arena *a, ent_status *st)
{
    const char *table = f->kind->table, *key = f->kind->name;
    char sql[512];
    snprintf(sql, sizeof sql, "SELECT document, start_byte, end_byte FROM (SELECT document,"
             " start_byte, end_byte, 0 AS n FROM %s WHERE %s = ?1 UNION ALL SELECT e.document,"
             " e.start_byte, e.end_byte, e.n FROM evidence e JOIN %s m ON"
             " e.document = m.document AND e.record = m.id WHERE m.%s = ?1) ORDER BY n",
             table, key, table, key);
    read_spans(r, sql, f, a, st);
}

void ent_find(ent_record *r, ent_str id, ent_finding *out, ent_arena *a, ent_status *st)
{
    memset(out, 0, sizeof *out);
    if (ent_failed(st))
        return;
    if (!by_place(r, id, out, a, st) && !by_digits(r, id, out, a, st) &&
        !by_name(r, id, out, a, st))
        ent_status_set(st, ENT_NOT_FOUND, "nothing is called \"%.*s\": entente show RECORD "
                       "meetings, quotations, events, people or documents list what there is",
                       ENT_FMT(id));
    if (ent_failed(st))
        return;
    if (out->what == ENT_WHAT_RECORD)
        read_evidence(r, out, a, st);
    else if (out->what == ENT_WHAT_ACTOR)
        read_spans(r, "SELECT x.document, x.start_byte, x.end_byte FROM document_actors x"
                   " JOIN current_documents d USING(document)"
                   " WHERE x.actor = ?1 AND x.start_byte IS NOT NULL"
                   " ORDER BY d.first_day IS NULL, d.first_day, d.name LIMIT 1", out, a, st);
}
