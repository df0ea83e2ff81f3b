/* places.c - where the places of a document lie: by the lexicon (field `at`), else by the user's
 * gazetteer. */
#include "mention/work.h"

static void locate(ent_work *w, ent_actor *a)
{
    const ent_lexicon *lex = w->r->lexicon;
    ent_str folded = ent_utf8_fold(w->a, a->name, w->st);
    if (a->kind == ENT_KIND_PLACE && a->entry != ENT_NONE)
        a->point = ent_lexicon_point(ent_lexicon_actor(lex, a->entry), ENT_STR(""));
    uint32_t state = a->point || a->iso3.n == 0 ? ENT_NONE : ent_lexicon_find(lex, a->iso3);
    if (state != ENT_NONE && folded.n)
        a->point = ent_lexicon_point(ent_lexicon_actor(lex, state), folded);
    if (a->point)
        a->located = ENT_STR("lexicon");
}

void ent_locate_places(ent_work *w)
{
    for (uint32_t i = 0; i < w->r->actors.n && !ent_failed(w->st); i++) {
        ent_actor *a = &w->r->actors.at[i];
        if (a->kind == ENT_KIND_PLACE || a->kind == ENT_KIND_STATE)
            locate(w, a);
    }
}
