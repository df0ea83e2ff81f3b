/* passage.c - from spans of the source back to the sentences of the reading text. */
#include "brief/passage.h"

#include <stdlib.h>

/* A record may cover several sentences; more than this many are cut behind its evidence. */
enum { TEXT_MAX = 1500 };

/* ---- stored documents ------------------------------------------------------------------------- */

void ent_pages_open(ent_pages *p, ent_record *r, ent_status *st)
{
    *p = (ent_pages){.r = r, .arena = ent_arena_new(0, st)};
    p->find_text = ent_sql_prepare(r, "SELECT t.source, t.reading, t.pieces, d.name, d.path"
        " FROM texts t JOIN documents d USING(document) WHERE t.document = ?1", st);
    p->find_sentences = ent_sql_prepare(r, "SELECT reading_start, reading_end FROM sentences"
        " WHERE document = ?1 ORDER BY n", st);
    p->find_lines = ent_sql_prepare(r, "SELECT start_byte, end_byte FROM lines"
        " WHERE document = ?1 ORDER BY n", st);
}

void ent_pages_close(ent_pages *p)
{
    sqlite3_finalize(p->find_text);
    sqlite3_finalize(p->find_sentences);
    sqlite3_finalize(p->find_lines);
    ent_arena_free(p->arena);
}

static void load_text(ent_pages *p, ent_document *doc, ent_status *st)
{
    ent_bind_int(p->find_text, 1, p->row);
    if (!ent_sql_step(p->r, p->find_text, st))
        return;
    doc->source = ent_str_copy(p->arena, ent_column(p->find_text, 0), st);
    doc->reading = ent_str_copy(p->arena, ent_column(p->find_text, 1), st);
    doc->name = ent_str_copy(p->arena, ent_column(p->find_text, 3), st);
    doc->path = ent_str_copy(p->arena, ent_column(p->find_text, 4), st);
    ent_pieces_unpack(doc, ent_column(p->find_text, 2), st);
    sqlite3_reset(p->find_text);
}

static void load_parts(ent_pages *p, ent_document *doc, ent_status *st)
{
    ent_bind_int(p->find_sentences, 1, p->row);
    while (ent_sql_step(p->r, p->find_sentences, st)) {
        ent_sentence *s = ENT_PUSH(p->arena, &doc->sentences, st);
        if (s)
            *s = (ent_sentence){.start = (uint32_t)sqlite3_column_int64(p->find_sentences, 0),
                                .end = (uint32_t)sqlite3_column_int64(p->find_sentences, 1)};
    }
    ent_bind_int(p->find_lines, 1, p->row);
    while (ent_sql_step(p->r, p->find_lines, st)) {
        ent_line *l = ENT_PUSH(p->arena, &doc->lines, st);
        if (l)
            l->span = (ent_span){(uint32_t)sqlite3_column_int64(p->find_lines, 0),
                                 (uint32_t)sqlite3_column_int64(p->find_lines, 1)};
    }
}

ent_document *ent_pages_load(ent_pages *p, int64_t row, ent_status *st)
{
    if (ent_failed(st))
        return NULL;
    if (p->doc && p->row == row)
        return p->doc;
    ent_arena_reset(p->arena);
    p->row = row;
    p->doc = ENT_NEW(p->arena, ent_document, 1, st);
    if (p->doc) {
        p->doc->arena = p->arena;
        load_text(p, p->doc, st);
        load_parts(p, p->doc, st);
    }
    if (ent_failed(st))
        p->doc = NULL;
    return p->doc;
}

/* ---- passages ----------------------------------------------------------------------------------- */

/* Part of a piece that a source span covers, in reading bytes; empty when it covers none. */
static ent_span covered(const ent_piece *p, ent_span span)
{
    uint32_t past = p->source + p->source_len;
    if (span.end <= p->source || span.start >= past)
        return (ent_span){0, 0};
    if (p->len != p->source_len)
        return (ent_span){p->reading, p->reading + p->len};
    uint32_t from = span.start > p->source ? span.start - p->source : 0;
    uint32_t to = span.end < past ? span.end - p->source : p->len;
    return (ent_span){p->reading + from, p->reading + to};
}

/* Reading bytes that the spans come to; marks of neighbouring pieces grow together. */
static void find_marks(const ent_document *doc, const ent_span *spans, uint32_t count,
                       ent_passage *out, ent_arena *a, ent_status *st)
{
    for (uint32_t i = 0; i < doc->pieces.n && !ent_failed(st); i++)
        for (uint32_t k = 0; k < count; k++) {
            ent_span c = covered(&doc->pieces.at[i], spans[k]);
            ent_span *last = out->marks.n ? &out->marks.at[out->marks.n - 1] : NULL;
            if (c.end <= c.start)
                continue;
            if (last && c.start <= last->end + 1) {
                last->end = c.end > last->end ? c.end : last->end;
                last->start = c.start < last->start ? c.start : last->start;
                continue;
            }
            ent_span *m = ENT_PUSH(a, &out->marks, st);
            if (m)
                *m = c;
        }
}

uint32_t ent_passage_places(const ent_document *doc, ent_span span, ent_span *out, uint32_t max)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < doc->pieces.n; i++) {
        ent_span c = covered(&doc->pieces.at[i], span);
        if (c.end <= c.start)
            continue;
        if (n && c.start <= out[n - 1].end + 1)
            out[n - 1].end = c.end > out[n - 1].end ? c.end : out[n - 1].end;
        else if (n < max)
            out[n++] = c;
    }
    return n;
}

/* The sentences that hold the marks. */
static ent_span sentences_around(const ent_document *doc, ent_span marks)
{
    ent_span s = marks;
    for (uint32_t i = 0; i < doc->sentences.n; i++) {
        const ent_sentence *t = &doc->sentences.at[i];
        if (t->end <= marks.start || t->start >= marks.end)
            continue;
        s.start = t->start < s.start ? t->start : s.start;
        s.end = t->end > s.end ? t->end : s.end;
    }
    if (s.end - s.start > TEXT_MAX && marks.end - s.start < s.end - s.start)
        s.end = marks.end > s.start + TEXT_MAX ? marks.end : s.start + TEXT_MAX;
    while (s.end < doc->reading.n && ((unsigned char)doc->reading.p[s.end] & 0xc0) == 0x80)
        s.end++;
    return s;
}

/* Where nothing is read (a byline, a credit): the lines of the source that hold the spans. */
static void take_source(const ent_document *doc, ent_passage *out, ent_arena *a, ent_status *st)
{
    ent_span s = out->bytes;
    for (uint32_t i = 0; i < doc->lines.n; i++) {
        ent_span line = doc->lines.at[i].span;
        if (line.end <= out->bytes.start || line.start >= out->bytes.end)
            continue;
        s.start = line.start < s.start ? line.start : s.start;
        s.end = line.end > s.end ? line.end : s.end;
    }
    out->text = ent_str_sub(doc->source, s.start, s.end);
    ent_span *m = ENT_PUSH(a, &out->marks, st);
    if (m)
        *m = (ent_span){out->bytes.start - s.start, out->bytes.end - s.start};
}

static uint32_t line_number(ent_str source, uint32_t at)
{
    uint32_t n = 1;
    for (uint32_t i = 0; i < at && i < source.n; i++)
        n += source.p[i] == '\n';
    return n;
}

static int by_start(const void *x, const void *y)
{
    const ent_span *a = x, *b = y;
    return a->start != b->start ? (a->start > b->start) - (a->start < b->start)
                                : (a->end > b->end) - (a->end < b->end);
}

void ent_passage_make(const ent_document *doc, const ent_span *spans, uint32_t count,
                      ent_passage *out, ent_arena *a, ent_status *st)
{
    memset(out, 0, sizeof *out);
    if (ent_failed(st) || count == 0)
        return;
    out->bytes = spans[0];
    for (uint32_t i = 1; i < count; i++) {
        out->bytes.start = spans[i].start < out->bytes.start ? spans[i].start : out->bytes.start;
        out->bytes.end = spans[i].end > out->bytes.end ? spans[i].end : out->bytes.end;
    }
    out->line = line_number(doc->source, out->bytes.start);
    ent_span *sorted = ENT_NEW(a, ent_span, count, st);
    if (!sorted)
        return;
    memcpy(sorted, spans, count * sizeof *spans);
    qsort(sorted, count, sizeof *sorted, by_start);
    find_marks(doc, sorted, count, out, a, st);
    if (out->marks.n == 0) {
        take_source(doc, out, a, st);
    } else {
        ent_span all = {out->marks.at[0].start, out->marks.at[out->marks.n - 1].end};
        ent_span s = sentences_around(doc, all);
        out->text = ent_str_sub(doc->reading, s.start, s.end);
        for (uint32_t i = 0; i < out->marks.n; i++) {
            ent_span *m = &out->marks.at[i];
            m->end = m->end < s.end ? m->end - s.start : s.end - s.start;
            m->start = m->start > s.start ? m->start - s.start : 0;
        }
    }
    out->text = ent_str_copy(a, out->text, st);
}

static void put_line(ent_buf *b, ent_str text, ent_status *st)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool blank = c == '\n' || c == '\r' || c == '\t';
        if (!blank)
            ent_buf_byte(b, c, st);
        else if (b->n > 0 && b->p[b->n - 1] != ' ')
            ent_buf_byte(b, ' ', st);
    }
}

ent_str ent_passage_marked(const ent_passage *p, const char *before, const char *behind,
                           ent_arena *a, ent_status *st)
{
    ent_buf b = {0};
    uint32_t at = 0;
    for (uint32_t i = 0; i < p->marks.n; i++) {
        ent_span m = p->marks.at[i];
        put_line(&b, ent_str_sub(p->text, at, m.start), st);
        ent_buf_puts(&b, before, st);
        put_line(&b, ent_str_sub(p->text, m.start, m.end), st);
        ent_buf_puts(&b, behind, st);
        at = m.end;
    }
    put_line(&b, ent_str_sub(p->text, at, p->text.n), st);
    ent_str text = ent_str_copy(a, ent_buf_str(&b), st);
    ent_buf_free(&b);
    return text;
}
