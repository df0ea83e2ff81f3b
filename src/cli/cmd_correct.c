/* cmd_correct.c - entente fix, reject, confirm, merge, rename, corrections: what people put
 * right. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

const char *cli_who(const cli_args *args)
{
    if (args->value[OPT_WHO])
        return args->value[OPT_WHO];
    const char *user = getenv("USER");
    return user && *user ? user : NULL;
}

static int finish(ent_record *r, const ent_status *st, const cli_args *args, const char *what)
{
    ent_record_close(r);
    if (st->code)
        return cli_fail(st);
    if (!args->value[OPT_QUIET])
        cli_message("%s", what);
    return CLI_DONE;
}

ent_record *cli_open_to_write(const cli_args *args, ent_status *st)
{
    ent_record *r = cli_open_record(args->words[0], st);      /* must be there */
    ent_record_close(r);
    r = NULL;
    if (!st->code)
        ent_record_open(&r, args->words[0], ENT_RECORD_WRITE, st);
    return r;
}

/* "plover=REJECT" */
static bool fix_one(ent_record *r, const cli_args *args, const char *word, ent_status *st)
{
    const char *equals = strchr(word, '=');
    char field[64];
    if (!equals || equals == word || (size_t)(equals - word) >= sizeof field) {
        cli_message("fix: expected FIELD=VALUE, found '%s'", word);
        return false;
    }
    memcpy(field, word, (size_t)(equals - word));
    field[equals - word] = 0;
    ent_correction c = {"fix", args->words[1], field, equals + 1, args->value[OPT_WHY],
                        cli_who(args)};
    ent_record_correct(r, &c, st);
    return true;
}

int cli_run_fix(const cli_args *args)
{
    ent_status st = {0};
    ent_record *r = cli_open_to_write(args, &st);
    bool good = true;
    for (size_t i = 2; i < args->count && good && !st.code; i++)
        good = fix_one(r, args, args->words[i], &st);
    if (!good) {
        ent_record_close(r);
        return CLI_USAGE;
    }
    return finish(r, &st, args, "put right; it stays so when the document is read again");
}

static int judge(const cli_args *args, const char *action, const char *done)
{
    ent_status st = {0};
    ent_record *r = cli_open_to_write(args, &st);
    for (size_t i = 1; i < args->count && !st.code; i++) {
        ent_correction c = {action, args->words[i], NULL, NULL, args->value[OPT_WHY], cli_who(args)};
        ent_record_correct(r, &c, &st);
    }
    return finish(r, &st, args, done);
}

int cli_run_reject(const cli_args *args)
{
    return judge(args, "reject", "taken out; it stays out when the document is read again");
}

int cli_run_confirm(const cli_args *args)
{
    return judge(args, "confirm", "confirmed");
}

static int about_actor(const cli_args *args, const char *action, const char *done)
{
    ent_status st = {0};
    ent_record *r = cli_open_to_write(args, &st);
    ent_correction c = {action, args->words[1], NULL, args->words[2], args->value[OPT_WHY],
                        cli_who(args)};
    if (!st.code)
        ent_record_correct(r, &c, &st);
    return finish(r, &st, args, done);
}

int cli_run_merge(const cli_args *args)
{
    return about_actor(args, "merge", "merged; so they stay when documents are read again");
}

int cli_run_rename(const cli_args *args)
{
    return about_actor(args, "rename", "renamed");
}

static int take_over(const cli_args *args)
{
    ent_status st = {0};
    ent_record *r = cli_open_to_write(args, &st);
    size_t added = st.code ? 0 : ent_record_corrections_read(r, args->value[OPT_IMPORT], &st);
    ent_record_close(r);
    if (!args->value[OPT_QUIET])
        cli_message("%zu new corrections", added);
    return st.code ? cli_fail(&st) : CLI_DONE;
}

typedef void teacher(ent_record *r, const ent_engine *e, const char *folder, ent_taught *out, ent_status *st);

/* Training rows or a lexicon, into the folder that the option names. */
static int teach(const cli_args *args, const char *folder, const char *what, teacher *write)
{
    ent_status st = {0};
    ent_taught t = {0};
    ent_engine_options o = {.data = args->value[OPT_DATA]};
    ent_engine *e;
    ent_record *r = cli_open_record(args->words[0], &st);
    ent_engine_open(&e, &o, &st);
    write(r, e, folder, &t, &st);
    ent_engine_close(e);
    ent_record_close(r);
    if (st.code)
        return cli_fail(&st);
    if (!args->value[OPT_QUIET])
        cli_message("%zu %s written into %s", t.written, what, folder);
    if (t.left_out)
        cli_message("%zu left out: %s", t.left_out, t.reasons);
    return t.written ? CLI_DONE : CLI_NOTHING;
}

int cli_run_corrections(const cli_args *args)
{
    if (args->value[OPT_IMPORT])
        return take_over(args);
    if (args->value[OPT_TRAINING])
        return teach(args, args->value[OPT_TRAINING], "labelled sentences", ent_record_training_write);
    if (args->value[OPT_TEACH])
        return teach(args, args->value[OPT_TEACH], "entries", ent_record_lexicon_write);
    ent_status st = {0};
    ent_record *r = cli_open_record(args->words[0], &st);
    if (st.code)
        return cli_fail(&st);
    if (args->value[OPT_SHARE]) {
        ent_sink out = cli_stdout();
        ent_record_corrections_write(r, &out, &st);
        ent_record_close(r);
        return st.code ? cli_fail(&st) : CLI_DONE;
    }
    size_t rows = cli_print_list(args, r, args->value[OPT_AGREEMENT] ? "agreement" : "corrections",
                                 &st);
    ent_record_close(r);
    return st.code ? cli_fail(&st) : rows ? CLI_DONE : CLI_NOTHING;
}
