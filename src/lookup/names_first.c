/* names_first.c - names at the begin of sentences, marked before words get their tags.
 *
 * There a capital tells nothing, and a tagger that has not seen "Boluarte will fly" or "Nasheed said" reads a
 * noun or a verb. What the lexicon has as a name, and what the same document writes with a capital
 * within a sentence, is marked; parse/ decides whether it may be another word. */
#include "lookup/lookup.h"

static bool is_lower_at(ent_str form, size_t at)
{
    return !ent_utf8_is_upper(ent_utf8_next(form, &at));
}

/* "Boluarte": a capital and small letters. */
static bool is_capitalised(ent_str form)
{
    size_t behind = 0;
    return form.n > 2 && ent_utf8_is_upper(ent_utf8_next(form, &behind)) && behind < form.n &&
           is_lower_at(form, behind);
}

static bool is_mark(ent_str form)
{
    size_t at = 0;
    return form.n == 0 || !ent_utf8_is_letter(ent_utf8_next(form, &at));
}

/* The first word of a sentence, behind opening marks; its end when there is none. */
static uint32_t first_word(const ent_document *doc, const ent_sentence *s)
{
    uint32_t t = s->first;
    while (t < s->first + s->count && is_mark(doc->tokens.at[t].form))
        t++;
    return t;
}

static bool is_known(const ent_lexicon *lex, const ent_document *doc, const ent_token *t)
{
    enum { HITS = 8 };
    ent_name_hit hits[HITS];
    uint32_t past = 0;
    uint32_t n = ent_lexicon_name_at(lex, doc->reading, t->rstart, t->rend, hits, HITS, &past);
    for (uint32_t i = 0; i < n && past == t->rend; i++)
        if (!hits[i].weak && hits[i].use != ENT_NAME_WEAK && hits[i].use != ENT_NAME_DEMONYM)
            return true;
    return false;
}

void ent_lexicon_mark_names(const ent_lexicon *lex, ent_document *doc, ent_status *st)
{
    ent_intern *within = ent_intern_new(doc->arena, st);
    for (uint32_t s = 0; s < doc->sentences.n && !ent_failed(st); s++) {
        const ent_sentence *x = &doc->sentences.at[s];
        for (uint32_t t = first_word(doc, x) + 1; t < x->first + x->count; t++)
            if (is_capitalised(doc->tokens.at[t].form))
                ent_intern_add(within, doc->tokens.at[t].form, st);
    }
    for (uint32_t s = 0; s < doc->sentences.n && !ent_failed(st); s++) {
        const ent_sentence *x = &doc->sentences.at[s];
        uint32_t t = first_word(doc, x);
        if (t == x->first + x->count || !is_capitalised(doc->tokens.at[t].form))
            continue;
        ent_token *token = &doc->tokens.at[t];
        if (is_known(lex, doc, token) || ent_intern_find(within, token->form) != ENT_NONE)
            token->flags |= ENT_TOKEN_NAME;
    }
}
