/* folder.c - files of an export's folder. */
#include "exchange/tables.h"

#include <errno.h>
#include <sys/stat.h>

FILE *ent_export_open(const char *folder, const char *name, ent_status *st)
{
    char path[4096];
    if (ent_failed(st))
        return NULL;
    if (mkdir(folder, 0777) != 0 && errno != EEXIST) {
        ent_status_set(st, ENT_IO, "cannot make the folder: %s", strerror(errno));
        ent_status_place(st, folder, 0);
        return NULL;
    }
    int n = snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = n > 0 && (size_t)n < sizeof path ? fopen(path, "wb") : NULL;
    if (!f) {
        ent_status_set(st, ENT_IO, "cannot write: %s", strerror(errno));
        ent_status_place(st, path, 0);
    }
    return f;
}

void ent_export_put(FILE *f, ent_buf *b, const char *name, ent_status *st)
{
    if (!ent_failed(st) && b->n && fwrite(b->p, 1, b->n, f) != b->n)
        ent_status_set(st, ENT_IO, "cannot write %s: %s", name, strerror(errno));
    b->n = 0;
}

void ent_export_close(FILE *f, const char *name, ent_status *st)
{
    if (f && fclose(f) != 0)
        ent_status_set(st, ENT_IO, "cannot write %s: %s", name, strerror(errno));
}
