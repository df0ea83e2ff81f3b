/* Causes on sentences of our own, from many regions, with traps. */
#include "../tie/bench.h"

/* kind | words of the cause | words of the effect | marker | sentence; kind NULL: none */
static const struct { const char *kind, *cause, *effect, *marker, *text; } cases[] = {
#include "causes.cases"
};

static bool holds(ent_str words, const char *part)
{
    return ent_str_find(words, ent_str_z(part)) != SIZE_MAX;
}

static void causes_are_read(void **state)
{
    unsigned failed = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        told t;
        tell(*state, cases[i].text, &t);
        bool good = cases[i].kind == NULL && t.causes.n == 0;
        for (uint32_t k = 0; k < t.causes.n; k++) {
            const ent_cause *c = &t.causes.at[k];
            check_spans(&t, &c->evidence);
            good |= cases[i].kind && ent_str_is(c->kind, cases[i].kind) && holds(c->cause, cases[i].cause) &&
                    holds(c->effect, cases[i].effect) && ent_str_is(c->marker, cases[i].marker) &&
                    !holds(c->cause, cases[i].effect);
        }
        if (!good) {
            print_message("%s: %s\n", cases[i].kind ? cases[i].kind : "none", cases[i].text);
            for (uint32_t k = 0; k < t.causes.n; k++)
                print_message("    %.*s | %.*s | %.*s > %.*s\n", ENT_FMT(t.causes.at[k].kind),
                              ENT_FMT(t.causes.at[k].marker), ENT_FMT(t.causes.at[k].cause),
                              ENT_FMT(t.causes.at[k].effect));
            failed++;
        }
        ent_document_free(t.doc);
    }
    assert_int_equal(failed, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(causes_are_read)};
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
