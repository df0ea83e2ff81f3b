/* named.c - whose a named law, policy or agreement is: "its New Southern Policy", "China's new Coast
 * Guard law", "the Algiers Agreement". */
#include "mention/clause.h"
#include "tie/work.h"

static bool is_owned_kind(uint8_t kind)
{
    return kind == ENT_KIND_POLICY || kind == ENT_KIND_LAW;
}

/* ---- agreements by name ------------------------------------------------------------------------ */

static bool is_told_at(const ent_tie_work *w, const ent_mention *m)
{
    for (uint32_t i = 0; i < w->out->n; i++) {
        const ent_tie *t = &w->out->at[i];
        for (uint32_t k = 0; ent_str_is(t->relation, "agreement") && k < t->evidence.n; k++)
            if (t->evidence.at[k].start < m->span.end && m->span.start < t->evidence.at[k].end)
                return true;
    }
    return false;
}

static uint32_t mentions_of(const ent_reading *r, uint32_t actor)
{
    return r->actors.at[actor].kind == ENT_KIND_STATE ? r->actors.at[actor].mentions.n : 0;
}

/* The two states that the whole text is about: each named at least four times, and no other half as
 * often as the second. */
static bool two_of_text(const ent_reading *r, ent_tie_draft *d)
{
    uint32_t best[3] = {ENT_NONE, ENT_NONE, ENT_NONE}, count[3] = {0, 0, 0};
    for (uint32_t i = 0; i < r->actors.n; i++) {
        uint32_t n = mentions_of(r, i), actor = i;
        for (int k = 0; k < 3; k++)
            if (n > count[k]) {
                uint32_t was = count[k], whose = best[k];
                count[k] = n;
                best[k] = actor;
                n = was;
                actor = whose;
            }
    }
    if (count[1] < 4 || count[2] * 2 > count[1])
        return false;
    ent_set_put(&d->a, best[0]);
    ent_set_put(&d->b, best[1]);
    return true;
}

static void states_in(const ent_reading *r, uint32_t token, ent_actor_set *out)
{
    ent_actor_set all = {.n = 0};
    ent_set_within(r, ent_first_of(r->doc, token), ent_last_of(r->doc, token), 0, &all);
    for (uint32_t i = 0; i < all.n; i++)
        if (r->actors.at[all.at[i]].kind == ENT_KIND_STATE)
            ent_set_put(out, all.at[i]);
}

/* A treaty by a word of its name; not "Article 5", "the Roadmap". */
static bool is_treaty(ent_tie_work *w, const ent_mention *m)
{
    for (uint32_t t = m->first; t <= m->last && w->words; t++) {
        ent_str word = ent_str_lower(w->r->doc->arena, ent_tok(w->r->doc, t)->lemma, w->st);
        uint32_t row = ent_table_find(w->words, word);
        if (row != ENT_NONE && ent_str_is(ent_table_at(w->words, row, 2), "agreement"))
            return true;
    }
    return false;
}

/* "the Brussels Agreement of 2013": of the only two states of its sentence, else of the text. */
static void read_agreement(ent_tie_work *w, const ent_mention *m)
{
    ent_actor_set states = {.n = 0};
    ent_tie_draft d = {.relation = ENT_STR("agreement"), .status = ENT_STR("current"), .first = m->first,
                       .last = m->last, .trigger = m->head, .score = 0.4, .rule = ENT_STR("named:parties"),
                       .rule_place = ENT_STR("src/tie/named.c")};
    if (is_told_at(w, m) || !is_treaty(w, m))
        return;
    states_in(w->r, m->head, &states);
    if (states.n == 2) {
        ent_set_put(&d.a, states.at[0]);
        ent_set_put(&d.b, states.at[1]);
    } else if (states.n > 2 || !two_of_text(w->r, &d)) {
        return;
    }
    ent_tie_add(w, &d);
}

void ent_tie_read_named(ent_tie_work *w, uint32_t mention)
{
    const ent_mention *m = &w->r->mentions.at[mention];
    if (m->first == ENT_NONE || m->actor_count != 1 || m->form != ENT_MENTION_NAME ||
        !ent_is_prose(w->r->doc, w->r->doc->tokens.at[m->first].sentence))
        return;
    if (w->r->actors.at[m->actors[0]].kind == ENT_KIND_AGREEMENT &&
        w->r->actors.at[m->actors[0]].mentions.n && w->r->actors.at[m->actors[0]].mentions.at[0] == mention)
        read_agreement(w, m);
    if (!is_owned_kind(w->r->actors.at[m->actors[0]].kind))
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
