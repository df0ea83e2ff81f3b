/* Whom pronouns, plurals and descriptions mean, on texts of our own (reference.cases). A case
 * that fails is named with what was read instead. */
#include "lookup/lexicon.h"
#include "mention/mention.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

enum { MARKS_MOST = 8, CASE_LIMIT = 4096, FILE_LIMIT = 1 << 18 };

typedef struct bench {
    ent_lexicon *lex;
    ent_model *model;
    ent_parser *parser;
    ent_mention_tables *tables;
    uint32_t wanted, failed, known;
} bench;

typedef struct mark { /* [words = ids] */
    ent_span span;
    ent_str ids;
    bool known_failure;
} mark;

typedef struct sample {
    char text[CASE_LIMIT];
    size_t n;
    mark marks[MARKS_MOST];
    uint32_t mark_count;
    uint32_t breaks[MARKS_MOST], break_count;
} sample;

static void put(sample *c, ent_str s)
{
    assert_true(c->n + s.n < CASE_LIMIT);
    memcpy(c->text + c->n, s.p, s.n);
    c->n += s.n;
}

static void put_mark(sample *c, ent_str inside)
{
    assert_true(c->mark_count < MARKS_MOST);
    mark *m = &c->marks[c->mark_count++];
    size_t eq = ent_str_find(inside, ENT_STR(" ="));
    assert_true(eq != SIZE_MAX);
    m->span.start = (uint32_t)c->n;
    put(c, ent_str_sub(inside, 0, eq));
    m->span.end = (uint32_t)c->n;
    ent_str ids = ent_str_sub(inside, eq + 2, inside.n);
    m->known_failure = ent_str_starts(ids, ENT_STR("?"));
    m->ids = ent_str_trim(ent_str_sub(ids, m->known_failure, ids.n));
}

/* A line of the file without its marks. */
static void read_sample(sample *c, ent_str line)
{
    *c = (sample){.n = 0};
    while (line.n) {
        size_t open = ent_str_find(line, ENT_STR("[")),
               slash = ent_str_find(line, ENT_STR(" // "));
        if (slash < open) {
            put(c, ent_str_sub(line, 0, slash));
            assert_true(c->break_count < MARKS_MOST);
            c->breaks[c->break_count++] = (uint32_t)c->n;
            line = ent_str_sub(line, slash + 4, line.n);
            continue;
        }
        put(c, ent_str_sub(line, 0, open == SIZE_MAX ? line.n : open));
        if (open == SIZE_MAX)
            return;
        size_t close = ent_str_find(line, ENT_STR("]"));
        assert_true(close != SIZE_MAX);
        put_mark(c, ent_str_sub(line, open + 1, close));
        line = ent_str_sub(line, close + 1, line.n);
    }
}

static ent_document *parsed(const bench *b, const sample *c, ent_status *st)
{
    ent_arena *a = ent_arena_new(0, st);
    ent_document *doc = ENT_NEW(a, ent_document, 1, st);
    assert_non_null(doc);
    doc->arena = a;
    doc->source = doc->reading = ent_str_of(c->text, c->n);
    doc->date = ENT_STR("2024-05-10");
    doc->date_how = ENT_STR("given");
    ent_piece *piece = ENT_PUSH(a, &doc->pieces, st);
    *piece = (ent_piece){0, (uint32_t)c->n, 0, (uint32_t)c->n};
    for (uint32_t i = 0; i <= c->break_count; i++) {
        ent_flow *flow = ENT_PUSH(a, &doc->flows, st);
        *flow = (ent_flow){.start = i ? c->breaks[i - 1] : 0,
                           .end = i < c->break_count ? c->breaks[i] : (uint32_t)c->n,
                           .cls = ENT_LINE_BODY};
    }
    ent_document_tokenize(doc, st);
    ent_parse_document(b->parser, doc, st);
    assert_int_equal(st->code, ENT_OK);
    return doc;
}

/* The mention whose span is the nearest to that of the words, if it shares half of the longer.
 */
static const ent_mention *at(const ent_reading *r, ent_span s)
{
    const ent_mention *best = NULL;
    double most = .5;
    for (uint32_t i = 0; i < r->mentions.n; i++) {
        ent_span m = r->mentions.at[i].span;
        uint32_t from = m.start > s.start ? m.start : s.start,
                 to = m.end < s.end ? m.end : s.end;
        double all = (m.end > s.end ? m.end : s.end) - (m.start < s.start ? m.start : s.start);
        double v = to > from ? (to - from) / all : 0;
        if (v > most) {
            most = v;
            best = &r->mentions.at[i];
        }
    }
    return best;
}

static bool means(const ent_reading *r, const ent_mention *m, ent_str ids)
{
    uint32_t n = 0, have = m ? m->actor_count : 0;
    while (ids.n) {
        ent_str id = ent_str_trim(ent_str_field(&ids, ','));
        bool any = false;
        for (uint32_t i = 0; i < have; i++)
            any = any || ent_str_eq(r->actors.at[m->actors[i]].id, id);
        if (!any)
            return false;
        n++;
    }
    return n == have;
}

static void check_mark(bench *b, const ent_reading *r, const mark *k)
{
    const ent_mention *m = at(r, k->span);
    b->wanted++;
    if (means(r, m, k->ids)) {
        if (m && m->actor_count)
            assert_true(m->why.n > 0);
        return;
    }
    b->known += k->known_failure;
    b->failed += !k->known_failure;
    print_message(
        "  %s: [%.*s = %.*s] in: %.*s\n    read:", k->known_failure ? "known failure" : "wrong",
        (int)(k->span.end - k->span.start), r->doc->source.p + k->span.start, ENT_FMT(k->ids),
        ENT_FMT(r->doc->source));
    for (uint32_t i = 0; m && i < m->actor_count; i++)
        print_message(" %.*s", ENT_FMT(r->actors.at[m->actors[i]].id));
    if (m)
        print_message(" (%.*s)", ENT_FMT(m->why));
    print_message("\n");
}

static void check_line(bench *b, ent_str line)
{
    ent_status st = {0};
    sample c;
    read_sample(&c, line);
    ent_document *doc = parsed(b, &c, &st);
    ent_reading r;
    ent_read_mentions(&r, b->tables, doc, &st);
    assert_int_equal(st.code, ENT_OK);
    for (uint32_t i = 0; i < c.mark_count; i++)
        check_mark(b, &r, &c.marks[i]);
    ent_arena_free(doc->arena);
}

static void every_case_holds(void **state)
{
    bench *b = *state;
    char *text = malloc(FILE_LIMIT);
    FILE *f = fopen(ENT_SOURCE_DIR "/tests/mention/reference.cases", "rb");
    assert_non_null(f);
    assert_non_null(text);
    ent_str rest = ent_str_of(text, fread(text, 1, FILE_LIMIT, f));
    fclose(f);
    while (rest.n) {
        ent_str line = ent_str_trim(ent_str_line(&rest));
        if (line.n && line.p[0] != '#')
            check_line(b, line);
    }
    free(text);
    print_message("%u references, %u wrong, %u known failures\n", b->wanted, b->failed,
                  b->known);
    assert_true(b->wanted > 50);
    assert_int_equal(b->failed, 0);
}

/* A text of many names and pronouns costs no more a word than a short one does. */
static void long_texts_are_read(void **state)
{
    const bench *b = *state;
    static const char piece[] =
        "Kenya and Uganda met Somalia. They told it that he and she had seen "
        "both countries, the two leaders and its neighbour. ";
    sample *c = calloc(1, sizeof *c);
    assert_non_null(c);
    while (c->n + sizeof piece < CASE_LIMIT)
        put(c, ent_str_z(piece));
    ent_status st = {0};
    ent_document *doc = parsed(b, c, &st);
    ent_reading r;
    ent_read_mentions(&r, b->tables, doc, &st);
    assert_int_equal(st.code, ENT_OK);
    for (uint32_t i = 0; i < r.mentions.n; i++)
        for (uint32_t k = 0; k < r.mentions.at[i].actor_count; k++)
            assert_true(r.mentions.at[i].actors[k] < r.actors.n);
    ent_arena_free(doc->arena);
    free(c);
}

static int setup(void **state)
{
    static bench b;
    ent_status st = {0};
    b.lex = ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &st);
    b.model = ent_model_open(ENT_DATA_DIR "/english.model", &st);
    b.parser = ent_failed(&st) ? NULL : ent_parser_new(b.model, &st);
    b.tables = ent_failed(&st) ? NULL : ent_mention_tables_new(b.lex, &st);
    *state = &b;
    return ent_failed(&st);
}

static int teardown(void **state)
{
    bench *b = *state;
    ent_mention_tables_free(b->tables);
    ent_parser_free(b->parser);
    ent_model_close(b->model);
    ent_lexicon_free(b->lex);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_case_holds),
        cmocka_unit_test(long_texts_are_read),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
