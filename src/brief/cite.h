/* cite.h - the documents of a record as items of a bibliography.
 * In:   a row of documents.
 * Out:  key, type, title, persons, where it appeared, days; the same for all formats.
 * Not:  a style: citation programs know those. */
#ifndef ENT_BRIEF_CITE_H
#define ENT_BRIEF_CITE_H

#include "record/record.h"

typedef struct ent_cited_day {          /* 0: not told */
    uint32_t year, month, day;
} ent_cited_day;

typedef struct ent_cited_person {
    ent_str family, given, suffix;      /* of a body: its name as family, whole */
    bool whole;
} ent_cited_person;

typedef struct ent_cited {
    ent_str key;                        /* "sample2021-dcfc67724": stands for one document everywhere */
    ent_str id, type, genre, title, outlet, url, language;
    ENT_VEC(ent_cited_person) authors;
    bool circa;                         /* the days are inferred */
    ent_cited_day issued[2], accessed;  /* first and last day, the last only where it is another */
} ent_cited;

/* cite_csl.c, cite_bibtex.c */
void ent_cite_csl(ent_buf *b, const ent_cited *x, bool first, ent_status *st);
void ent_cite_bibtex(ent_buf *b, const ent_cited *x, ent_status *st);

#endif
