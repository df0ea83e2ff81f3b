/* show.c - one record with its sentence and its place in the source. */
#include "brief/find.h"
#include "brief/out.h"
#include "brief/passage.h"
#include "exchange/json.h"
#include "exchange/safe.h"

#define BOLD "\033[1m"
#define MARK "\033[7m"
#define PLAIN "\033[0m"

typedef struct field {
    ent_str name, value;
} field;

typedef struct card {
    ent_record *r;
    ent_arena *a;
    ent_status *st;
    ent_finding found;
    const char *title;
    ENT_VEC(field) fields;
} card;

/* ---- fields: what the tables say ------------------------------------------------------------ */

static void add(card *c, const char *name, ent_str value)
{
    field *f = value.n ? ENT_PUSH(c->a, &c->fields, c->st) : NULL;
    if (f)
        *f = (field){ent_str_copy(c->a, ent_str_z(name), c->st), ent_str_copy(c->a, value, c->st)};
}

/* The columns of a query's rows under their names; a key bound to the row found. */
static void add_query(card *c, const char *sql)
{
    sqlite3_stmt *s = ent_sql_prepare(c->r, sql, c->st);
    ent_bind_int(s, 1, c->found.row);
    while (ent_sql_step(c->r, s, c->st))
        for (int i = 0; i < sqlite3_column_count(s); i++) {
            const char *text = (const char *)sqlite3_column_text(s, i);
            field *f = text && *text ? ENT_PUSH(c->a, &c->fields, c->st) : NULL;
            if (f)
                *f = (field){ent_str_copy(c->a, ent_str_z(sqlite3_column_name(s, i)), c->st),
                             ent_str_copy(c->a, ent_str_z(text), c->st)};
        }
    sqlite3_finalize(s);
}

/* "Antony Blinken, Secretary of State, USA": x is the join of actors with the document. */
#define PERSON                                                                                  \
    "a.name || coalesce((SELECT ', ' || group_concat(role, '; ') FROM (SELECT role FROM roles o" \
    " WHERE o.document = m.document AND o.actor = a.actor AND NOT o.former ORDER BY o.n)), '')"  \
    " || CASE WHEN a.kind = 'state' THEN '' ELSE coalesce(', ' || a.iso3, '') END"               \
    " || ' (' || a.id || ')'"

static void meeting_fields(card *c)
{
    c->title = "meeting";
    add_query(c, "SELECT m.kind || ' (' || m.status || ')' AS kind FROM meetings m"
              " WHERE m.meeting = ?1");
    add_query(c, "SELECT " PERSON " AS participant FROM meetings m JOIN meeting_participants p"
              " USING(meeting) JOIN actors a USING(actor) WHERE m.meeting = ?1 ORDER BY p.n");
    add_query(c, "SELECT m.date || coalesce(' (' || m.date_how || ')', '') AS date, m.place,"
              " m.title, m.outcome, m.part_of, m.occurrence || ' (told by ' || o.documents ||"
              " CASE o.documents WHEN 1 THEN ' document)' ELSE ' documents)' END AS occurrence,"
              " m.rule || coalesce(' (' || m.rule_place || ')', '') AS rule, m.captures,"
              " round(m.confidence, 2) AS confidence"
              " FROM meetings m LEFT JOIN occurrences o USING(occurrence) WHERE m.meeting = ?1");
}

static void quote_fields(card *c)
{
    c->title = "quotation";
    add_query(c, "SELECT m.form || ' ' || m.type AS form FROM quotes m WHERE m.quote = ?1");
    add_query(c, "SELECT " PERSON " AS speaker FROM quotes m JOIN quote_speakers p USING(quote)"
              " JOIN actors a USING(actor) WHERE m.quote = ?1 ORDER BY p.n");
    add_query(c, "SELECT m.speaks_for, m.cue || coalesce(' (' || m.cue_class || coalesce(', strength '"
              " || m.strength, '') || ')', '') AS cue FROM quotes m WHERE m.quote = ?1");
    add_query(c, "SELECT words FROM quote_content WHERE quote = ?1 ORDER BY n");
    add_query(c, "SELECT " PERSON " AS addressee FROM quotes m JOIN quote_addressees p"
              " USING(quote) JOIN actors a USING(actor) WHERE m.quote = ?1 ORDER BY p.n");
    add_query(c, "SELECT m.origin, m.channel, m.reported_in, m.date, m.rule || coalesce(' (' || m.rule_place || ')', '')"
              " AS rule, m.captures, round(m.confidence, 2) AS confidence"
              " FROM quotes m WHERE m.quote = ?1");
}

static void event_fields(card *c)
{
    c->title = "event";
    add_query(c, "SELECT m.plover || coalesce(' ' || m.mode, '') || ' (' || m.modality || ')' AS type"
              " FROM events m WHERE m.event = ?1");
    add_query(c, "SELECT " PERSON " AS source FROM events m JOIN event_sources p USING(event)"
              " JOIN actors a USING(actor) WHERE m.event = ?1 ORDER BY p.n");
    add_query(c, "SELECT " PERSON " AS target FROM events m JOIN event_targets p USING(event)"
              " JOIN actors a USING(actor) WHERE m.event = ?1 ORDER BY p.n");
    add_query(c, "SELECT m.attribution, m.date || coalesce(' (' || m.date_how || ')', '') AS date,"
              " m.place, m.cameo || coalesce(' (Goldstein ' || m.goldstein || ')', '') AS cameo,"
              " m.quad || coalesce(' (score ' || m.plover_score || ')', '') AS quad, m.ontology,"
              " (SELECT id FROM meetings x WHERE x.meeting = m.meeting) AS of_meeting,"
              " m.occurrence || ' (told by ' || o.documents ||"
              " CASE o.documents WHEN 1 THEN ' document)' ELSE ' documents)' END AS occurrence,"
              " m.rule || coalesce(' (' || m.rule_place || ')', '') AS rule, m.captures,"
              " round(m.confidence, 2) AS confidence"
              " FROM events m LEFT JOIN event_occurrences o USING(occurrence) WHERE m.event = ?1");
}

static void position_fields(card *c)
{
    c->title = "position";
    add_query(c, "SELECT m.stance || ' (strength ' || m.strength || ')' AS stance, m.issue"
              " FROM positions m WHERE m.position = ?1");
    add_query(c, "SELECT " PERSON " AS holder FROM positions m JOIN position_holders p USING(position)"
              " JOIN actors a USING(actor) WHERE m.position = ?1 ORDER BY p.n");
    add_query(c, "SELECT " PERSON " AS target FROM positions m JOIN position_targets p USING(position)"
              " JOIN actors a USING(actor) WHERE m.position = ?1 ORDER BY p.n");
    add_query(c, "SELECT m.attribution, m.date, m.rule || coalesce(' (' || m.rule_place || ')', '')"
              " AS rule, m.captures, round(m.confidence, 2) AS confidence FROM positions m"
              " WHERE m.position = ?1");
}

static void tie_fields(card *c)
{
    c->title = "tie";
    add_query(c, "SELECT m.relation || ' (' || m.status || ')' AS relation FROM ties m WHERE m.tie = ?1");
    add_query(c, "SELECT " PERSON " AS party FROM ties m JOIN tie_parties p USING(tie)"
              " JOIN actors a USING(actor) WHERE m.tie = ?1 AND p.side = 'a' ORDER BY p.n");
    add_query(c, "SELECT " PERSON " AS other FROM ties m JOIN tie_parties p USING(tie)"
              " JOIN actors a USING(actor) WHERE m.tie = ?1 AND p.side = 'b' ORDER BY p.n");
    add_query(c, "SELECT key || ': ' || value AS detail FROM tie_attributes WHERE tie = ?1 ORDER BY key");
    add_query(c, "SELECT m.attribution, m.date, m.rule || coalesce(' (' || m.rule_place || ')', '')"
              " AS rule, m.captures, round(m.confidence, 2) AS confidence FROM ties m WHERE m.tie = ?1");
}

static void outlook_fields(card *c)
{
    c->title = "outlook";
    add_query(c, "SELECT m.modality || coalesce(' (' || m.polarity || ')', '') AS modality"
              " FROM outlooks m WHERE m.outlook = ?1");
    add_query(c, "SELECT " PERSON " AS holder FROM outlooks m JOIN outlook_holders p USING(outlook)"
              " JOIN actors a USING(actor) WHERE m.outlook = ?1 ORDER BY p.n");
    add_query(c, "SELECT " PERSON " AS about FROM outlooks m JOIN outlook_about p USING(outlook)"
              " JOIN actors a USING(actor) WHERE m.outlook = ?1 ORDER BY p.n");
    add_query(c, "SELECT m.statement, m.condition, m.horizon, m.attribution, (SELECT id FROM meetings x"
              " WHERE x.meeting = m.meeting) AS of_meeting,"
              " m.rule || coalesce(' (' || m.rule_place || ')', '') AS rule, m.captures,"
              " round(m.confidence, 2) AS confidence FROM outlooks m WHERE m.outlook = ?1");
    add_query(c, "SELECT x.became || ' (' || x.later || ', ' || x.later_in || ')' AS outcome FROM"
              " outcomes x JOIN outlooks m ON m.id = x.outlook WHERE m.outlook = ?1"
              " ORDER BY x.later_date, x.later LIMIT 5");
}

static void cause_fields(card *c)
{
    c->title = "cause";
    add_query(c, "SELECT m.kind, m.cause_words AS cause, m.marker, m.effect_words AS effect,"
              " m.attribution, m.rule || coalesce(' (' || m.rule_place || ')', '') AS rule,"
              " round(m.confidence, 2) AS confidence FROM causes m WHERE m.cause = ?1");
}

static void wording_fields(card *c)
{
    c->title = "wording";
    add_query(c, "SELECT m.type, m.subject FROM wordings m WHERE m.wording = ?1");
    add_query(c, "SELECT u.phrase || ' (' || coalesce((SELECT group_concat(id, '; ') FROM (SELECT a.id"
              " FROM wording_users p JOIN actors a USING(actor) WHERE p.wording = u.wording AND"
              " p.n = u.n ORDER BY p.place)), 'author') || coalesce(', ' || u.in_document, '') ||"
              " coalesce(', ' || u.date, '') || ')' AS words FROM wording_uses u"
              " WHERE u.wording = ?1 ORDER BY u.n");
    add_query(c, "SELECT m.rule || coalesce(' (' || m.rule_place || ')', '') AS rule, m.captures,"
              " round(m.confidence, 2) AS confidence FROM wordings m WHERE m.wording = ?1");
}

static void actor_fields(card *c)
{
    c->title = "actor";
    add_query(c, "SELECT a.name, a.kind, coalesce(c.name || ' (' || a.iso3 || ')', a.iso3)"
              " AS country FROM actors a LEFT JOIN countries c USING(iso3) WHERE a.actor = ?1");
    add_query(c, "SELECT o.role || coalesce(', ' || o.org, '') || CASE WHEN o.former THEN"
              " ' (former)' ELSE '' END || ': ' || group_concat(DISTINCT d.name) AS role"
              " FROM roles o JOIN current_documents d USING(document) WHERE o.actor = ?1"
              " GROUP BY o.role, o.org, o.former ORDER BY count(*) DESC, o.role");
    add_query(c, "SELECT group_concat(alias, '; ') AS called FROM (SELECT DISTINCT alias FROM"
              " aliases JOIN current_documents USING(document) WHERE actor = ?1 ORDER BY alias)");
    add_query(c, "SELECT count(*) AS documents, sum(x.mentions) AS mentions FROM document_actors x"
              " JOIN current_documents USING(document) WHERE x.actor = ?1");
    add_query(c, "SELECT m.id || '  ' || coalesce(m.date, 'undated') || ' ' || m.kind AS meeting"
              " FROM meetings m JOIN current_documents d USING(document)"
              " JOIN meeting_participants p USING(meeting) WHERE p.actor = ?1"
              " ORDER BY m.first_day IS NULL, m.first_day, m.id LIMIT 20");
    add_query(c, "SELECT m.id || '  ' || m.relation || ' (' || m.status || ') ' || (SELECT group_concat("
              "name, '; ') FROM (SELECT o.name FROM tie_parties y JOIN actors o USING(actor)"
              " WHERE y.tie = m.tie AND y.side <> p.side ORDER BY y.n)) AS tie FROM ties m"
              " JOIN current_documents d USING(document) JOIN tie_parties p USING(tie)"
              " WHERE p.actor = ?1 ORDER BY d.name, m.start_byte LIMIT 20");
    add_query(c, "SELECT m.id || '  ' || coalesce(m.cue, m.form) AS quotation FROM quotes m"
              " JOIN current_documents d USING(document) JOIN quote_speakers p USING(quote)"
              " WHERE p.actor = ?1 ORDER BY d.name, m.start_byte LIMIT 20");
    add_query(c, "SELECT m.id || '  ' || coalesce(m.date, 'undated') || ' ' || m.plover || coalesce("
              " ' > ' || (SELECT group_concat(t.name, '; ') FROM event_targets y JOIN actors t"
              "   USING(actor) WHERE y.event = m.event), '') AS event FROM events m"
              " JOIN current_documents d USING(document) JOIN event_sources p USING(event)"
              " WHERE p.actor = ?1 AND m.meeting IS NULL"
              " ORDER BY m.first_day IS NULL, m.first_day, m.id LIMIT 20");
}

static void document_fields(card *c)
{
    c->title = "document";
    add_query(c, "SELECT d.name, d.title, d.outlet, (SELECT group_concat(name, '; ') FROM"
              " (SELECT name FROM authors x WHERE x.document = d.document ORDER BY n)) AS authors,"
              " coalesce(d.date || ' (' || d.date_how || ')', d.date_how) AS date, d.genre,"
              " d.language, d.url, d.path, d.row, d.encoding || CASE WHEN d.converted THEN"
              " ' (stored converted)' ELSE '' END AS encoding, d.bytes, d.words, d.sentences,"
              " d.status, d.reason, d.warning, (SELECT id FROM documents n WHERE n.document ="
              " d.superseded_by) AS superseded_by, (SELECT id FROM documents n WHERE n.document ="
              " d.duplicate_of) AS duplicate_of, x.id AS coded_by, d.read_at, d.digest"
              " FROM documents d JOIN coders x USING(coder) WHERE d.document = ?1");
    add_query(c, "SELECT (SELECT count(*) FROM document_actors WHERE document = ?1) AS actors,"
              " (SELECT count(*) FROM meetings WHERE document = ?1) AS meetings,"
              " (SELECT count(*) FROM quotes WHERE document = ?1) AS quotations,"
              " (SELECT count(*) FROM events WHERE document = ?1) AS events");
}

/* What lies at a place: its line, the mentions, dates and records that touch it. */
static void place_fields(card *c)
{
    static const char *const queries[] = {
        "SELECT class AS line FROM lines WHERE document = ?1 AND start_byte < ?3"
        " AND end_byte > ?2 ORDER BY n",
        "SELECT words || ' = ' || coalesce((SELECT id FROM actors a WHERE a.actor = m.actor),"
        " 'nobody known') || coalesce(' (' || why || ')', '') AS mention FROM mentions m"
        " WHERE document = ?1 AND start_byte < ?3 AND end_byte > ?2 ORDER BY n",
        "SELECT words || ' = ' || value || coalesce(' (' || how || ')', '') AS date FROM dates"
        " WHERE document = ?1 AND start_byte < ?3 AND end_byte > ?2 ORDER BY n",
        "SELECT id || '  ' || kind AS meeting FROM meetings WHERE document = ?1"
        " AND start_byte < ?3 AND end_byte > ?2 ORDER BY start_byte, id",
        "SELECT id || '  ' || form AS quotation FROM quotes WHERE document = ?1"
        " AND start_byte < ?3 AND end_byte > ?2 ORDER BY start_byte, id",
        "SELECT id || '  ' || plover AS event FROM events WHERE document = ?1"
        " AND start_byte < ?3 AND end_byte > ?2 ORDER BY start_byte, id",
        "SELECT id || '  ' || relation AS tie FROM ties WHERE document = ?1"
        " AND start_byte < ?3 AND end_byte > ?2 ORDER BY start_byte, id",
        "SELECT id || '  ' || modality AS outlook FROM outlooks WHERE document = ?1"
        " AND start_byte < ?3 AND end_byte > ?2 ORDER BY start_byte, id",
        "SELECT id || '  ' || type AS wording FROM wordings WHERE document = ?1"
        " AND start_byte < ?3 AND end_byte > ?2 ORDER BY start_byte, id",
        "SELECT term || ': ' || variant || ' (' || how || ')' AS term FROM term_uses WHERE"
        " document = ?1 AND start_byte < ?3 AND end_byte > ?2 ORDER BY start_byte",
        "SELECT id || '  ' || marker AS cause FROM causes WHERE document = ?1"
        " AND start_byte < ?3 AND end_byte > ?2 ORDER BY start_byte, id",
    };
    c->title = "place";
    for (size_t i = 0; i < sizeof queries / sizeof *queries; i++) {
        sqlite3_stmt *s = ent_sql_prepare(c->r, queries[i], c->st);
        ent_bind_int(s, 1, c->found.document);
        ent_bind_int(s, 2, c->found.spans.at[0].start);
        ent_bind_int(s, 3, c->found.spans.at[0].end);
        while (ent_sql_step(c->r, s, c->st))
            add(c, sqlite3_column_name(s, 0), ent_column(s, 0));
        sqlite3_finalize(s);
    }
}

static void read_card(card *c)
{
    switch (c->found.what) {
    case ENT_WHAT_MEETING: meeting_fields(c); break;
    case ENT_WHAT_QUOTE: quote_fields(c); break;
    case ENT_WHAT_EVENT: event_fields(c); break;
    case ENT_WHAT_POSITION: position_fields(c); break;
    case ENT_WHAT_TIE: tie_fields(c); break;
    case ENT_WHAT_OUTLOOK: outlook_fields(c); break;
    case ENT_WHAT_CAUSE: cause_fields(c); break;
    case ENT_WHAT_WORDING: wording_fields(c); break;
    case ENT_WHAT_ACTOR: actor_fields(c); break;
    case ENT_WHAT_DOCUMENT: document_fields(c); break;
    case ENT_WHAT_PLACE: place_fields(c); break;
    }
}

/* ---- printing ---------------------------------------------------------------------------------- */

static ent_str source_line(const ent_document *doc, uint32_t at)
{
    size_t from = at, to = at;
    while (from > 0 && doc->source.p[from - 1] != '\n')
        from--;
    while (to < doc->source.n && doc->source.p[to] != '\n')
        to++;
    return ent_str_trim(ent_str_sub(doc->source, from, to));
}

static void print_passage(card *c, const ent_document *doc, ent_span span, bool colour,
                          const ent_sink *out)
{
    ent_passage p;
    ent_passage_make(doc, &span, 1, &p, c->a, c->st);
    if (ent_failed(c->st))
        return;
    ent_str text = ent_passage_marked(&p, colour ? MARK : "⟦", colour ? PLAIN : "⟧", c->a, c->st);
    ent_out(out, c->st, "\n%.*s, line %u, bytes %u-%u\n  %.*s\n", ENT_FMT(doc->name), p.line,
            p.bytes.start, p.bytes.end, ENT_FMT(text));
    ent_str line = source_line(doc, span.start);
    if (!ent_str_eq(line, p.text))
        ent_out(out, c->st, "  source %u | %.*s\n", p.line, ENT_FMT(line));
}

static void print_text(card *c, ent_pages *pages, bool colour, const ent_sink *out)
{
    ent_out(out, c->st, "%s%s %.*s%s\n", colour ? BOLD : "", c->title, ENT_FMT(c->found.id),
            colour ? PLAIN : "");
    for (uint32_t i = 0; i < c->fields.n; i++) {
        const field *f = &c->fields.at[i];
        bool same = i > 0 && ent_str_eq(f->name, c->fields.at[i - 1].name);
        ent_out(out, c->st, "  %-13.*s %.*s\n", same ? 0 : (int)f->name.n, f->name.p,
                ENT_FMT(f->value));
    }
    const ent_document *doc =
        c->found.spans.n ? ent_pages_load(pages, c->found.document, c->st) : NULL;
    for (uint32_t i = 0; doc && i < c->found.spans.n; i++)
        if (c->found.spans.at[i].end <= doc->source.n)
            print_passage(c, doc, c->found.spans.at[i], colour, out);
}

static void json_evidence(card *c, const ent_document *doc, ent_json *j)
{
    ent_json_open(j, "evidence", '[');
    for (uint32_t i = 0; doc && i < c->found.spans.n; i++) {
        ent_passage p;
        ent_span span = c->found.spans.at[i];
        ent_passage_make(doc, &span, 1, &p, c->a, c->st);
        ent_json_open(j, NULL, '{');
        ent_json_str(j, "document", doc->name);
        ent_json_int(j, "start", span.start);
        ent_json_int(j, "end", span.end);
        ent_json_int(j, "line", p.line);
        ent_json_str(j, "text", ent_str_sub(doc->source, span.start, span.end));
        ent_json_str(j, "sentence", p.text);
        ent_json_close(j, '}');
    }
    ent_json_close(j, ']');
}

/* Fields that may come more than once are arrays, whatever their number. */
static bool is_list(ent_str name)
{
    static const char *const lists[] = {"participant", "speaker", "addressee", "words", "role",
                                        "meeting", "quotation", "event", "source", "target",
                                        "mention", "line", "party", "other", "detail",
                                        "holder", "about", "outcome", "tie"};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (ent_str_is(name, lists[i]))
            return true;
    return false;
}

static void print_json(card *c, ent_pages *pages, const ent_sink *out)
{
    ent_buf b = {0};
    ent_json j = ent_json_to(&b, c->st);
    ent_json_open(&j, NULL, '{');
    ent_json_str(&j, "record", ent_str_z(c->title));
    ent_json_str(&j, "id", c->found.id);
    for (uint32_t i = 0; i < c->fields.n;) {
        const field *f = &c->fields.at[i];
        if (!is_list(f->name)) {
            ent_json_str(&j, f->name.p, f->value);
            i++;
            continue;
        }
        ent_json_open(&j, f->name.p, '[');
        for (; i < c->fields.n && ent_str_eq(c->fields.at[i].name, f->name); i++)
            ent_json_str(&j, NULL, c->fields.at[i].value);
        ent_json_close(&j, ']');
    }
    json_evidence(c, c->found.spans.n ? ent_pages_load(pages, c->found.document, c->st) : NULL, &j);
    ent_json_close(&j, '}');
    ent_buf_byte(&b, '\n', c->st);
    ent_out_str(out, ent_buf_str(&b), c->st);
    ent_buf_free(&b);
}

void ent_record_show(ent_record *r, ent_str id, bool json, bool colour, const ent_sink *out,
                     ent_status *st)
{
    if (ent_failed(st))
        return;
    ent_pages pages;
    ent_safe_filter filter;
    ent_sink safe = ent_safe_sink(&filter, out, colour);
    card c = {.r = r, .a = ent_arena_new(0, st), .st = st};
    ent_find(r, id, &c.found, c.a, st);
    ent_pages_open(&pages, r, st);
    if (!ent_failed(st))
        read_card(&c);
    if (!ent_failed(st) && json)
        print_json(&c, &pages, &safe);
    else if (!ent_failed(st))
        print_text(&c, &pages, colour, &safe);
    ent_pages_close(&pages);
    ent_arena_free(c.a);
}
