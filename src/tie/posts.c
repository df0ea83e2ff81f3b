/* posts.c - persons shown with their state, without a title: "Hungary's Viktor Orbán", "Assimi Goïta
 * of Mali". Only of whom nothing else tells an office or a post. */
#include "mention/clause.h"
#include "tie/work.h"

bool ent_tie_has_office(const ent_tie_work *w, uint32_t person, uint32_t body)
{
    for (uint32_t i = 0; i < w->out->n; i++) {
        const ent_tie *t = &w->out->at[i];
        bool post = ent_str_is(t->relation, "office") || ent_str_is(t->relation, "affiliation");
        if (!post || t->a.n != 1 || t->a.at[0] != person || t->b.n == 0)
            continue;
        const ent_actor *b = &w->r->actors.at[t->b.at[0]];
        if (b->kind == ENT_KIND_STATE || b->kind == ENT_KIND_AGENCY || t->b.at[0] == body)
            return true;
    }
    return false;
}

/* The only state of the mention that ends or begins at token; ENT_NONE. */
static uint32_t state_at(const ent_reading *r, uint32_t first, uint32_t last)
{
    ent_actor_set found = {.n = 0};
    ent_set_within(r, first, last, 0, &found);
    if (found.n != 1 || r->actors.at[found.at[0]].kind != ENT_KIND_STATE)
        return ENT_NONE;
    return found.at[0];
}

static bool is_word(const ent_reading *r, uint32_t t, const char *word)
{
    return ent_str_is(ent_tok(r->doc, t)->form, word);
}

/* "Hungary's | NAME", "NAME | of Mali": the state, and the words that show it. */
static uint32_t state_beside(const ent_reading *r, const ent_mention *m, uint32_t *first, uint32_t *last)
{
    uint32_t from = ent_first_of(r->doc, m->head), end = ent_last_of(r->doc, m->head);
    *first = m->first;
    *last = m->last;
    if (m->name_first >= from + 2 &&
        (is_word(r, m->name_first - 1, "'s") || is_word(r, m->name_first - 1, "’s"))) {
        for (uint32_t t = m->name_first - 1; t-- > from && m->name_first - t < 6;)
            if (r->mention_at[t] != ENT_NONE && r->mentions.at[r->mention_at[t]].last == m->name_first - 1) {
                *first = r->mentions.at[r->mention_at[t]].first;
                return state_at(r, t, t);
            } else if (r->mention_at[t] != ENT_NONE &&
                       r->mentions.at[r->mention_at[t]].last == m->name_first - 2) {
                *first = r->mentions.at[r->mention_at[t]].first;
                return state_at(r, t, t);
            }
    }
    if (m->last + 2 <= end && is_word(r, m->last + 1, "of"))
        for (uint32_t t = m->last + 2; t <= end && t < m->last + 8; t++)
            if (r->mention_at[t] != ENT_NONE) {
                *last = r->mentions.at[r->mention_at[t]].last;
                return r->mentions.at[r->mention_at[t]].first <= m->last + 3 ? state_at(r, t, t) : ENT_NONE;
            }
    return ENT_NONE;
}

/* "Haftar's | Libyan National Army", "the RSF under | NAME": the body that the person leads. */
static uint32_t body_beside(const ent_reading *r, const ent_mention *m, uint32_t *first, uint32_t *last)
{
    uint32_t end = ent_last_of(r->doc, m->head), from = ent_first_of(r->doc, m->head);
    bool owns = m->last < end && (is_word(r, m->last, "'s") || is_word(r, m->last + 1, "'s") ||
                                  is_word(r, m->last, "’s") || is_word(r, m->last + 1, "’s"));
    bool under = m->first >= from + 2 && is_word(r, m->first - 1, "under");
    for (uint32_t t = owns ? m->last + 1 : m->first; (owns && t <= end && t < m->last + 6) || under;
         t = owns ? t + 1 : t - 1) {
        if (!owns && (t <= from || m->first - t > 8))
            break;
        uint32_t at = owns ? t : t - 1, k = r->mention_at[at];
        if (k == ENT_NONE || r->mentions.at[k].actor_count != 1)
            continue;
        const ent_mention *b = &r->mentions.at[k];
        uint8_t kind = r->actors.at[b->actors[0]].kind;
        bool near = owns ? b->first <= m->last + 2 : b->last + 2 == m->first;
        if (!near || (kind != ENT_KIND_GROUP && kind != ENT_KIND_PARTY && (owns || kind != ENT_KIND_IGO)) ||
            b->form != ENT_MENTION_NAME)
            return ENT_NONE;
        *first = b->first < *first ? b->first : *first;
        *last = b->last > *last ? b->last : *last;
        return b->actors[0];
    }
    return ENT_NONE;
}

/* One word is a surname told before, or a name too short to trust. */
static bool is_full_name(const ent_mention *m)
{
    return m->name_last > m->name_first;
}

void ent_tie_read_posts(ent_tie_work *w)
{
    ent_reading *r = w->r;
    for (uint32_t i = 0; i < r->mentions.n && !ent_failed(w->st); i++) {
        const ent_mention *m = &r->mentions.at[i];
        if (m->form != ENT_MENTION_NAME || m->first == ENT_NONE || m->actor_count != 1 || !is_full_name(m) ||
            r->actors.at[m->actors[0]].kind != ENT_KIND_PERSON || r->actors.at[m->actors[0]].author ||
            !ent_is_prose(r->doc, ent_tok(r->doc, m->first)->sentence))
            continue;
        ent_tie_draft d = {.relation = ENT_STR("office"), .status = ENT_STR("current"),
                           .rule = ENT_STR("office:state"), .rule_place = ENT_STR("src/tie/posts.c"),
                           .trigger = m->head, .score = 0.5};
        uint32_t state = state_beside(r, m, &d.first, &d.last);
        if (state == ENT_NONE)
            state = body_beside(r, m, &d.first, &d.last);
        if (state == ENT_NONE || ent_tie_has_office(w, m->actors[0], state))
            continue;
        ent_set_put(&d.a, m->actors[0]);
        ent_set_put(&d.b, state);
        ent_tie_add(w, &d);
    }
}
