/* correct.h - what the files of corrections share.
 * In:   corrections of people; the tables of records.
 * Out:  the tables put right, again after every reading.
 * Not:  reading (coder/), files to share (exchange/corrections.c). */
#ifndef ENT_RECORD_CORRECT_H
#define ENT_RECORD_CORRECT_H

#include "record/record.h"

typedef struct ent_fixable {        /* a field of a kind of record */
    const char *name;
    const char *column;             /* of the table; NULL: a list of actors */
    const char *list;               /* "event_sources"; NULL: a value */
    const char *side;               /* of tie_parties, NULL */
    const char *allowed;            /* values joined by blanks; NULL: any */
} ent_fixable;

typedef struct ent_correctable {    /* a kind of record */
    char letter;
    const char *kind, *table, *key;
    const ent_fixable *fields;      /* ends with name NULL */
} ent_correctable;

/* correct_fields.c */
extern const ent_correctable ent_correctables[];        /* ends with letter 0 */
const ent_correctable *ent_correctable_of(ent_str kind_or_id);
/* NULL with the status set, naming the fields there are. */
const ent_fixable *ent_fixable_of(const ent_correctable *k, ent_str field, ent_status *st);
void ent_check_value(const ent_fixable *f, ent_str value, ent_status *st);

/* A row of table corrections. */
typedef struct ent_correction_row {
    ent_str action, kind, target, base_name, words, field, value, was, why, who, made_at;
    ent_span span;
} ent_correction_row;

/* correct.c: stores a correction that may be there already; true when it was not. */
bool ent_correction_store(ent_record *r, const ent_correction_row *c, ent_status *st);

#endif
