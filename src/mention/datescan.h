/* datescan.h - small questions that the grammar of dates asks of its tokens. */
#ifndef ENT_MENTION_DATESCAN_H
#define ENT_MENTION_DATESCAN_H

#include "mention/dates.h"

static inline ent_str form_at(const ent_date_scan *s, uint32_t t)
{
    return t < s->end ? s->doc->tokens.at[t].form : (ent_str){0};
}

static inline bool is(const ent_date_scan *s, uint32_t t, const char *word)
{
    ent_str form = form_at(s, t);
    return form.n == strlen(word) && ent_str_eq_nocase(form, ent_str_z(word));
}

/* Value of token t in a class; false if it is none. */
static inline bool get(const ent_date_scan *s, uint32_t t, ent_date_class cls, int32_t *value)
{
    if (t >= s->end || !(s->words[t].classes & (1u << cls)))
        return false;
    *value = s->words[t].value[cls];
    return true;
}

static inline bool has(const ent_date_scan *s, uint32_t t, ent_date_class cls)
{
    return t < s->end && (s->words[t].classes & (1u << cls));
}

static inline bool tight_dash(const ent_date_scan *s, uint32_t t)
{
    return is(s, t, "-") || is(s, t, "–");
}

static inline bool is_dash(const ent_date_scan *s, uint32_t t)
{
    return tight_dash(s, t) || is(s, t, "—") || is(s, t, "to") || is(s, t, "and") ||
           is(s, t, "through") || is(s, t, "until") || is(s, t, "till") || is(s, t, "/");
}

/* Begins with a capital, "mid-" left out. */
static inline bool capital(const ent_date_scan *s, uint32_t t)
{
    ent_str f = form_at(s, t);
    size_t at = t < s->end ? s->words[t].skip : 0;
    return at < f.n && f.p[at] >= 'A' && f.p[at] <= 'Z';
}

static inline bool first_of_sentence(const ent_date_scan *s, uint32_t t)
{
    const ent_token *tok = s->doc->tokens.at;
    return t == 0 || tok[t - 1].sentence != tok[t].sentence;
}

static inline unsigned upos_at(const ent_date_scan *s, uint32_t t)
{
    return t < s->end ? s->doc->tokens.at[t].upos : ENT_UPOS_PUNCT;
}

/* "weeks": more than one */
static inline bool plural(const ent_date_scan *s, uint32_t t)
{
    ent_str f = form_at(s, t);
    return f.n > 3 && (f.p[f.n - 1] == 's' || ent_str_ends(f, ENT_STR("ies")));
}

/* A unit of time: small letters, or it is part of a name ("Six-Day War"). */
static inline bool unit_at(const ent_date_scan *s, uint32_t t, int32_t *unit)
{
    return (!capital(s, t) || first_of_sentence(s, t)) && get(s, t, ENT_DATE_UNIT, unit);
}

static inline bool month_at(const ent_date_scan *s, uint32_t t, int32_t *month)
{
    return capital(s, t) && get(s, t, ENT_DATE_MONTH, month);
}

/* The word before the token where the expression began, within its sentence. */
static inline uint32_t before(const ent_date_scan *s, uint32_t t)
{
    return t && !first_of_sentence(s, t) ? t - 1 : ENT_NONE;
}

/* "put off from 15 July to 21 July": two dates, no range. */
static inline bool is_moved(const ent_date_scan *s, uint32_t opener)
{
    int32_t unused;
    for (uint32_t t = opener, i = 0; i < 14 && !first_of_sentence(s, t); i++)
        if (ent_date_phrase_at(s->w, s->doc, --t, s->end, ENT_DATE_MOVED, &unused))
            return true;
    return false;
}

#endif
