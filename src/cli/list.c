/* list.c - rows in the format that the options name. */
#include "cli.h"

#include <sys/ioctl.h>
#include <unistd.h>

/* Columns of the terminal; 0 where there is none. */
unsigned cli_terminal_width(FILE *to)
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
                          .width = cli_terminal_width(stdout)};
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

typedef struct written {
    const ent_answer *answer;
    ent_answer_style style;
} written;

static void write_answer(void *ctx, const ent_sink *out, ent_status *st)
{
    const written *w = ctx;
    ent_answer_write(w->answer, &w->style, out, st);
}

int cli_write_answer(const cli_args *args, const ent_answer *answer, ent_status *st)
{
    const char *office = cli_office_format(args);
    written w = {answer, style_of(args)};
    if (!cli_writes_file(args)) {
        cli_print_answer(args, answer, st);
        return CLI_DONE;
    }
    w.style.colour = false;
    w.style.width = 0;
    if (!office)
        return cli_write(args, write_answer, &w, st);
    w.style.format = ENT_ANSWER_MARKDOWN;
    return cli_write_office(args, office, write_answer, &w, st);
}

size_t cli_print_list(const cli_args *args, ent_record *r, const char *list, ent_status *st)
{
    ent_answer *rows = ent_answer_new(st);
    ent_record_list(r, list, ent_answer_row, rows, st);
    size_t n = !st->code ? cli_print_answer(args, rows, st) : 0;
    ent_answer_free(rows);
    return n;
}
