/* safe.h - text of documents as something that only can be read.
 * In:   text that may hold anything: escape sequences, marks of direction, formulas, tags.
 * Out:  the same, inert in a terminal, a spreadsheet, Markdown, HTML and XML.
 * Not:  JSON (json.c escapes). */
#ifndef ENT_SAFE_H
#define ENT_SAFE_H

#include "core/core.h"

/* Text on one line that does nothing to whoever shows it: control characters and marks that turn
 * the direction of writing become U+FFFD, runs of white space one blank. */
void ent_safe_text(ent_buf *out, ent_str s, ent_status *st);
/* The same with Markdown's and HTML's characters escaped. */
void ent_safe_markdown(ent_buf *out, ent_str s, ent_status *st);
/* Text or an attribute of HTML and XML: white space stays, so that pieces of a sentence can be put one
 * by one; what would not be seen becomes U+FFFD. */
void ent_safe_html(ent_buf *out, ent_str s, ent_status *st);
/* A CSV field: quoted where needed; what a spreadsheet would take for a formula gets a "'". */
void ent_safe_csv(ent_buf *out, ent_str s, bool number, ent_status *st);
/* A field between tabs; what a spreadsheet would take for a formula gets a "'". */
void ent_safe_tsv(ent_buf *out, ent_str s, ent_status *st);

/* Output that keeps its lines but lets no control character through, but for the sequences of SGR
 * ("\033[1m") where colour is wanted. f must live as long as the sink. */
typedef struct ent_safe_filter {
    const ent_sink *to;
    bool colour;
} ent_safe_filter;
ent_sink ent_safe_sink(ent_safe_filter *f, const ent_sink *to, bool colour);

#endif
