/* work.h - what the files of cause/ share while one document is read. */
#ifndef ENT_CAUSE_WORK_H
#define ENT_CAUSE_WORK_H

#include "cause/cause.h"
#include "mention/clause.h"
#include "quote/said.h"

typedef struct ent_cause_work {
    const ent_reading *r;
    const ent_quotes *quotes;
    const ent_table *markers;       /* lexicon/causes/causes.tbl; NULL */
    ent_intern *firsts;             /* first words of markers: few tokens are one */
    ent_causes *out;
    ent_status *st;
} ent_cause_work;

typedef struct ent_cause_draft {
    uint32_t first, last;           /* tokens of the marker */
    ent_stretch cause, effect;
    ent_str kind;
} ent_cause_draft;

/* read.c: false when a side is missing. */
bool ent_cause_add(ent_cause_work *w, const ent_cause_draft *d);

/* markers.c: the marker at token of whichever shape; true when one was added. */
bool ent_cause_marked(ent_cause_work *w, uint32_t token);
/* The next comma of the sentence, ENT_NONE. */
uint32_t ent_cause_comma_after(const ent_document *doc, uint32_t token);
/* verbs.c */
bool ent_cause_verb(ent_cause_work *w, uint32_t token);
/* purpose.c */
bool ent_cause_purpose(ent_cause_work *w, uint32_t token);

enum { ENT_CAUSE_MARKER, ENT_CAUSE_SHAPE, ENT_CAUSE_KIND, ENT_CAUSE_REST };

#endif
