/* purpose.c - infinitives that tell what something is done for: "to address the threat". */
#include "cause/work.h"

/* "To address the threat, the allies ...": at the head of a sentence, whatever the tree says. */
static bool add_initial(ent_cause_work *w, uint32_t to)
{
    const ent_document *doc = w->r->doc;
    uint32_t comma = ent_cause_comma_after(doc, to), end = ent_last_of(doc, to);
    if (comma == ENT_NONE || comma < to + 3 || comma + 2 > end)
        return false;
    ent_cause_draft d = {.first = to, .last = to, .kind = ENT_STR("purpose"),
                         .cause = {to + 1, comma - 1}, .effect = {comma + 1, end}};
    return ent_cause_add(w, &d);
}

/* "stressed the need for both sides to prepare": the infinitive belongs to a noun between. */
static bool belongs_to_noun(const ent_document *doc, uint32_t above, uint32_t to)
{
    for (uint32_t k = above + 1; k < to; k++)
        if (ent_tok(doc, k)->upos == ENT_UPOS_NOUN && ent_lemma_in(doc, k, "clause-noun"))
            return true;
    return false;
}

bool ent_cause_purpose(ent_cause_work *w, uint32_t token)
{
    const ent_document *doc = w->r->doc;
    const ent_token *t = ent_tok(doc, token);
    if (!ent_str_eq_nocase(t->form, ENT_STR("to")) || t->upos != ENT_UPOS_PART)
        return false;
    if (token == ent_first_of(doc, token))
        return add_initial(w, token);
    uint32_t verb = t->head;
    if (verb == ENT_NONE || verb < token || t->rel != ENT_REL_MARK || ent_tok(doc, verb)->xpos != ENT_XPOS_VB)
        return false;
    if (ent_tok(doc, token - 1)->upos == ENT_UPOS_ADJ)
        return false;                       /* "due to open", "ready to act" */
    const ent_token *v = ent_tok(doc, verb);
    uint32_t above = v->head;
    if (above == ENT_NONE || above > token)
        return false;
    bool side = v->rel == ENT_REL_ADVCL && ent_tok(doc, above)->upos == ENT_UPOS_VERB &&
                !ent_lemma_in(doc, above, "no-purpose-above");
    bool noun = v->rel == ENT_REL_ACL && ent_lemma_in(doc, verb, "purpose-verb") &&
                !ent_lemma_in(doc, above, "clause-noun");
    uint32_t object = ent_child_with(doc, above, ENT_REL_OBJ);
    side |= v->rel == ENT_REL_XCOMP && object != ENT_NONE && object < token &&
            ent_lemma_in(doc, verb, "purpose-verb") && !ent_lemma_in(doc, above, "no-purpose-above");
    if ((!side && !noun) || (side && belongs_to_noun(doc, above, token)))
        return false;
    ent_cause_draft d = {.first = token, .last = token, .kind = ENT_STR("purpose")};
    d.cause = (ent_stretch){verb, ent_clause_of(doc, verb).last};
    d.effect = noun ? ent_phrase_of(doc, above) : ent_clause_of(doc, above);
    if (d.effect.last >= token)
        d.effect.last = token - 1;
    return ent_cause_add(w, &d);
}
