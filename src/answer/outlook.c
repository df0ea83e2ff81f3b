/* outlook.c - who expects, plans, hopes or fears what, and what came of it by later documents; the plans
 * alone, each with what became of it; stated causes. */
#include "answer/merged.h"

static const ent_subject outlooks = {
    .key = "outlook", .parties = {"outlook_holders", "outlook_about"}, .type = "modality",
    .days = true, .confidence = true, .sentence = true, .named = "outlooks"};

enum { MODALITY = 7, POLARITY, STATEMENT, CONDITION, HORIZON, ATTRIBUTION, HOLDERS, ABOUT, BECAME,
       LATER, LATER_IN };

static void put_outlook(ent_ask *k, ent_query *q)
{
    ent_answer *t = k->out;
    ent_answer_text(t, "id", ent_query_column(q, 0), k->st);
    ent_str holders = ent_query_column(q, HOLDERS);
    ent_put_items(k, "holder", holders.n ? holders : ENT_STR("author"));
    ent_answer_text(t, "modality", ent_query_column(q, MODALITY), k->st);
    ent_answer_text(t, "polarity", ent_query_column(q, POLARITY), k->st);
    ent_answer_text(t, "statement", ent_query_column(q, STATEMENT), k->st);
    ent_answer_text(t, "condition", ent_query_column(q, CONDITION), k->st);
    ent_answer_text(t, "horizon", ent_query_column(q, HORIZON), k->st);
    ent_put_items(k, "about", ent_query_column(q, ABOUT));
    ent_answer_text(t, "according_to", ent_query_column(q, ATTRIBUTION), k->st);
    ent_answer_text(t, "came", ent_query_column(q, BECAME), k->st);
    ent_answer_text(t, "later", ent_query_column(q, LATER), k->st);
    ent_answer_text(t, "later_in", ent_query_column(q, LATER_IN), k->st);
}

static void answer_outlooks(ent_ask *k)
{
    ent_merged m;
    ent_merged_begin(&m, k);
    ent_answer_columns(k->out, "id *holder modality -polarity statement condition horizon -*about"
                       " -according_to came later -later_in -#documents", k->st);
    ent_query q = ent_query_begin(k,
        "WITH came(outlook, became, later, later_in) AS (SELECT outlook, min(became), min(later),"
        "  min(later_in) FROM outcomes WHERE outlook IS NOT NULL GROUP BY outlook)"
        " SELECT" ENT_NOTE_COLUMNS ", m.modality, m.polarity, m.statement, m.condition, m.horizon,"
        " m.attribution," ENT_NAMES_OF("outlook_holders s WHERE s.outlook = m.outlook") ","
        ENT_NAMES_OF("outlook_about s WHERE s.outlook = m.outlook") ", c.became, c.later, c.later_in"
        " FROM outlooks m JOIN current_documents d USING(document) LEFT JOIN came c ON c.outlook = m.id"
        " WHERE 1");
    ent_query_filters(&q, &outlooks);
    ent_query_add(&q, " ORDER BY d.first_day IS NULL, d.first_day, d.name, m.start_byte, m.id");
    while (ent_query_step(&q)) {
        ent_answer_note note = ent_query_note(&q, 0);
        if (ent_merged_row(&m, note.id, &note)) {
            put_outlook(k, &q);
            ent_cite_record(k, ent_query_column(&q, LATER));
        }
    }
    ent_query_end(&q);
    ent_merged_end(&m);
}

/* ---- plans ------------------------------------------------------------------------------------------ */

/* Ids of plans that later documents confirm or refute, with the later record. */
typedef struct outcome {
    ent_str planned, became, later, later_in, later_date;
} outcome;
typedef ENT_VEC(outcome) outcomes;

static void load_outcomes(ent_ask *k, outcomes *all, ent_intern *planned)
{
    ent_query q = ent_query_begin(k, "SELECT planned, became, later, later_in, coalesce(later_date, '') FROM"
                                  " outcomes ORDER BY planned, became <> 'held', later");
    while (ent_query_step(&q)) {
        uint32_t before = ent_intern_count(planned);
        if (ent_intern_add(planned, ent_query_column(&q, 0), k->st) != before)
            continue;
        outcome *o = ENT_PUSH(k->a, all, k->st);
        if (o)
            *o = (outcome){ent_intern_at(planned, before), ent_query_kept(&q, 1), ent_query_kept(&q, 2),
                           ent_query_kept(&q, 3), ent_query_kept(&q, 4)};
    }
    ent_query_end(&q);
}

static const char *const parts[] = {"confirmed", "called off", "no later word"};

static size_t part_of(const outcome *o)
{
    return !o ? 2 : ent_str_is(o->became, "cancelled") ? 1 : 0;
}

/* Rows of a query that belong to one of the parts: what, date, line, then a note. */
static void put_plans(ent_ask *k, ent_query *q, const outcomes *all, const ent_intern *planned,
                      size_t part)
{
    while (ent_query_step(q)) {
        ent_answer_note note = ent_query_note(q, 3);
        uint32_t n = ent_intern_find(planned, note.id);
        const outcome *o = n == ENT_NONE ? NULL : &all->at[n];
        if (part_of(o) != part)
            continue;
        ent_answer_add(k->out, k->st);
        ent_answer_group(k->out, ent_str_z(parts[part]));
        ent_answer_text(k->out, "id", note.id, k->st);
        ent_answer_text(k->out, "what", ent_query_column(q, 0), k->st);
        ent_answer_text(k->out, "date", ent_query_column(q, 1), k->st);
        ent_answer_text(k->out, "plan", ent_query_column(q, 2), k->st);
        ent_answer_text(k->out, "told_in", note.document, k->st);
        ent_answer_text(k->out, "came", o ? o->became : ENT_STR(""), k->st);
        if (o) {
            ent_answer_text(k->out, "later", o->later, k->st);
            ent_answer_text(k->out, "later_in", o->later_in, k->st);
            ent_answer_text(k->out, "later_date", o->later_date, k->st);
        }
        ent_answer_cite(k->out, &note, k->st);
        if (o)
            ent_cite_record(k, o->later);
    }
    ent_query_end(q);
}

static ent_query planned_meetings(ent_ask *k)
{
    ent_query q = ent_query_begin(k,
        "SELECT 'meeting', m.date, m.kind || coalesce(', ' || m.place, '') || coalesce(': ' || (SELECT"
        " group_concat(name, ', ') FROM (SELECT a.name FROM meeting_participants p JOIN actors a USING(actor)"
        " WHERE p.meeting = m.meeting ORDER BY p.n)), '')," ENT_NOTE_COLUMNS
        " FROM meetings m JOIN current_documents d USING(document) JOIN occurrences w ON"
        " w.occurrence = m.occurrence WHERE m.status IN ('planned', 'postponed')");
    ent_query_filters(&q, &ent_subject_meeting);
    ent_query_add(&q, " ORDER BY d.first_day, d.name, m.start_byte");
    return q;
}

static ent_query planned_events(ent_ask *k)
{
    ent_query q = ent_query_begin(k,
        "SELECT 'event', m.date, coalesce((SELECT group_concat(name, ', ') FROM (SELECT a.name FROM"
        " event_sources p JOIN actors a USING(actor) WHERE p.event = m.event ORDER BY p.n)), '') || ' '"
        " || m.plover || coalesce(' → ' || (SELECT group_concat(name, ', ') FROM (SELECT a.name FROM"
        " event_targets p JOIN actors a USING(actor) WHERE p.event = m.event ORDER BY p.n)), '') || ': '"
        " || m.words," ENT_NOTE_COLUMNS " FROM events m JOIN current_documents d USING(document)"
        " WHERE m.modality = 'planned' AND m.meeting IS NULL");
    ent_query_filters(&q, &ent_subject_event);
    ent_query_add(&q, " ORDER BY d.first_day, d.name, m.start_byte");
    return q;
}

static void answer_plans(ent_ask *k)
{
    outcomes all = {0};
    ent_intern *planned = ent_intern_new(k->a, k->st);
    load_outcomes(k, &all, planned);
    ent_answer_columns(k->out, "id what date plan -told_in came later -later_in -later_date", k->st);
    for (size_t part = 0; part < 3; part++) {
        ent_query meetings = planned_meetings(k);
        put_plans(k, &meetings, &all, planned, part);
        ent_query events = planned_events(k);
        put_plans(k, &events, &all, planned, part);
    }
}

void ent_answer_outlook(ent_ask *k)
{
    if (ent_view_is(k, "plans"))
        answer_plans(k);
    else
        answer_outlooks(k);
}

/* ---- causes ------------------------------------------------------------------------------------------- */

static const ent_subject causes = {.key = "cause", .mentioned = true, .type = "kind",
                                   .confidence = true, .sentence = true, .named = "causes"};

void ent_answer_causes(ent_ask *k)
{
    static const char *const columns[] = {"id", "kind", "effect", "marker", "cause", "according_to"};
    ent_answer_columns(k->out, "id kind effect marker cause -according_to -document", k->st);
    ent_query q = ent_query_begin(k,
        "SELECT m.id, m.kind, m.effect_words, m.marker, m.cause_words, m.attribution," ENT_NOTE_COLUMNS
        " FROM causes m JOIN current_documents d USING(document) WHERE 1");
    ent_query_filters(&q, &causes);
    ent_query_add(&q, " ORDER BY d.first_day IS NULL, d.first_day, d.name, m.start_byte, m.id");
    while (ent_query_step(&q)) {
        ent_answer_note note = ent_query_note(&q, 6);
        ent_answer_add(k->out, k->st);
        for (int i = 0; i < 6; i++)
            ent_answer_text(k->out, columns[i], ent_query_column(&q, i), k->st);
        ent_answer_text(k->out, "document", note.document, k->st);
        ent_answer_cite(k->out, &note, k->st);
    }
    ent_query_end(&q);
}
