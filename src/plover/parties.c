/* parties.c - who acts, towards whom, and the words that prove it. */
#include "mention/within.h"
#include "plover/acts.h"
#include "rule/grammar.h"
#include "quote/said.h"

/* Actors that token heads; a place counts as a target only. */
static bool add_at(const ent_reading *r, uint32_t token, bool target, ent_actor_set *set)
{
    const uint32_t *actors = NULL;
    uint32_t k = ent_actors_at(r, token, &actors);
    bool any = false;
    for (uint32_t i = 0; i < k; i++) {
        uint8_t kind = r->actors.at[actors[i]].kind;
        if (ent_can_act(kind) || (target && kind == ENT_KIND_PLACE)) {
            ent_set_put(set, actors[i]);
            any = true;
        }
    }
    return any;
}

/* Actors within the phrase of token: its owner, "of", adjectives and nouns before it, conjuncts. */
static bool add_inner(const ent_reading *r, uint32_t token, bool target, int depth,
                      ent_actor_set *set)
{
    const ent_token *tok = r->doc->tokens.at;
    bool any = false;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling) {
        switch (tok[c].rel) {
        case ENT_REL_NMOD_POSS: case ENT_REL_AMOD: case ENT_REL_COMPOUND: case ENT_REL_NMOD:
        case ENT_REL_CONJ: case ENT_REL_APPOS: case ENT_REL_NMOD_DESC: case ENT_REL_FLAT:
            if (add_at(r, c, target, set))
                any = true;
            else if (depth > 0)
                any |= add_inner(r, c, target, depth - 1, set);
            break;
        default: break;
        }
    }
    return any;
}

static void cover(const ent_reading *r, ent_act_hit *hit, uint32_t token)
{
    uint32_t m = r->mention_at[token];
    uint32_t first = m == ENT_NONE ? token : r->mentions.at[m].first;
    uint32_t last = m == ENT_NONE ? token : r->mentions.at[m].last;
    hit->first = first < hit->first ? first : hit->first;
    hit->last = last > hit->last ? last : hit->last;
}

/* ---- sources --------------------------------------------------------------------------- */

/* "Chad, however, is ready": read as if it were called. */
static uint32_t called_subject(const ent_document *doc, uint32_t token, uint32_t *out)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE && c < token; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_VOCATIVE && tok[c].upos == ENT_UPOS_PROPN) {
            out[0] = c;
            return 1;
        }
    return 0;
}

/* Whose deed is it when "Turkish X" does it? A letter of Ankara's speaks for Ankara, its soldiers and
 * ships act for it; its roses and its weather do not. */
static bool acts_for_owner(const ent_acts *a, const ent_reading *r, uint32_t head, ent_str type)
{
    bool in_words = ent_act_quad(a, type) % 2 == 1;
    bool acts = in_words || (r->marks[head] & (ENT_MARK_ACTOR | ENT_MARK_PEOPLE));
    for (uint32_t i = 0; i < a->agent_classes.n && !acts; i++)
        acts = ent_lexicon_in_class(r->lexicon, a->agent_classes.at[i].cls,
                                    r->doc->tokens.at[head].lemma);
    return acts;
}

/* Actors of the mention that covers a token which is not its head ("Burkina Faso's junta"). */
static bool add_over(const ent_reading *r, uint32_t token, ent_actor_set *set)
{
    enum { REACH = 6 };
    uint32_t first = ent_first_of(r->doc, token), last = ent_last_of(r->doc, token);
    for (uint32_t t = token > first + REACH ? token - REACH : first; t <= last && t <= token + REACH; t++) {
        const ent_mention *m = r->mention_at[t] == ENT_NONE ? NULL : &r->mentions.at[r->mention_at[t]];
        if (m && t != token && m->first <= token && m->last >= token && add_at(r, t, false, set))
            return true;
    }
    return false;
}

static bool add_subject(const ent_acts *a, const ent_reading *r, ent_act_hit *hit, uint32_t head)
{
    bool found = add_at(r, head, false, &hit->sources) ||
                 (acts_for_owner(a, r, head, hit->act->plover) &&
                  add_inner(r, head, false, 1, &hit->sources));
    /* A verb joined to another shares its subject; its own words prove it. */
    bool joined = r->doc->tokens.at[hit->trigger].rel == ENT_REL_CONJ;
    bool here = r->doc->tokens.at[head].sentence == r->doc->tokens.at[hit->trigger].sentence;
    if (found && here && head < hit->trigger && hit->trigger - head < (joined ? 6 : 40))
        cover(r, hit, head);
    return found;
}

/* Forces that are moved, told in the passive without whose order it was: those of their owner. */
static bool passive_force(const ent_reading *r, const ent_act_hit *hit)
{
    return ent_is_passive(r->doc, hit->trigger) && r->doc->tokens.at[hit->trigger].rel != ENT_REL_AMOD &&
           (ent_str_is(hit->act->plover, "MOBILIZE") || ent_str_is(hit->act->mode, "withdraw"));
}

/* Where the tree gives no subject that can act: what else may be one. */
static void other_subjects(const ent_acts *a, const ent_reading *r, ent_act_hit *hit, bool none)
{
    const ent_document *doc = r->doc;
    uint32_t verb = hit->trigger, over, clause, name;
    uint32_t moved[4], k = passive_force(r, hit) ? ent_objects(doc, hit->trigger, moved, 4) : 0;
    for (uint32_t i = 0; i < k; i++)
        add_subject(a, r, hit, moved[i]);           /* "Russian soldiers were deployed" */
    if (hit->sources.n)
        return;
    while ((over = ent_act_nearest_subject(doc, verb)) == ENT_NONE &&
           doc->tokens.at[verb].rel == ENT_REL_CONJ && doc->tokens.at[verb].head < verb)
        verb = doc->tokens.at[verb].head;           /* it shares the subject of the verb before */
    if (over != ENT_NONE && (add_subject(a, r, hit, over) || add_over(r, over, &hit->sources))) {
        cover(r, hit, over);
        return;
    }
    /* A name tagged as a verb ("Blinken will discuss"): read as a clause. */
    clause = ent_child_with(doc, hit->trigger, ENT_REL_CSUBJ);
    if (clause != ENT_NONE && r->mention_at[clause] != ENT_NONE && add_subject(a, r, hit, clause))
        return;
    name = none ? ent_act_name_before(r, hit->trigger) : ENT_NONE;
    if (name != ENT_NONE && (add_at(r, name, false, &hit->sources) || add_over(r, name, &hit->sources)))
        cover(r, hit, name);
}

/* "Maduro, whose country has been suspended since 2016, accused": read as two joined verbs of which the first
 * has the name that is called. */
static uint32_t owner_of_whose(const ent_document *doc, uint32_t verb)
{
    const ent_token *tok = doc->tokens.at;
    uint32_t head = tok[verb].rel == ENT_REL_CONJ ? tok[verb].head : ENT_NONE, name = ENT_NONE;
    bool whose = false;
    for (uint32_t c = head == ENT_NONE ? ENT_NONE : tok[head].child; c != ENT_NONE; c = tok[c].sibling) {
        if (tok[c].rel == ENT_REL_VOCATIVE)
            name = c;
        for (uint32_t k = tok[c].child; k != ENT_NONE && !whose; k = tok[k].sibling)
            whose = ent_str_eq_nocase(tok[k].form, ENT_STR("whose"));
    }
    return whose ? name : ENT_NONE;
}

static void verb_sources(const ent_acts *a, const ent_reading *r, ent_act_hit *hit)
{
    uint32_t heads[16], other = ENT_NONE;
    uint32_t owner = owner_of_whose(r->doc, hit->trigger);
    uint32_t n = owner == ENT_NONE ? ent_subjects(r->doc, hit->trigger, heads, 16) : 0;
    if (owner != ENT_NONE)
        heads[n++] = owner;
    if (n == 0 && (other = ent_act_misread_subject(r->doc, hit->trigger)) != ENT_NONE)
        heads[n++] = other;
    if (n == 0)
        n = called_subject(r->doc, hit->trigger, heads);
    if (n == 0)
        n = ent_act_enacting(r, hit->trigger, heads);
    for (uint32_t i = 0; i < n; i++)
        add_subject(a, r, hit, heads[i]);
    /* "Brazil, Chile and Peru deplored": the first of a list read as if it were called. */
    if (n && called_subject(r->doc, hit->trigger, &other))
        add_subject(a, r, hit, other);
    /* "Myanmar's military dissolved the party": the owner hung at the verb itself. */
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t c = tok[hit->trigger].child; c < hit->trigger && hit->sources.n == 0;
         c = tok[c].sibling)
        if ((tok[c].rel == ENT_REL_NMOD_POSS || tok[c].rel == ENT_REL_AMOD ||
             tok[c].rel == ENT_REL_COMPOUND) &&
            add_at(r, c, false, &hit->sources))
            cover(r, hit, c);
    if (hit->sources.n == 0)
        other_subjects(a, r, hit, n == 0);
    n = hit->sources.n ? 0 : ent_act_issuing(a, r, hit->trigger, heads, 16);
    for (uint32_t i = 0; i < n; i++)
        add_at(r, heads[i], false, &hit->sources);
}

/* The quotation whose cue is the verb knows its speaker better than the tree alone. */
static void quote_sources(const ent_reading *r, const ent_quotes *quotes, ent_act_hit *hit)
{
    uint32_t i = ent_quote_cued_by(r, hit->trigger);
    if (i == ENT_NONE)
        return;
    bool known = quotes->at[i].speakers.n > 0;      /* are the speakers among those found? */
    for (uint32_t k = 0; k < quotes->at[i].speakers.n; k++)
        known = known && ent_set_holds(&hit->sources, quotes->at[i].speakers.at[k]);
    if (!known)
        hit->sources.n = 0;
    for (uint32_t k = 0; k < quotes->at[i].speakers.n && !known; k++)
        ent_set_put(&hit->sources, quotes->at[i].speakers.at[k]);
    hit->quote = i;
}

static void noun_sources(const ent_reading *r, ent_act_hit *hit)
{
    static const ent_act_test owners[] = {{.part = ENT_PART_POSS}, {.part = ENT_PART_COMPOUND}};
    uint32_t heads[12];
    for (size_t p = 0; p < 2 && hit->sources.n == 0; p++) {
        uint32_t n = ent_act_heads(r->doc, hit->trigger, &owners[p], heads, 12);
        for (uint32_t i = 0; i < n; i++)
            if (add_at(r, heads[i], false, &hit->sources))
                cover(r, hit, heads[i]);
    }
    static const char *const preps[] = {"by", "from", "of"};
    size_t most = hit->act->authored ? 3 : 2;
    for (size_t p = 0; p < most && hit->sources.n == 0; p++) {
        uint32_t n = ent_obliques(r->doc, hit->trigger, ent_str_z(preps[p]), heads, 12);
        for (uint32_t i = 0; i < n; i++)
            if (add_at(r, heads[i], false, &hit->sources))
                cover(r, hit, heads[i]);
    }
}

/* ---- targets ------------------------------------------------------------------------------ */

/* Actors of one slot; for clauses their doer, or any actor in them. */
static bool take_slot(const ent_reading *r, ent_act_hit *hit, const ent_act_test *slot)
{
    uint32_t heads[12];
    uint32_t n = ent_act_heads(r->doc, hit->trigger, slot, heads, 12);
    bool any = false;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t inner[8], k = 0;
        switch ((ent_act_part)slot->part) {
        case ENT_PART_INOBJ:
            any |= add_inner(r, heads[i], true, 2, &hit->targets);
            break;
        case ENT_PART_CLAUSE:
            k = ent_subjects(r->doc, heads[i], inner, 8);
            break;
        case ENT_PART_INCLAUSE:
            k = ent_objects(r->doc, heads[i], inner, 8);
            any |= add_inner(r, heads[i], true, 1, &hit->targets);
            break;
        default: {
            bool found = add_at(r, heads[i], true, &hit->targets);
            /* "between the US and South Korea" may be read as one name: look inside too. */
            if ((!found && slot->part != ENT_PART_OBJ) || ent_str_is(slot->prep, "between"))
                found |= add_inner(r, heads[i], true, 1, &hit->targets);
            any |= found;
            break;
        }
        }
        for (uint32_t j = 0; j < k; j++)
            any |= add_at(r, inner[j], true, &hit->targets) ||
                   add_inner(r, inner[j], true, 1, &hit->targets);
    }
    return any;
}

static void find_targets(const ent_reading *r, ent_act_hit *hit)
{
    for (uint32_t i = 0; i < hit->act->slot_count && hit->targets.n == 0; i++) {
        const ent_act_test *slot = &hit->act->slots[i];
        if (slot->part != ENT_PART_SAME) {
            take_slot(r, hit, slot);
            ent_set_less(&hit->targets, &hit->sources);     /* nobody acts on himself alone */
            continue;
        }
        if (hit->sources.n < 2)
            continue;
        hit->joint = true;
        hit->targets = hit->sources;
    }
}

/* "cooperation between Russia and China": both do it. */
static void join_between(ent_act_hit *hit)
{
    if (hit->act->verb || hit->sources.n || hit->targets.n < 2)
        return;
    bool between = false;
    for (uint32_t i = 0; i < hit->act->slot_count; i++)
        between = between || ent_str_is(hit->act->slots[i].prep, "between");
    if (!between)
        return;
    hit->sources = hit->targets;
    hit->joint = true;
}

/* ---- extent ------------------------------------------------------------------------------- */

/* To the end of what the act says: its objects, obliques and clauses, no further clause. */
static void extend(const ent_reading *r, ent_act_hit *hit)
{
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t c = tok[hit->trigger].child; c != ENT_NONE; c = tok[c].sibling) {
        uint8_t rel = tok[c].rel;
        bool infinitive = (rel == ENT_REL_ADVCL || rel == ENT_REL_ACL) && tok[c].xpos == ENT_XPOS_VB;
        bool core = infinitive || rel == ENT_REL_OBJ || rel == ENT_REL_OBL || rel == ENT_REL_IOBJ ||
                    rel == ENT_REL_CCOMP || rel == ENT_REL_XCOMP || rel == ENT_REL_NMOD ||
                    rel == ENT_REL_COMPOUND_PRT;
        if (!core || c < hit->trigger)
            continue;
        uint32_t first, last;
        ent_subtree(r->doc, c, true, &first, &last);
        if (last > hit->last && last - hit->trigger < 45)
            hit->last = last;
    }
}

/* "Fiji is opposed to", "remained committed to": the subject of the predicate, or of what it hangs
 * at. */
static void adjective_sources(const ent_reading *r, ent_act_hit *hit)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t token = hit->trigger, other;
    if (called_subject(r->doc, token, &other) || ent_act_enacting(r, token, &other))
        add_at(r, other, false, &hit->sources);
    for (int i = 0; i < 3 && token != ENT_NONE && hit->sources.n == 0; i++) {
        for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
            if (tok[c].rel == ENT_REL_NSUBJ || tok[c].rel == ENT_REL_NSUBJ_PASS) {
                bool found = add_at(r, c, false, &hit->sources);
                found |= add_inner(r, c, false, 1, &hit->sources);
                if (found && c < hit->trigger && hit->trigger - c < 40)
                    cover(r, hit, c);
            }
        bool noun = tok[token].rel == ENT_REL_ACL || tok[token].rel == ENT_REL_AMOD;
        token = tok[token].head;
        if (noun && token != ENT_NONE && hit->sources.n == 0)
            add_at(r, token, false, &hit->sources);
    }
}

/* "received grain from Russia", "came under fire from the militia": the subject is whom it is done to. */
static void turn(const ent_acts *a, const ent_reading *r, ent_act_hit *hit)
{
    static const char *const preps[] = {"from", "by"};
    uint32_t heads[12], at[24], n = ent_subjects(r->doc, hit->trigger, at, 12);
    hit->targets = hit->sources;
    hit->sources.n = 0;
    for (uint32_t i = 0; i < n; i++)
        if (!add_at(r, at[i], true, &hit->targets) && acts_for_owner(a, r, at[i], hit->act->plover))
            add_inner(r, at[i], true, 1, &hit->targets);
    at[0] = hit->trigger;                   /* the doer may hang at what is received */
    n = 1;
    for (uint32_t i = 0; i < hit->act->test_count; i++)
        n += ent_act_heads(r->doc, hit->trigger, &hit->act->tests[i], at + n, 24 - n);
    for (uint32_t k = 0; k < n; k++)
        for (size_t p = 0; p < 2 && hit->sources.n == 0; p++) {
            uint32_t found = ent_obliques(r->doc, at[k], ent_str_z(preps[p]), heads, 12);
            for (uint32_t i = 0; i < found; i++)
                add_at(r, heads[i], false, &hit->sources);
        }
    ent_set_less(&hit->sources, &hit->targets);
}

void ent_act_parties(const ent_acts *a, const ent_reading *r, const ent_quotes *quotes,
                     ent_act_hit *hit)
{
    hit->quote = ENT_NONE;
    if (hit->act->adjective) {
        adjective_sources(r, hit);
    } else if (hit->act->verb) {
        verb_sources(a, r, hit);
        if (hit->act->turned)
            turn(a, r, hit);
        else
            quote_sources(r, quotes, hit);
    } else {
        noun_sources(r, hit);
    }
    find_targets(r, hit);
    join_between(hit);
    if (hit->targets.n == 0 && hit->quote != ENT_NONE) {
        const ent_quote *q = &quotes->at[hit->quote];
        for (uint32_t k = 0; k < q->addressees.n; k++)
            ent_set_put(&hit->targets, q->addressees.at[k]);
        ent_set_less(&hit->targets, &hit->sources);
    }
    extend(r, hit);
}
