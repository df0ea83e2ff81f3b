/* dna.c - positions as a file of the Discourse Network Analyzer 3 (SQLite).
 *
 * A position becomes a statement of the default type: person, organization, concept, agreement, and its confidence
 * in percent. Organizations are those of `entente network`: a state for its persons and organs. What takes
 * no side becomes an annotation. Start and Stop count characters: what lies outside the basic plane, where the
 * program's two ways of counting differ, is replaced by U+FFFD; carriage returns are left out. */
#include "exchange/tables.h"
#include "record/kinds.h"

#include <stdlib.h>
#include <time.h>

enum { MOST_CHARACTERS = 190, TYPE_STATEMENT = 1, TYPE_ANNOTATION = 3, PERSON = 1, ORGANIZATION, CONCEPT,
       AGREEMENT, NOTE = 11, CONFIDENCE };

#define BYTE_COLUMN(name) name " INTEGER NOT NULL DEFAULT 0 CHECK (" name " BETWEEN 0 AND 255), "
#define SWITCH_COLUMN(name, value) ", " name " INTEGER NOT NULL DEFAULT " value " CHECK (" name " BETWEEN 0 AND 1)"
#define KEY "ID INTEGER NOT NULL PRIMARY KEY, "
#define SHORT_COLUMN(name) name " TEXT NOT NULL DEFAULT '' CHECK (length(" name ") < 191), "
#define OF(column, table) "FOREIGN KEY(" column ") REFERENCES " table "(ID) ON DELETE CASCADE"
#define DATA(table, column)                                                                     \
    "CREATE TABLE " table "(" KEY "StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, " column ", " \
    OF("StatementId", "STATEMENTS") ", " OF("VariableId", "VARIABLES") ", UNIQUE(StatementId, VariableId))"

static const char *const schema[] = {
    "CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT NOT NULL)",
    "CREATE TABLE CODERS(" KEY "Name TEXT NOT NULL CHECK (length(Name) < 191), "
    BYTE_COLUMN("Red") BYTE_COLUMN("Green") BYTE_COLUMN("Blue")
    "Refresh INTEGER NOT NULL DEFAULT 0, FontSize INTEGER NOT NULL DEFAULT 14, Password TEXT NOT NULL,"
    " PopupWidth INTEGER DEFAULT 300" SWITCH_COLUMN("ColorByCoder", "0") SWITCH_COLUMN("PopupDecoration", "0")
    SWITCH_COLUMN("PopupAutoComplete", "1") SWITCH_COLUMN("PermissionAddDocuments", "1")
    SWITCH_COLUMN("PermissionEditDocuments", "1") SWITCH_COLUMN("PermissionDeleteDocuments", "1")
    SWITCH_COLUMN("PermissionImportDocuments", "1") SWITCH_COLUMN("PermissionAddStatements", "1")
    SWITCH_COLUMN("PermissionEditStatements", "1") SWITCH_COLUMN("PermissionDeleteStatements", "1")
    SWITCH_COLUMN("PermissionEditAttributes", "1") SWITCH_COLUMN("PermissionEditRegex", "1")
    SWITCH_COLUMN("PermissionEditStatementTypes", "1") SWITCH_COLUMN("PermissionEditCoders", "1")
    SWITCH_COLUMN("PermissionEditCoderRelations", "1") SWITCH_COLUMN("PermissionViewOthersDocuments", "1")
    SWITCH_COLUMN("PermissionEditOthersDocuments", "1") SWITCH_COLUMN("PermissionViewOthersStatements", "1")
    SWITCH_COLUMN("PermissionEditOthersStatements", "1") ")",
    "CREATE TABLE DOCUMENTS(" KEY "Title TEXT NOT NULL CHECK (length(Title) < 191), Text TEXT NOT NULL,"
    " Coder INTEGER, " SHORT_COLUMN("Author") SHORT_COLUMN("Source") SHORT_COLUMN("Section")
    "Notes TEXT NOT NULL DEFAULT '', " SHORT_COLUMN("Type") "Date INTEGER NOT NULL, " OF("Coder", "CODERS") ")",
    "CREATE TABLE STATEMENTTYPES(" KEY "Label TEXT NOT NULL CHECK (length(Label) < 191), "
    BYTE_COLUMN("Red") BYTE_COLUMN("Green") "Blue INTEGER NOT NULL DEFAULT 0 CHECK (Blue BETWEEN 0 AND 255))",
    "CREATE TABLE VARIABLES(" KEY "Variable TEXT NOT NULL CHECK (length(Variable) < 191), DataType TEXT NOT NULL"
    " DEFAULT 'short text' CHECK (DataType IN ('boolean', 'integer', 'long text', 'short text')),"
    " StatementTypeId INTEGER, " OF("StatementTypeId", "STATEMENTTYPES") ", UNIQUE(Variable, StatementTypeId))",
    "CREATE TABLE VARIABLELINKS(" KEY "SourceVariableId INTEGER, TargetVariableId INTEGER"
    " CHECK (TargetVariableId <> SourceVariableId), " OF("SourceVariableId", "VARIABLES") ", "
    OF("TargetVariableId", "VARIABLES") ")",
    "CREATE TABLE REGEXES(Label TEXT PRIMARY KEY CHECK (length(Label) < 191), " BYTE_COLUMN("Red")
    BYTE_COLUMN("Green") "Blue INTEGER NOT NULL DEFAULT 0 CHECK (Blue BETWEEN 0 AND 255))",
    "CREATE TABLE CODERRELATIONS(" KEY "Coder INTEGER CHECK (Coder > 0 AND Coder <> OtherCoder),"
    " OtherCoder INTEGER CHECK (OtherCoder > 0 AND OtherCoder <> Coder)" SWITCH_COLUMN("viewStatements", "1")
    SWITCH_COLUMN("editStatements", "1") SWITCH_COLUMN("viewDocuments", "1") SWITCH_COLUMN("editDocuments", "1")
    ", " OF("Coder", "CODERS") ", " OF("OtherCoder", "CODERS") ")",
    "CREATE TABLE STATEMENTS(" KEY "StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER NOT NULL"
    " CHECK (Start >= 0 AND Start < Stop), Stop INTEGER NOT NULL CHECK (Stop >= 0 AND Stop > Start),"
    " Coder INTEGER, " OF("StatementTypeId", "STATEMENTTYPES") ", " OF("Coder", "CODERS") ", "
    OF("DocumentId", "DOCUMENTS") ")",
    "CREATE TABLE ENTITIES(" KEY "VariableId INTEGER NOT NULL, Value TEXT NOT NULL DEFAULT ''"
    " CHECK (length(Value) < 191), " BYTE_COLUMN("Red") BYTE_COLUMN("Green") BYTE_COLUMN("Blue")
    "ChildOf INTEGER CHECK (ChildOf > 0 AND ChildOf <> ID), UNIQUE(VariableId, Value), "
    OF("ChildOf", "ENTITIES") ", " OF("VariableId", "VARIABLES") ")",
    DATA("DATASHORTTEXT", "Entity INTEGER NOT NULL REFERENCES ENTITIES(ID) ON DELETE CASCADE"),
    DATA("DATALONGTEXT", "Value TEXT DEFAULT ''"),
    DATA("DATAINTEGER", "Value INTEGER NOT NULL DEFAULT 0"),
    DATA("DATABOOLEAN", "Value INTEGER NOT NULL DEFAULT 1 CHECK (Value BETWEEN 0 AND 1)"),
    "CREATE TABLE ATTRIBUTEVARIABLES(" KEY "VariableId INTEGER NOT NULL, AttributeVariable TEXT NOT NULL"
    " CHECK (length(AttributeVariable) < 191), UNIQUE(VariableId, AttributeVariable), "
    OF("VariableId", "VARIABLES") ")",
    "CREATE TABLE ATTRIBUTEVALUES(" KEY "EntityId INTEGER NOT NULL, AttributeVariableId INTEGER NOT NULL, "
    SHORT_COLUMN("AttributeValue") "UNIQUE(EntityId, AttributeVariableId), " OF("EntityId", "ENTITIES") ", "
    OF("AttributeVariableId", "ATTRIBUTEVARIABLES") ")",
    "INSERT INTO SETTINGS VALUES('version', '3.1.2'), ('date', '2026-01-01')",
    /* The password of both is "entente". */
    "INSERT INTO CODERS(ID, Name, Red, Green, Blue, Password) VALUES"
    "(1, 'Admin', 0, 0, 0, 'ZW50ZW50ZS1kbmEtc2FsdIKGNz59UThc1BVWpwg8ESQwdAjhnOFw3MGaDdKdlg0V'),"
    "(2, 'Entente', 24, 98, 139, 'ZW50ZW50ZS1kbmEtc2FsdIKGNz59UThc1BVWpwg8ESQwdAjhnOFw3MGaDdKdlg0V')",
    "INSERT INTO CODERRELATIONS(Coder, OtherCoder) VALUES(1, 2), (2, 1)",
    "INSERT INTO STATEMENTTYPES VALUES(1, 'DNA Statement', 239, 208, 51), (3, 'Annotation', 211, 211, 211)",
    "INSERT INTO VARIABLES VALUES(1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),"
    " (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (11, 'note', 'long text', 3),"
    " (12, 'confidence', 'integer', 1)",
    /* What no variable may lack: the empty value. */
    "INSERT INTO ENTITIES(VariableId, Value) VALUES(1, ''), (2, ''), (3, '')",
    "INSERT INTO ATTRIBUTEVARIABLES VALUES(1, 1, 'Role'), (2, 1, 'Country'), (3, 1, 'Id'), (4, 2, 'Country'),"
    " (5, 2, 'Id'), (6, 2, 'Type')",
    NULL};

typedef struct writing {
    ent_record *from, to;               /* ours; the other file, for ent_sql_ */
    ent_arena *a;                       /* of one document */
    uint32_t *character;                /* by byte of the source */
    ent_status *st;
} writing;

/* ---- text ------------------------------------------------------------------------------------ */

/* At most 190 characters of a name. */
static ent_str shortened(ent_str s)
{
    size_t i = 0;
    for (int n = 0; i < s.n && n < MOST_CHARACTERS; n++)
        ent_utf8_next(s, &i);
    return ent_str_sub(s, 0, i);
}

/* The source as the program counts it; character[byte] on the way. */
static void put_text(writing *w, ent_str source, ent_buf *out)
{
    w->character = ent_arena_alloc(w->a, source.n + 1, sizeof *w->character, w->st);
    uint32_t n = 0;
    for (size_t i = 0; i < source.n && !ent_failed(w->st);) {
        size_t at = i;
        uint32_t c = ent_utf8_next(source, &i);
        for (size_t k = at; k < i; k++)
            w->character[k] = n;
        if (c == '\r' && i < source.n && source.p[i] == '\n')
            continue;
        char bytes[4];
        c = c == '\r' ? '\n' : c > 0xffff || c == 0 ? 0xfffd : c;
        ent_buf_put(out, ent_str_of(bytes, ent_utf8_put(c, bytes)), w->st);
        n++;
    }
    if (w->character)
        w->character[source.n] = n;
}

/* ---- rows ------------------------------------------------------------------------------------ */

static void run(writing *w, sqlite3_stmt *s)
{
    ent_sql_run(&w->to, s, w->st);
    sqlite3_finalize(s);
}

static int64_t last_row(const writing *w)
{
    return sqlite3_last_insert_rowid(w->to.db);
}

static void put_attribute(writing *w, int64_t entity, int variable, ent_str value)
{
    sqlite3_stmt *s = ent_sql_prepare(&w->to, "INSERT OR IGNORE INTO ATTRIBUTEVALUES(EntityId,"
                                      " AttributeVariableId, AttributeValue) VALUES(?1, ?2, ?3)", w->st);
    ent_bind_int(s, 1, entity);
    ent_bind_int(s, 2, variable);
    ent_bind_words(s, 3, shortened(value));
    run(w, s);
}

static int64_t entity_of(writing *w, int variable, ent_str value)
{
    sqlite3_stmt *s = ent_sql_prepare(&w->to, "INSERT OR IGNORE INTO ENTITIES(VariableId, Value)"
                                      " VALUES(?1, ?2)", w->st);
    ent_bind_int(s, 1, variable);
    ent_bind_words(s, 2, shortened(value));
    run(w, s);
    s = ent_sql_prepare(&w->to, "SELECT ID FROM ENTITIES WHERE VariableId = ?1 AND Value = ?2", w->st);
    ent_bind_int(s, 1, variable);
    ent_bind_words(s, 2, shortened(value));
    int64_t row = ent_sql_step(&w->to, s, w->st) ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_finalize(s);
    return row;
}

static void put_data(writing *w, const char *sql, int64_t statement, int variable, int64_t value)
{
    sqlite3_stmt *s = ent_sql_prepare(&w->to, sql, w->st);
    ent_bind_int(s, 1, statement);
    ent_bind_int(s, 2, variable);
    ent_bind_int(s, 3, value);
    run(w, s);
}

#define SHORT_TEXT "INSERT INTO DATASHORTTEXT(StatementId, VariableId, Entity) VALUES(?1, ?2, ?3)"

static int64_t put_span(writing *w, int type, int64_t document, ent_span span)
{
    sqlite3_stmt *s = ent_sql_prepare(&w->to, "INSERT INTO STATEMENTS(StatementTypeId, DocumentId, Start,"
                                      " Stop, Coder) VALUES(?1, ?2, ?3, ?4, 2)", w->st);
    ent_bind_int(s, 1, type);
    ent_bind_int(s, 2, document);
    ent_bind_int(s, 3, w->character[span.start]);
    ent_bind_int(s, 4, w->character[span.end]);
    run(w, s);
    return last_row(w);
}

static void put_note(writing *w, int64_t statement, sqlite3_stmt *p)
{
    sqlite3_stmt *s = ent_sql_prepare(&w->to, "INSERT INTO DATALONGTEXT(StatementId, VariableId, Value)"
                                      " VALUES(?1, 11, ?2 || ': ' || ?3 || ', ' || ?4)", w->st);
    ent_bind_int(s, 1, statement);
    ent_bind_words(s, 2, ent_column(p, 4));
    ent_bind_words(s, 3, ent_column(p, 3));
    ent_bind_words(s, 4, ent_column(p, 7));
    run(w, s);
}

/* Columns of `positions` below. */
static void put_statement(writing *w, int64_t document, ent_span span, sqlite3_stmt *p)
{
    int64_t statement = put_span(w, TYPE_STATEMENT, document, span);
    int64_t person = entity_of(w, PERSON, ent_column(p, 8));
    int64_t organization = entity_of(w, ORGANIZATION, ent_column(p, 7));
    put_data(w, SHORT_TEXT, statement, PERSON, person);
    put_data(w, SHORT_TEXT, statement, ORGANIZATION, organization);
    put_data(w, SHORT_TEXT, statement, CONCEPT, entity_of(w, CONCEPT, ent_column(p, 3)));
    put_data(w, "INSERT INTO DATABOOLEAN(StatementId, VariableId, Value) VALUES(?1, ?2, ?3)", statement,
             AGREEMENT, sqlite3_column_int64(p, 5));
    put_data(w, "INSERT INTO DATAINTEGER(StatementId, VariableId, Value) VALUES(?1, ?2, ?3)", statement,
             CONFIDENCE, sqlite3_column_int64(p, 9));
    if (ent_column(p, 8).n) {
        put_attribute(w, person, 1, ent_column(p, 10));
        put_attribute(w, person, 2, ent_column(p, 11));
        put_attribute(w, person, 3, ent_column(p, 12));
    }
    put_attribute(w, organization, 4, ent_column(p, 11));
    put_attribute(w, organization, 5, ent_column(p, 6));
    put_attribute(w, organization, 6, ent_column(p, 13));
}

/* Whose statement: as network_load.c has it. */
static const char positions[] =
    "SELECT y.start_byte, y.end_byte, y.id, y.issue, y.stance, " ENT_STANCE_SIDE("y") ","
    " coalesce(x.iso3, a.iso3, a.id), coalesce(c.name, a.name), CASE WHEN a.kind = 'person' THEN a.name END,"
    " CAST(round(100 * coalesce(y.confidence, 0)) AS INTEGER), (SELECT r.role FROM roles r"
    " WHERE r.document = y.document AND r.actor = a.actor AND NOT r.former ORDER BY r.n LIMIT 1), c.name, a.id,"
    " CASE WHEN c.name IS NULL THEN a.kind ELSE 'state' END FROM positions y JOIN position_holders h"
    " USING(position) JOIN actors a ON a.actor = h.actor LEFT JOIN document_actors x ON x.document = y.document"
    " AND x.actor = a.actor LEFT JOIN countries c ON c.iso3 = coalesce(x.iso3, a.iso3)"
    " WHERE y.document = ?1 ORDER BY y.start_byte, y.end_byte, y.id, 7, h.n";

static void put_positions(writing *w, int64_t from, int64_t document)
{
    char id[32] = "", holder[256] = "";
    sqlite3_stmt *p = ent_sql_prepare(w->from, positions, w->st);
    ent_bind_int(p, 1, from);
    while (ent_sql_step(w->from, p, w->st)) {
        ent_span span = {(uint32_t)sqlite3_column_int64(p, 0), (uint32_t)sqlite3_column_int64(p, 1)};
        ent_str position = ent_column(p, 2), state = ent_column(p, 6);
        if ((ent_str_is(position, id) && ent_str_is(state, holder)) ||
            w->character[span.start] >= w->character[span.end])
            continue;
        snprintf(id, sizeof id, "%.*s", ENT_FMT(position));
        snprintf(holder, sizeof holder, "%.*s", ENT_FMT(state));
        if (sqlite3_column_type(p, 5) == SQLITE_NULL)
            put_note(w, put_span(w, TYPE_ANNOTATION, document, span), p);
        else
            put_statement(w, document, span, p);
    }
    sqlite3_finalize(p);
}

/* Seconds since 1970 at 00:00 UTC of the day; 0 where there is none. */
static int64_t seconds_of(ent_str day)
{
    int32_t from, past;
    return ent_iso_range(day, &from, &past) && from != INT32_MIN ? (int64_t)from * 86400 : 0;
}

static void put_document(writing *w, sqlite3_stmt *d, ent_buf *text)
{
    ent_str title = ent_column(d, 2), name = ent_column(d, 1);
    text->n = 0;
    put_text(w, ent_column(d, 8), text);
    sqlite3_stmt *s = ent_sql_prepare(&w->to,
        "INSERT INTO DOCUMENTS(Title, Text, Coder, Author, Source, Notes, Type, Date)"
        " VALUES(?1, ?2, 2, ?3, ?4, ?5 || ?6 || ?7, ?8, ?9)", w->st);
    ent_bind_words(s, 1, shortened(title.n ? title : name));
    ent_bind_words(s, 2, ent_buf_str(text));
    ent_bind_words(s, 3, shortened(ent_column(d, 3)));
    ent_bind_words(s, 4, shortened(ent_column(d, 4)));
    ent_bind_words(s, 5, name);
    ent_bind_words(s, 6, ent_str_printf(w->a, w->st, "\n%.*s\n", ENT_FMT(ent_column(d, 5))));
    ent_bind_words(s, 7, title);
    ent_bind_words(s, 8, shortened(ent_column(d, 6)));
    ent_bind_int(s, 9, seconds_of(ent_column(d, 7)));
    run(w, s);
    if (!ent_failed(w->st))
        put_positions(w, sqlite3_column_int64(d, 0), last_row(w));
}

static void put_documents(writing *w)
{
    ent_buf text = {0};
    sqlite3_stmt *d = ent_sql_prepare(w->from,
        "SELECT d.document, d.name, d.title, (SELECT group_concat(name, '; ') FROM (SELECT name FROM authors u"
        " WHERE u.document = d.document ORDER BY n)), d.outlet, d.url, d.genre, d.first_day, t.source"
        " FROM current_documents d JOIN texts t USING(document) WHERE d.status = 'read' ORDER BY d.name, d.id",
        w->st);
    while (ent_sql_step(w->from, d, w->st)) {
        put_document(w, d, &text);
        ent_arena_reset(w->a);
    }
    sqlite3_finalize(d);
    ent_buf_free(&text);
}

void ent_export_dna(ent_record *r, const ent_engine *e, const char *folder, ent_status *st)
{
    char path[4096];
    (void)e;
    writing w = {.from = r, .a = ent_arena_new(0, st), .st = st};
    /* Makes the folder, and the file empty: SQLite begins with that. */
    FILE *f = ent_export_open(folder, "record.dna", st);
    ent_export_close(f, "record.dna", st);
    snprintf(path, sizeof path, "%s/record.dna", folder);
    w.to.path = path;
    if (!ent_failed(st) && sqlite3_open_v2(path, &w.to.db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK)
        ent_sql_fail(&w.to, SQLITE_CANTOPEN, st);
    if (!ent_failed(st)) {
        ent_sql_exec(&w.to, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; BEGIN", st);
        for (int i = 0; schema[i]; i++)
            ent_sql_exec(&w.to, schema[i], st);
        put_documents(&w);
        ent_sql_exec(&w.to, "COMMIT", st);
    }
    sqlite3_close(w.to.db);
    ent_arena_free(w.a);
}
