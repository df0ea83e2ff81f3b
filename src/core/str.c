/* str.c - borrowed slices: comparing, cutting, copying. */
#include "core.h"

#include <stdio.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

static unsigned char lower_ascii(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

bool ent_str_eq_nocase(ent_str a, ent_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (lower_ascii(a.p[i]) != lower_ascii(b.p[i]))
            return false;
    return true;
}

int ent_str_cmp(ent_str a, ent_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool ent_str_starts(ent_str s, ent_str prefix)
{
    return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

bool ent_str_ends(ent_str s, ent_str suffix)
{
    return s.n >= suffix.n &&
           (suffix.n == 0 || memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

size_t ent_str_find(ent_str s, ent_str needle)
{
    if (needle.n == 0)
        return 0;
    size_t at = 0;
    while (s.n - at >= needle.n) {
        const char *hit = memchr(s.p + at, needle.p[0], s.n - at - needle.n + 1);
        if (!hit)
            return SIZE_MAX;
        at = (size_t)(hit - s.p);
        if (memcmp(hit, needle.p, needle.n) == 0)
            return at;
        at++;
    }
    return SIZE_MAX;
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

ent_str ent_str_trim(ent_str s)
{
    while (s.n && is_blank(s.p[0]))
        s.p++, s.n--;
    while (s.n && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

ent_str ent_str_sub(ent_str s, size_t from, size_t to)
{
    if (to > s.n)
        to = s.n;
    if (from > to)
        from = to;
    return ent_str_of(s.n ? s.p + from : s.p, to - from);
}

ent_str ent_str_field(ent_str *rest, char sep)
{
    const char *at = rest->n ? memchr(rest->p, sep, rest->n) : NULL;
    size_t n = at ? (size_t)(at - rest->p) : rest->n;
    ent_str field = ent_str_of(rest->p, n);
    *rest = at ? ent_str_of(at + 1, rest->n - n - 1) : ent_str_of(rest->p + n, 0);
    return ent_str_trim(field);
}

ent_str ent_str_line(ent_str *rest)
{
    const char *at = rest->n ? memchr(rest->p, '\n', rest->n) : NULL;
    size_t n = at ? (size_t)(at - rest->p) : rest->n;
    ent_str line = ent_str_of(rest->p, n);
    *rest = at ? ent_str_of(at + 1, rest->n - n - 1) : ent_str_of(rest->p + n, 0);
    if (line.n && line.p[line.n - 1] == '\r')
        line.n--;
    return line;
}

bool ent_str_to_u32(ent_str s, uint32_t *out)
{
    uint64_t v = 0;
    if (s.n == 0 || s.n > 10)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        v = v * 10 + (uint64_t)(s.p[i] - '0');
    }
    if (v > UINT32_MAX)
        return false;
    *out = (uint32_t)v;
    return true;
}

ent_str ent_str_copy(ent_arena *a, ent_str s, ent_status *st)
{
    char *p = ENT_NEW(a, char, s.n + 1, st);
    if (!p)
        return (ent_str){0};
    if (s.n)
        memcpy(p, s.p, s.n);
    return ent_str_of(p, s.n);
}

ent_str ent_str_printf(ent_arena *a, ent_status *st, const char *fmt, ...)
{
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    char *p = n < 0 ? NULL : ENT_NEW(a, char, (size_t)n + 1, st);
    if (p)
        vsnprintf(p, (size_t)n + 1, fmt, again);
    va_end(again);
    return p ? ent_str_of(p, (size_t)n) : (ent_str){0};
}

ent_str ent_str_lower(ent_arena *a, ent_str s, ent_status *st)
{
    /* No lower-case letter here is longer in UTF-8 than its capital by more than a byte. */
    char *p = ENT_NEW(a, char, s.n * 2 + 1, st);
    if (!p)
        return (ent_str){0};
    size_t n = 0;
    for (size_t i = 0; i < s.n;) {
        if ((unsigned char)s.p[i] < 0x80)
            p[n++] = (char)lower_ascii(s.p[i++]);
        else
            n += ent_utf8_put(ent_utf8_lower(ent_utf8_next(s, &i)), p + n);
    }
    return ent_str_of(p, n);
}

uint64_t ent_hash(ent_str s)
{
    return XXH3_64bits(s.n ? s.p : "", s.n);
}
