/* place.c - where a meeting is: the nearest place behind "in" or "at" that hangs at its word,
 * at a word above it, or at one who meets. A parser often hangs such a phrase at a name nearby,
 * so what counts is that nothing else has a claim to it. */
#include "event/meetings.h"

enum { FAR_LEFT = 30, FAR_RIGHT = 30 };

bool ent_meeting_word(const ent_reading *r, const char *class_name, uint32_t token)
{
    uint32_t cls = ent_lexicon_class(r->lexicon, ent_str_z(class_name));
    return token != ENT_NONE && cls != ENT_NONE &&
           ent_lexicon_in_class(r->lexicon, cls, r->doc->tokens.at[token].lemma);
}

bool ent_governs(const ent_document *doc, uint32_t above, uint32_t token)
{
    for (int i = 0; i < 6 && token != ENT_NONE; i++) {
        if (token == above)
            return true;
        token = doc->tokens.at[token].head;
    }
    return false;
}

static bool has_case(const ent_document *doc, uint32_t token, const char *const *words)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        for (size_t i = 0; tok[c].rel == ENT_REL_CASE && words[i]; i++)
            if (ent_str_eq_nocase(tok[c].form, ent_str_z(words[i])))
                return true;
    return false;
}

static bool is_inside(const ent_document *doc, uint32_t token)
{
    static const char *const words[] = {"in", "at", "near", "outside", "inside", "on", NULL};
    return has_case(doc, token, words);
}

/* "in Doha"; "in the lake town of Ohrid". */
static bool is_located(const ent_reading *r, uint32_t token)
{
    static const char *const in[] = {"in", "at", "near", "outside", "inside", NULL};
    static const char *const of[] = {"of", NULL};
    uint32_t up = r->doc->tokens.at[token].head;
    if (has_case(r->doc, token, in))
        return true;
    return up != ENT_NONE && (has_case(r->doc, token, of) ||
                              r->doc->tokens.at[token].rel == ENT_REL_COMPOUND) &&
           ent_meeting_word(r, "place-noun", up) && is_inside(r->doc, up);
}

static bool is_name(const ent_reading *r, uint32_t token)
{
    return r->marks[token] != 0 || r->date_at[token] != ENT_NONE ||
           r->doc->tokens.at[token].upos == ENT_UPOS_PROPN ||
           r->doc->tokens.at[token].upos == ENT_UPOS_NUM;
}

/* Nothing but names, dates and places stands between it and the meeting's word. */
static bool hangs_at(const ent_reading *r, uint32_t place, uint32_t trigger)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t h = tok[place].head;
    for (int i = 0; i < 5 && h != ENT_NONE; i++) {
        if (ent_governs(r->doc, h, trigger))
            return true;
        bool passes =
            is_name(r, h) || (ent_meeting_word(r, "place-noun", h) && is_inside(r->doc, h)) ||
            ent_meeting_word(r, "people-noun", h) || ent_meeting_word(r, "meeting-noun", h) ||
            ent_meeting_word(r, "hold", h) || ent_meeting_word(r, "span", h) ||
            ent_meeting_word(r, "accord-noun", h) || ent_meeting_word(r, "call-noun", h) ||
            ent_meeting_word(r, "gathering", h);
        if (!passes)
            return false;
        h = tok[h].head;
    }
    return h == ENT_NONE;
}

static bool is_finite(const ent_document *doc, uint32_t t)
{
    const ent_token *k = &doc->tokens.at[t];
    return k->upos == ENT_UPOS_VERB &&
           (k->xpos == ENT_XPOS_VBD || k->xpos == ENT_XPOS_VBP || k->xpos == ENT_XPOS_VBZ);
}

static bool is_candidate(const ent_reading *r, uint32_t t, uint32_t trigger)
{
    uint32_t x = r->mention_at[t];
    if (x != ENT_NONE && r->mentions.at[x].form == ENT_MENTION_DEMONYM &&
        r->doc->tokens.at[t].rel == ENT_REL_COMPOUND)
        return false;                   /* "in the Czech capital" */
    return (r->marks[t] & (ENT_MARK_PLACE | ENT_MARK_STATE)) && r->date_at[t] == ENT_NONE &&
           is_located(r, t) && hangs_at(r, t, trigger);
}

/* A name that no mention covers, behind "in" or "at" at the word itself: "met in Argyle". */
static bool is_unknown_place(const ent_reading *r, uint32_t t, uint32_t trigger)
{
    static const char *const in[] = {"in", "at", NULL};
    const ent_token *k = &r->doc->tokens.at[t];
    return k->upos == ENT_UPOS_PROPN && r->date_at[t] == ENT_NONE &&
           r->mention_at[t] == ENT_NONE && (k->rel == ENT_REL_OBL || k->rel == ENT_REL_NMOD) &&
           has_case(r->doc, t, in) && ent_governs(r->doc, k->head, trigger);
}

static uint32_t search(const ent_reading *r, uint32_t trigger,
                       bool (*fits)(const ent_reading *, uint32_t, uint32_t))
{
    const ent_sentence *s = &r->doc->sentences.at[r->doc->tokens.at[trigger].sentence];
    uint32_t end = s->first + s->count;
    for (uint32_t t = trigger + 1; t < end && t < trigger + FAR_RIGHT; t++) {
        if (fits(r, t, trigger))
            return t;
        if (is_finite(r->doc, t) && !ent_governs(r->doc, t, trigger))
            break;
    }
    for (uint32_t t = trigger; t-- > s->first && t + FAR_LEFT > trigger;) {
        if (fits(r, t, trigger))
            return t;
        if (is_finite(r->doc, t) && !ent_governs(r->doc, t, trigger))
            break;
    }
    return ENT_NONE;
}

/* "the Belem summit", "the Astana talks" */
static uint32_t named_by_place(const ent_reading *r, uint32_t trigger)
{
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t c = tok[trigger].child; tok[trigger].upos == ENT_UPOS_NOUN && c != ENT_NONE;
         c = tok[c].sibling) {
        bool city = tok[c].rel == ENT_REL_COMPOUND && (r->marks[c] & ENT_MARK_PLACE) &&
                    r->mention_at[c] != ENT_NONE && r->mentions.at[r->mention_at[c]].actor_count == 1;
        const ent_actor *a = city ? &r->actors.at[r->mentions.at[r->mention_at[c]].actors[0]] : NULL;
        if (a && a->kind == ENT_KIND_PLACE && a->iso3.n)
            return c;
    }
    return ENT_NONE;
}

static void set_place(const ent_reading *r, ent_meeting_mention *m, uint32_t token)
{
    uint32_t x = r->mention_at[token];
    m->place = x;
    if (x != ENT_NONE) {
        m->place_first = r->mentions.at[x].name_first;
        m->place_last = r->mentions.at[x].name_last;
        return;
    }
    m->place_first = m->place_last = token;
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling) {
        bool part = tok[c].rel == ENT_REL_FLAT || tok[c].rel == ENT_REL_COMPOUND;
        if (part && c < m->place_first)
            m->place_first = c;
        if (part && c > m->place_last)
            m->place_last = c;
    }
}

void ent_find_meeting_place(const ent_reading *r, const ent_match *match,
                            ent_meeting_mention *m)
{
    uint32_t token = ent_match_token(match, ENT_STR("place"));
    if (token != ENT_NONE && !(r->marks[token] & (ENT_MARK_PLACE | ENT_MARK_STATE)))
        token = ENT_NONE;
    if (token == ENT_NONE)
        token = named_by_place(r, m->trigger);
    if (token == ENT_NONE)
        token = search(r, m->trigger, is_candidate);
    if (token == ENT_NONE)
        token = search(r, m->trigger, is_unknown_place);
    if (token == ENT_NONE)
        return;
    if (m->hosts == 0 || m->place == ENT_NONE)
        set_place(r, m, token);
    if (token > m->last && token < m->last + 12)
        m->last = m->place_last;
    if (token < m->first && token + 8 > m->first)
        m->first = m->place_first;
}
