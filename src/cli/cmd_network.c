/* cmd_network.c - entente network RECORD [--type TYPE] [--qualifier ...] [-o FILE] */
#include "cli.h"

typedef struct asked {
    ent_record *r;
    ent_network_options o;
} asked;

static void write_network(void *ctx, const ent_sink *out, ent_status *st)
{
    const asked *a = ctx;
    ent_record_network(a->r, &a->o, out, st);
}

int cli_run_network(const cli_args *args)
{
    ent_status st = {0};
    asked a = {.r = cli_open_record(args->words[0], &st), .o = {
        .type = args->value[OPT_TYPE], .qualifier = args->value[OPT_QUALIFIER],
        .normalization = args->value[OPT_NORMALIZATION],
        .duplicates = args->value[OPT_DUPLICATES],
        .format = args->value[OPT_FORMAT], .window = args->value[OPT_WINDOW],
        .from = args->value[OPT_FROM], .to = args->value[OPT_TO],
        .persons = args->value[OPT_PERSONS] != NULL}};
    int code = cli_write(args, write_network, &a, &st);
    ent_record_close(a.r);
    return st.code ? cli_fail(&st) : code;
}
