/* entries.c - names of the lexicon that are no persons: which entry is meant, and whether a
 * capital stands for the government or for the city. */
#include "mention/dates.h"
#include "mention/work.h"

static const ent_actor_entry *entry_of(const ent_work *w, const ent_name_hit *hit)
{
    return ent_lexicon_actor(w->r->lexicon, hit->entry);
}

/* How willingly a hit is taken; 0 = not at all. */
static int worth(const ent_work *w, const ent_name_hit *hit)
{
    const ent_actor_entry *e = entry_of(w, hit);
    if (e->kind == ENT_KIND_PERSON)
        return 0;
    int strong = w->strong[hit->entry] ? 2 : 0;
    switch ((ent_name_use)hit->use) {
    case ENT_NAME_WEAK: return strong ? 3 : 0;
    case ENT_NAME_SURNAME: return 0;
    case ENT_NAME_CITY: return 4 + strong;
    case ENT_NAME_CAPITAL: return 6 + strong;
    case ENT_NAME_METONYM: return 5 + strong;
    case ENT_NAME_DEMONYM: return 7 + strong;
    default: return (e->kind == ENT_KIND_STATE ? 8 : 6) + strong;
    }
}

/* The surname of a person whom the document names in full: "Austin" is then no city; nor is it
 * where the names model takes it for a person. */
static bool names_known_person(const ent_work *w, const ent_found *f)
{
    if (f->count > 1 && ent_type_of(w, f) == ENT_TYPE_PERSON)
        return true;
    for (uint32_t i = 0; i < f->count; i++)
        if (f->hits[i].use == ENT_NAME_SURNAME && w->strong[f->hits[i].entry])
            return true;
    return false;
}

static const ent_name_hit *choose(const ent_work *w, const ent_found *f)
{
    const ent_name_hit *best = NULL;
    int most = names_known_person(w, f) ? 7 : 0;
    for (uint32_t i = 0; i < f->count; i++) {
        int v = worth(w, &f->hits[i]);
        if (v > most) {
            most = v;
            best = &f->hits[i];
        }
    }
    return best;
}

/* Of several, what the words around speak for. */
static const ent_name_hit *choose_here(const ent_work *w, const ent_found *f)
{
    const ent_name_hit *best = choose(w, f);
    int most = best ? worth(w, best) : 0;
    for (uint32_t i = 0; best && i < f->count; i++) {
        int v = worth(w, &f->hits[i]), bonus = v ? ent_namesake_bonus(w, f, &f->hits[i]) : 0;
        if (bonus > 0 && v + bonus > most) {
            most = v + bonus;
            best = &f->hits[i];
        }
    }
    return best;
}

/* Does the name usually mean another place: a capital, or one that needs no support? */
static bool is_namesake(const ent_work *w, const ent_found *f, const ent_name_hit *hit)
{
    const ent_name_hit *usual = NULL;
    int most = 0;
    for (uint32_t i = 0; i < f->count; i++) {
        const ent_name_hit *h = &f->hits[i];
        int v = worth(w, h) ? 2 * worth(w, h) - (w->strong[h->entry] ? 4 : 0) - h->weak : 0;
        if (v > most) {
            most = v;
            usual = h;
        }
    }
    return usual && usual->entry != hit->entry;
}

ent_str ent_iso3_of(const ent_work *w, const ent_found *f)
{
    if (f->kind != ENT_FOUND_NAME)
        return (ent_str){0};
    const ent_name_hit *hit = choose(w, f);
    if (!hit)
        return (ent_str){0};
    const ent_actor_entry *e = entry_of(w, hit);
    if (e->kind == ENT_KIND_STATE)
        return hit->use == ENT_NAME_CITY ? (ent_str){0} : e->id;
    if (e->kind == ENT_KIND_AGENCY && e->id.n > 3 && e->id.p[3] == '.')
        return ent_str_sub(e->id, 0, 3);
    if (hit->use == ENT_NAME_DEMONYM && e->of_count == 1)
        return e->of[0];
    return (ent_str){0};
}

static bool is_possessive(ent_str form)
{
    return ent_str_is(form, "'s") || ent_str_is(form, "’s") || ent_str_is(form, "'") ||
           ent_str_is(form, "’");
}

/* A word that may stand between a country and a title: "new", "outgoing", "then". */
static bool is_between(const ent_work *w, uint32_t t)
{
    uint32_t f = w->title_at[t];
    if (f != ENT_NONE && w->found.at[f].kind == ENT_FOUND_MODIFIER)
        return true;
    return w->doc->tokens.at[t].upos == ENT_UPOS_ADJ && w->name_at[t] == ENT_NONE;
}

ent_str ent_country_before(const ent_work *w, uint32_t sentence_first, uint32_t token,
                           uint32_t *first)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t p = token;
    for (int i = 0; i < 3 && p > sentence_first && is_between(w, p - 1); i++)
        p--;
    if (p > sentence_first && is_possessive(tok[p - 1].form))
        p--;
    if (p == sentence_first || w->name_at[p - 1] == ENT_NONE)
        return (ent_str){0};
    const ent_found *f = &w->found.at[w->name_at[p - 1]];
    if (f->last < p - 1)
        return (ent_str){0};
    ent_str iso3 =
        ent_iso3_of(w, f); /* also of a name that runs on: "Pakistan's army | chief" */
    if (iso3.n)
        *first = f->first;
    return iso3;
}

uint32_t ent_name_after_of(const ent_work *w, uint32_t token, uint32_t sentence_end)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t t = token + 1;
    if (t >= sentence_end || !(ent_str_is(tok[t].form, "of") || ent_str_is(tok[t].form, "for")))
        return ENT_NONE;
    for (t++; t < sentence_end && t < token + 5; t++) {
        if (w->name_at[t] != ENT_NONE)
            return w->name_at[t];
        if (tok[t].upos != ENT_UPOS_DET && tok[t].upos != ENT_UPOS_ADJ &&
            !ent_str_is(tok[t].form, "both"))
            return ENT_NONE;
    }
    return ENT_NONE;
}

static bool lemma_in(const ent_work *w, uint32_t cls, uint32_t token)
{
    return token != ENT_NONE && cls != ENT_NONE &&
           ent_lexicon_in_class(w->r->lexicon, cls, w->doc->tokens.at[token].lemma);
}

/* The case word of token ("in"), ENT_NONE when it has none. */
static uint32_t case_of(const ent_document *doc, uint32_t token)
{
    for (uint32_t c = doc->tokens.at[token].child; c != ENT_NONE; c = doc->tokens.at[c].sibling)
        if (doc->tokens.at[c].rel == ENT_REL_CASE && !is_possessive(doc->tokens.at[c].form))
            return c;
    return ENT_NONE;
}

/* First conjunct: its preposition counts for all. */
static uint32_t first_conjunct(const ent_document *doc, uint32_t token)
{
    for (int i = 0; i < 8 && doc->tokens.at[token].rel == ENT_REL_CONJ; i++)
        token = doc->tokens.at[token].head;
    return token;
}

/* "KINGSTON — ", "Suva, 3 July": the town where a report or a statement is dated. */
static bool is_dateline(const ent_work *w, uint32_t first, uint32_t last)
{
    const ent_document *doc = w->doc;
    const ent_token *tok = doc->tokens.at;
    const ent_sentence *s = &doc->sentences.at[tok[first].sentence];
    uint32_t end = s->first + s->count, t = last + 1;
    if (first != s->first || t >= end)
        return false;
    if (ent_str_is(tok[t].form, "—") || ent_str_is(tok[t].form, "–") ||
        ent_str_is(tok[t].form, "--") || (t + 1 == end && ent_str_is(tok[t].form, "-")))
        return true;
    if (!ent_str_is(tok[t].form, ",") || t + 1 >= end)
        return false;
    uint32_t classes = ent_date_word_of(w->t->dates, tok[t + 1].form).classes;
    return (classes & (1u << ENT_DATE_DAY | 1u << ENT_DATE_MONTH | 1u << ENT_DATE_WEEKDAY)) !=
           0;
}

/* Is the city meant, not the government? "in Tokyo", "fly to Seoul", "visit Berlin", "the
 * Geneva talks", "Cairo - " in a dateline; for "Doha, Qatar" see namesakes.c. */
static bool means_place(const ent_work *w, uint32_t first, uint32_t last)
{
    const ent_document *doc = w->doc;
    const ent_token *tok = doc->tokens.at;
    uint32_t head = first_conjunct(doc, ent_head_of(doc, first, last));
    uint32_t governor = tok[head].head;
    uint32_t prep = case_of(doc, head);
    if (is_dateline(w, first, last))
        return true;
    if (prep != ENT_NONE && lemma_in(w, w->t->location_class, prep))
        return true;
    if (prep != ENT_NONE && governor != ENT_NONE && tok[governor].upos == ENT_UPOS_PROPN)
        governor = tok[governor].head;  /* "left Vienna for Bern" hangs at the town before */
    if (prep != ENT_NONE && lemma_in(w, w->t->motion_class, governor))
        return true;
    if (prep == ENT_NONE && tok[head].rel == ENT_REL_OBJ &&
        lemma_in(w, w->t->visit_class, governor))
        return true;
    if (tok[head].rel == ENT_REL_COMPOUND && governor != ENT_NONE &&
        tok[governor].upos == ENT_UPOS_NOUN && governor == last + 1)
        return true;
    return false;
}

static bool is_acronym(ent_str form)
{
    for (size_t i = 0; i < form.n; i++)
        if (form.p[i] >= 'a' && form.p[i] <= 'z')
            return false;
    return form.n > 1;
}

/* "KINGSTON" in a dateline is Kingston; short names in capitals stay. */
static ent_str as_written(const ent_work *w, ent_str text)
{
    bool first = true;
    if (text.n < 4 || !is_acronym(text))
        return text;
    ent_str out = ent_str_lower(w->a, text, w->st);
    char *p = ent_failed(w->st) ? NULL : ENT_NEW(w->a, char, out.n + 1, w->st);
    for (size_t i = 0; p && i < out.n; i++) {
        p[i] = first && out.p[i] >= 'a' && out.p[i] <= 'z' ? (char)(out.p[i] - 32) : out.p[i];
        first = out.p[i] == ' ' || out.p[i] == '-';
    }
    return p ? ent_str_of(p, out.n) : text;
}

/* iso3: of the state in which it lies; namesake: not the one that the name means elsewhere. */
static uint32_t place_actor(ent_work *w, const ent_found *f, ent_str iso3, bool namesake)
{
    const ent_token *tok = w->doc->tokens.at;
    ent_str text = ent_str_of(w->doc->reading.p + tok[f->first].rstart,
                              tok[f->last].rend - tok[f->first].rstart);
    text = as_written(w, text);
    ent_str id = ent_str_printf(w->a, w->st, "PLC:%.*s", ENT_FMT(text));
    uint32_t state = namesake ? ent_lexicon_find(w->r->lexicon, iso3) : ENT_NONE;
    if (state != ENT_NONE)
        id = ent_str_printf(w->a, w->st, "%.*s, %.*s", ENT_FMT(id),
                            ENT_FMT(ent_lexicon_actor(w->r->lexicon, state)->name));
    if (iso3.n)
        ent_actor_of_state(w, iso3);    /* the host of who comes there; no mention of its own */
    return ent_actor_add(w, id, text, ENT_KIND_PLACE, iso3);
}

/* "in English": the language, not the people. */
static bool is_language(const ent_work *w, const ent_found *f)
{
    const ent_document *doc = w->doc;
    uint32_t head = first_conjunct(doc, ent_head_of(doc, f->first, f->last));
    uint32_t prep = case_of(doc, head);
    return prep != ENT_NONE && ent_str_eq_nocase(doc->tokens.at[prep].form, ENT_STR("in")) &&
           prep + 1 == head;
}

/* ---- names that are also something else ----------------------------------------------- */

static bool names_its_state(const ent_work *w, const ent_actor_entry *e)
{
    for (uint32_t i = 0; i < e->of_count; i++) {
        uint32_t state = ent_lexicon_find(w->r->lexicon, e->of[i]);
        if (state != ENT_NONE && w->strong[state])
            return true;
    }
    return false;
}

static bool is_headline(const ent_work *w, uint32_t sentence)
{
    uint8_t cls = w->doc->flows.at[w->doc->sentences.at[sentence].flow].cls;
    return cls == ENT_LINE_TITLE || cls == ENT_LINE_SUBTITLE || cls == ENT_LINE_HEADING ||
           cls == ENT_LINE_BANNER;
}

/* The only other state that the sentence names, when it does not name `own`. */
static bool sentence_is_of_another(const ent_work *w, const ent_found *f, ent_str own)
{
    const ent_sentence *s = &w->doc->sentences.at[f->sentence];
    ent_str only = {0};
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        uint32_t n = w->name_at[t];
        if (n == ENT_NONE || w->found.at[n].first != t || &w->found.at[n] == f)
            continue;
        ent_str iso3 = ent_iso3_of(w, &w->found.at[n]);
        if (iso3.n && (ent_str_eq(iso3, own) || (only.n && !ent_str_eq(only, iso3))))
            return false;
        only = iso3.n ? iso3 : only;
    }
    return only.n > 0;
}

/* May a name that is also something else ("Time", "the Senate", "Shell") mean the entry here?
 * It is named otherwise too, or its state is; a word that only a capital tells from a common
 * one must not stand where any word has a capital. */
static bool is_supported(const ent_work *w, const ent_found *f, const ent_name_hit *hit)
{
    const ent_actor_entry *e = entry_of(w, hit);
    const ent_token *tok = w->doc->tokens.at;
    if (!hit->weak || w->strong[hit->entry] ||
        (e->kind == ENT_KIND_STATE && hit->use != ENT_NAME_CITY))
        return true;
    if (e->kind == ENT_KIND_AGENCY && e->id.n > 3 && e->id.p[3] == '.' &&
        sentence_is_of_another(w, f, ent_str_sub(e->id, 0, 3)))
        return false;
    if (is_acronym(tok[f->first].form) || e->kind == ENT_KIND_AGENCY ||
        e->kind == ENT_KIND_PARTY)
        return e->of_count == 0 || names_its_state(w, e);
    bool opens = f->first == w->doc->sentences.at[f->sentence].first;
    return (!opens || f->last > f->first) && !is_headline(w, f->sentence) &&
           tok[f->first].upos != ENT_UPOS_NOUN;
}

/* "Asian allies", "European ones": the people of a continent are no mention of the place. */
static bool is_place_adjective(const ent_work *w, const ent_name_hit *hit)
{
    return hit->use == ENT_NAME_DEMONYM && entry_of(w, hit)->kind == ENT_KIND_PLACE &&
           entry_of(w, hit)->of_count == 0;
}

/* "Foreign Affairs" within "Minister of Foreign Affairs" is no magazine. */
static bool inside_title(const ent_work *w, const ent_found *f)
{
    uint32_t t = w->title_at[f->first];
    return t != ENT_NONE && t == w->title_at[f->last] &&
           (w->found.at[t].first < f->first || w->found.at[t].last > f->last);
}

static void read_entry(ent_work *w, uint32_t number)
{
    ent_found *f = &w->found.at[number];
    const ent_name_hit *hit = choose_here(w, f);
    if (hit && hit->use == ENT_NAME_DEMONYM && is_language(w, f))
        f->count = 0;                   /* nor a person of that name */
    if (!hit || f->count == 0)
        return;
    const ent_actor_entry *e = entry_of(w, hit);
    if ((e->kind == ENT_KIND_OUTLET && inside_title(w, f)) || is_place_adjective(w, hit) ||
        !is_supported(w, f, hit))
        return;
    bool place = hit->use == ENT_NAME_CITY ||
                 (hit->use == ENT_NAME_CAPITAL &&
                  (means_place(w, f->first, f->last) || ent_place_behind(w, f, hit)));
    ent_str elsewhere = place ? ent_namesake_state(w, f) : (ent_str){0};
    ent_str iso3 = elsewhere.n ? elsewhere : e->kind == ENT_KIND_STATE ? e->id : (ent_str){0};
    uint32_t actor =
        place ? place_actor(w, f, iso3, elsewhere.n || is_namesake(w, f, hit))
              : ent_actor_of_entry(w, hit->entry);
    if (actor == ENT_NONE)
        return;
    static const uint8_t forms[] = {
        [ENT_NAME_NAME] = ENT_MENTION_NAME, [ENT_NAME_ALIAS] = ENT_MENTION_NAME,
        [ENT_NAME_WEAK] = ENT_MENTION_NAME, [ENT_NAME_DEMONYM] = ENT_MENTION_DEMONYM,
        [ENT_NAME_CAPITAL] = ENT_MENTION_CAPITAL, [ENT_NAME_METONYM] = ENT_MENTION_METONYM,
        [ENT_NAME_CITY] = ENT_MENTION_NAME, [ENT_NAME_SURNAME] = ENT_MENTION_NAME};
    uint32_t m =
        ent_mention_add(w, f->first, f->last, place ? ENT_MENTION_NAME : forms[hit->use],
                        &actor, 1, place ? "a city, by its context" : "name in the lexicon");
    if (m == ENT_NONE)
        return;
    w->r->mentions.at[m].place_sense = place;
    w->found.at[number].mention = m;
}

void ent_read_entries(ent_work *w)
{
    for (uint32_t i = 0; i < w->found.n && !ent_failed(w->st); i++) {
        const ent_found *f = &w->found.at[i];
        if (f->kind == ENT_FOUND_NAME && w->name_at[f->first] == i)
            read_entry(w, i);
    }
}
