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

/* A line on a meeting: head, who took part, how many documents tell it, notes. */
void ent_page_meeting(ent_page *p, const ent_brief_meeting *m);
/* An empty slot: what the analyst is to write there. */
void ent_page_analyst(ent_page *p, const char *what);

/* bottom.c: the first page */
void ent_page_bottom_line(ent_page *p);
void ent_page_key_points(ent_page *p);
/* Begins an item, and the list before the first. */
void ent_page_item(ent_page *p, bool *open);

/* pictures.c: a figure (ent_figure_write) where the format shows any; told: what it shows, in words. */
void ent_page_picture(ent_page *p, const char *type, const char *told);

/* positions.c, wording.c, watch.c, since.c, coverage.c */
void ent_page_positions(ent_page *p);
/* An item of the bottom line: who stands where on the issue that is told most. */
void ent_page_main_issue(ent_page *p, bool *open);
void ent_page_wording(ent_page *p);
/* Likewise: what was left out last. */
void ent_page_latest_omission(ent_page *p, bool *open);
void ent_page_watch(ent_page *p);
/* Likewise: the first that has a day. */
void ent_page_next(ent_page *p, bool *open);
void ent_page_since(ent_page *p);
void ent_page_coverage(ent_page *p);
/* First day and day behind the last of all dated documents; from > past: there is none. */
void ent_page_days(ent_page *p, int32_t *from, int32_t *past);

/* events.c */
bool ent_page_is_deed(const ent_brief_event *e);
bool ent_page_is_word(const ent_brief_event *e);
void ent_page_event(ent_page *p, const ent_brief_event *e);
void ent_page_events(ent_page *p);
void ent_page_dated_event(ent_page *p, const ent_brief_event *e);

#endif
