/* issues.c - the terms of issues, and the countries beside which some of them count. */
#include "stance/issues.h"

#include "mention/listed.h"

enum { COUNTRIES = 8 };

typedef struct term {
    uint32_t issue, weight, row;
} term;

struct ent_issues {
    ent_arena *arena;
    const ent_table *keys, *terms;
    uint32_t with;                  /* column */
    ent_listed *listed;             /* numbered as `all` */
    ENT_VEC(term) all;
    ent_intern *countries;
    ENT_VEC(uint32_t) of_country;   /* by country: issue */
};

/* ---- the tables --------------------------------------------------------------------------- */

static void add_term(ent_issues *s, ent_str words, term t, ent_status *st)
{
    term *own = ENT_PUSH(s->arena, &s->all, st);
    if (!own)
        return;
    *own = t;
    ent_listed_add(s->listed, words, s->all.n - 1, st);
}

static void read_terms(ent_issues *s, ent_status *st)
{
    uint32_t key = s->terms ? ent_table_column(s->terms, ENT_STR("key")) : 0;
    uint32_t weight = s->terms ? ent_table_column(s->terms, ENT_STR("weight")) : 0;
    uint32_t terms = s->terms ? ent_table_column(s->terms, ENT_STR("terms")) : 0;
    for (uint32_t row = 0; s->terms && row < ent_table_count(s->terms) && !ent_failed(st); row++) {
        uint32_t issue = ent_issue_find(s, ent_table_at(s->terms, row, key)), w = 0;
        ent_str_to_u32(ent_table_at(s->terms, row, weight), &w);
        ent_str list = ent_table_at(s->terms, row, terms);
        while (list.n && issue != ENT_NONE && !ent_failed(st))
            add_term(s, ent_str_field(&list, ';'), (term){issue, w, row}, st);
    }
}

static void read_regions(ent_issues *s, const ent_table *t, ent_status *st)
{
    for (uint32_t row = 0; t && row < ent_table_count(t) && !ent_failed(st); row++) {
        uint32_t issue = ent_issue_find(s, ent_table_at(t, row, 0));
        ent_str list = ent_table_at(t, row, 1);
        while (list.n && issue != ENT_NONE && !ent_failed(st)) {
            uint32_t known = ent_intern_count(s->countries);
            uint32_t n = ent_intern_add(s->countries, ent_str_trim(ent_str_field(&list, ',')), st);
            uint32_t *slot = n == known ? ENT_PUSH(s->arena, &s->of_country, st) : NULL;
            if (slot)
                *slot = issue;
        }
    }
}

ent_issues *ent_issues_new(const ent_lexicon *lex, ent_status *st)
{
    ent_arena *arena = ent_arena_new(0, st);
    ent_issues *s = arena ? ENT_NEW(arena, ent_issues, 1, st) : NULL;
    if (!s) {
        ent_arena_free(arena);
        return NULL;
    }
    s->arena = arena;
    s->keys = ent_lexicon_table(lex, ENT_STR("issues"));
    s->terms = ent_lexicon_table(lex, ENT_STR("issue-terms"));
    s->with = s->terms ? ent_table_column(s->terms, ENT_STR("with")) : ENT_NONE;
    s->listed = ent_listed_new(arena, st);
    s->countries = ent_intern_new(arena, st);
    if (!ent_failed(st))
        read_terms(s, st);
    if (!ent_failed(st))
        read_regions(s, ent_lexicon_table(lex, ENT_STR("issue-regions")), st);
    if (!ent_failed(st))
        return s;
    ent_arena_free(arena);
    return NULL;
}

void ent_issues_free(ent_issues *s)
{
    if (s)
        ent_arena_free(s->arena);
}

ent_str ent_issue_key(const ent_issues *s, uint32_t issue)
{
    return s->keys && issue != ENT_NONE ? ent_table_at(s->keys, issue, 0) : ENT_STR("other");
}

uint32_t ent_issue_find(const ent_issues *s, ent_str key)
{
    return s->keys ? ent_table_find(s->keys, key) : ENT_NONE;
}

uint32_t ent_issue_of_country(const ent_issues *s, ent_str iso3)
{
    uint32_t n = ent_intern_find(s->countries, iso3);
    return n == ENT_NONE ? ENT_NONE : s->of_country.at[n];
}

/* ---- the text ------------------------------------------------------------------------------- */

typedef struct search {
    const ent_issues *s;
    const ent_reading *r;
    ent_listed_hits found;          /* in the sentence */
    ent_str countries[COUNTRIES];   /* that it names */
    uint32_t country_count;
    ent_issue_hits *out;
    ent_status *st;
} search;

static void name_country(search *q, ent_str iso3)
{
    for (uint32_t i = 0; i < q->country_count; i++)
        if (ent_str_eq(q->countries[i], iso3))
            return;
    if (iso3.n && q->country_count < COUNTRIES)
        q->countries[q->country_count++] = iso3;
}

static void name_countries(search *q, uint32_t token)
{
    uint32_t m = q->r->mention_at[token];
    for (uint32_t i = 0; m != ENT_NONE && i < q->r->mentions.at[m].actor_count; i++)
        name_country(q, q->r->actors.at[q->r->mentions.at[m].actors[i]].iso3);
}

static bool has_country(const search *q, uint32_t row)
{
    ent_str list = ent_table_at(q->s->terms, row, q->s->with);
    if (list.n == 0 || ent_str_is(list, "-"))
        return true;
    while (list.n) {
        ent_str iso3 = ent_str_trim(ent_str_field(&list, ','));
        for (uint32_t i = 0; i < q->country_count; i++)
            if (ent_str_eq(q->countries[i], iso3))
                return true;
    }
    return false;
}

static void read_sentence(search *q, uint32_t sentence)
{
    const ent_sentence *s = &q->r->doc->sentences.at[sentence];
    q->found.n = 0;
    q->country_count = 0;
    if (s->count == 0)
        return;
    for (uint32_t t = s->first; t < s->first + s->count; t++)
        name_countries(q, t);
    ent_listed_find(q->s->listed, q->r->doc, s->first, s->first + s->count - 1, &q->found, q->st);
    for (uint32_t i = 0; i < q->found.n && !ent_failed(q->st); i++) {
        const ent_listed_hit *h = &q->found.at[i];
        const term *t = &q->s->all.at[h->number];
        ent_issue_hit *hit = has_country(q, t->row) ? ENT_PUSH(q->r->doc->arena, q->out, q->st) : NULL;
        if (hit)
            *hit = (ent_issue_hit){h->first, h->last, t->issue, 10 * t->weight + h->parts};
    }
}

void ent_issues_read(const ent_issues *s, const ent_reading *r, ent_issue_hits *out, ent_status *st)
{
    search q = {.s = s, .r = r, .out = out, .st = st};
    for (uint32_t i = 0; i < r->doc->sentences.n && !ent_failed(st); i++)
        if (ent_is_prose(r->doc, i))
            read_sentence(&q, i);
}

const ent_issue_hit *ent_issue_best(const ent_issue_hits *hits, uint32_t first, uint32_t last,
                                    uint32_t least)
{
    const ent_issue_hit *best = NULL;
    uint32_t low = 0, high = hits->n;
    while (low < high) {                        /* the first hit that begins at `first` or behind */
        uint32_t middle = low + (high - low) / 2;
        if (hits->at[middle].first < first)
            low = middle + 1;
        else
            high = middle;
    }
    for (uint32_t i = low; i < hits->n && hits->at[i].first <= last; i++) {
        const ent_issue_hit *h = &hits->at[i];
        if (h->last <= last && h->weight / 10 >= least && (!best || h->weight > best->weight))
            best = h;
    }
    return best;
}
