/* scan.c - the words of a text with the hashes by which they are compared. */
#include "text/stem.h"
#include "wording/terms.h"

static bool is_word(uint32_t c)
{
    return ent_utf8_is_letter(c) || (c >= '0' && c <= '9');
}

/* Does a letter follow the apostrophe that ends at i ("Da'esh", but not the end of a quote)? */
static bool goes_on(ent_str text, size_t i, size_t to)
{
    if (i >= to)
        return false;
    return ent_utf8_is_letter(ent_utf8_next(text, &i));
}

/* "Japan's", "allies'" without what makes them possessive. */
static ent_str bare(ent_str word)
{
    static const char *const endings[] = {"'s", "\xe2\x80\x99s", "'S", "\xe2\x80\x99S"};
    for (size_t i = 0; i < 4; i++) {
        ent_str e = ent_str_z(endings[i]);
        if (word.n > e.n && ent_str_ends(word, e))
            return ent_str_sub(word, 0, word.n - e.n);
    }
    return word;
}

void ent_words_scan(ent_str text, uint32_t from, uint32_t to, ent_arena *a, ent_words_at *out,
                    ent_status *st)
{
    text.n = to < text.n ? to : text.n;
    for (size_t i = from; i < text.n && !ent_failed(st);) {
        size_t start = i;
        if (!is_word(ent_utf8_next(text, &i)))
            continue;
        for (size_t next = i; next < text.n; i = next) {
            uint32_t c = ent_utf8_next(text, &next);
            if (!is_word(c) && !((c == '\'' || c == 0x2019) && goes_on(text, next, text.n)))
                break;
        }
        ent_word_at *w = ENT_PUSH(a, out, st);
        if (!w)
            return;
        char stem[ENT_STEM];
        ent_str word = bare(ent_str_of(text.p + start, i - start));
        *w = (ent_word_at){.start = (uint32_t)start, .end = (uint32_t)i};
        w->stem = ent_hash(ent_str_of(stem, ent_stem(word, stem)));
        w->form = ent_hash(word);
        w->number = word.p[0] >= '0' && word.p[0] <= '9';
    }
}
