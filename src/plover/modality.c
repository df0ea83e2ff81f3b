/* modality.c - past, ongoing, planned, conditional, hypothetical or negated. */
#include "plover/acts.h"

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
        if (ent_act_word_is(a, r->doc, up, ENT_WORDS_UNREAL))
            return ENT_STR("conditional");
        if (doc->tokens.at[up].upos == ENT_UPOS_VERB) {
            ent_time t = ent_verb_time(doc, up);
            bool own = doc->tokens.at[hit->trigger].rel == ENT_REL_OBJ &&
                       ent_act_word_is(a, doc, up, ENT_WORDS_LIGHT);
            if (own)
                return of_time(t, true);
            break;
        }
    }
    bool lasts = !is_long_past(r, hit->trigger) &&
                 ent_act_word_is(a, doc, hit->trigger, ENT_WORDS_DURATIVE);
    return lasts ? ENT_STR("ongoing") : ENT_STR("past");
}

static bool has_word(const ent_acts *a, const ent_document *doc, uint32_t first, uint32_t last,
                     ent_act_words use)
{
    for (uint32_t t = first; t <= last; t++)
        if (ent_act_word_is(a, doc, t, use))
            return true;
    return false;
}

/* "threatened to use force if the junta stays", "warned that it may", "that an attack would": a threat is
 * as real as what it hangs on. */
static ent_str of_threat(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    uint32_t first, last;
    ent_subtree(r->doc, hit->trigger, false, &first, &last);
    if (has_word(a, r->doc, hit->trigger, last, ENT_WORDS_CONDITION))
        return ENT_STR("conditional");
    return has_word(a, r->doc, hit->trigger, last, ENT_WORDS_CHANCE) ? ENT_STR("hypothetical")
                                                                     : ENT_STR("");
}

/* "sent home none of the attachés", "thanked no one", "gave no aid": nothing was done. */
static bool to_nobody(const ent_acts *a, const ent_document *doc, uint32_t verb)
{
    uint32_t objects[4], n = ent_objects(doc, verb, objects, 4);
    if (n == 0 || objects[0] < verb)
        return false;
    if (ent_act_word_is(a, doc, objects[0], ENT_WORDS_NONE))
        return true;
    for (uint32_t c = doc->tokens.at[objects[0]].child; c != ENT_NONE; c = doc->tokens.at[c].sibling)
        if (doc->tokens.at[c].rel == ENT_REL_DET && ent_act_word_is(a, doc, c, ENT_WORDS_NONE))
            return true;
    return false;
}

/* "An attack by Belarus remains possible": a predicate that leaves it open. */
static bool is_left_open(const ent_acts *a, const ent_document *doc, uint32_t noun)
{
    const ent_token *tok = doc->tokens.at;
    uint32_t up = tok[noun].rel == ENT_REL_NSUBJ ? tok[noun].head : ENT_NONE;
    if (up == ENT_NONE)
        return false;
    if (ent_act_word_is(a, doc, up, ENT_WORDS_OPEN))
        return true;
    for (uint32_t c = tok[up].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_XCOMP && ent_act_word_is(a, doc, c, ENT_WORDS_OPEN))
            return true;
    return false;
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
static bool is_denied(const ent_acts *a, const ent_reading *r, uint32_t token)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t noun = ENT_NONE;
    for (int i = 0; i < 4 && token != ENT_NONE && noun == ENT_NONE; i++) {
        uint32_t up = tok[token].head;
        bool clause = tok[token].rel == ENT_REL_ACL || tok[token].rel == ENT_REL_CCOMP;
        if (up != ENT_NONE && clause && ent_act_word_is(a, r->doc, up, ENT_WORDS_CLAIM))
            noun = up;
        token = up;
    }
    for (int i = 0; i < 3 && noun != ENT_NONE; i++) {
        noun = tok[noun].head;
        if (noun != ENT_NONE && ent_act_word_is(a, r->doc, noun, ENT_WORDS_UNTRUE))
            return true;
    }
    return false;
}

ent_str ent_act_modality(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    const ent_document *doc = r->doc;
    if (is_denied(a, r, hit->trigger) || is_asked(doc, hit->trigger))
        return ENT_STR("hypothetical");
    if (ent_is_negated(doc, hit->trigger) || (hit->act->verb && to_nobody(a, doc, hit->trigger)))
        return ENT_STR("negated");
    if (!hit->act->verb && is_left_open(a, doc, hit->trigger))
        return ENT_STR("hypothetical");
    if (!hit->act->verb)
        return of_noun(a, r, hit);
    if (ent_act_word_is(a, r->doc, hit->trigger, ENT_WORDS_INTENT))
        return ENT_STR("planned");
    ent_str threat = ent_str_is(hit->act->plover, "THREATEN") ? of_threat(a, r, hit) : ENT_STR("");
    if (threat.n)
        return threat;
    /* Words of speech in the present report what was said; talks and concessions go on. */
    bool speech = ent_act_quad(a, hit->act->plover) % 2 == 1 &&
                  !ent_str_is(hit->act->plover, "CONSULT") &&
                  !ent_str_is(hit->act->plover, "CONCEDE");
    bool stays = ent_act_word_is(a, r->doc, hit->trigger, ENT_WORDS_STAYING);
    bool participle = doc->tokens.at[hit->trigger].xpos == ENT_XPOS_VBG;
    return of_time(ent_verb_time(doc, hit->trigger), !speech || participle || stays);
}
