/* chronology.c - one dated line per real event: what was done, then what is planned, then what was
 * cancelled, denied or depends. Events are what was done to whom; of the meetings each is told once. */
#include "answer/answer.h"
#include "brief/prose.h"

#include <stdlib.h>

static const char *const realities[] = {"done", "planned", "not done or not certain"};

static int by_day(const void *x, const void *y)
{
    const ent_told *a = *(const ent_told *const *)x, *b = *(const ent_told *const *)y;
    unsigned ra = ent_told_reality(a), rb = ent_told_reality(b);
    if (ra != rb)
        return ra < rb ? -1 : 1;
    int order = ent_str_cmp(a->first_day.n ? a->first_day : a->last_day,
                            b->first_day.n ? b->first_day : b->last_day);
    order = order ? order : ent_str_cmp(a->last_day, b->last_day);
    return order ? order : ent_str_cmp(a->id, b->id);
}

static ent_str names_of(ent_ask *k, const ent_told_parties *all)
{
    ent_str text = ENT_STR("");
    for (uint32_t i = 0; i < all->n; i++)
        text = ent_str_printf(k->a, k->st, "%.*s%s%.*s", ENT_FMT(text),
                              ent_prose_joint(i, all->n), ENT_FMT(all->at[i].name));
    return text;
}

/* "Kim Yo Jong → United States: accusation" */
static ent_str line_of(ent_ask *k, const ent_told *t)
{
    ent_str who = names_of(k, &t->parties[0]), whom = names_of(k, &t->parties[1]);
    if (t->meeting)
        return ent_str_printf(k->a, k->st, "%.*s%s%.*s", ENT_FMT(t->kind), who.n ? ": " : "",
                              ENT_FMT(who));
    return ent_str_printf(k->a, k->st, "%.*s%s%.*s: %s", ENT_FMT(who), whom.n ? " → " : "",
                          ENT_FMT(whom), ent_prose_event(t->kind));
}

static void put_line(ent_ask *k, const ent_told *t)
{
    ent_answer *out = k->out;
    ent_answer_add(out, k->st);
    ent_answer_group(out, ent_str_z(realities[ent_told_reality(t)]));
    ent_answer_text(out, "date", t->date, k->st);
    ent_answer_text(out, "first_day", t->first_day, k->st);
    ent_answer_text(out, "last_day", t->last_day, k->st);
    ent_answer_text(out, "what", t->meeting ? ENT_STR("meeting") : ENT_STR("event"), k->st);
    ent_answer_text(out, "code", t->kind, k->st);
    ent_answer_text(out, "line", line_of(k, t), k->st);
    ent_answer_text(out, "place", t->place, k->st);
    ent_answer_text(out, "status", t->status, k->st);
    ent_answer_number(out, "documents", t->documents, k->st);
    ent_answer_text(out, "id", t->id, k->st);
    ent_put_notes(k, t);
}

void ent_answer_chronology(ent_ask *k)
{
    ent_tolds lists[2] = {{0}};
    uint32_t n = 0, undated = 0;
    ent_load_meetings(k, &lists[0]);
    ent_load_events(k, &lists[1]);
    const ent_told **all =
        ENT_NEW(k->a, const ent_told *, (size_t)lists[0].n + lists[1].n + 1u, k->st);
    for (uint32_t i = 0; all && i < 2; i++)
        for (uint32_t j = 0; j < lists[i].n; j++) {
            const ent_told *t = &lists[i].at[j];
            if (t->first_day.n || t->last_day.n)
                all[n++] = t;
            else
                undated++;
        }
    if (all && n > 1)
        qsort(all, n, sizeof *all, by_day);
    ent_answer_columns(k->out, "date -first_day -last_day -what -code line place status #documents id",
                       k->st);
    for (uint32_t i = 0; all && i < n && !ent_failed(k->st); i++)
        put_line(k, all[i]);
    if (undated)
        ent_answer_remark(k->out, k->st, "%u without a date are left out: entente meetings and entente"
                          " events list them.", undated);
}
