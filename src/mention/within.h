/* within.h - what a stretch of words holds: its actors, its bytes, its words.
 * In:   a reading, tokens of one sentence.
 * Out:  sets of actors in the order of the text, source spans, reading text.
 * Not:  what they have to do with each other (tie/, outlook/, cause/). */
#ifndef ENT_MENTION_WITHIN_H
#define ENT_MENTION_WITHIN_H

#include "mention/mention.h"

enum { ENT_ACTOR_SET_MOST = 24 };

typedef struct ent_actor_set {
    uint32_t at[ENT_ACTOR_SET_MOST], n;
} ent_actor_set;

typedef ENT_VEC(ent_span) ent_spans;
typedef ENT_VEC(uint32_t) ent_actor_list;

bool ent_set_holds(const ent_actor_set *s, uint32_t actor);
void ent_set_put(ent_actor_set *s, uint32_t actor);
void ent_set_join(ent_actor_set *s, const ent_actor_set *more);
/* Takes away what the other set holds. */
void ent_set_less(ent_actor_set *s, const ent_actor_set *other);
bool ent_set_same(const uint32_t *a, uint32_t n, const uint32_t *b, uint32_t m);

/* Persons, states, their organs, bodies, groups. */
bool ent_can_act(uint8_t kind);
/* What counts beside those who can act; sums of these. */
enum { ENT_TAKE_PLACES = 1, ENT_TAKE_BODIES = 2, ENT_TAKE_AUTHORS = 4 };
/* Actors of the mention that token heads. BODIES: think tanks, universities, outlets, processes. */
bool ent_set_take(const ent_reading *r, uint32_t token, unsigned also, ent_actor_set *s);
/* Actors of all mentions whose head lies in first..last. */
void ent_set_within(const ent_reading *r, uint32_t first, uint32_t last, unsigned also,
                    ent_actor_set *s);
/* The state of the sentence's actor, else the actor itself: "Biden" stands for USA. Adds the
 * state to the document's actors when it is not among them. */
uint32_t ent_state_for(ent_reading *r, uint32_t actor, ent_status *st);
/* The actor with this id, added to the document's when it is not among them: from the lexicon,
 * else with the name and kind given. ENT_NONE on failure. */
uint32_t ent_actor_with_id(ent_reading *r, ent_str id, ent_str name, uint8_t kind, ent_status *st);

/* Is the sentence prose that is read for what happened (body, lead)? */
bool ent_is_prose(const ent_document *doc, uint32_t sentence);
/* Last token of the sentence of token, and its first. */
uint32_t ent_last_of(const ent_document *doc, uint32_t token);
uint32_t ent_first_of(const ent_document *doc, uint32_t token);
/* A span, unless the list holds it. */
void ent_spans_put(const ent_reading *r, ent_spans *list, ent_span span, ent_status *st);
/* Source spans of tokens first..last, those already in the list not again. */
void ent_spans_add(const ent_reading *r, uint32_t first, uint32_t last, ent_spans *out,
                   ent_status *st);
/* Reading text of tokens first..last. */
ent_str ent_words_of(const ent_document *doc, uint32_t first, uint32_t last);
void ent_list_put(const ent_reading *r, ent_actor_list *list, const ent_actor_set *set,
                  ent_status *st);
/* "who=Blinken,Motegi", for explain. */
ent_str ent_set_names(const ent_reading *r, const char *what, const uint32_t *set, uint32_t n,
                      ent_status *st);

#endif
