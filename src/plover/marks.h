/* marks.h - a sentence with its source and target marked: "<s>Iran</s> warned <t>Iraq</t>".
 * In:   a row of a table of pairs.
 * Out:  the sentence without marks, the bytes of both; the tokens they cover.
 * Not:  what lies between them (pair.h). */
#ifndef ENT_PLOVER_MARKS_H
#define ENT_PLOVER_MARKS_H

#include "plover/pair.h"

typedef struct ent_marks {
    ent_str text;                   /* without marks, in the arena */
    ent_span source, target;        /* bytes of text; empty when not marked */
} ent_marks;

/* Of a name marked more than once the first counts. False with status set when a mark is not
 * closed, or closed before it opens. */
bool ent_marks_read(ent_arena *a, ent_str marked, ent_marks *out, ent_status *st);

/* The tokens that the marks of a row touch; ENT_NONE where nothing is marked. */
ent_pair ent_marks_tokens(const ent_document *doc, const ent_marks *m);

#endif
