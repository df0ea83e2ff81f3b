/* overview.c - what the record holds, and its documents. */
#include "serve/serve.h"

static int64_t count_of(ent_visit *v, const char *sql)
{
    sqlite3_stmt *s = ent_sql_prepare(v->r, sql, &v->st);
    int64_t n = ent_sql_step(v->r, s, &v->st) ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_finalize(s);
    return n;
}

#define CURRENT(table) "SELECT count(*) FROM " table " JOIN current_documents USING(document)"

static void put_counts(ent_visit *v)
{
    static const struct { const char *path, *name, *sql; } counts[] = {
        {"/documents", "documents", "SELECT count(*) FROM current_documents WHERE status = 'read'"},
        {"/actors", "actors", "SELECT count(DISTINCT actor) FROM document_actors JOIN current_documents USING(document)"},
        {"/meetings", "real meetings", "SELECT count(*) FROM occurrences"},
        {"/events", "real events", "SELECT count(*) FROM event_occurrences"},
        {"/quotes", "quotations", "SELECT count(*) FROM quotations"},
        {"/positions?view=matrix", "positions", CURRENT("positions")},
        {"/wording", "notes on wording", CURRENT("wordings")}, {"/ties", "ties", CURRENT("ties")},
        {"/outlook", "outlooks", CURRENT("outlooks")}, {"/causes", "causes", CURRENT("causes")}};
    ent_html(v, "<ul class=\"counts\">\n");
    for (size_t i = 0; i < sizeof counts / sizeof *counts && !ent_failed(&v->st); i++)
        ent_htmlf(v, "<li><a href=\"%s\"><strong>%lld</strong> %s</a></li>\n", counts[i].path,
                  (long long)count_of(v, counts[i].sql), counts[i].name);
    ent_html(v, "</ul>\n");
}

static void put_list(ent_visit *v, const char *list, const char *caption)
{
    ent_answer *t = ent_answer_new(&v->st);
    if (t)
        ent_record_list(v->r, list, ent_answer_row, t, &v->st);
    if (t && !ent_failed(&v->st))
        ent_html_answer(v, t, caption);
    ent_answer_free(t);
}

void ent_page_overview(ent_visit *v)
{
    ent_html_begin(v, "Overview", ENT_STR(""), "/");
    put_counts(v);
    ent_html(v, "<div data-view=\"map\" data-source=\"/api/meetings\"></div>\n"
                "<p>Begin with the <a href=\"/brief\">brief</a>, with <a href=\"/chronology\">what happened when</a>,"
                " with <a href=\"/positions?view=matrix\">who stands where on what</a>, or with a document:</p>\n");
    put_list(v, "documents", "Documents");
    ent_html_end(v);
}

void ent_page_documents(ent_visit *v)
{
    ent_html_begin(v, "Documents", ENT_STR(""), "/documents");
    ent_html(v, "<p>As they were read. One that could not be read says why.</p>\n");
    put_list(v, "documents", "Documents");
    ent_html_end(v);
}
