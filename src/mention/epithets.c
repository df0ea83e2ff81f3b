/* epithets.c - one actor by a noun of kind: "that country", "the island", "the bloc", "his
 * country", "its neighbour"; by table epithet. */
#include "mention/reference.h"

/* Is an id in a list with blanks between? An empty list names all. */
static bool listed(ent_str list, ent_str id)
{
    bool any = list.n == 0;
    while (list.n)
        any = ent_str_eq(ent_str_field(&list, ' '), id) || any;
    return any;
}

/* What a description asks for. */
typedef struct sought {
    ent_str kind, list; /* of table epithet */
    ent_set barred;
    uint32_t token, reach;
    bool near; /* the nearest, not the most prominent */
} sought;

/* "in May" is no town, though one is called so. */
static bool is_dated(const ent_walk *k, uint32_t token)
{
    const ent_reading *r = k->w->r;
    for (uint32_t i = 0; i < r->dates.n; i++)
        if (r->dates.at[i].first != ENT_NONE && r->dates.at[i].first <= token &&
            token <= r->dates.at[i].last)
            return true;
    return false;
}

static bool fits(const ent_walk *k, const ent_set *s, const sought *q)
{
    if (s->count != 1 || s->how == ENT_SET_UNKNOWN || s->token >= q->token)
        return false;
    const ent_actor *a = &k->w->r->actors.at[s->actors[0]];
    bool place = ent_str_is(q->kind, "place");
    if (s->place || place)
        return s->place && place && a->kind == ENT_KIND_PLACE && !is_dated(k, s->token);
    bool known = a->entry != ENT_NONE || s->form == ENT_MENTION_NAME;
    bool group = known && (a->kind == ENT_KIND_GROUP || a->kind == ENT_KIND_PARTY);
    bool body = known && (a->kind == ENT_KIND_IGO || a->kind == ENT_KIND_ALLIANCE);
    bool is = ent_str_is(q->kind, "state")  ? a->kind == ENT_KIND_STATE
              : ent_str_is(q->kind, "igo")  ? body || (group && q->list.n)
              : ent_str_is(q->kind, "body") ? body || group
                                            : group;
    return is && listed(q->list, a->id) && !ent_set_has(&q->barred, s->actors[0]);
}

/* How often an actor was named lately, up to four times. */
static int times_named(const ent_walk *k, uint32_t actor)
{
    int n = 0;
    for (uint32_t back = 0; back < ENT_SETS_KEPT && n < 4; back++) {
        const ent_set *s = ent_set_back(k, back);
        if (!s)
            break;
        n += s->count == 1 && s->actors[0] == actor;
    }
    return n;
}

static int worth(const ent_walk *k, const ent_set *s, const sought *q)
{
    int away = (int)(k->w->doc->tokens.at[q->token].sentence - s->sentence);
    bool state = ent_str_is(q->kind, "state");
    int v = q->near ? -(int)(q->token - s->token) : s->weight - (state ? 3 * away : away / 2);
    if (q->near && s->form == ENT_MENTION_DEMONYM && s->weight < 2)
        v -= 12;
    /* "Cairo has pilots in the country": a capital that acts means another one. */
    bool capital = s->form == ENT_MENTION_CAPITAL || s->form == ENT_MENTION_METONYM;
    if (state && capital && away == 0 && s->subject)
        v -= 12;
    if (!state && !q->near)
        v += 2 * times_named(k, s->actors[0]);
    return v;
}

/* The likeliest actor that fits; *doubt where another one does nearly as well. */
static uint32_t likeliest(const ent_walk *k, const sought *q, bool *doubt)
{
    uint32_t sentence = k->w->doc->tokens.at[q->token].sentence, best = ENT_NONE;
    int most = -1000, second = -1000;
    for (uint32_t back = 0; back < ENT_SETS_KEPT; back++) {
        const ent_set *s = ent_set_back(k, back);
        if (!s || sentence - s->sentence > q->reach)
            break;
        if (!fits(k, s, q))
            continue;
        int v = worth(k, s, q);
        if (v > most) {
            second = best != s->actors[0] ? most : second;
            most = v;
            best = s->actors[0];
        } else if (v > second && s->actors[0] != best) {
            second = v;
        }
    }
    *doubt = best != ENT_NONE && most - second < 2;
    return best;
}

static uint32_t reach_of(ent_str kind, ent_str list)
{
    if (ent_str_is(kind, "igo") || ent_str_is(kind, "body"))
        return 40;
    return ent_str_is(kind, "group") || list.n ? 8 : 3;
}

/* "his country": the owner's. */
static bool read_own_country(ent_walk *k, const ent_described *d, ent_str kind)
{
    if (!ent_str_is(kind, "state") || k->at[d->owner] == ENT_NONE)
        return false;
    const ent_mention *m = &k->w->r->mentions.at[k->at[d->owner]];
    if (m->actor_count != 1 || ent_walk_kind(k, m->actors[0]) != ENT_KIND_PERSON)
        return false;
    ent_str iso3 = ent_state_of(k, m->actors[0]);
    uint32_t actor = iso3.n ? ent_actor_of_state(k->w, iso3) : ENT_NONE;
    uint32_t first = m->first < d->first ? m->first : d->first;
    if (actor != ENT_NONE)
        ent_settle(k, first, d->token, ENT_MENTION_TITLE, &actor, 1, "the state of its owner");
    return actor != ENT_NONE;
}

/* "that country", "the island", "the movement", by table epithet. */
static bool read_epithet(ent_walk *k, const ent_described *d)
{
    const ent_token *t = &k->w->doc->tokens.at[d->token];
    uint32_t row = k->epithets
                       ? ent_table_find(k->epithets, ent_str_lower(k->w->a, t->lemma, k->w->st))
                       : ENT_NONE;
    if (row == ENT_NONE || t->rel == ENT_REL_COMPOUND)
        return false;
    sought q = {.kind = ent_table_at(k->epithets, row, 1),
                .list = ent_table_at(k->epithets, row, 2),
                .token = d->token,
                .near = d->that};
    bool many = t->xpos == ENT_XPOS_NNS && !ent_str_is(q.kind, "group");
    if (d->owner != ENT_NONE && !many)
        return read_own_country(k, d, q.kind);
    if ((!d->the && !d->that) || d->modified || many)
        return false;
    q.reach = reach_of(q.kind, q.list);
    if (d->that)
        q.barred = ent_clause_subjects(k, d->token);
    bool doubt;
    uint32_t actor = likeliest(k, &q, &doubt);
    if (ent_str_is(q.kind, "state") && q.list.n == 0 && !d->that && doubt)
        actor = ENT_NONE; /* "the country": one must stand out */
    if (actor == ENT_NONE)
        return false;
    uint32_t made = k->w->r->mentions.n;
    ent_settle(k, d->first, d->token, ENT_MENTION_TITLE, &actor, 1,
               d->that ? "the last named of that kind" : "the likeliest of that kind");
    if (ent_str_is(q.kind, "place") && k->w->r->mentions.n > made)
        k->w->r->mentions.at[made].place_sense = true;
    return true;
}

/* The state that is not the owner: "its neighbour". */
bool ent_read_neighbour(ent_walk *k, const ent_described *d)
{
    if (!ent_token_in(k, k->neighbour, d->token) || d->owner == ENT_NONE ||
        k->at[d->owner] == ENT_NONE)
        return false;
    if (k->w->doc->tokens.at[d->token].xpos == ENT_XPOS_NNS)
        return false;
    const ent_mention *m = &k->w->r->mentions.at[k->at[d->owner]];
    if (m->actor_count != 1)
        return false;
    ent_str iso3 = k->w->r->actors.at[m->actors[0]].iso3;
    if (iso3.n == 0)
        return false;
    sought q = {.kind = ENT_STR("state"), .token = d->token, .reach = 3};
    q.barred = (ent_set){.count = 1, .actors = {ent_actor_of_state(k->w, iso3)}};
    bool doubt;
    uint32_t actor = likeliest(k, &q, &doubt);
    if (doubt)
        actor = ENT_NONE;
    uint32_t first = m->first < d->first ? m->first : d->first;
    if (actor != ENT_NONE)
        ent_settle(k, first, d->token, ENT_MENTION_TITLE, &actor, 1,
                   "the other state that is spoken of");
    return actor != ENT_NONE;
}

bool ent_read_epithet(ent_walk *k, uint32_t token)
{
    uint8_t pos = k->w->doc->tokens.at[token].upos;
    if ((pos != ENT_UPOS_NOUN && pos != ENT_UPOS_PROPN) || k->inside[token] != ENT_NONE)
        return false;
    ent_described d = ent_describe(k, token);
    return read_epithet(k, &d);
}
