/* network.h - networks of statements, by the definitions of discourse network analysis.
 * In:   statements: an actor refers to an issue and agrees or disagrees, on a day, in a document.
 * Out:  a matrix: actors by issues, actors by actors, issues by issues (doc/network.md).
 * Not:  layouts, measures of centrality, clusters. */
#ifndef ENT_NETWORK_H
#define ENT_NETWORK_H

#include "record/record.h"

typedef enum ent_network_mode { ENT_TWO_MODE, ENT_ONE_MODE_ACTORS, ENT_ONE_MODE_ISSUES } ent_network_mode;
typedef enum ent_qualifier {
    ENT_QUALIFIER_IGNORE, ENT_QUALIFIER_COMBINE, ENT_QUALIFIER_CONGRUENCE, ENT_QUALIFIER_CONFLICT,
    ENT_QUALIFIER_SUBTRACT
} ent_qualifier;
typedef enum ent_normalization {
    ENT_NORM_NO, ENT_NORM_ACTIVITY, ENT_NORM_PROMINENCE, ENT_NORM_AVERAGE, ENT_NORM_JACCARD,
    ENT_NORM_COSINE
} ent_normalization;
typedef enum ent_duplicates {
    ENT_DUP_INCLUDE, ENT_DUP_DOCUMENT, ENT_DUP_WEEK, ENT_DUP_MONTH, ENT_DUP_YEAR, ENT_DUP_RANGE
} ent_duplicates;

typedef struct ent_statement {
    ent_str actor, issue;           /* ids */
    ent_str actor_name, issue_name;
    bool agree;
    int32_t day;                    /* INT32_MAX: none */
    int64_t document;
    ent_str id, document_id, document_name, author, outlet, genre, person, words;
} ent_statement;
typedef ENT_VEC(ent_statement) ent_statements;

/* rows × columns; names are ids, sorted; labels beside them. */
typedef struct ent_network {
    uint32_t rows, columns;
    ent_str *row_ids, *row_names, *column_ids, *column_names;
    double *cells;                  /* row by row */
    bool square;                    /* rows and columns are the same: undirected */
} ent_network;

/* Drops the later of two statements that say the same of an actor and issue (and side, unless the
 * qualifier is ignored) within a document, week (from Monday), month, year or altogether. Puts them in the order of
 * day, document, id. */
void ent_statements_unique(ent_arena *a, ent_statements *all, ent_duplicates rule, bool ignore_side,
                           ent_status *st);
void ent_network_project(ent_arena *a, const ent_statements *all, ent_network_mode mode,
                         ent_qualifier qualifier, ent_normalization norm, ent_network *out,
                         ent_status *st);

/* network_write.c; window: a prefix of each edge, "2021-03-01,2021-08-31,"; "" for none. */
void ent_network_csv(const ent_network *m, ent_buf *out, ent_status *st);
void ent_network_edges(const ent_network *m, const char *window, ent_buf *out, ent_status *st);
void ent_network_dl(const ent_network *m, ent_buf *out, ent_status *st);
void ent_network_graphml(const ent_network *m, ent_buf *out, ent_status *st);
void ent_network_gexf(const ent_network *m, ent_buf *out, ent_status *st);
void ent_network_json(const ent_network *m, ent_buf *out, ent_status *st);
void ent_network_list(const ent_statements *all, ent_buf *out, ent_status *st);

#endif
