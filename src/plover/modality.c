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

static bool has_word(const ent_document *doc, uint32_t first, uint32_t last, const char *const *words)
{
    for (uint32_t t = first; t <= last; t++)
        for (const char *const *w = words; *w; w++)
            if (ent_str_is(doc->tokens.at[t].lemma, *w) || ent_str_eq_nocase(doc->tokens.at[t].form, ent_str_z(*w)))
                return true;
    return false;
}

/* "threatened to use force if the junta stays", "warned that it may", "that an attack would": a threat is
 * as real as what it hangs on. */
static ent_str of_threat(const ent_reading *r, const ent_act_hit *hit)
{
    static const char *const conditions[] = {"if", "unless", "would", "until", NULL};
    static const char *const chances[] = {"may", "might", "could", NULL};
    uint32_t first, last;
    ent_subtree(r->doc, hit->trigger, false, &first, &last);
    if (has_word(r->doc, hit->trigger, last, conditions))
        return ENT_STR("conditional");
    return has_word(r->doc, hit->trigger, last, chances) ? ENT_STR("hypothetical") : ENT_STR("");
}

/* "Did Ankara cut the water?" asks. A question that somebody puts in quotation marks as well. */
static bool is_asked(const ent_document *doc, uint32_t token)
{
    uint32_t first = doc->sentences.at[doc->tokens.at[token].sentence].first;
    uint32_t past = first + doc->sentences.at[doc->tokens.at[token].sentence].count;
    bool asks = past > first && ent_str_is(doc->tokens.at[past - 1].form, "?");
    const ent_token *t = &doc->tokens.at[first];
    return asks && (t->rel == ENT_REL_AUX || t->rel == ENT_REL_COP);
}

/* "dismissed as a fairy tale the report that engineers had hacked": what is said to be untrue. */
static bool is_denied(const ent_reading *r, uint32_t token)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t noun = ENT_NONE;
    for (int i = 0; i < 4 && token != ENT_NONE && noun == ENT_NONE; i++) {
        uint32_t up = tok[token].head;
        bool clause = tok[token].rel == ENT_REL_ACL || tok[token].rel == ENT_REL_CCOMP;
        if (up != ENT_NONE && clause && lemma_in(r, "claim-noun", up))
            noun = up;
        token = up;
    }
    for (int i = 0; i < 3 && noun != ENT_NONE; i++) {
        noun = tok[noun].head;
        if (noun != ENT_NONE && lemma_in(r, "untrue-word", noun))
            return true;
    }
    return false;
}

ent_str ent_act_modality(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    const ent_document *doc = r->doc;
    if (is_denied(r, hit->trigger) || is_asked(doc, hit->trigger))
        return ENT_STR("hypothetical");
    if (ent_is_negated(doc, hit->trigger))
        return ENT_STR("negated");
    if (!hit->act->verb)
        return of_noun(a, r, hit);
    if (lemma_in(r, "intent-verb", hit->trigger))
        return ENT_STR("planned");
    ent_str threat = ent_str_is(hit->act->plover, "THREATEN") ? of_threat(r, hit) : ENT_STR("");
    if (threat.n)
        return threat;
    /* Words of speech in the present report what was said. */
    bool speech = ent_str_is(hit->act->plover, "AGREE") || ent_str_is(hit->act->plover, "ACCUSE") ||
                  ent_str_is(hit->act->plover, "REQUEST") || ent_str_is(hit->act->plover, "SUPPORT") ||
                  ent_str_is(hit->act->plover, "REJECT") || ent_str_is(hit->act->plover, "THREATEN");
    bool stays = lemma_in(r, "staying-verb", hit->trigger);
    bool participle = doc->tokens.at[hit->trigger].xpos == ENT_XPOS_VBG;
    return of_time(ent_verb_time(doc, hit->trigger), !speech || participle || stays);
}
