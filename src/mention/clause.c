/* clause.c - clauses and phrases as stretches of tokens. */
#include "mention/clause.h"

enum { DEPTH = 24 };

static void widen(ent_stretch *s, uint32_t t)
{
    s->first = t < s->first ? t : s->first;
    s->last = t > s->last ? t : s->last;
}

static void widen_tree(const ent_document *doc, uint32_t t, int depth, ent_stretch *s)
{
    widen(s, t);
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE && depth > 0; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel != ENT_REL_PUNCT)
            widen_tree(doc, c, depth - 1, s);
}

/* Does the adverbial clause state a condition, a reason, a concession? It is told apart. */
static bool is_side_clause(const ent_document *doc, uint32_t c)
{
    static const char *const marks[] = {"if", "unless", "because", "since", "as", "while", "although",
                                        "though", "so", "given", "provided"};
    if (ent_tok(doc, c)->rel != ENT_REL_ADVCL)
        return false;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (ent_has_mark(doc, c, ENT_REL_MARK, marks[i]))
            return true;
    return false;
}

static bool is_left_out(const ent_document *doc, uint32_t verb, uint32_t c)
{
    switch (ent_tok(doc, c)->rel) {
    case ENT_REL_PUNCT: case ENT_REL_PARATAXIS: case ENT_REL_CC: case ENT_REL_MARK:
    case ENT_REL_DISCOURSE: case ENT_REL_CASE: return true;
    case ENT_REL_CONJ: return ent_is_verb(ent_tok(doc, c)) && ent_is_verb(ent_tok(doc, verb)) &&
                              ent_child_with(doc, c, ENT_REL_NSUBJ) != ENT_NONE;
    case ENT_REL_ADVCL: return is_side_clause(doc, c);
    default: return false;
    }
}

ent_stretch ent_clause_of(const ent_document *doc, uint32_t verb)
{
    ent_stretch s = {verb, verb};
    for (uint32_t c = ent_child(doc, verb); c != ENT_NONE; c = ent_next(doc, c))
        if (!is_left_out(doc, verb, c))
            widen_tree(doc, c, DEPTH, &s);
    return s;
}

ent_stretch ent_clause_from(const ent_document *doc, uint32_t verb)
{
    ent_stretch s = ent_clause_of(doc, verb);
    s.first = verb;
    return s;
}

static bool is_edge(const ent_token *t)
{
    return t->upos == ENT_UPOS_PUNCT && !ent_str_is(t->form, ")") && !ent_str_is(t->form, "]");
}

ent_stretch ent_phrase_of(const ent_document *doc, uint32_t head)
{
    ent_stretch s = {head, head};
    widen_tree(doc, head, DEPTH, &s);
    while (s.first < head && is_edge(ent_tok(doc, s.first)))
        s.first++;
    return s;
}

ent_stretch ent_phrase_within(const ent_document *doc, uint32_t head)
{
    ent_stretch s = ent_phrase_of(doc, head);
    while (s.first < head) {
        const ent_token *k = ent_tok(doc, s.first);
        bool opens = k->rel == ENT_REL_CASE || k->rel == ENT_REL_MARK || k->rel == ENT_REL_CC ||
                     k->rel == ENT_REL_FIXED || k->rel == ENT_REL_PUNCT ||
                     (k->upos == ENT_UPOS_ADP && k->head == head);
        if (!opens)
            break;
        s.first++;
    }
    return s;
}

uint32_t ent_predicate_above(const ent_document *doc, uint32_t token)
{
    uint32_t up = ent_tok(doc, token)->head;
    for (int i = 0; i < ENT_TREE_STEPS && up != ENT_NONE; i++, up = ent_tok(doc, up)->head) {
        const ent_token *k = ent_tok(doc, up);
        bool copula = ent_child_with(doc, up, ENT_REL_COP) != ENT_NONE;
        if (k->upos == ENT_UPOS_VERB || copula)
            return up;
        if (k->head == ENT_NONE)
            return up;
    }
    return ENT_NONE;
}

static bool is_nominal(const ent_token *t)
{
    switch (t->upos) {
    case ENT_UPOS_ADP: case ENT_UPOS_DET: case ENT_UPOS_ADJ: case ENT_UPOS_NOUN: case ENT_UPOS_PROPN:
    case ENT_UPOS_NUM: return true;
    case ENT_UPOS_PART: return !ent_str_eq_nocase(t->form, ENT_STR("to"));
    default: return false;
    }
}

uint32_t ent_nominal_end(const ent_document *doc, uint32_t token)
{
    const ent_sentence *s = &doc->sentences.at[ent_tok(doc, token)->sentence];
    uint32_t end = s->first + s->count - 1, t = token, last = token;
    while (t < end && is_nominal(ent_tok(doc, t + 1))) {
        t++;
        if (ent_tok(doc, t)->upos == ENT_UPOS_NOUN || ent_tok(doc, t)->upos == ENT_UPOS_PROPN)
            last = t;
    }
    return last;
}
