/* taught.h - what the two ways share in which corrections teach.
 * In:   corrections, the records that they are about.
 * Out:  files: labelled sentences (taught_rows.c), a lexicon (taught_lexicon.c).
 * Not:  doing corrections (record/correct.c). */
#ifndef ENT_ANSWER_TAUGHT_H
#define ENT_ANSWER_TAUGHT_H

#include "record/record.h"

/* Counts of why things were left out, told at the end. */
typedef struct ent_left_out {
    struct { const char *why; size_t n; } of[8];
} ent_left_out;
void ent_leave_out(ent_left_out *l, const char *why);
void ent_taught_end(const ent_left_out *l, ent_taught *out);
/* Makes the folder, where it is missing, and the file in it. */
void ent_taught_file(const char *folder, const char *below, const char *name, ent_str text, ent_status *st);

#endif
