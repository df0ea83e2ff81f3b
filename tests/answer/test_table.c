/* The table of an answer and its writers; names that are near. */
#include "answer/answer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static int keep(void *ctx, const char *bytes, size_t n)
{
    ent_status st = {0};
    ent_buf_put(ctx, ent_str_of(bytes, n), &st);
    return 0;
}

static void written(const ent_answer *t, ent_answer_style o, const char *want)
{
    ent_status st = {0};
    ent_buf b = {0};
    ent_sink out = {keep, &b};
    ent_answer_write(t, &o, &out, &st);
    ent_buf_byte(&b, '\0', &st);
    assert_int_equal(st.code, ENT_OK);
    assert_string_equal(b.p, want);
    ent_buf_free(&b);
}

/* Two rows, a list, a number, a column for programs, one source of both. */
static ent_answer *sample(ent_status *st)
{
    ent_answer_note note = {.id = ENT_STR("m1"), .document = ENT_STR("a.txt"), .document_id = ENT_STR("d1"),
                            .date = ENT_STR("2021-03-16"), .words = ENT_STR("they met"), .span = {3, 11}};
    ent_answer *t = ent_answer_new(st);
    ent_answer_columns(t, "id *who #n -day", st);
    ent_answer_add(t, st);
    ent_answer_text(t, "id", ENT_STR("m1"), st);
    ent_answer_item(t, "who", ENT_STR("Ruto"), st);
    ent_answer_item(t, "who", ENT_STR("Museveni, Yoweri"), st);
    ent_answer_item(t, "who", ENT_STR("Ruto"), st);
    ent_answer_number(t, "n", 12, st);
    ent_answer_text(t, "day", ENT_STR("2021-03-16"), st);
    ent_answer_cite(t, &note, st);
    ent_answer_cite(t, &note, st);
    ent_answer_add(t, st);
    ent_answer_text(t, "id", ENT_STR("m2"), st);
    ent_answer_cite(t, &note, st);
    return t;
}

static void test_writers(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_answer *t = sample(&st);
    assert_int_equal(st.code, ENT_OK);
    assert_int_equal(ent_answer_rows(t), 2);
    written(t, (ent_answer_style){.format = ENT_ANSWER_CSV},
            "id,who,n,day,sources\n"
            "m1,\"Ruto; Museveni, Yoweri\",12,2021-03-16,m1\n"
            "m2,,,,m1\n");
    written(t, (ent_answer_style){.format = ENT_ANSWER_TSV, .no_headers = true},
            "m1\tRuto; Museveni, Yoweri\t12\t2021-03-16\tm1\nm2\t\t\t\tm1\n");
    written(t, (ent_answer_style){.format = ENT_ANSWER_JSONL},
            "{\"id\":\"m1\",\"who\":[\"Ruto\",\"Museveni, Yoweri\"],\"n\":12,\"day\":\"2021-03-16\",\"sources\":["
            "{\"id\":\"m1\",\"document\":\"a.txt\",\"document_id\":\"d1\",\"date\":\"2021-03-16\",\"start\":3,"
            "\"end\":11,\"text\":\"they met\"}]}\n"
            "{\"id\":\"m2\",\"who\":[],\"n\":null,\"day\":null,\"sources\":["
            "{\"id\":\"m1\",\"document\":\"a.txt\",\"document_id\":\"d1\",\"date\":\"2021-03-16\",\"start\":3,"
            "\"end\":11,\"text\":\"they met\"}]}\n");
    written(t, (ent_answer_style){.format = ENT_ANSWER_MARKDOWN},
            "| id | who | n | sources |\n|---|---|---:|---|\n"
            "| m1 | Ruto; Museveni, Yoweri | 12 | [^1] |\n| m2 |  |  | [^1] |\n"
            "\n[^1]: a.txt, 2021-03-16, bytes 3–11: “they met” (`m1`)\n");
    written(t, (ent_answer_style){.format = ENT_ANSWER_TEXT},
            "id  who                      n  sources\n"
            "m1  Ruto; Museveni, Yoweri  12  1\n"
            "m2                              1\n"
            "\n[1] a.txt (2021-03-16), bytes 3-11: they met  m1\n");
    ent_answer_free(t);
}

static void test_wrapping(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_answer *t = ent_answer_new(&st);
    ent_answer_columns(t, "id words", &st);
    ent_answer_add(t, &st);
    ent_answer_text(t, "id", ENT_STR("x1"), &st);
    ent_answer_text(t, "words", ENT_STR("one two three four five six seven"), &st);
    written(t, (ent_answer_style){.format = ENT_ANSWER_TEXT, .width = 20},
            "id  words\n"
            "x1  one two three\n"
            "    four five six\n"
            "    seven\n");
    ent_answer_free(t);
}

static void test_calendar_needs_days(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_buf b = {0};
    ent_sink out = {keep, &b};
    ent_answer *t = sample(&st);
    ent_answer_style o = {.format = ENT_ANSWER_CALENDAR};
    ent_answer_write(t, &o, &out, &st);
    assert_int_equal(st.code, ENT_USAGE);
    ent_answer_free(t);
    ent_buf_free(&b);
}

static void near_to(const char *asked, const char *want)
{
    static const char *const names[] = {"Yoweri Museveni", "William Ruto", "Paul Kagame", "Kenya", "Uganda",
                                        "Rwanda", "Félix Tshisekedi"};
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    ent_near n;
    ent_near_begin(&n, ent_str_z(asked), a, &st);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        ent_near_offer(&n, ent_str_z(names[i]), &st);
    ent_str text = ent_near_text(&n, &st);
    assert_int_equal(st.code, ENT_OK);
    assert_int_equal(text.n, strlen(want));
    assert_memory_equal(text.p, want, text.n);
    ent_arena_free(a);
}

static void test_near(void **state)
{
    (void)state;
    near_to("Keyna", "; did you mean Kenya?");                  /* neighbours exchanged */
    near_to("museweni", "; did you mean Yoweri Museveni?");     /* a word of a longer name */
    near_to("felix tshisekedi", "; did you mean Félix Tshisekedi?");
    near_to("Ruwanda", "; near are Rwanda and Uganda");
    near_to("Zimbabwe", "");
    near_to("", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_writers), cmocka_unit_test(test_wrapping),
        cmocka_unit_test(test_calendar_needs_days), cmocka_unit_test(test_near),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
