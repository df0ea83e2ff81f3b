/* figure.h - answers drawn as SVG: a timeline, a matrix of positions, a network, a map.
 * In:   tables of answer/ (what is asked and by which filters is theirs), places of the record.
 * Out:  one SVG of fixed layout: the same record and question give the same bytes.
 * Not:  interaction (web/ adds it to the same marks in the page), tables, other formats.
 *
 * A mark has class "mark", data-id, a <title> that tells it in words, and a link when asked for. What
 * colour tells, a shape or sign tells too. doc/figures.md is the page about it. */
#ifndef ENT_FIGURE_H
#define ENT_FIGURE_H

#include "answer/answer.h"

enum { ENT_FIGURE_WIDTH = 960, ENT_FIGURE_EDGE = 16 };

typedef struct ent_figure {
    ent_record *r;
    ent_arena *a;
    ent_status *st;
    const ent_question *q;
    const ent_figure_options *o;
    const ent_answer *given;        /* the table, where the caller has it; NULL: to be asked for */
    ent_buf body;                   /* what stands within <svg> */
    double width, height;
    const char *title;              /* of the kind of figure */
    ent_str says;                   /* one sentence: what is drawn, and what is left out */
} ent_figure;

/* ---- drawing (canvas.c); coordinates have one decimal ------------------------------------- */

/* Literal mark-up, ours; text is escaped. */
void ent_draw(ent_figure *f, const char *markup);
void ent_drawf(ent_figure *f, const char *fmt, ...) ENT_PRINTF(2, 3);
void ent_draw_escaped(ent_figure *f, ent_str text);
/* A part of an address: everything but letters, digits and "-._~:" as %XX. */
void ent_draw_url(ent_figure *f, ent_str part);
/* name="12.3" */
void ent_draw_number(ent_figure *f, const char *name, double x);
void ent_draw_line(ent_figure *f, const char *cls, double x1, double y1, double x2, double y2);
/* anchor: "start" "middle" "end" */
void ent_draw_text(ent_figure *f, const char *cls, double x, double y, const char *anchor, ent_str text);
/* A sign about the place, of that half size: "circle" "square" "triangle" "diamond"; hollow or filled. */
void ent_draw_sign(ent_figure *f, const char *shape, bool hollow, double x, double y, double r);

/* Opens a mark and closes it; between them goes its shape. path: of the link, "/record/", with the id
 * behind it; told: the words of its title. more: further attributes, ours, or "". */
void ent_mark_begin(ent_figure *f, const char *cls, ent_str id, const char *path, ent_str told,
                    const char *more);
void ent_mark_end(ent_figure *f);

/* Width of a line of that size, near enough for any font without serifs. */
double ent_text_width(ent_str text, double size);
/* Cut behind a word to fit, with "…". */
ent_str ent_text_fit(ent_figure *f, ent_str text, double size, double width);

/* ---- labels that do not overlap (labels.c) ---------------------------------------------------- */

typedef struct ent_box {
    double x, y, w, h;
} ent_box;
typedef struct ent_boxes {
    ENT_VEC(ent_box) taken;
    ent_box within;
} ent_boxes;

void ent_box_take(ent_figure *f, ent_boxes *b, ent_box box);
/* Draws the text beside a mark of radius r, on the first of eight sides that is free; else not at all. */
bool ent_label_beside(ent_figure *f, ent_boxes *b, const char *cls, double x, double y, double r,
                      double size, ent_str text);

/* ---- layout (layout.c) ------------------------------------------------------------------------- */

typedef struct ent_knot {
    uint64_t seed;                  /* of its id: where it begins */
    double x, y, weight;
} ent_knot;
typedef struct ent_bond {
    uint32_t a, b;
    double weight;
} ent_bond;

/* Forces between knots and along bonds, a fixed number of steps; then into the box. */
void ent_layout(ent_arena *a, ent_knot *knots, uint32_t n, const ent_bond *bonds, uint32_t bonds_n,
                ent_box box, ent_status *st);

/* ---- figures --------------------------------------------------------------------------------- */

void ent_figure_timeline(ent_figure *f, const ent_answer *chronology);
void ent_figure_matrix(ent_figure *f, const ent_answer *positions);
/* meetings: of `entente meetings`; or a list of positions. */
void ent_figure_network(ent_figure *f, const ent_answer *t, bool meetings);
void ent_figure_map(ent_figure *f, const ent_answer *meetings, const ent_answer *chronology);

/* ent_figure_write of a table that is there: chronology, matrix of positions, meetings (or positions); of a map the
 * meetings alone. NULL: asked for. */
void ent_figure_draw(ent_record *r, const ent_question *q, const ent_figure_options *o, const ent_answer *given,
                     const ent_sink *out, ent_status *st);

/* The answer to the question under another name; NULL where nothing was found, with the status set. */
ent_answer *ent_figure_ask(ent_figure *f, const char *name, const char *view);
/* Name of a country by its code, of an actor by its id; the code where the record has none. */
ent_str ent_figure_name(ent_figure *f, ent_str code);
/* Text of a list cell with ", " between. */
ent_str ent_figure_items(ent_figure *f, ent_str list);

#endif
