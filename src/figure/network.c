/* network.c - who met whom, or who agrees with whom, as knots and bonds. The weights are those of
 * answer/network.c: real meetings that two countries share; issues on which two stand alike. */
#include "answer/network.h"
#include "figure/figure.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST_KNOTS = 80, MOST_BONDS = 240, HEIGHT = 640, TOP = 56, FOOT = 24 };

typedef struct drawing {
    ent_figure *f;
    const ent_network *m;
    uint32_t *chosen;                   /* rows of m, strongest first */
    ent_knot *knots;                    /* of the chosen */
    ent_bond *bonds;                    /* strongest first */
    uint32_t n, bonds_n;
    double most;                        /* weight of a bond */
} drawing;

/* ---- statements ------------------------------------------------------------------------------- */

static ent_statement *new_statement(ent_figure *f, ent_statements *out)
{
    ent_statement *s = ENT_PUSH(f->a, out, f->st);
    if (s)
        s->day = INT32_MAX;
    return s;
}

/* Each country of a meeting takes part in it; planned meetings are none yet. */
static void take_meetings(ent_figure *f, const ent_answer *t, ent_statements *out)
{
    for (uint32_t i = 0; i < t->rows.n; i++) {
        const ent_answer_line *row = &t->rows.at[i];
        ent_str status = ent_answer_cell_of(t, row, "status");
        if (!ent_str_is(status, "held") && !ent_str_is(status, "ongoing") && !f->q->status)
            continue;
        for (ent_str rest = ent_answer_cell_of(t, row, "countries"); rest.n;) {
            ent_statement *s = new_statement(f, out);
            ent_str side = ent_item_next(&rest);
            if (!s)
                return;
            s->actor = s->actor_name = side;
            s->issue = s->issue_name = ent_answer_cell_of(t, row, "id");
            s->agree = true;
        }
    }
}

static void take_positions(ent_figure *f, const ent_answer *t, ent_statements *out)
{
    static const char *const yes[] = {"support", "commit"}, *const no[] = {"oppose", "concern", "demand"};
    for (uint32_t i = 0; i < t->rows.n; i++) {
        const ent_answer_line *row = &t->rows.at[i];
        ent_str stance = ent_answer_cell_of(t, row, "stance");
        bool is_yes = ent_str_is(stance, yes[0]) || ent_str_is(stance, yes[1]);
        bool is_no = ent_str_is(stance, no[0]) || ent_str_is(stance, no[1]) || ent_str_is(stance, no[2]);
        ent_statement *s = is_yes || is_no ? new_statement(f, out) : NULL;
        if (!s)
            continue;
        s->actor = ent_answer_cell_of(t, row, "holder_id");
        s->actor_name = ent_answer_cell_of(t, row, "holder");
        s->issue = s->issue_name = ent_answer_cell_of(t, row, "issue");
        s->agree = is_yes;
        s->id = ent_answer_cell_of(t, row, "id");
    }
}

/* ---- what is drawn --------------------------------------------------------------------------------- */

typedef struct ranked {
    double weight;
    uint32_t a, b;
} ranked;

static int by_weight(const void *x, const void *y)
{
    const ranked *p = x, *q = y;
    if (p->weight != q->weight)
        return p->weight < q->weight ? 1 : -1;
    if (p->a != q->a)
        return p->a < q->a ? -1 : 1;
    return (p->b > q->b) - (p->b < q->b);
}

static double weight_at(const drawing *d, uint32_t a, uint32_t b)
{
    return d->m->cells[(size_t)a * d->m->columns + b];
}

/* The actors with most in common with others; those with nobody are left out. */
static void choose_knots(drawing *d)
{
    ent_figure *f = d->f;
    uint32_t all = d->m->rows;
    ranked *r = ENT_NEW(f->a, ranked, all + 1u, f->st);
    d->chosen = ENT_NEW(f->a, uint32_t, all + 1u, f->st);
    d->knots = ENT_NEW(f->a, ent_knot, all + 1u, f->st);
    if (!d->knots)
        return;
    for (uint32_t i = 0; i < all; i++) {
        r[i].a = i;
        for (uint32_t j = 0; j < all; j++)
            r[i].weight += i != j && weight_at(d, i, j) > 0 ? weight_at(d, i, j) : 0;
    }
    if (all > 1)
        qsort(r, all, sizeof *r, by_weight);
    for (; d->n < all && d->n < MOST_KNOTS && r[d->n].weight > 0; d->n++) {
        d->chosen[d->n] = r[d->n].a;
        d->knots[d->n] = (ent_knot){.seed = ent_hash(d->m->row_ids[r[d->n].a]), .weight = r[d->n].weight};
    }
}

static void choose_bonds(drawing *d)
{
    ent_figure *f = d->f;
    ranked *r = ENT_NEW(f->a, ranked, (size_t)d->n * d->n / 2 + 1, f->st);
    uint32_t n = 0;
    for (uint32_t i = 0; r && i < d->n; i++)
        for (uint32_t j = i + 1; j < d->n; j++) {
            double w = weight_at(d, d->chosen[i], d->chosen[j]);
            if (w > 0)
                r[n++] = (ranked){w, i, j};
        }
    if (n > 1)
        qsort(r, n, sizeof *r, by_weight);
    d->bonds_n = n < MOST_BONDS ? n : MOST_BONDS;
    d->bonds = ENT_NEW(f->a, ent_bond, d->bonds_n + 1u, f->st);
    for (uint32_t i = 0; d->bonds && i < d->bonds_n; i++)
        d->bonds[i] = (ent_bond){r[i].a, r[i].b, r[i].weight};
    d->most = n ? r[0].weight : 1;
}

/* ---- drawing ------------------------------------------------------------------------------------------ */

static double radius(const drawing *d, uint32_t knot)
{
    return 5 + 13 * sqrt(d->knots[knot].weight / d->knots[0].weight);
}

static ent_str id_of(const drawing *d, uint32_t knot) { return d->m->row_ids[d->chosen[knot]]; }

static void put_bond(drawing *d, const ent_bond *b, bool meetings, const ent_str *names)
{
    ent_figure *f = d->f;
    const ent_knot *p = &d->knots[b->a], *q = &d->knots[b->b];
    ent_str one = id_of(d, b->a), two = id_of(d, b->b);
    ent_draw(f, "<g class=\"bond\" data-a=\"");
    ent_draw_escaped(f, one);
    ent_draw(f, "\" data-b=\"");
    ent_draw_escaped(f, two);
    ent_draw(f, "\"");
    ent_draw_number(f, "data-weight", b->weight);
    ent_draw(f, "><title>");
    ent_draw_escaped(f, ent_str_printf(f->a, f->st, "%.*s and %.*s: %s %.0f", ENT_FMT(names[b->a]), ENT_FMT(names[b->b]),
                                       meetings ? "meetings" : "stand alike on issues:", b->weight));
    ent_draw(f, "</title><line");
    ent_draw_number(f, "x1", p->x);
    ent_draw_number(f, "y1", p->y);
    ent_draw_number(f, "x2", q->x);
    ent_draw_number(f, "y2", q->y);
    ent_draw_number(f, "stroke-width", 1 + 7 * sqrt(b->weight / d->most));
    ent_draw(f, "/></g>\n");
}

static void put_knots(drawing *d, bool meetings, const ent_str *names)
{
    ent_figure *f = d->f;
    ent_boxes boxes = {.within = {4, TOP - 14, ENT_FIGURE_WIDTH - 8, HEIGHT - TOP + 8}};
    for (uint32_t i = 0; i < d->n; i++) {
        double r = radius(d, i);
        ent_box_take(f, &boxes, (ent_box){d->knots[i].x - r, d->knots[i].y - r, 2 * r, 2 * r});
    }
    for (uint32_t i = 0; i < d->n; i++) {
        char more[64];
        snprintf(more, sizeof more, " data-weight=\"%.0f\"", d->knots[i].weight);
        ent_mark_begin(f, "knot", id_of(d, i), "/actor/", ent_str_printf(f->a, f->st, "%.*s: %.0f %s",
                       ENT_FMT(names[i]), d->knots[i].weight, meetings ? "times with another" : "shared stances"), more);
        ent_draw_sign(f, "circle", false, d->knots[i].x, d->knots[i].y, radius(d, i));
        ent_label_beside(f, &boxes, "name", d->knots[i].x, d->knots[i].y, radius(d, i), 12,
                         ent_text_fit(f, names[i], 12, 150));
        ent_mark_end(f);
    }
}

void ent_figure_network(ent_figure *f, const ent_answer *t, bool meetings)
{
    ent_statements all = {0};
    ent_network m = {0};
    drawing d = {.f = f, .m = &m};
    f->title = meetings ? "Who met whom" : "Who stands alike";
    if (meetings)
        take_meetings(f, t, &all);
    else
        take_positions(f, t, &all);
    ent_statements_unique(f->a, &all, ENT_DUP_RANGE, meetings, f->st);
    ent_network_project(f->a, &all, ENT_ONE_MODE_ACTORS, meetings ? ENT_QUALIFIER_IGNORE : ENT_QUALIFIER_CONGRUENCE,
                        ENT_NORM_NO, &m, f->st);
    if (ent_failed(f->st))
        return;
    choose_knots(&d);
    choose_bonds(&d);
    if (ent_failed(f->st) || d.n == 0)
        return;
    f->width = ENT_FIGURE_WIDTH;
    f->height = HEIGHT + FOOT;
    f->says = ent_str_printf(f->a, f->st, "%u actors, %u ties, by %s%s", d.n, d.bonds_n,
                             meetings ? "meetings held together" : "issues on which they stand alike",
                             d.n < m.rows ? "; those without a tie or of the least weight are left out" : "");
    ent_str *names = ENT_NEW(f->a, ent_str, d.n + 1u, f->st);
    for (uint32_t i = 0; names && i < d.n; i++)
        names[i] = meetings ? ent_figure_name(f, id_of(&d, i)) : m.row_names[d.chosen[i]];
    ent_layout(f->a, d.knots, d.n, d.bonds, d.bonds_n,
               (ent_box){90, TOP + 24, ENT_FIGURE_WIDTH - 180, HEIGHT - TOP - 50}, f->st);
    if (ent_failed(f->st))
        return;
    for (uint32_t i = d.bonds_n; i > 0; i--)
        put_bond(&d, &d.bonds[i - 1], meetings, names);
    put_knots(&d, meetings, names);
}
