/* standing.c - words that stand for a side without naming it: "the regional bloc IGAD", "its
 * parliament", "the port of Djibouti"; ministers and forces, who bind their states.
 *
 * While ties are read, such words head the mention that they stand for; the reading's own marks
 * come back when all is read. */
#include "mention/clause.h"
#include "tie/work.h"

const ent_office *ent_tie_office_on_day(const ent_reading *r, const ent_actor *a)
{
    const ent_actor_entry *e = a->entry == ENT_NONE ? NULL : ent_lexicon_actor(r->lexicon, a->entry);
    for (uint32_t i = 0; e && r->day != INT32_MIN && i < e->office_count; i++)
        if (e->offices[i].when.from <= r->day && r->day < e->offices[i].when.to)
            return &e->offices[i];
    return NULL;
}

/* The lexicon knows him in the state's own office on the document's day. */
static bool leads_on_day(const ent_reading *r, const ent_actor *a)
{
    const ent_office *o = ent_tie_office_on_day(r, a);
    return o && a->iso3.n == 3 && ent_str_eq(o->org, a->iso3);
}

static bool holds_office_of_state(const ent_reading *r, const ent_actor *a)
{
    static const char *const organs[] = {"HEAD", "GOV", "MFA", "MOD"};
    if (a->roles.n == 0)
        return leads_on_day(r, a);
    for (uint32_t i = 0; i < a->roles.n; i++)
        for (size_t k = 0; k < sizeof organs / sizeof *organs; k++)
            if (!a->roles.at[i].former && ent_str_is(a->roles.at[i].organ, organs[k]))
                return true;
    return false;
}

/* Presidents, ministers and organs act for their states; "both neighbours" are states. */
static uint32_t mark_of(const ent_reading *r, uint32_t mention, uint32_t mark)
{
    const ent_mention *m = &r->mentions.at[mention];
    for (uint32_t i = 0; i < m->actor_count; i++) {
        const ent_actor *a = &r->actors.at[m->actors[i]];
        bool acts = a->kind == ENT_KIND_STATE || a->kind == ENT_KIND_AGENCY || (a->kind == ENT_KIND_PERSON && holds_office_of_state(r, a));
        if (acts && a->iso3.n == 3)
            mark |= ENT_MARK_STATE;
    }
    return mark;
}

static bool is_side(uint32_t mark)
{
    return (mark & (ENT_MARK_STATE | ENT_MARK_IGO | ENT_MARK_GROUP | ENT_MARK_PLACE)) != 0;
}

/* "the bloc IGAD": the name is one with the noun. */
static bool is_tight_name(const ent_reading *r, uint32_t noun, uint32_t child)
{
    uint32_t m = r->mention_at[child];
    return ent_tok(r->doc, child)->rel == ENT_REL_APPOS && r->mentions.at[m].first == noun + 1;
}

static bool is_owner(const ent_reading *r, uint32_t child, bool land)
{
    const ent_token *k = ent_tok(r->doc, child);
    if (k->rel == ENT_REL_NMOD_POSS || k->rel == ENT_REL_AMOD || k->rel == ENT_REL_COMPOUND)
        return true;
    return k->rel == ENT_REL_NMOD && (ent_has_mark(r->doc, child, ENT_REL_CASE, "of") ||
                                      (land && ent_has_mark(r->doc, child, ENT_REL_CASE, "in")));
}

static void bodies_of(const ent_reading *r, uint32_t first, uint32_t last, ent_actor_set *out)
{
    ent_actor_set all = {.n = 0};
    ent_set_within(r, first, last, 0, &all);
    for (uint32_t i = 0; i < all.n; i++)
        if (r->actors.at[all.at[i]].kind == ENT_KIND_IGO || r->actors.at[all.at[i]].kind == ENT_KIND_ALLIANCE)
            ent_set_put(out, all.at[i]);
}

/* The mention of the organisation named last before token, in its sentence or the two before. */
static uint32_t body_before(const ent_reading *r, uint32_t token)
{
    uint32_t s = ent_tok(r->doc, token)->sentence, from = r->doc->sentences.at[s > 2 ? s - 2 : 0].first;
    for (uint32_t t = token; t-- > from;) {
        uint32_t m = r->mention_at[t];
        if (m == ENT_NONE || r->mentions.at[m].actor_count != 1)
            continue;
        uint8_t kind = r->actors.at[r->mentions.at[m].actors[0]].kind;
        if (kind == ENT_KIND_IGO || kind == ENT_KIND_ALLIANCE)
            return m;
    }
    return ENT_NONE;
}

/* "the bloc", "the alliance", told without its name. */
static bool is_the_body(const ent_reading *r, uint32_t noun)
{
    return noun > ent_first_of(r->doc, noun) && ent_tok(r->doc, noun - 1)->upos == ENT_UPOS_DET &&
           ent_str_eq_nocase(ent_tok(r->doc, noun - 1)->form, ENT_STR("the")) &&
           ent_lemma_in(r->doc, noun, "tie-body");
}

/* The head of the mention that a noun stands for, ENT_NONE. */
static uint32_t stands_for(const ent_reading *r, uint32_t noun)
{
    for (uint32_t c = ent_child(r->doc, noun); c != ENT_NONE; c = ent_next(r->doc, c)) {
        if (r->mention_at[c] == ENT_NONE || r->mentions.at[r->mention_at[c]].actor_count == 0 ||
            !is_side(r->marks[c]))
            continue;
        if (is_tight_name(r, noun, c))
            return c;
        if (is_owner(r, c, true) &&
            (ent_lemma_in(r->doc, noun, "tie-land") ||
             (is_owner(r, c, false) && ent_lemma_in(r->doc, noun, "tie-standing"))))
            return c;
    }
    return ENT_NONE;
}

/* ---- "we", "our country" ----------------------------------------------------------------------- */

/* State of an agency or place in a line before the text, or of a dateline; "" where several are named. */
static ent_str home_in(const ent_reading *r, uint32_t limit, bool places)
{
    ent_str home = {0};
    for (uint32_t i = 0; i < r->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[i];
        if (m->span.start >= limit || m->actor_count != 1)
            continue;
        const ent_actor *a = &r->actors.at[m->actors[0]];
        if (a->kind == ENT_KIND_IGO || a->kind == ENT_KIND_ALLIANCE)
            return (ent_str){0};        /* its seat is nobody's home */
        bool place = a->kind == ENT_KIND_PLACE || m->form == ENT_MENTION_CAPITAL || m->place_sense;
        if (a->iso3.n != 3 || (places ? !place : a->kind != ENT_KIND_AGENCY))
            continue;
        if (home.n && !ent_str_eq(home, a->iso3))
            return (ent_str){0};
        home = a->iso3;
    }
    return home;
}

static bool is_capitals(ent_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (word.p[i] < 'A' || word.p[i] > 'Z')
            return false;
    return word.n > 2;
}

void ent_tie_home(ent_tie_work *w)
{
    const ent_reading *r = w->r;
    for (uint32_t s = 0; s < r->doc->sentences.n; s++) {
        const ent_sentence *first = &r->doc->sentences.at[s];
        if (!ent_is_prose(r->doc, s) || first->count == 0)
            continue;
        const ent_token *tok = ent_tok(r->doc, first->first);
        bool dateline = is_capitals(tok->form);
        w->own = home_in(r, dateline ? tok->start + 1 : tok->start, false);
        w->home = w->own.n ? w->own : home_in(r, dateline ? tok->start + 1 : tok->start, true);
        return;
    }
}

static uint32_t mention_of_state(const ent_reading *r, ent_str iso3)
{
    for (uint32_t i = 0; iso3.n == 3 && i < r->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[i];
        if (m->first != ENT_NONE && m->actor_count == 1 && ent_str_eq(r->actors.at[m->actors[0]].id, iso3))
            return i;
    }
    return ENT_NONE;
}

static bool serves_another(const ent_reading *r, const ent_actor *a)
{
    const ent_office *office = ent_tie_office_on_day(r, a);
    bool other = office && a->iso3.n == 3 && !ent_str_starts(office->org, a->iso3);
    for (uint32_t i = 0; i < a->roles.n && a->iso3.n == 3; i++)
        other = other || (!a->roles.at[i].former && a->roles.at[i].org.n &&
                          !ent_str_starts(a->roles.at[i].org, a->iso3));
    return other;
}

static uint32_t state_of_speaker(const ent_tie_work *w, uint32_t said)
{
    const ent_reading *r = w->r;
    const ent_quote *q = &w->quotes->at[said];
    if (q->speakers.n != 1)
        return ENT_NONE;
    const ent_actor *a = &r->actors.at[q->speakers.at[0]];
    if (serves_another(r, a))
        return ENT_NONE;                /* who speaks for an organisation */
    return mention_of_state(r, a->iso3.n == 3 ? a->iso3 : w->home);
}

/* The state for which somebody says "we": the speaker's, outside quotations that of the text. */
static uint32_t state_of_we(ent_tie_work *w, uint32_t token)
{
    const ent_reading *r = w->r;
    uint32_t said = ent_quote_around(r, token);
    if (said == ENT_NONE)
        return w->home_mention;
    if (said == w->we_said)
        return w->we_mention;           /* a long speech says it often */
    w->we_said = said;
    return w->we_mention = state_of_speaker(w, said);
}

static bool is_we(const ent_token *k)
{
    static const char *const words[] = {"we", "our", "us"};
    if (k->upos != ENT_UPOS_PRON)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_eq_nocase(k->form, ent_str_z(words[i])))
            return true;
    return false;
}

bool ent_tie_stand(ent_tie_work *w, ent_tie_stood *kept)
{
    ent_reading *r = w->r;
    uint32_t n = r->doc->tokens.n;
    w->home_mention = mention_of_state(r, w->home);
    w->we_said = ENT_NONE;
    uint32_t *marks = ENT_NEW(r->doc->arena, uint32_t, (size_t)n + 1, w->st);
    uint32_t *heads = ENT_NEW(r->doc->arena, uint32_t, (size_t)n + 1, w->st);
    if (!marks || !heads)
        return false;
    for (uint32_t t = 0; t < n; t++) {
        marks[t] = r->marks[t];
        heads[t] = r->mention_at[t];
        bool open = heads[t] == ENT_NONE || r->mentions.at[heads[t]].actor_count == 0;
        if (open && is_we(ent_tok(r->doc, t))) {
            uint32_t state = state_of_we(w, t);
            heads[t] = state == ENT_NONE ? heads[t] : state;
            marks[t] |= state == ENT_NONE ? 0 : ENT_MARK_STATE | ENT_MARK_ACTOR;
            continue;
        }
        if (heads[t] != ENT_NONE)
            marks[t] = mark_of(r, heads[t], marks[t]);
    }
    *kept = (ent_tie_stood){r->marks, r->mention_at};
    r->marks = marks;
    r->mention_at = heads;
    for (uint32_t t = 0; t < n; t++) {
        uint8_t pos = ent_tok(r->doc, t)->upos;
        uint32_t c = ENT_NONE;
        if (heads[t] == ENT_NONE && (pos == ENT_UPOS_NOUN || pos == ENT_UPOS_PROPN))
            c = stands_for(r, t);
        uint32_t body = c == ENT_NONE && heads[t] == ENT_NONE && is_the_body(r, t) ? body_before(r, t) : ENT_NONE;
        if (body != ENT_NONE) {
            marks[t] |= ENT_MARK_IGO | ENT_MARK_ACTOR;
            heads[t] = body;
        }
        if (c == ENT_NONE)
            continue;
        marks[t] |= marks[c];
        heads[t] = heads[c];
    }
    return true;
}

void ent_tie_unstand(ent_tie_work *w, const ent_tie_stood *kept)
{
    w->r->marks = kept->marks;
    w->r->mention_at = kept->mention_at;
}

uint32_t ent_tie_body_near(ent_tie_work *w, uint32_t token)
{
    enum { BACK = 2 };
    const ent_document *doc = w->r->doc;
    ent_actor_set found = {.n = 0};
    bodies_of(w->r, ent_first_of(doc, token), ent_last_of(doc, token), &found);
    uint32_t s = ent_tok(doc, token)->sentence;
    for (uint32_t back = 1; found.n == 0 && back <= BACK && back <= s; back++) {
        const ent_sentence *before = &doc->sentences.at[s - back];
        if (before->count)
            bodies_of(w->r, before->first, before->first + before->count - 1, &found);
    }
    return found.n == 1 ? found.at[0] : ENT_NONE;
}
