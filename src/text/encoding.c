/* encoding.c - the stored source: the bytes as they are when they are UTF-8, else a converted
 * copy. Order of trust: byte order mark, valid UTF-8, UTF-16 by its zero bytes, what the page
 * declares, uchardet's guess, Windows-1252. */
#include "stages.h"

#include <errno.h>
#include <iconv.h>
#include <uchardet/uchardet.h>

/* Copies the bytes as the source. */
static void keep(ent_document *doc, ent_str bytes, const char *name, ent_status *st)
{
    doc->source = ent_str_copy(doc->arena, bytes, st);
    doc->encoding = ent_str_z(name);
}

/* Converts with iconv; an ill-formed byte becomes U+FFFD. false: the name is unknown. */
static bool convert(ent_document *doc, ent_str bytes, const char *from, ent_status *st)
{
    iconv_t cd = iconv_open("UTF-8", from);
    if (cd == (iconv_t)-1)
        return false;
    ent_buf out = {0};
    uint32_t bad = 0;
    char *in = (char *)(uintptr_t)bytes.p;
    size_t left = bytes.n;
    while (!ent_failed(st)) {
        char chunk[4096], *to = chunk;
        size_t room = sizeof chunk;
        size_t rc = iconv(cd, left ? &in : NULL, left ? &left : NULL, &to, &room);
        int why = errno;
        ent_buf_put(&out, ent_str_of(chunk, sizeof chunk - room), st);
        if (rc != (size_t)-1) {
            if (left == 0)
                break;
        } else if (why != E2BIG) {
            ent_buf_puts(&out, "\xEF\xBF\xBD", st);
            in++;
            left--;
            bad++;
        }
    }
    iconv_close(cd);
    doc->source = ent_str_copy(doc->arena, ent_buf_str(&out), st);
    ent_buf_free(&out);
    doc->converted = true;
    doc->encoding = ent_str_copy(doc->arena, ent_str_z(from), st);
    if (bad)
        doc->warning =
            ent_str_printf(doc->arena, st, "%u ill-formed bytes replaced", (unsigned)bad);
    return true;
}

/* "UTF-16LE" or "UTF-16BE" when the zero bytes of Latin text stand on one side; else NULL. */
static const char *utf16_by_zeros(ent_str s)
{
    size_t n = s.n < 4096 ? s.n & ~(size_t)1 : 4096, even = 0, odd = 0;
    for (size_t i = 0; i + 1 < n; i += 2) {
        even += s.p[i] == '\0';
        odd += s.p[i + 1] == '\0';
    }
    if (n < 8)
        return NULL;
    if (odd * 4 > n && even * 20 < n)
        return "UTF-16LE";
    return even * 4 > n && odd * 20 < n ? "UTF-16BE" : NULL;
}

static bool is_binary(ent_str s)
{
    static const struct {
        const char *mark;
        size_t n;
    } marks[] = {{"%PDF-", 5},
                 {"PK\x03\x04", 4},
                 {"\x89PNG", 4},
                 {"\xFF\xD8\xFF", 3},
                 {"GIF8", 4},
                 {"\x7F"
                  "ELF",
                  4},
                 {"\x1F\x8B", 2},
                 {"\xD0\xCF\x11\xE0", 4},
                 {"{\\rtf", 5}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (ent_str_starts(s, ent_str_of(marks[i].mark, marks[i].n)))
            return true;
    size_t n = s.n < 8192 ? s.n : 8192, odd = 0, zero = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        zero += c == 0;
        odd += (c < 0x20 && !strchr("\t\n\r\f\v\x1B\x1A", c)) || c == 0x7F;
    }
    return zero > 0 || odd * 50 > n;
}

static void skip(ent_document *doc, ent_skip why, const char *text)
{
    doc->skip = why;
    doc->skip_why = ent_str_z(text);
}

/* The charset a page names in its first 2,000 bytes, or "". */
static ent_str declared(ent_str s, char out[40])
{
    ent_str head = ent_str_sub(s, 0, 2000);
    size_t at = ent_str_find(head, ENT_STR("charset="));
    size_t n = 0;
    if (at == SIZE_MAX)
        return ENT_STR("");
    for (size_t i = at + 8; i < head.n && n < 39; i++) {
        char c = head.p[i];
        bool part = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') ||
                    c == '-' || c == '_';
        if (part)
            out[n++] = c;
        else if (n || (c != '"' && c != '\''))
            break;
    }
    out[n] = '\0';
    return ent_str_of(out, n);
}

/* A UTF-8 text cut inside its last character is still UTF-8. */
static bool is_cut_utf8(ent_str s, size_t bad)
{
    return bad != SIZE_MAX && s.n - bad < 4 && s.n > 16 &&
           ((unsigned char)s.p[bad] & 0xC0) == 0xC0;
}

static void guess(ent_document *doc, ent_str bytes, bool html, ent_status *st)
{
    char name[40];
    if (html && declared(bytes, name).n &&
        !ent_str_eq_nocase(ent_str_z(name), ENT_STR("utf-8")) && convert(doc, bytes, name, st))
        return;
    uchardet_t detector = uchardet_new();
    const char *found = "";
    if (detector && uchardet_handle_data(detector, bytes.p, bytes.n) == 0) {
        uchardet_data_end(detector);
        found = uchardet_get_charset(detector);
    }
    /* ASCII and UTF-8 are wrong here: the bytes failed as UTF-8. */
    bool usable = *found && strcmp(found, "ASCII") != 0 && strcmp(found, "UTF-8") != 0;
    bool done = usable && convert(doc, bytes, found, st);
    if (detector)
        uchardet_delete(detector);
    if (!done && !ent_failed(st) && !convert(doc, bytes, "WINDOWS-1252", st))
        skip(doc, ENT_SKIP_UNREADABLE, "its encoding is unknown: save it as UTF-8");
}

void ent_stage_encoding(ent_document *doc, ent_str bytes, bool html, ent_status *st)
{
    size_t bad = SIZE_MAX;
    const char *wide = NULL;
    if (ent_str_starts(bytes, ent_str_of("\xFF\xFE", 2)))
        wide = "UTF-16LE";
    else if (ent_str_starts(bytes, ent_str_of("\xFE\xFF", 2)))
        wide = "UTF-16BE";
    else
        wide = utf16_by_zeros(bytes);
    if (wide) {
        if (!convert(doc, bytes, wide, st))
            skip(doc, ENT_SKIP_UNREADABLE, "UTF-16 cannot be converted here: save it as UTF-8");
    } else if (is_binary(bytes)) {
        skip(doc, ENT_SKIP_BINARY,
             "not text (PDF, Word, archive or picture?): save it as .txt or .html");
    } else if (ent_utf8_valid(bytes, &bad)) {
        keep(doc, bytes, "UTF-8", st);
    } else if (is_cut_utf8(bytes, bad)) {
        keep(doc, ent_str_sub(bytes, 0, bad), "UTF-8", st);
        doc->warning = ENT_STR("ends inside a character: it may be truncated");
    } else {
        guess(doc, bytes, html, st);
    }
    if (doc->source.n > UINT32_MAX - 64)
        skip(doc, ENT_SKIP_TOO_LARGE, "too large after conversion: split it");
}
