/* labels.c - words beside marks, where there is room. */
#include "figure/figure.h"

void ent_box_take(ent_figure *f, ent_boxes *b, ent_box box)
{
    ent_box *slot = ENT_PUSH(f->a, &b->taken, f->st);
    if (slot)
        *slot = box;
}

static bool is_free(const ent_boxes *b, const ent_box *x)
{
    if (x->x < b->within.x || x->y < b->within.y || x->x + x->w > b->within.x + b->within.w ||
        x->y + x->h > b->within.y + b->within.h)
        return false;
    for (uint32_t i = 0; i < b->taken.n; i++) {
        const ent_box *t = &b->taken.at[i];
        if (x->x < t->x + t->w && t->x < x->x + x->w && x->y < t->y + t->h && t->y < x->y + x->h)
            return false;
    }
    return true;
}

bool ent_label_beside(ent_figure *f, ent_boxes *b, const char *cls, double x, double y, double r, double size,
                      ent_str text)
{
    double w = ent_text_width(text, size), h = size * 1.15, d = r + 3, s = r * .7 + 2;
    const ent_box sides[] = {
        {x + d, y - h / 2, w, h}, {x - d - w, y - h / 2, w, h}, {x - w / 2, y - d - h, w, h}, {x - w / 2, y + d, w, h},
        {x + s, y - s - h, w, h}, {x + s, y + s, w, h}, {x - s - w, y - s - h, w, h}, {x - s - w, y + s, w, h}};
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        if (is_free(b, &sides[i])) {
            ent_box_take(f, b, sides[i]);
            ent_draw_text(f, cls, sides[i].x, sides[i].y + size * .9, "start", text);
            return true;
        }
    return false;
}
