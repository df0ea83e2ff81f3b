/* No name, however long or strange, slows a document more than linearly: a text of four times the
 * length takes about four times the time, whatever it repeats. */
#include "coder/coder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <cmocka.h>

#define SMALL 24000u                /* bytes of the shorter text */
#define TIMES 4u
#define MOST (TIMES * 2.5)          /* quadratic would be 16; the rest is for a busy machine */
#define TRIES 4

typedef struct bench {
    ent_engine *engine;
    ent_coder *coder;
} bench;

static int set_up(void **state)
{
    bench *b = calloc(1, sizeof *b);
    ent_status st = {0};
    assert_non_null(b);
    ent_engine_open(&b->engine, &(ent_engine_options){.data = ENT_DATA_DIR}, &st);
    b->coder = ent_failed(&st) ? NULL : ent_coder_new(b->engine, &st);
    *state = b;
    return ent_failed(&st);
}

static int tear_down(void **state)
{
    bench *b = *state;
    ent_coder_free(b->coder);
    ent_engine_close(b->engine);
    free(b);
    return 0;
}

/* Processor time of coding `before`, then `unit` over and over, then `behind`. */
static double seconds_of(bench *b, const char *before, const char *unit, const char *behind,
                         size_t size)
{
    ent_status st = {0};
    ent_buf text = {0};
    ent_coding coding;
    ent_buf_put(&text, ent_str_z(before), &st);
    while (text.n < size && !ent_failed(&st))
        ent_buf_put(&text, ent_str_z(unit), &st);
    ent_buf_put(&text, ent_str_z(behind), &st);
    ent_document *doc = ent_document_from_bytes("t", "txt", text.p, text.n, &st);
    assert_int_equal(st.code, ENT_OK);
    clock_t started = clock();
    ent_coder_run(b->coder, doc, &coding, &st);
    double seconds = (double)(clock() - started) / CLOCKS_PER_SEC;
    assert_int_equal(st.code, ENT_OK);
    ent_document_free(doc);
    ent_buf_free(&text);
    return seconds;
}

static void check(void **state, const char *before, const char *unit, const char *behind)
{
    double least = 1e9;
    for (int i = 0; i < TRIES && least > MOST; i++) {
        double small = seconds_of(*state, before, unit, behind, SMALL);
        double large = seconds_of(*state, before, unit, behind, SMALL * TIMES);
        double ratio = large / (small > 0.002 ? small : 0.002);
        least = ratio < least ? ratio : least;
    }
    if (getenv("ENT_SHOW_RATIOS"))
        printf("%-30.30s %.1f\n", unit, least);
    if (least > MOST)
        fail_msg("\"%s\" over and over: %u times the text, %.1f times the time", unit, TIMES,
                 least);
}

static void names_in_one_sentence(void **state)
{
    check(state, "On Tuesday ", "Aaa Bbbbb Ccc ", "met Wang Yi.");
    check(state, "On Tuesday ", "Kim ", "met Wang Yi.");
    check(state, "", "Kim Jong Un, ", "met Wang Yi.");
    check(state, "", "John Smith and ", "Wang Yi met.");
    check(state, "", "United Nations ", "met Wang Yi.");
    check(state, "", "von der ", "Leyen met Wang Yi.");
    check(state, "", "A. B. ", "Blinken met Wang Yi.");
}

static void titles_in_one_sentence(void **state)
{
    check(state, "", "Foreign Minister ", "met Wang Yi.");
    check(state, "", "the President of the ", "met Wang Yi.");
    check(state, "", "the former ", "president met Wang Yi.");
    check(state, "", "Deputy Prime Minister Maria ", "met Wang Yi.");
}

static void one_endless_word(void **state)
{
    check(state, "The ", "a", " met Wang Yi.");
    check(state, "The ", "al-", "Assad met Wang Yi.");
    check(state, "The ", "O'", "Brien met Wang Yi.");
    check(state, "The ", "\xCC\x81", " met Wang Yi.");
    check(state, "The e", "\xE2\x80\x8D", " met Wang Yi.");
    check(state, "The ", "U.S.", " met Wang Yi.");
    check(state, "The ", "((\"", " met Wang Yi.");
}

static void many_persons_in_many_sentences(void **state)
{
    check(state, "", "Antony Blinken met Wang Yi. He met him. ", "");
    check(state, "", "Mr. Kim met Mr. Kim, and Kim Kim said that Kim would meet Kim. ", "");
    check(state, "", "The ministers, the two sides, they and their counterparts met. ", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_in_one_sentence),
        cmocka_unit_test(titles_in_one_sentence),
        cmocka_unit_test(one_endless_word),
        cmocka_unit_test(many_persons_in_many_sentences),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
