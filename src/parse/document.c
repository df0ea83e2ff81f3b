/* document.c - tags, lemmas and trees of a document's sentences, one after the other. */
#include "english.h"

#include <stdlib.h>

#define BATCH 8192u                    /* words that are taken through a step together */
#define MARGIN 7u                      /* items of a sentence that are no words */

ent_parser *ent_parser_new(const ent_model *m, ent_status *st)
{
    if (ent_failed(st))
        return NULL;
    ent_parser *p = calloc(1, sizeof *p);
    if (!p) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return NULL;
    }
    p->model = m;
    return p;
}

static void drop_batch(ent_parser *p)
{
    free(p->words);
    free(p->hints);
    free(p->tags);
    p->words = NULL;
    p->hints = NULL;
    p->tags = NULL;
    p->batch_room = 0;
}

static void drop_room(ent_parser *p)
{
    free(p->mirror);
    free(p->nodes);
    free(p->stack);
    free(p->forms);
    p->mirror = NULL;
    p->nodes = NULL;
    p->stack = NULL;
    p->forms = NULL;
    p->room = 0;
}

void ent_parser_free(ent_parser *p)
{
    if (!p)
        return;
    drop_batch(p);
    drop_room(p);
    free(p);
}

/* Scratch room for a batch of so many items. */
static bool make_batch(ent_parser *p, uint32_t items, ent_status *st)
{
    if (items <= p->batch_room)
        return true;
    drop_batch(p);
    p->words = calloc(items, sizeof *p->words);
    p->hints = calloc(items, sizeof *p->hints);
    p->tags = calloc(items, 1);
    if (!p->words || !p->hints || !p->tags) {
        drop_batch(p);
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return false;
    }
    p->batch_room = items;
    return true;
}

/* Scratch room for a sentence of n words. */
static bool make_room(ent_parser *p, uint32_t n, ent_status *st)
{
    if (n <= p->room)
        return true;
    drop_room(p);
    size_t room = (size_t)n + n / 2 + 64;
    p->mirror = calloc(room + MARGIN, sizeof *p->mirror);
    p->nodes = calloc(room + MARGIN, sizeof *p->nodes);
    p->stack = calloc(room + 1, sizeof *p->stack);
    p->forms = calloc(room, sizeof *p->forms);
    if (!p->mirror || !p->nodes || !p->stack || !p->forms) {
        drop_room(p);
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return false;
    }
    p->room = (uint32_t)room;
    return true;
}

static void tag_sentence(ent_parser *p, ent_document *doc, const ent_sentence *s, uint32_t at,
                         ent_status *st)
{
    const ent_model *m = p->model;
    ent_token *token = doc->tokens.at + s->first;
    ent_word *word = p->words + at + 2;
    uint8_t *tag = p->tags + at;
    for (uint32_t i = 0; i < s->count; i++)
        p->forms[i] = token[i].form;
    ent_words_fill(word, p->forms, s->count, &m->kinds);
    ent_tag_words(m, word, s->count, token, tag);
    for (uint32_t i = 1; i <= s->count; i++) {
        ent_token *t = &token[i - 1];
        t->upos = m->upos[tag[i]];
        t->xpos = m->xpos[tag[i]];
        t->lemma = ent_lemma_of(m, &word[i], tag[i], t->form, doc->arena, st);
        ent_word_set_lemma(&word[i], t->lemma);
    }
}

static void parse_sentence(ent_parser *p, ent_document *doc, const ent_sentence *s, uint32_t at)
{
    ent_parse_words(p, p->words + at + 2, p->hints + at, s->count);
    for (uint32_t i = 1; i <= s->count; i++) {
        ent_token *t = &doc->tokens.at[s->first + i - 1];
        uint32_t head = p->nodes[i].head;
        t->head = head == s->count + 1 ? ENT_NONE : s->first + head - 1;
        t->rel = p->model->rel[p->nodes[i].rel_no];
    }
    ent_parse_link(doc, s);
}

/* Sentences from `first` on that make a batch; sets the items and the longest of them. */
static uint32_t batch_of(const ent_document *doc, uint32_t first, uint32_t *items,
                         uint32_t *longest)
{
    uint32_t k = first;
    *items = *longest = 0;
    while (k < doc->sentences.n && (k == first || *items < BATCH)) {
        uint32_t n = doc->sentences.at[k++].count;
        *items += n + MARGIN;
        *longest = n > *longest ? n : *longest;
    }
    return k - first;
}

/* Each step runs over the whole batch before the next begins: its table stays in the cache. */
static void parse_batch(ent_parser *p, ent_document *doc, const ent_sentence *s, uint32_t n,
                        ent_status *st)
{
    uint32_t at = 0;
    for (uint32_t k = 0; k < n; at += s[k++].count + MARGIN)
        tag_sentence(p, doc, &s[k], at, st);
    at = 0;
    for (uint32_t k = 0; k < n; at += s[k++].count + MARGIN)
        ent_guide_words(p, p->words + at + 2, s[k].count, p->hints + at);
    at = 0;
    for (uint32_t k = 0; k < n; at += s[k++].count + MARGIN)
        parse_sentence(p, doc, &s[k], at);
}

void ent_parse_document(ent_parser *p, ent_document *doc, ent_status *st)
{
    uint32_t n, items, longest;
    for (uint32_t i = 0; i < doc->sentences.n && !ent_failed(st); i += n) {
        n = batch_of(doc, i, &items, &longest);
        if (make_batch(p, items, st) && make_room(p, longest, st))
            parse_batch(p, doc, &doc->sentences.at[i], n, st);
    }
}

void ent_parse_link(ent_document *doc, const ent_sentence *s)
{
    ent_token *all = doc->tokens.at;
    for (uint32_t i = 0; i < s->count; i++)
        all[s->first + i].child = all[s->first + i].sibling = ENT_NONE;
    for (uint32_t i = s->count; i-- > 0;) {
        ent_token *t = &all[s->first + i];
        if (t->head == ENT_NONE)
            continue;
        t->sibling = all[t->head].child;
        all[t->head].child = s->first + i;
    }
}
