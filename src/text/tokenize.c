/* tokenize.c - cutting a flow into words, by hand, in one pass.
 *
 * The practice is that of the English treebanks of Universal Dependencies (EWT, GUM):
 * clitics are words of their own (do|n't, Japan|'s), hyphens and slashes between words are
 * tokens, prefixes are not (two|-|plus|-|two, anti-government), so are quotation marks,
 * brackets and runs of dots or dashes; numbers keep their commas and dots, addresses and
 * abbreviations stay whole. Which words are abbreviations, prefixes, units ... is said in
 * lexicon/text.
 *
 * Each function takes the place where a token begins or may go on and answers where it ends.
 * Look-ahead is bounded (LOOK), so the pass is linear for any input. */
#include "text/tokens.h"
#include "text/words.h"

#define LOOK 256

typedef struct cutter {
    ent_document *doc;
    const char *p;              /* reading text */
    uint32_t start, end;        /* the flow */
    uint32_t first;             /* its first token */
    uint32_t open_quotes;       /* single quotation marks not closed yet */
    bool glued;                 /* no white space since the last token */
    ent_status *st;
} cutter;

/* LETTER and DIGIT share a bit, so that one test tells both. */
enum { OTHER = 0, SPACE = 1, HIGH = 2, LETTER = 4, DIGIT = 5 };

static const uint8_t class_of[256] = {
    ['\t'] = SPACE, SPACE, SPACE, SPACE, SPACE, [' '] = SPACE,
    ['0'] = DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT,
    ['A'] = LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
    LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
    LETTER, LETTER, LETTER, LETTER, LETTER,
    ['_'] = LETTER,
    ['a'] = LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
    LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
    LETTER, LETTER, LETTER, LETTER, LETTER,
    [0x80] = HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
    HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
};

/* ---- looking ---------------------------------------------------------------------------- */

/* The byte at i, 0 outside the flow. */
static unsigned char byte_at(const cutter *c, uint32_t i)
{
    return i < c->end ? (unsigned char)c->p[i] : 0;
}

/* The code point at i and its length; 0 outside the flow. */
static uint32_t code_at(const cutter *c, uint32_t i, uint32_t *len)
{
    *len = 0;
    if (i >= c->end)
        return 0;
    size_t at = i;
    uint32_t cp = ent_utf8_next(ent_str_of(c->p, c->end), &at);
    *len = (uint32_t)at - i;
    return cp;
}

static ent_str slice(const cutter *c, uint32_t from, uint32_t to)
{
    return ent_str_of(c->p + from, to - from);
}

static bool is_digit(unsigned char b) { return class_of[b] == DIGIT; }
static bool is_upper_ascii(unsigned char b) { return b >= 'A' && b <= 'Z'; }
static bool is_lower_ascii(unsigned char b) { return b >= 'a' && b <= 'z'; }

/* A letter, digit or mark at i: its length in bytes, else 0. Soft hyphens and joiners are
 * taken along, so that a word they stand in stays one. */
static uint32_t wordlike(const cutter *c, uint32_t i)
{
    uint8_t cls = class_of[byte_at(c, i)];
    if (cls == LETTER || cls == DIGIT)
        return 1;
    if (cls != HIGH)
        return 0;
    uint32_t len;
    uint32_t cp = code_at(c, i, &len);
    if (cp == 0xAD || cp == 0x200C || cp == 0x200D || ent_utf8_is_letter(cp))
        return len;
    /* Digits of other scripts. */
    return (cp >= 0x660 && cp <= 0x669) || (cp >= 0x6F0 && cp <= 0x6F9) ||
           (cp >= 0x966 && cp <= 0x96F) || (cp >= 0xFF10 && cp <= 0xFF19) ? len : 0;
}

static uint32_t word_end(const cutter *c, uint32_t i)
{
    for (;;) {
        while (i < c->end && (class_of[(unsigned char)c->p[i]] & LETTER))
            i++;
        uint32_t len = class_of[byte_at(c, i)] == HIGH ? wordlike(c, i) : 0;
        if (len == 0)
            return i;
        i += len;
    }
}

/* An apostrophe at i: its length, else 0. The opening mark counts too: it is often misset. */
static uint32_t apostrophe(const cutter *c, uint32_t i)
{
    unsigned char b = byte_at(c, i);
    if (b == '\'' || b == '`')
        return 1;
    if (b == 0xE2 && byte_at(c, i + 1) == 0x80 &&
        (byte_at(c, i + 2) == 0x99 || byte_at(c, i + 2) == 0x98))
        return 3;
    return 0;
}

/* A hyphen at i (the hard and the non-breaking kind as well): its length, else 0. */
static uint32_t hyphen(const cutter *c, uint32_t i)
{
    if (byte_at(c, i) == '-')
        return 1;
    if (byte_at(c, i) == 0xE2 && byte_at(c, i + 1) == 0x80 &&
        (byte_at(c, i + 2) == 0x90 || byte_at(c, i + 2) == 0x91))
        return 3;
    return 0;
}

static bool is_upper_at(const cutter *c, uint32_t i)
{
    uint32_t len;
    return ent_utf8_is_upper(code_at(c, i, &len));
}

static bool ascii_letters(const cutter *c, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (class_of[(unsigned char)c->p[i]] != LETTER)
            return false;
    return to > from;
}

static bool all_upper(const cutter *c, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (!is_upper_ascii((unsigned char)c->p[i]))
            return false;
    return to > from;
}

static bool no_break_space(const cutter *c, uint32_t i)
{
    return byte_at(c, i) == 0xC2 && byte_at(c, i + 1) == 0xA0;
}

static uint32_t skip_space(const cutter *c, uint32_t i)
{
    for (;;)
        if (class_of[byte_at(c, i)] == SPACE)
            i++;
        else if (no_break_space(c, i))
            i += 2;
        else
            return i;
}

/* ---- putting out ------------------------------------------------------------------------- */

static void put(cutter *c, uint32_t from, uint32_t to, unsigned flags)
{
    ent_token *t = ENT_PUSH(c->doc->arena, &c->doc->tokens, c->st);
    if (!t)
        return;
    t->form = slice(c, from, to);
    t->rstart = from;
    t->rend = to;
    t->head = t->child = t->sibling = ENT_NONE;
    t->flags = (uint8_t)flags;
    c->glued = true;
}

static void mark_space(cutter *c)
{
    if (c->doc->tokens.n > c->first)
        c->doc->tokens.at[c->doc->tokens.n - 1].flags |= ENT_TOKEN_SPACE_AFTER;
    c->glued = false;
}

/* ---- addresses --------------------------------------------------------------------------- */

static bool in_address(unsigned char b)
{
    return class_of[b] == LETTER || class_of[b] == DIGIT || b == '.' || b == '-';
}

/* End of the e-mail address whose @ stands at or behind i, 0 when there is none. */
static uint32_t email_end(const cutter *c, uint32_t i)
{
    uint32_t most = i + LOOK;
    while (i < most &&
           (in_address(byte_at(c, i)) || byte_at(c, i) == '%' || byte_at(c, i) == '+'))
        i++;
    if (byte_at(c, i) != '@' || !wordlike(c, i + 1))
        return 0;
    i++;
    while (in_address(byte_at(c, i)))
        i++;
    while (c->p[i - 1] == '.' || c->p[i - 1] == '-')
        i--;
    return i;
}

/* End of a web address that runs over i: to white space, a quotation mark or an angle bracket,
 * closing punctuation left out. */
static uint32_t url_end(const cutter *c, uint32_t i)
{
    bool bracket = false;
    for (unsigned char b; i < c->end; i++) {
        b = byte_at(c, i);
        if (class_of[b] == SPACE || b == '"' || b == '<' || b == '>' || b == '|' ||
            (b == 0xE2 && byte_at(c, i + 1) == 0x80) || no_break_space(c, i))
            break;
        bracket = bracket || b == '(';
    }
    while (strchr(bracket ? ".,;:!?'" : ".,;:!?')]}*", c->p[i - 1]))
        i--;
    return i;
}

/* "kremlin.ru", "note.pdf", "comp.sources.unix": end of the dotted name that begins at start
 * and has a dot at j; 0 when the dot ends a sentence that no blank follows. */
static uint32_t dotted_end(const cutter *c, uint32_t start, uint32_t j)
{
    uint32_t most = j + LOOK, dots = 0, label = start, i = j;
    bool lower = is_lower_ascii(byte_at(c, start));
    for (; i < most && in_address(byte_at(c, i)); i++)
        if (c->p[i] == '.' && wordlike(c, i + 1)) {
            dots++;
            label = i + 1;
            lower = lower && is_lower_ascii(byte_at(c, label));
        } else if (c->p[i] == '.') {
            break;
        }
    ent_str last = slice(c, label, i);
    bool sentence = last.n > 1 && is_upper_ascii((unsigned char)last.p[0]) &&
                    is_lower_ascii((unsigned char)last.p[1]);
    bool known = !sentence && ent_word_kinds_lower(last) & ENT_WORD_DOTTED;
    if (!known && !(dots > 1 && lower && last.n > 1))
        return 0;
    return byte_at(c, i) == '/' ? url_end(c, i) : i;
}

/* ---- full stops inside and behind words -------------------------------------------------- */

/* "U.S.", "p.m", "J.R.": the end of letters with a full stop each that begin at i; i when
 * there are none. A last letter without its stop belongs to them ("U.S.A"). */
static uint32_t acronym_end(const cutter *c, uint32_t i)
{
    for (;;) {
        uint32_t len;
        uint32_t cp = code_at(c, i, &len);
        if (!ent_utf8_is_letter(cp))
            return i;
        if (byte_at(c, i + len) == '.' && byte_at(c, i + len + 1) != '.')
            i += len + 1;
        else
            return wordlike(c, i + len) ? i : i + len;
    }
}

static bool roman(const cutter *c, uint32_t i)
{
    uint32_t from = i;
    while (byte_at(c, i) == 'I' || byte_at(c, i) == 'V' || byte_at(c, i) == 'X')
        i++;
    return i > from && !wordlike(c, i);
}

/* Does an abbreviation end with the full stop at j? */
static bool abbreviation(const cutter *c, uint32_t start, uint32_t j)
{
    uint32_t kinds = ent_word_kinds(slice(c, start, j + 1)) & ENT_WORD_ABBREVIATION;
    if (kinds != ENT_WORD_NUMBER)
        return kinds != 0;
    uint32_t next = skip_space(c, j + 1);
    return is_digit(byte_at(c, next)) || roman(c, next);
}

/* Is the letter before the full stop at j an initial ("J. Biden")? "I" is only in a name. */
static bool initial(const cutter *c, uint32_t start, uint32_t j)
{
    uint32_t len;
    if (!ent_utf8_is_upper(code_at(c, start, &len)) || start + len != j)
        return false;
    if (c->p[start] != 'I' || c->doc->tokens.n == c->first)
        return true;
    const ent_token *before = &c->doc->tokens.at[c->doc->tokens.n - 1];
    return is_upper_at(c, before->rstart) && before->form.n > 1;
}

/* A word from start stops before the full stop at j. Answers where the token ends; *whole
 * when nothing can follow in it. */
static uint32_t over_stop(const cutter *c, uint32_t start, uint32_t j, bool *whole)
{
    *whole = true;
    uint32_t len, end;
    code_at(c, start, &len);
    bool single = start + len == j;
    if (byte_at(c, j + 1) == '.')
        return (end = email_end(c, j)) != 0 ? end : j;
    if (!wordlike(c, j + 1))
        return (single && initial(c, start, j)) || abbreviation(c, start, j) ? j + 1 : j;
    if ((end = email_end(c, j)) != 0)
        return end;
    end = j + 1;
    while (end < j + ENT_WORD_LONGEST &&
           (class_of[byte_at(c, end)] == LETTER || byte_at(c, end) == '.'))
        end++;
    if (ent_word_kinds(slice(c, start, end)) & ENT_WORD_ABBREVIATION)
        return end;
    if (single && !is_digit(byte_at(c, start)) && (end = acronym_end(c, start)) > j)
        return end;
    if (abbreviation(c, start, j))
        return j + 1;
    if ((end = dotted_end(c, start, j)) != 0)
        return end;
    *whole = false;
    bool version = is_digit(byte_at(c, j + 1)) && !is_lower_ascii(byte_at(c, j - 1));
    return version ? word_end(c, j + 1) : j;
}

/* ---- other signs inside words ------------------------------------------------------------ */

/* Length of the clitic behind the apostrophe at j ("'s"), apostrophe included, else 0. */
static uint32_t clitic(const cutter *c, uint32_t j)
{
    uint32_t mark = apostrophe(c, j);
    uint32_t end = j + mark;
    while (end < j + mark + 3 && class_of[byte_at(c, end)] == LETTER)
        end++;
    if (mark == 0 || end == j + mark || wordlike(c, end) ||
        !(ent_word_kinds_lower(slice(c, j + mark, end)) & ENT_WORD_CLITIC))
        return 0;
    return end - j;
}

/* Length of "'t" behind an n at j, else 0. */
static uint32_t negation(const cutter *c, uint32_t start, uint32_t j)
{
    uint32_t mark = apostrophe(c, j);
    if (mark == 0 || j < start + 1 || (c->p[j - 1] | 32) != 'n' ||
        (byte_at(c, j + mark) | 32) != 't' || wordlike(c, j + mark + 1))
        return 0;
    return mark + 1;
}

static uint32_t over_apostrophe(const cutter *c, uint32_t start, uint32_t j)
{
    uint32_t mark = apostrophe(c, j);
    uint32_t next = j + mark;
    if (!wordlike(c, next) || is_digit(byte_at(c, next)) || clitic(c, j) ||
        negation(c, start, j))
        return j;
    return word_end(c, next);
}

static uint32_t over_hyphen(const cutter *c, uint32_t start, uint32_t j)
{
    uint32_t next = j + hyphen(c, j);
    if (!wordlike(c, next))
        return j;
    if (c->p[j] == '-' && email_end(c, j))
        return email_end(c, j);
    bool compound = c->glued && c->doc->tokens.n > c->first &&
                    hyphen(c, c->doc->tokens.at[c->doc->tokens.n - 1].rstart);
    if (compound || (j - start > 1 && all_upper(c, start, j)) ||
        !(ent_word_kinds_lower(slice(c, start, j)) & ENT_WORD_PREFIX))
        return j;
    return word_end(c, next);
}

/* Symbols of documents: A/RES/76/300, S/2021/1025, A/73/PV.6. */
static uint32_t over_slash(const cutter *c, uint32_t start, uint32_t j)
{
    unsigned char next = byte_at(c, j + 1);
    if (j - start != 1 || !is_upper_ascii(byte_at(c, start)) ||
        (!is_upper_ascii(next) && !is_digit(next)))
        return j;
    uint32_t end = j, digits = 0;
    for (unsigned char b; end < j + LOOK; end++) {
        b = byte_at(c, end);
        if (b == '/' || b == '.' || b == '-') {
            if (!wordlike(c, end + 1))
                break;
        } else if (!is_upper_ascii(b) && !is_digit(b)) {
            break;
        }
        digits += is_digit(b);
    }
    return digits && !wordlike(c, end) ? end : j;
}

static uint32_t over_ampersand(const cutter *c, uint32_t start, uint32_t j)
{
    uint32_t end = word_end(c, j + 1);
    bool short_sides = j - start <= 3 && end - j <= 4 && end > j + 1;
    return short_sides && ascii_letters(c, start, j) && ascii_letters(c, j + 1, end) ? end : j;
}

/* "https:", "mailto:a@b", "doi:10": does the colon at j join an address? */
static bool begins_address(const cutter *c, uint32_t start, uint32_t j)
{
    ent_str scheme = slice(c, start, j);
    return (byte_at(c, j + 1) == '/' && byte_at(c, j + 2) == '/') ||
           (wordlike(c, j + 1) && (ent_str_is(scheme, "mailto") || ent_str_is(scheme, "doi")));
}

/* One step: the word from start stops at j. Answers j when it ends there, else where it goes
 * on to; *whole when it cannot go on. */
static uint32_t go_on(const cutter *c, uint32_t start, uint32_t j, bool *whole)
{
    switch (byte_at(c, j)) {
    case '.':
        return over_stop(c, start, j, whole);
    case '\'': case '`':
        return over_apostrophe(c, start, j);
    case '-':
        return over_hyphen(c, start, j);
    case 0xE2:
        return apostrophe(c, j) ? over_apostrophe(c, start, j)
               : hyphen(c, j)   ? over_hyphen(c, start, j) : j;
    case '@': case '%': case '+':
        *whole = true;
        return email_end(c, j) ? email_end(c, j) : j;
    case ':':
        *whole = true;
        return begins_address(c, start, j) ? url_end(c, j) : j;
    case '/':
        return over_slash(c, start, j);
    case '&':
        return over_ampersand(c, start, j);
    case '$':
        *whole = true;
        return j - start <= 3 && all_upper(c, start, j) ? j + 1 : j;
    case '*':
        return word_end(c, j + 1) > j + 1 ? word_end(c, j + 1) : j;
    default:
        return j;
    }
}

/* ---- words ------------------------------------------------------------------------------- */

/* "cannot", "gonna": puts its parts. False when it is one word. */
static bool put_split(cutter *c, uint32_t from, uint32_t to)
{
    if (!ent_word_may_split(slice(c, from, to)))
        return false;
    const ent_word *w = ent_word_find_lower(slice(c, from, to));
    if (!w || !(w->kinds & ENT_WORD_SPLIT))
        return false;
    put(c, from, from + w->cut, ENT_TOKEN_MWT);
    uint32_t third = w->cut2 ? from + w->cut2 : to;
    put(c, from + w->cut, third, ENT_TOKEN_MWT_REST);
    if (w->cut2)
        put(c, third, to, ENT_TOKEN_MWT_REST);
    return true;
}

/* "the ministers’ meeting": is the mark behind an s a genitive, not a quotation's end? */
static bool genitive(const cutter *c, uint32_t j)
{
    uint32_t mark = apostrophe(c, j);
    return mark && (c->p[j - 1] | 32) == 's' && c->p[j] != '`' && c->open_quotes == 0 &&
           !wordlike(c, j + mark);
}

/* Puts the clitics behind a word that ends at j, and answers where they end. */
static uint32_t put_clitics(cutter *c, uint32_t j)
{
    for (uint32_t len; (len = clitic(c, j)) != 0; j += len)
        put(c, j, j + len, ENT_TOKEN_MWT_REST);
    return j;
}

/* Puts the word [from, j) with what is cut off behind it; answers where all of it ends. */
static uint32_t put_word(cutter *c, uint32_t from, uint32_t j)
{
    uint32_t mark = apostrophe(c, j);
    if (mark == 0) {
        if (!put_split(c, from, j))
            put(c, from, j, 0);
        return j;
    }
    uint32_t neg = negation(c, from, j);
    if (neg) {
        if (j - 1 > from)
            put(c, from, j - 1, ENT_TOKEN_MWT);
        put(c, j - 1, j + neg, j - 1 > from ? ENT_TOKEN_MWT_REST : 0);
        return put_clitics(c, j + neg);
    }
    if (clitic(c, j)) {
        put(c, from, j, ENT_TOKEN_MWT);
        return put_clitics(c, j);
    }
    if (genitive(c, j)) {
        put(c, from, j, ENT_TOKEN_MWT);
        put(c, j, j + mark, ENT_TOKEN_MWT_REST);
        return j + mark;
    }
    put(c, from, j, 0);
    return j;
}

static uint32_t cut_word(cutter *c, uint32_t from)
{
    uint32_t j = word_end(c, from);
    if (j - from == 3 && byte_at(c, j) == '.' && wordlike(c, j + 1) &&
        ent_str_eq_nocase(slice(c, from, j), ENT_STR("www"))) {
        j = url_end(c, j);
        put(c, from, j, 0);
        return j;
    }
    bool whole = false;
    while (!whole && class_of[byte_at(c, j)] != SPACE) {
        uint32_t next = go_on(c, from, j, &whole);
        if (next <= j)
            break;
        j = next;
    }
    return put_word(c, from, j);
}

/* ---- numbers ----------------------------------------------------------------------------- */

static uint32_t digits_end(const cutter *c, uint32_t i)
{
    while (is_digit(byte_at(c, i)))
        i++;
    return i;
}

/* Telephone numbers and dates: groups of digits that hyphens join. A pair is a range ("15-18",
 * "2019-20") unless it is shaped like a telephone number. */
static uint32_t over_groups(const cutter *c, uint32_t from, uint32_t j)
{
    uint32_t groups = 1, end = j, first = j - from, last = 0;
    while (byte_at(c, end) == '-' && is_digit(byte_at(c, end + 1)) && groups < LOOK) {
        uint32_t e = digits_end(c, end + 1);
        last = e - end - 1;
        end = e;
        groups++;
    }
    if (wordlike(c, end))
        return j;
    return groups > 2 || (groups == 2 && first == 3 && last == 4) ? end : j;
}

/* "3.5", "3,5", "1,200,000", "12/13", "20:30": end of the number that begins at from and whose
 * first digits end at j. Bare lists ("[13,14]", "1,2,3") are several. */
static uint32_t number_end(const cutter *c, uint32_t from, uint32_t j)
{
    for (;;) {
        unsigned char b = byte_at(c, j);
        if (!is_digit(byte_at(c, j + 1)) || (b != '.' && b != ',' && b != ':' && b != '/'))
            return j;
        uint32_t end = digits_end(c, j + 1);
        bool decimal = end - j < 4 && byte_at(c, end) != ',' && byte_at(c, from - 1) != '[' &&
                       byte_at(c, from - 1) != ',';
        if (b == ',' && end - j != 4 && !decimal)
            return j;
        j = end;
    }
}

/* Letters written to a number that ends at j: part of it ("15th", "3D") or a unit of its own
 * ("5pm"). Answers where the number ends. */
static uint32_t number_suffix(const cutter *c, uint32_t j)
{
    uint32_t end = word_end(c, j);
    if (end == j)
        return j;
    uint32_t kinds = ent_word_kinds_lower(slice(c, j, end));
    return kinds & ENT_WORD_ORDINAL || !(kinds & ENT_WORD_UNIT) ? end : j;
}

/* "the 1960's": a decade keeps its 's. */
static uint32_t over_decade(const cutter *c, uint32_t from, uint32_t j)
{
    uint32_t mark = apostrophe(c, j);
    bool decade = mark && c->p[j - 1] == '0' && (j - from == 2 || j - from == 4) &&
                  byte_at(c, j + mark) == 's' && !wordlike(c, j + mark + 1);
    return decade ? j + mark + 1 : j;
}

static uint32_t cut_number(cutter *c, uint32_t from)
{
    uint32_t j = digits_end(c, from);
    if (byte_at(c, j) == '-' && over_groups(c, from, j) > j) {
        j = over_groups(c, from, j);
    } else {
        j = number_end(c, from, j);
        uint32_t end = number_suffix(c, j);
        j = end > j ? end : over_decade(c, from, j);
    }
    bool address = byte_at(c, j) == '@' || byte_at(c, j) == '.' || byte_at(c, j) == '_';
    uint32_t end = address ? email_end(c, j) : 0;
    if (end == 0 && byte_at(c, j) == '.' && wordlike(c, j + 1) && !is_digit(byte_at(c, j + 1)))
        end = dotted_end(c, from, j);
    if (end) {
        put(c, from, end, 0);
        return end;
    }
    return put_word(c, from, j);
}

/* ---- signs ------------------------------------------------------------------------------- */

static bool is_stop(const cutter *c, uint32_t i, uint32_t *len)
{
    unsigned char b = byte_at(c, i);
    *len = b == 0xE2 ? 3 : 1;
    return b == '.' || b == '!' || b == '?' ||
           (b == 0xE2 && byte_at(c, i + 1) == 0x80 && byte_at(c, i + 2) == 0xA6);
}

/* "...", "?!", "…": stops in a row are one token. */
static uint32_t stops_end(const cutter *c, uint32_t i)
{
    uint32_t len;
    while (is_stop(c, i, &len))
        i += len;
    return i;
}

/* A full stop where a token begins: of a fraction (.5), of a file's name behind a bracket
 * ("(draft).doc"), or a stop. */
static uint32_t stop_end(const cutter *c, uint32_t i)
{
    if (is_digit(byte_at(c, i + 1)) && !c->glued)
        return number_end(c, i, digits_end(c, i + 1));
    uint32_t end = word_end(c, i + 1);
    if (is_lower_ascii(byte_at(c, i + 1)) &&
        ent_word_kinds(slice(c, i + 1, end)) & ENT_WORD_DOTTED)
        return end;
    return stops_end(c, i);
}

static uint32_t run_end(const cutter *c, uint32_t i)
{
    unsigned char b = byte_at(c, i);
    while (byte_at(c, i) == b)
        i++;
    return i;
}

/* ":-)" and its kin, set off by white space. */
static uint32_t smiley_end(const cutter *c, uint32_t i)
{
    unsigned char b = byte_at(c, i);
    if ((b != ':' && b != ';' && b != '=') || c->glued)
        return 0;
    i += byte_at(c, i + 1) == '-' ? 2 : 1;
    b = byte_at(c, i);
    bool face = b == ')' || b == '(' || b == 'D' || b == 'P' || b == 'p';
    return face && (class_of[byte_at(c, i + 1)] == SPACE || i + 1 == c->end) ? i + 1 : 0;
}

/* An apostrophe where a token begins: 's behind a bracket, an elided word, a short year ('98),
 * or a quotation mark. */
static uint32_t cut_apostrophe(cutter *c, uint32_t i)
{
    uint32_t mark = apostrophe(c, i), len = c->glued ? clitic(c, i) : 0;
    uint32_t word = word_end(c, i + mark);
    if (len) {
        put(c, i, i + len, 0);
        return i + len;
    }
    bool year = is_digit(byte_at(c, i + mark)) && is_digit(byte_at(c, i + mark + 1)) &&
                (word == i + mark + 2 || (word == i + mark + 3 && c->p[word - 1] == 's'));
    if (c->p[i] != '`' && word > i + mark && (c->p[i] == '\'' || c->p[i + 2] != '\x98') &&
        (year || ent_word_kinds_lower(slice(c, i + mark, word)) & ENT_WORD_ELIDED)) {
        put(c, i, word, 0);
        return word;
    }
    uint32_t end = byte_at(c, i + mark) == byte_at(c, i) && mark == 1 ? i + 2 : i + mark;
    if (wordlike(c, end) || (c->p[i] == '\xE2' && c->p[i + 2] == '\x98'))
        c->open_quotes++;
    else if (c->open_quotes)
        c->open_quotes--;
    put(c, i, end, 0);
    return end;
}

/* "@name", "@site.org", "#Topic". */
static uint32_t cut_tag(cutter *c, uint32_t i)
{
    uint32_t end = i + 1;
    bool inside = c->glued && wordlike(c, c->doc->tokens.at[c->doc->tokens.n - 1].rstart);
    if (!inside && class_of[byte_at(c, i + 1)] == LETTER) {
        end = word_end(c, i + 1);
        bool dotted = byte_at(c, end) == '.' && wordlike(c, end + 1);
        uint32_t site = dotted ? dotted_end(c, i + 1, end) : 0;
        end = site > end ? site : end;
    }
    else if (byte_at(c, i) == '#')
        end = run_end(c, i);
    put(c, i, end, 0);
    return end;
}

static uint32_t cut_sign(cutter *c, uint32_t i)
{
    uint32_t end = smiley_end(c, i);
    if (end == 0)
        switch (byte_at(c, i)) {
        case '\'': case '`':
            return cut_apostrophe(c, i);
        case '@': case '#':
            return cut_tag(c, i);
        case '.':
            end = stop_end(c, i);
            break;
        case '!': case '?':
            end = stops_end(c, i);
            break;
        case '-': case '=': case '*': case '~': case '+': case '<': case '>': case '|':
        case '$':
            end = run_end(c, i);
            break;
        default:
            end = i + 1;
        }
    put(c, i, end, 0);
    return end;
}

/* A character beyond ASCII that begins no word. */
static uint32_t cut_high(cutter *c, uint32_t i)
{
    uint32_t len;
    uint32_t cp = code_at(c, i, &len);
    if (ent_utf8_is_space(cp) || cp == 0x200B || cp == 0x2060) {
        mark_space(c);
        return i + len;
    }
    if (apostrophe(c, i))
        return cut_apostrophe(c, i);
    uint32_t end = cp == 0x2026 ? stops_end(c, i) : i + len;
    put(c, i, end, 0);
    return end;
}

void ent_tokens_cut(ent_document *doc, uint32_t start, uint32_t end, ent_status *st)
{
    cutter c = {.doc = doc, .p = doc->reading.p, .start = start, .end = end,
                .first = doc->tokens.n, .st = st};
    uint32_t i = start;
    while (i < end && !ent_failed(st))
        switch (class_of[(unsigned char)c.p[i]]) {
        case SPACE:
            mark_space(&c);
            i++;
            break;
        case LETTER:
            i = cut_word(&c, i);
            break;
        case DIGIT:
            i = cut_number(&c, i);
            break;
        case HIGH:
            i = wordlike(&c, i) ? cut_word(&c, i) : cut_high(&c, i);
            break;
        default:
            i = cut_sign(&c, i);
        }
}
