/* frame.c - the phrase around a noun: what stands before it, behind it, above it.
 *
 * The words are walked, not the tree: "the U.S.-South Korea alliance", "a dispute between Chad,
 * Niger and Mali over the lake" come out of any tree in many shapes, but stand in one order. Only
 * what governs the noun is asked of the tree. */
#include "mention/clause.h"
#include "tie/work.h"

enum { PHRASE_MOST = 30 };

static bool is_name_at(const ent_reading *r, uint32_t t, uint32_t *last)
{
    for (uint32_t k = t; k <= t + 6 && k < r->doc->tokens.n; k++) {
        uint32_t m = r->mention_at[k];
        if (m != ENT_NONE && r->mentions.at[m].first == t) {
            *last = r->mentions.at[m].last;
            return true;
        }
    }
    return false;
}

/* May stand before a noun within its phrase. */
static bool is_modifier(const ent_reading *r, uint32_t t)
{
    const ent_token *k = ent_tok(r->doc, t);
    switch (k->upos) {
    case ENT_UPOS_ADJ: case ENT_UPOS_NOUN: case ENT_UPOS_PROPN: case ENT_UPOS_DET:
    case ENT_UPOS_NUM: case ENT_UPOS_PART: case ENT_UPOS_SYM: return true;
    case ENT_UPOS_ADV: return t > 0 && k->xpos != ENT_XPOS_WRB;
    case ENT_UPOS_PRON: return k->xpos == ENT_XPOS_PRPS || k->xpos == ENT_XPOS_WPS;
    case ENT_UPOS_VERB: return k->xpos == ENT_XPOS_VBN || k->xpos == ENT_XPOS_VBG;
    case ENT_UPOS_PUNCT: {
        char c = k->form.n ? k->form.p[0] : 0;
        return c == '-' || c == '/' || c == '"' || c == '\'' || (unsigned char)c == 0xE2;
    }
    case ENT_UPOS_CCONJ:
        return t > 0 && (r->mention_at[t - 1] != ENT_NONE ||
                         ent_tok(r->doc, t - 1)->upos == ENT_UPOS_ADJ);
    default: return false;
    }
}

static uint32_t phrase_start(const ent_reading *r, uint32_t noun)
{
    uint32_t from = ent_first_of(r->doc, noun), t = noun;
    while (t > from && noun - t < PHRASE_MOST) {
        const ent_token *k = ent_tok(r->doc, t - 1);
        /* "to help Iran's allies": the verb's own object begins behind it. */
        if (!is_modifier(r, t - 1) || ent_str_is(k->form, "\""))
            break;
        bool verb = k->upos == ENT_UPOS_VERB && k->head != ENT_NONE && k->rel != ENT_REL_AMOD;
        bool to = k->upos == ENT_UPOS_PART && !ent_str_is(k->form, "'s") &&
                  !ent_str_is(k->form, "’s") && !ent_str_is(k->form, "'") && !ent_str_is(k->form, "’");
        if (verb || to)
            break;
        t--;
    }
    return t;
}

/* A further name follows at once, at most with an article and adjectives before it: "and the
 * United Arab Emirates", not "and its foreign minister", "and a deal". */
static bool name_follows(const ent_reading *r, uint32_t t, uint32_t end)
{
    uint32_t past;
    for (uint32_t from = t; t <= end && t - from < 4; t++) {
        uint8_t pos = ent_tok(r->doc, t)->upos;
        if (is_name_at(r, t, &past))
            return ent_tok(r->doc, t)->xpos != ENT_XPOS_PRPS &&
                   (past == end || ent_tok(r->doc, past + 1)->upos != ENT_UPOS_PART);
        if (pos != ENT_UPOS_DET && pos != ENT_UPOS_ADJ)
            return false;
    }
    return false;
}

/* Last token of what stands behind a preposition: names, nouns and what joins them, up to the
 * next preposition, verb or relative word. "And" and a comma go on only before a further name;
 * where they do not, *stopped is set: what follows belongs to something else. */
static uint32_t slot_end(const ent_reading *r, uint32_t from, uint32_t end, bool *stopped)
{
    uint32_t t = from;
    while (t <= end && t - from < PHRASE_MOST) {
        const ent_token *k = ent_tok(r->doc, t);
        uint32_t past;
        if (is_name_at(r, t, &past) && past <= end) {
            t = past + 1;
            continue;
        }
        bool joined = k->upos == ENT_UPOS_CCONJ && t > from && t < end;
        if (joined || (k->upos == ENT_UPOS_PUNCT && ent_str_is(k->form, ","))) {
            bool both = !joined && t + 1 < end && ent_tok(r->doc, t + 1)->upos == ENT_UPOS_CCONJ;
            uint32_t next = both ? t + 2 : t + 1;
            if (next > end || !name_follows(r, next, end)) {
                *stopped = joined || both;
                break;
            }
            t = next;
            continue;
        }
        bool relative = k->xpos == ENT_XPOS_WDT || k->xpos == ENT_XPOS_WP || k->xpos == ENT_XPOS_WPS;
        if (relative || (!is_modifier(r, t) && k->upos != ENT_UPOS_PRON))
            break;
        t++;
    }
    return t > from ? t - 1 : from;
}

static bool opens_slot(const ent_token *k)
{
    return k->upos == ENT_UPOS_ADP && k->rel != ENT_REL_COMPOUND_PRT;
}

/* "sanctions imposed on Russia", "a base leased from Iran": the participle is passed over. */
static uint32_t past_participle(const ent_reading *r, uint32_t t, uint32_t end)
{
    bool verb = t < end && ent_tok(r->doc, t)->xpos == ENT_XPOS_VBN &&
                opens_slot(ent_tok(r->doc, t + 1));
    return verb ? t + 1 : t;
}

void ent_tie_frame_at(const ent_reading *r, uint32_t noun, ent_tie_frame *out)
{
    uint32_t end = ent_last_of(r->doc, noun);
    *out = (ent_tie_frame){.noun = noun, .first = phrase_start(r, noun), .last = noun};
    uint32_t t = past_participle(r, noun + 1, end);
    bool stopped = false;
    while (!stopped && t < end && out->slot_count < ENT_TIE_SLOTS && opens_slot(ent_tok(r->doc, t))) {
        uint32_t last = slot_end(r, t + 1, end, &stopped);
        const ent_token *k = ent_tok(r->doc, t);
        out->slots[out->slot_count++] = (ent_tie_slot){k->lemma, t + 1, last};
        out->last = last;
        t = past_participle(r, last + 1, end);
    }
}

/* ---- what the noun is said of --------------------------------------------------------------- */

static void take_heads(const ent_reading *r, const uint32_t *heads, uint32_t n, ent_actor_set *out)
{
    for (uint32_t i = 0; i < n; i++)
        ent_set_take(r, heads[i], ENT_TAKE_AUTHORS, out);
}

/* The name whose mention ends with token. */
static void take_ending_at(const ent_reading *r, uint32_t token, ent_actor_set *out)
{
    for (uint32_t k = token + 1; k-- > ent_first_of(r->doc, token) && token - k < 8;) {
        uint32_t m = r->mention_at[k];
        if (m != ENT_NONE && r->mentions.at[m].last == token) {
            ent_set_take(r, k, 0, out);
            return;
        }
    }
}

/* "Russia, whose soldiers": the name right before. */
static void take_whose(const ent_reading *r, uint32_t first, ent_actor_set *out)
{
    if (ent_tok(r->doc, first)->xpos != ENT_XPOS_WPS || first < ent_first_of(r->doc, first) + 2)
        return;
    bool comma = ent_tok(r->doc, first - 1)->upos == ENT_UPOS_PUNCT;
    take_ending_at(r, comma ? first - 2 : first - 1, out);
}

/* "Romania, a member": a name and a comma right before the phrase. */
static void take_before_comma(const ent_reading *r, uint32_t first, ent_actor_set *out)
{
    if (first >= ent_first_of(r->doc, first) + 2 && ent_str_is(ent_tok(r->doc, first - 1)->form, ","))
        take_ending_at(r, first - 2, out);
}

/* "Russia's behaviour as a permanent member": who has what is said to be so. */
static void take_owner_before_as(const ent_reading *r, uint32_t first, ent_actor_set *out)
{
    uint32_t from = ent_first_of(r->doc, first), t = first;
    while (t > from && ent_tok(r->doc, t - 1)->upos == ENT_UPOS_DET)
        t--;
    if (t < from + 2 || !ent_str_is(ent_tok(r->doc, t - 1)->form, "as"))
        return;
    t -= 2;
    while (t > from && ent_tok(r->doc, t)->upos == ENT_UPOS_PUNCT)
        t--;
    if (ent_tok(r->doc, t)->upos != ENT_UPOS_NOUN)
        return;
    uint32_t start = phrase_start(r, t);
    if (start < t)
        ent_set_within(r, start, t - 1, 0, out);
}

/* "X is a member", "X, a member", "a member, X", "NATO member X", "X, as a member". */
static void take_said_of(const ent_reading *r, const ent_tie_frame *f, ent_actor_set *out)
{
    const ent_document *doc = r->doc;
    const ent_token *k = ent_tok(doc, f->noun);
    uint32_t heads[12], last;
    take_owner_before_as(r, f->first, out);
    if (out->n == 0 && ent_child_with(doc, f->noun, ENT_REL_COP) != ENT_NONE)
        take_heads(r, heads, ent_subjects(doc, f->noun, heads, 12), out);
    if (out->n == 0 && k->rel == ENT_REL_APPOS && k->head != ENT_NONE)
        take_heads(r, &k->head, 1, out);
    if (out->n == 0 && f->noun < ent_last_of(doc, f->noun) &&
        is_name_at(r, f->noun + 1, &last))
        ent_set_within(r, f->noun + 1, last, 0, out);
    for (uint32_t c = ent_child(doc, f->noun); c != ENT_NONE && out->n == 0; c = ent_next(doc, c))
        if (ent_tok(doc, c)->rel == ENT_REL_APPOS)
            take_heads(r, &c, 1, out);
    if (out->n == 0)
        take_before_comma(r, f->first, out);
    bool comma = f->last + 1 < ent_last_of(doc, f->noun) && ent_str_is(ent_tok(doc, f->last + 1)->form, ",");
    if (out->n == 0 && comma && is_name_at(r, f->last + 2, &last))
        ent_set_within(r, f->last + 2, last, ENT_TAKE_AUTHORS, out);     /* "the envoy, NAME" */
    if (out->n == 0 && k->head != ENT_NONE && k->head > 0 && ent_tok(doc, k->head)->xpos == ENT_XPOS_VBG)
        take_ending_at(r, k->head - 1, out);        /* "support for Japan becoming a member" */
    if (out->n == 0 && k->head != ENT_NONE &&
        (k->rel == ENT_REL_XCOMP || ent_has_mark(doc, f->noun, ENT_REL_CASE, "as"))) {
        uint32_t n = ent_objects(doc, k->head, heads, 12);
        take_heads(r, heads, n, out);
        if (out->n == 0)
            take_heads(r, heads, ent_subjects(doc, k->head, heads, 12), out);
    }
}

uint32_t ent_tie_verb_of(const ent_document *doc, uint32_t noun)
{
    uint32_t up = ent_tok(doc, noun)->head;
    for (int i = 0; i < 3 && up != ENT_NONE; i++, up = ent_tok(doc, up)->head)
        if (ent_tok(doc, up)->upos == ENT_UPOS_VERB)
            return up;
    return ENT_NONE;
}

void ent_tie_slot_take(const ent_reading *r, const ent_tie_frame *f, ent_str slot,
                       ent_actor_set *out)
{
    uint32_t heads[12];
    if (ent_str_is(slot, "pre")) {
        if (f->first < f->noun)
            ent_set_within(r, f->first, f->noun - 1, ENT_TAKE_BODIES, out);
        if (f->first < f->noun)
            take_whose(r, f->first, out);
    } else if (ent_str_is(slot, "is")) {
        take_said_of(r, f, out);
    } else if (ent_str_is(slot, "all")) {
        ent_set_within(r, f->first, f->last, 0, out);
    } else if (ent_str_is(slot, "subj") || ent_str_is(slot, "obj") || ent_str_is(slot, "maker")) {
        uint32_t verb = ent_tie_verb_of(r->doc, f->noun);
        bool making = !ent_str_is(slot, "maker") || (verb != ENT_NONE && ent_lemma_in(r->doc, verb, "tie-making"));
        if (verb != ENT_NONE && making)
            take_heads(r, heads, !ent_str_is(slot, "obj") ? ent_subjects(r->doc, verb, heads, 12)
                                                         : ent_objects(r->doc, verb, heads, 12), out);
    } else {
        for (uint32_t i = 0; i < f->slot_count; i++)
            if (ent_str_eq(f->slots[i].prep, slot))
                ent_set_within(r, f->slots[i].first, f->slots[i].last,
                               ENT_TAKE_PLACES | ENT_TAKE_BODIES, out);
    }
}
