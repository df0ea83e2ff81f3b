/* Sentences of wires, notes, read-outs and communiqués, and the meetings that must be read from
 * them (meetings.cases). A line that fails is named with what was read instead. */
#include "event/event.h"
#include "lookup/lexicon.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

typedef struct bench {
    ent_lexicon *lex;
    ent_model *model;
    ent_parser *parser;
    ent_mention_tables *tables;
    uint32_t wanted, missed, known;
} bench;

static ent_str read_cases(ent_arena *a, const char *path, ent_status *st)
{
    enum { LIMIT = 1 << 20 };
    FILE *f = fopen(path, "rb");
    char *text = ENT_NEW(a, char, LIMIT, st);
    assert_non_null(f);
    assert_non_null(text);
    size_t n = fread(text, 1, LIMIT, f);
    fclose(f);
    return ent_str_of(text, n);
}

static ent_document *parsed(const bench *b, ent_str text, ent_status *st)
{
    ent_arena *a = ent_arena_new(0, st);
    ent_document *doc = ENT_NEW(a, ent_document, 1, st);
    assert_non_null(doc);
    doc->arena = a;
    doc->source = doc->reading = text;
    doc->date = ENT_STR("2027-03-10");
    doc->date_how = ENT_STR("given");
    ent_piece *piece = ENT_PUSH(a, &doc->pieces, st);
    *piece = (ent_piece){0, (uint32_t)text.n, 0, (uint32_t)text.n};
    ent_flow *flow = ENT_PUSH(a, &doc->flows, st);
    *flow = (ent_flow){.end = (uint32_t)text.n, .cls = ENT_LINE_BODY};
    ent_document_tokenize(doc, st);
    ent_parse_document(b->parser, doc, st);
    assert_int_equal(st->code, ENT_OK);
    return doc;
}

static ent_str next_part(ent_str *rest)
{
    return ent_str_trim(ent_str_field(rest, '|'));
}

/* "*" is any; "planned/cancelled" one or the other. */
static bool fits(ent_str wanted, ent_str got)
{
    return ent_str_is(wanted, "*") || ent_str_eq(wanted, got);
}

static bool status_fits(ent_str wanted, ent_str got)
{
    while (wanted.n)
        if (fits(ent_str_field(&wanted, '/'), got))
            return true;
    return false;
}

/* All parties wanted are there and, unless one of them is "*", no others. */
static bool parties_fit(const ent_reading *r, ent_str wanted, const ent_meeting *m)
{
    uint32_t n = 0;
    bool open = false;
    while (wanted.n) {
        ent_str id = ent_str_trim(ent_str_field(&wanted, ';'));
        if (ent_str_is(id, "*")) {
            open = true;
            continue;
        }
        bool found = false;
        for (uint32_t i = 0; i < m->participants.n; i++)
            found |= ent_str_eq(r->actors.at[m->participants.at[i]].id, id);
        if (!found)
            return false;
        n++;
    }
    return open || n == m->participants.n;
}

/* "KIND STATUS | parties | place | date" */
static bool meeting_fits(const ent_reading *r, ent_str wanted, const ent_meeting *m)
{
    ent_str label = next_part(&wanted), parties = next_part(&wanted);
    ent_str place = next_part(&wanted), date = next_part(&wanted);
    ent_str kind = ent_lex_word(&label), status = ent_lex_word(&label);
    return fits(kind, m->kind) && status_fits(status, m->status) && fits(place, m->place) &&
           fits(date, m->date) && parties_fit(r, parties, m);
}

static void tell(const ent_reading *r, const ent_meeting *m)
{
    print_message("      read: %.*s %.*s |", ENT_FMT(m->kind), ENT_FMT(m->status));
    for (uint32_t i = 0; i < m->participants.n; i++)
        print_message(" %.*s;", ENT_FMT(r->actors.at[m->participants.at[i]].id));
    print_message(" | %.*s | %.*s  (%.*s)\n", ENT_FMT(m->place), ENT_FMT(m->date),
                  ENT_FMT(m->rule));
}

static void tell_all(const ent_reading *r, const ent_meetings *all, const char *what,
                     ent_str line)
{
    print_message("    %s: %.*s\n", what, ENT_FMT(line));
    for (uint32_t i = 0; i < all->n; i++)
        tell(r, &all->at[i]);
}

/* One case: its text, then the lines that begin with "=". */
static void run_case(bench *b, ent_str text, const ent_str *lines, uint32_t count)
{
    ent_status st = {0};
    ent_document *doc = parsed(b, text, &st);
    ent_reading r = {0};
    ent_meetings all = {0};
    ent_read_mentions(&r, b->tables, doc, &st);
    ent_read_meetings(&r, &all, &st);
    assert_int_equal(st.code, ENT_OK);
    bool used[64] = {false};
    bool told = false;
    for (uint32_t i = 0; i < count; i++) {
        bool known = ent_str_starts(lines[i], ENT_STR("=?"));
        ent_str wanted = ent_str_trim(ent_str_sub(lines[i], known ? 2 : 1, lines[i].n));
        bool good = wanted.n == 0;
        for (uint32_t k = 0; wanted.n && !good && k < all.n && k < 64; k++)
            if (!used[k] && meeting_fits(&r, wanted, &all.at[k]))
                good = used[k] = true;
        for (uint32_t k = 0; wanted.n == 0 && k < all.n && k < 64; k++)
            good &= used[k];
        b->wanted++;
        if (good)
            continue;
        *(known ? &b->known : &b->missed) += 1;
        if (!told)
            print_message("  %.*s\n", ENT_FMT(text));
        told = true;
        tell_all(&r, &all, known ? "known failure" : "missed", lines[i]);
    }
    ent_arena_free(doc->arena);
}

/* Runs a file of cases; of its lines, at least `least`, no more than one in six may be known failures. */
static void run_cases(bench *b, const char *path, uint32_t least)
{
    enum { MOST = 16 };
    b->wanted = b->missed = b->known = 0;
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    ent_str file = read_cases(a, path, &st);
    assert_int_equal(st.code, ENT_OK);
    ent_str lines[MOST], text = {0};
    uint32_t count = 0;
    while (file.n) {
        ent_str line = ent_str_trim(ent_str_field(&file, '\n'));
        if (ent_str_starts(line, ENT_STR("=")) && count < MOST)
            lines[count++] = line;
        else if (line.n && line.p[0] != '#' && line.p[0] != '=')
            text = line;
        if ((line.n == 0 || file.n == 0) && count) {
            run_case(b, text, lines, count);
            count = 0;
        }
    }
    ent_arena_free(a);
    print_message("%u lines, %u missed, %u known failures\n", b->wanted, b->missed, b->known);
    assert_true(b->wanted >= least);
    assert_int_equal(b->missed, 0);
    assert_true(b->known * 6 < b->wanted);
}

static void test_cases(void **state)
{
    run_cases(*state, ENT_SOURCE_DIR "/tests/event/meetings.cases", 141);
}

static void test_plans(void **state)
{
    run_cases(*state, ENT_SOURCE_DIR "/tests/event/plans.cases", 95);
}

static int set_up(void **state)
{
    static bench b;
    ent_status st = {0};
    b.lex = ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &st);
    b.model = ent_model_open(ENT_DATA_DIR "/english.model", &st);
    b.parser = ent_parser_new(b.model, &st);
    b.tables = ent_mention_tables_new(b.lex, &st);
    *state = &b;
    return st.code == ENT_OK ? 0 : -1;
}

static int tear_down(void **state)
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
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_plans)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
