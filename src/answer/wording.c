/* wording.c - what reports note about wording: firsts, omissions, contrasts, changes, epithets, formulas; by
 * whom, in which words. */
#include "answer/merged.h"

static const ent_subject wordings = {
    .key = "wording", .parties = {"wording_users"}, .mentioned = true, .type = "type",
    .confidence = true, .sentence = true, .named = "wordings"};

enum { TYPE = 7, SUBJECT, PHRASES, USERS, TEXTS, DATES };

#define USES(column)                                                                            \
    " (SELECT group_concat(v, char(31)) FROM (SELECT " column " AS v FROM wording_uses u WHERE"   \
    " u.wording = m.wording AND " column " IS NOT NULL ORDER BY u.n)) "

static void put_wording(ent_ask *k, ent_query *q)
{
    ent_answer *t = k->out;
    ent_answer_text(t, "id", ent_query_column(q, 0), k->st);
    ent_answer_text(t, "type", ent_query_column(q, TYPE), k->st);
    ent_put_items(k, "phrase", ent_query_column(q, PHRASES));
    ent_put_items(k, "used_by", ent_query_column(q, USERS));
    ent_answer_text(t, "subject", ent_query_column(q, SUBJECT), k->st);
    ent_put_items(k, "in_document", ent_query_column(q, TEXTS));
    ent_put_items(k, "date", ent_query_column(q, DATES));
    ent_answer_text(t, "told", ent_query_column(q, 3), k->st);
    ent_answer_text(t, "document", ent_query_column(q, 1), k->st);
    ent_answer_text(t, "words", ent_query_column(q, 4), k->st);
}

void ent_answer_wording(ent_ask *k)
{
    ent_merged m;
    ent_merged_begin(&m, k);
    ent_answer_columns(k->out, "id type *phrase *used_by -subject -*in_document -*date told -document -words", k->st);
    ent_query q = ent_query_begin(k,
        "SELECT" ENT_NOTE_COLUMNS ", m.type, m.subject," USES("u.phrase") ","
        " (SELECT group_concat(name, char(31)) FROM (SELECT a.name FROM wording_users u JOIN actors a"
        "  USING(actor) WHERE u.wording = m.wording ORDER BY u.n, u.place)),"
        USES("u.in_document") "," USES("u.date")
        " FROM wordings m JOIN current_documents d USING(document) WHERE 1");
    ent_query_filters(&q, &wordings);
    ent_query_add(&q, " ORDER BY m.type, d.first_day IS NULL, d.first_day, d.name, m.start_byte, m.id");
    while (ent_query_step(&q)) {
        ent_answer_note note = ent_query_note(&q, 0);
        /* Without a user two documents may speak of two texts. */
        ent_str users = ent_query_column(&q, USERS);
        ent_str key = !users.n ? note.id : ent_str_printf(k->a, k->st, "%.*s\n%.*s\n%.*s",
            ENT_FMT(ent_query_column(&q, TYPE)),
            ENT_FMT(ent_utf8_fold(k->a, ent_query_column(&q, PHRASES), k->st)), ENT_FMT(users));
        if (ent_merged_row(&m, key, &note))
            put_wording(k, &q);
    }
    ent_query_end(&q);
}
