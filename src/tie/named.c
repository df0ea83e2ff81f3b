/* named.c - whose a named law, policy or agreement is: "its New Southern Policy", "China's new Coast
 * Guard law". */
#include "tie/work.h"

static bool is_owned_kind(uint8_t kind)
{
    return kind == ENT_KIND_POLICY || kind == ENT_KIND_LAW;
}

void ent_tie_read_named(ent_tie_work *w, uint32_t mention)
{
    const ent_mention *m = &w->r->mentions.at[mention];
    if (m->first == ENT_NONE || m->actor_count != 1 || m->form != ENT_MENTION_NAME ||
        !is_owned_kind(w->r->actors.at[m->actors[0]].kind) ||
        !ent_is_prose(w->r->doc, w->r->doc->tokens.at[m->first].sentence))
        return;
    uint32_t thing = m->actors[0], last = m->last;
    ent_tie_frame f;
    ent_tie_frame_at(w->r, m->first, &f);
    ent_tie_draft d = {.relation = ENT_STR("policy"), .first = f.first, .last = last,
                       .trigger = m->head, .score = 0.6};
    ent_actor_set owners = {.n = 0};
    if (f.first < m->first)
        ent_set_within(w->r, f.first, m->first - 1, 0, &owners);
    for (uint32_t i = 0; i < owners.n; i++)
        ent_set_put(&d.a, ent_state_for(w->r, owners.at[i], w->st));
    ent_set_put(&d.b, thing);
    d.status = ENT_STR("current");
    d.rule = ENT_STR("named:owner");
    d.rule_place = ENT_STR("src/tie/named.c");
    if (d.a.n)
        ent_tie_add(w, &d);
}
