/* reference.c - the walk over the text that resolves plurals, pronouns and descriptions:
 * sentence by sentence, first what stands outside quotation marks, then what is said within
 * them. */
#include "mention/reference.h"

static void place_mentions(ent_walk *k)
{
    const ent_reading *r = k->w->r;
    for (uint32_t i = 0; i < r->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[i];
        uint32_t old = k->at[m->head];
        if (old == ENT_NONE ||
            r->mentions.at[old].last - r->mentions.at[old].first < m->last - m->first)
            k->at[m->head] = i;
        for (uint32_t t = m->first; t <= m->last; t++)
            if (k->inside[t] == ENT_NONE)
                k->inside[t] = i;
    }
}

/* The persons that a mention names count as last named here. */
static void see(ent_walk *k, uint32_t token)
{
    const ent_mention *m = &k->w->r->mentions.at[k->at[token]];
    for (uint32_t i = 0; i < m->actor_count; i++) {
        ent_person *p = ent_person_of_actor(k->w, m->actors[i]);
        if (p)
            p->last_seen = token;
    }
}

bool ent_group_at_walk(ent_walk *k, uint32_t token)
{
    uint32_t m = ent_group_at(k->w, token);
    if (m == ENT_NONE)
        return false;
    uint32_t head = k->w->r->mentions.at[m].head;
    k->at[head] = m;
    ent_push_mention(k, head);
    return true;
}

static bool is_plural_found(const ent_found *f, uint32_t token)
{
    return f->last == token && f->mention == ENT_NONE &&
           (f->kind == ENT_FOUND_PLURAL ||
            (f->kind == ENT_FOUND_TITLE && f->plural && !f->used));
}

static void read_token(ent_walk *k, uint32_t t)
{
    ent_work *w = k->w;
    if (k->at[t] != ENT_NONE) {
        ent_read_person_of_state(k, t);
        ent_push_mention(k, t);
        see(k, t);
        return;
    }
    uint32_t f = w->title_at[t];
    if (ent_read_counterpart(k, t) || ent_read_pronoun(k, t) || ent_read_relative(k, t) ||
        ent_read_epithet(k, t) ||
        (f != ENT_NONE && is_plural_found(&w->found.at[f], t) && ent_read_plural(k, f)) ||
        ent_read_definite(k, t) || ent_group_at_walk(k, t))
        return;
    ent_push_unknown(k, t);
}

static void read_half(ent_walk *k, const ent_sentence *s, bool quoted)
{
    for (uint32_t t = s->first; t < s->first + s->count && !ent_failed(k->w->st); t++) {
        if (k->quoted[t] != quoted)
            continue;
        read_token(k, t);
        if (ent_token_in(k, k->w->t->meeting_class, t))
            ent_push_parties(k, t);
    }
}

static bool opens_section(const ent_walk *k, uint32_t sentence)
{
    const ent_sentence *s = &k->w->doc->sentences.at[sentence];
    const ent_flow *f = &k->w->doc->flows.at[s->flow];
    return f->cls == ENT_LINE_HEADING && f->first_sentence == sentence;
}

static void read_sentence(ent_walk *k, uint32_t sentence)
{
    const ent_sentence *s = &k->w->doc->sentences.at[sentence];
    if (opens_section(k, sentence))
        k->section++;
    read_half(k, s, false);
    ent_find_speaker(k, sentence);
    read_half(k, s, true);
    for (uint32_t t = s->first; t < s->first + s->count; t++)
        if (ent_token_in(k, k->w->t->meeting_class, t))
            ent_push_parties(k, t);
    ent_push_clause(k, sentence);
}

static void find_words(ent_walk *k)
{
    const ent_lexicon *lex = k->w->r->lexicon;
    k->neighbour = ent_lexicon_class(lex, ENT_STR("neighbour-noun"));
    k->relation = ent_lexicon_class(lex, ENT_STR("relation-noun"));
    k->epithets = ent_lexicon_table(lex, ENT_STR("epithet"));
    k->shorts = ent_lexicon_table(lex, ENT_STR("short-name"));
}

void ent_read_references(ent_work *w)
{
    size_t n = (size_t)w->doc->tokens.n + 1;
    ent_walk k = {.w = w, .voice = ENT_NONE};
    k.sets = ENT_NEW(w->a, ent_set, ENT_SETS_KEPT, w->st);
    k.at = ENT_NEW(w->a, uint32_t, n, w->st);
    k.inside = ENT_NEW(w->a, uint32_t, n, w->st);
    k.quoted = ENT_NEW(w->a, bool, n, w->st);
    if (ent_failed(w->st))
        return;
    memset(k.at, 0xFF, n * sizeof *k.at);
    memset(k.inside, 0xFF, n * sizeof *k.inside);
    memset(k.quoted, 0, n * sizeof *k.quoted);
    place_mentions(&k);
    for (uint32_t i = 0; i < w->persons.n; i++)
        w->persons.at[i].last_seen = ENT_NONE;
    find_words(&k);
    ent_mark_quotations(&k);
    for (uint32_t i = 0; i < w->doc->sentences.n && !ent_failed(w->st); i++)
        read_sentence(&k, i);
}
