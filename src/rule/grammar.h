/* grammar.h - small questions about a tree that grammar.c and match.c share. */
#ifndef ENT_GRAMMAR_H
#define ENT_GRAMMAR_H

#include "rule/rule.h"

/* Longest walk up or down a tree: malformed heads cannot loop. */
#define ENT_TREE_STEPS 16
/* Most tokens that one relation finds. */
#define ENT_TREE_FOUND 32

typedef struct ent_tree_list {
    uint32_t at[ENT_TREE_FOUND];
    uint32_t n;
} ent_tree_list;

static inline const ent_token *ent_tok(const ent_document *doc, uint32_t t)
{
    return &doc->tokens.at[t];
}

/* Walks the children of t: for (c = first; c != ENT_NONE; c = next). */
static inline uint32_t ent_child(const ent_document *doc, uint32_t t)
{
    return doc->tokens.at[t].child;
}
static inline uint32_t ent_next(const ent_document *doc, uint32_t c)
{
    return doc->tokens.at[c].sibling;
}

static inline bool ent_is_verb(const ent_token *t)
{
    return t->upos == ENT_UPOS_VERB || t->upos == ENT_UPOS_AUX;
}
/* The child with a relation; ENT_NONE. */
uint32_t ent_child_with(const ent_document *doc, uint32_t token, ent_rel rel);
/* Is there a child of that relation with this lemma? */
bool ent_has_mark(const ent_document *doc, uint32_t token, ent_rel rel, const char *lemma);

void ent_tree_add(ent_tree_list *f, uint32_t t);
/* t and its conjuncts. */
void ent_tree_add_all(const ent_document *doc, ent_tree_list *f, uint32_t t);

void ent_find_subjects(const ent_document *doc, uint32_t verb, ent_tree_list *f);
void ent_find_objects(const ent_document *doc, uint32_t verb, ent_tree_list *f);
/* obl, nmod dependents of t with this preposition, its conjuncts; `guess` also looks where a
 * parser may have attached the phrase instead: at the object of a verb, at the verb of an
 * object. */
void ent_find_obliques(const ent_document *doc, uint32_t t, ent_str prep, bool guess,
                       ent_tree_list *f);

/* Is the token's lemma a word of the class? Without doc->lexicon nothing is. */
bool ent_lemma_in(const ent_document *doc, uint32_t t, const char *cls);
/* As ent_lexicon_class_of, for the token's lemma. */
uint32_t ent_lemma_class(const ent_document *doc, uint32_t t, const uint32_t *classes, uint32_t n);

#endif
