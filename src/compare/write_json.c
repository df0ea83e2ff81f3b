/* write_json.c - a comparison with the source bytes of every sentence and word that changed. */
#include "compare/tell.h"
#include "exchange/json.h"

static void sentence(ent_json *j, const ent_compare_text *t, uint32_t s)
{
    ent_span spans[8];
    const ent_compare_sentence *x = &t->sentences.at[s];
    uint32_t n = ent_document_ranges(t->doc, x->start, x->end, spans, 8);
    ent_json_open(j, NULL, '{');
    ent_json_int(j, "sentence", s + 1);
    ent_json_int(j, "paragraph", x->paragraph);
    ent_json_open(j, "bytes", '[');
    for (uint32_t i = 0; i < n; i++)
        ent_json_span(j, NULL, spans[i]);
    ent_json_close(j, ']');
    ent_json_str(j, "text", ent_compare_sentence_text(t, s));
    ent_json_close(j, '}');
}

static void sentences(ent_json *j, const char *key, const ent_compare_text *t, const uint32_t *list,
                      uint32_t n)
{
    ent_json_open(j, key, '[');
    for (uint32_t i = 0; i < n; i++)
        sentence(j, t, list[i]);
    ent_json_close(j, ']');
}

static void side(ent_json *j, const char *bytes, const char *words, const ent_compare_text *t,
                 uint32_t first, uint32_t n)
{
    if (n == 0)
        return;
    ent_json_span(j, bytes, ent_compare_span(t, first, n));
    ent_json_str(j, words, ent_compare_words_of(t, first, n));
}

static void row(ent_json *j, const ent_compare_text *a, const ent_compare_text *b,
                const ent_compare_row *r)
{
    ent_json_open(j, NULL, '{');
    ent_json_str(j, "kind", ent_str_z(ent_row_kind_name(r->kind)));
    ent_json_bool(j, "moved", r->moved);
    if (r->a_count && r->b_count)
        ent_json_real(j, "likeness", r->likeness);
    if (r->strength)
        ent_json_str(j, "strength", r->strength > 0 ? ENT_STR("stronger") : ENT_STR("weaker"));
    ent_json_opt(j, "commitment", r->commitment);
    ent_json_opt(j, "reason", r->reason);
    sentences(j, "a", a, r->a, r->a_count);
    sentences(j, "b", b, r->b, r->b_count);
    ent_json_open(j, "changes", '[');
    for (uint32_t i = 0; i < r->changes.n; i++) {
        const ent_word_change *c = &r->changes.at[i];
        ent_json_open(j, NULL, '{');
        side(j, "a_bytes", "a", a, c->a_first, c->a_count);
        side(j, "b_bytes", "b", b, c->b_first, c->b_count);
        ent_json_close(j, '}');
    }
    ent_json_close(j, ']');
    ent_json_close(j, '}');
}

static void pair(ent_json *j, const ent_comparison *c, const ent_compare_pair *p)
{
    const ent_compare_sum *s = &p->sum;
    ent_json_open(j, NULL, '{');
    ent_json_int(j, "a", p->a + 1);
    ent_json_int(j, "b", p->b + 1);
    for (unsigned k = 0; k < 6; k++)
        ent_json_int(j, ent_row_kind_name((ent_row_kind)k), s->kinds[k]);
    ent_json_int(j, "moved", s->moved);
    ent_json_int(j, "stronger", s->stronger);
    ent_json_int(j, "weaker", s->weaker);
    ent_json_int(j, "gained", s->gained);
    ent_json_int(j, "lost", s->lost);
    ent_json_real(j, "likeness", s->likeness);
    ent_json_open(j, "rows", '[');
    for (uint32_t i = 0; i < p->rows.n; i++)
        row(j, &c->texts.at[p->a], &c->texts.at[p->b], &p->rows.at[i]);
    ent_json_close(j, ']');
    ent_json_close(j, '}');
}

static void texts(ent_json *j, const ent_comparison *c)
{
    ent_json_open(j, "texts", '[');
    for (uint32_t t = 0; t < c->texts.n; t++) {
        const ent_compare_text *x = &c->texts.at[t];
        ent_json_open(j, NULL, '{');
        ent_json_str(j, "name", x->name);
        ent_json_opt(j, "title", x->title);
        ent_json_opt(j, "date", x->date);
        ent_json_int(j, "sentences", x->sentences.n);
        ent_json_int(j, "words", x->words.n);
        ent_json_bool(j, "complete", x->complete);
        ent_json_close(j, '}');
    }
    ent_json_close(j, ']');
}

static void topics(ent_json *j, const ent_comparison *c, ent_arena *a, ent_status *st)
{
    ent_topic_lines lines = {0};
    ent_compare_topics(c, &lines, a, st);
    ent_json_open(j, "topics", '[');
    for (uint32_t i = 0; i < lines.n && !ent_failed(st); i++) {
        const ent_topic_line *l = &lines.at[i];
        ent_json_open(j, NULL, '{');
        ent_json_str(j, "issue", ent_intern_at(c->k.topics, l->topic));
        ent_json_int(j, "first", l->first + 1);
        ent_json_int(j, "last", l->last + 1);
        ent_json_open(j, "words", '[');
        for (uint32_t t = 0; t < c->texts.n; t++)
            ent_json_int(j, NULL, l->words[t]);
        ent_json_close(j, ']');
        ent_json_open(j, "order", '[');
        for (uint32_t t = 0; t < c->texts.n; t++)
            ent_json_int(j, NULL, l->rank[t]);
        ent_json_close(j, ']');
        ent_json_close(j, '}');
    }
    ent_json_close(j, ']');
}

static void terms(ent_json *j, const ent_comparison *c, ent_arena *a, ent_status *st)
{
    ent_term_lines lines = {0};
    ent_compare_terms(c, &lines, a, st);
    ent_json_open(j, "terms", '[');
    for (uint32_t i = 0; i < lines.n && !ent_failed(st); i++) {
        const ent_term_line *l = &lines.at[i];
        ent_json_open(j, NULL, '{');
        ent_json_str(j, "term", l->term);
        ent_json_int(j, "first", l->first + 1);
        ent_json_int(j, "last", l->last + 1);
        ent_json_open(j, "variants", '[');
        for (uint32_t t = 0; t < c->texts.n; t++)
            ent_json_str(j, NULL, l->variants[t]);
        ent_json_close(j, ']');
        ent_json_close(j, '}');
    }
    ent_json_close(j, ']');
}

void ent_compare_write_json(const ent_comparison *c, const ent_sink *out, ent_status *st)
{
    ent_buf b = {0};
    ent_arena *a = ent_arena_new(0, st);
    ent_json j = ent_json_to(&b, st);
    if (!ent_failed(st)) {
        ent_json_open(&j, NULL, '{');
        texts(&j, c);
        ent_json_open(&j, "remarks", '[');
        for (uint32_t i = 0; i < c->remarks.n; i++)
            ent_json_str(&j, NULL, c->remarks.at[i]);
        ent_json_close(&j, ']');
        ent_json_open(&j, "pairs", '[');
        for (uint32_t i = 0; i < c->pairs.n; i++)
            pair(&j, c, &c->pairs.at[i]);
        ent_json_close(&j, ']');
        topics(&j, c, a, st);
        terms(&j, c, a, st);
        ent_json_close(&j, '}');
        ent_buf_byte(&b, '\n', st);
    }
    if (!ent_failed(st) && out->write(out->ctx, b.p, b.n) != 0)
        ent_status_set(st, ENT_IO, "cannot write");
    ent_buf_free(&b);
    ent_arena_free(a);
}
