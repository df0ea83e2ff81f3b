/* rule.h - patterns over dependency trees, compiled from lexicon/ .rule files (doc/rules.md).
 * In:   a parsed sentence, marks on its tokens (actor, place, date ...), a lexicon.
 * Out:  matches in order of their trigger: the rule, its captures.
 * Not:  what a match becomes: the reader that asks decides from the rule's `make` line. */
#ifndef ENT_RULE_H
#define ENT_RULE_H

#include "lookup/lookup.h"
#include "parse/parse.h"

/* What mention/ has found at a token that heads a mention; one bit each. */
enum {
    ENT_MARK_PERSON = 1, ENT_MARK_STATE = 2, ENT_MARK_ORGAN = 4, ENT_MARK_GROUP = 8,
    ENT_MARK_IGO = 16, ENT_MARK_PLACE = 32, ENT_MARK_DATE = 64, ENT_MARK_DOCUMENT = 128,
    ENT_MARK_OUTLET = 256, ENT_MARK_THINKTANK = 512, ENT_MARK_PRONOUN = 1024,
    ENT_MARK_PEOPLE = 2048,     /* unnamed persons or bodies: "the ministers", "both sides" */
    ENT_MARK_OTHER = 4096,
    ENT_MARK_ACTOR = 8192       /* any of those that can act */
};

typedef struct ent_rule ent_rule;

typedef struct ent_capture {
    ent_str name;               /* "who", without "@" */
    uint32_t token;             /* head token of what was captured */
} ent_capture;

typedef struct ent_match {
    const ent_rule *rule;
    uint32_t trigger;           /* token */
    const ent_capture *captures;    /* several of one name: conjuncts */
    uint32_t capture_count;
} ent_match;
typedef ENT_VEC(ent_match) ent_matches;

/* All matches in a sentence of the rules whose `make` begins with `kind` ("meeting"). marks:
 * one entry per token of the document. Memory from doc's arena. */
void ent_rules_match(const ent_lexicon *lex, ent_str kind, const ent_document *doc,
                     uint32_t sentence, const uint32_t *marks, ent_matches *out,
                     ent_status *st);

ent_str ent_rule_name(const ent_rule *r);               /* "meeting.meet-with" */
ent_str ent_rule_file(const ent_rule *r);
uint32_t ent_rule_line(const ent_rule *r);
ent_str ent_rule_value(const ent_rule *r, ent_str key); /* of the `make` line; "" if absent */

/* First capture of that name, ENT_NONE if there is none. */
uint32_t ent_match_token(const ent_match *m, ent_str name);

/* Verbs whose lemma is none ("met", "receiv") get the one that their form tells, where the
 * lexicon knows it; before anything asks for lemmas. */
void ent_mend_lemmas(const ent_lexicon *lex, ent_document *doc, ent_status *st);

/* Grammatical facts that rules and readers share (grammar.c, time.c). Each takes the token of a
 * verb or noun and looks at its dependents, and up the tree for what it shares. Their words are
 * the classes of lexicon/grammar.lex in doc->lexicon (ent_read_mentions sets it); without it
 * only not, never, no, will, if and the like are known. */
/* not, never, no; fail to, refuse to; without */
bool ent_is_negated(const ent_document *doc, uint32_t token);
/* Hangs a condition at the verb ("will retaliate if ...")? */
bool ent_has_condition(const ent_document *doc, uint32_t verb);
bool ent_is_passive(const ent_document *doc, uint32_t token);
typedef enum ent_time { ENT_TIME_PAST, ENT_TIME_PRESENT, ENT_TIME_FUTURE, ENT_TIME_CONDITIONAL,
                        ENT_TIME_HYPOTHETICAL, ENT_TIME_NONE } ent_time;
/* Of a verb through auxiliaries, "expected to", "if"; of an event noun by its modifiers and
 * the verb that has it ("will hold talks"). */
ent_time ent_verb_time(const ent_document *doc, uint32_t token);
/* Logical subject / object head tokens, through passive, control, relative clauses and
 * conjunction; conjuncts included. Returns their number. */
uint32_t ent_subjects(const ent_document *doc, uint32_t verb, uint32_t *out, uint32_t max);
uint32_t ent_objects(const ent_document *doc, uint32_t verb, uint32_t *out, uint32_t max);
/* Heads of obl/nmod dependents with this preposition lemma. */
uint32_t ent_obliques(const ent_document *doc, uint32_t token, ent_str prep, uint32_t *out,
                      uint32_t max);
/* First and last token (inclusive) of the subtree of token; `without_clauses` leaves out
 * relative clauses, appositions, parataxis and leading/trailing punctuation. */
void ent_subtree(const ent_document *doc, uint32_t token, bool without_clauses, uint32_t *first,
                 uint32_t *last);

#endif
