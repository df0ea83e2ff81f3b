/* acts.c - positions that are acts of speech: "is ready to send troops" agrees, "does not accept"
 * rejects. Told as events where the table of acts has told none among their words. */
#include "stance/work.h"

static bool is_told(const ent_stance_work *w, const ent_stance_draft *d)
{
    for (uint32_t i = 0; i < w->events->n; i++) {
        uint32_t t = w->events->at[i].trigger;
        if (t != ENT_NONE && t >= d->first && t <= d->last)
            return true;
    }
    return false;
}

/* The type by the row, else by the stance; "" for none. */
static ent_str type_of(const ent_stance_work *w, const ent_stance_draft *d, const ent_act_hit *hit,
                       ent_str *cameo)
{
    bool turned = !ent_str_eq(d->stance, hit->act->plover);
    ent_str own = w->s->event == ENT_NONE ? ENT_STR("")
                                          : ent_table_at(w->s->rows, hit->act->row, w->s->event);
    if (turned && !ent_str_is(own, "-"))
        own = ENT_STR("");
    ent_str key = turned ? ent_str_printf(w->r->doc->arena, w->st, "not %.*s", ENT_FMT(d->stance))
                         : d->stance;
    uint32_t row = w->s->to_event ? ent_table_find(w->s->to_event, key) : ENT_NONE;
    *cameo = ENT_STR("");
    if (own.n)
        return ent_str_is(own, "-") ? ENT_STR("") : own;
    if (row == ENT_NONE)
        return ENT_STR("");
    *cameo = ent_table_at(w->s->to_event, row, 2);
    return ent_table_at(w->s->to_event, row, 1);
}

/* What somebody is ready for is to come; what he opposes or worries about goes on. */
static ent_str modality_of(const ent_stance_work *w, const ent_stance_draft *d, const ent_act_hit *hit)
{
    if (hit->act->adjective)
        return ent_str_is(d->stance, "commit") ? ENT_STR("planned") : ENT_STR("ongoing");
    switch (ent_verb_time(w->r->doc, hit->trigger)) {
    case ENT_TIME_FUTURE: case ENT_TIME_CONDITIONAL: return ENT_STR("planned");
    case ENT_TIME_PRESENT: return ENT_STR("ongoing");
    default: return ENT_STR("past");
    }
}

void ent_stance_tell(ent_stance_work *w, const ent_stance_draft *d, const ent_act_hit *hit)
{
    ent_str cameo, type = type_of(w, d, hit, &cameo);
    ent_actor_set aims = d->aims;
    if (type.n == 0 || d->sources.n == 0 || is_told(w, d))
        return;
    ent_event *e = ENT_PUSH(w->r->doc->arena, w->events, w->st);
    if (!e)
        return;
    ent_set_less(&aims, &d->sources);
    e->plover = type;
    e->cameo = cameo;
    e->modality = modality_of(w, d, hit);
    ent_list_put(w->r, &e->sources, &d->sources, w->st);
    ent_list_put(w->r, &e->targets, &aims, w->st);
    uint32_t date = ent_date_of(w->r, d->trigger);
    if (date != ENT_NONE) {
        e->date = w->r->dates.at[date].value;
        e->date_how = w->r->dates.at[date].how;
    }
    e->attribution = ent_attribution_at(w->r, w->quotes, d->trigger);
    e->meeting = ENT_NONE;
    ent_spans_add(w->r, d->first, d->last, &e->evidence, w->st);
    e->rule = d->rule;
    e->rule_place = d->rule_place;
    e->captures = ent_str_printf(w->r->doc->arena, w->st, "%.*s %.*s",
        ENT_FMT(ent_set_names(w->r, "source", d->sources.at, d->sources.n, w->st)),
        ENT_FMT(ent_set_names(w->r, "target", aims.at, aims.n, w->st)));
    e->score = d->score;
    e->sentence = w->r->doc->tokens.at[d->trigger].sentence;
    e->trigger = d->trigger;
}
