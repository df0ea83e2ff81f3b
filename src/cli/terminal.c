/* terminal.c - messages, colour, standard output. */
#include "cli.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void cli_message(const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    fputs("entente: ", stderr);
    vfprintf(stderr, fmt, args);
    fputc('\n', stderr);
    va_end(args);
}

int cli_fail(const ent_status *st)
{
    if (st->file[0] && st->line)
        cli_message("%s:%u: %s", st->file, (unsigned)st->line, st->text);
    else if (st->file[0])
        cli_message("%s: %s", st->file, st->text);
    else
        cli_message("%s", st->text);
    switch (st->code) {
    case ENT_OK: return CLI_DONE;
    case ENT_NOT_FOUND: return CLI_NOTHING;
    case ENT_USAGE: return CLI_USAGE;
    case ENT_DATABASE: return CLI_DATABASE;
    case ENT_INTERRUPTED: return CLI_INTERRUPTED;
    case ENT_NOMEM: case ENT_LIMIT: case ENT_IO: case ENT_BAD_INPUT: case ENT_BAD_LEXICON:
    case ENT_BAD_MODEL: break;
    }
    return CLI_BAD_INPUT;
}

bool cli_is_terminal(FILE *stream)
{
    const char *term = getenv("TERM");
    return isatty(fileno(stream)) && !(term && strcmp(term, "dumb") == 0);
}

bool cli_colour(const cli_args *args, FILE *stream)
{
    const char *none = getenv("NO_COLOR");
    return !args->value[OPT_NO_COLOR] && !(none && *none) && cli_is_terminal(stream);
}

static int write_stdout(void *ctx, const char *bytes, size_t n)
{
    (void)ctx;
    return fwrite(bytes, 1, n, stdout) == n ? 0 : -1;
}

ent_sink cli_stdout(void)
{
    return (ent_sink){write_stdout, NULL};
}

int cli_finish(int code)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return code;
    if (errno != EPIPE)
        cli_message("cannot write to standard output: %s", strerror(errno));
    return code == CLI_DONE ? CLI_BAD_INPUT : code;
}
