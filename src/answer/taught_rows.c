/* taught_rows.c - events that people judged as labelled sentences, in the format of training/plover: what stands
 * bears its type, what was rejected is NONE. */
#include "answer/taught.h"
#include "brief/passage.h"
#include "record/correct.h"

enum { LEAST_WORDS = 8, MOST_WORDS = 45, MOST_ROWS = 9999, MOST_ACTORS = 32 };

typedef struct row_maker {
    ent_record *r;
    ent_arena *a;
    const ent_lexicon *lex;
    ent_pages pages;
    ent_buf out;
    ent_left_out left;
    ent_intern *sentences;
    ent_str before, before_type;    /* sentence of the last row, "" once it has two; its type */
    size_t rows;
    ent_status *st;
} row_maker;

/* An event as it is to be learnt. */
typedef struct taught_event {
    int64_t document;
    ent_str document_id, genre, type, mode, modality, why;
    ent_str sources, targets;       /* ids, "," between */
    ent_span span;                  /* of the evidence, source bytes */
} taught_event;

/* ---- places ---------------------------------------------------------------------------------------- */

/* The sentence that a place of the source lies in: its source bytes and those of the reading text. */
static bool sentence_of(row_maker *m, const taught_event *e, ent_span *source, ent_span *reading)
{
    sqlite3_stmt *s = ent_sql_prepare(m->r, "SELECT start_byte, end_byte, reading_start, reading_end FROM sentences"
                                      " WHERE document = ?1 AND start_byte <= ?2 AND end_byte > ?2 ORDER BY n DESC LIMIT 1",
                                      m->st);
    ent_bind_int(s, 1, e->document);
    ent_bind_int(s, 2, e->span.start);
    bool found = ent_sql_step(m->r, s, m->st);
    if (found) {
        *source = (ent_span){(uint32_t)sqlite3_column_int64(s, 0), (uint32_t)sqlite3_column_int64(s, 1)};
        *reading = (ent_span){(uint32_t)sqlite3_column_int64(s, 2), (uint32_t)sqlite3_column_int64(s, 3)};
    }
    sqlite3_finalize(s);
    return found;
}

/* The first of the actors that the sentence mentions: the mention nearest to the evidence, as a place of the
 * reading text; not over `taken`. */
static bool mention_of(row_maker *m, const taught_event *e, const ent_document *doc, ent_span sentence, ent_str ids,
                       ent_span taken, ent_span *out)
{
    bool found = false;
    sqlite3_stmt *s = ent_sql_prepare(m->r, "SELECT start_byte, end_byte FROM mentions JOIN actors USING(actor) WHERE"
        " document = ?1 AND start_byte >= ?2 AND end_byte <= ?3 AND actors.id = ?4 AND form <> 'pronoun' AND words"
        " IS NOT NULL ORDER BY NOT (start_byte >= ?5 AND end_byte <= ?6), abs(start_byte - ?5), start_byte", m->st);
    while (ids.n && !found && !ent_failed(m->st)) {
        ent_str id = ent_str_field(&ids, ',');
        ent_bind_int(s, 1, e->document);
        ent_bind_int(s, 2, sentence.start);
        ent_bind_int(s, 3, sentence.end);
        ent_bind_words(s, 4, id);
        ent_bind_int(s, 5, e->span.start);
        ent_bind_int(s, 6, e->span.end);
        while (ent_sql_step(m->r, s, m->st)) {
            ent_span at = {(uint32_t)sqlite3_column_int64(s, 0), (uint32_t)sqlite3_column_int64(s, 1)};
            bool single = !found && ent_passage_places(doc, at, out, 1) == 1;
            found |= single && (out->end <= taken.start || out->start >= taken.end);
            if (found)
                break;
        }
        sqlite3_reset(s);
    }
    sqlite3_finalize(s);
    return found;
}

/* ---- columns ---------------------------------------------------------------------------------------- */

static bool lists(ent_str list, ent_str one)
{
    while (list.n)
        if (ent_str_eq(ent_str_field(&list, ';'), one))
            return true;
    return false;
}

/* Where the first actor that has a country is at home, by table plover-home; "" where none has. */
static ent_str home_of(row_maker *m, ent_str ids)
{
    const ent_table *t = ent_lexicon_table(m->lex, ENT_STR("plover-home"));
    while (ids.n && t) {
        sqlite3_stmt *s = ent_sql_prepare(m->r, "SELECT iso3 FROM actors WHERE id = ?1", m->st);
        ent_bind_words(s, 1, ent_str_field(&ids, ','));
        ent_str iso3 = ent_sql_step(m->r, s, m->st) ? ent_str_copy(m->a, ent_column(s, 0), m->st) : ENT_STR("");
        sqlite3_finalize(s);
        uint32_t n = iso3.n ? ent_lexicon_find(m->lex, iso3) : ENT_NONE;
        ent_str region = n == ENT_NONE ? ENT_STR("") : ent_lexicon_actor(m->lex, n)->region;
        for (uint32_t row = 0; iso3.n && row < ent_table_count(t); row++)
            if (lists(ent_table_at(t, row, 1), iso3))
                return ent_table_at(t, row, 0);
        for (uint32_t row = 0; region.n && row < ent_table_count(t); row++)
            if (lists(ent_table_at(t, row, 1), region))
                return ent_table_at(t, row, 0);
    }
    return ENT_STR("");
}

static ent_str genre_of(ent_str genre)
{
    if (ent_str_is(genre, "analysis"))
        return ENT_STR("note");
    if (ent_str_is(genre, "statement") || ent_str_is(genre, "readout"))
        return genre;
    return ENT_STR("wire");
}

/* Of what was rejected: the trap that the reason begins with ("opinion: ..."), else a word in another sense. */
static ent_str trap_of(ent_str why)
{
    ent_str all = ENT_STR("sense history opinion statistic sport accident state attribution title topic");
    while (all.n) {
        ent_str one = ent_str_field(&all, ' ');
        if (ent_str_starts(why, one))
            return one;
    }
    return ENT_STR("sense");
}

/* ---- rows -------------------------------------------------------------------------------------------- */

/* Appends the sentence on one line with the marks; counts its words. False when it holds what the format
 * cannot. */
static bool put_marked(row_maker *m, ent_buf *b, ent_str text, uint32_t base, ent_span s, ent_span t, ent_buf *plain,
                       uint32_t *words)
{
    bool blank = true;
    *words = 0;
    for (size_t i = 0; i <= text.n; i++) {
        uint32_t at = base + (uint32_t)i;
        if (s.end > s.start && at == s.end)
            ent_buf_puts(b, "</s>", m->st);
        if (t.end > t.start && at == t.end)
            ent_buf_puts(b, "</t>", m->st);
        if (i == text.n)
            break;
        char c = text.p[i];
        if (c == '<' || c == '>')
            return false;
        bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!space && blank)
            ++*words;
        if (!space && blank && plain->n)
            ent_buf_byte(b, ' ', m->st), ent_buf_byte(plain, ' ', m->st);
        if (s.end > s.start && at == s.start)
            ent_buf_puts(b, "<s>", m->st);
        if (t.end > t.start && at == t.start)
            ent_buf_puts(b, "<t>", m->st);
        if (!space) {
            ent_buf_byte(b, c, m->st);
            ent_buf_byte(plain, c, m->st);
        }
        blank = space;
    }
    return true;
}

/* The sentence may stand twice, in rows that follow each other and bear different types. */
static bool is_repeated(row_maker *m, ent_str plain, ent_str type)
{
    bool known = ent_intern_find(m->sentences, plain) != ENT_NONE;
    bool follows = m->before.n && ent_str_eq(plain, m->before) && !ent_str_eq(type, m->before_type);
    if (known && !follows)
        return true;
    ent_intern_add(m->sentences, plain, m->st);
    m->before = known ? ENT_STR("") : ent_str_copy(m->a, plain, m->st);
    m->before_type = type;
    return false;
}

static const char *put_row(row_maker *m, const taught_event *e)
{
    ent_span sentence, reading, s = {0, 0}, t = {0, 0};
    bool none = ent_str_is(e->type, "NONE");
    bool needs_target = ent_str_is(e->type, "COOPERATE") || ent_str_is(e->type, "AID") || ent_str_is(e->type, "SANCTION");
    ent_document *doc = ent_pages_load(&m->pages, e->document, m->st);
    if (!doc || !sentence_of(m, e, &sentence, &reading))
        return "whose sentence is no longer there";
    bool source = mention_of(m, e, doc, sentence, e->sources, (ent_span){0, 0}, &s);
    bool target = mention_of(m, e, doc, sentence, e->targets, s, &t);
    if (!source && !none)
        return "whose source the sentence does not name";
    if (!target && needs_target)
        return "whose target the sentence does not name";
    ent_str home = home_of(m, e->sources);
    home = home.n ? home : home_of(m, e->targets);
    if (home.n == 0)
        return "of nobody's region";
    ent_buf text = {0}, plain = {0};
    uint32_t words;
    const char *why = NULL;
    ent_str read = ent_str_sub(doc->reading, reading.start, reading.end);
    bool good = put_marked(m, &text, read, reading.start, source ? s : (ent_span){0, 0}, target ? t : (ent_span){0, 0},
                           &plain, &words);
    if (!good)
        why = "with signs that the format cannot hold";
    else if (words < LEAST_WORDS || words > MOST_WORDS)
        why = "of fewer than 8 or more than 45 words";
    else if (is_repeated(m, ent_buf_str(&plain), e->type))
        why = "in a sentence that stands there already";
    else
        ent_buf_printf(&m->out, m->st, "k%04zu\t%.*s\t%.*s\t%.*s\t%.*s\t%.*s\t%.*s\n", ++m->rows, ENT_FMT(e->type),
                       ENT_FMT(e->mode), ENT_FMT(e->modality), ENT_FMT(home), ENT_FMT(genre_of(e->genre)),
                       ENT_FMT(ent_buf_str(&text)));
    ent_buf_free(&text);
    ent_buf_free(&plain);
    return why;
}

/* ---- what was judged ----------------------------------------------------------------------------------- */

#define IDS(table)                                                                              \
    "(SELECT group_concat(id, ',') FROM (SELECT a.id FROM " table " p JOIN actors a USING(actor) WHERE p.event ="   \
    " m.event ORDER BY p.n))"

/* Events that stand and bear a verdict; then those that were taken out, whose fields the correction keeps. */
static const char standing[] =
    "SELECT d.document, d.genre, m.plover, coalesce(m.mode, '-'), m.modality, " IDS("event_sources") ", "
    IDS("event_targets") ", m.start_byte, m.end_byte, NULL, NULL FROM events m JOIN current_documents d USING(document)"
    " WHERE EXISTS(SELECT 1 FROM corrections c WHERE m.id IN (c.target, c.applied_to) AND c.action IN ('fix', 'confirm'))"
    " UNION ALL SELECT d.document, d.genre, 'NONE', '-', '', NULL, NULL, c.start_byte, c.end_byte, c.was, c.why"
    " FROM corrections c JOIN current_documents d ON d.base_name = c.base_name JOIN texts x ON x.document = d.document"
    " WHERE c.kind = 'event' AND c.action = 'reject' AND c.words IS NOT NULL AND"
    " CAST(substr(CAST(x.source AS BLOB), c.start_byte + 1, c.end_byte - c.start_byte) AS TEXT) = c.words"
    " ORDER BY 1, 8, 3";

static void make_rows(row_maker *m)
{
    sqlite3_stmt *s = ent_sql_prepare(m->r, standing, m->st);
    while (m->rows < MOST_ROWS && ent_sql_step(m->r, s, m->st)) {
        ent_str text[11];
        for (int i = 0; i < 11; i++)
            text[i] = ent_str_copy(m->a, ent_column(s, i), m->st);
        taught_event e = {.document = sqlite3_column_int64(s, 0), .genre = text[1], .type = text[2], .mode = text[3],
            .modality = text[4], .sources = text[5], .targets = text[6], .why = text[10],
            .span = {(uint32_t)sqlite3_column_int64(s, 7), (uint32_t)sqlite3_column_int64(s, 8)}};
        if (ent_str_is(e.type, "NONE")) {
            e.mode = trap_of(e.why);
            e.modality = ent_correction_field(text[9], "modality");
            e.sources = ent_correction_field(text[9], "source");
            e.targets = ent_correction_field(text[9], "target");
        }
        const char *why = ent_failed(m->st) ? NULL : put_row(m, &e);
        if (why)
            ent_leave_out(&m->left, why);
    }
    sqlite3_finalize(s);
}

void ent_record_training_write(ent_record *r, const ent_engine *e, const char *folder, ent_taught *out, ent_status *st)
{
    *out = (ent_taught){0};
    ent_arena *a = ent_failed(st) ? NULL : ent_arena_new(0, st);
    if (!a)
        return;
    row_maker m = {.r = r, .a = a, .lex = e->lexicon, .st = st, .sentences = ent_intern_new(a, st)};
    ent_pages_open(&m.pages, r, st);
    ent_buf_puts(&m.out, "# Labelled sentences, part k: events of a record that people confirmed, put right or took"
                         " out.\n# Columns, tab separated: id, PLOVER type, mode, modality, region, genre, sentence"
                         " with <s>source</s>\n# and <t>target</t> marked.\n", st);
    if (!ent_failed(st))
        make_rows(&m);
    if (!ent_failed(st) && m.rows > 0)
        ent_taught_file(folder, NULL, "part-k.tsv", ent_buf_str(&m.out), st);
    out->written = m.rows;
    ent_taught_end(&m.left, out);
    ent_pages_close(&m.pages);
    ent_buf_free(&m.out);
    ent_arena_free(a);
}
