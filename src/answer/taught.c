/* taught.c - counting what is left out, writing files into a folder. */
#include "answer/taught.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

enum { PATH = 4096 };

void ent_leave_out(ent_left_out *l, const char *why)
{
    size_t most = sizeof l->of / sizeof *l->of, i = 0;
    while (i + 1 < most && l->of[i].why && strcmp(l->of[i].why, why) != 0)
        i++;
    l->of[i].why = why;
    l->of[i].n++;
}

void ent_taught_end(const ent_left_out *l, ent_taught *out)
{
    size_t at = 0;
    out->left_out = 0;
    out->reasons[0] = '\0';
    for (size_t i = 0; i < sizeof l->of / sizeof *l->of && l->of[i].why; i++) {
        out->left_out += l->of[i].n;
        int n = snprintf(out->reasons + at, sizeof out->reasons - at, "%s%zu %s", at ? "; " : "", l->of[i].n,
                         l->of[i].why);
        at = n > 0 && (size_t)n < sizeof out->reasons - at ? at + (size_t)n : at;
    }
}

static void need_folder(const char *path, ent_status *st)
{
    if (!ent_failed(st) && mkdir(path, 0777) != 0 && errno != EEXIST) {
        ent_status_set(st, ENT_IO, "the folder cannot be made: %s", strerror(errno));
        ent_status_place(st, path, 0);
    }
}

void ent_taught_file(const char *folder, const char *below, const char *name, ent_str text, ent_status *st)
{
    char path[PATH];
    need_folder(folder, st);
    if (below) {
        snprintf(path, sizeof path, "%s/%s", folder, below);
        need_folder(path, st);
    }
    int n = snprintf(path, sizeof path, "%s%s%s/%s", folder, below ? "/" : "", below ? below : "", name);
    if (n < 0 || (size_t)n >= sizeof path)
        ent_status_set(st, ENT_LIMIT, "the name of the folder is too long");
    FILE *f = ent_failed(st) ? NULL : fopen(path, "wb");
    bool good = f && fwrite(text.p, 1, text.n, f) == text.n;
    if (f && fclose(f) != 0)
        good = false;
    if (!good && !ent_failed(st)) {
        ent_status_set(st, ENT_IO, "cannot be written: %s", strerror(errno));
        ent_status_place(st, path, 0);
    }
}
