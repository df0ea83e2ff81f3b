/* The user's gazetteer: what is kept of a GeoNames file, how much, and what is refused. */
#include "lookup/gazetteer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>

#define FILES ENT_SOURCE_DIR "/tests/lookup/gazetteer/"

static int open_world(void **state)
{
    ent_status st = {0};
    *state = ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &st);
    return st.code != ENT_OK;
}

static int close_world(void **state)
{
    ent_lexicon_free(*state);
    return 0;
}

static ent_gazetteer *gazetteer(void **state, const char *path, uint32_t most)
{
    ent_status st = {0};
    ent_gazetteer *g = ent_gazetteer_read_most(path, *state, most, &st);
    if (ent_failed(&st))
        fail_msg("%s: %s", st.file, st.text);
    return g;
}

static uint32_t find(const ent_gazetteer *g, const char *name, ent_gazetteer_place *out)
{
    return ent_gazetteer_find(g, ent_str_z(name), out, 8);
}

static void places_are_found_largest_first(void **state)
{
    ent_gazetteer *g = gazetteer(state, FILES "places.txt", 100);
    ent_gazetteer_place p[8];
    assert_int_equal(find(g, "san pablo", p), 3);
    assert_true(ent_str_is(p[0].iso3, "PHL") && ent_str_is(p[1].iso3, "COL") &&
                ent_str_is(p[2].iso3, "PER"));
    assert_int_equal(p[1].point.lat, 903000);
    assert_int_equal(p[1].point.lon, -7393000);
    assert_true(ent_str_is(p[1].point.admin, "Bolívar"));
    assert_true(ent_str_is(p[2].point.admin, ""));      /* no line named the unit */
    assert_int_equal(ent_gazetteer_find(g, ENT_STR("san pablo"), p, 1), 1);
    assert_int_equal(find(g, "nowhere", p), 0);
    assert_int_equal(find(g, "", p), 0);
    ent_gazetteer_free(g);
}

static void other_spellings_of_towns_are_kept_in_latin_letters(void **state)
{
    ent_gazetteer *g = gazetteer(state, FILES "places.txt", 100);
    ent_gazetteer_place p[8];
    assert_int_equal(find(g, "qiryat gat", p), 1);
    assert_true(ent_str_is(p[0].iso3, "ISR"));
    assert_int_equal(find(g, "bafouasende", p), 1);
    assert_true(ent_str_is(p[0].point.admin, "Tshopo"));    /* stands behind the town */
    assert_int_equal(find(g, "бафвасенде", p), 0);
    ent_gazetteer_free(g);
}

static void features_that_reports_do_not_name_are_passed_over(void **state)
{
    ent_gazetteer *g = gazetteer(state, FILES "places.txt", 100);
    ent_gazetteer_place p[8];
    assert_int_equal(find(g, "hill of winds", p), 0);
    assert_int_equal(find(g, "old fort", p), 0);
    assert_int_equal(find(g, "dasht e lut station", p), 0);
    assert_int_equal(find(g, "novopetrivka", p), 1);        /* a village without a number */
    assert_int_equal(ent_gazetteer_counted(g)->lines, 17);
    assert_int_equal(ent_gazetteer_counted(g)->bad, 0);
    ent_gazetteer_free(g);
}

static void bad_lines_are_counted_and_the_rest_is_read(void **state)
{
    ent_gazetteer *g = gazetteer(state, FILES "bad-lines.txt", 100);
    const ent_gazetteer_counts *n = ent_gazetteer_counted(g);
    ent_gazetteer_place p[8];
    assert_int_equal(n->lines, 9);
    assert_int_equal(n->bad, 7);
    assert_int_equal(n->first_bad, 2);
    assert_int_equal(find(g, "bafwasende", p), 1);
    assert_int_equal(find(g, "san pablo", p), 1);
    assert_int_equal(find(g, "mabenga", p), 0);
    ent_gazetteer_free(g);
}

static void what_is_no_gazetteer_is_refused_with_help(void **state)
{
    static const struct { const char *path; ent_code code; const char *says; } rows[] = {
        {FILES "no-geonames.csv", ENT_BAD_INPUT, "19 columns"},
        {FILES "not-there.txt", ENT_IO, "cannot be opened"},
        {"/dev/null", ENT_BAD_INPUT, "no line of GeoNames"},
        {FILES, ENT_IO, "cannot be read"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ent_status st = {0};
        assert_null(ent_gazetteer_read(rows[i].path, *state, &st));
        assert_int_equal(st.code, rows[i].code);
        assert_non_null(strstr(st.text, rows[i].says));
        assert_string_equal(st.file, rows[i].path);
        if (i < 3)
            assert_non_null(strstr(st.text, "download.geonames.org"));
    }
}

/* Many towns of one weight and a few large ones, with little room. */
static void of_too_many_the_largest_are_kept(void **state)
{
    enum { LINES = 5000, ROOM = 64 };
    char path[] = "/tmp/entXXXXXX", name[32];
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    FILE *f = fdopen(fd, "w");
    assert_non_null(f);
    for (int i = 0; i < LINES; i++)
        fprintf(f, "%d\tTown %d\t\t\t1.5\t2.5\tP\tPPL\tCD\t\t09\t\t\t\t%d\t\t\t\t\n", i + 1, i,
                i % 100 == 50 ? 1000 + i : i % 7);
    fclose(f);
    ent_gazetteer *g = gazetteer(state, path, ROOM), *again = gazetteer(state, path, ROOM);
    ent_gazetteer_place p[8];
    const ent_gazetteer_counts *n = ent_gazetteer_counted(g);
    assert_true(n->names <= ROOM && n->names >= ROOM / 2);
    assert_int_equal(n->names + n->small, LINES);
    for (int i = LINES / 2; i < LINES; i++)
        if (i % 100 == 50) {
            snprintf(name, sizeof name, "town %d", i);
            assert_int_equal(find(g, name, p), 1);
            assert_int_equal(p[0].weight, 1000 + i + 1);
        }
    assert_int_equal(n->names, ent_gazetteer_counted(again)->names);
    assert_true(ent_gazetteer_digest(g) == ent_gazetteer_digest(again));
    ent_gazetteer_free(g);
    ent_gazetteer_free(again);
    unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places_are_found_largest_first),
        cmocka_unit_test(other_spellings_of_towns_are_kept_in_latin_letters),
        cmocka_unit_test(features_that_reports_do_not_name_are_passed_over),
        cmocka_unit_test(bad_lines_are_counted_and_the_rest_is_read),
        cmocka_unit_test(what_is_no_gazetteer_is_refused_with_help),
        cmocka_unit_test(of_too_many_the_largest_are_kept),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
