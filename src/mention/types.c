/* types.c - what the names model makes of names that the lexicon does not know, or knows as
 * several things. Only sentences with such a name are asked about. */
#include "mention/hints.h"
#include "mention/work.h"

/* A surname that is also a place, a name that needs support: "Jordan", "May". */
static bool is_ambiguous(const ent_work *w, const ent_found *f)
{
    bool person = false, other = false, weak = false;
    for (uint32_t i = 0; i < f->count; i++) {
        bool is_person = ent_lexicon_actor(w->r->lexicon, f->hits[i].entry)->kind == ENT_KIND_PERSON;
        person |= is_person;
        other |= !is_person;
        weak |= f->hits[i].weak || f->hits[i].use == ENT_NAME_WEAK;
    }
    return weak || (person && other);
}

static bool needs_type(const ent_work *w, const ent_found *f)
{
    if (f->kind == ENT_FOUND_RUN)
        return ent_kind_of_run(w, f) == ENT_KIND_COUNT;
    return f->kind == ENT_FOUND_NAME && is_ambiguous(w, f);
}

void ent_type_names(ent_work *w)
{
    const ent_document *doc = w->doc;
    if (!w->t->namer || doc->sentences.n == 0)
        return;
    bool *wanted = ENT_NEW(w->a, bool, doc->sentences.n, w->st);
    uint32_t *hints = ENT_NEW(w->a, uint32_t, (size_t)doc->tokens.n + 1, w->st);
    uint8_t *labels = ENT_NEW(w->a, uint8_t, (size_t)doc->tokens.n + 1, w->st);
    if (ent_failed(w->st))
        return;
    for (uint32_t i = 0; i < w->found.n; i++)
        if (needs_type(w, &w->found.at[i]))
            wanted[w->found.at[i].sentence] = true;
    for (uint32_t i = 0; i < doc->sentences.n && !ent_failed(w->st); i++) {
        const ent_sentence *s = &doc->sentences.at[i];
        if (wanted[i])
            ent_name_hints_fill(w->t, doc, s, w->words, hints + s->first, w->a, w->st);
    }
    ent_namer_label(w->t->namer, doc, 0, doc->sentences.n, wanted, hints, labels, w->a, w->st);
    if (!ent_failed(w->st))
        w->labels = labels;
}

ent_name_type ent_type_of(const ent_work *w, const ent_found *f)
{
    uint32_t count[ENT_TYPE_COUNT] = {0};
    if (!w->labels || !needs_type(w, f))
        return ENT_TYPE_NONE;
    for (uint32_t t = f->first; t <= f->last; t++)
        count[ent_label_type(w->labels[t])]++;
    ent_name_type best = ENT_TYPE_NONE;
    for (unsigned k = ENT_TYPE_PERSON; k < ENT_TYPE_COUNT; k++)
        if (count[k] * 2 > f->last - f->first + 1)
            best = (ent_name_type)k;
    return best;
}
