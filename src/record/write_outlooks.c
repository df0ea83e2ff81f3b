/* write_outlooks.c - outlooks and causes of a coding. */
#include "record/record.h"
#include "record/slots.h"
#include "record/write.h"

static void write_outlook(ent_record *r, const ent_coding *c, const ent_writing *w,
                          const ent_outlook *o, const ent_id *id, ent_status *st)
{
    char days[2][16];
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_OUTLOOK,
        "INSERT INTO outlooks(id, document, sentence, start_byte, end_byte, words, modality, polarity,"
        " statement, condition, horizon, first_day, last_day, attribution, meeting, rule, rule_place,"
        " captures, confidence) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,"
        " ?15, ?16, ?17, ?18, ?19)", st);
    ent_bind_head(s, w, c->doc, id, o->sentence, o->evidence.at[0]);
    ent_bind_words(s, 7, o->modality);
    ent_bind_text(s, 8, o->polarity);
    ent_bind_text(s, 9, o->statement);
    ent_bind_text(s, 10, o->condition);
    ent_bind_text(s, 11, o->horizon);
    ent_bind_days_of(s, 12, o->horizon, days);
    ent_bind_words(s, 14, o->attribution);
    bool met = o->meeting != ENT_NONE && o->meeting < c->meetings.n;
    ent_bind_int_or_null(s, 15, met ? w->meetings[o->meeting] : 0, 0);
    ent_bind_proof(s, 16, o->rule, o->rule_place, o->captures, o->score);
    ent_sql_run(r, s, st);
    int64_t row = sqlite3_last_insert_rowid(r->db);
    ent_write_actor_list(r, ENT_SLOT_ADD_HOLDER,
        "INSERT INTO outlook_holders(outlook, n, actor) VALUES(?1, ?2, ?3)", row, o->holders.at,
        o->holders.n, w->keys, st);
    ent_write_actor_list(r, ENT_SLOT_ADD_ABOUT,
        "INSERT INTO outlook_about(outlook, n, actor) VALUES(?1, ?2, ?3)", row, o->about.at,
        o->about.n, w->keys, st);
    ent_write_evidence(r, c->doc, w->document, id, o->evidence.at, o->evidence.n, st);
}

void ent_write_outlooks(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st)
{
    if (c->outlooks.n == 0)
        return;
    ent_intern *taken = ent_intern_new(c->doc->arena, st);
    for (uint32_t i = 0; i < c->outlooks.n && !ent_failed(st); i++) {
        const ent_outlook *o = &c->outlooks.at[i];
        if (o->evidence.n == 0)
            continue;
        ent_id id = ent_new_record_id(taken, 'o', &w->id, o->evidence.at[0], o->modality,
                                      c->doc->arena, st);
        write_outlook(r, c, w, o, &id, st);
    }
}

static void write_cause(ent_record *r, const ent_coding *c, const ent_writing *w, const ent_cause *k,
                        const ent_id *id, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_CAUSE,
        "INSERT INTO causes(id, document, sentence, start_byte, end_byte, words, kind, cause_words,"
        " effect_words, marker, attribution, rule, rule_place, confidence)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)", st);
    ent_bind_head(s, w, c->doc, id, k->sentence, k->evidence.at[0]);
    ent_bind_words(s, 7, k->kind);
    ent_bind_words(s, 8, k->cause);
    ent_bind_words(s, 9, k->effect);
    ent_bind_words(s, 10, k->marker);
    ent_bind_words(s, 11, k->attribution);
    ent_bind_words(s, 12, k->rule);
    ent_bind_text(s, 13, k->rule_place);
    if (s)
        sqlite3_bind_double(s, 14, k->score);
    ent_sql_run(r, s, st);
    ent_write_evidence(r, c->doc, w->document, id, k->evidence.at, k->evidence.n, st);
}

void ent_write_causes(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st)
{
    if (c->causes.n == 0)
        return;
    ent_intern *taken = ent_intern_new(c->doc->arena, st);
    for (uint32_t i = 0; i < c->causes.n && !ent_failed(st); i++) {
        const ent_cause *k = &c->causes.at[i];
        if (k->evidence.n == 0)
            continue;
        ent_id id = ent_new_record_id(taken, 'c', &w->id, k->evidence.at[0], k->marker,
                                      c->doc->arena, st);
        write_cause(r, c, w, k, &id, st);
    }
}
