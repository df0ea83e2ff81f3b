/* figure.c - asks for the table, has it drawn, puts the SVG around it. */
#include "figure/figure.h"

#include <stdlib.h>

ent_answer *ent_figure_ask(ent_figure *f, const char *name, const char *view)
{
    ent_question q = *f->q;
    ent_answer *t = NULL;
    q.name = name;
    q.view = view;
    ent_answer_ask(&t, f->r, &q, f->st);
    return t;
}

ent_str ent_figure_items(ent_figure *f, ent_str list)
{
    ent_buf b = {0};
    for (ent_str rest = list; rest.n;) {
        ent_buf_puts(&b, b.n ? ", " : "", f->st);
        ent_buf_put(&b, ent_item_next(&rest), f->st);
    }
    ent_str out = ent_str_copy(f->a, ent_buf_str(&b), f->st);
    ent_buf_free(&b);
    return out;
}

ent_str ent_figure_name(ent_figure *f, ent_str code)
{
    sqlite3_stmt *s = ent_sql_prepare(f->r, "SELECT name FROM countries WHERE iso3 = ?1 UNION ALL"
                                            " SELECT name FROM actors WHERE id = ?1 LIMIT 1", f->st);
    ent_bind_text(s, 1, code);
    ent_str name = ent_sql_step(f->r, s, f->st) ? ent_str_copy(f->a, ent_column(s, 0), f->st) : code;
    sqlite3_finalize(s);
    return name;
}

/* ---- kinds ------------------------------------------------------------------------------------- */

static void timeline(ent_figure *f)
{
    ent_answer *own = f->given ? NULL : ent_figure_ask(f, "chronology", NULL);
    if (f->given || own)
        ent_figure_timeline(f, own ? own : f->given);
    ent_answer_free(own);
}

static void matrix(ent_figure *f)
{
    ent_answer *own = f->given ? NULL : ent_figure_ask(f, "positions", "matrix");
    if (f->given || own)
        ent_figure_matrix(f, own ? own : f->given);
    ent_answer_free(own);
}

static void network(ent_figure *f)
{
    const char *ties = f->o->ties ? f->o->ties : "meetings";
    bool meetings = strcmp(ties, "meetings") == 0;
    if (!meetings && strcmp(ties, "positions") != 0) {
        ent_status_set(f->st, ENT_USAGE, "no ties \"%s\": there are meetings and positions", ties);
        return;
    }
    ent_answer *own = f->given ? NULL : ent_figure_ask(f, ties, NULL);
    if (f->given || own)
        ent_figure_network(f, own ? own : f->given, meetings);
    ent_answer_free(own);
}

/* Events that are no meeting and have a place of their own. */
static bool has_placed_events(ent_figure *f)
{
    sqlite3_stmt *s = ent_sql_prepare(f->r, "SELECT 1 FROM events WHERE place IS NOT NULL AND meeting IS NULL LIMIT 1",
                                      f->st);
    bool any = ent_sql_step(f->r, s, f->st);
    sqlite3_finalize(s);
    return any;
}

/* Without meetings there may be events, and the other way round. */
static void map(ent_figure *f)
{
    if (f->given) {
        ent_figure_map(f, f->given, NULL);
        return;
    }
    bool placed = has_placed_events(f);
    ent_answer *met = ent_figure_ask(f, "meetings", NULL);
    if (f->st->code == ENT_NOT_FOUND && placed)
        ent_status_clear(f->st);
    ent_answer *told = placed ? ent_figure_ask(f, "chronology", NULL) : NULL;
    if (f->st->code == ENT_NOT_FOUND && met)
        ent_status_clear(f->st);
    if (!ent_failed(f->st))
        ent_figure_map(f, met, told);
    ent_answer_free(met);
    ent_answer_free(told);
}

static const struct kind {
    const char *name;
    void (*draw)(ent_figure *f);
    const char *nothing;
} kinds[] = {
    {"timeline", timeline, "nothing of it has a day"},
    {"matrix", matrix, "no position"},
    {"network", network, "no two have anything in common"},
    {"map", map, "nothing of it has a place that could be located"}};

static const struct kind *kind_of(const char *name, ent_status *st)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (name && strcmp(kinds[i].name, name) == 0)
            return &kinds[i];
    ent_status_set(st, ENT_USAGE, "no figure \"%s\": there are timeline, matrix, network and map", name ? name : "");
    return NULL;
}

/* ---- the SVG ----------------------------------------------------------------------------------------- */

/* Of <svg class="ent-figure">. Signs and words tell what colours tell. Colours are written out: few programs but
 * browsers know variables. */
static const char style[] =
    ".ent-figure{font:11px Inter,\"Source Sans 3\",\"Noto Sans\",\"Helvetica Neue\",Arial,sans-serif;fill:#1c2126}\n"
    ".ent-figure .paper{fill:#fdfcfa}\n"
    ".ent-figure .title{font-size:17px;font-weight:700}\n"
    ".ent-figure .says,.ent-figure .tick,.ent-figure .key{fill:#5b6570}\n"
    ".ent-figure .says,.ent-figure .head,.ent-figure .side,.ent-figure .name{font-size:12px}\n"
    ".ent-figure .band{font-size:13px;font-weight:700}\n"
    ".ent-figure .grid{stroke:#e4e1da}.ent-figure .axis{stroke:#5b6570}\n"
    ".ent-figure .full,.ent-figure .hollow{stroke:#5b6570;fill:#5b6570;stroke-width:1.5}\n"
    ".ent-figure .meeting *{stroke:#2563a8;fill:#2563a8}.ent-figure .friendly *{stroke:#2f6f44;fill:#2f6f44}\n"
    ".ent-figure .hostile *{stroke:#b03a2e;fill:#b03a2e}\n"
    ".ent-figure .hollow{fill:#fdfcfa!important}.ent-figure .span{stroke:none!important;opacity:.35}\n"
    ".ent-figure .words{stroke:none!important;fill:#1c2126!important}\n"
    ".ent-figure .cell rect{fill:none;stroke:#d9d6cf}.ent-figure .for rect{fill:#cfe8d5;stroke:#8fc19c}\n"
    ".ent-figure .against rect{fill:#f6d3cd;stroke:#dd9c92}.ent-figure .open rect{fill:#f0e6bd;stroke:#cdbd7a}\n"
    ".ent-figure .mixed rect{fill:#e6daf0;stroke:#b79bcf}.ent-figure .none rect{stroke-dasharray:2 3}\n"
    ".ent-figure .sign{fill:none;stroke:#1c2126;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}\n"
    ".ent-figure .bond line{stroke:#8a94a0;opacity:.45}.ent-figure .knot circle{fill:#2563a8;stroke:#fdfcfa}\n"
    ".ent-figure .name{paint-order:stroke;stroke:#fdfcfa;stroke-width:3px;stroke-linejoin:round}\n"
    ".ent-figure .sea{fill:#eef3f6}.ent-figure .world{fill:#e3dfd4;stroke:#fdfcfa;stroke-width:.7}\n"
    ".ent-land{vector-effect:non-scaling-stroke}\n"
    ".ent-figure .spot circle{fill:#b4530f;fill-opacity:.75;stroke:#fdfcfa}\n"
    ".ent-figure .country circle{fill:none!important;stroke:#b4530f;stroke-width:2}\n"
    ".ent-figure .of-country{font-style:italic}\n"
    ".ent-figure a{cursor:pointer}.ent-figure a:hover .words,.ent-figure a:focus .words{text-decoration:underline}\n"
    ".ent-figure a:focus{outline:none}.ent-figure a:focus-visible .mark>*{stroke:#b45309!important;stroke-width:3}\n"
    "@media (prefers-color-scheme:dark){\n"
    ".ent-figure{fill:#e4e2dc}.ent-figure .paper{fill:#14181c}\n"
    ".ent-figure .says,.ent-figure .tick,.ent-figure .key{fill:#9aa4ae}\n"
    ".ent-figure .grid{stroke:#2b3238}.ent-figure .axis{stroke:#9aa4ae}\n"
    ".ent-figure .full,.ent-figure .hollow{stroke:#9aa4ae;fill:#9aa4ae}\n"
    ".ent-figure .meeting *{stroke:#79b0ee;fill:#79b0ee}.ent-figure .friendly *{stroke:#83cf9b;fill:#83cf9b}\n"
    ".ent-figure .hostile *{stroke:#f08a7c;fill:#f08a7c}\n"
    ".ent-figure .hollow{fill:#14181c!important}.ent-figure .words{fill:#e4e2dc!important}\n"
    ".ent-figure .cell rect{stroke:#343b42}.ent-figure .for rect{fill:#1f4029;stroke:#3c7a50}\n"
    ".ent-figure .against rect{fill:#532721;stroke:#95483d}.ent-figure .open rect{fill:#433a17;stroke:#7d6c2c}\n"
    ".ent-figure .mixed rect{fill:#3a2b4a;stroke:#6f5490}.ent-figure .sign{stroke:#e4e2dc}\n"
    ".ent-figure .bond line{stroke:#7b8692}.ent-figure .knot circle{fill:#79b0ee;stroke:#14181c}\n"
    ".ent-figure .name{stroke:#14181c}.ent-figure .sea{fill:#1a2127}\n"
    ".ent-figure .world{fill:#2c333a;stroke:#14181c}.ent-figure .spot circle{fill:#e8a26b;stroke:#14181c}\n"
    ".ent-figure .country circle{stroke:#e8a26b}\n"
    "}\n";

const char *ent_figure_style(void)
{
    return style;
}

/* name and description come first in a figure; a screen reader tells them for the whole. */
static void put_head(ent_figure *f, ent_buf *out, const char *kind)
{
    ent_status *st = f->st;
    bool part = f->o->part;
    if (!part)
        ent_buf_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", st);
    ent_buf_printf(out, st, "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ent-figure %s\" viewBox=\"0 0 %.0f %.0f\""
                   " width=\"%.0f\" height=\"%.0f\" role=\"%s\" aria-labelledby=\"ent-%s-title ent-%s-says\">\n", kind,
                   f->width, f->height, f->width, f->height, f->o->links ? "group" : "img", kind, kind);
    ent_buf_printf(out, st, "<title id=\"ent-%s-title\">%s</title>\n<desc id=\"ent-%s-says\">%.*s.</desc>\n", kind,
                   f->title, kind, ENT_FMT(f->says));
    if (!part)
        ent_buf_printf(out, st, "<style>\n%s</style>\n<rect class=\"paper\" width=\"100%%\" height=\"100%%\"/>\n", style);
    ent_buf_printf(out, st, "<text class=\"title\" x=\"%d\" y=\"26\">%s</text>\n<text class=\"says\" x=\"%d\" y=\"44\">"
                   "%.*s</text>\n", ENT_FIGURE_EDGE, f->title, ENT_FIGURE_EDGE, ENT_FMT(f->says));
}

static void write_figure(ent_figure *f, const char *kind, const ent_sink *out)
{
    ent_buf b = {0};
    put_head(f, &b, kind);
    ent_buf_put(&b, ent_buf_str(&f->body), f->st);
    ent_buf_puts(&b, "</svg>\n", f->st);
    if (!ent_failed(f->st) && out->write(out->ctx, b.p, b.n) != 0)
        ent_status_set(f->st, ENT_IO, "cannot write the figure");
    ent_buf_free(&b);
}

void ent_figure_draw(ent_record *r, const ent_question *q, const ent_figure_options *o, const ent_answer *given,
                     const ent_sink *out, ent_status *st)
{
    const struct kind *k = ent_failed(st) ? NULL : kind_of(o->type, st);
    if (!k)
        return;
    ent_figure f = {.r = r, .a = ent_arena_new(0, st), .st = st, .q = q, .o = o, .given = given, .title = ""};
    if (!ent_failed(st))
        k->draw(&f);
    if (!ent_failed(st) && f.height <= 0)
        ent_status_set(st, ENT_NOT_FOUND, "nothing to draw: %s", k->nothing);
    if (!ent_failed(st))
        write_figure(&f, k->name, out);
    ent_buf_free(&f.body);
    ent_arena_free(f.a);
}

void ent_figure_write(ent_record *r, const ent_question *q, const ent_figure_options *o, const ent_sink *out,
                      ent_status *st)
{
    ent_figure_draw(r, q, o, NULL, out, st);
}
