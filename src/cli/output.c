/* output.c - where `-o FILE` leads: a file, or standard output. */
#include "cli.h"

#include <errno.h>
#include <string.h>

static int write_file(void *ctx, const char *bytes, size_t n)
{
    return fwrite(bytes, 1, n, ctx) == n ? 0 : -1;
}

bool cli_writes_file(const cli_args *args)
{
    const char *path = args->value[OPT_OUTPUT];
    return path && strcmp(path, "-") != 0;
}

static int cannot_write(const char *path)
{
    cli_message("%s: cannot be written: %s", path, strerror(errno));
    return CLI_BAD_INPUT;
}

int cli_write(const cli_args *args, void (*run)(void *ctx, const ent_sink *out, ent_status *st),
              void *ctx, ent_status *st)
{
    const char *path = args->value[OPT_OUTPUT];
    ent_sink out = cli_stdout();
    if (st->code)
        return CLI_DONE;
    if (!cli_writes_file(args)) {
        run(ctx, &out, st);
        return CLI_DONE;
    }
    FILE *f = fopen(path, "wb");
    if (!f)
        return cannot_write(path);
    out = (ent_sink){write_file, f};
    run(ctx, &out, st);
    if (fclose(f) != 0 && !st->code)
        return cannot_write(path);
    if (st->code)
        remove(path);
    return CLI_DONE;
}
