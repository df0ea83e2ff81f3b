/* superlatives.c - "the most important ally", "the largest exercise": forms of comparison that
 * rules over lemmas cannot see, at nouns that carry weight. */
#include "wording/work.h"

/* The noun that a superlative adjective or its "most" belongs to, ENT_NONE. */
static uint32_t noun_of(const ent_wording_work *w, uint32_t t)
{
    const ent_token *k = &w->tok[t];
    uint32_t adjective = t;
    if (k->xpos == ENT_XPOS_RBS && k->rel == ENT_REL_ADVMOD && k->head != ENT_NONE)
        adjective = k->head;
    else if (k->xpos != ENT_XPOS_JJS)
        return ENT_NONE;
    if (ent_wording_in_class(w, adjective, "wording-no-superlative"))
        return ENT_NONE;
    uint32_t noun = w->tok[adjective].head;
    bool modifies = w->tok[adjective].rel == ENT_REL_AMOD && noun != ENT_NONE;
    return modifies ? noun : ENT_NONE;
}

static void take(ent_wording_work *w, uint32_t noun)
{
    ent_stretch s = ent_wording_phrase(w, noun);
    ent_wording *x = ent_wording_new(w, "superlative", s);
    if (!x)
        return;
    x->rule = ENT_STR("wording:superlative");
    ent_words_used *u = ent_wording_use(w, x, ent_wording_words(w, s));
    if (u)
        ent_wording_default_users(w, u, noun);
}

void ent_wording_superlatives(ent_wording_work *w, uint32_t sentence)
{
    const ent_sentence *s = &w->doc->sentences.at[sentence];
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        uint32_t noun = noun_of(w, t);
        if (noun != ENT_NONE && ent_wording_in_class(w, noun, "wording-superlative"))
            take(w, noun);
    }
}
