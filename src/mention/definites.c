/* definites.c - a noun with its determiner, and the short names of states and bodies: "the
 * North", "the Council". Which reader a description goes to. */
#include "mention/reference.h"

ent_described ent_describe(const ent_walk *k, uint32_t token)
{
    const ent_token *tok = k->w->doc->tokens.at;
    ent_described d = {.token = token, .first = token, .owner = ENT_NONE};
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

ent_set ent_clause_subjects(const ent_walk *k, uint32_t token)
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

/* "the North" where a Korea is spoken of, by table short-name. */
static bool read_short_name(ent_walk *k, uint32_t token)
{
    ent_work *w = k->w;
    const ent_token *tok = w->doc->tokens.at;
    char c = tok[token].form.n ? tok[token].form.p[0] : 0;
    uint32_t row = k->shorts && c >= 'A' && c <= 'Z'
                       ? ent_table_find(k->shorts, tok[token].form)
                       : ENT_NONE;
    bool the = token > w->doc->sentences.at[tok[token].sentence].first &&
               ent_token_is(k, token - 1, "the");
    if (row == ENT_NONE || !the || tok[token].rel == ENT_REL_COMPOUND ||
        tok[token].rel == ENT_REL_AMOD)
        return false;
    ent_str list = ent_table_at(k->shorts, row, 1);
    uint32_t found = ENT_NONE;
    while (list.n) {
        uint32_t entry = ent_lexicon_find(w->r->lexicon, ent_str_field(&list, ' '));
        uint32_t actor =
            entry == ENT_NONE
                ? ENT_NONE
                : ent_intern_find(w->ids, ent_lexicon_actor(w->r->lexicon, entry)->id);
        if (actor != ENT_NONE && found == ENT_NONE)
            found = actor;
    }
    if (found != ENT_NONE)
        ent_settle(k, token - 1, token, ENT_MENTION_NAME, &found, 1,
                   "short name of a state named here");
    return found != ENT_NONE;
}

/* "the Council": the last body whose name ends or begins with that word. */
static bool read_short_body(ent_walk *k, const ent_described *d)
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
        ent_settle(k, d->first, d->token, ENT_MENTION_ORGAN, &best, 1,
                   "short form of a name here");
    return best != ENT_NONE;
}

bool ent_read_definite(ent_walk *k, uint32_t token)
{
    const ent_token *t = &k->w->doc->tokens.at[token];
    if (ent_read_former(k, token) || read_short_name(k, token))
        return true;
    if (t->upos != ENT_UPOS_NOUN && t->upos != ENT_UPOS_PROPN)
        return false;
    ent_described d = ent_describe(k, token);
    if (!d.the && !d.that && d.owner == ENT_NONE && t->upos != ENT_UPOS_PROPN)
        return false;
    return ent_read_capital(k, &d) || ent_read_neighbour(k, &d) || read_short_body(k, &d) ||
           ent_read_office(k, &d) || ent_read_owned(k, &d);
}
