/* found.c - every place where a meeting is told of: rule matches with their parties, place, date. */
#include "event/meetings.h"

enum { FAR_FROM = 12 };         /* tokens */

static bool meets(uint8_t kind)
{
    return kind == ENT_KIND_PERSON || kind == ENT_KIND_STATE || kind == ENT_KIND_AGENCY ||
           kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP || kind == ENT_KIND_PARTY ||
           kind == ENT_KIND_COMPANY;
}

static void add_party(ent_meeting_mention *m, uint32_t actor)
{
    for (uint32_t i = 0; i < m->party_count; i++)
        if (m->parties[i] == actor)
            return;
    if (m->party_count < ENT_PARTIES_MOST)
        m->parties[m->party_count++] = actor;
}

/* A place stands for its state as a host. */
static uint32_t as_party(const ent_reading *r, uint32_t actor, bool host)
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

/* "Nicaraguan Foreign Minister Denis Moncada": what is caught at "Nicaraguan" is the person. */
static uint32_t whole_name(const ent_reading *r, uint32_t token)
{
    uint32_t x = r->mention_at[token];
    if (x == ENT_NONE || (r->marks[token] & ENT_MARK_PERSON))
        return token;
    const ent_mention *part = &r->mentions.at[x];
    for (uint32_t i = x, n = 0; n < 8; i--, n++) {
        const ent_mention *m = &r->mentions.at[i];
        bool person = m->actor_count && r->actors.at[m->actors[0]].kind == ENT_KIND_PERSON;
        if (i != x && person && m->head != ENT_NONE && m->first <= part->first &&
            m->last >= part->last && m->form != ENT_MENTION_LINE)
            return m->head;
        if (i == 0)
            break;
    }
    return token;
}

static bool add_actors_at(const ent_reading *r, ent_meeting_mention *m, uint32_t token, bool host)
{
    const uint32_t *actors = NULL;
    uint32_t n = ent_actors_at(r, token, &actors);
    bool any = false;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t actor = as_party(r, actors[i], host);
        if (actor == ENT_NONE)
            continue;
        add_party(m, actor);
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
        any |= add_actors_at(r, m, c, false);
        for (uint32_t d = tok[c].child; d != ENT_NONE; d = tok[d].sibling)
            if (tok[d].rel == ENT_REL_CONJ || tok[d].rel == ENT_REL_APPOS)
                any |= add_actors_at(r, m, d, false);
    }
    return any;
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
            if (add_actors_at(r, m, c, false)) {
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
        if (x != ENT_NONE && (ahead ? r->mentions.at[x].first : r->mentions.at[x].last) == token)
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
    if (before != ENT_NONE && add_actors_at(r, m, before, false) && before < m->first)
        m->first = before;
    if (behind != ENT_NONE)
        add_actors_at(r, m, behind, false);
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

static void add_captured(const ent_reading *r, ent_meeting_mention *m, uint32_t token, bool host)
{
    token = host ? token : whole_name(r, token);
    uint32_t before = m->party_count;
    uint32_t x = r->mention_at[token];
    bool person = x != ENT_NONE && (r->marks[token] & ENT_MARK_PERSON);
    if (!person && add_apposed(r, m, token))
        return;
    if (!host)
        add_hyphened(r, m, token);
    /* "the Saudi delegation", "diplomats from Iran and China": the states they come from. */
    bool unnamed = is_unnamed(r, token);
    if (!(unnamed && add_inner(r, m, token, 1)) && !add_actors_at(r, m, token, host))
        add_inner(r, m, token, 1);
    if (person)
        add_apposed(r, m, token);
    if (host)
        m->hosts += m->party_count - before;
}

static void cover(const ent_reading *r, ent_meeting_mention *m, uint32_t token)
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
    /* A subject that another verb before has too would make the span long. */
    bool far = first + FAR_FROM < m->trigger || last > m->trigger + FAR_FROM;
    if (first < m->first && !(far && r->doc->tokens.at[m->trigger].rel == ENT_REL_CONJ))
        m->first = first;
    if (last > m->last)
        m->last = last;
}

static bool is_definite(const ent_document *doc, uint32_t token)
{
    for (uint32_t c = doc->tokens.at[token].child; c != ENT_NONE; c = doc->tokens.at[c].sibling)
        if ((doc->tokens.at[c].rel == ENT_REL_DET || doc->tokens.at[c].rel == ENT_REL_NMOD_POSS) &&
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

/* "Talks in Ohrid ended late. X and Y did not sign.": a meeting told without its parties is that of
 * the actors whom the same sentence or its neighbours name together. */
static bool adopt_from(const ent_reading *r, ent_meeting_mention *m, uint32_t sentence)
{
    if (sentence >= r->doc->sentences.n)
        return false;
    const ent_sentence *s = &r->doc->sentences.at[sentence];
    const ent_token *tok = r->doc->tokens.at;
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        if (!(r->marks[t] & (ENT_MARK_PERSON | ENT_MARK_STATE)) || r->mention_at[t] == ENT_NONE ||
            r->mentions.at[r->mention_at[t]].place_sense)
            continue;
        uint32_t mark = r->marks[t] & (ENT_MARK_PERSON | ENT_MARK_STATE), before = m->party_count;
        add_actors_at(r, m, t, false);
        for (uint32_t c = tok[t].child; c != ENT_NONE; c = tok[c].sibling)
            if (tok[c].rel == ENT_REL_CONJ && (r->marks[c] & mark))
                add_actors_at(r, m, c, false);
        if (m->party_count >= before + 2)
            return true;
        m->party_count = before;
    }
    return false;
}

static void adopt_parties(const ent_reading *r, ent_meeting_mention *m)
{
    (void)(adopt_from(r, m, m->sentence) || adopt_from(r, m, m->sentence + 1) ||
           (m->sentence > 0 && adopt_from(r, m, m->sentence - 1)));
}

/* "What was agreed in Japan?": a heading that asks tells of no meeting of its own. */
static bool is_question(const ent_document *doc, uint32_t sentence)
{
    const ent_sentence *s = &doc->sentences.at[sentence];
    return s->count && ent_str_is(doc->tokens.at[s->first + s->count - 1].form, "?");
}

/* ---- who takes part besides ------------------------------------------------------------ */

static bool is_party(const ent_reading *r, uint32_t token)
{
    return (r->marks[token] & (ENT_MARK_PERSON | ENT_MARK_STATE | ENT_MARK_IGO | ENT_MARK_ORGAN |
                               ENT_MARK_PEOPLE | ENT_MARK_PRONOUN)) != 0 &&
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
        add_captured(r, m, out[i], false);
        cover(r, m, out[i]);
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
                    add_captured(r, m, out[i], false);
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
        t = tok[t].head;
        if (tok[t].upos != ENT_UPOS_VERB || ent_is_passive(r->doc, t))
            continue;
        uint32_t n = ent_subjects(r->doc, t, out, 16);
        for (uint32_t k = 0; k < n; k++)
            if (is_party(r, out[k]) && out[k] != m->trigger)
                add_captured(r, m, out[k], false);
    }
}

static void add_mentions(const ent_reading *r, ent_meeting_mention *m, const uint32_t *at,
                         uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        const ent_mention *x = &r->mentions.at[at[i]];
        for (uint32_t k = 0; k < x->actor_count; k++) {
            uint32_t actor = as_party(r, x->actors[k], false);
            if (actor != ENT_NONE)
                add_party(m, actor);
        }
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
    static const char *const words[] = {"Council", "Assembly", "Parliament", "Congress", "Senate",
                                        "Cabinet", "Knesset", "Duma", "Bundestag"};
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
        bool known = x.n == 0;
        for (uint32_t k = 0; k < i && !known; k++)
            known = ent_str_eq(x, r->actors.at[m->parties[k]].iso3);
        n += !known || r->actors.at[m->parties[i]].kind == ENT_KIND_IGO;
    }
    return n;
}

/* A rule may ask for more than one party: "X and Y spoke" (least=2), or for several countries. */
static bool enough(const ent_reading *r, const ent_meeting_mention *m)
{
    uint32_t least = 0;
    if (ent_str_to_u32(ent_rule_value(m->rule, ENT_STR("least")), &least) && m->party_count < least)
        return false;
    return !ent_str_to_u32(ent_rule_value(m->rule, ENT_STR("states")), &least) ||
           count_countries(r, m) >= least;
}

static bool is_visit(const ent_meeting_mention *m)
{
    return ent_str_is(m->kind, "visit");
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
            uint32_t token = whole_name(r, match->captures[k].token);
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
        for (at++; at < s->first + s->count && at < m->trigger + 4; at++)
            if (ent_str_is(doc->tokens.at[at].form, "to") || ent_str_is(doc->tokens.at[at].form, "in"))
                break;
    uint32_t n = at < s->first + s->count ? ent_places_behind(r, at, out, ENT_PARTIES_MOST) : 0;
    for (uint32_t i = 0; n > 1 && i < n; i++) {
        const ent_mention *x = &r->mentions.at[out[i]];
        for (uint32_t k = 0; k < x->actor_count; k++) {
            uint32_t before = m->party_count, actor = as_party(r, x->actors[k], true);
            if (actor != ENT_NONE)
                add_party(m, actor);
            m->hosts += m->party_count - before;
        }
        m->last = x->last > m->last ? x->last : m->last;
    }
}

/* "The United Kingdom had requested the meeting": it need not be there. */
static bool is_told_of(const ent_reading *r, const ent_match *match, const ent_meeting_mention *m)
{
    const ent_token *k = &r->doc->tokens.at[m->trigger];
    return m->definite && k->upos == ENT_UPOS_NOUN && k->head != ENT_NONE &&
           (k->rel == ENT_REL_OBJ || k->rel == ENT_REL_NSUBJ_PASS) && m->party_count == 1 &&
           match->capture_count == 1 && ent_str_is(match->captures[0].name, "who") &&
           !ent_governs(r->doc, m->trigger, match->captures[0].token) &&
           ent_meeting_word(r, "asking-for", k->head);
}

static void find_parties(const ent_reading *r, const ent_match *match, ent_meeting_mention *m)
{
    bool public = false, beside = false;
    uint32_t list[ENT_PARTIES_MOST], listed = 0;
    if (r->doc->tokens.at[m->trigger].upos == ENT_UPOS_VERB && !m->joins &&
        ent_rule_value(m->rule, ENT_STR("status")).n == 0 &&
        !ent_is_passive(r->doc, m->trigger) && r->doc->tokens.at[m->trigger].rel != ENT_REL_ACL) {
        listed = ent_names_before(r, m->trigger, list, ENT_PARTIES_MOST);
        beside = listed > 0 && all_named(r, list, listed) && !caught_all(r, match, list, listed);
        if (beside)
            add_mentions(r, m, list, listed);
    }
    /* Visitors first, hosts behind them. */
    for (int host = 0; host < 2; host++) {
        if (host && is_visit(m) && m->party_count == 0) {
            uint32_t v = verb_above(r->doc, m->trigger);
            if (v != ENT_NONE && !ent_is_passive(r->doc, v) &&
                (v == m->trigger || ent_meeting_word(r, "pay", v) || ent_meeting_word(r, "go", v)))
                add_names(r, m, v, true, false);
        }
        for (uint32_t i = 0; i < match->capture_count; i++) {
            ent_str name = match->captures[i].name;
            bool is_host = ent_str_is(name, "host");
            if (beside && ent_str_is(name, "who"))
                continue;
            m->heads |= ent_meeting_word(r, "head-noun", match->captures[i].token) &&
                        !(r->marks[match->captures[i].token] & ENT_MARK_PERSON);
            if (ent_meeting_word(r, "no-party", match->captures[i].token)) {
                public |= ent_str_is(name, "whom");
                continue;
            }
            if (m->party_count && is_owner(r, match->captures[i].token))
                continue;
            if (ent_str_is(name, "place") || ent_str_is(name, "x") || ent_str_is(name, "accord") || ent_str_is(name, "inviter") ||
                is_host != host)
                continue;
            add_captured(r, m, match->captures[i].token, is_host);
            cover(r, m, match->captures[i].token);
            if (is_host && m->place == ENT_NONE && r->mention_at[match->captures[i].token] != ENT_NONE) {
                const ent_mention *x = &r->mentions.at[r->mention_at[match->captures[i].token]];
                m->place = r->mention_at[match->captures[i].token];
                m->place_first = x->name_first;
                m->place_last = x->name_last;
            }
        }
    }
    if (is_visit(m) && m->hosts)
        add_hosts(r, m);
    /* Told to reporters, or before a crowd: no meeting with anybody. */
    if (public && m->party_count < 2 && !is_visit(m)) {
        m->party_count = 0;
        m->nobody = true;
        return;
    }
    m->extra = is_extra(r, m);
    if (is_told_of(r, match, m))
        m->party_count = m->hosts = 0;
    uint32_t whom_token = ent_match_token(match, ENT_STR("whom"));
    if (m->joins && whom_token != ENT_NONE && !(r->marks[whom_token] & ENT_MARK_PERSON))
        m->extra = true;
    if (is_visit(m)) {
        drop_doubles(r, m);
        return;
    }
    take_holder(r, match, m);
    bool verb = r->doc->tokens.at[m->trigger].upos == ENT_UPOS_VERB;
    bool who = ent_match_token(match, ENT_STR("who")) != ENT_NONE;
    bool whom = ent_match_token(match, ENT_STR("whom")) != ENT_NONE;
    bool reach = ent_rule_value(m->rule, ENT_STR("reach")).n > 0;
    if (reach) {
        uint32_t v = verb_above(r->doc, m->trigger);
        if (v != ENT_NONE && !ent_is_passive(r->doc, v))
            add_names(r, m, v, true, true);
    } else if (verb && m->party_count < 2) {
        add_names(r, m, m->trigger, !who, !whom && ent_meeting_word(r, "meet-object", m->trigger));
    }
    if (m->joint)
        add_names(r, m, m->trigger, true, false);
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
    drop_doubles(r, m);
}

static bool any_person(const ent_reading *r, const ent_meeting_mention *m)
{
    for (uint32_t i = 0; i < m->party_count; i++)
        if (r->actors.at[m->parties[i]].kind == ENT_KIND_PERSON)
            return true;
    return false;
}

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
            bool length = ent_str_is(r->dates.at[d].grain, "duration");
            if (!told && !length && (h == ENT_NONE || ent_governs(doc, h, m->trigger) || h == m->trigger))
                return d;
            t = r->dates.at[d].last;
            continue;
        }
        bool finite = tok[t].upos == ENT_UPOS_VERB &&
                      (tok[t].xpos == ENT_XPOS_VBD || tok[t].xpos == ENT_XPOS_VBP ||
                       tok[t].xpos == ENT_XPOS_VBZ);
        if (finite && !ent_governs(doc, t, m->trigger))
            break;
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
        claimed |= r->date_at[t] != date &&
                   (tok[t].upos == ENT_UPOS_VERB || ent_meeting_word(r, "gathering", t) ||
                    ent_meeting_word(r, "visit-noun", t) || ent_meeting_word(r, "summit-noun", t));
    }
    return !claimed;
}

static void find_date(const ent_reading *r, ent_meeting_mention *m)
{
    const ent_document *doc = r->doc;
    m->date = date_behind(r, m);
    if (m->date == ENT_NONE) {
        m->date = ent_date_of(r, m->trigger);
        if (m->date != ENT_NONE && !dates_it(r, m, m->date))
            m->date = ENT_NONE;
    }
    if (m->date == ENT_NONE || r->dates.at[m->date].first == ENT_NONE)
        return;
    const ent_timex *d = &r->dates.at[m->date];
    bool near = d->first + 12 >= m->first && d->last <= m->last + 12;
    if (near && doc->tokens.at[d->first].sentence == m->sentence) {
        m->first = d->first < m->first ? d->first : m->first;
        m->last = d->last > m->last ? d->last : m->last;
    }
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
    m->headline = cls == ENT_LINE_TITLE || cls == ENT_LINE_SUBTITLE || cls == ENT_LINE_HEADING ||
                  cls == ENT_LINE_CAPTION;
    m->definite = is_definite(doc, match->trigger);
    find_parties(r, match, m);
    bool sits = ent_str_is(m->kind, "session") &&
                doc->tokens.at[m->trigger].upos == ENT_UPOS_VERB;
    bool idle = sits && m->party_count > 0 && !ent_is_council(r, m->parties[0]);
    if (idle || m->nobody || !(m->extra || enough(r, m))) {
        out->n--;
        return;
    }
    ent_find_meeting_place(r, match, m);
    if (m->place_first == ENT_NONE)
        take_place_there(r, out, m);
    find_date(r, m);
    if (m->joint && m->place == ENT_NONE && m->date == ENT_NONE && !any_person(r, m)) {
        out->n--;
        return;
    }
    if (m->party_count == 0 && match->capture_count == 0 && !m->definite &&
        m->place_first != ENT_NONE)
        adopt_parties(r, m);
    m->status = ent_meeting_status(r, m);
    m->named = match->capture_count;
    m->again = is_again(r, match, m);
    if (m->joint && !tells_accord(match) &&
        (doc->tokens.at[m->trigger].xpos == ENT_XPOS_VB || leads_to_meeting(r, m->trigger))) {
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
        bool special = ent_str_is(a->kind, "talks") && !ent_str_is(b->kind, "talks") && !b->joint;
        if (b->party_count > a->party_count ? !b->joint || a->party_count < 2
                                            : b->party_count == a->party_count && special)
            out->at[k] = out->at[i];
    }
    out->n = kept;
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
                    k->rel == ENT_REL_OBL_AGENT || k->rel == ENT_REL_NMOD_POSS;
        bool they = k->upos == ENT_UPOS_PRON && ent_str_is(k->lemma, "they");
        if ((core && k->upos == ENT_UPOS_PROPN) || they)
            marks[t] = ENT_MARK_PEOPLE;
    }
    return marks;
}

void ent_find_meetings(const ent_reading *r, ent_meeting_mentions *out, ent_status *st)
{
    const uint32_t *marks = own_marks(r, st);
    for (uint32_t i = 0; i < r->doc->sentences.n && !ent_failed(st); i++) {
        ent_matches matches = {0};
        uint32_t before = out->n;
        if (is_question(r->doc, i))
            continue;
        ent_rules_match(r->lexicon, ENT_STR("meeting"), r->doc, i, marks, &matches, st);
        for (uint32_t k = 0; k < matches.n && !ent_failed(st); k++)
            take_match(r, &matches.at[k], i, out, st);
        keep_best(out, before);
    }
}
