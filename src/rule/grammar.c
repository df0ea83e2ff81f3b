/* grammar.c - logical subjects, objects and prepositional phrases over UD trees.
 *
 * The surface subject of a verb is its nsubj, or the one that it shares: with the verb it is
 * coordinated to, the verb that controls it (xcomp, participles, infinitives), the noun that it
 * modifies (relative and reduced clauses). Of a passive the surface subject is the logical
 * object; the logical subject is its agent. Verbs here are predicates of any kind: "X is the
 * host" has `host` for its verb.
 *
 * Scheme: UD English EWT. Walks are bounded by ENT_TREE_STEPS, so that no tree can loop. */
#include "rule/grammar.h"

void ent_tree_add(ent_tree_list *f, uint32_t t)
{
    if (f->n == ENT_TREE_FOUND)
        return;
    for (uint32_t i = 0; i < f->n; i++)
        if (f->at[i] == t)
            return;
    f->at[f->n++] = t;
}

static bool has_case(const ent_document *doc, uint32_t t)
{
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == ENT_REL_CASE)
            return true;
    return false;
}

static void add_conjuncts(const ent_document *doc, ent_tree_list *f, uint32_t t, bool any_case,
                          int steps)
{
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE && steps; c = ent_next(doc, c)) {
        if (ent_tok(doc, c)->rel != ENT_REL_CONJ || (!any_case && has_case(doc, c)))
            continue;
        ent_tree_add(f, c);
        add_conjuncts(doc, f, c, any_case, steps - 1);
    }
}

void ent_tree_add_all(const ent_document *doc, ent_tree_list *f, uint32_t t)
{
    ent_tree_add(f, t);
    add_conjuncts(doc, f, t, true, 4);
}

uint32_t ent_child_with(const ent_document *doc, uint32_t token, ent_rel rel)
{
    for (uint32_t c = ent_child(doc, token); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == rel)
            return c;
    return ENT_NONE;
}

bool ent_has_mark(const ent_document *doc, uint32_t token, ent_rel rel, const char *lemma)
{
    for (uint32_t c = ent_child(doc, token); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == rel &&
            ent_str_eq_nocase(ent_tok(doc, c)->lemma, ent_str_z(lemma)))
            return true;
    return false;
}

static bool is_nominal(const ent_token *t)
{
    return t->upos == ENT_UPOS_NOUN || t->upos == ENT_UPOS_PROPN || t->upos == ENT_UPOS_PRON ||
           t->upos == ENT_UPOS_NUM || t->upos == ENT_UPOS_DET || t->upos == ENT_UPOS_ADJ;
}

/* ---- passive ---------------------------------------------------------------------------- */

static bool passive(const ent_document *doc, uint32_t v, int steps)
{
    const ent_token *t = ent_tok(doc, v);
    bool be = false, other = false, subject = false;
    for (uint32_t c = ent_child(doc, v); c != ENT_NONE; c = ent_next(doc, c)) {
        const ent_token *k = ent_tok(doc, c);
        switch (k->rel) {
        case ENT_REL_AUX_PASS: case ENT_REL_NSUBJ_PASS: case ENT_REL_CSUBJ_PASS: return true;
        case ENT_REL_AUX:
            be |= ent_str_is(k->lemma, "be");
            other = true;
            break;
        case ENT_REL_NSUBJ: case ENT_REL_COP: subject = true; break;
        default: break;
        }
    }
    if (!ent_is_verb(t) || (t->xpos != ENT_XPOS_VBN && t->xpos != ENT_XPOS_VBD))
        return false;
    if (t->xpos == ENT_XPOS_VBN && be)
        return true;
    if (other || subject)
        return false;
    if (t->rel == ENT_REL_ACL || t->rel == ENT_REL_AMOD)
        return true;                        /* "talks held in Geneva", "the signed deal" */
    if (t->xpos == ENT_XPOS_VBN && t->rel == ENT_REL_ADVCL)
        return true;                        /* "Asked about it, he ..." */
    return t->xpos == ENT_XPOS_VBN && t->rel == ENT_REL_CONJ && t->head != ENT_NONE && steps &&
           passive(doc, t->head, steps - 1);
}

bool ent_is_passive(const ent_document *doc, uint32_t token)
{
    return passive(doc, token, 4);
}

/* ---- relative clauses ------------------------------------------------------------------- */

static bool is_relative_word(const ent_token *t)
{
    if (t->upos != ENT_UPOS_PRON && t->upos != ENT_UPOS_DET && t->upos != ENT_UPOS_SCONJ)
        return false;
    return ent_str_is(t->lemma, "who") || ent_str_is(t->lemma, "which") ||
           ent_str_is(t->lemma, "that") || ent_str_is(t->lemma, "whom");
}

/* The clause with an antecedent that v stands in: itself, or up its chain of complements. */
static uint32_t relative_clause(const ent_document *doc, uint32_t v)
{
    for (int i = 0; i < 6 && v != ENT_NONE; i++) {
        switch (ent_tok(doc, v)->rel) {
        case ENT_REL_ACL_RELCL: return ent_tok(doc, v)->head == ENT_NONE ? ENT_NONE : v;
        case ENT_REL_XCOMP:
        case ENT_REL_CCOMP:
        case ENT_REL_CONJ: v = ent_tok(doc, v)->head; break;
        default: return ENT_NONE;
        }
    }
    return ENT_NONE;
}

/* The noun right before a relative pronoun ("exercises, which"): for clauses that the parser
 * has hung elsewhere. */
static uint32_t noun_before(const ent_document *doc, uint32_t word)
{
    const ent_token *w = ent_tok(doc, word);
    if (w->xpos != ENT_XPOS_WDT && w->xpos != ENT_XPOS_WP)
        return word;
    uint32_t first = doc->sentences.at[w->sentence].first, t = word;
    while (t > first && word - t < 3 &&
           (t == word || ent_tok(doc, t)->upos == ENT_UPOS_PUNCT ||
            ent_tok(doc, t)->upos == ENT_UPOS_ADP))
        t--;
    for (int i = 0; i < 4; i++) {
        const ent_token *k = ent_tok(doc, t);
        if (k->upos != ENT_UPOS_NOUN && k->upos != ENT_UPOS_PROPN)
            return word;
        bool inside = k->rel == ENT_REL_FLAT || k->rel == ENT_REL_COMPOUND;
        if (!inside || k->head == ENT_NONE || k->head >= word)
            break;
        t = k->head;
    }
    return t;
}

/* The noun meant by a relative pronoun at v, or the word itself. */
static uint32_t meant_by(const ent_document *doc, uint32_t word, uint32_t v)
{
    if (!is_relative_word(ent_tok(doc, word)))
        return word;
    uint32_t clause = relative_clause(doc, v);
    if (clause == ENT_NONE)
        return noun_before(doc, word);
    uint32_t noun = ent_tok(doc, clause)->head;
    return noun < word ? noun : word;
}

/* Adds what a dependent of v means, with conjuncts. "Blinken and Austin, who" hangs at the last
 * of them when its verb is plural in form: then all are meant. */
static void add_meant(const ent_document *doc, ent_tree_list *f, uint32_t word, uint32_t v)
{
    uint32_t noun = meant_by(doc, word, v);
    if (noun != word && ent_tok(doc, noun)->rel == ENT_REL_CONJ &&
        ent_tok(doc, v)->xpos == ENT_XPOS_VBP && ent_tok(doc, noun)->head != ENT_NONE)
        noun = ent_tok(doc, noun)->head;
    ent_tree_add_all(doc, f, noun);
}

/* ---- surface subjects ------------------------------------------------------------------- */

static bool is_subject(unsigned rel)
{
    return rel == ENT_REL_NSUBJ || rel == ENT_REL_NSUBJ_PASS;
}

static uint32_t own_subject(const ent_document *doc, uint32_t v)
{
    uint32_t outer = ENT_NONE;
    for (uint32_t c = ent_child(doc, v); c != ENT_NONE; c = ent_next(doc, c)) {
        if (is_subject(ent_tok(doc, c)->rel))
            return c;
        if (ent_tok(doc, c)->rel == ENT_REL_NSUBJ_OUTER)
            outer = c;
    }
    return outer;
}

static void surface_subjects(const ent_document *doc, uint32_t v, ent_tree_list *f, int steps);

/* "called on Russia to withdraw": the phrase behind on, to, upon, for. */
static bool oblique_control(const ent_document *doc, uint32_t governor, ent_tree_list *f)
{
    static const char *const preps[] = {"on", "upon", "to", "for", "with"};
    if (!ent_lemma_in(doc, governor, "oblique-control"))
        return false;
    for (size_t i = 0; i < sizeof preps / sizeof *preps && f->n == 0; i++)
        ent_find_obliques(doc, governor, ent_str_z(preps[i]), false, f);
    return f->n > 0;
}

/* Subject of an infinitive or participle from the verb that it complements. */
static void controlled(const ent_document *doc, uint32_t governor, bool complement,
                       ent_tree_list *f, int steps)
{
    if (!ent_is_verb(ent_tok(doc, governor)) || passive(doc, governor, 4)) {
        surface_subjects(doc, governor, f, steps);
        return;
    }
    uint32_t object = ent_child_with(doc, governor, ENT_REL_OBJ);
    if (object == ENT_NONE)
        object = ent_child_with(doc, governor, ENT_REL_IOBJ);
    bool by_object = object != ENT_NONE &&
                     (complement ? !ent_lemma_in(doc, governor, "subject-control")
                                 : ent_lemma_in(doc, governor, "object-control"));
    if (by_object)
        add_meant(doc, f, object, governor);
    else if (!oblique_control(doc, governor, f))
        surface_subjects(doc, governor, f, steps);
}

/* Whose plan is "Iran's plan to build": the possessor's, else the subject's of the verb that
 * has the noun. */
static void of_infinitive(const ent_document *doc, uint32_t noun, ent_tree_list *f, int steps)
{
    uint32_t owner = ent_child_with(doc, noun, ENT_REL_NMOD_POSS);
    const ent_token *n = ent_tok(doc, noun);
    if (owner != ENT_NONE) {
        ent_tree_add_all(doc, f, owner);
    } else if (!ent_lemma_in(doc, noun, "clause-noun") && is_nominal(n) &&
               n->upos != ENT_UPOS_NOUN) {
        ent_tree_add_all(doc, f, noun);        /* "the first to visit" */
    } else if (n->head != ENT_NONE && ent_is_verb(ent_tok(doc, n->head)) &&
               (n->rel == ENT_REL_OBJ || n->rel == ENT_REL_OBL)) {
        surface_subjects(doc, n->head, f, steps);
    } else if (!ent_lemma_in(doc, noun, "clause-noun")) {
        ent_tree_add_all(doc, f, noun);        /* "the first leader to visit" */
    }
}

static bool is_infinitive(const ent_document *doc, uint32_t v)
{
    return ent_has_mark(doc, v, ENT_REL_MARK, "to");
}

static void surface_subjects(const ent_document *doc, uint32_t v, ent_tree_list *f, int steps)
{
    uint32_t own = own_subject(doc, v);
    const ent_token *t = ent_tok(doc, v);
    if (own != ENT_NONE) {
        add_meant(doc, f, own, v);
        return;
    }
    if (steps == 0 || t->head == ENT_NONE)
        return;
    bool verbal = ent_is_verb(t) || ent_child_with(doc, v, ENT_REL_COP) != ENT_NONE ||
                  t->rel == ENT_REL_XCOMP || t->rel == ENT_REL_CONJ;
    if (!verbal)
        return;
    switch (t->rel) {
    case ENT_REL_CONJ: surface_subjects(doc, t->head, f, steps - 1); break;
    case ENT_REL_XCOMP: controlled(doc, t->head, true, f, steps - 1); break;
    case ENT_REL_ADVCL: controlled(doc, t->head, false, f, steps - 1); break;
    case ENT_REL_CCOMP:
        if (t->xpos == ENT_XPOS_VBG || is_infinitive(doc, v))
            controlled(doc, t->head, true, f, steps - 1);
        break;
    case ENT_REL_ACL:
        if (is_infinitive(doc, v))
            of_infinitive(doc, t->head, f, steps - 1);
        else if (ent_child_with(doc, v, ENT_REL_MARK) == ENT_NONE)
            ent_tree_add_all(doc, f, t->head);
        else                                /* "plans for building" */
            of_infinitive(doc, t->head, f, steps - 1);
        break;
    case ENT_REL_ACL_RELCL: case ENT_REL_AMOD: ent_tree_add_all(doc, f, t->head); break;
    default: break;
    }
}

static void add_agents(const ent_document *doc, uint32_t v, ent_tree_list *f)
{
    for (uint32_t c = ent_child(doc, v); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == ENT_REL_OBL_AGENT)
            add_meant(doc, f, c, v);
}

void ent_find_subjects(const ent_document *doc, uint32_t verb, ent_tree_list *f)
{
    if (!passive(doc, verb, 4)) {
        surface_subjects(doc, verb, f, ENT_TREE_STEPS);
        return;
    }
    add_agents(doc, verb, f);
    const ent_token *t = ent_tok(doc, verb);
    /* "was drafted and signed by X": one agent behind both */
    for (uint32_t c = ent_child(doc, verb); c != ENT_NONE && f->n == 0; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == ENT_REL_CONJ && passive(doc, c, 4))
            add_agents(doc, c, f);
    if (f->n == 0 && t->rel == ENT_REL_CONJ && t->head != ENT_NONE && passive(doc, t->head, 4))
        add_agents(doc, t->head, f);
}

/* ---- objects ---------------------------------------------------------------------------- */

/* The only object of "told a news conference" is often tagged as the indirect one. */
static uint32_t own_object(const ent_document *doc, uint32_t v)
{
    uint32_t o = ent_child_with(doc, v, ENT_REL_OBJ);
    return o != ENT_NONE ? o : ent_child_with(doc, v, ENT_REL_IOBJ);
}

/* Between two coordinated verbs stands only what joins them: "negotiated and signed". */
static bool close_verbs(const ent_document *doc, uint32_t a, uint32_t b)
{
    if (b < a || b - a > 6)
        return false;
    for (uint32_t i = a + 1; i < b; i++) {
        const ent_token *t = ent_tok(doc, i);
        if (t->upos != ENT_UPOS_CCONJ && t->upos != ENT_UPOS_PUNCT && t->upos != ENT_UPOS_ADV &&
            t->upos != ENT_UPOS_AUX && !ent_is_verb(t))
            return false;
    }
    return true;
}

/* The object that stands at the other of two coordinated verbs. */
static uint32_t shared_object(const ent_document *doc, uint32_t v)
{
    const ent_token *t = ent_tok(doc, v);
    if (t->rel == ENT_REL_CONJ && t->head != ENT_NONE) {
        uint32_t o = own_object(doc, t->head);
        if (o != ENT_NONE && o > v && ent_is_verb(ent_tok(doc, t->head)))
            return o;
    }
    for (uint32_t c = ent_child(doc, v); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == ENT_REL_CONJ && ent_is_verb(ent_tok(doc, c)) &&
            own_object(doc, c) != ENT_NONE && close_verbs(doc, v, c))
            return own_object(doc, c);
    return ENT_NONE;
}

/* A preposition left alone at its verb: "the man he spoke with". */
static uint32_t stranded(const ent_document *doc, uint32_t v)
{
    for (uint32_t c = ent_child(doc, v); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_tok(doc, c)->upos == ENT_UPOS_ADP && ent_tok(doc, c)->rel == ENT_REL_OBL)
            return c;
    return ENT_NONE;
}

/* "the deal (that) China signed", "... wants to sign": the antecedent, unless a relative
 * pronoun is something else in the clause. */
static uint32_t gap_object(const ent_document *doc, uint32_t v)
{
    uint32_t clause = relative_clause(doc, v);
    if (clause == ENT_NONE || own_subject(doc, clause) == ENT_NONE)
        return ENT_NONE;
    if (ent_child_with(doc, v, ENT_REL_CCOMP) != ENT_NONE ||
        ent_child_with(doc, v, ENT_REL_XCOMP) != ENT_NONE)
        return ENT_NONE;
    uint32_t noun = ent_tok(doc, clause)->head;
    if (stranded(doc, v) != ENT_NONE || ent_lemma_in(doc, noun, "adjunct-noun"))
        return ENT_NONE;                /* "the day they met" */
    for (uint32_t i = noun + 1; i < v; i++) {
        const ent_token *t = ent_tok(doc, i);
        bool where = t->upos == ENT_UPOS_ADV && (t->xpos == ENT_XPOS_WRB);
        if (where || (is_relative_word(t) && (is_subject(t->rel) || t->rel == ENT_REL_OBL)))
            return ENT_NONE;
    }
    return noun;
}

void ent_find_objects(const ent_document *doc, uint32_t verb, ent_tree_list *f)
{
    if (passive(doc, verb, 4)) {
        surface_subjects(doc, verb, f, ENT_TREE_STEPS);
        return;
    }
    for (uint32_t c = ent_child(doc, verb); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == ENT_REL_OBJ)
            add_meant(doc, f, c, verb);
    if (f->n == 0 && own_object(doc, verb) != ENT_NONE)
        add_meant(doc, f, own_object(doc, verb), verb);
    if (f->n || !ent_is_verb(ent_tok(doc, verb)))
        return;
    uint32_t o = shared_object(doc, verb);
    if (o != ENT_NONE)
        add_meant(doc, f, o, verb);
    else if ((o = gap_object(doc, verb)) != ENT_NONE)
        ent_tree_add_all(doc, f, o);
}

/* ---- prepositional phrases -------------------------------------------------------------- */

static bool is_oblique(unsigned rel)
{
    return rel == ENT_REL_OBL || rel == ENT_REL_NMOD || rel == ENT_REL_OBL_AGENT ||
           rel == ENT_REL_NMOD_DESC || rel == ENT_REL_OBL_UNMARKED;
}

/* Does the case word, with the words fixed to it, read `prep`? */
static bool case_reads(const ent_document *doc, uint32_t c, ent_str prep)
{
    ent_str lemma = ent_tok(doc, c)->lemma;
    if (ent_str_eq_nocase(lemma, prep) || ent_str_eq_nocase(ent_tok(doc, c)->form, prep))
        return true;
    ent_str form = ent_tok(doc, c)->form;
    if (form.n >= prep.n || !ent_str_eq_nocase(form, ent_str_sub(prep, 0, form.n)))
        return false;
    size_t at = form.n;
    for (uint32_t k = ent_child(doc, c); k != ENT_NONE && at < prep.n; k = ent_next(doc, k)) {
        ent_str word = ent_tok(doc, k)->form;
        if (ent_tok(doc, k)->rel != ENT_REL_FIXED)
            continue;
        if (prep.p[at] != ' ' ||
            !ent_str_eq_nocase(ent_str_sub(prep, at + 1, at + 1 + word.n), word))
            return false;
        at += 1 + word.n;
    }
    return at == prep.n;
}

/* "ahead of", "together with": written as two case words, or an adverb and one. */
static bool phrase_reads(const ent_document *doc, uint32_t c, ent_str prep)
{
    size_t blank = ent_str_find(prep, ENT_STR(" "));
    if (blank == SIZE_MAX || c == 0 || !ent_str_eq_nocase(ent_tok(doc, c)->form,
                                                          ent_str_sub(prep, blank + 1, prep.n)))
        return false;
    return ent_tok(doc, c - 1)->sentence == ent_tok(doc, c)->sentence &&
           ent_str_eq_nocase(ent_tok(doc, c - 1)->form, ent_str_sub(prep, 0, blank));
}

static bool has_prep(const ent_document *doc, uint32_t t, ent_str prep)
{
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == ENT_REL_CASE &&
            (case_reads(doc, c, prep) || phrase_reads(doc, c, prep)))
            return true;
    return false;
}

/* Conjuncts of a phrase: those without a preposition, or with the same one. */
static void add_phrase(const ent_document *doc, ent_tree_list *f, uint32_t t, uint32_t v,
                       ent_str prep)
{
    uint32_t noun = meant_by(doc, t, v);
    ent_tree_add(f, noun);
    add_conjuncts(doc, f, noun, noun != t, 4);
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == ENT_REL_CONJ && has_prep(doc, c, prep)) {
            ent_tree_add(f, c);
            add_conjuncts(doc, f, c, false, 4);
        }
}

static void own_obliques(const ent_document *doc, uint32_t t, ent_str prep, uint32_t behind,
                         ent_tree_list *f)
{
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c)) {
        const ent_token *k = ent_tok(doc, c);
        if (is_oblique(k->rel) && has_prep(doc, c, prep) && (behind == ENT_NONE || c > behind))
            add_phrase(doc, f, c, t, prep);
    }
    uint32_t alone = stranded(doc, t), clause = relative_clause(doc, t);
    if (alone != ENT_NONE && clause != ENT_NONE && behind == ENT_NONE &&
        ent_str_eq_nocase(ent_tok(doc, alone)->form, prep))
        ent_tree_add_all(doc, f, ent_tok(doc, clause)->head);
}

/* Verbs share what stands behind the last of them: "met and talked with". */
static void shared_obliques(const ent_document *doc, uint32_t v, ent_str prep, ent_tree_list *f)
{
    const ent_token *t = ent_tok(doc, v);
    if (!ent_is_verb(t))
        return;
    for (uint32_t c = ent_child(doc, v); c != ENT_NONE && f->n == 0; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == ENT_REL_CONJ && ent_is_verb(ent_tok(doc, c)) &&
            close_verbs(doc, v, c))
            own_obliques(doc, c, prep, ENT_NONE, f);
    if (f->n == 0 && t->rel == ENT_REL_CONJ && t->head != ENT_NONE &&
        close_verbs(doc, t->head, v))
        own_obliques(doc, t->head, prep, v, f);
}

/* Where a parser may have put the phrase instead. */
static void guessed_obliques(const ent_document *doc, uint32_t t, ent_str prep,
                             ent_tree_list *f)
{
    const ent_token *k = ent_tok(doc, t);
    if (ent_is_verb(k)) {
        uint32_t object = own_object(doc, t);
        if (object != ENT_NONE)
            own_obliques(doc, object, prep, ENT_NONE, f);   /* "signed an agreement with" */
        /* "spoke by telephone on Sunday evening with": hung at the time or the means */
        for (uint32_t c = ent_child(doc, t); c != ENT_NONE && f->n == 0; c = ent_next(doc, c))
            if ((ent_tok(doc, c)->rel == ENT_REL_OBL || ent_tok(doc, c)->rel == ENT_REL_OBL_UNMARKED) &&
                c > t && ent_lemma_in(doc, c, "time-or-means"))
                own_obliques(doc, c, prep, ENT_NONE, f);
        return;
    }
    bool argument = k->rel == ENT_REL_OBJ || is_subject(k->rel) || k->rel == ENT_REL_OBL;
    if (argument && k->head != ENT_NONE)
        own_obliques(doc, k->head, prep, t, f);
}

void ent_find_obliques(const ent_document *doc, uint32_t t, ent_str prep, bool guess,
                       ent_tree_list *f)
{
    own_obliques(doc, t, prep, ENT_NONE, f);
    if (f->n == 0)
        shared_obliques(doc, t, prep, f);
    if (f->n == 0 && guess)
        guessed_obliques(doc, t, prep, f);
}

/* ---- the public questions --------------------------------------------------------------- */

static uint32_t give(const ent_tree_list *f, uint32_t *out, uint32_t max)
{
    uint32_t n = f->n < max ? f->n : max;
    for (uint32_t i = 0; i < n; i++)
        out[i] = f->at[i];
    return n;
}

uint32_t ent_subjects(const ent_document *doc, uint32_t verb, uint32_t *out, uint32_t max)
{
    ent_tree_list f = {.n = 0};
    ent_find_subjects(doc, verb, &f);
    return give(&f, out, max);
}

uint32_t ent_objects(const ent_document *doc, uint32_t verb, uint32_t *out, uint32_t max)
{
    ent_tree_list f = {.n = 0};
    ent_find_objects(doc, verb, &f);
    return give(&f, out, max);
}

uint32_t ent_obliques(const ent_document *doc, uint32_t token, ent_str prep, uint32_t *out,
                      uint32_t max)
{
    ent_tree_list f = {.n = 0};
    ent_find_obliques(doc, token, prep, false, &f);
    return give(&f, out, max);
}

static bool is_clause_rel(unsigned rel)
{
    return rel == ENT_REL_ACL_RELCL || rel == ENT_REL_APPOS || rel == ENT_REL_PARATAXIS ||
           rel == ENT_REL_ADVCL_RELCL;
}

/* Does the walk from t up to top stay in what the phrase keeps? */
static bool belongs(const ent_document *doc, uint32_t t, uint32_t top, bool without_clauses)
{
    for (uint32_t i = 0; i < 256 && t != ENT_NONE; i++) {
        if (t == top)
            return true;
        if (without_clauses && is_clause_rel(ent_tok(doc, t)->rel))
            return false;
        t = ent_tok(doc, t)->head;
    }
    return false;
}

void ent_subtree(const ent_document *doc, uint32_t token, bool without_clauses, uint32_t *first,
                 uint32_t *last)
{
    const ent_sentence *s = &doc->sentences.at[ent_tok(doc, token)->sentence];
    uint32_t a = token, b = token;
    if (without_clauses) {
        /* What is kept stays in one piece around the token. */
        while (a > s->first && belongs(doc, a - 1, token, true))
            a--;
        while (b + 1 < s->first + s->count && belongs(doc, b + 1, token, true))
            b++;
        while (a < token && ent_tok(doc, a)->upos == ENT_UPOS_PUNCT)
            a++;
        while (b > token && ent_tok(doc, b)->upos == ENT_UPOS_PUNCT)
            b--;
    } else {
        for (uint32_t t = s->first; t < s->first + s->count; t++)
            if (belongs(doc, t, token, false)) {
                a = t < a ? t : a;
                b = t > b ? t : b;
            }
    }
    *first = a;
    *last = b;
}
