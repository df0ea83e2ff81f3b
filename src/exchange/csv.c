/* csv.c - the flat tables as CSV (RFC 4180), and the codebook that describes them. */
#include "exchange/json.h"
#include "exchange/safe.h"
#include "exchange/tables.h"

static void put_cell(ent_buf *b, sqlite3_stmt *s, int at, const ent_export_column *c,
                     ent_status *st)
{
    if (sqlite3_column_type(s, at) == SQLITE_NULL)
        return;
    if (strcmp(c->type, "boolean") == 0)
        ent_buf_puts(b, sqlite3_column_int(s, at) ? "true" : "false", st);
    else
        ent_safe_csv(b, ent_column(s, at), ent_export_is_number(c), st);
}

static void write_table(ent_record *r, const ent_export_table *t, const char *folder, ent_buf *b,
                        ent_status *st)
{
    char name[64];
    snprintf(name, sizeof name, "%s.csv", t->name);
    FILE *f = ent_export_open(folder, name, st);
    for (int i = 0; f && t->columns[i].name; i++) {
        ent_buf_puts(b, i ? "," : "", st);
        ent_buf_puts(b, t->columns[i].name, st);
    }
    ent_buf_byte(b, '\n', st);
    sqlite3_stmt *s = ent_sql_prepare(r, t->query, st);
    while (f && ent_sql_step(r, s, st)) {
        for (int i = 0; t->columns[i].name; i++) {
            ent_buf_puts(b, i ? "," : "", st);
            put_cell(b, s, i, &t->columns[i], st);
        }
        ent_buf_byte(b, '\n', st);
        if (b->n > 1 << 16)
            ent_export_put(f, b, name, st);
    }
    sqlite3_finalize(s);
    if (f)
        ent_export_put(f, b, name, st);
    ent_export_close(f, name, st);
}

/* ---- the codebook -------------------------------------------------------------------------- */

static void put_values(ent_json *j, const char *values)
{
    ent_json_open(j, "constraints", '{');
    ent_json_open(j, "enum", '[');
    for (ent_str rest = ent_str_z(values); rest.n;)
        ent_json_str(j, NULL, ent_str_field(&rest, ' '));
    ent_json_close(j, ']');
    ent_json_close(j, '}');
}

static void put_field(ent_json *j, const ent_export_column *c)
{
    ent_json_open(j, NULL, '{');
    ent_json_str(j, "name", ent_str_z(c->name));
    ent_json_str(j, "type", ent_str_z(c->type));
    ent_json_str(j, "description", ent_str_z(c->description));
    if (c->values)
        put_values(j, c->values);
    ent_json_close(j, '}');
}

/* Where a column names a document. */
static void put_foreign_key(ent_json *j)
{
    ent_json_open(j, "foreignKeys", '[');
    ent_json_open(j, NULL, '{');
    ent_json_str(j, "fields", ENT_STR("document"));
    ent_json_open(j, "reference", '{');
    ent_json_str(j, "resource", ENT_STR("documents"));
    ent_json_str(j, "fields", ENT_STR("id"));
    ent_json_close(j, '}');
    ent_json_close(j, '}');
    ent_json_close(j, ']');
}

static void put_resource(ent_json *j, const ent_export_table *t)
{
    char path[64];
    bool names_document = false;
    snprintf(path, sizeof path, "%s.csv", t->name);
    ent_json_open(j, NULL, '{');
    ent_json_str(j, "profile", ENT_STR("tabular-data-resource"));
    ent_json_str(j, "name", ent_str_z(t->name));
    ent_json_str(j, "title", ent_str_z(t->title));
    ent_json_str(j, "path", ent_str_z(path));
    ent_json_str(j, "format", ENT_STR("csv"));
    ent_json_str(j, "mediatype", ENT_STR("text/csv"));
    ent_json_str(j, "encoding", ENT_STR("utf-8"));
    ent_json_open(j, "schema", '{');
    ent_json_open(j, "fields", '[');
    for (const ent_export_column *c = t->columns; c->name; c++) {
        put_field(j, c);
        names_document |= strcmp(c->name, "document") == 0;
    }
    ent_json_close(j, ']');
    ent_json_open(j, "missingValues", '[');
    ent_json_str(j, NULL, ENT_STR(""));
    ent_json_close(j, ']');
    if (t->key)
        ent_json_str(j, "primaryKey", ent_str_z(t->key));
    if (names_document)
        put_foreign_key(j);
    ent_json_close(j, '}');
    ent_json_close(j, '}');
}

static void write_codebook(const char *folder, ent_buf *b, ent_status *st)
{
    static const char name[] = "datapackage.json";
    FILE *f = ent_export_open(folder, name, st);
    ent_json j = ent_json_to(b, st);
    ent_json_open(&j, NULL, '{');
    ent_json_str(&j, "profile", ENT_STR("tabular-data-package"));
    ent_json_str(&j, "name", ENT_STR("entente-record"));
    ent_json_str(&j, "title", ENT_STR("A record made by Entente"));
    ent_json_str(&j, "description", ENT_STR("Documents and what they say, each row with the bytes"
                 " of the source that prove it. Empty cells are missing values. A text that a"
                 " spreadsheet would take for a formula begins with an apostrophe."));
    ent_json_str(&j, "entente_version", ent_str_z(ent_version()));
    ent_json_open(&j, "resources", '[');
    for (const ent_export_table *t = ent_export_tables; t->name; t++)
        put_resource(&j, t);
    ent_json_close(&j, ']');
    ent_json_close(&j, '}');
    ent_buf_byte(b, '\n', st);
    if (f)
        ent_export_put(f, b, name, st);
    ent_export_close(f, name, st);
}

void ent_export_csv(ent_record *r, const char *folder, ent_status *st)
{
    ent_buf b = {0};
    for (const ent_export_table *t = ent_export_tables; t->name && !ent_failed(st); t++)
        write_table(r, t, folder, &b, st);
    write_codebook(folder, &b, st);
    ent_buf_free(&b);
}
