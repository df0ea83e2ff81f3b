/* work.h - what the files of stance/ share while one document is read. */
#ifndef ENT_STANCE_WORK_H
#define ENT_STANCE_WORK_H

#include "plover/acts.h"
#include "quote/said.h"
#include "stance/stance.h"

struct ent_stances {
    ent_arena *arena;
    const ent_lexicon *lexicon;
    ent_acts *words;                /* table stances */
    ent_issues *issues;
    const ent_table *rows, *of_event;
    uint32_t strength, negated, lapse, event;       /* columns of stances */
    const ent_table *to_event;      /* event-of-stance */
    uint32_t leave_undone, condition, speaker;      /* classes of words */
};

typedef struct ent_stance_work {
    const ent_stances *s;
    ent_reading *r;
    const ent_quotes *quotes;
    ent_events *events;
    uint32_t events_read;           /* of them, told by acts */
    ent_issue_hits hits;
    uint32_t common;                /* the issue that the document speaks of most, ENT_NONE */
    ent_positions *out;
    ent_status *st;
} ent_stance_work;

/* A position before its issues are told apart. */
typedef struct ent_stance_draft {
    ent_str stance, rule, rule_place;
    uint32_t strength, trigger, first, last;    /* tokens */
    ent_actor_set holders, targets;
    ent_actor_set sources, aims;    /* the same before officials stand for states */
    double score;
} ent_stance_draft;

/* polarity.c: the stance of a word where it stands: as its row says, turned by a negation, left
 * undone; "" when it takes none there (under a condition, in a wish). */
ent_str ent_stance_of(const ent_stance_work *w, const ent_act_hit *hit);
/* holders.c: who takes it and towards whom; false when nobody known does. */
bool ent_stance_parties(ent_stance_work *w, ent_act_hit *hit, ent_stance_draft *d);
/* holders.c: those that the sentence likens to the holders join them; the others, told to differ
 * ("unlike Tokyo"), are put in `other`. */
void ent_stance_likened(ent_stance_work *w, ent_stance_draft *d, ent_actor_set *other);
void ent_stance_parties_of_event(ent_stance_work *w, const ent_event *e, ent_stance_draft *d);
/* topics.c: one position an issue of the draft's words. */
void ent_stance_put(ent_stance_work *w, const ent_stance_draft *d);
/* acts.c: the position as an event, where no act told one there. */
void ent_stance_tell(ent_stance_work *w, const ent_stance_draft *d, const ent_act_hit *hit);
/* topics.c: the issue that the document speaks of most. */
uint32_t ent_stance_common(const ent_stance_work *w);

#endif
