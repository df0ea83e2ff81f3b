/* document_names.c - names that tell the current documents apart.
 *
 * A document is called by its file name, a row by its id. Where two are called alike, folders
 * of their paths are put before, as few as tell them apart. */
#include "record/record.h"

#include <stdlib.h>

typedef struct naming {
    int64_t row;
    ent_str base, path, old, name;
    bool of_row;
} naming;
typedef ENT_VEC(naming) namings;

/* The last `parts` parts of the path, for a row with its base name behind. */
static ent_str longer_name(const naming *d, uint32_t parts, ent_arena *a, ent_status *st)
{
    size_t at = d->path.n;
    while (at > 0) {
        if (d->path.p[at - 1] == '/' && at < d->path.n && --parts == 0)
            break;
        at--;
    }
    ent_str tail = ent_str_sub(d->path, at, d->path.n);
    return d->of_row ? ent_str_printf(a, st, "%.*s/%.*s", ENT_FMT(tail), ENT_FMT(d->base)) : tail;
}

static int by_name(const void *a, const void *b)
{
    const naming *x = a, *y = b;
    int c = ent_str_cmp(x->name, y->name);
    return c ? c : (x->row > y->row) - (x->row < y->row);
}

static void read_doubles(ent_record *r, namings *out, ent_arena *a, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r,
        "SELECT document, base_name, path, row IS NOT NULL, name FROM current_documents"
        " WHERE name <> base_name OR base_name IN (SELECT base_name FROM current_documents"
        "   GROUP BY base_name HAVING count(*) > 1)", st);
    while (ent_sql_step(r, s, st)) {
        naming *d = ENT_PUSH(a, out, st);
        if (!d)
            break;
        d->row = sqlite3_column_int64(s, 0);
        d->base = d->name = ent_str_copy(a, ent_column(s, 1), st);
        d->path = ent_str_copy(a, ent_column(s, 2), st);
        d->of_row = sqlite3_column_int(s, 3);
        d->old = ent_str_copy(a, ent_column(s, 4), st);
    }
    sqlite3_finalize(s);
}

/* Lengthens those called alike to `parts` parts; false when that can help no more. */
static bool lengthen(namings *all, uint32_t parts, ent_arena *a, ent_status *st)
{
    bool changed = false, alike = false;
    qsort(all->at, all->n, sizeof *all->at, by_name);
    for (uint32_t i = 0; i < all->n && !ent_failed(st);) {
        uint32_t past = i + 1;
        while (past < all->n && ent_str_eq(all->at[past].name, all->at[i].name))
            past++;
        alike |= past - i > 1;
        for (uint32_t k = i; past - i > 1 && k < past; k++) {
            ent_str name = longer_name(&all->at[k], parts, a, st);
            changed |= name.n > all->at[k].name.n;
            if (name.n > all->at[k].name.n)
                all->at[k].name = name;
        }
        i = past;
    }
    /* One part is the file name itself, which files have already. */
    return alike && (changed || parts == 1);
}

void ent_record_name_documents(ent_record *r, ent_arena *a, ent_status *st)
{
    namings all = {0};
    read_doubles(r, &all, a, st);
    if (ent_failed(st) || all.n == 0)
        return;
    for (uint32_t parts = 1; parts < 64 && lengthen(&all, parts, a, st); parts++)
        ;
    sqlite3_stmt *s = ent_sql_prepare(r, "UPDATE documents SET name = ?1 WHERE document = ?2", st);
    for (uint32_t i = 0; i < all.n && !ent_failed(st); i++) {
        if (ent_str_eq(all.at[i].name, all.at[i].old))
            continue;
        ent_bind_words(s, 1, all.at[i].name);
        ent_bind_int(s, 2, all.at[i].row);
        ent_sql_run(r, s, st);
    }
    sqlite3_finalize(s);
}
