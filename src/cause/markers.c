/* markers.c - conjunctions, prepositions and adverbs that mark a cause: "because", "due to",
 * "in order to", "therefore". */
#include "cause/work.h"

enum { WORDS_MOST = 5, MARKER_MOST = 64 };

/* The longest marker that begins at token: its row and last token; ENT_NONE. */
static uint32_t marker_at(const ent_cause_work *w, uint32_t token, uint32_t *last)
{
    const ent_document *doc = w->r->doc;
    char text[MARKER_MOST];
    size_t n = 0;
    uint32_t best = ENT_NONE, end = ent_last_of(doc, token);
    for (uint32_t k = token; k <= end && k < token + WORDS_MOST; k++) {
        ent_str form = ent_tok(doc, k)->form;
        if (n + form.n + 1 >= sizeof text)
            break;
        if (n)
            text[n++] = ' ';
        for (size_t i = 0; i < form.n; i++)
            text[n++] = form.p[i] >= 'A' && form.p[i] <= 'Z' ? (char)(form.p[i] + 32) : form.p[i];
        if (k == token && ent_intern_find(w->firsts, ent_str_of(text, n)) == ENT_NONE)
            break;
        uint32_t row = ent_table_find(w->markers, ent_str_of(text, n));
        ent_str shape = row == ENT_NONE ? ENT_STR("") : ent_table_at(w->markers, row, ENT_CAUSE_SHAPE);
        if (ent_str_is(shape, "clause") || ent_str_is(shape, "phrase") || ent_str_is(shape, "aim") ||
            ent_str_is(shape, "so")) {
            best = row;
            *last = k;
        }
    }
    return best;
}

/* The node that the marker opens: the head of what it marks, or the marker's own noun. */
static uint32_t opened_by(const ent_document *doc, uint32_t first, uint32_t last)
{
    const ent_token *end = ent_tok(doc, last);
    if (end->rel == ENT_REL_MARK && end->head != ENT_NONE && end->head > last)
        return end->head;                   /* "as long as it holds" */
    for (uint32_t k = first; k <= last; k++) {
        const ent_token *t = ent_tok(doc, k);
        if (t->head != ENT_NONE && t->head >= first && t->head <= last)
            continue;
        bool function = t->rel == ENT_REL_MARK || t->rel == ENT_REL_CASE || t->rel == ENT_REL_FIXED ||
                        t->rel == ENT_REL_ADVMOD;
        return function ? t->head : k;
    }
    return ENT_NONE;
}

uint32_t ent_cause_comma_after(const ent_document *doc, uint32_t token)
{
    uint32_t end = ent_last_of(doc, token);
    for (uint32_t k = token + 1; k < end; k++)
        if (ent_str_is(ent_tok(doc, k)->form, ","))
            return k;
    return ENT_NONE;
}

static uint32_t before_stop(const ent_document *doc, uint32_t token)
{
    uint32_t last = ent_last_of(doc, token);
    while (last > token && ent_tok(doc, last)->upos == ENT_UPOS_PUNCT)
        last--;
    return last;
}

static bool begins_sentence(const ent_document *doc, uint32_t token)
{
    uint32_t first = ent_first_of(doc, token);
    for (uint32_t k = first; k < token; k++)
        if (ent_tok(doc, k)->upos != ENT_UPOS_PUNCT && ent_tok(doc, k)->upos != ENT_UPOS_CCONJ &&
            ent_tok(doc, k)->upos != ENT_UPOS_ADV)
            return false;
    return true;
}

/* "asked if", "once a colony": a condition is a side clause, one of time only beside the future. */
static bool is_condition(const ent_document *doc, uint32_t first, uint32_t last, uint32_t node,
                         ent_str shape)
{
    bool time = ent_str_eq_nocase(ent_tok(doc, first)->form, ENT_STR("once")) ||
                ent_str_eq_nocase(ent_tok(doc, last)->form, ENT_STR("when")) ||
                ent_str_eq_nocase(ent_tok(doc, first + (last > first))->form, ENT_STR("soon"));
    uint32_t above = ent_tok(doc, node)->head;
    if (ent_str_is(shape, "phrase"))
        return true;
    if (first == last && (ent_tok(doc, node)->rel != ENT_REL_ADVCL || above == ENT_NONE))
        return false;
    if (above == ENT_NONE)
        return false;
    ent_time t = ent_verb_time(doc, above);
    return !time || t == ENT_TIME_FUTURE || t == ENT_TIME_CONDITIONAL || t == ENT_TIME_HYPOTHETICAL;
}

/* "since 2014", "as president": no reasons. A clause marker needs a clause with a subject; "since"
 * that tells a time stands with a perfect, "as" that tells a time between two short clauses. */
static bool is_reason(const ent_cause_work *w, uint32_t first, uint32_t last, uint32_t node, ent_str kind,
                      ent_str shape)
{
    const ent_document *doc = w->r->doc;
    const ent_token *t = ent_tok(doc, first);
    if (node == ENT_NONE)
        return false;
    /* "due to open on Monday" */
    if (last + 1 < doc->tokens.n && ent_tok(doc, last + 1)->upos == ENT_UPOS_VERB &&
        ent_tok(doc, last + 1)->xpos != ENT_XPOS_VBG &&
        ent_str_is(ent_tok(doc, last)->form, "to") && !ent_str_is(shape, "aim"))
        return false;
    if (ent_str_is(kind, "condition"))
        return is_condition(doc, first, last, node, shape);
    bool subject = ent_child_with(doc, node, ENT_REL_NSUBJ) != ENT_NONE ||
                   ent_child_with(doc, node, ENT_REL_NSUBJ_PASS) != ENT_NONE;
    if (first != last || ent_str_eq_nocase(t->form, ENT_STR("because")))
        return true;
    if (ent_str_eq_nocase(t->form, ENT_STR("given")))
        return t->upos != ENT_UPOS_VERB || t->rel == ENT_REL_CASE || t->rel == ENT_REL_MARK ||
               begins_sentence(doc, first);
    if (!subject || t->rel != ENT_REL_MARK || ent_tok(doc, node)->rel != ENT_REL_ADVCL)
        return false;
    uint32_t above = ent_tok(doc, node)->head;
    if (ent_str_eq_nocase(t->form, ENT_STR("since")))
        return above == ENT_NONE || !ent_has_mark(doc, above, ENT_REL_AUX, "have");
    /* "as": behind a comma, and not "as he said", "as expected" */
    bool comma = first > ent_first_of(doc, first) && ent_str_is(ent_tok(doc, first - 1)->form, ",");
    return comma && !ent_lemma_in(doc, node, "reporting") && ent_tok(doc, node)->xpos != ENT_XPOS_VBG;
}

/* What the marker opens, and the clause that it belongs to. */
static bool split(const ent_document *doc, uint32_t first, uint32_t last, uint32_t node,
                  ent_stretch *opened, ent_stretch *main)
{
    ent_stretch tree = ent_phrase_of(doc, node);
    uint32_t end = before_stop(doc, first), comma = ent_cause_comma_after(doc, last);
    bool initial = begins_sentence(doc, first);
    uint32_t above = ent_tok(doc, node)->head == ENT_NONE ? ENT_NONE : ent_predicate_above(doc, node);
    *opened = (ent_stretch){last + 1, tree.last};
    if (initial) {
        bool whole = tree.last >= end || ent_tok(doc, node)->rel == ENT_REL_ROOT || tree.last <= last;
        if (whole && comma == ENT_NONE)
            return false;
        if (whole)
            opened->last = comma - 1;
        *main = (ent_stretch){opened->last + 1, end};
        return opened->first <= opened->last && main->first <= main->last;
    }
    if (tree.last <= last || ent_tok(doc, node)->rel == ENT_REL_ROOT)
        opened->last = comma != ENT_NONE && comma > last + 3 ? comma - 1 : end;
    else
        opened->last = ent_nominal_end(doc, opened->last);
    *main = (ent_stretch){ent_first_of(doc, first), first - 1};
    if (above != ENT_NONE && above < first) {
        ent_stretch c = ent_clause_of(doc, above);
        if (c.first < first)
            main->first = c.first;
    }
    return true;
}

/* "because of", said of what stands before in another sentence: "Therefore, Japan does not". */
static bool add_so(ent_cause_work *w, uint32_t first, uint32_t last, ent_cause_draft *d)
{
    const ent_document *doc = w->r->doc;
    uint32_t sentence = ent_tok(doc, first)->sentence, end = before_stop(doc, first);
    uint32_t from = ent_first_of(doc, first);
    d->effect = (ent_stretch){last + 1, end};
    if (first - from > 4) {                 /* "..., and therefore", "they thus": the clause before */
        uint32_t k = first;
        while (k > from && ent_tok(doc, k)->upos != ENT_UPOS_PUNCT && ent_tok(doc, k)->upos != ENT_UPOS_CCONJ)
            k--;
        if (k == from)
            return false;
        d->cause = (ent_stretch){from, k - 1};
        return ent_cause_add(w, d);
    }
    if (sentence == 0 || doc->sentences.at[sentence - 1].count == 0 || !ent_is_prose(doc, sentence - 1))
        return false;
    uint32_t before = doc->sentences.at[sentence - 1].first;
    d->cause = (ent_stretch){before, before_stop(doc, before)};
    return ent_cause_add(w, d);
}

bool ent_cause_marked(ent_cause_work *w, uint32_t token)
{
    const ent_document *doc = w->r->doc;
    uint32_t last = token, row = marker_at(w, token, &last);
    if (row == ENT_NONE)
        return false;
    ent_cause_draft d = {.first = token, .last = last,
                         .kind = ent_table_at(w->markers, row, ENT_CAUSE_KIND)};
    ent_str shape = ent_table_at(w->markers, row, ENT_CAUSE_SHAPE);
    if (ent_str_is(shape, "so"))
        return add_so(w, token, last, &d);
    uint32_t node = opened_by(doc, token, last);
    if (!is_reason(w, token, last, node, d.kind, shape) || !split(doc, token, last, node, &d.cause, &d.effect))
        return false;
    return ent_cause_add(w, &d);
}
