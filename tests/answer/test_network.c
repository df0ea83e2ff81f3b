/* test_network.c - the projections against an example worked by hand.
 *
 * Statements (day, document, actor, issue, side):
 *     2021-03-01 d1  A x +        2021-03-01 d1  A x +        2021-03-03 d2  A y -
 *     2021-03-03 d2  B x +        2021-03-03 d2  B y +        2021-04-10 d3  B y -
 *     2021-04-10 d3  C x -        2021-04-10 d3  C z +        2021-04-10 d3  A x +
 *
 * Counts (agree/disagree):      x     y     z     statements
 *                         A    3/0   0/1    -         4
 *                         B    1/0   1/1    -         3
 *                         C    0/1    -    1/0        2
 *                 statements    5     3     1                                                  */
#include "answer/network.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct given {
    const char *day, *document, *actor, *issue;
    bool agree;
} given;

static const given example[] = {
    {"2021-03-01", "d1", "A", "x", true}, {"2021-03-01", "d1", "A", "x", true},
    {"2021-03-03", "d2", "A", "y", false}, {"2021-03-03", "d2", "B", "x", true},
    {"2021-03-03", "d2", "B", "y", true}, {"2021-04-10", "d3", "B", "y", false},
    {"2021-04-10", "d3", "C", "x", false}, {"2021-04-10", "d3", "C", "z", true},
    {"2021-04-10", "d3", "A", "x", true}};

static ent_statements statements(ent_arena *a, const given *list, size_t n, ent_status *st)
{
    ent_statements all = {0};
    for (size_t i = n; i > 0; i--) {            /* not in the order of time */
        const given *g = &list[i - 1];
        ent_statement *s = ENT_PUSH(a, &all, st);
        assert_non_null(s);
        int32_t past;
        s->day = INT32_MAX;
        if (g->day)
            assert_true(ent_iso_range(ent_str_z(g->day), &s->day, &past));
        s->document_id = ent_str_z(g->document);
        s->document = g->document[1];
        s->actor = s->actor_name = ent_str_z(g->actor);
        s->issue = s->issue_name = ent_str_z(g->issue);
        s->agree = g->agree;
        s->id = ent_str_printf(a, st, "p%zu", i);
    }
    return all;
}

static void expect(ent_network_mode mode, ent_qualifier qualifier, ent_normalization norm,
                   const double *cells, uint32_t rows, uint32_t columns)
{
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    ent_statements all = statements(a, example, sizeof example / sizeof *example, &st);
    ent_statements_unique(a, &all, ENT_DUP_INCLUDE, false, &st);
    ent_network m;
    ent_network_project(a, &all, mode, qualifier, norm, &m, &st);
    assert_int_equal(st.code, ENT_OK);
    assert_int_equal(m.rows, rows);
    assert_int_equal(m.columns, columns);
    for (uint32_t i = 0; i < rows * columns; i++)
        if (fabs(m.cells[i] - cells[i]) > 1e-12)
            fail_msg("cell %u: %g instead of %g", i, m.cells[i], cells[i]);
    ent_arena_free(a);
}

#define TWO(qualifier, norm, ...)                                                               \
    expect(ENT_TWO_MODE, qualifier, norm, (const double[]){__VA_ARGS__}, 3, 3)
/* The weights A-B, A-C, B-C of a symmetric matrix whose diagonal is 0. */
#define ONE(mode, qualifier, norm, ab, ac, bc)                                                  \
    expect(mode, qualifier, norm, (const double[]){0, ab, ac, ab, 0, bc, ac, bc, 0}, 3, 3)

static void two_modes(void **state)
{
    (void)state;
    /* all statements; agreements less disagreements; 1 agrees, 2 disagrees, 3 both */
    TWO(ENT_QUALIFIER_IGNORE, ENT_NORM_NO,      3, 1, 0,   1, 2, 0,   1, 0, 1);
    TWO(ENT_QUALIFIER_SUBTRACT, ENT_NORM_NO,    3, -1, 0,  1, 0, 0,  -1, 0, 1);
    TWO(ENT_QUALIFIER_COMBINE, ENT_NORM_NO,     1, 2, 0,   1, 3, 0,   2, 0, 1);
    /* by the actor's 4, 3, 2 statements */
    TWO(ENT_QUALIFIER_SUBTRACT, ENT_NORM_ACTIVITY, 3 / 4., -1 / 4., 0,  1 / 3., 0, 0,  -1 / 2., 0, 1 / 2.);
    TWO(ENT_QUALIFIER_IGNORE, ENT_NORM_ACTIVITY,   3 / 4., 1 / 4., 0,   1 / 3., 2 / 3., 0,  1 / 2., 0, 1 / 2.);
    /* by the issue's 5, 3, 1 statements */
    TWO(ENT_QUALIFIER_SUBTRACT, ENT_NORM_PROMINENCE, 3 / 5., -1 / 3., 0,  1 / 5., 0, 0,  -1 / 5., 0, 1);
    TWO(ENT_QUALIFIER_IGNORE, ENT_NORM_PROMINENCE,   3 / 5., 1 / 3., 0,   1 / 5., 2 / 3., 0,  1 / 5., 0, 1);
}

static void one_mode_of_actors(void **state)
{
    (void)state;
    /* Congruence. A-B: x 3*1, y disagree 1*1. A-C, B-C: never on one side. */
    ONE(ENT_ONE_MODE_ACTORS, ENT_QUALIFIER_CONGRUENCE, ENT_NORM_NO, 4, 0, 0);
    /* Conflict. A-B: y 1*1. A-C: x 3*1. B-C: x 1*1. */
    ONE(ENT_ONE_MODE_ACTORS, ENT_QUALIFIER_CONFLICT, ENT_NORM_NO, 1, 3, 1);
    ONE(ENT_ONE_MODE_ACTORS, ENT_QUALIFIER_SUBTRACT, ENT_NORM_NO, 3, -3, -1);
    /* Ignore. A-B: x 3*1, y 1*2. A-C: x 3*1. B-C: x 1*1. */
    ONE(ENT_ONE_MODE_ACTORS, ENT_QUALIFIER_IGNORE, ENT_NORM_NO, 5, 3, 1);
    /* Average activity: (4+3)/2, (4+2)/2, (3+2)/2. */
    ONE(ENT_ONE_MODE_ACTORS, ENT_QUALIFIER_CONGRUENCE, ENT_NORM_AVERAGE, 4 / 3.5, 0, 0);
    ONE(ENT_ONE_MODE_ACTORS, ENT_QUALIFIER_CONFLICT, ENT_NORM_AVERAGE, 1 / 3.5, 3 / 3., 1 / 2.5);
    /* Cosine, as the program defines it: 4*3, 4*2, 3*2. */
    ONE(ENT_ONE_MODE_ACTORS, ENT_QUALIFIER_CONGRUENCE, ENT_NORM_COSINE, 4 / 12., 0, 0);
    ONE(ENT_ONE_MODE_ACTORS, ENT_QUALIFIER_SUBTRACT, ENT_NORM_COSINE, 3 / 12., -3 / 8., -1 / 6.);
    /* Jaccard. A-B: x+ 3*1, y+ only B 1, y- 1*1: 5. A-C: x+ 3, x- 1, y- 1, z+ 1: 6.
     * B-C: x+ 1, x- 1, y+ 1, y- 1, z+ 1: 5. */
    ONE(ENT_ONE_MODE_ACTORS, ENT_QUALIFIER_CONGRUENCE, ENT_NORM_JACCARD, 4 / 5., 0, 0);
    ONE(ENT_ONE_MODE_ACTORS, ENT_QUALIFIER_CONFLICT, ENT_NORM_JACCARD, 1 / 5., 3 / 6., 1 / 5.);
}

static void one_mode_of_issues(void **state)
{
    (void)state;
    /* x-y: A agrees with x 3, disagrees with y 1: opposed 3. B: x+ 1 with y+ 1 same, with y- 1 opposed.
     * x-z: C: x- with z+ opposed 1. y-z: nobody. */
    ONE(ENT_ONE_MODE_ISSUES, ENT_QUALIFIER_CONGRUENCE, ENT_NORM_NO, 1, 0, 0);
    ONE(ENT_ONE_MODE_ISSUES, ENT_QUALIFIER_CONFLICT, ENT_NORM_NO, 4, 1, 0);
    ONE(ENT_ONE_MODE_ISSUES, ENT_QUALIFIER_IGNORE, ENT_NORM_AVERAGE, 5 / 4., 1 / 3., 0);
}

static uint32_t left(const given *list, size_t n, ent_duplicates rule, bool ignore)
{
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    ent_statements all = statements(a, list, n, &st);
    ent_statements_unique(a, &all, rule, ignore, &st);
    assert_int_equal(st.code, ENT_OK);
    ent_arena_free(a);
    return all.n;
}

static void duplicates_count_once(void **state)
{
    (void)state;
    /* A Sunday, Monday and Sunday of the next week, the end of the month, another year. */
    static const given list[] = {
        {"2021-02-28", "d1", "A", "x", true}, {"2021-03-01", "d1", "A", "x", true},
        {"2021-03-07", "d1", "A", "x", true}, {"2021-03-31", "d3", "A", "x", true},
        {"2022-01-01", "d4", "A", "x", true}};
    static const given sides[] = {
        {"2021-03-01", "d1", "A", "x", true}, {"2021-03-01", "d1", "A", "x", false},
        {"2021-03-01", "d1", "A", "y", true}, {"2021-03-01", "d1", "B", "x", true},
        {NULL, "d2", "A", "x", true}, {NULL, "d2", "A", "x", true}, {NULL, "d3", "A", "x", true}};
    assert_int_equal(left(list, 5, ENT_DUP_INCLUDE, false), 5);
    assert_int_equal(left(list, 5, ENT_DUP_DOCUMENT, false), 3);
    assert_int_equal(left(list, 5, ENT_DUP_WEEK, false), 4);
    assert_int_equal(left(list, 5, ENT_DUP_MONTH, false), 3);
    assert_int_equal(left(list, 5, ENT_DUP_YEAR, false), 2);
    assert_int_equal(left(list, 5, ENT_DUP_RANGE, false), 1);
    /* Another side is another statement, unless sides are ignored; without a day the document counts. */
    assert_int_equal(left(sides, 7, ENT_DUP_WEEK, false), 6);
    assert_int_equal(left(sides, 7, ENT_DUP_WEEK, true), 5);
}

static void nothing_gives_nothing(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    ent_statements none = {0};
    ent_network m;
    ent_network_project(a, &none, ENT_ONE_MODE_ACTORS, ENT_QUALIFIER_SUBTRACT, ENT_NORM_COSINE, &m, &st);
    assert_int_equal(st.code, ENT_OK);
    assert_int_equal(m.rows, 0);
    ent_arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_modes),
        cmocka_unit_test(one_mode_of_actors),
        cmocka_unit_test(one_mode_of_issues),
        cmocka_unit_test(duplicates_count_once),
        cmocka_unit_test(nothing_gives_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
