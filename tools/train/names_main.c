/* names_main.c - train-names: rebuilds the names model. */
#include "names.h"

#include <stdio.h>
#include <stdlib.h>

static void train(const names_source *from, const char *output, ent_status *st)
{
    chunk out[] = {{"name", {0}}, {"1.tab", {0}}, {"1.row", {0}}, {"2.tab", {0}}, {"2.row", {0}}};
    examples *e = examples_read(from, st);
    if (ent_failed(st))
        return;
    rows first = {0}, second = {0};
    names_train(e, &first, &second, st);
    ent_buf_puts(&out[0].bytes, "names-1", st);
    pack_rows(&first, NAMES_LEAST, &out[1].bytes, &out[2].bytes, st);
    pack_rows(&second, NAMES_LEAST, &out[3].bytes, &out[4].bytes, st);
    rows_free(&first);
    rows_free(&second);
    pack_file(output, out, sizeof out / sizeof *out, st);
}

static int usage(void)
{
    fprintf(stderr, "usage: train-names --ewt DIR --gum DIR --uner DIR --lexicon FILE -o FILE\n");
    return 2;
}

int main(int argc, char **argv)
{
    names_source from = {0};
    const char *output = NULL;
    struct { const char *name; const char **value; } options[] = {
        {"--ewt", &from.ewt}, {"--gum", &from.gum}, {"--uner", &from.uner},
        {"--lexicon", &from.lexicon}, {"-o", &output}};
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
