/* model_stands.c - positions, wordings and outlooks of a brief. */
#include "brief/model.h"

/* Whether the dates asked for leave in a document whose days stand from `column` on. */
static bool in_time(ent_brief *b, sqlite3_stmt *s, int column)
{
    int32_t from, past;
    ent_column_days(s, column, &from, &past);
    return ent_brief_in_time(b, from, past, from, past);
}

#define IN_ORDER " ORDER BY d.first_day IS NULL, d.first_day, d.name, m.start_byte, m.id"

static void load_positions(ent_brief *b)
{
    sqlite3_stmt *parties = ent_sql_prepare(b->r, ENT_PARTIES_OF("position", "position_holders"), b->st);
    sqlite3_stmt *s = ent_sql_prepare(b->r,
        "SELECT m.position, " ENT_ISSUE_NAME("m.issue") ", m.stance, m.id, m.document, m.start_byte, m.end_byte,"
        " d.first_day, d.last_day FROM positions m JOIN current_documents d USING(document)"
        " WHERE (:issue IS NULL OR m.issue = :issue)" IN_ORDER, b->st);
    ent_brief_bind_issue(b, s);
    while (ent_sql_step(b->r, s, b->st)) {
        ent_brief_stand x = {0};
        if (!in_time(b, s, 7))
            continue;
        ent_brief_parties(b, parties, sqlite3_column_int64(s, 0), &x.holders);
        if (!ent_brief_concerns(b, &x.holders))
            continue;
        x.issue = ent_brief_kept(b, s, 1);
        x.stance = ent_brief_kept(b, s, 2);
        x.source = ent_brief_source(b, s, 3);
        ent_brief_they_act(b, &x.holders);
        ent_brief_stand *slot = ENT_PUSH(b->a, &b->stands, b->st);
        if (slot)
            *slot = x;
    }
    sqlite3_finalize(s);
    sqlite3_finalize(parties);
}

static void load_uses(ent_brief *b, sqlite3_stmt *uses, sqlite3_stmt *users, int64_t wording,
                      ent_brief_wording *x)
{
    ent_bind_int(uses, 1, wording);
    while (ent_sql_step(b->r, uses, b->st)) {
        ent_brief_use *use = ENT_PUSH(b->a, &x->uses, b->st);
        if (!use)
            continue;
        *use = (ent_brief_use){.phrase = ent_brief_kept(b, uses, 1)};
        ent_bind_int(users, 2, sqlite3_column_int64(uses, 0));
        ent_brief_parties(b, users, wording, &use->users);
    }
}

/* Somebody of the actor's uses the words. */
static bool concerns(const ent_brief *b, const ent_brief_wording *x)
{
    for (uint32_t i = 0; i < x->uses.n; i++)
        if (ent_brief_concerns(b, &x->uses.at[i].users))
            return true;
    return false;
}

static void load_wordings(ent_brief *b)
{
    sqlite3_stmt *users = ent_sql_prepare(b->r, "SELECT " ENT_PARTY_COLUMNS " FROM wordings m JOIN"
        " wording_users p USING(wording) JOIN actors a USING(actor)" ENT_PARTY_JOINS
        " WHERE m.wording = ?1 AND p.n = ?2 ORDER BY p.place", b->st);
    sqlite3_stmt *uses = ent_sql_prepare(b->r,
        "SELECT n, phrase FROM wording_uses WHERE wording = ?1 ORDER BY n", b->st);
    sqlite3_stmt *s = ent_sql_prepare(b->r,
        "SELECT m.wording, m.type, m.id, m.document, m.start_byte, m.end_byte, d.first_day, d.last_day"
        " FROM wordings m JOIN current_documents d USING(document) WHERE m.type IN"
        " ('omission', 'first', 'change-over-time', 'contrast', 'epithet')" ENT_ON_ISSUE("m")
        IN_ORDER, b->st);
    ent_brief_bind_issue(b, s);
    while (ent_sql_step(b->r, s, b->st)) {
        ent_brief_wording x = {0};
        if (!in_time(b, s, 6))
            continue;
        load_uses(b, uses, users, sqlite3_column_int64(s, 0), &x);
        if (x.uses.n == 0 || !concerns(b, &x))
            continue;
        x.type = ent_brief_kept(b, s, 1);
        x.source = ent_brief_source(b, s, 2);
        ent_brief_wording *slot = ENT_PUSH(b->a, &b->wordings, b->st);
        if (slot)
            *slot = x;
    }
    sqlite3_finalize(s);
    sqlite3_finalize(uses);
    sqlite3_finalize(users);
}

ent_parties ent_brief_holders(ent_brief *b, const ent_brief_outlook *x)
{
    ent_parties all = {0};
    sqlite3_stmt *s = ent_sql_prepare(b->r, ENT_PARTIES_OF("outlook", "outlook_holders"), b->st);
    ent_brief_parties(b, s, x->row, &all);
    sqlite3_finalize(s);
    return all;
}

/* Whether the actor asked for holds it or is what it is about. */
static bool is_wanted(ent_brief *b, sqlite3_stmt *parties[2], int64_t row)
{
    bool wanted = !b->o->actor;
    for (int i = 0; i < 2 && !wanted; i++) {
        ent_parties all = {0};
        ent_brief_parties(b, parties[i], row, &all);
        wanted = ent_brief_concerns(b, &all);
    }
    return wanted;
}

/* Those of a planned meeting are told as the meeting. */
static void load_outlooks(ent_brief *b)
{
    sqlite3_stmt *parties[] = {
        ent_sql_prepare(b->r, ENT_PARTIES_OF("outlook", "outlook_holders"), b->st),
        ent_sql_prepare(b->r, ENT_PARTIES_OF("outlook", "outlook_about"), b->st)};
    sqlite3_stmt *s = ent_sql_prepare(b->r,
        "SELECT m.outlook, m.modality, m.polarity, m.statement, m.condition, m.horizon, m.first_day,"
        " m.last_day, m.id, m.document, m.start_byte, m.end_byte, d.first_day, d.last_day"
        " FROM outlooks m JOIN current_documents d USING(document)"
        " WHERE m.meeting IS NULL AND m.statement <> ''" ENT_ON_ISSUE("m") IN_ORDER, b->st);
    ent_brief_bind_issue(b, s);
    while (ent_sql_step(b->r, s, b->st)) {
        ent_brief_outlook x = {.row = sqlite3_column_int64(s, 0)};
        int32_t ignored;
        if (!in_time(b, s, 12) || !is_wanted(b, parties, x.row))
            continue;
        ent_str *texts[] = {&x.modality, &x.polarity, &x.statement, &x.condition, &x.horizon};
        for (int i = 0; i < 5; i++)
            *texts[i] = ent_brief_kept(b, s, i + 1);
        ent_column_days(s, 6, &x.from, &x.past);
        ent_column_days(s, 12, &x.when, &ignored);
        x.source = ent_brief_source(b, s, 8);
        ent_brief_outlook *slot = ENT_PUSH(b->a, &b->outlooks, b->st);
        if (slot)
            *slot = x;
    }
    sqlite3_finalize(s);
    sqlite3_finalize(parties[0]);
    sqlite3_finalize(parties[1]);
}

void ent_brief_load_stands(ent_brief *b)
{
    load_positions(b);
    load_wordings(b);
    load_outlooks(b);
}
