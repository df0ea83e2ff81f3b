/* sets.c - what has been named so far in the text, as sets of actors with their weight. */
#include "mention/reference.h"

ent_set *ent_set_back(const ent_walk *k, uint32_t back)
{
    if (back >= k->count || back >= ENT_SETS_KEPT)
        return NULL;
    return &k->sets[(k->count - 1 - back) % ENT_SETS_KEPT];
}

bool ent_set_has(const ent_set *s, uint32_t actor)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (s->actors[i] == actor)
            return true;
    return false;
}

void ent_set_add(ent_set *s, uint32_t actor)
{
    if (actor != ENT_NONE && !ent_set_has(s, actor) && s->count < ENT_SET_MOST)
        s->actors[s->count++] = actor;
}

void ent_set_push(ent_walk *k, const ent_set *s)
{
    if (s->count || s->how == ENT_SET_UNKNOWN)
        k->sets[k->count++ % ENT_SETS_KEPT] = *s;
}

uint8_t ent_walk_kind(const ent_walk *k, uint32_t actor)
{
    return k->w->r->actors.at[actor].kind;
}

bool ent_token_in(const ent_walk *k, uint32_t cls, uint32_t token)
{
    return cls != ENT_NONE &&
           ent_lexicon_in_class(k->w->r->lexicon, cls, k->w->doc->tokens.at[token].lemma);
}

bool ent_token_is(const ent_walk *k, uint32_t token, const char *word)
{
    return ent_str_eq_nocase(k->w->doc->tokens.at[token].form, ent_str_z(word));
}

bool ent_is_subject(const ent_document *doc, uint32_t token)
{
    uint8_t rel = doc->tokens.at[token].rel;
    return rel == ENT_REL_NSUBJ || rel == ENT_REL_NSUBJ_PASS || rel == ENT_REL_NSUBJ_OUTER;
}

static bool can_act(uint8_t kind)
{
    return kind == ENT_KIND_PERSON || kind == ENT_KIND_STATE || kind == ENT_KIND_AGENCY ||
           kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP || kind == ENT_KIND_PARTY ||
           kind == ENT_KIND_COMPANY;
}

/* Is the verb of a clause the main one? */
static bool is_main(const ent_document *doc, uint32_t verb)
{
    for (int i = 0; i < 8 && verb != ENT_NONE; i++) {
        uint8_t rel = doc->tokens.at[verb].rel;
        if (rel == ENT_REL_ROOT)
            return true;
        if (rel != ENT_REL_CONJ && rel != ENT_REL_PARATAXIS)
            return false;
        verb = doc->tokens.at[verb].head;
    }
    return false;
}

/* What the token stands in for in its clause: its first conjunct, the noun it explains. */
static uint32_t top_of(const ent_document *doc, uint32_t token)
{
    uint32_t t = token;
    for (int i = 0; i < 8 && doc->tokens.at[t].head != ENT_NONE; i++) {
        uint8_t rel = doc->tokens.at[t].rel;
        if (rel != ENT_REL_CONJ && rel != ENT_REL_APPOS && rel != ENT_REL_FLAT &&
            rel != ENT_REL_NMOD_DESC)
            break;
        t = doc->tokens.at[t].head;
    }
    return t;
}

static int8_t weight_of(const ent_document *doc, uint32_t t)
{
    if (ent_is_subject(doc, t)) {
        uint32_t verb = doc->tokens.at[t].head;
        if (verb == ENT_NONE || is_main(doc, verb))
            return 6;
        uint8_t rel = doc->tokens.at[verb].rel;
        return rel == ENT_REL_ACL || rel == ENT_REL_ACL_RELCL ? 4 : 5;
    }
    switch (doc->tokens.at[t].rel) {
    case ENT_REL_OBJ:
    case ENT_REL_IOBJ:
    case ENT_REL_ROOT: return 3;
    case ENT_REL_OBL:
    case ENT_REL_OBL_AGENT: return 2;
    case ENT_REL_AMOD:
    case ENT_REL_COMPOUND: return 0;
    default: return 1;
    }
}

static bool is_finite(const ent_token *t)
{
    return (t->upos == ENT_UPOS_VERB || t->upos == ENT_UPOS_AUX) &&
           (t->xpos == ENT_XPOS_VBD || t->xpos == ENT_XPOS_VBZ || t->xpos == ENT_XPOS_VBP ||
            t->xpos == ENT_XPOS_MD);
}

uint32_t ent_verb_behind(const ent_walk *k, const ent_mention *m)
{
    const ent_document *doc = k->w->doc;
    const ent_sentence *s = &doc->sentences.at[doc->tokens.at[m->first].sentence];
    uint32_t end = s->first + s->count, t = m->last + 1;
    bool led = m->first > s->first && doc->tokens.at[m->first - 1].upos == ENT_UPOS_ADP;
    bool beside = m->first > s->first && ent_token_is(k, m->first - 1, ",");
    if (beside && t < end && ent_token_is(k, t, ","))
        t++;
    while (t < end &&
           (doc->tokens.at[t].upos == ENT_UPOS_ADV || doc->tokens.at[t].xpos == ENT_XPOS_OPEN ||
            doc->tokens.at[t].xpos == ENT_XPOS_CLOSE))
        t++;
    if (led || t >= end || !is_finite(&doc->tokens.at[t]))
        return ENT_NONE;
    /* An auxiliary stands for the verb that it helps. */
    uint32_t head = doc->tokens.at[t].head;
    return doc->tokens.at[t].upos == ENT_UPOS_AUX && head != ENT_NONE && head > t ? head : t;
}

ent_set ent_set_at(const ent_walk *k, uint32_t token)
{
    const ent_document *doc = k->w->doc;
    uint32_t sentence = doc->tokens.at[token].sentence, top = top_of(doc, token);
    ent_set s = {.token = token,
                 .sentence = sentence,
                 .section = k->section,
                 .top = top,
                 .flow = doc->sentences.at[sentence].flow,
                 .weight = weight_of(doc, top),
                 .quoted = k->quoted[token],
                 .verb = ENT_NONE};
    uint32_t m = k->inside[token], behind = ENT_NONE;
    if (ent_is_subject(doc, top))
        s.verb = doc->tokens.at[top].head;
    else if (m != ENT_NONE)
        behind = ent_verb_behind(k, &k->w->r->mentions.at[m]);
    if (behind != ENT_NONE) {
        s.verb = behind;
        s.weight = is_main(doc, behind) ? 6 : 5;
    }
    s.subject = s.verb != ENT_NONE;
    return s;
}

void ent_set_add_mention(const ent_walk *k, ent_set *s, uint32_t token)
{
    uint32_t m = token == ENT_NONE ? ENT_NONE : k->at[token];
    if (m == ENT_NONE && token != ENT_NONE)
        m = k->inside[token]; /* the tree may hang a name on another of its words */
    if (m == ENT_NONE)
        return;
    const ent_mention *x = &k->w->r->mentions.at[m];
    for (uint32_t i = 0; i < x->actor_count; i++)
        if (can_act(ent_walk_kind(k, x->actors[i])))
            ent_set_add(s, x->actors[i]);
}

static bool is_hyphen(const ent_walk *k, uint32_t token)
{
    return ent_token_is(k, token, "-") || ent_token_is(k, token, "–") ||
           ent_token_is(k, token, "‑");
}

/* Persons are joined with persons: "Kazakhstan, Tokayev" is no group. */
static bool is_mixed(const ent_walk *k, const ent_set *s)
{
    uint32_t persons = 0;
    for (uint32_t i = 0; i < s->count; i++)
        persons += ent_walk_kind(k, s->actors[i]) == ENT_KIND_PERSON;
    return persons && persons < s->count;
}

static const ent_mention *mention_from(const ent_walk *k, uint32_t token, uint32_t end)
{
    uint32_t m = token < end ? k->inside[token] : ENT_NONE;
    if (m == ENT_NONE && token + 1 < end && k->w->doc->tokens.at[token].upos == ENT_UPOS_DET)
        m = k->inside[++token];
    if (m == ENT_NONE || k->w->r->mentions.at[m].first != token)
        return NULL;
    return &k->w->r->mentions.at[m];
}

/* "X, Y and Z" by the order of words: the tree does not always see it. Names only, and not
 * where a verb follows the last one of what is no subject ("met X and Y replied"). */
static bool join_behind(const ent_walk *k, const ent_mention *m, ent_set *out)
{
    const ent_document *doc = k->w->doc;
    const ent_sentence *s = &doc->sentences.at[doc->tokens.at[m->first].sentence];
    uint32_t end = s->first + s->count, t = m->last + 1;
    bool closed = false;
    for (int i = 0; i < ENT_SET_MOST && t < end && !closed; i++) {
        bool comma = ent_token_is(k, t, ",");
        closed = ent_token_is(k, t, "and") ||
                 (comma && t + 1 < end && ent_token_is(k, t + 1, "and"));
        if (!comma && !closed)
            return false;
        const ent_mention *next = mention_from(k, t + (comma && closed ? 2 : 1), end);
        if (!next || next->place_sense || next->actor_count != 1)
            return false;
        if (closed && !out->subject && ent_verb_behind(k, next) != ENT_NONE)
            return false;
        ent_set_add_mention(k, out, next->head);
        t = next->last + 1;
    }
    return closed && !is_mixed(k, out);
}

/* "the Finns", "Japanese and Koreans": many people, not one. */
static bool is_many(const ent_token *t)
{
    bool noun = t->upos == ENT_UPOS_PROPN || t->upos == ENT_UPOS_NOUN;
    return t->xpos == ENT_XPOS_NNPS || t->xpos == ENT_XPOS_NNS ||
           (noun && t->xpos != ENT_XPOS_NNP && t->xpos != ENT_XPOS_NN);
}

/* One of several that act together? A name with a verb of its own is none, whatever the tree
 * says. */
static bool is_joined(const ent_walk *k, const ent_set *s, const ent_mention *m)
{
    const ent_document *doc = k->w->doc;
    uint32_t token = s->token;
    if (doc->tokens.at[token].rel == ENT_REL_CONJ)
        return ent_is_subject(doc, s->top) || ent_verb_behind(k, m) == ENT_NONE;
    for (uint32_t c = doc->tokens.at[token].child; c != ENT_NONE; c = doc->tokens.at[c].sibling)
        if (doc->tokens.at[c].rel == ENT_REL_CONJ)
            return true;
    return false;
}

void ent_push_mention(ent_walk *k, uint32_t token)
{
    const ent_document *doc = k->w->doc;
    const ent_token *tok = doc->tokens.at;
    const ent_mention *m = &k->w->r->mentions.at[k->at[token]];
    ent_set s = ent_set_at(k, token);
    s.place = m->place_sense;
    s.form = m->form;
    s.how = m->actor_count == 1 ? ENT_SET_ONE : ENT_SET_PLURAL;
    s.many = is_many(&tok[token]);
    if (s.place && m->actor_count == 1) {
        ent_set_add(&s, m->actors[0]);
        ent_set_push(k, &s);
        return;
    }
    s.joined = is_joined(k, &s, m);
    ent_set_add_mention(k, &s, token);
    ent_set_push(k, &s);
    uint32_t alone = s.count;
    ent_set row = s;
    row.how = ENT_SET_JOINED;
    if (s.count == 1 && !s.place && join_behind(k, m, &row) && row.count > 1)
        ent_set_push(k, &row);
    for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_CONJ)
            ent_set_add_mention(k, &s, c);
    s.how = ENT_SET_JOINED;
    if (s.count > alone && !is_mixed(k, &s) && s.count >= row.count)
        ent_set_push(k, &s);
    /* "Trump-Kim", "U.S.-China": the mention just before a hyphen belongs to it. */
    if (m->first >= 2 && is_hyphen(k, m->first - 1)) {
        ent_set both = ent_set_at(k, token);
        both.how = ENT_SET_JOINED;
        ent_set_add_mention(k, &both, m->first - 2);
        ent_set_add_mention(k, &both, token);
        if (both.count > 1)
            ent_set_push(k, &both);
    }
}

static void add_heads(const ent_walk *k, ent_set *s, const uint32_t *heads, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        ent_set_add_mention(k, s, heads[i]);
}

/* Parties of a meeting verb or noun: subjects, objects, "with", "between", "of". */
void ent_push_parties(ent_walk *k, uint32_t token)
{
    const ent_document *doc = k->w->doc;
    const ent_token *tok = doc->tokens.at;
    uint32_t heads[16];
    ent_set s = ent_set_at(k, token);
    s.how = ENT_SET_PARTIES;
    s.weight = 4;
    if (tok[token].upos == ENT_UPOS_VERB) {
        add_heads(k, &s, heads, ent_subjects(doc, token, heads, 16));
        add_heads(k, &s, heads, ent_objects(doc, token, heads, 16));
    } else {
        for (uint32_t c = tok[token].child; c != ENT_NONE; c = tok[c].sibling)
            if (tok[c].rel == ENT_REL_NMOD_POSS || tok[c].rel == ENT_REL_COMPOUND)
                ent_set_add_mention(k, &s, c);
        uint32_t up = tok[token].head;
        if (up != ENT_NONE && s.count < 2 && !ent_is_subject(doc, token))
            add_heads(k, &s, heads, ent_subjects(doc, up, heads, 16));
    }
    static const char *const preps[] = {"with", "between", "of", "among"};
    for (size_t p = 0; p < sizeof preps / sizeof *preps; p++)
        add_heads(k, &s, heads, ent_obliques(doc, token, ent_str_z(preps[p]), heads, 16));
    if (s.count > 1)
        ent_set_push(k, &s);
}

/* "The U.S. remains committed to the defence of Japan": two states that a main clause sets in
 * relation, where it names no third. */
void ent_push_clause(ent_walk *k, uint32_t sentence)
{
    const ent_document *doc = k->w->doc;
    const ent_sentence *s = &doc->sentences.at[sentence];
    ent_set pair = {0};
    bool led = false;
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        if (k->at[t] == ENT_NONE || k->w->r->mentions.at[k->at[t]].actor_count != 1)
            continue;
        uint32_t actor = k->w->r->mentions.at[k->at[t]].actors[0];
        uint32_t up = t;
        for (int i = 0; i < 10 && doc->tokens.at[up].head != ENT_NONE; i++) {
            uint8_t rel = doc->tokens.at[up].rel;
            if (rel == ENT_REL_ACL || rel == ENT_REL_ACL_RELCL || rel == ENT_REL_ADVCL)
                break;
            up = doc->tokens.at[up].head;
        }
        if (doc->tokens.at[up].head != ENT_NONE || ent_walk_kind(k, actor) != ENT_KIND_STATE)
            continue;
        if (pair.count == 0) {
            pair = ent_set_at(k, t);
            led = pair.weight == 6;
        }
        ent_set_add(&pair, actor);
    }
    pair.how = ENT_SET_CLAUSE;
    if (led && pair.count == 2)
        ent_set_push(k, &pair);
}

void ent_push_unknown(ent_walk *k, uint32_t token)
{
    const ent_token *t = &k->w->doc->tokens.at[token];
    bool argument = ent_is_subject(k->w->doc, token) || t->rel == ENT_REL_OBJ;
    uint32_t title = k->w->title_at[token];
    if (title != ENT_NONE && k->w->found.at[title].last != token)
        return; /* "heads of state": read at their last word */
    if (!argument || (t->upos != ENT_UPOS_NOUN && t->upos != ENT_UPOS_PROPN))
        return;
    ent_set s = ent_set_at(k, token);
    s.how = ENT_SET_UNKNOWN;
    s.many = is_many(t);
    for (uint32_t c = t->child; c != ENT_NONE; c = k->w->doc->tokens.at[c].sibling) {
        s.many = s.many || k->w->doc->tokens.at[c].rel == ENT_REL_CONJ;
        if (k->w->doc->tokens.at[c].rel == ENT_REL_APPOS && k->inside[c] != ENT_NONE)
            return; /* its name stands beside it */
    }
    s.people = ent_token_in(k, k->w->t->people_class, token) ||
               ent_token_in(k, k->relation, token) || title != ENT_NONE;
    ent_set_push(k, &s);
}
