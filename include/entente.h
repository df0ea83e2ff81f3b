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

/* ---- Coding (document -> records) ------------------------------------------------------ */

/* ---- The record (one SQLite file) ------------------------------------------------------ */

typedef struct ent_record ent_record;

/* ---- The brief --------------------------------------------------------------------------- */

#ifdef __cplusplus
}
#endif

#endif
