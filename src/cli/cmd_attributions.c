/* cmd_attributions.c - entente attributions FILE...: who says, believes or wants what. */
#include "cli.h"

typedef struct attributing {
    ent_engine *e;
    ent_sink out;
    bool tsv;
} attributing;

static void attribute(void *ctx, ent_document *doc, ent_status *st)
{
    const attributing *a = ctx;
    ent_engine_attributions(a->e, doc, a->tsv, &a->out, st);
}

int cli_run_attributions(const cli_args *args)
{
    if (cli_lacks_input(args, "attributions"))
        return CLI_USAGE;
    ent_status st = {0};
    attributing a = {cli_open_engine(args, &st), cli_stdout(), args->value[OPT_TSV] != NULL};
    if (!st.code && a.tsv && !args->value[OPT_NO_HEADERS])
        printf("document\tlabel\tstart\tend\tlevel\tclass\trule\n");
    int code = cli_code_of(a.e, cli_each_document(args, attribute, &a, &st));
    ent_engine_close(a.e);
    return st.code ? cli_fail(&st) : code;
}
