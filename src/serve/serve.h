/* serve.h - pages of a record over HTTP, for a browser on the same machine.
 * In:   a record's file; requests.
 * Out:  HTML that works without scripts, the same answers as data under /api/, corrections made.
 * Not:  what a page says of the record: answer/, brief/, compare/ and exchange/ tell it.
 *
 * A request opens the record for reading, is answered whole, and closes it: a record that was deleted,
 * locked or replaced is a page that says so, and the server goes on. Only POST /correct opens it for
 * writing. doc/page.md draws it. */
#ifndef ENT_SERVE_H
#define ENT_SERVE_H

#include "answer/answer.h"
#include "record/kinds.h"

#include <pthread.h>
#include <stdatomic.h>

enum {
    ENT_SERVE_BODY_MAX = 64 * 1024,     /* of a form that is sent */
    ENT_SERVE_SECONDS = 10,             /* that an answer may take */
    ENT_SERVE_ROWS = 200,               /* of a table on one page */
    ENT_SERVE_WORDS = 32                /* of a question, actors of a filter */
};

struct ent_server {
    struct MHD_Daemon *daemon;
    char *record, *web;                 /* paths; web NULL: no scripts */
    bool web_style;                     /* there is an app.css too */
    ent_engine_options lexicon;
    ent_engine *engine;                 /* opened when first needed; NULL before */
    pthread_mutex_t opening;            /* guards it */
    atomic_bool ends;                   /* queries stop */
    char token[33];                     /* of forms that change something; new at each start */
    char host[64], url[96];
    uint16_t port;
    bool loopback;
    void (*problem)(void *ctx, const char *text);
    void *ctx;
};

typedef struct ent_form_field {
    ent_str name, value;
} ent_form_field;

/* A request and what becomes of it. Everything lives in the arena. */
typedef struct ent_visit {
    struct ent_server *server;
    ent_arena *a;
    ent_status st;                      /* of the page; a failure becomes a page of its own */
    ent_record *r;                      /* for reading; NULL for a static file */
    ent_str path, rest;                 /* "/record/m12..", "m12.." */
    bool post, own_cookie;              /* own_cookie: sent with the token of this server */
    ENT_VEC(ent_form_field) form;       /* of the query, or of the form sent */
    ent_buf out;                        /* the answer's bytes */
    unsigned code;                      /* HTTP */
    const char *type;                   /* of content */
    ent_str location;                   /* of a redirection */
    bool own_style;                     /* a whole page with a style of its own */
    double began;                       /* seconds, monotonic */
} ent_visit;

bool ent_server_token_is(const struct ent_server *s, ent_str given);

/* ---- forms (form.c) ---------------------------------------------------------------------- */

/* "" when it was not sent. */
ent_str ent_visit_field(const ent_visit *v, const char *name);
/* NULL when it is empty or was not sent. */
const char *ent_visit_value(const ent_visit *v, const char *name);
uint32_t ent_visit_number(const ent_visit *v, const char *name);

/* Into the page's bytes. */
ent_sink ent_visit_sink(ent_visit *v);
/* Into a buffer beside it. */
ent_sink ent_buffer_sink(ent_buf *b);

/* ---- HTML (html.c): text is escaped here ---------------------------------------------------- */

void ent_html(ent_visit *v, const char *markup);                /* literal mark-up, ours */
void ent_htmlf(ent_visit *v, const char *fmt, ...) ENT_PRINTF(2, 3);     /* numbers and names of ours */
void ent_html_text(ent_visit *v, ent_str text);
/* A part of a path or query: everything but letters, digits and "-._~:" as %XX. */
void ent_html_url(ent_visit *v, ent_str part);
/* The fields of the form but one and the number of the page, after the sign "?" or "&"; then "but=" for the
 * caller to give it another value, unless it is "". */
void ent_html_query(ent_visit *v, char sign, const char *but);
/* The same as a path of its own. */
ent_str ent_visit_url(ent_visit *v, const char *path, ent_str part);
/* <a href="PATH+id">text</a> */
void ent_html_link(ent_visit *v, const char *path, ent_str id, ent_str text);
void ent_html_element(ent_visit *v, const char *name, ent_str text);
/* <option>, chosen when value is what the field has. */
void ent_html_option(ent_visit *v, ent_str value, ent_str text, ent_str chosen);
/* The frame around every page; active: the path of the navigation's entry. */
void ent_html_begin(ent_visit *v, const char *title, ent_str more, const char *active);
void ent_html_end(ent_visit *v);
/* The hidden fields of a form that changes something: token, and where to go afterwards. */
void ent_html_guard(ent_visit *v, ent_str back);
/* A link to every kind of thing that has an id. */
void ent_html_id(ent_visit *v, ent_str id, ent_str text);

/* Fields and evidence of a record; its full id. The forms that judge it; back: where to go then. (card.c) */
ent_str ent_html_card(ent_visit *v, ent_str id);
void ent_html_judge(ent_visit *v, ent_str id, ent_str back);
void ent_html_judge_actor(ent_visit *v, ent_str id);

/* ---- tables (table.c) -------------------------------------------------------------------------- */

/* The rows of an answer from `first` on, at most ENT_SERVE_ROWS, with links to more. */
void ent_html_answer(ent_visit *v, const ent_answer *t, const char *caption);

/* ---- figures (figures.c) ------------------------------------------------------------------------ */

/* What the form leaves, drawn (given: of that table, see ent_figure_draw, or NULL); nothing, and why, where there is nothing to draw. */
ent_status ent_html_figure(ent_visit *v, const char *type, const ent_answer *given);
/* Fields of a form that every answer has. (asked.c) */
void ent_html_common_filters(ent_visit *v);

/* ---- pages ----------------------------------------------------------------------------------------- */

typedef void (*ent_visit_page)(ent_visit *v);
/* The page of a path; NULL when there is none. rest of the visit is set. */
ent_visit_page ent_visit_route(ent_visit *v, bool *needs_record);

void ent_page_overview(ent_visit *v);       /* overview.c */
void ent_page_documents(ent_visit *v);
void ent_page_answer(ent_visit *v);         /* asked.c: /meetings ... */
void ent_page_api(ent_visit *v);            /*   /api/meetings?format=csv */
void ent_page_api_list(ent_visit *v);       /* data.c: /api/documents ... */
void ent_page_api_record(ent_visit *v);     /*   /api/record/ID */
void ent_page_api_compare(ent_visit *v);    /*   /api/compare?a=&b= */
void ent_page_reader(ent_visit *v);         /* reader.c: /document/ID */
void ent_page_record(ent_visit *v);         /* card.c: /record/ID */
void ent_page_explain(ent_visit *v);
void ent_page_correct(ent_visit *v);        /* desk.c: POST /correct */
void ent_page_review(ent_visit *v);         /*   /review */
void ent_page_corrections(ent_visit *v);
void ent_page_compare(ent_visit *v);        /* compared.c */
/* Of the documents that the form names as a and b, which live longer; NULL with the status set. */
ent_comparison *ent_visit_compare(ent_visit *v, ent_document *docs[2]);
void ent_page_brief(ent_visit *v);
void ent_page_network(ent_visit *v);        /* drawn.c */
void ent_page_api_network(ent_visit *v);
void ent_page_figures(ent_visit *v);        /* figures.c */
void ent_page_api_figure(ent_visit *v);     /*   /api/figure/timeline */
void ent_page_style(ent_visit *v);          /* files.c: /page.css, /app.js, /app.css */
void ent_page_icon(ent_visit *v);           /*   /icon.svg */
void ent_page_script(ent_visit *v);
void ent_page_script_style(ent_visit *v);

/* The engine, opened on first use; NULL with the status set. */
const ent_engine *ent_visit_engine(ent_visit *v);
/* What the form asks, with the lists that it points into. */
typedef struct ent_visit_asked {
    ent_question q;
    const char *words[ENT_SERVE_WORDS], *lists[4][ENT_SERVE_WORDS];
} ent_visit_asked;
void ent_visit_question(ent_visit *v, const char *command, ent_visit_asked *out);
/* The answer to it; NULL with the status set. command: "meetings" ... */
ent_answer *ent_visit_ask(ent_visit *v, const char *command);

#endif
