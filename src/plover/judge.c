/* judge.c - what the model of types says of an act: whether to doubt what the table found, and
 * what a verb is that the table does not know. It is asked about one source and one target, as
 * the tables of pairs mark them. */
#include "mention/within.h"
#include "plover/acts.h"
#include "plover/pair.h"

/* Set where precision on held-out folds of the training sentences is .9 (doc/events.md). */
static const double DOUBT = 0.70, SURE = 0.85, NOTHING = 0.10;

static bool is_of(const ent_mention *m, uint32_t actor)
{
    for (uint32_t i = 0; i < m->actor_count; i++)
        if (m->actors[i] == actor)
            return true;
    return false;
}

static uint32_t distance(const ent_mention *m, uint32_t token)
{
    return m->first > token ? m->first - token : token > m->last ? token - m->last : 0;
}

/* The mention of an actor nearest to token in its sentence. */
static void mark(const ent_reading *r, uint32_t actor, uint32_t token, uint32_t *first,
                 uint32_t *last)
{
    uint32_t end = ent_last_of(r->doc, token), best = ENT_NONE;
    *first = *last = ENT_NONE;
    for (uint32_t t = ent_first_of(r->doc, token); t <= end; t++) {
        const ent_mention *m = r->mention_at[t] == ENT_NONE ? NULL : &r->mentions.at[r->mention_at[t]];
        if (!m || !is_of(m, actor) || distance(m, token) >= best)
            continue;
        best = distance(m, token);
        *first = m->first;
        *last = m->last;
    }
}

/* The first source and the target that stands for the other side. */
static ent_pair pair_of(const ent_reading *r, const ent_act_hit *hit)
{
    ent_pair pair = {ENT_NONE, ENT_NONE, ENT_NONE, ENT_NONE};
    mark(r, hit->sources.at[0], hit->trigger, &pair.s_first, &pair.s_last);
    if (hit->targets.n)
        mark(r, hit->targets.at[hit->joint ? hit->targets.n - 1 : 0], hit->trigger, &pair.t_first,
             &pair.t_last);
    return pair;
}

static void ask(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit,
                double odds[ENT_PLOVER_TYPES], ent_status *st)
{
    ent_pair pair = pair_of(r, hit);
    ent_pair_score(a->model, a, r, &pair, odds, st);
}

bool ent_act_doubted(const ent_acts *a, const ent_reading *r, ent_act_hit *hit, ent_status *st)
{
    double odds[ENT_PLOVER_TYPES];
    unsigned type = ent_plover_type_of(hit->act->plover);
    if (!a->model || hit->sources.n == 0)
        return false;
    ask(a, r, hit, odds, st);
    hit->odds = type < ENT_PLOVER_TYPES ? odds[type] : 0;
    return odds[ENT_PLOVER_TYPES - 1] > DOUBT;
}

bool ent_act_guess(const ent_acts *a, const ent_reading *r, const ent_quotes *quotes, uint32_t token,
                   ent_act_hit *hit, ent_status *st)
{
    double odds[ENT_PLOVER_TYPES];
    if (!a->model || r->doc->tokens.at[token].upos != ENT_UPOS_VERB)
        return false;
    /* A verb that the model never saw will not make it sure. */
    ent_str seen = ent_str_printf(r->doc->arena, st, "lca=%.*s", ENT_FMT(r->doc->tokens.at[token].lemma));
    if (!ent_linear_weights(a->model, seen))
        return false;
    *hit = (ent_act_hit){.act = &a->guesses[0], .trigger = token, .first = token, .last = token,
                         .doers = ENT_NONE, .seat = ENT_NONE};
    ent_act_parties(a, r, quotes, hit);
    if (hit->sources.n == 0 || hit->targets.n == 0)
        return false;
    ask(a, r, hit, odds, st);
    unsigned best = 0;
    for (unsigned k = 1; k + 1 < ENT_PLOVER_TYPES; k++)
        if (odds[k] > odds[best])
            best = k;
    hit->act = &a->guesses[best];
    hit->odds = odds[best];
    return odds[best] >= SURE && odds[ENT_PLOVER_TYPES - 1] <= NOTHING;
}

ent_str ent_act_reasons(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit,
                        ent_str type, ent_status *st)
{
    ent_pair pair = pair_of(r, hit);
    return ent_pair_reasons(a->model, a, r, &pair, ent_plover_type_of(type), st);
}
