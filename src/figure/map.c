/* map.c - where meetings and events were: a mark a place, as large as what happened there is much. A full mark
 * lies where the town lies; a ring stands for a country of which no town is told.
 *
 * The projection is equirectangular, its true parallel in the middle of what is shown; it is shown from the
 * widest gap between the places on, so that the Pacific is no edge where all happens around it. */
#include "exchange/safe.h"
#include "figure/figure.h"
#include "figure/outline.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { TOP = 56, HEIGHT = 480, MOST_TOLD = 12 };

typedef struct spot {
    ent_str id, name;
    double lat, lon;
    bool country;                       /* only the country is known */
    uint32_t meetings, events, told;
    ent_str says;                       /* what happened, a line each */
    ENT_VEC(ent_str) ids;
} spot;
typedef ENT_VEC(spot) spots;

typedef struct map {
    ent_figure *f;
    spots all;
    ent_intern *keys;
    sqlite3_stmt *meeting, *event;
    double x0, y0, w, h, scale, narrow; /* degrees shown; pixels a degree; of a degree of longitude */
    double pixels;                      /* of its height */
} map;

/* ---- places ------------------------------------------------------------------------------------ */

/* The next line of the outlines: code, a point, a path. */
static bool next_outline(ent_str *rest, ent_str *code, ent_str *point, ent_str *path)
{
    while (rest->n) {
        ent_str line = ent_str_line(rest);
        *code = ent_str_field(&line, '\t');
        *point = ent_str_field(&line, '\t');
        *path = line;
        if (code->n && code->p[0] != '#' && path->n)
            return true;
    }
    return false;
}

static ent_str outlines(void)
{
    return ent_str_of((const char *)ent_world_outline, ent_world_outline_size);
}

static bool middle_of(ent_str iso3, double *lat, double *lon)
{
    ent_str rest = outlines(), code, point, path;
    char text[32];
    int x, y;
    while (iso3.n && next_outline(&rest, &code, &point, &path)) {
        if (!ent_str_eq(code, iso3))
            continue;
        snprintf(text, sizeof text, "%.*s", ENT_FMT(point));
        if (sscanf(text, "%d %d", &x, &y) != 2)
            return false;
        *lon = x / 10.0;
        *lat = -y / 10.0;
        return true;
    }
    return false;
}

static spot *spot_of(map *m, ent_str id, ent_str name)
{
    uint32_t before = ent_intern_count(m->keys), n = ent_intern_add(m->keys, id, m->f->st);
    if (ent_failed(m->f->st))
        return NULL;
    if (n < before)
        return &m->all.at[n];
    spot *s = ENT_PUSH(m->f->a, &m->all, m->f->st);
    if (s)
        *s = (spot){.id = ent_str_copy(m->f->a, id, m->f->st), .name = ent_str_copy(m->f->a, name, m->f->st)};
    return s;
}

/* Where a record of that id was, by its town or by its country alone; NULL where that is not known. */
static spot *locate(map *m, bool meeting, ent_str record, bool by_town)
{
    ent_figure *f = m->f;
    sqlite3_stmt *s = meeting ? m->meeting : m->event;
    spot *out = NULL;
    sqlite3_reset(s);
    ent_bind_text(s, 1, record);
    while (!out && ent_sql_step(f->r, s, f->st)) {
        bool there = sqlite3_column_type(s, 3) != SQLITE_NULL;
        double lat = sqlite3_column_double(s, 3), lon = sqlite3_column_double(s, 4);
        ent_str iso3 = ent_str_copy(f->a, ent_column(s, 2), f->st);
        if (there != by_town || (!there && !middle_of(iso3, &lat, &lon)))
            continue;
        bool town = there && ent_column(s, 0).n;
        out = spot_of(m, town ? ent_column(s, 0) : iso3, town ? ent_column(s, 1) : ent_figure_name(f, iso3));
        if (out && out->meetings + out->events == 0) {
            out->lat = lat;
            out->lon = lon;
            out->country = !there;
        }
    }
    sqlite3_reset(s);
    return out;
}

static void take(map *m, const ent_answer *t, const ent_answer_line *row, bool meeting)
{
    ent_figure *f = m->f;
    spot *s = NULL;
    ent_str id = ent_answer_cell_of(t, row, "id");
    for (int by_town = 1; by_town >= 0; by_town--)      /* another document may name the town */
        for (uint32_t i = 0; i < row->notes.n && !s; i++)
            s = locate(m, meeting, t->notes.at[row->notes.at[i]].id, by_town);
    if (!s)
        return;
    s->meetings += meeting;
    s->events += !meeting;
    ent_str *slot = ENT_PUSH(f->a, &s->ids, f->st);
    if (slot)
        *slot = id;
    if (s->told++ >= MOST_TOLD)
        return;
    ent_str date = ent_answer_cell_of(t, row, "date");
    ent_str line = meeting ? ent_str_printf(f->a, f->st, "%.*s: %.*s", ENT_FMT(ent_answer_cell_of(t, row, "format")),
                                            ENT_FMT(ent_figure_items(f, ent_answer_cell_of(t, row, "participants"))))
                           : ent_answer_cell_of(t, row, "line");
    s->says = ent_str_printf(f->a, f->st, "%.*s\n%.*s %.*s", ENT_FMT(s->says), ENT_FMT(date.n ? date : ENT_STR("undated")),
                             ENT_FMT(line));
}

static void take_all(map *m, const ent_answer *meetings, const ent_answer *chronology)
{
    ent_figure *f = m->f;
    m->keys = ent_intern_new(f->a, f->st);
    m->meeting = ent_sql_prepare(f->r, "SELECT place_actor, coalesce((SELECT name FROM actors WHERE id ="
                                " place_actor), place), iso3, lat, lon FROM meeting_map WHERE id = ?1", f->st);
    m->event = ent_sql_prepare(f->r, "SELECT a.id, a.name, coalesce(p.iso3, x.iso3, a.iso3), p.lat, p.lon FROM events e"
        " JOIN document_actors x ON x.document = e.document JOIN actors a ON a.actor = x.actor AND a.name = e.place"
        " LEFT JOIN places p ON p.document = e.document AND p.actor = a.actor WHERE e.id = ?1 AND (p.lat IS NOT NULL"
        " OR a.kind = 'state')", f->st);
    for (uint32_t i = 0; meetings && i < meetings->rows.n && !ent_failed(f->st); i++)
        take(m, meetings, &meetings->rows.at[i], true);
    for (uint32_t i = 0; chronology && i < chronology->rows.n && !ent_failed(f->st); i++)
        if (ent_str_is(ent_answer_cell_of(chronology, &chronology->rows.at[i], "what"), "event") &&
            ent_answer_cell_of(chronology, &chronology->rows.at[i], "place").n)
            take(m, chronology, &chronology->rows.at[i], false);
    sqlite3_finalize(m->meeting);
    sqlite3_finalize(m->event);
}

/* ---- what is shown ----------------------------------------------------------------------------------- */

static int by_number(const void *x, const void *y)
{
    const double *a = x, *b = y;
    return (*a > *b) - (*a < *b);
}

/* Longitudes from the widest gap on, where that saves a good part of the way around the world. */
static void turn(map *m, double *west, double *east)
{
    uint32_t n = m->all.n;
    double *lon = ENT_NEW(m->f->a, double, n + 1u, m->f->st), gap = 0, from = 0;
    if (!lon)
        return;
    for (uint32_t i = 0; i < n; i++)
        lon[i] = m->all.at[i].lon;
    qsort(lon, n, sizeof *lon, by_number);
    *west = lon[0];
    *east = lon[n - 1];
    for (uint32_t i = 1; i < n; i++)
        if (lon[i] - lon[i - 1] > gap) {
            gap = lon[i] - lon[i - 1];
            from = lon[i];
        }
    double turned = 360 - gap;
    if (turned > *east - *west - 40)
        return;
    for (uint32_t i = 0; i < n; i++)
        m->all.at[i].lon += m->all.at[i].lon < from ? 360 : 0;
    *west = from;
    *east = from + turned;
}

static void frame(map *m)
{
    double west = 0, east = 0, south = 90, north = -90;
    turn(m, &west, &east);
    for (uint32_t i = 0; i < m->all.n; i++) {
        south = m->all.at[i].lat < south ? m->all.at[i].lat : south;
        north = m->all.at[i].lat > north ? m->all.at[i].lat : north;
    }
    double w = (east - west) * 1.25 + 12, h = (north - south) * 1.35 + 10, middle = (south + north) / 2;
    m->narrow = cos((middle > 60 ? 60 : middle < -60 ? -60 : middle) * 3.14159265358979 / 180);
    double shape = (double)ENT_FIGURE_WIDTH / HEIGHT / m->narrow;      /* degrees across to degrees down */
    w = w < 30 ? 30 : w;
    if (w < h * shape)
        w = h * shape;
    w = w > 360 ? 360 : w;
    h = w / shape;
    m->x0 = (west + east) / 2 - w / 2;
    m->y0 = middle + h / 2;
    m->y0 = m->y0 > 85 ? 85 : m->y0 - h < -60 && h < 145 ? h - 60 : m->y0;
    m->w = w;
    m->h = h;
    m->scale = HEIGHT / h;
    m->pixels = HEIGHT;
    if (m->y0 - h < -58 && south > -55) /* nothing but ice and sea */
        m->pixels = (m->y0 + 58) * m->scale;
}

static double x_of(const map *m, double lon) { return (lon - m->x0) * m->scale * m->narrow; }
static double y_of(const map *m, double lat) { return TOP + (m->y0 - lat) * m->scale; }

/* ---- drawing --------------------------------------------------------------------------------------------- */

/* Paths are in tenths of a degree; the group brings them to pixels. A second world lies to the east. */
static void put_land(map *m)
{
    ent_figure *f = m->f;
    ent_str rest = outlines(), code, point, path;
    ent_drawf(f, "<clipPath id=\"ent-frame\"><rect y=\"%d\" width=\"%d\" height=\"%ld\"/></clipPath>\n", TOP,
              ENT_FIGURE_WIDTH, lround(m->pixels));
    ent_drawf(f, "<rect class=\"sea\" y=\"%d\" width=\"%d\" height=\"%ld\"/>\n<g class=\"world\" clip-path=\"url(#ent-frame)\">"
                 "<g transform=\"translate(%ld %ld) scale(%ld.%06ld %ld.%06ld)\"><g id=\"ent-land\">\n", TOP,
              ENT_FIGURE_WIDTH, lround(m->pixels), lround(x_of(m, 0)), lround(y_of(m, 0)),
              (long)(m->scale * m->narrow / 10), lround(fmod(m->scale * m->narrow / 10, 1) * 999999),
              (long)(m->scale / 10), lround(fmod(m->scale / 10, 1) * 999999));
    while (next_outline(&rest, &code, &point, &path)) {
        ent_drawf(f, "<path class=\"ent-land\" data-country=\"%.*s\" d=\"", ENT_FMT(code));
        ent_buf_put(&f->body, path, f->st);
        ent_draw(f, "\"/>\n");
    }
    ent_draw(f, "</g>");
    if (m->x0 + m->w > 160)
        ent_draw(f, "<use href=\"#ent-land\" x=\"3600\"/>");
    if (m->x0 < -160)
        ent_draw(f, "<use href=\"#ent-land\" x=\"-3600\"/>");
    ent_draw(f, "</g></g>\n");
}

static int by_size(const void *x, const void *y)
{
    const spot *a = x, *b = y;
    uint32_t p = a->meetings + a->events, q = b->meetings + b->events;
    return p != q ? (p < q ? 1 : -1) : ent_str_cmp(a->id, b->id);
}

static double radius(const map *m, const spot *s)
{
    const spot *most = &m->all.at[0];
    return 4 + 12 * sqrt((double)(s->meetings + s->events) / (most->meetings + most->events));
}

static void put_spot(map *m, const spot *s)
{
    ent_figure *f = m->f;
    ent_buf more = {0};
    uint32_t n = s->meetings + s->events;
    ent_buf_printf(&more, f->st, " data-meetings=\"%u\" data-events=\"%u\" data-name=\"", s->meetings, s->events);
    ent_safe_html(&more, s->name, f->st);
    ent_buf_puts(&more, "\" data-ids=\"", f->st);
    for (uint32_t i = 0; i < s->ids.n; i++)
        ent_buf_printf(&more, f->st, "%s%.*s", i ? " " : "", ENT_FMT(s->ids.at[i]));
    ent_buf_puts(&more, "\"", f->st);
    ent_buf_byte(&more, '\0', f->st);
    ent_str told = ent_str_printf(f->a, f->st, "%.*s: %u%.*s", ENT_FMT(s->name), n, ENT_FMT(s->says));
    if (n > MOST_TOLD)
        told = ent_str_printf(f->a, f->st, "%.*s\nand %u more", ENT_FMT(told), n - MOST_TOLD);
    if (!ent_failed(f->st)) {
        ent_mark_begin(f, s->country ? "spot country" : "spot", s->id, "/actor/", told, more.p);
        ent_draw_sign(f, "circle", s->country, x_of(m, s->lon), y_of(m, s->lat), radius(m, s));
        ent_mark_end(f);
    }
    ent_buf_free(&more);
}

static void put_spots(map *m)
{
    ent_figure *f = m->f;
    ent_boxes boxes = {.within = {2, TOP + 2, ENT_FIGURE_WIDTH - 4, m->pixels - 4}};
    for (uint32_t i = 0; i < m->all.n; i++) {
        const spot *s = &m->all.at[i];
        double r = radius(m, s);
        put_spot(m, s);
        if (!s->country)
            ent_box_take(f, &boxes, (ent_box){x_of(m, s->lon) - r, y_of(m, s->lat) - r, 2 * r, 2 * r});
    }
    for (uint32_t i = 0; i < m->all.n; i++) {
        const spot *s = &m->all.at[i];
        uint32_t n = s->meetings + s->events;
        ent_str text = n > 1 ? ent_str_printf(f->a, f->st, "%.*s %u", ENT_FMT(s->name), n) : s->name;
        ent_label_beside(f, &boxes, s->country ? "name of-country" : "name", x_of(m, s->lon), y_of(m, s->lat),
                         radius(m, s), 12, ent_text_fit(f, text, 12, 160));
    }
}

void ent_figure_map(ent_figure *f, const ent_answer *meetings, const ent_answer *chronology)
{
    map m = {.f = f};
    uint32_t met = 0, done = 0;
    f->title = "Where it was";
    take_all(&m, meetings, chronology);
    if (ent_failed(f->st) || m.all.n == 0)
        return;
    f->width = ENT_FIGURE_WIDTH;
    frame(&m);
    f->height = TOP + (double)lround(m.pixels) + 24;
    qsort(m.all.at, m.all.n, sizeof *m.all.at, by_size);
    for (uint32_t i = 0; i < m.all.n; i++) {
        met += m.all.at[i].meetings;
        done += m.all.at[i].events;
    }
    f->says = ent_str_printf(f->a, f->st, "%u meetings and %u events in %u places; what has no place is left out", met,
                             done, m.all.n);
    put_land(&m);
    put_spots(&m);
    ent_draw_text(f, "key", ENT_FIGURE_EDGE, f->height - 8, "start",
                  ENT_STR("Full: a town or site. Ring: somewhere in the country. Outlines: Natural Earth."));
}
