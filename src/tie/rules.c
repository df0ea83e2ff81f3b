/* rules.c - ties told by a verb or by a noun in a frame: rules of kind "tie".
 *
 * Captures: a and b, the two sides; what `make` says: relation, status. */
#include "tie/work.h"

static void take(const ent_reading *r, const ent_match *m, const char *name, unsigned also, ent_actor_set *out,
                 uint32_t *first, uint32_t *last)
{
    for (uint32_t i = 0; i < m->capture_count; i++) {
        uint32_t t = m->captures[i].token, mention = r->mention_at[t];
        if (!ent_str_is(m->captures[i].name, name))
            continue;
        if (mention == ENT_NONE || !ent_set_take(r, t, also, out))
            continue;
        uint32_t from = r->mentions.at[mention].first, to = r->mentions.at[mention].last;
        *first = from < *first ? from : *first;
        *last = to > *last ? to : *last;
    }
}

static void states_of(ent_tie_work *w, ent_actor_set *s)
{
    ent_actor_set out = {.n = 0};
    for (uint32_t i = 0; i < s->n; i++)
        ent_set_put(&out, ent_tie_state_of(w, s->at[i]));
    *s = out;
}

static ent_str status_of(const ent_reading *r, const ent_match *m)
{
    ent_str said = ent_rule_value(m->rule, ENT_STR("status"));
    ent_time time = ent_verb_time(r->doc, m->trigger);
    if (said.n)
        return said;
    if (time == ENT_TIME_FUTURE || time == ENT_TIME_CONDITIONAL || time == ENT_TIME_HYPOTHETICAL)
        return ENT_STR("proposed");
    return ENT_STR("current");
}

static void add_match(ent_tie_work *w, const ent_match *m)
{
    ent_tie_draft d = {.first = m->trigger, .last = m->trigger, .trigger = m->trigger, .score = 0.7};
    d.relation = ent_rule_value(m->rule, ENT_STR("relation"));
    take(w->r, m, "a", 0, &d.a, &d.first, &d.last);
    take(w->r, m, "b", ENT_TAKE_PLACES, &d.b, &d.first, &d.last);
    bool lone = ent_str_is(ent_rule_value(m->rule, ENT_STR("a")), "maybe");
    if (!ent_str_is(d.relation, "office"))
        states_of(w, &d.a);
    states_of(w, &d.b);
    ent_set_less(&d.b, &d.a);
    if (d.b.n == 0 && d.a.n > 1 && ent_rule_value(m->rule, ENT_STR("both")).n) {
        for (uint32_t i = 1; i < d.a.n; i++)
            ent_set_put(&d.b, d.a.at[i]);
        d.a.n = 1;
    }
    bool b_lone = ent_str_is(ent_rule_value(m->rule, ENT_STR("b")), "maybe");
    if ((d.b.n == 0 && !b_lone) || (d.a.n == 0 && !lone))
        return;
    d.status = status_of(w->r, m);
    d.rule = ent_rule_name(m->rule);
    d.rule_place = ent_str_printf(w->r->doc->arena, w->st, "%.*s:%u", ENT_FMT(ent_rule_file(m->rule)),
                                  ent_rule_line(m->rule));
    ent_tie_add(w, &d);
}

void ent_tie_read_rules(ent_tie_work *w, uint32_t sentence)
{
    ent_matches found = {0};
    ent_rules_match(w->r->lexicon, ENT_STR("tie"), w->r->doc, sentence, w->r->marks, &found, w->st);
    for (uint32_t i = 0; i < found.n && !ent_failed(w->st); i++)
        add_match(w, &found.at[i]);
}
