/* Web pages: visible text against libxml2, places of the text in the source, what belongs to the
 * report, metadata, and pages made to be slow. */
#include "text/draft.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include <libxml/HTMLparser.h>

static const char ARTICLE[] =
    "<!DOCTYPE html><html lang=en><head><title>Talks in Accra | The Daily Test</title>"
    "<meta name='author' content='Ama Mensah'><meta property=\"article:published_time\" "
    "content='2024-03-05T10:00:00Z'>"
    "<script>if (1 < 2) document.write('<p>no</p>');</script><style>p > a { color: red "
    "}</style></head>\n"
    "<body><nav><a href=/>Home</a> <a href=/w>World</a></nav><!-- <p>gone</p> --><article>\n"
    "<h1>Talks in Accra &amp; Lom&eacute;</h1><p class=standfirst>Two neighbours agree on a "
    "border post, and on little else.</p>"
    "<p class='byline'>By <a href='/a'>Ama Mensah</a></p>\n"
    "<figure><img src=a.jpg alt=x><figcaption>The ministers in Accra. AFP</figcaption></figure>"
    "<p>Ghana and Togo agreed on Monday to open a <b>border</b> post at Aflao, said <a "
    "href='#'>the ministry</a>&nbsp;in Accra. "
    "The post had been closed for two years&#8212;or &#x22;longer&#x22;, traders say.<p>A "
    "second paragraph without an end tag "
    "tells what was left open by the two delegations after a long night of talks.\n"
    "<h2>What comes next?</h2><ul><li>A treaty is to be signed in Lom&#233; in the summer of "
    "next year.<li>Both parliaments must "
    "approve it.</ul><blockquote>\"We are neighbours,\" said the minister of foreign affairs "
    "of Togo.</blockquote>"
    "<table><tr><td>Ghana</td><td>33 million</td></tr><tr><td>Togo</td><td>9 "
    "million</td></tr></table>"
    "<aside><p>Sign up for our newsletter</p></aside></article>"
    "<form><button>Search</button></form><footer>&copy; 2024 The Daily "
    "Test</footer></body></html>";

static ent_document *read_page(const char *html)
{
    ent_status st = {0};
    ent_document *doc = ent_document_from_bytes("page.html", "html", html, strlen(html), &st);
    assert_int_equal(st.code, ENT_OK);
    assert_non_null(doc);
    return doc;
}

/* ---- the oracle ----------------------------------------------------------------------------- */

static bool is_shown(const xmlNode *node)
{
    static const char *const hidden[] = {"script", "style",  "head",     "noscript", "template",
                                         "title",  "select", "textarea", "iframe",   "svg",
                                         "object", "video",  "audio"};
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        if (node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, hidden[i]) == 0)
            return false;
    return node->type == XML_ELEMENT_NODE || node->type == XML_TEXT_NODE ||
           node->type == XML_HTML_DOCUMENT_NODE;
}

/* Letters and signs, without any white space. */
static void put_signs(ent_buf *out, ent_str text, ent_status *st)
{
    for (size_t i = 0; i < text.n;) {
        size_t at = i;
        uint32_t cp = ent_utf8_next(text, &i);
        if (!ent_utf8_is_space(cp) && cp != 0xAD && cp != 0x200B)
            ent_buf_put(out, ent_str_sub(text, at, i), st);
    }
}

static void walk(const xmlNode *node, ent_buf *out, ent_status *st)
{
    for (; node; node = node->next) {
        if (!is_shown(node))
            continue;
        if (node->type == XML_TEXT_NODE)
            put_signs(out, ent_str_z((const char *)node->content), st);
        else
            walk(node->children, out, st);
    }
}

static void same_as_libxml2(const char *html)
{
    ent_status st = {0};
    ent_buf ours = {0}, theirs = {0};
    ent_arena *arena = ent_arena_new(0, &st);
    ent_draft d;
    ent_draft_init(&d, arena, ent_str_z(html), &st);
    ent_draft_html(&d, &st);
    for (uint32_t i = 0; i < d.lines.n; i++)
        put_signs(&ours, ent_draft_text(&d, &d.lines.at[i]), &st);
    htmlDocPtr tree =
        htmlReadMemory(html, (int)strlen(html), NULL, "UTF-8",
                       HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    assert_non_null(tree);
    walk(xmlDocGetRootElement(tree), &theirs, &st);
    ent_buf_byte(&ours, '\0', &st);
    ent_buf_byte(&theirs, '\0', &st);
    assert_int_equal(st.code, ENT_OK);
    assert_string_equal(ours.p, theirs.p);
    xmlFreeDoc(tree);
    ent_buf_free(&ours);
    ent_buf_free(&theirs);
    ent_arena_free(arena);
}

static void visible_text_is_that_of_libxml2(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_buf file = {0};
    ent_file_read(ENT_SOURCE_DIR "/samples/2023-03-10-saudi-iran-beijing.html", 0, &file, &st);
    ent_buf_byte(&file, '\0', &st);
    assert_int_equal(st.code, ENT_OK);
    same_as_libxml2(file.p);
    ent_buf_free(&file);
    same_as_libxml2(ARTICLE);
    same_as_libxml2("<p>one<p>two<br>three<div>four</p>five</div></span>six");
    same_as_libxml2("<ul><li>a<ul><li>b</ul><li>c</ul><dl><dt>d<dd>e<dt>f</dl>");
    same_as_libxml2("<table><tr><td>1<td>2<tr><td><table><tr><td>3</table></table>4");
    same_as_libxml2(
        "<p>Caf&eacute; &lt;b&gt; &amp;amp; &hellip; &#8364; &#x20AC; AT&amp;T 1 &lt; 2</p>");
    same_as_libxml2("<p title='a > b' data-x=\"<p>\">after the quotes</p><p class=x>plain</p>");
    same_as_libxml2("<p>a<!-- b --c -->d<!---->e</p><script>'</p>'</script><style>x</style>f");
    same_as_libxml2("<a href=x>link<b>bold</a>tail</b><i>it<p>para</i></p>");
    same_as_libxml2(
        "<h1>A<span> B</span></h1><p>C<sup>2</sup><noscript><p>none</p></noscript></p>");
    same_as_libxml2("<pre>line 1\nline 2\n\n  line "
                    "3</pre><textarea>no</textarea><select><option>no</select>");
    same_as_libxml2("<section><header><h2>H</h2></header><main>M</main><figure><figcaption>F</"
                    "figcaption></figure>");
}

/* ---- places ------------------------------------------------------------------------------------- */

static void words_are_found_in_the_source(void **state)
{
    (void)state;
    ent_document *doc = read_page(ARTICLE);
    static const char *const pairs[][2] = {
        {"border post at", "border</b> post at"},
        {"the ministry in Accra", "the ministry</a>&nbsp;in Accra"},
        {"years\xE2\x80\x94or \"longer\"", "years&#8212;or &#x22;longer&#x22;"},
        {"Accra & Lom\xC3\xA9", "Accra &amp; Lom&eacute;"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        size_t at = ent_str_find(doc->reading, ent_str_z(pairs[i][0]));
        assert_true(at != SIZE_MAX);
        uint32_t start = ent_document_source(doc, (uint32_t)at, false);
        uint32_t end = ent_document_source(doc, (uint32_t)(at + strlen(pairs[i][0])), true);
        assert_true(ent_str_is(ent_str_sub(doc->source, start, end), pairs[i][1]));
    }
    ent_document_free(doc);
}

static void the_report_is_told_from_the_site(void **state)
{
    (void)state;
    static const char *const expected[] = {"furniture", "title",     "subtitle",  "byline",
                                           "caption",   "lead",      "body",      "heading",
                                           "body",      "body",      "body",      "body",
                                           "body",      "furniture", "furniture", "furniture"};
    ent_document *doc = read_page(ARTICLE);
    assert_int_equal(doc->lines.n, sizeof expected / sizeof *expected);
    for (uint32_t i = 0; i < doc->lines.n; i++)
        if (i != 11 && i != 12) /* rows of a table: whatever, but there */
            assert_string_equal(ent_line_class_name((ent_line_class)doc->lines.at[i].cls),
                                expected[i]);
    assert_true(ent_str_is(doc->title, "Talks in Accra & Lom\xC3\xA9"));
    assert_true(ent_str_is(doc->date, "2024-03-05"));
    assert_int_equal(doc->authors.n, 1);
    assert_true(ent_str_is(doc->authors.at[0], "Ama Mensah"));
    ent_document_free(doc);
}

static void a_page_inside_a_form_is_still_read(void **state)
{
    (void)state;
    ent_document *doc =
        read_page("<body><form id=aspnetForm><div class=nav><a href=/>Home</a></div><h1>Talks "
                  "in Dakar end</h1><p>Senegal and Mali "
                  "agreed on Tuesday to open the border again, after a closure that lasted for "
                  "more than seven months.</p><p>Trains "
                  "will run from the first of May, the ministers of transport of the two "
                  "countries said in Dakar.</p></form></body>");
    assert_true(ent_str_find(doc->reading, ENT_STR("Trains will run")) != SIZE_MAX);
    assert_true(ent_str_find(doc->reading, ENT_STR("Senegal and Mali")) != SIZE_MAX);
    ent_document_free(doc);
}

static void linked_data_and_titles_name_date_and_outlet(void **state)
{
    (void)state;
    ent_document *doc =
        read_page("<head><title>Truce holds in Juba - The Nile Post</title><script "
                  "type=\"application/ld+json\">{\"@graph\":[{\"@type\":"
                  "\"WebSite\"},{\"@type\":\"NewsArticle\",\"headline\":\"Truce holds in "
                  "Juba\",\"datePublished\":\"2018-07-01T08:00:00+03:00\","
                  "\"author\":[{\"name\":\"Deng Akol\"},{\"name\":\"Rose "
                  "Keji\"}]}]}</script></head><body><h1>Truce holds in Juba</h1>"
                  "<p>The truce between the government of South Sudan and the rebels held on "
                  "its first day, monitors in Juba said.</p>");
    assert_true(ent_str_is(doc->date, "2018-07-01"));
    assert_true(ent_str_is(doc->date_how, "given: page"));
    assert_true(ent_str_is(doc->outlet, "The Nile Post"));
    assert_int_equal(doc->authors.n, 2);
    ent_document_free(doc);
}

static void hidden_and_unclosed(void **state)
{
    (void)state;
    ent_document *doc = read_page(
        "<p hidden>secret</p><p style='display: none'>gone</p><div aria-hidden=true>x</div>"
        "<p>Seen by all &notaname; AT&T &#0; &#xD800;</p><!-- no end <p>still here</p>");
    assert_true(ent_str_find(doc->reading, ENT_STR("secret")) == SIZE_MAX);
    assert_true(ent_str_find(doc->reading, ENT_STR("gone")) == SIZE_MAX);
    assert_true(
        ent_str_find(doc->reading,
                     ENT_STR("Seen by all &notaname; AT&T \xEF\xBF\xBD \xEF\xBF\xBD")) !=
        SIZE_MAX);
    assert_true(ent_str_find(doc->reading, ENT_STR("still here")) != SIZE_MAX);
    assert_true(doc->warning.n > 0);
    ent_document_free(doc);
    doc = read_page("<p>before</p><script>never ends <p>lost</p>");
    assert_true(ent_str_is(doc->reading, "before"));
    assert_true(doc->warning.n > 0);
    ent_document_free(doc);
}

/* ---- pages made to be slow ------------------------------------------------------------------------- */

static char *repeated(const char *head, const char *piece, size_t times, const char *tail)
{
    size_t n = strlen(head) + strlen(piece) * times + strlen(tail) + 1, at = strlen(head);
    char *text = malloc(n);
    assert_non_null(text);
    memcpy(text, head, at);
    for (size_t i = 0; i < times; i++, at += strlen(piece))
        memcpy(text + at, piece, strlen(piece));
    strcpy(text + at, tail);
    return text;
}

static uint64_t steps(const char *head, const char *piece, size_t times, const char *tail,
                      bool html)
{
    ent_status st = {0};
    ent_arena *arena = ent_arena_new((size_t)1 << 30, &st);
    char *text = repeated(head, piece, times, tail);
    ent_draft d;
    ent_draft_init(&d, arena, ent_str_z(text), &st);
    if (html)
        ent_draft_html(&d, &st);
    else
        ent_draft_plain(&d, true, &st);
    assert_int_equal(st.code, ENT_OK);
    uint64_t n = d.steps;
    ent_arena_free(arena);
    free(text);
    return n;
}

static void steps_grow_with_the_length(void **state)
{
    (void)state;
    static const struct {
        const char *head, *piece, *tail;
        bool html;
    } hard[] = {{"", "<div>", "x", true},
                {"", "<b><i>", "x", true},
                {"", "<p><span>", "x", true},
                {"", "</div>", "x", true},
                {"<p ", "a='b' ", ">x", true},
                {"<p ", "a=\"", "x", true},
                {"<p ", "a='\" ", "x", true},
                {"", "<!--", "x", true},
                {"", "<![CDATA[", "x", true},
                {"", "<", "x", true},
                {"", "<a", "x", true},
                {"", "&", "x", true},
                {"", "&amp", "x", true},
                {"<script>", "</scrip", "x", true},
                {"", "<table><tr><td>", "x", true},
                {"", "<li>", "x", true},
                {"", "<style>", "x", true},
                {"<?xml?>", "<![CDATA[", "x", true},
                {"<span>", "<div></span>", "x", true},
                {"", "<div class=\"share nav x y z\">", "x", true},
                {"", "[", "x", false},
                {"", "](", "x", false},
                {"", "[](", "x", false},
                {"", "![", "](x)", false},
                {"", "[a](b", "x", false},
                {"", "(", "x", false},
                {"", "*", "x", false},
                {"", "*a ", "x", false},
                {"", "_a_", "x", false},
                {"", "<!--", "x", false},
                {"", "<a ", "x", false},
                {"", "<http://", "x", false},
                {"", "> ", "x", false},
                {"", "[a](b \"", "x", false},
                {"", "`", "x", false},
                {"", "\\", "x", false},
                {"", "[1]", "x", false},
                {"", "- ", "x", false},
                {"", "a\n===\n", "x", false},
                {"", "&#", "x", false}};
    for (size_t i = 0; i < sizeof hard / sizeof *hard; i++) {
        uint64_t small = steps(hard[i].head, hard[i].piece, 10000, hard[i].tail, hard[i].html);
        uint64_t large = steps(hard[i].head, hard[i].piece, 100000, hard[i].tail, hard[i].html);
        if (large > small * 12 + 100000) {
            print_error("\"%s\": %llu steps, then %llu\n", hard[i].piece,
                        (unsigned long long)small, (unsigned long long)large);
            fail();
        }
    }
}

/* The whole way, with a limit on memory: each ends, read or refused with a reason. */
static void hostile_pages_are_read_or_refused(void **state)
{
    (void)state;
    static const struct {
        const char *piece, *format;
    } hard[] = {{"<div>", "html"},    {"<p a=b>x", "html"}, {"<b><i>y", "html"},
                {"[", "txt"},         {"[x](", "md"},       {"A\n", "txt"},
                {"1. a\n", "txt"},    {"a\n\n", "md"},      {"(", "txt"},
                {"March 3, ", "txt"}, {"share ", "txt"},    {"By A B\n", "txt"},
                {"\"said\" ", "txt"}, {"| AFP ", "txt"}};
    for (size_t i = 0; i < sizeof hard / sizeof *hard; i++) {
        char *text = repeated("", hard[i].piece, 100000, "the end.");
        ent_status st = {0};
        ent_document *doc =
            ent_document_from_bytes("x", hard[i].format, text, strlen(text), &st);
        assert_int_equal(st.code, ENT_OK);
        assert_true(doc->skip == ENT_SKIP_NONE || doc->skip_why.n > 0);
        ent_document_free(doc);
        free(text);
    }
    char *deep = repeated("", "<div>", 5000, "<p>deep words</p>");
    ent_document *doc = read_page(deep);
    assert_true(ent_str_find(doc->reading, ENT_STR("deep words")) != SIZE_MAX);
    assert_true(ent_str_find(doc->warning, ENT_STR("1000")) != SIZE_MAX);
    ent_document_free(doc);
    free(deep);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(visible_text_is_that_of_libxml2),
        cmocka_unit_test(words_are_found_in_the_source),
        cmocka_unit_test(the_report_is_told_from_the_site),
        cmocka_unit_test(a_page_inside_a_form_is_still_read),
        cmocka_unit_test(linked_data_and_titles_name_date_and_outlet),
        cmocka_unit_test(hidden_and_unclosed),
        cmocka_unit_test(steps_grow_with_the_length),
        cmocka_unit_test(hostile_pages_are_read_or_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
