/* status.c - sticky errors: the first failure stays. */
#include "core.h"

#include <stdio.h>

void ent_status_set(ent_status *st, ent_code code, const char *fmt, ...)
{
    if (ent_failed(st))
        return;
    st->code = code;
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(st->text, sizeof st->text, fmt, ap);
    va_end(ap);
}

void ent_status_place(ent_status *st, const char *file, uint32_t line)
{
    if (!ent_failed(st) || st->file[0])
        return;
    snprintf(st->file, sizeof st->file, "%s", file ? file : "");
    st->line = line;
}

void ent_status_clear(ent_status *st)
{
    memset(st, 0, sizeof *st);
}

const char *ent_version(void)
{
    return ENT_VERSION;
}
