/* dateverb.c - whether the words around an expression of time look back or ahead.
 *
 * The verb right before it counts first, then the first verb of the clause that it opens, then the
 * verbs above it in the tree. */
#include "mention/dates.h"
#include "rule/grammar.h"

/* "drills go on": a bare verb with a subject of its own is in the present. */
static ent_time time_of(const ent_document *doc, uint32_t t)
{
    bool subject = false, helped = false;
    for (uint32_t c = doc->tokens.at[t].child; c != ENT_NONE; c = doc->tokens.at[c].sibling) {
        unsigned rel = doc->tokens.at[c].rel;
        subject |= rel == ENT_REL_NSUBJ;
        helped |= rel == ENT_REL_AUX || rel == ENT_REL_MARK;
    }
    const ent_token *k = &doc->tokens.at[t];
    bool bare = k->xpos == ENT_XPOS_VB && (subject || k->rel == ENT_REL_ADVCL) && !helped;
    return bare ? ENT_TIME_PRESENT : ent_verb_time(doc, t);
}

static int tense(const ent_document *doc, uint32_t t)
{
    switch (time_of(doc, t)) {
    case ENT_TIME_PAST: return -1;
    case ENT_TIME_FUTURE: return 1;
    case ENT_TIME_CONDITIONAL: case ENT_TIME_HYPOTHETICAL:
        for (uint32_t c = doc->tokens.at[t].child; c != ENT_NONE; c = doc->tokens.at[c].sibling)
            if (doc->tokens.at[c].rel == ENT_REL_AUX &&
                ent_str_is(doc->tokens.at[c].lemma, "have"))
                return -1;                          /* "could have met" */
        return 1;
    default: return 0;
    }
}

static bool same_sentence(const ent_document *doc, uint32_t a, uint32_t b)
{
    return b < doc->tokens.n && doc->tokens.at[a].sentence == doc->tokens.at[b].sentence;
}

/* "turned away on Sunday": the verb that the expression stands right behind. */
static uint32_t verb_before(const ent_document *doc, uint32_t first)
{
    for (uint32_t t = first; t > 0 && first - t < 3; t--) {
        if (!same_sentence(doc, first, t - 1))
            return ENT_NONE;
        uint8_t pos = doc->tokens.at[t - 1].upos;
        if (pos == ENT_UPOS_VERB)
            return t - 1;
        if (pos != ENT_UPOS_ADV && pos != ENT_UPOS_ADP && pos != ENT_UPOS_PART)
            return ENT_NONE;
    }
    return ENT_NONE;
}

/* "told reporters on Tuesday that ...": the verb whose clause ends where that of what is said begins. */
static uint32_t verb_telling(const ent_document *doc, uint32_t first, uint32_t last)
{
    if (!same_sentence(doc, last, last + 1) || !ent_str_is(doc->tokens.at[last + 1].form, "that") ||
        doc->tokens.at[last + 1].upos == ENT_UPOS_DET)
        return ENT_NONE;
    for (uint32_t t = first, i = 0; t > 0 && i < 10 && same_sentence(doc, first, t - 1); t--, i++)
        if (doc->tokens.at[t - 1].upos == ENT_UPOS_VERB)
            return t - 1;
    return ENT_NONE;
}

/* "On Wednesday the six powers will meet": the first verb of the clause that it opens. */
static uint32_t verb_behind(const ent_document *doc, uint32_t first, uint32_t last)
{
    const ent_token *tok = doc->tokens.at;
    bool opens = first == 0 || !same_sentence(doc, first, first - 1) ||
                 ent_str_is(tok[first - 1].form, ";") || ent_str_is(tok[first - 1].form, "—");
    for (uint32_t t = last + 1; opens && t < last + 25 && same_sentence(doc, last, t); t++) {
        if (ent_str_is(tok[t].form, ";"))
            return ENT_NONE;
        if (!ent_is_verb(ent_tok(doc, t)))
            continue;
        bool aux = tok[t].rel == ENT_REL_AUX || tok[t].rel == ENT_REL_AUX_PASS ||
                   tok[t].rel == ENT_REL_COP;
        if (tok[t].rel != ENT_REL_ACL && tok[t].rel != ENT_REL_AMOD)
            return aux && tok[t].head != ENT_NONE ? tok[t].head : t;
    }
    return ENT_NONE;
}

/* "first set for November", "turned away on Sunday": over, whatever the main verb says. */
static bool is_over(const ent_document *doc, uint32_t verb)
{
    const ent_token *k = &doc->tokens.at[verb];
    bool bare = true, once = false;
    for (uint32_t c = k->child; c != ENT_NONE; c = doc->tokens.at[c].sibling) {
        bare &=
            doc->tokens.at[c].rel != ENT_REL_AUX && doc->tokens.at[c].rel != ENT_REL_AUX_PASS;
        once |= ent_lemma_in(doc, c, "once-adverb");
    }
    if (once)
        return true;
    return bare && k->xpos == ENT_XPOS_VBN && k->rel != ENT_REL_ROOT &&
           !ent_lemma_in(doc, verb, "future-governor") &&
           !ent_lemma_in(doc, verb, "future-modifier");
}

/* -1 the clause of token looks back, 1 ahead, 2 its noun lies ahead as a whole ("Sunday's vote
 * will"), 0 neither. */
static int clause_direction(const ent_dating *d, uint32_t token)
{
    const ent_document *doc = d->r->doc;
    uint32_t t = token, noun = doc->tokens.at[token].head;
    if (noun != ENT_NONE && doc->tokens.at[token].rel == ENT_REL_NMOD &&
        doc->tokens.at[noun].upos != ENT_UPOS_VERB)
        return tense(doc, noun) > 0 ? 2 : 0;        /* "the text of 27 February" */
    for (int i = 0; i < 12 && t != ENT_NONE; i++) {
        if (ent_is_verb(ent_tok(doc, t))) {
            if (is_over(doc, t))
                return -1;
            ent_time time = time_of(doc, t);
            if (time != ENT_TIME_NONE)
                return tense(doc, t);
        }
        t = doc->tokens.at[t].head;
    }
    return 0;
}

/* "will", "shall": a future that no misread tense makes */
static bool has_will(const ent_document *doc, uint32_t verb)
{
    for (uint32_t c = doc->tokens.at[verb].child; c != ENT_NONE; c = doc->tokens.at[c].sibling)
        if (doc->tokens.at[c].rel == ENT_REL_AUX && (ent_str_is(doc->tokens.at[c].lemma, "will") ||
                                                     ent_str_is(doc->tokens.at[c].lemma, "shall")))
            return true;
    return false;
}

/* "The deadline is midnight on Sunday": a copula in the present. */
static bool is_copula_present(const ent_document *doc, uint32_t token)
{
    for (uint32_t t = token, i = 0; t != ENT_NONE && i < 8; t = doc->tokens.at[t].head, i++)
        for (uint32_t c = doc->tokens.at[t].child; c != ENT_NONE; c = doc->tokens.at[c].sibling)
            if (doc->tokens.at[c].rel == ENT_REL_COP)
                return doc->tokens.at[c].xpos == ENT_XPOS_VBZ || doc->tokens.at[c].xpos == ENT_XPOS_VBP;
    return false;
}

int ent_date_lies(const ent_dating *d, const ent_date_parts *p)
{
    const ent_document *doc = d->r->doc;
    if (p->ahead)
        return 1;
    if (p->prep == ENT_PREP_SINCE)
        return -1;
    uint32_t verb = verb_before(doc, p->first);
    if (verb == ENT_NONE)
        verb = verb_telling(doc, p->first, p->last);
    if (verb == ENT_NONE)
        verb = verb_behind(doc, p->first, p->last);
    int dir = verb == ENT_NONE ? clause_direction(d, p->last)
              : is_over(doc, verb) ? -1 : tense(doc, verb);
    if (dir > 0 && verb != ENT_NONE && has_will(doc, verb))
        return 3;
    bool noun = verb == ENT_NONE && doc->tokens.at[p->last].rel == ENT_REL_NMOD;
    if (dir == 0 && ((noun && p->from) || p->prep == ENT_PREP_UNTIL))
        return 2;                                   /* "a pause from Friday" */
    return dir;
}

/* "Chile votes on Sunday.": the only verb of a sentence, taken for a noun. */
static bool is_verbless(const ent_document *doc, uint32_t token)
{
    if (token == 0 || doc->tokens.at[token - 1].upos != ENT_UPOS_NOUN)
        return false;
    bool det = false, subject = false;
    for (uint32_t c = doc->tokens.at[token - 1].child; c != ENT_NONE;
         c = doc->tokens.at[c].sibling) {
        det |= doc->tokens.at[c].rel == ENT_REL_DET;
        subject |= doc->tokens.at[c].rel == ENT_REL_COMPOUND;
    }
    if (det && !(subject && doc->tokens.at[token - 1].xpos == ENT_XPOS_NNS))
        return false;                               /* "The council convenes" may be one */
    const ent_sentence *s = &doc->sentences.at[doc->tokens.at[token].sentence];
    for (uint32_t t = s->first; t < s->first + s->count; t++)
        if (ent_is_verb(ent_tok(doc, t)))
            return false;
    return s->count > 3 && ent_str_is(doc->tokens.at[s->first + s->count - 1].form, ".");
}

/* Weekdays: news in the present tense tells what is planned ("the chamber votes on Sunday"). */
int ent_date_weekday_lies(const ent_dating *d, const ent_date_parts *p)
{
    const ent_document *doc = d->r->doc;
    int dir = ent_date_lies(d, p);
    uint32_t verb = verb_before(doc, p->first);
    uint32_t flow = doc->sentences.at[doc->tokens.at[p->first].sentence].flow;
    if (dir != 0 || doc->flows.at[flow].cls == ENT_LINE_CAPTION ||
        ent_str_eq_nocase(doc->tokens.at[p->first].form, ENT_STR("of")))
        return dir;
    if (is_verbless(doc, p->first))
        return 2;
    if (verb == ENT_NONE)
        verb = verb_behind(doc, p->first, p->last);
    for (uint32_t t = p->last, i = 0; verb == ENT_NONE && t != ENT_NONE && i < 8; i++) {
        if (ent_is_verb(ent_tok(doc, t)))
            verb = t;
        t = doc->tokens.at[t].head;
    }
    if (verb == ENT_NONE && d->told_in == doc->tokens.at[p->first].sentence && d->last_told >= d->first)
        return 2;                                   /* "Djibouti votes tomorrow, Peru on Sunday" */
    if (verb == ENT_NONE)
        return is_copula_present(doc, p->last) ? 2 : 0;
    return time_of(doc, verb) == ENT_TIME_PRESENT ? 2 : 0;
}
