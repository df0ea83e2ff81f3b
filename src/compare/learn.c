/* learn.c - what comparing needs of the lexicon: the ladder, issues, small words. */
#include "compare/compare.h"
#include "text/stem.h"

#include <stdlib.h>

static void add_rung(ent_compare_knowledge *k, ent_str scale, uint32_t strength, ent_str words,
                     ent_status *st)
{
    ent_words_at found = {0};
    ent_words_scan(words, 0, (uint32_t)words.n, k->a, &found, st);
    if (found.n == 0 || found.n > 6)
        return;
    ent_rung *r = ENT_PUSH(k->a, &k->rungs, st);
    if (!r)
        return;
    *r = (ent_rung){.scale = scale, .words = words, .strength = strength, .n = found.n};
    for (uint32_t i = 0; i < found.n; i++)
        r->stems[i] = found.at[i].stem;
}

static int longest_first(const void *a, const void *b)
{
    const ent_rung *x = a, *y = b;
    if (x->n != y->n)
        return x->n > y->n ? -1 : 1;
    int by_words = ent_str_cmp(x->words, y->words);
    return by_words ? by_words : ent_str_cmp(x->scale, y->scale);
}

static void learn_ladder(ent_compare_knowledge *k, ent_status *st)
{
    const ent_table *t = ent_lexicon_table(k->lex, ENT_STR("wording-ladder"));
    for (uint32_t i = 0; t && i < ent_table_count(t) && !ent_failed(st); i++) {
        uint32_t strength = 0;
        ent_str words = ent_table_at(t, i, 2);
        ent_str_to_u32(ent_table_at(t, i, 1), &strength);
        while (words.n)
            add_rung(k, ent_table_at(t, i, 0), strength, ent_str_field(&words, ';'), st);
    }
    if (k->rungs.n > 1)
        qsort(k->rungs.at, k->rungs.n, sizeof *k->rungs.at, longest_first);
}

static int by_number(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void learn_small_words(ent_compare_knowledge *k, ent_status *st)
{
    const ent_table *t = ent_lexicon_table(k->lex, ENT_STR("wording-small"));
    for (uint32_t i = 0; t && i < ent_table_count(t) && !ent_failed(st); i++) {
        ent_words_at found = {0};
        ent_str words = ent_table_at(t, i, 1);
        ent_words_scan(words, 0, (uint32_t)words.n, k->a, &found, st);
        for (uint32_t w = 0; w < found.n; w++) {
            uint64_t *slot = ENT_PUSH(k->a, &k->small, st);
            if (slot)
                *slot = found.at[w].stem;
        }
    }
    if (k->small.n > 1)
        qsort(k->small.at, k->small.n, sizeof *k->small.at, by_number);
}

void ent_compare_learn(ent_compare_knowledge *k, const ent_lexicon *lex, const ent_terms *terms,
                       ent_arena *a, ent_status *st)
{
    *k = (ent_compare_knowledge){.a = a, .lex = lex, .terms = terms};
    k->topics = ent_intern_new(a, st);
    if (ent_failed(st))
        return;
    learn_ladder(k, st);
    learn_small_words(k, st);
    if (ent_lexicon_table(lex, ENT_STR("issue-terms")))
        k->issues = ent_terms_of_issues(lex, st);
}

void ent_compare_forget(ent_compare_knowledge *k)
{
    ent_terms_free(k->issues);
    k->issues = NULL;
}

bool ent_compare_is_small(const ent_compare_knowledge *k, uint64_t stem)
{
    return k->small.n && bsearch(&stem, k->small.at, k->small.n, sizeof stem, by_number) != NULL;
}

ent_str ent_compare_topic_name(const ent_compare_knowledge *k, uint32_t topic)
{
    const ent_table *t = ent_lexicon_table(k->lex, ENT_STR("issues"));
    ent_str key = ent_intern_at(k->topics, topic);
    uint32_t row = t ? ent_table_find(t, key) : ENT_NONE;
    ent_str name = row == ENT_NONE ? ENT_STR("") : ent_table_at(t, row, ent_table_column(t, ENT_STR("name")));
    return name.n ? name : key;
}
