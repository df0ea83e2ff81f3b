/* dates.h - what the files of the date reader share. */
#ifndef ENT_MENTION_DATES_H
#define ENT_MENTION_DATES_H

#include "mention/tables.h"

typedef enum ent_date_class {
    ENT_DATE_NOTHING, ENT_DATE_MONTH, ENT_DATE_WEEKDAY, ENT_DATE_UNIT, ENT_DATE_NUMBER,
    ENT_DATE_ORDINAL, ENT_DATE_SEASON, ENT_DATE_PART, ENT_DATE_HALF, ENT_DATE_SHIFT,
    ENT_DATE_WHICH, ENT_DATE_COUNT, ENT_DATE_HOUR, ENT_DATE_PREP, ENT_DATE_YEAR, ENT_DATE_DAY,
    ENT_DATE_CLASSES
} ent_date_class;

typedef struct ent_date_word {
    uint16_t classes;           /* one bit a class: "second" is an ordinal and a unit */
    int32_t value[ENT_DATE_CLASSES];
} ent_date_word;

typedef struct ent_date_words ent_date_words;
ent_date_words *ent_date_words_new(const ent_lexicon *lex, ent_arena *a, ent_status *st);
/* Class and value of a word; numbers, years and days of the month are told from their digits. */
ent_date_word ent_date_word_of(const ent_date_words *w, ent_str form);

/* A date expression before it is placed in time. */
typedef enum ent_date_form {
    ENT_FORM_DAY,               /* day and month, year or none */
    ENT_FORM_MONTH, ENT_FORM_YEAR, ENT_FORM_WEEKDAY, ENT_FORM_SHIFT,
    ENT_FORM_UNIT,              /* last week, this year, the next four years */
    ENT_FORM_COUNT,             /* two days ago, three weeks later */
    ENT_FORM_DURATION, ENT_FORM_SEASON, ENT_FORM_DECADE, ENT_FORM_SO_FAR, ENT_FORM_EVENT
} ent_date_form;

typedef struct ent_date_parts {
    ent_date_form form;
    uint32_t first, last;       /* tokens, preposition included */
    uint32_t core;              /* first token behind the preposition */
    int32_t year, month, day;   /* 0 = not told */
    int32_t year2, month2, day2;    /* end of a range */
    int32_t weekday, which, shift, unit, count, dir;
    int32_t part;               /* 1 early 2 mid 3 late; 0 whole */
    int32_t half, nth;          /* first half: half 2, nth 1 */
    int32_t season, prep;
    bool which_told;
} ent_date_parts;

/* dateparse.c: the expression that begins at token, false if none does. */
bool ent_date_parse(const ent_date_words *w, const ent_document *doc, uint32_t token,
                    uint32_t end, ent_date_parts *out);

/* dates.c: date expressions of the document; infers doc->date and date_how when they are not
 * printed. Uses r->period_from and period_to. */
void ent_read_dates(ent_reading *r, const ent_date_words *w, ent_status *st);

#endif
