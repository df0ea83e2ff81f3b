/* input.c - the documents of files, directories, JSON Lines and standard input, one by one.
 *
 * All paths are listed when the input is opened; each document is read when it is asked for.
 * Whatever is wrong with one of them is told in that document, and the next one follows. */
#include "jsonrow.h"
#include "stages.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#define DEFAULT_BYTES ((size_t)10 << 20)
#define MOST_BYTES ((size_t)1 << 30) /* offsets have 32 bits */
#define MAX_DEPTH 32 /* of directories */
#define JSONL_BYTES ((size_t)4 << 30)

typedef struct entry {
    ent_str path, name;
    const char *format; /* NULL: look at the bytes */
    const char *problem; /* found while listing */
    size_t base; /* offset of the base name in path */
} entry;

struct ent_input {
    ent_arena *arena;
    ENT_VEC(entry) entries;
    uint32_t at;
    size_t max_bytes;
    const char *format;
    FILE *rows; /* open JSON Lines file, entry `at` */
    uint32_t row;
    ent_buf line;
};

/* ---- listing ------------------------------------------------------------------------------ */

static const char *format_of(ent_str path)
{
    static const struct {
        const char *ending, *format;
    } endings[] = {{".txt", "txt"},     {".text", "txt"},    {".md", "md"},
                   {".markdown", "md"}, {".html", "html"},   {".htm", "html"},
                   {".xhtml", "html"},  {".jsonl", "jsonl"}, {".ndjson", "jsonl"}};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t n = strlen(endings[i].ending);
        if (path.n > n && ent_str_eq_nocase(ent_str_sub(path, path.n - n, path.n),
                                            ent_str_z(endings[i].ending)))
            return endings[i].format;
    }
    return NULL;
}

static const char *constant_format(const char *name)
{
    static const char *const formats[] = {"txt", "md", "html", "jsonl"};
    for (size_t i = 0; name && i < sizeof formats / sizeof *formats; i++)
        if (strcmp(name, formats[i]) == 0)
            return formats[i];
    return NULL;
}

static void add_entry(ent_input *in, const char *path, const char *problem, ent_status *st)
{
    entry *e = ENT_PUSH(in->arena, &in->entries, st);
    if (!e)
        return;
    e->path = ent_str_copy(in->arena, ent_str_z(path), st);
    e->format = in->format ? in->format : format_of(e->path);
    e->problem = problem;
    e->base = e->path.n;
    while (e->base > 0 && e->path.p[e->base - 1] != '/')
        e->base--;
    e->name = ent_str_sub(e->path, e->base, e->path.n);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void list_path(ent_input *in, const char *path, int depth, ent_status *st);

static void list_directory(ent_input *in, const char *path, int depth, ent_status *st)
{
    DIR *dir = depth < MAX_DEPTH ? opendir(path) : NULL;
    if (!dir) {
        add_entry(in, path,
                  depth < MAX_DEPTH ? "the directory cannot be opened: check its permissions"
                                    : "directories nested deeper than 32: name it directly",
                  st);
        return;
    }
    ENT_VEC(char *) names = {0};
    for (struct dirent *d; !ent_failed(st) && (d = readdir(dir)) != NULL;) {
        if (d->d_name[0] == '.')
            continue; /* hidden files, . and .. */
        ent_str full =
            ent_str_printf(in->arena, st, "%s%s%s", path,
                           path[0] && path[strlen(path) - 1] == '/' ? "" : "/", d->d_name);
        char **slot = ENT_PUSH(in->arena, &names, st);
        if (slot)
            *slot = (char *)(uintptr_t)full.p;
    }
    closedir(dir);
    if (ent_failed(st) || names.n == 0)
        return;
    qsort(names.at, names.n, sizeof *names.at, by_name);
    for (uint32_t i = 0; i < names.n; i++)
        list_path(in, names.at[i], depth + 1, st);
}

/* depth 0: named by the user. */
static void list_path(ent_input *in, const char *path, int depth, ent_status *st)
{
    struct stat info;
    if (strcmp(path, "-") == 0 && depth == 0) {
        add_entry(in, path, NULL, st);
    } else if (stat(path, &info) != 0) {
        add_entry(in, path,
                  errno == ENOENT ? "there is no such file: check the path"
                                  : "it cannot be reached: check the path and its permissions",
                  st);
    } else if (S_ISDIR(info.st_mode)) {
        struct stat link; /* a link found on the way may lead round in a circle */
        if (depth == 0 || (lstat(path, &link) == 0 && !S_ISLNK(link.st_mode)))
            list_directory(in, path, depth, st);
    } else if (!S_ISREG(info.st_mode) && depth > 0) {
        return;
    } else if (depth == 0 || format_of(ent_str_z(path))) {
        add_entry(in, path, NULL, st);
    }
}

/* ---- names ---------------------------------------------------------------------------------- */

static ent_str tail_of(const entry *e, uint32_t parts)
{
    size_t at = e->path.n;
    while (at > 0) {
        if (e->path.p[at - 1] == '/' && at < e->path.n && --parts == 0)
            break;
        at--;
    }
    return ent_str_sub(e->path, at, e->path.n);
}

static int by_tail(const void *a, const void *b)
{
    const entry *const *x = a, *const *y = b;
    int c = ent_str_cmp((*x)->name, (*y)->name);
    return c ? c : (*x > *y) - (*x < *y);
}

/* Lengthens equal names by one folder at a time until they differ or the path is used up. */
static void tell_apart(ent_input *in, ent_status *st)
{
    uint32_t n = in->entries.n;
    entry **sorted = ENT_NEW(in->arena, entry *, n + 1u, st);
    bool *equal = ENT_NEW(in->arena, bool, n + 1u, st);
    if (ent_failed(st))
        return;
    for (uint32_t i = 0; i < n; i++)
        sorted[i] = &in->entries.at[i];
    bool again = n > 1;
    for (uint32_t parts = 2; again && parts < 64; parts++) {
        again = false;
        qsort(sorted, n, sizeof *sorted, by_tail);
        for (uint32_t i = 0; i < n; i++)
            equal[i] = (i > 0 && ent_str_eq(sorted[i]->name, sorted[i - 1]->name)) ||
                       (i + 1 < n && ent_str_eq(sorted[i]->name, sorted[i + 1]->name));
        for (uint32_t i = 0; i < n; i++) {
            if (!equal[i])
                continue;
            ent_str longer = tail_of(sorted[i], parts);
            again |= longer.n > sorted[i]->name.n;
            sorted[i]->name = longer;
        }
    }
}

ent_input *ent_input_open(const char *const *paths, size_t count,
                          const ent_input_options *options, ent_status *st)
{
    ent_arena *arena = ent_arena_new(0, st);
    ent_input *in = ENT_NEW(arena, ent_input, 1, st);
    if (!in) {
        ent_arena_free(arena);
        return NULL;
    }
    in->arena = arena;
    in->max_bytes = options && options->max_bytes ? options->max_bytes : DEFAULT_BYTES;
    if (in->max_bytes > MOST_BYTES)
        in->max_bytes = MOST_BYTES;
    in->format = options ? constant_format(options->format) : NULL;
    if (options && options->format && !in->format)
        ent_status_set(st, ENT_USAGE, "unknown format \"%s\": expected txt, md, html or jsonl",
                       options->format);
    for (size_t i = 0; i < count && !ent_failed(st); i++)
        list_path(in, paths[i], 0, st);
    tell_apart(in, st);
    if (!ent_failed(st))
        return in;
    ent_input_close(in);
    return NULL;
}

void ent_input_close(ent_input *in)
{
    if (!in)
        return;
    if (in->rows && in->rows != stdin)
        fclose(in->rows);
    ent_buf_free(&in->line);
    ent_arena_free(in->arena);
}

/* ---- formats by their bytes ------------------------------------------------------------------- */

static const char *sniff(ent_str bytes)
{
    ent_str s = ent_str_trim(ent_str_sub(bytes, 0, 4096));
    if (ent_str_starts(s, ENT_STR("\xEF\xBB\xBF")))
        s = ent_str_trim(ent_str_sub(s, 3, s.n));
    if (s.n > 1 && s.p[0] == '{' && ent_str_find(s, ENT_STR("\":")) != SIZE_MAX)
        return "jsonl";
    static const char *const pages[] = {"<!doctype html", "<html",    "<head",
                                        "<body",          "<article", "<?xml"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        if (ent_str_eq_nocase(ent_str_sub(s, 0, strlen(pages[i])), ent_str_z(pages[i])))
            return "html";
    if (ent_str_find(s, ENT_STR("</p>")) != SIZE_MAX ||
        ent_str_find(s, ENT_STR("<body")) != SIZE_MAX)
        return "html";
    bool heading =
        ent_str_starts(s, ENT_STR("# ")) || ent_str_find(s, ENT_STR("\n## ")) != SIZE_MAX;
    return heading ? "md" : "txt";
}

/* ---- reading -------------------------------------------------------------------------------------- */

static ent_given given_of(const entry *e, const char *format)
{
    return (ent_given){
        .name = e->name, .path = e->path, .format = ent_str_z(format ? format : "txt")};
}

static ent_document *read_rows(ent_input *in, const entry *e, ent_status *st);

static ent_document *refuse(const entry *e, const ent_status *why, ent_status *st)
{
    ent_given given = given_of(e, e->format);
    char text[700];
    if (why->code == ENT_LIMIT) {
        snprintf(text, sizeof text, "%s: split it, or raise the limit", why->text);
        return ent_document_skipped(&given, ENT_SKIP_TOO_LARGE, text, st);
    }
    if (why->code != ENT_IO) {
        *st = *why;
        return NULL;
    }
    snprintf(text, sizeof text, "%s: check the file and its permissions", why->text);
    return ent_document_skipped(&given, ENT_SKIP_UNREADABLE, text, st);
}

static void read_stdin(size_t limit, ent_buf *out, ent_status *st)
{
    char chunk[16384];
    size_t got;
    while (!ent_failed(st) && (got = fread(chunk, 1, sizeof chunk, stdin)) > 0) {
        if (out->n + got > limit)
            ent_status_set(st, ENT_LIMIT, "larger than the limit of %zu bytes", limit);
        ent_buf_put(out, ent_str_of(chunk, got), st);
    }
    if (ferror(stdin))
        ent_status_set(st, ENT_IO, "cannot read standard input");
}

static ent_document *read_file(ent_input *in, entry *e, ent_status *st)
{
    ent_status why = {0};
    ent_buf bytes = {0};
    bool is_stdin = ent_str_is(e->path, "-");
    ent_document *doc = NULL;
    if (is_stdin)
        read_stdin(in->max_bytes, &bytes, &why);
    else
        ent_file_read(e->path.p, in->max_bytes, &bytes, &why);
    if (!e->format && !ent_failed(&why))
        e->format = sniff(ent_buf_str(&bytes));
    if (ent_failed(&why)) {
        doc = refuse(e, &why, st);
    } else if (e->format && strcmp(e->format, "jsonl") == 0) { /* found by looking */
        if (bytes.n)
            in->rows = fmemopen(NULL, bytes.n, "w+");
        if (!in->rows || fwrite(bytes.p, 1, bytes.n, in->rows) != bytes.n)
            ent_status_set(st, ENT_NOMEM, "out of memory");
        else
            rewind(in->rows);
        ent_buf_free(&bytes);
        return read_rows(in, e, st);
    } else {
        ent_given given = given_of(e, e->format);
        doc = ent_document_read(ent_buf_str(&bytes), &given, st);
    }
    ent_buf_free(&bytes);
    in->at++;
    return doc;
}

/* Reads one line into in->line, at most max_bytes of it; false at the end of the file. The
 * rest of a longer line is passed over and *cut set. */
static bool read_line(ent_input *in, bool *cut, bool *whole, ent_status *st)
{
    int c;
    in->line.n = 0;
    *cut = *whole = false;
    while (!ent_failed(st) && (c = getc_unlocked(in->rows)) != EOF) {
        if (c == '\n') {
            *whole = true;
            return true;
        }
        if (in->line.n >= in->max_bytes)
            *cut = true;
        else
            ent_buf_byte(&in->line, (char)c, st);
    }
    return in->line.n > 0 && !ent_failed(st);
}

static ent_document *read_rows(ent_input *in, const entry *e, ent_status *st)
{
    bool cut, whole;
    while (!ent_failed(st) && read_line(in, &cut, &whole, st)) {
        in->row++;
        ent_str line = ent_str_trim(ent_buf_str(&in->line));
        if (in->row == 1 && ent_str_starts(line, ENT_STR("\xEF\xBB\xBF")))
            line = ent_str_sub(line, 3, line.n);
        if (line.n == 0)
            continue;
        ent_given given = given_of(e, "jsonl");
        given.row = in->row;
        given.name =
            ent_str_printf(in->arena, st, "%.*s:%u", ENT_FMT(e->name), (unsigned)in->row);
        if (cut)
            return ent_document_skipped(&given, ENT_SKIP_TOO_LARGE,
                                        "the row is larger than the limit: split it, "
                                        "or raise the limit",
                                        st);
        return ent_json_row(line, &given, !whole, st);
    }
    fclose(in->rows);
    in->rows = NULL;
    in->row = 0;
    in->at++;
    return NULL;
}

static ent_document *read_entry(ent_input *in, ent_status *st)
{
    entry *e = &in->entries.at[in->at];
    if (in->rows)
        return read_rows(in, e, st);
    if (e->problem) {
        ent_given given = given_of(e, e->format);
        in->at++;
        return ent_document_skipped(&given, ENT_SKIP_UNREADABLE, e->problem, st);
    }
    if (e->format && strcmp(e->format, "jsonl") == 0 && !ent_str_is(e->path, "-")) {
        in->rows = fopen(e->path.p, "rb");
        if (in->rows)
            return read_rows(in, e, st);
    }
    return read_file(in, e, st);
}

ent_document *ent_input_next(ent_input *in, ent_status *st)
{
    while (!ent_failed(st) && in->at < in->entries.n) {
        ent_document *doc = read_entry(in, st);
        if (doc)
            return doc;
    }
    return NULL;
}

ent_document *ent_document_from_bytes(const char *name, const char *format, const char *bytes,
                                      size_t n, ent_status *st)
{
    ent_str s = ent_str_of(bytes, n);
    const char *kind = format ? constant_format(format) : sniff(s);
    ent_given given = {.name = ent_str_z(name), .path = ent_str_z(name)};
    if (!kind)
        ent_status_set(st, ENT_USAGE, "unknown format \"%s\": expected txt, md, html or jsonl",
                       format);
    if (ent_failed(st))
        return NULL;
    given.format = ent_str_z(kind);
    if (n > MOST_BYTES)
        return ent_document_skipped(&given, ENT_SKIP_TOO_LARGE, "larger than 1 GB: split it",
                                    st);
    if (strcmp(kind, "jsonl") == 0) {
        given.row = 1;
        return ent_json_row(ent_str_trim(s), &given, false, st);
    }
    return ent_document_read(s, &given, st);
}
