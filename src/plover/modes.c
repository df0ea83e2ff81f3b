/* modes.c - the PLOVER mode of an act whose row names none: by the words that prove it. */
#include "plover/acts.h"

static bool has_word_of(const ent_reading *r, const ent_act_hit *hit, uint32_t cls)
{
    if (cls == ENT_NONE)
        return false;
    for (uint32_t t = hit->first; t <= hit->last; t++)
        if (ent_lexicon_in_class(r->lexicon, cls, r->doc->tokens.at[t].lemma))
            return true;
    return false;
}

ent_str ent_act_mode(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    if (hit->act->mode.n)
        return hit->act->mode;
    for (uint32_t i = 0; i < a->modes.n; i++)
        if (ent_str_eq(a->modes.at[i].type, hit->act->plover) &&
            has_word_of(r, hit, a->modes.at[i].cls))
            return a->modes.at[i].mode;
    return (ent_str){0};
}
