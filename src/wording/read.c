/* read.c - the wordings of a document in its order. */
#include "wording/work.h"

#include <stdlib.h>

static int by_place(const void *a, const void *b)
{
    const ent_wording *x = a, *y = b;
    if (x->first != y->first)
        return x->first < y->first ? -1 : 1;
    if (x->last != y->last)
        return x->last > y->last ? -1 : 1;
    return ent_str_cmp(x->type, y->type);
}

static void put_in_order(ent_wording_work *w)
{
    if (!ent_failed(w->st) && w->out->n > 1)
        qsort(w->out->at, w->out->n, sizeof *w->out->at, by_place);
}

/* What is said again in the same words is one record; its further places are evidence. */
static void join_repeated(ent_wording_work *w)
{
    ent_intern *seen = ent_intern_new(w->a, w->st);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < w->out->n && !ent_failed(w->st); i++) {
        const ent_wording *x = &w->out->at[i];
        ent_str words = x->uses.n ? ent_utf8_fold(w->a, x->uses.at[0].phrase, w->st) : ENT_STR("");
        ent_str key = ent_str_printf(w->a, w->st, "%.*s %.*s", ENT_FMT(x->type), ENT_FMT(words));
        uint32_t n = ent_intern_add(seen, key, w->st);
        if (n == kept) {
            w->out->at[kept++] = *x;
            continue;
        }
        for (uint32_t k = 0; n < kept && k < x->evidence.n; k++) {
            ent_span *slot = ENT_PUSH(w->a, &w->out->at[n].evidence, w->st);
            if (slot)
                *slot = x->evidence.at[k];
        }
    }
    if (!ent_failed(w->st))
        w->out->n = kept;
}

void ent_read_wordings(const ent_terms *terms, const ent_reading *r, const ent_quotes *quotes,
                       ent_wordings *out, ent_term_uses *uses, ent_status *st)
{
    ent_wording_work w = {.r = r, .doc = r->doc, .tok = r->doc->tokens.at, .quotes = quotes,
                          .a = r->doc->arena, .out = out, .st = st};
    if (ent_failed(st) || r->doc->tokens.n == 0)
        return;
    ent_wording_prepare(&w);
    for (uint32_t s = 0; s < w.doc->sentences.n && !ent_failed(st); s++)
        if (ent_wording_is_read(&w, s)) {
            ent_wording_rules(&w, s);
            ent_wording_superlatives(&w, s);
        }
    ent_wording_terms(&w, terms, uses);
    put_in_order(&w);                   /* the reader of quoted words looks records up by sentence */
    ent_wording_quoted(&w);
    put_in_order(&w);
    join_repeated(&w);
}
