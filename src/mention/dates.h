/* dates.h - what the files of the date reader share.
 *
 *   datewords.c   the words of lexicon/dates.tbl, and digits
 *   datecore.c    days, months, years, weekdays, seasons, quarters: grammar
 *   datecount.c   counted and repeated time: grammar
 *   datecalendar.c  other calendars
 *   dateclock.c   times of day: grammar
 *   dateparse.c   a whole expression: preposition, core, hour, range
 *   dateverb.c    whether its words look back or ahead
 *   dateplace.c   where it lies on the calendar
 *   dateunits.c   the same for what units tell: last week, two days ago
 *   datevalue.c   both values of what is placed
 *   dateevent.c   "before the visit": dates told by events
 *   dateinfer.c   the document's own date
 *   dates.c       the reader */
#ifndef ENT_MENTION_DATES_H
#define ENT_MENTION_DATES_H

#include "mention/tables.h"

typedef enum ent_date_class {
    ENT_DATE_SMALL, ENT_DATE_MONTH, ENT_DATE_WEEKDAY, ENT_DATE_UNIT, ENT_DATE_NUMBER,
    ENT_DATE_ORDINAL, ENT_DATE_SEASON, ENT_DATE_PART, ENT_DATE_HALF, ENT_DATE_SHIFT,
    ENT_DATE_WHICH, ENT_DATE_COUNT, ENT_DATE_HOUR, ENT_DATE_PREP, ENT_DATE_YEAR, ENT_DATE_DAY,
    ENT_DATE_TOLD, ENT_DATE_WEEKDAYS, ENT_DATE_EVERY, ENT_DATE_RATE, ENT_DATE_VAGUE,
    ENT_DATE_RECENT, ENT_DATE_NUMBERED, ENT_DATE_MEASURE, ENT_DATE_ZONE, ENT_DATE_HOLIDAY,
    ENT_DATE_NAMED, ENT_DATE_DECADE, ENT_DATE_FISCAL, ENT_DATE_FILLER, ENT_DATE_TIMES,
    ENT_DATE_MOVED, ENT_DATE_CLASSES
} ent_date_class;

/* Units as the days they have; shorter ones have no day. */
enum {
    ENT_UNIT_SECOND = -2,
    ENT_UNIT_MINUTE = -1,
    ENT_UNIT_HOUR = 0,
    ENT_UNIT_DAY = 1,
    ENT_UNIT_WEEKEND = 2,
    ENT_UNIT_WEEK = 7,
    ENT_UNIT_FORTNIGHT = 14,
    ENT_UNIT_MONTH = 30,
    ENT_UNIT_QUARTER = 91,
    ENT_UNIT_YEAR = 365,
    ENT_UNIT_DECADE = 3650,
    ENT_UNIT_CENTURY = 36500
};

enum { ENT_PREP_NONE = -1, ENT_PREP_IN, ENT_PREP_SINCE, ENT_PREP_UNTIL, ENT_PREP_BEFORE,
       ENT_PREP_AFTER, ENT_PREP_WITHIN };

typedef struct ent_date_word {
    uint32_t classes;           /* one bit a class: "second" is an ordinal and a unit */
    uint8_t skip;               /* bytes of "mid-" */
    int32_t value[ENT_DATE_CLASSES];
} ent_date_word;

typedef struct ent_date_words ent_date_words;
ent_date_words *ent_date_words_new(const ent_lexicon *lex, ent_arena *a, ent_status *st);
/* Table calendars; NULL when the lexicon has none. */
const ent_table *ent_date_calendars(const ent_date_words *w);
/* Its forms by how they begin: those that may stand at the begin of a text. */
typedef struct ent_calendar_form {
    ent_str form;
    uint32_t row, next;
} ent_calendar_form;
const ent_calendar_form *ent_date_calendar_first(const ent_date_words *w, ent_str text);    /* NULL: none */
const ent_calendar_form *ent_date_calendar_next(const ent_date_words *w, const ent_calendar_form *f);
/* Class and value of a word; numbers, years and days of the month are told from their digits.
 */
ent_date_word ent_date_word_of(const ent_date_words *w, ent_str form);
/* Longest entry of that class that begins at token and has several words or one; the number of
 * its tokens, 0 for none. */
uint32_t ent_date_phrase_at(const ent_date_words *w, const ent_document *doc, uint32_t token,
                            uint32_t end, ent_date_class cls, int32_t *value);

/* A date expression before it is placed in time. */
typedef enum ent_date_form {
    ENT_FORM_DAY,               /* day and month, year or none */
    ENT_FORM_MONTH, ENT_FORM_YEAR, ENT_FORM_WEEKDAY, ENT_FORM_SHIFT,
    ENT_FORM_UNIT,              /* last week, this year, the next four years */
    ENT_FORM_COUNT,             /* two days ago, three weeks later */
    ENT_FORM_DURATION, ENT_FORM_SEASON, ENT_FORM_DECADE, ENT_FORM_SO_FAR, ENT_FORM_EVENT,
    ENT_FORM_CENTURY, ENT_FORM_SET, ENT_FORM_VAGUE, ENT_FORM_CLOCK, ENT_FORM_NTH,
    ENT_FORM_LONE_DAY,          /* "the 15th" */
    ENT_FORM_THEN               /* "until then" */
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
    int32_t season, prep, vague;
    int32_t clock;              /* minutes of the day and 1; 0 none */
    int32_t daypart;            /* 1 morning 2 afternoon 3 evening 4 night 5 dawn */
    bool which_told;
    bool told;                  /* counts from the point told last */
    bool and_half;              /* half a unit besides */
    bool exact, fiscal, zulu;
    bool stretch;               /* "the past year": a length, no point */
    bool in;                    /* "in three days": a point or a length, by the verb */
    bool ahead;                 /* stands behind "ahead of" */
    bool from;                  /* stands behind "from" */
    bool on;                    /* "two years on" */
    bool overnight;
    int32_t plus, plus_unit;    /* "a week from Monday": units from the date told here */
    bool the_next;              /* "the next year": from the point told last, unless planned */
} ent_date_parts;

typedef struct ent_date_phrase {
    ent_date_parts at, until;   /* until: the end of a range */
    bool ranged;
} ent_date_phrase;

/* Where the grammar reads. */
typedef struct ent_date_scan {
    const ent_date_words *w;
    const ent_document *doc;
    const ent_date_word *words; /* one a token of the document */
    uint32_t at, end;
} ent_date_scan;

/* Each reads one kind of expression at s->at and moves it; false, s->at as it was, if none
 * stands there. led: a preposition or article stands before it. */
bool ent_date_calendar(ent_date_scan *s, ent_date_parts *p, bool led);
bool ent_date_day(ent_date_scan *s, ent_date_parts *p);
bool ent_date_counted(ent_date_scan *s, ent_date_parts *p, int32_t prep, bool led);
bool ent_date_which(ent_date_scan *s, ent_date_parts *p, bool led);
bool ent_date_repeated(ent_date_scan *s, ent_date_parts *p);
/* datecalendar.c: a date or year of another calendar, in ours */
bool ent_date_foreign(ent_date_scan *s, ent_date_parts *p);
bool ent_date_era_behind(ent_date_scan *s, int32_t *year);
/* "at 18:00", "noon", "in the evening" */
bool ent_date_clock(ent_date_scan *s, ent_date_parts *p);
/* An hour or part of the day behind a day: "Monday night", "Tuesday at 3 p.m." */
void ent_date_clock_behind(ent_date_scan *s, ent_date_parts *p);
void ent_date_year_behind(ent_date_scan *s, ent_date_parts *p);

/* dateparse.c: the expression that begins at token, false if none does. */
bool ent_date_parse(const ent_date_scan *where, uint32_t token, uint32_t end,
                    ent_date_phrase *out);

/* ---- placing ---------------------------------------------------------------------------- */

typedef struct ent_dating {
    ent_reading *r;
    ent_status *st;
    const ent_date_scan *scan;
    int32_t first, past;        /* days that the document's date covers; INT32_MIN none */
    int32_t last_told;          /* day last told in the text, INT32_MIN none */
    int32_t day_told;           /* the same, when it was told to the day */
    int32_t narrated;           /* the same, but of no noun ("the pact of 21 February") */
    uint32_t told_in;           /* the sentence that told it */
    int32_t point, point_past;  /* what was told last, of any grain; INT32_MIN none */
    int32_t point_clock;        /* its minute of the day and 1 */
    ent_str point_text;         /* its TIMEX3 value */
    int32_t full_day;           /* a day told with its year, INT32_MIN none */
    uint32_t full_in;           /* the sentence that told it */
    bool full_month;            /* a month of long ago instead */
} ent_dating;

void ent_date_place(const ent_dating *d, const ent_date_phrase *p, ent_timex *t);
/* Where the verb puts an expression: -1 back, 1 ahead, 2 rather ahead, 0 not told. */
int ent_date_lies(const ent_dating *d, const ent_date_parts *p);
/* The same for a weekday: 2 also where news in the present tense tells a plan. */
int ent_date_weekday_lies(const ent_dating *d, const ent_date_parts *p);
int32_t ent_date_valid_day(int32_t year, int32_t month, int32_t day);
ent_str ent_date_day_text(const ent_dating *d, int32_t day);

typedef ENT_VEC(ent_date_phrase) ent_date_phrases;

/* dateinfer.c: sets doc->date and date_how when the document prints none. */
void ent_date_infer(ent_dating *d, const ent_date_phrases *all);

/* dates.c: date expressions of the document; infers doc->date and date_how when they are not
 * printed. Uses r->period_from and period_to. Returns the words of its tokens, one each, for
 * ent_read_event_dates; NULL when it failed. */
const ent_date_word *ent_read_dates(ent_reading *r, const ent_date_words *w, ent_status *st);

/* datehang.c: dates put where they belong in the trees. */
void ent_hang_dates(ent_reading *r);

/* Index of the first date that ends at or behind token; dates in lines that are not read stand
 * last. */
uint32_t ent_date_from(const ent_reading *r, uint32_t token);

/* dateevent.c: dates that events tell; needs the document's mentions. */
void ent_read_event_dates(ent_reading *r, const ent_date_word *words, ent_status *st);

#endif
