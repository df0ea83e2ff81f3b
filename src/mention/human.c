/* human.c - whether the words around an unknown name show that a person bears it: it does what
 * only people do, somebody meets or tells it, "who" follows. The tree is asked first, then the
 * order of words, since unknown names mislead parsers. */
#include "mention/work.h"

enum { CONJUNCTS_MOST = 4, AUXILIARIES_MOST = 4 };

static bool in_class(const ent_work *w, uint32_t cls, uint32_t token)
{
    return cls != ENT_NONE &&
           ent_lexicon_in_class(w->r->lexicon, cls, w->doc->tokens.at[token].lemma);
}

static bool is_word(const ent_work *w, uint32_t t, const char *word)
{
    return ent_str_eq_nocase(w->doc->tokens.at[t].form, ent_str_z(word));
}

/* The verb whose subject the name is by the tree, itself or as a conjunct; ENT_NONE. */
static uint32_t verb_by_tree(const ent_work *w, const ent_found *f)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t t = ent_head_of(w->doc, f->first, f->last);
    for (int i = 0; i < CONJUNCTS_MOST && tok[t].rel == ENT_REL_CONJ && tok[t].head != ENT_NONE;
         i++)
        t = tok[t].head;
    bool subject = tok[t].rel == ENT_REL_NSUBJ && tok[t].head != ENT_NONE &&
                   tok[tok[t].head].upos == ENT_UPOS_VERB;
    return subject ? tok[t].head : ENT_NONE;
}

/* The first token of the names that "and" joins before this one. */
static uint32_t names_begin(const ent_work *w, const ent_found *f, uint32_t sentence_first)
{
    uint32_t first = f->first;
    for (int i = 0; i < CONJUNCTS_MOST && first >= sentence_first + 2; i++) {
        uint32_t n = w->name_at[first - 2];
        if (w->doc->tokens.at[first - 1].upos != ENT_UPOS_CCONJ || n == ENT_NONE ||
            w->found.at[n].last != first - 2)
            break;
        first = w->found.at[n].first;
    }
    return first;
}

/* The finite verb just behind the name, or behind the names joined to it, which no preposition
 * leads; ENT_NONE. */
static uint32_t verb_by_order(const ent_work *w, const ent_found *f, uint32_t sentence_first,
                              uint32_t end)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t first = names_begin(w, f, sentence_first), t = f->last + 1;
    if (first > sentence_first && tok[first - 1].upos == ENT_UPOS_ADP)
        return ENT_NONE;
    for (int i = 0; i < CONJUNCTS_MOST && t + 1 < end && tok[t].upos == ENT_UPOS_CCONJ; i++) {
        uint32_t n = w->name_at[t + 1];
        if (n == ENT_NONE || w->found.at[n].first != t + 1)
            return ENT_NONE;
        t = w->found.at[n].last + 1;
    }
    bool helped = false;
    for (int i = 0; i < AUXILIARIES_MOST && t < end; i++, t++) {
        uint8_t u = tok[t].upos;
        if (u != ENT_UPOS_AUX && u != ENT_UPOS_ADV && u != ENT_UPOS_PART)
            break;
        helped |= u == ENT_UPOS_AUX;
    }
    if (t >= end || tok[t].upos != ENT_UPOS_VERB)
        return ENT_NONE;
    bool finite = tok[t].xpos == ENT_XPOS_VBD || tok[t].xpos == ENT_XPOS_VBZ ||
                  tok[t].xpos == ENT_XPOS_VBP;
    return finite || helped ? t : ENT_NONE;
}

/* "met X", "told Fiji's X": a verb whose object is somebody. */
static bool is_told(const ent_work *w, const ent_found *f, uint32_t sentence_first)
{
    uint32_t first = f->first;
    (void)ent_country_before(w, sentence_first, f->first, &first);
    first = first < f->first ? first : names_begin(w, f, sentence_first);
    return first > sentence_first && w->doc->tokens.at[first - 1].upos == ENT_UPOS_VERB &&
           in_class(w, w->t->told_class, first - 1);
}

/* "X, who had come", "X's visit". */
static bool is_shown_behind(const ent_work *w, const ent_found *f, uint32_t end)
{
    uint32_t t = f->last + 1;
    if (t + 1 >= end)
        return false;
    if (is_word(w, t, "who") || (is_word(w, t, ",") && is_word(w, t + 1, "who")))
        return true;
    return w->doc->tokens.at[t].upos == ENT_UPOS_PART && in_class(w, w->t->own_class, t + 1);
}

ent_humanity ent_humanity_of(const ent_work *w, const ent_found *f)
{
    const ent_sentence *s = &w->doc->sentences.at[f->sentence];
    uint32_t end = s->first + s->count, verb = verb_by_tree(w, f);
    if (verb == ENT_NONE)
        verb = verb_by_order(w, f, s->first, end);
    if (is_shown_behind(w, f, end) || is_told(w, f, s->first) ||
        (verb != ENT_NONE && in_class(w, w->t->person_class, verb)))
        return ENT_SURELY_HUMAN;
    return verb != ENT_NONE && in_class(w, w->t->human_class, verb) ? ENT_PERHAPS_HUMAN
                                                                    : ENT_NOT_HUMAN;
}
