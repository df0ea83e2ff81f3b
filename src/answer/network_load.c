/* network_load.c - statements of a record: positions, or who takes part in which real meeting. */
#include "answer/answer.h"
#include "answer/network.h"
#include "record/kinds.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct asked {
    ent_network_mode mode;
    ent_qualifier qualifier;
    ent_normalization norm;
    ent_duplicates duplicates;
    int32_t from, past;
    bool meetings, list;
    uint32_t window;                /* 0: none */
    char unit;
    const ent_network_options *o;
} asked;

/* A state for its persons and organs; a person's own name beside it. */
#define HOLDER                                                                                  \
    " CASE WHEN ?1 THEN a.id ELSE coalesce(x.iso3, a.iso3, a.id) END,"                          \
    " CASE WHEN ?1 THEN a.name ELSE coalesce((SELECT name FROM countries c WHERE"               \
    " c.iso3 = coalesce(x.iso3, a.iso3)), a.name) END,"                                         \
    " CASE WHEN a.kind = 'person' THEN a.name END"

static const char positions[] =
    "SELECT y.id, y.issue, y.issue, " ENT_STANCE_SIDE("y") " AS side,"
    " CASE WHEN y.first_day = y.last_day THEN y.first_day WHEN d.first_day = d.last_day THEN d.first_day"
    " END, d.document, d.id, coalesce(d.title, d.name), (SELECT group_concat(name, '; ') FROM (SELECT name"
    " FROM authors u WHERE u.document = d.document ORDER BY n)), d.outlet, d.genre, y.words," HOLDER
    " FROM positions y JOIN current_documents d USING(document) JOIN position_holders h USING(position)"
    " JOIN actors a ON a.actor = h.actor LEFT JOIN document_actors x ON x.document = y.document"
    " AND x.actor = a.actor WHERE side IS NOT NULL"
    " ORDER BY y.id, 13, h.n";

/* Each real meeting that was held once. */
static const char meetings[] =
    "SELECT o.occurrence, o.occurrence, coalesce(o.date || ' ', '') || o.kind || coalesce(' ' || o.place, ''),"
    " 1, o.first_day, 0, o.occurrence, o.occurrence, NULL, NULL, NULL, NULL," HOLDER
    " FROM occurrences o JOIN meetings m USING(occurrence) JOIN current_documents d USING(document)"
    " JOIN meeting_participants p USING(meeting) JOIN actors a USING(actor) LEFT JOIN document_actors x"
    " ON x.document = m.document AND x.actor = a.actor WHERE o.status IN ('held', 'ongoing')"
    " ORDER BY o.occurrence, 13, 15";

static bool within(const asked *q, int32_t day)
{
    if (q->from == INT32_MIN && q->past == INT32_MAX)
        return true;
    return day != INT32_MAX && day >= q->from && day < q->past;
}

/* Ids of the positions or real meetings that the filters leave: those of the answer. NULL: all. */
static ent_intern *left_by(ent_record *r, const asked *q, ent_arena *a, ent_status *st)
{
    ent_answer *t = NULL;
    if (!q->o->filters || ent_failed(st))
        return NULL;
    ent_question ask = *q->o->filters;
    ask.name = q->meetings ? "meetings" : "positions";
    ask.view = NULL;
    ent_answer_ask(&t, r, &ask, st);
    ent_intern *ids = t ? ent_intern_new(a, st) : NULL;
    for (uint32_t i = 0; ids && !q->meetings && i < t->notes.n && !ent_failed(st); i++)
        ent_intern_add(ids, t->notes.at[i].id, st);
    for (uint32_t i = 0; ids && q->meetings && i < t->rows.n && !ent_failed(st); i++)
        ent_intern_add(ids, ent_answer_cell_of(t, &t->rows.at[i], "occurrence"), st);
    ent_answer_free(t);
    return ids;
}

static void load(ent_record *r, const asked *q, ent_arena *a, ent_statements *out, ent_status *st)
{
    const ent_intern *left = left_by(r, q, a, st);
    sqlite3_stmt *s = ent_sql_prepare(r, q->meetings ? meetings : positions, st);
    ent_bind_int(s, 1, q->o->persons);
    while (ent_sql_step(r, s, st)) {
        const ent_statement *last = out->n ? &out->at[out->n - 1] : NULL;
        int32_t day, past;
        if (!ent_iso_range(ent_column(s, 4), &day, &past))
            day = INT32_MAX;
        /* Two ministers of one state hold one position of it. */
        bool again = last && ent_str_eq(last->id, ent_column(s, 0)) &&
                     ent_str_eq(last->actor, ent_column(s, 12));
        if (again || !within(q, day) || (left && ent_intern_find(left, ent_column(s, 0)) == ENT_NONE))
            continue;
        ent_statement *x = ENT_PUSH(a, out, st);
        if (!x)
            break;
        ent_str *texts[] = {&x->id, &x->issue, &x->issue_name, NULL, NULL, NULL, &x->document_id,
                            &x->document_name, &x->author, &x->outlet, &x->genre, &x->words, &x->actor,
                            &x->actor_name, &x->person};
        for (int i = 0; i < 15; i++)
            if (texts[i])
                *texts[i] = ent_str_copy(a, ent_column(s, i), st);
        x->agree = sqlite3_column_int(s, 3);
        x->day = day;
        x->document = sqlite3_column_int64(s, 5);
    }
    sqlite3_finalize(s);
}

/* ---- options --------------------------------------------------------------------------------- */

/* The place of a word in a list, 0 for NULL. */
static int choice(const char *what, const char *word, const char *const *words, ent_status *st)
{
    if (!word)
        return 0;
    for (int i = 0; words[i]; i++)
        if (strcmp(words[i], word) == 0)
            return i;
    char known[160] = "";
    for (int i = 0; words[i]; i++) {
        size_t n = strlen(known);
        snprintf(known + n, sizeof known - n, "%s%s", i ? ", " : "", words[i]);
    }
    ent_status_set(st, ENT_USAGE, "no %s \"%s\": there are %s", what, word, known);
    return 0;
}

static void read_window(asked *q, const char *text, ent_status *st)
{
    char *end;
    unsigned long n = strtoul(text, &end, 10);
    if (text[0] < '0' || text[0] > '9' || n == 0 || n > 10000 || !*end || end[1] || !strchr("dwmy", *end)) {
        ent_status_set(st, ENT_USAGE, "no window \"%s\": write 30d, 8w, 6m or 1y", text);
        return;
    }
    q->window = (uint32_t)n;
    q->unit = *end;
}

static void read_days(asked *q, ent_status *st)
{
    int32_t ignored;
    q->from = INT32_MIN;
    q->past = INT32_MAX;
    if (q->o->from && !ent_iso_range(ent_str_z(q->o->from), &q->from, &ignored))
        ent_status_set(st, ENT_USAGE, "\"%s\" is no date: write 2021, 2021-03 or 2021-03-16", q->o->from);
    if (q->o->to && !ent_iso_range(ent_str_z(q->o->to), &ignored, &q->past))
        ent_status_set(st, ENT_USAGE, "\"%s\" is no date: write 2021, 2021-03 or 2021-03-16", q->o->to);
}

enum { TWO_MODE, ACTORS, ISSUES, MEETINGS, ATTENDANCE, STATEMENTS };

static void check(const asked *q, const char *format, ent_status *st)
{
    bool square = q->mode != ENT_TWO_MODE;
    if (square ? q->qualifier == ENT_QUALIFIER_COMBINE
               : q->qualifier == ENT_QUALIFIER_CONGRUENCE || q->qualifier == ENT_QUALIFIER_CONFLICT)
        ent_status_set(st, ENT_USAGE, "%s is for %s networks", q->o->qualifier,
                       square ? "two-mode" : "one-mode");
    bool two = q->norm == ENT_NORM_ACTIVITY || q->norm == ENT_NORM_PROMINENCE;
    if (q->norm != ENT_NORM_NO && two == square)
        ent_status_set(st, ENT_USAGE, "%s is for %s networks", q->o->normalization,
                       two ? "two-mode" : "one-mode");
    if (q->window && (q->list || strcmp(format, "edges") != 0))
        ent_status_set(st, ENT_USAGE, "windows are written as edges: --format edges");
}

static asked read_options(const ent_network_options *o, int *format, ent_status *st)
{
    static const char *const types[] = {"two-mode", "actors", "issues", "meetings", "attendance",
                                        "statements", NULL};
    static const char *const qualifiers[] = {"ignore", "combine", "congruence", "conflict", "subtract", NULL};
    static const char *const norms[] = {"no", "activity", "prominence", "average", "jaccard", "cosine", NULL};
    static const char *const duplicates[] = {"include", "document", "week", "month", "year", "range", NULL};
    static const char *const formats[] = {"csv", "edges", "graphml", "gexf", "dl", "json", NULL};
    asked q = {.o = o};
    int type = choice("network", o->type, types, st);
    q.meetings = type == MEETINGS || type == ATTENDANCE;
    q.list = type == STATEMENTS;
    q.mode = type == ACTORS || type == MEETINGS ? ENT_ONE_MODE_ACTORS
           : type == ISSUES ? ENT_ONE_MODE_ISSUES : ENT_TWO_MODE;
    q.qualifier = (ent_qualifier)choice("qualifier", o->qualifier, qualifiers, st);
    if (!o->qualifier && !q.meetings)
        q.qualifier = type == ACTORS ? ENT_QUALIFIER_CONGRUENCE : ENT_QUALIFIER_SUBTRACT;
    q.norm = (ent_normalization)choice("normalization", o->normalization, norms, st);
    q.duplicates = (ent_duplicates)choice("rule for duplicates", o->duplicates, duplicates, st);
    *format = choice("format", o->format, formats, st);
    if (o->window)
        read_window(&q, o->window, st);
    read_days(&q, st);
    if (!ent_failed(st))
        check(&q, formats[*format], st);
    return q;
}

/* ---- windows --------------------------------------------------------------------------------- */

/* The first day of the unit that lies `n` units behind that of day. */
static int32_t unit_start(int32_t day, char unit, uint32_t n)
{
    char text[32];
    int32_t from, past, year = 0, month = 0;
    if (unit == 'd')
        return day + (int32_t)n;
    if (unit == 'w')                            /* day 0 is a Thursday, weeks begin on Monday */
        return day - ((day + 3) % 7 + 7) % 7 + 7 * (int32_t)n;
    ent_str iso = ent_day_text(day, text);
    for (size_t i = 0; i < 4; i++)
        year = year * 10 + (iso.p[i] - '0');
    month = (iso.p[5] - '0') * 10 + (iso.p[6] - '0') - 1;
    int32_t months = unit == 'y' ? (year + (int32_t)n) * 12 : year * 12 + month + (int32_t)n;
    snprintf(text, sizeof text, "%04d-%02d-01", (int)(months / 12), (int)(months % 12 + 1));
    return ent_iso_range(ent_str_z(text), &from, &past) ? from : day;
}

/* All windows of so many units from the first dated statement to the last, each a unit later. */
static void put_windows(const asked *q, ent_arena *a, const ent_statements *all, ent_buf *out,
                        ent_status *st)
{
    uint32_t n = all->n;
    while (n && all->at[n - 1].day == INT32_MAX)
        n--;
    if (n == 0)
        return;
    int32_t first = all->at[0].day, last = all->at[n - 1].day;
    for (uint32_t i = 0; i < 100000 && !ent_failed(st); i++) {
        int32_t from = unit_start(first, q->unit, i), past = unit_start(first, q->unit, i + q->window);
        ent_statements some = {0};
        for (uint32_t k = 0; k < n; k++)
            if (all->at[k].day >= from && all->at[k].day < past) {
                ent_statement *slot = ENT_PUSH(a, &some, st);
                if (slot)
                    *slot = all->at[k];
            }
        char head[64], one[16], two[16];
        ent_str day = ent_day_text(from, one), end = ent_day_text(past - 1, two);
        snprintf(head, sizeof head, "%.*s,%.*s,", ENT_FMT(day), ENT_FMT(end));
        ent_network m;
        ent_network_project(a, &some, q->mode, q->qualifier, q->norm, &m, st);
        if (!ent_failed(st))
            ent_network_edges(&m, head, out, st);
        if (past > last)
            break;
    }
}

static void put(const asked *q, int format, ent_arena *a, const ent_statements *all, ent_buf *out,
                ent_status *st)
{
    ent_network m;
    if (format == 1)
        ent_buf_puts(out, q->window ? "first_day,last_day,source,target,weight\n" : "source,target,weight\n",
                     st);
    if (q->window) {
        put_windows(q, a, all, out, st);
        return;
    }
    ent_network_project(a, all, q->mode, q->qualifier, q->norm, &m, st);
    if (ent_failed(st))
        return;
    if (format == 1) {
        ent_network_edges(&m, "", out, st);
        return;
    }
    void (*const write[])(const ent_network *, ent_buf *, ent_status *) = {
        ent_network_csv, NULL, ent_network_graphml, ent_network_gexf, ent_network_dl,
        ent_network_json};
    write[format](&m, out, st);
}

void ent_record_network(ent_record *r, const ent_network_options *o, const ent_sink *sink,
                        ent_status *st)
{
    int format = 0;
    if (ent_failed(st))
        return;
    asked q = read_options(o, &format, st);
    ent_arena *a = ent_arena_new(0, st);
    ent_statements all = {0};
    ent_buf out = {0};
    if (!ent_failed(st))
        load(r, &q, a, &all, st);
    if (!ent_failed(st) && all.n == 0)
        ent_status_set(st, ENT_NOT_FOUND, "nothing found: no %s", q.meetings ? "meeting" : "position");
    ent_statements_unique(a, &all, q.duplicates, q.qualifier == ENT_QUALIFIER_IGNORE, st);
    if (!ent_failed(st) && q.list)
        ent_network_list(&all, &out, st);
    else if (!ent_failed(st))
        put(&q, format, a, &all, &out, st);
    if (!ent_failed(st) && out.n && sink->write(sink->ctx, out.p, out.n) != 0)
        ent_status_set(st, ENT_IO, "cannot write the network");
    ent_buf_free(&out);
    ent_arena_free(a);
}
