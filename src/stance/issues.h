/* issues.h - which issues a stretch of words speaks of.
 * In:   the tables issues, issue-terms, issue-regions of the lexicon; a reading.
 * Out:  every term of an issue in the text, with its tokens; the best issue of a stretch.
 * Not:  who stands where on it (stance.h). */
#ifndef ENT_STANCE_ISSUES_H
#define ENT_STANCE_ISSUES_H

#include "mention/within.h"

typedef struct ent_issues ent_issues;

typedef struct ent_issue_hit {
    uint32_t first, last;           /* tokens */
    uint32_t issue;                 /* row of table issues */
    uint32_t weight;                /* 1..3 of the table, then longer terms before shorter ones */
} ent_issue_hit;
typedef ENT_VEC(ent_issue_hit) ent_issue_hits;

/* Immutable, shared by threads; lex must outlive it. */
ent_issues *ent_issues_new(const ent_lexicon *lex, ent_status *st);
void ent_issues_free(ent_issues *s);

ent_str ent_issue_key(const ent_issues *s, uint32_t issue);
/* Row of a key, ENT_NONE. */
uint32_t ent_issue_find(const ent_issues *s, ent_str key);
/* The issue a country stands for where no term tells one; ENT_NONE. */
uint32_t ent_issue_of_country(const ent_issues *s, ent_str iso3);

/* All terms in the prose of a document, in text order. Time linear in its tokens. */
void ent_issues_read(const ent_issues *s, const ent_reading *r, ent_issue_hits *out, ent_status *st);

/* The hit that tells most among those within tokens first..last with at least that weight (a
 * digit of the table); NULL. */
const ent_issue_hit *ent_issue_best(const ent_issue_hits *hits, uint32_t first, uint32_t last,
                                    uint32_t least);

#endif
