/* party.c - one who meets: what a caught word stands for, as actors. */
#include "event/meetings.h"

enum { FAR_CONJUNCT = 4, FAR_FROM = 12 };       /* tokens */

static bool meets(uint8_t kind)
{
    return kind == ENT_KIND_PERSON || kind == ENT_KIND_STATE || kind == ENT_KIND_AGENCY ||
           kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP || kind == ENT_KIND_PARTY ||
           kind == ENT_KIND_COMPANY;
}

void ent_party_push(ent_meeting_mention *m, uint32_t actor)
{
    for (uint32_t i = 0; i < m->party_count; i++)
        if (m->parties[i] == actor)
            return;
    if (m->party_count < ENT_PARTIES_MOST)
        m->parties[m->party_count++] = actor;
}

/* A place stands for its state as a host. */
uint32_t ent_as_party(const ent_reading *r, uint32_t actor, bool host)
{
    const ent_actor *a = &r->actors.at[actor];
    if (meets(a->kind))
        return actor;
    if (!host || a->iso3.n == 0)
        return ENT_NONE;
    for (uint32_t i = 0; i < r->actors.n; i++)
        if (ent_str_eq(r->actors.at[i].id, a->iso3))
            return i;
    return actor;
}

static bool is_upper(ent_str form)
{
    uint32_t letters = 0;
    for (size_t i = 0; i < form.n; i++) {
        letters += form.p[i] >= 'A' && form.p[i] <= 'Z';
        if (form.p[i] >= 'a' && form.p[i] <= 'z')
            return false;
    }
    return letters > 2;
}

/* Does the token belong to a dateline ("SEOUL, South Korea (Wire) - ...")? */
static bool in_dateline(const ent_reading *r, uint32_t token)
{
    enum { LONGEST = 16 };
    const ent_document *doc = r->doc;
    const ent_token *tok = doc->tokens.at;
    uint32_t first = doc->sentences.at[tok[token].sentence].first;
    uint32_t past = first + doc->sentences.at[tok[token].sentence].count;
    if (token > first + LONGEST || !is_upper(tok[first].form))
        return false;
    for (uint32_t t = token + 1; t < past && t < first + LONGEST; t++) {
        bool spaced = tok[t].start > tok[t - 1].end && t + 1 < past && tok[t + 1].start > tok[t].end;
        if (ent_is_dash(tok[t].form) && (spaced || !ent_str_is(tok[t].form, "-")))
            return true;
        if (tok[t].upos == ENT_UPOS_VERB || tok[t].upos == ENT_UPOS_AUX)
            return false;
    }
    return false;
}

/* Mentions that begin at token or before, counted: those of one phrase stand close together. */
static uint32_t mentions_until(const ent_reading *r, uint32_t token)
{
    uint32_t low = 0, high = r->mentions.n, at = r->doc->tokens.at[token].start;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (r->mentions.at[mid].span.start <= at)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* "Nicaraguan Foreign Minister Denis Moncada", "Fiji's head of government, Jone Vakatale": what is
 * caught at "Nicaraguan" or "head" is the person. */
uint32_t ent_whole_name(const ent_reading *r, uint32_t token)
{
    enum { BACK_MOST = 10 };
    if (r->marks[token] & ENT_MARK_PERSON)
        return token;
    uint32_t i = mentions_until(r, token);
    for (uint32_t n = 0; n < BACK_MOST && i-- > 0; n++) {
        const ent_mention *m = &r->mentions.at[i];
        bool person = m->actor_count && r->actors.at[m->actors[0]].kind == ENT_KIND_PERSON;
        if (person && m->head != ENT_NONE && m->first <= token && m->last >= token &&
            m->form != ENT_MENTION_LINE)
            return m->head;
    }
    return token;
}

bool ent_party_add_actors(const ent_reading *r, ent_meeting_mention *m, uint32_t token,
                          bool host)
{
    const uint32_t *actors = NULL;
    uint32_t n = ent_actors_at(r, token, &actors);
    bool any = false;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t actor = ent_as_party(r, actors[i], host);
        if (actor == ENT_NONE)
            continue;
        ent_party_push(m, actor);
        any = true;
    }
    return any;
}

/* The persons listed behind a dash or colon, whatever the tree made of them. */
static bool add_listed(const ent_reading *r, ent_meeting_mention *m, uint32_t token)
{
    static const char *const signs[] = {"—", "–", ":", "-"};
    const ent_token *tok = r->doc->tokens.at;
    uint32_t list[ENT_PARTIES_MOST], n = 0;
    bool any = false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (token + 1 < r->doc->tokens.n && tok[token].xpos == ENT_XPOS_NNS &&
            ent_str_is(tok[token + 1].form, signs[i]))
            n = ent_names_behind(r, token + 1, list, ENT_PARTIES_MOST);
    for (uint32_t i = 0; i < n; i++) {
        const ent_mention *x = &r->mentions.at[list[i]];
        if (r->actors.at[x->actors[0]].kind != ENT_KIND_PERSON)
            continue;
        ent_party_push(m, x->actors[0]);
        any = true;
    }
    return any;
}

/* "Chinese representatives - Yang Jiechi and Wang Yi": the names behind a common noun. */
static bool add_apposed(const ent_reading *r, ent_meeting_mention *m, uint32_t token)
{
    const ent_token *tok = r->doc->tokens.at;
    bool any = false;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling) {
        if (tok[c].rel != ENT_REL_APPOS)
            continue;
        any |= ent_party_add_actors(r, m, c, false);
        for (uint32_t d = tok[c].child; d != ENT_NONE; d = tok[d].sibling)
            if (tok[d].rel == ENT_REL_CONJ || tok[d].rel == ENT_REL_APPOS)
                any |= ent_party_add_actors(r, m, d, false);
    }
    return any || add_listed(r, m, token);
}

/* Actors that a noun which is no mention depends on: "leaders of the Quad countries". */
static bool add_inner(const ent_reading *r, ent_meeting_mention *m, uint32_t token, int depth)
{
    const ent_token *tok = r->doc->tokens.at;
    bool any = false;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling) {
        switch (tok[c].rel) {
        case ENT_REL_NMOD: case ENT_REL_NMOD_POSS: case ENT_REL_AMOD: case ENT_REL_COMPOUND:
        case ENT_REL_CONJ: case ENT_REL_NMOD_DESC: case ENT_REL_FLAT:
            if (ent_party_add_actors(r, m, c, false)) {
                any = true;
                if (depth > 0)
                    (void)add_inner(r, m, c, 0);    /* "of Iran, Russia and China" */
            } else if (depth > 0)
                any |= add_inner(r, m, c, depth - 1);
            break;
        default: break;
        }
    }
    return any;
}

static bool is_hyphen(const ent_document *doc, uint32_t t)
{
    return t < doc->tokens.n && (ent_str_is(doc->tokens.at[t].form, "-") ||
                                 ent_str_is(doc->tokens.at[t].form, "–"));
}

/* The mention that ends (or, ahead, begins) at token; its head, ENT_NONE. */
static uint32_t head_beside(const ent_reading *r, uint32_t token, bool ahead)
{
    for (uint32_t t = token; t < r->doc->tokens.n && t < token + 4; t++) {
        uint32_t x = r->mention_at[ahead ? t : token - (t - token)];
        if (x != ENT_NONE &&
            (ahead ? r->mentions.at[x].first : r->mentions.at[x].last) == token)
            return r->mentions.at[x].head;
        if (!ahead && t - token >= token)
            break;
    }
    return ENT_NONE;
}

/* "U.S.-ASEAN summit": the name joined by a hyphen to the one that was captured. */
static void add_hyphened(const ent_reading *r, ent_meeting_mention *m, uint32_t token)
{
    uint32_t x = r->mention_at[token];
    uint32_t first = x == ENT_NONE ? token : r->mentions.at[x].first;
    uint32_t last = x == ENT_NONE ? token : r->mentions.at[x].last;
    uint32_t before = first >= 2 && is_hyphen(r->doc, first - 1)
                          ? head_beside(r, first - 2, false) : ENT_NONE;
    uint32_t behind = is_hyphen(r->doc, last + 1) ? head_beside(r, last + 2, true) : ENT_NONE;
    if (before != ENT_NONE && ent_party_add_actors(r, m, before, false) && before < m->first)
        m->first = before;
    if (behind != ENT_NONE)
        ent_party_add_actors(r, m, behind, false);
}

static bool is_unnamed(const ent_reading *r, uint32_t token)
{
    const uint32_t *actors = NULL;
    uint32_t n = ent_actors_at(r, token, &actors);
    for (uint32_t i = 0; i < n; i++)
        if (!ent_str_starts(r->actors.at[actors[i]].id, ENT_STR("GRP:")) ||
            r->actors.at[actors[i]].entry != ENT_NONE)
            return false;
    return n > 0;
}

/* "a mediation team led by X": X. */
static bool add_leaders(const ent_reading *r, ent_meeting_mention *m, uint32_t token)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t before = m->party_count, out[8];
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling) {
        if (tok[c].upos != ENT_UPOS_VERB || !ent_meeting_word(r, "leading", c))
            continue;
        uint32_t n = ent_obliques(r->doc, c, ENT_STR("by"), out, 8);
        for (uint32_t i = 0; i < n; i++)
            if (r->marks[out[i]] & ENT_MARK_PERSON)
                (void)ent_party_add_actors(r, m, out[i], false);
    }
    return m->party_count > before;
}

void ent_party_add(const ent_reading *r, ent_meeting_mention *m, uint32_t token, bool host)
{
    if (in_dateline(r, token))
        return;
    token = host ? token : ent_whole_name(r, token);
    uint32_t before = m->party_count;
    uint32_t x = r->mention_at[token];
    bool person = x != ENT_NONE && (r->marks[token] & ENT_MARK_PERSON);
    if (!person && add_apposed(r, m, token))
        return;
    if (!host)
        add_hyphened(r, m, token);
    /* "the Saudi delegation", "diplomats from Iran and China": the states they come from. */
    bool unnamed = is_unnamed(r, token);
    if ((unnamed || x == ENT_NONE) && !host && add_leaders(r, m, token))
        return;
    if (!(unnamed && add_inner(r, m, token, 1)) && !ent_party_add_actors(r, m, token, host))
        add_inner(r, m, token, 1);
    if (person)
        add_apposed(r, m, token);
    if (host)
        m->hosts += m->party_count - before;
}

/* The verb whose object, or whose object's object, a noun is; else the token. */
static uint32_t verb_of(const ent_document *doc, uint32_t token)
{
    uint32_t t = token;
    for (int i = 0; i < 3 && doc->tokens.at[t].upos == ENT_UPOS_NOUN; i++) {
        if (doc->tokens.at[t].head == ENT_NONE)
            return token;
        t = doc->tokens.at[t].head;
    }
    return doc->tokens.at[t].upos == ENT_UPOS_VERB ? t : token;
}

void ent_meeting_cover(const ent_reading *r, ent_meeting_mention *m, uint32_t token)
{
    uint32_t first = token, last = token;
    uint32_t x = r->mention_at[token];
    if (x != ENT_NONE) {
        first = r->mentions.at[x].first;
        last = r->mentions.at[x].last;
    } else if (token != m->trigger) {
        ent_subtree(r->doc, token, true, &first, &last);
        if (last - first > 20)
            first = last = token;
    }
    if (in_dateline(r, token))
        return;
    /* A subject that another verb before has too would make the span long. */
    uint8_t rel = r->doc->tokens.at[verb_of(r->doc, m->trigger)].rel;
    bool shared = (rel == ENT_REL_CONJ && first + FAR_CONJUNCT < m->trigger) ||
                  (rel == ENT_REL_ADVCL && first + FAR_FROM < m->trigger);
    if (first < m->first && !shared)
        m->first = first;
    if (last > m->last)
        m->last = last;
}

