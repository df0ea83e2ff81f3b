/* cues.h - the phrases of lexicon/text/lines.tbl, found in a line.
 * In:   a line's visible text.
 * Out:  its normal form; which kinds of phrase stand in it, and where.
 * Not:  what class the line has (classify.c weighs the cues). */
#ifndef ENT_TEXT_CUES_H
#define ENT_TEXT_CUES_H

#include "core/core.h"

typedef enum ent_cue_kind {
    ENT_CUE_FURNITURE, ENT_CUE_ABOUT, ENT_CUE_NOTE, ENT_CUE_BYLINE, ENT_CUE_BIO, ENT_CUE_SIGN,
    ENT_CUE_CREDIT, ENT_CUE_CAPTION, ENT_CUE_AGENCY, ENT_CUE_DOCTYPE, ENT_CUE_ISSUER,
    ENT_CUE_SECTION, ENT_CUE_GENRE, ENT_CUE_QUESTION, ENT_CUE_ANSWER, ENT_CUE_DATEWORD,
    ENT_CUE_MONTH, ENT_CUE_WEEKDAY, ENT_CUE_JOINT, ENT_CUE_COMMON, ENT_CUE_SPEECH, ENT_CUE_STAMP,
    ENT_CUE_PUBLICATION,
    ENT_CUE_CLASSSITE, ENT_CUE_CLASSCONTENT, ENT_CUE_CLASSCREDIT, ENT_CUE_CLASSCAPTION,
    ENT_CUE_CLASSBYLINE, ENT_CUE_CLASSDATE, ENT_CUE_CLASSSUBTITLE, ENT_CUE_CLASSBANNER
} ent_cue_kind;

typedef enum ent_cue_at {
    ENT_CUE_AT_WHOLE, ENT_CUE_AT_START, ENT_CUE_AT_END, ENT_CUE_AT_ANY
} ent_cue_at;

typedef struct ent_cue {
    const char *phrase;             /* lower case, straight quotation marks */
    uint8_t kind, at, value;
} ent_cue;

extern const ent_cue ent_cue_table[];       /* generated; sorted by phrase */
extern const unsigned ent_cue_count;

/* What a line's phrases say: a bit 1 << kind for each place in which one was found. */
typedef struct ent_cues {
    uint32_t whole, start, end, any;
    uint8_t furniture;              /* how many phrases of furniture */
    uint8_t genres;                 /* bit 1 << value of the genre phrases */
} ent_cues;

/* Lower case, straight quotation marks and dashes, single blanks. */
ent_str ent_cue_normal(ent_arena *a, ent_str text, ent_status *st);
/* Byte of the text that byte `at` of its normal form came from. */
size_t ent_cue_origin(ent_str text, size_t at);
/* Cues of a line in normal form; linear in its length. */
ent_cues ent_cues_of(ent_str normal);
/* Value of a whole word (in normal form) of a kind with numbers, or 0. */
uint8_t ent_cue_value(ent_str word, ent_cue_kind kind);
/* Is the phrase in the table with that kind, at any place? */
bool ent_cue_is(ent_str phrase, ent_cue_kind kind);

static inline bool ent_cue_has(uint32_t bits, ent_cue_kind kind) { return bits >> kind & 1; }

#endif
