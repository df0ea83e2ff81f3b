/* nouns.c - ties that a noun names: "the U.S.-Japan alliance", "sanctions on Iran".
 *
 * lexicon/ties/ties.tbl says which nouns, with which words before or behind them, name which
 * relation, and where both sides stand. The first row of a noun that holds and finds its sides
 * wins. */
#include "rule/grammar.h"
#include "tie/work.h"

enum { COL_WORD, COL_WITH, COL_RELATION, COL_A, COL_B };

static bool token_is(const ent_document *doc, uint32_t t, ent_str word)
{
    return ent_str_eq_nocase(ent_tok(doc, t)->form, word) ||
           ent_str_eq_nocase(ent_tok(doc, t)->lemma, word);
}

static bool any_token(const ent_document *doc, uint32_t first, uint32_t past, ent_str word)
{
    for (uint32_t t = first; t < past; t++)
        if (token_is(doc, t, word))
            return true;
    return false;
}

/* "military; defence" before the noun; "of: forces; troops" anywhere behind it. */
static bool stands_with(const ent_reading *r, const ent_tie_frame *f, ent_str with)
{
    uint32_t first = f->first, past = f->noun;
    if (with.n == 0 || ent_str_is(with, "-"))
        return true;
    if (ent_str_starts(with, ENT_STR("behind:"))) {
        with = ent_str_sub(with, 7, with.n);
        first = f->noun + 1;
        past = f->last + 1;
    }
    while (with.n) {
        ent_str word = ent_str_trim(ent_str_field(&with, ';'));
        if (word.n && any_token(r->doc, first, past, word))
            return true;
    }
    return false;
}

/* All slots of a list ("pre,between,with") when `every`, else those of the first that gives any. */
static void take(const ent_reading *r, const ent_tie_frame *f, ent_str list, bool every,
                 const ent_actor_set *less, ent_actor_set *out)
{
    while (list.n && (every || out->n == 0)) {
        ent_tie_slot_take(r, f, ent_str_trim(ent_str_field(&list, ',')), out);
        if (less)
            ent_set_less(out, less);
    }
}

static bool is_body(uint8_t kind)
{
    return kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP || kind == ENT_KIND_ALLIANCE;
}

/* Armed forces and governments stand for their states. */
uint32_t ent_tie_state_of(ent_tie_work *w, uint32_t actor)
{
    static const char *const organs[] = {".MIL", ".GOV", ".ARMY", ".NAVY", ".AIRFORCE"};
    ent_str id = w->r->actors.at[actor].id;
    for (size_t i = 0; i < sizeof organs / sizeof *organs; i++)
        if (w->r->actors.at[actor].kind == ENT_KIND_AGENCY && ent_str_ends(id, ent_str_z(organs[i])) &&
            w->r->actors.at[actor].iso3.n == 3)
            return ent_actor_with_id(w->r, w->r->actors.at[actor].iso3, w->r->actors.at[actor].iso3,
                                     ENT_KIND_STATE, w->st);
    return ent_state_for(w->r, actor, w->st);
}

/* Persons and organs speak for their states where states are bound; a person whose state is not known
 * is no side. */
static void to_states(ent_tie_work *w, ent_actor_set *s)
{
    if (w->persons)
        return;
    ent_actor_set out = {.n = 0};
    for (uint32_t i = 0; i < s->n; i++) {
        uint32_t state = ent_tie_state_of(w, s->at[i]);
        if (w->r->actors.at[state].kind != ENT_KIND_PERSON)
            ent_set_put(&out, state);
    }
    *s = out;
}

/* "Belarus, another member": of the body named last; not "the members of his party". */
static void fill_body(ent_tie_work *w, const ent_tie_frame *f, const ent_actor_set *a, ent_actor_set *b)
{
    ent_actor_set whose = {.n = 0};
    bool of = f->slot_count == 1 && ent_str_is(f->slots[0].prep, "of");
    if (of)                             /* "the accession of Bolivia" */
        ent_tie_slot_take(w->r, f, ENT_STR("of"), &whose);
    if (a->n && b->n == 0 && (f->slot_count == 0 || (whose.n && ent_set_holds(a, whose.at[0]))))
        ent_set_put(b, ent_tie_body_near(w, f->noun));
}

/* Members on one side, bodies on the other. */
static bool split_members(ent_tie_work *w, const ent_tie_frame *f, ent_actor_set *all, ent_actor_set *a,
                          ent_actor_set *b)
{
    to_states(w, all);
    for (uint32_t i = 0; i < all->n; i++) {
        bool body = is_body(w->r->actors.at[all->at[i]].kind);
        ent_set_put(body ? b : a, all->at[i]);
    }
    fill_body(w, f, a, b);
    return a->n && b->n;
}

/* "concluded an agreement with Hungary and Qatar": those behind "with" are one side; the other is the
 * subject of the verb, or of the clause above it. */
static bool split_with(ent_tie_work *w, const ent_tie_frame *f, ent_actor_set *all, ent_actor_set *a,
                       ent_actor_set *b)
{
    ent_actor_set with = {.n = 0};
    ent_tie_slot_take(w->r, f, ENT_STR("with"), &with);
    to_states(w, &with);
    if (with.n == 0 || !ent_set_same(with.at, with.n, all->at, all->n))
        return false;
    uint32_t verb = ent_tie_verb_of(w->r->doc, f->noun), heads[12];
    for (int i = 0; i < 3 && verb != ENT_NONE && a->n == 0; i++) {
        uint32_t n = ent_subjects(w->r->doc, verb, heads, 12);
        for (uint32_t k = 0; k < n; k++)
            ent_set_take(w->r, heads[k], 0, a);
        to_states(w, a);
        ent_set_less(a, &with);
        verb = n ? ENT_NONE : ent_tie_verb_of(w->r->doc, verb);
    }
    *b = with;
    return true;
}

/* The first of both sides against the others; a body and its member are no two sides. */
static bool split_equals(ent_tie_work *w, ent_actor_set *all, ent_actor_set *a, ent_actor_set *b)
{
    to_states(w, all);
    for (uint32_t i = 0; i < all->n; i++)
        ent_set_put(i == 0 ? a : b, all->at[i]);
    return a->n && b->n;
}

/* The states that the sentence names, in its order; forces and persons as their states. */
static void states_of_sentence(ent_tie_work *w, uint32_t token, ent_actor_set *out)
{
    ent_actor_set all = {.n = 0};
    ent_set_within(w->r, ent_first_of(w->r->doc, token), ent_last_of(w->r->doc, token), 0, &all);
    to_states(w, &all);
    for (uint32_t i = 0; i < all.n; i++)
        if (w->r->actors.at[all.at[i]].kind == ENT_KIND_STATE)
            ent_set_put(out, all.at[i]);
}

/* "Chad ... the accord with Niger": one side stands at the noun; the other is the only further state
 * of the sentence. */
static bool fill(ent_tie_work *w, const ent_tie_frame *f, ent_actor_set *a, ent_actor_set *b)
{
    ent_actor_set others = {.n = 0};
    if ((a->n == 0) == (b->n == 0) || w->persons)
        return false;
    states_of_sentence(w, f->noun, &others);
    ent_set_less(&others, a);
    ent_set_less(&others, b);
    if (others.n != 1)
        return false;
    ent_set_put(a->n == 0 ? a : b, others.at[0]);
    return true;
}

static bool sides(ent_tie_work *w, const ent_tie_frame *f, ent_str a_slots, ent_str b_slots,
                  ent_actor_set *a, ent_actor_set *b)
{
    bool both = ent_str_starts(a_slots, ENT_STR("both:")),
         member = ent_str_starts(a_slots, ENT_STR("member:"));
    if (both || member) {
        ent_actor_set all = {.n = 0};
        take(w->r, f, ent_str_sub(a_slots, both ? 5 : 7, a_slots.n), true, NULL, &all);
        if (member)
            return split_members(w, f, &all, a, b);
        to_states(w, &all);
        if (split_with(w, f, &all, a, b))
            return a->n || fill(w, f, a, b);
        return split_equals(w, &all, a, b) || fill(w, f, a, b);
    }
    bool lone = ent_str_starts(a_slots, ENT_STR("maybe:")),
         b_lone = ent_str_starts(b_slots, ENT_STR("maybe:"));
    if (b_lone)
        b_slots = ent_str_sub(b_slots, 6, b_slots.n);
    take(w->r, f, lone ? ent_str_sub(a_slots, 6, a_slots.n) : a_slots, false, NULL, a);
    to_states(w, a);
    ent_actor_set before = {.n = 0};
    ent_tie_slot_take(w->r, f, ENT_STR("pre"), &before);
    to_states(w, &before);
    take(w->r, f, b_slots, false, a, b);
    to_states(w, b);
    ent_set_less(b, a);
    if (b->n == 0 && a->n > 1 && ent_set_same(a->at, a->n, before.at, before.n)) {
        /* "U.S.-China competition", read one way */
        for (uint32_t i = 1; i < a->n; i++)
            ent_set_put(b, a->at[i]);
        a->n = 1;
    }
    return (b->n || b_lone) && (a->n || lone);
}

static bool before_in(const ent_reading *r, const ent_tie_frame *f, const char *cls)
{
    for (uint32_t t = f->first; t < f->noun; t++)
        if (ent_lemma_in(r->doc, t, cls))
            return true;
    return false;
}

static ent_str status_of(const ent_reading *r, const ent_tie_frame *f)
{
    uint32_t up = ent_tok(r->doc, f->noun)->head;
    if (before_in(r, f, "tie-proposed-word") || ent_lemma_in(r->doc, f->noun, "tie-proposed-word") ||
        ent_lemma_in(r->doc, f->noun, "tie-proposing"))
        return ENT_STR("proposed");
    if (before_in(r, f, "tie-past-word"))
        return ENT_STR("past");
    bool governed = up != ENT_NONE && up < f->noun;
    if (governed && ent_lemma_in(r->doc, up, "tie-ending") &&
        ent_verb_time(r->doc, up) == ENT_TIME_PAST)
        return ENT_STR("past");
    if (governed && ent_lemma_in(r->doc, up, "tie-proposing"))
        return ENT_STR("proposed");
    ent_time time = governed && ent_tok(r->doc, f->noun)->rel == ENT_REL_XCOMP ? ent_verb_time(r->doc, up)
                                                                              : ENT_TIME_PRESENT;
    if (time == ENT_TIME_FUTURE || time == ENT_TIME_CONDITIONAL || time == ENT_TIME_HYPOTHETICAL)
        return ENT_STR("proposed");         /* "is to become a member" */
    return ENT_STR("current");
}

/* A post: of one person, at a body; in a think tank, firm, university or newsroom an affiliation. A
 * person whose office is known already has no second one. */
static bool settle_post(const ent_tie_work *w, ent_tie_draft *d)
{
    if (d->a.n != 1 || w->r->actors.at[d->a.at[0]].kind != ENT_KIND_PERSON)
        return false;
    d->b.n = 1;
    uint8_t kind = w->r->actors.at[d->b.at[0]].kind;
    bool office = kind == ENT_KIND_STATE || kind == ENT_KIND_AGENCY || kind == ENT_KIND_IGO ||
                  kind == ENT_KIND_GROUP || kind == ENT_KIND_PROCESS;
    if (kind == ENT_KIND_PERSON || kind == ENT_KIND_PLACE)
        return false;
    d->relation = office ? ENT_STR("office") : ENT_STR("affiliation");
    for (uint32_t i = 0; i < w->out->n; i++) {
        const ent_tie *t = &w->out->at[i];
        bool known = ent_str_is(t->relation, "office") || ent_str_is(t->relation, "affiliation");
        if (known && t->a.n == 1 && t->a.at[0] == d->a.at[0])
            return false;
    }
    return true;
}

/* "Fiji and Tuvalu signed a treaty": who and the verb prove it as well, where they stand near and no
 * side stands at the noun itself. */
static void widen_to_subject(const ent_reading *r, const ent_tie_frame *f, ent_tie_draft *d)
{
    ent_actor_set own = {.n = 0};
    uint32_t heads[4], verb = ent_tie_verb_of(r->doc, f->noun);
    ent_set_within(r, f->first, f->last, ENT_TAKE_PLACES, &own);
    if (verb == ENT_NONE || verb > f->noun || (d->a.n && ent_set_holds(&own, d->a.at[0])))
        return;
    d->first = verb < d->first ? verb : d->first;
    if (ent_subjects(r->doc, verb, heads, 4) && heads[0] < verb && verb - heads[0] < 8) {
        uint32_t m = r->mention_at[heads[0]];
        uint32_t from = m == ENT_NONE ? heads[0] : r->mentions.at[m].first;
        d->first = from < d->first ? from : d->first;
    }
}

/* "is not a member", "no alliance", "has not joined the sanctions". What was delayed or opposed is still
 * named. */
static bool is_denied(const ent_document *doc, uint32_t noun)
{
    static const char *const words[] = {"not", "n't", "never", "no", "nor"};
    for (uint32_t c = ent_child(doc, noun); c != ENT_NONE; c = ent_next(doc, c))
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (ent_str_is(ent_tok(doc, c)->lemma, words[i]) && c < noun)
                return true;
    uint32_t up = ent_tok(doc, noun)->head;
    return up != ENT_NONE && up < noun && ent_tok(doc, noun)->rel == ENT_REL_OBJ &&
           ent_lemma_in(doc, up, "tie-making") && ent_is_negated(doc, up);
}

static bool add_row(ent_tie_work *w, const ent_tie_frame *f, uint32_t row)
{
    ent_tie_draft d = {.first = f->first, .last = f->last, .trigger = f->noun, .score = 0.6};
    if (!stands_with(w->r, f, ent_table_at(w->words, row, COL_WITH)))
        return false;
    d.relation = ent_table_at(w->words, row, COL_RELATION);
    if (ent_str_is(d.relation, "none"))
        return true;
    bool post = ent_str_is(d.relation, "office");
    w->persons = post || ent_str_is(d.relation, "kinship");
    if (is_denied(w->r->doc, f->noun))
        return true;
    if (!sides(w, f, ent_table_at(w->words, row, COL_A), ent_table_at(w->words, row, COL_B), &d.a, &d.b))
        return false;
    if (post && !settle_post(w, &d))
        return true;
    widen_to_subject(w->r, f, &d);
    d.status = status_of(w->r, f);
    d.rule = ent_str_printf(w->r->doc->arena, w->st, "ties:%.*s",
                            ENT_FMT(ent_table_at(w->words, row, COL_WORD)));
    d.rule_place = ENT_STR("lexicon/ties/ties.tbl");
    ent_tie *tie = ent_tie_add(w, &d);
    if (post)
        ent_tie_attr_add(w, tie, "role", ent_words_of(w->r->doc, f->noun, f->noun));
    return true;
}

static bool is_post_row(const ent_tie_work *w, uint32_t row)
{
    return ent_str_is(ent_table_at(w->words, row, COL_RELATION), "office");
}

/* The first row of the word, from `row` on, that holds: posts, or all others. */
static void read_rows(ent_tie_work *w, const ent_tie_frame *f, ent_str word, uint32_t row, bool posts)
{
    uint32_t rows = ent_table_count(w->words);
    for (; row < rows && ent_str_eq(ent_table_at(w->words, row, COL_WORD), word); row++)
        if (is_post_row(w, row) == posts && add_row(w, f, row))
            return;
}

/* "the Minister of Defence", "the Three Brotherhood Alliance": part of what somebody is called. */
static bool is_in_name(const ent_reading *r, uint32_t token)
{
    enum { NEAR = 12 };
    uint32_t last = token + NEAR < r->doc->tokens.n ? token + NEAR : r->doc->tokens.n - 1;
    for (uint32_t t = token > NEAR ? token - NEAR : 0; t <= last; t++) {
        uint32_t m = r->mention_at[t];
        if (m == ENT_NONE || r->mentions.at[m].form != ENT_MENTION_NAME || r->mentions.at[m].actor_count != 1)
            continue;
        if (r->mentions.at[m].first > token || r->mentions.at[m].last < token)
            continue;
        uint8_t kind = r->actors.at[r->mentions.at[m].actors[0]].kind;
        bool body = kind == ENT_KIND_AGENCY || kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP ||
                    kind == ENT_KIND_PARTY;
        if (body || (kind == ENT_KIND_PERSON && token < r->mentions.at[m].name_first))
            return true;
    }
    return false;
}

void ent_tie_read_noun(ent_tie_work *w, uint32_t token, bool posts_only)
{
    const ent_token *k = ent_tok(w->r->doc, token);
    /* "offered security guarantees", read as a clause: a plural taken for a verb */
    bool misread = k->xpos == ENT_XPOS_VBZ && k->rel == ENT_REL_CCOMP && token > 0 &&
                   ent_tok(w->r->doc, token - 1)->upos == ENT_UPOS_NOUN;
    if (!w->words || (k->upos != ENT_UPOS_NOUN && k->upos != ENT_UPOS_PROPN && !misread) || k->lemma.n > 40)
        return;
    ent_str word = ent_str_lower(w->r->doc->arena, k->lemma, w->st);
    /* "defence minister", "border guard": what follows is meant. */
    bool part = k->rel == ENT_REL_COMPOUND && k->head == token + 1;
    uint32_t row = part ? ENT_NONE : ent_table_find(w->words, word);
    if (row == ENT_NONE)
        return;
    bool named = is_in_name(w->r, token);
    ent_tie_frame f;
    ent_tie_frame_at(w->r, token, &f);
    if (!posts_only && !named)
        read_rows(w, &f, word, row, false);
    read_rows(w, &f, word, row, true);
}
