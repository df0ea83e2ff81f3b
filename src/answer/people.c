/* people.c - the actors of a record, and one page on one of them. */
#include "answer/stand.h"

static const ent_subject document_actor = {
    .key = "actor", .self = true, .named = "actors"};

static void put_actor(ent_ask *k, ent_query *q)
{
    ent_answer *out = k->out;
    ent_answer_add(out, k->st);
    ent_answer_text(out, "id", ent_query_column(q, 0), k->st);
    ent_answer_text(out, "name", ent_query_column(q, 1), k->st);
    ent_answer_text(out, "kind", ent_query_column(q, 2), k->st);
    ent_answer_text(out, "country", ent_query_column(q, 3), k->st);
    for (ent_str all = ent_query_column(q, 4); all.n;)
        ent_answer_item(out, "roles", ent_item_next(&all), k->st);
    static const char *const counts[] = {"documents", "mentions", "meetings", "quotations", "events"};
    for (int i = 0; i < 5; i++)
        ent_answer_number(out, counts[i], ent_query_int(q, 5 + i), k->st);
}

/* ---- offices -------------------------------------------------------------------------------------- */

/* Where documents tell that the actor holds the office: the ties that say so. */
static void cite_office(ent_ask *k, ent_str actor, ent_str organ)
{
    ent_query q = ent_query_begin(k, "SELECT" ENT_NOTE_COLUMNS "FROM ties m JOIN current_documents d"
        " USING(document) JOIN tie_parties p ON p.tie = m.tie AND p.side = 'a' JOIN actors a ON a.actor ="
        " p.actor JOIN tie_parties o ON o.tie = m.tie AND o.side = 'b' JOIN actors b ON b.actor = o.actor"
        " WHERE m.relation = 'office' AND a.id =");
    ent_query_text(&q, actor);
    ent_query_add(&q, " AND b.id =");
    ent_query_text(&q, organ);
    ent_query_add(&q, " ORDER BY d.first_day IS NULL, d.first_day, d.name, m.start_byte");
    while (ent_query_step(&q)) {
        ent_answer_note note = ent_query_note(&q, 0);
        ent_answer_cite(k->out, &note, k->st);
    }
    ent_query_end(&q);
}

/* One row an office and holder, in the order in which documents show them. */
static void answer_offices(ent_ask *k)
{
    ent_str organ = ENT_STR(""), level = ENT_STR("");
    ent_answer_columns(k->out, "office role holder since last_seen status #documents id", k->st);
    ent_query q = ent_query_begin(k,
        "SELECT o.org, (SELECT role FROM (SELECT r.role, count(*) AS n FROM roles r WHERE r.actor ="
        "  o.actor AND r.org = o.org AND NOT r.former AND r.level IS o.level GROUP BY 1"
        "  ORDER BY n DESC, 1 LIMIT 1)), a.name, min(d.first_day), max(d.last_day),"
        " count(DISTINCT d.document), a.id, coalesce(o.level, '')"
        " FROM roles o JOIN document_actors m USING(document, actor)"
        " JOIN current_documents d USING(document) JOIN actors a USING(actor)"
        " JOIN document_actors x ON x.document = m.document AND x.actor = m.actor"
        " WHERE o.org IS NOT NULL AND NOT o.former AND a.kind = 'person'");
    ent_query_filters(&q, &document_actor);
    ent_query_add(&q, " GROUP BY o.org, o.level, a.actor ORDER BY o.org, o.level IS NULL, CASE o.level"
                  " WHEN 'leaders' THEN 0 WHEN 'ministers' THEN 1 ELSE 2 END, min(d.first_day), a.id");
    while (ent_query_step(&q)) {
        /* Of officials an organ has many at once; a new minister or leader is a change. */
        bool follows = ent_str_eq(ent_query_column(&q, 0), organ) &&
                       ent_str_eq(ent_query_column(&q, 7), level) &&
                       (ent_str_is(level, "leaders") || ent_str_is(level, "ministers"));
        ent_answer_add(k->out, k->st);
        static const char *const columns[] = {"office", "role", "holder", "since", "last_seen"};
        for (int i = 0; i < 5; i++)
            ent_answer_text(k->out, columns[i], ent_query_column(&q, i), k->st);
        ent_answer_text(k->out, "status", follows ? ENT_STR("changed") : ENT_STR(""), k->st);
        ent_answer_number(k->out, "documents", ent_query_int(&q, 5), k->st);
        ent_answer_text(k->out, "id", ent_query_column(&q, 6), k->st);
        cite_office(k, ent_query_column(&q, 6), ent_query_column(&q, 0));
        organ = ent_query_kept(&q, 0);
        level = ent_query_kept(&q, 7);
    }
    ent_query_end(&q);
}

/* A word is a kind of actor: "entente actors r.db person". */
void ent_answer_actors(ent_ask *k)
{
    if (ent_view_is(k, "offices")) {
        answer_offices(k);
        return;
    }
    ent_answer_columns(k->out, "id name kind country *roles #documents #mentions #meetings #quotations"
                       " #events", k->st);
    ent_query q = ent_query_begin(k,
        "WITH met(actor, n) AS (SELECT p.actor, count(DISTINCT coalesce(y.occurrence, y.id))"
        "  FROM meeting_participants p JOIN meetings y USING(meeting) JOIN current_documents"
        "  USING(document) GROUP BY p.actor),"
        " said(actor, n) AS (SELECT p.actor, count(*) FROM quote_speakers p JOIN quotes y USING(quote)"
        "  JOIN current_documents USING(document) WHERE y.type NOT IN ('term', 'title')"
        "  GROUP BY p.actor),"
        " did(actor, n) AS (SELECT p.actor, count(*) FROM (SELECT actor, event FROM event_sources"
        "  UNION SELECT actor, event FROM event_targets) p JOIN events USING(event)"
        "  JOIN current_documents USING(document) GROUP BY p.actor),"
        " seen(actor, documents, mentions) AS (SELECT m.actor, count(*), sum(m.mentions)"
        "  FROM document_actors m JOIN current_documents d USING(document)");
    if (k->used)
        ent_query_add(&q, " JOIN actors a USING(actor) JOIN document_actors x ON x.document = m.document"
                      " AND x.actor = m.actor");
    ent_query_add(&q, " WHERE m.mentions > 0 AND NOT m.silent");
    ent_query_filters(&q, &document_actor);
    ent_query_add(&q, " GROUP BY m.actor)"
        " SELECT a.id, a.name, a.kind, a.iso3, (SELECT group_concat(role, char(31)) FROM (SELECT"
        "  o.role || CASE WHEN o.former THEN ' (former)' ELSE '' END AS role, min(t.first_day) AS t"
        "  FROM roles o JOIN current_documents t USING(document) WHERE o.actor = a.actor"
        "  GROUP BY 1 ORDER BY 2, 1)),"
        " documents, mentions, coalesce(met.n, 0), coalesce(said.n, 0), coalesce(did.n, 0)"
        " FROM seen JOIN actors a USING(actor) LEFT JOIN met ON met.actor = a.actor"
        " LEFT JOIN said ON said.actor = a.actor LEFT JOIN did ON did.actor = a.actor");
    if (k->q->word_count) {
        ent_query_add(&q, " WHERE a.kind =");
        ent_query_text(&q, ent_str_z(k->q->words[0]));
    }
    ent_query_add(&q, " ORDER BY mentions DESC, a.id");
    while (ent_query_step(&q))
        put_actor(k, &q);
    ent_query_end(&q);
}

/* ---- one actor ------------------------------------------------------------------------------------ */

/* Rows of a query: date, line, id or "", then the columns of a note. */
static void put_section(ent_ask *k, const char *group, ent_query *q)
{
    while (ent_query_step(q)) {
        ent_answer_add(k->out, k->st);
        ent_answer_group(k->out, ent_str_z(group));
        ent_answer_text(k->out, "date", ent_query_column(q, 0), k->st);
        ent_answer_text(k->out, "line", ent_query_column(q, 1), k->st);
        ent_answer_text(k->out, "id", ent_query_column(q, 2), k->st);
        ent_answer_note note = ent_query_note(q, 3);
        if (note.id.n)
            ent_answer_cite(k->out, &note, k->st);
    }
    ent_query_end(q);
}

/* Each office that documents give, with the first of them. */
static void put_offices(ent_ask *k, const ent_chosen *who)
{
    ent_query q = ent_query_begin(k,
        "SELECT CASE WHEN min(d.first_day) = max(d.last_day) THEN min(d.first_day) ELSE"
        " coalesce(min(d.first_day) || '/' || max(d.last_day), '') END,"
        " o.role || CASE WHEN o.former THEN ' (former)' ELSE '' END || coalesce(', ' || o.org, '')"
        " || ', in ' || count(DISTINCT d.document) || CASE count(DISTINCT d.document) WHEN 1 THEN"
        " ' document' ELSE ' documents' END, a.id,"
        " d.id || '.' || m.start_byte || '-' || m.end_byte, d.name, d.id, d.date, a.name,"
        " m.start_byte, m.end_byte FROM roles o JOIN document_actors m USING(document, actor)"
        " JOIN current_documents d USING(document) JOIN actors a USING(actor)"
        " JOIN document_actors x ON x.document = m.document AND x.actor = m.actor WHERE a.id =");
    ent_query_text(&q, who->id);
    ent_query_filters(&q, &document_actor);
    ent_query_add(&q, " GROUP BY lower(o.role), o.org, o.former ORDER BY min(d.first_day), o.role");
    put_section(k, "offices", &q);
}

static void put_names(ent_ask *k, const ent_chosen *who)
{
    ent_query q = ent_query_begin(k, "SELECT '', group_concat(alias, ', '),");
    ent_query_text(&q, who->id);
    ent_query_add(&q, ", '', '', '', '', '', 0, 0 FROM (SELECT DISTINCT s.alias FROM aliases s"
                  " JOIN current_documents USING(document) JOIN actors a USING(actor) WHERE a.id =");
    ent_query_text(&q, who->id);
    ent_query_add(&q, " ORDER BY 1) HAVING count(*) > 0");
    put_section(k, "called", &q);
}

static void put_told(ent_ask *k, const char *group, const ent_told *t, ent_str line)
{
    ent_answer_add(k->out, k->st);
    ent_answer_group(k->out, ent_str_z(group));
    ent_answer_text(k->out, "date", t->date, k->st);
    ent_answer_text(k->out, "line", line, k->st);
    ent_answer_text(k->out, "id", t->id, k->st);
    ent_put_notes(k, t);
}

static ent_str names(ent_ask *k, const ent_told_parties *all, const ent_chosen *but)
{
    ent_str text = ENT_STR("");
    for (uint32_t i = 0; i < all->n; i++)
        if (!ent_str_eq(all->at[i].id, but->id))
            text = ent_str_printf(k->a, k->st, "%.*s%s%.*s", ENT_FMT(text), text.n ? ", " : "",
                                  ENT_FMT(all->at[i].name));
    return text;
}

static void put_meetings(ent_ask *k, const ent_chosen *who)
{
    ent_tolds all = {0};
    ent_load_meetings(k, &all);
    for (uint32_t i = 0; i < all.n; i++) {
        const ent_told *t = &all.at[i];
        ent_str with = names(k, &t->parties[0], who);
        put_told(k, "meetings", t, ent_str_printf(k->a, k->st, "%.*s, %.*s%s%.*s%s%.*s",
                 ENT_FMT(t->kind), ENT_FMT(t->status), t->place.n ? ", " : "", ENT_FMT(t->place),
                 with.n ? ", with " : "", ENT_FMT(with)));
    }
}

static void put_events(ent_ask *k)
{
    static const ent_chosen nobody;
    ent_tolds all = {0};
    ent_load_events(k, &all);
    for (uint32_t i = 0; i < all.n; i++) {
        const ent_told *t = &all.at[i];
        ent_str source = names(k, &t->parties[0], &nobody), target = names(k, &t->parties[1], &nobody);
        put_told(k, "events", t, ent_str_printf(k->a, k->st, "%.*s %s%.*s%s%.*s (%.*s)",
                 ENT_FMT(source), target.n ? "→ " : "", ENT_FMT(target), target.n ? ": " : "",
                 ENT_FMT(t->kind), ENT_FMT(t->status)));
    }
}

static void put_words(ent_ask *k)
{
    ent_query q = ent_query_begin(k,
        "SELECT coalesce(m.date, d.date), coalesce(m.cue || ': ', '') || (SELECT group_concat(words,"
        " ' … ') FROM (SELECT c.words FROM quote_content c WHERE c.quote = m.quote ORDER BY c.n)),"
        " m.id," ENT_NOTE_COLUMNS " FROM quotes m JOIN current_documents d USING(document)"
        " WHERE m.type NOT IN ('term', 'title')");
    static const ent_subject speakers = {.key = "quote", .parties = {"quote_speakers"}, .days = true,
                                         .confidence = true, .sentence = true,
                                         .named = "quotations"};
    ent_query_filters(&q, &speakers);
    ent_query_add(&q, " ORDER BY d.first_day IS NULL, d.first_day, d.name, m.start_byte");
    put_section(k, "words", &q);
}

static void put_ties(ent_ask *k)
{
    ent_query q = ent_query_begin(k,
        "SELECT coalesce(m.date, d.date), m.relation || ', ' || m.status || ': ' || coalesce((SELECT"
        " group_concat(name, ', ') FROM (SELECT a.name FROM tie_parties p JOIN actors a USING(actor)"
        " WHERE p.tie = m.tie AND p.side = 'a' ORDER BY p.n)), '') || ' – ' || coalesce((SELECT"
        " group_concat(name, ', ') FROM (SELECT a.name FROM tie_parties p JOIN actors a USING(actor)"
        " WHERE p.tie = m.tie AND p.side = 'b' ORDER BY p.n)), ''), m.id," ENT_NOTE_COLUMNS
        " FROM ties m JOIN current_documents d USING(document) WHERE m.relation <> 'office'");
    ent_query_filters(&q, &ent_subject_tie);
    ent_query_add(&q, " ORDER BY m.relation, d.first_day IS NULL, d.first_day, d.name, m.start_byte");
    put_section(k, "ties", &q);
}

static void put_positions(ent_ask *k)
{
    ent_query q = ent_query_begin(k,
        "SELECT coalesce(m.date, d.date), m.stance || ' on ' || m.issue || ': ' || m.words, m.id,"
        ENT_NOTE_COLUMNS " FROM positions m JOIN current_documents d USING(document) WHERE 1");
    ent_query_filters(&q, &ent_subject_position);
    ent_query_add(&q, " ORDER BY m.issue, d.first_day IS NULL, d.first_day, d.name, m.start_byte");
    put_section(k, "positions", &q);
}

void ent_answer_actor(ent_ask *k)
{
    const ent_chosen *who = k->words.n ? &k->words.at[0] : NULL;
    if (!who)
        return;
    ent_answer_columns(k->out, "date line id", k->st);
    put_names(k, who);
    put_offices(k, who);
    put_meetings(k, who);
    put_positions(k);
    put_ties(k);
    put_words(k);
    put_events(k);
}
