/* writer_html.c - one page that needs nothing else: no script, no request, prints well. Figures stand in
 * it as data, so that their style is their own.
 *
 * The page's own security policy allows its one style element by digest and nothing else; the
 * digest below is that of the text between <style> and </style> (tests/brief checks it). */
#include "brief/out.h"
#include "brief/writer.h"
#include "exchange/safe.h"

static const char style[] =
    "body{font:16px/1.5 Georgia,'Noto Serif',serif;max-width:46em;margin:2em auto;padding:0 1em;"
    "color:#1a1a1a;background:#fff}"
    "h1,h2,h3{font-family:'Noto Sans',Helvetica,Arial,sans-serif;line-height:1.25}"
    "h1{font-size:1.6em;border-bottom:2px solid #234;padding-bottom:.3em}"
    "h2{font-size:1.25em;margin-top:2em;border-bottom:1px solid #bbc}"
    "h3{font-size:1.05em;margin-bottom:.3em}"
    "ul{padding-left:1.2em;margin-top:.3em}li{margin:.25em 0}"
    ".box{background:#f3f5f8;border:1px solid #bbc;padding:.5em 1em;font-size:.92em}"
    "table{border-collapse:collapse;font-size:.9em}"
    "th,td{border:1px solid #bbc;padding:.2em .5em;text-align:left;vertical-align:top}"
    "sup a{text-decoration:none;padding:0 .1em}a{color:#1f4e8c}"
    "mark{background:#ffefa8;color:inherit}"
    ".notes{font-size:.85em;padding-left:2.4em}.notes li{margin:.5em 0}"
    "code{font-size:.9em;overflow-wrap:anywhere}"
    "img{max-width:100%;height:auto;color-scheme:light}"
    "li:target{outline:2px solid #c90}"
    "@media print{body{font-size:10.5pt;max-width:none;margin:0;padding:0}"
    "h2,h3{break-after:avoid}li{break-inside:avoid}a{color:inherit}"
    "img{break-inside:avoid}mark{background:none;font-weight:bold}@page{margin:2cm}}";

#define STYLE_DIGEST "f41uMj9OATLX9fhsxxSsBTuST7XjS9WdYisyOStfRb8="

static void put(ent_writer *w, ent_str text)
{
    ent_buf safe = {0};
    ent_safe_html(&safe, text, w->st);
    ent_out_str(w->out, ent_buf_str(&safe), w->st);
    ent_buf_free(&safe);
}

static void element(ent_writer *w, const char *name, ent_str text)
{
    if (text.n == 0)
        return;
    ent_out(w->out, w->st, "<%s>", name);
    put(w, text);
    ent_out(w->out, w->st, "</%s>", name);
}

static void begin(ent_writer *w, ent_str title)
{
    ent_out(w->out, w->st, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'sha256-" STYLE_DIGEST "'; img-src data:\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    put(w, title);
    ent_out(w->out, w->st, "</title>\n<style>%s</style>\n</head>\n<body>\n", style);
    element(w, "h1", title);
    ent_out(w->out, w->st, "\n");
}

static void end(ent_writer *w)
{
    ent_out(w->out, w->st, "</body>\n</html>\n");
}

static void heading(ent_writer *w, int level, ent_str text)
{
    ent_out(w->out, w->st, "<h%d>", level);
    put(w, text);
    ent_out(w->out, w->st, "</h%d>\n", level);
}

static void box(ent_writer *w, bool open)
{
    ent_out(w->out, w->st, open ? "<div class=\"box\">\n" : "</div>\n");
}

static void list(ent_writer *w, bool open)
{
    ent_out(w->out, w->st, open ? "<ul>\n" : "</ul>\n");
}

static void item(ent_writer *w, bool open)
{
    ent_out(w->out, w->st, open ? "<li>" : "</li>\n");
}

static void paragraph(ent_writer *w, bool open)
{
    ent_out(w->out, w->st, open ? "<p>" : "</p>\n");
}

static void strong(ent_writer *w, ent_str text)
{
    element(w, "strong", text);
}

static void emphasis(ent_writer *w, ent_str text)
{
    element(w, "em", text);
}

static void refer(ent_writer *w, uint32_t note)
{
    ent_out(w->out, w->st, "<sup><a href=\"#note-%u\">%u</a></sup>", note, note);
}

static void notes(ent_writer *w, bool open)
{
    ent_out(w->out, w->st, open ? "<ol class=\"notes\">\n" : "</ol>\n");
}

static void note(ent_writer *w, uint32_t number, bool open)
{
    if (open)
        ent_out(w->out, w->st, "<li id=\"note-%u\">", number);
    else
        ent_out(w->out, w->st, "</li>\n");
}

static void passage(ent_writer *w, const ent_passage *p)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < p->marks.n; i++) {
        put(w, ent_str_sub(p->text, at, p->marks.at[i].start));
        element(w, "mark", ent_str_sub(p->text, p->marks.at[i].start, p->marks.at[i].end));
        at = p->marks.at[i].end;
    }
    put(w, ent_str_sub(p->text, at, p->text.n));
}

static void code(ent_writer *w, ent_str text)
{
    element(w, "code", text);
}

static void table(ent_writer *w, bool open)
{
    ent_out(w->out, w->st, open ? "<table>\n" : "</table>\n");
}

static void row(ent_writer *w, uint32_t heads, bool open)
{
    (void)heads;
    ent_out(w->out, w->st, open ? "<tr>" : "</tr>\n");
}

static void cell(ent_writer *w, bool head, bool open)
{
    ent_out(w->out, w->st, open ? "<%s>" : "</%s>", head ? "th" : "td");
}

static void put_base64(ent_writer *w, ent_str bytes)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    ent_buf b = {0};
    for (size_t i = 0; i < bytes.n && !ent_failed(w->st); i += 3) {
        uint32_t x = 0;
        for (size_t k = 0; k < 3; k++)
            x = x << 8 | (i + k < bytes.n ? (unsigned char)bytes.p[i + k] : 0u);
        for (size_t k = 0; k < 4; k++)
            ent_buf_byte(&b, i + k <= bytes.n ? digits[x >> (18 - 6 * k) & 63] : '=', w->st);
    }
    ent_out_str(w->out, ent_buf_str(&b), w->st);
    ent_buf_free(&b);
}

static void figure(ent_writer *w, ent_str svg, ent_str told)
{
    ent_out(w->out, w->st, "<p><img alt=\"");
    put(w, told);
    ent_out(w->out, w->st, "\" src=\"data:image/svg+xml;base64,");
    put_base64(w, svg);
    ent_out(w->out, w->st, "\"></p>\n");
}

const ent_writer_format ent_writer_html = {
    begin, end, heading, box, list, item, paragraph, put, strong, emphasis, refer, notes, note,
    passage, code, table, row, cell, figure
};
