/* names_eval.c - names_eval DATA FILE.conllu FILE.iob2: precision, recall and F1 of the names
 * model on gold tokens, tagged and parsed by our own model; a name counts when extent and type
 * are right. */
#include "exchange/conllu.h"
#include "exchange/iob2.h"
#include "mention/hints.h"
#include "parse/parse.h"

#include <stdio.h>
#include <stdlib.h>
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
    const char *namer = getenv("NAMES_MODEL");
    snprintf(path, sizeof path, "%s/english.model", data);
    e->model = ent_model_open(path, st);
    snprintf(path, sizeof path, "%s/world.lexicon", data);
    e->lexicon = ent_lexicon_open(path, st);
    e->tables = e->lexicon ? ent_mention_tables_new(e->lexicon, st) : NULL;
    snprintf(path, sizeof path, "%s/names.model", data);
    e->namer = ent_namer_open(namer ? namer : path, st);
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

static void show(const ent_document *doc, const ent_sentence *s, const uint8_t *gold,
                 const uint8_t *ours)
{
    static const char *const names[] = {"-", "PER", "LOC", "ORG"};
    for (uint32_t i = 0; i < s->count; i++)
        if (gold[i] != ours[i])
            printf("%-20.*s %s/%s %s", ENT_FMT(doc->tokens.at[s->first + i].form),
                   names[ent_label_type(gold[i])], names[ent_label_type(ours[i])], "");
    printf(" | %.*s\n", (int)(s->end - s->start), doc->reading.p + s->start);
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

static void measure(engine *e, const char *conllu, const char *iob2, ent_status *st)
{
    ent_buf bytes = {0}, marks = {0};
    ent_iob2 names;
    ent_file_read(conllu, 0, &bytes, st);
    ent_file_read(iob2, 0, &marks, st);
    ent_document *doc = ent_conllu_read(ent_buf_str(&bytes), false, st);
    ent_parser *p = ent_parser_new(e->model, st);
    ent_arena *arena = ent_arena_new(0, st), *scratch = ent_arena_new(0, st);
    ent_iob2_read(&names, ent_buf_str(&marks), arena, st);
    uint32_t n = 0;
    ent_str *ids = ent_conllu_ids(ent_buf_str(&bytes), &n, arena, st);
    if (ent_failed(st))
        return;
    clock_t c0 = clock();
    ent_parse_document(p, doc, st);
    clock_t c1 = clock();
    uint32_t *words = ENT_NEW(arena, uint32_t, (size_t)doc->tokens.n + 1, st);
    ent_phrases_words(e->tables->phrases, doc, words);
    uint32_t *hints = ENT_NEW(arena, uint32_t, (size_t)doc->tokens.n + 1, st);
    uint8_t *ours = ENT_NEW(arena, uint8_t, (size_t)doc->tokens.n + 1, st);
    score s[ENT_TYPE_COUNT] = {0}, all = {0};
    clock_t c2 = clock();
    for (uint32_t i = 0; i < n && !ent_failed(st); i++) {
        const ent_sentence *x = &doc->sentences.at[i];
        ent_name_hints_fill(e->tables, doc, x, words, hints + x->first, scratch, st);
    }
    clock_t c3 = clock();
    for (uint32_t i = 0, k; i < n && !ent_failed(st); i = k) {
        for (k = i + 1; k < n && ent_str_eq(group_name(ids[k]), group_name(ids[i]));)
            k++;
        ent_namer_label(e->namer, doc, i, k - i, NULL, hints, ours, scratch, st);
        ent_arena_reset(scratch);
    }
    clock_t c4 = clock();
    for (uint32_t i = 0; i < n && !ent_failed(st); i++) {
        const ent_sentence *x = &doc->sentences.at[i];
        const uint8_t *gold = ent_iob2_labels(&names, ids[i], x->count);
        if (!gold) {
            printf("no gold for %.*s\n", ENT_FMT(ids[i]));
            continue;
        }
        compare(gold, ours + x->first, x->count, s);
        if (getenv("SHOW") && memcmp(gold, ours + x->first, x->count) != 0)
            show(doc, x, gold, ours + x->first);
    }
    for (int k = ENT_TYPE_PERSON; k < ENT_TYPE_COUNT; k++) {
        static const char *const type[] = {"", "person", "place", "organisation"};
        print(type[k], &s[k]);
        all.gold += s[k].gold;
        all.ours += s[k].ours;
        all.right += s[k].right;
    }
    print("all", &all);
    printf("hints cost %.1f%%, names %.1f%% of parsing\n", 100.0 * (double)(c3 - c2) / (double)(c1 - c0),
           100.0 * (double)(c4 - c3) / (double)(c1 - c0));
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
