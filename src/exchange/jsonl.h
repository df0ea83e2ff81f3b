/* jsonl.h - the record as JSON Lines, one file a kind of record.
 * In:   a record.
 * Out:  documents, actors, meetings, events, quotes, positions, wording, ties, outlook, causes,
 *       dates, structure: `.jsonl` each; kinds that are not read yet are empty files.
 * Not:  superseded versions, skipped documents. */
#ifndef ENT_JSONL_H
#define ENT_JSONL_H

#include "record/record.h"

/* A span that proves a record is at most this long, all spans of one record together at most
 * this: what is longer is cut where a clause ends. */
enum { ENT_EVIDENCE_MAX = 1000, ENT_EVIDENCE_ALL = 4000 };

/* The part of a span to show: itself, or at most `most` bytes of it around `keep` (a span
 * within it, or empty: then its beginning), from clause end to clause end where there is one. */
ent_span ent_evidence_cut(ent_str source, ent_span span, ent_span keep, uint32_t most);

#endif
