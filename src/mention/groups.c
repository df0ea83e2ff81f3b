/* groups.c - people without a name who stand for nobody named before: "armed groups", "voters",
 * "the Kenyan contingent", "members of Congress". They become actors of their own, called by
 * their words. */
#include "mention/work.h"

static bool in_class(const ent_work *w, uint32_t cls, uint32_t token)
{
    return cls != ENT_NONE &&
           ent_lexicon_in_class(w->r->lexicon, cls, w->doc->tokens.at[token].lemma);
}

static bool is_plural(const ent_token *t)
{
    return t->xpos == ENT_XPOS_NNS || t->xpos == ENT_XPOS_NNPS;
}

/* A modifier that belongs to what they are called; numbers and "the" do not. */
static bool names_group(const ent_work *w, uint32_t t, uint32_t head)
{
    const ent_token *tok = w->doc->tokens.at;
    bool linked = tok[t].rel == ENT_REL_AMOD || tok[t].rel == ENT_REL_COMPOUND ||
                  tok[t].rel == ENT_REL_ADVMOD || tok[t].rel == ENT_REL_CASE ||
                  tok[t].rel == ENT_REL_PUNCT || tok[t].rel == ENT_REL_FLAT;
    bool word = tok[t].upos == ENT_UPOS_ADJ || tok[t].upos == ENT_UPOS_NOUN ||
                tok[t].upos == ENT_UPOS_PROPN || tok[t].upos == ENT_UPOS_VERB ||
                tok[t].upos == ENT_UPOS_ADV || ent_str_is(tok[t].form, "-");
    if (tok[t].upos == ENT_UPOS_VERB && in_class(w, w->t->human_class, t))
        return false;                   /* "told reporters" */
    return linked && word && tok[t].head >= t && tok[t].head <= head;
}

/* Words before the head that vary: "other armed groups", "the same officials". */
static bool says_nothing(ent_str lemma)
{
    static const char *const words[] = {"other", "same", "such", "many", "several", "various",
                                        "certain", "own", "few", "more", "most", "respective"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_is(lemma, words[i]))
            return true;
    return false;
}

static ent_str reading_of(const ent_work *w, uint32_t first, uint32_t last)
{
    const ent_token *tok = w->doc->tokens.at;
    return ent_str_of(w->doc->reading.p + tok[first].rstart,
                      tok[last].rend - tok[first].rstart);
}

/* First letter small unless it begins a name: a sentence may begin with the words. */
static ent_str called(const ent_work *w, uint32_t first, uint32_t last)
{
    ent_str text = reading_of(w, first, last);
    const ent_token *t = &w->doc->tokens.at[first];
    if (t->upos == ENT_UPOS_PROPN || w->name_at[first] != ENT_NONE)
        return text;
    ent_str low = ent_str_lower(w->a, t->form, w->st);
    return ent_str_printf(w->a, w->st, "%.*s%.*s", ENT_FMT(low),
                          ENT_FMT(ent_str_sub(text, t->form.n, text.n)));
}

/* "members of Congress": the name behind "of" belongs to it. */
static uint32_t through_of(const ent_work *w, uint32_t head)
{
    const ent_sentence *s = &w->doc->sentences.at[w->doc->tokens.at[head].sentence];
    uint32_t f = ent_name_after_of(w, head, s->first + s->count);
    return f == ENT_NONE ? head : w->found.at[f].last;
}

static ent_str state_of_words(const ent_work *w, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (w->name_at[t] != ENT_NONE) {
            ent_str iso3 = ent_iso3_of(w, &w->found.at[w->name_at[t]]);
            if (iso3.n)
                return iso3;
        }
    return (ent_str){0};
}

uint32_t ent_group_at(ent_work *w, uint32_t head)
{
    const ent_token *tok = w->doc->tokens.at;
    const ent_sentence *s = &w->doc->sentences.at[tok[head].sentence];
    bool collective = in_class(w, w->t->collective_class, head);
    bool people = is_plural(&tok[head]) && in_class(w, w->t->group_class, head);
    if ((!collective && !people) || w->name_at[head] != ENT_NONE ||
        (tok[head].upos != ENT_UPOS_NOUN && tok[head].upos != ENT_UPOS_PROPN) ||
        tok[head].rel == ENT_REL_COMPOUND)
        return ENT_NONE;
    uint32_t first = head, last = head, from;
    while (first > s->first && names_group(w, first - 1, head) &&
           !says_nothing(tok[first - 1].lemma))
        first--;
    while (first < head && ent_str_is(tok[first].form, "-"))
        first++;
    bool member = ent_str_is(tok[head].lemma, "member");
    if (member || first == head)
        last = through_of(w, head);
    if (member && last == head)
        return ENT_NONE;                /* members of what? */
    for (from = first; from > s->first && tok[from - 1].upos == ENT_UPOS_DET; from--)
        ;
    if (collective && !people && from == first && last == head)
        return ENT_NONE;                /* "community", "military force" in general */
    if (first == head && last == head && in_class(w, w->t->vague_class, head))
        return ENT_NONE;
    ent_str state = last > head && !member ? state_of_words(w, head + 1, last) : (ent_str){0};
    if (state.n) {                      /* "the delegation of Rwanda" acts for the state */
        uint32_t own = ent_actor_of_state(w, state);
        return own == ENT_NONE ? own
                               : ent_mention_add(w, from, last, ENT_MENTION_PLURAL, &own, 1,
                                                 "people of the state named behind");
    }
    ent_str name = called(w, first, last);
    ent_str id = ent_str_printf(w->a, w->st, "GRP:%.*s", ENT_FMT(name));
    uint32_t actor = ent_actor_add(w, id, name, ENT_KIND_GROUP, state_of_words(w, first, last));
    if (actor == ENT_NONE)
        return ENT_NONE;
    return ent_mention_add(w, from, last, ENT_MENTION_PLURAL, &actor, 1,
                           "people without a name");
}
