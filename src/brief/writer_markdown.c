/* writer_markdown.c - Markdown as pandoc, GitHub and most editors read it, with [^n] notes. */
#include "brief/out.h"
#include "brief/writer.h"

/* Escapes what Markdown would take for mark-up, joins lines. */
static void put(ent_writer *w, ent_str text)
{
    size_t from = 0;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool blank = c == '\n' || c == '\r' || c == '\t';
        if (!blank && (c == '\0' || !strchr("\\`*_[]<>#|~&^", c)))
            continue;
        ent_out_str(w->out, ent_str_sub(text, from, i), w->st);
        if (blank)
            ent_out_str(w->out, ENT_STR(" "), w->st);
        else
            ent_out(w->out, w->st, "\\%c", c);
        from = i + 1;
    }
    ent_out_str(w->out, ent_str_sub(text, from, text.n), w->st);
}

static void surrounded(ent_writer *w, ent_str text, const char *mark)
{
    if (text.n == 0)
        return;
    ent_out(w->out, w->st, "%s", mark);
    put(w, ent_str_trim(text));
    ent_out(w->out, w->st, "%s", mark);
}

/* Blocks are set off by one empty line. */
static void gap(ent_writer *w)
{
    if (!w->blank)
        ent_out(w->out, w->st, "\n");
    w->blank = true;
}

static void heading(ent_writer *w, int level, ent_str text)
{
    gap(w);
    ent_out(w->out, w->st, "%.*s ", level, "####");
    put(w, text);
    ent_out(w->out, w->st, "\n\n");
}

static void begin(ent_writer *w, ent_str title)
{
    ent_out(w->out, w->st, "# ");
    put(w, title);
    ent_out(w->out, w->st, "\n");
    w->blank = false;
}

static void end(ent_writer *w)
{
    (void)w;
}

static void box(ent_writer *w, bool open)
{
    (void)open;
    gap(w);
}

static void list(ent_writer *w, bool open)
{
    (void)open;
    gap(w);
}

static void item(ent_writer *w, bool open)
{
    ent_out(w->out, w->st, open ? "- " : "\n");
    w->blank = false;
}

static void paragraph(ent_writer *w, bool open)
{
    if (open)
        gap(w);
    else
        ent_out(w->out, w->st, "\n");
    w->blank = false;
}

static void strong(ent_writer *w, ent_str text)
{
    surrounded(w, text, "**");
}

static void emphasis(ent_writer *w, ent_str text)
{
    surrounded(w, text, "*");
}

static void refer(ent_writer *w, uint32_t note)
{
    ent_out(w->out, w->st, "[^%u]", note);
}

static void notes(ent_writer *w, bool open)
{
    (void)open;
    gap(w);
}

static void note(ent_writer *w, uint32_t number, bool open)
{
    if (open)
        ent_out(w->out, w->st, "[^%u]: ", number);
    else
        ent_out(w->out, w->st, "\n\n");
    w->blank = !open;
}

/* Blanks may not stand inside the marks of bold text. */
static void passage(ent_writer *w, const ent_passage *p)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < p->marks.n; i++) {
        ent_span m = p->marks.at[i];
        while (m.start < m.end && (p->text.p[m.start] == ' ' || p->text.p[m.start] == '\n'))
            m.start++;
        while (m.end > m.start && (p->text.p[m.end - 1] == ' ' || p->text.p[m.end - 1] == '\n'))
            m.end--;
        put(w, ent_str_sub(p->text, at, m.start));
        surrounded(w, ent_str_sub(p->text, m.start, m.end), "**");
        at = m.end;
    }
    put(w, ent_str_sub(p->text, at, p->text.n));
}

static void put_ticks(ent_writer *w, size_t n)
{
    while (n-- > 0)
        ent_out(w->out, w->st, "`");
}

/* Nothing in the text ends it: more ticks stand around it than it holds in a row. */
static void code(ent_writer *w, ent_str text)
{
    size_t most = 0, run = 0;
    for (size_t i = 0; i < text.n; i++) {
        run = text.p[i] == '`' ? run + 1 : 0;
        most = run > most ? run : most;
    }
    put_ticks(w, most + 1);
    ent_out(w->out, w->st, most ? " " : "");
    for (ent_str rest = text; rest.n;) {
        ent_out_str(w->out, ent_str_field(&rest, '\n'), w->st);
        ent_out(w->out, w->st, rest.n ? " " : "");
    }
    ent_out(w->out, w->st, most ? " " : "");
    put_ticks(w, most + 1);
}

static void table(ent_writer *w, bool open)
{
    (void)open;
    gap(w);
}

static void row(ent_writer *w, uint32_t heads, bool open)
{
    ent_out(w->out, w->st, open ? "|" : "\n");
    for (uint32_t i = 0; i < heads && !open; i++)
        ent_out(w->out, w->st, i + 1 < heads ? "|---" : "|---|\n");
    w->blank = false;
}

static void cell(ent_writer *w, bool head, bool open)
{
    (void)head;
    ent_out(w->out, w->st, open ? " " : " |");
}

/* Notes come in the order in which they are referred to first; pandoc numbers them alike. */
static void refer_once(ent_writer *w, uint32_t note)
{
    if (note > w->referred)
        refer(w, note);
    else
        ent_out(w->out, w->st, "^%u^", note);
    w->referred = note > w->referred ? note : w->referred;
}

const ent_writer_format ent_writer_markdown = {
    begin, end, heading, box, list, item, paragraph, put, strong, emphasis, refer, notes, note,
    passage, code, table, row, cell, NULL
};

const ent_writer_format ent_writer_office = {
    begin, end, heading, box, list, item, paragraph, put, strong, emphasis, refer_once, notes, note,
    passage, code, table, row, cell, NULL
};
