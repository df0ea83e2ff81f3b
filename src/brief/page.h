/* page.h - what the sections of a brief share: the page that is written and the notes on it.
 * In:   a brief (model.h), a writer.
 * Out:  text, notes, names on the page.
 * Not:  what a section says (brief.c and the files named below). */
#ifndef ENT_BRIEF_PAGE_H
#define ENT_BRIEF_PAGE_H

#include "brief/model.h"
#include "brief/writer.h"

typedef struct ent_page {
    ent_brief *b;
    ent_writer w;
    ENT_VEC(ent_source) notes;
    ent_intern *note_ids;       /* records that have a note */
    ENT_VEC(uint32_t) note_of;  /* by number in note_ids */
} ent_page;

/* W(heading, 2, title) on the page p. */
#define W(function, ...) p->w.format->function(&p->w, __VA_ARGS__)

void ent_page_text(ent_page *p, const char *z);
/* The notes behind a line; of many sources the earliest. */
void ent_page_refer(ent_page *p, const ent_sources *sources);
/* "A, B and C" */
void ent_page_names(ent_page *p, const ent_parties *all);
/* Name, and its role in brackets. */
void ent_page_party(ent_page *p, const ent_party *x);
/* A date in words, set off. */
void ent_page_day(ent_page *p, ent_str value);

void ent_page_refer_one(ent_page *p, const ent_source *source);
/* "N more: `entente COMMAND RECORD`." after the lines shown, when there are more. */
void ent_page_more(ent_page *p, uint32_t more, const char *command);
/* The countries of parties (names where there is none), each once. */
void ent_page_sides(ent_page *p, const ent_parties *all);
/* "16 March 2021, planned: two-plus-two meeting.": in bold. */
void ent_page_meeting_head(ent_page *p, const ent_brief_meeting *m);
void ent_page_took_part(ent_page *p, const ent_brief_meeting *m);

/* positions.c, wording.c, watch.c */
void ent_page_positions(ent_page *p);
void ent_page_wording(ent_page *p);
void ent_page_watch(ent_page *p);

/* events.c */
void ent_page_events(ent_page *p);
void ent_page_dated_event(ent_page *p, const ent_brief_event *e);

#endif
