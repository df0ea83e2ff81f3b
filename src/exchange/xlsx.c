/* xlsx.c - the flat tables as sheets of one Excel file, and a sheet that describes their columns.
 *
 * Text is written as text: a cell that begins with "=" is no formula there. */
#include "exchange/safe.h"
#include "exchange/tables.h"

#include <xlsxwriter.h>

/* What a cell and a sheet hold. */
enum { MOST_BYTES = 32000, MOST_ROWS = 1048575 };

typedef struct writing {
    lxw_workbook *book;
    lxw_format *bold;
    ent_buf text;
    ent_status *st;
} writing;

static void check(writing *w, lxw_error error)
{
    if (error != LXW_NO_ERROR)
        ent_status_set(w->st, ENT_IO, "cannot write record.xlsx: %s", lxw_strerror(error));
}

/* Inert, ended by NUL, and no longer than a cell may be. */
static const char *cell_text(writing *w, ent_str s)
{
    w->text.n = 0;
    ent_safe_text(&w->text, s, w->st);
    if (w->text.n > MOST_BYTES) {
        size_t n = MOST_BYTES;
        while (n > 0 && (w->text.p[n] & 0xc0) == 0x80)
            n--;
        w->text.n = n;
        ent_buf_puts(&w->text, "…", w->st);
    }
    ent_buf_byte(&w->text, '\0', w->st);
    return ent_failed(w->st) ? "" : w->text.p;
}

static void put_cell(writing *w, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, sqlite3_stmt *s,
                     const ent_export_column *c)
{
    int at = (int)column;
    if (sqlite3_column_type(s, at) == SQLITE_NULL)
        return;
    if (ent_export_is_number(c))
        check(w, worksheet_write_number(sheet, row, column, sqlite3_column_double(s, at), NULL));
    else if (strcmp(c->type, "boolean") == 0)
        check(w, worksheet_write_boolean(sheet, row, column, sqlite3_column_int(s, at), NULL));
    else
        check(w, worksheet_write_string(sheet, row, column, cell_text(w, ent_column(s, at)), NULL));
}

static lxw_worksheet *add_sheet(writing *w, const char *name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(w->book, name);
    if (!sheet) {
        ent_status_set(w->st, ENT_NOMEM, "record.xlsx: no sheet \"%s\"", name);
        return NULL;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_column(sheet, 0, 40, 18, NULL);
    return sheet;
}

static void put_table(writing *w, ent_record *r, const ent_export_table *t)
{
    lxw_worksheet *sheet = add_sheet(w, t->name);
    if (!sheet)
        return;
    lxw_col_t columns = 0;
    for (; t->columns[columns].name; columns++)
        check(w, worksheet_write_string(sheet, 0, columns, t->columns[columns].name, w->bold));
    sqlite3_stmt *s = ent_sql_prepare(r, t->query, w->st);
    lxw_row_t row = 0;
    while (ent_sql_step(r, s, w->st)) {
        if (row++ == MOST_ROWS)
            ent_status_set(w->st, ENT_LIMIT, "%s has more rows than a sheet holds: --format csv has no such limit",
                           t->name);
        for (lxw_col_t i = 0; i < columns && !ent_failed(w->st); i++)
            put_cell(w, sheet, row, i, s, &t->columns[i]);
    }
    sqlite3_finalize(s);
    if (row > 0 && !ent_failed(w->st))
        check(w, worksheet_autofilter(sheet, 0, 0, row, (lxw_col_t)(columns - 1)));
}

static void put_codebook(writing *w)
{
    static const char *const heads[] = {"table", "column", "type", "description", "values"};
    lxw_worksheet *sheet = add_sheet(w, "codebook");
    lxw_row_t row = 0;
    for (lxw_col_t i = 0; sheet && i < 5; i++)
        check(w, worksheet_write_string(sheet, 0, i, heads[i], w->bold));
    for (const ent_export_table *t = ent_export_tables; sheet && t->name; t++)
        for (const ent_export_column *c = t->columns; c->name && !ent_failed(w->st); c++) {
            const char *const cells[] = {t->name, c->name, c->type, c->description, c->values};
            row++;
            for (lxw_col_t i = 0; i < 5; i++)
                if (cells[i])
                    check(w, worksheet_write_string(sheet, row, i, cells[i], NULL));
        }
}

void ent_export_xlsx(ent_record *r, const ent_engine *e, const char *folder, ent_status *st)
{
    char path[4096];
    (void)e;
    FILE *f = ent_export_open(folder, "record.xlsx", st);   /* makes the folder, tells what is wrong */
    ent_export_close(f, "record.xlsx", st);
    if (ent_failed(st))
        return;
    snprintf(path, sizeof path, "%s/record.xlsx", folder);
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    writing w = {.book = workbook_new_opt(path, &options), .st = st};
    if (!w.book) {
        ent_status_set(st, ENT_NOMEM, "record.xlsx: no memory");
        return;
    }
    /* The same record gives the same bytes: no time of writing. */
    lxw_doc_properties properties = {.title = "Entente record", .created = 946684800};
    check(&w, workbook_set_properties(w.book, &properties));
    w.bold = workbook_add_format(w.book);
    if (w.bold)
        format_set_bold(w.bold);
    put_codebook(&w);
    for (const ent_export_table *t = ent_export_tables; t->name && !ent_failed(st); t++)
        put_table(&w, r, t);
    lxw_error error = workbook_close(w.book);               /* frees it as well */
    if (!ent_failed(st))
        check(&w, error);
    ent_buf_free(&w.text);
}
