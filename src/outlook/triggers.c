/* triggers.c - words that open an outlook, and what they open. */
#include "outlook/work.h"

enum { COL_WORD, COL_POS, COL_FRAME, COL_MODALITY, COL_HOLDER };

static bool is_infinitive(const ent_document *doc, uint32_t t)
{
    return ent_tok(doc, t)->xpos == ENT_XPOS_VB && ent_has_mark(doc, t, ENT_REL_MARK, "to");
}

/* The complement that a frame asks for: the head of an infinitive, a clause, an object, a phrase. */
static uint32_t complement(const ent_document *doc, uint32_t t, ent_str frame)
{
    if (ent_str_is(frame, "passive-to") && !ent_is_passive(doc, t))
        return ENT_NONE;
    for (uint32_t c = ent_child(doc, t); c != ENT_NONE; c = ent_next(doc, c)) {
        const ent_token *k = ent_tok(doc, c);
        bool clause = k->rel == ENT_REL_XCOMP || k->rel == ENT_REL_CCOMP || k->rel == ENT_REL_ADVCL ||
                      k->rel == ENT_REL_ACL || k->rel == ENT_REL_CSUBJ;
        if ((ent_str_is(frame, "to") || ent_str_is(frame, "passive-to")) && clause && is_infinitive(doc, c))
            return c;
        if (ent_str_is(frame, "to") && k->rel == ENT_REL_XCOMP && ent_has_mark(doc, c, ENT_REL_MARK, "to"))
            return c;
        if (ent_str_is(frame, "that") && !is_infinitive(doc, c) &&
            (k->rel == ENT_REL_CCOMP || k->rel == ENT_REL_CSUBJ ||
             (k->rel == ENT_REL_ACL && ent_has_mark(doc, c, ENT_REL_MARK, "that"))))
            return c;
        if (ent_str_is(frame, "obj") && k->rel == ENT_REL_OBJ && k->upos != ENT_UPOS_PRON)
            return c;
        if (ent_str_is(frame, "ing") && clause && k->xpos == ENT_XPOS_VBG)
            return c;
    }
    uint32_t found;
    bool prep = !ent_str_is(frame, "to") && !ent_str_is(frame, "obj") && !ent_str_is(frame, "that");
    if (prep && ent_obliques(doc, t, frame, &found, 1))
        return found;
    for (uint32_t c = ent_child(doc, t); prep && c != ENT_NONE; c = ent_next(doc, c))
        if (ent_has_mark(doc, c, ENT_REL_MARK, "on") && ent_str_is(frame, "on"))
            return c;                       /* "counting on deepening" */
    return ENT_NONE;
}

static bool pos_fits(const ent_token *k, ent_str pos)
{
    switch (pos.n ? pos.p[0] : 0) {
    case 'm': return k->upos == ENT_UPOS_AUX && k->rel == ENT_REL_AUX;
    case 'v': return k->upos == ENT_UPOS_VERB;
    case 'a': return k->upos == ENT_UPOS_ADJ || (k->upos == ENT_UPOS_VERB && k->xpos == ENT_XPOS_VBN);
    case 'n': return k->upos == ENT_UPOS_NOUN;
    default: return false;
    }
}

/* "is to facilitate", "are to meet": a form of be before an infinitive that has no subject word of
 * its own to define ("the aim is to"). */
static bool is_to_be(const ent_document *doc, uint32_t t, uint32_t *verb)
{
    uint32_t last = t + 2;
    if (!ent_str_is(ent_tok(doc, t)->lemma, "be") || last >= doc->tokens.n ||
        ent_tok(doc, last)->sentence != ent_tok(doc, t)->sentence ||
        !ent_str_is(ent_tok(doc, t + 1)->form, "to"))
        return false;
    bool finite = ent_tok(doc, t)->xpos == ENT_XPOS_VBZ || ent_tok(doc, t)->xpos == ENT_XPOS_VBP;
    *verb = last;
    return finite && ent_tok(doc, last)->xpos == ENT_XPOS_VB;
}

static bool is_condition_clause(const ent_document *doc, uint32_t c)
{
    const ent_token *k = ent_tok(doc, c);
    if (k->rel != ENT_REL_ADVCL && k->rel != ENT_REL_ACL)
        return false;
    return ent_has_mark(doc, c, ENT_REL_MARK, "if") || ent_has_mark(doc, c, ENT_REL_MARK, "unless") ||
           ent_has_mark(doc, c, ENT_REL_ADVMOD, "if") || ent_has_mark(doc, c, ENT_REL_MARK, "should");
}

uint32_t ent_condition_of(const ent_document *doc, uint32_t verb)
{
    uint32_t up = verb;
    for (int i = 0; i < 4 && up != ENT_NONE; i++) {
        for (uint32_t c = ent_child(doc, up); c != ENT_NONE; c = ent_next(doc, c)) {
            if (is_condition_clause(doc, c))
                return c;
            for (uint32_t k = ent_child(doc, c); k != ENT_NONE; k = ent_next(doc, k))
                if (ent_tok(doc, c)->upos == ENT_UPOS_NOUN && is_condition_clause(doc, k))
                    return k;               /* hung at the object */
        }
        const ent_token *k = ent_tok(doc, up);
        if (k->rel != ENT_REL_XCOMP && k->rel != ENT_REL_CCOMP && k->rel != ENT_REL_CONJ)
            break;
        up = k->head;
    }
    return ENT_NONE;
}

/* Within an if-clause, a question or a comparison nothing is foretold. */
static bool in_condition(const ent_document *doc, uint32_t verb)
{
    uint32_t up = verb;
    for (int i = 0; i < 5 && up != ENT_NONE; i++, up = ent_tok(doc, up)->head) {
        if (is_condition_clause(doc, up))
            return true;
        if (ent_tok(doc, up)->rel == ENT_REL_ROOT)
            break;
    }
    return false;
}

/* "could not reach a deal", "would have fallen", "said he would meet": what was, not what comes. */
static bool is_of_the_past(const ent_document *doc, uint32_t modal, uint32_t verb)
{
    ent_str word = ent_tok(doc, modal)->lemma;
    if (ent_str_is(word, "would") && ent_str_is(ent_tok(doc, verb)->lemma, "like"))
        return true;                        /* a wish said politely */
    bool remote = ent_str_is(word, "could") || ent_str_is(word, "would") || ent_str_is(word, "may") ||
                  ent_str_is(word, "might");
    if (!remote)
        return false;
    if (ent_has_mark(doc, verb, ENT_REL_AUX, "have"))
        return true;
    return ent_str_is(word, "could") && ent_is_negated(doc, verb);
}

static bool take_modal(const ent_outlook_work *w, uint32_t t, ent_outlook_draft *d)
{
    const ent_document *doc = w->r->doc;
    uint32_t verb = ent_tok(doc, t)->head;
    if (verb == ENT_NONE || verb < t || is_of_the_past(doc, t, verb) || in_condition(doc, verb))
        return false;
    d->verb = verb;
    d->statement = ent_clause_of(doc, verb);
    d->whole = d->statement;
    return true;
}

static bool take_word(const ent_outlook_work *w, uint32_t t, uint32_t row, ent_outlook_draft *d)
{
    const ent_document *doc = w->r->doc;
    ent_str frames = ent_table_at(w->words, row, COL_FRAME);
    uint32_t found = ENT_NONE;
    while (frames.n && found == ENT_NONE)
        found = complement(doc, t, ent_str_trim(ent_str_field(&frames, ',')));
    if (found == ENT_NONE || in_condition(doc, t))
        return false;
    d->verb = found;
    d->statement = ent_phrase_within(doc, found);
    d->whole = ent_tok(doc, t)->upos == ENT_UPOS_NOUN ? ent_phrase_of(doc, t) : ent_clause_of(doc, t);
    return true;
}

bool ent_outlook_at(const ent_outlook_work *w, uint32_t token, ent_outlook_draft *d)
{
    const ent_document *doc = w->r->doc;
    const ent_token *k = ent_tok(doc, token);
    *d = (ent_outlook_draft){.trigger = token, .row = ENT_NONE, .condition = ENT_NONE};
    if (is_to_be(doc, token, &d->verb)) {
        d->modality = ENT_STR("intended");
        d->rule = ENT_STR("outlook:be to");
        d->statement = ent_clause_from(doc, d->verb);
        d->whole = ent_clause_of(doc, token);
        if (d->whole.last < d->statement.last)
            d->whole.last = d->statement.last;
        return !in_condition(doc, token);
    }
    uint32_t row = w->words && k->lemma.n < 24 ? ent_table_find(w->words, k->lemma) : ENT_NONE;
    if (row == ENT_NONE)
        return false;
    for (uint32_t rows = ent_table_count(w->words); row < rows; row++) {
        ent_str pos = ent_table_at(w->words, row, COL_POS);
        if (!ent_str_eq(ent_table_at(w->words, row, COL_WORD), k->lemma))
            continue;
        if (!pos_fits(k, pos) || !(pos.p[0] == 'm' ? take_modal(w, token, d) : take_word(w, token, row, d)))
            continue;
        d->row = row;
        d->modality = ent_table_at(w->words, row, COL_MODALITY);
        d->by_subject = ent_str_is(ent_table_at(w->words, row, COL_HOLDER), "subj");
        d->rule = ent_str_printf(doc->arena, w->st, "outlook:%.*s", ENT_FMT(k->lemma));
        return true;
    }
    return false;
}
