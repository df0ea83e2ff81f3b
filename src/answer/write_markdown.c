/* write_markdown.c - an answer as Markdown tables with true footnotes, which pandoc turns into those of
 * a word processor. */
#include "answer/answer.h"
#include "brief/out.h"

static void put_row(ent_buf *b, const ent_answer *t, const ent_answer_line *row, bool notes,
                    ent_status *st)
{
    ent_buf_byte(b, '|', st);
    for (uint32_t c = 0; c < t->columns.n; c++) {
        if (t->columns.at[c].flags & ENT_COL_DATA)
            continue;
        ent_buf_byte(b, ' ', st);
        bool first = true;
        for (ent_str rest = row->cells[c].text; rest.n; first = false) {
            ent_buf_puts(b, first ? "" : "; ", st);
            ent_safe_markdown(b, ent_item_next(&rest), st);
        }
        ent_buf_puts(b, " |", st);
    }
    if (notes) {
        ent_buf_byte(b, ' ', st);
        for (uint32_t i = 0; i < row->notes.n; i++)
            ent_buf_printf(b, st, "[^%u]", row->notes.at[i] + 1);
        ent_buf_puts(b, " |", st);
    }
    ent_buf_byte(b, '\n', st);
}

static void put_head(ent_buf *b, const ent_answer *t, bool notes, bool no_headers, ent_status *st)
{
    ent_buf_byte(b, '|', st);
    for (uint32_t c = 0; c < t->columns.n; c++) {
        if (t->columns.at[c].flags & ENT_COL_DATA)
            continue;
        ent_buf_byte(b, ' ', st);
        if (!no_headers)
            ent_safe_markdown(b, t->columns.at[c].name, st);
        ent_buf_puts(b, " |", st);
    }
    ent_buf_puts(b, notes ? no_headers ? " |\n|" : " sources |\n|" : "\n|", st);
    for (uint32_t c = 0; c < t->columns.n; c++)
        if (!(t->columns.at[c].flags & ENT_COL_DATA))
            ent_buf_puts(b, t->columns.at[c].flags & ENT_COL_NUMBER ? "---:|" : "---|", st);
    ent_buf_puts(b, notes ? "---|\n" : "\n", st);
}

static void put_note(ent_buf *b, const ent_answer_note *n, uint32_t number, ent_status *st)
{
    ent_buf_printf(b, st, "\n[^%u]: ", number);
    ent_safe_markdown(b, n->document, st);
    if (n->date.n) {
        ent_buf_puts(b, ", ", st);
        ent_safe_markdown(b, n->date, st);
    }
    ent_buf_printf(b, st, ", bytes %u–%u", n->span.start, n->span.end);
    if (n->words.n) {
        ent_buf_puts(b, ": “", st);
        ent_safe_markdown(b, n->words, st);
        ent_buf_puts(b, "”", st);
    }
    ent_buf_puts(b, " (`", st);
    ent_safe_text(b, n->id, st);
    ent_buf_puts(b, "`)\n", st);
}

void ent_answer_write_markdown(const ent_answer *t, const ent_answer_style *o,
                               const ent_sink *out, ent_status *st)
{
    ent_buf b = {0};
    bool notes = t->notes.n > 0;
    ent_str group = ENT_STR("");
    for (uint32_t r = 0; r < t->rows.n; r++) {
        const ent_answer_line *row = &t->rows.at[r];
        bool turn = !ent_str_eq(row->group, group);
        if (turn) {
            ent_buf_puts(&b, r ? "\n## " : "## ", st);
            ent_safe_markdown(&b, row->group, st);
            ent_buf_puts(&b, "\n\n", st);
            group = row->group;
        }
        if (r == 0 || turn)
            put_head(&b, t, notes, o->no_headers, st);
        put_row(&b, t, row, notes, st);
    }
    for (uint32_t i = 0; i < t->remarks.n; i++) {
        ent_buf_byte(&b, '\n', st);
        ent_safe_markdown(&b, t->remarks.at[i], st);
        ent_buf_byte(&b, '\n', st);
    }
    for (uint32_t i = 0; i < t->notes.n; i++)
        put_note(&b, &t->notes.at[i], i + 1, st);
    ent_out_str(out, ent_buf_str(&b), st);
    ent_buf_free(&b);
}
