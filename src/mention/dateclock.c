/* dateclock.c - the grammar of times of day: "18:00 GMT", "6.30 p.m.", "noon", "in the
 * evening". */
#include "mention/datescan.h"

enum { NOON = 12, MIDNIGHT = 24 };

/* Two or more digits at text[*i]. */
static int32_t number(ent_str text, size_t *i)
{
    int32_t v = 0;
    size_t from = *i;
    while (*i < text.n && *i - from < 4 && text.p[*i] >= '0' && text.p[*i] <= '9')
        v = v * 10 + (text.p[(*i)++] - '0');
    return *i > from ? v : -1;
}

static bool is_pm(const ent_date_scan *s, uint32_t t, bool *pm)
{
    *pm = is(s, t, "pm") || is(s, t, "p.m.") || is(s, t, "p.m");
    return *pm || is(s, t, "am") || is(s, t, "a.m.") || is(s, t, "a.m");
}

/* GMT, local time, Moscow time */
static bool zone(ent_date_scan *s, ent_date_parts *p)
{
    int32_t v;
    uint32_t n = ent_date_phrase_at(s->w, s->doc, s->at, s->end, ENT_DATE_ZONE, &v);
    if (n == 0 && capital(s, s->at) && is(s, s->at + 1, "time")) {
        n = 2;
        v = 0;
    }
    if (n == 0)
        return false;
    p->zulu = v == 1;
    s->at += n;
    return true;
}

/* "local time" is left to the sentence. */
static void universal(ent_date_scan *s, ent_date_parts *p)
{
    ent_date_scan more = *s;
    if (zone(&more, p) && p->zulu)
        s->at = more.at;
}

/* "7 in the morning" */
static int32_t in_the_daypart(const ent_date_scan *s, uint32_t t)
{
    int32_t part = 0;
    if (is(s, t, "in") && is(s, t + 1, "the") && get(s, t + 2, ENT_DATE_HOUR, &part) &&
        part <= 3)
        return part;
    return 0;
}

static void set_clock(ent_date_parts *p, int32_t hour, int32_t minute)
{
    p->form = ENT_FORM_CLOCK;
    p->clock = hour * 60 + minute + 1;
}

/* 18:00, 6 p.m., 6.30 pm, 1800 GMT, 10 o'clock, 7 in the morning */
static bool clock_digits(ent_date_scan *s, ent_date_parts *p)
{
    ent_str f = form_at(s, s->at);
    size_t i = 0;
    int32_t hour = number(f, &i), minute = 0, part;
    size_t n = i;
    bool colon = false, pm;
    if (hour < 0)
        return false;
    if (i < f.n && (f.p[i] == ':' || f.p[i] == '.' || f.p[i] == 'h')) {
        colon = f.p[i] != '.';
        i++;
        size_t at = i;
        minute = number(f, &i);
        if (minute < 0 || minute > 59 || i - at != 2 || n > 2)
            return false;
    }
    if (i != f.n || (n > 2 && n != 4))
        return false;
    uint32_t t = s->at + 1;
    ent_date_scan more = *s;
    more.at = t;
    if (n <= 2 && hour <= 12 && hour > 0 && is_pm(s, t, &pm)) {
        set_clock(p, hour % 12 + (pm ? 12 : 0), minute);
        s->at = t + 1;
    } else if (n <= 2 && hour <= 12 && minute == 0 && !colon && is(s, t, "o'clock")) {
        part = in_the_daypart(s, t + 1);
        set_clock(p, hour + ((part == 2 || part == 3) && hour < 12 ? 12 : 0), 0);
        s->at = t + (part ? 4 : 1);
    } else if (n <= 2 && hour <= 12 && (part = in_the_daypart(s, t)) != 0) {
        set_clock(p, hour + (part != 1 && hour < 12 ? 12 : 0), minute);
        s->at = t + 3;
    } else if (colon && hour <= 24) {
        set_clock(p, hour, minute);
        s->at = t;
    } else if (n == 4 && i == 4 && hour <= 2400 && hour % 100 < 60 &&
               (zone(&more, p) || is(s, t, "hours") || is(s, t, "hrs"))) {
        set_clock(p, hour / 100, hour % 100);
        s->at = is(s, t, "hours") || is(s, t, "hrs") ? t + 1 : t;
    } else if (n <= 2 && hour <= 24 && i > n && zone(&more, p)) {
        set_clock(p, hour, minute);                 /* 18.30 local time */
        s->at = t;
    } else {
        return false;
    }
    if (is(s, s->at, "hours") || is(s, s->at, "hrs"))
        s->at++;
    universal(s, p);
    return true;
}

/* A number of hours or minutes, in words or digits. */
static bool small_number(const ent_date_scan *s, uint32_t *t, int32_t *n)
{
    int32_t more;
    if (!get(s, *t, ENT_DATE_NUMBER, n) || *n < 1 || is(s, *t, "a") || is(s, *t, "an"))
        return false;
    ++*t;
    if (*n >= 20 && tight_dash(s, *t) && get(s, *t + 1, ENT_DATE_NUMBER, &more) && more < 10) {
        *n += more;
        *t += 2;
    }
    return *n < 60;
}

/* half past six, a quarter to nine, ten minutes past four; minutes to or past the hour */
static bool minutes_to(const ent_date_scan *s, uint32_t *t, int32_t *minutes)
{
    uint32_t at = *t + is(s, *t, "a"), b = before(s, *t);
    int32_t n = 0;
    bool half = is(s, at, "half"), quarter = is(s, at, "quarter");
    if (half || quarter)
        at++;
    else if (form_at(s, at).n < 3 || !small_number(s, &at, &n))
        return false;
    bool told = is(s, at, "minutes");
    at += told;
    bool to = is(s, at, "to") || is(s, at, "before");
    if (!to && !is(s, at, "past"))
        return false;
    if (to && !told && !(b != ENT_NONE && is(s, b, "at")))
        return false;                               /* "six to nine" is a range */
    n = half ? 30 : quarter ? 15 : n;
    *minutes = to ? -n : n;
    *t = at + 1;
    return true;
}

/* half past six in the morning, two o'clock, six in the evening */
static bool clock_words(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at;
    int32_t minutes = 0, hour;
    bool pm;
    if (capital(s, t) && !first_of_sentence(s, t))
        return false;
    bool past = minutes_to(s, &t, &minutes);
    if (!small_number(s, &t, &hour) || hour > 12)
        return false;
    bool full = is(s, t, "o'clock") || is(s, t, "o’clock");
    t += full;
    int32_t part = in_the_daypart(s, t);
    bool night = is(s, t, "at") && is(s, t + 1, "night");
    bool half_day = is_pm(s, t, &pm);
    if (!past && !full && !part && !night && !half_day)
        return false;
    if ((past && !full && !part && !night && !half_day && has(s, t, ENT_DATE_UNIT)) || minutes >= 60)
        return false;
    if (part || night)
        hour += (part == 2 || part == 3 || (night && hour > 5)) && hour < 12 ? 12 : 0;
    else if (half_day)
        hour = hour % 12 + (pm ? 12 : 0);
    int32_t at = hour * 60 + minutes;
    p->form = ENT_FORM_CLOCK;
    p->clock = (at < 0 ? at + 1440 : at) + 1;
    s->at = t + (part ? 3 : night ? 2 : half_day ? 1 : 0);
    universal(s, p);
    return true;
}

/* noon, midnight */
static bool clock_word(ent_date_scan *s, ent_date_parts *p)
{
    int32_t part;
    if (capital(s, s->at) && !first_of_sentence(s, s->at))
        return false;
    if (!get(s, s->at, ENT_DATE_HOUR, &part) || (part != NOON && part != MIDNIGHT))
        return false;
    uint32_t b = before(s, s->at);
    bool start = part == MIDNIGHT && b != ENT_NONE && 
                 (is(s, b, "from") || is(s, b, "since") || is(s, b, "after") || is(s, b, "past"));
    set_clock(p, start ? 0 : part, 0);
    s->at++;
    universal(s, p);
    return true;
}

static bool moment(ent_date_scan *s, ent_date_parts *p)
{
    return clock_digits(s, p) || clock_words(s, p) || clock_word(s, p);
}

/* "the morning of 5 March", "the early hours of Monday", "late evening" */
static bool daypart(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t t = s->at, b = before(s, t);
    int32_t part, how;
    if ((get(s, t, ENT_DATE_PART, &how) && !is(s, t + 1, "of")) || is(s, t, "small") || is(s, t, "wee"))
        t++;
    if (is(s, t, "hours") && t > s->at) {
        *p = (ent_date_parts){.form = ENT_FORM_CLOCK, .daypart = 1};
        s->at = t + 1;
        return is(s, t + 1, "of");
    }
    if (capital(s, t) || !get(s, t, ENT_DATE_HOUR, &part) || part > 9)
        return false;
    bool in = b != ENT_NONE && is(s, b, "the");
    bool led = in && before(s, b) != ENT_NONE &&
               (is(s, b - 1, "in") || is(s, b - 1, "on") || is(s, b - 1, "during"));
    if (!is(s, t + 1, "of") && !is(s, t + 1, "on") && !led)
        return false;
    *p = (ent_date_parts){.form = ENT_FORM_CLOCK, .daypart = part};
    s->at = t + 1;
    return true;
}

/* A day behind an hour: "18:00 on Sunday", "noon today", "the morning of 5 March". */
static bool day_behind(ent_date_scan *s, ent_date_parts *p)
{
    ent_date_scan more = *s;
    ent_date_parts day;
    if (is(&more, more.at, ","))
        more.at++;
    if (is(&more, more.at, "on") || is(&more, more.at, "of") || is(&more, more.at, "in"))
        more.at++;
    if (is(&more, more.at, "the"))
        more.at++;
    bool found = ent_date_day(&more, &day);
    int32_t nth;
    if (!found && is(&more, more.at - 1, "the") && get(&more, more.at, ENT_DATE_ORDINAL, &nth) && nth <= 31 &&
        upos_at(&more, more.at + 1) != ENT_UPOS_NOUN && !is(&more, more.at + 1, "of")) {
        day = (ent_date_parts){.form = ENT_FORM_LONE_DAY, .day = nth};      /* the afternoon of the 10th */
        more.at++;
        found = true;
    }
    if (!found && ent_date_which(&more, &day, true))
        found = day.form == ENT_FORM_UNIT && day.unit == ENT_UNIT_DAY && day.count == 1;
    int32_t shift;
    uint32_t n = found ? 0 : ent_date_phrase_at(s->w, s->doc, more.at, s->end, ENT_DATE_SHIFT,
                                                &shift);
    if (n) {
        day = (ent_date_parts){.form = ENT_FORM_SHIFT, .shift = shift,
                               .daypart = is(&more, more.at, "tonight") ? 4 : 0};
        more.at += n;
        found = true;
    }
    if (!found)
        return false;
    day.clock = p->clock;
    if (!day.daypart)
        day.daypart = p->daypart;
    day.zulu = p->zulu;
    *p = day;
    s->at = more.at;
    return true;
}

/* "06:00 local time (0400 GMT) on Monday": the day of both hours stands behind the bracket. */
static void day_ahead(const ent_date_scan *s, ent_date_parts *p)
{
    ent_date_scan more = *s;
    ent_date_parts c = *p;
    zone(&more, &c);
    if (is(&more, more.at, "("))
        for (uint32_t i = 0; i < 5 && !is(&more, more.at, ")") && more.at < s->end; i++)
            more.at++;
    if (!is(&more, more.at, ")"))
        return;
    more.at++;
    c = *p;
    if (day_behind(&more, &c))
        *p = c;
}

bool ent_date_clock(ent_date_scan *s, ent_date_parts *p)
{
    uint32_t from = s->at;
    ent_date_parts c = {.form = ENT_FORM_CLOCK};
    if (!moment(s, &c) && !daypart(s, &c)) {
        s->at = from;
        return false;
    }
    bool dated = day_behind(s, &c);
    ent_date_scan local = *s;
    if (!dated && c.clock && zone(&local, &c) && day_behind(&local, &c)) {
        dated = true;                               /* 06:00 local time on Sunday */
        s->at = local.at;
    }
    if (!dated && c.clock)
        day_ahead(s, &c);
    uint32_t b = before(s, from);
    if (!dated && c.daypart && (s->at == from || (is(s, s->at, "of") && b != ENT_NONE))) {
        s->at = from;                               /* the morning of the vote */
        return false;
    }
    *p = c;
    return true;
}

void ent_date_clock_behind(ent_date_scan *s, ent_date_parts *p)
{
    ent_date_scan more = *s;
    int32_t part;
    ent_date_parts c = {.form = ENT_FORM_CLOCK};
    if (is(s, s->at, "overnight")) {
        p->daypart = 4;
        s->at++;
        return;
    }
    if (!capital(s, s->at) && get(s, s->at, ENT_DATE_HOUR, &part) && part < 9) {
        p->daypart = part;
        s->at++;
        more.at = s->at;
    }
    if (is(&more, more.at, ","))
        more.at++;
    if (is(&more, more.at, "at") || is(&more, more.at, "by") || is(&more, more.at, "around") ||
        is(&more, more.at, "from"))
        more.at++;
    if (is(&more, more.at, "around") || is(&more, more.at, "about"))
        more.at++;
    bool same = more.at == s->at;
    if (!same && in_the_daypart(&more, more.at)) {
        p->daypart = in_the_daypart(&more, more.at);
        s->at = more.at + 3;
        return;
    }
    if (same && in_the_daypart(s, s->at)) {
        p->daypart = in_the_daypart(s, s->at);
        s->at += 3;
        return;
    }
    if (!moment(&more, &c))
        return;
    p->clock = c.clock;
    p->zulu = c.zulu;
    s->at = more.at;
}
