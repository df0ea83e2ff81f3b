/* ask.c - from a question to its answer.
 *
 * Filters are resolved first. When nothing is left, they are added one by one to tell which of them
 * left nothing: a reader who mistyped a year should not conclude that nobody met. */
#include "answer/answer.h"

#include <stdio.h>
#include <stdlib.h>

static const ent_answer_kind kinds[] = {
    {"meetings", ent_answer_meetings, true, 0, 2, "meetings"},
    {"chronology", ent_answer_chronology, true, 0, 2, "dated events"},
    {"events", ent_answer_events, true, 0, 2, "events"},
    {"quotes", ent_answer_quotes, true, 0, 1, "quotations"},
    {"actors", ent_answer_actors, false, 0, 1, "actors"},
    {"actor", ent_answer_actor, true, 1, 1, "lines on the actor"},
    {"search", ent_answer_search, false, 1, 32, "passages"},
    {"positions", ent_answer_positions, true, 0, 2, "positions"},
    {"wording", ent_answer_wording, true, 0, 2, "wordings"},
    {"phrase", ent_answer_phrase, false, 1, 32, "uses of it"},
    {"ties", ent_answer_ties, true, 0, 2, "ties"},
    {"outlook", ent_answer_outlook, true, 0, 2, "outlooks"},
    {"causes", ent_answer_causes, true, 0, 2, "causes"},
    {"changes", ent_answer_changes, false, 0, 0, "changes"},
};

static const ent_answer_kind *kind_of(const ent_question *q, ent_status *st)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].name, q->name) == 0)
            return &kinds[i];
    ent_status_set(st, ENT_USAGE, "no answer is called \"%s\"", q->name);
    return NULL;
}

bool ent_view_is(const ent_ask *k, const char *view)
{
    return k->q->view && strcmp(k->q->view, view) == 0;
}

/* ---- filters --------------------------------------------------------------------------------------- */

static ent_filter *new_filter(ent_ask *k, ent_filter_kind kind, const char *option,
                              const char *value)
{
    ent_filter *f = ent_failed(k->st) ? NULL : ENT_PUSH(k->a, &k->filters, k->st);
    if (f) {
        f->kind = kind;
        f->option = ent_str_printf(k->a, k->st, "%s %s", option, value).p;
        f->value = ent_str_trim(ent_str_z(value));
    }
    return f;
}

static void named_filters(ent_ask *k, ent_filter_kind kind, const char *option,
                          const char *const *names, size_t count)
{
    for (size_t i = 0; i < count && !ent_failed(k->st); i++) {
        ent_filter *f = new_filter(k, kind, option, names[i]);
        ent_chosen who = ent_resolve_actor(k, names[i]);
        if (kind == ENT_FILTER_COUNTRY && !ent_failed(k->st) && !ent_str_is(who.kind, "state"))
            ent_status_set(k->st, ENT_NOT_FOUND, "%.*s is no country, but of kind %.*s: use --actor",
                           ENT_FMT(who.name), ENT_FMT(who.kind));
        if (f)
            f->actor = who;
    }
}

static void actor_filters(ent_ask *k)
{
    const ent_question *q = k->q;
    named_filters(k, ENT_FILTER_ACTOR, "--actor", q->actors, q->actor_count);
    named_filters(k, ENT_FILTER_COUNTRY, "--country", q->countries, q->country_count);
    named_filters(k, ENT_FILTER_BY, "--by", q->by, q->by_count);
    named_filters(k, ENT_FILTER_TOWARDS, "--towards", q->towards, q->towards_count);
}

static void date_filter(ent_ask *k, ent_filter_kind kind, const char *option, const char *value)
{
    int32_t first, past;
    char text[16];
    ent_filter *f = value ? new_filter(k, kind, option, value) : NULL;
    if (!f)
        return;
    if (!ent_iso_range(f->value, &first, &past)) {
        ent_status_set(k->st, ENT_USAGE, "\"%s\" is no date: write 2021, 2021-03 or 2021-03-15", value);
        return;
    }
    f->value = ent_str_copy(k->a, ent_day_text(kind == ENT_FILTER_FROM ? first : past - 1, text),
                            k->st);
}

enum { WIDE = 62 };         /* days: what is wider tells a day only of itself */

static void check_order(ent_ask *k)
{
    ent_filter *from = NULL, *to = NULL;
    int32_t first = 0, last = 0, ignored;
    for (uint32_t i = 0; i < k->filters.n; i++) {
        from = k->filters.at[i].kind == ENT_FILTER_FROM ? &k->filters.at[i] : from;
        to = k->filters.at[i].kind == ENT_FILTER_TO ? &k->filters.at[i] : to;
    }
    if (!from || !to || !ent_iso_range(from->value, &first, &ignored) ||
        !ent_iso_range(to->value, &last, &ignored))
        return;
    if (last < first)
        ent_status_set(k->st, ENT_USAGE, "no day is both from %s and to %s", k->q->from, k->q->to);
    from->number = last - first > WIDE ? last - first : WIDE;
}

static void other_filters(ent_ask *k)
{
    const ent_question *q = k->q;
    if (q->document) {
        new_filter(k, ENT_FILTER_DOCUMENT, "--doc", q->document);
        ent_resolve_document(k, q->document);
    }
    if (q->source)
        new_filter(k, ENT_FILTER_SOURCE, "--source", q->source);
    date_filter(k, ENT_FILTER_FROM, "--from", q->from);
    date_filter(k, ENT_FILTER_TO, "--to", q->to);
    check_order(k);
    if (q->issue) {
        new_filter(k, ENT_FILTER_ISSUE, "--issue", q->issue);
        ent_resolve_issue(k, q->issue);
    }
    if (q->context) {
        new_filter(k, ENT_FILTER_CONTEXT, "--context", q->context);
        ent_resolve_context(k, q->context);
    }
    if (q->about)
        new_filter(k, ENT_FILTER_ABOUT, "--about", q->about);
    if (q->status)
        new_filter(k, ENT_FILTER_STATUS, "--status", q->status);
    if (q->type)
        new_filter(k, ENT_FILTER_TYPE, "--type", q->type);
    if (q->min_confidence > 0) {
        char text[32];
        snprintf(text, sizeof text, "%g", q->min_confidence);
        ent_filter *f = new_filter(k, ENT_FILTER_CONFIDENCE, "--min-confidence", text);
        if (f)
            f->number = q->min_confidence;
    }
}

void ent_ask_filters(ent_ask *k)
{
    actor_filters(k);
    other_filters(k);
    k->used = k->filters.n;
}

/* Actors among the words narrow the answer as --actor does. */
static void word_filters(ent_ask *k, const ent_answer_kind *kind)
{
    for (size_t i = 0; kind->actors && i < k->q->word_count; i++) {
        ent_chosen who = ent_resolve_actor(k, k->q->words[i]);
        ent_chosen *slot = ent_failed(k->st) ? NULL : ENT_PUSH(k->a, &k->words, k->st);
        if (slot)
            *slot = who;
        ent_filter *f = new_filter(k, ENT_FILTER_ACTOR, "actor", k->q->words[i]);
        if (f)
            f->actor = who;
    }
}

/* ---- nothing left ------------------------------------------------------------------------------------ */

/* Rows when the first `used` filters apply. */
static uint32_t rows_with(ent_ask *k, const ent_answer_kind *kind, uint32_t used)
{
    ent_answer *whole = k->out, *trial = ent_answer_new(k->st);
    uint32_t n = 0;
    k->out = trial;
    k->used = used;
    if (trial)
        kind->fill(k);
    if (trial)
        n = trial->rows.n;
    k->out = whole;
    ent_answer_free(trial);
    return n;
}

static int64_t documents_read(ent_ask *k)
{
    ent_query q = ent_query_begin(k, "SELECT count(*) FROM current_documents WHERE status = 'read'");
    int64_t n = ent_query_step(&q) ? ent_query_int(&q, 0) : 0;
    ent_query_end(&q);
    return n;
}

static void tell_nothing(ent_ask *k, const ent_answer_kind *kind)
{
    uint32_t before = 0;
    if (documents_read(k) == 0) {
        ent_status_set(k->st, ENT_NOT_FOUND, "the record holds no document that could be read:"
                       " entente read PATH -o RECORD adds some");
        return;
    }
    for (uint32_t used = 0; used <= k->filters.n && !ent_failed(k->st); used++) {
        uint32_t n = used == k->filters.n ? 0 : rows_with(k, kind, used);
        if (n == 0 && used == 0)
            ent_status_set(k->st, ENT_NOT_FOUND, "the record holds no %s", kind->nothing);
        else if (n == 0)
            ent_status_set(k->st, ENT_NOT_FOUND, "no %s left: %s leaves none of %u%s", kind->nothing,
                           k->filters.at[used - 1].option, before,
                           used > 1 ? " that the filters before it leave" : "");
        before = n;
    }
}

/* ---- the question -------------------------------------------------------------------------------------- */

void ent_answer_ask(ent_answer **out, ent_record *r, const ent_question *q, ent_status *st)
{
    *out = NULL;
    const ent_answer_kind *kind = ent_failed(st) ? NULL : kind_of(q, st);
    if (!kind)
        return;
    if (q->word_count < kind->least || q->word_count > kind->most)
        ent_status_set(st, ENT_USAGE, q->word_count < kind->least ? "%s: something is missing"
                       : "%s: too many words", q->name);
    ent_ask k = {.r = r, .a = ent_arena_new(0, st), .st = st, .q = q, .out = ent_answer_new(st)};
    word_filters(&k, kind);
    ent_ask_filters(&k);
    if (!ent_failed(st))
        kind->fill(&k);
    if (!ent_failed(st) && k.out->rows.n == 0)
        tell_nothing(&k, kind);
    if (ent_failed(st)) {
        ent_answer_free(k.out);
        k.out = NULL;
    }
    *out = k.out;
    ent_arena_free(k.a);
}
