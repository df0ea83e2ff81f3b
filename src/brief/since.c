/* since.c - what a brief tells that the one before did not.
 *
 * A brief that is remembered leaves the ids of all its records and a line on each in the record
 * (tables briefs, brief_records). A later brief with the same choices compares: a meeting or event
 * is new where none of its tellings was told before, changed where its line is another one, withdrawn
 * where nothing tells it any more. Corrections come from the table of corrections. */
#include "brief/page.h"
#include "brief/prose.h"

enum { OF_A_KIND = 3 };             /* lines shown; the rest is counted */

/* ---- what a brief tells, a line each ------------------------------------------------------------ */

typedef struct told {
    ent_str id, kind, line;
    const ent_sources *sources;         /* NULL: of one record, source */
    ent_source source;                  /* of a document: no span */
} told;
typedef ENT_VEC(told) tolds;

static void add(ent_brief *b, tolds *all, const char *kind, const ent_sources *sources, ent_source source,
                ent_str line)
{
    told *slot = ent_failed(b->st) ? NULL : ENT_PUSH(b->a, all, b->st);
    if (slot)
        *slot = (told){sources ? sources->at[0].id : source.id, ent_str_z(kind), line, sources, source};
}

static ent_str names(ent_brief *b, const ent_parties *all)
{
    ent_str text = ENT_STR("");
    for (uint32_t i = 0; i < all->n; i++)
        text = ent_str_printf(b->a, b->st, "%.*s%s%.*s", ENT_FMT(text), i ? ", " : "",
                              ENT_FMT(all->at[i].name));
    return text;
}

#define LINE(...) ent_str_printf(b->a, b->st, __VA_ARGS__)

static ent_str day_before(ent_brief *b, ent_str date)
{
    ent_str day = ent_prose_date(date, b->a, b->st);
    return day.n ? LINE("%.*s: ", ENT_FMT(day)) : day;
}

static void tell_documents(ent_brief *b, tolds *all)
{
    for (uint32_t i = 0; i < b->documents.n; i++) {
        const ent_brief_document *d = &b->documents.at[i];
        if (d->skipped || !ent_brief_in_time(b, d->from, d->past, d->from, d->past))
            continue;
        ent_str day = ent_prose_date(d->date, b->a, b->st);
        add(b, all, "document", NULL, (ent_source){.id = d->id},
            LINE("%.*s%s%.*s", ENT_FMT(d->title.n ? d->title : d->name), day.n ? ", " : "", ENT_FMT(day)));
    }
}

static void tell_meetings(ent_brief *b, tolds *all)
{
    for (uint32_t i = 0; i < b->meetings.n; i++) {
        const ent_brief_meeting *m = &b->meetings.at[i];
        ent_str who = names(b, &m->parties), day = day_before(b, m->date);
        ent_str what = ent_prose_meeting(m, b->a, b->st);
        add(b, all, "meeting", &m->sources, m->sources.at[0],
            LINE("%.*s%.*s, %.*s; %.*s", ENT_FMT(day), ENT_FMT(what), ENT_FMT(m->status), ENT_FMT(who)));
    }
}

static void tell_events(ent_brief *b, tolds *all)
{
    for (uint32_t i = 0; i < b->events.n; i++) {
        const ent_brief_event *e = &b->events.at[i];
        ent_str day = day_before(b, e->date);
        add(b, all, "event", &e->sources, e->told,
            LINE("%.*s%.*s, %s (%.*s): %.*s", ENT_FMT(day), ENT_FMT(e->pair), ent_prose_event(e->plover),
                 ENT_FMT(e->modality), ENT_FMT(e->words)));
    }
}

static void tell_stands(ent_brief *b, tolds *all)
{
    for (uint32_t i = 0; i < b->stands.n; i++) {
        const ent_brief_stand *x = &b->stands.at[i];
        ent_str who = names(b, &x->holders);
        add(b, all, "position", NULL, x->source,
            LINE("%.*s: %.*s on %.*s", ENT_FMT(who), ENT_FMT(x->stance), ENT_FMT(x->issue)));
    }
    for (uint32_t i = 0; i < b->wordings.n; i++) {
        const ent_brief_wording *x = &b->wordings.at[i];
        add(b, all, "wording", NULL, x->source,
            LINE("%.*s: %.*s", ENT_FMT(x->type), ENT_FMT(x->uses.at[0].phrase)));
    }
    for (uint32_t i = 0; i < b->outlooks.n; i++) {
        const ent_brief_outlook *x = &b->outlooks.at[i];
        add(b, all, "outlook", NULL, x->source,
            LINE("%.*s: %.*s", ENT_FMT(x->modality), ENT_FMT(x->statement)));
    }
}

static void tell_quotes(ent_brief *b, tolds *all)
{
    for (uint32_t i = 0; i < b->quotes.n; i++) {
        const ent_brief_quote *q = &b->quotes.at[i];
        ent_str who = names(b, &q->speakers);
        add(b, all, "quotation", &q->sources, q->sources.at[0],
            LINE("%.*s: %.*s", ENT_FMT(who.n ? who : ENT_STR("nobody named")), ENT_FMT(q->content.at[0])));
    }
}

/* In the order of kinds, within a kind in that of the brief. */
static tolds tell_all(ent_brief *b)
{
    tolds all = {0};
    tell_documents(b, &all);
    tell_meetings(b, &all);
    tell_events(b, &all);
    tell_stands(b, &all);
    tell_quotes(b, &all);
    return all;
}

static ent_str choices(const ent_brief *b)
{
    return LINE("actor=%.*s issue=%.*s from=%s to=%s", ENT_FMT(b->actor_id), ENT_FMT(b->issue),
                b->o->from ? b->o->from : "", b->o->to ? b->o->to : "");
}

/* ---- remembering ---------------------------------------------------------------------------------- */

static void remember_one(ent_record *r, sqlite3_stmt *s, ent_str id, const told *x, ent_status *st)
{
    ent_bind_words(s, 2, id);
    ent_bind_words(s, 3, x->kind);
    ent_bind_words(s, 4, x->line);
    while (ent_sql_step(r, s, st))
        ;
}

static void remember(ent_brief *b)
{
    tolds all = tell_all(b);
    ent_sql_exec(b->r, "BEGIN IMMEDIATE", b->st);
    sqlite3_stmt *s = ent_sql_prepare(b->r, "INSERT INTO briefs(made_at, filters)"
                                      " VALUES(strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?1)", b->st);
    ent_bind_words(s, 1, choices(b));
    ent_sql_step(b->r, s, b->st);
    sqlite3_finalize(s);
    int64_t brief = sqlite3_last_insert_rowid(b->r->db);
    s = ent_sql_prepare(b->r, "INSERT OR IGNORE INTO brief_records(brief, id, kind, line)"
                        " VALUES(?1, ?2, ?3, ?4)", b->st);
    ent_bind_int(s, 1, brief);
    for (uint32_t i = 0; i < all.n && !ent_failed(b->st); i++) {
        const told *x = &all.at[i];
        remember_one(b->r, s, x->id, x, b->st);
        for (uint32_t k = 1; x->sources && k < x->sources->n; k++)
            remember_one(b->r, s, x->sources->at[k].id, x, b->st);
    }
    sqlite3_finalize(s);
    ent_sql_exec(b->r, ent_failed(b->st) ? "ROLLBACK" : "COMMIT", b->st);
}

void ent_brief_remember(ent_record *r, const ent_brief_options *o, ent_status *st)
{
    ent_brief_options whole = o ? *o : (ent_brief_options){0};
    ent_brief b;
    if (ent_failed(st))
        return;
    whole.in_short = false;
    ent_brief_load(&b, r, &whole, st);
    if (!ent_failed(st))
        remember(&b);
    ent_brief_free(&b);
}

/* ---- comparing -------------------------------------------------------------------------------------- */

typedef struct before {                 /* what the remembered brief told */
    int64_t brief;
    ent_str made_at;
    ent_intern *ids;
    tolds all;                          /* by number of the id */
} before;

static bool find_brief(ent_brief *b, before *out)
{
    bool last = strcmp(b->o->since, "last") == 0;
    sqlite3_stmt *s = ent_sql_prepare(b->r, "SELECT brief, made_at FROM briefs WHERE filters = ?1 AND"
        " (?2 = '' OR made_at < ?2 OR substr(made_at, 1, length(?2)) = ?2) ORDER BY brief DESC LIMIT 1",
        b->st);
    ent_bind_words(s, 1, choices(b));
    ent_bind_words(s, 2, last ? ENT_STR("") : ent_str_z(b->o->since));
    bool found = ent_sql_step(b->r, s, b->st);
    if (found) {
        out->brief = sqlite3_column_int64(s, 0);
        out->made_at = ent_brief_kept(b, s, 1);
    }
    sqlite3_finalize(s);
    return found;
}

static void load_before(ent_brief *b, before *out)
{
    out->ids = ent_intern_new(b->a, b->st);
    sqlite3_stmt *s = ent_sql_prepare(b->r, "SELECT id, kind, line FROM brief_records WHERE brief = ?1"
                                      " ORDER BY CASE kind WHEN 'document' THEN 0 WHEN 'meeting' THEN 1 WHEN"
                                      " 'event' THEN 2 ELSE 3 END, kind, line, id", b->st);
    ent_bind_int(s, 1, out->brief);
    while (ent_sql_step(b->r, s, b->st)) {
        told *slot = ENT_PUSH(b->a, &out->all, b->st);
        if (slot) {
            *slot = (told){.id = ent_brief_kept(b, s, 0), .kind = ent_brief_kept(b, s, 1),
                           .line = ent_brief_kept(b, s, 2)};
            ent_intern_add(out->ids, slot->id, b->st);
        }
    }
    sqlite3_finalize(s);
}

/* The first telling of it that was told before; NULL: none. */
static const told *known(const before *old, const told *x)
{
    uint32_t n = ent_intern_find(old->ids, x->id);
    for (uint32_t i = 1; n == ENT_NONE && x->sources && i < x->sources->n; i++)
        n = ent_intern_find(old->ids, x->sources->at[i].id);
    return n == ENT_NONE ? NULL : &old->all.at[n];
}

static ent_intern *ids_of(ent_brief *b, const tolds *all)
{
    ent_intern *ids = ent_intern_new(b->a, b->st);
    for (uint32_t i = 0; i < all->n && !ent_failed(b->st); i++) {
        const told *x = &all->at[i];
        ent_intern_add(ids, x->id, b->st);
        for (uint32_t k = 1; x->sources && k < x->sources->n; k++)
            ent_intern_add(ids, x->sources->at[k].id, b->st);
    }
    return ids;
}

/* ---- the section -------------------------------------------------------------------------------------- */

static bool begin_part(ent_page *p, const char *title, uint32_t n)
{
    if (n == 0)
        return false;
    W(heading, 3, ent_str_printf(p->w.a, p->w.st, "%s (%u)", title, n));
    W(list, true);
    return true;
}

static void end_part(ent_page *p, uint32_t more)
{
    W(list, false);
    if (more == 0)
        return;
    W(paragraph, true);
    ent_writer_printf(&p->w, "%u more: ", more);
    W(code, ENT_STR("entente changes RECORD --since DATE"));
    ent_page_text(p, ".");
    W(paragraph, false);
}

/* Lines of a part: those of a kind stand together. */
typedef struct part {
    uint32_t n, shown, of_kind;
    ent_str kind;
} part;

static bool is_shown(part *x, ent_str kind)
{
    if (!ent_str_eq(x->kind, kind))
        x->of_kind = 0;
    x->kind = kind;
    bool shown = x->of_kind++ < OF_A_KIND;
    x->shown += shown;
    return shown;
}

/* "meeting: line", with the notes of what tells it now. */
static void put_line(ent_page *p, const told *x, const told *was)
{
    W(item, true);
    W(strong, ent_str_printf(p->w.a, p->w.st, "%.*s.", ENT_FMT(x->kind)));
    ent_page_text(p, " ");
    W(text, x->line);
    if (was) {
        ent_page_text(p, " \xe2\x80\x94 before: ");
        W(text, was->line);
    }
    if (x->sources)
        ent_page_refer(p, x->sources);
    else if (x->source.span.end)
        ent_page_refer_one(p, &x->source);
    W(item, false);
}

static bool is_of_part(const before *old, const told *x, bool changed)
{
    const told *was = known(old, x);
    return changed ? was && !ent_str_eq(was->line, x->line) : !was;
}

static void put_now(ent_page *p, const before *old, const tolds *now, bool changed)
{
    part x = {0};
    for (uint32_t i = 0; i < now->n; i++)
        x.n += is_of_part(old, &now->at[i], changed);
    if (!begin_part(p, changed ? "Changed" : "New", x.n))
        return;
    for (uint32_t i = 0; i < now->n; i++)
        if (is_of_part(old, &now->at[i], changed) && is_shown(&x, now->at[i].kind))
            put_line(p, &now->at[i], changed ? known(old, &now->at[i]) : NULL);
    end_part(p, x.n - x.shown);
}

/* A withdrawn meeting has the line of each of its tellings: they stand together, and count once. */
static bool is_gone(const before *old, const ent_intern *now, uint32_t i)
{
    const told *x = &old->all.at[i];
    return ent_intern_find(now, x->id) == ENT_NONE &&
           (i == 0 || !ent_str_eq(x->line, old->all.at[i - 1].line) ||
            !ent_str_eq(x->kind, old->all.at[i - 1].kind));
}

static void put_withdrawn(ent_page *p, const before *old, const tolds *now)
{
    const ent_intern *ids = ids_of(p->b, now);
    part x = {0};
    for (uint32_t i = 0; i < old->all.n && !ent_failed(p->w.st); i++)
        x.n += is_gone(old, ids, i);
    if (!begin_part(p, "Withdrawn: no document tells it any more", x.n))
        return;
    for (uint32_t i = 0; i < old->all.n; i++)
        if (is_gone(old, ids, i) && is_shown(&x, old->all.at[i].kind))
            put_line(p, &old->all.at[i], NULL);
    end_part(p, x.n - x.shown);
}

static void put_corrections(ent_page *p, const before *old)
{
    ent_brief *b = p->b;
    bool open = false;
    sqlite3_stmt *s = ent_sql_prepare(b->r, "SELECT action, kind, target, field, was, value, why, who FROM"
                                      " corrections WHERE made_at >= ?1 ORDER BY made_at, id", b->st);
    ent_bind_words(s, 1, old->made_at);
    while (ent_sql_step(b->r, s, b->st)) {
        if (!open)
            W(heading, 3, ENT_STR("Corrected by people"));
        ent_page_item(p, &open);
        W(strong, LINE("%.*s %.*s.", ENT_FMT(ent_column(s, 0)), ENT_FMT(ent_column(s, 1))));
        ent_page_text(p, " ");
        W(code, ent_column(s, 2));
        if (ent_column(s, 3).n)
            W(text, LINE(" %.*s: %.*s, was %.*s", ENT_FMT(ent_column(s, 3)), ENT_FMT(ent_column(s, 5)),
                         ENT_FMT(ent_column(s, 4))));
        if (ent_column(s, 6).n)
            W(text, LINE(" (%.*s)", ENT_FMT(ent_column(s, 6))));
        ent_page_text(p, ".");
        W(item, false);
    }
    if (open)
        W(list, false);
    sqlite3_finalize(s);
}

static void put_paragraph(ent_page *p, ent_str text)
{
    W(paragraph, true);
    W(text, text);
    W(paragraph, false);
}

void ent_page_since(ent_page *p)
{
    ent_brief *b = p->b;
    before old = {0};
    if (!b->o->since)
        return;
    W(heading, 2, ENT_STR("Since the last brief"));
    if (!find_brief(b, &old)) {
        put_paragraph(p, ENT_STR("No brief with these choices is remembered: entente brief RECORD --remember"
                                 " keeps what this one tells."));
        return;
    }
    load_before(b, &old);
    tolds now = tell_all(b);
    put_paragraph(p, LINE("Compared with the brief of %.*s.", ENT_FMT(old.made_at)));
    put_now(p, &old, &now, false);
    put_now(p, &old, &now, true);
    put_withdrawn(p, &old, &now);
    put_corrections(p, &old);
}
