/* cmd_lexicon.c - entente lexicon stats, lexicon check DIR, lexicon who OFFICE DAY */
#include "cli.h"

#include <string.h>

static int usage(const char *text)
{
    cli_message("lexicon: %s", text);
    return CLI_USAGE;
}

/* Frees both. */
static int print(const cli_args *args, ent_engine *e, ent_answer *rows, ent_status *st)
{
    if (!st->code)
        cli_print_answer(args, rows, st);
    int code = cli_code_of(e, CLI_DONE);
    ent_answer_free(rows);
    ent_engine_close(e);
    return st->code ? cli_fail(st) : code;
}

static int stats(const cli_args *args)
{
    bool by_region = args->count == 2 && strcmp(args->words[1], "regions") == 0;
    if (args->count > 2 || (args->count == 2 && !by_region))
        return usage("stats takes no word but regions");
    ent_status st = {0};
    ent_engine *e = cli_open_engine(args, &st);
    ent_answer *rows = ent_answer_new(&st);
    ent_engine_lexicon_stats(e, by_region, ent_answer_row, rows, &st);
    return print(args, e, rows, &st);
}

static int check(const cli_args *args)
{
    if (args->count != 2)
        return usage("name the folder to check: entente lexicon check DIR");
    ent_status st = {0};
    ent_engine *e = cli_open_engine_checking(args, args->words[1], &st);
    if (st.code)
        return cli_fail(&st);
    size_t left_out = ent_engine_left_out(e);
    if (left_out)
        cli_message("%s: %zu left out", args->words[1], left_out);
    int code = cli_code_of(e, CLI_DONE);
    ent_engine_close(e);
    return code;
}

static int who(const cli_args *args)
{
    if (args->count != 3)
        return usage("name an office and a day: entente lexicon who \"JPN.MOFA\" 2022-10-15");
    ent_status st = {0};
    ent_engine *e = cli_open_engine(args, &st);
    ent_answer *rows = ent_answer_new(&st);
    ent_engine_lexicon_who(e, args->words[1], args->words[2], ent_answer_row, rows, &st);
    return print(args, e, rows, &st);
}

int cli_run_lexicon(const cli_args *args)
{
    const char *word = args->words[0];
    if (strcmp(word, "stats") == 0)
        return stats(args);
    if (strcmp(word, "check") == 0)
        return check(args);
    if (strcmp(word, "who") == 0)
        return who(args);
    return usage("stats, check or who");
}
