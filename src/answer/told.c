/* told.c - real meetings and events with the parties and passages of every document that tells them. */
#include "answer/answer.h"

const ent_subject ent_subject_meeting = {
    .key = "meeting", .parties = {"meeting_participants"}, .status = "status", .type = "kind",
    .dated = "w", .days = true,
    .confidence = true, .sentence = true, .named = "meetings"};
const ent_subject ent_subject_event = {
    .key = "event", .parties = {"event_sources", "event_targets"}, .status = "modality",
    .type = "plover", .days = true, .confidence = true, .sentence = true, .named = "events"};

/* id, name, kind, country, role and level of an actor a in the document of m. */
#define PARTY_COLUMNS                                                                           \
    " a.id, a.name, a.kind, coalesce(x.iso3, a.iso3), (SELECT role FROM roles o WHERE"           \
    " o.document = m.document AND o.actor = a.actor AND NOT o.former ORDER BY o.n LIMIT 1),"     \
    " (SELECT level FROM roles o WHERE o.document = m.document AND o.actor = a.actor AND NOT"    \
    " o.former AND o.level IS NOT NULL ORDER BY o.n LIMIT 1) "
#define PARTY_JOINS                                                                             \
    " JOIN actors a ON a.actor = p.actor LEFT JOIN document_actors x ON"                        \
    " x.document = m.document AND x.actor = a.actor "

/* The first role that a document gives stays. */
static void add_party(ent_ask *k, ent_told_parties *all, ent_query *q, int at)
{
    ent_str id = ent_query_column(q, at);
    if (id.n == 0)
        return;
    for (uint32_t i = 0; i < all->n; i++)
        if (ent_str_eq(all->at[i].id, id)) {
            if (!all->at[i].role.n)
                all->at[i].role = ent_query_kept(q, at + 4);
            if (!all->at[i].level.n)
                all->at[i].level = ent_query_kept(q, at + 5);
            return;
        }
    ent_told_party *p = ENT_PUSH(k->a, all, k->st);
    if (p)
        *p = (ent_told_party){ent_query_kept(q, at), ent_query_kept(q, at + 1), ent_query_kept(q, at + 2), ent_query_kept(q, at + 3),
                              ent_query_kept(q, at + 4), ent_query_kept(q, at + 5)};
}

static void add_note(ent_ask *k, ent_told *t, ent_query *q, int at)
{
    ent_answer_note *slot = ENT_PUSH(k->a, &t->notes, k->st), note = ent_query_note(q, at);
    if (slot)
        *slot = ent_note_copy(&note, k->a, k->st);
}

/* Rows of m by their numbers: which of `out` each belongs to. */
typedef struct row_map {
    ENT_VEC(uint32_t) told;
} row_map;

static void map_row(ent_ask *k, row_map *map, int64_t row, uint32_t told)
{
    while (row >= 0 && map->told.n <= row && !ent_failed(k->st)) {
        uint32_t *slot = ENT_PUSH(k->a, &map->told, k->st);
        if (slot)
            *slot = ENT_NONE;
    }
    if (!ent_failed(k->st))
        map->told.at[row] = told;
}

/* Rows of a query: number of m, then a party p. */
static void load_parties(ent_ask *k, ent_query q, const row_map *map, ent_tolds *out, unsigned side)
{
    ent_query_add(&q, " ORDER BY 1, p.n");
    while (ent_query_step(&q)) {
        int64_t row = ent_query_int(&q, 0);
        uint32_t told = row >= 0 && row < map->told.n ? map->told.at[row] : ENT_NONE;
        if (told != ENT_NONE)
            add_party(k, &out->at[told].parties[side], &q, 1);
    }
    ent_query_end(&q);
}

/* The real one that the row of a document belongs to, the last of `out` or a new one. */
static ent_told *told_of(ent_ask *k, ent_query *q, ent_tolds *out)
{
    ent_str occurrence = ent_query_column(q, 1);
    if (out->n && ent_str_eq(out->at[out->n - 1].occurrence, occurrence))
        return &out->at[out->n - 1];
    ent_told *t = ENT_PUSH(k->a, out, k->st);
    if (t) {
        ent_str *texts[] = {&t->occurrence, &t->id, &t->kind, &t->status, &t->date, &t->first_day,
                            &t->last_day, &t->place};
        for (int i = 0; i < 8; i++)
            *texts[i] = ent_query_kept(q, i + 1);
        t->documents = ent_query_int(q, 9);
    }
    return t;
}

static bool all_of_record(const ent_ask *k)
{
    return k->used == 0;
}

void ent_load_meetings(ent_ask *k, ent_tolds *out)
{
    row_map map = {{0}};
    /* All records of an occurrence of which one passes: its other read-outs belong to it. */
    ent_query q = ent_query_begin(k,
        "SELECT m.meeting, o.occurrence, o.first_meeting, o.kind, o.status, o.date, o.first_day,"
        " o.last_day, o.place, o.documents," ENT_NOTE_COLUMNS
        " FROM occurrences o JOIN meetings m ON m.occurrence = o.occurrence"
        " JOIN current_documents d USING(document) WHERE 1");
    if (!all_of_record(k)) {
        ent_query_add(&q, " AND o.occurrence IN (SELECT m.occurrence FROM meetings m"
                      " JOIN current_documents d USING(document) JOIN occurrences w ON"
                      " w.occurrence = m.occurrence WHERE 1");
        ent_query_filters(&q, &ent_subject_meeting);
        ent_query_add(&q, ")");
    }
    ent_query_add(&q, " ORDER BY o.first_day IS NULL, o.first_day, o.last_day, o.occurrence,"
                  " d.first_day IS NULL, d.first_day, d.name, m.start_byte");
    while (ent_query_step(&q)) {
        ent_told *t = told_of(k, &q, out);
        if (!t)
            break;
        t->meeting = true;
        add_note(k, t, &q, 10);
        map_row(k, &map, ent_query_int(&q, 0), out->n - 1);
    }
    ent_query_end(&q);
    ent_query p = ent_query_begin(k, "SELECT p.meeting," PARTY_COLUMNS
        " FROM meeting_participants p JOIN meetings m USING(meeting)" PARTY_JOINS);
    load_parties(k, p, &map, out, 0);
}

static void load_event_records(ent_ask *k, row_map *map, ent_tolds *out)
{
    ent_query q = ent_query_begin(k,
        "SELECT m.event, coalesce(m.occurrence, m.id), coalesce(o.first_event, m.id), m.plover,"
        " m.modality, coalesce(o.date, m.date), coalesce(o.first_day, m.first_day) AS first,"
        " coalesce(o.last_day, m.last_day) AS last, m.place, coalesce(o.documents, 1)," ENT_NOTE_COLUMNS
        ", m.mode, m.cameo, m.attribution, (SELECT c.condition FROM outlooks c WHERE c.document = m.document"
        "  AND c.sentence = m.sentence AND c.condition IS NOT NULL ORDER BY c.start_byte LIMIT 1)"
        " FROM events m JOIN current_documents d USING(document)"
        " LEFT JOIN event_occurrences o ON o.occurrence = m.occurrence WHERE m.meeting IS NULL");
    ent_query_filters(&q, &ent_subject_event);
    ent_query_add(&q, " ORDER BY coalesce(first, last, d.first_day, '9'), last, 2, d.first_day IS"
                  " NULL, d.first_day, d.name, m.start_byte");
    while (ent_query_step(&q)) {
        uint32_t before = out->n;
        ent_told *t = told_of(k, &q, out);
        if (!t)
            break;
        if (out->n > before) {
            t->words = ent_query_kept(&q, 14);
            t->mode = ent_query_kept(&q, 17);
            t->cameo = ent_query_kept(&q, 18);
            t->attribution = ent_query_kept(&q, 19);
            t->condition = ent_query_kept(&q, 20);
        }
        add_note(k, t, &q, 10);
        map_row(k, map, ent_query_int(&q, 0), out->n - 1);
    }
    ent_query_end(&q);
}

void ent_load_events(ent_ask *k, ent_tolds *out)
{
    row_map map = {{0}};
    load_event_records(k, &map, out);
    for (unsigned side = 0; side < 2; side++) {
        ent_query q = ent_query_begin(k, "SELECT p.event," PARTY_COLUMNS " FROM ");
        ent_query_add(&q, ent_subject_event.parties[side]);
        ent_query_add(&q, " p JOIN events m USING(event) JOIN current_documents d USING(document)"
                      PARTY_JOINS " WHERE m.meeting IS NULL");
        ent_query_filters(&q, &ent_subject_event);
        load_parties(k, q, &map, out, side);
    }
}

/* ---- what is said of them ---------------------------------------------------------------------------- */

unsigned ent_told_reality(const ent_told *t)
{
    static const struct { const char *status; unsigned reality; } known[] = {
        {"held", 0}, {"ongoing", 0}, {"past", 0}, {"planned", 1}, {"postponed", 1}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (ent_str_is(t->status, known[i].status))
            return known[i].reality;
    return 2;
}

ent_str ent_party_text(ent_ask *k, const ent_told_party *p)
{
    if (!ent_str_is(p->kind, "person") || (!p->role.n && !p->iso3.n))
        return p->name;
    return ent_str_printf(k->a, k->st, "%.*s (%.*s%s%.*s)", ENT_FMT(p->name), ENT_FMT(p->role),
                          p->role.n && p->iso3.n ? ", " : "", ENT_FMT(p->iso3));
}

static bool stands_for_it(const ent_told_party *state, const ent_told_parties *all)
{
    for (uint32_t i = 0; ent_str_is(state->kind, "state") && i < all->n; i++)
        if (ent_str_is(all->at[i].kind, "person") && ent_str_eq(all->at[i].iso3, state->iso3))
            return true;
    return false;
}

void ent_put_parties(ent_ask *k, const char *column, const ent_told_parties *all)
{
    for (uint32_t i = 0; i < all->n; i++)
        if (!stands_for_it(&all->at[i], all))
            ent_answer_item(k->out, column, ent_party_text(k, &all->at[i]), k->st);
}

ent_intern *ent_told_sides(ent_ask *k, const ent_told_parties *all)
{
    ent_intern *sides = ent_intern_new(k->a, k->st);
    for (uint32_t i = 0; i < all->n && !ent_failed(k->st); i++)
        ent_intern_add(sides, all->at[i].iso3.n ? all->at[i].iso3 : all->at[i].name, k->st);
    return sides;
}

void ent_put_notes(ent_ask *k, const ent_told *t)
{
    for (uint32_t i = 0; i < t->notes.n; i++)
        ent_answer_cite(k->out, &t->notes.at[i], k->st);
}

/* The highest level of each side; sides of different levels are both told. */
ent_str ent_told_level(ent_ask *k, const ent_told *t)
{
    static const char *const levels[] = {"leaders", "ministers", "officials"};
    ent_intern *sides = ent_intern_new(k->a, k->st);
    uint32_t best[32], met[3] = {0};
    for (uint32_t i = 0; i < t->parties[0].n && !ent_failed(k->st); i++) {
        const ent_told_party *p = &t->parties[0].at[i];
        uint32_t level = 0, known = ent_intern_count(sides);
        while (level < 3 && !ent_str_is(p->level, levels[level]))
            level++;
        uint32_t side = level < 3 ? ent_intern_add(sides, p->iso3, k->st) : ENT_NONE;
        if (side >= 32)
            continue;
        if (side >= known || level < best[side])
            best[side] = level;
    }
    for (uint32_t i = 0; sides && i < ent_intern_count(sides) && i < 32; i++)
        met[best[i]]++;
    ent_str text = ENT_STR("");
    for (uint32_t i = 0; i < 3; i++)
        if (met[i])
            text = ent_str_printf(k->a, k->st, "%.*s%s%s", ENT_FMT(text), text.n ? " and " : "",
                                  levels[i]);
    return text;
}
