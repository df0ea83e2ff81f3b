/* names_gum.c - the names among GUM's entities.
 *
 * GUM marks whole phrases ("the new president of Georgetown University, Jane Doe") with their
 * kind; a name is the proper nouns around the head of such a phrase. The larger name wins:
 * "Georgetown University" over "Georgetown". */
#include "names.h"

#include "exchange/iob2.h"
#include "parse/parse.h"

#include <stdlib.h>

enum { DEEPEST = 64 };

typedef struct span {
    uint32_t first, last;              /* tokens of the document */
    ent_name_type type;
} span;

typedef struct open_span {
    ent_str id;
    uint32_t first;
    ent_name_type type;
} open_span;

typedef struct spans {
    ENT_VEC(span) all;
    open_span open[DEEPEST];
    uint32_t depth;
    ent_arena *arena;
    ent_status *st;
} spans;

static ent_name_type type_of(ent_str kind)
{
    if (ent_str_is(kind, "person"))
        return ENT_TYPE_PERSON;
    if (ent_str_is(kind, "place"))
        return ENT_TYPE_PLACE;
    return ent_str_is(kind, "organization") ? ENT_TYPE_ORG : ENT_TYPE_NONE;
}

static void open_one(spans *s, ent_str mark, uint32_t token)
{
    ent_str id = ent_str_field(&mark, '-'), kind = ent_str_field(&mark, '-');
    if (s->depth < DEEPEST)
        s->open[s->depth++] = (open_span){ent_str_copy(s->arena, id, s->st), token, type_of(kind)};
}

static void close_one(spans *s, ent_str id, uint32_t token)
{
    for (uint32_t i = s->depth; i-- > 0;) {
        if (!ent_str_eq(s->open[i].id, id))
            continue;
        span *x = s->open[i].type ? ENT_PUSH(s->arena, &s->all, s->st) : NULL;
        if (x)
            *x = (span){s->open[i].first, token, s->open[i].type};
        memmove(&s->open[i], &s->open[i + 1], (s->depth - i - 1) * sizeof *s->open);
        s->depth--;
        return;
    }
}

/* "(3-organization-...(4-place-..." opens, "4)" closes, "(5-person-...)" does both. */
static void read_marks(spans *s, ent_str marks, uint32_t token)
{
    for (size_t i = 0; i < marks.n && !ent_failed(s->st);) {
        size_t from = i;
        bool opens = marks.p[i] == '(';
        if (opens)
            from = ++i;
        while (i < marks.n && marks.p[i] != '(' && marks.p[i] != ')')
            i++;
        ent_str mark = ent_str_sub(marks, from, i);
        bool closes = i < marks.n && marks.p[i] == ')';
        if (opens)
            open_one(s, mark, token);
        if (closes) {
            ent_str id = mark;
            close_one(s, ent_str_field(&id, '-'), token);
            i++;
        }
    }
}

static void read_spans(spans *s, ent_str bytes, const ent_document *doc)
{
    uint32_t token = 0;
    while (bytes.n && token < doc->tokens.n && !ent_failed(s->st)) {
        ent_str line = ent_str_line(&bytes);
        if (line.n == 0)
            s->depth = 0;              /* none goes on behind its sentence */
        if (line.n == 0 || line.p[0] == '#')
            continue;
        ent_str id = ent_str_field(&line, '\t'), misc = {0};
        if (ent_str_find(id, ENT_STR("-")) != SIZE_MAX || ent_str_find(id, ENT_STR(".")) != SIZE_MAX)
            continue;
        while (line.n)
            misc = ent_str_field(&line, '\t');
        while (misc.n) {
            ent_str field = ent_str_field(&misc, '|');
            if (ent_str_starts(field, ENT_STR("Entity=")))
                read_marks(s, ent_str_sub(field, 7, field.n), token);
        }
        token++;
    }
}

static bool is_proper(const ent_document *doc, uint32_t t)
{
    uint8_t x = doc->tokens.at[t].xpos;
    return x == ENT_XPOS_NNP || x == ENT_XPOS_NNPS;
}

static bool is_joint(const ent_document *doc, uint32_t t)
{
    ent_str f = doc->tokens.at[t].form;
    return ent_str_is(f, "-") || ent_str_is(f, ".") || ent_str_is(f, "&") || ent_str_is(f, "'s");
}

static uint32_t head_of(const ent_document *doc, const span *s)
{
    for (uint32_t t = s->first; t <= s->last; t++) {
        uint32_t h = doc->tokens.at[t].head;
        if (h == ENT_NONE || h < s->first || h > s->last)
            return t;
    }
    return s->last;
}

/* GUM's phrases begin with the title; UNER's names do not. */
static bool is_title(const ent_document *doc, uint32_t t)
{
    static const char *const titles[] = {"President", "Mr.", "Mrs.", "Ms.", "Dr.", "Mr", "Dr",
        "Senator", "Minister", "Prime", "King", "Queen", "Prince", "Professor", "Sir", "General",
        "Judge", "Justice", "Secretary", "Governor", "Congressman", "Chancellor", "Captain",
        "Vice", "Lord", "Lady", "Saint", "Pope", "Emperor", "Representative", "Chairman"};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
        if (ent_str_is(doc->tokens.at[t].form, titles[i]))
            return true;
    return false;
}

/* "University of the Andes": a proper noun behind "of" belongs to a body's or place's name. */
static uint32_t end_behind_of(const ent_document *doc, const span *s, uint32_t last)
{
    uint32_t t = last + 1;
    if (s->type == ENT_TYPE_PERSON || t >= s->last || !ent_str_is(doc->tokens.at[t].form, "of"))
        return last;
    t++;
    if (t < s->last && ent_str_eq_nocase(doc->tokens.at[t].form, ENT_STR("the")))
        t++;
    if (!is_proper(doc, t))
        return last;
    while (t < s->last && is_proper(doc, t + 1))
        t++;
    return t;
}

/* The proper nouns around the head; false where the head is none. */
static bool name_in(const ent_document *doc, const span *s, span *out)
{
    uint32_t h = head_of(doc, s);
    if (!is_proper(doc, h))
        return false;
    *out = (span){h, h, s->type};
    while (out->first > s->first &&
           (is_proper(doc, out->first - 1) ||
            (out->first > s->first + 1 && is_joint(doc, out->first - 1) &&
             is_proper(doc, out->first - 2))))
        out->first--;
    while (out->last < s->last &&
           (is_proper(doc, out->last + 1) ||
            (out->last + 1 < s->last && is_joint(doc, out->last + 1) &&
             is_proper(doc, out->last + 2))))
        out->last++;
    out->last = end_behind_of(doc, s, out->last);
    while (s->type == ENT_TYPE_PERSON && out->first < out->last && is_title(doc, out->first))
        out->first++;
    return true;
}

/* Longer phrases first: they hold the larger names. */
static int span_order(const void *a, const void *b)
{
    const span *x = a, *y = b;
    uint32_t n = x->last - x->first, m = y->last - y->first;
    if (n != m)
        return n > m ? -1 : 1;
    return x->first < y->first ? -1 : x->first > y->first;
}

/* Marks the names, the larger first; what a name has taken stays its own. */
static void mark_names(const span *names, uint32_t n, uint8_t *types, bool *begins)
{
    for (uint32_t i = 0; i < n; i++) {
        const span *x = &names[i];
        bool taken = false;
        for (uint32_t t = x->first; t <= x->last; t++)
            taken |= types[t] != 0;
        if (taken)
            continue;
        for (uint32_t t = x->first; t <= x->last; t++)
            types[t] = (uint8_t)x->type;
        begins[x->first] = true;
    }
}

uint8_t *gum_labels(ent_str bytes, const ent_document *doc, ent_arena *arena, ent_status *st)
{
    spans s = {.arena = arena, .st = st};
    size_t n = doc->tokens.n;
    uint8_t *types = ENT_NEW(arena, uint8_t, n + 1, st);
    uint8_t *labels = ENT_NEW(arena, uint8_t, n + 1, st);
    bool *begins = ENT_NEW(arena, bool, n + 1, st);
    read_spans(&s, bytes, doc);
    if (ent_failed(st))
        return NULL;
    uint32_t names = 0;
    for (uint32_t i = 0; i < s.all.n; i++) {
        span name;
        if (name_in(doc, &s.all.at[i], &name))
            s.all.at[names++] = name;
    }
    if (names)
        qsort(s.all.at, names, sizeof *s.all.at, span_order);
    mark_names(s.all.at, names, types, begins);
    for (uint32_t i = 0; i < doc->sentences.n; i++) {
        const ent_sentence *x = &doc->sentences.at[i];
        ent_labels_join(types + x->first, begins + x->first, x->count, labels + x->first);
    }
    return labels;
}
