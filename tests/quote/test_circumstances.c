/* How strongly, where and for whom it was said; the words of the source; reports within reports. */
#include "reading.h"

typedef struct circumstance_case {
    const char *text, *expected;        /* "cue class strength | channel | for | source | level" */
} circumstance_case;

static const circumstance_case cases[] = {
    {"In a joint statement, Kenya and Ethiopia said that the border would reopen.",
     "said say 1 | joint-statement |  | Kenya and Ethiopia | 1\n"},
    {"Emmanuel Macron told reporters that the talks had failed.",
     "told say 1 | press-conference |  | Emmanuel Macron | 1\n"},
    {"\"Enough is enough,\" tweeted Olaf Scholz.",
     "tweeted say 1 | social-media |  | Olaf Scholz | 1\n"},
    {"Peru demanded in a letter that Chile withdraw its ships.",
     "demanded urge 4 | letter |  | Peru | 1\n"},
    {"India called for a ceasefire at a news conference in Geneva.",
     "called for urge 3 | press-conference |  | India | 1\n"},
    {"Mexico warned that the treaty was in danger.",
     "warned warn 4 |  |  | Mexico | 1\n"},
    {"Speaking on behalf of the European Union, Josep Borrell condemned the raid.",
     "condemned accuse 5 |  | EU | Josep Borrell | 1\n"},
    {"Egypt said that Sudan had warned that the dam was unsafe.",
     "said say 1 |  |  | Egypt | 1\nwarned warn 4 |  |  | Sudan | 2\n"},
    {"“The port is closed,” said Anwar Ibrahim, the prime minister of Malaysia, in an interview.",
     "said say 1 | interview | MYS | Anwar Ibrahim, the prime minister of Malaysia | 1\n"},
};

static void tell_all(const ent_reading *r, const ent_quotes *quotes, char *out, size_t size)
{
    size_t n = 0;
    out[0] = 0;
    for (uint32_t i = 0; i < quotes->n; i++) {
        const ent_quote *q = &quotes->at[i];
        char strength[32];
        put(out, size, &n, q->cue);
        put(out, size, &n, ENT_STR(" "));
        put(out, size, &n, q->cls);
        snprintf(strength, sizeof strength, " %d | ", q->strength);
        put(out, size, &n, ent_str_z(strength));
        put(out, size, &n, q->channel);
        put(out, size, &n, ENT_STR(" | "));
        for (uint32_t k = 0; k < q->speaks_for.n; k++)
            put(out, size, &n, q->speaks_for.at[k]);
        put(out, size, &n, ENT_STR(" | "));
        if (q->source.n)
            put(out, size, &n, ent_document_text(r->doc, q->source.at[0]));
        snprintf(strength, sizeof strength, " | %u", q->level);
        put(out, size, &n, ent_str_z(strength));
        out[n++] = '\n';
        out[n] = 0;
    }
}

static void circumstances_are_told(void **state)
{
    size_t failed = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[1024], got[2048];
        snprintf(text, sizeof text, "Notes on a visit to the region\n\n%s\n", cases[i].text);
        ent_reading r = {0};
        ent_quotes quotes = {0};
        ent_document *doc = read_text(*state, text, "txt", &r, &quotes);
        tell_all(&r, &quotes, got, sizeof got);
        if (strcmp(got, cases[i].expected) != 0) {
            print_message("%s\nexpected\n%sfound\n%s", cases[i].text, cases[i].expected, got);
            failed++;
        }
        ent_document_free(doc);
    }
    assert_int_equal(failed, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(circumstances_are_told)};
    return cmocka_run_group_tests(tests, engine_open, engine_close);
}
