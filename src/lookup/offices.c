/* offices.c - offices of the lexicon: of what class they are, how many there are, who held one.
 *
 * The classes ("heads", "foreign ministers") are table `office-classes`: organs and titles. An
 * organ is the part of an id behind the state ("MFA" of "KEN.MFA"), by its general name where a
 * state has its own (table `national-organs`), HEAD for the state itself, IGO and GROUP for the
 * ids of organisations and groups. */
#include "lookup/lexicon.h"

#include <stdio.h>

/* ---- intervals -------------------------------------------------------------------------- */

/* First and last day of the month or year in which `day` lies. */
static void period_of(int32_t day, bool month, int32_t *first, int32_t *last)
{
    int32_t y, m, d;
    ent_day_split(day, &y, &m, &d);
    *first = ent_day(y, month ? m : 1, 1);
    *last = (month && m < 12 ? ent_day(y, m + 1, 1) : ent_day(y + 1, 1, 1)) - 1;
}

/* From this day on it was held for certain; INT32_MAX when that is not known. */
static int32_t sure_from(const ent_interval *w)
{
    int32_t first, last;
    if (w->from == INT32_MIN)
        return INT32_MAX;
    if (w->from_day)
        return w->from;
    period_of(w->from, w->from_month, &first, &last);
    return last;
}

/* Before this day it was held for certain; INT32_MIN when that is not known. */
static int32_t sure_to(const ent_interval *w)
{
    int32_t first, last;
    if (w->to == INT32_MAX)
        return INT32_MIN;
    if (w->to_day)
        return w->to;
    period_of(w->to - 1, w->to_month, &first, &last);
    return first;
}

void ent_interval_sure(const ent_interval *w, int32_t *from, int32_t *to)
{
    *from = sure_from(w);
    *to = sure_to(w);
}

/* An end as it is written in the lexicon. */
static ent_str end_text(ent_arena *a, const ent_interval *w, bool is_end, ent_status *st)
{
    int32_t day = is_end ? w->to : w->from, y, m, d;
    if (day == INT32_MAX || day == INT32_MIN)
        return (ent_str){0};
    bool known = is_end ? w->to_day : w->from_day, month = is_end ? w->to_month : w->from_month;
    bool recalled = is_end ? w->to_recalled : w->from_recalled;
    ent_day_split(is_end && !known ? day - 1 : day, &y, &m, &d);
    if (known)
        return ent_str_printf(a, st, "%04d-%02d-%02d", y, m, d);
    if (month)
        return ent_str_printf(a, st, "%04d-%02d", y, m);
    return ent_str_printf(a, st, "%s%04d", recalled ? "~" : "", y);
}

/* ---- classes ---------------------------------------------------------------------------- */

/* `*` stands for anything, also for nothing. */
static bool fits(ent_str pattern, ent_str text)
{
    size_t p = 0, t = 0, star = SIZE_MAX, from = 0;
    while (t < text.n) {
        if (p < pattern.n && pattern.p[p] == '*') {
            star = p++;
            from = t;
        } else if (p < pattern.n && pattern.p[p] == text.p[t]) {
            p++;
            t++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < pattern.n && pattern.p[p] == '*')
        p++;
    return p == pattern.n;
}

static bool any_fits(ent_str patterns, ent_str text, char sep)
{
    while (patterns.n) {
        ent_str one = ent_str_trim(ent_str_field(&patterns, sep));
        if (one.n && fits(one, text))
            return true;
    }
    return false;
}

/* "USA.STATE" is the MFA of the USA. */
static ent_str general_organ(const ent_lexicon *lex, ent_str org)
{
    const ent_table *t = ent_lexicon_table(lex, ENT_STR("national-organs"));
    for (uint32_t i = 0; t && i < ent_table_count(t); i++)
        if (ent_str_eq(ent_table_at(t, i, 1), org)) {
            org = ent_table_at(t, i, 0);
            break;
        }
    return ent_str_sub(org, 4, org.n);
}

ent_str ent_organ_of_state(const ent_table *national, ent_arena *a, ent_str iso3, ent_str organ,
                           ent_status *st)
{
    if (iso3.n == 0)
        return (ent_str){0};
    if (ent_str_is(organ, "HEAD") || organ.n == 0)
        return iso3;
    ent_str id = ent_str_printf(a, st, "%.*s.%.*s", ENT_FMT(iso3), ENT_FMT(organ));
    uint32_t row = national ? ent_table_find(national, id) : ENT_NONE;
    return row == ENT_NONE ? id : ent_table_at(national, row, 1);
}

static bool is_agency_id(ent_str org)
{
    return org.n > 4 && org.p[3] == '.' && ent_is_iso3(ent_str_sub(org, 0, 3));
}

static ent_str organ_of(const ent_lexicon *lex, ent_str org)
{
    uint32_t n = ent_lexicon_find(lex, org);
    unsigned kind = n == ENT_NONE ? ENT_KIND_COUNT : ent_lexicon_actor(lex, n)->kind;
    if (kind == ENT_KIND_STATE)
        return ENT_STR("HEAD");
    if (is_agency_id(org))
        return general_organ(lex, org);
    return kind == ENT_KIND_IGO ? ENT_STR("IGO") : ENT_STR("GROUP");
}

static ent_str lower_ascii(ent_str s, char *buf, size_t size)
{
    size_t n = s.n < size ? s.n : size;
    for (size_t i = 0; i < n; i++)
        buf[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] + 32) : s.p[i];
    return ent_str_of(buf, n);
}

#define OTHER_CLASS ENT_STR("others")

/* The first row of a table of organs, titles and states that fits; ENT_NONE. */
static uint32_t fitting_row(const ent_lexicon *lex, const ent_table *t, ent_str org, ent_str role)
{
    char buf[ENT_LONGEST_NAME];
    ent_str organ = organ_of(lex, org), title = lower_ascii(role, buf, sizeof buf);
    ent_str state = ent_str_sub(org, 0, 3);
    for (uint32_t i = 0; t && i < ent_table_count(t); i++) {
        ent_str states = ent_table_at(t, i, 3);
        if (any_fits(ent_table_at(t, i, 1), organ, ' ') &&
            any_fits(ent_table_at(t, i, 2), title, ';') &&
            (states.n == 0 || any_fits(states, state, ' ')))
            return i;
    }
    return ENT_NONE;
}

ent_str ent_office_class(const ent_lexicon *lex, const ent_office *o)
{
    const ent_table *t = ent_lexicon_table(lex, ENT_STR("office-classes"));
    uint32_t row = fitting_row(lex, t, o->org, o->title);
    return row == ENT_NONE ? OTHER_CLASS : ent_table_at(t, row, 0);
}

ent_str ent_role_level(const ent_lexicon *lex, ent_str org, ent_str role)
{
    const ent_table *t = ent_lexicon_table(lex, ENT_STR("levels"));
    if (org.n == 0 || !t)
        return ENT_STR("");
    uint32_t row = fitting_row(lex, t, org, role);
    return row == ENT_NONE ? ENT_STR("officials") : ent_table_at(t, row, 0);
}

/* ---- counts ----------------------------------------------------------------------------- */

enum { DAY, MONTH, YEAR, RECALLED, UNDATED, PRECISIONS };
enum { EVER, SINCE_2000, SINCE_2010, SINCE_2015, PERIODS };

typedef struct tally {
    ent_str group, name;
    uint32_t entries, holders, last_holder;
    uint32_t precision[PRECISIONS];
    ent_intern *bodies;                 /* states, or organisations, with a holder */
    ENT_VEC(uint8_t) since;             /* a bit a period, by body */
} tally;

typedef struct counting {
    const ent_lexicon *lex;
    ent_arena *arena;
    ent_intern *keys;
    ENT_VEC(tally) tallies;             /* by number in keys */
} counting;

static tally *tally_of(counting *c, ent_str group, ent_str name, ent_status *st)
{
    ent_str key = ent_str_printf(c->arena, st, "%.*s\n%.*s", ENT_FMT(group), ENT_FMT(name));
    uint32_t n = ent_failed(st) ? 0 : ent_intern_add(c->keys, key, st);
    if (ent_failed(st))
        return NULL;
    if (n < c->tallies.n)
        return &c->tallies.at[n];
    tally *t = ENT_PUSH(c->arena, &c->tallies, st);
    if (t)
        *t = (tally){.group = group, .name = name, .last_holder = ENT_NONE};
    return t;
}

/* Of the less certain end. */
static unsigned precision_of(const ent_interval *w)
{
    unsigned worst = UNDATED;
    if (w->from != INT32_MIN)
        worst = w->from_recalled ? RECALLED : w->from_day ? DAY : w->from_month ? MONTH : YEAR;
    if (w->to == INT32_MAX)
        return worst;
    unsigned end = w->to_recalled ? RECALLED : w->to_day ? DAY : w->to_month ? MONTH : YEAR;
    return worst == UNDATED || end > worst ? end : worst;
}

static void count_office(counting *c, tally *t, uint32_t holder, const ent_office *o,
                         ent_status *st)
{
    if (!t)
        return;
    t->entries++;
    t->holders += t->last_holder != holder;
    t->last_holder = holder;
    t->precision[precision_of(&o->when)]++;
    if (!t->bodies)
        t->bodies = ent_intern_new(c->arena, st);
    ent_str body = is_agency_id(o->org) ? ent_str_sub(o->org, 0, 3) : o->org;
    uint32_t n = ent_failed(st) ? 0 : ent_intern_add(t->bodies, body, st);
    if (ent_failed(st))
        return;
    if (n == t->since.n) {
        uint8_t *bits = ENT_PUSH(c->arena, &t->since, st);
        if (bits)
            *bits = 0;
    }
    static const int32_t years[PERIODS] = {0, 2000, 2010, 2015};
    for (unsigned p = 0; p < PERIODS && !ent_failed(st); p++)
        if (p == EVER || o->when.to > ent_day(years[p], 1, 1))
            t->since.at[n] |= (uint8_t)(1u << p);
}

static ent_str region_of(const ent_lexicon *lex, const ent_office *o)
{
    ent_str body = is_agency_id(o->org) ? ent_str_sub(o->org, 0, 3) : o->org;
    uint32_t n = ent_lexicon_find(lex, body);
    const ent_actor_entry *e = n == ENT_NONE ? NULL : ent_lexicon_actor(lex, n);
    if (e && e->kind == ENT_KIND_STATE && e->region.n)
        return e->region;
    return is_agency_id(o->org) ? ENT_STR("territories") : ENT_STR("no state");
}

/* The rows that are shown even when they count nothing: classes in the order of their table. */
static void enter_classes(counting *c, ent_str group, ent_status *st)
{
    const ent_table *t = ent_lexicon_table(c->lex, ENT_STR("office-classes"));
    for (uint32_t i = 0; t && i < ent_table_count(t); i++)
        if (!ent_str_eq(ent_table_at(t, i, 0), OTHER_CLASS))
            tally_of(c, group, ent_table_at(t, i, 0), st);
    tally_of(c, group, OTHER_CLASS, st);
}

static void enter_regions(counting *c, bool with_classes, ent_status *st)
{
    for (uint32_t i = 0; i < ent_lexicon_actor_count(c->lex) && !ent_failed(st); i++) {
        const ent_actor_entry *e = ent_lexicon_actor(c->lex, i);
        if (e->kind != ENT_KIND_STATE || e->region.n == 0)
            continue;
        if (with_classes)
            enter_classes(c, e->region, st);
        else
            tally_of(c, ENT_STR("region"), e->region, st);
    }
}

static void count_kinds(counting *c, ent_status *st)
{
    for (unsigned k = 0; k < ENT_KIND_COUNT; k++)
        tally_of(c, ENT_STR("kind"), ent_str_z(ent_actor_kind_name(k)), st);
    for (uint32_t i = 0; i < ent_lexicon_actor_count(c->lex) && !ent_failed(st); i++) {
        unsigned kind = ent_lexicon_actor(c->lex, i)->kind;
        tally *t = tally_of(c, ENT_STR("kind"), ent_str_z(ent_actor_kind_name(kind)), st);
        if (t)
            t->entries++;
    }
}

static void count_offices(counting *c, bool by_region, ent_status *st)
{
    for (uint32_t i = 0; i < ent_lexicon_actor_count(c->lex) && !ent_failed(st); i++) {
        const ent_actor_entry *e = ent_lexicon_actor(c->lex, i);
        for (uint32_t k = 0; k < e->office_count; k++) {
            const ent_office *o = &e->offices[k];
            ent_str cls = ent_office_class(c->lex, o), region = region_of(c->lex, o);
            if (by_region) {
                count_office(c, tally_of(c, region, cls, st), i, o, st);
                continue;
            }
            count_office(c, tally_of(c, ENT_STR("office"), cls, st), i, o, st);
            count_office(c, tally_of(c, ENT_STR("region"), region, st), i, o, st);
        }
    }
}

enum { MOST_CELLS = 16, LONGEST_NUMBER = 12 };

typedef struct row_out {
    const char *names[MOST_CELLS];
    ent_str values[MOST_CELLS];
    uint8_t types[MOST_CELLS];
    char numbers[MOST_CELLS][LONGEST_NUMBER];
    size_t n;
} row_out;

static void put_text(row_out *r, const char *name, ent_str value)
{
    r->names[r->n] = name;
    r->values[r->n] = value;
    r->types[r->n++] = value.n ? ENT_CELL_TEXT : ENT_CELL_EMPTY;
}

static void put_number(row_out *r, const char *name, uint32_t value)
{
    int n = snprintf(r->numbers[r->n], LONGEST_NUMBER, "%u", value);
    r->names[r->n] = name;
    r->values[r->n] = ent_str_of(r->numbers[r->n], (size_t)n);
    r->types[r->n++] = ENT_CELL_NUMBER;
}

static void put_tally(const tally *t, void (*row)(void *ctx, const ent_row *row), void *ctx)
{
    static const char *const periods[PERIODS] = {"bodies", "since_2000", "since_2010",
                                                 "since_2015"};
    static const char *const precisions[PRECISIONS] = {"day", "month", "year", "recalled",
                                                       "undated"};
    bool offices = !ent_str_is(t->group, "kind");
    row_out r = {.n = 0};
    put_text(&r, "group", t->group);
    put_text(&r, "name", t->name);
    put_number(&r, "entries", t->entries);
    if (offices)
        put_number(&r, "holders", t->holders);
    else
        put_text(&r, "holders", (ent_str){0});
    for (unsigned p = 0; p < PERIODS; p++) {
        uint32_t n = 0;
        for (uint32_t i = 0; i < t->since.n; i++)
            n += ((uint32_t)t->since.at[i] >> p) & 1u;
        if (offices)
            put_number(&r, periods[p], n);
        else
            put_text(&r, periods[p], (ent_str){0});
    }
    for (unsigned p = 0; p < PRECISIONS; p++) {
        if (offices)
            put_number(&r, precisions[p], t->precision[p]);
        else
            put_text(&r, precisions[p], (ent_str){0});
    }
    row(ctx, &(ent_row){r.n, r.names, r.values, r.types});
}

void ent_lexicon_stats(const ent_lexicon *lex, bool by_region,
                       void (*row)(void *ctx, const ent_row *row), void *ctx, ent_status *st)
{
    ent_arena *a = ent_arena_new(0, st);
    counting c = {.lex = lex, .arena = a};
    if (a)
        c.keys = ent_intern_new(a, st);
    if (!ent_failed(st)) {
        if (!by_region) {
            count_kinds(&c, st);
            enter_classes(&c, ENT_STR("office"), st);
        }
        enter_regions(&c, by_region, st);
        count_offices(&c, by_region, st);
        for (uint32_t i = 0; i < c.tallies.n && !ent_failed(st); i++)
            put_tally(&c.tallies.at[i], row, ctx);
    }
    ent_arena_free(a);
}

/* ---- who held it ------------------------------------------------------------------------ */

typedef struct asked {
    ent_intern *orgs;               /* NULL: any; ids, and what begins with one and a dot */
    bool exact;                     /* those ids alone */
    ent_intern *titles;             /* NULL: any; in small letters */
} asked;

/* Ids of what bears the name, persons apart; false when nothing does. */
static bool ids_of_name(const ent_lexicon *lex, ent_str name, ent_intern *out, ent_status *st)
{
    enum { MOST = 16 };
    ent_name_hit hits[MOST];
    uint32_t past = 0, before = ent_intern_count(out);
    uint32_t k = ent_lexicon_find(lex, name);
    if (k != ENT_NONE)
        ent_intern_add(out, name, st);
    uint32_t n = ent_lexicon_name_at(lex, name, 0, (uint32_t)name.n, hits, MOST, &past);
    for (uint32_t i = 0; i < n && past == name.n && !ent_failed(st); i++) {
        const ent_actor_entry *e = ent_lexicon_actor(lex, hits[i].entry);
        if (e->kind != ENT_KIND_PERSON)
            ent_intern_add(out, e->id, st);
    }
    return ent_intern_count(out) > before;
}

static bool has_form(ent_str forms, ent_str title)
{
    while (forms.n)
        if (ent_str_eq_nocase(ent_str_trim(ent_str_field(&forms, ';')), title))
            return true;
    return false;
}

/* The title itself and, by table `titles`, its other forms. */
static ent_intern *titles_like(const ent_lexicon *lex, ent_arena *a, ent_str title,
                               ent_status *st)
{
    ent_intern *out = ent_intern_new(a, st);
    const ent_table *t = ent_lexicon_table(lex, ENT_STR("titles"));
    uint32_t forms = t ? ent_table_column(t, ENT_STR("forms")) : ENT_NONE;
    ent_str lower = ent_str_lower(a, title, st);
    if (ent_failed(st))
        return NULL;
    ent_intern_add(out, lower, st);
    bool named = false;
    for (uint32_t i = 0; forms != ENT_NONE && i < ent_table_count(t); i++)
        named |= ent_str_eq_nocase(ent_table_at(t, i, 0), title);
    for (uint32_t i = 0; forms != ENT_NONE && i < ent_table_count(t) && !ent_failed(st); i++) {
        ent_str rest = ent_table_at(t, i, forms);
        if (named ? !ent_str_eq_nocase(ent_table_at(t, i, 0), title) : !has_form(rest, title))
            continue;
        ent_intern_add(out, ent_str_lower(a, ent_table_at(t, i, 0), st), st);
        while (rest.n && !ent_failed(st)) {
            ent_str form = ent_str_trim(ent_str_field(&rest, ';'));
            ent_intern_add(out, ent_str_lower(a, form, st), st);
        }
    }
    return out;
}

/* "ORG | title", an id or a name of an organ, "title of NAME", a title. */
static void read_question(const ent_lexicon *lex, ent_arena *a, ent_str what, asked *q,
                          ent_status *st)
{
    ent_intern *orgs = ent_intern_new(a, st);
    if (ent_failed(st))
        return;
    if (memchr(what.p, '|', what.n)) {
        ent_str org = ent_str_trim(ent_str_field(&what, '|')), title = ent_str_trim(what);
        if (org.n) {
            ent_intern_add(orgs, org, st);
            q->orgs = orgs;
            q->exact = true;
        }
        if (title.n)
            q->titles = titles_like(lex, a, title, st);
        return;
    }
    if (ids_of_name(lex, what, orgs, st)) {
        q->orgs = orgs;
        q->exact = true;
        return;
    }
    for (size_t at = what.n; at-- > 1;) {
        if (!ent_str_starts(ent_str_sub(what, at, what.n), ENT_STR(" of ")))
            continue;
        ent_str name = ent_str_trim(ent_str_sub(what, at + 4, what.n));
        if (name.n == 0 || !ids_of_name(lex, name, orgs, st))
            continue;
        q->orgs = orgs;
        what = ent_str_trim(ent_str_sub(what, 0, at));
        break;
    }
    q->titles = titles_like(lex, a, what, st);
}

static bool is_asked(const asked *q, const ent_office *o)
{
    char buf[ENT_LONGEST_NAME];
    if (q->titles &&
        ent_intern_find(q->titles, lower_ascii(o->title, buf, sizeof buf)) == ENT_NONE)
        return false;
    if (!q->orgs || ent_intern_find(q->orgs, o->org) != ENT_NONE)
        return true;
    for (size_t i = 1; i < o->org.n && !q->exact; i++)
        if (o->org.p[i] == '.' &&
            ent_intern_find(q->orgs, ent_str_sub(o->org, 0, i)) != ENT_NONE)
            return true;
    return false;
}

static void put_holder(ent_arena *a, const ent_actor_entry *e, const ent_office *o, bool sure,
                       void (*row)(void *ctx, const ent_row *row), void *ctx, ent_status *st)
{
    row_out r = {.n = 0};
    put_text(&r, "office", o->org);
    put_text(&r, "title", o->title);
    put_text(&r, "person", e->name);
    put_text(&r, "from", end_text(a, &o->when, false, st));
    put_text(&r, "to", end_text(a, &o->when, true, st));
    put_text(&r, "held", sure ? ENT_STR("yes") : ENT_STR("perhaps"));
    put_text(&r, "file", e->file);
    put_number(&r, "line", o->line);
    if (!ent_failed(st))
        row(ctx, &(ent_row){r.n, r.names, r.values, r.types});
}

void ent_lexicon_who(const ent_lexicon *lex, ent_str what, int32_t day,
                     void (*row)(void *ctx, const ent_row *row), void *ctx, ent_status *st)
{
    ent_arena *a = ent_arena_new(0, st);
    asked q = {0};
    if (a)
        read_question(lex, a, what, &q, st);
    for (uint32_t i = 0; i < ent_lexicon_actor_count(lex) && !ent_failed(st); i++) {
        const ent_actor_entry *e = ent_lexicon_actor(lex, i);
        for (uint32_t k = 0; k < e->office_count; k++) {
            const ent_office *o = &e->offices[k];
            if (o->when.from > day || o->when.to <= day || !is_asked(&q, o))
                continue;
            bool open = o->when.to == INT32_MAX;
            bool sure = sure_from(&o->when) <= day && (open || day < sure_to(&o->when));
            put_holder(a, e, o, sure, row, ctx, st);
        }
    }
    ent_arena_free(a);
}
