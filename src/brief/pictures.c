/* pictures.c - figures in a brief that can show them: the same answers that `entente figure` draws, by the
 * choices of the brief. A figure of nothing is left out. */
#include "brief/page.h"

static int keep(void *ctx, const char *bytes, size_t n)
{
    ent_status st = {0};
    ent_buf_put(ctx, ent_str_of(bytes, n), &st);
    return ent_failed(&st) ? -1 : 0;
}

void ent_page_picture(ent_page *p, const char *type, const char *told)
{
    const ent_brief_options *o = p->b->o;
    const char *actor = p->b->actor_id.n ? ent_str_copy(p->w.a, p->b->actor_id, p->w.st).p : NULL;
    const char *issue = p->b->issue.n ? ent_str_copy(p->w.a, p->b->issue, p->w.st).p : NULL;
    ent_question q = {.actors = &actor, .actor_count = actor ? 1 : 0, .issue = issue, .from = o->from,
                      .to = o->to};
    ent_figure_options figure = {.type = type};
    ent_buf svg = {0};
    ent_sink out = {keep, &svg};
    ent_status st = {0};
    if (!p->w.format->figure || ent_failed(p->w.st))
        return;
    ent_figure_write(p->b->r, &q, &figure, &out, &st);
    if (!ent_failed(&st) && svg.n)
        p->w.format->figure(&p->w, ent_buf_str(&svg), ent_str_z(told));
    else if (st.code == ENT_NOMEM)
        ent_status_set(p->w.st, ENT_NOMEM, "out of memory");
    ent_buf_free(&svg);
}
