/* iob2.c - reading IOB2 files, and the sentence ids of CoNLL-U files. */
#include "exchange/iob2.h"

enum { LONGEST = 8192 };               /* tokens of a sentence */

typedef struct reader {
    ent_iob2 *out;
    ent_arena *arena;
    uint8_t types[LONGEST];
    bool begins[LONGEST];
    uint32_t n;
    ent_str id;
    uint32_t line;
    ent_status *st;
} reader;

void ent_labels_join(const uint8_t *types, const bool *begins, uint32_t n, uint8_t *labels)
{
    for (uint32_t i = 0; i < n; i++) {
        bool first = i == 0 || begins[i] || types[i - 1] != types[i];
        bool last = i + 1 == n || begins[i + 1] || types[i + 1] != types[i];
        ent_label_place at = first ? (last ? ENT_AT_ONLY : ENT_AT_FIRST)
                                   : last ? ENT_AT_LAST : ENT_AT_INSIDE;
        labels[i] = ent_label_of((ent_name_type)types[i], at);
    }
}

static ent_name_type type_of(ent_str name)
{
    if (ent_str_is(name, "PER"))
        return ENT_TYPE_PERSON;
    if (ent_str_is(name, "LOC"))
        return ENT_TYPE_PLACE;
    return ent_str_is(name, "ORG") ? ENT_TYPE_ORG : ENT_TYPE_NONE;
}

static void close_sentence(reader *r)
{
    if (r->n == 0 || ent_failed(r->st))
        return;
    uint32_t before = ent_intern_count(r->out->ids);
    uint32_t number = ent_intern_add(r->out->ids, r->id, r->st);
    if (number != before) {
        ent_status_set(r->st, ENT_BAD_INPUT, "a sentence needs a sent_id of its own");
        ent_status_place(r->st, NULL, r->line);
        return;
    }
    ent_iob2_sentence *s = ENT_PUSH(r->arena, &r->out->sentences, r->st);
    uint8_t labels[LONGEST];
    ent_labels_join(r->types, r->begins, r->n, labels);
    if (s)
        *s = (ent_iob2_sentence){r->out->labels.n, r->n};
    for (uint32_t i = 0; i < r->n; i++) {
        uint8_t *l = ENT_PUSH(r->arena, &r->out->labels, r->st);
        if (l)
            *l = labels[i];
    }
    r->n = 0;
}

static void read_token(reader *r, ent_str line)
{
    ent_str_field(&line, '\t');
    ent_str_field(&line, '\t');
    ent_str label = ent_str_field(&line, '\t');
    if (label.n == 0 || r->n == LONGEST) {
        ent_status_set(r->st, ENT_BAD_INPUT, "expected number, form and label between tabs");
        ent_status_place(r->st, NULL, r->line);
        return;
    }
    ent_name_type type = type_of(ent_str_sub(label, 2, label.n));
    r->types[r->n] = (uint8_t)type;
    r->begins[r->n++] = label.p[0] == 'B';
}

/* Value of a comment "# key = value" of that key. */
static bool comment(ent_str line, const char *key, ent_str *value)
{
    line = ent_str_trim(ent_str_sub(line, 1, line.n));
    ent_str name = ent_str_field(&line, '=');
    *value = line;
    return ent_str_is(name, key);
}

void ent_iob2_read(ent_iob2 *out, ent_str bytes, ent_arena *arena, ent_status *st)
{
    *out = (ent_iob2){.ids = ent_intern_new(arena, st)};
    reader *r = ENT_NEW(arena, reader, 1, st);
    if (!r)
        return;
    r->out = out;
    r->arena = arena;
    r->st = st;
    while (bytes.n && !ent_failed(st)) {
        ent_str line = ent_str_line(&bytes), value;
        r->line++;
        if (line.n == 0)
            close_sentence(r);
        else if (line.p[0] == '#' && r->n == 0) {
            if (comment(line, "sent_id", &value))
                r->id = ent_str_copy(arena, ent_str_trim(value), st);
        } else
            read_token(r, line);
    }
    close_sentence(r);
}

const uint8_t *ent_iob2_labels(const ent_iob2 *all, ent_str id, uint32_t count)
{
    uint32_t n = ent_intern_find(all->ids, id);
    if (n == ENT_NONE || all->sentences.at[n].count != count)
        return NULL;
    return all->labels.at + all->sentences.at[n].first;
}

ent_str *ent_conllu_ids(ent_str bytes, uint32_t *count, ent_arena *arena, ent_status *st)
{
    ENT_VEC(ent_str) ids = {0};
    bool inside = false;
    ent_str id = {0}, value;
    while (bytes.n && !ent_failed(st)) {
        ent_str line = ent_str_line(&bytes);
        if (line.n == 0) {
            inside = false;
            id = (ent_str){0};
        } else if (line.p[0] == '#' && !inside) {
            if (comment(line, "sent_id", &value))
                id = ent_str_copy(arena, ent_str_trim(value), st);
        } else if (!inside) {
            ent_str *slot = ENT_PUSH(arena, &ids, st);
            if (slot)
                *slot = id;
            inside = true;
        }
    }
    *count = ids.n;
    return ids.at;
}
