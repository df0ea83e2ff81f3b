/* resolve.c - the actor, document or source that is called so.
 *
 * A name is looked for among ids, names and aliases of the record, then in the lexicon, which knows
 * more names ("Pentagon") and tells an actor that no document mentions from a slip of the pen. */
#include "answer/answer.h"

/* Candidates of one query, the most mentioned first. */
typedef struct candidates {
    ent_chosen first;
    int64_t mentions, next_mentions;
    uint32_t count;
    ent_str others;
} candidates;

static candidates look(ent_ask *k, const char *sql, ent_str name)
{
    candidates c = {0};
    ent_query q = ent_query_begin(k, "SELECT a.actor, a.id, a.name, a.kind, (SELECT coalesce("
        "sum(x.mentions), 0) FROM document_actors x JOIN current_documents USING(document)"
        " WHERE x.actor = a.actor) AS n FROM actors a WHERE ");
    ent_query_add(&q, sql);
    ent_query_text(&q, name);
    ent_query_add(&q, strchr(sql, '(') ? ") ORDER BY n DESC, a.id" : " ORDER BY n DESC, a.id");
    while (ent_query_step(&q)) {
        ent_str id = ent_query_kept(&q, 1);
        if (c.count == 0) {
            c.first = (ent_chosen){ent_query_int(&q, 0), id, ent_query_kept(&q, 2),
                                   ent_query_kept(&q, 3)};
            c.mentions = ent_query_int(&q, 4);
            c.others = id;
        } else {
            c.next_mentions = c.count == 1 ? ent_query_int(&q, 4) : c.next_mentions;
            if (c.count < 5)
                c.others = ent_str_printf(k->a, k->st, "%.*s, %.*s", ENT_FMT(c.others), ENT_FMT(id));
        }
        c.count++;
    }
    ent_query_end(&q);
    return c;
}

/* One that is named far more often than the next is meant; else which is asked. */
static bool decide(ent_ask *k, const candidates *c, ent_str name, ent_chosen *out)
{
    if (c->count == 0 || ent_failed(k->st))
        return false;
    if (c->count > 1 && c->mentions < 3 * c->next_mentions)
        ent_status_set(k->st, ENT_NOT_FOUND, "\"%.*s\" may be any of %.*s%s: write one of them",
                       ENT_FMT(name), ENT_FMT(c->others), c->count > 5 ? " ..." : "");
    *out = c->first;
    return true;
}

static bool in_record(ent_ask *k, ent_str name, ent_chosen *out)
{
    static const char *const ways[] = {
        "a.id =", "a.name COLLATE NOCASE =",
        "a.id IN (SELECT iso3 FROM countries WHERE name COLLATE NOCASE =",
        "a.id COLLATE NOCASE =",
        "a.actor IN (SELECT s.actor FROM aliases s WHERE s.alias COLLATE NOCASE =",
    };
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        candidates c = look(k, ways[i], name);
        if (decide(k, &c, name, out))
            return true;
    }
    return false;
}

/* With accents and hyphens folded. */
static bool folded_in_record(ent_ask *k, ent_str name, ent_chosen *out)
{
    ent_str want = ent_utf8_fold(k->a, name, k->st), id = ENT_STR("");
    ent_query q = ent_query_begin(k, "SELECT DISTINCT a.id, s.alias FROM aliases s JOIN actors a"
                                  " USING(actor) UNION SELECT id, name FROM actors");
    ent_arena *scratch = ent_arena_new(0, k->st);
    while (!id.n && ent_query_step(&q)) {
        ent_arena_reset(scratch);
        if (ent_str_eq(ent_utf8_fold(scratch, ent_query_column(&q, 1), k->st), want))
            id = ent_query_kept(&q, 0);
    }
    ent_arena_free(scratch);
    ent_query_end(&q);
    candidates c = {0};
    if (id.n)
        c = look(k, "a.id =", id);
    return decide(k, &c, name, out);
}

/* ---- the lexicon ---------------------------------------------------------------------------------- */

/* Sets a status when the lexicon knows the name but the record does not. */
static bool in_lexicon(ent_ask *k, ent_str name, ent_chosen *out)
{
    ent_status own = {0};
    ent_engine *e = NULL;
    ent_name_hit hits[8];
    uint32_t past = 0, n = 0;
    bool found = false;
    if (!k->q->lexicon)
        return false;
    ent_engine_open(&e, k->q->lexicon, &own);
    if (e)
        n = ent_lexicon_name_at(e->lexicon, name, 0, (uint32_t)name.n, hits, 8, &past);
    ent_str known = ENT_STR(""), known_name = ENT_STR("");
    for (uint32_t i = 0; i < n && past == name.n && !found; i++) {
        const ent_actor_entry *x = ent_lexicon_actor(e->lexicon, hits[i].entry);
        candidates c = look(k, "a.id =", x->id);
        if (c.count) {
            *out = c.first;
            found = true;
        } else if (!known.n) {
            known = ent_str_copy(k->a, x->id, k->st);
            known_name = ent_str_copy(k->a, x->name, k->st);
        }
    }
    ent_engine_close(e);
    if (!found && known.n)
        ent_status_set(k->st, ENT_NOT_FOUND, "%.*s (%.*s) is known, but no document of this record"
                       " names it", ENT_FMT(known_name), ENT_FMT(known));
    return found;
}

static void offer_names(ent_ask *k, ent_near *near)
{
    ent_query q = ent_query_begin(k, "SELECT name FROM actors WHERE kind NOT IN ('outlet')"
        " UNION SELECT alias FROM aliases UNION SELECT name FROM countries");
    while (ent_query_step(&q))
        ent_near_offer(near, ent_query_column(&q, 0), k->st);
    ent_query_end(&q);
}

ent_chosen ent_resolve_actor(ent_ask *k, const char *name)
{
    ent_chosen who = {0};
    ent_str asked = ent_str_trim(ent_str_z(name));
    if (ent_failed(k->st))
        return who;
    if (in_record(k, asked, &who) || ent_failed(k->st) || folded_in_record(k, asked, &who) ||
        in_lexicon(k, asked, &who) || ent_failed(k->st))
        return who;
    ent_near near;
    ent_near_begin(&near, asked, k->a, k->st);
    offer_names(k, &near);
    ent_str nearest = ent_near_text(&near, k->st);
    ent_status_set(k->st, ENT_NOT_FOUND, "no actor \"%.*s\" in the record%.*s", ENT_FMT(asked),
                   ENT_FMT(nearest));
    return who;
}

/* ---- documents --------------------------------------------------------------------------------------- */

void ent_resolve_document(ent_ask *k, const char *name)
{
    ent_str asked = ent_str_trim(ent_str_z(name));
    ent_near near;
    ent_query q = ent_query_begin(k, "SELECT 1 FROM current_documents d WHERE ");
    ent_query_document(&q, asked);
    bool found = ent_query_step(&q);
    ent_query_end(&q);
    if (found || ent_failed(k->st))
        return;
    ent_near_begin(&near, asked, k->a, k->st);
    q = ent_query_begin(k, "SELECT name FROM current_documents ORDER BY name");
    while (ent_query_step(&q))
        ent_near_offer(&near, ent_query_column(&q, 0), k->st);
    ent_query_end(&q);
    ent_str nearest = ent_near_text(&near, k->st);
    ent_status_set(k->st, ENT_NOT_FOUND, "no document \"%.*s\" in the record%.*s",
                   ENT_FMT(asked), ENT_FMT(nearest));
}

/* ---- issues, contexts -------------------------------------------------------------------------------- */

/* One of the words that a query lists; what: "issue"; source: what the record would hold of it. */
static void resolve_word(ent_ask *k, const char *name, const char *sql, const char *what,
                         const char *source)
{
    ent_str asked = ent_str_trim(ent_str_z(name)), all = ENT_STR("");
    ent_near near;
    bool found = false;
    ent_near_begin(&near, asked, k->a, k->st);
    ent_query q = ent_query_begin(k, sql);
    while (!found && ent_query_step(&q)) {
        ent_str one = ent_query_column(&q, 0);
        found = ent_str_eq(one, asked);
        ent_near_offer(&near, one, k->st);
        all = ent_str_printf(k->a, k->st, "%.*s%s%.*s", ENT_FMT(all), all.n ? ", " : "", ENT_FMT(one));
    }
    ent_query_end(&q);
    ent_str nearest = ent_near_text(&near, k->st);
    if (!found && !all.n)
        ent_status_set(k->st, ENT_NOT_FOUND, "no %s \"%.*s\": the record holds no %s", what,
                       ENT_FMT(asked), source);
    else if (!found && nearest.n)
        ent_status_set(k->st, ENT_NOT_FOUND, "no %s \"%.*s\" in the record%.*s", what, ENT_FMT(asked),
                       ENT_FMT(nearest));
    else if (!found)
        ent_status_set(k->st, ENT_NOT_FOUND, "no %s \"%.*s\" in the record: it holds %.*s", what,
                       ENT_FMT(asked), ENT_FMT(all));
}

void ent_resolve_issue(ent_ask *k, const char *name)
{
    resolve_word(k, name, "SELECT DISTINCT issue FROM positions ORDER BY issue", "issue", "positions");
}

void ent_resolve_context(ent_ask *k, const char *name)
{
    resolve_word(k, name, "SELECT DISTINCT context FROM event_contexts ORDER BY context", "context",
                 "contexts of events");
}
