/* link_store.c - reads the meetings to link, names what they are together, stores it. */
#include "record/link.h"

#include <stdlib.h>

/* Whom a surname alone means, when only one person of the record bears it. */
typedef struct bearer {
    ent_str id, iso3;
    bool several;
} bearer;

typedef struct linking {
    ent_record *r;
    ent_arena *a;
    ent_status *st;
    ent_intern *states, *actors;
    ent_intern *surnames;               /* folded words that persons may be called by alone */
    ENT_VEC(bearer) bearers;            /* by number in surnames */
    ent_links links;
    ent_clusters clusters;
} linking;

/* ---- reading ------------------------------------------------------------------------------ */

static ent_str kept(linking *l, sqlite3_stmt *s, int column)
{
    return ent_str_copy(l->a, ent_column(s, column), l->st);
}

/* "Three weeks ago" is said of a day near to that: by half a week. */
static void widen(ent_link *m)
{
    enum { HALF_WEEK = 3 };
    if (m->from == INT32_MIN || m->past == INT32_MAX)
        return;
    m->from -= HALF_WEEK;
    m->past += HALF_WEEK;
}

static void read_meetings(linking *l)
{
    sqlite3_stmt *s = ent_sql_prepare(l->r,
        "SELECT m.meeting, m.id, m.document, m.kind, m.status, m.date, m.place, m.place_iso3,"
        " c.name, m.first_day, m.last_day, d.first_day, d.last_day, d.name,"
        " EXISTS(SELECT 1 FROM aliases s JOIN actors a USING(actor)"
        "  WHERE s.document = m.document AND a.id = m.place_iso3 AND s.alias = m.place)"
        "  AND NOT EXISTS(SELECT 1 FROM actors t WHERE t.kind = 'place' AND t.name = m.place),"
        " EXISTS(SELECT 1 FROM dates x WHERE x.document = m.document AND x.value = m.date"
        "  AND x.rule = 'date.count' AND x.words LIKE '%week%')"
        " FROM meetings m JOIN current_documents d USING(document)"
        " LEFT JOIN countries c ON c.iso3 = m.place_iso3 ORDER BY m.meeting", l->st);
    while (ent_sql_step(l->r, s, l->st)) {
        ent_link *m = ENT_PUSH(l->a, &l->links, l->st);
        if (!m)
            break;
        ent_str id = ent_column(s, 1);
        memcpy(m->id.text, id.p, id.n < sizeof m->id.text ? id.n : sizeof m->id.text - 1);
        m->row = sqlite3_column_int64(s, 0);
        m->document = sqlite3_column_int64(s, 2);
        m->kind = kept(l, s, 3);
        m->status = kept(l, s, 4);
        m->date = kept(l, s, 5);
        m->place = kept(l, s, 6);
        m->place_state = kept(l, s, 7);
        m->place_state_name = kept(l, s, 8);
        ent_column_days(s, 9, &m->from, &m->past);
        ent_column_days(s, 11, &m->document_from, &m->document_past);
        m->document_name = kept(l, s, 13);
        if (sqlite3_column_int(s, 14))          /* "the Solomons": the state by another name */
            m->place = m->place_state_name.n ? m->place_state_name : m->place;
        if (sqlite3_column_int(s, 15))
            widen(m);
    }
    sqlite3_finalize(s);
}

static uint32_t add_state(linking *l, ent_link *m, ent_str state)
{
    uint32_t number = ent_intern_add(l->states, state, l->st);
    for (uint32_t i = 0; i < m->states.n; i++)
        if (m->states.at[i] == number)
            return number;
    uint32_t *slot = ENT_PUSH(l->a, &m->states, l->st);
    if (slot)
        *slot = number;
    return number;
}

/* ---- surnames ------------------------------------------------------------------------------- */

static void add_bearer(linking *l, ent_str word, ent_str id, ent_str iso3)
{
    uint32_t at = ent_intern_add(l->surnames, ent_utf8_fold(l->a, word, l->st), l->st);
    if (ent_failed(l->st))
        return;
    bearer *b = at < l->bearers.n ? &l->bearers.at[at] : ENT_PUSH(l->a, &l->bearers, l->st);
    if (b && b->id.n == 0)
        *b = (bearer){ent_str_copy(l->a, id, l->st), ent_str_copy(l->a, iso3, l->st), false};
    else if (b && !ent_str_eq(b->id, id))
        b->several = true;
}

/* First and last word of every full name: which of them is the surname depends on the country. */
static void read_surnames(linking *l)
{
    sqlite3_stmt *s = ent_sql_prepare(l->r, "SELECT id, name, iso3 FROM actors WHERE kind = 'person'"
        " AND instr(name, ' ') > 0 ORDER BY id", l->st);
    while (ent_sql_step(l->r, s, l->st)) {
        ent_str name = ent_column(s, 1), rest = name, last = name;
        add_bearer(l, ent_str_field(&rest, ' '), ent_column(s, 0), ent_column(s, 2));
        while (rest.n > 0)
            last = ent_str_field(&rest, ' ');
        add_bearer(l, last, ent_column(s, 0), ent_column(s, 2));
    }
    sqlite3_finalize(s);
}

/* The one person meant by a name of one word; NULL when there is none. A document that gives no
 * more of the name may have told the country wrong. */
static const bearer *bearer_of(linking *l, ent_str name)
{
    if (ent_str_find(name, ENT_STR(" ")) != SIZE_MAX)
        return NULL;
    uint32_t at = ent_intern_find(l->surnames, ent_utf8_fold(l->a, name, l->st));
    return at != ENT_NONE && !l->bearers.at[at].several ? &l->bearers.at[at] : NULL;
}

/* ---- participants ----------------------------------------------------------------------------- */

/* "The prime ministers", "senior officials": whose they are is not known. */
static bool is_anybody(ent_str id)
{
    return ent_str_starts(id, ENT_STR("GRP:")) && id.n > 4 && id.p[4] >= 'a' && id.p[4] <= 'z';
}

/* A participant counts as its state; an alliance of two as both; what has no state, and a movement
 * within one, as itself. */
static void add_participant(linking *l, ent_link *m, ent_str id, ent_str kind, ent_str iso3)
{
    if (ent_str_starts(id, ENT_STR("ALL:"))) {
        ent_str rest = ent_str_sub(id, 4, id.n);
        while (rest.n > 0)
            add_state(l, m, ent_str_field(&rest, '-'));
        return;
    }
    if (is_anybody(id))
        return;
    bool person = ent_str_is(kind, "person");
    const bearer *b = person ? bearer_of(l, ent_str_sub(id, 4, id.n)) : NULL;
    if (b) {
        id = b->id;
        iso3 = b->iso3;
    }
    bool body = ent_str_is(kind, "group") || ent_str_is(kind, "party");
    uint32_t state = add_state(l, m, iso3.n && !body ? iso3 : id);
    if (!person)
        return;
    ent_link_person *p = ENT_PUSH(l->a, &m->persons, l->st);
    if (p)
        *p = (ent_link_person){ent_intern_add(l->actors, id, l->st), state};
}

/* Whom nobody names, the place tells apart: a meeting without participants is one with another
 * of the same town and days. */
static void add_places(linking *l)
{
    for (uint32_t i = 0; i < l->links.n; i++) {
        ent_link *m = &l->links.at[i];
        m->unnamed = m->states.n == 0;
        if (m->unnamed && m->place.n > 0)
            add_state(l, m, ent_utf8_fold(l->a, m->place, l->st));
    }
}

static void read_participants(linking *l)
{
    sqlite3_stmt *s = ent_sql_prepare(l->r,
        "SELECT p.meeting, a.id, a.kind, CASE a.kind WHEN 'person' THEN coalesce(a.iso3, x.iso3)"
        " ELSE coalesce(x.iso3, a.iso3) END"
        " FROM meeting_participants p JOIN meetings m USING(meeting)"
        " JOIN current_documents d USING(document) JOIN actors a USING(actor)"
        " LEFT JOIN document_actors x ON x.document = m.document AND x.actor = a.actor"
        " ORDER BY p.meeting, p.n", l->st);
    uint32_t at = 0;
    while (ent_sql_step(l->r, s, l->st)) {
        int64_t row = sqlite3_column_int64(s, 0);
        while (at < l->links.n && l->links.at[at].row < row)
            at++;
        if (at < l->links.n && l->links.at[at].row == row)
            add_participant(l, &l->links.at[at], ent_column(s, 1), ent_column(s, 2),
                            ent_column(s, 3));
    }
    sqlite3_finalize(s);
}

/* The states (or bodies) that a document names, by which it is known what an unnamed meeting of
 * it can be. */
static void read_about(linking *l, ent_link *m)
{
    ENT_VEC(uint32_t) about = {0};
    sqlite3_stmt *s = ent_sql_prepare(l->r,
        "SELECT DISTINCT CASE WHEN a.kind IN ('group', 'party') THEN a.id"
        "  ELSE coalesce(x.iso3, a.iso3, a.id) END"
        " FROM document_actors x JOIN actors a USING(actor) WHERE x.document = ?1", l->st);
    ent_bind_int(s, 1, m->document);
    while (ent_sql_step(l->r, s, l->st)) {
        uint32_t number = ent_intern_find(l->states, ent_column(s, 0));
        uint32_t *slot = number != ENT_NONE ? ENT_PUSH(l->a, &about, l->st) : NULL;
        if (slot)
            *slot = number;
    }
    sqlite3_finalize(s);
    m->about = about.at;
    m->about_n = about.n;
}

static void read_what_unnamed_are_about(linking *l)
{
    for (uint32_t i = 0; i < l->links.n && !ent_failed(l->st); i++) {
        ent_link *m = &l->links.at[i];
        if (!m->unnamed || m->from == INT32_MIN || m->past == INT32_MAX)
            continue;
        if (i > 0 && m[-1].document == m->document && m[-1].about) {
            m->about = m[-1].about;
            m->about_n = m[-1].about_n;
        } else
            read_about(l, m);
    }
}

/* ---- naming ---------------------------------------------------------------------------------- */

static int by_text(const void *a, const void *b)
{
    return ent_str_cmp(*(const ent_str *)a, *(const ent_str *)b);
}

static ent_str states_text(linking *l, const ent_link *m)
{
    ent_str *names = ENT_NEW(l->a, ent_str, m->states.n + 1u, l->st);
    ent_str text = ENT_STR("");
    if (!names)
        return text;
    for (uint32_t i = 0; i < m->states.n; i++)
        names[i] = ent_intern_at(l->states, m->states.at[i]);
    if (m->states.n > 1)
        qsort(names, m->states.n, sizeof *names, by_text);
    for (uint32_t i = 0; i < m->states.n; i++)
        text = i ? ent_str_printf(l->a, l->st, "%.*s-%.*s", ENT_FMT(text), ENT_FMT(names[i]))
                 : names[i];
    return text;
}

static const ent_link *member(const linking *l, const ent_cluster *c, uint32_t i)
{
    return &l->links.at[c->members.at[i]];
}

/* The kind that says most: any other word before "talks" and its like. */
static ent_str kind_of(const linking *l, const ent_cluster *c)
{
    for (uint32_t i = 0; i < c->members.n; i++) {
        ent_str kind = member(l, c, i)->kind;
        if (!ent_str_is(kind, "talks") && !ent_str_is(kind, "other") &&
            !ent_str_is(kind, "session") && !ent_str_is(kind, "negotiation"))
            return kind;
    }
    return member(l, c, 0)->kind;
}

static bool earlier(const ent_link *a, const ent_link *b)
{
    int32_t x = a->document_from == INT32_MIN ? INT32_MAX : a->document_from;
    int32_t y = b->document_from == INT32_MIN ? INT32_MAX : b->document_from;
    if (x != y)
        return x < y;
    int names = ent_str_cmp(a->document_name, b->document_name);
    return names ? names < 0 : strcmp(a->id.text, b->id.text) < 0;
}

/* What was held stays held; else the latest report has the word. */
static ent_str status_of(const linking *l, const ent_cluster *c)
{
    const ent_link *latest = member(l, c, 0);
    for (uint32_t i = 0; i < c->members.n; i++) {
        const ent_link *m = member(l, c, i);
        if (ent_str_is(m->status, "held"))
            return m->status;
        if (earlier(latest, m))
            latest = m;
    }
    return latest->status;
}

typedef struct occurrence {
    ent_str name, kind, status, place, date;
    int32_t from, past;
    const ent_link *first;
} occurrence;

static void describe(linking *l, const ent_cluster *c, ent_intern *taken, occurrence *o)
{
    const ent_link *best = member(l, c, 0);
    *o = (occurrence){.kind = kind_of(l, c), .status = status_of(l, c), .date = best->date,
                      .from = best->from, .past = best->past, .first = best};
    for (uint32_t i = 0; i < c->members.n; i++) {
        const ent_link *m = member(l, c, i);
        if (o->place.n == 0)
            o->place = m->place;
        if (earlier(m, o->first))
            o->first = m;
        o->from = m->from > o->from ? m->from : o->from;
        o->past = m->past < o->past ? m->past : o->past;
    }
    ent_str when = o->date.n ? o->date : ent_str_z(o->first->id.text);
    ent_str base = ent_str_printf(l->a, l->st, "%.*s:%.*s:%.*s", ENT_FMT(states_text(l, best)),
                                  ENT_FMT(o->kind), ENT_FMT(when));
    o->name = base;
    for (uint32_t n = 2; !ent_failed(l->st); n++) {
        uint32_t before = ent_intern_count(taken);
        if (ent_intern_add(taken, o->name, l->st) == before)
            return;
        o->name = ent_str_printf(l->a, l->st, "%.*s:%u", ENT_FMT(base), n);
    }
}

/* ---- storing ---------------------------------------------------------------------------------- */

static void store_occurrence(linking *l, sqlite3_stmt *s, const occurrence *o, uint32_t documents)
{
    char text[2][16];
    ent_bind_words(s, 1, o->name);
    ent_bind_words(s, 2, o->kind);
    ent_bind_words(s, 3, o->status);
    ent_bind_text(s, 4, o->place);
    ent_bind_text(s, 5, o->date);
    ent_bind_text(s, 6, ent_day_text(o->from, text[0]));
    ent_bind_text(s, 7, ent_day_text(o->past == INT32_MAX ? o->past : o->past - 1, text[1]));
    ent_bind_int(s, 8, documents);
    ent_bind_words(s, 9, ent_str_z(o->first->id.text));
    ent_sql_run(l->r, s, l->st);
}

static void store(linking *l)
{
    ent_intern *taken = ent_intern_new(l->a, l->st);
    ent_sql_exec(l->r, "DELETE FROM occurrences;"
        "UPDATE meetings SET occurrence = NULL WHERE occurrence IS NOT NULL AND document IN"
        " (SELECT document FROM documents WHERE superseded_by IS NOT NULL)", l->st);
    sqlite3_stmt *add = ent_sql_prepare(l->r,
        "INSERT INTO occurrences(occurrence, kind, status, place, date, first_day, last_day,"
        " documents, first_meeting) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)", l->st);
    sqlite3_stmt *set = ent_sql_prepare(l->r,
        "UPDATE meetings SET occurrence = ?1 WHERE meeting = ?2 AND occurrence IS NOT ?1", l->st);
    for (uint32_t i = 0; i < l->clusters.n && !ent_failed(l->st); i++) {
        const ent_cluster *c = &l->clusters.at[i];
        occurrence o;
        describe(l, c, taken, &o);
        store_occurrence(l, add, &o, c->members.n);
        for (uint32_t k = 0; k < c->members.n && !ent_failed(l->st); k++) {
            ent_bind_words(set, 1, o.name);
            ent_bind_int(set, 2, member(l, c, k)->row);
            ent_sql_run(l->r, set, l->st);
        }
    }
    sqlite3_finalize(add);
    sqlite3_finalize(set);
}

/* A person whose country differs between documents has, for all of them, the one told most. */
static void settle_countries(linking *l)
{
    ent_sql_exec(l->r,
        "UPDATE actors SET iso3 = settled.iso3 FROM"
        " (SELECT actor, iso3 FROM (SELECT actor, iso3, row_number() OVER"
        "   (PARTITION BY actor ORDER BY count(*) DESC, iso3) AS place FROM document_actors"
        "   WHERE iso3 IS NOT NULL GROUP BY actor, iso3) WHERE place = 1) AS settled"
        " WHERE settled.actor = actors.actor AND actors.kind = 'person'"
        " AND actors.iso3 IS NOT settled.iso3", l->st);
}

bool ent_record_is_linked(ent_record *r, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r, "SELECT 1 FROM meetings m JOIN documents d USING(document)"
        " WHERE (m.occurrence IS NULL) = (d.superseded_by IS NULL) UNION ALL"
        " SELECT 1 FROM events e JOIN documents d USING(document)"
        " WHERE (e.occurrence IS NULL) = (d.superseded_by IS NULL) UNION ALL"
        " SELECT 1 FROM corrections WHERE state = 'new' LIMIT 1", st);
    bool linked = !ent_sql_step(r, s, st);
    sqlite3_finalize(s);
    return linked;
}

void ent_record_link(ent_record *r, ent_status *st)
{
    ent_arena *a = ent_arena_new(0, st);
    linking l = {.r = r, .a = a, .st = st, .states = ent_intern_new(a, st),
                 .actors = ent_intern_new(a, st), .surnames = ent_intern_new(a, st)};
    ent_record_begin(r, st);
    ent_record_replay(r, st);
    ent_record_name_documents(r, a, st);
    settle_countries(&l);
    read_surnames(&l);
    read_meetings(&l);
    read_participants(&l);
    add_places(&l);
    read_what_unnamed_are_about(&l);
    if (!ent_failed(st))
        ent_link_cluster(&l.links, ent_intern_count(l.states), &l.clusters, a, st);
    if (!ent_failed(st))
        store(&l);
    ent_record_find_duplicates(r, a, st);
    ent_record_link_events(r, a, st);
    ent_record_commit(r, st);
    ent_arena_free(a);
}
