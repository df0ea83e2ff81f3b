/* write_text.c - a comparison for the terminal and as Markdown. */
#include "compare/tell.h"
#include "exchange/safe.h"

#include <stdio.h>

typedef struct pen {
    const ent_comparison *c;
    ent_buf out;
    ent_arena *a;
    bool markdown, colour, all;
    ent_status *st;
} pen;

static void put(pen *p, const char *z)
{
    ent_buf_puts(&p->out, z, p->st);
}

/* Words of documents. */
static void say(pen *p, ent_str s)
{
    if (p->markdown)
        ent_safe_markdown(&p->out, s, p->st);
    else
        ent_safe_text(&p->out, s, p->st);
}

static void heading(pen *p, const char *text)
{
    ent_buf_printf(&p->out, p->st, p->markdown ? "\n## %s\n\n" : "\n%s\n", text);
}

static void stretch(void *ctx, ent_stretch_kind kind, ent_str words)
{
    static const char *const marks[3][3][2] = {
        {{"", ""}, {"[-", "-]"}, {"{+", "+}"}},
        {{"", ""}, {"~~", "~~"}, {"**", "**"}},
        {{"", ""}, {"\033[31m[-", "-]\033[0m"}, {"\033[32m{+", "+}\033[0m"}}};
    pen *p = ctx;
    const char *const *m = marks[p->markdown ? 1 : p->colour ? 2 : 0][kind];
    if (words.n == 0)
        return;
    put(p, m[0]);
    say(p, words);
    put(p, m[1]);
    put(p, " ");
}

/* ---- rows ------------------------------------------------------------------------------------------- */

static void place(pen *p, const char *side, const uint32_t *list, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        ent_buf_printf(&p->out, p->st, "%s%s%u", i ? "+" : "", side, list[i] + 1);
}

static void row_head(pen *p, const ent_compare_pair *x, const ent_compare_row *r)
{
    const ent_compare_text *a = &p->c->texts.at[x->a], *b = &p->c->texts.at[x->b];
    put(p, p->markdown ? "- " : "  ");
    place(p, "A", r->a, r->a_count);
    put(p, r->a_count && r->b_count ? " > " : "");
    place(p, "B", r->b, r->b_count);
    ent_buf_printf(&p->out, p->st, " %s", ent_row_kind_name(r->kind));
    if (r->moved)
        ent_buf_printf(&p->out, p->st, ", moved (paragraph %u to %u)",
                       a->sentences.at[r->a[0]].paragraph, b->sentences.at[r->b[0]].paragraph);
    if (r->strength) {
        ent_buf_printf(&p->out, p->st, ", %s: ", r->strength > 0 ? "stronger" : "weaker");
        say(p, r->reason);
    }
    if (r->commitment.n) {
        ent_buf_printf(&p->out, p->st, ", commitment %.*s: ", ENT_FMT(r->commitment));
        say(p, r->reason);
    }
    const ent_compare_text *t = r->b_count ? b : a;
    ent_str topics = ent_compare_topics_of(p->c, t, r->b_count ? r->b[0] : r->a[0], p->a, p->st);
    if (topics.n && (!r->a_count || !r->b_count)) {
        put(p, " [");
        say(p, topics);
        put(p, "]");
    }
    put(p, p->markdown ? "  \n  " : "\n      ");
}

static void row(pen *p, const ent_compare_pair *x, const ent_compare_row *r)
{
    const ent_compare_text *a = &p->c->texts.at[x->a], *b = &p->c->texts.at[x->b];
    row_head(p, x, r);
    if (r->kind == ENT_ROW_DROPPED)
        stretch(p, ENT_GONE, ent_compare_sentence_text(a, r->a[0]));
    else if (r->kind == ENT_ROW_ADDED)
        stretch(p, ENT_NEW_WORDS, ent_compare_sentence_text(b, r->b[0]));
    else
        ent_compare_walk(a, b, r, stretch, p);
    put(p, "\n");
}

static void summary(pen *p, const ent_compare_pair *x)
{
    const ent_compare_sum *s = &x->sum;
    if (p->markdown)
        put(p, "\n");
    ent_buf_printf(&p->out, p->st, "%u same, %u changed, %u split, %u merged, %u dropped, %u added; "
                   "%u moved, %u stronger, %u weaker; commitments: %u gained, %u lost. %.0f %% of the "
                   "words stand in sentences of both.\n", s->kinds[0], s->kinds[1], s->kinds[2],
                   s->kinds[3], s->kinds[4], s->kinds[5], s->moved, s->stronger, s->weaker, s->gained,
                   s->lost, 100 * s->likeness);
}

static void rows_where(pen *p, const ent_compare_pair *x, const char *title, bool with_a, bool with_b)
{
    bool any = false;
    for (uint32_t i = 0; i < x->rows.n; i++) {
        const ent_compare_row *r = &x->rows.at[i];
        if ((r->a_count > 0) != with_a || (r->b_count > 0) != with_b)
            continue;
        if (!any)
            heading(p, title);
        any = true;
        row(p, x, r);
    }
}

static void versions(pen *p, const ent_compare_pair *x)
{
    bool any = false;
    if (x->sum.likeness == 0 && !p->all) {
        put(p, "Nothing is listed: --all shows every sentence.\n");
        return;
    }
    for (uint32_t i = 0; i < x->rows.n; i++) {
        const ent_compare_row *r = &x->rows.at[i];
        if (r->kind == ENT_ROW_SAME && !r->moved && !p->all)
            continue;
        if (!any)
            heading(p, "Sentences, in the order of B");
        any = true;
        row(p, x, r);
    }
}

/* ---- topics and terms --------------------------------------------------------------------------------- */

static const char *letter(const pen *p, uint32_t text, char out[16])
{
    if (p->c->texts.n <= 26)
        snprintf(out, 16, "%c", 'A' + (int)text);
    else
        snprintf(out, 16, "%u", text + 1);
    return out;
}

static void table_head(pen *p, const char *first)
{
    char name[16];
    ent_buf_printf(&p->out, p->st, p->markdown ? "| %s |" : "  %-40s", first);
    for (uint32_t t = 0; t < p->c->texts.n; t++)
        ent_buf_printf(&p->out, p->st, p->markdown ? " %s |" : " %9s", letter(p, t, name));
    put(p, p->markdown ? " first | last |\n|---|" : "  first last\n");
    for (uint32_t t = 0; p->markdown && t < p->c->texts.n + 2; t++)
        put(p, "---|");
    put(p, p->markdown ? "\n" : "");
}

static void ends(pen *p, uint32_t first, uint32_t last)
{
    char a[16], b[16];
    ent_buf_printf(&p->out, p->st, p->markdown ? " %s | %s |\n" : "  %-5s %s\n", letter(p, first, a),
                   letter(p, last, b));
}

static void topics(pen *p)
{
    ent_topic_lines lines = {0};
    ent_compare_topics(p->c, &lines, p->a, p->st);
    if (lines.n == 0 || ent_failed(p->st))
        return;
    heading(p, "Topics: share of words, and place by first mention (0 is none)");
    table_head(p, "topic");
    for (uint32_t i = 0; i < lines.n; i++) {
        const ent_topic_line *l = &lines.at[i];
        ent_str name = ent_compare_topic_name(&p->c->k, l->topic);
        if (p->markdown) {
            put(p, "| ");
            say(p, name);
            put(p, " |");
        } else {
            ent_buf_printf(&p->out, p->st, "  %-40.*s", (int)(name.n < 40 ? name.n : 40), name.p);
        }
        for (uint32_t t = 0; t < p->c->texts.n; t++) {
            char cell[32] = "0";
            if (l->words[t])
                snprintf(cell, sizeof cell, "%.0f%% #%u",
                         100.0 * l->words[t] / (p->c->texts.at[t].words.n + 1e-9), l->rank[t]);
            ent_buf_printf(&p->out, p->st, p->markdown ? " %s |" : " %9s", cell);
        }
        ends(p, l->first, l->last);
    }
}

/* Said in one and not in the other means something between whole texts only. */
static void silences(pen *p)
{
    ent_topic_lines lines = {0};
    char name[16];
    bool told = false;
    ent_compare_topics(p->c, &lines, p->a, p->st);
    for (uint32_t i = 0; i < lines.n && !ent_failed(p->st); i++)
        for (uint32_t t = 0; t < p->c->texts.n; t++) {
            if (lines.at[i].words[t] || !p->c->texts.at[t].complete)
                continue;
            if (!told)
                heading(p, "Silent, though another of the texts speaks of it");
            told = true;
            put(p, p->markdown ? "- " : "  ");
            ent_buf_printf(&p->out, p->st, "%s on ", letter(p, t, name));
            say(p, ent_compare_topic_name(&p->c->k, lines.at[i].topic));
            put(p, "\n");
        }
    for (uint32_t t = 0; t < p->c->texts.n; t++)
        if (!p->c->texts.at[t].complete) {
            ent_buf_printf(&p->out, p->st, "%s%s is not known to be whole (", p->markdown ? "\n" : "  ",
                           letter(p, t, name));
            say(p, p->c->texts.at[t].why_not);
            put(p, "): what it does not say is not counted.\n");
        }
}

static void terms(pen *p)
{
    ent_term_lines lines = {0};
    char name[16];
    bool any = false;
    ent_compare_terms(p->c, &lines, p->a, p->st);
    for (uint32_t i = 0; i < lines.n && !ent_failed(p->st); i++) {
        const ent_term_line *l = &lines.at[i];
        if (!l->varies)
            continue;
        if (!any)
            heading(p, "Terms that differ");
        any = true;
        put(p, p->markdown ? "- " : "  ");
        say(p, l->term);
        put(p, ":");
        for (uint32_t t = 0, n = 0; t < p->c->texts.n; t++)
            if (l->variants[t].n && n++ < 12) {
                ent_buf_printf(&p->out, p->st, "%s %s \"", n > 1 ? "," : "", letter(p, t, name));
                say(p, l->variants[t]);
                put(p, "\"");
            }
        put(p, "; first ");
        put(p, letter(p, l->first, name));
        put(p, ", last ");
        put(p, letter(p, l->last, name));
        put(p, "\n");
    }
}

/* ---- the page ------------------------------------------------------------------------------------------- */

static void texts(pen *p)
{
    char name[16];
    if (p->markdown)
        put(p, "# Comparison of statements\n\n");
    for (uint32_t t = 0; t < p->c->texts.n; t++) {
        put(p, p->markdown ? "- " : "");
        put(p, letter(p, t, name));
        put(p, ": ");
        say(p, ent_compare_label(&p->c->texts.at[t], p->a, p->st));
        put(p, "\n");
    }
    for (uint32_t i = 0; i < p->c->remarks.n; i++) {
        put(p, p->markdown ? "\n" : "");
        say(p, p->c->remarks.at[i]);
        put(p, ".\n");
    }
}

static void series(pen *p)
{
    char a[16], b[16];
    heading(p, "Each statement against the one before it");
    for (uint32_t i = 0; i < p->c->pairs.n; i++) {
        const ent_compare_pair *x = &p->c->pairs.at[i];
        ent_buf_printf(&p->out, p->st, "%s%s > %s: ", p->markdown ? "- " : "  ", letter(p, x->a, a),
                       letter(p, x->b, b));
        const ent_compare_sum *s = &x->sum;
        ent_buf_printf(&p->out, p->st, "%u same, %u changed, %u split, %u merged, %u dropped, %u added, "
                       "%u moved, %u stronger, %u weaker\n", s->kinds[0], s->kinds[1], s->kinds[2],
                       s->kinds[3], s->kinds[4], s->kinds[5], s->moved, s->stronger, s->weaker);
    }
}

static void page(pen *p)
{
    const ent_comparison *c = p->c;
    texts(p);
    if (c->texts.n == 2) {
        const ent_compare_pair *x = &c->pairs.at[0];
        summary(p, x);
        if (c->readouts) {
            rows_where(p, x, "Only A says", true, false);
            rows_where(p, x, "Only B says", false, true);
            rows_where(p, x, "Both say", true, true);
        } else {
            versions(p, x);
        }
    } else {
        series(p);
    }
    topics(p);
    if (c->texts.n == 2)
        silences(p);
    terms(p);
}

void ent_compare_write_text(const ent_comparison *c, const ent_compare_style *o,
                            const ent_sink *out, ent_status *st)
{
    pen p = {.c = c, .a = ent_arena_new(0, st), .markdown = o->format == ENT_COMPARE_MARKDOWN,
             .colour = o->colour, .all = o->all, .st = st};
    if (!ent_failed(st))
        page(&p);
    if (!ent_failed(st) && out->write(out->ctx, p.out.p, p.out.n) != 0)
        ent_status_set(st, ENT_IO, "cannot write");
    ent_buf_free(&p.out);
    ent_arena_free(p.a);
}
