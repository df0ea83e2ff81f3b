/* pairs.c - events as rows of source and target: ICEWS, Phoenix, PETRARCH2.
 *
 * ICEWS names its parties; the others know codes alone, so that parties of one code are one there and
 * a party without a code is left out, as PETRARCH leaves it out. An event without a target is in none. */
#include "exchange/coded.h"
#include "exchange/tables.h"

#include <inttypes.h>
#include <stdlib.h>

typedef struct writing {
    ent_coded_reader *c;
    ent_buf b;
    uint64_t count;                 /* of rows */
    bool urls;                      /* a document has one */
    ent_status *st;
} writing;

typedef void putting(writing *w, const ent_coded *e, const ent_coded_party *from,
                     const ent_coded_party *to);

static bool same(const ent_coded_party *a, const ent_coded_party *b, bool by_code)
{
    return by_code ? ent_str_eq(a->cameo, b->cameo) : ent_str_eq(a->id, b->id);
}

/* Stands one of the list that counts as the same before i? */
static bool again(const ent_coded_party *list, uint32_t i, bool by_code)
{
    for (uint32_t k = 0; k < i; k++)
        if (same(&list[k], &list[i], by_code))
            return true;
    return false;
}

static bool among(const ent_coded_party *list, uint32_t n, const ent_coded_party *p)
{
    for (uint32_t i = 0; i < n; i++)
        if (ent_str_eq(list[i].id, p->id))
            return true;
    return false;
}

/* Two of one country on both sides of talks with others do not meet each other. */
static bool are_one_side(const ent_coded *e, const ent_coded_party *from, const ent_coded_party *to)
{
    bool others = false;
    for (uint32_t i = 0; i < e->targets.n; i++)
        others |= !ent_str_eq(e->targets.at[i].iso3, from->iso3);
    return others && from->iso3.n && ent_str_eq(from->iso3, to->iso3) &&
           among(e->targets.at, e->targets.n, from) && among(e->sources.at, e->sources.n, to);
}

static void put_pairs(writing *w, const ent_coded *e, bool by_code, putting *put)
{
    for (uint32_t i = 0; i < e->sources.n; i++) {
        const ent_coded_party *from = &e->sources.at[i];
        if ((by_code && from->cameo.n == 0) || again(e->sources.at, i, by_code))
            continue;
        for (uint32_t k = 0; k < e->targets.n; k++) {
            const ent_coded_party *to = &e->targets.at[k];
            if ((by_code && to->cameo.n == 0) || again(e->targets.at, k, by_code) ||
                ent_str_eq(from->id, to->id) || are_one_side(e, from, to))
                continue;
            w->count++;
            put(w, e, from, to);
            ent_cell_end(&w->b, w->st);
        }
    }
}

static void write_file(ent_record *r, const ent_engine *e, const char *folder, const char *name,
                       const char *header, bool by_code, putting *put, ent_status *st)
{
    writing w = {.c = ent_coded_open(r, e, st), .st = st};
    sqlite3_stmt *s = ent_sql_prepare(r, "SELECT 1 FROM current_documents WHERE url IS NOT NULL", st);
    w.urls = ent_sql_step(r, s, st);
    sqlite3_finalize(s);
    FILE *f = ent_export_open(folder, name, st);
    ent_coded event;
    if (header)
        ent_cell_header(&w.b, header, st);
    while (f && ent_coded_next(w.c, &event, st)) {
        if (event.cameo.n)
            put_pairs(&w, &event, by_code, put);
        ent_export_put(f, &w.b, name, st);
    }
    if (f)
        ent_export_put(f, &w.b, name, st);
    ent_export_close(f, name, st);
    ent_coded_close(w.c);
    ent_buf_free(&w.b);
}

/* ---- ICEWS ----------------------------------------------------------------------------------- */

/* The first 13 digits of the id: as much as a double holds. entente show PREFIX opens "e" and they in
 * hexadecimal. */
static int64_t number_of(ent_str id)
{
    char digits[14] = "";
    if (id.n < 14)
        return 0;
    memcpy(digits, id.p + 1, 13);
    return (int64_t)strtoll(digits, NULL, 16);
}

static double icews_intensity(const writing *w, const ent_coded *e)
{
    ent_str own = ent_coded_icews(w->c, e->cameo);
    char digits[16];
    if (own.n == 0 || own.n >= sizeof digits)
        return e->goldstein;
    memcpy(digits, own.p, own.n);
    digits[own.n] = '\0';
    return strtod(digits, NULL);
}

static void put_icews(writing *w, const ent_coded *e, const ent_coded_party *from,
                      const ent_coded_party *to)
{
    ent_buf *b = &w->b;
    bool intense = e->has_goldstein || ent_coded_icews(w->c, e->cameo).n;
    ent_cell_int(b, number_of(e->id), true, w->st);
    ent_cell_text(b, e->day, w->st);
    ent_cell_text(b, from->name, w->st);
    ent_cell_text(b, from->label, w->st);
    ent_cell_text(b, from->country, w->st);
    ent_cell_text(b, ent_coded_label(w->c, e->cameo), w->st);
    ent_cell_text(b, e->cameo, w->st);
    ent_cell_real(b, icews_intensity(w, e), intense, w->st);
    ent_cell_text(b, to->name, w->st);
    ent_cell_text(b, to->label, w->st);
    ent_cell_text(b, to->country, w->st);
    ent_cell_text(b, e->document, w->st);
    ent_cell_int(b, e->sentence, e->sentence > 0, w->st);
    ent_cell_text(b, e->outlet, w->st);
    ent_cell_text(b, e->place_name, w->st);
    ent_cell_text(b, ENT_STR(""), w->st);
    ent_cell_text(b, e->admin, w->st);
    ent_cell_text(b, e->place_country, w->st);
    ent_cell_real(b, e->lat, e->has_point, w->st);
    ent_cell_real(b, e->lon, e->has_point, w->st);
}

void ent_export_icews(ent_record *r, const ent_engine *e, const char *folder, ent_status *st)
{
    write_file(r, e, folder, "icews.tab",
               "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|"
               "Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|"
               "City|District|Province|Country|Latitude|Longitude", false, put_icews, st);
}

/* "20210316" */
static void put_compact_day(writing *w, ent_str day)
{
    char text[9] = "";
    if (day.n == 10)
        snprintf(text, sizeof text, "%.4s%.2s%.2s", day.p, day.p + 5, day.p + 8);
    ent_cell_text(&w->b, ent_str_z(text), w->st);
}

/* Document and sentence. */
static void put_sentence(writing *w, const ent_coded *e)
{
    char text[64];
    snprintf(text, sizeof text, "%.*s_%lld", ENT_FMT(e->document), (long long)e->sentence);
    ent_cell_text(&w->b, ent_str_z(text), w->st);
}

/* ---- Phoenix --------------------------------------------------------------------------------- */

static bool is_role(ent_str part)
{
    static const char *const roles[] = {"GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED",
                                        "EDU", "BUS", "CRM", "CVL"};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (ent_str_is(part, roles[i]))
            return true;
    return false;
}

/* Whole code, its entity, its role, the rest by ";". The entity is its country, or IGO. */
static void put_actor(writing *w, ent_str code)
{
    ent_str role = ent_str_sub(code, 3, 6);
    bool has_role = is_role(role);
    ent_cell_text(&w->b, code, w->st);
    ent_cell_text(&w->b, ent_str_sub(code, 0, 3), w->st);
    ent_cell_text(&w->b, has_role ? role : ENT_STR(""), w->st);
    ent_cell_text(&w->b, ent_str_sub(code, has_role ? 6 : 3, code.n), w->st);
}

/* Phoenix' own classes: statements and pleas stand apart, broken relations are words. */
static int64_t phoenix_quad(ent_str root)
{
    static const int8_t quads[] = {-1, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 3, 4, 4, 4, 4};
    uint32_t n = 0;
    return ent_str_to_u32(root, &n) && n < sizeof quads ? quads[n] : -1;
}

static void put_phoenix(writing *w, const ent_coded *e, const ent_coded_party *from,
                        const ent_coded_party *to)
{
    ent_buf *b = &w->b;
    char id[64];
    snprintf(id, sizeof id, "%" PRIu64 "_%s", w->count, ent_version());
    ent_cell_text(b, ent_str_z(id), w->st);
    put_compact_day(w, e->day);
    ent_cell_text(b, ent_str_sub(e->day, 0, 4), w->st);
    ent_cell_text(b, ent_str_sub(e->day, 5, 7), w->st);
    ent_cell_text(b, ent_str_sub(e->day, 8, 10), w->st);
    put_actor(w, from->cameo);
    put_actor(w, to->cameo);
    ent_cell_text(b, e->cameo, w->st);
    ent_cell_text(b, e->root, w->st);
    ent_cell_int(b, phoenix_quad(e->root), phoenix_quad(e->root) >= 0, w->st);
    ent_cell_real(b, e->goldstein, e->has_goldstein, w->st);
    ent_cell_text(b, ENT_STR(""), w->st);
    ent_cell_real(b, e->lat, e->has_point, w->st);
    ent_cell_real(b, e->lon, e->has_point, w->st);
    ent_cell_text(b, e->place_name, w->st);
    ent_cell_text(b, e->admin, w->st);
    ent_cell_text(b, e->place_iso3, w->st);
    put_sentence(w, e);
    ent_cell_text(b, e->url, w->st);
    ent_cell_text(b, e->outlet, w->st);
}

void ent_export_phoenix(ent_record *r, const ent_engine *e, const char *folder, ent_status *st)
{
    write_file(r, e, folder, "phoenix.txt", NULL, true, put_phoenix, st);
}

/* ---- PETRARCH2 ------------------------------------------------------------------------------- */

/* date source target code issues ids [url] story-source source-text target-text event-text */
static void put_petrarch(writing *w, const ent_coded *e, const ent_coded_party *from,
                         const ent_coded_party *to)
{
    ent_buf *b = &w->b;
    put_compact_day(w, e->day);
    ent_cell_text(b, from->cameo, w->st);
    ent_cell_text(b, to->cameo, w->st);
    ent_cell_text(b, e->cameo, w->st);
    ent_cell_text(b, ENT_STR(""), w->st);
    put_sentence(w, e);
    if (w->urls)
        ent_cell_text(b, e->url, w->st);
    ent_cell_text(b, e->outlet, w->st);
    ent_cell_text(b, from->words.n ? from->words : from->name, w->st);
    ent_cell_text(b, to->words.n ? to->words : to->name, w->st);
    ent_cell_text(b, e->words, w->st);
}

void ent_export_petrarch(ent_record *r, const ent_engine *e, const char *folder, ent_status *st)
{
    write_file(r, e, folder, "petrarch.txt", NULL, true, put_petrarch, st);
}
