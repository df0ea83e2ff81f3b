/* network_write.c - a network as CSV, list of edges, UCINET's DL, GraphML, GEXF, JSON; statements as a
 * list. */
#include "exchange/json.h"
#include "answer/network.h"
#include "exchange/safe.h"

#include <stdio.h>

static double at(const ent_network *m, uint32_t row, uint32_t column)
{
    return m->cells[(size_t)row * m->columns + column];
}

static void put_number(ent_buf *out, double value, ent_status *st)
{
    ent_buf_printf(out, st, "%.10g", value);
}

void ent_network_csv(const ent_network *m, ent_buf *out, ent_status *st)
{
    for (uint32_t k = 0; k < m->columns; k++) {
        ent_buf_byte(out, ',', st);
        ent_safe_csv(out, m->column_ids[k], false, st);
    }
    ent_buf_byte(out, '\n', st);
    for (uint32_t i = 0; i < m->rows && !ent_failed(st); i++) {
        ent_safe_csv(out, m->row_ids[i], false, st);
        for (uint32_t k = 0; k < m->columns; k++) {
            ent_buf_byte(out, ',', st);
            put_number(out, at(m, i, k), st);
        }
        ent_buf_byte(out, '\n', st);
    }
}

/* Of a square matrix each pair once. */
static uint32_t first_column(const ent_network *m, uint32_t row)
{
    return m->square ? row + 1 : 0;
}

static bool is_edge(double value)
{
    return value > 0 || value < 0;
}

void ent_network_edges(const ent_network *m, const char *window, ent_buf *out, ent_status *st)
{
    for (uint32_t i = 0; i < m->rows && !ent_failed(st); i++)
        for (uint32_t k = first_column(m, i); k < m->columns; k++) {
            if (!is_edge(at(m, i, k)))
                continue;
            ent_buf_puts(out, window, st);
            ent_safe_csv(out, m->row_ids[i], false, st);
            ent_buf_byte(out, ',', st);
            ent_safe_csv(out, m->column_ids[k], false, st);
            ent_buf_byte(out, ',', st);
            put_number(out, at(m, i, k), st);
            ent_buf_byte(out, '\n', st);
        }
}

/* ---- DL --------------------------------------------------------------------------------------- */

static void put_label(ent_buf *out, ent_str id, ent_status *st)
{
    size_t from = out->n;
    ent_buf_byte(out, '"', st);
    ent_safe_text(out, id, st);
    for (size_t i = from + 1; i < out->n; i++)
        if (out->p[i] == '"')
            out->p[i] = '\'';
    ent_buf_puts(out, "\"\n", st);
}

static void put_labels(ent_buf *out, const char *title, const ent_str *ids, uint32_t n, ent_status *st)
{
    ent_buf_printf(out, st, "%s:\n", title);
    for (uint32_t i = 0; i < n; i++)
        put_label(out, ids[i], st);
}

void ent_network_dl(const ent_network *m, ent_buf *out, ent_status *st)
{
    if (m->square) {
        ent_buf_printf(out, st, "dl n = %u, format = fullmatrix\n", m->rows);
        put_labels(out, "labels", m->row_ids, m->rows, st);
    } else {
        ent_buf_printf(out, st, "dl nr = %u, nc = %u, format = fullmatrix\n", m->rows, m->columns);
        put_labels(out, "row labels", m->row_ids, m->rows, st);
        put_labels(out, "col labels", m->column_ids, m->columns, st);
    }
    ent_buf_puts(out, "data:\n", st);
    for (uint32_t i = 0; i < m->rows && !ent_failed(st); i++)
        for (uint32_t k = 0; k < m->columns; k++) {
            put_number(out, at(m, i, k), st);
            ent_buf_byte(out, k + 1 < m->columns ? ' ' : '\n', st);
        }
}

/* ---- XML --------------------------------------------------------------------------------------- */

/* What comes before and behind the parts of a node and an edge. */
typedef struct shape {
    const char *node, *id, *name, *mode, *node_end, *between, *edge_weight, *edge_end;
} shape;

static void put_node(ent_buf *out, const shape *x, char letter, uint32_t n, ent_str id, ent_str name,
                     char mode, ent_status *st)
{
    ent_buf_printf(out, st, "%s%c%u%s", x->node, letter, n, x->name);
    ent_safe_html(out, name, st);
    ent_buf_puts(out, x->id, st);
    ent_safe_html(out, id, st);
    ent_buf_printf(out, st, "%s%c%s", x->mode, mode, x->node_end);
}

static void put_graph(const ent_network *m, const shape *x, ent_buf *out, ent_status *st)
{
    uint32_t edge = 0;
    for (uint32_t i = 0; i < m->rows && !ent_failed(st); i++)
        put_node(out, x, 'a', i, m->row_ids[i], m->row_names[i], '1', st);
    for (uint32_t k = 0; !m->square && k < m->columns && !ent_failed(st); k++)
        put_node(out, x, 'b', k, m->column_ids[k], m->column_names[k], '2', st);
    ent_buf_puts(out, x->between, st);
    for (uint32_t i = 0; i < m->rows && !ent_failed(st); i++)
        for (uint32_t k = first_column(m, i); k < m->columns; k++) {
            if (!is_edge(at(m, i, k)))
                continue;
            ent_buf_printf(out, st, "    <edge id=\"e%u\" source=\"a%u\" target=\"%c%u\"%s", edge++,
                           i, m->square ? 'a' : 'b', k, x->edge_weight);
            put_number(out, at(m, i, k), st);
            ent_buf_puts(out, x->edge_end, st);
        }
}

void ent_network_graphml(const ent_network *m, ent_buf *out, ent_status *st)
{
    static const shape x = {
        .node = "    <node id=\"", .name = "\"><data key=\"name\">", .id = "</data><data key=\"id\">",
        .mode = "</data><data key=\"mode\">", .node_end = "</data></node>\n", .between = "",
        .edge_weight = "><data key=\"weight\">", .edge_end = "</data></edge>\n"};
    ent_buf_puts(out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
        "  <key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n"
        "  <key id=\"id\" for=\"node\" attr.name=\"id\" attr.type=\"string\"/>\n"
        "  <key id=\"mode\" for=\"node\" attr.name=\"mode\" attr.type=\"int\"/>\n"
        "  <key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>\n"
        "  <graph id=\"G\" edgedefault=\"undirected\">\n", st);
    put_graph(m, &x, out, st);
    ent_buf_puts(out, "  </graph>\n</graphml>\n", st);
}

void ent_network_gexf(const ent_network *m, ent_buf *out, ent_status *st)
{
    static const shape x = {
        .node = "    <node id=\"", .name = "\" label=\"",
        .id = "\"><attvalues><attvalue for=\"id\" value=\"",
        .mode = "\"/><attvalue for=\"mode\" value=\"", .node_end = "\"/></attvalues></node>\n",
        .between = "    </nodes>\n    <edges>\n", .edge_weight = " weight=\"", .edge_end = "\"/>\n"};
    ent_buf_puts(out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n"
        "  <graph defaultedgetype=\"undirected\">\n"
        "    <attributes class=\"node\"><attribute id=\"id\" title=\"id\" type=\"string\"/>"
        "<attribute id=\"mode\" title=\"mode\" type=\"integer\"/></attributes>\n"
        "    <nodes>\n", st);
    put_graph(m, &x, out, st);
    ent_buf_puts(out, "    </edges>\n  </graph>\n</gexf>\n", st);
}

/* ---- JSON --------------------------------------------------------------------------------------- */

static void json_nodes(ent_json *j, const ent_str *ids, const ent_str *names, uint32_t n, int mode)
{
    for (uint32_t i = 0; i < n; i++) {
        ent_json_open(j, NULL, '{');
        ent_json_str(j, "id", ids[i]);
        ent_json_str(j, "name", names[i]);
        ent_json_int(j, "mode", mode);
        ent_json_close(j, '}');
    }
}

static void json_number(ent_json *j, const char *key, double value)
{
    char digits[32];
    int n = snprintf(digits, sizeof digits, "%.10g", value);
    ent_json_number(j, key, ent_str_of(digits, n > 0 ? (size_t)n : 0));
}

void ent_network_json(const ent_network *m, ent_buf *out, ent_status *st)
{
    ent_json j = ent_json_to(out, st);
    ent_json_open(&j, NULL, '{');
    ent_json_open(&j, "nodes", '[');
    json_nodes(&j, m->row_ids, m->row_names, m->rows, 1);
    if (!m->square)
        json_nodes(&j, m->column_ids, m->column_names, m->columns, 2);
    ent_json_close(&j, ']');
    ent_json_open(&j, "edges", '[');
    for (uint32_t i = 0; i < m->rows && !ent_failed(st); i++)
        for (uint32_t k = first_column(m, i); k < m->columns; k++) {
            if (!is_edge(at(m, i, k)))
                continue;
            ent_json_open(&j, NULL, '{');
            ent_json_str(&j, "source", m->row_ids[i]);
            ent_json_str(&j, "target", m->column_ids[k]);
            json_number(&j, "weight", at(m, i, k));
            ent_json_close(&j, '}');
        }
    ent_json_close(&j, ']');
    ent_json_close(&j, '}');
    ent_buf_byte(out, '\n', st);
}

/* ---- statements -------------------------------------------------------------------------------- */

void ent_network_list(const ent_statements *all, ent_buf *out, ent_status *st)
{
    char day[16];
    ent_buf_puts(out, "statement_id,time,document_id,document_title,document_author,document_source,"
                 "document_section,document_type,text,person,organization,concept,agreement\n", st);
    for (uint32_t i = 0; i < all->n && !ent_failed(st); i++) {
        const ent_statement *s = &all->at[i];
        ent_str time = s->day == INT32_MAX ? ENT_STR("") : ent_day_text(s->day, day);
        ent_str texts[] = {s->id, time, s->document_id, s->document_name, s->author, s->outlet,
                           ENT_STR(""), s->genre, s->words, s->person, s->actor, s->issue};
        for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) {
            ent_safe_csv(out, texts[k], false, st);
            ent_buf_byte(out, ',', st);
        }
        ent_buf_puts(out, s->agree ? "1\n" : "0\n", st);
    }
}
