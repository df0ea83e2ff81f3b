/* options.c - getopt_long over a command's option table. */
#define _GNU_SOURCE
#include "cli.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_OPTIONS = 40 };

typedef struct spec {
    const cli_option *option[MOST_OPTIONS];
    struct option longs[MOST_OPTIONS + 1];
    const char *names[MOST_OPTIONS];
    char shorts[2 * MOST_OPTIONS + 2];
    size_t count;
} spec;

static void add_options(spec *s, const cli_option *o)
{
    for (; o->name && s->count < MOST_OPTIONS; o++) {
        s->option[s->count] = o;
        s->names[s->count] = o->name;
        s->longs[s->count] = (struct option){o->name, o->argument ? required_argument : no_argument,
                                             NULL, 256 + (int)s->count};
        if (o->letter) {
            size_t n = strlen(s->shorts);
            s->shorts[n] = o->letter;
            s->shorts[n + 1] = o->argument ? ':' : '\0';
        }
        s->count++;
    }
}

static const cli_option *option_of(const spec *s, int c)
{
    if (c >= 256)
        return s->option[c - 256];
    for (size_t i = 0; i < s->count; i++)
        if (s->option[i]->letter == c)
            return s->option[i];
    return NULL;
}

/* What getopt_long could not read: the word as it was written. */
static int refuse(const cli_command *c, const spec *s, const char *word, bool no_value)
{
    if (no_value) {
        cli_message("%s: option %s needs a value; entente %s --help tells more", c->name, word,
                    c->name);
        return CLI_USAGE;
    }
    char name[64];
    snprintf(name, sizeof name, "%s", word + strspn(word, "-"));
    name[strcspn(name, "=")] = '\0';
    const char *near = cli_nearest(name, s->names, s->count);
    if (near && strncmp(word, "--", 2) == 0)
        cli_message("%s: no option \"%s\"; did you mean --%s?", c->name, word, near);
    else
        cli_message("%s: no option \"%s\"; entente %s --help lists them", c->name, word, c->name);
    return CLI_USAGE;
}

static void take(cli_args *args, const cli_option *o, const char *value)
{
    args->value[o->id] = value;
    if (args->given_count < CLI_MOST_GIVEN) {
        args->given[args->given_count].id = o->id;
        args->given[args->given_count++].value = value;
    }
}

int cli_parse_options(const cli_command *c, int argc, char **argv, cli_args *args)
{
    spec s = {.shorts = ":"};
    add_options(&s, c->options);
    add_options(&s, cli_common_options);
    memset(args, 0, sizeof *args);
    opterr = 0;
    optind = 1;
    for (int got; (got = getopt_long(argc, argv, s.shorts, s.longs, NULL)) != -1;) {
        if (got == '?' || got == ':') {
            char letter[3] = {'-', (char)optopt, '\0'};
            bool is_short = optopt > 0 && optopt < 256;
            return refuse(c, &s, is_short ? letter : argv[optind - 1], got == ':');
        }
        const cli_option *o = option_of(&s, got);
        if (o)
            take(args, o, optarg ? optarg : "");
    }
    args->words = (const char **)argv + optind;
    args->count = (size_t)(argc - optind);
    return CLI_DONE;
}
