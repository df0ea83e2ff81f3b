/* cluster.h - mentions that are one meeting, before they become a record (merge.c, records.c).
 */
#ifndef ENT_EVENT_CLUSTER_H
#define ENT_EVENT_CLUSTER_H

#include "event/meetings.h"

/* Kinds that may be one meeting under several names. */
typedef enum ent_meeting_family {
    ENT_FAMILY_GATHERING, ENT_FAMILY_VISIT, ENT_FAMILY_CALL, ENT_FAMILY_HEARING,
    ENT_FAMILY_BRIEFING
} ent_meeting_family;

typedef struct ent_meeting_cluster {
    ENT_VEC(uint32_t) mentions;     /* of ent_meeting_mentions, in text order */
    uint32_t parties[ENT_PARTIES_MOST];
    uint32_t party_count, hosts;
    uint32_t place, place_first, place_last, date;
    uint32_t named;                 /* how many the rules caught, known or not */
    bool heads;                     /* told of leaders without names */
    bool several; /* "the meetings of A with B and C"; told by a joint act alone */
    uint32_t best;                  /* the mention that gives span and rule */
    uint32_t sentence;              /* of its last mention */
    ent_str kind, status;
} ent_meeting_cluster;
typedef ENT_VEC(ent_meeting_cluster) ent_meeting_clusters;

ent_meeting_family ent_family_of(ent_str kind);
bool ent_in_set(const uint32_t *set, uint32_t n, uint32_t x);
uint32_t ent_guests(uint32_t count, uint32_t hosts);
bool ent_is_person(const ent_reading *r, uint32_t actor);
/* The country an actor acts for, its id where there is none. */
ent_str ent_country_of(const ent_reading *r, uint32_t actor);
/* An organisation or group: who of them comes may be told elsewhere. merge.c */
bool ent_is_many(const ent_reading *r, uint32_t actor);
/* Neither held nor ongoing. */
bool ent_is_unreal(ent_str status);
/* merge.c: puts every mention into a cluster. */
void ent_gather_meetings(const ent_reading *r, const ent_meeting_mentions *found,
                         ent_meeting_clusters *out, ent_status *st);

#endif
