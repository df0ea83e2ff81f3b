/* traps.tsv and controls.tsv (README.md): what is not done is not coded as done, and what is done is.
 * The floors are those reached; both counts stand in doc/events.md. */
#include "coder/coder.h"
#include "plover/marks.h"
#include "text/given.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

static const double TRAPS_AT_LEAST = 0.95, CONTROLS_AT_LEAST = 0.42;

typedef struct bench {
    ent_engine *engine;
    ent_coder *coder;
    ent_status st;
} bench;

typedef struct tally {
    unsigned rows, real, modal;     /* pairs told as done or going on; with the expected modality */
} tally;

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

/* Is one of the actors named within tokens first..last? */
static bool is_named_in(const ent_reading *r, const uint32_t *actors, uint32_t n, uint32_t first,
                        uint32_t last)
{
    for (uint32_t i = 0; i < r->mentions.n && first != ENT_NONE; i++) {
        const ent_mention *m = &r->mentions.at[i];
        if (m->first == ENT_NONE || m->last < first || m->first > last)
            continue;
        for (uint32_t k = 0; k < m->actor_count; k++)
            for (uint32_t a = 0; a < n; a++)
                if (m->actors[k] == actors[a])
                    return true;
    }
    return false;
}

static bool is_joint(ent_str type)
{
    return ent_str_is(type, "CONSULT") || ent_str_is(type, "COOPERATE") || ent_str_is(type, "AGREE");
}

/* Does the mark name anybody whom the reading knows? "the lawyer" does not. */
static bool names_nobody(const ent_reading *r, uint32_t first, uint32_t last)
{
    for (uint32_t i = 0; i < r->mentions.n && first != ENT_NONE; i++) {
        const ent_mention *m = &r->mentions.at[i];
        if (m->first != ENT_NONE && m->last >= first && m->first <= last && m->actor_count)
            return false;
    }
    return true;
}

/* An event of the source alone, whose words reach the nameless target. */
static bool reaches(const ent_reading *r, const ent_event *e, const ent_pair *p)
{
    if (e->targets.n || p->t_first == ENT_NONE || !names_nobody(r, p->t_first, p->t_last) ||
        !is_named_in(r, e->sources.at, e->sources.n, p->s_first, p->s_last))
        return false;
    for (uint32_t i = 0; i < e->evidence.n; i++)
        if (e->evidence.at[i].start <= r->doc->tokens.at[p->t_first].start &&
            e->evidence.at[i].end >= r->doc->tokens.at[p->t_last].end)
            return true;
    return false;
}

static bool is_between(const ent_reading *r, const ent_event *e, const ent_pair *p)
{
    bool there = is_named_in(r, e->sources.at, e->sources.n, p->s_first, p->s_last) &&
                 is_named_in(r, e->targets.at, e->targets.n, p->t_first, p->t_last);
    bool back = is_named_in(r, e->sources.at, e->sources.n, p->t_first, p->t_last) &&
                is_named_in(r, e->targets.at, e->targets.n, p->s_first, p->s_last);
    return there || (back && is_joint(e->plover)) || reaches(r, e, p);
}

static void read_row(bench *b, ent_str line, tally *t)
{
    ent_str field[5];
    for (int i = 0; i < 5; i++)
        field[i] = ent_str_field(&line, '\t');
    ent_arena *a = ent_arena_new(0, &b->st);
    ent_marks marks;
    assert_true(ent_marks_read(a, field[2], &marks, &b->st));
    ent_given given = {.name = ENT_STR("row"), .format = ENT_STR("txt"), .date = ENT_STR("2026-06-15")};
    ent_document *doc = ent_document_row(marks.text, &given, &b->st);
    ent_coding c;
    ent_coder_run(b->coder, doc, &c, &b->st);
    ent_pair pair = ent_marks_tokens(doc, &marks);
    bool real = false, modal = false;
    for (uint32_t i = 0; i < c.events.n; i++) {
        const ent_event *e = &c.events.at[i];
        if (!is_between(&c.reading, e, &pair))
            continue;
        bool told = ent_str_is(e->modality, "past") || ent_str_is(e->modality, "ongoing");
        if (told && getenv("ENT_TRAPS"))
            print_message("%.*s %.*s %.*s: %.*s\n", ENT_FMT(field[0]), ENT_FMT(e->plover),
                          ENT_FMT(e->modality), ENT_FMT(marks.text));
        real = real || told;
        modal = modal || ent_str_eq(e->modality, field[3]);
    }
    t->rows++;
    t->real += real;
    t->modal += modal;
    ent_document_free(doc);
    ent_arena_free(a);
    assert_int_equal(b->st.code, ENT_OK);
}

static tally read_file(bench *b, const char *name)
{
    ent_buf text = {0};
    tally t = {0};
    char path[512];
    snprintf(path, sizeof path, "%s/tests/plover/%s", ENT_SOURCE_DIR, name);
    ent_file_read(path, 0, &text, &b->st);
    ent_str rest = ent_buf_str(&text);
    while (rest.n) {
        ent_str line = ent_str_line(&rest);
        if (line.n && line.p[0] != '#')
            read_row(b, line, &t);
    }
    ent_buf_free(&text);
    return t;
}

static void traps_and_controls(void **state)
{
    tally traps = read_file(*state, "traps.tsv"), controls = read_file(*state, "controls.tsv");
    print_message("traps: %u of %u not told as done, %u with the modality; controls: %u of %u told\n",
                  traps.rows - traps.real, traps.rows, traps.modal, controls.real, controls.rows);
    assert_true(traps.rows > 300 && controls.rows > 60);
    assert_true(traps.real <= (1 - TRAPS_AT_LEAST) * traps.rows);
    assert_true(controls.real >= CONTROLS_AT_LEAST * controls.rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(traps_and_controls)};
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
