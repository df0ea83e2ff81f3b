/* gazetteer.h - a user's file of places, as GeoNames gives them away: where towns lie.
 * In:   allCountries.txt, cities500.txt or the file of a country: 19 columns between tabs.
 * Out:  an immutable index of at most ENT_GAZETTEER_MOST names; places of one, largest first.
 * Not:  who is meant in a document (mention/). */
#ifndef ENT_GAZETTEER_H
#define ENT_GAZETTEER_H

#include "lookup/lookup.h"

/* Names that are kept, those of the largest places: about 64 MB, however long the file. */
#define ENT_GAZETTEER_MOST (1u << 20)

typedef struct ent_gazetteer ent_gazetteer;

typedef struct ent_gazetteer_place {
    ent_str iso3;                   /* "" where the file names no country that we know */
    ent_point point;                /* the name asked for; its unit where the file tells */
    uint32_t weight;                /* population, more for capitals and units */
    char kind;                      /* its class there: P town, A unit, H water, T hill, L area */
} ent_gazetteer_place;

typedef struct ent_gazetteer_counts {
    uint64_t lines, bad, small;     /* read; of no such form; names that found no room */
    uint64_t first_bad;             /* number of the first bad line, 0 */
    uint32_t names;                 /* kept */
} ent_gazetteer_counts;

/* ENT_IO where there is no file, ENT_BAD_INPUT where no line is of that form: the status says
 * where to get one. The lexicon's table `iso2` tells the codes of countries. */
ent_gazetteer *ent_gazetteer_read(const char *path, const ent_lexicon *lex, ent_status *st);
/* As ent_gazetteer_read, with room for `most` names. */
ent_gazetteer *ent_gazetteer_read_most(const char *path, const ent_lexicon *lex, uint32_t most,
                                       ent_status *st);
void ent_gazetteer_free(ent_gazetteer *g);
const ent_gazetteer_counts *ent_gazetteer_counted(const ent_gazetteer *g);
uint64_t ent_gazetteer_digest(const ent_gazetteer *g);
/* The places of a name (ent_utf8_fold), largest first, at most max; returns their number. */
uint32_t ent_gazetteer_find(const ent_gazetteer *g, ent_str folded, ent_gazetteer_place *out,
                            uint32_t max);

#endif
