/* hints.h - what the lexicon knows of each token, as the names model takes it (parse/namer.h).
 * In:   a parsed sentence, the prepared tables.
 * Out:  one number a token: category and extent of the lexicon's name over it, and flags.
 * Not:  choosing among the lexicon's entries: that comes after the model has spoken. */
#ifndef ENT_MENTION_HINTS_H
#define ENT_MENTION_HINTS_H

#include "mention/tables.h"
#include "parse/namer.h"

typedef enum ent_hint_category {
    ENT_HINT_NOTHING, ENT_HINT_PERSON, ENT_HINT_SURNAME, ENT_HINT_STATE, ENT_HINT_DEMONYM,
    ENT_HINT_CAPITAL, ENT_HINT_CITY, ENT_HINT_PLACE, ENT_HINT_AGENCY, ENT_HINT_IGO,
    ENT_HINT_GROUP, ENT_HINT_FIRM, ENT_HINT_OUTLET, ENT_HINT_METONYM, ENT_HINT_OTHER
} ent_hint_category;

enum {                                 /* flags, from bit 6 on */
    ENT_HINT_IS_WEAK = 1u << 6,        /* the name is also something else */
    ENT_HINT_MAY_BE_SURNAME = 1u << 7, /* of somebody in the lexicon */
    ENT_HINT_MAY_BE_GIVEN = 1u << 8,
    ENT_HINT_IN_TITLE = 1u << 9,
    ENT_HINT_IN_ORGAN = 1u << 10,
    ENT_HINT_ENDS_ORG = 1u << 11,      /* words that end or begin names of a kind (names.tbl) */
    ENT_HINT_ENDS_PLACE = 1u << 12,
    ENT_HINT_ENDS_OTHER = 1u << 13,
    ENT_HINT_BEGINS_NAME = 1u << 14,
    ENT_HINT_IN_DATE = 1u << 15,
    ENT_HINT_COMMON_GIVEN = 1u << 16,  /* by the tables of common names */
    ENT_HINT_COMMON_SURNAME = 1u << 17,
    ENT_HINT_COMMON_PLACE = 1u << 18,
    ENT_HINT_COMMON_ORG = 1u << 19
};

/* Fills hints[0 .. s->count - 1]. words: of ent_phrases_words for the whole document. */
void ent_name_hints_fill(const ent_mention_tables *t, const ent_document *doc, const ent_sentence *s,
                    const uint32_t *words, uint32_t *hints, ent_arena *scratch, ent_status *st);

#endif
