/* reference.h - the state that the files which resolve references share while they walk a text.
 *
 * What has been named so far is kept as a ring of sets: a mention alone, a coordination, those
 * who meet, what a plural was resolved to. A noun that stands for nobody known is kept too:
 * where it is the likelier antecedent, a pronoun stays unresolved. */
#ifndef ENT_MENTION_REFERENCE_H
#define ENT_MENTION_REFERENCE_H

#include "mention/office.h"

enum { ENT_SET_MOST = 8, ENT_SETS_KEPT = 160, ENT_SET_REACH = 3 };

typedef enum ent_set_how {
    ENT_SET_ONE,     /* one mention of one actor */
    ENT_SET_JOINED,  /* a coordination, or "A-B" */
    ENT_SET_PARTIES, /* those who meet or talk */
    ENT_SET_CLAUSE,  /* the state that acts and the only other one of the clause */
    ENT_SET_PLURAL,  /* what a plural or a pronoun was resolved to */
    ENT_SET_UNKNOWN  /* a noun that stands for nobody known */
} ent_set_how;

typedef struct ent_set {
    uint32_t actors[ENT_SET_MOST];
    uint32_t count;
    uint32_t token, sentence, flow, section;
    uint32_t top;      /* first of its conjuncts, or what it is in apposition to */
    uint32_t verb;     /* whose subject it is, ENT_NONE */
    uint8_t how, form; /* ent_set_how, ent_mention_form */
    int8_t weight;     /* 6 subject of the main clause ... 0 a word that only modifies */
    bool place, quoted, many, people, subject;
    bool joined; /* one of several that "and" joins */
} ent_set;

typedef struct ent_walk {
    ent_work *w;
    ent_set *sets;    /* the latest ENT_SETS_KEPT */
    uint32_t count;   /* ever added */
    uint32_t *at;     /* per token: mention it heads, ENT_NONE */
    uint32_t *inside; /* per token: the longest mention over it, ENT_NONE */
    bool *quoted;     /* per token: inside quotation marks */
    uint32_t section; /* headings read so far */
    ent_set speaker;  /* of the quotation being read; count 0: unknown */
    uint32_t voice;   /* for whom the speaker speaks, where a word tells it; ENT_NONE */
    ent_set pair;     /* what "the former" was taken from */
    uint32_t neighbour, relation; /* word classes */
    const ent_table *epithets, *shorts;
} ent_walk;

/* ---- sets.c: what has been named --------------------------------------------------------- */
ent_set *ent_set_back(const ent_walk *k, uint32_t back); /* 0 the latest; NULL */
void ent_set_add(ent_set *s, uint32_t actor);
bool ent_set_has(const ent_set *s, uint32_t actor);
void ent_set_push(ent_walk *k, const ent_set *s);
/* A set that stands at token, without actors. */
ent_set ent_set_at(const ent_walk *k, uint32_t token);
/* Adds what the mention headed by token stands for, if it can act. */
void ent_set_add_mention(const ent_walk *k, ent_set *s, uint32_t token);
void ent_push_mention(ent_walk *k, uint32_t token);
void ent_push_parties(ent_walk *k, uint32_t token);
void ent_push_clause(ent_walk *k, uint32_t sentence);
void ent_push_unknown(ent_walk *k, uint32_t token);
uint8_t ent_walk_kind(const ent_walk *k, uint32_t actor);
bool ent_token_in(const ent_walk *k, uint32_t cls, uint32_t token);
bool ent_token_is(const ent_walk *k, uint32_t token, const char *word);
bool ent_is_subject(const ent_document *doc, uint32_t token);
/* The finite verb that stands just behind a mention which no preposition leads: its subject in
 * the order of words, whatever the tree says; ENT_NONE. */
uint32_t ent_verb_behind(const ent_walk *k, const ent_mention *m);

/* ---- roles.c: who is called so ----------------------------------------------------------- */
/* What a noun asks of a person: a word of the role, or an organ ("HEAD"). */
typedef struct ent_asked {
    ent_str noun, organ;
} ent_asked;
bool ent_fits_role(const ent_walk *k, uint32_t actor, ent_asked q);
/* The person of that state ("" any) last named before token whom the noun fits; ENT_NONE. */
uint32_t ent_person_called(const ent_walk *k, ent_str iso3, ent_asked q);
/* The state that an actor acts for: an official of an international body acts for none. */
ent_str ent_state_of(const ent_walk *k, uint32_t actor);
/* The person named in apposition to the noun at token, whose phrase ends at last; ENT_NONE. */
uint32_t ent_person_beside(const ent_walk *k, uint32_t token, uint32_t last);
/* Words by which a mention is made known: resolves the noun at token and pushes it. */
void ent_settle(ent_walk *k, uint32_t first, uint32_t last, ent_mention_form form,
                const uint32_t *actors, uint32_t n, const char *why);

/* Unnamed people at token become an actor of their own (groups.c). */
bool ent_group_at_walk(ent_walk *k, uint32_t token);

/* ---- the kinds of reference: each says whether the token at hand was one of its own ---- */
bool ent_read_plural(ent_walk *k, uint32_t found);  /* plurals.c */
bool ent_read_pronoun(ent_walk *k, uint32_t token); /* pronouns.c */
bool ent_read_relative(ent_walk *k, uint32_t token);
bool ent_read_counterpart(ent_walk *k, uint32_t token); /* counterparts.c */
/* Whoever of that state the counterpart at token is; count 0 when its owner is not known. */
ent_set ent_counterpart_in(const ent_walk *k, uint32_t token, ent_str iso3);
bool ent_read_epithet(ent_walk *k, uint32_t token);  /* epithets.c */
bool ent_read_definite(ent_walk *k, uint32_t token); /* definites.c */
/* "the Kenyan", "the Chinese minister": a person instead of the state (described.c). */
void ent_read_person_of_state(ent_walk *k, uint32_t token);
/* A noun with its determiner. */
typedef struct ent_described {
    uint32_t token, first;
    bool the, that, modified;
    uint32_t owner; /* possessive: its token, ENT_NONE */
} ent_described;

ent_described ent_describe(const ent_walk *k, uint32_t token);
/* Subjects of the clause that holds token, if it is none itself. */
ent_set ent_clause_subjects(const ent_walk *k, uint32_t token);
bool ent_read_neighbour(ent_walk *k, const ent_described *d); /* epithets.c */
bool ent_read_capital(ent_walk *k, const ent_described *d);   /* capitals.c */
bool ent_read_former(ent_walk *k, uint32_t token);            /* former.c */
bool ent_read_office(ent_walk *k, const ent_described *d);    /* described.c */
bool ent_read_owned(ent_walk *k, const ent_described *d);
/* States named with a plural: "Japanese and South Korean", "of South Korea and the U.S.";
 * *first and *last grow over them. */
uint32_t ent_states_with(const ent_walk *k, const ent_found *f, ent_str *out, uint32_t *first,
                         uint32_t *last);
/* speakers.c: quotation marks, and who speaks within them. */
void ent_mark_quotations(ent_walk *k);
void ent_find_speaker(ent_walk *k, uint32_t sentence);
/* Whom "we" means in that person's mouth; ENT_NONE. */
uint32_t ent_side_of(const ent_walk *k, uint32_t actor);

#endif
