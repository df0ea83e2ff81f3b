/* parties.c - who meets: those that the rule caught, those that stand beside its word where the
 * parser lost them, those who chair, attend, join. */
#include "event/meetings.h"

static bool is_party(const ent_reading *r, uint32_t token)
{
    return (r->marks[token] & (ENT_MARK_PERSON | ENT_MARK_STATE | ENT_MARK_IGO |
                               ENT_MARK_ORGAN | ENT_MARK_PEOPLE | ENT_MARK_PRONOUN)) != 0 &&
           r->date_at[token] == ENT_NONE;
}

static void add_obliques(const ent_reading *r, ent_meeting_mention *m, uint32_t token,
                         const char *prep, bool persons)
{
    uint32_t out[16];
    uint32_t n = ent_obliques(r->doc, token, ent_str_z(prep), out, 16);
    for (uint32_t i = 0; i < n; i++) {
        if (persons ? !(r->marks[out[i]] & ENT_MARK_PERSON) : !is_party(r, out[i]))
            continue;
        ent_party_add(r, m, out[i], false);
        ent_meeting_cover(r, m, out[i]);
    }
}

/* "chaired by", "attended by"; "under the chairmanship of": of this meeting, not of another. */
static void add_chairs(const ent_reading *r, ent_meeting_mention *m)
{
    const ent_document *doc = r->doc;
    const ent_sentence *s = &doc->sentences.at[m->sentence];
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        uint32_t up = doc->tokens.at[t].head;
        bool ours = t != m->trigger && (ent_governs(doc, t, m->trigger) ||
                                        (up != ENT_NONE && ent_governs(doc, up, m->trigger)));
        if (!ours)
            continue;
        if (doc->tokens.at[t].upos == ENT_UPOS_VERB && ent_meeting_word(r, "convening", t)) {
            uint32_t out[16];
            uint32_t n = ent_is_passive(doc, t) || doc->tokens.at[t].rel == ENT_REL_ACL
                             ? ent_obliques(doc, t, ENT_STR("by"), out, 16) : 0;
            for (uint32_t i = 0; i < n; i++)
                if (is_party(r, out[i]))
                    ent_party_add(r, m, out[i], false);
        } else if (ent_meeting_word(r, "chairing-noun", t)) {
            add_obliques(r, m, t, "of", true);
        }
    }
}

/* The one who acts where a meeting with somebody is the setting: "At talks with X, Y said". */
static void add_actor_of_clause(const ent_reading *r, ent_meeting_mention *m)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t t = m->trigger, out[16];
    for (int i = 0; i < 4 && tok[t].head != ENT_NONE && m->party_count == 1; i++) {
        /* "hopes that the talks have opened a door": who hopes need not be there. */
        if (tok[t].upos == ENT_UPOS_VERB && tok[t].rel == ENT_REL_CCOMP)
            return;
        t = tok[t].head;
        if (tok[t].upos != ENT_UPOS_VERB || ent_is_passive(r->doc, t))
            continue;
        uint32_t n = ent_subjects(r->doc, t, out, 16);
        for (uint32_t k = 0; k < n; k++)
            if (is_party(r, out[k]) && out[k] != m->trigger)
                ent_party_add(r, m, out[k], false);
    }
}

static void add_as_parties(const ent_reading *r, ent_meeting_mention *m, const ent_mention *x)
{
    for (uint32_t k = 0; k < x->actor_count; k++) {
        uint32_t actor = ent_as_party(r, x->actors[k], false);
        if (actor != ENT_NONE)
            ent_party_push(m, actor);
    }
}

static void add_mentions(const ent_reading *r, ent_meeting_mention *m, const uint32_t *at,
                         uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        const ent_mention *x = &r->mentions.at[at[i]];
        add_as_parties(r, m, x);
        m->first = x->first < m->first ? x->first : m->first;
        m->last = x->last > m->last && x->last < m->trigger + 40 ? x->last : m->last;
    }
}

/* The names beside a verb, where the parser did not tie them to it. */
static void add_names(const ent_reading *r, ent_meeting_mention *m, uint32_t verb, bool before,
                      bool behind)
{
    uint32_t out[ENT_PARTIES_MOST];
    if (before)
        add_mentions(r, m, out, ent_names_before(r, verb, out, ENT_PARTIES_MOST));
    if (behind)
        add_mentions(r, m, out, ent_names_behind(r, verb, out, ENT_PARTIES_MOST));
}

/* "the meetings of the secretaries with A and B", where "with" hangs at another noun. */
static void add_other_side(const ent_reading *r, ent_meeting_mention *m)
{
    const ent_document *doc = r->doc;
    const ent_sentence *s = &doc->sentences.at[m->sentence];
    uint32_t out[ENT_PARTIES_MOST];
    for (uint32_t t = m->trigger + 1; t < s->first + s->count && t < m->trigger + 9; t++) {
        if (doc->tokens.at[t].upos == ENT_UPOS_VERB || doc->tokens.at[t].upos == ENT_UPOS_PUNCT)
            return;
        if (ent_str_is(doc->tokens.at[t].form, "with")) {
            add_mentions(r, m, out, ent_names_behind(r, t, out, ENT_PARTIES_MOST));
            return;
        }
    }
}

/* "met today with X", "talked on Friday in Lima with Y", where the tree lost "with". */
static void add_partner(const ent_reading *r, ent_meeting_mention *m)
{
    enum { FAR = 9 };
    const ent_document *doc = r->doc;
    const ent_sentence *s = &doc->sentences.at[m->sentence];
    uint32_t out[ENT_PARTIES_MOST];
    if (!ent_meeting_word(r, "meet-verb", m->trigger) && !ent_meeting_word(r, "speaking-verb", m->trigger))
        return;
    for (uint32_t t = m->trigger + 1; t < s->first + s->count && t < m->trigger + FAR; t++) {
        const ent_token *k = &doc->tokens.at[t];
        if (ent_str_is(k->form, "with")) {
            add_mentions(r, m, out, ent_names_behind(r, t, out, ENT_PARTIES_MOST));
            return;
        }
        bool passes = r->date_at[t] != ENT_NONE || k->upos == ENT_UPOS_ADV || k->upos == ENT_UPOS_ADP ||
                      k->upos == ENT_UPOS_DET || (r->marks[t] & ENT_MARK_PLACE) ||
                      (r->mention_at[t] != ENT_NONE && r->mentions.at[r->mention_at[t]].place_sense);
        if (!passes)
            return;
    }
}

/* "between A and B", "of A and B" in the same clause, wherever the parser hung it. */
static void add_pair(const ent_reading *r, ent_meeting_mention *m)
{
    const ent_document *doc = r->doc;
    const ent_sentence *s = &doc->sentences.at[m->sentence];
    uint32_t out[ENT_PARTIES_MOST];
    for (uint32_t t = m->trigger + 1; t < s->first + s->count && t < m->trigger + 8; t++) {
        ent_str form = doc->tokens.at[t].form;
        if (doc->tokens.at[t].upos == ENT_UPOS_VERB && doc->tokens.at[t].xpos != ENT_XPOS_VBN)
            return;
        if (!ent_str_is(form, "between") && !ent_str_is(form, "among") &&
            !(ent_str_is(form, "of") && t == m->trigger + 1))
            continue;
        uint32_t n = ent_names_behind(r, t, out, ENT_PARTIES_MOST);
        if (n > 1 || (n == 1 && !ent_str_is(form, "of")))
            add_mentions(r, m, out, n);
        return;
    }
}

/* "Serbia's accession talks": whose name stands before the words that go with the noun. */
static void add_owner(const ent_reading *r, ent_meeting_mention *m)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t first = r->doc->sentences.at[m->sentence].first, t = m->trigger, out[4];
    while (t > first && m->trigger - t < 4 && tok[t - 1].head != ENT_NONE &&
           (tok[t - 1].upos == ENT_UPOS_NOUN || tok[t - 1].upos == ENT_UPOS_ADJ))
        t--;
    if (t > first && ent_str_starts(tok[t - 1].form, ENT_STR("'s")))
        t--;
    else if (t > first && ent_str_starts(tok[t - 1].form, ENT_STR("’s")))
        t--;
    else if (t == m->trigger)
        return;
    if (t > first && tok[t - 1].upos == ENT_UPOS_PROPN)
        add_mentions(r, m, out, ent_names_before(r, t, out, 1));
}

static uint32_t verb_above(const ent_document *doc, uint32_t t)
{
    for (int i = 0; i < 4 && t != ENT_NONE; i++, t = doc->tokens.at[t].head)
        if (doc->tokens.at[t].upos == ENT_UPOS_VERB)
            return t;
    return ENT_NONE;
}

bool ent_is_council(const ent_reading *r, uint32_t actor)
{
    static const char *const words[] = {"Council",  "Assembly", "Parliament",
                                        "Congress", "Senate",   "Cabinet",
                                        "Knesset",  "Duma",     "Bundestag"};
    const ent_actor *a = &r->actors.at[actor];
    if (a->kind != ENT_KIND_IGO && a->kind != ENT_KIND_AGENCY && a->kind != ENT_KIND_GROUP)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_find(a->name, ent_str_z(words[i])) != SIZE_MAX)
            return true;
    return false;
}

/* A state or its organ beside a person who acts for it adds nobody. */
static void drop_doubles(const ent_reading *r, ent_meeting_mention *m)
{
    uint32_t kept = 0, hosts = m->hosts, guests = m->party_count - m->hosts;
    for (uint32_t i = 0; i < m->party_count; i++) {
        const ent_actor *a = &r->actors.at[m->parties[i]];
        bool body = a->kind == ENT_KIND_STATE || a->kind == ENT_KIND_AGENCY;
        bool doubled = false;
        for (uint32_t k = 0; body && i < guests && k < guests && a->iso3.n; k++) {
            const ent_actor *b = &r->actors.at[m->parties[k]];
            doubled |= k != i && b->kind == ENT_KIND_PERSON && ent_str_eq(a->iso3, b->iso3);
        }
        if (!doubled)
            m->parties[kept++] = m->parties[i];
    }
    m->party_count = kept;
    m->hosts = hosts;
}

static uint32_t count_countries(const ent_reading *r, const ent_meeting_mention *m)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < m->party_count; i++) {
        ent_str x = r->actors.at[m->parties[i]].iso3;
        bool known = x.n == 0 && r->actors.at[m->parties[i]].kind != ENT_KIND_PERSON;
        for (uint32_t k = 0; x.n && k < i && !known; k++)
            known = ent_str_eq(x, r->actors.at[m->parties[k]].iso3);
        n += !known || r->actors.at[m->parties[i]].kind == ENT_KIND_IGO;
    }
    return n;
}

/* A rule may ask for more than one party: "X and Y spoke" (least=2), or for several countries.
 */
bool ent_parties_enough(const ent_reading *r, const ent_meeting_mention *m)
{
    uint32_t least = 0;
    if (ent_rule_value(m->rule, ENT_STR("host")).n && m->hosts == 0)
        return false;
    if (ent_str_to_u32(ent_rule_value(m->rule, ENT_STR("least")), &least) &&
        m->party_count < least)
        return false;
    return !ent_str_to_u32(ent_rule_value(m->rule, ENT_STR("states")), &least) ||
           count_countries(r, m) >= least;
}

/* "hold their retreat": whose it is has been told. */
static bool is_owner(const ent_reading *r, uint32_t token)
{
    return r->doc->tokens.at[token].rel == ENT_REL_NMOD_POSS &&
           r->doc->tokens.at[token].upos == ENT_UPOS_PRON;
}

/* "X and Y held their first meeting", where only "their" was caught: those before the verb. */
static void take_holder(const ent_reading *r, const ent_match *match, ent_meeting_mention *m)
{
    const ent_token *k = &r->doc->tokens.at[m->trigger];
    for (uint32_t i = 0; i < match->capture_count; i++)
        if (!is_owner(r, match->captures[i].token))
            return;
    if (k->upos != ENT_UPOS_NOUN || k->rel != ENT_REL_OBJ || k->head == ENT_NONE ||
        !ent_meeting_word(r, "hold", k->head))
        return;
    uint32_t out[ENT_PARTIES_MOST];
    uint32_t n = ent_names_before(r, k->head, out, ENT_PARTIES_MOST);
    if (n == 0)
        return;
    m->party_count = 0;
    add_mentions(r, m, out, n);
}

/* "will meet again", of people that are not named. */
static bool is_again(const ent_reading *r, const ent_match *match, const ent_meeting_mention *m)
{
    const ent_token *tok = r->doc->tokens.at;
    bool again = m->trigger + 1 < r->doc->tokens.n &&
                 ent_str_is(tok[m->trigger + 1].form, "again");
    for (uint32_t c = tok[m->trigger].child; c != ENT_NONE; c = tok[c].sibling)
        again |= ent_str_is(tok[c].lemma, "again") || ent_str_is(tok[c].lemma, "next");
    for (uint32_t i = 0; i < match->capture_count && again; i++)
        again = tok[match->captures[i].token].upos != ENT_UPOS_PROPN &&
                !ent_str_is(match->captures[i].name, "whom");
    return again;
}

/* "The talks were hosted by X": X came to talks that others hold. */
static bool is_extra(const ent_reading *r, const ent_meeting_mention *m)
{
    const ent_token *k = &r->doc->tokens.at[m->trigger];
    return m->definite && k->upos == ENT_UPOS_NOUN && k->rel == ENT_REL_NSUBJ_PASS &&
           k->head != ENT_NONE && ent_meeting_word(r, "taking-part", k->head);
}

static bool all_named(const ent_reading *r, const uint32_t *list, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (r->actors.at[r->mentions.at[list[i]].actors[0]].kind != ENT_KIND_PERSON)
            return false;
    return true;
}

/* Has the rule caught the subjects that stand just before the verb, and perhaps more? */
static bool caught_all(const ent_reading *r, const ent_match *match, const uint32_t *list,
                       uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        uint32_t actor = r->mentions.at[list[i]].actors[0];
        bool found = false;
        for (uint32_t k = 0; k < match->capture_count && !found; k++) {
            const uint32_t *at = NULL;
            uint32_t token = ent_whole_name(r, match->captures[k].token);
            uint32_t count = ent_str_is(match->captures[k].name, "who")
                                 ? ent_actors_at(r, token, &at) : 0;
            for (uint32_t j = 0; j < count; j++)
                found |= at[j] == actor;
        }
        if (!found)
            return false;
    }
    return true;
}

/* "visited Japan and then South Korea", "a visit to A, B and C": all of the list. */
static void add_hosts(const ent_reading *r, ent_meeting_mention *m)
{
    const ent_document *doc = r->doc;
    const ent_sentence *s = &doc->sentences.at[m->sentence];
    uint32_t out[ENT_PARTIES_MOST], at = m->trigger;
    if (doc->tokens.at[at].upos != ENT_UPOS_VERB || !ent_meeting_word(r, "visit-noun", at))
        for (at++; at < s->first + s->count && at < m->trigger + (m->hosts ? 4 : 12); at++)
            if (ent_str_is(doc->tokens.at[at].form, "to") ||
                ent_str_is(doc->tokens.at[at].form, "in"))
                break;
    uint32_t n = at < s->first + s->count ? ent_places_behind(r, at, out, ENT_PARTIES_MOST) : 0;
    for (uint32_t i = 0; (n > 1 || m->hosts == 0) && i < n; i++) {
        const ent_mention *x = &r->mentions.at[out[i]];
        for (uint32_t k = 0; k < x->actor_count; k++) {
            uint32_t before = m->party_count, actor = ent_as_party(r, x->actors[k], true);
            if (actor != ENT_NONE)
                ent_party_push(m, actor);
            m->hosts += m->party_count - before;
        }
        m->last = x->last > m->last ? x->last : m->last;
    }
}

/* "The United Kingdom had requested the meeting": it need not be there. */
static bool is_told_of(const ent_reading *r, const ent_match *match,
                       const ent_meeting_mention *m)
{
    const ent_token *k = &r->doc->tokens.at[m->trigger];
    return m->definite && k->upos == ENT_UPOS_NOUN && k->head != ENT_NONE &&
           (k->rel == ENT_REL_OBJ || k->rel == ENT_REL_NSUBJ_PASS) && m->party_count == 1 &&
           match->capture_count == 1 && ent_str_is(match->captures[0].name, "who") &&
           !ent_governs(r->doc, m->trigger, match->captures[0].token) &&
           ent_meeting_word(r, "asking-for", k->head);
}

static bool is_called(const ent_capture *c, const char *const *names)
{
    for (size_t i = 0; names[i]; i++)
        if (ent_str_is(c->name, names[i]))
            return true;
    return false;
}

static void set_host_place(const ent_reading *r, ent_meeting_mention *m, uint32_t token)
{
    uint32_t x = r->mention_at[token];
    if (m->place != ENT_NONE || x == ENT_NONE)
        return;
    m->place = x;
    m->place_first = r->mentions.at[x].name_first;
    m->place_last = r->mentions.at[x].name_last;
}

/* "They" that was taken for soldiers or voters just told of: who meets has met before. */
static bool is_vague_they(const ent_reading *r, uint32_t token)
{
    const uint32_t *actors = NULL;
    uint32_t n = ent_actors_at(r, token, &actors);
    return r->doc->tokens.at[token].upos == ENT_UPOS_PRON && n == 1 &&
           ent_str_starts(r->actors.at[actors[0]].id, ENT_STR("GRP:")) &&
           r->actors.at[actors[0]].entry == ENT_NONE;
}

/* "the presidents", whoever they are. */
static bool is_plural(const ent_reading *r, uint32_t token)
{
    uint32_t x = r->mention_at[token];
    return x != ENT_NONE && r->mentions.at[x].form == ENT_MENTION_PLURAL;
}

/* What was caught under a name, as guests or as hosts. */
static void take_captures(const ent_reading *r, const ent_match *match, ent_meeting_mention *m,
                          bool hosts, bool skip_who)
{
    static const char *const no_party[] = {"place", "x", "accord", "inviter", NULL};
    for (uint32_t i = 0; i < match->capture_count; i++) {
        const ent_capture *c = &match->captures[i];
        bool elsewhere = hosts && c->token < m->trigger &&
                         r->doc->tokens.at[m->trigger].upos == ENT_UPOS_VERB &&
                         r->doc->tokens.at[m->trigger].rel == ENT_REL_CONJ;
        if (elsewhere || r->date_at[c->token] != ENT_NONE ||
            ent_str_is(c->name, "host") != hosts || is_called(c, no_party) ||
            (skip_who && ent_str_is(c->name, "who")))
            continue;
        m->heads |= ent_meeting_word(r, "head-noun", c->token) &&
                    r->doc->tokens.at[c->token].xpos == ENT_XPOS_NNS &&
                    (!(r->marks[c->token] & ENT_MARK_PERSON) ||
                     (is_plural(r, c->token) && is_again(r, match, m)));
        if (ent_meeting_word(r, "no-party", c->token)) {
            m->nobody |= ent_str_is(c->name, "whom") && !ent_str_is(m->kind, "briefing");
            continue;
        }
        if (m->party_count && is_owner(r, c->token))
            continue;
        if (is_vague_they(r, c->token)) {
            m->again = true;
            continue;
        }
        ent_party_add(r, m, c->token, hosts);
        ent_meeting_cover(r, m, c->token);
        if (hosts)
            set_host_place(r, m, c->token);
    }
}

/* The persons just before the verb, where the rule caught others for its subjects. */
static bool take_names_beside(const ent_reading *r, const ent_match *match,
                              ent_meeting_mention *m)
{
    const ent_token *k = &r->doc->tokens.at[m->trigger];
    uint32_t list[ENT_PARTIES_MOST];
    /* "accepted an invitation from Y to visit": Y stands before the verb by chance. */
    bool infinitive = k->xpos == ENT_XPOS_VB && m->trigger > 0 &&
                      ent_str_is(r->doc->tokens.at[m->trigger - 1].form, "to") &&
                      ent_match_token(match, ENT_STR("who")) != ENT_NONE;
    if (k->upos != ENT_UPOS_VERB || m->joins || k->rel == ENT_REL_ACL || infinitive ||
        ent_rule_value(m->rule, ENT_STR("status")).n || ent_is_passive(r->doc, m->trigger))
        return false;
    uint32_t n = ent_names_before(r, m->trigger, list, ENT_PARTIES_MOST);
    if (n == 0 || !all_named(r, list, n) || caught_all(r, match, list, n))
        return false;
    add_mentions(r, m, list, n);
    return true;
}

/* "X paid a visit", where the parser gave the verb no subject. */
static void add_visitor(const ent_reading *r, ent_meeting_mention *m)
{
    uint32_t v = verb_above(r->doc, m->trigger);
    if (v != ENT_NONE && !ent_is_passive(r->doc, v) &&
        (v == m->trigger || ent_meeting_word(r, "pay", v) || ent_meeting_word(r, "go", v)))
        add_names(r, m, v, true, false);
}

/* "the delegations of A and of B opened the talks": the list before the verb, if it has more than
 * the one that was caught. */
static void add_holders(const ent_reading *r, ent_meeting_mention *m)
{
    uint32_t list[ENT_PARTIES_MOST], v = verb_above(r->doc, m->trigger);
    if (v == ENT_NONE || v > m->trigger || !ent_meeting_word(r, "hold", v) ||
        ent_is_passive(r->doc, v))
        return;
    uint32_t n = ent_names_before(r, v, list, ENT_PARTIES_MOST);
    if (n > 1)
        add_mentions(r, m, list, n);
}

/* "laid a wreath and then talked": the verb that has the subject of both; else the verb itself. */
static uint32_t sharing_verb(const ent_document *doc, uint32_t verb)
{
    const ent_token *tok = doc->tokens.at;
    uint32_t t = verb;
    for (int i = 0; i < 3 && tok[t].rel == ENT_REL_CONJ && tok[t].head != ENT_NONE; i++) {
        for (uint32_t c = tok[t].child; c != ENT_NONE; c = tok[c].sibling)
            if (tok[c].rel == ENT_REL_NSUBJ || tok[c].rel == ENT_REL_NSUBJ_PASS)
                return verb;
        t = tok[t].head;
    }
    return tok[t].upos == ENT_UPOS_VERB && !ent_is_passive(doc, t) ? t : verb;
}

/* Parties that the rule did not catch, where it caught too few. */
static void complete(const ent_reading *r, const ent_match *match, ent_meeting_mention *m)
{
    bool verb = r->doc->tokens.at[m->trigger].upos == ENT_UPOS_VERB;
    bool who = ent_match_token(match, ENT_STR("who")) != ENT_NONE;
    bool whom = ent_match_token(match, ENT_STR("whom")) != ENT_NONE;
    if (ent_rule_value(m->rule, ENT_STR("reach")).n) {
        uint32_t v = verb_above(r->doc, m->trigger);
        if (v != ENT_NONE && !ent_is_passive(r->doc, v))
            add_names(r, m, v, true, true);
    } else if (verb && m->party_count < 2) {
        uint32_t shared = sharing_verb(r->doc, m->trigger);
        if (!m->joins && shared != m->trigger)
            add_names(r, m, shared, true, false);
        if (!whom)
            add_partner(r, m);
        add_names(r, m, m->trigger, !who,
                  !whom && ent_meeting_word(r, "meet-object", m->trigger));
    }
    /* "A and B laid a wreath and then talked": those before the first verb. */
    const ent_token *k = &r->doc->tokens.at[m->trigger];
    if (verb && m->party_count == 1 && !whom && k->rel == ENT_REL_CONJ && k->head < m->trigger &&
        ent_rule_value(m->rule, ENT_STR("least")).n)
        add_names(r, m, k->head, true, false);
    if (m->joint)
        add_names(r, m, m->trigger, true, false);
    if (!verb && who && m->party_count == 1)
        add_holders(r, m);
    if (!verb && !whom)
        add_other_side(r, m);
    if (m->party_count < 2 && !verb && !m->joint)
        add_pair(r, m);
    if (m->party_count == 0 && !verb)
        add_owner(r, m);
    if (m->party_count == 1 && whom)
        add_actor_of_clause(r, m);
    if (!m->joint)
        add_chairs(r, m);
}

/* "They welcome the decision", "which had hosted rounds": who is received must be named. */
static bool receives_nobody(const ent_reading *r, const ent_meeting_mention *m)
{
    uint32_t out[ENT_PARTIES_MOST];
    return ent_rule_value(m->rule, ENT_STR("reach")).n &&
           !ent_meeting_word(r, "meet-verb", m->trigger) &&
           ent_meeting_word(r, "meet-object", m->trigger) &&
           r->doc->tokens.at[m->trigger].upos == ENT_UPOS_VERB && !ent_is_passive(r->doc, m->trigger) &&
           ent_names_behind(r, m->trigger, out, ENT_PARTIES_MOST) == 0;
}

void ent_find_parties(const ent_reading *r, const ent_match *match, ent_meeting_mention *m)
{
    bool visit = ent_str_is(m->kind, "visit");
    if (receives_nobody(r, m))
        return;
    bool beside = take_names_beside(r, match, m);
    take_captures(r, match, m, false, beside);  /* visitors first, hosts behind them */
    if (visit && m->party_count == 0)
        add_visitor(r, m);
    take_captures(r, match, m, true, beside);
    if (visit && (m->hosts || ent_rule_value(m->rule, ENT_STR("host")).n))
        add_hosts(r, m);
    /* Told to reporters, or before a crowd: no meeting with anybody. */
    m->nobody = m->nobody && m->party_count < 2 && !visit;
    if (m->nobody) {
        m->party_count = 0;
        return;
    }
    uint32_t whom = ent_match_token(match, ENT_STR("whom"));
    m->extra = is_extra(r, m) ||
               (m->joins && whom != ENT_NONE && !(r->marks[whom] & ENT_MARK_PERSON));
    m->again |= is_again(r, match, m);
    m->pronoun = visit && m->hosts == 0 && match->capture_count == 1 &&
                 is_owner(r, match->captures[0].token);
    if (is_told_of(r, match, m))
        m->party_count = m->hosts = 0;
    if (!visit) {
        take_holder(r, match, m);
        complete(r, match, m);
    }
    drop_doubles(r, m);
}

/* "Talks in Ohrid ended late. X and Y did not sign.": a meeting told without its parties is
 * that of the actors whom the same sentence or its neighbours name together. */
static bool adopt_from(const ent_reading *r, ent_meeting_mention *m, uint32_t sentence)
{
    if (sentence >= r->doc->sentences.n)
        return false;
    const ent_sentence *s = &r->doc->sentences.at[sentence];
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        if (!(r->marks[t] & (ENT_MARK_PERSON | ENT_MARK_STATE)) ||
            r->mention_at[t] == ENT_NONE || r->mentions.at[r->mention_at[t]].place_sense)
            continue;
        uint32_t mark = r->marks[t] & (ENT_MARK_PERSON | ENT_MARK_STATE),
                 before = m->party_count;
        ent_party_add_actors(r, m, t, false);
        for (uint32_t c = tok[t].child; c != ENT_NONE; c = tok[c].sibling)
            if (tok[c].rel == ENT_REL_CONJ && (r->marks[c] & mark))
                ent_party_add_actors(r, m, c, false);
        if (m->party_count < before + 2 && t > s->first) {
            uint32_t list[ENT_PARTIES_MOST];
            uint32_t n = r->mentions.at[r->mention_at[t]].first;
            n = n > s->first ? ent_names_behind(r, n - 1, list, ENT_PARTIES_MOST) : 0;
            for (uint32_t i = 0; n > 1 && i < n; i++)
                add_as_parties(r, m, &r->mentions.at[list[i]]);
        }
        if (m->party_count >= before + 2)
            return true;
        m->party_count = before;
    }
    return false;
}

void ent_adopt_parties(const ent_reading *r, ent_meeting_mention *m)
{
    (void)(adopt_from(r, m, m->sentence) || adopt_from(r, m, m->sentence + 1) ||
           (m->sentence > 0 && adopt_from(r, m, m->sentence - 1)));
}
