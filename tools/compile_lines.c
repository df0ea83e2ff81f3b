/* compile_lines.c - compiles lexicon/text/lines.tbl to a C table, sorted for a binary search.
 *
 *   compile_lines lines.tbl out.c
 *
 * The format is told at the head of lines.tbl. A wrong line is reported as file:line: reason,
 * and nothing is written. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct cue {
    char *phrase;
    const char *kind, *where;
    int value;
} cue;

static const char *const KINDS[] = {
    "furniture", "about", "note", "byline", "bio", "sign", "credit", "caption", "agency",
    "doctype", "issuer", "section", "genre", "question", "answer", "dateword", "month",
    "weekday", "joint", "common", "speech", "stamp", "publication", "classsite", "classcontent", "classcredit",
    "classcaption", "classbyline", "classdate", "classsubtitle", "classbanner", NULL
};
static const char *const PLACES[] = {"whole", "start", "end", "any", NULL};

static cue *cues;
static size_t cue_count, cue_room;
static const char *path;
static int line_number, errors;

static void complain(const char *what, const char *word)
{
    fprintf(stderr, "%s:%d: %s \"%s\"\n", path, line_number, what, word);
    errors++;
}

static char *trimmed(char *s)
{
    while (isspace((unsigned char)*s))
        s++;
    char *end = s + strlen(s);
    while (end > s && isspace((unsigned char)end[-1]))
        *--end = '\0';
    return s;
}

static const char *listed(const char *const *list, const char *word)
{
    for (; *list; list++)
        if (strcmp(*list, word) == 0)
            return *list;
    return NULL;
}

static void add(const char *kind, int value, const char *where, const char *phrase)
{
    for (const char *p = phrase; *p; p++)
        if (isupper((unsigned char)*p) || *p == '"' || *p == '\\') {
            complain("expected a phrase in lower case without \" or \\, found", phrase);
            return;
        }
    if (cue_count == cue_room) {
        cue_room = cue_room ? cue_room * 2 : 256;
        cue *more = realloc(cues, cue_room * sizeof *more);
        if (!more) {
            fputs("compile_lines: out of memory\n", stderr);
            exit(1);
        }
        cues = more;
    }
    char *copy = malloc(strlen(phrase) + 1);
    if (!copy) {
        fputs("compile_lines: out of memory\n", stderr);
        exit(1);
    }
    strcpy(copy, phrase);
    cues[cue_count++] = (cue){copy, kind, where, value};
}

/* Splits "month 3" into the kind and its number. */
static const char *read_kind(char *text, int *value)
{
    char *blank = strchr(text, ' ');
    *value = 0;
    if (blank) {
        char *end;
        long n = strtol(blank + 1, &end, 10);
        *blank = '\0';
        if (end == blank + 1 || *trimmed(end) || n < 0 || n > 255)
            complain("expected a number of 0 to 255 behind the kind, found", blank + 1);
        else
            *value = (int)n;
    }
    const char *kind = listed(KINDS, text);
    if (!kind)
        complain("expected a kind listed in compile_lines.c, found", text);
    return kind;
}

/* Adds the phrases of a row or of a line that goes on with it. */
static void read_phrases(char *rest, const char *kind, int value, const char *where)
{
    size_t before = cue_count;
    int failed = errors;
    while (rest) {
        char *semicolon = strchr(rest, ';');
        if (semicolon)
            *semicolon = '\0';
        char *phrase = trimmed(rest);
        if (*phrase)
            add(kind, value, where, phrase);
        rest = semicolon ? semicolon + 1 : NULL;
    }
    if (cue_count == before && errors == failed)
        complain("expected a phrase behind", where);
}

static void read_line(char *line)
{
    static const char *kind, *where;        /* of the row, for the lines that go on with it */
    static int value;
    int goes_on = isspace((unsigned char)*line);
    char *text = trimmed(line);
    if (*text == '\0' || (*text == '#' && !goes_on))      /* "# min read" is a phrase */
        return;
    if (goes_on) {
        if (!kind || !where)
            complain("expected KIND | WHERE | phrases before", text);
        else
            read_phrases(text, kind, value, where);
        return;
    }
    char *first = strchr(text, '|');
    char *second = first ? strchr(first + 1, '|') : NULL;
    kind = where = NULL;
    if (!second) {
        complain("expected KIND | WHERE | phrases, found", text);
        return;
    }
    *first = *second = '\0';
    kind = read_kind(trimmed(text), &value);
    where = listed(PLACES, trimmed(first + 1));
    if (!where)
        complain("expected whole, start, end or any, found", trimmed(first + 1));
    if (kind && where)
        read_phrases(second + 1, kind, value, where);
}

static int compare(const void *a, const void *b)
{
    const cue *x = a, *y = b;
    int c = strcmp(x->phrase, y->phrase);
    if (c == 0)
        c = strcmp(x->kind, y->kind);
    return c ? c : strcmp(x->where, y->where);
}

static int write_table(const char *out_path)
{
    FILE *out = fopen(out_path, "w");
    if (!out) {
        fprintf(stderr, "%s: %s\n", out_path, strerror(errno));
        return 1;
    }
    fprintf(out, "/* Generated by tools/compile_lines from lexicon/text/lines.tbl. */\n"
                 "#include \"text/cues.h\"\n\nconst ent_cue ent_cue_table[] = {\n");
    for (size_t i = 0; i < cue_count; i++) {
        fputs("    {\"", out);
        for (const char *p = cues[i].phrase; *p; p++)       /* octal: no trigraph, no locale */
            if ((unsigned char)*p < 0x7f && *p != '?')
                fputc(*p, out);
            else
                fprintf(out, "\\%03o", (unsigned)(unsigned char)*p);
        fputs("\", ENT_CUE_", out);
        for (const char *p = cues[i].kind; *p; p++)
            fputc(toupper((unsigned char)*p), out);
        fputs(", ENT_CUE_AT_", out);
        for (const char *p = cues[i].where; *p; p++)
            fputc(toupper((unsigned char)*p), out);
        fprintf(out, ", %d},\n", cues[i].value);
    }
    fprintf(out, "};\nconst unsigned ent_cue_count = %zu;\n", cue_count);
    if (ferror(out) | fclose(out)) {
        fprintf(stderr, "%s: could not be written\n", out_path);
        return 1;
    }
    return 0;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: compile_lines lines.tbl out.c\n", stderr);
        return 2;
    }
    path = argv[1];
    FILE *in = fopen(path, "r");
    if (!in) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        return 1;
    }
    static char line[65536];
    while (fgets(line, sizeof line, in)) {
        line_number++;
        if (!strchr(line, '\n') && !feof(in))
            complain("expected a line under 64 KB, found", "a longer one");
        read_line(line);
    }
    fclose(in);
    if (errors)
        return 1;
    qsort(cues, cue_count, sizeof *cues, compare);
    return write_table(argv[2]);
}
