/* predicate.c - offices that a clause gives to a person: "X is the president of Chile", "X was sworn in
 * as prime minister", "Peru named X its foreign minister".
 *
 * Titles that stand at a name are read with the mentions (mention/titles.c). */
#include "mention/clause.h"
#include "tie/work.h"

enum { TITLE_WORDS = 4 };

static bool is_predicate(const ent_reading *r, uint32_t noun)
{
    const ent_token *k = ent_tok(r->doc, noun);
    if (ent_child_with(r->doc, noun, ENT_REL_COP) != ENT_NONE)
        return true;
    bool below = k->rel == ENT_REL_XCOMP || k->rel == ENT_REL_OBJ ||
                 (k->rel == ENT_REL_OBL && ent_has_mark(r->doc, noun, ENT_REL_CASE, "as"));
    return below && k->head != ENT_NONE && ent_lemma_in(r->doc, k->head, "tie-taking-office");
}

uint32_t ent_tie_predicate_of(const ent_reading *r, uint32_t noun)
{
    ent_actor_set found = {.n = 0};
    ent_tie_frame f;
    uint8_t pos = ent_tok(r->doc, noun)->upos;
    if ((pos != ENT_UPOS_NOUN && pos != ENT_UPOS_PROPN) || !is_predicate(r, noun))
        return ENT_NONE;
    ent_tie_frame_at(r, noun, &f);
    ent_tie_slot_take(r, &f, ENT_STR("is"), &found);
    if (found.n != 1 || r->actors.at[found.at[0]].kind != ENT_KIND_PERSON)
        return ENT_NONE;
    return found.at[0];
}

/* Is `form` ("minister of foreign affairs") what the words say that begin `before` tokens before the noun? */
static bool reads(const ent_reading *r, uint32_t from, uint32_t noun, ent_str form)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t end = ent_last_of(r->doc, noun);
    for (uint32_t last = noun; last <= end && last - noun <= TITLE_WORDS; last++) {
        size_t n = tok[last].rend - tok[from].rstart;
        if (n >= form.n)
            return n == form.n &&
                   ent_str_eq_nocase(ent_str_of(r->doc->reading.p + tok[from].rstart, n), form);
    }
    return false;
}

static bool is_office(ent_str kind)
{
    return ent_str_is(kind, "head") || ent_str_is(kind, "deputy") || ent_str_is(kind, "envoy") ||
           ent_str_is(kind, "member");
}

/* Organ of the longest title that ends at the noun or goes on behind it; "" when it is none. */
static ent_str organ_of(const ent_reading *r, const ent_tie_frame *f, uint32_t *first)
{
    const ent_table *t = ent_lexicon_table(r->lexicon, ENT_STR("titles"));
    ent_str organ = {0};
    size_t most = 0;
    if (!t)
        return organ;
    uint32_t forms = ent_table_column(t, ENT_STR("forms")), kind = ent_table_column(t, ENT_STR("kind")),
             code = ent_table_column(t, ENT_STR("organ")), states = ent_table_column(t, ENT_STR("iso3"));
    uint32_t lowest = f->noun > f->first + TITLE_WORDS ? f->noun - TITLE_WORDS : f->first;
    for (uint32_t row = 0; row < ent_table_count(t); row++) {
        if (ent_table_at(t, row, states).n || !is_office(ent_table_at(t, row, kind)))
            continue;
        ent_str list = ent_table_at(t, row, forms);
        while (list.n) {
            ent_str form = ent_str_trim(ent_str_field(&list, ';'));
            for (uint32_t from = lowest; form.n > most && from <= f->noun; from++)
                if (reads(r, from, f->noun, form)) {
                    most = form.n;
                    organ = ent_table_at(t, row, code);
                    *first = from;
                }
        }
    }
    return organ;
}

/* Whose office it is: the body or state named before it or behind "of", "for", "at"; ENT_NONE. */
static uint32_t owner_of(ent_tie_work *w, const ent_tie_frame *f)
{
    static const char *const slots[] = {"pre", "of", "for", "at"};
    ent_reading *r = w->r;
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++) {
        ent_actor_set found = {.n = 0};
        ent_tie_slot_take(r, f, ent_str_z(slots[i]), &found);
        for (uint32_t k = 0; k < found.n; k++) {
            uint8_t kind = r->actors.at[found.at[k]].kind;
            if (kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP || kind == ENT_KIND_PARTY ||
                kind == ENT_KIND_AGENCY || kind == ENT_KIND_STATE)
                return found.at[k];
        }
    }
    return ENT_NONE;
}

/* The person's mention before the predicate proves it as well, where it is near. */
static uint32_t first_of_person(const ent_reading *r, uint32_t person, uint32_t first)
{
    enum { NEAR = 15 };
    uint32_t from = ent_first_of(r->doc, first);
    for (uint32_t t = first; t-- > from && first - t <= NEAR;) {
        uint32_t m = r->mention_at[t];
        if (m != ENT_NONE && r->mentions.at[m].actor_count == 1 && r->mentions.at[m].actors[0] == person)
            return r->mentions.at[m].first;
    }
    return first;
}

void ent_tie_read_predicate(ent_tie_work *w, uint32_t token)
{
    ent_reading *r = w->r;
    uint32_t person = ent_tie_predicate_of(r, token), first = token;
    if (person == ENT_NONE || r->actors.at[person].author)
        return;
    ent_tie_frame f;
    ent_tie_frame_at(r, token, &f);
    uint32_t owner = owner_of(w, &f);
    bool state = owner == ENT_NONE || r->actors.at[owner].kind == ENT_KIND_STATE;
    ent_str iso3 = r->actors.at[owner == ENT_NONE ? person : owner].iso3;
    if ((state && iso3.n != 3) || (state && ent_tie_has_office(w, person, ENT_NONE)))
        return;
    ent_str organ = organ_of(r, &f, &first);
    if (organ.n == 0)
        return;
    ent_str body = state ? ent_tie_organ(w, iso3, organ) : r->actors.at[owner].id;
    if (body.n == 0)
        return;
    uint32_t org = ent_actor_with_id(r, body, body, body.n == 3 ? ENT_KIND_STATE : ENT_KIND_AGENCY, w->st);
    if (org == ENT_NONE || ent_tie_has_office(w, person, org))
        return;
    bool was = ent_child_with(r->doc, token, ENT_REL_COP) != ENT_NONE &&
               ent_verb_time(r->doc, token) == ENT_TIME_PAST;
    uint32_t last = f.slot_count && f.slots[0].first == token + 2 ? f.slots[0].last : token;
    ent_tie_draft d = {.relation = ENT_STR("office"), .status = was ? ENT_STR("past") : ENT_STR("current"),
                       .rule = ENT_STR("office:predicate"), .rule_place = ENT_STR("lexicon/titles.tbl"),
                       .first = first_of_person(r, person, f.first), .last = last, .trigger = token, .score = 0.6};
    ent_set_put(&d.a, person);
    ent_set_put(&d.b, org);
    ent_tie *tie = ent_tie_add(w, &d);
    ent_tie_attr_add(w, tie, "role", ent_words_of(r->doc, first, token));
    if (tie && !was)
        tie->date = r->doc->date;
}
