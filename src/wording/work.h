/* work.h - what the files of wording/ share while they read one document. */
#ifndef ENT_WORDING_WORK_H
#define ENT_WORDING_WORK_H

#include "mention/clause.h"
#include "wording/terms.h"

typedef struct ent_wording_work {
    const ent_reading *r;
    const ent_document *doc;
    const ent_token *tok;
    const ent_quotes *quotes;
    ent_arena *a;
    ent_wordings *out;
    ent_status *st;
    uint32_t *said_at;              /* per token: the quotation that holds it, ENT_NONE */
    bool *in_marks;                 /* per token: stands in quotation marks */
    ent_word_users signatories;      /* of a statement: those its title names */
} ent_wording_work;

/* ---- users.c: who uses the words at a token -------------------------------------------- */

/* First token whose source begins at or behind byte `at`. */
uint32_t ent_wording_token_from(const ent_wording_work *w, uint32_t at);
/* Marks said_at, finds the signatories. */
void ent_wording_prepare(ent_wording_work *w);
void ent_wording_add_user(ent_wording_work *w, ent_word_users *set, uint32_t actor);
/* Actors of the phrase that token heads, and of its conjuncts; of a statement or another text
 * those whose it is. */
void ent_wording_add_users_at(ent_wording_work *w, ent_word_users *set, uint32_t token);
/* Fills users, document and date of u for words at token that nobody is told to use: the
 * speaker of the quotation they stand in, the signatories of a statement. */
void ent_wording_default_users(ent_wording_work *w, ent_words_used *u, uint32_t token);
/* Those who do what the noun at token tells: subjects of the verb that has it. */
void ent_wording_add_doers(ent_wording_work *w, ent_word_users *set, uint32_t token);

/* ---- extent.c: stretches of tokens ------------------------------------------------------- */

ent_stretch ent_wording_phrase(const ent_wording_work *w, uint32_t token);
/* The verb that governs token; token itself when none does. */
uint32_t ent_wording_governor(const ent_wording_work *w, uint32_t token);
ent_stretch ent_wording_clause(const ent_wording_work *w, uint32_t token);
/* Words of the stretch as a reader sees them, cut where they grow long. */
ent_str ent_wording_words(const ent_wording_work *w, ent_stretch s);
bool ent_wording_is_read(const ent_wording_work *w, uint32_t sentence);
bool ent_wording_in_class(const ent_wording_work *w, uint32_t token, const char *cls);

/* A new record with its evidence; NULL when memory runs out or the same stands there. */
ent_wording *ent_wording_new(ent_wording_work *w, const char *type, ent_stretch s);
ent_words_used *ent_wording_use(ent_wording_work *w, ent_wording *x, ent_str phrase);
/* Of the first n records, which stand by sentences, the first of a sentence or behind. */
uint32_t ent_wording_records_of(const ent_wording_work *w, uint32_t sentence, uint32_t n);
/* Of those from *at on the next that has tokens of the stretch, in its sentence; NULL. */
const ent_wording *ent_wording_overlapping(const ent_wording_work *w, ent_stretch s, uint32_t *at,
                                           uint32_t n);

/* ---- the readers --------------------------------------------------------------------------- */

void ent_wording_rules(ent_wording_work *w, uint32_t sentence);             /* rules.c */
void ent_wording_superlatives(ent_wording_work *w, uint32_t sentence);      /* superlatives.c */
/* Short quotations inside a sentence of the document. quoted.c */
void ent_wording_quoted(ent_wording_work *w);
void ent_wording_terms(ent_wording_work *w, const ent_terms *terms, ent_term_uses *uses);

#endif
