/* core.h - status, memory, strings and tables that every stage stands on.
 * In:   nothing.
 * Out:  ent_status, ent_arena, ent_str, ent_buf, ENT_VEC, ent_intern, UTF-8, ISO dates.
 * Not:  anything that knows of documents or of diplomacy. */
#ifndef ENT_CORE_H
#define ENT_CORE_H

#include "entente.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* "No index": the value of every optional uint32_t reference. */
#define ENT_NONE UINT32_MAX

#if defined(__GNUC__)
#define ENT_PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define ENT_PRINTF(f, a)
#endif

/* ---- status.c: sticky errors ------------------------------------------------------- */

/* Sets the status unless one is set already; the text is one impersonal line. */
void ent_status_set(ent_status *st, ent_code code, const char *fmt, ...) ENT_PRINTF(3, 4);
/* Names the place of a failure already set: file and line (0 = none). The first place stays. */
void ent_status_place(ent_status *st, const char *file, uint32_t line);
void ent_status_clear(ent_status *st);
static inline bool ent_failed(const ent_status *st) { return st->code != ENT_OK; }

/* ---- arena.c: memory released at once --------------------------------------------- */

typedef struct ent_arena ent_arena;

/* limit: most bytes it may hand out (0 = none). NULL with status set when memory runs out. */
ent_arena *ent_arena_new(size_t limit, ent_status *st);
void ent_arena_free(ent_arena *a);
/* Keeps the largest block for the next document. */
void ent_arena_reset(ent_arena *a);
/* Zeroed memory for n items of size each, aligned to 16; NULL and status set on overflow,
 * limit or lack of memory; NULL at once when the status is already set. */
void *ent_arena_alloc(ent_arena *a, size_t n, size_t size, ent_status *st);
size_t ent_arena_used(const ent_arena *a);
#define ENT_NEW(a, type, n, st) ((type *)ent_arena_alloc((a), (n), sizeof(type), (st)))

/* ---- str.c: borrowed slices ------------------------------------------------------- */

#define ENT_STR(literal) ((ent_str){(literal), sizeof(literal) - 1})
#define ENT_FMT(s) (int)(s).n, (s).p            /* for "%.*s" */

static inline ent_str ent_str_of(const char *p, size_t n) { return (ent_str){p, n}; }
static inline ent_str ent_str_z(const char *z) { return (ent_str){z, z ? strlen(z) : 0}; }
static inline bool ent_str_eq(ent_str a, ent_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}
static inline bool ent_str_is(ent_str a, const char *z) { return ent_str_eq(a, ent_str_z(z)); }
bool ent_str_eq_nocase(ent_str a, ent_str b);                 /* ASCII case folded */
int ent_str_cmp(ent_str a, ent_str b);                        /* byte order */
bool ent_str_starts(ent_str s, ent_str prefix);
bool ent_str_ends(ent_str s, ent_str suffix);
size_t ent_str_find(ent_str s, ent_str needle);               /* offset or SIZE_MAX */
ent_str ent_str_trim(ent_str s);                              /* ASCII white space */
ent_str ent_str_sub(ent_str s, size_t from, size_t to);       /* clamped */
/* Cuts the next field before `sep` from *rest, trimmed; *rest moves past the separator. */
ent_str ent_str_field(ent_str *rest, char sep);
/* Cuts the next line (without CR LF) from *rest. */
ent_str ent_str_line(ent_str *rest);
bool ent_str_to_u32(ent_str s, uint32_t *out);                /* decimal, whole string */
ent_str ent_str_copy(ent_arena *a, ent_str s, ent_status *st);    /* NUL added behind */
ent_str ent_str_printf(ent_arena *a, ent_status *st, const char *fmt, ...) ENT_PRINTF(3, 4);
/* Lower case for ASCII and Latin letters (as ent_utf8_lower), in the arena. */
ent_str ent_str_lower(ent_arena *a, ent_str s, ent_status *st);
uint64_t ent_hash(ent_str s);                                 /* xxh3, 64 bit: same everywhere */

/* ---- buffer.c: owned, growing bytes ------------------------------------------------ */

typedef struct ent_buf {
    char *p;
    size_t n, cap;
} ent_buf;

void ent_buf_free(ent_buf *b);
void ent_buf_put(ent_buf *b, ent_str s, ent_status *st);
void ent_buf_byte(ent_buf *b, char c, ent_status *st);
void ent_buf_printf(ent_buf *b, ent_status *st, const char *fmt, ...) ENT_PRINTF(3, 4);
static inline void ent_buf_puts(ent_buf *b, const char *z, ent_status *st)
{
    ent_buf_put(b, ent_str_z(z), st);
}
static inline ent_str ent_buf_str(const ent_buf *b) { return (ent_str){b->p, b->n}; }
/* The whole file; ENT_IO naming path and reason, ENT_LIMIT beyond limit bytes (0 = none). */
void ent_file_read(const char *path, size_t limit, ent_buf *out, ent_status *st);

/* ---- vectors: ENT_VEC(type) v = {0}; items live in an arena ------------------------- */

#define ENT_VEC(type) struct { type *at; uint32_t n, cap; }
/* Pointer to one new zeroed item, or NULL with status set. */
#define ENT_PUSH(a, v, st)                                                                   \
    ((ent_vec_room((a), (void **)&(v)->at, &(v)->n, &(v)->cap, sizeof *(v)->at, (st)))        \
         ? &(v)->at[(v)->n++]                                                                \
         : NULL)
bool ent_vec_room(ent_arena *a, void **at, uint32_t *n, uint32_t *cap, size_t size,
                  ent_status *st);

/* ---- intern.c: string -> small number ---------------------------------------------- */

typedef struct ent_intern ent_intern;
ent_intern *ent_intern_new(ent_arena *a, ent_status *st);
/* Number of s, given on first sight in order 0, 1, 2 ...; ENT_NONE with status set. */
uint32_t ent_intern_add(ent_intern *t, ent_str s, ent_status *st);
uint32_t ent_intern_find(const ent_intern *t, ent_str s);     /* ENT_NONE if unknown */
ent_str ent_intern_at(const ent_intern *t, uint32_t number);
uint32_t ent_intern_count(const ent_intern *t);

/* ---- utf8.c ------------------------------------------------------------------------- */

/* Decodes one code point at s[*i], moves *i; 0xFFFD for an ill-formed byte. */
uint32_t ent_utf8_next(ent_str s, size_t *i);
/* Writes 1-4 bytes to out, returns their number. */
size_t ent_utf8_put(uint32_t cp, char out[4]);
bool ent_utf8_valid(ent_str s, size_t *bad_at);
uint32_t ent_utf8_lower(uint32_t cp);     /* ASCII, Latin-1, Latin Extended-A, Greek, Cyrillic */
bool ent_utf8_is_upper(uint32_t cp);
bool ent_utf8_is_letter(uint32_t cp);     /* letter or mark of any script we may meet */
bool ent_utf8_is_space(uint32_t cp);      /* Unicode white space, no-break kinds included */
/* Folds to lower-case ASCII where a letter has a base letter (é -> e, ł -> l, ʿ dropped);
 * hyphens become spaces. For comparing names. */
ent_str ent_utf8_fold(ent_arena *a, ent_str s, ent_status *st);

/* ---- date.c: proleptic Gregorian days ------------------------------------------------ */

/* Days since 1970-01-01. */
int32_t ent_day(int32_t year, int32_t month, int32_t day);
void ent_day_split(int32_t days, int32_t *year, int32_t *month, int32_t *day);
int32_t ent_weekday(int32_t days);                            /* 1 Monday .. 7 Sunday */
int32_t ent_month_days(int32_t year, int32_t month);
/* Reads YYYY, YYYY-MM or YYYY-MM-DD as the half-open day range it covers. */
bool ent_iso_range(ent_str iso, int32_t *first, int32_t *past);

#endif
