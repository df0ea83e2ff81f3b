/* coverage.c - the box "What this covers": documents, choices, what was found, what was not read. */
#include "brief/page.h"
#include "brief/prose.h"

typedef struct tally {
    ent_intern *names;
    ENT_VEC(uint32_t) counts;
} tally;

static void count_name(ent_page *p, tally *t, ent_str name)
{
    if (!t->names)
        t->names = ent_intern_new(p->w.a, p->w.st);
    uint32_t at = ent_failed(p->w.st) ? ENT_NONE : ent_intern_add(t->names, name, p->w.st);
    if (at == ENT_NONE)
        return;
    if (at == t->counts.n) {
        uint32_t *slot = ENT_PUSH(p->w.a, &t->counts, p->w.st);
        if (!slot)
            return;
    }
    t->counts.at[at]++;
}

/* "Reuters (3), Yonhap (1)": most first, then in the order met. */
static void write_tally(ent_page *p, const tally *t, uint32_t most)
{
    uint32_t shown = 0;
    for (uint32_t want = UINT32_MAX; shown < t->counts.n && shown < most;) {
        uint32_t next = 0;
        for (uint32_t i = 0; i < t->counts.n; i++)
            if (t->counts.at[i] < want && t->counts.at[i] > next)
                next = t->counts.at[i];
        for (uint32_t i = 0; i < t->counts.n && shown < most; i++)
            if (t->counts.at[i] == next) {
                ent_page_text(p, shown++ ? ", " : "");
                W(text, ent_intern_at(t->names, i));
                ent_writer_printf(&p->w, " (%u)", next);
            }
        want = next;
        if (next == 0)
            break;
    }
    if (shown < t->counts.n)
        ent_writer_printf(&p->w, " and %u more", t->counts.n - shown);
}

typedef struct coverage {
    uint32_t read, skipped, undated, warned, no_outlet;
    uint64_t words;
    int32_t from, past;
    tally outlets, languages, genres;
} coverage;

static void survey(ent_page *p, coverage *c)
{
    *c = (coverage){.from = INT32_MAX, .past = INT32_MIN};
    for (uint32_t i = 0; i < p->b->documents.n; i++) {
        const ent_brief_document *d = &p->b->documents.at[i];
        count_name(p, &c->languages, ent_prose_language(d->language));
        if (d->skipped) {
            c->skipped++;
            continue;
        }
        c->read++;
        c->words += d->words;
        c->warned += d->warning.n > 0;
        if (d->outlet.n)
            count_name(p, &c->outlets, d->outlet);
        else
            c->no_outlet++;
        count_name(p, &c->genres, d->genre);
        if (d->from == INT32_MIN || d->past == INT32_MAX) {
            c->undated++;
            continue;
        }
        c->from = d->from < c->from ? d->from : c->from;
        c->past = d->past > c->past ? d->past : c->past;
    }
}

static void line_of(ent_page *p, const char *name)
{
    W(item, true);
    W(strong, ent_str_z(name));
    ent_page_text(p, " ");
}

static void documents_line(ent_page *p, const coverage *c)
{
    ent_arena *a = p->w.a;
    line_of(p, "Read:");
    W(text, ent_prose_count(c->read, "document", "documents", a, p->w.st));
    ent_page_text(p, ", ");
    W(text, ent_prose_count(c->words, "word", "words", a, p->w.st));
    if (c->from < c->past) {
        ent_page_text(p, "; dated ");
        W(text, ent_prose_days(c->from, c->past, a, p->w.st));
    }
    if (c->undated)
        ent_writer_printf(&p->w, "; %u without a date", c->undated);
    ent_page_text(p, ".");
    W(item, false);
}

static void problem_lines(ent_page *p)
{
    for (uint32_t i = 0; i < p->b->documents.n; i++) {
        const ent_brief_document *d = &p->b->documents.at[i];
        if (!d->skipped && d->warning.n == 0)
            continue;
        W(item, true);
        W(strong, d->skipped ? ENT_STR("Not read:") : ENT_STR("Read in part:"));
        ent_page_text(p, " ");
        W(code, d->name);
        ent_page_text(p, " (");
        W(text, d->skipped ? d->reason : d->warning);
        ent_page_text(p, ").");
        W(item, false);
    }
}

static void selection_line(ent_page *p)
{
    const ent_brief_options *o = p->b->o;
    if (!o->from && !o->to && !o->actor && !o->issue)
        return;
    line_of(p, "Chosen:");
    if (o->actor) {
        ent_page_text(p, "what concerns ");
        W(text, p->b->actor_name);
        ent_page_text(p, o->from || o->to || o->issue ? ", " : "");
    }
    if (o->issue) {
        ent_page_text(p, "positions on ");
        W(text, p->b->issue_name);
        ent_page_text(p, " and what stands in the same sentences");
        ent_page_text(p, o->from || o->to ? ", " : "");
    }
    if (o->from || o->to) {
        W(text, ent_prose_days(p->b->from, p->b->past, p->w.a, p->w.st));
        ent_page_text(p, "; what has no date of its own counts by the date of its document");
    }
    ent_page_text(p, ".");
    W(item, false);
}

static void findings_line(ent_page *p)
{
    uint32_t held = 0;
    ent_arena *a = p->w.a;
    for (uint32_t i = 0; i < p->b->meetings.n; i++)
        held += ent_str_is(p->b->meetings.at[i].status, "held");
    line_of(p, "Found:");
    W(text, ent_prose_count(p->b->meetings.n, "meeting", "meetings", a, p->w.st));
    if (p->b->meetings.n)
        ent_writer_printf(&p->w, " (%u told as held)", held);
    ent_page_text(p, ", ");
    W(text, ent_prose_count(p->b->events.n, "further event", "further events", a, p->w.st));
    ent_page_text(p, ", ");
    W(text, ent_prose_count(p->b->said, "quotation", "quotations", a, p->w.st));
    ent_page_text(p, ", ");
    W(text, ent_prose_count(p->b->persons.n, "person", "persons", a, p->w.st));
    ent_page_text(p, " with an office or role.");
    W(item, false);
}

void ent_page_coverage(ent_page *p)
{
    coverage all, *c = &all;
    survey(p, c);
    W(heading, 2, ENT_STR("What this covers"));
    W(box, true);
    W(list, true);
    documents_line(p, c);
    selection_line(p);
    findings_line(p);
    if (c->outlets.counts.n) {
        line_of(p, "Outlets:");
        write_tally(p, &c->outlets, 12);
        if (c->no_outlet)
            ent_writer_printf(&p->w, "; %u name none", c->no_outlet);
        ent_page_text(p, ".");
        W(item, false);
    }
    line_of(p, "Kinds and languages:");
    write_tally(p, &c->genres, 6);
    ent_page_text(p, "; ");
    write_tally(p, &c->languages, 6);
    ent_page_text(p, ".");
    W(item, false);
    problem_lines(p);
    line_of(p, "Not in it:");
    ent_page_text(p, "what these documents do not say. That a meeting, an act or a remark is missing here "
            "does not mean that there was none. Everything was found by rules; some of it is missed and "
            "some mistaken: each line ends in a note with the sentence it comes from.");
    W(item, false);
    for (uint32_t i = 0; i < p->b->coders.n; i++) {
        line_of(p, "Read with:");
        ent_page_text(p, "entente ");
        W(text, p->b->coders.at[i]);
        ent_page_text(p, ".");
        W(item, false);
    }
    W(list, false);
    W(box, false);
}


void ent_page_days(ent_page *p, int32_t *from, int32_t *past)
{
    coverage c;
    survey(p, &c);
    *from = c.from;
    *past = c.past;
}
