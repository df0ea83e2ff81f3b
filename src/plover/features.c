/* features.c - what tells the type of an event between two marked actors.
 *
 * Each feature is a readable string, so that an explanation can name those that decided: the act of
 * the table between the two, the words on the path of the tree, the verbs that govern them, the
 * words between and around, their classes. */
#include "plover/pair.h"

enum { MOST_FEATURES = 400 };

typedef struct maker {
    const ent_acts *acts;
    const ent_reading *r;
    const ent_pair *pair;
    void (*add)(void *ctx, ent_str feature);
    void *ctx;
    ent_status *st;
    uint32_t first, end;            /* tokens of the sentence */
    uint32_t s, t;                  /* heads of source and target, ENT_NONE */
    uint64_t given[MOST_FEATURES];  /* hashes of features already added: each counts once */
    uint32_t given_count;
} maker;

/* With one party marked the same features mean something else: they bear a prefix. */
static const char *alone(const maker *m)
{
    return m->s == ENT_NONE || m->t == ENT_NONE ? "one." : "";
}

static void give(maker *m, ent_str f)
{
    uint64_t hash = ent_hash(f);
    for (uint32_t i = 0; i < m->given_count; i++)
        if (m->given[i] == hash)
            return;
    if (ent_failed(m->st) || m->given_count == MOST_FEATURES)
        return;
    m->given[m->given_count++] = hash;
    m->add(m->ctx, f);
}

static void put(maker *m, const char *name, ent_str value)
{
    give(m, ent_str_printf(m->r->doc->arena, m->st, "%s%s=%.*s", alone(m), name, ENT_FMT(value)));
}

static void put2(maker *m, const char *name, ent_str a, ent_str b)
{
    give(m, ent_str_printf(m->r->doc->arena, m->st, "%s%s=%.*s.%.*s", alone(m), name, ENT_FMT(a),
                           ENT_FMT(b)));
}

static bool in_span(uint32_t t, uint32_t first, uint32_t last)
{
    return first != ENT_NONE && t >= first && t <= last;
}

static bool is_marked(const maker *m, uint32_t t)
{
    return in_span(t, m->pair->s_first, m->pair->s_last) ||
           in_span(t, m->pair->t_first, m->pair->t_last);
}

static ent_str lower_lemma(const maker *m, uint32_t t)
{
    return ent_str_lower(m->r->doc->arena, m->r->doc->tokens.at[t].lemma, m->st);
}

static bool is_content(const ent_token *t)
{
    return t->upos == ENT_UPOS_VERB || t->upos == ENT_UPOS_NOUN || t->upos == ENT_UPOS_ADJ ||
           t->upos == ENT_UPOS_ADV;
}

/* ---- acts of the table ---------------------------------------------------------------------- */

static bool any_in(const uint32_t *heads, uint32_t n, uint32_t first, uint32_t last)
{
    for (uint32_t i = 0; i < n; i++)
        if (in_span(heads[i], first, last))
            return true;
    return false;
}

/* Is the marked actor within the phrase of one of the heads? */
static bool under(const ent_document *doc, const uint32_t *heads, uint32_t n, uint32_t token)
{
    uint32_t t = token;
    for (int i = 0; i < 6 && t != ENT_NONE; i++, t = doc->tokens.at[t].head)
        for (uint32_t k = 0; k < n; k++)
            if (heads[k] == t)
                return true;
    return false;
}

/* "lifted sanctions", "urged them to withdraw": an act within another. */
static bool is_inner(const maker *m, uint32_t token)
{
    const ent_token *t = &m->r->doc->tokens.at[token];
    ent_act_hit outer;
    bool noun = t->upos == ENT_UPOS_NOUN && (t->rel == ENT_REL_OBJ || t->rel == ENT_REL_NSUBJ_PASS);
    bool verb = t->upos == ENT_UPOS_VERB && (t->rel == ENT_REL_CCOMP || t->rel == ENT_REL_XCOMP);
    return (noun || verb) && t->head != ENT_NONE && ent_act_at(m->acts, m->r, t->head, &outer);
}

static void act_features(maker *m, uint32_t token)
{
    ent_act_hit hit;
    const ent_document *doc = m->r->doc;
    if (doc->tokens.at[token].rel == ENT_REL_AMOD || !ent_act_at(m->acts, m->r, token, &hit))
        return;
    uint32_t heads[16];
    uint32_t n = ent_subjects(doc, token, heads, 16);
    bool source = m->s != ENT_NONE && (any_in(heads, n, m->pair->s_first, m->pair->s_last) ||
                                       under(doc, heads, n, m->s));
    bool target = false, reversed = m->t != ENT_NONE && under(doc, heads, n, m->t);
    for (uint32_t i = 0; i < hit.act->slot_count && m->t != ENT_NONE && !target; i++) {
        n = ent_act_heads(doc, token, &hit.act->slots[i], heads, 16);
        target = under(doc, heads, n, m->t);
        bool same = hit.act->slots[i].part == ENT_PART_SAME && source && reversed;
        target = target || same;
    }
    if (ent_is_negated(doc, token)) {           /* not done: no sign that it was */
        put(m, source || target ? "act.negated.party" : "act.negated", hit.act->plover);
        return;
    }
    if (is_inner(m, token)) {
        put(m, "act.inner", hit.act->plover);
        return;
    }
    put(m, "act", hit.act->plover);
    ent_str when = ent_act_modality(m->acts, m->r, &hit);
    if (source || target)
        put2(m, "act.when", hit.act->plover, when);
    if (source && target) {
        put(m, "act.both", hit.act->plover);
        put(m, "does", hit.act->plover);        /* twice: what the table is sure of weighs more */
    } else if (source)
        put(m, "act.source", hit.act->plover);
    else if (target)
        put(m, "act.target", hit.act->plover);
    if (reversed)
        put(m, "act.reversed", hit.act->plover);
}

/* ---- the tree between them --------------------------------------------------------------------- */

static uint32_t ancestors(const ent_document *doc, uint32_t t, uint32_t *out, uint32_t max)
{
    uint32_t n = 0;
    for (; t != ENT_NONE && n < max; t = doc->tokens.at[t].head)
        out[n++] = t;
    return n;
}

static ent_str rel_name(const ent_document *doc, uint32_t t)
{
    return ent_str_z(ent_rel_name(doc->tokens.at[t].rel));
}

/* The preposition of token, "" if none. */
static ent_str prep_of(const ent_document *doc, uint32_t t)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[t].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_CASE)
            return tok[c].lemma;
    return (ent_str){0};
}

static void path_features(maker *m)
{
    const ent_document *doc = m->r->doc;
    uint32_t up[24], down[24];
    if (m->s == ENT_NONE || m->t == ENT_NONE)
        return;
    uint32_t n = ancestors(doc, m->s, up, 24), k = ancestors(doc, m->t, down, 24);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < k; j++) {
            if (up[i] != down[j])
                continue;
            if (is_marked(m, up[i])) {              /* "A and B met": what both are subjects of */
                uint32_t verb = doc->tokens.at[up[i]].head;
                put(m, "joint", verb == ENT_NONE ? (ent_str){0} : lower_lemma(m, verb));
                return;
            }
            put(m, "lca", lower_lemma(m, up[i]));
            for (uint32_t a = 1; a < i; a++)
                put(m, "path.s", lower_lemma(m, up[a]));
            for (uint32_t b = 1; b < j; b++)
                put(m, "path.t", lower_lemma(m, down[b]));
            if (i > 0)
                put2(m, "lca.s", lower_lemma(m, up[i]), rel_name(doc, up[i - 1]));
            if (j > 0) {
                ent_str prep = prep_of(doc, down[j - 1]);
                put2(m, "lca.t", lower_lemma(m, up[i]), prep.n ? prep : rel_name(doc, down[j - 1]));
            }
            return;
        }
}

/* The verbs that govern a mark, with how; their objects and infinitives. */
static void governor_features(maker *m, uint32_t head, const char *side)
{
    const ent_document *doc = m->r->doc;
    const ent_token *tok = doc->tokens.at;
    uint32_t from = head;
    if (head == ENT_NONE)
        return;
    uint32_t verb = tok[head].head;
    for (int i = 0; i < 5 && verb != ENT_NONE && tok[verb].upos != ENT_UPOS_VERB; i++) {
        from = verb;
        verb = tok[verb].head;
    }
    if (verb == ENT_NONE)
        return;
    char name[24];
    const char *const parts[] = {"verb", "verb.how", "verb.obj", "verb.to"};
    for (int k = 0; k < 4; k++) {
        size_t n = 0;
        for (const char *p = side; *p && n < 8; p++)
            name[n++] = *p;
        for (const char *p = parts[k]; *p && n < 23; p++)
            name[n++] = *p;
        name[n] = 0;
        if (k == 0)
            put(m, name, lower_lemma(m, verb));
        if (k == 1) {
            ent_str prep = prep_of(doc, from);
            put2(m, name, lower_lemma(m, verb), prep.n ? prep : rel_name(doc, from));
        }
        for (uint32_t c = tok[verb].child; c != ENT_NONE && k >= 2; c = tok[c].sibling) {
            bool wanted = k == 2 ? tok[c].rel == ENT_REL_OBJ : tok[c].rel == ENT_REL_XCOMP;
            if (wanted && !is_marked(m, c)) {
                put(m, name, lower_lemma(m, c));
                put2(m, name, lower_lemma(m, verb), lower_lemma(m, c));
            }
        }
        if (k == 0 && ent_is_passive(doc, verb))
            put2(m, name, lower_lemma(m, verb), ENT_STR("passive"));
    }
}

/* ---- words --------------------------------------------------------------------------------------- */

static const char *const class_names[] = {
    "aid-thing", "troop-thing", "sanction-thing", "tie-thing", "agreement-thing", "pledge-thing",
    "concern-thing", "praise-thing", "yield-thing", "curb-thing", "prisoner-thing", "victim-thing",
    "attack-thing", "exercise-thing", "protest-thing", "talk-thing", "envoy-thing", "demand-thing",
    "territory-thing", "truce-thing", "media-thing", "asset-thing", "arms-thing", "peace-word",
    "critical-thing", "inquiry-thing", "endorsement-thing", "promise-thing", "menace-thing", "refusal-thing",
    "access-thing", "person-thing", "market-thing", "crime-thing", "violence-word", "yield-word"};

enum { NEAR_WORDS = 12 };

/* A word that far from both marks tells of something else. */
static bool is_far(const maker *m, uint32_t t)
{
    const uint32_t ends[] = {m->pair->s_first, m->pair->s_last, m->pair->t_first, m->pair->t_last};
    for (int i = 0; i < 4; i++)
        if (ends[i] != ENT_NONE && (t > ends[i] ? t - ends[i] : ends[i] - t) <= NEAR_WORDS)
            return false;
    return m->s != ENT_NONE || m->t != ENT_NONE;
}

static void word_features(maker *m)
{
    const ent_token *tok = m->r->doc->tokens.at;
    uint32_t a = m->pair->s_first, b = m->pair->t_first;
    uint32_t low = a < b ? a : b, high = a < b ? b : a;
    for (uint32_t t = m->first; t < m->end; t++) {
        if (is_marked(m, t) || !is_content(&tok[t]) || is_far(m, t))
            continue;
        bool between = high != ENT_NONE && low != ENT_NONE && t > low && t < high;
        ent_str lemma = lower_lemma(m, t);
        if (between) put(m, "between", lemma);
        put(m, "word", lemma);
        const ent_act *row = ent_act_of_word(m->acts, &tok[t]);
        if (row && row->plover.n)
            put(m, between ? "table.between" : "table", row->plover);
        for (size_t k = 0; k < sizeof class_names / sizeof *class_names; k++) {
            uint32_t cls = ent_lexicon_class(m->r->lexicon, ent_str_z(class_names[k]));
            if (cls != ENT_NONE && ent_lexicon_in_class(m->r->lexicon, cls, tok[t].lemma))
                put(m, between ? "between.class" : "class", ent_str_z(class_names[k]));
        }
    }
}

/* Two words on each side of a mark, small words too. */
static void beside(maker *m, uint32_t first, uint32_t last, const char *before, const char *behind)
{
    if (first == ENT_NONE)
        return;
    if (first > m->first)
        put(m, before, lower_lemma(m, first - 1));
    if (last + 1 < m->end)
        put(m, behind, lower_lemma(m, last + 1));
    if (first > m->first + 1)
        put2(m, before, lower_lemma(m, first - 2), lower_lemma(m, first - 1));
    if (last + 2 < m->end)
        put2(m, behind, lower_lemma(m, last + 1), lower_lemma(m, last + 2));
}

uint32_t ent_pair_head(const ent_document *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; first != ENT_NONE && t <= last; t++) {
        uint32_t h = doc->tokens.at[t].head;
        if (h == ENT_NONE || h < first || h > last)
            return t;
    }
    return first;
}

/* Who is marked acts, whether the lexicon knows the name or not. */
static void mark_actor(const ent_reading *r, uint32_t head)
{
    if (head != ENT_NONE && r->marks)
        r->marks[head] |= ENT_MARK_ACTOR;
}

void ent_pair_features(const ent_acts *acts, const ent_reading *r, const ent_pair *pair,
                       void (*add)(void *ctx, ent_str feature), void *ctx, ent_status *st)
{
    maker m = {.acts = acts, .r = r, .pair = pair, .add = add, .ctx = ctx, .st = st};
    uint32_t any = pair->s_first != ENT_NONE ? pair->s_first : pair->t_first;
    if (any == ENT_NONE && r->doc->tokens.n)
        any = 0;
    if (any == ENT_NONE || ent_failed(st))
        return;
    const ent_sentence *s = &r->doc->sentences.at[r->doc->tokens.at[any].sentence];
    m.first = s->first;
    m.end = s->first + s->count;
    m.s = ent_pair_head(r->doc, pair->s_first, pair->s_last);
    m.t = ent_pair_head(r->doc, pair->t_first, pair->t_last);
    mark_actor(r, m.s);
    mark_actor(r, m.t);
    put(&m, "bias", ENT_STR("1"));
    if (m.s != ENT_NONE && m.t != ENT_NONE)
        put(&m, "order", m.s < m.t ? ENT_STR("source first") : ENT_STR("target first"));
    for (uint32_t t = m.first; t < m.end && !ent_failed(st); t++)
        act_features(&m, t);
    path_features(&m);
    governor_features(&m, m.s, "s.");
    governor_features(&m, m.t, "t.");
    word_features(&m);
    beside(&m, pair->s_first, pair->s_last, "before.s", "behind.s");
    beside(&m, pair->t_first, pair->t_last, "before.t", "behind.t");
}
