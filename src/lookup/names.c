/* names.c - the index of names, and the names found in text.
 *
 * A set of the three bytes that names begin with refuses most words of a text at once.
 * Names are compared folded (ent_name_fold) and stored by their leading run of letters and
 * digits in lower case, the key: one hash look-up answers "no name begins here" for most
 * tokens. The names of a key lie longest first, each with the 8 folded bytes behind the key, so
 * that most are refused by one comparison ("Ministry of ..." has hundreds). A name with an
 * article lies under the key of the word behind it. */
#include "lookup/lexicon.h"

#include <stdlib.h>
#include <utf8proc.h>

#define LONGEST_KEY 64

/* ---- folding ---------------------------------------------------------------------------- */

/* Letters that Unicode does not take apart, dashes, apostrophes; "" drops. */
static const char *plain_form(uint32_t cp)
{
    switch (cp) {
    case 0x131: return "i";
    case 0x142: return "l";
    case 0x141: return "L";
    case 0xF8: return "o";
    case 0xD8: return "O";
    case 0x111: case 0xF0: return "d";
    case 0x110: case 0xD0: return "D";
    case 0xDF: return "ss";
    case 0xE6: return "ae";
    case 0xC6: return "Ae";
    case 0x153: return "oe";
    case 0x152: return "Oe";
    case 0xFE: return "th";
    case 0xDE: return "Th";
    case 0x259: return "e";
    case 0x18F: return "E";
    case 0x2018: case 0x2019: case 0x2032: case '`': return "'";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2212: return "-";
    case 0x2BB: case 0x2BC: case 0x2BE: case 0x2BF: case 0x2B9: return "";
    case 0xAD: case 0x200B: case 0x200C: case 0x200D: case 0x200E: case 0x200F: return "";
    default: return NULL;
    }
}

static size_t fold_wide(uint32_t cp, char *out)
{
    utf8proc_int32_t parts[4];
    int boundary = 0;
    utf8proc_ssize_t k =
        utf8proc_decompose_char((utf8proc_int32_t)cp, parts, 4,
                                UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK, &boundary);
    size_t n = 0;
    for (utf8proc_ssize_t j = 0; j < k && j < 4; j++)
        n += ent_utf8_put((uint32_t)parts[j], out + n);
    return n;
}

size_t ent_name_fold(ent_str s, size_t *i, char out[ENT_FOLD_MAX])
{
    unsigned char c = (unsigned char)s.p[*i];
    if (c < 0x80 && c > ' ' && c != '`') {
        *i += 1;
        out[0] = (char)c;
        return 1;
    }
    uint32_t cp = ent_utf8_next(s, i);
    if (ent_utf8_is_space(cp)) {
        size_t next = *i;
        while (next < s.n && ent_utf8_is_space(ent_utf8_next(s, &next)))
            *i = next;
        out[0] = ' ';
        return 1;
    }
    const char *plain = plain_form(cp);
    if (!plain)
        return fold_wide(cp, out);
    size_t n = strlen(plain);
    memcpy(out, plain, n);
    return n;
}

ent_str ent_name_folded(ent_arena *a, ent_str s, ent_status *st)
{
    ent_buf b = {0};
    char tmp[ENT_FOLD_MAX];
    for (size_t i = 0; i < s.n;) {
        size_t n = ent_name_fold(s, &i, tmp);
        ent_buf_put(&b, ent_str_of(tmp, n), st);
    }
    ent_str out = ent_str_copy(a, ent_buf_str(&b), st);
    ent_buf_free(&b);
    return out;
}

static bool is_word_char(uint32_t cp)
{
    return (cp >= '0' && cp <= '9') || ent_utf8_is_letter(cp);
}

/* How ASCII bytes go into a key: themselves in lower case, 0 for what ends it. */
static char key_char(unsigned char c)
{
    if (c >= 'A' && c <= 'Z')
        return (char)(c + 32);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? (char)c : 0;
}

static size_t put_lower(const char *bytes, size_t n, char *key, size_t at)
{
    ent_str s = ent_str_of(bytes, n);
    for (size_t i = 0; i < n && at + 4 < LONGEST_KEY;)
        at += ent_utf8_put(ent_utf8_lower(ent_utf8_next(s, &i)), key + at);
    return at;
}

/* The leading run of s from *i in lower case; 0 when there is none or it is too long. *caps:
 * it has capitals and no small letters. */
static size_t read_key(ent_str s, size_t *i, char key[LONGEST_KEY], bool *caps)
{
    size_t n = 0;
    bool small = false, capital = false;
    while (*i < s.n && n + 4 < LONGEST_KEY) {
        unsigned char c = (unsigned char)s.p[*i];
        if (c < 0x80) {
            char k = key_char(c);
            if (!k)
                break;
            capital |= c >= 'A' && c <= 'Z';
            small |= c >= 'a' && c <= 'z';
            key[n++] = k;
            *i += 1;
            continue;
        }
        size_t next = *i;
        uint32_t cp = ent_utf8_next(s, &next);
        if (!ent_utf8_is_letter(cp))
            break;
        bool upper = ent_utf8_is_upper(cp);
        capital |= upper;
        small |= !upper;
        char tmp[ENT_FOLD_MAX];
        size_t k = ent_name_fold(s, i, tmp);
        n = put_lower(tmp, k, key, n);
    }
    *caps = capital && !small;
    return n + 4 < LONGEST_KEY ? n : 0;
}

/* ---- the bytes that names begin with ---------------------------------------------------- */

#define STARTS_BITS 17
#define STARTS_SIZE ((size_t)1 << (STARTS_BITS - 3))

/* Bit of three bytes that a name begins with; `article` is for names behind one. */
static uint32_t start_bit(uint32_t a, uint32_t b, uint32_t c, bool article)
{
    uint32_t x = (a << 16 | b << 8 | c | (article ? 1u << 24 : 0)) * 0x9E3779B1u;
    return x >> (32 - STARTS_BITS);
}

/* A byte as folding leaves it; 0 when other bytes may fold to it or it to others. */
static unsigned char start_byte(ent_str s, size_t i)
{
    unsigned char c = i < s.n ? (unsigned char)s.p[i] : ' ';
    return c >= 0x80 || c == '`' ? 0 : c <= ' ' ? ' ' : c;
}

static unsigned char upper_ascii(unsigned char c)
{
    return c >= 'a' && c <= 'z' ? (unsigned char)(c - 32) : c;
}

static void mark_start(unsigned char *starts, const unsigned char at[3], bool article)
{
    uint32_t n = start_bit(at[0], at[1], at[2], article);
    starts[n / 8] |= (unsigned char)(1u << n % 8);
    n = start_bit(upper_ascii(at[0]), upper_ascii(at[1]), upper_ascii(at[2]), article);
    starts[n / 8] |= (unsigned char)(1u << n % 8);
}

/* The ways in which the text of a name may begin, ALL CAPS included. What stands behind a name
 * of one or two letters may be anything. */
static void mark_starts(unsigned char *starts, ent_str name, bool article)
{
    for (unsigned b = 0; b < (name.n < 2 ? 0x80u : 1u); b++)
        for (unsigned c = 0; c < (name.n < 3 ? 0x80u : 1u); c++) {
            unsigned char at[3] = {
                (unsigned char)name.p[0],
                name.n < 2 ? (unsigned char)b : (unsigned char)name.p[1],
                name.n < 3 ? (unsigned char)c : (unsigned char)name.p[2]};
            mark_start(starts, at, article);
        }
}

static bool may_start(const ent_lexicon *lex, ent_str s, bool article)
{
    unsigned char a = start_byte(s, 0), b = start_byte(s, 1), c = start_byte(s, 2);
    if (!a || !b || !c)
        return true;
    uint32_t n = start_bit(a, b, c, article);
    const unsigned char *starts = ent_lex_section(lex, ENT_SEC_NAME_STARTS);
    return starts[n / 8] >> n % 8 & 1;
}

/* ---- writing ---------------------------------------------------------------------------- */

typedef struct name_group {
    ent_str text;                       /* folded, without article */
    bool article;
    ENT_VEC(ent_img_hit) hits;
    uint32_t key;                       /* number among the keys */
    uint32_t key_length;
} name_group;

typedef struct name_writer {
    ent_image *im;
    ent_arena *arena;
    const ent_draft *draft;
    ent_intern *texts, *keys;
    ENT_VEC(name_group) groups;         /* by number in texts */
} name_writer;

/* Order in which one of several uses of a name by one actor is kept. */
static int rank(unsigned use)
{
    static const int ranks[] = {
        [ENT_NAME_NAME] = 0, [ENT_NAME_ALIAS] = 1, [ENT_NAME_DEMONYM] = 2,
        [ENT_NAME_CAPITAL] = 3, [ENT_NAME_METONYM] = 4, [ENT_NAME_CITY] = 5,
        [ENT_NAME_SURNAME] = 6, [ENT_NAME_WEAK] = 7,
    };
    return ranks[use];
}

static void add_hit(name_writer *w, name_group *g, uint32_t entry, unsigned use, ent_status *st)
{
    bool weak = use == ENT_NAME_WEAK;
    for (uint32_t i = 0; i < g->hits.n; i++) {
        ent_img_hit *h = &g->hits.at[i];
        if (h->entry != entry)
            continue;
        if (rank(use) < rank(h->use))
            h->use = (uint16_t)use;
        h->weak |= weak;
        return;
    }
    ent_img_hit *h = ENT_PUSH(w->arena, &g->hits, st);
    if (h)
        *h = (ent_img_hit){entry, (uint16_t)use, weak};
}

static void add_text(name_writer *w, ent_str text, bool article, uint32_t entry, unsigned use,
                     ent_status *st)
{
    char key[LONGEST_KEY];
    bool caps;
    size_t past = 0;
    size_t n = read_key(text, &past, key, &caps);
    if (n == 0 || text.n > ENT_LONGEST_NAME)
        return;
    ent_str id = ent_str_printf(w->arena, st, "%c%.*s", article ? 'a' : '-', ENT_FMT(text));
    uint32_t number = ent_intern_add(w->texts, id, st);
    if (number == w->groups.n) {
        name_group *g = ENT_PUSH(w->arena, &w->groups, st);
        if (!g)
            return;
        g->text = ent_str_sub(id, 1, id.n);
        g->article = article;
        g->key = ent_intern_add(w->keys, ent_str_of(key, n), st);
        g->key_length = (uint32_t)past;
    }
    if (!ent_failed(st))
        add_hit(w, &w->groups.at[number], entry, use, st);
}

static void add_name(name_writer *w, ent_str name, uint32_t entry, unsigned use, ent_status *st)
{
    ent_str text = ent_name_folded(w->arena, name, st);
    if (ent_failed(st))
        return;
    if (text.n && text.p[0] == '\'')            /* a token of its own */
        text = ent_str_sub(text, 1, text.n);
    bool article = text.n > 4 && ent_str_eq_nocase(ent_str_sub(text, 0, 4), ENT_STR("the "));
    if (!article) {
        add_text(w, text, false, entry, use, st);
        return;
    }
    text = ent_str_sub(text, 4, text.n);
    add_text(w, text, true, entry, use, st);
    if (memchr(text.p, ' ', text.n))        /* "New York Times", but not "Hague" or "Hill" */
        add_text(w, text, false, entry, use, st);
}

/* "Donald J. Trump" without the initial; empty when there is none. */
static ent_str without_initials(ent_arena *a, ent_str name, ent_status *st)
{
    ent_buf b = {0};
    ent_str rest = name;
    bool dropped = false;
    for (uint32_t i = 0; rest.n; i++) {
        ent_str word = ent_lex_word(&rest);
        if (i && rest.n && word.n == 2 && word.p[1] == '.') {
            dropped = true;
            continue;
        }
        if (b.n)
            ent_buf_byte(&b, ' ', st);
        ent_buf_put(&b, word, st);
    }
    ent_str out = dropped ? ent_str_copy(a, ent_buf_str(&b), st) : (ent_str){0};
    ent_buf_free(&b);
    return out;
}

/* "von der Leyen" also as "Von der Leyen"; "al-Sudani" also as "Sudani". */
static void add_surname(name_writer *w, ent_str name, uint32_t entry, ent_status *st)
{
    add_name(w, name, entry, ENT_NAME_SURNAME, st);
    if (name.n && name.p[0] >= 'a' && name.p[0] <= 'z') {
        ent_str capital = ent_str_printf(w->arena, st, "%c%.*s", name.p[0] - 32,
                                         (int)name.n - 1, name.p + 1);
        add_name(w, capital, entry, ENT_NAME_SURNAME, st);
    }
    const char *hyphen = name.n ? memchr(name.p, '-', name.n) : NULL;
    if (!hyphen)
        return;
    size_t at = (size_t)(hyphen - name.p);
    ent_str prefix = ent_str_lower(w->arena, ent_str_sub(name, 0, at), st);
    if (ent_draft_in_class(w->draft, w->arena, "name-particle", prefix, st))
        add_name(w, ent_str_sub(name, at + 1, name.n), entry, ENT_NAME_SURNAME, st);
}

static void add_actor(name_writer *w, const ent_draft_actor *a, uint32_t entry, ent_status *st)
{
    for (uint32_t i = 0; i < a->names.n; i++) {
        const ent_draft_name *n = &a->names.at[i];
        if (n->use == ENT_NAME_SURNAME) {
            add_surname(w, n->text, entry, st);
            continue;
        }
        add_name(w, n->text, entry, n->use, st);
        if (a->e.kind == ENT_KIND_PERSON && n->use <= ENT_NAME_ALIAS) {
            ent_str plain = without_initials(w->arena, n->text, st);
            if (plain.n)
                add_name(w, plain, entry, ENT_NAME_ALIAS, st);
        }
    }
    if (a->e.kind == ENT_KIND_PERSON)
        add_surname(w, a->e.surname, entry, st);
}

static int by_key_and_length(const void *pa, const void *pb)
{
    const name_group *a = pa, *b = pb;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    if (a->text.n != b->text.n)
        return a->text.n > b->text.n ? -1 : 1;
    int c = ent_str_cmp(a->text, b->text);
    return c ? c : a->article - b->article;
}

static uint32_t letters(ent_str s)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.n;)
        n += ent_utf8_is_letter(ent_utf8_next(s, &i));
    return n;
}

static uint64_t bytes_at(const char *p, size_t n)
{
    uint64_t v = 0;
    memcpy(&v, p, n < 8 ? n : 8);
    return v;
}

static void write_group(ent_image *im, const name_group *g, ent_status *st)
{
    ent_img_name n = {0};
    size_t behind = g->text.n - g->key_length;
    n.text = ent_image_str(im, g->text, st);
    n.bytes = bytes_at(g->text.p + g->key_length, behind);
    memset(&n.mask, 0xFF, behind < 8 ? behind : 8);
    n.hits.first = ent_image_count(im, ENT_SEC_NAME_HITS, sizeof(ent_img_hit));
    n.hits.count = g->hits.n;
    for (uint32_t i = 0; i < g->hits.n; i++)
        ENT_IMAGE_PUT(im, ENT_SEC_NAME_HITS, g->hits.at[i], st);
    n.flags = (g->article ? ENT_NAME_FLAG_ARTICLE : 0u) |
              (letters(g->text) >= 4 ? ENT_NAME_FLAG_CAPS : 0u);
    ENT_IMAGE_PUT(im, ENT_SEC_NAMES, n, st);
}

static void write_all(name_writer *w, ent_status *st)
{
    uint32_t n = ent_intern_count(w->keys), at = 0;
    ent_str *keys = ENT_NEW(w->arena, ent_str, n, st);
    unsigned char *starts = ENT_NEW(w->arena, unsigned char, STARTS_SIZE, st);
    if (!keys || !starts)
        return;
    for (uint32_t i = 0; i < w->groups.n; i++)
        mark_starts(starts, w->groups.at[i].text, w->groups.at[i].article);
    mark_starts(starts, ENT_STR("the"), false);
    mark_starts(starts, ENT_STR("The"), false);
    ent_buf_put(&w->im->sections[ENT_SEC_NAME_STARTS], ent_str_of((char *)starts, STARTS_SIZE),
                st);
    if (w->groups.n)
        qsort(w->groups.at, w->groups.n, sizeof *w->groups.at, by_key_and_length);
    for (uint32_t k = 0; k < n && !ent_failed(st); k++) {
        keys[k] = ent_intern_at(w->keys, k);
        ent_img_key key = {ent_image_str(w->im, keys[k], st), {at, 0}};
        for (; at < w->groups.n && w->groups.at[at].key == k; at++, key.names.count++)
            write_group(w->im, &w->groups.at[at], st);
        ENT_IMAGE_PUT(w->im, ENT_SEC_NAME_KEYS, key, st);
    }
    ent_image_slots(w->im, ENT_SEC_NAME_SLOTS, keys, n, st);
}

void ent_names_write(ent_image *im, const ent_draft *d, ent_status *st)
{
    name_writer w = {.im = im, .arena = im->arena, .draft = d};
    w.texts = ent_intern_new(im->arena, st);
    w.keys = ent_intern_new(im->arena, st);
    for (uint32_t i = 0; i < d->actors.n && !ent_failed(st); i++)
        add_actor(&w, &d->actors.at[i], i, st);
    if (!ent_failed(st))
        write_all(&w, st);
}

/* ---- finding ---------------------------------------------------------------------------- */

/* Text folded as far as a name asked for. */
typedef struct folded {
    ent_str s;                          /* the text up to the end */
    size_t i;                           /* read so far */
    uint32_t n;
    char bytes[ENT_LONGEST_NAME + ENT_FOLD_MAX + 8];
    /* text offset behind n folded bytes; 0: inside the folding of one character */
    uint32_t past[ENT_LONGEST_NAME + ENT_FOLD_MAX + 1];
} folded;

static void fold_to(folded *f, uint32_t n)
{
    while (f->n < n && f->n < ENT_LONGEST_NAME && f->i < f->s.n) {
        size_t k = ent_name_fold(f->s, &f->i, f->bytes + f->n);
        for (size_t j = 1; j < k; j++)
            f->past[f->n + j] = 0;
        f->n += (uint32_t)k;
        f->past[f->n] = (uint32_t)f->i;
    }
}

/* Moves over marks behind a letter; false when a letter or digit follows. */
static bool ends_word(ent_str s, uint32_t *past)
{
    size_t at = *past;
    while (at < s.n) {
        unsigned char c = (unsigned char)s.p[at];
        if (c < 0x80)
            return !key_char(c);
        size_t next = at;
        uint32_t cp = ent_utf8_next(s, &next);
        char tmp[ENT_FOLD_MAX];
        size_t i = at;
        if (ent_name_fold(s, &i, tmp) == 0) {
            at = next;
            *past = (uint32_t)at;
            continue;
        }
        return !is_word_char(cp);
    }
    return true;
}

static bool equal_in_capitals(const char *text, ent_str name)
{
    for (size_t i = 0; i < name.n; i++) {
        char c = text[i], d = name.p[i];
        if (c >= 'a' && c <= 'z')
            return false;
        if (c != d && !(c >= 'A' && c <= 'Z' && c + 32 == d))
            return false;
    }
    return true;
}

static const ent_img_key *find_key(const ent_lexicon *lex, ent_str key)
{
    const ent_img_key *keys = ent_lex_section(lex, ENT_SEC_NAME_KEYS);
    uint32_t at = UINT32_MAX, hash = (uint32_t)ent_hash(key), k;
    while ((k = ent_lex_slot(lex, ENT_SEC_NAME_SLOTS, hash, &at)) != ENT_NONE)
        if (ent_str_eq(ent_lex_str(lex, keys[k].text), key))
            return &keys[k];
    return NULL;
}

static uint32_t put_hits(const ent_lexicon *lex, const ent_img_name *name, ent_name_hit *out,
                         uint32_t max)
{
    const ent_img_hit *hits = ent_lex_section(lex, ENT_SEC_NAME_HITS);
    uint32_t n = name->hits.count < max ? name->hits.count : max;
    for (uint32_t i = 0; i < n; i++) {
        const ent_img_hit *h = &hits[name->hits.first + i];
        out[i] = (ent_name_hit){h->entry, (uint8_t)h->use, h->weak != 0};
    }
    return n;
}

/* Does the name stand in the folded text and end with a word? Then *past is its end in f->s. */
static bool name_stands(const ent_lexicon *lex, const ent_img_name *name, folded *f,
                        uint32_t key_length, bool caps, uint32_t *past)
{
    uint64_t bytes;
    memcpy(&bytes, f->bytes + key_length, 8);
    bool same = (bytes & name->mask) == name->bytes;
    if (!same && !(caps && (name->flags & ENT_NAME_FLAG_CAPS)))
        return false;
    ent_str text = ent_lex_str(lex, name->text);
    fold_to(f, (uint32_t)text.n);
    if (f->n < text.n || !f->past[text.n])
        return false;
    if (!(same && memcmp(f->bytes, text.p, text.n) == 0) &&
        !(caps && (name->flags & ENT_NAME_FLAG_CAPS) && equal_in_capitals(f->bytes, text)))
        return false;
    *past = f->past[text.n];
    return ends_word(f->s, past);
}

uint32_t ent_lexicon_name_at(const ent_lexicon *lex, ent_str reading, uint32_t at, uint32_t end,
                             ent_name_hit *out, uint32_t max, uint32_t *past)
{
    if (end > reading.n)
        end = (uint32_t)reading.n;
    if (at >= end)
        return 0;
    char key[LONGEST_KEY];
    bool caps, article = false;
    ent_str s = ent_str_sub(reading, at, end);
    if (!may_start(lex, s, false))
        return 0;
    size_t i = 0;
    size_t n = read_key(s, &i, key, &caps);
    if (n == 3 && memcmp(key, "the", 3) == 0) {
        char blank[ENT_FOLD_MAX];
        if (i >= s.n || ent_name_fold(s, &i, blank) != 1 || blank[0] != ' ')
            return 0;
        article = true;
        at += (uint32_t)i;
        s = ent_str_sub(reading, at, end);
        if (s.n == 0 || !may_start(lex, s, true))
            return 0;
        i = 0;
        n = read_key(s, &i, key, &caps);
    }
    const ent_img_key *k = n ? find_key(lex, ent_str_of(key, n)) : NULL;
    if (!k)
        return 0;
    folded f;
    f.s = s;
    f.i = f.n = 0;
    while (f.i < i)
        fold_to(&f, f.n + 1);
    uint32_t key_length = f.n;
    fold_to(&f, key_length + 8);
    if (f.n < key_length + 8)
        memset(f.bytes + f.n, 0, key_length + 8 - f.n);
    const ent_img_name *names = ent_lex_section(lex, ENT_SEC_NAMES);
    for (uint32_t c = 0; c < k->names.count; c++) {
        const ent_img_name *name = &names[k->names.first + c];
        uint32_t stop;
        if (((name->flags & ENT_NAME_FLAG_ARTICLE) != 0) != article ||
            !name_stands(lex, name, &f, key_length, caps, &stop))
            continue;
        *past = at + stop;
        return put_hits(lex, name, out, max);
    }
    return 0;
}
