/* status.c - did the meeting take place? From the time of the verb that tells it, from words
 * that govern the noun (planned, cancelled ...), from the date against the document's day. */
#include "event/meetings.h"

/* The word, or the word with its particle: "put off", "calls the visit off". */
static bool lemma_is(const ent_reading *r, const char *class_name, uint32_t token)
{
    uint32_t cls = ent_lexicon_class(r->lexicon, ent_str_z(class_name));
    if (token == ENT_NONE || cls == ENT_NONE)
        return false;
    const ent_token *tok = r->doc->tokens.at;
    if (ent_lexicon_in_class(r->lexicon, cls, tok[token].lemma))
        return true;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling) {
        bool particle = tok[c].rel == ENT_REL_COMPOUND_PRT || tok[c].rel == ENT_REL_ADVMOD;
        char both[48];
        size_t n = tok[token].lemma.n + 1 + tok[c].form.n;
        if (!particle || c < token || n > sizeof both)
            continue;
        memcpy(both, tok[token].lemma.p, tok[token].lemma.n);
        both[tok[token].lemma.n] = ' ';
        memcpy(both + tok[token].lemma.n + 1, tok[c].form.p, tok[c].form.n);
        if (ent_lexicon_in_class(r->lexicon, cls, ent_str_of(both, n)))
            return true;
    }
    return false;
}

static uint32_t past_of(const ent_document *doc, uint32_t sentence)
{
    return doc->sentences.at[sentence].first + doc->sentences.at[sentence].count;
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
    const ent_token *k = &doc->tokens.at[token];
    bool nominal = k->rel == ENT_REL_NSUBJ || k->rel == ENT_REL_NSUBJ_PASS || k->rel == ENT_REL_OBJ;
    return (k->upos == ENT_UPOS_VERB && !nominal) || k->upos == ENT_UPOS_AUX;   /* "talks will go on" */
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

/* "X would meet Y, the office announced", "told reporters that he would meet Y": somebody says
 * so, and no condition or unfulfilled past stands with it. */
static bool is_said(const ent_reading *r, uint32_t verb)
{
    const ent_token *tok = r->doc->tokens.at;
    bool said = false;
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling) {
        if (tok[c].rel == ENT_REL_ADVCL || (tok[c].rel == ENT_REL_AUX &&
                                            ent_str_is(tok[c].lemma, "have")))
            return false;
        said |= tok[c].rel == ENT_REL_PARATAXIS && lemma_is(r, "reporting", c);
    }
    uint32_t up = tok[verb].head;
    for (int i = 0; i < 2 && up != ENT_NONE && !said; i++, up = tok[up].head)
        said = tok[up].upos == ENT_UPOS_VERB && lemma_is(r, "reporting", up);
    return said;
}

/* "decided that talks would be held": the future of a past report, not a condition. */
static bool is_reported_future(const ent_reading *r, uint32_t verb)
{
    const ent_token *tok = r->doc->tokens.at;
    bool would = false;
    if (ent_has_condition(r->doc, verb))
        return false;
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling)
        would = would || (tok[c].rel == ENT_REL_AUX && ent_str_is(tok[c].lemma, "would"));
    if (would && is_said(r, verb))
        return true;
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

/* "On 2 May she had guests": the month, read as an auxiliary. */
static bool has_month_for_aux(const ent_reading *r, uint32_t verb)
{
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_AUX && r->date_at[c] != ENT_NONE)
            return true;
    return false;
}

/* "Had the leaders met in January, ..." */
static bool is_inverted(const ent_document *doc, uint32_t verb)
{
    const ent_token *tok = doc->tokens.at;
    uint32_t aux = ENT_NONE, subject = ENT_NONE;
    uint32_t up = tok[verb].head;
    if (up != ENT_NONE && tok[verb].rel == ENT_REL_CCOMP && ent_str_is(tok[up].form, "Had"))
        return true;
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling) {
        if (tok[c].rel == ENT_REL_AUX && ent_str_is(tok[c].form, "Had"))
            aux = c;
        if (tok[c].rel == ENT_REL_NSUBJ || tok[c].rel == ENT_REL_NSUBJ_PASS)
            subject = c;
    }
    const ent_sentence *s = &doc->sentences.at[tok[verb].sentence];
    return aux != ENT_NONE && subject != ENT_NONE && aux < subject && s->count &&
           !ent_str_is(tok[s->first + s->count - 1].form, "?");
}

static ent_str time_of(const ent_reading *r, uint32_t verb)
{
    if (has_month_for_aux(r, verb))
        return (ent_str){0};
    if (is_inverted(r->doc, verb))
        return ENT_STR("hypothetical");
    return is_reported_future(r, verb) ? ENT_STR("planned")
                                       : of_time(ent_verb_time(r->doc, verb));
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

/* "agreed at the meeting": the meeting is where the verb's act took place, so the verb's own
 * time tells, not its meaning. */
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

/* A governor that undoes the meeting, wherever it stands above: cancelled, postponed,
 * suspended. */
static ent_str undone(const ent_reading *r, uint32_t noun)
{
    static const char *const classes[] = {"meeting-cancelled", "meeting-postponed",
                                          "meeting-suspended"};
    const ent_token *tok = r->doc->tokens.at;
    uint32_t t = noun;
    for (int i = 0; i < 3 && !is_setting(r->doc, t) && tok[t].head != ENT_NONE; i++) {
        bool apart = tok[t].rel == ENT_REL_ACL_RELCL || tok[t].rel == ENT_REL_ADVCL ||
                     tok[t].rel == ENT_REL_CONJ;
        if (is_verb(r->doc, t) && apart)
            break;
        t = tok[t].head;
        for (size_t k = 0; k < 3; k++)
            if (lemma_is(r, classes[k], t) && !ent_is_negated(r->doc, t))
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

static bool has_child(const ent_document *doc, uint32_t token, ent_rel rel, const char *lemma)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == rel && (!lemma || ent_str_is(tok[c].lemma, lemma)))
            return true;
    return false;
}

/* "to hold talks", not where it is what somebody came for: "flew to Doha to hold talks". */
static bool is_infinitive(const ent_reading *r, uint32_t verb)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t up = tok[verb].head;
    return tok[verb].xpos == ENT_XPOS_VB && has_child(r->doc, verb, ENT_REL_MARK, "to") &&
           !(up != ENT_NONE &&
             (tok[verb].rel == ENT_REL_ADVCL || tok[verb].rel == ENT_REL_XCOMP) &&
             (lemma_is(r, "go", up) || lemma_is(r, "meet-verb", up) ||
              lemma_is(r, "come-to", up)));
}

/* "directed that it be convened" */
static bool is_subjunctive(const ent_document *doc, uint32_t verb)
{
    const ent_token *tok = doc->tokens.at;
    bool be = false;
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling) {
        be |= tok[c].rel == ENT_REL_AUX_PASS && ent_str_is(tok[c].form, "be");
        if (tok[c].rel == ENT_REL_AUX || ent_str_is(tok[c].form, "to"))
            return false;
    }
    return be && tok[verb].rel == ENT_REL_CCOMP;
}

/* "has been meeting" */
static bool has_present_have(const ent_document *doc, uint32_t token)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_AUX && ent_str_is(tok[c].lemma, "have"))
            return tok[c].xpos == ENT_XPOS_VBP || tok[c].xpos == ENT_XPOS_VBZ;
    return false;
}

/* "are meeting", "is holding", "is on a visit": now. */
static bool is_now(const ent_reading *r, uint32_t token)
{
    const ent_document *doc = r->doc;
    const ent_token *tok = doc->tokens.at;
    bool gathered = tok[token].xpos == ENT_XPOS_VBN && lemma_is(r, "meet-verb", token);
    if (!gathered && tok[token].xpos != ENT_XPOS_VBG &&
        !has_child(doc, token, ENT_REL_COP, "be"))
        return false;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if ((tok[c].rel == ENT_REL_AUX || tok[c].rel == ENT_REL_COP ||
             (gathered && tok[c].rel == ENT_REL_AUX_PASS)) &&
            ent_str_is(tok[c].lemma, "be"))
            return tok[c].xpos == ENT_XPOS_VBP || tok[c].xpos == ENT_XPOS_VBZ ||
                   has_present_have(doc, token);
    return false;
}

/* "The summit did not take place", "the talks were never held". */
static bool never_came(const ent_reading *r, uint32_t noun)
{
    const ent_token *k = &r->doc->tokens.at[noun];
    return (k->rel == ENT_REL_NSUBJ || k->rel == ENT_REL_NSUBJ_PASS) && k->head != ENT_NONE &&
           lemma_is(r, "occurring", k->head) && ent_is_negated(r->doc, k->head);
}

/* "the long-planned summit took place", "the proposed talks were held in Suva" */
static bool came_about(const ent_reading *r, uint32_t noun)
{
    const ent_document *doc = r->doc;
    const ent_token *k = &doc->tokens.at[noun];
    if ((k->rel != ENT_REL_NSUBJ && k->rel != ENT_REL_NSUBJ_PASS) || k->head == ENT_NONE ||
        !is_verb(doc, k->head) || !lemma_is(r, "coming-about", k->head) ||
        ent_is_negated(doc, k->head))
        return false;
    uint8_t x = doc->tokens.at[k->head].xpos;
    return (x == ENT_XPOS_VBD || x == ENT_XPOS_VBN) && time_of(r, k->head).n == 0;
}

/* "denied that they had met", "there are no plans for talks": what governs the meeting's word says that
 * there is none. */
static bool is_denied(const ent_reading *r, uint32_t token)
{
    const ent_document *doc = r->doc;
    const ent_token *tok = doc->tokens.at;
    for (int i = 0; i < 3 && tok[token].head != ENT_NONE; i++) {
        uint8_t rel = tok[token].rel;
        uint32_t up = tok[token].head;
        bool clause = rel == ENT_REL_CCOMP || rel == ENT_REL_OBJ || rel == ENT_REL_XCOMP;
        if (clause && lemma_is(r, "meeting-denied", up))
            return true;
        bool plan = (rel == ENT_REL_NMOD || rel == ENT_REL_ACL) && lemma_is(r, "meeting-plan-noun", up);
        if (plan && has_no(doc, up))
            return true;
        if (rel == ENT_REL_CONJ || rel == ENT_REL_ADVCL || rel == ENT_REL_PARATAXIS)
            return false;
        token = up;
    }
    return false;
}

/* "was moved from March to June" */
static bool is_moved(const ent_reading *r, uint32_t noun)
{
    const ent_document *doc = r->doc;
    const ent_token *k = &doc->tokens.at[noun];
    bool passive = k->rel == ENT_REL_NSUBJ_PASS || k->rel == ENT_REL_OBJ;
    if (!passive || k->head == ENT_NONE || !lemma_is(r, "meeting-moved", k->head))
        return false;
    uint32_t past = past_of(doc, k->sentence);
    for (uint32_t t = k->head + 1; t + 1 < past && t < k->head + 8; t++)
        if (ent_str_is(doc->tokens.at[t].form, "to") && r->date_at[t + 1] != ENT_NONE)
            return true;
    return false;
}

/* "after meeting X", "before he met X": the clause tells when the act was. */
static bool is_time_clause(const ent_document *doc, uint32_t verb)
{
    static const char *const marks[] = {"after", "before", "since", "while", "when", "until", "during"};
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[verb].rel == ENT_REL_ADVCL ? tok[verb].child : ENT_NONE; c != ENT_NONE;
         c = tok[c].sibling)
        for (size_t i = 0; (tok[c].rel == ENT_REL_MARK || tok[c].rel == ENT_REL_ADVMOD) &&
                           i < sizeof marks / sizeof *marks; i++)
            if (ent_str_eq_nocase(tok[c].form, ent_str_z(marks[i])))
                return true;
    return false;
}

static bool is_present(const ent_document *doc, uint32_t verb)
{
    uint8_t x = doc->tokens.at[verb].xpos;
    return x == ENT_XPOS_VBP || x == ENT_XPOS_VBZ;
}

/* Words above the meeting that tell its status, up to the verb in whose time it stands. */
typedef struct above {
    bool wish, vain, ready, settled, invited, infinitive, now, present, light;
    ent_str told, time;
} above;

static bool is_past_perfect(const ent_document *doc, uint32_t verb)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_AUX && ent_str_eq_nocase(tok[c].form, ENT_STR("had")))
            return true;
    return false;
}

/* Climbs from the meeting's word to those that govern it. */
static above look_up(const ent_reading *r, uint32_t trigger)
{
    const ent_document *doc = r->doc;
    above a = {0};
    uint32_t t = trigger;
    for (int i = 0; i < 5; i++) {
        if (is_verb(doc, t) || has_child(doc, t, ENT_REL_COP, NULL)) {
            a.infinitive |= is_infinitive(r, t) || is_subjunctive(doc, t);
            a.now |= i < 2 && is_now(r, t);
            a.present |= i < 2 && is_present(doc, t);
            a.light |= i == 1 && is_present(doc, t) && (lemma_is(r, "hold", t) || lemma_is(r, "pay", t));
            if (a.time.n == 0)
                a.time = time_of(r, t);
        }
        uint32_t up = doc->tokens.at[t].head;
        uint8_t rel = doc->tokens.at[t].rel;
        if (up == ENT_NONE)
            break;
        if ((is_setting(doc, t) || is_time_clause(doc, t)) && is_verb(doc, up)) {
            if (a.time.n == 0)
                a.time = time_of(r, up);
            break;
        }
        /* A finite clause of its own: what governs it does not govern the meeting. */
        bool infinitive = doc->tokens.at[t].xpos == ENT_XPOS_VB ||
                          doc->tokens.at[t].xpos == ENT_XPOS_VBG;
        if (rel == ENT_REL_ACL_RELCL || rel == ENT_REL_CONJ || rel == ENT_REL_PARATAXIS ||
            (is_verb(doc, t) && !infinitive && rel != ENT_REL_CCOMP && rel != ENT_REL_XCOMP))
            break;
        /* "said that they had met": only wishes reach into a clause of content. */
        bool reaches = !(rel == ENT_REL_CCOMP && is_verb(doc, t) &&
                         (doc->tokens.at[t].xpos == ENT_XPOS_VBD ||
                          ent_verb_time(doc, t) == ENT_TIME_PAST));
        if (!reaches)
            break;
        /* "The meeting confirmed, proposed": what it does tells nothing of when it is. */
        bool acts = is_verb(doc, up) && (rel == ENT_REL_NSUBJ || rel == ENT_REL_OBL_AGENT);
        a.wish |= !acts && lemma_is(r, "meeting-wish", up);
        a.vain |= !acts && lemma_is(r, "meeting-wish", up) && is_past_perfect(doc, up);
        a.settled |= !acts && rel != ENT_REL_OBL && is_verb(doc, up) &&
                     lemma_is(r, "meeting-settled", up);
        a.ready |= !acts && (lemma_is(r, "meeting-ready", up) ||
                             (doc->tokens.at[up].upos == ENT_UPOS_ADJ && lemma_is(r, "meeting-ready-adj", up)));
        a.invited |= !acts && lemma_is(r, "meeting-invited", up);
        const char *status = acts ? NULL : told_by(r, up);
        if (status && a.told.n == 0)
            a.told = ent_str_z(status);
        t = up;
    }
    return a;
}

/* "ahead of the talks": they are still to come. */
static bool is_awaited(const ent_document *doc, uint32_t token)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_CASE && ent_str_eq_nocase(tok[c].form, ENT_STR("ahead")))
            return true;
    /* "Ahead of the talks in Astana", whatever the tree says */
    uint32_t t = token, first = doc->sentences.at[tok[token].sentence].first;
    while (t > first && token - t < 4 &&
           (tok[t - 1].upos == ENT_UPOS_DET || tok[t - 1].upos == ENT_UPOS_ADJ ||
            tok[t - 1].upos == ENT_UPOS_PRON))
        t--;
    return t >= first + 2 && ent_str_is(tok[t - 1].form, "of") &&
           ent_str_eq_nocase(tok[t - 2].form, ENT_STR("ahead"));
}

bool ent_is_until(const ent_reading *r, uint32_t date)
{
    const ent_timex *d = date == ENT_NONE ? NULL : &r->dates.at[date];
    return d && d->first != ENT_NONE && d->first > 0 &&
           (ent_str_is(r->doc->tokens.at[d->first - 1].form, "until") ||
            ent_str_is(r->doc->tokens.at[d->first].form, "until"));
}

static bool is_future(const ent_reading *r, uint32_t date)
{
    return ent_str_is(by_date(r, date), "planned");
}

/* What is wished or proposed for a day or place is a plan, else it may or may not come. */
static ent_str wished(const ent_reading *r, const ent_meeting_mention *m)
{
    bool fixed = is_future(r, m->date) || (m->place != ENT_NONE && m->hosts == 0);
    return fixed ? ENT_STR("planned") : ENT_STR("hypothetical");
}

static bool is_form(const ent_document *doc, uint32_t t, const char *const *forms)
{
    for (size_t i = 0; forms[i]; i++)
        if (ent_str_eq_nocase(doc->tokens.at[t].form, ent_str_z(forms[i])))
            return true;
    return false;
}

/* "will meet him only if ...", "If it holds, they will meet", whatever tree the parser gave it. */
static bool stands_under_if(const ent_reading *r, const ent_meeting_mention *m)
{
    static const char *const opening[] = {"if", "unless", "provided", "should", NULL};
    static const char *const later[] = {"if", "unless", NULL};
    const ent_document *doc = r->doc;
    uint32_t first = doc->sentences.at[m->sentence].first, past = past_of(doc, m->sentence);
    if (first < past && is_form(doc, first, opening))
        return true;
    for (uint32_t t = m->trigger + 1; t < past && !ent_str_is(doc->tokens.at[t].form, ";"); t++) {
        bool asked = t > first && (ent_meeting_word(r, "reporting", t - 1) ||
                                   ent_str_is(doc->tokens.at[t - 1].form, "as"));
        if ((is_form(doc, t, later) && !asked) ||
            (t + 1 < past && ent_str_is(doc->tokens.at[t].form, "provided") &&
             ent_str_is(doc->tokens.at[t + 1].form, "that")))
            return true;
    }
    return false;
}

/* What the words before a verb say of it, whatever tree they got: "will", "are to", "may". */
static const char *told_before(const ent_reading *r, uint32_t verb, uint32_t first)
{
    const ent_document *doc = r->doc;
    static const char *const will[] = {"will", "shall", "'ll", "’ll", "would", NULL};
    static const char *const may[] = {"may", "might", "could", "can", NULL};
    static const char *const be[] = {"is", "are", "was", "were", "be", "been", "being", NULL};
    for (uint32_t t = verb; t-- > first && t + 5 > verb;) {
        uint8_t u = doc->tokens.at[t].upos;
        if (is_form(doc, t, will))
            return "planned";
        if (is_form(doc, t, may))
            return "hypothetical";
        if (t > first && ent_str_is(doc->tokens.at[t].form, "to") && is_form(doc, t - 1, be))
            return "planned";           /* "is to meet", "was to have met" */
        if (t > first && ent_str_is(doc->tokens.at[t].form, "to") &&
            lemma_is(r, "meeting-planned", t - 1) && doc->tokens.at[t - 1].xpos != ENT_XPOS_VBD)
            return "planned";           /* "plans to see", whatever the tagger took "plans" for */
        if (u != ENT_UPOS_AUX && u != ENT_UPOS_ADV && u != ENT_UPOS_PART)
            return NULL;
    }
    return NULL;
}

/* The verb behind a noun, over participles that only describe it, or the verb itself. */
static const char *told_nearby(const ent_reading *r, const ent_meeting_mention *m)
{
    const ent_document *doc = r->doc;
    const ent_sentence *s = &doc->sentences.at[m->sentence];
    if (is_verb(doc, m->trigger))
        return told_before(r, m->trigger, s->first);
    if (is_setting(doc, m->trigger))
        return NULL;
    for (uint32_t t = m->trigger + 1; t < s->first + s->count && t < m->trigger + 16; t++) {
        const ent_token *k = &doc->tokens.at[t];
        if (k->upos == ENT_UPOS_SCONJ || ent_str_is(k->form, ";"))
            return NULL;
        if (k->upos != ENT_UPOS_VERB)
            continue;
        uint8_t before = doc->tokens.at[t - 1].upos;
        if (k->xpos == ENT_XPOS_VBN && before != ENT_UPOS_AUX && before != ENT_UPOS_ADV)
            continue;
        return told_before(r, t, m->trigger);
    }
    return NULL;
}

static bool is_weekday(const ent_reading *r, uint32_t date)
{
    return date != ENT_NONE &&
           ent_str_find(r->dates.at[date].how, ENT_STR("weekday")) != SIZE_MAX;
}

ent_str ent_meeting_status(const ent_reading *r, const ent_meeting_mention *m)
{
    const ent_document *doc = r->doc;
    uint32_t trigger = m->trigger;
    ent_str fixed = ent_rule_value(m->rule, ENT_STR("status"));
    if (fixed.n)
        return fixed;
    ent_str dated = by_date(r, m->date);
    /* A told date in the past outweighs "was due to"; one that is only counted does not. */
    bool sure = ent_str_is(dated, "held") &&
                ent_str_starts(r->dates.at[m->date].how, ENT_STR("expl"));
    bool verb = is_verb(doc, trigger);
    above a = look_up(r, trigger);
    ent_str s = undone(r, trigger);
    if (is_denied(r, trigger))
        return ENT_STR("hypothetical");
    if (!verb && !s.n && is_moved(r, trigger))
        return ENT_STR("postponed");
    if (!verb && !s.n && came_about(r, trigger) && !is_future(r, m->date))
        return ENT_STR("held");
    if (verb && ent_is_negated(doc, trigger) && !s.n)
        return a.time.n ? ENT_STR("hypothetical") : ENT_STR("cancelled");
    if (s.n)
        return s;
    if (has_no(doc, trigger))
        return ENT_STR("hypothetical");
    if (!verb && never_came(r, trigger))
        return a.time.n ? ENT_STR("hypothetical") : ENT_STR("cancelled");
    if (!verb && (s.p = told_by_modifier(r, trigger)) != NULL)
        return sure && ent_str_eq(ent_str_z(s.p), ENT_STR("planned")) ? dated : ent_str_z(s.p);
    if (a.ready)
        return sure ? dated : ENT_STR("hypothetical");
    if (a.vain)
        return ENT_STR("hypothetical"); /* "had hoped to meet" */
    if (a.wish)
        return sure ? dated : wished(r, m);
    if (a.settled)
        return sure ? dated : ENT_STR("planned");
    if (a.invited && !sure)
        return ENT_STR("planned");
    if (ent_str_is(a.time, "hypothetical") || ent_str_is(a.told, "hypothetical"))
        return ENT_STR("hypothetical");
    if (a.told.n && !ent_str_is(a.told, "planned"))
        return a.told;
    if ((a.time.n || a.told.n) && !sure)
        return a.time.n && stands_under_if(r, m) ? ENT_STR("hypothetical") : ENT_STR("planned");
    if (!verb && is_awaited(doc, trigger) && !ent_str_is(dated, "held"))
        return ENT_STR("planned");
    if (doc->tokens.at[trigger].upos == ENT_UPOS_ADJ && told_by(r, trigger))
        return ent_str_z(told_by(r, trigger));
    if (a.now)
        return ent_str_is(dated, "planned") && !ent_is_until(r, m->date) ? dated
                                                                     : ENT_STR("ongoing");
    /* "meets on Thursday": a plan, whichever Thursday the date reader took it for. */
    if (a.present && (verb || a.light) && !m->headline && (is_weekday(r, m->date) || m->date == ENT_NONE))
        return ENT_STR("planned");
    if (a.infinitive && !ent_str_is(dated, "held"))
        return ENT_STR("planned");
    /* "directed that the group meet twice a year" */
    if (verb && doc->tokens.at[trigger].xpos == ENT_XPOS_VB && a.time.n == 0 && !m->headline &&
        !has_child(doc, trigger, ENT_REL_MARK, "to") && !has_child(doc, trigger, ENT_REL_AUX, NULL))
        return dated.n ? dated : ENT_STR("planned");
    const char *near = told_nearby(r, m);
    if (near && !sure)
        return ent_str_z(near);
    return dated.n ? dated : ENT_STR("held");
}
