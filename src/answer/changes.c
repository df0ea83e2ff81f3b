/* changes.c - what a record has learnt since a day: documents that came, versions that replaced others, and what
 * is new, or withdrawn, by them. A record of a new version is the same as one of the old version when kind and words agree. */
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

void ent_answer_changes(ent_ask *k)
{
    if (!k->q->since) {
        ent_status_set(k->st, ENT_USAGE, "changes: since when? --since 2021-03-15");
        return;
    }
    ent_str since = ent_str_z(k->q->since);
    ent_answer_columns(k->out, "what date line document id", k->st);
    put_documents(k, since);
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        put_records(k, &sources[i], since, false);
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        put_records(k, &sources[i], since, true);
}
