/* Expressions of time on texts of our own (dates.cases), dates that events tell, spans. A case
 * that fails is named with what was read instead. */
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
    ent_document *doc;
    ent_reading r;
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

static void read_text(bench *b, const char *date, const char *text, size_t n)
{
    ent_status st = {0};
    b->doc = ent_document_from_bytes("t", "txt", text, n, &st);
    assert_int_equal(st.code, ENT_OK);
    if (date) {
        b->doc->date = ent_str_z(date);
        b->doc->date_how = ENT_STR("given");
    }
    ent_document_tokenize(b->doc, &st);
    ent_parse_document(b->parser, b->doc, &st);
    ent_read_mentions(&b->r, b->engine->tables, b->doc, &st);
    assert_int_equal(st.code, ENT_OK);
}

static ent_str words(const bench *b, const ent_timex *t)
{
    return ent_document_text(b->doc, t->timex_span);
}

/* "words = timex [= value]" cut at " = ". */
static ent_str cut(ent_str *rest)
{
    size_t at = ent_str_find(*rest, ENT_STR(" = "));
    ent_str part = ent_str_trim(ent_str_sub(*rest, 0, at == SIZE_MAX ? rest->n : at));
    *rest = at == SIZE_MAX ? (ent_str){0} : ent_str_sub(*rest, at + 3, rest->n);
    return part;
}

static bool is_as_wanted(const bench *b, const ent_timex *t, ent_str want)
{
    ent_str w = cut(&want), timex = cut(&want), value = cut(&want);
    if (value.n == 0)
        value = timex;
    else if (ent_str_is(value, "-"))
        value = (ent_str){0};
    return ent_str_eq(w, words(b, t)) && ent_str_eq(timex, t->timex) &&
           ent_str_eq(value, t->value);
}

static bool check_case(bench *b, ent_str line)
{
    char date[16] = "";
    ent_str day = ent_str_field(&line, '|'), text = ent_str_field(&line, '|');
    snprintf(date, sizeof date, "%.*s", ENT_FMT(day));
    read_text(b, date, text.p, text.n);
    ent_str list = line;
    uint32_t i = 0;
    bool right = true;
    for (; ent_str_trim(list).n; i++) {
        ent_str want = ent_str_field(&list, ';');
        right &= i < b->r.dates.n && is_as_wanted(b, &b->r.dates.at[i], want);
    }
    right &= i == b->r.dates.n;
    if (!right) {
        print_error("%.*s\n", ENT_FMT(text));
        for (i = 0; i < b->r.dates.n; i++)
            print_error("  read: %.*s = %.*s = %.*s\n", ENT_FMT(words(b, &b->r.dates.at[i])),
                        ENT_FMT(b->r.dates.at[i].timex), ENT_FMT(b->r.dates.at[i].value));
    }
    ent_document_free(b->doc);
    return right;
}

static void expressions_have_their_values(void **state)
{
    ent_status st = {0};
    ent_buf file = {0};
    ent_file_read(ENT_SOURCE_DIR "/tests/mention/dates.cases", 0, &file, &st);
    assert_int_equal(st.code, ENT_OK);
    ent_str rest = ent_buf_str(&file);
    uint32_t failed = 0, count = 0;
    while (rest.n) {
        ent_str line = ent_str_line(&rest);
        if (line.n == 0 || line.p[0] == '#')
            continue;
        failed += !check_case(*state, line);
        count++;
    }
    ent_buf_free(&file);
    assert_true(count > 40);
    assert_int_equal(failed, 0);
}

/* The expression whose source text begins so; NULL. */
static const ent_timex *starting(const bench *b, const char *start)
{
    for (uint32_t i = 0; i < b->r.dates.n; i++)
        if (ent_str_starts(ent_document_text(b->doc, b->r.dates.at[i].span), ent_str_z(start)))
            return &b->r.dates.at[i];
    return NULL;
}

static void check_event(bench *b, const char *text, const char *start, const char *value)
{
    read_text(b, "2023-05-17", text, strlen(text));
    const ent_timex *t = starting(b, start);
    if (value && !t)
        fail_msg("not read: %s", start);
    if (value && !ent_str_is(t->value, value))
        fail_msg("%s: %.*s instead of %s", start, ENT_FMT(t->value), value);
    if (!value && t)
        fail_msg("%s: %.*s where nothing is known", start, ENT_FMT(t->value));
    ent_document_free(b->doc);
}

static void events_told_before_date_others(void **state)
{
    bench *b = *state;
    check_event(
        b,
        "The prime minister of Fiji visited Tonga on 3 April. Shortly before the visit, the "
        "ferry had been repaired.",
        "Shortly before", "<2023-04-03");
    check_event(
        b, "The two ministers met in Dhaka on 2 May. After their meeting in Dhaka, they left.",
        "After their meeting", ">2023-05-02");
    check_event(
        b,
        "The two ministers met in Dhaka on 2 May. After their meeting in Colombo, they left.",
        "After their meeting", NULL);
    check_event(b, "Before a meeting, ministers are briefed. They met on 2 May.", "Before",
                NULL);
    check_event(
        b,
        "The prime minister of Fiji toured Tonga on 3-5 April. On the last day of the visit, "
        "he fished.",
        "On the last day", "2023-04-05");
}

static void known_events_date_others(void **state)
{
    bench *b = *state;
    check_event(b, "Before Russia's invasion of Ukraine, grain was cheap.", "Before",
                "<2022-02-24");
    check_event(b, "Since the coup in Niger, the border has been closed.", "Since",
                NULL); /* later */
    check_event(b, "Before the invasion, grain was cheap in Paraguay.", "Before", NULL);
}

static void offices_begin_on_their_day(void **state)
{
    bench *b = *state;
    check_event(b, "U.S. President Joe Biden has not been to Africa since taking office.",
                "since taking", "2021-01/");
    check_event(b, "A farmer has not been to town since taking office.", "since taking", NULL);
}

/* Of unusual matter nothing must be read beyond its end, and a year never leaves its range. */
static void odd_text_is_read_without_harm(void **state)
{
    static const char *const texts[] = {
        "31 February 2021 and 99 May.", "On the", "two", "from Monday to", "between 2014 and",
        "a a a a a a week ago ago", "the 20", "twenty-", "9999-99-99 and 0000-00-00",
        "the first half of", "half a", "every", "mid-", "12345678901234567890 years ago",
        "900 centuries ago", "999 decades later, 999 centuries from now"};
    bench *b = *state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        read_text(b, "2023-05-17", texts[i], strlen(texts[i]));
        for (uint32_t k = 0; k < b->r.dates.n; k++)
            assert_true(b->r.dates.at[k].span.end <= b->doc->source.n);
        ent_document_free(b->doc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(expressions_have_their_values),
        cmocka_unit_test(events_told_before_date_others),
        cmocka_unit_test(known_events_date_others),
        cmocka_unit_test(offices_begin_on_their_day),
        cmocka_unit_test(odd_text_is_read_without_harm),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
