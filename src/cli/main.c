/* main.c - finds the command and runs it. */
#include "cli.h"

#include <locale.h>
#include <signal.h>
#include <string.h>

static int no_command(const char *name)
{
    const char *names[64];
    size_t n = 0;
    for (const cli_command *c = cli_commands; c->name; c++)
        names[n++] = c->name;
    const char *near = cli_nearest(name, names, n);
    if (near)
        cli_message("no command \"%s\"; did you mean %s?", name, near);
    else
        cli_message("no command \"%s\"; entente --help lists them", name);
    return CLI_USAGE;
}

static int run_command(const cli_command *c, int argc, char **argv)
{
    cli_args args;
    if (cli_parse_options(c, argc, argv, &args) != CLI_DONE)
        return CLI_USAGE;
    if (args.value[OPT_HELP]) {
        cli_help_command(c, stdout);
        return CLI_DONE;
    }
    if (cli_read_settings(c, &args) != CLI_DONE)
        return CLI_USAGE;
    if (args.count < c->least || args.count > c->most) {
        cli_message("%s: %s; usage: entente %s %s", c->name,
                    args.count < c->least ? "something is missing" : "too many words", c->name,
                    c->usage);
        return CLI_USAGE;
    }
    return c->run(&args);
}

int main(int argc, char **argv)
{
    /* A file that may not grow is told by the failing write, not by a signal. */
    signal(SIGXFSZ, SIG_IGN);
    if (argc < 2) {
        cli_help(stderr);
        return CLI_USAGE;
    }
    const char *word = argv[1];
    if (strcmp(word, "-h") == 0 || strcmp(word, "--help") == 0) {
        cli_help(stdout);
        return cli_finish(CLI_DONE);
    }
    if (strcmp(word, "-V") == 0 || strcmp(word, "--version") == 0) {
        printf("entente %s\n", ent_version());
        return cli_finish(CLI_DONE);
    }
    const cli_command *c = cli_find_command(word);
    return cli_finish(c ? run_command(c, argc - 1, argv + 1) : no_command(word));
}
