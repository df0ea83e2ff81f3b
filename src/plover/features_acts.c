/* features_acts.c - features that the table of acts gives: which acts stand in the sentence, and
 * which of their places the marks fill. */
#include "plover/features.h"

static bool in_span(uint32_t t, uint32_t first, uint32_t last)
{
    return first != ENT_NONE && t >= first && t <= last;
}

static bool any_in(const uint32_t *heads, uint32_t n, uint32_t first, uint32_t last)
{
    for (uint32_t i = 0; i < n; i++)
        if (in_span(heads[i], first, last))
            return true;
    return false;
}

/* "lifted sanctions", "urged them to withdraw": an act within another. */
static bool is_inner(const ent_feature_maker *m, uint32_t token)
{
    const ent_token *t = &m->r->doc->tokens.at[token];
    ent_act_hit outer;
    bool noun = t->upos == ENT_UPOS_NOUN && (t->rel == ENT_REL_OBJ || t->rel == ENT_REL_NSUBJ_PASS);
    bool verb = t->upos == ENT_UPOS_VERB && (t->rel == ENT_REL_CCOMP || t->rel == ENT_REL_XCOMP);
    return (noun || verb) && t->head != ENT_NONE && ent_act_at(m->acts, m->r, t->head, &outer);
}

static void act_features(ent_feature_maker *m, uint32_t token)
{
    ent_act_hit hit;
    const ent_document *doc = m->r->doc;
    if (doc->tokens.at[token].rel == ENT_REL_AMOD || !ent_act_at(m->acts, m->r, token, &hit))
        return;
    uint32_t heads[16];
    uint32_t n = ent_subjects(doc, token, heads, 16);
    bool source = m->s != ENT_NONE && (any_in(heads, n, m->pair->s_first, m->pair->s_last) ||
                                       ent_feature_under(doc, heads, n, m->s));
    bool target = false, reversed = m->t != ENT_NONE && ent_feature_under(doc, heads, n, m->t);
    for (uint32_t i = 0; i < hit.act->slot_count && m->t != ENT_NONE && !target; i++) {
        n = ent_act_heads(doc, token, &hit.act->slots[i], heads, 16);
        target = ent_feature_under(doc, heads, n, m->t);
        bool same = hit.act->slots[i].part == ENT_PART_SAME && source && reversed;
        target = target || same;
    }
    if (ent_is_negated(doc, token)) {           /* not done: no sign that it was */
        ent_feature(m, source || target ? "act.negated.party" : "act.negated", hit.act->plover);
        return;
    }
    if (is_inner(m, token)) {
        ent_feature(m, "act.inner", hit.act->plover);
        return;
    }
    ent_feature(m, "act", hit.act->plover);
    ent_str when = ent_act_modality(m->acts, m->r, &hit);
    if (source || target)
        ent_feature2(m, "act.when", hit.act->plover, when);
    if (source && target) {
        ent_feature(m, "act.both", hit.act->plover);
        ent_feature(m, "does", hit.act->plover);        /* twice: what the table is sure of weighs more */
    } else if (source)
        ent_feature(m, "act.source", hit.act->plover);
    else if (target)
        ent_feature(m, "act.target", hit.act->plover);
    if (reversed)
        ent_feature(m, "act.reversed", hit.act->plover);
}

void ent_features_of_acts(ent_feature_maker *m)
{
    for (uint32_t t = m->first; t < m->end && !ent_failed(m->st); t++)
        act_features(m, t);
}
