/* review.c - records one by one for a person to judge.
 *
 * A verdict is kept when it is given (record/correct_new.c) and done when the review closes, so that a
 * record can be looked at again and its verdict taken back. Before each verdict the corrections of its
 * record are set aside in a temporary table, for undo. */
#include "answer/answer.h"
#include "record/correct.h"

#include <stdio.h>
#include <stdlib.h>
#include <utf8proc.h>

typedef struct item {
    ent_str id, verdict;
    const ent_record_kind *kind;
    uint64_t chance;                /* its place in a random order */
} item;

struct ent_review {
    ent_record *r;
    ent_arena *a;
    ent_str who;
    ENT_VEC(item) items;
    ENT_VEC(uint32_t) steps;        /* item of each verdict given, for undo */
};

static const ent_subject subjects[] = {
    {.key = "meeting", .parties = {"meeting_participants"}, .status = "status", .days = true, .confidence = true,
     .sentence = true, .named = "meetings"},
    {.key = "event", .parties = {"event_sources", "event_targets"}, .status = "modality", .days = true,
     .confidence = true, .sentence = true, .named = "events"},
    {.key = "quote", .parties = {"quote_speakers", "quote_addressees"}, .days = true, .confidence = true,
     .sentence = true, .named = "quotations"},
    {.key = "position", .parties = {"position_holders", "position_targets"}, .days = true, .confidence = true,
     .sentence = true, .issue = true, .named = "positions"},
    {.key = "wording", .parties = {"wording_users"}, .confidence = true, .sentence = true, .named = "wordings"},
    {.key = "tie", .parties = {"tie_parties"}, .status = "status", .days = true, .confidence = true,
     .sentence = true, .named = "ties"},
    {.key = "outlook", .parties = {"outlook_holders", "outlook_about"}, .confidence = true, .sentence = true,
     .named = "outlooks"},
    {.key = "cause", .mentioned = true, .confidence = true, .sentence = true, .named = "causes"},
};
enum { KINDS = sizeof subjects / sizeof *subjects };

/* ---- what is to be judged ------------------------------------------------------------------------- */

static uint64_t chance_of(uint64_t seed, ent_str id)
{
    uint64_t x = ent_hash(id) ^ (seed + 1) * 0x9E3779B97F4A7C15u;
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

static int by_chance(const void *x, const void *y)
{
    const item *a = x, *b = y;
    return a->chance != b->chance ? (a->chance > b->chance) - (a->chance < b->chance) : ent_str_cmp(a->id, b->id);
}

#define VERDICT                                                                                 \
    "(SELECT CASE WHEN sum(action = 'reject') THEN 'reject' WHEN sum(action = 'fix') THEN 'fix'" \
    " WHEN sum(action = 'confirm') THEN 'confirm' END FROM corrections c WHERE "

static void add_items(ent_review *v, const ent_record_kind *k, uint64_t seed, ent_query *q, ent_status *st)
{
    while (ent_query_step(q)) {
        item *new = ENT_PUSH(v->a, &v->items, st);
        if (!new)
            break;
        ent_str verdict = ent_query_column(q, 1);
        *new = (item){.id = ent_str_copy(v->a, ent_query_column(q, 0), st), .kind = k,
                      .verdict = ent_str_copy(v->a, verdict, st)};
        new->chance = chance_of(seed, new->id);
    }
    ent_query_end(q);
}

/* The records that the filters leave; of a sample without filters also those that were taken out: they
 * were drawn once. */
static void read_items(ent_review *v, ent_ask *k, const ent_subject *s, const ent_review_options *o)
{
    const ent_record_kind *kind = ent_record_kind_of(ent_str_z(s->key));
    bool doubt = o->order && strcmp(o->order, "confidence") == 0;
    ent_query q = ent_query_begin(k, "SELECT m.id, " VERDICT "m.id IN (c.target, c.applied_to)) AS verdict FROM ");
    ent_query_add(&q, kind->table);
    ent_query_add(&q, " m JOIN current_documents d USING(document) WHERE 1 ");
    ent_query_filters(&q, s);
    if (!o->sample && !o->again)
        ent_query_add(&q, " AND verdict IS NULL");
    ent_query_add(&q, doubt ? " ORDER BY coalesce(m.confidence, 1), m.id"
                            : " ORDER BY d.first_day IS NULL, d.first_day, d.name, m.start_byte, m.id");
    add_items(v, kind, o->seed, &q, k->st);
    if (!o->sample || k->used > 0)
        return;
    q = ent_query_begin(k, "SELECT DISTINCT coalesce(applied_to, target), 'reject' FROM corrections WHERE action ="
                           " 'reject' AND state = 'applied' AND kind =");
    ent_query_text(&q, ent_str_z(kind->name));
    ent_query_add(&q, " AND coalesce(applied_to, target) NOT IN (SELECT m.id FROM ");
    ent_query_add(&q, kind->table);
    ent_query_add(&q, " m JOIN current_documents USING(document))");
    add_items(v, kind, o->seed, &q, k->st);
}

/* Leaves `most` of those from `first` on, drawn at random. */
static void draw(ent_review *v, uint32_t first, uint32_t most)
{
    if (v->items.n - first > 1)
        qsort(v->items.at + first, v->items.n - first, sizeof *v->items.at, by_chance);
    if (v->items.n - first > most)
        v->items.n = first + most;
}

static void fill(ent_review *v, ent_ask *k, const ent_review_options *o)
{
    for (size_t i = 0; i < KINDS && !ent_failed(k->st); i++) {
        uint32_t first = v->items.n;
        if (o->kind && strcmp(o->kind, subjects[i].key) != 0)
            continue;
        read_items(v, k, &subjects[i], o);
        if (o->sample)
            draw(v, first, o->sample);
    }
    if (o->order && strcmp(o->order, "random") == 0)
        draw(v, 0, UINT32_MAX);
}

static void check_options(const ent_review_options *o, ent_status *st)
{
    const char *orders = "document confidence random", *all = "meeting event quote position wording tie outlook cause";
    ent_str rest = ent_str_z(orders);
    bool known = !o->order;
    while (rest.n && !known)
        known = ent_str_is(ent_str_field(&rest, ' '), o->order);
    if (!known)
        ent_status_set(st, ENT_USAGE, "no order \"%s\": %s", o->order, orders);
    known = !o->kind;
    for (rest = ent_str_z(all); rest.n && !known;)
        known = ent_str_is(ent_str_field(&rest, ' '), o->kind);
    if (!known)
        ent_status_set(st, ENT_USAGE, "no kind of record \"%s\": %s", o->kind, all);
}

static bool any_open(const ent_review *v)
{
    for (uint32_t i = 0; i < v->items.n; i++)
        if (v->items.at[i].verdict.n == 0)
            return true;
    return false;
}

void ent_review_open(ent_review **out, ent_record *r, const ent_question *q, const ent_review_options *o,
                     ent_status *st)
{
    *out = NULL;
    check_options(o, st);
    ent_arena *a = ent_failed(st) ? NULL : ent_arena_new(0, st);
    ent_review *v = a ? ENT_NEW(a, ent_review, 1, st) : NULL;
    if (!v) {
        ent_arena_free(a);
        return;
    }
    *v = (ent_review){.r = r, .a = a};
    v->who = ent_str_copy(a, ent_str_z(o->who), st);
    ent_sql_exec(r, "DROP TABLE IF EXISTS temp.set_aside; CREATE TEMP TABLE set_aside AS SELECT 0 AS step, * FROM"
                    " corrections WHERE 0", st);
    ent_ask k = {.r = r, .a = a, .st = st, .q = q};
    ent_ask_filters(&k);
    if (!ent_failed(st))
        fill(v, &k, o);
    if (!ent_failed(st) && !o->sample && !o->again && !any_open(v))
        ent_status_set(st, ENT_NOT_FOUND, "nothing is left to be judged%s", k.used ? " that the filters let pass" : "");
    if (!ent_failed(st) && v->items.n == 0)
        ent_status_set(st, ENT_NOT_FOUND, "the record holds nothing to be judged%s",
                       k.used ? " that the filters let pass" : "");
    if (ent_failed(st))
        ent_arena_free(a);
    else
        *out = v;
}

void ent_review_close(ent_review *v, ent_status *st)
{
    if (!v)
        return;
    if (!ent_failed(st) && !ent_record_is_linked(v->r, st))
        ent_record_link(v->r, st);
    ent_arena_free(v->a);
}

size_t ent_review_count(const ent_review *v)
{
    return v->items.n;
}

const char *ent_review_id(const ent_review *v, size_t i)
{
    return v->items.at[i].id.p;
}

const char *ent_review_kind(const ent_review *v, size_t i)
{
    return v->items.at[i].kind->name;
}

const char *ent_review_verdict(const ent_review *v, size_t i)
{
    return v->items.at[i].verdict.n ? v->items.at[i].verdict.p : "";
}

/* ---- what is shown --------------------------------------------------------------------------------- */

/* Bytes of a sequence that sets colours at s[i], else 0. */
static size_t colours_at(ent_str s, size_t i)
{
    if (s.p[i] != '\033')
        return 0;
    size_t end = i + 1;
    while (end < s.n && s.p[end] != 'm')
        end++;
    return end < s.n ? end + 1 - i : s.n - i;
}

static size_t next_cell(ent_str s, size_t i, uint32_t *cells)
{
    size_t colour = colours_at(s, i), next = i;
    *cells = 0;
    if (colour)
        return i + colour;
    int w = utf8proc_charwidth((utf8proc_int32_t)ent_utf8_next(s, &next));
    *cells = w > 0 ? (uint32_t)w : 0;
    return next;
}

/* Where the next line of at most width cells ends. */
static size_t line_end(ent_str s, uint32_t width)
{
    size_t at = 0, blank = 0;
    uint32_t n = 0, cells;
    bool text = false;                          /* blanks at its beginning are no place to end */
    while (at < s.n) {
        size_t next = next_cell(s, at, &cells);
        if (s.p[at] == ' ' && text)
            blank = at;
        if (n + cells > width && at > 0)
            return blank ? blank : at;
        text |= s.p[at] != ' ';
        n += cells;
        at = next;
    }
    return s.n;
}

/* The last colours that a line sets; marks are not to run over the edge of the text. */
static ent_str colours_of(ent_str line, ent_str before)
{
    for (size_t i = 0; i < line.n; i++) {
        size_t n = colours_at(line, i);
        if (n)
            before = ent_str_sub(line, i, i + n);
    }
    return before;
}

static void put_wrapped(ent_buf *out, ent_str text, uint32_t width, ent_status *st)
{
    while (text.n && !ent_failed(st)) {
        ent_str line = ent_str_line(&text), set = ENT_STR("");
        uint32_t indent = 0;
        while (indent < line.n && line.p[indent] == ' ' && indent < 16)
            indent++;
        for (bool first = true; line.n || first; first = false) {
            uint32_t room = first || width <= indent + 20 ? width : width - indent;
            size_t end = line_end(line, room);
            ent_str part = ent_str_sub(line, 0, end);
            for (uint32_t i = 0; !first && i < indent; i++)
                ent_buf_byte(out, ' ', st);
            ent_buf_put(out, first ? ENT_STR("") : set, st);
            ent_buf_put(out, part, st);
            set = colours_of(part, set);
            ent_buf_puts(out, set.n && !ent_str_is(set, "\033[0m") ? "\033[0m\n" : "\n", st);
            while (end < line.n && line.p[end] == ' ')
                end++;
            line = ent_str_sub(line, end, line.n);
        }
    }
}

static int into_buffer(void *ctx, const char *bytes, size_t n)
{
    ent_status st = {0};
    ent_buf_put(ctx, ent_str_of(bytes, n), &st);
    return st.code != ENT_OK;
}

static void put_corrections(ent_review *v, const item *m, ent_buf *out, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(v->r, "SELECT action || coalesce(' ' || field || coalesce(' ' || was, '') || ' → ' ||"
        " coalesce(value, 'nothing'), '') || coalesce(' (' || why || ')', '') || coalesce(', ' || who, ''),"
        " CASE WHEN action = 'reject' AND state = 'applied' THEN words END"
        " FROM corrections WHERE ?1 IN (target, applied_to) ORDER BY correction", st);
    ent_bind_words(s, 1, m->id);
    while (ent_sql_step(v->r, s, st)) {
        ent_buf_puts(out, "  put right     ", st);
        ent_safe_text(out, ent_column(s, 0), st);
        ent_buf_puts(out, "\n", st);
        if (ent_column(s, 1).n) {
            ent_buf_puts(out, "  was           ", st);
            ent_safe_text(out, ent_column(s, 1), st);
            ent_buf_puts(out, "\n", st);
        }
    }
    sqlite3_finalize(s);
}

void ent_review_show(ent_review *v, size_t i, unsigned width, bool colour, const ent_sink *out, ent_status *st)
{
    const item *m = &v->items.at[i];
    ent_buf text = {0}, lines = {0};
    ent_status shown = {0};
    ent_sink to = {into_buffer, &text};
    ent_record_show(v->r, m->id, false, colour, &to, &shown);
    if (shown.code == ENT_NOT_FOUND)            /* taken out before */
        ent_buf_printf(&text, st, "%s %s\n", m->kind->name, m->id.p);
    else if (shown.code)
        *st = shown;
    put_corrections(v, m, &text, st);
    put_wrapped(&lines, ent_buf_str(&text), width ? width : 100, st);
    if (!ent_failed(st) && lines.n && out->write(out->ctx, lines.p, lines.n) != 0)
        ent_status_set(st, ENT_IO, "the output cannot be written");
    ent_buf_free(&text);
    ent_buf_free(&lines);
}

static void send(void (*row)(void *ctx, const ent_row *row), void *ctx, const char *const *names, const ent_str *values,
                 size_t n, size_t first_number)
{
    uint8_t types[16];
    for (size_t i = 0; i < n && i < sizeof types; i++)
        types[i] = values[i].n == 0 ? ENT_CELL_EMPTY : i >= first_number ? ENT_CELL_NUMBER : ENT_CELL_TEXT;
    ent_row one = {n, names, values, types};
    row(ctx, &one);
}

void ent_review_fields(ent_review *v, size_t i, void (*row)(void *ctx, const ent_row *row), void *ctx, ent_status *st)
{
    static const char *const names[] = {"field", "value", "allowed"};
    const item *m = &v->items.at[i];
    for (const ent_record_field *f = m->kind->fields; f->name && !ent_failed(st); f++) {
        ent_str values[] = {ent_str_z(f->name), ent_correction_value(v->r, m->kind, f, m->id, v->a, st),
                            ent_str_z(f->allowed ? f->allowed : "")};
        send(row, ctx, names, values, 3, 3);
    }
}

/* ---- verdicts -------------------------------------------------------------------------------------- */

#define ROWS                                                                                    \
    "correction, id, action, kind, target, base_name, start_byte, end_byte, words, field, value, was, why," \
    " who, made_at, state, applied_to"

static void with(ent_review *v, const char *sql, uint32_t step, ent_str id, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(v->r, sql, st);
    if (s && sqlite3_bind_parameter_index(s, "?1"))
        ent_bind_int(s, 1, step);
    if (s && sqlite3_bind_parameter_index(s, "?2"))
        ent_bind_words(s, 2, id);
    ent_sql_step(v->r, s, st);
    sqlite3_finalize(s);
}

static void read_verdict(ent_review *v, item *m, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(v->r, "SELECT " VERDICT "?1 IN (c.target, c.applied_to))", st);
    ent_bind_words(s, 1, m->id);
    m->verdict = ent_sql_step(v->r, s, st) ? ent_str_copy(v->a, ent_column(s, 0), st) : ENT_STR("");
    sqlite3_finalize(s);
}

void ent_review_decide(ent_review *v, size_t i, const char *action, const char *field, const char *value,
                       const char *why, ent_status *st)
{
    item *m = &v->items.at[i];
    uint32_t step = v->steps.n + 1;
    ent_correction c = {action, m->id.p, field, value, why && *why ? why : NULL, v->who.n ? v->who.p : NULL};
    with(v, "DELETE FROM temp.set_aside WHERE step >= ?1", step, m->id, st);
    with(v, "INSERT INTO temp.set_aside(step, " ROWS ") SELECT ?1, " ROWS " FROM corrections WHERE target = ?2", step,
         m->id, st);
    ent_correction_decide(v->r, &c, false, st);
    uint32_t *slot = ent_failed(st) ? NULL : ENT_PUSH(v->a, &v->steps, st);
    if (slot)
        *slot = (uint32_t)i;
    read_verdict(v, m, st);
}

bool ent_review_undo(ent_review *v, size_t *i, ent_status *st)
{
    if (v->steps.n == 0 || ent_failed(st))
        return false;
    uint32_t step = v->steps.n;
    item *m = &v->items.at[*i = v->steps.at[step - 1]];
    ent_record_begin(v->r, st);
    with(v, "DELETE FROM corrections WHERE target = ?2", 0, m->id, st);
    with(v, "INSERT INTO corrections(" ROWS ") SELECT " ROWS " FROM temp.set_aside WHERE step = ?1", step, m->id, st);
    ent_record_commit(v->r, st);
    v->steps.n--;
    read_verdict(v, m, st);
    return !ent_failed(st);
}

void ent_review_agreement(const ent_review *v, void (*row)(void *ctx, const ent_row *row), void *ctx, ent_status *st)
{
    static const char *const names[] = {"kind", "of", "judged", "confirmed", "fixed", "rejected", "agreement", "low",
                                        "high"};
    for (size_t k = 0; k < KINDS && !ent_failed(st); k++) {
        unsigned n[5] = {0};                    /* of, judged, confirmed, fixed, rejected */
        for (uint32_t i = 0; i < v->items.n; i++) {
            const item *m = &v->items.at[i];
            if (strcmp(m->kind->name, subjects[k].key) != 0)
                continue;
            n[0]++;
            n[1] += m->verdict.n > 0;
            n[2] += ent_str_is(m->verdict, "confirm");
            n[3] += ent_str_is(m->verdict, "fix");
            n[4] += ent_str_is(m->verdict, "reject");
        }
        if (n[1] == 0)
            continue;
        char text[9][32];
        double share[3] = {(double)n[2] / n[1], 0, 0};
        ent_wilson(n[2], n[1], &share[1], &share[2]);
        ent_str values[9] = {ent_str_z(subjects[k].key)};
        for (int i = 1; i < 9; i++) {
            if (i < 6)
                snprintf(text[i], sizeof text[i], "%u", n[i - 1]);
            else
                snprintf(text[i], sizeof text[i], "%.3f", share[i - 6]);
            values[i] = ent_str_z(text[i]);
        }
        send(row, ctx, names, values, 9, 1);
    }
}
