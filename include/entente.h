/* entente.h - the public interface of libentente.
 *
 * Entente reads diplomatic reporting and keeps an evidence-linked record of it. The sections
 * below stand in the order in which a document passes through them. Every function that can
 * fail takes an ent_status as its last argument: the first failure stays, later calls return
 * at once. The library never prints, exits or aborts. Offsets are bytes, half-open. */
#ifndef ENTENTE_H
#define ENTENTE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__) && defined(ENT_BUILDING)
#define ENT_API __attribute__((visibility("default")))
#else
#define ENT_API
#endif

#define ENT_VERSION "0.1.0"

/* ---- Status ------------------------------------------------------------------------- */

typedef enum ent_code {
    ENT_OK = 0,
    ENT_NOMEM,         /* memory ran out */
    ENT_LIMIT,         /* a stated limit was passed */
    ENT_IO,            /* a file could not be read or written */
    ENT_USAGE,         /* an argument makes no sense */
    ENT_BAD_INPUT,     /* a document cannot be read */
    ENT_BAD_LEXICON,   /* a line of a lexicon or rule file is wrong */
    ENT_BAD_MODEL,     /* a model file is damaged or of another version */
    ENT_DATABASE,      /* SQLite refused, or the file is not ours */
    ENT_NOT_FOUND,     /* no such record */
    ENT_INTERRUPTED    /* the caller asked to stop */
} ent_code;

/* Owned by the caller; zero-initialise. text is one line without a full stop. */
typedef struct ent_status {
    ent_code code;
    uint32_t line;     /* line in file, 0 when none */
    char file[256];    /* file the failure is about, "" when none */
    char text[512];
} ent_status;

/* ---- Strings and spans ---------------------------------------------------------------- */

/* Borrowed bytes, not NUL-terminated. */
typedef struct ent_str {
    const char *p;
    size_t n;
} ent_str;

/* Bytes [start, end) of a document's stored source. */
typedef struct ent_span {
    uint32_t start, end;
} ent_span;

/* Where output goes: returns 0, or anything else to stop with ENT_IO. */
typedef struct ent_sink {
    int (*write)(void *ctx, const char *bytes, size_t n);
    void *ctx;
} ent_sink;

ENT_API const char *ent_version(void);

/* Rows of a list, one a call. */
typedef enum ent_cell { ENT_CELL_EMPTY, ENT_CELL_TEXT, ENT_CELL_NUMBER } ent_cell;

typedef struct ent_row {
    size_t count;
    const char *const *names;       /* of the columns */
    const ent_str *values;          /* valid during the call */
    const uint8_t *types;           /* ent_cell */
} ent_row;

/* ---- Documents (bytes -> lines, sentences, tokens) ------------------------------------ */

typedef struct ent_document ent_document;
typedef struct ent_input ent_input;

/* Zero-initialise: 0 is the default of each. */
typedef struct ent_input_options {
    size_t max_bytes;      /* of one document, as given; 0: 10 MB */
    const char *format;    /* "txt" "md" "html" "jsonl": for every file; NULL: by name */
} ent_input_options;

/* Files and directories to read, in the order given: .txt .md .html .htm .jsonl. Directories are
 * walked, their files sorted by name, other endings left out; a file that is named is read
 * whatever its ending; "-" is standard input. The list is made here, so that equal base names
 * can be told apart. The paths are copied. Frees with ent_input_close. */
ENT_API ent_input *ent_input_open(const char *const *paths, size_t count,
                                  const ent_input_options *options, ent_status *st);
/* The next document, or NULL at the end. One that cannot be read is returned too, with the
 * reason (ent_document_skipped_because). The caller frees it. */
ENT_API ent_document *ent_input_next(ent_input *in, ent_status *st);
ENT_API void ent_input_close(ent_input *in);

/* A document from memory; format as above, NULL to look at the bytes. The bytes are copied. */
ENT_API ent_document *ent_document_from_bytes(const char *name, const char *format,
                                              const char *bytes, size_t n, ent_status *st);
ENT_API void ent_document_free(ent_document *doc);

/* Its name in exports: base name, shortest distinct path, or the id of its row. */
ENT_API ent_str ent_document_name(const ent_document *doc);
/* Why it is not read and what to do about it, one line; "" when it is read. */
ENT_API ent_str ent_document_skipped_because(const ent_document *doc);
/* The bytes that every span of its records points into. */
ENT_API ent_str ent_document_source_text(const ent_document *doc);

/* ---- Engine (lexicon and model, loaded once, shared by threads) ------------------------ */

typedef struct ent_engine ent_engine;

/* NULL for what is not named. */
typedef struct ent_engine_options {
    const char *data;       /* folder with world.lexicon and the models; else ENTENTE_DATA,
                             * ../share/entente or data/ beside the program, as installed */
    const char *lexicon;    /* the user's own lexicon folder, added to ours */
    bool words_only;        /* for ent_engine_parse alone: what only the other readers ask is not loaded */
    const char *gazetteer;  /* a GeoNames file: where places lie that the lexicon does not locate */
    /* Of that folder and file: told of each entry that is wrong and was left out, and of each that is
     * doubtful and was not; the rest is read. NULL: the first wrong entry fails the opening. */
    void (*problem)(void *ctx, const char *file, uint32_t line, const char *text,
                    bool left_out);
    void *ctx;
} ent_engine_options;

/* *out is NULL with the status set when something is missing or wrong. */
ENT_API void ent_engine_open(ent_engine **out, const ent_engine_options *o, ent_status *st);
ENT_API void ent_engine_close(ent_engine *e);
/* "0.1.0, lexicon-0.1.0 1a2b, english-1 3c4d": names what coded a row. */
ENT_API const char *ent_engine_id(const ent_engine *e);
/* Entries of the user's folder that were left out. */
ENT_API size_t ent_engine_left_out(const ent_engine *e);

/* Prints who says, believes or wants what in doc: source, cue and content of every attribution; as
 * tab-separated rows "document label start end level class rule" with byte places (comma lists
 * where a span is in pieces), or in words. */
ENT_API void ent_engine_attributions(const ent_engine *e, ent_document *doc, bool tsv,
                                     const ent_sink *out, ent_status *st);

/* Cuts doc into sentences and words, tags and parses them, and writes CoNLL-U. */
ENT_API void ent_engine_parse(const ent_engine *e, ent_document *doc, const ent_sink *out,
                              ent_status *st);
/* Writes the expressions of time of doc, with their TIMEX3 types and values and the dates that
 * its records would bear. date: of the document, as "2021-03-16", NULL for what it says itself.
 * tsv: document, start, end, expression, type, TIMEX3 value, date, how; without a header. */
ENT_API void ent_engine_times(const ent_engine *e, ent_document *doc, const char *date, bool tsv,
                              const ent_sink *out, ent_status *st);
/* Counts what the lexicon holds, a row each: entries of a kind, offices of a class and of a
 * region, or, by_region, offices of a class in each region. Columns: group, name, entries,
 * holders (persons), bodies (states or organisations that have a holder, then those since 2000,
 * 2010 and 2015), and by the less certain end of their intervals: day, month, year, recalled,
 * undated. */
ENT_API void ent_engine_lexicon_stats(const ent_engine *e, bool by_region,
                                      void (*row)(void *ctx, const ent_row *row), void *ctx,
                                      ent_status *st);
/* Who held an office on a day ("2022-10-15"), a row each: office, title, person, from, to, held
 * ("yes", or "perhaps" where the dates are not known to the day), file, line. what: an id or a
 * name of an organ, "ID | title", a title, "title of NAME". ENT_NOT_FOUND when nobody did. */
ENT_API void ent_engine_lexicon_who(const ent_engine *e, const char *what, const char *day,
                                    void (*row)(void *ctx, const ent_row *row), void *ctx,
                                    ent_status *st);
/* Where the rows of a coded table go. */
typedef struct ent_table_output {
    ent_sink out;
    void (*problem)(void *ctx, uint32_t line, const char *text);    /* a bad row; NULL: untold */
    void *ctx;
} ent_table_output;

/* Codes a table of pairs, four columns between tabs without a header: id, source, target, sentence
 * with <s>source</s> and <t>target</t>; a mark may be missing. Writes id and PLOVER type of every
 * row; the type is empty where nothing tells it, with abstain also where only a guess would.
 * path "-": standard input. */
ENT_API void ent_engine_code_pairs(const ent_engine *e, const char *path, bool abstain,
                                   const ent_table_output *o, ent_status *st);
/* Codes a table of sentences: id, date ("2021-03-16" or empty), sentence. Writes a row an event:
 * id, sources, targets (ids, ";" between), CAMEO code, PLOVER type, modality, evidence. */
ENT_API void ent_engine_code_sentences(const ent_engine *e, const char *path,
                                       const ent_table_output *o, ent_status *st);
/* Writes what is understood of a text and why: tokens and tree of each sentence, who is meant,
 * the rules that fired with what they captured, or what kept them from it. */
ENT_API void ent_explain_text(const ent_engine *e, ent_str text, bool colour,
                              const ent_sink *out, ent_status *st);

/* ---- Coding (document -> records) ------------------------------------------------------ */

/* ---- The record (one SQLite file) ------------------------------------------------------ */

typedef struct ent_record ent_record;

typedef enum ent_record_mode {
    ENT_RECORD_READ,        /* an existing record; nothing is changed */
    ENT_RECORD_WRITE        /* made when missing; one writer at a time */
} ent_record_mode;

/* *out is NULL with the status set: no record there, of another program, of a newer version,
 * damaged, locked. The status names the file and says what to do. */
ENT_API void ent_record_open(ent_record **out, const char *path, ent_record_mode mode,
                             ent_status *st);
ENT_API void ent_record_close(ent_record *r);

/* How far a reading has come; also its sum at the end. */
typedef struct ent_read_counts {
    uint64_t documents;     /* met so far: those below together */
    uint64_t added;         /* read and stored */
    uint64_t recoded;       /* stored before, read again: another lexicon, model or --force */
    uint64_t known;         /* stored before, nothing to do */
    uint64_t skipped;       /* recorded, but not read: its reason says why */
    uint64_t warned;        /* of those read, with a warning */
    uint64_t words, bytes;  /* of what was coded; of everything met */
} ent_read_counts;

/* Zero-initialise: 0 is the default of each. */
typedef struct ent_read_options {
    unsigned threads;           /* that code documents; 0 or 1: the caller's own */
    bool force;                 /* code again what is known */
    ent_input_options input;
    /* All may be NULL. progress: after each document. problem: a document that was skipped or
     * has a warning. stop: true ends the reading with ENT_INTERRUPTED; what was stored stays. */
    void (*progress)(void *ctx, const ent_read_counts *so_far);
    void (*problem)(void *ctx, const char *path, const char *name, const char *text,
                    bool skipped);
    bool (*stop)(void *ctx);
    void *ctx;
} ent_read_options;

/* Reads the documents of paths into the record. A document whose bytes, lexicon and model are
 * known costs nothing; a file that has changed is stored as a new version and the one before
 * marked superseded. Killed at any time it leaves whole documents; reading again goes on. */
ENT_API void ent_record_read(ent_record *r, const ent_engine *e, const char *const *paths,
                             size_t count, const ent_read_options *o, ent_read_counts *counts,
                             ent_status *st);

/* Joins the meetings of different documents that are one real meeting, and events likewise, marks
 * documents that repeat another, and names documents that are called alike apart. Depends on the current documents alone, not on their order.
 * ent_record_read has done it; to be called after other changes. */
ENT_API void ent_record_link(ent_record *r, ent_status *st);

/* Writes the current documents' records into a folder, made when missing: one JSON Lines file
 * a kind, documents in the order of their names. */
ENT_API void ent_record_export(ent_record *r, const char *folder, ent_status *st);
/* The same in a format (doc/exports.md): "jsonl" "csv" ...; e may be NULL: it explains codes where a
 * format wants their labels. ENT_NOT_FOUND for a format that is unknown. */
ENT_API void ent_record_export_as(ent_record *r, const ent_engine *e, const char *format,
                                  const char *folder, ent_status *st);
/* The formats by number; NULL behind the last one. */
ENT_API const char *ent_export_format(size_t i);

struct ent_question;

/* A network (doc/network.md). Zero-initialise: NULL is the first value of each. */
typedef struct ent_network_options {
    const char *type;           /* "two-mode" "actors" "issues" "meetings" "attendance" "statements" */
    const char *qualifier;      /* "ignore" "combine" "subtract" "congruence" "conflict"; two-mode and
                                 * issues: subtract, actors: congruence where it is NULL */
    const char *normalization;  /* "no" "activity" "prominence" "average" "jaccard" "cosine" */
    const char *duplicates;     /* "include" "document" "week" "month" "year" "range" */
    const char *format;         /* "csv" "edges" "graphml" "gexf" "dl" "json" */
    const char *window;         /* "6m": moving windows of d, w, m or y; edges only */
    const char *from, *to;      /* "2021-03" */
    bool persons;               /* each actor as it is named, not its state */
    const struct ent_question *filters;     /* NULL: none; only what its filters leave, name and view aside */
} ent_network_options;

/* ENT_NOT_FOUND when there is no statement; ENT_USAGE when options do not go together. */
ENT_API void ent_record_network(ent_record *r, const ent_network_options *o, const ent_sink *out,
                                ent_status *st);

/* Calls row for each row of a list: "status" "documents" "people" "meetings" "quotations"
 * "events" "chronology" "places" "map" (meetings whose place is located) "corrections" "agreement".
 * ENT_NOT_FOUND for another name. */
ENT_API void ent_record_list(ent_record *r, const char *list,
                             void (*row)(void *ctx, const ent_row *row), void *ctx,
                             ent_status *st);

/* Writes one record: its fields, its sentence with the evidence marked, its place in the
 * source. id: of a document, meeting, quotation, event, or its first digits; an actor's id or name;
 * as JSON on demand. ENT_NOT_FOUND when there is none or several begin so. */
ENT_API void ent_record_show(ent_record *r, ent_str id, bool json, bool colour,
                             const ent_sink *out, ent_status *st);

/* Codes the record's document again and writes how its sentence was understood. */
ENT_API void ent_record_explain(ent_record *r, const ent_engine *e, ent_str id, bool colour,
                                const ent_sink *out, ent_status *st);

/* ---- Comparing statements (documents -> sentences set side by side) ------------------------- */

typedef struct ent_comparison ent_comparison;

/* Zero-initialise: 0 is the default of each. */
typedef struct ent_compare_options {
    bool readouts;              /* accounts of one meeting, not versions of one text */
} ent_compare_options;

/* Compares each document with the one before it. The documents live longer than *out, which is NULL
 * with the status set: ENT_BAD_INPUT names the one that holds nothing to compare. */
ENT_API void ent_compare(ent_comparison **out, const ent_engine *e, ent_document *const *docs,
                         size_t count, const ent_compare_options *o, ent_status *st);
ENT_API void ent_comparison_free(ent_comparison *c);
/* Is there a sentence that is not the same, or not in its place? */
ENT_API bool ent_comparison_differs(const ent_comparison *c);

typedef enum ent_compare_format {
    ENT_COMPARE_TEXT, ENT_COMPARE_MARKDOWN, ENT_COMPARE_HTML, ENT_COMPARE_JSON
} ent_compare_format;

/* Zero-initialise: text without colour. */
typedef struct ent_compare_style {
    ent_compare_format format;
    bool colour;
    bool all;                   /* also sentences that are the same */
    bool fragment;              /* HTML: without the page around it */
} ent_compare_style;

ENT_API void ent_comparison_write(const ent_comparison *c, const ent_compare_style *o,
                                  const ent_sink *out, ent_status *st);

/* A current document of a record by its id, its first digits, or its name; the caller frees it. */
ENT_API ent_document *ent_record_document(ent_record *r, ent_str id, ent_status *st);

/* ---- Corrections ------------------------------------------------------------------------ */

/* What a person puts right. It is kept apart from what was read, keyed to its evidence, and done again
 * after every reading, whatever lexicon or model. */
typedef struct ent_correction {
    const char *action;     /* "fix" "reject" "confirm" "merge" "rename" */
    const char *target;     /* id of a record, or its first digits; merge, rename: of an actor */
    const char *field;      /* fix: "plover" "date" "source" ... */
    const char *value;      /* fix: the new value, ids of actors joined by ","; merge: the actor that is
                             * the same; rename: the name */
    const char *why, *who;  /* may be NULL */
} ent_correction;

/* Stores and does it, and links the record anew. ENT_NOT_FOUND: no such record or actor; ENT_USAGE: a
 * field or value that does not exist, with those that do. */
ENT_API void ent_record_correct(ent_record *r, const ent_correction *c, ent_status *st);
/* All corrections as JSON Lines, to share. */
ENT_API void ent_record_corrections_write(ent_record *r, const ent_sink *out, ent_status *st);
/* Stores and does those of a file; one that is there already is left. Returns how many were new. A bad
 * line fails with file and line; those before it stand. */
ENT_API size_t ent_record_corrections_read(ent_record *r, const char *path, ent_status *st);

/* What corrections were made into. */
typedef struct ent_taught {
    size_t written;             /* rows or entries */
    size_t left_out;            /* what could not be made into one */
    char reasons[512];          /* "2 too short or too long; 1 ..."; "" */
} ent_taught;
/* Writes events that people confirmed, put right or rejected as labelled sentences into part-k.tsv of the folder,
 * in the format of training/plover. */
ENT_API void ent_record_training_write(ent_record *r, const ent_engine *e, const char *folder, ent_taught *out,
                                       ent_status *st);
/* Writes merged and renamed actors, countries put right, and the terms of positions whose issue was put right as
 * files of a lexicon, so that reading with it gives the corrected result. */
ENT_API void ent_record_lexicon_write(ent_record *r, const ent_engine *e, const char *folder, ent_taught *out,
                                      ent_status *st);

/* A review: records of a record, one by one, for a person to judge. */
typedef struct ent_review ent_review;

/* Zero-initialise: NULL and 0 are the default of each. */
typedef struct ent_review_options {
    const char *kind;       /* "meeting" "event" "quote" "position" "wording" "tie" "outlook" "cause"; all */
    const char *order;      /* "document", "confidence" (the least sure first), "random" */
    uint32_t sample;        /* so many of each kind, drawn at random; 0: all */
    uint64_t seed;          /* of the drawing: the same seed draws the same */
    bool again;             /* also what somebody has judged */
    const char *who;        /* who judges */
} ent_review_options;

typedef struct ent_question ent_question;
/* q: filters, as of an answer; its type is that of options->kind. *out is NULL with the status set:
 * ENT_NOT_FOUND when nothing is left to be judged. r is open for writing and outlives the review. */
ENT_API void ent_review_open(ent_review **out, ent_record *r, const ent_question *q,
                             const ent_review_options *o, ent_status *st);
/* Does what was decided and links the record. What was decided is kept without it, too: the next reading
 * or correction does it. */
ENT_API void ent_review_close(ent_review *v, ent_status *st);
ENT_API size_t ent_review_count(const ent_review *v);
ENT_API const char *ent_review_id(const ent_review *v, size_t i);
ENT_API const char *ent_review_kind(const ent_review *v, size_t i);
/* "" "confirm" "fix" "reject" */
ENT_API const char *ent_review_verdict(const ent_review *v, size_t i);
/* Fields, sentence with its evidence marked, source line, what was put right; lines of at most width cells. */
ENT_API void ent_review_show(ent_review *v, size_t i, unsigned width, bool colour, const ent_sink *out,
                             ent_status *st);
/* Fields that can be put right, a row each: field, value, allowed (values joined by blanks; "": any). */
ENT_API void ent_review_fields(ent_review *v, size_t i, void (*row)(void *ctx, const ent_row *row), void *ctx,
                               ent_status *st);
/* Keeps a verdict at once. action, field, value, why: as of ent_correction. */
ENT_API void ent_review_decide(ent_review *v, size_t i, const char *action, const char *field,
                               const char *value, const char *why, ent_status *st);
/* Takes back the last verdict of this review; *i is what it was about. False when there is none. */
ENT_API bool ent_review_undo(ent_review *v, size_t *i, ent_status *st);
/* Of what is judged, a row a kind: kind, of, judged, confirmed, fixed, rejected, agreement, low, high (95 %
 * interval of Wilson). */
ENT_API void ent_review_agreement(const ent_review *v, void (*row)(void *ctx, const ent_row *row), void *ctx,
                                  ent_status *st);

/* ---- The brief --------------------------------------------------------------------------- */

typedef enum ent_brief_format {
    ENT_BRIEF_MARKDOWN, ENT_BRIEF_HTML,
    ENT_BRIEF_OFFICE    /* Markdown for a word processor: a note is a footnote where it is referred to
                         * first, and its number behind that */
} ent_brief_format;

/* Zero-initialise: everything, as Markdown. */
typedef struct ent_brief_options {
    ent_brief_format format;
    const char *from, *to;      /* ISO dates: what was over before or began later is left out */
    const char *actor;          /* id, ISO code of a country, or name */
    const char *issue;          /* key: its positions, and what stands in their sentences */
    bool in_short;              /* two pages: without the lists of all that was found */
    const char *since;          /* adds what is new, changed or withdrawn since a brief that was remembered with the
                                 * same choices: "last", or the last one until a day or time */
} ent_brief_options;

/* Writes who met whom, who said what and a chronology of the current documents, each line with
 * a note that quotes its sentence and names its document and bytes. The same record gives the
 * same bytes. ENT_NOT_FOUND when nothing matches the options. */
ENT_API void ent_brief_write(ent_record *r, const ent_brief_options *o, const ent_sink *out,
                             ent_status *st);

/* Keeps in the record, which is open for writing, what a brief with these choices tells now. */
ENT_API void ent_brief_remember(ent_record *r, const ent_brief_options *o, ent_status *st);

typedef enum ent_cite_format { ENT_CITE_CSL_JSON, ENT_CITE_BIBTEX } ent_cite_format;

/* Zero-initialise: all documents that were read, as CSL-JSON. */
typedef struct ent_cite_options {
    ent_cite_format format;
    const char *const *documents;       /* ids or names of documents, or ids of records in them */
    size_t document_count;
} ent_cite_options;

/* Writes the documents as items of a bibliography, by date. Keys are made from content and hold the
 * first digits of the document's id. ENT_NOT_FOUND when there is none. */
ENT_API void ent_record_cite(ent_record *r, const ent_cite_options *o, const ent_sink *out,
                             ent_status *st);

/* ---- Answers (a question -> a table that leads back to its words) ------------------------- */

/* What is asked of a record. Zero-initialise; NULL and 0: not asked for. */
struct ent_question {
    const char *name;           /* "meetings" "chronology" "events" "quotes" "actors" "actor"
                                 * "search" "changes" ... (doc/answers.md) */
    const char *view;           /* of it: "matrix" ... */
    const char *const *words;   /* actors, or what to search for */
    size_t word_count;
    /* Filters. Actors and countries by id, code or name: all of them take part. */
    const char *const *actors, *const *countries;
    const char *const *by, *const *towards;     /* who acts, holds, speaks; whom it is about */
    size_t actor_count, country_count, by_count, towards_count;
    const char *issue;
    const char *about;          /* words that the sentence holds */
    const char *from, *to;      /* 2021, 2021-03 or 2021-03-15 */
    const char *document;       /* name, title, part of either, id */
    const char *source;         /* outlet, address or author, or part of it */
    const char *status;         /* of meetings and events: held, planned, past ... */
    const char *context;        /* of events and of what they tell of: PLOVER's, "election" */
    const char *type;           /* kind of meeting, type of event, form of quotation ... */
    double min_confidence;
    const char *dates;          /* of positions: "2021-03,2022-05", to compare an actor with itself */
    const char *since;          /* of changes: ISO date or time of reading */
    uint32_t limit;             /* of passages */
    const ent_engine_options *lexicon;  /* to know names that the record lacks */
};

typedef struct ent_answer ent_answer;

/* *out is NULL with the status set: ENT_NOT_FOUND where nothing is left, with the filter that left
 * nothing, or the names that are nearest to one that is not known. Frees with ent_answer_free. */
ENT_API void ent_answer_ask(ent_answer **out, ent_record *r, const ent_question *q, ent_status *st);
ENT_API void ent_answer_free(ent_answer *a);
ENT_API size_t ent_answer_rows(const ent_answer *a);

typedef enum ent_answer_format {
    ENT_ANSWER_TEXT, ENT_ANSWER_MARKDOWN, ENT_ANSWER_CSV, ENT_ANSWER_TSV, ENT_ANSWER_JSON,
    ENT_ANSWER_JSONL, ENT_ANSWER_CALENDAR
} ent_answer_format;

/* Zero-initialise: aligned text with headers. */
typedef struct ent_answer_style {
    ent_answer_format format;
    bool no_headers, colour;
    bool excel;                 /* CSV with a byte-order mark and CR LF */
    unsigned width;             /* of text; 0: 120 */
} ent_answer_style;

/* What documents say is inert in each of them: no control characters, no marks that turn writing,
 * no formulas in CSV, no HTML in Markdown. */
ENT_API void ent_answer_write(const ent_answer *a, const ent_answer_style *o, const ent_sink *out,
                              ent_status *st);

/* An empty answer, to be filled with the rows of a list (ent_record_list): ent_answer_row is its row
 * function. */
ENT_API ent_answer *ent_answer_new(ent_status *st);
ENT_API void ent_answer_row(void *answer, const ent_row *row);

/* ---- Figures (an answer as SVG) -------------------------------------------------------------- */

/* Zero-initialise but for the type. */
typedef struct ent_figure_options {
    const char *type;           /* "timeline" "matrix" "network" "map" */
    const char *ties;           /* of a network: "meetings" (NULL) or "positions" */
    const char *links;          /* marks lead to this address and "/record/ID"; "" within the page; NULL:
                                 * they lead nowhere */
    bool part;                  /* to stand in HTML, which has ent_figure_style: no head, style, paper */
} ent_figure_options;

/* Draws what the question's filters leave (its name and view do not matter): one SVG, the same for the same
 * record. ENT_NOT_FOUND where there is nothing to draw, with the filter or the reason; nothing is
 * written then. */
ENT_API void ent_figure_write(ent_record *r, const ent_question *q, const ent_figure_options *o,
                              const ent_sink *out, ent_status *st);
/* CSS of class "ent-figure", in light and dark. */
ENT_API const char *ent_figure_style(void);

/* ---- The page (a record in a browser on the same machine) ---------------------------------- */

typedef struct ent_server ent_server;

/* Zero-initialise: NULL and 0 are the default of each. Strings are copied; lexicon's live as long as the
 * server. */
typedef struct ent_server_options {
    const char *address;        /* numeric; NULL: 127.0.0.1. Another one opens the record, with its texts, to
                                 * whoever reaches this machine */
    uint16_t port;              /* 0: a free one */
    const char *web;            /* folder with app.js; NULL: beside the lexicon, if there; "": pages without scripts */
    ent_engine_options lexicon;
    /* Told of a failure that no page could tell; NULL: untold. Called from the server's threads. */
    void (*problem)(void *ctx, const char *text);
    void *ctx;
} ent_server_options;

/* Serves the record of that path from a thread of its own until it is stopped. *out is NULL with the status
 * set: no record there, an address or port that is taken. */
ENT_API void ent_server_start(ent_server **out, const char *record, const ent_server_options *o,
                              ent_status *st);
/* "http://127.0.0.1:8042/"; valid as long as the server. */
ENT_API const char *ent_server_url(const ent_server *s);
ENT_API void ent_server_stop(ent_server *s);

#ifdef __cplusplus
}
#endif

#endif
