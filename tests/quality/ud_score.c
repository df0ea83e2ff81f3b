/* ud_score.c - see ud_score.h. */
#include "ud_score.h"

#include "parse/parse.h"

#include <stdio.h>
#include <stdlib.h>

double ud_f1(ud_count c)
{
    uint32_t both = c.gold + c.system;
    return both ? 200.0 * c.agree / both : 100.0;
}

/* For each byte of the reading text the number of bytes before it that are not white space. */
static uint32_t *count_characters(ent_str s)
{
    uint32_t *n = malloc((s.n + 1) * sizeof *n);
    if (!n)
        return NULL;
    uint32_t seen = 0;
    for (size_t i = 0; i < s.n;) {
        size_t from = i;
        bool space = ent_utf8_is_space(ent_utf8_next(s, &i));
        for (; from < i; from++) {
            n[from] = seen;
            seen += !space;
        }
    }
    n[s.n] = seen;
    return n;
}

static bool same_characters(ent_str a, ent_str b)
{
    size_t i = 0, j = 0;
    for (;;) {
        uint32_t ca = ' ', cb = ' ';
        while (i < a.n && ent_utf8_is_space(ca))
            ca = ent_utf8_next(a, &i);
        while (j < b.n && ent_utf8_is_space(cb))
            cb = ent_utf8_next(b, &j);
        if (ent_utf8_is_space(ca) || ent_utf8_is_space(cb))
            return ent_utf8_is_space(ca) && ent_utf8_is_space(cb);
        if (ca != cb)
            return false;
    }
}

typedef struct side {
    const ent_document *doc;
    uint32_t *character;        /* of each byte of its reading text */
    uint32_t *partner;          /* token of the other side, or ENT_NONE */
} side;

static ent_span word_span(const side *s, uint32_t i)
{
    const ent_token *t = &s->doc->tokens.at[i];
    return (ent_span){s->character[t->rstart], s->character[t->rend]};
}

static ent_span sentence_span(const side *s, uint32_t i)
{
    const ent_sentence *x = &s->doc->sentences.at[i];
    return (ent_span){s->character[x->start], s->character[x->end]};
}

/* -1, 0, 1 as a lies before b, is the same, or lies behind it. */
static int span_order(ent_span a, ent_span b)
{
    if (a.start != b.start)
        return a.start < b.start ? -1 : 1;
    return a.end < b.end ? -1 : a.end > b.end;
}

static void align_words(side *g, side *s)
{
    uint32_t i = 0, j = 0;
    while (i < g->doc->tokens.n && j < s->doc->tokens.n) {
        int order = span_order(word_span(g, i), word_span(s, j));
        if (order == 0) {
            g->partner[i] = j;
            s->partner[j] = i;
        }
        i += order <= 0;
        j += order >= 0;
    }
}

static uint32_t agreeing_sentences(const side *g, const side *s)
{
    uint32_t i = 0, j = 0, agree = 0;
    while (i < g->doc->sentences.n && j < s->doc->sentences.n) {
        int order = span_order(sentence_span(g, i), sentence_span(s, j));
        agree += order == 0;
        i += order <= 0;
        j += order >= 0;
    }
    return agree;
}

/* The name without its subtype. */
static ent_str base(unsigned rel)
{
    ent_str name = ent_str_z(ent_rel_name(rel));
    return ent_str_field(&name, ':');
}

static void count(ud_count *c, const side *g, const side *s, uint32_t agree)
{
    c->gold += g->doc->tokens.n;
    c->system += s->doc->tokens.n;
    c->agree += agree;
}

static void compare_words(const side *g, const side *s, ud_score *score)
{
    uint32_t words = 0, upos = 0, xpos = 0, lemmas = 0, uas = 0, las = 0;
    for (uint32_t i = 0; i < g->doc->tokens.n; i++) {
        if (g->partner[i] == ENT_NONE)
            continue;
        const ent_token *a = &g->doc->tokens.at[i], *b = &s->doc->tokens.at[g->partner[i]];
        words++;
        upos += a->upos == b->upos;
        xpos += a->xpos == b->xpos;
        lemmas += ent_str_eq(a->lemma, b->lemma) || ent_str_is(a->lemma, "_");
        bool head = a->head == ENT_NONE || b->head == ENT_NONE
                        ? a->head == b->head : g->partner[a->head] == b->head;
        uas += head;
        las += head && ent_str_eq(base(a->rel), base(b->rel));
    }
    count(&score->words, g, s, words);
    count(&score->upos, g, s, upos);
    count(&score->xpos, g, s, xpos);
    count(&score->lemmas, g, s, lemmas);
    count(&score->uas, g, s, uas);
    count(&score->las, g, s, las);
}

static bool open_side(side *s, const ent_document *doc)
{
    s->doc = doc;
    s->character = count_characters(doc->reading);
    s->partner = malloc((doc->tokens.n + 1) * sizeof *s->partner);
    if (s->partner)
        memset(s->partner, 0xFF, (doc->tokens.n + 1) * sizeof *s->partner);
    return s->character && s->partner;
}

static void close_side(side *s)
{
    free(s->character);
    free(s->partner);
}

void ud_compare(const ent_document *gold, const ent_document *system, ud_score *score,
                ent_status *st)
{
    side g = {0}, s = {0};
    if (!ent_failed(st) && !same_characters(gold->reading, system->reading))
        ent_status_set(st, ENT_BAD_INPUT, "the characters of gold and system text differ");
    if (!ent_failed(st) && open_side(&g, gold) && open_side(&s, system)) {
        align_words(&g, &s);
        compare_words(&g, &s, score);
        score->sentences.gold += gold->sentences.n;
        score->sentences.system += system->sentences.n;
        score->sentences.agree += agreeing_sentences(&g, &s);
    }
    close_side(&g);
    close_side(&s);
}

/* Prints the reading text around [start, end), the stretch itself in brackets. */
static void print_stretch(const char *mark, const ent_document *doc, uint32_t start,
                          uint32_t end)
{
    uint32_t from = start > 40 ? start - 40 : 0;
    uint32_t to = end + 40 < doc->reading.n ? end + 40 : (uint32_t)doc->reading.n;
    printf("%s %.*s[%.*s]%.*s\n", mark, (int)(start - from), doc->reading.p + from,
           (int)(end - start), doc->reading.p + start, (int)(to - end), doc->reading.p + end);
}

static void print_sentence_differences(const side *g, const side *s, uint32_t limit)
{
    uint32_t i = 0, j = 0;
    while (limit && i < g->doc->sentences.n && j < s->doc->sentences.n) {
        ent_span a = sentence_span(g, i), b = sentence_span(s, j);
        if (a.end == b.end) {
            i++, j++;
            continue;
        }
        const ent_document *d = a.end < b.end ? g->doc : s->doc;
        uint32_t end = d->sentences.at[a.end < b.end ? i : j].end;
        print_stretch(a.end < b.end ? "sentence missed  " : "sentence invented", d,
                      end > 30 ? end - 30 : 0, end);
        if (a.end < b.end)
            i++;
        else
            j++;
        limit--;
    }
}

void ud_print_differences(const ent_document *gold, const ent_document *system, bool sentences,
                          uint32_t limit)
{
    side g = {0}, s = {0};
    if (open_side(&g, gold) && open_side(&s, system)) {
        align_words(&g, &s);
        if (sentences)
            print_sentence_differences(&g, &s, limit);
        for (uint32_t i = 0; !sentences && limit && i < gold->tokens.n; i++)
            if (g.partner[i] == ENT_NONE && limit--)
                print_stretch("word", gold, gold->tokens.at[i].rstart, gold->tokens.at[i].rend);
    }
    close_side(&g);
    close_side(&s);
}
