/* names_eval.c - names_eval DATA FILE.conllu FILE.iob2: precision, recall and F1 of the names
 * model on gold tokens, tagged and parsed by our own model; a name counts when extent and type
 * are right. */
#include "exchange/conllu.h"
#include "exchange/iob2.h"
#include "mention/hints.h"
#include "parse/parse.h"

#include <stdio.h>
#include <time.h>

typedef struct engine {
    ent_model *model;
    ent_lexicon *lexicon;
    ent_mention_tables *tables;
    ent_namer *namer;
} engine;

typedef struct score {
    uint32_t gold, ours, right;
} score;

static void open_engine(engine *e, const char *data, ent_status *st)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/english.model", data);
    e->model = ent_model_open(path, st);
    snprintf(path, sizeof path, "%s/world.lexicon", data);
    e->lexicon = ent_lexicon_open(path, st);
    e->tables = e->lexicon ? ent_mention_tables_new(e->lexicon, st) : NULL;
    snprintf(path, sizeof path, "%s/names.model", data);
    e->namer = ent_namer_open(path, st);
}

static void close_engine(engine *e)
{
    ent_namer_close(e->namer);
    if (e->tables)
        ent_mention_tables_free(e->tables);
    if (e->lexicon)
        ent_lexicon_free(e->lexicon);
    ent_model_close(e->model);
}

static bool starts(uint8_t label)
{
    return label && (ent_label_at(label) == ENT_AT_FIRST || ent_label_at(label) == ENT_AT_ONLY);
}

static uint32_t end_of(const uint8_t *labels, uint32_t i, uint32_t n)
{
    while (i + 1 < n && (ent_label_at(labels[i]) == ENT_AT_FIRST ||
                         ent_label_at(labels[i]) == ENT_AT_INSIDE))
        i++;
    return i;
}

static void compare(const uint8_t *gold, const uint8_t *ours, uint32_t n, score s[ENT_TYPE_COUNT])
{
    for (uint32_t i = 0; i < n; i++) {
        s[ent_label_type(gold[i])].gold += starts(gold[i]);
        s[ent_label_type(ours[i])].ours += starts(ours[i]);
        s[ent_label_type(gold[i])].right += starts(gold[i]) && starts(ours[i]) &&
            ent_label_type(gold[i]) == ent_label_type(ours[i]) &&
            end_of(gold, i, n) == end_of(ours, i, n);
    }
}

static void print(const char *name, const score *s)
{
    double p = s->ours ? 100.0 * s->right / s->ours : 0, r = s->gold ? 100.0 * s->right / s->gold : 0;
    printf("%s: gold %u ours %u right %u precision %.2f recall %.2f F1 %.2f\n", name, s->gold,
           s->ours, s->right, p, r, p + r > 0 ? 2 * p * r / (p + r) : 0);
}

/* A document's sentences share their id but for the number. */
static ent_str group_name(ent_str id)
{
    size_t n = id.n;
    while (n > 0 && id.p[n - 1] != '-')
        n--;
    return ent_str_sub(id, 0, n);
}

typedef struct part {                  /* one part of the treebank, read */
    ent_buf bytes, marks;
    ent_document *doc;
    ent_iob2 names;
    ent_str *ids;
    uint32_t n;
    uint32_t *hints;
    uint8_t *ours;
    ent_arena *arena;
} part;

static void read_part(part *p, const char *conllu, const char *iob2, ent_status *st)
{
    ent_file_read(conllu, 0, &p->bytes, st);
    ent_file_read(iob2, 0, &p->marks, st);
    p->doc = ent_conllu_read(ent_buf_str(&p->bytes), false, st);
    p->arena = ent_arena_new(0, st);
    ent_iob2_read(&p->names, ent_buf_str(&p->marks), p->arena, st);
    p->ids = ent_conllu_ids(ent_buf_str(&p->bytes), &p->n, p->arena, st);
    if (!ent_failed(st) && p->n != p->doc->sentences.n)
        ent_status_set(st, ENT_BAD_INPUT, "sentences and their ids disagree");
    if (ent_failed(st))
        return;
    p->hints = ENT_NEW(p->arena, uint32_t, (size_t)p->doc->tokens.n + 1, st);
    p->ours = ENT_NEW(p->arena, uint8_t, (size_t)p->doc->tokens.n + 1, st);
}

static void free_part(part *p)
{
    ent_arena_free(p->arena);
    if (p->doc)
        ent_arena_free(p->doc->arena);
    ent_buf_free(&p->bytes);
    ent_buf_free(&p->marks);
}

/* Labels every sentence, document by document. */
static void label(engine *e, part *p, ent_status *st)
{
    ent_arena *scratch = ent_arena_new(0, st);
    uint32_t *words = ENT_NEW(p->arena, uint32_t, (size_t)p->doc->tokens.n + 1, st);
    if (ent_failed(st))
        return;
    ent_phrases_words(e->tables->phrases, p->doc, words);
    for (uint32_t i = 0; i < p->n && !ent_failed(st); i++) {
        const ent_sentence *x = &p->doc->sentences.at[i];
        ent_name_hints_fill(e->tables, p->doc, x, words, p->hints + x->first, scratch, st);
    }
    for (uint32_t i = 0, k; i < p->n && !ent_failed(st); i = k) {
        for (k = i + 1; k < p->n && ent_str_eq(group_name(p->ids[k]), group_name(p->ids[i]));)
            k++;
        ent_namer_label(e->namer, p->doc, i, k - i, NULL, p->hints, p->ours, scratch, st);
        ent_arena_reset(scratch);
    }
    ent_arena_free(scratch);
}

static void report(const part *p)
{
    static const char *const type[] = {"", "person", "place", "organisation"};
    score s[ENT_TYPE_COUNT] = {0}, all = {0};
    for (uint32_t i = 0; i < p->n; i++) {
        const ent_sentence *x = &p->doc->sentences.at[i];
        const uint8_t *gold = ent_iob2_labels(&p->names, p->ids[i], x->count);
        if (gold)
            compare(gold, p->ours + x->first, x->count, s);
    }
    /* All names count, also those of a sentence that the treebank cuts otherwise by now. */
    for (int k = 0; k < ENT_TYPE_COUNT; k++)
        s[k].gold = 0;
    for (uint32_t i = 0; i < p->names.labels.n; i++)
        s[ent_label_type(p->names.labels.at[i])].gold += starts(p->names.labels.at[i]);
    for (int k = ENT_TYPE_PERSON; k < ENT_TYPE_COUNT; k++) {
        print(type[k], &s[k]);
        all.gold += s[k].gold;
        all.ours += s[k].ours;
        all.right += s[k].right;
    }
    print("all", &all);
}

static void measure(engine *e, const char *conllu, const char *iob2, ent_status *st)
{
    part p = {0};
    read_part(&p, conllu, iob2, st);
    ent_parser *parser = ent_parser_new(e->model, st);
    clock_t c0 = clock();
    if (!ent_failed(st))
        ent_parse_document(parser, p.doc, st);
    clock_t c1 = clock();
    if (!ent_failed(st))
        label(e, &p, st);
    clock_t c2 = clock();
    if (!ent_failed(st)) {
        report(&p);
        printf("every sentence asked: %.0f%% of the time of parsing\n",
               100.0 * (double)(c2 - c1) / (double)(c1 - c0));
    }
    ent_parser_free(parser);
    free_part(&p);
}

int main(int argc, char **argv)
{
    ent_status st = {0};
    engine e = {0};
    if (argc != 4) {
        fprintf(stderr, "usage: names_eval DATA FILE.conllu FILE.iob2\n");
        return 2;
    }
    open_engine(&e, argv[1], &st);
    if (!ent_failed(&st))
        measure(&e, argv[2], argv[3], &st);
    close_engine(&e);
    if (ent_failed(&st)) {
        fprintf(stderr, "names_eval: %s: %s\n", st.file, st.text);
        return 1;
    }
    return 0;
}
