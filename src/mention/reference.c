/* reference.c - plurals ("the ministers", "both sides") and pronouns.
 *
 * The text is walked once, token by token. What has been named so far is kept as a list of sets:
 * each mention alone, the members of a coordination, the parties of a meeting ("X met with Y",
 * "X's talks with Y", "A-B"). A plural takes the latest set of its class and number; a pronoun the
 * latest mention of its kind and sex, subjects first. In doubt nothing is resolved. */
#include "mention/office.h"

enum { SET_MOST = 8, SETS_KEPT = 96, REACH = 3 };

typedef struct actor_set {
    uint32_t actors[SET_MOST];
    uint32_t count;
    uint32_t token, sentence;
    bool subject;               /* it was the subject of its clause */
    bool singular;              /* one mention of one actor */
    bool place;
} actor_set;

typedef struct walk {
    ent_work *w;
    actor_set *sets;            /* a ring of the latest SETS_KEPT */
    uint32_t count;             /* ever added */
    uint32_t *at;               /* per token: mention it heads, ENT_NONE */
} walk;

static actor_set *set_back(const walk *k, uint32_t back)
{
    if (back >= k->count || back >= SETS_KEPT)
        return NULL;
    return &k->sets[(k->count - 1 - back) % SETS_KEPT];
}

static void add_to(actor_set *s, uint32_t actor)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (s->actors[i] == actor)
            return;
    if (s->count < SET_MOST)
        s->actors[s->count++] = actor;
}

static void push_set(walk *k, const actor_set *s)
{
    if (s->count)
        k->sets[k->count++ % SETS_KEPT] = *s;
}

static uint8_t kind_at(const walk *k, uint32_t actor)
{
    return k->w->r->actors.at[actor].kind;
}

static bool can_act(uint8_t kind)
{
    return kind == ENT_KIND_PERSON || kind == ENT_KIND_STATE || kind == ENT_KIND_AGENCY ||
           kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP || kind == ENT_KIND_PARTY;
}

static bool is_subject(const ent_document *doc, uint32_t token)
{
    uint8_t rel = doc->tokens.at[token].rel;
    return rel == ENT_REL_NSUBJ || rel == ENT_REL_NSUBJ_PASS || rel == ENT_REL_NSUBJ_OUTER;
}

/* Adds what the mention headed by token stands for, if it can act. */
static void add_mention(const walk *k, actor_set *s, uint32_t token)
{
    uint32_t m = token == ENT_NONE ? ENT_NONE : k->at[token];
    if (m == ENT_NONE)
        return;
    const ent_mention *x = &k->w->r->mentions.at[m];
    for (uint32_t i = 0; i < x->actor_count; i++)
        if (can_act(kind_at(k, x->actors[i])))
            add_to(s, x->actors[i]);
}

static void add_conjuncts(const walk *k, actor_set *s, uint32_t token)
{
    const ent_token *tok = k->w->doc->tokens.at;
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_CONJ)
            add_mention(k, s, c);
}

static void push_mention(walk *k, uint32_t token)
{
    const ent_document *doc = k->w->doc;
    const ent_mention *m = &k->w->r->mentions.at[k->at[token]];
    actor_set s = {.token = token, .sentence = doc->tokens.at[token].sentence,
                   .subject = is_subject(doc, token), .place = m->place_sense,
                   .singular = m->actor_count == 1 && m->form != ENT_MENTION_PLURAL};
    add_mention(k, &s, token);
    push_set(k, &s);
    uint32_t alone = s.count;
    add_conjuncts(k, &s, token);
    if (s.count > alone) {
        s.singular = false;
        push_set(k, &s);
    }
    /* "Trump-Kim", "U.S.-China": the mention just before a hyphen belongs to it. */
    const ent_token *tok = doc->tokens.at;
    if (m->first >= 2 && (ent_str_is(tok[m->first - 1].form, "-") ||
                          ent_str_is(tok[m->first - 1].form, "–"))) {
        actor_set pair = s;
        add_mention(k, &pair, m->first - 2);
        pair.singular = false;
        if (pair.count > s.count)
            push_set(k, &pair);
    }
}

/* Parties of a meeting verb or noun, known once the whole sentence is read. */
static void push_parties(walk *k, uint32_t token)
{
    const ent_document *doc = k->w->doc;
    uint32_t heads[16];
    actor_set s = {.token = token, .sentence = doc->tokens.at[token].sentence, .subject = true};
    bool verb = doc->tokens.at[token].upos == ENT_UPOS_VERB;
    uint32_t n = verb ? ent_subjects(doc, token, heads, 16) : 0;
    for (uint32_t i = 0; i < n; i++)
        add_mention(k, &s, heads[i]);
    if (verb) {
        n = ent_objects(doc, token, heads, 16);
        for (uint32_t i = 0; i < n; i++)
            add_mention(k, &s, heads[i]);
    } else {
        for (uint32_t c = doc->tokens.at[token].child; c != ENT_NONE; c = doc->tokens.at[c].sibling)
            if (doc->tokens.at[c].rel == ENT_REL_NMOD_POSS || doc->tokens.at[c].rel == ENT_REL_COMPOUND)
                add_mention(k, &s, c);
        uint32_t up = doc->tokens.at[token].head;
        n = up == ENT_NONE ? 0 : ent_subjects(doc, up, heads, 16);
        for (uint32_t i = 0; i < n; i++)
            add_mention(k, &s, heads[i]);
    }
    static const char *const preps[] = {"with", "between", "of"};
    for (size_t p = 0; p < 3; p++) {
        n = ent_obliques(doc, token, ent_str_z(preps[p]), heads, 16);
        for (uint32_t i = 0; i < n; i++)
            add_mention(k, &s, heads[i]);
    }
    if (s.count > 1)
        push_set(k, &s);
}

/* ---- plurals ------------------------------------------------------------------------- */

static ent_str iso3_at(const walk *k, uint32_t actor)
{
    return k->w->r->actors.at[actor].iso3;
}

static bool is_of_state(ent_str org, ent_str iso3)
{
    return ent_str_starts(org, iso3) && (org.n == 3 || org.p[3] == '.');
}

/* The state that an actor acts for. An official of an international body acts for none. */
static ent_str state_of(const walk *k, uint32_t actor)
{
    const ent_actor *a = &k->w->r->actors.at[actor];
    bool other = false;
    if (a->kind != ENT_KIND_PERSON || a->iso3.n == 0)
        return a->iso3;
    for (uint32_t i = 0; i < a->roles.n; i++) {
        if (a->roles.at[i].former || a->roles.at[i].org.n == 0)
            continue;
        if (is_of_state(a->roles.at[i].org, a->iso3))
            return a->iso3;
        other = true;
    }
    if (other || a->entry == ENT_NONE || k->w->r->day == INT32_MIN)
        return other ? (ent_str){0} : a->iso3;
    const ent_actor_entry *e = ent_lexicon_actor(k->w->r->lexicon, a->entry);
    for (uint32_t i = 0; i < e->office_count; i++) {
        const ent_office *o = &e->offices[i];
        if (o->when.from > k->w->r->day || k->w->r->day >= o->when.to)
            continue;
        if (is_of_state(o->org, a->iso3))
            return a->iso3;
        other = true;
    }
    return other ? (ent_str){0} : a->iso3;
}

/* The set's members of a class; states of its persons when states are asked for. */
static uint32_t members(const walk *k, const actor_set *s, ent_str cls, uint32_t *out)
{
    bool person = ent_str_is(cls, "person"), state = ent_str_is(cls, "state");
    actor_set got = {0};
    for (uint32_t i = 0; i < s->count; i++) {
        uint8_t kind = kind_at(k, s->actors[i]);
        if (person && kind != ENT_KIND_PERSON)
            continue;
        uint32_t actor = s->actors[i];
        if (state && kind != ENT_KIND_STATE) {
            ent_str iso3 = state_of(k, actor);
            if (iso3.n == 0)
                continue;
            actor = ent_actor_of_state(k->w, iso3);
        }
        if (actor != ENT_NONE)
            add_to(&got, actor);
    }
    memcpy(out, got.actors, got.count * sizeof *out);
    return got.count;
}

/* Number told before the noun: both, two, three, four; 0 none. */
static uint32_t told_count(const walk *k, uint32_t sentence_first, uint32_t first, bool *definite,
                           uint32_t *from)
{
    static const struct { const char *word; uint32_t n; } counts[] = {
        {"both", 2}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}};
    const ent_token *tok = k->w->doc->tokens.at;
    uint32_t n = 0, t = first;
    for (int i = 0; i < 4 && t > sentence_first; i++) {
        ent_str form = tok[t - 1].form;
        for (size_t c = 0; c < sizeof counts / sizeof *counts; c++)
            if (ent_str_eq_nocase(form, ent_str_z(counts[c].word)))
                n = counts[c].n;
        bool the = ent_str_eq_nocase(form, ENT_STR("the")) ||
                   ent_str_eq_nocase(form, ENT_STR("these")) ||
                   ent_str_eq_nocase(form, ENT_STR("those"));
        bool both = ent_str_eq_nocase(form, ENT_STR("both"));
        bool inside = tok[t - 1].upos == ENT_UPOS_NUM || tok[t - 1].upos == ENT_UPOS_ADJ;
        if (!the && !both && !inside)
            break;
        *definite = *definite || the || both;
        t--;
    }
    *from = t;
    return n;
}

/* What the noun of a plural asks of each person: a word of the role ("secretary" in "Secretary of
 * State") or an organ ("heads of state": HEAD). */
typedef struct asked {
    ent_str noun, organ;
} asked;

static bool fits_role(const walk *k, uint32_t actor, asked q)
{
    const ent_actor *a = &k->w->r->actors.at[actor];
    for (uint32_t i = 0; i < a->roles.n; i++) {
        const ent_role *r = &a->roles.at[i];
        ent_str low = ent_str_lower(k->w->a, r->role, k->w->st);
        if (!r->former && ((q.noun.n && ent_str_find(low, q.noun) != SIZE_MAX) ||
                           (q.organ.n && ent_str_eq(r->organ, q.organ))))
            return true;
    }
    return false;
}

/* Persons named so far whom the noun fits; 0 when there are too many to be meant. */
static uint32_t all_fitting(const walk *k, asked q, uint32_t *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < k->w->persons.n; i++) {
        uint32_t actor = k->w->persons.at[i].actor;
        if (k->w->persons.at[i].last_seen == ENT_NONE || !fits_role(k, actor, q))
            continue;
        if (n == 4)
            return 0;
        out[n++] = actor;
    }
    return n;
}

static bool all_fit(const walk *k, const uint32_t *actors, uint32_t n, asked q)
{
    for (uint32_t i = 0; i < n; i++)
        if (!fits_role(k, actors[i], q))
            return false;
    return n > 0;
}

static bool asks(asked q)
{
    return q.noun.n || q.organ.n;
}

/* Latest set of that class and number within reach. */
static uint32_t latest_set(const walk *k, ent_str cls, uint32_t count, asked q,
                           uint32_t sentence, uint32_t *out)
{
    for (uint32_t back = 0; back < SETS_KEPT; back++) {
        const actor_set *s = set_back(k, back);
        if (!s || sentence - s->sentence > REACH)
            break;
        if (s->singular)
            continue;
        uint32_t n = members(k, s, cls, out);
        if ((count ? n == count : n >= 2) && (!asks(q) || all_fit(k, out, n, q)))
            return n;
    }
    return 0;
}

/* The persons (or states) of the last sentences, if their number is what is asked for. */
static uint32_t all_of_late(const walk *k, ent_str cls, uint32_t count, uint32_t sentence,
                            uint32_t *out)
{
    actor_set all = {0};
    uint32_t from = ENT_NONE;
    for (uint32_t back = 0; back < SETS_KEPT; back++) {
        const actor_set *s = set_back(k, back);
        if (!s || sentence - s->sentence > REACH - 1)
            break;
        uint32_t got[SET_MOST], n = s->place ? 0 : members(k, s, cls, got);
        if (n && from != ENT_NONE && s->sentence != from && all.count == (count ? count : 2))
            break;
        for (uint32_t i = 0; i < n; i++)
            add_to(&all, got[i]);
        if (n)
            from = s->sentence;
    }
    memcpy(out, all.actors, all.count * sizeof *out);
    return all.count == (count ? count : 2) ? all.count : 0;
}

/* Unnamed people become an actor of their own. */
static bool read_group(walk *k, uint32_t token)
{
    uint32_t m = ent_group_at(k->w, token);
    if (m == ENT_NONE)
        return false;
    k->at[k->w->r->mentions.at[m].head] = m;
    push_mention(k, k->w->r->mentions.at[m].head);
    return true;
}

static void settle_plural(walk *k, uint32_t first, uint32_t last, const uint32_t *actors,
                          uint32_t n, const char *why)
{
    uint32_t m = ent_mention_add(k->w, first, last, ENT_MENTION_PLURAL, actors, n, why);
    if (m == ENT_NONE)
        return;
    uint32_t head = k->w->r->mentions.at[m].head;
    if (k->at[head] == ENT_NONE)
        k->at[head] = m;
    if (n)
        push_mention(k, head);
}

/* States named at the plural: "Japanese and South Korean", "of South Korea and the U.S.". */
static uint32_t states_named(const walk *k, const ent_found *f, ent_str *out, uint32_t *first)
{
    const ent_work *w = k->w;
    const ent_sentence *s = &w->doc->sentences.at[f->sentence];
    uint32_t n = 0, p = f->first;
    ent_str iso3;
    while (n < SET_MOST && (iso3 = ent_country_before(w, s->first, p, first)).n) {
        out[n++] = iso3;
        p = *first;
        while (p > s->first && (w->doc->tokens.at[p - 1].upos == ENT_UPOS_CCONJ ||
                                ent_str_is(w->doc->tokens.at[p - 1].form, ",") ||
                                ent_str_is(w->doc->tokens.at[p - 1].form, "-")))
            p--;
    }
    if (n || ent_name_after_of(w, f->last, s->first + s->count) == ENT_NONE)
        return n;
    for (uint32_t t = f->last + 2; t < s->first + s->count && n < SET_MOST; t++) {
        if (w->name_at[t] != ENT_NONE) {
            const ent_found *x = &w->found.at[w->name_at[t]];
            iso3 = ent_iso3_of(w, x);
            if (iso3.n == 0)
                break;
            if (x->first == t)
                out[n++] = iso3;
            continue;
        }
        uint8_t pos = w->doc->tokens.at[t].upos;
        if (pos != ENT_UPOS_CCONJ && pos != ENT_UPOS_DET && pos != ENT_UPOS_PUNCT)
            break;
    }
    return n;
}

/* Holders of a title in each of these states; the state itself where no name is known. */
static uint32_t holders(walk *k, const ent_found *f, const ent_str *states, uint32_t n,
                        uint32_t *out)
{
    actor_set got = {0};
    for (uint32_t i = 0; i < n; i++) {
        ent_title t = {0};
        uint32_t actor = ENT_NONE;
        if (f->kind == ENT_FOUND_TITLE) {
            ent_title_fit(k->w, (uint32_t)(f - k->w->found.at), states[i], &t);
            actor = ent_holder_named(k->w, t.org, ent_title_organ(k->w, t.row));
            if (actor == ENT_NONE && ent_str_is(ent_title_kind(k->w, t.row), "head"))
                actor = ent_holder_known(k->w, t.org, (ent_str){0});
        }
        if (actor == ENT_NONE)
            actor = ent_actor_of_state(k->w, states[i]);
        if (actor != ENT_NONE)
            add_to(&got, actor);
    }
    memcpy(out, got.actors, got.count * sizeof *out);
    return got.count;
}

/* What the plural asks for; nothing for leaders, officials, sides. */
static asked asked_by(const walk *k, const ent_found *f)
{
    static const char *const offices[] = {"secretary", "minister", "president", "premier",
                                          "ambassador", "chancellor", "king", "envoy"};
    const ent_work *w = k->w;
    asked q = {0};
    ent_str lemma = w->doc->tokens.at[f->last].lemma;
    for (size_t i = 0; i < sizeof offices / sizeof *offices; i++)
        if (ent_str_eq_nocase(lemma, ent_str_z(offices[i])))
            q.noun = ent_str_z(offices[i]);
    bool head = f->kind == ENT_FOUND_TITLE &&
                ent_str_is(ent_title_organ(w, f->rows[0]), "HEAD") &&
                !ent_str_eq_nocase(lemma, ENT_STR("leader"));
    if (head)
        q.organ = ENT_STR("HEAD");
    return q;
}

/* "the leaders of the Quad", "ECOWAS leaders": the body that they are of; ENT_NONE. */
static uint32_t body_of(const walk *k, const ent_found *f, uint32_t *first)
{
    const ent_work *w = k->w;
    const ent_sentence *s = &w->doc->sentences.at[f->sentence];
    uint32_t number = ent_name_after_of(w, f->last, s->first + s->count);
    if (number == ENT_NONE && f->first > s->first && w->name_at[f->first - 1] != ENT_NONE) {
        number = w->name_at[f->first - 1];
        *first = w->found.at[number].first;
    }
    if (number == ENT_NONE || w->found.at[number].mention == ENT_NONE)
        return ENT_NONE;
    const ent_mention *m = &w->r->mentions.at[w->found.at[number].mention];
    uint8_t kind = m->actor_count ? kind_at(k, m->actors[0]) : ENT_KIND_COUNT;
    return kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP ? m->actors[0] : ENT_NONE;
}

static void read_plural(walk *k, uint32_t number)
{
    ent_work *w = k->w;
    const ent_found f = w->found.at[number];
    const ent_sentence *s = &w->doc->sentences.at[f.sentence];
    ent_str states[SET_MOST];
    uint32_t actors[SET_MOST], first = f.first, from = f.first;
    uint32_t named = states_named(k, &w->found.at[number], states, &first);
    if (named) {
        uint32_t n = holders(k, &w->found.at[number], states, named, actors);
        if (f.kind == ENT_FOUND_TITLE || n > 1)
            settle_plural(k, first, f.last, actors, n, "officials of the states named with them");
        return;
    }
    uint32_t body = body_of(k, &w->found.at[number], &first);
    if (body != ENT_NONE) {
        settle_plural(k, first, f.last, &body, 1, "officials of the body named with them");
        return;
    }
    bool definite = false;
    uint32_t count = told_count(k, s->first, f.first, &definite, &from);
    ent_str cls = ENT_STR("person");
    if (f.kind == ENT_FOUND_PLURAL) {
        uint32_t row_count = 0;
        cls = ent_table_at(w->t->plurals, f.rows[0], w->t->plural_class);
        ent_str_to_u32(ent_table_at(w->t->plurals, f.rows[0], w->t->plural_count), &row_count);
        if (count == 0)
            count = row_count;
    }
    bool numeral = f.kind == ENT_FOUND_PLURAL && w->doc->tokens.at[f.last].upos == ENT_UPOS_NUM;
    if (numeral && (w->doc->tokens.at[f.last].rel == ENT_REL_NUMMOD || !definite))
        return;                         /* "the two sides": the noun speaks */
    bool both = ent_str_eq_nocase(w->doc->tokens.at[f.first].form, ENT_STR("both"));
    if (both && w->doc->tokens.at[f.first].rel != ENT_REL_NSUBJ)
        return;
    if (!definite && !both)
        return;
    /* "the secretaries": those called so, if the document calls anybody so. */
    asked q = asked_by(k, &f);
    uint32_t called[SET_MOST], n = 0, known = asks(q) ? all_fitting(k, q, called) : 0;
    if (known)
        n = latest_set(k, cls, count, q, f.sentence, actors);
    if (n == 0 && known >= 2 && (count == 0 || known == count)) {
        n = known;
        memcpy(actors, called, n * sizeof *actors);
    }
    if (n == 0 && q.organ.n == 0)
        n = latest_set(k, cls, count, (asked){0}, f.sentence, actors);
    if (n == 0 && q.organ.n == 0)
        n = all_of_late(k, cls, count, f.sentence, actors);
    if (n || !read_group(k, f.last))
        settle_plural(k, from, f.last, actors, n,
                      n ? "the latest group of that kind" : "no group of that kind was named");
}

/* ---- pronouns --------------------------------------------------------------------------- */

typedef enum pronoun { NOT_A_PRONOUN, HE, SHE, THEY, IT } pronoun;

static pronoun pronoun_of(const ent_token *t)
{
    static const struct { const char *word; pronoun p; } words[] = {
        {"he", HE}, {"him", HE}, {"his", HE}, {"himself", HE}, {"she", SHE}, {"her", SHE},
        {"hers", SHE}, {"herself", SHE}, {"they", THEY}, {"them", THEY}, {"their", THEY},
        {"themselves", THEY}, {"it", IT}, {"its", IT}};
    if (t->upos != ENT_UPOS_PRON && t->upos != ENT_UPOS_DET)
        return NOT_A_PRONOUN;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_eq_nocase(t->form, ent_str_z(words[i].word)))
            return words[i].p;
    return NOT_A_PRONOUN;
}

static bool suits(const walk *k, const actor_set *s, pronoun p)
{
    if (s->place)
        return false;
    uint8_t kind = kind_at(k, s->actors[0]);
    char sex = k->w->r->actors.at[s->actors[0]].sex;
    switch (p) {
    case HE: return s->singular && kind == ENT_KIND_PERSON && sex != 'f';
    case SHE: return s->singular && kind == ENT_KIND_PERSON && sex != 'm';
    case IT: return s->singular && kind != ENT_KIND_PERSON;
    case THEY: return !s->singular;
    default: return false;
    }
}

/* Nearer sentences first; in one sentence a subject before others, then the later. */
static const actor_set *antecedent(const walk *k, uint32_t token, pronoun p)
{
    uint32_t sentence = k->w->doc->tokens.at[token].sentence;
    const actor_set *best = NULL;
    int most = -100;
    for (uint32_t back = 0; back < SETS_KEPT; back++) {
        const actor_set *s = set_back(k, back);
        if (!s || sentence - s->sentence > REACH)
            break;
        if (!suits(k, s, p) || s->token >= token)
            continue;
        int v = -3 * (int)(sentence - s->sentence) + (s->subject ? 4 : 0);
        if (p == THEY)
            v += s->count > 1 ? 1 : 0;
        if (v > most) {
            most = v;
            best = s;
        }
    }
    return best;
}

/* "In his meeting with X, Y said": in a phrase before its verb a pronoun means the verb's subject. */
static uint32_t subject_ahead(const walk *k, uint32_t token, pronoun p)
{
    const ent_token *tok = k->w->doc->tokens.at;
    uint32_t t = token;
    for (int i = 0; i < 6 && t != ENT_NONE; i++) {
        uint32_t up = tok[t].head;
        bool phrase = tok[t].rel == ENT_REL_OBL || tok[t].rel == ENT_REL_ADVCL;
        if (up != ENT_NONE && phrase && up > token) {
            uint32_t heads[8], n = ent_subjects(k->w->doc, up, heads, 8);
            for (uint32_t j = 0; j < n; j++) {
                if (heads[j] <= token || k->at[heads[j]] == ENT_NONE)
                    continue;
                actor_set s = {.token = heads[j], .sentence = tok[token].sentence, .singular = true};
                add_mention(k, &s, heads[j]);
                if (s.count == 1 && suits(k, &s, p))
                    return s.actors[0];
            }
        }
        t = up;
    }
    return ENT_NONE;
}

/* "his administration": the government of the person's state. */
static void read_own_organ(walk *k, uint32_t token, uint32_t actor)
{
    ent_work *w = k->w;
    uint32_t t = token + 1;
    while (t < w->doc->tokens.n && t < token + 3 && w->doc->tokens.at[t].upos == ENT_UPOS_ADJ)
        t++;
    if (t >= w->doc->tokens.n || w->title_at[t] == ENT_NONE)
        return;
    ent_found *f = &w->found.at[w->title_at[t]];
    ent_str iso3 = w->r->actors.at[actor].iso3;
    if (f->kind != ENT_FOUND_ORGAN || f->first != t || f->mention != ENT_NONE || iso3.n == 0)
        return;
    ent_str organ = ent_table_at(w->t->organs, f->rows[0], 0);
    ent_str id = ent_organ_id(w->t, w->a, iso3, organ, w->st);
    uint32_t entry = ent_lexicon_find(w->r->lexicon, id);
    uint32_t own = entry != ENT_NONE ? ent_actor_of_entry(w, entry)
                                     : ent_actor_add(w, id, id, ENT_KIND_AGENCY, iso3);
    uint32_t m = own == ENT_NONE ? ENT_NONE
                                 : ent_mention_add(w, token, f->last, ENT_MENTION_ORGAN, &own, 1,
                                                   "organ of whom the pronoun means");
    if (m == ENT_NONE)
        return;
    f->mention = m;
    k->at[w->r->mentions.at[m].head] = m;
}

static void read_pronoun(walk *k, uint32_t token)
{
    pronoun p = pronoun_of(&k->w->doc->tokens.at[token]);
    if (p == NOT_A_PRONOUN || k->w->doc->tokens.at[token].rel == ENT_REL_EXPL)
        return;
    uint32_t ahead = p == HE || p == SHE ? subject_ahead(k, token, p) : ENT_NONE;
    const actor_set *s = antecedent(k, token, p);
    if (!s && ahead == ENT_NONE)
        return;
    actor_set own = {.singular = true, .subject = true, .count = 1, .actors = {ahead}};
    if (ahead == ENT_NONE)
        own = *s;
    uint32_t m = ent_mention_add(k->w, token, token, ENT_MENTION_PRONOUN, own.actors, own.count,
                                 own.subject ? "the nearest subject that suits"
                                             : "the nearest actor that suits");
    if (m == ENT_NONE)
        return;
    k->at[token] = m;
    own.token = token;
    own.sentence = k->w->doc->tokens.at[token].sentence;
    own.subject = is_subject(k->w->doc, token);
    push_set(k, &own);
    if (own.count == 1)
        read_own_organ(k, token, own.actors[0]);
}

/* ---- counterparts ------------------------------------------------------------------------ */

/* "his Indian counterpart", "their counterparts in Tokyo": the same offices of another state. */
static void read_counterpart(walk *k, uint32_t token)
{
    ent_work *w = k->w;
    const ent_document *doc = w->doc;
    const ent_token *tok = doc->tokens.at;
    const ent_sentence *s = &doc->sentences.at[tok[token].sentence];
    uint32_t first = token, owners = ENT_NONE;
    ent_str states[SET_MOST];
    ent_found f = {.first = token, .last = token, .sentence = tok[token].sentence};
    uint32_t n = states_named(k, &f, states, &first);
    if (n == 0) {
        uint32_t in[4], c = ent_obliques(doc, token, ENT_STR("in"), in, 4);
        if (c == 0 && tok[token].head != ENT_NONE)
            c = ent_obliques(doc, tok[token].head, ENT_STR("in"), in, 4);
        for (uint32_t i = 0; i < c && n < SET_MOST; i++)
            if (k->at[in[i]] != ENT_NONE && w->r->mentions.at[k->at[in[i]]].actor_count == 1) {
                ent_str iso3 = iso3_at(k, w->r->mentions.at[k->at[in[i]]].actors[0]);
                if (iso3.n)
                    states[n++] = iso3;
            }
    }
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_NMOD_POSS && k->at[c] != ENT_NONE)
            owners = k->at[c];
    if (n == 0 || owners == ENT_NONE)
        return;
    (void)s;
    actor_set got = {0};
    const ent_mention *own = &w->r->mentions.at[owners];
    for (uint32_t i = 0; i < n; i++) {
        bool any = false;
        for (uint32_t j = 0; j < own->actor_count; j++) {
            const ent_actor *a = &w->r->actors.at[own->actors[j]];
            for (uint32_t r = 0; r < a->roles.n; r++) {
                ent_str org = ent_organ_id(w->t, w->a, states[i], a->roles.at[r].organ, w->st);
                uint32_t actor = ent_holder_named(w, org, a->roles.at[r].organ);
                if (actor == ENT_NONE)
                    actor = ent_holder_known(w, org, (ent_str){0});
                if (actor != ENT_NONE) {
                    add_to(&got, actor);
                    any = true;
                }
            }
        }
        if (!any)
            add_to(&got, ent_actor_of_state(w, states[i]));
    }
    settle_plural(k, first, token, got.actors, got.count, "the same offices of the state named");
}

/* ---- the walk ------------------------------------------------------------------------------ */

static void place_mentions(walk *k)
{
    const ent_reading *r = k->w->r;
    for (uint32_t i = 0; i < r->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[i];
        uint32_t old = k->at[m->head];
        if (old == ENT_NONE || r->mentions.at[old].last - r->mentions.at[old].first <
                                   m->last - m->first)
            k->at[m->head] = i;
    }
}

static void read_token(walk *k, uint32_t t, uint32_t counterpart)
{
    ent_work *w = k->w;
    if (k->at[t] != ENT_NONE) {
        push_mention(k, t);
        uint32_t m = k->at[t];
        ent_person *p = w->r->mentions.at[m].actor_count == 1
                            ? ent_person_of_actor(w, w->r->mentions.at[m].actors[0]) : NULL;
        if (p)
            p->last_seen = t;
        return;
    }
    if (counterpart != ENT_NONE && ent_lexicon_in_class(w->r->lexicon, counterpart,
                                                        w->doc->tokens.at[t].lemma)) {
        read_counterpart(k, t);
        if (k->at[t] != ENT_NONE)
            return;
    }
    uint32_t f = w->title_at[t];
    if (f != ENT_NONE && w->found.at[f].last == t && w->found.at[f].mention == ENT_NONE) {
        const ent_found *x = &w->found.at[f];
        if (x->kind == ENT_FOUND_PLURAL || (x->kind == ENT_FOUND_TITLE && x->plural && !x->used))
            read_plural(k, f);
    }
    if (k->at[t] == ENT_NONE && !read_group(k, t))
        read_pronoun(k, t);
}

void ent_read_references(ent_work *w)
{
    walk k = {.w = w};
    k.sets = ENT_NEW(w->a, actor_set, SETS_KEPT, w->st);
    k.at = ENT_NEW(w->a, uint32_t, (size_t)w->doc->tokens.n + 1, w->st);
    if (ent_failed(w->st))
        return;
    memset(k.at, 0xFF, ((size_t)w->doc->tokens.n + 1) * sizeof *k.at);
    place_mentions(&k);
    for (uint32_t i = 0; i < w->persons.n; i++)
        w->persons.at[i].last_seen = ENT_NONE;
    uint32_t meet = w->t->meeting_class;
    uint32_t counterpart = w->t->counterpart_class;
    for (uint32_t i = 0; i < w->doc->sentences.n && !ent_failed(w->st); i++) {
        const ent_sentence *s = &w->doc->sentences.at[i];
        uint32_t end = s->first + s->count;
        for (uint32_t t = s->first; t < end && !ent_failed(w->st); t++)
            read_token(&k, t, counterpart);
        for (uint32_t t = s->first; t < end && meet != ENT_NONE; t++)
            if (ent_lexicon_in_class(w->r->lexicon, meet, w->doc->tokens.at[t].lemma))
                push_parties(&k, t);
    }
}
