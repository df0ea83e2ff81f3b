/* match.c - does an act stand at a token? Its word, its particles, its frame. */
#include "plover/acts.h"

/* A word of the phrase behind the verb: a particle, a preposition of an oblique, an adverb, an
 * object or a predicate of it, or the very next word. */
static bool has_word(const ent_document *doc, uint32_t verb, ent_str word)
{
    const ent_token *tok = doc->tokens.at;
    if (verb + 1 < doc->tokens.n && tok[verb + 1].sentence == tok[verb].sentence &&
        ent_str_eq_nocase(tok[verb + 1].form, word))
        return true;
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling) {
        if (tok[c].rel == ENT_REL_NSUBJ || c < verb)
            continue;
        if (ent_str_eq_nocase(tok[c].form, word) || ent_str_eq(tok[c].lemma, word))
            return true;
        for (uint32_t k = tok[c].child; k != ENT_NONE; k = tok[k].sibling)
            if (tok[k].rel == ENT_REL_CASE && ent_str_eq_nocase(tok[k].form, word))
                return true;
    }
    return false;
}

static bool has_rest(const ent_document *doc, uint32_t verb, ent_str rest)
{
    while (rest.n)
        if (!has_word(doc, verb, ent_str_field(&rest, ' ')))
            return false;
    return true;
}

/* As what a token may stand in a class: its lemma, its form in lower case ("the Organization of American
 * States"), the form without its plural ("troops"), with what a hyphen joins before it ("cease-fire", three
 * tokens); numbers of words of the lexicon. */
enum { READINGS = 4 };
typedef struct readings {
    uint32_t words[READINGS];
} readings;

/* ENT_NONE where no hyphen stands before. */
static uint32_t joined(const ent_reading *r, uint32_t token)
{
    const ent_token *t = &r->doc->tokens.at[token];
    char text[64];
    if (token < 2 || !ent_str_is(t[-1].form, "-") || t[-1].rend != t->rstart || t[-2].rend != t[-1].rstart)
        return ENT_NONE;
    size_t n = t[-2].form.n + 1 + t->lemma.n;
    if (n > sizeof text)
        return ENT_NONE;
    memcpy(text, t[-2].form.p, t[-2].form.n);
    text[t[-2].form.n] = '-';
    memcpy(text + t[-2].form.n + 1, t->lemma.p, t->lemma.n);
    if (text[0] >= 'A' && text[0] <= 'Z')
        text[0] = (char)(text[0] + 32);
    return ent_lexicon_word(r->lexicon, ent_str_of(text, n));
}

static readings readings_of(const ent_reading *r, uint32_t token)
{
    const ent_token *t = &r->doc->tokens.at[token];
    readings all = {{ent_lexicon_word(r->lexicon, t->lemma), ENT_NONE, ENT_NONE, joined(r, token)}};
    ent_str form = t->form;
    char low[32];
    if (form.n && form.n < sizeof low && form.p[0] >= 'A' && form.p[0] <= 'Z') {
        memcpy(low, form.p, form.n);
        low[0] = (char)(low[0] + 32);
        form = ent_str_of(low, form.n);
    }
    if (!ent_str_eq(form, t->lemma))            /* also "backing", taken for a verb */
        all.words[1] = ent_lexicon_word(r->lexicon, form);
    if (form.n > 3 && form.p[form.n - 1] == 's')
        all.words[2] = ent_lexicon_word(r->lexicon, ent_str_sub(form, 0, form.n - 1));
    return all;
}

static bool in_class(const ent_reading *r, uint32_t cls, const readings *all)
{
    for (int i = 0; i < READINGS; i++)
        if (ent_lexicon_word_in(r->lexicon, cls, all->words[i]))
            return true;
    return false;
}

static bool fits(const ent_reading *r, const ent_act_test *t, uint32_t head)
{
    if (t->actor)
        return (r->marks[head] & (ENT_MARK_ACTOR | ENT_MARK_PEOPLE)) != 0;
    if (t->place)
        return (r->marks[head] & ENT_MARK_PLACE) != 0;
    if (t->cls == ENT_NONE)
        return true;
    readings all = readings_of(r, head);
    return in_class(r, t->cls, &all);
}

/* "number of soldiers", "round of sanctions": the noun behind "of" counts too. */
static bool fits_through_of(const ent_reading *r, const ent_act_test *t, uint32_t head)
{
    if (fits(r, t, head))
        return true;
    uint32_t inner[8], n = ent_obliques(r->doc, head, ENT_STR("of"), inner, 8);
    for (uint32_t i = 0; i < n; i++)
        if (!t->actor && !t->place && fits(r, t, inner[i]))
            return true;
    return false;
}

static bool holds(const ent_reading *r, const ent_act *act, uint32_t trigger)
{
    for (uint32_t i = 0; i < act->test_count; i++) {
        const ent_act_test *t = &act->tests[i];
        uint32_t heads[12];
        uint32_t n = ent_act_heads(r->doc, trigger, t, heads, 12);
        if (t->part == ENT_PART_NOOBJ) {
            if (n)
                return false;
            continue;
        }
        bool any = false;
        for (uint32_t k = 0; k < n && !any; k++)
            any = fits_through_of(r, t, heads[k]);
        if (!any)
            return false;
    }
    return true;
}

/* A participle may be told as an adjective: "is committed to". */
static bool is_part_of_speech(const ent_act *act, const ent_token *t)
{
    if (act->adjective)
        return t->upos == ENT_UPOS_ADJ || t->xpos == ENT_XPOS_VBN;
    return act->verb ? t->upos == ENT_UPOS_VERB : t->upos == ENT_UPOS_NOUN;
}

/* The first act of a word's rows that holds at token; NULL. */
static const ent_act *first_act(const ent_acts *a, const ent_reading *r, uint32_t word,
                                uint32_t token)
{
    for (uint32_t n = word == ENT_NONE ? ENT_NONE : a->first.at[word]; n != ENT_NONE;
         n = a->acts.at[n].next) {
        const ent_act *act = &a->acts.at[n];
        if (is_part_of_speech(act, &r->doc->tokens.at[token]) && has_rest(r->doc, token, act->rest) &&
            holds(r, act, token))
            return act;
    }
    return NULL;
}

static const ent_act *earlier(const ent_act *a, const ent_act *b)
{
    return !a || (b && b->row < a->row) ? b : a;
}

bool ent_act_at(const ent_acts *a, const ent_reading *r, uint32_t token, ent_act_hit *hit)
{
    const ent_token *t = &r->doc->tokens.at[token];
    hit->act = NULL;
    if (t->upos != ENT_UPOS_VERB && t->upos != ENT_UPOS_NOUN && t->upos != ENT_UPOS_ADJ)
        return false;
    const ent_act *act = earlier(first_act(a, r, ent_intern_find(a->words, t->lemma), token),
                                 first_act(a, r, a->any_word, token));
    if (t->xpos == ENT_XPOS_VBN) {              /* its adjective bears the form: "is committed to" */
        const ent_act *state = first_act(a, r, ent_intern_find(a->words, t->form), token);
        act = state && state->adjective && ent_is_passive(r->doc, token) ? state : earlier(act, state);
    }
    readings all = readings_of(r, token);
    for (uint32_t i = 0; i < a->groups.n; i++)
        if (in_class(r, a->groups.at[i].cls, &all))
            act = earlier(act, first_act(a, r, a->groups.at[i].word, token));
    *hit = (ent_act_hit){.act = act, .trigger = token, .first = token, .last = token,
                         .doers = ENT_NONE, .seat = ENT_NONE};
    return act && !ent_str_is(act->plover, "NONE");
}

const ent_act *ent_act_of_word(const ent_acts *a, const ent_token *t)
{
    bool verb = t->upos == ENT_UPOS_VERB;
    uint32_t word = ent_intern_find(a->words, t->lemma);
    for (uint32_t n = word == ENT_NONE ? ENT_NONE : a->first.at[word]; n != ENT_NONE;
         n = a->acts.at[n].next)
        if (a->acts.at[n].verb == verb)
            return &a->acts.at[n];
    return NULL;
}
