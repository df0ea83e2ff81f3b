/* jsonl.c - writes the twelve files of the export. */
#include "exchange/jsonl.h"
#include "exchange/json.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

static const char *const kinds[] = {
    "documents", "actors", "meetings", "events", "quotes", "positions", "wording", "ties",
    "outlook", "causes", "dates", "structure"
};
enum { DOCUMENTS, ACTORS, MEETINGS, EVENTS, QUOTES, POSITIONS, WORDING, TIES, OUTLOOK, CAUSES,
       DATES, STRUCTURE, KINDS };

/* Statements kept for the whole export. */
enum { EVIDENCE, DOCUMENT, AUTHORS, ROLES, MENTIONS, DOCUMENT_ACTORS, ALIASES, DOCUMENT_MEETINGS,
       PARTICIPANTS, CONTENT, DOCUMENT_QUOTES, SPEAKERS, ADDRESSEES, DOCUMENT_EVENTS, SOURCES,
       TARGETS, DOCUMENT_DATES, LINES, DOCUMENT_TIES, TIE_A, TIE_B, TIE_ATTRIBUTES,
       DOCUMENT_OUTLOOKS, HOLDERS, ABOUT, DOCUMENT_CAUSES, DOCUMENT_WORDINGS,
       WORDINGS, WORDING_USERS, DOCUMENT_POSITIONS,
       POSITION_HOLDERS, POSITION_TARGETS, KEPT };

typedef struct export {
    ent_record *r;
    ent_status *st;
    const char *folder;
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
    x->line.n = 0;
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
    if (!ent_failed(x->st) && fwrite(x->line.p, 1, x->line.n, x->files[kind]) != x->line.n)
        ent_status_set(x->st, ENT_IO, "cannot write %s.jsonl: %s", kinds[kind], strerror(errno));
}

static ent_span span_at(sqlite3_stmt *s, int column)
{
    return (ent_span){(uint32_t)sqlite3_column_int64(s, column),
                      (uint32_t)sqlite3_column_int64(s, column + 1)};
}

/* A kept statement, reset, with its one or two keys bound. */
static sqlite3_stmt *query(export *x, int at, const char *sql, int64_t key, int64_t second)
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
static void strings(export *x, const char *key, int at, const char *sql, int64_t row,
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
    sqlite3_stmt *s = query(x, DOCUMENT,
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

/* Unit, latitude and longitude from column `at` on, where a place lies; else nothing. */
static void put_point(export *x, sqlite3_stmt *s, int at)
{
    if (sqlite3_column_type(s, at + 1) == SQLITE_NULL)
        return;
    ent_json_opt(&x->j, "admin", ent_column(s, at));
    ent_json_degrees(&x->j, "lat", sqlite3_column_double(s, at + 1));
    ent_json_degrees(&x->j, "lon", sqlite3_column_double(s, at + 2));
}

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
    sqlite3_stmt *s = query(x, DOCUMENT_ACTORS,
        "SELECT a.actor, a.id, a.name, a.kind, coalesce(d.iso3, a.iso3), d.start_byte,"
        " d.end_byte, d.author, p.admin, p.lat, p.lon FROM document_actors d"
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
        put_point(x, s, 8);
        strings(x, "aliases", ALIASES, "SELECT alias FROM aliases WHERE document = ?1"
                " AND actor = ?2 ORDER BY alias", x->document, actor);
        actor_roles(x, actor);
        actor_mentions(x, actor);
        end(x, ACTORS);
    }
}

static void write_meetings(export *x)
{
    sqlite3_stmt *s = query(x, DOCUMENT_MEETINGS,
        "SELECT m.meeting, m.id, m.start_byte, m.end_byte, m.kind, m.status, m.place, m.date,"
        " m.date_how, m.title, m.outcome, m.part_of, m.rule, m.confidence,"
        " coalesce(m.occurrence, m.read_occurrence, m.id), m.place_iso3, p.admin, p.lat, p.lon"
        " FROM meetings m LEFT JOIN meeting_places q USING(meeting) LEFT JOIN places p"
        " ON p.document = m.document AND p.actor = q.actor"
        " WHERE m.document = ?1 ORDER BY m.start_byte, m.end_byte, m.id", x->document, 0);
    static const char *const names[] = {"kind", "status", "place", "date", "date_how", "title",
                                        "outcome", "part_of", "rule"};
    while (ent_sql_step(x->r, s, x->st)) {
        ent_span span = ent_evidence_cut(x->source, span_at(s, 2), (ent_span){0, 0},
                                         ENT_EVIDENCE_MAX);
        begin(x, span);
        ent_json_str(&x->j, "id", ent_column(s, 1));
        for (int i = 0; i < 9; i++)
            ent_json_opt(&x->j, names[i], ent_column(s, 4 + i));
        ent_json_real(&x->j, "score", sqlite3_column_double(s, 13));
        ent_json_str(&x->j, "occurrence", ent_column(s, 14));
        ent_json_opt(&x->j, "place_iso3", ent_column(s, 15));
        put_point(x, s, 16);
        strings(x, "participants", PARTICIPANTS, "SELECT a.id FROM meeting_participants p JOIN actors a"
                " USING(actor) WHERE p.meeting = ?1 ORDER BY p.n", sqlite3_column_int64(s, 0), 0);
        more_evidence(x, ent_column(s, 1), span.end - span.start);
        end(x, MEETINGS);
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

/* The words said, or as much of them as evidence may hold, with the cue when it is near. */
static ent_span quote_span(export *x, sqlite3_stmt *s)
{
    ent_span span = span_at(s, 2), keep = {0, 0};
    if (sqlite3_column_type(s, 7) != SQLITE_NULL)
        keep = span_at(s, 7);
    return ent_evidence_cut(x->source, span, keep, ENT_EVIDENCE_MAX);
}

/* From column 13 on: class and strength of the cue, channel, for whom, source, outer quotation. */
static void quote_circumstances(export *x, sqlite3_stmt *s)
{
    ent_json_opt(&x->j, "cue_class", ent_column(s, 13));
    if (sqlite3_column_type(s, 14) != SQLITE_NULL)
        ent_json_int(&x->j, "strength", sqlite3_column_int64(s, 14));
    ent_json_opt(&x->j, "channel", ent_column(s, 15));
    ent_json_opt(&x->j, "speaks_for", ent_column(s, 16));
    if (sqlite3_column_type(s, 17) != SQLITE_NULL)
        ent_json_span(&x->j, "source", span_at(s, 17));
    ent_json_opt(&x->j, "reported_in", ent_column(s, 19));
}

static void write_quotes(export *x)
{
    sqlite3_stmt *s = query(x, DOCUMENT_QUOTES,
        "SELECT quote, id, start_byte, end_byte, form, type, cue, cue_start, cue_end, origin,"
        " date, rule, confidence, cue_class, strength, channel, speaks_for, source_start,"
        " source_end, reported_in FROM quotes WHERE document = ?1"
        " ORDER BY start_byte, end_byte, id", x->document, 0);
    while (ent_sql_step(x->r, s, x->st)) {
        int64_t row = sqlite3_column_int64(s, 0);
        ent_span span = quote_span(x, s);
        begin(x, span);
        ent_json_str(&x->j, "id", ent_column(s, 1));
        ent_json_str(&x->j, "form", ent_column(s, 4));
        ent_json_str(&x->j, "qtype", ent_column(s, 5));
        ent_json_opt(&x->j, "cue", ent_column(s, 6));
        ent_json_opt(&x->j, "origin", ent_column(s, 9));
        ent_json_opt(&x->j, "date", ent_column(s, 10));
        ent_json_opt(&x->j, "rule", ent_column(s, 11));
        ent_json_real(&x->j, "score", sqlite3_column_double(s, 12));
        quote_circumstances(x, s);
        strings(x, "speakers", SPEAKERS, "SELECT a.id FROM quote_speakers p JOIN actors a USING(actor)"
                " WHERE p.quote = ?1 ORDER BY p.n", row, 0);
        strings(x, "addressee", ADDRESSEES, "SELECT a.id FROM quote_addressees p JOIN actors a"
                " USING(actor) WHERE p.quote = ?1 ORDER BY p.n", row, 0);
        quote_content(x, row);
        more_evidence(x, ent_column(s, 1), span.end - span.start);
        end(x, QUOTES);
    }
}

static void write_events(export *x)
{
    sqlite3_stmt *s = query(x, DOCUMENT_EVENTS,
        "SELECT e.event, e.id, e.start_byte, e.end_byte, e.plover, e.modality, e.cameo, e.mode, e.date,"
        " e.date_how, e.place, e.attribution, m.id, e.rule, e.occurrence, e.ontology, e.confidence"
        " FROM events e LEFT JOIN meetings m USING(meeting) WHERE e.document = ?1"
        " ORDER BY e.start_byte, e.end_byte, e.id", x->document, 0);
    static const char *const names[] = {"plover", "modality", "cameo", "mode", "date", "date_how",
                                        "place", "attribution", "meeting", "rule", "occurrence",
                                        "ontology"};
    while (ent_sql_step(x->r, s, x->st)) {
        int64_t row = sqlite3_column_int64(s, 0);
        ent_span span = ent_evidence_cut(x->source, span_at(s, 2), (ent_span){0, 0},
                                         ENT_EVIDENCE_MAX);
        begin(x, span);
        ent_json_str(&x->j, "id", ent_column(s, 1));
        for (int i = 0; i < 12; i++)
            ent_json_opt(&x->j, names[i], ent_column(s, 4 + i));
        ent_json_real(&x->j, "score", sqlite3_column_double(s, 16));
        strings(x, "source", SOURCES, "SELECT a.id FROM event_sources p JOIN actors a USING(actor)"
                " WHERE p.event = ?1 ORDER BY p.n", row, 0);
        strings(x, "target", TARGETS, "SELECT a.id FROM event_targets p JOIN actors a USING(actor)"
                " WHERE p.event = ?1 ORDER BY p.n", row, 0);
        more_evidence(x, ent_column(s, 1), span.end - span.start);
        end(x, EVENTS);
    }
}

static void write_positions(export *x)
{
    sqlite3_stmt *s = query(x, DOCUMENT_POSITIONS,
        "SELECT position, id, start_byte, end_byte, issue, stance, date, attribution, rule, strength,"
        " confidence FROM positions WHERE document = ?1 ORDER BY start_byte, end_byte, id",
        x->document, 0);
    static const char *const names[] = {"issue", "stance", "date", "attribution", "rule"};
    while (ent_sql_step(x->r, s, x->st)) {
        int64_t row = sqlite3_column_int64(s, 0);
        ent_span span = ent_evidence_cut(x->source, span_at(s, 2), (ent_span){0, 0},
                                         ENT_EVIDENCE_MAX);
        begin(x, span);
        ent_json_str(&x->j, "id", ent_column(s, 1));
        for (int i = 0; i < 5; i++)
            ent_json_opt(&x->j, names[i], ent_column(s, 4 + i));
        ent_json_int(&x->j, "strength", sqlite3_column_int64(s, 9));
        ent_json_real(&x->j, "score", sqlite3_column_double(s, 10));
        strings(x, "holder", POSITION_HOLDERS, "SELECT a.id FROM position_holders p JOIN actors a"
                " USING(actor) WHERE p.position = ?1 ORDER BY p.n", row, 0);
        strings(x, "target", POSITION_TARGETS, "SELECT a.id FROM position_targets p JOIN actors a"
                " USING(actor) WHERE p.position = ?1 ORDER BY p.n", row, 0);
        more_evidence(x, ent_column(s, 1), span.end - span.start);
        end(x, POSITIONS);
    }
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
        strings(x, "used_by", WORDING_USERS, "SELECT coalesce((SELECT a.id FROM actors a WHERE"
                " a.actor = p.actor), 'author') FROM (SELECT place, actor FROM wording_users"
                " WHERE wording = ?1 AND n = ?2 UNION ALL SELECT 1, NULL WHERE NOT EXISTS (SELECT 1"
                " FROM wording_users WHERE wording = ?1 AND n = ?2)) p ORDER BY p.place", wording,
                sqlite3_column_int64(s, 0));
        ent_json_opt(&x->j, "in_document", ent_column(s, 2));
        ent_json_opt(&x->j, "date", ent_column(s, 3));
        ent_json_close(&x->j, '}');
    }
    ent_json_close(&x->j, ']');
}

static void write_wordings(export *x)
{
    sqlite3_stmt *s = query(x, DOCUMENT_WORDINGS,
        "SELECT wording, id, start_byte, end_byte, type, subject, rule, confidence FROM wordings"
        " WHERE document = ?1 ORDER BY start_byte, end_byte, id", x->document, 0);
    static const char *const names[] = {"wtype", "subject", "rule"};
    while (ent_sql_step(x->r, s, x->st)) {
        ent_span span = ent_evidence_cut(x->source, span_at(s, 2), (ent_span){0, 0},
                                         ENT_EVIDENCE_MAX);
        begin(x, span);
        ent_json_str(&x->j, "id", ent_column(s, 1));
        for (int i = 0; i < 3; i++)
            ent_json_opt(&x->j, names[i], ent_column(s, 4 + i));
        ent_json_real(&x->j, "score", sqlite3_column_double(s, 7));
        wordings_used(x, sqlite3_column_int64(s, 0));
        more_evidence(x, ent_column(s, 1), span.end - span.start);
        end(x, WORDING);
    }
}

static void write_ties(export *x)
{
    sqlite3_stmt *s = query(x, DOCUMENT_TIES,
        "SELECT tie, id, start_byte, end_byte, relation, status, date, attribution, rule, confidence"
        " FROM ties WHERE document = ?1 ORDER BY start_byte, end_byte, id", x->document, 0);
    static const char *const names[] = {"relation", "status", "date", "attribution", "rule"};
    while (ent_sql_step(x->r, s, x->st)) {
        int64_t row = sqlite3_column_int64(s, 0);
        ent_span span = ent_evidence_cut(x->source, span_at(s, 2), (ent_span){0, 0},
                                         ENT_EVIDENCE_MAX);
        begin(x, span);
        ent_json_str(&x->j, "id", ent_column(s, 1));
        for (int i = 0; i < 5; i++)
            ent_json_opt(&x->j, names[i], ent_column(s, 4 + i));
        ent_json_real(&x->j, "score", sqlite3_column_double(s, 9));
        strings(x, "a", TIE_A, "SELECT a.id FROM tie_parties p JOIN actors a USING(actor)"
                " WHERE p.tie = ?1 AND p.side = 'a' ORDER BY p.n", row, 0);
        strings(x, "b", TIE_B, "SELECT a.id FROM tie_parties p JOIN actors a USING(actor)"
                " WHERE p.tie = ?1 AND p.side = 'b' ORDER BY p.n", row, 0);
        tie_attributes(x, row);
        more_evidence(x, ent_column(s, 1), span.end - span.start);
        end(x, TIES);
    }
}

/* Without a holder it is the author's own view. */
static void outlook_holders(export *x, int64_t row)
{
    sqlite3_stmt *s = query(x, HOLDERS, "SELECT a.id FROM outlook_holders p JOIN actors a USING(actor)"
                            " WHERE p.outlook = ?1 ORDER BY p.n", row, 0);
    bool any = false;
    ent_json_open(&x->j, "holder", '[');
    for (; ent_sql_step(x->r, s, x->st); any = true)
        ent_json_str(&x->j, NULL, ent_column(s, 0));
    if (!any)
        ent_json_str(&x->j, NULL, ENT_STR("author"));
    ent_json_close(&x->j, ']');
}

static void write_outlooks(export *x)
{
    sqlite3_stmt *s = query(x, DOCUMENT_OUTLOOKS,
        "SELECT o.outlook, o.id, o.start_byte, o.end_byte, o.modality, o.polarity, o.statement,"
        " o.condition, o.horizon, o.attribution, m.id, o.rule, o.confidence FROM outlooks o"
        " LEFT JOIN meetings m USING(meeting) WHERE o.document = ?1"
        " ORDER BY o.start_byte, o.end_byte, o.id", x->document, 0);
    static const char *const names[] = {"modality", "polarity", "statement", "condition", "horizon",
                                        "attribution", "meeting", "rule"};
    while (ent_sql_step(x->r, s, x->st)) {
        int64_t row = sqlite3_column_int64(s, 0);
        ent_span span = ent_evidence_cut(x->source, span_at(s, 2), (ent_span){0, 0},
                                         ENT_EVIDENCE_MAX);
        begin(x, span);
        ent_json_str(&x->j, "id", ent_column(s, 1));
        for (int i = 0; i < 8; i++)
            ent_json_opt(&x->j, names[i], ent_column(s, 4 + i));
        ent_json_real(&x->j, "score", sqlite3_column_double(s, 12));
        outlook_holders(x, row);
        strings(x, "about", ABOUT, "SELECT a.id FROM outlook_about p JOIN actors a USING(actor)"
                " WHERE p.outlook = ?1 ORDER BY p.n", row, 0);
        more_evidence(x, ent_column(s, 1), span.end - span.start);
        end(x, OUTLOOK);
    }
}

static void write_causes(export *x)
{
    sqlite3_stmt *s = query(x, DOCUMENT_CAUSES,
        "SELECT cause, id, start_byte, end_byte, kind, cause_words, effect_words, marker, attribution,"
        " rule, confidence FROM causes WHERE document = ?1 ORDER BY start_byte, end_byte, id",
        x->document, 0);
    static const char *const names[] = {"kind", "cause", "effect", "marker", "attribution", "rule"};
    while (ent_sql_step(x->r, s, x->st)) {
        ent_span span = ent_evidence_cut(x->source, span_at(s, 2), (ent_span){0, 0},
                                         ENT_EVIDENCE_MAX);
        begin(x, span);
        ent_json_str(&x->j, "id", ent_column(s, 1));
        for (int i = 0; i < 6; i++)
            ent_json_opt(&x->j, names[i], ent_column(s, 4 + i));
        ent_json_real(&x->j, "score", sqlite3_column_double(s, 10));
        more_evidence(x, ent_column(s, 1), span.end - span.start);
        end(x, CAUSES);
    }
}

static void write_dates(export *x)
{
    sqlite3_stmt *s = query(x, DOCUMENT_DATES, "SELECT start_byte, end_byte, value, grain, how, rule FROM"
                            " dates WHERE document = ?1 ORDER BY start_byte, end_byte",
                            x->document, 0);
    while (ent_sql_step(x->r, s, x->st)) {
        begin(x, span_at(s, 0));
        ent_json_str(&x->j, "value", ent_column(s, 2));
        ent_json_opt(&x->j, "grain", ent_column(s, 3));
        ent_json_opt(&x->j, "how", ent_column(s, 4));
        ent_json_opt(&x->j, "rule", ent_column(s, 5));
        end(x, DATES);
    }
}

static void write_lines(export *x)
{
    sqlite3_stmt *s = query(x, LINES, "SELECT start_byte, end_byte, class, continues FROM lines"
                            " WHERE document = ?1 ORDER BY n", x->document, 0);
    while (ent_sql_step(x->r, s, x->st)) {
        begin(x, span_at(s, 0));
        ent_json_str(&x->j, "cls", ent_column(s, 2));
        ent_json_bool(&x->j, "continues", sqlite3_column_int(s, 3));
        end(x, STRUCTURE);
    }
}

/* ---- files ----------------------------------------------------------------------------------- */

static void open_files(export *x)
{
    char path[4096];
    if (mkdir(x->folder, 0777) != 0 && errno != EEXIST) {
        ent_status_set(x->st, ENT_IO, "cannot make the folder: %s", strerror(errno));
        ent_status_place(x->st, x->folder, 0);
        return;
    }
    for (int i = 0; i < KINDS && !ent_failed(x->st); i++) {
        int n = snprintf(path, sizeof path, "%s/%s.jsonl", x->folder, kinds[i]);
        if (n > 0 && (size_t)n < sizeof path)
            x->files[i] = fopen(path, "wb");
        if (!x->files[i]) {
            ent_status_set(x->st, ENT_IO, "cannot write: %s", strerror(errno));
            ent_status_place(x->st, path, 0);
        }
    }
}

static void close_files(export *x)
{
    for (int i = 0; i < KINDS; i++)
        if (x->files[i] && fclose(x->files[i]) != 0) {
            ent_status_set(x->st, ENT_IO, "cannot write %s.jsonl: %s", kinds[i], strerror(errno));
            ent_status_place(x->st, x->folder, 0);
        }
}

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
        write_meetings(x);
        write_quotes(x);
        write_events(x);
        write_positions(x);
        write_wordings(x);
        write_ties(x);
        write_outlooks(x);
        write_causes(x);
        write_dates(x);
        write_lines(x);
    }
    sqlite3_finalize(s);
}

void ent_record_export(ent_record *r, const char *folder, ent_status *st)
{
    if (ent_failed(st))
        return;
    export x = {.r = r, .st = st, .folder = folder};
    open_files(&x);
    write_all(&x);
    close_files(&x);
    for (int i = 0; i < KEPT; i++)
        sqlite3_finalize(x.kept[i]);
    ent_buf_free(&x.line);
}
