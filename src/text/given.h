/* given.h - one document from its bytes and what is known of it beforehand.
 * In:   the bytes of one document.
 * Out:  an ent_document, without sentences and tokens.
 * Not:  files and rows (input.c). */
#ifndef ENT_TEXT_GIVEN_H
#define ENT_TEXT_GIVEN_H

#include "text/text.h"

/* What a caller knows of a document beforehand: "" where nothing. */
typedef struct ent_given {
    ent_str name, path, format;
    uint32_t row;
    ent_str title, date, date_how, outlet, url, author;
    size_t memory;                  /* most bytes the document may use, 0: 2 GB */
} ent_given;

/* document.c: reads one document; NULL only when memory ran out. The bytes are copied. */
ent_document *ent_document_read(ent_str bytes, const ent_given *given, ent_status *st);
/* The text of one row of a table: a sentence or two, all of it read as body. */
ent_document *ent_document_row(ent_str text, const ent_given *given, ent_status *st);

#endif
