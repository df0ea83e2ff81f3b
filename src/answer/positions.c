/* positions.c - where actors stand: a list, a matrix, the history of one cell, two actors or two dates
 * side by side, blocs.
 *
 * Told apart in the matrix: a stance; `silent` (a document notes that the actor leaves the issue out);
 * `blank` (documents on the issue name the actor and tell no stance: not neutral); `no documents`
 * (none names the actor with the issue). */
#include "answer/merged.h"
#include "answer/stand.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- the list --------------------------------------------------------------------------------------- */

static void put_stand(ent_ask *k, const ent_stand *s)
{
    ent_answer *t = k->out;
    ent_answer_text(t, "id", s->note.id, k->st);
    ent_answer_text(t, "date", s->date.n ? s->date : s->day, k->st);
    ent_answer_text(t, "day", s->day, k->st);
    ent_answer_text(t, "holder", s->holder_name, k->st);
    ent_answer_text(t, "holder_id", s->holder, k->st);
    ent_answer_text(t, "by", s->person, k->st);
    ent_answer_text(t, "issue", s->issue, k->st);
    ent_answer_text(t, "stance", s->stance, k->st);
    if (s->strength)
        ent_answer_number(t, "strength", s->strength, k->st);
    ent_put_items(k, "towards", s->targets);
    ent_answer_text(t, "according_to", s->attribution, k->st);
    ent_answer_text(t, "words", s->note.words, k->st);
}

/* What an actor holds alike in several documents is told in each: words differ, and so do dates. */
static void answer_list(ent_ask *k, const ent_stands *all)
{
    ent_answer_columns(k->out, "id date -day holder -holder_id by issue stance #strength *towards"
                       " -according_to words", k->st);
    for (uint32_t i = 0; i < all->n && !ent_failed(k->st); i++) {
        ent_answer_add(k->out, k->st);
        put_stand(k, &all->at[i]);
        ent_answer_cite(k->out, &all->at[i].note, k->st);
    }
}

/* ---- the matrix ------------------------------------------------------------------------------------- */

typedef struct line {
    ent_str key, name;
    uint32_t count, number;             /* number: in the order in which they were met */
} line;
typedef ENT_VEC(line) lines;

static uint32_t line_of(ent_ask *k, ent_intern *keys, lines *all, ent_str key, ent_str name)
{
    uint32_t before = ent_intern_count(keys), n = ent_intern_add(keys, key, k->st);
    if (!ent_failed(k->st) && n == before) {
        line *l = ENT_PUSH(k->a, all, k->st);
        if (l)
            *l = (line){key, name, 0, 0};
    }
    return n;
}

static int by_count(const void *x, const void *y)
{
    const line *a = x, *b = y;
    if (a->count != b->count)
        return a->count < b->count ? 1 : -1;
    return ent_str_cmp(a->key, b->key);
}

/* Issues of each document, by its row: the first, and the next of the same document. */
typedef struct treated_issue {
    uint32_t issue, next;
} treated_issue;
typedef struct treated {
    ENT_VEC(uint32_t) first;
    ENT_VEC(treated_issue) issues;
} treated;

static treated load_treated(ent_ask *k, const ent_intern *issues)
{
    treated t = {{0}, {0}};
    ent_query q = ent_query_begin(k, "SELECT DISTINCT m.document, m.issue FROM positions m JOIN"
                                  " current_documents USING(document)");
    while (ent_query_step(&q)) {
        int64_t document = ent_query_int(&q, 0);
        uint32_t issue = ent_intern_find(issues, ent_query_column(&q, 1));
        while (document >= 0 && t.first.n <= document && !ent_failed(k->st)) {
            uint32_t *slot = ENT_PUSH(k->a, &t.first, k->st);
            if (slot)
                *slot = ENT_NONE;
        }
        treated_issue *x = issue == ENT_NONE || document < 0 ? NULL : ENT_PUSH(k->a, &t.issues, k->st);
        if (!x)
            continue;
        *x = (treated_issue){issue, t.first.at[document]};
        t.first.at[document] = t.issues.n - 1;
    }
    ent_query_end(&q);
    return t;
}

/* By cell: whether a document on the issue names the country or body. */
static bool *named_on(ent_ask *k, const ent_intern *holders, const ent_intern *issues)
{
    uint32_t width = ent_intern_count(issues);
    bool *named = ENT_NEW(k->a, bool, (size_t)ent_intern_count(holders) * width + 1, k->st);
    treated t = load_treated(k, issues);
    ent_query q = ent_query_begin(k, "SELECT x.document, coalesce(x.iso3, a.iso3, a.id) FROM document_actors x"
        " JOIN actors a USING(actor) WHERE x.mentions > 0 AND NOT x.silent");
    while (named && ent_query_step(&q)) {
        int64_t document = ent_query_int(&q, 0);
        uint32_t holder = ent_intern_find(holders, ent_query_column(&q, 1));
        if (holder == ENT_NONE || document < 0 || document >= t.first.n)
            continue;
        for (uint32_t i = t.first.at[document]; i != ENT_NONE; i = t.issues.at[i].next)
            named[(size_t)holder * width + t.issues.at[i].issue] = true;
    }
    ent_query_end(&q);
    return named;
}

/* Stands by cell: the first of each, and for each stand the next one of its cell. */
typedef struct cell_index {
    const ent_stands *all;
    uint32_t issues;
    uint32_t *first, *next;
} cell_index;

static cell_index sort_into_cells(ent_ask *k, const ent_stands *all, const ent_intern *holders,
                             const ent_intern *issues)
{
    cell_index c = {.all = all, .issues = ent_intern_count(issues)};
    size_t n = (size_t)ent_intern_count(holders) * c.issues;
    c.first = ENT_NEW(k->a, uint32_t, n + 1, k->st);
    c.next = ENT_NEW(k->a, uint32_t, all->n + 1u, k->st);
    for (size_t i = 0; c.next && i < n; i++)
        c.first[i] = ENT_NONE;
    for (uint32_t i = all->n; c.next && i > 0; i--) {
        const ent_stand *s = &all->at[i - 1];
        size_t cell = (size_t)ent_intern_find(holders, s->holder) * c.issues +
                      ent_intern_find(issues, s->issue);
        c.next[i - 1] = c.first[cell];
        c.first[cell] = i - 1;
    }
    return c;
}

/* "oppose 3; concern": the stances of a cell, each with its number when several; "" for none. */
static ent_str stances_of(ent_ask *k, const cell_index *c, uint32_t first)
{
    static const char *const stances[] = {"support", "commit", "oppose", "concern", "demand",
                                          "ambivalent", "silent"};
    enum { STANCES = sizeof stances / sizeof *stances };
    uint32_t count[STANCES] = {0};
    ent_str text = ENT_STR("");
    for (uint32_t i = first; i != ENT_NONE; i = c->next[i]) {
        for (size_t s = 0; s < STANCES; s++)
            count[s] += ent_str_is(c->all->at[i].stance, stances[s]);
        ent_answer_cite(k->out, &c->all->at[i].note, k->st);
    }
    for (size_t s = 0; s < STANCES; s++)
        if (count[s])
            text = count[s] > 1 ? ent_str_printf(k->a, k->st, "%.*s%s%s %u", ENT_FMT(text),
                                                 text.n ? "; " : "", stances[s], count[s])
                                : ent_str_printf(k->a, k->st, "%.*s%s%s", ENT_FMT(text),
                                                 text.n ? "; " : "", stances[s]);
    return text;
}

enum { MOST_SHOWN = 8 };            /* issues, to a reader; programs get all */

static void answer_matrix(ent_ask *k, const ent_stands *all)
{
    ent_intern *holder_keys = ent_intern_new(k->a, k->st), *issue_keys = ent_intern_new(k->a, k->st);
    lines holders = {0}, issues = {0};
    for (uint32_t i = 0; i < all->n && !ent_failed(k->st); i++) {
        const ent_stand *s = &all->at[i];
        uint32_t h = line_of(k, holder_keys, &holders, s->holder, s->holder_name);
        uint32_t n = line_of(k, issue_keys, &issues, s->issue, s->issue);
        if (!ent_failed(k->st)) {
            holders.at[h].count++;
            issues.at[n].count++;
        }
    }
    cell_index c = sort_into_cells(k, all, holder_keys, issue_keys);
    for (uint32_t i = 0; i < holders.n; i++)
        holders.at[i].number = i;
    for (uint32_t i = 0; i < issues.n; i++)
        issues.at[i].number = i;
    if (holders.n > 1)
        qsort(holders.at, holders.n, sizeof *holders.at, by_count);
    if (issues.n > 1)
        qsort(issues.at, issues.n, sizeof *issues.at, by_count);
    const bool *named = named_on(k, holder_keys, issue_keys);
    ent_answer_columns(k->out, "actor -actor_id", k->st);
    for (uint32_t n = 0; n < issues.n; n++) {
        ent_answer_column *column = ENT_PUSH(k->out->a, &k->out->columns, k->st);
        if (column)
            *column = (ent_answer_column){ent_str_copy(k->out->a, issues.at[n].key, k->st),
                                          n < MOST_SHOWN ? 0 : ENT_COL_DATA};
    }
    for (uint32_t r = 0; r < holders.n && !ent_failed(k->st); r++) {
        ent_answer_add(k->out, k->st);
        ent_answer_text(k->out, "actor", holders.at[r].name, k->st);
        ent_answer_text(k->out, "actor_id", holders.at[r].key, k->st);
        for (uint32_t n = 0; n < issues.n && !ent_failed(k->st); n++) {
            size_t cell = (size_t)holders.at[r].number * c.issues + issues.at[n].number;
            ent_str text = stances_of(k, &c, c.first[cell]);
            if (!text.n)
                text = named && named[cell] ? ENT_STR("blank") : ENT_STR("no documents");
            k->out->rows.at[k->out->rows.n - 1].cells[n + 2] =
                (ent_answer_cell){ent_str_copy(k->out->a, text, k->st), ENT_CELL_TEXT};
        }
    }
    if (issues.n > MOST_SHOWN)
        ent_answer_remark(k->out, k->st, "The %d most spoken of; %u more issues with --csv or --json, or by"
                          " --issue.", MOST_SHOWN, issues.n - MOST_SHOWN);
    if (holders.n)
        ent_answer_remark(k->out, k->st, "silent: a document notes the omission. blank: documents on the issue"
                          " name the actor and tell no stance; that is not neutral.");
}

/* ---- the history of a cell -------------------------------------------------------------------------- */

/* What a statement is to the one before it of the same actor on the same issue. */
static const char *turn(const ent_stand *last, const ent_stand *now)
{
    if (!last)
        return "first";
    if (ent_str_eq(last->stance, now->stance))
        return "restated";
    return ent_stance_side(last->stance) == ent_stance_side(now->stance) ? "varied" : "shifted";
}

static void put_history_row(ent_ask *k, const ent_stand *s, const char *change)
{
    ent_answer_add(k->out, k->st);
    ent_answer_group(k->out, ent_str_printf(k->out->a, k->st, "%.*s on %.*s", ENT_FMT(s->holder_name),
                                            ENT_FMT(s->issue)));
    ent_answer_text(k->out, "change", ent_str_z(change), k->st);
    put_stand(k, s);
    ent_answer_cite(k->out, &s->note, k->st);
}

static void put_history(ent_ask *k, const ent_stands *all, const ent_stand *first)
{
    const ent_stand *last = NULL, *since = NULL, *shifted = NULL;
    for (uint32_t i = 0; i < all->n && !ent_failed(k->st); i++) {
        const ent_stand *s = &all->at[i];
        if (!ent_str_eq(s->holder, first->holder) || !ent_str_eq(s->issue, first->issue))
            continue;
        const char *change = turn(last, s);
        if (strcmp(change, "restated") != 0)
            since = s;
        if (strcmp(change, "shifted") == 0)
            shifted = s;
        put_history_row(k, s, change);
        last = s;
    }
    if (last && since)
        ent_answer_remark(k->out, k->st, "%.*s on %.*s: %.*s since %.*s, last restated %.*s, %s%.*s.",
                          ENT_FMT(last->holder_name), ENT_FMT(last->issue), ENT_FMT(last->stance),
                          ENT_FMT(since->day.n ? since->day : ENT_STR("an unknown day")),
                          ENT_FMT(last == since ? ENT_STR("never") : last->day),
                          shifted ? "shifted " : "no shift", ENT_FMT(shifted ? shifted->day : ENT_STR("")));
}

static void answer_history(ent_ask *k, const ent_stands *all)
{
    ent_intern *cells = ent_intern_new(k->a, k->st);
    ent_answer_columns(k->out, "date -day change stance #strength by words -holder -holder_id -issue -*towards"
                       " id", k->st);
    for (uint32_t i = 0; i < all->n && !ent_failed(k->st); i++) {
        const ent_stand *s = &all->at[i];
        ent_str key = ent_str_printf(k->a, k->st, "%.*s\n%.*s", ENT_FMT(s->holder), ENT_FMT(s->issue));
        uint32_t before = ent_intern_count(cells);
        if (ent_intern_add(cells, key, k->st) == before)
            put_history(k, all, s);
    }
}

/* ---- side by side ------------------------------------------------------------------------------------- */

/* One side of a comparison: an actor, or an actor at the end of a period. */
typedef struct side {
    ent_str holder, name, until;        /* until "": whenever */
} side;

/* The last that a side holds on an issue; NULL. */
static const ent_stand *held(const ent_stands *all, const side *x, ent_str issue)
{
    const ent_stand *last = NULL;
    for (uint32_t i = 0; i < all->n; i++) {
        const ent_stand *s = &all->at[i];
        if (ent_str_eq(s->holder, x->holder) && ent_str_eq(s->issue, issue) &&
            (!x->until.n || (s->day.n && ent_str_cmp(s->day, x->until) <= 0)))
            last = s;
    }
    return last;
}

static const char *compared(const ent_stand *a, const ent_stand *b)
{
    if (!a || !b)
        return a ? "only the first" : "only the second";
    if (ent_str_eq(a->stance, b->stance))
        return "same stance";
    int x = ent_stance_side(a->stance), y = ent_stance_side(b->stance);
    return x == y ? "same side" : x && y ? "opposed" : "different";
}

static void put_side(ent_ask *k, const char *name, const char *words, const ent_stand *s)
{
    if (!s)
        return;
    ent_answer_text(k->out, name, s->stance, k->st);
    ent_answer_text(k->out, words, s->note.words, k->st);
    ent_answer_cite(k->out, &s->note, k->st);
}

static void answer_comparison(ent_ask *k, const ent_stands *all, const side *a, const side *b)
{
    ent_intern *issues = ent_intern_new(k->a, k->st);
    ent_answer_columns(k->out, "issue result first first_words second second_words", k->st);
    for (uint32_t i = 0; i < all->n && !ent_failed(k->st); i++) {
        uint32_t before = ent_intern_count(issues);
        if (ent_intern_add(issues, all->at[i].issue, k->st) != before)
            continue;
        const ent_stand *x = held(all, a, all->at[i].issue), *y = held(all, b, all->at[i].issue);
        if (!x && !y)
            continue;
        ent_answer_add(k->out, k->st);
        ent_answer_text(k->out, "issue", all->at[i].issue, k->st);
        ent_answer_text(k->out, "result", ent_str_z(compared(x, y)), k->st);
        put_side(k, "first", "first_words", x);
        put_side(k, "second", "second_words", y);
    }
    ent_answer_remark(k->out, k->st, "first: %.*s%s%.*s; second: %.*s%s%.*s; each as last told.",
                      ENT_FMT(a->name), a->until.n ? " until " : "", ENT_FMT(a->until), ENT_FMT(b->name),
                      b->until.n ? " until " : "", ENT_FMT(b->until));
}

/* The positions of either actor: with two named, ent_load_stands would want both in one position. */
static void load_of_each(ent_ask *k, ent_stands *out)
{
    ent_ask one = *k;
    for (uint32_t w = 0; w < k->words.n && !ent_failed(k->st); w++) {
        one.filters.n = one.filters.cap = 0;
        one.filters.at = NULL;
        for (uint32_t i = 0; i < k->used && i < k->filters.n; i++) {
            if (i < k->words.n && i != w)
                continue;
            ent_filter *f = ENT_PUSH(k->a, &one.filters, k->st);
            if (f)
                *f = k->filters.at[i];
        }
        one.used = one.filters.n;
        ent_load_stands(&one, out);
    }
}

/* By which key the stands of an actor go: its country's for a person. */
static side side_of(const ent_ask *k, const ent_stands *all, uint32_t word)
{
    const ent_chosen *who = &k->words.at[word];
    side s = {who->id, who->name, ENT_STR("")};
    for (uint32_t i = 0; i < all->n; i++)
        if (ent_str_eq(all->at[i].person, who->name))
            s.holder = all->at[i].holder;
    return s;
}

static bool end_of(ent_ask *k, ent_str period, ent_str *out)
{
    int32_t first, past;
    char text[16];
    if (!ent_iso_range(ent_str_trim(period), &first, &past)) {
        ent_status_set(k->st, ENT_USAGE, "\"%.*s\" is no date: write --dates 2021-03,2022-05",
                       ENT_FMT(period));
        return false;
    }
    *out = ent_str_copy(k->a, ent_day_text(past - 1, text), k->st);
    return true;
}

static void answer_dates(ent_ask *k, const ent_stands *all)
{
    ent_str rest = ent_str_z(k->q->dates), first = ent_str_field(&rest, ',');
    if (k->words.n != 1) {
        ent_status_set(k->st, ENT_USAGE, "positions: --dates compares one actor with itself: name it");
        return;
    }
    side a = side_of(k, all, 0), b = a;
    if (end_of(k, first, &a.until) && end_of(k, rest, &b.until))
        answer_comparison(k, all, &a, &b);
}

void ent_answer_positions(ent_ask *k)
{
    ent_stands all = {0};
    bool two = k->words.n == 2 && ent_view_is(k, "compare");
    if (ent_view_is(k, "compare") && !two) {
        ent_status_set(k->st, ENT_USAGE, "positions: --compare wants two actors");
        return;
    }
    if (two)
        load_of_each(k, &all);
    else
        ent_load_stands(k, &all);
    if (two) {
        side a = side_of(k, &all, 0), b = side_of(k, &all, 1);
        answer_comparison(k, &all, &a, &b);
    } else if (k->q->dates) {
        answer_dates(k, &all);
    } else if (ent_view_is(k, "matrix")) {
        answer_matrix(k, &all);
    } else if (ent_view_is(k, "history")) {
        answer_history(k, &all);
    } else if (ent_view_is(k, "blocs")) {
        ent_put_blocs(k, &all);
    } else {
        answer_list(k, &all);
    }
}
