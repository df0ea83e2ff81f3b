/* Outlooks on sentences of our own, from many regions, with traps. */
#include "../tie/bench.h"

/* modality | holder or NULL (the author) | one whom it concerns or NULL | words of the statement |
 * sentence; modality NULL: none */
static const struct { const char *modality, *holder, *about, *words, *text; } cases[] = {
#include "outlooks.cases"
};

static bool fits(const told *t, const ent_outlook *o, size_t i)
{
    return ent_str_is(o->modality, cases[i].modality) &&
           (cases[i].holder ? has_actor(&t->r, &o->holders, cases[i].holder) : o->holders.n == 0) &&
           (!cases[i].about || has_actor(&t->r, &o->about, cases[i].about)) &&
           ent_str_find(o->statement, ent_str_z(cases[i].words)) != SIZE_MAX;
}

static void outlooks_are_read(void **state)
{
    unsigned failed = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        told t;
        tell(*state, cases[i].text, &t);
        bool good = cases[i].modality == NULL && t.outlooks.n == 0;
        for (uint32_t k = 0; k < t.outlooks.n; k++) {
            check_spans(&t, &t.outlooks.at[k].evidence);
            good |= cases[i].modality && fits(&t, &t.outlooks.at[k], i);
        }
        if (!good) {
            print_message("%s: %s\n", cases[i].modality ? cases[i].modality : "none", cases[i].text);
            for (uint32_t k = 0; k < t.outlooks.n; k++)
                print_message("    %.*s %.*s | %.*s\n", ENT_FMT(t.outlooks.at[k].modality),
                              ENT_FMT(t.outlooks.at[k].captures), ENT_FMT(t.outlooks.at[k].statement));
            failed++;
        }
        ent_document_free(t.doc);
    }
    assert_int_equal(failed, 0);
}

static void a_condition_and_a_horizon_are_kept(void **state)
{
    told t;
    tell(*state, "If the rains fail, Somalia will ask for help in June 2025.", &t);
    assert_int_equal(t.outlooks.n, 1);
    const ent_outlook *o = &t.outlooks.at[0];
    assert_true(ent_str_is(o->modality, "conditional"));
    assert_true(ent_str_is(o->condition, "If the rains fail"));
    assert_true(ent_str_is(o->horizon, "2025-06"));
    ent_document_free(t.doc);
}

static void a_plan_names_its_meeting(void **state)
{
    told t;
    tell(*state, "Emmanuel Macron will meet Olaf Scholz in Berlin on 4 April 2024.", &t);
    assert_int_equal(t.outlooks.n, 1);
    assert_true(t.meetings.n > 0);
    assert_int_equal(t.outlooks.at[0].meeting, 0);
    ent_document_free(t.doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(outlooks_are_read),
        cmocka_unit_test(a_condition_and_a_horizon_are_kept),
        cmocka_unit_test(a_plan_names_its_meeting),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
