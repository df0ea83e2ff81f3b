/* Names at the begin of sentences: what is marked, and which tags that gives. */
#include "coder/coder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <cmocka.h>

static int set_up(void **state)
{
    ent_status st = {0};
    ent_engine *e;
    ent_engine_open(&e, &(ent_engine_options){.data = ENT_DATA_DIR}, &st);
    if (ent_failed(&st))
        print_error("%s: %s\n", st.file, st.text);
    *state = e;
    return ent_failed(&st);
}

static int tear_down(void **state)
{
    ent_engine_close(*state);
    return 0;
}

/* The tag of the first word of the last sentence. */
static void check(ent_engine *e, const char *text, uint8_t upos)
{
    ent_status st = {0};
    ent_coding coding;
    ent_coder *c = ent_coder_new(e, &st);
    ent_document *doc = ent_document_from_bytes("t", "txt", text, strlen(text), &st);
    ent_coder_run(c, doc, &coding, &st);
    assert_int_equal(st.code, ENT_OK);
    const ent_sentence *s = &doc->sentences.at[doc->sentences.n - 1];
    uint32_t t = s->first + ent_str_is(doc->tokens.at[s->first].form, "\"");
    if (doc->tokens.at[t].upos != upos)
        fail_msg("\"%s\": %.*s is %s", text, ENT_FMT(doc->tokens.at[t].form),
                 ent_upos_name(doc->tokens.at[t].upos));
    ent_document_free(doc);
    ent_coder_free(c);
}

static void the_lexicon_tells_names(void **state)
{
    check(*state, "Boluarte will then fly to Berlin with two of her aides.", ENT_UPOS_PROPN);
    check(*state, "Nasheed will then fly to Berlin with two of his aides.", ENT_UPOS_PROPN);
    check(*state, "\"Tsipras will then fly to Berlin,\" the spokesman said.", ENT_UPOS_PROPN);
}

static void words_that_are_also_names_stay_words(void **state)
{
    check(*state, "Price controls will then be lifted in the capital.", ENT_UPOS_NOUN);
    check(*state, "Long negotiations had come before the vote.", ENT_UPOS_ADJ);
}

static void the_rest_of_the_document_tells_names(void **state)
{
    check(*state, "The reporters waited for Zorbelen at the gate. Zorbelen then went home in the rain.",
          ENT_UPOS_PROPN);
    check(*state, "The reporters waited at the gate for hours. Peacekeepers then went home in the rain.",
          ENT_UPOS_NOUN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_lexicon_tells_names),
                                       cmocka_unit_test(words_that_are_also_names_stay_words),
                                       cmocka_unit_test(the_rest_of_the_document_tells_names)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
