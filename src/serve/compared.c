/* compared.c - two documents of the record side by side; the brief. */
#include "serve/serve.h"

static void put_documents(ent_visit *v, const char *field, const char *label)
{
    sqlite3_stmt *s = ent_sql_prepare(v->r, "SELECT id, coalesce(date || ' ', '') || coalesce(title, name) FROM"
        " current_documents WHERE status = 'read' ORDER BY first_day, name LIMIT 2000", &v->st);
    ent_htmlf(v, "<label>%s <select name=\"%s\">", label, field);
    while (ent_sql_step(v->r, s, &v->st))
        ent_html_option(v, ent_column(s, 0), ent_column(s, 1), ent_visit_field(v, field));
    sqlite3_finalize(s);
    ent_html(v, "</select></label>\n");
}

ent_comparison *ent_visit_compare(ent_visit *v, ent_document *docs[2])
{
    ent_comparison *c = NULL;
    ent_compare_options o = {.readouts = ent_visit_field(v, "readouts").n > 0};
    docs[0] = ent_record_document(v->r, ent_visit_field(v, "a"), &v->st);
    docs[1] = ent_failed(&v->st) ? NULL : ent_record_document(v->r, ent_visit_field(v, "b"), &v->st);
    const ent_engine *e = ent_failed(&v->st) ? NULL : ent_visit_engine(v);
    if (e)
        ent_compare(&c, e, docs, 2, &o, &v->st);
    return c;
}

static void put_comparison(ent_visit *v)
{
    ent_document *docs[2] = {NULL, NULL};
    ent_compare_style style = {.format = ENT_COMPARE_HTML, .all = true, .fragment = true};
    ent_sink out = ent_visit_sink(v);
    ent_comparison *c = ent_visit_compare(v, docs);
    ent_status told = v->st;
    if (told.code == ENT_BAD_INPUT) {
        ent_status_clear(&v->st);
        ent_html(v, "<p role=\"status\">");
        ent_html_text(v, ent_str_z(told.text));
        ent_html(v, "</p>\n");
    }
    ent_html(v, "<div class=\"wide compared\" data-view=\"compare\">\n");
    if (c)
        ent_comparison_write(c, &style, &out, &v->st);
    ent_html(v, "</div>\n");
    ent_comparison_free(c);
    ent_document_free(docs[0]);
    ent_document_free(docs[1]);
}

void ent_page_compare(ent_visit *v)
{
    ent_html_begin(v, "Compare", ENT_STR(""), "/compare");
    ent_html(v, "<p>Two texts, sentence beside sentence: what moved, was dropped, added, made stronger or weaker.</p>\n"
                "<form class=\"filters\" action=\"/compare\">\n");
    put_documents(v, "a", "A");
    put_documents(v, "b", "B");
    ent_html(v, "<label><input type=\"checkbox\" name=\"readouts\" value=\"1\"");
    ent_html(v, ent_visit_field(v, "readouts").n ? " checked> " : "> ");
    ent_html(v, "accounts of one meeting</label>\n<button>Compare</button></form>\n");
    if (ent_visit_field(v, "a").n && ent_visit_field(v, "b").n)
        put_comparison(v);
    ent_html_end(v);
}

/* A whole page of its own, made to be printed. */
void ent_page_brief(ent_visit *v)
{
    ent_brief_options o = {.format = ENT_BRIEF_HTML, .from = ent_visit_value(v, "from"), .to = ent_visit_value(v, "to"),
                           .actor = ent_visit_value(v, "actor"), .issue = ent_visit_value(v, "issue"),
                           .in_short = ent_visit_field(v, "long").n == 0};
    ent_sink out = ent_visit_sink(v);
    v->own_style = true;
    ent_brief_write(v->r, &o, &out, &v->st);
}
