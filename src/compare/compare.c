/* compare.c - two or more documents, each compared with the one before it. */
#include "compare/compare.h"

#include <stdio.h>

const char *ent_row_kind_name(ent_row_kind kind)
{
    static const char *const names[] = {"same", "changed", "split", "merged", "dropped", "added"};
    return names[kind];
}

static void add_remark(ent_comparison *c, ent_status *st, ent_str text)
{
    ent_str *slot = ENT_PUSH(c->a, &c->remarks, st);
    if (slot)
        *slot = text;
}

enum { JUDGED = 12 };               /* words; fewer do not tell a language */

/* A fifth of the words of English prose and more are small ones; hardly any of another language's
 * are. The reader of documents has found longer texts out before. */
static bool is_english(const ent_comparison *c, const ent_compare_text *t)
{
    uint32_t small = 0;
    for (uint32_t i = 0; i < t->words.n; i++)
        small += ent_compare_is_small(&c->k, t->words.at[i].stem);
    return t->words.n < JUDGED || small * 8 >= t->words.n;
}

static void refuse(const ent_document *doc, ent_str why, ent_status *st)
{
    char name[256];
    snprintf(name, sizeof name, "%.*s", ENT_FMT(doc->name));
    ent_status_set(st, ENT_BAD_INPUT, "%.*s", ENT_FMT(why));
    ent_status_place(st, name, 0);
}

static void add_text(ent_comparison *c, ent_document *doc, ent_status *st)
{
    ent_str why = ent_document_skipped_because(doc);
    if (why.n) {
        refuse(doc, why, st);
        return;
    }
    if (doc->tokens.n == 0)
        ent_document_tokenize(doc, st);
    ent_compare_text *t = ENT_PUSH(c->a, &c->texts, st);
    if (!t)
        return;
    ent_compare_read(&c->k, doc, t, st);
    if (ent_failed(st))
        return;
    if (t->sentences.n == 0)
        refuse(doc, ENT_STR("holds no sentence to compare"), st);
    else if (!is_english(c, t))
        refuse(doc, ENT_STR("does not read as English: only English texts can be compared"), st);
}

/* Share of the words of both texts that stand in paired sentences. */
static double paired_share(const ent_compare_text *a, const ent_compare_text *b,
                           const ent_compare_rows *rows)
{
    double paired = 0, all = (double)a->words.n + (double)b->words.n;
    for (uint32_t i = 0; i < rows->n; i++) {
        const ent_compare_row *r = &rows->at[i];
        for (uint32_t n = 0; n < r->a_count && r->b_count; n++)
            paired += a->sentences.at[r->a[n]].count;
        for (uint32_t n = 0; n < r->b_count && r->a_count; n++)
            paired += b->sentences.at[r->b[n]].count;
    }
    return all > 0 ? paired / all : 0;
}

static void sum_up(ent_compare_pair *p)
{
    for (uint32_t i = 0; i < p->rows.n; i++) {
        const ent_compare_row *r = &p->rows.at[i];
        p->sum.kinds[r->kind]++;
        p->sum.moved += r->moved;
        p->sum.stronger += r->strength > 0;
        p->sum.weaker += r->strength < 0;
        p->sum.gained += ent_str_is(r->commitment, "gained");
        p->sum.lost += ent_str_is(r->commitment, "lost");
    }
}

static void compare_pair(ent_comparison *c, uint32_t a, uint32_t b, ent_status *st)
{
    ent_compare_pair *p = ENT_PUSH(c->a, &c->pairs, st);
    if (!p)
        return;
    p->a = a;
    p->b = b;
    const ent_compare_text *x = &c->texts.at[a], *y = &c->texts.at[b];
    /* What alignment needs besides its rows is let go pair by pair. */
    ent_arena *scratch = ent_arena_new(0, st);
    ent_compare_rows found = {0};
    if (scratch) {
        ent_compare_align(&c->k, x, y, &found, scratch, st);
        ent_compare_order(&found, scratch, st);
    }
    for (uint32_t i = 0; i < found.n && !ent_failed(st); i++) {
        ent_compare_row *row = ENT_PUSH(c->a, &p->rows, st);
        if (!row)
            break;
        *row = found.at[i];
        ent_compare_words(x, y, row, c->a, st);
        ent_compare_strength(&c->k, x, y, row, c->a, st);
    }
    ent_arena_free(scratch);
    sum_up(p);
    p->sum.likeness = paired_share(x, y, &p->rows);
    bool equal = p->sum.kinds[ENT_ROW_SAME] == p->rows.n && p->sum.moved == 0;
    if (equal)
        add_remark(c, st, ent_str_printf(c->a, st, "%.*s and %.*s have the same sentences in the same order",
                                         ENT_FMT(x->name), ENT_FMT(y->name)));
    else if (p->sum.likeness == 0)
        add_remark(c, st, ent_str_printf(c->a, st, "%.*s and %.*s have no sentence in common",
                                         ENT_FMT(x->name), ENT_FMT(y->name)));
}

void ent_compare(ent_comparison **out, const ent_engine *e, ent_document *const *docs, size_t count,
                 const ent_compare_options *o, ent_status *st)
{
    *out = NULL;
    if (!ent_failed(st) && count < 2)
        ent_status_set(st, ENT_USAGE, "comparing needs two documents or more");
    ent_arena *a = ent_arena_new(0, st);
    ent_comparison *c = ENT_NEW(a, ent_comparison, 1, st);
    if (!c) {
        ent_arena_free(a);
        return;
    }
    c->a = a;
    c->readouts = o && o->readouts;
    ent_compare_learn(&c->k, e->lexicon, e->terms, a, st);
    for (size_t i = 0; i < count && !ent_failed(st); i++)
        add_text(c, docs[i], st);
    for (uint32_t i = 1; i < c->texts.n && !ent_failed(st); i++)
        compare_pair(c, i - 1, i, st);
    if (ent_failed(st))
        ent_comparison_free(c);
    else
        *out = c;
}

void ent_comparison_free(ent_comparison *c)
{
    if (!c)
        return;
    ent_compare_forget(&c->k);
    ent_arena_free(c->a);
}

bool ent_comparison_differs(const ent_comparison *c)
{
    for (uint32_t i = 0; i < c->pairs.n; i++)
        if (c->pairs.at[i].sum.kinds[ENT_ROW_SAME] != c->pairs.at[i].rows.n ||
            c->pairs.at[i].sum.moved)
            return true;
    return false;
}

void ent_comparison_write(const ent_comparison *c, const ent_compare_style *o, const ent_sink *out,
                          ent_status *st)
{
    static const ent_compare_style plain;
    o = o ? o : &plain;
    if (o->format == ENT_COMPARE_HTML)
        ent_compare_write_html(c, o->fragment, out, st);
    else if (o->format == ENT_COMPARE_JSON)
        ent_compare_write_json(c, out, st);
    else
        ent_compare_write_text(c, o, out, st);
}
