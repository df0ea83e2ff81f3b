/* contexts.c - which contexts of PLOVER an event has. */
#include "plover/contexts.h"

#include "mention/listed.h"
#include "rule/grammar.h"

enum { MOST_CONTEXTS = 64, DEPTH = 32, LEAST_WEIGHT = 3 };

typedef enum sign_of { BY_PARTY, BY_ACT, BY_ABROAD } sign_of;

typedef struct sign {
    sign_of of;
    ent_str what;
    uint32_t context;
} sign;

struct ent_contexts {
    ent_arena *arena;
    ent_listed *words;              /* numbered by context */
    ent_str names[MOST_CONTEXTS];
    uint32_t count;
    ENT_VEC(sign) signs;
};

/* ---- the table ----------------------------------------------------------------------------- */

static uint32_t context_of(ent_contexts *c, ent_str name)
{
    for (uint32_t i = 0; i < c->count; i++)
        if (ent_str_eq(c->names[i], name))
            return i;
    if (c->count == MOST_CONTEXTS)
        return ENT_NONE;
    c->names[c->count] = name;
    return c->count++;
}

/* The terms that stand for an issue wherever they are found. */
static void add_issue(ent_contexts *c, const ent_table *terms, ent_str issue, uint32_t context,
                      ent_status *st)
{
    uint32_t weights = terms ? ent_table_column(terms, ENT_STR("weight")) : 0;
    uint32_t with = terms ? ent_table_column(terms, ENT_STR("with")) : 0;
    uint32_t column = terms ? ent_table_column(terms, ENT_STR("terms")) : 0;
    for (uint32_t row = 0; terms && row < ent_table_count(terms) && !ent_failed(st); row++) {
        uint32_t weight = 0;
        ent_str_to_u32(ent_table_at(terms, row, weights), &weight);
        if (!ent_str_eq(ent_table_at(terms, row, 0), issue) || weight < LEAST_WEIGHT ||
            !ent_str_is(ent_table_at(terms, row, with), "-"))
            continue;
        for (ent_str list = ent_table_at(terms, row, column); list.n && !ent_failed(st);)
            ent_listed_add(c->words, ent_str_field(&list, ';'), context, st);
    }
}

static void add_sign(ent_contexts *c, sign_of of, ent_str what, uint32_t context, ent_status *st)
{
    sign *s = ENT_PUSH(c->arena, &c->signs, st);
    if (s)
        *s = (sign){of, what, context};
}

static bool sign_named(ent_str by, sign_of *of)
{
    static const char *const names[] = {[BY_PARTY] = "party", [BY_ACT] = "act", [BY_ABROAD] = "abroad"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ent_str_is(by, names[i])) {
            *of = (sign_of)i;
            return true;
        }
    return false;
}

static void read_row(ent_contexts *c, const ent_table *t, uint32_t row, const ent_table *terms,
                     ent_status *st)
{
    uint32_t context = context_of(c, ent_table_at(t, row, 0));
    ent_str by = ent_table_at(t, row, ent_table_column(t, ENT_STR("by")));
    ent_str list = ent_table_at(t, row, ent_table_column(t, ENT_STR("signs")));
    sign_of of;
    while (list.n && context != ENT_NONE && !ent_failed(st)) {
        ent_str one = ent_str_trim(ent_str_field(&list, ';'));
        if (ent_str_is(by, "words"))
            ent_listed_add(c->words, one, context, st);
        else if (ent_str_is(by, "issue"))
            add_issue(c, terms, one, context, st);
        else if (sign_named(by, &of))
            add_sign(c, of, one, context, st);
    }
}

ent_contexts *ent_contexts_new(const ent_lexicon *lex, ent_status *st)
{
    ent_arena *arena = ent_arena_new(0, st);
    ent_contexts *c = arena ? ENT_NEW(arena, ent_contexts, 1, st) : NULL;
    if (!c) {
        ent_arena_free(arena);
        return NULL;
    }
    c->arena = arena;
    c->words = ent_listed_new(arena, st);
    const ent_table *t = ent_lexicon_table(lex, ENT_STR("plover-contexts"));
    const ent_table *terms = ent_lexicon_table(lex, ENT_STR("issue-terms"));
    for (uint32_t row = 0; t && row < ent_table_count(t) && !ent_failed(st); row++)
        read_row(c, t, row, terms, st);
    if (!ent_failed(st))
        return c;
    ent_arena_free(arena);
    return NULL;
}

void ent_contexts_free(ent_contexts *c)
{
    if (c)
        ent_arena_free(c->arena);
}

/* ---- the clause of an event ---------------------------------------------------------------- */

typedef struct asking {
    const ent_contexts *c;
    const ent_reading *r;
    const ent_document *doc;
    ent_status *st;
    uint32_t sentence, first, count;    /* tokens of the sentence that `found` is of */
    ent_listed_hits found;
    uint8_t *inside;                /* by token of the sentence: of the clause */
    bool *bare;                     /* by token of the document: within the bare name of a state, person,
                                     * place or party, which tells nothing ("Democratic Republic of ...") */
    ent_event_context told[MOST_CONTEXTS];  /* of the event at hand, by number of the context; how: NULL none */
} asking;

static bool lies_in(const asking *q, uint32_t token, ent_span span)
{
    const ent_token *t = ent_tok(q->doc, token);
    return t->start >= span.start && t->end <= span.end;
}

/* The predicate of the clause: the trigger; for a meeting the top of its first evidence. */
static uint32_t anchor_of(const asking *q, const ent_event *e)
{
    if (e->trigger != ENT_NONE || e->evidence.n == 0)
        return e->trigger;
    const ent_sentence *s = &q->doc->sentences.at[e->sentence];
    ent_span span = e->evidence.at[0];
    uint32_t top = s->first, end = s->first + s->count;
    while (top < end && !lies_in(q, top, span))
        top++;
    for (int i = 0; i < DEPTH && top < end; i++) {
        uint32_t up = ent_tok(q->doc, top)->head;
        if (up == ENT_NONE || !lies_in(q, up, span))
            return top;
        top = up;
    }
    return ENT_NONE;
}

static bool is_finite(const ent_document *doc, uint32_t c)
{
    return ent_child_with(doc, c, ENT_REL_NSUBJ) != ENT_NONE ||
           ent_child_with(doc, c, ENT_REL_NSUBJ_PASS) != ENT_NONE;
}

/* A comma before a relative clause: it describes and does not say which. */
static bool is_aside(const ent_document *doc, uint32_t c)
{
    for (uint32_t k = ent_child(doc, c); k != ENT_NONE && k < c; k = ent_next(doc, k))
        if (ent_tok(doc, k)->rel == ENT_REL_PUNCT)
            return true;
    uint32_t first, last;
    ent_subtree(doc, c, false, &first, &last);
    return first > 0 && ent_str_is(ent_tok(doc, first - 1)->form, ",");
}

/* What hangs at p but is told for itself: the next act, what describes a party. */
static bool is_other(const ent_document *doc, uint32_t anchor, uint32_t p, uint32_t c, bool of_subject)
{
    const ent_token *k = ent_tok(doc, c);
    switch (k->rel) {
    case ENT_REL_PUNCT: case ENT_REL_PARATAXIS: case ENT_REL_VOCATIVE: case ENT_REL_DISCOURSE: return true;
    case ENT_REL_CONJ: return p == anchor && ent_is_verb(ent_tok(doc, p)) && ent_is_verb(k);
    case ENT_REL_ADVCL: return is_finite(doc, c);
    case ENT_REL_ACL_RELCL: return of_subject || is_aside(doc, c);
    case ENT_REL_APPOS: return of_subject;
    default: return false;
    }
}

static void mark_tree(asking *q, uint32_t anchor, uint32_t t, bool of_subject, int depth)
{
    q->inside[t - q->first] = 1;
    for (uint32_t c = ent_child(q->doc, t); c != ENT_NONE && depth > 0; c = ent_next(q->doc, c)) {
        uint8_t rel = ent_tok(q->doc, c)->rel;
        bool subject = of_subject || (t == anchor && (rel == ENT_REL_NSUBJ || rel == ENT_REL_NSUBJ_PASS));
        if (!is_other(q->doc, anchor, t, c, of_subject || subject))
            mark_tree(q, anchor, c, subject, depth - 1);
    }
}

/* ---- names that tell nothing --------------------------------------------------------------- */

static bool is_bare(const ent_reading *r, const ent_mention *m)
{
    if (m->first == ENT_NONE || m->form == ENT_MENTION_ORGAN || m->form == ENT_MENTION_TITLE)
        return false;
    if (m->actor_count == 0)
        return false;
    switch (r->actors.at[m->actors[0]].kind) {
    case ENT_KIND_PERSON: case ENT_KIND_STATE: case ENT_KIND_PARTY: case ENT_KIND_OUTLET:
        return true;
    default: return false;
    }
}

static void mark_bare(asking *q)
{
    q->bare = ENT_NEW(q->doc->arena, bool, q->doc->tokens.n + 1u, q->st);
    for (uint32_t i = 0; q->bare && i < q->r->mentions.n; i++) {
        const ent_mention *m = &q->r->mentions.at[i];
        for (uint32_t t = m->name_first; is_bare(q->r, m) && t <= m->name_last && t < q->doc->tokens.n; t++)
            q->bare[t] = true;
    }
}

static bool is_named(const asking *q, const ent_listed_hit *h)
{
    for (uint32_t t = h->first; t <= h->last; t++)
        if (!q->bare[t])
            return false;
    return true;
}

/* ---- signs --------------------------------------------------------------------------------- */

/* The first sign of a context proves it. */
static void add(asking *q, uint32_t context, const char *how, uint32_t first, uint32_t last)
{
    if (!q->told[context].how)
        q->told[context] = (ent_event_context){q->c->names[context], how, first, last};
}

/* A longer phrase says what is meant: "drug shortage" is no matter of drugs. */
static bool is_within_other(const ent_listed_hits *all, const ent_listed_hit *h)
{
    for (uint32_t i = 0; i < all->n; i++) {
        const ent_listed_hit *o = &all->at[i];
        if (o->first <= h->first && o->last >= h->last && o->parts > h->parts)
            return true;
    }
    return false;
}

static void find_in(asking *q, const ent_sentence *s)
{
    if (q->sentence == (uint32_t)(s - q->doc->sentences.at) && q->inside)
        return;
    q->sentence = (uint32_t)(s - q->doc->sentences.at);
    q->first = s->first;
    q->count = s->count;
    q->found.n = 0;
    q->inside = ENT_NEW(q->doc->arena, uint8_t, s->count + 1u, q->st);
    if (q->inside)
        ent_listed_find(q->c->words, q->doc, s->first, s->first + s->count - 1, &q->found, q->st);
}

static void by_words(asking *q, const ent_event *e)
{
    uint32_t anchor = anchor_of(q, e);
    if (anchor == ENT_NONE)
        return;
    find_in(q, &q->doc->sentences.at[ent_tok(q->doc, anchor)->sentence]);
    if (!q->inside || q->found.n == 0)
        return;
    memset(q->inside, 0, q->count);
    mark_tree(q, anchor, anchor, false, DEPTH);
    for (uint32_t i = 0; i < q->found.n; i++) {
        const ent_listed_hit *h = &q->found.at[i];
        if (q->inside[h->first - q->first] && q->inside[h->last - q->first] && !is_named(q, h) &&
            !is_within_other(&q->found, h))
            add(q, h->number, "words", h->first, h->last);
    }
}

/* An id, or ".PART" at its end. */
static bool is_id(ent_str what, ent_str id)
{
    return what.n && what.p[0] == '.' ? ent_str_ends(id, what) : ent_str_eq(id, what);
}

static bool is_party(const ent_reading *r, uint32_t actor, ent_str what)
{
    const ent_actor *a = &r->actors.at[actor];
    if (is_id(what, a->id))
        return true;
    for (uint32_t i = 0; i < a->roles.n; i++)
        if (!a->roles.at[i].former && is_id(what, a->roles.at[i].org))
            return true;
    return false;
}

static bool has_party(const ent_reading *r, const ent_event *e, ent_str what)
{
    for (uint32_t i = 0; i < e->sources.n; i++)
        if (is_party(r, e->sources.at[i], what))
            return true;
    for (uint32_t i = 0; i < e->targets.n; i++)
        if (is_party(r, e->targets.at[i], what))
            return true;
    return false;
}

/* "SANCTION", "SANCTION expel". */
static bool is_act(const ent_event *e, ent_str what)
{
    ent_str mode = what, type = ent_str_field(&mode, ' ');
    return ent_str_eq(type, e->plover) && (mode.n == 0 || ent_str_eq(mode, e->mode));
}

static bool is_abroad(const ent_reading *r, const ent_event *e)
{
    for (uint32_t i = 0; i < e->sources.n; i++)
        for (uint32_t k = 0; k < e->targets.n; k++) {
            ent_str a = r->actors.at[e->sources.at[i]].iso3, b = r->actors.at[e->targets.at[k]].iso3;
            if (a.n && b.n && !ent_str_eq(a, b))
                return true;
        }
    return false;
}

static void by_signs(asking *q, const ent_event *e)
{
    for (uint32_t i = 0; i < q->c->signs.n; i++) {
        const sign *s = &q->c->signs.at[i];
        if (s->of == BY_PARTY && has_party(q->r, e, s->what))
            add(q, s->context, "party", ENT_NONE, ENT_NONE);
        if (s->of == BY_ACT && is_act(e, s->what))
            add(q, s->context, "act", ENT_NONE, ENT_NONE);
        if (s->of == BY_ABROAD && is_act(e, s->what) && is_abroad(q->r, e))
            add(q, s->context, "abroad", ENT_NONE, ENT_NONE);
    }
}

/* In the order of the table. */
static void keep(asking *q, ent_event *e)
{
    for (uint32_t k = 0; k < q->c->count; k++) {
        ent_event_context *x = q->told[k].how ? ENT_PUSH(q->doc->arena, &e->contexts, q->st) : NULL;
        if (x)
            *x = q->told[k];
        q->told[k].how = NULL;
    }
}

void ent_read_contexts(const ent_contexts *c, const ent_reading *r, ent_events *events,
                       ent_status *st)
{
    asking q = {.c = c, .r = r, .doc = r->doc, .st = st, .sentence = ENT_NONE};
    if (events->n == 0 || c->count == 0 || ent_failed(st))
        return;
    mark_bare(&q);
    for (uint32_t i = 0; i < events->n && !ent_failed(st); i++) {
        by_words(&q, &events->at[i]);
        by_signs(&q, &events->at[i]);
        keep(&q, &events->at[i]);
    }
}
