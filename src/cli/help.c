/* help.c - help, completion and "did you mean", all from the table of commands. */
#include "cli.h"

#include <string.h>

void cli_help(FILE *to)
{
    fprintf(to,
        "entente reads diplomatic reporting and keeps a record that leads back to its words.\n"
        "\n"
        "  entente read reports/ -o record.db        read a folder into a record\n"
        "  entente brief record.db                   who met whom, who said what, footnoted\n"
        "  entente explain --sentence \"Blinken met Lavrov in Geneva.\"\n"
        "\n"
        "Commands:\n");
    for (const cli_command *c = cli_commands; c->name; c++)
        fprintf(to, "  %-11s %s\n", c->name, c->summary);
    fprintf(to,
        "\n"
        "entente COMMAND --help tells more. A record is an SQLite file: query it with sqlite3.\n"
        "Exit codes: 0 done, 1 nothing found, 2 usage, 3 bad input, 4 database, 130 interrupted.\n");
}

static void help_options(const cli_option *o, FILE *to)
{
    for (; o->name; o++) {
        char left[64], letter[5] = {o->letter ? '-' : ' ', o->letter ? o->letter : ' ',
                                    o->letter ? ',' : ' ', ' ', '\0'};
        snprintf(left, sizeof left, "%s--%s%s%s", letter, o->name, o->argument ? " " : "",
                 o->argument ? o->argument : "");
        fprintf(to, "  %-26s %s\n", left, o->help);
    }
}

void cli_help_command(const cli_command *c, FILE *to)
{
    fprintf(to, "entente %s - %s\n\n%s\nUsage: entente %s %s [OPTIONS]\n\nOptions:\n", c->name,
            c->summary, c->examples, c->name, c->usage);
    help_options(c->options, to);
    help_options(cli_common_options, to);
}

/* ---- manual pages ----------------------------------------------------------------------------- */

/* Text in which nothing is a request of roff. */
static void roff(const char *s, FILE *to)
{
    bool begin = true;
    for (; *s; s++) {
        if (begin && (*s == '.' || *s == '\''))
            fputs("\\&", to);
        if (*s == '\\')
            fputs("\\e", to);
        else if (*s == '-')
            fputs("\\-", to);
        else
            fputc(*s, to);
        begin = *s == '\n';
    }
}

static void man_options(const cli_option *o, FILE *to)
{
    for (; o->name; o++) {
        fputs(".TP\n.B ", to);
        if (o->letter)
            fprintf(to, "\\-%c, ", o->letter);
        fputs("\\-\\-", to);
        roff(o->name, to);
        if (o->argument)
            fprintf(to, " \\fI%s\\fR", o->argument);
        fputc('\n', to);
        roff(o->help, to);
        fputc('\n', to);
    }
}

static void man_page(const cli_command *c, FILE *to)
{
    fprintf(to, ".TH ENTENTE-%s 1 \"\" \"entente %s\" \"User commands\"\n.SH NAME\nentente\\-%s \\- ",
            c->name, ent_version(), c->name);
    roff(c->summary, to);
    fprintf(to, "\n.SH SYNOPSIS\n.B entente %s\n", c->name);
    roff(c->usage, to);
    fputs(" [OPTIONS]\n.SH EXAMPLES\n.nf\n", to);
    roff(c->examples, to);
    fputs(".fi\n.SH OPTIONS\n", to);
    man_options(c->options, to);
    man_options(cli_common_options, to);
    fputs(".SH EXIT STATUS\n0 done, 1 nothing found, 2 usage, 3 bad input, 4 database, 130 interrupted.\n"
          ".SH SEE ALSO\n.BR entente (1)\n", to);
}

int cli_run_help(const cli_args *args)
{
    if (args->count == 0) {
        cli_help(stdout);
        return CLI_DONE;
    }
    const cli_command *c = cli_find_command(args->words[0]);
    if (!c) {
        cli_message("no command \"%s\"; entente help lists them", args->words[0]);
        return CLI_USAGE;
    }
    if (args->value[OPT_MAN])
        man_page(c, stdout);
    else
        cli_help_command(c, stdout);
    return CLI_DONE;
}

/* Steps of insertion, deletion, replacement or exchange of neighbours between two short words. */
static size_t distance(const char *a, const char *b)
{
    enum { MOST = 32 };
    size_t n = strlen(a), m = strlen(b), row[3][MOST + 1];
    if (n > MOST || m > MOST)
        return MOST;
    for (size_t k = 0; k <= m; k++)
        row[0][k] = k;
    for (size_t i = 1; i <= n; i++) {
        size_t *now = row[i % 3], *last = row[(i - 1) % 3], *before = row[(i + 1) % 3];
        now[0] = i;
        for (size_t k = 1; k <= m; k++) {
            size_t best = last[k - 1] + (a[i - 1] != b[k - 1]);
            best = last[k] + 1 < best ? last[k] + 1 : best;
            best = now[k - 1] + 1 < best ? now[k - 1] + 1 : best;
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1] &&
                before[k - 2] + 1 < best)
                best = before[k - 2] + 1;
            now[k] = best;
        }
    }
    return row[n % 3][m];
}

const char *cli_nearest(const char *written, const char *const *names, size_t count)
{
    const char *best = NULL;
    size_t least = strlen(written) / 3 + 2;         /* further away is no help */
    for (size_t i = 0; i < count; i++) {
        size_t d = strncmp(names[i], written, strlen(written)) == 0 ? 1 : distance(written, names[i]);
        if (d < least) {
            least = d;
            best = names[i];
        }
    }
    return best;
}

static void complete_command(const cli_command *c)
{
    const cli_option *lists[] = {c->options, cli_common_options};
    printf("        %s) words=\"", c->name);
    for (size_t l = 0; l < 2; l++)
        for (const cli_option *o = lists[l]; o->name; o++)
            printf("--%s ", o->name);
    printf("\" ;;\n");
}

int cli_complete(const cli_args *args)
{
    if (args->count > 0 && strcmp(args->words[0], "bash") != 0) {
        cli_message("no completion for \"%s\": bash is known", args->words[0]);
        return CLI_USAGE;
    }
    printf("_entente() {\n    local words=\"\" now=\"${COMP_WORDS[COMP_CWORD]}\"\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n        words=\"");
    for (const cli_command *c = cli_commands; c->name; c++)
        printf("%s ", c->name);
    printf("\"\n    else case \"${COMP_WORDS[1]}\" in\n");
    for (const cli_command *c = cli_commands; c->name; c++)
        complete_command(c);
    printf("    esac; fi\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ] || [ \"${now#-}\" != \"$now\" ]; then\n"
           "        COMPREPLY=($(compgen -W \"$words\" -- \"$now\"))\n"
           "    else COMPREPLY=($(compgen -f -- \"$now\")); fi\n}\n"
           "complete -o filenames -F _entente entente\n");
    return CLI_DONE;
}
