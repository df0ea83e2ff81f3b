/* holders.c - who takes a position. Officials stand for their states; in somebody's words the speaker
 * is meant by "we", by what has no subject, and by what is called so ("is unacceptable"). */
#include "stance/work.h"

/* By the lexicon, or by a role of a state: "the U.S. envoy". Who has a post elsewhere (a think tank,
 * a paper) speaks for himself. */
static bool has_office(const ent_stance_work *w, const ent_actor *a)
{
    if (a->roles.n == 0 && a->entry != ENT_NONE)
        return ent_lexicon_actor(w->s->lexicon, a->entry)->office_count > 0;
    for (uint32_t i = 0; i < a->roles.n; i++) {
        ent_str org = a->roles.at[i].org;
        if (org.n == 0 && a->roles.at[i].role.n)
            return true;
        if (org.n >= 3 && ent_str_eq(ent_str_sub(org, 0, 3), a->iso3))
            return true;
    }
    return false;
}

static uint32_t stands_for(ent_stance_work *w, uint32_t actor)
{
    const ent_actor *a = &w->r->actors.at[actor];
    bool official = a->kind == ENT_KIND_AGENCY || (a->kind == ENT_KIND_PERSON && has_office(w, a));
    if (!official || a->iso3.n != 3)
        return actor;
    return ent_actor_with_id(w->r, a->iso3, a->iso3, ENT_KIND_STATE, w->st);
}

static bool may_hold(const ent_actor *a)
{
    return ent_can_act(a->kind) && !a->silent;
}

static void put_all(ent_stance_work *w, const uint32_t *actors, uint32_t n, ent_stance_draft *d)
{
    for (uint32_t i = 0; i < n && !ent_failed(w->st); i++)
        if (may_hold(&w->r->actors.at[actors[i]])) {
            ent_set_put(&d->sources, actors[i]);
            ent_set_put(&d->holders, stands_for(w, actors[i]));
        }
}

/* "we", or a subject that is nobody, or none. */
static bool is_spoken(const ent_stance_work *w, const ent_act_hit *hit)
{
    if (hit->act->verb && ent_is_passive(w->r->doc, hit->trigger))
        return false;
    uint32_t heads[8];
    uint32_t n = ent_subjects(w->r->doc, hit->trigger, heads, 8);
    for (uint32_t i = 0; i < n; i++) {
        if (ent_lexicon_in_class(w->s->lexicon, w->s->speaker,
                                 w->r->doc->tokens.at[heads[i]].lemma))
            return true;
        if (w->r->mention_at[heads[i]] != ENT_NONE)
            return false;
    }
    return hit->act->adjective || n == 0;
}

static void take_speaker(ent_stance_work *w, const ent_act_hit *hit, ent_stance_draft *d)
{
    uint32_t q = ent_quote_around(w->r, hit->trigger);
    if (q != ENT_NONE && is_spoken(w, hit))
        put_all(w, w->quotes->at[q].speakers.at, w->quotes->at[q].speakers.n, d);
}

/* "We will not leave," said the spokesman: what is said stands before the word. */
static void reach_back(const ent_stance_work *w, const ent_act_hit *hit, ent_stance_draft *d)
{
    const ent_token *tok = w->r->doc->tokens.at;
    for (uint32_t c = tok[hit->trigger].child; c != ENT_NONE && c < hit->trigger; c = tok[c].sibling) {
        uint32_t first, last;
        if (tok[c].rel != ENT_REL_CCOMP)
            continue;
        ent_subtree(w->r->doc, c, false, &first, &last);
        if (first < d->first && hit->trigger - first < 45)
            d->first = first;
    }
}

/* "did not mention them": what turns the word belongs to the proof. */
static void reach_negation(const ent_stance_work *w, const ent_act_hit *hit, ent_stance_draft *d)
{
    const ent_token *tok = w->r->doc->tokens.at;
    uint32_t first = hit->trigger;
    if (!ent_is_negated(w->r->doc, hit->trigger))
        return;
    for (uint32_t c = tok[hit->trigger].child; c != ENT_NONE && c < hit->trigger; c = tok[c].sibling)
        if ((tok[c].rel == ENT_REL_AUX || tok[c].rel == ENT_REL_ADVMOD) && c < first)
            first = c;
    if (first < d->first)
        d->first = first;
}

bool ent_stance_parties(ent_stance_work *w, ent_act_hit *hit, ent_stance_draft *d)
{
    ent_act_parties(w->s->words, w->r, w->quotes, hit);
    put_all(w, hit->sources.at, hit->sources.n, d);
    if (d->holders.n == 0)
        take_speaker(w, hit, d);
    for (uint32_t i = 0; i < hit->targets.n; i++)
        if (w->r->actors.at[hit->targets.at[i]].kind != ENT_KIND_PLACE) {
            ent_set_put(&d->targets, stands_for(w, hit->targets.at[i]));
            ent_set_put(&d->aims, hit->targets.at[i]);
        }
    ent_set_less(&d->targets, &d->holders);
    d->trigger = hit->trigger;
    d->first = hit->first;
    d->last = hit->last;
    reach_back(w, hit, d);
    reach_negation(w, hit, d);
    return d->holders.n > 0;
}

void ent_stance_parties_of_event(ent_stance_work *w, const ent_event *e, ent_stance_draft *d)
{
    put_all(w, e->sources.at, e->sources.n, d);
    for (uint32_t i = 0; i < e->targets.n; i++)
        if (w->r->actors.at[e->targets.at[i]].kind != ENT_KIND_PLACE)
            ent_set_put(&d->targets, stands_for(w, e->targets.at[i]));
    ent_set_less(&d->targets, &d->holders);
}

/* The head behind "like" or "unlike" in the sentence of a word: "South Korea, like Japan, ...". */
static uint32_t compared(const ent_reading *r, uint32_t trigger, const char *preposition)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t last = ent_last_of(r->doc, trigger);
    for (uint32_t t = ent_first_of(r->doc, trigger); t <= last; t++)
        if (tok[t].rel == ENT_REL_CASE && tok[t].head != ENT_NONE &&
            ent_str_eq_nocase(tok[t].form, ent_str_z(preposition)))
            return tok[t].head;
    return ENT_NONE;
}

void ent_stance_likened(ent_stance_work *w, ent_stance_draft *d, ent_actor_set *other)
{
    const uint32_t *actors;
    uint32_t like = compared(w->r, d->trigger, "like"), unlike = compared(w->r, d->trigger, "unlike");
    uint32_t n = like == ENT_NONE ? 0 : ent_actors_at(w->r, like, &actors);
    if (n)
        put_all(w, actors, n, d);
    n = unlike == ENT_NONE ? 0 : ent_actors_at(w->r, unlike, &actors);
    for (uint32_t i = 0; i < n; i++)
        if (may_hold(&w->r->actors.at[actors[i]]))
            ent_set_put(other, stands_for(w, actors[i]));
    ent_set_less(other, &d->holders);
}
