/* record.h - the record: one SQLite file (doc/schema.md).
 * In:   codings of documents (coder/), paths to read.
 * Out:  an ent_record: tables and views; what the readers read, with ids made from content.
 * Not:  coding (a pure function of its document), other formats (exchange/), prose (brief/).
 *
 * Only the writer touches the tables, many documents a transaction: a run that is killed leaves
 * whole documents, and the next run knows them by their ids. */
#ifndef ENT_RECORD_H
#define ENT_RECORD_H

#include "coder/coder.h"

#include <sqlite3.h>

#define ENT_RECORD_APPLICATION 0x456e7431      /* "Ent1" */
#define ENT_RECORD_SCHEMA 5

/* By which manuals events are coded; stands with every one of them. */
#define ENT_ONTOLOGY "PLOVER 2.0 / CAMEO 1.1b3"

/* Statements of the writer and of the pipeline, prepared when first used: slots.h lists them. */
enum { ENT_STATEMENTS_MAX = 96 };

struct ent_record {
    sqlite3 *db;
    char *path;
    bool writable;
    bool open_batch;                            /* a transaction is open */
    uint64_t batch_bytes;                       /* of source text in it */
    double batch_began;                         /* seconds, monotonic */
    sqlite3_stmt *prepared[ENT_STATEMENTS_MAX];
    struct ent_actor_cache *actors;             /* write_actors.c */
};

/* ---- schema.c ---------------------------------------------------------------------- */

/* The statements that make an empty file a record of schema 1, those that raise schema 1 to 2, and
 * the views of the present schema, which are dropped and made anew; NULL ends each list. */
extern const char *const ent_record_schema[];
extern const char *const ent_record_raise_to_2[];
extern const char *const ent_record_raise_to_3[];
extern const char *const ent_record_raise_to_4[];
extern const char *const ent_record_raise_to_5[];
extern const char *const ent_record_views[];

/* ---- sql.c: statements with a sticky status --------------------------------------------- */

/* NULL with ENT_DATABASE set when SQLite refuses. The caller finalizes. */
sqlite3_stmt *ent_sql_prepare(ent_record *r, const char *sql, ent_status *st);
/* Prepared once for the life of the record; slot is the caller's number for it. */
sqlite3_stmt *ent_sql_kept(ent_record *r, uint32_t slot, const char *sql, ent_status *st);
/* Runs statements that return nothing. */
void ent_sql_exec(ent_record *r, const char *sql, ent_status *st);
/* True when there is a row; false at the end (the statement is reset) or on failure. */
bool ent_sql_step(ent_record *r, sqlite3_stmt *s, ent_status *st);
/* To the end, then reset. */
void ent_sql_run(ent_record *r, sqlite3_stmt *s, ent_status *st);
void ent_sql_fail(ent_record *r, int code, ent_status *st);
/* Binds; strings must live until the statement is reset. A string without bytes is NULL for
 * _text and '' for _words. */
void ent_bind_text(sqlite3_stmt *s, int at, ent_str text);
void ent_bind_words(sqlite3_stmt *s, int at, ent_str text);
void ent_bind_int(sqlite3_stmt *s, int at, int64_t value);
/* NULL when value is none. */
void ent_bind_int_or_null(sqlite3_stmt *s, int at, int64_t value, int64_t none);
/* Both ends of a span, at `at` and behind it; NULL unless it is there. */
void ent_bind_place(sqlite3_stmt *s, int at, ent_span span, bool there);
/* Column text; lives until the statement moves on. "" for NULL. */
ent_str ent_column(sqlite3_stmt *s, int at);
/* First and last day from two columns, as half-open days; INT32_MIN and INT32_MAX for open ends. */
void ent_column_days(sqlite3_stmt *s, int at, int32_t *from, int32_t *past);

/* ---- ids.c: names of rows, made from content ------------------------------------------------ */

/* A kind letter and 16 hexadecimal digits. */
typedef struct ent_id {
    char text[18];
} ent_id;
ent_id ent_document_id(ent_str name, uint64_t digest);
/* Of a meeting ('m'), quotation ('q'), event ('e'), tie ('t'), outlook ('o') or cause ('c'): its document, first span and label. */
ent_id ent_record_id(char kind, const ent_id *document, ent_span span, ent_str label);

/* ---- days.c: the contract's dates as days ------------------------------------------------- */

/* "2021-03-16", "2021-03", "2021-W11", "2021-03-15/2021-03-18", "<2021-03-15", ">2021-03-18",
 * "2021-01/" as half-open days, INT32_MIN and INT32_MAX for open ends. False for "", a duration
 * or a date without a year. */
bool ent_days_of(ent_str value, int32_t *from, int32_t *past);
/* Writes YYYY-MM-DD; returns an empty string for an open end. */
ent_str ent_day_text(int32_t day, char out[16]);

/* ---- pieces.c: the map from reading text to source, as bytes ---------------------------------- */

void ent_pieces_pack(const ent_document *doc, ent_buf *out, ent_status *st);
/* Fills doc->pieces; ENT_DATABASE when the bytes make no sense. */
void ent_pieces_unpack(ent_document *doc, ent_str bytes, ent_status *st);

/* ---- write.c -------------------------------------------------------------------------------- */

typedef enum ent_known {
    ENT_KNOWN_NOT,          /* a document or a version that the record lacks */
    ENT_KNOWN_OLD,          /* there, coded by another program, lexicon or model */
    ENT_KNOWN_SAME          /* there, nothing to do but to make it the current version */
} ent_known;

/* What the record knows of doc. origin: where it was read from ("" for standard input). */
ent_known ent_record_known(ent_record *r, const ent_document *doc, ent_str coder, ent_status *st);
/* Stores a coding; a version of the same origin becomes superseded; a coding of the same
 * document is replaced. read_at: ISO time. Opens a transaction when none is open; a failure
 * rolls it back. */
void ent_record_write(ent_record *r, const ent_coding *c, ent_str origin, const ent_engine *e,
                      ent_str read_at, ent_status *st);
/* A known document was met again: it becomes the current version of its origin. */
void ent_record_touch(ent_record *r, const ent_document *doc, ent_str origin, ent_status *st);
/* Begins or commits the writer's transaction. ent_record_batch commits when it is large. */
void ent_record_begin(ent_record *r, ent_status *st);
void ent_record_commit(ent_record *r, ent_status *st);
void ent_record_batch(ent_record *r, size_t bytes, ent_status *st);

/* fingerprint.c: what tells near-duplicates of a document: the least hashes of its word shingles. */
void ent_write_fingerprint(ent_record *r, const ent_document *doc, int64_t document,
                           ent_status *st);
/* Marks documents that repeat an earlier one almost word by word (documents.duplicate_of). */
void ent_record_find_duplicates(ent_record *r, ent_arena *a, ent_status *st);

/* link_events.c: joins the events of different documents that are one. */
void ent_record_link_events(ent_record *r, ent_arena *a, ent_status *st);

/* correct.c: does every correction again; before meetings and events are linked. */
void ent_record_replay(ent_record *r, ent_status *st);

/* link_store.c: false when a run ended before its meetings were linked. */
bool ent_record_is_linked(ent_record *r, ent_status *st);

/* document_names.c: gives the current documents names that tell them apart. */
void ent_record_name_documents(ent_record *r, ent_arena *a, ent_status *st);

/* write_actors.c: actors, roles, aliases, mentions of a coding; keys[i] is the row of actor i. */
void ent_write_actors(ent_record *r, const ent_coding *c, int64_t document, int64_t *keys,
                      ent_status *st);
void ent_actor_cache_free(struct ent_actor_cache *cache);

#endif
