/* polecat.c - events in POLECAT's 40 columns: one row an event, lists with ";" between. */
#include "exchange/coded.h"
#include "exchange/tables.h"

static const char columns[] =
    "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|"
    "Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|"
    "Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|"
    "Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|"
    "Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|"
    "Story Organizations|Story Locations|Language|Version";

typedef struct writing {
    ent_record *r;
    ent_buf b, list;
    sqlite3_stmt *people, *organs, *places;
    ent_status *st;
} writing;

static void empty(writing *w, int n)
{
    for (int i = 0; i < n; i++)
        ent_cell_text(&w->b, ENT_STR(""), w->st);
}

static void add(writing *w, ent_str item)
{
    if (item.n == 0)
        return;
    for (ent_str rest = ent_buf_str(&w->list); rest.n;)
        if (ent_str_eq(ent_str_field(&rest, ';'), item))
            return;
    if (w->list.n)
        ent_buf_byte(&w->list, ';', w->st);
    ent_buf_put(&w->list, item, w->st);
}

static void put_list(writing *w)
{
    ent_cell_text(&w->b, ent_buf_str(&w->list), w->st);
    w->list.n = 0;
}

/* Name, country, COW, first sector, sectors, title, words, encyclopaedia. */
static void put_side(writing *w, const ent_coded_party *p, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        add(w, p[i].name);
    put_list(w);
    for (uint32_t i = 0; i < n; i++)
        add(w, p[i].iso3);
    put_list(w);
    empty(w, 1);
    ent_str first = ENT_STR("");
    for (uint32_t i = 0; i < n && first.n == 0; i++)
        first = p[i].sector;
    ent_cell_text(&w->b, first, w->st);
    for (uint32_t i = 0; i < n; i++)
        add(w, p[i].sector);
    put_list(w);
    for (uint32_t i = 0; i < n; i++)
        add(w, p[i].title);
    put_list(w);
    for (uint32_t i = 0; i < n; i++)
        add(w, p[i].words);
    put_list(w);
    empty(w, 1);
}

static void put_story(writing *w, sqlite3_stmt *s, int64_t document)
{
    if (s) {
        sqlite3_reset(s);
        sqlite3_bind_int64(s, 1, document);
    }
    while (s && ent_sql_step(w->r, s, w->st))
        add(w, ent_column(s, 0));
    put_list(w);
}

static void put_event(writing *w, const ent_coded *e)
{
    ent_buf *b = &w->b;
    ent_cell_text(b, e->id, w->st);
    ent_cell_text(b, e->day, w->st);
    ent_cell_text(b, e->plover, w->st);
    ent_cell_text(b, e->mode, w->st);
    ent_cell_real(b, e->score, e->has_score, w->st);
    ent_cell_int(b, e->quad, e->quad > 0, w->st);
    ent_cell_text(b, e->contexts, w->st);
    put_side(w, e->sources.at, e->sources.n);
    put_side(w, e->targets.at, e->targets.n);
    ent_cell_text(b, e->place_name, w->st);
    empty(w, 2);
    ent_cell_text(b, e->admin, w->st);
    ent_cell_text(b, e->place_iso3, w->st);
    ent_cell_real(b, e->lat, e->has_point, w->st);
    ent_cell_real(b, e->lon, e->has_point, w->st);
    empty(w, 1);
    ent_cell_text(b, e->place, w->st);
    empty(w, 1);
    ent_cell_text(b, e->outlet, w->st);
    ent_cell_text(b, e->published, w->st);
    put_story(w, w->people, e->document_row);
    put_story(w, w->organs, e->document_row);
    put_story(w, w->places, e->document_row);
    ent_cell_text(b, e->language, w->st);
    ent_cell_text(b, ent_str_z(ent_version()), w->st);
    ent_cell_end(b, w->st);
}

#define STORY(kinds)                                                                            \
    "SELECT a.name FROM document_actors x JOIN actors a USING(actor) WHERE x.document = ?1"     \
    " AND x.mentions > 0 AND a.kind " kinds " ORDER BY x.start_byte, a.id"

void ent_export_polecat(ent_record *r, const ent_engine *e, const char *folder, ent_status *st)
{
    static const char name[] = "polecat.txt";
    writing w = {.r = r, .st = st};
    w.people = ent_sql_prepare(r, STORY("= 'person'"), st);
    w.organs = ent_sql_prepare(r, STORY("NOT IN ('person', 'state', 'place', 'document', 'agreement',"
                               " 'policy', 'law', 'process', 'weapon', 'concept')"), st);
    w.places = ent_sql_prepare(r, STORY("IN ('state', 'place')"), st);
    ent_coded_reader *c = ent_coded_open(r, e, st);
    FILE *f = ent_export_open(folder, name, st);
    ent_coded event;
    ent_cell_header(&w.b, columns, st);
    while (f && ent_coded_next(c, &event, st)) {
        if (event.sources.n)                /* PLOVER needs an actor */
            put_event(&w, &event);
        ent_export_put(f, &w.b, name, st);
    }
    if (f)
        ent_export_put(f, &w.b, name, st);
    ent_export_close(f, name, st);
    ent_coded_close(c);
    sqlite3_finalize(w.people);
    sqlite3_finalize(w.organs);
    sqlite3_finalize(w.places);
    ent_buf_free(&w.b);
    ent_buf_free(&w.list);
}
