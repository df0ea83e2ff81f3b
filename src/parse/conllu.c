/* conllu.c - writing CoNLL-U: words, multiword tokens, byte places in the source. */
#include "parse/parse.h"

/* Flushed when it holds this much. */
#define CHUNK 65536u

typedef struct writer {
    const ent_document *doc;
    const ent_sink *out;
    ent_buf buf;
    ent_status *st;
} writer;

static void flush(writer *w)
{
    if (!ent_failed(w->st) && w->buf.n && w->out->write(w->out->ctx, w->buf.p, w->buf.n) != 0)
        ent_status_set(w->st, ENT_IO, "the output cannot be written");
    w->buf.n = 0;
}

/* A column holds no tab or line end, and is never empty. */
static void put_column(writer *w, ent_str s)
{
    if (s.n == 0)
        ent_buf_byte(&w->buf, '_', w->st);
    for (size_t i = 0; i < s.n; i++)
        ent_buf_byte(&w->buf, s.p[i] == '\t' || s.p[i] == '\n' || s.p[i] == '\r' ? ' ' : s.p[i],
                     w->st);
    ent_buf_byte(&w->buf, '\t', w->st);
}

static void put_misc(writer *w, const ent_token *last, uint32_t start, bool space_counts)
{
    ent_buf_printf(&w->buf, w->st, "Start=%u|End=%u", start, last->end);
    if (space_counts && !(last->flags & ENT_TOKEN_SPACE_AFTER))
        ent_buf_puts(&w->buf, "|SpaceAfter=No", w->st);
    ent_buf_byte(&w->buf, '\n', w->st);
}

/* The line "3-4 don't" before the words of a multiword token; its last word. */
static uint32_t put_multiword(writer *w, const ent_sentence *s, uint32_t i)
{
    const ent_token *t = w->doc->tokens.at + s->first;
    uint32_t last = i;
    while (last + 1 < s->count && (t[last + 1].flags & ENT_TOKEN_MWT_REST))
        last++;
    ent_buf_printf(&w->buf, w->st, "%u-%u\t", i + 1, last + 1);
    put_column(w, ent_str_sub(w->doc->reading, t[i].rstart, t[last].rend));
    ent_buf_puts(&w->buf, "_\t_\t_\t_\t_\t_\t_\t", w->st);
    put_misc(w, &t[last], t[i].start, true);
    return last;
}

static void put_word(writer *w, const ent_sentence *s, uint32_t i, bool space_counts)
{
    const ent_token *t = &w->doc->tokens.at[s->first + i];
    ent_buf_printf(&w->buf, w->st, "%u\t", i + 1);
    put_column(w, t->form);
    put_column(w, t->lemma);
    uint32_t head = t->head == ENT_NONE ? 0 : t->head - s->first + 1;
    ent_buf_printf(&w->buf, w->st, "%s\t%s\t_\t%u\t%s\t_\t", ent_upos_name(t->upos),
                   ent_xpos_name(t->xpos), head, ent_rel_name(t->rel));
    put_misc(w, t, t->start, space_counts);
}

static void put_sentence(writer *w, uint32_t number)
{
    const ent_sentence *s = &w->doc->sentences.at[number];
    const ent_token *t = w->doc->tokens.at + s->first;
    if (number == 0 || s->flow != w->doc->sentences.at[number - 1].flow)
        ent_buf_puts(&w->buf, "# newpar\n", w->st);
    ent_buf_printf(&w->buf, w->st, "# sent_id = %u\n# text = ", number + 1);
    ent_str text = ent_str_sub(w->doc->reading, s->start, s->end);
    for (size_t i = 0; i < text.n; i++)
        ent_buf_byte(&w->buf, text.p[i] == '\n' || text.p[i] == '\r' ? ' ' : text.p[i], w->st);
    ent_buf_byte(&w->buf, '\n', w->st);
    uint32_t past = 0;                 /* words below it belong to an open multiword token */
    for (uint32_t i = 0; i < s->count; i++) {
        if ((t[i].flags & ENT_TOKEN_MWT) && i >= past)
            past = put_multiword(w, s, i) + 1;
        put_word(w, s, i, i >= past);
    }
    ent_buf_byte(&w->buf, '\n', w->st);
}

void ent_parse_conllu(const ent_document *doc, const ent_sink *out, ent_status *st)
{
    writer w = {.doc = doc, .out = out, .st = st};
    if (doc->sentences.n) {
        ent_buf_puts(&w.buf, "# newdoc id = ", st);
        ent_buf_put(&w.buf, doc->name.n ? doc->name : ENT_STR("document"), st);
        ent_buf_byte(&w.buf, '\n', st);
    }
    for (uint32_t i = 0; i < doc->sentences.n && !ent_failed(st); i++) {
        put_sentence(&w, i);
        if (w.buf.n >= CHUNK)
            flush(&w);
    }
    flush(&w);
    ent_buf_free(&w.buf);
}
