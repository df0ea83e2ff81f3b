/* tables.h - the record as flat tables with a codebook.
 * In:   a record.
 * Out:  one table a kind of record, each column with type and description; as CSV with a
 *       datapackage.json (Frictionless), as sheets of a spreadsheet.
 * Not:  formats of other programs (formats.h). */
#ifndef ENT_TABLES_H
#define ENT_TABLES_H

#include "record/record.h"

#include <stdio.h>

typedef struct ent_export_column {
    const char *name;           /* as the query names it, in its order */
    const char *type;           /* of Frictionless: string integer number boolean date */
    const char *description;
    const char *values;         /* what it may hold, by blanks; NULL: anything */
} ent_export_column;

typedef struct ent_export_table {
    const char *name, *title, *query;
    const ent_export_column *columns;       /* ends with name NULL */
    const char *key;                        /* primary key, NULL: none */
} ent_export_table;

extern const ent_export_table ent_export_tables[];      /* ends with name NULL */

bool ent_export_is_number(const ent_export_column *c);

/* folder.c: a file of a folder that is made when missing. NULL with the status set. */
FILE *ent_export_open(const char *folder, const char *name, ent_status *st);
/* Writes the buffer and empties it. */
void ent_export_put(FILE *f, ent_buf *b, const char *name, ent_status *st);
void ent_export_close(FILE *f, const char *name, ent_status *st);

/* Each writes its files into the folder. */
void ent_export_csv(ent_record *r, const char *folder, ent_status *st);
/* dna.c, annotations.c, xlsx.c; no engine is needed. */
void ent_export_xlsx(ent_record *r, const ent_engine *e, const char *folder, ent_status *st);
void ent_export_dna(ent_record *r, const ent_engine *e, const char *folder, ent_status *st);
void ent_export_annotations(ent_record *r, const ent_engine *e, const char *folder, ent_status *st);

#endif
