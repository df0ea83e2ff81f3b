/* terminal.c - messages, colour, standard output. */
#include "cli.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Names of files come from anywhere: what would drive the terminal becomes "?". Line ends stay. */
static void calm(char *s)
{
    for (unsigned char *p = (unsigned char *)s; *p; p++) {
        bool c1 = p[0] == 0xc2 && p[1] >= 0x80 && p[1] < 0xa0;
        bool turns = p[0] == 0xe2 && ((p[1] == 0x80 && p[2] >= 0xaa && p[2] <= 0xae) ||
                                      (p[1] == 0x81 && p[2] >= 0xa6 && p[2] <= 0xa9));
        if (c1 || turns)
            memset(p, '?', turns ? 3 : 2);
        else if ((*p < 0x20 && *p != '\n') || *p == 0x7f)
            *p = '?';
    }
}

void cli_message(const char *fmt, ...)
{
    char text[2048];
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    if (n < 0)
        return;
    calm(text);
    fprintf(stderr, "entente: %s\n", text);
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
