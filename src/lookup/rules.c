/* rules.c - blocks of .rule files: name, make, when, examples (doc/rules.md). Patterns are
 * compiled by pattern.c when all classes are known. */
#include "lookup/lexicon.h"

static void read_name(ent_draft *d, ent_lex_file *f, ent_draft_rule *r, ent_status *st)
{
    ent_str name = f->line.text;
    ent_str word = ent_lex_word(&name);
    if (!ent_str_is(word, "rule") || name.n == 0 || memchr(name.p, ' ', name.n)) {
        ent_lex_error(f, st, "expected 'rule NAME', found '%.*s'", ENT_FMT(f->line.text));
        return;
    }
    uint32_t n = ent_intern_find(d->rule_names, name);
    const ent_draft_rule *old = n == ENT_NONE ? NULL : &d->rules.at[n];
    if (old && !old->from_base)
        ent_lex_error(f, st, "expected a new rule, found '%.*s' which stands in %.*s:%u",
                      ENT_FMT(name), ENT_FMT(old->file), old->line);
    memset(r, 0, sizeof *r);
    r->name = name;
    r->file = f->name;
    r->line = f->line.number;
}

static void read_make(ent_draft *d, ent_lex_file *f, ent_draft_rule *r, ent_str value,
                      ent_status *st)
{
    if (r->kind.n) {
        ent_lex_error(f, st, "expected one 'make' line in a rule");
        return;
    }
    r->kind = ent_lex_word(&value);
    if (memchr(r->kind.p, '=', r->kind.n)) {
        ent_lex_error(f, st, "expected 'make KIND key=value ...', found '%.*s'",
                      ENT_FMT(r->kind));
        return;
    }
    while (value.n && !ent_failed(st)) {
        ent_str pair = ent_lex_word(&value);
        ent_str rest = pair;
        ent_str key = ent_str_field(&rest, '=');
        if (key.n == 0 || key.n == pair.n) {
            ent_lex_error(f, st, "expected key=value, found '%.*s'", ENT_FMT(pair));
            return;
        }
        ent_draft_pair *p = ENT_PUSH(d->arena, &r->pairs, st);
        if (p)
            *p = (ent_draft_pair){key, rest};
    }
}

static void add_line(ent_draft *d, const ent_lex_file *f, ent_draft_line *l, ent_str text)
{
    (void)d;
    if (!l)
        return;
    l->text = text;
    l->line = f->line.number;
    l->column = f->line.indent + (uint32_t)(text.p - f->line.text.p);
}

static void read_line(ent_draft *d, ent_lex_file *f, ent_draft_rule *r, ent_status *st)
{
    ent_str value = f->line.text;
    ent_str word = ent_lex_word(&value);
    bool known = ent_str_is(word, "yes?") || ent_str_is(word, "no?");
    bool yes = ent_str_starts(word, ENT_STR("yes"));
    if (value.n == 0) {
        ent_lex_error(f, st, "expected something behind '%.*s'", ENT_FMT(word));
    } else if (ent_str_is(word, "make")) {
        read_make(d, f, r, value, st);
    } else if (ent_str_is(word, "when")) {
        add_line(d, f, ENT_PUSH(d->arena, &r->whens, st), value);
    } else if (known || ent_str_is(word, "yes") || ent_str_is(word, "no")) {
        ent_draft_line *l = ENT_PUSH(d->arena, &r->examples, st);
        add_line(d, f, l, value);
        if (l) {
            l->wanted = yes;
            l->known = known;
        }
    } else {
        ent_lex_error(f, st, "expected make, when, yes or no, found '%.*s'", ENT_FMT(word));
    }
}

/* What a rule lacks is reported at its head line. */
static void check_whole(const ent_lex_file *f, const ent_draft_rule *r, ent_status *st)
{
    bool yes = false, no = false;
    for (uint32_t i = 0; i < r->examples.n; i++) {
        yes |= r->examples.at[i].wanted;
        no |= !r->examples.at[i].wanted;
    }
    const char *lack = !r->kind.n     ? "a 'make' line"
                       : !r->whens.n  ? "a 'when' line"
                       : !yes         ? "a 'yes' line"
                       : !no          ? "a 'no' line"
                                      : NULL;
    if (!lack || ent_failed(st))
        return;
    ent_lex_file at = *f;
    at.line.number = r->line;
    ent_lex_error(&at, st, "expected %s in rule '%.*s'", lack, ENT_FMT(r->name));
}

/* Enters a rule that is read to its end, unless it is wrong. */
static void keep(ent_draft *d, const ent_lex_file *f, const ent_draft_rule *r, ent_status *st)
{
    check_whole(f, r, st);
    if (ent_draft_leave_out(d, st) || ent_failed(st))
        return;
    uint32_t n = ent_intern_add(d->rule_names, r->name, st);
    if (ent_failed(st))
        return;
    ent_draft_rule *slot = n < d->rules.n ? &d->rules.at[n] : ENT_PUSH(d->arena, &d->rules, st);
    if (slot)
        *slot = *r;
}

void ent_rules_read(ent_draft *d, ent_lex_file *f, ent_status *st)
{
    ent_draft_rule r;
    bool open = false, left_out = false;        /* the rule that is read */
    while (!ent_failed(st) && ent_lex_next(f)) {
        if (f->line.indent == 0) {
            if (open)
                keep(d, f, &r, st);
            read_name(d, f, &r, st);
            open = true;
            left_out = false;
        } else if (open) {
            read_line(d, f, &r, st);
        } else if (!left_out) {
            ent_lex_error(f, st, "expected 'rule NAME' before its lines");
        }
        if (ent_draft_leave_out(d, st)) {
            open = false;
            left_out = true;
        }
    }
    if (open && !ent_failed(st))
        keep(d, f, &r, st);
}
