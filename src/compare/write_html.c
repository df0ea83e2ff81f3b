/* write_html.c - two columns, A and B, sentence beside sentence, changed words marked. No script, no
 * outside resource. */
#include "compare/tell.h"
#include "exchange/safe.h"

typedef struct pen {
    const ent_comparison *c;
    ent_buf out;
    ent_arena *a;
    ent_status *st;
} pen;

static const char head[] =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<title>Comparison of statements</title>\n<style>\n"
    "body{font:1rem/1.45 serif;max-width:75rem;margin:1.5rem auto;padding:0 1rem;color:#222}\n"
    "table{border-collapse:collapse;width:100%}\n"
    "td,th{border:1px solid #bbb;padding:.35rem .5rem;text-align:left;vertical-align:top}\n"
    "td.what{width:11rem;font:.85rem/1.35 sans-serif;color:#444}\n"
    "del{background:#fbdcdc;text-decoration:line-through}ins{background:#dcf3dc;text-decoration:none}\n"
    "tr.dropped td:first-child,tr.added td:nth-child(2){background:#f7f7f7}\n"
    "@media print{del{border-bottom:1px dotted}ins{border-bottom:1px solid}}\n"
    "</style>\n</head>\n<body>\n<h1>Comparison of statements</h1>\n";

static void put(pen *p, const char *z)
{
    ent_buf_puts(&p->out, z, p->st);
}

static void say(pen *p, ent_str s)
{
    ent_safe_html(&p->out, s, p->st);
}

/* Words of one side, those that changed marked. */
static void marked(pen *p, const ent_compare_text *t, const ent_compare_row *r, bool of_a)
{
    const uint32_t *list = of_a ? r->a : r->b;
    uint32_t n = of_a ? r->a_count : r->b_count;
    const char *open = of_a ? "<del>" : "<ins>", *close = of_a ? "</del>" : "</ins>";
    for (uint32_t i = 0; i < n; i++) {
        const ent_compare_sentence *s = &t->sentences.at[list[i]];
        uint32_t at = s->start;
        for (uint32_t k = 0; k < r->changes.n; k++) {
            const ent_word_change *c = &r->changes.at[k];
            uint32_t first = of_a ? c->a_first : c->b_first, count = of_a ? c->a_count : c->b_count;
            uint32_t end = s->first + s->count;
            uint32_t from = first > s->first ? first : s->first;
            uint32_t past = first + count < end ? first + count : end;
            if (count == 0 || from >= past)
                continue;
            uint32_t a = t->words.at[from].start, b = t->words.at[past - 1].end;
            say(p, ent_str_of(t->doc->reading.p + at, a - at));
            put(p, open);
            say(p, ent_str_of(t->doc->reading.p + a, b - a));
            put(p, close);
            at = b;
        }
        say(p, ent_str_of(t->doc->reading.p + at, s->end - at));
        put(p, " ");
    }
}

static void anchors(pen *p, const char *side, const uint32_t *list, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        ent_buf_printf(&p->out, p->st, "%s%s%u", i ? " " : "", side, list[i] + 1);
}

static void row(pen *p, const ent_compare_pair *x, const ent_compare_row *r)
{
    const ent_compare_text *a = &p->c->texts.at[x->a], *b = &p->c->texts.at[x->b];
    ent_buf_printf(&p->out, p->st, "<tr class=\"%s\"><td>", ent_row_kind_name(r->kind));
    marked(p, a, r, true);
    put(p, "</td><td>");
    marked(p, b, r, false);
    put(p, "</td><td class=\"what\">");
    anchors(p, "A", r->a, r->a_count);
    put(p, r->a_count && r->b_count ? " &rarr; " : "");
    anchors(p, "B", r->b, r->b_count);
    ent_buf_printf(&p->out, p->st, "<br><b>%s</b>%s", ent_row_kind_name(r->kind), r->moved ? ", moved" : "");
    if (r->strength)
        put(p, r->strength > 0 ? "<br>stronger: " : "<br>weaker: ");
    if (r->commitment.n)
        ent_buf_printf(&p->out, p->st, "<br>commitment %.*s: ", ENT_FMT(r->commitment));
    say(p, r->reason);
    put(p, "</td></tr>\n");
}

static void pair(pen *p, const ent_compare_pair *x)
{
    const ent_compare_text *a = &p->c->texts.at[x->a], *b = &p->c->texts.at[x->b];
    put(p, "<table>\n<thead><tr><th>A: ");
    say(p, ent_compare_label(a, p->a, p->st));
    put(p, "</th><th>B: ");
    say(p, ent_compare_label(b, p->a, p->st));
    put(p, "</th><th>what</th></tr></thead>\n<tbody>\n");
    for (uint32_t i = 0; i < x->rows.n; i++)
        row(p, x, &x->rows.at[i]);
    put(p, "</tbody>\n</table>\n");
}

static void topics(pen *p)
{
    ent_topic_lines lines = {0};
    ent_compare_topics(p->c, &lines, p->a, p->st);
    if (lines.n == 0 || ent_failed(p->st))
        return;
    put(p, "<h2>Topics: share of words, place by first mention</h2>\n<table>\n<tr><th>topic</th>");
    for (uint32_t t = 0; t < p->c->texts.n; t++) {
        put(p, "<th>");
        say(p, p->c->texts.at[t].name);
        put(p, "</th>");
    }
    put(p, "</tr>\n");
    for (uint32_t i = 0; i < lines.n; i++) {
        put(p, "<tr><td>");
        say(p, ent_compare_topic_name(&p->c->k, lines.at[i].topic));
        put(p, "</td>");
        for (uint32_t t = 0; t < p->c->texts.n; t++) {
            uint32_t words = lines.at[i].words[t];
            if (words)
                ent_buf_printf(&p->out, p->st, "<td>%.0f %%, %u.</td>",
                               100.0 * words / (p->c->texts.at[t].words.n + 1e-9), lines.at[i].rank[t]);
            else
                put(p, "<td>0</td>");
        }
        put(p, "</tr>\n");
    }
    put(p, "</table>\n");
}

void ent_compare_write_html(const ent_comparison *c, bool fragment, const ent_sink *out, ent_status *st)
{
    pen p = {.c = c, .a = ent_arena_new(0, st), .st = st};
    if (!ent_failed(st)) {
        put(&p, fragment ? "" : head);
        for (uint32_t i = 0; i < c->remarks.n; i++) {
            put(&p, "<p>");
            say(&p, c->remarks.at[i]);
            put(&p, ".</p>\n");
        }
        for (uint32_t i = 0; i < c->pairs.n; i++)
            pair(&p, &c->pairs.at[i]);
        topics(&p);
        put(&p, fragment ? "" : "</body>\n</html>\n");
    }
    if (!ent_failed(st) && out->write(out->ctx, p.out.p, p.out.n) != 0)
        ent_status_set(st, ENT_IO, "cannot write");
    ent_buf_free(&p.out);
    ent_arena_free(p.a);
}
