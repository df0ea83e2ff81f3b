/* attributions.c - prints who says, believes or wants what in a document, for evaluation and for
 * the curious. */
#include "coder/coder.h"

static ent_str stem(ent_str name)
{
    return ent_str_ends(name, ENT_STR(".txt")) ? ent_str_sub(name, 0, name.n - 4) : name;
}

static void put_ends(ent_buf *b, const ent_span *at, uint32_t n, bool starts, ent_status *st)
{
    for (uint32_t i = 0; i < n; i++)
        ent_buf_printf(b, st, "%s%u", i ? "," : "", starts ? at[i].start : at[i].end);
}

static void put_row(ent_buf *b, const ent_document *doc, const ent_quote *q, const char *label,
                    const ent_span *at, uint32_t n, ent_status *st)
{
    if (n == 0 || at[0].end <= at[0].start)
        return;
    ent_str name = stem(doc->name);
    ent_buf_printf(b, st, "%.*s\t%s\t", ENT_FMT(name), label);
    put_ends(b, at, n, true, st);
    ent_buf_byte(b, '\t', st);
    put_ends(b, at, n, false, st);
    ent_buf_printf(b, st, "\t%u\t%.*s\t%.*s\n", q->level, ENT_FMT(q->cls), ENT_FMT(q->rule));
}

/* The source as PolNeAR marks it: with the comma that closes its apposition. */
static ent_span with_comma(const ent_document *doc, ent_span source, const ent_quote *q)
{
    ent_str words = ent_document_text(doc, source);
    bool apposed = ent_str_find(words, ENT_STR(", ")) != SIZE_MAX;
    if (apposed && source.end <= q->cue_group.start && source.end < doc->source.n &&
        doc->source.p[source.end] == ',')
        source.end++;
    return source;
}

/* The cue as PolNeAR marks it: with the colon that follows at once. */
static ent_span with_colon(const ent_document *doc, ent_span cue)
{
    if (cue.end > cue.start && cue.end < doc->source.n && doc->source.p[cue.end] == ':')
        cue.end++;
    return cue;
}

static void put_rows(ent_buf *b, const ent_document *doc, const ent_quote *q, ent_status *st)
{
    ent_span source = q->source.n ? with_comma(doc, q->source.at[0], q) : (ent_span){0, 0};
    put_row(b, doc, q, "source", &source, 1, st);
    ent_span cue = with_colon(doc, q->cue_group);
    put_row(b, doc, q, "cue", &cue, 1, st);
    put_row(b, doc, q, "content", q->whole.at, q->whole.n, st);
}

static void put_words(ent_buf *b, const ent_document *doc, const ent_span *at, uint32_t n,
                      ent_status *st)
{
    for (uint32_t i = 0; i < n; i++) {
        ent_str s = ent_document_text(doc, at[i]);
        ent_buf_puts(b, i ? " ... " : "", st);
        for (size_t k = 0; k < s.n; k++)
            ent_buf_byte(b, s.p[k] == '\n' || s.p[k] == '\t' ? ' ' : s.p[k], st);
    }
}

static void put_line(ent_buf *b, const ent_document *doc, const ent_quote *q, ent_status *st)
{
    ent_buf_puts(b, q->level > 1 ? "    " : "  ", st);
    put_words(b, doc, q->source.at, q->source.n, st);
    ent_buf_puts(b, " | ", st);
    put_words(b, doc, &q->cue_group, q->cue_group.end > q->cue_group.start, st);
    ent_buf_puts(b, " | ", st);
    put_words(b, doc, q->whole.at, q->whole.n, st);
    ent_buf_byte(b, '\n', st);
}

void ent_engine_attributions(const ent_engine *e, ent_document *doc, bool tsv,
                             const ent_sink *out, ent_status *st)
{
    if (ent_failed(st) || doc->skip != ENT_SKIP_NONE)
        return;
    ent_reading reading = {0};
    ent_quotes all = {0};
    ent_buf b = {0};
    ent_parser *parser = ent_parser_new(e->model, st);
    ent_document_tokenize(doc, st);
    ent_lexicon_mark_names(e->lexicon, doc, st);
    if (parser)
        ent_parse_document(parser, doc, st);
    ent_read_mentions(&reading, e->tables, doc, st);
    ent_read_attributions(&reading, &all, st);
    if (!tsv)
        ent_buf_printf(&b, st, "%.*s\n", ENT_FMT(doc->name));
    for (uint32_t i = 0; i < all.n && !ent_failed(st); i++)
        (tsv ? put_rows : put_line)(&b, doc, &all.at[i], st);
    if (!ent_failed(st) && b.n && out->write(out->ctx, b.p, b.n) != 0)
        ent_status_set(st, ENT_IO, "the output cannot be written");
    ent_buf_free(&b);
    ent_parser_free(parser);
}
