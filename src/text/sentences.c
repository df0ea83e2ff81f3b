/* sentences.c - where sentences end.
 *
 * A sentence may end behind a stop (. ? ! …), behind an abbreviation, and behind the marks that
 * close a quotation, a bracket or a note after either. Whether it does is told by the words
 * around: see ends_here. A flow always ends one. */
#include "text/tokens.h"
#include "text/words.h"

/* A sentence longer than this is cut, so that no later stage meets an endless one. */
#define MOST_WORDS 1000
/* How many words back a quotation may have been opened. */
#define LOOK_BACK 300

typedef struct flow_tokens {
    const ent_token *at;
    uint32_t n;
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

static bool is_small_byte(char b)
{
    return b >= 'a' && b <= 'z';
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

/* Is an odd number of marks like token k found in the words before it? */
static bool stands_open(const flow_tokens *f, uint32_t k)
{
    bool open = false;
    for (uint32_t i = k > LOOK_BACK ? k - LOOK_BACK : 0; i < k; i++)
        if (!(f->at[i].flags & ENT_TOKEN_MWT_REST) && ent_str_eq(f->at[i].form, f->at[k].form))
            open = !open;
    return open;
}

/* Does the flow's token k close what was opened before it? */
static bool closes(const flow_tokens *f, uint32_t k)
{
    static const char *const closers[] = {")", "]", "}", "”", "’", "»", "''", "’’", "›",
                                          "）", "」"};
    const ent_token *t = &f->at[k];
    for (size_t i = 0; i < sizeof closers / sizeof *closers; i++)
        if (ent_str_is(t->form, closers[i]))
            return true;
    if (!ent_str_is(t->form, "\"") && !ent_str_is(t->form, "'"))
        return false;
    /* A straight mark closes when it touches the word before it and not the one behind; when
     * it touches neither, its kind stands open or not. */
    bool touches = t[-1].rend == t->rstart;
    bool set_off = k + 1 == f->n || t[1].rstart > t->rend;
    return touches ? set_off || !is_word(&t[1]) : set_off && stands_open(f, k);
}

/* Tokens of a note mark behind the stop before k, "[12]", or "12" that touches it: their
 * number. */
static uint32_t note_mark(const flow_tokens *f, uint32_t k)
{
    const ent_token *t = &f->at[k];
    if (k + 2 < f->n && ent_str_is(t->form, "[") && is_number(&t[1]) &&
        ent_str_is(t[2].form, "]"))
        return 3;
    bool set_off = k + 1 == f->n || t[1].rstart > t->rend;
    return t->rstart == t[-1].rend && is_number(t) && t->form.n < 4 && set_off ? 1 : 0;
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

/* Before a small letter: spaced dots (". . ."), a word that is an abbreviation elsewhere ("min.
 * wage"), or a short capital word that may be one no table has ("Switz."), in a text that
 * begins its sentences with capitals. */
static bool looks_shortened(const flow_tokens *f, uint32_t first, uint32_t k)
{
    if (k == first || f->at[k].form.p[0] != '.')
        return false;
    const ent_token *w = &f->at[k - 1];
    if (ent_str_is(w->form, "."))
        return true;
    if (w->rend == f->at[k].rstart &&
        ent_word_kinds(ent_str_of(w->form.p, w->form.n + 1)) & ENT_WORD_ABBREVIATION)
        return true;
    return k - first > 1 && is_capital(w) && w->form.n < 7 && w->form.n > 1 &&
           is_capital(&f->at[first]) && is_small_byte(w->form.p[w->form.n - 1]);
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
    if (is_dots(t) && !is_capital(n))
        return false;
    if (is_dots(t))
        return n->rstart > n[-1].rend;
    if (is_stop(n) || ent_str_is(n->form, ",") || ent_str_is(n->form, ";") ||
        ent_str_is(n->form, ":"))
        return false;
    if (is_label(f, first, k))
        return false;
    if (is_small(n) && (closed || looks_shortened(f, first, k)))
        return false;
    if (closed && t->form.p[0] != '.' && names_a_speaker(f, next))
        return false;
    return true;
}

static bool is_web_address(const ent_token *t)
{
    return t->form.n > 8 &&
           ent_str_find(ent_str_sub(t->form, 0, 8), ENT_STR("://")) != SIZE_MAX;
}

/* A short word without a full stop: most words are such, and none ends a sentence. */
static bool is_plain(const ent_token *t)
{
    unsigned char b = (unsigned char)(t->form.p[0] | 32);
    return b >= 'a' && b <= 'z' && t->form.p[t->form.n - 1] != '.' && t->form.n < 9;
}

/* A rule of stars, dashes ... set off on its left: "*****", not "d-----". */
static bool is_rule(const flow_tokens *f, uint32_t k)
{
    ent_str s = f->at[k].form;
    return s.n >= 5 && s.p[0] == s.p[s.n - 1] && strchr("*-=_~", s.p[0]) &&
           (k == 0 || f->at[k - 1].rend < f->at[k].rstart);
}

static uint32_t count_byte(ent_str s, char b)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == b;
    return n;
}

/* Tokens of what stands alone at k: a rule, or the time stamp of a message ("04/27/2001
 * 07:17 AM"); 0 when nothing does. */
static uint32_t block_at(const flow_tokens *f, uint32_t k)
{
    const ent_token *t = &f->at[k];
    if (is_rule(f, k))
        return 1;
    bool stamp = k + 2 < f->n && is_number(t) && count_byte(t->form, '/') == 2 &&
                 is_number(&t[1]) && count_byte(t[1].form, ':') > 0 &&
                 (ent_str_is(t[2].form, "AM") || ent_str_is(t[2].form, "PM"));
    return stamp ? 3 : 0;
}

/* Does the comma at k close the farewell of a letter ("Best regards, | Li Wei")? */
static bool is_farewell(const flow_tokens *f, uint32_t first, uint32_t k)
{
    if (!ent_str_is(f->at[k].form, ",") || k - first > 3 || !is_capital(&f->at[k + 1]))
        return false;
    for (uint32_t i = first; i < k; i++)
        if (ent_word_kinds_lower(f->at[i].form) & ENT_WORD_FAREWELL)
            return true;
    return false;
}

bool ent_is_dash(ent_str form)
{
    return ent_str_is(form, "-") || ent_str_is(form, "–") || ent_str_is(form, "—") || ent_str_is(form, "--");
}

/* "NAIROBI", not "Nairobi" or "UN" */
static bool is_shouted(const ent_token *t)
{
    for (size_t i = 0; i < t->form.n; i++)
        if (is_small_byte(t->form.p[i]))
            return false;
    return t->form.n > 3 && is_capital(t);
}

/* Is the dash at k the end of a dateline, "SEOUL, South Korea (Wire) - ", at the head of a flow? The
 * parser would take the town for a subject. */
static bool ends_dateline(const flow_tokens *f, uint32_t k)
{
    enum { LONGEST = 16 };
    if (k == 0 || k > LONGEST || k + 2 >= f->n || !ent_is_dash(f->at[k].form) || !is_shouted(&f->at[0]) ||
        f->at[k - 1].rend == f->at[k].rstart || f->at[k].rend == f->at[k + 1].rstart)
        return false;
    for (uint32_t i = 0; i < k; i++)
        if (is_small(&f->at[i]))
            return false;
    return is_capital(&f->at[k + 1]) || !is_word(&f->at[k + 1]);
}

/* Does a sentence of informal or listed text end behind token k, which is no stop? */
static bool breaks_behind(const flow_tokens *f, uint32_t first, uint32_t k)
{
    const ent_token *t = &f->at[k], *n = &f->at[k + 1];
    if (is_web_address(t))
        return is_web_address(n);
    if (is_word(t))
        return false;
    bool face = (t->form.p[0] == ':' || t->form.p[0] == ';') && t->form.n > 1;
    bool closed = ent_str_is(t->form, ">>");
    return ((face || closed) && (is_capital(n) || ent_str_is(n->form, "-"))) ||
           is_farewell(f, first, k);
}

/* Where a sentence that begins at `first` ends because of the block at k, if there is one:
 * before it, or behind it when it is the sentence. 0: not here. */
static uint32_t end_at_block(const flow_tokens *f, uint32_t first, uint32_t k)
{
    uint32_t block = block_at(f, k), behind = k + block;
    if (block == 0)
        return 0;
    if (k > first && (block == 1 || !is_small(&f->at[k - 1])))
        return k;
    return behind == f->n || !is_small(&f->at[behind]) ? behind : 0;
}

/* Where the sentence that begins at `first` ends: the token behind it. */
static uint32_t sentence_end(const flow_tokens *f, uint32_t first)
{
    for (uint32_t k = first; k < f->n; k++) {
        if (k - first >= MOST_WORDS)
            return k;
        if (is_plain(&f->at[k]))
            continue;
        if (!is_stop(&f->at[k]) && !abbreviation_kind(&f->at[k])) {
            uint32_t end = end_at_block(f, first, k);
            if (end)
                return end;
            if (k + 1 < f->n && (breaks_behind(f, first, k) || (first == 0 && ends_dateline(f, k))))
                return k + 1;
            continue;
        }
        uint32_t next = behind_closers(f, k);
        if (next >= f->n)
            return f->n;
        if (ends_here(f, first, k, next))
            return next;
    }
    return f->n;
}

/* Marks alone at the end of a flow, such as a quotation mark left open, make no sentence. */
static bool only_marks(const flow_tokens *f, uint32_t k)
{
    if (f->n - k > 4)
        return false;
    while (k < f->n && !is_word(&f->at[k]) && !is_rule(f, k) && !is_stop(&f->at[k]))
        k++;
    return k == f->n;
}

void ent_tokens_sentences(ent_document *doc, uint32_t first, uint32_t flow, ent_status *st)
{
    flow_tokens f = {doc->tokens.at + first, doc->tokens.n - first};
    for (uint32_t from = 0; from < f.n && !ent_failed(st);) {
        uint32_t to = sentence_end(&f, from);
        if (only_marks(&f, to))
            to = f.n;
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
