/* classify.h - what each line of a document is.
 * In:   the lines of a draft.
 * Out:  units (lines judged together) with features and a class each.
 * Not:  the reading text (flow.c), metadata (metadata.c). */
#ifndef ENT_TEXT_CLASSIFY_H
#define ENT_TEXT_CLASSIFY_H

#include "text/cues.h"
#include "text/draft.h"

/* One or more lines that are judged as one: a paragraph wrapped at a fixed width is a unit of
 * several lines, elsewhere a line is a unit. */
typedef struct ent_unit {
    uint32_t first, count;          /* lines of the draft */
    ent_str text, normal;
    ent_cues cues;
    uint32_t words, capitals;       /* words; words that begin with a capital */
    uint32_t letters, uppers, digits;
    uint32_t sentences;             /* stops with a capital behind, and the last one */
    uint32_t same;                  /* unit it repeats, else ENT_NONE */
    uint32_t after;                 /* unit whose sentence or title goes on in it, else ENT_NONE */
    uint32_t linked;
    uint16_t gap;
    uint8_t level, mark;
    bool final, colon, comma;       /* how it ends */
    bool lower, question;           /* begins in lower case; ends with "?" */
    bool date;                      /* nothing but a date, with its place and hour */
    bool main, paragraph, emphasis;
    uint8_t label;                  /* begins with "NAME: " (2) or "Name, Post: " (1) */
    bool turn;                      /* a turn of a transcript */
    bool listed;                    /* a line of a list below "... the following:" */
    bool numbered;                  /* an item with a number */
    bool set;                       /* cls is decided */
    bool author_note;               /* furniture that tells who the author is: read all the same */
    uint8_t cls;
} ent_unit;

typedef struct ent_units {
    ent_unit *at;
    uint32_t n;
    uint32_t title;                 /* unit of the title, ENT_NONE */
    uint32_t start, past;           /* the prose: first unit, unit behind the last */
    bool html;
    uint32_t questions;             /* lines that may be questions as headings */
    uint32_t headings;              /* lines that may be other headings */
    bool essay;                     /* a byline above, headings between its paragraphs */
} ent_units;

/* features.c: cuts lines into units and describes each. */
void ent_units_make(ent_units *u, ent_draft *d, ent_status *st);
bool ent_unit_is_name(const ent_unit *u);       /* shaped like a person's name, or several */
bool ent_unit_is_prose(const ent_unit *u);
bool ent_words_are_name(ent_str normal);        /* letters only, no common word: "jane doe" */
bool ent_unit_is_caps(const ent_unit *u);       /* ALL CAPITALS */
bool ent_unit_is_turn(const ent_unit *u);       /* "NAME: words", as transcripts print turns */
/* Length of "CITY, March 3 (Agency) -" at the head of a paragraph, or 0. */
size_t ent_unit_place_prefix(const ent_unit *u);

static inline void ent_unit_give(ent_unit *u, ent_line_class cls)
{
    u->cls = (uint8_t)cls;
    u->set = true;
}
static inline bool ent_unit_any(const ent_unit *u, ent_cue_kind k)
{
    return ent_cue_has(u->cues.any, k);
}
static inline bool ent_unit_start(const ent_unit *u, ent_cue_kind k)
{
    return ent_cue_has(u->cues.start, k);
}
static inline bool ent_unit_whole(const ent_unit *u, ent_cue_kind k)
{
    return ent_cue_has(u->cues.whole, k);
}

/* alone.c: classes that show by themselves, and questions about one unit. */
void ent_units_alone(ent_units *units, ent_draft *d, ent_status *st);
uint32_t ent_count_sign(ent_str s, char sign);
bool ent_unit_has_date(const ent_unit *u);      /* holds a day with month and year */
bool ent_unit_tells(const ent_unit *u);         /* quotes or reports somebody */
bool ent_unit_is_bio(const ent_unit *u);        /* "Jane Doe is a senior fellow at ..." */
/* The same without such words, of a person whom a byline names. */
bool ent_unit_is_bio_of(const ent_units *units, const ent_draft *d, const ent_unit *u);
void ent_unit_give_note(ent_unit *u);           /* furniture that is read as a signature */

/* classify.c: the rest, by their place. */
void ent_units_classify(ent_units *u, ent_draft *d, ent_status *st);

#endif
