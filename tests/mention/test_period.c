/* When a document was written, from its words alone. */
#include "coder/coder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

typedef struct bench {
    ent_engine *engine;
    ent_parser *parser;
} bench;

static int set_up(void **state)
{
    bench *b = calloc(1, sizeof *b);
    ent_status st = {0};
    assert_non_null(b);
    ent_engine_open(&b->engine, &(ent_engine_options){.data = ENT_DATA_DIR}, &st);
    b->parser = ent_failed(&st) ? NULL : ent_parser_new(b->engine->model, &st);
    if (ent_failed(&st))
        print_error("%s: %s\n", st.file, st.text);
    *state = b;
    return ent_failed(&st);
}

static int tear_down(void **state)
{
    bench *b = *state;
    ent_parser_free(b->parser);
    ent_engine_close(b->engine);
    free(b);
    return 0;
}

/* The date inferred, and a part of its reason. */
static void check(void **state, const char *text, const char *date, const char *why)
{
    bench *b = *state;
    ent_status st = {0};
    ent_reading r;
    ent_document *doc = ent_document_from_bytes("t", "txt", text, strlen(text), &st);
    assert_int_equal(st.code, ENT_OK);
    ent_document_tokenize(doc, &st);
    ent_parse_document(b->parser, doc, &st);
    ent_read_mentions(&r, b->engine->tables, doc, &st);
    assert_int_equal(st.code, ENT_OK);
    if (!ent_str_is(doc->date, date))
        fail_msg("\"%s\": %.*s instead of %s (%.*s)", text, ENT_FMT(doc->date), date,
                 ENT_FMT(doc->date_how));
    if (why && ent_str_find(doc->date_how, ent_str_z(why)) == SIZE_MAX)
        fail_msg("\"%s\": because %.*s", text, ENT_FMT(doc->date_how));
    ent_document_free(doc);
}

#define BLINKEN "U.S. Secretary of State Antony Blinken spoke to the press in the afternoon. "

static void a_weekday_with_its_day_fixes_the_year(void **state)
{
    check(state,
          BLINKEN "The ministers met in Nadi on Tuesday, 16 March, and left a day later.",
          "2021-03", "Tuesday, 16 March");
    check(state,
          BLINKEN "The ministers met in Nadi on Thursday, 16 March, and left a day later.",
          "2023-03", "weekday");
}

static void a_dateline_gives_the_day(void **state)
{
    check(state,
          "NADI, Tuesday 16 March - " BLINKEN "The harvest was poor this year in the islands.",
          "2021-03-16", "dateline");
}

/* Years that are told as deadlines do not make a text younger. */
static void a_deadline_is_not_past(void **state)
{
    check(state,
          "NADI, July 8 - Prime Minister Sitiveni Rabuka met New Zealand Prime Minister Chris "
          "Hipkins. Analysts expect the next summit to fall short of a common pledge to end "
          "logging by 2030, and few plans reach beyond 2035.",
          "2023-07-08", "dateline");
}

/* What is dated in a relative clause or a reason is not what stands around it. */
static void dates_stay_in_their_clause(void **state)
{
    bench *b = *state;
    static const struct { const char *text, *word, *date; } rows[] = {
        {"Samoa, which joined the forum in 1971, has urged restraint.", "urged", ""},
        {"Samoa opposes the plan because the forum rejected it in 2019.", "opposes", ""},
        {"Samoa backs the summit, which will be held in May 2024.", "summit", "2024-05"},
        {"It was the first meeting of the forum since April 2019.", "meeting", ""},
        {"Samoa has chaired the forum since April 2019.", "chaired", "2019-04/"},
        {"Samoa left the forum in May 2024.", "left", "2024-05"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ent_status st = {0};
        ent_reading r;
        ent_document *doc =
            ent_document_from_bytes("t", "txt", rows[i].text, strlen(rows[i].text), &st);
        ent_document_tokenize(doc, &st);
        ent_parse_document(b->parser, doc, &st);
        ent_read_mentions(&r, b->engine->tables, doc, &st);
        assert_int_equal(st.code, ENT_OK);
        uint32_t t = 0;
        while (t < doc->tokens.n && !ent_str_is(doc->tokens.at[t].form, rows[i].word))
            t++;
        uint32_t date = ent_date_of(&r, t);
        ent_str value = date == ENT_NONE ? ENT_STR("") : r.dates.at[date].value;
        if (!ent_str_is(value, rows[i].date))
            fail_msg("\"%s\": %s is dated %.*s", rows[i].text, rows[i].word, ENT_FMT(value));
        ent_document_free(doc);
    }
}

static void nothing_is_inferred_from_nothing(void **state)
{
    check(state, "The ministers met in Nadi on Tuesday, 16 March, and left a day later.", "",
          NULL);
    check(state,
          "The harvest was poor, and the ministers met in Nadi once more to speak of it.", "",
          NULL);
}

static void weekdays_that_contradict_each_other_do_not_count(void **state)
{
    check(state, "The ministers met in Nadi on Tuesday, 16 March, and on Tuesday, 18 March.",
          "", NULL);
}

static void events_bound_the_period(void **state)
{
    check(state,
          "Since Russia's full-scale invasion of Ukraine, grain has been dear. Traders met in "
          "Odesa on "
          "Wednesday, 12 July, to speak of it.",
          "2023-07", "events");
}

static void the_very_office_counts(void **state)
{
    /* He was deputy before: the title says which office is meant. */
    check(state, BLINKEN "The harvest was poor, and nobody in the town spoke of anything else.",
          "2021/2025", "offices");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_weekday_with_its_day_fixes_the_year),
        cmocka_unit_test(a_dateline_gives_the_day),
        cmocka_unit_test(a_deadline_is_not_past),
        cmocka_unit_test(dates_stay_in_their_clause),
        cmocka_unit_test(nothing_is_inferred_from_nothing),
        cmocka_unit_test(weekdays_that_contradict_each_other_do_not_count),
        cmocka_unit_test(events_bound_the_period),
        cmocka_unit_test(the_very_office_counts),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
