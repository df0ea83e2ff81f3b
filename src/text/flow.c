/* flow.c - the reading text: flows in the order in which their first lines stand, the pieces
 * that map them to the source, and the ways back.
 *
 * A paragraph that a page break cut is written as one flow where its first part stands, the
 * captions and banners between the parts behind it:
 *
 *   source    [the allies agreed to] [PISM SPOTLIGHT] [meet again.]
 *   reading   the allies agreed to meet again. \n PISM SPOTLIGHT
 */
#include "stages.h"

static bool is_read(const ent_unit *u)
{
    if (u->author_note)
        return true;
    switch ((ent_line_class)u->cls) {
    case ENT_LINE_FURNITURE:
    case ENT_LINE_CREDIT:
    case ENT_LINE_DUPLICATE:
    case ENT_LINE_OTHER: return false;
    default:
        return u->same == ENT_NONE || (u->cls != ENT_LINE_CAPTION && u->cls != ENT_LINE_BANNER);
    }
}

static void add_lines(ent_document *doc, const ent_units *units, const ent_draft *d,
                      ent_status *st)
{
    for (uint32_t k = 0; k < units->n; k++) {
        const ent_unit *u = &units->at[k];
        bool repeats =
            u->same != ENT_NONE && (u->cls == ENT_LINE_DUPLICATE ||
                                    u->cls == ENT_LINE_CAPTION || u->cls == ENT_LINE_BANNER);
        for (uint32_t i = 0; i < u->count; i++) {
            ent_line *line = ENT_PUSH(doc->arena, &doc->lines, st);
            if (!line)
                return;
            *line = (ent_line){.span = d->lines.at[u->first + i].span,
                               .flow = ENT_NONE,
                               .cls = u->cls,
                               .same_as = repeats ? units->at[u->same].first +
                                                        (i < units->at[u->same].count ? i : 0)
                                                  : ENT_NONE,
                               .continues = i > 0 || u->after != ENT_NONE};
        }
    }
}

#define MAX_HYPHENS 300

typedef struct writer {
    ent_document *doc;
    const ent_draft *d;
    char *text;
    uint32_t n;
    uint32_t hyphens; /* at line ends looked into so far */
    uint32_t last_end; /* source byte behind the line written last */
    ent_status *st;
} writer;

static void add_piece(writer *w, ent_piece piece)
{
    ent_piece *slot = ENT_PUSH(w->doc->arena, &w->doc->pieces, w->st);
    if (slot)
        *slot = piece;
}

static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/* Does the part of a word before the hyphen at the end of the reading text stand alone
 * elsewhere? Then "long-|term" is a compound; "sup-|ports" is one word. */
static bool is_compound(writer *w)
{
    uint32_t end = w->n - 1, start = end;
    while (start > 0 && is_lower(w->text[start - 1]))
        start--;
    if (++w->hyphens > MAX_HYPHENS || start == end || (start > 0 && w->text[start - 1] != ' '))
        return true;
    ent_str part = ent_str_sub(ent_str_of(w->text, w->n), start, end);
    ent_str rest = ent_str_of(w->d->text, w->d->text_n);
    for (size_t at; (at = ent_str_find(rest, part)) != SIZE_MAX;
         rest = ent_str_sub(rest, at + part.n, rest.n)) {
        bool begins = rest.p + at == w->d->text || !is_lower(rest.p[at - (at > 0)]) || at == 0;
        char behind = at + part.n < rest.n ? rest.p[at + part.n] : ' ';
        if (begins && (behind == ' ' || behind == ',' || behind == '.'))
            return true;
    }
    return false;
}

/* Joins a line to what its flow holds: a blank that stands for the white space behind the
 * line above; none behind a hyphen, which goes too when it only broke a word. */
static void join(writer *w, uint32_t source, char next)
{
    char last = w->n ? w->text[w->n - 1] : ' ';
    bool hyphen =
        last == '-' && w->n > 1 && w->text[w->n - 2] != '-' && w->text[w->n - 2] != ' ';
    if (hyphen) {
        ent_piece *piece = w->doc->pieces.n ? &w->doc->pieces.at[w->doc->pieces.n - 1] : NULL;
        if (piece && is_lower(next) && piece->len > 1 && piece->len == piece->source_len &&
            !is_compound(w)) {
            piece->len--;
            piece->source_len--;
            w->n--;
        }
        return;
    }
    add_piece(w, (ent_piece){w->n, 1, source, source < w->d->source.n ? 1 : 0});
    w->text[w->n++] = ' ';
}

static void write_line(writer *w, uint32_t line)
{
    const ent_draft_line *from = &w->d->lines.at[line];
    for (uint32_t i = 0; i < from->piece_count; i++) {
        ent_piece piece = w->d->pieces.at[from->piece + i];
        piece.reading = piece.reading - from->text + w->n;
        add_piece(w, piece);
    }
    memcpy(w->text + w->n, w->d->text + from->text, from->text_n);
    w->n += from->text_n;
}

static void write_unit(writer *w, const ent_unit *u, uint32_t flow, bool first)
{
    for (uint32_t i = 0; i < u->count && !ent_failed(w->st); i++) {
        uint32_t line = u->first + i;
        if (!first || i > 0)
            join(w, w->last_end, w->d->text[w->d->lines.at[line].text]);
        write_line(w, line);
        w->last_end = w->doc->lines.at[line].span.end;
        w->doc->lines.at[line].flow = flow;
    }
}

void ent_stage_flows(ent_document *doc, const ent_units *units, const ent_draft *d,
                     ent_status *st)
{
    add_lines(doc, units, d, st);
    uint32_t *next = ENT_NEW(doc->arena, uint32_t, units->n + 1, st);
    writer w = {.doc = doc, .d = d, .st = st};
    w.text = ENT_NEW(doc->arena, char, (size_t)d->text_n + d->lines.n * 2u + 2u, st);
    if (ent_failed(st))
        return;
    for (uint32_t k = 0; k < units->n; k++)
        next[k] = ENT_NONE;
    for (uint32_t k = 0; k < units->n; k++)
        if (units->at[k].after != ENT_NONE)
            next[units->at[k].after] = k;
    for (uint32_t k = 0; k < units->n && !ent_failed(st); k++) {
        const ent_unit *u = &units->at[k];
        if (u->after != ENT_NONE || !is_read(u))
            continue;
        if (w.n)
            w.text[w.n++] = '\n';
        uint32_t index = doc->flows.n, start = w.n;
        ent_flow *flow = ENT_PUSH(doc->arena, &doc->flows, st);
        for (uint32_t j = k; j != ENT_NONE && !ent_failed(st); j = next[j])
            write_unit(&w, &units->at[j], index, j == k);
        if (flow)
            *flow = (ent_flow){.start = start,
                               .end = w.n,
                               .line = u->first,
                               .cls = u->author_note ? ENT_LINE_SIGNATURE : u->cls};
    }
    doc->reading = ent_str_of(w.text, w.n);
}

/* ---- ways back ------------------------------------------------------------------------------ */

/* Last piece that begins at or before the reading byte, or ENT_NONE. */
static uint32_t piece_at(const ent_document *doc, uint32_t at)
{
    uint32_t low = 0, high = doc->pieces.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (doc->pieces.at[mid].reading <= at)
            low = mid + 1;
        else
            high = mid;
    }
    return low ? low - 1 : ENT_NONE;
}

uint32_t ent_document_source(const ent_document *doc, uint32_t at, bool behind)
{
    uint32_t k = piece_at(doc, behind && at > 0 ? at - 1 : at);
    if (k == ENT_NONE)
        return 0;
    const ent_piece *p = &doc->pieces.at[k];
    uint32_t in = at - p->reading;
    if (in > p->len)
        in = p->len;
    if (p->len == p->source_len)
        return p->source + in;
    return p->source + (behind || in == p->len ? p->source_len : 0);
}

/* Line of the source that holds the byte, or ENT_NONE between lines. */
static uint32_t line_at(const ent_document *doc, uint32_t source)
{
    uint32_t low = 0, high = doc->lines.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (doc->lines.at[mid].span.start <= source)
            low = mid + 1;
        else
            high = mid;
    }
    return low && source < doc->lines.at[low - 1].span.end ? low - 1 : ENT_NONE;
}

uint32_t ent_document_ranges(const ent_document *doc, uint32_t start, uint32_t end,
                             ent_span *out, uint32_t max)
{
    uint32_t n = 0, last_line = ENT_NONE;
    for (uint32_t k = piece_at(doc, start); k != ENT_NONE && k < doc->pieces.n; k++) {
        const ent_piece *p = &doc->pieces.at[k];
        if (p->reading >= end)
            break;
        uint32_t from = start > p->reading ? start : p->reading;
        uint32_t to = end < p->reading + p->len ? end : p->reading + p->len;
        uint32_t line = line_at(doc, p->source);
        if (from >= to || line == ENT_NONE)
            continue;
        bool copied = p->len == p->source_len;
        ent_span span = {copied ? p->source + from - p->reading : p->source,
                         copied ? p->source + to - p->reading : p->source + p->source_len};
        if (n > 0 && line == last_line)
            out[n - 1].end = span.end;
        else if (n < max)
            out[n++] = span;
        else
            break;
        last_line = line;
    }
    return n;
}

const char *ent_line_class_name(ent_line_class cls)
{
    static const char *const names[] = {
        "other",   "title",  "subtitle",  "byline",    "dateline", "heading", "banner",
        "caption", "credit", "duplicate", "furniture", "body",     "lead",    "signature"};
    return (size_t)cls < sizeof names / sizeof *names ? names[cls] : "other";
}
