/* lexicon.h - the inside of lookup/: drafts that the readers fill, the image made of them.
 * In:   text files (readers), an older lexicon (base).
 * Out:  an ent_draft; from it the image: one block of bytes that is saved, mapped and used.
 * Not:  for other folders, but for rule/ and the compiler in tools/.
 *
 *   files --folder.c--> readers: actors.c classes.c tables.c rules.c --> ent_draft
 *   base  --draft.c-------------------------------------------------------^   |
 *   check.c looks at the whole draft; image.c, names.c, words.c, pattern.c write the image;
 *   lexicon.c opens it. */
#ifndef ENT_LEXICON_INSIDE_H
#define ENT_LEXICON_INSIDE_H

#include "lookup/lookup.h"

/* ---- drafts ----------------------------------------------------------------------------- */

typedef struct ent_draft_name {
    ent_str text;
    uint32_t line;
    uint8_t use;                    /* ent_name_use; WEAK for the values of field `weak` */
} ent_draft_name;

typedef struct ent_draft_point {
    ent_point p;
    ent_str text;                   /* its name as written */
    uint32_t line;
} ent_draft_point;

typedef struct ent_draft_actor {
    ent_actor_entry e;              /* its lists are the vectors below until the image */
    ENT_VEC(ent_draft_name) names;  /* the head's name first; SURNAME: values of `surname` */
    ENT_VEC(ent_str) of;
    ENT_VEC(ent_office) offices;
    ENT_VEC(ent_member) members;
    ENT_VEC(ent_draft_point) points;
    bool from_base, dropped;
    bool amends;                    /* the first field `of` takes the place of what stood */
    const struct ent_draft_actor *replaced;     /* the base entry whose place it took */
} ent_draft_actor;

typedef struct ent_draft_class {
    ent_str name;
    ent_intern *words;
} ent_draft_class;

typedef struct ent_draft_row {
    const ent_str *cells;           /* as many as the table has columns */
    bool from_base, dropped;
} ent_draft_row;

typedef struct ent_draft_table {
    ent_str name, file;
    ENT_VEC(ent_str) columns;
    ENT_VEC(ent_draft_row) rows;
    bool from_base, seen;           /* seen: a file of this reading has it */
} ent_draft_table;

typedef struct ent_draft_line {     /* a `when`, `yes` or `no` line of a rule */
    ent_str text;
    uint32_t line, column;          /* column: bytes before text in its line */
    bool wanted, known;             /* yes / no; `yes?` `no?`: a known failure */
} ent_draft_line;

typedef struct ent_draft_pair {
    ent_str key, value;
} ent_draft_pair;

typedef struct ent_draft_rule {
    ent_str name, file, kind;
    uint32_t line;
    ENT_VEC(ent_draft_pair) pairs;
    ENT_VEC(ent_draft_line) whens, examples;
    bool from_base;
} ent_draft_rule;

typedef struct ent_draft {
    ent_arena *arena;
    ent_lexicon_problems *problems; /* NULL: the first wrong entry ends the reading */
    ENT_VEC(ent_draft_actor) actors;
    ENT_VEC(ent_draft_class) classes;
    ENT_VEC(ent_draft_table) tables;
    ENT_VEC(ent_draft_rule) rules;
    /* numbers: indices of the vectors above */
    ent_intern *actor_ids, *class_names, *table_names, *rule_names;
} ent_draft;

ent_draft *ent_draft_new(ent_arena *a, ent_status *st);
/* Adds all of base, marked from_base. */
void ent_draft_add_base(ent_draft *d, const ent_lexicon *base, ent_status *st);
ent_draft_class *ent_draft_class_of(ent_draft *d, ent_str name, ent_status *st);
void ent_draft_warn(ent_draft *d, ent_str file, uint32_t line, const char *fmt, ...)
    ENT_PRINTF(4, 5);
/* When wrong entries are left out and st says that one is wrong: tells it, clears st. */
bool ent_draft_leave_out(const ent_draft *d, ent_status *st);

/* ---- folder.c and the readers ----------------------------------------------------------- */

/* One line of a file, without comment and trailing white space. */
typedef struct ent_lex_line {
    ent_str text;                   /* without indentation */
    uint32_t number;
    uint32_t indent;                /* bytes of white space before text */
} ent_lex_line;

typedef struct ent_lex_file {
    ent_str name;                   /* "lexicon/actors/states.lex" */
    ent_str rest;                   /* what is not read yet */
    ent_lex_line line;
} ent_lex_file;

/* Next line that is not empty; false at the end. */
bool ent_lex_next(ent_lex_file *f);
/* Sets ENT_BAD_LEXICON at the file's present line, unless the status is set. */
void ent_lex_error(const ent_lex_file *f, ent_status *st, const char *fmt, ...)
    ENT_PRINTF(3, 4);
/* Cuts the leading word from *rest. */
ent_str ent_lex_word(ent_str *rest);
/* Next value of a list with `;` between; false at its end. An empty value is an error. */
bool ent_lex_value(const ent_lex_file *f, ent_str *rest, ent_str *value, ent_status *st);
bool ent_is_iso3(ent_str s);
/* Short name in capitals and digits: "NATO", "G20"; of a part of a body: "EU.COMMISSION". */
bool ent_is_short_name(ent_str s);

/* Reads every .lex, .tbl and .rule file below folder into d. */
void ent_folder_read(ent_draft *d, const char *folder, ent_status *st);
void ent_actors_read(ent_draft *d, ent_lex_file *f, ent_status *st);
void ent_classes_read(ent_draft *d, ent_lex_file *f, ent_status *st);
void ent_table_read(ent_draft *d, ent_lex_file *f, ent_status *st);
void ent_rules_read(ent_draft *d, ent_lex_file *f, ent_status *st);
/* Reads `START..END`. */
void ent_interval_read(const ent_lex_file *f, ent_str s, ent_interval *out, ent_status *st);

/* What only the whole shows: unknown codes, names that two bear, offices that two hold.
 * Numbers of actor_ids are void behind it: entries that are left out are gone. */
void ent_draft_check(ent_draft *d, ent_status *st);
/* Surnames that no block states, by the classes name-particle and name-suffix. */
void ent_draft_surnames(ent_draft *d, ent_status *st);
bool ent_draft_in_class(const ent_draft *d, ent_arena *a, const char *name, ent_str word,
                        ent_status *st);

/* ---- the image -------------------------------------------------------------------------- */

/*  0  magic "ENTLEX" 0 0 | 8 byte order | 12 format | 16 digest of all behind the header
 * 24  size | 32 version text | 48 section table {offset, size} x ENT_SEC_COUNT | sections,
 *     each aligned to 16. Offsets count from the start of the file. */
#define ENT_LEX_FORMAT 5u

typedef enum ent_section {
    ENT_SEC_STRINGS,
    ENT_SEC_ACTORS, ENT_SEC_ACTOR_SLOTS, ENT_SEC_OFS, ENT_SEC_OFFICES, ENT_SEC_MEMBERS,
    ENT_SEC_ACTOR_NAMES, ENT_SEC_POINTS,
    ENT_SEC_NAME_STARTS, ENT_SEC_NAME_SLOTS, ENT_SEC_NAME_KEYS, ENT_SEC_NAMES,
    ENT_SEC_NAME_HITS,
    ENT_SEC_CLASSES, ENT_SEC_CLASS_SLOTS, ENT_SEC_WORDS, ENT_SEC_WORD_SLOTS, ENT_SEC_WORD_LISTS,
    ENT_SEC_TABLES, ENT_SEC_COLUMNS, ENT_SEC_CELLS, ENT_SEC_ROW_SLOTS,
    ENT_SEC_KINDS, ENT_SEC_RULES, ENT_SEC_PAIRS, ENT_SEC_RULE_LINES,
    ENT_SEC_ALTS, ENT_SEC_NODES, ENT_SEC_EDGES, ENT_SEC_TERMS, ENT_SEC_NODE_WORDS,
    ENT_SEC_COUNT
} ent_section;

typedef struct ent_img_str { uint32_t at, n; } ent_img_str;      /* in STRINGS */
typedef struct ent_img_list { uint32_t first, count; } ent_img_list;

typedef struct ent_img_header {
    char magic[8];
    uint32_t order, format;
    uint64_t digest, size;
    char version[16];
    struct { uint64_t at, size; } sections[ENT_SEC_COUNT];
} ent_img_header;

typedef struct ent_img_actor {
    uint32_t kind, sex, family_first, line;
    ent_img_str id, name, surname, cow, region, file;
    ent_img_list of, offices, members, names, points;
} ent_img_actor;

typedef struct ent_img_point {
    ent_img_str name, admin;
    int32_t lat, lon;
} ent_img_point;

typedef struct ent_img_office {
    ent_img_str org, title;         /* members: title is empty */
    int32_t from, to;
    uint32_t flags;                 /* 1 from_recalled 2 to_recalled 4 from_day 8 to_day
                                     * 16 from_month 32 to_month */
    uint32_t line;
} ent_img_office;

typedef struct ent_img_actor_name {
    ent_img_str text;
    uint32_t use, line;
} ent_img_actor_name;

typedef struct ent_img_slot {       /* open addressing, at most half full */
    uint32_t hash, index;           /* index + 1; 0: free */
} ent_img_slot;

/* A leading run of letters and digits that names share. */
typedef struct ent_img_key {
    ent_img_str text;               /* folded, in lower case */
    ent_img_list names;             /* longest first */
} ent_img_key;

typedef struct ent_img_name {
    uint64_t mask, bytes;           /* of the 8 folded bytes behind the key */
    ent_img_str text;               /* folded, without article */
    ent_img_list hits;
    uint32_t flags;                 /* 1: the article must stand before; 2: ALL CAPS matches */
    uint32_t unused;
} ent_img_name;
enum { ENT_NAME_FLAG_ARTICLE = 1, ENT_NAME_FLAG_CAPS = 2 };

typedef struct ent_img_hit {
    uint32_t entry;
    uint16_t use, weak;
} ent_img_hit;

/* A word of a class or rule: a lemma, or a phrase with blanks. Lists lie in WORD_LISTS. */
typedef struct ent_img_word {
    ent_img_str text;
    ent_img_list classes;           /* ascending */
    ent_img_list phrases;           /* phrases that begin or end with this word */
    ent_img_list alts;              /* rule alternatives that it triggers, ascending */
} ent_img_word;

typedef struct ent_img_table {
    ent_img_str name;
    ent_img_list columns;           /* in COLUMNS */
    uint32_t row_count, first_cell; /* in CELLS, row by row */
    ent_img_list slots;             /* in ROW_SLOTS: rows by their first cell */
} ent_img_table;

typedef struct ent_img_rule {
    ent_img_str name, file;
    uint32_t line, kind;
    ent_img_list pairs, lines;      /* PAIRS; RULE_LINES */
} ent_img_rule;

typedef struct ent_img_pair { ent_img_str key, value; } ent_img_pair;

typedef struct ent_img_rule_line {
    ent_img_str text;
    uint32_t line, column;
    uint32_t flags;                 /* 1 an example, 2 wanted, 4 known failure */
} ent_img_rule_line;

/* While the image is made: one growing buffer a section. */
typedef struct ent_image {
    ent_arena *arena;
    ent_buf sections[ENT_SEC_COUNT];
    ent_intern *strings;            /* number -> place */
    ENT_VEC(ent_img_str) places;
} ent_image;

ent_img_str ent_image_str(ent_image *im, ent_str s, ent_status *st);
/* Appends a record; returns its index. */
uint32_t ent_image_put(ent_image *im, ent_section sec, const void *rec, size_t size,
                       ent_status *st);
uint32_t ent_image_count(const ent_image *im, ent_section sec, size_t size);
/* Appends a slot table for n strings that get indices 0 .. n-1; where it lies. Of equal strings
 * the first is found first. */
ent_img_list ent_image_slots(ent_image *im, ent_section sec, const ent_str *texts, uint32_t n,
                             ent_status *st);
#define ENT_IMAGE_PUT(im, sec, rec, st) ent_image_put((im), (sec), &(rec), sizeof(rec), (st))

/* The whole image of a draft. */
void ent_image_make(const ent_draft *d, ent_buf *out, ent_status *st);
void ent_names_write(ent_image *im, const ent_draft *d, ent_status *st);
void ent_words_write(ent_image *im, const ent_draft *d, ent_status *st);    /* and rules */

/* ---- points.c --------------------------------------------------------------------------- */

/* Field `at`; `use` is not used: the readers of fields are of one type. */
void ent_point_read(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str value,
                    unsigned use, ent_status *st);
/* Says when a point of a is of a name that a does not bear. */
void ent_points_check(ent_draft *d, const ent_draft_actor *a, ent_status *st);
ent_img_list ent_points_write(ent_image *im, const ent_draft_actor *a, ent_status *st);

/* ---- names.c ---------------------------------------------------------------------------- */

/* The next character of s folded, case kept: white space runs to one blank, hyphens to '-',
 * apostrophes to "'", accents and marks to nothing. Returns the number of bytes, maybe 0. */
#define ENT_FOLD_MAX 16
#define ENT_LONGEST_NAME 240u       /* bytes: no name costs more, however a text repeats it */
size_t ent_name_fold(ent_str s, size_t *i, char out[ENT_FOLD_MAX]);
ent_str ent_name_folded(ent_arena *a, ent_str s, ent_status *st);

/* ---- the opened lexicon ----------------------------------------------------------------- */

struct ent_table {
    const ent_lexicon *lex;
    const ent_img_table *img;
};

struct ent_rule {
    const ent_lexicon *lex;
    const ent_img_rule *img;
};

struct ent_lexicon {
    const char *bytes;
    size_t size;
    bool mapped;                    /* else allocated */
    const ent_img_header *head;
    ent_actor_entry *actors;        /* unfolded: the strings stay in the image */
    ent_office *offices;
    ent_member *members;
    ent_str *of;
    ent_point *points;
    struct ent_table *tables;
    struct ent_rule *rules;
    char id[40];
};

static inline const void *ent_lex_section(const ent_lexicon *lex, ent_section sec)
{
    return lex->bytes + lex->head->sections[sec].at;
}
static inline uint32_t ent_lex_count(const ent_lexicon *lex, ent_section sec, size_t size)
{
    return (uint32_t)(lex->head->sections[sec].size / size);
}
static inline ent_str ent_lex_str(const ent_lexicon *lex, ent_img_str s)
{
    return ent_str_of((const char *)ent_lex_section(lex, ENT_SEC_STRINGS) + s.at, s.n);
}
/* Index of the slot whose hash is that of s; *at walks on from call to call, UINT32_MAX first.
 * ENT_NONE at the end: the caller compares the string itself. */
uint32_t ent_lex_slot(const ent_lexicon *lex, ent_section sec, uint32_t hash, uint32_t *at);
/* Number of a word of classes and rules, ENT_NONE. */
uint32_t ent_lex_word_find(const ent_lexicon *lex, ent_str word);

#endif
