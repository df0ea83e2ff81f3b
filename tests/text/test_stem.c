/* Stems: forms and spellings of one word are equal, different words are not. */
#include "text/stem.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

static bool same(const char *a, const char *b)
{
    char x[ENT_STEM], y[ENT_STEM];
    size_t n = ent_stem(ent_str_z(a), x), m = ent_stem(ent_str_z(b), y);
    return n == m && memcmp(x, y, n) == 0;
}

static void forms_of_a_word_are_equal(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"reaffirm", "reaffirmed"}, {"reaffirms", "Reaffirming"}, {"commit", "committed"},
        {"commitment", "commitments"}, {"countries", "country"}, {"condemn", "condemnation"},
        {"denuclearise", "denuclearization"}, {"defence", "Defense"}, {"behaviour", "behaviors"},
        {"programme", "program"}, {"supplied", "supply"}, {"organisation", "organization"},
        {"recognise", "recognized"}, {"strongly", "strong"}, {"urges", "urging"},
        {"welcome", "welcomed"}, {"note", "noted"}, {"centre", "centers"}, {"agree", "agreed"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (!same(pairs[i][0], pairs[i][1]))
            fail_msg("%s and %s have different stems", pairs[i][0], pairs[i][1]);
}

static void different_words_stay_apart(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"state", "statement"}, {"party", "part"}, {"nation", "nature"}, {"press", "pressure"},
        {"general", "generation"}, {"bus", "busy"}, {"war", "ward"}, {"arm", "army"},
        {"need", "ne"}, {"king", "k"}, {"red", "r"}, {"united", "unity"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (same(pairs[i][0], pairs[i][1]))
            fail_msg("%s and %s have one stem", pairs[i][0], pairs[i][1]);
}

static void any_bytes_are_a_word(void **state)
{
    (void)state;
    char out[ENT_STEM];
    assert_int_equal(ent_stem(ENT_STR(""), out), 0);
    assert_true(ent_stem(ENT_STR("\xff\xfe\x80"), out) < ENT_STEM);
    char longer[400];
    memset(longer, 'x', sizeof longer);
    assert_true(ent_stem(ent_str_of(longer, sizeof longer), out) < ENT_STEM);
    assert_true(ent_stem(ENT_STR("Türkiye’s"), out) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms_of_a_word_are_equal),
        cmocka_unit_test(different_words_stay_apart),
        cmocka_unit_test(any_bytes_are_a_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
