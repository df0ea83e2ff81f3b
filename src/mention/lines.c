/* lines.c - actors in lines that are not read as prose: authors in bylines, agencies in
 * credits, institutes in banners. They never act; their mentions have no tokens. */
#include "mention/work.h"

static bool is_word_byte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (unsigned char)c >= 0x80;
}

static void add_line_mention(ent_work *w, ent_span span, uint32_t actor, const char *why)
{
    ent_mention *m = ENT_PUSH(w->a, &w->r->mentions, w->st);
    uint32_t *own = ENT_NEW(w->a, uint32_t, 1, w->st);
    if (!m || !own)
        return;
    own[0] = actor;
    *m = (ent_mention){.first = ENT_NONE, .last = ENT_NONE, .head = ENT_NONE,
                       .name_first = ENT_NONE, .name_last = ENT_NONE, .span = span,
                       .form = ENT_MENTION_LINE, .actors = own, .actor_count = 1,
                       .why = ent_str_z(why)};
}

/* What a credit or banner may name: who publishes, photographs, issues. */
static bool is_publisher(const ent_actor_entry *e, uint8_t use)
{
    if (use == ENT_NAME_WEAK || use == ENT_NAME_SURNAME)
        return false;
    return e->kind == ENT_KIND_OUTLET || e->kind == ENT_KIND_THINKTANK ||
           e->kind == ENT_KIND_UNIVERSITY || e->kind == ENT_KIND_AGENCY ||
           e->kind == ENT_KIND_IGO || e->kind == ENT_KIND_COMPANY;
}

static void scan_line(ent_work *w, const ent_line *line)
{
    ent_str source = w->doc->source;
    for (uint32_t at = line->span.start; at < line->span.end;) {
        bool start = is_word_byte(source.p[at]) &&
                     (at == line->span.start || !is_word_byte(source.p[at - 1]));
        ent_name_hit hits[ENT_FOUND_HITS];
        uint32_t past = 0, n = 0;
        if (start)
            n = ent_lexicon_name_at(w->r->lexicon, source, at, line->span.end, hits,
                                    ENT_FOUND_HITS, &past);
        for (uint32_t i = 0; i < n; i++) {
            const ent_actor_entry *e = ent_lexicon_actor(w->r->lexicon, hits[i].entry);
            if (!is_publisher(e, hits[i].use))
                continue;
            uint32_t actor = ent_actor_of_entry(w, hits[i].entry);
            if (actor != ENT_NONE)
                add_line_mention(w, (ent_span){at, past}, actor, "name in a credit or banner");
            break;
        }
        at = n ? past : at + 1;
    }
}

static void read_author(ent_work *w, const ent_line *line, ent_str author)
{
    ent_str text = ent_document_text(w->doc, line->span);
    size_t at = author.n ? ent_str_find(text, author) : SIZE_MAX;
    if (at == SIZE_MAX)
        return;
    ent_str id = ent_str_printf(w->a, w->st, "PER:%.*s", ENT_FMT(author));
    uint32_t actor = ent_actor_add(w, id, author, ENT_KIND_PERSON, (ent_str){0});
    if (actor == ENT_NONE)
        return;
    uint32_t start = line->span.start + (uint32_t)at;
    add_line_mention(w, (ent_span){start, start + (uint32_t)author.n}, actor, "byline");
    w->r->actors.at[actor].author = true;
    ent_role_add(w, actor, ENT_STR("author"), (ent_str){0}, ENT_STR("MEDIA"), false);
}

void ent_read_lines(ent_work *w)
{
    for (uint32_t i = 0; i < w->doc->lines.n && !ent_failed(w->st); i++) {
        const ent_line *line = &w->doc->lines.at[i];
        bool byline = line->cls == ENT_LINE_BYLINE || line->cls == ENT_LINE_SIGNATURE;
        for (uint32_t k = 0; byline && k < w->doc->authors.n; k++)
            read_author(w, line, w->doc->authors.at[k]);
        bool credit = line->cls == ENT_LINE_CREDIT || line->cls == ENT_LINE_BANNER ||
                      line->cls == ENT_LINE_DATELINE || byline;
        if (credit && line->flow == ENT_NONE)
            scan_line(w, line);
    }
}
