/* namer.c - a names model, opened, and its labels for a sentence.
 *
 * An averaged structured perceptron (Collins 2002): every token's features vote for its label,
 * some for the step to it from the label before. Two rounds: the second also sees what the first
 * made of the same words elsewhere in the document. */
#include "namer_work.h"
#include "model/model.h"

#include <stdio.h>
#include <stdlib.h>

struct ent_namer {
    ent_model_file *file;
    ent_weights first, second;         /* of the two rounds */
    char id[80];
};

static ent_weights weights(const ent_model_file *f, const char *table, const char *pool,
                           ent_status *st)
{
    return ent_weights_view(ent_model_file_chunk(f, table, st),
                            ent_model_file_chunk(f, pool, st), ENT_NAME_CLASSES, st);
}

static void read_chunks(ent_namer *m, ent_status *st)
{
    m->first = weights(m->file, "1.tab", "1.row", st);
    m->second = weights(m->file, "2.tab", "2.row", st);
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

/* ---- labelling ---------------------------------------------------------------------------- */

typedef struct bench {
    const ent_namer *m;
    const ent_document *doc;
    ent_name_word *words;              /* room for the longest sentence and two on each side */
    ent_name_scores *scores;
    uint8_t *from;
} bench;

static void score(const ent_weights *w, const ent_name_word *word, uint32_t i, bool second,
                  ent_name_scores *out)
{
    uint64_t features[ENT_NAME_FEATURES + ENT_NAME_STEP_FEATURES];
    int32_t sums[128] = {0};
    uint32_t n = ent_name_features(word, i, second, features);
    n += ent_name_step_features(word, i, features + n);
    ent_weights_score(w, features, n, sums);
    memcpy(out->label, sums, sizeof out->label);
    memcpy(out->step, sums + ENT_LABEL_COUNT, sizeof out->step);
}

/* The second round, echoes not NULL, keeps the first one's labels where it hears nothing. */
static void label_sentence(bench *b, const ent_sentence *s, const uint32_t *hints,
                           const uint8_t *echoes, uint8_t *labels)
{
    const ent_name_word *words = b->words + 2;
    const ent_weights *w = echoes ? &b->m->second : &b->m->first;
    if (echoes)
        echoes += s->first;
    ent_name_words_fill(b->words + 2, b->doc, s, hints + s->first, echoes);
    if (echoes && !ent_name_heard(words, echoes, s->count))
        return;
    for (uint32_t i = 0; i < s->count; i++)
        if (words[i].candidate)
            score(w, words, i, echoes != NULL, &b->scores[i]);
    ent_name_search(words, b->scores, s->count, b->from, labels + s->first);
}

static bool make_room(bench *b, const ent_sentence *s, uint32_t count, ent_arena *scratch,
                      ent_status *st)
{
    size_t n = 1;
    for (uint32_t i = 0; i < count; i++)
        n = s[i].count > n ? s[i].count : n;
    b->words = ENT_NEW(scratch, ent_name_word, n + 4, st);
    b->scores = ENT_NEW(scratch, ent_name_scores, n, st);
    b->from = ENT_NEW(scratch, uint8_t, n * ENT_LABEL_COUNT, st);
    return !ent_failed(st);
}

void ent_namer_label(const ent_namer *m, const ent_document *doc, uint32_t first, uint32_t count,
                     const bool *wanted, const uint32_t *hints, uint8_t *labels,
                     ent_arena *scratch, ent_status *st)
{
    bench b = {.m = m, .doc = doc};
    const ent_sentence *s = doc->sentences.at + first;
    uint8_t *echoes = ENT_NEW(scratch, uint8_t, (size_t)doc->tokens.n + 1, st);
    if (count == 0 || !make_room(&b, s, count, scratch, st))
        return;
    for (uint32_t i = 0; i < count; i++) {
        memset(labels + s[i].first, ENT_LABEL_OUT, s[i].count);
        if (!wanted || wanted[i])
            label_sentence(&b, &s[i], hints, NULL, labels);
    }
    ent_name_echoes(doc, first, count, wanted, labels, echoes, scratch, st);
    for (uint32_t i = 0; i < count && !ent_failed(st); i++)
        if (!wanted || wanted[i])
            label_sentence(&b, &s[i], hints, echoes, labels);
}
