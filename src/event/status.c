/* status.c - did the meeting take place? From the time of the verb that tells it, from words that
 * govern the noun (planned, cancelled ...), from the date against the document's day. */
#include "event/meetings.h"

static bool lemma_is(const ent_reading *r, const char *class_name, uint32_t token)
{
    uint32_t cls = ent_lexicon_class(r->lexicon, ent_str_z(class_name));
    return token != ENT_NONE && cls != ENT_NONE &&
           ent_lexicon_in_class(r->lexicon, cls, r->doc->tokens.at[token].lemma);
}

/* Status that a word itself tells: a class `meeting-STATUS` of words. */
static const char *told_by(const ent_reading *r, uint32_t token)
{
    static const struct { const char *cls, *status; } words[] = {
        {"meeting-cancelled", "cancelled"}, {"meeting-postponed", "postponed"},
        {"meeting-suspended", "suspended"}, {"meeting-ongoing", "ongoing"},
        {"meeting-planned", "planned"}, {"meeting-possible", "hypothetical"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (lemma_is(r, words[i].cls, token))
            return words[i].status;
    return NULL;
}

static bool is_verb(const ent_document *doc, uint32_t token)
{
    return doc->tokens.at[token].upos == ENT_UPOS_VERB || doc->tokens.at[token].upos == ENT_UPOS_AUX;
}

/* A modifier of the noun that tells the status: "planned", "upcoming", "cancelled". */
static const char *told_by_modifier(const ent_reading *r, uint32_t noun)
{
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t c = tok[noun].child; c != ENT_NONE; c = tok[c].sibling) {
        bool modifier = tok[c].rel == ENT_REL_AMOD || tok[c].rel == ENT_REL_ACL ||
                        tok[c].rel == ENT_REL_ADVMOD || tok[c].rel == ENT_REL_ACL_RELCL;
        const char *status = modifier ? told_by(r, c) : NULL;
        if (status)
            return status;
    }
    return NULL;
}

/* "decided that talks would be held": the future of a past report, not a condition. */
static bool is_reported_future(const ent_document *doc, uint32_t verb)
{
    const ent_token *tok = doc->tokens.at;
    bool would = false;
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling)
        would = would || (tok[c].rel == ENT_REL_AUX && ent_str_is(tok[c].lemma, "would"));
    for (int i = 0; would && i < 3 && tok[verb].rel == ENT_REL_CONJ; i++)
        verb = tok[verb].head;
    return would && (tok[verb].rel == ENT_REL_CCOMP || tok[verb].rel == ENT_REL_CSUBJ ||
                     tok[verb].rel == ENT_REL_PARATAXIS);
}

static ent_str of_time(ent_time t)
{
    switch (t) {
    case ENT_TIME_FUTURE: return ENT_STR("planned");
    case ENT_TIME_CONDITIONAL: case ENT_TIME_HYPOTHETICAL: return ENT_STR("hypothetical");
    default: return (ent_str){0};
    }
}

static ent_str time_of(const ent_document *doc, uint32_t verb)
{
    return is_reported_future(doc, verb) ? ENT_STR("planned") : of_time(ent_verb_time(doc, verb));
}

/* The date says more than the grammar: after the document's day it is a plan. */
static ent_str by_date(const ent_reading *r, uint32_t date)
{
    if (date == ENT_NONE || !r->dates.at[date].known || r->day == INT32_MIN)
        return (ent_str){0};
    const ent_timex *d = &r->dates.at[date];
    if (d->from != INT32_MIN && d->from > r->day)
        return ENT_STR("planned");
    if (d->to != INT32_MAX && d->to <= r->day)
        return ENT_STR("held");
    return (ent_str){0};
}

/* "agreed at the meeting": the meeting is where the verb's act took place, so the verb's own time
 * tells, not its meaning. */
static bool is_setting(const ent_document *doc, uint32_t token)
{
    static const char *const preps[] = {"in", "at", "during", "after", "before", "following",
                                        "since", "from", "until"};
    const ent_token *tok = doc->tokens.at;
    if (tok[token].rel != ENT_REL_OBL && tok[token].rel != ENT_REL_OBL_UNMARKED)
        return false;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        for (size_t i = 0; tok[c].rel == ENT_REL_CASE && i < sizeof preps / sizeof *preps; i++)
            if (ent_str_eq_nocase(tok[c].form, ent_str_z(preps[i])))
                return true;
    return false;
}

/* A governor that undoes the meeting, wherever it stands above: cancelled, postponed, suspended. */
static ent_str undone(const ent_reading *r, uint32_t noun)
{
    static const char *const classes[] = {"meeting-cancelled", "meeting-postponed",
                                          "meeting-suspended"};
    const ent_token *tok = r->doc->tokens.at;
    uint32_t t = noun;
    for (int i = 0; i < 3 && !is_setting(r->doc, t) && tok[t].head != ENT_NONE; i++) {
        t = tok[t].head;
        for (size_t k = 0; k < 3; k++)
            if (lemma_is(r, classes[k], t))
                return ent_str_z(classes[k] + strlen("meeting-"));
    }
    return (ent_str){0};
}

static bool has_no(const ent_document *doc, uint32_t noun)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[noun].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_DET && ent_str_is(tok[c].lemma, "no"))
            return true;
    return false;
}

/* Climbs from a noun to the verbs above it; each may tell the status. */
static ent_str by_governors(const ent_reading *r, uint32_t noun)
{
    const ent_document *doc = r->doc;
    uint32_t t = noun;
    for (int i = 0; i < 4; i++) {
        uint32_t up = doc->tokens.at[t].head;
        if (up == ENT_NONE)
            break;
        if (is_setting(doc, t) && is_verb(doc, up))
            return time_of(doc, up);
        const char *status = told_by(r, up);
        if (status)
            return ent_str_z(status);
        bool infinitive = doc->tokens.at[t].xpos == ENT_XPOS_VB;
        bool clause = (doc->tokens.at[t].rel == ENT_REL_ADVCL && !infinitive) ||
                      doc->tokens.at[t].rel == ENT_REL_ACL_RELCL;
        if (is_verb(doc, up)) {
            ent_str s = time_of(doc, up);
            if (s.n || i > 0)
                return s;
        }
        if (clause)
            break;
        t = up;
    }
    return (ent_str){0};
}

ent_str ent_meeting_status(const ent_reading *r, const ent_rule *rule, uint32_t trigger,
                           uint32_t date)
{
    const ent_document *doc = r->doc;
    ent_str fixed = ent_rule_value(rule, ENT_STR("status"));
    if (fixed.n)
        return fixed;
    ent_str dated = by_date(r, date);
    /* A told date in the past outweighs "was due to"; one that is only counted does not. */
    bool sure = ent_str_is(dated, "held") && ent_str_starts(r->dates.at[date].how, ENT_STR("expl"));
    if (is_verb(doc, trigger)) {
        if (ent_is_negated(doc, trigger))
            return ENT_STR("cancelled");
        ent_str s = time_of(doc, trigger);
        if (s.n)
            return sure && ent_str_is(s, "planned") ? dated : s;
        s = by_governors(r, trigger);
        if (s.n && doc->tokens.at[trigger].rel != ENT_REL_CONJ)
            return s;
        return dated.n ? dated : ENT_STR("held");
    }
    ent_str s = undone(r, trigger);
    if (s.n)
        return s;
    if (has_no(doc, trigger))
        return ENT_STR("hypothetical");
    const char *status = told_by_modifier(r, trigger);
    if (status)
        return ent_str_z(status);
    s = by_governors(r, trigger);
    if (s.n && !(sure && ent_str_is(s, "planned")))
        return s;
    return dated.n ? dated : ENT_STR("held");
}
