/* stem.h - English words to stems, so that forms and spellings of one word are equal.
 * In:   a word as written.
 * Out:  its stem: "denuclearisation", "denuclearize" -> "denucleariz"; "defences" -> "defens".
 * Not:  a word to be read: stems are compared with each other only. */
#ifndef ENT_TEXT_STEM_H
#define ENT_TEXT_STEM_H

#include "core/core.h"

enum { ENT_STEM = 48 };                 /* longer words keep their first bytes */

/* Writes the stem to out and returns its length; words that are not ASCII lose accents first
 * where they have a base letter. Endings go only where enough of the word remains. */
size_t ent_stem(ent_str word, char out[ENT_STEM]);

#endif
