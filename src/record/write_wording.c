/* write_wording.c - wordings of a coding, and every use of a grouped term. */
#include "record/record.h"
#include "record/slots.h"
#include "record/write.h"

static void write_uses(ent_record *r, const ent_coding *c, const ent_writing *w, int64_t row,
                       const ent_wording *x, ent_status *st)
{
    for (uint32_t i = 0; i < x->uses.n && !ent_failed(st); i++) {
        const ent_words_used *u = &x->uses.at[i];
        ent_str date = u->date.n ? u->date : c->doc->date;
        sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_WORDING_USE,
            "INSERT INTO wording_uses(wording, n, phrase, in_document, date)"
            " VALUES(?1, ?2, ?3, ?4, ?5)", st);
        ent_bind_int(s, 1, row);
        ent_bind_int(s, 2, i + 1);
        ent_bind_words(s, 3, u->phrase);
        ent_bind_text(s, 4, u->document);
        ent_bind_text(s, 5, date);
        ent_sql_run(r, s, st);
        s = ent_sql_kept(r, ENT_SLOT_ADD_WORDING_USER,
            "INSERT INTO wording_users(wording, n, place, actor) VALUES(?1, ?2, ?3, ?4)", st);
        ent_bind_int(s, 1, row);
        ent_bind_int(s, 2, i + 1);
        for (uint32_t k = 0; k < u->users.n && !ent_failed(st); k++) {
            ent_bind_int(s, 3, k + 1);
            ent_bind_int(s, 4, w->keys[u->users.at[k]]);
            ent_sql_run(r, s, st);
        }
    }
}

static void write_wording(ent_record *r, const ent_coding *c, const ent_writing *w,
                          const ent_wording *x, const ent_id *id, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_WORDING,
        "INSERT INTO wordings(id, document, sentence, start_byte, end_byte, words, type, subject,"
        " rule, rule_place, captures, confidence)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)", st);
    ent_bind_head(s, w, c->doc, id, x->sentence, x->evidence.at[0]);
    ent_bind_words(s, 7, x->type);
    ent_bind_text(s, 8, x->subject);
    ent_bind_proof(s, 9, x->rule, x->rule_place, x->captures, x->score);
    ent_sql_run(r, s, st);
    write_uses(r, c, w, sqlite3_last_insert_rowid(r->db), x, st);
    ent_write_evidence(r, c->doc, w->document, id, x->evidence.at, x->evidence.n, st);
}

void ent_write_wordings(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st)
{
    if (c->wordings.n == 0)
        return;
    ent_intern *taken = ent_intern_new(c->doc->arena, st);
    for (uint32_t i = 0; i < c->wordings.n && !ent_failed(st); i++) {
        const ent_wording *x = &c->wordings.at[i];
        ent_id id = ent_new_record_id(taken, 'w', &w->id, x->evidence.at[0], x->type,
                                      c->doc->arena, st);
        write_wording(r, c, w, x, &id, st);
    }
}

void ent_write_term_uses(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st)
{
    for (uint32_t i = 0; i < c->terms.n && !ent_failed(st); i++) {
        const ent_term_use *u = &c->terms.at[i];
        char days[2][16];
        ent_str date = u->date.n ? u->date : c->doc->date;
        sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_TERM_USE,
            "INSERT INTO term_uses(document, sentence, start_byte, end_byte, words, term, variant,"
            " kind, how, in_document, date, first_day, last_day)"
            " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)", st);
        ent_bind_int(s, 1, w->document);
        ent_bind_int(s, 2, u->sentence);
        ent_bind_span(s, 3, c->doc, u->span);
        ent_bind_words(s, 6, u->group);
        ent_bind_words(s, 7, u->variant);
        ent_bind_words(s, 8, u->kind);
        ent_bind_words(s, 9, u->how);
        ent_bind_text(s, 10, u->document);
        ent_bind_text(s, 11, date);
        ent_bind_days_of(s, 12, date, days);
        ent_sql_run(r, s, st);
        ent_write_actor_list(r, ENT_SLOT_ADD_TERM_USER,
            "INSERT INTO term_users(term_use, n, actor) VALUES(?1, ?2, ?3)",
            sqlite3_last_insert_rowid(r->db), u->users.at, u->users.n, w->keys, st);
    }
}
