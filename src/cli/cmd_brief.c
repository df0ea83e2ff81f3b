/* cmd_brief.c - entente brief RECORD [--format md|html|docx|odt] [-o FILE] */
#include "cli.h"

#include <string.h>

typedef struct asked {
    ent_record *r;
    ent_brief_options o;
} asked;

static void write_brief(void *ctx, const ent_sink *out, ent_status *st)
{
    const asked *a = ctx;
    ent_brief_write(a->r, &a->o, out, st);
}

/* Only now that it has been written: a brief that failed was not read by anybody. */
static void remember(const cli_args *args, const ent_brief_options *o, ent_status *st)
{
    ent_record *r;
    ent_record_open(&r, args->words[0], ENT_RECORD_WRITE, st);
    ent_brief_remember(r, o, st);
    ent_record_close(r);
}

int cli_run_brief(const cli_args *args)
{
    const char *format = args->value[OPT_FORMAT], *office = cli_office_format(args);
    asked a = {.o = {.from = args->value[OPT_FROM], .to = args->value[OPT_TO],
                     .actor = args->value[OPT_ACTOR], .issue = args->value[OPT_ISSUE],
                     .since = args->value[OPT_SINCE],
                     .in_short = args->value[OPT_SHORT] != NULL}};
    if (format && strcmp(format, "html") == 0)
        a.o.format = ENT_BRIEF_HTML;
    else if (office)
        a.o.format = ENT_BRIEF_OFFICE;
    else if (format && strcmp(format, "md") != 0) {
        cli_message("brief: unknown format \"%s\": md, html, docx and odt are known", format);
        return CLI_USAGE;
    }
    ent_status st = {0};
    a.r = cli_open_record(args->words[0], &st);
    int code = office ? cli_write_office(args, office, write_brief, &a, &st)
                      : cli_write(args, write_brief, &a, &st);
    ent_record_close(a.r);
    if (!st.code && code == CLI_DONE && args->value[OPT_REMEMBER])
        remember(args, &a.o, &st);
    return st.code ? cli_fail(&st) : code;
}
