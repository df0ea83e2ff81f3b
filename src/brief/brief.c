/* brief.c - the brief: people, who met whom, who said what, chronology, documents, notes; the other
 * sections have files of their own (page.h). Every statement comes from a record and ends in a note
 * that quotes its sentence. */
#include "brief/page.h"
#include "brief/prose.h"
#include "exchange/safe.h"

#include <stdlib.h>

enum {
    NOTES_A_LINE = 8,           /* a meeting told by more documents names the earliest of them */
    PERSONS_MAX = 200           /* more: only those who meet or speak */
};

typedef ent_page page;

void ent_page_text(page *p, const char *z)
{
    W(text, ent_str_z(z));
}

/* ---- notes ---------------------------------------------------------------------------------- */

/* Number of the note for a source; a record is quoted once, however often it is referred to. */
static uint32_t note_for(page *p, const ent_source *s)
{
    ent_str key = s->id.n ? s->id
        : ent_str_printf(p->w.a, p->w.st, "%lld %u %u", (long long)s->document, s->span.start,
                         s->span.end);
    uint32_t at = ent_intern_add(p->note_ids, key, p->w.st);
    if (ent_failed(p->w.st))
        return 0;
    if (at == p->note_of.n) {
        ent_source *slot = ENT_PUSH(p->w.a, &p->notes, p->w.st);
        uint32_t *number = ENT_PUSH(p->w.a, &p->note_of, p->w.st);
        if (!slot || !number)
            return 0;
        *slot = *s;
        *number = p->notes.n;
        ent_brief_document *d = ent_brief_document_of(p->b, s->document);
        if (d)
            d->cited = true;
    }
    return p->note_of.at[at];
}

void ent_page_refer(page *p, const ent_sources *sources)
{
    uint32_t shown = sources->n < NOTES_A_LINE ? sources->n : NOTES_A_LINE;
    for (uint32_t i = 0; i < shown; i++)
        W(refer, note_for(p, &sources->at[i]));
    if (shown < sources->n)
        ent_writer_printf(&p->w, " and %u further", sources->n - shown);
}

void ent_page_refer_one(page *p, const ent_source *source)
{
    W(refer, note_for(p, source));
}

void ent_page_more(page *p, uint32_t more, const char *command)
{
    if (more == 0)
        return;
    W(paragraph, true);
    ent_writer_printf(&p->w, "%u more: ", more);
    W(code, ent_str_z(command));
    ent_page_text(p, ".");
    W(paragraph, false);
}

static void document_words(page *p, const ent_brief_document *d)
{
    if (d->title.n) {
        ent_page_text(p, "“");
        W(text, d->title);
        ent_page_text(p, "”, ");
    }
    if (d->outlet.n) {
        W(text, d->outlet);
        ent_page_text(p, ", ");
    }
    ent_str date = ent_prose_date(d->date, p->w.a, p->w.st);
    W(text, date.n ? date : ENT_STR("undated"));
}

static void write_note(page *p, uint32_t number, const ent_source *s)
{
    ent_passage passage;
    const ent_document *doc = ent_pages_load(&p->b->pages, s->document, p->w.st);
    const ent_brief_document *d = ent_brief_document_of(p->b, s->document);
    if (!doc || !d)
        return;
    ent_passage_make(doc, &s->span, 1, &passage, p->w.a, p->w.st);
    W(note, number, true);
    ent_page_text(p, "“");
    W(passage, &passage);
    ent_page_text(p, "” — ");
    document_words(p, d);
    ent_page_text(p, "; ");
    W(code, d->name);
    ent_writer_printf(&p->w, ", line %u, bytes %u–%u", passage.line, s->span.start, s->span.end);
    if (s->id.n) {
        ent_page_text(p, ", ");
        W(code, s->id);
    }
    W(note, number, false);
}

static void write_notes(page *p)
{
    W(heading, 2, ENT_STR("Notes"));
    W(notes, true);
    for (uint32_t i = 0; i < p->notes.n && !ent_failed(p->w.st); i++)
        write_note(p, i + 1, &p->notes.at[i]);
    W(notes, false);
}

/* ---- people ------------------------------------------------------------------------------------ */

static void person_line(page *p, const ent_brief_person *person)
{
    W(item, true);
    W(strong, person->name);
    ent_page_text(p, ": ");
    for (uint32_t i = 0; i < person->roles.n; i++) {
        const ent_brief_role *r = &person->roles.at[i];
        ent_page_text(p, i ? "; " : "");
        ent_page_text(p, r->former ? "formerly " : "");
        W(text, r->role);
        if (r->documents > 1)
            ent_writer_printf(&p->w, " (%u documents)", r->documents);
        W(refer, note_for(p, &r->source));
    }
    W(item, false);
}

static void write_people(page *p)
{
    bool short_list = p->b->persons.n > PERSONS_MAX;
    ent_str country = {0};
    uint32_t left_out = 0;
    bool open = false;
    if (p->b->persons.n == 0)
        return;
    W(heading, 2, ENT_STR("People and their roles, as the documents give them"));
    for (uint32_t i = 0; i < p->b->persons.n; i++) {
        const ent_brief_person *person = &p->b->persons.at[i];
        if (short_list && !person->acts) {
            left_out++;
            continue;
        }
        ent_str now = person->country.n ? person->country
            : person->iso3.n ? person->iso3 : ENT_STR("Country not stated");
        if (!open || !ent_str_eq(now, country)) {
            if (open)
                W(list, false);
            W(heading, 3, now);
            W(list, true);
            open = true;
            country = now;
        }
        person_line(p, person);
    }
    if (open)
        W(list, false);
    if (left_out) {
        W(paragraph, true);
        ent_writer_printf(&p->w, "%u more persons with a role neither meet nor speak here: ", left_out);
        W(code, ENT_STR("entente show RECORD people"));
        ent_page_text(p, " lists them.");
        W(paragraph, false);
    }
}

/* ---- who met whom -------------------------------------------------------------------------------- */

void ent_page_party(page *p, const ent_party *x)
{
    W(text, x->name);
    if (x->role.n == 0)
        return;
    ent_page_text(p, " (");
    W(text, x->role);
    ent_page_text(p, ")");
}

static bool same_side(const ent_party *a, const ent_party *b)
{
    return a->country.n > 0 && ent_str_eq(a->country, b->country);
}

/* "United States: A (Secretary of State) and B (Secretary of Defence); Japan: C (...)". */
static void parties(page *p, const ent_parties *all)
{
    for (uint32_t i = 0; i < all->n;) {
        uint32_t past = i + 1;
        while (past < all->n && same_side(&all->at[i], &all->at[past]))
            past++;
        ent_page_text(p, i ? "; " : "");
        bool is_state = past - i == 1 && ent_str_is(all->at[i].kind, "state");
        if (all->at[i].country.n && !is_state) {
            W(text, all->at[i].country);
            ent_page_text(p, ": ");
        }
        for (uint32_t k = i; k < past; k++) {
            ent_page_text(p, ent_prose_joint(k - i, past - i));
            ent_page_party(p, &all->at[k]);
        }
        i = past;
    }
}

/* The state that is visited, when the place says it already. */
static bool is_host(const ent_brief_meeting *m, const ent_party *x)
{
    return ent_str_is(m->kind, "visit") && ent_str_is(x->kind, "state") && m->place.n > 0 &&
           (ent_str_eq_nocase(m->place, x->name) || ent_str_eq(m->place_iso3, x->id));
}

/* Who took part, without a host that is told as the place. */
static ent_parties guests(page *p, const ent_brief_meeting *m)
{
    ent_parties out = {0};
    for (uint32_t i = 0; i < m->parties.n; i++) {
        ent_party *slot = is_host(m, &m->parties.at[i]) ? NULL : ENT_PUSH(p->w.a, &out, p->w.st);
        if (slot)
            *slot = m->parties.at[i];
    }
    return out;
}

/* A meeting takes two sides; a visit, a briefing or a hearing may be told with one. */
static bool lacks_a_side(const ent_brief_meeting *m, const ent_parties *all)
{
    if (ent_str_is(m->kind, "visit") || ent_str_is(m->kind, "briefing") ||
        ent_str_is(m->kind, "hearing"))
        return false;
    for (uint32_t i = 1; i < all->n; i++)
        if (!same_side(&all->at[0], &all->at[i]))
            return false;
    return all->n < 2 && !(all->n == 1 && (ent_str_is(all->at[0].kind, "igo") ||
                                           ent_str_is(all->at[0].kind, "group")));
}

void ent_page_took_part(page *p, const ent_brief_meeting *m)
{
    ent_parties all = guests(p, m);
    parties(p, &all);
    if (all.n == 0)
        ent_page_text(p, ent_str_is(m->kind, "visit") ? "Who went is not named" : "Nobody is named");
    else if (lacks_a_side(m, &all))
        ent_page_text(p, "; with whom is not named");
    ent_page_text(p, ".");
}

static void capitalised(page *p, ent_str words)
{
    if (words.n == 0)
        return;
    char first = words.p[0];
    if (first >= 'a' && first <= 'z')
        first = (char)(first - 'a' + 'A');
    ent_str rest = ent_str_sub(words, 1, words.n);
    W(strong, ent_str_printf(p->w.a, p->w.st, "%c%.*s", first, ENT_FMT(rest)));
}

/* Date, kind and place of a meeting, its state when it was not held. */
void ent_page_meeting_head(page *p, const ent_brief_meeting *m)
{
    ent_str date = ent_prose_date(m->date, p->w.a, p->w.st);
    const char *status = ent_prose_status(m->status);
    ent_str what = ent_prose_meeting(m, p->w.a, p->w.st);
    if (date.n == 0) {
        const ent_brief_document *d = ent_brief_document_of(p->b, m->sources.at[0].document);
        ent_str told = d ? ent_prose_date(d->date, p->w.a, p->w.st) : ENT_STR("");
        date = told.n ? ent_str_printf(p->w.a, p->w.st, "no date, told %.*s", ENT_FMT(told))
                      : ENT_STR("no date");
    }
    if (*status)
        capitalised(p, ent_str_printf(p->w.a, p->w.st, "%.*s, %s: %.*s.", ENT_FMT(date), status,
                                      ENT_FMT(what)));
    else
        capitalised(p, ent_str_printf(p->w.a, p->w.st, "%.*s: %.*s.", ENT_FMT(date),
                                      ENT_FMT(what)));
}

void ent_page_meeting(page *p, const ent_brief_meeting *m)
{
    ent_page_meeting_head(p, m);
    ent_page_text(p, " ");
    ent_page_took_part(p, m);
    if (m->documents > 1) {
        const ent_brief_document *first = ent_brief_document_of(p->b, m->sources.at[0].document);
        ent_writer_printf(&p->w, " Told by %u documents", m->documents);
        if (first) {
            ent_page_text(p, ", first ");
            document_words(p, first);
        }
        ent_page_text(p, ".");
    }
    ent_page_refer(p, &m->sources);
}

static void meeting_line(page *p, const ent_brief_meeting *m)
{
    W(item, true);
    ent_page_meeting(p, m);
    W(item, false);
}

static bool is_planned(const ent_brief_meeting *m)
{
    return ent_str_is(m->status, "planned");
}

static bool is_held(const ent_brief_meeting *m)
{
    return ent_str_is(m->status, "held") || ent_str_is(m->status, "ongoing");
}

static bool is_neither(const ent_brief_meeting *m)
{
    return !is_held(m) && !is_planned(m);
}

static void meetings_that(page *p, const char *title, bool (*wanted)(const ent_brief_meeting *))
{
    bool open = false;
    for (uint32_t i = 0; i < p->b->meetings.n; i++) {
        const ent_brief_meeting *m = &p->b->meetings.at[i];
        if (!wanted(m))
            continue;
        if (!open) {
            W(heading, 3, ent_str_z(title));
            W(list, true);
        }
        open = true;
        meeting_line(p, m);
    }
    if (open)
        W(list, false);
}

static void write_meetings(page *p)
{
    if (p->b->meetings.n == 0)
        return;
    W(heading, 2, ENT_STR("Who met whom"));
    meetings_that(p, "Told as held", is_held);
    meetings_that(p, "Planned when it was told", is_planned);
    meetings_that(p, "Put off, called off or not certain", is_neither);
}

/* ---- who said what ---------------------------------------------------------------------------------- */

static void said(page *p, const ent_brief_quote *q)
{
    bool verbatim = !ent_str_is(q->form, "indirect");
    if (q->cue.n) {
        W(emphasis, q->cue);
        ent_page_text(p, verbatim ? ": " : " ");
    } else if (!verbatim) {
        ent_page_text(p, "as reported: ");
    }
    for (uint32_t i = 0; i < q->content.n; i++) {
        ent_page_text(p, i ? " … " : "");
        ent_page_text(p, verbatim ? "“" : "");
        W(text, q->content.at[i]);
        ent_page_text(p, verbatim ? "”" : "");
    }
}

/* Addressee, text and day, in brackets. */
static void circumstances(page *p, const ent_brief_quote *q)
{
    const ent_brief_document *d = ent_brief_document_of(p->b, q->sources.at[0].document);
    ent_str date = ent_prose_date(q->date, p->w.a, p->w.st);
    bool any = false;
    ent_page_text(p, " (");
    for (uint32_t i = 0; i < q->addressees.n; i++) {
        ent_page_text(p, i ? ent_prose_joint(i, q->addressees.n) : "to ");
        W(text, q->addressees.at[i].name);
        any = true;
    }
    if (q->origin.n) {
        ent_page_text(p, any ? "; " : "");
        W(text, q->origin);
        any = true;
    }
    ent_page_text(p, any ? "; " : "");
    if (date.n) {
        W(text, date);
    } else if (d && d->date.n) {
        ent_page_text(p, "told ");
        W(text, ent_prose_date(d->date, p->w.a, p->w.st));
    } else {
        ent_page_text(p, "undated");
    }
    if (q->sources.n > 1)
        ent_writer_printf(&p->w, "; in %u places", q->sources.n);
    ent_page_text(p, ")");
}

static ent_str speakers_title(page *p, const ent_brief_quote *q)
{
    ent_arena *a = p->w.a;
    ent_str title = ENT_STR("");
    for (uint32_t i = 0; i < q->speakers.n; i++) {
        const ent_party *x = &q->speakers.at[i];
        title = ent_str_printf(a, p->w.st, "%.*s%s%.*s", ENT_FMT(title),
                               ent_prose_joint(i, q->speakers.n), ENT_FMT(x->name));
        if (q->speakers.n == 1 && x->role.n)
            title = ent_str_printf(a, p->w.st, "%.*s, %.*s", ENT_FMT(title), ENT_FMT(x->role));
        if (q->speakers.n == 1 && x->country.n && !ent_str_is(x->kind, "state"))
            title = ent_str_printf(a, p->w.st, "%.*s, %.*s", ENT_FMT(title), ENT_FMT(x->country));
    }
    return title.n ? title : ENT_STR("Texts and unnamed speakers");
}

static void write_quotes(page *p)
{
    if (p->b->quotes.n == 0)
        return;
    W(heading, 2, ENT_STR("Who said what"));
    W(paragraph, true);
    ent_page_text(p, "Words in quotation marks are those of the speaker or text as the document gives "
            "them; the rest is the document's own rendering.");
    W(paragraph, false);
    for (uint32_t i = 0; i < p->b->quotes.n; i++) {
        const ent_brief_quote *q = &p->b->quotes.at[i];
        if (i == 0 || !ent_str_eq(q->who, p->b->quotes.at[i - 1].who)) {
            if (i > 0)
                W(list, false);
            W(heading, 3, speakers_title(p, q));
            W(list, true);
        }
        W(item, true);
        said(p, q);
        circumstances(p, q);
        ent_page_text(p, ".");
        ent_page_refer(p, &q->sources);
        W(item, false);
    }
    W(list, false);
}

/* ---- chronology ---------------------------------------------------------------------------------------- */

static bool dated(int32_t from, int32_t past)
{
    return from != INT32_MIN && past != INT32_MAX;
}

void ent_page_names(page *p, const ent_parties *all)
{
    for (uint32_t i = 0; i < all->n; i++) {
        ent_page_text(p, ent_prose_joint(i, all->n));
        W(text, all->at[i].name);
    }
}

void ent_page_sides(page *p, const ent_parties *all)
{
    bool any = false;
    for (uint32_t i = 0; i < all->n; i++) {
        const ent_party *x = &all->at[i];
        bool before = false;
        for (uint32_t k = 0; k < i; k++)
            before |= x->country.n && ent_str_eq(all->at[k].country, x->country);
        if (before)
            continue;
        ent_page_text(p, any ? ", " : "");
        W(text, ent_party_side(x));
        any = true;
    }
}

void ent_page_day(page *p, ent_str value)
{
    W(strong, ent_prose_date(value, p->w.a, p->w.st));
    ent_page_text(p, "  ");
}

/* Its date, or the days that its tellings leave when the best of them has none. */
static void day_or_days(page *p, const ent_brief_meeting *m)
{
    if (m->date.n) {
        ent_page_day(p, m->date);
        return;
    }
    W(strong, ent_prose_days(m->from, m->past, p->w.a, p->w.st));
    ent_page_text(p, "  ");
}

static void chronology_meeting(page *p, const ent_brief_meeting *m)
{
    const char *status = ent_prose_status(m->status);
    W(item, true);
    ent_parties all = guests(p, m);
    day_or_days(p, m);
    ent_page_names(p, &all);
    ent_page_text(p, all.n ? ": " : "");
    W(text, ent_prose_meeting(m, p->w.a, p->w.st));
    if (*status)
        ent_writer_printf(&p->w, " (%s)", status);
    ent_page_text(p, ".");
    ent_page_refer(p, &m->sources);
    W(item, false);
}

static void chronology_quote(page *p, const ent_brief_quote *q)
{
    W(item, true);
    ent_page_day(p, q->date);
    ent_page_names(p, &q->speakers);
    ent_page_text(p, q->speakers.n ? " " : "");
    said(p, q);
    ent_page_text(p, ".");
    ent_page_refer(p, &q->sources);
    W(item, false);
}

/* What has its place in the chronology: meetings, then events, then quotations of a day. */
typedef struct entry {
    int32_t from;
    int kind;                   /* 0 meeting, 1 event, 2 quotation */
    uint32_t at;
    ent_str id;
} entry;
typedef ENT_VEC(entry) entries;

static int by_entry(const void *x, const void *y)
{
    const entry *a = x, *b = y;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    if (a->kind != b->kind)
        return a->kind - b->kind;
    int c = a->kind ? ent_str_cmp(a->id, b->id) : 0;
    return c ? c : (a->at > b->at) - (a->at < b->at);
}

static void add_entry(page *p, entries *all, int kind, uint32_t at, int32_t from, int32_t past,
                      const ent_sources *sources)
{
    entry *slot = dated(from, past) ? ENT_PUSH(p->w.a, all, p->w.st) : NULL;
    if (slot)
        *slot = (entry){from, kind, at, sources->at[0].id};
}

static void write_chronology(page *p)
{
    const ent_brief *b = p->b;
    entries all = {0};
    for (uint32_t i = 0; i < b->meetings.n; i++)
        add_entry(p, &all, 0, i, b->meetings.at[i].from, b->meetings.at[i].past,
                  &b->meetings.at[i].sources);
    for (uint32_t i = 0; i < b->events.n; i++)
        add_entry(p, &all, 1, i, b->events.at[i].from, b->events.at[i].past,
                  &b->events.at[i].sources);
    for (uint32_t i = 0; i < b->quotes.n; i++)
        add_entry(p, &all, 2, i, b->quotes.at[i].from, b->quotes.at[i].past,
                  &b->quotes.at[i].sources);
    if (all.n == 0)
        return;
    qsort(all.at, all.n, sizeof *all.at, by_entry);
    W(heading, 2, ENT_STR("Chronology"));
    W(list, true);
    for (uint32_t i = 0; i < all.n; i++) {
        const entry *e = &all.at[i];
        if (e->kind == 0)
            chronology_meeting(p, &b->meetings.at[e->at]);
        else if (e->kind == 1)
            ent_page_dated_event(p, &b->events.at[e->at]);
        else
            chronology_quote(p, &b->quotes.at[e->at]);
    }
    W(list, false);
}

/* ---- documents --------------------------------------------------------------------------------------------- */

static void write_documents(page *p)
{
    const ent_brief_options *o = p->b->o;
    bool chosen = o->from || o->to || o->actor || o->issue;
    W(heading, 2, chosen ? ENT_STR("Documents cited") : ENT_STR("Documents"));
    W(list, true);
    for (uint32_t i = 0; i < p->b->documents.n; i++) {
        const ent_brief_document *d = &p->b->documents.at[i];
        if (d->skipped || (chosen && !d->cited))
            continue;
        W(item, true);
        W(code, d->name);
        ent_page_text(p, " ");
        document_words(p, d);
        if (d->date.n && !ent_str_is(d->date_how, "printed")) {
            ent_page_text(p, " (date ");
            W(text, d->date_how);
            ent_page_text(p, ")");
        }
        if (d->authors.n) {
            ent_page_text(p, "; by ");
            W(text, d->authors);
        }
        ent_page_text(p, "; ");
        W(text, ent_prose_count(d->words, "word", "words", p->w.a, p->w.st));
        ent_page_text(p, "; ");
        W(code, d->id);
        ent_page_text(p, ".");
        W(item, false);
    }
    W(list, false);
}

/* What only the analyst can write; nothing of it comes from the record. */
void ent_page_analyst(page *p, const char *what)
{
    W(box, true);
    W(paragraph, true);
    W(strong, ENT_STR("Analyst:"));
    ent_page_text(p, " ");
    W(emphasis, ent_str_z(what));
    W(paragraph, false);
    W(box, false);
}

/* ---- the page --------------------------------------------------------------------------------------------- */

static ent_str title_of(page *p)
{
    int32_t from, past;
    ent_page_days(p, &from, &past);
    ent_arena *a = p->w.a;
    ent_str about = p->b->o->actor
        ? ent_str_printf(a, p->w.st, "Brief on %.*s", ENT_FMT(p->b->actor_name))
        : ENT_STR("Brief: who met whom and who said what");
    if (p->b->o->issue)
        about = ent_str_printf(a, p->w.st, "%.*s: %.*s", ENT_FMT(p->b->o->actor ? about : ENT_STR("Brief")),
                               ENT_FMT(p->b->issue_name));
    bool chosen = p->b->o->from || p->b->o->to;
    ent_str days = chosen ? ent_prose_days(p->b->from, p->b->past, a, p->w.st)
        : from < past ? ent_prose_days(from, past, a, p->w.st) : ENT_STR("");
    return days.n ? ent_str_printf(a, p->w.st, "%.*s, %.*s", ENT_FMT(about), ENT_FMT(days)) : about;
}

/* All that was found. */
static void write_lists(page *p)
{
    write_meetings(p);
    ent_page_events(p);
    write_quotes(p);
    write_chronology(p);
    write_people(p);
    write_documents(p);
}

static void write_page(page *p)
{
    W(begin, title_of(p));
    ent_page_bottom_line(p);
    ent_page_key_points(p);
    ent_page_positions(p);
    ent_page_wording(p);
    ent_page_watch(p);
    ent_page_since(p);
    ent_page_coverage(p);
    if (!p->b->o->in_short)
        write_lists(p);
    write_notes(p);
    p->w.format->end(&p->w);
}

void ent_brief_write(ent_record *r, const ent_brief_options *o, const ent_sink *out,
                     ent_status *st)
{
    static const ent_brief_options defaults = {0};
    ent_brief b;
    if (ent_failed(st))
        return;
    ent_brief_load(&b, r, o ? o : &defaults, st);
    if (!ent_failed(st) && b.documents.n == 0)
        ent_status_set(st, ENT_NOT_FOUND, "the record holds no document yet");
    page p = {.b = &b};
    ent_safe_filter filter;
    ent_sink safe = ent_safe_sink(&filter, out, false);
    static const ent_writer_format *const formats[] = {&ent_writer_markdown, &ent_writer_html,
                                                       &ent_writer_office};
    p.w = (ent_writer){.format = formats[b.o->format], .out = &safe, .a = b.a, .st = st, .blank = true};
    p.note_ids = ent_intern_new(b.a, st);
    if (!ent_failed(st))
        write_page(&p);
    ent_brief_free(&b);
}
