/* Marked rows, the model of types, the labels it gives. */
#include "coder/coder.h"
#include "plover/label.h"
#include "plover/marks.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>

static void marks_are_cut_out(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    ent_marks m;
    assert_true(ent_marks_read(a, ENT_STR("On Monday <t>Chile</t> was hit by <s>Peru</s>."), &m, &st));
    assert_true(ent_str_is(m.text, "On Monday Chile was hit by Peru."));
    assert_true(ent_str_is(ent_str_sub(m.text, m.source.start, m.source.end), "Peru"));
    assert_true(ent_str_is(ent_str_sub(m.text, m.target.start, m.target.end), "Chile"));
    assert_true(ent_marks_read(a, ENT_STR("<s>Peru</s> armed."), &m, &st));
    assert_int_equal(m.target.start, m.target.end);
    ent_arena_free(a);
}

static void open_marks_are_refused(void **state)
{
    static const char *const bad[] = {"<s>Peru armed.", "Peru</s> armed.", "<t>Peru</s> armed."};
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        ent_status st = {0};
        ent_arena *a = ent_arena_new(0, &st);
        ent_marks m;
        assert_false(ent_marks_read(a, ent_str_z(bad[i]), &m, &st));
        assert_int_equal(st.code, ENT_BAD_INPUT);
        ent_arena_free(a);
    }
}

/* Published sets bear one label a row. */
static void one_label_folds_modality(void **state)
{
    static const struct { const char *type, *modality; bool will; const char *label; } cases[] = {
        {"AID", "past", false, "AID"},          {"AID", "planned", false, "AGREE"},
        {"CONSULT", "negated", true, "REJECT"}, {"CONSULT", "negated", false, "CONSULT"},
        {"ASSAULT", "planned", false, "THREATEN"}, {"SANCTION", "conditional", false, "THREATEN"},
        {"ACCUSE", "planned", false, "ACCUSE"}, {"REQUEST", "past", false, "REQUEST"}};
    (void)state;
    ent_status st = {0};
    ent_lexicon *lexicon = ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &st);
    ent_acts *acts = ent_acts_new(lexicon, NULL, &st);
    assert_int_equal(st.code, ENT_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ent_str label = ent_pair_fold(acts, ent_str_z(cases[i].type), ent_str_z(cases[i].modality),
                                      cases[i].will);
        assert_true(ent_str_is(label, cases[i].label));
    }
    ent_acts_free(acts);
    ent_lexicon_free(lexicon);
}

static ent_linear *open_text(const char *text, ent_status *st)
{
    char path[] = "/tmp/entente-model-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    close(fd);
    ent_linear *m = ent_linear_open(path, st);
    unlink(path);
    return m;
}

static void a_model_is_text(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_linear *m = open_text("plover-model 1\nid test 1\nlca=hit\tASSAULT 1.25\tNONE -0.5\n", &st);
    assert_int_equal(st.code, ENT_OK);
    assert_true(ent_str_is(ent_linear_id(m), "test 1"));
    const float *w = ent_linear_weights(m, ENT_STR("lca=hit"));
    assert_true(w[ent_plover_type_of(ENT_STR("ASSAULT"))] > 1.24f);
    assert_true(w[ent_plover_type_of(ENT_STR("NONE"))] < -0.49f);
    assert_null(ent_linear_weights(m, ENT_STR("lca=kiss")));
    ent_linear_free(m);
}

static void a_bad_model_is_placed(void **state)
{
    static const struct { const char *text; unsigned line; } bad[] = {
        {"english-model 1\n", 1}, {"plover-model 1\nname x\n", 2},
        {"plover-model 1\nid x 1\na=b\tATTACK 1.0\n", 3},
        {"plover-model 1\nid x 1\na=b\tAID one\n", 3},
        {"plover-model 1\nid x 1\na=b\tAID 1.0\na=b\tAID 1.0\n", 4}};
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        ent_status st = {0};
        assert_null(open_text(bad[i].text, &st));
        assert_int_equal(st.code, ENT_BAD_MODEL);
        assert_int_equal(st.line, bad[i].line);
    }
}

static void odds_sum_to_one(void **state)
{
    (void)state;
    double sums[ENT_PLOVER_TYPES] = {0}, odds[ENT_PLOVER_TYPES], all = 0;
    sums[3] = 800;                      /* no overflow */
    ent_linear_softmax(sums, odds);
    for (unsigned k = 0; k < ENT_PLOVER_TYPES; k++)
        all += odds[k];
    assert_true(all > 0.999 && all < 1.001);
    assert_true(odds[3] > 0.999);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_are_cut_out),      cmocka_unit_test(open_marks_are_refused),
        cmocka_unit_test(one_label_folds_modality), cmocka_unit_test(a_model_is_text),
        cmocka_unit_test(a_bad_model_is_placed),  cmocka_unit_test(odds_sum_to_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
