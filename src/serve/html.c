/* html.c - bytes of a page: text escaped, links, the frame with its navigation. */
#include "serve/serve.h"

#include <stdio.h>

void ent_html(ent_visit *v, const char *markup)
{
    ent_buf_puts(&v->out, markup, &v->st);
}

void ent_htmlf(ent_visit *v, const char *fmt, ...)
{
    char text[512];
    va_list list;
    va_start(list, fmt);
    int n = vsnprintf(text, sizeof text, fmt, list);
    va_end(list);
    if (n > 0)
        ent_buf_put(&v->out, ent_str_of(text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1), &v->st);
}

void ent_html_text(ent_visit *v, ent_str text)
{
    ent_safe_html(&v->out, text, &v->st);
}

static void put_url(ent_buf *b, ent_str part, ent_status *st)
{
    for (size_t i = 0; i < part.n; i++) {
        unsigned char c = (unsigned char)part.p[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     (c && c < 0x80 && strchr("-._~:", c));
        if (plain)
            ent_buf_byte(b, (char)c, st);
        else
            ent_buf_printf(b, st, "%%%02X", c);
    }
}

void ent_html_url(ent_visit *v, ent_str part)
{
    put_url(&v->out, part, &v->st);
}

ent_str ent_visit_url(ent_visit *v, const char *path, ent_str part)
{
    ent_buf b = {0};
    ent_buf_puts(&b, path, &v->st);
    put_url(&b, part, &v->st);
    ent_str url = ent_str_copy(v->a, ent_buf_str(&b), &v->st);
    ent_buf_free(&b);
    return url;
}

void ent_html_element(ent_visit *v, const char *name, ent_str text)
{
    ent_htmlf(v, "<%s>", name);
    ent_html_text(v, text);
    ent_htmlf(v, "</%s>", name);
}

void ent_html_link(ent_visit *v, const char *path, ent_str id, ent_str text)
{
    ent_htmlf(v, "<a href=\"%s", path);
    ent_html_url(v, id);
    ent_html(v, "\">");
    ent_html_text(v, text);
    ent_html(v, "</a>");
}

void ent_html_option(ent_visit *v, ent_str value, ent_str text, ent_str chosen)
{
    ent_html(v, "<option value=\"");
    ent_html_text(v, value);
    ent_html(v, ent_str_eq(value, chosen) ? "\" selected>" : "\">");
    ent_html_text(v, text);
    ent_html(v, "</option>");
}

void ent_html_query(ent_visit *v, char sign, const char *but)
{
    for (uint32_t i = 0; i < v->form.n; i++) {
        const ent_form_field *f = &v->form.at[i];
        if (f->value.n == 0 || ent_str_is(f->name, but) || ent_str_is(f->name, "page"))
            continue;
        ent_html(v, sign == '?' ? "?" : "&amp;");
        ent_html_url(v, f->name);
        ent_html(v, "=");
        ent_html_url(v, f->value);
        sign = '&';
    }
    if (but[0]) {
        ent_html(v, sign == '?' ? "?" : "&amp;");
        ent_htmlf(v, "%s=", but);
    }
}

/* "d3f2a9c71b04e5d20.106-144" names a place: the reader opens there. */
void ent_html_id(ent_visit *v, ent_str id, ent_str text)
{
    size_t dot = ent_str_find(id, ENT_STR("."));
    bool hex = id.n >= 17 && strchr("0123456789abcdef", id.p[1]);
    if (hex && id.p[0] == 'd' && dot == 17) {
        ent_html(v, "<a href=\"/document/");
        ent_html_url(v, ent_str_sub(id, 0, dot));
        ent_html(v, "?at=");
        ent_html_url(v, ent_str_sub(id, dot + 1, id.n));
        ent_html(v, "#at\">");
        ent_html_text(v, text);
        ent_html(v, "</a>");
    } else if (hex && id.p[0] == 'd' && id.n == 17) {
        ent_html_link(v, "/document/", id, text);
    } else if (hex && ent_record_kind_of(id)) {
        ent_html_link(v, "/record/", id, text);
    } else {
        ent_html_link(v, "/actor/", id, text);
    }
}

/* ---- the frame ------------------------------------------------------------------------------ */

static const struct { const char *path, *name; } places[] = {
    {"/", "Overview"}, {"/documents", "Documents"}, {"/meetings", "Meetings"},
    {"/chronology", "Chronology"}, {"/events", "Events"}, {"/quotes", "Quotations"},
    {"/positions?view=matrix", "Positions"}, {"/wording", "Wording"}, {"/compare", "Compare"},
    {"/ties", "Ties"}, {"/outlook", "Outlook"}, {"/causes", "Causes"}, {"/actors", "Actors"},
    {"/network", "Network"}, {"/figures", "Figures"}, {"/changes", "Changes"}, {"/review", "Review"}};

static bool is_active(const char *path, const char *active)
{
    size_t n = strcspn(path, "?");
    return active && strlen(active) == n && memcmp(active, path, n) == 0;
}

static void navigation(ent_visit *v, const char *active)
{
    ent_html(v, "<nav aria-label=\"Record\"><ul>\n");
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        ent_htmlf(v, "<li><a href=\"%s\"%s>%s</a></li>\n", places[i].path,
                  is_active(places[i].path, active) ? " aria-current=\"page\"" : "", places[i].name);
    ent_html(v, "</ul></nav>\n<form class=\"search\" role=\"search\" action=\"/search\">"
                "<label for=\"q\">Search</label><input id=\"q\" name=\"q\" type=\"search\" accesskey=\"s\""
                " autocomplete=\"off\" value=\"");
    ent_html_text(v, ent_visit_field(v, "q"));
    ent_html(v, "\"><button>Find</button></form>\n");
}

void ent_html_begin(ent_visit *v, const char *title, ent_str more, const char *active)
{
    ent_html(v, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                "<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    ent_html(v, title);
    ent_html(v, more.n ? ": " : "");
    ent_html_text(v, more);
    ent_html(v, " - Entente</title>\n<link rel=\"stylesheet\" href=\"/page.css\">\n"
                "<link rel=\"icon\" href=\"/icon.svg\">\n");
    if (v->server->web_style)
        ent_html(v, "<link rel=\"stylesheet\" href=\"/app.css\">\n");
    if (v->server->web)
        ent_html(v, "<script type=\"module\" src=\"/app.js\"></script>\n");
    ent_html(v, "</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the page</a>\n<header>"
                "<p class=\"brand\"><a href=\"/\">Entente</a> <span>");
    const char *slash = strrchr(v->server->record, '/');
    ent_html_text(v, ent_str_z(slash ? slash + 1 : v->server->record));
    ent_html(v, "</span></p>\n");
    navigation(v, active);
    ent_html(v, "</header>\n<main id=\"main\" tabindex=\"-1\">\n<h1>");
    ent_html(v, title);
    if (more.n) {
        ent_html(v, " <small>");
        ent_html_text(v, more);
        ent_html(v, "</small>");
    }
    ent_html(v, "</h1>\n");
}

void ent_html_end(ent_visit *v)
{
    ent_html(v, "</main>\n<footer><p>Every line leads to the words that say it. What is missing was not found,"
                " which is no statement that it did not happen.</p></footer>\n</body>\n</html>\n");
}

void ent_html_guard(ent_visit *v, ent_str back)
{
    ent_htmlf(v, "<input type=\"hidden\" name=\"token\" value=\"%s\">"
                 "<input type=\"hidden\" name=\"back\" value=\"", v->server->token);
    ent_html_text(v, back);
    ent_html(v, "\">");
}
