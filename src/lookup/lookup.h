/* lookup.h - compiled knowledge: actors, names, word classes, tables.
 * In:   lexicon/ as text (or the file compiled from it at build time), a user's own folder.
 * Out:  an immutable ent_lexicon: entries by id, names found in text, words by class, rows.
 * Not:  who is meant in a given document (mention/). */
#ifndef ENT_LOOKUP_H
#define ENT_LOOKUP_H

#include "text/text.h"

typedef enum ent_actor_kind {
    ENT_KIND_PERSON, ENT_KIND_STATE, ENT_KIND_AGENCY, ENT_KIND_GROUP, ENT_KIND_IGO,
    ENT_KIND_ALLIANCE, ENT_KIND_PLACE, ENT_KIND_THINKTANK, ENT_KIND_UNIVERSITY,
    ENT_KIND_OUTLET, ENT_KIND_COMPANY, ENT_KIND_PARTY, ENT_KIND_DOCUMENT, ENT_KIND_AGREEMENT,
    ENT_KIND_LAW, ENT_KIND_POLICY, ENT_KIND_CONCEPT, ENT_KIND_PROCESS, ENT_KIND_WEAPON,
    ENT_KIND_COUNT
} ent_actor_kind;
const char *ent_actor_kind_name(unsigned kind);

/* Half-open interval of days; open ends are INT32_MIN and INT32_MAX. An end that is known to
 * the month or year only covers all of it: `2019..2021` may hold on any day of both years. */
typedef struct ent_interval {
    int32_t from, to;
    bool from_recalled, to_recalled;       /* written with "~" */
    bool from_day, to_day;                 /* known to the day, and not recalled */
    bool from_month, to_month;             /* to the month only */
} ent_interval;

typedef struct ent_office {                /* of a person */
    ent_str org, title;                    /* "JPN.MOFA", "Foreign Minister" */
    ent_interval when;
    uint32_t line;                         /* in the file of its entry */
} ent_office;

typedef struct ent_member {                /* of an organisation or group */
    ent_str id;
    ent_interval when;
} ent_member;

/* Where a place lies (field `at`). */
enum { ENT_DEGREE = 100000 };              /* units of lat and lon: about a metre */
typedef struct ent_point {
    ent_str name;                          /* of a state: folded (ent_utf8_fold), else "" */
    ent_str admin;                         /* province, region; "" when not told */
    int32_t lat, lon;
} ent_point;

typedef struct ent_actor_entry {
    uint8_t kind;                          /* ent_actor_kind */
    char sex;                              /* 'm' 'f' or 0 */
    bool family_first;                     /* "Xi Jinping" */
    ent_str id, name;                      /* "PER:Xi Jinping", "Xi Jinping" */
    ent_str surname;                       /* persons: by which they are called alone */
    ent_str cow, region;
    const ent_str *of;                     /* ISO3 */
    const ent_office *offices;             /* in file order */
    const ent_member *members;
    const ent_point *points;               /* of a place its own, of a state those it names */
    uint32_t of_count, office_count, member_count, point_count;
    ent_str file;                          /* where it stands, for explain */
    uint32_t line;
} ent_actor_entry;

typedef enum ent_name_use {                /* as what a name stands in its entry */
    ENT_NAME_NAME, ENT_NAME_ALIAS, ENT_NAME_WEAK, ENT_NAME_DEMONYM, ENT_NAME_CAPITAL,
    ENT_NAME_METONYM, ENT_NAME_CITY, ENT_NAME_SURNAME
} ent_name_use;

typedef struct ent_name_hit {
    uint32_t entry;                        /* index for ent_lexicon_actor */
    uint8_t use;                           /* ent_name_use; WEAK when it stands there only */
    bool weak;                             /* needs support by the text (field `weak`) */
} ent_name_hit;

typedef struct ent_lexicon ent_lexicon;

/* Reads every file of the folder (recursively, sorted by path) and checks it: ENT_BAD_LEXICON
 * with file and line. `base` may be NULL or a lexicon whose entries stay unless an entry of the
 * same kind and id, class word, table row or rule of the same name replaces them. */
ent_lexicon *ent_lexicon_read(const char *folder, const ent_lexicon *base, ent_status *st);

/* What is wrong or doubtful in a folder, told entry by entry. */
typedef struct ent_lexicon_problems {
    /* text: what was expected; left_out: the entry is not in the lexicon. NULL: only counted. */
    void (*tell)(void *ctx, const char *file, uint32_t line, const char *text, bool left_out);
    void *ctx;
    bool go_on;                            /* a wrong entry is left out and the rest is read; else
                                            * the first one is an error */
    uint32_t left_out, doubtful;
} ent_lexicon_problems;
/* As ent_lexicon_read. An entry is a block of actors/, a row of a table, a line of a class, a
 * rule; what is no entry (a file that is not UTF-8, a table's head) takes the rest of its file
 * along. An entry of base that a wrong one would have replaced stays. */
ent_lexicon *ent_lexicon_build(const char *folder, const ent_lexicon *base,
                               ent_lexicon_problems *problems, ent_status *st);
/* The file the build compiled; mapped, not copied. */
ent_lexicon *ent_lexicon_open(const char *path, ent_status *st);
void ent_lexicon_save(const ent_lexicon *lex, const char *path, ent_status *st);
void ent_lexicon_free(ent_lexicon *lex);
ent_str ent_lexicon_id(const ent_lexicon *lex);        /* version and digest, for the record */

uint32_t ent_lexicon_actor_count(const ent_lexicon *lex);
const ent_actor_entry *ent_lexicon_actor(const ent_lexicon *lex, uint32_t index);
uint32_t ent_lexicon_find(const ent_lexicon *lex, ent_str id);         /* ENT_NONE */

/* Where the place of an entry lies that it calls so; folded: by ent_utf8_fold, "" for a place
 * itself. NULL when it is not told. */
const ent_point *ent_lexicon_point(const ent_actor_entry *e, ent_str folded);
/* Reads decimal degrees ("-77.04") of at most `most` in units of ENT_DEGREE. */
bool ent_degrees_read(ent_str s, int32_t most, int32_t *out);

/* The class of an office by table `office-classes`: "heads", "foreign ministers"; "others". */
ent_str ent_office_class(const ent_lexicon *lex, const ent_office *o);
/* The level of a role that a text gives, by table `levels`: "leaders" "ministers" "officials"; ""
 * without an organ. */
ent_str ent_role_level(const ent_lexicon *lex, ent_str org, ent_str role);
/* The days [from, to) that certainly belong to an interval, maybe none: ends known to the month
 * or year are taken as late, or as early, as they can be; open ones are not known. */
void ent_interval_sure(const ent_interval *w, int32_t *from, int32_t *to);
/* Counts of entries and offices, a row each: see ent_engine_lexicon_stats. */
void ent_lexicon_stats(const ent_lexicon *lex, bool by_region,
                       void (*row)(void *ctx, const ent_row *row), void *ctx, ent_status *st);
/* Who held an office on a day, a row each: see ent_engine_lexicon_who. */
void ent_lexicon_who(const ent_lexicon *lex, ent_str what, int32_t day,
                     void (*row)(void *ctx, const ent_row *row), void *ctx, ent_status *st);

/* The longest name of the lexicon that is written from reading byte `at` of doc and ends at a
 * word boundary not behind reading byte `end`. Case counts (an ALL-CAPS writing of a name of
 * four letters or more matches too); a run of white space equals one blank; the hyphens and the
 * apostrophes are equal to each other; accents do not count. A name that begins with an article
 * ("The Hague") begins at it; of three words or more it is found without it too. A person's
 * surname and the name without middle initials are found without being written in the lexicon.
 * Returns the number of hits put in out, at most max (several actors may bear one name:
 * surnames, "Georgia"; one hit an actor), and their common end in *past. */
uint32_t ent_lexicon_name_at(const ent_lexicon *lex, ent_str reading, uint32_t at, uint32_t end,
                             ent_name_hit *out, uint32_t max, uint32_t *past);

/* Sets ENT_TOKEN_NAME on words that begin a sentence and are names; before they are tagged. */
void ent_lexicon_mark_names(const ent_lexicon *lex, ent_document *doc, ent_status *st);

/* The first name of that use in an entry: the capital of a state, say; "" if it has none. */
ent_str ent_lexicon_name_of(const ent_lexicon *lex, uint32_t index, ent_name_use use);

/* Word classes: `class NAME` blocks of .lex files. Words are lemmas in lower case; phrases of
 * several words are joined by one blank. Class numbers are below 2^16. */
uint32_t ent_lexicon_class(const ent_lexicon *lex, ent_str name);      /* ENT_NONE */
bool ent_lexicon_in_class(const ent_lexicon *lex, uint32_t cls, ent_str lemma);
/* To ask of one word about many classes: its number, ENT_NONE when it is in none. */
uint32_t ent_lexicon_word(const ent_lexicon *lex, ent_str lemma);
bool ent_lexicon_word_in(const ent_lexicon *lex, uint32_t cls, uint32_t word);
/* The first of n classes that the lemma is a word of, as a place in them: one look-up for all; n
 * if it is in none. */
uint32_t ent_lexicon_class_of(const ent_lexicon *lex, const uint32_t *classes, uint32_t n,
                              ent_str lemma);

/* Tables: .tbl files. */
typedef struct ent_table ent_table;
const ent_table *ent_lexicon_table(const ent_lexicon *lex, ent_str name);   /* NULL */
uint32_t ent_table_column(const ent_table *t, ent_str name);           /* ENT_NONE */
uint32_t ent_table_count(const ent_table *t);
ent_str ent_table_at(const ent_table *t, uint32_t row, uint32_t column);    /* "" outside */
/* Id of an organ in a state: HEAD (or "") is the state itself, "MFA" of JPN "JPN.MOFA" where the table
 * national-organs (NULL: none) has it so, else "JPN.MFA". */
ent_str ent_organ_of_state(const ent_table *national, ent_arena *a, ent_str iso3, ent_str organ,
                           ent_status *st);
/* First row, in the file's order, whose first column is key; ENT_NONE. */
uint32_t ent_table_find(const ent_table *t, ent_str key);

#endif
