/* desk.c - what a person puts right in the browser: the form that is sent, records to be judged one by one, the
 * list of what was put right. */
#include "serve/serve.h"

#include <stdlib.h>

/* ---- POST /correct ------------------------------------------------------------------------------- */

/* Only a path of ours. */
static ent_str way_back(const ent_visit *v)
{
    ent_str back = ent_visit_field(v, "back");
    bool ours = back.n > 0 && back.p[0] == '/' && !(back.n > 1 && (back.p[1] == '/' || back.p[1] == '\\'));
    for (size_t i = 0; i < back.n && ours; i++)
        ours = back.p[i] > ' ' && back.p[i] != 0x7f;
    return ours ? back : ENT_STR("/review");
}

void ent_page_correct(ent_visit *v)
{
    if (!v->post) {
        v->code = 405;
        ent_status_set(&v->st, ENT_USAGE, "a correction is sent by a form");
        return;
    }
    if (!v->own_cookie || !ent_server_token_is(v->server, ent_visit_field(v, "token"))) {
        v->code = 403;
        ent_status_set(&v->st, ENT_USAGE, "the form is not from this page, or older than the server: open the record"
                       " again");
        return;
    }
    const char *user = getenv("USER");
    ent_correction c = {.action = ent_visit_value(v, "action"), .target = ent_visit_value(v, "target"),
                        .field = ent_visit_value(v, "field"), .value = ent_visit_value(v, "value"),
                        .why = ent_visit_value(v, "why"), .who = ent_visit_value(v, "who")};
    c.who = c.who ? c.who : user;
    if (!c.action || !c.target) {
        ent_status_set(&v->st, ENT_USAGE, "the form names no record");
        return;
    }
    ent_record *r;
    ent_record_close(v->r);             /* its snapshot would be the one before */
    v->r = NULL;
    ent_record_open(&r, v->server->record, ENT_RECORD_WRITE, &v->st);
    ent_record_correct(r, &c, &v->st);
    ent_record_close(r);
    if (!ent_failed(&v->st)) {
        v->code = 303;
        v->location = strcmp(c.action, "reject") == 0 && ent_str_starts(way_back(v), ENT_STR("/record/"))
                          ? ENT_STR("/corrections") : way_back(v);
    }
}

/* ---- /review -------------------------------------------------------------------------------------- */

static const char *const kinds[] = {"meeting", "event", "quote", "position", "wording", "tie", "outlook", "cause"};

/* The record of a kind that nobody has judged, least certain first; skip: how many are left out. */
static ent_str next_of(ent_visit *v, const ent_record_kind *k, uint32_t skip, int64_t *left)
{
    ent_str sql = ent_str_printf(v->a, &v->st, "SELECT m.id, count(*) OVER () FROM %s m JOIN current_documents"
        " USING(document) WHERE NOT EXISTS(SELECT 1 FROM corrections c WHERE m.id IN (c.target, c.applied_to) AND c.action IN"
        " ('confirm', 'reject', 'fix')) ORDER BY m.confidence, m.id LIMIT 1 OFFSET %u", k->table, skip);
    sqlite3_stmt *s = ent_failed(&v->st) ? NULL : ent_sql_prepare(v->r, sql.p, &v->st);
    ent_str id = ENT_STR("");
    if (ent_sql_step(v->r, s, &v->st)) {
        id = ent_str_copy(v->a, ent_column(s, 0), &v->st);
        *left = sqlite3_column_int64(s, 1);
    }
    sqlite3_finalize(s);
    return id;
}

static void put_agreement(ent_visit *v)
{
    ent_answer *t = ent_answer_new(&v->st);
    if (t)
        ent_record_list(v->r, "agreement", ent_answer_row, t, &v->st);
    if (t && t->rows.n) {
        ent_html(v, "<h2>Agreement of program and person</h2>\n");
        ent_html_answer(v, t, "Agreement");
    }
    ent_answer_free(t);
}

static void put_choice(ent_visit *v, const char *kind)
{
    ent_html(v, "<p class=\"legend\">Judge: ");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        ent_htmlf(v, "<a class=\"k-%s\" href=\"/review?kind=%s\"%s>%s</a> ", kinds[i], kinds[i],
                  strcmp(kind, kinds[i]) == 0 ? " aria-current=\"true\"" : "", kinds[i]);
    ent_html(v, "</p>\n");
}

void ent_page_review(ent_visit *v)
{
    ent_str wanted = ent_visit_field(v, "kind");
    const ent_record_kind *k = ent_record_kind_of(wanted.n ? wanted : ENT_STR("event"));
    uint32_t skip = ent_visit_number(v, "skip");
    int64_t left = 0;
    if (!k) {
        ent_status_set(&v->st, ENT_NOT_FOUND, "no such kind of record");
        return;
    }
    ent_str id = next_of(v, k, skip, &left);
    ent_html_begin(v, "Review", ENT_STR(""), "/review");
    ent_html(v, "<p>What the program is least certain of comes first. A verdict is kept apart from what was read and"
                " done again after every reading.</p>\n");
    put_choice(v, k->name);
    if (id.n) {
        ent_htmlf(v, "<section class=\"review\" data-view=\"review\"><p>%lld of this kind not judged yet.</p>\n",
                  (long long)left);
        ent_html_card(v, id);
        ent_html_judge(v, id, ent_str_printf(v->a, &v->st, "/review?kind=%s&skip=%u", k->name, skip));
        ent_htmlf(v, "<p><a accesskey=\"n\" data-key=\"n\" href=\"/review?kind=%s&amp;skip=%u\">Next <kbd>n</kbd></a></p>"
                     "</section>\n", k->name, skip + 1);
    } else {
        ent_html(v, "<p role=\"status\">Nothing is left of this kind.</p>\n");
    }
    put_agreement(v);
    ent_html(v, "<p><a href=\"/corrections\">All that was put right</a></p>\n");
    ent_html_end(v);
}

void ent_page_corrections(ent_visit *v)
{
    ent_answer *t = ent_answer_new(&v->st);
    if (t)
        ent_record_list(v->r, "corrections", ent_answer_row, t, &v->st);
    ent_html_begin(v, "Put right", ENT_STR(""), "/review");
    if (t && t->rows.n)
        ent_html_answer(v, t, "Corrections");
    else
        ent_html(v, "<p>Nothing yet. Every record's page has the forms.</p>\n");
    put_agreement(v);
    ent_answer_free(t);
    ent_html_end(v);
}
