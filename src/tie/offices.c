/* offices.c - who holds which office, as the words at his name say. */
#include "mention/clause.h"
#include "rule/grammar.h"
#include "tie/work.h"

/* Where the role was read: the first mention of the person whose words hold it, else the nearest
 * one in the sentence where it stands. */
static bool place_of(const ent_reading *r, const ent_actor *a, const ent_role *role, uint32_t *first,
                     uint32_t *last)
{
    if (role->first == ENT_NONE)
        return false;
    uint32_t sentence = r->doc->tokens.at[role->first].sentence, best = UINT32_MAX;
    for (uint32_t i = 0; i < a->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[a->mentions.at[i]];
        if (m->first == ENT_NONE || r->doc->tokens.at[m->first].sentence != sentence ||
            m->form == ENT_MENTION_PRONOUN || m->form == ENT_MENTION_TITLE)
            continue;
        uint32_t from = m->first < role->first ? m->first : role->first;
        uint32_t to = m->last > role->last ? m->last : role->last;
        if (to - from < best) {
            best = to - from;
            *first = from;
            *last = to;
        }
    }
    return best < 40;
}

/* "Chairperson of the East African Community": the body's name behind the role proves it. */
static uint32_t last_of_body(const ent_reading *r, uint32_t last, ent_str org)
{
    uint32_t end = ent_last_of(r->doc, last);
    for (uint32_t t = last + 1; t <= end && t < last + 12; t++) {
        uint32_t m = r->mention_at[t];
        uint8_t pos = ent_tok(r->doc, t)->upos;
        if (m != ENT_NONE && r->mentions.at[m].actor_count == 1 && r->mentions.at[m].last > last) {
            const ent_actor *a = &r->actors.at[r->mentions.at[m].actors[0]];
            bool state = a->iso3.n == 3 && a->kind == ENT_KIND_STATE && ent_str_starts(org, a->iso3);
            if (ent_str_eq(a->id, org) || state)
                return r->mentions.at[m].last;
        }
        if (pos == ENT_UPOS_PUNCT || pos == ENT_UPOS_VERB || pos == ENT_UPOS_AUX)
            break;
    }
    return last;
}

/* A caption or title shows the office as well; prose proves it better. */
static bool better_place(const ent_reading *r, const ent_actor *a, uint32_t *first, uint32_t *last)
{
    if (ent_is_prose(r->doc, r->doc->tokens.at[*first].sentence))
        return false;
    for (uint32_t i = 0; i < a->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[a->mentions.at[i]];
        if (m->form != ENT_MENTION_NAME || m->first == ENT_NONE || m->first >= m->name_first ||
            !ent_is_prose(r->doc, r->doc->tokens.at[m->first].sentence))
            continue;
        *first = m->first;
        *last = m->last;
        return true;
    }
    return false;
}

static bool is_post(ent_str org)
{
    static const char *const prefixes[] = {"ORG:", "OUT:"};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (ent_str_starts(org, ent_str_z(prefixes[i])))
            return true;
    return false;
}

static uint8_t kind_of_org(ent_str org)
{
    bool agency = org.n > 4 && org.p[3] == '.';
    return agency ? ENT_KIND_AGENCY : org.n == 3 ? ENT_KIND_STATE
           : ent_str_starts(org, ENT_STR("ORG:")) ? ENT_KIND_THINKTANK : ENT_KIND_IGO;
}

static ent_str name_of_org(ent_str org)
{
    size_t colon = ent_str_find(org, ENT_STR(":"));
    return colon == SIZE_MAX ? org : ent_str_sub(org, colon + 1, org.n);
}

static bool is_party(const ent_reading *r, ent_str org)
{
    uint32_t entry = ent_lexicon_find(r->lexicon, org);
    return entry != ENT_NONE && ent_lexicon_actor(r->lexicon, entry)->kind == ENT_KIND_PARTY;
}

static bool is_employer(uint8_t kind)
{
    return kind == ENT_KIND_STATE || kind == ENT_KIND_AGENCY || kind == ENT_KIND_IGO ||
           kind == ENT_KIND_GROUP || kind == ENT_KIND_PARTY || kind == ENT_KIND_COMPANY ||
           kind == ENT_KIND_THINKTANK || kind == ENT_KIND_UNIVERSITY || kind == ENT_KIND_OUTLET ||
           kind == ENT_KIND_PROCESS;
}

/* The body that stands at a role whose title names none: "its executive secretary", "commissioner
 * for political affairs of ECOWAS", "professor at Ghent University"; ENT_NONE. */
static uint32_t body_beside(const ent_reading *r, const ent_role *role)
{
    static const char *const slots[] = {"pre", "at", "of", "with", "for", "from", "in"};
    ent_tie_frame f;
    if (role->first == ENT_NONE)
        return ENT_NONE;
    ent_tie_frame_at(r, role->last, &f);
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++) {
        ent_actor_set found = {.n = 0};
        ent_tie_slot_take(r, &f, ent_str_z(slots[i]), &found);
        for (uint32_t k = 0; k < found.n; k++)
            if (is_employer(r->actors.at[found.at[k]].kind))
                return found.at[k];
    }
    return ENT_NONE;
}

/* Organs of a state, by the column of titles.tbl: their state may be told elsewhere. */
static bool is_of_state(ent_str organ)
{
    static const char *const others[] = {"HONORIFIC", "ACADEMIC", "MEDIA", "RELIGION", "FIRM", "PARTY",
                                         "REGION", "OTHER", "IGO", "UN", "MIL", ""};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (ent_str_is(organ, others[i]))
            return false;
    return true;
}

/* "the Secretary General", "the chairperson": of a body that the text names elsewhere. */
static bool is_of_bodies(ent_str organ)
{
    return ent_str_is(organ, "IGO") || ent_str_is(organ, "UN") || ent_str_is(organ, "OTHER");
}

/* Lies the token in what another person is called ("the Minister for Foreign Affairs of Finland, NAME")? */
static bool is_of_another(const ent_reading *r, uint32_t token, uint32_t actor)
{
    uint32_t end = ent_last_of(r->doc, token);
    for (uint32_t t = ent_first_of(r->doc, token); t <= end; t++) {
        uint32_t m = r->mention_at[t];
        if (m == ENT_NONE || r->mentions.at[m].actor_count != 1 || r->mentions.at[m].actors[0] == actor)
            continue;
        bool covers = r->mentions.at[m].first <= token && token <= r->mentions.at[m].last && t != token;
        if (covers && r->actors.at[r->mentions.at[m].actors[0]].kind == ENT_KIND_PERSON)
            return true;
    }
    return false;
}

/* The only state that a sentence names, but not for another person; "" when there is none or there are
 * several, which *several tells. */
static ent_str only_state(const ent_reading *r, uint32_t token, uint32_t actor, bool *several)
{
    ent_str iso3 = {0};
    uint32_t end = ent_last_of(r->doc, token);
    *several = false;
    for (uint32_t t = ent_first_of(r->doc, token); t <= end; t++) {
        ent_actor_set all = {.n = 0};
        if (r->mention_at[t] == ENT_NONE || is_of_another(r, t, actor))
            continue;
        ent_set_take(r, t, 0, &all);
        for (uint32_t i = 0; i < all.n && !*several; i++) {
            const ent_actor *a = &r->actors.at[all.at[i]];
            if (a->iso3.n != 3 || a->kind == ENT_KIND_PERSON)
                continue;
            *several = iso3.n && !ent_str_eq(iso3, a->iso3);
            iso3 = a->iso3;
        }
    }
    return *several ? (ent_str){0} : iso3;
}

ent_str ent_tie_organ(ent_tie_work *w, ent_str iso3, ent_str organ)
{
    if (!is_of_state(organ))
        return (ent_str){0};
    if (ent_str_is(organ, "HEAD") || ent_str_is(organ, "PRESS") || ent_str_is(organ, "GOV"))
        return iso3;
    if (ent_lexicon_find(w->r->lexicon, organ) != ENT_NONE)
        return organ;
    if (ent_str_is(organ, "EMBASSY"))
        organ = ENT_STR("MFA");
    return ent_organ_of_state(w->organs, w->r->doc->arena, iso3, organ, w->st);
}

/* "Foreign Minister Tano said Fiji would": the body of a title of state without a state. */
static ent_str body_of_state(ent_tie_work *w, uint32_t actor, const ent_role *role)
{
    ent_str iso3 = w->r->actors.at[actor].iso3;
    if (role->first == ENT_NONE || !is_of_state(role->organ))
        return (ent_str){0};
    bool several = false;
    if (iso3.n != 3 && ent_tok(w->r->doc, role->last)->xpos == ENT_XPOS_NNS)
        return (ent_str){0};            /* "the deputy prime ministers A and B": of two states */
    if (iso3.n != 3)
        iso3 = only_state(w->r, role->first, actor, &several);
    if (iso3.n != 3 && !several)
        iso3 = w->own;
    return iso3.n == 3 ? ent_tie_organ(w, iso3, role->organ) : (ent_str){0};
}

static bool is_affiliation(const ent_reading *r, ent_str org, uint32_t actor)
{
    uint8_t kind = r->actors.at[actor].kind;
    return is_post(org) || is_party(r, org) || kind == ENT_KIND_THINKTANK || kind == ENT_KIND_COMPANY ||
           kind == ENT_KIND_UNIVERSITY || kind == ENT_KIND_OUTLET || kind == ENT_KIND_PARTY;
}

/* A member of the government holds office in the state, as its head does. */
static ent_str body_of(ent_str org)
{
    return ent_str_ends(org, ENT_STR(".GOV")) ? ent_str_sub(org, 0, 3) : org;
}

/* "President Lula da Silva and his Colombian counterpart Gustavo Petro": the office is that of the person
 * named before in the sentence, in the own state. False when nobody there has one. */
static bool take_counterpart(const ent_reading *r, uint32_t actor, ent_role *role)
{
    uint32_t sentence = r->doc->tokens.at[role->first].sentence;
    for (uint32_t t = role->first; t-- > 0 && r->doc->tokens.at[t].sentence == sentence;) {
        const ent_mention *m = r->mention_at[t] == ENT_NONE ? NULL : &r->mentions.at[r->mention_at[t]];
        const ent_actor *a = m && m->actor_count == 1 && m->actors[0] != actor ? &r->actors.at[m->actors[0]] : NULL;
        for (uint32_t i = 0; a && a->kind == ENT_KIND_PERSON && i < a->roles.n; i++) {
            const ent_role *other = &a->roles.at[i];
            if (other->former || !is_of_state(other->organ))
                continue;
            role->role = other->role;
            role->organ = other->organ;
            role->org = ENT_STR("");
            return true;
        }
    }
    return false;
}

static void add_office(ent_tie_work *w, uint32_t actor, uint32_t number)
{
    ent_role role = w->r->actors.at[actor].roles.at[number];
    bool counterpart = role.first != ENT_NONE && ent_lemma_in(w->r->doc, role.last, "counterpart-word");
    if (counterpart && !take_counterpart(w->r, actor, &role))
        return;
    ent_tie_draft d = {.score = 0.8};
    uint32_t beside = role.org.n || counterpart ? ENT_NONE : body_beside(w->r, &role);
    if (beside != ENT_NONE) {
        const ent_actor *body = &w->r->actors.at[beside];
        bool state = body->kind == ENT_KIND_STATE && is_of_state(role.organ);
        role.org = state ? ent_tie_organ(w, body->iso3, role.organ) : body->id;
        d.score = 0.6;
    }
    const ent_office *known = ent_tie_office_on_day(w->r, &w->r->actors.at[actor]);
    bool abroad = known && w->r->actors.at[actor].iso3.n == 3 &&
                  !ent_str_starts(known->org, w->r->actors.at[actor].iso3);
    if (role.org.n == 0 && known && !role.former && (abroad || is_of_bodies(role.organ)))
        role.org = known->org;
    if (role.org.n == 0) {
        role.org = body_of_state(w, actor, &role);
        d.score = 0.5;
    }
    if (role.org.n == 0 && is_of_bodies(role.organ) && role.first != ENT_NONE) {
        uint32_t near = ent_tie_body_near(w, role.first);
        role.org = near == ENT_NONE ? role.org : w->r->actors.at[near].id;
    }
    if (role.org.n == 0 || !place_of(w->r, &w->r->actors.at[actor], &role, &d.first, &d.last))
        return;
    role.org = body_of(role.org);
    d.last = last_of_body(w->r, d.last, role.org);
    uint32_t shown = d.first, shown_last = d.last;
    bool moved = better_place(w->r, &w->r->actors.at[actor], &d.first, &d.last);
    uint32_t org = ent_actor_with_id(w->r, role.org, name_of_org(role.org), kind_of_org(role.org), w->st);
    bool vague = ent_str_is(role.organ, "GOV") && ent_str_is(role.role, "Minister");
    if (org == ENT_NONE || (vague && ent_tie_has_office(w, actor, org)))
        return;
    bool post = is_affiliation(w->r, role.org, org);
    d.relation = post ? ENT_STR("affiliation") : ENT_STR("office");
    d.status = role.former ? ENT_STR("past") : ENT_STR("current");
    ent_set_put(&d.a, actor);
    ent_set_put(&d.b, org);
    d.trigger = d.first;
    d.rule = ENT_STR("office:role");
    d.rule_place = ENT_STR("lexicon/titles.tbl");
    ent_tie *t = ent_tie_add(w, &d);
    ent_tie_attr_add(w, t, "role", role.role);
    if (t && !role.former && t->date.n == 0)
        t->date = w->r->doc->date;          /* in office when it was written */
    if (t)
        t->attribution = ENT_STR("author");
    if (t && moved)
        ent_spans_add(w->r, shown, shown_last, &t->evidence, w->st);
}

/* "X was elected president": the office that Y held. */
static bool is_said_of_another(const ent_reading *r, uint32_t token, uint32_t actor)
{
    uint32_t person = ent_tie_predicate_of(r, token);
    return r->doc->tokens.at[token].rel == ENT_REL_XCOMP || (person != ENT_NONE && person != actor);
}

/* "the ousted president", "the next president": not the one in office. */
static bool is_qualified(const ent_document *doc, const ent_mention *m)
{
    uint8_t before = m->first > 0 ? doc->tokens.at[m->first - 1].upos : ENT_UPOS_DET;
    for (uint32_t t = m->first; t < m->head; t++)
        if (ent_lemma_in(doc, t, "tie-past-word"))
            return true;
    return before == ENT_UPOS_ADJ || before == ENT_UPOS_VERB;
}

/* "The Russian president said": named by the office alone. */
static void add_described(ent_tie_work *w, uint32_t actor)
{
    ent_reading *r = w->r;
    const ent_actor *a = &r->actors.at[actor];
    const ent_office *o = a->roles.n ? NULL : ent_tie_office_on_day(r, a);
    for (uint32_t i = 0; o && i < a->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[a->mentions.at[i]];
        if (m->form != ENT_MENTION_TITLE || m->actor_count != 1 || m->first == ENT_NONE ||
            is_qualified(r->doc, m) ||
            is_said_of_another(r, m->head, actor) ||
            !ent_is_prose(r->doc, r->doc->tokens.at[m->first].sentence))
            continue;
        ent_tie_draft d = {.relation = ENT_STR("office"), .status = ENT_STR("current"), .first = m->first,
                           .last = m->last, .trigger = m->first, .score = 0.6,
                           .rule = ENT_STR("office:title"), .rule_place = ENT_STR("lexicon/titles.tbl")};
        ent_str org = body_of(o->org);
        uint32_t body = ent_actor_with_id(r, org, name_of_org(org), kind_of_org(org), w->st);
        if (body == ENT_NONE)
            return;
        ent_set_put(&d.a, actor);
        ent_set_put(&d.b, body);
        ent_tie *t = ent_tie_add(w, &d);
        ent_tie_attr_add(w, t, "role", o->title);
        if (t)
            t->date = r->doc->date;
        return;
    }
}

void ent_tie_read_offices(ent_tie_work *w)
{
    uint32_t actors = w->r->actors.n;
    for (uint32_t i = 0; i < actors && !ent_failed(w->st); i++) {
        const ent_actor *a = &w->r->actors.at[i];
        if (a->kind != ENT_KIND_PERSON || a->author || a->silent)
            continue;
        for (uint32_t k = 0; k < w->r->actors.at[i].roles.n; k++)
            add_office(w, i, k);
        add_described(w, i);
    }
}
