/* test_export.c - JSON, and evidence that is cut where a clause ends. */
#include "exchange/json.h"
#include "exchange/jsonl.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>
#include <jansson.h>

static void json_is_read_back_as_it_was_written(void **state)
{
    (void)state;
    static const char nasty[] = "a\"b\\c\n\t\r\b\f\x01 / “é” \x7f";
    ent_status st = {0};
    ent_buf b = {0};
    ent_json j = ent_json_to(&b, &st);
    ent_json_open(&j, NULL, '{');
    ent_json_str(&j, "text", ent_str_z(nasty));
    ent_json_opt(&j, "nothing", ENT_STR(""));
    ent_json_open(&j, "list", '[');
    ent_json_span(&j, NULL, (ent_span){3, 14});
    ent_json_span(&j, NULL, (ent_span){0, 4294967295u});
    ent_json_close(&j, ']');
    ent_json_open(&j, "empty", '[');
    ent_json_close(&j, ']');
    ent_json_int(&j, "int", -7);
    ent_json_real(&j, "real", 0.25);
    ent_json_bool(&j, "yes", true);
    ent_json_close(&j, '}');
    assert_int_equal(st.code, ENT_OK);
    json_error_t error;
    json_t *read = json_loadb(b.p, b.n, 0, &error);
    if (!read)
        fail_msg("%s in %.*s", error.text, (int)b.n, b.p);
    assert_string_equal(json_string_value(json_object_get(read, "text")), nasty);
    assert_null(json_object_get(read, "nothing"));
    json_t *span = json_array_get(json_object_get(read, "list"), 1);
    assert_int_equal(json_integer_value(json_array_get(span, 1)), 4294967295u);
    assert_int_equal(json_array_size(json_object_get(read, "empty")), 0);
    assert_int_equal(json_integer_value(json_object_get(read, "int")), -7);
    assert_true(json_real_value(json_object_get(read, "real")) == 0.25);
    json_decref(read);
    ent_buf_free(&b);
}

static ent_span cut(const char *text, ent_span span, ent_span keep, uint32_t most)
{
    ent_span s = ent_evidence_cut(ent_str_z(text), span, keep, most);
    assert_true(s.start >= span.start && s.end <= span.end && s.start < s.end);
    assert_true(s.end - s.start <= most);
    return s;
}

static void short_evidence_stays_whole(void **state)
{
    (void)state;
    ent_span s = cut("He met her.", (ent_span){0, 11}, (ent_span){0, 0}, 20);
    assert_int_equal(s.end, 11);
}

static void long_evidence_ends_with_a_clause(void **state)
{
    (void)state;
    static const char text[] = "He met her in Paris, where they spoke of trade, of peace and of the sea.";
    ent_span s = cut(text, (ent_span){0, sizeof text - 1}, (ent_span){0, 6}, 30);
    assert_int_equal(s.start, 0);
    assert_int_equal(s.end, 20);
    /* What must be kept is kept, though it stands far behind. */
    s = cut(text, (ent_span){0, sizeof text - 1}, (ent_span){48, 56}, 30);
    assert_true(s.start <= 48 && s.end >= 56);
}

static void characters_are_never_cut(void **state)
{
    (void)state;
    static const char text[] = "ääääääääääääääääääääääääääääää";
    for (uint32_t most = 3; most < 40; most++) {
        ent_span s = cut(text, (ent_span){0, sizeof text - 1}, (ent_span){20, 22}, most);
        assert_int_equal(s.start % 2, 0);
        assert_int_equal(s.end % 2, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_is_read_back_as_it_was_written),
        cmocka_unit_test(short_evidence_stays_whole),
        cmocka_unit_test(long_evidence_ends_with_a_clause),
        cmocka_unit_test(characters_are_never_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
