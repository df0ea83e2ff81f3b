/* write_positions.c - positions of a coding. */
#include "record/record.h"
#include "record/slots.h"
#include "record/write.h"

static void write_position(ent_record *r, const ent_coding *c, const ent_writing *w,
                           const ent_position *p, const ent_id *id, ent_status *st)
{
    char days[2][16];
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_POSITION,
        "INSERT INTO positions(id, document, sentence, start_byte, end_byte, words, issue, stance,"
        " strength, date, first_day, last_day, attribution, rule, rule_place, captures, confidence)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)", st);
    ent_bind_head(s, w, c->doc, id, p->sentence, p->evidence.at[0]);
    ent_bind_words(s, 7, p->issue);
    ent_bind_words(s, 8, p->stance);
    ent_bind_int(s, 9, p->strength);
    ent_bind_text(s, 10, p->date);
    ent_bind_days_of(s, 11, p->date, days);
    ent_bind_words(s, 13, p->attribution);
    ent_bind_proof(s, 14, p->rule, p->rule_place, p->captures, p->score);
    ent_sql_run(r, s, st);
    int64_t row = sqlite3_last_insert_rowid(r->db);
    ent_write_actor_list(r, ENT_SLOT_ADD_POSITION_HOLDER,
                         "INSERT INTO position_holders(position, n, actor) VALUES(?1, ?2, ?3)", row,
                         p->holders.at, p->holders.n, w->keys, st);
    ent_write_actor_list(r, ENT_SLOT_ADD_POSITION_TARGET,
                         "INSERT INTO position_targets(position, n, actor) VALUES(?1, ?2, ?3)", row,
                         p->targets.at, p->targets.n, w->keys, st);
    ent_write_evidence(r, c->doc, w->document, id, p->evidence.at, p->evidence.n, st);
}

void ent_write_positions(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st)
{
    if (c->positions.n == 0)
        return;
    ent_intern *taken = ent_intern_new(c->doc->arena, st);
    for (uint32_t i = 0; i < c->positions.n && !ent_failed(st); i++) {
        const ent_position *p = &c->positions.at[i];
        if (p->evidence.n == 0)
            continue;
        ent_str label = ent_str_printf(c->doc->arena, st, "%.*s %.*s", ENT_FMT(p->stance),
                                       ENT_FMT(p->issue));
        ent_id id = ent_new_record_id(taken, 'p', &w->id, p->evidence.at[0], label,
                                      c->doc->arena, st);
        write_position(r, c, w, p, &id, st);
    }
}
