/* namer_features.c - what the names model looks at. Read by trainer and reader alike: a change
 * of any line makes older names models worthless. */
#include "namer_work.h"
#include "parse/parse.h"

static inline uint64_t mix(uint64_t x)
{
    x ^= x >> 31;
    x *= 0x9E3779B97F4A7C15u;
    x ^= x >> 29;
    x *= 0xBF58476D1CE4E5B9u;
    return x ^ x >> 32;
}

static inline uint64_t turn(uint64_t x, unsigned by)
{
    return x << by | x >> (64 - by);
}

enum { ATOM_XPOS = 1, ATOM_UPOS, ATOM_REL, ATOM_CATEGORY, ATOM_PLACED, ATOM_FLAGS, ATOM_FLAG,
       ATOM_OUTSIDE, ATOM_ECHO, ATOM_LOOK, ATOM_STYLE, ATOM_NO_HEAD };

static uint64_t atom(uint32_t kind, uint32_t number)
{
    return mix(((uint64_t)kind << 32 | number) + 0x5DEECE66Du);
}

static uint64_t text_hash(const char *p, size_t n)
{
    uint64_t x = 0xCBF29CE484222325u;
    for (size_t i = 0; i < n; i++)
        x = (x ^ (unsigned char)p[i]) * 0x100000001B3u;
    return mix(x + n);
}

/* ---- words ------------------------------------------------------------------------------- */

enum { LONGEST = 60 };                 /* bytes of a form that count */

/* Small letters, digits as 0, the curly marks plain. */
static size_t plain(ent_str form, char out[LONGEST + 4])
{
    size_t n = 0;
    for (size_t i = 0; i < form.n && n < LONGEST;) {
        uint32_t cp = ent_utf8_lower(ent_utf8_next(form, &i));
        if (cp >= '0' && cp <= '9')
            cp = '0';
        else if (cp == 0x2018 || cp == 0x2019)
            cp = '\'';
        else if (cp == 0x201C || cp == 0x201D)
            cp = '"';
        else if (cp == 0x2010 || cp == 0x2011 || cp == 0x2013 || cp == 0x2014)
            cp = '-';
        n += ent_utf8_put(cp, out + n);
    }
    return n;
}

static char shape_of(uint32_t cp)
{
    if (cp >= '0' && cp <= '9')
        return '0';
    if (ent_utf8_is_upper(cp))
        return 'X';
    if (ent_utf8_is_letter(cp))
        return 'x';
    return cp < 0x80 ? (char)cp : '*';
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

/* 'X' all capital, 'U' a single capital, 'T' first one capital, 'm' some, 'x' none, 0 no word. */
static char look_of(ent_str form)
{
    size_t letters = 0, upper = 0;
    bool first = false;
    for (size_t i = 0; i < form.n;) {
        bool start = i == 0;
        uint32_t cp = ent_utf8_next(form, &i);
        if (!ent_utf8_is_letter(cp))
            continue;
        letters++;
        if (ent_utf8_is_upper(cp)) {
            upper++;
            first |= start;
        }
    }
    if (letters == 0)
        return 0;
    if (upper == letters)
        return letters == 1 ? 'U' : 'X';
    return first ? 'T' : upper ? 'm' : 'x';
}

/* How the sentence uses capitals: a headline's say little. */
static uint32_t style_of(const ent_token *tok, uint32_t n)
{
    uint32_t words = 0, all = 0, longer = 0, title = 0, none = 0;
    for (uint32_t i = 0; i < n; i++) {
        char c = look_of(tok[i].form);
        if (!c || c == 'U')
            continue;
        words++;
        all += c == 'X';
        none += c == 'x';
        if (tok[i].form.n >= 4) {
            longer++;
            title += c != 'x';
        }
    }
    if (words >= 2 && all * 5 >= words * 4)
        return 1;
    if (longer >= 3 && title * 10 >= longer * 9)
        return 2;
    return words >= 2 && none == words ? 3 : 0;
}

static void fill_outside(ent_name_word *w, uint32_t place)
{
    uint64_t a = atom(ATOM_OUTSIDE, place);
    *w = (ent_name_word){.form = a, .exact = a, .shape = a, .look = a, .xpos = a, .upos = a,
                         .lemma = a, .head = a, .rel = a, .top = a, .top_rel = a, .category = a,
                         .placed = a, .flags = a, .echo = a};
    for (int k = 0; k < 4; k++)
        w->prefix[k] = w->suffix[k] = a;
}

static void fill_affixes(ent_name_word *w, const char *text, size_t n)
{
    for (size_t k = 1; k <= 4; k++) {
        w->prefix[k - 1] = k <= n ? text_hash(text, k) + 1 : 0;
        w->suffix[k - 1] = k <= n ? text_hash(text + n - k, k) + 2 : 0;
    }
}

uint64_t ent_name_form(ent_str form)
{
    char text[LONGEST + 4];
    return text_hash(text, plain(form, text));
}

/* The word by which the name that token stands in hangs on the sentence. */
static const ent_token *name_head(const ent_document *doc, const ent_token *t)
{
    for (int i = 0; i < 6 && t->head != ENT_NONE; i++) {
        const ent_token *up = &doc->tokens.at[t->head];
        if (!(t->rel == ENT_REL_FLAT || t->rel == ENT_REL_COMPOUND) || up->upos != ENT_UPOS_PROPN)
            return t;
        t = up;
    }
    return t;
}

static uint64_t lemma_above(const ent_document *doc, const ent_token *t)
{
    if (t->head == ENT_NONE)
        return atom(ATOM_NO_HEAD, 0);
    ent_str lemma = doc->tokens.at[t->head].lemma;
    return text_hash(lemma.p, lemma.n);
}

static void fill_word(ent_name_word *w, const ent_document *doc, const ent_token *t,
                      uint32_t hint, uint64_t style, uint8_t echo)
{
    char text[LONGEST + 4];
    size_t n = plain(t->form, text);
    w->form = text_hash(text, n);
    uint64_t s = shape(t->form);
    w->exact = mix(w->form + s);
    w->shape = mix(s + style);
    w->look = mix(atom(ATOM_LOOK, (unsigned char)look_of(t->form)) + style);
    fill_affixes(w, text, n);
    w->xpos = atom(ATOM_XPOS, t->xpos);
    w->upos = atom(ATOM_UPOS, t->upos);
    w->lemma = text_hash(t->lemma.p, t->lemma.n);
    w->rel = atom(ATOM_REL, t->rel);
    w->head = lemma_above(doc, t);
    const ent_token *top = name_head(doc, t);
    w->top = lemma_above(doc, top);
    w->top_rel = atom(ATOM_REL, top->rel);
    w->category = atom(ATOM_CATEGORY, ENT_HINT_CATEGORY(hint));
    w->placed = atom(ATOM_PLACED, ENT_HINT_PLACED(hint));
    w->flag_bits = ENT_HINT_FLAGS(hint);
    w->flags = atom(ATOM_FLAGS, w->flag_bits);
    w->echo = atom(ATOM_ECHO, echo);
}

/* Words with a capital, words of the lexicon or of the tables, and what stands beside or between
 * them: "Bank of the West", "US army", "Jean-Luc". */
static void find_candidates(ent_name_word *word, const ent_token *tok, uint32_t n)
{
    uint32_t last = ENT_NONE;
    for (uint32_t i = 0; i < n; i++) {
        char look = look_of(tok[i].form);
        bool own = look == 'X' || look == 'U' || look == 'T' || look == 'm' ||
                   word[i].known;
        if (!own)
            continue;
        uint32_t from = last != ENT_NONE && i - last <= 4 ? last + 1 : i > 0 ? i - 1 : 0;
        for (uint32_t k = from; k <= i; k++)
            word[k].candidate = true;
        if (i + 1 < n)
            word[i + 1].candidate = true;
        last = i;
    }
}

void ent_name_words_fill(ent_name_word *word, const ent_document *doc, const ent_sentence *s,
                         const uint32_t *hints, const uint8_t *echoes)
{
    const ent_token *tok = doc->tokens.at + s->first;
    fill_outside(word - 2, 0);
    fill_outside(word - 1, 0);
    fill_outside(word + s->count, 1);
    fill_outside(word + s->count + 1, 1);
    uint64_t style = atom(ATOM_STYLE, style_of(tok, s->count));
    uint64_t initial = 1;
    for (uint32_t i = 0; i < s->count; i++) {
        fill_word(&word[i], doc, &tok[i], hints[i], style, echoes ? echoes[i] : 0);
        word[i].known = ENT_HINT_CATEGORY(hints[i]) != 0 || (hints[i] & ENT_HINT_COMMON) != 0;
        word[i].candidate = false;
        word[i].initial = initial;
        if (look_of(tok[i].form))
            initial = 0;
    }
    find_candidates(word, tok, s->count);
}

/* ---- features ---------------------------------------------------------------------------- */

static inline uint64_t finish(uint64_t x, uint32_t template)
{
    x += (uint64_t)(template + 1) * 0xD1B54A32D192ED03u;
    x ^= x >> 29;
    x *= 0x9E3779B97F4A7C15u;
    return x ^ x >> 32;
}

#define ADD1(a) (out[k] = finish((a), t), k++, t++)
#define ADD2(a, b) (out[k] = finish((a) + turn((b), 23), t), k++, t++)
#define ADD3(a, b, c) (out[k] = finish((a) + turn((b), 23) + turn((c), 46), t), k++, t++)

/* Each flag of the hint that is set is a feature of its own, with another atom. */
static uint32_t flag_features(const ent_name_word *w, uint64_t with, uint32_t template,
                              uint64_t *out)
{
    uint32_t k = 0;
    for (uint32_t bit = 0; bit < ENT_HINT_FLAG_BITS; bit++)
        if (w->flag_bits >> bit & 1)
            out[k++] = finish(atom(ATOM_FLAG, bit) + turn(with, 23), template);
    return k;
}

static uint32_t echo_features(const ent_name_word *w, uint64_t *out)
{
    const ent_name_word *a = w - 1, *b = w + 1;
    uint32_t k = 0, t = 500;
    ADD1(w->echo);
    ADD2(w->echo, w->look);
    ADD2(w->echo, w->placed);
    ADD2(w->echo, w->xpos);
    ADD2(w->echo, w->initial);
    ADD1(a->echo);
    ADD1(b->echo);
    ADD2(a->echo, w->echo);
    ADD2(w->echo, b->echo);
    ADD3(w->echo, a->look, b->look);
    ADD2(w->echo, w->flags);
    return k;
}

uint32_t ent_name_features(const ent_name_word *word, uint32_t i, bool second, uint64_t *out)
{
    const ent_name_word *w = word + i, *a = w - 1, *aa = w - 2, *b = w + 1, *bb = w + 2;
    uint32_t k = 0, t = 0;
    ADD1(0);
    ADD1(w->form);
    ADD1(w->exact);
    for (int n = 0; n < 4; n++) {
        ADD1(w->prefix[n]);
        ADD1(w->suffix[n]);
    }
    ADD1(w->shape);
    ADD2(w->look, w->initial);
    ADD2(w->look, w->suffix[2]);
    ADD3(a->look, w->look, b->look);
    ADD2(a->shape, w->shape);
    ADD2(w->shape, b->shape);

    ADD1(a->form);
    ADD1(aa->form);
    ADD1(b->form);
    ADD1(bb->form);
    ADD2(a->form, w->look);
    ADD2(w->look, b->form);
    ADD2(a->form, w->form);
    ADD2(w->form, b->form);
    ADD3(aa->form, a->form, w->look);
    ADD3(w->look, b->form, bb->form);
    ADD1(a->suffix[2]);
    ADD1(b->suffix[2]);

    ADD1(w->xpos);
    ADD2(w->xpos, w->look);
    ADD1(a->xpos);
    ADD1(b->xpos);
    ADD3(a->xpos, w->xpos, b->xpos);
    ADD3(aa->xpos, a->xpos, w->xpos);
    ADD3(w->xpos, b->xpos, bb->xpos);

    ADD2(w->rel, w->look);
    ADD2(w->head, w->look);
    ADD3(w->rel, w->head, w->look);
    ADD2(w->top_rel, w->look);
    ADD3(w->top_rel, w->top, w->look);
    ADD2(w->top, w->look);
    ADD3(w->top, w->placed, w->flags);

    ADD1(w->placed);
    ADD2(w->placed, w->look);
    ADD2(w->placed, w->xpos);
    ADD2(w->placed, w->flags);
    ADD1(a->placed);
    ADD1(b->placed);
    ADD2(a->category, w->category);
    ADD2(w->category, b->category);
    ADD3(a->category, w->category, b->category);
    ADD2(w->flags, w->look);
    ADD2(a->flags, w->flags);
    ADD2(w->flags, b->flags);
    ADD3(a->flags, w->look, b->flags);
    ADD3(a->form, w->placed, w->flags);
    ADD3(b->form, w->placed, w->flags);
    ADD3(w->flags, w->look, b->look);
    ADD3(w->flags, w->look, a->look);
    k += flag_features(w, 0, t, out + k);
    k += flag_features(a, 0, t + 1, out + k);
    k += flag_features(b, 0, t + 2, out + k);
    k += flag_features(w, w->look, t + 3, out + k);
    k += flag_features(w, b->look, t + 4, out + k);
    k += flag_features(w, a->look, t + 5, out + k);
    k += flag_features(w, w->xpos, t + 6, out + k);
    if (second)
        k += echo_features(w, out + k);
    return k;
}

uint32_t ent_name_step_features(const ent_name_word *word, uint32_t i, uint64_t *out)
{
    const ent_name_word *w = word + i, *a = w - 1;
    uint32_t k = 0, t = 1000;
    ADD1(0);
    ADD2(a->xpos, w->xpos);
    ADD2(a->look, w->look);
    ADD1(w->form);
    ADD1(a->form);
    ADD2(a->placed, w->placed);
    return k;
}
