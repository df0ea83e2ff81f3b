/* test_english.c - the shipped model: it opens, equals its card, parses, and is refused when
 * it is damaged. Sentences are our own. */
#include "exchange/conllu.h"
#include "parse/parse.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#define MODEL ENT_DATA_DIR "/english.model"

static ent_model *model;

static int open_model(void **state)
{
    (void)state;
    ent_status st = {0};
    model = ent_model_open(MODEL, &st);
    if (!model)
        fprintf(stderr, "%s: %s\n", st.file, st.text);
    return model ? 0 : -1;
}

static int close_model(void **state)
{
    (void)state;
    ent_model_close(model);
    return 0;
}

/* A document of one sentence whose words are given apart by blanks, tagged and parsed. */
static ent_document *parsed(const char *words)
{
    ent_status st = {0};
    ent_buf file = {0};
    ent_str rest = ent_str_z(words);
    for (unsigned i = 1; rest.n; i++) {
        ent_str word = ent_str_field(&rest, ' ');
        ent_buf_printf(&file, &st, "%u\t%.*s\t_\t_\t_\t_\t0\t_\t_\t_\n", i, ENT_FMT(word));
    }
    ent_buf_puts(&file, "\n", &st);
    ent_document *doc = ent_conllu_read(ent_buf_str(&file), false, &st);
    ent_parser *p = ent_parser_new(model, &st);
    ent_parse_document(p, doc, &st);
    ent_parser_free(p);
    ent_buf_free(&file);
    assert_int_equal(st.code, ENT_OK);
    return doc;
}

static const ent_token *token(const ent_document *doc, const char *form)
{
    for (uint32_t i = 0; i < doc->tokens.n; i++)
        if (ent_str_is(doc->tokens.at[i].form, form))
            return &doc->tokens.at[i];
    fail_msg("no token %s", form);
    return NULL;
}

static void assert_arc(const ent_document *doc, const char *child, const char *rel,
                       const char *head)
{
    const ent_token *t = token(doc, child);
    assert_string_equal(ent_rel_name(t->rel), rel);
    if (!head) {
        assert_int_equal(t->head, ENT_NONE);
        return;
    }
    assert_int_not_equal(t->head, ENT_NONE);
    assert_true(ent_str_is(doc->tokens.at[t->head].form, head));
}

/* One root; every word reaches it; child and sibling agree with head. */
static void assert_tree(const ent_document *doc)
{
    for (uint32_t k = 0; k < doc->sentences.n; k++) {
        const ent_sentence *s = &doc->sentences.at[k];
        uint32_t roots = 0, linked = 0;
        for (uint32_t i = s->first; i < s->first + s->count; i++) {
            const ent_token *t = &doc->tokens.at[i];
            roots += t->head == ENT_NONE;
            assert_int_equal(t->rel == ENT_REL_ROOT, t->head == ENT_NONE);
            uint32_t up = i, steps = 0;
            while (doc->tokens.at[up].head != ENT_NONE && steps++ <= s->count)
                up = doc->tokens.at[up].head;
            assert_true(steps <= s->count);
            uint32_t last = 0;
            for (uint32_t c = t->child; c != ENT_NONE; c = doc->tokens.at[c].sibling) {
                assert_int_equal(doc->tokens.at[c].head, i);
                assert_true(last == 0 || c > last);
                last = c;
                linked++;
            }
        }
        assert_int_equal(roots, s->count ? 1 : 0);
        assert_int_equal(linked + 1, s->count);
    }
}

static void tags_and_lemmas_of_a_plain_report(void **state)
{
    (void)state;
    ent_document *doc = parsed("The ministers met in Ankara on Tuesday and signed two "
                               "agreements .");
    const ent_token *t = token(doc, "met");
    assert_int_equal(t->upos, ENT_UPOS_VERB);
    assert_int_equal(t->xpos, ENT_XPOS_VBD);
    assert_true(ent_str_is(t->lemma, "meet"));
    assert_true(ent_str_is(token(doc, "ministers")->lemma, "minister"));
    assert_true(ent_str_is(token(doc, "signed")->lemma, "sign"));
    assert_true(ent_str_is(token(doc, "Ankara")->lemma, "Ankara"));
    assert_int_equal(token(doc, "Ankara")->upos, ENT_UPOS_PROPN);
    assert_int_equal(token(doc, "two")->upos, ENT_UPOS_NUM);
    assert_tree(doc);
    ent_arena_free(doc->arena);
}

static void who_did_what_to_whom(void **state)
{
    (void)state;
    ent_document *doc = parsed("France condemned the attack and called for a ceasefire .");
    assert_arc(doc, "France", "nsubj", "condemned");
    assert_arc(doc, "attack", "obj", "condemned");
    assert_arc(doc, "called", "conj", "condemned");
    assert_arc(doc, "ceasefire", "obl", "called");
    assert_arc(doc, "condemned", "root", NULL);
    ent_arena_free(doc->arena);
}

static void passive_with_agent(void **state)
{
    (void)state;
    ent_document *doc = parsed("The envoy was expelled by the government in March .");
    assert_arc(doc, "envoy", "nsubj:pass", "expelled");
    assert_arc(doc, "was", "aux:pass", "expelled");
    assert_arc(doc, "government", "obl:agent", "expelled");
    ent_arena_free(doc->arena);
}

static void attribution(void **state)
{
    (void)state;
    ent_document *doc = parsed("The spokesman said that Brazil would not join the talks .");
    assert_arc(doc, "join", "ccomp", "said");
    assert_arc(doc, "spokesman", "nsubj", "said");
    assert_arc(doc, "Brazil", "nsubj", "join");
    assert_arc(doc, "not", "advmod", "join");
    ent_arena_free(doc->arena);
}

static void headlines_and_capitals(void **state)
{
    (void)state;
    ent_document *doc = parsed("Ministers Discuss Border Dispute During Visit to Nairobi");
    assert_int_equal(token(doc, "Discuss")->upos, ENT_UPOS_VERB);
    assert_int_equal(token(doc, "During")->upos, ENT_UPOS_ADP);
    assert_int_equal(token(doc, "Nairobi")->upos, ENT_UPOS_PROPN);
    ent_arena_free(doc->arena);
    doc = parsed("THE TWO SIDES AGREED TO RESUME TALKS");
    assert_int_equal(token(doc, "THE")->upos, ENT_UPOS_DET);
    assert_int_equal(token(doc, "AGREED")->upos, ENT_UPOS_VERB);
    assert_true(ent_str_is(token(doc, "AGREED")->lemma, "agree"));
    assert_int_equal(token(doc, "SIDES")->upos, ENT_UPOS_NOUN);
    ent_arena_free(doc->arena);
}

static void typographic_marks_count_as_typed_ones(void **state)
{
    (void)state;
    ent_document *a = parsed("\" We agree , \" the minister said .");
    ent_document *b = parsed("\xE2\x80\x9C We agree , \xE2\x80\x9D the minister said .");
    for (uint32_t i = 0; i < a->tokens.n; i++) {
        assert_int_equal(a->tokens.at[i].upos, b->tokens.at[i].upos);
        assert_int_equal(a->tokens.at[i].head, b->tokens.at[i].head);
    }
    ent_arena_free(a->arena);
    ent_arena_free(b->arena);
}

static void odd_sentences_have_trees(void **state)
{
    (void)state;
    static const char *const odd[] = {
        "Hello", ".", "\" \" \" \"", "( ( ( (", "\xFF\xFE x", "1 2 3 4 5 6 7 8 9",
        "to to to of of",
        "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82 \xE4\xBD\xA0\xE5\xA5\xBD",
        "JOINT STATEMENT OF THE FOREIGN MINISTERS OF THE GROUP"};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        ent_document *doc = parsed(odd[i]);
        assert_tree(doc);
        ent_arena_free(doc->arena);
    }
}

static void an_empty_document_stays_empty(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_document *doc = ent_conllu_read(ENT_STR(""), false, &st);
    ent_parser *p = ent_parser_new(model, &st);
    ent_parse_document(p, doc, &st);
    assert_int_equal(st.code, ENT_OK);
    ent_parser_free(p);
    ent_arena_free(doc->arena);
}

/* CPU seconds for a sentence of `words` words. */
static double seconds_for(uint32_t words)
{
    static const char *const text = "the minister of Peru said on Monday that talks went on , ";
    ent_buf b = {0};
    ent_status st = {0};
    for (uint32_t n = 0; n < words; n += 12)
        ent_buf_puts(&b, text, &st);
    ent_buf_byte(&b, '\0', &st);
    clock_t from = clock();
    ent_document *doc = parsed(b.p);
    double took = (double)(clock() - from) / CLOCKS_PER_SEC;
    assert_tree(doc);
    ent_arena_free(doc->arena);
    ent_buf_free(&b);
    return took;
}

static void time_grows_in_line_with_length(void **state)
{
    (void)state;
    seconds_for(500);
    double one = seconds_for(5000), four = seconds_for(20000);
    assert_true(four < one * 16 + 0.1);
}

static void assert_same(const ent_document *a, const ent_document *b)
{
    assert_int_equal(a->tokens.n, b->tokens.n);
    for (uint32_t i = 0; i < a->tokens.n; i++) {
        assert_int_equal(a->tokens.at[i].head, b->tokens.at[i].head);
        assert_int_equal(a->tokens.at[i].rel, b->tokens.at[i].rel);
        assert_int_equal(a->tokens.at[i].xpos, b->tokens.at[i].xpos);
        assert_true(ent_str_eq(a->tokens.at[i].lemma, b->tokens.at[i].lemma));
    }
}

static const char *const long_text =
    "Foreign Minister Wang told his Kenyan counterpart , who had just arrived , that both "
    "sides should resume trade talks , the ministry said in a statement on its website .";

static void *parse_in_thread(void *arg)
{
    (void)arg;
    return parsed(long_text);
}

static void threads_agree(void **state)
{
    (void)state;
    pthread_t thread[3];
    ent_document *here = parsed(long_text);
    for (int i = 0; i < 3; i++)
        assert_int_equal(pthread_create(&thread[i], NULL, parse_in_thread, NULL), 0);
    for (int i = 0; i < 3; i++) {
        void *there = NULL;
        assert_int_equal(pthread_join(thread[i], &there), 0);
        ent_document *doc = there;
        assert_same(here, doc);
        ent_arena_free(doc->arena);
    }
    ent_arena_free(here->arena);
}

/* A sentence parses alike alone and among others: scratch memory leaves no trace. */
static void neighbours_leave_no_trace(void **state)
{
    (void)state;
    static const char *const many =
        "1\tTalks\t_\t_\t_\t_\t0\t_\t_\t_\n2\tfailed\t_\t_\t_\t_\t0\t_\t_\t_\n\n"
        "1\tChile\t_\t_\t_\t_\t0\t_\t_\t_\n2\tprotested\t_\t_\t_\t_\t0\t_\t_\t_\n"
        "3\tloudly\t_\t_\t_\t_\t0\t_\t_\t_\n\n";
    ent_status st = {0};
    ent_document *both = ent_conllu_read(ent_str_z(many), false, &st);
    ent_parser *p = ent_parser_new(model, &st);
    ent_parse_document(p, both, &st);
    ent_parse_document(p, both, &st);
    assert_int_equal(st.code, ENT_OK);
    ent_document *alone = parsed("Chile protested loudly");
    for (uint32_t i = 0; i < 3; i++) {
        const ent_token *a = &alone->tokens.at[i], *b = &both->tokens.at[i + 2];
        assert_int_equal(a->xpos, b->xpos);
        assert_int_equal(a->rel, b->rel);
        assert_int_equal(a->head == ENT_NONE ? ENT_NONE : a->head + 2, b->head);
    }
    assert_tree(both);
    ent_parser_free(p);
    ent_arena_free(both->arena);
    ent_arena_free(alone->arena);
}

static void two_runs_agree(void **state)
{
    (void)state;
    ent_document *a = parsed(long_text), *b = parsed(long_text);
    assert_same(a, b);
    ent_arena_free(a->arena);
    ent_arena_free(b->arena);
}

/* ---- the file --------------------------------------------------------------------------- */

static ent_buf read_all(const char *path)
{
    ent_status st = {0};
    ent_buf b = {0};
    ent_file_read(path, 0, &b, &st);
    assert_int_equal(st.code, ENT_OK);
    return b;
}

/* The file's sha256 as sha256sum prints it. */
static void sha256_of(const char *path, char out[65])
{
    char command[512];
    snprintf(command, sizeof command, "sha256sum '%s'", path);
    FILE *f = popen(command, "r");
    assert_non_null(f);
    assert_int_equal(fread(out, 1, 64, f), 64);
    out[64] = '\0';
    pclose(f);
}

static void card_names_this_model(void **state)
{
    (void)state;
    char sha256[65];
    sha256_of(MODEL, sha256);
    ent_buf card = read_all(ENT_SOURCE_DIR "/model/english.card");
    ent_buf file = read_all(MODEL);
    char size[64];
    snprintf(size, sizeof size, "%zu bytes", file.n);
    assert_int_not_equal(ent_str_find(ent_buf_str(&card), ent_str_z(size)), SIZE_MAX);
    assert_int_not_equal(ent_str_find(ent_buf_str(&card), ent_model_id(model)), SIZE_MAX);
    assert_int_not_equal(ent_str_find(ent_buf_str(&card), ent_str_z(sha256)), SIZE_MAX);
    assert_true(file.n <= 12u << 20);
    ent_buf_free(&card);
    ent_buf_free(&file);
}

/* Writes n bytes of the model, one of them changed, and expects a refusal. */
static void refused(const ent_buf *file, size_t n, size_t change, const char *why)
{
    char path[] = "/tmp/entente-model-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    char *copy = malloc(n ? n : 1);
    memcpy(copy, file->p, n);
    if (change < n)
        copy[change] = (char)(copy[change] ^ 0x40);
    assert_int_equal(write(fd, copy, n), (ssize_t)n);
    close(fd);
    ent_status st = {0};
    assert_null(ent_model_open(path, &st));
    assert_int_equal(st.code, ENT_BAD_MODEL);
    assert_non_null(strstr(st.text, why));
    assert_non_null(strstr(st.text, "rebuild"));
    assert_string_equal(st.file, path);
    unlink(path);
    free(copy);
}

static void damaged_files_are_refused(void **state)
{
    (void)state;
    ent_buf file = read_all(MODEL);
    refused(&file, 0, 0, "too short");
    refused(&file, file.n, 0, "not an entente model");
    refused(&file, file.n, 8, "another version");
    refused(&file, file.n / 2, SIZE_MAX, "cut short");
    refused(&file, file.n, 40, "damaged");
    refused(&file, file.n, file.n / 2, "damaged");
    refused(&file, file.n, file.n - 1, "damaged");
    ent_buf_free(&file);
}

static void a_missing_file_is_an_io_failure(void **state)
{
    (void)state;
    ent_status st = {0};
    assert_null(ent_model_open("/nonexistent/english.model", &st));
    assert_int_equal(st.code, ENT_IO);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tags_and_lemmas_of_a_plain_report),
        cmocka_unit_test(who_did_what_to_whom),
        cmocka_unit_test(passive_with_agent),
        cmocka_unit_test(attribution),
        cmocka_unit_test(headlines_and_capitals),
        cmocka_unit_test(typographic_marks_count_as_typed_ones),
        cmocka_unit_test(odd_sentences_have_trees),
        cmocka_unit_test(an_empty_document_stays_empty),
        cmocka_unit_test(time_grows_in_line_with_length),
        cmocka_unit_test(two_runs_agree),
        cmocka_unit_test(threads_agree),
        cmocka_unit_test(neighbours_leave_no_trace),
        cmocka_unit_test(card_names_this_model),
        cmocka_unit_test(damaged_files_are_refused),
        cmocka_unit_test(a_missing_file_is_an_io_failure),
    };
    return cmocka_run_group_tests(tests, open_model, close_model);
}
