/* corpus.h - documents to measure on, made of the paragraphs of treebanks.
 * In:   CoNLL-U files.
 * Out:  documents of about 500 words each: reading text and flows, nothing more.
 * Not:  gold annotation. */
#ifndef ENT_BENCH_CORPUS_H
#define ENT_BENCH_CORPUS_H

#include "text/text.h"

typedef struct bench_text {
    ent_str reading;
    const ent_flow *flows;
    uint32_t flow_count;
} bench_text;

typedef struct bench_corpus {
    ent_arena *arena;
    ENT_VEC(bench_text) texts;
    uint32_t words;                 /* gold words of all texts */
} bench_corpus;

/* Repeats the files until there are at least `words` words. */
void bench_corpus_read(bench_corpus *c, char **paths, int count, uint32_t words,
                       ent_status *st);
void bench_corpus_free(bench_corpus *c);

/* Sets up doc, in its own emptied arena, with the text number i and nothing read from it. */
void bench_corpus_document(const bench_corpus *c, uint32_t i, ent_document *doc,
                           ent_status *st);

/* Document number i, of any number, as the bytes of a dated text file. */
void bench_corpus_file(const bench_corpus *c, uint32_t i, ent_buf *out, ent_status *st);

/* Writes `count` documents as dated text files 00001.txt ... into an existing folder. */
void bench_corpus_write(const bench_corpus *c, const char *folder, uint32_t count,
                        ent_status *st);

#endif
