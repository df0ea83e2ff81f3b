/* rows.c - tables of sentences, read and coded a row at a time. */
#include "coder/rows.h"

#include "text/given.h"

void ent_rows_read(ent_rows *rows, const char *path,
                   void (*row)(ent_rows *rows, uint32_t number, ent_str line, ent_status *st),
                   ent_status *st)
{
    ent_buf text = {0};
    rows->coder = ent_coder_new(rows->engine, st);
    ent_file_read(strcmp(path, "-") == 0 ? "/dev/stdin" : path, 0, &text, st);
    ent_str rest = ent_buf_str(&text);
    for (uint32_t number = 1; rest.n > 0 && !ent_failed(st); number++) {
        ent_str line = ent_str_line(&rest);
        if (ent_str_trim(line).n > 0)
            row(rows, number, line, st);
    }
    ent_buf_free(&text);
    ent_buf_free(&rows->line);
    ent_coder_free(rows->coder);
    rows->coder = NULL;
}

void ent_rows_problem(ent_rows *rows, uint32_t number, const char *text)
{
    if (rows->problem)
        rows->problem(rows->ctx, number, text);
}

void ent_rows_send(ent_rows *rows, ent_status *st)
{
    if (!ent_failed(st) && rows->line.n > 0 &&
        rows->out->write(rows->out->ctx, rows->line.p, rows->line.n) != 0)
        ent_status_set(st, ENT_IO, "the output cannot be written");
    rows->line.n = 0;
}

void ent_rows_field(ent_rows *rows, ent_str text, char end, ent_status *st)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        ent_buf_byte(&rows->line, c == '\t' || c == '\n' || c == '\r' ? ' ' : c, st);
    }
    ent_buf_byte(&rows->line, end, st);
}

ent_str ent_rows_next(ent_str *line)
{
    size_t tab = ent_str_find(*line, ENT_STR("\t"));
    ent_str field = ent_str_sub(*line, 0, tab);
    *line = tab == SIZE_MAX ? ENT_STR("") : ent_str_sub(*line, tab + 1, line->n);
    return field;
}

ent_str ent_rows_clean(ent_arena *a, ent_str text, ent_status *st)
{
    size_t bad;
    if (ent_utf8_valid(text, &bad) && !memchr(text.p ? text.p : "", 0, text.n))
        return text;
    char *copy = ENT_NEW(a, char, text.n + 1, st);
    for (size_t i = 0; copy && i < text.n;) {
        size_t next = i;
        uint32_t cp = ent_utf8_next(text, &next);
        bool broken = cp == 0 || (cp == 0xFFFD && next - i == 1);
        for (; i < next; i++)
            copy[i] = broken ? '_' : text.p[i];
    }
    return ent_str_of(copy ? copy : "", copy ? text.n : 0);
}

ent_document *ent_rows_code(ent_rows *rows, ent_str text, ent_str date, ent_coding *coding,
                            ent_status *st)
{
    ent_given given = {.name = ENT_STR("row"), .path = ENT_STR("-"), .format = ENT_STR("txt"),
                       .date = date};
    memset(coding, 0, sizeof *coding);
    if (ent_str_trim(text).n == 0)
        return NULL;
    ent_document *doc = ent_document_row(text, &given, st);
    if (doc)
        ent_coder_run(rows->coder, doc, coding, st);
    if (doc && !ent_failed(st) && doc->skip == ENT_SKIP_NONE)
        return doc;
    ent_document_free(doc);
    return NULL;
}
