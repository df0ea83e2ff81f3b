/* draft.c - what has been read so far, and the lexicon that it adds to. */
#include "lookup/lexicon.h"

#include <stdio.h>

ent_draft *ent_draft_new(ent_arena *a, ent_status *st)
{
    ent_draft *d = ENT_NEW(a, ent_draft, 1, st);
    if (!d)
        return NULL;
    d->arena = a;
    d->actor_ids = ent_intern_new(a, st);
    d->class_names = ent_intern_new(a, st);
    d->table_names = ent_intern_new(a, st);
    d->rule_names = ent_intern_new(a, st);
    return ent_failed(st) ? NULL : d;
}

void ent_draft_warn(ent_draft *d, ent_str file, uint32_t line, const char *fmt, ...)
{
    ent_lexicon_problems *p = d->problems;
    if (!p)
        return;
    p->doubtful++;
    if (!p->tell)
        return;
    char text[512], name[256];
    snprintf(name, sizeof name, "%.*s", ENT_FMT(file));
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    p->tell(p->ctx, name, line, text, false);
}

bool ent_draft_leave_out(const ent_draft *d, ent_status *st)
{
    ent_lexicon_problems *p = d->problems;
    if (!p || !p->go_on || st->code != ENT_BAD_LEXICON)
        return false;
    p->left_out++;
    if (p->tell)
        p->tell(p->ctx, st->file, st->line, st->text, true);
    ent_status_clear(st);
    return true;
}

ent_draft_class *ent_draft_class_of(ent_draft *d, ent_str name, ent_status *st)
{
    uint32_t n = ent_intern_add(d->class_names, name, st);
    if (ent_failed(st))
        return NULL;
    if (n < d->classes.n)
        return &d->classes.at[n];
    ent_draft_class *c = ENT_PUSH(d->arena, &d->classes, st);
    if (!c)
        return NULL;
    c->name = name;
    c->words = ent_intern_new(d->arena, st);
    return c->words ? c : NULL;
}

/* Strings of base are used where they lie: the caller keeps base until the image is made. */
static void add_actor(ent_draft *d, const ent_lexicon *base, uint32_t i, ent_status *st)
{
    const ent_actor_entry *e = ent_lexicon_actor(base, i);
    ent_intern_add(d->actor_ids, e->id, st);
    ent_draft_actor *a = ENT_PUSH(d->arena, &d->actors, st);
    if (!a)
        return;
    a->e = *e;
    a->from_base = true;
    for (uint32_t k = 0; k < e->of_count; k++) {
        ent_str *of = ENT_PUSH(d->arena, &a->of, st);
        if (of)
            *of = e->of[k];
    }
    for (uint32_t k = 0; k < e->office_count; k++) {
        ent_office *o = ENT_PUSH(d->arena, &a->offices, st);
        if (o)
            *o = e->offices[k];
    }
    for (uint32_t k = 0; k < e->member_count; k++) {
        ent_member *m = ENT_PUSH(d->arena, &a->members, st);
        if (m)
            *m = e->members[k];
    }
    for (uint32_t k = 0; k < e->point_count; k++) {
        ent_draft_point *p = ENT_PUSH(d->arena, &a->points, st);
        if (p)
            p->p = e->points[k];
    }
    const ent_img_actor *img = (const ent_img_actor *)ent_lex_section(base, ENT_SEC_ACTORS) + i;
    const ent_img_actor_name *names = ent_lex_section(base, ENT_SEC_ACTOR_NAMES);
    for (uint32_t k = 0; k < img->names.count; k++) {
        const ent_img_actor_name *from = &names[img->names.first + k];
        ent_draft_name *n = ENT_PUSH(d->arena, &a->names, st);
        if (n)
            *n = (ent_draft_name){ent_lex_str(base, from->text), from->line,
                                  (uint8_t)from->use};
    }
}

static void add_classes(ent_draft *d, const ent_lexicon *base, ent_status *st)
{
    const ent_img_str *classes = ent_lex_section(base, ENT_SEC_CLASSES);
    const ent_img_word *words = ent_lex_section(base, ENT_SEC_WORDS);
    const uint32_t *lists = ent_lex_section(base, ENT_SEC_WORD_LISTS);
    uint32_t n = ent_lex_count(base, ENT_SEC_CLASSES, sizeof *classes);
    for (uint32_t i = 0; i < n; i++)
        ent_draft_class_of(d, ent_lex_str(base, classes[i]), st);
    n = ent_lex_count(base, ENT_SEC_WORDS, sizeof *words);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < words[i].classes.count && !ent_failed(st); k++)
            ent_intern_add(d->classes.at[lists[words[i].classes.first + k]].words,
                           ent_lex_str(base, words[i].text), st);
}

static void add_table(ent_draft *d, const ent_lexicon *base, const ent_img_table *img,
                      ent_status *st)
{
    const ent_img_str *columns = ent_lex_section(base, ENT_SEC_COLUMNS);
    const ent_img_str *cells = ent_lex_section(base, ENT_SEC_CELLS);
    ent_intern_add(d->table_names, ent_lex_str(base, img->name), st);
    ent_draft_table *t = ENT_PUSH(d->arena, &d->tables, st);
    if (!t)
        return;
    t->name = ent_lex_str(base, img->name);
    t->from_base = true;
    for (uint32_t c = 0; c < img->columns.count; c++) {
        ent_str *column = ENT_PUSH(d->arena, &t->columns, st);
        if (column)
            *column = ent_lex_str(base, columns[img->columns.first + c]);
    }
    for (uint32_t r = 0; r < img->row_count && !ent_failed(st); r++) {
        ent_str *row = ENT_NEW(d->arena, ent_str, img->columns.count, st);
        for (uint32_t c = 0; row && c < img->columns.count; c++)
            row[c] = ent_lex_str(base, cells[img->first_cell + r * img->columns.count + c]);
        ent_draft_row *slot = ENT_PUSH(d->arena, &t->rows, st);
        if (slot)
            *slot = (ent_draft_row){row, true, false};
    }
}

static void add_rule(ent_draft *d, const ent_lexicon *base, const ent_img_rule *img,
                     ent_status *st)
{
    const ent_img_pair *pairs = ent_lex_section(base, ENT_SEC_PAIRS);
    const ent_img_rule_line *lines = ent_lex_section(base, ENT_SEC_RULE_LINES);
    const ent_img_str *kinds = ent_lex_section(base, ENT_SEC_KINDS);
    ent_intern_add(d->rule_names, ent_lex_str(base, img->name), st);
    ent_draft_rule *r = ENT_PUSH(d->arena, &d->rules, st);
    if (!r)
        return;
    r->name = ent_lex_str(base, img->name);
    r->file = ent_lex_str(base, img->file);
    r->kind = ent_lex_str(base, kinds[img->kind]);
    r->line = img->line;
    r->from_base = true;
    for (uint32_t i = 0; i < img->pairs.count; i++) {
        const ent_img_pair *from = &pairs[img->pairs.first + i];
        ent_draft_pair *p = ENT_PUSH(d->arena, &r->pairs, st);
        if (p)
            *p = (ent_draft_pair){ent_lex_str(base, from->key), ent_lex_str(base, from->value)};
    }
    for (uint32_t i = 0; i < img->lines.count; i++) {
        const ent_img_rule_line *from = &lines[img->lines.first + i];
        bool example = from->flags & 1;
        ent_draft_line *l = example ? ENT_PUSH(d->arena, &r->examples, st)
                                    : ENT_PUSH(d->arena, &r->whens, st);
        if (l)
            *l = (ent_draft_line){ent_lex_str(base, from->text), from->line, from->column,
                                  (from->flags & 2) != 0, (from->flags & 4) != 0};
    }
}

void ent_draft_add_base(ent_draft *d, const ent_lexicon *base, ent_status *st)
{
    for (uint32_t i = 0; i < ent_lexicon_actor_count(base) && !ent_failed(st); i++)
        add_actor(d, base, i, st);
    add_classes(d, base, st);
    const ent_img_table *tables = ent_lex_section(base, ENT_SEC_TABLES);
    uint32_t n = ent_lex_count(base, ENT_SEC_TABLES, sizeof *tables);
    for (uint32_t i = 0; i < n && !ent_failed(st); i++)
        add_table(d, base, &tables[i], st);
    const ent_img_rule *rules = ent_lex_section(base, ENT_SEC_RULES);
    n = ent_lex_count(base, ENT_SEC_RULES, sizeof *rules);
    for (uint32_t i = 0; i < n && !ent_failed(st); i++)
        add_rule(d, base, &rules[i], st);
}
