/* reading.h - reads a text through all stages up to the quotations, for the tests of quote/. */
#ifndef TEST_QUOTE_READING_H
#define TEST_QUOTE_READING_H

#include "quote/said.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct engine {
    ent_lexicon *lexicon;
    ent_model *model;
    ent_parser *parser;
    ent_mention_tables *tables;
    ent_status st;
} engine;

static inline int engine_open(void **state)
{
    engine *e = calloc(1, sizeof *e);
    assert_non_null(e);
    e->lexicon = ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &e->st);
    e->model = ent_model_open(ENT_DATA_DIR "/english.model", &e->st);
    e->parser = ent_parser_new(e->model, &e->st);
    e->tables = ent_mention_tables_new(e->lexicon, &e->st);
    assert_int_equal(e->st.code, ENT_OK);
    *state = e;
    return 0;
}

static inline int engine_close(void **state)
{
    engine *e = *state;
    ent_mention_tables_free(e->tables);
    ent_parser_free(e->parser);
    ent_model_close(e->model);
    ent_lexicon_free(e->lexicon);
    free(e);
    return 0;
}

/* Writes text to a file, since documents come from files. The caller frees the document. */
static inline ent_document *read_text(engine *e, const char *text, const char *ending,
                                      ent_reading *r, ent_quotes *quotes)
{
    char path[] = "/tmp/ent-quote-XXXXXX", name[64];
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    snprintf(name, sizeof name, "%s.%s", path, ending);
    FILE *f = fdopen(fd, "wb");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
    assert_int_equal(rename(path, name), 0);
    const char *paths[] = {name};
    ent_input *in = ent_input_open(paths, 1, NULL, &e->st);
    ent_document *doc = ent_input_next(in, &e->st);
    assert_non_null(doc);
    assert_int_equal(doc->skip, ENT_SKIP_NONE);
    ent_document_tokenize(doc, &e->st);
    ent_parse_document(e->parser, doc, &e->st);
    ent_read_mentions(r, e->tables, doc, &e->st);
    ent_read_quotes(r, quotes, &e->st);
    ent_quotes_place(r, quotes, &e->st);
    assert_int_equal(e->st.code, ENT_OK);
    ent_input_close(in);
    unlink(name);
    return doc;
}

static inline void put(char *out, size_t size, size_t *n, ent_str s)
{
    for (size_t i = 0; i < s.n && *n + 1 < size; i++)
        out[(*n)++] = s.p[i] == '\n' ? ' ' : s.p[i];
    out[*n] = 0;
}

static inline void put_ids(char *out, size_t size, size_t *n, const ent_reading *r,
                           const uint32_t *at, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (i)
            put(out, size, n, ENT_STR(","));
        put(out, size, n, r->actors.at[at[i]].id);
    }
}

/* "direct speech | said | PER:Emmanuel Macron | words ## words | addressees" */
static inline void tell(const ent_reading *r, const ent_quote *q, char *out, size_t size)
{
    size_t n = 0;
    put(out, size, &n, q->form);
    put(out, size, &n, ENT_STR(" "));
    put(out, size, &n, q->qtype);
    put(out, size, &n, ENT_STR(" | "));
    put(out, size, &n, q->cue);
    put(out, size, &n, ENT_STR(" | "));
    put_ids(out, size, &n, r, q->speakers.at, q->speakers.n);
    put(out, size, &n, ENT_STR(" | "));
    for (uint32_t i = 0; i < q->content.n; i++) {
        if (i)
            put(out, size, &n, ENT_STR(" ## "));
        put(out, size, &n, ent_document_text(r->doc, q->content.at[i]));
    }
    if (q->addressees.n) {
        put(out, size, &n, ENT_STR(" | "));
        put_ids(out, size, &n, r, q->addressees.at, q->addressees.n);
    }
}

#endif
