/* layout.c - where the knots of a network go: they push each other off, bonds draw together.
 *
 * Only + - * / and the square root, which IEEE 754 fixes to the bit, and no contraction (CMakeLists.txt):
 * every machine gets the same picture. */
#include "figure/figure.h"

#include <math.h>

enum { STEPS = 400 };

typedef struct force {
    double x, y;
} force;

/* A square grid in the order of the knots, each a little off by its seed, so that no two coincide. */
static void begin(ent_knot *knots, uint32_t n)
{
    uint32_t side = 1;
    while (side * side < n)
        side++;
    for (uint32_t i = 0; i < n; i++) {
        knots[i].x = (double)(i % side) + (double)(knots[i].seed & 0xffff) / 65536;
        knots[i].y = (double)(i / side) + (double)(knots[i].seed >> 16 & 0xffff) / 65536;
    }
}

static void push(const ent_knot *knots, force *forces, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = i + 1; j < n; j++) {
            double dx = knots[i].x - knots[j].x, dy = knots[i].y - knots[j].y;
            double d2 = dx * dx + dy * dy + 1e-6;
            double k = 1.6 / (d2 * (1 + .02 * d2));     /* far parts do not drift off */
            forces[i].x += dx * k;
            forces[i].y += dy * k;
            forces[j].x -= dx * k;
            forces[j].y -= dy * k;
        }
}

static void draw_together(const ent_knot *knots, force *forces, const uint32_t *degrees, const ent_bond *bonds,
                          uint32_t n, double most)
{
    for (uint32_t i = 0; i < n; i++) {
        const ent_bond *b = &bonds[i];
        double dx = knots[b->a].x - knots[b->b].x, dy = knots[b->a].y - knots[b->b].y;
        double d = sqrt(dx * dx + dy * dy + 1e-6);
        uint32_t fewer = degrees[b->a] < degrees[b->b] ? degrees[b->a] : degrees[b->b];
        double k = (.35 + .35 * sqrt(b->weight / most)) / fewer * (d - 1.2) / d;
        forces[b->a].x -= dx * k;
        forces[b->a].y -= dy * k;
        forces[b->b].x += dx * k;
        forces[b->b].y += dy * k;
    }
}

static void move(ent_knot *knots, force *forces, uint32_t n, double longest)
{
    double mx = 0, my = 0;
    for (uint32_t i = 0; i < n; i++) {
        mx += knots[i].x / n;
        my += knots[i].y / n;
    }
    for (uint32_t i = 0; i < n; i++) {
        double fx = forces[i].x - (knots[i].x - mx) * .05, fy = forces[i].y - (knots[i].y - my) * .08;
        double size = sqrt(fx * fx + fy * fy);
        double k = size > longest ? longest / size : 1;
        knots[i].x += fx * k;
        knots[i].y += fy * k;
        forces[i] = (force){0, 0};
    }
}

static void fit(ent_knot *knots, uint32_t n, ent_box box)
{
    double x0 = knots[0].x, x1 = x0, y0 = knots[0].y, y1 = y0;
    for (uint32_t i = 1; i < n; i++) {
        x0 = knots[i].x < x0 ? knots[i].x : x0;
        x1 = knots[i].x > x1 ? knots[i].x : x1;
        y0 = knots[i].y < y0 ? knots[i].y : y0;
        y1 = knots[i].y > y1 ? knots[i].y : y1;
    }
    double w = x1 - x0 > 1e-9 ? x1 - x0 : 1, h = y1 - y0 > 1e-9 ? y1 - y0 : 1;
    double sx = box.w / w, sy = box.h / h;
    sx = sx > 1.8 * sy ? 1.8 * sy : sx;             /* stretched a little, not to a line */
    sy = sy > 1.8 * sx ? 1.8 * sx : sy;
    for (uint32_t i = 0; i < n; i++) {
        knots[i].x = box.x + box.w / 2 + (knots[i].x - (x0 + x1) / 2) * sx;
        knots[i].y = box.y + box.h / 2 + (knots[i].y - (y0 + y1) / 2) * sy;
    }
}

void ent_layout(ent_arena *a, ent_knot *knots, uint32_t n, const ent_bond *bonds, uint32_t bonds_n, ent_box box,
                ent_status *st)
{
    force *forces = ENT_NEW(a, force, n + 1u, st);
    uint32_t *degrees = ENT_NEW(a, uint32_t, n + 1u, st);
    double most = 1e-9;
    if (!degrees || n == 0)
        return;
    for (uint32_t i = 0; i < bonds_n; i++) {
        most = bonds[i].weight > most ? bonds[i].weight : most;
        degrees[bonds[i].a]++;
        degrees[bonds[i].b]++;
    }
    begin(knots, n);
    for (uint32_t step = 0; step < STEPS; step++) {
        push(knots, forces, n);
        draw_together(knots, forces, degrees, bonds, bonds_n, most);
        move(knots, forces, n, 1.0 - .95 * step / STEPS);
    }
    fit(knots, n, box);
}
