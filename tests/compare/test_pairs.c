/* Pairs of statements with marked truth (pairs/README.md): every sentence in its row, every move,
 * every dropped and added line, stronger and weaker. ENT_SHOW=1 prints what is wrong and goes on. */
#include "compare/compare.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

enum { LINES = 64, PAIRS = 64 };

typedef struct truth {
    char kind[16], a[32], b[32], flags[64];
} truth;

typedef struct counts {
    unsigned rows, rows_right, moved, moved_found, moved_extra, strength, strength_right,
        strength_extra;
} counts;

static ent_document *read_side(const char *folder, const char *side, ent_status *st)
{
    char path[512];
    ent_buf bytes = {0};
    snprintf(path, sizeof path, "%s/%s.txt", folder, side);
    ent_file_read(path, 0, &bytes, st);
    ent_document *doc = ent_document_from_bytes(side, "txt", bytes.p, bytes.n, st);
    ent_buf_free(&bytes);
    assert_int_equal(st->code, ENT_OK);
    return doc;
}

static uint32_t line_of(const ent_compare_text *t, uint32_t sentence)
{
    uint32_t at = ent_document_source(t->doc, t->sentences.at[sentence].start, false), line = 1;
    for (uint32_t i = 0; i < at; i++)
        line += t->doc->source.p[i] == '\n';
    return line;
}

static void list_lines(const ent_compare_text *t, const uint32_t *at, uint32_t n, char out[32])
{
    int used = snprintf(out, 32, "%s", n ? "" : "-");
    for (uint32_t i = 0; i < n && used < 24; i++)
        used += snprintf(out + used, 32 - (size_t)used, "%s%u", i ? "," : "", line_of(t, at[i]));
}

static uint32_t read_truth(const char *folder, truth *out)
{
    char path[512], line[256];
    uint32_t n = 0;
    snprintf(path, sizeof path, "%s/truth.tsv", folder);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    while (n < LINES && fgets(line, sizeof line, f)) {
        memset(&out[n], 0, sizeof out[n]);
        if (sscanf(line, "%15[^\t]\t%31[^\t]\t%31[^\t]\t%63[^\n]", out[n].kind, out[n].a, out[n].b,
                   out[n].flags) >= 3)
            n++;
    }
    fclose(f);
    return n;
}

static void tell(const char *folder, const char *what, const char *kind, const char *a, const char *b,
                 const char *more)
{
    if (getenv("ENT_SHOW"))
        fprintf(stderr, "%s: %s: %s A%s B%s %s\n", strrchr(folder, '/') + 1, what, kind, a, b, more);
}

static void check_row(const char *folder, const truth *t, const ent_compare_row *r, counts *n)
{
    bool moved = strstr(t->flags, "moved") != NULL;
    int strength = strstr(t->flags, "strengthened") ? 1 : strstr(t->flags, "weakened") ? -1 : 0;
    n->moved += moved;
    n->moved_found += moved && r && r->moved;
    n->moved_extra += !moved && r && r->moved;
    n->strength += strength != 0;
    n->strength_right += strength && r && r->strength == strength;
    n->strength_extra += !strength && r && r->strength;
    if (r && r->moved != moved)
        tell(folder, moved ? "move not found" : "no move", t->kind, t->a, t->b, "");
    if (r && r->strength != strength) {
        char reason[160];
        snprintf(reason, sizeof reason, "%d, not %d: %.*s", r->strength, strength, ENT_FMT(r->reason));
        tell(folder, "strength", t->kind, t->a, t->b, reason);
    }
}

static void check_pair(const ent_engine *e, const char *folder, counts *n)
{
    ent_status st = {0};
    ent_document *docs[2] = {read_side(folder, "a", &st), read_side(folder, "b", &st)};
    ent_comparison *c;
    truth all[LINES];
    uint32_t rows = read_truth(folder, all);
    ent_compare(&c, e, docs, 2, NULL, &st);
    assert_int_equal(st.code, ENT_OK);
    const ent_compare_pair *p = &c->pairs.at[0];
    for (uint32_t i = 0; i < rows; i++) {
        const ent_compare_row *found = NULL;
        for (uint32_t k = 0; k < p->rows.n && !found; k++) {
            const ent_compare_row *r = &p->rows.at[k];
            char a[32], b[32];
            list_lines(&c->texts.at[0], r->a, r->a_count, a);
            list_lines(&c->texts.at[1], r->b, r->b_count, b);
            if (strcmp(all[i].kind, ent_row_kind_name(r->kind)) == 0 && strcmp(a, all[i].a) == 0 &&
                strcmp(b, all[i].b) == 0)
                found = r;
        }
        n->rows++;
        n->rows_right += found != NULL;
        if (!found)
            tell(folder, "row not found", all[i].kind, all[i].a, all[i].b, all[i].flags);
        check_row(folder, &all[i], found, n);
    }
    if (p->rows.n != rows)
        tell(folder, "other number of rows", "", "", "", "");
    ent_comparison_free(c);
    ent_document_free(docs[0]);
    ent_document_free(docs[1]);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void every_row_of_every_pair_is_found(void **state)
{
    char *folders[PAIRS];
    uint32_t count = 0;
    counts n = {0};
    DIR *d = opendir(ENT_SOURCE_DIR "/tests/compare/pairs");
    assert_non_null(d);
    for (struct dirent *x; (x = readdir(d)) && count < PAIRS;) {
        if (x->d_name[0] < '0' || x->d_name[0] > '9')
            continue;
        folders[count] = malloc(600);
        assert_non_null(folders[count]);
        snprintf(folders[count++], 600, ENT_SOURCE_DIR "/tests/compare/pairs/%s", x->d_name);
    }
    closedir(d);
    qsort(folders, count, sizeof *folders, by_name);
    for (uint32_t i = 0; i < count; i++) {
        check_pair(*state, folders[i], &n);
        free(folders[i]);
    }
    print_message("%u pairs: rows %u of %u; moves %u of %u, %u too many; strength %u of %u, %u too many\n",
                  count, n.rows_right, n.rows, n.moved_found, n.moved, n.moved_extra,
                  n.strength_right, n.strength, n.strength_extra);
    assert_true(count >= 12);
    assert_int_equal(n.rows_right, n.rows);
    assert_int_equal(n.moved_found, n.moved);
    assert_int_equal(n.moved_extra, 0);
    assert_int_equal(n.strength_right, n.strength);
}

static int set_up(void **state)
{
    ent_status st = {0};
    ent_engine *e;
    ent_engine_options o = {.data = ENT_DATA_DIR};
    ent_engine_open(&e, &o, &st);
    *state = e;
    return st.code != ENT_OK;
}

static int tear_down(void **state)
{
    ent_engine_close(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_row_of_every_pair_is_found)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
