/* test_conllu.c - what is written as CoNLL-U reads back as the same words and trees. */
#include "exchange/conllu.h"
#include "parse/parse.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static const char *const file =
    "# newpar\n"
    "1\tPeru\tPeru\tPROPN\tNNP\t_\t4\tnsubj\t_\t_\n"
    "2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tdoes\tdo\tAUX\tVBZ\t_\t4\taux\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n"
    "4\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
    "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n"
    "\n"
    "1\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\tSpaceAfter=No\n"
    "2\t?\t?\tPUNCT\t.\t_\t1\tpunct\t_\t_\n"
    "\n";

static int append(void *ctx, const char *bytes, size_t n)
{
    ent_status st = {0};
    ent_buf_put(ctx, ent_str_of(bytes, n), &st);
    return st.code != ENT_OK;
}

static int refuse(void *ctx, const char *bytes, size_t n)
{
    (void)ctx;
    (void)bytes;
    return n > 0;
}

static ent_document *reading(ent_str bytes)
{
    ent_status st = {0};
    ent_document *doc = ent_conllu_read(bytes, true, &st);
    assert_int_equal(st.code, ENT_OK);
    return doc;
}

static void written_words_read_back(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_buf out = {0};
    ent_document *a = reading(ent_str_z(file));
    ent_parse_conllu(a, &(ent_sink){append, &out}, &st);
    assert_int_equal(st.code, ENT_OK);
    ent_document *b = reading(ent_buf_str(&out));
    assert_true(ent_str_eq(a->reading, b->reading));
    assert_int_equal(a->sentences.n, b->sentences.n);
    assert_int_equal(a->tokens.n, b->tokens.n);
    for (uint32_t i = 0; i < a->tokens.n; i++) {
        const ent_token *x = &a->tokens.at[i], *y = &b->tokens.at[i];
        assert_true(ent_str_eq(x->form, y->form));
        assert_true(ent_str_eq(x->lemma, y->lemma));
        assert_int_equal(x->upos, y->upos);
        assert_int_equal(x->xpos, y->xpos);
        assert_int_equal(x->head, y->head);
        assert_int_equal(x->rel, y->rel);
        assert_int_equal(x->flags, y->flags);
        assert_int_equal(x->start, y->start);
        assert_int_equal(x->end, y->end);
    }
    ent_arena_free(a->arena);
    ent_arena_free(b->arena);
    ent_buf_free(&out);
}

static void places_and_multiword_tokens_are_written(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_buf out = {0};
    ent_document *a = reading(ent_str_z(file));
    ent_parse_conllu(a, &(ent_sink){append, &out}, &st);
    ent_str text = ent_buf_str(&out);
    assert_int_not_equal(ent_str_find(text, ENT_STR("\n2-3\tdoesn't\t_\t")), SIZE_MAX);
    assert_int_not_equal(ent_str_find(text, ENT_STR("Start=0|End=4\n")), SIZE_MAX);
    assert_int_not_equal(ent_str_find(text, ENT_STR("|SpaceAfter=No\n")), SIZE_MAX);
    ent_arena_free(a->arena);
    ent_buf_free(&out);
}

static void a_refusing_sink_is_a_failure(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_document *a = reading(ent_str_z(file));
    ent_parse_conllu(a, &(ent_sink){refuse, NULL}, &st);
    assert_int_equal(st.code, ENT_IO);
    ent_arena_free(a->arena);
}

static void children_stand_from_left_to_right(void **state)
{
    (void)state;
    ent_document *a = reading(ent_str_z(file));
    ent_parse_link(a, &a->sentences.at[0]);
    const ent_token *t = a->tokens.at;
    assert_int_equal(t[3].child, 0);
    assert_int_equal(t[0].sibling, 1);
    assert_int_equal(t[1].sibling, 2);
    assert_int_equal(t[2].sibling, 4);
    assert_int_equal(t[4].sibling, ENT_NONE);
    assert_int_equal(t[0].child, ENT_NONE);
    ent_arena_free(a->arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(written_words_read_back),
        cmocka_unit_test(places_and_multiword_tokens_are_written),
        cmocka_unit_test(a_refusing_sink_is_a_failure),
        cmocka_unit_test(children_stand_from_left_to_right),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
