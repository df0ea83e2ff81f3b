/* definites.c - one actor by a description: "that country", "the island", "the bloc", "the
 * Council", "the North", "the former", "its neighbour", "the Kenyan", "the minister". */
#include "mention/reference.h"

/* A noun with its determiner. */
typedef struct described {
    uint32_t token, first;
    bool the, that, modified;
    uint32_t owner;             /* possessive: its token, ENT_NONE */
} described;

static described describe(const ent_walk *k, uint32_t token)
{
    const ent_token *tok = k->w->doc->tokens.at;
    described d = {.token = token, .first = token, .owner = ENT_NONE};
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling) {
        if (tok[c].rel == ENT_REL_DET && c < token) {
            d.the = d.the || ent_token_is(k, c, "the");
            d.that = d.that || ent_token_is(k, c, "that") || ent_token_is(k, c, "this");
        } else if (tok[c].rel == ENT_REL_NMOD_POSS) {
            d.owner = c;
        } else if (tok[c].rel == ENT_REL_AMOD || tok[c].rel == ENT_REL_COMPOUND ||
                   tok[c].rel == ENT_REL_NMOD) {
            d.modified = true;
            continue;
        } else {
            continue;
        }
        d.first = c < d.first ? c : d.first;
    }
    return d;
}

/* Is an id in a list with blanks between? An empty list names all. */
static bool listed(ent_str list, ent_str id)
{
    bool any = list.n == 0;
    while (list.n)
        any = ent_str_eq(ent_str_field(&list, ' '), id) || any;
    return any;
}

static ent_set ahead_subject(const ent_walk *k, uint32_t token)
{
    const ent_document *doc = k->w->doc;
    uint32_t up = token, heads[8];
    ent_set s = {0};
    if (ent_is_subject(doc, token))
        return s;
    for (int i = 0; i < 10 && up != ENT_NONE; i++, up = doc->tokens.at[up].head) {
        if (doc->tokens.at[up].upos != ENT_UPOS_VERB)
            continue;
        uint32_t n = ent_subjects(doc, up, heads, 8);
        for (uint32_t j = 0; j < n; j++)
            if (heads[j] != token)
                ent_set_add_mention(k, &s, heads[j]);
        return s;
    }
    return s;
}

/* What a description asks for. */
typedef struct sought {
    ent_str kind, list;         /* of table epithet */
    ent_set barred;
    uint32_t token, reach;
    bool near;                  /* the nearest, not the most prominent */
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
    bool is = ent_str_is(q->kind, "state") ? a->kind == ENT_KIND_STATE
              : ent_str_is(q->kind, "igo") ? body || (group && q->list.n)
              : ent_str_is(q->kind, "body") ? body || group : group;
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
static bool read_own_country(ent_walk *k, const described *d, ent_str kind)
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
static bool read_epithet(ent_walk *k, const described *d)
{
    const ent_token *t = &k->w->doc->tokens.at[d->token];
    uint32_t row = k->epithets ? ent_table_find(k->epithets, ent_str_lower(k->w->a, t->lemma, k->w->st))
                               : ENT_NONE;
    if (row == ENT_NONE || t->rel == ENT_REL_COMPOUND)
        return false;
    sought q = {.kind = ent_table_at(k->epithets, row, 1), .list = ent_table_at(k->epithets, row, 2),
                .token = d->token, .near = d->that};
    bool many = t->xpos == ENT_XPOS_NNS && !ent_str_is(q.kind, "group");
    if (d->owner != ENT_NONE && !many)
        return read_own_country(k, d, q.kind);
    if ((!d->the && !d->that) || d->modified || many)
        return false;
    q.reach = reach_of(q.kind, q.list);
    if (d->that)
        q.barred = ahead_subject(k, d->token);
    bool doubt;
    uint32_t actor = likeliest(k, &q, &doubt);
    if (ent_str_is(q.kind, "state") && q.list.n == 0 && !d->that && doubt)
        actor = ENT_NONE;               /* "the country": one must stand out */
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
static bool read_neighbour(ent_walk *k, const described *d)
{
    if (!ent_token_in(k, k->neighbour, d->token) || d->owner == ENT_NONE || k->at[d->owner] == ENT_NONE)
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

/* "the North" where a Korea is spoken of, by table short-name. */
static bool read_short_name(ent_walk *k, uint32_t token)
{
    ent_work *w = k->w;
    const ent_token *tok = w->doc->tokens.at;
    char c = tok[token].form.n ? tok[token].form.p[0] : 0;
    uint32_t row = k->shorts && c >= 'A' && c <= 'Z' ? ent_table_find(k->shorts, tok[token].form)
                                                     : ENT_NONE;
    bool the = token > w->doc->sentences.at[tok[token].sentence].first &&
               ent_token_is(k, token - 1, "the");
    if (row == ENT_NONE || !the || tok[token].rel == ENT_REL_COMPOUND || tok[token].rel == ENT_REL_AMOD)
        return false;
    ent_str list = ent_table_at(k->shorts, row, 1);
    uint32_t found = ENT_NONE;
    while (list.n) {
        uint32_t entry = ent_lexicon_find(w->r->lexicon, ent_str_field(&list, ' '));
        uint32_t actor = entry == ENT_NONE
                             ? ENT_NONE
                             : ent_intern_find(w->ids, ent_lexicon_actor(w->r->lexicon, entry)->id);
        if (actor != ENT_NONE && found == ENT_NONE)
            found = actor;
    }
    if (found != ENT_NONE)
        ent_settle(k, token - 1, token, ENT_MENTION_NAME, &found, 1, "short name of a state named here");
    return found != ENT_NONE;
}

/* "the Council": the last body whose name ends or begins with that word. */
static bool read_short_body(ent_walk *k, const described *d)
{
    const ent_token *t = &k->w->doc->tokens.at[d->token];
    bool capital = t->form.n > 3 && t->form.p[0] >= 'A' && t->form.p[0] <= 'Z';
    bool article = d->the || d->that;
    for (uint32_t c = t->child; c != ENT_NONE; c = k->w->doc->tokens.at[c].sibling)
        article = article || k->w->doc->tokens.at[c].rel == ENT_REL_DET;
    if (!capital || !article || k->inside[d->token] != ENT_NONE || t->rel == ENT_REL_COMPOUND)
        return false;
    const ent_reading *r = k->w->r;
    uint32_t best = ENT_NONE, at = 0;
    for (uint32_t i = 0; i < r->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[i];
        if (m->form == ENT_MENTION_LINE || m->actor_count != 1 || m->first >= d->token ||
            m->last == m->first || (best != ENT_NONE && m->first <= at))
            continue;
        uint8_t kind = ent_walk_kind(k, m->actors[0]);
        bool body = kind == ENT_KIND_IGO || kind == ENT_KIND_AGENCY || kind == ENT_KIND_GROUP;
        const ent_token *tok = k->w->doc->tokens.at;
        if (body && (ent_str_eq(tok[m->name_last].form, t->form) ||
                     ent_str_eq(tok[m->name_first].form, t->form))) {
            best = m->actors[0];
            at = m->first;
        }
    }
    if (best != ENT_NONE)
        ent_settle(k, d->first, d->token, ENT_MENTION_ORGAN, &best, 1, "short form of a name here");
    return best != ENT_NONE;
}

/* ---- capitals ------------------------------------------------------------------------------ */

static ent_str state_of_owner(const ent_walk *k, const described *d, uint32_t *first, uint32_t *last)
{
    const ent_work *w = k->w;
    if (d->owner != ENT_NONE && k->at[d->owner] != ENT_NONE) {
        const ent_mention *m = &w->r->mentions.at[k->at[d->owner]];
        *first = m->first < d->first ? m->first : d->first;
        ent_str iso3 = m->actor_count ? ent_state_of(k, m->actors[0]) : (ent_str){0};
        for (uint32_t i = 1; i < m->actor_count; i++)
            if (!ent_str_eq(ent_state_of(k, m->actors[i]), iso3))
                return (ent_str){0};
        return iso3;
    }
    const ent_sentence *s = &w->doc->sentences.at[w->doc->tokens.at[d->token].sentence];
    uint32_t of = ent_name_after_of(w, d->token, s->first + s->count);
    if (of == ENT_NONE)
        return (ent_str){0};
    *last = w->found.at[of].last;
    return ent_iso3_of(w, &w->found.at[of]);
}

/* The name by which the text calls the capital of a state; "" if it does not. */
static ent_str capital_named(const ent_walk *k, ent_str iso3)
{
    const ent_work *w = k->w;
    uint32_t state = ent_lexicon_find(w->r->lexicon, iso3);
    for (uint32_t i = 0; i < w->found.n; i++) {
        const ent_found *f = &w->found.at[i];
        for (uint32_t h = 0; f->kind == ENT_FOUND_NAME && h < f->count; h++)
            if (f->hits[h].use == ENT_NAME_CAPITAL && f->hits[h].entry == state) {
                uint32_t from = w->doc->tokens.at[f->first].rstart;
                return ent_str_of(w->doc->reading.p + from, w->doc->tokens.at[f->last].rend - from);
            }
    }
    return (ent_str){0};
}

/* "his capital", "the capital of Uzbekistan": the city, where the text names it. */
static bool read_capital(ent_walk *k, const described *d)
{
    ent_work *w = k->w;
    if (!ent_str_is(w->doc->tokens.at[d->token].lemma, "capital"))
        return false;
    uint32_t first = d->first, last = d->token;
    ent_str iso3 = state_of_owner(k, d, &first, &last);
    ent_str name = iso3.n ? capital_named(k, iso3) : (ent_str){0};
    if (name.n == 0)
        return false;
    ent_str id = ent_str_printf(w->a, w->st, "PLC:%.*s", ENT_FMT(name));
    uint32_t actor = ent_actor_add(w, id, name, ENT_KIND_PLACE, iso3);
    uint32_t before = w->r->mentions.n;
    if (actor != ENT_NONE)
        ent_settle(k, first, last, ENT_MENTION_NAME, &actor, 1, "the capital, by its name here");
    if (w->r->mentions.n > before)
        w->r->mentions.at[before].place_sense = true;
    return w->r->mentions.n > before;
}

/* ---- the former, the latter ------------------------------------------------------------------ */

/* The members of one kind, if there are just two. */
static ent_set only_two(const ent_walk *k, const ent_set *s, uint8_t kind)
{
    ent_set two = {0};
    for (uint32_t i = 0; i < s->count; i++)
        if (ent_walk_kind(k, s->actors[i]) == kind)
            ent_set_add(&two, s->actors[i]);
    if (two.count != 2)
        two.count = 0;
    return two;
}

/* Two that the sentence joins, else the only two of one kind that it names; in text order. */
static ent_set pair_of(const ent_walk *k, uint32_t sentence, uint32_t token, const ent_set *barred)
{
    ent_set joined = {0}, named = {0};
    for (uint32_t back = ENT_SETS_KEPT; back-- > 0;) {
        const ent_set *s = ent_set_back(k, back);
        if (!s || s->sentence != sentence || s->token >= token || s->how == ENT_SET_UNKNOWN)
            continue;
        bool out = false;
        for (uint32_t i = 0; i < s->count; i++)
            out = out || ent_set_has(barred, s->actors[i]);
        if (out)
            continue;
        if (s->how == ENT_SET_JOINED && s->count == 2)
            joined = *s;
        else if (s->how == ENT_SET_ONE && !s->place && s->form != ENT_MENTION_PRONOUN && s->count)
            ent_set_add(&named, s->actors[0]);
    }
    if (joined.count == 2)
        return joined;
    ent_set two = only_two(k, &named, ENT_KIND_PERSON), states = only_two(k, &named, ENT_KIND_STATE);
    return two.count && states.count ? (ent_set){0} : two.count ? two : states;
}

/* "the former president", unless the sentence goes on with "the latter": tags are not sure here. */
static bool is_followed(const ent_walk *k, uint32_t token)
{
    const ent_token *tok = k->w->doc->tokens.at;
    const ent_sentence *s = &k->w->doc->sentences.at[tok[token].sentence];
    uint32_t end = s->first + s->count;
    for (uint32_t t = token + 1; t < end; t++)
        if (ent_token_is(k, t, "latter"))
            return false;
    uint8_t pos = token + 1 < end ? tok[token + 1].upos : ENT_UPOS_PUNCT;
    return pos == ENT_UPOS_NOUN || pos == ENT_UPOS_PROPN || pos == ENT_UPOS_ADJ ||
           k->inside[token] != ENT_NONE;
}

static bool read_former(ent_walk *k, uint32_t token)
{
    const ent_token *tok = k->w->doc->tokens.at;
    bool former = ent_token_is(k, token, "former"), latter = ent_token_is(k, token, "latter");
    if ((!former && !latter) || token == 0 || !ent_token_is(k, token - 1, "the"))
        return false;
    uint32_t sentence = tok[token].sentence;
    if (former && is_followed(k, token))
        return false;
    if (k->pair.count != 2 || k->pair.sentence != sentence) {
        ent_set barred = ahead_subject(k, token);
        k->pair = pair_of(k, sentence, token, &barred);
        if (k->pair.count != 2 && sentence > 0)
            k->pair = pair_of(k, sentence - 1, token, &(ent_set){0});
        k->pair.sentence = sentence;
    }
    if (k->pair.count != 2)
        return false;
    uint32_t actor = k->pair.actors[former ? 0 : 1];
    ent_settle(k, token - 1, token, ENT_MENTION_TITLE, &actor, 1,
               former ? "the first of the two just named" : "the second of the two just named");
    return true;
}

/* ---- persons -------------------------------------------------------------------------------- */

/* "the minister left": whoever was last called so; "the mediator, X" is X. */
static bool read_office(ent_walk *k, const described *d)
{
    ent_work *w = k->w;
    uint32_t number = w->title_at[d->token];
    uint32_t beside = ent_person_beside(k, d->token, d->token);
    if (beside != ENT_NONE && d->owner != ENT_NONE && k->at[d->owner] != ENT_NONE) {
        ent_settle(k, d->first, d->token, ENT_MENTION_TITLE, &beside, 1, "who is named beside it");
        return true;
    }
    if (number == ENT_NONE || w->found.at[number].kind != ENT_FOUND_TITLE || !d->the || d->modified)
        return false;
    const ent_found *f = &w->found.at[number];
    if (f->last != d->token || f->plural || f->mention != ENT_NONE)
        return false;
    ent_str kind = ent_title_kind(w, f->rows[0]);
    if (ent_str_is(kind, "voice") || ent_str_is(kind, "role"))
        return false;
    ent_asked q = {.noun = ent_str_lower(w->a, w->doc->tokens.at[f->last].lemma, w->st)};
    uint32_t actor = ent_person_called(k, (ent_str){0}, q);
    if (actor != ENT_NONE)
        ent_settle(k, d->first, d->token, ENT_MENTION_TITLE, &actor, 1,
                   "the last of whom this text says so");
    return actor != ENT_NONE;
}

/* Who is meant by a title of that state that names nobody: the name beside it, the counterpart of
 * its owner, the last person who is called so. */
static uint32_t titled(const ent_walk *k, uint32_t token, const ent_mention *m, ent_str iso3,
                       const char **why)
{
    const ent_work *w = k->w;
    uint32_t number = w->title_at[token], beside = ent_person_beside(k, token, m->last);
    *why = "who is named beside it";
    if (beside != ENT_NONE)
        return beside;
    *why = "the same office of the state named";
    if (ent_token_in(k, k->w->t->counterpart_class, token)) {
        ent_set s = ent_counterpart_in(k, token, iso3);
        return s.count == 1 ? s.actors[0] : ENT_NONE;
    }
    if (number == ENT_NONE || w->found.at[number].plural ||
        ent_str_is(ent_title_kind(w, w->found.at[number].rows[0]), "voice"))
        return ENT_NONE;
    *why = "the last person of that state who is called so";
    ent_str lemma = w->doc->tokens.at[w->found.at[number].last].lemma;
    ent_asked q = {.noun = ent_str_lower(w->a, lemma, w->st)};
    return ent_person_called(k, iso3, q);
}

/* "the Kenyan": a singular with the article that modifies nothing. */
static bool is_person_of_people(const ent_walk *k, uint32_t token, const ent_mention *m)
{
    const ent_token *t = &k->w->doc->tokens.at[token];
    uint32_t first = k->w->doc->sentences.at[t->sentence].first;
    bool the = m->first > first && ent_token_is(k, m->first - 1, "the");
    uint32_t next = token + 1;
    bool noun_follows = next < k->w->doc->tokens.n &&
                        (k->w->doc->tokens.at[next].upos == ENT_UPOS_NOUN ||
                         k->w->doc->tokens.at[next].upos == ENT_UPOS_PROPN ||
                         k->w->doc->tokens.at[next].upos == ENT_UPOS_ADJ);
    return the && m->form == ENT_MENTION_DEMONYM && m->first == m->last && !noun_follows &&
           t->rel != ENT_REL_COMPOUND && t->xpos != ENT_XPOS_NNS && t->xpos != ENT_XPOS_NNPS &&
           !ent_str_ends(t->form, ENT_STR("s"));
}

static void change(const ent_walk *k, ent_mention *m, uint32_t actor, const char *why)
{
    uint32_t *own = ENT_NEW(k->w->a, uint32_t, 1, k->w->st);
    if (!own)
        return;
    *own = actor;
    m->actors = own;
    m->why = ent_str_z(why);
}

/* "the president", taken for the head of government, where another one is called so. */
static void correct_holder(const ent_walk *k, uint32_t token, ent_mention *m)
{
    const ent_work *w = k->w;
    uint32_t number = w->title_at[token];
    if (number == ENT_NONE || m->first != w->found.at[number].first)
        return;
    ent_str lemma = w->doc->tokens.at[w->found.at[number].last].lemma;
    ent_asked q = {.noun = ent_str_lower(w->a, lemma, w->st)};
    if (ent_fits_role(k, m->actors[0], q))
        return;
    uint32_t actor = ent_person_called(k, w->r->actors.at[m->actors[0]].iso3, q);
    if (actor != ENT_NONE)
        change(k, m, actor, "the last of whom this text says so");
}

void ent_read_person_of_state(ent_walk *k, uint32_t token)
{
    ent_mention *m = &k->w->r->mentions.at[k->at[token]];
    if (m->actor_count == 1 && m->form == ENT_MENTION_TITLE &&
        ent_walk_kind(k, m->actors[0]) == ENT_KIND_PERSON)
        correct_holder(k, token, m);
    if (m->actor_count != 1 || ent_walk_kind(k, m->actors[0]) != ENT_KIND_STATE)
        return;
    ent_str iso3 = k->w->r->actors.at[m->actors[0]].iso3;
    const char *why = "the person of that people who was named last";
    uint32_t actor = ENT_NONE;
    if (m->form == ENT_MENTION_TITLE)
        actor = titled(k, token, m, iso3, &why);
    else if (is_person_of_people(k, token, m))
        actor = ent_person_called(k, iso3, (ent_asked){0});
    if (actor != ENT_NONE)
        change(k, m, actor, why);
}

/* "his deputy", "his rival": somebody else than the owner, unknown who. */
static bool read_owned(ent_walk *k, const described *d)
{
    const ent_token *t = &k->w->doc->tokens.at[d->token];
    uint32_t title = k->w->title_at[d->token];
    bool related = ent_token_in(k, k->relation, d->token) ||
                   (title != ENT_NONE && k->w->found.at[title].kind == ENT_FOUND_PLURAL);
    bool person = related || ent_token_in(k, k->w->t->people_class, d->token);
    if (!person || d->owner == ENT_NONE || k->at[d->owner] == ENT_NONE ||
        k->inside[d->token] != ENT_NONE || (t->xpos == ENT_XPOS_NNS && !related))
        return false;
    uint32_t first = k->w->r->mentions.at[k->at[d->owner]].first;
    ent_settle(k, first < d->first ? first : d->first, d->token, ENT_MENTION_TITLE, &(uint32_t){0}, 0,
               "somebody else than the owner, not named");
    ent_push_unknown(k, d->token);
    return true;
}

bool ent_read_epithet(ent_walk *k, uint32_t token)
{
    uint8_t pos = k->w->doc->tokens.at[token].upos;
    if ((pos != ENT_UPOS_NOUN && pos != ENT_UPOS_PROPN) || k->inside[token] != ENT_NONE)
        return false;
    described d = describe(k, token);
    return read_epithet(k, &d);
}

bool ent_read_definite(ent_walk *k, uint32_t token)
{
    const ent_token *t = &k->w->doc->tokens.at[token];
    if (read_former(k, token) || read_short_name(k, token))
        return true;
    if (t->upos != ENT_UPOS_NOUN && t->upos != ENT_UPOS_PROPN)
        return false;
    described d = describe(k, token);
    if (!d.the && !d.that && d.owner == ENT_NONE && t->upos != ENT_UPOS_PROPN)
        return false;
    return read_capital(k, &d) || read_neighbour(k, &d) || read_short_body(k, &d) ||
           read_office(k, &d) || read_owned(k, &d);
}
