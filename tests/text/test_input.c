/* Files, directories, rows and encodings; whatever is wrong with one of them is told, and the
 * next one is read. */
#include "text/stages.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#define PROSE                                                                                  \
    "The two ministers met in the capital on Monday and agreed to meet again before the end "  \
    "of the year."

typedef struct place {
    char dir[64];
} place;

static int make_place(void **state)
{
    place *p = calloc(1, sizeof *p);
    strcpy(p->dir, "/tmp/entente-input-XXXXXX");
    *state = p;
    return mkdtemp(p->dir) ? 0 : -1;
}

static int remove_place(void **state)
{
    place *p = *state;
    char command[100];
    snprintf(command, sizeof command, "rm -rf %s", p->dir);
    int rc = system(command);
    free(p);
    return rc;
}

static const char *put(const place *p, const char *name, const char *bytes, size_t n,
                       char path[200])
{
    snprintf(path, 200, "%s/%s", p->dir, name);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, n, f), n);
    assert_int_equal(fclose(f), 0);
    return path;
}

static const char *put_text(const place *p, const char *name, const char *text, char path[200])
{
    return put(p, name, text, strlen(text), path);
}

/* Reads all and prints "name:skip " for each. */
static void expect(const char *const *paths, size_t n, const ent_input_options *options,
                   const char *expected)
{
    ent_status st = {0};
    char got[1000] = "";
    ent_input *in = ent_input_open(paths, n, options, &st);
    for (ent_document *doc; in && (doc = ent_input_next(in, &st)) != NULL;
         ent_document_free(doc)) {
        ent_str name = ent_document_name(doc);
        snprintf(got + strlen(got), sizeof got - strlen(got), "%.*s:%d ", ENT_FMT(name),
                 (int)doc->skip);
        assert_true((doc->skip == ENT_SKIP_NONE) == (ent_document_skipped_because(doc).n == 0));
        assert_null(memchr(doc->skip_why.p ? doc->skip_why.p : "", '\n', doc->skip_why.n));
    }
    ent_input_close(in);
    assert_int_equal(st.code, ENT_OK);
    assert_string_equal(got, expected);
}

static void directories_are_walked_in_order_of_names(void **state)
{
    const place *p = *state;
    char path[200], sub[200];
    snprintf(sub, sizeof sub, "%s/sub", p->dir);
    assert_int_equal(mkdir(sub, 0700), 0);
    put_text(p, "b.txt", PROSE, path);
    put_text(p, "a.md", "# T\n\n" PROSE, path);
    put_text(p, "c.html", "<p>" PROSE "</p>", path);
    put_text(p, "notes.csv", "a,b", path);
    put_text(p, ".hidden.txt", PROSE, path);
    put_text(p, "sub/b.txt", PROSE, path);
    put_text(p, "sub/d.htm", "<p>" PROSE "</p>", path);
    assert_int_equal(symlink(p->dir, strcat(strcpy(path, p->dir), "/sub/round")), 0);
    const char *dir[] = {p->dir};
    char expected[300];
    snprintf(expected, sizeof expected, "a.md:0 %s/b.txt:0 c.html:0 sub/b.txt:0 d.htm:0 ",
             p->dir + strlen("/tmp/"));
    expect(dir, 1, NULL, expected);
    const char *named[] = {strcat(strcpy(path, p->dir), "/notes.csv")};
    expect(named, 1, NULL, "notes.csv:0 "); /* a file that is named is read */
}

static void bad_files_are_told_and_the_run_goes_on(void **state)
{
    const place *p = *state;
    char paths[8][200];
    const char *list[8];
    snprintf(paths[0], 200, "%s/missing.txt", p->dir);
    put_text(p, "empty.txt", " \n\n", paths[1]);
    put(p, "picture.txt", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0", 18, paths[2]);
    put_text(p, "letter.txt", "%PDF-1.4 blah blah", paths[3]);
    put_text(p, "long.txt", PROSE PROSE PROSE PROSE, paths[4]);
    put_text(p, "markup.html", "<script>1</script><!-- x -->", paths[5]);
    put_text(p, "good.txt", PROSE, paths[6]);
    for (size_t i = 0; i < 7; i++)
        list[i] = paths[i];
    ent_input_options small = {.max_bytes = 300};
    char expected[300];
    snprintf(
        expected, sizeof expected,
        "missing.txt:%d empty.txt:%d picture.txt:%d letter.txt:%d long.txt:%d markup.html:%d "
        "good.txt:0 ",
        ENT_SKIP_UNREADABLE, ENT_SKIP_EMPTY, ENT_SKIP_BINARY, ENT_SKIP_BINARY,
        ENT_SKIP_TOO_LARGE, ENT_SKIP_EMPTY);
    expect(list, 7, &small, expected);
    ent_status st = {0};
    assert_null(ent_input_open(list, 7, &(ent_input_options){.format = "pdf"}, &st));
    assert_int_equal(st.code, ENT_USAGE);
}

static void rows_are_documents(void **state)
{
    const place *p = *state;
    char path[200], expected[300];
    const char *list[] = {path};
    put_text(p, "rows.jsonl",
             "\xEF\xBB\xBF{\"id\":\"a-1\",\"title\":\"Talks\",\"author\":[\"Ama "
             "Mensah\",{\"name\":\"Kofi Badu\"}],\"date\":"
             "\"2024-03-05\",\"url\":\"https://e.org/1\",\"text\":\"Caf\\u00e9 talks. " PROSE
             "\"}\n\n"
             "{\"id\":7,\"text\":\"<p>" PROSE "</p>\"}\n{\"id\":\"x\"}\n[1]\n{\"id\":\"y\",,}\n"
             "{\"id\":\"z\",\"text\":\"\"}\n{\"text\":\"" PROSE
             "\"}\n{\"id\":\"w\",\"text\":\"cut",
             path);
    snprintf(
        expected, sizeof expected,
        "a-1:0 7:0 x:%d rows.jsonl:5:%d rows.jsonl:6:%d z:%d rows.jsonl:8:0 rows.jsonl:9:%d ",
        ENT_SKIP_BAD_ROW, ENT_SKIP_BAD_ROW, ENT_SKIP_BAD_ROW, ENT_SKIP_BAD_ROW,
        ENT_SKIP_TRUNCATED);
    expect(list, 1, NULL, expected);

    ent_status st = {0};
    ent_input *in = ent_input_open(list, 1, NULL, &st);
    ent_document *doc = ent_input_next(in, &st);
    assert_true(ent_str_is(doc->format, "jsonl"));
    assert_int_equal(doc->row, 1);
    assert_true(
        ent_str_starts(doc->source, ENT_STR("Caf\xC3\xA9 talks."))); /* offsets: decoded text */
    assert_true(ent_str_is(doc->title, "Talks") && ent_str_is(doc->date, "2024-03-05"));
    assert_true(ent_str_is(doc->date_how, "given: row") &&
                ent_str_is(doc->url, "https://e.org/1"));
    assert_int_equal(doc->authors.n, 2);
    ent_document_free(doc);
    ent_input_close(in);
}

static void deep_rows_are_refused(void **state)
{
    const place *p = *state;
    char path[200];
    char *deep = malloc(20100);
    assert_non_null(deep);
    strcpy(deep, "{\"text\":");
    memset(deep + 8, '[', 20000);
    strcpy(deep + 20008, "\n{\"id\":\"n\",\"text\":\""
                         "Words."
                         "\"}\n");
    const char *list[] = {put_text(p, "deep.jsonl", deep, path)};
    char expected[100];
    snprintf(expected, sizeof expected, "deep.jsonl:1:%d n:0 ", ENT_SKIP_BAD_ROW);
    expect(list, 1, NULL, expected);
    free(deep);
}

static ent_document *from(const char *bytes, size_t n, const char *format)
{
    ent_status st = {0};
    ent_document *doc = ent_document_from_bytes("x", format, bytes, n, &st);
    assert_int_equal(st.code, ENT_OK);
    return doc;
}

static void check_encoding(const char *bytes, size_t n, const char *format,
                           const char *encoding, bool converted, const char *words)
{
    ent_document *doc = from(bytes, n, format);
    assert_int_equal(doc->skip, ENT_SKIP_NONE);
    assert_int_equal(doc->converted, converted);
    if (encoding)
        assert_true(ent_str_eq_nocase(doc->encoding, ent_str_z(encoding)));
    assert_true(ent_str_find(doc->reading, ent_str_z(words)) != SIZE_MAX);
    assert_true(ent_utf8_valid(doc->source, NULL));
    ent_document_free(doc);
}

static void encodings_are_converted_and_named(void **state)
{
    (void)state;
    static const char latin[] = "Le Pr\xE9sident met Mr Guti\xE9rrez and Mr Mu\xF1oz in "
                                "Bogot\xE1 for talks on the border dispute.";
    static const char page[] = "<meta charset=\"iso-8859-2\"><p>Mr \xA9"
                               "imon met the President of Poland, Mr Wa\xB3\xEAsa.</p>";
    static const char wide[] = "\xFF\xFE"
                               "T\0h\0e\0 \0M\0i\0n\0i\0s\0t\0e\0r\0 \0l\0e\0f\0t\0.\0";
    static const char wide_be[] = "\0T\0h\0e\0 \0M\0i\0n\0i\0s\0t\0e\0r\0 \0l\0e\0f\0t\0.";
    check_encoding("Caf\xC3\xA9 talks were held.", 22, "txt", "UTF-8", false, "Caf\xC3\xA9");
    check_encoding("\xEF\xBB\xBFThe Minister left.", 21, "txt", "UTF-8", false,
                   "The Minister left.");
    check_encoding(latin, sizeof latin - 1, "txt", NULL, true, "Guti\xC3\xA9rrez");
    check_encoding(page, sizeof page - 1, "html", "iso-8859-2", true, "Wa\xC5\x82\xC4\x99sa");
    check_encoding(wide, sizeof wide - 1, "txt", "UTF-16LE", true, "The Minister left.");
    check_encoding(wide_be, sizeof wide_be - 1, "txt", "UTF-16BE", true, "The Minister left.");
}

static void a_text_cut_inside_a_letter_is_read_with_a_warning(void **state)
{
    (void)state;
    static const char cut[] = "The talks in Bogot\xC3\xA1 went on until the caf\xC3";
    ent_document *doc = from(cut, sizeof cut - 1, "txt");
    assert_int_equal(doc->skip, ENT_SKIP_NONE);
    assert_true(doc->warning.n > 0);
    assert_true(ent_str_find(doc->reading, ENT_STR("until the caf")) != SIZE_MAX);
    ent_document_free(doc);
}

static void formats_are_known_by_their_bytes(void **state)
{
    (void)state;
    static const char *const texts[][2] = {
        {"<!DOCTYPE html><p>" PROSE, "html"},
        {"# Title\n\n" PROSE, "md"},
        {PROSE, "txt"},
        {"{\"id\": \"r\", \"text\": \"" PROSE "\"}", "jsonl"}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        ent_document *doc = from(texts[i][0], strlen(texts[i][0]), NULL);
        assert_true(ent_str_is(doc->format, texts[i][1]));
        ent_document_free(doc);
    }
}

/* A document that needs more memory than it may use is refused; every smaller limit too. */
static void the_memory_of_a_document_is_limited(void **state)
{
    (void)state;
    ent_buf text = {0};
    ent_status st = {0};
    for (int i = 0; i < 200; i++)
        ent_buf_printf(&text, &st, "<p>" PROSE " Paragraph %d.</p>\n", i);
    unsigned refused = 0, read = 0;
    for (size_t limit = 3000; limit < 4000000; limit += limit / 3) {
        ent_given given = {.name = ENT_STR("x"),
                           .path = ENT_STR("x"),
                           .format = ENT_STR("html"),
                           .memory = limit};
        ent_document *doc = ent_document_read(ent_buf_str(&text), &given, &st);
        assert_int_equal(st.code, ENT_OK);
        assert_non_null(doc);
        refused += doc->skip == ENT_SKIP_LIMIT;
        read += doc->skip == ENT_SKIP_NONE;
        assert_true(doc->skip == ENT_SKIP_NONE || (doc->lines.n == 0 && doc->flows.n == 0));
        ent_document_free(doc);
    }
    assert_true(refused > 5 && read > 1);
    ent_buf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(directories_are_walked_in_order_of_names, make_place,
                                        remove_place),
        cmocka_unit_test_setup_teardown(bad_files_are_told_and_the_run_goes_on, make_place,
                                        remove_place),
        cmocka_unit_test_setup_teardown(rows_are_documents, make_place, remove_place),
        cmocka_unit_test_setup_teardown(deep_rows_are_refused, make_place, remove_place),
        cmocka_unit_test(encodings_are_converted_and_named),
        cmocka_unit_test(a_text_cut_inside_a_letter_is_read_with_a_warning),
        cmocka_unit_test(formats_are_known_by_their_bytes),
        cmocka_unit_test(the_memory_of_a_document_is_limited),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
