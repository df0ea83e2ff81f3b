/* verbs.c - verbs that say that one thing brings about, explains or shows another. */
#include "cause/work.h"

/* The complement behind the verb that the row asks for; ENT_NONE. */
static uint32_t complement(const ent_document *doc, uint32_t verb, ent_str rest)
{
    uint32_t found;
    if (ent_str_is(rest, "obj")) {
        uint32_t c = ent_child_with(doc, verb, ENT_REL_OBJ);
        return c != ENT_NONE && c > verb ? c : ENT_NONE;
    }
    if (ent_str_is(rest, "that")) {
        uint32_t c = ent_child_with(doc, verb, ENT_REL_CCOMP);
        return c != ENT_NONE && c > verb ? c : ENT_NONE;
    }
    return ent_obliques(doc, verb, rest, &found, 1) && found > verb ? found : ENT_NONE;
}

static uint32_t own_subject(const ent_document *doc, uint32_t verb)
{
    uint32_t c = ent_child_with(doc, verb, ENT_REL_NSUBJ);
    if (c == ENT_NONE)
        c = ent_child_with(doc, verb, ENT_REL_NSUBJ_PASS);
    if (c == ENT_NONE)
        c = ent_child_with(doc, verb, ENT_REL_CSUBJ);
    return c;
}

/* Of "which indicates": what stands before it in the sentence. */
static ent_stretch before_relative(const ent_document *doc, uint32_t pronoun)
{
    uint32_t first = ent_first_of(doc, pronoun);
    return (ent_stretch){first, pronoun > first ? pronoun - 1 : first};
}

static ent_stretch sentence_before(const ent_document *doc, uint32_t token)
{
    uint32_t s = ent_tok(doc, token)->sentence;
    if (s == 0 || doc->sentences.at[s - 1].count == 0 || !ent_is_prose(doc, s - 1))
        return (ent_stretch){ENT_NONE, 0};
    const ent_sentence *b = &doc->sentences.at[s - 1];
    return (ent_stretch){b->first, b->first + b->count - 1};
}

/* Things bring about; persons and states do so only by what they do. *from_before: the subject
 * points at the sentence before ("This is evidenced by"). */
static ent_stretch subject_side(const ent_cause_work *w, uint32_t verb, bool *acts)
{
    const ent_document *doc = w->r->doc;
    uint32_t subject = own_subject(doc, verb);
    const ent_token *v = ent_tok(doc, verb);
    *acts = false;
    if (subject == ENT_NONE) {
        uint32_t heads[4];
        if (v->rel == ENT_REL_ACL && v->head != ENT_NONE && v->head < verb)
            return ent_phrase_of(doc, v->head).first < verb
                       ? (ent_stretch){ent_phrase_of(doc, v->head).first, verb - 1}
                       : (ent_stretch){ENT_NONE, 0};
        if (ent_subjects(doc, verb, heads, 4) == 0 || heads[0] > verb)
            return (ent_stretch){ENT_NONE, 0};
        subject = heads[0];
    }
    const ent_token *k = ent_tok(doc, subject);
    if (k->xpos == ENT_XPOS_WDT && ent_str_is(k->lemma, "which"))
        return before_relative(doc, subject);
    if (k->upos == ENT_UPOS_PRON && (ent_str_is(k->lemma, "this") || ent_str_is(k->lemma, "that") ||
                                     ent_str_is(k->lemma, "it")) && k->xpos != ENT_XPOS_WDT)
        return ent_str_is(k->lemma, "it") ? (ent_stretch){ENT_NONE, 0} : sentence_before(doc, subject);
    if (k->xpos == ENT_XPOS_WDT || k->xpos == ENT_XPOS_WP)
        return v->head != ENT_NONE && v->head < verb ? ent_phrase_within(doc, v->head)
                                                    : before_relative(doc, subject);
    *acts = (w->r->marks[subject] & (ENT_MARK_ACTOR | ENT_MARK_PEOPLE)) != 0 || k->upos == ENT_UPOS_PRON;
    return (ent_stretch){ent_phrase_of(doc, subject).first,
                         ent_phrase_of(doc, subject).last < verb ? ent_phrase_of(doc, subject).last : verb - 1};
}

static bool cut_before(ent_stretch *s, uint32_t verb)
{
    if (s->first == ENT_NONE || s->first >= verb)
        return false;
    if (s->last >= verb)
        s->last = verb - 1;
    return true;
}

static bool add_row(ent_cause_work *w, uint32_t verb, uint32_t row)
{
    const ent_document *doc = w->r->doc;
    ent_str shape = ent_table_at(w->markers, row, ENT_CAUSE_SHAPE);
    ent_str rest = ent_table_at(w->markers, row, ENT_CAUSE_REST);
    bool by = ent_str_is(shape, "by"), acts;
    /* "The ruling triggered protests", read as a noun with a participle that has an object */
    bool misread = ent_tok(doc, verb)->rel == ENT_REL_ACL && ent_child_with(doc, verb, ENT_REL_OBJ) != ENT_NONE;
    if (by != (ent_is_passive(doc, verb) && !misread) || ent_is_negated(doc, verb))
        return false;
    uint32_t end = complement(doc, verb, rest);
    if (end == ENT_NONE)
        return false;
    ent_cause_draft d = {.first = verb, .last = verb, .kind = ent_table_at(w->markers, row, ENT_CAUSE_KIND)};
    ent_stretch subject = subject_side(w, verb, &acts), other = ent_phrase_within(doc, end);
    if (!ent_str_is(rest, "that"))
        other.last = ent_nominal_end(doc, other.last);
    bool makes = ent_str_is(shape, "makes"), shows = ent_str_is(shape, "shows");
    if ((makes || shows) && acts)
        return false;
    if (makes) {                            /* with the infinitive: "prompting Biden to visit" */
        other = ent_clause_from(doc, verb);
        other.first = verb + 1;
    }
    if (!cut_before(&subject, verb) && ent_tok(doc, verb)->sentence == ent_tok(doc, subject.first == ENT_NONE
                                                                    ? verb : subject.first)->sentence)
        return false;
    d.cause = makes || shows ? subject : other;
    d.effect = makes || shows ? other : subject;
    return ent_cause_add(w, &d);
}

bool ent_cause_verb(ent_cause_work *w, uint32_t token)
{
    const ent_token *k = ent_tok(w->r->doc, token);
    if (k->upos != ENT_UPOS_VERB || k->lemma.n > 24)
        return false;
    uint32_t row = ent_table_find(w->markers, k->lemma), rows = ent_table_count(w->markers);
    for (uint32_t i = row; row != ENT_NONE && i < rows; i++)
        if (ent_str_eq(ent_table_at(w->markers, i, ENT_CAUSE_MARKER), k->lemma) &&
            ent_table_at(w->markers, i, ENT_CAUSE_REST).n && add_row(w, token, i))
            return true;
    return false;
}
