/* html.c - the visible text of a web page, with the place of every byte in the source.
 *
 * One pass over the bytes. It follows the HTML standard where text and places depend on it
 * (tags, comments, raw text, character references) and does not build a tree: a stack of the
 * open block elements is enough to know where lines end, what is hidden, and what the mark-up
 * says of a line. Formatting elements (b, i, em ...) are passed over, links only counted.
 *
 *   <p>Mr <b>Wang</b> &amp; Mr Lavrov</p>     one line: Mr Wang & Mr Lavrov
 *
 * Bounds: DEPTH open elements are followed, deeper ones are read as plain text; ATTRIBUTES of a
 * tag are looked at. Each search forward that fails is remembered, so that time stays linear. */
#include "html.h"

#include "text/cues.h"

#define DEPTH 1000
#define ATTRIBUTES 64
#define TOKENS 24 /* words of a class attribute that are looked up */

/* ---- elements ---------------------------------------------------------------------------- */

enum {
    BLOCK = 1, /* its text stands on lines of its own */
    VOID = 2, /* has no end tag */
    RAW = 4, /* its content is no mark-up */
    HIDDEN = 8, /* its text is not shown */
    SITE = 16, /* belongs to the site, not to the report */
    PASS = 32, /* formatting: not followed */
    PARAGRAPH = 64,
    CELL = 128
};

typedef struct element {
    const char *name;
    uint16_t flags;
    uint8_t mark, level;
} element;

/* Sorted by name. */
static const element ELEMENTS[] = {
    {"a", PASS, 0, 0},
    {"abbr", PASS, 0, 0},
    {"address", BLOCK, 0, 0},
    {"area", VOID, 0, 0},
    {"article", BLOCK, 0, 0},
    {"aside", BLOCK | SITE, 0, 0},
    {"audio", HIDDEN, 0, 0},
    {"b", PASS, 0, 0},
    {"base", VOID, 0, 0},
    {"big", PASS, 0, 0},
    {"blockquote", BLOCK | PARAGRAPH, ENT_MARK_QUOTE, 0},
    {"body", BLOCK, 0, 0},
    {"br", VOID, 0, 0},
    {"button", BLOCK | SITE, 0, 0},
    {"canvas", HIDDEN, 0, 0},
    {"caption", BLOCK, ENT_MARK_CAPTION, 0},
    {"center", BLOCK, 0, 0},
    {"cite", PASS, 0, 0},
    {"code", PASS, 0, 0},
    {"col", VOID, 0, 0},
    {"dd", BLOCK | PARAGRAPH, 0, 0},
    {"del", HIDDEN, 0, 0},
    {"details", BLOCK, 0, 0},
    {"dialog", BLOCK | SITE, 0, 0},
    {"div", BLOCK, 0, 0},
    {"dl", BLOCK, 0, 0},
    {"dt", BLOCK, 0, 0},
    {"em", PASS, 0, 0},
    {"embed", VOID, 0, 0},
    {"fieldset", BLOCK, 0, 0},
    {"figcaption", BLOCK, ENT_MARK_CAPTION, 0},
    {"figure", BLOCK, 0, 0},
    {"font", PASS, 0, 0},
    {"footer", BLOCK | SITE, 0, 0},
    {"form", BLOCK | SITE, 0, 0},
    {"frame", VOID, 0, 0},
    {"h1", BLOCK, 0, 1},
    {"h2", BLOCK, 0, 2},
    {"h3", BLOCK, 0, 3},
    {"h4", BLOCK, 0, 4},
    {"h5", BLOCK, 0, 5},
    {"h6", BLOCK, 0, 6},
    {"head", BLOCK | HIDDEN, 0, 0},
    {"header", BLOCK, 0, 0},
    {"hr", VOID | BLOCK, 0, 0},
    {"html", BLOCK, 0, 0},
    {"i", PASS, 0, 0},
    {"iframe", RAW | HIDDEN, 0, 0},
    {"img", VOID, 0, 0},
    {"input", VOID, 0, 0},
    {"ins", PASS, 0, 0},
    {"kbd", PASS, 0, 0},
    {"legend", BLOCK, 0, 0},
    {"li", BLOCK | PARAGRAPH, ENT_MARK_NONE, 0},
    {"link", VOID, 0, 0},
    {"main", BLOCK, 0, 0},
    {"map", HIDDEN, 0, 0},
    {"mark", PASS, 0, 0},
    {"math", HIDDEN, 0, 0},
    {"menu", BLOCK | SITE, 0, 0},
    {"meta", VOID, 0, 0},
    {"nav", BLOCK | SITE, 0, 0},
    {"noframes", RAW | HIDDEN, 0, 0},
    {"noscript", HIDDEN, 0, 0},
    {"object", HIDDEN, 0, 0},
    {"ol", BLOCK, 0, 0},
    {"optgroup", HIDDEN, 0, 0},
    {"option", HIDDEN, 0, 0},
    {"p", BLOCK | PARAGRAPH, 0, 0},
    {"param", VOID, 0, 0},
    {"pre", BLOCK, 0, 0},
    {"q", PASS, 0, 0},
    {"s", PASS, 0, 0},
    {"samp", PASS, 0, 0},
    {"script", RAW | HIDDEN, 0, 0},
    {"section", BLOCK, 0, 0},
    {"select", BLOCK | HIDDEN, 0, 0},
    {"small", PASS, 0, 0},
    {"source", VOID, 0, 0},
    {"span", 0, 0, 0},
    {"strike", PASS, 0, 0},
    {"strong", PASS, 0, 0},
    {"style", RAW | HIDDEN, 0, 0},
    {"sub", PASS, 0, 0},
    {"summary", BLOCK, 0, 0},
    {"sup", PASS, 0, 0},
    {"svg", HIDDEN, 0, 0},
    {"table", BLOCK, 0, 0},
    {"tbody", BLOCK, 0, 0},
    {"td", CELL, 0, 0},
    {"template", HIDDEN, 0, 0},
    {"textarea", RAW | HIDDEN, 0, 0},
    {"tfoot", BLOCK, 0, 0},
    {"th", CELL, 0, 0},
    {"thead", BLOCK, 0, 0},
    {"time", PASS, 0, 0},
    {"title", RAW | HIDDEN, 0, 0},
    {"tr", BLOCK, 0, 0},
    {"track", VOID, 0, 0},
    {"tt", PASS, 0, 0},
    {"u", PASS, 0, 0},
    {"ul", BLOCK, 0, 0},
    {"var", PASS, 0, 0},
    {"video", HIDDEN, 0, 0},
    {"wbr", VOID, 0, 0},
};
#define ELEMENT_COUNT (sizeof ELEMENTS / sizeof *ELEMENTS)

static const element *find_element(ent_str name)
{
    size_t low = 0, high = ELEMENT_COUNT;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int c = ent_str_cmp(ent_str_z(ELEMENTS[mid].name), name);
        if (c == 0)
            return &ELEMENTS[mid];
        if (c < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return NULL;
}

static bool is(const element *e, const char *name) { return e && strcmp(e->name, name) == 0; }

/* ---- state ----------------------------------------------------------------------------------- */

typedef struct open_element {
    const element *kind;
    uint8_t mark; /* what its class says, else ENT_MARK_NONE */
    bool hidden, site, main; /* this one alone */
} open_element;

typedef struct page {
    ent_draft *d;
    ent_str s;
    uint32_t at;
    open_element stack[DEPTH];
    uint32_t depth, beyond; /* elements followed; open ones beyond them */
    uint16_t count[ELEMENT_COUNT]; /* open elements of a kind */
    uint32_t hidden, site, main, pre; /* open elements that are so */
    uint32_t lists;
    bool broken; /* the line before ended with <br> */
    bool xml;
    bool no_comment_end, no_quote[2], no_tag_end;
} page;

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c; }
static bool is_letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
static bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static uint32_t find_byte(page *p, uint32_t from, char c)
{
    const char *hit = from < p->s.n ? memchr(p->s.p + from, c, p->s.n - from) : NULL;
    uint32_t at = hit ? (uint32_t)(hit - p->s.p) : (uint32_t)p->s.n;
    p->d->steps += at - from;
    return at;
}

/* ---- lines --------------------------------------------------------------------------------------- */

/* The nearest mark that an open element sets, and the heading it belongs to. */
static void open_line(page *p, ent_status *st)
{
    ent_draft_begin(p->d, st);
    ent_draft_line *line = &p->d->now;
    line->gap = p->broken ? 0 : 1;
    line->main = p->main > 0;
    line->site = p->site > 0;
    for (uint32_t i = p->depth; i-- > 0;) {
        const open_element *e = &p->stack[i];
        p->d->steps++;
        if (e->kind->level && !line->level)
            line->level = e->kind->level;
        if (e->kind->flags & PARAGRAPH)
            line->paragraph = true;
        if (line->mark == ENT_MARK_NONE && (e->mark || e->kind->mark))
            line->mark = e->mark ? e->mark : e->kind->mark;
        if (p->depth - i > 8 || e->kind->level) /* marks are set close by */
            break;
    }
    p->broken = false;
}

static void end_line(page *p, ent_status *st)
{
    ent_draft_end(p->d, st);
    p->broken = false;
}

static bool has_text(ent_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_space(s.p[i]))
            return true;
    return false;
}

static void write_run(page *p, uint32_t from, uint32_t to, ent_status *st)
{
    if (from >= to || (!p->d->open && !has_text(ent_str_sub(p->s, from, to))))
        return;
    if (!p->d->open)
        open_line(p, st);
    ent_draft_copy(p->d, from, to, st);
}

/* Text from here to the next "<": references decoded, in <pre> line by line. */
static void read_text(page *p, uint32_t end, ent_status *st)
{
    uint32_t run = p->at;
    if (p->hidden) {
        p->at = end;
        return;
    }
    ent_str s = ent_str_sub(p->s, 0, end);
    for (uint32_t i = p->at; i < end && !ent_failed(st); i++) {
        char sign[8];
        size_t n = 0, length = p->s.p[i] == '&' ? ent_entity(s, i, sign, &n) : 0;
        bool line_end = p->pre && p->s.p[i] == '\n';
        if (!length && !line_end)
            continue;
        write_run(p, run, i, st);
        if (length) {
            bool blank = n == 2 && sign[0] == '\xC2' && sign[1] == '\xA0';
            if (!p->d->open && !blank)
                open_line(p, st);
            if (p->d->open)
                ent_draft_put(p->d, ent_str_of(sign, n), i, i + (uint32_t)length, st);
            i += (uint32_t)length - 1;
        } else {
            ent_draft_end(p->d, st);
            p->broken = true;
        }
        run = i + 1;
    }
    write_run(p, run, end, st);
    p->d->steps += end - p->at;
    p->at = end;
}

/* ---- attributes ------------------------------------------------------------------------------------ */

typedef struct attribute {
    ent_str name, value;
} attribute;

typedef struct tag {
    const element *kind; /* NULL: unknown name */
    ent_str name;
    attribute at[ATTRIBUTES];
    uint32_t count;
    bool closes, self; /* </x>, <x/> */
} tag;

static ent_str attribute_of(const tag *t, const char *name)
{
    for (uint32_t i = 0; i < t->count; i++)
        if (ent_str_eq_nocase(t->at[i].name, ent_str_z(name)))
            return t->at[i].value;
    return (ent_str){0};
}

static bool has_attribute(const tag *t, const char *name)
{
    for (uint32_t i = 0; i < t->count; i++)
        if (ent_str_eq_nocase(t->at[i].name, ent_str_z(name)))
            return true;
    return false;
}

static ent_str read_value(page *p)
{
    while (p->at < p->s.n && is_space(p->s.p[p->at]))
        p->at++;
    char quote = p->at < p->s.n ? p->s.p[p->at] : '\0';
    bool quoted = quote == '"' || quote == '\'';
    if (quoted && !p->no_quote[quote == '"']) {
        uint32_t end = find_byte(p, p->at + 1, quote);
        if (end < p->s.n) {
            ent_str value = ent_str_sub(p->s, p->at + 1, end);
            p->at = end + 1;
            return value;
        }
        p->no_quote[quote == '"'] = true;
    }
    uint32_t from = p->at;
    while (p->at < p->s.n && !is_space(p->s.p[p->at]) && p->s.p[p->at] != '>')
        p->at++;
    p->d->steps += p->at - from;
    return ent_str_sub(p->s, from, p->at);
}

/* Attributes up to and with ">"; those beyond ATTRIBUTES are passed over. */
static void read_attributes(page *p, tag *t)
{
    while (p->at < p->s.n) {
        char c = p->s.p[p->at];
        p->d->steps++;
        if (c == '>') {
            p->at++;
            return;
        }
        t->self = c == '/';
        if (is_space(c) || c == '/') {
            p->at++;
            continue;
        }
        uint32_t from = p->at++;
        while (p->at < p->s.n && !is_space(p->s.p[p->at]) && !memchr("=>/", p->s.p[p->at], 3))
            p->at++;
        p->d->steps += p->at - from;
        attribute a = {ent_str_sub(p->s, from, p->at), {0}};
        uint32_t look = p->at;
        while (look < p->s.n && is_space(p->s.p[look]))
            look++;
        if (look < p->s.n && p->s.p[look] == '=') {
            p->at = look + 1;
            a.value = read_value(p);
        }
        if (t->count < ATTRIBUTES)
            t->at[t->count++] = a;
        else
            p->d->warning = "a tag has more than 64 attributes: the rest was passed over";
    }
}

/* ---- what a class says -------------------------------------------------------------------------------- */

typedef struct role {
    uint8_t mark;
    bool site, content;
} role;

static void take_word(role *r, ent_str word)
{
    static const struct {
        uint8_t kind, mark;
    } kinds[] = {
        {ENT_CUE_CLASSCREDIT, ENT_MARK_CREDIT},     {ENT_CUE_CLASSCAPTION, ENT_MARK_CAPTION},
        {ENT_CUE_CLASSBYLINE, ENT_MARK_BYLINE},     {ENT_CUE_CLASSDATE, ENT_MARK_DATELINE},
        {ENT_CUE_CLASSSUBTITLE, ENT_MARK_SUBTITLE}, {ENT_CUE_CLASSBANNER, ENT_MARK_BANNER}};
    r->site |= ent_cue_is(word, ENT_CUE_CLASSSITE);
    r->content |= ent_cue_is(word, ENT_CUE_CLASSCONTENT);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !r->mark; i++)
        if (ent_cue_is(word, (ent_cue_kind)kinds[i].kind))
            r->mark = kinds[i].mark;
}

/* Looks up the words of a class or id: "Social-shareBar" is social, share, bar. */
static void take_words(role *r, ent_str value)
{
    char word[24];
    size_t n = 0;
    int words = 0;
    for (size_t i = 0; i <= value.n && words < TOKENS; i++) {
        char c = i < value.n ? value.p[i] : ' ';
        bool hump = n > 0 && c >= 'A' && c <= 'Z' && i > 0 &&
                    !(value.p[i - 1] >= 'A' && value.p[i - 1] <= 'Z');
        if (n && (hump || !is_letter(c) || n == sizeof word)) {
            take_word(r, ent_str_of(word, n));
            words++;
            n = 0;
        }
        if (is_letter(c) && n < sizeof word)
            word[n++] = lower(c);
    }
}

static role role_of(const tag *t)
{
    role r = {0};
    take_words(&r, attribute_of(t, "class"));
    take_words(&r, attribute_of(t, "id"));
    ent_str aria = attribute_of(t, "role"), prop = attribute_of(t, "itemprop");
    if (ent_str_is(aria, "navigation") || ent_str_is(aria, "complementary") ||
        ent_str_is(aria, "contentinfo") || ent_str_is(aria, "search") ||
        ent_str_is(aria, "dialog") || ent_str_is(aria, "menu"))
        r.site = true;
    if (ent_str_is(prop, "author") && !r.mark)
        r.mark = ENT_MARK_BYLINE;
    if (r.content && !r.mark)
        r.site = false;
    return r;
}

static bool is_hidden(const tag *t)
{
    ent_str style = attribute_of(t, "style");
    return has_attribute(t, "hidden") || ent_str_is(attribute_of(t, "aria-hidden"), "true") ||
           ent_str_find(style, ENT_STR("display:none")) != SIZE_MAX ||
           ent_str_find(style, ENT_STR("display: none")) != SIZE_MAX;
}

/* ---- open and close ---------------------------------------------------------------------------------------- */

static void push(page *p, const tag *t)
{
    if (p->depth == DEPTH) {
        p->beyond++;
        p->d->warning = "elements nest deeper than 1000: the deepest were read as plain text";
        return;
    }
    role r = role_of(t);
    open_element *e = &p->stack[p->depth++];
    bool frame = is(t->kind, "html") || is(t->kind, "body") || is(t->kind, "main") ||
                 is(t->kind, "article");
    *e = (open_element){.kind = t->kind, .mark = frame ? ENT_MARK_NONE : r.mark};
    e->hidden = (t->kind->flags & HIDDEN) || (is_hidden(t) && !frame);
    e->main = is(t->kind, "main") || is(t->kind, "article") ||
              ent_str_is(attribute_of(t, "role"), "main") ||
              ent_str_is(attribute_of(t, "itemprop"), "articleBody");
    e->site = !frame && ((t->kind->flags & SITE) || (r.site && !e->main) ||
                         (is(t->kind, "header") && !p->main));
    p->count[t->kind - ELEMENTS]++;
    p->hidden += e->hidden;
    p->site += e->site;
    p->main += e->main;
    p->pre += is(t->kind, "pre");
}

static void pop(page *p)
{
    const open_element *e = &p->stack[--p->depth];
    p->count[e->kind - ELEMENTS]--;
    p->hidden -= e->hidden;
    p->site -= e->site;
    p->main -= e->main;
    p->pre -= is(e->kind, "pre");
}

/* <p>, <li>, <tr> ... end an open one of their kind that no list or table parts from them. */
static void close_implied(page *p, const element *kind)
{
    if (p->depth == 0)
        return;
    const element *top = p->stack[p->depth - 1].kind;
    bool paragraph = is(top, "p") && (kind->flags & BLOCK);
    bool item = (is(kind, "li") && is(top, "li")) || (is(kind, "tr") && is(top, "tr")) ||
                (is(kind, "option") && is(top, "option")) ||
                ((is(kind, "dt") || is(kind, "dd")) && (is(top, "dt") || is(top, "dd"))) ||
                ((kind->flags & CELL) && (top->flags & CELL));
    if (paragraph || item)
        pop(p);
    if (is(kind, "body") && p->depth && is(p->stack[p->depth - 1].kind, "head"))
        pop(p);
    if (is(kind, "tr") && p->depth > 1 && (top->flags & CELL) &&
        is(p->stack[p->depth - 2].kind, "tr")) {
        pop(p);
        pop(p);
    }
}

static void close_element(page *p, const element *kind)
{
    if (p->count[kind - ELEMENTS] == 0) { /* nothing to close, or it lies beyond DEPTH */
        p->beyond -= p->beyond > 0;
        return;
    }
    if (p->beyond > 0) {
        p->beyond--;
        return;
    }
    while (p->depth > 0) {
        const element *top = p->stack[p->depth - 1].kind;
        p->d->steps++;
        if (!(kind->flags & (BLOCK | CELL | HIDDEN)) && (top->flags & BLOCK) && top != kind)
            return; /* </span> does not close a block around it */
        pop(p);
        if (top == kind)
            return;
    }
}

/* Passes over the content of script, style, title ...; returns it. */
static ent_str read_raw(page *p, const element *kind)
{
    uint32_t from = p->at, at = p->at;
    size_t n = strlen(kind->name);
    while (at < p->s.n) {
        at = find_byte(p, at, '<');
        if (at + 2 + n <= p->s.n && p->s.p[at + 1] == '/' &&
            ent_str_eq_nocase(ent_str_sub(p->s, at + 2, at + 2 + n), ent_str_of(kind->name, n)))
            break;
        at += at < p->s.n;
    }
    ent_str content = ent_str_sub(p->s, from, at);
    if (at >= p->s.n)
        p->d->warning = "a script or style element has no end: what follows it was not read";
    p->at = find_byte(p, at, '>');
    p->at += p->at < p->s.n;
    return content;
}

static void put_space(page *p, uint32_t from, uint32_t to, ent_status *st)
{
    if (p->d->open && !p->hidden)
        ent_draft_put(p->d, ENT_STR(" "), from, to, st);
}

static void open_tag(page *p, const tag *t, uint32_t from, ent_status *st)
{
    const element *kind = t->kind;
    if (is(kind, "a"))
        p->d->in_link = has_attribute(t, "href");
    if (is(kind, "time") && !p->hidden)
        ent_html_time(p->d, attribute_of(t, "datetime"), p->site > 0);
    if (is(kind, "meta"))
        ent_html_meta(p->d,
                      attribute_of(t, "name").n       ? attribute_of(t, "name")
                      : attribute_of(t, "property").n ? attribute_of(t, "property")
                                                      : attribute_of(t, "itemprop"),
                      attribute_of(t, "content"), st);
    if (is(kind, "link") && ent_str_is(attribute_of(t, "rel"), "canonical") &&
        !p->d->meta.url.n)
        p->d->meta.url = attribute_of(t, "href");
    if (is(kind, "html") && !p->d->meta.language.n)
        p->d->meta.language = attribute_of(t, "lang");
    if (!kind || (kind->flags & PASS))
        return;
    if (is(kind, "br")) {
        ent_draft_end(p->d, st);
        p->broken = true;
        return;
    }
    close_implied(p, kind);
    if (kind->flags & BLOCK)
        end_line(p, st);
    if (kind->flags & CELL)
        put_space(p, from, p->at, st);
    if (kind->flags & RAW) {
        ent_str type = attribute_of(t, "type");
        ent_str content = read_raw(p, kind);
        if (is(kind, "title") && !p->d->meta.page_title.n)
            p->d->meta.page_title = ent_html_decoded(p->d->arena, content, st);
        if (is(kind, "script") && ent_str_eq_nocase(type, ENT_STR("application/ld+json")))
            ent_html_linked_data(p->d, content, st);
        return;
    }
    if (!(kind->flags & VOID) && !(t->self && p->xml))
        push(p, t);
}

static void close_tag(page *p, const tag *t, ent_status *st)
{
    if (is(t->kind, "a"))
        p->d->in_link = false;
    if (is(t->kind, "p") && p->count[t->kind - ELEMENTS] == 0)
        end_line(p, st); /* a lone </p> is an empty paragraph */
    if (!t->kind || (t->kind->flags & (PASS | VOID)))
        return;
    if (t->kind->flags & BLOCK)
        end_line(p, st);
    close_element(p, t->kind);
}

static void read_tag(page *p, ent_status *st)
{
    uint32_t from = p->at;
    tag t;
    t.count = 0;
    t.self = false;
    t.closes = p->s.p[p->at + 1] == '/';
    p->at += 1 + t.closes;
    char name[16];
    size_t n = 0;
    uint32_t start = p->at;
    while (p->at < p->s.n && !is_space(p->s.p[p->at]) && p->s.p[p->at] != '>' &&
           p->s.p[p->at] != '/') {
        if (n < sizeof name)
            name[n] = lower(p->s.p[p->at]);
        n++;
        p->at++;
    }
    p->d->steps += p->at - start;
    t.name = ent_str_sub(p->s, start, p->at);
    t.kind = n <= sizeof name ? find_element(ent_str_of(name, n)) : NULL;
    read_attributes(p, &t);
    if (t.closes)
        close_tag(p, &t, st);
    else
        open_tag(p, &t, from, st);
}

/* <!-- -->, <!doctype>, <?xml ?>, <![CDATA[ ]]>: passed over; CDATA of XHTML is text. */
static void read_declaration(page *p, ent_status *st)
{
    ent_str rest = ent_str_sub(p->s, p->at, p->s.n);
    if (ent_str_starts(rest, ENT_STR("<!--")) && !p->no_comment_end) {
        uint32_t at = p->at + 4;
        while (at < p->s.n) {
            at = find_byte(p, at, '>');
            if (at < p->s.n && at >= p->at + 5 && p->s.p[at - 1] == '-' &&
                p->s.p[at - 2] == '-')
                break;
            at += at < p->s.n;
        }
        p->no_comment_end = at >= p->s.n;
        if (!p->no_comment_end) {
            p->at = at + 1;
            return;
        }
        p->d->warning = "a comment has no end: its first tag was passed over";
    }
    if (p->xml && ent_str_starts(rest, ENT_STR("<![CDATA["))) {
        size_t end = ent_str_find(rest, ENT_STR("]]>"));
        if (end != SIZE_MAX) {
            if (!p->hidden)
                write_run(p, p->at + 9, p->at + (uint32_t)end, st);
            p->at += (uint32_t)end + 3;
            return;
        }
        p->xml = false;
    }
    p->at = find_byte(p, p->at, '>');
    p->at += p->at < p->s.n;
}

void ent_draft_html(ent_draft *d, ent_status *st)
{
    page *p = ENT_NEW(d->arena, page, 1, st);
    if (!p)
        return;
    p->d = d;
    p->s = d->source;
    p->xml = ent_str_starts(ent_str_trim(ent_str_sub(p->s, 0, 64)), ENT_STR("<?xml"));
    while (p->at < p->s.n && !ent_failed(st)) {
        uint32_t tag_at = find_byte(p, p->at, '<');
        char next = tag_at + 1 < p->s.n ? p->s.p[tag_at + 1] : '\0';
        bool end = next == '/' && tag_at + 2 < p->s.n && is_letter(p->s.p[tag_at + 2]);
        bool mark_up = is_letter(next) || end || next == '!' || next == '?';
        if (!mark_up) {
            read_text(p, tag_at < p->s.n ? tag_at + 1 : tag_at, st);
            continue;
        }
        read_text(p, tag_at, st);
        if (next == '!' || next == '?')
            read_declaration(p, st);
        else
            read_tag(p, st);
    }
    ent_draft_end(d, st);
    d->in_link = false;
    ent_html_settle(d);
}
