/* uses.c - every use of a grouped term or of a rival name; those worth a record become one. */
#include "wording/work.h"

/* ---- where a hit stands -------------------------------------------------------------------------- */

/* The token that covers reading byte `at`, from *from on; ENT_NONE outside all. */
static uint32_t token_at(const ent_wording_work *w, uint32_t at, uint32_t *from)
{
    while (*from < w->doc->tokens.n && w->tok[*from].rend <= at)
        (*from)++;
    return *from < w->doc->tokens.n && w->tok[*from].rstart <= at ? *from : ENT_NONE;
}

static ent_str how_of(const ent_wording_work *w, const ent_term_use *u)
{
    if (w->in_marks[u->first])
        return ENT_STR("quoted");
    return w->said_at[u->first] != ENT_NONE || w->signatories.n ? ENT_STR("said")
                                                                 : ENT_STR("told");
}

static ent_term_use *add_use(ent_wording_work *w, ent_term_uses *uses, const ent_term *term,
                             uint32_t first, uint32_t last)
{
    ent_term_use *u = ENT_PUSH(w->a, uses, w->st);
    if (!u)
        return NULL;
    u->group = term->group;
    u->variant = term->variant;
    u->kind = term->is_name ? ENT_STR("name") : ENT_STR("term");
    u->contested = term->contested;
    u->first = first;
    u->last = last;
    u->sentence = w->tok[first].sentence;
    u->span = (ent_span){w->tok[first].start, w->tok[last].end};
    u->how = how_of(w, u);
    bool quoted = ent_str_is(u->how, "quoted");
    u->worth = !term->is_name && (term->told == ENT_TERM_SAID
                                      ? !ent_str_is(u->how, "told")
                                      : term->told != ENT_TERM_USE && quoted);
    u->hedge = term->told == ENT_TERM_HEDGE;
    ent_words_used by = {0};
    ent_wording_default_users(w, &by, first);
    u->users = by.users;
    u->document = by.document;
    u->date = by.date;
    return u;
}

static void find_uses(ent_wording_work *w, const ent_terms *terms, ent_term_uses *uses)
{
    ent_words_at words = {0};
    ent_term_hits hits = {0};
    ent_str text = w->doc->reading;
    ent_words_scan(text, 0, (uint32_t)text.n, w->a, &words, w->st);
    ent_terms_find(terms, text, &words, w->a, &hits, w->st);
    for (uint32_t i = 0, t = 0; i < hits.n && !ent_failed(w->st); i++) {
        uint32_t first = token_at(w, words.at[hits.at[i].first].start, &t);
        uint32_t last = token_at(w, words.at[hits.at[i].last].end - 1, &t);
        if (first != ENT_NONE && last != ENT_NONE && w->tok[first].sentence == w->tok[last].sentence)
            add_use(w, uses, hits.at[i].term, first, last);
    }
}

/* ---- records of terms ------------------------------------------------------------------------------ */

/* A record of the rules, which stand first, says more of these words. */
static bool is_told_already(const ent_wording_work *w, const ent_term_use *u, uint32_t of_rules)
{
    static const char *const more[] = {"intensifier", "epithet", "contrast", "phrase", "name"};
    uint32_t at = ent_wording_records_of(w, u->sentence, of_rules);
    const ent_wording *o;
    while ((o = ent_wording_overlapping(w, (ent_stretch){u->first, u->last}, &at, of_rules)))
        for (size_t i = 0; i < sizeof more / sizeof *more; i++)
            if (ent_str_is(o->type, more[i]))
                return true;
    return false;
}

static void record_term(ent_wording_work *w, const ent_term_use *u, uint32_t of_rules)
{
    if (is_told_already(w, u, of_rules))
        return;
    ent_wording *x = ent_wording_new(w, u->hedge ? "intensifier" : "phrase",
                                     (ent_stretch){u->first, u->last});
    if (!x)
        return;
    x->rule = ENT_STR("wording:term");
    x->subject = u->group;
    ent_words_used *by = ent_wording_use(w, x, ent_wording_words(w, (ent_stretch){u->first, u->last}));
    if (!by)
        return;
    by->users = u->users;
    by->document = u->document;
    by->date = u->date;
}

/* ---- rival names ------------------------------------------------------------------------------------ */

static bool is_rival(const ent_term_use *a, const ent_term_use *b)
{
    return ent_str_is(a->kind, "name") && ent_str_eq(a->group, b->group) &&
           ent_str_find(a->variant, b->variant) == SIZE_MAX &&
           ent_str_find(b->variant, a->variant) == SIZE_MAX;
}

/* "Senkaku/Diaoyu": nothing but a stroke, a bracket or "or" between them. A bracket may hold a
 * mere short form: "South Korea (ROK)". */
static bool side_by_side(const ent_wording_work *w, const ent_term_use *a, const ent_term_use *b)
{
    if (a->sentence != b->sentence || b->first <= a->last || b->first - a->last > 3)
        return false;
    for (uint32_t t = a->last + 1; t < b->first; t++)
        if ((!b->contested && ent_str_is(w->tok[t].form, "(")) ||
            (w->tok[t].upos != ENT_UPOS_PUNCT && w->tok[t].upos != ENT_UPOS_SYM &&
             !ent_str_is(w->tok[t].lemma, "or")))
            return false;
    return true;
}

static void record_names(ent_wording_work *w, const ent_term_use *a, const ent_term_use *b,
                         ent_stretch s)
{
    ent_wording *x = ent_wording_new(w, "name", s);
    if (!x)
        return;
    x->rule = ENT_STR("wording:name");
    x->subject = a->group;
    const ent_term_use *both[] = {a, b};
    for (int i = 0; i < 2; i++) {
        ent_stretch words = {both[i]->first, both[i]->last};
        ent_words_used *u = ent_wording_use(w, x, ent_wording_words(w, words));
        if (u)
            u->users = both[i]->users;
    }
}

/* First uses of the names of one thing: a chain a group. */
typedef struct met {
    uint32_t use, next;
} met;
typedef ENT_VEC(met) met_list;

/* A name met for the first time; the rival of its group that was met first, or none. */
static const ent_term_use *rival_of(ent_wording_work *w, const ent_term_uses *uses, uint32_t at,
                                    uint32_t head, met_list *chains, bool *known)
{
    const ent_term_use *rival = NULL;
    uint32_t end = ENT_NONE;
    *known = false;
    for (uint32_t k = head; k != ENT_NONE; k = chains->at[k].next) {
        const ent_term_use *o = &uses->at[chains->at[k].use];
        end = k;
        *known |= ent_str_eq(o->variant, uses->at[at].variant);
        if (!rival && is_rival(o, &uses->at[at]))
            rival = o;
    }
    met *m = *known ? NULL : ENT_PUSH(w->a, chains, w->st);
    if (m) {
        *m = (met){at, ENT_NONE};
        if (end != ENT_NONE)
            chains->at[end].next = chains->n - 1;
    }
    return rival;
}

/* One record a pair of rival names: where they stand together, else at the first use of the
 * second of two that are contested. */
static void find_rivals(ent_wording_work *w, const ent_term_uses *uses, uint32_t of_rules)
{
    ent_intern *groups = ent_intern_new(w->a, w->st);
    met_list chains = {0};
    ENT_VEC(uint32_t) heads = {0};
    for (uint32_t i = 0; i < uses->n && !ent_failed(w->st); i++) {
        const ent_term_use *b = &uses->at[i];
        if (!ent_str_is(b->kind, "name"))
            continue;
        uint32_t g = ent_intern_add(groups, b->group, w->st);
        bool known;
        if (g == heads.n) {
            uint32_t *head = ENT_PUSH(w->a, &heads, w->st);
            if (head)
                *head = chains.n;
            rival_of(w, uses, i, ENT_NONE, &chains, &known);
            continue;
        }
        if (g >= heads.n)
            return;
        const ent_term_use *a = rival_of(w, uses, i, heads.at[g], &chains, &known);
        if (!a || known || is_told_already(w, b, of_rules))
            continue;
        if (side_by_side(w, a, b))
            record_names(w, a, b, (ent_stretch){a->first, b->last});
        else if (b->contested)
            record_names(w, a, b, (ent_stretch){b->first, b->last});
    }
}

void ent_wording_terms(ent_wording_work *w, const ent_terms *terms, ent_term_uses *uses)
{
    if (ent_failed(w->st))
        return;
    uint32_t of_rules = w->out->n;
    find_uses(w, terms, uses);
    for (uint32_t i = 0; i < uses->n && !ent_failed(w->st); i++)
        if (uses->at[i].worth)
            record_term(w, &uses->at[i], of_rules);
    find_rivals(w, uses, of_rules);
}
