/* lemma.c - lemmas: a table from form and tag to an edit script, and for unknown forms from
 * the longest known ending. */
#include "english.h"

uint32_t ent_lemma_keys(const ent_word *w, uint64_t tag, uint64_t out[ENT_LEMMA_KEYS])
{
    uint32_t n = 0;
    out[n++] = ent_mix(w->exact + tag + 1);
    out[n++] = ent_mix(w->form + tag + 2);
    for (int k = ENT_SUFFIXES - 1; k >= 0; k--)
        if (w->suffix[k])
            out[n++] = ent_mix(ent_mix(w->suffix[k] + tag) + w->look + 3);
    out[n++] = ent_mix(ent_mix(tag + w->look) + 4);
    out[n++] = ent_mix(tag + 5);
    return n;
}

static ent_str without_commas(ent_str form, ent_arena *arena, ent_status *st)
{
    char *p = ENT_NEW(arena, char, form.n + 1, st);
    size_t n = 0;
    for (size_t i = 0; p && i < form.n; i++)
        if (form.p[i] != ',')
            p[n++] = form.p[i];
    return p ? ent_str_of(p, n) : form;
}

static ent_str recased(ent_recase how, ent_str form, ent_arena *arena, ent_status *st)
{
    if (how == ENT_RECASE_KEEP)
        return form;
    if (how == ENT_RECASE_BARE)
        return without_commas(form, arena, st);
    ent_str lower = ent_str_lower(arena, form, st);
    if (how == ENT_RECASE_LOWER || ent_failed(st))
        return lower;
    size_t first = 0, rest = 0;
    ent_utf8_next(form, &first);
    ent_utf8_next(lower, &rest);
    return ent_str_printf(arena, st, "%.*s%.*s", (int)first, form.p, (int)(lower.n - rest),
                          lower.p + rest);
}

/* Whether lowering would change nothing: the common case, spared a copy. */
static bool is_lower(ent_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] >= 0x80 || (s.p[i] >= 'A' && s.p[i] <= 'Z'))
            return false;
    return true;
}

ent_str ent_script_apply(const ent_script *s, ent_str form, ent_arena *arena, ent_status *st)
{
    if (s->recase == ENT_RECASE_REPLACE)
        return s->add;
    if (form.n == 0)
        return form;
    ent_str base = s->recase == ENT_RECASE_LOWER && is_lower(form)
                       ? form
                       : recased(s->recase, form, arena, st);
    size_t keep = base.n > s->cut ? base.n - s->cut : 0;
    if (keep == 0)                     /* the ending is the whole form: nothing to stand on */
        return base;
    while (keep < base.n && ((unsigned char)base.p[keep] & 0xC0) == 0x80)
        keep++;
    if (s->add.n == 0)
        return ent_str_of(base.p, keep);
    char *p = ENT_NEW(arena, char, keep + s->add.n + 1, st);
    if (!p)
        return form;
    memcpy(p, base.p, keep);
    memcpy(p + keep, s->add.p, s->add.n);
    return ent_str_of(p, keep + s->add.n);
}

ent_str ent_lemma_of(const ent_model *m, const ent_word *w, uint32_t tag, ent_str form,
                     ent_arena *arena, ent_status *st)
{
    uint64_t keys[ENT_LEMMA_KEYS];
    uint32_t n = ent_lemma_keys(w, m->tag_atom[tag], keys);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t script = ent_table_value(&m->lemmas, keys[i], UINT32_MAX);
        if (script < m->script_count)
            return ent_script_apply(&m->script[script], form, arena, st);
    }
    return form;
}
