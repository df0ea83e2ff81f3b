/* speakers.c - quotation marks, and who speaks within them: "we" is the speaker's side, "he" is
 * not the speaker. */
#include "mention/reference.h"

void ent_mark_quotations(ent_walk *k)
{
    const ent_document *doc = k->w->doc;
    bool open = false;
    uint32_t flow = ENT_NONE;
    for (uint32_t t = 0; t < doc->tokens.n; t++) {
        ent_str form = doc->tokens.at[t].form;
        uint32_t own = doc->sentences.at[doc->tokens.at[t].sentence].flow;
        if (own != flow)
            open = false;
        flow = own;
        if (ent_str_is(form, "“") || ent_str_is(form, "«") || ent_str_is(form, "``"))
            open = true;
        else if (ent_str_is(form, "”") || ent_str_is(form, "»") || ent_str_is(form, "''"))
            open = false;
        else if (ent_str_is(form, "\""))
            open = !open;
        else
            k->quoted[t] = open;
    }
}

/* An unnamed speaker speaks for the state that is named with him. */
static void add_state_beside(const ent_walk *k, ent_set *s, uint32_t subject)
{
    uint32_t first, last;
    if (!ent_token_in(k, k->w->t->people_class, subject) && k->w->title_at[subject] == ENT_NONE)
        return;
    ent_subtree(k->w->doc, subject, true, &first, &last);
    for (uint32_t t = first; t <= last; t++) {
        const ent_mention *m = k->at[t] == ENT_NONE ? NULL : &k->w->r->mentions.at[k->at[t]];
        if (!m || m->actor_count != 1)
            continue;
        ent_str iso3 = k->w->r->actors.at[m->actors[0]].iso3;
        if (iso3.n)
            ent_set_add(s, ent_actor_of_state(k->w, iso3));
    }
    if (s->count > 1)
        s->count = 0;
}

/* "its spokesman", "one of them": for whom the subject of a verb of speech speaks. */
static uint32_t voice_of(const ent_walk *k, uint32_t subject)
{
    const ent_token *tok = k->w->doc->tokens.at;
    bool one = ent_token_is(k, subject, "one");
    for (uint32_t c = tok[subject].child; c != ENT_NONE; c = tok[c].sibling) {
        bool owner = tok[c].rel == ENT_REL_NMOD_POSS || (one && tok[c].rel == ENT_REL_NMOD);
        if (!owner || k->at[c] == ENT_NONE)
            continue;
        const ent_mention *m = &k->w->r->mentions.at[k->at[c]];
        if (m->actor_count == 1 && ent_walk_kind(k, m->actors[0]) != ENT_KIND_PERSON)
            return m->actors[0];
    }
    return ENT_NONE;
}

static bool speaks(const ent_walk *k, uint32_t verb)
{
    return verb != ENT_NONE && !k->quoted[verb] && ent_token_in(k, k->w->t->human_class, verb);
}

/* The verb of speech that governs the quoted words of a sentence, ENT_NONE. */
static uint32_t verb_of_speech(const ent_walk *k, const ent_sentence *s)
{
    const ent_token *tok = k->w->doc->tokens.at;
    uint32_t quoted = ENT_NONE;
    for (uint32_t t = s->first; t < s->first + s->count && quoted == ENT_NONE; t++)
        if (k->quoted[t])
            quoted = t;
    if (quoted == ENT_NONE)
        return ENT_NONE;
    uint32_t up = quoted;
    for (int i = 0; i < 40 && k->quoted[up] && tok[up].head != ENT_NONE; i++)
        up = tok[up].head;
    for (int i = 0; i < 10 && up != ENT_NONE; i++, up = tok[up].head)
        if (speaks(k, up))
            return up;
    /* "...", he said: the verb of speech hangs on the quoted one. */
    for (uint32_t t = s->first; t < s->first + s->count; t++)
        if (speaks(k, t) && (tok[t].rel == ENT_REL_PARATAXIS || tok[t].rel == ENT_REL_ROOT))
            return t;
    return ENT_NONE;
}

/* "..., NAME, said" where the tree gives the verb no subject. */
static bool name_before(const ent_walk *k, uint32_t verb, uint32_t *head)
{
    const ent_token *tok = k->w->doc->tokens.at;
    uint32_t first = k->w->doc->sentences.at[tok[verb].sentence].first, t = verb;
    while (t > first && tok[t - 1].upos == ENT_UPOS_PUNCT && !k->quoted[t - 1])
        t--;
    if (t == first || k->quoted[t - 1] || k->inside[t - 1] == ENT_NONE)
        return false;
    *head = k->w->r->mentions.at[k->inside[t - 1]].head;
    return true;
}

void ent_find_speaker(ent_walk *k, uint32_t sentence)
{
    const ent_document *doc = k->w->doc;
    const ent_sentence *s = &doc->sentences.at[sentence];
    bool any = false, all = true;
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        any = any || k->quoted[t];
        all = all && (k->quoted[t] || doc->tokens.at[t].upos == ENT_UPOS_PUNCT);
    }
    if (k->speaker.count && (!any || k->speaker.flow != s->flow) && !all)
        k->speaker.count = 0;
    if (!any)
        return;
    uint32_t verb = verb_of_speech(k, s), heads[8];
    if (verb == ENT_NONE)
        return; /* a quotation that goes on: the speaker stays */
    k->speaker = ent_set_at(k, verb);
    k->voice = ENT_NONE;
    uint32_t n = ent_subjects(doc, verb, heads, 8);
    if (n == 0 && name_before(k, verb, &heads[0]))
        n = 1;
    for (uint32_t i = 0; i < n; i++) {
        ent_set_add_mention(k, &k->speaker, heads[i]);
        bool beside = doc->tokens.at[heads[i]].rel == ENT_REL_APPOS;
        k->voice = voice_of(k, beside ? doc->tokens.at[heads[i]].head : heads[i]);
        if (k->at[heads[i]] == ENT_NONE)
            add_state_beside(k, &k->speaker, heads[i]);
    }
}

/* The body or state of an office: "JPN.MOFA" and "JPN" are Japan's, "NATO" is its own. */
static uint32_t side_of_org(const ent_walk *k, ent_str org)
{
    ent_str head = ent_str_sub(org, 0, 3);
    uint32_t entry = ent_lexicon_find(k->w->r->lexicon, org);
    if (org.n == 3 || (org.n > 3 && org.p[3] == '.'))
        entry = ent_lexicon_find(k->w->r->lexicon, head);
    if (entry == ENT_NONE)
        return ENT_NONE;
    uint8_t kind = ent_lexicon_actor(k->w->r->lexicon, entry)->kind;
    if (kind != ENT_KIND_STATE && kind != ENT_KIND_IGO && kind != ENT_KIND_GROUP)
        return ENT_NONE;
    return ent_actor_of_entry(k->w, entry);
}

uint32_t ent_side_of(const ent_walk *k, uint32_t actor)
{
    const ent_actor *a = &k->w->r->actors.at[actor];
    if (a->kind == ENT_KIND_AGENCY && a->iso3.n)
        return ent_actor_of_state(k->w, a->iso3);
    if (a->kind != ENT_KIND_PERSON)
        return actor;
    for (uint32_t i = 0; i < a->roles.n; i++)
        if (!a->roles.at[i].former && a->roles.at[i].org.n)
            return side_of_org(k, a->roles.at[i].org);
    if (a->entry == ENT_NONE || k->w->r->day == INT32_MIN)
        return ENT_NONE;
    const ent_actor_entry *e = ent_lexicon_actor(k->w->r->lexicon, a->entry);
    for (uint32_t i = 0; i < e->office_count; i++) {
        const ent_interval *t = &e->offices[i].when;
        if (t->from <= k->w->r->day && k->w->r->day < t->to)
            return side_of_org(k, e->offices[i].org);
    }
    return ENT_NONE;
}
