/* table.c - an answer as a table of HTML: ids and sources lead on, lists are lists. */
#include "serve/serve.h"

static bool is_shown(const ent_answer_column *c)
{
    return !(c->flags & ENT_COL_DATA) && !ent_str_is(c->name, "id") && !ent_str_is(c->name, "actor_id");
}

/* A matrix sums up: its cells lead to the rows that have sources. */
static bool has_sources(const ent_visit *v, const ent_answer *t)
{
    return t->notes.n > 0 && !ent_str_is(ent_visit_field(v, "view"), "matrix");
}

static void put_head(ent_visit *v, const ent_answer *t)
{
    ent_html(v, "<thead><tr>");
    for (uint32_t c = 0; c < t->columns.n; c++)
        if (is_shown(&t->columns.at[c])) {
            ent_html(v, t->columns.at[c].flags & ENT_COL_NUMBER ? "<th scope=\"col\" class=\"n\">"
                                                                : "<th scope=\"col\">");
            ent_html_text(v, t->columns.at[c].name);
            ent_html(v, "</th>");
        }
    ent_html(v, has_sources(v, t) ? "<th scope=\"col\">sources</th></tr></thead>\n" : "</tr></thead>\n");
}

/* Marks of matches stand in ⟦ ⟧. */
static void put_marked(ent_visit *v, ent_str text)
{
    static const ent_str open = {"⟦", 3}, close = {"⟧", 3};
    size_t at;
    while ((at = ent_str_find(text, open)) != SIZE_MAX) {
        size_t end = ent_str_find(text, close);
        if (end == SIZE_MAX || end < at)
            break;
        ent_html_text(v, ent_str_sub(text, 0, at));
        ent_html_element(v, "mark", ent_str_sub(text, at + open.n, end));
        text = ent_str_sub(text, end + close.n, text.n);
    }
    ent_html_text(v, text);
}

static ent_str id_of(const ent_answer *t, const ent_answer_line *row)
{
    ent_str id = ent_answer_cell_of(t, row, "id");
    return id.n ? id : ent_answer_cell_of(t, row, "actor_id");
}

static bool is_matrix_of_positions(const ent_visit *v)
{
    return ent_str_is(v->path, "/positions") && ent_str_is(ent_visit_field(v, "view"), "matrix");
}

/* A matrix of positions: a cell leads to what it counts. */
static bool put_cell_link(ent_visit *v, const ent_answer *t, const ent_answer_line *row, uint32_t c)
{
    ent_str actor = ent_answer_cell_of(t, row, "actor_id");
    if (!is_matrix_of_positions(v) || c == 0 || actor.n == 0 || ent_str_is(row->cells[c].text, "no documents"))
        return false;
    bool told = !ent_str_is(row->cells[c].text, "blank");
    ent_html(v, told ? "<a href=\"/positions?actor=" : "<a href=\"/search?q=");
    ent_html_url(v, told ? actor : t->columns.at[c].name);
    if (told) {
        ent_html(v, "&amp;issue=");
        ent_html_url(v, t->columns.at[c].name);
    }
    ent_html(v, "\">");
    ent_html_text(v, row->cells[c].text);
    ent_html(v, "</a>");
    return true;
}

static bool holds_one_of(ent_str text, const char *words)
{
    for (ent_str rest = ent_str_z(words); rest.n;)
        if (ent_str_find(text, ent_str_field(&rest, ' ')) != SIZE_MAX)
            return true;
    return false;
}

/* What a cell of the matrix tells: "commit; demand 3" is on both sides. */
static const char *side_of(ent_str text)
{
    bool pro = holds_one_of(text, "support commit"), con = holds_one_of(text, "oppose concern demand");
    return pro && con ? "mixed" : pro ? "for" : con ? "against"
         : ent_str_is(text, "no documents") || ent_str_is(text, "blank") ? "none" : "open";
}

static const char *class_of(const ent_visit *v, ent_str text)
{
    static const char *const sides[] = {"support", "commit", "oppose", "concern", "demand", "ambivalent", "silent"};
    if (is_matrix_of_positions(v))
        return side_of(text);
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        if (ent_str_is(text, sides[i]))
            return side_of(text);
    return ent_str_is(text, "planned") ? "planned" : text.n <= 10 ? "short" : NULL;
}

static void put_cell(ent_visit *v, const ent_answer *t, const ent_answer_line *row, uint32_t c, bool head)
{
    const ent_answer_column *column = &t->columns.at[c];
    ent_str text = row->cells[c].text, id = id_of(t, row);
    const char *cls = head ? NULL : class_of(v, text);
    ent_html(v, head ? "<th scope=\"row\"" : "<td");
    ent_htmlf(v, column->flags & ENT_COL_NUMBER ? " class=\"n\">" : cls ? " class=\"s-%s\">" : ">", cls);
    if (head && id.n) {
        ent_html_id(v, id, text.n ? text : ENT_STR("undated"));
    } else if (!put_cell_link(v, t, row, c)) {
        bool first = true;
        for (ent_str rest = text; rest.n; first = false) {
            ent_html(v, first ? "" : "; ");
            put_marked(v, ent_item_next(&rest));
        }
    }
    ent_html(v, head ? "</th>" : "</td>");
}

/* Numbers, so that a row stays low: what a source says stands behind its number. */
static void put_notes(ent_visit *v, const ent_answer *t, const ent_answer_line *row)
{
    enum { MOST = 12 };
    ent_html(v, "<td class=\"sources\">");
    for (uint32_t i = 0; i < row->notes.n && i < MOST; i++) {
        const ent_answer_note *n = &t->notes.at[row->notes.at[i]];
        ent_html(v, i ? " <a href=\"/document/" : "<a href=\"/document/");
        ent_html_url(v, n->document_id);
        ent_htmlf(v, "?at=%u-%u#at\" title=\"", n->span.start, n->span.end);
        ent_html_text(v, n->document);
        ent_html(v, ": ");
        ent_html_text(v, n->words);
        ent_htmlf(v, "\" aria-label=\"source %u, ", i + 1);
        ent_html_text(v, n->document);
        ent_htmlf(v, "\">%u</a>", i + 1);
    }
    if (row->notes.n > MOST)
        ent_htmlf(v, " and %u more", row->notes.n - MOST);
    ent_html(v, "</td>");
}

static uint32_t first_shown(const ent_answer *t)
{
    uint32_t c = 0;
    while (c < t->columns.n && !is_shown(&t->columns.at[c]))
        c++;
    return c;
}

static void put_row(ent_visit *v, const ent_answer *t, const ent_answer_line *row)
{
    uint32_t head = first_shown(t);
    ent_html(v, "<tr>");
    for (uint32_t c = 0; c < t->columns.n; c++)
        if (is_shown(&t->columns.at[c]))
            put_cell(v, t, row, c, c == head);
    if (has_sources(v, t))
        put_notes(v, t, row);
    ent_html(v, "</tr>\n");
}

static void pages(ent_visit *v, uint32_t page, uint32_t rows)
{
    if (rows <= ENT_SERVE_ROWS)
        return;
    ent_htmlf(v, "<p class=\"pages\">Rows %u to %u of %u. ", page * ENT_SERVE_ROWS + 1,
              (page + 1) * ENT_SERVE_ROWS < rows ? (page + 1) * ENT_SERVE_ROWS : rows, rows);
    for (int step = -1; step <= 1; step += 2) {
        bool there = step < 0 ? page > 0 : (page + 1) * ENT_SERVE_ROWS < rows;
        if (!there)
            continue;
        ent_html(v, "<a href=\"");
        ent_html_text(v, v->path);
        ent_html_query(v, '?', "page");
        ent_htmlf(v, "%u\" rel=\"%s\">%s</a> ", step < 0 ? page - 1 : page + 1,
                  step < 0 ? "prev" : "next", step < 0 ? "Earlier rows" : "More rows");
    }
    ent_html(v, "</p>\n");
}

void ent_html_answer(ent_visit *v, const ent_answer *t, const char *caption)
{
    uint32_t page = ent_visit_number(v, "page"), shown = 0;
    if (page > t->rows.n / ENT_SERVE_ROWS)
        page = 0;
    ent_str group = ENT_STR("");
    uint32_t width = has_sources(v, t);
    for (uint32_t c = 0; c < t->columns.n; c++)
        width += is_shown(&t->columns.at[c]);
    pages(v, page, t->rows.n);
    ent_htmlf(v, "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"%s\"><table>\n", caption);
    put_head(v, t);
    ent_html(v, "<tbody>\n");
    for (uint32_t i = page * ENT_SERVE_ROWS; i < t->rows.n && shown < ENT_SERVE_ROWS; i++, shown++) {
        const ent_answer_line *row = &t->rows.at[i];
        if (row->group.n && !ent_str_eq(row->group, group)) {
            ent_htmlf(v, "</tbody><tbody><tr class=\"group\"><th colspan=\"%u\" scope=\"rowgroup\">", width);
            ent_html_text(v, row->group);
            ent_html(v, "</th></tr>\n");
            group = row->group;
        }
        put_row(v, t, row);
    }
    ent_html(v, "</tbody></table></div>\n");
    for (uint32_t i = 0; i < t->remarks.n; i++)
        ent_html_element(v, "p", t->remarks.at[i]);
    pages(v, page, t->rows.n);
}
