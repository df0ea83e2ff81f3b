/* lemmas.c - puts right the lemmas of verbs that the rules could not find by them, and the
 * verbs behind "last". */
#include "lookup/lexicon.h"
#include "rule/rule.h"

enum { LONGEST_FORM = 40 };

static ent_str with_end(ent_document *doc, ent_str lemma, size_t cut, const char *end,
                        ent_status *st)
{
    return ent_str_printf(doc->arena, st, "%.*s%s", (int)(lemma.n - cut), lemma.p, end);
}

static bool is_known(const ent_lexicon *lex, ent_str word)
{
    return ent_lex_word_find(lex, word) != ENT_NONE;
}

/* An unknown form may have lost an e, kept one, or kept a double consonant: "receiv", "visite",
 * "plann". */
static ent_str mended(const ent_lexicon *lex, ent_document *doc, ent_str lemma, ent_status *st)
{
    if (lemma.n < 3 || lemma.n > LONGEST_FORM || is_known(lex, lemma))
        return lemma;
    ent_str word = with_end(doc, lemma, 0, "e", st);
    if (is_known(lex, word))
        return word;
    char last[2] = {lemma.p[lemma.n - 1], 0};       /* "shel" of "shelled" */
    word = with_end(doc, lemma, 0, last, st);
    if (is_known(lex, word))
        return word;
    bool twice = lemma.p[lemma.n - 1] == lemma.p[lemma.n - 2];
    word = ent_str_sub(lemma, 0, lemma.n - 1);
    return (twice || lemma.p[lemma.n - 1] == 'e') && is_known(lex, word) ? word : lemma;
}

/* "The group last met in Abuja": an adverb that was read as the verb, or as an adjective. */
static void mend_last(ent_document *doc, const ent_sentence *s)
{
    ent_token *tok = doc->tokens.at;
    for (uint32_t t = s->first + 1; t + 1 < s->first + s->count; t++) {
        ent_token *last = &tok[t], *verb = &tok[t + 1];
        bool past = verb->upos == ENT_UPOS_VERB && verb->xpos == ENT_XPOS_VBD;
        if (!past || verb->head != t || !ent_str_is(last->form, "last"))
            continue;
        verb->head = last->head;
        verb->rel = last->rel;
        for (uint32_t c = s->first; c < s->first + s->count; c++)
            if (tok[c].head == t)
                tok[c].head = t + 1;
        last->head = t + 1;
        last->rel = ENT_REL_ADVMOD;
        last->upos = ENT_UPOS_ADV;
        last->xpos = ENT_XPOS_RB;
        ent_parse_link(doc, s);
    }
}

void ent_mend_lemmas(const ent_lexicon *lex, ent_document *doc, ent_status *st)
{
    const ent_table *irregular = ent_lexicon_table(lex, ENT_STR("irregular-verbs"));
    for (uint32_t t = 0; t < doc->tokens.n && !ent_failed(st); t++) {
        ent_token *k = &doc->tokens.at[t];
        uint32_t row = irregular && k->form.n <= LONGEST_FORM
                           ? ent_table_find(irregular, k->form)
                           : ENT_NONE;
        bool verb = k->upos == ENT_UPOS_VERB;
        /* "When the pair last met": a verb that the tagger took for something else. */
        if (!verb && row != ENT_NONE && ent_table_at(irregular, row, 2).n &&
            (k->upos == ENT_UPOS_NOUN || k->upos == ENT_UPOS_ADJ ||
             k->upos == ENT_UPOS_PROPN)) {
            k->upos = ENT_UPOS_VERB;
            k->xpos = ENT_XPOS_VBD;
            k->lemma = ent_table_at(irregular, row, 1);
            continue;
        }
        /* "Britain froze the assets": no third person is written so. */
        if (verb && k->xpos == ENT_XPOS_VBZ && row != ENT_NONE &&
            k->form.p[k->form.n - 1] != 's')
            k->xpos = ENT_XPOS_VBD;
        if (!verb || (k->xpos != ENT_XPOS_VBD && k->xpos != ENT_XPOS_VBN &&
                      k->xpos != ENT_XPOS_VBG))
            continue;
        if (k->xpos == ENT_XPOS_VBG)
            row = ENT_NONE;
        k->lemma = row != ENT_NONE ? ent_table_at(irregular, row, 1)
                                   : mended(lex, doc, k->lemma, st);
    }
    for (uint32_t i = 0; i < doc->sentences.n; i++)
        mend_last(doc, &doc->sentences.at[i]);
}
