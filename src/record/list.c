/* list.c - the lists that the program prints. */
#include "record/correct.h"
#include "record/record.h"

static const struct { const char *name, *sql; } lists[] = {
    {"documents",
     "SELECT id, name, date, title, outlet, genre, language, words, status, reason"
     " FROM current_documents ORDER BY first_day, name, id"},
    {"people",
     "SELECT name, country, role, org, former, documents, first_day, last_day, actor"
     " FROM people ORDER BY iso3 IS NULL, country, name, former, role"},
    {"meetings",
     "SELECT id, date, kind, status, place, group_concat(name, '; ') AS participants,"
     " document_name AS document, occurrence FROM meeting_list"
     " GROUP BY id ORDER BY first_day IS NULL, first_day, id"},
    {"quotations",
     "SELECT id, names AS speakers, cue, form, content, date, document_name AS document"
     " FROM quotations ORDER BY document_name, start_byte, id"},
    {"events",
     "SELECT id, date, plover, mode, modality, sources, targets, attribution, words,"
     " document_name AS document, cameo, occurrence FROM events_view"
     " ORDER BY first_day IS NULL, first_day, document_name, start_byte, id"},
    {"chronology",
     "SELECT date, what, kind, status, who, place, words, documents, record FROM chronology"},
    {"places",
     "SELECT actor, name, iso3, country, admin, lat, lon, located, documents, mentions FROM place_list"
     " ORDER BY mentions DESC, name, actor"},
    {"map",
     "SELECT id, date, kind, status, place, iso3, admin, lat, lon, document_name AS document,"
     " document_id, occurrence FROM meeting_map WHERE lat IS NOT NULL"
     " ORDER BY first_day IS NULL, first_day, id"},
    {"corrections",
     "SELECT id, made_at, who, action, kind, target, field, was, value, why, state, words,"
     " base_name AS document FROM corrections ORDER BY correction"},
    {"agreement", "SELECT kind, confirmed, fixed, rejected, agreement, round(wilson_low(confirmed, confirmed +"
     " fixed + rejected), 3) AS low, round(wilson_high(confirmed, confirmed + fixed + rejected), 3) AS high"
     " FROM correction_agreement ORDER BY kind"},
    {"status",
     "SELECT 'documents read' AS what, count(*) AS number FROM current_documents"
     "  WHERE status = 'read'"
     " UNION ALL SELECT 'documents not read: ' || problem, count(*) FROM current_documents"
     "  WHERE status = 'skipped' GROUP BY problem"
     " UNION ALL SELECT 'documents with a warning', count(*) FROM current_documents"
     "  WHERE status = 'read' AND warning IS NOT NULL"
     " UNION ALL SELECT 'superseded versions', count(*) FROM documents"
     "  WHERE superseded_by IS NOT NULL"
     " UNION ALL SELECT 'words', coalesce(sum(words), 0) FROM current_documents"
     " UNION ALL SELECT 'sentences', coalesce(sum(sentences), 0) FROM current_documents"
     " UNION ALL SELECT 'actors', count(DISTINCT actor) FROM document_actors"
     "  JOIN current_documents USING(document)"
     " UNION ALL SELECT 'mentions', count(*) FROM mentions JOIN current_documents USING(document)"
     " UNION ALL SELECT 'dates', count(*) FROM dates JOIN current_documents USING(document)"
     " UNION ALL SELECT 'meetings', count(*) FROM meetings JOIN current_documents USING(document)"
     " UNION ALL SELECT 'real meetings', count(*) FROM occurrences"
     " UNION ALL SELECT 'quotations', count(*) FROM quotations"
     " UNION ALL SELECT 'events', count(*) FROM events JOIN current_documents USING(document)"
     " UNION ALL SELECT 'real events', count(*) FROM event_occurrences"
     " UNION ALL SELECT 'documents that repeat another', count(*) FROM current_documents"
     "  WHERE duplicate_of IS NOT NULL"},
};

enum { MOST_COLUMNS = 40 };

static void send_row(sqlite3_stmt *s, void (*row)(void *, const ent_row *), void *ctx)
{
    const char *names[MOST_COLUMNS];
    ent_str values[MOST_COLUMNS];
    uint8_t types[MOST_COLUMNS];
    int count = sqlite3_column_count(s);
    if (count > MOST_COLUMNS)
        count = MOST_COLUMNS;
    for (int i = 0; i < count; i++) {
        int type = sqlite3_column_type(s, i);
        names[i] = sqlite3_column_name(s, i);
        types[i] = type == SQLITE_NULL ? ENT_CELL_EMPTY
            : type == SQLITE_INTEGER || type == SQLITE_FLOAT ? ENT_CELL_NUMBER : ENT_CELL_TEXT;
        const char *text = (const char *)sqlite3_column_text(s, i);
        values[i] = ent_str_of(text ? text : "", text ? (size_t)sqlite3_column_bytes(s, i) : 0);
    }
    ent_row r = {(size_t)count, names, values, types};
    row(ctx, &r);
}

static void wilson(sqlite3_context *c, sqlite3_value **v, bool high)
{
    double ends[2], n = sqlite3_value_double(v[1]);
    if (!(n > 0))
        return;
    ent_wilson(sqlite3_value_double(v[0]), n, &ends[0], &ends[1]);
    sqlite3_result_double(c, ends[high]);
}

static void wilson_low(sqlite3_context *c, int n, sqlite3_value **v)
{
    (void)n;
    wilson(c, v, false);
}

static void wilson_high(sqlite3_context *c, int n, sqlite3_value **v)
{
    (void)n;
    wilson(c, v, true);
}

/* Functions of the lists; other programs that open the record have only the views. */
static void add_functions(ent_record *r)
{
    int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    sqlite3_create_function(r->db, "wilson_low", 2, flags, NULL, wilson_low, NULL, NULL);
    sqlite3_create_function(r->db, "wilson_high", 2, flags, NULL, wilson_high, NULL, NULL);
}

void ent_record_list(ent_record *r, const char *list, void (*row)(void *ctx, const ent_row *row),
                     void *ctx, ent_status *st)
{
    const char *sql = NULL;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (strcmp(lists[i].name, list) == 0)
            sql = lists[i].sql;
    if (!sql && !ent_failed(st))
        ent_status_set(st, ENT_NOT_FOUND, "no list \"%s\": documents, people, meetings, "
                       "quotations, events, chronology, places, map and status are known", list);
    if (ent_failed(st))
        return;
    add_functions(r);
    sqlite3_stmt *s = ent_sql_prepare(r, sql, st);
    while (ent_sql_step(r, s, st))
        send_row(s, row, ctx);
    sqlite3_finalize(s);
}
