/* cmd_cite.c - entente cite RECORD [DOCUMENT...] [--format csl-json|bibtex] [-o FILE] */
#include "cli.h"

#include <string.h>

typedef struct asked {
    ent_record *r;
    ent_cite_options o;
} asked;

static void write_items(void *ctx, const ent_sink *out, ent_status *st)
{
    const asked *a = ctx;
    ent_record_cite(a->r, &a->o, out, st);
}

int cli_run_cite(const cli_args *args)
{
    const char *format = args->value[OPT_FORMAT];
    asked a = {.o = {.documents = args->words + 1, .document_count = args->count - 1}};
    if (format && strcmp(format, "bibtex") == 0)
        a.o.format = ENT_CITE_BIBTEX;
    else if (format && strcmp(format, "csl-json") != 0) {
        cli_message("cite: unknown format \"%s\": csl-json and bibtex are known", format);
        return CLI_USAGE;
    }
    ent_status st = {0};
    a.r = cli_open_record(args->words[0], &st);
    int code = cli_write(args, write_items, &a, &st);
    ent_record_close(a.r);
    return st.code ? cli_fail(&st) : code;
}
