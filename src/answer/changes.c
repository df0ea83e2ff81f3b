/* changes.c - what a record has learnt since a day: documents that came, versions that replaced others, what
 * is new, or withdrawn, by them, and what people put right. A record of a new version is the same as one of the old version when kind and words agree. */
#include "answer/answer.h"

static const ent_subject by_meeting = {.key = "meeting", .parties = {"meeting_participants"},
                                       .days = true, .confidence = true, .named = "changes"};
static const ent_subject by_event = {.key = "event", .parties = {"event_sources", "event_targets"},
                                     .days = true, .confidence = true, .named = "changes"};
static const ent_subject by_quote = {.key = "quote", .parties = {"quote_speakers"}, .days = true,
                                     .confidence = true, .named = "changes"};
static const ent_subject by_tie = {.key = "tie", .parties = {"tie_parties"}, .days = true,
                                   .confidence = true, .named = "changes"};
static const ent_subject by_outlook = {.key = "outlook", .parties = {"outlook_holders", "outlook_about"},
                                       .days = true, .confidence = true, .named = "changes"};
static const ent_subject by_cause = {.key = "cause", .mentioned = true, .confidence = true,
                                     .named = "changes"};
static const ent_subject by_position = {.key = "position", .parties = {"position_holders"}, .days = true,
                                        .confidence = true, .named = "changes"};
static const ent_subject by_wording = {.key = "wording", .parties = {"wording_users"},
                                       .confidence = true, .named = "changes"};
static const ent_subject by_document = {.key = "document", .parties = {"document_actors"},
                                        .named = "changes"};

/* Rows of a query: what, date, line, then the columns of a note. */
static void put_rows(ent_ask *k, const char *group, ent_query *q)
{
    while (ent_query_step(q)) {
        ent_answer_note note = ent_query_note(q, 3);
        ent_answer_add(k->out, k->st);
        ent_answer_group(k->out, ent_str_z(group));
        ent_answer_text(k->out, "what", ent_query_column(q, 0), k->st);
        ent_answer_text(k->out, "date", ent_query_column(q, 1), k->st);
        ent_answer_text(k->out, "line", ent_query_column(q, 2), k->st);
        ent_answer_text(k->out, "document", note.document, k->st);
        ent_answer_text(k->out, "id", note.id, k->st);
    }
    ent_query_end(q);
}

/* Kinds of record with their tables, and what is told of each. */
static const struct source {
    const char *what, *table, *line, *label;
    const ent_subject *subject;
} sources[] = {
    {"meeting", "meetings", "m.kind || ', ' || m.status || coalesce(', ' || m.place, '') || coalesce('; '"
     " || (SELECT group_concat(name, ', ') FROM (SELECT a.name FROM meeting_participants p JOIN actors a"
     " USING(actor) WHERE p.meeting = m.meeting ORDER BY p.n)), '')", "kind", &by_meeting},
    {"event", "events", "(SELECT coalesce(group_concat(name, ', '), '') FROM (SELECT a.name FROM event_sources"
     " p JOIN actors a USING(actor) WHERE p.event = m.event ORDER BY p.n)) || ' ' || m.plover || coalesce(' → '"
     " || (SELECT group_concat(name, ', ') FROM (SELECT a.name FROM event_targets p JOIN actors a"
     " USING(actor) WHERE p.event = m.event ORDER BY p.n)), '') || ' (' || m.modality || ')'", "plover",
     &by_event},
    {"quotation", "quotes", "coalesce((SELECT group_concat(name, ', ') FROM (SELECT a.name FROM quote_speakers"
     " p JOIN actors a USING(actor) WHERE p.quote = m.quote ORDER BY p.n)), 'nobody named') || ': ' || m.words",
     "form", &by_quote},
    {"position", "positions", "coalesce((SELECT group_concat(name, ', ') FROM (SELECT a.name FROM"
     " position_holders p JOIN actors a USING(actor) WHERE p.position = m.position ORDER BY p.n)), 'author')"
     " || ', ' || m.stance || ' on ' || m.issue || ': ' || m.words", "stance", &by_position},
    {"wording", "wordings", "m.type || ': ' || m.words", "type", &by_wording},
    {"tie", "ties", "m.relation || ', ' || m.status || ': ' || m.words", "relation", &by_tie},
    {"outlook", "outlooks", "m.modality || ': ' || m.words", "modality", &by_outlook},
    {"cause", "causes", "m.effect_words || ' ' || m.marker || ' ' || m.cause_words", "kind", &by_cause},
};

static void put_documents(ent_ask *k, ent_str since)
{
    static const struct { const char *group, *having; } ways[] = {
        {"new", "NOT EXISTS(SELECT 1 FROM documents o WHERE o.superseded_by = m.document)"},
        {"changed", "EXISTS(SELECT 1 FROM documents o WHERE o.superseded_by = m.document)"},
    };
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        ent_query q = ent_query_begin(k,
            "SELECT 'document', d.date, coalesce(d.title, d.name) || CASE d.status WHEN 'skipped' THEN"
            " ' (not read: ' || d.problem || ')' ELSE '' END, d.id, d.name, d.id, d.date, '', 0, 0"
            " FROM current_documents d JOIN documents m ON m.document = d.document WHERE m.read_at >=");
        ent_query_text(&q, since);
        ent_query_add(&q, " AND ");
        ent_query_add(&q, ways[i].having);
        ent_query_filters(&q, &by_document);
        ent_query_add(&q, " ORDER BY d.first_day IS NULL, d.first_day, d.name");
        put_rows(k, ways[i].group, &q);
    }
}

/* Records of documents read since then; withdrawn: of versions that are no longer current. */
static void put_records(ent_ask *k, const struct source *s, ent_str since, bool withdrawn)
{
    ent_query q = ent_query_begin(k, "SELECT '");
    ent_query_add(&q, s->what);
    ent_query_add(&q, s->subject == &by_outlook || !s->subject->days ? "', d.date, "
                                                                     : "', coalesce(m.date, d.date), ");
    ent_query_add(&q, s->line);
    ent_query_add(&q, "," ENT_NOTE_COLUMNS "FROM ");
    ent_query_add(&q, s->table);
    ent_query_add(&q, withdrawn ? " m JOIN documents d USING(document) JOIN documents n ON n.document ="
                                  " d.superseded_by WHERE n.read_at >="
                                : " m JOIN current_documents d USING(document) WHERE d.read_at >=");
    ent_query_text(&q, since);
    ent_query_add(&q, " AND NOT EXISTS(SELECT 1 FROM ");
    ent_query_add(&q, s->table);
    ent_query_add(&q, withdrawn ? " o WHERE o.document = d.superseded_by"
                                : " o JOIN documents v USING(document) WHERE v.superseded_by = d.document");
    ent_query_add(&q, " AND o.words = m.words AND o.");
    ent_query_add(&q, s->label);
    ent_query_add(&q, " = m.");
    ent_query_add(&q, s->label);
    ent_query_add(&q, ")");
    ent_query_filters(&q, s->subject);
    ent_query_add(&q, s->subject->days ? " ORDER BY coalesce(m.first_day, d.first_day, '9'), d.name,"
                                       : " ORDER BY coalesce(d.first_day, '9'), d.name,");
    ent_query_add(&q, " m.start_byte, m.id");
    put_rows(k, withdrawn ? "withdrawn" : "new", &q);
}

/* ---- what people put right ----------------------------------------------------------------------- */

/* "Ada: plover ACCUSE → REJECT (misread); waiting" */
static ent_str correction_line(ent_ask *k, ent_query *q)
{
    ent_str action = ent_query_column(q, 3), field = ent_query_column(q, 4), was = ent_query_column(q, 5);
    ent_str value = ent_query_column(q, 6), why = ent_query_column(q, 7), who = ent_query_column(q, 8);
    ent_str words = ent_query_column(q, 13);
    bool fix = ent_str_is(action, "fix"), judged = words.n && !fix;
    ent_str change = judged ? ENT_STR("") : ent_str_printf(k->a, k->st, "%s%.*s%s%.*s%s%.*s", fix ? " " : "", ENT_FMT(field),
        was.n ? " " : "", ENT_FMT(was), value.n ? " → " : "", ENT_FMT(value));
    ent_str reason = why.n ? ent_str_printf(k->a, k->st, " (%.*s)", ENT_FMT(why)) : why;
    bool waits = ent_str_is(ent_query_column(q, 10), "waiting");
    return ent_str_printf(k->a, k->st, "%.*s%s%.*s%.*s%.*s%s%s%.*s", ENT_FMT(who), who.n ? ": " : "", ENT_FMT(action),
                          ENT_FMT(change), ENT_FMT(reason), waits ? ", waiting" : "", words.n ? ": " : "", ENT_FMT(words));
}

static void put_corrections_of(ent_ask *k, ent_query *q)
{
    static const char *const columns[] = {"action", "field", "was", "value", "why", "who", "made_at", "state"};
    while (ent_query_step(q)) {
        ent_answer_add(k->out, k->st);
        ent_answer_group(k->out, ENT_STR("put right"));
        ent_answer_text(k->out, "what", ent_query_column(q, 0), k->st);
        ent_answer_text(k->out, "date", ent_query_column(q, 1), k->st);
        ent_answer_text(k->out, "line", correction_line(k, q), k->st);
        for (int i = 0; i < 8; i++)
            ent_answer_text(k->out, columns[i], ent_query_column(q, 3 + i), k->st);
        ent_answer_text(k->out, "document", ent_query_column(q, 11), k->st);
        ent_answer_text(k->out, "id", ent_query_column(q, 2), k->st);
        ent_answer_text(k->out, "target", ent_query_column(q, 12), k->st);
    }
    ent_query_end(q);
}

/* The day of the correction, the record that it is done to now. */
#define CORRECTION                                                                              \
    "SELECT CASE c.kind WHEN 'quote' THEN 'quotation' ELSE c.kind END, substr(c.made_at, 1, 10),"  \
    " coalesce(c.applied_to, c.target), c.action, c.field, c.was, c.value, c.why, c.who, c.made_at," \
    " c.state, c.base_name, c.target, c.words FROM corrections c"

/* Filters choose among records that stand; what was taken out, merged or renamed shows without them. */
static void put_corrections(ent_ask *k, ent_str since)
{
    if (k->used == 0) {
        ent_query q = ent_query_begin(k, CORRECTION " WHERE c.made_at >=");
        ent_query_text(&q, since);
        ent_query_add(&q, " ORDER BY c.correction");
        put_corrections_of(k, &q);
        return;
    }
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        ent_query q = ent_query_begin(k, CORRECTION " JOIN ");
        ent_query_add(&q, sources[i].table);
        ent_query_add(&q, " m ON m.id IN (c.target, c.applied_to) JOIN current_documents d USING(document)"
                          " WHERE c.made_at >=");
        ent_query_text(&q, since);
        ent_query_filters(&q, sources[i].subject);
        ent_query_add(&q, " ORDER BY c.correction");
        put_corrections_of(k, &q);
    }
}

void ent_answer_changes(ent_ask *k)
{
    if (!k->q->since) {
        ent_status_set(k->st, ENT_USAGE, "changes: since when? --since 2021-03-15");
        return;
    }
    ent_str since = ent_str_z(k->q->since);
    ent_answer_columns(k->out, "what date line -action -field -was -value -why -who -made_at -state document id -target",
                       k->st);
    put_documents(k, since);
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        put_records(k, &sources[i], since, false);
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        put_records(k, &sources[i], since, true);
    put_corrections(k, since);
}
