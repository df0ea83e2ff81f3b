/* utf8.c - decoding, case and letter classes. Tables and folding come from utf8proc; the hot
 * paths (ASCII) are answered here. */
#include "core.h"

#include <stdlib.h>
#include <utf8proc.h>

uint32_t ent_utf8_next(ent_str s, size_t *i)
{
    const unsigned char *p = (const unsigned char *)s.p + *i;
    size_t left = s.n - *i;
    uint32_t c = p[0];
    if (c < 0x80) {
        *i += 1;
        return c;
    }
    size_t n = c >= 0xF0 && c < 0xF5 ? 4 : c >= 0xE0 && c < 0xF0 ? 3 : c >= 0xC2 && c < 0xE0 ? 2 : 0;
    if (n == 0 || n > left) {
        *i += 1;
        return 0xFFFD;
    }
    uint32_t cp = c & (0x7Fu >> n);
    for (size_t k = 1; k < n; k++) {
        if ((p[k] & 0xC0) != 0x80) {
            *i += 1;
            return 0xFFFD;
        }
        cp = cp << 6 | (p[k] & 0x3Fu);
    }
    static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
    if (cp < least[n] || cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000)) {
        *i += 1;
        return 0xFFFD;
    }
    *i += n;
    return cp;
}

size_t ent_utf8_put(uint32_t cp, char out[4])
{
    if (cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000))
        cp = 0xFFFD;
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)cp, (utf8proc_uint8_t *)out);
}

bool ent_utf8_valid(ent_str s, size_t *bad_at)
{
    for (size_t i = 0; i < s.n;) {
        if ((unsigned char)s.p[i] < 0x80) {
            i++;
            continue;
        }
        size_t at = i;
        if (ent_utf8_next(s, &i) == 0xFFFD && i == at + 1) {
            if (bad_at)
                *bad_at = at;
            return false;
        }
    }
    return true;
}

uint32_t ent_utf8_lower(uint32_t cp)
{
    if (cp < 0x80)
        return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

bool ent_utf8_is_upper(uint32_t cp)
{
    if (cp < 0x80)
        return cp >= 'A' && cp <= 'Z';
    utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool ent_utf8_is_letter(uint32_t cp)
{
    if (cp < 0x80)
        return (cp >= 'A' && cp <= 'Z') || (cp >= 'a' && cp <= 'z');
    utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_ME;
}

bool ent_utf8_is_space(uint32_t cp)
{
    if (cp < 0x80)
        return cp == ' ' || (cp >= '\t' && cp <= '\r');
    return cp == 0x85 || cp == 0xFEFF || utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_ZS ||
           cp == 0x2028 || cp == 0x2029;
}

/* Letters that no Unicode decomposition takes apart. */
static const char *base_letters(uint32_t cp)
{
    switch (cp) {
    case 0x131: return "i";
    case 0x142: case 0x141: return "l";
    case 0xF8: case 0xD8: return "o";
    case 0x111: case 0x110: case 0xF0: case 0xD0: return "d";
    case 0xDF: return "ss";
    case 0xE6: case 0xC6: return "ae";
    case 0x153: case 0x152: return "oe";
    case 0xFE: case 0xDE: return "th";
    case 0x259: case 0x18F: return "e";
    case 0x2BF: case 0x2BE: case 0x2BC: case 0x2B9: case 0x2019: case 0x2018: case '\'': case '`':
        return "";
    case '-': case 0x2010: case 0x2011: case 0x2013: return " ";
    default: return NULL;
    }
}

static size_t fold_one(uint32_t cp, char *out)
{
    const char *base = base_letters(cp);
    if (base) {
        size_t n = strlen(base);
        memcpy(out, base, n);
        return n;
    }
    utf8proc_int32_t parts[8];
    int boundary = 0;
    utf8proc_ssize_t k =
        utf8proc_decompose_char((utf8proc_int32_t)cp, parts, 8,
                                UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD,
                                &boundary);
    size_t n = 0;
    for (utf8proc_ssize_t j = 0; j < k && j < 4; j++)
        n += ent_utf8_put((uint32_t)parts[j], out + n);
    return n;
}

ent_str ent_utf8_fold(ent_arena *a, ent_str s, ent_status *st)
{
    char *p = ENT_NEW(a, char, s.n * 4 + 16, st);
    if (!p)
        return (ent_str){0};
    size_t n = 0;
    for (size_t i = 0; i < s.n;) {
        char tmp[16];
        size_t k = fold_one(ent_utf8_next(s, &i), tmp);
        if (n + k > s.n * 4 + 15)
            break;
        memcpy(p + n, tmp, k);
        n += k;
    }
    return ent_str_of(p, n);
}
