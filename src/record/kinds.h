/* kinds.h - the kinds of record: what is read from a document, with an id and evidence.
 * In:   a name, an id or its first digits.
 * Out:  table and letter of the kind, its fields that a person may put right, closed lists.
 * Not:  documents. */
#ifndef ENT_RECORD_KINDS_H
#define ENT_RECORD_KINDS_H

#include "core/core.h"

/* Closed lists that the codebook of the exports names too. */
#define ENT_PLOVER_NAMES                                                                       \
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN"       \
    " PROTEST SANCTION MOBILIZE COERCE ASSAULT"
#define ENT_MODALITIES "past ongoing planned conditional hypothetical negated"
#define ENT_STANCES "support commit oppose concern demand ambivalent silent"
/* Stances that are for and against, for SQL. */
#define ENT_STANCES_FOR "('support', 'commit')"
#define ENT_STANCES_AGAINST "('oppose', 'concern', 'demand')"
/* 1: for, 0: against, NULL: neither; x: a position. */
#define ENT_STANCE_SIDE(x)                                                                     \
    "CASE WHEN " x ".stance IN " ENT_STANCES_FOR " THEN 1"                                     \
    " WHEN " x ".stance IN " ENT_STANCES_AGAINST " THEN 0 END"
#define ENT_TIE_STATES "current past proposed disputed"

typedef struct ent_record_field {
    const char *name;
    const char *column;             /* of the table; NULL: a list of actors */
    const char *list;               /* "event_sources"; NULL: a value */
    const char *side;               /* of tie_parties, NULL */
    const char *allowed;            /* values joined by blanks; NULL: any */
} ent_record_field;

typedef struct ent_record_kind {
    char letter;                    /* with which its ids begin */
    const char *name;               /* and the key of its table */
    const char *table;
    const char *label;              /* column that tells two of a place apart */
    const ent_record_field *fields; /* ends with name NULL */
} ent_record_kind;

/* Actors have fields too, but ids of their own. */
extern const ent_record_kind ent_record_actors;

/* NULL when there is none. */
const ent_record_kind *ent_record_kind_of(ent_str name_or_id);
/* NULL with the status set, naming the fields there are. */
const ent_record_field *ent_record_field_of(const ent_record_kind *k, ent_str field,
                                            ent_status *st);
void ent_record_check_value(const ent_record_field *f, ent_str value, ent_status *st);

#endif
