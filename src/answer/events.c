/* events.c - who did what to whom, each real event once. */
#include "answer/answer.h"

static void put_event(ent_ask *k, const ent_told *t)
{
    ent_answer *out = k->out;
    ent_answer_add(out, k->st);
    ent_answer_text(out, "id", t->id, k->st);
    ent_answer_text(out, "date", t->date, k->st);
    ent_answer_text(out, "first_day", t->first_day, k->st);
    ent_answer_text(out, "last_day", t->last_day, k->st);
    ent_put_parties(k, "who", &t->parties[0]);
    ent_answer_text(out, "what", t->kind, k->st);
    ent_answer_text(out, "mode", t->mode, k->st);
    ent_answer_text(out, "cameo", t->cameo, k->st);
    ent_put_parties(k, "whom", &t->parties[1]);
    ent_answer_text(out, "status", t->status, k->st);
    ent_answer_text(out, "condition", t->condition, k->st);
    ent_answer_text(out, "according_to", t->attribution, k->st);
    ent_answer_text(out, "place", t->place, k->st);
    ent_answer_text(out, "words", t->words, k->st);
    ent_answer_number(out, "documents", t->documents, k->st);
    ent_put_notes(k, t);
}

/* Source countries against types. */
static void count_types(ent_matrix *m, const ent_told *t)
{
    const ent_intern *sides = ent_told_sides(m->k, &t->parties[0]);
    for (uint32_t i = 0; sides && i < ent_intern_count(sides); i++)
        ent_matrix_count(m, ent_intern_at(sides, i), t->kind, 1);
}

void ent_answer_events(ent_ask *k)
{
    ent_tolds all = {0};
    ent_load_events(k, &all);
    if (ent_view_is(k, "matrix")) {
        ent_matrix_of_told(k, &all, count_types);
        return;
    }
    ent_answer_columns(k->out, "id date -first_day -last_day *who what mode -cameo *whom status condition"
                       " -according_to -place words #documents", k->st);
    for (uint32_t i = 0; i < all.n && !ent_failed(k->st); i++)
        put_event(k, &all.at[i]);
}
