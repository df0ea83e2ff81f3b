/* reader.c - a document as it is read, what was found marked in it and named beside it. A mark is a stretch
 * of text that the same records cover; what covers it stands in its classes and its data-ids. */
#include "brief/find.h"
#include "brief/passage.h"
#include "serve/serve.h"

#include <stdlib.h>

enum { PLACES = 8, PART = 120 * 1024 };     /* pieces of one span; bytes of text on a page */

typedef struct found {
    ent_str id, kind, says;
    bool first;                         /* its first span: can be gone to, named in the margin */
    ent_span place;                     /* reading bytes */
} found;

typedef struct page {
    ent_visit *v;
    ent_document *doc;
    int64_t row;
    ENT_VEC(found) founds;              /* by place */
    uint32_t noted;                     /* so many of them stand in the margin or before the part */
    ENT_VEC(uint32_t) cuts;             /* reading bytes where a mark begins or ends, in order */
    ENT_VEC(ent_span) lines;            /* of the source */
    ENT_VEC(ent_str) classes;           /* of the lines */
} page;

/* ---- what lies in the document ------------------------------------------------------------------- */

static void add(page *p, ent_str id, ent_str kind, ent_str says, ent_span span, bool first)
{
    ent_span places[PLACES];
    uint32_t n = ent_passage_places(p->doc, span, places, PLACES);
    for (uint32_t i = 0; i < n; i++) {
        found *f = ENT_PUSH(p->v->a, &p->founds, &p->v->st);
        if (f)
            *f = (found){id, kind, says, first && i == 0, places[i]};
    }
}

static const struct kind {
    const char *name, *sql;
} kinds[] = {
    {"meeting", "SELECT id, kind || ', ' || status || coalesce(', ' || date, ''), start_byte, end_byte FROM meetings"},
    {"event", "SELECT id, plover || coalesce(' ' || mode, '') || ', ' || modality || coalesce(', ' || date, ''),"
              " start_byte, end_byte FROM events"},
    {"quote", "SELECT id, form || coalesce(', ' || cue, ''), start_byte, end_byte FROM quotes"},
    {"position", "SELECT id, stance || ' on ' || issue, start_byte, end_byte FROM positions"},
    {"wording", "SELECT id, type, start_byte, end_byte FROM wordings"},
    {"tie", "SELECT id, relation || ', ' || status, start_byte, end_byte FROM ties"},
    {"outlook", "SELECT id, modality || coalesce(', ' || horizon, ''), start_byte, end_byte FROM outlooks"},
    {"cause", "SELECT id, kind, start_byte, end_byte FROM causes"}};

static bool is_wanted(const page *p, const char *kind)
{
    ent_str only = ent_visit_field(p->v, "kind");
    return only.n == 0 || ent_str_is(only, kind);
}

static ent_span span_at(sqlite3_stmt *s, int at)
{
    return (ent_span){(uint32_t)sqlite3_column_int64(s, at), (uint32_t)sqlite3_column_int64(s, at + 1)};
}

static void read_kind(page *p, const struct kind *k)
{
    ent_visit *v = p->v;
    ent_str sql = ent_str_printf(v->a, &v->st, "%s WHERE document = ?1 ORDER BY start_byte, id", k->sql);
    sqlite3_stmt *s = ent_failed(&v->st) ? NULL : ent_sql_prepare(v->r, sql.p, &v->st);
    ent_bind_int(s, 1, p->row);
    while (ent_sql_step(v->r, s, &v->st))
        add(p, ent_str_copy(v->a, ent_column(s, 0), &v->st), ent_str_z(k->name),
            ent_str_copy(v->a, ent_column(s, 1), &v->st), span_at(s, 2), true);
    sqlite3_finalize(s);
}

static void read_evidence(page *p)
{
    ent_visit *v = p->v;
    sqlite3_stmt *s = ent_sql_prepare(v->r, "SELECT record, start_byte, end_byte FROM evidence WHERE document = ?1"
                                            " ORDER BY start_byte", &v->st);
    ent_bind_int(s, 1, p->row);
    while (ent_sql_step(v->r, s, &v->st)) {
        ent_str id = ent_str_copy(v->a, ent_column(s, 0), &v->st);
        const ent_record_kind *k = ent_record_kind_of(id);
        if (k && is_wanted(p, k->name))
            add(p, id, ent_str_z(k->name), ENT_STR(""), span_at(s, 1), false);
    }
    sqlite3_finalize(s);
}

/* "?at=106-144": the place that a link led to. */
static void read_wanted_place(page *p)
{
    ent_str at = ent_visit_field(p->v, "at"), rest = at, first = ent_str_field(&rest, '-');
    ent_span span;
    if (at.n && ent_str_to_u32(first, &span.start) && ent_str_to_u32(rest, &span.end) && span.start < span.end)
        add(p, ENT_STR("at"), ENT_STR("at"), ENT_STR(""), span, true);
}

static int by_place(const void *x, const void *y)
{
    const found *a = x, *b = y;
    return a->place.start != b->place.start ? (a->place.start > b->place.start) - (a->place.start < b->place.start)
         : a->place.end != b->place.end     ? (a->place.end < b->place.end) - (a->place.end > b->place.end)
                                            : ent_str_cmp(a->id, b->id);
}

static int by_number(const void *x, const void *y)
{
    const uint32_t *a = x, *b = y;
    return (*a > *b) - (*a < *b);
}

static void read_all(page *p)
{
    ent_visit *v = p->v;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (is_wanted(p, kinds[i].name))
            read_kind(p, &kinds[i]);
    read_evidence(p);
    read_wanted_place(p);
    if (p->founds.n)
        qsort(p->founds.at, p->founds.n, sizeof *p->founds.at, by_place);
    for (uint32_t i = 0; i < p->founds.n; i++)
        for (int end = 0; end < 2; end++) {
            uint32_t *cut = ENT_PUSH(v->a, &p->cuts, &v->st);
            if (cut)
                *cut = end ? p->founds.at[i].place.end : p->founds.at[i].place.start;
        }
    if (p->cuts.n)
        qsort(p->cuts.at, p->cuts.n, sizeof *p->cuts.at, by_number);
    sqlite3_stmt *s = ent_sql_prepare(v->r, "SELECT start_byte, end_byte, class FROM lines WHERE document = ?1"
                                            " ORDER BY start_byte", &v->st);
    ent_bind_int(s, 1, p->row);
    while (ent_sql_step(v->r, s, &v->st)) {
        ent_span *line = ENT_PUSH(v->a, &p->lines, &v->st);
        ent_str *cls = ENT_PUSH(v->a, &p->classes, &v->st);
        if (line && cls) {
            *line = span_at(s, 0);
            *cls = ent_str_copy(v->a, ent_column(s, 2), &v->st);
        }
    }
    sqlite3_finalize(s);
}

/* ---- text with marks ---------------------------------------------------------------------------------- */

/* One stretch that no mark cuts: within a <mark> when records cover it. */
static void put_stretch(page *p, uint32_t from, uint32_t to, uint32_t first)
{
    ent_visit *v = p->v;
    bool open = false;
    for (uint32_t i = first; i < p->founds.n && p->founds.at[i].place.start < to; i++)
        if (p->founds.at[i].first && p->founds.at[i].place.start == from) {
            ent_html(v, "<a id=\"");
            ent_html_text(v, p->founds.at[i].id);
            ent_html(v, "\" class=\"spot\"></a>");
        }
    for (int pass = 0; pass < 2; pass++) {
        uint32_t n = 0;
        for (uint32_t i = first; i < p->founds.n && p->founds.at[i].place.start < to; i++) {
            const found *f = &p->founds.at[i];
            if (f->place.end <= from)
                continue;
            if (n++ == 0)
                ent_html(v, pass ? "\" data-ids=\"" : "<mark class=\"");
            else
                ent_html(v, " ");
            ent_html(v, pass ? "" : "k-");
            ent_html_text(v, pass ? f->id : f->kind);
            open = true;
        }
    }
    ent_html(v, open ? "\">" : "");
    ent_html_text(v, ent_str_sub(p->doc->reading, from, to));
    ent_html(v, open ? "</mark>" : "");
}

static void put_text(page *p, uint32_t from, uint32_t to, uint32_t *cut, uint32_t *first)
{
    while (from < to && !ent_failed(&p->v->st)) {
        while (*cut < p->cuts.n && p->cuts.at[*cut] <= from)
            ++*cut;
        uint32_t next = *cut < p->cuts.n && p->cuts.at[*cut] < to ? p->cuts.at[*cut] : to;
        while (*first < p->founds.n && p->founds.at[*first].place.end <= from &&
               p->founds.at[*first].place.start <= from)
            ++*first;
        put_stretch(p, from, next, *first);
        from = next;
    }
}

/* Paragraphs come in their order, so each begins where the one before ended. */
static void put_margin(page *p, uint32_t from, uint32_t to)
{
    ent_visit *v = p->v;
    bool open = false;
    for (; p->noted < p->founds.n && p->founds.at[p->noted].place.start < to; p->noted++) {
        const found *f = &p->founds.at[p->noted];
        if (!f->first || f->place.start < from || ent_str_is(f->id, "at"))
            continue;
        ent_html(v, open ? "<li" : "<ul class=\"margin\"><li");
        ent_htmlf(v, " class=\"k-%.*s\" data-id=\"", ENT_FMT(f->kind));
        ent_html_text(v, f->id);
        ent_html(v, "\"><span class=\"kind\">");
        ent_html_text(v, f->kind);
        ent_html(v, "</span> ");
        ent_html_id(v, f->id, f->says);
        ent_html(v, "</li>");
        open = true;
    }
    ent_html(v, open ? "</ul>" : "");
}

static ent_str class_at(const page *p, uint32_t source)
{
    uint32_t low = 0, high = p->lines.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (p->lines.at[middle].end <= source)
            low = middle + 1;
        else
            high = middle;
    }
    return low < p->lines.n && p->lines.at[low].start <= source ? p->classes.at[low] : ENT_STR("");
}

/* The first line that begins at or behind a byte. */
static uint32_t line_from(ent_str all, uint32_t at)
{
    while (at > 0 && at < all.n && all.p[at - 1] != '\n')
        at++;
    return at;
}

/* The part that is asked for, else the one with the place that a link led to. */
static uint32_t part_of(const page *p)
{
    uint32_t parts = (uint32_t)(p->doc->reading.n / PART), part = ent_visit_number(p->v, "part");
    if (ent_visit_field(p->v, "part").n)
        return part < parts ? part : parts;
    for (uint32_t i = 0; i < p->founds.n; i++)
        if (ent_str_is(p->founds.at[i].id, "at")) {
            part = p->founds.at[i].place.start / PART;
            /* What begins before the part's first line stands in the part before. */
            return part && p->founds.at[i].place.start < line_from(p->doc->reading, part * PART) ? part - 1 : part;
        }
    return 0;
}

static void put_parts(ent_visit *v, uint32_t part, size_t bytes)
{
    uint32_t parts = (uint32_t)(bytes / PART);
    if (parts == 0)
        return;
    ent_htmlf(v, "<p class=\"pages\">Part %u of %u. ", part + 1, parts + 1);
    for (int step = -1; step <= 1; step += 2)
        if (step < 0 ? part > 0 : part < parts)
            ent_htmlf(v, "<a href=\"?part=%u\" rel=\"%s\">%s</a> ", step < 0 ? part - 1 : part + 1,
                      step < 0 ? "prev" : "next", step < 0 ? "The part before" : "The next part");
    ent_html(v, "</p>\n");
}

static void put_paragraphs(page *p)
{
    ent_visit *v = p->v;
    ent_str all = p->doc->reading;
    uint32_t cut = 0, first = 0, part = part_of(p), begin = line_from(all, part * PART);
    all.n = all.n - part * PART > PART ? line_from(all, (part + 1) * PART) : all.n;
    while (p->noted < p->founds.n && p->founds.at[p->noted].place.start < begin)
        p->noted++;
    put_parts(v, part, p->doc->reading.n);
    ent_html(v, "<article class=\"reader\" data-view=\"reader\">\n");
    for (uint32_t from = begin; from < all.n && !ent_failed(&v->st);) {
        uint32_t to = from;
        while (to < all.n && all.p[to] != '\n')
            to++;
        if (to > from) {
            ent_str cls = class_at(p, ent_document_source(p->doc, from, false));
            ent_htmlf(v, "<section class=\"c-%.*s\"><p>", ENT_FMT(cls));
            put_text(p, from, to, &cut, &first);
            ent_html(v, "</p>");
            put_margin(p, from, to);
            ent_html(v, "</section>\n");
        }
        from = to + 1;
    }
    ent_html(v, "</article>\n");
    put_parts(v, part, p->doc->reading.n);
}

/* ---- the page -------------------------------------------------------------------------------------------- */

static void put_facts(page *p)
{
    ent_visit *v = p->v;
    sqlite3_stmt *s = ent_sql_prepare(v->r, "SELECT title, outlet, date, date_how, genre, url, path, bytes, words,"
        " reason, warning, superseded_by IS NOT NULL FROM documents WHERE document = ?1", &v->st);
    static const char *const names[] = {"title", "outlet", "date", "known by", "kind", "address", "file", "bytes",
                                        "words", "not read", "warning"};
    ent_bind_int(s, 1, p->row);
    ent_html(v, "<dl class=\"facts\">");
    if (ent_sql_step(v->r, s, &v->st)) {
        for (int i = 0; i < (int)(sizeof names / sizeof *names); i++)
            if (ent_column(s, i).n) {
                ent_htmlf(v, "<dt>%s</dt>", names[i]);
                ent_html_element(v, "dd", ent_column(s, i));
            }
        if (sqlite3_column_int(s, 11))
            ent_html(v, "<dt>version</dt><dd>an earlier one: a newer file took its place</dd>");
    }
    sqlite3_finalize(s);
    ent_html(v, "</dl>\n");
}

static void put_kinds(page *p)
{
    ent_visit *v = p->v;
    ent_str only = ent_visit_field(v, "kind");
    ent_html(v, "<p class=\"legend\">Marked: ");
    ent_htmlf(v, "<a href=\"?\"%s>all</a> ", only.n ? "" : " aria-current=\"true\"");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        ent_htmlf(v, "<a class=\"k-%s\" href=\"?kind=%s\"%s>%s</a> ", kinds[i].name, kinds[i].name,
                  ent_str_is(only, kinds[i].name) ? " aria-current=\"true\"" : "", kinds[i].name);
    ent_html(v, "</p>\n");
}

void ent_page_reader(ent_visit *v)
{
    ent_finding f;
    ent_pages pages;
    ent_find(v->r, v->rest, &f, v->a, &v->st);
    if (!ent_failed(&v->st) && f.what != ENT_WHAT_DOCUMENT && f.what != ENT_WHAT_PLACE)
        ent_status_set(&v->st, ENT_NOT_FOUND, "%.*s is no document", ENT_FMT(v->rest));
    if (ent_failed(&v->st))
        return;
    ent_pages_open(&pages, v->r, &v->st);
    page p = {.v = v, .row = f.document, .doc = ent_pages_load(&pages, f.document, &v->st)};
    if (p.doc) {
        read_all(&p);
        ent_html_begin(v, "Document", p.doc->name, "/documents");
        put_facts(&p);
        put_kinds(&p);
        put_paragraphs(&p);
        ent_html_end(v);
    }
    ent_pages_close(&pages);
}
