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
    bool done;                      /* state: applied */
    char id_text[24];
} ent_correction_row;

/* correct.c: stores a correction that may be there already; true when it was not. */
bool ent_correction_store(ent_record *r, ent_correction_row *c, ent_status *st);
/* Does it; false when nothing in the record answers to it now. */
bool ent_correction_apply(ent_record *r, const ent_correction_row *c, ent_status *st);
/* Row of the actor of this id or name; 0. check_ fails unless there is one, or name is an id. */
int64_t ent_correction_actor(ent_record *r, ent_str name, ent_status *st);
int64_t ent_correction_check_actor(ent_record *r, ent_str name, ent_status *st);

/* correct_new.c: checks and stores a correction of a person, in a transaction of its own. at_once: does it as well
 * and links the record, else it waits for ent_record_link. */
void ent_correction_decide(ent_record *r, const ent_correction *given, bool at_once, ent_status *st);
/* What the fields of a record say, "plover=ACCUSE; source=FRA,DEU"; id in full. */
ent_str ent_correction_values(ent_record *r, const ent_record_kind *k, ent_str id, ent_arena *a, ent_status *st);
/* The value of one of them. */
ent_str ent_correction_value(ent_record *r, const ent_record_kind *k, const ent_record_field *f, ent_str id,
                             ent_arena *a, ent_status *st);
/* A field of such a text. */
ent_str ent_correction_field(ent_str values, const char *field);
/* write.c: a document was coded again: what was taken out of it is there anew. */
void ent_correction_expect(ent_record *r, ent_str base_name, ent_status *st);

/* agreement.c: ends of the 95 % interval of Wilson for `hits` of n, n > 0. */
void ent_wilson(double hits, double n, double *low, double *high);

#endif
