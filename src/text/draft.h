/* draft.h - what the readers of the formats make: lines of visible text, mapped to the source.
 * In:   calls of plain.c, html.c in the order of the source.
 * Out:  lines, each with its text, its pieces and what the mark-up says of it.
 * Not:  classes (classify.c), the reading text (flow.c). */
#ifndef ENT_TEXT_DRAFT_H
#define ENT_TEXT_DRAFT_H

#include "text/text.h"

/* What the mark-up alone says of a line. */
typedef enum ent_mark {
    ENT_MARK_NONE, ENT_MARK_OTHER, ENT_MARK_FURNITURE, ENT_MARK_CAPTION, ENT_MARK_CREDIT,
    ENT_MARK_BYLINE, ENT_MARK_DATELINE, ENT_MARK_SUBTITLE, ENT_MARK_ITEM, ENT_MARK_QUOTE,
    ENT_MARK_BANNER, ENT_MARK_NOTE
} ent_mark;

typedef struct ent_draft_line {
    ent_span span;                  /* source bytes, trimmed */
    uint32_t text, text_n;          /* visible text: bytes of draft.text */
    uint32_t piece, piece_count;    /* draft.pieces; their `reading` counts in draft.text */
    uint32_t linked;                /* visible bytes inside links */
    uint16_t gap;                   /* blank lines before it */
    uint16_t indent;                /* white space at its head, in bytes */
    uint8_t level;                  /* 1-6: a heading by its mark-up */
    uint8_t mark;                   /* ent_mark */
    bool emphasis;                  /* all of it is *emphasised* */
    bool paragraph;                 /* HTML: stands in <p>, <blockquote> or <li> */
    bool main;                      /* HTML: inside <article> or <main> */
    bool site;                      /* HTML: inside navigation, a footer, a form ... */
} ent_draft_line;

/* What a page's or a note's own metadata say: "" where silent. */
typedef struct ent_meta {
    ent_str title, description, date, outlet, url, language, type;
    ent_str page_title;             /* of <title>: often "headline | outlet" */
    ENT_VEC(ent_str) authors;
} ent_meta;

typedef struct ent_draft {
    ent_arena *arena;
    ent_str source;
    char *text;
    uint32_t text_n, text_cap;
    ENT_VEC(ent_draft_line) lines;
    ENT_VEC(ent_piece) pieces;
    ent_meta meta;
    const char *warning;            /* static text or NULL */
    uint64_t steps;                 /* bytes looked at: tests hold it linear */
    /* the open line */
    ent_draft_line now;
    bool open;
    uint32_t space, space_end;      /* source white space not yet written; empty when equal */
    bool in_link;
} ent_draft;

void ent_draft_init(ent_draft *d, ent_arena *arena, ent_str source, ent_status *st);
static inline ent_str ent_draft_text(const ent_draft *d, const ent_draft_line *line)
{
    return ent_str_of(d->text + line->text, line->text_n);
}

/* Begins a line; whatever is written next belongs to it. */
void ent_draft_begin(ent_draft *d, ent_status *st);
/* Source bytes [from, to) as they stand: white space squeezed, invisible signs left out. */
void ent_draft_copy(ent_draft *d, uint32_t from, uint32_t to, ent_status *st);
/* Other text in place of source bytes [from, to): a decoded entity. */
void ent_draft_put(ent_draft *d, ent_str text, uint32_t from, uint32_t to, ent_status *st);
/* Ends the line. Keeps it when text was written to it. True when it was kept. */
bool ent_draft_end(ent_draft *d, ent_status *st);
/* A line whose source is [from, to) but which shows nothing to read: a rule, a table's edge
 * (ENT_MARK_OTHER), what is left of a page's code (ENT_MARK_FURNITURE). */
void ent_draft_blank(ent_draft *d, uint32_t from, uint32_t to, uint16_t gap, ent_mark mark,
                     ent_status *st);

/* ---- plain.c: text and Markdown ---------------------------------------------------------- */
void ent_draft_plain(ent_draft *d, bool markdown, ent_status *st);

/* ---- inline.c: links, emphasis, entities and tags within one line -------------------------- */
typedef struct ent_scratch {        /* a line's marks; grows to the longest line */
    int32_t *cut;                   /* +1 where a cut begins, -1 where it ends */
    int32_t *link;                  /* the same for link words */
    uint32_t *open;                 /* places of open brackets */
    uint32_t cap;
} ent_scratch;
void ent_draft_inline(ent_draft *d, ent_scratch *s, uint32_t from, uint32_t to, bool markdown,
                      ent_status *st);

/* ---- entity.c -------------------------------------------------------------------------------- */
/* Length of the character reference at s[at] ('&'), or 0; its text goes to out. */
size_t ent_entity(ent_str s, size_t at, char out[8], size_t *out_n);

/* ---- html.c ------------------------------------------------------------------------------------ */
void ent_draft_html(ent_draft *d, ent_status *st);

#endif
