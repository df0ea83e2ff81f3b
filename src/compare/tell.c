/* tell.c - stretches of words, topics and terms over texts, as all writers show them. */
#include "compare/tell.h"

#include <stdlib.h>

/* ---- words of a row ------------------------------------------------------------------------------ */

typedef struct walker {
    const ent_compare_text *b;
    void (*tell)(void *ctx, ent_stretch_kind kind, ent_str words);
    void *ctx;
} walker;

/* Words of b from `from` up to `to`, with what stands between and behind them. */
static void kept(const walker *w, const ent_compare_sentence *s, uint32_t from, uint32_t to)
{
    uint32_t end = s->first + s->count;
    uint32_t start = from == s->first ? s->start : w->b->words.at[from].start;
    uint32_t stop = to >= end ? s->end : w->b->words.at[to].start;
    if (from < to && stop > start)
        w->tell(w->ctx, ENT_KEPT, ent_str_trim(ent_str_of(w->b->doc->reading.p + start, stop - start)));
}

void ent_compare_walk(const ent_compare_text *a, const ent_compare_text *b,
                      const ent_compare_row *row,
                      void (*tell)(void *ctx, ent_stretch_kind kind, ent_str words), void *ctx)
{
    walker w = {b, tell, ctx};
    uint32_t c = 0;
    for (uint32_t i = 0; i < row->b_count; i++) {
        const ent_compare_sentence *s = &b->sentences.at[row->b[i]];
        uint32_t at = s->first, end = s->first + s->count;
        bool last = i + 1 == row->b_count;
        for (; c < row->changes.n; c++) {
            const ent_word_change *x = &row->changes.at[c];
            if (x->b_at >= end && !last)
                break;
            kept(&w, s, at, x->b_at > at ? (x->b_at < end ? x->b_at : end) : at);
            at = x->b_at > at ? (x->b_at < end ? x->b_at : end) : at;
            if (x->a_count)
                tell(ctx, ENT_GONE, ent_compare_words_of(a, x->a_first, x->a_count));
            uint32_t n = x->b_count && x->b_first + x->b_count > end ? end - x->b_first : x->b_count;
            if (n)
                tell(ctx, ENT_NEW_WORDS, ent_compare_words_of(b, x->b_first, n));
            at = n ? x->b_first + n : at;
        }
        kept(&w, s, at, end);
        if (at == end)                  /* the mark behind a new last word */
            tell(ctx, ENT_KEPT, ent_str_trim(ent_str_of(b->doc->reading.p + b->words.at[end - 1].end,
                                                        s->end - b->words.at[end - 1].end)));
    }
}

/* ---- topics ---------------------------------------------------------------------------------------- */

static int by_first(const void *a, const void *b)
{
    const ent_topic_line *x = a, *y = b;
    if (x->first != y->first)
        return x->first < y->first ? -1 : 1;
    if (x->rank[x->first] != y->rank[y->first])
        return x->rank[x->first] < y->rank[y->first] ? -1 : 1;
    return x->topic < y->topic ? -1 : x->topic > y->topic;
}

static void count_topics(const ent_compare_text *t, uint32_t text, ent_topic_line *lines)
{
    uint32_t ranks = 0;
    for (uint32_t s = 0; s < t->sentences.n; s++) {
        const ent_compare_sentence *x = &t->sentences.at[s];
        for (uint32_t i = 0; i < x->topics.n; i++) {
            ent_topic_line *l = &lines[x->topics.at[i]];
            if (l->words[text] == 0)
                l->rank[text] = ++ranks;
            l->words[text] += x->count;
        }
    }
}

void ent_compare_topics(const ent_comparison *c, ent_topic_lines *out, ent_arena *a, ent_status *st)
{
    uint32_t n = ent_intern_count(c->k.topics), texts = c->texts.n;
    for (uint32_t i = 0; i < n && !ent_failed(st); i++) {
        ent_topic_line *l = ENT_PUSH(a, out, st);
        if (!l)
            return;
        l->topic = i;
        l->words = ENT_NEW(a, uint32_t, texts, st);
        l->rank = ENT_NEW(a, uint32_t, texts, st);
    }
    if (ent_failed(st) || n == 0)
        return;
    for (uint32_t t = 0; t < texts; t++)
        count_topics(&c->texts.at[t], t, out->at);
    for (uint32_t i = 0; i < n; i++) {
        ent_topic_line *l = &out->at[i];
        l->first = ENT_NONE;
        for (uint32_t t = 0; t < texts; t++)
            if (l->words[t]) {
                l->first = l->first == ENT_NONE ? t : l->first;
                l->last = t;
            }
    }
    qsort(out->at, n, sizeof *out->at, by_first);
}

ent_str ent_compare_topics_of(const ent_comparison *c, const ent_compare_text *t, uint32_t sentence,
                              ent_arena *a, ent_status *st)
{
    const ent_compare_sentence *s = &t->sentences.at[sentence];
    ent_str all = ENT_STR("");
    for (uint32_t i = 0; i < s->topics.n && i < 3; i++)
        all = ent_str_printf(a, st, "%.*s%s%.*s", ENT_FMT(all), i ? ", " : "",
                             ENT_FMT(ent_compare_topic_name(&c->k, s->topics.at[i])));
    return all;
}

/* ---- terms ------------------------------------------------------------------------------------------ */

static void add_variant(ent_term_line *l, uint32_t text, ent_str variant, ent_arena *a, ent_status *st)
{
    ent_str rest = l->variants[text];
    while (rest.n)
        if (ent_str_eq_nocase(ent_str_field(&rest, ';'), variant))
            return;
    l->variants[text] = ent_str_printf(a, st, "%.*s%s%.*s", ENT_FMT(l->variants[text]),
                                       l->variants[text].n ? "; " : "", ENT_FMT(variant));
}

static void add_terms(const ent_comparison *c, uint32_t text, ent_intern *groups, ent_term_lines *out,
                      ent_arena *a, ent_status *st)
{
    const ent_compare_text *t = &c->texts.at[text];
    ent_term_hits hits = {0};
    ent_terms_find(c->k.terms, t->doc->reading, &t->words, a, &hits, st);
    for (uint32_t i = 0; i < hits.n && !ent_failed(st); i++) {
        uint32_t g = ent_intern_add(groups, hits.at[i].term->group, st);
        if (g == out->n) {
            ent_term_line *l = ENT_PUSH(a, out, st);
            if (!l)
                return;
            *l = (ent_term_line){.term = hits.at[i].term->group, .first = text,
                                 .is_name = hits.at[i].term->is_name};
            l->variants = ENT_NEW(a, ent_str, c->texts.n, st);
        }
        if (ent_failed(st) || g >= out->n)
            return;
        out->at[g].last = text;
        uint32_t n = hits.at[i].last - hits.at[i].first + 1;
        add_variant(&out->at[g], text, ent_compare_words_of(t, hits.at[i].first, n), a, st);
    }
}

void ent_compare_terms(const ent_comparison *c, ent_term_lines *out, ent_arena *a, ent_status *st)
{
    ent_intern *groups = ent_intern_new(a, st);
    for (uint32_t t = 0; t < c->texts.n && !ent_failed(st); t++)
        add_terms(c, t, groups, out, a, st);
    for (uint32_t i = 0; i < out->n && !ent_failed(st); i++) {
        ent_term_line *l = &out->at[i];
        ent_str before = l->is_name ? l->variants[l->first] : l->variants[0];
        for (uint32_t t = 1; t < c->texts.n; t++) {
            bool both = before.n && l->variants[t].n;
            l->varies |= (both || !l->is_name) && !ent_str_eq_nocase(l->variants[t], before);
        }
    }
}

ent_str ent_compare_label(const ent_compare_text *t, ent_arena *a, ent_status *st)
{
    ent_str what = t->title.n ? t->title : t->name;
    return ent_str_printf(a, st, "%.*s%s%.*s (%.*s, %u sentences)", ENT_FMT(what), t->date.n ? ", " : "",
                          ENT_FMT(t->date), ENT_FMT(t->name), t->sentences.n);
}
