/* Every `yes` and `no` line of the rules, read as documents are: parser and actors' reader. A
 * line that fails is named with file and line; `yes?` and `no?` are known failures: counted and
 * printed, not failed on. ENT_RULE=name runs one rule alone, ENT_SHOW_TREES=1 prints trees. */
#include "lookup/lexicon.h"
#include "mention/mention.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

typedef struct bench {
    ent_lexicon *lex;
    ent_model *model;
    ent_parser *parser;
    ent_mention_tables *tables;
} bench;

/* ---- one example ------------------------------------------------------------------------ */

static ent_document *parsed(const bench *b, ent_str text, ent_status *st)
{
    ent_arena *a = ent_arena_new(0, st);
    ent_document *doc = ENT_NEW(a, ent_document, 1, st);
    assert_non_null(doc);
    doc->arena = a;
    doc->source = doc->reading = text;
    doc->date = ENT_STR("2022-05-20");
    doc->date_how = ENT_STR("given");
    ent_piece *piece = ENT_PUSH(a, &doc->pieces, st);
    *piece = (ent_piece){0, (uint32_t)text.n, 0, (uint32_t)text.n};
    ent_flow *flow = ENT_PUSH(a, &doc->flows, st);
    *flow = (ent_flow){.end = (uint32_t)text.n, .cls = ENT_LINE_BODY};
    ent_document_tokenize(doc, st);
    ent_parse_document(b->parser, doc, st);
    assert_int_equal(st->code, ENT_OK);
    return doc;
}

/* A document brings a person by full name or title before it says "Macron"; one sentence does
 * not. Here a capitalised head that the actors' reader leaves open is somebody. */
static void mark_bare_names(const ent_reading *r)
{
    const ent_document *doc = r->doc;
    uint32_t *marks = r->marks;
    for (uint32_t t = 0; t < doc->tokens.n; t++) {
        const ent_token *k = &doc->tokens.at[t];
        if (!marks[t] && r->date_at[t] == ENT_NONE && k->upos == ENT_UPOS_PROPN &&
            k->rel != ENT_REL_FLAT && k->rel != ENT_REL_COMPOUND)
            marks[t] = ENT_MARK_ACTOR | ENT_MARK_PERSON;
    }
}

/* The head's form, or a word of the name that it begins: "Wang" or "Yi". */
static bool is_called(const ent_document *doc, uint32_t head, ent_str word)
{
    if (ent_str_eq(doc->tokens.at[head].form, word))
        return true;
    for (uint32_t c = doc->tokens.at[head].child; c != ENT_NONE; c = doc->tokens.at[c].sibling)
        if ((doc->tokens.at[c].rel == ENT_REL_FLAT ||
             doc->tokens.at[c].rel == ENT_REL_COMPOUND) &&
            ent_str_eq(doc->tokens.at[c].form, word))
            return true;
    return false;
}

static bool has_captures(const ent_document *doc, const ent_match *m, ent_str wanted)
{
    while (wanted.n) {
        ent_str pair = ent_lex_word(&wanted);
        ent_str name = ent_str_field(&pair, '=');
        bool found = false;
        for (uint32_t i = 0; i < m->capture_count; i++)
            found |= ent_str_eq(m->captures[i].name, name) &&
                     is_called(doc, m->captures[i].token, pair);
        if (!found)
            return false;
    }
    return true;
}

/* Does the rule match, with the captures that the example names? *said: what it found. */
static bool matches(const bench *b, const ent_img_rule *rule, ent_str example, ent_buf *said)
{
    ent_status st = {0};
    size_t arrow = ent_str_find(example, ENT_STR("=>"));
    ent_str text = ent_str_trim(ent_str_sub(example, 0, arrow));
    ent_str wanted = arrow == SIZE_MAX
                         ? (ent_str){0}
                         : ent_str_trim(ent_str_sub(example, arrow + 2, example.n));
    ent_document *doc = parsed(b, text, &st);
    ent_reading reading;
    ent_read_mentions(&reading, b->tables, doc, &st);
    mark_bare_names(&reading);
    const uint32_t *marks = reading.marks;
    const ent_img_str *kinds = ent_lex_section(b->lex, ENT_SEC_KINDS);
    ent_matches found = {0};
    for (uint32_t s = 0; s < doc->sentences.n; s++)
        ent_rules_match(b->lex, ent_lex_str(b->lex, kinds[rule->kind]), doc, s, marks, &found,
                        &st);
    assert_int_equal(st.code, ENT_OK);
    bool hit = false;
    for (uint32_t i = 0; i < found.n; i++) {
        const ent_match *m = &found.at[i];
        if (!ent_str_eq(ent_rule_name(m->rule), ent_lex_str(b->lex, rule->name)))
            continue;
        hit |= has_captures(doc, m, wanted);
        for (uint32_t k = 0; k < m->capture_count; k++)
            ent_buf_printf(said, &st, " %.*s=%.*s", ENT_FMT(m->captures[k].name),
                           ENT_FMT(doc->tokens.at[m->captures[k].token].form));
    }
    if (getenv("ENT_SHOW_TREES"))
        for (uint32_t t = 0; t < doc->tokens.n; t++) {
            const ent_token *k = &doc->tokens.at[t];
            print_message("  %2u %-14.*s %-12.*s %-6s %-5s %-12s %2d %x\n", t, ENT_FMT(k->form),
                          ENT_FMT(k->lemma), ent_upos_name(k->upos), ent_xpos_name(k->xpos),
                          ent_rel_name(k->rel), k->head == ENT_NONE ? -1 : (int)k->head,
                          marks[t]);
        }
    ent_arena_free(doc->arena);
    return hit;
}

/* ---- all of them ------------------------------------------------------------------------ */

static void every_example_of_every_rule_holds(void **state)
{
    const bench *b = *state;
    const ent_img_rule *rules = ent_lex_section(b->lex, ENT_SEC_RULES);
    const ent_img_rule_line *lines = ent_lex_section(b->lex, ENT_SEC_RULE_LINES);
    uint32_t n = ent_lex_count(b->lex, ENT_SEC_RULES, sizeof *rules);
    const char *only = getenv("ENT_RULE");
    unsigned run = 0, failed = 0, known = 0, mended = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < rules[i].lines.count; k++) {
            const ent_img_rule_line *l = &lines[rules[i].lines.first + k];
            if (!(l->flags & 1) ||
                (only && !ent_str_is(ent_lex_str(b->lex, rules[i].name), only)))
                continue;
            ent_buf said = {0};
            bool wanted = (l->flags & 2) != 0;
            bool holds = matches(b, &rules[i], ent_lex_str(b->lex, l->text), &said) == wanted;
            run++;
            known += !holds && (l->flags & 4);
            mended += holds && (l->flags & 4);
            failed += !holds && !(l->flags & 4);
            if (!holds)
                print_message("%s%.*s:%u: %.*s: found%.*s\n", l->flags & 4 ? "known: " : "",
                              ENT_FMT(ent_lex_str(b->lex, rules[i].file)), l->line,
                              ENT_FMT(ent_lex_str(b->lex, l->text)), (int)said.n,
                              said.p ? said.p : "");
            ent_buf_free(&said);
        }
    print_message("%u rules, %u examples: %u fail, %u known failures, %u of those hold now\n",
                  n, run, failed, known, mended);
    assert_int_equal(failed, 0);
    assert_true(run > 0);
}

static int set_up(void **state)
{
    static bench b;
    ent_status st = {0};
    b.lex = ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &st);
    b.model = ent_model_open(ENT_DATA_DIR "/english.model", &st);
    b.parser = ent_parser_new(b.model, &st);
    b.tables = ent_mention_tables_new(b.lex, &st);
    if (ent_failed(&st))
        print_message("%s: %s\n", st.file, st.text);
    *state = &b;
    return ent_failed(&st);
}

static int tear_down(void **state)
{
    bench *b = *state;
    ent_mention_tables_free(b->tables);
    ent_parser_free(b->parser);
    ent_model_close(b->model);
    ent_lexicon_free(b->lex);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_example_of_every_rule_holds),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
