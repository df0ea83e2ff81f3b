/* test_iob2.c - names marked in IOB2 files, on sentences of our own. */
#include "exchange/iob2.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

typedef struct read_file {
    ent_arena *arena;
    ent_iob2 names;
    ent_status st;
} read_file;

static read_file read_text(const char *text)
{
    read_file f = {0};
    f.arena = ent_arena_new(0, &f.st);
    ent_iob2_read(&f.names, ent_str_z(text), f.arena, &f.st);
    return f;
}

static const char two_sentences[] =
    "# sent_id = a-1\n"
    "# text = Ada Obi left Lagos.\n"
    "1\tAda\tB-PER\t-\t-\n2\tObi\tI-PER\t-\t-\n3\tleft\tO\t-\t-\n4\tLagos\tB-LOC\t-\t-\n5\t.\tO\t-\t-\n"
    "\n"
    "# sent_id = a-2\n"
    "1\tUNICEF\tB-ORG\t-\t-\n2\tOxfam\tB-ORG\t-\t-\n3\tEaster\tB-OTH\t-\t-\n";

static void names_become_labels(void **state)
{
    (void)state;
    read_file f = read_text(two_sentences);
    assert_int_equal(f.st.code, ENT_OK);
    const uint8_t *l = ent_iob2_labels(&f.names, ENT_STR("a-1"), 5);
    assert_non_null(l);
    assert_int_equal(l[0], ent_label_of(ENT_TYPE_PERSON, ENT_AT_FIRST));
    assert_int_equal(l[1], ent_label_of(ENT_TYPE_PERSON, ENT_AT_LAST));
    assert_int_equal(l[2], ENT_LABEL_OUT);
    assert_int_equal(l[3], ent_label_of(ENT_TYPE_PLACE, ENT_AT_ONLY));
    ent_arena_free(f.arena);
}

static void neighbours_stay_apart_and_other_names_are_none(void **state)
{
    (void)state;
    read_file f = read_text(two_sentences);
    const uint8_t *l = ent_iob2_labels(&f.names, ENT_STR("a-2"), 3);
    assert_non_null(l);
    assert_int_equal(l[0], ent_label_of(ENT_TYPE_ORG, ENT_AT_ONLY));
    assert_int_equal(l[1], ent_label_of(ENT_TYPE_ORG, ENT_AT_ONLY));
    assert_int_equal(l[2], ENT_LABEL_OUT);
    ent_arena_free(f.arena);
}

static void a_sentence_of_another_length_has_no_labels(void **state)
{
    (void)state;
    read_file f = read_text(two_sentences);
    assert_null(ent_iob2_labels(&f.names, ENT_STR("a-1"), 4));
    assert_null(ent_iob2_labels(&f.names, ENT_STR("a-3"), 5));
    ent_arena_free(f.arena);
}

static void bad_lines_are_told_with_their_number(void **state)
{
    (void)state;
    read_file f = read_text("# sent_id = a-1\n1\tAda\tB-PER\t-\n2\tObi\n\n");
    assert_int_equal(f.st.code, ENT_BAD_INPUT);
    assert_int_equal(f.st.line, 3);
    ent_arena_free(f.arena);
    f = read_text("# sent_id = a-1\n1\tAda\tB-PER\t-\n\n# sent_id = a-1\n1\tObi\tB-PER\t-\n\n");
    assert_int_equal(f.st.code, ENT_BAD_INPUT);
    ent_arena_free(f.arena);
}

static void every_sentence_has_its_id(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    uint32_t n = 0;
    ent_str *ids = ent_conllu_ids(ENT_STR("# sent_id = x-1\n1\tGo\t_\n\n1\tOn\t_\n\n# sent_id = x-3\n1\tUp\t_\n"),
                                  &n, a, &st);
    assert_int_equal(st.code, ENT_OK);
    assert_int_equal(n, 3);
    assert_true(ent_str_is(ids[0], "x-1"));
    assert_int_equal(ids[1].n, 0);
    assert_true(ent_str_is(ids[2], "x-3"));
    ent_arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_become_labels),
        cmocka_unit_test(neighbours_stay_apart_and_other_names_are_none),
        cmocka_unit_test(a_sentence_of_another_length_has_no_labels),
        cmocka_unit_test(bad_lines_are_told_with_their_number),
        cmocka_unit_test(every_sentence_has_its_id),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
