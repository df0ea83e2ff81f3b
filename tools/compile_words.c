/* compile_words - lexicon/text/abbreviations.tbl and words.tbl to a C table.
 *
 *   compile_words abbreviations.tbl words.tbl out.c
 *
 * A bad line ends it with "file:line: expected ...". */
#include "text/words.h"

#include <stdio.h>
#include <stdlib.h>

#define MOST_WORDS 4096

typedef struct table {
    ent_word at[MOST_WORDS];
    uint32_t n;
    const char *file;
    uint32_t line;
    ent_status *st;
} table;

static void bad(table *t, const char *what)
{
    ent_status_set(t->st, ENT_BAD_LEXICON, "%s", what);
    ent_status_place(t->st, t->file, t->line);
}

static ent_word *entry_of(table *t, ent_str s)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (t->at[i].n == s.n && memcmp(t->at[i].text, s.p, s.n) == 0)
            return &t->at[i];
    if (t->n == MOST_WORDS) {
        bad(t, "expected no more than 4096 words in all");
        return NULL;
    }
    ent_word *w = &t->at[t->n++];
    memcpy(w->text, s.p, s.n);
    w->n = (uint8_t)s.n;
    return w;
}

static ent_word *add(table *t, ent_str s, unsigned kind)
{
    if (s.n == 0 || s.n > ENT_WORD_LONGEST) {
        bad(t, "expected a word of 1 to 15 bytes");
        return NULL;
    }
    ent_word *w = entry_of(t, s);
    if (!w)
        return NULL;
    if (w->kinds & kind || (w->kinds & ENT_WORD_ABBREVIATION && kind & ENT_WORD_ABBREVIATION)) {
        bad(t, "expected a word that no earlier line has under this kind");
        return NULL;
    }
    w->kinds |= (uint16_t)kind;
    return w;
}

static void read_abbreviation(table *t, ent_str line)
{
    static const struct { const char *name; unsigned kind; } ends[] = {
        {"never", ENT_WORD_NEVER}, {"number", ENT_WORD_NUMBER}, {"open", ENT_WORD_OPEN}};
    ent_str form = ent_str_field(&line, '|');
    line = ent_str_trim(line);
    if (!ent_str_ends(form, ENT_STR("."))) {
        bad(t, "expected a form that ends in a full stop");
        return;
    }
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ent_str_is(line, ends[i].name)) {
            add(t, form, ends[i].kind);
            return;
        }
    bad(t, "expected 'form | never', 'form | number' or 'form | open'");
}

/* "du+n+no": the word without its plus signs, cut where they stood. */
static void add_split(table *t, ent_str s)
{
    char word[ENT_WORD_LONGEST + 1];
    uint8_t cuts[2] = {0, 0}, n = 0, k = 0;
    for (size_t i = 0; i < s.n && n < ENT_WORD_LONGEST; i++) {
        if (s.p[i] != '+')
            word[n++] = s.p[i];
        else if (k < 2)
            cuts[k++] = n;
    }
    if (k == 0 || cuts[0] == 0 || cuts[1] == n || cuts[0] == n || n < 4 || n > 8) {
        bad(t, "expected a word of 4 to 8 letters with one or two plus signs inside: can+not");
        return;
    }
    ent_word *w = add(t, ent_str_of(word, n), ENT_WORD_SPLIT);
    if (w) {
        w->cut = cuts[0];
        w->cut2 = cuts[1];
    }
}

static void read_words(table *t, ent_str line)
{
    static const struct { const char *name; unsigned kind; } kinds[] = {
        {"prefix", ENT_WORD_PREFIX}, {"split", ENT_WORD_SPLIT}, {"clitic", ENT_WORD_CLITIC},
        {"elided", ENT_WORD_ELIDED}, {"unit", ENT_WORD_UNIT}, {"ordinal", ENT_WORD_ORDINAL},
        {"dotted", ENT_WORD_DOTTED}, {"opener", ENT_WORD_OPENER}, {"speech", ENT_WORD_SPEECH},
        {"farewell", ENT_WORD_FAREWELL}};
    ent_str name = ent_str_field(&line, '|');
    size_t k = 0;
    while (k < sizeof kinds / sizeof *kinds && !ent_str_is(name, kinds[k].name))
        k++;
    line = ent_str_trim(line);
    if (k == sizeof kinds / sizeof *kinds || line.n == 0) {
        bad(t, "expected 'kind | words' with one of the kinds that the head of the file names");
        return;
    }
    while (line.n) {
        ent_str word = ent_str_field(&line, ' ');
        line = ent_str_trim(line);
        if (kinds[k].kind == ENT_WORD_SPLIT)
            add_split(t, word);
        else
            add(t, word, kinds[k].kind);
    }
}

static void read_file(table *t, const char *path, void (*read)(table *, ent_str))
{
    ent_buf bytes = {0};
    ent_file_read(path, 1 << 20, &bytes, t->st);
    t->file = path;
    t->line = 0;
    ent_str rest = ent_buf_str(&bytes);
    while (rest.n && !ent_failed(t->st)) {
        ent_str line = ent_str_trim(ent_str_line(&rest));
        t->line++;
        if (line.n && line.p[0] != '#')
            read(t, line);
    }
    ent_buf_free(&bytes);
}

static void place_all(const table *t, ent_word *slots, uint32_t mask)
{
    for (uint32_t i = 0; i < t->n; i++) {
        uint32_t at = ent_word_hash(t->at[i].text, t->at[i].n) & mask;
        while (slots[at].n)
            at = (at + 1) & mask;
        slots[at] = t->at[i];
    }
}

static void print_slot(FILE *out, const ent_word *w)
{
    if (w->n == 0) {
        fputs("    {\"\", 0, 0, 0, 0},\n", out);
        return;
    }
    fputs("    {\"", out);
    for (unsigned i = 0; i < w->n; i++)
        fprintf(out, w->text[i] == '"' || w->text[i] == '\\' ? "\\%c" : "%c", w->text[i]);
    fprintf(out, "\", %u, %u, %u, %u},\n", w->n, w->cut, w->cut2, w->kinds);
}

static void print_split_tails(FILE *out, const table *t)
{
    uint32_t tails[32] = {0};
    for (uint32_t i = 0; i < t->n; i++) {
        const ent_word *w = &t->at[i];
        if (w->kinds & ENT_WORD_SPLIT)
            tails[w->text[w->n - 1] & 31] |= UINT32_C(1) << (w->text[w->n - 2] & 31);
    }
    fputs("const uint32_t ent_words_split_tails[32] = {", out);
    for (int i = 0; i < 32; i++)
        fprintf(out, "%s0x%08xu", i % 6 ? ", " : i ? ",\n    " : "\n    ", tails[i]);
    fputs("};\n", out);
}

static void print(const table *t, const char *path)
{
    static ent_word slots[MOST_WORDS * 4];
    uint32_t size = 64;
    while (size < t->n * 3)
        size *= 2;
    place_all(t, slots, size - 1);
    FILE *out = ent_failed(t->st) ? NULL : fopen(path, "w");
    if (!out) {
        ent_status_set(t->st, ENT_IO, "cannot write %s", path);
        return;
    }
    fputs("/* Generated by tools/compile_words from lexicon/text/abbreviations.tbl and\n"
          " * lexicon/text/words.tbl: do not edit. */\n#include \"text/words.h\"\n\n", out);
    fprintf(out, "const uint32_t ent_words_mask = %u;\nconst ent_word ent_words[%u] = {\n",
            size - 1, size);
    for (uint32_t i = 0; i < size; i++)
        print_slot(out, &slots[i]);
    fputs("};\n\n", out);
    print_split_tails(out, t);
    if (fclose(out))
        ent_status_set(t->st, ENT_IO, "cannot write %s", path);
}

int main(int argc, char **argv)
{
    static table t;
    ent_status st = {0};
    t.st = &st;
    if (argc != 4) {
        fputs("usage: compile_words abbreviations.tbl words.tbl out.c\n", stderr);
        return 2;
    }
    read_file(&t, argv[1], read_abbreviation);
    read_file(&t, argv[2], read_words);
    print(&t, argv[3]);
    if (ent_failed(&st)) {
        fprintf(stderr, "%s:%u: %s\n", st.file, st.line, st.text);
        return 1;
    }
    return 0;
}
