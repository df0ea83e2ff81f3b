/* ties.c - who stands in which lasting relation to whom, and the reason that the same sentence states. */
#include "answer/merged.h"

const ent_subject ent_subject_tie = {
    .key = "tie", .parties = {"tie_parties"}, .status = "status", .type = "relation", .days = true,
    .confidence = true, .sentence = true, .named = "ties"};

#define SIDE(side)                                                                              \
    " (SELECT group_concat(id, char(31)) FROM (SELECT a.id FROM tie_parties s JOIN actors a"     \
    " USING(actor) WHERE s.tie = m.tie AND s.side = '" side "' ORDER BY s.n)),"                  \
    " (SELECT group_concat(name, char(31)) FROM (SELECT a.name FROM tie_parties s JOIN actors a" \
    " USING(actor) WHERE s.tie = m.tie AND s.side = '" side "' ORDER BY s.n)) "

enum { RELATION = 7, STATUS, DATE, ATTRIBUTION, ROLE, A_IDS, A_NAMES, B_IDS, B_NAMES, WHY };

static void put_tie(ent_ask *k, ent_query *q)
{
    ent_answer *t = k->out;
    ent_answer_text(t, "id", ent_query_column(q, 0), k->st);
    ent_answer_text(t, "relation", ent_query_column(q, RELATION), k->st);
    ent_put_items(k, "a", ent_query_column(q, A_NAMES));
    ent_put_items(k, "a_ids", ent_query_column(q, A_IDS));
    ent_put_items(k, "b", ent_query_column(q, B_NAMES));
    ent_put_items(k, "b_ids", ent_query_column(q, B_IDS));
    ent_answer_text(t, "role", ent_query_column(q, ROLE), k->st);
    ent_answer_text(t, "status", ent_query_column(q, STATUS), k->st);
    ent_answer_text(t, "date", ent_query_column(q, DATE), k->st);
    ent_answer_text(t, "according_to", ent_query_column(q, ATTRIBUTION), k->st);
    ent_answer_text(t, "why", ent_query_column(q, WHY), k->st);
    ent_answer_text(t, "words", ent_query_column(q, 4), k->st);
}

void ent_answer_ties(ent_ask *k)
{
    ent_merged m;
    ent_merged_begin(&m, k);
    ent_answer_columns(k->out, "id relation *a -*a_ids *b -*b_ids role status date -according_to why words"
                       " #documents", k->st);
    ent_query q = ent_query_begin(k,
        "SELECT" ENT_NOTE_COLUMNS ", m.relation, m.status, m.date, m.attribution,"
        " (SELECT value FROM tie_attributes x WHERE x.tie = m.tie AND x.key = 'role'),"
        SIDE("a") "," SIDE("b") ", (SELECT c.cause_words FROM causes c WHERE c.document = m.document"
        "  AND c.sentence = m.sentence AND c.kind IN ('reason', 'result') ORDER BY c.id LIMIT 1)"
        " FROM ties m JOIN current_documents d USING(document) WHERE 1");
    ent_query_filters(&q, &ent_subject_tie);
    ent_query_add(&q, " ORDER BY m.relation, d.first_day IS NULL, d.first_day, d.name, m.start_byte, m.id");
    while (ent_query_step(&q)) {
        ent_answer_note note = ent_query_note(&q, 0);
        ent_str key = ent_str_printf(k->a, k->st, "%.*s\n%.*s\n%.*s\n%.*s\n%.*s",
            ENT_FMT(ent_query_column(&q, RELATION)), ENT_FMT(ent_query_column(&q, A_IDS)),
            ENT_FMT(ent_query_column(&q, B_IDS)), ENT_FMT(ent_query_column(&q, STATUS)),
            ENT_FMT(ent_query_column(&q, ROLE)));
        if (ent_merged_row(&m, key, &note))
            put_tie(k, &q);
    }
    ent_query_end(&q);
    ent_merged_end(&m);
}
