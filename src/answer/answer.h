/* answer.h - the analyst's questions, each answered by one table.
 * In:   a record, a question (what is asked, filters).
 * Out:  an ent_answer: columns, rows with the id that `show` resolves, notes that name the source
 *       bytes of each row, remarks; the same as text, Markdown, CSV, TSV, JSON, iCalendar.
 * Not:  pages of prose (brief/), the command line (cli/), new readings of a document (coder/).
 *
 * A filter becomes SQL with bound values (query.c); names of actors are resolved before
 * (resolve.c). doc/answers.md is the page about it. */
#ifndef ENT_ANSWER_H
#define ENT_ANSWER_H

#include "exchange/safe.h"
#include "record/record.h"

/* Between the items of a cell that is a list. */
#define ENT_ITEM_END '\x1f'

/* ---- the table (model.c) ---------------------------------------------------------------- */

enum {                              /* of a column */
    ENT_COL_NUMBER = 1,             /* aligned to the right; numbers in JSON */
    ENT_COL_LIST = 2,               /* items; an array in JSON */
    ENT_COL_DATA = 4                /* for programs: left out of text and Markdown */
};

typedef struct ent_answer_column {
    ent_str name;
    unsigned flags;
} ent_answer_column;

/* Where a row stands in the sources. */
typedef struct ent_answer_note {
    ent_str id, document, document_id, date, words;
    ent_span span;
} ent_answer_note;

typedef struct ent_answer_cell {
    ent_str text;
    uint8_t type;                   /* ent_cell */
} ent_answer_cell;

typedef struct ent_answer_line {
    ent_str group;                  /* heading under which it stands, "" for none */
    ent_answer_cell *cells;
    ENT_VEC(uint32_t) notes;
} ent_answer_line;

struct ent_answer {
    ent_arena *a;
    ent_status st;                  /* of rows added by ent_answer_line: told when written */
    ENT_VEC(ent_answer_column) columns;
    ENT_VEC(ent_answer_line) rows;
    ENT_VEC(ent_answer_note) notes;
    ENT_VEC(ent_str) remarks;       /* what to know of the table; under it in text and Markdown */
    ent_intern *noted;              /* record ids that have a note, in the order of notes */
    bool made_rows;                 /* columns come from the first row (lists of the program) */
};

void ent_answer_columns(ent_answer *t, const char *names, ent_status *st);
/* Adds a row of empty cells and makes it the last, which the functions below fill. */
void ent_answer_add(ent_answer *t, ent_status *st);
void ent_answer_group(ent_answer *t, ent_str group);
/* The bytes are copied. Text of no bytes leaves the cell empty. */
void ent_answer_text(ent_answer *t, const char *column, ent_str text, ent_status *st);
void ent_answer_number(ent_answer *t, const char *column, int64_t n, ent_status *st);
/* One more item of a list; one that is there already is not added. */
void ent_answer_item(ent_answer *t, const char *column, ent_str item, ent_status *st);
void ent_answer_cite(ent_answer *t, const ent_answer_note *note, ent_status *st);
/* A note whose texts are those of an arena. */
ent_answer_note ent_note_copy(const ent_answer_note *note, ent_arena *a, ent_status *st);
void ent_answer_remark(ent_answer *t, ent_status *st, const char *fmt, ...) ENT_PRINTF(3, 4);
uint32_t ent_answer_column_of(const ent_answer *t, const char *name);      /* ENT_NONE */
/* Cell of a row by the column's name; "" where there is none. */
ent_str ent_answer_cell_of(const ent_answer *t, const ent_answer_line *row, const char *column);
/* The next item of a list from *rest. */
ent_str ent_item_next(ent_str *rest);

/* ---- writers ---------------------------------------------------------------------------------- */

void ent_answer_write_text(const ent_answer *t, const ent_answer_style *o, const ent_sink *out,
                           ent_status *st);
void ent_answer_write_markdown(const ent_answer *t, const ent_answer_style *o,
                               const ent_sink *out, ent_status *st);
void ent_answer_write_separated(const ent_answer *t, const ent_answer_style *o,
                                const ent_sink *out, ent_status *st);
void ent_answer_write_json(const ent_answer *t, const ent_answer_style *o, const ent_sink *out,
                           ent_status *st);
/* One event a row that has first_day and last_day. */
void ent_answer_write_calendar(const ent_answer *t, const ent_sink *out, ent_status *st);

/* ---- what is asked (ask.c, resolve.c) ----------------------------------------------------------- */

typedef struct ent_chosen {         /* an actor that was named */
    int64_t actor;
    ent_str id, name, kind;
} ent_chosen;

typedef enum ent_filter_kind {
    ENT_FILTER_ACTOR, ENT_FILTER_COUNTRY, ENT_FILTER_BY, ENT_FILTER_TOWARDS, ENT_FILTER_ISSUE, ENT_FILTER_FROM, ENT_FILTER_TO,
    ENT_FILTER_DOCUMENT, ENT_FILTER_SOURCE, ENT_FILTER_STATUS, ENT_FILTER_TYPE, ENT_FILTER_ABOUT,
    ENT_FILTER_CONFIDENCE, ENT_FILTER_CONTEXT
} ent_filter_kind;

typedef struct ent_filter {
    ent_filter_kind kind;
    const char *option;             /* "--actor Japan", as it was given, for messages */
    ent_str value;
    ent_chosen actor;
    double number;                  /* confidence; of from: the widest own days that pass */
} ent_filter;

typedef struct ent_ask {
    ent_record *r;
    ent_arena *a;
    ent_status *st;
    const ent_question *q;
    ent_answer *out;
    ENT_VEC(ent_filter) filters;
    uint32_t used;                  /* the first so many of them apply */
    ENT_VEC(ent_chosen) words;      /* actors among q->words, where the question takes actors */
} ent_ask;

/* Resolves the filters of k->q. */
void ent_ask_filters(ent_ask *k);
/* The actor that is called so. ENT_NOT_FOUND with the nearest names. */
ent_chosen ent_resolve_actor(ent_ask *k, const char *name);
/* Fails with the nearest names unless a document is called so (ent_query_document). */
void ent_resolve_document(ent_ask *k, const char *name);
/* The same for an issue that positions of the record have. */
void ent_resolve_issue(ent_ask *k, const char *name);
/* The same for a context that events of the record have. */
void ent_resolve_context(ent_ask *k, const char *name);

/* search.c: words, "a phrase", begin*, -without, OR as an expression of FTS5; ENT_USAGE when there is no word. */
ent_str ent_search_expression(ent_ask *k, const char *const *words, size_t count);
/* The next term of such words, "" for one that is not to be there. */
ent_str ent_search_term(ent_str *rest);

/* near.c: the nearest to what was asked among names told one by one, best first. */
typedef struct ent_near {
    ent_str asked;                  /* folded */
    ent_arena *a;
    struct { ent_str name; uint32_t steps; } best[4];
    uint32_t count;
} ent_near;
void ent_near_begin(ent_near *n, ent_str asked, ent_arena *a, ent_status *st);
void ent_near_offer(ent_near *n, ent_str name, ent_status *st);
/* "; near are A, B and C", or "" */
ent_str ent_near_text(ent_near *n, ent_status *st);

/* ---- SQL with bound values (query.c) ---------------------------------------------------------------- */

typedef struct ent_bound {
    ent_str text;
    double real;
    bool is_real;
} ent_bound;

typedef struct ent_query {
    ent_ask *k;
    ent_buf sql;
    ENT_VEC(ent_bound) bound;
    sqlite3_stmt *statement;
    bool prepared;
} ent_query;

/* What a kind of record is to filters: the record's alias is m, its document's d. */
typedef struct ent_subject {
    const char *key;                /* "meeting": key of m and of its party tables */
    const char *parties[2];         /* tables of key and actor: who acts, holds, speaks; towards whom */
    const char *status, *type;      /* columns of m, NULL when it has none */
    const char *dated;              /* alias of what has the days; NULL: m */
    bool mentioned;                 /* whom the sentence of m names takes part too */
    bool self;                      /* m is what stands for an actor: a and x are joined outside */
    bool days, confidence, sentence, issue;
    const char *named;              /* "meetings", for messages */
} ent_subject;

ent_query ent_query_begin(ent_ask *k, const char *sql);
/* Literal SQL, never text of a user or a document. */
void ent_query_add(ent_query *q, const char *sql);
/* " ?N " bound to the text; to the number. */
void ent_query_text(ent_query *q, ent_str text);
void ent_query_real(ent_query *q, double x);
/* " AND ..." for each filter that applies. Fails on one that this kind of record cannot have. */
void ent_query_filters(ent_query *q, const ent_subject *s);
/* "(...)": the document d is called so, by its name, its title or the begin of its id. */
void ent_query_document(ent_query *q, ent_str name);
/* " AND (a party is the actor)" */
void ent_query_party(ent_query *q, const ent_subject *s, const ent_chosen *who);
bool ent_query_step(ent_query *q);
/* Column of the row; lives until the next step. */
ent_str ent_query_column(ent_query *q, int at);
/* The same, kept as long as the question. */
ent_str ent_query_kept(ent_query *q, int at);
int64_t ent_query_int(ent_query *q, int at);
void ent_query_end(ent_query *q);
/* Cites the record of that id (a meeting, event, quotation, tie, outlook ...) for the last row. */
void ent_cite_record(ent_ask *k, ent_str id);

/* Id, document, document id, date, words, start, end: columns of m and d from `at` on. */
#define ENT_NOTE_COLUMNS                                                                        \
    " m.id, d.name, d.id, d.date, m.words, m.start_byte, m.end_byte "
ent_answer_note ent_query_note(ent_query *q, int at);

/* ---- what happened, over the documents that tell it (told.c) ------------------------------------------ */

typedef struct ent_told_party {
    ent_str id, name, kind, iso3, role, level;
} ent_told_party;
typedef ENT_VEC(ent_told_party) ent_told_parties;

/* A real meeting or event. */
typedef struct ent_told {
    bool meeting;
    ent_str id, occurrence, kind, status, date, first_day, last_day, place;
    ent_str mode, cameo, attribution, words, condition;     /* of an event */
    int64_t documents;
    ent_told_parties parties[2];                /* of a meeting all in the first */
    ENT_VEC(ent_answer_note) notes;             /* earliest document first */
} ent_told;
typedef ENT_VEC(ent_told) ent_tolds;

/* Those that the filters leave, in the order of their days; undated ones behind. */
void ent_load_meetings(ent_ask *k, ent_tolds *out);
void ent_load_events(ent_ask *k, ent_tolds *out);
/* done, planned, not done (cancelled, denied, conditional ...): 0, 1, 2. */
unsigned ent_told_reality(const ent_told *t);
/* Items of a cell: "Antony Blinken (Secretary of State, USA)". A state stands for itself only where
 * none of its persons does. */
void ent_put_parties(ent_ask *k, const char *column, const ent_told_parties *all);
void ent_put_notes(ent_ask *k, const ent_told *t);
ent_str ent_party_text(ent_ask *k, const ent_told_party *p);
/* "leaders", "ministers", "leaders and ministers", "officials"; "" where no role tells it. */
ent_str ent_told_level(ent_ask *k, const ent_told *t);
/* Countries of parties, each once; a party without one counts as itself. */
ent_intern *ent_told_sides(ent_ask *k, const ent_told_parties *all);

/* ---- the answers, one file each ----------------------------------------------------------------------- */

typedef struct ent_answer_kind {
    const char *name;
    void (*fill)(ent_ask *k);
    bool actors;                    /* its words name actors */
    uint32_t least, most;           /* words */
    const char *nothing;            /* "meetings": what the record has none of */
} ent_answer_kind;

void ent_answer_meetings(ent_ask *k);
void ent_answer_chronology(ent_ask *k);
void ent_answer_quotes(ent_ask *k);
void ent_answer_events(ent_ask *k);
void ent_answer_actors(ent_ask *k);
void ent_answer_actor(ent_ask *k);
void ent_answer_search(ent_ask *k);
void ent_answer_changes(ent_ask *k);
void ent_answer_ties(ent_ask *k);
void ent_answer_outlook(ent_ask *k);
void ent_answer_causes(ent_ask *k);
void ent_answer_positions(ent_ask *k);
void ent_answer_wording(ent_ask *k);
void ent_answer_phrase(ent_ask *k);

extern const ent_subject ent_subject_meeting, ent_subject_quote, ent_subject_event, ent_subject_tie;

/* The view that is asked for; ENT_USAGE unless it is one of those (blanks between). */
bool ent_view_is(const ent_ask *k, const char *view);

/* A table of counts: rows and columns appear as they come, cells add up. matrix.c */
typedef struct ent_matrix {
    ent_ask *k;
    ent_intern *rows, *columns, *cells;
    ENT_VEC(int64_t) counts;
} ent_matrix;
void ent_matrix_begin(ent_matrix *m, ent_ask *k);
void ent_matrix_count(ent_matrix *m, ent_str row, ent_str column, int64_t n);
/* Writes it into the answer: rows and columns by their sums, greatest first; names them by
 * `corner`. */
void ent_matrix_end(ent_matrix *m, const char *corner);
/* The matrix of what was done, `count` told of each. */
void ent_matrix_of_told(ent_ask *k, const ent_tolds *all,
                        void (*count)(ent_matrix *m, const ent_told *t));

#endif
