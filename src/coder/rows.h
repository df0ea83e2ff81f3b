/* rows.h - one row of a table coded by itself.
 * In:   a sentence, with or without marks of source and target; its date.
 * Out:  a document of that sentence with its coding.
 * Not:  files of rows (table_pairs.c, table_sentences.c). */
#ifndef ENT_CODER_ROWS_H
#define ENT_CODER_ROWS_H

#include "coder/coder.h"
#include "plover/pair.h"

/* What a file of rows is read with; one for the whole file. */
typedef struct ent_rows {
    const ent_engine *engine;
    ent_coder *coder;
    const ent_sink *out;
    void (*problem)(void *ctx, uint32_t line, const char *text);
    void *ctx;
    ent_buf line;
} ent_rows;

/* Reads the file ("-": standard input) and calls row for each line that is not empty, told its
 * number, until a failure. */
void ent_rows_read(ent_rows *rows, const char *path,
                   void (*row)(ent_rows *rows, uint32_t number, ent_str line, ent_status *st),
                   ent_status *st);
/* What is wrong with a row: the others go on. */
void ent_rows_problem(ent_rows *rows, uint32_t number, const char *text);
/* Sends the line that was built. */
void ent_rows_send(ent_rows *rows, ent_status *st);
/* A field of the line and what follows it; tabs and line ends within become blanks. */
void ent_rows_field(ent_rows *rows, ent_str text, char end, ent_status *st);
/* Cuts the next field, white space kept within. */
ent_str ent_rows_next(ent_str *line);

/* The sentence as valid UTF-8 of as many bytes: what is broken becomes "_", which ends no sentence. */
ent_str ent_rows_clean(ent_arena *a, ent_str text, ent_status *st);
/* Codes a sentence; NULL when it cannot be read. The caller frees the document. */
ent_document *ent_rows_code(ent_rows *rows, ent_str text, ent_str date, ent_coding *coding,
                            ent_status *st);

#endif
