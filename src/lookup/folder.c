/* folder.c - the files of a lexicon folder in order, and their lines. */
#include "lookup/lexicon.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#define MOST_DEPTH 8
#define MOST_FILES 4096
#define LARGEST_FILE ((size_t)64 << 20)

typedef ENT_VEC(ent_str) path_list;

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* `#` at the start of a line or behind white space begins a comment. */
static ent_str without_comment(ent_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == '#' && (i == 0 || is_blank(s.p[i - 1])))
            return ent_str_sub(s, 0, i);
    return s;
}

bool ent_lex_next(ent_lex_file *f)
{
    while (f->rest.n) {
        ent_str raw = without_comment(ent_str_line(&f->rest));
        ent_str text = ent_str_trim(raw);
        f->line.number++;
        if (text.n == 0)
            continue;
        f->line.text = text;
        f->line.indent = (uint32_t)(text.p - raw.p);
        return true;
    }
    f->line.text = (ent_str){0};
    return false;
}

void ent_lex_error(const ent_lex_file *f, ent_status *st, const char *fmt, ...)
{
    if (ent_failed(st))
        return;
    char text[400];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    ent_status_set(st, ENT_BAD_LEXICON, "%s", text);
    char name[256];
    snprintf(name, sizeof name, "%.*s", ENT_FMT(f->name));
    ent_status_place(st, name, f->line.number);
}

ent_str ent_lex_word(ent_str *rest)
{
    size_t n = 0;
    while (n < rest->n && !is_blank(rest->p[n]))
        n++;
    ent_str word = ent_str_sub(*rest, 0, n);
    *rest = ent_str_trim(ent_str_sub(*rest, n, rest->n));
    return word;
}

bool ent_lex_value(const ent_lex_file *f, ent_str *rest, ent_str *value, ent_status *st)
{
    if (ent_failed(st) || rest->n == 0)
        return false;
    bool more = memchr(rest->p, ';', rest->n) != NULL;
    *value = ent_str_field(rest, ';');
    *rest = ent_str_trim(*rest);
    if (value->n == 0 || (more && rest->n == 0)) {
        ent_lex_error(f, st, "expected a value before and behind every ';'");
        return false;
    }
    return true;
}

static void collect(ent_arena *a, path_list *out, const char *dir, int depth, ent_status *st);

static void collect_one(ent_arena *a, path_list *out, const char *dir, const char *name,
                        int depth, ent_status *st)
{
    ent_str path = ent_str_printf(a, st, "%s/%s", dir, name);
    struct stat info;
    if (ent_failed(st) || stat(path.p, &info) != 0)
        return;
    if (S_ISDIR(info.st_mode)) {
        /* text/ holds what cutting tokens needs: it is compiled into the library itself. */
        if (depth > 0 || strcmp(name, "text") != 0)
            collect(a, out, path.p, depth + 1, st);
        return;
    }
    if (!ent_str_ends(path, ENT_STR(".lex")) && !ent_str_ends(path, ENT_STR(".tbl")) &&
        !ent_str_ends(path, ENT_STR(".rule")))
        return;
    if (out->n >= MOST_FILES) {
        ent_status_set(st, ENT_LIMIT, "more than %d lexicon files", MOST_FILES);
        return;
    }
    ent_str *slot = ENT_PUSH(a, out, st);
    if (slot)
        *slot = path;
}

static void collect(ent_arena *a, path_list *out, const char *dir, int depth, ent_status *st)
{
    if (ent_failed(st))
        return;
    if (depth > MOST_DEPTH) {
        ent_status_set(st, ENT_LIMIT, "folders are nested more than %d deep", MOST_DEPTH);
        return;
    }
    DIR *d = opendir(dir);
    if (!d) {
        ent_status_set(st, ENT_IO, "cannot read folder: %s", strerror(errno));
        ent_status_place(st, dir, 0);
        return;
    }
    for (struct dirent *e = readdir(d); e && !ent_failed(st); e = readdir(d))
        if (e->d_name[0] != '.')
            collect_one(a, out, dir, e->d_name, depth, st);
    closedir(d);
}

static int by_path(const void *a, const void *b)
{
    return ent_str_cmp(*(const ent_str *)a, *(const ent_str *)b);
}

static void read_file(ent_draft *d, ent_str path, ent_str name, ent_status *st)
{
    ent_buf buf = {0};
    ent_file_read(path.p, LARGEST_FILE, &buf, st);
    ent_lex_file f = {.name = name};
    f.rest = ent_str_copy(d->arena, ent_buf_str(&buf), st);
    ent_buf_free(&buf);
    if (ent_failed(st))
        return;
    if (ent_str_starts(f.rest, ENT_STR("\xEF\xBB\xBF")))
        f.rest = ent_str_sub(f.rest, 3, f.rest.n);
    size_t bad = 0;
    if (!ent_utf8_valid(f.rest, &bad)) {
        f.line.number = 1;
        for (size_t i = 0; i < bad; i++)
            f.line.number += f.rest.p[i] == '\n';
        ent_lex_error(&f, st, "expected UTF-8");
        ent_draft_leave_out(d, st);
        return;
    }
    if (ent_str_ends(name, ENT_STR(".tbl")))
        ent_table_read(d, &f, st);
    else if (ent_str_ends(name, ENT_STR(".rule")))
        ent_rules_read(d, &f, st);
    else if (ent_str_find(name, ENT_STR("/actors/")) != SIZE_MAX)
        ent_actors_read(d, &f, st);
    else
        ent_classes_read(d, &f, st);
}

/* Last part of a path: "lexicon" for "/usr/share/entente/lexicon/". */
static ent_str base_name(ent_str path)
{
    while (path.n > 1 && path.p[path.n - 1] == '/')
        path.n--;
    size_t at = path.n;
    while (at && path.p[at - 1] != '/')
        at--;
    return ent_str_sub(path, at, path.n);
}

void ent_folder_read(ent_draft *d, const char *folder, ent_status *st)
{
    path_list paths = {0};
    ent_str top = ent_str_z(folder);
    collect(d->arena, &paths, folder, 0, st);
    if (ent_failed(st))
        return;
    if (paths.n)
        qsort(paths.at, paths.n, sizeof *paths.at, by_path);
    for (uint32_t i = 0; i < paths.n && !ent_failed(st); i++) {
        ent_str below = ent_str_sub(paths.at[i], top.n + 1, paths.at[i].n);
        ent_str name = ent_str_printf(d->arena, st, "%.*s/%.*s", ENT_FMT(base_name(top)),
                                      ENT_FMT(below));
        read_file(d, paths.at[i], name, st);
    }
}
