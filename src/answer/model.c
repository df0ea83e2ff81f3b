/* model.c - the table of an answer: columns, rows, notes. */
#include "answer/answer.h"

#include <stdio.h>
#include <stdlib.h>

ent_answer *ent_answer_new(ent_status *st)
{
    if (ent_failed(st))
        return NULL;
    ent_answer *t = calloc(1, sizeof *t);
    if (!t) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return NULL;
    }
    t->a = ent_arena_new(0, st);
    t->noted = ent_intern_new(t->a, st);
    if (ent_failed(st)) {
        ent_answer_free(t);
        return NULL;
    }
    return t;
}

void ent_answer_free(ent_answer *t)
{
    if (!t)
        return;
    ent_arena_free(t->a);
    free(t);
}

size_t ent_answer_rows(const ent_answer *t)
{
    return t ? t->rows.n : 0;
}

static unsigned flags_of(ent_str *name)
{
    static const struct { char mark; unsigned flag; } marks[] = {
        {'#', ENT_COL_NUMBER}, {'*', ENT_COL_LIST}, {'-', ENT_COL_DATA}};
    unsigned flags = 0;
    for (bool more = true; more && name->n;) {
        more = false;
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            if (name->p[0] == marks[i].mark) {
                flags |= marks[i].flag;
                *name = ent_str_sub(*name, 1, name->n);
                more = true;
            }
    }
    return flags;
}

/* Names with blanks between; before a name "#" marks numbers, "*" lists, "-" data only. */
void ent_answer_columns(ent_answer *t, const char *names, ent_status *st)
{
    ent_str rest = ent_str_z(names);
    while (rest.n && !ent_failed(st)) {
        ent_str name = ent_str_field(&rest, ' ');
        ent_answer_column *c = name.n ? ENT_PUSH(t->a, &t->columns, st) : NULL;
        if (!c)
            continue;
        c->flags = flags_of(&name);
        c->name = ent_str_copy(t->a, name, st);
    }
}

void ent_answer_add(ent_answer *t, ent_status *st)
{
    ent_answer_cell *cells = ENT_NEW(t->a, ent_answer_cell, t->columns.n + 1u, st);
    ent_answer_line *row = cells ? ENT_PUSH(t->a, &t->rows, st) : NULL;
    if (row)
        row->cells = cells;
}

void ent_answer_group(ent_answer *t, ent_str group)
{
    if (t->rows.n)
        t->rows.at[t->rows.n - 1].group = group;
}

uint32_t ent_answer_column_of(const ent_answer *t, const char *name)
{
    for (uint32_t i = 0; i < t->columns.n; i++)
        if (ent_str_is(t->columns.at[i].name, name))
            return i;
    return ENT_NONE;
}

static ent_answer_cell *last_cell(ent_answer *t, const char *column)
{
    uint32_t c = ent_answer_column_of(t, column);
    return c == ENT_NONE || t->rows.n == 0 ? NULL : &t->rows.at[t->rows.n - 1].cells[c];
}

void ent_answer_text(ent_answer *t, const char *column, ent_str text, ent_status *st)
{
    ent_answer_cell *cell = ent_failed(st) ? NULL : last_cell(t, column);
    if (!cell || text.n == 0)
        return;
    *cell = (ent_answer_cell){ent_str_copy(t->a, text, st), ENT_CELL_TEXT};
}

void ent_answer_number(ent_answer *t, const char *column, int64_t n, ent_status *st)
{
    ent_answer_cell *cell = ent_failed(st) ? NULL : last_cell(t, column);
    if (cell)
        *cell = (ent_answer_cell){ent_str_printf(t->a, st, "%lld", (long long)n),
                                  ENT_CELL_NUMBER};
}

ent_str ent_item_next(ent_str *rest)
{
    size_t n = 0;
    while (n < rest->n && rest->p[n] != ENT_ITEM_END)
        n++;
    ent_str item = ent_str_sub(*rest, 0, n);
    *rest = ent_str_sub(*rest, n < rest->n ? n + 1 : n, rest->n);
    return item;
}

/* An item of its own must not look like two. */
static ent_str one_item(ent_answer *t, ent_str item, ent_status *st)
{
    ent_str copy = ent_str_copy(t->a, item, st);
    char *p = (char *)(uintptr_t)copy.p;
    for (size_t i = 0; p && i < copy.n; i++)
        if (p[i] == ENT_ITEM_END)
            p[i] = ' ';
    return copy;
}

void ent_answer_item(ent_answer *t, const char *column, ent_str item, ent_status *st)
{
    ent_answer_cell *cell = ent_failed(st) ? NULL : last_cell(t, column);
    if (!cell || item.n == 0)
        return;
    item = one_item(t, item, st);
    ent_str rest = cell->text;
    while (rest.n)
        if (ent_str_eq(ent_item_next(&rest), item))
            return;
    if (cell->type == ENT_CELL_EMPTY)
        *cell = (ent_answer_cell){item, ENT_CELL_TEXT};
    else
        cell->text = ent_str_printf(t->a, st, "%.*s%c%.*s", ENT_FMT(cell->text), ENT_ITEM_END,
                                    ENT_FMT(item));
}

ent_answer_note ent_note_copy(const ent_answer_note *note, ent_arena *a, ent_status *st)
{
    ent_answer_note mine = *note;
    ent_str *texts[] = {&mine.id, &mine.document, &mine.document_id, &mine.date, &mine.words};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        *texts[i] = ent_str_copy(a, *texts[i], st);
    return mine;
}

static uint32_t note_number(ent_answer *t, const ent_answer_note *note, ent_status *st)
{
    uint32_t before = ent_intern_count(t->noted);
    uint32_t n = ent_intern_add(t->noted, note->id, st);
    if (ent_failed(st) || n < before)
        return n;
    ent_answer_note *mine = ENT_PUSH(t->a, &t->notes, st);
    if (!mine)
        return ENT_NONE;
    *mine = ent_note_copy(note, t->a, st);
    return n;
}

void ent_answer_cite(ent_answer *t, const ent_answer_note *note, ent_status *st)
{
    if (ent_failed(st) || t->rows.n == 0)
        return;
    uint32_t before = ent_intern_count(t->noted), n = note_number(t, note, st);
    ent_answer_line *row = &t->rows.at[t->rows.n - 1];
    for (uint32_t i = 0; n < before && i < row->notes.n; i++)
        if (row->notes.at[i] == n)
            return;
    uint32_t *slot = ent_failed(st) ? NULL : ENT_PUSH(t->a, &row->notes, st);
    if (slot)
        *slot = n;
}

void ent_answer_remark(ent_answer *t, ent_status *st, const char *fmt, ...)
{
    char text[512];
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    ent_str *slot = n > 0 && !ent_failed(st) ? ENT_PUSH(t->a, &t->remarks, st) : NULL;
    if (slot)
        *slot = ent_str_copy(t->a, ent_str_z(text), st);
}

ent_str ent_answer_cell_of(const ent_answer *t, const ent_answer_line *row, const char *column)
{
    uint32_t c = ent_answer_column_of(t, column);
    return c == ENT_NONE ? ENT_STR("") : row->cells[c].text;
}

/* Rows of a list of the record (ent_record_list): their columns are those of the first row. */
void ent_answer_row(void *answer, const ent_row *row)
{
    ent_answer *t = answer;
    if (!t)
        return;
    for (size_t i = 0; !t->made_rows && i < row->count; i++) {
        ent_answer_column *c = ENT_PUSH(t->a, &t->columns, &t->st);
        if (c)
            c->name = ent_str_copy(t->a, ent_str_z(row->names[i]), &t->st);
    }
    t->made_rows = true;
    ent_answer_add(t, &t->st);
    if (ent_failed(&t->st))
        return;
    for (uint32_t i = 0; i < t->columns.n && i < row->count; i++) {
        t->rows.at[t->rows.n - 1].cells[i] =
            (ent_answer_cell){ent_str_copy(t->a, row->values[i], &t->st), row->types[i]};
        if (row->types[i] == ENT_CELL_NUMBER)
            t->columns.at[i].flags |= ENT_COL_NUMBER;
    }
}
