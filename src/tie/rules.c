/* rules.c - ties told by a verb or by a noun in a frame: rules of kind "tie".
 *
 * Captures: a and b, the two sides; what `make` says: relation, status. */
#include "mention/clause.h"
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
        enum { NEAR = 8 };              /* a word may stand for what is named elsewhere: "our soil" */
        if (from > t + NEAR || to + NEAR < t)
            from = to = t;
        from = t < from ? t : from;
        to = t > to ? t : to;
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

/* "were invited to join", "threatens to leave": wished for or planned, not done. */
static bool is_proposed(const ent_reading *r, uint32_t token)
{
    uint32_t up = ent_tok(r->doc, token)->head;
    uint8_t rel = ent_tok(r->doc, token)->rel;
    bool below = rel == ENT_REL_XCOMP || rel == ENT_REL_ACL || rel == ENT_REL_CCOMP || rel == ENT_REL_ADVCL;
    bool finite = ent_tok(r->doc, token)->xpos != ENT_XPOS_VB;
    return below && !finite && up != ENT_NONE && up < token && ent_lemma_in(r->doc, up, "tie-proposing");
}

static ent_str status_of(const ent_reading *r, const ent_match *m)
{
    ent_str said = ent_rule_value(m->rule, ENT_STR("status"));
    ent_time time = ent_verb_time(r->doc, m->trigger);
    if (is_proposed(r, m->trigger))
        return ent_str_is(said, "past") ? ENT_STR("current") : ENT_STR("proposed");
    if (said.n)
        return said;
    uint32_t up = ent_tok(r->doc, m->trigger)->head;
    if (up != ENT_NONE && ent_lemma_in(r->doc, up, "tie-denying"))
        return ENT_STR("disputed");         /* "denies backing the rebels" */
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
    if (!ent_str_is(d.relation, "sanctions"))       /* these are on persons too */
        states_of(w, &d.b);
    ent_set_less(&d.b, &d.a);
    if (d.b.n == 0 && d.a.n > 1 && ent_rule_value(m->rule, ENT_STR("both")).n) {
        for (uint32_t i = 1; i < d.a.n; i++)
            ent_set_put(&d.b, d.a.at[i]);
        d.a.n = 1;
    }
    if (d.b.n == 0 && d.a.n && ent_str_is(ent_rule_value(m->rule, ENT_STR("fill")), "body"))
        ent_set_put(&d.b, ent_tie_body_near(w, m->trigger));
    bool b_lone = ent_str_is(ent_rule_value(m->rule, ENT_STR("b")), "maybe");
    if ((d.b.n == 0 && !b_lone) || (d.a.n == 0 && !lone))
        return;
    if (ent_str_is(d.relation, "office") && d.a.n == 1 && d.b.n == 1 &&
        w->r->actors.at[d.b.at[0]].kind == ENT_KIND_STATE && ent_tie_has_office(w, d.a.at[0], d.b.at[0]))
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
