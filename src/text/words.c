/* words.c - finding a word among those compiled from lexicon/text. */
#include "text/words.h"

const ent_word *ent_word_find(ent_str s)
{
    if (s.n == 0 || s.n > ENT_WORD_LONGEST)
        return NULL;
    uint32_t i = ent_word_hash(s.p, s.n) & ent_words_mask;
    for (; ent_words[i].n; i = (i + 1) & ent_words_mask)
        if (ent_words[i].n == s.n && memcmp(ent_words[i].text, s.p, s.n) == 0)
            return &ent_words[i];
    return NULL;
}

const ent_word *ent_word_find_lower(ent_str s)
{
    char low[ENT_WORD_LONGEST];
    if (s.n == 0 || s.n > ENT_WORD_LONGEST)
        return NULL;
    for (size_t i = 0; i < s.n; i++)
        low[i] = (char)(s.p[i] >= 'A' && s.p[i] <= 'Z' ? s.p[i] + 32 : s.p[i]);
    return ent_word_find(ent_str_of(low, s.n));
}
