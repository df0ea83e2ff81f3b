/* stem.c - cuts endings, in the manner of Lovins: the spelling is made one, then the ending of
 * number or tense goes, then one ending that makes nouns and adverbs. Mild on purpose: two words
 * that share a stem should be the same word to somebody who compares two texts. */
#include "text/stem.h"

typedef struct ending {
    const char *from, *to;
    size_t least;               /* bytes that must stand before it */
} ending;

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

static bool has_vowel(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (is_vowel(s[i]))
            return true;
    return false;
}

static bool ends(const char *s, size_t n, const char *with, size_t with_n)
{
    return n >= with_n && memcmp(s + n - with_n, with, with_n) == 0;
}

/* The first of the endings that fits is replaced. */
static bool replace(char *s, size_t *n, const ending *all, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t from = strlen(all[i].from), to = strlen(all[i].to);
        if (!ends(s, *n, all[i].from, from) || *n - from < all[i].least)
            continue;
        memcpy(s + *n - from, all[i].to, to);
        *n = *n - from + to;
        return true;
    }
    return false;
}

#define REPLACE(table) replace(s, &n, table, sizeof(table) / sizeof *(table))

/* What stands before "ed" or "ing" may have lost an e or doubled its end. */
static size_t mend(char *s, size_t n)
{
    if (n > 3 && s[n - 1] == s[n - 2] && !is_vowel(s[n - 1]) && s[n - 1] != 'l' &&
        s[n - 1] != 's' && s[n - 1] != 'z' && s[n - 1] != 'f')
        return n - 1;
    bool cvc = n == 3 && !is_vowel(s[0]) && is_vowel(s[1]) && strchr("tcvskl", s[2]);
    if (cvc || (n == 3 && s[2] == 'g'))
        s[n++] = 'e';           /* "noted", "urged" */
    return n;
}

static size_t cut_tense(char *s, size_t n)
{
    if (ends(s, n, "ing", 3) && n > 5 && has_vowel(s, n - 3))
        return mend(s, n - 3);
    if (ends(s, n, "ied", 3) && n > 4) {
        s[n - 3] = 'y';
        return n - 2;
    }
    if (ends(s, n, "eed", 3) && n > 5)
        return n - 1;
    if (ends(s, n, "ed", 2) && n > 4 && has_vowel(s, n - 2) && s[n - 3] != 'e')
        return mend(s, n - 2);
    return n;
}

/* Lower-case ASCII letters and digits of the word; hyphens and apostrophes go. */
static size_t letters_of(ent_str word, char out[ENT_STEM])
{
    size_t n = 0;
    for (size_t i = 0; i < word.n && n + 2 < ENT_STEM;) {
        uint32_t c = ent_utf8_lower(ent_utf8_next(word, &i));
        if (c == 0x2019 || c == '\'') {
            if (i < word.n && i + 2 > word.n)   /* "Japan's" */
                break;
            continue;
        }
        if (c < 0x80) {
            if (c != '-')
                out[n++] = (char)c;
        } else {
            char utf8[4];
            size_t wide = ent_utf8_put(c, utf8);
            if (n + wide >= ENT_STEM)
                break;
            memcpy(out + n, utf8, wide);
            n += wide;
        }
    }
    return n;
}

size_t ent_stem(ent_str word, char s[ENT_STEM])
{
    static const ending number[] = {
        {"sses", "ss", 1}, {"ies", "y", 2}, {"ss", "ss", 0}, {"us", "us", 0}, {"is", "is", 0},
        {"ches", "ch", 2}, {"shes", "sh", 2}, {"xes", "x", 2}, {"s", "", 3}};
    /* British to American, and back where that is easier to cut. */
    static const ending spelling[] = {
        {"isation", "ization", 3}, {"ise", "ize", 4}, {"ising", "izing", 3}, {"ised", "ized", 3},
        {"yse", "yze", 3}, {"our", "or", 3}, {"oured", "ored", 3}, {"oural", "oral", 3},
        {"efence", "efense", 1}, {"ffence", "ffense", 1}, {"icence", "icense", 1},
        {"programme", "program", 0}, {"centre", "center", 0}, {"oured", "ored", 2}};
    static const ending making[] = {
        {"ization", "iz", 3}, {"ation", "", 5}, {"ition", "it", 4}, {"sion", "s", 4},
        {"tion", "t", 4}, {"ment", "", 6}, {"ness", "", 4}, {"ship", "", 5}, {"ally", "", 5}, {"ly", "", 4},
        {"ity", "", 4}, {"ate", "", 5}, {"ize", "iz", 4}, {"al", "", 6}};
    size_t n = letters_of(word, s);
    if (n < 4)
        return n;
    REPLACE(number);
    REPLACE(spelling);
    n = cut_tense(s, n);
    if (n > 4)
        REPLACE(making);
    if (n > 4 && s[n - 1] == 'e')
        n--;
    return n;
}
