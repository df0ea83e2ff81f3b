/* settings.c - options that are kept in a file or the environment.
 *
 * A flag goes before ENTENTE_NAME in the environment, that before the project's file (.entente in
 * the working folder), that before the user's (~/.config/entente/config). Lines
 * "lexicon = mine/"; # begins a remark. Only the options below may stand there, each for the
 * commands that know it. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

static const struct { int id; const char *name; bool is_switch; } known[] = {
    {OPT_DATA, "data", false}, {OPT_LEXICON, "lexicon", false},
    {OPT_GAZETTEER, "gazetteer", false}, {OPT_JOBS, "jobs", false},
    {OPT_MAX_BYTES, "max-bytes", false}, {OPT_NO_COLOR, "no-color", true},
    {OPT_NO_PAGER, "no-pager", true}, {OPT_QUIET, "quiet", true},
};
enum { KNOWN = sizeof known / sizeof *known };

/* Keeps a value as long as the arguments live. */
static const char *keep(cli_args *args, const char *value)
{
    size_t n = strlen(value) + 1;
    if (n > sizeof args->kept - args->kept_bytes)
        return NULL;
    char *copy = args->kept + args->kept_bytes;
    memcpy(copy, value, n);
    args->kept_bytes += n;
    return copy;
}

static bool is_yes(const char *value)
{
    return strcmp(value, "yes") == 0 || strcmp(value, "true") == 0 || strcmp(value, "1") == 0;
}

/* Sets what nothing before has set, where the command knows the option. */
static void offer(cli_args *args, const bool *takes, size_t at, const char *value)
{
    int id = known[at].id;
    if (!takes[id] || args->value[id] || (known[at].is_switch && !is_yes(value)))
        return;
    args->value[id] = keep(args, value);
}

static size_t number_of(const char *name)
{
    size_t i = 0;
    while (i < KNOWN && strcmp(known[i].name, name) != 0)
        i++;
    return i;
}

static void from_environment(cli_args *args, const bool *takes)
{
    for (size_t i = 0; i < KNOWN; i++) {
        char name[64] = "ENTENTE_";
        size_t n = strlen(name);
        for (const char *p = known[i].name; *p && n + 1 < sizeof name; p++)
            name[n++] = *p == '-' ? '_' : (char)(*p - 'a' + 'A');
        name[n] = '\0';
        const char *value = getenv(name);
        if (value && *value)
            offer(args, takes, i, value);
    }
}

static char *trim(char *s)
{
    s += strspn(s, " \t");
    size_t n = strlen(s);
    while (n > 0 && strchr(" \t\r\n", s[n - 1]))
        s[--n] = '\0';
    return s;
}

static int refuse(const char *path, unsigned line, const char *name)
{
    const char *names[KNOWN];
    for (size_t i = 0; i < KNOWN; i++)
        names[i] = known[i].name;
    const char *near = cli_nearest(name, names, KNOWN);
    cli_message("%s:%u: no setting \"%s\"; %s%s", path, line, name,
                near ? "did you mean " : "known are data, lexicon, gazetteer, jobs, max-bytes, "
                "no-color, no-pager, quiet", near ? near : "");
    return CLI_USAGE;
}

static int from_file(cli_args *args, const bool *takes, const char *path)
{
    char text[1024];
    unsigned line = 0;
    int code = CLI_DONE;
    FILE *f = fopen(path, "r");
    if (!f)
        return CLI_DONE;
    while (code == CLI_DONE && fgets(text, sizeof text, f)) {
        line++;
        char *name = trim(text), *equals = strchr(name, '=');
        if (*name == '#' || *name == '\0')
            continue;
        if (equals)
            *equals = '\0';
        name = trim(name);
        size_t at = number_of(name);
        if (!equals || at == KNOWN)
            code = refuse(path, line, name);
        else
            offer(args, takes, at, trim(equals + 1));
    }
    fclose(f);
    return code;
}

int cli_read_settings(const cli_command *c, cli_args *args)
{
    bool takes[OPT_COUNT] = {false};
    char path[1024];
    const cli_option *lists[] = {c->options, cli_common_options};
    for (size_t l = 0; l < 2; l++)
        for (const cli_option *o = lists[l]; o->name; o++)
            takes[o->id] = true;
    from_environment(args, takes);
    if (from_file(args, takes, ".entente") != CLI_DONE)
        return CLI_USAGE;
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    int n = config && *config ? snprintf(path, sizeof path, "%s/entente/config", config)
        : home && *home ? snprintf(path, sizeof path, "%s/.config/entente/config", home) : -1;
    return n > 0 && (size_t)n < sizeof path ? from_file(args, takes, path) : CLI_DONE;
}
