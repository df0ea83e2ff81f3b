/* write.c - stores the coding of one document: all of it or nothing. */
#include "record/correct.h"
#include "record/record.h"
#include "record/slots.h"
#include "record/write.h"

#include <stdio.h>
#include <time.h>

/* A transaction ends when it holds this much source text or is this old: large enough that its
 * cost vanishes, small enough that a kill costs little work. */
#define BATCH_BYTES ((uint64_t)4 << 20)
#define BATCH_SECONDS 1.0

/* ---- transactions ------------------------------------------------------------------------- */

static double seconds(void)
{
    struct timespec t = {0};
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

void ent_record_begin(ent_record *r, ent_status *st)
{
    if (r->open_batch)
        return;
    ent_sql_exec(r, "BEGIN IMMEDIATE", st);
    r->open_batch = !ent_failed(st);
    r->batch_bytes = 0;
    r->batch_began = seconds();
}

void ent_record_commit(ent_record *r, ent_status *st)
{
    if (!r->open_batch || ent_failed(st))
        return;
    ent_sql_exec(r, "COMMIT", st);
    /* A COMMIT that failed leaves the transaction open: closing the record rolls it back. */
    r->open_batch = ent_failed(st);
}

void ent_record_batch(ent_record *r, size_t bytes, ent_status *st)
{
    r->batch_bytes += bytes;
    if (r->batch_bytes >= BATCH_BYTES || seconds() - r->batch_began >= BATCH_SECONDS)
        ent_record_commit(r, st);
}

/* ---- names and versions ----------------------------------------------------------------------- */

ent_str ent_base_name(const ent_document *doc)
{
    ent_str name = doc->name;
    if (doc->row)
        return name;
    size_t at = name.n;
    while (at > 0 && name.p[at - 1] != '/')
        at--;
    return ent_str_sub(name, at, name.n);
}

static const char *const problems[] = {
    "", "unreadable", "empty", "binary", "language", "too-large", "truncated", "bad-row", "limit"
};

/* A skipped document without text is known by its problem: its bytes say nothing. */
static ent_id id_of(const ent_document *doc)
{
    uint64_t digest = doc->digest;
    if (doc->source.n == 0 && doc->skip != ENT_SKIP_NONE)
        digest = ent_hash(ent_str_z(problems[doc->skip]));
    return ent_document_id(ent_base_name(doc), digest);
}

static int64_t coder_key(ent_record *r, ent_str id, const ent_engine *e, ent_status *st)
{
    sqlite3_stmt *find = ent_sql_kept(r, ENT_SLOT_FIND_CODER,
        "SELECT coder FROM coders WHERE id = ?1", st);
    ent_bind_words(find, 1, id);
    if (ent_sql_step(r, find, st)) {
        int64_t key = sqlite3_column_int64(find, 0);
        sqlite3_reset(find);
        return key;
    }
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_CODER,
        "INSERT INTO coders(id, program, lexicon, model) VALUES(?1, ?2, ?3, ?4)", st);
    ent_bind_words(s, 1, id);
    ent_bind_words(s, 2, ent_str_z(ent_version()));
    ent_bind_words(s, 3, e->lexicon ? ent_lexicon_id(e->lexicon) : ENT_STR(""));
    ent_bind_words(s, 4, e->model ? ent_model_id(e->model) : ENT_STR(""));
    ent_sql_run(r, s, st);
    int64_t key = sqlite3_last_insert_rowid(r->db);
    ent_write_issues(r, e->lexicon, st);
    return key;
}

/* Row of the document with this id, 0 when there is none; *same when this coder coded it. */
static int64_t find_document(ent_record *r, const ent_id *id, ent_str coder, bool *same,
                             ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_FIND_DOCUMENT,
        "SELECT document, c.id FROM documents JOIN coders c USING(coder) WHERE documents.id = ?1",
        st);
    ent_bind_words(s, 1, ent_str_z(id->text));
    if (!ent_sql_step(r, s, st))
        return 0;
    int64_t row = sqlite3_column_int64(s, 0);
    *same = ent_str_eq(ent_column(s, 1), coder);
    sqlite3_reset(s);
    return row;
}

ent_known ent_record_known(ent_record *r, const ent_document *doc, ent_str coder, ent_status *st)
{
    bool same = false;
    ent_id id = id_of(doc);
    if (find_document(r, &id, coder, &same, st) == 0)
        return ENT_KNOWN_NOT;
    return same ? ENT_KNOWN_SAME : ENT_KNOWN_OLD;
}

/* The version met last is the current one of its origin. What could not be read never takes
 * the place of what was; standard input has no versions. */
static void make_current(ent_record *r, int64_t row, ent_str origin, bool skipped, ent_status *st)
{
    if (origin.n == 0 || ent_failed(st))
        return;
    if (!skipped) {
        sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_SUPERSEDE,
            "UPDATE documents SET superseded_by = ?1 WHERE origin = ?2 AND document <> ?1"
            " AND superseded_by IS NOT ?1", st);
        ent_bind_int(s, 1, row);
        ent_bind_words(s, 2, origin);
        ent_sql_run(r, s, st);
    }
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_REVIVE,
        "UPDATE documents SET superseded_by = NULL WHERE document = ?1"
        " AND superseded_by IS NOT NULL AND (status = 'read' OR NOT EXISTS (SELECT 1 FROM"
        " documents o WHERE o.origin = ?2 AND o.status = 'read'))", st);
    ent_bind_int(s, 1, row);
    ent_bind_words(s, 2, origin);
    ent_sql_run(r, s, st);
}

static bool is_superseded(ent_record *r, int64_t row, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r, "SELECT 1 FROM documents WHERE document = ?1 AND superseded_by IS NOT NULL", st);
    ent_bind_int(s, 1, row);
    bool is = ent_sql_step(r, s, st);
    sqlite3_finalize(s);
    return is;
}

void ent_record_touch(ent_record *r, const ent_document *doc, ent_str origin, ent_status *st)
{
    bool same;
    ent_id id = id_of(doc);
    ent_record_begin(r, st);
    int64_t row = find_document(r, &id, ENT_STR(""), &same, st);
    if (row && is_superseded(r, row, st))       /* an earlier version is back */
        ent_correction_expect(r, ent_base_name(doc), st);
    if (row)
        make_current(r, row, origin, doc->skip != ENT_SKIP_NONE, st);
}

/* ---- the document's own rows ----------------------------------------------------------------- */

static void bind_document(sqlite3_stmt *s, const ent_document *doc, ent_str origin,
                          char days[2][16], char digest[20])
{
    ent_bind_words(s, 2, ent_base_name(doc));
    ent_bind_words(s, 3, doc->path);
    ent_bind_words(s, 4, origin);
    ent_bind_int_or_null(s, 5, doc->row, 0);
    ent_bind_text(s, 6, doc->format);
    ent_bind_text(s, 7, doc->title);
    ent_bind_text(s, 8, doc->outlet);
    ent_bind_text(s, 9, doc->url);
    ent_bind_text(s, 10, doc->date);
    ent_bind_words(s, 11, doc->date_how);
    ent_bind_days_of(s, 12, doc->date, days);
    ent_bind_text(s, 14, doc->genre);
    ent_bind_text(s, 15, doc->language);
    ent_bind_text(s, 16, doc->encoding);
    ent_bind_int(s, 17, doc->converted);
    ent_bind_int(s, 18, (int64_t)doc->source.n);
    ent_bind_int(s, 19, doc->tokens.n);
    ent_bind_int(s, 20, doc->sentences.n);
    ent_bind_words(s, 21, ent_str_z(doc->skip ? "skipped" : "read"));
    ent_bind_text(s, 22, ent_str_z(problems[doc->skip]));
    ent_bind_text(s, 23, doc->skip_why);
    ent_bind_text(s, 24, doc->warning);
    int n = snprintf(digest, 20, "%016llx", (unsigned long long)doc->digest);
    ent_bind_words(s, 25, ent_str_of(digest, (size_t)n));
    ent_bind_place(s, 26, doc->title_span, doc->title_span.end > doc->title_span.start);
    ent_bind_place(s, 28, doc->date_span, doc->date_span.end > doc->date_span.start);
}

#define DOCUMENT_COLUMNS                                                                        \
    "id, name, path, origin, row, format, title, outlet, url, date, date_how, first_day,"       \
    " last_day, genre, language, encoding, converted, bytes, words, sentences, status, problem," \
    " reason, warning, digest, title_start, title_end, date_start, date_end, coder, read_at, base_name"

static int64_t put_document(ent_record *r, const ent_document *doc, int64_t row, const ent_id *id,
                            ent_str origin, int64_t coder, ent_str read_at, ent_status *st)
{
    char days[2][16], digest[20];
    sqlite3_stmt *s = row
        ? ent_sql_kept(r, ENT_SLOT_SET_DOCUMENT, "UPDATE documents SET (" DOCUMENT_COLUMNS ") ="
            " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,"
            " ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32)"
            " WHERE document = ?33", st)
        : ent_sql_kept(r, ENT_SLOT_ADD_DOCUMENT, "INSERT INTO documents(" DOCUMENT_COLUMNS ")"
            " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,"
            " ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32)", st);
    ent_bind_words(s, 1, ent_str_z(id->text));
    bind_document(s, doc, origin, days, digest);
    ent_bind_int(s, 30, coder);
    ent_bind_words(s, 31, read_at);
    ent_bind_words(s, 32, ent_base_name(doc));
    if (row)
        ent_bind_int(s, 33, row);
    ent_sql_run(r, s, st);
    return row ? row : sqlite3_last_insert_rowid(r->db);
}

static void write_authors(ent_record *r, const ent_document *doc, int64_t row, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_AUTHOR,
        "INSERT INTO authors(document, n, name) VALUES(?1, ?2, ?3)", st);
    ent_bind_int(s, 1, row);
    for (uint32_t i = 0; i < doc->authors.n && !ent_failed(st); i++) {
        ent_bind_int(s, 2, i + 1);
        ent_bind_words(s, 3, doc->authors.at[i]);
        ent_sql_run(r, s, st);
    }
}

static void write_lines(ent_record *r, const ent_document *doc, int64_t row, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_LINE,
        "INSERT INTO lines(document, n, start_byte, end_byte, class, continues, same_as)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)", st);
    ent_bind_int(s, 1, row);
    for (uint32_t i = 0; i < doc->lines.n && !ent_failed(st); i++) {
        const ent_line *line = &doc->lines.at[i];
        ent_bind_int(s, 2, i);
        ent_bind_int(s, 3, line->span.start);
        ent_bind_int(s, 4, line->span.end);
        ent_bind_words(s, 5, ent_str_z(ent_line_class_name(line->cls)));
        ent_bind_int(s, 6, line->continues);
        ent_bind_int_or_null(s, 7, line->same_as, ENT_NONE);
        ent_sql_run(r, s, st);
    }
}

static void write_sentences(ent_record *r, const ent_document *doc, int64_t row, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_SENTENCE,
        "INSERT INTO sentences(document, n, start_byte, end_byte, reading_start, reading_end,"
        " line) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)", st);
    uint32_t line = 0;
    ent_bind_int(s, 1, row);
    for (uint32_t i = 0; i < doc->sentences.n && !ent_failed(st); i++) {
        const ent_sentence *t = &doc->sentences.at[i];
        uint32_t start = ent_document_source(doc, t->start, false);
        while (line + 1 < doc->lines.n && doc->lines.at[line + 1].span.start <= start)
            line++;
        ent_bind_int(s, 2, i);
        ent_bind_int(s, 3, start);
        ent_bind_int(s, 4, ent_document_source(doc, t->end, true));
        ent_bind_int(s, 5, t->start);
        ent_bind_int(s, 6, t->end);
        ent_bind_int_or_null(s, 7, doc->lines.n ? (int64_t)line : -1, -1);
        ent_sql_run(r, s, st);
    }
}

static void write_text(ent_record *r, const ent_document *doc, int64_t row, ent_status *st)
{
    ent_buf pieces = {0};
    ent_pieces_pack(doc, &pieces, st);
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_TEXT,
        "INSERT INTO texts(document, source, reading, pieces) VALUES(?1, ?2, ?3, ?4)", st);
    ent_bind_int(s, 1, row);
    ent_bind_words(s, 2, doc->source);
    ent_bind_words(s, 3, doc->reading);
    if (s)
        sqlite3_bind_blob(s, 4, pieces.p ? pieces.p : "", (int)pieces.n, SQLITE_STATIC);
    ent_sql_run(r, s, st);
    ent_buf_free(&pieces);
    s = ent_sql_kept(r, ENT_SLOT_ADD_SEARCH,
        "INSERT INTO search(rowid, title, text) VALUES(?1, ?2, ?3)", st);
    ent_bind_int(s, 1, row);
    ent_bind_words(s, 2, doc->title);
    ent_bind_words(s, 3, doc->reading);
    ent_sql_run(r, s, st);
}

/* ---- replacing a coding --------------------------------------------------------------------- */

static void clear_document(ent_record *r, int64_t row, ent_status *st)
{
    static const char *const clear[] = {
        ("INSERT INTO search(search, rowid, title, text)"
         " SELECT 'delete', document, title, text FROM search_source WHERE document = ?1"),
        "DELETE FROM texts WHERE document = ?1", "DELETE FROM authors WHERE document = ?1",
        "DELETE FROM lines WHERE document = ?1", "DELETE FROM sentences WHERE document = ?1",
        "DELETE FROM mentions WHERE document = ?1", "DELETE FROM aliases WHERE document = ?1",
        "DELETE FROM roles WHERE document = ?1", "DELETE FROM document_actors WHERE document = ?1",
        "DELETE FROM dates WHERE document = ?1", "DELETE FROM evidence WHERE document = ?1",
        "DELETE FROM positions WHERE document = ?1",
        "DELETE FROM ties WHERE document = ?1", "DELETE FROM outlooks WHERE document = ?1",
        "DELETE FROM causes WHERE document = ?1",
        "DELETE FROM wordings WHERE document = ?1", "DELETE FROM term_uses WHERE document = ?1",
        "DELETE FROM events WHERE document = ?1", "DELETE FROM meetings WHERE document = ?1",
        "DELETE FROM quotes WHERE document = ?1", "DELETE FROM fingerprints WHERE document = ?1",
        "DELETE FROM places WHERE document = ?1"
    };
    _Static_assert(sizeof clear / sizeof *clear <= ENT_SLOT_PAST - ENT_SLOT_CLEAR &&
                   (uint32_t)ENT_SLOT_PAST <= (uint32_t)ENT_STATEMENTS_MAX, "slots for all");
    for (uint32_t i = 0; i < sizeof clear / sizeof *clear; i++) {
        sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_CLEAR + i, clear[i], st);
        ent_bind_int(s, 1, row);
        ent_sql_run(r, s, st);
    }
}

static void write_all(ent_record *r, const ent_coding *c, ent_str origin, const ent_engine *e,
                      ent_str read_at, ent_status *st)
{
    const ent_document *doc = c->doc;
    bool same;
    ent_writing w = {.id = id_of(doc)};
    int64_t row = find_document(r, &w.id, e->id, &same, st);
    if (row)
        clear_document(r, row, st);
    row = put_document(r, doc, row, &w.id, origin, coder_key(r, e->id, e, st), read_at, st);
    w.document = row;
    ent_correction_expect(r, ent_base_name(doc), st);
    if (doc->source.n > 0) {
        write_text(r, doc, row, st);
        write_authors(r, doc, row, st);
        write_lines(r, doc, row, st);
        write_sentences(r, doc, row, st);
    }
    int64_t *keys = ENT_NEW(doc->arena, int64_t, c->reading.actors.n + 1u, st);
    w.keys = keys;
    w.meetings = ENT_NEW(doc->arena, int64_t, c->meetings.n + 1u, st);
    if (keys)
        ent_write_actors(r, c, row, keys, st);
    ent_write_dates(r, c, row, st);
    ent_write_meetings(r, c, &w, st);
    ent_write_quotes(r, c, &w, st);
    ent_write_events(r, c, &w, st);
    ent_write_positions(r, c, &w, st);
    ent_write_ties(r, c, &w, st);
    ent_write_outlooks(r, c, &w, st);
    ent_write_causes(r, c, &w, st);
    ent_write_wordings(r, c, &w, st);
    ent_write_term_uses(r, c, &w, st);
    ent_write_fingerprint(r, doc, row, st);
    make_current(r, row, origin, doc->skip != ENT_SKIP_NONE, st);
}

void ent_record_write(ent_record *r, const ent_coding *c, ent_str origin, const ent_engine *e,
                      ent_str read_at, ent_status *st)
{
    ent_record_begin(r, st);
    write_all(r, c, origin, e, read_at, st);
    if (!ent_failed(st) || !r->open_batch)
        return;
    /* No savepoint a document: it would make the full-text index write itself out each time.
     * What fails here (a full disk, lack of memory) ends the run, and the batch goes with it;
     * so do the rows that the cache has learnt. */
    sqlite3_exec(r->db, "ROLLBACK", NULL, NULL, NULL);
    r->open_batch = false;
    ent_actor_cache_free(r->actors);
    r->actors = NULL;
}
