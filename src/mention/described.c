/* described.c - persons by a description: "the minister", "the Kenyan", "the Chinese minister",
 * "his rival". */
#include "mention/reference.h"
#include "mention/titles.h"

/* "its interim leader, NAME", "Senegal's new president, NAME": the name has the office. */
static void learn_office(ent_walk *k, uint32_t first, uint32_t token, uint32_t person, ent_str iso3)
{
    ent_work *w = k->w;
    uint32_t number = w->title_at[token];
    if (number == ENT_NONE || w->found.at[number].kind != ENT_FOUND_TITLE || w->found.at[number].plural ||
        iso3.n != 3 || w->r->actors.at[person].roles.n)
        return;
    ent_title t = {0};
    ent_title_fit(w, number, iso3, &t);
    ent_str kind = ent_title_kind(w, t.row);
    bool office = ent_str_is(kind, "head") || ent_str_is(kind, "deputy") || ent_str_is(kind, "envoy") ||
                  ent_str_is(kind, "member");
    for (uint32_t b = first; b < w->found.at[number].first; b++)
        t.former = t.former || ent_is_former_at(w, b);
    ent_role *role = office && t.org.n ? ent_role_add(w, person, t.text, t.org,
                                                      ent_title_organ(w, t.row), t.former)
                                       : NULL;
    if (role) {
        role->first = w->found.at[number].first;
        role->last = w->found.at[number].last;
    }
}

/* "the minister left": whoever was last called so; "the mediator, X" is X. */
bool ent_read_office(ent_walk *k, const ent_described *d)
{
    ent_work *w = k->w;
    uint32_t number = w->title_at[d->token];
    uint32_t beside = ent_person_beside(k, d->token, d->token);
    if (beside != ENT_NONE && d->owner != ENT_NONE && k->at[d->owner] != ENT_NONE) {
        const ent_mention *owner = &w->r->mentions.at[k->at[d->owner]];
        if (owner->actor_count == 1)
            learn_office(k, d->first, d->token, beside, w->r->actors.at[owner->actors[0]].iso3);
        ent_settle(k, d->first, d->token, ENT_MENTION_TITLE, &beside, 1,
                   "who is named beside it");
        return true;
    }
    if (number == ENT_NONE || w->found.at[number].kind != ENT_FOUND_TITLE || !d->the ||
        d->modified)
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

/* Who is meant by a title of that state that names nobody: the name beside it, the counterpart
 * of its owner, the last person who is called so. */
static uint32_t titled(ent_walk *k, uint32_t token, const ent_mention *m, ent_str iso3,
                       const char **why)
{
    const ent_work *w = k->w;
    uint32_t number = w->title_at[token], beside = ent_person_beside(k, token, m->last);
    *why = "who is named beside it";
    if (beside != ENT_NONE) {
        learn_office(k, m->first, token, beside, iso3);
        return beside;
    }
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
    bool noun_follows =
        next < k->w->doc->tokens.n && (k->w->doc->tokens.at[next].upos == ENT_UPOS_NOUN ||
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
bool ent_read_owned(ent_walk *k, const ent_described *d)
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
    ent_settle(k, first < d->first ? first : d->first, d->token, ENT_MENTION_TITLE,
               &(uint32_t){0}, 0, "somebody else than the owner, not named");
    ent_push_unknown(k, d->token);
    return true;
}
