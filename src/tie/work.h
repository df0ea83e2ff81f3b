/* work.h - what the files of tie/ share while one document is read. */
#ifndef ENT_TIE_WORK_H
#define ENT_TIE_WORK_H

#include "quote/said.h"
#include "tie/tie.h"

enum { ENT_TIE_SLOTS = 8 };

/* A phrase behind a noun: "between Iran and Iraq", "over the islands". */
typedef struct ent_tie_slot {
    ent_str prep;
    uint32_t first, last;           /* tokens behind the preposition */
} ent_tie_slot;

/* What stands around a noun, by the order of the words: trees err in long phrases. */
typedef struct ent_tie_frame {
    uint32_t noun, first, last;     /* first: its own phrase begins; last: ends */
    ent_tie_slot slots[ENT_TIE_SLOTS];
    uint32_t slot_count;
} ent_tie_frame;

typedef struct ent_tie_work {
    ent_reading *r;
    const ent_quotes *quotes;
    ent_ties *out;
    const ent_table *words;         /* lexicon/ties/ties.tbl; NULL */
    const ent_table *organs;        /* national-organs; NULL */
    ent_str home, own;              /* ISO3 of the state in which, and of the state body by which the
                                     * text was issued, "" */
    uint32_t home_mention;          /* of the state home, ENT_NONE */
    uint32_t we_said, we_mention;   /* the quotation last asked who its "we" is, and the answer */
    bool persons;                   /* the row at hand ties persons, not their states */
    ent_status *st;
} ent_tie_work;

/* The office that a person of the lexicon held on the document's day; NULL. standing.c */
const ent_office *ent_tie_office_on_day(const ent_reading *r, const ent_actor *a);
/* The state whose body (own), else town (home), stands at the head of the text. */
void ent_tie_home(ent_tie_work *w);

/* standing.c: words that stand for a side count as its names until ent_tie_unstand. */
typedef struct ent_tie_stood {
    uint32_t *marks, *mention_at;   /* the reading's own */
} ent_tie_stood;
bool ent_tie_stand(ent_tie_work *w, ent_tie_stood *kept);
void ent_tie_unstand(ent_tie_work *w, const ent_tie_stood *kept);

/* frame.c */
void ent_tie_frame_at(const ent_reading *r, uint32_t noun, ent_tie_frame *out);
/* Adds the actors of a slot: "pre", "is" (what the noun is said of), "subj", "obj" (of the verb
 * that has it), "all" (anywhere in its phrase), or a preposition. */
void ent_tie_slot_take(const ent_reading *r, const ent_tie_frame *f, ent_str slot,
                       ent_actor_set *out);

/* The verb whose object, complement or oblique a noun is, up to three steps above it; ENT_NONE. */
uint32_t ent_tie_verb_of(const ent_document *doc, uint32_t noun);

/* read.c: a tie told again adds its span to the first. NULL when nothing was
 * added. */
typedef struct ent_tie_draft {
    ent_str relation, status, rule, rule_place;
    ent_actor_set a, b;
    uint32_t first, last, trigger;  /* tokens */
    double score;
} ent_tie_draft;
ent_tie *ent_tie_add(ent_tie_work *w, ent_tie_draft *d);
void ent_tie_attr_add(ent_tie_work *w, ent_tie *tie, const char *key, ent_str value);

/* The state that persons, governments and armed forces stand for, else the actor itself. */
uint32_t ent_tie_state_of(ent_tie_work *w, uint32_t actor);      /* nouns.c */

/* The organisation that words without one mean ("the Secretary-General", "another member"): the only
 * one that the sentence names, else the last one before it, at most two sentences back; ENT_NONE. */
uint32_t ent_tie_body_near(ent_tie_work *w, uint32_t token);     /* standing.c */

/* Is an office of the person known, in that body or in any state? posts.c */
bool ent_tie_has_office(const ent_tie_work *w, uint32_t person, uint32_t body);
/* Id of an organ of table titles in a state: "MFA" of JPN is "JPN.MOFA"; heads and members of the
 * government hold office in the state itself; "" where the organ is of no state. offices.c */
ent_str ent_tie_organ(ent_tie_work *w, ent_str iso3, ent_str organ);
/* The one person of whom a clause says that he is or becomes this noun; ENT_NONE. predicate.c */
uint32_t ent_tie_predicate_of(const ent_reading *r, uint32_t noun);

/* offices.c, posts.c, predicate.c, nouns.c, rules.c, named.c */
void ent_tie_read_offices(ent_tie_work *w);
void ent_tie_read_posts(ent_tie_work *w);       /* after all others: of whom no office is known */
void ent_tie_read_predicate(ent_tie_work *w, uint32_t token);
/* posts_only: of the rows of its word those of offices, else these behind the others. */
void ent_tie_read_noun(ent_tie_work *w, uint32_t token, bool posts_only);
void ent_tie_read_rules(ent_tie_work *w, uint32_t sentence);
void ent_tie_read_named(ent_tie_work *w, uint32_t mention);

#endif
