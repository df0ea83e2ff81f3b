/* image.c - from a draft to the one block of bytes that is saved and used. */
#include "lookup/lexicon.h"

ent_img_str ent_image_str(ent_image *im, ent_str s, ent_status *st)
{
    if (s.n == 0)
        return (ent_img_str){0};
    uint32_t n = ent_intern_add(im->strings, s, st);
    if (ent_failed(st))
        return (ent_img_str){0};
    if (n < im->places.n)
        return im->places.at[n];
    ent_buf *pool = &im->sections[ENT_SEC_STRINGS];
    if (pool->n + s.n > UINT32_MAX / 2) {
        ent_status_set(st, ENT_LIMIT, "the lexicon's strings pass 2 GB");
        return (ent_img_str){0};
    }
    ent_img_str *place = ENT_PUSH(im->arena, &im->places, st);
    if (!place)
        return (ent_img_str){0};
    *place = (ent_img_str){(uint32_t)pool->n, (uint32_t)s.n};
    ent_buf_put(pool, s, st);
    return *place;
}

uint32_t ent_image_put(ent_image *im, ent_section sec, const void *rec, size_t size,
                       ent_status *st)
{
    uint32_t at = ent_image_count(im, sec, size);
    ent_buf_put(&im->sections[sec], ent_str_of(rec, size), st);
    return at;
}

uint32_t ent_image_count(const ent_image *im, ent_section sec, size_t size)
{
    return (uint32_t)(im->sections[sec].n / size);
}

ent_img_list ent_image_slots(ent_image *im, ent_section sec, const ent_str *texts, uint32_t n,
                             ent_status *st)
{
    ent_img_list out = {ent_image_count(im, sec, sizeof(ent_img_slot)), 0};
    uint32_t size = 16;
    while (size < n * 2)
        size *= 2;
    ent_img_slot *slots = ENT_NEW(im->arena, ent_img_slot, size, st);
    if (!slots)
        return out;
    for (uint32_t k = 0; k < n; k++) {
        uint32_t hash = (uint32_t)ent_hash(texts[k]);
        uint32_t at = hash & (size - 1);
        while (slots[at].index)
            at = (at + 1) & (size - 1);
        slots[at] = (ent_img_slot){hash, k + 1};
    }
    ent_buf_put(&im->sections[sec], ent_str_of((const char *)slots, size * sizeof *slots), st);
    out.count = size;
    return out;
}

static uint32_t interval_flags(const ent_interval *w)
{
    return (w->from_recalled ? 1u : 0u) | (w->to_recalled ? 2u : 0u) | (w->from_day ? 4u : 0u) |
           (w->to_day ? 8u : 0u) | (w->from_month ? 16u : 0u) | (w->to_month ? 32u : 0u);
}

static void write_office(ent_image *im, ent_section sec, ent_str org, ent_str title,
                         const ent_interval *when, uint32_t line, ent_status *st)
{
    ent_img_office o = {ent_image_str(im, org, st), ent_image_str(im, title, st), when->from,
                        when->to, interval_flags(when), line};
    ENT_IMAGE_PUT(im, sec, o, st);
}

static void write_actor(ent_image *im, const ent_draft_actor *a, ent_status *st)
{
    const ent_actor_entry *e = &a->e;
    ent_img_actor r = {0};
    r.kind = e->kind;
    r.sex = (unsigned char)e->sex;
    r.family_first = e->family_first;
    r.line = e->line;
    r.id = ent_image_str(im, e->id, st);
    r.name = ent_image_str(im, e->name, st);
    r.surname = ent_image_str(im, e->surname, st);
    r.cow = ent_image_str(im, e->cow, st);
    r.region = ent_image_str(im, e->region, st);
    r.file = ent_image_str(im, e->file, st);
    r.of = (ent_img_list){ent_image_count(im, ENT_SEC_OFS, sizeof(ent_img_str)), a->of.n};
    for (uint32_t i = 0; i < a->of.n; i++) {
        ent_img_str s = ent_image_str(im, a->of.at[i], st);
        ENT_IMAGE_PUT(im, ENT_SEC_OFS, s, st);
    }
    r.offices = (ent_img_list){ent_image_count(im, ENT_SEC_OFFICES, sizeof(ent_img_office)),
                               a->offices.n};
    for (uint32_t i = 0; i < a->offices.n; i++)
        write_office(im, ENT_SEC_OFFICES, a->offices.at[i].org, a->offices.at[i].title,
                     &a->offices.at[i].when, a->offices.at[i].line, st);
    r.members = (ent_img_list){ent_image_count(im, ENT_SEC_MEMBERS, sizeof(ent_img_office)),
                               a->members.n};
    for (uint32_t i = 0; i < a->members.n; i++)
        write_office(im, ENT_SEC_MEMBERS, a->members.at[i].id, (ent_str){0},
                     &a->members.at[i].when, 0, st);
    r.names = (ent_img_list){
        ent_image_count(im, ENT_SEC_ACTOR_NAMES, sizeof(ent_img_actor_name)), a->names.n};
    for (uint32_t i = 0; i < a->names.n; i++) {
        const ent_draft_name *n = &a->names.at[i];
        ent_img_actor_name rec = {ent_image_str(im, n->text, st), n->use, n->line};
        ENT_IMAGE_PUT(im, ENT_SEC_ACTOR_NAMES, rec, st);
    }
    r.points = ent_points_write(im, a, st);
    ENT_IMAGE_PUT(im, ENT_SEC_ACTORS, r, st);
}

static void write_actors(ent_image *im, const ent_draft *d, ent_status *st)
{
    ent_str *ids = ENT_NEW(im->arena, ent_str, d->actors.n, st);
    for (uint32_t i = 0; i < d->actors.n && !ent_failed(st); i++) {
        ids[i] = d->actors.at[i].e.id;
        write_actor(im, &d->actors.at[i], st);
    }
    if (!ent_failed(st))
        ent_image_slots(im, ENT_SEC_ACTOR_SLOTS, ids, d->actors.n, st);
}

static void write_table(ent_image *im, const ent_draft_table *t, ent_status *st)
{
    ent_img_table r = {0};
    r.name = ent_image_str(im, t->name, st);
    r.columns = (ent_img_list){ent_image_count(im, ENT_SEC_COLUMNS, sizeof(ent_img_str)),
                               t->columns.n};
    for (uint32_t c = 0; c < t->columns.n; c++) {
        ent_img_str s = ent_image_str(im, t->columns.at[c], st);
        ENT_IMAGE_PUT(im, ENT_SEC_COLUMNS, s, st);
    }
    r.first_cell = ent_image_count(im, ENT_SEC_CELLS, sizeof(ent_img_str));
    ent_str *keys = ENT_NEW(im->arena, ent_str, t->rows.n, st);
    for (uint32_t i = 0; keys && i < t->rows.n; i++) {
        if (t->rows.at[i].dropped)
            continue;
        keys[r.row_count++] = t->rows.at[i].cells[0];
        for (uint32_t c = 0; c < t->columns.n; c++) {
            ent_img_str s = ent_image_str(im, t->rows.at[i].cells[c], st);
            ENT_IMAGE_PUT(im, ENT_SEC_CELLS, s, st);
        }
    }
    if (keys)
        r.slots = ent_image_slots(im, ENT_SEC_ROW_SLOTS, keys, r.row_count, st);
    ENT_IMAGE_PUT(im, ENT_SEC_TABLES, r, st);
}

#define ALIGN 16u

static uint64_t aligned(uint64_t n)
{
    return (n + ALIGN - 1) / ALIGN * ALIGN;
}

static void join(const ent_image *im, ent_buf *out, ent_status *st)
{
    ent_img_header head = {.magic = "ENTLEX", .order = 0x01020304, .format = ENT_LEX_FORMAT};
    memcpy(head.version, ENT_VERSION, sizeof ENT_VERSION);
    uint64_t at = aligned(sizeof head);
    for (unsigned s = 0; s < ENT_SEC_COUNT; s++) {
        head.sections[s].at = at;
        head.sections[s].size = im->sections[s].n;
        at = aligned(at + im->sections[s].n);
    }
    head.size = at;
    ent_buf_put(out, ent_str_of((const char *)&head, sizeof head), st);
    for (unsigned s = 0; s < ENT_SEC_COUNT; s++) {
        while (!ent_failed(st) && out->n < head.sections[s].at)
            ent_buf_byte(out, 0, st);
        ent_buf_put(out, ent_buf_str(&im->sections[s]), st);
    }
    while (!ent_failed(st) && out->n < head.size)
        ent_buf_byte(out, 0, st);
    if (ent_failed(st))
        return;
    head.digest = ent_hash(ent_str_of(out->p + sizeof head, out->n - sizeof head));
    memcpy(out->p, &head, sizeof head);
}

void ent_image_make(const ent_draft *d, ent_buf *out, ent_status *st)
{
    ent_image im = {.arena = d->arena};
    im.strings = ent_intern_new(d->arena, st);
    if (!ent_failed(st)) {
        write_actors(&im, d, st);
        ent_names_write(&im, d, st);
        ent_words_write(&im, d, st);
        for (uint32_t i = 0; i < d->tables.n; i++)
            write_table(&im, &d->tables.at[i], st);
        join(&im, out, st);
    }
    for (unsigned s = 0; s < ENT_SEC_COUNT; s++)
        ent_buf_free(&im.sections[s]);
}
