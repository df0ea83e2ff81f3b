/* correct.h - what the files of corrections share.
 * In:   corrections of people; the tables of records.
 * Out:  the tables put right, again after every reading.
 * Not:  reading (coder/), files to share (exchange/corrections.c). */
#ifndef ENT_RECORD_CORRECT_H
#define ENT_RECORD_CORRECT_H

#include "record/kinds.h"
#include "record/record.h"

/* A row of table corrections. */
typedef struct ent_correction_row {
    ent_str id;                     /* of the correction; made by ent_correction_store */
    ent_str action, kind, target, base_name, words, field, value, was, why, who, made_at;
    ent_span span;
} ent_correction_row;

/* correct.c: stores a correction that may be there already; true when it was not. */
bool ent_correction_store(ent_record *r, const ent_correction_row *c, ent_status *st);

#endif
