/* cmd_code.c - entente code --pairs FILE | --sentences FILE: events of a table. */
#include "cli.h"

typedef struct told {
    const char *path;
    bool any;
} told;

static void tell_problem(void *ctx, uint32_t line, const char *text)
{
    told *t = ctx;
    cli_message("%s:%u: %s", t->path, (unsigned)line, text);
    t->any = true;
}

int cli_run_code(const cli_args *args)
{
    const char *pairs = args->value[OPT_PAIRS], *sentences = args->value[OPT_SENTENCES];
    if (!pairs == !sentences) {
        cli_message("code: name one table: --pairs FILE or --sentences FILE");
        return CLI_USAGE;
    }
    if (sentences && args->value[OPT_ABSTAIN]) {
        cli_message("code: --abstain goes with --pairs");
        return CLI_USAGE;
    }
    ent_status st = {0};
    told t = {.path = pairs ? pairs : sentences};
    ent_table_output o = {.out = cli_stdout(), .problem = tell_problem, .ctx = &t};
    ent_engine *e = cli_open_engine(args, &st);
    if (pairs)
        ent_engine_code_pairs(e, pairs, args->value[OPT_ABSTAIN] != NULL, &o, &st);
    else
        ent_engine_code_sentences(e, sentences, &o, &st);
    ent_engine_close(e);
    if (st.code)
        return cli_fail(&st);
    return t.any ? CLI_BAD_INPUT : CLI_DONE;
}
