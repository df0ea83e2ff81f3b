/* actors.c - the document's actors and the mentions that name them. */
#include "mention/dates.h"
#include "mention/work.h"

#include <stdlib.h>

uint32_t ent_actor_add(ent_work *w, ent_str id, ent_str name, uint8_t kind, ent_str iso3)
{
    uint32_t known = ent_intern_count(w->ids);
    uint32_t n = ent_intern_add(w->ids, id, w->st);
    if (n == ENT_NONE || n < known)
        return n;
    ent_actor *a = ENT_PUSH(w->a, &w->r->actors, w->st);
    uint32_t *person = ENT_PUSH(w->a, &w->person_of, w->st);
    if (!a || !person)
        return ENT_NONE;
    *person = ENT_NONE;
    a->id = ent_intern_at(w->ids, n);
    a->name = name;
    a->kind = kind;
    a->iso3 = iso3;
    a->entry = ENT_NONE;
    a->silent = true;               /* until a mention in prose speaks for it */
    return n;
}

uint32_t ent_actor_of_entry(ent_work *w, uint32_t entry)
{
    const ent_actor_entry *e = ent_lexicon_actor(w->r->lexicon, entry);
    ent_str iso3 = e->kind == ENT_KIND_STATE ? e->id : e->of_count ? e->of[0] : (ent_str){0};
    if (e->kind == ENT_KIND_AGENCY && iso3.n == 0 && e->id.n > 3 && e->id.p[3] == '.')
        iso3 = ent_str_sub(e->id, 0, 3);
    /* What several states share belongs to none. */
    if (e->of_count > 1 && e->kind != ENT_KIND_PERSON)
        iso3 = (ent_str){0};
    uint32_t n = ent_actor_add(w, e->id, e->name, e->kind, iso3);
    if (n == ENT_NONE)
        return n;
    ent_actor *a = &w->r->actors.at[n];
    a->entry = entry;
    if (e->sex)
        a->sex = e->sex;
    return n;
}

uint32_t ent_actor_of_state(ent_work *w, ent_str iso3)
{
    uint32_t entry = ent_lexicon_find(w->r->lexicon, iso3);
    if (entry != ENT_NONE)
        return ent_actor_of_entry(w, entry);
    return ent_actor_add(w, iso3, iso3, ENT_KIND_STATE, iso3);
}

ent_person *ent_person_of_actor(const ent_work *w, uint32_t actor)
{
    uint32_t n = actor < w->person_of.n ? w->person_of.at[actor] : ENT_NONE;
    return n == ENT_NONE ? NULL : &w->persons.at[n];
}

uint32_t ent_name_mention_at(const ent_work *w, uint32_t token)
{
    enum { TITLE_MOST = 8 };            /* words from a title to the name behind it */
    uint32_t end =
        w->doc->tokens.n < token + TITLE_MOST ? w->doc->tokens.n : token + TITLE_MOST;
    for (uint32_t t = token; t < end; t++) {
        uint32_t f = w->name_at[t], m = f == ENT_NONE ? ENT_NONE : w->found.at[f].mention;
        if (m != ENT_NONE && w->r->mentions.at[m].first <= token &&
            token <= w->r->mentions.at[m].last)
            return m;
    }
    return ENT_NONE;
}

uint32_t ent_head_of(const ent_document *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = last + 1; t-- > first;) {
        uint32_t h = doc->tokens.at[t].head;
        if (h == ENT_NONE || h < first || h > last)
            if (doc->tokens.at[t].rel != ENT_REL_PUNCT && doc->tokens.at[t].rel != ENT_REL_CASE)
                return t;
    }
    return last;
}

static void add_alias(ent_work *w, ent_actor *a, ent_str form)
{
    for (uint32_t i = 0; i < a->aliases.n; i++)
        if (ent_str_eq(a->aliases.at[i], form))
            return;
    ent_str *slot = ENT_PUSH(w->a, &a->aliases, w->st);
    if (slot)
        *slot = form;
}

uint32_t ent_mention_add(ent_work *w, uint32_t first, uint32_t last, ent_mention_form form,
                         const uint32_t *actors, uint32_t count, const char *why)
{
    ent_mention *m = ENT_PUSH(w->a, &w->r->mentions, w->st);
    uint32_t *own = ENT_NEW(w->a, uint32_t, (size_t)count + 1, w->st);
    if (!m || !own)
        return ENT_NONE;
    memcpy(own, actors, count * sizeof *own);
    const ent_token *tok = w->doc->tokens.at;
    m->first = m->name_first = first;
    m->last = m->name_last = last;
    m->head = ent_head_of(w->doc, first, last);
    m->span = (ent_span){tok[first].start, tok[last].end};
    m->form = (uint8_t)form;
    m->actors = own;
    m->actor_count = count;
    m->why = ent_str_z(why);
    return w->r->mentions.n - 1;
}

ent_role *ent_role_add(ent_work *w, uint32_t actor, ent_str role, ent_str org, ent_str organ,
                       bool former)
{
    ent_actor *a = &w->r->actors.at[actor];
    for (uint32_t i = 0; i < a->roles.n; i++) {
        ent_role *old = &a->roles.at[i];
        if (ent_str_eq_nocase(old->role, role) && (ent_str_eq(old->org, org) || org.n == 0))
            return NULL;
    }
    ent_role *r = ENT_PUSH(w->a, &a->roles, w->st);
    if (r)
        *r = (ent_role){role, org, organ, former, ENT_NONE, ENT_NONE};
    return r;
}

static uint32_t mark_of(uint8_t kind)
{
    switch (kind) {
    case ENT_KIND_PERSON: return ENT_MARK_PERSON | ENT_MARK_ACTOR;
    case ENT_KIND_STATE: return ENT_MARK_STATE | ENT_MARK_ACTOR;
    case ENT_KIND_AGENCY: return ENT_MARK_ORGAN | ENT_MARK_ACTOR;
    case ENT_KIND_GROUP: case ENT_KIND_PARTY: case ENT_KIND_ALLIANCE:
        return ENT_MARK_GROUP | ENT_MARK_ACTOR;
    case ENT_KIND_COMPANY: return ENT_MARK_ORGAN | ENT_MARK_ACTOR;
    case ENT_KIND_IGO: return ENT_MARK_IGO | ENT_MARK_ACTOR;
    case ENT_KIND_PLACE: return ENT_MARK_PLACE;
    case ENT_KIND_OUTLET: return ENT_MARK_OUTLET;
    case ENT_KIND_THINKTANK: case ENT_KIND_UNIVERSITY: return ENT_MARK_THINKTANK;
    case ENT_KIND_DOCUMENT: case ENT_KIND_AGREEMENT: case ENT_KIND_LAW: case ENT_KIND_POLICY:
        return ENT_MARK_DOCUMENT;
    default: return ENT_MARK_OTHER;
    }
}

static void mark_mention(ent_reading *r, uint32_t number)
{
    const ent_mention *m = &r->mentions.at[number];
    uint32_t marks = 0;
    for (uint32_t i = 0; i < m->actor_count; i++)
        marks |= mark_of(r->actors.at[m->actors[i]].kind);
    if (m->form == ENT_MENTION_PRONOUN)
        marks |= ENT_MARK_PRONOUN | ENT_MARK_ACTOR;
    if (m->form == ENT_MENTION_PLURAL || m->form == ENT_MENTION_TITLE)
        marks |= ENT_MARK_PEOPLE | ENT_MARK_ACTOR;
    if (m->place_sense)
        marks = ENT_MARK_PLACE;
    r->marks[m->head] |= marks;
    if (r->mention_at[m->head] == ENT_NONE)         /* the longest phrase with this head */
        r->mention_at[m->head] = number;
    /* "the president of Tajikistan, Emomali Rahmon": the noun stands for the name beside it. */
    const ent_token *head = &r->doc->tokens.at[m->head];
    if (head->rel == ENT_REL_APPOS && (marks & ENT_MARK_PERSON) && head->head != ENT_NONE &&
        r->mention_at[head->head] == ENT_NONE &&
        r->doc->tokens.at[head->head].upos == ENT_UPOS_NOUN) {
        r->marks[head->head] |= marks;
        r->mention_at[head->head] = number;
    }
}

/* Order by place; at one place the longer mention first. */
static int by_place(const void *a, const void *b)
{
    const ent_mention *x = a, *y = b;
    if (x->span.start != y->span.start)
        return x->span.start < y->span.start ? -1 : 1;
    if (x->span.end != y->span.end)
        return x->span.end > y->span.end ? -1 : 1;
    return (x->form > y->form) - (x->form < y->form);
}

static ent_str name_text(const ent_work *w, const ent_mention *m)
{
    if (m->form == ENT_MENTION_LINE)
        return ent_document_text(w->doc, m->span);
    const ent_token *tok = w->doc->tokens.at;
    uint32_t a = tok[m->name_first].rstart, b = tok[m->name_last].rend;
    return ent_str_of(w->doc->reading.p + a, b - a);
}

/* Mentions in text order; each actor's list of mentions and its forms. */
static void settle(ent_work *w)
{
    ent_reading *r = w->r;
    if (r->mentions.n)
        qsort(r->mentions.at, r->mentions.n, sizeof *r->mentions.at, by_place);
    for (uint32_t i = 0; i < r->mentions.n && !ent_failed(w->st); i++) {
        const ent_mention *m = &r->mentions.at[i];
        if (m->form != ENT_MENTION_LINE)
            mark_mention(r, i);
        for (uint32_t k = 0; k < m->actor_count; k++) {
            ent_actor *a = &r->actors.at[m->actors[k]];
            uint32_t *slot = ENT_PUSH(w->a, &a->mentions, w->st);
            if (slot)
                *slot = i;
            if (m->form != ENT_MENTION_LINE)
                a->silent = false;
            if (m->form != ENT_MENTION_PRONOUN)
                add_alias(w, a, name_text(w, m));
        }
    }
}

/* Common nouns of people that no mention heads: "officials", "a delegation". */
static void mark_people(ent_work *w)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t cls = w->t->people_class;
    for (uint32_t t = 0; t < w->doc->tokens.n && cls != ENT_NONE; t++)
        if (tok[t].upos == ENT_UPOS_NOUN && w->r->marks[t] == 0 &&
            (w->title_at[t] != ENT_NONE ||
             ent_lexicon_in_class(w->r->lexicon, cls, tok[t].lemma)))
            w->r->marks[t] |= ENT_MARK_PEOPLE;
}

static int32_t day_of(const ent_document *doc)
{
    ent_str rest = doc->date;
    ent_str last = {0};
    int32_t from, past;
    while (rest.n) {
        ent_str part = ent_str_field(&rest, '/');
        if (part.n)
            last = part;
    }
    return last.n && ent_iso_range(last, &from, &past) ? past - 1 : INT32_MIN;
}

static void mark_dates(ent_reading *r)
{
    for (uint32_t i = 0; i < r->dates.n; i++) {
        const ent_timex *d = &r->dates.at[i];
        if (d->first == ENT_NONE || ent_str_is(d->rule, "date.event"))
            continue; /* in a line that is not read; of words that mean more than a date */
        for (uint32_t t = d->first; t <= d->last; t++) {
            r->date_at[t] = i;
            /* "on Friday" names nobody, although people are called so. */
            if (r->mention_at[t] != ENT_NONE && r->mentions.at[r->mention_at[t]].first == t &&
                r->mentions.at[r->mention_at[t]].last == t) {
                r->mention_at[t] = ENT_NONE;
                r->marks[t] = 0;
            }
        }
        r->marks[ent_head_of(r->doc, d->first, d->last)] |= ENT_MARK_DATE;
    }
}

void ent_read_mentions(ent_reading *r, const ent_mention_tables *t, ent_document *doc,
                       ent_status *st)
{
    size_t n = (size_t)doc->tokens.n + 1;
    doc->lexicon = t->lexicon;
    *r = (ent_reading){.lexicon = t->lexicon, .doc = doc, .day = INT32_MIN,
                       .period_from = INT32_MIN, .period_to = INT32_MAX};
    ent_work w = {.r = r, .t = t, .doc = doc, .a = doc->arena, .st = st};
    r->marks = ENT_NEW(w.a, uint32_t, n, st);
    r->mention_at = ENT_NEW(w.a, uint32_t, n, st);
    r->date_at = ENT_NEW(w.a, uint32_t, n, st);
    w.ids = ent_intern_new(w.a, st);
    if (ent_failed(st))
        return;
    memset(r->mention_at, 0xFF, n * sizeof *r->mention_at);
    memset(r->date_at, 0xFF, n * sizeof *r->date_at);
    r->day = day_of(doc);
    ent_mend_lemmas(t->lexicon, doc, st);
    ent_scan(&w);
    if (ent_failed(st))
        return;
    ent_type_names(&w);
    ent_find_period(&w);
    const ent_date_word *date_words = ent_read_dates(r, t->dates, st);
    ent_hang_dates(r);
    r->day = day_of(doc);
    ent_read_entries(&w);
    ent_read_persons(&w);
    ent_read_organs(&w);
    ent_read_references(&w);
    ent_read_lines(&w);
    ent_locate_places(&w);
    settle(&w);
    ent_read_event_dates(r, date_words, st);
    mark_dates(r);
    mark_people(&w);
}

uint32_t ent_actors_at(const ent_reading *r, uint32_t token, const uint32_t **actors)
{
    uint32_t m = token < r->doc->tokens.n ? r->mention_at[token] : ENT_NONE;
    if (m == ENT_NONE)
        return 0;
    *actors = r->mentions.at[m].actors;
    return r->mentions.at[m].actor_count;
}
