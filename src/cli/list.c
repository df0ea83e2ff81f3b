/* list.c - rows in the format that the options name. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Columns of the terminal; 0 where there is none. */
static unsigned terminal_width(FILE *to)
{
    struct winsize size;
    if (!isatty(fileno(to)) || ioctl(fileno(to), TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col >= 40 ? size.ws_col : 40;
}

static ent_answer_style style_of(const cli_args *args)
{
    static const struct { int option; ent_answer_format format; } formats[] = {
        {OPT_JSON, ENT_ANSWER_JSON}, {OPT_JSONL, ENT_ANSWER_JSONL}, {OPT_CSV, ENT_ANSWER_CSV},
        {OPT_EXCEL, ENT_ANSWER_CSV}, {OPT_TSV, ENT_ANSWER_TSV}, {OPT_PLAIN, ENT_ANSWER_TSV},
        {OPT_MD, ENT_ANSWER_MARKDOWN}, {OPT_ICS, ENT_ANSWER_CALENDAR}};
    ent_answer_style o = {.no_headers = args->value[OPT_NO_HEADERS] || args->value[OPT_PLAIN],
                          .colour = cli_colour(args, stdout), .excel = args->value[OPT_EXCEL],
                          .width = terminal_width(stdout)};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (args->value[formats[i].option]) {
            o.format = formats[i].format;
            break;
        }
    return o;
}

size_t cli_print_answer(const cli_args *args, const ent_answer *answer, ent_status *st)
{
    ent_answer_style o = style_of(args);
    ent_sink out = cli_stdout();
    cli_pager pager = cli_page(args);
    ent_answer_write(answer, &o, &out, st);
    cli_page_end(&pager);
    return ent_answer_rows(answer);
}

/* ---- lists of the record ------------------------------------------------------------------- */

struct cli_list {
    const cli_args *args;
    ent_answer *rows;
};

cli_list *cli_list_new(const cli_args *args)
{
    ent_status st = {0};
    cli_list *l = calloc(1, sizeof *l);
    if (!l)
        return NULL;
    l->args = args;
    l->rows = ent_answer_new(&st);
    return l;
}

void cli_list_row(void *list, const ent_row *row)
{
    cli_list *l = list;
    if (l)
        ent_answer_row(l->rows, row);
}

size_t cli_list_end(cli_list *l)
{
    ent_status st = {0};
    if (!l || !l->rows) {
        free(l);
        return 0;
    }
    size_t rows = cli_print_answer(l->args, l->rows, &st);
    if (st.code)
        cli_fail(&st);
    ent_answer_free(l->rows);
    free(l);
    return rows;
}
