/* clause.h - how far a clause reaches.
 * In:   a parsed document, the token of a verb or another predicate.
 * Out:  first and last token of its clause, of its phrase.
 * Not:  what the clause tells (outlook/, cause/). */
#ifndef ENT_MENTION_CLAUSE_H
#define ENT_MENTION_CLAUSE_H

#include "rule/grammar.h"

typedef struct ent_stretch {
    uint32_t first, last;           /* tokens; first ENT_NONE: nothing */
} ent_stretch;

/* The clause of a predicate with its subject, complements and adverbials: clauses joined to it, in
 * apposition to it or that state its condition or reason are left out, and what opens it
 * ("and", "that", "because"). */
ent_stretch ent_clause_of(const ent_document *doc, uint32_t verb);
/* The same from the predicate on: without its subject and what stands before it. */
ent_stretch ent_clause_from(const ent_document *doc, uint32_t verb);
/* A phrase: the whole subtree, closing and opening punctuation left out. */
ent_stretch ent_phrase_of(const ent_document *doc, uint32_t head);
/* The same without what opens it: prepositions, conjunctions. */
ent_stretch ent_phrase_within(const ent_document *doc, uint32_t head);
/* The last token of the nouns and prepositions that go on behind a token, without punctuation: a
 * tree may hang "over the border" at the verb. */
uint32_t ent_nominal_end(const ent_document *doc, uint32_t token);
/* The predicate of the clause in which a token stands: up over nouns and modifiers. */
uint32_t ent_predicate_above(const ent_document *doc, uint32_t token);

#endif
