/* features.c - what tells the type of an event between two marked actors: the act of the table
 * between the two, the words on the path of the tree, the verbs that govern them, what those verbs
 * do to other acts, the words between and around, their classes. */
#include "plover/features.h"

/* With one party marked the same features mean something else: they bear a prefix. */
static const char *alone(const ent_feature_maker *m)
{
    return m->s == ENT_NONE || m->t == ENT_NONE ? "one." : "";
}

static void give(ent_feature_maker *m, ent_str f)
{
    uint64_t hash = ent_hash(f);
    for (uint32_t i = 0; i < m->given_count; i++)
        if (m->given[i] == hash)
            return;
    if (ent_failed(m->st) || m->given_count == ENT_FEATURES_MAX)
        return;
    m->given[m->given_count++] = hash;
    m->add(m->ctx, f);
}

/* The parts of a feature in one string: some two hundred are made for a pair, so no formatting. */
static void give_joined(ent_feature_maker *m, const ent_str *parts, size_t n)
{
    size_t length = 0;
    for (size_t i = 0; i < n; i++)
        length += parts[i].n;
    char *text = ENT_NEW(m->r->doc->arena, char, length + 1, m->st);
    if (!text)
        return;
    char *end = text;
    for (size_t i = 0; i < n; i++) {
        if (parts[i].n)
            memcpy(end, parts[i].p, parts[i].n);
        end += parts[i].n;
    }
    give(m, ent_str_of(text, length));
}

void ent_feature(ent_feature_maker *m, const char *name, ent_str value)
{
    const ent_str parts[] = {ent_str_z(alone(m)), ent_str_z(name), ENT_STR("="), value};
    give_joined(m, parts, 4);
}

void ent_feature2(ent_feature_maker *m, const char *name, ent_str a, ent_str b)
{
    const ent_str parts[] = {ent_str_z(alone(m)), ent_str_z(name), ENT_STR("="), a, ENT_STR("."), b};
    give_joined(m, parts, 6);
}

static bool in_span(uint32_t t, uint32_t first, uint32_t last)
{
    return first != ENT_NONE && t >= first && t <= last;
}

bool ent_feature_marked(const ent_feature_maker *m, uint32_t t)
{
    return in_span(t, m->pair->s_first, m->pair->s_last) ||
           in_span(t, m->pair->t_first, m->pair->t_last);
}

ent_str ent_feature_lemma(const ent_feature_maker *m, uint32_t t)
{
    return ent_str_lower(m->r->doc->arena, m->r->doc->tokens.at[t].lemma, m->st);
}

bool ent_feature_under(const ent_document *doc, const uint32_t *heads, uint32_t n, uint32_t token)
{
    uint32_t t = token;
    for (int i = 0; i < 6 && t != ENT_NONE; i++, t = doc->tokens.at[t].head)
        for (uint32_t k = 0; k < n; k++)
            if (heads[k] == t)
                return true;
    return false;
}

static bool is_content(const ent_token *t)
{
    return t->upos == ENT_UPOS_VERB || t->upos == ENT_UPOS_NOUN || t->upos == ENT_UPOS_ADJ ||
           t->upos == ENT_UPOS_ADV;
}

/* ---- words --------------------------------------------------------------------------------------- */

enum { NEAR_WORDS = 12 };

/* A word that far from both marks tells of something else. */
static bool is_far(const ent_feature_maker *m, uint32_t t)
{
    const uint32_t ends[] = {m->pair->s_first, m->pair->s_last, m->pair->t_first, m->pair->t_last};
    for (int i = 0; i < 4; i++)
        if (ends[i] != ENT_NONE && (t > ends[i] ? t - ends[i] : ends[i] - t) <= NEAR_WORDS)
            return false;
    return m->s != ENT_NONE || m->t != ENT_NONE;
}

static void word_features(ent_feature_maker *m)
{
    const ent_token *tok = m->r->doc->tokens.at;
    uint32_t a = m->pair->s_first, b = m->pair->t_first;
    uint32_t low = a < b ? a : b, high = a < b ? b : a;
    for (uint32_t t = m->first; t < m->end; t++) {
        if (ent_feature_marked(m, t) || !is_content(&tok[t]) || is_far(m, t))
            continue;
        bool between = high != ENT_NONE && low != ENT_NONE && t > low && t < high;
        ent_str lemma = ent_feature_lemma(m, t);
        if (between) ent_feature(m, "between", lemma);
        ent_feature(m, "word", lemma);
        const ent_act *row = ent_act_of_word(m->acts, &tok[t]);
        if (row && row->plover.n)
            ent_feature(m, between ? "table.between" : "table", row->plover);
        uint32_t word = ent_lexicon_word(m->r->lexicon, tok[t].lemma);
        for (uint32_t k = 0; word != ENT_NONE && k < m->acts->feature_classes.n; k++) {
            const ent_act_class *c = &m->acts->feature_classes.at[k];
            if (ent_lexicon_word_in(m->r->lexicon, c->cls, word))
                ent_feature(m, between ? "between.class" : "class", c->name);
        }
    }
}

/* Two words on each side of a mark, small words too. */
static void beside(ent_feature_maker *m, uint32_t first, uint32_t last, const char *before, const char *behind)
{
    if (first == ENT_NONE)
        return;
    if (first > m->first)
        ent_feature(m, before, ent_feature_lemma(m, first - 1));
    if (last + 1 < m->end)
        ent_feature(m, behind, ent_feature_lemma(m, last + 1));
    if (first > m->first + 1)
        ent_feature2(m, before, ent_feature_lemma(m, first - 2), ent_feature_lemma(m, first - 1));
    if (last + 2 < m->end)
        ent_feature2(m, behind, ent_feature_lemma(m, last + 1), ent_feature_lemma(m, last + 2));
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
    ent_feature_maker m = {.acts = acts, .r = r, .pair = pair, .add = add, .ctx = ctx, .st = st};
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
    ent_feature(&m, "bias", ENT_STR("1"));
    if (m.s != ENT_NONE && m.t != ENT_NONE)
        ent_feature(&m, "order", m.s < m.t ? ENT_STR("source first") : ENT_STR("target first"));
    ent_features_of_acts(&m);
    ent_features_of_tree(&m);
    word_features(&m);
    beside(&m, pair->s_first, pair->s_last, "before.s", "behind.s");
    beside(&m, pair->t_first, pair->t_last, "before.t", "behind.t");
}
