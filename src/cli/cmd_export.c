/* cmd_export.c - entente export RECORD --format jsonl --output DIR */
#include "cli.h"

#include <string.h>

int cli_run_export(const cli_args *args)
{
    const char *format = args->value[OPT_FORMAT];
    if (format && strcmp(format, "jsonl") != 0) {
        cli_message("export: unknown format \"%s\": jsonl is known", format);
        return CLI_USAGE;
    }
    if (!args->value[OPT_OUTPUT]) {
        cli_message("export: name the folder for the files: --output DIR");
        return CLI_USAGE;
    }
    ent_status st = {0};
    ent_record *r = cli_open_record(args->words[0], &st);
    ent_record_export(r, args->value[OPT_OUTPUT], &st);
    ent_record_close(r);
    return st.code ? cli_fail(&st) : CLI_DONE;
}
