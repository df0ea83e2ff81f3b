/* matrix.c - positions: actors by issues. A cell has a colour and a sign for its stances; silent, blank and no
 * documents are three different signs. */
#include "figure/figure.h"

#include <stdio.h>

enum { MOST_ROWS = 60, MOST_COLUMNS = 16, CELL_W = 46, CELL_H = 28, TOP = 168, SIDE = 190, FOOT = 62, COLUMNS_AT = 2 };

/* A sign as a path about 0,0 within 6 to each side. */
static const struct stance {
    const char *name, *cls, *path, *says;
} stances[] = {
    {"support", "for", "M-5 0H5M0-5V5", "support"},
    {"commit", "for", "M-5 0L-1.5 4.5L5.5-4.5", "commitment"},
    {"oppose", "against", "M-4.5-4.5L4.5 4.5M-4.5 4.5L4.5-4.5", "opposition"},
    {"demand", "against", "M-5 0H4.5M.5-4L4.5 0L.5 4", "demand"},
    {"concern", "against", "M0-5.5V1.5M0 4.5V5.5", "concern"},
    {"ambivalent", "open", "M-5 1.5Q-2.5-3.5 0 0T5-1.5", "both, or neither"},
    {"silent", "open", "M4.5 0A4.5 4.5 0 1 1-4.5 0A4.5 4.5 0 1 1 4.5 0M-3.5 3.5L3.5-3.5", "silent: the omission is noted"},
    {"blank", "blank", "M-1.5 0H1.5", "blank: named, no stance told"},
    {"no documents", "none", "", "empty: no documents"}};
enum { STANCES = sizeof stances / sizeof *stances };

static void put_sign(ent_figure *f, const struct stance *s, double x, double y, bool small)
{
    if (!*s->path)
        return;
    ent_drawf(f, "<path class=\"sign\" transform=\"translate(%ld %ld)%s\" d=\"%s\"/>", (long)x, (long)y,
              small ? " scale(.8)" : "", s->path);
}

/* Which stances a cell has: "support 4; oppose". */
static uint32_t stances_in(ent_str text, bool has[STANCES])
{
    uint32_t n = 0;
    for (ent_str rest = text; rest.n;) {
        ent_str one = ent_str_field(&rest, ';');
        for (uint32_t s = 0; s < STANCES; s++) {
            ent_str name = ent_str_z(stances[s].name);
            if (ent_str_starts(one, name) && (one.n == name.n || one.p[name.n] == ' ') && !has[s]) {
                has[s] = true;
                n++;
            }
        }
    }
    return n;
}

static const char *side_of(const bool has[STANCES])
{
    bool yes = has[0] || has[1], no = has[2] || has[3] || has[4];
    if (yes && no)
        return "mixed";
    for (uint32_t s = 0; s < STANCES; s++)
        if (has[s])
            return stances[s].cls;
    return "none";
}

static ent_str spaced(ent_figure *f, ent_str key)
{
    ent_str copy = ent_str_copy(f->a, key, f->st);
    char *p = (char *)(uintptr_t)copy.p;
    for (size_t i = 0; p && i < copy.n; i++)
        p[i] = p[i] == '-' ? ' ' : p[i];
    return copy;
}

static void put_cell(ent_figure *f, const ent_answer *t, const ent_answer_line *row, uint32_t c, double x, double y)
{
    bool has[STANCES] = {false};
    ent_str actor = ent_answer_cell_of(t, row, "actor"), id = ent_answer_cell_of(t, row, "actor_id");
    ent_str issue = t->columns.at[c].name, cell = row->cells[c].text;
    uint32_t n = stances_in(cell, has), at = 0;
    char cls[32];
    snprintf(cls, sizeof cls, "cell %s", side_of(has));
    ent_str told = ent_str_printf(f->a, f->st, "%.*s, %.*s: %.*s", ENT_FMT(actor), ENT_FMT(spaced(f, issue)),
                                  ENT_FMT(cell));
    if (f->o->links) {
        ent_draw(f, "<a href=\"");
        ent_draw_escaped(f, ent_str_z(f->o->links));
        ent_draw(f, "/positions?view=history&amp;actor=");
        ent_draw_url(f, id);
        ent_draw(f, "&amp;issue=");
        ent_draw_url(f, issue);
        ent_draw(f, "\">");
    }
    ent_drawf(f, "<g class=\"mark %s\" data-id=\"", cls);
    ent_draw_escaped(f, ent_str_printf(f->a, f->st, "%.*s %.*s", ENT_FMT(id), ENT_FMT(issue)));
    ent_draw(f, "\"><title>");
    ent_draw_escaped(f, told);
    ent_draw(f, "</title><rect");
    ent_draw_number(f, "x", x + 1);
    ent_draw_number(f, "y", y + 1);
    ent_drawf(f, " width=\"%d\" height=\"%d\" rx=\"3\"/>", CELL_W - 2, CELL_H - 2);
    uint32_t shown = n > 3 ? 3 : n;
    for (uint32_t s = 0; s < STANCES && at < shown; s++)
        if (has[s])
            put_sign(f, &stances[s], x + CELL_W / 2.0 + (at++ - (shown - 1) / 2.0) * 14,
                     y + CELL_H / 2.0, shown > 2);
    ent_mark_end(f);
}

static void put_heads(ent_figure *f, const ent_answer *t, uint32_t columns)
{
    for (uint32_t c = 0; c < columns; c++) {
        ent_str issue = ent_text_fit(f, spaced(f, t->columns.at[c + COLUMNS_AT].name), 12, 150);
        ent_drawf(f, "<text class=\"head\" transform=\"translate(%d %d) rotate(-52)\">",
                  SIDE + (int)c * CELL_W + CELL_W / 2 + 4, TOP - 8);
        ent_draw_escaped(f, issue);
        ent_draw(f, "</text>\n");
    }
}

static void put_key(ent_figure *f, double y)
{
    double x = ENT_FIGURE_EDGE;
    for (uint32_t s = 0; s < STANCES; s++) {
        ent_str says = ent_str_z(stances[s].says);
        double w = 34 + ent_text_width(says, 11) + 14;
        if (x + w > f->width - ENT_FIGURE_EDGE + 14) {
            x = ENT_FIGURE_EDGE;
            y += 22;
        }
        ent_drawf(f, "<g class=\"cell %s\"><rect", stances[s].cls);
        ent_draw_number(f, "x", x);
        ent_draw_number(f, "y", y - 9);
        ent_draw(f, " width=\"26\" height=\"18\" rx=\"3\"/>");
        put_sign(f, &stances[s], x + 13, y, false);
        ent_draw(f, "</g>\n");
        ent_draw_text(f, "key", x + 32, y + 4, "start", says);
        x += w;
    }
}

void ent_figure_matrix(ent_figure *f, const ent_answer *t)
{
    uint32_t columns = t->columns.n > COLUMNS_AT ? t->columns.n - COLUMNS_AT : 0, rows = t->rows.n;
    uint32_t all_columns = columns, all_rows = rows;
    columns = columns > MOST_COLUMNS ? MOST_COLUMNS : columns;
    rows = rows > MOST_ROWS ? MOST_ROWS : rows;
    f->title = "Positions";
    if (rows == 0 || columns == 0)
        return;
    f->width = SIDE + columns * CELL_W + 110;
    f->width = f->width < 560 ? 560 : f->width;
    f->height = TOP + rows * CELL_H + FOOT + (f->width < 900 ? 34 : 12);
    f->says = ent_str_printf(f->a, f->st, "%u of %u actors on %u of %u issues%s", rows, all_rows, columns, all_columns,
                             all_rows > rows || all_columns > columns ? ", those most spoken of" : "");
    put_heads(f, t, columns);
    for (uint32_t r = 0; r < rows; r++) {
        const ent_answer_line *row = &t->rows.at[r];
        double y = TOP + r * CELL_H;
        ent_draw_text(f, "side", SIDE - 8, y + CELL_H / 2.0 + 4, "end",
                      ent_text_fit(f, ent_answer_cell_of(t, row, "actor"), 12, SIDE - ENT_FIGURE_EDGE - 10));
        for (uint32_t c = 0; c < columns; c++)
            put_cell(f, t, row, c + COLUMNS_AT, SIDE + c * CELL_W, y);
    }
    put_key(f, TOP + rows * CELL_H + 28);
}
