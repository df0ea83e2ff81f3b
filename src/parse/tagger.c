/* tagger.c - joint universal and Penn tags, greedily from left to right.
 *
 * An averaged perceptron (Collins 2002) over the word, its neighbours on both sides, the tags
 * that their forms had in training, and the two tags just given. */
#include "english.h"

static uint32_t best(const int32_t *scores, uint32_t n)
{
    uint32_t at = 0;
    for (uint32_t i = 1; i < n; i++)
        if (scores[i] > scores[at])
            at = i;
    return at;
}

static uint32_t best_name(const ent_model *m, const int32_t *scores)
{
    uint32_t at = ENT_NONE;
    for (uint32_t i = 0; i < m->tag_count; i++)
        if (m->upos[i] == ENT_UPOS_PROPN && (at == ENT_NONE || scores[i] > scores[at]))
            at = i;
    return at;
}

/* A name by the lexicon or by the rest of the document, and no word that training has seen. */
static bool is_name(const ent_model *m, const ent_word *w, const ent_token *token)
{
    return token && (token->flags & ENT_TOKEN_NAME) &&
           ent_table_value(&m->kinds, w->form, UINT32_MAX) == UINT32_MAX;
}

void ent_tag_words(const ent_model *m, ent_word *word, uint32_t n, const ent_token *tokens, uint8_t *tag)
{
    uint64_t features[ENT_TAG_FEATURES];
    int32_t scores[128];
    for (uint32_t i = 1; i <= n; i++) {
        uint32_t count = ent_tag_features(word, i, word[(ptrdiff_t)i - 1].tag,
                                          word[(ptrdiff_t)i - 2].tag, features);
        memset(scores, 0, m->tag_count * sizeof *scores);
        ent_weights_score(&m->tags, features, count, scores);
        bool named = is_name(m, &word[i], tokens ? &tokens[i - 1] : NULL);
        uint32_t t = named ? best_name(m, scores) : best(scores, m->tag_count);
        if (t == ENT_NONE)
            t = best(scores, m->tag_count);
        tag[i] = (uint8_t)t;
        ent_word_set_tag(&word[i], m->tag_atom[t], m->pos_atom[t]);
    }
}

void ent_tag_atoms(const uint8_t *upos, uint32_t count, uint64_t *tag_atom, uint64_t *pos_atom)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t first = 0;
        while (upos[first] != upos[i])
            first++;
        tag_atom[i] = ent_atom(ENT_ATOM_TAG, i);
        pos_atom[i] = ent_atom(ENT_ATOM_POS, first);
    }
}
