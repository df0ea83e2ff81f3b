/* phrases.c - phrases of several words found at a token: hashed by first word, longest first.
 * Each match costs one look-up where no phrase begins, so titles, organs, modifiers and plurals
 * share one set. */
#include "mention/tables.h"

#define MAX_WORDS 14

typedef struct phrase {
    uint32_t words[MAX_WORDS];
    ent_str written[MAX_WORDS];     /* as listed, when case counts */
    uint32_t count, value, next;    /* next phrase with this first word, shorter or equal */
    bool plural, cased;
} phrase;

struct ent_phrases {
    ent_arena *arena;
    ent_intern *words;
    ENT_VEC(phrase) phrases;
    ENT_VEC(uint32_t) first;        /* by word: its longest phrase, ENT_NONE */
};

ent_phrases *ent_phrases_new(ent_arena *a, ent_status *st)
{
    ent_phrases *p = ENT_NEW(a, ent_phrases, 1, st);
    if (!p)
        return NULL;
    p->arena = a;
    p->words = ent_intern_new(a, st);
    return ent_failed(st) ? NULL : p;
}

static bool is_apostrophe(ent_str s)
{
    return ent_str_is(s, "'") || ent_str_is(s, "’");
}

static bool is_hyphen(ent_str s)
{
    return ent_str_is(s, "-") || ent_str_is(s, "‑") || ent_str_is(s, "‐");
}

static uint32_t word_number(ent_phrases *p, ent_str word, ent_status *st)
{
    ent_str low = ent_str_lower(p->arena, word, st);
    uint32_t n = ent_intern_add(p->words, low, st);
    while (!ent_failed(st) && p->first.n < ent_intern_count(p->words)) {
        uint32_t *slot = ENT_PUSH(p->arena, &p->first, st);
        if (slot)
            *slot = ENT_NONE;
    }
    return n;
}

static bool add_word(ent_phrases *p, phrase *ph, ent_str word, ent_status *st)
{
    if (word.n == 0)
        return true;
    if (ph->count == MAX_WORDS)
        return false;
    ph->written[ph->count] = word;
    ph->words[ph->count++] = word_number(p, word, st);
    for (size_t i = 0; i < word.n;)
        if (ent_utf8_is_upper(ent_utf8_next(word, &i)))
            ph->cased = true;
    return true;
}

/* Cuts "president's office" as the tokenizer does: president | 's | office; a comma is a word
 * of its own. */
static bool add_words(ent_phrases *p, phrase *ph, ent_str form, ent_status *st)
{
    size_t from = 0;
    for (size_t i = 0; i <= form.n; i++) {
        char c = i < form.n ? form.p[i] : ' ';
        bool poss = c == '\'' && i + 1 < form.n && form.p[i + 1] == 's';
        if (c != ' ' && c != '-' && c != ',' && !poss)
            continue;
        if (!add_word(p, ph, ent_str_sub(form, from, i), st))
            return false;
        if (c == ',' && !add_word(p, ph, ENT_STR(","), st))
            return false;
        from = poss ? i : i + 1;
    }
    return true;
}

static void link_phrase(ent_phrases *p, const phrase *ph, ent_status *st)
{
    phrase *own = ENT_PUSH(p->arena, &p->phrases, st);
    if (!own)
        return;
    *own = *ph;
    uint32_t number = p->phrases.n - 1;
    uint32_t *link = &p->first.at[ph->words[0]];
    while (*link != ENT_NONE && p->phrases.at[*link].count >= ph->count)
        link = &p->phrases.at[*link].next;
    own->next = *link;
    *link = number;
}

/* Regular plural of an English noun. */
static ent_str plural_of(ent_arena *a, ent_str w, ent_status *st)
{
    char last = w.n ? w.p[w.n - 1] : 0;
    char before = w.n > 1 ? w.p[w.n - 2] : 0;
    if (ent_str_ends(w, ENT_STR("man")) && !ent_str_ends(w, ENT_STR("human")))
        return ent_str_printf(a, st, "%.*smen", (int)w.n - 3, w.p);
    if (last == 'y' && !strchr("aeiou", before))
        return ent_str_printf(a, st, "%.*sies", (int)w.n - 1, w.p);
    if (last == 's' || last == 'x' || last == 'z' || ent_str_ends(w, ENT_STR("ch")) ||
        ent_str_ends(w, ENT_STR("sh")))
        return ent_str_printf(a, st, "%.*ses", ENT_FMT(w));
    return ent_str_printf(a, st, "%.*ss", ENT_FMT(w));
}

/* The word that takes the plural: the one before of, for, to, in, at, general ..., else the
 * last. */
static uint32_t plural_word(const phrase *ph)
{
    static const char *const behind[] = {"of", "for", "to", "in", "at", "general", "designate",
                                         "elect", "plenipotentiary", "on"};
    for (uint32_t i = 1; i < ph->count; i++)
        for (size_t k = 0; k < sizeof behind / sizeof *behind; k++)
            if (ent_str_is(ph->written[i], behind[k]))
                return i - 1;
    return ph->count - 1;
}

static void add_plural(ent_phrases *p, phrase ph, ent_status *st)
{
    uint32_t at = plural_word(&ph);
    ent_str w = ph.written[at];
    if (w.n < 2 || ent_str_ends(w, ENT_STR("s")))
        return;
    ph.written[at] = plural_of(p->arena, w, st);
    ph.words[at] = word_number(p, ph.written[at], st);
    ph.plural = true;
    if (!ent_failed(st))
        link_phrase(p, &ph, st);
}

void ent_phrases_add(ent_phrases *p, ent_str forms, uint32_t value, bool plurals,
                     ent_status *st)
{
    while (forms.n && !ent_failed(st)) {
        ent_str form = ent_str_field(&forms, ';');
        phrase ph = {.value = value, .next = ENT_NONE};
        if (form.n == 0 || !add_words(p, &ph, form, st) || ph.count == 0 || ent_failed(st))
            continue;
        link_phrase(p, &ph, st);
        if (plurals)
            add_plural(p, ph, st);
    }
}

void ent_phrases_words(const ent_phrases *p, const ent_document *doc, uint32_t *words)
{
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        ent_str form = doc->tokens.at[i].form;
        char low[64];
        words[i] = ENT_NONE;
        if (form.n == 0 || form.n > 24)
            continue;
        size_t n = 0;
        for (size_t k = 0; k < form.n;) {
            if ((unsigned char)form.p[k] < 0x80) {
                char c = form.p[k++];
                low[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
            } else {
                n += ent_utf8_put(ent_utf8_lower(ent_utf8_next(form, &k)), low + n);
            }
        }
        ent_str s = ent_str_of(low, n);
        if (n == 4 && ent_str_is(s, "’s"))
            s = ENT_STR("'s");
        words[i] = ent_intern_find(p->words, s);
    }
}

static bool same_case(ent_str written, ent_str form)
{
    return ent_str_eq(written, form) || (is_apostrophe(written) && is_apostrophe(form));
}

/* Last token of the phrase from token on, ENT_NONE if it does not stand there. Between its
 * words hyphens are passed over. A phrase with small letters also matches Title Case and
 * capitals. */
static uint32_t match_from(const phrase *ph, const ent_document *doc, const uint32_t *words,
                           uint32_t token, uint32_t end)
{
    uint32_t t = token, last = token;
    for (uint32_t k = 0; k < ph->count; k++, t++) {
        while (k > 0 && t < end && is_hyphen(doc->tokens.at[t].form))
            t++;
        if (t >= end || words[t] != ph->words[k])
            return ENT_NONE;
        if (ph->cased && !same_case(ph->written[k], doc->tokens.at[t].form))
            return ENT_NONE;
        last = t;
    }
    return last;
}

bool ent_phrases_at(const ent_phrases *p, const ent_document *doc, const uint32_t *words,
                    uint32_t token, uint32_t end, ent_phrase_hit *out)
{
    if (words[token] == ENT_NONE)
        return false;
    *out = (ent_phrase_hit){.last = ENT_NONE};
    uint32_t next;
    for (uint32_t n = p->first.at[words[token]]; n != ENT_NONE; n = next) {
        const phrase *ph = &p->phrases.at[n];
        next = ph->next;
        uint32_t last = match_from(ph, doc, words, token, end);
        if (last == ENT_NONE || (out->count && last < out->last))
            continue;
        if (out->count && last > out->last)
            out->count = 0;
        out->last = last;
        out->plural = ph->plural;
        if (out->count < ENT_PHRASE_VALUES)
            out->values[out->count++] = ph->value;
    }
    return out->count > 0;
}
