/* meetings.c - who met whom, where and when, in the role of that day. */
#include "answer/answer.h"

static void put_sides(ent_ask *k, const ent_told *t)
{
    for (uint32_t i = 0; i < t->parties[0].n; i++) {
        const ent_told_party *p = &t->parties[0].at[i];
        ent_answer_item(k->out, "actors", p->id, k->st);
        ent_answer_item(k->out, "countries", p->iso3.n ? p->iso3 : p->id, k->st);
    }
}

static void put_meeting(ent_ask *k, const ent_told *t)
{
    ent_answer *out = k->out;
    ent_answer_add(out, k->st);
    ent_answer_text(out, "id", t->id, k->st);
    ent_answer_text(out, "date", t->date, k->st);
    ent_answer_text(out, "first_day", t->first_day, k->st);
    ent_answer_text(out, "last_day", t->last_day, k->st);
    ent_answer_text(out, "format", t->kind, k->st);
    ent_answer_text(out, "level", ent_told_level(k, t), k->st);
    ent_answer_text(out, "status", t->status, k->st);
    ent_answer_text(out, "place", t->place, k->st);
    ent_put_parties(k, "participants", &t->parties[0]);
    put_sides(k, t);
    ent_answer_number(out, "documents", t->documents, k->st);
    ent_answer_text(out, "occurrence", t->occurrence, k->st);
    ent_put_notes(k, t);
}

/* By pair of countries. */
static void count_pairs(ent_matrix *m, const ent_told *t)
{
    const ent_intern *sides = ent_told_sides(m->k, &t->parties[0]);
    uint32_t n = sides ? ent_intern_count(sides) : 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < n; j++)
            if (i != j)
                ent_matrix_count(m, ent_intern_at(sides, i), ent_intern_at(sides, j), 1);
}

void ent_answer_meetings(ent_ask *k)
{
    ent_tolds all = {0};
    ent_load_meetings(k, &all);
    if (ent_view_is(k, "matrix")) {
        ent_matrix_of_told(k, &all, count_pairs);
        return;
    }
    ent_answer_columns(k->out, "id date -first_day -last_day format level status place *participants"
                       " -*actors -*countries #documents -occurrence", k->st);
    for (uint32_t i = 0; i < all.n && !ent_failed(k->st); i++)
        put_meeting(k, &all.at[i]);
}
