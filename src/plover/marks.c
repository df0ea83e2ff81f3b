/* marks.c - reads the marks of source and target out of a sentence. */
#include "plover/marks.h"

typedef struct mark {
    ent_str open, close;
    ent_span *span;
    bool is_open, seen;
} mark;

static bool take(ent_str *rest, ent_str what)
{
    if (!ent_str_starts(*rest, what))
        return false;
    *rest = ent_str_sub(*rest, what.n, rest->n);
    return true;
}

/* Takes a mark at the head of rest; false when none stands there. */
static bool take_mark(mark *m, ent_str *rest, uint32_t at, ent_status *st)
{
    if (take(rest, m->open)) {
        m->is_open = true;
        if (!m->seen)               /* a name marked again: the first counts */
            m->span->start = m->span->end = at;
        return true;
    }
    if (take(rest, m->close)) {
        if (!m->is_open)
            ent_status_set(st, ENT_BAD_INPUT, "%.*s closes nothing: put %.*s before the name",
                           ENT_FMT(m->close), ENT_FMT(m->open));
        m->is_open = false;
        if (!m->seen)
            m->span->end = at;
        m->seen = true;
        return true;
    }
    return false;
}

bool ent_marks_read(ent_arena *a, ent_str marked, ent_marks *out, ent_status *st)
{
    memset(out, 0, sizeof *out);
    char *text = ENT_NEW(a, char, marked.n + 1, st);
    mark marks[] = {{ENT_STR("<s>"), ENT_STR("</s>"), &out->source, false, false},
                    {ENT_STR("<t>"), ENT_STR("</t>"), &out->target, false, false}};
    uint32_t n = 0;
    for (ent_str rest = marked; rest.n && !ent_failed(st);) {
        if (take_mark(&marks[0], &rest, n, st) || take_mark(&marks[1], &rest, n, st))
            continue;
        text[n++] = rest.p[0];
        rest = ent_str_sub(rest, 1, rest.n);
    }
    for (int i = 0; i < 2; i++)
        if (marks[i].is_open)
            ent_status_set(st, ENT_BAD_INPUT, "%.*s is not closed: put %.*s behind the name",
                           ENT_FMT(marks[i].open), ENT_FMT(marks[i].close));
    out->text = ent_str_of(text, n);
    return !ent_failed(st);
}

static void cover(const ent_document *doc, ent_span span, uint32_t *first, uint32_t *last)
{
    *first = *last = ENT_NONE;
    for (uint32_t t = 0; t < doc->tokens.n; t++) {
        const ent_token *tok = &doc->tokens.at[t];
        if (tok->start >= span.end || tok->end <= span.start)
            continue;
        if (*first == ENT_NONE)
            *first = t;
        *last = t;
    }
}

ent_pair ent_marks_tokens(const ent_document *doc, const ent_marks *m)
{
    ent_pair pair;
    cover(doc, m->source, &pair.s_first, &pair.s_last);
    cover(doc, m->target, &pair.t_first, &pair.t_last);
    return pair;
}
