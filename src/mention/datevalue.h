/* datevalue.h - what the files that place dates share: values in two notations.
 *
 * Days are counted as ent_day() does; a span is half-open. What a setter is given it writes into
 * both values of t: `value` and, where the grain of the words differs from it, `timex`. */
#ifndef ENT_MENTION_DATEVALUE_H
#define ENT_MENTION_DATEVALUE_H

#include "mention/dates.h"

/* Formatted text of the document's arena. */
#define TEXT(d, ...) ent_str_printf((d)->r->doc->arena, (d)->st, __VA_ARGS__)

/* ---- the calendar ----------------------------------------------------------------------- */

int32_t ent_date_year_of(int32_t day);
int32_t ent_date_monday_of(int32_t day);
/* The same day of the month n months on; its last day where it has fewer. */
int32_t ent_date_shift_months(int32_t day, int32_t n);
/* n units on; a unit shorter than a day moves nothing. */
int32_t ent_date_shift_units(int32_t day, int32_t unit, int32_t n);

/* ---- codes of TIMEX3 -------------------------------------------------------------------- */

/* "MO", "EV"; "SP", "WI"; empty for 0 */
const char *ent_date_daypart_code(int32_t part);
const char *ent_date_season_code(int32_t season);
ent_str ent_date_week_text(const ent_dating *d, int32_t monday);
/* "P3D", "PTXH" (unknown how many), "P18M" (a year and a half) */
ent_str ent_date_length_text(const ent_dating *d, int32_t unit, int32_t n, bool unknown,
                             bool half);

/* ---- values ----------------------------------------------------------------------------- */

void ent_date_set_timex(ent_timex *t, const char *type, ent_str timex);
void ent_date_cover(ent_timex *t, int32_t from, int32_t past, const char *grain);
void ent_date_set_days(const ent_dating *d, ent_timex *t, int32_t from, int32_t past,
                       const char *grain);
/* month2, year2: the end of a span of them, 0 none */
void ent_date_set_month(const ent_dating *d, ent_timex *t, int32_t year, int32_t month,
                        int32_t month2);
void ent_date_set_year(const ent_dating *d, ent_timex *t, int32_t year, int32_t year2);
void ent_date_set_decade(const ent_dating *d, ent_timex *t, int32_t year);
/* nth: 20 for the twentieth, the years 1900 to 1999 */
void ent_date_set_century(const ent_dating *d, ent_timex *t, int32_t nth);
void ent_date_set_week(const ent_dating *d, ent_timex *t, int32_t day);
void ent_date_set_weekend(const ent_dating *d, ent_timex *t, int32_t day);
void ent_date_set_season(const ent_dating *d, ent_timex *t, int32_t season, int32_t year);
/* "2021-03-16T18:00" or "TMO" behind the day that t stands for. */
void ent_date_set_hour(const ent_dating *d, const ent_date_parts *p, ent_timex *t);
/* Early, middle, late third of what t covers; TIMEX3 keeps the whole. */
void ent_date_set_part(const ent_dating *d, ent_timex *t, int32_t part);
/* The nth of the halves, thirds, quarters (half of them make the whole) of what t covers. */
void ent_date_set_half(const ent_dating *d, ent_timex *t, int32_t half, int32_t nth);

/* ---- placing ---------------------------------------------------------------------------- */

/* dateplace.c: where "that year", "the previous month" count from. */
int32_t ent_date_anchor(const ent_dating *d, const ent_date_parts *p);
/* dateunits.c: last week, the past ten years; two days ago; for three years */
void ent_date_place_unit(const ent_dating *d, const ent_date_parts *p, ent_timex *t);
void ent_date_place_count(const ent_dating *d, const ent_date_parts *p, ent_timex *t);
void ent_date_place_duration(const ent_dating *d, const ent_date_parts *p, ent_timex *t);

#endif
