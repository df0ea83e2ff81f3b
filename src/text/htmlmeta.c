/* htmlmeta.c - what a page says of itself in its head: meta elements, Open Graph, JSON-LD. */
#include "html.h"

#include <jansson.h>

#define MAX_JSON 400000
#define MAX_LEVEL 5

ent_str ent_html_decoded(ent_arena *a, ent_str s, ent_status *st)
{
    ent_draft d;
    ent_draft_init(&d, a, s, st);
    if (ent_failed(st))
        return (ent_str){0};
    uint32_t run = 0, n = (uint32_t)s.n;
    ent_draft_begin(&d, st);
    for (uint32_t i = 0; i < n; i++) {
        char sign[8];
        size_t k = 0, length = s.p[i] == '&' ? ent_entity(s, i, sign, &k) : 0;
        if (!length)
            continue;
        ent_draft_copy(&d, run, i, st);
        ent_draft_put(&d, ent_str_of(sign, k), i, i + (uint32_t)length, st);
        run = i + (uint32_t)length;
        i = run - 1;
    }
    ent_draft_copy(&d, run, n, st);
    return ent_draft_end(&d, st) ? ent_draft_text(&d, &d.lines.at[0]) : (ent_str){0};
}

static void add_author(ent_draft *d, ent_str name, ent_status *st)
{
    if (!name.n || name.n > 300 || d->meta.authors.n >= 20)
        return;
    ent_str *slot = ENT_PUSH(d->arena, &d->meta.authors, st);
    if (slot)
        *slot = name;
}

static bool one_of(ent_str name, const char *const *names)
{
    for (; *names; names++)
        if (ent_str_eq_nocase(name, ent_str_z(*names)))
            return true;
    return false;
}

void ent_html_meta(ent_draft *d, ent_str name, ent_str content, ent_status *st)
{
    static const char *const titles[] = {"og:title",      "twitter:title",  "dc.title",
                                         "dcterms.title", "citation_title", NULL};
    static const char *const dates[] = {"article:published_time",
                                        "og:article:published_time",
                                        "datepublished",
                                        "date",
                                        "pubdate",
                                        "publishdate",
                                        "publish-date",
                                        "publish_date",
                                        "dc.date",
                                        "dc.date.issued",
                                        "dcterms.date",
                                        "dcterms.created",
                                        "article.published",
                                        "parsely-pub-date",
                                        "sailthru.date",
                                        "citation_date",
                                        "citation_publication_date",
                                        NULL};
    static const char *const outlets[] = {"og:site_name", "application-name", "dc.publisher",
                                          "publisher", NULL};
    static const char *const authors[] = {
        "author",          "article:author",  "dc.creator", "parsely-author",
        "sailthru.author", "citation_author", "byl",        NULL};
    static const char *const words[] = {"og:description", "description", NULL};
    if (!name.n || !content.n || content.n > 4000)
        return;
    ent_meta *m = &d->meta;
    ent_str *slot = one_of(name, dates)           ? &m->date
                    : one_of(name, outlets)       ? &m->outlet
                    : one_of(name, words)         ? &m->description
                    : ent_str_is(name, "og:url")  ? &m->url
                    : ent_str_is(name, "og:type") ? &m->type
                                                  : NULL;
    if (one_of(name, titles))
        m->title = ent_html_decoded(d->arena, content, st); /* better than <title> */
    else if (one_of(name, authors))
        add_author(d, ent_html_decoded(d->arena, content, st), st);
    else if (slot && !slot->n)
        *slot = ent_html_decoded(d->arena, content, st);
}

void ent_html_time(ent_draft *d, ent_str when, bool site)
{
    if (when.n && when.n < 60 && !site && !d->meta.date.n)
        d->meta.date = when;
}

/* ---- JSON-LD ------------------------------------------------------------------------------ */

static ent_str copied(ent_draft *d, const json_t *value, ent_status *st)
{
    if (!json_is_string(value) || json_string_length(value) > 4000)
        return (ent_str){0};
    ent_str s = ent_str_of(json_string_value(value), json_string_length(value));
    return ent_html_decoded(d->arena, ent_str_copy(d->arena, s, st), st);
}

/* A name: a string, or an object with one. */
static ent_str name_of(ent_draft *d, const json_t *value, ent_status *st)
{
    return copied(d, json_is_object(value) ? json_object_get(value, "name") : value, st);
}

static void take_object(ent_draft *d, const json_t *object, ent_status *st)
{
    const json_t *headline = json_object_get(object, "headline");
    if (!headline)
        return;
    ent_meta *m = &d->meta;
    if (!m->title.n)
        m->title = copied(d, headline, st);
    ent_str date = copied(d, json_object_get(object, "datePublished"), st);
    if (date.n)
        m->date = date;
    ent_str outlet = name_of(d, json_object_get(object, "publisher"), st);
    if (!m->outlet.n)
        m->outlet = outlet;
    const json_t *author = json_object_get(object, "author");
    if (!json_is_array(author))
        add_author(d, name_of(d, author, st), st);
    for (size_t i = 0; json_is_array(author) && i < json_array_size(author) && i < 20; i++)
        add_author(d, name_of(d, json_array_get(author, i), st), st);
}

static void walk(ent_draft *d, const json_t *value, int level, ent_status *st)
{
    if (level > MAX_LEVEL || ent_failed(st))
        return;
    if (json_is_array(value)) {
        for (size_t i = 0; i < json_array_size(value) && i < 100; i++)
            walk(d, json_array_get(value, i), level + 1, st);
    } else if (json_is_object(value)) {
        take_object(d, value, st);
        walk(d, json_object_get(value, "@graph"), level + 1, st);
        walk(d, json_object_get(value, "mainEntity"), level + 1, st);
    }
}

void ent_html_linked_data(ent_draft *d, ent_str json, ent_status *st)
{
    if (json.n > MAX_JSON)
        return;
    json_error_t error;
    json_t *root = json_loadb(json.p, json.n, JSON_DISABLE_EOF_CHECK, &error);
    walk(d, root, 0, st);
    json_decref(root);
}
