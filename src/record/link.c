/* link.c - the meetings of all documents that are one real meeting.
 *
 * Every current meeting is compared with the clusters found so far, in an order that depends on
 * content alone (what tells most first, then by id), so that the result is the same whatever was
 * read first. Two meetings are taken for one when nothing keeps them apart and enough agrees:
 *
 *   kind          the same; or one is a word that fits many ("talks", "session"); or one calls a
 *                 visit what the other calls talks, and both name two sides
 *   participants  the states of one are among those of the other; where both name persons of a
 *                 state, most of those are the same (of a visit: those of one are among the other's)
 *   date          the days overlap; where one has none, its document is near to the other's days;
 *                 a negotiation is told by its opening or its end, a plan slips by some days
 *   place         one has none, they share a place, or one lies in the other; one company on one
 *                 day sits at one place, whatever it is called
 *   status        what may happen is no meeting that was held, unless both have a date or an offer
 *                 names the same sides and the same place
 *   document      two meetings that one document keeps apart stay apart
 *
 * The less is known of the date, the more must agree besides. A meeting joins the cluster that it
 * is most like by the member that tells most, if no other member contradicts it: first those of
 * the same sides, then the rest. */
#include "record/link.h"

#include <stdlib.h>

/* A report tells of a meeting without a date at most this many days after or before it; one
 * whose days are no more than this is dated. */
enum { NEAR_DAYS = 21, NARROW_DAYS = 45, SHORT_DAYS = 3 };
/* An undated plan comes true within AHEAD_DAYS; a negotiation lasts LONG_DAYS at most; a plan
 * slips by SLIP_DAYS; an undated meeting is looked back on for BACK_DAYS. */
enum { AHEAD_DAYS = 90, LONG_DAYS = 31, SLIP_DAYS = 7, BACK_DAYS = 90 };

/* ---- days and places told ----------------------------------------------------------------- */

static bool dated(const ent_link *m)
{
    return m->from != INT32_MIN && m->past != INT32_MAX && m->past - m->from <= NARROW_DAYS;
}

/* "South Korea; Japan" is a list. */
static bool lists_share(ent_str a, ent_str b)
{
    while (a.n > 0) {
        ent_str one = ent_str_field(&a, ';'), rest = b;
        while (rest.n > 0)
            if (ent_str_eq_nocase(one, ent_str_field(&rest, ';')))
                return true;
    }
    return false;
}

/* ---- kinds -------------------------------------------------------------------------------- */

typedef enum family { FAMILY_CALL, FAMILY_VISIT, FAMILY_HEARING, FAMILY_BRIEFING, FAMILY_TABLE } family;

static family family_of(ent_str kind)
{
    if (ent_str_is(kind, "call"))
        return FAMILY_CALL;
    if (ent_str_is(kind, "visit"))
        return FAMILY_VISIT;
    if (ent_str_is(kind, "hearing"))
        return FAMILY_HEARING;
    return ent_str_is(kind, "briefing") ? FAMILY_BRIEFING : FAMILY_TABLE;
}

static bool is_loose(ent_str kind)
{
    return ent_str_is(kind, "talks") || ent_str_is(kind, "other") || ent_str_is(kind, "session") ||
           ent_str_is(kind, "negotiation");
}

static bool is_short(const ent_link *m)
{
    return m->from != INT32_MIN && m->past != INT32_MAX && m->past - m->from <= SHORT_DAYS;
}

static bool both_visits(const ent_link *a, const ent_link *b)
{
    return family_of(a->kind) == FAMILY_VISIT && family_of(b->kind) == FAMILY_VISIT;
}

static bool visit_and_table(const ent_link *a, const ent_link *b)
{
    family x = family_of(a->kind), y = family_of(b->kind);
    return a->states.n >= 2 && a->states.n == b->states.n &&
           ((x == FAMILY_VISIT && y == FAMILY_TABLE) || (x == FAMILY_TABLE && y == FAMILY_VISIT));
}

/* "Rounds of negotiations" told for no day are not the talks of one day. */
static bool is_process_beside(const ent_link *a, const ent_link *b)
{
    return ent_str_is(a->kind, "negotiation") && !ent_str_is(b->kind, "negotiation") &&
           a->from == INT32_MIN && a->past == INT32_MAX && is_short(b);
}

static bool kinds_fit(const ent_link *a, const ent_link *b)
{
    family x = family_of(a->kind), y = family_of(b->kind);
    if (is_process_beside(a, b) || is_process_beside(b, a))
        return false;
    if (ent_str_eq(a->kind, b->kind))
        return true;
    if (x == y)
        return is_loose(a->kind) || is_loose(b->kind);
    /* To go somewhere and talk there is one thing; a tour with several meetings is not. */
    bool told_in_full = a->persons.n >= 2 && b->persons.n >= 2;
    bool one_town = dated(a) && dated(b) && a->place.n > 0 && lists_share(a->place, b->place);
    return visit_and_table(a, b) && ((is_short(a) && is_short(b)) || told_in_full || one_town);
}

/* ---- participants ---------------------------------------------------------------------------- */

typedef struct agreement {
    uint32_t states, fewer, more;       /* shared; of the one with fewer; of the other */
    uint32_t sides;                     /* states of which a person is in both */
    uint32_t persons, all;              /* in both; in one of them, of states that both name some of */
    bool contained;                     /* the persons of one are among the other's */
} agreement;

static bool has_state(const ent_link *m, uint32_t state)
{
    for (uint32_t i = 0; i < m->states.n; i++)
        if (m->states.at[i] == state)
            return true;
    return false;
}

/* Persons of `state` in m, and how many of them are in `other` too. */
static uint32_t persons_of(const ent_link *m, uint32_t state, const ent_link *other,
                           uint32_t *common)
{
    uint32_t n = 0;
    *common = 0;
    for (uint32_t i = 0; i < m->persons.n; i++) {
        if (m->persons.at[i].state != state)
            continue;
        n++;
        for (uint32_t k = 0; k < other->persons.n; k++)
            *common += other->persons.at[k].actor == m->persons.at[i].actor;
    }
    return n;
}

/* False when the two name different persons of one state. */
static bool compare(const ent_link *a, const ent_link *b, agreement *out)
{
    uint32_t only_a = 0, only_b = 0;
    *out = (agreement){.fewer = a->states.n < b->states.n ? a->states.n : b->states.n,
                       .more = a->states.n < b->states.n ? b->states.n : a->states.n};
    for (uint32_t i = 0; i < a->states.n; i++) {
        uint32_t state = a->states.at[i], common, again;
        out->states += has_state(b, state);
        uint32_t in_a = persons_of(a, state, b, &common);
        uint32_t in_b = persons_of(b, state, a, &again);
        if (in_a == 0 || in_b == 0)
            continue;
        if (common == 0)
            return false;
        out->sides++;
        out->persons += common;
        out->all += in_a + in_b - common;
        only_a += in_a - common;
        only_b += in_b - common;
    }
    out->contained = only_a == 0 || only_b == 0;
    return true;
}

/* A large gathering and talks of two of its members are not one. */
static bool participants_fit(const ent_link *a, const ent_link *b, const agreement *g)
{
    if (g->states == 0 || g->states < g->fewer)
        return false;
    bool most = 2 * g->persons > g->all || (both_visits(a, b) && g->contained);
    return (g->all == 0 || most) && (g->more <= 2 * g->fewer || g->more <= 3);
}

/* The same company, told in full: this many people do not gather twice unnoticed. */
static bool same_company(const ent_link *a, const ent_link *b, const agreement *g)
{
    return g->more >= 2 && g->fewer == g->more && g->states == g->more && g->persons >= 2 &&
           a->persons.n == g->persons && b->persons.n == g->persons;
}

/* The same states, and of the same persons where both name any. */
static bool same_sides(const agreement *g)
{
    return g->fewer == g->more && g->states == g->more && g->persons == g->all;
}

/* ---- places ------------------------------------------------------------------------------------- */

static bool lies_in(const ent_link *a, const ent_link *b)
{
    return ent_str_find(a->place, b->place) != SIZE_MAX ||
           (a->place_state_name.n > 0 && lists_share(a->place_state_name, b->place));
}

static bool places_agree(const ent_link *a, const ent_link *b)
{
    return a->place.n > 0 && b->place.n > 0 &&
           (lists_share(a->place, b->place) || lies_in(a, b) || lies_in(b, a));
}

/* Two places of which it is not known that they lie in different states. */
static bool may_be_one_place(const ent_link *a, const ent_link *b)
{
    return a->place_state.n == 0 || b->place_state.n == 0 ||
           ent_str_eq(a->place_state, b->place_state);
}

static bool is_day(const ent_link *m)
{
    return m->from != INT32_MIN && m->past != INT32_MAX && m->past - m->from == 1;
}

/* "Honiara" and "Guadalcanal", "Washington" and "Blair House": one company, or most of it on one
 * day. */
static bool places_fit(const ent_link *a, const ent_link *b, const agreement *g)
{
    if (a->place.n == 0 || b->place.n == 0 || places_agree(a, b))
        return true;
    bool one_day = is_day(a) && is_day(b), many = g->contained && g->persons > 2;
    return may_be_one_place(a, b) && ((one_day && many) || same_company(a, b, g) ||
                                      (one_day && same_sides(g) && g->more >= 2));
}

/* ---- dates ---------------------------------------------------------------------------------------- */

static bool has_days(const ent_link *m)
{
    return m->from != INT32_MIN || m->past != INT32_MAX;
}

typedef struct window {
    int64_t from, past;
    bool known;
} window;

static bool is_plan(const ent_link *m)
{
    return ent_str_is(m->status, "planned") || ent_str_is(m->status, "hypothetical");
}

/* The days in which a meeting may have been: its own, else those near to its document; what is
 * planned may take its time. */
static window window_of(const ent_link *m)
{
    if (has_days(m))
        return (window){m->from, m->past, true};
    if (m->document_from == INT32_MIN || m->document_past == INT32_MAX)
        return (window){0, 0, false};
    return (window){(int64_t)m->document_from - (is_plan(m) ? 0 : NEAR_DAYS),
                    (int64_t)m->document_past + (is_plan(m) ? AHEAD_DAYS : NEAR_DAYS), true};
}

static int64_t days_between(const ent_link *a, const ent_link *b)
{
    int64_t gap = a->from > b->from ? (int64_t)a->from - b->past : (int64_t)b->from - a->past;
    return gap < 0 ? 0 : gap + 1;
}

static bool both_negotiate(const ent_link *a, const ent_link *b)
{
    return ent_str_is(a->kind, "negotiation") && ent_str_is(b->kind, "negotiation");
}

/* The one was planned for days before those on which the other was or is to be: plans slip. */
static bool slips(const ent_link *plan, const ent_link *other)
{
    return is_plan(plan) && plan->past <= other->from && plan->document_from < other->document_from;
}

/* Of a negotiation of weeks one report tells the opening, another the end. */
static bool may_differ_by(const ent_link *a, const ent_link *b, int64_t days)
{
    bool where = places_agree(a, b) || (both_negotiate(a, b) && (a->place.n == 0 || b->place.n == 0));
    if (!has_days(a) || !has_days(b) || !where || !ent_str_eq(a->kind, b->kind))
        return false;
    return days <= (both_negotiate(a, b)          ? LONG_DAYS
                    : slips(a, b) || slips(b, a) ? SLIP_DAYS : 0);
}

/* What their days alone allow: the cheapest of the tests, and the one that most pairs fail. */
static bool days_apart(const ent_link *a, const ent_link *b)
{
    if (!has_days(a) || !has_days(b) || (a->from < b->past && b->from < a->past))
        return false;
    return !may_differ_by(a, b, days_between(a, b));
}

/* One has no date and its document looks back on the other. */
static bool looks_back(const ent_link *a, const ent_link *b)
{
    const ent_link *open = has_days(a) ? b : a, *known = has_days(a) ? a : b;
    return !has_days(open) && dated(known) && open->document_from != INT32_MIN &&
           known->past <= open->document_past &&
           (int64_t)open->document_from - known->past <= BACK_DAYS;
}

static bool dates_fit(const ent_link *a, const ent_link *b, const agreement *g)
{
    window x = window_of(a), y = window_of(b);
    bool overlap = x.known && y.known && x.from < y.past && y.from < x.past;
    if (dated(a) && dated(b))
        return overlap || (may_differ_by(a, b, days_between(a, b)) && same_sides(g));
    if (has_days(a) && has_days(b) && !overlap)
        return may_differ_by(a, b, days_between(a, b)) && same_sides(g);
    bool where = places_agree(a, b);
    /* What is looked back on without a date: only the whole company tells it again. */
    if (!overlap)
        return where && ent_str_eq(a->kind, b->kind) &&
               (same_company(a, b, g) || (g->more >= 2 && same_sides(g) && looks_back(a, b)));
    return g->sides >= 2 || (g->sides == 1 && (where || both_visits(a, b))) ||
           (where && ent_str_eq(a->kind, b->kind)) || same_company(a, b, g);
}

/* Likeness of those that name the same sides is this or more. */
enum { SAME_SIDES = 8 };

/* ---- the two together ------------------------------------------------------------------------------ */

static bool is_doubtful(const ent_link *m)
{
    return ent_str_is(m->status, "hypothetical") || ent_str_is(m->status, "cancelled");
}

/* What may happen, or was called off, is what happened only where the date says so; an offer
 * also where it tells of the same sides at the same place. */
static bool statuses_fit(const ent_link *a, const ent_link *b, const agreement *g)
{
    if (is_doubtful(a) == is_doubtful(b) || (dated(a) && dated(b)))
        return true;
    bool offer = ent_str_is(a->status, "hypothetical") || ent_str_is(b->status, "hypothetical");
    return offer && has_days(a) && has_days(b) && places_agree(a, b) && same_sides(g);
}

/* One side alone proves little: the day must be the same, or day and place must not differ and
 * the kind be the same. */
static bool one_sided_fit(const ent_link *a, const ent_link *b, const agreement *g)
{
    bool delegation = g->persons >= 2 && g->contained;
    if (g->fewer >= 2 || g->more == 1 || delegation)
        return true;
    if (both_negotiate(a, b) && places_agree(a, b) && has_days(a) && has_days(b))
        return true;
    return g->sides >= 1 && ent_str_eq(a->kind, b->kind) &&
           ((dated(a) && dated(b)) || places_agree(a, b) || both_visits(a, b));
}

/* Nothing that they say keeps them apart, though it may not suffice to join them. */
static bool can_stand_together(const ent_link *a, const ent_link *b)
{
    agreement g;
    return a->document != b->document && !days_apart(a, b) &&
           (kinds_fit(a, b) || visit_and_table(a, b)) &&
           compare(a, b, &g) && (places_agree(a, b) || may_be_one_place(a, b));
}

/* How much speaks for one meeting; 0 when they cannot be one. */
static uint32_t likeness(const ent_link *a, const ent_link *b)
{
    agreement g;
    if (a->document == b->document || days_apart(a, b) || !kinds_fit(a, b) ||
        !compare(a, b, &g) || !places_fit(a, b, &g) || !statuses_fit(a, b, &g) ||
        !participants_fit(a, b, &g) || !dates_fit(a, b, &g) || !one_sided_fit(a, b, &g))
        return 0;
    bool near = dated(a) && dated(b);
    bool same = same_sides(&g) && (g.persons > 0 || a->persons.n + b->persons.n == 0);
    bool special = ent_str_eq(a->kind, b->kind) && !is_loose(a->kind);
    return 1 + (same ? (uint32_t)SAME_SIDES : 0u) + (same_company(a, b, &g) ? 4u : 0u) +
           (near ? 2u : 0u) + (places_agree(a, b) ? 2u : 0u) + (special ? 1u : 0u);
}

/* ---- clusters ------------------------------------------------------------------------------- */

/* Clusters by each of their states: a chain of indices. */
typedef struct bucket {
    ENT_VEC(uint32_t) clusters;
} bucket;

/* How much a meeting tells of itself. */
static uint32_t told(const ent_link *m)
{
    return 2 * m->persons.n + m->states.n + (dated(m) ? 2 : 0) + (m->place.n > 0);
}

/* Those that tell most first, so that clusters grow around them; then the best dated, then by id. */
static int by_content(const void *a, const void *b)
{
    const ent_link *x = a, *y = b;
    if (told(x) != told(y))
        return told(x) > told(y) ? -1 : 1;
    int64_t days_x = dated(x) ? x->past - x->from : INT32_MAX;
    int64_t days_y = dated(y) ? y->past - y->from : INT32_MAX;
    if (days_x != days_y)
        return days_x < days_y ? -1 : 1;
    return strcmp(x->id.text, y->id.text);
}

/* How much speaks for joining two clusters: their first members must be alike, no others
 * contradict each other. */
static uint32_t clusters_likeness(const ent_links *links, const ent_cluster *a,
                                  const ent_cluster *b)
{
    uint32_t v = likeness(&links->at[a->members.at[0]], &links->at[b->members.at[0]]);
    for (uint32_t i = 0; v && i < a->members.n; i++)
        for (uint32_t k = 0; v && k < b->members.n; k++)
            if (i + k > 0 && !can_stand_together(&links->at[a->members.at[i]],
                                                 &links->at[b->members.at[k]]))
                v = 0;
    return v;
}

/* The cluster most like x, of those that share a state with it; of two alike the earliest. */
static uint32_t find_cluster(const ent_links *links, const ent_clusters *clusters,
                             const bucket *buckets, const ent_cluster *x, uint32_t least)
{
    const ent_link *m = &links->at[x->members.at[0]];
    uint32_t best = ENT_NONE, most = least - 1;
    for (uint32_t s = 0; s < m->states.n; s++) {
        const bucket *b = &buckets[m->states.at[s]];
        for (uint32_t i = 0; i < b->clusters.n; i++) {
            uint32_t c = b->clusters.at[i];
            uint32_t v = clusters_likeness(links, &clusters->at[c], x);
            if (v > most || (v == most && v >= least && c < best)) {
                most = v;
                best = c;
            }
        }
    }
    return best;
}

static void add_to_buckets(bucket *buckets, const ent_link *m, uint32_t cluster, ent_arena *a,
                           ent_status *st)
{
    for (uint32_t s = 0; s < m->states.n; s++) {
        bucket *b = &buckets[m->states.at[s]];
        if (b->clusters.n > 0 && b->clusters.at[b->clusters.n - 1] == cluster)
            continue;
        uint32_t *slot = ENT_PUSH(a, &b->clusters, st);
        if (slot)
            *slot = cluster;
    }
}

/* One pass: each of `in` joins the cluster most like it, if it is as like as `least`, or begins
 * one of its own. */
static void gather(const ent_links *links, const ent_clusters *in, uint32_t least,
                   uint32_t state_count, ent_clusters *out, ent_arena *a, ent_status *st)
{
    bucket *buckets = ENT_NEW(a, bucket, state_count + 1u, st);
    for (uint32_t i = 0; i < in->n && !ent_failed(st); i++) {
        const ent_cluster *x = &in->at[i];
        uint32_t at = find_cluster(links, out, buckets, x, least);
        if (at == ENT_NONE) {
            at = out->n;
            ent_cluster *made = ENT_PUSH(a, out, st);
            if (!made)
                return;
            add_to_buckets(buckets, &links->at[x->members.at[0]], at, a, st);
        }
        for (uint32_t k = 0; k < x->members.n; k++) {
            uint32_t *slot = ENT_PUSH(a, &out->at[at].members, st);
            if (slot)
                *slot = x->members.at[k];
        }
    }
}

/* ---- those that name nobody ------------------------------------------------------------------ */

/* A cluster by the first day of one of its members. */
typedef struct dated_cluster {
    int32_t from;
    uint32_t cluster, member;
} dated_cluster;
typedef ENT_VEC(dated_cluster) dated_clusters;

static int by_day(const void *a, const void *b)
{
    const dated_cluster *x = a, *y = b;
    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    if (x->cluster != y->cluster)
        return x->cluster < y->cluster ? -1 : 1;
    return x->member < y->member ? -1 : x->member > y->member;
}

static bool is_unnamed(const ent_links *links, const ent_cluster *c)
{
    for (uint32_t i = 0; i < c->members.n; i++)
        if (!links->at[c->members.at[i]].unnamed)
            return false;
    return true;
}

static void index_days(const ent_links *links, const ent_clusters *clusters, dated_clusters *out,
                       ent_arena *a, ent_status *st)
{
    for (uint32_t c = 0; c < clusters->n; c++) {
        const ent_cluster *x = &clusters->at[c];
        for (uint32_t i = 0; i < x->members.n && !is_unnamed(links, x); i++) {
            const ent_link *m = &links->at[x->members.at[i]];
            dated_cluster *slot = dated(m) && !m->unnamed ? ENT_PUSH(a, out, st) : NULL;
            if (slot)
                *slot = (dated_cluster){m->from, c, x->members.at[i]};
        }
    }
    if (out->n > 1)
        qsort(out->at, out->n, sizeof *out->at, by_day);
}

/* Does its document name all the states of the other? */
static bool is_about(const ent_link *unnamed, const ent_link *m)
{
    for (uint32_t i = 0; i < m->states.n; i++) {
        bool found = false;
        for (uint32_t k = 0; k < unnamed->about_n && !found; k++)
            found = unnamed->about[k] == m->states.at[i];
        if (!found)
            return false;
    }
    return m->states.n >= 2;
}

/* "The commissions met in Brussels on 3 November", "the call of the 25th": one place and some
 * days, or a call of that day, by a document that names all who took part. */
static bool can_be(const ent_link *unnamed, const ent_link *m)
{
    family x = family_of(unnamed->kind), y = family_of(m->kind);
    bool days = unnamed->from < m->past && m->from < unnamed->past;
    bool call = x == FAMILY_CALL && is_day(unnamed) && is_day(m);
    return days && x == y && (ent_str_eq(unnamed->kind, m->kind) || is_loose(unnamed->kind) ||
                              is_loose(m->kind)) &&
           unnamed->document != m->document && (call || places_agree(unnamed, m)) &&
           is_about(unnamed, m);
}

static bool shares_document(const ent_links *links, const ent_cluster *a, const ent_cluster *b)
{
    for (uint32_t i = 0; i < a->members.n; i++)
        for (uint32_t k = 0; k < b->members.n; k++)
            if (links->at[a->members.at[i]].document == links->at[b->members.at[k]].document)
                return true;
    return false;
}

/* The one cluster that an unnamed meeting can be; ENT_NONE where there are several. */
static uint32_t whose(const ent_links *links, const ent_clusters *clusters,
                      const dated_clusters *days, const ent_cluster *x)
{
    const ent_link *m = &links->at[x->members.at[0]];
    uint32_t low = 0, high = days->n, only = ENT_NONE;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if ((int64_t)days->at[mid].from < (int64_t)m->from - NARROW_DAYS)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < days->n && days->at[low].from < m->past; low++) {
        uint32_t c = days->at[low].cluster;
        if (c == only || !can_be(m, &links->at[days->at[low].member]) ||
            shares_document(links, &clusters->at[c], x))
            continue;
        if (only != ENT_NONE)
            return ENT_NONE;
        only = c;
    }
    return only;
}

/* Unnamed meetings join the only one that they can be. */
static void place_unnamed(const ent_links *links, ent_clusters *in, ent_clusters *out,
                          ent_arena *a, ent_status *st)
{
    dated_clusters days = {0};
    index_days(links, in, &days, a, st);
    for (uint32_t i = 0; i < in->n && !ent_failed(st); i++) {
        ent_cluster *x = &in->at[i];
        const ent_link *m = &links->at[x->members.at[0]];
        if (!is_unnamed(links, x) || !dated(m))
            continue;
        uint32_t home = whose(links, in, &days, x);
        for (uint32_t k = 0; home != ENT_NONE && k < x->members.n; k++) {
            uint32_t *slot = ENT_PUSH(a, &in->at[home].members, st);
            if (slot)
                *slot = x->members.at[k];
        }
        if (home != ENT_NONE)
            x->members.n = 0;
    }
    for (uint32_t i = 0; i < in->n && !ent_failed(st); i++) {
        ent_cluster *slot = in->at[i].members.n ? ENT_PUSH(a, out, st) : NULL;
        if (slot)
            *slot = in->at[i];
    }
}

/* First those that name the same sides are joined, so that talks of two which one report tells
 * apart from the session of three are known before anything is taken for a part of it. */
void ent_link_cluster(ent_links *links, uint32_t state_count, ent_clusters *out, ent_arena *a,
                      ent_status *st)
{
    ent_clusters single = {0}, alike = {0}, joined = {0};
    if (links->n == 0)
        return;
    qsort(links->at, links->n, sizeof *links->at, by_content);
    for (uint32_t i = 0; i < links->n && !ent_failed(st); i++) {
        ent_cluster *c = ENT_PUSH(a, &single, st);
        uint32_t *slot = c ? ENT_PUSH(a, &c->members, st) : NULL;
        if (slot)
            *slot = i;
    }
    gather(links, &single, SAME_SIDES, state_count, &alike, a, st);
    gather(links, &alike, 1, state_count, &joined, a, st);
    place_unnamed(links, &joined, out, a, st);
}
