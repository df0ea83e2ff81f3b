/* The scorer: what is equal scores 100, and each disagreement counts where it should. */
#include "exchange/conllu.h"
#include "ud_score.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

/* Four words, one sentence; each %s is a column that tests vary. */
#define ROWS(head, rel, upos, lemma)                                                         \
    "1\tChina\t" lemma "\t" upos "\tNNP\t_\t2\tnsubj\t_\t_\n"                                 \
    "2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_\n"                                             \
    "3\tJapan\tJapan\tPROPN\tNNP\t_\t" head "\t" rel "\t_\tSpaceAfter=No\n"                   \
    "4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"
static const char gold_rows[] = ROWS("2", "obj", "PROPN", "China");

static ud_score score_of(const char *gold, const char *system, ent_status *st)
{
    ud_score s = {0};
    ent_document *g = ent_conllu_read(ent_str_z(gold), true, st);
    ent_document *y = ent_conllu_read(ent_str_z(system), true, st);
    assert_non_null(g);
    assert_non_null(y);
    ud_compare(g, y, &s, st);
    ent_arena_free(g->arena);
    ent_arena_free(y->arena);
    return s;
}

static ud_score score(const char *gold, const char *system)
{
    ent_status st = {0};
    ud_score s = score_of(gold, system, &st);
    assert_false(ent_failed(&st));
    return s;
}

static void the_same_document_scores_100(void **state)
{
    (void)state;
    ud_score s = score(gold_rows, gold_rows);
    assert_true(ud_f1(s.words) == 100.0 && ud_f1(s.sentences) == 100.0);
    assert_true(ud_f1(s.upos) == 100.0 && ud_f1(s.xpos) == 100.0 && ud_f1(s.lemmas) == 100.0);
    assert_true(ud_f1(s.uas) == 100.0 && ud_f1(s.las) == 100.0);
}

static void a_wrong_head_counts_once(void **state)
{
    (void)state;
    ud_score s = score(gold_rows, ROWS("1", "obj", "PROPN", "China"));
    assert_int_equal(s.uas.agree, 3);
    assert_int_equal(s.las.agree, 3);
    assert_int_equal(s.upos.agree, 4);
    assert_true(ud_f1(s.las) == 75.0);
}

static void a_wrong_relation_leaves_the_head_right(void **state)
{
    (void)state;
    ud_score s = score(gold_rows, ROWS("2", "obl", "PROPN", "China"));
    assert_int_equal(s.uas.agree, 4);
    assert_int_equal(s.las.agree, 3);
}

static void subtypes_do_not_count(void **state)
{
    (void)state;
    ud_score s = score(ROWS("2", "obl", "PROPN", "China"),
                       ROWS("2", "obl:unmarked", "PROPN", "China"));
    assert_int_equal(s.las.agree, 4);
}

static void tags_and_lemmas_count_alone(void **state)
{
    (void)state;
    ud_score s = score(gold_rows, ROWS("2", "obj", "NOUN", "china"));
    assert_int_equal(s.upos.agree, 3);
    assert_int_equal(s.lemmas.agree, 3);
    assert_int_equal(s.xpos.agree, 4);
    assert_int_equal(s.las.agree, 4);
}

/* "Japan." left whole: two gold words and one system word find no partner. */
static void a_word_cut_otherwise_is_wrong_in_all(void **state)
{
    (void)state;
    ud_score s = score(gold_rows, "1\tChina\tChina\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n"
                                  "2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_\n"
                                  "3\tJapan.\tJapan\tPROPN\tNNP\t_\t2\tobj\t_\t_\n\n");
    assert_int_equal(s.words.gold, 4);
    assert_int_equal(s.words.system, 3);
    assert_int_equal(s.words.agree, 2);
    assert_int_equal(s.las.agree, 2);
    assert_int_equal(s.sentences.agree, 1);
}

static void a_sentence_cut_in_two_is_wrong(void **state)
{
    (void)state;
    ud_score s = score(gold_rows, "1\tChina\tChina\tPROPN\tNNP\t_\t0\troot\t_\t_\n\n"
                                  "1\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_\n"
                                  "2\tJapan\tJapan\tPROPN\tNNP\t_\t1\tobj\t_\tSpaceAfter=No\n"
                                  "3\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n");
    assert_int_equal(s.sentences.gold, 1);
    assert_int_equal(s.sentences.system, 2);
    assert_int_equal(s.sentences.agree, 0);
    assert_int_equal(s.words.agree, 4);
    assert_int_equal(s.uas.agree, 3);
}

static void scores_of_documents_add_up(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_document *g = ent_conllu_read(ent_str_z(gold_rows), true, &st);
    assert_non_null(g);
    ud_score s = {0};
    ud_compare(g, g, &s, &st);
    ud_compare(g, g, &s, &st);
    assert_int_equal(s.words.agree, 8);
    assert_int_equal(s.sentences.gold, 2);
    ent_arena_free(g->arena);
}

static void different_text_is_refused(void **state)
{
    (void)state;
    ent_status st = {0};
    score_of(gold_rows, "1\tIndia\tIndia\tPROPN\tNNP\t_\t0\troot\t_\t_\n\n", &st);
    assert_int_equal(st.code, ENT_BAD_INPUT);
    ent_status_clear(&st);
    score_of(gold_rows, "1\tChina\tChina\tPROPN\tNNP\t_\t0\troot\t_\t_\n\n", &st);
    assert_int_equal(st.code, ENT_BAD_INPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_document_scores_100),
        cmocka_unit_test(a_wrong_head_counts_once),
        cmocka_unit_test(a_wrong_relation_leaves_the_head_right),
        cmocka_unit_test(subtypes_do_not_count),
        cmocka_unit_test(tags_and_lemmas_count_alone),
        cmocka_unit_test(a_word_cut_otherwise_is_wrong_in_all),
        cmocka_unit_test(a_sentence_cut_in_two_is_wrong),
        cmocka_unit_test(scores_of_documents_add_up),
        cmocka_unit_test(different_text_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
