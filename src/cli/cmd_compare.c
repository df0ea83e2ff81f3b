/* cmd_compare.c - entente compare A B [C...]: statements side by side; with --record documents
 * of a record. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

enum { TEXTS_MOST = 1000 };

typedef struct texts {
    ent_document **at;
    size_t n;
} texts;

static void let_go(texts *t)
{
    for (size_t i = 0; i < t->n; i++)
        ent_document_free(t->at[i]);
    free(t->at);
}

static void keep(texts *t, ent_document *doc, ent_status *st)
{
    ent_document **more =
        t->n < TEXTS_MOST ? realloc(t->at, (t->n + 1) * sizeof(ent_document *)) : NULL;
    if (!more) {
        ent_document_free(doc);
        st->code = ENT_USAGE;
        strcpy(st->text, "more than 1000 texts: compare fewer at once");
        return;
    }
    t->at = more;
    t->at[t->n++] = doc;
}

/* Every file in the order given; a folder stands for its files. */
static void from_files(const cli_args *args, texts *t, ent_status *st)
{
    ent_input_options o = {.format = args->value[OPT_INPUT_FORMAT]};
    ent_input *in = ent_input_open(args->words, args->count, &o, st);
    for (ent_document *doc; !st->code && (doc = ent_input_next(in, st)) != NULL;)
        keep(t, doc, st);
    ent_input_close(in);
}

static void from_record(const cli_args *args, texts *t, ent_status *st)
{
    ent_record *r = cli_open_record(args->value[OPT_RECORD], st);
    for (size_t i = 0; i < args->count && !st->code; i++) {
        ent_str id = {args->words[i], strlen(args->words[i])};
        ent_document *doc = ent_record_document(r, id, st);
        if (doc)
            keep(t, doc, st);
    }
    ent_record_close(r);
}

typedef struct shown {
    const ent_comparison *c;
    ent_compare_style o;
} shown;

static void write_comparison(void *ctx, const ent_sink *out, ent_status *st)
{
    const shown *s = ctx;
    ent_comparison_write(s->c, &s->o, out, st);
}

static int show(const cli_args *args, const ent_comparison *c, ent_status *st)
{
    shown s = {c, {.colour = !cli_writes_file(args) && cli_colour(args, stdout),
                   .all = args->value[OPT_ALL] != NULL}};
    s.o.format = args->value[OPT_JSON]   ? ENT_COMPARE_JSON
                 : args->value[OPT_HTML] ? ENT_COMPARE_HTML
                 : args->value[OPT_MD]   ? ENT_COMPARE_MARKDOWN
                                         : ENT_COMPARE_TEXT;
    return cli_write(args, write_comparison, &s, st);
}

int cli_run_compare(const cli_args *args)
{
    ent_status st = {0};
    texts t = {0};
    int code = CLI_DONE;
    ent_engine *e = cli_open_engine(args, &st);
    ent_compare_options o = {.readouts = args->value[OPT_READOUTS] != NULL};
    ent_comparison *c = NULL;
    if (!st.code && args->value[OPT_RECORD])
        from_record(args, &t, &st);
    else if (!st.code)
        from_files(args, &t, &st);
    if (!st.code)
        ent_compare(&c, e, t.at, t.n, &o, &st);
    if (c)
        code = show(args, c, &st);
    ent_comparison_free(c);
    let_go(&t);
    ent_engine_close(e);
    return st.code ? cli_fail(&st) : code;
}
