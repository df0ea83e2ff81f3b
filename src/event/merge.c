/* merge.c - mentions of one meeting become one record.
 *
 * Two mentions are one meeting when their kinds are of one family, their dates overlap (or one has
 * none) and the same parties meet: the same persons, or the states that those persons act for. A
 * mention without parties ("the talks") joins the latest meeting of its family that suits. */
#include "event/meetings.h"

enum { FAR_BACK = 12 };         /* sentences back that "the talks" point to */

typedef enum family { GATHERING, VISIT, CALL, HEARING, BRIEFING } family;

static family family_of(ent_str kind)
{
    if (ent_str_is(kind, "visit"))
        return VISIT;
    if (ent_str_is(kind, "call"))
        return CALL;
    if (ent_str_is(kind, "hearing"))
        return HEARING;
    if (ent_str_is(kind, "briefing"))
        return BRIEFING;
    return GATHERING;
}

typedef struct cluster {
    ENT_VEC(uint32_t) mentions;     /* of ent_meeting_mentions, in text order */
    uint32_t parties[ENT_PARTIES_MOST];
    uint32_t party_count, hosts;
    uint32_t place, place_first, place_last, date;
    const char *date_from;          /* how a date that its own words do not tell was found */
    uint32_t named;
    bool heads;                     /* told of leaders without names */
    bool several;                   /* "the meetings of A with B and C"; told by a joint act alone */
    uint32_t best;                  /* the mention that gives span and rule */
    uint32_t sentence;              /* of its last mention */
    ent_str kind, status;
} cluster;
typedef ENT_VEC(cluster) clusters;

static bool has(const uint32_t *set, uint32_t n, uint32_t x)
{
    for (uint32_t i = 0; i < n; i++)
        if (set[i] == x)
            return true;
    return false;
}

static uint32_t guests(uint32_t count, uint32_t hosts)
{
    return count - (hosts < count ? hosts : count);
}

static bool same_set(const uint32_t *a, uint32_t an, const uint32_t *b, uint32_t bn)
{
    if (an != bn)
        return false;
    for (uint32_t i = 0; i < an; i++)
        if (!has(b, bn, a[i]))
            return false;
    return true;
}

static bool is_person(const ent_reading *r, uint32_t actor)
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

static ent_str country(const ent_reading *r, uint32_t actor)
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
            found = ent_str_eq(country(r, a[i]), country(r, b[k]));
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
                ent_str_eq(country(r, x->actors[i]), country(r, y->actors[k])))
                return true;
    return x->actor_count == 0 || y->actor_count == 0;
}

static bool is_unreal(ent_str status)
{
    return !ent_str_is(status, "held") && !ent_str_is(status, "ongoing");
}

static bool visits_match(const cluster *c, const ent_meeting_mention *m)
{
    uint32_t cg = guests(c->party_count, c->hosts), mg = guests(m->party_count, m->hosts);
    bool inside = true, around = true;
    for (uint32_t i = 0; i < mg; i++)
        inside = inside && has(c->parties, cg, m->parties[i]);
    for (uint32_t i = 0; i < cg; i++)
        around = around && has(m->parties, mg, c->parties[i]);
    if (mg == 0 ? !(m->definite || m->headline) : cg > 0 && !(inside || around))
        return false;                   /* "the visits to Japan": whoever visited it */
    if (c->hosts == 0 || m->hosts == 0)
        return mg > 0 && cg > 0;
    for (uint32_t i = mg; i < m->party_count; i++)
        if (has(c->parties, c->party_count, m->parties[i]))
            return true;
    return false;
}

/* Neither told for a day or a place, both only possible: "resuming talks with X". */
static bool are_open(const cluster *c, const ent_meeting_mention *m)
{
    return ent_str_is(c->status, "hypothetical") && ent_str_eq(c->status, m->status) &&
           c->date == ENT_NONE && m->date == ENT_NONE && c->place_first == ENT_NONE &&
           m->place_first == ENT_NONE;
}

static bool gatherings_match(const ent_reading *r, const cluster *c, const ent_meeting_mention *m)
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
    return (m->definite || are_open(c, m)) && m->party_count == 1 &&
           covers_countries(r, m->parties, m->party_count, c->parties, c->party_count);
}

/* "They were joined by X": the meeting just told, with somebody more. */
static bool is_joined(const cluster *c, const ent_meeting_mention *m)
{
    if (m->extra && c->party_count > 1 && c->sentence + 4 >= m->sentence)
        return true;
    if (!m->joins || c->party_count == 0 || c->sentence + 2 < m->sentence)
        return false;
    for (uint32_t i = 0; i < c->party_count; i++)
        if (!has(m->parties, m->party_count, c->parties[i]))
            return false;
    return true;
}

static bool belongs(const ent_reading *r, const cluster *c, const ent_meeting_mention *m)
{
    family f = family_of(c->kind);
    if (f != family_of(m->kind) || !dates_meet(r, c->date, m->date))
        return false;
    if (is_joined(c, m))
        return true;
    bool unreal = is_unreal(c->status) != is_unreal(m->status);
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
    if (f == VISIT)
        return visits_match(c, m);
    return gatherings_match(r, c, m) && places_meet(r, c->place, m->place);
}

/* Persons replace the states they act for; new parties are added before the hosts. */
static void take_parties(const ent_reading *r, cluster *c, const ent_meeting_mention *m)
{
    if (is_joined(c, m)) {
        const ent_token *verb = &r->doc->tokens.at[m->trigger];
        bool host = m->extra && verb->head != ENT_NONE &&
                    ent_str_is(r->doc->tokens.at[verb->head].lemma, "host");
        for (uint32_t i = 0; !host && i < m->party_count; i++)
            if (!has(c->parties, c->party_count, m->parties[i]) && c->party_count < ENT_PARTIES_MOST)
                c->parties[c->party_count++] = m->parties[i];
        return;
    }
    bool better = c->party_count == 0 ||
                  (all_states(r, c->parties, c->party_count) && m->party_count &&
                   !all_states(r, m->parties, m->party_count) && family_of(c->kind) != VISIT);
    if (better && m->party_count >= 1) {
        memcpy(c->parties, m->parties, m->party_count * sizeof *c->parties);
        c->party_count = m->party_count;
        c->hosts = m->hosts;
        return;
    }
    if (family_of(c->kind) != VISIT)
        return;
    for (uint32_t i = 0; i < m->party_count; i++) {
        bool host = i >= m->party_count - m->hosts;
        if (has(c->parties, c->party_count, m->parties[i]) ||
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

/* How good a mention is as the record's own span: prose before headlines, parties, date, place. */
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

static void take_place(cluster *c, const ent_meeting_mention *m)
{
    c->place = m->place;
    c->place_first = m->place_first;
    c->place_last = m->place_last;
}

static void join(const ent_reading *r, clusters *all, cluster *c, const ent_meeting_mentions *found,
                 uint32_t number, ent_status *st)
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
    }
    c->named += m->named;
    c->heads |= m->heads;
    bool plural = r->doc->tokens.at[m->trigger].xpos == ENT_XPOS_NNS &&
                  !ent_meeting_word(r, "plural-noun", m->trigger);
    c->several = (c->mentions.n == 1 || c->several) && (m->joint || plural);
    take_parties(r, c, m);
}

/* "the next round", "a further session": of those who met before. */
static void inherit(const ent_reading *r, const clusters *all, cluster *c,
                    const ent_meeting_mention *m)
{
    const ent_token *tok = r->doc->tokens.at;
    bool another = m->again || ent_meeting_word(r, "round-word", m->trigger);
    for (uint32_t k = tok[m->trigger].child; k != ENT_NONE && !another; k = tok[k].sibling)
        another = ent_meeting_word(r, "another-word", k);
    if (!another || family_of(m->kind) != GATHERING)
        return;
    for (const cluster *o = &all->at[all->n]; o-- > all->at;) {
        if (o == c || family_of(o->kind) != GATHERING || o->party_count < 2)
            continue;
        /* "The ministers" are not the presidents who met before. */
        if (m->again && c->party_count && !same_countries(r, o->parties, o->party_count, c->parties,
                                                          c->party_count) && !m->heads)
            return;
        memcpy(c->parties, o->parties, o->party_count * sizeof *c->parties);
        c->party_count = o->party_count;
        return;
    }
}

/* "fly to Doha for talks with X", "gather for a dialogue": the purpose of what was just told is
 * that meeting itself. The mention whose word it hangs at; ENT_NONE. */
static uint32_t purpose_of(const ent_reading *r, const ent_meeting_mentions *found, uint32_t number)
{
    const ent_token *tok = r->doc->tokens.at;
    const ent_meeting_mention *m = &found->at[number];
    bool with_for = false;
    for (uint32_t i = 0; i < m->party_count; i++)
        if (!is_person(r, m->parties[i]) && r->actors.at[m->parties[i]].kind != ENT_KIND_STATE)
            return ENT_NONE;            /* a body meets there; the visitor comes to it */
    for (uint32_t k = tok[m->trigger].child; k != ENT_NONE; k = tok[k].sibling)
        with_for |= tok[k].rel == ENT_REL_CASE && ent_str_is(tok[k].form, "for");
    for (uint32_t i = number; with_for && i-- > 0;) {
        const ent_meeting_mention *o = &found->at[i];
        if (o->sentence != m->sentence)
            break;
        uint32_t up = tok[m->trigger].head;
        for (int n = 0; n < 3 && up != ENT_NONE && tok[up].upos == ENT_UPOS_NOUN; n++)
            up = tok[up].head;
        if (!o->joint && o->trigger < m->trigger && up == o->trigger)
            return i;
    }
    return ENT_NONE;
}

/* Those whom a visitor comes to meet are his hosts, in place of their state. */
static void take_purpose(const ent_reading *r, cluster *c, const ent_meeting_mention *m)
{
    for (uint32_t i = 0; i < m->party_count; i++) {
        if (has(c->parties, c->party_count, m->parties[i]) ||
            !is_person(r, m->parties[i]) || c->party_count == ENT_PARTIES_MOST)
            continue;
        uint32_t at = c->party_count;
        for (uint32_t k = guests(c->party_count, c->hosts); k < c->party_count; k++)
            if (!is_person(r, c->parties[k]) &&
                ent_str_eq(country(r, c->parties[k]), country(r, m->parties[i])))
                at = k;
        c->parties[at] = m->parties[i];
        if (at == c->party_count) {
            c->party_count++;
            c->hosts += family_of(c->kind) == VISIT;
        }
    }
}

static void gather(const ent_reading *r, const ent_meeting_mentions *found, clusters *out,
                   ent_status *st)
{
    for (uint32_t i = 0; i < found->n && !ent_failed(st); i++) {
        cluster *home = NULL;
        uint32_t whole = purpose_of(r, found, i);
        for (uint32_t k = 0; whole != ENT_NONE && k < out->n && !home; k++)
            if (has(out->at[k].mentions.at, out->at[k].mentions.n, whole))
                home = &out->at[k];
        if (home) {
            take_purpose(r, home, &found->at[i]);
            continue;
        }
        for (uint32_t k = out->n; k-- > 0 && !home;)
            if (belongs(r, &out->at[k], &found->at[i]))
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

/* ---- kinds told by who meets ------------------------------------------------------------ */

static bool has_organ(const ent_reading *r, uint32_t actor, const char *organ)
{
    const ent_actor *a = &r->actors.at[actor];
    for (uint32_t i = 0; i < a->roles.n; i++)
        if (ent_str_is(a->roles.at[i].organ, organ) && !a->roles.at[i].former)
            return true;
    if (a->entry == ENT_NONE || r->day == INT32_MIN || a->roles.n)
        return false;
    const ent_actor_entry *e = ent_lexicon_actor(r->lexicon, a->entry);
    for (uint32_t i = 0; i < e->office_count; i++)
        if (e->offices[i].org.n == 3 && strcmp(organ, "HEAD") == 0)
            return true;
    return false;
}

static uint32_t count_organ(const ent_reading *r, const cluster *c, const char *organ)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->party_count; i++)
        n += has_organ(r, c->parties[i], organ);
    return n;
}

/* One of the two is the other's guest: a visit of one to the other's country is told. */
static bool are_guest_and_host(const ent_reading *r, const clusters *all, const cluster *c)
{
    for (uint32_t i = 0; i < all->n; i++) {
        const cluster *v = &all->at[i];
        uint32_t g = guests(v->party_count, v->hosts);
        if (family_of(v->kind) != VISIT || v->hosts == 0)
            continue;
        for (uint32_t p = 0; p < 2; p++)
            for (uint32_t h = g; h < v->party_count; h++)
                if (has(v->parties, g, c->parties[p]) &&
                    ent_str_eq(country(r, v->parties[h]), country(r, c->parties[1 - p])))
                    return true;
    }
    return false;
}

/* Who meets tells more than "talks" and "met": heads of several states hold a summit, two of them
 * where one visits the other. */
static ent_str kind_of(const ent_reading *r, const clusters *all, const cluster *c)
{
    bool session = ent_str_is(c->kind, "session");
    if (!ent_str_is(c->kind, "talks") && !session)
        return c->kind;
    uint32_t persons = 0;
    for (uint32_t i = 0; i < c->party_count; i++)
        persons += is_person(r, c->parties[i]);
    if (session)
        return c->kind;
    bool heads = persons == c->party_count && count_organ(r, c, "HEAD") == persons;
    if (heads && (persons > 2 || (persons == 2 && are_guest_and_host(r, all, c))))
        return ENT_STR("summit");
    if (c->heads)
        return ENT_STR("summit");
    if (c->party_count == 1 && ent_is_council(r, c->parties[0]))
        return ENT_STR("session");
    if (persons == 4 && !c->several && count_organ(r, c, "MFA") == 2 && count_organ(r, c, "MOD") == 2)
        return ENT_STR("two-plus-two");
    return c->kind;
}

/* ---- records ------------------------------------------------------------------------------- */

static ent_str place_text(const ent_reading *r, const cluster *c, ent_status *st)
{
    if (c->place_first != ENT_NONE && c->hosts < 2) {
        if (c->place != ENT_NONE && r->mentions.at[c->place].form == ENT_MENTION_DEMONYM &&
            r->mentions.at[c->place].actor_count)
            return r->actors.at[r->mentions.at[c->place].actors[0]].name;
        uint32_t a = r->doc->tokens.at[c->place_first].rstart;
        uint32_t b = r->doc->tokens.at[c->place_last].rend;
        return ent_str_of(r->doc->reading.p + a, b - a);
    }
    ent_str all = {0};
    for (uint32_t i = c->party_count - c->hosts; i < c->party_count; i++)
        all = ent_str_printf(r->doc->arena, st, "%.*s%s%.*s", ENT_FMT(all), all.n ? "; " : "",
                             ENT_FMT(r->actors.at[c->parties[i]].name));
    return all;
}

/* "JPN-USA:two-plus-two:2021-03-16": the countries in order, the kind, the date or "?". */
static ent_str occurrence(const ent_reading *r, const cluster *c, ent_str kind, ent_str date,
                          ent_status *st)
{
    ent_str names[ENT_PARTIES_MOST];
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->party_count; i++) {
        ent_str x = country(r, c->parties[i]);
        uint32_t k = n;
        bool known = false;
        for (uint32_t j = 0; j < n; j++)
            known = known || ent_str_eq(names[j], x);
        if (known)
            continue;
        for (; k > 0 && ent_str_cmp(names[k - 1], x) > 0; k--)
            names[k] = names[k - 1];
        names[k] = x;
        n++;
    }
    ent_str key = {0};
    for (uint32_t i = 0; i < n; i++)
        key = ent_str_printf(r->doc->arena, st, "%.*s%s%.*s", ENT_FMT(key), i ? "-" : "",
                             ENT_FMT(names[i]));
    return ent_str_printf(r->doc->arena, st, "%.*s:%.*s:%.*s", ENT_FMT(key), ENT_FMT(kind),
                          ENT_FMT(date.n ? date : ENT_STR("?")));
}

/* Source ranges of tokens first..last, one a line. */
static void add_evidence(const ent_document *doc, uint32_t first, uint32_t last, ent_meeting *m,
                         ent_status *st)
{
    ent_span spans[8];
    uint32_t n = ent_document_ranges(doc, doc->tokens.at[first].rstart, doc->tokens.at[last].rend,
                                     spans, 8);
    for (uint32_t i = 0; i < n; i++) {
        ent_span *s = ENT_PUSH(doc->arena, &m->evidence, st);
        if (s)
            *s = spans[i];
    }
}

/* A journey within the traveller's own country is no visit. */
static bool is_at_home(const ent_reading *r, const cluster *c)
{
    uint32_t g = guests(c->party_count, c->hosts);
    if (family_of(c->kind) != VISIT || c->hosts == 0 || g == 0)
        return false;
    for (uint32_t i = 0; i < g; i++)
        for (uint32_t k = g; k < c->party_count; k++)
            if (!ent_str_eq(country(r, c->parties[i]), country(r, c->parties[k])))
                return false;
    return true;
}

/* "following their meetings": several at once, each told elsewhere. */
static bool is_summary(const ent_reading *r, const cluster *c, const ent_meeting_mention *m)
{
    const ent_token *tok = r->doc->tokens.at;
    if (c->mentions.n > 1 || c->named > 1 || tok[m->trigger].xpos != ENT_XPOS_NNS || m->date != ENT_NONE)
        return false;
    for (uint32_t k = tok[m->trigger].child; k != ENT_NONE; k = tok[k].sibling)
        if (tok[k].rel == ENT_REL_NMOD_POSS && tok[k].upos == ENT_UPOS_PRON)
            return !ent_meeting_word(r, "plural-noun", m->trigger);
    return false;
}

/* One party that is many: "the summit of the African Union". */
static bool is_body(const ent_reading *r, const cluster *c)
{
    if (c->party_count != 1 || ent_str_is(c->kind, "talks"))
        return false;
    uint8_t kind = r->actors.at[c->parties[0]].kind;
    return kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP;
}

static bool worth_recording(const ent_reading *r, const cluster *c,
                            const ent_meeting_mentions *found)
{
    if (is_at_home(r, c) || is_summary(r, c, &found->at[c->best]))
        return false;
    family f = family_of(c->kind);
    const ent_meeting_mention *m = &found->at[c->best];
    bool known = c->party_count > 0 || c->named > 0, fixed = c->date != ENT_NONE || c->place_first != ENT_NONE;
    if (m->headline && c->mentions.n == 1 && f == GATHERING && c->party_count < 2)
        return false;
    if (!known && ent_meeting_word(r, "vague-noun", m->trigger) &&
        (c->date == ENT_NONE || c->place_first == ENT_NONE))
        return false;
    if (f == GATHERING)
        return c->party_count >= 2 || is_body(r, c) || fixed || known;
    if (f == VISIT)
        return guests(c->party_count, c->hosts) > 0 || (fixed && c->named > 1);
    return known || (f == BRIEFING && fixed);
}

/* "put off until May" */
static bool is_until(const ent_reading *r, const ent_timex *d)
{
    return d->first != ENT_NONE && d->first > 0 &&
           (ent_str_is(r->doc->tokens.at[d->first - 1].form, "until") ||
            ent_str_is(r->doc->tokens.at[d->first].form, "until"));
}

/* A plan for "Thursday" or "September" that was read as a past one is for the next. */
static void put_forward(const ent_reading *r, const cluster *c, ent_meeting *m, ent_status *st)
{
    const ent_timex *d = &r->dates.at[c->date];
    bool open = ent_str_starts(d->how, ENT_STR("year absent")) ||
                ent_str_starts(d->how, ENT_STR("weekday"));
    bool undone = ent_str_is(m->status, "planned") || is_until(r, d) || ent_str_is(m->status, "hypothetical");
    if (!open || !undone || !d->known || r->day == INT32_MIN || d->to > r->day + 1)
        return;
    uint32_t year = 0;
    if (ent_str_starts(d->how, ENT_STR("weekday"))) {
        int32_t y, mo, da;
        ent_day_split(d->from + 7, &y, &mo, &da);
        m->date = ent_str_printf(r->doc->arena, st, "%04d-%02d-%02d", (int)y, (int)mo, (int)da);
    } else if (ent_str_to_u32(ent_str_sub(d->value, 0, 4), &year) && d->value.n <= 10) {
        m->date = ent_str_printf(r->doc->arena, st, "%u%.*s", year + 1,
                                 ENT_FMT(ent_str_sub(d->value, 4, d->value.n)));
    }
    m->date_how = ENT_STR("the next that fits the plan");
}

static void record(const ent_reading *r, const clusters *all, const cluster *c, const ent_meeting_mentions *found,
                   ent_meetings *out, ent_status *st)
{
    ent_meeting *m = ENT_PUSH(r->doc->arena, out, st);
    if (!m)
        return;
    const ent_meeting_mention *best = &found->at[c->best];
    m->kind = kind_of(r, all, c);
    m->status = c->status;
    m->part_of = ENT_NONE;
    for (uint32_t i = 0; i < c->party_count; i++) {
        uint32_t *slot = ENT_PUSH(r->doc->arena, &m->participants, st);
        if (slot)
            *slot = c->parties[i];
    }
    m->place = place_text(r, c, st);
    if (c->date != ENT_NONE) {
        m->date = r->dates.at[c->date].value;
        m->date_how = r->dates.at[c->date].how;
        put_forward(r, c, m, st);
    }
    m->occurrence = occurrence(r, c, m->kind, m->date, st);
    m->rule = ent_rule_name(best->rule);
    m->rule_place = ent_str_printf(r->doc->arena, st, "%.*s:%u",
                                   ENT_FMT(ent_rule_file(best->rule)), ent_rule_line(best->rule));
    m->captures = best->captures;
    m->sentence = best->sentence;
    m->score = 0.5 + 0.1 * (c->party_count > 1) + 0.1 * (c->date != ENT_NONE) +
               0.1 * (c->place != ENT_NONE) + 0.1 * (c->mentions.n > 1);
    add_evidence(r->doc, best->first, best->last, m, st);
    for (uint32_t i = 0; i < c->mentions.n; i++)
        if (c->mentions.at[i] != c->best)
            add_evidence(r->doc, found->at[c->mentions.at[i]].first,
                         found->at[c->mentions.at[i]].last, m, st);
}

static bool are_apart(ent_str a, ent_str b)
{
    int32_t from_a, past_a, from_b, past_b;
    return ent_iso_range(a, &from_a, &past_a) && ent_iso_range(b, &from_b, &past_b) &&
           (from_a >= past_b || from_b >= past_a);
}

static bool same_flow(const ent_reading *r, uint32_t a, uint32_t b)
{
    return r->doc->sentences.at[a].flow == r->doc->sentences.at[b].flow;
}

/* Held without a date of its own: when the visit was that it is part of; else when the sentence
 * before it in the paragraph tells, if that is a day. */
static void date_by_context(const ent_reading *r, ent_meetings *all)
{
    for (uint32_t i = 0; i < all->n; i++) {
        ent_meeting *m = &all->at[i];
        if (m->date.n || (!ent_str_is(m->status, "held") && !ent_str_is(m->status, "ongoing")))
            continue;
        if (m->part_of != ENT_NONE && all->at[m->part_of].date.n) {
            m->date = all->at[m->part_of].date;
            m->date_how = ENT_STR("of the visit");
            continue;
        }
        for (uint32_t k = 0; k < all->n && !m->date.n; k++) {
            const ent_meeting *o = &all->at[k];
            bool near = k != i && o->date.n == 10 && o->sentence <= m->sentence &&
                        o->sentence + 2 >= m->sentence && same_flow(r, o->sentence, m->sentence);
            if (near && ent_str_is(o->status, "held") && !ent_str_starts(o->date_how, ENT_STR("of the"))) {
                m->date = o->date;
                m->date_how = ENT_STR("of the meeting told before in the paragraph");
            }
        }
    }
}

/* A gathering of visitors in the country they visit is part of the visit. */
static void find_parts(const ent_reading *r, ent_meetings *all)
{
    for (uint32_t i = 0; i < all->n; i++)
        for (uint32_t k = 0; k < all->n && all->at[i].part_of == ENT_NONE; k++) {
            ent_meeting *part = &all->at[i], *visit = &all->at[k];
            if (ent_str_is(part->kind, "visit") || !ent_str_is(visit->kind, "visit"))
                continue;
            uint32_t shared = 0, host = 0;
            for (uint32_t p = 0; p < part->participants.n; p++) {
                uint32_t actor = part->participants.at[p];
                shared += has(visit->participants.at, visit->participants.n, actor);
                for (uint32_t v = 0; v < visit->participants.n; v++)
                    host += visit->participants.at[v] != actor &&
                            r->actors.at[visit->participants.at[v]].kind == ENT_KIND_STATE &&
                            ent_str_eq(country(r, visit->participants.at[v]), country(r, actor));
            }
            bool apart = part->date.n && visit->date.n &&
                         are_apart(part->date, visit->date);
            if (shared && host && !apart)
                part->part_of = k;
        }
}

void ent_merge_meetings(const ent_reading *r, const ent_meeting_mentions *found,
                        ent_meetings *out, ent_status *st)
{
    clusters all = {0};
    gather(r, found, &all, st);
    for (uint32_t i = 0; i < all.n && !ent_failed(st); i++)
        if (worth_recording(r, &all.at[i], found))
            record(r, &all, &all.at[i], found, out, st);
    find_parts(r, out);
    date_by_context(r, out);
}

void ent_read_meetings(const ent_reading *r, ent_meetings *out, ent_status *st)
{
    ent_meeting_mentions found = {0};
    ent_find_meetings(r, &found, st);
    if (!ent_failed(st))
        ent_merge_meetings(r, &found, out, st);
}
