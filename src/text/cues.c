/* cues.c - looks up the phrases of lines.tbl: at each word of a line the phrases that begin
 * with that word are a run of the sorted table, found by binary search. */
#include "cues.h"

static bool is_word_byte(char c)
{
    unsigned char u = (unsigned char)c;
    return (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') ||
           u >= 0x80;
}

static const char *plain_sign(uint32_t cp)
{
    switch (cp) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2BC:
    case 0x60:
    case 0xB4: return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0xAB:
    case 0xBB: return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015: return "-";
    case 0x2026: return "...";
    case 0xE9:
    case 0xE8: return "e"; /* communiqué */
    case 0xA9: return "(c)";
    case 0x2022:
    case 0xB7:
    case 0x25AA:
    case 0x25CF:
    case 0x25A0:
    case 0x25BA:
    case 0x2192: return "*";
    case 0x203A: return ">";
    default: return NULL;
    }
}

/* Writes the normal form of text to out (NULL: only counts) until it has `most` bytes; *read is
 * the byte of the text reached. */
static size_t normalise(ent_str text, char *out, size_t most, size_t *read)
{
    size_t n = 0, i = 0;
    bool space = false;
    while (i < text.n) {
        size_t at = i;
        uint32_t cp = ent_utf8_next(text, &i);
        if (ent_utf8_is_space(cp)) {
            space = n > 0;
            continue;
        }
        cp = ent_utf8_lower(cp);
        const char *plain = plain_sign(cp);
        char bytes[4];
        size_t k = plain ? strlen(plain) : ent_utf8_put(cp, bytes);
        if (n + space + k > most) {
            i = at;
            break;
        }
        if (space && out)
            out[n] = ' ';
        n += space;
        space = false;
        if (out)
            memcpy(out + n, plain ? plain : bytes, k);
        n += k;
    }
    *read = i;
    return n;
}

ent_str ent_cue_normal(ent_arena *a, ent_str text, ent_status *st)
{
    size_t room = text.n * 2 + 4, read; /* no sign grows by more than half */
    char *p = ENT_NEW(a, char, room, st);
    return p ? ent_str_of(p, normalise(text, p, room, &read)) : (ent_str){0};
}

size_t ent_cue_origin(ent_str text, size_t at)
{
    size_t read = 0;
    normalise(text, NULL, at, &read);
    while (read < text.n && (text.p[read] == ' ' || text.p[read] == '\t'))
        read++;
    return read;
}

/* Number of bytes of the first word of s: a run of word bytes, or one other byte. */
static size_t first_word(ent_str s)
{
    size_t n = 0;
    while (n < s.n && is_word_byte(s.p[n]))
        n++;
    return n ? n : (s.n > 0);
}

/* First table entry that is not less than `word`. */
static unsigned lower_bound(ent_str word)
{
    unsigned low = 0, high = ent_cue_count;
    while (low < high) {
        unsigned mid = low + (high - low) / 2;
        if (ent_str_cmp(ent_str_z(ent_cue_table[mid].phrase), word) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* Length of s that the phrase matches ("#" stands for a number), or 0. */
static size_t match(ent_str phrase, ent_str s)
{
    size_t at = 0;
    for (size_t i = 0; i < phrase.n; i++) {
        if (phrase.p[i] != '#') {
            if (at >= s.n || s.p[at] != phrase.p[i])
                return 0;
            at++;
            continue;
        }
        size_t from = at;
        while (at < s.n &&
               ((s.p[at] >= '0' && s.p[at] <= '9') || (at > from && s.p[at] == ',')))
            at++;
        if (at == from)
            return 0;
    }
    return at;
}

/* Are all bytes from `at` on marks or digits? */
static bool only_marks(ent_str s, size_t at)
{
    for (; at < s.n; at++)
        if (is_word_byte(s.p[at]) && !(s.p[at] >= '0' && s.p[at] <= '9'))
            return false;
    return true;
}

static void note(ent_cues *out, const ent_cue *cue, ent_str s, size_t at, size_t end,
                 size_t text_at)
{
    uint32_t bit = UINT32_C(1) << cue->kind;
    bool first = at <= text_at, last = false;
    switch ((ent_cue_at)cue->at) {
    case ENT_CUE_AT_WHOLE:
        last = first && only_marks(s, end);
        if (last)
            out->whole |= bit;
        break;
    case ENT_CUE_AT_START:
        last = first;
        if (last)
            out->start |= bit;
        break;
    case ENT_CUE_AT_END:
        last = only_marks(s, end);
        if (last)
            out->end |= bit;
        break;
    case ENT_CUE_AT_ANY:
        last = true;
        out->any |= bit;
        if (cue->kind == ENT_CUE_ISSUER || cue->kind == ENT_CUE_DOCTYPE) {
            out->start |= first ? bit : 0;
            out->end |= only_marks(s, end) ? bit : 0;
        }
        break;
    }
    if (last && cue->kind == ENT_CUE_FURNITURE && out->furniture < UINT8_MAX)
        out->furniture++;
    if (last && cue->kind == ENT_CUE_GENRE)
        out->genres |= (uint8_t)(1u << cue->value);
}

/* Notes the phrases that begin with the word and stand at byte i. */
static void find_from(ent_cues *out, ent_str word, ent_str s, size_t i, size_t text_at)
{
    ent_str rest = ent_str_sub(s, i, s.n);
    for (unsigned k = lower_bound(word); k < ent_cue_count; k++) {
        ent_str phrase = ent_str_z(ent_cue_table[k].phrase);
        if (!ent_str_starts(phrase, word))
            break;
        size_t n = match(phrase, rest);
        bool bound =
            n >= rest.n || n == 0 || !is_word_byte(rest.p[n - 1]) || !is_word_byte(rest.p[n]);
        if (n && bound)
            note(out, &ent_cue_table[k], s, i, i + n, text_at);
    }
}

ent_cues ent_cues_of(ent_str s)
{
    ent_cues out = {0};
    size_t text_at = 0; /* where the line begins, leading marks left out */
    while (text_at < s.n && !is_word_byte(s.p[text_at]))
        text_at++;
    for (size_t i = 0; i < s.n; i++) {
        if (i > 0 && is_word_byte(s.p[i - 1]) && is_word_byte(s.p[i]))
            continue;
        if (s.p[i] == ' ')
            continue;
        ent_str rest = ent_str_sub(s, i, s.n);
        ent_str word = ent_str_sub(rest, 0, first_word(rest));
        find_from(&out, word, s, i, text_at);
        if (word.p[0] >= '0' && word.p[0] <= '9')
            find_from(&out, ENT_STR("#"), s, i, text_at);
    }
    return out;
}

static const ent_cue *find(ent_str phrase, ent_cue_kind kind)
{
    for (unsigned k = lower_bound(phrase); k < ent_cue_count; k++) {
        if (!ent_str_is(phrase, ent_cue_table[k].phrase))
            return NULL;
        if (ent_cue_table[k].kind == kind)
            return &ent_cue_table[k];
    }
    return NULL;
}

uint8_t ent_cue_value(ent_str word, ent_cue_kind kind)
{
    const ent_cue *cue = find(word, kind);
    return cue ? cue->value : 0;
}

bool ent_cue_is(ent_str phrase, ent_cue_kind kind) { return find(phrase, kind) != NULL; }
