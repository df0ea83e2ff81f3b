/* Strings, arenas, interning, UTF-8, days. */
#include "core/core.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

static void fields_and_lines_are_cut_and_trimmed(void **state)
{
    (void)state;
    ent_str rest = ENT_STR(" call on | 3 |that, to\r\nnext");
    ent_str line = ent_str_line(&rest);
    assert_true(ent_str_is(ent_str_field(&line, '|'), "call on"));
    assert_true(ent_str_is(ent_str_field(&line, '|'), "3"));
    assert_true(ent_str_is(ent_str_field(&line, '|'), "that, to"));
    assert_int_equal(line.n, 0);
    assert_true(ent_str_is(rest, "next"));
}

static void arena_refuses_beyond_its_limit_and_keeps_the_first_error(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_arena *a = ent_arena_new(1000, &st);
    char *p = ENT_NEW(a, char, 600, &st);
    assert_non_null(p);
    assert_int_equal((uintptr_t)p % 16, 0);
    assert_null(ENT_NEW(a, char, 600, &st));
    assert_int_equal(st.code, ENT_LIMIT);
    ent_status_set(&st, ENT_IO, "later");
    assert_int_equal(st.code, ENT_LIMIT);
    ent_arena_free(a);
}

static void vectors_keep_their_items_as_they_grow(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    ENT_VEC(uint32_t) v = {0};
    for (uint32_t i = 0; i < 1000; i++)
        *ENT_PUSH(a, &v, &st) = i * 3;
    for (uint32_t i = 0; i < 1000; i++)
        assert_int_equal(v.at[i], i * 3);
    ent_arena_free(a);
}

static void interning_numbers_strings_in_order(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    ent_intern *t = ent_intern_new(a, &st);
    for (uint32_t i = 0; i < 5000; i++)
        assert_int_equal(ent_intern_add(t, ent_str_printf(a, &st, "w%u", i), &st), i);
    assert_int_equal(ent_intern_add(t, ENT_STR("w77"), &st), 77);
    assert_int_equal(ent_intern_find(t, ENT_STR("w4999")), 4999);
    assert_int_equal(ent_intern_find(t, ENT_STR("absent")), ENT_NONE);
    ent_arena_free(a);
}

static void ill_formed_utf8_is_found_where_it_stands(void **state)
{
    (void)state;
    size_t bad = 0;
    assert_true(ent_utf8_valid(ENT_STR("caf\xC3\xA9 \xE2\x80\x9C"), NULL));
    assert_false(ent_utf8_valid(ENT_STR("ab\xC3(c"), &bad));
    assert_int_equal(bad, 2);
    assert_false(ent_utf8_valid(ENT_STR("\xC0\x80"), &bad));
    assert_false(ent_utf8_valid(ENT_STR("\xED\xA0\x80"), &bad));
}

static void folding_makes_spellings_of_a_name_equal(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    assert_true(ent_str_is(ent_utf8_fold(a, ENT_STR("Erdoğan"), &st), "erdogan"));
    assert_true(ent_str_is(ent_utf8_fold(a, ENT_STR("Wałęsa"), &st), "walesa"));
    assert_true(ent_str_is(ent_utf8_fold(a, ENT_STR("Kim Jong-un"), &st), "kim jong un"));
    ent_arena_free(a);
}

static void days_and_dates_agree(void **state)
{
    (void)state;
    int32_t y, m, d, first, past;
    assert_int_equal(ent_day(1970, 1, 1), 0);
    assert_int_equal(ent_weekday(ent_day(2021, 3, 16)), 2);
    for (int32_t t = ent_day(1890, 1, 1); t < ent_day(2110, 1, 1); t += 13) {
        ent_day_split(t, &y, &m, &d);
        assert_int_equal(ent_day(y, m, d), t);
    }
    assert_true(ent_iso_range(ENT_STR("2024-02"), &first, &past));
    assert_int_equal(past - first, 29);
    assert_false(ent_iso_range(ENT_STR("2023-02-29"), &first, &past));
    assert_false(ent_iso_range(ENT_STR("2023-02-2x"), &first, &past));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_and_lines_are_cut_and_trimmed),
        cmocka_unit_test(arena_refuses_beyond_its_limit_and_keeps_the_first_error),
        cmocka_unit_test(vectors_keep_their_items_as_they_grow),
        cmocka_unit_test(interning_numbers_strings_in_order),
        cmocka_unit_test(ill_formed_utf8_is_found_where_it_stands),
        cmocka_unit_test(folding_makes_spellings_of_a_name_equal),
        cmocka_unit_test(days_and_dates_agree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
