/* model.c - reads what a brief tells. */
#include "brief/model.h"

#include <stdlib.h>

/* A quotation whose date is wider than this many days has none of use. */
enum { SAID_WITHIN = 62 };

ent_str ent_brief_kept(ent_brief *b, sqlite3_stmt *s, int column)
{
    return ent_str_copy(b->a, ent_column(s, column), b->st);
}

/* ---- options -------------------------------------------------------------------------------- */

static void read_dates(ent_brief *b)
{
    int32_t ignored;
    b->from = INT32_MIN;
    b->past = INT32_MAX;
    if (b->o->from && !ent_iso_range(ent_str_z(b->o->from), &b->from, &ignored))
        ent_status_set(b->st, ENT_USAGE, "\"%s\" is no date: write 2021, 2021-03 or 2021-03-15",
                       b->o->from);
    if (b->o->to && !ent_iso_range(ent_str_z(b->o->to), &ignored, &b->past))
        ent_status_set(b->st, ENT_USAGE, "\"%s\" is no date: write 2021, 2021-03 or 2021-03-15",
                       b->o->to);
    if (!ent_failed(b->st) && b->from >= b->past)
        ent_status_set(b->st, ENT_USAGE, "no day is both from %s and to %s", b->o->from, b->o->to);
}

static void read_actor(ent_brief *b)
{
    if (!b->o->actor)
        return;
    sqlite3_stmt *s = ent_sql_prepare(b->r,
        "SELECT id, name, kind, n FROM (SELECT id, name, kind, 0 AS n FROM actors WHERE id = ?1"
        " UNION ALL SELECT id, name, kind, 1 FROM actors WHERE name = ?1 COLLATE NOCASE"
        " UNION ALL SELECT a.id, a.name, a.kind, 2 FROM actors a JOIN aliases x USING(actor)"
        "   WHERE x.alias = ?1 COLLATE NOCASE"
        " UNION ALL SELECT iso3, name, 'state', 3 FROM countries WHERE iso3 = ?1 OR name = ?1 COLLATE NOCASE)"
        " ORDER BY n, id LIMIT 1", b->st);
    ent_bind_words(s, 1, ent_str_z(b->o->actor));
    if (ent_sql_step(b->r, s, b->st)) {
        b->actor_id = ent_brief_kept(b, s, 0);
        b->actor_name = ent_brief_kept(b, s, 1);
        if (ent_str_is(ent_column(s, 2), "state"))
            b->actor_iso3 = b->actor_id;
    } else {
        ent_status_set(b->st, ENT_NOT_FOUND, "no actor \"%s\" in the record: entente actors RECORD "
                       "lists them", b->o->actor);
    }
    sqlite3_finalize(s);
}

/* By key or name. */
static void read_issue(ent_brief *b)
{
    if (!b->o->issue)
        return;
    sqlite3_stmt *s = ent_sql_prepare(b->r, "SELECT issue, name FROM (SELECT DISTINCT m.issue, "
        ENT_ISSUE_NAME("m.issue") " AS name FROM positions m JOIN current_documents USING(document))"
        " WHERE issue = ?1 OR name = ?1 COLLATE NOCASE ORDER BY issue <> ?1, issue LIMIT 1", b->st);
    ent_bind_words(s, 1, ent_str_z(b->o->issue));
    if (ent_sql_step(b->r, s, b->st)) {
        b->issue = ent_brief_kept(b, s, 0);
        b->issue_name = ent_brief_kept(b, s, 1);
    } else {
        ent_status_set(b->st, ENT_NOT_FOUND, "no position on an issue \"%s\" in the record: "
                       "entente positions RECORD lists them", b->o->issue);
    }
    sqlite3_finalize(s);
}

void ent_brief_bind_issue(const ent_brief *b, sqlite3_stmt *s)
{
    int at = s ? sqlite3_bind_parameter_index(s, ":issue") : 0;
    if (at > 0 && b->issue.n)
        ent_bind_words(s, at, b->issue);
}

bool ent_brief_concerns(const ent_brief *b, const ent_parties *parties)
{
    if (!b->o->actor)
        return true;
    for (uint32_t i = 0; i < parties->n; i++)
        if (ent_str_eq(parties->at[i].id, b->actor_id) ||
            (b->actor_iso3.n && ent_str_eq(parties->at[i].iso3, b->actor_iso3)))
            return true;
    return false;
}

/* Its own days count when they have two ends, else those of its document; without either it is
 * left out when dates are asked for. */
bool ent_brief_in_time(const ent_brief *b, int32_t from, int32_t past, int32_t document_from,
                       int32_t document_past)
{
    if (!b->o->from && !b->o->to)
        return true;
    if (from == INT32_MIN || past == INT32_MAX) {
        from = document_from;
        past = document_past;
    }
    return from != INT32_MIN && past != INT32_MAX && from < b->past && b->from < past;
}

/* ---- documents --------------------------------------------------------------------------------- */

static void load_documents(ent_brief *b)
{
    sqlite3_stmt *s = ent_sql_prepare(b->r,
        "SELECT d.document, d.id, d.name, d.title, d.outlet, d.date, d.date_how, d.genre,"
        " d.language, d.problem, d.reason, d.warning, d.first_day, d.last_day, d.words, d.status,"
        " (SELECT group_concat(name, ', ') FROM (SELECT name FROM authors x"
        "   WHERE x.document = d.document ORDER BY n))"
        " FROM current_documents d ORDER BY d.first_day IS NULL, d.first_day, d.name, d.id", b->st);
    while (ent_sql_step(b->r, s, b->st)) {
        ent_brief_document *d = ENT_PUSH(b->a, &b->documents, b->st);
        if (!d)
            break;
        ent_str *texts[] = {&d->id, &d->name, &d->title, &d->outlet, &d->date, &d->date_how,
                            &d->genre, &d->language, &d->problem, &d->reason, &d->warning};
        for (int i = 0; i < 11; i++)
            *texts[i] = ent_brief_kept(b, s, i + 1);
        d->row = sqlite3_column_int64(s, 0);
        ent_column_days(s, 12, &d->from, &d->past);
        d->words = (uint64_t)sqlite3_column_int64(s, 14);
        d->skipped = ent_str_is(ent_column(s, 15), "skipped");
        d->authors = ent_brief_kept(b, s, 16);
    }
    sqlite3_finalize(s);
}

static int by_row(const void *x, const void *y)
{
    int64_t a = (*(const ent_brief_document *const *)x)->row;
    int64_t b = (*(const ent_brief_document *const *)y)->row;
    return (a > b) - (a < b);
}

static void index_documents(ent_brief *b)
{
    b->by_row = ENT_NEW(b->a, ent_brief_document *, b->documents.n + 1u, b->st);
    for (uint32_t i = 0; b->by_row && i < b->documents.n; i++)
        b->by_row[i] = &b->documents.at[i];
    if (b->by_row && b->documents.n > 1)
        qsort(b->by_row, b->documents.n, sizeof *b->by_row, by_row);
}

ent_brief_document *ent_brief_document_of(const ent_brief *b, int64_t row)
{
    uint32_t low = 0, high = b->documents.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (b->by_row[middle]->row < row)
            low = middle + 1;
        else
            high = middle;
    }
    return low < b->documents.n && b->by_row[low]->row == row ? b->by_row[low] : NULL;
}

static void load_coders(ent_brief *b)
{
    sqlite3_stmt *s = ent_sql_prepare(b->r, "SELECT DISTINCT c.id FROM current_documents d"
        " JOIN coders c USING(coder) WHERE d.status = 'read' ORDER BY c.id", b->st);
    while (ent_sql_step(b->r, s, b->st)) {
        ent_str *slot = ENT_PUSH(b->a, &b->coders, b->st);
        if (slot)
            *slot = ent_brief_kept(b, s, 0);
    }
    sqlite3_finalize(s);
}

/* ---- parties -------------------------------------------------------------------------------------- */

static void add_party(ent_brief *b, ent_parties *parties, sqlite3_stmt *s, int column)
{
    ent_str id = ent_column(s, column + 1), role = ent_column(s, column + 6);
    for (uint32_t i = 0; i < parties->n; i++)
        if (ent_str_eq(parties->at[i].id, id)) {
            if (parties->at[i].role.n == 0)
                parties->at[i].role = ent_str_copy(b->a, role, b->st);
            return;
        }
    ent_party *p = ENT_PUSH(b->a, parties, b->st);
    if (!p)
        return;
    ent_str *texts[] = {&p->id, &p->name, &p->kind, &p->iso3, &p->country, &p->role};
    for (int i = 0; i < 6; i++)
        *texts[i] = ent_brief_kept(b, s, column + 1 + i);
}

ent_source ent_brief_source(ent_brief *b, sqlite3_stmt *s, int column)
{
    return (ent_source){ent_brief_kept(b, s, column), sqlite3_column_int64(s, column + 1),
                        {(uint32_t)sqlite3_column_int64(s, column + 2),
                         (uint32_t)sqlite3_column_int64(s, column + 3)}};
}

void ent_brief_they_act(ent_brief *b, const ent_parties *parties)
{
    for (uint32_t i = 0; i < parties->n; i++)
        ent_intern_add(b->acting, parties->at[i].id, b->st);
}

/* ---- meetings --------------------------------------------------------------------------------------- */

static int by_party(const void *x, const void *y)
{
    const ent_party *a = x, *b = y;
    int c = ent_str_cmp(ent_party_side(a), ent_party_side(b));
    return c ? c : ent_str_cmp(a->id, b->id);
}

/* A state steps back where persons or organs of it are named. */
static void drop_represented(ent_parties *parties)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < parties->n; i++) {
        bool represented = false;
        for (uint32_t k = 0; ent_str_is(parties->at[i].kind, "state") && k < parties->n; k++)
            represented |= k != i && ent_str_eq(parties->at[k].iso3, parties->at[i].id) &&
                           !ent_str_is(parties->at[k].kind, "state");
        if (!represented)
            parties->at[n++] = parties->at[i];
    }
    parties->n = n;
}

static void finish_meeting(ent_brief *b, ent_brief_meeting *m)
{
    if (!ent_brief_concerns(b, &m->parties)) {
        b->meetings.n--;
        return;
    }
    drop_represented(&m->parties);
    ent_brief_they_act(b, &m->parties);
    if (m->parties.n > 1)
        qsort(m->parties.at, m->parties.n, sizeof *m->parties.at, by_party);
}

static ent_brief_meeting *new_meeting(ent_brief *b, sqlite3_stmt *s)
{
    int32_t document_from, document_past, from, past;
    ent_column_days(s, 5, &from, &past);
    ent_column_days(s, 11, &document_from, &document_past);
    if (!ent_brief_in_time(b, from, past, document_from, document_past))
        return NULL;
    ent_brief_meeting *m = ENT_PUSH(b->a, &b->meetings, b->st);
    if (!m)
        return NULL;
    ent_str *texts[] = {&m->occurrence, &m->kind, &m->status, &m->place, &m->date};
    for (int i = 0; i < 5; i++)
        *texts[i] = ent_brief_kept(b, s, i);
    m->place_iso3 = ent_brief_kept(b, s, 20);
    m->from = from;
    m->past = past;
    m->when = from != INT32_MIN ? from : document_from;
    return m;
}

/* Rows come one a participant, meetings of an occurrence behind each other. A meeting that the
 * linking pass has not seen yet stands alone. */
static void load_meetings(ent_brief *b)
{
    sqlite3_stmt *s = ent_sql_prepare(b->r,
        "SELECT coalesce(o.occurrence, m.id), coalesce(o.kind, m.kind),"
        " coalesce(o.status, m.status), coalesce(o.place, m.place), coalesce(o.date, m.date),"
        " coalesce(o.first_day, m.first_day), coalesce(o.last_day, m.last_day),"
        " m.id, m.document, m.start_byte, m.end_byte, d.first_day, d.last_day, " ENT_PARTY_COLUMNS
        ", m.place_iso3 FROM meetings m JOIN current_documents d USING(document)"
        " LEFT JOIN occurrences o USING(occurrence) LEFT JOIN meeting_participants p USING(meeting)"
        " LEFT JOIN actors a USING(actor)" ENT_PARTY_JOINS
        " WHERE 1" ENT_ON_ISSUE("m") " ORDER BY 1, d.first_day IS NULL, d.first_day, d.name, m.id, p.n", b->st);
    ent_brief_bind_issue(b, s);
    ent_brief_meeting *m = NULL;
    ent_str last = {0};
    while (ent_sql_step(b->r, s, b->st)) {
        if (!ent_str_eq(ent_column(s, 0), last) || last.n == 0) {
            if (m)
                finish_meeting(b, m);
            last = ent_brief_kept(b, s, 0);
            m = new_meeting(b, s);
        }
        if (!m)
            continue;
        ent_source source = ent_brief_source(b, s, 7);
        ent_source *before = m->sources.n ? &m->sources.at[m->sources.n - 1] : NULL;
        if (!before || !ent_str_eq(before->id, source.id)) {
            if (!before || before->document != source.document)
                m->documents++;
            ent_source *slot = ENT_PUSH(b->a, &m->sources, b->st);
            if (slot)
                *slot = source;
        }
        if (sqlite3_column_type(s, 13) != SQLITE_NULL)
            add_party(b, &m->parties, s, 13);
    }
    if (m && !ent_failed(b->st))
        finish_meeting(b, m);
    sqlite3_finalize(s);
}

static int by_day(const void *x, const void *y)
{
    const ent_brief_meeting *a = x, *b = y;
    bool undated_a = a->from == INT32_MIN && a->past == INT32_MAX;
    bool undated_b = b->from == INT32_MIN && b->past == INT32_MAX;
    if (undated_a != undated_b)
        return undated_a ? 1 : -1;
    if (a->when != b->when)
        return a->when < b->when ? -1 : 1;
    if (a->past != b->past)
        return a->past < b->past ? -1 : 1;
    return ent_str_cmp(a->occurrence, b->occurrence);
}

/* ---- quotations ----------------------------------------------------------------------------------------- */

void ent_brief_parties(ent_brief *b, sqlite3_stmt *s, int64_t row, ent_parties *out)
{
    ent_bind_int(s, 1, row);
    while (ent_sql_step(b->r, s, b->st))
        add_party(b, out, s, 0);
}

ent_str ent_brief_words(ent_brief *b, const ent_document *doc, ent_span span)
{
    ent_passage p;
    if (!doc)
        return ENT_STR("");
    ent_passage_make(doc, &span, 1, &p, b->a, b->st);
    if (ent_failed(b->st) || p.marks.n == 0)
        return ENT_STR("");
    ent_passage inner = {.text = ent_str_sub(p.text, p.marks.at[0].start,
                                             p.marks.at[p.marks.n - 1].end)};
    return ent_passage_marked(&inner, "", "", b->a, b->st);
}

static void load_content(ent_brief *b, sqlite3_stmt *s, int64_t quote, int64_t document,
                         ent_brief_quote *q)
{
    const ent_document *doc = ent_pages_load(&b->pages, document, b->st);
    ent_str key = ENT_STR("");
    ent_bind_int(s, 1, quote);
    while (doc && ent_sql_step(b->r, s, b->st)) {
        ent_span span = {(uint32_t)sqlite3_column_int64(s, 0), (uint32_t)sqlite3_column_int64(s, 1)};
        ent_str *slot = span.end <= doc->source.n ? ENT_PUSH(b->a, &q->content, b->st) : NULL;
        if (!slot)
            continue;
        *slot = ent_brief_words(b, doc, span);
        key = ent_str_printf(b->a, b->st, "%.*s %.*s", ENT_FMT(key), ENT_FMT(*slot));
    }
    q->key = ent_utf8_fold(b->a, key, b->st);
}

static ent_str ids_of(ent_brief *b, const ent_parties *parties)
{
    ent_str ids = ENT_STR("");
    for (uint32_t i = 0; i < parties->n; i++)
        ids = ent_str_printf(b->a, b->st, "%.*s%s%.*s", ENT_FMT(ids), i ? " " : "",
                             ENT_FMT(parties->at[i].id));
    return ids;
}

typedef struct quote_queries {
    sqlite3_stmt *speakers, *addressees, *content;
} quote_queries;

static void load_quote(ent_brief *b, sqlite3_stmt *s, const quote_queries *q)
{
    int32_t document_from, document_past;
    ent_brief_quote quote = {0};
    ent_column_days(s, 6, &quote.from, &quote.past);
    ent_column_days(s, 12, &document_from, &document_past);
    ent_str *texts[] = {&quote.form, &quote.type, &quote.cue, &quote.origin, &quote.date};
    for (int i = 0; i < 5; i++)
        *texts[i] = ent_brief_kept(b, s, i + 1);
    /* Nobody reports what is said later: such a date is one that the words speak of. */
    bool later = document_past != INT32_MAX && quote.from != INT32_MIN && quote.from >= document_past;
    if (later || (quote.from != INT32_MIN && (int64_t)quote.past - quote.from > SAID_WITHIN)) {
        quote.date = ENT_STR("");
        quote.from = INT32_MIN;
        quote.past = INT32_MAX;
    }
    if (!ent_brief_in_time(b, quote.from, quote.past, document_from, document_past))
        return;
    ent_brief_parties(b, q->speakers, sqlite3_column_int64(s, 0), &quote.speakers);
    if (!ent_brief_concerns(b, &quote.speakers))
        return;
    ent_brief_parties(b, q->addressees, sqlite3_column_int64(s, 0), &quote.addressees);
    if (quote.speakers.n > 1)
        qsort(quote.speakers.at, quote.speakers.n, sizeof *quote.speakers.at, by_party);
    quote.when = quote.from != INT32_MIN ? quote.from : document_from;
    quote.who = ids_of(b, &quote.speakers);
    load_content(b, q->content, sqlite3_column_int64(s, 0), sqlite3_column_int64(s, 9), &quote);
    ent_source *source = ENT_PUSH(b->a, &quote.sources, b->st);
    if (source)
        *source = ent_brief_source(b, s, 8);
    ent_brief_quote *slot = quote.content.n ? ENT_PUSH(b->a, &b->quotes, b->st) : NULL;
    if (!slot)
        return;
    *slot = quote;
    b->said++;
    ent_brief_they_act(b, &quote.speakers);
}

static void load_quotes(ent_brief *b)
{
    quote_queries q = {
        ent_sql_prepare(b->r, ENT_PARTIES_OF("quote", "quote_speakers"), b->st),
        ent_sql_prepare(b->r, ENT_PARTIES_OF("quote", "quote_addressees"), b->st),
        ent_sql_prepare(b->r, "SELECT start_byte, end_byte FROM quote_content WHERE quote = ?1"
            " ORDER BY n", b->st)};
    sqlite3_stmt *s = ent_sql_prepare(b->r,
        "SELECT q.quote, q.form, q.type, q.cue, q.origin, q.date, q.first_day, q.last_day,"
        " q.id, q.document, q.start_byte, q.end_byte, d.first_day, d.last_day"
        " FROM quotes q JOIN current_documents d USING(document)"
        " WHERE q.type NOT IN ('term', 'title')" ENT_ON_ISSUE("q")
        " ORDER BY d.first_day IS NULL, d.first_day, d.name, q.start_byte, q.id", b->st);
    ent_brief_bind_issue(b, s);
    while (ent_sql_step(b->r, s, b->st))
        load_quote(b, s, &q);
    sqlite3_finalize(s);
    sqlite3_finalize(q.speakers);
    sqlite3_finalize(q.addressees);
    sqlite3_finalize(q.content);
}

static void count_quotes(ent_brief *b)
{
    sqlite3_stmt *s = ent_sql_prepare(b->r, "SELECT count(*) FROM quotes q JOIN current_documents d"
        " USING(document) WHERE q.type NOT IN ('term', 'title') AND EXISTS(SELECT 1 FROM quote_content c"
        " WHERE c.quote = q.quote)", b->st);
    if (ent_sql_step(b->r, s, b->st))
        b->said = (uint64_t)sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
}

/* By speakers, a country's together; nobody named comes last; then as loaded (by document). */
static int by_speaker(const void *x, const void *y)
{
    const ent_brief_quote *a = x, *b = y;
    if ((a->speakers.n == 0) != (b->speakers.n == 0))
        return a->speakers.n == 0 ? 1 : -1;
    if (a->speakers.n > 0) {
        int c = by_party(&a->speakers.at[0], &b->speakers.at[0]);
        if (c == 0)
            c = ent_str_cmp(a->who, b->who);
        if (c)
            return c;
    }
    if (a->when != b->when)
        return a->when < b->when ? -1 : 1;
    return ent_str_cmp(a->sources.at[0].id, b->sources.at[0].id);
}

static int by_words(const void *x, const void *y)
{
    const ent_brief_quote *a = x, *b = y;
    int c = ent_str_cmp(a->who, b->who);
    c = c ? c : ent_str_cmp(a->key, b->key);
    c = c ? c : ent_str_cmp(a->form, b->form);
    if (c == 0 && a->when != b->when)
        return a->when < b->when ? -1 : 1;
    return c ? c : ent_str_cmp(a->sources.at[0].id, b->sources.at[0].id);
}

/* The same words of the same speaker in several documents become one, with all its sources. */
static void merge_quotes(ent_brief *b)
{
    uint32_t n = 0;
    if (b->quotes.n > 1)
        qsort(b->quotes.at, b->quotes.n, sizeof *b->quotes.at, by_words);
    for (uint32_t i = 0; i < b->quotes.n && !ent_failed(b->st); i++) {
        ent_brief_quote *q = &b->quotes.at[i], *last = n ? &b->quotes.at[n - 1] : NULL;
        if (last && ent_str_eq(last->who, q->who) && ent_str_eq(last->key, q->key) &&
            ent_str_eq(last->form, q->form)) {
            ent_source *slot = ENT_PUSH(b->a, &last->sources, b->st);
            if (slot)
                *slot = q->sources.at[0];
        } else {
            b->quotes.at[n++] = *q;
        }
    }
    b->quotes.n = n;
    if (n > 1)
        qsort(b->quotes.at, n, sizeof *b->quotes.at, by_speaker);
}

/* ---- persons ---------------------------------------------------------------------------------------- */

static void add_role(ent_brief *b, ent_brief_person *p, sqlite3_stmt *s)
{
    ent_str role = ent_column(s, 5);
    bool former = sqlite3_column_int(s, 6);
    for (uint32_t i = 0; i < p->roles.n; i++)
        if (ent_str_eq_nocase(p->roles.at[i].role, role) && p->roles.at[i].former == former) {
            p->roles.at[i].documents++;
            return;
        }
    ent_brief_role *slot = ENT_PUSH(b->a, &p->roles, b->st);
    if (slot)
        *slot = (ent_brief_role){ent_brief_kept(b, s, 5), former, 1,
            {ENT_STR(""), sqlite3_column_int64(s, 7),
             {(uint32_t)sqlite3_column_int64(s, 8), (uint32_t)sqlite3_column_int64(s, 9)}}};
}

static bool wanted(const ent_brief *b, const ent_brief_person *p)
{
    if (b->o->actor && !ent_str_eq(p->id, b->actor_id) && !p->acts &&
        !(b->actor_iso3.n && ent_str_eq(p->iso3, b->actor_iso3)))
        return false;
    return p->roles.n > 0 && (!b->o->issue || p->acts);
}

/* A role is shown where it is told first, at the mention that has its words when there is one. */
static void load_persons(ent_brief *b)
{
    sqlite3_stmt *s = ent_sql_prepare(b->r,
        "SELECT a.actor, a.id, a.name, a.iso3, c.name, o.role, o.former, o.document,"
        " n.start_byte, n.end_byte, d.first_day, d.last_day"
        " FROM roles o JOIN current_documents d USING(document) JOIN actors a USING(actor)"
        " JOIN document_actors x ON x.document = o.document AND x.actor = o.actor"
        " LEFT JOIN countries c ON c.iso3 = a.iso3"
        " JOIN mentions n ON n.document = o.document AND n.n ="
        "  (SELECT min(k.n + (instr(k.words, o.role) = 0) * 4294967296) % 4294967296"
        "    FROM mentions k WHERE k.document = o.document AND k.actor = o.actor)"
        " WHERE a.kind = 'person' AND NOT x.author AND NOT x.silent"
        " ORDER BY c.name IS NULL, c.name, a.iso3, a.name, a.id, d.first_day IS NULL,"
        "  d.first_day, d.name, o.n", b->st);
    ent_brief_person *p = NULL;
    while (ent_sql_step(b->r, s, b->st)) {
        int64_t actor = sqlite3_column_int64(s, 0);
        int32_t from, past;
        ent_column_days(s, 10, &from, &past);
        if (!ent_brief_in_time(b, from, past, from, past))
            continue;
        if (!p || p->actor != actor) {
            if (p && !wanted(b, p))
                b->persons.n--;
            p = ENT_PUSH(b->a, &b->persons, b->st);
            if (!p)
                break;
            bool acts = ent_intern_find(b->acting, ent_column(s, 1)) != ENT_NONE;
            *p = (ent_brief_person){.actor = actor, .id = ent_brief_kept(b, s, 1), .name = ent_brief_kept(b, s, 2),
                                    .iso3 = ent_brief_kept(b, s, 3), .country = ent_brief_kept(b, s, 4),
                                    .acts = acts};
        }
        add_role(b, p, s);
    }
    if (p && !ent_failed(b->st) && !wanted(b, p))
        b->persons.n--;
    sqlite3_finalize(s);
}

/* ---- the whole ------------------------------------------------------------------------------------------ */

void ent_brief_load(ent_brief *b, ent_record *r, const ent_brief_options *o, ent_status *st)
{
    *b = (ent_brief){.r = r, .a = ent_arena_new(0, st), .st = st, .o = o};
    b->lean = o->in_short && !o->since && !o->from && !o->to && !o->actor && !o->issue;
    ent_pages_open(&b->pages, r, st);
    read_dates(b);
    read_actor(b);
    read_issue(b);
    b->acting = ent_intern_new(b->a, st);
    load_documents(b);
    index_documents(b);
    load_coders(b);
    load_meetings(b);
    if (b->meetings.n > 1)
        qsort(b->meetings.at, b->meetings.n, sizeof *b->meetings.at, by_day);
    if (b->lean)
        count_quotes(b);
    else
        load_quotes(b);
    merge_quotes(b);
    ent_brief_load_events(b);
    ent_brief_load_stands(b);
    load_persons(b);
}

void ent_brief_free(ent_brief *b)
{
    ent_pages_close(&b->pages);
    ent_arena_free(b->a);
}
