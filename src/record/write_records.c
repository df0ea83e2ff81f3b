/* write_records.c - dates, meetings and quotations of a coding. */
#include "record/record.h"
#include "record/slots.h"
#include "record/write.h"

static void bind_days(sqlite3_stmt *s, int at, int32_t from, int32_t past, char text[2][16])
{
    ent_bind_text(s, at, ent_day_text(from, text[0]));
    ent_bind_text(s, at + 1, ent_day_text(past == INT32_MAX ? past : past - 1, text[1]));
}

void ent_bind_days_of(sqlite3_stmt *s, int at, ent_str value, char text[2][16])
{
    int32_t from, past;
    if (!ent_days_of(value, &from, &past))
        from = past = INT32_MAX;
    bind_days(s, at, from, past, text);
}

void ent_bind_span(sqlite3_stmt *s, int at, const ent_document *doc, ent_span span)
{
    ent_bind_int(s, at, span.start);
    ent_bind_int(s, at + 1, span.end);
    ent_bind_words(s, at + 2, ent_document_text(doc, span));
}

void ent_bind_head(sqlite3_stmt *s, const ent_writing *w, const ent_document *doc,
                   const ent_id *id, uint32_t sentence, ent_span span)
{
    ent_bind_words(s, 1, ent_str_z(id->text));
    ent_bind_int(s, 2, w->document);
    ent_bind_int_or_null(s, 3, sentence, ENT_NONE);
    ent_bind_span(s, 4, doc, span);
}

void ent_bind_proof(sqlite3_stmt *s, int at, ent_str rule, ent_str place, ent_str captures,
                    double score)
{
    ent_bind_words(s, at, rule);
    ent_bind_text(s, at + 1, place);
    ent_bind_text(s, at + 2, captures);
    if (s)
        sqlite3_bind_double(s, at + 3, score);
}

void ent_write_dates(ent_record *r, const ent_coding *c, int64_t document, ent_status *st)
{
    char days[2][16];
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_DATE,
        "INSERT INTO dates(document, n, start_byte, end_byte, words, value, grain, how,"
        " first_day, last_day, rule) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)", st);
    ent_bind_int(s, 1, document);
    for (uint32_t i = 0; i < c->reading.dates.n && !ent_failed(st); i++) {
        const ent_timex *t = &c->reading.dates.at[i];
        if (t->value.n == 0)            /* "daily": orders no event */
            continue;
        ent_bind_int(s, 2, i + 1);
        ent_bind_span(s, 3, c->doc, t->span);
        ent_bind_words(s, 6, t->value);
        ent_bind_text(s, 7, t->grain);
        ent_bind_text(s, 8, t->how);
        bind_days(s, 9, t->known ? t->from : INT32_MIN, t->known ? t->to : INT32_MAX, days);
        ent_bind_text(s, 11, t->rule);
        ent_sql_run(r, s, st);
    }
}

void ent_write_evidence(ent_record *r, const ent_document *doc, int64_t document, const ent_id *id,
                        const ent_span *spans, uint32_t count, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_EVIDENCE,
        "INSERT INTO evidence(document, record, n, start_byte, end_byte, words)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6)", st);
    ent_bind_int(s, 1, document);
    ent_bind_words(s, 2, ent_str_z(id->text));
    for (uint32_t i = 1; i < count && !ent_failed(st); i++) {
        ent_bind_int(s, 3, i);
        ent_bind_span(s, 4, doc, spans[i]);
        ent_sql_run(r, s, st);
    }
}

void ent_write_actor_list(ent_record *r, uint32_t slot, const char *sql, int64_t row,
                          const uint32_t *actors, uint32_t count, const int64_t *keys,
                          ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, slot, sql, st);
    ent_bind_int(s, 1, row);
    for (uint32_t i = 0; i < count && !ent_failed(st); i++) {
        ent_bind_int(s, 2, i + 1);
        ent_bind_int(s, 3, keys[actors[i]]);
        ent_sql_run(r, s, st);
    }
}

ent_str ent_place_country(const ent_lexicon *lex, ent_str place)
{
    ent_name_hit hits[8];
    uint32_t past = 0;
    if (!lex || place.n == 0)
        return ENT_STR("");
    uint32_t n = ent_lexicon_name_at(lex, place, 0, (uint32_t)place.n, hits, 8, &past);
    for (uint32_t i = 0; i < n; i++) {
        const ent_actor_entry *e = ent_lexicon_actor(lex, hits[i].entry);
        if (e->kind == ENT_KIND_STATE)
            return e->id;
        if (e->kind == ENT_KIND_PLACE && e->of_count == 1)
            return e->of[0];
    }
    return ENT_STR("");
}

ent_id ent_new_record_id(ent_intern *taken, char kind, const ent_id *document, ent_span span,
                         ent_str label, ent_arena *a, ent_status *st)
{
    ent_id id = ent_record_id(kind, document, span, label);
    for (uint32_t n = 2; !ent_failed(st); n++) {
        uint32_t before = ent_intern_count(taken);
        if (ent_intern_add(taken, ent_str_z(id.text), st) == before)
            break;
        id = ent_record_id(kind, document, span,
                           ent_str_printf(a, st, "%.*s %u", ENT_FMT(label), n));
    }
    return id;
}

/* The country where a meeting is, by the actor that its place names, else by its words. */
static ent_str meeting_country(const ent_coding *c, const ent_meeting *m)
{
    ent_str iso3 = m->place_actor == ENT_NONE ? ENT_STR("")
                                              : c->reading.actors.at[m->place_actor].iso3;
    return iso3.n ? iso3 : ent_place_country(c->reading.lexicon, m->place);
}

static void write_meeting_place(ent_record *r, const ent_meeting *m, int64_t row,
                                const int64_t *keys, ent_status *st)
{
    if (m->place_actor == ENT_NONE)
        return;
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_MEETING_PLACE,
        "INSERT INTO meeting_places(meeting, actor) VALUES(?1, ?2)", st);
    ent_bind_int(s, 1, row);
    ent_bind_int(s, 2, keys[m->place_actor]);
    ent_sql_run(r, s, st);
}

static void write_meeting(ent_record *r, const ent_coding *c, const ent_writing *w, uint32_t at,
                          const ent_id *ids, ent_status *st)
{
    const ent_meeting *m = &c->meetings.at[at];
    char days[2][16];
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_MEETING,
        "INSERT INTO meetings(id, document, sentence, start_byte, end_byte, words, kind, status,"
        " place, place_iso3, date, date_how, first_day, last_day, title, outcome, part_of, rule,"
        " rule_place, captures, confidence, read_occurrence) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7,"
        " ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)", st);
    ent_bind_head(s, w, c->doc, &ids[at], m->sentence, m->evidence.at[0]);
    ent_bind_words(s, 7, m->kind);
    ent_bind_words(s, 8, m->status);
    ent_bind_text(s, 9, m->place);
    ent_bind_text(s, 10, meeting_country(c, m));
    ent_bind_text(s, 11, m->date);
    ent_bind_text(s, 12, m->date_how);
    ent_bind_days_of(s, 13, m->date, days);
    ent_bind_text(s, 15, m->title);
    ent_bind_text(s, 16, m->outcome);
    bool part = m->part_of != ENT_NONE && m->part_of < c->meetings.n;
    ent_bind_text(s, 17, part ? ent_str_z(ids[m->part_of].text) : ENT_STR(""));
    ent_bind_proof(s, 18, m->rule, m->rule_place, m->captures, m->score);
    ent_bind_text(s, 22, m->occurrence);
    ent_sql_run(r, s, st);
    int64_t row = sqlite3_last_insert_rowid(r->db);
    w->meetings[at] = row;
    write_meeting_place(r, m, row, w->keys, st);
    ent_write_actor_list(r, ENT_SLOT_ADD_PARTICIPANT,
        "INSERT INTO meeting_participants(meeting, n, actor) VALUES(?1, ?2, ?3)", row,
        m->participants.at, m->participants.n, w->keys, st);
    ent_write_evidence(r, c->doc, w->document, &ids[at], m->evidence.at, m->evidence.n, st);
}

void ent_write_meetings(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st)
{
    if (c->meetings.n == 0)
        return;
    ent_arena *a = c->doc->arena;
    ent_id *ids = ENT_NEW(a, ent_id, c->meetings.n, st);
    ent_intern *taken = ent_intern_new(a, st);
    for (uint32_t i = 0; i < c->meetings.n && !ent_failed(st); i++)
        ids[i] = ent_new_record_id(taken, 'm', &w->id, c->meetings.at[i].evidence.at[0],
                        c->meetings.at[i].kind, a, st);
    for (uint32_t i = 0; i < c->meetings.n && !ent_failed(st); i++)
        write_meeting(r, c, w, i, ids, st);
}

static void write_content(ent_record *r, const ent_document *doc, const ent_quote *q, int64_t row,
                          ent_status *st)
{
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_CONTENT,
        "INSERT INTO quote_content(quote, n, start_byte, end_byte, words)"
        " VALUES(?1, ?2, ?3, ?4, ?5)", st);
    ent_bind_int(s, 1, row);
    for (uint32_t i = 0; i < q->content.n && !ent_failed(st); i++) {
        ent_bind_int(s, 2, i + 1);
        ent_bind_span(s, 3, doc, q->content.at[i]);
        ent_sql_run(r, s, st);
    }
}

/* How strongly, where, for whom it was said (bodies: ids, by semicolons), in which words the
 * source is named, which quotation reports it: columns 20 to 27. */
static void bind_circumstances(sqlite3_stmt *s, const ent_coding *c, const ent_quote *q,
                               ent_str bodies, const ent_id *ids)
{
    bool named = q->source.n > 0;
    ent_bind_text(s, 20, q->cls);
    ent_bind_int_or_null(s, 21, q->strength, 0);
    ent_bind_text(s, 22, q->channel);
    ent_bind_text(s, 23, bodies);
    ent_bind_place(s, 24, named ? q->source.at[0] : (ent_span){0, 0}, named);
    ent_bind_text(s, 26, named ? ent_document_text(c->doc, q->source.at[0]) : (ent_str){0});
    ent_bind_text(s, 27, q->outer != ENT_NONE ? ent_str_z(ids[q->outer].text) : (ent_str){0});
}

static void write_quote(ent_record *r, const ent_coding *c, const ent_writing *w,
                        const ent_quote *q, const ent_id *ids, ent_status *st)
{
    const ent_id *id = &ids[q - c->quotes.at];
    char days[2][16];
    ent_buf bodies = {0};
    for (uint32_t i = 0; i < q->speaks_for.n; i++)
        ent_buf_printf(&bodies, st, "%s%.*s", i ? "; " : "", ENT_FMT(q->speaks_for.at[i]));
    sqlite3_stmt *s = ent_sql_kept(r, ENT_SLOT_ADD_QUOTE,
        "INSERT INTO quotes(id, document, sentence, start_byte, end_byte, words, form, type, cue,"
        " cue_start, cue_end, origin, date, first_day, last_day, rule, rule_place, captures,"
        " confidence, cue_class, strength, channel, speaks_for, source_start, source_end,"
        " source_words, reported_in) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,"
        " ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)", st);
    ent_bind_head(s, w, c->doc, id, q->sentence, q->evidence.at[0]);
    ent_bind_words(s, 7, q->form);
    ent_bind_words(s, 8, q->qtype);
    ent_bind_text(s, 9, q->cue);
    ent_bind_place(s, 10, q->cue_span, q->cue_span.end > q->cue_span.start);
    ent_bind_text(s, 12, q->origin);
    ent_bind_text(s, 13, q->date);
    ent_bind_days_of(s, 14, q->date, days);
    ent_bind_proof(s, 16, q->rule, q->rule_place, q->captures, q->score);
    bind_circumstances(s, c, q, ent_buf_str(&bodies), ids);
    ent_sql_run(r, s, st);
    ent_buf_free(&bodies);
    int64_t row = sqlite3_last_insert_rowid(r->db);
    ent_write_actor_list(r, ENT_SLOT_ADD_SPEAKER,
        "INSERT INTO quote_speakers(quote, n, actor) VALUES(?1, ?2, ?3)", row,
        q->speakers.at, q->speakers.n, w->keys, st);
    ent_write_actor_list(r, ENT_SLOT_ADD_ADDRESSEE,
        "INSERT INTO quote_addressees(quote, n, actor) VALUES(?1, ?2, ?3)", row,
        q->addressees.at, q->addressees.n, w->keys, st);
    write_content(r, c->doc, q, row, st);
    ent_write_evidence(r, c->doc, w->document, id, q->evidence.at, q->evidence.n, st);
}

void ent_write_quotes(ent_record *r, const ent_coding *c, const ent_writing *w, ent_status *st)
{
    if (c->quotes.n == 0)
        return;
    ent_intern *taken = ent_intern_new(c->doc->arena, st);
    ent_arena *a = c->doc->arena;
    ent_id *ids = ENT_NEW(a, ent_id, c->quotes.n, st);
    for (uint32_t i = 0; i < c->quotes.n && !ent_failed(st); i++) {
        const ent_quote *q = &c->quotes.at[i];
        ent_str label =
            ent_str_printf(a, st, "%.*s %.*s", ENT_FMT(q->form), ENT_FMT(q->qtype));
        ids[i] = ent_new_record_id(taken, 'q', &w->id, q->evidence.at[0], label, a, st);
    }
    for (uint32_t i = 0; i < c->quotes.n && !ent_failed(st); i++)
        write_quote(r, c, w, &c->quotes.at[i], ids, st);
}
