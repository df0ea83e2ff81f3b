/* points.c - field `at`: where a place lies. In the block of a place `LAT LON (ADMIN)`; in that
 * of a state `NAME = NAME LAT LON (ADMIN); ...`, of its capital and the places that it names. */
#include "lookup/lexicon.h"

#define MOST_POINTS 1024u       /* of one entry */

bool ent_degrees_read(ent_str s, int32_t most, int32_t *out)
{
    size_t i = s.n && (s.p[0] == '-' || s.p[0] == '+');
    int32_t whole = 0, part = 0, unit = ENT_DEGREE / 10;
    size_t digits = i;
    while (i < s.n && i < digits + 3 && s.p[i] >= '0' && s.p[i] <= '9')
        whole = whole * 10 + (s.p[i++] - '0');
    if (i == digits)
        return false;
    if (i < s.n && s.p[i] == '.') {
        digits = ++i;
        for (; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++, unit /= 10)
            part += unit * (s.p[i] - '0');          /* what is finer than a metre is dropped */
        if (i == digits)
            return false;
    }
    int32_t value = whole * ENT_DEGREE + part;
    if (i != s.n || value > most * ENT_DEGREE)
        return false;
    *out = s.p[0] == '-' ? -value : value;
    return true;
}

/* Cuts the last word from *s. */
static ent_str last_word(ent_str *s)
{
    size_t at = s->n;
    while (at && s->p[at - 1] != ' ' && s->p[at - 1] != '\t')
        at--;
    ent_str word = ent_str_sub(*s, at, s->n);
    *s = ent_str_trim(ent_str_sub(*s, 0, at));
    return word;
}

/* Cuts "(North Kivu)" from the end of *s. */
static ent_str admin_of(ent_str *s)
{
    if (s->n == 0 || s->p[s->n - 1] != ')')
        return (ent_str){0};
    size_t at = s->n;
    while (at && s->p[at - 1] != '(')
        at--;
    if (at == 0)
        return (ent_str){0};
    ent_str admin = ent_str_trim(ent_str_sub(*s, at, s->n - 1));
    *s = ent_str_trim(ent_str_sub(*s, 0, at - 1));
    return admin;
}

static const ent_draft_point *point_of(const ent_draft_actor *a, ent_str folded)
{
    for (uint32_t i = 0; i < a->points.n; i++)
        if (ent_str_eq(a->points.at[i].p.name, folded))
            return &a->points.at[i];
    return NULL;
}

static void add_point(ent_draft *d, const ent_lex_file *f, ent_draft_actor *a, ent_str name,
                      const ent_point *where, ent_status *st)
{
    ent_str folded = ent_utf8_fold(d->arena, name, st);
    if (ent_failed(st))
        return;
    const ent_draft_point *old = point_of(a, folded);
    if (old && old->line == f->line.number && old->p.lat == where->lat &&
        old->p.lon == where->lon)
        return;                         /* "Sana'a = Sanaa": the same when folded */
    if (old)
        ent_lex_error(f, st, "expected each place once, found '%.*s' which stands in line %u",
                      ENT_FMT(name.n ? name : a->e.name), old->line);
    else if (a->points.n >= MOST_POINTS)
        ent_lex_error(f, st, "expected at most %u places of one entry", MOST_POINTS);
    ent_draft_point *p = ent_failed(st) ? NULL : ENT_PUSH(d->arena, &a->points, st);
    if (p)
        *p = (ent_draft_point){{folded, where->admin, where->lat, where->lon}, name,
                               f->line.number};
}

static void read_one(ent_draft *d, const ent_lex_file *f, ent_draft_actor *a, ent_str value,
                     ent_status *st)
{
    ent_str rest = value;
    ent_point where = {.admin = admin_of(&rest)};
    ent_str lon = last_word(&rest), lat = last_word(&rest);
    bool state = a->e.kind == ENT_KIND_STATE;
    if (!ent_degrees_read(lat, 90, &where.lat) || !ent_degrees_read(lon, 180, &where.lon) ||
        state != (rest.n > 0)) {
        ent_lex_error(f, st, "expected %s with a latitude of -90 to 90 and a longitude of "
                      "-180 to 180, found '%.*s'", state ? "'Goma -1.68 29.22'" : "'25.74 123.47'",
                      ENT_FMT(value));
        return;
    }
    if (!state)
        add_point(d, f, a, rest, &where, st);
    while (rest.n && !ent_failed(st)) {
        ent_str name = ent_str_field(&rest, '=');
        if (name.n)
            add_point(d, f, a, name, &where, st);
        else
            ent_lex_error(f, st, "expected a name before and behind every '='");
    }
}

void ent_point_read(ent_draft *d, ent_lex_file *f, ent_draft_actor *a, ent_str value,
                    unsigned use, ent_status *st)
{
    (void)use;
    ent_str one;
    while (ent_lex_value(f, &value, &one, st))
        read_one(d, f, a, one, st);
}

static bool bears(ent_draft *d, const ent_draft_actor *a, ent_str folded, ent_status *st)
{
    for (uint32_t i = 0; i < a->names.n && !ent_failed(st); i++)
        if (ent_str_eq(ent_utf8_fold(d->arena, a->names.at[i].text, st), folded))
            return true;
    return false;
}

void ent_points_check(ent_draft *d, const ent_draft_actor *a, ent_status *st)
{
    for (uint32_t i = 0; i < a->points.n && !ent_failed(st); i++) {
        const ent_draft_point *p = &a->points.at[i];
        if (p->p.name.n == 0 || bears(d, a, p->p.name, st) || ent_failed(st))
            continue;
        ent_lex_file f = {.name = a->e.file, .line.number = p->line};
        ent_lex_error(&f, st, "expected a capital, city or other name of %.*s, found '%.*s'",
                      ENT_FMT(a->e.id), ENT_FMT(p->text));
    }
}

ent_img_list ent_points_write(ent_image *im, const ent_draft_actor *a, ent_status *st)
{
    ent_img_list list = {ent_image_count(im, ENT_SEC_POINTS, sizeof(ent_img_point)),
                         a->points.n};
    for (uint32_t i = 0; i < a->points.n; i++) {
        const ent_point *p = &a->points.at[i].p;
        ent_img_point rec = {ent_image_str(im, p->name, st), ent_image_str(im, p->admin, st),
                             p->lat, p->lon};
        ENT_IMAGE_PUT(im, ENT_SEC_POINTS, rec, st);
    }
    return list;
}

const ent_point *ent_lexicon_point(const ent_actor_entry *e, ent_str folded)
{
    for (uint32_t i = 0; i < e->point_count; i++)
        if (ent_str_eq(e->points[i].name, folded))
            return &e->points[i];
    return NULL;
}
