/* former.c - "the former" and "the latter". */
#include "mention/reference.h"

/* The members of one kind, if there are just two. */
static ent_set only_two(const ent_walk *k, const ent_set *s, uint8_t kind)
{
    ent_set two = {0};
    for (uint32_t i = 0; i < s->count; i++)
        if (ent_walk_kind(k, s->actors[i]) == kind)
            ent_set_add(&two, s->actors[i]);
    if (two.count != 2)
        two.count = 0;
    return two;
}

/* Two that the sentence joins, else the only two of one kind that it names; in text order. */
static ent_set pair_of(const ent_walk *k, uint32_t sentence, uint32_t token,
                       const ent_set *barred)
{
    ent_set joined = {0}, named = {0};
    for (uint32_t back = ENT_SETS_KEPT; back-- > 0;) {
        const ent_set *s = ent_set_back(k, back);
        if (!s || s->sentence != sentence || s->token >= token || s->how == ENT_SET_UNKNOWN)
            continue;
        bool out = false;
        for (uint32_t i = 0; i < s->count; i++)
            out = out || ent_set_has(barred, s->actors[i]);
        if (out)
            continue;
        if (s->how == ENT_SET_JOINED && s->count == 2)
            joined = *s;
        else if (s->how == ENT_SET_ONE && !s->place && s->form != ENT_MENTION_PRONOUN &&
                 s->count)
            ent_set_add(&named, s->actors[0]);
    }
    if (joined.count == 2)
        return joined;
    ent_set two = only_two(k, &named, ENT_KIND_PERSON),
            states = only_two(k, &named, ENT_KIND_STATE);
    return two.count && states.count ? (ent_set){0} : two.count ? two : states;
}

/* "the former president", unless the sentence goes on with "the latter": tags are not sure
 * here. */
static bool is_followed(const ent_walk *k, uint32_t token)
{
    const ent_token *tok = k->w->doc->tokens.at;
    const ent_sentence *s = &k->w->doc->sentences.at[tok[token].sentence];
    uint32_t end = s->first + s->count;
    for (uint32_t t = token + 1; t < end; t++)
        if (ent_token_is(k, t, "latter"))
            return false;
    uint8_t pos = token + 1 < end ? tok[token + 1].upos : ENT_UPOS_PUNCT;
    return pos == ENT_UPOS_NOUN || pos == ENT_UPOS_PROPN || pos == ENT_UPOS_ADJ ||
           k->inside[token] != ENT_NONE;
}

bool ent_read_former(ent_walk *k, uint32_t token)
{
    const ent_token *tok = k->w->doc->tokens.at;
    bool former = ent_token_is(k, token, "former"), latter = ent_token_is(k, token, "latter");
    if ((!former && !latter) || token == 0 || !ent_token_is(k, token - 1, "the"))
        return false;
    uint32_t sentence = tok[token].sentence;
    if (former && is_followed(k, token))
        return false;
    if (k->pair.count != 2 || k->pair.sentence != sentence) {
        ent_set barred = ent_clause_subjects(k, token);
        k->pair = pair_of(k, sentence, token, &barred);
        if (k->pair.count != 2 && sentence > 0)
            k->pair = pair_of(k, sentence - 1, token, &(ent_set){0});
        k->pair.sentence = sentence;
    }
    if (k->pair.count != 2)
        return false;
    uint32_t actor = k->pair.actors[former ? 0 : 1];
    ent_settle(k, token - 1, token, ENT_MENTION_TITLE, &actor, 1,
               former ? "the first of the two just named" : "the second of the two just named");
    return true;
}
