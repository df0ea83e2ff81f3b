/* stand.h - positions of a record, each by the state or body that holds it.
 * In:   the filters of a question.
 * Out:  stands in the order of their days: who, issue, stance, words, source.
 * Not:  how they are put together (positions.c, blocs.c). */
#ifndef ENT_ANSWER_STAND_H
#define ENT_ANSWER_STAND_H

#include "answer/answer.h"

typedef struct ent_stand {
    ent_str holder, holder_name;        /* a country's code, else the id of a body or person */
    ent_str person;                     /* who speaks for it, "" for itself */
    ent_str issue, stance, targets, attribution;
    ent_str day;                        /* its first day, else that of its document; "" unknown */
    ent_str date;                       /* as it is told */
    int64_t strength;
    ent_answer_note note;
} ent_stand;
typedef ENT_VEC(ent_stand) ent_stands;

extern const ent_subject ent_subject_position;

/* One a position and holder; several persons of one state are one. */
void ent_load_stands(ent_ask *k, ent_stands *out);
/* 1 for (support, commit), -1 against (oppose, concern, demand), 0 neither (ambivalent, silent). */
int ent_stance_side(ent_str stance);

void ent_put_blocs(ent_ask *k, const ent_stands *all);

#endif
