/* titles.h - the titles that stand at a name: which office, of which state or body. */
#ifndef ENT_MENTION_TITLES_H
#define ENT_MENTION_TITLES_H

#include "mention/work.h"

enum { ENT_TITLES_MOST = 4 };

typedef struct ent_title {
    uint32_t found;             /* index of the title in ent_work.found */
    uint32_t row;               /* of table titles */
    ent_str iso3;               /* state that the words give, else "" */
    ent_str org;                /* id of the body it is an office of, "" when unknown */
    ent_str text;               /* as written */
    bool former;
} ent_title;

/* What surrounds a name at tokens first..last. */
typedef struct ent_titled {
    uint32_t first; /* first token of the whole phrase, titles and country included */
    ent_title titles[ENT_TITLES_MOST];
    uint32_t count;
    ent_str iso3;               /* of the first title that has one */
    bool inherited; /* iso3 comes from the person named before ("X and Defence Minister Y") */
    char sex;                   /* told by a title */
    bool person;                /* words that only persons bear */
} ent_titled;

/* Titles before and behind the name. `before` is the state of the person named just before it
 * in the same sentence, "" if none. */
void ent_titles_at(const ent_work *w, uint32_t sentence, uint32_t first, uint32_t last,
                   ent_str before, ent_titled *out);
/* Row of the title that fits the state; sets org and iso3. */
void ent_title_fit(const ent_work *w, uint32_t found, ent_str iso3, ent_title *out);
/* Does a word such as "former" stand at the token? */
bool ent_is_former_at(const ent_work *w, uint32_t token);
ent_str ent_title_organ(const ent_work *w, uint32_t row);
ent_str ent_title_kind(const ent_work *w, uint32_t row);

#endif
