/* find.h - what an id names.
 * In:   a record; an id, its first digits, or a name.
 * Out:  the kind and row of what it names, with its document and spans.
 * Not:  several things at once: an ambiguous id is refused, with those that it may mean. */
#ifndef ENT_FIND_H
#define ENT_FIND_H

#include "record/kinds.h"
#include "record/record.h"

typedef enum ent_found_what {
    ENT_WHAT_DOCUMENT, ENT_WHAT_RECORD, ENT_WHAT_ACTOR, ENT_WHAT_PLACE
} ent_found_what;

typedef struct ent_finding {
    ent_found_what what;
    const ent_record_kind *kind;    /* of a record, else NULL */
    int64_t row;                    /* of the document, record or actor */
    int64_t document;               /* row; of an actor: the first that names it */
    ent_str id;
    ENT_VEC(ent_span) spans;        /* evidence; none for a document */
} ent_finding;

/* Ids: of record/kinds.h and documents (d...), at least their first four digits; an actor's id
 * or name; a document's name; a place in a document, "d3f2a9c71b04e5d20.106-144".
 * ENT_NOT_FOUND. */
void ent_find(ent_record *r, ent_str id, ent_finding *out, ent_arena *a, ent_status *st);

#endif
