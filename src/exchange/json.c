/* json.c - a JSON writer. */
#include "exchange/json.h"

static const char hex[] = "0123456789abcdef";

/* Characters that show nothing but change what is shown: controls of the second kind, marks that
 * turn the direction of writing, the byte-order mark. */
static bool is_hidden(uint32_t c)
{
    return (c >= 0x7f && c < 0xa0) || c == 0x61c || (c >= 0x200e && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

/* "<" before what would be a tag, should the JSON come to stand in a page. */
static bool is_tag(ent_str text, size_t at)
{
    if (text.p[at] != '<' || at + 1 >= text.n)
        return false;
    char c = text.p[at + 1];
    return c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void put_escape(ent_json *j, uint32_t c)
{
    static const char plain[] = "\"\"\\\\\nn\tt\rr\bb\ff";
    char escape[7] = {'\\', 'u', hex[c >> 12 & 15], hex[c >> 8 & 15], hex[c >> 4 & 15],
                      hex[c & 15], 0};
    for (size_t k = 0; k + 1 < sizeof plain - 1; k += 2)
        if ((unsigned char)plain[k] == c) {
            escape[1] = plain[k + 1];
            escape[2] = '\0';
        }
    ent_buf_puts(j->out, escape, j->st);
}

static void put_text(ent_json *j, ent_str text)
{
    size_t from = 0;
    ent_buf_byte(j->out, '"', j->st);
    for (size_t i = 0; i < text.n;) {
        size_t at = i++;
        uint32_t c = (unsigned char)text.p[at];
        if (c >= 0x7f) {
            i = at;
            c = ent_utf8_next(text, &i);
        }
        if (c >= 0x20 && c != '"' && c != '\\' && !is_hidden(c) && !is_tag(text, at))
            continue;
        ent_buf_put(j->out, ent_str_sub(text, from, at), j->st);
        from = i;
        put_escape(j, c);
    }
    ent_buf_put(j->out, ent_str_sub(text, from, text.n), j->st);
    ent_buf_byte(j->out, '"', j->st);
}

static void begin(ent_json *j, const char *key)
{
    if (j->comma)
        ent_buf_byte(j->out, ',', j->st);
    j->comma = true;
    if (key) {
        put_text(j, ent_str_z(key));
        ent_buf_byte(j->out, ':', j->st);
    }
}

void ent_json_open(ent_json *j, const char *key, char bracket)
{
    begin(j, key);
    ent_buf_byte(j->out, bracket, j->st);
    j->comma = false;
}

void ent_json_close(ent_json *j, char bracket)
{
    ent_buf_byte(j->out, bracket, j->st);
    j->comma = true;
}

void ent_json_str(ent_json *j, const char *key, ent_str value)
{
    begin(j, key);
    put_text(j, value);
}

void ent_json_opt(ent_json *j, const char *key, ent_str value)
{
    if (value.n > 0)
        ent_json_str(j, key, value);
}

void ent_json_null(ent_json *j, const char *key)
{
    begin(j, key);
    ent_buf_puts(j->out, "null", j->st);
}

void ent_json_number(ent_json *j, const char *key, ent_str digits)
{
    begin(j, key);
    ent_buf_put(j->out, digits, j->st);
}

void ent_json_int(ent_json *j, const char *key, int64_t value)
{
    begin(j, key);
    ent_buf_printf(j->out, j->st, "%lld", (long long)value);
}

void ent_json_real(ent_json *j, const char *key, double value)
{
    begin(j, key);
    ent_buf_printf(j->out, j->st, "%.3g", value);
}

void ent_json_degrees(ent_json *j, const char *key, double value)
{
    begin(j, key);
    ent_buf_printf(j->out, j->st, "%.8g", value);
}

void ent_json_bool(ent_json *j, const char *key, bool value)
{
    begin(j, key);
    ent_buf_puts(j->out, value ? "true" : "false", j->st);
}

void ent_json_span(ent_json *j, const char *key, ent_span span)
{
    begin(j, key);
    ent_buf_printf(j->out, j->st, "[%u,%u]", span.start, span.end);
}
