/* work.h - what the files of outlook/ share while one document is read. */
#ifndef ENT_OUTLOOK_WORK_H
#define ENT_OUTLOOK_WORK_H

#include "mention/clause.h"
#include "outlook/outlook.h"
#include "quote/said.h"

typedef struct ent_outlook_work {
    const ent_reading *r;
    const ent_meetings *meetings;
    const ent_quotes *quotes;
    const ent_table *words;         /* lexicon/outlook/outlook.tbl; NULL */
    ent_outlooks *out;
    ent_status *st;
} ent_outlook_work;

/* What a trigger opens, before it becomes an outlook. */
typedef struct ent_outlook_draft {
    uint32_t trigger, verb;         /* the word; the predicate that says what will come */
    uint32_t row;                   /* of the table, ENT_NONE */
    ent_str modality, rule;
    bool by_subject;                /* who holds it: the subject of the trigger */
    ent_stretch statement, whole;   /* what will come; the evidence */
    uint32_t condition;             /* predicate of an if-clause, ENT_NONE */
} ent_outlook_draft;

/* triggers.c: does a word at token open an outlook? */
bool ent_outlook_at(const ent_outlook_work *w, uint32_t token, ent_outlook_draft *d);
/* triggers.c: the predicate of the condition that hangs at a predicate or above it, ENT_NONE. */
uint32_t ent_condition_of(const ent_document *doc, uint32_t verb);

#endif
