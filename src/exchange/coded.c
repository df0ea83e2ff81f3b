/* coded.c - loads events with their parties for the formats of event data. */
#include "exchange/coded.h"
#include "exchange/safe.h"

#include <stdlib.h>

struct ent_coded_reader {
    ent_record *r;
    ent_arena *a;                       /* of one event */
    sqlite3_stmt *events, *sources, *targets, *point;
    const ent_table *sectors, *codes;
};

/* The event's day, or the first of a few; where it is not told so closely that of the document, if it
 * fits: a year is no day. */
#define DAY                                                                                     \
    "CASE WHEN e.first_day = e.last_day THEN e.first_day"                                       \
    " WHEN d.first_day = d.last_day AND (e.first_day IS NULL OR d.first_day >= e.first_day)"    \
    " AND (e.last_day IS NULL OR d.last_day <= e.last_day) THEN d.first_day"                    \
    " WHEN julianday(e.last_day) - julianday(e.first_day) < 7 THEN e.first_day END"

/* Words: those of its mention in the event, else in its sentence. Titles: what it is now, then what
 * it was. org: where it holds its first present role. */
#define PARTIES(table)                                                                          \
    "SELECT a.id, a.name, a.kind, coalesce(x.iso3, a.iso3), c.name,"                            \
    " (SELECT group_concat(role, '; ') FROM (SELECT role FROM roles r WHERE r.document = e.document" \
    " AND r.actor = a.actor AND NOT r.former ORDER BY r.n)),"                                   \
    " (SELECT words FROM (SELECT m.words, m.n, m.start_byte < e.start_byte AS before FROM mentions m" \
    " JOIN sentences s ON s.document = e.document AND s.n = e.sentence WHERE m.document = e.document" \
    " AND m.actor = a.actor AND m.start_byte >= s.start_byte AND m.end_byte <= s.end_byte)"     \
    " ORDER BY before, n LIMIT 1),"                                                             \
    " (SELECT r.org FROM roles r WHERE r.document = e.document AND r.actor = a.actor AND NOT"   \
    " r.former AND r.org IS NOT NULL ORDER BY r.n LIMIT 1),"                                    \
    " (SELECT min(r.former) FROM roles r WHERE r.document = e.document AND r.actor = a.actor)"  \
    " FROM " table " p JOIN events e USING(event) JOIN actors a USING(actor)"                   \
    " LEFT JOIN document_actors x ON x.document = e.document AND x.actor = a.actor"             \
    " LEFT JOIN countries c ON c.iso3 = coalesce(x.iso3, a.iso3) WHERE p.event = ?1 ORDER BY p.n"

ent_coded_reader *ent_coded_open(ent_record *r, const ent_engine *e, ent_status *st)
{
    ent_coded_reader *c = ent_failed(st) ? NULL : calloc(1, sizeof *c);
    if (!c)
        return NULL;
    c->r = r;
    c->a = ent_arena_new(0, st);
    c->sectors = e ? ent_lexicon_table(e->lexicon, ENT_STR("sectors")) : NULL;
    c->codes = e ? ent_lexicon_table(e->lexicon, ENT_STR("cameo")) : NULL;
    c->events = ent_sql_prepare(r,
        "SELECT e.event, e.document, e.sentence, e.quad, e.id, " DAY ", e.plover, e.mode, e.cameo,"
        " e.cameo_root, e.place, e.place_iso3, c.name, e.words, d.id, d.name, d.outlet, d.url,"
        " CASE WHEN d.first_day = d.last_day THEN d.first_day END, d.language, e.ontology,"
        " (SELECT group_concat(context, ';') FROM (SELECT x.context FROM event_contexts x"
        " WHERE x.event = e.event ORDER BY x.n)), e.plover_score, e.goldstein FROM events e JOIN current_documents d USING(document)"
        " LEFT JOIN countries c ON c.iso3 = e.place_iso3 WHERE e.modality IN ('past', 'ongoing')"
        " ORDER BY " DAY ", d.name, d.id, e.start_byte, e.end_byte, e.id", st);
    c->sources = ent_sql_prepare(r, PARTIES("event_sources"), st);
    c->targets = ent_sql_prepare(r, PARTIES("event_targets"), st);
    c->point = ent_sql_prepare(r,
        "SELECT a.name, p.admin, p.lat, p.lon, p.iso3, c.name FROM places p JOIN actors a USING(actor)"
        " LEFT JOIN countries c ON c.iso3 = p.iso3 WHERE p.document = ?1 AND (a.name = ?2 OR EXISTS"
        " (SELECT 1 FROM mentions m WHERE m.document = p.document AND m.actor = p.actor AND m.words = ?2))"
        " ORDER BY a.name <> ?2, a.id LIMIT 1", st);
    return c;
}

void ent_coded_close(ent_coded_reader *c)
{
    if (!c)
        return;
    sqlite3_finalize(c->events);
    sqlite3_finalize(c->sources);
    sqlite3_finalize(c->targets);
    sqlite3_finalize(c->point);
    ent_arena_free(c->a);
    free(c);
}

/* ---- parties --------------------------------------------------------------------------------- */

static ent_str cell(const ent_table *t, uint32_t row, const char *column)
{
    return t && row != ENT_NONE ? ent_table_at(t, row, ent_table_column(t, ent_str_z(column)))
                                : ENT_STR("");
}

static uint32_t find(const ent_table *t, ent_str key)
{
    return t && key.n ? ent_table_find(t, key) : ENT_NONE;
}

/* ".MIL" of "RUS.MIL" */
static ent_str last_part(ent_str id)
{
    size_t i = id.n;
    while (i > 0 && id.p[i - 1] != '.')
        i--;
    return i ? ent_str_sub(id, i - 1, id.n) : ENT_STR("");
}

/* The row of an agency, else of a kind. A person is what its office belongs to. */
static uint32_t sector_of(const ent_coded_reader *c, const ent_coded_party *p, ent_str org,
                          bool former)
{
    bool person = ent_str_is(p->kind, "person");
    if (person && org.n == 0)
        return former ? find(c->sectors, ENT_STR("former")) : ENT_NONE;
    ent_str id = person ? org : p->id;
    uint32_t row = find(c->sectors, id);
    if (row == ENT_NONE)
        row = find(c->sectors, last_part(id));
    if (row == ENT_NONE)                    /* a head of state, a minister: government */
        row = find(c->sectors, person ? ENT_STR("agency") : p->kind);
    return row;
}

static bool stands_alone(ent_str role)
{
    return role.n >= 6 || ent_str_is(role, "IGO") || ent_str_is(role, "NGO") || ent_str_is(role, "MNC");
}

static void read_parties(ent_coded_reader *c, sqlite3_stmt *s, int64_t event, ent_coded *e,
                         bool sources, ent_status *st)
{
    if (!s)
        return;
    sqlite3_reset(s);
    sqlite3_bind_int64(s, 1, event);
    while (ent_sql_step(c->r, s, st)) {
        ent_coded_party *p = sources ? ENT_PUSH(c->a, &e->sources, st) : ENT_PUSH(c->a, &e->targets, st);
        if (!p)
            return;
        ent_str *texts[] = {&p->id, &p->name, &p->kind, &p->iso3, &p->country, &p->title, &p->words};
        for (int i = 0; i < 7; i++)
            *texts[i] = ent_str_copy(c->a, ent_column(s, i), st);
        uint32_t row = sector_of(c, p, ent_column(s, 7), sqlite3_column_int(s, 8) == 1);
        ent_str role = cell(c->sectors, row, "cameo");
        p->sector = cell(c->sectors, row, "plover");
        p->label = cell(c->sectors, row, "label");
        p->cameo = stands_alone(role) || p->iso3.n != 3 ? role
                 : ent_str_printf(c->a, st, "%.*s%.*s", ENT_FMT(p->iso3), ENT_FMT(role));
    }
}

/* ---- events ---------------------------------------------------------------------------------- */

static void read_point(ent_coded_reader *c, ent_coded *e, ent_status *st)
{
    sqlite3_stmt *s = c->point;
    if (!s || e->place.n == 0)
        return;
    sqlite3_reset(s);
    sqlite3_bind_int64(s, 1, e->document_row);
    ent_bind_words(s, 2, e->place);
    if (!ent_sql_step(c->r, s, st))
        return;
    e->place_name = ent_str_copy(c->a, ent_column(s, 0), st);
    e->admin = ent_str_copy(c->a, ent_column(s, 1), st);
    e->lat = sqlite3_column_double(s, 2);
    e->lon = sqlite3_column_double(s, 3);
    e->has_point = true;
    if (e->place_iso3.n == 0) {
        e->place_iso3 = ent_str_copy(c->a, ent_column(s, 4), st);
        e->place_country = ent_str_copy(c->a, ent_column(s, 5), st);
    }
    sqlite3_reset(s);
}

bool ent_coded_next(ent_coded_reader *c, ent_coded *e, ent_status *st)
{
    if (!c || !ent_sql_step(c->r, c->events, st))
        return false;
    ent_arena_reset(c->a);
    *e = (ent_coded){0};
    e->row = sqlite3_column_int64(c->events, 0);
    e->document_row = sqlite3_column_int64(c->events, 1);
    e->sentence = sqlite3_column_type(c->events, 2) == SQLITE_NULL ? 0
                  : sqlite3_column_int64(c->events, 2) + 1;
    e->quad = sqlite3_column_int64(c->events, 3);
    ent_str *texts[] = {&e->id, &e->day, &e->plover, &e->mode, &e->cameo, &e->root, &e->place,
                        &e->place_iso3, &e->place_country, &e->words, &e->document,
                        &e->document_name, &e->outlet, &e->url, &e->published, &e->language,
                        &e->ontology, &e->contexts};
    for (int i = 0; i < 18; i++)
        *texts[i] = ent_str_copy(c->a, ent_column(c->events, 4 + i), st);
    e->has_score = sqlite3_column_type(c->events, 22) != SQLITE_NULL;
    e->score = sqlite3_column_double(c->events, 22);
    e->has_goldstein = sqlite3_column_type(c->events, 23) != SQLITE_NULL;
    e->goldstein = sqlite3_column_double(c->events, 23);
    read_parties(c, c->sources, e->row, e, true, st);
    read_parties(c, c->targets, e->row, e, false, st);
    read_point(c, e, st);
    return !ent_failed(st);
}

ent_str ent_coded_label(const ent_coded_reader *c, ent_str cameo)
{
    return cell(c->codes, find(c->codes, cameo), "label");
}

ent_str ent_coded_icews(const ent_coded_reader *c, ent_str cameo)
{
    return cell(c->codes, find(c->codes, cameo), "icews");
}

/* ---- cells ----------------------------------------------------------------------------------- */

/* Each cell ends with a tab; the end of a row takes the place of the last one. */
void ent_cell_text(ent_buf *b, ent_str text, ent_status *st)
{
    ent_safe_tsv(b, text, st);
    ent_buf_byte(b, '\t', st);
}

void ent_cell_real(ent_buf *b, double value, bool there, ent_status *st)
{
    if (there)
        ent_buf_printf(b, st, "%.10g", value);
    ent_buf_byte(b, '\t', st);
}

void ent_cell_int(ent_buf *b, int64_t value, bool there, ent_status *st)
{
    if (there)
        ent_buf_printf(b, st, "%lld", (long long)value);
    ent_buf_byte(b, '\t', st);
}

void ent_cell_end(ent_buf *b, ent_status *st)
{
    if (!ent_failed(st) && b->n)
        b->p[b->n - 1] = '\n';
}

void ent_cell_header(ent_buf *b, const char *names, ent_status *st)
{
    for (ent_str rest = ent_str_z(names); rest.n;)
        ent_cell_text(b, ent_str_field(&rest, '|'), st);
    ent_cell_end(b, st);
}
