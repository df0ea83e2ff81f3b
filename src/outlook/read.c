/* read.c - the outlooks of a document. */
#include "outlook/outlook.h"

void ent_read_outlooks(const ent_reading *r, const ent_meetings *meetings, const ent_quotes *quotes,
                       ent_outlooks *out, ent_status *st)
{
    (void)r; (void)meetings; (void)quotes; (void)out; (void)st;
}
