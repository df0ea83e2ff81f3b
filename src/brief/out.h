/* out.h - text to a sink behind a sticky status. */
#ifndef ENT_OUT_H
#define ENT_OUT_H

#include "core/core.h"

void ent_out(const ent_sink *sink, ent_status *st, const char *fmt, ...) ENT_PRINTF(3, 4);
void ent_out_str(const ent_sink *sink, ent_str text, ent_status *st);

#endif
