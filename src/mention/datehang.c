/* datehang.c - dates put where they belong in the trees.
 *
 * "On Thursday President Sarpong called ...": a date and the name behind it, which a parser likes
 * to take for one name, are parted.
 * A date within a sentence's first words, with a name at once behind it and no comma: an arc that
 * ties the two is cut. The name takes the date's place in the clause, or is made the subject of the
 * verb behind it that has none; the date hangs at that verb.
 *
 * "Will meet on 3 March to look at it": a date is not the subject of an infinitive behind it. */
#include "mention/dates.h"

enum { FAR_FROM_START = 8, CLIMB = 8 };

static bool ties(uint16_t rel)
{
    return rel == ENT_REL_FLAT || rel == ENT_REL_COMPOUND || rel == ENT_REL_NMOD ||
           rel == ENT_REL_NMOD_DESC || rel == ENT_REL_NMOD_UNMARKED || rel == ENT_REL_NUMMOD ||
           rel == ENT_REL_APPOS;
}

static bool is_subject_rel(uint16_t rel)
{
    return rel == ENT_REL_NSUBJ || rel == ENT_REL_NSUBJ_PASS;
}

static bool within(const ent_timex *d, uint32_t token)
{
    return token != ENT_NONE && token >= d->first && token <= d->last;
}

/* The first verb above a token that stands behind it; ENT_NONE. */
static uint32_t verb_behind(const ent_token *tok, uint32_t token)
{
    uint32_t t = tok[token].head;
    for (int i = 0; i < CLIMB && t != ENT_NONE; i++, t = tok[t].head)
        if (tok[t].upos == ENT_UPOS_VERB && t > token)
            return t;
    return ENT_NONE;
}

static bool has_subject(const ent_token *tok, uint32_t verb)
{
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling)
        if (is_subject_rel(tok[c].rel) || tok[c].rel == ENT_REL_EXPL)
            return true;
    return false;
}

static void hang(ent_token *tok, uint32_t token, uint32_t head, ent_rel rel)
{
    tok[token].head = head;
    tok[token].rel = (uint8_t)rel;
}

/* The date's own words: the preposition and the rest hang at its last word but for `core`. */
static void gather(ent_token *tok, const ent_timex *d, uint32_t core)
{
    for (uint32_t t = d->first; t <= d->last; t++)
        if (t != core && !within(d, tok[t].head))
            hang(tok, t, core, tok[t].upos == ENT_UPOS_ADP ? ENT_REL_CASE
                                                           : ENT_REL_NMOD_UNMARKED);
}

/* The date heads the name: the name takes its place. */
static bool name_hangs_at_date(ent_token *tok, const ent_timex *d, uint32_t past)
{
    uint32_t core = d->last, name = ENT_NONE;
    for (uint32_t t = d->last + 1; t < past && name == ENT_NONE; t++)
        if (within(d, tok[t].head) && ties(tok[t].rel))
            name = t;
    if (name == ENT_NONE)
        return false;
    core = tok[name].head;
    uint32_t verb = tok[core].head;
    if (verb == ENT_NONE || tok[verb].upos != ENT_UPOS_VERB || verb < name ||
        !is_subject_rel(tok[core].rel))
        return false;
    hang(tok, name, verb, (ent_rel)tok[core].rel);
    for (uint32_t t = name + 1; t < past; t++)
        if (tok[t].head == core)
            tok[t].head = name;
    hang(tok, core, verb, ENT_REL_OBL);
    gather(tok, d, core);
    return true;
}

/* The name heads the date: the date hangs at the verb, of which the name is the subject. */
static bool date_hangs_at_name(ent_token *tok, const ent_timex *d, uint32_t past)
{
    uint32_t core = ENT_NONE;
    for (uint32_t t = d->first; t <= d->last; t++)
        if (tok[t].head != ENT_NONE && tok[t].head > d->last && tok[t].head < past &&
            ties(tok[t].rel) && tok[tok[t].head].upos != ENT_UPOS_VERB)
            core = t;
    if (core == ENT_NONE)
        return false;
    uint32_t name = tok[core].head, verb = verb_behind(tok, name);
    if (verb == ENT_NONE)
        return false;
    if (!is_subject_rel(tok[name].rel)) {
        if (has_subject(tok, verb) || !ties(tok[name].rel))
            return false;
        hang(tok, name, verb, ENT_REL_NSUBJ);
    }
    hang(tok, core, verb, ENT_REL_OBL);
    gather(tok, d, core);
    return true;
}

/* "will meet on 3 March to look at it": a date behind its preposition is nobody's subject; where
 * the parser made it that of the infinitive behind, it hangs at the verb before. */
static bool date_is_subject(const ent_document *doc, ent_token *tok, const ent_timex *d)
{
    uint32_t core = ENT_NONE;
    for (uint32_t t = d->first; t <= d->last; t++)
        if (!within(d, tok[t].head) && is_subject_rel(tok[t].rel))
            core = t;
    if (core == ENT_NONE || d->first == d->last || tok[d->first].upos != ENT_UPOS_ADP)
        return false;
    uint32_t verb = tok[core].head, up = verb == ENT_NONE ? ENT_NONE : tok[verb].head;
    bool infinitive = d->last + 1 < doc->tokens.n && tok[d->last + 1].xpos == ENT_XPOS_TO;
    if (!infinitive || up == ENT_NONE || up > d->first || tok[up].upos != ENT_UPOS_VERB)
        return false;
    hang(tok, core, up, ENT_REL_OBL);
    gather(tok, d, core);
    return true;
}

void ent_hang_dates(ent_reading *r)
{
    ent_document *doc = r->doc;
    ent_token *tok = doc->tokens.at;
    for (uint32_t i = 0; i < r->dates.n; i++) {
        const ent_timex *d = &r->dates.at[i];
        if (d->first == ENT_NONE || d->last + 1 >= doc->tokens.n)
            continue;
        const ent_sentence *s = &doc->sentences.at[tok[d->first].sentence];
        uint32_t past = s->first + s->count, behind = d->last + 1;
        if (date_is_subject(doc, tok, d)) {
            ent_parse_link(doc, s);
            continue;
        }
        if (d->first > s->first + FAR_FROM_START || behind >= past ||
            tok[behind].sentence != tok[d->first].sentence ||
            (tok[behind].upos != ENT_UPOS_PROPN && tok[behind].upos != ENT_UPOS_NOUN &&
             tok[behind].upos != ENT_UPOS_ADJ))
            continue;
        uint32_t end = behind;              /* of the words that may be a name with its title */
        while (end < past && (tok[end].upos == ENT_UPOS_PROPN || tok[end].upos == ENT_UPOS_NOUN ||
                              tok[end].upos == ENT_UPOS_ADJ))
            end++;
        if (tok[end - 1].upos == ENT_UPOS_PROPN &&
            (name_hangs_at_date(tok, d, end) || date_hangs_at_name(tok, d, end)))
            ent_parse_link(doc, s);
    }
}
