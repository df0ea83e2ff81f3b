/* classes.c - word classes: `class NAME` blocks of lemmas, and the tables of .tbl files. */
#include "lookup/lexicon.h"

/* Class, table, rule names: small letters, digits, hyphens, dots. */
static bool is_plain_name(ent_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-' && c != '.')
            return false;
    }
    return s.n > 0;
}

/* A phrase with one blank between its words. */
static ent_str single_blanks(ent_arena *a, ent_str s, ent_status *st)
{
    char *p = ENT_NEW(a, char, s.n + 1, st);
    size_t n = 0;
    for (size_t i = 0; p && i < s.n; i++) {
        bool blank = s.p[i] == ' ' || s.p[i] == '\t';
        if (!blank || (n && p[n - 1] != ' '))
            p[n++] = blank ? ' ' : s.p[i];
    }
    return ent_str_of(p, n);
}

static ent_intern *read_class_head(ent_draft *d, ent_lex_file *f, ent_status *st)
{
    ent_str rest = f->line.text;
    ent_str word = ent_lex_word(&rest);
    if (!ent_str_is(word, "class") || !is_plain_name(rest)) {
        ent_lex_error(f, st, "expected 'class NAME', NAME in small letters, found '%.*s'",
                      ENT_FMT(f->line.text));
        return NULL;
    }
    ent_draft_class *c = ent_draft_class_of(d, rest, st);
    return c ? c->words : NULL;
}

static void read_words(ent_draft *d, ent_lex_file *f, ent_intern *words, ent_status *st)
{
    ent_str rest = f->line.text, value;
    while (ent_lex_value(f, &rest, &value, st)) {
        if (!ent_str_eq(ent_str_lower(d->arena, value, st), value))
            ent_lex_error(f, st, "expected a lemma in small letters, found '%.*s'",
                          ENT_FMT(value));
        ent_intern_add(words, single_blanks(d->arena, value, st), st);
    }
}

void ent_classes_read(ent_draft *d, ent_lex_file *f, ent_status *st)
{
    ent_intern *words = NULL;
    bool left_out = false;              /* the class whose words are met */
    while (!ent_failed(st) && ent_lex_next(f)) {
        bool head = f->line.indent == 0;
        if (head)
            words = read_class_head(d, f, st);
        else if (words)
            read_words(d, f, words, st);
        else if (!left_out)
            ent_lex_error(f, st, "expected 'class NAME' before its words");
        bool wrong = ent_draft_leave_out(d, st);
        if (head || !words)
            left_out = wrong || (left_out && !head);
    }
}

/* The names of columns, those of the table that it adds to when there is one. */
static void read_columns(ent_draft *d, ent_lex_file *f, const ent_draft_table *old, ent_str rest,
                         ent_draft_table *t, ent_status *st)
{
    while (rest.n && !ent_failed(st)) {
        ent_str title = ent_str_field(&rest, '|');
        if (title.n == 0)
            ent_lex_error(f, st, "expected a column's name behind every '|'");
        if (old && (t->columns.n >= old->columns.n ||
                    !ent_str_eq(old->columns.at[t->columns.n], title)))
            ent_lex_error(f, st, "expected the columns of the table that it adds to, found "
                          "'%.*s'", ENT_FMT(title));
        ent_str *slot = ENT_PUSH(d->arena, &t->columns, st);
        if (slot)
            *slot = title;
    }
}

static ent_draft_table *read_table_head(ent_draft *d, ent_lex_file *f, ent_status *st)
{
    ent_str rest = f->line.text;
    ent_str word = ent_lex_word(&rest);
    ent_str name = ent_str_field(&rest, '|');
    if (!ent_str_is(word, "table") || !is_plain_name(name) || rest.n == 0) {
        ent_lex_error(f, st, "expected 'table NAME | column | column', found '%.*s'",
                      ENT_FMT(f->line.text));
        return NULL;
    }
    uint32_t n = ent_intern_find(d->table_names, name);
    ent_draft_table *old = n == ENT_NONE ? NULL : &d->tables.at[n];
    if (old && old->seen) {
        ent_lex_error(f, st, "expected a new table, found '%.*s' which stands in %.*s",
                      ENT_FMT(name), ENT_FMT(old->file));
        return NULL;
    }
    ent_draft_table t = {.name = name, .file = f->name, .seen = true};
    read_columns(d, f, old, rest, &t, st);
    if (ent_failed(st))
        return NULL;
    if (old) {
        old->file = t.file;
        old->seen = true;
        return old;
    }
    ent_intern_add(d->table_names, name, st);
    ent_draft_table *slot = ENT_PUSH(d->arena, &d->tables, st);
    if (slot)
        *slot = t;
    return slot;
}

/* Rows of the base with the key of a new row give way to it. */
static void drop_base_rows(ent_draft_table *t, ent_str key)
{
    for (uint32_t i = 0; i < t->rows.n && t->rows.at[i].from_base; i++)
        if (ent_str_eq(t->rows.at[i].cells[0], key))
            t->rows.at[i].dropped = true;
}

static void read_row(ent_draft *d, ent_lex_file *f, ent_draft_table *t, ent_status *st)
{
    ent_str rest = f->line.text;
    ent_str *cells = ENT_NEW(d->arena, ent_str, t->columns.n, st);
    uint32_t n = 0;
    bool more = true;
    for (; cells && more; n++) {
        more = rest.n && memchr(rest.p, '|', rest.n) != NULL;
        ent_str cell = ent_str_field(&rest, '|');
        if (n == t->columns.n) {
            ent_lex_error(f, st, "expected at most %u fields", t->columns.n);
            return;
        }
        cells[n] = cell;
    }
    if (!cells)
        return;
    if (cells[0].n == 0) {
        ent_lex_error(f, st, "expected a key in the first field");
        return;
    }
    drop_base_rows(t, cells[0]);
    ent_draft_row *row = ENT_PUSH(d->arena, &t->rows, st);
    if (row)
        *row = (ent_draft_row){cells, false, false};
}

void ent_table_read(ent_draft *d, ent_lex_file *f, ent_status *st)
{
    ent_draft_table *t = NULL;
    while (!ent_failed(st) && ent_lex_next(f)) {
        bool head = !t;
        if (head)
            t = read_table_head(d, f, st);
        else
            read_row(d, f, t, st);
        if (ent_draft_leave_out(d, st) && head)
            return;                     /* rows of nobody knows what */
    }
}
