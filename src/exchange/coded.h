/* coded.h - events one after the other, as the formats of event data need them.
 * In:   a record; the lexicon's tables `sectors` and `cameo`.
 * Out:  an event that happened, with its parties' names, codes, sectors, words; its day and place.
 * Not:  planned, unreal and negated events: those formats could not tell them apart. */
#ifndef ENT_CODED_H
#define ENT_CODED_H

#include "record/record.h"

#include <stdio.h>

typedef struct ent_coded_party {
    ent_str id, name, kind, iso3, country, title, words;
    ent_str cameo;              /* "JPNGOV"; "" where neither country nor role is known */
    ent_str sector, label;      /* PLOVER's sector; a label of it */
} ent_coded_party;

/* Strings live until the next event; "" for what is not known. */
typedef struct ent_coded {
    ent_str id, day, plover, mode, cameo, root, place, place_iso3, place_country, place_name, admin;
    ent_str words, document, document_name, outlet, url, published, language, ontology, contexts;
    int64_t row, document_row, quad;
    int64_t sentence;           /* from 1; 0: none, as in a title */
    double score, goldstein, lat, lon;
    bool has_score, has_goldstein, has_point;
    ENT_VEC(ent_coded_party) sources, targets;
} ent_coded;

typedef struct ent_coded_reader ent_coded_reader;
ent_coded_reader *ent_coded_open(ent_record *r, const ent_engine *e, ent_status *st);
bool ent_coded_next(ent_coded_reader *c, ent_coded *out, ent_status *st);
void ent_coded_close(ent_coded_reader *c);

/* Label of a CAMEO code, and ICEWS' intensity where that differs from Goldstein's value; "". */
ent_str ent_coded_label(const ent_coded_reader *c, ent_str cameo);
ent_str ent_coded_icews(const ent_coded_reader *c, ent_str cameo);

/* Cells of a row between tabs; text is inert. */
void ent_cell_text(ent_buf *b, ent_str text, ent_status *st);
void ent_cell_real(ent_buf *b, double value, bool there, ent_status *st);
void ent_cell_int(ent_buf *b, int64_t value, bool there, ent_status *st);
void ent_cell_end(ent_buf *b, ent_status *st);
/* Column names, by "|", as a line. */
void ent_cell_header(ent_buf *b, const char *names, ent_status *st);

/* One a format: writes events of the reader into the folder. */
void ent_export_polecat(ent_record *r, const ent_engine *e, const char *folder, ent_status *st);
void ent_export_icews(ent_record *r, const ent_engine *e, const char *folder, ent_status *st);
void ent_export_phoenix(ent_record *r, const ent_engine *e, const char *folder, ent_status *st);
void ent_export_petrarch(ent_record *r, const ent_engine *e, const char *folder, ent_status *st);

#endif
