/* dateevent.c - dates that events tell: "before the visit", "since taking office".
 *
 * A phrase of this kind gets a value when its event has a day: one that
 * lexicon/known-events.tbl knows, one that the document itself has dated before, or an entry
 * into office that the lexicon knows. Only phrases that name their event definitely ("the
 * visit", "their talks") count. The words of events are the classes of lexicon/date-events.lex.
 */
#include "mention/dates.h"
#include "mention/work.h"
#include "rule/grammar.h"

enum { FAMILIES = 6, LONGEST = 11, KNOWN_FOR_DAYS = 1200 };

typedef struct told {
    uint32_t token, family;
    int32_t from, past;
} told;

typedef struct telling {
    ent_reading *r;
    ent_document *doc;
    ent_status *st;
    const ent_date_word *words;         /* one a token */
    uint32_t families[FAMILIES];        /* classes */
    ENT_VEC(told) told;                 /* events that the document dates, in order */
    ENT_VEC(ent_timex) made;
} telling;

/* The expression that is being read. */
typedef struct phrase {
    uint32_t prep, first, head, last;   /* tokens */
    int32_t how;                        /* ENT_PREP_... */
    bool named;                         /* its event bears a name or owner */
} phrase;

static void find_families(telling *x)
{
    static const char *const names[FAMILIES] = {"dated-visit",   "dated-meeting", "dated-vote",
                                                "dated-signing", "dated-attack",  "dated-launch"};
    for (size_t i = 0; i < FAMILIES; i++)
        x->families[i] = ent_lexicon_class(x->r->lexicon, ent_str_z(names[i]));
}

/* FAMILIES: none. */
static uint32_t family_of(const telling *x, uint32_t t)
{
    return ent_lemma_class(x->doc, t, x->families, FAMILIES);
}

/* A date that was read covers one of the tokens; dates stand in order of their tokens. */
static bool covered(const ent_reading *r, uint32_t first, uint32_t last)
{
    uint32_t i = ent_date_from(r, first);
    return i < r->dates.n && r->dates.at[i].first != ENT_NONE && r->dates.at[i].first <= last;
}

/* The words of a sentence that tell an event, with the day that dates it. */
static void note_told(telling *x, const ent_sentence *s)
{
    uint32_t end = s->first + s->count;
    if (s->count == 0 || !covered(x->r, s->first, end - 1))
        return;                                     /* a date of the sentence dates its words */
    for (uint32_t t = s->first; t < end && !ent_failed(x->st); t++) {
        uint32_t family = family_of(x, t);
        uint32_t d = family == FAMILIES ? ENT_NONE : ent_date_of(x->r, t);
        if (d == ENT_NONE || ent_verb_time(x->doc, t) == ENT_TIME_HYPOTHETICAL)
            continue;
        const ent_timex *date = &x->r->dates.at[d];
        if (date->from == INT32_MIN || date->to == INT32_MAX ||
            date->to - date->from > LONGEST || ent_str_is(date->how, "counted from an event"))
            continue;
        told *slot = ENT_PUSH(x->doc->arena, &x->told, x->st);
        if (slot)
            *slot = (told){t, family, date->from, date->to};
    }
}

/* ---- the event's day -------------------------------------------------------------------- */

static bool is_of_state(const ent_actor *a, ent_str state)
{
    return ent_str_eq(a->iso3, state) || ent_str_eq(a->id, state);
}

/* Named within the phrase. */
static bool names_state(const telling *x, ent_str state, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++) {
        const uint32_t *actors;
        uint32_t n = ent_actors_at(x->r, t, &actors);
        for (uint32_t k = 0; k < n; k++)
            if (is_of_state(&x->r->actors.at[actors[k]], state))
                return true;
    }
    return false;
}

static bool tells_of_state(const telling *x, ent_str state)
{
    for (uint32_t i = 0; i < x->r->actors.n; i++)
        if (x->r->actors.at[i].mentions.n && is_of_state(&x->r->actors.at[i], state))
            return true;
    return false;
}

static bool has_word(ent_str list, ent_str lemma)
{
    while (list.n)
        if (ent_str_eq_nocase(ent_str_field(&list, ';'), lemma))
            return true;
    return false;
}

/* "before Russia's aggression against Ukraine", "before the invasion" in a report on Ukraine */
static bool known_event(const telling *x, const phrase *p, int32_t *from, int32_t *past)
{
    const ent_table *t = ent_lexicon_table(x->r->lexicon, ENT_STR("known-events"));
    ent_str lemma = x->doc->tokens.at[p->head].lemma;
    uint32_t found = 0;
    if (!t)
        return false;
    uint32_t date = ent_table_column(t, ENT_STR("date")),
             state = ent_table_column(t, ENT_STR("state"));
    uint32_t words = ent_table_column(t, ENT_STR("words"));
    for (uint32_t i = 0; i < ent_table_count(t); i++) {
        int32_t f, e;
        if (!has_word(ent_table_at(t, i, words), lemma) ||
            !ent_iso_range(ent_table_at(t, i, date), &f, &e) ||
            (x->r->day != INT32_MIN && f > x->r->day))
            continue;
        ent_str where = ent_table_at(t, i, state);
        bool here = names_state(x, where, p->first, p->last);
        bool near = !p->named && x->r->day != INT32_MIN && f <= x->r->day &&
                    x->r->day - f < KNOWN_FOR_DAYS && tells_of_state(x, where);
        if (!here && !near)
            continue;
        *from = f;
        *past = e;
        found++;
        if (here)
            return true;
    }
    return found == 1;
}

/* The place and owner of the event, as its phrase names them, stand with the date too. */
static bool fits(const telling *x, const phrase *p, uint32_t sentence)
{
    const ent_token *tok = x->doc->tokens.at;
    const ent_sentence *s = &x->doc->sentences.at[sentence];
    for (uint32_t t = p->first; t <= p->last; t++) {
        bool found = tok[t].upos != ENT_UPOS_PROPN;
        for (uint32_t k = s->first; k < s->first + s->count && !found; k++)
            found = (k < p->first || k > p->last) && ent_str_eq(tok[k].form, tok[t].form);
        if (!found)
            return false;
    }
    return true;
}

/* The day of the latest event of that kind that was told before the phrase. */
static bool told_event(const telling *x, const phrase *p, uint32_t family, int32_t *from,
                       int32_t *past)
{
    enum { LOOK_BACK = 64 };
    uint32_t n = x->told.n, seen = 0;
    while (n > 0 && x->told.at[n - 1].token >= p->prep)
        n--;
    for (; n > 0 && seen < LOOK_BACK; n--) {
        const told *e = &x->told.at[n - 1];
        if (e->family != family)
            continue;
        seen++;
        if (!fits(x, p, x->doc->tokens.at[e->token].sentence))
            continue;
        *from = e->from;
        *past = e->past;
        return true;
    }
    return false;
}

static bool event_day(const telling *x, const phrase *p, int32_t *from, int32_t *past)
{
    uint32_t family = family_of(x, p->head);
    if (known_event(x, p, from, past))
        return true;
    return family < FAMILIES && told_event(x, p, family, from, past);
}

/* ---- writing it ------------------------------------------------------------------------- */

/* Kept apart until all are read: they come in order of their tokens. */
static void keep(telling *x, const ent_timex *t)
{
    ent_timex *slot = ENT_PUSH(x->doc->arena, &x->made, x->st);
    if (slot)
        *slot = *t;
}

/* Puts what was made among the dates read before, in order of their tokens. */
static void merge(const telling *x)
{
    ent_reading *r = x->r;
    uint32_t a = r->dates.n, b = x->made.n;
    for (uint32_t i = 0; i < b; i++) {
        ent_timex *slot = ENT_PUSH(x->doc->arena, &r->dates, x->st);
        if (!slot)
            return;
    }
    for (uint32_t to = r->dates.n; b > 0; to--) {
        bool later = a > 0 && (r->dates.at[a - 1].first == ENT_NONE ||
                               r->dates.at[a - 1].first > x->made.at[b - 1].first);
        r->dates.at[to - 1] = later ? r->dates.at[--a] : x->made.at[--b];
    }
}

static ent_str iso_day(const telling *x, int32_t day)
{
    int32_t y, m, n;
    ent_day_split(day, &y, &m, &n);
    return ent_str_printf(x->doc->arena, x->st, "%04d-%02d-%02d", (int)y, (int)m, (int)n);
}

static ent_timex new_timex(const telling *x, uint32_t first, uint32_t last)
{
    const ent_token *tok = x->doc->tokens.at;
    return (ent_timex){.first = first, .last = last, .rule = ENT_STR("date.event"),
                       .span = {tok[first].start, tok[last].end},
                       .grain = ENT_STR("open"), .how = ENT_STR("relative to an event"),
                       .from = INT32_MIN, .to = INT32_MAX, .known = true};
}

static void add_bound(telling *x, const phrase *p, int32_t from, int32_t past)
{
    ent_timex t = new_timex(x, p->prep, p->last);
    ent_arena *a = x->doc->arena;
    switch (p->how) {
    case ENT_PREP_SINCE:
        t.value = ent_str_printf(a, x->st, "%.*s/", ENT_FMT(iso_day(x, from)));
        t.from = from;
        break;
    case ENT_PREP_BEFORE:
        t.value = ent_str_printf(a, x->st, "<%.*s", ENT_FMT(iso_day(x, from)));
        t.to = from;
        break;
    default:
        t.value = ent_str_printf(a, x->st, ">%.*s", ENT_FMT(iso_day(x, past - 1)));
        t.from = past;
    }
    keep(x, &t);
}

/* ---- reading it ------------------------------------------------------------------------- */

/* before, after, following, prior to, ahead of, since */
static bool preposition(const telling *x, uint32_t t, int32_t *how, uint32_t *behind)
{
    const ent_token *tok = x->doc->tokens.at;
    const ent_date_word *w = &x->words[t];
    uint32_t n = t + 1;
    if (!(w->classes & (1u << ENT_DATE_PREP)) || n >= x->doc->tokens.n)
        return false;
    *how = w->value[ENT_DATE_PREP];
    if (*how != ENT_PREP_SINCE && *how != ENT_PREP_BEFORE && *how != ENT_PREP_AFTER)
        return false;
    bool two = ent_str_eq_nocase(tok[t].form, ENT_STR("ahead")) ||
               ent_str_eq_nocase(tok[t].form, ENT_STR("prior"));
    if (two && !ent_str_is(tok[n].form, "of") && !ent_str_is(tok[n].form, "to"))
        return false;
    *behind = two ? n + 1 : n;
    return *behind < x->doc->tokens.n && tok[*behind].sentence == tok[t].sentence;
}

/* The noun that the words from `first` on belong to: the first noun that is head of its phrase.
 */
static uint32_t head_noun(const telling *x, uint32_t first)
{
    const ent_token *tok = x->doc->tokens.at;
    for (uint32_t t = first; t < first + 8 && t < x->doc->tokens.n; t++) {
        if (tok[t].sentence != tok[first].sentence || tok[t].upos == ENT_UPOS_PUNCT ||
            tok[t].upos == ENT_UPOS_AUX)
            return ENT_NONE;
        if (tok[t].upos == ENT_UPOS_VERB)
            return t == first ? t : ENT_NONE;
        if (tok[t].upos == ENT_UPOS_NOUN && tok[t].rel != ENT_REL_COMPOUND &&
            tok[t].rel != ENT_REL_NMOD_POSS &&
            !(t + 1 < x->doc->tokens.n && (ent_str_is(tok[t + 1].form, "'s") ||
                                           ent_str_is(tok[t + 1].form, "'") ||
                                           ent_str_is(tok[t + 1].form, "’s") ||
                                           ent_str_is(tok[t + 1].form, "’"))))
            return t;
    }
    return ENT_NONE;
}

/* "the visit", "their talks", "Russia's aggression"; a gerund needs none. */
static bool is_definite(const telling *x, uint32_t first, uint32_t head)
{
    const ent_token *tok = x->doc->tokens.at;
    ent_str f = tok[first].form;
    if (first == head)
        return tok[head].xpos == ENT_XPOS_VBG;
    if (ent_str_eq_nocase(f, ENT_STR("a")) || ent_str_eq_nocase(f, ENT_STR("an")) ||
        ent_str_eq_nocase(f, ENT_STR("any")) || ent_str_eq_nocase(f, ENT_STR("each")) ||
        ent_str_eq_nocase(f, ENT_STR("every")) || ent_str_eq_nocase(f, ENT_STR("no")))
        return false;
    return tok[first].upos == ENT_UPOS_DET || tok[first].upos == ENT_UPOS_PRON ||
           tok[first].upos == ENT_UPOS_PROPN;
}

/* The end of the phrase: its place and partners belong to it, clauses and dates do not. */
static uint32_t end_of(const telling *x, uint32_t head)
{
    uint32_t first, last;
    const ent_token *tok = x->doc->tokens.at;
    ent_subtree(x->doc, head, true, &first, &last);
    for (uint32_t t = head + 1; t <= last; t++)
        if (tok[t].upos == ENT_UPOS_PUNCT || covered(x->r, t, t))
            return t - 1;
    return last < head ? head : last;
}

static uint32_t with_adverb(const telling *x, uint32_t prep)
{
    const ent_token *tok = x->doc->tokens.at;
    while (prep > 0 && tok[prep - 1].sentence == tok[prep].sentence &&
           tok[prep - 1].upos == ENT_UPOS_ADV && !covered(x->r, prep - 1, prep - 1) &&
           ent_lemma_in(x->doc, prep - 1, "before-adverb"))
        prep--;
    return prep;
}

static bool has_name(const telling *x, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (x->doc->tokens.at[t].upos == ENT_UPOS_PROPN)
            return true;
    return false;
}

static bool read_bound(telling *x, uint32_t t)
{
    phrase p = {.prep = t};
    int32_t from, past;
    if (!preposition(x, t, &p.how, &p.first))
        return false;
    p.head = head_noun(x, p.first);
    if (p.head == ENT_NONE || !is_definite(x, p.first, p.head))
        return false;
    p.last = end_of(x, p.head);
    p.named = has_name(x, p.first, p.last);
    if (covered(x->r, t, p.last) || !event_day(x, &p, &from, &past))
        return false;
    p.prep = with_adverb(x, t);
    add_bound(x, &p, from, past);
    return true;
}

/* "on the last day of Biden's visit" */
static bool read_day_of(telling *x, uint32_t t)
{
    const ent_token *tok = x->doc->tokens.at;
    bool last = ent_str_is(tok[t].lemma, "last") || ent_str_is(tok[t].lemma, "final");
    int32_t from, past;
    if ((!last && !ent_str_is(tok[t].lemma, "first")) || t + 3 >= x->doc->tokens.n || t < 1 ||
        !ent_str_is(tok[t + 1].lemma, "day") || !ent_str_is(tok[t + 2].form, "of"))
        return false;
    phrase p = {.first = t + 3, .how = ENT_PREP_IN};
    p.prep = t - 1;
    if (t > 1 && tok[t - 2].upos == ENT_UPOS_ADP)
        p.prep = t - 2;
    p.head = head_noun(x, p.first);
    if (p.head == ENT_NONE || !is_definite(x, p.first, p.head))
        return false;
    p.last = end_of(x, p.head);
    if (covered(x->r, p.prep, p.last) || !event_day(x, &p, &from, &past))
        return false;
    ent_timex d = new_timex(x, p.prep, p.last);
    d.from = last ? past - 1 : from;
    d.to = d.from + 1;
    d.grain = ENT_STR("day");
    d.value = iso_day(x, d.from);
    keep(x, &d);
    return true;
}

/* ---- offices ---------------------------------------------------------------------------- */

/* When the person entered the office that he holds on the document's day. */
static bool office_start(const telling *x, uint32_t actor, int32_t *from)
{
    const ent_actor *a = &x->r->actors.at[actor];
    bool found = false;
    if (a->entry == ENT_NONE || x->r->day == INT32_MIN)
        return false;
    const ent_actor_entry *e = ent_lexicon_actor(x->r->lexicon, a->entry);
    for (uint32_t i = 0; i < e->office_count; i++) {
        const ent_interval *w = &e->offices[i].when;
        if (w->from == INT32_MIN || w->from_recalled || w->from > x->r->day ||
            w->to <= x->r->day)
            continue;
        if (!found || w->from > *from)
            *from = w->from;
        found = true;
    }
    return found;
}

/* The one actor at token entered office on *from. */
static bool start_of_one(const telling *x, uint32_t token, int32_t *from)
{
    const uint32_t *actors = NULL;
    uint32_t n = ent_actors_at(x->r, token, &actors);
    return n == 1 && office_start(x, actors[0], from);
}

static void add_start(telling *x, uint32_t first, uint32_t last, int32_t from)
{
    ent_timex t = new_timex(x, first, last);
    int32_t y, m, d;
    ent_day_split(from, &y, &m, &d);
    t.value = ent_str_printf(x->doc->arena, x->st, "%04d-%02d/", (int)y, (int)m);
    t.from = from;
    t.how = ENT_STR("relative to an entry into office");
    keep(x, &t);
}

/* The actors of the verb's subject, also where it is shared with the clause above. */
static bool subject_start(const telling *x, uint32_t verb, int32_t *from)
{
    for (int i = 0; i < 4 && verb != ENT_NONE; i++) {
        uint32_t heads[4], n = ent_subjects(x->doc, verb, heads, 4);
        for (uint32_t c = x->doc->tokens.at[verb].child; c != ENT_NONE && n == 0;
             c = x->doc->tokens.at[c].sibling)
            if (x->doc->tokens.at[c].rel == ENT_REL_NSUBJ)  /* "is abroad": the predicate's */
                heads[n++] = c;
        for (uint32_t k = 0; k < n; k++)
            if (start_of_one(x, heads[k], from))
                return true;
        verb = x->doc->tokens.at[verb].head;
        if (verb != ENT_NONE && start_of_one(x, verb, from))
            return true;                            /* the tree hangs it at the person itself */
    }
    return false;
}

/* "since taking office", "since he took office", "since coming to power" */
static bool read_entry(telling *x, uint32_t t)
{
    const ent_token *tok = x->doc->tokens.at;
    int32_t how, from = 0;
    uint32_t behind;
    if (!preposition(x, t, &how, &behind) || how != ENT_PREP_SINCE)
        return false;
    for (uint32_t v = behind; v < behind + 4 && v + 1 < x->doc->tokens.n; v++) {
        if (tok[v].sentence != tok[t].sentence)
            return false;
        uint32_t last = v + 1;
        bool power = ent_str_is(tok[last].form, "to") && last + 1 < x->doc->tokens.n;
        last += power;
        if (tok[v].upos != ENT_UPOS_VERB || !ent_lemma_in(x->doc, v, "enter-office") ||
            !ent_lemma_in(x->doc, last, "office-noun"))
            continue;
        if (covered(x->r, t, last) || !subject_start(x, v, &from))
            return false;
        add_start(x, t, last, from);
        return true;
    }
    return false;
}

/* "from the beginning of Biden's term in office", "since the start of her presidency" */
static bool read_term(telling *x, uint32_t t)
{
    const ent_token *tok = x->doc->tokens.at;
    uint32_t n = x->doc->tokens.n, start = t + 2;
    int32_t from = 0;
    bool opens = ent_str_eq_nocase(tok[t].form, ENT_STR("from")) ||
                 ent_str_eq_nocase(tok[t].form, ENT_STR("since"));
    if (!opens || t + 5 >= n || !ent_str_is(tok[t + 1].form, "the"))
        return false;
    const ent_date_word *w = &x->words[start];
    if (!(w->classes & (1u << ENT_DATE_PART)) || w->value[ENT_DATE_PART] != 1 ||
        !ent_str_is(tok[start + 1].form, "of"))
        return false;
    for (uint32_t h = start + 2; h < start + 8 && h < n && tok[h].sentence == tok[t].sentence;
         h++) {
        if (!ent_lemma_in(x->doc, h, "term-noun"))
            continue;
        uint32_t last = h;
        if (h + 2 < n && ent_str_is(tok[h + 1].form, "in") &&
            ent_str_is(tok[h + 2].form, "office"))
            last = h + 2;
        for (uint32_t k = start + 2; k < h; k++) {
            if (covered(x->r, t, last) || !start_of_one(x, k, &from))
                continue;
            add_start(x, t, last, from);
            return true;
        }
        return false;
    }
    return false;
}

void ent_read_event_dates(ent_reading *r, const ent_date_word *words, ent_status *st)
{
    telling x = {.r = r, .doc = r->doc, .st = st, .words = words};
    if (!words || ent_failed(st))
        return;
    find_families(&x);
    for (uint32_t i = 0; i < r->doc->sentences.n; i++)
        note_told(&x, &r->doc->sentences.at[i]);
    for (uint32_t t = 0; t < r->doc->tokens.n && !ent_failed(st); t++) {
        if (!read_entry(&x, t) && !read_term(&x, t) && !read_day_of(&x, t) &&
            !read_bound(&x, t))
            continue;
        uint32_t last = x.made.n ? x.made.at[x.made.n - 1].last : t;
        t = last > t ? last : t;
    }
    merge(&x);
}
