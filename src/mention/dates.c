/* dates.c - the reader of date expressions: finds them, places them one after the other. */
#include "mention/dates.h"
#include "rule/grammar.h"
#include "mention/work.h"

static bool date_range(ent_str iso, int32_t *first, int32_t *past)
{
    int32_t f, l;
    ent_str rest = iso, a = ent_str_field(&rest, '/');
    if (!ent_iso_range(a, first, past))
        return false;
    if (rest.n && ent_iso_range(rest, &f, &l))
        *past = l;
    return true;
}

/* Words of one class each: read once, asked for often. */
static ent_date_word *words_of(const ent_document *doc, const ent_date_words *w, ent_status *st)
{
    ent_date_word *words = ENT_NEW(doc->arena, ent_date_word, (size_t)doc->tokens.n + 1, st);
    for (uint32_t t = 0; words && t < doc->tokens.n; t++)
        words[t] = ent_date_word_of(w, doc->tokens.at[t].form);
    return words;
}

static void collect(const ent_dating *d, ent_date_phrases *all)
{
    const ent_document *doc = d->r->doc;
    for (uint32_t i = 0; i < doc->sentences.n; i++) {
        const ent_sentence *s = &doc->sentences.at[i];
        uint32_t end = s->first + s->count;
        for (uint32_t t = s->first; t < end;) {
            ent_date_phrase p;
            if (!ent_date_parse(d->scan, t, end, &p)) {
                t++;
                continue;
            }
            ent_date_phrase *slot = ENT_PUSH(doc->arena, all, d->st);
            if (!slot)
                return;
            *slot = p;
            t = p.at.last + 1;
        }
    }
}

/* What was told last, for what counts from it. */
static void remember(ent_dating *d, const ent_date_parts *p, const ent_timex *t)
{
    if (!t->known || t->to == INT32_MAX || t->from == INT32_MIN || t->timex.n == 0 ||
        ent_str_ends(t->timex, ENT_STR("_REF")) || ent_str_is(t->type, "DURATION"))
        return;
    d->point = t->from;
    d->point_past = t->to;
    d->point_clock = p->clock;
    d->point_text = t->timex;
    bool month = p->form == ENT_FORM_MONTH && d->first != INT32_MIN && t->from < d->first - 3 * 366;
    if ((p->form == ENT_FORM_DAY || month) && p->year) {
        d->full_month = month;
        d->full_day = t->from;
        d->full_in = d->r->doc->tokens.at[p->first].sentence;
    }
    if (t->to - t->from >= 32)
        return;
    d->last_told = t->from;
    if (t->to - t->from == 1)
        d->day_told = t->from;
    uint32_t head = ent_head_of(d->r->doc, t->first, t->last);
    if (head != ENT_NONE && d->r->doc->tokens.at[head].rel != ENT_REL_NMOD)
        d->narrated = t->from;
    d->told_in = d->r->doc->tokens.at[p->first].sentence;
}

/* TIMEX3 leaves the preposition out, and what only hedges. */
static void set_timex_span(const ent_dating *d, const ent_date_parts *p, ent_timex *t)
{
    const ent_token *tok = d->r->doc->tokens.at;
    uint32_t first = p->core, last = p->last;
    static const char *const hedges[] = {"just", "only", "up", "to", "roughly", "some", "than"};
    for (size_t i = 0; i < sizeof hedges / sizeof *hedges && first < last; i++)
        if (ent_str_eq_nocase(tok[first].form, ent_str_z(hedges[i])))
            first++;
    if (p->form == ENT_FORM_COUNT && p->which_told && ent_str_is(t->type, "DURATION") &&
        (uint32_t)p->nth > first)
        last = (uint32_t)p->nth - 1;                /* "two days" before the vote */
    t->timex_span = (ent_span){tok[first].start, tok[last].end};
}

static void add_timex(ent_dating *d, const ent_date_phrase *phrase)
{
    const ent_document *doc = d->r->doc;
    const ent_date_parts *p = &phrase->at;
    ent_timex t = {.first = p->first, .last = p->last, .from = INT32_MIN, .to = INT32_MAX};
    t.span = (ent_span){doc->tokens.at[p->first].start, doc->tokens.at[p->last].end};
    ent_date_place(d, phrase, &t);
    if (t.value.n == 0 && t.timex.n == 0)
        return;
    static const char *const names[] = {"day",    "month", "year",     "weekday", "shift",
                                        "unit",   "count", "duration", "season",  "decade",
                                        "so-far", "event", "century",  "set",     "vague",
                                        "clock",  "nth",   "lone-day", "then"};
    t.rule =
        ent_str_printf(doc->arena, d->st, "date.%s", phrase->ranged ? "range" : names[p->form]);
    set_timex_span(d, p, &t);
    remember(d, p, &t);
    ent_timex *slot = ENT_PUSH(doc->arena, &d->r->dates, d->st);
    if (slot)
        *slot = t;
}

/* The date that the document prints outside its prose. */
static void add_printed(ent_dating *d)
{
    const ent_document *doc = d->r->doc;
    if (doc->date_span.end <= doc->date_span.start)
        return;
    for (uint32_t i = 0; i < d->r->dates.n; i++) {
        const ent_timex *t = &d->r->dates.at[i];
        if (t->span.start < doc->date_span.end && doc->date_span.start < t->span.end)
            return;
    }
    ent_timex *t = ENT_PUSH(doc->arena, &d->r->dates, d->st);
    if (!t)
        return;
    *t = (ent_timex){.first = ENT_NONE, .last = ENT_NONE, .span = doc->date_span,
                     .timex_span = doc->date_span, .type = ENT_STR("DATE"), .timex = doc->date,
                     .value = doc->date, .grain = ENT_STR("day"), .how = ENT_STR("printed"),
                     .rule = ENT_STR("date.printed"), .known = d->first != INT32_MIN,
                     .from = d->first, .to = d->past};
}

const ent_date_word *ent_read_dates(ent_reading *r, const ent_date_words *w, ent_status *st)
{
    if (!w || ent_failed(st))
        return NULL;
    ent_date_scan scan = {.w = w, .doc = r->doc, .words = words_of(r->doc, w, st)};
    ent_dating d = {.r = r,
                    .st = st,
                    .scan = &scan,
                    .first = INT32_MIN,
                    .past = INT32_MIN,
                    .last_told = INT32_MIN,
                    .day_told = INT32_MIN,
                    .narrated = INT32_MIN,
                    .told_in = ENT_NONE,
                    .point = INT32_MIN,
                    .point_past = INT32_MIN,
                    .full_day = INT32_MIN};
    ent_date_phrases all = {0};
    if (ent_failed(st))
        return NULL;
    collect(&d, &all);
    if (!ent_failed(st))
        ent_date_infer(&d, &all);
    if (r->doc->date.n && !date_range(r->doc->date, &d.first, &d.past))
        d.first = d.past = INT32_MIN;
    for (uint32_t i = 0; i < all.n && !ent_failed(st); i++)
        add_timex(&d, &all.at[i]);
    add_printed(&d);
    return scan.words;
}

/* ---- which date dates a word ------------------------------------------------------------ */

/* "because Bolivia has resisted": the clause states a reason, a condition, a contrast. */
static bool is_aside(const ent_document *doc, uint32_t token)
{
    if (doc->tokens.at[token].rel != ENT_REL_ADVCL)
        return false;
    for (uint32_t c = ent_child(doc, token); c != ENT_NONE; c = ent_next(doc, c))
        if (doc->tokens.at[c].rel == ENT_REL_MARK && ent_lemma_in(doc, c, "aside-marker"))
            return true;
    return false;
}

/* A step up from this token leaves a clause of its own: what is dated in a relative clause, in
 * what somebody says, in a reason is not what stands around it. */
static bool leaves_clause(const ent_document *doc, uint32_t token)
{
    ent_rel rel = doc->tokens.at[token].rel;
    return rel == ENT_REL_ACL_RELCL || is_aside(doc, token);
}

/* Steps from a date up the tree and down to a word; small = close. A relative clause dates the
 * noun that it belongs to ("the summit, which will be held in May"), not what the noun does. */
static int tree_distance(const ent_document *doc, uint32_t date, uint32_t word)
{
    enum { FAR = 10, OUT = 8 };
    int up = 0, left = 0;
    for (uint32_t x = date; x != ENT_NONE && up < FAR + OUT; x = doc->tokens.at[x].head, up++) {
        int down = 0;
        if (x != word)
            up += left;
        for (uint32_t y = word; y != ENT_NONE && down < FAR; y = doc->tokens.at[y].head, down++) {
            if (x == y)
                return up + down;
            down += is_aside(doc, y) ? OUT : 0;
        }
        left = leaves_clause(doc, x) ? OUT : 0;
    }
    return 100;
}

uint32_t ent_date_from(const ent_reading *r, uint32_t token)
{
    uint32_t low = 0, high = r->dates.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const ent_timex *t = &r->dates.at[middle];
        if (t->first != ENT_NONE && t->last < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* "the first meeting since April 2019", "met for the first time since April 2019": since when it had not
 * been, not when it was. What lasts since a day is told by a noun's own verb in the perfect or present
 * tense. */
static bool is_baseline(const ent_document *doc, const ent_timex *t, uint32_t head)
{
    if (t->value.n < 2 || t->value.p[t->value.n - 1] != '/')
        return false;
    uint32_t above = doc->tokens.at[head].head;
    if (above == ENT_NONE)
        return false;
    const ent_token *k = ent_tok(doc, above);
    return ent_is_verb(k) ? k->xpos == ENT_XPOS_VBD : doc->tokens.at[head].rel == ENT_REL_NMOD;
}

bool ent_date_is_baseline(const ent_reading *r, uint32_t date)
{
    const ent_timex *t = &r->dates.at[date];
    return t->first != ENT_NONE && is_baseline(r->doc, t, ent_head_of(r->doc, t->first, t->last));
}

uint32_t ent_date_of(const ent_reading *r, uint32_t token)
{
    const ent_document *doc = r->doc;
    const ent_sentence *s = &doc->sentences.at[doc->tokens.at[token].sentence];
    uint32_t best = ENT_NONE;
    int least = 7;
    for (uint32_t i = ent_date_from(r, s->first); i < r->dates.n; i++) {
        const ent_timex *t = &r->dates.at[i];
        if (t->first == ENT_NONE || t->first >= s->first + s->count)
            break;
        if (!t->known)
            continue;
        if (t->first <= token && token <= t->last && ent_str_is(t->rule, "date.event"))
            continue; /* "after the talks" dates what followed, not the talks */
        uint32_t head = ent_head_of(doc, t->first, t->last);
        if (is_baseline(doc, t, head))
            continue;
        int v = tree_distance(doc, head, token);
        if (v < least) {
            least = v;
            best = i;
        }
    }
    return best;
}
