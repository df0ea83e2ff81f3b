/* words.h - what lexicon/text says of single words, compiled into the program.
 * In:   a word.
 * Out:  which kinds it is of, and where it is cut.
 * Not:  actors, verbs, names: those are lookup/'s. */
#ifndef ENT_WORDS_H
#define ENT_WORDS_H

#include "core/core.h"

enum {
    ENT_WORD_NEVER = 1,         /* abbreviation: no sentence ends behind it */
    ENT_WORD_NUMBER = 2,        /* abbreviation before a number only */
    ENT_WORD_OPEN = 4,          /* abbreviation: a sentence may end behind it */
    ENT_WORD_ABBREVIATION = 7,  /* any of the three */
    ENT_WORD_PREFIX = 8,
    ENT_WORD_SPLIT = 16,
    ENT_WORD_CLITIC = 32,
    ENT_WORD_ELIDED = 64,
    ENT_WORD_UNIT = 128,
    ENT_WORD_ORDINAL = 256,
    ENT_WORD_DOTTED = 512,
    ENT_WORD_OPENER = 1024,
    ENT_WORD_SPEECH = 2048,
    ENT_WORD_FAREWELL = 4096
};

/* The longest word of the tables, and the most bytes a caller need compare. */
#define ENT_WORD_LONGEST 15

typedef struct ent_word {
    char text[ENT_WORD_LONGEST + 1];
    uint8_t n;                  /* 0: a free slot */
    uint8_t cut, cut2;          /* split: where the second and third part begin, else 0 */
    uint16_t kinds;
} ent_word;

/* Generated from lexicon/text by tools/compile_words: an open-addressing table. */
extern const ent_word ent_words[];
extern const uint32_t ent_words_mask;
/* By last letter (& 31) a bit for each last letter but one of the words that are split. */
extern const uint32_t ent_words_split_tails[32];

static inline uint32_t ent_word_hash(const char *p, size_t n)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)p[i]) * 16777619u;
    return h ^ h >> 15;
}

/* The entry of a word as written; NULL when no table has it. */
const ent_word *ent_word_find(ent_str s);
/* The same in small letters (ASCII). */
const ent_word *ent_word_find_lower(ent_str s);

/* May s be a word that is split? Answers no for nearly all that are not. */
static inline bool ent_word_may_split(ent_str s)
{
    return s.n > 3 && s.n < 9 &&
           ent_words_split_tails[s.p[s.n - 1] & 31] >> (s.p[s.n - 2] & 31) & 1;
}

static inline uint32_t ent_word_kinds(ent_str s)
{
    const ent_word *w = ent_word_find(s);
    return w ? w->kinds : 0;
}

static inline uint32_t ent_word_kinds_lower(ent_str s)
{
    const ent_word *w = ent_word_find_lower(s);
    return w ? w->kinds : 0;
}

#endif
