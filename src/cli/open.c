/* open.c - the record and the engine that the options name. */
#include "cli.h"

#include <string.h>

ent_record *cli_open_record(const char *path, ent_status *st)
{
    ent_record *r;
    ent_record_open(&r, path, ENT_RECORD_READ, st);
    return r;
}

ent_engine *cli_open_engine(const cli_args *args, ent_status *st)
{
    ent_engine_options o = {.data = args->value[OPT_DATA], .lexicon = args->value[OPT_LEXICON]};
    ent_engine *e;
    ent_engine_open(&e, &o, st);
    return e;
}

int cli_check_format(const char *command, const char *format)
{
    static const char *const formats[] = {"txt", "md", "html", "jsonl"};
    for (size_t i = 0; format && i < sizeof formats / sizeof *formats; i++)
        if (strcmp(format, formats[i]) == 0)
            return CLI_DONE;
    if (!format)
        return CLI_DONE;
    cli_message("%s: unknown format \"%s\": txt, md, html or jsonl", command, format);
    return CLI_USAGE;
}
