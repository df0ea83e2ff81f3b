/* hints.c - the lexicon's word on each token, before anything is decided. */
#include "mention/dates.h"
#include "mention/hints.h"

enum { MOST_HITS = 40 };

static bool starts_large(ent_str form)
{
    size_t i = 0;
    return form.n && ent_utf8_is_upper(ent_utf8_next(form, &i));
}

/* May a name of the lexicon begin here? Small letters only before a capital or a hyphen. */
static bool may_start(const ent_document *doc, uint32_t t, uint32_t end)
{
    ent_str form = doc->tokens.at[t].form;
    if (starts_large(form))
        return true;
    if (t + 1 >= end || form.n > 4)
        return form.n > 0 && form.p[0] >= '0' && form.p[0] <= '9';
    return starts_large(doc->tokens.at[t + 1].form) || ent_str_is(doc->tokens.at[t + 1].form, "-");
}

static ent_hint_category category_of_kind(uint8_t kind)
{
    switch (kind) {
    case ENT_KIND_PERSON: return ENT_HINT_PERSON;
    case ENT_KIND_STATE: return ENT_HINT_STATE;
    case ENT_KIND_AGENCY: return ENT_HINT_AGENCY;
    case ENT_KIND_IGO: case ENT_KIND_ALLIANCE: return ENT_HINT_IGO;
    case ENT_KIND_GROUP: case ENT_KIND_PARTY: return ENT_HINT_GROUP;
    case ENT_KIND_PLACE: return ENT_HINT_PLACE;
    case ENT_KIND_THINKTANK: case ENT_KIND_UNIVERSITY: case ENT_KIND_COMPANY:
        return ENT_HINT_FIRM;
    case ENT_KIND_OUTLET: return ENT_HINT_OUTLET;
    default: return ENT_HINT_OTHER;
    }
}

static ent_hint_category category_of(const ent_lexicon *lex, const ent_name_hit *hit)
{
    uint8_t kind = ent_lexicon_actor(lex, hit->entry)->kind;
    switch ((ent_name_use)hit->use) {
    case ENT_NAME_DEMONYM: return ENT_HINT_DEMONYM;
    case ENT_NAME_CAPITAL: return ENT_HINT_CAPITAL;
    case ENT_NAME_CITY: return ENT_HINT_CITY;
    case ENT_NAME_METONYM: return ENT_HINT_METONYM;
    case ENT_NAME_SURNAME: return ENT_HINT_SURNAME;
    default: return category_of_kind(kind);
    }
}

/* The category that says most: a full name before a weak one, anything before a surname. */
static int rank(ent_hint_category c, bool weak)
{
    int v = c == ENT_HINT_SURNAME ? 1 : c == ENT_HINT_OTHER ? 2 : c == ENT_HINT_STATE ? 6 : 4;
    return v * 2 - (weak ? 1 : 0);
}

static uint32_t hint_of(const ent_lexicon *lex, const ent_name_hit *hits, uint32_t n)
{
    ent_hint_category best = ENT_HINT_NOTHING;
    bool best_weak = false;
    uint32_t flags = 0;
    for (uint32_t i = 0; i < n; i++) {
        ent_hint_category c = category_of(lex, &hits[i]);
        bool weak = hits[i].weak || hits[i].use == ENT_NAME_WEAK;
        if (c == ENT_HINT_SURNAME)
            flags |= ENT_HINT_MAY_BE_SURNAME;
        if (best == ENT_HINT_NOTHING || rank(c, weak) > rank(best, best_weak)) {
            best = c;
            best_weak = weak;
        }
    }
    return (uint32_t)best | flags | (best_weak ? ENT_HINT_IS_WEAK : 0);
}

/* A name of the lexicon at token that ends with a token; its last token in *last. */
static uint32_t look_up(const ent_mention_tables *t, const ent_document *doc, uint32_t token,
                        uint32_t end, ent_name_hit *hits, uint32_t *last)
{
    const ent_token *tok = doc->tokens.at;
    uint32_t past = 0;
    uint32_t n = ent_lexicon_name_at(t->lexicon, doc->reading, tok[token].rstart,
                                     tok[end - 1].rend, hits, MOST_HITS, &past);
    *last = token;
    while (n && *last + 1 < end && tok[*last].rend < past)
        ++*last;
    return n && tok[*last].rend == past ? n : 0;
}

static void name_hints(const ent_mention_tables *t, const ent_document *doc,
                       const ent_sentence *s, uint32_t *hints)
{
    ent_name_hit hits[MOST_HITS];
    uint32_t end = s->first + s->count;
    for (uint32_t at = s->first; at < end;) {
        uint32_t last = at, n = 0;
        if (may_start(doc, at, end))
            n = look_up(t, doc, at, end, hits, &last);
        if (n == 0) {
            at++;
            continue;
        }
        uint32_t hint = hint_of(t->lexicon, hits, n);
        for (uint32_t i = at; i <= last; i++) {
            ent_label_place place = at == last ? ENT_AT_ONLY : i == at ? ENT_AT_FIRST
                                  : i == last ? ENT_AT_LAST : ENT_AT_INSIDE;
            hints[i - s->first] |= hint | (uint32_t)place << 4;
        }
        at = last + 1;
    }
}

static void phrase_hints(const ent_mention_tables *t, const ent_document *doc,
                         const ent_sentence *s, const uint32_t *words, uint32_t *hints)
{
    uint32_t end = s->first + s->count;
    for (uint32_t at = s->first; at < end;) {
        ent_phrase_hit hit;
        if (!ent_phrases_at(t->phrases, doc, words, at, end, &hit)) {
            at++;
            continue;
        }
        uint32_t flags = 0;
        for (uint32_t i = 0; i < hit.count; i++) {
            uint32_t kind = hit.values[i] % ENT_PHRASE_KINDS;
            flags |= kind == ENT_PHRASE_TITLE ? ENT_HINT_IN_TITLE
                   : kind == ENT_PHRASE_ORGAN ? ENT_HINT_IN_ORGAN : 0;
        }
        for (uint32_t i = at; i <= hit.last; i++)
            hints[i - s->first] |= flags;
        at = hit.last + 1;
    }
}

static uint32_t end_flag(uint8_t kind)
{
    ent_hint_category c = category_of_kind(kind);
    if (c == ENT_HINT_PLACE)
        return ENT_HINT_ENDS_PLACE;
    return c == ENT_HINT_OTHER ? ENT_HINT_ENDS_OTHER : ENT_HINT_ENDS_ORG;
}

static bool is_letter_word(ent_str form)
{
    size_t i = 0;
    return form.n >= 2 && ent_utf8_is_letter(ent_utf8_next(form, &i));
}

/* What a capitalised word tells by itself. */
static uint32_t word_hint(const ent_mention_tables *t, ent_str form, ent_arena *scratch,
                          ent_status *st)
{
    uint32_t flags = 0;
    uint32_t n = ent_intern_find(t->last_words, form);
    if (n != ENT_NONE)
        flags |= end_flag(t->last_kind[n]);
    if (ent_intern_find(t->first_words, form) != ENT_NONE)
        flags |= ENT_HINT_BEGINS_NAME;
    ent_date_word d = ent_date_word_of(t->dates, form);
    if (d.classes & (1u << ENT_DATE_MONTH | 1u << ENT_DATE_WEEKDAY))
        flags |= ENT_HINT_IN_DATE;
    ent_str folded = ent_utf8_fold(scratch, form, st);
    if (ent_intern_find(t->given, folded) != ENT_NONE)
        flags |= ENT_HINT_MAY_BE_GIVEN;
    n = ent_intern_find(t->common, folded);
    return n == ENT_NONE ? flags : flags | t->common_kinds[n] * (uint32_t)ENT_HINT_COMMON_GIVEN;
}

void ent_name_hints_fill(const ent_mention_tables *t, const ent_document *doc, const ent_sentence *s,
                    const uint32_t *words, uint32_t *hints, ent_arena *scratch, ent_status *st)
{
    memset(hints, 0, s->count * sizeof *hints);
    name_hints(t, doc, s, hints);
    phrase_hints(t, doc, s, words, hints);
    for (uint32_t i = 0; i < s->count && !ent_failed(st); i++)
        if (is_letter_word(doc->tokens.at[s->first + i].form))
            hints[i] |= word_hint(t, doc->tokens.at[s->first + i].form, scratch, st);
}
