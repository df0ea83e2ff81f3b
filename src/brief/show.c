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
#define PERSON                                                                                 \
    "a.name || coalesce((SELECT ', ' || group_concat(role, '; ') FROM (SELECT role FROM roles o" \
    " WHERE o.document = m.document AND o.actor = a.actor AND NOT o.former ORDER BY o.n)), '')" \
    " || CASE WHEN a.kind = 'state' THEN '' ELSE coalesce(', ' || a.iso3, '') END"             \
    " || ' (' || a.id || ')'"

/* The actors that a table lists for a record; more: a condition. */
#define PARTY(part, kind, list, more)                                                          \
    "SELECT " PERSON " AS " part " FROM " kind "s m JOIN " list " p USING(" kind ")"           \
    " JOIN actors a USING(actor) WHERE m." kind " = ?1" more " ORDER BY p.n"
#define RULE "m.rule || coalesce(' (' || m.rule_place || ')', '') AS rule"
#define SURE "round(m.confidence, 2) AS confidence"
#define PROOF RULE ", m.captures, " SURE
#define DATE "m.date || coalesce(' (' || m.date_how || ')', '') AS date"
#define TOLD                                                                                   \
    "m.occurrence || ' (told by ' || o.documents ||"                                           \
    " CASE o.documents WHEN 1 THEN ' document)' ELSE ' documents)' END AS occurrence"
#define OF_MEETING "(SELECT id FROM meetings x WHERE x.meeting = m.meeting) AS of_meeting"

enum { MOST_QUERIES = 9 };

/* What is told of each kind, in this order. ?1: the row. */
typedef struct sheet {
    char letter;                        /* of ids; 'a': an actor */
    const char *title;
    const char *queries[MOST_QUERIES];
} sheet;

static const sheet sheets[] = {
    {'m', "meeting", {
        "SELECT m.kind || ' (' || m.status || ')' AS kind FROM meetings m WHERE m.meeting = ?1",
        PARTY("participant", "meeting", "meeting_participants", ""),
        "SELECT " DATE ", m.place, m.title, m.outcome, m.part_of, " TOLD ", " PROOF
        " FROM meetings m LEFT JOIN occurrences o USING(occurrence) WHERE m.meeting = ?1"}},
    {'q', "quotation", {
        "SELECT m.form || ' ' || m.type AS form FROM quotes m WHERE m.quote = ?1",
        PARTY("speaker", "quote", "quote_speakers", ""),
        "SELECT m.speaks_for, m.cue || coalesce(' (' || m.cue_class || coalesce(', strength '"
        " || m.strength, '') || ')', '') AS cue FROM quotes m WHERE m.quote = ?1",
        "SELECT words FROM quote_content WHERE quote = ?1 ORDER BY n",
        PARTY("addressee", "quote", "quote_addressees", ""),
        "SELECT m.origin, m.channel, m.reported_in, m.date, " PROOF
        " FROM quotes m WHERE m.quote = ?1"}},
    {'e', "event", {
        "SELECT m.plover || coalesce(' ' || m.mode, '') || ' (' || m.modality || ')' AS type"
        " FROM events m WHERE m.event = ?1",
        PARTY("source", "event", "event_sources", ""),
        PARTY("target", "event", "event_targets", ""),
        "SELECT context || coalesce(' (“' || words || '”)', ' (by its ' || replace(how, 'abroad', 'parties')"
        " || ')') AS context FROM event_contexts WHERE event = ?1 ORDER BY n",
        "SELECT m.attribution, " DATE ","
        " m.place, m.cameo || coalesce(' (Goldstein ' || m.goldstein || ')', '') AS cameo,"
        " m.quad || coalesce(' (score ' || m.plover_score || ')', '') AS quad, m.ontology, "
        OF_MEETING ", " TOLD ", " PROOF
        " FROM events m LEFT JOIN event_occurrences o USING(occurrence) WHERE m.event = ?1"}},
    {'p', "position", {
        "SELECT m.stance || ' (strength ' || m.strength || ')' AS stance, m.issue"
        " FROM positions m WHERE m.position = ?1",
        PARTY("holder", "position", "position_holders", ""),
        PARTY("target", "position", "position_targets", ""),
        "SELECT m.attribution, m.date, " PROOF " FROM positions m WHERE m.position = ?1"}},
    {'t', "tie", {
        "SELECT m.relation || ' (' || m.status || ')' AS relation FROM ties m WHERE m.tie = ?1",
        PARTY("party", "tie", "tie_parties", " AND p.side = 'a'"),
        PARTY("other", "tie", "tie_parties", " AND p.side = 'b'"),
        "SELECT key || ': ' || value AS detail FROM tie_attributes WHERE tie = ?1 ORDER BY key",
        "SELECT m.attribution, m.date, " PROOF " FROM ties m WHERE m.tie = ?1"}},
    {'o', "outlook", {
        "SELECT m.modality || coalesce(' (' || m.polarity || ')', '') AS modality"
        " FROM outlooks m WHERE m.outlook = ?1",
        PARTY("holder", "outlook", "outlook_holders", ""),
        PARTY("about", "outlook", "outlook_about", ""),
        "SELECT m.statement, m.condition, m.horizon, m.attribution, " OF_MEETING ", " PROOF
        " FROM outlooks m WHERE m.outlook = ?1",
        "SELECT x.became || ' (' || x.later || ', ' || x.later_in || ')' AS outcome FROM"
        " outcomes x JOIN outlooks m ON m.id = x.outlook WHERE m.outlook = ?1"
        " ORDER BY x.later_date, x.later LIMIT 5"}},
    {'c', "cause", {
        "SELECT m.kind, m.cause_words AS cause, m.marker, m.effect_words AS effect,"
        " m.attribution, " RULE ", " SURE " FROM causes m WHERE m.cause = ?1"}},
    {'w', "wording", {
        "SELECT m.type, m.subject FROM wordings m WHERE m.wording = ?1",
        "SELECT u.phrase || ' (' || coalesce((SELECT group_concat(id, '; ') FROM (SELECT a.id"
        " FROM wording_users p JOIN actors a USING(actor) WHERE p.wording = u.wording AND"
        " p.n = u.n ORDER BY p.place)), 'author') || coalesce(', ' || u.in_document, '') ||"
        " coalesce(', ' || u.date, '') || ')' AS words FROM wording_uses u"
        " WHERE u.wording = ?1 ORDER BY u.n",
        "SELECT " PROOF " FROM wordings m WHERE m.wording = ?1"}},
    {'a', "actor", {
        "SELECT a.name, a.kind, coalesce(c.name || ' (' || a.iso3 || ')', a.iso3)"
        " AS country FROM actors a LEFT JOIN countries c USING(iso3) WHERE a.actor = ?1",
        "SELECT o.role || coalesce(', ' || o.org, '') || CASE WHEN o.former THEN"
        " ' (former)' ELSE '' END || ': ' || group_concat(DISTINCT d.name) AS role"
        " FROM roles o JOIN current_documents d USING(document) WHERE o.actor = ?1"
        " GROUP BY o.role, o.org, o.former ORDER BY count(*) DESC, o.role",
        "SELECT group_concat(alias, '; ') AS called FROM (SELECT DISTINCT alias FROM"
        " aliases JOIN current_documents USING(document) WHERE actor = ?1 ORDER BY alias)",
        "SELECT count(*) AS documents, sum(x.mentions) AS mentions FROM document_actors x"
        " JOIN current_documents USING(document) WHERE x.actor = ?1",
        "SELECT m.id || '  ' || coalesce(m.date, 'undated') || ' ' || m.kind AS meeting"
        " FROM meetings m JOIN current_documents d USING(document)"
        " JOIN meeting_participants p USING(meeting) WHERE p.actor = ?1"
        " ORDER BY m.first_day IS NULL, m.first_day, m.id LIMIT 20",
        "SELECT m.id || '  ' || m.relation || ' (' || m.status || ') ' || (SELECT group_concat("
        "name, '; ') FROM (SELECT o.name FROM tie_parties y JOIN actors o USING(actor)"
        " WHERE y.tie = m.tie AND y.side <> p.side ORDER BY y.n)) AS tie FROM ties m"
        " JOIN current_documents d USING(document) JOIN tie_parties p USING(tie)"
        " WHERE p.actor = ?1 ORDER BY d.name, m.start_byte LIMIT 20",
        "SELECT m.id || '  ' || coalesce(m.cue, m.form) AS quotation FROM quotes m"
        " JOIN current_documents d USING(document) JOIN quote_speakers p USING(quote)"
        " WHERE p.actor = ?1 ORDER BY d.name, m.start_byte LIMIT 20",
        "SELECT m.id || '  ' || coalesce(m.date, 'undated') || ' ' || m.plover || coalesce("
        " ' > ' || (SELECT group_concat(t.name, '; ') FROM event_targets y JOIN actors t"
        "   USING(actor) WHERE y.event = m.event), '') AS event FROM events m"
        " JOIN current_documents d USING(document) JOIN event_sources p USING(event)"
        " WHERE p.actor = ?1 AND m.meeting IS NULL"
        " ORDER BY m.first_day IS NULL, m.first_day, m.id LIMIT 20"}},
    {'d', "document", {
        "SELECT d.name, d.title, d.outlet, (SELECT group_concat(name, '; ') FROM"
        " (SELECT name FROM authors x WHERE x.document = d.document ORDER BY n)) AS authors,"
        " coalesce(d.date || ' (' || d.date_how || ')', d.date_how) AS date, d.genre,"
        " d.language, d.url, d.path, d.row, d.encoding || CASE WHEN d.converted THEN"
        " ' (stored converted)' ELSE '' END AS encoding, d.bytes, d.words, d.sentences,"
        " d.status, d.reason, d.warning, (SELECT id FROM documents n WHERE n.document ="
        " d.superseded_by) AS superseded_by, (SELECT id FROM documents n WHERE n.document ="
        " d.duplicate_of) AS duplicate_of, x.id AS coded_by, d.read_at, d.digest"
        " FROM documents d JOIN coders x USING(coder) WHERE d.document = ?1",
        "SELECT (SELECT count(*) FROM document_actors WHERE document = ?1) AS actors,"
        " (SELECT count(*) FROM meetings WHERE document = ?1) AS meetings,"
        " (SELECT count(*) FROM quotes WHERE document = ?1) AS quotations,"
        " (SELECT count(*) FROM events WHERE document = ?1) AS events"}},
};

#define RECORD_AT(kind, says, called)                                                          \
    "SELECT id || '  ' || " says " AS " called " FROM " kind "s WHERE document = ?1"           \
    " AND start_byte < ?3 AND end_byte > ?2 ORDER BY start_byte, id"

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
        RECORD_AT("meeting", "kind", "meeting"), RECORD_AT("quote", "form", "quotation"),
        RECORD_AT("event", "plover", "event"), RECORD_AT("position", "stance", "position"),
        RECORD_AT("tie", "relation", "tie"), RECORD_AT("outlook", "modality", "outlook"),
        RECORD_AT("wording", "type", "wording"),
        "SELECT term || ': ' || variant || ' (' || how || ')' AS term FROM term_uses WHERE"
        " document = ?1 AND start_byte < ?3 AND end_byte > ?2 ORDER BY start_byte",
        RECORD_AT("cause", "marker", "cause"),
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
    if (c->found.what == ENT_WHAT_PLACE) {
        place_fields(c);
        return;
    }
    char letter = c->found.what == ENT_WHAT_DOCUMENT ? 'd'
        : c->found.what == ENT_WHAT_ACTOR ? 'a' : c->found.kind->letter;
    const sheet *t = sheets;
    while (t->letter != letter)
        t++;
    c->title = t->title;
    for (int i = 0; i < MOST_QUERIES && t->queries[i]; i++)
        add_query(c, t->queries[i]);
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
