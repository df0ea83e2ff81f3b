/* unnamed.c - acts of people without a name ("armed men shot", "thousands blocked the road"), and acts told
 * in the passive without anybody who does them ("40 people were arrested"). */
#include "mention/within.h"
#include "plover/acts.h"
#include "rule/grammar.h"

enum { MOST_WORDS = 6 };

/* A word of what they are called: an adjective or a noun, no number, no name. */
static bool belongs(const ent_reading *r, uint32_t t, uint32_t head)
{
    const ent_token *k = &r->doc->tokens.at[t];
    bool joined = k->rel == ENT_REL_AMOD || k->rel == ENT_REL_COMPOUND;
    return joined && k->head == head && r->mention_at[t] == ENT_NONE;
}

/* The subject of an act, when it is people who may act: plural, or a crowd. */
static uint32_t doers_of(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    uint32_t heads[8], n = ent_subjects(r->doc, hit->trigger, heads, 8);
    if (n == 0 && (heads[0] = ent_act_misread_subject(r->doc, hit->trigger)) != ENT_NONE)
        n = 1;
    for (uint32_t i = 0; i < n; i++) {
        const ent_token *t = &r->doc->tokens.at[heads[i]];
        bool plural = t->xpos == ENT_XPOS_NNS && ent_act_word_is(a, r->doc, heads[i], ENT_WORDS_PEOPLE);
        if (plural || ent_act_word_is(a, r->doc, heads[i], ENT_WORDS_CROWD))
            return heads[i];
    }
    return ENT_NONE;
}

/* A place in the phrase of a noun that lies in one country: "a Hanoi court", "the authorities in Bishkek". */
static uint32_t place_within(const ent_reading *r, uint32_t head)
{
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t c = tok[head].child; c != ENT_NONE; c = tok[c].sibling) {
        const uint32_t *actors = NULL;
        bool within = tok[c].rel == ENT_REL_NMOD || tok[c].rel == ENT_REL_COMPOUND ||
                      tok[c].rel == ENT_REL_AMOD || tok[c].rel == ENT_REL_NMOD_POSS;
        uint32_t n = within ? ent_actors_at(r, c, &actors) : 0;
        if (n == 1 && r->actors.at[actors[0]].kind == ENT_KIND_PLACE && r->actors.at[actors[0]].iso3.n == 3)
            return actors[0];
    }
    return ENT_NONE;
}

/* A body of a state that is told by its town. */
static uint32_t seat_of(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    uint32_t heads[8], n = ent_subjects(r->doc, hit->trigger, heads, 8), seat = ENT_NONE;
    for (uint32_t i = 0; i < n && seat == ENT_NONE; i++)
        if (ent_act_word_is(a, r->doc, heads[i], ENT_WORDS_BODY))
            seat = place_within(r, heads[i]);
    return seat;
}

ent_str ent_act_seat_country(const ent_reading *r, const ent_act_hit *hit)
{
    return r->actors.at[hit->seat].iso3;
}

/* Bodies of a state are it; acts of force and protest have a story even where nobody is named. */
bool ent_act_by_unnamed(const ent_acts *a, const ent_reading *r, ent_act_hit *hit)
{
    unsigned quad = ent_act_quad(a, hit->act->plover);
    if (hit->sources.n || !hit->act->verb)
        return false;
    hit->seat = seat_of(a, r, hit);
    if (hit->seat != ENT_NONE)
        return true;
    if (quad < 3)
        return false;
    hit->doers = doers_of(a, r, hit);
    if (quad == 3 && hit->doers != ENT_NONE && !ent_act_word_is(a, r->doc, hit->doers, ENT_WORDS_CROWD))
        hit->doers = ENT_NONE;
    if (hit->doers != ENT_NONE)
        hit->first = hit->doers < hit->first ? hit->doers : hit->first;
    return hit->doers != ENT_NONE;
}

/* The actor of such people: called by their words, as groups elsewhere are. */
uint32_t ent_act_unnamed_actor(ent_reading *r, uint32_t head, ent_status *st)
{
    const ent_document *doc = r->doc;
    uint32_t first = head, start = doc->sentences.at[doc->tokens.at[head].sentence].first;
    while (first > start && head - first < MOST_WORDS && belongs(r, first - 1, head))
        first--;
    ent_str words = ent_words_of(doc, first, head);
    if (doc->tokens.at[first].upos != ENT_UPOS_PROPN)
        words = ent_str_printf(doc->arena, st, "%.*s%.*s",
                               ENT_FMT(ent_str_lower(doc->arena, doc->tokens.at[first].form, st)),
                               ENT_FMT(ent_str_sub(words, doc->tokens.at[first].form.n, words.n)));
    ent_str id = ent_str_printf(doc->arena, st, "GRP:%.*s", ENT_FMT(words));
    return ent_failed(st) ? ENT_NONE : ent_actor_with_id(r, id, words, ENT_KIND_GROUP, st);
}

static bool has_passive_subject(const ent_document *doc, uint32_t verb)
{
    return ent_child_with(doc, verb, ENT_REL_NSUBJ_PASS) != ENT_NONE;
}

/* "An attack killed ten", "were killed in fighting": violence that nobody known does. */
static bool is_in_violence(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    static const char *const preps[] = {"in", "by", "during"};
    uint32_t heads[8], n = ent_subjects(r->doc, hit->trigger, heads, 8);
    if (!ent_str_is(hit->act->plover, "ASSAULT"))
        return false;
    for (size_t p = 0; p < 3 && n == 0; p++)
        n = has_passive_subject(r->doc, hit->trigger)
                ? ent_obliques(r->doc, hit->trigger, ent_str_z(preps[p]), heads, 8) : 0;
    for (uint32_t i = 0; i < n; i++)
        if (ent_act_word_is(a, r->doc, heads[i], ENT_WORDS_VIOLENCE))
            return true;
    return false;
}

static bool has_happened(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    ent_str modality = ent_act_modality(a, r, hit);
    return ent_str_is(modality, "past") || ent_str_is(modality, "ongoing");
}

/* "40 people were arrested": a deed that only somebody can do (no accident), to people or an actor. */
static bool is_deed_to_somebody(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    uint32_t heads[8];
    if (!has_passive_subject(r->doc, hit->trigger) || ent_subjects(r->doc, hit->trigger, heads, 8))
        return false;
    if (!ent_str_is(hit->act->mode, "arrest") && !ent_act_word_is(a, r->doc, hit->trigger, ENT_WORDS_DEED))
        return false;
    if (hit->targets.n)
        return true;
    uint32_t n = ent_objects(r->doc, hit->trigger, heads, 8);
    for (uint32_t i = 0; i < n; i++)
        if (ent_act_word_is(a, r->doc, heads[i], ENT_WORDS_PEOPLE) ||
            (r->marks[heads[i]] & (ENT_MARK_ACTOR | ENT_MARK_PEOPLE)))
            return true;
    return false;
}

/* What is told without who does it, and is an act all the same. */
bool ent_act_without_doer(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    return !hit->sources.n && hit->act->verb &&
           (is_in_violence(a, r, hit) || is_deed_to_somebody(a, r, hit)) && has_happened(a, r, hit);
}
