/* replay.c - runs a fuzz target on files, each in every format: an ordinary test. A truncated
 * half and a damaged copy of each file are tried too. */
#include "core/core.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void try_formats(ent_str text)
{
    uint8_t *copy = malloc(text.n + 1);
    if (!copy)
        exit(1);
    if (text.n)
        memcpy(copy + 1, text.p, text.n);
    for (uint8_t format = 0; format < 5; format++) {
        copy[0] = format;
        LLVMFuzzerTestOneInput(copy, text.n + 1);
    }
    free(copy);
}

/* Every 37th byte becomes one that means something to some reader. */
static void damage(char *p, size_t n)
{
    static const char signs[] = "<>&\"[](){}\n\t\0\xC3\xFF-'";
    for (size_t i = 0, k = 0; i < n; i += 37, k++)
        p[i] = signs[k % (sizeof signs - 1)];
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        ent_status st = {0};
        ent_buf file = {0};
        ent_file_read(argv[i], 0, &file, &st);
        if (ent_failed(&st)) {
            fprintf(stderr, "%s: %s\n", argv[i], st.text);
            return 1;
        }
        try_formats(ent_buf_str(&file));
        try_formats(ent_str_sub(ent_buf_str(&file), 0, file.n / 2));
        damage(file.p, file.n);
        try_formats(ent_buf_str(&file));
        ent_buf_free(&file);
    }
    return argc > 1 ? 0 : 2;
}
