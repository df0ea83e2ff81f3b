/* write.h - what the files of the writer share while they store one coding. */
#ifndef ENT_RECORD_WRITE_H
#define ENT_RECORD_WRITE_H

#include "record/record.h"

typedef struct ent_writing {
    int64_t document;           /* its row */
    ent_id id;
    const int64_t *keys;        /* rows of the coding's actors */
    int64_t *meetings;          /* rows of its meetings, once they are stored */
} ent_writing;

/* Binds first and last day of a date value at `at` and behind it; text must live until the
 * statement is reset. */
void ent_bind_days_of(sqlite3_stmt *s, int at, ent_str value, char text[2][16]);

/* write.c: the contract's name of a document: its file name without folders, a row's id. */
ent_str ent_base_name(const ent_document *doc);

/* write_records.c */
void ent_bind_span(sqlite3_stmt *s, int at, const ent_document *doc, ent_span span);
/* Columns 1 to 6 of a record: id, document, sentence (ENT_NONE: none), first and last byte, words. */
void ent_bind_head(sqlite3_stmt *s, const ent_writing *w, const ent_document *doc,
                   const ent_id *id, uint32_t sentence, ent_span span);
/* Columns `at` and behind: rule, its place, captures, confidence. */
void ent_bind_proof(sqlite3_stmt *s, int at, ent_str rule, ent_str place, ent_str captures,
                    double score);
/* The spans behind the first. */
void ent_write_evidence(ent_record *r, const ent_document *doc, int64_t document, const ent_id *id,
                        const ent_span *spans, uint32_t count, ent_status *st);
/* Actors of a record in their order: a statement of row, n, actor. */
void ent_write_actor_list(ent_record *r, uint32_t slot, const char *sql, int64_t row,
                          const uint32_t *actors, uint32_t count, const int64_t *keys,
                          ent_status *st);
/* ISO3 of the country that a place lies in or is, "" when the lexicon does not tell. */
ent_str ent_place_country(const ent_lexicon *lex, ent_str place);
/* The id of a record; one with the span and label of an earlier one gets a number. */
ent_id ent_new_record_id(ent_intern *taken, char kind, const ent_id *document, ent_span span,
                         ent_str label, ent_arena *a, ent_status *st);
void ent_write_dates(ent_record *r, const ent_coding *c, int64_t document, ent_status *st);
void ent_write_meetings(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st);
void ent_write_quotes(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st);

/* write_events.c */
void ent_write_events(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st);

/* write_issues.c: keys and names of the issues of a lexicon; NULL: none. */
void ent_write_issues(ent_record *r, const ent_lexicon *lex, ent_status *st);

/* write_positions.c */
void ent_write_positions(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st);

/* write_ties.c, write_outlooks.c: also causes */
void ent_write_ties(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st);
void ent_write_outlooks(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st);
void ent_write_causes(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st);

/* write_wording.c */
void ent_write_wordings(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st);
void ent_write_term_uses(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st);

#endif
