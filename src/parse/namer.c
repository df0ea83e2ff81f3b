/* namer.c - a names model, opened, and its labels for a sentence.
 *
 * An averaged structured perceptron (Collins 2002): every token's features vote for its label,
 * some for the step to it from the label before. */
#include "namer_work.h"
#include "model/model.h"

#include <stdio.h>
#include <stdlib.h>

struct ent_namer {
    ent_model_file *file;
    ent_weights weights;
    char id[80];
};

static void read_chunks(ent_namer *m, ent_status *st)
{
    m->weights = ent_weights_view(ent_model_file_chunk(m->file, "ner.tab", st),
                                  ent_model_file_chunk(m->file, "ner.row", st), ENT_NAME_CLASSES,
                                  st);
    ent_str name = ent_model_file_chunk(m->file, "name", st);
    if (!ent_failed(st))
        snprintf(m->id, sizeof m->id, "%.*s %016llx", (int)(name.n < 40 ? name.n : 40), name.p,
                 (unsigned long long)ent_model_file_digest(m->file));
}

ent_namer *ent_namer_open(const char *path, ent_status *st)
{
    ent_model_file *f = ent_model_file_open(path, st);
    if (!f)
        return NULL;
    ent_namer *m = calloc(1, sizeof *m);
    if (!m) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        ent_model_file_close(f);
        return NULL;
    }
    m->file = f;
    read_chunks(m, st);
    if (ent_failed(st)) {
        ent_status_place(st, path, 0);
        ent_namer_close(m);
        return NULL;
    }
    return m;
}

void ent_namer_close(ent_namer *m)
{
    if (!m)
        return;
    ent_model_file_close(m->file);
    free(m);
}

ent_str ent_namer_id(const ent_namer *m)
{
    return ent_str_z(m->id);
}

static void score(const ent_namer *m, const ent_name_word *word, uint32_t i, int32_t *labels,
                  int32_t *steps)
{
    uint64_t features[ENT_NAME_FEATURES];
    int32_t sums[128] = {0};
    uint32_t n = ent_name_features(word, i, features);
    n += ent_name_step_features(word, i, features + n);
    ent_weights_score(&m->weights, features, n, sums);
    memcpy(labels, sums, ENT_LABEL_COUNT * sizeof *labels);
    memcpy(steps, sums + ENT_LABEL_COUNT, ENT_NAME_STEPS * sizeof *steps);
}

void ent_namer_label(const ent_namer *m, const ent_document *doc, const ent_sentence *s,
                     const uint32_t *hints, uint8_t *labels, ent_arena *scratch,
                     ent_status *st)
{
    size_t n = s->count;
    ent_name_word *words = ENT_NEW(scratch, ent_name_word, n + 4, st);
    int32_t *label_scores = ENT_NEW(scratch, int32_t, (n + 1) * ENT_LABEL_COUNT, st);
    int32_t *step_scores = ENT_NEW(scratch, int32_t, (n + 1) * ENT_NAME_STEPS, st);
    uint8_t *from = ENT_NEW(scratch, uint8_t, (n + 1) * ENT_LABEL_COUNT, st);
    if (ent_failed(st))
        return;
    ent_name_words_fill(words + 2, doc, s, hints);
    for (uint32_t i = 0; i < s->count; i++)
        score(m, words + 2, i, label_scores + (size_t)i * ENT_LABEL_COUNT,
              step_scores + (size_t)i * ENT_NAME_STEPS);
    ent_name_search(label_scores, step_scores, s->count, from, labels);
}
