/* names_main.c - train-names: rebuilds the names model. */
#include "names.h"

#include <stdio.h>
#include <stdlib.h>

static void train(const names_source *from, const char *output, ent_status *st)
{
    static chunk out[] = {{"name", {0}}, {"ner.tab", {0}}, {"ner.row", {0}}};
    examples *e = examples_read(from, st);
    if (ent_failed(st))
        return;
    learner *l = names_train(e, st);
    rows r = learner_average(&l, 1, st);
    learner_free(l);
    fprintf(stderr, "names: %u rows\n", r.n);
    uint32_t kept = 0;
    free(rows_select(&r, (uint32_t)knob("ROWS", 300000), &kept, st));
    ent_buf_puts(&out[0].bytes, "names-1", st);
    pack_rows(&r, &out[1].bytes, &out[2].bytes, st);
    rows_free(&r);
    pack_file(output, out, sizeof out / sizeof *out, st);
}

static int usage(void)
{
    fprintf(stderr, "usage: train-names --ewt DIR --gum DIR --uner DIR --lexicon FILE "
                    "--model FILE -o FILE\n");
    return 2;
}

int main(int argc, char **argv)
{
    names_source from = {0};
    const char *output = NULL;
    struct { const char *name; const char **value; } options[] = {
        {"--ewt", &from.ewt}, {"--gum", &from.gum}, {"--uner", &from.uner},
        {"--lexicon", &from.lexicon}, {"--model", &from.model}, {"-o", &output}};
    size_t known = sizeof options / sizeof *options;
    for (int i = 1; i + 1 < argc; i += 2) {
        size_t k = 0;
        while (k < known && strcmp(argv[i], options[k].name) != 0)
            k++;
        if (k == known)
            return usage();
        *options[k].value = argv[i + 1];
    }
    for (size_t k = 0; k < known; k++)
        if (!*options[k].value)
            return usage();
    ent_status st = {0};
    train(&from, output, &st);
    if (ent_failed(&st)) {
        fprintf(stderr, "train-names: %s%s%s\n", st.file, *st.file ? ": " : "", st.text);
        return 1;
    }
    return 0;
}
