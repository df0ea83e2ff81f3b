/* html.h - the parts of the HTML reader.
 * In:   the scanner's finds: meta elements, linked data, lines with what their elements say.
 * Out:  draft.meta; lines marked as furniture.
 * Not:  classes of lines by their words (classify.c). */
#ifndef ENT_TEXT_HTML_H
#define ENT_TEXT_HTML_H

#include "text/draft.h"

/* ---- htmlmeta.c ------------------------------------------------------------------------ */
/* Takes what <meta name= or property=, content=> says. */
void ent_html_meta(ent_draft *d, ent_str name, ent_str content, ent_status *st);
/* Takes headline, date, authors and publisher from a JSON-LD script. */
void ent_html_linked_data(ent_draft *d, ent_str json, ent_status *st);
/* Takes the first <time datetime=>. */
void ent_html_time(ent_draft *d, ent_str when, bool site);
/* The text with its references decoded and its white space squeezed, in the arena. */
ent_str ent_html_decoded(ent_arena *a, ent_str s, ent_status *st);

/* ---- htmlmain.c ------------------------------------------------------------------------ */
/* Decides which lines are the report: marks the others as furniture. */
void ent_html_settle(ent_draft *d);

#endif
