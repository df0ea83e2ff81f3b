/* stand.c - loads positions by the state or body that holds them. */
#include "answer/stand.h"

/* Of one actor what it holds is asked for. */
const ent_subject ent_subject_position = {
    .key = "position", .parties = {"position_holders"}, .type = "stance", .days = true,
    .confidence = true, .issue = true, .named = "positions"};
/* Of two actors one may be the other's target. */
static const ent_subject held_or_target = {
    .key = "position", .parties = {"position_holders", "position_targets"}, .type = "stance",
    .days = true, .confidence = true, .issue = true, .named = "positions"};

int ent_stance_side(ent_str stance)
{
    static const struct { const char *stance; int side; } sides[] = {
        {"support", 1}, {"commit", 1}, {"oppose", -1}, {"concern", -1}, {"demand", -1}};
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        if (ent_str_is(stance, sides[i].stance))
            return sides[i].side;
    return 0;
}

enum { ISSUE = 7, STANCE, STRENGTH, DATE, DAY, ATTRIBUTION, ID, NAME, KIND, ISO3, COUNTRY, TARGETS };

/* Two ministers of one state in one position stand for it once. */
static bool is_there(const ent_stands *all, ent_str id, ent_str holder)
{
    for (uint32_t i = all->n; i > 0 && ent_str_eq(all->at[i - 1].note.id, id); i--)
        if (ent_str_eq(all->at[i - 1].holder, holder))
            return true;
    return false;
}

static void take(ent_ask *k, ent_query *q, ent_stands *out)
{
    ent_str iso3 = ent_query_column(q, ISO3), id = ent_query_column(q, ID);
    ent_str holder = iso3.n ? iso3 : id.n ? id : ENT_STR("author");
    if (is_there(out, ent_query_column(q, 0), holder))
        return;
    ent_stand *s = ENT_PUSH(k->a, out, k->st);
    if (!s)
        return;
    s->holder = ent_str_copy(k->a, holder, k->st);
    s->holder_name = ent_query_kept(q, iso3.n && ent_query_column(q, COUNTRY).n ? COUNTRY : NAME);
    if (!s->holder_name.n)
        s->holder_name = s->holder;
    if (ent_str_is(ent_query_column(q, KIND), "person"))
        s->person = ent_query_kept(q, NAME);
    ent_str *texts[] = {&s->issue, &s->stance, NULL, &s->date, &s->day, &s->attribution};
    for (int i = 0; i < 6; i++)
        if (texts[i])
            *texts[i] = ent_query_kept(q, ISSUE + i);
    s->strength = ent_query_int(q, STRENGTH);
    s->targets = ent_query_kept(q, TARGETS);
    ent_answer_note note = ent_query_note(q, 0);
    s->note = ent_note_copy(&note, k->a, k->st);
}

static uint32_t actors_asked(const ent_ask *k)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < k->used && i < k->filters.n; i++)
        n += k->filters.at[i].kind <= ENT_FILTER_TOWARDS;
    return n;
}

void ent_load_stands(ent_ask *k, ent_stands *out)
{
    ent_query q = ent_query_begin(k,
        "SELECT" ENT_NOTE_COLUMNS ", m.issue, m.stance, m.strength, m.date,"
        " coalesce(m.first_day, d.first_day) AS day, m.attribution, a.id, a.name, a.kind,"
        " coalesce(x.iso3, a.iso3), c.name, (SELECT group_concat(name, char(31)) FROM (SELECT t.name"
        "  FROM position_targets y JOIN actors t USING(actor) WHERE y.position = m.position ORDER BY y.n))"
        " FROM positions m JOIN current_documents d USING(document)"
        " LEFT JOIN position_holders p ON p.position = m.position LEFT JOIN actors a ON a.actor = p.actor"
        " LEFT JOIN document_actors x ON x.document = m.document AND x.actor = a.actor"
        " LEFT JOIN countries c ON c.iso3 = coalesce(x.iso3, a.iso3) WHERE 1");
    ent_query_filters(&q, actors_asked(k) > 1 || k->q->towards_count ? &held_or_target : &ent_subject_position);
    ent_query_add(&q, " ORDER BY day IS NULL, day, d.name, m.start_byte, m.id, p.n");
    while (ent_query_step(&q))
        take(k, &q, out);
    ent_query_end(&q);
}
