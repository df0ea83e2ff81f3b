/* Marks that do not pair, apostrophes that look like marks, quotations that never end, deep nesting,
 * and texts made to be slow: sensible records, in time that grows with the text. */
#include "reading.h"

#include <time.h>

typedef struct hostile_case {
    const char *title, *text, *expected;
} hostile_case;

static const hostile_case cases[] = {
    {"a mark that is never closed quotes its own sentence",
     "Olaf Scholz said \"the talks have failed. He left for Paris.\n\nThe road was closed.",
     "mixed speech | said | PER:Olaf Scholz | the talks have failed.\n"},
    {"nor does a colon before it change that",
     "Olaf Scholz said: \"We stay at the table. It is late.\n\nThe road was closed.",
     "direct speech | said | PER:Olaf Scholz | We stay at the table.\n"},
    {"a mark too many before the words",
     "Olaf Scholz said: ““We stay at the table,” and left.",
     "direct speech | said | PER:Olaf Scholz | We stay at the table,\n"},
    {"apostrophes look like closing marks",
     "‘The ministers’ plan isn’t dead and the farmers’ fears aren’t either,’ said Olaf Scholz "
     "on Monday.",
     "direct speech | said | PER:Olaf Scholz | The ministers’ plan isn’t dead and the "
     "farmers’ fears aren’t either,\n"},
    {"an apostrophe before a year",
     "Olaf Scholz said the war of the '90s was over and the '60s were worse.",
     "indirect speech | said | PER:Olaf Scholz | the war of the '90s was over and the '60s "
     "were worse\n"},
    {"ten levels, curly",
     "Olaf Scholz said: “He told me ‘she said “they said ‘we heard “you know ‘it is “a lie ‘of "
     "“the ‘worst’ kind” ever’ told” again’ and” again’ and so on” or so’ and that is all.”",
     "direct speech | said | PER:Olaf Scholz | He told me ‘she said “they said ‘we heard “you "
     "know ‘it is “a lie ‘of “the ‘worst’ kind” ever’ told” again’ and” again’ and so on” or "
     "so’ and that is all.\n"},
    {"ten levels, straight",
     "Olaf Scholz said: \"He told me 'she said \"they said 'we heard \"you know 'it is \"a lie "
     "'of \"the 'worst' kind\" ever' told\" again' and\" again' and so on\" or so' and that is "
     "all.\"",
     "direct speech | said | PER:Olaf Scholz | He told me 'she said \"they said 'we heard "
     "\"you know 'it is \"a lie 'of \"the 'worst' kind\" ever' told\" again' and\" again' and "
     "so on\" or so' and that is all.\n"},
    {"marks and nothing else", "\" \" \" ' ' ' “ ” “ ‘ « »", ""},
};

static void marks_make_no_nonsense(void **state)
{
    size_t failed = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[2048], got[4096], line[1024];
        size_t n = 0;
        snprintf(text, sizeof text, "Notes on a visit to the region\n\n%s\n", cases[i].text);
        ent_reading r = {0};
        ent_quotes quotes = {0};
        ent_document *doc = read_text(*state, text, "txt", &r, &quotes);
        got[0] = 0;
        for (uint32_t k = 0; k < quotes.n; k++) {
            tell(&r, &quotes.at[k], line, sizeof line);
            put(got, sizeof got, &n, ent_str_z(line));
            got[n++] = '\n';
            got[n] = 0;
        }
        if (strcmp(got, cases[i].expected) != 0) {
            print_message("%s\nexpected\n%sfound\n%s", cases[i].title, cases[i].expected, got);
            failed++;
        }
        ent_document_free(doc);
    }
    assert_int_equal(failed, 0);
}

static const char *const slow[] = {
    "He said \"the talks failed. She said 'we go on. ",
    "'a \"b the ministers' talks and Kenya's plan of the '90s went on, he said ",
    "\"We will go on and on, and the road is long. ",
    "“He said ‘she said “they said ‘we said “I said ‘you said ",
    "“ ‘ « „ \" ' ",
    "MR. SMITH: We have agreed to go. I said that we go.\n\nMS. JONES: We think it is so.\n\n",
    "The statement said that the report says that the document notes that it adds that ",
    "he said she said they said it said ",
};

/* Seconds of the processor for reading the quotations of `bytes` of a repeated text, and for all
 * attributions. */
static double seconds(engine *e, const char *piece, size_t bytes)
{
    size_t n = 0, k = strlen(piece);
    char *text = malloc(bytes + k + 64);
    assert_non_null(text);
    n += (size_t)snprintf(text, 64, "Notes on a visit to the region\n\n");
    while (n < bytes) {
        memcpy(text + n, piece, k + 1);
        n += k;
    }
    ent_reading r = {0};
    ent_quotes quotes = {0}, all = {0};
    ent_document *doc = read_text(e, text, "txt", &r, &quotes);
    quotes = (ent_quotes){0};
    clock_t begin = clock();
    ent_read_quotes(&r, &quotes, &e->st);
    ent_read_attributions(&r, &all, &e->st);
    double used = (double)(clock() - begin) / CLOCKS_PER_SEC;
    assert_int_equal(e->st.code, ENT_OK);
    for (uint32_t i = 0; i < all.n; i++)
        for (uint32_t c = 0; c < all.at[i].whole.n; c++)
            assert_true(all.at[i].whole.at[c].end <= doc->source.n);
    ent_document_free(doc);
    free(text);
    return used;
}

/* Eight times the text: eight times the time where it is linear, 64 times where it is quadratic. */
static void time_grows_with_the_text(void **state)
{
    for (size_t i = 0; i < sizeof slow / sizeof *slow; i++) {
        double small = seconds(*state, slow[i], 8000), large = seconds(*state, slow[i], 64000);
        if (large > 24 * small + 0.05)
            fail_msg("%s: %.3f s, then %.3f s", slow[i], small, large);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_make_no_nonsense),
        cmocka_unit_test(time_grows_with_the_text),
    };
    return cmocka_run_group_tests(tests, engine_open, engine_close);
}
