/* search.c - full text: the sentences that hold most of what is looked for, best first.
 *
 * FTS5 finds and ranks the documents (bm25) and marks the words in them; of the best ones the
 * sentences are weighed by how many different words they hold, then by how often. What the user
 * writes is taken apart here and put together as an expression that FTS5 cannot misread: words, "a
 * phrase", begin*, -without, OR. */
#include "answer/answer.h"

#include <stdlib.h>

enum { MOST_DOCUMENTS = 200, MOST_PASSAGES = 50, OPEN = 1, CLOSE = 2 };

/* ---- the expression --------------------------------------------------------------------------------- */

static void put_term(ent_buf *b, ent_str term, ent_status *st)
{
    bool prefix = term.n > 1 && term.p[term.n - 1] == '*';
    if (prefix)
        term.n--;
    ent_buf_byte(b, '"', st);
    for (size_t i = 0; i < term.n; i++)
        if (term.p[i] != '"' && (unsigned char)term.p[i] >= ' ')
            ent_buf_byte(b, term.p[i], st);
    ent_buf_puts(b, prefix ? "\"*" : "\"", st);
}

/* A term that holds a letter or digit: others would be an error or match nothing. */
static bool has_letter(ent_str term)
{
    for (size_t i = 0; i < term.n;) {
        uint32_t c = ent_utf8_next(term, &i);
        if (ent_utf8_is_letter(c) || (c >= '0' && c <= '9'))
            return true;
    }
    return false;
}

static ent_str next_term(ent_str *rest)
{
    *rest = ent_str_trim(*rest);
    bool minus = rest->n > 1 && rest->p[0] == '-';
    size_t from = minus, to = from;
    if (from < rest->n && rest->p[from] == '"') {
        to = from + 1;
        while (to < rest->n && rest->p[to] != '"')
            to++;
        to += to < rest->n;
    } else {
        while (to < rest->n && rest->p[to] != ' ')
            to++;
    }
    ent_str term = ent_str_sub(*rest, 0, to);
    *rest = ent_str_sub(*rest, to, rest->n);
    return term;
}

typedef struct expression {
    ent_buf with, without;
    uint32_t terms;
    bool or_next;
} expression;

static void add_term(expression *x, ent_str term, ent_status *st)
{
    bool minus = term.n > 1 && term.p[0] == '-';
    if (ent_str_is(term, "OR") && x->terms) {
        x->or_next = true;
        return;
    }
    if (!has_letter(term))
        return;
    ent_buf *to = minus ? &x->without : &x->with;
    if (to->n)
        ent_buf_puts(to, minus || x->or_next ? " OR " : " AND ", st);
    put_term(to, minus ? ent_str_sub(term, 1, term.n) : term, st);
    x->terms += !minus;
    x->or_next = false;
}

/* "entente search r.db joint statement" and "... '\"joint statement\" -Tokyo'": words of the command
 * line that hold a blank are taken apart unless they hold quotation marks. */
ent_str ent_search_expression(ent_ask *k, const char *const *words, size_t count)
{
    expression x = {{0}, {0}, 0, false};
    for (size_t i = 0; i < count; i++)
        for (ent_str rest = ent_str_z(words[i]); rest.n;)
            add_term(&x, next_term(&rest), k->st);
    ent_str text = ENT_STR("");
    if (x.terms == 0)
        ent_status_set(k->st, ENT_USAGE, "%s: no word to search for", k->q->name);
    else if (x.without.n)
        text = ent_str_printf(k->a, k->st, "(%.*s) NOT (%.*s)", ENT_FMT(ent_buf_str(&x.with)),
                              ENT_FMT(ent_buf_str(&x.without)));
    else
        text = ent_str_copy(k->a, ent_buf_str(&x.with), k->st);
    ent_buf_free(&x.with);
    ent_buf_free(&x.without);
    return text;
}

/* The words of it, without marks of what they are. */
ent_str ent_search_term(ent_str *rest)
{
    ent_str term = next_term(rest);
    if (term.n && term.p[0] == '"')
        term = ent_str_sub(term, 1, term.n);
    while (term.n && (term.p[term.n - 1] == '"' || term.p[term.n - 1] == '*'))
        term.n--;
    return has_letter(term) && term.p[0] != '-' ? term : ENT_STR("");
}

/* ---- passages ------------------------------------------------------------------------------------------- */

typedef struct passage {
    int64_t document;
    double score;
    ent_str name, id, date, text;       /* text: marks as OPEN and CLOSE */
    ent_span span;
} passage;

typedef struct hunt {
    ent_ask *k;
    ENT_VEC(passage) found;
    sqlite3_stmt *sentences, *named;
} hunt;

/* Different words and all words that are marked. */
static double weight_of(ent_ask *k, ent_str marked)
{
    ent_intern *words = ent_intern_new(k->a, k->st);
    uint32_t all = 0;
    for (size_t i = 0; i < marked.n && !ent_failed(k->st); i++) {
        if (marked.p[i] != OPEN)
            continue;
        size_t end = i + 1;
        while (end < marked.n && marked.p[end] != CLOSE)
            end++;
        ent_str word = ent_utf8_fold(k->a, ent_str_sub(marked, i + 1, end), k->st);
        ent_intern_add(words, word, k->st);
        all++;
        i = end;
    }
    /* A short sentence that holds as much says it better. */
    return words ? 100.0 * ent_intern_count(words) + 5.0 * (all > 9 ? 9 : all) -
                       (double)marked.n / 200 : 0;
}

/* Where byte `at` of the reading text stands in the marked one. */
static size_t marked_place(ent_str marked, size_t *from, size_t *reading, size_t at)
{
    while (*from < marked.n && *reading < at) {
        if (marked.p[*from] != OPEN && marked.p[*from] != CLOSE)
            (*reading)++;
        (*from)++;
    }
    return *from;
}

/* Only sentences that name the actors of the filters. */
static bool names_them(hunt *h, int64_t document, ent_span span)
{
    ent_ask *k = h->k;
    for (uint32_t i = 0; i < k->used; i++) {
        const ent_filter *f = &k->filters.at[i];
        if (f->kind != ENT_FILTER_ACTOR && f->kind != ENT_FILTER_COUNTRY)
            continue;
        ent_bind_int(h->named, 1, document);
        ent_bind_int(h->named, 2, span.start);
        ent_bind_int(h->named, 3, span.end);
        ent_bind_words(h->named, 4, f->actor.id);
        bool there = ent_sql_step(k->r, h->named, k->st);
        sqlite3_reset(h->named);
        if (!there)
            return false;
    }
    return true;
}

static void take_sentences(hunt *h, ent_query *q)
{
    ent_ask *k = h->k;
    ent_str marked = ent_query_column(q, 4);
    size_t place = 0, reading = 0;
    double rank = -sqlite3_column_double(q->statement, 5);      /* bm25: less is better */
    ent_bind_int(h->sentences, 1, ent_query_int(q, 0));
    while (ent_sql_step(k->r, h->sentences, k->st)) {
        ent_span span = {(uint32_t)sqlite3_column_int64(h->sentences, 2),
                         (uint32_t)sqlite3_column_int64(h->sentences, 3)};
        size_t from = marked_place(marked, &place, &reading,
                                   (size_t)sqlite3_column_int64(h->sentences, 0));
        size_t to = marked_place(marked, &place, &reading,
                                 (size_t)sqlite3_column_int64(h->sentences, 1));
        if (to < marked.n && marked.p[to] == CLOSE)
            to++;
        ent_str text = ent_str_sub(marked, from, to);
        if (memchr(text.p, OPEN, text.n) == NULL || !names_them(h, ent_query_int(q, 0), span))
            continue;
        passage *p = ENT_PUSH(k->a, &h->found, k->st);
        if (!p)
            break;
        *p = (passage){ent_query_int(q, 0), weight_of(k, text) + (rank > 90 ? 90 : rank),
                       ent_query_kept(q, 1), ent_query_kept(q, 2), ent_query_kept(q, 3),
                       ent_str_copy(k->a, text, k->st), span};
    }
}

static int by_score(const void *x, const void *y)
{
    const passage *a = x, *b = y;
    if (a->score != b->score)
        return a->score < b->score ? 1 : -1;
    int order = ent_str_cmp(a->name, b->name);
    if (order)
        return order;
    return a->span.start < b->span.start ? -1 : a->span.start > b->span.start;
}

/* Marks as they may stand in any output: ⟦word⟧. */
static ent_str shown(ent_ask *k, ent_str marked)
{
    ent_buf b = {0};
    for (size_t i = 0; i < marked.n; i++)
        if (marked.p[i] == OPEN)
            ent_buf_puts(&b, "⟦", k->st);
        else if (marked.p[i] == CLOSE)
            ent_buf_puts(&b, "⟧", k->st);
        else
            ent_buf_byte(&b, marked.p[i], k->st);
    ent_str text = ent_str_copy(k->a, ent_buf_str(&b), k->st);
    ent_buf_free(&b);
    return text;
}

static void put_passage(ent_ask *k, const passage *p)
{
    ent_str id = ent_str_printf(k->a, k->st, "%.*s.%u-%u", ENT_FMT(p->id), p->span.start, p->span.end);
    ent_answer_add(k->out, k->st);
    ent_answer_text(k->out, "passage", shown(k, p->text), k->st);
    ent_answer_text(k->out, "document", p->name, k->st);
    ent_answer_text(k->out, "date", p->date, k->st);
    ent_answer_number(k->out, "start", p->span.start, k->st);
    ent_answer_number(k->out, "end", p->span.end, k->st);
    ent_answer_text(k->out, "id", id, k->st);
}

void ent_answer_search(ent_ask *k)
{
    static const ent_subject document = {
        .key = "document", .parties = {"document_actors"}, .named = "passages"};
    hunt h = {.k = k};
    ent_answer_columns(k->out, "passage document date -#start -#end id", k->st);
    h.sentences = ent_sql_prepare(k->r, "SELECT reading_start, reading_end, start_byte, end_byte"
                                  " FROM sentences WHERE document = ?1 ORDER BY n", k->st);
    h.named = ent_sql_prepare(k->r, "SELECT 1 FROM mentions n JOIN actors a USING(actor)"
        " LEFT JOIN document_actors x ON x.document = n.document AND x.actor = n.actor"
        " WHERE n.document = ?1 AND n.start_byte < ?3 AND n.end_byte > ?2 AND (a.id = ?4 OR"
        " (coalesce(x.iso3, a.iso3) = ?4 AND EXISTS(SELECT 1 FROM actors s WHERE s.id = ?4 AND"
        " s.kind = 'state'))) LIMIT 1", k->st);
    ent_str match = ent_search_expression(k, k->q->words, k->q->word_count);
    ent_query q = ent_query_begin(k,
        "SELECT m.document, d.name, d.id, d.date, highlight(search, 1, char(1), char(2)),"
        " bm25(search) FROM search JOIN documents m ON m.document = search.rowid"
        " JOIN current_documents d ON d.document = m.document WHERE search MATCH");
    ent_query_text(&q, match);
    ent_query_filters(&q, &document);
    ent_query_add(&q, " ORDER BY bm25(search), d.name LIMIT 200");
    while (ent_query_step(&q))
        take_sentences(&h, &q);
    ent_query_end(&q);
    sqlite3_finalize(h.sentences);
    sqlite3_finalize(h.named);
    if (h.found.n > 1)
        qsort(h.found.at, h.found.n, sizeof *h.found.at, by_score);
    uint32_t most = k->q->limit ? k->q->limit : MOST_PASSAGES;
    for (uint32_t i = 0; i < h.found.n && i < most && !ent_failed(k->st); i++)
        put_passage(k, &h.found.at[i]);
    if (h.found.n > most)
        ent_answer_remark(k->out, k->st, "The best %u of %u passages; --limit N shows more.", most,
                          h.found.n);
}
