/* test_prose.c - dates, kinds and counts in words; passages with their evidence. */
#include "brief/prose.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static int set_up(void **state)
{
    ent_status st = {0};
    *state = ent_arena_new(0, &st);
    return *state ? 0 : -1;
}

static int tear_down(void **state)
{
    ent_arena_free(*state);
    return 0;
}

static void is(ent_str got, const char *expected)
{
    if (!ent_str_is(got, expected))
        fail_msg("\"%.*s\" instead of \"%s\"", ENT_FMT(got), expected);
}

static void dates_in_words(void **state)
{
    static const struct { const char *value, *words; } cases[] = {
        {"2021-03-16", "16 March 2021"}, {"2021-03", "March 2021"}, {"2021", "2021"},
        {"2021-03-15/2021-03-18", "15–18 March 2021"},
        {"2021-03-30/2021-04-02", "30 March – 2 April 2021"},
        {"2021-12-30/2022-01-02", "30 December 2021 – 2 January 2022"},
        {"2021-01/2021-03", "January–March 2021"}, {"2020/2022", "2020–2022"},
        {"2021-W11", "15–21 March 2021"}, {"<2021-03-15", "before 15 March 2021"},
        {">2021-03-18", "after 18 March 2021"}, {"2021-01/", "from 1 January 2021 on"},
        {"XXXX-03-16", "16 March, year not stated"}, {"XXXX-03", "March, year not stated"},
        {"P3W", "P3W"}, {"", ""},
    };
    ent_status st = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        is(ent_prose_date(ent_str_z(cases[i].value), *state, &st), cases[i].words);
    assert_int_equal(st.code, ENT_OK);
}

static void meetings_in_words(void **state)
{
    ent_status st = {0};
    ent_brief_meeting m = {.kind = ENT_STR("visit"), .place = ENT_STR("Japan")};
    is(ent_prose_meeting(&m, *state, &st), "visit to Japan");
    m = (ent_brief_meeting){.kind = ENT_STR("two-plus-two")};
    is(ent_prose_meeting(&m, *state, &st), "two-plus-two meeting");
    assert_string_equal(ent_prose_status(ENT_STR("held")), "");
    assert_string_equal(ent_prose_status(ENT_STR("postponed")), "put off");
}

static void counts_in_words(void **state)
{
    ent_status st = {0};
    is(ent_prose_count(1, "document", "documents", *state, &st), "1 document");
    is(ent_prose_count(0, "document", "documents", *state, &st), "0 documents");
    is(ent_prose_count(1234567, "word", "words", *state, &st), "1,234,567 words");
}

/* source: "<p>He <b>met</b> her &amp; him.</p>", reading: "He met her & him." */
static ent_document *page(ent_arena *a, ent_status *st)
{
    static const ent_piece pieces[] = {
        {0, 3, 3, 3}, {3, 3, 9, 3}, {6, 5, 16, 5}, {11, 1, 21, 5}, {12, 5, 26, 5}};
    ent_document *doc = ENT_NEW(a, ent_document, 1, st);
    doc->arena = a;
    doc->source = ENT_STR("<p>He <b>met</b> her &amp; him.</p>");
    doc->reading = ENT_STR("He met her & him.");
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        *ENT_PUSH(a, &doc->pieces, st) = pieces[i];
    *ENT_PUSH(a, &doc->sentences, st) = (ent_sentence){.start = 0, .end = 17};
    *ENT_PUSH(a, &doc->lines, st) = (ent_line){.span = {3, 31}};
    return doc;
}

static void evidence_is_marked_in_the_reading_text(void **state)
{
    ent_status st = {0};
    ent_passage p;
    const ent_document *doc = page(*state, &st);
    ent_span span = {9, 26};                        /* met</b> her &amp; */
    ent_passage_make(doc, &span, 1, &p, *state, &st);
    is(ent_passage_marked(&p, "[", "]", *state, &st), "He [met her &] him.");
    assert_int_equal(p.line, 1);
    ent_span several[] = {{17, 20}, {3, 5}};
    ent_passage_make(doc, several, 2, &p, *state, &st);
    is(ent_passage_marked(&p, "[", "]", *state, &st), "[He] met [her] & him.");
    assert_int_equal(p.bytes.start, 3);
    assert_int_equal(p.bytes.end, 20);
    assert_int_equal(st.code, ENT_OK);
}

static void what_is_not_read_is_shown_from_the_source(void **state)
{
    ent_status st = {0};
    ent_passage p;
    ent_document doc = {.arena = *state, .source = ENT_STR("Title\nBy A. Sample in Rome\n")};
    *ENT_PUSH(doc.arena, &doc.lines, &st) = (ent_line){.span = {0, 5}};
    *ENT_PUSH(doc.arena, &doc.lines, &st) = (ent_line){.span = {6, 26}};
    ent_span span = {9, 18};
    ent_passage_make(&doc, &span, 1, &p, *state, &st);
    is(ent_passage_marked(&p, "[", "]", *state, &st), "By [A. Sample] in Rome");
    assert_int_equal(p.line, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(dates_in_words, set_up, tear_down),
        cmocka_unit_test_setup_teardown(meetings_in_words, set_up, tear_down),
        cmocka_unit_test_setup_teardown(counts_in_words, set_up, tear_down),
        cmocka_unit_test_setup_teardown(evidence_is_marked_in_the_reading_text, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_not_read_is_shown_from_the_source, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
