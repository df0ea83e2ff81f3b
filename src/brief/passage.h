/* passage.h - the words of a document around a record, as a reader sees them.
 * In:   a record, a document's row, spans of its source.
 * Out:  the sentences that the spans lie in, with the spans marked; line number and bytes.
 * Not:  how it is shown: show.c, brief.c and explain.c do that. */
#ifndef ENT_PASSAGE_H
#define ENT_PASSAGE_H

#include "record/record.h"

/* A stored document, as far as passages need it: source, reading, pieces, sentences, lines. */
typedef struct ent_pages {
    ent_record *r;
    ent_arena *arena;                   /* of the document loaded last */
    int64_t row;                        /* 0: none loaded */
    ent_document *doc;
    sqlite3_stmt *find_text, *find_sentences, *find_lines;
} ent_pages;

void ent_pages_open(ent_pages *p, ent_record *r, ent_status *st);
void ent_pages_close(ent_pages *p);
/* The document of this row; valid until the next one is loaded. NULL on failure. */
ent_document *ent_pages_load(ent_pages *p, int64_t row, ent_status *st);

typedef struct ent_passage {
    ent_str text;                       /* reading text; the source line where nothing is read */
    ENT_VEC(ent_span) marks;            /* in text, in order, apart from each other */
    ent_span bytes;                     /* in the source: first span to last */
    uint32_t line;                      /* of the first span, from 1; as an editor counts */
} ent_passage;

/* Strings live in a; spans in any order. */
void ent_passage_make(const ent_document *doc, const ent_span *spans, uint32_t count,
                      ent_passage *out, ent_arena *a, ent_status *st);
/* Reading bytes that a span of the source comes to, at most max of them, in order; their number. */
uint32_t ent_passage_places(const ent_document *doc, ent_span span, ent_span *out, uint32_t max);
/* The passage with `before` and `behind` around each mark, line ends as blanks. */
ent_str ent_passage_marked(const ent_passage *p, const char *before, const char *behind,
                           ent_arena *a, ent_status *st);

#endif
