/* cmd_attributions.c - entente attributions FILE...: who says, believes or wants what. */
#include "cli.h"

#include <unistd.h>

/* Prints every document of the input; the code of the worst. */
static int attribute_all(const cli_args *args, const ent_engine *e, ent_input *in, ent_status *st)
{
    int code = CLI_DONE;
    ent_sink out = cli_stdout();
    bool tsv = args->value[OPT_TSV];
    if (tsv && !args->value[OPT_NO_HEADERS])
        printf("document\tlabel\tstart\tend\tlevel\tclass\trule\n");
    for (ent_document *doc; (doc = ent_input_next(in, st)) != NULL; ent_document_free(doc)) {
        ent_str why = ent_document_skipped_because(doc), name = ent_document_name(doc);
        if (why.n > 0) {
            cli_message("%.*s: %.*s", (int)name.n, name.p, (int)why.n, why.p);
            code = CLI_BAD_INPUT;
        } else {
            ent_engine_attributions(e, doc, tsv, &out, st);
        }
    }
    return code;
}

int cli_run_attributions(const cli_args *args)
{
    static const char *const standard_input[] = {"-"};
    if (args->count == 0 && isatty(STDIN_FILENO)) {
        cli_help_command(cli_find_command("attributions"), stderr);
        return CLI_USAGE;
    }
    ent_status st = {0};
    ent_engine *e = cli_open_engine(args, &st);
    ent_input_options options = {.format = args->value[OPT_INPUT_FORMAT]};
    const char *const *paths = args->count ? args->words : standard_input;
    ent_input *in =
        st.code ? NULL : ent_input_open(paths, args->count ? args->count : 1, &options, &st);
    int code = in ? attribute_all(args, e, in, &st) : CLI_DONE;
    ent_input_close(in);
    code = cli_code_of(e, code);
    ent_engine_close(e);
    return st.code ? cli_fail(&st) : cli_finish(code);
}
