/* phrase.c - the history of a phrase: who used it when, in which document, first and last, beside the
 * variants that the lexicon groups with it. A phrase that it does not know is looked for in the texts. */
#include "answer/merged.h"
#include "text/stem.h"
#include "wording/terms.h"

#include <stdlib.h>

enum { MOST_USES = 20000 };

typedef struct use {
    ent_str variant, how, users, in_document, day;
    ent_answer_note note;           /* its id: document and bytes */
} use;

typedef struct history {
    ent_ask *k;
    ENT_VEC(use) uses;
    ent_intern *variants;
    sqlite3_stmt *speakers;         /* speakers_at */
} history;

static ent_str keep(history *h, ent_str s)
{
    return ent_str_copy(h->k->a, s, h->k->st);
}

/* ---- terms of the lexicon -------------------------------------------------------------------------- */

static bool same_stems(ent_ask *k, const ent_words_at *asked, ent_str variant)
{
    ent_words_at words = {0};
    ent_words_scan(variant, 0, (uint32_t)variant.n, k->a, &words, k->st);
    bool same = words.n > 0 && words.n == asked->n;
    for (uint32_t i = 0; same && i < words.n; i++)
        same = words.at[i].stem == asked->at[i].stem;
    return same;
}

/* The words asked for without an article before them. */
static ent_str without_article(ent_str phrase)
{
    static const char *const articles[] = {"the ", "The ", "a ", "an "};
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++)
        if (ent_str_starts(phrase, ent_str_z(articles[i])))
            return ent_str_trim(ent_str_sub(phrase, strlen(articles[i]), phrase.n));
    return phrase;
}

/* The groups that the phrase belongs to: as a variant, or by name. */
static void find_groups(history *h, ent_str phrase, ent_intern *groups)
{
    ent_ask *k = h->k;
    ent_words_at asked = {0};
    ent_words_scan(phrase, 0, (uint32_t)phrase.n, k->a, &asked, k->st);
    ent_query q = ent_query_begin(k, "SELECT DISTINCT term, variant FROM term_uses ORDER BY term, variant");
    while (ent_query_step(&q)) {
        ent_str term = ent_query_column(&q, 0);
        if (ent_str_eq_nocase(term, phrase) || same_stems(k, &asked, ent_query_column(&q, 1)))
            ent_intern_add(groups, keep(h, term), k->st);
    }
    ent_query_end(&q);
}

#define USE_COLUMNS                                                                             \
    " d.name, d.id, coalesce(m.date, d.date), m.words, m.start_byte, m.end_byte,"               \
    " coalesce(m.first_day, d.first_day, '') "

static void give_id(history *h, use *u)
{
    u->note.id = ent_str_printf(h->k->a, h->k->st, "%.*s.%u-%u", ENT_FMT(u->note.document_id),
                                u->note.span.start, u->note.span.end);
}

static void add_use(history *h, ent_query *q, int at, ent_str variant, ent_str how, ent_str users,
                    ent_str in_document)
{
    use *u = h->uses.n < MOST_USES ? ENT_PUSH(h->k->a, &h->uses, h->k->st) : NULL;
    if (!u)
        return;
    u->variant = keep(h, variant);
    u->how = keep(h, how);
    u->users = keep(h, users);
    u->in_document = keep(h, in_document);
    u->day = ent_query_kept(q, at + 6);
    u->note.document = ent_query_kept(q, at);
    u->note.document_id = ent_query_kept(q, at + 1);
    u->note.date = ent_query_kept(q, at + 2);
    u->note.words = ent_query_kept(q, at + 3);
    u->note.span = (ent_span){(uint32_t)ent_query_int(q, at + 4), (uint32_t)ent_query_int(q, at + 5)};
    give_id(h, u);
}

static const ent_subject term_use = {.key = "term_use", .parties = {"term_users"}, .days = true,
                                     .sentence = true, .named = "uses"};

static void of_group(history *h, ent_str term)
{
    ent_query q = ent_query_begin(h->k, "SELECT m.variant, m.how, coalesce((SELECT group_concat(name,"
        " char(31)) FROM (SELECT a.name FROM term_users p JOIN actors a USING(actor) WHERE p.term_use ="
        " m.term_use ORDER BY p.n)), ''), coalesce(m.in_document, '')," USE_COLUMNS
        " FROM term_uses m JOIN current_documents d USING(document) WHERE m.term =");
    ent_query_text(&q, term);
    ent_query_filters(&q, &term_use);
    while (ent_query_step(&q))
        add_use(h, &q, 4, ent_query_column(&q, 0), ent_query_column(&q, 1), ent_query_column(&q, 2),
                ent_query_column(&q, 3));
    ent_query_end(&q);
}

/* ---- any phrase ------------------------------------------------------------------------------------- */

/* Who says it there: speakers of the quotation that holds the bytes. */
static ent_str speakers_at(history *h, int64_t document, ent_span s, ent_str *how)
{
    ent_ask *k = h->k;
    sqlite3_stmt *find = h->speakers;
    ent_bind_int(find, 1, document);
    ent_bind_int(find, 2, s.start);
    ent_bind_int(find, 3, s.end);
    ent_str users = ENT_STR("");
    *how = ENT_STR("told");
    if (ent_sql_step(k->r, find, k->st)) {
        *how = ent_str_is(ent_column(find, 0), "indirect") ? ENT_STR("said") : ENT_STR("quoted");
        users = keep(h, ent_column(find, 1));
    }
    sqlite3_reset(find);
    return users;
}

/* Every place of the reading text where the words stand, by their stems. */
static void in_text(history *h, ent_query *q, ent_str phrase, const ent_words_at *asked)
{
    ent_ask *k = h->k;
    ent_arena *a = ent_arena_new(0, k->st);
    ent_document *doc = ENT_NEW(a, ent_document, 1, k->st);
    if (!doc) {
        ent_arena_free(a);
        return;
    }
    doc->arena = a;
    doc->source = ent_query_column(q, 5);
    doc->reading = ent_query_column(q, 6);
    ent_pieces_unpack(doc, ent_query_column(q, 7), k->st);
    ent_words_at words = {0};
    ent_words_scan(doc->reading, 0, (uint32_t)doc->reading.n, a, &words, k->st);
    for (uint32_t i = 0; i + asked->n <= words.n && !ent_failed(k->st); i++) {
        uint32_t n = 0;
        while (n < asked->n && words.at[i + n].stem == asked->at[n].stem)
            n++;
        if (n < asked->n)
            continue;
        use *u = h->uses.n < MOST_USES ? ENT_PUSH(k->a, &h->uses, k->st) : NULL;
        if (!u)
            break;
        ent_span s = {ent_document_source(doc, words.at[i].start, false),
                      ent_document_source(doc, words.at[i + n - 1].end, true)};
        u->variant = phrase;
        u->users = speakers_at(h, ent_query_int(q, 0), s, &u->how);
        u->day = ent_query_kept(q, 4);
        u->note.document = ent_query_kept(q, 1);
        u->note.document_id = ent_query_kept(q, 2);
        u->note.date = ent_query_kept(q, 3);
        u->note.span = s;
        u->note.words = keep(h, ent_str_of(doc->source.p + s.start, s.end - s.start));
        give_id(h, u);
    }
    ent_arena_free(a);
}

/* Letters that all forms of a word begin with: stems end where forms begin to differ, or two letters behind. */
static size_t beginning_of(ent_str word, char out[ENT_STEM])
{
    size_t n = ent_stem(word, out), kept = n > 4 ? n - 2 : n > 2 ? n - 1 : n, i = 0;
    while (i < kept && ((out[i] >= 'a' && out[i] <= 'z') || (out[i] >= '0' && out[i] <= '9')))
        i++;
    return i == kept ? kept : 0;        /* accents are the index's own matter */
}

/* "("coop"* OR "coo" OR "co" OR "c") AND ...": what documents with the words hold, whatever their forms, an
 * apostrophe in them or not. "" where no word tells. */
static ent_str index_expression(ent_ask *k, ent_str phrase, const ent_words_at *asked)
{
    ent_buf b = {0};
    for (uint32_t i = 0; i < asked->n; i++) {
        char word[ENT_STEM];
        ent_str text = ent_str_sub(phrase, asked->at[i].start, asked->at[i].end);
        size_t n = beginning_of(text, word);
        if (n < 2)
            continue;
        ent_buf_printf(&b, k->st, "%s(\"%.*s\"*", b.n ? " AND " : "", (int)n, word);
        while (--n > 0)
            ent_buf_printf(&b, k->st, " OR \"%.*s\"", (int)n, word);
        ent_buf_byte(&b, ')', k->st);
    }
    ent_str out = ent_str_copy(k->a, ent_buf_str(&b), k->st);
    ent_buf_free(&b);
    return out;
}

/* A current document is asked for all of its words; their order and forms are looked at here. */
static void of_phrase(history *h, ent_str phrase)
{
    static const ent_subject document = {.key = "document", .parties = {"document_actors"},
                                         .named = "uses"};
    ent_ask *k = h->k;
    ent_words_at asked = {0};
    ent_words_scan(phrase, 0, (uint32_t)phrase.n, k->a, &asked, k->st);
    if (asked.n == 0) {
        ent_status_set(k->st, ENT_USAGE, "\"%.*s\" holds no word to look for", ENT_FMT(phrase));
        return;
    }
    ent_query q = ent_query_begin(k, "SELECT d.document, d.name, d.id, coalesce(d.date, ''),"
        " coalesce(d.first_day, ''), t.source, t.reading, t.pieces FROM current_documents d"
        " JOIN documents m ON m.document = d.document JOIN texts t ON t.document = d.document WHERE 1");
    ent_str held = index_expression(k, phrase, &asked);
    if (held.n) {
        ent_query_add(&q, " AND d.document IN (SELECT rowid FROM search WHERE search MATCH");
        ent_query_text(&q, held);
        ent_query_add(&q, ")");
    }
    h->speakers = ent_sql_prepare(k->r, "SELECT q.form, coalesce((SELECT group_concat(name,"
        " char(31)) FROM (SELECT a.name FROM quote_speakers p JOIN actors a USING(actor) WHERE p.quote ="
        " q.quote ORDER BY p.n)), '') FROM quotes q JOIN quote_content c USING(quote) WHERE q.document ="
        " ?1 AND c.start_byte <= ?2 AND c.end_byte >= ?3 ORDER BY c.end_byte - c.start_byte, q.id"
        " LIMIT 1", k->st);
    ent_query_filters(&q, &document);
    ent_query_add(&q, " ORDER BY d.first_day IS NULL, d.first_day, d.name");
    while (ent_query_step(&q))
        in_text(h, &q, phrase, &asked);
    ent_query_end(&q);
    sqlite3_finalize(h->speakers);
}

/* ---- the table --------------------------------------------------------------------------------------- */

static int by_day(const void *x, const void *y)
{
    const use *a = x, *b = y;
    if ((a->day.n == 0) != (b->day.n == 0))
        return a->day.n == 0 ? 1 : -1;
    int order = ent_str_cmp(a->day, b->day);
    if (!order)
        order = ent_str_cmp(a->note.document, b->note.document);
    if (!order)
        order = a->note.span.start < b->note.span.start ? -1 : a->note.span.start > b->note.span.start;
    return order;
}

/* "denuclearisation of north korea: 3 uses in 2 documents, first 2021-03-16, last 2022-05-23" */
static ent_str heading(history *h, ent_str variant)
{
    ent_str first = ENT_STR(""), last = ENT_STR(""), document = ENT_STR("");
    uint32_t uses = 0, documents = 0;
    ent_intern *seen = ent_intern_new(h->k->a, h->k->st);
    for (uint32_t i = 0; i < h->uses.n && !ent_failed(h->k->st); i++) {
        const use *u = &h->uses.at[i];
        if (!ent_str_eq(u->variant, variant))
            continue;
        uses++;
        document = u->note.document_id;
        documents += ent_intern_add(seen, document, h->k->st) == documents;
        first = first.n ? first : u->note.date;
        last = u->note.date.n ? u->note.date : last;
    }
    return ent_str_printf(h->k->a, h->k->st, "%.*s: %u %s in %u %s, first %.*s, last %.*s", ENT_FMT(variant),
                          uses, uses == 1 ? "use" : "uses", documents,
                          documents == 1 ? "document" : "documents",
                          ENT_FMT(first.n ? first : ENT_STR("undated")),
                          ENT_FMT(last.n ? last : ENT_STR("undated")));
}

static void put_variant(history *h, ent_str variant)
{
    ent_ask *k = h->k;
    ent_str title = ent_str_copy(k->out->a, heading(h, variant), k->st);   /* rows borrow it */
    for (uint32_t i = 0; i < h->uses.n && !ent_failed(k->st); i++) {
        const use *u = &h->uses.at[i];
        if (!ent_str_eq(u->variant, variant))
            continue;
        ent_answer_add(k->out, k->st);
        ent_answer_group(k->out, title);
        ent_answer_text(k->out, "date", u->note.date, k->st);
        ent_put_items(k, "who", u->users.n ? u->users : ENT_STR("author"));
        ent_answer_text(k->out, "how", u->how, k->st);
        ent_answer_text(k->out, "words", u->note.words, k->st);
        ent_answer_text(k->out, "variant", u->variant, k->st);
        ent_answer_text(k->out, "in_document", u->in_document, k->st);
        ent_answer_text(k->out, "document", u->note.document, k->st);
        ent_answer_text(k->out, "id", u->note.id, k->st);
        ent_answer_cite(k->out, &u->note, k->st);
    }
}

void ent_answer_phrase(ent_ask *k)
{
    history h = {.k = k};
    ent_str phrase = ENT_STR("");
    for (size_t i = 0; i < k->q->word_count; i++)
        phrase = ent_str_printf(k->a, k->st, "%.*s%s%s", ENT_FMT(phrase), i ? " " : "", k->q->words[i]);
    phrase = without_article(ent_str_trim(phrase));
    ent_answer_columns(k->out, "date *who how words variant -in_document document -id", k->st);
    ent_intern *groups = ent_intern_new(k->a, k->st);
    h.variants = ent_intern_new(k->a, k->st);
    if (ent_failed(k->st))
        return;
    find_groups(&h, phrase, groups);
    for (uint32_t i = 0; i < ent_intern_count(groups) && !ent_failed(k->st); i++)
        of_group(&h, ent_intern_at(groups, i));
    if (ent_intern_count(groups) == 0)
        of_phrase(&h, phrase);
    if (h.uses.n > 1)
        qsort(h.uses.at, h.uses.n, sizeof *h.uses.at, by_day);
    for (uint32_t i = 0; i < h.uses.n && !ent_failed(k->st); i++) {
        uint32_t before = ent_intern_count(h.variants);
        if (ent_intern_add(h.variants, h.uses.at[i].variant, k->st) == before)
            put_variant(&h, h.uses.at[i].variant);
    }
    if (ent_intern_count(groups))
        ent_answer_remark(k->out, k->st, "Grouped by the lexicon as \"%.*s\".",
                          ENT_FMT(ent_intern_at(groups, 0)));
    if (h.uses.n == MOST_USES)
        ent_answer_remark(k->out, k->st, "Only the first %u uses are counted.", h.uses.n);
}
