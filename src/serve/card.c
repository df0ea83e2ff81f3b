/* card.c - one record: its fields, its sentences with the evidence marked, its corrections and the forms that
 * put it right; how its sentence was understood. */
#include "serve/serve.h"

#include <jansson.h>

/* What `show --json` tells, so that the page and the program tell the same. */
static json_t *load(ent_visit *v, ent_str id)
{
    ent_buf b = {0};
    ent_sink out = ent_buffer_sink(&b);
    ent_record_show(v->r, id, true, false, &out, &v->st);
    json_t *j = ent_failed(&v->st) ? NULL : json_loadb(b.p, b.n, 0, NULL);
    if (!j)
        ent_status_set(&v->st, ENT_DATABASE, "the record cannot be shown");
    ent_buf_free(&b);
    return j;
}

static ent_str text_of(const json_t *j)
{
    return ent_str_of(json_string_value(j) ? json_string_value(j) : "", json_string_length(j));
}

/* "Joe Biden, President, USA (PER:Joe Biden)" leads to the actor, an id to what it names. */
static void put_value(ent_visit *v, const char *key, ent_str value)
{
    static const char *const people[] = {"participant", "speaker", "addressee", "source", "target", "holder", "about",
                                         "party", "other"};
    static const char *const ids[] = {"of_meeting", "reported_in", "superseded_by", "duplicate_of"};
    size_t open = value.n;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        if (strcmp(key, ids[i]) == 0) {
            ent_html_id(v, value, value);
            return;
        }
    for (size_t i = 0; i < sizeof people / sizeof *people; i++)
        if (strcmp(key, people[i]) == 0)
            for (open = value.n; open > 0 && value.p[open - 1] != '('; open--)
                ;
    if (open > 2 && open < value.n && value.p[value.n - 1] == ')') {
        ent_html_link(v, "/actor/", ent_str_sub(value, open, value.n - 1), ent_str_trim(ent_str_sub(value, 0, open - 1)));
        ent_html(v, " ");
        ent_html_text(v, ent_str_sub(value, open - 1, value.n));
        return;
    }
    ent_html_text(v, value);
}

static void put_field(ent_visit *v, const char *key, ent_str value)
{
    ent_html(v, "<dd>");
    put_value(v, key, value);
    ent_html(v, "</dd>");
}

static void put_fields(ent_visit *v, json_t *card)
{
    const char *key;
    json_t *value, *one;
    size_t i;
    ent_html(v, "<dl class=\"facts\">\n");
    json_object_foreach(card, key, value) {
        if (strcmp(key, "evidence") == 0 || strcmp(key, "record") == 0 || strcmp(key, "id") == 0)
            continue;
        ent_html_element(v, "dt", ent_str_z(key));
        if (json_is_string(value))
            put_field(v, key, text_of(value));
        json_array_foreach(value, i, one)
            put_field(v, key, text_of(one));
    }
    ent_html(v, "</dl>\n");
}

static void put_sentence(ent_visit *v, ent_str sentence, ent_str text)
{
    size_t at = ent_str_find(sentence, text);
    if (at == SIZE_MAX) {
        ent_html_text(v, sentence);
        return;
    }
    ent_html_text(v, ent_str_sub(sentence, 0, at));
    ent_html_element(v, "mark", text);
    ent_html_text(v, ent_str_sub(sentence, at + text.n, sentence.n));
}

static void put_evidence(ent_visit *v, const json_t *card, ent_str document)
{
    json_t *one;
    size_t i;
    json_array_foreach(json_object_get(card, "evidence"), i, one) {
        unsigned start = (unsigned)json_integer_value(json_object_get(one, "start"));
        unsigned end = (unsigned)json_integer_value(json_object_get(one, "end"));
        ent_html(v, "<blockquote>");
        put_sentence(v, text_of(json_object_get(one, "sentence")), text_of(json_object_get(one, "text")));
        ent_html(v, "<footer><a href=\"/document/");
        ent_html_url(v, document);
        ent_htmlf(v, "?at=%u-%u#at\">", start, end);
        ent_html_text(v, text_of(json_object_get(one, "document")));
        ent_htmlf(v, "</a>, line %u, bytes %u–%u</footer></blockquote>\n",
                  (unsigned)json_integer_value(json_object_get(one, "line")), start, end);
    }
}

static void put_corrections(ent_visit *v, ent_str id)
{
    sqlite3_stmt *s = ent_sql_prepare(v->r, "SELECT action, field, was, value, why, who, made_at, state FROM corrections"
                                            " WHERE ?1 IN (target, applied_to) ORDER BY correction", &v->st);
    bool any = false;
    ent_bind_words(s, 1, id);
    while (ent_sql_step(v->r, s, &v->st)) {
        ent_html(v, any ? "<li>" : "<h2>Put right</h2>\n<ul class=\"corrections\"><li>");
        ent_html_element(v, "strong", ent_column(s, 0));
        for (int i = 1; i < 4; i++)
            if (ent_column(s, i).n) {
                ent_html(v, i == 1 ? " " : i == 2 ? ", was " : ", is ");
                ent_html_element(v, "q", ent_column(s, i));
            }
        for (int i = 4; i < 8; i++)
            if (ent_column(s, i).n) {
                ent_html(v, i == 4 ? ": " : ", ");
                ent_html_text(v, ent_column(s, i));
            }
        ent_html(v, "</li>\n");
        any = true;
    }
    sqlite3_finalize(s);
    ent_html(v, any ? "</ul>\n" : "");
}

/* ---- forms ------------------------------------------------------------------------------------- */

static void begin_form(ent_visit *v, const char *action, ent_str id, ent_str back)
{
    ent_html(v, "<form method=\"post\" action=\"/correct\" class=\"correct\">");
    ent_html_guard(v, back);
    ent_htmlf(v, "<input type=\"hidden\" name=\"action\" value=\"%s\"><input type=\"hidden\" name=\"target\" value=\"",
              action);
    ent_html_text(v, id);
    ent_html(v, "\">");
}

static void put_fix(ent_visit *v, const ent_record_kind *k, ent_str id, ent_str back)
{
    ent_html(v, "<details><summary>Put a field right</summary>\n");
    for (const ent_record_field *f = k->fields; f->name; f++) {
        begin_form(v, "fix", id, back);
        ent_htmlf(v, "<input type=\"hidden\" name=\"field\" value=\"%s\"><label>%s ", f->name, f->name);
        if (f->allowed) {
            ent_html(v, "<select name=\"value\">");
            for (ent_str rest = ent_str_z(f->allowed); rest.n;) {
                ent_str one = ent_str_field(&rest, ' ');
                ent_html_option(v, one, one, ENT_STR(""));
            }
            ent_html(v, "</select></label>");
        } else {
            ent_htmlf(v, "<input name=\"value\" placeholder=\"%s\"></label>", f->list ? "JPN,PER:Fumio Kishida" : "");
        }
        ent_html(v, " <label>why <input name=\"why\"></label> <button>Set</button></form>\n");
    }
    ent_html(v, "</details>\n");
}

void ent_html_judge(ent_visit *v, ent_str id, ent_str back)
{
    const ent_record_kind *k = ent_record_kind_of(id);
    if (!k)
        return;
    ent_html(v, "<div class=\"judge\">");
    begin_form(v, "confirm", id, back);
    ent_html(v, "<button accesskey=\"c\" data-key=\"c\">Confirm <kbd>c</kbd></button></form>\n");
    begin_form(v, "reject", id, back);
    ent_html(v, "<label>why <input name=\"why\"></label> <button accesskey=\"r\" data-key=\"r\">Reject <kbd>r</kbd>"
                "</button></form>\n</div>\n");
    put_fix(v, k, id, back);
}

void ent_html_judge_actor(ent_visit *v, ent_str id)
{
    ent_str back = ent_visit_url(v, "/actor/", id);
    ent_html(v, "<details><summary>Put the actor right</summary>\n");
    begin_form(v, "rename", id, back);
    ent_html(v, "<label>name <input name=\"value\"></label> <label>why <input name=\"why\"></label>"
                " <button>Rename</button></form>\n");
    begin_form(v, "merge", id, back);
    ent_html(v, "<label>is the same as this one: <input name=\"value\" placeholder=\"PER:Fumio Kishida\"></label>"
                " <label>why <input name=\"why\"></label> <button>Merge it into this one</button></form>\n"
                "</details>\n");
}

/* ---- pages ------------------------------------------------------------------------------------------ */

static ent_str document_of(ent_visit *v, ent_str id)
{
    const ent_record_kind *k = ent_record_kind_of(id);
    if (!k)
        return ENT_STR("");
    ent_str sql = ent_str_printf(v->a, &v->st, "SELECT d.id FROM %s m JOIN documents d USING(document) WHERE m.id = ?1",
                                 k->table);
    sqlite3_stmt *s = ent_failed(&v->st) ? NULL : ent_sql_prepare(v->r, sql.p, &v->st);
    ent_bind_words(s, 1, id);
    ent_str document = ent_sql_step(v->r, s, &v->st) ? ent_str_copy(v->a, ent_column(s, 0), &v->st) : ENT_STR("");
    sqlite3_finalize(s);
    return document;
}

ent_str ent_html_card(ent_visit *v, ent_str id)
{
    json_t *card = load(v, id);
    ent_str full = card ? ent_str_copy(v->a, text_of(json_object_get(card, "id")), &v->st) : ENT_STR("");
    if (card) {
        ent_html_element(v, "h2", text_of(json_object_get(card, "record")));
        put_evidence(v, card, document_of(v, full));
        put_fields(v, card);
    }
    json_decref(card);
    return full;
}

void ent_page_record(ent_visit *v)
{
    ent_html_begin(v, "Record", v->rest, "");
    ent_str done = ent_visit_field(v, "done");
    if (done.n)
        ent_html(v, "<p role=\"status\" class=\"done\">Done. It stays so when the document is read again.</p>\n");
    ent_str id = ent_html_card(v, v->rest);
    if (ent_failed(&v->st))
        return;
    put_corrections(v, id);
    ent_html_judge(v, id, ent_str_printf(v->a, &v->st, "/record/%.*s?done=1", ENT_FMT(id)));
    ent_html(v, "<p>");
    ent_html_link(v, "/explain/", id, ENT_STR("How its sentence was understood"));
    ent_html(v, "</p>\n");
    ent_html_end(v);
}

void ent_page_explain(ent_visit *v)
{
    ent_buf b = {0};
    ent_sink out = ent_buffer_sink(&b);
    const ent_engine *e = ent_visit_engine(v);
    if (e)
        ent_record_explain(v->r, e, v->rest, false, &out, &v->st);
    ent_html_begin(v, "Why", v->rest, "");
    ent_html(v, "<pre class=\"wide\" tabindex=\"0\">");
    ent_html_text(v, ent_buf_str(&b));
    ent_html(v, "</pre>\n<p>");
    ent_html_link(v, "/record/", v->rest, ENT_STR("Back to the record"));
    ent_html(v, "</p>\n");
    ent_html_end(v);
    ent_buf_free(&b);
}
