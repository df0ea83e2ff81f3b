/* cmd_parse.c - entente parse FILE: tokens and trees as CoNLL-U. */
#include "cli.h"

static void parse(void *ctx, ent_document *doc, ent_status *st)
{
    ent_sink out = cli_stdout();
    ent_engine_parse(ctx, doc, &out, st);
}

int cli_run_parse(const cli_args *args)
{
    if (cli_lacks_input(args, "parse"))
        return CLI_USAGE;
    ent_status st = {0};
    ent_engine_options words = {.data = args->value[OPT_DATA], .words_only = true};
    ent_engine *e;
    ent_engine_open(&e, &words, &st);
    int code = cli_each_document(args, parse, e, &st);
    ent_engine_close(e);
    return st.code ? cli_fail(&st) : code;
}
