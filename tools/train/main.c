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

enum { NAME, TAGS, RELS, KINDS, LEMMAS, SCRIPTS, TAG_TAB, TAG_ROW, GUIDE, MOVES, REL_TAB,
       REL_ROW, CHUNKS };

static void put_names(const corpus *c, chunk *out, ent_status *st)
{
    ent_buf_puts(&out[NAME].bytes, "english-1", st);
    for (uint32_t i = 0; i < c->tag_count; i++)
        ent_buf_printf(&out[TAGS].bytes, st, "%s %s\n", ent_upos_name(c->upos[i]),
                       ent_xpos_name(c->xpos[i]));
    for (uint32_t i = 0; i < c->rel_count; i++)
        ent_buf_printf(&out[RELS].bytes, st, "%s\n", ent_rel_name(c->rels[i]));
}

static void put_rows(rows *r, uint32_t most, int32_t least, chunk *table, ent_status *st)
{
    rows_select(r, most, st);
    pack_rows(r, least, &table[0].bytes, &table[1].bytes, st);
    rows_free(r);
}

static void put_pairs(rows *r, uint32_t most, chunk *table, ent_status *st)
{
    rows_select(r, most, st);
    pack_pairs(r, &table->bytes, st);
    rows_free(r);
}

static void train_all(corpus *c, const settings *set, chunk *out, ent_status *st)
{
    lexicon lex = {0};
    kinds_build(c, ENT_NONE, &lex.kinds_bytes, st);
    lex.kinds = ent_table_view(ent_buf_str(&lex.kinds_bytes), st);
    lemmas_build(c, &lex, st);
    put_names(c, out, st);
    out[KINDS].bytes = lex.kinds_bytes;
    out[LEMMAS].bytes = lex.lemmas_bytes;
    out[SCRIPTS].bytes = lex.scripts_bytes;
    say("training the tagger");
    rows tags = tagger_train(c, &lex, set, st);
    put_rows(&tags, set->tag_rows, set->tag_least, &out[TAG_TAB], st);
    say("training the first parse");
    rows guide = guide_train(c, &lex, set, st);
    put_pairs(&guide, set->guide_rows, &out[GUIDE], st);
    say("training the second parse");
    rows moves = {0}, rels = {0};
    parser_train(c, &lex, set, &moves, &rels, st);
    put_pairs(&moves, set->move_rows, &out[MOVES], st);
    put_rows(&rels, set->rel_rows, set->rel_least, &out[REL_TAB], st);
}

static void train(const char *const paths[2], const char *output, ent_status *st)
{
    static const char *const names[CHUNKS] = {"name", "tags", "rels", "kinds", "lemmas",
        "scripts", "tag.tab", "tag.row", "guide", "moves", "rel.tab", "rel.row"};
    const settings set = {
        .tag_passes = 8, .guide_passes = 8, .passes = 10,
        .tag_margin = 120, .move_margin = 100, .rel_margin = 30, .explore = 90,
        .tag_seeds = 1, .guide_seeds = 1, .seeds = 3,
        .tag_rows = 300000, .guide_rows = 350000, .move_rows = 950000, .rel_rows = 400000,
        .tag_least = 3, .rel_least = 5, .threads = 2};
    chunk out[CHUNKS] = {0};
    for (int i = 0; i < CHUNKS; i++)
        out[i].name = names[i];
    say("reading the treebanks");
    corpus *c = corpus_read(paths, 2, st);
    if (!ent_failed(st))
        train_all(c, &set, out, st);
    pack_file(output, out, CHUNKS, st);
    for (int i = 0; i < CHUNKS; i++)
        ent_buf_free(&out[i].bytes);
    corpus_free(c);
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
