/* explain.c - how a sentence was understood: words, tree, who is meant, rules, records. */
#include "brief/find.h"
#include "brief/out.h"
#include "brief/passage.h"
#include "exchange/safe.h"
#include "plover/why.h"
#include "text/given.h"

#include <stdio.h>

#define BOLD "\033[1m"
#define PLAIN "\033[0m"
enum { TREE_DEPTH = 60 };

/* Kinds of rules that readers ask for. */
static const char *const rule_kinds[] = {"meeting", "quote", "tie", "wording"};

typedef struct explaining {
    const ent_engine *e;
    const ent_coding *c;
    const ent_document *doc;
    bool colour;
    const ent_sink *out;
    ent_status *st;
} explaining;

static void heading(const explaining *x, const char *text)
{
    ent_out(x->out, x->st, "\n%s%s%s\n", x->colour ? BOLD : "", text, x->colour ? PLAIN : "");
}

/* ---- words and tree ------------------------------------------------------------------------- */

static void print_words(const explaining *x, const ent_sentence *s)
{
    heading(x, "words");
    for (uint32_t i = s->first; i < s->first + s->count; i++) {
        const ent_token *t = &x->doc->tokens.at[i];
        bool root = t->head == ENT_NONE;
        ent_out(x->out, x->st, "  %3u %-18.*s %-16.*s %-6s %-5s %-12s ", i - s->first + 1,
                ENT_FMT(t->form), ENT_FMT(t->lemma), ent_upos_name(t->upos),
                ent_xpos_name(t->xpos), ent_rel_name(t->rel));
        if (root)
            ent_out(x->out, x->st, "0\n");
        else
            ent_out(x->out, x->st, "%u %.*s\n", t->head - s->first + 1,
                    ENT_FMT(x->doc->tokens.at[t->head].form));
    }
}

/* rails: for each level, whether a sibling follows further down. */
static void print_tree(const explaining *x, uint32_t token, bool rails[TREE_DEPTH], int depth)
{
    const ent_token *t = &x->doc->tokens.at[token];
    ent_out(x->out, x->st, "  ");
    for (int i = 1; i < depth; i++)
        ent_out(x->out, x->st, rails[i] ? "│  " : "   ");
    if (depth > 0)
        ent_out(x->out, x->st, rails[depth] ? "├─ " : "└─ ");
    ent_out(x->out, x->st, "%s%.*s%s %s\n", x->colour ? BOLD : "", ENT_FMT(t->form),
            x->colour ? PLAIN : "", ent_rel_name(t->rel));
    if (depth + 1 >= TREE_DEPTH && t->child != ENT_NONE) {
        ent_out(x->out, x->st, "  ... deeper than %d levels\n", TREE_DEPTH);
        return;
    }
    for (uint32_t c = t->child; c != ENT_NONE; c = x->doc->tokens.at[c].sibling) {
        rails[depth + 1] = x->doc->tokens.at[c].sibling != ENT_NONE;
        print_tree(x, c, rails, depth + 1);
    }
}

static void print_trees(const explaining *x, const ent_sentence *s)
{
    bool rails[TREE_DEPTH + 1] = {false};
    heading(x, "tree");
    for (uint32_t i = s->first; i < s->first + s->count; i++)
        if (x->doc->tokens.at[i].head == ENT_NONE)
            print_tree(x, i, rails, 0);
}

/* ---- who and when ----------------------------------------------------------------------------- */

static bool in_sentence(uint32_t token, const ent_sentence *s)
{
    return token != ENT_NONE && token >= s->first && token < s->first + s->count;
}

static void print_mentions(const explaining *x, const ent_sentence *s)
{
    const ent_reading *r = &x->c->reading;
    bool any = false;
    heading(x, "who");
    for (uint32_t i = 0; i < r->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[i];
        if (!in_sentence(m->first, s))
            continue;
        any = true;
        ent_out(x->out, x->st, "  %.*s =", ENT_FMT(ent_document_text(x->doc, m->span)));
        for (uint32_t k = 0; k < m->actor_count; k++)
            ent_out(x->out, x->st, " %.*s", ENT_FMT(r->actors.at[m->actors[k]].id));
        if (m->actor_count == 0)
            ent_out(x->out, x->st, " nobody known");
        ent_out(x->out, x->st, "%s", m->place_sense ? ", as a place" : "");
        ent_out(x->out, x->st, m->why.n ? " (%.*s)\n" : "\n", ENT_FMT(m->why));
    }
    if (!any)
        ent_out(x->out, x->st, "  no actor is named\n");
}

static void print_dates(const explaining *x, const ent_sentence *s)
{
    const ent_reading *r = &x->c->reading;
    bool any = false;
    for (uint32_t i = 0; i < r->dates.n; i++) {
        const ent_timex *t = &r->dates.at[i];
        if (!in_sentence(t->first, s))
            continue;
        if (!any)
            heading(x, "when");
        any = true;
        ent_out(x->out, x->st, "  %.*s = %.*s (%.*s)\n", ENT_FMT(ent_document_text(x->doc, t->span)),
                ENT_FMT(t->value), ENT_FMT(t->how));
    }
}

/* ---- rules ---------------------------------------------------------------------------------------- */

static ent_str form(const explaining *x, uint32_t token)
{
    return token < x->doc->tokens.n ? x->doc->tokens.at[token].form : ENT_STR("");
}

static void print_match(const explaining *x, const ent_match *m)
{
    ent_out(x->out, x->st, "  %.*s at “%.*s”:", ENT_FMT(ent_rule_name(m->rule)),
            ENT_FMT(form(x, m->trigger)));
    for (uint32_t i = 0; i < m->capture_count; i++)
        ent_out(x->out, x->st, " %.*s=%.*s", ENT_FMT(m->captures[i].name),
                ENT_FMT(form(x, m->captures[i].token)));
    ent_out(x->out, x->st, "  (%.*s:%u)\n", ENT_FMT(ent_rule_file(m->rule)),
            ent_rule_line(m->rule));
}

static bool matched_at(const ent_matches *matches, uint32_t trigger)
{
    for (uint32_t i = 0; i < matches->n; i++)
        if (matches->at[i].trigger == trigger)
            return true;
    return false;
}

/* What a rule captured that no actor, place or date stands at: what keeps it from firing. */
static void print_near_match(const explaining *x, const ent_match *m)
{
    bool said = false;
    ent_out(x->out, x->st, "  not %.*s at “%.*s”:", ENT_FMT(ent_rule_name(m->rule)),
            ENT_FMT(form(x, m->trigger)));
    for (uint32_t i = 0; i < m->capture_count; i++)
        if (m->captures[i].token < x->doc->tokens.n &&
            x->c->reading.marks[m->captures[i].token] == 0) {
            ent_out(x->out, x->st, "%s nobody is known by “%.*s” (%.*s)", said ? "," : "",
                    ENT_FMT(form(x, m->captures[i].token)), ENT_FMT(m->captures[i].name));
            said = true;
        }
    ent_out(x->out, x->st, said ? "\n" : " what stands there is of another kind than it asks for\n");
}

/* Marks as if every noun, name and pronoun were anything a rule may ask for. */
static uint32_t *all_marks(const explaining *x)
{
    uint32_t n = x->doc->tokens.n;
    uint32_t *marks = ENT_NEW(x->doc->arena, uint32_t, n + 1u, x->st);
    for (uint32_t i = 0; marks && i < n; i++) {
        uint8_t upos = x->doc->tokens.at[i].upos;
        bool nominal = upos == ENT_UPOS_NOUN || upos == ENT_UPOS_PROPN || upos == ENT_UPOS_PRON ||
                       upos == ENT_UPOS_NUM;
        marks[i] = nominal ? UINT32_MAX : x->c->reading.marks[i];
    }
    return marks;
}

static void print_rules(const explaining *x, uint32_t sentence)
{
    const uint32_t *relaxed = all_marks(x);
    bool any = false;
    heading(x, "rules");
    for (size_t k = 0; k < sizeof rule_kinds / sizeof *rule_kinds && !ent_failed(x->st); k++) {
        ent_matches found = {0}, near = {0};
        ent_str kind = ent_str_z(rule_kinds[k]);
        ent_rules_match(x->e->lexicon, kind, x->doc, sentence, x->c->reading.marks, &found, x->st);
        ent_rules_match(x->e->lexicon, kind, x->doc, sentence, relaxed, &near, x->st);
        for (uint32_t i = 0; i < found.n; i++)
            print_match(x, &found.at[i]);
        for (uint32_t i = 0; i < near.n; i++)
            if (!matched_at(&found, near.at[i].trigger))
                print_near_match(x, &near.at[i]);
        any |= found.n + near.n > 0;
    }
    if (!any)
        ent_out(x->out, x->st, "  none: no word of a rule stands here in that rule's pattern\n");
}

/* ---- acts ------------------------------------------------------------------------------------------ */

static void print_acts(const explaining *x, uint32_t sentence)
{
    ent_considerations all = {0};
    heading(x, "acts");
    ent_acts_considered(x->e->acts, &x->c->reading, &x->c->quotes, &x->c->events, sentence, &all, x->st);
    for (uint32_t i = 0; i < all.n; i++) {
        const ent_considered *c = &all.at[i];
        ent_out(x->out, x->st, "  %.*s: %.*s\n", ENT_FMT(form(x, c->token)), ENT_FMT(c->why));
        if (c->row.n)
            ent_out(x->out, x->st, "    row: %.*s\n", ENT_FMT(c->row));
        if (c->event != ENT_NONE)
            ent_out(x->out, x->st, "    %.*s\n", ENT_FMT(x->c->events.at[c->event].captures));
    }
    if (all.n == 0)
        ent_out(x->out, x->st, "  none: no word of the table of acts stands here\n");
}

/* ---- records ---------------------------------------------------------------------------------------- */

static void print_list(const explaining *x, const char *name, const uint32_t *actors, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        ent_out(x->out, x->st, "%s%.*s", i ? " " : name, ENT_FMT(x->c->reading.actors.at[actors[i]].id));
}

static void print_if(const explaining *x, const char *before, ent_str value, const char *behind)
{
    if (value.n)
        ent_out(x->out, x->st, "%s%.*s%s", before, ENT_FMT(value), behind);
}

static bool print_meetings(const explaining *x, uint32_t sentence)
{
    bool any = false;
    for (uint32_t i = 0; i < x->c->meetings.n; i++) {
        const ent_meeting *m = &x->c->meetings.at[i];
        if (m->sentence != sentence)
            continue;
        any = true;
        ent_out(x->out, x->st, "  meeting %.*s, %.*s", ENT_FMT(m->kind), ENT_FMT(m->status));
        print_list(x, ": ", m->participants.at, m->participants.n);
        print_if(x, "; place ", m->place, "");
        print_if(x, "; date ", m->date, "");
        print_if(x, " (", m->date_how, ")");
        ent_out(x->out, x->st, "; rule %.*s\n", ENT_FMT(m->rule));
    }
    return any;
}

static bool print_quotes(const explaining *x, uint32_t sentence)
{
    bool any = false;
    for (uint32_t i = 0; i < x->c->quotes.n; i++) {
        const ent_quote *q = &x->c->quotes.at[i];
        if (q->sentence != sentence)
            continue;
        any = true;
        ent_out(x->out, x->st, "  quotation %.*s, %.*s", ENT_FMT(q->form), ENT_FMT(q->qtype));
        print_list(x, ": ", q->speakers.at, q->speakers.n);
        print_if(x, "; cue ", q->cue, "");
        if (q->strength)
            ent_out(x->out, x->st, " (%.*s, strength %u)", ENT_FMT(q->cls), q->strength);
        print_if(x, "; channel ", q->channel, "");
        for (uint32_t k = 0; k < q->content.n; k++)
            ent_out(x->out, x->st, "; “%.*s”",
                    ENT_FMT(ent_document_text(x->doc, q->content.at[k])));
        ent_out(x->out, x->st, "; rule %.*s\n", ENT_FMT(q->rule));
    }
    return any;
}

/* "territory (Crimea), military (by its party)" */
static void print_contexts(const explaining *x, const ent_event *e)
{
    for (uint32_t i = 0; i < e->contexts.n; i++) {
        const ent_event_context *c = &e->contexts.at[i];
        bool words = c->first != ENT_NONE;
        ent_str told = words ? ent_words_of(x->doc, c->first, c->last) : ent_str_z(c->how);
        ent_out(x->out, x->st, "%s%.*s (%s%.*s%s)", i ? ", " : "; contexts ", ENT_FMT(c->context),
                words ? "\xe2\x80\x9c" : "by its ",
                ENT_FMT(ent_str_is(told, "abroad") && !words ? ENT_STR("parties") : told),
                words ? "\xe2\x80\x9d" : "");
    }
}

static bool print_events(const explaining *x, uint32_t sentence)
{
    bool any = false;
    for (uint32_t i = 0; i < x->c->events.n; i++) {
        const ent_event *e = &x->c->events.at[i];
        if (e->sentence != sentence)
            continue;
        any = true;
        ent_out(x->out, x->st, "  event %.*s", ENT_FMT(e->plover));
        print_if(x, " ", e->mode, "");
        ent_out(x->out, x->st, ", %.*s", ENT_FMT(e->modality));
        print_list(x, ": ", e->sources.at, e->sources.n);
        print_list(x, " > ", e->targets.at, e->targets.n);
        print_if(x, "; CAMEO ", e->cameo, "");
        print_contexts(x, e);
        print_if(x, "; place ", e->place, "");
        print_if(x, "; date ", e->date, "");
        print_if(x, " (", e->date_how, ")");
        if (!ent_str_is(e->attribution, "author"))
            print_if(x, "; according to ", e->attribution, "");
        ent_out(x->out, x->st, "; rule %.*s\n", ENT_FMT(e->rule));
    }
    return any;
}

static bool print_ties(const explaining *x, uint32_t sentence)
{
    bool any = false;
    for (uint32_t i = 0; i < x->c->ties.n; i++) {
        const ent_tie *t = &x->c->ties.at[i];
        if (t->sentence != sentence)
            continue;
        any = true;
        ent_out(x->out, x->st, "  tie %.*s, %.*s", ENT_FMT(t->relation), ENT_FMT(t->status));
        print_list(x, ": ", t->a.at, t->a.n);
        print_list(x, " > ", t->b.at, t->b.n);
        for (uint32_t k = 0; k < t->attrs.n; k++)
            ent_out(x->out, x->st, "; %.*s %.*s", ENT_FMT(t->attrs.at[k].key), ENT_FMT(t->attrs.at[k].value));
        print_if(x, "; date ", t->date, "");
        ent_out(x->out, x->st, "; rule %.*s\n", ENT_FMT(t->rule));
    }
    return any;
}

static bool print_outlooks(const explaining *x, uint32_t sentence)
{
    bool any = false;
    for (uint32_t i = 0; i < x->c->outlooks.n; i++) {
        const ent_outlook *o = &x->c->outlooks.at[i];
        if (o->sentence != sentence)
            continue;
        any = true;
        ent_out(x->out, x->st, "  outlook %.*s", ENT_FMT(o->modality));
        print_if(x, " ", o->polarity, "");
        print_list(x, ", held by ", o->holders.at, o->holders.n);
        print_list(x, "; about ", o->about.at, o->about.n);
        print_if(x, "; “", o->statement, "”");
        print_if(x, "; condition “", o->condition, "”");
        print_if(x, "; by ", o->horizon, "");
        ent_out(x->out, x->st, "; rule %.*s\n", ENT_FMT(o->rule));
    }
    return any;
}

static bool print_causes(const explaining *x, uint32_t sentence)
{
    bool any = false;
    for (uint32_t i = 0; i < x->c->causes.n; i++) {
        const ent_cause *c = &x->c->causes.at[i];
        if (c->sentence != sentence)
            continue;
        any = true;
        ent_out(x->out, x->st, "  cause, %.*s: “%.*s” > “%.*s”; rule %.*s\n", ENT_FMT(c->kind),
                ENT_FMT(c->cause), ENT_FMT(c->effect), ENT_FMT(c->rule));
    }
    return any;
}

static bool print_positions(const explaining *x, uint32_t sentence)
{
    bool any = false;
    for (uint32_t i = 0; i < x->c->positions.n; i++) {
        const ent_position *p = &x->c->positions.at[i];
        if (p->sentence != sentence)
            continue;
        any = true;
        ent_out(x->out, x->st, "  position %.*s on %.*s, strength %u", ENT_FMT(p->stance),
                ENT_FMT(p->issue), p->strength);
        print_list(x, ": ", p->holders.at, p->holders.n);
        print_list(x, " > ", p->targets.at, p->targets.n);
        print_if(x, "; date ", p->date, "");
        ent_out(x->out, x->st, "; rule %.*s\n", ENT_FMT(p->rule));
    }
    return any;
}

static bool print_wordings(const explaining *x, uint32_t sentence)
{
    bool any = false;
    for (uint32_t i = 0; i < x->c->wordings.n; i++) {
        const ent_wording *w = &x->c->wordings.at[i];
        if (w->sentence != sentence)
            continue;
        any = true;
        ent_out(x->out, x->st, "  wording, %.*s", ENT_FMT(w->type));
        for (uint32_t k = 0; k < w->uses.n; k++) {
            print_if(x, ": “", w->uses.at[k].phrase, "”");
            print_list(x, " by ", w->uses.at[k].users.at, w->uses.at[k].users.n);
        }
        ent_out(x->out, x->st, "; rule %.*s\n", ENT_FMT(w->rule));
    }
    return any;
}

static void print_records(const explaining *x, uint32_t sentence)
{
    static bool (*const kinds[])(const explaining *, uint32_t) = {
        print_meetings, print_quotes, print_events, print_positions, print_wordings, print_ties,
        print_outlooks, print_causes};
    bool any = false;
    heading(x, "records");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        any |= kinds[i](x, sentence);
    if (!any)
        ent_out(x->out, x->st, "  none begins in this sentence\n");
}

/* ---- sentences ----------------------------------------------------------------------------------------- */

static void explain_sentence(const explaining *x, uint32_t at)
{
    const ent_sentence *s = &x->doc->sentences.at[at];
    ent_str text = ent_str_trim(ent_str_sub(x->doc->reading, s->start, s->end));
    ent_out(x->out, x->st, "%s%.*s%s\n", x->colour ? BOLD : "", ENT_FMT(text),
            x->colour ? PLAIN : "");
    print_words(x, s);
    print_trees(x, s);
    print_mentions(x, s);
    print_dates(x, s);
    print_rules(x, at);
    print_acts(x, at);
    print_records(x, at);
}

/* Codes doc and explains the sentences that touch one of the spans; all when there are none. */
static void explain(const ent_engine *e, ent_document *doc, const ent_finding *f, bool colour,
                    const ent_sink *out, ent_status *st)
{
    ent_coding coding;
    ent_coder *coder = ent_coder_new(e, st);
    if (!coder)
        return;
    ent_coder_run(coder, doc, &coding, st);
    ent_coder_free(coder);
    if (!ent_failed(st) && doc->skip != ENT_SKIP_NONE)
        ent_status_set(st, ENT_BAD_INPUT, "%.*s", ENT_FMT(doc->skip_why));
    ent_safe_filter filter;
    ent_sink safe = ent_safe_sink(&filter, out, colour);
    explaining x = {e, &coding, doc, colour, &safe, st};
    bool any = false;
    for (uint32_t i = 0; !ent_failed(st) && i < doc->sentences.n; i++) {
        uint32_t start = ent_document_source(doc, doc->sentences.at[i].start, false);
        uint32_t end = ent_document_source(doc, doc->sentences.at[i].end, true);
        bool wanted = !f || f->spans.n == 0;
        for (uint32_t k = 0; !wanted && k < f->spans.n; k++)
            wanted = f->spans.at[k].start < end && f->spans.at[k].end > start;
        if (!wanted)
            continue;
        ent_out(&safe, st, any ? "\n\n" : "");
        explain_sentence(&x, i);
        any = true;
    }
    if (!any)
        ent_status_set(st, ENT_NOT_FOUND, "no sentence is read there: the line is a byline, a "
                       "credit or furniture");
}

void ent_explain_text(const ent_engine *e, ent_str text, bool colour, const ent_sink *out,
                      ent_status *st)
{
    if (ent_failed(st))
        return;
    ent_given given = {.name = ENT_STR("sentence"), .path = ENT_STR("-"), .format = ENT_STR("txt")};
    /* One line is a sentence that the user gives, not the title or banner it may look like. */
    bool line = ent_str_trim(text).n && ent_str_find(ent_str_trim(text), ENT_STR("\n")) == SIZE_MAX;
    ent_document *doc = line ? ent_document_row(ent_str_trim(text), &given, st)
                             : ent_document_read(text, &given, st);
    if (!doc)
        return;
    if (doc->skip == ENT_SKIP_LANGUAGE)     /* too short to tell: the user says it is English */
        doc->skip = ENT_SKIP_NONE;
    explain(e, doc, NULL, colour, out, st);
    ent_document_free(doc);
}

/* The document of a record, made anew from its stored source: coding is a pure function of it. */
static ent_document *document_again(ent_record *r, int64_t row, ent_arena *a, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r, "SELECT d.name, d.path, d.format, d.row, d.title, d.date,"
        " d.date_how, d.outlet, d.url, t.source, (SELECT group_concat(name, ', ') FROM authors x"
        " WHERE x.document = d.document) FROM documents d JOIN texts t USING(document)"
        " WHERE d.document = ?1 AND d.status = 'read'", st);
    ent_document *doc = NULL;
    ent_bind_int(s, 1, row);
    if (ent_sql_step(r, s, st)) {
        ent_str column[11];
        for (int i = 0; i < 11; i++)
            column[i] = ent_str_copy(a, ent_column(s, i), st);
        ent_given given = {.name = column[0], .path = column[1], .format = column[2],
                           .row = (uint32_t)sqlite3_column_int64(s, 3)};
        if (given.row) {                    /* what the row told besides its text */
            given.title = column[4];
            given.date = column[5];
            given.date_how = column[6];
            given.outlet = column[7];
            given.url = column[8];
            given.author = column[10];
        }
        doc = ent_document_read(column[9], &given, st);
    } else {
        ent_status_set(st, ENT_NOT_FOUND, "that document was not read: entente show tells why");
    }
    sqlite3_finalize(s);
    return doc;
}

void ent_record_explain(ent_record *r, const ent_engine *e, ent_str id, bool colour,
                        const ent_sink *out, ent_status *st)
{
    if (ent_failed(st))
        return;
    ent_arena *a = ent_arena_new(0, st);
    ent_finding f;
    ent_find(r, id, &f, a, st);
    ent_document *doc = ent_failed(st) ? NULL : document_again(r, f.document, a, st);
    if (doc)
        explain(e, doc, &f, colour, out, st);
    ent_document_free(doc);
    ent_arena_free(a);
}

ent_document *ent_record_document(ent_record *r, ent_str id, ent_status *st)
{
    ent_arena *a = ent_failed(st) ? NULL : ent_arena_new(0, st);
    ent_finding found;
    ent_document *doc = NULL;
    if (!a)
        return NULL;
    ent_find(r, id, &found, a, st);
    if (!ent_failed(st) && found.what != ENT_WHAT_DOCUMENT)
        ent_status_set(st, ENT_NOT_FOUND, "\"%.*s\" is no document of the record: entente show RECORD "
                       "documents lists them", ENT_FMT(id));
    if (!ent_failed(st))
        doc = document_again(r, found.row, a, st);
    ent_arena_free(a);
    return doc;
}
