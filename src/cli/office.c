/* office.c - documents of a word processor: our Markdown through pandoc, when it is installed.
 *
 * pandoc is started without a shell and reads the Markdown from a pipe. Raw HTML is off and the
 * writers escape brackets, so that nothing in a text can make it fetch a picture or a file. */
#define _POSIX_C_SOURCE 200809L
#include "cli.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* The earliest time that a ZIP archive can tell: the same input gives the same bytes. */
#define FIRST_ZIP_SECOND "315532800"
enum { FIRST_ZIP_DATE = 0x0021 };

const char *cli_office_format(const cli_args *args)
{
    static const char *const formats[] = {"docx", "odt"};
    const char *format = args->value[OPT_FORMAT], *path = args->value[OPT_OUTPUT];
    if (!format && path) {
        format = strrchr(path, '.');
        format = format ? format + 1 : NULL;
    }
    for (size_t i = 0; format && i < sizeof formats / sizeof *formats; i++)
        if (strcmp(format, formats[i]) == 0)
            return formats[i];
    return NULL;
}

/* ---- the times in a ZIP archive ---------------------------------------------------------------- */

static uint32_t number(const unsigned char *p, int bytes)
{
    uint32_t x = 0;
    for (int i = bytes; i-- > 0;)
        x = x << 8 | p[i];
    return x;
}

static bool put_time(FILE *f, long at)
{
    static const unsigned char first[4] = {0, 0, FIRST_ZIP_DATE, 0};
    return fseek(f, at, SEEK_SET) == 0 && fwrite(first, 1, sizeof first, f) == sizeof first;
}

/* An entry of the directory at `at`, and the head of its file; the next entry, or -1. */
static long fix_entry(FILE *f, long at)
{
    unsigned char head[46];
    if (fseek(f, at, SEEK_SET) != 0 || fread(head, 1, sizeof head, f) != sizeof head ||
        memcmp(head, "PK\1\2", 4) != 0)
        return -1;
    long next = at + 46 + (long)(number(head + 28, 2) + number(head + 30, 2) + number(head + 32, 2));
    return put_time(f, at + 12) && put_time(f, (long)number(head + 42, 4) + 10) ? next : -1;
}

/* pandoc writes the clock into OpenDocument files whatever it is told; the rest of them is the same. */
static bool fix_times(const char *path)
{
    unsigned char end[22];
    FILE *f = fopen(path, "r+b");
    bool good = f && fseek(f, -(long)sizeof end, SEEK_END) == 0 &&
                fread(end, 1, sizeof end, f) == sizeof end && memcmp(end, "PK\5\6", 4) == 0;
    long at = good ? (long)number(end + 16, 4) : -1;
    for (uint32_t n = good ? number(end + 10, 2) : 0; n > 0 && at >= 0; n--)
        at = fix_entry(f, at);
    if (f && fclose(f) != 0)
        return false;
    return good && at >= 0;
}

/* ---- pandoc ---------------------------------------------------------------------------------------- */

/* Starts pandoc with its standard input at in; 0 or what went wrong. */
static int start(pid_t *pid, const char *format, const char *path, const int *in)
{
    char to[16], output[4096];
    if (snprintf(output, sizeof output, "--output=%s", path) >= (int)sizeof output)
        return ENAMETOOLONG;
    snprintf(to, sizeof to, "--to=%s", format);
    char program[] = "pandoc", shift[] = "--shift-heading-level-by=-1", language[] = "--metadata=lang:en",
         from[] = "--from=commonmark+footnotes+pipe_tables+superscript-raw_html";
    char *argv[] = {program, from, to, shift, language, output, NULL};
    posix_spawn_file_actions_t actions;
    int error = posix_spawn_file_actions_init(&actions);
    if (error)
        return error;
    posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    posix_spawn_file_actions_addclose(&actions, in[0]);
    posix_spawn_file_actions_addclose(&actions, in[1]);
    setenv("SOURCE_DATE_EPOCH", FIRST_ZIP_SECOND, 0);
    error = posix_spawnp(pid, program, &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

static bool send(int to, const char *p, size_t n)
{
    while (n > 0) {
        ssize_t sent = write(to, p, n);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        p += sent;
        n -= (size_t)sent;
    }
    return true;
}

static int refuse(int error, const char *format)
{
    if (error == ENOENT)
        cli_message("%s needs pandoc, which is not installed: apt install pandoc, or write Markdown "
                    "(--format md) and open that with a word processor", format);
    else
        cli_message("pandoc cannot be started: %s", strerror(error));
    return CLI_BAD_INPUT;
}

static int convert(const char *format, const char *path, const char *text, size_t n)
{
    int ends[2], state = 0;
    pid_t pid;
    if (pipe(ends) != 0)
        return refuse(errno, format);
    int error = start(&pid, format, path, ends);
    close(ends[0]);
    signal(SIGPIPE, SIG_IGN);                   /* a pandoc that gives up is told by its state */
    bool sent = !error && send(ends[1], text, n);
    close(ends[1]);
    if (error)
        return refuse(error, format);
    while (waitpid(pid, &state, 0) < 0 && errno == EINTR)
        ;
    if (!sent || !WIFEXITED(state) || WEXITSTATUS(state) != 0 || !fix_times(path)) {
        cli_message("%s: pandoc did not make it", path);
        return CLI_BAD_INPUT;
    }
    return CLI_DONE;
}

static int write_memory(void *ctx, const char *bytes, size_t n)
{
    return fwrite(bytes, 1, n, ctx) == n ? 0 : -1;
}

int cli_write_office(const cli_args *args, const char *format,
                     void (*run)(void *ctx, const ent_sink *out, ent_status *st), void *ctx,
                     ent_status *st)
{
    char *text = NULL;
    size_t n = 0;
    int code = CLI_BAD_INPUT;
    if (st->code)
        return CLI_DONE;
    if (!cli_writes_file(args)) {
        cli_message("%s is not for the screen: name a file, -o note.%s", format, format);
        return CLI_USAGE;
    }
    FILE *f = open_memstream(&text, &n);
    if (!f) {
        cli_message("out of memory");
        return code;
    }
    ent_sink out = {write_memory, f};
    run(ctx, &out, st);
    bool whole = fclose(f) == 0;
    if (whole && !st->code)
        code = convert(format, args->value[OPT_OUTPUT], text, n);
    free(text);
    return st->code ? CLI_DONE : code;
}
