/* merged.h - rows of an answer over documents: what several documents tell alike is one row with several
 * sources.
 * In:   records one by one, in the order of their documents, with a key that tells them apart.
 * Out:  a new row, or a further source of an earlier one.
 * Not:  what makes two records alike: each answer makes its keys. */
#ifndef ENT_ANSWER_MERGED_H
#define ENT_ANSWER_MERGED_H

#include "answer/answer.h"

typedef struct ent_merged {
    ent_ask *k;
    ent_intern *keys;
} ent_merged;

void ent_merged_begin(ent_merged *m, ent_ask *k);
/* True when the key is new: a row has been added, to be filled at once. In either case the note is
 * a source of the row. */
bool ent_merged_row(ent_merged *m, ent_str key, const ent_answer_note *note);
/* Writes into column `documents` how many documents each row has. */
void ent_merged_end(ent_merged *m);

/* Items of a group_concat with char(31) into a list column. */
void ent_put_items(ent_ask *k, const char *column, ent_str items);

/* Names of the actors of a party table ("quote_speakers s WHERE s.quote = m.quote"), persons with role and
 * country, as items: SQL of a column. */
#define ENT_NAMES_OF(from)                                                                      \
    " (SELECT group_concat(t, char(31)) FROM (SELECT a.name || CASE WHEN a.kind = 'person' THEN"   \
    " coalesce(' (' || (SELECT role FROM roles o WHERE o.document = m.document AND"             \
    " o.actor = a.actor AND NOT o.former ORDER BY o.n LIMIT 1) || coalesce(', ' || a.iso3, '')" \
    " || ')', coalesce(' (' || a.iso3 || ')', '')) ELSE '' END AS t FROM actors a JOIN "        \
    from " AND s.actor = a.actor ORDER BY s.n)) "

#endif
