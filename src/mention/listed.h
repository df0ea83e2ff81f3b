/* listed.h - finds the phrases that a table lists in the sentences of a text.
 * In:   phrases in lower case, as lemmas or as they stand; a parsed document.
 * Out:  hits with their tokens, in text order.
 * Not:  what they mean: the caller gives each phrase a number. */
#ifndef ENT_MENTION_LISTED_H
#define ENT_MENTION_LISTED_H

#include "mention/mention.h"

/* Immutable once filled; lives in the arena given. */
typedef struct ent_listed ent_listed;

typedef struct ent_listed_hit {
    uint32_t first, last;           /* tokens */
    uint32_t number;                /* of the phrase, as given */
    uint32_t parts;                 /* words of the phrase */
} ent_listed_hit;
typedef ENT_VEC(ent_listed_hit) ent_listed_hits;

ent_listed *ent_listed_new(ent_arena *arena, ent_status *st);
/* Adds a phrase: blanks and hyphens part it, and so they part the words of the text ("rules-based",
 * "Indo - Pacific"). Phrases of more than six parts are cut. */
void ent_listed_add(ent_listed *l, ent_str phrase, uint32_t number, ent_status *st);
/* All phrases in tokens first..last, of one sentence. */
void ent_listed_find(const ent_listed *l, const ent_document *doc, uint32_t first, uint32_t last,
                     ent_listed_hits *out, ent_status *st);

#endif
