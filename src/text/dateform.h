/* dateform.h - complete calendar dates as documents print them.
 * In:   a line in normal form (cues.h).
 * Out:  the date, its place in the line.
 * Not:  dates told in the text ("on Tuesday"): mention/ reads those. */
#ifndef ENT_TEXT_DATEFORM_H
#define ENT_TEXT_DATEFORM_H

#include "core/core.h"

typedef struct ent_printed {
    uint32_t start, end;            /* bytes of the line */
    int32_t year, month, day;       /* 0: not printed */
    int32_t last_day;               /* "15-18 March": 18, else 0 */
} ent_printed;

/* Next date at or behind *at that names a month; *at moves behind it. */
bool ent_printed_next(ent_str normal, size_t *at, ent_printed *out);
/* ISO form: "2021-03-17", "2021-03" or "2021-03-15/2021-03-18"; "" when the year is unknown. */
ent_str ent_printed_iso(ent_arena *a, const ent_printed *date, ent_status *st);
/* The date that a machine wrote (ISO 8601, RFC 2822, or printed): its ISO day, or "". */
ent_str ent_printed_machine(ent_arena *a, ent_str text, ent_status *st);

#endif
