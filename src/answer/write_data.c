/* write_data.c - an answer for programs: CSV (RFC 4180), TSV, JSON, JSON Lines.
 *
 * Everything that a row has stands there: data columns, the group, ids and places of its sources.
 * Nothing does harm: see safe.c; in JSON what is special to a browser or terminal is escaped. */
#include "answer/answer.h"
#include "brief/out.h"
#include "exchange/json.h"

/* ---- CSV and TSV ---------------------------------------------------------------------------- */

static bool has_groups(const ent_answer *t)
{
    for (uint32_t i = 0; i < t->rows.n; i++)
        if (t->rows.at[i].group.n)
            return true;
    return false;
}

static void put_cell(ent_buf *b, const ent_answer_style *o, ent_str text, bool number,
                     ent_status *st)
{
    if (o->format == ENT_ANSWER_CSV)
        ent_safe_csv(b, text, number, st);
    else
        ent_safe_text(b, text, st);
}

/* "a; b" */
static ent_str joined(ent_answer_cell cell, bool list, ent_buf *scratch, ent_status *st)
{
    if (!list)
        return cell.text;
    scratch->n = 0;
    for (ent_str rest = cell.text; rest.n;) {
        ent_str item = ent_item_next(&rest);
        if (scratch->n)
            ent_buf_puts(scratch, "; ", st);
        ent_buf_put(scratch, item, st);
    }
    return ent_buf_str(scratch);
}

static void put_sources(const ent_answer *t, const ent_answer_line *row, ent_buf *scratch,
                        ent_status *st)
{
    scratch->n = 0;
    for (uint32_t i = 0; i < row->notes.n; i++)
        ent_buf_printf(scratch, st, "%s%.*s", i ? "; " : "",
                       ENT_FMT(t->notes.at[row->notes.at[i]].id));
}

void ent_answer_write_separated(const ent_answer *t, const ent_answer_style *o,
                                const ent_sink *out, ent_status *st)
{
    ent_buf b = {0}, scratch = {0};
    const char *between = o->format == ENT_ANSWER_CSV ? "," : "\t";
    const char *end = o->format == ENT_ANSWER_CSV && o->excel ? "\r\n" : "\n";
    bool groups = has_groups(t), sources = t->notes.n > 0;
    if (o->excel)
        ent_buf_puts(&b, "\xef\xbb\xbf", st);
    if (!o->no_headers && t->columns.n) {
        if (groups)
            ent_buf_printf(&b, st, "group%s", between);
        for (uint32_t c = 0; c < t->columns.n; c++) {
            ent_buf_puts(&b, c ? between : "", st);
            put_cell(&b, o, t->columns.at[c].name, false, st);
        }
        ent_buf_printf(&b, st, "%s%s%s", sources ? between : "", sources ? "sources" : "", end);
    }
    for (uint32_t r = 0; r < t->rows.n && !ent_failed(st); r++) {
        const ent_answer_line *row = &t->rows.at[r];
        if (groups) {
            put_cell(&b, o, row->group, false, st);
            ent_buf_puts(&b, between, st);
        }
        for (uint32_t c = 0; c < t->columns.n; c++) {
            bool list = t->columns.at[c].flags & ENT_COL_LIST;
            ent_buf_puts(&b, c ? between : "", st);
            put_cell(&b, o, joined(row->cells[c], list, &scratch, st),
                     row->cells[c].type == ENT_CELL_NUMBER, st);
        }
        if (sources) {
            ent_buf_puts(&b, between, st);
            put_sources(t, row, &scratch, st);
            put_cell(&b, o, ent_buf_str(&scratch), false, st);
        }
        ent_buf_puts(&b, end, st);
        if (b.n > 1 << 16) {
            ent_out_str(out, ent_buf_str(&b), st);
            b.n = 0;
        }
    }
    ent_out_str(out, ent_buf_str(&b), st);
    ent_buf_free(&scratch);
    ent_buf_free(&b);
}

/* ---- JSON -------------------------------------------------------------------------------------- */

static void json_cell(ent_json *j, const ent_answer_column *column, ent_answer_cell cell)
{
    /* Column names are ours or SQLite's, copied with a NUL behind them. */
    const char *key = column->name.p;
    if (column->flags & ENT_COL_LIST) {
        ent_json_open(j, key, '[');
        for (ent_str rest = cell.text; rest.n;)
            ent_json_str(j, NULL, ent_item_next(&rest));
        ent_json_close(j, ']');
    } else if (cell.type == ENT_CELL_EMPTY) {
        ent_json_null(j, key);
    } else if (cell.type == ENT_CELL_NUMBER) {
        ent_json_number(j, key, cell.text);
    } else {
        ent_json_str(j, key, cell.text);
    }
}

static void json_sources(ent_json *j, const ent_answer *t, const ent_answer_line *row)
{
    ent_json_open(j, "sources", '[');
    for (uint32_t i = 0; i < row->notes.n; i++) {
        const ent_answer_note *n = &t->notes.at[row->notes.at[i]];
        ent_json_open(j, NULL, '{');
        ent_json_str(j, "id", n->id);
        ent_json_str(j, "document", n->document);
        ent_json_str(j, "document_id", n->document_id);
        ent_json_opt(j, "date", n->date);
        ent_json_int(j, "start", n->span.start);
        ent_json_int(j, "end", n->span.end);
        ent_json_str(j, "text", n->words);
        ent_json_close(j, '}');
    }
    ent_json_close(j, ']');
}

static void json_row(ent_json *j, const ent_answer *t, const ent_answer_line *row, bool groups)
{
    ent_json_open(j, NULL, '{');
    if (groups)
        ent_json_str(j, "group", row->group);
    for (uint32_t c = 0; c < t->columns.n; c++)
        json_cell(j, &t->columns.at[c], row->cells[c]);
    if (t->notes.n)
        json_sources(j, t, row);
    ent_json_close(j, '}');
}

void ent_answer_write_json(const ent_answer *t, const ent_answer_style *o, const ent_sink *out,
                           ent_status *st)
{
    bool lines = o->format == ENT_ANSWER_JSONL, groups = has_groups(t);
    ent_buf b = {0};
    if (!lines)
        ent_buf_byte(&b, '[', st);
    for (uint32_t r = 0; r < t->rows.n && !ent_failed(st); r++) {
        ent_json j = ent_json_to(&b, st);
        if (r && !lines)
            ent_buf_puts(&b, ",\n", st);
        json_row(&j, t, &t->rows.at[r], groups);
        if (lines)
            ent_buf_byte(&b, '\n', st);
        if (b.n > 1 << 16) {
            ent_out_str(out, ent_buf_str(&b), st);
            b.n = 0;
        }
    }
    if (!lines)
        ent_buf_puts(&b, "]\n", st);
    ent_out_str(out, ent_buf_str(&b), st);
    ent_buf_free(&b);
}
