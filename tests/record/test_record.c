/* test_record.c - ids, days, the map of texts, and which meetings are one. */
#include "record/link.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* ---- days ----------------------------------------------------------------------------------- */

static void dates_of_the_contract_become_days(void **state)
{
    (void)state;
    static const struct { const char *value; bool known; int from[3], past[3]; } cases[] = {
        {"2021-03-16", true, {2021, 3, 16}, {2021, 3, 17}},
        {"2021-02", true, {2021, 2, 1}, {2021, 3, 1}},
        {"2021", true, {2021, 1, 1}, {2022, 1, 1}},
        {"2021-W11", true, {2021, 3, 15}, {2021, 3, 22}},
        {"2020-W53", true, {2020, 12, 28}, {2021, 1, 4}},
        {"2021-03-15/2021-03-18", true, {2021, 3, 15}, {2021, 3, 19}},
        {"2021-01/", true, {2021, 1, 1}, {0}},
        {"<2021-03-15", true, {0}, {2021, 3, 15}},
        {">2021-03-18", true, {2021, 3, 19}, {0}},
        {"", false, {0}, {0}}, {"P3W", false, {0}, {0}}, {"XXXX-03-16", false, {0}, {0}},
        {"/", false, {0}, {0}}, {"2021-13", false, {0}, {0}}, {"2021-03-18/2021-03-15", false, {0}, {0}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int32_t from = 0, past = 0;
        bool known = ent_days_of(ent_str_z(cases[i].value), &from, &past);
        if (known != cases[i].known)
            fail_msg("\"%s\" is %sknown", cases[i].value, known ? "" : "not ");
        if (!known)
            continue;
        const int *f = cases[i].from, *p = cases[i].past;
        assert_int_equal(from, f[0] ? ent_day(f[0], f[1], f[2]) : INT32_MIN);
        assert_int_equal(past, p[0] ? ent_day(p[0], p[1], p[2]) : INT32_MAX);
    }
}

static void days_are_written_as_iso(void **state)
{
    (void)state;
    char out[16];
    assert_true(ent_str_is(ent_day_text(ent_day(987, 1, 2), out), "0987-01-02"));
    assert_int_equal(ent_day_text(INT32_MIN, out).n, 0);
    assert_int_equal(ent_day_text(INT32_MAX, out).n, 0);
}

/* ---- ids ------------------------------------------------------------------------------------- */

static void ids_depend_on_every_part(void **state)
{
    (void)state;
    ent_id d = ent_document_id(ENT_STR("a.txt"), 1);
    assert_int_equal(strlen(d.text), 17);
    assert_int_equal(d.text[0], 'd');
    assert_string_equal(d.text, ent_document_id(ENT_STR("a.txt"), 1).text);
    assert_string_not_equal(d.text, ent_document_id(ENT_STR("a.txt"), 2).text);
    assert_string_not_equal(d.text, ent_document_id(ENT_STR("b.txt"), 1).text);
    ent_span s = {10, 20}, other = {10, 21};
    ent_id m = ent_record_id('m', &d, s, ENT_STR("talks"));
    assert_int_equal(m.text[0], 'm');
    assert_string_not_equal(m.text, ent_record_id('m', &d, other, ENT_STR("talks")).text);
    assert_string_not_equal(m.text, ent_record_id('m', &d, s, ENT_STR("visit")).text);
    assert_int_equal(ent_record_id('e', &d, s, ENT_STR("ACCUSE")).text[0], 'e');
    /* The ids of a record in use must not change: they stand in notes and e-mails. */
    assert_string_equal(ent_document_id(ENT_STR("a.txt"), 1).text, "d80b74fb13771698b");
}

/* ---- the map of texts ---------------------------------------------------------------------------- */

static void pieces_come_back_as_they_were(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    static const ent_piece pieces[] = {
        {0, 10, 4, 10}, {10, 1, 14, 5}, {11, 300, 19, 300}, {311, 3, 900, 8}, {320, 4, 700, 4}};
    char text[2000] = {0};
    ent_document doc = {.arena = a, .reading = {text, 400}, .source = {text, 1000}};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        *ENT_PUSH(a, &doc.pieces, &st) = pieces[i];
    ent_buf packed = {0};
    ent_pieces_pack(&doc, &packed, &st);
    ent_document again = {.arena = a, .reading = doc.reading, .source = doc.source};
    ent_pieces_unpack(&again, ent_buf_str(&packed), &st);
    assert_int_equal(st.code, ENT_OK);
    assert_int_equal(again.pieces.n, doc.pieces.n);
    assert_memory_equal(again.pieces.at, pieces, sizeof pieces);
    /* A damaged map is told, wherever it is cut. */
    for (size_t n = 1; n < packed.n; n++) {
        ent_status cut = {0};
        ent_document part = {.arena = a, .reading = doc.reading, .source = doc.source};
        ent_pieces_unpack(&part, ent_str_of(packed.p, n), &cut);
        assert_true(cut.code == ENT_OK || cut.code == ENT_DATABASE);
    }
    ent_document small = {.arena = a, .reading = {text, 100}, .source = {text, 100}};
    ent_pieces_unpack(&small, ent_buf_str(&packed), &st);
    assert_int_equal(st.code, ENT_DATABASE);
    ent_buf_free(&packed);
    ent_arena_free(a);
}

/* ---- which meetings are one --------------------------------------------------------------------------- */

/* "JPN PER:Motegi/JPN": states, and persons with their states. */
typedef struct told {
    const char *kind, *date, *place, *parties, *status;
    int document;
    const char *document_date;
} told;

typedef struct table {
    ent_arena *a;
    ent_status st;
    ent_intern *states, *persons;
    ent_links links;
} table;

static void add_state(table *t, ent_link *m, ent_str state)
{
    uint32_t number = ent_intern_add(t->states, state, &t->st);
    for (uint32_t i = 0; i < m->states.n; i++)
        if (m->states.at[i] == number)
            return;
    *ENT_PUSH(t->a, &m->states, &t->st) = number;
}

/* As the record knows it for towns that the lexicon has. */
static ent_str state_of_town(ent_str town)
{
    static const char *const towns[][2] = {
        {"Tokyo", "JPN"}, {"Seoul", "KOR"}, {"Honiara", "SLB"}, {"Mexico City", "MEX"}};
    for (size_t i = 0; i < sizeof towns / sizeof *towns; i++)
        if (ent_str_is(town, towns[i][0]))
            return ent_str_z(towns[i][1]);
    return (ent_str){0};
}

static void add_meeting(table *t, const told *x, int at)
{
    ent_link *m = ENT_PUSH(t->a, &t->links, &t->st);
    if (!m)
        return;
    snprintf(m->id.text, sizeof m->id.text, "m%016d", at);
    m->row = at;
    m->document = x->document;
    m->kind = ent_str_z(x->kind);
    m->status = ent_str_z(x->status ? x->status : "held");
    m->place = ent_str_z(x->place);
    m->place_state = state_of_town(m->place);
    m->date = ent_str_z(x->date);
    if (!ent_days_of(m->date, &m->from, &m->past)) {
        m->from = INT32_MIN;
        m->past = INT32_MAX;
    }
    if (!ent_days_of(ent_str_z(x->document_date), &m->document_from, &m->document_past)) {
        m->document_from = INT32_MIN;
        m->document_past = INT32_MAX;
    }
    ent_str rest = ent_str_z(x->parties);
    while (rest.n > 0) {
        ent_str one = ent_str_field(&rest, ' '), name = ent_str_field(&one, '/');
        ent_str state = one.n ? one : name;
        add_state(t, m, state);
        if (one.n)
            *ENT_PUSH(t->a, &m->persons, &t->st) = (ent_link_person){
                ent_intern_add(t->persons, name, &t->st), ent_intern_find(t->states, state)};
    }
}

/* Clusters the meetings in the order given; cluster_of[row] names each one's first row. */
static void cluster(const told *all, const int *order, int n, int64_t *cluster_of)
{
    table t = {0};
    t.a = ent_arena_new(0, &t.st);
    t.states = ent_intern_new(t.a, &t.st);
    t.persons = ent_intern_new(t.a, &t.st);
    for (int i = 0; i < n; i++)
        add_meeting(&t, &all[order[i]], order[i]);
    ent_clusters clusters = {0};
    ent_link_cluster(&t.links, ent_intern_count(t.states), &clusters, t.a, &t.st);
    assert_int_equal(t.st.code, ENT_OK);
    for (uint32_t i = 0; i < clusters.n; i++) {
        int64_t least = INT64_MAX;
        for (uint32_t k = 0; k < clusters.at[i].members.n; k++) {
            int64_t row = t.links.at[clusters.at[i].members.at[k]].row;
            least = row < least ? row : least;
        }
        for (uint32_t k = 0; k < clusters.at[i].members.n; k++)
            cluster_of[t.links.at[clusters.at[i].members.at[k]].row] = least;
    }
    ent_arena_free(t.a);
}

static bool one(told a, told b)
{
    told both[2] = {a, b};
    static const int order[2] = {0, 1};
    int64_t of[2];
    cluster(both, order, 2, of);
    return of[0] == of[1];
}

#define FULL "Blinken/USA Austin/USA Motegi/JPN Kishi/JPN"

static void meetings_of_two_documents_are_one_when_enough_agrees(void **state)
{
    (void)state;
    told base = {"two-plus-two", "2021-03-16", "Tokyo", FULL, NULL, 1, "2021-03-16"};
    told other = base;
    other.document = 2;
    assert_true(one(base, other));
    other.kind = "talks";
    other.date = "2021-03-15/2021-03-18";
    other.place = "";
    assert_true(one(base, other));
    other.parties = "USA JPN";
    assert_true(one(base, other));
    other.date = "";
    other.document_date = "2021-03-20";
    other.parties = FULL;
    assert_true(one(base, other));
}

static void meetings_stay_apart_when_something_differs(void **state)
{
    (void)state;
    told base = {"two-plus-two", "2021-03-16", "Tokyo", FULL, NULL, 1, "2021-03-16"};
    told other = base;
    assert_false(one(base, other));                 /* one document keeps them apart */
    other.document = 2;
    other.date = "2021-03-18";
    assert_false(one(base, other));
    other = base;
    other.document = 2;
    other.kind = "summit";
    assert_false(one(base, other));
    other.kind = "call";
    assert_false(one(base, other));
    other = base;
    other.document = 2;
    other.place = "Seoul";
    assert_false(one(base, other));
    other = base;
    other.document = 2;
    other.kind = "talks";
    other.parties = "Blinken/USA Motegi/JPN";       /* a bilateral on its margins */
    assert_false(one(base, other));
    other.parties = "Blinken/USA Chung/KOR";
    assert_false(one(base, other));
    other.parties = "Sullivan/USA Motegi/JPN";
    assert_false(one(base, other));
    other.parties = FULL;
    other.date = "";
    other.document_date = "2019-06-01";             /* too far away to be the same */
    assert_false(one(base, other));
}

static void one_side_alone_proves_little(void **state)
{
    (void)state;
    told base = {"summit", "2021-04-16", "", "Suga/JPN Biden/USA", NULL, 1, "2021-04-17"};
    told other = {"talks", "2021-04", "", "Biden/USA", NULL, 2, "2021-03-20"};
    assert_false(one(base, other));
    other.kind = "summit";
    other.date = "2021-04-16";
    assert_true(one(base, other));
}

static void what_may_happen_is_not_what_was_held(void **state)
{
    (void)state;
    told base = {"summit", "", "", "Biden/USA Kim/PRK", "hypothetical", 1, "2022-05-20"};
    told other = {"summit", "", "", "Biden/USA Kim/PRK", "held", 2, "2022-05-21"};
    assert_false(one(base, other));
    other.status = "hypothetical";
    assert_true(one(base, other));
}

static void one_company_on_one_day_is_one_meeting_wherever_it_sat(void **state)
{
    (void)state;
    told base = {"visit", "2027-03-17", "Honiara", "Lind/AUS Mael/SLB", "planned", 1, "2027-03-09"};
    told other = {"talks", "2027-03-17", "Guadalcanal", "Mael/SLB Lind/AUS", "held", 2, "2027-03-18"};
    assert_true(one(base, other));
    other.place = "Seoul";                          /* known to lie elsewhere */
    assert_false(one(base, other));
    other.place = "Guadalcanal";
    other.parties = "Mael/SLB Abbey/AUS";
    assert_false(one(base, other));
}

static void a_negotiation_is_told_by_its_opening_and_by_its_end(void **state)
{
    (void)state;
    told base = {"negotiation", "2023-02-13", "Mexico City", "COL ELN", "ongoing", 1, "2023-02-14"};
    told other = {"negotiation", "2023-03-10", "Mexico City", "COL ELN", "held", 2, "2023-03-11"};
    assert_true(one(base, other));
    other.date = "2023-05-10";
    assert_false(one(base, other));
    other.date = "2023-03-10";
    other.kind = base.kind = "talks";
    assert_false(one(base, other));
}

static void a_plan_slips_by_some_days_only_forward(void **state)
{
    (void)state;
    told base = {"talks", "2022-10-28", "Tokyo", "ARM AZE", "planned", 1, "2022-10-07"};
    told other = {"talks", "2022-11-02", "Tokyo", "ARM AZE", "held", 2, "2022-11-14"};
    assert_true(one(base, other));
    other.date = "2022-10-24";
    assert_false(one(base, other));
    other.date = "2022-11-12";
    assert_false(one(base, other));
}

static void talks_of_two_apart_from_the_session_of_three(void **state)
{
    (void)state;
    static const told all[] = {
        {"talks", "2023-02-27", "", "A/KOS B/SRB C/ESP D/SVK", "planned", 1, "2023-02-24"},
        {"talks", "2023-02-27", "", "C/ESP B/SRB", "planned", 1, "2023-02-24"},
        {"talks", "2023-02-27", "", "C/ESP B/SRB", "held", 2, "2023-02-28"},
        {"talks", "2023-02-27", "", "A/KOS B/SRB C/ESP", "held", 2, "2023-02-28"},
    };
    static const int order[4] = {0, 1, 2, 3};
    int64_t of[4];
    cluster(all, order, 4, of);
    assert_int_equal(of[3], 0);
    assert_int_equal(of[2], 1);
    assert_int_equal(of[1], 1);
}

static void a_tour_is_told_again_later_only_as_a_whole(void **state)
{
    (void)state;
    told base = {"visit", "2021-03-15/2021-03-18", "Japan; South Korea",
                 "Blinken/USA Austin/USA JPN KOR", NULL, 1, "2021-03"};
    told other = {"visit", "", "South Korea; Japan", "Blinken/USA Austin/USA JPN KOR", NULL, 2,
                  "2022-05-25"};
    assert_true(one(base, other));
    other.parties = "Blinken/USA JPN";
    assert_false(one(base, other));
}

static void clusters_do_not_depend_on_the_order_of_reading(void **state)
{
    (void)state;
    static const told all[] = {
        {"two-plus-two", "2021-03-16", "Tokyo", FULL, NULL, 1, "2021-03-17"},
        {"talks", "", "", FULL, NULL, 2, "2021-03-18"},
        {"talks", "2021-03-15/2021-03-18", "", "USA JPN", NULL, 3, "2021-03-20"},
        {"talks", "2021-03-16", "Tokyo", "Blinken/USA Motegi/JPN", NULL, 1, "2021-03-17"},
        {"visit", "2021-03-15/2021-03-18", "Japan; South Korea", "Blinken/USA JPN KOR", NULL, 2, "2021-03-18"},
        {"visit", "", "Japan; South Korea", "Blinken/USA Austin/USA JPN KOR", NULL, 4, "2022-05-01"},
        {"summit", "2022-05-23", "Tokyo", "Biden/USA Kishida/JPN", NULL, 4, "2022-05-25"},
        {"talks", "2022-05", "", "Biden/USA Kishida/JPN", NULL, 5, "2022-05-26"},
        {"summit", "2022-05-21", "Seoul", "Biden/USA Yoon/KOR", "planned", 6, "2022-05-10"},
        {"summit", "2022-05-21", "", "Biden/USA Yoon/KOR", "held", 5, "2022-05-26"},
    };
    enum { N = sizeof all / sizeof *all };
    int order[N];
    int64_t first[N], now[N];
    for (int i = 0; i < N; i++)
        order[i] = i;
    cluster(all, order, N, first);
    assert_int_equal(first[1], 0);
    assert_int_equal(first[3], 3);
    assert_int_equal(first[7], 6);
    assert_int_equal(first[9], 8);
    srand(1);
    for (int round = 0; round < 500; round++) {
        for (int i = N - 1; i > 0; i--) {
            int k = rand() % (i + 1), keep = order[i];
            order[i] = order[k];
            order[k] = keep;
        }
        cluster(all, order, N, now);
        assert_memory_equal(first, now, sizeof first);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_of_the_contract_become_days),
        cmocka_unit_test(days_are_written_as_iso),
        cmocka_unit_test(ids_depend_on_every_part),
        cmocka_unit_test(pieces_come_back_as_they_were),
        cmocka_unit_test(meetings_of_two_documents_are_one_when_enough_agrees),
        cmocka_unit_test(meetings_stay_apart_when_something_differs),
        cmocka_unit_test(one_side_alone_proves_little),
        cmocka_unit_test(what_may_happen_is_not_what_was_held),
        cmocka_unit_test(one_company_on_one_day_is_one_meeting_wherever_it_sat),
        cmocka_unit_test(a_negotiation_is_told_by_its_opening_and_by_its_end),
        cmocka_unit_test(a_plan_slips_by_some_days_only_forward),
        cmocka_unit_test(talks_of_two_apart_from_the_session_of_three),
        cmocka_unit_test(a_tour_is_told_again_later_only_as_a_whole),
        cmocka_unit_test(clusters_do_not_depend_on_the_order_of_reading),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
