/* misread.c - acts whose tree a parser often gets wrong in reports: what their subject and object are by the
 * order of words. Each repair asks for a shape that a right tree does not have. */
#include "plover/acts.h"
#include "rule/grammar.h"

static bool is_past_form(const ent_token *t)
{
    return t->xpos == ENT_XPOS_VBN || t->xpos == ENT_XPOS_VBD;
}

/* "Israeli warplanes bombed targets", read as a noun with a participle: it has an object of its own, so
 * the noun acts. */
uint32_t ent_act_misread_subject(const ent_document *doc, uint32_t verb)
{
    const ent_token *t = &doc->tokens.at[verb];
    bool behind = t->rel == ENT_REL_ACL && is_past_form(t) && t->head != ENT_NONE && t->head < verb;
    if (!behind || ent_child_with(doc, verb, ENT_REL_OBJ) == ENT_NONE)
        return ENT_NONE;
    uint32_t owner = doc->tokens.at[t->head].upos == ENT_UPOS_VERB ? ent_child_with(doc, t->head, ENT_REL_NSUBJ)
                                                                    : ENT_NONE;
    return owner != ENT_NONE ? owner : t->head;     /* "Malian drones struck", "drones" read as a verb */
}

/* The same where that noun holds up the sentence: then the participle's own object is the object. */
static uint32_t object_of_participle(const ent_document *doc, uint32_t verb)
{
    if (ent_act_misread_subject(doc, verb) == ENT_NONE)
        return ENT_NONE;
    uint32_t noun = doc->tokens.at[verb].head;
    uint8_t rel = doc->tokens.at[noun].rel;
    bool upholds = rel == ENT_REL_ROOT || rel == ENT_REL_PARATAXIS || rel == ENT_REL_CCOMP ||
                   rel == ENT_REL_ADVCL;
    return upholds && ent_child_with(doc, noun, ENT_REL_COP) == ENT_NONE ? ent_child_with(doc, verb, ENT_REL_OBJ)
                                                                     : ENT_NONE;
}

static uint32_t subjects_before(const ent_document *doc, uint32_t verb, uint32_t *first, uint32_t *last)
{
    uint32_t n = 0;
    for (uint32_t c = doc->tokens.at[verb].child; c != ENT_NONE && c < verb; c = doc->tokens.at[c].sibling)
        if (doc->tokens.at[c].rel == ENT_REL_NSUBJ) {
            *first = n++ ? *first : c;
            *last = c;
        }
    return n;
}

/* "severed relations with Rwanda after rebels killed the governor", read as a clause with two subjects: the
 * first of them is the object of the verb before. */
static uint32_t object_in_clause(const ent_document *doc, uint32_t verb)
{
    uint32_t clause = ent_child_with(doc, verb, ENT_REL_CCOMP), first = ENT_NONE, last = ENT_NONE;
    if (ent_child_with(doc, verb, ENT_REL_OBJ) != ENT_NONE || clause == ENT_NONE || clause < verb ||
        subjects_before(doc, clause, &first, &last) < 2 || first < verb)
        return ENT_NONE;
    return first;
}

uint32_t ent_act_misread_object(const ent_document *doc, uint32_t verb)
{
    uint32_t o = object_of_participle(doc, verb);
    return o != ENT_NONE ? o : object_in_clause(doc, verb);
}

/* The subject that such a clause keeps: the last of two. */
uint32_t ent_act_nearest_subject(const ent_document *doc, uint32_t verb)
{
    uint32_t first = ENT_NONE, last = ENT_NONE;
    return subjects_before(doc, verb, &first, &last) ? last : ENT_NONE;
}

static bool has_subject(const ent_document *doc, uint32_t verb)
{
    for (uint32_t c = doc->tokens.at[verb].child; c != ENT_NONE; c = doc->tokens.at[c].sibling)
        switch (doc->tokens.at[c].rel) {
        case ENT_REL_NSUBJ: case ENT_REL_NSUBJ_PASS: case ENT_REL_CSUBJ: case ENT_REL_EXPL: return true;
        default: break;
        }
    return false;
}

/* "On 10 May India struck", "Beijing warned" (taken for an auxiliary): hung at something else, the name
 * stands right before a verb in the past that has no subject; it has no preposition of its own, or opens
 * the sentence. The last token of that name. */
uint32_t ent_act_name_before(const ent_reading *r, uint32_t verb)
{
    const ent_document *doc = r->doc;
    const ent_token *tok = doc->tokens.at;
    uint32_t first = doc->sentences.at[tok[verb].sentence].first;
    bool past = is_past_form(&tok[verb]) || tok[verb].xpos == ENT_XPOS_VBZ;
    if (!past || verb == first || has_subject(doc, verb))
        return ENT_NONE;
    uint32_t m = r->mention_at[verb - 1];
    bool opens = m != ENT_NONE && r->mentions.at[m].first <= first + 1 && tok[verb].xpos != ENT_XPOS_VBZ;
    bool named = tok[verb - 1].upos == ENT_UPOS_PROPN && tok[verb].xpos != ENT_XPOS_VBN;
    if (!opens && (!named || ent_child_with(doc, verb - 1, ENT_REL_CASE) != ENT_NONE))
        return ENT_NONE;
    return verb - 1;
}
