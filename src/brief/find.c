/* find.c - resolves ids, first digits of ids, and names. */
#include "brief/find.h"

#include <stdlib.h>

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
    static const struct { char letter; ent_found_what what; const char *sql; } kinds[] = {
        {'d', ENT_WHAT_DOCUMENT,
         "SELECT id, document FROM documents WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id"},
        {'m', ENT_WHAT_MEETING,
         "SELECT id, meeting FROM meetings WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id"},
        {'q', ENT_WHAT_QUOTE,
         "SELECT id, quote FROM quotes WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id"},
        {'e', ENT_WHAT_EVENT,
         "SELECT id, event FROM events WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id"},
        {'p', ENT_WHAT_POSITION,
         "SELECT id, position FROM positions WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id"},
        {'t', ENT_WHAT_TIE, "SELECT id, tie FROM ties WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id"},
        {'o', ENT_WHAT_OUTLOOK,
         "SELECT id, outlook FROM outlooks WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id"},
        {'w', ENT_WHAT_WORDING,
         "SELECT id, wording FROM wordings WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id"},
        {'c', ENT_WHAT_CAUSE,
         "SELECT id, cause FROM causes WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id"},
    };
    if (id.n < 5 || id.n > 17 || !is_hex(ent_str_sub(id, 1, id.n)))
        return false;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (id.p[0] == kinds[i].letter)
            return take(look(r, kinds[i].sql, id, a, st), kinds[i].what, id, out, st);
    return false;
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

/* The spans of a query with one or two keys, and the document it names in column 0. */
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
    if (out->what == ENT_WHAT_MEETING)
        read_spans(r, "SELECT document, start_byte, end_byte FROM (SELECT document, start_byte,"
                   " end_byte, 0 AS n FROM meetings WHERE meeting = ?1 UNION ALL"
                   " SELECT e.document, e.start_byte, e.end_byte, e.n FROM evidence e JOIN"
                   " meetings m ON e.document = m.document AND e.record = m.id"
                   " WHERE m.meeting = ?1) ORDER BY n", out, a, st);
    else if (out->what == ENT_WHAT_QUOTE)
        read_spans(r, "SELECT document, start_byte, end_byte FROM (SELECT document, start_byte,"
                   " end_byte, 0 AS n FROM quotes WHERE quote = ?1 UNION ALL"
                   " SELECT e.document, e.start_byte, e.end_byte, e.n FROM evidence e JOIN"
                   " quotes m ON e.document = m.document AND e.record = m.id"
                   " WHERE m.quote = ?1) ORDER BY n", out, a, st);
    else if (out->what == ENT_WHAT_EVENT)
        read_spans(r, "SELECT document, start_byte, end_byte FROM (SELECT document, start_byte,"
                   " end_byte, 0 AS n FROM events WHERE event = ?1 UNION ALL"
                   " SELECT e.document, e.start_byte, e.end_byte, e.n FROM evidence e JOIN"
                   " events m ON e.document = m.document AND e.record = m.id"
                   " WHERE m.event = ?1) ORDER BY n", out, a, st);
    else if (out->what == ENT_WHAT_POSITION)
        read_spans(r, "SELECT document, start_byte, end_byte FROM (SELECT document, start_byte,"
                   " end_byte, 0 AS n FROM positions WHERE position = ?1 UNION ALL"
                   " SELECT e.document, e.start_byte, e.end_byte, e.n FROM evidence e JOIN"
                   " positions m ON e.document = m.document AND e.record = m.id"
                   " WHERE m.position = ?1) ORDER BY n", out, a, st);
    else if (out->what == ENT_WHAT_TIE)
        read_spans(r, "SELECT document, start_byte, end_byte FROM (SELECT document, start_byte,"
                   " end_byte, 0 AS n FROM ties WHERE tie = ?1 UNION ALL"
                   " SELECT e.document, e.start_byte, e.end_byte, e.n FROM evidence e JOIN"
                   " ties m ON e.document = m.document AND e.record = m.id"
                   " WHERE m.tie = ?1) ORDER BY n", out, a, st);
    else if (out->what == ENT_WHAT_OUTLOOK)
        read_spans(r, "SELECT document, start_byte, end_byte FROM (SELECT document, start_byte,"
                   " end_byte, 0 AS n FROM outlooks WHERE outlook = ?1 UNION ALL"
                   " SELECT e.document, e.start_byte, e.end_byte, e.n FROM evidence e JOIN"
                   " outlooks m ON e.document = m.document AND e.record = m.id"
                   " WHERE m.outlook = ?1) ORDER BY n", out, a, st);
    else if (out->what == ENT_WHAT_CAUSE)
        read_spans(r, "SELECT document, start_byte, end_byte FROM (SELECT document, start_byte,"
                   " end_byte, 0 AS n FROM causes WHERE cause = ?1 UNION ALL"
                   " SELECT e.document, e.start_byte, e.end_byte, e.n FROM evidence e JOIN"
                   " causes m ON e.document = m.document AND e.record = m.id"
                   " WHERE m.cause = ?1) ORDER BY n", out, a, st);
    else if (out->what == ENT_WHAT_WORDING)
        read_spans(r, "SELECT document, start_byte, end_byte FROM (SELECT document, start_byte,"
                   " end_byte, 0 AS n FROM wordings WHERE wording = ?1 UNION ALL"
                   " SELECT e.document, e.start_byte, e.end_byte, e.n FROM evidence e JOIN"
                   " wordings m ON e.document = m.document AND e.record = m.id"
                   " WHERE m.wording = ?1) ORDER BY n", out, a, st);
    else if (out->what == ENT_WHAT_ACTOR)
        read_spans(r, "SELECT x.document, x.start_byte, x.end_byte FROM document_actors x"
                   " JOIN current_documents d USING(document)"
                   " WHERE x.actor = ?1 AND x.start_byte IS NOT NULL"
                   " ORDER BY d.first_day IS NULL, d.first_day, d.name LIMIT 1", out, a, st);
}
