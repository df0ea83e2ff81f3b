/* inline.c - mark-up inside a line of text or Markdown: links, images, emphasis, footnote
 * signs, character references, stray tags.
 *
 * Two passes. The first finds what is not visible and notes each cut as +1 at its start and -1
 * behind its end, so that cuts may nest without being walked again; the second copies what is
 * left. A bracket is a link only when "](" follows at once with a target that holds no blank
 * and no bracket: "[mounting] a" stays as it is. Every step moves forward: time is linear. */
#include "draft.h"

#define MAX_TITLE 300 /* bytes of a link's title: [words](target "title") */
#define MAX_TAG 1000

typedef struct scan {
    ent_draft *d;
    ent_scratch *s;
    const char *p; /* the line */
    uint32_t from, n; /* its source offset and length */
    bool markdown;
} scan;

static bool is_alnum(char c)
{
    unsigned char u = (unsigned char)c;
    return (u >= '0' && u <= '9') || ((u | 32) >= 'a' && (u | 32) <= 'z') || u >= 0x80;
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

static void cut(scan *x, uint32_t from, uint32_t to)
{
    x->s->cut[from]++;
    x->s->cut[to]--;
}

/* End of a link target whose "(" stands at `at`, behind its ")"; 0 when it is none. */
static uint32_t target_end(const scan *x, uint32_t at)
{
    uint32_t depth = 0, i = at + 1;
    for (; i < x->n; i++) {
        x->d->steps++;
        char c = x->p[i];
        if (c == '(')
            depth++;
        else if (c == ')' && depth-- == 0)
            return i + 1;
        else if (c == '[' || c == ']' || c == '<')
            return 0;
        else if (is_blank(c))
            break;
    }
    while (i < x->n && is_blank(x->p[i]))
        i++;
    if (i >= x->n || (x->p[i] != '"' && x->p[i] != '\''))
        return 0;
    char mark = x->p[i];
    uint32_t last = x->n - i > MAX_TITLE ? i + MAX_TITLE : x->n;
    for (i++; i + 1 < last; i++) {
        x->d->steps++;
        if (x->p[i] == mark && x->p[i + 1] == ')')
            return i + 2;
        if (x->p[i] == ']')
            return 0;
    }
    return 0;
}

/* "[12]" or "[^note]" behind a word or stop: the sign of a footnote. */
static bool is_footnote(const scan *x, uint32_t open, uint32_t close)
{
    uint32_t n = close - open - 1;
    if (n == 0 || n > 20)
        return false;
    if (x->p[open + 1] == '^')
        return true;
    if (n > 3 || open == 0 || is_blank(x->p[open - 1]))
        return false;
    for (uint32_t i = open + 1; i < close; i++)
        if (x->p[i] < '0' || x->p[i] > '9')
            return false;
    return true;
}

static void close_bracket(scan *x, uint32_t open, uint32_t close)
{
    uint32_t end = 0;
    if (close + 1 < x->n && x->p[close + 1] == '(')
        end = target_end(x, close + 1);
    else if (is_footnote(x, open, close) && (close + 1 >= x->n || x->p[close + 1] != ':'))
        cut(x, open, close + 1);
    if (!end)
        return;
    if (open > 0 && x->p[open - 1] == '!') { /* an image: its words are no prose */
        cut(x, open - 1, end);
        return;
    }
    cut(x, open, open + 1);
    cut(x, close, end);
    x->s->link[open]++;
    x->s->link[end]--;
}

static void find_links(scan *x)
{
    uint32_t depth = 0;
    for (uint32_t i = 0; i < x->n; i++) {
        x->d->steps++;
        if (x->p[i] == '\\' && x->markdown) {
            i++;
        } else if (x->p[i] == '[') {
            x->s->open[depth++] = i;
        } else if (x->p[i] == ']' && depth > 0) {
            close_bracket(x, x->s->open[--depth], i);
        }
    }
}

/* A run of emphasis marks at i opens after a blank or mark and before a letter, closes the
 * other way round. Each kind keeps only its last opening. */
static void find_emphasis(scan *x)
{
    static const char kinds[] = {'*', '_', '~', '`'};
    uint32_t opened[4][4];
    memset(opened, 0xff, sizeof opened);
    for (uint32_t i = 0; i < x->n;) {
        const char *kind = memchr(kinds, x->p[i], sizeof kinds);
        if (!kind || (!x->markdown && *kind != '*')) {
            i += x->p[i] == '\\' && x->markdown ? 2 : 1;
            continue;
        }
        uint32_t run = 1;
        while (i + run < x->n && x->p[i + run] == *kind)
            run++;
        x->d->steps += run;
        uint32_t *last = &opened[kind - kinds][run < 4 ? run : 0];
        bool before = i > 0 && !is_blank(x->p[i - 1]);
        bool after = i + run < x->n && !is_blank(x->p[i + run]);
        bool word_before = before && is_alnum(x->p[i - 1]);
        bool word_after = after && is_alnum(x->p[i + run]);
        bool legal = run < 4 && (*kind != '~' || run == 2);
        if (legal && before && !word_after && *last != UINT32_MAX) {
            cut(x, *last, *last + run);
            cut(x, i, i + run);
            *last = UINT32_MAX;
        } else if (legal && after && !word_before) {
            *last = i;
        }
        i += run;
    }
}

static bool is_inline_tag(ent_str name)
{
    static const char *const names[] = {
        "a",    "abbr", "b",     "blockquote", "br",     "center", "cite", "div",  "em",
        "font", "h1",   "h2",    "h3",         "h4",     "hr",     "i",    "img",  "li",
        "ol",   "p",    "small", "span",       "strong", "sub",    "sup",  "u",    "ul",
        "s",    "q",    "table", "tbody",      "td",     "th",     "tr",   "time", "mark"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ent_str_eq_nocase(name, ent_str_z(names[i])))
            return true;
    return false;
}

/* Bytes of the tag or comment at i ('<'), or 0 when it is none. */
static uint32_t tag_length(const scan *x, uint32_t i)
{
    uint32_t last = x->n - i > MAX_TAG ? i + MAX_TAG : x->n;
    if (x->n - i > 4 && memcmp(x->p + i, "<!--", 4) == 0) {
        for (uint32_t k = i + 4; k + 2 < last; k++) {
            x->d->steps++;
            if (memcmp(x->p + k, "-->", 3) == 0)
                return k + 3 - i;
            if (x->p[k] == '<')
                return 0;
        }
        return 0;
    }
    uint32_t name = i + 1 + (i + 1 < x->n && x->p[i + 1] == '/'), end = name;
    while (end < x->n && end - name < 12 && is_alnum(x->p[end]))
        end++;
    if (!is_inline_tag(ent_str_of(x->p + name, end - name)) ||
        (end < x->n && !is_blank(x->p[end]) && x->p[end] != '>' && x->p[end] != '/'))
        return 0;
    for (; end < last; end++) {
        x->d->steps++;
        if (x->p[end] == '>')
            return end + 1 - i;
        if (x->p[end] == '<')
            return 0;
    }
    return 0;
}

/* "<https://...>" and "<name@host>": only the angle brackets go. */
static void autolink(scan *x, uint32_t i)
{
    bool address = false;
    for (uint32_t k = i + 1; k < x->n && k - i < MAX_TAG; k++) {
        char c = x->p[k];
        x->d->steps++;
        address |= c == '@' || (c == ':' && k + 1 < x->n && x->p[k + 1] == '/');
        if (c == '<' || is_blank(c))
            return;
        if (c == '>') {
            if (address) {
                cut(x, i, i + 1);
                cut(x, k, k + 1);
                x->s->link[i]++;
                x->s->link[k]--;
            }
            return;
        }
    }
}

static void find_tags(scan *x)
{
    for (uint32_t i = 0; i < x->n; i++) {
        x->d->steps++;
        if (x->p[i] == '\\' && x->markdown && i + 1 < x->n && !is_alnum(x->p[i + 1]) &&
            !is_blank(x->p[i + 1])) {
            cut(x, i, i + 1);
            i++;
        } else if (x->p[i] == '<') {
            uint32_t length = tag_length(x, i);
            if (length)
                cut(x, i, i + length);
            else
                autolink(x, i);
        }
    }
}

/* Copies what no cut covers; character references are decoded. */
static void emit(scan *x, ent_status *st)
{
    int32_t depth = 0, linked = 0;
    uint32_t run = 0;
    ent_str line = ent_str_of(x->p, x->n);
    for (uint32_t i = 0; i <= x->n; i++) {
        int32_t before = depth;
        bool turn = i < x->n && x->s->link[i] != 0;
        depth += i < x->n ? x->s->cut[i] : 0;
        bool visible = before == 0;
        char sign[8];
        size_t sign_n = 0, length = 0;
        if (i < x->n && depth == 0 && x->p[i] == '&')
            length = ent_entity(line, i, sign, &sign_n);
        if (visible && run < i && (depth > 0 || turn || length || i == x->n))
            ent_draft_copy(x->d, x->from + run, x->from + i, st);
        if (depth > 0 || !visible || turn || length || i == x->n)
            run = i;
        if (turn) {
            linked += x->s->link[i];
            x->d->in_link = linked > 0;
        }
        if (length) {
            uint32_t at = x->from + i;
            ent_draft_put(x->d, ent_str_of(sign, sign_n), at, at + (uint32_t)length, st);
            for (size_t k = 1; k < length; k++) /* cuts inside are none: & to ; is plain */
                depth += x->s->cut[i + k];
            i += (uint32_t)length - 1;
            run = i + 1;
        }
    }
    x->d->in_link = false;
}

static bool make_room(ent_draft *d, ent_scratch *s, uint32_t n, ent_status *st)
{
    if (n + 1 > s->cap) {
        uint32_t cap = s->cap ? s->cap : 1024;
        while (cap < n + 1)
            cap *= 2;
        s->cut = ENT_NEW(d->arena, int32_t, cap, st);
        s->link = ENT_NEW(d->arena, int32_t, cap, st);
        s->open = ENT_NEW(d->arena, uint32_t, cap, st);
        s->cap = ent_failed(st) ? 0 : cap;
    }
    if (ent_failed(st))
        return false;
    memset(s->cut, 0, (n + 1) * sizeof *s->cut);
    memset(s->link, 0, (n + 1) * sizeof *s->link);
    return true;
}

void ent_draft_inline(ent_draft *d, ent_scratch *s, uint32_t from, uint32_t to, bool markdown,
                      ent_status *st)
{
    ent_str line = ent_str_sub(d->source, from, to);
    static const char signs[] = "[]*_~`<&\\";
    bool plain = true;
    for (size_t i = 0; i < line.n && plain; i++)
        plain = !memchr(signs, line.p[i], sizeof signs - 1);
    d->steps += line.n;
    if (plain) {
        ent_draft_copy(d, from, to, st);
        return;
    }
    if (!make_room(d, s, to - from, st))
        return;
    scan x = {d, s, line.p, from, to - from, markdown};
    find_links(&x);
    find_emphasis(&x);
    find_tags(&x);
    emit(&x, st);
}
