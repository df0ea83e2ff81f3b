/* cite_bibtex.c - items as BibTeX, in UTF-8. */
#include "brief/cite.h"
#include "exchange/safe.h"

/* Text on one line, what TeX would take for a command escaped. */
static void put_text(ent_buf *b, ent_str text, ent_status *st)
{
    ent_buf line = {0};
    ent_safe_text(&line, text, st);
    for (size_t i = 0; i < line.n; i++) {
        char c = line.p[i];
        if (c == '\\')
            ent_buf_puts(b, "\\textbackslash{}", st);
        else if (c == '~')
            ent_buf_puts(b, "\\textasciitilde{}", st);
        else if (c == '^')
            ent_buf_puts(b, "\\textasciicircum{}", st);
        else {
            if (strchr("{}$&#_%", c))
                ent_buf_byte(b, '\\', st);
            ent_buf_byte(b, c, st);
        }
    }
    ent_buf_free(&line);
}

/* Capitals of a title are its own: an extra pair of braces keeps them. */
static void put_field(ent_buf *b, const char *name, ent_str text, bool keep, ent_status *st)
{
    if (text.n == 0)
        return;
    ent_buf_printf(b, st, ",\n  %s = %s", name, keep ? "{{" : "{");
    put_text(b, text, st);
    ent_buf_puts(b, keep ? "}}" : "}", st);
}

/* Addresses are taken as they stand; what would end the field is written as its code. */
static void put_address(ent_buf *b, ent_str url, ent_status *st)
{
    if (url.n == 0)
        return;
    ent_buf_puts(b, ",\n  url = {", st);
    for (size_t i = 0; i < url.n; i++) {
        unsigned char c = (unsigned char)url.p[i];
        if (c <= ' ' || c == 0x7f || strchr("{}\\\"", c))
            ent_buf_printf(b, st, "%%%02X", c);
        else
            ent_buf_byte(b, (char)c, st);
    }
    ent_buf_byte(b, '}', st);
}

static void put_authors(ent_buf *b, const ent_cited *x, ent_status *st)
{
    for (uint32_t i = 0; i < x->authors.n; i++) {
        const ent_cited_person *p = &x->authors.at[i];
        ent_buf_puts(b, i ? " and " : ",\n  author = {", st);
        ent_buf_puts(b, p->whole ? "{" : "", st);
        put_text(b, p->family, st);
        ent_buf_puts(b, p->whole ? "}" : p->suffix.n ? ", " : "", st);
        put_text(b, p->suffix, st);
        ent_buf_puts(b, p->whole ? "" : ", ", st);
        put_text(b, p->given, st);
    }
    ent_buf_puts(b, x->authors.n ? "}" : "", st);
}

static void put_day(ent_buf *b, ent_cited_day x, ent_status *st)
{
    ent_buf_printf(b, st, "%04u", x.year);
    if (x.month)
        ent_buf_printf(b, st, "-%02u", x.month);
    if (x.day)
        ent_buf_printf(b, st, "-%02u", x.day);
}

static void put_days(ent_buf *b, const char *name, const ent_cited_day *days, int count, ent_status *st)
{
    if (days[0].year == 0)
        return;
    ent_buf_printf(b, st, ",\n  %s = {", name);
    for (int i = 0; i < count && days[i].year; i++) {
        ent_buf_puts(b, i ? "/" : "", st);
        put_day(b, days[i], st);
    }
    ent_buf_byte(b, '}', st);
}

void ent_cite_bibtex(ent_buf *b, const ent_cited *x, ent_status *st)
{
    bool article = ent_str_is(x->type, "article-newspaper");
    bool report = ent_str_is(x->type, "report");
    ent_buf_printf(b, st, "@%s{%.*s", article ? "article" : report ? "techreport" : "misc", ENT_FMT(x->key));
    put_field(b, "title", x->title, true, st);
    put_authors(b, x, st);
    put_field(b, article ? "journal" : report ? "institution" : "howpublished", x->outlet, false, st);
    put_field(b, "type", x->genre, false, st);
    put_days(b, "date", x->issued, 2, st);
    if (x->issued[0].year)
        ent_buf_printf(b, st, ",\n  year = {%04u}", x->issued[0].year);
    put_address(b, x->url, st);
    put_days(b, "urldate", &x->accessed, 1, st);
    ent_buf_puts(b, "\n}\n\n", st);
}
