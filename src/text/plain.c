/* plain.c - the lines of a text or Markdown file.
 *
 * Each line of the file that holds more than white space becomes a line of the draft. The marks
 * at its head (#, >, -, 1.) are kept in its span and left out of its text. Text files are read
 * with the same rules as Markdown, but for emphasis by "_" and indented code: reports saved as
 * text keep Markdown's links and headings. */
#include "draft.h"

typedef struct reader {
    ent_draft *d;
    ent_scratch scratch;
    bool markdown;
    bool code; /* between ``` and ``` */
    uint16_t gap, indent;
} reader;

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\f' || c == '\v' || c == '\r';
}

/* Narrows [from, to) to what stands between white space, no-break spaces and byte marks too. */
static void trim(ent_str s, uint32_t *from, uint32_t *to)
{
    while (*from < *to) {
        size_t i = *from;
        uint32_t cp = ent_utf8_next(s, &i);
        if (!ent_utf8_is_space(cp) && cp != 0 && cp != 0x200B)
            break;
        *from = (uint32_t)i;
    }
    while (*to > *from) {
        uint32_t last = *to - 1;
        while (last > *from && ((unsigned char)s.p[last] & 0xC0) == 0x80)
            last--;
        size_t i = last;
        uint32_t cp = ent_utf8_next(s, &i);
        if (!ent_utf8_is_space(cp) && cp != 0 && cp != 0x200B)
            break;
        *to = last;
    }
}

/* Only one sign of `signs`, three times or more, blanks allowed: a rule. */
static bool is_rule(ent_str s, const char *signs)
{
    uint32_t count = 0;
    char sign = s.n && strchr(signs, s.p[0]) ? s.p[0] : '\0';
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == sign && sign)
            count++;
        else if (!is_blank(s.p[i]))
            return false;
    return count >= 3;
}

/* A row of a table, or the line under its head. */
static bool is_table(ent_str s)
{
    uint32_t bars = 0;
    for (size_t i = 0; i < s.n; i++)
        bars += s.p[i] == '|' && (i == 0 || s.p[i - 1] != '\\');
    return s.n > 2 && bars >= 2 && s.p[0] == '|' && s.p[s.n - 1] == '|';
}

/* Bytes of "- ", "* ", "+ ", "1. " or "2) " at the head of an item, or 0. */
static uint32_t item_mark(ent_str s)
{
    size_t i = 0;
    static const char *const bullets[] = {"\u2022", "\u25AA", "\u25CF",
                                          "\u25E6", "\u2023", "\u25A0"};
    for (size_t k = 0; k < sizeof bullets / sizeof *bullets; k++)
        if (ent_str_starts(s, ent_str_z(bullets[k])))
            i = strlen(bullets[k]);
    if (i == 0 && s.n && strchr("-*+", s.p[0])) {
        i = 1;
    } else if (i == 0) {
        while (i < s.n && i < 3 && s.p[i] >= '0' && s.p[i] <= '9')
            i++;
        if (i == 0 || i >= s.n || (s.p[i] != '.' && s.p[i] != ')'))
            return 0;
        i++;
    }
    size_t after = i;
    while (after < s.n && is_blank(s.p[after]))
        after++;
    return after > i && after < s.n ? (uint32_t)after : 0;
}

static uint8_t heading_level(ent_str s)
{
    uint8_t n = 0;
    while (n < s.n && n < 7 && s.p[n] == '#')
        n++;
    return n > 0 && n < 7 && n < s.n && is_blank(s.p[n]) ? n : 0;
}

/* Lines that are code or what a broken page left behind, not words. */
static bool is_remnant(ent_str s)
{
    static const char *const starts[] = {
        "<!--",       "!--",   "-->",   "<script", "<style", "<!DOCTYPE", "<?xml",     "<html",
        "<head",      "<body", "<meta", "<link",   "</",     "window.",   "function(", "var ",
        "googletag.", "/*",    "//",    "@import", "@media", "<svg",      "<iframe"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (ent_str_starts(s, ent_str_z(starts[i])))
            return s.p[0] != 'v' || ent_str_find(s, ENT_STR(" = ")) != SIZE_MAX;
    return ent_str_ends(s, ENT_STR("-->")) || ent_str_ends(s, ENT_STR("});")) ||
           (ent_str_ends(s, ENT_STR("{")) && s.n > 1) || ent_str_is(s, "}") ||
           ent_str_is(s, "});");
}

/* Setext: a line of = or - under a line of text makes that a heading. */
static bool underlines(reader *r, ent_str s)
{
    ent_draft *d = r->d;
    if (r->gap || d->lines.n == 0 || s.n < 3)
        return false;
    ent_draft_line *above = &d->lines.at[d->lines.n - 1];
    if (!is_rule(s, "=") && !(r->markdown && is_rule(s, "-")))
        return false;
    if (above->mark == ENT_MARK_NONE && above->level == 0 && above->text_n <= 200)
        above->level = s.p[0] == '=' ? 1 : 2;
    return true;
}

static void read_words(reader *r, uint32_t from, uint32_t to, ent_status *st)
{
    ent_draft *d = r->d;
    uint32_t whole = from;
    uint8_t level = 0, mark = ENT_MARK_NONE;
    ent_str s = ent_str_sub(d->source, from, to);
    while (s.n && s.p[0] == '>' && from < to) { /* quoted mail or block quotation */
        from++;
        mark = ENT_MARK_QUOTE;
        trim(d->source, &from, &to);
        s = ent_str_sub(d->source, from, to);
    }
    level = heading_level(s);
    uint32_t skip = level ? level : item_mark(s);
    if (!level && skip)
        mark = ENT_MARK_ITEM;
    from += skip;
    trim(d->source, &from, &to);
    while (level && to > from && d->source.p[to - 1] == '#') /* "## words ##" */
        to--;
    ent_draft_begin(d, st);
    d->now.gap = r->gap;
    d->now.indent = r->indent;
    d->now.level = level;
    d->now.mark = mark;
    ent_str words = ent_str_sub(d->source, from, to);
    d->now.emphasis = words.n > 2 && (words.p[0] == '*' || words.p[0] == '_') &&
                      words.p[words.n - 1] == words.p[0];
    if (s.n > 2 && s.p[0] == '[' && s.p[1] == '^' &&
        ent_str_find(ent_str_sub(s, 0, 24), ENT_STR("]:")) != SIZE_MAX)
        d->now.mark = ENT_MARK_NOTE;
    ent_draft_inline(d, &r->scratch, from, to, r->markdown, st);
    if (!ent_draft_end(d, st))
        ent_draft_blank(d, whole, to, r->gap, ENT_MARK_OTHER, st);
    else
        d->lines.at[d->lines.n - 1].span = (ent_span){whole, to};
}

/* "key: value" lines of a front matter. */
static void read_front_line(ent_draft *d, ent_str line, ent_status *st)
{
    ent_str key = ent_str_trim(ent_str_field(&line, ':'));
    ent_str value = ent_str_trim(line);
    if (value.n >= 2 && (value.p[0] == '"' || value.p[0] == '\'') &&
        value.p[value.n - 1] == value.p[0])
        value = ent_str_sub(value, 1, value.n - 1);
    if (value.n == 0)
        return;
    if (ent_str_is(key, "title"))
        d->meta.title = value;
    else if (ent_str_is(key, "date"))
        d->meta.date = value;
    else if (ent_str_is(key, "outlet") || ent_str_is(key, "source") ||
             ent_str_is(key, "publisher"))
        d->meta.outlet = value;
    else if (ent_str_is(key, "url") || ent_str_is(key, "link"))
        d->meta.url = value;
    else if (ent_str_is(key, "author")) {
        ent_str *author = ENT_PUSH(d->arena, &d->meta.authors, st);
        if (author)
            *author = value;
    }
}

/* End of the front matter ("---" ... "---") that the file begins with, or 0. */
static uint32_t front_matter(reader *r, ent_status *st)
{
    ent_str rest = r->d->source;
    ent_str first = ent_str_line(&rest);
    if (!ent_str_is(ent_str_trim(first), "---"))
        return 0;
    ent_str look = rest;
    for (int i = 0; i < 60 && look.n; i++) {
        ent_str line = ent_str_line(&look);
        ent_str t = ent_str_trim(line);
        if (!ent_str_is(t, "---") && !ent_str_is(t, "..."))
            continue;
        uint32_t end = (uint32_t)(line.p - r->d->source.p);
        ent_draft_blank(r->d, 0, 3, 0, ENT_MARK_OTHER, st);
        while (rest.p < line.p) {
            ent_str each = ent_str_line(&rest);
            uint32_t a = (uint32_t)(each.p - r->d->source.p), b = a + (uint32_t)each.n;
            trim(r->d->source, &a, &b);
            if (a < b)
                ent_draft_blank(r->d, a, b, 0, ENT_MARK_OTHER, st);
            read_front_line(r->d, each, st);
        }
        ent_draft_blank(r->d, end, end + 3, 0, ENT_MARK_OTHER, st);
        return end + (uint32_t)line.n;
    }
    return 0;
}

static void read_line(reader *r, uint32_t from, uint32_t to, ent_status *st)
{
    uint32_t start = from;
    trim(r->d->source, &from, &to);
    r->indent = (uint16_t)(from - start < 200 ? from - start : 200);
    if (from == to) {
        if (r->gap < UINT16_MAX)
            r->gap++;
        return;
    }
    ent_str s = ent_str_sub(r->d->source, from, to);
    bool fence = r->markdown && ent_str_starts(s, ENT_STR("```"));
    if (fence)
        r->code = !r->code;
    bool under = !fence && !r->code && underlines(r, s);
    if (fence || r->code || under || is_rule(s, "-*_=~#+.") || is_table(s))
        ent_draft_blank(r->d, from, to, r->gap, ENT_MARK_OTHER, st);
    else if (is_remnant(s))
        ent_draft_blank(r->d, from, to, r->gap, ENT_MARK_FURNITURE, st);
    else
        read_words(r, from, to, st);
    r->gap = 0;
}

/* Bytes of the line end at i, 0 when there is none: LF, CR, CR LF, form feed, LINE SEPARATOR. */
static uint32_t line_end(ent_str s, size_t i)
{
    if (s.p[i] == '\n' || s.p[i] == '\f' || s.p[i] == '\v')
        return 1;
    if (s.p[i] == '\r')
        return i + 1 < s.n && s.p[i + 1] == '\n' ? 2 : 1;
    if (s.p[i] == '\xE2' && i + 2 < s.n && s.p[i + 1] == '\x80' &&
        (s.p[i + 2] == '\xA8' || s.p[i + 2] == '\xA9'))
        return 3;
    return 0;
}

void ent_draft_plain(ent_draft *d, bool markdown, ent_status *st)
{
    reader r = {.d = d, .markdown = markdown};
    uint32_t start = front_matter(&r, st);
    for (size_t i = start; i < d->source.n && !ent_failed(st);) {
        uint32_t n = line_end(d->source, i);
        if (n) {
            read_line(&r, start, (uint32_t)i, st);
            start = (uint32_t)i + n;
        }
        i += n ? n : 1;
    }
    read_line(&r, start, (uint32_t)d->source.n, st);
}
