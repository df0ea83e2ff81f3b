/* time.c - whether and when: negation, tense, future, condition.
 *
 * A word's own auxiliaries and marks come first ("will meet", "if they meet"). Without them it
 * shares what stands above: the verb that it is coordinated to, the verb or noun that governs
 * an infinitive ("plans to meet"), the verb whose object an event noun is ("will hold talks").
 * The words are classes of lexicon/grammar.lex. */
#include "rule/grammar.h"

uint32_t ent_lemma_class(const ent_document *doc, uint32_t t, const uint32_t *classes, uint32_t n)
{
    char lower[64];
    ent_str lemma = doc->tokens.at[t].lemma;
    if (!doc->lexicon || lemma.n > sizeof lower)
        return n;
    for (size_t i = 0; i < lemma.n; i++) {      /* headings: "Demand" */
        char c = lemma.p[i];
        lower[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return ent_lexicon_class_of(doc->lexicon, classes, n, ent_str_of(lower, lemma.n));
}

bool ent_lemma_in(const ent_document *doc, uint32_t t, const char *cls)
{
    uint32_t c = doc->lexicon ? ent_lexicon_class(doc->lexicon, ent_str_z(cls)) : ENT_NONE;
    return ent_lemma_class(doc, t, &c, 1) == 0;
}

static bool has_child(const ent_document *doc, uint32_t t, ent_rel rel)
{
    return ent_child_with(doc, t, rel) != ENT_NONE;
}

static bool is_infinitive(const ent_document *doc, uint32_t t)
{
    return ent_has_mark(doc, t, ENT_REL_MARK, "to");
}

/* ---- negation --------------------------------------------------------------------------- */

/* Function words that need no lexicon. */
static bool is_negation(const ent_document *doc, uint32_t t)
{
    ent_str l = ent_tok(doc, t)->lemma;
    return ent_str_is(l, "not") || ent_str_is(l, "n't") || ent_str_is(l, "never") ||
           ent_str_is(l, "no") || ent_lemma_in(doc, t, "negation");
}

/* "not only met", "not just", "no fewer than": no negation. */
static bool is_not_only(const ent_document *doc, uint32_t t)
{
    return t + 1 < doc->tokens.n && ent_lemma_in(doc, t + 1, "not-only");
}

static bool has_determiner_no(const ent_document *doc, uint32_t noun)
{
    for (uint32_t c = ent_child(doc, noun); c != ENT_NONE; c = ent_next(doc, c))
        if ((ent_tok(doc, c)->rel == ENT_REL_DET || ent_tok(doc, c)->rel == ENT_REL_CC_PRECONJ ||
             ent_tok(doc, c)->rel == ENT_REL_ADVMOD) && c < noun && is_negation(doc, c) &&
            !is_not_only(doc, c))
            return true;        /* "no deal", "neither China nor Russia", "not a single ship" */
    return ent_lemma_in(doc, noun, "negative-pronoun");
}

/* An adverb that negates what it stands before ("did not meet"), or a form of be or have that
 * it stands behind. "no longer" is one adverb within another. */
static bool is_negating_adverb(const ent_document *doc, uint32_t c, uint32_t t)
{
    ent_str verb = ent_tok(doc, t)->lemma;
    if (c > t && !ent_str_is(verb, "be") && !ent_str_is(verb, "have"))
        return false;
    if (is_negation(doc, c))
        return !is_not_only(doc, c);
    if (ent_lemma_in(doc, c, "not-only"))
        return false;
    for (uint32_t k = ent_child(doc, c); k != ENT_NONE; k = ent_next(doc, k))
        if (is_negation(doc, k) &&
            (ent_tok(doc, k)->rel == ENT_REL_ADVMOD || ent_tok(doc, k)->rel == ENT_REL_DET))
            return true;
    return false;
}

/* Negation that stands at the word itself: "did not", "no agreement was", "without". */
static bool own_negation(const ent_document *doc, uint32_t t)
{
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c)) {
        const ent_token *k = ent_tok(doc, c);
        switch (k->rel) {
        case ENT_REL_ADVMOD:
            if (is_negating_adverb(doc, c, t))
                return true;
            break;
        case ENT_REL_DET: case ENT_REL_CC_PRECONJ:
            if (is_negation(doc, c) && !is_not_only(doc, c))
                return true;
            break;
        case ENT_REL_NSUBJ: case ENT_REL_NSUBJ_PASS: case ENT_REL_OBJ:
            if (has_determiner_no(doc, c))
                return true;
            break;
        case ENT_REL_MARK: case ENT_REL_CASE: case ENT_REL_CC:
            if (ent_lemma_in(doc, c, "negating-mark"))
                return true;
            break;
        default: break;
        }
    }
    return false;
}

/* "has yet to seize" */
static bool is_yet_to(const ent_document *doc, uint32_t verb)
{
    if (!ent_str_is(ent_tok(doc, verb)->lemma, "have"))
        return false;
    for (uint32_t c = ent_child(doc, verb); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_str_is(ent_tok(doc, c)->lemma, "yet"))
            return true;
    return verb + 1 < doc->tokens.n && ent_str_is(ent_tok(doc, verb + 1)->lemma, "yet");
}

/* "refrained from blaming" */
static bool is_gerund_of(const ent_document *doc, uint32_t t, const char *preposition)
{
    if (ent_tok(doc, t)->xpos != ENT_XPOS_VBG)
        return false;
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c))
        if (c < t && ent_str_is(ent_tok(doc, c)->lemma, preposition))
            return true;
    return false;
}

static bool negated(const ent_document *doc, uint32_t t, int steps)
{
    bool own = own_negation(doc, t);
    const ent_token *k = ent_tok(doc, t);
    if (k->head == ENT_NONE || steps == 0)
        return own;
    uint32_t g = k->head;
    switch (k->rel) {
    case ENT_REL_XCOMP:
        /* "failed to meet", "did not want to meet"; "did not fail to meet" is none */
        if (is_yet_to(doc, g))
            return !own;
        return own != (ent_lemma_in(doc, g, "negating-governor") != negated(doc, g, steps - 1));
    case ENT_REL_ACL: case ENT_REL_ADVCL:
        /* "the refusal to meet", "no plans to meet" */
        if (!is_infinitive(doc, t) && !is_gerund_of(doc, t, "from"))
            return own;
        return own != (ent_lemma_in(doc, g, "negating-governor") !=
                       (k->rel == ENT_REL_ACL && own_negation(doc, g)));
    case ENT_REL_CCOMP:
        return own != ent_lemma_in(doc, g, "denying");
    case ENT_REL_OBJ: case ENT_REL_NSUBJ_PASS:
        /* an event noun: "held no talks" at the noun, "did not hold talks" at its verb */
        if (k->upos == ENT_UPOS_NOUN && ent_is_verb(ent_tok(doc, g)))
            return own || negated(doc, g, steps - 1) ||
                   ent_lemma_in(doc, g, "negating-governor") || ent_lemma_in(doc, g, "denying");
        return own;
    case ENT_REL_CONJ:
        /* "did not meet or talk": a verb without subject and auxiliary of its own */
        if (own || !ent_is_verb(k) || has_child(doc, t, ENT_REL_NSUBJ) ||
            has_child(doc, t, ENT_REL_AUX) || has_child(doc, t, ENT_REL_NSUBJ_PASS) ||
            k->xpos != ENT_XPOS_VB || ent_tok(doc, g)->xpos != ENT_XPOS_VB)
            return own;
        return negated(doc, g, steps - 1);
    default: return own;
    }
}

bool ent_is_negated(const ent_document *doc, uint32_t token)
{
    return negated(doc, token, 6);
}

/* ---- time ------------------------------------------------------------------------------- */

static ent_time time_of(const ent_document *doc, uint32_t t, int steps);

static bool has_condition_mark(const ent_document *doc, uint32_t t)
{
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c)) {
        const ent_token *k = ent_tok(doc, c);
        if (k->rel != ENT_REL_MARK && k->rel != ENT_REL_ADVMOD)
            continue;
        if (ent_str_is(k->lemma, "if") || ent_str_is(k->lemma, "unless") ||
            ent_str_is(k->lemma, "whether") || ent_lemma_in(doc, c, "condition-mark"))
            return true;
    }
    return false;
}

/* "should X attack", "were X to attack": the auxiliary before its subject, in a side clause. */
static bool is_inverted_condition(const ent_document *doc, uint32_t t)
{
    if (ent_tok(doc, t)->rel != ENT_REL_ADVCL)
        return false;
    uint32_t aux = ENT_NONE, subject = ENT_NONE;
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c)) {
        const ent_token *k = ent_tok(doc, c);
        if (k->rel == ENT_REL_AUX &&
            (ent_str_is(k->lemma, "should") || ent_str_is(k->lemma, "be")))
            aux = aux == ENT_NONE ? c : aux;
        if (k->rel == ENT_REL_NSUBJ || k->rel == ENT_REL_NSUBJ_PASS)
            subject = c;
    }
    return aux != ENT_NONE && subject != ENT_NONE && aux < subject;
}

bool ent_has_condition(const ent_document *doc, uint32_t t)
{
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == ENT_REL_ADVCL &&
            (has_condition_mark(doc, c) || is_inverted_condition(doc, c)))
            return true;
    return false;
}

typedef struct verb_words {         /* what stands at the verb */
    bool future, conditional, would, past, present, have, infinitive, be, any;
} verb_words;

static void look_at_auxiliary(const ent_document *doc, uint32_t c, verb_words *w)
{
    const ent_token *k = ent_tok(doc, c);
    w->any = true;
    w->would |= ent_str_is(k->lemma, "would");
    if (ent_str_is(k->lemma, "will") || ent_str_is(k->lemma, "shall") ||
        ent_lemma_in(doc, c, "modal-future"))
        w->future = true;
    else if (k->xpos == ENT_XPOS_MD || ent_lemma_in(doc, c, "modal-conditional"))
        w->conditional = true;
    else if (ent_str_is(k->lemma, "have"))
        w->have = true;
    else if (k->xpos == ENT_XPOS_VBD)
        w->past = true;
    else if (k->xpos == ENT_XPOS_VBZ || k->xpos == ENT_XPOS_VBP)
        w->present = true;
    w->be |= ent_str_is(k->lemma, "be") &&
             (k->xpos == ENT_XPOS_VBZ || k->xpos == ENT_XPOS_VBP || k->xpos == ENT_XPOS_VBD);
}

static verb_words look_at(const ent_document *doc, uint32_t t)
{
    verb_words w = {0};
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c)) {
        unsigned rel = ent_tok(doc, c)->rel;
        if (rel == ENT_REL_AUX || rel == ENT_REL_AUX_PASS || rel == ENT_REL_COP)
            look_at_auxiliary(doc, c, &w);
    }
    w.infinitive = is_infinitive(doc, t);
    return w;
}

/* "X would go, he said": the report hangs at what is reported. */
static bool has_report(const ent_document *doc, uint32_t t)
{
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c)) {
        const ent_token *k = ent_tok(doc, c);
        if ((k->rel == ENT_REL_PARATAXIS || k->rel == ENT_REL_ADVCL) &&
            k->xpos == ENT_XPOS_VBD && ent_lemma_in(doc, c, "reporting"))
            return true;
    }
    return false;
}

/* "said that X would go": told of in the past, the future of then. */
static bool is_reported_past(const ent_document *doc, uint32_t t)
{
    for (int i = 0; i < 4; i++) {
        const ent_token *k = ent_tok(doc, t);
        if (has_report(doc, t))
            return true;
        if (k->head == ENT_NONE)
            return false;
        if (k->rel == ENT_REL_CCOMP || k->rel == ENT_REL_PARATAXIS) {
            unsigned x = ent_tok(doc, k->head)->xpos;
            return x == ENT_XPOS_VBD || x == ENT_XPOS_VBN ||
                   (x == ENT_XPOS_VBG && ent_lemma_in(doc, k->head, "reporting"));
        }
        if (k->rel != ENT_REL_CONJ && k->rel != ENT_REL_XCOMP)
            return false;
        t = k->head;
    }
    return false;
}

/* From the auxiliaries and the verb's form; ENT_TIME_NONE when they do not tell. */
static ent_time own_time(const ent_document *doc, uint32_t t)
{
    const ent_token *k = ent_tok(doc, t);
    verb_words w = look_at(doc, t);
    if (w.be && w.infinitive && k->xpos == ENT_XPOS_VB)
        return ENT_TIME_FUTURE;                             /* "is to meet" */
    if (w.future)
        return ent_has_condition(doc, t) ? ENT_TIME_CONDITIONAL : ENT_TIME_FUTURE;
    if (w.would && !w.have && !ent_has_condition(doc, t) && is_reported_past(doc, t))
        return ENT_TIME_FUTURE;
    if (w.conditional)
        return ENT_TIME_CONDITIONAL;
    if (w.past || w.have)
        return ENT_TIME_PAST;
    if (w.present)
        return ENT_TIME_PRESENT;
    if (!ent_is_verb(k) || w.infinitive)
        return ENT_TIME_NONE;
    if (k->xpos == ENT_XPOS_VBD)
        return ENT_TIME_PAST;
    if (k->xpos == ENT_XPOS_VBZ || k->xpos == ENT_XPOS_VBP)
        return ENT_TIME_PRESENT;
    return ENT_TIME_NONE;
}

/* What the governing word says of its complement: "plans to", "urged X to", "the call to". */
static ent_time governed(const ent_document *doc, uint32_t g, int steps)
{
    ent_time above = time_of(doc, g, steps);
    if (above == ENT_TIME_HYPOTHETICAL || above == ENT_TIME_CONDITIONAL)
        return above;
    const ent_token *k = ent_tok(doc, g);
    if (ent_lemma_in(doc, g, "future-governor") ||
        (ent_str_is(k->lemma, "go") && k->xpos == ENT_XPOS_VBG))
        return ENT_TIME_FUTURE;
    if (ent_lemma_in(doc, g, "irrealis-governor"))
        return ENT_TIME_HYPOTHETICAL;
    return above;
}

static ent_time clause_time(const ent_document *doc, uint32_t t, int steps)
{
    const ent_token *k = ent_tok(doc, t);
    bool infinitive = is_infinitive(doc, t);
    switch (k->rel) {
    case ENT_REL_CONJ: return time_of(doc, k->head, steps);
    case ENT_REL_XCOMP: return governed(doc, k->head, steps);
    case ENT_REL_CCOMP:
        if (ent_lemma_in(doc, k->head, "irrealis-governor"))
            return ENT_TIME_HYPOTHETICAL;               /* "demanded that X stop" */
        return infinitive ? governed(doc, k->head, steps) : ENT_TIME_NONE;
    case ENT_REL_ADVCL:
        /* "called on X to stop" is a complement; participles share their verb's time */
        return infinitive ? governed(doc, k->head, steps) : time_of(doc, k->head, steps);
    case ENT_REL_ACL:
        if (infinitive)
            return ent_is_passive(doc, t) ? ENT_TIME_FUTURE : governed(doc, k->head, steps);
        if (k->xpos == ENT_XPOS_VBN || k->xpos == ENT_XPOS_VBD)
            return ent_lemma_in(doc, t, "future-governor") ? ENT_TIME_FUTURE : ENT_TIME_PAST;
        return time_of(doc, k->head, steps);
    case ENT_REL_ROOT: case ENT_REL_PARATAXIS:
        return k->xpos == ENT_XPOS_VBN ? ENT_TIME_PAST :
               k->xpos == ENT_XPOS_VBG ? ENT_TIME_PRESENT : ENT_TIME_NONE;
    case ENT_REL_AMOD: return time_of(doc, k->head, steps);
    default: return ENT_TIME_NONE;
    }
}

/* Words at an event noun: "the planned visit", "possible talks". */
static ent_time modifier_time(const ent_document *doc, uint32_t t)
{
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c)) {
        unsigned rel = ent_tok(doc, c)->rel;
        if (rel != ENT_REL_AMOD && rel != ENT_REL_ACL && rel != ENT_REL_COMPOUND)
            continue;
        if (ent_lemma_in(doc, c, "future-modifier"))
            return ENT_TIME_FUTURE;
        if (ent_lemma_in(doc, c, "irrealis-modifier"))
            return ENT_TIME_HYPOTHETICAL;
    }
    return ENT_TIME_NONE;
}

/* "plans a visit", "proposed talks", "the call for talks". */
static ent_time governed_noun(const ent_document *doc, uint32_t g, int steps)
{
    ent_time above = time_of(doc, g, steps);
    if (above == ENT_TIME_HYPOTHETICAL || above == ENT_TIME_CONDITIONAL)
        return above;
    if (ent_lemma_in(doc, g, "future-object"))
        return ENT_TIME_FUTURE;
    return ent_lemma_in(doc, g, "irrealis-object") ? ENT_TIME_HYPOTHETICAL : above;
}

static bool has_preposition(const ent_document *doc, uint32_t t, const char *lemma)
{
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == ENT_REL_CASE && ent_str_is(ent_tok(doc, c)->lemma, lemma))
            return true;
    return false;
}

static ent_time noun_time(const ent_document *doc, uint32_t t, int steps)
{
    ent_time time = modifier_time(doc, t);
    const ent_token *k = ent_tok(doc, t);
    if (time != ENT_TIME_NONE || k->head == ENT_NONE)
        return time;
    switch (k->rel) {
    case ENT_REL_OBJ: case ENT_REL_NSUBJ_PASS: case ENT_REL_OBL:
        return governed_noun(doc, k->head, steps);
    case ENT_REL_NMOD:                  /* "a round of talks", "plans for talks" */
        return has_preposition(doc, t, "of") || has_preposition(doc, t, "for")
                   ? governed_noun(doc, k->head, steps) : ENT_TIME_NONE;
    case ENT_REL_NSUBJ: case ENT_REL_CONJ: case ENT_REL_OBL_AGENT: case ENT_REL_XCOMP:
    case ENT_REL_COMPOUND: case ENT_REL_APPOS: return time_of(doc, k->head, steps);
    default: return ENT_TIME_NONE;
    }
}

/* "proposed that the leaders meet": a bare verb that a wish governs. */
static bool is_subjunctive(const ent_document *doc, uint32_t t)
{
    const ent_token *k = ent_tok(doc, t);
    if (k->rel != ENT_REL_CCOMP || k->head == ENT_NONE || look_at(doc, t).any)
        return false;
    return (k->xpos == ENT_XPOS_VB || k->xpos == ENT_XPOS_VBP) &&
           ent_lemma_in(doc, k->head, "irrealis-object");
}

/* "will enter into force once both have ratified it": the future in a clause of time. */
static bool is_future_clause(const ent_document *doc, uint32_t t, int steps)
{
    const ent_token *k = ent_tok(doc, t);
    if (k->rel != ENT_REL_ADVCL || k->head == ENT_NONE || k->xpos == ENT_XPOS_VBD)
        return false;
    bool when = false, past = false;
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c)) {
        when |= ent_lemma_in(doc, c, "temporal-mark");
        past |= ent_tok(doc, c)->xpos == ENT_XPOS_VBD;
    }
    return when && !past && time_of(doc, k->head, steps) == ENT_TIME_FUTURE;
}

static ent_time time_of(const ent_document *doc, uint32_t t, int steps)
{
    const ent_token *k = ent_tok(doc, t);
    if (has_condition_mark(doc, t) || is_inverted_condition(doc, t))
        return ENT_TIME_HYPOTHETICAL;
    if (steps == 0)
        return ENT_TIME_NONE;
    if (is_subjunctive(doc, t))
        return ENT_TIME_HYPOTHETICAL;
    if (is_future_clause(doc, t, steps - 1))
        return ENT_TIME_FUTURE;
    ent_time own = own_time(doc, t);
    if (k->rel == ENT_REL_CONJ && k->head != ENT_NONE && ent_is_verb(k) && own != ENT_TIME_NONE)
        return has_condition_mark(doc, k->head) ? ENT_TIME_HYPOTHETICAL : own;
    if (own != ENT_TIME_NONE)
        return own;
    if (ent_is_verb(k) || k->rel == ENT_REL_XCOMP)
        return k->head == ENT_NONE
                   ? (k->xpos == ENT_XPOS_VBN ? ENT_TIME_PAST
                      : k->xpos == ENT_XPOS_VBG ? ENT_TIME_PRESENT : ENT_TIME_NONE)
                   : clause_time(doc, t, steps - 1);
    return noun_time(doc, t, steps - 1);
}

ent_time ent_verb_time(const ent_document *doc, uint32_t token)
{
    return time_of(doc, token, 8);
}
