/* tables.h - what mention/ prepares once from the lexicon: phrases of titles, organs and
 * plurals, words that tell what a name names, given names. Immutable; shared by threads. */
#ifndef ENT_MENTION_TABLES_H
#define ENT_MENTION_TABLES_H

#include "mention/mention.h"

/* A set of phrases, each with a number. Words are compared in small letters unless the phrase
 * has a capital in it; hyphens and blanks are one, so are the apostrophes. */
typedef struct ent_phrases ent_phrases;
enum { ENT_PHRASE_VALUES = 12 };    /* most meanings of one phrase that are kept */

typedef struct ent_phrase_hit {
    uint32_t values[ENT_PHRASE_VALUES];     /* what was added, in the order of adding */
    uint32_t count;
    uint32_t last;          /* last token of the match */
    bool plural;
} ent_phrase_hit;

ent_phrases *ent_phrases_new(ent_arena *a, ent_status *st);
/* Adds `forms`, a list with `;` between; `plurals` adds the regular plural of each. */
void ent_phrases_add(ent_phrases *p, ent_str forms, uint32_t value, bool plurals,
                     ent_status *st);
/* Numbers of the words of a document's tokens, for ent_phrases_at. */
void ent_phrases_words(const ent_phrases *p, const ent_document *doc, uint32_t *words);
/* The longest phrase that begins at token and ends before `end`, with all its values. */
bool ent_phrases_at(const ent_phrases *p, const ent_document *doc, const uint32_t *words,
                    uint32_t token, uint32_t end, ent_phrase_hit *out);

typedef enum ent_phrase_kind {
    ENT_PHRASE_TITLE, ENT_PHRASE_MODIFIER, ENT_PHRASE_ORGAN, ENT_PHRASE_PLURAL, ENT_PHRASE_KINDS
} ent_phrase_kind;

/* One office of one person of the lexicon. */
typedef struct ent_holder {
    uint32_t entry, office, next;
} ent_holder;

/* What names a word is common in. */
enum ent_common_name {
    ENT_COMMON_GIVEN = 1, ENT_COMMON_SURNAME = 2, ENT_COMMON_PLACE = 4, ENT_COMMON_ORG = 8
};

struct ent_mention_tables {
    ent_arena *arena;
    const ent_lexicon *lexicon;
    ent_phrases *phrases;           /* value = row * ENT_PHRASE_KINDS + kind */
    const ent_table *titles, *modifiers, *organs, *plurals, *national;
    uint32_t title_organ, title_kind, title_iso3, title_name;   /* columns */
    uint32_t modifier_meaning;
    uint32_t plural_class, plural_organ, plural_count;
    uint32_t national_id;
    ent_intern *given;              /* folded given names of the persons of the lexicon */
    char *given_sex;                /* by number of given: 'm' 'f', 0 unknown or both */
    ent_intern *last_words, *first_words;   /* of names.tbl */
    uint8_t *last_kind, *first_kind;
    ent_intern *common;             /* folded words of common-names.tbl */
    uint8_t *common_kinds;          /* by number of common: sets of ent_common_name */
    ent_intern *male, *female;      /* titles that tell the sex, small letters */
    uint32_t location_class, motion_class, visit_class, place_class, human_class, people_class;
    uint32_t person_class, told_class, own_class;   /* human.c */
    uint32_t meeting_class, counterpart_class, alliance_class, second_class, seat_class;
    uint32_t group_class, collective_class, vague_class, bare_organ_class;
    ent_intern *orgs;               /* bodies of which the lexicon knows an office-holder */
    uint32_t *org_first;            /* by number of orgs: its first holder */
    ent_holder *holders;                /* chained by next, ENT_NONE at the end */
    struct ent_date_words *dates;
    const ent_gazetteer *gazetteer; /* the user's, NULL */
    const struct ent_namer *namer;  /* borrowed; NULL: none */
};

/* Organ id of a state: "USA" + "MFA" -> "USA.STATE". HEAD gives the state itself. */
ent_str ent_organ_id(const ent_mention_tables *t, ent_arena *a, ent_str iso3, ent_str organ,
                     ent_status *st);

#endif
