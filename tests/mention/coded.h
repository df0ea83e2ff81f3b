/* coded.h - reads a text as documents are read, for the tests of mentions: the real model and
 * lexicon, a given date, one paragraph of prose. */
#ifndef ENT_TEST_CODED_H
#define ENT_TEST_CODED_H

#include "lookup/lexicon.h"
#include "mention/mention.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

typedef struct bench {
    ent_lexicon *lex;
    ent_model *model;
    ent_parser *parser;
    ent_mention_tables *tables;
} bench;

static int open_bench(void **state)
{
    static bench b;
    ent_status st = {0};
    b.lex = ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &st);
    b.model = ent_model_open(ENT_DATA_DIR "/english.model", &st);
    b.parser = ent_parser_new(b.model, &st);
    b.tables = ent_mention_tables_new(b.lex, &st);
    *state = &b;
    return st.code != ENT_OK;
}

static int close_bench(void **state)
{
    bench *b = *state;
    ent_mention_tables_free(b->tables);
    ent_parser_free(b->parser);
    ent_model_close(b->model);
    ent_lexicon_free(b->lex);
    return 0;
}

/* The document lives in its own arena: ent_arena_free(r.doc->arena). */
static ent_reading coded(const bench *b, const char *date, const char *text)
{
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    ent_document *doc = ENT_NEW(a, ent_document, 1, &st);
    assert_non_null(doc);
    doc->arena = a;
    doc->source = doc->reading = ent_str_z(text);
    doc->date = ent_str_z(date);
    doc->date_how = ENT_STR("given");
    uint32_t n = (uint32_t)doc->source.n;
    ent_piece *piece = ENT_PUSH(a, &doc->pieces, &st);
    *piece = (ent_piece){0, n, 0, n};
    ent_flow *flow = ENT_PUSH(a, &doc->flows, &st);
    *flow = (ent_flow){.end = n, .cls = ENT_LINE_BODY};
    ent_document_tokenize(doc, &st);
    ent_parse_document(b->parser, doc, &st);
    ent_reading r;
    ent_read_mentions(&r, b->tables, doc, &st);
    assert_int_equal(st.code, ENT_OK);
    return r;
}

#endif
