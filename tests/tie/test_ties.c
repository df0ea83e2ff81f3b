/* Ties on sentences of our own, from many regions, with traps. */
#include "bench.h"

/* relation | status | a or NULL | b or NULL | sentence; relation NULL: no tie but offices;
 * relation "none": no tie at all */
static const struct { const char *relation, *status, *a, *b, *text; } cases[] = {
#include "ties.cases"
};

static bool fits(const told *t, const ent_tie *tie, const char *relation, const char *status,
                 const char *a, const char *b)
{
    if (!ent_str_is(tie->relation, relation) || !ent_str_is(tie->status, status))
        return false;
    bool straight = (!a || has_actor(&t->r, &tie->a, a)) && (!b || has_actor(&t->r, &tie->b, b));
    bool cross = (!a || has_actor(&t->r, &tie->b, a)) && (!b || has_actor(&t->r, &tie->a, b));
    bool directed = ent_str_is(tie->relation, "office") || ent_str_is(tie->relation, "sanctions") ||
                    ent_str_is(tie->relation, "security-guarantee") || ent_str_is(tie->relation, "membership");
    return straight || (cross && !directed);
}

static bool is_allowed(const ent_tie *tie, const char *relation)
{
    return relation == NULL && (ent_str_is(tie->relation, "office"));
}

static void ties_are_read(void **state)
{
    unsigned failed = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        told t;
        tell(*state, cases[i].text, &t);
        const char *relation = cases[i].relation;
        bool none = !relation || strcmp(relation, "none") == 0, good = none;
        for (uint32_t k = 0; k < t.ties.n; k++) {
            const ent_tie *tie = &t.ties.at[k];
            check_spans(&t, &tie->evidence);
            if (none && !is_allowed(tie, relation))
                good = false;
            if (!none && fits(&t, tie, relation, cases[i].status, cases[i].a, cases[i].b))
                good = true;
        }
        if (!good) {
            print_message("%s: %s\n", relation ? relation : "none", cases[i].text);
            for (uint32_t k = 0; k < t.ties.n; k++)
                print_message("    %.*s %.*s %.*s (%.*s)\n", ENT_FMT(t.ties.at[k].relation),
                              ENT_FMT(t.ties.at[k].status), ENT_FMT(t.ties.at[k].captures),
                              ENT_FMT(t.ties.at[k].rule));
            failed++;
        }
        ent_document_free(t.doc);
    }
    assert_int_equal(failed, 0);
}

static void told_twice_is_one(void **state)
{
    told t;
    tell(*state, "The alliance between Japan and Australia grows. Japan's alliance with Australia has "
         "critics.", &t);
    unsigned n = 0;
    for (uint32_t k = 0; k < t.ties.n; k++)
        if (ent_str_is(t.ties.at[k].relation, "alliance")) {
            n++;
            assert_int_equal(t.ties.at[k].evidence.n, 2);
        }
    assert_int_equal(n, 1);
    ent_document_free(t.doc);
}

static void an_office_names_its_role(void **state)
{
    told t;
    tell(*state, "Norwegian Foreign Minister Espen Barth Eide spoke.", &t);
    assert_true(t.ties.n >= 1);
    const ent_tie *tie = &t.ties.at[0];
    assert_int_equal(tie->attrs.n, 1);
    assert_true(ent_str_is(tie->attrs.at[0].key, "role"));
    assert_true(ent_str_is(tie->attrs.at[0].value, "Foreign Minister"));
    assert_true(ent_str_is(tie->date, "2024-03-30"));
    ent_document_free(t.doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ties_are_read),
        cmocka_unit_test(told_twice_is_one),
        cmocka_unit_test(an_office_names_its_role),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
