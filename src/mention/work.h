/* work.h - the state that the files of mention/ share while one document is read. */
#ifndef ENT_MENTION_WORK_H
#define ENT_MENTION_WORK_H

#include "mention/tables.h"
#include "parse/namer.h"

enum { ENT_FOUND_HITS = 40 };     /* "Kim", "Singh", "Mohamed": many bear one name */

typedef enum ent_found_kind {
    ENT_FOUND_NAME,         /* a name of the lexicon */
    ENT_FOUND_RUN,          /* a run of capitalised words that the lexicon does not know */
    ENT_FOUND_TITLE, ENT_FOUND_MODIFIER, ENT_FOUND_ORGAN, ENT_FOUND_PLURAL
} ent_found_kind;

/* Something that stands at tokens first..last of one sentence. */
typedef struct ent_found {
    uint32_t first, last, sentence;
    uint8_t kind;
    bool plural;
    bool used;                          /* a title: taken by a person */
    ent_name_hit hits[ENT_FOUND_HITS];  /* names */
    uint32_t rows[ENT_FOUND_HITS];      /* rows of titles, organs, plurals, modifiers */
    uint32_t count;
    uint32_t mention;                   /* the mention it became, ENT_NONE */
} ent_found;

/* A person of the document: what its names are made of. */
typedef struct ent_person {
    uint32_t actor;                     /* of ent_reading.actors */
    ent_str words[8];                   /* folded name words of its fullest name */
    uint32_t word_count;
    uint32_t last_seen;                 /* token of its last mention, ENT_NONE before */
} ent_person;

typedef struct ent_work {
    ent_reading *r;
    const ent_mention_tables *t;
    ent_document *doc;
    ent_arena *a;
    ent_status *st;
    uint32_t *words;                    /* per token, for ent_phrases_at */
    uint32_t *name_at, *title_at;       /* per token: index in found that covers it, ENT_NONE */
    ENT_VEC(ent_found) found;           /* by first token; names before titles at one place */
    uint8_t *labels;                    /* per token, by the names model; NULL without one */
    uint8_t *strong;                    /* per lexicon actor: named beyond doubt here */
    ENT_VEC(ent_person) persons;
    ENT_VEC(uint32_t) person_of;        /* by actor: index in persons, ENT_NONE */
    ent_intern *titled;                 /* unknown names of one word that bear a title */
    ent_intern *acting;                 /* unknown names of one word */
    uint32_t *acts;                     /* by number in acting: how far they act as persons do */
    ent_intern *ids;                    /* actor ids, numbered as ent_reading.actors */
} ent_work;

/* period.c: when the document must have been written, by the offices of the persons it names;
 * needs ent_scan. */
void ent_find_period(ent_work *w);

/* scan.c: names of the lexicon, unknown names, titles, organs, plurals of every sentence. */
void ent_scan(ent_work *w);

/* types.c: the names model is asked about names in doubt; needs ent_scan. */
void ent_type_names(ent_work *w);
/* Its type for a name in doubt; NONE where the lexicon is sure, or the model finds no name. */
ent_name_type ent_type_of(const ent_work *w, const ent_found *f);

/* actors.c */
/* Actor with this id, added when new. Returns its index, ENT_NONE on failure. */
uint32_t ent_actor_add(ent_work *w, ent_str id, ent_str name, uint8_t kind, ent_str iso3);
uint32_t ent_actor_of_entry(ent_work *w, uint32_t entry);
uint32_t ent_actor_of_state(ent_work *w, ent_str iso3);
/* A mention of one actor or several; returns its index. */
uint32_t ent_mention_add(ent_work *w, uint32_t first, uint32_t last, ent_mention_form form,
                         const uint32_t *actors, uint32_t count, const char *why);
ent_role *ent_role_add(ent_work *w, uint32_t actor, ent_str role, ent_str org, ent_str organ,
                       bool former);    /* the new role, NULL when it was known */
/* The person that an actor is, NULL. */
ent_person *ent_person_of_actor(const ent_work *w, uint32_t actor);
/* The mention of a name that stands at token (a title before the name included), ENT_NONE. */
uint32_t ent_name_mention_at(const ent_work *w, uint32_t token);
/* The token within first..last whose head lies outside it. */
uint32_t ent_head_of(const ent_document *doc, uint32_t first, uint32_t last);

/* entries.c: names of the lexicon that are no persons -> mentions. */
void ent_read_entries(ent_work *w);
/* Country that words just before token name ("Japanese", "Japan's", "the U.S."): ISO3 or "";
 * *first moves to the first token of those words. */
ent_str ent_country_before(const ent_work *w, uint32_t sentence_first, uint32_t token,
                           uint32_t *first);
/* Country or body that "of ..." after token names: its found entry, ENT_NONE. */
uint32_t ent_name_after_of(const ent_work *w, uint32_t token, uint32_t sentence_end);
/* ISO3 of a name found, "" when it is none of a state. */
ent_str ent_iso3_of(const ent_work *w, const ent_found *f);

/* namesakes.c: how much speaks for what a hit means, where places of several states bear the
 * name; 0 where nothing does. */
int ent_namesake_bonus(const ent_work *w, const ent_found *f, const ent_name_hit *hit);
/* The state of which the text says that the town f lies in it, where the lexicon knows no town
 * of that name there: ISO3 or "". */
ent_str ent_namesake_state(const ent_work *w, const ent_found *f);
/* Does a state or unit stand behind f and a comma, so that f is a town? */
bool ent_place_behind(const ent_work *w, const ent_found *f, const ent_name_hit *hit);

/* places.c: where the places of the document lie. */
void ent_locate_places(ent_work *w);

/* persons.c: persons with their titles. */
/* Kind that the last or first word of a run tells, ENT_KIND_COUNT if none. */
uint8_t ent_kind_of_run(const ent_work *w, const ent_found *f);
void ent_read_persons(ent_work *w);
/* organs.c: organs by pattern, titles without a name, administrations. */
void ent_read_organs(ent_work *w);
/* groups.c: the mention of unnamed people whom the noun at token names ("armed groups"), added
 * to the document's actors; ENT_NONE if it names none. */
uint32_t ent_group_at(ent_work *w, uint32_t token);
/* reference.c: plurals and pronouns. */
void ent_read_references(ent_work *w);
/* human.c: what the words around an unknown name show: a person does or undergoes what only
 * persons do, or what bodies do as well. */
typedef enum ent_humanity { ENT_NOT_HUMAN, ENT_PERHAPS_HUMAN, ENT_SURELY_HUMAN } ent_humanity;
ent_humanity ent_humanity_of(const ent_work *w, const ent_found *f);
/* lines.c: bylines, credits, banners. */
void ent_read_lines(ent_work *w);

#endif
