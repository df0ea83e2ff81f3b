/* quoted.c - a few words in quotation marks inside somebody else's sentence: whoever quotes so little
 * quotes it for its wording. */
#include "wording/work.h"

enum { WORDS_MOST = 6 };

/* Words of the stretch, 0 for a mere name; a verb with a subject of its own makes it a clause: nothing for us. */
static uint32_t count_words(const ent_wording_work *w, ent_stretch s)
{
    uint32_t words = 0, names = 0;
    for (uint32_t t = s.first; t <= s.last; t++) {
        const ent_token *k = &w->tok[t];
        words += k->upos != ENT_UPOS_PUNCT;
        names += k->upos == ENT_UPOS_PROPN;
        if (k->rel == ENT_REL_NSUBJ || k->rel == ENT_REL_NSUBJ_PASS)
            return 0;
    }
    return words == names ? 0 : words;      /* "the 'Quad'": a name, not a wording */
}

/* What the words are by those in them: "the entire international community" strengthens, "a school
 * for peacemaking" as a predicate characterises. */
static const char *type_of(const ent_wording_work *w, ent_stretch s)
{
    for (uint32_t t = s.first; t <= s.last; t++)
        if (ent_wording_in_class(w, t, "wording-total"))
            return "intensifier";
    for (uint32_t t = s.first; t <= s.last; t++) {
        const ent_token *k = &w->tok[t];
        bool outside = k->head == ENT_NONE || k->head < s.first || k->head > s.last;
        bool noun = k->upos == ENT_UPOS_NOUN || k->upos == ENT_UPOS_ADJ;
        for (uint32_t c = k->child; outside && noun && c != ENT_NONE; c = w->tok[c].sibling)
            if (w->tok[c].rel == ENT_REL_COP)
                return "epithet";
        if (outside && noun && k->rel == ENT_REL_XCOMP)
            return "epithet";
    }
    return "phrase";
}

/* A record of the rules that has these words says more. */
static bool is_told(const ent_wording_work *w, ent_stretch s, uint32_t of_rules)
{
    uint32_t at = ent_wording_records_of(w, w->tok[s.first].sentence, of_rules);
    return ent_wording_overlapping(w, s, &at, of_rules) != NULL;
}

static void take(ent_wording_work *w, const ent_quote *q, ent_span content, uint32_t of_rules)
{
    ent_stretch s = {ent_wording_token_from(w, content.start), 0};
    uint32_t behind = ent_wording_token_from(w, content.end);
    if (behind <= s.first || behind - s.first > 2 * WORDS_MOST)
        return;
    s.last = behind - 1;
    while (s.last > s.first && w->tok[s.last].upos == ENT_UPOS_PUNCT)
        s.last--;
    uint32_t words = count_words(w, s);
    if (words == 0 || words > WORDS_MOST || !ent_wording_is_read(w, w->tok[s.first].sentence) ||
        is_told(w, s, of_rules))
        return;
    ent_wording *x = ent_wording_new(w, type_of(w, s), s);
    if (!x)
        return;
    x->rule = ENT_STR("wording:quoted");
    ent_words_used *u = ent_wording_use(w, x, ent_wording_words(w, s));
    for (uint32_t i = 0; u && i < q->speakers.n; i++)
        ent_wording_add_user(w, &u->users, q->speakers.at[i]);
    if (u)
        u->document = q->origin;
}

void ent_wording_quoted(ent_wording_work *w)
{
    uint32_t of_rules = w->out->n;
    for (uint32_t i = 0; i < w->quotes->n && !ent_failed(w->st); i++) {
        const ent_quote *q = &w->quotes->at[i];
        bool term = ent_str_is(q->qtype, "term") || ent_str_is(q->qtype, "document-phrase");
        if (!ent_str_is(q->form, "mixed") && !term)
            continue;
        for (uint32_t k = 0; k < q->content.n; k++)
            take(w, q, q->content.at[k], of_rules);
    }
}
