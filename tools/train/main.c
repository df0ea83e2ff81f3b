/* main.c - train --ewt DIR --gum DIR -o FILE: rebuilds the model from the two treebanks. */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void say(const char *what)
{
    static time_t begun;
    if (!begun)
        begun = time(NULL);
    fprintf(stderr, "train: %4lds %s\n", (long)(time(NULL) - begun), what);
}

static void put_tags(const corpus *c, ent_buf *out, ent_status *st)
{
    for (uint32_t i = 0; i < c->tag_count; i++)
        ent_buf_printf(out, st, "%s %s\n", ent_upos_name(c->upos[i]), ent_xpos_name(c->xpos[i]));
}

static void put_rels(const corpus *c, ent_buf *out, ent_status *st)
{
    for (uint32_t i = 0; i < c->rel_count; i++)
        ent_buf_printf(out, st, "%s\n", ent_rel_name(c->rels[i]));
}

enum { NAME, TAGS, RELS, KINDS, CLUSTER, LEMMAS, SCRIPTS, TAG_TAB, TAG_ROW, MOVES, REL_TAB,
       REL_ROW, CHUNKS };

static void train_tagger(const corpus *c, const lexicon *lex, chunk *out, ent_status *st)
{
    tagger_options o = {.skip = ENT_NONE, .passes = (uint32_t)knob("TAG_PASSES", 8), .seed = 1};
    learner *l = tagger_train(c, lex, &o, st);
    rows r = learner_average(&l, 1, st);
    learner_free(l);
    fprintf(stderr, "tag rows %u\n", r.n);
    uint32_t kept = 0;
    free(rows_select(&r, (uint32_t)knob("TAG_ROWS", 300000), &kept, st));
    pack_rows(&r, &out[TAG_TAB].bytes, &out[TAG_ROW].bytes, st);
    rows_free(&r);
}

static void train_parser(const corpus *c, const lexicon *lex, chunk *out, ent_status *st)
{
    parser_options o = {.passes = (uint32_t)knob("PASSES", 8), .seed = 1};
    learner *moves = NULL, *rels = NULL;
    parser_train(c, lex, &o, &moves, &rels, st);
    rows m = learner_average(&moves, 1, st), r = learner_average(&rels, 1, st);
    learner_free(moves);
    learner_free(rels);
    fprintf(stderr, "move rows %u rel rows %u\n", m.n, r.n);
    uint32_t kept = 0;
    free(rows_select(&m, (uint32_t)knob("MOVE_ROWS", 1100000), &kept, st));
    free(rows_select(&r, (uint32_t)knob("REL_ROWS", 400000), &kept, st));
    pack_pairs(&m, &out[MOVES].bytes, st);
    pack_rows(&r, &out[REL_TAB].bytes, &out[REL_ROW].bytes, st);
    rows_free(&m);
    rows_free(&r);
}

static void train(const char *const paths[2], const char *output, ent_status *st)
{
    static chunk out[CHUNKS] = {{"name", {0}}, {"tags", {0}}, {"rels", {0}}, {"kinds", {0}},
        {"cluster", {0}}, {"lemmas", {0}}, {"scripts", {0}}, {"tag.tab", {0}},
        {"tag.row", {0}}, {"moves", {0}}, {"rel.tab", {0}}, {"rel.row", {0}}};
    static lexicon lex;
    say("reading the treebanks");
    corpus *c = corpus_read(paths, 2, st);
    if (ent_failed(st))
        return;
    fprintf(stderr, "train: %u sentences, %llu words, %u tags, %u relations\n", c->n,
            (unsigned long long)c->words, c->tag_count, c->rel_count);
    kinds_build(c, ENT_NONE, 0, &lex.kinds_bytes, st);
    pack_table(NULL, 0, &lex.clusters_bytes, st);
    lex.kinds = ent_table_view(ent_buf_str(&lex.kinds_bytes), st);
    lex.clusters = ent_table_view(ent_buf_str(&lex.clusters_bytes), st);
    lemmas_build(c, &lex, st);
    ent_buf_puts(&out[NAME].bytes, "english-1", st);
    put_tags(c, &out[TAGS].bytes, st);
    put_rels(c, &out[RELS].bytes, st);
    out[KINDS].bytes = lex.kinds_bytes;
    out[CLUSTER].bytes = lex.clusters_bytes;
    out[LEMMAS].bytes = lex.lemmas_bytes;
    out[SCRIPTS].bytes = lex.scripts_bytes;
    say("training the tagger");
    train_tagger(c, &lex, out, st);
    if (knob("PASSES", 8) > 0) {
        say("tagging by folds");
        tagger_jackknife(c, &lex, 5, (uint32_t)knob("FOLD_PASSES", 6), st);
        say("training the parser");
    }
    train_parser(c, &lex, out, st);
    say("writing");
    for (int i = 0; i < CHUNKS; i++)
        fprintf(stderr, "%s %zu\n", out[i].name, out[i].bytes.n);
    pack_file(output, out, CHUNKS, st);
    say("done");
}

static int usage(void)
{
    fprintf(stderr, "usage: train --ewt DIR --gum DIR -o FILE\n"
                    "DIR holds en_ewt-ud-train.conllu, en_gum-permissive-train.conllu\n");
    return 2;
}

int main(int argc, char **argv)
{
    const char *ewt = NULL, *gum = NULL, *output = NULL;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--ewt") == 0)
            ewt = argv[i + 1];
        else if (strcmp(argv[i], "--gum") == 0)
            gum = argv[i + 1];
        else if (strcmp(argv[i], "-o") == 0)
            output = argv[i + 1];
        else
            return usage();
    }
    if (!ewt || !gum || !output)
        return usage();
    char first[1024], second[1024];
    snprintf(first, sizeof first, "%s/en_ewt-ud-train.conllu", ewt);
    snprintf(second, sizeof second, "%s/en_gum-permissive-train.conllu", gum);
    ent_status st = {0};
    train((const char *const[2]){first, second}, output, &st);
    if (ent_failed(&st)) {
        fprintf(stderr, "train: %s%s%s\n", st.file, *st.file ? ": " : "", st.text);
        return 1;
    }
    return 0;
}
