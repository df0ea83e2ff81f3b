/* json.c - a JSON writer. */
#include "exchange/json.h"

static void put_text(ent_json *j, ent_str text)
{
    static const char hex[] = "0123456789abcdef";
    size_t from = 0;
    ent_buf_byte(j->out, '"', j->st);
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        ent_buf_put(j->out, ent_str_sub(text, from, i), j->st);
        from = i + 1;
        char escape[7] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15], 0};
        static const char plain[] = "\"\"\\\\\nn\tt\rr\bb\ff";
        for (size_t k = 0; k + 1 < sizeof plain - 1; k += 2)
            if (plain[k] == (char)c) {
                escape[1] = plain[k + 1];
                escape[2] = '\0';
            }
        ent_buf_puts(j->out, escape, j->st);
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
