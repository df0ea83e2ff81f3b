/* found.c - every place where a meeting is told of: rule matches with their parties, place,
 * date. */
#include "event/meetings.h"

static bool is_definite(const ent_document *doc, uint32_t token)
{
    for (uint32_t c = doc->tokens.at[token].child; c != ENT_NONE; c = doc->tokens.at[c].sibling)
        if ((doc->tokens.at[c].rel == ENT_REL_DET ||
             doc->tokens.at[c].rel == ENT_REL_NMOD_POSS) &&
            !ent_str_eq_nocase(doc->tokens.at[c].lemma, ENT_STR("a")) &&
            !ent_str_eq_nocase(doc->tokens.at[c].lemma, ENT_STR("any")) &&
            !ent_str_eq_nocase(doc->tokens.at[c].lemma, ENT_STR("another")))
            return true;
    return false;
}

static ent_str tell_captures(const ent_document *doc, const ent_match *match, ent_status *st)
{
    ent_str all = {0};
    for (uint32_t i = 0; i < match->capture_count; i++)
        all = ent_str_printf(doc->arena, st, "%.*s%s%.*s=%.*s", ENT_FMT(all), i ? " " : "",
                             ENT_FMT(match->captures[i].name),
                             ENT_FMT(doc->tokens.at[match->captures[i].token].form));
    return all;
}
/* "What was agreed in Japan?": a heading that asks tells of no meeting of its own. */
static bool is_question(const ent_document *doc, uint32_t sentence)
{
    const ent_sentence *s = &doc->sentences.at[sentence];
    return s->count && ent_str_is(doc->tokens.at[s->first + s->count - 1].form, "?");
}
/* Lines that tell of the document, not of the world. */
static bool is_no_prose(const ent_document *doc, uint32_t sentence)
{
    uint8_t cls = doc->flows.at[doc->sentences.at[sentence].flow].cls;
    return cls == ENT_LINE_BYLINE || cls == ENT_LINE_CREDIT || cls == ENT_LINE_SIGNATURE ||
           cls == ENT_LINE_FURNITURE || cls == ENT_LINE_DATELINE;
}
static bool any_person(const ent_reading *r, const ent_meeting_mention *m)
{
    for (uint32_t i = 0; i < m->party_count; i++)
        if (r->actors.at[m->parties[i]].kind == ENT_KIND_PERSON)
            return true;
    return false;
}
/* "will sign the treaty": an act to come of itself; "pledged to discuss" is none. */
static bool tells_accord(const ent_match *match)
{
    return ent_match_token(match, ENT_STR("accord")) != ENT_NONE;
}

/* "agreed to meet": the meeting is told by its own word. */
static bool leads_to_meeting(const ent_reading *r, uint32_t verb)
{
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t c = tok[verb].child; c != ENT_NONE; c = tok[c].sibling)
        if ((tok[c].rel == ENT_REL_XCOMP || tok[c].rel == ENT_REL_CCOMP) &&
            (ent_meeting_word(r, "meet-verb", c) || ent_meeting_word(r, "hold", c)))
            return true;
    return false;
}

/* "There he met X": where the sentence before has been. */
static void take_place_there(const ent_reading *r, const ent_meeting_mentions *out,
                             ent_meeting_mention *m)
{
    const ent_sentence *s = &r->doc->sentences.at[m->sentence];
    bool there = false;
    for (uint32_t t = s->first; t < s->first + s->count; t++)
        there |= ent_str_is(r->doc->tokens.at[t].lemma, "there") &&
                 r->doc->tokens.at[t].rel == ENT_REL_ADVMOD;
    for (uint32_t i = out->n - 1; there && i-- > 0;) {
        const ent_meeting_mention *o = &out->at[i];
        if (o->sentence + 2 < m->sentence)
            return;
        if (o->place_first == ENT_NONE)
            continue;
        m->place = o->place;
        m->place_first = o->place_first;
        m->place_last = o->place_last;
        return;
    }
}

/* "are to discuss the lake in Kigali", not "pledged to discuss it": they will meet for it. */
static bool will_talk(const ent_reading *r, uint32_t verb)
{
    uint8_t rel = r->doc->tokens.at[verb].rel;
    return ent_meeting_word(r, "speaking-verb", verb) && rel != ENT_REL_XCOMP && rel != ENT_REL_ADVCL &&
           rel != ENT_REL_ACL && rel != ENT_REL_CCOMP;
}

static void take_match(const ent_reading *r, const ent_match *match, uint32_t sentence,
                       ent_meeting_mentions *out, ent_status *st)
{
    const ent_document *doc = r->doc;
    uint8_t cls = doc->flows.at[doc->sentences.at[sentence].flow].cls;
    ent_meeting_mention *m = ENT_PUSH(doc->arena, out, st);
    if (!m)
        return;
    m->rule = match->rule;
    m->kind = ent_rule_value(match->rule, ENT_STR("kind"));
    m->joins = ent_rule_value(match->rule, ENT_STR("joins")).n > 0;
    m->joint = ent_rule_value(match->rule, ENT_STR("joint")).n > 0;
    m->trigger = m->first = m->last = match->trigger;
    m->sentence = sentence;
    m->place = m->place_first = m->place_last = ENT_NONE;
    m->headline = cls == ENT_LINE_TITLE || cls == ENT_LINE_SUBTITLE ||
                  cls == ENT_LINE_HEADING || cls == ENT_LINE_CAPTION;
    m->definite = is_definite(doc, match->trigger);
    ent_find_parties(r, match, m);
    /* "the summit venue", "a conference call": a word beside the noun, no meeting of its own.
     */
    bool beside = doc->tokens.at[m->trigger].rel == ENT_REL_COMPOUND &&
                  doc->tokens.at[m->trigger].upos == ENT_UPOS_NOUN;
    bool sits = ent_str_is(m->kind, "session") &&
                doc->tokens.at[m->trigger].upos == ENT_UPOS_VERB;
    bool idle = sits && m->party_count > 0 && !ent_is_council(r, m->parties[0]) &&
                ent_match_token(match, ENT_STR("body")) == ENT_NONE;
    /* "spoke on Sunday evening with X": the evening is a date. */
    idle |= r->date_at[m->trigger] != ENT_NONE;
    if (beside || idle || m->nobody || !(m->extra || ent_parties_enough(r, m))) {
        out->n--;
        return;
    }
    ent_find_meeting_place(r, match, m);
    if (m->place_first == ENT_NONE)
        take_place_there(r, out, m);
    ent_find_meeting_date(r, m);
    if (m->joint && m->place == ENT_NONE && m->date == ENT_NONE && !any_person(r, m)) {
        out->n--;
        return;
    }
    if (m->party_count == 0 && match->capture_count == 0 && !m->definite &&
        m->place_first != ENT_NONE)
        ent_adopt_parties(r, m);
    m->status = ent_meeting_status(r, m);
    m->named = match->capture_count;
    uint8_t form = doc->tokens.at[m->trigger].xpos;
    /* "The Ministers condemn": what a statement says is no meeting beside its own. */
    bool stated = m->joint && !m->headline && (form == ENT_XPOS_VBP || form == ENT_XPOS_VBZ);
    if (m->joint && !tells_accord(match) &&
        (stated || (form == ENT_XPOS_VB && !will_talk(r, m->trigger)) || leads_to_meeting(r, m->trigger))) {
        out->n--;
        return;
    }
    m->captures = tell_captures(doc, match, st);
}

/* Of several rules that one word triggers, the one that knows most: parties, then the special
 * kind. */
static void keep_best(ent_meeting_mentions *out, uint32_t from)
{
    uint32_t kept = from;
    for (uint32_t i = from; i < out->n; i++) {
        uint32_t k = from;
        while (k < kept && out->at[k].trigger != out->at[i].trigger)
            k++;
        if (k == kept) {
            out->at[kept++] = out->at[i];
            continue;
        }
        const ent_meeting_mention *a = &out->at[k], *b = &out->at[i];
        bool special =
            ent_str_is(a->kind, "talks") && !ent_str_is(b->kind, "talks") && !b->joint;
        if (b->party_count > a->party_count ? !b->joint || a->party_count < 2
                                            : b->party_count == a->party_count && special)
            out->at[k] = out->at[i];
    }
    out->n = kept;
}

/* "the President of the Senate, Hugo Benitez", where the tree hangs the title at the verb and the name
 * elsewhere: the word of a person's mention that stands highest is the person as well. */
static void mark_highest(const ent_reading *r, uint32_t *marks)
{
    enum { LONGEST = 24 };
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t i = 0; i < r->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[i];
        bool person = m->head != ENT_NONE && m->form != ENT_MENTION_LINE && m->first != ENT_NONE &&
                      m->last < m->first + LONGEST && (r->marks[m->head] & ENT_MARK_PERSON);
        for (uint32_t t = m->first; person && t <= m->last; t++)
            if ((tok[t].head == ENT_NONE || tok[t].head < m->first || tok[t].head > m->last) &&
                tok[t].upos == ENT_UPOS_PROPN && r->mention_at[t] == ENT_NONE)
                marks[t] |= ENT_MARK_PERSON;
    }
}

/* Somebody whom the actors' reader left open meets people too: "the President", "they", a name
 * without a title. */
static uint32_t *own_marks(const ent_reading *r, ent_status *st)
{
    const ent_document *doc = r->doc;
    uint32_t *marks = ENT_NEW(doc->arena, uint32_t, doc->tokens.n + 1u, st);
    for (uint32_t t = 0; marks && t < doc->tokens.n; t++) {
        const ent_token *k = &doc->tokens.at[t];
        marks[t] = r->marks[t];
        if (marks[t] || r->date_at[t] != ENT_NONE)
            continue;
        bool core = k->rel == ENT_REL_NSUBJ || k->rel == ENT_REL_NSUBJ_PASS ||
                    k->rel == ENT_REL_OBJ || k->rel == ENT_REL_OBL || k->rel == ENT_REL_CONJ ||
                    k->rel == ENT_REL_OBL_AGENT || k->rel == ENT_REL_NMOD_POSS ||
                    k->rel == ENT_REL_NMOD;
        bool they = k->upos == ENT_UPOS_PRON && ent_str_is(k->lemma, "they");
        if ((core && k->upos == ENT_UPOS_PROPN) || they)
            marks[t] = ENT_MARK_PEOPLE;
    }
    if (marks)
        mark_highest(r, marks);
    return marks;
}

void ent_find_meetings(const ent_reading *r, ent_meeting_mentions *out, ent_status *st)
{
    const uint32_t *marks = own_marks(r, st);
    for (uint32_t i = 0; i < r->doc->sentences.n && !ent_failed(st); i++) {
        ent_matches matches = {0};
        uint32_t before = out->n;
        if (is_question(r->doc, i) || is_no_prose(r->doc, i))
            continue;
        ent_rules_match(r->lexicon, ENT_STR("meeting"), r->doc, i, marks, &matches, st);
        for (uint32_t k = 0; k < matches.n && !ent_failed(st); k++)
            take_match(r, &matches.at[k], i, out, st);
        keep_best(out, before);
    }
}
