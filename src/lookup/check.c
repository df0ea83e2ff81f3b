/* check.c - what only the whole lexicon shows: codes that no state has, names that two actors
 * bear, single offices that two persons hold on one day, members that are nobody.
 *
 * An unknown state is an error, and so are two holders of a single office on one day where all
 * their days are known. The rest are warnings: a lexicon of the world has honest doubles
 * ("Ministry of Defence"), and dates known to the year overlap. */
#include "lookup/lexicon.h"

#include <stdio.h>
#include <stdlib.h>

static void error_at(ent_str file, uint32_t line, const char *what, ent_str found,
                     ent_status *st)
{
    ent_status_set(st, ENT_BAD_LEXICON, "expected %s, found '%.*s'", what, ENT_FMT(found));
    char name[256];
    snprintf(name, sizeof name, "%.*s", ENT_FMT(file));
    ent_status_place(st, name, line);
}

/* ---- surnames --------------------------------------------------------------------------- */

bool ent_draft_in_class(const ent_draft *d, ent_arena *a, const char *name, ent_str word,
                        ent_status *st)
{
    uint32_t c = ent_intern_find(d->class_names, ent_str_z(name));
    return c != ENT_NONE && ent_intern_find(d->classes.at[c].words,
                                            ent_str_lower(a, word, st)) != ENT_NONE;
}

/* Start of the word that ends at `end`. */
static size_t word_start(ent_str s, size_t end)
{
    while (end && s.p[end - 1] != ' ')
        end--;
    return end;
}

/* The last word with the particles before it ("von der Leyen"), or the first word; a suffix
 * ("Jr.") does not count. The first word of a name is never a particle. */
static ent_str surname_of(const ent_draft *d, const ent_actor_entry *e, ent_status *st)
{
    ent_str name = e->name;
    if (e->family_first) {
        ent_str rest = name;
        return ent_lex_word(&rest);
    }
    size_t at = word_start(name, name.n);
    ent_str last = ent_str_sub(name, at, name.n);
    if (at && ent_draft_in_class(d, d->arena, "name-suffix", last, st)) {
        name = ent_str_trim(ent_str_sub(name, 0, at));
        while (name.n && name.p[name.n - 1] == ',')
            name.n--;
        at = word_start(name, name.n);
    }
    while (at > 1) {
        size_t before = word_start(name, at - 1);
        if (before == 0 || !ent_draft_in_class(d, d->arena, "name-particle",
                                               ent_str_sub(name, before, at - 1), st))
            break;
        at = before;
    }
    return ent_str_sub(name, at, name.n);
}

void ent_draft_surnames(ent_draft *d, ent_status *st)
{
    for (uint32_t i = 0; i < d->actors.n && !ent_failed(st); i++) {
        ent_actor_entry *e = &d->actors.at[i].e;
        if (e->kind == ENT_KIND_PERSON && e->surname.n == 0)
            e->surname = surname_of(d, e, st);
    }
}

/* ---- codes ------------------------------------------------------------------------------ */

static const ent_draft_table *table_of(const ent_draft *d, const char *name)
{
    uint32_t n = ent_intern_find(d->table_names, ent_str_z(name));
    return n == ENT_NONE ? NULL : &d->tables.at[n];
}

static bool is_territory(const ent_draft *d, ent_str iso3)
{
    const ent_draft_table *t = table_of(d, "territories");
    for (uint32_t i = 0; t && i < t->rows.n; i++)
        if (ent_str_eq(t->rows.at[i].cells[0], iso3))
            return true;
    return false;
}

static bool knows(const ent_draft *d, ent_str id)
{
    return ent_intern_find(d->actor_ids, id) != ENT_NONE || is_territory(d, id);
}

/* The state of an id: of "JPN" and "JPN.MOD" JPN, of the rest nothing. */
static ent_str state_in(ent_str id)
{
    if (ent_is_iso3(id) || (id.n > 4 && id.p[3] == '.'))
        return ent_str_sub(id, 0, 3);
    return (ent_str){0};
}

static bool has_states(const ent_draft *d)
{
    for (uint32_t i = 0; i < d->actors.n; i++)
        if (d->actors.at[i].e.kind == ENT_KIND_STATE)
            return true;
    return false;
}

/* "GRP:x", "NATO": nobody stands for it here. A warning, since it may come with a user's
 * folder; a three-letter code that no state has may be a body's short name. */
static void check_id(ent_draft *d, const ent_actor_entry *e, ent_str id, uint32_t line,
                     bool states, ent_status *st)
{
    ent_str iso3 = state_in(id);
    if (knows(d, id) || !states)
        return;
    if (iso3.n && iso3.n < id.n) {
        if (!knows(d, iso3))
            error_at(e->file, line, "the code of a state", id, st);
        return;
    }
    ent_draft_warn(d, e->file, line, "nobody has the id '%.*s'", ENT_FMT(id));
}

static void check_codes_of(ent_draft *d, const ent_draft_actor *a, bool states, ent_status *st)
{
    for (uint32_t k = 0; k < a->of.n; k++)
        if (states && !knows(d, a->of.at[k]))
            error_at(a->e.file, a->e.line, "the code of a state", a->of.at[k], st);
    ent_str iso3 = state_in(a->e.id);
    if (states && a->e.kind == ENT_KIND_AGENCY && !knows(d, iso3))
        error_at(a->e.file, a->e.line, "the code of a state", a->e.id, st);
    for (uint32_t k = 0; k < a->offices.n; k++)
        check_id(d, &a->e, a->offices.at[k].org, a->offices.at[k].line, states, st);
    for (uint32_t k = 0; k < a->members.n; k++)
        check_id(d, &a->e, a->members.at[k].id, a->e.line, states, st);
}

static void check_codes(ent_draft *d, ent_status *st)
{
    bool states = has_states(d);
    for (uint32_t i = 0; i < d->actors.n && !ent_failed(st); i++) {
        ent_draft_actor *a = &d->actors.at[i];
        if (a->from_base)
            continue;
        check_codes_of(d, a, states, st);
        ent_points_check(d, a, st);
        a->dropped = ent_draft_leave_out(d, st);
    }
}

/* Takes out what was left out; a base entry comes back to its place. */
static void settle(ent_draft *d)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->actors.n; i++) {
        const ent_draft_actor *a = &d->actors.at[i];
        if (a->dropped && !a->replaced)
            continue;
        d->actors.at[n++] = a->dropped ? *a->replaced : *a;
    }
    d->actors.n = n;
}

/* ---- names ------------------------------------------------------------------------------ */

typedef struct bearer {
    uint32_t name, actor, line;
    bool weak;
} bearer;

static int by_bearer(const void *pa, const void *pb)
{
    const bearer *a = pa, *b = pb;
    if (a->name != b->name)
        return a->name < b->name ? -1 : 1;
    return (a->actor > b->actor) - (a->actor < b->actor);
}

/* One name: warns when two actors bear it and one of them is not `weak`. */
static void check_bearers(ent_draft *d, const ent_intern *names, const bearer *b, uint32_t n)
{
    uint32_t actors = 0, strong = 0;
    const bearer *first = NULL, *last = NULL;
    for (uint32_t i = 0; i < n;) {
        uint32_t k = i;
        bool weak = false;
        for (; k < n && b[k].actor == b[i].actor; k++)
            weak |= b[k].weak;
        actors++;
        if (!weak) {
            strong++;
            if (!first)
                first = &b[i];
        }
        last = &b[i];
        i = k;
    }
    if (actors < 2 || strong == 0)
        return;
    if (last == first)
        last = &b[0];
    const ent_actor_entry *e = &d->actors.at[first->actor].e;
    const ent_actor_entry *other = &d->actors.at[last->actor].e;
    if (d->actors.at[first->actor].from_base && d->actors.at[last->actor].from_base)
        return;
    ent_str text = ent_intern_at(names, first->name);
    ent_draft_warn(d, e->file, first->line, "'%.*s' names %u actors, and is not 'weak' in %.*s "
                   "(other: %.*s)", ENT_FMT(text), actors, ENT_FMT(e->id), ENT_FMT(other->id));
}

static void check_names(ent_draft *d, ent_status *st)
{
    if (!d->problems)                   /* nobody wants to know */
        return;
    ent_intern *names = ent_intern_new(d->arena, st);
    ENT_VEC(bearer) all = {0};
    for (uint32_t i = 0; i < d->actors.n && !ent_failed(st); i++) {
        const ent_draft_actor *a = &d->actors.at[i];
        for (uint32_t k = 0; k < a->names.n && !ent_failed(st); k++) {
            const ent_draft_name *n = &a->names.at[k];
            if (n->use == ENT_NAME_SURNAME)
                continue;
            ent_str text = ent_name_folded(d->arena, n->text, st);
            bearer *b = ENT_PUSH(d->arena, &all, st);
            if (b)
                *b = (bearer){ent_intern_add(names, text, st), i, n->line,
                              n->use == ENT_NAME_WEAK};
        }
    }
    if (ent_failed(st) || all.n == 0)
        return;
    qsort(all.at, all.n, sizeof *all.at, by_bearer);
    for (uint32_t i = 0, k; i < all.n; i = k) {
        for (k = i; k < all.n && all.at[k].name == all.at[i].name; k++)
            continue;
        check_bearers(d, names, all.at + i, k - i);
    }
}

/* ---- offices ---------------------------------------------------------------------------- */

typedef struct holding {
    const ent_office *office;
    ent_draft_actor *who;
    int32_t from, to;               /* days on which it was held for certain */
    bool exact;                     /* all of its days are known */
} holding;

static int by_office(const void *pa, const void *pb)
{
    const holding *a = pa, *b = pb;
    int c = ent_str_cmp(a->office->org, b->office->org);
    c = c ? c : ent_str_cmp(a->office->title, b->office->title);
    c = c ? c : (a->from > b->from) - (a->from < b->from);
    return c ? c : ent_str_cmp(a->who->e.id, b->who->e.id);
}

static uint32_t column_of(const ent_draft_table *t, const char *name)
{
    uint32_t c = 0;
    while (c < t->columns.n && !ent_str_is(t->columns.at[c], name))
        c++;
    return c;
}

/* Titles, in small letters, that one person holds at a time: those that table `titles` calls
 * `head`, with their forms, but for class `shared-office`. */
static ent_intern *single_titles(ent_draft *d, ent_status *st)
{
    ent_intern *out = ent_intern_new(d->arena, st);
    const ent_draft_table *t = table_of(d, "titles");
    uint32_t kind = t ? column_of(t, "kind") : 0, forms = t ? column_of(t, "forms") : 0;
    for (uint32_t i = 0; t && kind < t->columns.n && i < t->rows.n && !ent_failed(st); i++) {
        const ent_draft_row *row = &t->rows.at[i];
        if (row->dropped || !ent_str_is(row->cells[kind], "head"))
            continue;
        ent_intern_add(out, ent_str_lower(d->arena, row->cells[0], st), st);
        ent_str rest = forms < t->columns.n ? row->cells[forms] : (ent_str){0};
        while (rest.n && !ent_failed(st)) {
            ent_str form = ent_str_field(&rest, ';');
            ent_intern_add(out, ent_str_lower(d->arena, form, st), st);
        }
    }
    return out;
}

static bool is_single(ent_draft *d, const ent_intern *singles, ent_str title, ent_status *st)
{
    ent_str lower = ent_str_lower(d->arena, title, st);
    return !ent_failed(st) && ent_intern_find(singles, lower) != ENT_NONE &&
           !ent_draft_in_class(d, d->arena, "shared-office", lower, st);
}

static bool share_a_day(const holding *a, const holding *b)
{
    return a && a->who != b->who && !(a->who->from_base && b->who->from_base) &&
           !a->who->dropped && !b->who->dropped && b->from < a->to && b->from < b->to;
}

/* What is told of two holders of a single office on one day: of the one that stands in the
 * user's folder, or of the later one. */
static void report_pair(ent_draft *d, const holding *a, const holding *b, bool wrong,
                        ent_status *st)
{
    const holding *told = b->who->from_base ? a : b, *other = b->who->from_base ? b : a;
    const ent_actor_entry *e = &told->who->e, *o = &other->who->e;
    ent_str title = told->office->title, org = told->office->org;
    if (!wrong) {
        ent_draft_warn(d, e->file, told->office->line, "%.*s is %.*s of %.*s on days of %.*s "
                       "(%.*s:%u)", ENT_FMT(e->name), ENT_FMT(title), ENT_FMT(org),
                       ENT_FMT(o->name), ENT_FMT(o->file), other->office->line);
        return;
    }
    ent_status_set(st, ENT_BAD_LEXICON, "expected one %.*s of %.*s a day, found %.*s on days of "
                   "%.*s (%.*s:%u)", ENT_FMT(title), ENT_FMT(org), ENT_FMT(e->name),
                   ENT_FMT(o->name), ENT_FMT(o->file), other->office->line);
    char name[256];
    snprintf(name, sizeof name, "%.*s", ENT_FMT(e->file));
    ent_status_place(st, name, told->office->line);
    told->who->dropped = ent_draft_leave_out(d, st);
}

/* The holders of one office in the order of their first sure days. When one of them shares a day
 * with any before it, it does so with the one who stays longest. */
static void check_holders(ent_draft *d, const holding *h, uint32_t n, ent_status *st)
{
    const holding *longest = NULL, *longest_exact = NULL;
    for (uint32_t i = 0; i < n && !ent_failed(st); i++) {
        if (h[i].exact && share_a_day(longest_exact, &h[i]))
            report_pair(d, longest_exact, &h[i], true, st);
        else if (share_a_day(longest, &h[i]))
            report_pair(d, longest, &h[i], false, st);
        if (h[i].who->dropped)
            continue;
        if (!longest || longest->who->dropped || h[i].to > longest->to)
            longest = &h[i];
        if (h[i].exact && (!longest_exact || longest_exact->who->dropped ||
                           h[i].to > longest_exact->to))
            longest_exact = &h[i];
    }
}

static void set_holding(holding *h, ent_draft_actor *a, const ent_office *o)
{
    h->office = o;
    h->who = a;
    h->exact = o->when.from_day && o->when.to_day;
    ent_interval_sure(&o->when, &h->from, &h->to);
}

static void check_offices(ent_draft *d, ent_status *st)
{
    ENT_VEC(holding) all = {0};
    for (uint32_t i = 0; i < d->actors.n; i++) {
        ent_draft_actor *a = &d->actors.at[i];
        for (uint32_t k = 0; k < a->offices.n && !a->dropped; k++) {
            holding *h = ENT_PUSH(d->arena, &all, st);
            if (h)
                set_holding(h, a, &a->offices.at[k]);
        }
    }
    ent_intern *singles = single_titles(d, st);
    if (ent_failed(st) || all.n == 0)
        return;
    qsort(all.at, all.n, sizeof *all.at, by_office);
    for (uint32_t i = 0, k; i < all.n && !ent_failed(st); i = k) {
        const ent_office *o = all.at[i].office;
        for (k = i + 1; k < all.n && ent_str_eq(all.at[k].office->org, o->org) &&
                        ent_str_eq(all.at[k].office->title, o->title); k++)
            continue;
        if (k - i > 1 && is_single(d, singles, o->title, st))
            check_holders(d, all.at + i, k - i, st);
    }
}

void ent_draft_check(ent_draft *d, ent_status *st)
{
    if (ent_failed(st))
        return;
    check_codes(d, st);
    settle(d);                          /* a base entry that is back holds its offices */
    check_offices(d, st);
    settle(d);
    check_names(d, st);
}
