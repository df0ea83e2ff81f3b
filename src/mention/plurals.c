/* plurals.c - "the ministers", "both sides", "the presidents of South Korea and the U.S." */
#include "mention/reference.h"

/* What stands before the noun: "the two", "these", "both". */
typedef struct before {
    uint32_t first, count;
    bool definite, demonstrative, both, restricted;
} before;

/* A plural with what it asks for. */
typedef struct plural {
    ent_found f;
    ent_str cls;    /* person state any */
    uint32_t count; /* 0: two or more */
    ent_asked q;
    before b;
    bool leaders;   /* heads of their states rather than anybody else */
    ent_set barred; /* who acts upon them: "Putin received both men" */
} plural;

static uint32_t number_of(const ent_walk *k, uint32_t token)
{
    static const struct {
        const char *word;
        uint32_t n;
    } counts[] = {{"both", 2}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}};
    for (size_t c = 0; c < sizeof counts / sizeof *counts; c++)
        if (ent_token_is(k, token, counts[c].word))
            return counts[c].n;
    return 0;
}

static before read_before(const ent_walk *k, uint32_t sentence_first, uint32_t first)
{
    const ent_token *tok = k->w->doc->tokens.at;
    before b = {.first = first};
    for (int i = 0; i < 4 && b.first > sentence_first; i++) {
        uint32_t t = b.first - 1;
        bool these = ent_token_is(k, t, "these") || ent_token_is(k, t, "those");
        bool both = ent_token_is(k, t, "both"), the = ent_token_is(k, t, "the");
        bool inside = tok[t].upos == ENT_UPOS_NUM || tok[t].upos == ENT_UPOS_ADJ;
        if (!these && !both && !the && !inside)
            break;
        uint32_t n = number_of(k, t);
        b.count = n ? n : b.count;
        b.restricted = b.restricted || (n == 0 && tok[t].upos == ENT_UPOS_ADJ);
        b.demonstrative = b.demonstrative || these;
        b.both = b.both || both;
        b.definite = b.definite || these || both || the;
        b.first = t;
    }
    return b;
}

/* ---- states and bodies named with it
 * --------------------------------------------------------- */

static bool is_joint(const ent_walk *k, uint32_t token)
{
    uint8_t pos = k->w->doc->tokens.at[token].upos;
    return pos == ENT_UPOS_CCONJ || pos == ENT_UPOS_DET || ent_token_is(k, token, ",") ||
           ent_token_is(k, token, "both");
}

static uint32_t states_after(const ent_walk *k, const ent_found *f, ent_str *out,
                             uint32_t *last)
{
    const ent_work *w = k->w;
    const ent_sentence *s = &w->doc->sentences.at[f->sentence];
    uint32_t end = s->first + s->count, t = f->last + 1, n = 0;
    if (t >= end || !ent_token_is(k, t, "of"))
        return 0;
    for (t++; t < end && n < ENT_SET_MOST; t++) {
        uint32_t number = w->name_at[t];
        if (number == ENT_NONE) {
            if (!is_joint(k, t))
                break;
            continue;
        }
        const ent_found *x = &w->found.at[number];
        ent_str iso3 = ent_iso3_of(w, x);
        if (iso3.n == 0)
            break;
        if (x->first != t)
            continue;
        out[n++] = iso3;
        *last = x->last;
    }
    return n;
}

uint32_t ent_states_with(const ent_walk *k, const ent_found *f, ent_str *out, uint32_t *first,
                         uint32_t *last)
{
    const ent_work *w = k->w;
    const ent_sentence *s = &w->doc->sentences.at[f->sentence];
    uint32_t n = 0, p = f->first;
    ent_str iso3;
    while (n < ENT_SET_MOST && (iso3 = ent_country_before(w, s->first, p, first)).n) {
        out[n++] = iso3;
        p = *first;
        while (p > s->first && (w->doc->tokens.at[p - 1].upos == ENT_UPOS_CCONJ ||
                                ent_token_is(k, p - 1, ",") || ent_token_is(k, p - 1, "-")))
            p--;
    }
    return n ? n : states_after(k, f, out, last);
}

/* The holder of one organ's office in a state: named before, or in office on the document's day
 * and named somewhere in it. Heads of state are known without that. */
static void add_holder(const ent_walk *k, ent_set *s, ent_str iso3, ent_str organ,
                       ent_str title)
{
    ent_str org = ent_organ_id(k->w->t, k->w->a, iso3, organ, k->w->st);
    uint32_t actor = ent_holder_named(k->w, org, organ), known = k->w->r->actors.n;
    if (actor != ENT_NONE) {
        ent_set_add(s, actor);
        return;
    }
    actor = ent_holder_known(k->w, org, title);
    if (actor != ENT_NONE && (actor < known || ent_str_is(organ, "HEAD")))
        ent_set_add(s, actor);
}

static void add_called(const ent_walk *k, ent_set *s, ent_str iso3, ent_asked q)
{
    for (uint32_t i = 0; i < k->w->persons.n; i++) {
        uint32_t actor = k->w->persons.at[i].actor;
        if (ent_str_eq(k->w->r->actors.at[actor].iso3, iso3) && ent_fits_role(k, actor, q))
            ent_set_add(s, actor);
    }
}

/* Holders of a title in each of these states; the state itself where no name is known. */
static ent_set holders(const ent_walk *k, const plural *p, const ent_str *states, uint32_t n)
{
    ent_set got = {0};
    for (uint32_t i = 0; i < n; i++) {
        uint32_t had = got.count;
        if (p->f.kind == ENT_FOUND_PLURAL) {
            ent_str organs =
                ent_table_at(k->w->t->plurals, p->f.rows[0], k->w->t->plural_organ);
            while (organs.n)
                add_holder(k, &got, states[i], ent_str_field(&organs, ' '), p->q.noun);
        }
        if (got.count == had && p->q.noun.n)
            add_called(k, &got, states[i], p->q);
        if (got.count == had && p->f.kind == ENT_FOUND_TITLE) {
            ent_title t = {0};
            ent_title_fit(k->w, k->w->title_at[p->f.last], states[i], &t);
            if (ent_str_is(ent_title_kind(k->w, t.row), "head"))
                add_holder(k, &got, states[i], ent_title_organ(k->w, t.row), p->q.noun);
        }
        if (got.count == had)
            ent_set_add(&got, ent_actor_of_state(k->w, states[i]));
    }
    return got;
}

/* "the leaders of all ten members | of ASEAN" */
static uint32_t body_of_members(const ent_walk *k, uint32_t token, uint32_t end)
{
    const ent_token *tok = k->w->doc->tokens.at;
    if (token + 1 >= end || !ent_token_is(k, token + 1, "of"))
        return ENT_NONE;
    for (uint32_t t = token + 2; t < end && t < token + 8; t++) {
        if (ent_str_is(tok[t].lemma, "member") || ent_str_is(tok[t].lemma, "state") ||
            ent_str_is(tok[t].lemma, "country"))
            return ent_name_after_of(k->w, t, end);
        if (tok[t].upos != ENT_UPOS_DET && tok[t].upos != ENT_UPOS_NUM &&
            tok[t].upos != ENT_UPOS_ADJ)
            return ENT_NONE;
    }
    return ENT_NONE;
}

/* "the leaders of the Quad", "ECOWAS leaders": the body that they are of; ENT_NONE. */
static uint32_t body_of(const ent_walk *k, const ent_found *f, uint32_t *first)
{
    const ent_work *w = k->w;
    const ent_sentence *s = &w->doc->sentences.at[f->sentence];
    uint32_t number = ent_name_after_of(w, f->last, s->first + s->count);
    if (number == ENT_NONE)
        number = body_of_members(k, f->last, s->first + s->count);
    if (number == ENT_NONE && f->first > s->first && w->name_at[f->first - 1] != ENT_NONE) {
        number = w->name_at[f->first - 1];
        *first = w->found.at[number].first;
    }
    if (number == ENT_NONE || w->found.at[number].mention == ENT_NONE)
        return ENT_NONE;
    const ent_mention *m = &w->r->mentions.at[w->found.at[number].mention];
    uint8_t kind = m->actor_count ? ent_walk_kind(k, m->actors[0]) : ENT_KIND_COUNT;
    return kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP ? m->actors[0] : ENT_NONE;
}

/* ---- sets named before ----------------------------------------------------------------- */

/* The set's members of a class; states of its persons when states are asked for. */
static ent_set members(const ent_walk *k, const ent_set *s, ent_str cls)
{
    bool person = ent_str_is(cls, "person"), side = ent_str_is(cls, "side");
    bool state = side || ent_str_is(cls, "state");
    ent_set got = {0};
    for (uint32_t i = 0; i < s->count; i++) {
        uint8_t kind = ent_walk_kind(k, s->actors[i]);
        if (person && kind != ENT_KIND_PERSON)
            continue;
        uint32_t actor = s->actors[i];
        bool body = kind == ENT_KIND_GROUP || kind == ENT_KIND_AGENCY || kind == ENT_KIND_PARTY;
        if (state && kind != ENT_KIND_STATE && !(side && body)) {
            ent_str iso3 = ent_state_of(k, actor);
            if (iso3.n == 0)
                continue;
            actor = ent_actor_of_state(k->w, iso3);
        }
        ent_set_add(&got, actor);
    }
    return got;
}

static bool is_barred(const plural *p, const ent_set *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (ent_set_has(&p->barred, s->actors[i]))
            return true;
    return false;
}

static bool all_fit(const ent_walk *k, const ent_set *s, ent_asked q)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (!ent_fits_role(k, s->actors[i], q))
            return false;
    return true;
}

static bool asks(ent_asked q)
{
    return q.noun.n || q.organ.n;
}

/* Numerals alone ("the four") ask for no class, but not for states and persons in one. */
static bool is_mixed(const ent_walk *k, const ent_set *s, const plural *p)
{
    uint32_t persons = 0;
    for (uint32_t i = 0; i < s->count; i++)
        persons += ent_walk_kind(k, s->actors[i]) == ENT_KIND_PERSON;
    return ent_str_is(p->cls, "any") && persons && persons < s->count;
}

/* How near and how prominent a set is; sets of other sections do not count. */
static int worth(const ent_walk *k, const ent_set *s, const plural *p, uint32_t at)
{
    uint32_t flow = k->w->doc->sentences.at[p->f.sentence].flow;
    int away = (int)(p->f.sentence - s->sentence);
    int v = s->weight;
    switch ((ent_set_how)s->how) {
    case ENT_SET_PARTIES: v = 6 - away; break;
    case ENT_SET_PLURAL: v = 5 - away; break;
    case ENT_SET_CLAUSE: v = 2 - away; break;
    default: v -= 2 * away; break;
    }
    if (p->b.demonstrative && s->how == ENT_SET_JOINED)
        v += at - s->token < 30 ? 6 : 4;
    if (p->b.restricted && s->how == ENT_SET_JOINED && away == 0)
        v += 5; /* "the upstream countries": not the same as before */
    return v - (s->flow != flow ? 1 : 0);
}

static ent_set best_set(const ent_walk *k, const plural *p, ent_asked q)
{
    ent_set best = {0};
    int most = asks(q) ? -30 : -6;
    for (uint32_t back = 0; back < ENT_SETS_KEPT; back++) {
        const ent_set *s = ent_set_back(k, back);
        if (!s)
            break;
        uint32_t reach =
            asks(q) ? 12 : ENT_SET_REACH + 1; /* who is called so is meant from afar */
        bool near = p->f.sentence - s->sentence <= reach && s->section == k->section;
        if (s->how == ENT_SET_ONE || s->how == ENT_SET_UNKNOWN || s->token >= p->f.first ||
            (!near && p->count < 3))
            continue;
        ent_set got = members(k, s, p->cls);
        if ((p->count ? got.count != p->count : got.count < 2) || is_mixed(k, &got, p) ||
            is_barred(p, &got))
            continue;
        if (asks(q) && !all_fit(k, &got, q))
            continue;
        int v = worth(k, s, p, p->f.first) + (near ? 0 : 20);
        if (!near)
            v = -5;
        if (v > most) {
            most = v;
            best = got;
        }
    }
    return best;
}

/* The persons (or states) named in the last sentences, if their number is what is asked for. */
static ent_set all_of_late(const ent_walk *k, const plural *p)
{
    ent_set all = {0};
    uint32_t from = ENT_NONE, want = p->count ? p->count : 2;
    for (uint32_t back = 0; back < ENT_SETS_KEPT; back++) {
        const ent_set *s = ent_set_back(k, back);
        if (!s || p->f.sentence - s->sentence > ENT_SET_REACH - 1 || s->section != k->section)
            break;
        if (s->how != ENT_SET_ONE || s->place)
            continue;
        ent_set got = members(k, s, p->cls);
        if (got.count && from != ENT_NONE && s->sentence != from && all.count == want)
            break;
        for (uint32_t i = 0; i < got.count; i++)
            if (!ent_set_has(&p->barred, got.actors[i]))
                ent_set_add(&all, got.actors[i]);
        if (got.count)
            from = s->sentence;
    }
    if (all.count != want || is_mixed(k, &all, p))
        all.count = 0;
    return all;
}

/* What the title or the first lines join: of this the text speaks where a section begins. */
static ent_set topic(const ent_walk *k, const plural *p)
{
    ent_set none = {0};
    for (uint32_t back = 0; back < ENT_SETS_KEPT && k->section; back++) {
        const ent_set *s = ent_set_back(k, back);
        if (!s)
            break;
        if (s->section || s->how != ENT_SET_JOINED)
            continue;
        ent_set got = members(k, s, p->cls);
        if (got.count == (p->count ? p->count : 2) && !is_barred(p, &got))
            return got;
    }
    return none;
}

/* The only group of that class and number in the text so far. */
static ent_set only_set(const ent_walk *k, const plural *p)
{
    ent_set only = {0};
    for (uint32_t back = 0; back < ENT_SETS_KEPT; back++) {
        const ent_set *s = ent_set_back(k, back);
        if (!s)
            break;
        if (s->how != ENT_SET_JOINED && s->how != ENT_SET_PARTIES)
            continue;
        ent_set got = members(k, s, p->cls);
        if (got.count != p->count || is_mixed(k, &got, p))
            continue;
        for (uint32_t i = 0; i < got.count && only.count; i++)
            if (!ent_set_has(&only, got.actors[i]))
                return (ent_set){0};
        only = got;
    }
    return only;
}

/* Persons of the document whom the noun fits; none when there are too many to be meant. */
static ent_set all_called(const ent_walk *k, ent_asked q)
{
    ent_set s = {0};
    for (uint32_t i = 0; i < k->w->persons.n; i++) {
        uint32_t actor = k->w->persons.at[i].actor;
        if (k->w->persons.at[i].last_seen == ENT_NONE || !ent_fits_role(k, actor, q))
            continue;
        if (s.count == 4) {
            s.count = 0;
            return s;
        }
        ent_set_add(&s, actor);
    }
    return s;
}

/* "between the U.S. and its allies and between those allies": the noun stood before in the
 * sentence and nobody knows for whom. */
static bool repeats_unknown(const ent_walk *k, const plural *p)
{
    const ent_document *doc = k->w->doc;
    uint32_t first = doc->sentences.at[p->f.sentence].first;
    for (uint32_t t = p->b.first; t-- > first && p->b.demonstrative;)
        if (ent_str_eq(doc->tokens.at[t].lemma, doc->tokens.at[p->f.last].lemma))
            return k->at[t] == ENT_NONE || k->w->r->mentions.at[k->at[t]].actor_count < 2;
    return false;
}

/* The heads that this sentence and the last one to name any, of the two before it, have named. */
static ent_set heads_of_late(const ent_walk *k, const plural *p, ent_asked heads)
{
    ent_set late = {0};
    uint32_t earlier = ENT_NONE;
    for (uint32_t back = 0; back < ENT_SETS_KEPT; back++) {
        const ent_set *s = ent_set_back(k, back);
        if (!s || p->f.sentence - s->sentence > 2)
            break;
        if (s->how != ENT_SET_ONE || s->count != 1 || s->token >= p->f.first ||
            !ent_fits_role(k, s->actors[0], heads) || ent_set_has(&p->barred, s->actors[0]))
            continue;
        if (earlier != ENT_NONE && s->sentence != earlier)
            break;
        if (s->sentence != p->f.sentence)
            earlier = s->sentence;
        ent_set_add(&late, s->actors[0]);
    }
    return late;
}

/* The heads named by the first sentence that names as many as are asked for. */
static ent_set heads_of_lead(const ent_walk *k, const plural *p, ent_asked heads)
{
    ent_set named = {0};
    uint32_t sentence = ENT_NONE;
    for (uint32_t back = ENT_SETS_KEPT; back-- > 0;) {
        const ent_set *s = ent_set_back(k, back);
        if (!s || s->how != ENT_SET_ONE || s->place || s->count != 1)
            continue;
        if (s->sentence != sentence && named.count == p->count)
            break;
        if (s->sentence != sentence)
            named.count = 0;
        sentence = s->sentence;
        if (ent_fits_role(k, s->actors[0], heads))
            ent_set_add(&named, s->actors[0]);
    }
    if (named.count != p->count || is_barred(p, &named))
        named.count = 0;
    return named;
}

/* "The two leaders": heads of states before their ministers. */
static bool choose_leaders(const ent_walk *k, const plural *p, ent_set *got, const char **why)
{
    static const char *const whys[] = {"the latest group of heads", "the heads of this text"};
    ent_asked heads = {.organ = ENT_STR("HEAD")};
    ent_set called = all_called(k, heads), late = heads_of_late(k, p, heads);
    *why = whys[0];
    *got = late;
    if (p->count && late.count == p->count)
        return true;
    *got = best_set(k, p, heads);
    if (got->count == 0 && called.count >= 2 && (p->count == 0 || called.count == p->count) &&
        !is_barred(p, &called)) {
        *why = whys[1];
        *got = called;
    }
    if (got->count == 0 && p->count) {
        *why = "the heads that one sentence named before any others";
        *got = heads_of_lead(k, p, heads);
    }
    return got->count > 0;
}

static ent_set choose(const ent_walk *k, const plural *p, const char **why)
{
    ent_set got = {0};
    *why = "no group of that kind was named";
    if (repeats_unknown(k, p))
        return got;
    if (p->leaders && choose_leaders(k, p, &got, why))
        return got;
    ent_set called = asks(p->q) ? all_called(k, p->q) : got;
    *why = "the latest group of that kind";
    if (called.count)
        got = best_set(k, p, p->q);
    if (got.count == 0 && called.count >= 2 && (p->count == 0 || called.count == p->count)) {
        *why = "all whom this text calls so";
        got = called;
    }
    if (got.count == 0 && p->q.organ.n == 0)
        got = best_set(k, p, (ent_asked){0});
    if (got.count == 0 && p->q.organ.n == 0) {
        *why = "those of whom the text speaks from the start";
        got = topic(k, p);
    }
    if (got.count == 0 && p->q.organ.n == 0 && p->count && !ent_str_is(p->cls, "person")) {
        *why = "the only group of that kind";
        got = only_set(k, p);
    }
    if (got.count == 0 && p->q.organ.n == 0) {
        *why = "those named in the last sentences";
        got = all_of_late(k, p);
    }
    if (got.count == 0 && p->q.organ.n == 0 && p->count) {
        *why = "the only group of that kind";
        got = only_set(k, p);
    }
    if (got.count == 0)
        *why = "no group of that kind was named";
    return got;
}

/* ---- reading one
 * ----------------------------------------------------------------------------- */

static ent_str text_of_found(const ent_work *w, const ent_found *f)
{
    const ent_token *tok = w->doc->tokens.at;
    return ent_str_of(w->doc->reading.p + tok[f->first].rstart,
                      tok[f->last].rend - tok[f->first].rstart);
}

/* The word of a role that the noun asks for; nothing for leaders, officials, sides. */
static ent_asked asked_by(const ent_walk *k, const ent_found *f)
{
    static const char *const offices[] = {"secretary",  "minister",   "president", "premier",
                                          "ambassador", "chancellor", "king",      "envoy"};
    const ent_work *w = k->w;
    ent_asked q = {0};
    ent_str lemma = w->doc->tokens.at[f->last].lemma;
    ent_str form = ent_str_lower(w->a, w->doc->tokens.at[f->last].form, w->st);
    for (size_t i = 0; i < sizeof offices / sizeof *offices; i++) {
        ent_str noun = ent_str_z(offices[i]);
        size_t stem = noun.n - (noun.p[noun.n - 1] == 'y');
        if (ent_str_starts(form, ent_str_sub(noun, 0, stem)) && form.n <= noun.n + 2)
            q.noun = noun;
    }
    bool head = f->kind == ENT_FOUND_TITLE &&
                ent_str_is(ent_title_organ(w, f->rows[0]), "HEAD") &&
                !ent_str_eq_nocase(lemma, ENT_STR("leader"));
    bool premier = ent_str_find(ent_str_lower(w->a, text_of_found(w, f), w->st),
                                ENT_STR("prime minister")) != SIZE_MAX;
    if (premier)                        /* neither presidents nor other ministers */
        q.noun = ENT_STR("prime minister");
    else if (head)
        q.organ = ENT_STR("HEAD");
    return q;
}

static plural plural_at(const ent_walk *k, uint32_t number)
{
    const ent_work *w = k->w;
    plural p = {.f = w->found.at[number], .cls = ENT_STR("person")};
    p.q = asked_by(k, &p.f);
    p.b = read_before(k, w->doc->sentences.at[p.f.sentence].first, p.f.first);
    p.count = p.b.count;
    p.leaders = ent_str_eq_nocase(w->doc->tokens.at[p.f.last].lemma, ENT_STR("leader"));
    p.barred = ent_clause_subjects(k, p.f.last);
    if (p.f.kind != ENT_FOUND_PLURAL)
        return p;
    uint32_t row_count = 0;
    p.cls = ent_table_at(w->t->plurals, p.f.rows[0], w->t->plural_class);
    ent_str_to_u32(ent_table_at(w->t->plurals, p.f.rows[0], w->t->plural_count), &row_count);
    if (p.count == 0)
        p.count = row_count;
    return p;
}

/* "trilateral cooperation that the parties called for": the sentence tells how many. */
static void count_by_word(const ent_walk *k, plural *p)
{
    const ent_sentence *s = &k->w->doc->sentences.at[p->f.sentence];
    for (uint32_t t = s->first; t < s->first + s->count && p->count == 0; t++)
        if (ent_token_is(k, t, "trilateral"))
            p->count = 3;
}

/* May a numeral or "both" stand for a group by itself here? */
static bool stands_alone(const ent_walk *k, const plural *p)
{
    const ent_token *t = &k->w->doc->tokens.at[p->f.last];
    bool both = ent_token_is(k, p->f.last, "both");
    if (both)
        return ent_is_subject(k->w->doc, p->f.last);
    if (t->upos == ENT_UPOS_NUM && p->f.kind == ENT_FOUND_PLURAL)
        return t->rel != ENT_REL_NUMMOD && p->b.definite;
    return p->b.definite;
}

/* "in both capitals": the towns, not the governments. */
static bool is_in_capitals(const ent_walk *k, const plural *p)
{
    const ent_token *tok = k->w->doc->tokens.at;
    return p->b.first > 0 && ent_str_is(tok[p->f.last].lemma, "capital") &&
           tok[p->b.first - 1].upos == ENT_UPOS_ADP;
}

/* "The Heads of State": office-holders of whom nobody is named are an actor called so. */
static uint32_t unnamed_holders(ent_walk *k, const plural *p)
{
    ent_work *w = k->w;
    const ent_token *tok = w->doc->tokens.at;
    if (p->f.kind != ENT_FOUND_TITLE || p->f.first == p->f.last)
        return ENT_NONE;
    ent_str name = ent_str_of(w->doc->reading.p + tok[p->f.first].rstart,
                              tok[p->f.last].rend - tok[p->f.first].rstart);
    ent_str id = ent_str_printf(w->a, w->st, "GRP:%.*s", ENT_FMT(name));
    return ent_failed(w->st) ? ENT_NONE : ent_actor_add(w, id, name, ENT_KIND_GROUP, (ent_str){0});
}

bool ent_read_plural(ent_walk *k, uint32_t number)
{
    plural p = plural_at(k, number);
    ent_str states[ENT_SET_MOST];
    uint32_t first = p.f.first, last = p.f.last;
    uint32_t named = ent_states_with(k, &p.f, states, &first, &last);
    if (named) {
        ent_set got = holders(k, &p, states, named);
        if (p.b.first < first)
            first = p.b.first;
        if (p.f.kind == ENT_FOUND_TITLE || got.count > 1 || ent_str_is(p.cls, "person"))
            ent_settle(k, first, last, ENT_MENTION_PLURAL, got.actors, got.count,
                       "officials of the states named with them");
        return true;
    }
    uint32_t body = body_of(k, &p.f, &first);
    if (body != ENT_NONE) {
        ent_settle(k, first, p.f.last, ENT_MENTION_PLURAL, &body, 1,
                   "officials of the body named with them");
        return true;
    }
    if (!stands_alone(k, &p) || is_in_capitals(k, &p))
        return false;
    if (ent_str_is(p.cls, "state") || ent_str_is(p.cls, "side"))
        count_by_word(k, &p);
    const char *why;
    ent_set got = choose(k, &p, &why);
    if (got.count == 0 && ent_group_at_walk(k, p.f.last))
        return true;
    uint32_t holders_unnamed = got.count ? ENT_NONE : unnamed_holders(k, &p);
    if (holders_unnamed != ENT_NONE) {
        ent_settle(k, p.b.first, p.f.last, ENT_MENTION_PLURAL, &holders_unnamed, 1, "people without a name");
        return true;
    }
    ent_settle(k, p.b.first, p.f.last, ENT_MENTION_PLURAL, got.actors, got.count, why);
    return true;
}
