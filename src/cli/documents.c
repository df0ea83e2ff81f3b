/* documents.c - the documents of the input, one after the other, to a command. */
#include "cli.h"

#include <unistd.h>

bool cli_lacks_input(const cli_args *args, const char *command)
{
    if (args->count > 0 || !isatty(STDIN_FILENO))
        return false;
    cli_help_command(cli_find_command(command), stderr);
    return true;
}

int cli_each_document(const cli_args *args,
                      void (*run)(void *ctx, ent_document *doc, ent_status *st), void *ctx,
                      ent_status *st)
{
    static const char *const standard_input[] = {"-"};
    const char *const *paths = args->count ? args->words : standard_input;
    ent_input_options o = {.format = args->value[OPT_INPUT_FORMAT]};
    ent_input *in = NULL;
    int code = CLI_DONE;
    if (!st->code)
        in = ent_input_open(paths, args->count ? args->count : 1, &o, st);
    for (ent_document *doc; in && (doc = ent_input_next(in, st)); ent_document_free(doc)) {
        ent_str why = ent_document_skipped_because(doc), name = ent_document_name(doc);
        if (why.n > 0) {
            cli_message("%.*s: %.*s", (int)name.n, name.p, (int)why.n, why.p);
            code = CLI_BAD_INPUT;
        } else {
            run(ctx, doc, st);
        }
    }
    ent_input_close(in);
    return code;
}
