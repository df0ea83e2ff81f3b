/* annotations.c - records as W3C Web Annotations (JSON-LD): a note on the words that prove each.
 *
 * Positions count characters (code points) of the document's source text, not bytes; the quote stands beside
 * them with what comes before and behind it, so that a reader that counts otherwise finds it too. */
#include "exchange/json.h"
#include "exchange/tables.h"

/* Characters before and behind a quotation. */
enum { AROUND = 32 };

typedef struct writing {
    ent_arena *a;
    ent_str source;
    uint32_t *character;            /* by byte of the source */
    ent_buf b;
    ent_json j;
    ent_status *st;
} writing;

/* kind, id, span, what the note says. ?1: the document. */
#define NOTE(table, kind, says)                                                                 \
    "SELECT '" kind "' AS kind, id, start_byte, end_byte, " says " AS says FROM " table          \
    " WHERE document = ?1"
static const char notes[] =
    NOTE("meetings", "meeting", "kind || ', ' || status || coalesce(', ' || date, '')") " UNION ALL "
    NOTE("events", "event", "plover || coalesce(' ' || mode, '') || ', ' || modality") " UNION ALL "
    NOTE("quotes", "quote", "form || ' ' || type || coalesce(', ' || cue, '')") " UNION ALL "
    NOTE("positions", "position", "stance || ' ' || issue") " UNION ALL "
    NOTE("ties", "tie", "relation || ', ' || status") " UNION ALL "
    NOTE("outlooks", "outlook", "modality || coalesce(', ' || horizon, '')") " UNION ALL "
    NOTE("causes", "cause", "kind") " UNION ALL "
    NOTE("wordings", "wording", "type || coalesce(', ' || subject, '')")
    " ORDER BY start_byte, end_byte, kind, id";

static void count_characters(writing *w)
{
    w->character = ent_arena_alloc(w->a, w->source.n + 1, sizeof *w->character, w->st);
    uint32_t n = 0;
    for (size_t i = 0; i < w->source.n && !ent_failed(w->st); n++) {
        size_t at = i;
        ent_utf8_next(w->source, &i);
        for (size_t k = at; k < i; k++)
            w->character[k] = n;
    }
    if (w->character)
        w->character[w->source.n] = n;
}

/* The first byte of the text that begins AROUND characters before `at`; the end of the like behind it. */
static size_t before(const writing *w, size_t at)
{
    uint32_t from = w->character[at] > AROUND ? w->character[at] - AROUND : 0;
    while (at > 0 && w->character[at - 1] >= from)
        at--;
    return at;
}

static size_t behind(const writing *w, size_t at)
{
    uint32_t past = w->character[at] + AROUND;
    while (at < w->source.n && w->character[at] < past)
        at++;
    return at;
}

static void put_body(writing *w, const char *purpose, ent_str value)
{
    ent_json_open(&w->j, NULL, '{');
    ent_json_str(&w->j, "type", ENT_STR("TextualBody"));
    ent_json_str(&w->j, "purpose", ent_str_z(purpose));
    ent_json_str(&w->j, "value", value);
    ent_json_close(&w->j, '}');
}

static void put_target(writing *w, ent_str document, ent_str url, ent_span span)
{
    ent_json *j = &w->j;
    ent_str urn = ent_str_printf(w->a, w->st, "urn:entente:%.*s", ENT_FMT(document));
    ent_json_open(j, "target", '{');
    ent_json_str(j, "source", url.n ? url : urn);
    ent_json_open(j, "selector", '[');
    ent_json_open(j, NULL, '{');
    ent_json_str(j, "type", ENT_STR("TextPositionSelector"));
    ent_json_int(j, "start", w->character[span.start]);
    ent_json_int(j, "end", w->character[span.end]);
    ent_json_close(j, '}');
    ent_json_open(j, NULL, '{');
    ent_json_str(j, "type", ENT_STR("TextQuoteSelector"));
    ent_json_str(j, "exact", ent_str_sub(w->source, span.start, span.end));
    ent_json_str(j, "prefix", ent_str_sub(w->source, before(w, span.start), span.start));
    ent_json_str(j, "suffix", ent_str_sub(w->source, span.end, behind(w, span.end)));
    ent_json_close(j, '}');
    ent_json_close(j, ']');
    ent_json_close(j, '}');
}

static bool put_note(writing *w, sqlite3_stmt *n, ent_str document, ent_str url)
{
    ent_span span = {(uint32_t)sqlite3_column_int64(n, 2), (uint32_t)sqlite3_column_int64(n, 3)};
    if (span.start >= span.end || span.end > w->source.n)
        return false;
    ent_str id = ent_column(n, 1);
    ent_json_open(&w->j, NULL, '{');
    ent_json_str(&w->j, "id", ent_str_printf(w->a, w->st, "urn:entente:%.*s", ENT_FMT(id)));
    ent_json_str(&w->j, "type", ENT_STR("Annotation"));
    ent_json_str(&w->j, "motivation", ENT_STR("classifying"));
    ent_json_open(&w->j, "body", '[');
    put_body(w, "tagging", ent_column(n, 0));
    put_body(w, "classifying", ent_column(n, 4));
    ent_json_close(&w->j, ']');
    put_target(w, document, url, span);
    ent_json_close(&w->j, '}');
    return true;
}

static int64_t put_notes(writing *w, ent_record *r, sqlite3_stmt *d, FILE *f)
{
    int64_t count = 0;
    sqlite3_stmt *n = ent_sql_prepare(r, notes, w->st);
    ent_bind_int(n, 1, sqlite3_column_int64(d, 0));
    w->source = ent_column(d, 3);
    count_characters(w);
    while (ent_sql_step(r, n, w->st)) {
        count += put_note(w, n, ent_column(d, 1), ent_column(d, 2));
        if (w->b.n > 1 << 16)
            ent_export_put(f, &w->b, "annotations.jsonld", w->st);
    }
    sqlite3_finalize(n);
    ent_arena_reset(w->a);
    return count;
}

void ent_export_annotations(ent_record *r, const ent_engine *e, const char *folder, ent_status *st)
{
    static const char name[] = "annotations.jsonld";
    (void)e;
    int64_t count = 0;
    writing w = {.a = ent_arena_new(0, st), .st = st};
    w.j = ent_json_to(&w.b, st);
    FILE *f = ent_export_open(folder, name, st);
    sqlite3_stmt *d = ent_sql_prepare(r, "SELECT d.document, d.id, d.url, t.source FROM current_documents d"
                                      " JOIN texts t USING(document) WHERE d.status = 'read'"
                                      " ORDER BY d.name, d.id", st);
    ent_json_open(&w.j, NULL, '{');
    ent_json_str(&w.j, "@context", ENT_STR("http://www.w3.org/ns/anno.jsonld"));
    ent_json_str(&w.j, "id", ENT_STR("urn:entente:annotations"));
    ent_json_str(&w.j, "type", ENT_STR("AnnotationCollection"));
    ent_json_open(&w.j, "first", '{');
    ent_json_str(&w.j, "id", ENT_STR("urn:entente:annotations:1"));
    ent_json_str(&w.j, "type", ENT_STR("AnnotationPage"));
    ent_json_open(&w.j, "items", '[');
    while (f && ent_sql_step(r, d, st))
        count += put_notes(&w, r, d, f);
    ent_json_close(&w.j, ']');
    ent_json_close(&w.j, '}');
    ent_json_int(&w.j, "total", count);
    ent_json_close(&w.j, '}');
    ent_buf_byte(&w.b, '\n', st);
    if (f)
        ent_export_put(f, &w.b, name, st);
    ent_export_close(f, name, st);
    sqlite3_finalize(d);
    ent_arena_free(w.a);
    ent_buf_free(&w.b);
}
