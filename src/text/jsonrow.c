/* jsonrow.c - jansson decodes the row; unknown fields are left alone. The text may itself be
 * HTML or plain: it is looked at. */
#include "jsonrow.h"

#include <jansson.h>
#include <stdio.h>

#define MAX_FIELD 2000 /* bytes of a field that is no text */

static ent_str text_of(const json_t *value)
{
    if (!json_is_string(value))
        return (ent_str){0};
    return ent_str_of(json_string_value(value), json_string_length(value));
}

/* The first of the names that holds a string. */
static ent_str field(const json_t *row, const char *const *names)
{
    for (; *names; names++) {
        ent_str s = text_of(json_object_get(row, *names));
        if (s.n)
            return s;
    }
    return (ent_str){0};
}

static ent_str short_field(const json_t *row, const char *const *names)
{
    ent_str s = field(row, names);
    return s.n > MAX_FIELD ? (ent_str){0} : s;
}

/* "author" may be a string or a list of strings or of objects with a name. */
static void read_authors(const json_t *row, ent_buf *out, ent_status *st)
{
    const json_t *value = json_object_get(row, "author");
    if (!value)
        value = json_object_get(row, "authors");
    ent_buf_put(out, text_of(value), st);
    for (size_t i = 0; json_is_array(value) && i < json_array_size(value) && i < 20; i++) {
        const json_t *item = json_array_get(value, i);
        if (json_is_object(item))
            item = json_object_get(item, "name");
        if (out->n)
            ent_buf_puts(out, "; ", st);
        ent_buf_put(out, text_of(item), st);
    }
}

static void name_row(const json_t *row, ent_given *given, char number[32])
{
    static const char *const ids[] = {"id", "doc", "_id", NULL};
    ent_str id = short_field(row, ids);
    const json_t *value = json_object_get(row, "id");
    if (id.n)
        given->name = id;
    else if (json_is_integer(value)) {
        snprintf(number, 32, "%lld", (long long)json_integer_value(value));
        given->name = ent_str_z(number);
    }
}

static bool looks_like_html(ent_str s)
{
    return ent_str_find(s, ENT_STR("</p>")) != SIZE_MAX ||
           ent_str_find(s, ENT_STR("<p>")) != SIZE_MAX ||
           ent_str_find(s, ENT_STR("<br")) != SIZE_MAX ||
           ent_str_find(s, ENT_STR("</div>")) != SIZE_MAX;
}

static ent_document *read_object(const json_t *row, ent_given given, ent_status *st)
{
    static const char *const titles[] = {"title", "headline", NULL};
    static const char *const dates[] = {"date", "published", "pubdate", "date_published", NULL};
    static const char *const outlets[] = {"outlet", "source", "publisher", "site", NULL};
    static const char *const urls[] = {"url", "link", NULL};
    static const char *const texts[] = {"text", "body", "content", "html", NULL};
    char number[32];
    ent_buf authors = {0};
    name_row(row, &given, number);
    ent_str text = field(row, texts);
    if (!text.n)
        return ent_document_skipped(&given, ENT_SKIP_BAD_ROW,
                                    "the row has no \"text\": give the report's words there",
                                    st);
    read_authors(row, &authors, st);
    given.title = short_field(row, titles);
    given.date = short_field(row, dates);
    given.date_how = ENT_STR("given: row");
    given.outlet = short_field(row, outlets);
    given.url = short_field(row, urls);
    given.author = ent_buf_str(&authors);
    given.format = looks_like_html(text) ? ENT_STR("html") : ENT_STR("txt");
    ent_document *doc = ent_document_read(text, &given, st);
    if (doc)
        doc->format = ENT_STR("jsonl");
    ent_buf_free(&authors);
    return doc;
}

ent_document *ent_json_row(ent_str line, const ent_given *given, bool last, ent_status *st)
{
    json_error_t error;
    json_t *row = json_loadb(line.p, line.n, 0, &error);
    if (json_is_object(row)) {
        ent_document *doc = read_object(row, *given, st);
        json_decref(row);
        return doc;
    }
    char why[400];
    enum json_error_code code = row ? json_error_unknown : json_error_code(&error);
    bool cut = last && code == json_error_premature_end_of_input;
    if (row)
        snprintf(why, sizeof why,
                 "the row is no JSON object: expected {\"id\": ..., \"text\": ...}");
    else if (cut)
        snprintf(why, sizeof why,
                 "the file ends inside this row: it is truncated, fetch it again");
    else if (code == json_error_stack_overflow)
        snprintf(why, sizeof why, "the row nests too deeply: give flat fields");
    else
        snprintf(why, sizeof why, "bad JSON at byte %d (%.200s): correct the row",
                 error.position, error.text);
    json_decref(row);
    return ent_document_skipped(given, cut ? ENT_SKIP_TRUNCATED : ENT_SKIP_BAD_ROW, why, st);
}
