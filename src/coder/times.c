/* times.c - prints the time expressions of a document, for evaluation and for the curious. */
#include "coder/coder.h"

static void put_field(ent_buf *b, ent_str s, char end, ent_status *st)
{
    for (size_t i = 0; i < s.n; i++)
        ent_buf_byte(b, s.p[i] == '\t' || s.p[i] == '\n' || s.p[i] == '\r' ? ' ' : s.p[i], st);
    ent_buf_byte(b, end, st);
}

static void put_row(ent_buf *b, const ent_document *doc, const ent_timex *t, ent_status *st)
{
    ent_span place = t->timex.n ? t->timex_span : t->span;
    put_field(b, doc->name, '\t', st);
    ent_buf_printf(b, st, "%u\t%u\t", place.start, place.end);
    put_field(b, ent_document_text(doc, place), '\t', st);
    put_field(b, t->type, '\t', st);
    put_field(b, t->timex, '\t', st);
    put_field(b, t->value, '\t', st);
    put_field(b, t->how, '\n', st);
}

static void put_line(ent_buf *b, const ent_document *doc, const ent_timex *t, ent_status *st)
{
    ent_span place = t->timex.n ? t->timex_span : t->span;
    put_field(b, ent_document_text(doc, place), ' ', st);
    ent_buf_puts(b, "= ", st);
    if (t->timex.n)
        ent_buf_printf(b, st, "%.*s %.*s", ENT_FMT(t->type), ENT_FMT(t->timex));
    if (t->value.n && !ent_str_eq(t->value, t->timex))
        ent_buf_printf(b, st, "%s%.*s", t->timex.n ? ", as a date " : "", ENT_FMT(t->value));
    ent_buf_printf(b, st, " (%.*s)\n", ENT_FMT(t->how));
}

static void write_all(const ent_reading *r, bool tsv, const ent_sink *out, ent_status *st)
{
    ent_buf b = {0};
    const ent_document *doc = r->doc;
    if (!tsv)
        ent_buf_printf(&b, st, "%.*s: %.*s%s%.*s\n", ENT_FMT(doc->name),
                       ENT_FMT(doc->date.n ? doc->date : ENT_STR("no date")),
                       doc->date_how.n ? ", " : "", ENT_FMT(doc->date_how));
    for (uint32_t i = 0; i < r->dates.n; i++)
        (tsv ? put_row : put_line)(&b, doc, &r->dates.at[i], st);
    if (!ent_failed(st) && b.n && out->write(out->ctx, b.p, b.n) != 0)
        ent_status_set(st, ENT_IO, "the output cannot be written");
    ent_buf_free(&b);
}

/* "2021", "2021-03", "2021-03-16" */
static bool set_date(ent_document *doc, const char *date, ent_status *st)
{
    int32_t from, past;
    if (!date)
        return true;
    if (!ent_iso_range(ent_str_z(date), &from, &past)) {
        ent_status_set(st, ENT_USAGE, "\"%s\" is no date: write 2021, 2021-03 or 2021-03-16",
                       date);
        return false;
    }
    doc->date = ent_str_copy(doc->arena, ent_str_z(date), st);
    doc->date_how = ENT_STR("given");
    return true;
}

void ent_engine_times(const ent_engine *e, ent_document *doc, const char *date, bool tsv,
                      const ent_sink *out, ent_status *st)
{
    if (ent_failed(st) || doc->skip != ENT_SKIP_NONE || !set_date(doc, date, st))
        return;
    ent_parser *p = ent_parser_new(e->model, st);
    ent_reading r = {0};
    ent_document_tokenize(doc, st);
    ent_lexicon_mark_names(e->lexicon, doc, st);
    ent_parse_document(p, doc, st);
    ent_read_mentions(&r, e->tables, doc, st);
    if (!ent_failed(st))
        write_all(&r, tsv, out, st);
    ent_parser_free(p);
}
