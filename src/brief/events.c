/* events.c - the section "Who did what to whom": deeds, words, plans and what is uncertain apart. */
#include "brief/page.h"
#include "brief/prose.h"

enum { EVENTS_A_PART = 400 };   /* more are counted, not shown */

static bool is_done(const ent_brief_event *e)
{
    return ent_str_is(e->modality, "past") || ent_str_is(e->modality, "ongoing");
}

bool ent_page_is_deed(const ent_brief_event *e)
{
    return is_done(e) && (e->quad == 2 || e->quad == 4);
}

bool ent_page_is_word(const ent_brief_event *e)
{
    return is_done(e) && e->quad != 2 && e->quad != 4;
}

static bool is_planned(const ent_brief_event *e)
{
    return ent_str_is(e->modality, "planned");
}

static bool is_negated(const ent_brief_event *e)
{
    return ent_str_is(e->modality, "negated");
}

static bool is_open(const ent_brief_event *e)
{
    return !is_done(e) && !is_planned(e) && !is_negated(e);
}

/* Names are told where the pair of countries does not say them already. */
static bool names_more(const ent_brief_event *e)
{
    for (int side = 0; side < 2; side++)
        for (uint32_t i = 0; i < e->parties[side].n; i++)
            if (!ent_str_is(e->parties[side].at[i].kind, "state") &&
                e->parties[side].at[i].country.n)
                return true;
    return false;
}

static void side(ent_page *p, const ent_parties *all)
{
    for (uint32_t i = 0; i < all->n; i++) {
        ent_page_text(p, ent_prose_joint(i, all->n));
        ent_page_party(p, &all->at[i]);
    }
}

/* Who, towards whom, in which words, who says so. */
static void tell(ent_page *p, const ent_brief_event *e, bool names)
{
    if (names) {
        side(p, &e->parties[0]);
        if (!e->joint) {
            ent_page_text(p, e->parties[1].n ? " \xe2\x86\x92 " : "");
            side(p, &e->parties[1]);
        }
        ent_page_text(p, ": ");
    }
    ent_page_text(p, "\xe2\x80\x9c");
    W(text, ent_brief_event_words(p->b, e));
    ent_page_text(p, "\xe2\x80\x9d");
    if (e->according.n) {
        ent_page_text(p, ", according to ");
        W(text, e->according);
    }
}

static ent_str when(ent_page *p, const ent_brief_event *e)
{
    ent_arena *a = p->w.a;
    ent_str date = ent_prose_date(e->date, a, p->w.st);
    if (date.n)
        return date;
    const ent_brief_document *d = ent_brief_document_of(p->b, e->sources.at[0].document);
    date = d ? ent_prose_date(d->date, a, p->w.st) : ENT_STR("");
    return date.n ? ent_str_printf(a, p->w.st, "told %.*s", ENT_FMT(date)) : ENT_STR("undated");
}

void ent_page_event(ent_page *p, const ent_brief_event *e)
{
    ent_str date = when(p, e);
    W(strong, ent_str_printf(p->w.a, p->w.st, "%.*s: %s, %.*s.", ENT_FMT(e->pair),
                             ent_prose_event(e->plover), ENT_FMT(date)));
    ent_page_text(p, " ");
    tell(p, e, names_more(e));
    ent_page_text(p, ".");
    if (e->documents > 1)
        ent_writer_printf(&p->w, " Told by %u documents.", e->documents);
    ent_page_refer(p, &e->sources);
}

static void part(ent_page *p, const char *title, bool (*wanted)(const ent_brief_event *))
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < p->b->events.n; i++) {
        if (!wanted(&p->b->events.at[i]) || n++ >= EVENTS_A_PART)
            continue;
        if (n == 1) {
            W(heading, 3, ent_str_z(title));
            W(list, true);
        }
        W(item, true);
        ent_page_event(p, &p->b->events.at[i]);
        W(item, false);
    }
    if (n > 0)
        W(list, false);
    if (n > EVENTS_A_PART) {
        W(paragraph, true);
        ent_writer_printf(&p->w, "%u more: ", n - EVENTS_A_PART);
        W(code, ENT_STR("entente show RECORD events"));
        ent_page_text(p, " lists them.");
        W(paragraph, false);
    }
}

void ent_page_events(ent_page *p)
{
    if (p->b->events.n == 0)
        return;
    W(heading, 2, ENT_STR("Who did what to whom"));
    W(paragraph, true);
    ent_page_text(p, "Besides the meetings, by pairs of countries; in quotation marks the words of the "
                  "document.");
    W(paragraph, false);
    part(p, "Deeds", ent_page_is_deed);
    part(p, "Words", ent_page_is_word);
    part(p, "Planned or announced when it was told", is_planned);
    part(p, "On a condition or not certain", is_open);
    part(p, "Told as not done", is_negated);
}

void ent_page_dated_event(ent_page *p, const ent_brief_event *e)
{
    W(item, true);
    ent_page_day(p, e->date);
    W(text, e->pair);
    ent_writer_printf(&p->w, ": %s", ent_prose_event(e->plover));
    if (!is_done(e)) {
        ent_page_text(p, " (");
        W(text, e->modality);
        ent_page_text(p, ")");
    }
    ent_page_text(p, ", ");
    tell(p, e, false);
    ent_page_text(p, ".");
    ent_page_refer(p, &e->sources);
    W(item, false);
}
