/* listed.c - listed phrases by their first part; those of one first part are a chain. */
#include "mention/listed.h"

enum { MOST_PARTS = 6, PARTS_OF_WORD = 6 };

typedef struct phrase {
    ent_str parts[MOST_PARTS];
    uint32_t count, number;
    uint32_t next;                  /* of the same first part, ENT_NONE */
} phrase;

struct ent_listed {
    ent_arena *arena;
    ent_intern *firsts;
    ENT_VEC(uint32_t) first;        /* by first part: a phrase */
    ENT_VEC(phrase) all;
};

/* A part of a word of the text: in lower case as written and, where the word is whole, as lemma. */
typedef struct part {
    ent_str form, lemma;
    uint32_t token;
} part;
typedef ENT_VEC(part) parts;

static ent_str next_part(ent_str *rest)
{
    size_t i = 0;
    while (i < rest->n && rest->p[i] != ' ' && rest->p[i] != '-')
        i++;
    ent_str text = ent_str_sub(*rest, 0, i);
    *rest = i < rest->n ? ent_str_sub(*rest, i + 1, rest->n) : ENT_STR("");
    return text;
}

ent_listed *ent_listed_new(ent_arena *arena, ent_status *st)
{
    ent_listed *l = ENT_NEW(arena, ent_listed, 1, st);
    if (!l)
        return NULL;
    l->arena = arena;
    l->firsts = ent_intern_new(arena, st);
    return ent_failed(st) ? NULL : l;
}

void ent_listed_add(ent_listed *l, ent_str text, uint32_t number, ent_status *st)
{
    phrase p = {.number = number};
    for (ent_str rest = ent_str_trim(text); rest.n && p.count < MOST_PARTS;) {
        ent_str one = next_part(&rest);
        if (one.n)
            p.parts[p.count++] = one;
    }
    if (p.count == 0)
        return;
    uint32_t n = ent_intern_add(l->firsts, p.parts[0], st);
    while (!ent_failed(st) && l->first.n < ent_intern_count(l->firsts)) {
        uint32_t *slot = ENT_PUSH(l->arena, &l->first, st);
        if (slot)
            *slot = ENT_NONE;
    }
    phrase *own = ENT_PUSH(l->arena, &l->all, st);
    if (!own || ent_failed(st))
        return;
    *own = p;
    own->next = l->first.at[n];
    l->first.at[n] = l->all.n - 1;
}

static void cut_token(const ent_document *doc, uint32_t token, parts *out, ent_status *st)
{
    const ent_token *t = &doc->tokens.at[token];
    ent_str rest = ent_str_lower(doc->arena, t->form, st);
    bool whole = ent_str_find(rest, ENT_STR("-")) == SIZE_MAX;
    for (int i = 0; rest.n && i < PARTS_OF_WORD; i++) {
        ent_str form = next_part(&rest);
        part *slot = form.n ? ENT_PUSH(doc->arena, out, st) : NULL;
        if (slot)
            *slot = (part){form, whole ? ent_str_lower(doc->arena, t->lemma, st) : form, token};
    }
}

static bool fits(const phrase *p, const parts *words, uint32_t at)
{
    for (uint32_t i = 0; i < p->count; i++) {
        if (at + i >= words->n)
            return false;
        const part *w = &words->at[at + i];
        if (!ent_str_eq(w->form, p->parts[i]) && !ent_str_eq(w->lemma, p->parts[i]))
            return false;
    }
    return true;
}

static void find_at(const ent_listed *l, const ent_document *doc, const parts *words, uint32_t at,
                    ent_str word, ent_listed_hits *out, ent_status *st)
{
    uint32_t n = ent_intern_find(l->firsts, word);
    for (uint32_t k = n == ENT_NONE ? ENT_NONE : l->first.at[n]; k != ENT_NONE; k = l->all.at[k].next) {
        const phrase *p = &l->all.at[k];
        ent_listed_hit *hit = fits(p, words, at) ? ENT_PUSH(doc->arena, out, st) : NULL;
        if (hit)
            *hit = (ent_listed_hit){words->at[at].token, words->at[at + p->count - 1].token,
                                    p->number, p->count};
    }
}

void ent_listed_find(const ent_listed *l, const ent_document *doc, uint32_t first, uint32_t last,
                     ent_listed_hits *out, ent_status *st)
{
    parts words = {0};
    for (uint32_t t = first; t <= last && t < doc->tokens.n; t++)
        cut_token(doc, t, &words, st);
    for (uint32_t i = 0; i < words.n && !ent_failed(st); i++) {
        find_at(l, doc, &words, i, words.at[i].form, out, st);
        if (!ent_str_eq(words.at[i].form, words.at[i].lemma))
            find_at(l, doc, &words, i, words.at[i].lemma, out, st);
    }
}
