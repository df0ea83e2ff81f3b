/* cmd_explain.c - entente explain RECORD ID, entente explain --sentence TEXT */
#include "cli.h"

#include <string.h>

static int explain_sentence(const cli_args *args)
{
    ent_status st = {0};
    const char *text = args->value[OPT_SENTENCE];
    ent_engine *e = cli_open_engine(args, &st);
    ent_sink out = cli_stdout();
    ent_explain_text(e, (ent_str){text, strlen(text)}, cli_colour(args, stdout), &out, &st);
    int code = cli_code_of(e, CLI_DONE);
    ent_engine_close(e);
    return st.code ? cli_fail(&st) : code;
}

int cli_run_explain(const cli_args *args)
{
    if (args->value[OPT_SENTENCE] && args->count == 0)
        return explain_sentence(args);
    if (args->value[OPT_SENTENCE] || args->count != 2) {
        cli_message("explain: name a record and an id, or a sentence: entente explain RECORD ID, "
                    "entente explain --sentence TEXT");
        return CLI_USAGE;
    }
    ent_status st = {0};
    const char *id = args->words[1];
    ent_record *r = cli_open_record(args->words[0], &st);
    ent_engine *e = st.code ? NULL : cli_open_engine(args, &st);
    ent_sink out = cli_stdout();
    ent_record_explain(r, e, (ent_str){id, strlen(id)}, cli_colour(args, stdout), &out, &st);
    int code = cli_code_of(e, CLI_DONE);
    ent_engine_close(e);
    ent_record_close(r);
    return st.code ? cli_fail(&st) : code;
}
