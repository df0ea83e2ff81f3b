/* timeline.c - a chronology along an axis of days: what was done, what is planned, what was not done or is not
 * certain, each in a band of its own.
 *
 * Reports speak of this week and of 1960. The axis therefore may have three parts with a break between:
 * where most marks are, what lies far before, what lies far behind; each is linear and says its days. A
 * band has a lane a mark, with its words, as long as that stays readable; then dots in columns. */
#include "figure/figure.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    MOST_MARKS = 3000,
    MOST_LANES = 44,                    /* of a band with words */
    LANE = 17, HEAD = 58, BAND = 26, FOOT = 44,
    COLUMN = 9                          /* of a band of dots */
};
static const double size = 11, dot = 3.4;

typedef struct mark {
    const ent_answer_line *row;
    int32_t first, last;                /* days, both inclusive */
    uint32_t band, lane;
    double x, x2;                       /* of its days */
    bool left;                          /* its words stand left of it */
    ent_str words;
} mark;
typedef ENT_VEC(mark) marks;

typedef struct part {                   /* of the axis */
    int32_t first, last;
    double x, width;
} part;

typedef struct timeline {
    ent_figure *f;
    const ent_answer *t;
    marks all;
    part parts[3];
    uint32_t parts_n, main;
    struct { ent_str name; uint32_t n, rows; double y, height, pitch; bool dots; } bands[3];
    uint32_t bands_n;
    struct { ent_str plover; int64_t quad; } quads[64];
    uint32_t quads_n;
} timeline;

/* ---- marks ---------------------------------------------------------------------------------------- */

/* Types of events and their class, as the record has them. */
static void load_quads(timeline *l)
{
    ent_figure *f = l->f;
    sqlite3_stmt *s = ent_sql_prepare(f->r, "SELECT plover, min(quad) FROM events GROUP BY plover ORDER BY plover",
                                      f->st);
    while (l->quads_n < 64 && ent_sql_step(f->r, s, f->st)) {
        l->quads[l->quads_n].plover = ent_str_copy(f->a, ent_column(s, 0), f->st);
        l->quads[l->quads_n++].quad = sqlite3_column_int64(s, 1);
    }
    sqlite3_finalize(s);
}

static uint32_t band_of(timeline *l, ent_str group)
{
    uint32_t b = 0;
    while (b < l->bands_n && !ent_str_eq(l->bands[b].name, group))
        b++;
    if (b == l->bands_n && b < 3)
        l->bands[l->bands_n++].name = group;
    return b < 3 ? b : 2;
}

static void take_marks(timeline *l)
{
    ent_figure *f = l->f;
    for (uint32_t i = 0; i < l->t->rows.n && l->all.n < MOST_MARKS; i++) {
        const ent_answer_line *row = &l->t->rows.at[i];
        ent_str first = ent_answer_cell_of(l->t, row, "first_day"), last = ent_answer_cell_of(l->t, row, "last_day");
        int32_t past;
        mark m = {.row = row};
        bool begins = ent_iso_range(first, &m.first, &past), ends = ent_iso_range(last, &m.last, &past);
        if (!begins && !ends)
            continue;
        m.first = begins ? m.first : m.last;
        m.last = ends && m.last >= m.first ? m.last : m.first;
        m.band = band_of(l, row->group);
        l->bands[m.band].n++;
        mark *slot = ENT_PUSH(f->a, &l->all, f->st);
        if (slot)
            *slot = m;
    }
}

/* ---- the axis -------------------------------------------------------------------------------------- */

static int by_day(const void *x, const void *y)
{
    const int32_t *a = x, *b = y;
    return (*a > *b) - (*a < *b);
}

static void add_part(timeline *l, int32_t first, int32_t last, double width)
{
    part *p = &l->parts[l->parts_n];
    *p = (part){first, last, ENT_FIGURE_EDGE + 8, width};
    if (l->parts_n)
        p->x = l->parts[l->parts_n - 1].x + l->parts[l->parts_n - 1].width + 22;
    l->parts_n++;
}

/* Where five of six days are, with a quarter more to each side; what is outside gets a part of its own when it
 * would press the rest together. */
static void make_axis(timeline *l)
{
    ent_figure *f = l->f;
    uint32_t n = l->all.n;
    int32_t *days = ENT_NEW(f->a, int32_t, n + 1u, f->st);
    if (!days || n == 0)
        return;
    for (uint32_t i = 0; i < n; i++)
        days[i] = l->all.at[i].first;
    qsort(days, n, sizeof *days, by_day);
    int32_t a = days[n / 12], b = days[n - 1 - n / 12], more = (b - a) / 4 + 3;
    uint32_t low = 0, high = n;
    while (days[low] < a - more)
        low++;
    while (days[high - 1] > b + more)
        high--;
    if ((double)days[n - 1] - days[0] < 1.7 * ((double)days[high - 1] - days[low]) + 30) {
        low = 0;
        high = n;
    }
    double whole = ENT_FIGURE_WIDTH - 2 * (ENT_FIGURE_EDGE + 8), side = 130;
    double width = whole - (low ? side + 22 : 0) - (high < n ? side + 22 : 0);
    if (low)
        add_part(l, days[0], days[low - 1], side);
    l->main = l->parts_n;
    int32_t room = days[high - 1] - days[low] < 10 ? 5 : 0;
    add_part(l, days[low] - room, days[high - 1] + room, width);
    if (high < n)
        add_part(l, days[high], days[n - 1], side);
}

static const part *part_of(const timeline *l, int32_t day)
{
    uint32_t p = 0;
    while (p + 1 < l->parts_n && day > l->parts[p].last && day >= l->parts[p + 1].first)
        p++;
    return &l->parts[p];
}

static double place(const part *p, int32_t day)
{
    if (p->last == p->first)
        return p->x + p->width / 2;
    double x = p->x + p->width * ((double)day - p->first) / ((double)p->last - p->first);
    return x < p->x ? p->x : x > p->x + p->width ? p->x + p->width : x;
}

/* ---- lanes ------------------------------------------------------------------------------------------- */

static ent_str words_of(timeline *l, const mark *m)
{
    ent_figure *f = l->f;
    ent_str line = ent_answer_cell_of(l->t, m->row, "line"), where = ent_answer_cell_of(l->t, m->row, "place");
    if (where.n)
        line = ent_str_printf(f->a, f->st, "%.*s, %.*s", ENT_FMT(line), ENT_FMT(where));
    return ent_text_fit(f, line, size, 330);
}

/* The first lane that is free where mark and words go. The marks of a band come in the order of their days. */
static void put_in_lane(mark *m, double *ends, uint32_t *lanes)
{
    double wide = ent_text_width(m->words, size) + 8, from = m->x - 6, to = m->x2 + 6 + wide;
    m->left = to > ENT_FIGURE_WIDTH - ENT_FIGURE_EDGE && m->x - 6 - wide > ENT_FIGURE_EDGE;
    if (m->left) {
        from -= wide;
        to = m->x2 + 6;
    }
    m->lane = 0;
    while (m->lane < *lanes && ends[m->lane] > from)
        m->lane++;
    if (m->lane == *lanes)
        ++*lanes;
    if (m->lane < MOST_LANES)
        ends[m->lane] = to + 8;
}

static void lay_lanes(timeline *l, uint32_t band)
{
    double ends[MOST_LANES + 1] = {0};
    uint32_t lanes = 0;
    for (uint32_t i = 0; i < l->all.n && lanes <= MOST_LANES; i++) {
        mark *m = &l->all.at[i];
        if (m->band != band)
            continue;
        m->words = words_of(l, m);
        put_in_lane(m, ends, &lanes);
    }
    l->bands[band].dots = lanes > MOST_LANES;
    l->bands[band].rows = lanes;
    l->bands[band].pitch = LANE;
}

/* Dots of days that are near stand over each other. */
static void lay_dots(timeline *l, uint32_t band)
{
    uint32_t tall[ENT_FIGURE_WIDTH / COLUMN + 1] = {0}, most = 1;
    for (uint32_t i = 0; i < l->all.n; i++) {
        mark *m = &l->all.at[i];
        if (m->band != band)
            continue;
        uint32_t column = (uint32_t)(m->x / COLUMN);
        m->x = m->x2 = column * COLUMN + COLUMN / 2.0;
        m->lane = tall[column]++;
        most = tall[column] > most ? tall[column] : most;
    }
    l->bands[band].rows = most;
    l->bands[band].pitch = most > 40 ? 320.0 / most : 8;
}

static void lay_out(timeline *l)
{
    double y = HEAD;
    for (uint32_t i = 0; i < l->all.n; i++) {
        mark *m = &l->all.at[i];
        const part *p = part_of(l, m->first);
        m->x = place(p, m->first);
        m->x2 = place(p, m->last);
    }
    for (uint32_t b = 0; b < l->bands_n; b++) {
        lay_lanes(l, b);
        if (l->bands[b].dots)
            lay_dots(l, b);
        l->bands[b].y = y + BAND;
        l->bands[b].height = l->bands[b].rows * l->bands[b].pitch;
        y += BAND + l->bands[b].height + 10;
    }
    l->f->height = y + FOOT;
}

/* ---- drawing -------------------------------------------------------------------------------------------- */

static void put_tick(timeline *l, const part *p, int32_t day, size_t digits)
{
    char text[16];
    double x = place(p, day), bottom = l->f->height - FOOT;
    ent_str iso = ent_day_text(day, text);
    ent_draw_line(l->f, "grid", x, HEAD, x, bottom);
    ent_draw_text(l->f, "tick", x, bottom + 14, "middle", ent_str_sub(iso, 0, digits));
}

/* Steps of years, months or days: the finest whose labels have room. */
static void put_ticks(timeline *l, const part *p)
{
    static const int steps[][2] = {{0, 1}, {0, 2}, {0, 7}, {0, 14}, {1, 0}, {2, 0}, {3, 0}, {6, 0}, {12, 0}, {24, 0},
                                   {60, 0}, {120, 0}, {240, 0}, {600, 0}, {1200, 0}, {6000, 0}, {24000, 0}};
    double most = p->width / 74, days = (double)p->last - p->first;
    size_t s = 0;
    while (s + 1 < sizeof steps / sizeof *steps && days / (steps[s][1] + 30.44 * steps[s][0]) > most)
        s++;
    int32_t year, month, day, at = p->first;
    ent_day_split(p->first, &year, &month, &day);
    int months = year * 12 + month - 1;
    months -= steps[s][0] ? months % steps[s][0] : 0;
    for (int i = 0; i < 64; i++) {
        if (steps[s][0]) {
            at = ent_day(months / 12, months % 12 + 1, 1);
            months += steps[s][0];
        } else {
            at = p->first + i * steps[s][1];
        }
        if (at > p->last)
            break;
        if (at >= p->first)
            put_tick(l, p, at, steps[s][1] ? 10 : steps[s][0] < 12 ? 7 : 4);
    }
}

static void put_axis(timeline *l)
{
    double bottom = l->f->height - FOOT;
    for (uint32_t i = 0; i < l->parts_n; i++) {
        const part *p = &l->parts[i];
        if (i == l->main) {
            put_ticks(l, p);
        } else {
            char from[16], to[16];
            ent_str a = ent_str_sub(ent_day_text(p->first, from), 0, 4), b = ent_str_sub(ent_day_text(p->last, to), 0, 4);
            ent_draw_text(l->f, "tick", p->x + p->width / 2, bottom + 14, "middle", ent_str_eq(a, b) ? a
                          : ent_str_printf(l->f->a, l->f->st, "%.*s–%.*s", ENT_FMT(a), ENT_FMT(b)));
        }
        ent_draw_line(l->f, "axis", p->x - 8, bottom, p->x + p->width + 8, bottom);
        if (i)
            for (int k = 0; k < 2; k++)
                ent_draw_line(l->f, "axis", p->x - 15 + 5 * k, bottom + 5, p->x - 11 + 5 * k, bottom - 5);
    }
}

/* Class, shape and fill by what it is. */
static const char *kind_of(const timeline *l, const mark *m, const char **shape, bool *hollow)
{
    ent_str code = ent_answer_cell_of(l->t, m->row, "code");
    int64_t quad = 0;
    *shape = "circle";
    *hollow = false;
    if (ent_str_is(ent_answer_cell_of(l->t, m->row, "what"), "meeting"))
        return "meeting";
    for (uint32_t i = 0; i < l->quads_n; i++)
        if (ent_str_eq(l->quads[i].plover, code))
            quad = l->quads[i].quad;
    *shape = quad == 1 || quad == 2 ? "square" : quad == 3 || quad == 4 ? "triangle" : "diamond";
    *hollow = quad == 1 || quad == 3;
    return quad == 1 || quad == 2 ? "friendly" : quad == 3 || quad == 4 ? "hostile" : "other";
}

static void put_mark(timeline *l, const mark *m)
{
    ent_figure *f = l->f;
    const ent_answer_line *row = m->row;
    const char *shape;
    bool hollow, dots = l->bands[m->band].dots;
    char more[96], day[16], end[16];
    const char *cls = kind_of(l, m, &shape, &hollow);
    ent_str from = ent_day_text(m->first, day), to = ent_day_text(m->last, end);
    ent_str where = ent_answer_cell_of(l->t, row, "place");
    ent_str told = ent_str_printf(f->a, f->st, "%.*s: %.*s%s%.*s (%.*s; documents: %.*s)",
        ENT_FMT(ent_answer_cell_of(l->t, row, "date")), ENT_FMT(ent_answer_cell_of(l->t, row, "line")),
        where.n ? ", " : "", ENT_FMT(where), ENT_FMT(ent_answer_cell_of(l->t, row, "status")),
        ENT_FMT(ent_answer_cell_of(l->t, row, "documents")));
    double y = l->bands[m->band].y + (m->lane + .5) * l->bands[m->band].pitch;
    snprintf(more, sizeof more, " data-first=\"%.*s\" data-last=\"%.*s\" data-band=\"%u\"", ENT_FMT(from), ENT_FMT(to),
             m->band);
    ent_mark_begin(f, cls, ent_answer_cell_of(l->t, row, "id"), "/record/", told, more);
    if (m->x2 - m->x > 4) {
        ent_draw(f, "<rect class=\"span\"");
        ent_draw_number(f, "x", m->x);
        ent_draw_number(f, "y", y - 2);
        ent_draw_number(f, "width", m->x2 - m->x);
        ent_draw(f, " height=\"4\" rx=\"2\"/>");
    }
    double pitch = l->bands[m->band].pitch, r = pitch < 2 * dot + 1 ? pitch * .45 : dot;
    r = r < 1.2 ? 1.2 : r;              /* very many overlap, but are seen */
    ent_draw_sign(f, shape, hollow, m->x, y, dots ? r : 4.4);
    if (!dots)
        ent_draw_text(f, "words", m->left ? m->x - 9 : m->x2 + 9, y + 4, m->left ? "end" : "start", m->words);
    ent_mark_end(f);
}

static void put_key(timeline *l)
{
    static const struct { const char *cls, *shape, *says; bool hollow; } keys[] = {
        {"meeting", "circle", "meeting", false}, {"friendly", "square", "cooperation in words", true},
        {"friendly", "square", "in deeds", false}, {"hostile", "triangle", "conflict in words", true},
        {"hostile", "triangle", "in deeds", false}, {"other", "diamond", "other", false}};
    double x = ENT_FIGURE_EDGE + 12, y = l->f->height - 14;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        ent_drawf(l->f, "<g class=\"%s\">", keys[i].cls);
        ent_draw_sign(l->f, keys[i].shape, keys[i].hollow, x, y, 4.4);
        ent_draw(l->f, "</g>\n");
        ent_draw_text(l->f, "key", x + 9, y + 4, "start", ent_str_z(keys[i].says));
        x += 30 + ent_text_width(ent_str_z(keys[i].says), size);
    }
}

static void say(timeline *l)
{
    ent_figure *f = l->f;
    char from[16], to[16];
    int32_t first = l->all.at[0].first, last = first;
    ent_str text = ENT_STR("");
    for (uint32_t i = 0; i < l->all.n; i++) {
        first = l->all.at[i].first < first ? l->all.at[i].first : first;
        /* "in this century" is no end */
        int32_t end = l->all.at[i].last - l->all.at[i].first > 366 ? l->all.at[i].first : l->all.at[i].last;
        last = end > last ? end : last;
    }
    for (uint32_t b = 0; b < l->bands_n; b++)
        text = ent_str_printf(f->a, f->st, "%.*s%s%u %.*s", ENT_FMT(text), b ? ", " : "", l->bands[b].n,
                              ENT_FMT(l->bands[b].name));
    ent_str a = ent_day_text(first, from), b = ent_day_text(last, to);
    uint32_t left = l->t->rows.n - l->all.n;
    f->says = ent_str_printf(f->a, f->st, "%.*s to %.*s: %.*s%s", ENT_FMT(a), ENT_FMT(b), ENT_FMT(text),
                             left ? "; the rest is left out" : "");
}

void ent_figure_timeline(ent_figure *f, const ent_answer *chronology)
{
    timeline *l = ENT_NEW(f->a, timeline, 1, f->st);
    if (!l)
        return;
    l->f = f;
    l->t = chronology;
    f->title = "Timeline";
    f->width = ENT_FIGURE_WIDTH;
    load_quads(l);
    take_marks(l);
    make_axis(l);
    if (ent_failed(f->st) || l->all.n == 0)
        return;
    lay_out(l);
    say(l);
    put_axis(l);
    for (uint32_t b = 0; b < l->bands_n; b++) {
        ent_draw_text(f, "band", ENT_FIGURE_EDGE, l->bands[b].y - 8, "start", l->bands[b].name);
        for (uint32_t i = 0; i < l->all.n; i++)
            if (l->all.at[i].band == b)
                put_mark(l, &l->all.at[i]);
    }
    put_key(l);
}
