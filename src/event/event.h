/* event.h - meetings (and, later, PLOVER events).
 * In:   a reading: parsed document, mentions, dates; rules of kind "meeting".
 * Out:  one ent_meeting per real meeting of the document, its mentions as evidence.
 * Not:  joining over documents (record/ does it by the occurrence key). */
#ifndef ENT_EVENT_H
#define ENT_EVENT_H

#include "mention/mention.h"

typedef struct ent_meeting {
    ent_str kind;                   /* two-plus-two visit summit call hearing briefing ... */
    ent_str status;                 /* held planned ongoing hypothetical postponed ... */
    ENT_VEC(uint32_t) participants; /* indices of ent_reading.actors */
    ent_str place, date, date_how, title, outcome;
    ent_str occurrence;             /* "JPN-USA:two-plus-two:2021-03-16" */
    uint32_t place_actor;           /* what place names: index of ent_reading.actors, ENT_NONE */
    uint32_t part_of;               /* index of a meeting, ENT_NONE */
    ENT_VEC(ent_span) evidence;     /* first = the record's span; the others `more` */
    ent_str rule;                   /* name of the rule that found it first */
    ent_str rule_place;             /* "lexicon/meetings/meetings.rule:12" */
    ent_str captures;               /* "who=Blinken whom=Motegi", for explain */
    double score;                   /* confidence 0..1 */
    uint32_t sentence;
} ent_meeting;
typedef ENT_VEC(ent_meeting) ent_meetings;

void ent_read_meetings(const ent_reading *r, ent_meetings *out, ent_status *st);

#endif
