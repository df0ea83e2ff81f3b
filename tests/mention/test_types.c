/* test_types.c - names that the lexicon does not know, with the names model and without it. The
 * people and bodies are invented. */
#include "coded.h"
#include "parse/namer.h"

typedef struct row {
    const char *text, *words;
    int kind, without;                 /* of the actor; ENT_KIND_COUNT: nobody */
} row;

static int kind_of(const bench *b, const row *x)
{
    ent_reading r = coded(b, "2023-05-10", x->text);
    int kind = ENT_KIND_COUNT;
    for (uint32_t i = 0; i < r.mentions.n; i++) {
        const ent_mention *m = &r.mentions.at[i];
        if (ent_str_is(ent_document_text(r.doc, m->span), x->words) && m->actor_count)
            kind = r.actors.at[m->actors[0]].kind;
    }
    ent_arena_free(r.doc->arena);
    return kind;
}

static const row rows[] = {
    /* The model alone tells. */
    {"The parcel was sent by Wendell Achterberg to a friend.", "Wendell Achterberg",
     ENT_KIND_PERSON, ENT_KIND_COUNT},
    {"A day later Ziburo said that the bridge was closed.", "Ziburo", ENT_KIND_PERSON,
     ENT_KIND_COUNT},
    /* Title, apposition, verb and coordination tell with and without it. */
    {"Foreign Minister Tomasi Vakalo spoke of reefs.", "Foreign Minister Tomasi Vakalo",
     ENT_KIND_PERSON, ENT_KIND_PERSON},
    {"Orvo Lindqvar, who lives in Oslo, refused to sign.", "Orvo Lindqvar", ENT_KIND_PERSON,
     ENT_KIND_PERSON},
    /* An article is before a body. */
    {"On Friday the Lumena Consortium said the plant would close.", "Lumena Consortium",
     ENT_KIND_GROUP, ENT_KIND_GROUP},
    /* A word with a capital goes on with the name, whatever the tagger takes it for. */
    {"On Friday the Brezna Collective told reporters that it would appeal.", "Brezna Collective",
     ENT_KIND_GROUP, ENT_KIND_GROUP},
    /* Title before name, title before name: each has the one before it. */
    {"The Prime Minister of Fiji, Semi Koroivunga, the Prime Minister of Tuvalu, Teleke Paeniu, the "
     "President of Palau, Hersey Ngiraked, and Harriet Aldous met in Suva.",
     "President of Palau, Hersey Ngiraked", ENT_KIND_PERSON, ENT_KIND_PERSON},
    {"The Prime Minister of Fiji, Semi Koroivunga, the Prime Minister of Tuvalu, Teleke Paeniu, the "
     "President of Palau, Hersey Ngiraked, and Harriet Aldous met in Suva.",
     "Prime Minister of Tuvalu, Teleke Paeniu", ENT_KIND_PERSON, ENT_KIND_PERSON},
    /* What the lexicon knows is not asked about. */
    {"Angela Merkel left Paris.", "Angela Merkel", ENT_KIND_PERSON, ENT_KIND_PERSON},
};

static uint32_t wrong_rows(const bench *b, bool with)
{
    uint32_t wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int want = with ? rows[i].kind : rows[i].without, got = kind_of(b, &rows[i]);
        if (want != got) {
            print_error("%s: [%s] %s the model should be %d, is %d\n", rows[i].text, rows[i].words,
                        with ? "with" : "without", want, got);
            wrong++;
        }
    }
    return wrong;
}

static void the_model_types_unknown_names(void **state)
{
    bench *b = *state;
    ent_status st = {0};
    ent_namer *namer = ent_namer_open(ENT_DATA_DIR "/names.model", &st);
    assert_non_null(namer);
    ent_mention_tables_use(b->tables, namer);
    uint32_t wrong = wrong_rows(b, true);
    ent_mention_tables_use(b->tables, NULL);
    ent_namer_close(namer);
    assert_int_equal(wrong, 0);
}

static void without_a_model_words_around_tell(void **state)
{
    assert_int_equal(wrong_rows(*state, false), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_model_types_unknown_names),
        cmocka_unit_test(without_a_model_words_around_tell),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
