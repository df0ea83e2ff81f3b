/* data.c - what a script or another program asks for besides the answers: lists, one record, a comparison. */
#include "serve/serve.h"

void ent_page_api_list(ent_visit *v)
{
    ent_answer *t = ent_answer_new(&v->st);
    ent_sink out = ent_visit_sink(v);
    ent_answer_style style = {.format = ENT_ANSWER_JSON};
    ent_str name = ent_str_sub(v->path, sizeof "/api/" - 1, v->path.n);
    if (t)
        ent_record_list(v->r, ent_str_copy(v->a, name, &v->st).p, ent_answer_row, t, &v->st);
    v->type = "application/json";
    if (t && !ent_failed(&v->st))
        ent_answer_write(t, &style, &out, &v->st);
    ent_answer_free(t);
}

void ent_page_api_record(ent_visit *v)
{
    ent_sink out = ent_visit_sink(v);
    v->type = "application/json";
    ent_record_show(v->r, v->rest, true, false, &out, &v->st);
}

void ent_page_api_compare(ent_visit *v)
{
    ent_document *docs[2] = {NULL, NULL};
    ent_compare_style style = {.format = ENT_COMPARE_JSON};
    ent_sink out = ent_visit_sink(v);
    ent_comparison *c = ent_visit_compare(v, docs);
    v->type = "application/json";
    if (c)
        ent_comparison_write(c, &style, &out, &v->st);
    ent_comparison_free(c);
    ent_document_free(docs[0]);
    ent_document_free(docs[1]);
}
