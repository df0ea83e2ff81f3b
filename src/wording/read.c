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
    if (!ent_failed(st) && out->n > 1)
        qsort(out->at, out->n, sizeof *out->at, by_place);
}
