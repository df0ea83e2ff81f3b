/* acts.h - what the files of the event reader share: acts of the lexicon, and where they stand. */
#ifndef ENT_PLOVER_ACTS_H
#define ENT_PLOVER_ACTS_H

#include "plover/plover.h"

/* A table in the form of acts.tbl whose column `type` says what a row is: stances of stance/. */
ent_acts *ent_acts_of(const ent_lexicon *lex, const char *table, const char *type,
                      const ent_linear *model, ent_status *st);

enum { ENT_ACT_TESTS = 3, ENT_ACT_SLOTS = 10 };

typedef enum ent_act_part {         /* what a test or a slot looks at */
    ENT_PART_OBJ, ENT_PART_NOOBJ, ENT_PART_INOBJ, ENT_PART_THAT, ENT_PART_CLAUSE,
    ENT_PART_INCLAUSE, ENT_PART_POSS, ENT_PART_COMPOUND, ENT_PART_SAME,
    ENT_PART_JOINT, ENT_PART_TOGETHER, ENT_PART_OWNER, ENT_PART_OBJOF, ENT_PART_ADJ, ENT_PART_MUST,
    ENT_PART_CSUBJ, ENT_PART_MAY, ENT_PART_PRED, ENT_PART_WILL, ENT_PART_WONT, ENT_PART_AUTHOR,
    ENT_PART_TURNED, ENT_PART_SUBJ, ENT_PART_PREP
} ent_act_part;

typedef struct ent_act_test {
    uint8_t part;                   /* ent_act_part */
    ent_str prep;                   /* PREP: "with" */
    uint32_t cls;                   /* class its head must be in; ENT_NONE: any */
    bool actor, place;              /* its head must be an actor, a place */
    uint32_t words;                 /* class that JOINT, TOGETHER, MUST, MAY look for */
} ent_act_test;

typedef struct ent_act {
    ent_str words;                  /* the whole phrase: "call on" */
    ent_str rest;                   /* behind the first word: "on"; "" */
    bool verb, adjective;           /* else a noun */
    ent_act_test tests[ENT_ACT_TESTS];
    uint32_t test_count;
    ent_act_test slots[ENT_ACT_SLOTS];  /* part and prep only */
    uint32_t slot_count;
    ent_str plover, mode, cameo;    /* plover "NONE": no event */
    bool owned;                     /* a noun told by its owner alone: "Russia's threats" */
    bool authored;                  /* a noun whose doer stands behind "of": "the request of Iran" */
    bool turned;                    /* a verb whose subject is the target: "received aid from" */
    uint32_t row, next;             /* row of the table; next act of this first word */
} ent_act;

typedef struct ent_act_group {      /* acts whose word is any of a class: "@give" */
    uint32_t cls, word;
} ent_act_group;

typedef struct ent_act_mode_row {
    ent_str type, mode;
    uint32_t cls;                   /* words that tell it, ENT_NONE: only acts.tbl does */
} ent_act_mode_row;

typedef struct ent_act_class {
    ent_str name;
    uint32_t cls;
} ent_act_class;
typedef ENT_VEC(ent_act_class) ent_act_classes;

/* What words say of an act; classes of the lexicon (acts.c names them). */
typedef enum ent_act_words {
    ENT_WORDS_WILL, ENT_WORDS_DURATIVE, ENT_WORDS_CLAIM, ENT_WORDS_UNTRUE, ENT_WORDS_INTENT,
    ENT_WORDS_STAYING, ENT_WORDS_UNREAL, ENT_WORDS_LIGHT, ENT_WORDS_CHANCE, ENT_WORDS_CONDITION,
    ENT_WORDS_PEOPLE, ENT_WORDS_CROWD, ENT_WORDS_DEED, ENT_WORDS_SELF,
    ENT_WORDS_VIOLENCE, ENT_WORDS_BODY, ENT_WORDS_ISSUED, ENT_WORDS_NONE, ENT_WORDS_OPEN,
    ENT_WORDS_COUNT
} ent_act_words;

struct ent_acts {
    ent_arena *arena;
    const ent_lexicon *lexicon;
    const ent_linear *model;        /* NULL: the table alone decides */
    ent_intern *words;              /* first words */
    ENT_VEC(uint32_t) first;        /* by word: its first act, in table order */
    ENT_VEC(ent_act) acts;
    ENT_VEC(ent_act_group) groups;
    ENT_VEC(ent_act_mode_row) modes;
    ent_act guesses[16];            /* by type: what the model finds, parties by common slots */
    uint32_t any_word;              /* number of "*" among words, ENT_NONE */
    ent_act_classes feature_classes, agent_classes;    /* of table plover-classes, by their use */
    uint8_t quads[16];              /* by type: quad class of table plover-types, 0 when unknown */
    uint32_t words_of[ENT_WORDS_COUNT];     /* classes by use, ENT_NONE */
};

/* Where an act stands. */
typedef struct ent_act_hit {
    const ent_act *act;
    uint32_t trigger;
    ent_actor_set sources, targets;
    uint32_t first, last;           /* tokens that prove it */
    bool joint;                     /* the parties act together */
    uint32_t quote;                 /* of ent_quotes whose cue it is, ENT_NONE */
    uint32_t doers;                 /* token of people without a name who act, ENT_NONE */
    uint32_t seat;                  /* actor: the town of a state's body that acts, ENT_NONE */
    double odds;                    /* that the model gives its type, where it was asked; 0 */
} ent_act_hit;

/* judge.c: the model holds that nothing is to be coded here. */
bool ent_act_doubted(const ent_acts *a, const ent_reading *r, ent_act_hit *hit, ent_status *st);
/* judge.c: the features that decide for a type at a hit, or for NONE. */
ent_str ent_act_reasons(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit,
                        ent_str type, ent_status *st);
/* judge.c: the act that the model is sure of at a verb without one. */
bool ent_act_guess(const ent_acts *a, const ent_reading *r, const ent_quotes *quotes, uint32_t token,
                   ent_act_hit *hit, ent_status *st);

/* match.c: the act at token, false if none holds there; hit->act is set where the table says that
 * it is none. */
bool ent_act_at(const ent_acts *a, const ent_reading *r, uint32_t token, ent_act_hit *hit);
/* The first row of a word, whatever stands with it; NULL. */
const ent_act *ent_act_of_word(const ent_acts *a, const ent_token *t);
/* parties.c: fills sources, targets and extent of a hit. */
void ent_act_parties(const ent_acts *a, const ent_reading *r, const ent_quotes *quotes,
                     ent_act_hit *hit);
/* unnamed.c: nobody known acts, but people do; then hit->doers is theirs. */
bool ent_act_by_unnamed(const ent_acts *a, const ent_reading *r, ent_act_hit *hit);
ent_str ent_act_seat_country(const ent_reading *r, const ent_act_hit *hit);
uint32_t ent_act_unnamed_actor(ent_reading *r, uint32_t head, ent_status *st);
/* unnamed.c: a deed told in the passive without who did it. */
bool ent_act_without_doer(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit);
/* modality.c */
ent_str ent_act_modality(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit);

/* modes.c: the mode that the row or the words of the act tell, "" if none. */
ent_str ent_act_mode(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit);

bool ent_act_word_is(const ent_acts *a, const ent_document *doc, uint32_t token, ent_act_words use);
/* Quad class of a type: 1, 3 in words, 2, 4 in deeds; 1, 2 friendly, 3, 4 hostile; 0 when unknown. */
unsigned ent_act_quad(const ent_acts *a, ent_str type);

/* enacting.c: tokens that name who issues a document of paragraphs ("Strongly condemns") or whose authors say
 * "we"; returns their number. */
uint32_t ent_act_issuing(const ent_acts *a, const ent_reading *r, uint32_t token, uint32_t *out,
                         uint32_t max);
/* The token that names the subject of a paragraph which begins with the verb at token;
 * returns 1, else 0. */
uint32_t ent_act_enacting(const ent_reading *r, uint32_t token, uint32_t *out);

/* misread.c: tokens that the order of words makes subject or object where the tree does not; ENT_NONE. */
uint32_t ent_act_misread_subject(const ent_document *doc, uint32_t verb);
uint32_t ent_act_misread_object(const ent_document *doc, uint32_t verb);
uint32_t ent_act_nearest_subject(const ent_document *doc, uint32_t verb);
uint32_t ent_act_name_before(const ent_reading *r, uint32_t verb);

/* Heads that a part of the act's grammar gives (heads.c). */
uint32_t ent_act_heads(const ent_document *doc, uint32_t trigger, const ent_act_test *part,
                       uint32_t *out, uint32_t max);

#endif
