/* drawn.c - who meets whom and who agrees with whom, as a matrix; the same network for other programs. */
#include "serve/serve.h"

#include <jansson.h>
#include <math.h>

static const struct { const char *type, *says; } types[] = {
    {"meetings", "who met whom"}, {"actors", "who agrees with whom"}, {"two-mode", "actors and issues"},
    {"issues", "issues that are held together"}, {"attendance", "actors and meetings"}};

/* ---- the matrix ------------------------------------------------------------------------------- */

enum { SHOWN = 40 };                    /* rows and columns of the table: those with the most ties */

typedef struct node {
    ent_str id, name;
    bool column;                        /* of a two-mode network the second mode */
    double sum;                         /* of its ties, whatever their sign */
} node;

typedef struct drawing {
    ent_visit *v;
    json_t *network;
    ent_intern *ids;
    ENT_VEC(node) nodes;
    bool two_mode;
} drawing;

static ent_str text_of(const json_t *j, const char *key)
{
    const json_t *x = json_object_get(j, key);
    return ent_str_of(json_string_value(x) ? json_string_value(x) : "", json_string_length(x));
}

static uint32_t node_of(const drawing *d, const json_t *edge, const char *end)
{
    return ent_intern_find(d->ids, text_of(edge, end));
}

static void read_nodes(drawing *d)
{
    json_t *one;
    size_t i;
    json_array_foreach(json_object_get(d->network, "nodes"), i, one) {
        ent_intern_add(d->ids, text_of(one, "id"), &d->v->st);
        node *n = ENT_PUSH(d->v->a, &d->nodes, &d->v->st);
        if (!n)
            return;
        *n = (node){text_of(one, "id"), text_of(one, "name"), json_integer_value(json_object_get(one, "mode")) == 2, 0};
        d->two_mode |= n->column;
    }
    json_array_foreach(json_object_get(d->network, "edges"), i, one) {
        uint32_t a = node_of(d, one, "source"), b = node_of(d, one, "target");
        double weight = fabs(json_number_value(json_object_get(one, "weight")));
        if (a < d->nodes.n && b < d->nodes.n) {
            d->nodes.at[a].sum += weight;
            d->nodes.at[b].sum += weight;
        }
    }
}

/* The nodes of a side with the most ties, at most SHOWN; returns their number. */
static uint32_t choose(const drawing *d, bool columns, uint32_t chosen[SHOWN], uint32_t *all)
{
    uint32_t n = 0;
    *all = 0;
    for (uint32_t i = 0; i < d->nodes.n; i++) {
        if (d->two_mode && d->nodes.at[i].column != columns)
            continue;
        uint32_t at = n;
        ++*all;
        while (at > 0 && d->nodes.at[chosen[at - 1]].sum < d->nodes.at[i].sum)
            at--;
        if (at == SHOWN)
            continue;
        n = n < SHOWN ? n + 1 : SHOWN;
        memmove(chosen + at + 1, chosen + at, (n - at - 1) * sizeof *chosen);
        chosen[at] = i;
    }
    return n;
}

static void put_matrix(drawing *d)
{
    ent_visit *v = d->v;
    uint32_t rows[SHOWN], columns[SHOWN], all_rows, all_columns;
    uint32_t height = choose(d, false, rows, &all_rows), width = choose(d, true, columns, &all_columns);
    double *cells = ENT_NEW(v->a, double, (size_t)SHOWN * SHOWN, &v->st);
    uint32_t *row_of = ENT_NEW(v->a, uint32_t, d->nodes.n + 1u, &v->st);       /* 0: not shown */
    uint32_t *column_of = ENT_NEW(v->a, uint32_t, d->nodes.n + 1u, &v->st);
    json_t *one;
    size_t i;
    if (ent_failed(&v->st))
        return;
    for (uint32_t k = 0; k < height; k++)
        row_of[rows[k]] = k + 1;
    for (uint32_t k = 0; k < width; k++)
        column_of[columns[k]] = k + 1;
    json_array_foreach(json_object_get(d->network, "edges"), i, one) {
        uint32_t ends[2] = {node_of(d, one, "source"), node_of(d, one, "target")};
        for (int turn = 0; turn < (d->two_mode ? 1 : 2); turn++) {
            uint32_t a = ends[turn], b = ends[!turn];
            if (a < d->nodes.n && b < d->nodes.n && row_of[a] && column_of[b])
                cells[(row_of[a] - 1) * SHOWN + column_of[b] - 1] = json_number_value(json_object_get(one, "weight"));
        }
    }
    if (all_rows > height || all_columns > width)
        ent_htmlf(v, "<p>Those with the most ties, of %u by %u. The data hold all.</p>\n", all_rows, all_columns);
    ent_html(v, "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Matrix\"><table class=\"matrix\">\n"
                "<thead><tr><td></td>");
    for (uint32_t k = 0; k < width; k++) {
        ent_html(v, "<th scope=\"col\">");
        ent_html_text(v, d->nodes.at[columns[k]].name);
        ent_html(v, "</th>");
    }
    ent_html(v, "</tr></thead>\n<tbody>\n");
    for (uint32_t r = 0; r < height; r++) {
        ent_html(v, "<tr><th scope=\"row\">");
        ent_html_link(v, "/actor/", d->nodes.at[rows[r]].id, d->nodes.at[rows[r]].name);
        ent_html(v, "</th>");
        for (uint32_t k = 0; k < width; k++) {
            double x = cells[r * SHOWN + k];
            ent_html(v, "<td class=\"n\">");
            if (x > 0 || x < 0)
                ent_htmlf(v, "%.6g", x);
            ent_html(v, "</td>");
        }
        ent_html(v, "</tr>\n");
    }
    ent_html(v, "</tbody></table></div>\n");
}

static void draw(ent_visit *v, ent_str bytes)
{
    drawing d = {.v = v, .network = json_loadb(bytes.p, bytes.n, 0, NULL), .ids = ent_intern_new(v->a, &v->st)};
    if (!d.network)
        ent_html(v, "<p role=\"status\">That is no network to be shown as a table: take the data.</p>\n");
    if (d.network && !ent_failed(&v->st)) {
        read_nodes(&d);
        put_matrix(&d);
    }
    json_decref(d.network);
}

/* The values are those that the library knows, or it says which they are. */
static ent_network_options options_of(ent_visit *v)
{
    return (ent_network_options){.type = ent_visit_value(v, "type"), .from = ent_visit_value(v, "from"),
                                 .to = ent_visit_value(v, "to"), .persons = ent_visit_field(v, "persons").n > 0};
}

/* The same network as data; the page shows meetings where no type is asked for. */
static void put_data_path(ent_visit *v, const char *format)
{
    bool typed = ent_visit_field(v, "type").n > 0;
    ent_html(v, typed ? "/api/network" : "/api/network?type=meetings");
    ent_html_query(v, typed ? '?' : '&', "format");
    ent_html(v, format);
}

/* Drawn where figure/ draws such a network: who met whom, by country. Else the place for a script. */
static void put_figure(ent_visit *v, const char *type)
{
    bool persons = ent_visit_field(v, "persons").n > 0;     /* the figure is of countries */
    if (strcmp(type, "meetings") == 0 && !persons && ent_html_figure(v, "network", NULL).code == ENT_OK)
        return;
    ent_html(v, "<div data-view=\"network\" data-source=\"");
    put_data_path(v, "json");
    ent_html(v, "\"></div>\n");
}

void ent_page_network(ent_visit *v)
{
    ent_buf bytes = {0};
    ent_sink out = ent_buffer_sink(&bytes);
    ent_network_options o = options_of(v);
    o.type = o.type ? o.type : "meetings";
    o.format = "json";
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
        put_figure(v, o.type);
        draw(v, ent_buf_str(&bytes));
        ent_html(v, "<p class=\"data\">As data: ");
        static const char *const formats[] = {"csv", "edges", "graphml", "gexf", "dl", "json"};
        for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
            ent_html(v, "<a href=\"");
            put_data_path(v, formats[i]);
            ent_htmlf(v, "\">%s</a> ", formats[i]);
        }
        ent_html(v, "</p>\n");
    }
    ent_html_end(v);
    ent_buf_free(&bytes);
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
