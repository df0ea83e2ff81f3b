/* taught_lexicon.c - corrections of actors and issues as files of a lexicon: read with them, a text gives the
 * corrected result by itself. */
#include "answer/taught.h"
#include "record/correct.h"

enum { MOST_TERM = 3 };             /* words of a term */

/* What is known of an actor by its corrections. */
typedef struct taught_actor {
    ent_str id, kind, name, country;
    bool renamed, moved;
    ENT_VEC(ent_str) aliases;
} taught_actor;

typedef struct taught_term {
    ent_str issue, term;
} taught_term;

typedef struct lexicon_maker {
    ent_record *r;
    const ent_engine *e;
    ent_arena *a;
    ent_left_out left;
    ent_intern *ids;
    ENT_VEC(taught_actor) actors;   /* as ids */
    ENT_VEC(taught_term) terms;
    size_t written;
    ent_status *st;
} lexicon_maker;

/* ---- actors ----------------------------------------------------------------------------------------- */

static bool in_lexicon(const lexicon_maker *m, ent_str id)
{
    return ent_lexicon_find(m->e->lexicon, id) != ENT_NONE;
}

static taught_actor *actor_of(lexicon_maker *m, ent_str id)
{
    uint32_t known = ent_intern_count(m->ids), n = ent_intern_add(m->ids, id, m->st);
    if (ent_failed(m->st))
        return NULL;
    if (n < known)
        return &m->actors.at[n];
    taught_actor *t = ENT_PUSH(m->a, &m->actors, m->st);
    sqlite3_stmt *s = ent_sql_prepare(m->r, "SELECT name, kind, iso3 FROM actors WHERE id = ?1", m->st);
    ent_bind_words(s, 1, id);
    if (t)
        t->id = id;
    if (ent_sql_step(m->r, s, m->st) && t) {
        t->name = ent_str_copy(m->a, ent_column(s, 0), m->st);
        t->kind = ent_str_copy(m->a, ent_column(s, 1), m->st);
        t->country = ent_str_copy(m->a, ent_column(s, 2), m->st);
    }
    sqlite3_finalize(s);
    return t;
}

static void add_alias(lexicon_maker *m, taught_actor *t, ent_str name)
{
    for (uint32_t i = 0; t && i < t->aliases.n; i++)
        if (ent_str_eq(t->aliases.at[i], name))
            return;
    bool plain = name.n && !memchr(name.p, ';', name.n) && !memchr(name.p, '|', name.n) && !memchr(name.p, '#', name.n);
    ent_str *slot = t && plain ? ENT_PUSH(m->a, &t->aliases, m->st) : NULL;
    if (slot)
        *slot = name;
}

/* "Mohamed Bazum" of "PER:Mohamed Bazum" */
static ent_str behind_colon(ent_str id)
{
    size_t at = ent_str_find(id, ENT_STR(":"));
    return at == SIZE_MAX ? id : ent_str_sub(id, at + 1, id.n);
}

/* The actor that was merged gives its names to the other, unless the lexicon has it: then both are meant. */
static void take_merge(lexicon_maker *m, ent_str gone, ent_str kept)
{
    if (in_lexicon(m, gone)) {
        ent_leave_out(&m->left, "of two actors that are one: the lexicon has the one that gave way");
        return;
    }
    taught_actor *t = actor_of(m, kept);
    sqlite3_stmt *s = ent_sql_prepare(m->r, "SELECT name FROM actors WHERE id = ?1", m->st);
    ent_bind_words(s, 1, gone);
    if (ent_sql_step(m->r, s, m->st))
        add_alias(m, t, ent_str_copy(m->a, ent_column(s, 0), m->st));
    sqlite3_finalize(s);
    if (gone.n > 4)
        add_alias(m, t, behind_colon(gone));
}

static void take_actors(lexicon_maker *m)
{
    sqlite3_stmt *s = ent_sql_prepare(m->r, "SELECT action, target, field, value FROM corrections WHERE kind = 'actor'"
                                      " ORDER BY correction", m->st);
    while (ent_sql_step(m->r, s, m->st)) {
        ent_str text[4];
        for (int i = 0; i < 4; i++)
            text[i] = ent_str_copy(m->a, ent_column(s, i), m->st);
        if (ent_str_is(text[0], "merge")) {
            take_merge(m, text[3], text[1]);
            continue;
        }
        taught_actor *t = actor_of(m, text[1]);
        if (t && ent_str_is(text[0], "rename"))
            t->renamed = true, t->name = text[3];
        else if (t && ent_str_is(text[2], "country"))
            t->moved = true, t->country = text[3];
        else if (in_lexicon(m, text[1]))
            ent_leave_out(&m->left, "of a kind that the lexicon tells otherwise");
    }
    sqlite3_finalize(s);
}

static void put_actor(lexicon_maker *m, const taught_actor *t, ent_buf *b)
{
    bool known = in_lexicon(m, t->id), person = ent_str_starts(t->id, ENT_STR("PER:"));
    ent_str own = behind_colon(t->id);
    if (known && !t->renamed && !t->moved && t->aliases.n == 0)
        return;
    if (known)
        ent_buf_printf(b, m->st, t->renamed ? "amend %.*s | %.*s\n" : "amend %.*s\n", ENT_FMT(t->id), ENT_FMT(t->name));
    else if (person)
        ent_buf_printf(b, m->st, "person %.*s\n", ENT_FMT(own));
    else
        ent_buf_printf(b, m->st, "%.*s %.*s | %.*s\n", ENT_FMT(t->kind), ENT_FMT(t->id), ENT_FMT(t->name));
    if (!known && (person ? !ent_str_eq(t->name, own) : false))
        ent_buf_printf(b, m->st, "    alias     %.*s\n", ENT_FMT(t->name));
    else if (!known && !person && !ent_str_eq(own, t->name) && own.n < t->id.n)
        ent_buf_printf(b, m->st, "    alias     %.*s\n", ENT_FMT(own));
    for (uint32_t i = 0; i < t->aliases.n; i++)
        if (!ent_str_eq(t->aliases.at[i], t->name) && !ent_str_eq(t->aliases.at[i], own))
            ent_buf_printf(b, m->st, "    alias     %.*s\n", ENT_FMT(t->aliases.at[i]));
    if (t->country.n && (t->moved || !known) && !ent_str_eq(t->country, t->id))
        ent_buf_printf(b, m->st, "    of        %.*s\n", ENT_FMT(t->country));
    ent_buf_puts(b, "\n", m->st);
    m->written++;
}

/* ---- terms of issues -------------------------------------------------------------------------------- */

static bool is_within(ent_span inner, ent_span outer)
{
    return inner.start < outer.end && inner.end > outer.start;
}

/* Words that may name a topic: no name of an actor, no date. */
static bool may_name(const ent_coding *c, uint32_t token)
{
    const ent_token *t = &c->doc->tokens.at[token];
    ent_span at = {t->start, t->end};
    bool good = t->upos == ENT_UPOS_NOUN || t->upos == ENT_UPOS_ADJ || t->upos == ENT_UPOS_PROPN;
    for (uint32_t i = 0; good && i < c->reading.mentions.n; i++)
        good = c->reading.mentions.at[i].actor_count == 0 || !is_within(at, c->reading.mentions.at[i].span);
    for (uint32_t i = 0; good && i < c->reading.dates.n; i++)
        good = !is_within(at, c->reading.dates.at[i].span);
    return good;
}

/* The longest run of such words that ends in a noun, the first of its length, as lemmas. */
static ent_str term_of(lexicon_maker *m, const ent_coding *c, ent_span span)
{
    uint32_t best = 0, best_end = 0;
    const ent_token *tok = c->doc->tokens.at;
    for (uint32_t i = 0; i < c->doc->tokens.n; i++) {
        uint32_t n = 0;
        while (n < MOST_TERM && n <= i && may_name(c, i - n) && is_within((ent_span){tok[i - n].start, tok[i - n].end}, span))
            n++;
        bool ends = tok[i].upos == ENT_UPOS_NOUN && (i + 1 == c->doc->tokens.n || tok[i + 1].upos != ENT_UPOS_NOUN);
        if (ends && n > best) {
            best = n;
            best_end = i;
        }
    }
    ent_str term = ENT_STR("");
    for (uint32_t i = 0; i < best; i++) {
        ent_str lemma = tok[best_end + 1 - best + i].lemma;
        term = ent_str_printf(m->a, m->st, "%.*s%s%.*s", ENT_FMT(term), term.n ? " " : "", ENT_FMT(lemma));
    }
    char *p = (char *)(uintptr_t)term.p;
    for (size_t i = 0; i < term.n; i++)
        if (p[i] >= 'A' && p[i] <= 'Z')
            p[i] = (char)(p[i] + 32);
    return memchr(term.n ? term.p : "", '|', term.n) ? ENT_STR("") : term;
}

static void take_term(lexicon_maker *m, ent_coder *coder, ent_str document, ent_span span, ent_str issue)
{
    ent_coding c;
    ent_document *doc = ent_record_document(m->r, document, m->st);
    if (!doc)
        return;
    ent_coder_run(coder, doc, &c, m->st);
    ent_str term = ent_failed(m->st) ? ENT_STR("") : term_of(m, &c, span);
    taught_term *slot = term.n ? ENT_PUSH(m->a, &m->terms, m->st) : NULL;
    if (slot)
        *slot = (taught_term){issue, term};
    else
        ent_leave_out(&m->left, "of an issue that no word of the position names");
    ent_document_free(doc);
}

static void take_issues(lexicon_maker *m)
{
    ent_coder *coder = ent_coder_new(m->e, m->st);
    sqlite3_stmt *s = ent_sql_prepare(m->r, "SELECT d.id, p.start_byte, p.end_byte, c.value FROM corrections c JOIN positions"
        " p ON p.id IN (c.target, c.applied_to) JOIN current_documents d USING(document) WHERE c.kind = 'position' AND"
        " c.action = 'fix' AND c.field = 'issue' AND c.value IS NOT c.was ORDER BY c.correction", m->st);
    while (ent_sql_step(m->r, s, m->st)) {
        ent_span span = {(uint32_t)sqlite3_column_int64(s, 1), (uint32_t)sqlite3_column_int64(s, 2)};
        take_term(m, coder, ent_str_copy(m->a, ent_column(s, 0), m->st), span, ent_str_copy(m->a, ent_column(s, 3), m->st));
    }
    sqlite3_finalize(s);
    ent_coder_free(coder);
}

/* A row of a user's table takes the place of ours with its key: ours are written with it. */
static void put_terms_of(lexicon_maker *m, ent_str issue, ent_buf *b)
{
    const ent_table *t = ent_lexicon_table(m->e->lexicon, ENT_STR("issue-terms"));
    for (uint32_t row = 0; t && row < ent_table_count(t); row++)
        if (ent_str_eq(ent_table_at(t, row, 0), issue))
            ent_buf_printf(b, m->st, "%.*s | %.*s | %.*s | %.*s\n", ENT_FMT(issue), ENT_FMT(ent_table_at(t, row, 1)),
                           ENT_FMT(ent_table_at(t, row, 2)), ENT_FMT(ent_table_at(t, row, 3)));
    for (uint32_t i = 0; i < m->terms.n; i++)
        if (ent_str_eq(m->terms.at[i].issue, issue)) {
            ent_buf_printf(b, m->st, "%.*s | 4 | - | %.*s\n", ENT_FMT(issue), ENT_FMT(m->terms.at[i].term));
            m->written++;
        }
}

/* ---- the files -------------------------------------------------------------------------------------- */

static void write_actors(lexicon_maker *m, const char *folder)
{
    ent_buf b = {0};
    size_t before = m->written;
    ent_buf_puts(&b, "# Actors of a record that people merged, renamed or put in another country.\n\n", m->st);
    for (uint32_t i = 0; i < m->actors.n && !ent_failed(m->st); i++)
        put_actor(m, &m->actors.at[i], &b);
    if (m->written > before)
        ent_taught_file(folder, "actors", "corrections.lex", ent_buf_str(&b), m->st);
    ent_buf_free(&b);
}

static void write_terms(lexicon_maker *m, const char *folder)
{
    ent_buf b = {0};
    ent_intern *done = ent_intern_new(m->a, m->st);
    ent_buf_puts(&b, "# Terms of positions whose issue people put right; with the rows of ours that have these keys.\n"
                     "table issue-terms | key | weight | with | terms\n", m->st);
    for (uint32_t i = 0; i < m->terms.n && !ent_failed(m->st); i++) {
        uint32_t known = ent_intern_count(done);
        if (ent_intern_add(done, m->terms.at[i].issue, m->st) == known)
            put_terms_of(m, m->terms.at[i].issue, &b);
    }
    if (m->terms.n)
        ent_taught_file(folder, "issues", "corrections.tbl", ent_buf_str(&b), m->st);
    ent_buf_free(&b);
}

void ent_record_lexicon_write(ent_record *r, const ent_engine *e, const char *folder, ent_taught *out, ent_status *st)
{
    *out = (ent_taught){0};
    ent_arena *a = ent_failed(st) ? NULL : ent_arena_new(0, st);
    if (!a)
        return;
    lexicon_maker m = {.r = r, .e = e, .a = a, .ids = ent_intern_new(a, st), .st = st};
    take_actors(&m);
    take_issues(&m);
    write_actors(&m, folder);
    write_terms(&m, folder);
    out->written = m.written;
    ent_taught_end(&m.left, out);
    ent_arena_free(a);
}
