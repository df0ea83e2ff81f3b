/* test_namer.c - labels and their search, and the shipped names model: it equals its card, types
 * names that nobody has seen, and is refused when it is damaged. Sentences are our own. */
#include "exchange/conllu.h"
#include "mention/hints.h"
#include "parse/namer_work.h"
#include "parse/parse.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#define MODEL ENT_DATA_DIR "/names.model"

static ent_namer *namer;

static int open_model(void **state)
{
    (void)state;
    ent_status st = {0};
    namer = ent_namer_open(MODEL, &st);
    return namer ? 0 : -1;
}

static int close_model(void **state)
{
    (void)state;
    ent_namer_close(namer);
    return 0;
}

/* ---- labels and search -------------------------------------------------------------------- */

static void labels_keep_type_and_place(void **state)
{
    (void)state;
    for (unsigned t = ENT_TYPE_PERSON; t < ENT_TYPE_COUNT; t++)
        for (unsigned p = ENT_AT_FIRST; p <= ENT_AT_ONLY; p++) {
            uint8_t l = ent_label_of((ent_name_type)t, (ent_label_place)p);
            assert_true(l > 0 && l < ENT_LABEL_COUNT);
            assert_int_equal(ent_label_type(l), t);
            assert_int_equal(ent_label_at(l), p);
        }
    assert_int_equal(ent_label_type(ENT_LABEL_OUT), ENT_TYPE_NONE);
}

static bool goes_on(uint8_t l)
{
    return l && (ent_label_at(l) == ENT_AT_FIRST || ent_label_at(l) == ENT_AT_INSIDE);
}

static bool goes_back(uint8_t l)
{
    return l && (ent_label_at(l) == ENT_AT_INSIDE || ent_label_at(l) == ENT_AT_LAST);
}

static void a_step_goes_on_or_starts(void **state)
{
    (void)state;
    for (uint8_t a = 0; a < ENT_LABEL_COUNT; a++)
        for (uint8_t b = 0; b < ENT_LABEL_COUNT; b++) {
            bool right = goes_on(a) == goes_back(b) &&
                         (!goes_on(a) || ent_label_type(a) == ent_label_type(b));
            uint32_t step = ent_name_step(a, b);
            assert_int_equal(step != ENT_NONE, right);
            assert_true(step == ENT_NONE || step < ENT_NAME_STEPS);
        }
}

enum { WORDS = 4 };

static int32_t value(const ent_name_scores *s, const uint8_t *labels)
{
    int32_t v = 0;
    for (uint32_t i = 0; i < WORDS; i++) {
        uint32_t step = ent_name_step(i ? labels[i - 1] : 0, labels[i]);
        if (step == ENT_NONE)
            return INT32_MIN;
        v += s[i].label[labels[i]] + s[i].step[step];
    }
    return goes_on(labels[WORDS - 1]) ? INT32_MIN : v;
}

/* Every labelling of four words tried: none is better than the one found. */
static void the_search_finds_the_best(void **state)
{
    (void)state;
    uint64_t seed = 7;
    for (int round = 0; round < 20; round++) {
        ent_name_scores s[WORDS];
        ent_name_word words[WORDS] = {0};
        for (uint32_t i = 0; i < WORDS; i++) {
            words[i].candidate = true;
            for (uint32_t k = 0; k < ENT_LABEL_COUNT; k++)
                s[i].label[k] = (int32_t)((seed = seed * 6364136223846793005u + 1) >> 56) - 128;
            for (uint32_t k = 0; k < ENT_NAME_STEPS; k++)
                s[i].step[k] = (int32_t)((seed = seed * 6364136223846793005u + 1) >> 57) - 64;
        }
        uint8_t found[WORDS], from[WORDS * ENT_LABEL_COUNT], l[WORDS];
        ent_name_search(words, s, WORDS, from, found);
        int32_t best = INT32_MIN;
        for (uint32_t n = 0; n < 13 * 13 * 13 * 13; n++) {
            for (uint32_t i = 0, rest = n; i < WORDS; i++, rest /= 13)
                l[i] = (uint8_t)(rest % 13);
            int32_t v = value(s, l);
            best = v > best ? v : best;
        }
        assert_int_equal(value(s, found), best);
    }
}

static void words_that_are_no_candidates_stay_outside(void **state)
{
    (void)state;
    ent_name_scores s[3] = {0};
    ent_name_word words[3] = {{.candidate = true}, {.candidate = false}, {.candidate = true}};
    uint8_t found[3], from[3 * ENT_LABEL_COUNT];
    for (uint32_t i = 0; i < 3; i++)
        for (uint32_t k = 1; k < ENT_LABEL_COUNT; k++)
            s[i].label[k] = 100 + (ent_label_at((uint8_t)k) != ENT_AT_ONLY);
    ent_name_search(words, s, 3, from, found);
    assert_int_equal(found[1], ENT_LABEL_OUT);
    assert_int_equal(ent_label_at(found[0]), ENT_AT_ONLY);
    assert_int_equal(ent_label_at(found[2]), ENT_AT_ONLY);
}

/* ---- the shipped model -------------------------------------------------------------------- */

static ent_buf read_all(const char *path)
{
    ent_status st = {0};
    ent_buf b = {0};
    ent_file_read(path, 0, &b, &st);
    assert_int_equal(st.code, ENT_OK);
    return b;
}

static void card_names_this_model(void **state)
{
    (void)state;
    char sha256[65] = {0}, size[64];
    FILE *f = popen("sha256sum '" MODEL "'", "r");
    assert_non_null(f);
    assert_int_equal(fread(sha256, 1, 64, f), 64);
    pclose(f);
    ent_buf card = read_all(ENT_SOURCE_DIR "/model/names.card"), file = read_all(MODEL);
    snprintf(size, sizeof size, "%zu bytes", file.n);
    assert_int_not_equal(ent_str_find(ent_buf_str(&card), ent_str_z(size)), SIZE_MAX);
    assert_int_not_equal(ent_str_find(ent_buf_str(&card), ent_namer_id(namer)), SIZE_MAX);
    assert_int_not_equal(ent_str_find(ent_buf_str(&card), ent_str_z(sha256)), SIZE_MAX);
    assert_true(file.n <= 4u << 20);
    ent_buf_free(&card);
    ent_buf_free(&file);
}

static void refused(const ent_buf *file, size_t n, size_t change)
{
    char path[] = "/tmp/entente-names-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    char *copy = malloc(n ? n : 1);
    memcpy(copy, file->p, n);
    if (change < n)
        copy[change] = (char)(copy[change] ^ 0x40);
    assert_int_equal(write(fd, copy, n), (ssize_t)n);
    close(fd);
    ent_status st = {0};
    assert_null(ent_namer_open(path, &st));
    assert_int_equal(st.code, ENT_BAD_MODEL);
    assert_string_equal(st.file, path);
    unlink(path);
    free(copy);
}

static void damaged_and_foreign_files_are_refused(void **state)
{
    (void)state;
    ent_buf file = read_all(MODEL), other = read_all(ENT_DATA_DIR "/english.model");
    refused(&file, 0, 0);
    refused(&file, file.n, 0);
    refused(&file, file.n / 2, SIZE_MAX);
    refused(&file, file.n, file.n / 2);
    refused(&other, other.n, SIZE_MAX);
    ent_status st = {0};
    assert_null(ent_namer_open("/nonexistent/names.model", &st));
    assert_int_equal(st.code, ENT_IO);
    ent_buf_free(&file);
    ent_buf_free(&other);
}

typedef struct knowledge {
    ent_lexicon *lexicon;
    ent_mention_tables *tables;
    ent_model *model;
    ent_parser *parser;
} knowledge;

static knowledge know(void)
{
    ent_status st = {0};
    knowledge k = {0};
    k.lexicon = ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &st);
    k.tables = ent_mention_tables_new(k.lexicon, &st);
    k.model = ent_model_open(ENT_DATA_DIR "/english.model", &st);
    k.parser = ent_parser_new(k.model, &st);
    assert_int_equal(st.code, ENT_OK);
    return k;
}

static void forget(knowledge *k)
{
    ent_parser_free(k->parser);
    ent_model_close(k->model);
    ent_mention_tables_free(k->tables);
    ent_lexicon_free(k->lexicon);
}

/* Parsed: sentences are separated by "|", words by blanks. */
static ent_document *parsed(const knowledge *k, const char *words)
{
    ent_status st = {0};
    ent_buf file = {0};
    ent_str rest = ent_str_z(words);
    while (rest.n) {
        ent_str sentence = ent_str_field(&rest, '|');
        for (unsigned i = 1; sentence.n; i++) {
            ent_str word = ent_str_field(&sentence, ' ');
            ent_buf_printf(&file, &st, "%u\t%.*s\t_\t_\t_\t_\t0\t_\t_\t_\n", i, ENT_FMT(word));
        }
        ent_buf_puts(&file, "\n", &st);
    }
    ent_document *doc = ent_conllu_read(ent_buf_str(&file), false, &st);
    ent_parse_document(k->parser, doc, &st);
    ent_buf_free(&file);
    assert_int_equal(st.code, ENT_OK);
    return doc;
}

static uint8_t *labelled(const knowledge *k, ent_document *doc, const bool *wanted)
{
    ent_status st = {0};
    uint32_t *words = ENT_NEW(doc->arena, uint32_t, (size_t)doc->tokens.n + 1, &st);
    uint32_t *hints = ENT_NEW(doc->arena, uint32_t, (size_t)doc->tokens.n + 1, &st);
    uint8_t *labels = ENT_NEW(doc->arena, uint8_t, (size_t)doc->tokens.n + 1, &st);
    ent_phrases_words(k->tables->phrases, doc, words);
    for (uint32_t i = 0; i < doc->sentences.n; i++)
        ent_name_hints_fill(k->tables, doc, &doc->sentences.at[i], words,
                            hints + doc->sentences.at[i].first, doc->arena, &st);
    ent_namer_label(namer, doc, 0, doc->sentences.n, wanted, hints, labels, doc->arena, &st);
    assert_int_equal(st.code, ENT_OK);
    return labels;
}

static ent_name_type type_at(const ent_document *doc, const uint8_t *labels, const char *form)
{
    for (uint32_t i = 0; i < doc->tokens.n; i++)
        if (ent_str_is(doc->tokens.at[i].form, form))
            return ent_label_type(labels[i]);
    fail_msg("no word %s", form);
    return ENT_TYPE_NONE;
}

static void unseen_names_have_their_type(void **state)
{
    (void)state;
    knowledge k = know();
    ent_document *doc = parsed(&k,
        "Wendell Achterberg , a lawyer , told reporters that he would appeal .|"
        "The march began in Nkoraville on Tuesday .|"
        "Lawyers of the Brezna Health Foundation filed the suit .");
    uint8_t *l = labelled(&k, doc, NULL);
    assert_int_equal(type_at(doc, l, "Wendell"), ENT_TYPE_PERSON);
    assert_int_equal(type_at(doc, l, "Achterberg"), ENT_TYPE_PERSON);
    assert_int_equal(type_at(doc, l, "Nkoraville"), ENT_TYPE_PLACE);
    assert_int_equal(type_at(doc, l, "Brezna"), ENT_TYPE_ORG);
    assert_int_equal(type_at(doc, l, "Foundation"), ENT_TYPE_ORG);
    assert_int_equal(type_at(doc, l, "appeal"), ENT_TYPE_NONE);
    assert_int_equal(type_at(doc, l, "Tuesday"), ENT_TYPE_NONE);
    ent_arena_free(doc->arena);
    forget(&k);
}

static void sentences_not_asked_about_stay_outside(void **state)
{
    (void)state;
    knowledge k = know();
    ent_document *doc = parsed(&k, "Wendell Achterberg left .|Martin Oduya left .");
    const bool wanted[] = {false, true};
    uint8_t *l = labelled(&k, doc, wanted);
    assert_int_equal(type_at(doc, l, "Achterberg"), ENT_TYPE_NONE);
    assert_int_equal(type_at(doc, l, "Oduya"), ENT_TYPE_PERSON);
    ent_arena_free(doc->arena);
    forget(&k);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(labels_keep_type_and_place),
        cmocka_unit_test(a_step_goes_on_or_starts),
        cmocka_unit_test(the_search_finds_the_best),
        cmocka_unit_test(words_that_are_no_candidates_stay_outside),
        cmocka_unit_test(card_names_this_model),
        cmocka_unit_test(damaged_and_foreign_files_are_refused),
        cmocka_unit_test(unseen_names_have_their_type),
        cmocka_unit_test(sentences_not_asked_about_stay_outside),
    };
    return cmocka_run_group_tests(tests, open_model, close_model);
}
