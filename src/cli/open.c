/* open.c - the record and the engine that the options name. */
#include "cli.h"

ent_record *cli_open_record(const char *path, ent_status *st)
{
    ent_record *r;
    ent_record_open(&r, path, ENT_RECORD_READ, st);
    return r;
}

static void tell_left_out(void *ctx, const char *file, uint32_t line, const char *text,
                          bool left_out)
{
    (void)ctx;
    if (left_out)
        cli_message("%s:%u: %s (left out)", file, (unsigned)line, text);
}

static void tell_all(void *ctx, const char *file, uint32_t line, const char *text, bool left_out)
{
    (void)ctx;
    cli_message("%s:%u: %s (%s)", file, (unsigned)line, text, left_out ? "left out" : "warning");
}

ent_engine *cli_open_engine(const cli_args *args, ent_status *st)
{
    ent_engine_options o = {.data = args->value[OPT_DATA], .lexicon = args->value[OPT_LEXICON],
                            .gazetteer = args->value[OPT_GAZETTEER],
                            .problem = tell_left_out};
    ent_engine *e;
    ent_engine_open(&e, &o, st);
    return e;
}

ent_engine *cli_open_engine_checking(const cli_args *args, const char *own, ent_status *st)
{
    ent_engine_options o = {.data = args->value[OPT_DATA], .lexicon = own, .problem = tell_all};
    ent_engine *e;
    ent_engine_open(&e, &o, st);
    return e;
}

int cli_code_of(const ent_engine *e, int code)
{
    return e && code == CLI_DONE && ent_engine_left_out(e) > 0 ? CLI_BAD_INPUT : code;
}
