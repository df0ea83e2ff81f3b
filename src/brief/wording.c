/* wording.c - the section "Wording and silences": what the documents note about words. */
#include "brief/page.h"

enum { LINES_A_TYPE = 3, WORDS_MAX = 160 };

static const struct { const char *type, *title; } types[] = {
    {"omission", "Left out."}, {"first", "First."}, {"change-over-time", "Changed."},
    {"contrast", "In contrast."}, {"epithet", "Called."}};

/* At most WORDS_MAX bytes, cut between words. */
static ent_str shortened(ent_page *p, ent_str words)
{
    size_t n = WORDS_MAX;
    if (words.n <= WORDS_MAX)
        return words;
    while (n > 0 && words.p[n] != ' ')
        n--;
    return ent_str_printf(p->w.a, p->w.st, "%.*s \xe2\x80\xa6", ENT_FMT(ent_str_sub(words, 0, n)));
}

static void words(ent_page *p, const char *title, const ent_brief_wording *x)
{
    W(strong, ent_str_z(title));
    for (uint32_t i = 0; i < x->uses.n; i++) {
        const ent_brief_use *use = &x->uses.at[i];
        if (i > 0 && use->users.n == 0 && ent_str_eq(use->phrase, x->uses.at[i - 1].phrase))
            continue;
        ent_page_text(p, i ? "; " : " ");
        ent_page_sides(p, &use->users);
        ent_page_text(p, use->users.n ? ": \xe2\x80\x9c" : "\xe2\x80\x9c");
        W(text, shortened(p, use->phrase));
        ent_page_text(p, "\xe2\x80\x9d");
    }
    ent_page_text(p, ".");
    ent_page_refer_one(p, &x->source);
}

static void line(ent_page *p, const char *title, const ent_brief_wording *x)
{
    W(item, true);
    words(p, title, x);
    W(item, false);
}

void ent_page_latest_omission(ent_page *p, bool *open)
{
    for (uint32_t i = p->b->wordings.n; i-- > 0;)
        if (ent_str_is(p->b->wordings.at[i].type, "omission")) {
            ent_page_item(p, open);
            words(p, "Left out.", &p->b->wordings.at[i]);
            W(item, false);
            return;
        }
}

static void silent_line(ent_page *p, const ent_brief_stand *x)
{
    W(item, true);
    W(strong, ENT_STR("Silent."));
    ent_page_text(p, " ");
    ent_page_sides(p, &x->holders);
    ent_page_text(p, " on ");
    W(text, x->issue);
    ent_page_text(p, ".");
    ent_page_refer_one(p, &x->source);
    W(item, false);
}

/* Whether a wording tells the same bytes as a silence. */
static bool is_told(const ent_page *p, const ent_brief_stand *x)
{
    for (uint32_t i = 0; i < p->b->wordings.n; i++) {
        const ent_source *s = &p->b->wordings.at[i].source;
        if (s->document == x->source.document && s->span.start < x->source.span.end &&
            x->source.span.start < s->span.end)
            return true;
    }
    return false;
}

static uint32_t silences(ent_page *p)
{
    uint32_t n = 0;
    for (uint32_t i = p->b->stands.n; i-- > 0;) {
        const ent_brief_stand *x = &p->b->stands.at[i];
        if (ent_str_is(x->stance, "silent") && !is_told(p, x) && n++ < LINES_A_TYPE)
            silent_line(p, x);
    }
    return n > LINES_A_TYPE ? n - LINES_A_TYPE : 0;
}

/* The latest of each type; how many more there are. */
static uint32_t lines_of(ent_page *p, size_t type)
{
    uint32_t n = 0;
    for (uint32_t i = p->b->wordings.n; i-- > 0;) {
        const ent_brief_wording *x = &p->b->wordings.at[i];
        if (ent_str_is(x->type, types[type].type) && n++ < LINES_A_TYPE)
            line(p, types[type].title, x);
    }
    return n > LINES_A_TYPE ? n - LINES_A_TYPE : 0;
}

static bool any_silence(const ent_page *p)
{
    for (uint32_t i = 0; i < p->b->stands.n; i++)
        if (ent_str_is(p->b->stands.at[i].stance, "silent"))
            return true;
    return false;
}

void ent_page_wording(ent_page *p)
{
    uint32_t more = 0;
    if (p->b->wordings.n == 0 && !any_silence(p))
        return;
    W(heading, 2, ENT_STR("Wording and silences"));
    W(list, true);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        more += lines_of(p, i);
        if (i == 0)
            more += silences(p);
    }
    W(list, false);
    ent_page_more(p, more, "entente wording RECORD");
}
