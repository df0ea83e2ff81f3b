/* english.c - opening a model: its chunks become tables, tags, relations, edit scripts. */
#include "english.h"

#include <stdio.h>
#include <stdlib.h>

static void bad(ent_status *st, const char *what)
{
    ent_status_set(st, ENT_BAD_MODEL,
                   "model does not fit this version (%s); rebuild it with tools/train/rebuild",
                   what);
}

/* Lines "NOUN NN": the joint tags by number. */
static void read_tags(ent_model *m, ent_str text, ent_status *st)
{
    while (text.n && !ent_failed(st)) {
        ent_str line = ent_str_line(&text);
        ent_str upos = ent_str_field(&line, ' ');
        if (m->tag_count >= ENT_MOST_TAGS) {
            bad(st, "too many tags");
            return;
        }
        m->upos[m->tag_count] = (uint8_t)ent_upos_of(upos);
        m->xpos[m->tag_count++] = (uint8_t)ent_xpos_of(line);
    }
    if (m->tag_count == 0)
        bad(st, "no tags");
    ent_tag_atoms(m->upos, m->tag_count, m->tag_atom, m->pos_atom);
}

/* Lines of names: the relations by number, the root first. */
static void read_rels(ent_model *m, ent_str text, ent_status *st)
{
    while (text.n && !ent_failed(st)) {
        ent_rel rel = ent_rel_of(ent_str_line(&text));
        if (m->rel_count >= ENT_MOST_RELS) {
            bad(st, "too many relations");
            return;
        }
        m->rel[m->rel_count++] = (uint8_t)rel;
    }
    if (m->rel_count == 0 || m->rel[0] != ENT_REL_ROOT)
        bad(st, "no relations");
}

/* Lines "recase cut add": the edit scripts by number. */
void ent_scripts_read(ent_model *m, ent_str text, ent_status *st)
{
    uint32_t lines = 0;
    for (size_t i = 0; i < text.n; i++)
        lines += text.p[i] == '\n';
    m->script = ENT_NEW(m->arena, ent_script, lines + 1, st);
    while (text.n && !ent_failed(st)) {
        ent_str line = ent_str_line(&text);
        uint32_t recase = 0;
        ent_script *s = &m->script[m->script_count];
        if (!ent_str_to_u32(ent_str_field(&line, ' '), &recase) ||
            recase > ENT_RECASE_REPLACE || !ent_str_to_u32(ent_str_field(&line, ' '), &s->cut))
            bad(st, "edit scripts");
        s->recase = (ent_recase)recase;
        s->add = line;
        m->script_count++;
    }
}

static void read_chunks(ent_model *m, ent_status *st)
{
    const ent_model_file *f = m->file;
    read_tags(m, ent_model_file_chunk(f, "tags", st), st);
    read_rels(m, ent_model_file_chunk(f, "rels", st), st);
    ent_scripts_read(m, ent_model_file_chunk(f, "scripts", st), st);
    m->kinds = ent_table_view(ent_model_file_chunk(f, "kinds", st), st);
    m->lemmas = ent_table_view(ent_model_file_chunk(f, "lemmas", st), st);
    m->guide = ent_table_view(ent_model_file_chunk(f, "guide", st), st);
    m->moves = ent_table_view(ent_model_file_chunk(f, "moves", st), st);
    m->tags = ent_weights_view(ent_model_file_chunk(f, "tag.tab", st),
                               ent_model_file_chunk(f, "tag.row", st), m->tag_count, st);
    m->rels = ent_weights_view(ent_model_file_chunk(f, "rel.tab", st),
                               ent_model_file_chunk(f, "rel.row", st), m->rel_count, st);
    ent_str name = ent_model_file_chunk(f, "name", st);
    if (!ent_failed(st))
        snprintf(m->id, sizeof m->id, "%.*s %016llx", (int)(name.n < 40 ? name.n : 40), name.p,
                 (unsigned long long)ent_model_file_digest(f));
}

ent_model *ent_model_open(const char *path, ent_status *st)
{
    ent_model_file *f = ent_model_file_open(path, st);
    if (!f)
        return NULL;
    ent_model *m = calloc(1, sizeof *m);
    if (!m) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        ent_model_file_close(f);
        return NULL;
    }
    m->file = f;
    m->arena = ent_arena_new(0, st);
    read_chunks(m, st);
    if (ent_failed(st)) {
        ent_status_place(st, path, 0);
        ent_model_close(m);
        return NULL;
    }
    return m;
}

void ent_model_close(ent_model *m)
{
    if (!m)
        return;
    ent_model_file_close(m->file);
    ent_arena_free(m->arena);
    free(m);
}

ent_str ent_model_id(const ent_model *m)
{
    return ent_str_z(m->id);
}
