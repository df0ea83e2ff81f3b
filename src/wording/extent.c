/* extent.c - how far the words of a record go. */
#include "wording/work.h"

enum { PHRASE_MOST = 40, CLAUSE_MOST = 60, EVIDENCE_BYTES = 900, WORDS_BYTES = 240, UP_MOST = 12 };

static bool is_mark(const ent_token *t)
{
    return t->upos == ENT_UPOS_PUNCT;
}

static ent_stretch trimmed(const ent_wording_work *w, ent_stretch s, uint32_t keep)
{
    while (s.first < keep && is_mark(&w->tok[s.first]))
        s.first++;
    while (s.last > keep && is_mark(&w->tok[s.last]))
        s.last--;
    return s;
}

ent_stretch ent_wording_phrase(const ent_wording_work *w, uint32_t token)
{
    ent_stretch s = {token, token};
    ent_subtree(w->doc, token, true, &s.first, &s.last);
    if (s.last - s.first > PHRASE_MOST)
        s = (ent_stretch){s.first > token ? token : s.first,
                          token + PHRASE_MOST / 2 < s.last ? token + PHRASE_MOST / 2 : s.last};
    if (token - s.first > PHRASE_MOST)
        s.first = token;
    return trimmed(w, s, token);
}

uint32_t ent_wording_governor(const ent_wording_work *w, uint32_t token)
{
    uint32_t t = token;
    for (int i = 0; i < UP_MOST && t != ENT_NONE; i++, t = w->tok[t].head)
        if (w->tok[t].upos == ENT_UPOS_VERB && w->tok[t].rel != ENT_REL_AMOD)
            return t;
    return token;
}

/* A second clause that stands beside the first and is none of the matter. */
static bool stands_apart(const ent_token *t)
{
    return t->upos == ENT_UPOS_VERB &&
           (t->rel == ENT_REL_CONJ || t->rel == ENT_REL_PARATAXIS || t->rel == ENT_REL_ADVCL);
}

/* Cuts clauses that neither hold token nor stand between it and the verb. */
static ent_stretch without_others(const ent_wording_work *w, ent_stretch s, uint32_t verb,
                                  uint32_t token)
{
    for (uint32_t c = w->tok[verb].child; c != ENT_NONE; c = w->tok[c].sibling) {
        uint32_t a, b;
        if (!stands_apart(&w->tok[c]))
            continue;
        ent_subtree(w->doc, c, false, &a, &b);
        if (a > token && a > verb && a > s.first && a - 1 < s.last)
            s.last = a - 1;
        else if (b < token && b < verb && b >= s.first)
            s.first = b + 1;
    }
    return s;
}

ent_stretch ent_wording_clause(const ent_wording_work *w, uint32_t token)
{
    uint32_t verb = ent_wording_governor(w, token);
    ent_stretch s = {verb, verb};
    ent_subtree(w->doc, verb, true, &s.first, &s.last);
    if (token < s.first || token > s.last)
        return ent_wording_phrase(w, token);
    s = without_others(w, s, verb, token);
    if (s.last - s.first > CLAUSE_MOST)
        return ent_wording_phrase(w, token);
    return trimmed(w, s, token);
}

ent_str ent_wording_words(const ent_wording_work *w, ent_stretch s)
{
    uint32_t from = w->tok[s.first].rstart, to = w->tok[s.last].rend;
    for (uint32_t t = s.last; to - from > WORDS_BYTES && t > s.first; t--)
        to = w->tok[t - 1].rend;
    return ent_str_of(w->doc->reading.p + from, to - from);
}

bool ent_wording_is_read(const ent_wording_work *w, uint32_t sentence)
{
    switch (w->doc->flows.at[w->doc->sentences.at[sentence].flow].cls) {
    case ENT_LINE_BODY: case ENT_LINE_LEAD: case ENT_LINE_SUBTITLE: case ENT_LINE_TITLE:
        return true;
    default:
        return false;
    }
}

bool ent_wording_in_class(const ent_wording_work *w, uint32_t token, const char *cls)
{
    uint32_t c = ent_lexicon_class(w->r->lexicon, ent_str_z(cls));
    return c != ENT_NONE && ent_lexicon_in_class(w->r->lexicon, c, w->tok[token].lemma);
}

/* ---- records --------------------------------------------------------------------------------- */

static bool is_there(const ent_wording_work *w, const char *type, ent_stretch s)
{
    for (uint32_t i = w->out->n; i-- > 0;) {
        const ent_wording *o = &w->out->at[i];
        if (o->sentence != w->tok[s.first].sentence)
            return false;
        if (ent_str_is(o->type, type) && o->first <= s.last && s.first <= o->last)
            return true;
    }
    return false;
}

uint32_t ent_wording_records_of(const ent_wording_work *w, uint32_t sentence, uint32_t n)
{
    uint32_t low = 0, high = n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (w->out->at[mid].sentence < sentence)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

const ent_wording *ent_wording_overlapping(const ent_wording_work *w, ent_stretch s, uint32_t *at,
                                           uint32_t n)
{
    while (*at < n && w->out->at[*at].sentence == w->tok[s.first].sentence) {
        const ent_wording *o = &w->out->at[(*at)++];
        if (o->first <= s.last && s.first <= o->last)
            return o;
    }
    return NULL;
}

ent_wording *ent_wording_new(ent_wording_work *w, const char *type, ent_stretch s)
{
    while (s.last > s.first && w->tok[s.last].rend - w->tok[s.first].rstart > EVIDENCE_BYTES)
        s.last--;
    if (is_there(w, type, s))
        return NULL;
    ent_wording *x = ENT_PUSH(w->a, w->out, w->st);
    if (!x)
        return NULL;
    x->type = ent_str_z(type);
    x->first = s.first;
    x->last = s.last;
    x->sentence = w->tok[s.first].sentence;
    x->score = 0.6;
    ent_span found[8];
    uint32_t n = ent_document_ranges(w->doc, w->tok[s.first].rstart, w->tok[s.last].rend, found, 8);
    for (uint32_t i = 0; i < n; i++) {
        ent_span *e = ENT_PUSH(w->a, &x->evidence, w->st);
        if (e)
            *e = found[i];
    }
    if (n == 0)
        w->out->n--;
    return n ? x : NULL;
}

ent_words_used *ent_wording_use(ent_wording_work *w, ent_wording *x, ent_str phrase)
{
    ent_words_used *u = ENT_PUSH(w->a, &x->uses, w->st);
    if (u)
        u->phrase = phrase;
    return u;
}
