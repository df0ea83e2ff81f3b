/* open.c - opens, makes, checks and closes a record. */
#include "record/record.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static int64_t number(ent_record *r, const char *sql, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r, sql, st);
    int64_t n = ent_sql_step(r, s, st) ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_finalize(s);
    return n;
}

typedef enum found { FOUND_EMPTY, FOUND_OLDER, FOUND_PRESENT } found;

/* Refuses what is not ours. */
static found check_file(ent_record *r, ent_status *st)
{
    int64_t application = number(r, "PRAGMA application_id", st);
    int64_t version = number(r, "PRAGMA user_version", st);
    int64_t tables = number(r, "SELECT count(*) FROM sqlite_schema", st);
    if (ent_failed(st))
        return FOUND_EMPTY;
    if (application == 0 && version == 0 && tables == 0)
        return FOUND_EMPTY;
    if (application != ENT_RECORD_APPLICATION)
        ent_status_set(st, ENT_DATABASE, "is a database of another program: name another file "
                       "for the record");
    else if (version > ENT_RECORD_SCHEMA)
        ent_status_set(st, ENT_DATABASE, "was written by a newer entente (schema %d, this one "
                       "knows %d): install that version or name another file", (int)version,
                       ENT_RECORD_SCHEMA);
    ent_status_place(st, r->path, 0);
    return version < ENT_RECORD_SCHEMA ? FOUND_OLDER : FOUND_PRESENT;
}

static void run_list(ent_record *r, const char *const *list, ent_status *st)
{
    for (; *list; list++)
        ent_sql_exec(r, *list, st);
}

/* The views are made anew; the one that the full-text index reads stays. */
static void drop_views(ent_record *r, ent_status *st)
{
    char sql[64][96];
    int n = 0;
    sqlite3_stmt *s = ent_sql_prepare(r, "SELECT name FROM sqlite_schema WHERE type = 'view'"
                                      " AND name <> 'search_source'", st);
    while (n < 64 && ent_sql_step(r, s, st))
        snprintf(sql[n++], sizeof *sql, "DROP VIEW \"%.64s\"", sqlite3_column_text(s, 0));
    sqlite3_finalize(s);
    for (int i = 0; i < n; i++)
        ent_sql_exec(r, sql[i], st);
}

/* What an older version coded stays until it is read again: its coder is told apart. */
static void raise_schema(ent_record *r, int64_t version, ent_status *st)
{
    char sql[96];
    drop_views(r, st);
    if (version < 2)
        run_list(r, ent_record_raise_to_2, st);
    if (version < 3)
        run_list(r, ent_record_raise_to_3, st);
    if (version < 4)
        run_list(r, ent_record_raise_to_4, st);
    run_list(r, ent_record_raise_to_5, st);
    snprintf(sql, sizeof sql, "UPDATE coders SET id = id || ' (schema %d)'", (int)version);
    ent_sql_exec(r, sql, st);
}

/* Makes the tables of an empty file or adds what an older one lacks. */
static void make_schema(ent_record *r, ent_status *st)
{
    char pragma[96];
    ent_sql_exec(r, "BEGIN IMMEDIATE", st);
    /* Another process may have made it between the check and the lock. */
    int64_t tables = number(r, "SELECT count(*) FROM sqlite_schema", st);
    int64_t version = number(r, "PRAGMA user_version", st);
    if (version == ENT_RECORD_SCHEMA) {
        ent_sql_exec(r, "COMMIT", st);
        return;
    }
    if (tables == 0) {
        run_list(r, ent_record_schema, st);
        run_list(r, ent_record_raise_to_2, st);
        run_list(r, ent_record_raise_to_3, st);
        run_list(r, ent_record_raise_to_4, st);
        run_list(r, ent_record_raise_to_5, st);
    } else {
        raise_schema(r, version, st);
    }
    run_list(r, ent_record_views, st);
    snprintf(pragma, sizeof pragma, "PRAGMA application_id = %d; PRAGMA user_version = %d",
             ENT_RECORD_APPLICATION, ENT_RECORD_SCHEMA);
    ent_sql_exec(r, pragma, st);
    ent_sql_exec(r, "COMMIT", st);
}

static void prepare_writing(ent_record *r, found what, ent_status *st)
{
    /* A log beside the file: what was committed survives a kill, and readers are not in the
     * way. One checkpoint a few transactions keeps the log small. */
    ent_sql_exec(r, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                    "PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;"
                    "PRAGMA wal_autocheckpoint = 4000", st);
    if (what != FOUND_PRESENT)
        make_schema(r, st);
}

static ent_record *new_record(const char *path, ent_status *st)
{
    ent_record *r = ent_failed(st) ? NULL : calloc(1, sizeof *r);
    char *copy = r ? malloc(strlen(path) + 1) : NULL;
    if (!copy) {
        free(r);
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return NULL;
    }
    r->path = strcpy(copy, path);
    return r;
}

static bool usable_path(const char *path, bool create, ent_status *st)
{
    struct stat info;
    if (stat(path, &info) != 0) {
        if (!create)
            ent_status_set(st, ENT_DATABASE, "no such record: make one with entente read PATH "
                           "-o %s", path);
    } else if (S_ISDIR(info.st_mode)) {
        ent_status_set(st, ENT_DATABASE, "is a folder, not a record: name a file");
    } else if (!create && info.st_size == 0) {
        ent_status_set(st, ENT_DATABASE, "is empty, not a record: make one with entente read "
                       "PATH -o %s", path);
    }
    ent_status_place(st, path, 0);
    return !ent_failed(st);
}

static void refuse_reading(found what, const char *path, ent_status *st)
{
    if (what == FOUND_EMPTY)
        ent_status_set(st, ENT_DATABASE, "holds no record yet: make one with entente read PATH "
                       "-o %s", path);
    else if (what == FOUND_OLDER)
        ent_status_set(st, ENT_DATABASE, "was written by an older entente: entente read PATH -o %s "
                       "brings it up to date and keeps what it holds", path);
    ent_status_place(st, path, 0);
}

void ent_record_open(ent_record **out, const char *path, ent_record_mode mode, ent_status *st)
{
    *out = NULL;
    bool write = mode == ENT_RECORD_WRITE;
    if (ent_failed(st) || !usable_path(path, write, st))
        return;
    ent_record *r = new_record(path, st);
    if (!r)
        return;
    r->writable = write;
    int flags = write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE;
    int rc = sqlite3_open_v2(path, &r->db, flags, NULL);
    if (rc != SQLITE_OK) {
        ent_status_set(st, ENT_DATABASE, "cannot be opened (%s): check the folder and its "
                       "permissions", r->db ? sqlite3_errmsg(r->db) : "out of memory");
        ent_status_place(st, path, 0);
    }
    if (r->db) {
        sqlite3_extended_result_codes(r->db, 1);
        sqlite3_busy_timeout(r->db, 5000);
    }
    ent_sql_exec(r, "PRAGMA foreign_keys = ON", st);
    found what = ent_failed(st) ? FOUND_EMPTY : check_file(r, st);
    if (!write && !ent_failed(st))
        refuse_reading(what, path, st);
    if (!ent_failed(st) && write)
        prepare_writing(r, what, st);
    else        /* answers sort what they show: in memory, not through a file */
        ent_sql_exec(r, "PRAGMA query_only = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY",
                     st);
    if (ent_failed(st)) {
        ent_record_close(r);
        return;
    }
    *out = r;
}

void ent_record_close(ent_record *r)
{
    if (!r)
        return;
    for (uint32_t i = 0; i < ENT_STATEMENTS_MAX; i++)
        sqlite3_finalize(r->prepared[i]);
    if (r->db && r->open_batch)
        sqlite3_exec(r->db, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_close_v2(r->db);
    ent_actor_cache_free(r->actors);
    free(r->path);
    free(r);
}
