/* link.h - what the pass that links meetings over documents works on.
 * In:   the current meetings of a record (link_store.c reads them).
 * Out:  clusters of those that are one real meeting, each with a name.
 * Not:  meetings within a document: event/ has joined those. */
#ifndef ENT_RECORD_LINK_H
#define ENT_RECORD_LINK_H

#include "record/record.h"

typedef struct ent_link_person {
    uint32_t actor, state;              /* numbers; state ENT_NONE when unknown */
} ent_link_person;

typedef struct ent_link {
    ent_id id;
    int64_t row, document;
    ent_str kind, status, date, place, place_state, place_state_name;
    int32_t from, past;                 /* days, INT32_MIN and INT32_MAX when open */
    int32_t document_from, document_past;
    ent_str document_name;
    ENT_VEC(uint32_t) states;           /* numbers of ISO3 codes or, without one, of actors */
    ENT_VEC(ent_link_person) persons;
    bool unnamed;                       /* nobody is told who met; states: the place, if any */
    const uint32_t *about;              /* of an unnamed one: states that its document names */
    uint32_t about_n;
} ent_link;
typedef ENT_VEC(ent_link) ent_links;

typedef struct ent_cluster {
    ENT_VEC(uint32_t) members;          /* of the links, best first */
} ent_cluster;
typedef ENT_VEC(ent_cluster) ent_clusters;

/* Sorts the links and puts each into a cluster. state_count: numbers in use. */
void ent_link_cluster(ent_links *links, uint32_t state_count, ent_clusters *out, ent_arena *a,
                      ent_status *st);

#endif
