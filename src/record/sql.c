/* sql.c - SQLite behind a sticky status. */
#include "record/record.h"

void ent_sql_fail(ent_record *r, int code, ent_status *st)
{
    int basic = code & 0xff;
    if (basic == SQLITE_FULL || (basic == SQLITE_IOERR && code != SQLITE_IOERR_READ))
        ent_status_set(st, ENT_DATABASE, "cannot write (%s): free some space, then run the same "
                       "command again; what was stored before is safe", sqlite3_errmsg(r->db));
    else if (basic == SQLITE_BUSY || basic == SQLITE_LOCKED)
        ent_status_set(st, ENT_DATABASE, "another program is writing to it: try again later");
    else if (basic == SQLITE_NOTADB || basic == SQLITE_CORRUPT)
        ent_status_set(st, ENT_DATABASE, "is no SQLite file or is damaged (%s)",
                       sqlite3_errmsg(r->db));
    else if (basic == SQLITE_READONLY)
        ent_status_set(st, ENT_DATABASE, "cannot be written to: check its permissions and those "
                       "of its folder");
    else if (basic == SQLITE_NOMEM)
        ent_status_set(st, ENT_NOMEM, "out of memory");
    else
        ent_status_set(st, ENT_DATABASE, "%s", sqlite3_errmsg(r->db));
    ent_status_place(st, r->path, 0);
}

sqlite3_stmt *ent_sql_prepare(ent_record *r, const char *sql, ent_status *st)
{
    if (ent_failed(st))
        return NULL;
    sqlite3_stmt *s = NULL;
    int rc = sqlite3_prepare_v2(r->db, sql, -1, &s, NULL);
    if (rc != SQLITE_OK)
        ent_sql_fail(r, rc, st);
    return s;
}

sqlite3_stmt *ent_sql_kept(ent_record *r, uint32_t slot, const char *sql, ent_status *st)
{
    if (ent_failed(st))
        return NULL;
    if (!r->prepared[slot]) {
        int rc = sqlite3_prepare_v3(r->db, sql, -1, SQLITE_PREPARE_PERSISTENT,
                                    &r->prepared[slot], NULL);
        if (rc != SQLITE_OK)
            ent_sql_fail(r, rc, st);
    }
    return r->prepared[slot];
}

void ent_sql_exec(ent_record *r, const char *sql, ent_status *st)
{
    if (ent_failed(st))
        return;
    int rc = sqlite3_exec(r->db, sql, NULL, NULL, NULL);
    if (rc != SQLITE_OK)
        ent_sql_fail(r, rc, st);
}

bool ent_sql_step(ent_record *r, sqlite3_stmt *s, ent_status *st)
{
    if (ent_failed(st) || !s)
        return false;
    int rc = sqlite3_step(s);
    if (rc == SQLITE_ROW)
        return true;
    if (rc != SQLITE_DONE)
        ent_sql_fail(r, rc, st);
    sqlite3_reset(s);
    return false;
}

void ent_sql_run(ent_record *r, sqlite3_stmt *s, ent_status *st)
{
    while (ent_sql_step(r, s, st))
        ;
}

static int length(ent_str text)
{
    return text.n > INT32_MAX ? INT32_MAX : (int)text.n;
}

void ent_bind_text(sqlite3_stmt *s, int at, ent_str text)
{
    if (s && text.n > 0)
        sqlite3_bind_text(s, at, text.p, length(text), SQLITE_STATIC);
    else if (s)
        sqlite3_bind_null(s, at);
}

void ent_bind_words(sqlite3_stmt *s, int at, ent_str text)
{
    if (s)
        sqlite3_bind_text(s, at, text.p ? text.p : "", length(text), SQLITE_STATIC);
}

void ent_bind_int(sqlite3_stmt *s, int at, int64_t value)
{
    if (s)
        sqlite3_bind_int64(s, at, value);
}

void ent_bind_int_or_null(sqlite3_stmt *s, int at, int64_t value, int64_t none)
{
    if (s && value != none)
        sqlite3_bind_int64(s, at, value);
    else if (s)
        sqlite3_bind_null(s, at);
}

void ent_bind_place(sqlite3_stmt *s, int at, ent_span span, bool there)
{
    ent_bind_int_or_null(s, at, there ? (int64_t)span.start : -1, -1);
    ent_bind_int_or_null(s, at + 1, there ? (int64_t)span.end : -1, -1);
}

ent_str ent_column(sqlite3_stmt *s, int at)
{
    const void *p = sqlite3_column_blob(s, at);
    return ent_str_of(p ? p : "", p ? (size_t)sqlite3_column_bytes(s, at) : 0);
}

void ent_column_days(sqlite3_stmt *s, int at, int32_t *from, int32_t *past)
{
    int32_t ignored;
    if (!ent_iso_range(ent_column(s, at), from, &ignored))
        *from = INT32_MIN;
    if (!ent_iso_range(ent_column(s, at + 1), &ignored, past))
        *past = INT32_MAX;
}
