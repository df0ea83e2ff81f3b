/* link_events.c - the events of all documents that are one event.
 *
 * Two events may be one when they have the same type, sources and targets (by country) and the
 * same reality (done, planned, unreal, negated), and stand in different documents. Dated ones are
 * one when their days overlap (without a target: and their CAMEO code is the same); without a
 * date, or with a wide one, they must have a target and the same CAMEO code, and their dates be the
 * same or their documents of the same days. An event that is a meeting is one with the others of
 * that meeting. All in an order of content, so that the result does not depend on what was read
 * first. */
#include "record/record.h"

#include <stdlib.h>

/* A date is narrow up to this many days; documents within so many days tell the same news; an
 * event is compared with so many occurrences that began before it. */
enum { NARROW_DAYS = 31, NEWS_DAYS = 3, LOOK_BACK = 64 };

typedef struct told {
    int64_t row, document;
    ent_str id, key, cameo, date, plover, modality, sources, targets, meeting;
    int32_t from, past;                     /* of its date */
    int32_t document_from, document_past;
    ent_str document_name;
    int64_t source;                         /* its document, or what that repeats */
    uint32_t occurrence;
} told;

typedef struct occurrence {
    uint32_t first;                         /* of the events */
    ENT_VEC(uint32_t) members;
} occurrence;

typedef struct linking {
    ent_record *r;
    ent_arena *a;
    ent_status *st;
    ENT_VEC(told) events;
    ENT_VEC(occurrence) occurrences;
    ent_intern *taken, *shared;             /* names of occurrences; texts that many events have */
} linking;

/* ---- reading ------------------------------------------------------------------------------ */

static ent_str kept(linking *l, sqlite3_stmt *s, int column)
{
    return ent_str_copy(l->a, ent_column(s, column), l->st);
}

/* A text that recurs is kept once. */
static ent_str shared(linking *l, ent_str text)
{
    uint32_t at = text.n ? ent_intern_add(l->shared, text, l->st) : ENT_NONE;
    return at == ENT_NONE ? ENT_STR("") : ent_intern_at(l->shared, at);
}

static void read_events(linking *l)
{
    sqlite3_stmt *s = ent_sql_prepare(l->r,
        "SELECT e.event, e.id, e.plover, e.modality, e.cameo,"
        " CASE WHEN o.occurrence IS NULL THEN e.date ELSE o.date END, o.occurrence,"
        " CASE WHEN o.occurrence IS NULL THEN e.first_day ELSE o.first_day END,"
        " CASE WHEN o.occurrence IS NULL THEN e.last_day ELSE o.last_day END,"
        " d.first_day, d.last_day, d.name, d.document, coalesce(d.duplicate_of, d.document)"
        " FROM events e JOIN current_documents d USING(document)"
        " LEFT JOIN meetings m USING(meeting) LEFT JOIN occurrences o ON o.occurrence = m.occurrence"
        " ORDER BY e.event", l->st);
    while (ent_sql_step(l->r, s, l->st)) {
        told *e = ENT_PUSH(l->a, &l->events, l->st);
        if (!e)
            break;
        ent_str *texts[] = {&e->plover, &e->modality, &e->cameo, &e->date, &e->meeting};
        for (int i = 0; i < 5; i++)
            *texts[i] = shared(l, ent_column(s, i + 2));
        e->id = kept(l, s, 1);
        e->row = sqlite3_column_int64(s, 0);
        ent_column_days(s, 7, &e->from, &e->past);
        ent_column_days(s, 9, &e->document_from, &e->document_past);
        e->document_name = shared(l, ent_column(s, 11));
        e->document = sqlite3_column_int64(s, 12);
        e->source = sqlite3_column_int64(s, 13);
    }
    sqlite3_finalize(s);
}

/* Countries of an event's parties, sorted, each once: "CHN+RUS". */
static void read_parties(linking *l, const char *sql, bool sources)
{
    sqlite3_stmt *s = ent_sql_prepare(l->r, sql, l->st);
    uint32_t at = 0;
    ent_str last = {0};
    while (ent_sql_step(l->r, s, l->st)) {
        int64_t row = sqlite3_column_int64(s, 0);
        while (at < l->events.n && l->events.at[at].row < row)
            at++;
        if (at == l->events.n || l->events.at[at].row != row)
            continue;
        told *e = &l->events.at[at];
        ent_str *side = sources ? &e->sources : &e->targets, country = ent_column(s, 1);
        if (side->n && ent_str_eq(country, last))
            continue;
        last = shared(l, country);
        *side = side->n ? ent_str_printf(l->a, l->st, "%.*s+%.*s", ENT_FMT(*side), ENT_FMT(last)) : last;
    }
    sqlite3_finalize(s);
}

#define PARTIES(table)                                                                          \
    "SELECT p.event, coalesce(x.iso3, a.iso3, a.id) FROM " table " p JOIN events e USING(event)"    \
    " JOIN actors a USING(actor) LEFT JOIN document_actors x ON x.document = e.document"          \
    " AND x.actor = a.actor ORDER BY 1, 2"

static const char *reality(ent_str modality)
{
    if (ent_str_is(modality, "past") || ent_str_is(modality, "ongoing"))
        return "done";
    if (ent_str_is(modality, "planned"))
        return "planned";
    return ent_str_is(modality, "negated") ? "negated" : "unreal";
}

static void make_keys(linking *l)
{
    ent_buf text = {0};
    for (uint32_t i = 0; i < l->events.n && !ent_failed(l->st); i++) {
        told *e = &l->events.at[i];
        text.n = 0;
        ent_buf_printf(&text, l->st, "%.*s|%s|%.*s>%.*s", ENT_FMT(e->plover), reality(e->modality),
                       ENT_FMT(e->sources), ENT_FMT(e->targets));
        e->key = e->meeting.n ? e->meeting : shared(l, ent_buf_str(&text));
    }
    ent_buf_free(&text);
}

/* ---- which are one ------------------------------------------------------------------------- */

static bool is_narrow(const told *e)
{
    return e->from != INT32_MIN && e->past != INT32_MAX && e->past - e->from <= NARROW_DAYS;
}

static bool dated_document(const told *e)
{
    return e->document_from != INT32_MIN && e->document_past != INT32_MAX;
}

/* The first day by which events are put in order. */
static int32_t order_day(const told *e)
{
    if (is_narrow(e))
        return e->from;
    return dated_document(e) ? e->document_from : INT32_MAX;
}

static bool near(int64_t from, int64_t past, const told *e)
{
    return dated_document(e) && from < (int64_t)e->document_past + NEWS_DAYS &&
           (int64_t)e->document_from < past + NEWS_DAYS;
}

static bool are_one(const told *a, const told *b)
{
    if (a->document == b->document)
        return false;
    bool same_code = ent_str_eq(a->cameo, b->cameo);
    if (is_narrow(a) && is_narrow(b))
        return a->from < b->past && b->from < a->past && (a->targets.n > 0 || same_code);
    if (!same_code || a->targets.n == 0)
        return false;
    if (is_narrow(a) || is_narrow(b)) {
        const told *n = is_narrow(a) ? a : b, *other = is_narrow(a) ? b : a;
        return other->date.n == 0 && near(n->from, n->past, other);
    }
    if (a->date.n || b->date.n)
        return ent_str_eq(a->date, b->date);
    return dated_document(a) && near(a->document_from, a->document_past, b);
}

static int by_content(const void *x, const void *y)
{
    const told *a = x, *b = y;
    int c = ent_str_cmp(a->key, b->key);
    if (c)
        return c;
    if (is_narrow(a) != is_narrow(b))
        return is_narrow(a) ? -1 : 1;
    if (order_day(a) != order_day(b))
        return order_day(a) < order_day(b) ? -1 : 1;
    return ent_str_cmp(a->id, b->id);
}

static bool joins(const linking *l, const occurrence *o, const told *e)
{
    for (uint32_t i = 0; i < o->members.n; i++) {
        const told *m = &l->events.at[o->members.at[i]];
        if (e->meeting.n == 0 && m->document == e->document)
            return false;
    }
    return e->meeting.n > 0 || are_one(&l->events.at[o->first], e);
}

/* The latest occurrence of the key that fits: the events stand in the order of their days. */
static void cluster(linking *l)
{
    uint32_t first = 0;                     /* occurrence of this key */
    for (uint32_t i = 0; i < l->events.n && !ent_failed(l->st); i++) {
        told *e = &l->events.at[i];
        if (i > 0 && !ent_str_eq(e->key, l->events.at[i - 1].key))
            first = l->occurrences.n;
        uint32_t found = ENT_NONE, back = l->occurrences.n;
        for (; back > first && l->occurrences.n - back < LOOK_BACK && found == ENT_NONE; back--)
            if (joins(l, &l->occurrences.at[back - 1], e))
                found = back - 1;
        if (found == ENT_NONE) {
            found = l->occurrences.n;
            occurrence *made = ENT_PUSH(l->a, &l->occurrences, l->st);
            if (!made)
                return;
            made->first = i;
        }
        e->occurrence = found;
        uint32_t *slot = ENT_PUSH(l->a, &l->occurrences.at[found].members, l->st);
        if (slot)
            *slot = i;
    }
}

/* ---- storing ------------------------------------------------------------------------------- */

static bool earlier(const told *a, const told *b)
{
    int32_t x = a->document_from == INT32_MIN ? INT32_MAX : a->document_from;
    int32_t y = b->document_from == INT32_MIN ? INT32_MAX : b->document_from;
    if (x != y)
        return x < y;
    int names = ent_str_cmp(a->document_name, b->document_name);
    return names ? names < 0 : ent_str_cmp(a->id, b->id) < 0;
}

/* "ACCUSE:USA>CHN:2021-03-16", with a number where that is taken; "CONSULT:" and the meeting's. */
static ent_str name_of(linking *l, const told *e)
{
    ent_str when = e->date.n ? e->date : e->id;
    ent_str base = e->meeting.n
        ? ent_str_printf(l->a, l->st, "%.*s:%.*s", ENT_FMT(e->plover), ENT_FMT(e->meeting))
        : ent_str_printf(l->a, l->st, "%.*s:%.*s>%.*s:%.*s", ENT_FMT(e->plover), ENT_FMT(e->sources),
                         ENT_FMT(e->targets), ENT_FMT(when));
    ent_str name = base;
    for (uint32_t n = 2; !ent_failed(l->st); n++) {
        uint32_t before = ent_intern_count(l->taken);
        if (ent_intern_add(l->taken, name, l->st) == before)
            break;
        name = ent_str_printf(l->a, l->st, "%.*s:%u", ENT_FMT(base), n);
    }
    return name;
}

/* Documents that tell it; what repeats another counts with it. */
static uint32_t count_sources(const linking *l, const occurrence *o)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < o->members.n; i++) {
        bool again = false;
        for (uint32_t k = 0; k < i && !again; k++)
            again = l->events.at[o->members.at[k]].source == l->events.at[o->members.at[i]].source;
        n += !again;
    }
    return n;
}

static ent_str store_one(linking *l, sqlite3_stmt *s, const occurrence *o)
{
    const told *best = &l->events.at[o->first], *first = best;
    char text[2][16];
    int32_t from = best->from, past = best->past;
    for (uint32_t i = 0; i < o->members.n; i++) {
        const told *e = &l->events.at[o->members.at[i]];
        if (earlier(e, first))
            first = e;
        if (best->meeting.n == 0 && is_narrow(best) && is_narrow(e)) {
            from = e->from > from ? e->from : from;
            past = e->past < past ? e->past : past;
        }
    }
    if (from >= past) {                     /* overlaps that have no day in common */
        from = best->from;
        past = best->past;
    }
    ent_str name = name_of(l, best);
    ent_bind_words(s, 1, name);
    ent_bind_words(s, 2, best->plover);
    ent_bind_words(s, 3, best->modality);
    ent_bind_words(s, 4, best->sources);
    ent_bind_words(s, 5, best->targets);
    ent_bind_text(s, 6, best->date);
    ent_bind_text(s, 7, ent_day_text(from, text[0]));
    ent_bind_text(s, 8, ent_day_text(past == INT32_MAX ? past : past - 1, text[1]));
    ent_bind_int(s, 9, count_sources(l, o));
    ent_bind_words(s, 10, first->id);
    ent_sql_run(l->r, s, l->st);
    return name;
}

static void store(linking *l)
{
    ent_sql_exec(l->r, "DELETE FROM event_occurrences;"
        "UPDATE events SET occurrence = NULL WHERE occurrence IS NOT NULL AND document IN"
        " (SELECT document FROM documents WHERE superseded_by IS NOT NULL)", l->st);
    sqlite3_stmt *add = ent_sql_prepare(l->r,
        "INSERT INTO event_occurrences(occurrence, plover, modality, sources, targets, date,"
        " first_day, last_day, documents, first_event)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)", l->st);
    sqlite3_stmt *set = ent_sql_prepare(l->r,
        "UPDATE events SET occurrence = ?1 WHERE event = ?2 AND occurrence IS NOT ?1", l->st);
    for (uint32_t i = 0; i < l->occurrences.n && !ent_failed(l->st); i++) {
        const occurrence *o = &l->occurrences.at[i];
        ent_str name = store_one(l, add, o);
        for (uint32_t k = 0; k < o->members.n && !ent_failed(l->st); k++) {
            ent_bind_words(set, 1, name);
            ent_bind_int(set, 2, l->events.at[o->members.at[k]].row);
            ent_sql_run(l->r, set, l->st);
        }
    }
    sqlite3_finalize(add);
    sqlite3_finalize(set);
}

void ent_record_link_events(ent_record *r, ent_arena *a, ent_status *st)
{
    linking l = {.r = r, .a = a, .st = st, .taken = ent_intern_new(a, st),
                 .shared = ent_intern_new(a, st)};
    read_events(&l);
    read_parties(&l, PARTIES("event_sources"), true);
    read_parties(&l, PARTIES("event_targets"), false);
    make_keys(&l);
    if (!ent_failed(st) && l.events.n > 1)
        qsort(l.events.at, l.events.n, sizeof *l.events.at, by_content);
    cluster(&l);
    if (!ent_failed(st))
        store(&l);
}
