/* Lines and their classes, flows and metadata: the cases of tests/text/lines/ and single rules. */
#include "text/text.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

static ent_document *read_as(const char *name, const char *format, const char *text)
{
    ent_status st = {0};
    ent_document *doc = ent_document_from_bytes(name, format, text, strlen(text), &st);
    assert_int_equal(st.code, ENT_OK);
    assert_non_null(doc);
    return doc;
}

/* ---- cases ---------------------------------------------------------------------------------- */

static unsigned differ(const char *path, unsigned line, const char *what, ent_str got,
                       ent_str want)
{
    if (ent_str_eq(got, want))
        return 0;
    print_error("%s:%u: %s is \"%.*s\", expected \"%.*s\"\n", path, line, what, ENT_FMT(got),
                ENT_FMT(want));
    return 1;
}

static ent_str authors_of(const ent_document *doc, ent_buf *out, ent_status *st)
{
    for (uint32_t i = 0; i < doc->authors.n; i++) {
        ent_buf_puts(out, i ? "; " : "", st);
        ent_buf_put(out, doc->authors.at[i], st);
    }
    return out->n ? ent_buf_str(out) : ENT_STR("");
}

static unsigned check_header(const char *path, unsigned line, ent_str rest,
                             const ent_document *doc)
{
    ent_status st = {0};
    ent_buf authors = {0};
    ent_str key = ent_str_field(&rest, ' '), want = ent_str_trim(rest), got = ENT_STR("?");
    if (ent_str_is(key, "title"))
        got = doc->title;
    else if (ent_str_is(key, "authors"))
        got = authors_of(doc, &authors, &st);
    else if (ent_str_is(key, "outlet"))
        got = doc->outlet;
    else if (ent_str_is(key, "genre"))
        got = doc->genre;
    else if (ent_str_is(key, "date"))
        got = doc->date;
    unsigned wrong = differ(path, line, "metadata", got, want);
    ent_buf_free(&authors);
    return wrong;
}

static unsigned check_case(const char *path)
{
    ent_status st = {0};
    ent_buf file = {0}, text = {0};
    ent_file_read(path, 0, &file, &st);
    ent_str rest = ent_buf_str(&file);
    while (rest.n) { /* the document: what stands behind the bars */
        ent_str line = ent_str_line(&rest);
        size_t bar = ent_str_find(ent_str_sub(line, 0, 13), ENT_STR("| "));
        if (ent_str_starts(line, ENT_STR("= ")))
            continue;
        ent_buf_put(&text, bar == SIZE_MAX ? ENT_STR("") : ent_str_sub(line, bar + 2, line.n),
                    &st);
        ent_buf_byte(&text, '\n', &st);
    }
    ent_buf_byte(&text, '\0', &st);
    assert_int_equal(st.code, ENT_OK);
    bool markdown = ent_str_find(ent_buf_str(&text), ENT_STR("\n## ")) != SIZE_MAX;
    ent_document *doc = read_as("case", markdown ? "md" : "txt", text.p);
    unsigned wrong = 0, number = 0;
    uint32_t next = 0;
    for (rest = ent_buf_str(&file); rest.n;) {
        ent_str line = ent_str_line(&rest);
        number++;
        if (ent_str_starts(line, ENT_STR("= "))) {
            wrong += check_header(path, number, ent_str_sub(line, 2, line.n), doc);
            continue;
        }
        if (ent_str_trim(line).n == 0)
            continue;
        char got[40] = "nothing";
        if (next < doc->lines.n)
            snprintf(got, sizeof got, "%s%s",
                     ent_line_class_name((ent_line_class)doc->lines.at[next].cls),
                     doc->lines.at[next].continues ? "+" : "");
        next++;
        wrong += differ(path, number, "class", ent_str_z(got),
                        ent_str_trim(ent_str_sub(line, 0, 11)));
    }
    if (next != doc->lines.n) {
        print_error("%s: %u lines read, %u expected\n", path, (unsigned)doc->lines.n,
                    (unsigned)next);
        wrong++;
    }
    ent_document_free(doc);
    ent_buf_free(&file);
    ent_buf_free(&text);
    return wrong;
}

static void layouts_of_many_sources(void **state)
{
    (void)state;
    unsigned wrong = 0, cases = 0;
    DIR *dir = opendir(ENT_SOURCE_DIR "/tests/text/lines");
    assert_non_null(dir);
    for (struct dirent *d; (d = readdir(dir)) != NULL;) {
        char path[4096];
        if (!ent_str_ends(ent_str_z(d->d_name), ENT_STR(".case")))
            continue;
        snprintf(path, sizeof path, ENT_SOURCE_DIR "/tests/text/lines/%s", d->d_name);
        wrong += check_case(path);
        cases++;
    }
    closedir(dir);
    assert_true(cases >= 25);
    assert_int_equal(wrong, 0);
}

/* ---- single rules ------------------------------------------------------------------------------ */

#define PROSE                                                                                  \
    "The two ministers met in the capital on Monday and agreed to meet again before the end "  \
    "of the year."
#define MORE                                                                                   \
    "A spokesman said afterwards that the border would be opened for trade in the spring."

static void classes(const char *text, const char *expected)
{
    ent_document *doc = read_as("x", "txt", text);
    char got[400] = "";
    for (uint32_t i = 0; i < doc->lines.n; i++)
        snprintf(got + strlen(got), sizeof got - strlen(got), "%s%s%s", i ? " " : "",
                 ent_line_class_name((ent_line_class)doc->lines.at[i].cls),
                 doc->lines.at[i].continues ? "+" : "");
    assert_string_equal(got, expected);
    ent_document_free(doc);
}

static void words_of_furniture_do_not_drop_prose(void **state)
{
    (void)state;
    classes("Ministers meet in Quito\n\n" PROSE
            "\n\nOther states may sign up for the accord, which each parliament "
            "must then approve within two years.\n\n" MORE "\n",
            "title lead body body");
    classes("Ministers meet in Quito\n\n" PROSE "\n\nSign up for our newsletter\n\n" MORE "\n",
            "title lead furniture body");
}

static void pull_quotes_and_pictures_told_twice(void **state)
{
    (void)state;
    classes("Ministers meet in Quito\n\nThe foreign ministers in Quito on Monday. | AFP\n\nThe "
            "foreign ministers in "
            "Quito on Monday. | AFP\n\n" PROSE "\n\n" MORE "\n",
            "title caption duplicate lead body");
}

static void a_banner_does_not_end_a_sentence(void **state)
{
    (void)state;
    ent_document *doc =
        read_as("x", "txt",
                "Talks in Accra\n\n" PROSE " In the evening the delegations of both\n\n"
                "ACCRA PAPERS 12\n\ncountries dined together. They parted as friends.\n");
    assert_int_equal(doc->lines.n, 4);
    assert_int_equal(doc->lines.at[2].cls, ENT_LINE_BANNER);
    assert_true(doc->lines.at[3].continues);
    assert_int_equal(doc->lines.at[3].flow, doc->lines.at[1].flow);
    size_t at = ent_str_find(doc->reading, ENT_STR("delegations of both countries dined"));
    assert_true(at != SIZE_MAX);
    ent_span spans[4];
    uint32_t n = ent_document_ranges(doc, (uint32_t)at, (uint32_t)at + 35, spans, 4);
    assert_int_equal(n, 2); /* one range a line; the banner in neither */
    assert_true(ent_str_is(ent_document_text(doc, spans[0]), "delegations of both"));
    assert_true(ent_str_is(ent_document_text(doc, spans[1]), "countries dined"));
    assert_int_equal(ent_document_ranges(doc, (uint32_t)at, (uint32_t)at + 35, spans, 1), 1);
    ent_document_free(doc);
}

static void links_are_links_and_brackets_are_brackets(void **state)
{
    (void)state;
    ent_document *doc = read_as(
        "x", "txt",
        "Accra &ldquo;accord&rdquo;\n\n" PROSE
        " He called it \xE2\x80\x9C[a](#) real...[mounting] a challenge\xE2\x80\x9D and "
        "[said so](https://e.org/a_(b) \"why\") in *Quito*.[12] See ![picture](x.png)[](#) "
        "[note] (here).\n");
    assert_true(
        ent_str_find(doc->reading,
                     ENT_STR("\xE2\x80\x9C"
                             "a real...[mounting] a challenge\xE2\x80\x9D and said so in "
                             "Quito. See [note] (here).")) != SIZE_MAX);
    assert_true(ent_str_is(doc->title, "Accra \xE2\x80\x9C"
                                       "accord\xE2\x80\x9D"));
    size_t at = ent_str_find(doc->reading, ENT_STR("said so"));
    assert_true(
        ent_str_is(ent_str_sub(doc->source, ent_document_source(doc, (uint32_t)at, false),
                               ent_document_source(doc, (uint32_t)at + 7, true)),
                   "said so"));
    ent_document_free(doc);
}

static void a_word_broken_at_a_line_end_is_whole(void **state)
{
    (void)state;
    ent_document *doc = read_as("x", "txt",
                                "Press release\n\nThe foreign ministers of both states met "
                                "here on Monday for consul-\ntations on the border, "
                                "and agreed on a long-\nterm plan. The long road was closed in "
                                "the spring by order of the\ngovernor, who said "
                                "that it would stay closed until the end of the war, or\nuntil "
                                "a new treaty between both states was signed in "
                                "the capital city of\nthe larger one.\n");
    assert_true(ent_str_find(doc->reading, ENT_STR("consultations")) != SIZE_MAX);
    assert_true(ent_str_find(doc->reading, ENT_STR("long-term plan")) != SIZE_MAX);
    ent_document_free(doc);
}

/* Every copied piece holds the source's bytes, in order, inside its line. */
static void pieces_map_to_the_source(void **state)
{
    (void)state;
    ent_status st = {0};
    const char *paths[] = {ENT_SOURCE_DIR "/samples", ENT_SOURCE_DIR "/tests/text/lines"};
    ent_input *in = ent_input_open(paths, 2, NULL, &st);
    uint32_t documents = 0;
    for (ent_document *doc; (doc = ent_input_next(in, &st)) != NULL; documents++) {
        uint32_t behind = 0;
        for (uint32_t i = 0; i < doc->pieces.n; i++) {
            const ent_piece *p = &doc->pieces.at[i];
            assert_true(p->reading >= behind && p->reading + p->len <= doc->reading.n);
            assert_true(p->source + p->source_len <= doc->source.n);
            behind = p->reading + p->len;
            for (uint32_t k = 0; k < p->len && p->len == p->source_len; k++)
                assert_true(doc->reading.p[p->reading + k] == ' ' ||
                            doc->reading.p[p->reading + k] == doc->source.p[p->source + k]);
        }
        for (uint32_t i = 1; i < doc->lines.n; i++)
            assert_true(doc->lines.at[i].span.start >= doc->lines.at[i - 1].span.end);
        for (uint32_t i = 0; i < doc->flows.n; i++)
            assert_true(doc->flows.at[i].start < doc->flows.at[i].end);
        ent_document_free(doc);
    }
    ent_input_close(in);
    assert_int_equal(st.code, ENT_OK);
    assert_true(documents >= 10);
}

static void dates(const char *head, const char *name, const char *date, const char *how,
                  const char *words)
{
    char text[600];
    snprintf(text, sizeof text, "Ministers meet in Quito\n\n%s" PROSE "\n\n" MORE "\n", head);
    ent_document *doc = read_as(name, "txt", text);
    assert_int_equal(doc->date.n, strlen(date));
    assert_memory_equal(doc->date.p, date, strlen(date));
    assert_true(ent_str_is(doc->date_how, how));
    assert_true(ent_str_is(ent_document_text(doc, doc->date_span), words));
    ent_document_free(doc);
}

static void printed_dates_in_many_forms(void **state)
{
    (void)state;
    dates("March 17, 2021\n\n", "x", "2021-03-17", "printed", "March 17, 2021");
    dates("17 March 2021\n\n", "x", "2021-03-17", "printed", "17 March 2021");
    dates("Tuesday, 5 March 2024\n\n", "x", "2024-03-05", "printed", "5 March 2024");
    dates("17/03/2021\n\n", "x", "2021-03-17", "printed", "17/03/2021");
    dates("05/20/2024 06:12 PM\n\n", "x", "2024-05-20", "printed", "05/20/2024");
    dates("14.03.2025\n\n", "x", "2025-03-14", "printed", "14.03.2025");
    dates("Published: 2021-03-17T09:30:00Z\n\n", "x", "2021-03-17", "printed", "2021-03-17");
    dates("New Delhi, 1st of August, 2023\n\n", "x", "2023-08-01", "printed",
          "1st of August, 2023");
    dates("By Jane Doe | Sept. 4, 2023\n\n", "x", "2023-09-04", "printed", "Sept. 4, 2023");
    dates("4-6 March 2024\n\n", "x", "2024-03-04/2024-03-06", "printed", "4-6 March 2024");
    dates("GENEVA, March 3, 2022 (Agency) - ", "x", "2022-03-03", "printed", "March 3, 2022");
    dates("GENEVA, March 3 (Agency) - ", "x", "", "unknown", "");
    dates("GENEVA, March 3 (Agency) - ", "2022-03-04-talks.txt", "2022-03-03", "printed",
          "March 3");
    dates("", "2021-03-16-tokyo.txt", "2021-03-16", "given: file name", "");
    dates("", "tokyo.txt", "", "unknown", "");
    dates("31 February 2021\n\n", "x", "2021-02", "printed", "February 2021");
}

static void authors_by_their_bylines(void **state)
{
    (void)state;
    static const char *const lines[][2] = {
        {"By David Santoro", "David Santoro"},
        {"Oskar Pietrewicz", "Oskar Pietrewicz"},
        {"By Abdi Noor, Jane Wanjiru and Omar al-Din in Nairobi",
         "Abdi Noor; Jane Wanjiru; Omar al-Din"},
        {"By Our Correspondent", ""},
        {"Written by Mar\xC3\xAD"
         "a Corina Machado Parisca",
         "Mar\xC3\xAD"
         "a Corina Machado Parisca"}};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        ent_status st = {0};
        ent_buf got = {0};
        char text[600];
        snprintf(text, sizeof text, "Ministers meet in Quito\n\n%s\n\n" PROSE "\n\n" MORE "\n",
                 lines[i][0]);
        ent_document *doc = read_as("x", "txt", text);
        assert_int_equal(doc->lines.at[1].cls, ENT_LINE_BYLINE);
        assert_int_equal(differ("authors", (unsigned)i, "list", authors_of(doc, &got, &st),
                                ent_str_z(lines[i][1])),
                         0);
        ent_buf_free(&got);
        ent_document_free(doc);
    }
}

static void only_english_is_read(void **state)
{
    (void)state;
    ent_document *doc = read_as(
        "x", "txt",
        "Les ministres des affaires \xC3\xA9trang\xC3\xA8res se sont r\xC3\xA9unis \xC3\xA0 "
        "Bamako\n\nLes ministres des affaires "
        "\xC3\xA9trang\xC3\xA8res du Mali et du Niger se sont r\xC3\xA9unis lundi dans la "
        "capitale malienne pour discuter de la "
        "situation dans le nord du pays et de la coop\xC3\xA9ration entre leurs arm\xC3\xA9"
        "es. Ils ont annonc\xC3\xA9 la "
        "cr\xC3\xA9"
        "ation d\xE2\x80\x99un \xC3\xA9tat-major commun.\n");
    assert_int_equal(doc->skip, ENT_SKIP_LANGUAGE);
    assert_true(ent_str_is(doc->language, "fr"));
    assert_true(ent_document_skipped_because(doc).n > 0);
    ent_document_free(doc);
    doc = read_as("x", "txt", "Oui.\n");
    assert_int_equal(doc->skip, ENT_SKIP_NONE);
    ent_document_free(doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(layouts_of_many_sources),
        cmocka_unit_test(words_of_furniture_do_not_drop_prose),
        cmocka_unit_test(pull_quotes_and_pictures_told_twice),
        cmocka_unit_test(a_banner_does_not_end_a_sentence),
        cmocka_unit_test(links_are_links_and_brackets_are_brackets),
        cmocka_unit_test(a_word_broken_at_a_line_end_is_whole),
        cmocka_unit_test(pieces_map_to_the_source),
        cmocka_unit_test(printed_dates_in_many_forms),
        cmocka_unit_test(authors_by_their_bylines),
        cmocka_unit_test(only_english_is_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
