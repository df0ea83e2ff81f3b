/* measure.c - measure MODEL FILE.conllu ...: accuracy on gold tokens, and speed. */
#include "exchange/conllu.h"
#include "parse/parse.h"

#include <stdio.h>
#include <time.h>

typedef struct score {
    uint32_t words, upos, xpos, lemma, head, arc, arc_full;
} score;

/* Relation without subtype. */
static ent_str base(unsigned rel)
{
    ent_str name = ent_str_z(ent_rel_name(rel));
    return ent_str_field(&name, ':');
}

static void compare(const ent_document *gold, const ent_document *ours, score *s)
{
    for (uint32_t i = 0; i < gold->tokens.n; i++) {
        const ent_token *g = &gold->tokens.at[i], *o = &ours->tokens.at[i];
        bool head = g->head == o->head;
        s->words++;
        s->upos += g->upos == o->upos;
        s->xpos += g->xpos == o->xpos;
        s->lemma += ent_str_eq(g->lemma, o->lemma);
        s->head += head;
        s->arc += head && ent_str_eq(base(g->rel), base(o->rel));
        s->arc_full += head && g->rel == o->rel;
    }
}

static double percent(uint32_t part, uint32_t all)
{
    return all ? 100.0 * part / all : 0;
}

static void measure(const ent_model *m, const char *path, ent_status *st)
{
    ent_buf bytes = {0};
    ent_file_read(path, 0, &bytes, st);
    ent_document *gold = ent_conllu_read(ent_buf_str(&bytes), true, st);
    ent_document *ours = ent_conllu_read(ent_buf_str(&bytes), false, st);
    ent_parser *p = ent_parser_new(m, st);
    if (ent_failed(st))
        return;
    double best = 1e9;
    for (int round = 0; round < 3; round++) {
        struct timespec a, b;
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
        ent_parse_document(p, ours, st);
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
        double took = (double)(b.tv_sec - a.tv_sec) + (double)(b.tv_nsec - a.tv_nsec) / 1e9;
        best = took < best ? took : best;
    }
    score s = {0};
    compare(gold, ours, &s);
    const char *name = strrchr(path, '/');
    printf("%-26s UPOS %.2f XPOS %.2f lemma %.2f UAS %.2f LAS %.2f (subtypes %.2f) "
           "%.0f words/s\n",
           name ? name + 1 : path, percent(s.upos, s.words), percent(s.xpos, s.words),
           percent(s.lemma, s.words), percent(s.head, s.words), percent(s.arc, s.words),
           percent(s.arc_full, s.words), s.words / best);
    ent_parser_free(p);
    ent_arena_free(gold->arena);
    ent_arena_free(ours->arena);
    ent_buf_free(&bytes);
}

int main(int argc, char **argv)
{
    ent_status st = {0};
    if (argc < 3) {
        fprintf(stderr, "usage: measure MODEL FILE.conllu ...\n");
        return 2;
    }
    ent_model *m = ent_model_open(argv[1], &st);
    for (int i = 2; i < argc && !ent_failed(&st); i++)
        measure(m, argv[i], &st);
    ent_model_close(m);
    if (ent_failed(&st)) {
        fprintf(stderr, "measure: %s: %s\n", st.file, st.text);
        return 1;
    }
    return 0;
}
