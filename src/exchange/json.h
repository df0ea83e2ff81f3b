/* json.h - writes JSON.
 * In:   names and values, in the order in which they are to stand.
 * Out:  bytes in a buffer: valid UTF-8, no white space between tokens.
 * Not:  reading JSON (text/ does it for rows). */
#ifndef ENT_JSON_H
#define ENT_JSON_H

#include "core/core.h"

typedef struct ent_json {
    ent_buf *out;
    bool comma;             /* a value stands before at this level */
    ent_status *st;
} ent_json;

static inline ent_json ent_json_to(ent_buf *out, ent_status *st)
{
    return (ent_json){out, false, st};
}

/* key NULL: an element of an array, or the outermost value. */
void ent_json_open(ent_json *j, const char *key, char bracket);     /* '{' or '[' */
void ent_json_close(ent_json *j, char bracket);                     /* '}' or ']' */
void ent_json_str(ent_json *j, const char *key, ent_str value);
/* Left out when empty. */
void ent_json_opt(ent_json *j, const char *key, ent_str value);
/* null; a number as it is written. */
void ent_json_null(ent_json *j, const char *key);
void ent_json_number(ent_json *j, const char *key, ent_str digits);
void ent_json_int(ent_json *j, const char *key, int64_t value);
void ent_json_real(ent_json *j, const char *key, double value);
void ent_json_degrees(ent_json *j, const char *key, double value);  /* to a metre */
void ent_json_bool(ent_json *j, const char *key, bool value);
void ent_json_span(ent_json *j, const char *key, ent_span span);    /* [start,end] */

#endif
