/* buffer.c - owned, growing bytes; whole files. */
#include "core.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

void ent_buf_free(ent_buf *b)
{
    free(b->p);
    memset(b, 0, sizeof *b);
}

/* Room for n more bytes and a NUL behind them. */
static bool make_room(ent_buf *b, size_t n, ent_status *st)
{
    if (ent_failed(st))
        return false;
    if (n >= SIZE_MAX / 2 - b->n) {
        ent_status_set(st, ENT_NOMEM, "buffer size overflows");
        return false;
    }
    size_t need = b->n + n + 1;
    if (need <= b->cap)
        return true;
    size_t cap = b->cap ? b->cap : 256;
    while (cap < need)
        cap *= 2;
    char *p = realloc(b->p, cap);
    if (!p) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return false;
    }
    b->p = p;
    b->cap = cap;
    return true;
}

void ent_buf_put(ent_buf *b, ent_str s, ent_status *st)
{
    if (!make_room(b, s.n, st))
        return;
    if (s.n)
        memcpy(b->p + b->n, s.p, s.n);
    b->n += s.n;
    b->p[b->n] = '\0';
}

void ent_buf_byte(ent_buf *b, char c, ent_status *st)
{
    ent_buf_put(b, ent_str_of(&c, 1), st);
}

void ent_buf_printf(ent_buf *b, ent_status *st, const char *fmt, ...)
{
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    if (n >= 0 && make_room(b, (size_t)n, st)) {
        vsnprintf(b->p + b->n, (size_t)n + 1, fmt, again);
        b->n += (size_t)n;
    }
    va_end(again);
}

static void read_stream(FILE *f, const char *path, size_t limit, ent_buf *out, ent_status *st)
{
    char chunk[16384];
    size_t got;
    while (!ent_failed(st) && (got = fread(chunk, 1, sizeof chunk, f)) > 0) {
        if (limit && got > limit - (out->n < limit ? out->n : limit))
            ent_status_set(st, ENT_LIMIT, "larger than the limit of %zu bytes", limit);
        ent_buf_put(out, ent_str_of(chunk, got), st);
    }
    if (ferror(f))
        ent_status_set(st, ENT_IO, "cannot read: %s", strerror(errno));
    ent_status_place(st, path, 0);
}

void ent_file_read(const char *path, size_t limit, ent_buf *out, ent_status *st)
{
    if (ent_failed(st))
        return;
    FILE *f = fopen(path, "rb");
    if (!f) {
        ent_status_set(st, ENT_IO, "cannot open: %s", strerror(errno));
        ent_status_place(st, path, 0);
        return;
    }
    read_stream(f, path, limit, out, st);
    fclose(f);
}
