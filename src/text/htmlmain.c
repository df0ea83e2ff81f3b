/* htmlmain.c - the report among the lines of a page.
 *
 * What navigation, footers, forms and classes such as "share" hold is furniture, unless that
 * would leave almost no prose: some pages wrap everything in a form. Where <article> or <main>
 * holds most of the prose, what stands outside is furniture too, but for a heading of the first
 * level and lines that call themselves byline, date or subtitle. */
#include "html.h"

/* Prose: a line of some length that is not mostly links. */
static uint32_t prose_bytes(const ent_draft_line *line)
{
    return line->text_n >= 80 && line->linked * 2 < line->text_n ? line->text_n : 0;
}

void ent_html_settle(ent_draft *d)
{
    uint64_t all = 0, site = 0, main = 0;
    for (uint32_t i = 0; i < d->lines.n; i++) {
        const ent_draft_line *line = &d->lines.at[i];
        uint32_t n = prose_bytes(line);
        all += n;
        site += line->site ? n : 0;
        main += line->main && !line->site ? n : 0;
    }
    bool site_counts = (all - site) * 4 >= all;
    bool main_counts = main * 2 > all - (site_counts ? site : 0) && main > 0;
    for (uint32_t i = 0; i < d->lines.n; i++) {
        ent_draft_line *line = &d->lines.at[i];
        bool says = line->level == 1 || line->mark == ENT_MARK_BYLINE ||
                    line->mark == ENT_MARK_DATELINE || line->mark == ENT_MARK_SUBTITLE;
        bool outside = (site_counts && line->site && !(line->level == 1 && !main_counts)) ||
                       (main_counts && !line->main && !says);
        if (outside)
            line->mark = ENT_MARK_FURNITURE;
        else if (line->text_n > 300 && line->mark != ENT_MARK_QUOTE &&
                 line->mark != ENT_MARK_ITEM)
            line->mark = ENT_MARK_NONE; /* a paragraph, whatever its class */
    }
}
