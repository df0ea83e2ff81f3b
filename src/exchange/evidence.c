/* evidence.c - cuts spans that are too long to be evidence. */
#include "exchange/jsonl.h"

static bool clause_end(ent_str s, uint32_t at)
{
    char c = s.p[at];
    return (c == ';' || c == ',' || c == '.' || c == ':' || c == '?' || c == '!') &&
           at + 1 < s.n && (s.p[at + 1] == ' ' || s.p[at + 1] == '\n');
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Last place in [from, to] behind which the text may be cut: behind a clause, else a word, else
 * a character. */
static uint32_t cut_end(ent_str s, uint32_t from, uint32_t to)
{
    for (uint32_t at = to; at > from; at--)
        if (clause_end(s, at - 1))
            return at;
    for (uint32_t at = to; at > from; at--)
        if (at < s.n && is_blank(s.p[at]) && !is_blank(s.p[at - 1]))
            return at;
    while (to > from && to < s.n && ((unsigned char)s.p[to] & 0xc0) == 0x80)
        to--;
    return to;
}

/* First place in [from, to] where it may begin. */
static uint32_t cut_start(ent_str s, uint32_t from, uint32_t to)
{
    for (uint32_t at = from + 1; at < to; at++)
        if (clause_end(s, at - 1) && at + 1 < to)
            return at + 1;
    for (uint32_t at = from + 1; at < to; at++)
        if (is_blank(s.p[at - 1]) && !is_blank(s.p[at]))
            return at;
    while (from < to && ((unsigned char)s.p[from] & 0xc0) == 0x80)
        from++;
    return from;
}

ent_span ent_evidence_cut(ent_str source, ent_span span, ent_span keep, uint32_t most)
{
    if (span.end - span.start <= most)
        return span;
    if (keep.start < span.start || keep.end > span.end || keep.end <= keep.start)
        keep = (ent_span){span.start, span.start + 1};
    /* Begin at the span's start while what is kept fits; else half of the room before it. */
    uint32_t start = span.start;
    if (keep.end - start > most) {
        uint32_t room = keep.end - keep.start < most ? (most - (keep.end - keep.start)) / 2 : 0;
        start = keep.start - room;
        if (room > 0)
            start = cut_start(source, start, keep.start);
    }
    uint32_t limit = start + most < span.end ? start + most : span.end;
    uint32_t least = keep.end < limit ? keep.end : start + 1;
    return (ent_span){start, limit == span.end ? limit : cut_end(source, least, limit)};
}
