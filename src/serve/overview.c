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

/* From when to when, from whom, and what is not in it. */
static void put_coverage(ent_visit *v)
{
    static const struct { const char *name, *sql; } facts[] = {
        {"days", "SELECT min(first_day) || ' to ' || max(last_day) FROM current_documents WHERE status = 'read'"},
        {"without a date", "SELECT nullif(count(*), 0) FROM current_documents WHERE status = 'read' AND first_day IS NULL"},
        {"outlets", "SELECT group_concat(o, '; ') FROM (SELECT outlet || ' (' || count(*) || ')' AS o FROM"
                    " current_documents WHERE status = 'read' AND outlet IS NOT NULL GROUP BY outlet"
                    " ORDER BY count(*) DESC, outlet LIMIT 12)"},
        {"kinds of document", "SELECT group_concat(o, '; ') FROM (SELECT genre || ' (' || count(*) || ')' AS o FROM"
                              " current_documents WHERE status = 'read' AND genre IS NOT NULL GROUP BY genre"
                              " ORDER BY count(*) DESC, genre)"},
        {"repeat another", "SELECT nullif(count(*), 0) FROM current_documents WHERE duplicate_of IS NOT NULL"},
        {"not read", "SELECT group_concat(o, '; ') FROM (SELECT problem || ' (' || count(*) || ')' AS o FROM"
                     " current_documents WHERE status = 'skipped' GROUP BY problem ORDER BY count(*) DESC)"},
        {"read last", "SELECT max(read_at) FROM current_documents"},
        {"put right", "SELECT nullif(count(*), 0) FROM corrections"}};
    ent_html(v, "<h2>Coverage</h2>\n<dl class=\"facts\">");
    for (size_t i = 0; i < sizeof facts / sizeof *facts && !ent_failed(&v->st); i++) {
        sqlite3_stmt *s = ent_sql_prepare(v->r, facts[i].sql, &v->st);
        if (ent_sql_step(v->r, s, &v->st) && ent_column(s, 0).n) {
            ent_htmlf(v, "<dt>%s</dt>", facts[i].name);
            ent_html_element(v, "dd", ent_column(s, 0));
        }
        sqlite3_finalize(s);
    }
    ent_html(v, "</dl>\n");
}

void ent_page_overview(ent_visit *v)
{
    ent_html_begin(v, "Overview", ENT_STR(""), "/");
    put_counts(v);
    ent_html_figure(v, "map", NULL);
    ent_html(v, "<h2>Begin with</h2>\n<ul class=\"next\">\n"
                "<li><a href=\"/brief\">the brief</a>: two pages, each line with its note</li>\n"
                "<li><a href=\"/chronology\">what happened when</a> and <a href=\"/meetings?view=matrix\">who met whom</a></li>\n"
                "<li><a href=\"/positions?view=matrix\">who stands where on what</a>, "
                "<a href=\"/positions?view=history\">since when</a></li>\n"
                "<li><a href=\"/outlook?view=plans\">what is planned</a>, and what came of it</li>\n"
                "<li><a href=\"/review\">what the program is least certain of</a>, to be put right</li>\n</ul>\n");
    put_coverage(v);
    ent_html(v, "<h2>Documents</h2>\n");
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
