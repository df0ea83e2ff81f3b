/* jsonl.c - writes the twelve files of the export. */
#include "exchange/jsonl.h"
#include "exchange/json.h"
#include "exchange/tables.h"

static const char *const names[] = {
    "documents.jsonl", "actors.jsonl", "meetings.jsonl", "events.jsonl", "quotes.jsonl", "positions.jsonl", "wording.jsonl", "ties.jsonl",
    "outlook.jsonl", "causes.jsonl", "dates.jsonl", "structure.jsonl"
};
enum { DOCUMENTS, ACTORS, MEETINGS, EVENTS, QUOTES, POSITIONS, WORDING, TIES, OUTLOOK, CAUSES,
       DATES, STRUCTURE, KINDS };

/* Statements kept for the whole export: one a file, three lists a file, and these. */
enum { MOST_LISTS = 3 };
enum { EVIDENCE = KINDS * (1 + MOST_LISTS), AUTHORS, ROLES, MENTIONS, ALIASES, CONTENT,
       TIE_ATTRIBUTES, WORDINGS, WORDING_USERS, KEPT };
/* The slot of a file's list. */
#define LIST(file, n) (uint32_t)(KINDS + MOST_LISTS * (file) + (n))

typedef struct export {
    ent_record *r;
    ent_status *st;
    FILE *files[KINDS];
    ent_buf line;
    ent_str doc, source;                /* of the document being written */
    int64_t document;
    ent_json j;
    sqlite3_stmt *kept[KEPT];
} export;

/* ---- records ------------------------------------------------------------------------------- */

static void begin(export *x, ent_span span)
{
    x->j = ent_json_to(&x->line, x->st);
    ent_json_open(&x->j, NULL, '{');
    ent_json_str(&x->j, "doc", x->doc);
    ent_json_int(&x->j, "start", span.start);
    ent_json_int(&x->j, "end", span.end);
    ent_json_str(&x->j, "text", ent_str_sub(x->source, span.start, span.end));
}

static void end(export *x, int kind)
{
    ent_json_close(&x->j, '}');
    ent_buf_byte(&x->line, '\n', x->st);
    ent_export_put(x->files[kind], &x->line, names[kind], x->st);
}

static ent_span span_at(sqlite3_stmt *s, int column)
{
    return (ent_span){(uint32_t)sqlite3_column_int64(s, column),
                      (uint32_t)sqlite3_column_int64(s, column + 1)};
}

/* A kept statement, reset, with its one or two keys bound. */
static sqlite3_stmt *query(export *x, uint32_t at, const char *sql, int64_t key, int64_t second)
{
    if (!x->kept[at])
        x->kept[at] = ent_sql_prepare(x->r, sql, x->st);
    sqlite3_stmt *s = x->kept[at];
    if (!s)
        return NULL;
    sqlite3_reset(s);
    sqlite3_bind_int64(s, 1, key);
    if (sqlite3_bind_parameter_count(s) > 1)
        sqlite3_bind_int64(s, 2, second);
    return s;
}

/* A list of strings: the first column of a query. */
static void strings(export *x, const char *key, uint32_t at, const char *sql, int64_t row,
                    int64_t second)
{
    sqlite3_stmt *s = query(x, at, sql, row, second);
    ent_json_open(&x->j, key, '[');
    while (ent_sql_step(x->r, s, x->st))
        ent_json_str(&x->j, NULL, ent_column(s, 0));
    ent_json_close(&x->j, ']');
}

/* Further evidence, as much of it as may be shown. */
static void more_evidence(export *x, ent_str record, uint32_t used)
{
    sqlite3_stmt *s = query(x, EVIDENCE, "SELECT start_byte, end_byte FROM evidence WHERE document = ?1"
                            " AND record = ?2 ORDER BY n", x->document, 0);
    if (s)
        sqlite3_bind_text(s, 2, record.p, (int)record.n, SQLITE_TRANSIENT);
    ent_json_open(&x->j, "more", '[');
    while (ent_sql_step(x->r, s, x->st)) {
        ent_span span = ent_evidence_cut(x->source, span_at(s, 0), (ent_span){0, 0},
                                         ENT_EVIDENCE_MAX);
        if (used + (span.end - span.start) > ENT_EVIDENCE_ALL)
            continue;
        used += span.end - span.start;
        ent_json_span(&x->j, NULL, span);
    }
    ent_json_close(&x->j, ']');
}

static void write_document(export *x)
{
    sqlite3_stmt *s = query(x, DOCUMENTS,
        "SELECT d.id, d.title, d.date, d.date_how, d.outlet, d.genre, d.url, d.title_start,"
        " d.title_end, (SELECT start_byte FROM lines l WHERE l.document = d.document ORDER BY n),"
        " (SELECT end_byte FROM lines l WHERE l.document = d.document ORDER BY n)"
        " FROM documents d WHERE d.document = ?1", x->document, 0);
    if (!ent_sql_step(x->r, s, x->st))
        return;
    ent_span span = {0, (uint32_t)(x->source.n < 80 ? x->source.n : 80)};
    if (sqlite3_column_type(s, 7) != SQLITE_NULL)
        span = span_at(s, 7);
    else if (sqlite3_column_type(s, 9) != SQLITE_NULL)
        span = span_at(s, 9);
    begin(x, span);
    ent_json_str(&x->j, "id", ent_column(s, 0));
    ent_json_opt(&x->j, "title", ent_column(s, 1));
    ent_json_str(&x->j, "date", ent_column(s, 2));
    ent_json_opt(&x->j, "date_how", ent_column(s, 3));
    ent_json_opt(&x->j, "outlet", ent_column(s, 4));
    ent_json_opt(&x->j, "genre", ent_column(s, 5));
    ent_json_opt(&x->j, "url", ent_column(s, 6));
    strings(x, "authors", AUTHORS, "SELECT name FROM authors WHERE document = ?1 ORDER BY n",
            x->document, 0);
    end(x, DOCUMENTS);
    sqlite3_reset(s);
}

/* Columns under their names, as what they are; empty ones are left out. */
static void put_columns(export *x, sqlite3_stmt *s, int from, int past)
{
    for (int i = from; i < past; i++) {
        const char *name = sqlite3_column_name(s, i);
        int type = sqlite3_column_type(s, i);
        if (type == SQLITE_INTEGER)
            ent_json_int(&x->j, name, sqlite3_column_int64(s, i));
        else if (type == SQLITE_FLOAT && strcmp(name, "score") == 0)
            ent_json_real(&x->j, name, sqlite3_column_double(s, i));
        else if (type == SQLITE_FLOAT)
            ent_json_degrees(&x->j, name, sqlite3_column_double(s, i));
        else
            ent_json_opt(&x->j, name, ent_column(s, i));
    }
}

/* The unit in which a place lies is told where the place is known. */
#define POINT "CASE WHEN p.lat IS NOT NULL THEN p.admin END AS admin, p.lat, p.lon"

static void actor_roles(export *x, int64_t actor)
{
    sqlite3_stmt *s = query(x, ROLES, "SELECT role, org, former FROM roles WHERE document = ?1"
                            " AND actor = ?2 ORDER BY n", x->document, actor);
    ent_json_open(&x->j, "roles", '[');
    while (ent_sql_step(x->r, s, x->st)) {
        ent_json_open(&x->j, NULL, '{');
        ent_json_str(&x->j, "role", ent_column(s, 0));
        ent_json_opt(&x->j, "org", ent_column(s, 1));
        if (sqlite3_column_int(s, 2))
            ent_json_bool(&x->j, "former", true);
        ent_json_close(&x->j, '}');
    }
    ent_json_close(&x->j, ']');
}

static void actor_mentions(export *x, int64_t actor)
{
    sqlite3_stmt *s = query(x, MENTIONS, "SELECT start_byte, end_byte FROM mentions WHERE document = ?1"
                            " AND actor = ?2 ORDER BY n LIMIT -1 OFFSET 1", x->document, actor);
    ent_json_open(&x->j, "more", '[');
    while (ent_sql_step(x->r, s, x->st))
        ent_json_span(&x->j, NULL, span_at(s, 0));
    ent_json_close(&x->j, ']');
}

static void write_actors(export *x)
{
    sqlite3_stmt *s = query(x, ACTORS,
        "SELECT a.actor, a.id, a.name, a.kind, coalesce(d.iso3, a.iso3), d.start_byte,"
        " d.end_byte, d.author, " POINT " FROM document_actors d"
        " JOIN actors a USING(actor) LEFT JOIN places p ON p.document = d.document"
        " AND p.actor = d.actor WHERE d.document = ?1 AND d.start_byte IS NOT NULL"
        " ORDER BY d.start_byte, a.id",
        x->document, 0);
    while (ent_sql_step(x->r, s, x->st)) {
        int64_t actor = sqlite3_column_int64(s, 0);
        begin(x, span_at(s, 5));
        ent_json_str(&x->j, "actor", ent_column(s, 1));
        ent_json_str(&x->j, "name", ent_column(s, 2));
        ent_json_str(&x->j, "kind", ent_column(s, 3));
        ent_json_opt(&x->j, "iso3", ent_column(s, 4));
        if (sqlite3_column_int(s, 7))
            ent_json_bool(&x->j, "author", true);
        put_columns(x, s, 8, 11);
        strings(x, "aliases", ALIASES, "SELECT alias FROM aliases WHERE document = ?1"
                " AND actor = ?2 ORDER BY alias", x->document, actor);
        actor_roles(x, actor);
        actor_mentions(x, actor);
        end(x, ACTORS);
    }
}

static void quote_content(export *x, int64_t quote)
{
    sqlite3_stmt *s = query(x, CONTENT, "SELECT start_byte, end_byte FROM quote_content"
                            " WHERE quote = ?1 ORDER BY n", quote, 0);
    ent_json_open(&x->j, "content", '[');
    while (ent_sql_step(x->r, s, x->st))
        ent_json_span(&x->j, NULL, span_at(s, 0));
    ent_json_close(&x->j, ']');
}

static void tie_attributes(export *x, int64_t tie)
{
    sqlite3_stmt *s = query(x, TIE_ATTRIBUTES, "SELECT key, value FROM tie_attributes WHERE tie = ?1"
                            " ORDER BY key", tie, 0);
    ent_json_open(&x->j, "attrs", '{');
    while (ent_sql_step(x->r, s, x->st))
        ent_json_str(&x->j, (const char *)sqlite3_column_text(s, 0), ent_column(s, 1));
    ent_json_close(&x->j, '}');
}

static void wordings_used(export *x, int64_t wording)
{
    sqlite3_stmt *s = query(x, WORDINGS, "SELECT n, phrase, in_document, date FROM wording_uses"
                            " WHERE wording = ?1 ORDER BY n", wording, 0);
    ent_json_open(&x->j, "wordings", '[');
    while (ent_sql_step(x->r, s, x->st)) {
        ent_json_open(&x->j, NULL, '{');
        ent_json_str(&x->j, "phrase", ent_column(s, 1));
        strings(x, "used_by", WORDING_USERS, "SELECT coalesce(a.id, 'author') FROM (SELECT 1)"
                " LEFT JOIN wording_users p ON p.wording = ?1 AND p.n = ?2"
                " LEFT JOIN actors a USING(actor) ORDER BY p.place", wording,
                sqlite3_column_int64(s, 0));
        ent_json_opt(&x->j, "in_document", ent_column(s, 2));
        ent_json_opt(&x->j, "date", ent_column(s, 3));
        ent_json_close(&x->j, '}');
    }
    ent_json_close(&x->j, ']');
}

/* ---- kinds of record alike --------------------------------------------------------------- */

/* Ids of the actors that a table lists for a record. */
#define IDS(list, key, more)                                                                   \
    "SELECT a.id FROM " list " p JOIN actors a USING(actor) WHERE p." key " = ?1" more         \
    " ORDER BY p.n"
#define FROM(table) " FROM " table " WHERE document = ?1 ORDER BY start_byte, end_byte, id"

typedef struct kind_of_record {
    int file;
    /* Row, id and span of each record of a document; then what is told of it, so named. */
    const char *sql;
    struct { const char *name, *sql; } lists[MOST_LISTS];
    void (*more)(export *x, int64_t row);
} kind_of_record;

static const kind_of_record records[] = {
    {MEETINGS, "SELECT m.meeting, m.id, m.start_byte, m.end_byte, m.kind, m.status, m.place,"
     " m.date, m.date_how, m.title, m.outcome, m.part_of, m.rule, m.confidence AS score,"
     " coalesce(m.occurrence, m.read_occurrence, m.id) AS occurrence, m.place_iso3, " POINT
     " FROM meetings m LEFT JOIN meeting_places q USING(meeting) LEFT JOIN places p"
     " ON p.document = m.document AND p.actor = q.actor"
     " WHERE m.document = ?1 ORDER BY m.start_byte, m.end_byte, m.id",
     {{"participants", IDS("meeting_participants", "meeting", "")}}, NULL},
    {EVENTS, "SELECT e.event, e.id, e.start_byte, e.end_byte, e.plover, e.modality, e.cameo,"
     " e.mode, e.date, e.date_how, e.place, e.attribution, m.id AS meeting, e.rule, e.occurrence,"
     " e.ontology, e.confidence AS score"
     " FROM events e LEFT JOIN meetings m USING(meeting) WHERE e.document = ?1"
     " ORDER BY e.start_byte, e.end_byte, e.id",
     {{"source", IDS("event_sources", "event", "")},
      {"target", IDS("event_targets", "event", "")},
      {"context", "SELECT context FROM event_contexts WHERE event = ?1 ORDER BY n"}}, NULL},
    {POSITIONS, "SELECT position, id, start_byte, end_byte, issue, stance, date, attribution,"
     " rule, strength, confidence AS score" FROM("positions"),
     {{"holder", IDS("position_holders", "position", "")},
      {"target", IDS("position_targets", "position", "")}}, NULL},
    {WORDING, "SELECT wording, id, start_byte, end_byte, type AS wtype, subject, rule,"
     " confidence AS score" FROM("wordings"), {{NULL, NULL}}, wordings_used},
    {TIES, "SELECT tie, id, start_byte, end_byte, relation, status, date, attribution, rule,"
     " confidence AS score" FROM("ties"),
     {{"a", IDS("tie_parties", "tie", " AND p.side = 'a'")},
      {"b", IDS("tie_parties", "tie", " AND p.side = 'b'")}}, tie_attributes},
    /* Without a holder it is the author's own view. */
    {OUTLOOK, "SELECT o.outlook, o.id, o.start_byte, o.end_byte, o.modality, o.polarity,"
     " o.statement, o.condition, o.horizon, o.attribution, m.id AS meeting, o.rule,"
     " o.confidence AS score FROM outlooks o LEFT JOIN meetings m USING(meeting)"
     " WHERE o.document = ?1 ORDER BY o.start_byte, o.end_byte, o.id",
     {{"holder", "SELECT coalesce(a.id, 'author') FROM (SELECT 1) LEFT JOIN outlook_holders p"
       " ON p.outlook = ?1 LEFT JOIN actors a USING(actor) ORDER BY p.n"},
      {"about", IDS("outlook_about", "outlook", "")}}, NULL},
    {CAUSES, "SELECT cause, id, start_byte, end_byte, kind, cause_words AS cause,"
     " effect_words AS effect, marker, attribution, rule, confidence AS score" FROM("causes"),
     {{NULL, NULL}}, NULL},
};

static void write_records(export *x, const kind_of_record *k)
{
    sqlite3_stmt *s = query(x, (uint32_t)k->file, k->sql, x->document, 0);
    while (ent_sql_step(x->r, s, x->st)) {
        int64_t row = sqlite3_column_int64(s, 0);
        ent_span span = ent_evidence_cut(x->source, span_at(s, 2), (ent_span){0, 0},
                                         ENT_EVIDENCE_MAX);
        begin(x, span);
        ent_json_str(&x->j, "id", ent_column(s, 1));
        put_columns(x, s, 4, sqlite3_column_count(s));
        for (int i = 0; i < MOST_LISTS && k->lists[i].name; i++)
            strings(x, k->lists[i].name, LIST(k->file, i), k->lists[i].sql, row, 0);
        if (k->more)
            k->more(x, row);
        more_evidence(x, ent_column(s, 1), span.end - span.start);
        end(x, k->file);
    }
}

/* ---- quotations: with spans of other things ---------------------------------------------- */

/* The words said, or as much of them as evidence may hold, with the cue when it is near. */
static ent_span quote_span(export *x, sqlite3_stmt *s)
{
    ent_span keep = {0, 0};
    if (sqlite3_column_type(s, 4) != SQLITE_NULL)
        keep = span_at(s, 4);
    return ent_evidence_cut(x->source, span_at(s, 2), keep, ENT_EVIDENCE_MAX);
}

static void write_quotes(export *x)
{
    sqlite3_stmt *s = query(x, QUOTES,
        "SELECT quote, id, start_byte, end_byte, cue_start, cue_end, source_start, source_end,"
        " form, type AS qtype, cue, origin, date, rule, confidence AS score, cue_class,"
        " strength, channel, speaks_for, reported_in" FROM("quotes"), x->document, 0);
    while (ent_sql_step(x->r, s, x->st)) {
        int64_t row = sqlite3_column_int64(s, 0);
        ent_span span = quote_span(x, s);
        begin(x, span);
        ent_json_str(&x->j, "id", ent_column(s, 1));
        put_columns(x, s, 8, 19);
        if (sqlite3_column_type(s, 6) != SQLITE_NULL)
            ent_json_span(&x->j, "source", span_at(s, 6));
        put_columns(x, s, 19, 20);
        strings(x, "speakers", LIST(QUOTES, 0), IDS("quote_speakers", "quote", ""), row, 0);
        strings(x, "addressee", LIST(QUOTES, 1), IDS("quote_addressees", "quote", ""), row, 0);
        quote_content(x, row);
        more_evidence(x, ent_column(s, 1), span.end - span.start);
        end(x, QUOTES);
    }
}

static void write_dates(export *x)
{
    sqlite3_stmt *s = query(x, DATES, "SELECT start_byte, end_byte, value, grain, how, rule"
                            " FROM dates WHERE document = ?1 ORDER BY start_byte, end_byte",
                            x->document, 0);
    while (ent_sql_step(x->r, s, x->st)) {
        begin(x, span_at(s, 0));
        put_columns(x, s, 2, 6);
        end(x, DATES);
    }
}

static void write_lines(export *x)
{
    sqlite3_stmt *s = query(x, STRUCTURE, "SELECT start_byte, end_byte, class, continues"
                            " FROM lines WHERE document = ?1 ORDER BY n", x->document, 0);
    while (ent_sql_step(x->r, s, x->st)) {
        begin(x, span_at(s, 0));
        ent_json_str(&x->j, "cls", ent_column(s, 2));
        ent_json_bool(&x->j, "continues", sqlite3_column_int(s, 3));
        end(x, STRUCTURE);
    }
}

/* ---- files ----------------------------------------------------------------------------------- */

static void write_all(export *x)
{
    sqlite3_stmt *s = ent_sql_prepare(x->r, "SELECT d.document, d.name, t.source FROM"
        " current_documents d JOIN texts t USING(document) WHERE d.status = 'read'"
        " ORDER BY d.name, d.id", x->st);
    while (ent_sql_step(x->r, s, x->st)) {
        x->document = sqlite3_column_int64(s, 0);
        x->doc = ent_column(s, 1);
        x->source = ent_column(s, 2);
        write_document(x);
        write_actors(x);
        for (size_t i = 0; i < sizeof records / sizeof *records; i++)
            write_records(x, &records[i]);
        write_quotes(x);
        write_dates(x);
        write_lines(x);
    }
    sqlite3_finalize(s);
}

void ent_record_export(ent_record *r, const char *folder, ent_status *st)
{
    if (ent_failed(st))
        return;
    export x = {.r = r, .st = st};
    for (int i = 0; i < KINDS; i++)
        x.files[i] = ent_export_open(folder, names[i], st);
    write_all(&x);
    for (int i = 0; i < KINDS; i++)
        ent_export_close(x.files[i], names[i], st);
    for (int i = 0; i < KEPT; i++)
        sqlite3_finalize(x.kept[i]);
    ent_buf_free(&x.line);
}
