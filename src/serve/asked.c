/* asked.c - the answers as pages, /meetings and the like, and as data, /api/meetings?format=csv. A query's
 * fields have the names of the program's options. */
#include "brief/find.h"
#include "serve/serve.h"

/* What an answer takes besides the common filters, and how it is introduced. */
typedef struct asked {
    const char *name, *title, *says;
    const char *views;              /* joined by blanks; the first one is shown as "list" */
    const char *types;              /* of --type; NULL: no such filter */
    const char *words;              /* label of its words; NULL: actors only by filter */
    const char *figure;             /* data-view of the element that a script may draw */
    bool drawn;                     /* and that figure/ draws */
} asked;

static const asked all[] = {
    {"meetings", "Meetings", "Who met whom, where and when, each in the role of that day.", "matrix",
     "two-plus-two visit summit call hearing briefing negotiation session talks", NULL, "map", true},
    {"chronology", "Chronology", "One line for each real event that has a date; planned and done apart.", NULL,
     NULL, NULL, "timeline", true},
    {"events", "Events", "Who did what to whom (PLOVER, CAMEO), how certain, according to whom.", "matrix",
     ENT_PLOVER_NAMES, NULL, NULL, false},
    {"quotes", "Quotations", "Who said what, in which words, in which kind of document.", "matrix",
     "direct mixed indirect", NULL, NULL, false},
    {"positions", "Positions", "Who stands where on what. Silent: a document notes the omission. Blank: it"
     " names the actor and tells no stance, which is not neutral.", "matrix history blocs", NULL, NULL,
     "matrix", true},
    {"wording", "Wording", "Firsts, omissions, contrasts, changes, epithets and names, as reports note them.",
     NULL, "first contrast change-over-time omission epithet superlative intensifier name phrase", NULL, NULL, false},
    {"ties", "Ties", "Lasting relations: offices, memberships, alliances, guarantees, disputes.", NULL,
     "office affiliation membership alliance security-guarantee military agreement dispute territorial rivalry"
     " war economic sanctions diplomatic mediation policy cooperation", NULL, NULL, false},
    {"outlook", "Outlook", "Who expects, plans, hopes or fears what, and what came of it.", "plans",
     "conditional unlikely expected intended hoped feared possible will", NULL, NULL, false},
    {"causes", "Causes", "Reasons, purposes and results that a sentence states.", NULL,
     "reason purpose result evidence condition", NULL, NULL, false},
    {"actors", "Actors", "Everybody who is named, with roles.", "offices", NULL, NULL, NULL, false},
    {"actor", "Actor", "", NULL, NULL, "actor", "timeline", true},
    {"search", "Search", "Sentences, best first. \"A phrase\", begin*, -without, OR.", NULL, NULL, "q", "search", false},
    {"phrase", "Phrase", "Every use of a phrase, under its variant.", NULL, NULL, "q", NULL, false},
    {"changes", "Changes", "What is new, changed or withdrawn since a day of reading.", NULL, NULL, NULL, NULL, false}};

static const asked *asked_of(ent_str name)
{
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (ent_str_is(name, all[i].name))
            return &all[i];
    return NULL;
}

/* ---- from a form to a question ---------------------------------------------------------------- */

/* Words as a shell would give them: phrases in quotation marks stay whole. */
static size_t split_words(ent_visit *v, ent_str text, const char **out)
{
    size_t n = 0;
    while ((text = ent_str_trim(text)).n && n < ENT_SERVE_WORDS) {
        size_t end = 0;
        bool quoted = false;
        for (; end < text.n && (quoted || text.p[end] != ' '); end++)
            quoted ^= text.p[end] == '"';
        out[n++] = ent_str_copy(v->a, ent_str_sub(text, 0, end), &v->st).p;
        text = ent_str_sub(text, end, text.n);
    }
    return n;
}

/* A filter that may name several, one a field or joined by ";". */
static size_t all_named(ent_visit *v, const char *field, const char **out)
{
    size_t n = 0;
    for (uint32_t i = 0; i < v->form.n; i++)
        for (ent_str rest = ent_str_is(v->form.at[i].name, field) ? v->form.at[i].value : ENT_STR("");
             rest.n && n < ENT_SERVE_WORDS;) {
            ent_str one = ent_str_field(&rest, ';');
            if (one.n)
                out[n++] = ent_str_copy(v->a, one, &v->st).p;
        }
    return n;
}

static double confidence(const ent_visit *v)
{
    ent_str s = ent_visit_field(v, "min-confidence");
    uint32_t hundredths;
    if (ent_str_starts(s, ENT_STR("0.")) && s.n > 2 && s.n < 5 &&
        ent_str_to_u32(ent_str_sub(s, 2, s.n), &hundredths))
        return s.n == 3 ? hundredths / 10.0 : hundredths / 100.0;
    return ent_str_is(s, "1") ? 1 : 0;
}

void ent_visit_question(ent_visit *v, const char *command, ent_visit_asked *out)
{
    const asked *k = asked_of(ent_str_z(command));
    ent_question *q = &out->q;
    *q = (ent_question){
        .name = command, .view = ent_visit_value(v, "view"), .words = out->words,
        .actors = out->lists[0], .countries = out->lists[1], .by = out->lists[2], .towards = out->lists[3],
        .issue = ent_visit_value(v, "issue"), .about = ent_visit_value(v, "about"),
        .from = ent_visit_value(v, "from"), .to = ent_visit_value(v, "to"),
        .document = ent_visit_value(v, "doc"), .source = ent_visit_value(v, "source"),
        .status = ent_visit_value(v, "status"), .context = ent_visit_value(v, "context"),
        .type = ent_visit_value(v, "type"), .min_confidence = confidence(v),
        .dates = ent_visit_value(v, "dates"), .since = ent_visit_value(v, "since"),
        .limit = ent_visit_number(v, "limit"), .lexicon = &v->server->lexicon};
    q->actor_count = all_named(v, "actor", out->lists[0]);
    q->country_count = all_named(v, "country", out->lists[1]);
    q->by_count = all_named(v, "by", out->lists[2]);
    q->towards_count = all_named(v, "towards", out->lists[3]);
    if (k && k->words && strcmp(k->words, "q") == 0)
        q->word_count = split_words(v, ent_visit_field(v, "q"), out->words);
    else if (v->rest.n) {
        out->words[0] = ent_str_copy(v->a, v->rest, &v->st).p;
        q->word_count = 1;
    }
}

ent_answer *ent_visit_ask(ent_visit *v, const char *command)
{
    ent_visit_asked q;
    ent_answer *t = NULL;
    ent_visit_question(v, command, &q);
    if (!ent_failed(&v->st))
        ent_answer_ask(&t, v->r, &q.q, &v->st);
    return t;
}

/* ---- the page ------------------------------------------------------------------------------------ */

static void put_input(ent_visit *v, const char *name, const char *label, const char *hint)
{
    ent_htmlf(v, "<label>%s <input name=\"%s\" placeholder=\"%s\" value=\"", label, name, hint);
    ent_html_text(v, ent_visit_field(v, name));
    ent_html(v, "\"></label>\n");
}

static void put_choice(ent_visit *v, const char *name, const char *label, const char *none, const char *values)
{
    ent_htmlf(v, "<label>%s <select name=\"%s\">", label, name);
    ent_html_option(v, ENT_STR(""), ent_str_z(none), ent_visit_field(v, name));
    for (ent_str rest = ent_str_z(values); rest.n;) {
        ent_str one = ent_str_field(&rest, ' ');
        ent_html_option(v, one, one, ent_visit_field(v, name));
    }
    ent_html(v, "</select></label>\n");
}

static void put_issues(ent_visit *v)
{
    sqlite3_stmt *s = ent_sql_prepare(v->r, "SELECT DISTINCT issue FROM positions JOIN current_documents"
                                            " USING(document) ORDER BY issue", &v->st);
    ent_html(v, "<label>Issue <select name=\"issue\">");
    ent_html_option(v, ENT_STR(""), ENT_STR("any"), ent_visit_field(v, "issue"));
    while (ent_sql_step(v->r, s, &v->st))
        ent_html_option(v, ent_column(s, 0), ent_column(s, 0), ent_visit_field(v, "issue"));
    sqlite3_finalize(s);
    ent_html(v, "</select></label>\n");
}

void ent_html_common_filters(ent_visit *v)
{
    if (!v->rest.n)
        put_input(v, "actor", "Actor", "Japan; Blinken");
    put_input(v, "from", "From", "2021-03");
    put_input(v, "to", "To", "2021-12-31");
    put_input(v, "doc", "Document", "name or title");
}

static void put_filters(ent_visit *v, const asked *k)
{
    bool is_changes = strcmp(k->name, "changes") == 0, is_search = k->words && strcmp(k->words, "q") == 0;
    ent_htmlf(v, "<form class=\"filters\" action=\"/%s", k->name);
    if (v->rest.n) {
        ent_html(v, "/");
        ent_html_url(v, v->rest);
    }
    ent_html(v, "\">\n");
    if (is_search)
        put_input(v, "q", "Words", "coast guard");
    if (is_changes)
        put_input(v, "since", "Since", "2021-03-16");
    ent_html_common_filters(v);
    if (k->types)
        put_choice(v, "type", "Type", "any", k->types);
    if (strcmp(k->name, "positions") == 0)
        put_issues(v);
    if (k->views)
        put_choice(v, "view", "Show", "list", k->views);
    ent_html(v, "<button>Show</button></form>\n");
}

/* The path of the same answer as data. */
static void put_data_path(ent_visit *v, const asked *k)
{
    ent_htmlf(v, "/api/%s", k->name);
    if (v->rest.n) {
        ent_html(v, "/");
        ent_html_url(v, v->rest);
    }
}

static void put_data_links(ent_visit *v, const asked *k, const ent_answer *t)
{
    static const char *const formats[] = {"csv", "json", "md", "ics"};
    bool dated = ent_answer_column_of(t, "first_day") != ENT_NONE;
    ent_html(v, "<p class=\"data\">As data: ");
    for (size_t i = 0; i < sizeof formats / sizeof *formats - !dated; i++) {
        ent_html(v, "<a href=\"");
        put_data_path(v, k);
        ent_html_query(v, '?', "format");
        ent_htmlf(v, "%s\">%s</a> ", formats[i], formats[i]);
    }
    ent_html(v, "</p>\n");
}

/* Where a script draws, and from what. */
static void put_hook(ent_visit *v, const asked *k)
{
    ent_htmlf(v, "<div data-view=\"%s\" data-source=\"", k->figure);
    put_data_path(v, k);
    ent_html_query(v, '?', "");
    ent_html(v, "\"></div>\n");
}

/* Drawn where the figure is of the same rows. */
static void put_figure(ent_visit *v, const asked *k, const ent_answer *t)
{
    const char *view = strcmp(k->figure, "matrix") == 0 ? "matrix" : "";
    const ent_answer *given = strcmp(k->name, "actor") == 0 ? NULL : t;
    bool drawn = k->drawn && ent_str_is(ent_visit_field(v, "view"), view) &&
                 ent_html_figure(v, k->figure, given).code == ENT_OK;
    if (!drawn)
        put_hook(v, k);
}

/* A page says what was not found and lets the reader ask again. */
static void put_failure(ent_visit *v)
{
    ent_status told = v->st;
    if (told.code != ENT_NOT_FOUND && told.code != ENT_USAGE)
        return;
    ent_status_clear(&v->st);
    ent_html(v, "<p class=\"empty\" role=\"status\">");
    ent_html_text(v, ent_str_z(told.text));
    ent_html(v, ".</p>\n");
}

static void put_actor_forms(ent_visit *v)
{
    ent_finding who;
    ent_find(v->r, v->rest, &who, v->a, &v->st);
    if (!ent_failed(&v->st) && who.what == ENT_WHAT_ACTOR)
        ent_html_judge_actor(v, who.id);
    ent_status_clear(&v->st);           /* a name that may be several has no forms */
}

/* "Japan" for JPN; the word that was given where it is a name. */
static ent_str name_of_actor(ent_visit *v)
{
    sqlite3_stmt *s = ent_sql_prepare(v->r, "SELECT name FROM actors WHERE id = ?1", &v->st);
    ent_bind_words(s, 1, v->rest);
    ent_str name = ent_sql_step(v->r, s, &v->st) ? ent_str_copy(v->a, ent_column(s, 0), &v->st) : v->rest;
    sqlite3_finalize(s);
    return name;
}

static bool is_unasked(const ent_visit *v, const asked *k)
{
    return (k->words && strcmp(k->words, "q") == 0 && ent_visit_field(v, "q").n == 0) ||
           (strcmp(k->name, "changes") == 0 && ent_visit_field(v, "since").n == 0);
}

void ent_page_answer(ent_visit *v)
{
    ent_str name = ent_str_sub(v->path, 1, v->path.n), rest = name;
    name = ent_str_field(&rest, '/');
    const asked *k = asked_of(name);
    if (!k) {
        ent_status_set(&v->st, ENT_NOT_FOUND, "no such page");
        return;
    }
    ent_answer *t = is_unasked(v, k) ? NULL : ent_visit_ask(v, k->name);
    ent_status told = v->st;
    ent_status_clear(&v->st);
    char active[32] = "/";
    strncat(active, k->name, sizeof active - 2);
    ent_html_begin(v, k->title, v->rest.n ? name_of_actor(v) : v->rest, active);
    ent_html_element(v, "p", ent_str_z(k->says));
    put_filters(v, k);
    if (t && k->figure)
        put_figure(v, k, t);
    if (t) {
        ent_html_answer(v, t, k->title);
        put_data_links(v, k, t);
    }
    if (t && v->rest.n)
        put_actor_forms(v);
    ent_answer_free(t);
    if (ent_failed(&told)) {
        v->st = told;
        put_failure(v);
    }
    ent_html_end(v);
}

/* ---- data ------------------------------------------------------------------------------------------- */

void ent_page_api(ent_visit *v)
{
    static const struct { const char *name, *type; ent_answer_format format; } formats[] = {
        {"json", "application/json", ENT_ANSWER_JSON}, {"jsonl", "application/x-ndjson", ENT_ANSWER_JSONL},
        {"csv", "text/csv; charset=utf-8", ENT_ANSWER_CSV}, {"tsv", "text/tab-separated-values", ENT_ANSWER_TSV},
        {"md", "text/markdown; charset=utf-8", ENT_ANSWER_MARKDOWN}, {"ics", "text/calendar", ENT_ANSWER_CALENDAR}};
    ent_str name = v->rest, wanted = ent_visit_field(v, "format");
    ent_str command = ent_str_field(&name, '/');
    const asked *k = asked_of(command);
    size_t f = 0;
    while (wanted.n && f < sizeof formats / sizeof *formats && !ent_str_is(wanted, formats[f].name))
        f++;
    if (!k || f == sizeof formats / sizeof *formats) {
        ent_status_set(&v->st, ENT_NOT_FOUND, k ? "no such format: csv, json, jsonl, md, tsv or ics"
                                                : "no such answer");
        return;
    }
    v->rest = name;                     /* the actor of /api/actor/NAME */
    ent_answer *t = ent_visit_ask(v, k->name);
    ent_sink out = ent_visit_sink(v);
    ent_answer_style style = {.format = formats[f].format};
    v->type = formats[f].type;
    if (t)
        ent_answer_write(t, &style, &out, &v->st);
    ent_answer_free(t);
}
