/* matrix.c - counts by two names. */
#include "answer/answer.h"

#include <stdio.h>
#include <stdlib.h>

void ent_matrix_begin(ent_matrix *m, ent_ask *k)
{
    memset(m, 0, sizeof *m);
    m->k = k;
    m->rows = ent_intern_new(k->a, k->st);
    m->columns = ent_intern_new(k->a, k->st);
    m->cells = ent_intern_new(k->a, k->st);
}

void ent_matrix_count(ent_matrix *m, ent_str row, ent_str column, int64_t n)
{
    ent_status *st = m->k->st;
    uint32_t r = ent_intern_add(m->rows, row, st), c = ent_intern_add(m->columns, column, st);
    if (ent_failed(st))
        return;
    char key[32];
    int length = snprintf(key, sizeof key, "%u %u", r, c);
    uint32_t cell = ent_intern_add(m->cells, ent_str_of(key, (size_t)length), st);
    if (!ent_failed(st) && cell == m->counts.n)
        ENT_PUSH(m->k->a, &m->counts, st);
    if (!ent_failed(st))
        m->counts.at[cell] += n;
}

static int64_t count_at(const ent_matrix *m, uint32_t r, uint32_t c)
{
    char key[32];
    int length = snprintf(key, sizeof key, "%u %u", r, c);
    uint32_t cell = ent_intern_find(m->cells, ent_str_of(key, (size_t)length));
    return cell == ENT_NONE ? 0 : m->counts.at[cell];
}

/* A row or column, to be sorted. */
typedef struct line {
    uint32_t number;
    int64_t sum;
    ent_str name;
} line;

static int by_sum(const void *x, const void *y)
{
    const line *a = x, *b = y;
    if (a->sum != b->sum)
        return a->sum < b->sum ? 1 : -1;
    return ent_str_cmp(a->name, b->name);
}

static line *sorted_lines(const ent_matrix *m, bool rows)
{
    const ent_intern *of = rows ? m->rows : m->columns, *across = rows ? m->columns : m->rows;
    uint32_t n = ent_intern_count(of);
    line *lines = ENT_NEW(m->k->a, line, n + 1u, m->k->st);
    for (uint32_t i = 0; lines && i < n; i++) {
        lines[i] = (line){i, 0, ent_intern_at(of, i)};
        for (uint32_t j = 0; j < ent_intern_count(across); j++)
            lines[i].sum += rows ? count_at(m, i, j) : count_at(m, j, i);
    }
    if (lines && n > 1)
        qsort(lines, n, sizeof *lines, by_sum);
    return lines;
}

static void add_column(ent_ask *k, ent_str name, unsigned flags)
{
    ent_answer_column *c = ent_failed(k->st) ? NULL : ENT_PUSH(k->out->a, &k->out->columns, k->st);
    if (c)
        *c = (ent_answer_column){ent_str_copy(k->out->a, name, k->st), flags};
}

void ent_matrix_end(ent_matrix *m, const char *corner)
{
    ent_ask *k = m->k;
    if (ent_failed(k->st))
        return;
    line *rows = sorted_lines(m, true), *columns = sorted_lines(m, false);
    add_column(k, ent_str_z(corner), 0);
    for (uint32_t c = 0; columns && c < ent_intern_count(m->columns); c++)
        add_column(k, columns[c].name, ENT_COL_NUMBER);
    for (uint32_t r = 0; rows && columns && r < ent_intern_count(m->rows) && !ent_failed(k->st); r++) {
        ent_answer_add(k->out, k->st);
        ent_answer_text(k->out, corner, rows[r].name, k->st);
        for (uint32_t c = 0; c < ent_intern_count(m->columns) && !ent_failed(k->st); c++) {
            int64_t n = count_at(m, rows[r].number, columns[c].number);
            ent_answer_cell *cell = &k->out->rows.at[k->out->rows.n - 1].cells[c + 1];
            if (n)
                *cell = (ent_answer_cell){ent_str_printf(k->out->a, k->st, "%lld", (long long)n),
                                          ENT_CELL_NUMBER};
        }
    }
}

void ent_matrix_of_told(ent_ask *k, const ent_tolds *all,
                        void (*count)(ent_matrix *m, const ent_told *t))
{
    ent_matrix m;
    ent_matrix_begin(&m, k);
    for (uint32_t i = 0; i < all->n && !ent_failed(k->st); i++)
        if (ent_told_reality(&all->at[i]) == 0)
            count(&m, &all->at[i]);
    ent_matrix_end(&m, "country");
}
