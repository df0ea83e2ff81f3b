/* standing.c - words that stand for a side without naming it: "the regional bloc IGAD", "its
 * parliament", "the port of Djibouti"; ministers and forces, who bind their states.
 *
 * While ties are read, such words head the mention that they stand for; the reading's own marks
 * come back when all is read. */
#include "mention/clause.h"
#include "tie/work.h"

static bool holds_office_of_state(const ent_actor *a)
{
    static const char *const organs[] = {"HEAD", "GOV", "MFA", "MOD"};
    for (uint32_t i = 0; i < a->roles.n; i++)
        for (size_t k = 0; k < sizeof organs / sizeof *organs; k++)
            if (!a->roles.at[i].former && ent_str_is(a->roles.at[i].organ, organs[k]))
                return true;
    return false;
}

/* Presidents, ministers and organs act for their states. */
static uint32_t mark_of(const ent_reading *r, uint32_t mention, uint32_t mark)
{
    const ent_mention *m = &r->mentions.at[mention];
    for (uint32_t i = 0; i < m->actor_count; i++) {
        const ent_actor *a = &r->actors.at[m->actors[i]];
        bool acts = a->kind == ENT_KIND_AGENCY || (a->kind == ENT_KIND_PERSON && holds_office_of_state(a));
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

/* The head of the mention that a noun stands for, ENT_NONE. */
static uint32_t stands_for(const ent_reading *r, uint32_t noun)
{
    bool folk = ent_lemma_in(r->doc, noun, "tie-standing"), land = ent_lemma_in(r->doc, noun, "tie-land");
    for (uint32_t c = ent_child(r->doc, noun); c != ENT_NONE; c = ent_next(r->doc, c)) {
        if (r->mention_at[c] == ENT_NONE || r->mentions.at[r->mention_at[c]].actor_count == 0)
            continue;
        if (is_tight_name(r, noun, c) && is_side(r->marks[c]))
            return c;
        if ((folk || land) && is_owner(r, c, land) && is_side(r->marks[c]))
            return c;
    }
    return ENT_NONE;
}

bool ent_tie_stand(ent_tie_work *w, ent_tie_stood *kept)
{
    ent_reading *r = w->r;
    uint32_t n = r->doc->tokens.n;
    uint32_t *marks = ENT_NEW(r->doc->arena, uint32_t, (size_t)n + 1, w->st);
    uint32_t *heads = ENT_NEW(r->doc->arena, uint32_t, (size_t)n + 1, w->st);
    if (!marks || !heads)
        return false;
    for (uint32_t t = 0; t < n; t++) {
        uint8_t pos = ent_tok(r->doc, t)->upos;
        marks[t] = r->marks[t];
        heads[t] = r->mention_at[t];
        if (heads[t] != ENT_NONE) {
            marks[t] = mark_of(r, heads[t], marks[t]);
            continue;
        }
        uint32_t c = pos == ENT_UPOS_NOUN || pos == ENT_UPOS_PROPN ? stands_for(r, t) : ENT_NONE;
        if (c == ENT_NONE)
            continue;
        marks[t] |= mark_of(r, r->mention_at[c], r->marks[c]);
        heads[t] = r->mention_at[c];
    }
    *kept = (ent_tie_stood){r->marks, r->mention_at};
    r->marks = marks;
    r->mention_at = heads;
    return true;
}

void ent_tie_unstand(ent_tie_work *w, const ent_tie_stood *kept)
{
    w->r->marks = kept->marks;
    w->r->mention_at = kept->mention_at;
}
