/* cmd_serve.c - entente serve: the record's pages for a browser on this machine, until interrupted. */
#include "cli.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

enum { PORT = 8042 };

static void tell_problem(void *ctx, const char *text)
{
    (void)ctx;
    cli_message("serve: %s", text);
}

static int read_port(const cli_args *args, uint16_t *port)
{
    const char *text = args->value[OPT_PORT];
    char *end = NULL;
    long n = text ? strtol(text, &end, 10) : PORT;
    if (text && (*text == '\0' || *end || n < 0 || n > 65535)) {
        cli_message("serve: \"%s\" is no port: write a number up to 65535, 0 for a free one", text);
        return CLI_USAGE;
    }
    *port = (uint16_t)n;
    return CLI_DONE;
}

int cli_run_serve(const cli_args *args)
{
    ent_status st = {0};
    ent_server_options o = {.address = args->value[OPT_BIND], .web = args->value[OPT_WEB], .problem = tell_problem,
                            .lexicon = {.data = args->value[OPT_DATA], .lexicon = args->value[OPT_LEXICON]}};
    ent_server *s;
    sigset_t ends;
    int caught;
    if (read_port(args, &o.port) != CLI_DONE)
        return CLI_USAGE;
    /* Blocked in every thread, so that the wait below is what they end. */
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, NULL);
    ent_server_start(&s, args->words[0], &o, &st);
    if (st.code)
        return cli_fail(&st);
    cli_message("serving %s at %s until you press Ctrl-C", args->words[0], ent_server_url(s));
    sigwait(&ends, &caught);
    ent_server_stop(s);
    return caught == SIGINT ? CLI_INTERRUPTED : CLI_DONE;
}
