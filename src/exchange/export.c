/* export.c - the formats by name. */
#include "exchange/coded.h"
#include "exchange/jsonl.h"
#include "exchange/tables.h"

static void as_jsonl(ent_record *r, const ent_engine *e, const char *folder, ent_status *st)
{
    (void)e;
    ent_record_export(r, folder, st);
}

static void as_csv(ent_record *r, const ent_engine *e, const char *folder, ent_status *st)
{
    (void)e;
    ent_export_csv(r, folder, st);
}

static const struct {
    const char *name;
    void (*write)(ent_record *r, const ent_engine *e, const char *folder, ent_status *st);
} formats[] = {
    {"jsonl", as_jsonl}, {"csv", as_csv}, {"polecat", ent_export_polecat}, {"icews", ent_export_icews},
    {"phoenix", ent_export_phoenix}, {"petrarch", ent_export_petrarch}, {"dna", ent_export_dna},
    {"webannotation", ent_export_annotations}, {"xlsx", ent_export_xlsx},
};

static const size_t format_count = sizeof formats / sizeof *formats;

const char *ent_export_format(size_t i)
{
    return i < format_count ? formats[i].name : NULL;
}

void ent_record_export_as(ent_record *r, const ent_engine *e, const char *format,
                          const char *folder, ent_status *st)
{
    for (size_t i = 0; i < format_count && !ent_failed(st); i++)
        if (strcmp(formats[i].name, format) == 0) {
            formats[i].write(r, e, folder, st);
            return;
        }
    ent_status_set(st, ENT_NOT_FOUND, "unknown format \"%s\"", format);
}
