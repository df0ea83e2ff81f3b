/* table_pairs.c - a table of pairs: id, source, target, sentence with both marked. */
#include "coder/rows.h"

#include "plover/label.h"
#include "plover/marks.h"

/* Below it the model declines; what the table tells as well is a little surer (doc/events.md). */
static const double ABSTAIN = 0.67, TOLD = 0.05;

typedef struct pairs {
    ent_rows rows;              /* first: a row is told of it */
    bool abstain;
} pairs;

/* A party without a mark is looked for by its name. */
static void find_unmarked(ent_str text, ent_str name, ent_span *span)
{
    size_t at = span->end > span->start || name.n == 0 ? SIZE_MAX : ent_str_find(text, name);
    if (at != SIZE_MAX)
        *span = (ent_span){(uint32_t)at, (uint32_t)(at + name.n)};
}

static ent_str type_of(pairs *p, const ent_marks *marks, ent_status *st)
{
    ent_coding coding;
    ent_str type = ENT_STR("");
    ent_document *doc = ent_rows_code(&p->rows, marks->text, ENT_STR(""), &coding, st);
    if (!doc)
        return type;
    ent_pair pair = ent_marks_tokens(doc, marks);
    ent_pair_labelled label;
    ent_pair_label(p->rows.engine->types, p->rows.engine->acts, &coding.reading, &pair, &label, st);
    ent_document_free(doc);
    return p->abstain && label.score + (label.told ? TOLD : 0) < ABSTAIN ? ENT_STR("") : label.single;     /* static */
}

static void code_row(ent_rows *rows, uint32_t number, ent_str line, ent_status *st)
{
    pairs *p = (pairs *)rows;
    ent_str id = ent_rows_next(&line), source = ent_str_trim(ent_rows_next(&line));
    ent_str target = ent_str_trim(ent_rows_next(&line)), type = ENT_STR("");
    ent_status local = {0};             /* a bad row does not end the table */
    ent_arena *a = ent_arena_new(0, st);
    ent_marks marks;
    if (!a)
        return;
    if (line.n == 0) {
        ent_rows_problem(rows, number, "expected id, source, target and sentence between tabs");
    } else if (ent_marks_read(a, ent_rows_clean(a, line, st), &marks, &local)) {
        find_unmarked(marks.text, source, &marks.source);
        find_unmarked(marks.text, target, &marks.target);
        type = type_of(p, &marks, st);
    } else {
        ent_rows_problem(rows, number, local.text);
    }
    ent_rows_field(rows, id, '\t', st);
    ent_rows_field(rows, type, '\n', st);
    ent_rows_send(rows, st);
    ent_arena_free(a);
}

void ent_engine_code_pairs(const ent_engine *e, const char *path, bool abstain,
                           const ent_table_output *o, ent_status *st)
{
    pairs p = {.rows = {.engine = e, .out = &o->out, .problem = o->problem, .ctx = o->ctx},
               .abstain = abstain};
    if (!ent_failed(st) && !e->types) {
        ent_status_set(st, ENT_BAD_MODEL, "pairs are coded by the model of types, which is missing: "
                       "build it or install it again");
        ent_status_place(st, "plover.model", 0);
    }
    if (!ent_failed(st))
        ent_rows_read(&p.rows, path, code_row, st);
}
