/* cmd_parse.c - entente parse FILE: tokens and trees as CoNLL-U. */
#include "cli.h"

#include <unistd.h>

/* Prints every document of the input; the code of the worst. */
static int parse_all(const ent_engine *e, ent_input *in, ent_status *st)
{
    int code = CLI_DONE;
    ent_sink out = cli_stdout();
    for (ent_document *doc; (doc = ent_input_next(in, st)) != NULL; ent_document_free(doc)) {
        ent_str why = ent_document_skipped_because(doc), name = ent_document_name(doc);
        if (why.n > 0) {
            cli_message("%.*s: %.*s", (int)name.n, name.p, (int)why.n, why.p);
            code = CLI_BAD_INPUT;
        } else {
            ent_engine_parse(e, doc, &out, st);
        }
    }
    return code;
}

int cli_run_parse(const cli_args *args)
{
    static const char *const standard_input[] = {"-"};
    if (args->count == 0 && isatty(STDIN_FILENO)) {
        cli_help_command(cli_find_command("parse"), stderr);
        return CLI_USAGE;
    }
    if (cli_check_format("parse", args->value[OPT_INPUT_FORMAT]) != CLI_DONE)
        return CLI_USAGE;
    ent_status st = {0};
    ent_engine_options words = {.data = args->value[OPT_DATA], .words_only = true};
    ent_engine *e;
    ent_engine_open(&e, &words, &st);
    ent_input_options options = {.format = args->value[OPT_INPUT_FORMAT]};
    const char *const *paths = args->count ? args->words : standard_input;
    ent_input *in = st.code ? NULL : ent_input_open(paths, 1, &options, &st);
    int code = in ? parse_all(e, in, &st) : CLI_DONE;
    ent_input_close(in);
    ent_engine_close(e);
    return st.code ? cli_fail(&st) : code;
}
