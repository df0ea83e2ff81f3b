/* prose.h - dates, kinds, numbers and lists in words.
 * In:   values of a record.
 * Out:  the words that a brief uses for them.
 * Not:  sentences (brief.c). */
#ifndef ENT_PROSE_H
#define ENT_PROSE_H

#include "brief/model.h"

/* "16 March 2021", "15–18 March 2021", "March 2021", "before 15 March 2021", "16 March, year not
 * stated"; the value itself when it has no such form, "" for "". */
ent_str ent_prose_date(ent_str value, ent_arena *a, ent_status *st);
/* The days [from, past) in the same form. */
ent_str ent_prose_days(int32_t from, int32_t past, ent_arena *a, ent_status *st);
/* "two-plus-two meeting", "visit to Japan": what a meeting is called, with its place. */
ent_str ent_prose_meeting(const ent_brief_meeting *m, ent_arena *a, ent_status *st);
/* "criticism": a PLOVER type in plain words. */
const char *ent_prose_event(ent_str plover);
/* "planned", "put off"; "" for held. */
const char *ent_prose_status(ent_str status);
/* "1 document", "3 documents", "1,234 documents". */
ent_str ent_prose_count(uint64_t n, const char *one, const char *many, ent_arena *a,
                        ent_status *st);
/* English name of a language by its ISO 639-1 code, or the code. */
ent_str ent_prose_language(ent_str code);
/* "a", "a and b", "a, b and c": joins the next of `count` items. */
const char *ent_prose_joint(uint32_t at, uint32_t count);

#endif
