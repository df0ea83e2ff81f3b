/* writer.c - what both formats share. */
#include "brief/writer.h"

#include <stdio.h>

void ent_writer_printf(ent_writer *w, const char *fmt, ...)
{
    char small[1024];
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int n = vsnprintf(small, sizeof small, fmt, args);
    va_end(args);
    if (n >= 0 && (size_t)n < sizeof small) {
        w->format->text(w, ent_str_of(small, (size_t)n));
    } else if (n >= 0) {
        char *large = ENT_NEW(w->a, char, (size_t)n + 1, w->st);
        if (large && vsnprintf(large, (size_t)n + 1, fmt, again) == n)
            w->format->text(w, ent_str_of(large, (size_t)n));
    }
    va_end(again);
}
