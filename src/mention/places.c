/* places.c - where the places of a document lie: by the lexicon (field `at`), else by the
 * user's gazetteer. A name that several places bear is the one in a country that the text
 * speaks of; in doubt it lies nowhere. */
#include "mention/work.h"

enum {
    CANDIDATES = 64,            /* places of one name that are looked at: the largest */
    LARGE = 100000,             /* people: known far from its country */
    TIMES = 5                   /* so much larger than the next in another country */
};

/* The countries that a text speaks of: ISO3 and how often. */
typedef struct countries {
    ent_intern *codes;
    ENT_VEC(uint32_t) counts;
} countries;

static void count_country(ent_work *w, countries *c, ent_str iso3)
{
    uint32_t n = iso3.n ? ent_intern_add(c->codes, iso3, w->st) : ENT_NONE;
    if (n == ENT_NONE || ent_failed(w->st))
        return;
    uint32_t *slot = n < c->counts.n ? &c->counts.at[n] : ENT_PUSH(w->a, &c->counts, w->st);
    if (slot)
        ++*slot;
}

static void count_mention(ent_work *w, countries *c, const ent_mention *m)
{
    for (uint32_t i = 0; i < m->actor_count; i++)
        count_country(w, c, w->r->actors.at[m->actors[i]].iso3);
}

static uint32_t count_of(const countries *c, ent_str iso3)
{
    uint32_t n = iso3.n ? ent_intern_find(c->codes, iso3) : ENT_NONE;
    return n == ENT_NONE ? 0 : c->counts.at[n];
}

typedef struct search {
    ent_work *w;
    countries all;              /* of the document */
    uint32_t *first_of;         /* by actor: its first mention, ENT_NONE */
    uint32_t *in_sentence;      /* by sentence: its first mention, ENT_NONE */
    uint32_t *next;             /* by mention: the next one of its sentence */
} search;

static bool stands_in_text(const ent_mention *m)
{
    return m->form != ENT_MENTION_LINE;
}

static void survey(search *s)
{
    ent_work *w = s->w;
    ent_reading *r = w->r;
    s->all.codes = ent_intern_new(w->a, w->st);
    s->first_of = ENT_NEW(w->a, uint32_t, (size_t)r->actors.n + 1, w->st);
    s->in_sentence = ENT_NEW(w->a, uint32_t, (size_t)w->doc->sentences.n + 1, w->st);
    s->next = ENT_NEW(w->a, uint32_t, (size_t)r->mentions.n + 1, w->st);
    if (ent_failed(w->st))
        return;
    memset(s->first_of, 0xFF, (r->actors.n + 1) * sizeof *s->first_of);
    memset(s->in_sentence, 0xFF, (w->doc->sentences.n + 1) * sizeof *s->in_sentence);
    for (uint32_t i = r->mentions.n; i-- > 0 && !ent_failed(w->st);) {
        const ent_mention *m = &r->mentions.at[i];
        if (!stands_in_text(m))
            continue;
        count_mention(w, &s->all, m);
        uint32_t sentence = w->doc->tokens.at[m->first].sentence;
        s->next[i] = s->in_sentence[sentence];
        s->in_sentence[sentence] = i;
        for (uint32_t k = 0; k < m->actor_count; k++)
            s->first_of[m->actors[k]] = i;
    }
}

static uint32_t tokens_apart(const ent_mention *a, const ent_mention *b)
{
    return a->first > b->first ? a->first - b->first : b->first - a->first;
}

/* The best of those in countries that the sentence of the first mention names: the nearest
 * country's largest. */
static const ent_gazetteer_place *near_by(const search *s, const ent_mention *first,
                                          const ent_gazetteer_place *found, uint32_t n)
{
    const ent_reading *r = s->w->r;
    const ent_gazetteer_place *best = NULL;
    uint32_t least = UINT32_MAX, sentence = s->w->doc->tokens.at[first->first].sentence;
    for (uint32_t i = s->in_sentence[sentence]; i != ENT_NONE; i = s->next[i]) {
        const ent_mention *m = &r->mentions.at[i];
        for (uint32_t k = 0; m != first && k < m->actor_count; k++)
            for (uint32_t c = 0; c < n; c++)
                if (found[c].iso3.n && tokens_apart(m, first) < least &&
                    ent_str_eq(found[c].iso3, r->actors.at[m->actors[k]].iso3)) {
                    least = tokens_apart(m, first);
                    best = &found[c];
                    break;
                }
    }
    return best;
}

static const ent_gazetteer_place *in_country(const ent_gazetteer_place *found, uint32_t n,
                                             ent_str iso3)
{
    for (uint32_t i = 0; i < n; i++)
        if (ent_str_eq(found[i].iso3, iso3))
            return &found[i];
    return NULL;
}

/* In the country that the document names most. */
static const ent_gazetteer_place *spoken_of(const search *s, const ent_gazetteer_place *found,
                                            uint32_t n)
{
    const ent_gazetteer_place *best = NULL;
    uint32_t most = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t times = count_of(&s->all, found[i].iso3);
        if (times > most) {
            most = times;
            best = &found[i];
        }
    }
    return best;
}

/* Without a country that the text names: one that is far larger than the others, or the only
 * one where no country is named at all. */
static const ent_gazetteer_place *well_known(const search *s, const ent_gazetteer_place *found,
                                             uint32_t n)
{
    uint32_t other = 0;
    for (uint32_t i = 1; i < n && !other; i++)
        if (!ent_str_eq(found[i].iso3, found[0].iso3))
            other = found[i].weight;
    bool large = found[0].weight >= LARGE && found[0].weight / TIMES >= other;
    return large || (other == 0 && s->all.counts.n == 0) ? &found[0] : NULL;
}

static const ent_gazetteer_place *choose(const search *s, const ent_actor *a,
                                         const ent_gazetteer_place *found, uint32_t n,
                                         const ent_mention *first, const char **why)
{
    const ent_gazetteer_place *best;
    *why = "gazetteer: in its country";
    if (a->iso3.n)
        return in_country(found, n, a->iso3);
    *why = "gazetteer: in the country behind it";
    uint32_t at = first ? s->w->name_at[first->name_first] : ENT_NONE;
    ent_str behind = at == ENT_NONE ? (ent_str){0}
                                    : ent_namesake_state(s->w, &s->w->found.at[at]);
    if (behind.n)
        return in_country(found, n, behind);
    *why = "gazetteer: in a country of its sentence";
    if (first && (best = near_by(s, first, found, n)) != NULL)
        return best;
    *why = "gazetteer: in a country of the text";
    if ((best = spoken_of(s, found, n)) != NULL)
        return best;
    *why = "gazetteer: the best known of the name";
    return well_known(s, found, n);
}

static void ask(search *s, uint32_t actor)
{
    ent_work *w = s->w;
    ent_gazetteer_place found[CANDIDATES];
    const ent_actor *a = &w->r->actors.at[actor];
    uint32_t m = s->first_of[actor];
    ent_str folded = ent_utf8_fold(w->a, a->name, w->st);
    /* What several states share, or nobody, is no town of one of them. */
    if (ent_failed(w->st) || (a->entry != ENT_NONE && a->iso3.n == 0))
        return;
    uint32_t n = ent_gazetteer_find(w->t->gazetteer, folded, found, CANDIDATES);
    const char *why;
    const ent_gazetteer_place *p =
        n ? choose(s, a, found, n, m == ENT_NONE ? NULL : &w->r->mentions.at[m], &why) : NULL;
    ent_point *point = p ? ENT_NEW(w->a, ent_point, 1, w->st) : NULL;
    if (!point)
        return;
    *point = p->point;
    bool placed = a->iso3.n == 0 && p->iso3.n;
    if (placed)
        ent_actor_of_state(w, p->iso3);     /* the host of who comes there; moves the actors */
    ent_actor *to = &w->r->actors.at[actor];
    to->point = point;
    to->located = ent_str_z(why);
    if (placed)
        to->iso3 = p->iso3;
}

/* The places that the lexicon does not locate. */
static void ask_gazetteer(ent_work *w)
{
    search s = {.w = w};
    uint32_t n = w->r->actors.n;
    survey(&s);
    for (uint32_t i = 0; i < n && !ent_failed(w->st); i++)
        if (w->r->actors.at[i].kind == ENT_KIND_PLACE && !w->r->actors.at[i].point)
            ask(&s, i);
}

static void locate(ent_work *w, ent_actor *a)
{
    const ent_lexicon *lex = w->r->lexicon;
    ent_str folded = ent_utf8_fold(w->a, a->name, w->st);
    if (a->kind == ENT_KIND_PLACE && a->entry != ENT_NONE)
        a->point = ent_lexicon_point(ent_lexicon_actor(lex, a->entry), ENT_STR(""));
    uint32_t state = a->point || a->iso3.n == 0 ? ENT_NONE : ent_lexicon_find(lex, a->iso3);
    if (state != ENT_NONE && folded.n)
        a->point = ent_lexicon_point(ent_lexicon_actor(lex, state), folded);
    if (a->point)
        a->located = ENT_STR("lexicon");
}

void ent_locate_places(ent_work *w)
{
    for (uint32_t i = 0; i < w->r->actors.n && !ent_failed(w->st); i++) {
        ent_actor *a = &w->r->actors.at[i];
        if (a->kind == ENT_KIND_PLACE || a->kind == ENT_KIND_STATE)
            locate(w, a);
    }
    if (w->t->gazetteer && !ent_failed(w->st))
        ask_gazetteer(w);
}
