/* days.c - the contract's date values as ranges of days. */
#include "record/record.h"

#include <stdio.h>

static bool week_range(ent_str value, int32_t *from, int32_t *past)
{
    uint32_t year, week;
    if (value.n != 8 || value.p[4] != '-' || value.p[5] != 'W' ||
        !ent_str_to_u32(ent_str_sub(value, 0, 4), &year) ||
        !ent_str_to_u32(ent_str_sub(value, 6, 8), &week) || week < 1 || week > 53)
        return false;
    int32_t fourth = ent_day((int32_t)year, 1, 4);      /* always in week 1 */
    *from = fourth - (ent_weekday(fourth) - 1) + 7 * ((int32_t)week - 1);
    *past = *from + 7;
    return true;
}

static bool one_range(ent_str value, int32_t *from, int32_t *past)
{
    return week_range(value, from, past) || ent_iso_range(value, from, past);
}

bool ent_days_of(ent_str value, int32_t *from, int32_t *past)
{
    int32_t first, behind;
    if (value.n == 0)
        return false;
    if (value.p[0] == '<' || value.p[0] == '>') {
        if (!one_range(ent_str_sub(value, 1, value.n), &first, &behind))
            return false;
        *from = value.p[0] == '<' ? INT32_MIN : behind;
        *past = value.p[0] == '<' ? first : INT32_MAX;
        return true;
    }
    size_t slash = ent_str_find(value, ENT_STR("/"));
    if (slash == SIZE_MAX)
        return one_range(value, from, past);
    ent_str left = ent_str_sub(value, 0, slash), right = ent_str_sub(value, slash + 1, value.n);
    int32_t ignored;
    if (left.n + right.n == 0)
        return false;
    *from = INT32_MIN;
    *past = INT32_MAX;
    if (left.n > 0 && !one_range(left, from, &ignored))
        return false;
    if (right.n > 0 && !one_range(right, &ignored, past))
        return false;
    return *from < *past;
}

ent_str ent_day_text(int32_t day, char out[16])
{
    if (day == INT32_MIN || day == INT32_MAX)
        return ENT_STR("");
    int32_t y, m, d;
    ent_day_split(day, &y, &m, &d);
    if (y < 0 || y > 9999)
        return ENT_STR("");
    int n = snprintf(out, 16, "%04d-%02d-%02d", (int)y, (int)m, (int)d);
    return ent_str_of(out, (size_t)n);
}
