/* writer.h - a page of headings, lines and notes, as Markdown or HTML.
 * In:   the parts of the page in their order.
 * Out:  bytes to a sink; text is escaped here, and nowhere else.
 * Not:  what the page says (brief.c). */
#ifndef ENT_BRIEF_WRITER_H
#define ENT_BRIEF_WRITER_H

#include "brief/passage.h"

typedef struct ent_writer ent_writer;

/* One set of functions a format: writer_markdown.c, writer_html.c. */
typedef struct ent_writer_format {
    void (*begin)(ent_writer *w, ent_str title);
    void (*end)(ent_writer *w);
    void (*heading)(ent_writer *w, int level, ent_str text);
    void (*box)(ent_writer *w, bool open);          /* set off from the rest */
    void (*list)(ent_writer *w, bool open);
    void (*item)(ent_writer *w, bool open);
    void (*paragraph)(ent_writer *w, bool open);
    void (*text)(ent_writer *w, ent_str text);
    void (*strong)(ent_writer *w, ent_str text);
    void (*emphasis)(ent_writer *w, ent_str text);
    void (*refer)(ent_writer *w, uint32_t note);
    void (*notes)(ent_writer *w, bool open);
    void (*note)(ent_writer *w, uint32_t note, bool open);
    void (*passage)(ent_writer *w, const ent_passage *p);   /* evidence marked */
    void (*code)(ent_writer *w, ent_str text);
    void (*table)(ent_writer *w, bool open);
    void (*row)(ent_writer *w, uint32_t heads, bool open);  /* heads: columns, of the first row; else 0 */
    void (*cell)(ent_writer *w, bool head, bool open);
    void (*figure)(ent_writer *w, ent_str svg, ent_str told);   /* NULL: the format shows none */
} ent_writer_format;

struct ent_writer {
    const ent_writer_format *format;
    const ent_sink *out;
    ent_arena *a;
    ent_status *st;
    bool blank;                 /* an empty line stands before: for Markdown */
    uint32_t referred;          /* the last note that has been referred to: for word processors */
};

extern const ent_writer_format ent_writer_markdown, ent_writer_office, ent_writer_html;

/* Text with %-directives, escaped as text. */
void ent_writer_printf(ent_writer *w, const char *fmt, ...) ENT_PRINTF(2, 3);

#endif
