/* write.h - what the files of the writer share while they store one coding. */
#ifndef ENT_RECORD_WRITE_H
#define ENT_RECORD_WRITE_H

#include "record/record.h"

typedef struct ent_writing {
    int64_t document;           /* its row */
    ent_id id;
    const int64_t *keys;        /* rows of the coding's actors */
} ent_writing;

/* Binds first and last day of a date value at `at` and behind it; text must live until the
 * statement is reset. */
void ent_bind_days_of(sqlite3_stmt *s, int at, ent_str value, char text[2][16]);

/* write.c: the contract's name of a document: its file name without folders, a row's id. */
ent_str ent_base_name(const ent_document *doc);

/* write_records.c */
void ent_write_dates(ent_record *r, const ent_coding *c, int64_t document, ent_status *st);
void ent_write_meetings(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st);
void ent_write_quotes(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st);

#endif
