/* figures.c - what an answer looks like, drawn by figure/: within a page, on a page of their own, as files. */
#include "figure/figure.h"
#include "serve/serve.h"

static const struct { const char *type, *answer, *data, *title; } figures[] = {
    {"timeline", "chronology", "/api/chronology", "What happened when"},
    {"map", "meetings", "/api/map", "Where"},
    {"network", "meetings", "/api/network?format=json&amp;type=meetings", "Who met whom"},
    {"matrix", "positions", "/api/positions?view=matrix", "Who stands where on what"}};

enum { FIGURES = sizeof figures / sizeof *figures };

static size_t number_of(ent_str type)
{
    size_t i = 0;
    while (i < FIGURES && !ent_str_is(type, figures[i].type))
        i++;
    return i;
}

static void draw(ent_visit *v, size_t n, bool part, const ent_answer *given, const ent_sink *out, ent_status *st)
{
    ent_visit_asked asked;
    ent_figure_options o = {.type = figures[n].type, .ties = ent_visit_value(v, "ties"), .links = "", .part = part};
    ent_visit_question(v, figures[n].answer, &asked);
    ent_figure_draw(v->r, &asked.q, &o, given, out, st);
}

ent_status ent_html_figure(ent_visit *v, const char *type, const ent_answer *given)
{
    ent_buf svg = {0};
    ent_sink out = ent_buffer_sink(&svg);
    ent_status told = v->st;
    size_t n = number_of(ent_str_z(type));
    if (!ent_failed(&told) && n < FIGURES)
        draw(v, n, true, given, &out, &told);
    if (!ent_failed(&told)) {
        ent_htmlf(v, "<figure class=\"figure\" data-view=\"%s\" data-source=\"%s", type, figures[n].data);
        ent_html_query(v, strchr(figures[n].data, '?') ? '&' : '?', "");
        ent_html(v, "\">\n");
        ent_buf_put(&v->out, ent_buf_str(&svg), &v->st);
        ent_htmlf(v, "<figcaption><a href=\"/api/figure/%s", type);
        ent_html_query(v, '?', "");
        ent_html(v, "\">SVG</a></figcaption></figure>\n");
    }
    ent_buf_free(&svg);
    return told;
}

void ent_page_figures(ent_visit *v)
{
    ent_html_begin(v, "Figures", ENT_STR(""), "/figures");
    ent_html(v, "<p>Each mark leads to its record. What a figure leaves out, it says.</p>\n"
                "<form class=\"filters\" action=\"/figures\">\n");
    ent_html_common_filters(v);
    ent_html(v, "<button>Show</button></form>\n");
    for (size_t i = 0; i < FIGURES && !ent_failed(&v->st); i++) {
        ent_htmlf(v, "<h2>%s</h2>\n", figures[i].title);
        ent_status told = ent_html_figure(v, figures[i].type, NULL);
        if (!ent_failed(&told))
            continue;
        if (told.code != ENT_NOT_FOUND && told.code != ENT_USAGE)
            v->st = told;
        ent_html(v, "<p class=\"empty\" role=\"status\">");
        ent_html_text(v, ent_str_z(told.text));
        ent_html(v, ".</p>\n");
    }
    ent_html_end(v);
}

/* A file of its own, with its style in it. */
void ent_page_api_figure(ent_visit *v)
{
    ent_sink out = ent_visit_sink(v);
    size_t n = number_of(v->rest);
    v->rest = ENT_STR("");
    if (n == FIGURES) {
        ent_status_set(&v->st, ENT_NOT_FOUND, "no such figure: timeline, map, network or matrix");
        return;
    }
    v->type = "image/svg+xml";
    v->own_style = true;
    draw(v, n, false, NULL, &out, &v->st);
}
