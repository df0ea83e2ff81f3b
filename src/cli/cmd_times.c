/* cmd_times.c - entente times FILE...: expressions of time with their values. */
#include "cli.h"

typedef struct timing {
    ent_engine *e;
    ent_sink out;
    const char *date;
    bool tsv;
} timing;

static void time_document(void *ctx, ent_document *doc, ent_status *st)
{
    const timing *t = ctx;
    ent_engine_times(t->e, doc, t->date, t->tsv, &t->out, st);
}

int cli_run_times(const cli_args *args)
{
    if (cli_lacks_input(args, "times"))
        return CLI_USAGE;
    ent_status st = {0};
    timing t = {cli_open_engine(args, &st), cli_stdout(), args->value[OPT_DATE],
                args->value[OPT_TSV] != NULL};
    if (!st.code && t.tsv && !args->value[OPT_NO_HEADERS])
        printf("document\tstart\tend\texpression\ttype\ttimex\tdate\thow\n");
    int code = cli_code_of(t.e, cli_each_document(args, time_document, &t, &st));
    ent_engine_close(t.e);
    return st.code ? cli_fail(&st) : code;
}
