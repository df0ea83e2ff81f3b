/* corpus.c - see corpus.h. */
#include "corpus.h"

#include "exchange/conllu.h"

#include <stdio.h>

#define WORDS_A_TEXT 500

/* Gold words of a flow. */
static uint32_t words_of(const ent_document *gold, const ent_flow *f)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->sentence_count; i++)
        n += gold->sentences.at[f->first_sentence + i].count;
    return n;
}

/* Adds flows [from, to) of gold as one text; flows are counted from its first byte. */
static void add_text(bench_corpus *c, const ent_document *gold, uint32_t from, uint32_t to,
                     ent_status *st)
{
    const ent_flow *f = &gold->flows.at[from];
    ent_flow *flows = ENT_NEW(c->arena, ent_flow, to - from, st);
    ent_str all = ent_str_sub(gold->reading, f->start, gold->flows.at[to - 1].end);
    ent_str reading = ent_str_copy(c->arena, all, st);
    bench_text *t = ENT_PUSH(c->arena, &c->texts, st);
    if (!t || !flows)
        return;
    for (uint32_t i = 0; i < to - from; i++)
        flows[i] = (ent_flow){.start = f[i].start - f->start, .end = f[i].end - f->start,
                              .line = ENT_NONE, .cls = ENT_LINE_BODY};
    *t = (bench_text){reading, flows, to - from};
}

static void add_document(bench_corpus *c, const ent_document *gold, ent_status *st)
{
    uint32_t from = 0, words = 0;
    for (uint32_t i = 0; i < gold->flows.n; i++) {
        words += words_of(gold, &gold->flows.at[i]);
        if (words < WORDS_A_TEXT && i + 1 < gold->flows.n)
            continue;
        add_text(c, gold, from, i + 1, st);
        from = i + 1;
        words = 0;
    }
    c->words += gold->tokens.n;
}

void bench_corpus_read(bench_corpus *c, char **paths, int count, uint32_t words, ent_status *st)
{
    c->arena = ent_arena_new(0, st);
    while (c->words < words && !ent_failed(st))
        for (int i = 0; i < count && !ent_failed(st); i++) {
            ent_buf bytes = {0};
            ent_file_read(paths[i], 0, &bytes, st);
            ent_document *gold = ent_conllu_read(ent_buf_str(&bytes), false, st);
            ent_status_place(st, paths[i], st->line);
            ent_buf_free(&bytes);
            if (!gold)
                return;
            add_document(c, gold, st);
            ent_arena_free(gold->arena);
        }
}

void bench_corpus_free(bench_corpus *c)
{
    ent_arena_free(c->arena);
}

void bench_corpus_document(const bench_corpus *c, uint32_t i, ent_document *doc, ent_status *st)
{
    const bench_text *t = &c->texts.at[i];
    ent_arena *a = doc->arena;
    ent_arena_reset(a);
    *doc = (ent_document){.arena = a, .source = t->reading, .reading = t->reading};
    ent_flow *flows = ENT_NEW(a, ent_flow, t->flow_count, st);
    if (!flows)
        return;
    memcpy(flows, t->flows, t->flow_count * sizeof *flows);
    doc->flows.at = flows;
    doc->flows.n = doc->flows.cap = t->flow_count;
}

void bench_corpus_file(const bench_corpus *c, uint32_t i, ent_buf *out, ent_status *st)
{
    const bench_text *t = &c->texts.at[i % c->texts.n];
    ent_buf_printf(out, st, "Report number %u\n\n%u March 2023\n\n", i + 1, 1 + i % 28);
    for (uint32_t k = 0; k < t->flow_count; k++) {
        ent_buf_put(out, ent_str_sub(t->reading, t->flows[k].start, t->flows[k].end), st);
        ent_buf_puts(out, "\n\n", st);
    }
}

static void write_file(const char *path, ent_str bytes, ent_status *st)
{
    FILE *f = ent_failed(st) ? NULL : fopen(path, "wb");
    bool written = f && fwrite(bytes.p, 1, bytes.n, f) == bytes.n;
    if (f && fclose(f))
        written = false;
    if (!written)
        ent_status_set(st, ENT_IO, "cannot write %s", path);
}

void bench_corpus_write(const bench_corpus *c, const char *folder, uint32_t count,
                        ent_status *st)
{
    for (uint32_t i = 0; i < count && !ent_failed(st); i++) {
        char path[4096];
        ent_buf bytes = {0};
        snprintf(path, sizeof path, "%s/%05u.txt", folder, i + 1);
        bench_corpus_file(c, i, &bytes, st);
        write_file(path, ent_buf_str(&bytes), st);
        ent_buf_free(&bytes);
    }
}
