/* out.c - text to a sink. */
#include "brief/out.h"

#include <stdio.h>

void ent_out_str(const ent_sink *sink, ent_str text, ent_status *st)
{
    if (!ent_failed(st) && text.n > 0 && sink->write(sink->ctx, text.p, text.n) != 0)
        ent_status_set(st, ENT_IO, "the output cannot be written");
}

void ent_out(const ent_sink *sink, ent_status *st, const char *fmt, ...)
{
    char small[512];
    if (ent_failed(st))
        return;
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int n = vsnprintf(small, sizeof small, fmt, args);
    va_end(args);
    if (n >= 0 && (size_t)n < sizeof small) {
        ent_out_str(sink, ent_str_of(small, (size_t)n), st);
    } else if (n >= 0) {
        ent_arena *a = ent_arena_new(0, st);
        char *large = ENT_NEW(a, char, (size_t)n + 1, st);
        if (large && vsnprintf(large, (size_t)n + 1, fmt, again) == n)
            ent_out_str(sink, ent_str_of(large, (size_t)n), st);
        ent_arena_free(a);
    }
    va_end(again);
}
