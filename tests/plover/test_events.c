/* Events: the acts of the table on sentences of our own, from many regions. */
#include "coder/coder.h"
#include "quote/said.h"
#include "plover/acts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

typedef struct bench {
    ent_lexicon *lexicon;
    ent_model *model;
    ent_parser *parser;
    ent_mention_tables *tables;
    ent_acts *acts;
    ent_contexts *contexts;
    ent_status st;
} bench;

static int open_bench(void **state)
{
    static bench b;
    b.lexicon = ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &b.st);
    b.model = ent_model_open(ENT_DATA_DIR "/english.model", &b.st);
    b.parser = ent_parser_new(b.model, &b.st);
    b.tables = ent_mention_tables_new(b.lexicon, &b.st);
    b.acts = ent_acts_new(b.lexicon, NULL, &b.st);
    b.contexts = ent_contexts_new(b.lexicon, &b.st);
    *state = &b;
    return ent_failed(&b.st);
}

static int close_bench(void **state)
{
    bench *b = *state;
    ent_contexts_free(b->contexts);
    ent_acts_free(b->acts);
    ent_mention_tables_free(b->tables);
    ent_parser_free(b->parser);
    ent_model_close(b->model);
    ent_lexicon_free(b->lexicon);
    return 0;
}

static ent_document *code(bench *b, const char *sentence, ent_reading *r, ent_events *events)
{
    char text[1024];
    snprintf(text, sizeof text,
             "Report of the week\n\nMarch 30, 2024\n\nSeveral developments were reported from the "
             "region during the past week. %s Further details were not available.\n", sentence);
    ent_document *doc = ent_document_from_bytes("t.txt", "txt", text, strlen(text), &b->st);
    ent_meetings meetings = {0};
    ent_quotes quotes = {0};
    ent_document_tokenize(doc, &b->st);
    ent_parse_document(b->parser, doc, &b->st);
    ent_read_mentions(r, b->tables, doc, &b->st);
    ent_read_meetings(r, &meetings, &b->st);
    ent_read_quotes(r, &quotes, &b->st);
    ent_quotes_place(r, &quotes, &b->st);
    ent_read_events(b->acts, r, &meetings, &quotes, events, &b->st);
    ent_read_contexts(b->contexts, r, events, &b->st);
    assert_int_equal(b->st.code, ENT_OK);
    return doc;
}

static bool has_actor(const ent_reading *r, const uint32_t *set, uint32_t n, const char *id)
{
    for (uint32_t i = 0; i < n; i++)
        if (ent_str_is(r->actors.at[set[i]].id, id))
            return true;
    return false;
}

/* type | modality | a source, NULL: none | a target or NULL | sentence; type NULL: no event but meetings */
static const struct { const char *type, *modality, *source, *target, *text; } cases[] = {
#include "events.cases"
};

static void acts_are_coded(void **state)
{
    bench *b = *state;
    unsigned failed = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ent_reading r;
        ent_events events = {0};
        ent_document *doc = code(b, cases[i].text, &r, &events);
        bool good = cases[i].type == NULL;
        for (uint32_t k = 0; k < events.n; k++) {
            const ent_event *e = &events.at[k];
            if (cases[i].type == NULL && e->meeting == ENT_NONE)
                good = false;
            if (cases[i].type && ent_str_is(e->plover, cases[i].type) &&
                ent_str_is(e->modality, cases[i].modality) &&
                (cases[i].source ? has_actor(&r, e->sources.at, e->sources.n, cases[i].source)
                                 : e->sources.n == 0) &&
                (!cases[i].target || has_actor(&r, e->targets.at, e->targets.n, cases[i].target)))
                good = true;
        }
        if (!good) {
            print_message("%s: %s\n", cases[i].type ? cases[i].type : "none", cases[i].text);
            for (uint32_t k = 0; k < events.n; k++)
                print_message("    %.*s %.*s %.*s (%.*s)\n", ENT_FMT(events.at[k].plover),
                              ENT_FMT(events.at[k].modality), ENT_FMT(events.at[k].captures),
                              ENT_FMT(events.at[k].rule));
            failed++;
        }
        ent_document_free(doc);
    }
    assert_int_equal(failed, 0);
}

/* context | type | borne or not | sentence */
static const struct { const char *context, *type; bool borne; const char *text; } context_cases[] = {
#include "contexts.cases"
};

static bool has_context(const ent_event *e, const char *context)
{
    for (uint32_t i = 0; i < e->contexts.n; i++)
        if (ent_str_is(e->contexts.at[i].context, context))
            return true;
    return false;
}

static void print_contexts(const ent_events *events)
{
    for (uint32_t k = 0; k < events->n; k++) {
        print_message("    %.*s:", ENT_FMT(events->at[k].plover));
        for (uint32_t i = 0; i < events->at[k].contexts.n; i++)
            print_message(" %.*s", ENT_FMT(events->at[k].contexts.at[i].context));
        print_message("\n");
    }
}

static void contexts_are_those_of_the_clause(void **state)
{
    bench *b = *state;
    unsigned failed = 0;
    for (size_t i = 0; i < sizeof context_cases / sizeof *context_cases; i++) {
        ent_reading r;
        ent_events events = {0};
        ent_document *doc = code(b, context_cases[i].text, &r, &events);
        bool typed = false, borne = false;
        for (uint32_t k = 0; k < events.n; k++)
            if (ent_str_is(events.at[k].plover, context_cases[i].type)) {
                typed = true;
                borne = borne || has_context(&events.at[k], context_cases[i].context);
            }
        if (!typed || borne != context_cases[i].borne) {
            print_message("%s%s %s: %s\n", context_cases[i].borne ? "" : "not ", context_cases[i].context,
                          context_cases[i].type, context_cases[i].text);
            print_contexts(&events);
            failed++;
        }
        ent_document_free(doc);
    }
    assert_int_equal(failed, 0);
}

/* The 37 contexts of the manual, told by signs that the reader knows. */
static void table_of_contexts_is_whole(void **state)
{
    bench *b = *state;
    const ent_table *t = ent_lexicon_table(b->lexicon, ENT_STR("plover-contexts"));
    static const char *const known[] = {"words", "issue", "party", "act", "abroad"};
    unsigned contexts = 0;
    for (uint32_t row = 0; row < ent_table_count(t); row++) {
        ent_str by = ent_table_at(t, row, 1);
        bool right = false;
        for (size_t i = 0; i < sizeof known / sizeof *known; i++)
            right = right || ent_str_is(by, known[i]);
        assert_true(right && ent_table_at(t, row, 2).n > 0);
        contexts += ent_table_find(t, ent_table_at(t, row, 0)) == row;
    }
    assert_int_equal(contexts, 37);
}

/* Every event re-slices: its spans lie in the source and are short enough to prove something. */
static void evidence_lies_in_the_source(void **state)
{
    bench *b = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ent_reading r;
        ent_events events = {0};
        ent_document *doc = code(b, cases[i].text, &r, &events);
        for (uint32_t k = 0; k < events.n; k++)
            for (uint32_t s = 0; s < events.at[k].evidence.n; s++) {
                ent_span span = events.at[k].evidence.at[s];
                assert_true(span.start < span.end && span.end <= doc->source.n);
                assert_true(span.end - span.start <= 1000);
            }
        ent_document_free(doc);
    }
}

/* The list that mends lemmas holds every verb that the table names (not its classes and wild rows). */
static void verbs_of_the_table_are_listed(void **state)
{
    bench *b = *state;
    uint32_t cls = ent_lexicon_class(b->lexicon, ENT_STR("act-verb"));
    assert_true(cls != ENT_NONE);
    for (uint32_t i = 0; i < b->acts->acts.n; i++) {
        const ent_act *act = &b->acts->acts.at[i];
        ent_str rest = act->words, first = ent_str_field(&rest, ' ');
        bool named = act->verb && first.n > 0 && first.p[0] != '@' && first.p[0] != '*';
        if (named && !ent_lexicon_in_class(b->lexicon, cls, first)) {
            print_message("lexicon/plover/verbs.lex lacks %.*s\n", ENT_FMT(first));
            assert_true(false);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(acts_are_coded),
        cmocka_unit_test(contexts_are_those_of_the_clause),
        cmocka_unit_test(table_of_contexts_is_whole),
        cmocka_unit_test(evidence_lies_in_the_source),
        cmocka_unit_test(verbs_of_the_table_are_listed),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
