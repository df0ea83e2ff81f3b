/* pager.c - long text on a terminal goes through $PAGER (less).
 *
 * Only on a terminal that is not dumb, and not with --no-pager, NO_PAGER or an empty PAGER; less
 * ends at once where all fits on the screen (LESS=FRX, unless LESS is set). */
#define _POSIX_C_SOURCE 200809L
#include "cli.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *pager_of(const cli_args *args)
{
    const char *pager = getenv("PAGER"), *none = getenv("NO_PAGER");
    if (args->value[OPT_NO_PAGER] || (none && *none) || !cli_is_terminal(stdout))
        return NULL;
    if (!pager)
        return "less";
    return *pager && strcmp(pager, "cat") != 0 ? pager : NULL;
}

static void run_pager(const char *command, const int *ends)
{
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    close(ends[1]);
    setenv("LESS", "FRX", 0);
    execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    _exit(127);
}

cli_pager cli_page(const cli_args *args)
{
    cli_pager p = {.pid = -1, .terminal = -1};
    const char *command = pager_of(args);
    int ends[2];
    if (!command || pipe(ends) != 0)
        return p;
    fflush(stdout);
    p.terminal = dup(STDOUT_FILENO);
    p.pid = p.terminal >= 0 ? fork() : -1;
    if (p.pid == 0)
        run_pager(command, ends);
    if (p.pid > 0) {
        signal(SIGPIPE, SIG_IGN);       /* a reader who has seen enough */
        dup2(ends[1], STDOUT_FILENO);
    }
    close(ends[0]);
    close(ends[1]);
    return p;
}

void cli_page_end(cli_pager *p)
{
    if (p->pid > 0) {
        fflush(stdout);
        dup2(p->terminal, STDOUT_FILENO);
        clearerr(stdout);
        while (waitpid(p->pid, NULL, 0) < 0)
            ;
    }
    if (p->terminal >= 0)
        close(p->terminal);
    p->pid = p->terminal = -1;
}
