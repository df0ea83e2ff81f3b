/* read.c - the causes of a document. */
#include "cause/work.h"

static bool is_empty(ent_stretch s)
{
    return s.first == ENT_NONE || s.first > s.last;
}

/* Without quotation marks, commas and blanks at the ends. */
static ent_stretch trimmed(const ent_document *doc, ent_stretch s)
{
    while (!is_empty(s) && ent_tok(doc, s.first)->upos == ENT_UPOS_PUNCT)
        s.first++;
    while (!is_empty(s) && s.last > s.first && ent_tok(doc, s.last)->upos == ENT_UPOS_PUNCT)
        s.last--;
    return s;
}

static bool overlaps(ent_stretch a, ent_stretch b)
{
    return a.first <= b.last && b.first <= a.last;
}

/* Two sentences stay two spans: a reason may stand in the one before. */
static void add_evidence(ent_cause_work *w, const ent_cause_draft *d, ent_cause *c)
{
    const ent_document *doc = w->r->doc;
    ent_stretch e = d->effect, k = d->cause;
    ent_stretch own = ent_tok(doc, k.first)->sentence == ent_tok(doc, d->first)->sentence ? k : e;
    ent_stretch all = {d->first < own.first ? d->first : own.first,
                       d->last > own.last ? d->last : own.last};
    ent_stretch rest = own.first == k.first ? e : k;
    if (ent_tok(doc, rest.first)->sentence == ent_tok(doc, d->first)->sentence) {
        all.first = rest.first < all.first ? rest.first : all.first;
        all.last = rest.last > all.last ? rest.last : all.last;
    }
    ent_spans_add(w->r, all.first, all.last, &c->evidence, w->st);
    if (ent_tok(doc, rest.first)->sentence != ent_tok(doc, d->first)->sentence)
        ent_spans_add(w->r, rest.first, rest.last, &c->evidence, w->st);
}

bool ent_cause_add(ent_cause_work *w, const ent_cause_draft *draft)
{
    const ent_document *doc = w->r->doc;
    ent_cause_draft d = *draft;
    d.cause = trimmed(doc, d.cause);
    d.effect = trimmed(doc, d.effect);
    if (is_empty(d.cause) || is_empty(d.effect) || overlaps(d.cause, d.effect))
        return false;
    ent_cause *c = ENT_PUSH(doc->arena, w->out, w->st);
    if (!c)
        return false;
    c->kind = d.kind;
    c->cause = ent_words_of(doc, d.cause.first, d.cause.last);
    c->effect = ent_words_of(doc, d.effect.first, d.effect.last);
    c->marker = ent_words_of(doc, d.first, d.last);
    c->attribution = ent_attribution_at(w->r, w->quotes, d.first);
    add_evidence(w, &d, c);
    c->rule = ent_str_printf(doc->arena, w->st, "cause:%.*s", ENT_FMT(c->marker));
    c->rule_place = ENT_STR("lexicon/causes/causes.tbl");
    c->score = 0.6;
    c->sentence = ent_tok(doc, d.first)->sentence;
    c->trigger = d.first;
    return true;
}

void ent_read_causes(const ent_reading *r, const ent_quotes *quotes, ent_causes *out,
                     ent_status *st)
{
    if (ent_failed(st))
        return;
    ent_cause_work w = {.r = r, .quotes = quotes, .out = out, .st = st};
    w.markers = ent_lexicon_table(r->lexicon, ENT_STR("cause-markers"));
    w.firsts = ent_intern_new(r->doc->arena, st);
    for (uint32_t i = 0; w.markers && i < ent_table_count(w.markers) && !ent_failed(st); i++) {
        ent_str marker = ent_table_at(w.markers, i, ENT_CAUSE_MARKER);
        ent_intern_add(w.firsts, ent_str_field(&marker, ' '), st);
    }
    for (uint32_t t = 0; w.markers && t < r->doc->tokens.n && !ent_failed(st); t++)
        if (ent_is_prose(r->doc, r->doc->tokens.at[t].sentence) && !ent_cause_marked(&w, t) &&
            !ent_cause_verb(&w, t))
            ent_cause_purpose(&w, t);
}
