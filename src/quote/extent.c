/* extent.c - how far it goes, what somebody is reported to have said.
 *
 * A reported clause goes on to the end of its sentence unless something of the reporter's begins:
 * another verb of speech that shares the speaker (", and announced ..."), a participle of speech
 * (", adding that"), "according to", a coordinated or adjoined clause that the tree hangs at or
 * above the verb of speech. Marked words are never cut. */
#include "quote/work.h"

static bool is_final(const ent_quote_work *w, uint32_t t)
{
    const ent_token *k = &w->tok[t];
    return k->upos == ENT_UPOS_PUNCT && ent_closes(w, t) == ENT_NONE &&
           !ent_word_is(w, t, ")") && !ent_word_is(w, t, "]") && !ent_word_is(w, t, "%");
}

/* Is token t hung at the verb of speech or above what was said? */
static bool hangs_outside(const ent_quote_work *w, const ent_said *s, uint32_t t,
                          uint32_t first)
{
    uint32_t head = w->tok[t].head;
    return head == ENT_NONE || head == s->verb || head < first;
}

static bool is_clausal(const ent_said *s)
{
    return s->frame == ENT_FRAME_THAT;
}

static uint32_t skip_adverbs(const ent_quote_work *w, uint32_t t, uint32_t end)
{
    while (t < end && (w->tok[t].upos == ENT_UPOS_ADV || w->tok[t].upos == ENT_UPOS_AUX))
        t++;
    return t;
}

/* Does a verb of the past, or "would", stand in the clause so far? */
static bool has_past(const ent_quote_work *w, uint32_t first, uint32_t past)
{
    for (uint32_t t = first; t < past; t++)
        if (w->tok[t].xpos == ENT_XPOS_VBD || ent_word_is(w, t, "would") ||
            ent_word_is(w, t, "could") || ent_word_is(w, t, "might"))
            return true;
    return false;
}

/* A verb at t that goes on in the reporter's voice: same speaker, another verb. */
static bool resumes(const ent_quote_work *w, const ent_said *s, uint32_t t, uint32_t first,
                    bool joined, bool comma)
{
    const ent_token *k = &w->tok[t];
    if (k->upos != ENT_UPOS_VERB)
        return false;
    ent_speech_verb row;
    bool speech = ent_speech_verb_at(w, t, &row) && (row.frames & ~(uint32_t)ENT_FRAME_WORDS);
    if (k->xpos == ENT_XPOS_VBG)
        return speech && comma && (!joined || hangs_outside(w, s, t, first));
    /* "agreed to X, pledged to Y and": a list of verbs */
    if (!joined && comma && !is_clausal(s) && speech && ent_is_finite(k) &&
        k->xpos == w->tok[s->verb].xpos)
        return true;
    bool base = k->xpos == ENT_XPOS_VB && w->tok[t - 1].upos == ENT_UPOS_CCONJ;
    if (!joined || !(ent_is_finite(k) || k->xpos == ENT_XPOS_VBN || base))
        return false;
    if (hangs_outside(w, s, t, first))
        return true;
    bool alike = k->xpos == w->tok[s->verb].xpos ||
                 (k->xpos == ENT_XPOS_VB && w->tok[s->verb].xpos == ENT_XPOS_VBP && comma) ||
                 (k->xpos == ENT_XPOS_VBN && w->tok[s->verb].xpos == ENT_XPOS_VBD);
    /* "stated that their positions remain unchanged and reiterated": the tenses part them */
    bool apart = k->xpos == ENT_XPOS_VBD && !has_past(w, first, t);
    return speech && alike && (comma || !is_clausal(s) || apart);
}

/* ", which they said": a relative clause that is a report of its own. */
static bool reports(const ent_quote_work *w, uint32_t from, uint32_t end)
{
    for (uint32_t t = from; t <= end && t < from + 5; t++) {
        ent_speech_verb row;
        if (w->tok[t].upos == ENT_UPOS_VERB)
            return ent_speech_verb_at(w, t, &row) && (row.frames & ENT_FRAME_ASIDE);
    }
    return false;
}

/* ", Mr. Barrett said,": a subject, a verb that may stand aside, and a comma or the end. */
static bool is_insertion(const ent_quote_work *w, uint32_t t, uint32_t end)
{
    if (!ent_begins_phrase(w, t))
        return false;
    uint32_t v = skip_adverbs(w, ent_phrase_end(w, t) + 1, end);
    ent_speech_verb row;
    if (v > end || !ent_is_finite(&w->tok[v]) || !ent_speech_verb_at(w, v, &row) ||
        !(row.frames & ENT_FRAME_ASIDE))
        return false;
    return row.last >= end || ent_word_is(w, row.last + 1, ",") ||
           ent_word_is(w, row.last + 1, ":") || w->tok[row.last + 1].upos == ENT_UPOS_ADP;
}

/* What stands behind a comma at t is not part of what was said. */
static bool ends_at_comma(const ent_quote_work *w, const ent_said *s, uint32_t t,
                          uint32_t first, uint32_t end)
{
    uint32_t next = t + 1;
    bool joined = w->tok[next].upos == ENT_UPOS_CCONJ;
    bool but = ent_word_is(w, next, "but");
    if (joined)
        next++;
    if (next > end)
        return false;
    if (ent_word_is(w, next, "while") || ent_word_is(w, next, "whereas") ||
        ent_word_is(w, next, "according") || is_insertion(w, next, end))
        return true;
    if (ent_word_is(w, next, "which") || ent_word_is(w, next, "who"))
        return !is_clausal(s) || reports(w, next + 1, end);
    uint32_t verb = skip_adverbs(w, next, end);
    if (resumes(w, s, verb, first, joined, true))
        return true;
    if (w->tok[verb].xpos == ENT_XPOS_VBG && w->tok[verb].rel == ENT_REL_ADVCL &&
        w->tok[verb].head == s->verb && s->frame != ENT_FRAME_WORDS)
        return true;
    /* ", reinforced in April by ...": the reporter explains */
    if (!is_clausal(s) && !joined && w->tok[verb].xpos == ENT_XPOS_VBN &&
        w->tok[verb].upos == ENT_UPOS_VERB && s->frame != ENT_FRAME_WORDS)
        return true;
    /* "Malaysia, which says the reef is its own, lodged": the main clause goes on */
    bool relative = w->tok[s->verb].rel == ENT_REL_ACL_RELCL;
    if (relative && !joined && ent_is_finite(&w->tok[verb]))
        return true;
    if (but && !is_clausal(s))
        return true;
    /* ", and Biden reiterated": a main clause of its own */
    if (joined && ent_begins_phrase(w, next)) {
        for (uint32_t v = next; v <= end && v < next + 14; v++)
            if (ent_is_finite(&w->tok[v]))
                return w->tok[v].upos == ENT_UPOS_VERB && hangs_outside(w, s, v, first) &&
                       (w->tok[v].rel == ENT_REL_CONJ || w->tok[v].rel == ENT_REL_PARATAXIS);
    }
    return false;
}

/* A clause of time or occasion of the act of saying: "after the meeting ended". */
static bool is_occasion(const ent_quote_work *w, const ent_said *s, uint32_t t)
{
    if (is_clausal(s) || w->tok[t].rel != ENT_REL_MARK || w->tok[t].head == ENT_NONE)
        return false;
    if (w->tok[w->tok[t].head].head != s->verb)
        return false;
    return ent_word_is(w, t, "after") || ent_word_is(w, t, "before") ||
           ent_word_is(w, t, "when") || ent_word_is(w, t, "while") || ent_word_is(w, t, "as");
}

uint32_t ent_content_end(const ent_quote_work *w, const ent_said *s, uint32_t first)
{
    uint32_t end = ent_sentence_last(w, first);
    while (end > first && is_final(w, end))
        end--;
    for (uint32_t t = first; t <= end; t++) {
        uint32_t m = ent_opens(w, t);
        if (m != ENT_NONE) {
            uint32_t close = w->marked.at[m].close;
            t = close == ENT_NONE ? end : close;
            /* “... community,” and vowed: the comma stands within the marks */
            bool comma = ent_word_is(w, w->marked.at[m].last, ",");
            if (comma && t + 1 < end && ends_at_comma(w, s, t, first, end))
                return t;
            continue;
        }
        if (t == first)
            continue;
        if (ent_word_is(w, t, ";") || is_occasion(w, s, t) ||
            (!is_clausal(s) && ent_begins_occasion(w, t)))
            return t - 1;
        if (ent_word_is(w, t, ",") && t < end && ends_at_comma(w, s, t, first, end))
            return t - 1;
        if (w->tok[t].upos == ENT_UPOS_CCONJ && t < end &&
            resumes(w, s, skip_adverbs(w, t + 1, end), first, true, false))
            return t - 1;
        if (ent_word_is(w, t, "while") && w->tok[t + 1].xpos == ENT_XPOS_VBG)
            return t - 1;
    }
    return end;
}
