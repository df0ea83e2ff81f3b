/* marks.c - pairs quotation marks within each paragraph.
 *
 * Double and single marks, straight or curly; German low marks; guillemets in either direction;
 * the Swedish use of one mark for both ends. A straight mark opens when none is open. A single
 * closing mark looks like an apostrophe: it closes only what a single mark opened, and a
 * possessive waits for a later candidate. Where a paragraph ends inside a quotation and the next
 * begins with a mark, the quotation goes on there. Marks within marks are part of the words: a
 * pass with a stack tells first which double marks belong together, however deep, and a quotation
 * does not end at the marks within it. Behind a verb of speech, a colon or a comma, a mark that
 * nothing closes quotes its own sentence. */
#include "quote/work.h"

typedef enum mark_kind { MARK_NONE, MARK_DOUBLE, MARK_SINGLE } mark_kind;
typedef enum mark_side { SIDE_EITHER, SIDE_OPEN, SIDE_CLOSE, SIDE_LOW } mark_side;

static mark_kind kind_of(ent_str form, mark_side *side)
{
    static const struct {
        const char *form;
        uint8_t kind, side;
    } marks[] = {
        {"\"", MARK_DOUBLE, SIDE_EITHER}, {"“", MARK_DOUBLE, SIDE_OPEN},
        {"”", MARK_DOUBLE, SIDE_CLOSE},   {"„", MARK_DOUBLE, SIDE_LOW},
        {"«", MARK_DOUBLE, SIDE_OPEN},    {"»", MARK_DOUBLE, SIDE_CLOSE},
        {"``", MARK_DOUBLE, SIDE_OPEN},   {"''", MARK_DOUBLE, SIDE_EITHER},
        {"'", MARK_SINGLE, SIDE_EITHER},  {"‘", MARK_SINGLE, SIDE_OPEN},
        {"’", MARK_SINGLE, SIDE_CLOSE},   {"‚", MARK_SINGLE, SIDE_LOW},
        {"‹", MARK_SINGLE, SIDE_OPEN},    {"›", MARK_SINGLE, SIDE_CLOSE},
        {"`", MARK_SINGLE, SIDE_OPEN},
    };
    if (form.n == 0 || form.n > 3)
        return MARK_NONE;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (ent_str_is(form, marks[i].form)) {
            *side = (mark_side)marks[i].side;
            return (mark_kind)marks[i].kind;
        }
    return MARK_NONE;
}

static bool space_before(const ent_document *doc, uint32_t t)
{
    uint32_t at = doc->tokens.at[t].rstart;
    if (at == 0)
        return true;
    char c = doc->reading.p[at - 1];
    return c == ' ' || c == '\n' || c == '\t' || c == '(' || c == '[';
}

static bool space_after(const ent_document *doc, uint32_t t)
{
    uint32_t at = doc->tokens.at[t].rend;
    if (at >= doc->reading.n)
        return true;
    char c = doc->reading.p[at];
    return c == ' ' || c == '\n' || c == '\t';
}

enum { NESTED_MOST = 32 };

/* Partners of the double marks of a flow whose sides are plain: curly, or by the white space
 * around them. Deeper than NESTED_MOST, the outermost are forgotten. */
static void find_partners(ent_quote_work *w, uint32_t first, uint32_t end)
{
    uint32_t stack[NESTED_MOST], n = 0;
    for (uint32_t t = first; t < end; t++) {
        mark_side side;
        w->partner[t] = ENT_NONE;
        if (kind_of(w->tok[t].form, &side) != MARK_DOUBLE || side == SIDE_LOW)
            continue;
        bool before = space_before(w->doc, t), after = space_after(w->doc, t);
        if (before != after && side == SIDE_EITHER)
            side = before ? SIDE_OPEN : SIDE_CLOSE;
        if (side == SIDE_OPEN && n == NESTED_MOST) {
            memmove(stack, stack + 1, (NESTED_MOST - 1) * sizeof *stack);
            n--;
        }
        if (side == SIDE_OPEN)
            stack[n++] = t;
        else if (side == SIDE_CLOSE && n > 0)
            w->partner[stack[--n]] = t;
    }
}

typedef struct open_mark {
    uint32_t token; /* ENT_NONE: nothing is open */
    mark_kind kind;
    mark_side side;
} open_mark;

static bool may_open(const ent_document *doc, uint32_t t, mark_kind kind, mark_side side)
{
    switch (side) {
    case SIDE_OPEN:
    case SIDE_LOW: return true;
    case SIDE_EITHER:
        return space_before(doc, t) ? !space_after(doc, t)
                                    : kind == MARK_DOUBLE && !space_after(doc, t);
    case SIDE_CLOSE: /* ”x” and »x« */
        return kind == MARK_DOUBLE && space_before(doc, t) && !space_after(doc, t);
    }
    return false;
}

enum { CLOSE_REACH = 400 };

/* Does a later mark of the sentence close a single quotation better than this apostrophe? */
static bool better_close(const ent_document *doc, uint32_t t, uint32_t end)
{
    if (end - t > CLOSE_REACH)
        end = t + CLOSE_REACH;
    for (uint32_t i = t + 1; i < end; i++) {
        mark_side side;
        mark_kind kind = kind_of(doc->tokens.at[i].form, &side);
        if (kind == MARK_SINGLE && side == SIDE_OPEN)
            return false;
        if (kind == MARK_SINGLE && !space_before(doc, i))
            return true;
    }
    return false;
}

static bool may_close(const ent_quote_work *w, const open_mark *o, uint32_t t, mark_kind kind,
                      mark_side side, uint32_t end)
{
    const ent_document *doc = w->doc;
    if (kind != o->kind || t == o->token + 1)
        return false;
    if (kind == MARK_DOUBLE && w->partner[o->token] != ENT_NONE && w->partner[o->token] > t)
        return false; /* within it */
    if (kind == MARK_SINGLE) {
        bool possessive = doc->tokens.at[t].xpos == ENT_XPOS_POS;
        return side != SIDE_OPEN && !space_before(doc, t) &&
               !(possessive && better_close(doc, t, end));
    }
    if (o->side == SIDE_LOW)
        return side == SIDE_OPEN || side == SIDE_CLOSE; /* „x“ „x” */
    if (ent_str_is(doc->tokens.at[o->token].form, "»"))
        return ent_str_is(doc->tokens.at[t].form, "«");
    return side == SIDE_CLOSE || side == SIDE_EITHER;
}

static ent_marked *add(ent_quote_work *w, uint32_t open, uint32_t close, uint32_t end,
                       uint32_t flow)
{
    uint32_t last = close == ENT_NONE ? end - 1 : close - 1;
    ent_marked *m = ENT_PUSH(w->a, &w->marked, w->st);
    if (!m)
        return NULL;
    *m = (ent_marked){.open = open,
                      .close = close,
                      .first = open + 1,
                      .last = last,
                      .flow = flow,
                      .goes_on = ENT_NONE,
                      .by = ENT_NONE};
    for (uint32_t t = open; t <= (close == ENT_NONE ? last : close); t++)
        w->mark_at[t] = w->marked.n - 1;
    return m;
}

static bool begins_marked(const ent_quote_work *w, uint32_t flow)
{
    if (flow >= w->doc->flows.n)
        return false;
    const ent_flow *f = &w->doc->flows.at[flow];
    if (f->sentence_count == 0 || w->doc->sentences.at[f->first_sentence].count < 2)
        return false;
    mark_side side;
    uint32_t t = w->doc->sentences.at[f->first_sentence].first;
    return kind_of(w->tok[t].form, &side) == MARK_DOUBLE &&
           may_open(w->doc, t, MARK_DOUBLE, side);
}

/* "said: “We stay": what stands before the mark tells that words follow. */
static bool is_announced(const ent_quote_work *w, uint32_t open)
{
    ent_speech_verb row;
    if (open <= ent_sentence_first(w, open))
        return false;
    uint32_t before = open - 1;
    if (ent_word_is(w, before, ":") || ent_word_is(w, before, ","))
        before = before > ent_sentence_first(w, open) ? before - 1 : before;
    return w->tok[before].upos == ENT_UPOS_VERB && ent_speech_verb_at(w, before, &row);
}

static void read_flow(ent_quote_work *w, uint32_t flow)
{
    const ent_flow *f = &w->doc->flows.at[flow];
    const ent_sentence *last = &w->doc->sentences.at[f->first_sentence + f->sentence_count - 1];
    uint32_t end = last->first + last->count;
    open_mark open = {.token = ENT_NONE};
    find_partners(w, w->doc->sentences.at[f->first_sentence].first, end);
    for (uint32_t t = w->doc->sentences.at[f->first_sentence].first; t < end; t++) {
        mark_side side;
        mark_kind kind = kind_of(w->tok[t].form, &side);
        if (kind == MARK_NONE)
            continue;
        if (open.token == ENT_NONE) {
            bool stray = w->partner[t] == ENT_NONE && t + 1 < end && w->partner[t + 1] != ENT_NONE;
            if (!stray && may_open(w->doc, t, kind, side))
                open = (open_mark){t, kind, side};
        } else if (may_close(w, &open, t, kind, side, end)) {
            add(w, open.token, t, end, flow);
            open.token = ENT_NONE;
        } else if (open.kind == MARK_SINGLE && kind == MARK_DOUBLE &&
                   may_open(w->doc, t, kind, side) && !better_close(w->doc, t, end)) {
            open = (open_mark){t, kind, side}; /* it was an apostrophe */
        }
    }
    if (open.token == ENT_NONE || open.kind != MARK_DOUBLE || open.token + 1 >= end)
        return;
    if (begins_marked(w, flow + 1))
        add(w, open.token, ENT_NONE, end, flow);
    else if (is_announced(w, open.token) && ent_sentence_last(w, open.token) > open.token + 1)
        add(w, open.token, ENT_NONE, ent_sentence_last(w, open.token) + 1, flow);
}

void ent_find_marked(ent_quote_work *w)
{
    w->partner = ENT_NEW(w->a, uint32_t, w->doc->tokens.n, w->st);
    for (uint32_t flow = 0; flow < w->doc->flows.n && !ent_failed(w->st); flow++)
        if (w->doc->flows.at[flow].sentence_count)
            read_flow(w, flow);
    for (uint32_t m = 0; m + 1 < w->marked.n; m++)
        if (w->marked.at[m].close == ENT_NONE &&
            w->marked.at[m + 1].flow == w->marked.at[m].flow + 1 &&
            begins_marked(w, w->marked.at[m].flow + 1))
            w->marked.at[m].goes_on = m + 1;
}
