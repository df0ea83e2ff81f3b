/* write_ties.c - ties of a coding. */
#include "record/record.h"
#include "record/slots.h"
#include "record/write.h"

static void write_attributes(ent_record *r, int64_t row, const ent_tie *t, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_TIE_ATTR,
        "INSERT OR REPLACE INTO tie_attributes(tie, key, value) VALUES(?1, ?2, ?3)", st);
    ent_bind_int(s, 1, row);
    for (uint32_t i = 0; i < t->attrs.n && !ent_failed(st); i++) {
        ent_bind_words(s, 2, t->attrs.at[i].key);
        ent_bind_words(s, 3, t->attrs.at[i].value);
        ent_sql_run(r, s, st);
    }
}

static void write_tie(ent_record *r, const ent_coding *c, const ent_writing *w, const ent_tie *t,
                      const ent_id *id, ent_status *st)
{
    char days[2][16];
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_TIE,
        "INSERT INTO ties(id, document, sentence, start_byte, end_byte, words, relation, status, date,"
        " first_day, last_day, attribution, rule, rule_place, captures, confidence)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)", st);
    ent_bind_head(s, w, c->doc, id, t->sentence, t->evidence.at[0]);
    ent_bind_words(s, 7, t->relation);
    ent_bind_words(s, 8, t->status);
    ent_bind_text(s, 9, t->date);
    ent_bind_days_of(s, 10, t->date, days);
    ent_bind_words(s, 12, t->attribution);
    ent_bind_proof(s, 13, t->rule, t->rule_place, t->captures, t->score);
    ent_sql_run(r, s, st);
    int64_t row = sqlite3_last_insert_rowid(r->db);
    ent_write_actor_list(r, ENT_SLOT_ADD_TIE_A,
        "INSERT INTO tie_parties(tie, side, n, actor) VALUES(?1, 'a', ?2, ?3)", row,
        t->a.at, t->a.n, w->keys, st);
    ent_write_actor_list(r, ENT_SLOT_ADD_TIE_B,
        "INSERT INTO tie_parties(tie, side, n, actor) VALUES(?1, 'b', ?2, ?3)", row,
        t->b.at, t->b.n, w->keys, st);
    write_attributes(r, row, t, st);
    ent_write_evidence(r, c->doc, w->document, id, t->evidence.at, t->evidence.n, st);
}

void ent_write_ties(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st)
{
    if (c->ties.n == 0)
        return;
    ent_intern *taken = ent_intern_new(c->doc->arena, st);
    for (uint32_t i = 0; i < c->ties.n && !ent_failed(st); i++) {
        const ent_tie *t = &c->ties.at[i];
        if (t->evidence.n == 0)
            continue;
        ent_id id = ent_new_record_id(taken, 't', &w->id, t->evidence.at[0], t->relation,
                                      c->doc->arena, st);
        write_tie(r, c, w, t, &id, st);
    }
}
