/* sentences.c - where sentences end.
 *
 * A sentence may end behind a stop (. ? ! …), behind an abbreviation, and behind the marks that
 * close a quotation, a bracket or a note after either. Whether it does is told by the words
 * around: see ends_here. A flow always ends one. */
#include "text/tokens.h"
#include "text/words.h"

/* A sentence longer than this is cut, so that no later stage meets an endless one. */
#define MOST_WORDS 1000

typedef struct flow_tokens {
    const ent_token *at;
    uint32_t n;
    ent_str text;               /* the reading text */
} flow_tokens;

static uint32_t first_code(const ent_token *t)
{
    size_t i = 0;
    return ent_utf8_next(t->form, &i);
}

static bool is_word(const ent_token *t)
{
    uint32_t cp = first_code(t);
    return ent_utf8_is_letter(cp) || (cp >= '0' && cp <= '9');
}

static bool is_number(const ent_token *t)
{
    return t->form.p[0] >= '0' && t->form.p[0] <= '9';
}

static bool is_capital(const ent_token *t)
{
    return ent_utf8_is_upper(first_code(t));
}

static bool is_small(const ent_token *t)
{
    uint32_t cp = first_code(t);
    return ent_utf8_is_letter(cp) && !ent_utf8_is_upper(cp);
}

static bool is_stop(const ent_token *t)
{
    char last = t->form.p[t->form.n - 1];
    return !is_word(t) && (last == '.' || last == '!' || last == '?' ||
                           ent_str_ends(t->form, ENT_STR("…")) ||
                           ent_str_is(t->form, "。"));
}

static bool is_dots(const ent_token *t)
{
    return ent_str_starts(t->form, ENT_STR("..")) || ent_str_starts(t->form, ENT_STR("…"));
}

/* A word of the abbreviations, or letters with a stop each. */
static uint32_t abbreviation_kind(const ent_token *t)
{
    if (t->form.n < 2 || t->form.p[t->form.n - 1] != '.' || !is_word(t) || is_number(t))
        return 0;
    uint32_t kinds = ent_word_kinds(t->form) & ENT_WORD_ABBREVIATION;
    return kinds ? kinds : ENT_WORD_OPEN;
}

/* Does the flow's token k close what was opened before it? */
static bool closes(const flow_tokens *f, uint32_t k)
{
    static const char *const closers[] = {")", "]", "}", "”", "’", "»", "''", "’’", "›", "）", "」"};
    const ent_token *t = &f->at[k];
    for (size_t i = 0; i < sizeof closers / sizeof *closers; i++)
        if (ent_str_is(t->form, closers[i]))
            return true;
    if (!ent_str_is(t->form, "\"") && !ent_str_is(t->form, "'"))
        return false;
    /* A straight mark closes when it touches the word before it and not the one behind. */
    bool touches = t[-1].rend == t->rstart;
    return touches && (k + 1 == f->n || t[1].rstart > t->rend || !is_word(&t[1]));
}

/* Tokens of a note mark "[12]" or "12" that touches the stop before k: their number. */
static uint32_t note_mark(const flow_tokens *f, uint32_t k)
{
    const ent_token *t = &f->at[k];
    if (t->rstart != t[-1].rend)
        return 0;
    if (k + 2 < f->n && ent_str_is(t->form, "[") && is_number(&t[1]) && ent_str_is(t[2].form, "]"))
        return 3;
    bool set_off = k + 1 == f->n || t[1].rstart > t->rend;
    return is_number(t) && t->form.n < 4 && set_off ? 1 : 0;
}

/* First token behind the closers and note marks that follow token k. */
static uint32_t behind_closers(const flow_tokens *f, uint32_t k)
{
    k++;
    for (;;) {
        if (k < f->n && closes(f, k))
            k++;
        else if (k < f->n && note_mark(f, k))
            k += note_mark(f, k);
        else
            return k;
    }
}

/* “Why now?” Li asked: a few capital words and a verb of speech. */
static bool names_a_speaker(const flow_tokens *f, uint32_t k)
{
    uint32_t most = k + 5 < f->n ? k + 5 : f->n;
    for (; k < most && is_word(&f->at[k]); k++) {
        if (ent_word_kinds(f->at[k].form) & ENT_WORD_SPEECH)
            return true;
        if (!is_capital(&f->at[k]) && !ent_str_is(f->at[k].form, "the"))
            return false;
    }
    return false;
}

/* "1. Trade", "B. Security": the label of a list item at the head of a flow or sentence. */
static bool is_label(const flow_tokens *f, uint32_t first, uint32_t k)
{
    return k == first + 1 && ent_str_is(f->at[k].form, ".") &&
           (is_number(&f->at[first]) || f->at[first].form.n == 1) && f->at[first].form.n <= 3;
}

static bool opens_sentence(const ent_token *t)
{
    return is_capital(t) && ent_word_kinds_lower(t->form) & ENT_WORD_OPENER;
}

/* A sentence begins at `first`; token k may end it; `next` is the first behind its closers. */
static bool ends_here(const flow_tokens *f, uint32_t first, uint32_t k, uint32_t next)
{
    const ent_token *t = &f->at[k], *n = &f->at[next];
    uint32_t kind = abbreviation_kind(t);
    bool closed = next > k + 1;
    if (kind)
        return kind == ENT_WORD_OPEN && (opens_sentence(n) || (closed && is_capital(n)));
    if (is_dots(t))
        return is_capital(n) && n->rstart > n[-1].rend;
    if (is_stop(n) || ent_str_is(n->form, ",") || ent_str_is(n->form, ";") ||
        ent_str_is(n->form, ":"))
        return false;
    if (is_label(f, first, k))
        return false;
    if (closed && is_small(n))
        return false;
    if (closed && t->form.p[0] != '.' && names_a_speaker(f, next))
        return false;
    return true;
}

/* Where the sentence that begins at `first` ends: the token behind it. */
static uint32_t sentence_end(const flow_tokens *f, uint32_t first)
{
    for (uint32_t k = first; k < f->n; k++) {
        if (k - first >= MOST_WORDS)
            return k;
        if (!is_stop(&f->at[k]) && !abbreviation_kind(&f->at[k]))
            continue;
        uint32_t next = behind_closers(f, k);
        if (next >= f->n)
            return f->n;
        if (ends_here(f, first, k, next))
            return next;
    }
    return f->n;
}

void ent_tokens_sentences(ent_document *doc, uint32_t first, uint32_t flow, ent_status *st)
{
    flow_tokens f = {doc->tokens.at + first, doc->tokens.n - first, doc->reading};
    for (uint32_t from = 0; from < f.n && !ent_failed(st);) {
        uint32_t to = sentence_end(&f, from);
        uint32_t number = doc->sentences.n;
        ent_sentence *s = ENT_PUSH(doc->arena, &doc->sentences, st);
        if (!s)
            return;
        *s = (ent_sentence){.first = first + from, .count = to - from, .flow = flow,
                            .start = f.at[from].rstart, .end = f.at[to - 1].rend};
        for (uint32_t i = from; i < to; i++)
            doc->tokens.at[first + i].sentence = number;
        from = to;
    }
}
