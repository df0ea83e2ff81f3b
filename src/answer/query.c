/* query.c - statements made of literal SQL and bound values.
 *
 * What a user or a document says is bound, never written into the SQL. A filter that a kind of
 * record cannot have (an issue of a meeting, say) is a mistake that is told. */
#include "answer/answer.h"

ent_query ent_query_begin(ent_ask *k, const char *sql)
{
    ent_query q = {.k = k};
    ent_query_add(&q, sql);
    return q;
}

void ent_query_add(ent_query *q, const char *sql)
{
    ent_buf_puts(&q->sql, sql, q->k->st);
}

static void bind(ent_query *q, ent_bound value)
{
    ent_bound *slot = ENT_PUSH(q->k->a, &q->bound, q->k->st);
    if (!slot)
        return;
    *slot = value;
    ent_buf_printf(&q->sql, q->k->st, " ?%u ", q->bound.n);
}

void ent_query_text(ent_query *q, ent_str text)
{
    bind(q, (ent_bound){.text = text});
}

void ent_query_real(ent_query *q, double x)
{
    bind(q, (ent_bound){.real = x, .is_real = true});
}

/* ---- filters ------------------------------------------------------------------------------------ */

static void actor_is(ent_query *q, const ent_chosen *who)
{
    ent_query_add(q, "(a.id =");
    ent_query_text(q, who->id);
    if (ent_str_is(who->kind, "state")) {
        /* A state acts through its persons and organs. */
        ent_query_add(q, " OR coalesce(x.iso3, a.iso3) =");
        ent_query_text(q, who->id);
    } else if (!ent_str_is(who->kind, "person")) {
        ent_query_add(q, " OR EXISTS(SELECT 1 FROM roles o WHERE o.document = m.document AND o.actor ="
                      " a.actor AND NOT o.former AND o.org =");
        ent_query_text(q, who->id);
        ent_query_add(q, ")");
    }
    ent_query_add(q, ")");
}

static void takes_part(ent_query *q, const ent_subject *s, const char *table, const ent_chosen *who)
{
    ent_query_add(q, "EXISTS(SELECT 1 FROM ");
    ent_query_add(q, table);
    ent_query_add(q, " p JOIN actors a USING(actor) LEFT JOIN document_actors x ON"
                  " x.document = m.document AND x.actor = a.actor WHERE p.");
    ent_query_add(q, s->key);
    ent_query_add(q, " = m.");
    ent_query_add(q, s->key);
    ent_query_add(q, " AND ");
    actor_is(q, who);
    ent_query_add(q, ")");
}

/* Only documents that know the actor need to be looked at; officers of a body are told document by document. */
static void in_documents_of(ent_query *q, const ent_chosen *who)
{
    bool state = ent_str_is(who->kind, "state");
    if (!state && !ent_str_is(who->kind, "person"))
        return;
    ent_query_add(q, "m.document IN (SELECT x.document FROM document_actors x JOIN actors a USING(actor)"
                  " WHERE a.id =");
    ent_query_text(q, who->id);
    if (state) {
        ent_query_add(q, " OR coalesce(x.iso3, a.iso3) =");
        ent_query_text(q, who->id);
    }
    ent_query_add(q, ") AND ");
}

/* Whom the sentence of m names. */
static void is_mentioned(ent_query *q, const ent_chosen *who)
{
    ent_query_add(q, "(");
    in_documents_of(q, who);
    ent_query_add(q, "EXISTS(SELECT 1 FROM sentences z JOIN mentions p ON p.document = z.document"
                  " AND p.start_byte < z.end_byte AND p.end_byte > z.start_byte JOIN actors a"
                  " USING(actor) LEFT JOIN document_actors x ON x.document = m.document AND"
                  " x.actor = a.actor WHERE z.document = m.document AND z.n = m.sentence AND ");
    actor_is(q, who);
    ent_query_add(q, "))");
}

void ent_query_party(ent_query *q, const ent_subject *s, const ent_chosen *who)
{
    ent_query_add(q, " AND (");
    if (s->self)
        actor_is(q, who);
    else if (s->mentioned)
        is_mentioned(q, who);
    for (size_t i = 0; i < 2 && s->parties[i]; i++) {
        ent_query_add(q, i || s->mentioned ? " OR " : "");
        takes_part(q, s, s->parties[i], who);
    }
    ent_query_add(q, ")");
}

static bool on_side(ent_query *q, const ent_subject *s, const ent_filter *f)
{
    const char *table = s->parties[f->kind == ENT_FILTER_TOWARDS];
    if (!table)
        return false;
    ent_query_add(q, " AND ");
    takes_part(q, s, table, &f->actor);
    return true;
}

static void days_of(ent_query *q, const ent_subject *s, const char *column)
{
    ent_query_add(q, s->dated ? s->dated : "m");
    ent_query_add(q, column);
}

/* Its own days count where it has both ends, else those of its document. What is known to the year only is
 * no answer to a question about a week (f->number: the most days that pass). */
static void in_time(ent_query *q, const ent_subject *s, const ent_filter *f)
{
    bool from = f->kind == ENT_FILTER_FROM;
    if (s->days) {
        ent_query_add(q, " AND CASE WHEN ");
        days_of(q, s, ".first_day IS NULL OR ");
        days_of(q, s, ".last_day IS NULL THEN d.");
        ent_query_add(q, from ? "last_day ELSE " : "first_day ELSE ");
        days_of(q, s, from ? ".last_day END >=" : ".first_day END <=");
    } else {
        ent_query_add(q, from ? " AND d.last_day >=" : " AND d.first_day <=");
    }
    ent_query_text(q, f->value);
    if (s->days && from && f->number > 0) {
        ent_query_add(q, " AND coalesce(julianday(");
        days_of(q, s, ".last_day) - julianday(");
        days_of(q, s, ".first_day), 0) <=");
        ent_query_real(q, f->number);
    }
}

void ent_query_document(ent_query *q, ent_str name)
{
    ent_query_add(q, "(instr(lower(d.name), lower(");
    ent_query_text(q, name);
    ent_query_add(q, ")) > 0 OR (length(");
    ent_query_text(q, name);
    ent_query_add(q, ") >= 5 AND instr(d.id,");
    ent_query_text(q, name);
    ent_query_add(q, ") = 1) OR instr(lower(coalesce(d.title, '')), lower(");
    ent_query_text(q, name);
    ent_query_add(q, ")) > 0)");
}

static void in_document(ent_query *q, const ent_filter *f)
{
    ent_query_add(q, " AND ");
    ent_query_document(q, f->value);
}

static void from_source(ent_query *q, const ent_filter *f)
{
    ent_query_add(q, " AND (instr(lower(coalesce(d.outlet, '')), lower(");
    ent_query_text(q, f->value);
    ent_query_add(q, ")) > 0 OR instr(lower(coalesce(d.url, '')), lower(");
    ent_query_text(q, f->value);
    ent_query_add(q, ")) > 0 OR EXISTS(SELECT 1 FROM authors w WHERE w.document = d.document AND"
                  " instr(lower(w.name), lower(");
    ent_query_text(q, f->value);
    ent_query_add(q, ")) > 0))");
}

/* A record stands under an issue where a position on it shares its sentence. */
static void on_issue(ent_query *q, const ent_subject *s, const ent_filter *f)
{
    if (s->issue) {
        ent_query_add(q, " AND m.issue =");
        ent_query_text(q, f->value);
        return;
    }
    ent_query_add(q, " AND EXISTS(SELECT 1 FROM positions i WHERE i.document = m.document AND"
                  " i.sentence = m.sentence AND i.issue =");
    ent_query_text(q, f->value);
    ent_query_add(q, ")");
}

/* The document's index knows the words, and the sentence of m holds each of them. */
static void about(ent_query *q, const ent_subject *s, const ent_filter *f)
{
    const char *words[] = {ent_str_copy(q->k->a, f->value, q->k->st).p};
    ent_query_add(q, " AND m.document IN (SELECT rowid FROM search WHERE search MATCH");
    ent_query_text(q, ent_failed(q->k->st) ? ENT_STR("") : ent_search_expression(q->k, words, 1));
    ent_query_add(q, ")");
    if (!s->sentence && !s->issue)
        return;
    ent_query_add(q, " AND EXISTS(SELECT 1 FROM sentences z JOIN texts t USING(document) WHERE"
                  " z.document = m.document AND z.n = m.sentence");
    for (ent_str rest = f->value; rest.n;) {
        ent_str term = ent_search_term(&rest);
        if (!term.n || ent_str_is(term, "OR"))
            continue;
        ent_query_add(q, " AND instr(lower(CAST(substr(CAST(t.reading AS BLOB), z.reading_start + 1,"
                      " z.reading_end - z.reading_start) AS TEXT)), lower(");
        ent_query_text(q, term);
        ent_query_add(q, ")) > 0");
    }
    ent_query_add(q, ")");
}

/* A meeting is in the contexts of the event that it is. */
static bool in_context(ent_query *q, const ent_subject *s, const ent_filter *f)
{
    bool event = strcmp(s->key, "event") == 0;
    if (!event && strcmp(s->key, "meeting") != 0)
        return false;
    ent_query_add(q, event ? " AND EXISTS(SELECT 1 FROM event_contexts i WHERE i.event = m.event"
                           : " AND EXISTS(SELECT 1 FROM event_contexts i JOIN events y USING(event)"
                             " WHERE y.meeting = m.meeting");
    ent_query_add(q, " AND i.context =");
    ent_query_text(q, f->value);
    ent_query_add(q, ")");
    return true;
}

static bool column_is(ent_query *q, const char *column, const ent_filter *f)
{
    if (!column)
        return false;
    ent_query_add(q, " AND m.");
    ent_query_add(q, column);
    ent_query_add(q, " COLLATE NOCASE =");
    ent_query_text(q, f->value);
    return true;
}

static void add_filter(ent_query *q, const ent_subject *s, const ent_filter *f)
{
    bool fits = true;
    switch (f->kind) {
    case ENT_FILTER_ACTOR: case ENT_FILTER_COUNTRY: ent_query_party(q, s, &f->actor); break;
    case ENT_FILTER_BY: case ENT_FILTER_TOWARDS: fits = on_side(q, s, f); break;
    case ENT_FILTER_FROM: case ENT_FILTER_TO: in_time(q, s, f); break;
    case ENT_FILTER_DOCUMENT: in_document(q, f); break;
    case ENT_FILTER_SOURCE: from_source(q, f); break;
    case ENT_FILTER_ISSUE:
        fits = s->sentence || s->issue;
        if (fits)
            on_issue(q, s, f);
        break;
    case ENT_FILTER_STATUS: fits = column_is(q, s->status, f); break;
    case ENT_FILTER_CONTEXT: fits = in_context(q, s, f); break;
    case ENT_FILTER_ABOUT: about(q, s, f); break;
    case ENT_FILTER_TYPE: fits = column_is(q, s->type, f); break;
    case ENT_FILTER_CONFIDENCE:
        fits = s->confidence;
        if (fits) {
            ent_query_add(q, " AND coalesce(m.confidence, 1) >=");
            ent_query_real(q, f->number);
        }
        break;
    }
    if (!fits)
        ent_status_set(q->k->st, ENT_USAGE, "%s: %s cannot be filtered by %s", q->k->q->name,
                       s->named, f->option);
}

void ent_query_filters(ent_query *q, const ent_subject *s)
{
    for (uint32_t i = 0; i < q->k->used && i < q->k->filters.n; i++)
        add_filter(q, s, &q->k->filters.at[i]);
}

/* ---- running -------------------------------------------------------------------------------------- */

static void prepare(ent_query *q)
{
    ent_buf_byte(&q->sql, '\0', q->k->st);
    q->statement = ent_failed(q->k->st) ? NULL : ent_sql_prepare(q->k->r, q->sql.p, q->k->st);
    for (uint32_t i = 0; q->statement && i < q->bound.n; i++) {
        const ent_bound *b = &q->bound.at[i];
        if (b->is_real)
            sqlite3_bind_double(q->statement, (int)i + 1, b->real);
        else
            ent_bind_words(q->statement, (int)i + 1, b->text);
    }
    q->prepared = true;
}

bool ent_query_step(ent_query *q)
{
    if (!q->prepared)
        prepare(q);
    return ent_sql_step(q->k->r, q->statement, q->k->st);
}

ent_str ent_query_column(ent_query *q, int at)
{
    return ent_column(q->statement, at);
}

ent_str ent_query_kept(ent_query *q, int at)
{
    return ent_str_copy(q->k->a, ent_query_column(q, at), q->k->st);
}

int64_t ent_query_int(ent_query *q, int at)
{
    return sqlite3_column_int64(q->statement, at);
}

ent_answer_note ent_query_note(ent_query *q, int at)
{
    return (ent_answer_note){
        .id = ent_query_column(q, at), .document = ent_query_column(q, at + 1),
        .document_id = ent_query_column(q, at + 2), .date = ent_query_column(q, at + 3),
        .words = ent_query_column(q, at + 4),
        .span = {(uint32_t)ent_query_int(q, at + 5), (uint32_t)ent_query_int(q, at + 6)}};
}

void ent_query_end(ent_query *q)
{
    sqlite3_finalize(q->statement);
    ent_buf_free(&q->sql);
    q->statement = NULL;
}

void ent_cite_record(ent_ask *k, ent_str id)
{
    static const struct { char letter; const char *table; } kinds[] = {
        {'m', "meetings"}, {'e', "events"}, {'q', "quotes"}, {'t', "ties"}, {'o', "outlooks"},
        {'p', "positions"}, {'w', "wordings"}};
    for (size_t i = 0; id.n && i < sizeof kinds / sizeof *kinds; i++) {
        if (kinds[i].letter != id.p[0])
            continue;
        ent_query q = ent_query_begin(k, "SELECT" ENT_NOTE_COLUMNS "FROM ");
        ent_query_add(&q, kinds[i].table);
        ent_query_add(&q, " m JOIN documents d USING(document) WHERE m.id =");
        ent_query_text(&q, id);
        if (ent_query_step(&q)) {
            ent_answer_note note = ent_query_note(&q, 0);
            ent_answer_cite(k->out, &note, k->st);
        }
        ent_query_end(&q);
    }
}
