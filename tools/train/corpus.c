/* corpus.c - the training sentences: joint tags, projective trees, copies in other guise. */
#include "train.h"

#include "exchange/conllu.h"

#include <stdlib.h>

#define RARE 5u                        /* joint tags seen less often are not learnt */

typedef struct pair_count {
    uint32_t upos, xpos, n;
} pair_count;

static int by_count(const void *a, const void *b)
{
    const pair_count *x = a, *y = b;
    if (x->n != y->n)
        return x->n > y->n ? -1 : 1;
    if (x->upos != y->upos)
        return x->upos < y->upos ? -1 : 1;
    return x->xpos < y->xpos ? -1 : x->xpos > y->xpos;
}

/* Numbers the joint tags, the commonest first; number[upos][xpos]. */
static void number_tags(corpus *c, ent_document *const *docs, uint32_t n,
                        uint8_t number[ENT_UPOS_COUNT][ENT_XPOS_COUNT])
{
    static const size_t all = (size_t)ENT_UPOS_COUNT * ENT_XPOS_COUNT;
    pair_count *count = calloc(all, sizeof *count);
    if (!count)
        return;
    for (uint32_t i = 0; i < all; i++)
        count[i] = (pair_count){i / ENT_XPOS_COUNT, i % ENT_XPOS_COUNT, 0};
    for (uint32_t d = 0; d < n; d++)
        for (uint32_t i = 0; i < docs[d]->tokens.n; i++) {
            const ent_token *t = &docs[d]->tokens.at[i];
            count[(size_t)t->upos * ENT_XPOS_COUNT + t->xpos].n++;
        }
    qsort(count, all, sizeof *count, by_count);
    memset(number, 0, all);
    for (uint32_t i = 0; i < all && count[i].n; i++) {
        uint32_t k = c->tag_count;
        if (count[i].n >= RARE && k < ENT_MOST_TAGS) {
            c->upos[k] = (uint8_t)count[i].upos;
            c->xpos[k] = (uint8_t)count[i].xpos;
            c->tag_count++;
        } else {
            k = 0;
            while (k + 1 < c->tag_count && c->xpos[k] != count[i].xpos)
                k++;
        }
        number[count[i].upos][count[i].xpos] = (uint8_t)k;
    }
    free(count);
}

/* The relations that occur, the root first. */
static void number_rels(corpus *c, ent_document *const *docs, uint32_t n, uint8_t *number)
{
    bool seen[ENT_REL_COUNT] = {0};
    for (uint32_t d = 0; d < n; d++)
        for (uint32_t i = 0; i < docs[d]->tokens.n; i++)
            seen[docs[d]->tokens.at[i].rel] = true;
    c->rels[c->rel_count++] = ENT_REL_ROOT;
    number[ENT_REL_ROOT] = 0;
    for (uint32_t r = 0; r < ENT_REL_COUNT; r++)
        if (seen[r] && r != ENT_REL_ROOT) {
            number[r] = (uint8_t)c->rel_count;
            c->rels[c->rel_count++] = (uint8_t)r;
        }
}

/* Whether the arc to child spans a word that its head does not dominate. */
static bool crosses(const uint32_t *head, uint32_t n, uint32_t child)
{
    uint32_t from = child < head[child] ? child : head[child];
    uint32_t to = child < head[child] ? head[child] : child;
    for (uint32_t i = from + 1; i < to; i++) {
        uint32_t up = i;
        for (uint32_t steps = 0; up != head[child] && up != n + 1 && steps <= n; steps++)
            up = head[up];
        if (up != head[child])
            return true;
    }
    return false;
}

/* Nivre and Nilsson (2005): the shortest crossing arc is lifted to the head's head, until none
 * crosses. The root, behind the last word, dominates all. */
static void make_projective(uint32_t *head, uint32_t n)
{
    for (;;) {
        uint32_t shortest = 0, length = UINT32_MAX;
        for (uint32_t i = 1; i <= n; i++) {
            uint32_t span = i < head[i] ? head[i] - i : i - head[i];
            if (head[i] != n + 1 && span < length && crosses(head, n, i)) {
                shortest = i;
                length = span;
            }
        }
        if (!shortest)
            return;
        head[shortest] = head[head[shortest]];
    }
}

static void add_sentence(corpus *c, const ent_document *doc, const ent_sentence *from,
                         uint8_t number[ENT_UPOS_COUNT][ENT_XPOS_COUNT],
                         const uint8_t *rel_number, ent_status *st)
{
    uint32_t n = from->count;
    sentence *s = &c->at[c->n];
    s->n = n;
    s->form = ENT_NEW(c->arena, ent_str, n, st);
    s->lemma = ENT_NEW(c->arena, ent_str, n, st);
    s->tag = ENT_NEW(c->arena, uint8_t, n, st);
    s->guess = ENT_NEW(c->arena, uint8_t, n, st);
    s->head = ENT_NEW(c->arena, uint32_t, n + 2, st);
    s->rel = ENT_NEW(c->arena, uint8_t, n + 2, st);
    s->hint = ENT_NEW(c->arena, ent_hint, n + 5, st);
    if (ent_failed(st) || n == 0)
        return;
    for (uint32_t i = 0; i < n; i++) {
        const ent_token *t = &doc->tokens.at[from->first + i];
        s->form[i] = t->form;
        s->lemma[i] = t->lemma;
        s->tag[i] = s->guess[i] = number[t->upos][t->xpos];
        s->head[i + 1] = t->head == ENT_NONE ? n + 1 : t->head - from->first + 1;
        s->rel[i + 1] = rel_number[t->rel];
    }
    make_projective(s->head, n);
    c->words += n;
    c->n++;
}

static ent_document *read_document(const char *path, ent_status *st)
{
    ent_buf bytes = {0};
    ent_file_read(path, 0, &bytes, st);
    ent_document *doc = ent_conllu_read(ent_buf_str(&bytes), true, st);
    ent_status_place(st, path, 0);
    ent_buf_free(&bytes);
    return doc;
}

corpus *corpus_read(const char *const *paths, uint32_t n, ent_status *st)
{
    ent_document *docs[8] = {0};
    uint8_t number[ENT_UPOS_COUNT][ENT_XPOS_COUNT], rel_number[ENT_REL_COUNT] = {0};
    corpus *c = calloc(1, sizeof *c);
    uint32_t sentences = 0;
    if (!c)
        return NULL;
    c->arena = ent_arena_new(0, st);
    for (uint32_t d = 0; d < n && d < 8; d++) {
        docs[d] = read_document(paths[d], st);
        if (!docs[d])
            return c;
        sentences += docs[d]->sentences.n;
    }
    number_tags(c, docs, n, number);
    number_rels(c, docs, n, rel_number);
    ent_tag_atoms(c->upos, c->tag_count, c->tag_atom, c->pos_atom);
    c->at = ENT_NEW(c->arena, sentence, sentences, st);
    for (uint32_t d = 0; d < n && !ent_failed(st); d++)
        for (uint32_t i = 0; i < docs[d]->sentences.n; i++)
            add_sentence(c, docs[d], &docs[d]->sentences.at[i], number, rel_number, st);
    return c;
}

void corpus_free(corpus *c)
{
    if (!c)
        return;
    ent_arena_free(c->arena);          /* the documents' arenas last as long as the program */
    free(c);
}

static ent_str with_capital(ent_str s, bool whole, ent_arena *arena, ent_status *st)
{
    char *p = ENT_NEW(arena, char, s.n + 1, st);
    if (!p)
        return s;
    memcpy(p, s.p, s.n);
    for (size_t i = 0; i < (whole ? s.n : 1) && i < s.n; i++)
        if (p[i] >= 'a' && p[i] <= 'z')
            p[i] = (char)(p[i] - 32);
    return ent_str_of(p, s.n);
}

const ent_str *corpus_guise(const sentence *s, guise g, ent_arena *arena, ent_status *st)
{
    if (g == GUISE_PLAIN)
        return s->form;
    ent_str *out = ENT_NEW(arena, ent_str, s->n, st);
    for (uint32_t i = 0; out && i < s->n; i++) {
        ent_str f = s->form[i];
        if (g == GUISE_LOWER)
            out[i] = ent_str_lower(arena, f, st);
        else if (g == GUISE_CAPITALS)
            out[i] = with_capital(f, true, arena, st);
        else
            out[i] = f.n >= 4 || i == 0 ? with_capital(f, false, arena, st) : f;
    }
    return out;
}

void random_order(uint32_t *order, uint32_t n, uint64_t *seed)
{
    for (uint32_t i = 0; i < n; i++)
        order[i] = i;
    for (uint32_t i = n; i > 1; i--) {
        uint32_t k = random_below(seed, i), held = order[i - 1];
        order[i - 1] = order[k];
        order[k] = held;
    }
}
