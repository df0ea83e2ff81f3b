/* model_dump.c - model-dump FILE [CHUNK]: what a model file holds, in words.
 * Without a chunk: chunk table, sizes of tables. With one: its text, or a table's slots. */
#include "model/model.h"

#include <stdio.h>

static bool is_table(const char *name)
{
    static const char *const tables[] = {"kinds", "lemmas", "tag.tab", "guide", "moves",
                                         "rel.tab"};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if (strcmp(name, tables[i]) == 0)
            return true;
    return false;
}

static void list(const ent_model_file *f, ent_status *st)
{
    printf("digest %016llx\n", (unsigned long long)ent_model_file_digest(f));
    printf("%-8s %10s %10s\n", "chunk", "offset", "bytes");
    for (uint32_t i = 0; i < ent_model_file_count(f); i++) {
        const ent_model_chunk *c = ent_model_file_at(f, i);
        printf("%-8s %10llu %10llu", c->name, (unsigned long long)c->offset,
               (unsigned long long)c->size);
        if (is_table(c->name)) {
            ent_table t = ent_table_view(ent_model_file_chunk(f, c->name, st), st);
            printf("   %u features in %u slots, %u buckets", t.items, t.slots, t.buckets);
        }
        printf("\n");
    }
}

static void dump_table(const ent_table *t, const char *name)
{
    for (uint32_t i = 0; i < t->slots; i++) {
        uint32_t s = t->slot[i];
        if (s == ENT_TABLE_EMPTY)
            printf("%u empty\n", i);
        else if (strcmp(name, "moves") == 0 || strcmp(name, "guide") == 0)
            printf("%u check %04x left %+d right %+d\n", i, s >> 16, (int8_t)(s & 0xFF),
                   (int8_t)(s >> 8 & 0xFF));
        else if (strstr(name, ".tab"))
            printf("%u check %03x row %u\n", i, s >> 20, (s & 0xFFFFF) * 2);
        else
            printf("%u check %04x value %u\n", i, s >> 16, s & 0xFFFF);
    }
}

static void dump_rows(ent_str bytes)
{
    const ent_weight *w = (const ent_weight *)(const void *)bytes.p;
    for (size_t i = 0; i < bytes.n / sizeof *w; i++)
        printf("%zu class %u %+d%s\n", i, w[i].cls & 0x7Fu, w[i].weight,
               w[i].cls & ENT_WEIGHT_LAST ? " end" : "");
}

static void dump(const ent_model_file *f, const char *name, ent_status *st)
{
    ent_str bytes = ent_model_file_chunk(f, name, st);
    if (ent_failed(st))
        return;
    if (is_table(name)) {
        ent_table t = ent_table_view(bytes, st);
        if (!ent_failed(st))
            dump_table(&t, name);
    } else if (strstr(name, ".row")) {
        dump_rows(bytes);
    } else {
        fwrite(bytes.p, 1, bytes.n, stdout);
    }
}

int main(int argc, char **argv)
{
    if (argc < 2 || argc > 3) {
        fprintf(stderr, "usage: model-dump FILE [CHUNK]\n");
        return 2;
    }
    ent_status st = {0};
    ent_model_file *f = ent_model_file_open(argv[1], &st);
    if (f && argc == 3)
        dump(f, argv[2], &st);
    else if (f)
        list(f, &st);
    ent_model_file_close(f);
    if (ent_failed(&st)) {
        fprintf(stderr, "model-dump: %s%s%s\n", st.file, *st.file ? ": " : "", st.text);
        return 1;
    }
    return 0;
}
