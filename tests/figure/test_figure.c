/* What a figure is made of: text that is inert, labels beside marks, a layout that is the same everywhere. */
#include "figure/figure.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <libxml/parser.h>

typedef struct bench {
    ent_status st;
    ent_question q;
    ent_figure_options o;
    ent_figure f;
} bench;

static bench *new_bench(void)
{
    static bench b;
    memset(&b, 0, sizeof b);
    b.f = (ent_figure){.a = ent_arena_new(0, &b.st), .st = &b.st, .q = &b.q, .o = &b.o};
    return &b;
}

static void end_bench(bench *b)
{
    assert_int_equal(b->st.code, ENT_OK);
    ent_buf_free(&b->f.body);
    ent_arena_free(b->f.a);
}

static uint32_t count(const bench *b, const char *needle)
{
    ent_str rest = ent_buf_str(&b->f.body);
    uint32_t n = 0;
    for (size_t at; (at = ent_str_find(rest, ent_str_z(needle))) != SIZE_MAX; n++)
        rest = ent_str_sub(rest, at + 1, rest.n);
    return n;
}

/* The body as an element of its own; libxml2 is the judge. */
static void is_well_formed(const bench *b)
{
    ent_status st = {0};
    ent_buf whole = {0};
    ent_buf_puts(&whole, "<svg xmlns=\"http://www.w3.org/2000/svg\">", &st);
    ent_buf_put(&whole, ent_buf_str(&b->f.body), &st);
    ent_buf_puts(&whole, "</svg>", &st);
    xmlDocPtr doc = xmlReadMemory(whole.p, (int)whole.n, "figure", NULL, XML_PARSE_NONET);
    assert_non_null(doc);
    xmlFreeDoc(doc);
    ent_buf_free(&whole);
}

static ent_answer *hostile_matrix(ent_status *st)
{
    ent_answer *t = ent_answer_new(st);
    ent_answer_columns(t, "actor -actor_id trade ukraine-war", st);
    ent_answer_add(t, st);
    ent_answer_text(t, "actor", ENT_STR("\"><script>alert(1)</script>\x1b[31m\xe2\x80\xae"), st);
    ent_answer_text(t, "actor_id", ENT_STR("PER:\"><x onload='y'/>"), st);
    ent_answer_text(t, "trade", ENT_STR("support 2; oppose"), st);
    ent_answer_text(t, "ukraine-war", ENT_STR("no documents"), st);
    ent_answer_add(t, st);
    ent_answer_text(t, "actor", ENT_STR("Kenya"), st);
    ent_answer_text(t, "actor_id", ENT_STR("KEN"), st);
    ent_answer_text(t, "trade", ENT_STR("blank"), st);
    ent_answer_text(t, "ukraine-war", ENT_STR("silent"), st);
    return t;
}

static void test_matrix(void **state)
{
    (void)state;
    for (int links = 0; links < 2; links++) {
        bench *b = new_bench();
        b->o.links = links ? "" : NULL;
        ent_answer *t = hostile_matrix(&b->st);
        ent_figure_matrix(&b->f, t);
        is_well_formed(b);
        assert_int_equal(count(b, "class=\"mark cell "), 4);
        assert_int_equal(count(b, "class=\"mark cell mixed\""), 1);
        assert_int_equal(count(b, "class=\"mark cell none\""), 1);
        assert_int_equal(count(b, "class=\"mark cell blank\""), 1);
        assert_int_equal(count(b, "class=\"mark cell open\""), 1);
        assert_int_equal(count(b, "<a href=\"/positions?view=history&amp;actor="), links ? 4 : 0);
        assert_int_equal(count(b, "<script"), 0);
        assert_int_equal(count(b, "<x "), 0);
        assert_int_equal(count(b, "\x1b"), 0);
        assert_int_equal(count(b, "\xe2\x80\xae"), 0);
        ent_answer_free(t);
        end_bench(b);
    }
}

static void test_nothing_has_no_height(void **state)
{
    (void)state;
    bench *b = new_bench();
    ent_answer *t = ent_answer_new(&b->st);
    ent_answer_columns(t, "actor -actor_id", &b->st);
    ent_figure_matrix(&b->f, t);
    ent_figure_network(&b->f, t, true);
    assert_true(b->f.height <= 0);
    ent_answer_free(t);
    end_bench(b);
}

static void test_text_fits(void **state)
{
    (void)state;
    bench *b = new_bench();
    ent_str text = ENT_STR("talks between the Ministry of Foreign Affairs and others");
    for (double width = 20; width < 400; width += 7)
        assert_true(ent_text_width(ent_text_fit(&b->f, text, 11, width), 11) <= width);
    assert_true(ent_str_eq(ent_text_fit(&b->f, text, 11, 1000), text));
    assert_true(ent_str_is(ent_text_fit(&b->f, ENT_STR("United Nations"), 10, 62), "United…"));
    /* Never within a letter. */
    ent_str cut = ent_text_fit(&b->f, ENT_STR("日本国外務省報道官室"), 10, 60);
    assert_true(ent_utf8_valid(cut, NULL));
    assert_true(ent_str_ends(cut, ENT_STR("…")));
    end_bench(b);
}

static void test_labels_keep_apart(void **state)
{
    (void)state;
    bench *b = new_bench();
    ent_boxes boxes = {.within = {0, 0, 300, 300}};
    uint32_t drawn = 0;
    for (int i = 0; i < 40; i++)
        drawn += ent_label_beside(&b->f, &boxes, "name", 150 + i % 5, 150 + i % 7, 4, 12, ENT_STR("Uganda"));
    assert_in_range(drawn, 2, 12);
    assert_int_equal(boxes.taken.n, drawn);
    for (uint32_t i = 0; i < drawn; i++)
        for (uint32_t j = i + 1; j < drawn; j++) {
            const ent_box *x = &boxes.taken.at[i], *y = &boxes.taken.at[j];
            assert_false(x->x < y->x + y->w && y->x < x->x + x->w && x->y < y->y + y->h && y->y < x->y + x->h);
        }
    assert_false(ent_label_beside(&b->f, &boxes, "name", 3, 3, 400, 12, ENT_STR("outside")));
    end_bench(b);
}

static void test_layout(void **state)
{
    (void)state;
    bench *b = new_bench();
    enum { N = 12 };
    ent_knot knots[2][N];
    ent_bond bonds[N];
    ent_box box = {100, 50, 600, 400};
    for (int run = 0; run < 2; run++) {
        for (uint32_t i = 0; i < N; i++) {
            knots[run][i] = (ent_knot){.seed = 0x9e3779b97f4a7c15u * (i + 1), .weight = 1};
            bonds[i] = (ent_bond){i / 6 * 6, i, 1 + i % 3};         /* two stars; the first bond of each a loop */
        }
        ent_layout(b->f.a, knots[run], N, bonds, N, box, &b->st);
    }
    assert_memory_equal(knots[0], knots[1], sizeof knots[0]);
    for (uint32_t i = 0; i < N; i++) {
        assert_true(knots[0][i].x >= 99.9 && knots[0][i].x <= 700.1);
        assert_true(knots[0][i].y >= 49.9 && knots[0][i].y <= 450.1);
        for (uint32_t j = i + 1; j < N; j++)
            assert_true(hypot(knots[0][i].x - knots[0][j].x, knots[0][i].y - knots[0][j].y) > 20);
    }
    /* A knot lies nearer to its own star's middle than to the other's. */
    for (uint32_t i = 1; i < 6; i++)
        assert_true(hypot(knots[0][i].x - knots[0][0].x, knots[0][i].y - knots[0][0].y) <
                    hypot(knots[0][i].x - knots[0][6].x, knots[0][i].y - knots[0][6].y));
    end_bench(b);
}

static void test_numbers(void **state)
{
    (void)state;
    bench *b = new_bench();
    ent_draw_number(&b->f, "x", 12.34);
    ent_draw_number(&b->f, "x", -0.04);
    ent_draw_number(&b->f, "x", -7.96);
    ent_draw_number(&b->f, "x", (double)NAN);
    ent_buf_byte(&b->f.body, '\0', &b->st);
    assert_string_equal(b->f.body.p, " x=\"12.3\" x=\"0\" x=\"-8\" x=\"0\"");
    end_bench(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_matrix), cmocka_unit_test(test_nothing_has_no_height), cmocka_unit_test(test_text_fits),
        cmocka_unit_test(test_labels_keep_apart), cmocka_unit_test(test_layout), cmocka_unit_test(test_numbers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
