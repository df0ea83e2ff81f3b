/* words.c - the atoms of words: form, affixes, shape, kind. */
#include "features.h"

#define LONGEST 48u                    /* bytes of a form that its atoms see */

enum { STYLE_PLAIN, STYLE_TITLE, STYLE_CAPITALS, STYLE_LOWER };

/* What the marks of other scripts and typefaces count as. */
static const char *plain(uint32_t cp)
{
    switch (cp) {
    case 0x2018: case 0x2019: case 0x201A: case 0x02BC: case 0x2032: case 0x60: return "'";
    case 0x201C: case 0x201D: case 0x201E: case 0xAB: case 0xBB: case 0x2033: return "\"";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2212: return "-";
    case 0x2014: case 0x2015: return "--";
    case 0x2026: return "...";
    default: return NULL;
    }
}

/* The plain form: lower case, digits as 0, typographic marks as typed ones. */
static size_t plain_form(ent_str form, char *out)
{
    size_t n = 0;
    for (size_t i = 0; i < form.n && n < LONGEST;) {
        unsigned char c = (unsigned char)form.p[i];
        if (c < 0x80) {
            out[n++] = (char)(c >= '0' && c <= '9' ? '0' : c >= 'A' && c <= 'Z' ? c + 32 :
                              c == '`' ? '\'' : c);
            i++;
            continue;
        }
        uint32_t cp = ent_utf8_next(form, &i);
        const char *typed = plain(cp);
        if (typed) {
            while (*typed)
                out[n++] = *typed++;
        } else {
            n += ent_utf8_put(ent_utf8_lower(cp), out + n);
        }
    }
    return n;
}

static uint64_t bytes_hash(const char *p, size_t n)
{
    return ent_hash(ent_str_of(p, n));
}

uint64_t ent_form_hash(ent_str form)
{
    char text[LONGEST + 8];
    return bytes_hash(text, plain_form(form, text));
}

/* Up to 7 bytes and their number, mixed. */
static uint64_t affix(const char *p, size_t n, bool suffix)
{
    uint64_t x = n << 4 | (suffix ? 1u : 2u);
    for (size_t i = 0; i < n; i++)
        x = x << 8 | (unsigned char)p[i];
    return ent_mix(x);
}

static void fill_affixes(ent_word *w, const char *text, size_t n)
{
    for (size_t k = 1; k <= ENT_SUFFIXES; k++)
        w->suffix[k - 1] = k <= n ? affix(text + n - k, k, true) : 0;
    for (size_t k = 1; k <= ENT_PREFIXES; k++)
        w->prefix[k - 1] = k <= n ? affix(text, k, false) : 0;
}

static char shape_of(uint32_t cp)
{
    if (cp >= 'a' && cp <= 'z')
        return 'x';
    if (cp >= 'A' && cp <= 'Z')
        return 'X';
    if (cp >= '0' && cp <= '9')
        return '0';
    if (cp < 0x80)
        return (char)cp;
    if (cp == 0x201C || cp == 0x2018 || cp == 0xAB)
        return '(';
    if (cp == 0x201D || cp == 0x2019 || cp == 0xBB)
        return ')';
    if (ent_utf8_is_upper(cp))
        return 'X';
    return ent_utf8_is_letter(cp) ? 'x' : '*';
}

/* Shape in 8 bytes: of equal neighbours two are kept. */
static uint64_t shape(ent_str form)
{
    uint64_t x = 0;
    char last = 0, before = 0;
    for (size_t i = 0; i < form.n && x >> 56 == 0;) {
        char c = shape_of(ent_utf8_next(form, &i));
        if (c == last && c == before)
            continue;
        x = x << 8 | (unsigned char)c;
        before = last;
        last = c;
    }
    return x;
}

/* Letters of a form: 'X' all capital, 'T' first one capital, 'x' none, 0 not a word. */
static char capitals(ent_str form)
{
    size_t letters = 0, upper = 0;
    bool first = false;
    for (size_t i = 0; i < form.n;) {
        bool start = i == 0;
        uint32_t cp = ent_utf8_next(form, &i);
        if (!(cp < 0x80 ? ((cp | 32) >= 'a' && (cp | 32) <= 'z') : ent_utf8_is_letter(cp)))
            continue;
        letters++;
        if (ent_utf8_is_upper(cp)) {
            upper++;
            first |= start;
        }
    }
    if (letters < 2)
        return 0;
    return upper == letters ? 'X' : first ? 'T' : upper ? 'm' : 'x';
}

/* How a sentence uses capitals: a headline's say little about names. */
static uint32_t style_of(const ent_str *forms, uint32_t n)
{
    uint32_t words = 0, all = 0, longer = 0, title = 0, none = 0;
    for (uint32_t i = 0; i < n; i++) {
        char c = capitals(forms[i]);
        if (!c)
            continue;
        words++;
        all += c == 'X';
        none += c == 'x';
        if (forms[i].n >= 4) {
            longer++;
            title += c != 'x';
        }
    }
    if (words >= 2 && all * 5 >= words * 4)
        return STYLE_CAPITALS;
    if (longer >= 3 && title * 10 >= longer * 9)
        return STYLE_TITLE;
    return words >= 2 && none == words ? STYLE_LOWER : STYLE_PLAIN;
}

static void fill_outside(ent_word *w, uint32_t place)
{
    memset(w, 0, sizeof *w);
    uint64_t a = ent_atom(ENT_ATOM_OUTSIDE, place);
    w->form = w->exact = w->shape = w->look = w->kind = a;
    w->tag = w->pos = w->lemma = w->word_tag = a;
    for (int k = 0; k < ENT_SUFFIXES; k++)
        w->suffix[k] = a;
    for (int k = 0; k < ENT_PREFIXES; k++)
        w->prefix[k] = a;
}

static uint64_t looked_up(const ent_table *t, uint64_t form, uint32_t atom, uint64_t unknown)
{
    uint32_t none = UINT32_MAX;
    uint32_t value = t ? ent_table_value(t, form, none) : none;
    return value == none ? unknown : ent_atom(atom, value);
}

static void fill_word(ent_word *w, ent_str form, uint32_t style,
                      const ent_table *kinds)
{
    char text[LONGEST + 8];
    size_t n = plain_form(form, text);
    uint64_t look = shape(form);
    w->form = bytes_hash(text, n);
    w->exact = ent_mix(w->form + look);
    fill_affixes(w, text, n);
    w->shape = ent_mix(look + ent_atom(ENT_ATOM_STYLE, style));
    w->look = style == STYLE_CAPITALS ? w->shape : ent_mix(look);
    uint64_t unknown = ent_mix(w->suffix[n >= 3 ? 2 : 0] + w->shape);
    w->kind = looked_up(kinds, w->form, ENT_ATOM_KIND, unknown);
}

static bool is_word(ent_str form)
{
    size_t i = 0;
    uint32_t c = form.n ? ent_utf8_next(form, &i) : 0;
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') ||
           (c >= 0x80 && ent_utf8_is_letter(c));
}

void ent_words_fill(ent_word *word, const ent_str *forms, uint32_t n, const ent_table *kinds)
{
    for (int k = -2; k <= 0; k++)
        fill_outside(word + k, 0);
    for (uint32_t k = 1; k <= 4; k++)
        fill_outside(word + n + k, k == 1 ? 1 : 2);
    uint32_t style = style_of(forms, n);
    uint64_t initial = 1;
    for (uint32_t i = 0; i < n; i++) {
        fill_word(&word[i + 1], forms[i], style, kinds);
        word[i + 1].initial = initial;
        if (is_word(forms[i]))
            initial = 0;
    }
}

void ent_word_set_tag(ent_word *w, uint64_t tag, uint64_t pos)
{
    w->tag = tag;
    w->pos = pos;
    w->word_tag = ent_mix(w->form + tag);
}

void ent_word_set_lemma(ent_word *w, ent_str lemma)
{
    w->lemma = ent_form_hash(lemma);
}

void ent_words_mirror(const ent_word *word, uint32_t n, ent_word *out)
{
    for (int k = -2; k <= 0; k++)
        out[k] = word[0];
    for (uint32_t i = 1; i <= n; i++)
        out[i] = word[n + 1 - i];
    for (uint32_t k = 1; k <= 4; k++)
        out[n + k] = word[n + k];
}

void ent_hints_fill(ent_hint *hint, const ent_node *mirrored, uint32_t n)
{
    memset(hint, 0, (n + 5) * sizeof *hint);
    for (uint32_t i = 1; i <= n; i++) {
        uint32_t head = mirrored[n + 1 - i].head;
        head = head == n + 1 ? head : n + 1 - head;
        hint[i].head = head;
        if (head > i && !hint[head].left)
            hint[head].left = i;
        if (head < i)
            hint[head].right = i;
    }
}
