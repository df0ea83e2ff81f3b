/* positions.c - the section "Positions": a matrix of countries by issues, the stances in words. */
#include "brief/page.h"

#include <stdlib.h>

enum { ISSUES_SHOWN = 5, SIDES_SHOWN = 8, STANCES_A_CELL = 3 };

/* A country (or body) or an issue, to be sorted. */
typedef struct line {
    ent_str name;
    uint32_t number, told;
    uint32_t one, others;               /* of an issue: its first holder, whether there are more */
} line;
typedef ENT_VEC(line) lines;

typedef struct cell {                   /* a stance of a side on an issue */
    uint32_t side, issue, told;
    const ent_brief_stand *latest;
} cell;

typedef struct matrix {
    ent_page *p;
    ent_intern *side_names, *issue_names;
    lines sides, issues;
    ENT_VEC(cell) cells;
} matrix;

static line *line_of(matrix *m, lines *all, ent_intern *names, ent_str name)
{
    uint32_t at = ent_intern_add(names, name, m->p->w.st);
    if (at == all->n && !ent_failed(m->p->w.st)) {
        line *slot = ENT_PUSH(m->p->w.a, all, m->p->w.st);
        if (slot)
            *slot = (line){.name = name, .number = at, .one = ENT_NONE};
    }
    return ent_failed(m->p->w.st) ? NULL : &all->at[at];
}

/* Documents come in their order, so the last one told is the latest. */
static void count_cell(matrix *m, uint32_t side, uint32_t issue, const ent_brief_stand *x)
{
    for (uint32_t i = 0; i < m->cells.n; i++) {
        cell *c = &m->cells.at[i];
        if (c->side == side && c->issue == issue && ent_str_eq(c->latest->stance, x->stance)) {
            c->told++;
            c->latest = x;
            return;
        }
    }
    cell *slot = ENT_PUSH(m->p->w.a, &m->cells, m->p->w.st);
    if (slot)
        *slot = (cell){side, issue, 1, x};
}

/* The holders of one country count once. */
static bool is_told_before(const ent_parties *all, uint32_t at)
{
    for (uint32_t i = 0; i < at; i++)
        if (ent_str_eq(ent_party_side(&all->at[i]), ent_party_side(&all->at[at])))
            return true;
    return false;
}

static void count(matrix *m, const ent_brief_stand *x)
{
    line *issue = line_of(m, &m->issues, m->issue_names, x->issue);
    if (!issue)
        return;
    issue->told++;
    for (uint32_t i = 0; i < x->holders.n; i++) {
        line *side = is_told_before(&x->holders, i) ? NULL
            : line_of(m, &m->sides, m->side_names, ent_party_side(&x->holders.at[i]));
        if (!side)
            continue;
        side->told++;
        issue->others |= issue->one != ENT_NONE && issue->one != side->number;
        issue->one = issue->one == ENT_NONE ? side->number : issue->one;
        count_cell(m, side->number, issue->number, x);
    }
}

static int by_told(const void *x, const void *y)
{
    const line *a = x, *b = y;
    if (a->told != b->told)
        return a->told < b->told ? 1 : -1;
    return ent_str_cmp(a->name, b->name);
}

static int by_weight(const void *x, const void *y)
{
    const cell *a = x, *b = y;
    if (a->told != b->told)
        return a->told < b->told ? 1 : -1;
    return ent_str_cmp(a->latest->stance, b->latest->stance);
}

/* An issue that one side names once says nothing of who stands where. */
static void choose_issues(matrix *m)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < m->issues.n; i++)
        if (m->issues.at[i].told > 1 || m->issues.at[i].others)
            m->issues.at[n++] = m->issues.at[i];
    m->issues.n = n;
    if (n > 1)
        qsort(m->issues.at, n, sizeof *m->issues.at, by_told);
    if (m->issues.n > ISSUES_SHOWN)
        m->issues.n = ISSUES_SHOWN;
}

static bool on_shown_issue(const matrix *m, uint32_t issue)
{
    for (uint32_t i = 0; i < m->issues.n; i++)
        if (m->issues.at[i].number == issue)
            return true;
    return false;
}

/* Sides by what they hold on the issues shown. */
static void choose_sides(matrix *m)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < m->sides.n; i++)
        m->sides.at[i].told = 0;
    for (uint32_t i = 0; i < m->cells.n; i++)
        if (on_shown_issue(m, m->cells.at[i].issue))
            m->sides.at[m->cells.at[i].side].told += m->cells.at[i].told;
    for (uint32_t i = 0; i < m->sides.n; i++)
        if (m->sides.at[i].told > 0)
            m->sides.at[n++] = m->sides.at[i];
    m->sides.n = n;
    if (n > 1)
        qsort(m->sides.at, n, sizeof *m->sides.at, by_told);
    if (m->sides.n > SIDES_SHOWN)
        m->sides.n = SIDES_SHOWN;
    if (m->cells.n > 1)
        qsort(m->cells.at, m->cells.n, sizeof *m->cells.at, by_weight);
}

/* "+" for, "−" against: a glance tells which. In the order in which they are told. */
static const char *const stances[][2] = {
    {"support", "+ supports"}, {"commit", "+ commits itself"}, {"ambivalent", "\xc2\xb1 ambivalent"},
    {"silent", "\xe2\x88\x85 silent"}, {"concern", "\xe2\x88\x92 concerned"},
    {"demand", "\xe2\x88\x92 demands"}, {"oppose", "\xe2\x88\x92 opposes"}};
enum { STANCES = sizeof stances / sizeof *stances };

static const char *words_of(ent_str stance)
{
    for (size_t i = 0; i < STANCES; i++)
        if (ent_str_is(stance, stances[i][0]))
            return stances[i][1];
    return NULL;
}

static void write_cell(matrix *m, uint32_t side, uint32_t issue)
{
    ent_page *p = m->p;
    uint32_t shown = 0;
    W(cell, false, true);
    for (uint32_t i = 0; i < m->cells.n; i++) {
        const cell *c = &m->cells.at[i];
        if (c->side != side || c->issue != issue || shown >= STANCES_A_CELL)
            continue;
        const char *words = words_of(c->latest->stance);
        ent_page_text(p, shown++ ? "; " : "");
        W(text, words ? ent_str_z(words) : c->latest->stance);
        if (c->told > 1)
            ent_writer_printf(&p->w, " (%u)", c->told);
        ent_page_refer_one(p, &c->latest->source);
    }
    W(cell, false, false);
}

static void head_cell(ent_page *p, ent_str text)
{
    W(cell, true, true);
    W(text, text);
    W(cell, true, false);
}

static void write_table(matrix *m)
{
    ent_page *p = m->p;
    W(table, true);
    W(row, 0, true);
    head_cell(p, ENT_STR("Who"));
    for (uint32_t i = 0; i < m->issues.n; i++)
        head_cell(p, m->issues.at[i].name);
    W(row, m->issues.n + 1, false);
    for (uint32_t s = 0; s < m->sides.n; s++) {
        W(row, 0, true);
        head_cell(p, m->sides.at[s].name);
        for (uint32_t i = 0; i < m->issues.n; i++)
            write_cell(m, m->sides.at[s].number, m->issues.at[i].number);
        W(row, 0, false);
    }
    W(table, false);
}

/* Positions that no cell counts. */
static uint32_t unseen(const matrix *m)
{
    uint32_t n = 0;
    for (uint32_t k = 0; k < m->p->b->stands.n; k++) {
        const ent_brief_stand *x = &m->p->b->stands.at[k];
        bool seen = false;
        for (uint32_t i = 0; i < m->issues.n && !seen; i++)
            for (uint32_t s = 0; ent_str_eq(m->issues.at[i].name, x->issue) && s < m->sides.n; s++)
                for (uint32_t h = 0; h < x->holders.n; h++)
                    seen |= ent_str_eq(m->sides.at[s].name, ent_party_side(&x->holders.at[h]));
        n += !seen;
    }
    return n;
}

static matrix make_matrix(ent_page *p)
{
    matrix m = {.p = p, .side_names = ent_intern_new(p->w.a, p->w.st),
                .issue_names = ent_intern_new(p->w.a, p->w.st)};
    for (uint32_t i = 0; i < p->b->stands.n && !ent_failed(p->w.st); i++)
        count(&m, &p->b->stands.at[i]);
    choose_issues(&m);
    choose_sides(&m);
    return m;
}

/* "; + supports: A, B": the sides that hold a stance on the first issue. */
static void write_holders(matrix *m, const char *const stance[2], bool *any)
{
    ent_page *p = m->p;
    bool named = false;
    for (uint32_t s = 0; s < m->sides.n; s++)
        for (uint32_t i = 0; i < m->cells.n; i++) {
            const cell *c = &m->cells.at[i];
            if (c->issue != m->issues.at[0].number || c->side != m->sides.at[s].number ||
                !ent_str_is(c->latest->stance, stance[0]))
                continue;
            ent_page_text(p, named ? ", " : *any ? "; " : " ");
            if (!named)
                ent_writer_printf(&p->w, "%s: ", stance[1]);
            W(text, m->sides.at[s].name);
            ent_page_refer_one(p, &c->latest->source);
            named = *any = true;
        }
}

void ent_page_main_issue(ent_page *p, bool *open)
{
    bool any = false;
    matrix m = make_matrix(p);
    if (ent_failed(p->w.st) || m.issues.n == 0 || m.sides.n == 0)
        return;
    ent_page_item(p, open);
    W(strong, ent_str_printf(p->w.a, p->w.st, "%.*s.", ENT_FMT(m.issues.at[0].name)));
    for (size_t i = 0; i < STANCES; i++)
        write_holders(&m, stances[i], &any);
    W(item, false);
}

void ent_page_positions(ent_page *p)
{
    matrix m = make_matrix(p);
    if (ent_failed(p->w.st) || p->b->stands.n == 0)
        return;
    W(heading, 2, ENT_STR("Positions"));
    if (m.sides.n > 0) {
        write_table(&m);
        W(paragraph, true);
        ent_page_text(p, "A number: how often it is told; the note is the latest. An empty cell: no stance "
                      "is told, which is not a neutral one.");
        W(paragraph, false);
        ent_page_picture(p, "matrix", "Who stands where: the positions of the record as a matrix");
    }
    ent_page_more(p, unseen(&m), "entente positions RECORD");
    ent_page_analyst(p, "who moved, who matters, where words and deeds part.");
}
