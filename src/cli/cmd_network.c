/* cmd_network.c - entente network RECORD [--type TYPE] [--qualifier ...] [filters] [-o FILE] */
#include "cli.h"

typedef struct woven {
    ent_record *r;
    cli_asked a;
    ent_network_options o;
} woven;

static void write_network(void *ctx, const ent_sink *out, ent_status *st)
{
    const woven *w = ctx;
    ent_record_network(w->r, &w->o, out, st);
}

/* Days are those of the network; what else is asked for chooses what it is made of. */
static bool has_filter(const ent_question *q)
{
    return q->actor_count || q->country_count || q->by_count || q->towards_count || q->issue || q->about ||
           q->document || q->source || q->min_confidence > 0;
}

int cli_run_network(const cli_args *args)
{
    ent_status st = {0};
    woven w;
    if (cli_read_question("network", args, 1, &w.a) != CLI_DONE)
        return CLI_USAGE;
    w.a.q.from = w.a.q.to = w.a.q.type = NULL;
    w.o = (ent_network_options){
        .type = args->value[OPT_TYPE], .qualifier = args->value[OPT_QUALIFIER],
        .normalization = args->value[OPT_NORMALIZATION], .duplicates = args->value[OPT_DUPLICATES],
        .format = args->value[OPT_FORMAT], .window = args->value[OPT_WINDOW],
        .from = args->value[OPT_FROM], .to = args->value[OPT_TO],
        .persons = args->value[OPT_PERSONS] != NULL, .filters = has_filter(&w.a.q) ? &w.a.q : NULL};
    w.r = cli_open_record(args->words[0], &st);
    int code = cli_write(args, write_network, &w, &st);
    ent_record_close(w.r);
    return st.code ? cli_fail(&st) : code;
}
