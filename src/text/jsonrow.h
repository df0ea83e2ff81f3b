/* jsonrow.h - one row of a JSON Lines file.
 * In:   {"id": ..., "title": ..., "author": ..., "date": ..., "url": ..., "text": ...}
 * Out:  a document; its source is the decoded text, its name the id.
 * Not:  the file (input.c). */
#ifndef ENT_TEXT_JSONROW_H
#define ENT_TEXT_JSONROW_H

#include "text/stages.h"

/* last: the file ends without a line end behind this row, so a broken row may be a cut one. */
ent_document *ent_json_row(ent_str line, const ent_given *given, bool last, ent_status *st);

#endif
