/* Reading CoNLL-U: text rebuilt, paragraphs, multiword tokens, annotation, bad files. */
#include "exchange/conllu.h"
#include "parse/parse.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

static const char two_paragraphs[] =
    "# newdoc id = d1\n"
    "# newpar id = p1\n"
    "# text = Don't go.\n"
    "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_\n"
    "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n"
    "3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
    "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\tEntity=1|SpaceAfter=No\n"
    "\n"
    "1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj:pass\t_\t_\n"
    "1.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tmet\tmeet\tVERB\tVBN\t_\t0\troot\t_\t_\n"
    "\n"
    "# newpar\n"
    "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n"
    "\n";

static void text_paragraphs_and_sentences_are_rebuilt(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_document *d = ent_conllu_read(ent_str_z(two_paragraphs), true, &st);
    assert_non_null(d);
    assert_true(ent_str_is(d->reading, "Don't go.They met\n\nYes"));
    assert_true(ent_str_is(d->name, "d1"));
    assert_int_equal(d->flows.n, 2);
    assert_int_equal(d->flows.at[0].sentence_count, 2);
    assert_int_equal(d->flows.at[1].first_sentence, 2);
    assert_int_equal(d->flows.at[0].end, 17);
    assert_int_equal(d->sentences.n, 3);
    assert_int_equal(d->sentences.at[1].first, 4);
    assert_int_equal(d->sentences.at[1].count, 2);
    ent_arena_free(d->arena);
}

static void words_keep_place_flags_and_annotation(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_document *d = ent_conllu_read(ent_str_z(two_paragraphs), true, &st);
    assert_non_null(d);
    const ent_token *t = d->tokens.at;
    assert_int_equal(d->tokens.n, 7);
    assert_int_equal(t[0].flags, ENT_TOKEN_MWT);
    assert_int_equal(t[1].flags, ENT_TOKEN_MWT_REST | ENT_TOKEN_SPACE_AFTER);
    assert_int_equal(t[1].rstart, 2);
    assert_int_equal(t[2].flags, 0);
    assert_true(ent_str_is(t[1].lemma, "not"));
    assert_int_equal(t[0].head, 2);
    assert_int_equal(t[2].head, ENT_NONE);
    assert_int_equal(t[4].head, 5);
    assert_int_equal(t[4].rel, ENT_REL_NSUBJ_PASS);
    assert_int_equal(t[4].upos, ENT_UPOS_PRON);
    assert_int_equal(t[5].xpos, ENT_XPOS_VBN);
    assert_int_equal(t[6].sentence, 2);
    ent_arena_free(d->arena);
}

static void annotation_is_left_out_when_not_wanted(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_document *d = ent_conllu_read(ent_str_z(two_paragraphs), false, &st);
    assert_non_null(d);
    assert_int_equal(d->tokens.at[0].head, ENT_NONE);
    assert_int_equal(d->tokens.at[0].lemma.n, 0);
    ent_arena_free(d->arena);
}

static void words_that_do_not_spell_their_token_cover_it(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_document *d = ent_conllu_read(ENT_STR("1-2\tdes\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                              "1\tde\tde\tADP\tIN\t_\t0\troot\t_\t_\n"
                                              "2\tles\tle\tDET\tDT\t_\t1\tdet\t_\t_\n"),
                                      true, &st);
    assert_non_null(d);
    assert_true(ent_str_is(d->reading, "des"));
    assert_true(ent_str_is(d->tokens.at[1].form, "les"));
    assert_int_equal(d->tokens.at[1].rstart, 0);
    assert_int_equal(d->tokens.at[1].rend, 3);
    assert_int_equal(d->tokens.at[1].flags, ENT_TOKEN_MWT_REST | ENT_TOKEN_SPACE_AFTER);
    ent_arena_free(d->arena);
}

static void bad_file_is_refused(const char *text, uint32_t line)
{
    ent_status st = {0};
    assert_null(ent_conllu_read(ent_str_z(text), true, &st));
    assert_int_equal(st.code, ENT_BAD_INPUT);
    assert_int_equal(st.line, line);
}

static void malformed_files_are_refused_with_their_line(void **state)
{
    (void)state;
    bad_file_is_refused("# c\n1\ta\ta\tX\n", 2);
    bad_file_is_refused("1\ta\ta\tX\tX\t_\t7\tdep\t_\t_\n\n", 2);
    bad_file_is_refused("2\ta\ta\tX\tX\t_\t0\troot\t_\t_\n", 1);
    bad_file_is_refused("1\ta\ta\tX\tX\t_\tzero\troot\t_\t_\n", 1);
    bad_file_is_refused("1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\tX\t_\t0\troot\t_\t_\n\n", 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_paragraphs_and_sentences_are_rebuilt),
        cmocka_unit_test(words_keep_place_flags_and_annotation),
        cmocka_unit_test(annotation_is_left_out_when_not_wanted),
        cmocka_unit_test(words_that_do_not_spell_their_token_cover_it),
        cmocka_unit_test(malformed_files_are_refused_with_their_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
