/* actors.c - blocks of lexicon/actors/: who there is. The format: doc/lexicon.md. */
#include "lookup/lexicon.h"

static const struct {
    const char *word;
    const char *prefix;         /* of ids: "PLC:"; NULL: see id_is_good */
    const char *example;
} kinds[ENT_KIND_COUNT] = {
    [ENT_KIND_PERSON] = {"person", NULL, "person Antony Blinken"},
    [ENT_KIND_STATE] = {"state", NULL, "state JPN | Japan"},
    [ENT_KIND_AGENCY] = {"agency", NULL, "agency JPN.MOD | Ministry of Defense"},
    [ENT_KIND_GROUP] = {"group", "GRP:", "group QUAD | Quad"},
    [ENT_KIND_IGO] = {"igo", "GRP:", "igo NATO | North Atlantic Treaty Organization"},
    [ENT_KIND_ALLIANCE] = {"alliance", "ALL:", "alliance ALL:USA-JPN | U.S.-Japan alliance"},
    [ENT_KIND_PLACE] = {"place", "PLC:", "place PLC:Hong Kong | Hong Kong"},
    [ENT_KIND_THINKTANK] = {"thinktank", "ORG:", "thinktank ORG:SIPRI | SIPRI"},
    [ENT_KIND_UNIVERSITY] = {"university", "ORG:", "university ORG:MGIMO | MGIMO"},
    [ENT_KIND_OUTLET] = {"outlet", "OUT:", "outlet OUT:Reuters | Reuters"},
    [ENT_KIND_COMPANY] = {"company", "ORG:", "company ORG:Gazprom | Gazprom"},
    [ENT_KIND_PARTY] = {"party", "GRP:", "party CCP | Chinese Communist Party"},
    [ENT_KIND_DOCUMENT] = {"document", "DOC:", "document DOC:Minsk II | Minsk II"},
    [ENT_KIND_AGREEMENT] = {"agreement", "AGR:", "agreement AGR:New START | New START"},
    [ENT_KIND_LAW] = {"law", "LAW:", "law LAW:CCG | Coast Guard Law"},
    [ENT_KIND_POLICY] = {"policy", "POL:", "policy POL:FOIP | Free and Open Indo-Pacific"},
    [ENT_KIND_CONCEPT] = {"concept", "CON:", "concept CON:autonomy | strategic autonomy"},
    [ENT_KIND_PROCESS] = {"process", "PROC:", "process PROC:Astana | Astana process"},
    [ENT_KIND_WEAPON] = {"weapon", "WPN:", "weapon WPN:THAAD | THAAD"},
};

#define MOST_OFFICES 256u       /* of one person */

#define BIT(kind) (1u << (kind))
#define ALL_KINDS (BIT(ENT_KIND_COUNT) - 1)

typedef void field_reader(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str value,
                          unsigned use, ent_status *st);
static field_reader read_names, read_of, read_member, read_office, read_sex, read_order,
    read_cow, read_region;

static const struct {
    const char *word;
    field_reader *read;
    unsigned use;               /* for read_names */
    uint32_t kinds;
} fields[] = {
    {"alias", read_names, ENT_NAME_ALIAS, ALL_KINDS},
    {"weak", read_names, ENT_NAME_WEAK, ALL_KINDS},
    {"demonym", read_names, ENT_NAME_DEMONYM,
     BIT(ENT_KIND_STATE) | BIT(ENT_KIND_PLACE) | BIT(ENT_KIND_IGO) | BIT(ENT_KIND_GROUP)},
    {"capital", read_names, ENT_NAME_CAPITAL, BIT(ENT_KIND_STATE)},
    {"metonym", read_names, ENT_NAME_METONYM,
     BIT(ENT_KIND_STATE) | BIT(ENT_KIND_AGENCY) | BIT(ENT_KIND_IGO)},
    {"city", read_names, ENT_NAME_CITY, BIT(ENT_KIND_STATE)},
    {"surname", read_names, ENT_NAME_SURNAME, BIT(ENT_KIND_PERSON)},
    {"of", read_of, 0, ALL_KINDS & ~BIT(ENT_KIND_STATE)},
    {"member", read_member, 0,
     BIT(ENT_KIND_IGO) | BIT(ENT_KIND_GROUP) | BIT(ENT_KIND_ALLIANCE)},
    {"office", read_office, 0, BIT(ENT_KIND_PERSON)},
    {"sex", read_sex, 0, BIT(ENT_KIND_PERSON)},
    {"order", read_order, 0, BIT(ENT_KIND_PERSON)},
    {"cow", read_cow, 0, BIT(ENT_KIND_STATE)},
    {"region", read_region, 0, BIT(ENT_KIND_STATE)},
    {"at", ent_point_read, 0, BIT(ENT_KIND_STATE) | BIT(ENT_KIND_PLACE)},
};

const char *ent_actor_kind_name(unsigned kind)
{
    return kind < ENT_KIND_COUNT ? kinds[kind].word : "";
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool ent_is_iso3(ent_str s)
{
    return s.n == 3 && is_capital(s.p[0]) && is_capital(s.p[1]) && is_capital(s.p[2]);
}

bool ent_is_short_name(ent_str s)
{
    bool letter = false, in_part = false;
    for (size_t i = 0; i < s.n; i++) {
        bool digit = s.p[i] >= '0' && s.p[i] <= '9', dot = s.p[i] == '.';
        letter |= is_capital(s.p[i]);
        if ((dot && !in_part) || (!dot && !digit && !is_capital(s.p[i])))
            return false;
        in_part = !dot;
    }
    return letter && in_part;
}

/* "JPN.MOD", and "USA.GOV.trump": a state's organ by its short name. */
static bool is_agency(ent_str s)
{
    if (s.n < 5 || s.p[3] != '.' || !ent_is_iso3(ent_str_sub(s, 0, 3)))
        return false;
    ent_str rest = ent_str_sub(s, 4, s.n);
    return ent_is_short_name(ent_str_field(&rest, '.'));
}

static bool is_alliance(ent_str s)
{
    return s.n == 11 && s.p[7] == '-' && ent_is_iso3(ent_str_sub(s, 4, 7)) &&
           ent_is_iso3(ent_str_sub(s, 8, 11));
}

static bool id_has_prefix(unsigned kind, ent_str id)
{
    const char *prefix = kinds[kind].prefix;
    return prefix && ent_str_starts(id, ent_str_z(prefix)) && id.n > strlen(prefix);
}

static bool id_is_good(unsigned kind, ent_str id)
{
    switch (kind) {
    case ENT_KIND_STATE: return ent_is_iso3(id);
    case ENT_KIND_AGENCY: return is_agency(id);
    case ENT_KIND_ALLIANCE: return is_alliance(id);
    case ENT_KIND_IGO: case ENT_KIND_GROUP: case ENT_KIND_PARTY:
        if (ent_is_short_name(id))
            return true;
        break;
    default: break;
    }
    return id_has_prefix(kind, id);
}

static unsigned kind_of(ent_str word)
{
    unsigned k = 0;
    while (k < ENT_KIND_COUNT && !ent_str_is(word, kinds[k].word))
        k++;
    return k;
}

static void add_name(ent_draft *d, const ent_lex_file *f, ent_draft_actor *a, ent_str text,
                     unsigned use, ent_status *st)
{
    size_t i = 0;
    uint32_t cp = ent_utf8_next(text, &i);
    if (i < text.n && (cp == '\'' || cp == 0x2018 || cp == 0x2019))     /* 'Matšepo */
        cp = ent_utf8_next(text, &i);
    if (!ent_utf8_is_letter(cp) && !(cp >= '0' && cp <= '9')) {
        ent_lex_error(f, st, "expected a name that begins with a letter or digit, found '%.*s'",
                      ENT_FMT(text));
        return;
    }
    if (memchr(text.p, '|', text.n)) {
        ent_lex_error(f, st, "expected a name without '|', found '%.*s'", ENT_FMT(text));
        return;
    }
    if (text.n > ENT_LONGEST_NAME) {
        ent_lex_error(f, st, "expected a name of at most %u bytes, found '%.40s...'",
                      ENT_LONGEST_NAME, text.p);
        return;
    }
    ent_draft_name *n = ENT_PUSH(d->arena, &a->names, st);
    if (n)
        *n = (ent_draft_name){text, f->line.number, (uint8_t)use};
}

static void read_names(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str value,
                       unsigned use, ent_status *st)
{
    ent_str name;
    while (ent_lex_value(f, &value, &name, st)) {
        add_name(d, f, a, name, use, st);
        if (use == ENT_NAME_SURNAME && a->e.surname.n == 0)
            a->e.surname = name;
    }
}

static void read_of(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str value,
                    unsigned use, ent_status *st)
{
    (void)use;
    ent_str iso3;
    if (a->amends)
        memset(&a->of, 0, sizeof a->of);
    a->amends = false;
    while (ent_lex_value(f, &value, &iso3, st)) {
        if (!ent_is_iso3(iso3)) {
            ent_lex_error(f, st, "expected the code of a state such as JPN, found '%.*s'",
                          ENT_FMT(iso3));
            return;
        }
        ent_str *slot = ENT_PUSH(d->arena, &a->of, st);
        if (slot)
            *slot = iso3;
    }
}

/* One end of an interval. An END known to the year or month only lies somewhere in it. */
static void read_end(const ent_lex_file *f, ent_str s, bool is_end, ent_interval *out,
                     ent_status *st)
{
    bool recalled = s.n && s.p[0] == '~';
    ent_str iso = recalled ? ent_str_sub(s, 1, s.n) : s;
    int32_t first = is_end ? INT32_MAX : INT32_MIN, past = first;
    if (s.n && !ent_iso_range(iso, &first, &past)) {
        ent_lex_error(f, st, "expected a date such as 2021, 2021-03 or 2021-03-16, "
                      "found '%.*s'", ENT_FMT(s));
        return;
    }
    if (recalled && iso.n > 4) {
        ent_lex_error(f, st, "expected at most a year behind '~', found '%.*s'", ENT_FMT(s));
        return;
    }
    bool day = iso.n == 10;
    if (is_end) {
        out->to = day ? first : past;
        out->to_recalled = recalled;
        out->to_day = day && !recalled;
        out->to_month = iso.n == 7;
    } else {
        out->from = first;
        out->from_recalled = recalled;
        out->from_day = day && !recalled;
        out->from_month = iso.n == 7;
    }
}

void ent_interval_read(const ent_lex_file *f, ent_str s, ent_interval *out, ent_status *st)
{
    size_t at = ent_str_find(s, ENT_STR(".."));
    if (at == SIZE_MAX || memchr(s.p, ' ', s.n)) {
        ent_lex_error(f, st, "expected an interval START..END, found '%.*s'", ENT_FMT(s));
        return;
    }
    read_end(f, ent_str_sub(s, 0, at), false, out, st);
    read_end(f, ent_str_sub(s, at + 2, s.n), true, out, st);
    if (!ent_failed(st) && out->from >= out->to)
        ent_lex_error(f, st, "expected an interval that ends after its start, found '%.*s'",
                      ENT_FMT(s));
}

static void read_member(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str value,
                        unsigned use, ent_status *st)
{
    (void)use;
    ent_str one;
    while (ent_lex_value(f, &value, &one, st)) {
        ent_interval when = {.from = INT32_MIN, .to = INT32_MAX};
        ent_str id = one;
        size_t at = ent_str_find(one, ENT_STR(".."));
        if (at != SIZE_MAX) {               /* ids such as GRP:Yesh Atid have blanks */
            while (at && one.p[at - 1] != ' ')
                at--;
            id = ent_str_trim(ent_str_sub(one, 0, at));
            ent_interval_read(f, ent_str_sub(one, at, one.n), &when, st);
        }
        if (id.n == 0)
            ent_lex_error(f, st, "expected a member's id before its interval, found '%.*s'",
                          ENT_FMT(one));
        ent_member *m = ENT_PUSH(d->arena, &a->members, st);
        if (m)
            *m = (ent_member){id, when};
    }
}

/* Any id an office may be of: a known form, or the prefix of one. */
static bool is_org(ent_str id)
{
    for (unsigned k = 0; k < ENT_KIND_COUNT; k++)
        if (k != ENT_KIND_PERSON && id_is_good(k, id))
            return true;
    return false;
}

static bool is_same_office(const ent_office *o, ent_str org, ent_str title,
                           const ent_interval *when)
{
    return o->when.from == when->from && o->when.to == when->to && ent_str_eq(o->org, org) &&
           ent_str_eq(o->title, title);
}

static void read_office(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str value,
                        unsigned use, ent_status *st)
{
    (void)use;
    ent_str org = ent_str_field(&value, '|');
    ent_str title = ent_str_field(&value, '|');
    ent_str when = ent_str_trim(value);
    if (org.n == 0 || title.n == 0 || when.n == 0) {
        ent_lex_error(f, st, "expected ORG | title | START..END");
        return;
    }
    if (!is_org(org)) {
        ent_lex_error(f, st, "expected an organisation's id such as JPN.MOFA, found '%.*s'",
                      ENT_FMT(org));
        return;
    }
    ent_interval interval = {0};
    if (ent_str_is(when, ".."))
        interval = (ent_interval){.from = INT32_MIN, .to = INT32_MAX};
    else
        ent_interval_read(f, when, &interval, st);
    if (a->offices.n >= MOST_OFFICES)
        ent_lex_error(f, st, "expected at most %u offices of one person", MOST_OFFICES);
    for (uint32_t i = 0; i < a->offices.n; i++)
        if (is_same_office(&a->offices.at[i], org, title, &interval))
            ent_lex_error(f, st, "expected each office and interval once, found '%.*s' which "
                          "stands in line %u", ENT_FMT(title), a->offices.at[i].line);
    ent_office *o = ENT_PUSH(d->arena, &a->offices, st);
    if (o)
        *o = (ent_office){org, title, interval, f->line.number};
}

static void read_sex(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str value,
                     unsigned use, ent_status *st)
{
    (void)d, (void)use;
    if (ent_str_is(value, "m") || ent_str_is(value, "f"))
        a->e.sex = value.p[0];
    else
        ent_lex_error(f, st, "expected 'm' or 'f', found '%.*s'", ENT_FMT(value));
}

static void read_order(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str value,
                       unsigned use, ent_status *st)
{
    (void)d, (void)use;
    if (!ent_str_is(value, "family-first"))
        ent_lex_error(f, st, "expected 'family-first', found '%.*s'", ENT_FMT(value));
    a->e.family_first = true;
}

static void read_cow(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str value,
                     unsigned use, ent_status *st)
{
    (void)d, (void)use;
    if (!ent_is_iso3(value))
        ent_lex_error(f, st, "expected a Correlates of War code such as ANG, found '%.*s'",
                      ENT_FMT(value));
    a->e.cow = value;
}

static void read_region(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str value,
                        unsigned use, ent_status *st)
{
    (void)d, (void)f, (void)use, (void)st;
    a->e.region = value;
}

static void read_field(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_status *st)
{
    ent_str value = f->line.text;
    ent_str word = ent_lex_word(&value);
    size_t i = 0, n = sizeof fields / sizeof *fields;
    while (i < n && !ent_str_is(word, fields[i].word))
        i++;
    if (i == n)
        ent_lex_error(f, st, "expected a field such as alias, of or office, found '%.*s'",
                      ENT_FMT(word));
    else if (!(fields[i].kinds & BIT(a->e.kind)))
        ent_lex_error(f, st, "expected no field '%s' in a block of kind '%s'", fields[i].word,
                      kinds[a->e.kind].word);
    else if (value.n == 0)
        ent_lex_error(f, st, "expected a value behind '%s'", fields[i].word);
    else
        fields[i].read(d, f, a, value, fields[i].use, st);
}

/* Says when an entry of this reading has the id already. */
static void check_new(const ent_draft *d, const ent_lex_file *f, ent_str id, ent_status *st)
{
    uint32_t n = ent_intern_find(d->actor_ids, id);
    const ent_draft_actor *old = n == ENT_NONE ? NULL : &d->actors.at[n];
    if (old && !old->from_base)
        ent_lex_error(f, st, "expected a new id, found '%.*s' which stands in %.*s:%u",
                      ENT_FMT(id), ENT_FMT(old->e.file), old->e.line);
}

/* Enters a block that is read to its end: at a new place, or at that of the base entry. */
static void keep(ent_draft *d, const ent_draft_actor *a, ent_status *st)
{
    uint32_t n = ent_intern_add(d->actor_ids, a->e.id, st);
    if (ent_failed(st))
        return;
    ent_draft_actor *slot = n == d->actors.n ? ENT_PUSH(d->arena, &d->actors, st) : NULL;
    ent_draft_actor *old = NULL;
    if (!slot && !ent_failed(st)) {
        slot = &d->actors.at[n];
        old = ENT_NEW(d->arena, ent_draft_actor, 1, st);
        if (old)
            *old = *slot;
    }
    if (ent_failed(st))
        return;
    *slot = *a;
    slot->replaced = old;
}

/* "amend JPN | Nippon": the entry as it stands, to which names are added; the name given and a field `of` take
 * the place of what stood. */
static void read_amended(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str rest, ent_status *st)
{
    ent_str id = ent_str_field(&rest, '|'), name = ent_str_trim(rest);
    uint32_t n = ent_intern_find(d->actor_ids, id);
    if (n == ENT_NONE) {
        ent_lex_error(f, st, "expected the id of an entry that is there, found '%.*s'", ENT_FMT(id));
        return;
    }
    const ent_draft_actor *old = &d->actors.at[n];
    check_new(d, f, id, st);
    *a = *old;
    a->from_base = false;
    a->amends = true;
    a->e.file = f->name;
    a->e.line = f->line.number;
    memset(&a->names, 0, sizeof a->names);
    if (name.n) {                           /* the head's name stands first */
        a->e.name = name;
        add_name(d, f, a, name, ENT_NAME_NAME, st);
    }
    for (uint32_t i = 0; i < old->names.n && !ent_failed(st); i++) {
        ent_draft_name *own = ENT_PUSH(d->arena, &a->names, st);
        if (own)
            *own = old->names.at[i];
        if (own && name.n && own->use == ENT_NAME_NAME)
            own->use = ENT_NAME_ALIAS;
    }
}

static void read_head(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_status *st)
{
    ent_str rest = f->line.text;
    ent_str word = ent_lex_word(&rest);
    unsigned kind = kind_of(word);
    if (ent_str_is(word, "amend")) {
        read_amended(d, f, a, rest, st);
        return;
    }
    if (kind == ENT_KIND_COUNT) {
        ent_lex_error(f, st, "expected a kind such as state, agency or person, found '%.*s'",
                      ENT_FMT(word));
        return;
    }
    ent_str id = rest, name = rest;
    if (kind != ENT_KIND_PERSON) {
        id = ent_str_field(&rest, '|');
        name = ent_str_trim(rest);
        if (name.n == 0 && id_has_prefix(kind, id))
            name = ent_str_trim(ent_str_sub(id, strlen(kinds[kind].prefix), id.n));
        if (name.n == 0 || !id_is_good(kind, id)) {
            ent_lex_error(f, st, "expected an entry such as '%s', found '%.*s'",
                          kinds[kind].example, ENT_FMT(f->line.text));
            return;
        }
    } else {
        if (name.n == 0 || memchr(name.p, '|', name.n) || memchr(name.p, ':', name.n)) {
            ent_lex_error(f, st, "expected a name alone, such as '%s'", kinds[kind].example);
            return;
        }
        id = ent_str_printf(d->arena, st, "PER:%.*s", ENT_FMT(name));
    }
    check_new(d, f, id, st);
    memset(a, 0, sizeof *a);
    a->e.kind = (uint8_t)kind;
    a->e.id = id;
    a->e.name = name;
    a->e.file = f->name;
    a->e.line = f->line.number;
    add_name(d, f, a, name, ENT_NAME_NAME, st);
}

void ent_actors_read(ent_draft *d, ent_lex_file *f, ent_status *st)
{
    ent_draft_actor a;
    bool open = false, left_out = false;        /* of the block that is read */
    while (!ent_failed(st) && ent_lex_next(f)) {
        if (f->line.indent == 0) {
            if (open)
                keep(d, &a, st);
            read_head(d, f, &a, st);
            open = true;
            left_out = false;
        } else if (open) {
            read_field(d, f, &a, st);
        } else if (!left_out) {
            ent_lex_error(f, st, "expected a head line such as '%s' before its fields",
                          kinds[ENT_KIND_STATE].example);
        }
        if (ent_draft_leave_out(d, st)) {
            open = false;
            left_out = true;
        }
    }
    if (open && !ent_failed(st))
        keep(d, &a, st);
}
