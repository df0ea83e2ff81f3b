/* within.c - actors, bytes and words of a stretch of tokens. */
#include "mention/within.h"

bool ent_set_holds(const ent_actor_set *s, uint32_t actor)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (s->at[i] == actor)
            return true;
    return false;
}

void ent_set_put(ent_actor_set *s, uint32_t actor)
{
    if (s->n < ENT_ACTOR_SET_MOST && actor != ENT_NONE && !ent_set_holds(s, actor))
        s->at[s->n++] = actor;
}

void ent_set_join(ent_actor_set *s, const ent_actor_set *more)
{
    for (uint32_t i = 0; i < more->n; i++)
        ent_set_put(s, more->at[i]);
}

void ent_set_less(ent_actor_set *s, const ent_actor_set *other)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < s->n; i++)
        if (!ent_set_holds(other, s->at[i]))
            s->at[kept++] = s->at[i];
    s->n = kept;
}

bool ent_set_same(const uint32_t *a, uint32_t n, const uint32_t *b, uint32_t m)
{
    for (uint32_t i = 0; i < n; i++) {
        bool found = false;
        for (uint32_t k = 0; k < m && !found; k++)
            found = a[i] == b[k];
        if (!found)
            return false;
    }
    return n == m;
}

bool ent_can_act(uint8_t kind)
{
    return kind == ENT_KIND_PERSON || kind == ENT_KIND_STATE || kind == ENT_KIND_AGENCY ||
           kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP || kind == ENT_KIND_PARTY ||
           kind == ENT_KIND_ALLIANCE || kind == ENT_KIND_COMPANY;
}

static bool is_body(uint8_t kind)
{
    return kind == ENT_KIND_THINKTANK || kind == ENT_KIND_UNIVERSITY || kind == ENT_KIND_OUTLET ||
           kind == ENT_KIND_PROCESS;
}

static bool counts(const ent_actor *a, unsigned also)
{
    if (a->author)
        return (also & ENT_TAKE_AUTHORS) != 0;
    return ent_can_act(a->kind) || ((also & ENT_TAKE_PLACES) && a->kind == ENT_KIND_PLACE) ||
           ((also & ENT_TAKE_BODIES) && is_body(a->kind));
}

bool ent_set_take(const ent_reading *r, uint32_t token, unsigned also, ent_actor_set *s)
{
    const uint32_t *actors = NULL;
    uint32_t n = ent_actors_at(r, token, &actors);
    bool any = false;
    for (uint32_t i = 0; i < n; i++) {
        if (!counts(&r->actors.at[actors[i]], also))
            continue;
        ent_set_put(s, actors[i]);
        any = true;
    }
    return any;
}

void ent_set_within(const ent_reading *r, uint32_t first, uint32_t last, unsigned also,
                    ent_actor_set *s)
{
    for (uint32_t t = first; t <= last && t < r->doc->tokens.n; t++)
        if (r->mention_at[t] != ENT_NONE)
            ent_set_take(r, t, also, s);
}

uint32_t ent_actor_with_id(ent_reading *r, ent_str id, ent_str name, uint8_t kind, ent_status *st)
{
    for (uint32_t i = 0; i < r->actors.n; i++)
        if (ent_str_eq(r->actors.at[i].id, id))
            return i;
    uint32_t entry = ent_lexicon_find(r->lexicon, id);
    ent_actor *a = ENT_PUSH(r->doc->arena, &r->actors, st);
    if (!a)
        return ENT_NONE;
    a->id = id;
    a->name = name;
    a->kind = kind;
    a->entry = entry;
    if (id.n >= 3 && (id.n == 3 || id.p[3] == '.') && kind != ENT_KIND_PERSON)
        a->iso3 = ent_str_sub(id, 0, 3);
    if (entry != ENT_NONE) {
        const ent_actor_entry *e = ent_lexicon_actor(r->lexicon, entry);
        a->name = e->name;
        a->kind = e->kind;
        a->iso3 = e->kind == ENT_KIND_STATE ? e->id
                  : e->of_count == 1        ? e->of[0]
                  : e->kind == ENT_KIND_AGENCY ? a->iso3 : (ent_str){0};
    }
    return r->actors.n - 1;
}

uint32_t ent_state_for(ent_reading *r, uint32_t actor, ent_status *st)
{
    const ent_actor *a = &r->actors.at[actor];
    if (a->kind != ENT_KIND_PERSON || a->iso3.n != 3)
        return actor;
    return ent_actor_with_id(r, a->iso3, a->iso3, ENT_KIND_STATE, st);
}

bool ent_is_prose(const ent_document *doc, uint32_t sentence)
{
    uint8_t cls = doc->flows.at[doc->sentences.at[sentence].flow].cls;
    return cls == ENT_LINE_BODY || cls == ENT_LINE_LEAD;
}

uint32_t ent_last_of(const ent_document *doc, uint32_t token)
{
    const ent_sentence *s = &doc->sentences.at[doc->tokens.at[token].sentence];
    return s->first + s->count - 1;
}

uint32_t ent_first_of(const ent_document *doc, uint32_t token)
{
    return doc->sentences.at[doc->tokens.at[token].sentence].first;
}

void ent_spans_put(const ent_reading *r, ent_spans *list, ent_span span, ent_status *st)
{
    for (uint32_t k = 0; k < list->n; k++)
        if (list->at[k].start == span.start && list->at[k].end == span.end)
            return;
    ent_span *slot = ENT_PUSH(r->doc->arena, list, st);
    if (slot)
        *slot = span;
}

void ent_spans_add(const ent_reading *r, uint32_t first, uint32_t last, ent_spans *out,
                   ent_status *st)
{
    ent_span spans[8];
    uint32_t n = ent_document_ranges(r->doc, r->doc->tokens.at[first].rstart,
                                     r->doc->tokens.at[last].rend, spans, 8);
    for (uint32_t i = 0; i < n; i++)
        ent_spans_put(r, out, spans[i], st);
}

ent_str ent_words_of(const ent_document *doc, uint32_t first, uint32_t last)
{
    uint32_t from = doc->tokens.at[first].rstart, to = doc->tokens.at[last].rend;
    return first > last ? ENT_STR("") : ent_str_of(doc->reading.p + from, to - from);
}

void ent_list_put(const ent_reading *r, ent_actor_list *list, const ent_actor_set *set,
                  ent_status *st)
{
    for (uint32_t i = 0; i < set->n; i++) {
        uint32_t *slot = ENT_PUSH(r->doc->arena, list, st);
        if (slot)
            *slot = set->at[i];
    }
}

ent_str ent_set_names(const ent_reading *r, const char *what, const uint32_t *set, uint32_t n,
                      ent_status *st)
{
    ent_str all = ent_str_printf(r->doc->arena, st, "%s=", what);
    for (uint32_t i = 0; i < n; i++)
        all = ent_str_printf(r->doc->arena, st, "%.*s%s%.*s", ENT_FMT(all), i ? "," : "",
                             ENT_FMT(r->actors.at[set[i]].name));
    return all;
}
