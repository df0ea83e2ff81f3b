/* bench.h - one sentence read through all that ties, outlooks and causes need. */
#ifndef TESTS_TIE_BENCH_H
#define TESTS_TIE_BENCH_H

#include "cause/cause.h"
#include "outlook/outlook.h"
#include "quote/said.h"
#include "tie/tie.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

typedef struct bench {
    ent_lexicon *lexicon;
    ent_model *model;
    ent_parser *parser;
    ent_mention_tables *tables;
    ent_status st;
} bench;

typedef struct told {
    ent_document *doc;
    ent_reading r;
    ent_meetings meetings;
    ent_quotes quotes;
    ent_ties ties;
    ent_outlooks outlooks;
    ent_causes causes;
} told;

static int open_bench(void **state)
{
    static bench b;
    b.lexicon = ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &b.st);
    b.model = ent_model_open(ENT_DATA_DIR "/english.model", &b.st);
    b.parser = ent_parser_new(b.model, &b.st);
    b.tables = ent_mention_tables_new(b.lexicon, &b.st);
    *state = &b;
    return ent_failed(&b.st);
}

static int close_bench(void **state)
{
    bench *b = *state;
    ent_mention_tables_free(b->tables);
    ent_parser_free(b->parser);
    ent_model_close(b->model);
    ent_lexicon_free(b->lexicon);
    return 0;
}

static void tell(bench *b, const char *sentence, told *t)
{
    char text[1024];
    *t = (told){0};
    snprintf(text, sizeof text,
             "Report of the week\n\nMarch 30, 2024\n\nSeveral developments were reported from the "
             "region during the past week. %s Further details were not available.\n", sentence);
    t->doc = ent_document_from_bytes("t.txt", "txt", text, strlen(text), &b->st);
    ent_document_tokenize(t->doc, &b->st);
    ent_parse_document(b->parser, t->doc, &b->st);
    ent_read_mentions(&t->r, b->tables, t->doc, &b->st);
    ent_read_meetings(&t->r, &t->meetings, &b->st);
    ent_read_quotes(&t->r, &t->quotes, &b->st);
    ent_quotes_place(&t->r, &t->quotes, &b->st);
    ent_read_ties(&t->r, &t->quotes, &t->ties, &b->st);
    ent_read_outlooks(&t->r, &t->meetings, &t->quotes, &t->outlooks, &b->st);
    ent_read_causes(&t->r, &t->quotes, &t->causes, &b->st);
    assert_int_equal(b->st.code, ENT_OK);
}

static inline bool has_actor(const ent_reading *r, const ent_actor_list *set, const char *id)
{
    for (uint32_t i = 0; i < set->n; i++)
        if (ent_str_is(r->actors.at[set->at[i]].id, id))
            return true;
    return false;
}

/* Spans lie in the source and are short enough to prove something. */
static inline void check_spans(const told *t, const ent_spans *spans)
{
    assert_true(spans->n > 0);
    for (uint32_t i = 0; i < spans->n; i++) {
        assert_true(spans->at[i].start < spans->at[i].end && spans->at[i].end <= t->doc->source.n);
        assert_true(spans->at[i].end - spans->at[i].start <= 1000);
    }
}

#endif
