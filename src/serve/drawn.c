/* drawn.c - who meets whom and who agrees with whom, as a matrix; the same network for other programs. */
#include "serve/serve.h"

static int to_buffer(void *ctx, const char *bytes, size_t n)
{
    ent_buf *b = ctx;
    ent_status st = {0};
    ent_buf_put(b, ent_str_of(bytes, n), &st);
    return ent_failed(&st);
}

static const struct { const char *type, *says; } types[] = {
    {"meetings", "who met whom"}, {"actors", "who agrees with whom"}, {"two-mode", "actors and issues"},
    {"issues", "issues that are held together"}, {"attendance", "actors and meetings"}};

/* A field of CSV; quotes undone. */
static ent_str csv_field(ent_visit *v, ent_str *line)
{
    if (line->n == 0 || line->p[0] != '"')
        return ent_str_field(line, ',');
    ent_buf b = {0};
    size_t i = 1;
    for (; i < line->n; i++) {
        if (line->p[i] == '"' && !(i + 1 < line->n && line->p[i + 1] == '"'))
            break;
        i += line->p[i] == '"';
        ent_buf_byte(&b, line->p[i], &v->st);
    }
    ent_str out = ent_str_copy(v->a, ent_buf_str(&b), &v->st);
    ent_buf_free(&b);
    *line = ent_str_sub(*line, i + 2 <= line->n ? i + 2 : line->n, line->n);
    return out;
}

static void put_matrix(ent_visit *v, ent_str csv)
{
    bool head = true;
    ent_html(v, "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Matrix\"><table class=\"matrix\">\n");
    while (csv.n && !ent_failed(&v->st)) {
        ent_str line = ent_str_line(&csv);
        ent_html(v, head ? "<thead><tr>" : "<tr>");
        for (int c = 0; line.n; c++) {
            ent_str field = csv_field(v, &line);
            ent_html(v, head ? "<th scope=\"col\">" : c ? "<td class=\"n\">" : "<th scope=\"row\">");
            ent_html_text(v, ent_str_is(field, "0") && c ? ENT_STR("") : field);
            ent_html(v, head || !c ? "</th>" : "</td>");
        }
        ent_html(v, head ? "</tr></thead>\n<tbody>\n" : "</tr>\n");
        head = false;
    }
    ent_html(v, "</tbody></table></div>\n");
}

/* The values are those that the library knows, or it says which they are. */
static ent_network_options options_of(ent_visit *v)
{
    return (ent_network_options){.type = ent_visit_value(v, "type"), .from = ent_visit_value(v, "from"),
                                 .to = ent_visit_value(v, "to"), .persons = ent_visit_field(v, "persons").n > 0};
}

void ent_page_network(ent_visit *v)
{
    ent_buf csv = {0};
    ent_sink out = {to_buffer, &csv};
    ent_network_options o = options_of(v);
    o.type = o.type ? o.type : "meetings";
    ent_html_begin(v, "Network", ENT_STR(""), "/network");
    ent_html(v, "<form class=\"filters\" action=\"/network\"><label>Ties <select name=\"type\">");
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        ent_html_option(v, ent_str_z(types[i].type), ent_str_z(types[i].says), ent_str_z(o.type));
    ent_html(v, "</select></label>\n<label>From <input name=\"from\" value=\"");
    ent_html_text(v, ent_visit_field(v, "from"));
    ent_html(v, "\"></label>\n<label>To <input name=\"to\" value=\"");
    ent_html_text(v, ent_visit_field(v, "to"));
    ent_html(v, "\"></label>\n<label><input type=\"checkbox\" name=\"persons\" value=\"1\"");
    ent_html(v, o.persons ? " checked" : "");
    ent_html(v, "> each person</label>\n<button>Show</button></form>\n");
    ent_record_network(v->r, &o, &out, &v->st);
    ent_status told = v->st;
    if (told.code == ENT_NOT_FOUND || told.code == ENT_USAGE) {
        ent_status_clear(&v->st);
        ent_html(v, "<p role=\"status\">");
        ent_html_text(v, ent_str_z(told.text));
        ent_html(v, ".</p>\n");
    } else {
        ent_html(v, "<div data-view=\"network\" data-source=\"/api/network\"></div>\n");
        put_matrix(v, ent_buf_str(&csv));
        ent_html(v, "<p class=\"data\">As data: ");
        static const char *const formats[] = {"csv", "edges", "graphml", "gexf", "dl"};
        for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
            ent_htmlf(v, "<a href=\"/api/network?type=%s&amp;format=%s\">%s</a> ", o.type, formats[i], formats[i]);
        }
        ent_html(v, "</p>\n");
    }
    ent_html_end(v);
    ent_buf_free(&csv);
}

void ent_page_api_network(ent_visit *v)
{
    static const struct { const char *format, *type; } media[] = {
        {"csv", "text/csv; charset=utf-8"}, {"edges", "text/csv; charset=utf-8"},
        {"json", "application/json"}, {"graphml", "application/graphml+xml"}, {"gexf", "application/gexf+xml"}, {"dl", "text/plain; charset=utf-8"}};
    ent_network_options o = options_of(v);
    o.format = ent_visit_value(v, "format");
    ent_sink out = ent_visit_sink(v);
    v->type = media[0].type;
    for (size_t i = 0; o.format && i < sizeof media / sizeof *media; i++)
        if (strcmp(o.format, media[i].format) == 0)
            v->type = media[i].type;
    ent_record_network(v->r, &o, &out, &v->st);
}
