/* lexicon.c - opening an image, and the answers it gives. */
#include "lookup/pattern.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- opening ---------------------------------------------------------------------------- */

static const uint16_t record_sizes[ENT_SEC_COUNT] = {
    [ENT_SEC_STRINGS] = 1,
    [ENT_SEC_ACTORS] = sizeof(ent_img_actor),
    [ENT_SEC_ACTOR_SLOTS] = sizeof(ent_img_slot),
    [ENT_SEC_OFS] = sizeof(ent_img_str),
    [ENT_SEC_OFFICES] = sizeof(ent_img_office),
    [ENT_SEC_MEMBERS] = sizeof(ent_img_office),
    [ENT_SEC_ACTOR_NAMES] = sizeof(ent_img_actor_name),
    [ENT_SEC_POINTS] = sizeof(ent_img_point),
    [ENT_SEC_NAME_STARTS] = 1,
    [ENT_SEC_NAME_SLOTS] = sizeof(ent_img_slot),
    [ENT_SEC_NAME_KEYS] = sizeof(ent_img_key),
    [ENT_SEC_NAMES] = sizeof(ent_img_name),
    [ENT_SEC_NAME_HITS] = sizeof(ent_img_hit),
    [ENT_SEC_CLASSES] = sizeof(ent_img_str),
    [ENT_SEC_CLASS_SLOTS] = sizeof(ent_img_slot),
    [ENT_SEC_WORDS] = sizeof(ent_img_word),
    [ENT_SEC_WORD_SLOTS] = sizeof(ent_img_slot),
    [ENT_SEC_WORD_LISTS] = sizeof(uint32_t),
    [ENT_SEC_TABLES] = sizeof(ent_img_table),
    [ENT_SEC_COLUMNS] = sizeof(ent_img_str),
    [ENT_SEC_CELLS] = sizeof(ent_img_str),
    [ENT_SEC_ROW_SLOTS] = sizeof(ent_img_slot),
    [ENT_SEC_KINDS] = sizeof(ent_img_str),
    [ENT_SEC_RULES] = sizeof(ent_img_rule),
    [ENT_SEC_PAIRS] = sizeof(ent_img_pair),
    [ENT_SEC_RULE_LINES] = sizeof(ent_img_rule_line),
    [ENT_SEC_ALTS] = sizeof(ent_img_alt),
    [ENT_SEC_NODES] = sizeof(ent_img_node),
    [ENT_SEC_EDGES] = sizeof(ent_img_edge),
    [ENT_SEC_TERMS] = sizeof(ent_img_term),
    [ENT_SEC_NODE_WORDS] = sizeof(uint32_t),
};

static const char *damage(const char *bytes, size_t size)
{
    const ent_img_header *h = (const ent_img_header *)(const void *)bytes;
    if (size < sizeof *h || memcmp(h->magic, "ENTLEX\0", 8) != 0)
        return "not a compiled lexicon";
    if (h->order != 0x01020304)
        return "compiled on a machine of another byte order: compile it again";
    if (h->format != ENT_LEX_FORMAT || strncmp(h->version, ENT_VERSION, sizeof h->version) != 0)
        return "compiled by another version: compile it again";
    if (h->size != size)
        return "the file is cut off";
    if (h->digest != ent_hash(ent_str_of(bytes + sizeof *h, size - sizeof *h)))
        return "the file is damaged";
    for (unsigned s = 0; s < ENT_SEC_COUNT; s++)
        if (h->sections[s].at > size || h->sections[s].size > size - h->sections[s].at ||
            h->sections[s].size % record_sizes[s] || h->sections[s].at % 16)
            return "its table of sections is wrong";
    return NULL;
}

static ent_interval interval_of(const ent_img_office *o)
{
    return (ent_interval){o->from, o->to, (o->flags & 1) != 0, (o->flags & 2) != 0,
                          (o->flags & 4) != 0, (o->flags & 8) != 0, (o->flags & 16) != 0,
                          (o->flags & 32) != 0};
}

/* The records with pointers, so that callers need not know the image. */
static void unfold_actors(ent_lexicon *lex)
{
    const ent_img_actor *from = ent_lex_section(lex, ENT_SEC_ACTORS);
    uint32_t n = ent_lex_count(lex, ENT_SEC_ACTORS, sizeof *from);
    for (uint32_t i = 0; i < n; i++)
        lex->actors[i] = (ent_actor_entry){
            .kind = (uint8_t)from[i].kind,
            .sex = (char)from[i].sex,
            .family_first = from[i].family_first != 0,
            .id = ent_lex_str(lex, from[i].id),
            .name = ent_lex_str(lex, from[i].name),
            .surname = ent_lex_str(lex, from[i].surname),
            .cow = ent_lex_str(lex, from[i].cow),
            .region = ent_lex_str(lex, from[i].region),
            .of = lex->of + from[i].of.first,
            .offices = lex->offices + from[i].offices.first,
            .members = lex->members + from[i].members.first,
            .points = lex->points + from[i].points.first,
            .of_count = from[i].of.count,
            .office_count = from[i].offices.count,
            .member_count = from[i].members.count,
            .point_count = from[i].points.count,
            .file = ent_lex_str(lex, from[i].file),
            .line = from[i].line,
        };
}

static void unfold_lists(ent_lexicon *lex)
{
    const ent_img_str *of = ent_lex_section(lex, ENT_SEC_OFS);
    const ent_img_office *offices = ent_lex_section(lex, ENT_SEC_OFFICES);
    const ent_img_office *members = ent_lex_section(lex, ENT_SEC_MEMBERS);
    for (uint32_t i = 0; i < ent_lex_count(lex, ENT_SEC_OFS, sizeof *of); i++)
        lex->of[i] = ent_lex_str(lex, of[i]);
    for (uint32_t i = 0; i < ent_lex_count(lex, ENT_SEC_OFFICES, sizeof *offices); i++)
        lex->offices[i] = (ent_office){ent_lex_str(lex, offices[i].org),
                                       ent_lex_str(lex, offices[i].title),
                                       interval_of(&offices[i]), offices[i].line};
    for (uint32_t i = 0; i < ent_lex_count(lex, ENT_SEC_MEMBERS, sizeof *members); i++)
        lex->members[i] =
            (ent_member){ent_lex_str(lex, members[i].org), interval_of(&members[i])};
    const ent_img_point *points = ent_lex_section(lex, ENT_SEC_POINTS);
    for (uint32_t i = 0; i < ent_lex_count(lex, ENT_SEC_POINTS, sizeof *points); i++)
        lex->points[i] = (ent_point){ent_lex_str(lex, points[i].name),
                                     ent_lex_str(lex, points[i].admin), points[i].lat,
                                     points[i].lon};
    const ent_img_table *tables = ent_lex_section(lex, ENT_SEC_TABLES);
    for (uint32_t i = 0; i < ent_lex_count(lex, ENT_SEC_TABLES, sizeof *tables); i++)
        lex->tables[i] = (ent_table){lex, &tables[i]};
    const ent_img_rule *rules = ent_lex_section(lex, ENT_SEC_RULES);
    for (uint32_t i = 0; i < ent_lex_count(lex, ENT_SEC_RULES, sizeof *rules); i++)
        lex->rules[i] = (struct ent_rule){lex, &rules[i]};
}

/* calloc for n records, at least one: an empty section is no failure. */
static void *room(size_t n, size_t size, ent_status *st)
{
    void *p = ent_failed(st) ? NULL : calloc(n ? n : 1, size);
    if (!p)
        ent_status_set(st, ENT_NOMEM, "out of memory");
    return p;
}

/* Takes the bytes over, also when it fails. */
static ent_lexicon *open_image(const char *bytes, size_t size, bool mapped, ent_status *st)
{
    ent_lexicon *lex = room(1, sizeof *lex, st);
    if (!lex) {
        if (mapped)
            munmap((void *)(uintptr_t)bytes, size);
        else
            free((void *)(uintptr_t)bytes);
        return NULL;
    }
    lex->bytes = bytes;
    lex->size = size;
    lex->mapped = mapped;
    const char *wrong = damage(bytes, size);
    if (wrong) {
        ent_status_set(st, ENT_BAD_LEXICON, "%s", wrong);
        ent_lexicon_free(lex);
        return NULL;
    }
    lex->head = (const ent_img_header *)(const void *)bytes;
#define ROOM(sec, img, type) room(ent_lex_count(lex, (sec), sizeof(img)), sizeof(type), st)
    lex->actors = ROOM(ENT_SEC_ACTORS, ent_img_actor, ent_actor_entry);
    lex->offices = ROOM(ENT_SEC_OFFICES, ent_img_office, ent_office);
    lex->members = ROOM(ENT_SEC_MEMBERS, ent_img_office, ent_member);
    lex->of = ROOM(ENT_SEC_OFS, ent_img_str, ent_str);
    lex->points = ROOM(ENT_SEC_POINTS, ent_img_point, ent_point);
    lex->tables = ROOM(ENT_SEC_TABLES, ent_img_table, ent_table);
    lex->rules = ROOM(ENT_SEC_RULES, ent_img_rule, struct ent_rule);
#undef ROOM
    if (ent_failed(st)) {
        ent_lexicon_free(lex);
        return NULL;
    }
    unfold_actors(lex);
    unfold_lists(lex);
    snprintf(lex->id, sizeof lex->id, "lexicon-%s %016llx", ENT_VERSION,
             (unsigned long long)lex->head->digest);
    return lex;
}

ent_lexicon *ent_lexicon_open(const char *path, ent_status *st)
{
    if (ent_failed(st))
        return NULL;
    struct stat info;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &info) != 0) {
        ent_status_set(st, ENT_IO, "cannot open: %s", strerror(errno));
        ent_status_place(st, path, 0);
        if (fd >= 0)
            close(fd);
        return NULL;
    }
    size_t size = (size_t)info.st_size;
    void *p = size ? mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0) : MAP_FAILED;
    int why = size ? errno : EINVAL;
    close(fd);
    ent_lexicon *lex = NULL;
    if (p == MAP_FAILED)
        ent_status_set(st, ENT_IO, "cannot map: %s", strerror(why));
    else
        lex = open_image(p, size, true, st);
    if (!lex)
        ent_status_place(st, path, 0);
    return lex;
}

ent_lexicon *ent_lexicon_build(const char *folder, const ent_lexicon *base,
                               ent_lexicon_problems *problems, ent_status *st)
{
    ent_arena *a = ent_arena_new((size_t)2 << 30, st);
    ent_draft *d = a ? ent_draft_new(a, st) : NULL;
    ent_buf image = {0};
    if (d) {
        d->problems = problems;
        if (base)
            ent_draft_add_base(d, base, st);
        ent_folder_read(d, folder, st);
        ent_draft_surnames(d, st);
        ent_draft_check(d, st);
        if (!ent_failed(st))
            ent_image_make(d, &image, st);
    }
    ent_arena_free(a);
    if (ent_failed(st)) {
        ent_buf_free(&image);
        return NULL;
    }
    return open_image(image.p, image.n, false, st);
}

ent_lexicon *ent_lexicon_read(const char *folder, const ent_lexicon *base, ent_status *st)
{
    return ent_lexicon_build(folder, base, NULL, st);
}

void ent_lexicon_save(const ent_lexicon *lex, const char *path, ent_status *st)
{
    if (ent_failed(st))
        return;
    FILE *f = fopen(path, "wb");
    bool good = f && fwrite(lex->bytes, 1, lex->size, f) == lex->size;
    int why = errno;
    if (f && fclose(f) != 0 && good) {
        good = false;
        why = errno;
    }
    if (!good) {
        ent_status_set(st, ENT_IO, "cannot write: %s", strerror(why));
        ent_status_place(st, path, 0);
    }
}

void ent_lexicon_free(ent_lexicon *lex)
{
    if (!lex)
        return;
    if (lex->mapped)
        munmap((void *)(uintptr_t)lex->bytes, lex->size);
    else
        free((void *)(uintptr_t)lex->bytes);
    free(lex->actors);
    free(lex->offices);
    free(lex->members);
    free(lex->of);
    free(lex->points);
    free(lex->tables);
    free(lex->rules);
    free(lex);
}

ent_str ent_lexicon_id(const ent_lexicon *lex)
{
    return ent_str_z(lex->id);
}

/* ---- look-ups --------------------------------------------------------------------------- */

static uint32_t slot_of(const ent_img_slot *slots, uint32_t count, uint32_t hash, uint32_t *at)
{
    uint32_t mask = count - 1;
    uint32_t i = *at == UINT32_MAX ? hash & mask : (*at + 1) & mask;
    for (; slots[i].index; i = (i + 1) & mask)
        if (slots[i].hash == hash) {
            *at = i;
            return slots[i].index - 1;
        }
    *at = i;
    return ENT_NONE;
}

uint32_t ent_lex_slot(const ent_lexicon *lex, ent_section sec, uint32_t hash, uint32_t *at)
{
    const ent_img_slot *slots = ent_lex_section(lex, sec);
    return slot_of(slots, ent_lex_count(lex, sec, sizeof *slots), hash, at);
}

uint32_t ent_lexicon_actor_count(const ent_lexicon *lex)
{
    return ent_lex_count(lex, ENT_SEC_ACTORS, sizeof(ent_img_actor));
}

const ent_actor_entry *ent_lexicon_actor(const ent_lexicon *lex, uint32_t index)
{
    return index < ent_lexicon_actor_count(lex) ? &lex->actors[index] : NULL;
}

ent_str ent_lexicon_name_of(const ent_lexicon *lex, uint32_t index, ent_name_use use)
{
    const ent_img_actor *actors = ent_lex_section(lex, ENT_SEC_ACTORS);
    const ent_img_actor_name *names = ent_lex_section(lex, ENT_SEC_ACTOR_NAMES);
    if (index >= ent_lexicon_actor_count(lex))
        return (ent_str){0};
    ent_img_list list = actors[index].names;
    for (uint32_t i = 0; i < list.count; i++)
        if (names[list.first + i].use == (uint32_t)use)
            return ent_lex_str(lex, names[list.first + i].text);
    return (ent_str){0};
}

uint32_t ent_lexicon_find(const ent_lexicon *lex, ent_str id)
{
    uint32_t at = UINT32_MAX, hash = (uint32_t)ent_hash(id), k;
    while ((k = ent_lex_slot(lex, ENT_SEC_ACTOR_SLOTS, hash, &at)) != ENT_NONE)
        if (ent_str_eq(lex->actors[k].id, id))
            return k;
    return ENT_NONE;
}

uint32_t ent_lex_word_find(const ent_lexicon *lex, ent_str word)
{
    const ent_img_word *words = ent_lex_section(lex, ENT_SEC_WORDS);
    uint32_t at = UINT32_MAX, hash = (uint32_t)ent_hash(word), k;
    while ((k = ent_lex_slot(lex, ENT_SEC_WORD_SLOTS, hash, &at)) != ENT_NONE)
        if (ent_str_eq(ent_lex_str(lex, words[k].text), word))
            return k;
    return ENT_NONE;
}

uint32_t ent_lexicon_class(const ent_lexicon *lex, ent_str name)
{
    const ent_img_str *classes = ent_lex_section(lex, ENT_SEC_CLASSES);
    uint32_t at = UINT32_MAX, hash = (uint32_t)ent_hash(name), k;
    while ((k = ent_lex_slot(lex, ENT_SEC_CLASS_SLOTS, hash, &at)) != ENT_NONE)
        if (ent_str_eq(ent_lex_str(lex, classes[k]), name))
            return k;
    return ENT_NONE;
}

uint32_t ent_lexicon_word(const ent_lexicon *lex, ent_str lemma)
{
    return ent_lex_word_find(lex, lemma);
}

bool ent_lexicon_word_in(const ent_lexicon *lex, uint32_t cls, uint32_t number)
{
    if (cls == ENT_NONE || number == ENT_NONE)
        return false;
    const ent_img_word *word = (const ent_img_word *)ent_lex_section(lex, ENT_SEC_WORDS) + number;
    const uint32_t *list =
        (const uint32_t *)ent_lex_section(lex, ENT_SEC_WORD_LISTS) + word->classes.first;
    for (uint32_t i = 0; i < word->classes.count; i++)
        if (list[i] == cls)
            return true;
    return false;
}

uint32_t ent_lexicon_class_of(const ent_lexicon *lex, const uint32_t *classes, uint32_t n,
                              ent_str lemma)
{
    uint32_t word = ent_lex_word_find(lex, lemma), k = 0;
    while (k < n && !ent_lexicon_word_in(lex, classes[k], word))
        k++;
    return k;
}

bool ent_lexicon_in_class(const ent_lexicon *lex, uint32_t cls, ent_str lemma)
{
    return cls != ENT_NONE && ent_lexicon_word_in(lex, cls, ent_lex_word_find(lex, lemma));
}

/* ---- tables ----------------------------------------------------------------------------- */

const ent_table *ent_lexicon_table(const ent_lexicon *lex, ent_str name)
{
    uint32_t n = ent_lex_count(lex, ENT_SEC_TABLES, sizeof(ent_img_table));
    for (uint32_t i = 0; i < n; i++)
        if (ent_str_eq(ent_lex_str(lex, lex->tables[i].img->name), name))
            return &lex->tables[i];
    return NULL;
}

uint32_t ent_table_column(const ent_table *t, ent_str name)
{
    const ent_img_str *columns = ent_lex_section(t->lex, ENT_SEC_COLUMNS);
    for (uint32_t i = 0; i < t->img->columns.count; i++)
        if (ent_str_eq(ent_lex_str(t->lex, columns[t->img->columns.first + i]), name))
            return i;
    return ENT_NONE;
}

uint32_t ent_table_count(const ent_table *t)
{
    return t->img->row_count;
}

ent_str ent_table_at(const ent_table *t, uint32_t row, uint32_t column)
{
    if (row >= t->img->row_count || column >= t->img->columns.count)
        return (ent_str){0};
    const ent_img_str *cells = ent_lex_section(t->lex, ENT_SEC_CELLS);
    uint32_t cell = t->img->first_cell + row * t->img->columns.count + column;
    return ent_lex_str(t->lex, cells[cell]);
}

uint32_t ent_table_find(const ent_table *t, ent_str key)
{
    ent_img_list list = t->img->slots;
    const ent_img_slot *slots =
        (const ent_img_slot *)ent_lex_section(t->lex, ENT_SEC_ROW_SLOTS) + list.first;
    uint32_t at = UINT32_MAX, hash = (uint32_t)ent_hash(key), row;
    while ((row = slot_of(slots, list.count, hash, &at)) != ENT_NONE)
        if (ent_str_eq(ent_table_at(t, row, 0), key))
            return row;
    return ENT_NONE;
}
