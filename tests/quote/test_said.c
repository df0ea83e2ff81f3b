/* In whose words a word stands: as looking through the quotations gives it. */
#include "coder/coder.h"
#include "quote/said.h"
#include "text/given.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

static const char text[] =
    "Talks in Rome\n\n12 May 2023\n\nThe minister of Kenya said that the president of Uganda had "
    "told him: \"We will not close the border with Congo.\" Nobody in the room answered.\n\n"
    "\"The plan is good,\" said Prime Minister Giorgia Meloni. \"It is fair, too.\" According to "
    "the ministry, the talks go on.\n";

/* The narrowest quotation with speakers around a token, by looking through all. */
static uint32_t around(const ent_coding *c, const ent_token *t)
{
    uint32_t best = ENT_NONE, width = UINT32_MAX;
    for (uint32_t i = 0; i < c->quotes.n; i++) {
        const ent_quote *q = &c->quotes.at[i];
        for (uint32_t k = 0; k < q->content.n && q->speakers.n; k++) {
            ent_span s = q->content.at[k];
            if (s.start <= t->start && t->start < s.end && s.end - s.start < width) {
                best = i;
                width = s.end - s.start;
            }
        }
    }
    return best;
}

static uint32_t cued_by(const ent_coding *c, const ent_token *t)
{
    for (uint32_t i = 0; i < c->quotes.n; i++) {
        const ent_quote *q = &c->quotes.at[i];
        if (q->speakers.n && q->cue_span.start <= t->start && q->cue_span.end >= t->end)
            return i;
    }
    return ENT_NONE;
}

static void index_and_search_agree(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_engine *e;
    ent_engine_options o = {.data = ENT_DATA_DIR};
    ent_engine_open(&e, &o, &st);
    ent_coder *coder = ent_coder_new(e, &st);
    ent_document *doc = ent_document_from_bytes("t.txt", "txt", text, sizeof text - 1, &st);
    ent_coding c;
    ent_coder_run(coder, doc, &c, &st);
    assert_int_equal(st.code, ENT_OK);
    assert_non_null(c.reading.said_at);
    uint32_t said = 0;
    for (uint32_t t = 0; t < doc->tokens.n; t++) {
        uint32_t q = ent_quote_around(&c.reading, t);
        assert_int_equal(q, around(&c, &doc->tokens.at[t]));
        assert_int_equal(ent_quote_cued_by(&c.reading, t), cued_by(&c, &doc->tokens.at[t]));
        said += q != ENT_NONE;
    }
    assert_true(said > 15 && said < doc->tokens.n);
    ent_document_free(doc);
    ent_coder_free(coder);
    ent_engine_close(e);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(index_and_search_agree)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
