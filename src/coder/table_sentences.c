/* table_sentences.c - a table of sentences: id, date, sentence; all events of each. */
#include "coder/rows.h"

static void put_ids(ent_rows *rows, const ent_reading *r, const uint32_t *actors, uint32_t n,
                    ent_status *st)
{
    for (uint32_t i = 0; i < n; i++) {
        ent_buf_put(&rows->line, r->actors.at[actors[i]].id, st);
        if (i + 1 < n)
            ent_buf_byte(&rows->line, ';', st);
    }
    ent_buf_byte(&rows->line, '\t', st);
}

static void put_event(ent_rows *rows, ent_str id, const ent_coding *c, const ent_event *e,
                      ent_status *st)
{
    ent_rows_field(rows, id, '\t', st);
    put_ids(rows, &c->reading, e->sources.at, e->sources.n, st);
    put_ids(rows, &c->reading, e->targets.at, e->targets.n, st);
    ent_rows_field(rows, e->cameo, '\t', st);
    ent_rows_field(rows, e->plover, '\t', st);
    ent_rows_field(rows, e->modality, '\t', st);
    ent_str words = e->evidence.n ? ent_document_text(c->doc, e->evidence.at[0]) : ENT_STR("");
    ent_rows_field(rows, words, '\n', st);
}

static bool is_date(ent_str date)
{
    int32_t from, past;
    return date.n == 0 || ent_iso_range(date, &from, &past);
}

static void code_row(ent_rows *rows, uint32_t number, ent_str line, ent_status *st)
{
    ent_str id = ent_rows_next(&line), date = ent_str_trim(ent_rows_next(&line));
    ent_arena *a = ent_arena_new(0, st);
    ent_coding coding;
    if (!a)
        return;
    if (line.n == 0)
        ent_rows_problem(rows, number, "expected id, date and sentence between tabs");
    if (!is_date(date)) {
        ent_rows_problem(rows, number, "the date is none: write 2021, 2021-03 or 2021-03-16, or "
                         "leave it empty");
        date = ENT_STR("");
    }
    ent_document *doc = ent_rows_code(rows, ent_rows_clean(a, line, st), date, &coding, st);
    for (uint32_t i = 0; doc && i < coding.events.n; i++)
        put_event(rows, id, &coding, &coding.events.at[i], st);
    ent_rows_send(rows, st);
    ent_document_free(doc);
    ent_arena_free(a);
}

void ent_engine_code_sentences(const ent_engine *e, const char *path, const ent_table_output *o,
                               ent_status *st)
{
    ent_rows rows = {.engine = e, .out = &o->out, .problem = o->problem, .ctx = o->ctx};
    if (!ent_failed(st))
        ent_rows_read(&rows, path, code_row, st);
}
