/* What reports note about wording, and who uses which words, read from whole documents. */
#include "coder/coder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

typedef struct world {
    ent_engine *engine;
    ent_coder *coder;
} world;

static ent_document *read_text(world *w, const char *text, ent_coding *c)
{
    ent_status st = {0};
    ent_document *doc = ent_document_from_bytes("t.txt", "txt", text, strlen(text), &st);
    ent_coder_run(w->coder, doc, c, &st);
    assert_int_equal(st.code, ENT_OK);
    return doc;
}

static const ent_wording *of_type(const ent_coding *c, const char *type)
{
    for (uint32_t i = 0; i < c->wordings.n; i++)
        if (ent_str_is(c->wordings.at[i].type, type))
            return &c->wordings.at[i];
    return NULL;
}

static const ent_term_use *of_variant(const ent_coding *c, const char *variant)
{
    for (uint32_t i = 0; i < c->terms.n; i++)
        if (ent_str_is(c->terms.at[i].variant, variant))
            return &c->terms.at[i];
    return NULL;
}

static bool is_used_by(const ent_coding *c, const ent_word_users *users, const char *id)
{
    for (uint32_t i = 0; i < users->n; i++)
        if (ent_str_is(c->reading.actors.at[users->at[i]].id, id))
            return true;
    return false;
}

#define HEAD "Envoys meet in Dakar\n\nBy our correspondent\n\n3 May 2022\n\n"

static void an_omission_names_who_and_what(void **state)
{
    ent_coding c;
    ent_document *doc = read_text(*state, HEAD
        "Senegal and Mali met on Monday in Dakar to talk about trade. Mali opposed sanctions but did "
        "not mention France.\n", &c);
    const ent_wording *x = of_type(&c, "omission");
    assert_non_null(x);
    assert_true(is_used_by(&c, &x->uses.at[0].users, "MLI"));
    assert_true(ent_str_is(x->uses.at[0].phrase, "France"));
    ent_document_free(doc);
}

static void a_speaker_uses_the_term_of_a_quotation(void **state)
{
    ent_coding c;
    ent_document *doc = read_text(*state, HEAD
        "South Korean President Yoon Suk-yeol spoke in Seoul on Monday. \xe2\x80\x9cWe want the "
        "complete denuclearization of the Korean Peninsula,\xe2\x80\x9d Yoon said. Analysts spoke of the "
        "denuclearisation of North Korea.\n", &c);
    const ent_term_use *u = of_variant(&c, "denuclearisation of the korean peninsula");
    assert_non_null(u);
    assert_true(is_used_by(&c, &u->users, "PER:Yoon Suk-yeol"));
    assert_true(ent_str_is(u->how, "quoted"));
    const ent_term_use *other = of_variant(&c, "denuclearisation of north korea");
    assert_non_null(other);
    assert_true(ent_str_eq(other->group, u->group));
    ent_document_free(doc);
}

static void rival_names_side_by_side_are_one_record(void **state)
{
    ent_coding c;
    ent_document *doc = read_text(*state, HEAD
        "Argentina claims the Falkland/Malvinas Islands. Britain governs the Falkland Islands.\n"
        "\nBritain said on Tuesday that the Falkland Islands would stay British.\n", &c);
    uint32_t names = 0;
    for (uint32_t i = 0; i < c.wordings.n; i++)
        names += ent_str_is(c.wordings.at[i].type, "name");
    assert_true(names <= 1);
    ent_document_free(doc);
    doc = read_text(*state, HEAD "Japan controls the Senkaku/Diaoyu islands in the East China Sea.\n", &c);
    const ent_wording *x = of_type(&c, "name");
    assert_non_null(x);
    assert_int_equal(x->uses.n, 2);
    ent_document_free(doc);
}

/* Every record points at bytes of the source, in the order of the text. */
static void evidence_lies_in_the_source(void **state)
{
    ent_coding c;
    ent_document *doc = read_text(*state, HEAD
        "Kenya and Uganda differ on the border. While Kenya backed the text, Uganda rejected it. The "
        "alliance serves as the cornerstone of peace. It was Kenya's first summit in ten years and the "
        "largest exercise since 1990. The final text dropped a reference to fossil fuels.\n", &c);
    uint32_t before = 0;
    assert_true(c.wordings.n >= 5);
    for (uint32_t i = 0; i < c.wordings.n; i++) {
        ent_span s = c.wordings.at[i].evidence.at[0];
        assert_true(s.start < s.end && s.end <= doc->source.n && s.start >= before);
        assert_true(c.wordings.at[i].uses.n > 0);
        before = s.start;
    }
    assert_non_null(of_type(&c, "contrast"));
    assert_non_null(of_type(&c, "epithet"));
    assert_non_null(of_type(&c, "first"));
    assert_non_null(of_type(&c, "superlative"));
    assert_non_null(of_type(&c, "change-over-time"));
    ent_document_free(doc);
}

static void plain_prose_notes_nothing(void **state)
{
    ent_coding c;
    ent_document *doc = read_text(*state, HEAD
        "The two ministers met on Monday in Dakar. They discussed trade and fisheries. The lights went "
        "out in the first half of the match.\n", &c);
    assert_int_equal(c.wordings.n, 0);
    ent_document_free(doc);
}

static int set_up(void **state)
{
    static world w;
    ent_status st = {0};
    ent_engine_options o = {.data = ENT_DATA_DIR};
    ent_engine_open(&w.engine, &o, &st);
    w.coder = w.engine ? ent_coder_new(w.engine, &st) : NULL;
    *state = &w;
    return st.code != ENT_OK;
}

static int tear_down(void **state)
{
    world *w = *state;
    ent_coder_free(w->coder);
    ent_engine_close(w->engine);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_omission_names_who_and_what),
        cmocka_unit_test(a_speaker_uses_the_term_of_a_quotation),
        cmocka_unit_test(rival_names_side_by_side_are_one_record),
        cmocka_unit_test(evidence_lies_in_the_source),
        cmocka_unit_test(plain_prose_notes_nothing),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
