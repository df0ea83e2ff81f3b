/* read.c - the causes of a document. */
#include "cause/cause.h"

void ent_read_causes(const ent_reading *r, const ent_quotes *quotes, ent_causes *out,
                     ent_status *st)
{
    (void)r; (void)quotes; (void)out; (void)st;
}
