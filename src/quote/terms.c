/* terms.c - words in quotation marks that nobody is told to have said: terms (‘Quad’, the
 * “nuclear umbrella”) and titles. They are recorded without a speaker. */
#include "quote/work.h"

enum { TERM_WORDS = 4, TITLE_WORDS = 10 };

static bool is_word(const ent_token *t)
{
    return t->upos != ENT_UPOS_PUNCT && t->upos != ENT_UPOS_SYM;
}

static bool begins_big(const ent_token *t)
{
    size_t i = 0;
    return t->form.n && ent_utf8_is_upper(ent_utf8_next(t->form, &i));
}

bool ent_is_title(const ent_quote_work *w, const ent_marked *m)
{
    uint32_t big = 0;
    if (w->tok[m->last].upos == ENT_UPOS_PUNCT || m->last - m->first > 2 * TITLE_WORDS)
        return false;
    for (uint32_t t = m->first; t <= m->last; t++) {
        const ent_token *k = &w->tok[t];
        if (!is_word(k) || k->upos == ENT_UPOS_NUM)
            continue;
        bool names = k->upos == ENT_UPOS_PROPN || k->upos == ENT_UPOS_NOUN ||
                     k->upos == ENT_UPOS_ADJ || k->upos == ENT_UPOS_VERB;
        if (begins_big(k))
            big += names;
        else if (k->form.n > 3 || t == m->first)
            return false;
    }
    return big > 0;
}

static uint32_t words_of(const ent_quote_work *w, const ent_marked *m)
{
    uint32_t n = 0;
    for (uint32_t t = m->first; t <= m->last; t++)
        n += is_word(&w->tok[t]);
    return n;
}

static bool has_verb(const ent_quote_work *w, const ent_marked *m)
{
    for (uint32_t t = m->first; t <= m->last; t++)
        if (ent_is_finite(&w->tok[t]))
            return true;
    return false;
}

static void add_term(ent_quote_work *w, const ent_marked *m, bool title)
{
    ent_quote *q = ENT_PUSH(w->a, w->out, w->st);
    if (!q)
        return;
    q->form = ENT_STR("direct");
    q->qtype = title ? ENT_STR("title") : ENT_STR("term");
    q->rule = title ? ENT_STR("quote.title") : ENT_STR("quote.term");
    q->rule_place = ENT_STR("src/quote/terms.c");
    q->score = 0.6;
    q->sentence = w->tok[m->first].sentence;
    ent_span *s = ENT_PUSH(w->a, &q->content, w->st);
    if (s)
        *s = (ent_span){w->tok[m->first].start, w->tok[m->last].end};
    s = ENT_PUSH(w->a, &q->evidence, w->st);
    if (s)
        *s = (ent_span){w->tok[m->open].start, w->tok[m->close].end};
}

void ent_read_terms(ent_quote_work *w)
{
    for (uint32_t i = 0; i < w->marked.n && !ent_failed(w->st); i++) {
        const ent_marked *m = &w->marked.at[i];
        if (m->used || m->close == ENT_NONE || m->by != ENT_NONE)
            continue;
        uint32_t n = words_of(w, m);
        bool title = n <= TITLE_WORDS && ent_is_title(w, m);
        bool sentence = has_verb(w, m) && (n > 3 || w->tok[m->last].upos == ENT_UPOS_PUNCT);
        if (n > 0 && (title || (n <= TERM_WORDS && !sentence)))
            add_term(w, m, title && n > 1);
    }
}
