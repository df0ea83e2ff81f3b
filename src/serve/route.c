/* route.c - which page a path names. */
#include "serve/serve.h"

static const struct route {
    const char *path;               /* ending in "/": what follows is the page's own */
    ent_visit_page page;
    bool no_record;
} routes[] = {
    {"/page.css", ent_page_style, true}, {"/icon.svg", ent_page_icon, true}, {"/app.js", ent_page_script, true},
    {"/app.css", ent_page_script_style, true},
    {"/documents", ent_page_documents, false}, {"/document/", ent_page_reader, false},
    {"/record/", ent_page_record, false}, {"/explain/", ent_page_explain, false},
    {"/correct", ent_page_correct, false}, {"/review", ent_page_review, false},
    {"/corrections", ent_page_corrections, false}, {"/compare", ent_page_compare, false},
    {"/brief", ent_page_brief, false}, {"/network", ent_page_network, false},
    {"/figures", ent_page_figures, false},
    {"/api/figure/", ent_page_api_figure, false}, {"/api/network", ent_page_api_network, false}, {"/api/record/", ent_page_api_record, false},
    {"/api/compare", ent_page_api_compare, false}, {"/api/documents", ent_page_api_list, false},
    {"/api/places", ent_page_api_list, false}, {"/api/map", ent_page_api_list, false},
    {"/api/status", ent_page_api_list, false}, {"/api/corrections", ent_page_api_list, false},
    {"/api/agreement", ent_page_api_list, false}, {"/api/", ent_page_api, false},
    {"/actor/", ent_page_answer, false}};

static bool is_answer(ent_str path)
{
    static const char *const names[] = {"/meetings", "/chronology", "/events", "/quotes", "/positions", "/wording",
                                        "/ties", "/outlook", "/causes", "/actors", "/search", "/phrase", "/changes"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ent_str_is(path, names[i]))
            return true;
    return false;
}

ent_visit_page ent_visit_route(ent_visit *v, bool *needs_record)
{
    *needs_record = true;
    if (ent_str_is(v->path, "/"))
        return ent_page_overview;
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        ent_str path = ent_str_z(routes[i].path);
        bool folder = path.p[path.n - 1] == '/';
        if (!(folder ? ent_str_starts(v->path, path) && v->path.n > path.n : ent_str_eq(v->path, path)))
            continue;
        v->rest = folder ? ent_str_sub(v->path, path.n, v->path.n) : ENT_STR("");
        *needs_record = !routes[i].no_record;
        return routes[i].page;
    }
    return is_answer(v->path) ? ent_page_answer : NULL;
}
