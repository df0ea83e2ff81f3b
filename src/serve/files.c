/* files.c - what is no page: the style sheet, which is part of the library, and the scripts, which are there when
 * they were built. */
#include "serve/serve.h"
#include "serve/style.h"

void ent_page_style(ent_visit *v)
{
    v->type = "text/css; charset=utf-8";
    ent_buf_put(&v->out, ent_str_of((const char *)ent_page_css, ent_page_css_size), &v->st);
    ent_buf_puts(&v->out, ent_figure_style(), &v->st);
}

/* Two circles that meet. */
void ent_page_icon(ent_visit *v)
{
    v->type = "image/svg+xml";
    ent_buf_puts(&v->out, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><circle cx=\"5.5\" cy=\"8\""
                 " r=\"4.7\" fill=\"#2563a8\"/><circle cx=\"10.5\" cy=\"8\" r=\"4.7\" fill=\"#b4530f\" fill-opacity=\".8\"/>"
                 "</svg>\n", &v->st);
}

static void put_built(ent_visit *v, const char *name, const char *type)
{
    enum { LARGEST = 4 << 20 };
    if (!v->server->web) {
        ent_status_set(&v->st, ENT_NOT_FOUND, "this build has no scripts");
        return;
    }
    v->type = type;
    ent_str path = ent_str_printf(v->a, &v->st, "%s/%s", v->server->web, name);
    if (!ent_failed(&v->st))
        ent_file_read(path.p, LARGEST, &v->out, &v->st);
}

void ent_page_script(ent_visit *v)
{
    put_built(v, "app.js", "text/javascript; charset=utf-8");
}

void ent_page_script_style(ent_visit *v)
{
    put_built(v, "app.css", "text/css; charset=utf-8");
}
