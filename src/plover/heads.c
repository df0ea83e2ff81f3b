/* heads.c - what stands in a part of an act's grammar: its object, a phrase with a preposition, the
 * clause that follows, its owner. */
#include "plover/acts.h"

static bool is_clause(uint8_t rel)
{
    return rel == ENT_REL_CCOMP || rel == ENT_REL_XCOMP;
}

/* "the security guarantees": the tree may hang the last noun of a compound beside its first. */
static uint32_t add_compounds(const ent_document *doc, uint32_t *out, uint32_t n, uint32_t max)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t i = 0; i < n && n < max; i++) {
        uint32_t next = out[i] + 1;
        if (next < doc->tokens.n && tok[next].sentence == tok[out[i]].sentence &&
            tok[out[i]].upos == ENT_UPOS_NOUN && tok[next].upos == ENT_UPOS_NOUN)
            out[n++] = next;
    }
    return n;
}

/* "reiterated the security guarantees", read as a clause: a plural noun taken for a verb. */
static uint32_t misread_object(const ent_document *doc, uint32_t verb, uint32_t *out)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling) {
        if (tok[c].rel != ENT_REL_CCOMP || tok[c].xpos != ENT_XPOS_VBZ)
            continue;
        bool clause = false;
        for (uint32_t k = tok[c].child; k != ENT_NONE; k = tok[k].sibling)
            clause = clause || tok[k].rel == ENT_REL_MARK || tok[k].rel == ENT_REL_OBJ;
        if (!clause) {
            out[0] = c;
            return 1;
        }
    }
    return 0;
}

/* Children of token whose word is in a class: "joint" exercises, "jointly". */
static uint32_t children_in(const ent_document *doc, uint32_t token, uint32_t cls, uint32_t *out,
                            uint32_t max)
{
    const ent_token *tok = doc->tokens.at;
    uint32_t n = 0, first = cls == ENT_NONE || !doc->lexicon ? ENT_NONE : tok[token].child;
    for (uint32_t c = first; c != ENT_NONE && n < max; c = tok[c].sibling)
        if (ent_lexicon_in_class(doc->lexicon, cls, tok[c].lemma))
            out[n++] = c;
    return n;
}

/* "Russia's", "Russian", "U.S." before a noun. */
static bool stands_before(uint8_t part, uint8_t rel)
{
    bool poss = rel == ENT_REL_NMOD_POSS;
    bool noun = rel == ENT_REL_COMPOUND || rel == ENT_REL_AMOD;
    return (poss && part != ENT_PART_COMPOUND) || (noun && part != ENT_PART_POSS);
}

/* "imposed sanctions on Mexico": the phrase may hang at the object. */
static uint32_t at_objects(const ent_document *doc, uint32_t verb, ent_str prep, uint32_t *out,
                           uint32_t max)
{
    uint32_t objects[8], n = 0, k = ent_objects(doc, verb, objects, 8);
    for (uint32_t i = 0; i < k && n == 0; i++)
        n = ent_obliques(doc, objects[i], prep, out, max);
    return n;
}

/* "the attack by the militia on the town": the phrase may hang at who does it. */
static uint32_t at_doer(const ent_document *doc, uint32_t noun, ent_str prep, uint32_t *out,
                        uint32_t max)
{
    uint32_t doers[4], n = 0, k = ent_obliques(doc, noun, ENT_STR("by"), doers, 4);
    for (uint32_t i = 0; i < k && n == 0; i++)
        n = ent_obliques(doc, doers[i], prep, out, max);
    return n;
}

/* "refrained from naming": a clause behind a preposition. */
static uint32_t gerunds(const ent_document *doc, uint32_t verb, ent_str prep, uint32_t *out,
                        uint32_t max)
{
    const ent_token *tok = doc->tokens.at;
    uint32_t n = 0;
    for (uint32_t c = tok[verb].child; c != ENT_NONE && n < max; c = tok[c].sibling)
        for (uint32_t k = tok[c].child; tok[c].xpos == ENT_XPOS_VBG && k != ENT_NONE && n < max;
             k = tok[k].sibling)
            if (k < c && (tok[k].rel == ENT_REL_MARK || tok[k].rel == ENT_REL_CASE) &&
                ent_str_eq(tok[k].lemma, prep)) {
                out[n++] = c;
                break;
            }
    return n;
}

/* "that they would come": no infinitive. */
static bool has_modal(const ent_document *doc, uint32_t verb)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_AUX && tok[c].xpos == ENT_XPOS_MD)
            return true;
    return false;
}

/* "said that it will": a clause in the future of whom a pronoun names. */
static bool is_own_future(const ent_document *doc, uint32_t clause, uint32_t cls)
{
    const ent_token *tok = doc->tokens.at;
    bool own = false;
    uint32_t will;
    for (uint32_t c = tok[clause].child; c != ENT_NONE; c = tok[c].sibling)
        own = own || (tok[c].rel == ENT_REL_NSUBJ && tok[c].upos == ENT_UPOS_PRON);
    return own && children_in(doc, clause, cls, &will, 1) > 0;
}

uint32_t ent_act_heads(const ent_document *doc, uint32_t trigger, const ent_act_test *part,
                       uint32_t *out, uint32_t max)
{
    const ent_token *tok = doc->tokens.at;
    uint32_t n = 0;
    bool verb = tok[trigger].upos == ENT_UPOS_VERB;
    switch ((ent_act_part)part->part) {
    case ENT_PART_SUBJ:
        return ent_subjects(doc, trigger, out, max);
    case ENT_PART_AUTHOR:
        return ent_obliques(doc, trigger, ENT_STR("of"), out, max);
    case ENT_PART_OBJ: case ENT_PART_NOOBJ: case ENT_PART_INOBJ:
        if (!verb)
            return ent_obliques(doc, trigger, ENT_STR("of"), out, max);
        if ((out[0] = ent_act_misread_object(doc, trigger)) != ENT_NONE)
            return add_compounds(doc, out, 1, max);
        n = ent_objects(doc, trigger, out, max);
        if (n == 0)
            n = misread_object(doc, trigger, out);
        return add_compounds(doc, out, n, max);
    case ENT_PART_PREP:
        n = ent_obliques(doc, trigger, part->prep, out, max);
        if (n == 0 && !verb)
            n = at_doer(doc, trigger, part->prep, out, max);
        if (n == 0 && verb)
            n = at_objects(doc, trigger, part->prep, out, max);
        if (n == 0 && verb)
            n = gerunds(doc, trigger, part->prep, out, max);
        if (ent_str_is(part->prep, "to"))           /* "to" also opens an infinitive */
            for (uint32_t c = tok[trigger].child; c != ENT_NONE && n < max; c = tok[c].sibling)
                if ((tok[c].rel == ENT_REL_XCOMP || tok[c].rel == ENT_REL_ADVCL ||
                     tok[c].rel == ENT_REL_ACL || tok[c].rel == ENT_REL_CCOMP) &&
                    tok[c].xpos == ENT_XPOS_VB && !has_modal(doc, c))
                    out[n++] = c;
        return n;
    case ENT_PART_THAT: case ENT_PART_CLAUSE: case ENT_PART_INCLAUSE:
        for (uint32_t c = tok[trigger].child; c != ENT_NONE && n < max; c = tok[c].sibling)
            if (is_clause(tok[c].rel) && (part->part != ENT_PART_THAT || tok[c].rel == ENT_REL_CCOMP))
                out[n++] = c;
        return n;
    case ENT_PART_POSS: case ENT_PART_COMPOUND: case ENT_PART_OWNER:
        for (uint32_t c = tok[trigger].child; c != ENT_NONE && n < max; c = tok[c].sibling)
            if (stands_before(part->part, tok[c].rel))
                out[n++] = c;
        return n;
    case ENT_PART_CSUBJ:
        for (uint32_t c = tok[trigger].child; c != ENT_NONE && n < max; c = tok[c].sibling)
            if (tok[c].rel == ENT_REL_CCOMP)
                n += ent_subjects(doc, c, out + n, max - n);
        return n;
    case ENT_PART_JOINT: {
        uint32_t objects[8], k = ent_objects(doc, trigger, objects, 8), word;
        for (uint32_t i = 0; i < k && n < max; i++)
            if (children_in(doc, objects[i], part->words, &word, 1))
                out[n++] = objects[i];
        return n;
    }
    case ENT_PART_OBJOF: {
        uint32_t objects[8], k = ent_objects(doc, trigger, objects, 8);
        for (uint32_t i = 0; i < k && n < max; i++)
            n += ent_obliques(doc, objects[i], ENT_STR("of"), out + n, max - n);
        return n;
    }
    case ENT_PART_ADJ: {
        uint32_t objects[8], k = ent_objects(doc, trigger, objects, 8);
        for (uint32_t i = 0; i < k; i++)
            for (uint32_t c = tok[objects[i]].child; c != ENT_NONE && n < max; c = tok[c].sibling)
                if (tok[c].rel == ENT_REL_AMOD)
                    out[n++] = c;
        return n;
    }
    case ENT_PART_MUST: case ENT_PART_MAY:
        for (uint32_t c = tok[trigger].child; c != ENT_NONE && n < max; c = tok[c].sibling)
            if (tok[c].rel == ENT_REL_CCOMP && children_in(doc, c, part->words, out + n, 1))
                n++;
        return n;
    case ENT_PART_PRED:
        for (uint32_t c = tok[trigger].child; c != ENT_NONE && n < max; c = tok[c].sibling)
            if (tok[c].rel == ENT_REL_XCOMP && tok[c].upos != ENT_UPOS_VERB)
                out[n++] = c;
        return n;
    case ENT_PART_WILL: case ENT_PART_WONT:
        for (uint32_t c = tok[trigger].child; c != ENT_NONE && n < max; c = tok[c].sibling)
            if (tok[c].rel == ENT_REL_CCOMP && is_own_future(doc, c, part->words) &&
                ent_is_negated(doc, c) == (part->part == ENT_PART_WONT))
                out[n++] = c;
        return n;
    case ENT_PART_TOGETHER:
        return children_in(doc, trigger, part->words, out, max);
    case ENT_PART_SAME: case ENT_PART_TURNED: break;
    }
    return 0;
}
