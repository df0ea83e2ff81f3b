/* outlook.h - who expects, plans, hopes or fears what, how likely, on which condition, by when.
 * In:   a reading, the meetings and quotations of the document, the tables of lexicon/outlook/.
 * Out:  outlooks in document order.
 * Not:  whether it came so: that is told by other documents (record/, view outcomes). */
#ifndef ENT_OUTLOOK_H
#define ENT_OUTLOOK_H

#include "event/event.h"
#include "mention/within.h"
#include "quote/quote.h"

typedef struct ent_outlook {
    ent_str modality;               /* conditional unlikely expected intended hoped feared ... */
    ent_str polarity;               /* positive negative "" */
    ent_actor_list holders;         /* indices of ent_reading.actors; none: the author */
    ent_actor_list about;
    ent_str statement, condition;   /* words of the reading text */
    ent_str horizon;                /* a date value, "" */
    ent_str attribution;            /* "author", or the id of who says so */
    uint32_t meeting;               /* the planned meeting that it tells of, ENT_NONE */
    ent_spans evidence;             /* first = the record's span */
    ent_str rule, rule_place, captures;
    double score;
    uint32_t sentence, trigger;     /* token */
} ent_outlook;
typedef ENT_VEC(ent_outlook) ent_outlooks;

void ent_read_outlooks(const ent_reading *r, const ent_meetings *meetings, const ent_quotes *quotes,
                       ent_outlooks *out, ent_status *st);

#endif
