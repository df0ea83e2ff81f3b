/* link.c - the meetings of all documents that are one real meeting.
 *
 * Every current meeting is compared with the clusters found so far, in an order that depends on
 * content alone (best dated first, then by id), so that the result is the same whatever was
 * read first. Two meetings can be one when nothing that they say keeps them apart:
 *
 *   kind          the same, or one of them a word that fits both ("talks" and "summit")
 *   participants  the states of one are among those of the other; where both name persons of a
 *                 state, most of those persons are the same
 *   date          the days overlap; when one has no date, the documents are near to it
 *   place         one has none, they are equal, or one lies in the other
 *   document      two meetings that one document keeps apart stay apart
 *
 * A meeting joins a cluster only when it can be one with every member. */
#include "record/link.h"

#include <stdlib.h>

/* A report tells of a meeting without a date at most this many days after or before it. */
enum { NEAR_DAYS = 21, WIDE_DAYS = 45 };

/* ---- what two meetings say of each other -------------------------------------------------- */

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

static bool kinds_fit(const ent_link *a, const ent_link *b)
{
    if (ent_str_eq(a->kind, b->kind))
        return true;
    return family_of(a->kind) == family_of(b->kind) && (is_loose(a->kind) || is_loose(b->kind));
}

static bool has_state(const ent_link *m, uint32_t state)
{
    for (uint32_t i = 0; i < m->states.n; i++)
        if (m->states.at[i] == state)
            return true;
    return false;
}

static uint32_t shared_states(const ent_link *a, const ent_link *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < a->states.n; i++)
        n += has_state(b, a->states.at[i]);
    return n;
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

/* More than half of the persons that the two name for each state they both name some for. */
static bool persons_fit(const ent_link *a, const ent_link *b, bool *shared)
{
    uint32_t all = 0, common_all = 0;
    for (uint32_t i = 0; i < a->states.n; i++) {
        uint32_t common, again;
        uint32_t in_a = persons_of(a, a->states.at[i], b, &common);
        uint32_t in_b = persons_of(b, a->states.at[i], a, &again);
        if (in_a == 0 || in_b == 0)
            continue;
        if (common == 0)
            return false;
        all += in_a + in_b - common;
        common_all += common;
    }
    *shared = common_all > 0;
    return all == 0 || 2 * common_all > all;
}

static bool participants_fit(const ent_link *a, const ent_link *b)
{
    uint32_t common = shared_states(a, b);
    uint32_t fewer = a->states.n < b->states.n ? a->states.n : b->states.n;
    uint32_t more = a->states.n < b->states.n ? b->states.n : a->states.n;
    bool shared = false;
    if (common == 0 || common < fewer || !persons_fit(a, b, &shared))
        return false;
    /* One side of a meeting proves nothing unless persons or the whole list agree. A large
     * gathering and talks of two of its members are not one. */
    if (fewer == 1 && more > 1 && !shared)
        return false;
    return more <= 2 * fewer || more <= 3;
}

static bool dated(const ent_link *m)
{
    return m->from != INT32_MIN && m->past != INT32_MAX && m->past - m->from <= WIDE_DAYS;
}

static bool documents_near(const ent_link *a, const ent_link *b)
{
    int64_t from = dated(a) ? a->from : a->document_from, past = dated(a) ? a->past : a->document_past;
    int64_t other_from = dated(b) ? b->from : b->document_from;
    int64_t other_past = dated(b) ? b->past : b->document_past;
    if (from == INT32_MIN || other_from == INT32_MIN)
        return false;
    return from - NEAR_DAYS < other_past && other_from - NEAR_DAYS < past;
}

static bool places_equal(const ent_link *a, const ent_link *b)
{
    return a->place.n > 0 && ent_str_eq_nocase(a->place, b->place);
}

static bool dates_fit(const ent_link *a, const ent_link *b)
{
    if (dated(a) && dated(b))
        return a->from < b->past && b->from < a->past;
    if (a->from != INT32_MIN && b->past != INT32_MAX && a->from >= b->past)
        return false;
    if (b->from != INT32_MIN && a->past != INT32_MAX && b->from >= a->past)
        return false;
    /* Without two dates more must agree: who exactly, or where. */
    bool shared = false;
    return documents_near(a, b) && persons_fit(a, b, &shared) &&
           (shared || places_equal(a, b) || ent_str_eq(a->kind, b->kind));
}

static bool place_is_in(const ent_link *a, const ent_link *b)
{
    return ent_str_find(a->place, b->place) != SIZE_MAX ||
           (a->place_state.n > 0 && ent_str_eq_nocase(a->place_state_name, b->place));
}

static bool places_fit(const ent_link *a, const ent_link *b)
{
    if (a->place.n == 0 || b->place.n == 0 || places_equal(a, b))
        return true;
    if (a->place_state.n && b->place_state.n && !ent_str_eq(a->place_state, b->place_state))
        return false;
    return place_is_in(a, b) || place_is_in(b, a);
}

static bool can_be_one(const ent_link *a, const ent_link *b)
{
    return a->document != b->document && kinds_fit(a, b) && dates_fit(a, b) &&
           participants_fit(a, b) && places_fit(a, b);
}

/* ---- clusters ------------------------------------------------------------------------------- */

/* Clusters by each of their states: a chain of indices. */
typedef struct bucket {
    ENT_VEC(uint32_t) clusters;
} bucket;

static uint64_t spread(const ent_link *m)
{
    return dated(m) ? (uint64_t)(m->past - m->from) : UINT32_MAX;
}

/* Best dated first, then those that name most, then by id. */
static int by_content(const void *a, const void *b)
{
    const ent_link *x = a, *y = b;
    if (spread(x) != spread(y))
        return spread(x) < spread(y) ? -1 : 1;
    uint32_t named_x = x->persons.n + x->states.n, named_y = y->persons.n + y->states.n;
    if (named_x != named_y)
        return named_x > named_y ? -1 : 1;
    return strcmp(x->id.text, y->id.text);
}

static bool joins(const ent_links *links, const ent_cluster *c, const ent_link *m)
{
    for (uint32_t i = 0; i < c->members.n; i++)
        if (!can_be_one(&links->at[c->members.at[i]], m))
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
