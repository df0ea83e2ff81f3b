/* draft.c - writes the visible text of lines together with the pieces that map it back. */
#include "draft.h"

void ent_draft_init(ent_draft *d, ent_arena *arena, ent_str source, ent_status *st)
{
    *d = (ent_draft){.arena = arena, .source = source};
    d->text_cap = (uint32_t)source.n + 16; /* no entity is shorter than what it stands for */
    d->text = ENT_NEW(arena, char, d->text_cap, st);
}

void ent_draft_begin(ent_draft *d, ent_status *st)
{
    ent_draft_end(d, st);
    d->now = (ent_draft_line){.text = d->text_n, .piece = d->pieces.n};
    d->open = true;
    d->space = d->space_end = 0;
}

static void add_piece(ent_draft *d, ent_str text, uint32_t from, uint32_t to, bool copied,
                      ent_status *st)
{
    if (ent_failed(st) || text.n > d->text_cap - d->text_n)
        return;
    ent_piece *last = d->pieces.n > d->now.piece ? &d->pieces.at[d->pieces.n - 1] : NULL;
    bool grows = copied && last && last->len == last->source_len &&
                 last->reading + last->len == d->text_n &&
                 last->source + last->source_len == from;
    if (grows) {
        last->len += (uint32_t)text.n;
        last->source_len += to - from;
    } else {
        ent_piece *piece = ENT_PUSH(d->arena, &d->pieces, st);
        if (!piece)
            return;
        *piece = (ent_piece){d->text_n, (uint32_t)text.n, from, to - from};
    }
    memcpy(d->text + d->text_n, text.p, text.n);
    d->text_n += (uint32_t)text.n;
    if (d->in_link)
        d->now.linked += (uint32_t)text.n;
    if (d->now.span.end == 0)
        d->now.span.start = from;
    d->now.span.end = to;
}

/* Writes the white space met before the next visible sign as one blank. */
static void write_space(ent_draft *d, ent_status *st)
{
    if (d->space == d->space_end)
        return;
    if (d->text_n > d->now.text) {
        bool plain = d->space_end - d->space == 1 && d->source.p[d->space] == ' ';
        add_piece(d, ENT_STR(" "), d->space, d->space_end, plain, st);
    }
    d->space = d->space_end = 0;
}

static void add_space(ent_draft *d, uint32_t from, uint32_t to)
{
    if (d->space == d->space_end)
        d->space = from;
    d->space_end = to;
}

static bool is_invisible(uint32_t cp)
{
    return cp == 0xAD || (cp >= 0x200B && cp <= 0x200F) || cp == 0x2060 || cp == 0xFEFF ||
           (cp >= 0x202A && cp <= 0x202E);
}

void ent_draft_copy(ent_draft *d, uint32_t from, uint32_t to, ent_status *st)
{
    if (!d->open)
        ent_draft_begin(d, st);
    uint32_t run = from; /* start of visible bytes not yet written */
    for (size_t i = from; i < to && !ent_failed(st);) {
        size_t at = i;
        uint32_t cp = (unsigned char)d->source.p[i];
        if (cp < 0x80)
            i++;
        else
            cp = ent_utf8_next(d->source, &i);
        bool space = cp <= 0x20 || cp == 0x7F || (cp >= 0x80 && ent_utf8_is_space(cp));
        if (!space && !is_invisible(cp)) {
            if (d->space != d->space_end)
                write_space(d, st);
            continue;
        }
        if (at > run)
            add_piece(d, ent_str_sub(d->source, run, at), run, (uint32_t)at, true, st);
        run = (uint32_t)i;
        if (space && !is_invisible(cp))
            add_space(d, (uint32_t)at, (uint32_t)i);
    }
    if (run < to)
        add_piece(d, ent_str_sub(d->source, run, to), run, to, true, st);
}

void ent_draft_put(ent_draft *d, ent_str text, uint32_t from, uint32_t to, ent_status *st)
{
    if (!d->open)
        ent_draft_begin(d, st);
    size_t i = 0;
    uint32_t cp = text.n ? ent_utf8_next(text, &i) : ' ';
    if (is_invisible(cp))
        return;
    if (cp <= 0x20 || ent_utf8_is_space(cp)) {
        add_space(d, from, to);
        return;
    }
    write_space(d, st);
    add_piece(d, text, from, to, false, st);
}

bool ent_draft_end(ent_draft *d, ent_status *st)
{
    bool kept = false;
    if (d->open && d->text_n > d->now.text) {
        d->now.text_n = d->text_n - d->now.text;
        d->now.piece_count = d->pieces.n - d->now.piece;
        ent_draft_line *line = ENT_PUSH(d->arena, &d->lines, st);
        if (line) {
            *line = d->now;
            kept = true;
        }
    }
    d->open = false;
    d->space = d->space_end = 0;
    return kept;
}

void ent_draft_blank(ent_draft *d, uint32_t from, uint32_t to, uint16_t gap, ent_mark mark,
                     ent_status *st)
{
    ent_draft_end(d, st);
    ent_draft_line *line = ENT_PUSH(d->arena, &d->lines, st);
    if (line)
        *line = (ent_draft_line){.span = {from, to},
                                 .text = d->text_n,
                                 .piece = d->pieces.n,
                                 .gap = gap,
                                 .mark = (uint8_t)mark};
}
