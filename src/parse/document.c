/* document.c - tags, lemmas and trees of a document's sentences, one after the other. */
#include "english.h"

#include <stdlib.h>

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

static void drop_room(ent_parser *p)
{
    free(p->words);
    free(p->nodes);
    free(p->stack);
    free(p->tag);
    free(p->forms);
    p->words = NULL;
    p->nodes = NULL;
    p->stack = NULL;
    p->tag = NULL;
    p->forms = NULL;
    p->room = 0;
}

void ent_parser_free(ent_parser *p)
{
    if (!p)
        return;
    drop_room(p);
    free(p);
}

/* Scratch room for a sentence of n words. */
static bool make_room(ent_parser *p, uint32_t n, ent_status *st)
{
    if (n <= p->room)
        return true;
    drop_room(p);
    size_t room = (size_t)n + n / 2 + 64;
    p->words = calloc(room + 7, sizeof *p->words);
    p->nodes = calloc(room + 5, sizeof *p->nodes);
    p->stack = calloc(room + 1, sizeof *p->stack);
    p->tag = calloc(room + 1, 1);
    p->forms = calloc(room, sizeof *p->forms);
    if (!p->words || !p->nodes || !p->stack || !p->tag || !p->forms) {
        drop_room(p);
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return false;
    }
    p->room = (uint32_t)room;
    return true;
}

static void write_tree(const ent_parser *p, ent_document *doc, const ent_sentence *s)
{
    const ent_model *m = p->model;
    for (uint32_t i = 1; i <= s->count; i++) {
        ent_token *t = &doc->tokens.at[s->first + i - 1];
        uint32_t head = p->nodes[i].head;
        t->head = head == s->count + 1 ? ENT_NONE : s->first + head - 1;
        t->rel = m->rel[p->nodes[i].rel_no];
    }
    ent_parse_link(doc, s);
}

static void parse_sentence(ent_parser *p, ent_document *doc, const ent_sentence *s,
                           ent_status *st)
{
    const ent_model *m = p->model;
    uint32_t n = s->count;
    if (n == 0 || !make_room(p, n, st))
        return;
    ent_token *token = doc->tokens.at + s->first;
    ent_word *word = p->words + 2;
    for (uint32_t i = 0; i < n; i++)
        p->forms[i] = token[i].form;
    ent_words_fill(word, p->forms, n, &m->kinds, &m->clusters);
    ent_tag_words(p, word, n);
    for (uint32_t i = 1; i <= n; i++) {
        ent_token *t = &token[i - 1];
        t->upos = m->upos[p->tag[i]];
        t->xpos = m->xpos[p->tag[i]];
        t->lemma = ent_lemma_of(m, &word[i], p->tag[i], t->form, doc->arena, st);
        ent_word_set_lemma(&word[i], t->lemma);
    }
    ent_parse_words(p, word, n);
    write_tree(p, doc, s);
}

void ent_parse_document(ent_parser *p, ent_document *doc, ent_status *st)
{
    for (uint32_t i = 0; i < doc->sentences.n && !ent_failed(st); i++)
        parse_sentence(p, doc, &doc->sentences.at[i], st);
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
