/* merge.c - mentions of one meeting become one record.
 *
 * Two mentions are one meeting when their kinds are of one family, their dates overlap (or one
 * has none) and the same parties meet: the same persons, or the states that those persons act
 * for. A mention without parties ("the talks") joins the latest meeting of its family that
 * suits. */
#include "event/cluster.h"

enum { FAR_BACK = 12 };         /* sentences back that "the talks" point to */

ent_meeting_family ent_family_of(ent_str kind)
{
    if (ent_str_is(kind, "visit"))
        return ENT_FAMILY_VISIT;
    if (ent_str_is(kind, "call"))
        return ENT_FAMILY_CALL;
    if (ent_str_is(kind, "hearing"))
        return ENT_FAMILY_HEARING;
    if (ent_str_is(kind, "briefing"))
        return ENT_FAMILY_BRIEFING;
    return ENT_FAMILY_GATHERING;
}

bool ent_in_set(const uint32_t *set, uint32_t n, uint32_t x)
{
    for (uint32_t i = 0; i < n; i++)
        if (set[i] == x)
            return true;
    return false;
}

uint32_t ent_guests(uint32_t count, uint32_t hosts)
{
    return count - (hosts < count ? hosts : count);
}

static bool same_set(const uint32_t *a, uint32_t an, const uint32_t *b, uint32_t bn)
{
    if (an != bn)
        return false;
    for (uint32_t i = 0; i < an; i++)
        if (!ent_in_set(b, bn, a[i]))
            return false;
    return true;
}

bool ent_is_person(const ent_reading *r, uint32_t actor)
{
    return r->actors.at[actor].kind == ENT_KIND_PERSON;
}

static bool all_states(const ent_reading *r, const uint32_t *a, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (r->actors.at[a[i]].kind == ENT_KIND_PERSON)
            return false;
    return n > 0;
}

ent_str ent_country_of(const ent_reading *r, uint32_t actor)
{
    const ent_actor *a = &r->actors.at[actor];
    return a->iso3.n ? a->iso3 : a->id;
}

static bool covers_countries(const ent_reading *r, const uint32_t *a, uint32_t an,
                             const uint32_t *b, uint32_t bn)
{
    for (uint32_t i = 0; i < an; i++) {
        bool found = false;
        for (uint32_t k = 0; k < bn && !found; k++)
            found = ent_str_eq(ent_country_of(r, a[i]), ent_country_of(r, b[k]));
        if (!found)
            return false;
    }
    return true;
}

static bool same_countries(const ent_reading *r, const uint32_t *a, uint32_t an,
                           const uint32_t *b, uint32_t bn)
{
    return covers_countries(r, a, an, b, bn) && covers_countries(r, b, bn, a, an);
}

static bool dates_meet(const ent_reading *r, uint32_t a, uint32_t b)
{
    if (a == ENT_NONE || b == ENT_NONE || a == b)
        return true;
    const ent_timex *x = &r->dates.at[a], *y = &r->dates.at[b];
    if (!x->known || !y->known)
        return true;
    return x->from < y->to && y->from < x->to;
}

static bool places_meet(const ent_reading *r, uint32_t a, uint32_t b)
{
    if (a == ENT_NONE || b == ENT_NONE)
        return true;
    const ent_mention *x = &r->mentions.at[a], *y = &r->mentions.at[b];
    for (uint32_t i = 0; i < x->actor_count; i++)
        for (uint32_t k = 0; k < y->actor_count; k++)
            if (x->actors[i] == y->actors[k] ||
                ent_str_eq(ent_country_of(r, x->actors[i]), ent_country_of(r, y->actors[k])))
                return true;
    return x->actor_count == 0 || y->actor_count == 0;
}

bool ent_is_unreal(ent_str status)
{
    return !ent_str_is(status, "held") && !ent_str_is(status, "ongoing");
}

/* The government that sends them stands for persons of its country. */
static bool same_travellers(const ent_reading *r, const ent_meeting_cluster *c,
                            const ent_meeting_mention *m)
{
    uint32_t cg = ent_guests(c->party_count, c->hosts);
    uint32_t mg = ent_guests(m->party_count, m->hosts);
    return (all_states(r, c->parties, cg) || all_states(r, m->parties, mg)) &&
           same_countries(r, c->parties, cg, m->parties, mg);
}

static bool visits_match(const ent_reading *r, const ent_meeting_cluster *c,
                         const ent_meeting_mention *m)
{
    uint32_t cg = ent_guests(c->party_count, c->hosts),
             mg = ent_guests(m->party_count, m->hosts);
    bool inside = true, around = true;
    for (uint32_t i = 0; i < mg; i++)
        inside = inside && ent_in_set(c->parties, cg, m->parties[i]);
    for (uint32_t i = 0; i < cg; i++)
        around = around && ent_in_set(m->parties, mg, c->parties[i]);
    if (mg == 0 && cg == 0 && c->hosts && m->hosts && c->sentence == m->sentence)
        return c->parties[0] == m->parties[0];  /* "accepted an invitation to visit X" */
    if (mg == 0 ? !(m->definite || m->headline)
                : cg > 0 && !(inside || around || same_travellers(r, c, m)))
        return false;                   /* "the visits to Japan": whoever visited it */
    if (c->hosts == 0 || m->hosts == 0)
        return mg > 0 && cg > 0;
    for (uint32_t i = mg; i < m->party_count; i++)
        if (ent_in_set(c->parties, c->party_count, m->parties[i]))
            return true;
    return false;
}

/* Neither told for a day or a place, both only possible: "resuming talks with X". */
static bool are_open(const ent_meeting_cluster *c, const ent_meeting_mention *m)
{
    return ent_str_is(c->status, "hypothetical") && ent_str_eq(c->status, m->status) &&
           c->date == ENT_NONE && m->date == ENT_NONE && c->place_first == ENT_NONE &&
           m->place_first == ENT_NONE;
}

static bool gatherings_match(const ent_reading *r, const ent_meeting_cluster *c,
                             const ent_meeting_mention *m)
{
    if (same_set(c->parties, c->party_count, m->parties, m->party_count))
        return true;
    bool loose = all_states(r, m->parties, m->party_count) ||
                 all_states(r, c->parties, c->party_count);
    if (!loose)
        return false;
    if (same_countries(r, m->parties, m->party_count, c->parties, c->party_count))
        return true;
    /* "the talks with China": one side named, the other understood. */
    bool part = m->party_count == 1 &&
                covers_countries(r, m->parties, m->party_count, c->parties, c->party_count);
    bool whole = c->party_count == 1 &&
                 covers_countries(r, c->parties, c->party_count, m->parties, m->party_count);
    return (m->definite && part) || (are_open(c, m) && (part || whole));
}

/* "told reporters after the meeting": that of which he was told to be one. */
static bool was_there(const ent_reading *r, const ent_meeting_cluster *c,
                      const ent_meeting_mention *m)
{
    return m->definite && m->party_count == 1 && m->date == ENT_NONE &&
           m->place_first == ENT_NONE && c->party_count > 1 && c->sentence + 6 >= m->sentence &&
           r->doc->tokens.at[m->trigger].xpos == ENT_XPOS_NN &&
           ent_in_set(c->parties, c->party_count, m->parties[0]);
}

/* "During talks in X, the presidents signed": where they signed is where they talked, if the talks
 * are not only what lay beside it ("on the sidelines of the summit"). */
static bool is_setting_of(const ent_reading *r, const ent_meeting_mentions *found,
                          const ent_meeting_cluster *c, const ent_meeting_mention *m)
{
    const ent_token *tok = r->doc->tokens.at;
    if (!m->joint || c->party_count || c->mentions.n != 1 || c->sentence != m->sentence)
        return false;
    uint32_t noun = found->at[c->best].trigger, up = tok[noun].head;
    bool beside = up != ENT_NONE && tok[up].upos == ENT_UPOS_NOUN;
    return tok[noun].upos == ENT_UPOS_NOUN && !beside && ent_governs(r->doc, m->trigger, noun);
}

bool ent_is_many(const ent_reading *r, uint32_t actor)
{
    uint8_t kind = r->actors.at[actor].kind;
    return kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP;
}

/* A body or people without names: who of them came may be told later. */
static bool is_open_body(const ent_reading *r, const ent_meeting_cluster *c)
{
    for (uint32_t i = 0; i < c->party_count; i++)
        if (!ent_is_many(r, c->parties[i]))
            return false;
    return c->party_count > 0;
}

/* "They were joined by X": the meeting just told, with somebody more; "The session was chaired by X". */
static bool is_joined(const ent_reading *r, const ent_meeting_cluster *c, const ent_meeting_mention *m)
{
    if (m->extra && (c->party_count > 1 || is_open_body(r, c)) && c->sentence + 4 >= m->sentence)
        return true;
    if (!m->joins || c->party_count == 0 || c->sentence + 2 < m->sentence)
        return false;
    for (uint32_t i = 0; i < c->party_count; i++)
        if (!ent_in_set(m->parties, m->party_count, c->parties[i]))
            return false;
    return true;
}

/* "hosts them at a dinner", "met over lunch": the dinner is the meeting, told with no party more. */
static bool is_occasion(const ent_reading *r, const ent_meeting_mentions *found,
                        const ent_meeting_cluster *c, const ent_meeting_mention *m)
{
    static const char *const preps[] = {"at", "over", "for", "during", "in"};
    const ent_token *tok = r->doc->tokens.at;
    const ent_meeting_mention *o = &found->at[c->mentions.at[c->mentions.n - 1]];
    uint32_t up = tok[m->trigger].head;
    bool verb = tok[o->trigger].upos == ENT_UPOS_VERB && ent_str_is(o->kind, "talks") && !o->joint;
    if (!verb || o->sentence != m->sentence || tok[m->trigger].upos != ENT_UPOS_NOUN ||
        !ent_str_is(m->kind, "talks"))
        return false;
    for (int i = 0; i < 2 && up != ENT_NONE && up != o->trigger; i++)
        up = tok[up].upos == ENT_UPOS_VERB ? ENT_NONE : tok[up].head;
    bool with = false;
    for (uint32_t k = tok[m->trigger].child; k != ENT_NONE; k = tok[k].sibling)
        for (size_t i = 0; tok[k].rel == ENT_REL_CASE && i < sizeof preps / sizeof *preps; i++)
            with |= ent_str_is(tok[k].form, preps[i]);
    for (uint32_t i = 0; i < m->party_count; i++)
        with &= ent_in_set(c->parties, c->party_count, m->parties[i]);
    return up == o->trigger && with;
}

/* The ordinal that numbers a meeting, "the Fourth Session"; ENT_NONE. */
static uint32_t number_of(const ent_reading *r, const ent_meeting_mention *m)
{
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t k = tok[m->trigger].child; k != ENT_NONE; k = tok[k].sibling)
        if (tok[k].rel != ENT_REL_NMOD && ent_meeting_word(r, "ordinal-word", k))
            return k;
    return ENT_NONE;
}

/* "Its second session" is not the talks told before: another number, or a session where nothing but talks
 * were told. */
static bool is_numbered_apart(const ent_reading *r, const ent_meeting_mentions *found,
                              const ent_meeting_cluster *c, const ent_meeting_mention *m)
{
    uint32_t number = number_of(r, m);
    bool told = false;
    if (number == ENT_NONE || m->headline || !ent_str_is(m->kind, "session"))
        return false;
    for (uint32_t i = 0; i < c->mentions.n; i++) {
        const ent_meeting_mention *o = &found->at[c->mentions.at[i]];
        uint32_t other = number_of(r, o);
        if (other != ENT_NONE)
            return !ent_str_eq(r->doc->tokens.at[other].lemma, r->doc->tokens.at[number].lemma);
        told |= !o->headline;
    }
    return told && !ent_str_is(c->kind, "session");
}

/* "then went into consultations", "later held talks": after what was told, not the same again. */
static bool is_afterwards(const ent_reading *r, const ent_meeting_cluster *c,
                          const ent_meeting_mention *m)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t verb = m->trigger;
    if (m->definite || m->headline || c->sentence == m->sentence || m->date != ENT_NONE)
        return false;
    for (int i = 0; i < 3 && tok[verb].upos != ENT_UPOS_VERB && tok[verb].head != ENT_NONE; i++)
        verb = tok[verb].head;
    for (uint32_t k = tok[verb].child; k != ENT_NONE; k = tok[k].sibling)
        if (tok[k].rel == ENT_REL_ADVMOD && ent_meeting_word(r, "afterwards", k))
            return true;
    return false;
}

static bool belongs(const ent_reading *r, const ent_meeting_mentions *found,
                    const ent_meeting_cluster *c, const ent_meeting_mention *m)
{
    ent_meeting_family f = ent_family_of(c->kind);
    if (f != ent_family_of(m->kind))
        return false;
    if (m->pronoun && c->sentence + 2 >= m->sentence && ent_str_eq(c->status, m->status))
        return true;
    if (!dates_meet(r, c->date, m->date) || is_numbered_apart(r, found, c, m) || is_afterwards(r, c, m))
        return false;
    if (is_joined(r, c, m) || is_setting_of(r, found, c, m) || is_occasion(r, found, c, m))
        return true;
    bool unreal = ent_is_unreal(c->status) != ent_is_unreal(m->status);
    bool same_date = c->date != ENT_NONE && c->date == m->date;
    if (unreal && !same_date && !m->headline)
        return false;
    if (m->party_count == 0 && m->named && !m->definite && !m->headline)
        return false;                   /* names that nobody knows: others */
    if (m->party_count == 0 && ent_meeting_word(r, "vague-noun", m->trigger) &&
        c->sentence != m->sentence)
        return false;
    if (m->party_count == 0)            /* "the talks"; "met at a summit in Vilnius" */
        return (m->definite || m->headline || c->sentence == m->sentence) &&
               c->sentence + FAR_BACK >= m->sentence && places_meet(r, c->place, m->place);
    if (f == ENT_FAMILY_VISIT)
        return visits_match(r, c, m);
    return (gatherings_match(r, c, m) || was_there(r, c, m)) &&
           places_meet(r, c->place, m->place);
}

/* Persons replace the states they act for; new parties are added before the hosts. */
static void take_parties(const ent_reading *r, ent_meeting_cluster *c,
                         const ent_meeting_mentions *found, const ent_meeting_mention *m)
{
    if (is_joined(r, c, m)) {
        const ent_token *verb = &r->doc->tokens.at[m->trigger];
        bool host = m->extra && verb->head != ENT_NONE &&
                    ent_str_is(r->doc->tokens.at[verb->head].lemma, "host");
        uint32_t persons = 0;
        for (uint32_t i = 0; i < m->party_count; i++)
            persons += ent_is_person(r, m->parties[i]);
        if (is_open_body(r, c) && persons > 1 && !host)
            c->party_count = 0;         /* those who came, in place of the body */
        for (uint32_t i = 0; !host && i < m->party_count; i++)
            if (!ent_in_set(c->parties, c->party_count, m->parties[i]) &&
                c->party_count < ENT_PARTIES_MOST)
                c->parties[c->party_count++] = m->parties[i];
        return;
    }
    bool better =
        c->party_count == 0 || (all_states(r, c->parties, c->party_count) && m->party_count &&
                                !all_states(r, m->parties, m->party_count) &&
                                ent_family_of(c->kind) != ENT_FAMILY_VISIT);
    /* A headline names one side, the text both. */
    better |= c->party_count == 1 && m->party_count > 1 && found->at[c->mentions.at[0]].headline &&
              !m->headline && ent_family_of(c->kind) != ENT_FAMILY_VISIT &&
              ent_in_set(m->parties, m->party_count, c->parties[0]);
    /* "Talks with X" told again with both sides. */
    better |= c->party_count == 1 && m->party_count > 1 && are_open(c, m);
    if (better && m->party_count >= 1) {
        memcpy(c->parties, m->parties, m->party_count * sizeof *c->parties);
        c->party_count = m->party_count;
        c->hosts = m->hosts;
        return;
    }
    uint32_t cg = ent_guests(c->party_count, c->hosts), mg = ent_guests(m->party_count, m->hosts);
    /* "its first trip", then "X and Y leave for Z": those who travel in place of their state. */
    if (ent_family_of(c->kind) == ENT_FAMILY_VISIT && cg && c->hosts == 0 && m->hosts &&
        all_states(r, c->parties, cg) && mg && !all_states(r, m->parties, mg)) {
        memcpy(c->parties, m->parties, m->party_count * sizeof *c->parties);
        c->party_count = m->party_count;
        c->hosts = m->hosts;
        return;
    }
    if (ent_family_of(c->kind) != ENT_FAMILY_VISIT ||
        (c->party_count > 0 && (m->pronoun || same_travellers(r, c, m))))
        return;
    for (uint32_t i = 0; i < m->party_count; i++) {
        bool host = i >= m->party_count - m->hosts;
        if (ent_in_set(c->parties, c->party_count, m->parties[i]) ||
            c->party_count == ENT_PARTIES_MOST)
            continue;
        uint32_t at = host ? c->party_count : c->party_count - c->hosts;
        memmove(&c->parties[at + 1], &c->parties[at],
                (c->party_count - at) * sizeof *c->parties);
        c->parties[at] = m->parties[i];
        c->party_count++;
        c->hosts += host;
    }
}

/* How good a mention is as the record's own span: prose before headlines, parties, date, place.
 */
static int span_worth(const ent_meeting_mention *m)
{
    return (m->headline ? 0 : 4) + (m->party_count > 1 ? 4 : m->party_count == 1 ? 2 : 0) +
           (m->date != ENT_NONE) + (m->place != ENT_NONE);
}

static bool more_special(ent_str a, ent_str b)
{
    static const char *const order[] = {"other", "talks", "session", "negotiation", "summit",
                                        "two-plus-two"};
    int x = -1, y = -1;
    for (int i = 0; i < 6; i++) {
        x = ent_str_is(a, order[i]) ? i : x;
        y = ent_str_is(b, order[i]) ? i : y;
    }
    return x > y;
}

static void take_place(ent_meeting_cluster *c, const ent_meeting_mention *m)
{
    c->place = m->place;
    c->place_first = m->place_first;
    c->place_last = m->place_last;
}

static bool is_undone(ent_str status)
{
    return ent_str_is(status, "cancelled") || ent_str_is(status, "postponed") ||
           ent_str_is(status, "suspended");
}

static void join(const ent_reading *r, ent_meeting_clusters *all, ent_meeting_cluster *c,
                 const ent_meeting_mentions *found, uint32_t number, ent_status *st)
{
    const ent_meeting_mention *m = &found->at[number];
    (void)all;
    uint32_t *slot = ENT_PUSH(r->doc->arena, &c->mentions, st);
    if (!slot)
        return;
    *slot = number;
    c->sentence = m->sentence;
    if (c->mentions.n == 1) {
        c->best = number;
        c->kind = m->kind;
        c->status = m->status;
        c->date = m->date;
        take_place(c, m);
    } else {
        if (span_worth(m) > span_worth(&found->at[c->best]))
            c->best = number;
        if (more_special(m->kind, c->kind))
            c->kind = m->kind;
        if (c->place_first == ENT_NONE)
            take_place(c, m);
        if (c->date == ENT_NONE)
            c->date = m->date;
        if (found->at[c->mentions.at[0]].headline && !m->headline)
            c->status = m->status;
        if (ent_str_is(c->status, "planned") && m->definite && is_undone(m->status))
            c->status = m->status;      /* "was due to meet, but the session was called off" */
    }
    c->named += m->named;
    c->heads |= m->heads;
    bool plural = r->doc->tokens.at[m->trigger].xpos == ENT_XPOS_NNS &&
                  !ent_meeting_word(r, "plural-noun", m->trigger);
    if (c->mentions.n == 1 || m->party_count > 1)
        c->several = (c->mentions.n == 1 || c->several) && (m->joint || plural);
    take_parties(r, c, found, m);
}

/* A summit is followed by a summit, a session by a session; talks by whatever is called a round. */
static bool may_follow(const ent_reading *r, const ent_meeting_cluster *before,
                       const ent_meeting_mention *m)
{
    bool special = ent_str_is(m->kind, "summit") || ent_str_is(m->kind, "session");
    return !special || m->again || ent_str_eq(before->kind, m->kind) ||
           ent_meeting_word(r, "round-word", m->trigger) ||
           ent_meeting_word(r, "ordinal-word", m->trigger);
}

/* "the next round", "a further session": of those who met before. */
static void inherit(const ent_reading *r, const ent_meeting_clusters *all,
                    ent_meeting_cluster *c, const ent_meeting_mention *m)
{
    const ent_token *tok = r->doc->tokens.at;
    bool another = m->again || ent_meeting_word(r, "round-word", m->trigger) ||
                   ent_meeting_word(r, "ordinal-word", m->trigger);
    /* "the next Berlin Process summit": named, but not one that is known. */
    for (uint32_t k = tok[m->trigger].child; k != ENT_NONE; k = tok[k].sibling)
        if (tok[k].upos == ENT_UPOS_PROPN && r->date_at[k] == ENT_NONE &&
            (tok[k].rel == ENT_REL_COMPOUND || tok[k].rel == ENT_REL_NMOD_POSS) && !m->again)
            return;
    for (uint32_t k = tok[m->trigger].child; k != ENT_NONE && !another; k = tok[k].sibling)
        another = ent_meeting_word(r, "another-word", k);
    if (!another || ent_family_of(m->kind) != ENT_FAMILY_GATHERING)
        return;
    for (const ent_meeting_cluster *o = &all->at[all->n]; o-- > all->at;) {
        if (o == c || ent_family_of(o->kind) != ENT_FAMILY_GATHERING || !may_follow(r, o, m) ||
            (o->party_count < 2 &&
             !(o->party_count == 1 && m->again && ent_is_many(r, o->parties[0]))))
            continue;
        /* "The ministers" are not the presidents who met before. */
        if (m->again && c->party_count &&
            !same_countries(r, o->parties, o->party_count, c->parties, c->party_count) &&
            !m->heads)
            return;
        if (m->again && ent_str_is(o->kind, "summit") && ent_str_is(c->kind, "talks"))
            c->kind = o->kind;
        memcpy(c->parties, o->parties, o->party_count * sizeof *c->parties);
        c->party_count = o->party_count;
        return;
    }
}

static bool has_word(const ent_document *doc, uint32_t from, uint32_t past, const char *word)
{
    for (uint32_t t = from; t < past; t++)
        if (ent_str_eq_nocase(doc->tokens.at[t].form, ent_str_z(word)))
            return true;
    return false;
}

/* "will stop in Suva, where she meets X"; "had been in Honiara and had met X there": the visit of
 * the same sentence that consists of this meeting; ENT_NONE. */
static uint32_t visit_told_with(const ent_reading *r, const ent_meeting_mentions *found,
                                uint32_t number)
{
    const ent_meeting_mention *m = &found->at[number];
    const ent_sentence *s = &r->doc->sentences.at[m->sentence];
    if (number == 0 || ent_family_of(m->kind) != ENT_FAMILY_GATHERING || m->party_count == 0)
        return ENT_NONE;
    const ent_meeting_mention *v = &found->at[number - 1];
    if (v->sentence != m->sentence || ent_family_of(v->kind) != ENT_FAMILY_VISIT ||
        v->hosts != 1 || v->trigger > m->trigger || m->trigger - v->trigger > 14 ||
        ent_guests(v->party_count, v->hosts) != 1)
        return ENT_NONE;
    uint32_t guest = v->parties[0];
    bool there = has_word(r->doc, v->trigger, m->trigger, "where") ||
                 has_word(r->doc, m->trigger, s->first + s->count, "there");
    bool met = ent_in_set(m->parties, m->party_count, guest) ? m->party_count == 2
                                                             : m->party_count == 1;
    return there && met ? number - 1 : ENT_NONE;
}

/* "fly to Doha for talks with X", "gather for a dialogue": the purpose of what was just told is
 * that meeting itself. The mention whose word it hangs at; ENT_NONE. */
static uint32_t purpose_of(const ent_reading *r, const ent_meeting_mentions *found,
                           uint32_t number)
{
    const ent_token *tok = r->doc->tokens.at;
    const ent_meeting_mention *m = &found->at[number];
    bool with_for = false;
    for (uint32_t i = 0; i < m->party_count; i++)
        if (!ent_is_person(r, m->parties[i]) &&
            r->actors.at[m->parties[i]].kind != ENT_KIND_STATE)
            return ENT_NONE;            /* a body meets there; the visitor comes to it */
    /* "for the same kind of meeting", "for three days of talks" */
    uint32_t top = m->trigger;
    while (tok[top].rel == ENT_REL_NMOD && tok[top].head != ENT_NONE &&
           ent_meeting_word(r, "span", tok[top].head))
        top = tok[top].head;
    for (uint32_t k = tok[top].child; k != ENT_NONE; k = tok[k].sibling)
        with_for |= (tok[k].rel == ENT_REL_CASE && ent_str_is(tok[k].form, "for")) ||
                    (tok[k].rel == ENT_REL_MARK && ent_str_is(tok[k].form, "to") &&
                     tok[m->trigger].rel == ENT_REL_ADVCL &&
                     ent_family_of(m->kind) == ENT_FAMILY_GATHERING);
    uint32_t visit = visit_told_with(r, found, number);
    if (visit != ENT_NONE)
        return visit;
    for (uint32_t i = number; with_for && i-- > 0;) {
        const ent_meeting_mention *o = &found->at[i];
        if (o->sentence != m->sentence)
            break;
        uint32_t up = tok[m->trigger].head;
        for (int n = 0; n < 4 && up != ENT_NONE && up != tok[o->trigger].head &&
                        (tok[up].upos == ENT_UPOS_NOUN || tok[up].upos == ENT_UPOS_PROPN ||
                         tok[up].upos == ENT_UPOS_NUM); n++)
            up = tok[up].head;
        /* "is in Ankara for consultations with X" */
        bool copula = tok[o->trigger].rel == ENT_REL_COP && up != ENT_NONE && up == tok[o->trigger].head;
        if (!o->joint && o->trigger < m->trigger && (up == o->trigger || copula))
            return i;
    }
    return ENT_NONE;
}

/* Those whom a visitor comes to meet are his hosts, in place of their state. */
static void take_purpose(const ent_reading *r, ent_meeting_cluster *c,
                         const ent_meeting_mention *m)
{
    for (uint32_t i = 0; i < m->party_count; i++) {
        if (ent_in_set(c->parties, c->party_count, m->parties[i]) ||
            !ent_is_person(r, m->parties[i]) || c->party_count == ENT_PARTIES_MOST)
            continue;
        uint32_t at = c->party_count;
        for (uint32_t k = ent_guests(c->party_count, c->hosts); k < c->party_count; k++)
            if (!ent_is_person(r, c->parties[k]) &&
                (ent_str_eq(ent_country_of(r, c->parties[k]),
                            ent_country_of(r, m->parties[i])) ||
                 (c->hosts == 1 && r->actors.at[m->parties[i]].iso3.n == 0)))
                at = k;
        c->parties[at] = m->parties[i];
        if (at == c->party_count) {
            c->party_count++;
            c->hosts += ent_family_of(c->kind) == ENT_FAMILY_VISIT;
        }
    }
}

void ent_gather_meetings(const ent_reading *r, const ent_meeting_mentions *found,
                         ent_meeting_clusters *out, ent_status *st)
{
    for (uint32_t i = 0; i < found->n && !ent_failed(st); i++) {
        ent_meeting_cluster *home = NULL;
        uint32_t whole = purpose_of(r, found, i);
        for (uint32_t k = 0; whole != ENT_NONE && k < out->n && !home; k++)
            if (ent_in_set(out->at[k].mentions.at, out->at[k].mentions.n, whole))
                home = &out->at[k];
        if (home) {
            take_purpose(r, home, &found->at[i]);
            continue;
        }
        for (uint32_t k = out->n; k-- > 0 && !home;)
            if (belongs(r, found, &out->at[k], &found->at[i]))
                home = &out->at[k];
        if (!home && (home = ENT_PUSH(r->doc->arena, out, st)) != NULL)
            home->place = home->place_first = home->place_last = home->date = ENT_NONE;
        if (!home)
            continue;
        join(r, out, home, found, i, st);
        if (home->party_count == 0 || (found->at[i].again && home->mentions.n == 1))
            inherit(r, out, home, &found->at[i]);
    }
}
