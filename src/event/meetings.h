/* meetings.h - what the files of the meeting reader share. */
#ifndef ENT_EVENT_MEETINGS_H
#define ENT_EVENT_MEETINGS_H

#include "event/event.h"

enum { ENT_PARTIES_MOST = 24 };

/* One place where a meeting is told of: what a rule matched. */
typedef struct ent_meeting_mention {
    ent_str kind;                   /* of the rule's make line */
    ent_str status;
    uint32_t trigger, sentence;     /* token; sentence */
    uint32_t parties[ENT_PARTIES_MOST];     /* actors who meet */
    uint32_t party_count;
    uint32_t hosts;                 /* how many of them are hosts of a visit: the last ones */
    uint32_t place;                 /* mention that names the place, ENT_NONE */
    uint32_t place_first, place_last;       /* its tokens, also where no mention is; ENT_NONE */
    uint32_t date;                  /* of ent_reading.dates, ENT_NONE */
    uint32_t first, last;           /* tokens that prove it */
    uint32_t named;                 /* how many the rule caught, known or not */
    bool definite;                  /* "the talks", "that meeting": may point back */
    bool headline;                  /* in a title, heading or caption */
    bool joins;                     /* tells who came to a meeting just told of */
    bool extra;                     /* its parties came too: "the talks were chaired by X" */
    bool pronoun;                   /* "their visit": of those just told of */
    bool nobody;                    /* only people who are no party: reporters, a crowd */
    bool again; /* "the presidents will meet again": those of the last one */
    bool heads;                     /* "the presidents", "the leaders" meet */
    bool joint;                     /* an act of several, not a word of meeting */
    const ent_rule *rule;
    ent_str captures;
} ent_meeting_mention;
typedef ENT_VEC(ent_meeting_mention) ent_meeting_mentions;

/* found.c: all mentions of meetings, in text order. */
void ent_find_meetings(const ent_reading *r, ent_meeting_mentions *out, ent_status *st);
/* party.c: adds the actors that a token stands for; a place stands for its state as a host. */
void ent_party_add(const ent_reading *r, ent_meeting_mention *m, uint32_t token, bool host);
bool ent_party_add_actors(const ent_reading *r, ent_meeting_mention *m, uint32_t token,
                          bool host);
void ent_party_push(ent_meeting_mention *m, uint32_t actor);
/* The actor as one who meets, ENT_NONE where it cannot. */
uint32_t ent_as_party(const ent_reading *r, uint32_t actor, bool host);
/* The head of the person's name that a token is a part of, else the token. */
uint32_t ent_whole_name(const ent_reading *r, uint32_t token);
/* Stretches first..last over the phrase of token. */
void ent_meeting_cover(const ent_reading *r, ent_meeting_mention *m, uint32_t token);
/* parties.c */
void ent_find_parties(const ent_reading *r, const ent_match *match, ent_meeting_mention *m);
/* Are there as many parties, of as many countries, as the rule asks for? */
bool ent_parties_enough(const ent_reading *r, const ent_meeting_mention *m);
/* Of a meeting without parties: actors named together in its sentence or the next ones. */
void ent_adopt_parties(const ent_reading *r, ent_meeting_mention *m);
/* when.c: sets the date and covers it where it is near. */
void ent_find_meeting_date(const ent_reading *r, ent_meeting_mention *m);
/* place.c: where it is, told in its clause; sets the place and covers it. */
void ent_find_meeting_place(const ent_reading *r, const ent_match *match,
                            ent_meeting_mention *m);
/* Is `above` the token or one of those that govern it? */
bool ent_governs(const ent_document *doc, uint32_t above, uint32_t token);
bool ent_meeting_word(const ent_reading *r, const char *class_name, uint32_t token);
/* reach.c: mentions of parties in a list just behind, just before a token. */
uint32_t ent_names_behind(const ent_reading *r, uint32_t token, uint32_t *out, uint32_t max);
uint32_t ent_places_behind(const ent_reading *r, uint32_t token, uint32_t *out, uint32_t max);
uint32_t ent_names_before(const ent_reading *r, uint32_t token, uint32_t *out, uint32_t max);
/* status.c: held, planned ... of what the mention's word tells; its place and date are known.
 */
ent_str ent_meeting_status(const ent_reading *r, const ent_meeting_mention *m);
/* Stands the date behind "until" ("put off until May")? It may be ENT_NONE. */
bool ent_is_until(const ent_reading *r, uint32_t date);
/* A body that meets in sessions: a council, an assembly, a parliament. */
bool ent_is_council(const ent_reading *r, uint32_t actor);
/* merge.c, records.c: mentions of one meeting become one record. */
void ent_merge_meetings(const ent_reading *r, const ent_meeting_mentions *found,
                        ent_meetings *out, ent_status *st);

#endif
