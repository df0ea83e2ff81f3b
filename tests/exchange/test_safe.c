/* Text that would act on whoever shows it is inert. */
#include "exchange/json.h"
#include "exchange/safe.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

typedef void maker(ent_buf *out, ent_str s, ent_status *st);

static void csv(ent_buf *out, ent_str s, ent_status *st)
{
    ent_safe_csv(out, s, false, st);
}

static void json(ent_buf *out, ent_str s, ent_status *st)
{
    ent_json j = ent_json_to(out, st);
    ent_json_str(&j, NULL, s);
}

static void check(maker *make, ent_str in, const char *want)
{
    ent_status st = {0};
    ent_buf b = {0};
    make(&b, in, &st);
    ent_buf_byte(&b, '\0', &st);
    assert_int_equal(st.code, ENT_OK);
    assert_string_equal(b.p, want);
    ent_buf_free(&b);
}
#define CHECK(make, in, want) check(make, ENT_STR(in), want)

static void test_text(void **state)
{
    (void)state;
    CHECK(ent_safe_text, "two\n\t lines ", "two lines");
    CHECK(ent_safe_text, "a\033[2Jb", "a\xef\xbf\xbd[2Jb");
    CHECK(ent_safe_text, "x\xe2\x80\xaey", "x\xef\xbf\xbdy");           /* override to the left */
    CHECK(ent_safe_text, "x\xe2\x80\x8fy", "xy");                       /* a mark that shows nothing */
    CHECK(ent_safe_text, "\xc2\x9b" "31m", "\xef\xbf\xbd" "31m");       /* CSI as one character */
    CHECK(ent_safe_text, "\xff", "\xef\xbf\xbd");
    CHECK(ent_safe_text, "Çavuşoğlu, 王毅", "Çavuşoğlu, 王毅");
}

static void test_html(void **state)
{
    (void)state;
    CHECK(ent_safe_html, "<b onclick=\"x\">&'", "&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;");
    CHECK(ent_safe_html, " a \n b ", " a \n b ");                       /* pieces keep their blanks */
    CHECK(ent_safe_html, "x\xe2\x80\xaey\x07", "x\xef\xbf\xbdy\xef\xbf\xbd");
    CHECK(ent_safe_html, "x\xe2\x80\x8fy", "xy");
}

static void test_csv(void **state)
{
    (void)state;
    CHECK(csv, "plain", "plain");
    CHECK(csv, "a,b", "\"a,b\"");
    CHECK(csv, "say \"no\"", "\"say \"\"no\"\"\"");
    CHECK(csv, "=1+1", "'=1+1");
    CHECK(csv, " \t=1+1", "'=1+1");
    CHECK(csv, "\xef\xbc\x9d" "1", "'\xef\xbc\x9d" "1");                /* full-width "=" */
    CHECK(csv, "-2,5", "\"'-2,5\"");
    CHECK(csv, "@SUM(A1)", "'@SUM(A1)");
    ent_status st = {0};
    ent_buf b = {0};
    ent_safe_csv(&b, ENT_STR("-2.5"), true, &st);
    assert_int_equal(b.n, 4);
    ent_buf_free(&b);
}

static void test_markdown(void **state)
{
    (void)state;
    CHECK(ent_safe_markdown, "<b>", "&lt;b&gt;");
    CHECK(ent_safe_markdown, "[a](b) | *c*", "\\[a\\](b) \\| \\*c\\*");
    CHECK(ent_safe_markdown, "![x](y)", "!\\[x\\](y)");
}

static void test_json(void **state)
{
    (void)state;
    CHECK(json, "</script>", "\"\\u003c/script>\"");
    CHECK(json, "<2021-03-15", "\"<2021-03-15\"");
    CHECK(json, "a\nb\001", "\"a\\nb\\u0001\"");
    CHECK(json, "\xe2\x80\xae", "\"\\u202e\"");
    CHECK(json, "\xc2\x9b", "\"\\u009b\"");
    CHECK(json, "é", "\"é\"");
}

static int keep(void *ctx, const char *bytes, size_t n)
{
    ent_status st = {0};
    ent_buf_put(ctx, ent_str_of(bytes, n), &st);
    return 0;
}

static void filtered(bool colour, ent_str in, const char *want)
{
    ent_status st = {0};
    ent_buf b = {0};
    ent_sink to = {keep, &b};
    ent_safe_filter f;
    ent_sink safe = ent_safe_sink(&f, &to, colour);
    assert_int_equal(safe.write(safe.ctx, in.p, in.n), 0);
    ent_buf_byte(&b, '\0', &st);
    assert_string_equal(b.p, want);
    ent_buf_free(&b);
}

static void test_sink(void **state)
{
    (void)state;
    filtered(true, ENT_STR("\033[1mbold\033[0m\n"), "\033[1mbold\033[0m\n");
    filtered(false, ENT_STR("\033[1mbold"), "\xef\xbf\xbd[1mbold");
    filtered(true, ENT_STR("\033]0;title\007"), "\xef\xbf\xbd]0;title\xef\xbf\xbd");
    filtered(true, ENT_STR("\033[2J"), "\xef\xbf\xbd[2J");
    filtered(true, ENT_STR("a\n\tb"), "a\n\tb");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text), cmocka_unit_test(test_html), cmocka_unit_test(test_csv), cmocka_unit_test(test_markdown),
        cmocka_unit_test(test_json), cmocka_unit_test(test_sink),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
