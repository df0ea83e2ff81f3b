/* namer.h - persons, places and organisations by a trained model (doc/names.md).
 * In:   tagged and parsed sentences of a document; hints of the lexicon, one number a token.
 * Out:  a label per token: which kind of name it stands in, and where in it.
 * Not:  looking anything up (mention/hints.h makes the hints), deciding who is meant. */
#ifndef ENT_NAMER_H
#define ENT_NAMER_H

#include "text/text.h"

typedef enum ent_name_type {
    ENT_TYPE_NONE, ENT_TYPE_PERSON, ENT_TYPE_PLACE, ENT_TYPE_ORG, ENT_TYPE_COUNT
} ent_name_type;

/* Labels: 0 outside a name; a type has four, for the first token, one inside, the last one, and
 * for a name of one token. */
enum { ENT_LABEL_OUT = 0, ENT_LABEL_COUNT = 13 };
typedef enum ent_label_place { ENT_AT_FIRST, ENT_AT_INSIDE, ENT_AT_LAST, ENT_AT_ONLY } ent_label_place;

static inline uint8_t ent_label_of(ent_name_type type, ent_label_place at)
{
    return (uint8_t)(type == ENT_TYPE_NONE ? 0 : 1 + ((unsigned)type - 1) * 4 + (unsigned)at);
}
static inline ent_name_type ent_label_type(uint8_t label)
{
    return (ent_name_type)((label + 3) / 4);
}
static inline ent_label_place ent_label_at(uint8_t label)      /* not of ENT_LABEL_OUT */
{
    return (ent_label_place)((label - 1) % 4);
}

/* What the lexicon knows of a token, packed by mention/hints.c; the model only tells hints
 * apart. Bits 0-5: category and place of the lexicon's name over it; the others flags. */
#define ENT_HINT_CATEGORY(h) ((h) & 0xFu)
#define ENT_HINT_PLACED(h) ((h) & 0x3Fu)
#define ENT_HINT_FLAGS(h) ((h) >> 6)
#define ENT_HINT_FLAG_BITS 14u
#define ENT_HINT_COMMON (0xFu << 16)    /* the word is common in names of some type */

typedef struct ent_namer ent_namer;
/* Memory-maps the model; ENT_BAD_MODEL. Immutable and safe to share among threads. */
ent_namer *ent_namer_open(const char *path, ent_status *st);
void ent_namer_close(ent_namer *m);
ent_str ent_namer_id(const ent_namer *m);          /* "names-1 3f2a9c..." for the record */

/* Labels of the tokens of `count` sentences that make one document, from sentence `first` on.
 * wanted, by sentence from `first`, leaves the others unread (all outside); NULL: all. hints and
 * labels are by token of doc; memory for scores comes from scratch. */
void ent_namer_label(const ent_namer *m, const ent_document *doc, uint32_t first, uint32_t count,
                     const bool *wanted, const uint32_t *hints, uint8_t *labels,
                     ent_arena *scratch, ent_status *st);

#endif
