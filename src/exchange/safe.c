/* safe.c - text of documents as something that only can be read.
 *
 * Titles and names come from anywhere: an escape sequence would drive the reader's terminal, a mark
 * of direction would show a line backwards, "=cmd()" would run in a spreadsheet. */
#include "exchange/safe.h"

#define REPLACEMENT "\xef\xbf\xbd"

/* Embeddings, overrides and isolates of direction, tags, byte-order mark, other specials. */
static bool is_hidden(uint32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff ||
           (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

/* Marks that belong to right-to-left writing but show nothing. */
static bool is_mark(uint32_t c)
{
    return c == 0x200e || c == 0x200f || c == 0x061c || c == 0x200b;
}

static bool is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

static bool is_blank(uint32_t c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 ||
           c == 0x85;
}

typedef void putting(ent_buf *out, uint32_t c, ent_status *st);

static void put_character(ent_buf *out, uint32_t c, ent_status *st)
{
    char bytes[4];
    ent_buf_put(out, ent_str_of(bytes, ent_utf8_put(c, bytes)), st);
}

static void put_markdown(ent_buf *out, uint32_t c, ent_status *st)
{
    if (c == '<')
        ent_buf_puts(out, "&lt;", st);
    else if (c == '>')
        ent_buf_puts(out, "&gt;", st);
    else if (c == '&')
        ent_buf_puts(out, "&amp;", st);
    else if (c < 0x80 && c && strchr("\\`*_[]|#~$", (int)c)) {
        ent_buf_byte(out, '\\', st);
        ent_buf_byte(out, (char)c, st);
    } else {
        put_character(out, c, st);
    }
}

static bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ',' ||
           c == '.';
}

/* Bytes from s[i] on that pass as they are: letters, digits and the like, with single blanks between. Most of
 * any text. */
static size_t plain_run(ent_str s, size_t i)
{
    size_t from = i;
    while (i < s.n && (is_plain(s.p[i]) || (s.p[i] == ' ' && i > from && i + 1 < s.n && is_plain(s.p[i + 1]))))
        i++;
    return i - from;
}

static void put_inert(ent_buf *out, ent_str s, putting *put, ent_status *st)
{
    bool blank = false, any = false;
    for (size_t i = 0; i < s.n && !ent_failed(st);) {
        size_t run = plain_run(s, i);
        if (run) {
            if (blank && any)
                ent_buf_byte(out, ' ', st);
            blank = false;
            any = true;
            ent_buf_put(out, ent_str_sub(s, i, i + run), st);
            i += run;
            continue;
        }
        uint32_t c = ent_utf8_next(s, &i);
        if (is_blank(c)) {
            blank = true;
            continue;
        }
        if (is_mark(c))
            continue;
        if (blank && any)
            ent_buf_byte(out, ' ', st);
        blank = false;
        any = true;
        if (is_control(c) || is_hidden(c))
            ent_buf_puts(out, REPLACEMENT, st);
        else
            put(out, c, st);
    }
}

void ent_safe_text(ent_buf *out, ent_str s, ent_status *st)
{
    put_inert(out, s, put_character, st);
}

void ent_safe_markdown(ent_buf *out, ent_str s, ent_status *st)
{
    put_inert(out, s, put_markdown, st);
}

static const char *entity(uint32_t c)
{
    switch (c) {
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '&': return "&amp;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return NULL;
    }
}

void ent_safe_html(ent_buf *out, ent_str s, ent_status *st)
{
    for (size_t i = 0; i < s.n && !ent_failed(st);) {
        size_t from = i;
        uint32_t c = ent_utf8_next(s, &i);
        if (entity(c))
            ent_buf_puts(out, entity(c), st);
        else if (!is_blank(c) && (is_control(c) || is_hidden(c)))
            ent_buf_puts(out, REPLACEMENT, st);
        else if (!is_mark(c))
            ent_buf_put(out, ent_str_sub(s, from, i), st);
    }
}

/* What spreadsheets take for the beginning of a formula, full-width forms too. */
static bool looks_like_formula(ent_str s)
{
    size_t i = 0;
    if (s.n == 0)
        return false;
    uint32_t c = ent_utf8_next(s, &i);
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '|' || c == '%' ||
           c == 0xff1d || c == 0xff0b || c == 0xff0d || c == 0xff20;
}

void ent_safe_csv(ent_buf *out, ent_str s, bool number, ent_status *st)
{
    ent_buf text = {0};
    if (number) {
        ent_buf_put(out, s, st);
        return;
    }
    ent_safe_text(&text, s, st);
    ent_str safe = ent_buf_str(&text);
    bool quoted = false, formula = looks_like_formula(safe);
    for (size_t i = 0; i < safe.n; i++)
        quoted |= safe.p[i] == '"' || safe.p[i] == ',';
    if (quoted)
        ent_buf_byte(out, '"', st);
    if (formula)
        ent_buf_byte(out, '\'', st);
    for (size_t i = 0; i < safe.n; i++) {
        if (safe.p[i] == '"')
            ent_buf_byte(out, '"', st);
        ent_buf_byte(out, safe.p[i], st);
    }
    if (quoted)
        ent_buf_byte(out, '"', st);
    ent_buf_free(&text);
}

void ent_safe_tsv(ent_buf *out, ent_str s, ent_status *st)
{
    size_t at = out->n;
    ent_safe_text(out, s, st);
    if (ent_failed(st) || !looks_like_formula(ent_str_of(out->p + at, out->n - at)))
        return;
    out->n = at;
    ent_buf_byte(out, '\'', st);
    ent_safe_text(out, s, st);
}

/* ---- output ------------------------------------------------------------------------------------ */

/* Bytes of a sequence "ESC [ digits ; m" at the begin of s; 0 when there is none. */
static size_t colour_sequence(ent_str s)
{
    size_t i = 2;
    if (s.n < 3 || s.p[0] != '\033' || s.p[1] != '[')
        return 0;
    while (i < s.n && i < 12 && ((s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == ';'))
        i++;
    return i < s.n && s.p[i] == 'm' ? i + 1 : 0;
}

/* Passes on the bytes before a character that must not pass, and U+FFFD for it. */
static int write_safely(void *ctx, const char *bytes, size_t n)
{
    const ent_safe_filter *f = ctx;
    ent_str s = ent_str_of(bytes, n);
    size_t from = 0;
    for (size_t i = 0; i < n;) {
        size_t at = i, sequence = f->colour ? colour_sequence(ent_str_sub(s, i, n)) : 0;
        if (sequence) {
            i += sequence;
            continue;
        }
        uint32_t c = ent_utf8_next(s, &i);
        if (!is_hidden(c) && (!is_control(c) || c == '\n' || c == '\t'))
            continue;
        if (at > from && f->to->write(f->to->ctx, bytes + from, at - from) != 0)
            return -1;
        if (f->to->write(f->to->ctx, REPLACEMENT, sizeof REPLACEMENT - 1) != 0)
            return -1;
        from = i;
    }
    return n > from ? f->to->write(f->to->ctx, bytes + from, n - from) : 0;
}

ent_sink ent_safe_sink(ent_safe_filter *f, const ent_sink *to, bool colour)
{
    *f = (ent_safe_filter){to, colour};
    return (ent_sink){write_safely, f};
}
