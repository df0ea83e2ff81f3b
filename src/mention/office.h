/* office.h - who holds an office: in this document, or by the lexicon on its day. */
#ifndef ENT_MENTION_OFFICE_H
#define ENT_MENTION_OFFICE_H

#include "mention/titles.h"

/* Actor of the document last named (before token) with a role in this body ("JPN.MOFA", "JPN");
 * ENT_NONE. An empty org asks for any body of that organ ("HEAD", "MFA"). */
uint32_t ent_holder_named(const ent_work *w, ent_str org, ent_str organ);
/* The lexicon's only holder of the single office of that body on the document's day; added to
 * the document's actors. `title`, if not empty, must agree with the name of the office: the
 * chair of a body is not its secretary. ENT_NONE when the day is not known or several or none
 * held it. */
uint32_t ent_holder_known(ent_work *w, ent_str org, ent_str title);

/* How well the title that the text gives names an office: 3 alike, 2 all its words are in the
 * office's name, 1 one is, by five letters (chairman, chairperson), 0 none. A deputy has no
 * office of his chief. */
int ent_titles_agree(ent_str title, ent_str office);

#endif
