/* modality.c - past, ongoing, planned, conditional, hypothetical or negated. */
#include "plover/acts.h"

static bool lemma_in(const ent_reading *r, const char *class_name, uint32_t token)
{
    uint32_t cls = ent_lexicon_class(r->lexicon, ent_str_z(class_name));
    return cls != ENT_NONE && ent_lexicon_in_class(r->lexicon, cls, r->doc->tokens.at[token].lemma);
}

static ent_str of_time(ent_time t, bool present)
{
    switch (t) {
    case ENT_TIME_FUTURE: return ENT_STR("planned");
    case ENT_TIME_CONDITIONAL: return ENT_STR("conditional");
    case ENT_TIME_HYPOTHETICAL: return ENT_STR("hypothetical");
    case ENT_TIME_PRESENT: return present ? ENT_STR("ongoing") : ENT_STR("past");
    default: return ENT_STR("past");
    }
}

/* A lasting act that is dated well before the text ("pressure in 2017") is over. */
static bool is_long_past(const ent_reading *r, uint32_t token)
{
    uint32_t d = ent_date_of(r, token);
    return d != ENT_NONE && r->dates.at[d].known && r->day != INT32_MIN &&
           r->dates.at[d].to != INT32_MAX && r->dates.at[d].to < r->day - 90;
}

/* A noun: unreal under a governor that says so ("threat of", "plans for", "if"). */
static ent_str of_noun(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    const ent_document *doc = r->doc;
    uint32_t up = doc->tokens.at[hit->trigger].head;
    for (int i = 0; i < 2 && up != ENT_NONE; i++, up = doc->tokens.at[up].head) {
        if (lemma_in(r, "unreal-governor", up))
            return ENT_STR("conditional");
        if (doc->tokens.at[up].upos == ENT_UPOS_VERB) {
            ent_time t = ent_verb_time(doc, up);
            bool own = doc->tokens.at[hit->trigger].rel == ENT_REL_OBJ && lemma_in(r, "light-act", up);
            if (own)
                return of_time(t, true);
            break;
        }
    }
    bool lasts = a->durative_class != ENT_NONE && !is_long_past(r, hit->trigger) &&
                 ent_lexicon_in_class(r->lexicon, a->durative_class,
                                      doc->tokens.at[hit->trigger].lemma);
    return lasts ? ENT_STR("ongoing") : ENT_STR("past");
}

ent_str ent_act_modality(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    const ent_document *doc = r->doc;
    if (ent_is_negated(doc, hit->trigger))
        return ENT_STR("negated");
    if (!hit->act->verb)
        return of_noun(a, r, hit);
    if (lemma_in(r, "intent-verb", hit->trigger))
        return ENT_STR("planned");
    /* Words of speech in the present report what was said. */
    bool speech = ent_str_is(hit->act->plover, "AGREE") || ent_str_is(hit->act->plover, "ACCUSE") ||
                  ent_str_is(hit->act->plover, "REQUEST") || ent_str_is(hit->act->plover, "SUPPORT") ||
                  ent_str_is(hit->act->plover, "REJECT") || ent_str_is(hit->act->plover, "THREATEN");
    bool stays = lemma_in(r, "staying-verb", hit->trigger);
    bool participle = doc->tokens.at[hit->trigger].xpos == ENT_XPOS_VBG;
    return of_time(ent_verb_time(doc, hit->trigger), !speech || participle || stays);
}
