/* polarity.c - the stance of a word where it stands. What is not done now is another stance than what
 * was left undone: "does not support" opposes, "has not supported", "avoided supporting" is silent. */
#include "stance/work.h"

static bool in_class(const ent_stance_work *w, uint32_t cls, uint32_t token)
{
    return ent_lexicon_in_class(w->s->lexicon, cls, w->r->doc->tokens.at[token].lemma);
}

static bool has_child(const ent_document *doc, uint32_t token, const char *lemma, bool past)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if (ent_str_is(tok[c].lemma, lemma) && (!past || tok[c].xpos == ENT_XPOS_VBD))
            return true;
    return false;
}

/* "has not condemned", "did not mention", "avoided naming". */
static bool is_left_undone(const ent_stance_work *w, uint32_t token)
{
    const ent_document *doc = w->r->doc;
    uint32_t up = doc->tokens.at[token].head;
    if (has_child(doc, token, "have", false) || has_child(doc, token, "do", true))
        return true;
    if (has_child(doc, token, "without", false))
        return true;
    return up != ENT_NONE && in_class(w, w->s->leave_undone, up);
}

/* "If they rejected it, the talks would fail": a clause of its own, which nobody there leaves undone. */
static bool is_own_clause(const ent_document *doc, uint32_t token)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_NSUBJ || tok[c].upos == ENT_UPOS_SCONJ)
            return true;
    return false;
}

/* "wants to avoid": what is wished for is not; what one fails to do is undone. */
static bool is_evaded(const ent_stance_work *w, uint32_t token)
{
    const ent_token *tok = w->r->doc->tokens.at;
    uint32_t up = tok[token].head;
    bool clause = tok[token].rel == ENT_REL_XCOMP || tok[token].rel == ENT_REL_ADVCL ||
                  tok[token].rel == ENT_REL_OBJ || tok[token].rel == ENT_REL_CCOMP ||
                  tok[token].rel == ENT_REL_OBL || tok[token].rel == ENT_REL_ACL;
    if (tok[token].rel == ENT_REL_ADVCL && is_own_clause(w->r->doc, token))
        return false;
    return up != ENT_NONE && clause && in_class(w, w->s->leave_undone, up);
}

static bool is_unreal(const ent_stance_work *w, const ent_act_hit *hit)
{
    ent_time t = ent_verb_time(w->r->doc, hit->trigger);
    if (t == ENT_TIME_HYPOTHETICAL)
        return hit->act->verb;
    if (t != ENT_TIME_CONDITIONAL)
        return false;
    /* "it would support them", as somebody said, is what is to come. */
    return ent_quote_around(w->r, hit->trigger) == ENT_NONE;
}

/* "unless it gave up", "until they accept": what is asked for, no stance of whom it is asked. */
static bool is_condition(const ent_stance_work *w, uint32_t token)
{
    const ent_token *tok = w->r->doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_MARK && in_class(w, w->s->condition, c))
            return true;
    return false;
}

ent_str ent_stance_of(const ent_stance_work *w, const ent_act_hit *hit)
{
    const ent_table *t = w->s->rows;
    ent_str plain = ent_str_is(hit->act->plover, "NONE") ? ENT_STR("") : hit->act->plover;
    bool evaded = is_evaded(w, hit->trigger);
    if (!evaded && !ent_is_negated(w->r->doc, hit->trigger))
        return is_unreal(w, hit) ? ENT_STR("") : plain;
    if (is_unreal(w, hit) || is_condition(w, hit->trigger))
        return ENT_STR("");
    bool undone = evaded || is_left_undone(w, hit->trigger);
    ent_str turned = ent_table_at(t, hit->act->row, undone ? w->s->lapse : w->s->negated);
    return ent_str_is(turned, "-") ? ENT_STR("") : turned;
}
