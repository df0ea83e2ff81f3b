/* ud_eval - scores the program against a treebank: from raw paragraphs, and on gold tokens.
 *
 *   ud_eval [-m model] [-w count | -s count] file.conllu ...
 *
 * Without a model only words and sentences are scored. -w and -s print that many disagreements
 * in words or sentences. */
#include "exchange/conllu.h"
#include "parse/parse.h"
#include "ud_score.h"

#include <stdio.h>
#include <stdlib.h>

/* A document with the text and paragraphs of gold and nothing else. */
static ent_document *raw_of(const ent_document *gold, ent_status *st)
{
    ent_arena *a = ent_arena_new(0, st);
    ent_document *doc = ENT_NEW(a, ent_document, 1, st);
    if (!doc) {
        ent_arena_free(a);
        return NULL;
    }
    doc->arena = a;
    doc->source = doc->reading = gold->reading;
    ent_piece *p = ENT_PUSH(a, &doc->pieces, st);
    if (p)
        *p = (ent_piece){.len = (uint32_t)doc->reading.n,
                         .source_len = (uint32_t)doc->reading.n};
    for (uint32_t i = 0; i < gold->flows.n; i++) {
        ent_flow *f = ENT_PUSH(a, &doc->flows, st);
        if (f)
            *f = (ent_flow){.start = gold->flows.at[i].start, .end = gold->flows.at[i].end,
                            .line = ENT_NONE, .cls = ENT_LINE_BODY};
    }
    return doc;
}

/* Gold's words and sentences without their annotation. */
static ent_document *bare_of(const ent_document *gold, ent_status *st)
{
    ent_document *doc = raw_of(gold, st);
    if (!doc)
        return NULL;
    for (uint32_t i = 0; i < gold->sentences.n; i++) {
        ent_sentence *s = ENT_PUSH(doc->arena, &doc->sentences, st);
        if (s)
            *s = gold->sentences.at[i];
    }
    for (uint32_t i = 0; i < gold->tokens.n; i++) {
        const ent_token *g = &gold->tokens.at[i];
        ent_token *t = ENT_PUSH(doc->arena, &doc->tokens, st);
        if (t)
            *t = (ent_token){.form = g->form, .start = g->start, .end = g->end,
                             .rstart = g->rstart, .rend = g->rend, .sentence = g->sentence,
                             .head = ENT_NONE, .child = ENT_NONE, .sibling = ENT_NONE,
                             .flags = g->flags};
    }
    return doc;
}

static void print_score(const char *what, const ud_score *s, bool parsed)
{
    printf("%-12s words %6.2f  sentences %6.2f", what, ud_f1(s->words), ud_f1(s->sentences));
    if (parsed)
        printf("  UPOS %6.2f  XPOS %6.2f  lemmas %6.2f  UAS %6.2f  LAS %6.2f", ud_f1(s->upos),
               ud_f1(s->xpos), ud_f1(s->lemmas), ud_f1(s->uas), ud_f1(s->las));
    putchar('\n');
}

typedef struct options {
    ent_model *model;
    ent_parser *parser;
    uint32_t words, sentences;      /* disagreements to print */
} options;

static void parse_and_score(const options *o, const ent_document *gold, ent_document *system,
                            const char *what, ent_status *st)
{
    ud_score score = {0};
    if (system && o->parser)
        ent_parse_document(o->parser, system, st);
    if (system)
        ud_compare(gold, system, &score, st);
    if (!ent_failed(st))
        print_score(what, &score, o->parser != NULL);
}

static void score_file(const options *o, const char *path, ent_status *st)
{
    ent_buf bytes = {0};
    ent_file_read(path, 0, &bytes, st);
    ent_document *gold = ent_conllu_read(ent_buf_str(&bytes), true, st);
    ent_status_place(st, path, st->line);
    ent_buf_free(&bytes);
    if (!gold)
        return;
    const char *name = strrchr(path, '/');
    printf("%s: %u words, %u sentences\n", name ? name + 1 : path, gold->tokens.n,
           gold->sentences.n);
    ent_document *raw = raw_of(gold, st);
    if (raw)
        ent_document_tokenize(raw, st);
    parse_and_score(o, gold, raw, "from raw", st);
    if (raw && !ent_failed(st) && o->words)
        ud_print_differences(gold, raw, false, o->words);
    if (raw && !ent_failed(st) && o->sentences)
        ud_print_differences(gold, raw, true, o->sentences);
    if (raw)
        ent_arena_free(raw->arena);
    if (o->parser) {
        ent_document *bare = bare_of(gold, st);
        parse_and_score(o, gold, bare, "gold tokens", st);
        if (bare)
            ent_arena_free(bare->arena);
    }
    ent_arena_free(gold->arena);
}

static int usage(void)
{
    fputs("usage: ud_eval [-m model] [-w count | -s count] file.conllu ...\n", stderr);
    return 2;
}

int main(int argc, char **argv)
{
    ent_status st = {0};
    options o = {0};
    int i = 1;
    for (; i + 1 < argc && argv[i][0] == '-'; i += 2)
        if (!strcmp(argv[i], "-m")) {
            o.model = ent_model_open(argv[i + 1], &st);
            o.parser = o.model ? ent_parser_new(o.model, &st) : NULL;
        } else if (!strcmp(argv[i], "-w") || !strcmp(argv[i], "-s")) {
            uint32_t *count = argv[i][1] == 'w' ? &o.words : &o.sentences;
            *count = (uint32_t)strtoul(argv[i + 1], NULL, 10);
        } else {
            return usage();
        }
    if (i == argc)
        return usage();
    for (; i < argc && !ent_failed(&st); i++)
        score_file(&o, argv[i], &st);
    ent_parser_free(o.parser);
    ent_model_close(o.model);
    if (ent_failed(&st)) {
        fprintf(stderr, "ud_eval: %s:%u: %s\n", st.file, st.line, st.text);
        return 1;
    }
    return 0;
}
