/* cite_csl.c - items as CSL-JSON (citation style language, data of version 1.0.2). */
#include "brief/cite.h"
#include "exchange/json.h"

static void put_day(ent_json *j, ent_cited_day x)
{
    const uint32_t parts[] = {x.year, x.month, x.day};
    ent_json_open(j, NULL, '[');
    for (int i = 0; i < 3 && parts[i]; i++)
        ent_json_int(j, NULL, parts[i]);
    ent_json_close(j, ']');
}

static void put_days(ent_json *j, const char *name, const ent_cited_day *days, int count, bool circa)
{
    if (days[0].year == 0)
        return;
    ent_json_open(j, name, '{');
    ent_json_open(j, "date-parts", '[');
    for (int i = 0; i < count && days[i].year; i++)
        put_day(j, days[i]);
    ent_json_close(j, ']');
    if (circa)
        ent_json_bool(j, "circa", true);
    ent_json_close(j, '}');
}

static void put_authors(ent_json *j, const ent_cited *x)
{
    if (x->authors.n == 0)
        return;
    ent_json_open(j, "author", '[');
    for (uint32_t i = 0; i < x->authors.n; i++) {
        const ent_cited_person *p = &x->authors.at[i];
        ent_json_open(j, NULL, '{');
        ent_json_str(j, p->whole ? "literal" : "family", p->family);
        ent_json_opt(j, "given", p->given);
        ent_json_opt(j, "suffix", p->suffix);
        ent_json_close(j, '}');
    }
    ent_json_close(j, ']');
}

void ent_cite_csl(ent_buf *b, const ent_cited *x, bool first, ent_status *st)
{
    ent_json j = ent_json_to(b, st);
    ent_buf_puts(b, first ? "\n" : ",\n", st);
    ent_json_open(&j, NULL, '{');
    ent_json_str(&j, "id", x->key);
    ent_json_str(&j, "type", x->type);
    ent_json_str(&j, "title", x->title);
    put_authors(&j, x);
    ent_json_opt(&j, "container-title", x->outlet);
    ent_json_opt(&j, "genre", x->genre);
    put_days(&j, "issued", x->issued, 2, x->circa);
    put_days(&j, "accessed", &x->accessed, 1, false);
    ent_json_opt(&j, "URL", x->url);
    ent_json_opt(&j, "language", x->language);
    ent_json_close(&j, '}');
}
