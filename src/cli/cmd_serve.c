/* cmd_serve.c - entente serve: the record's pages for a browser on this machine, until interrupted. */
#include "cli.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

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

/* Not being there is no failure: the address is told. */
static void open_browser(const char *url)
{
    char *words[] = {"xdg-open", (char *)(uintptr_t)url, NULL};
    pid_t child;
    posix_spawn_file_actions_t quiet;
    sigset_t none;
    posix_spawnattr_t plain;
    sigemptyset(&none);
    posix_spawnattr_init(&plain);
    posix_spawnattr_setflags(&plain, POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setsigmask(&plain, &none);
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&quiet, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (posix_spawnp(&child, words[0], &quiet, &plain, words, environ) != 0)
        cli_message("serve: no xdg-open here: open the address in a browser");
    posix_spawn_file_actions_destroy(&quiet);
    posix_spawnattr_destroy(&plain);
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
    if (args->value[OPT_OPEN])
        open_browser(ent_server_url(s));
    sigwait(&ends, &caught);
    pthread_sigmask(SIG_UNBLOCK, &ends, NULL);      /* a second one need not wait */
    ent_server_stop(s);
    return caught == SIGINT ? CLI_INTERRUPTED : CLI_DONE;
}
