/* cmd_brief.c - entente brief RECORD [--format md|html] [-o FILE] */
#include "cli.h"

#include <errno.h>
#include <string.h>

static int write_file(void *ctx, const char *bytes, size_t n)
{
    return fwrite(bytes, 1, n, ctx) == n ? 0 : -1;
}

static int to_file(ent_record *r, const ent_brief_options *o, const char *path, ent_status *st)
{
    FILE *f = fopen(path, "wb");
    if (!f) {
        cli_message("%s: cannot be written: %s", path, strerror(errno));
        return CLI_BAD_INPUT;
    }
    ent_sink out = {write_file, f};
    ent_brief_write(r, o, &out, st);
    if (fclose(f) != 0 && !st->code) {
        cli_message("%s: cannot be written: %s", path, strerror(errno));
        return CLI_BAD_INPUT;
    }
    if (st->code)
        remove(path);
    return CLI_DONE;
}

int cli_run_brief(const cli_args *args)
{
    const char *format = args->value[OPT_FORMAT], *path = args->value[OPT_OUTPUT];
    ent_brief_options o = {.from = args->value[OPT_FROM], .to = args->value[OPT_TO],
                           .actor = args->value[OPT_ACTOR],
                           .issue = args->value[OPT_ISSUE],
                           .in_short = args->value[OPT_SHORT] != NULL};
    if (format && strcmp(format, "html") == 0)
        o.format = ENT_BRIEF_HTML;
    else if (format && strcmp(format, "md") != 0) {
        cli_message("brief: unknown format \"%s\": md and html are known", format);
        return CLI_USAGE;
    }
    ent_status st = {0};
    int code = CLI_DONE;
    ent_record *r = cli_open_record(args->words[0], &st);
    ent_sink out = cli_stdout();
    if (!st.code && path && strcmp(path, "-") != 0)
        code = to_file(r, &o, path, &st);
    else
        ent_brief_write(r, &o, &out, &st);
    ent_record_close(r);
    return st.code ? cli_fail(&st) : code;
}
