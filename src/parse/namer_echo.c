/* namer_echo.c - what a document says elsewhere of the same word. A name is told best where it
 * stands in full or with a title; elsewhere the word alone is left. */
#include "namer_work.h"

typedef struct voice {                 /* a word in the document */
    uint64_t form;
    uint32_t type[ENT_TYPE_COUNT];     /* how often it stood in a name of the type, or outside */
    uint32_t small;                    /* how often it was written small */
    uint32_t own[ENT_TYPE_COUNT], own_small;    /* thereof in the sentence at hand */
} voice;

typedef struct voices {
    voice *at;
    uint32_t mask;
} voices;

static voice *find(const voices *v, uint64_t form)
{
    uint32_t i = (uint32_t)form & v->mask;
    while (v->at[i].form && v->at[i].form != form)
        i = (i + 1) & v->mask;
    return &v->at[i];
}

static bool is_large(ent_str form)
{
    size_t i = 0;
    return form.n && ent_utf8_is_upper(ent_utf8_next(form, &i));
}

static bool is_word(ent_str form)
{
    size_t i = 0;
    return form.n >= 2 && ent_utf8_is_letter(ent_utf8_next(form, &i));
}

static void count(voice *x, bool large, uint8_t label, int32_t by, bool own)
{
    uint32_t *n = large ? own ? &x->own[ent_label_type(label)] : &x->type[ent_label_type(label)]
                        : own ? &x->own_small : &x->small;
    *n = (uint32_t)((int32_t)*n + by);
}

/* 0: nowhere else. Else bit 0: written small somewhere; the rest: 1 + the type it has most often
 * elsewhere, with 4 added where it has no other; 0 when it is only small elsewhere. */
static uint8_t echo_of(const voice *x)
{
    uint32_t all = 0, most = 0;
    uint8_t type = 0;
    for (uint8_t t = 0; t < ENT_TYPE_COUNT; t++) {
        uint32_t n = x->type[t] - x->own[t];
        all += n;
        if (n > most || (n == most && n && t)) {
            most = n;
            type = t;
        }
    }
    uint8_t small = x->small > x->own_small;
    if (all == 0)
        return small;
    return (uint8_t)((1 + type + (most == all ? 4 : 0)) << 1 | small);
}

static void each(const voices *v, const ent_document *doc, const ent_sentence *s,
                 const uint8_t *labels, int32_t by, bool own)
{
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        ent_str form = doc->tokens.at[t].form;
        if (!is_word(form))
            continue;
        uint64_t hash = ent_name_form(form);
        voice *x = find(v, hash);
        x->form = hash;
        count(x, is_large(form), labels[t], by, own);
    }
}

static void answer(const voices *v, const ent_document *doc, const ent_sentence *s,
                   const uint8_t *labels, uint8_t *echoes)
{
    each(v, doc, s, labels, 1, true);
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        ent_str form = doc->tokens.at[t].form;
        echoes[t] = is_word(form) ? echo_of(find(v, ent_name_form(form))) : 0;
    }
    each(v, doc, s, labels, -1, true);
}

void ent_name_echoes(const ent_document *doc, uint32_t first, uint32_t count_of, const bool *wanted,
                     const uint8_t *labels, uint8_t *echoes, ent_arena *scratch, ent_status *st)
{
    const ent_sentence *s = doc->sentences.at + first;
    uint32_t tokens = 0;
    for (uint32_t i = 0; i < count_of; i++)
        tokens += s[i].count;
    voices v = {.mask = 15};
    while (v.mask < tokens * 2)
        v.mask = v.mask * 2 + 1;
    v.at = ENT_NEW(scratch, voice, (size_t)v.mask + 1, st);
    if (!v.at)
        return;
    for (uint32_t i = 0; i < count_of; i++)
        if (!wanted || wanted[i])
            each(&v, doc, &s[i], labels, 1, false);
    for (uint32_t i = 0; i < count_of; i++)
        if (!wanted || wanted[i])
            answer(&v, doc, &s[i], labels, echoes);
}

bool ent_name_heard(const ent_name_word *word, const uint8_t *echoes, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (word[i].candidate && echoes[i] > 1)
            return true;
    return false;
}
