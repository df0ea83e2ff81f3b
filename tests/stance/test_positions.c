/* Positions: stance, holder and issue on sentences of our own, from many regions; terms of issues. */
#include "coder/coder.h"
#include "text/given.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

typedef struct bench {
    ent_engine *engine;
    ent_coder *coder;
    ent_status st;
} bench;

static int open_bench(void **state)
{
    static bench b;
    ent_engine_options o = {.data = ENT_DATA_DIR};
    ent_engine_open(&b.engine, &o, &b.st);
    b.coder = ent_failed(&b.st) ? NULL : ent_coder_new(b.engine, &b.st);
    *state = &b;
    return ent_failed(&b.st);
}

static int close_bench(void **state)
{
    bench *b = *state;
    ent_coder_free(b->coder);
    ent_engine_close(b->engine);
    return 0;
}

static ent_document *code(bench *b, const char *sentence, ent_coding *c)
{
    ent_given given = {.name = ENT_STR("row"), .format = ENT_STR("txt"), .date = ENT_STR("2024-03-30")};
    ent_document *doc = ent_document_row(ent_str_z(sentence), &given, &b->st);
    ent_coder_run(b->coder, doc, c, &b->st);
    assert_int_equal(b->st.code, ENT_OK);
    return doc;
}

static bool is_held_by(const ent_coding *c, const ent_position *p, const char *id)
{
    for (uint32_t i = 0; i < p->holders.n; i++)
        if (ent_str_is(c->reading.actors.at[p->holders.at[i]].id, id))
            return true;
    return false;
}

static const struct { const char *stance, *holder, *issue, *text; } cases[] = {
#include "positions.cases"
};

static bool is_right(const ent_coding *c, size_t k)
{
    bool held = false;
    for (uint32_t i = 0; i < c->positions.n; i++) {
        const ent_position *p = &c->positions.at[i];
        if (!is_held_by(c, p, cases[k].holder))
            continue;
        held = true;
        if (cases[k].stance && ent_str_is(p->stance, cases[k].stance) &&
            (!cases[k].issue || ent_str_is(p->issue, cases[k].issue)))
            return true;
    }
    return !cases[k].stance && !held;
}

static void positions_are_read(void **state)
{
    unsigned failed = 0;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        ent_coding c;
        ent_document *doc = code(*state, cases[k].text, &c);
        if (!is_right(&c, k)) {
            failed++;
            print_message("%s %s %s: %s\n", cases[k].stance ? cases[k].stance : "none",
                          cases[k].holder, cases[k].issue ? cases[k].issue : "", cases[k].text);
            for (uint32_t i = 0; i < c.positions.n; i++)
                print_message("    read: %.*s on %.*s (%.*s)\n", ENT_FMT(c.positions.at[i].stance),
                              ENT_FMT(c.positions.at[i].issue), ENT_FMT(c.positions.at[i].captures));
        }
        ent_document_free(doc);
    }
    assert_int_equal(failed, 0);
}

/* What is left out is never opposition, and opposition never silence: of those read, at least 95 in
 * 100 are right. */
static void silence_is_no_opposition(void **state)
{
    static const char *const kinds[] = {"silent", "oppose"};
    for (int s = 0; s < 2; s++) {
        unsigned read = 0, right = 0;
        for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
            ent_coding c;
            ent_document *doc = code(*state, cases[k].text, &c);
            for (uint32_t i = 0; i < c.positions.n; i++) {
                bool of_kind = ent_str_is(c.positions.at[i].stance, kinds[s]);
                read += of_kind;
                right += of_kind && cases[k].stance && strcmp(cases[k].stance, kinds[s]) == 0;
            }
            ent_document_free(doc);
        }
        print_message("%s: %u of %u right\n", kinds[s], right, read);
        assert_true(read > 5 && right * 100 >= read * 95);
    }
}

/* Both attitudes of one sentence are told, and the proof of silence holds its negation. */
static void silence_stands_beside_opposition(void **state)
{
    ent_coding c;
    bool silent = false, against = false;
    ent_document *doc = code(*state, "Ivory Coast condemned the coup in Niger, but did not mention "
                                     "Russia.", &c);
    for (uint32_t i = 0; i < c.positions.n; i++) {
        const ent_position *p = &c.positions.at[i];
        ent_str proof = ent_str_sub(doc->source, p->evidence.at[0].start, p->evidence.at[0].end);
        silent = silent || (ent_str_is(p->stance, "silent") && is_held_by(&c, p, "CIV") &&
                            ent_str_find(proof, ENT_STR("did not mention")) != SIZE_MAX);
        against = against || (ent_str_is(p->stance, "oppose") && is_held_by(&c, p, "CIV"));
    }
    ent_document_free(doc);
    assert_true(silent && against);
}

static void a_list_gives_an_item_each(void **state)
{
    ent_coding c;
    ent_document *doc = code(*state, "Denmark and Canada pledged to deepen cooperation on climate "
                                     "change, cyber security and free trade.", &c);
    assert_int_equal(c.positions.n, 3);
    for (uint32_t i = 0; i < 3; i++)
        assert_true(ent_str_is(c.positions.at[i].stance, "commit") &&
                    c.positions.at[i].holders.n == 2);
    ent_document_free(doc);
}

static void evidence_lies_in_the_source(void **state)
{
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        ent_coding c;
        ent_document *doc = code(*state, cases[k].text, &c);
        for (uint32_t i = 0; i < c.positions.n; i++) {
            const ent_position *p = &c.positions.at[i];
            assert_true(p->evidence.n > 0 && p->evidence.at[0].end <= doc->source.n &&
                        p->evidence.at[0].start < p->evidence.at[0].end);
            assert_true(p->strength >= 1 && p->strength <= 3 && p->rule.n > 0);
        }
        ent_document_free(doc);
    }
}

/* Every key of a term or region is an issue, and every parent too. */
static void keys_are_known(void **state)
{
    bench *b = *state;
    static const char *const tables[] = {"issue-terms", "issue-regions"};
    const ent_table *issues = ent_lexicon_table(b->engine->lexicon, ENT_STR("issues"));
    assert_non_null(issues);
    for (int i = 0; i < 2; i++) {
        const ent_table *t = ent_lexicon_table(b->engine->lexicon, ent_str_z(tables[i]));
        for (uint32_t row = 0; row < ent_table_count(t); row++)
            assert_int_not_equal(ent_table_find(issues, ent_table_at(t, row, 0)), ENT_NONE);
    }
    for (uint32_t row = 0; row < ent_table_count(issues); row++) {
        ent_str parent = ent_table_at(issues, row, 1);
        assert_true(ent_str_is(parent, "-") || ent_table_find(issues, parent) != ENT_NONE);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(positions_are_read), cmocka_unit_test(silence_is_no_opposition),
        cmocka_unit_test(silence_stands_beside_opposition),
        cmocka_unit_test(a_list_gives_an_item_each), cmocka_unit_test(evidence_lies_in_the_source),
        cmocka_unit_test(keys_are_known),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
