/* blocs.c - who stands together, and on what.
 *
 * Two actors agree on an issue when the last that each holds is on the same side (for, against), disagree when
 * the sides are opposed. Blocs grow by joining the two groups whose members agree most on average, less
 * what they disagree, as long as that is more than nothing (average linkage; ties by name). */
#include "answer/stand.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST_ACTORS = 200 };

typedef struct member {
    ent_str holder, name;
    ENT_VEC(const ent_stand *) held;    /* the last on each issue, by number of the issue; may be NULL */
    uint32_t bloc;
} member;

typedef struct field {
    ent_ask *k;
    ent_intern *holders, *issues;
    ENT_VEC(member) members;
} field;

static void place(field *f, const ent_stand *s)
{
    ent_status *st = f->k->st;
    uint32_t issue = ent_intern_add(f->issues, s->issue, st), before = ent_intern_count(f->holders);
    uint32_t who = ent_intern_add(f->holders, s->holder, st);
    if (ent_failed(st) || who >= MOST_ACTORS)
        return;
    if (who == before) {
        member *m = ENT_PUSH(f->k->a, &f->members, st);
        if (m)
            *m = (member){.holder = s->holder, .name = s->holder_name, .bloc = who};
    }
    while (!ent_failed(st) && f->members.at[who].held.n <= issue)
        ENT_PUSH(f->k->a, &f->members.at[who].held, st);
    if (!ent_failed(st))
        f->members.at[who].held.at[issue] = s;
}

static int side_on(const member *m, uint32_t issue)
{
    const ent_stand *s = issue < m->held.n ? m->held.at[issue] : NULL;
    return s ? ent_stance_side(s->stance) : 0;
}

/* Issues on which two agree, less those on which they are opposed. */
static int agreement(const field *f, const member *a, const member *b)
{
    int sum = 0;
    for (uint32_t i = 0; i < ent_intern_count(f->issues); i++)
        sum += side_on(a, i) * side_on(b, i);
    return sum;
}

/* Agreement between blocs, summed over their pairs, and their sizes; by the number of their first
 * member. A bloc that has joined another has size 0. */
typedef struct linkage {
    int *sum;
    uint32_t *size;
    uint32_t n;
} linkage;

static linkage link_members(field *f)
{
    linkage l = {.n = f->members.n};
    l.sum = ENT_NEW(f->k->a, int, (size_t)l.n * l.n + 1, f->k->st);
    l.size = ENT_NEW(f->k->a, uint32_t, l.n + 1u, f->k->st);
    for (uint32_t a = 0; l.size && a < l.n; a++) {
        l.size[a] = 1;
        for (uint32_t b = 0; b < l.n; b++)
            l.sum[a * l.n + b] = agreement(f, &f->members.at[a], &f->members.at[b]);
    }
    return l;
}

/* The two that agree most by pair, as fractions compared crosswise; false when none agree. */
static bool best_two(const linkage *l, uint32_t *best_a, uint32_t *best_b)
{
    int64_t best = 0, best_pairs = 1;
    for (uint32_t a = 0; a < l->n; a++)
        for (uint32_t b = a + 1; l->size[a] && b < l->n; b++) {
            int64_t sum = l->sum[a * l->n + b], pairs = (int64_t)l->size[a] * l->size[b];
            if (!pairs || sum * best_pairs <= best * pairs)
                continue;
            best = sum;
            best_pairs = pairs;
            *best_a = a;
            *best_b = b;
        }
    return best > 0;
}

static void join(field *f, linkage *l, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < l->n; i++) {
        l->sum[a * l->n + i] += l->sum[b * l->n + i];
        l->sum[i * l->n + a] = l->sum[a * l->n + i];
        if (f->members.at[i].bloc == b)
            f->members.at[i].bloc = a;
    }
    l->size[a] += l->size[b];
    l->size[b] = 0;
}

/* An issue within a bloc. */
typedef struct bond {
    uint32_t issue, with, against;
} bond;

/* What unites first, then what most members stand on. */
static int by_weight(const void *x, const void *y)
{
    const bond *a = x, *b = y;
    uint32_t m = a->with + a->against, n = b->with + b->against;
    if (m != n)
        return m < n ? 1 : -1;
    return (a->issue > b->issue) - (a->issue < b->issue);
}

static bond bond_on(const field *f, uint32_t bloc, uint32_t issue)
{
    bond x = {issue, 0, 0};
    for (uint32_t m = 0; m < f->members.n; m++) {
        int s = f->members.at[m].bloc == bloc ? side_on(&f->members.at[m], issue) : 0;
        x.with += s > 0;
        x.against += s < 0;
    }
    return x;
}

/* "for taiwan (3 of 4)": issues on which at least two members stand, on one side or divided. */
static void put_bonds(field *f, uint32_t bloc, uint32_t size)
{
    ent_ask *k = f->k;
    uint32_t n = 0;
    bond *bonds = ENT_NEW(k->a, bond, ent_intern_count(f->issues) + 1u, k->st);
    for (uint32_t i = 0; bonds && i < ent_intern_count(f->issues); i++) {
        bonds[n] = bond_on(f, bloc, i);
        n += bonds[n].with + bonds[n].against >= 2;
    }
    if (bonds && n > 1)
        qsort(bonds, n, sizeof *bonds, by_weight);
    for (uint32_t i = 0; bonds && i < n && !ent_failed(k->st); i++) {
        const bond *x = &bonds[i];
        bool split = x->with && x->against;
        ent_str text = ent_str_printf(k->a, k->st, "%s%.*s (%u of %u)", split ? "" : x->with ? "for "
                                      : "against ", ENT_FMT(ent_intern_at(f->issues, x->issue)),
                                      x->with + x->against, size);
        ent_answer_item(k->out, split ? "divided_on" : "held_together_by", text, k->st);
        for (uint32_t m = 0; m < f->members.n; m++)
            if (f->members.at[m].bloc == bloc && side_on(&f->members.at[m], x->issue))
                ent_answer_cite(k->out, &f->members.at[m].held.at[x->issue]->note, k->st);
    }
}

void ent_put_blocs(ent_ask *k, const ent_stands *all)
{
    field f = {.k = k, .holders = ent_intern_new(k->a, k->st), .issues = ent_intern_new(k->a, k->st)};
    for (uint32_t i = 0; i < all->n && !ent_failed(k->st); i++)
        if (!ent_str_is(all->at[i].holder, "author"))
            place(&f, &all->at[i]);
    linkage l = link_members(&f);
    for (uint32_t a = 0, b = 0; !ent_failed(k->st) && best_two(&l, &a, &b);)
        join(&f, &l, a, b);
    ent_answer_columns(k->out, "#bloc *members #size *held_together_by *divided_on", k->st);
    for (uint32_t b = 0, n = 0; b < f.members.n && !ent_failed(k->st); b++) {
        uint32_t size = 0;
        for (uint32_t i = 0; i < f.members.n; i++)
            size += f.members.at[i].bloc == b;
        if (size == 0)
            continue;
        ent_answer_add(k->out, k->st);
        ent_answer_number(k->out, "bloc", ++n, k->st);
        ent_answer_number(k->out, "size", size, k->st);
        for (uint32_t i = 0; i < f.members.n; i++)
            if (f.members.at[i].bloc == b)
                ent_answer_item(k->out, "members", f.members.at[i].name, k->st);
        put_bonds(&f, b, size);
    }
    if (ent_intern_count(f.holders) > MOST_ACTORS)
        ent_answer_remark(k->out, k->st, "Only the first %d of %u actors are grouped.", MOST_ACTORS,
                          ent_intern_count(f.holders));
}
