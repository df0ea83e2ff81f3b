/* names_corpus.c - sentences with names, tags as they will be in use, hints of the lexicon. */
#include "names.h"

#include "exchange/conllu.h"
#include "exchange/iob2.h"
#include "parse/parse.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct bank {                  /* one treebank */
    char path[1024];
    ent_buf bytes;
    ent_document *doc;                 /* parsed by the model */
    ent_document *gold;
    uint32_t *hints, *small_hints;
    ent_document *small;
    uint8_t *echoes, *guess;
    ent_str *ids;                      /* of its sentences */
    uint32_t id_count;
    ent_str group;                     /* the document being added */
    bool gum;
} bank;

static void read_bank(bank *b, const char *folder, const char *name, ent_status *st)
{
    snprintf(b->path, sizeof b->path, "%s/%s", folder, name);
    ent_file_read(b->path, 0, &b->bytes, st);
    b->doc = ent_conllu_read(ent_buf_str(&b->bytes), true, st);
    b->gold = ent_conllu_read(ent_buf_str(&b->bytes), true, st);
    if (!ent_failed(st))
        b->ids = ent_conllu_ids(ent_buf_str(&b->bytes), &b->id_count, b->doc->arena, st);
    ent_status_place(st, b->path, 0);
}

/* Tags by folds over both treebanks; sentences of the corpus are those of the files in order. */
static void tag_by_folds(bank *banks, uint32_t n, ent_status *st)
{
    const char *paths[8];
    for (uint32_t i = 0; i < n; i++)
        paths[i] = banks[i].path;
    lexicon lex = {0};
    const settings set = {.tag_passes = 6, .tag_margin = 120, .tag_rows = 300000, .tag_least = 3,
                          .threads = 1};
    corpus *c = corpus_read(paths, n, st);
    if (ent_failed(st))
        return;
    rows none = tagger_train(c, &lex, &set, st);
    rows_free(&none);
    uint32_t k = 0;
    for (uint32_t b = 0; b < n && !ent_failed(st); b++)
        for (uint32_t i = 0; i < banks[b].doc->sentences.n; i++) {
            const ent_sentence *s = &banks[b].doc->sentences.at[i];
            const sentence *x = &c->at[k++];
            for (uint32_t t = 0; t < s->count && x->n == s->count; t++) {
                banks[b].doc->tokens.at[s->first + t].upos = c->upos[x->guess[t]];
                banks[b].doc->tokens.at[s->first + t].xpos = c->xpos[x->guess[t]];
            }
        }
    corpus_free(c);
}

static void fill_hints(bank *b, const ent_mention_tables *t, ent_status *st)
{
    ent_document *doc = b->doc;
    ent_arena *scratch = ent_arena_new(0, st);
    uint32_t *words = ENT_NEW(doc->arena, uint32_t, (size_t)doc->tokens.n + 1, st);
    b->hints = ENT_NEW(doc->arena, uint32_t, (size_t)doc->tokens.n + 1, st);
    b->echoes = ENT_NEW(doc->arena, uint8_t, (size_t)doc->tokens.n + 1, st);
    b->guess = ENT_NEW(doc->arena, uint8_t, (size_t)doc->tokens.n + 1, st);
    if (ent_failed(st))
        return;
    ent_phrases_words(t->phrases, doc, words);
    for (uint32_t i = 0; i < doc->sentences.n && !ent_failed(st); i++) {
        const ent_sentence *s = &doc->sentences.at[i];
        ent_name_hints_fill(t, doc, s, words, b->hints + s->first, scratch, st);
        ent_arena_reset(scratch);
    }
    ent_arena_free(scratch);
}

/* The words as somebody writes them who uses no capitals; of the hints the tables' flags stay. */
static void make_small(bank *b, ent_status *st)
{
    size_t n = b->doc->tokens.n;
    ent_token *tokens = ENT_NEW(b->doc->arena, ent_token, n + 1, st);
    b->small = ENT_NEW(b->doc->arena, ent_document, 1, st);
    b->small_hints = ENT_NEW(b->doc->arena, uint32_t, n + 1, st);
    if (ent_failed(st))
        return;
    *b->small = *b->doc;
    memcpy(tokens, b->doc->tokens.at, n * sizeof *tokens);
    b->small->tokens.at = tokens;
    for (size_t i = 0; i < n; i++) {
        tokens[i].form = ent_str_lower(b->doc->arena, tokens[i].form, st);
        b->small_hints[i] = b->hints[i] & ~(0x3Fu | ENT_HINT_IS_WEAK | ENT_HINT_MAY_BE_SURNAME |
                                            ENT_HINT_ENDS_ORG | ENT_HINT_ENDS_PLACE |
                                            ENT_HINT_ENDS_OTHER | ENT_HINT_BEGINS_NAME);
    }
}

/* The id without the number of the sentence: the document's name. */
static ent_str group_name(ent_str id)
{
    size_t n = id.n;
    while (n > 0 && id.p[n - 1] != '-')
        n--;
    return ent_str_sub(id, 0, n);
}

static void add_example(examples *e, bank *b, uint32_t number, ent_str id, const uint8_t *labels)
{
    const ent_sentence *s = &b->doc->sentences.at[number];
    ent_str group = group_name(id);
    if (e->n == 0 || !ent_str_eq(group, b->group)) {
        b->group = group;
        e->groups++;
    }
    e->at[e->n++] = (example){.doc = b->doc, .sentence = number, .group = e->groups - 1,
                              .hints = b->hints + s->first, .small = b->small,
                              .small_hints = b->small_hints + s->first, .labels = labels,
                              .echoes = b->echoes + s->first, .guess = b->guess + s->first,
                              .gum = b->gum};
    for (uint32_t i = 0; i < s->count; i++)
        e->names += labels[i] && (ent_label_at(labels[i]) == ENT_AT_FIRST ||
                                  ent_label_at(labels[i]) == ENT_AT_ONLY);
}

static void add_uner(examples *e, bank *b, const char *folder, ent_status *st)
{
    char path[1024];
    ent_buf bytes = {0};
    ent_iob2 names;
    snprintf(path, sizeof path, "%s/en_ewt-ud-train.iob2", folder);
    ent_file_read(path, 0, &bytes, st);
    ent_iob2_read(&names, ent_buf_str(&bytes), e->arena, st);
    for (uint32_t i = 0; i < b->id_count && i < b->doc->sentences.n && !ent_failed(st); i++) {
        uint32_t n = b->doc->sentences.at[i].count;
        const uint8_t *labels = ent_iob2_labels(&names, b->ids[i], n);
        if (labels)
            add_example(e, b, i, b->ids[i], labels);
    }
    ent_buf_free(&bytes);
}

static void add_gum(examples *e, bank *b, ent_status *st)
{
    b->gum = true;
    uint8_t *labels = gum_labels(ent_buf_str(&b->bytes), b->gold, e->arena, st);
    for (uint32_t i = 0; i < b->doc->sentences.n && i < b->id_count && labels; i++)
        add_example(e, b, i, b->ids[i], labels + b->doc->sentences.at[i].first);
}

examples *examples_read(const names_source *from, ent_status *st)
{
    static bank banks[2];
    examples *e = calloc(1, sizeof *e);
    if (!e)
        return NULL;
    e->arena = ent_arena_new(0, st);
    read_bank(&banks[0], from->ewt, "en_ewt-ud-train.conllu", st);
    read_bank(&banks[1], from->gum, "en_gum-permissive-train.conllu", st);
    tag_by_folds(banks, 2, st);
    ent_lexicon *lex = ent_lexicon_open(from->lexicon, st);
    ent_mention_tables *t = ent_mention_tables_new(lex, st);
    if (ent_failed(st))
        return e;
    e->at = ENT_NEW(e->arena, example, banks[0].doc->sentences.n + banks[1].doc->sentences.n, st);
    for (int i = 0; i < 2; i++) {
        fill_hints(&banks[i], t, st);
        make_small(&banks[i], st);
    }
    if (!ent_failed(st))
        add_uner(e, &banks[0], from->uner, st);
    uint32_t own = e->n;
    if (!ent_failed(st))
        add_gum(e, &banks[1], st);
    fprintf(stderr, "names: %u sentences of EWT, %u of GUM, %u names\n", own, e->n - own, e->names);
    ent_mention_tables_free(t);
    ent_lexicon_free(lex);
    return e;
}
