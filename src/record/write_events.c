/* write_events.c - events of a coding, with what their type and code mean by the tables. */
#include "record/record.h"
#include "record/slots.h"
#include "record/write.h"

#include <stdlib.h>

/* The tables of the lexicon that explain types and codes; a lexicon may lack them. */
typedef struct scales {
    const ent_table *types, *codes;
    uint32_t quad, score, goldstein;        /* columns */
} scales;

static scales scales_of(const ent_lexicon *lex)
{
    scales t = {0};
    t.types = lex ? ent_lexicon_table(lex, ENT_STR("plover-types")) : NULL;
    t.codes = lex ? ent_lexicon_table(lex, ENT_STR("cameo")) : NULL;
    if (t.types) {
        t.quad = ent_table_column(t.types, ENT_STR("quad"));
        t.score = ent_table_column(t.types, ENT_STR("score"));
    }
    if (t.codes)
        t.goldstein = ent_table_column(t.codes, ENT_STR("goldstein"));
    return t;
}

/* A number in a table's cell; NULL where the cell is empty. */
static void bind_cell(sqlite3_stmt *s, int at, const ent_table *t, uint32_t row, uint32_t column)
{
    ent_str cell = t && row != ENT_NONE ? ent_table_at(t, row, column) : ENT_STR("");
    char digits[32];
    if (!s || cell.n == 0 || cell.n >= sizeof digits) {
        ent_bind_text(s, at, ENT_STR(""));
        return;
    }
    memcpy(digits, cell.p, cell.n);
    digits[cell.n] = '\0';
    sqlite3_bind_double(s, at, strtod(digits, NULL));
}

static void bind_quad(sqlite3_stmt *s, int at, const scales *t, uint32_t row)
{
    uint32_t quad = 0;
    if (row != ENT_NONE)
        ent_str_to_u32(ent_table_at(t->types, row, t->quad), &quad);
    ent_bind_int_or_null(s, at, quad, 0);
}

/* A code deeper than the table goes has the row of the code above it. */
static uint32_t code_row(const ent_table *codes, ent_str code)
{
    uint32_t row = ENT_NONE;
    for (; codes && row == ENT_NONE && code.n >= 2; code.n--)
        row = ent_table_find(codes, code);
    return row;
}

static void bind_type(sqlite3_stmt *s, const scales *t, const ent_event *e)
{
    uint32_t type = t->types ? ent_table_find(t->types, e->plover) : ENT_NONE;
    ent_bind_words(s, 7, e->plover);
    ent_bind_text(s, 8, e->mode);
    bind_quad(s, 9, t, type);
    bind_cell(s, 10, t->types, type, t->score);
    ent_bind_text(s, 11, e->cameo);
    ent_bind_text(s, 12, ent_str_sub(e->cameo, 0, 2));
    bind_cell(s, 13, t->codes, code_row(t->codes, e->cameo), t->goldstein);
    ent_bind_words(s, 14, ENT_STR(ENT_ONTOLOGY));
}

static void write_contexts(ent_record *r, const ent_coding *c, int64_t event,
                           const ent_event *e, ent_status *st)
{
    for (uint32_t i = 0; i < e->contexts.n; i++) {
        const ent_event_context *x = &e->contexts.at[i];
        const ent_token *tok = c->doc->tokens.at;
        sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_CONTEXT,
            "INSERT INTO event_contexts(event, n, context, how, start_byte, end_byte, words)"
            " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)", st);
        if (s)
            sqlite3_clear_bindings(s);      /* of the context before, whose words may be gone */
        ent_bind_int(s, 1, event);
        ent_bind_int(s, 2, i + 1);
        ent_bind_words(s, 3, x->context);
        ent_bind_words(s, 4, ent_str_z(x->how));
        if (x->first != ENT_NONE) {
            ent_span span;
            if (ent_document_ranges(c->doc, tok[x->first].rstart, tok[x->last].rend, &span, 1))
                ent_bind_span(s, 5, c->doc, span);
        }
        ent_sql_run(r, s, st);
    }
}

static void write_event(ent_record *r, const ent_coding *c, const ent_writing *w, const scales *t,
                        const ent_event *e, const ent_id *id, ent_status *st)
{
    char days[2][16];
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_EVENT,
        "INSERT INTO events(id, document, sentence, start_byte, end_byte, words, plover, mode, quad,"
        " plover_score, cameo, cameo_root, goldstein, ontology, modality, attribution, date,"
        " date_how, first_day, last_day, place, place_iso3, meeting, rule, rule_place, captures,"
        " confidence) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,"
        " ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)", st);
    ent_bind_head(s, w, c->doc, id, e->sentence, e->evidence.at[0]);
    bind_type(s, t, e);
    ent_bind_words(s, 15, e->modality);
    ent_bind_words(s, 16, e->attribution.n ? e->attribution : ENT_STR("author"));
    ent_bind_text(s, 17, e->date);
    ent_bind_text(s, 18, e->date_how);
    ent_bind_days_of(s, 19, e->date, days);
    ent_bind_text(s, 21, e->place);
    ent_bind_text(s, 22, ent_place_country(c->reading.lexicon, e->place));
    bool met = e->meeting != ENT_NONE && e->meeting < c->meetings.n;
    ent_bind_int_or_null(s, 23, met ? w->meetings[e->meeting] : 0, 0);
    ent_bind_proof(s, 24, e->rule, e->rule_place, e->captures, e->score);
    ent_sql_run(r, s, st);
    int64_t row = sqlite3_last_insert_rowid(r->db);
    ent_write_actor_list(r, ENT_SLOT_ADD_SOURCE,
        "INSERT INTO event_sources(event, n, actor) VALUES(?1, ?2, ?3)", row, e->sources.at,
        e->sources.n, w->keys, st);
    ent_write_actor_list(r, ENT_SLOT_ADD_TARGET,
        "INSERT INTO event_targets(event, n, actor) VALUES(?1, ?2, ?3)", row, e->targets.at,
        e->targets.n, w->keys, st);
    write_contexts(r, c, row, e, st);
    ent_write_evidence(r, c->doc, w->document, id, e->evidence.at, e->evidence.n, st);
}

void ent_write_events(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st)
{
    if (c->events.n == 0)
        return;
    scales t = scales_of(c->reading.lexicon);
    ent_intern *taken = ent_intern_new(c->doc->arena, st);
    for (uint32_t i = 0; i < c->events.n && !ent_failed(st); i++) {
        const ent_event *e = &c->events.at[i];
        if (e->evidence.n == 0)
            continue;
        ent_id id = ent_new_record_id(taken, 'e', &w->id, e->evidence.at[0], e->plover,
                                      c->doc->arena, st);
        write_event(r, c, w, &t, e, &id, st);
    }
}
