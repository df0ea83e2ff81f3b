/* when.c - the date that dates a meeting: of its own clause, or of its sentence where no other
 * verb and no other meeting has a claim to it. */
#include "event/meetings.h"

/* The first date behind the meeting's word, before another verb has a claim to it. */
static uint32_t date_behind(const ent_reading *r, const ent_meeting_mention *m)
{
    const ent_document *doc = r->doc;
    const ent_token *tok = doc->tokens.at;
    const ent_sentence *s = &doc->sentences.at[m->sentence];
    for (uint32_t t = m->trigger + 1; t < s->first + s->count && t < m->trigger + 24; t++) {
        uint32_t d = r->date_at[t];
        if (d != ENT_NONE) {
            uint32_t h = tok[t].head;
            for (int i = 0; i < 3 && h != ENT_NONE && tok[h].upos != ENT_UPOS_VERB; i++)
                h = tok[h].head;
            bool told = h != ENT_NONE && h != m->trigger && ent_meeting_word(r, "reporting", h);
            bool length = ent_str_is(r->dates.at[d].grain, "duration") || ent_date_is_baseline(r, d);
            if (!told && !length &&
                (h == ENT_NONE || ent_governs(doc, h, m->trigger) || h == m->trigger))
                return d;
            t = r->dates.at[d].last;
            continue;
        }
        if (ent_str_is(tok[t].form, ";"))
            break;                      /* another meeting's clause */
        bool finite = tok[t].upos == ENT_UPOS_VERB &&
                      (tok[t].xpos == ENT_XPOS_VBD || tok[t].xpos == ENT_XPOS_VBP ||
                       tok[t].xpos == ENT_XPOS_VBZ);
        if (finite && !ent_governs(doc, t, m->trigger))
            break;
    }
    return ENT_NONE;
}

/* "exchanged drafts in preparation for the meeting in Apia on 2 April": the day of the meeting, not of an
 * act beside it. */
static bool dates_another(const ent_reading *r, uint32_t trigger, uint32_t date)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t t = r->dates.at[date].first;
    for (int i = 0; i < 6 && t != ENT_NONE && t != trigger; i++, t = tok[t].head)
        if (tok[t].upos == ENT_UPOS_NOUN && ent_meeting_word(r, "meeting-noun", t))
            return true;
    return false;
}

/* "...; on 2 June they met in Cape Town": the date that opens the clause behind a semicolon. */
static uint32_t date_of_clause(const ent_reading *r, const ent_meeting_mention *m)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t first = r->doc->sentences.at[m->sentence].first, found = ENT_NONE;
    for (uint32_t t = m->trigger; t-- > first && t + 16 > m->trigger;) {
        if (ent_str_is(tok[t].form, ";"))
            return found;
        if (r->date_at[t] != ENT_NONE)
            found = r->date_at[t];
        else if (tok[t].upos == ENT_UPOS_VERB)
            return ENT_NONE;
    }
    return ENT_NONE;
}

/* A date of the sentence that no other verb and no other meeting has a claim to. */
static bool dates_it(const ent_reading *r, const ent_meeting_mention *m, uint32_t date)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t t = r->dates.at[date].first;
    if (t == ENT_NONE || tok[t].sentence != m->sentence)
        return true;
    bool claimed = false;
    for (int i = 0; i < 8 && t != ENT_NONE; i++, t = tok[t].head) {
        if (t == m->trigger)
            return !claimed || tok[t].upos != ENT_UPOS_VERB;
        if (ent_governs(r->doc, t, m->trigger))
            return !claimed;
        claimed |=
            r->date_at[t] != date &&
            (tok[t].upos == ENT_UPOS_VERB || ent_meeting_word(r, "gathering", t) ||
             ent_meeting_word(r, "visit-noun", t) || ent_meeting_word(r, "summit-noun", t));
    }
    return !claimed;
}

/* "Following their meetings in Tokyo, X will fly on Wednesday": the day is that of the flight. */
static bool is_apart_in_time(const ent_document *doc, const ent_meeting_mention *m)
{
    static const char *const preps[] = {"after", "following", "before", "since"};
    const ent_token *tok = doc->tokens.at;
    if (tok[m->trigger].upos != ENT_UPOS_NOUN)
        return false;
    for (uint32_t c = tok[m->trigger].child; c != ENT_NONE; c = tok[c].sibling)
        for (size_t i = 0; tok[c].rel == ENT_REL_CASE && i < sizeof preps / sizeof *preps; i++)
            if (ent_str_eq_nocase(tok[c].form, ent_str_z(preps[i])))
                return true;
    /* "Following" is read as a verb, too. */
    uint32_t up = tok[m->trigger].head;
    return up != ENT_NONE && up < m->trigger && ent_str_is(tok[up].lemma, "follow") &&
           tok[up].xpos == ENT_XPOS_VBG;
}

/* "Before his trip to Ankara next month, he promised": no comma and no verb stands between the two. */
static bool is_within_phrase(const ent_document *doc, uint32_t trigger, uint32_t date)
{
    enum { LONGEST = 10 };
    const ent_token *tok = doc->tokens.at;
    if (date == ENT_NONE || date < trigger || date > trigger + LONGEST)
        return false;
    for (uint32_t t = trigger + 1; t < date; t++)
        if (tok[t].upos == ENT_UPOS_VERB || tok[t].upos == ENT_UPOS_AUX || ent_str_is(tok[t].form, ","))
            return false;
    uint32_t end = date;
    while (end < doc->tokens.n && end < date + LONGEST && tok[end].sentence == tok[date].sentence &&
           tok[end].upos != ENT_UPOS_VERB && tok[end].upos != ENT_UPOS_AUX && !ent_str_is(tok[end].form, ","))
        end++;
    return end < doc->tokens.n && ent_str_is(tok[end].form, ",");
}

static bool stands_under(const ent_document *doc, uint32_t above, uint32_t token)
{
    return token != ENT_NONE && ent_governs(doc, above, token);
}

/* "GENEVA, 10 March 2027 (Wire) - The envoy met ...": the report's day, not the meeting's. */
static bool is_dateline(const ent_reading *r, const ent_meeting_mention *m)
{
    enum { LONGEST = 16 };
    const ent_document *doc = r->doc;
    const ent_timex *d = &r->dates.at[m->date];
    uint32_t first = doc->sentences.at[m->sentence].first;
    if (d->first == ENT_NONE || doc->tokens.at[d->first].sentence != m->sentence ||
        d->from != r->day || d->last >= m->trigger || d->first > first + LONGEST)
        return false;
    for (uint32_t t = d->last + 1; t < m->trigger && t < first + LONGEST; t++) {
        if (ent_is_dash(doc->tokens.at[t].form))
            return true;
        if (doc->tokens.at[t].upos == ENT_UPOS_VERB)
            return false;
    }
    return false;
}

/* "the first to meet him since the inauguration on January 20": the day of the inauguration. */
static bool is_since_act(const ent_document *doc, uint32_t date, uint32_t trigger)
{
    enum { FAR = 7 };
    const ent_token *tok = doc->tokens.at;
    if (date == ENT_NONE || date < trigger)
        return false;
    for (uint32_t t = date; t-- > trigger && t + FAR > date;) {
        if (ent_str_eq_nocase(tok[t].form, ENT_STR("since")))
            return t + 1 < date;
        if (tok[t].upos == ENT_UPOS_VERB || tok[t].upos == ENT_UPOS_AUX || tok[t].upos == ENT_UPOS_PUNCT)
            return false;
    }
    return false;
}

void ent_find_meeting_date(const ent_reading *r, ent_meeting_mention *m)
{
    const ent_document *doc = r->doc;
    m->date = date_behind(r, m);
    if (m->date != ENT_NONE && m->joint && dates_another(r, m->trigger, m->date))
        m->date = ENT_NONE;
    if (m->date == ENT_NONE)
        m->date = date_of_clause(r, m);
    if (m->date == ENT_NONE) {
        m->date = ent_date_of(r, m->trigger);
        if (m->date != ENT_NONE && !dates_it(r, m, m->date))
            m->date = ENT_NONE;
    }
    if (m->date != ENT_NONE && is_apart_in_time(doc, m) &&
        !stands_under(doc, m->trigger, r->dates.at[m->date].first) &&
        !is_within_phrase(doc, m->trigger, r->dates.at[m->date].first))
        m->date = ENT_NONE;
    if (m->date != ENT_NONE && (ent_str_is(r->dates.at[m->date].grain, "duration") ||
                                 ent_str_starts(r->dates.at[m->date].value, ENT_STR("P"))))
        m->date = ENT_NONE;             /* "had been expected for weeks" */
    if (m->date != ENT_NONE && is_since_act(doc, r->dates.at[m->date].first, m->trigger))
        m->date = ENT_NONE;
    if (m->date != ENT_NONE && is_dateline(r, m))
        m->date = ENT_NONE;
    if (m->date == ENT_NONE || r->dates.at[m->date].first == ENT_NONE)
        return;
    const ent_timex *d = &r->dates.at[m->date];
    bool near = d->first + 12 >= m->first && d->last <= m->last + 12;
    if (near && doc->tokens.at[d->first].sentence == m->sentence) {
        m->first = d->first < m->first ? d->first : m->first;
        m->last = d->last > m->last ? d->last : m->last;
    }
}
