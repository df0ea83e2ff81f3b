/* date.c - proleptic Gregorian days. Method: Howard Hinnant, "chrono-compatible low-level date
 * algorithms": years begin in March, so the leap day is the last of its year. */
#include "core.h"

int32_t ent_day(int32_t year, int32_t month, int32_t day)
{
    int32_t y = year - (month <= 2);
    int32_t era = (y >= 0 ? y : y - 399) / 400;
    int32_t of_era = y - era * 400;
    int32_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

void ent_day_split(int32_t days, int32_t *year, int32_t *month, int32_t *day)
{
    int32_t z = days + 719468;
    int32_t era = (z >= 0 ? z : z - 146096) / 146097;
    int32_t doe = z - era * 146097;
    int32_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int32_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int32_t mp = (5 * doy + 2) / 153;
    *day = doy - (153 * mp + 2) / 5 + 1;
    *month = mp < 10 ? mp + 3 : mp - 9;
    *year = yoe + era * 400 + (*month <= 2);
}

int32_t ent_weekday(int32_t days)
{
    return ((days + 3) % 7 + 7) % 7 + 1;
}

int32_t ent_month_days(int32_t year, int32_t month)
{
    return month == 12 ? 31 : ent_day(year, month + 1, 1) - ent_day(year, month, 1);
}

/* Reads exactly n digits at *s. */
static bool digits(ent_str *s, size_t n, int32_t *out)
{
    int32_t v = 0;
    if (s->n < n)
        return false;
    for (size_t i = 0; i < n; i++) {
        if (s->p[i] < '0' || s->p[i] > '9')
            return false;
        v = v * 10 + (s->p[i] - '0');
    }
    *s = ent_str_sub(*s, n, s->n);
    *out = v;
    return true;
}

static bool dash(ent_str *s)
{
    if (s->n == 0 || s->p[0] != '-')
        return false;
    *s = ent_str_sub(*s, 1, s->n);
    return true;
}

bool ent_iso_range(ent_str iso, int32_t *first, int32_t *past)
{
    int32_t y, m, d;
    if (!digits(&iso, 4, &y))
        return false;
    if (iso.n == 0) {
        *first = ent_day(y, 1, 1);
        *past = ent_day(y + 1, 1, 1);
        return true;
    }
    if (!dash(&iso) || !digits(&iso, 2, &m) || m < 1 || m > 12)
        return false;
    if (iso.n == 0) {
        *first = ent_day(y, m, 1);
        *past = *first + ent_month_days(y, m);
        return true;
    }
    if (!dash(&iso) || !digits(&iso, 2, &d) || d < 1 || d > ent_month_days(y, m) || iso.n)
        return false;
    *first = ent_day(y, m, d);
    *past = *first + 1;
    return true;
}
