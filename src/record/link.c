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
 *   date          the days overlap; where one has none, its document is near to the other's days
 *   place         one has none, they share a place, or one lies in the other
 *   status        what may happen is no meeting that was held, unless both have a date
 *   document      two meetings that one document keeps apart stay apart
 *
 * The less is known of the date, the more must agree besides. A meeting joins a cluster when it
 * can be one with the member that tells most, and no other member contradicts it. */
#include "record/link.h"

#include <stdlib.h>

/* A report tells of a meeting without a date at most this many days after or before it; one
 * whose days are no more than this is dated. */
enum { NEAR_DAYS = 21, NARROW_DAYS = 45, SHORT_DAYS = 3 };

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

static bool kinds_fit(const ent_link *a, const ent_link *b)
{
    family x = family_of(a->kind), y = family_of(b->kind);
    if (ent_str_eq(a->kind, b->kind))
        return true;
    if (x == y)
        return is_loose(a->kind) || is_loose(b->kind);
    /* To go somewhere and talk there is one thing; a tour with several meetings is not. */
    bool visit_and_table = (x == FAMILY_VISIT && y == FAMILY_TABLE) ||
                           (x == FAMILY_TABLE && y == FAMILY_VISIT);
    return visit_and_table && a->states.n == 2 && b->states.n == 2 && is_short(a) && is_short(b);
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

/* ---- places ------------------------------------------------------------------------------------- */

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

static bool places_fit(const ent_link *a, const ent_link *b)
{
    return a->place.n == 0 || b->place.n == 0 || places_agree(a, b);
}

/* ---- dates ---------------------------------------------------------------------------------------- */

static bool has_days(const ent_link *m)
{
    return m->from != INT32_MIN || m->past != INT32_MAX;
}

static bool dated(const ent_link *m)
{
    return m->from != INT32_MIN && m->past != INT32_MAX && m->past - m->from <= NARROW_DAYS;
}

typedef struct window {
    int64_t from, past;
    bool known;
} window;

/* The days in which a meeting may have been: its own, else those near to its document. */
static window window_of(const ent_link *m)
{
    if (has_days(m))
        return (window){m->from, m->past, true};
    if (m->document_from == INT32_MIN || m->document_past == INT32_MAX)
        return (window){0, 0, false};
    return (window){(int64_t)m->document_from - NEAR_DAYS, (int64_t)m->document_past + NEAR_DAYS, true};
}

static bool dates_fit(const ent_link *a, const ent_link *b, const agreement *g)
{
    window x = window_of(a), y = window_of(b);
    bool overlap = x.known && y.known && x.from < y.past && y.from < x.past;
    if (dated(a) && dated(b))
        return overlap;
    if (has_days(a) && has_days(b) && !overlap)
        return false;
    bool where = places_agree(a, b);
    /* What is looked back on without a date: only the whole company tells it again. */
    if (!overlap)
        return same_company(a, b, g) && where && ent_str_eq(a->kind, b->kind);
    return g->sides >= 2 || (g->sides == 1 && (where || both_visits(a, b))) ||
           (where && ent_str_eq(a->kind, b->kind)) || same_company(a, b, g);
}

/* ---- the two together ------------------------------------------------------------------------------ */

static bool is_doubtful(const ent_link *m)
{
    return ent_str_is(m->status, "hypothetical") || ent_str_is(m->status, "cancelled");
}

/* One side alone proves little: the day must be the same, or day and place must not differ and
 * the kind be the same. */
static bool one_sided_fit(const ent_link *a, const ent_link *b, const agreement *g)
{
    bool delegation = g->persons >= 2 && g->contained;
    if (g->fewer >= 2 || g->more == 1 || delegation)
        return true;
    return g->sides >= 1 && ent_str_eq(a->kind, b->kind) &&
           ((dated(a) && dated(b)) || places_agree(a, b) || both_visits(a, b));
}

/* The cheapest of the tests, and the one that most pairs fail. */
static bool days_apart(const ent_link *a, const ent_link *b)
{
    return has_days(a) && has_days(b) && (a->from >= b->past || b->from >= a->past);
}

/* Nothing that they say keeps them apart, though it may not suffice to join them. */
static bool can_stand_together(const ent_link *a, const ent_link *b)
{
    agreement g;
    return a->document != b->document && !days_apart(a, b) && kinds_fit(a, b) && places_fit(a, b) &&
           compare(a, b, &g);
}

static bool can_be_one(const ent_link *a, const ent_link *b)
{
    agreement g;
    if (a->document == b->document || days_apart(a, b) || !kinds_fit(a, b) || !places_fit(a, b) || !compare(a, b, &g))
        return false;
    if (is_doubtful(a) != is_doubtful(b) && !(dated(a) && dated(b)))
        return false;
    return participants_fit(a, b, &g) && dates_fit(a, b, &g) && one_sided_fit(a, b, &g);
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

static bool joins(const ent_links *links, const ent_cluster *c, const ent_link *m)
{
    if (!can_be_one(&links->at[c->members.at[0]], m))
        return false;
    for (uint32_t i = 1; i < c->members.n; i++)
        if (!can_stand_together(&links->at[c->members.at[i]], m))
            return false;
    return true;
}

/* Clusters of one state are compared from the earliest made on; the first that fits is taken. */
static uint32_t find_cluster(const ent_links *links, const ent_clusters *clusters,
                             const bucket *buckets, const ent_link *m)
{
    uint32_t best = ENT_NONE;
    for (uint32_t s = 0; s < m->states.n; s++) {
        const bucket *b = &buckets[m->states.at[s]];
        for (uint32_t i = 0; i < b->clusters.n && b->clusters.at[i] < best; i++)
            if (joins(links, &clusters->at[b->clusters.at[i]], m))
                best = b->clusters.at[i];
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

void ent_link_cluster(ent_links *links, uint32_t state_count, ent_clusters *out, ent_arena *a,
                      ent_status *st)
{
    bucket *buckets = ENT_NEW(a, bucket, state_count + 1u, st);
    if (ent_failed(st) || links->n == 0)
        return;
    qsort(links->at, links->n, sizeof *links->at, by_content);
    for (uint32_t i = 0; i < links->n && !ent_failed(st); i++) {
        const ent_link *m = &links->at[i];
        uint32_t at = find_cluster(links, out, buckets, m);
        if (at == ENT_NONE) {
            at = out->n;
            ent_cluster *made = ENT_PUSH(a, out, st);
            if (!made)
                return;
            add_to_buckets(buckets, m, at, a, st);
        }
        uint32_t *slot = ENT_PUSH(a, &out->at[at].members, st);
        if (slot)
            *slot = i;
    }
}
