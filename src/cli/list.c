/* list.c - rows as a table to look at, or as JSON, CSV, TSV for programs. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

typedef enum format { TABLE, JSON, JSONL, CSV, TSV } format;

enum { MOST_COLUMNS = 40, LONGEST_CELL = 60, FIRST_ROWS = 200 };

struct cli_list {
    FILE *to;
    format format;
    bool headers, bold;
    size_t rows, columns;
    /* A table keeps its first rows to know how wide its columns are. */
    char **cells;
    size_t kept;
    size_t width[MOST_COLUMNS];
    bool numeric[MOST_COLUMNS];
};

cli_list *cli_list_new(const cli_args *args, FILE *to)
{
    cli_list *l = calloc(1, sizeof *l);
    if (!l)
        return NULL;
    l->to = to;
    l->format = args->value[OPT_JSON] ? JSON : args->value[OPT_JSONL] ? JSONL
        : args->value[OPT_CSV] ? CSV
        : args->value[OPT_TSV] || args->value[OPT_PLAIN] ? TSV : TABLE;
    l->headers = !args->value[OPT_NO_HEADERS] && !args->value[OPT_PLAIN];
    l->bold = cli_colour(args, to);
    return l;
}

/* ---- JSON ----------------------------------------------------------------------------------- */

static void json_text(FILE *to, ent_str s)
{
    fputc('"', to);
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '"' || c == '\\')
            fprintf(to, "\\%c", c);
        else if (c == '\n')
            fputs("\\n", to);
        else if (c < 0x20)
            fprintf(to, "\\u%04x", c);
        else
            fputc(c, to);
    }
    fputc('"', to);
}

static void json_row(cli_list *l, const ent_row *row)
{
    if (l->format == JSON)
        fputs(l->rows ? ",\n" : "[", l->to);
    for (size_t i = 0; i < row->count; i++) {
        fputs(i ? "," : "{", l->to);
        json_text(l->to, (ent_str){row->names[i], strlen(row->names[i])});
        fputc(':', l->to);
        if (row->types[i] == ENT_CELL_EMPTY)
            fputs("null", l->to);
        else if (row->types[i] == ENT_CELL_NUMBER)
            fwrite(row->values[i].p, 1, row->values[i].n, l->to);
        else
            json_text(l->to, row->values[i]);
    }
    fputs(l->format == JSON ? "}" : "}\n", l->to);
}

/* ---- CSV and TSV ----------------------------------------------------------------------------- */

static void csv_cell(FILE *to, ent_str s)
{
    bool quoted = false;
    for (size_t i = 0; i < s.n; i++)
        quoted |= strchr(",\"\r\n", s.p[i]) != NULL;
    if (!quoted) {
        fwrite(s.p, 1, s.n, to);
        return;
    }
    fputc('"', to);
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"')
            fputc('"', to);
        fputc(s.p[i], to);
    }
    fputc('"', to);
}

/* One value a cell, one row a line: white space that would break that becomes a blank. */
static void tsv_cell(FILE *to, ent_str s)
{
    for (size_t i = 0; i < s.n; i++)
        fputc(strchr("\t\r\n", s.p[i]) && s.p[i] ? ' ' : s.p[i], to);
}

static void separated(cli_list *l, const ent_row *row)
{
    char between = l->format == CSV ? ',' : '\t';
    void (*cell)(FILE *, ent_str) = l->format == CSV ? csv_cell : tsv_cell;
    if (l->rows == 0 && l->headers)
        for (size_t i = 0; i < row->count; i++)
            fprintf(l->to, "%s%c", row->names[i], i + 1 < row->count ? between : '\n');
    for (size_t i = 0; i < row->count; i++) {
        cell(l->to, row->values[i]);
        fputc(i + 1 < row->count ? between : '\n', l->to);
    }
}

/* ---- a table to look at ------------------------------------------------------------------------ */

/* Characters of UTF-8 text that a terminal shows: close enough for Latin scripts. */
static size_t shown(const char *s)
{
    size_t n = 0;
    for (; *s; s++)
        n += ((unsigned char)*s & 0xc0) != 0x80;
    return n;
}

/* A copy on one line, cut to what fits a cell. */
static char *cell_text(ent_str s)
{
    char *out = malloc(s.n + 4);
    size_t n = 0, seen = 0;
    if (!out)
        return NULL;
    for (size_t i = 0; i < s.n; i++) {
        bool starts = ((unsigned char)s.p[i] & 0xc0) != 0x80;
        if (starts && seen++ == LONGEST_CELL) {
            memcpy(out + n, "…", 3);
            n += 3;
            break;
        }
        out[n++] = (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i];
    }
    out[n] = '\0';
    return out;
}

static void print_cells(cli_list *l, char **cells, bool bold)
{
    for (size_t i = 0; i < l->columns; i++) {
        const char *text = cells[i] ? cells[i] : "";
        size_t pad = l->width[i] > shown(text) ? l->width[i] - shown(text) : 0;
        bool last = i + 1 == l->columns;
        if (l->numeric[i])
            fprintf(l->to, "%*s", (int)pad, "");
        fprintf(l->to, bold ? "\033[1m%s\033[0m" : "%s", text);
        if (!l->numeric[i] && !last)
            fprintf(l->to, "%*s", (int)pad, "");
        fputs(last ? "\n" : "  ", l->to);
    }
}

static void flush_table(cli_list *l)
{
    for (size_t r = 0; r < l->kept; r++) {
        print_cells(l, l->cells + r * l->columns, l->bold && l->headers && r == 0);
        for (size_t i = 0; i < l->columns; i++)
            free(l->cells[r * l->columns + i]);
    }
    l->kept = 0;
}

static void keep_row(cli_list *l, const ent_row *row, bool names)
{
    char **cells = l->cells + l->kept * l->columns;
    for (size_t i = 0; i < l->columns; i++) {
        ent_str value = names ? (ent_str){row->names[i], strlen(row->names[i])} : row->values[i];
        cells[i] = cell_text(value);
        size_t n = cells[i] ? shown(cells[i]) : 0;
        l->width[i] = n > l->width[i] ? n : l->width[i];
        if (!names && row->types[i] == ENT_CELL_NUMBER)
            l->numeric[i] = true;
    }
    l->kept++;
}

static void table_row(cli_list *l, const ent_row *row)
{
    if (l->rows == 0) {
        l->columns = row->count < MOST_COLUMNS ? row->count : MOST_COLUMNS;
        l->cells = calloc((FIRST_ROWS + 2) * l->columns, sizeof *l->cells);
        if (l->cells && l->headers)
            keep_row(l, row, true);
    }
    if (!l->cells)
        return;
    keep_row(l, row, false);
    if (l->rows + 1 >= FIRST_ROWS)
        flush_table(l);
}

/* ---- the list ------------------------------------------------------------------------------------ */

void cli_list_row(void *list, const ent_row *row)
{
    cli_list *l = list;
    if (!l)
        return;
    if (l->format == JSON || l->format == JSONL)
        json_row(l, row);
    else if (l->format == TABLE)
        table_row(l, row);
    else
        separated(l, row);
    l->rows++;
}

size_t cli_list_end(cli_list *l)
{
    if (!l)
        return 0;
    size_t rows = l->rows;
    if (l->format == JSON)
        fputs(rows ? "]\n" : "[]\n", l->to);
    if (l->cells)
        flush_table(l);
    free(l->cells);
    free(l);
    return rows;
}
