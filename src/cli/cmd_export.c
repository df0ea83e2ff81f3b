/* cmd_export.c - entente export RECORD --format FORMAT --output DIR */
#include "cli.h"

#include <string.h>

static int refuse_format(const char *format)
{
    char known[256] = "";
    for (size_t i = 0; ent_export_format(i); i++) {
        size_t n = strlen(known);
        snprintf(known + n, sizeof known - n, "%s%s", i ? ", " : "", ent_export_format(i));
    }
    cli_message("export: unknown format \"%s\": known are %s", format, known);
    return CLI_USAGE;
}

/* Sectors and labels of codes stand in the lexicon. */
static bool wants_codes(const char *format)
{
    static const char *const formats[] = {"polecat", "icews", "phoenix", "petrarch"};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (strcmp(format, formats[i]) == 0)
            return true;
    return false;
}

int cli_run_export(const cli_args *args)
{
    const char *format = args->value[OPT_FORMAT] ? args->value[OPT_FORMAT] : "jsonl";
    size_t i = 0;
    while (ent_export_format(i) && strcmp(ent_export_format(i), format) != 0)
        i++;
    if (!ent_export_format(i))
        return refuse_format(format);
    if (!args->value[OPT_OUTPUT]) {
        cli_message("export: name the folder for the files: --output DIR");
        return CLI_USAGE;
    }
    ent_status st = {0};
    ent_record *r = cli_open_record(args->words[0], &st);
    ent_engine *e = st.code == ENT_OK && wants_codes(format) ? cli_open_engine(args, &st) : NULL;
    ent_record_export_as(r, e, format, args->value[OPT_OUTPUT], &st);
    ent_engine_close(e);
    ent_record_close(r);
    return st.code ? cli_fail(&st) : CLI_DONE;
}
