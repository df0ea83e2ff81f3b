/* formats.h - the record in formats of other programs.
 * In:   a record; an engine where codes are to be explained (NULL: their labels stay empty).
 * Out:  files in a folder.
 * Not:  the flat tables (tables.h), JSON Lines (jsonl.h), networks (network.h). */
#ifndef ENT_FORMATS_H
#define ENT_FORMATS_H

#include "record/record.h"

#endif
