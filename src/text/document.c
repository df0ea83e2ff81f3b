/* document.c - one document, from its bytes to its flows. */
#include "stages.h"

#include <stdlib.h>

#define ARENA_LIMIT ((size_t)1 << 31)

static ent_document *new_document(const ent_given *given, ent_status *st)
{
    ent_arena *arena = ent_arena_new(given->memory ? given->memory : ARENA_LIMIT, st);
    ent_document *doc = ENT_NEW(arena, ent_document, 1, st);
    if (!doc) {
        ent_arena_free(arena);
        return NULL;
    }
    doc->arena = arena;
    doc->name = ent_str_copy(arena, given->name, st);
    doc->path = ent_str_copy(arena, given->path, st);
    doc->format = ent_str_copy(arena, given->format, st);
    doc->row = given->row;
    doc->genre = ENT_STR("other");
    doc->date_how = ENT_STR("unknown");
    if (!ent_failed(st))
        return doc;
    ent_arena_free(arena);
    return NULL;
}

void ent_document_free(ent_document *doc)
{
    if (doc)
        ent_arena_free(doc->arena);
}

ent_str ent_document_name(const ent_document *doc) { return doc->name; }
ent_str ent_document_skipped_because(const ent_document *doc) { return doc->skip_why; }
ent_str ent_document_source_text(const ent_document *doc) { return doc->source; }

ent_document *ent_document_skipped(const ent_given *given, ent_skip skip, const char *why,
                                   ent_status *st)
{
    ent_document *doc = new_document(given, st);
    if (!doc)
        return NULL;
    doc->skip = skip;
    doc->skip_why = ent_str_copy(doc->arena, ent_str_z(why), st);
    doc->digest = ent_hash(doc->source);
    return doc;
}

/* Keeps what the caller knows beyond the life of its strings. */
static ent_given own_given(ent_arena *a, const ent_given *given, ent_status *st)
{
    ent_given own = *given;
    ent_str *fields[] = {&own.title,  &own.date, &own.date_how,
                         &own.outlet, &own.url,  &own.author};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        *fields[i] = ent_str_copy(a, *fields[i], st);
    return own;
}

static void read_lines(ent_document *doc, const ent_given *given, bool html, ent_status *st)
{
    ent_draft draft;
    ent_units units = {.html = html};
    ent_draft_init(&draft, doc->arena, doc->source, st);
    if (html)
        ent_draft_html(&draft, st);
    else
        ent_draft_plain(&draft, ent_str_is(doc->format, "md"), st);
    ent_units_make(&units, &draft, st);
    ent_units_classify(&units, &draft, st);
    if (ent_failed(st))
        return;
    ent_stage_flows(doc, &units, &draft, st);
    ent_stage_metadata(doc, &units, &draft, given, st);
    if (draft.warning)
        doc->warning = ent_str_z(draft.warning);
    ent_stage_language(doc, st);
    if (doc->reading.n == 0 && doc->skip == ENT_SKIP_NONE) {
        doc->skip = ENT_SKIP_EMPTY;
        doc->skip_why = ENT_STR("holds nothing to read: check that the file has text");
    }
}

ent_document *ent_document_read(ent_str bytes, const ent_given *given, ent_status *st)
{
    ent_document *doc = new_document(given, st);
    if (!doc)
        return NULL;
    bool html = ent_str_is(doc->format, "html");
    ent_status local = {0}; /* a document's own failure does not end the run */
    ent_given own = own_given(doc->arena, given, &local);
    if (ent_failed(&local)) {
        doc->skip = ENT_SKIP_LIMIT;
    } else if (ent_str_trim(bytes).n == 0) {
        doc->skip = ENT_SKIP_EMPTY;
        doc->skip_why = ENT_STR("the file is empty");
    } else {
        ent_stage_encoding(doc, bytes, html, &local);
        doc->digest = ent_hash(doc->source);
        if (doc->skip == ENT_SKIP_NONE && !ent_failed(&local))
            read_lines(doc, &own, html, &local);
    }
    if (local.code == ENT_LIMIT) {
        doc->skip = ENT_SKIP_LIMIT;
        doc->skip_why = ENT_STR("needs more memory than a document may use: split it");
        doc->lines.n = doc->pieces.n = doc->flows.n = 0;
        doc->reading = (ent_str){0};
    } else if (ent_failed(&local)) {
        *st = local;
    }
    if (!ent_failed(st))
        return doc;
    ent_document_free(doc);
    return NULL;
}

static void one_flow(ent_document *doc, ent_status *st)
{
    uint32_t n = (uint32_t)doc->source.n;
    ent_line *line = ENT_PUSH(doc->arena, &doc->lines, st);
    ent_flow *flow = ENT_PUSH(doc->arena, &doc->flows, st);
    ent_piece *piece = ENT_PUSH(doc->arena, &doc->pieces, st);
    if (ent_failed(st))
        return;
    *line = (ent_line){.span = {0, n}, .same_as = ENT_NONE, .cls = ENT_LINE_BODY};
    *flow = (ent_flow){.end = n, .cls = ENT_LINE_BODY};
    *piece = (ent_piece){.len = n, .source_len = n};
    doc->reading = doc->source;
    doc->language = ENT_STR("en");
}

ent_document *ent_document_row(ent_str text, const ent_given *given, ent_status *st)
{
    ent_document *doc = new_document(given, st);
    if (!doc)
        return NULL;
    doc->date = ent_str_copy(doc->arena, given->date, st);
    if (given->date.n)
        doc->date_how = ENT_STR("given");
    ent_stage_encoding(doc, text, false, st);
    doc->digest = ent_hash(doc->source);
    if (doc->skip == ENT_SKIP_NONE)
        one_flow(doc, st);
    if (!ent_failed(st))
        return doc;
    ent_document_free(doc);
    return NULL;
}
