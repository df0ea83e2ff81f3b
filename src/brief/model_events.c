/* model_events.c - the events of a brief: those that are no meetings, merged over documents. */
#include "brief/model.h"

#include <stdlib.h>

/* A date wider than this many days gives an event no place in a chronology. */
enum { DONE_WITHIN = 62 };

typedef struct loading {
    ent_brief *b;
    sqlite3_stmt *parties[2];
    ent_intern *occurrences;
    ENT_VEC(uint32_t) event_of;         /* by number of the occurrence; ENT_NONE: left out */
} loading;

/* ---- "United States and Japan → China" -------------------------------------------------------- */

/* The countries of one side, each once, sorted: the same pair reads the same. */
static ent_str side_text(ent_brief *b, const ent_parties *all)
{
    ent_str text = ENT_STR(""), last = {0};
    for (uint32_t n = 0; n < all->n; n++) {
        ent_str next = {0};
        for (uint32_t i = 0; i < all->n; i++) {
            ent_str side = ent_party_side(&all->at[i]);
            bool behind = n == 0 || ent_str_cmp(side, last) > 0;
            if (behind && (next.n == 0 || ent_str_cmp(side, next) < 0))
                next = side;
        }
        if (next.n == 0)
            break;
        last = next;
        text = ent_str_printf(b->a, b->st, "%.*s%s%.*s", ENT_FMT(text), text.n ? ", " : "",
                              ENT_FMT(next));
    }
    return text;
}

static bool is_party(const ent_parties *all, ent_str id)
{
    for (uint32_t i = 0; i < all->n; i++)
        if (ent_str_eq(all->at[i].id, id))
            return true;
    return false;
}

/* Both sides are the same: they act together. */
static bool are_joint(const ent_parties parties[2])
{
    for (uint32_t i = 0; i < parties[1].n; i++)
        if (!is_party(&parties[0], parties[1].at[i].id))
            return false;
    return parties[1].n > 0 && parties[0].n == parties[1].n;
}

static ent_str pair_text(ent_brief *b, ent_brief_event *e)
{
    e->joint = are_joint(e->parties);
    ent_str from = side_text(b, &e->parties[0]), to = side_text(b, &e->parties[1]);
    if (to.n == 0 || e->joint)
        return from;
    return ent_str_printf(b->a, b->st, "%.*s \xe2\x86\x92 %.*s", ENT_FMT(from), ENT_FMT(to));
}

/* ---- rows --------------------------------------------------------------------------------------- */

/* The words of the longest stretch of evidence, and their place. */
static void read_words(ent_brief *b, sqlite3_stmt *s, ent_brief_event *e)
{
    e->told = ent_brief_source(b, s, 7);
    if (!b->lean)
        e->words = ent_brief_event_words(b, e);
    ent_source *slot = ENT_PUSH(b->a, &e->sources, b->st);
    if (slot)
        *slot = e->told;
}

ent_str ent_brief_event_words(ent_brief *b, const ent_brief_event *e)
{
    if (e->words.n)
        return e->words;
    return ent_brief_words(b, ent_pages_load(&b->pages, e->told.document, b->st), e->told.span);
}

static void read_event(loading *l, sqlite3_stmt *s, uint32_t number)
{
    ent_brief *b = l->b;
    int32_t document_from, document_past;
    ent_brief_event e = {.quad = (uint32_t)sqlite3_column_int64(s, 11),
                         .documents = (uint32_t)sqlite3_column_int64(s, 12)};
    ent_str *texts[] = {&e.occurrence, &e.plover, &e.modality, &e.date, &e.according};
    for (int i = 0; i < 5; i++)
        *texts[i] = ent_brief_kept(b, s, i);
    ent_column_days(s, 5, &e.from, &e.past);
    ent_column_days(s, 13, &document_from, &document_past);
    if (!ent_brief_in_time(b, e.from, e.past, document_from, document_past))
        return;
    for (int i = 0; i < 2; i++)
        ent_brief_parties(b, l->parties[i], sqlite3_column_int64(s, 15), &e.parties[i]);
    if (is_party(&e.parties[0], ent_column(s, 16)))     /* who acts says so: no news */
        e.according = ENT_STR("");
    if (!ent_brief_concerns(b, &e.parties[0]) && !ent_brief_concerns(b, &e.parties[1]))
        return;
    if (e.from != INT32_MIN && (int64_t)e.past - e.from > DONE_WITHIN)
        e.from = INT32_MIN;
    e.when = e.from != INT32_MIN ? e.from : document_from;
    e.pair = pair_text(b, &e);
    read_words(b, s, &e);
    ent_brief_event *slot = e.sources.n ? ENT_PUSH(b->a, &b->events, b->st) : NULL;
    if (!slot)
        return;
    *slot = e;
    l->event_of.at[number] = b->events.n - 1;
    for (int i = 0; i < 2; i++)
        ent_brief_they_act(b, &e.parties[i]);
}

/* The first telling of an occurrence is shown, the others are its further sources. */
static void read_row(loading *l, sqlite3_stmt *s)
{
    ent_brief *b = l->b;
    uint32_t number = ent_intern_add(l->occurrences, ent_column(s, 0), b->st);
    if (ent_failed(b->st))
        return;
    if (number == l->event_of.n) {
        uint32_t *slot = ENT_PUSH(b->a, &l->event_of, b->st);
        if (slot) {
            *slot = ENT_NONE;
            read_event(l, s, number);
        }
    } else if (l->event_of.at[number] != ENT_NONE) {
        ent_source source = ent_brief_source(b, s, 7);
        ent_brief_event *e = &b->events.at[l->event_of.at[number]];
        ent_source *slot = ENT_PUSH(b->a, &e->sources, b->st);
        if (slot)
            *slot = source;
    }
}

/* By pair, then by day. */
static int by_pair(const void *x, const void *y)
{
    const ent_brief_event *a = x, *b = y;
    int c = ent_str_cmp(a->pair, b->pair);
    if (c)
        return c;
    if (a->when != b->when)
        return a->when < b->when ? -1 : 1;
    return ent_str_cmp(a->sources.at[0].id, b->sources.at[0].id);
}

/* The longest stretch of an event's evidence; e: the event. */
#define LONGEST(what)                                                                           \
    "(SELECT " what " FROM (SELECT e.start_byte AS s, e.end_byte AS t UNION ALL SELECT start_byte,"  \
    "   end_byte FROM evidence v WHERE v.document = e.document AND v.record = e.id)"             \
    "   ORDER BY t - s DESC, s LIMIT 1)"

void ent_brief_load_events(ent_brief *b)
{
    loading l = {.b = b, .occurrences = ent_intern_new(b->a, b->st)};
    l.parties[0] = ent_sql_prepare(b->r, ENT_PARTIES_OF("event", "event_sources"), b->st);
    l.parties[1] = ent_sql_prepare(b->r, ENT_PARTIES_OF("event", "event_targets"), b->st);
    sqlite3_stmt *s = ent_sql_prepare(b->r,
        "SELECT coalesce(o.occurrence, e.id), e.plover, e.modality,"
        " CASE WHEN o.occurrence IS NULL THEN e.date ELSE o.date END,"
        " (SELECT name FROM actors a WHERE a.id = e.attribution),"
        " CASE WHEN o.occurrence IS NULL THEN e.first_day ELSE o.first_day END,"
        " CASE WHEN o.occurrence IS NULL THEN e.last_day ELSE o.last_day END,"
        " e.id, e.document, " LONGEST("s") ", " LONGEST("t") ", coalesce(e.quad, 0),"
        " coalesce(o.documents, 1), d.first_day, d.last_day, e.event, e.attribution"
        " FROM events e JOIN current_documents d USING(document)"
        " LEFT JOIN event_occurrences o USING(occurrence) WHERE e.meeting IS NULL" ENT_ON_ISSUE("e")
        " ORDER BY d.first_day IS NULL, d.first_day, d.name, e.start_byte, e.id", b->st);
    ent_brief_bind_issue(b, s);
    while (ent_sql_step(b->r, s, b->st))
        read_row(&l, s);
    sqlite3_finalize(s);
    sqlite3_finalize(l.parties[0]);
    sqlite3_finalize(l.parties[1]);
    if (!ent_failed(b->st) && b->events.n > 1)
        qsort(b->events.at, b->events.n, sizeof *b->events.at, by_pair);
}
