/* server.c - HTTP through libmicrohttpd: what is let in, what goes out.
 *
 * A page of another site may not read the record through the reader's browser: the Host header must be the
 * server's own (a name that was rebound to 127.0.0.1 is refused), nothing is ever shared across origins, and
 * what changes something needs the token that only our own pages hold, in the form and in a cookie of this site. Limits: ENT_SERVE_BODY_MAX of a form,
 * the memory of a connection for headers, ENT_SERVE_SECONDS of a query. */
#include "serve/serve.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { CONNECTIONS = 256, TIMEOUT = 20, MEMORY = 48 * 1024, THREADS = 4 };

#define POLICY                                                                                               \
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "     \
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
/* The brief carries its style; its own policy names it by digest. */
#define POLICY_OF_BRIEF "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'"

/* ---- a request's form ------------------------------------------------------------------------------- */

typedef struct request {
    ent_visit visit;
    struct MHD_PostProcessor *post;
    size_t received;
} request;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void add_field(ent_visit *v, const char *name, const char *value, size_t n)
{
    ent_form_field *f = ENT_PUSH(v->a, &v->form, &v->st);
    if (f)
        *f = (ent_form_field){ent_str_copy(v->a, ent_str_z(name), &v->st),
                              ent_str_copy(v->a, ent_str_trim(ent_str_of(value, n)), &v->st)};
}

static enum MHD_Result take_argument(void *ctx, enum MHD_ValueKind kind, const char *key, const char *value)
{
    (void)kind;
    add_field(ctx, key, value ? value : "", value ? strlen(value) : 0);
    return MHD_YES;
}

/* A long value comes in pieces: offset tells where the piece belongs. */
static enum MHD_Result take_posted(void *ctx, enum MHD_ValueKind kind, const char *key, const char *file,
                                   const char *type, const char *coding, const char *data, uint64_t offset,
                                   size_t size)
{
    ent_visit *v = ctx;
    (void)kind, (void)type, (void)coding;
    if (file)
        return MHD_NO;
    if (offset == 0 || v->form.n == 0) {
        add_field(v, key, data, size);
        return MHD_YES;
    }
    ent_form_field *f = &v->form.at[v->form.n - 1];
    ent_buf b = {0};
    ent_buf_put(&b, f->value, &v->st);
    ent_buf_put(&b, ent_str_of(data, size), &v->st);
    f->value = ent_str_copy(v->a, ent_buf_str(&b), &v->st);
    ent_buf_free(&b);
    return MHD_YES;
}

static bool is_utf8(const ent_visit *v)
{
    if (!ent_utf8_valid(v->path, NULL))
        return false;
    for (uint32_t i = 0; i < v->form.n; i++)
        if (!ent_utf8_valid(v->form.at[i].name, NULL) || !ent_utf8_valid(v->form.at[i].value, NULL))
            return false;
    return true;
}

/* ---- what is let in ------------------------------------------------------------------------------------ */

static const char *header(struct MHD_Connection *c, const char *name)
{
    return MHD_lookup_connection_value(c, MHD_HEADER_KIND, name);
}

/* "127.0.0.1:8042", "localhost:8042", "[::1]:8042", the address it was told to bind. */
static bool is_own_host(const ent_server *s, const char *host)
{
    char names[4][96];
    snprintf(names[0], sizeof *names, "%s:%u", s->host, s->port);
    snprintf(names[1], sizeof *names, "localhost:%u", s->port);
    snprintf(names[2], sizeof *names, "127.0.0.1:%u", s->port);
    snprintf(names[3], sizeof *names, "[::1]:%u", s->port);
    for (int i = 0; i < 4 && host; i++)
        if (strcmp(host, names[i]) == 0)
            return i == 0 || s->loopback;
    return false;
}

static bool is_own_origin(const ent_server *s, const char *origin)
{
    return !origin || (strncmp(origin, "http://", 7) == 0 && is_own_host(s, origin + 7));
}

/* 0, or the HTTP code that refuses it with the words for it. */
static unsigned refuse(const ent_server *s, struct MHD_Connection *c, const char *method, const char **why)
{
    bool post = strcmp(method, "POST") == 0;
    const char *length = header(c, "Content-Length"), *type = header(c, "Content-Type");
    if (!is_own_host(s, header(c, "Host"))) {
        *why = "this server answers to its own address only";
        return 421;
    }
    if (!post && strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0) {
        *why = "only GET, HEAD and POST";
        return 405;
    }
    if (post && !is_own_origin(s, header(c, "Origin"))) {
        *why = "the form comes from another site";
        return 403;
    }
    if (post && (!length || strtoull(length, NULL, 10) > ENT_SERVE_BODY_MAX)) {
        *why = "the form is too long";
        return 413;
    }
    if (post && (!type || strncmp(type, "application/x-www-form-urlencoded", 33) != 0)) {
        *why = "a form is expected";
        return 415;
    }
    return 0;
}

/* ---- what goes out ---------------------------------------------------------------------------------------- */

/* What only a request from our own pages brings back. A cookie is of a host, whatever the port. */
static void add_cookie(const ent_server *s, struct MHD_Response *r)
{
    char text[128];
    snprintf(text, sizeof text, "entente-%u=%s; Path=/; HttpOnly; SameSite=Strict", s->port, s->token);
    MHD_add_response_header(r, "Set-Cookie", text);
}

static bool has_cookie(const ent_server *s, struct MHD_Connection *c)
{
    char name[32];
    snprintf(name, sizeof name, "entente-%u", s->port);
    const char *value = MHD_lookup_connection_value(c, MHD_COOKIE_KIND, name);
    return value && ent_server_token_is(s, ent_str_z(value));
}

static enum MHD_Result send_bytes(const ent_server *s, struct MHD_Connection *c, unsigned code, const char *type,
                                  ent_str bytes, ent_str location, const char *policy)
{
    struct MHD_Response *r = MHD_create_response_from_buffer(bytes.n, (void *)(uintptr_t)bytes.p, MHD_RESPMEM_MUST_COPY);
    if (!r)
        return MHD_NO;
    MHD_add_response_header(r, "Content-Type", type);
    MHD_add_response_header(r, "Content-Security-Policy", policy);
    MHD_add_response_header(r, "X-Content-Type-Options", "nosniff");
    MHD_add_response_header(r, "Referrer-Policy", "same-origin");      /* without one a form has no Origin */
    MHD_add_response_header(r, "Cross-Origin-Resource-Policy", "same-origin");
    MHD_add_response_header(r, "Cache-Control", "no-store");
    if (code == 200 && strncmp(type, "text/html", 9) == 0)
        add_cookie(s, r);
    if (location.n)
        MHD_add_response_header(r, "Location", location.p);
    if (code == 405)
        MHD_add_response_header(r, "Allow", "GET, HEAD, POST");
    enum MHD_Result done = MHD_queue_response(c, code, r);
    MHD_destroy_response(r);
    return done;
}

static enum MHD_Result send_words(const ent_server *s, struct MHD_Connection *c, unsigned code, const char *words)
{
    return send_bytes(s, c, code, "text/plain; charset=utf-8", ent_str_z(words), ENT_STR(""), POLICY);
}

static unsigned code_of(ent_code code)
{
    switch (code) {
    case ENT_OK: return 200;
    case ENT_NOT_FOUND: return 404;
    case ENT_USAGE: case ENT_BAD_INPUT: return 400;
    case ENT_DATABASE: case ENT_IO: return 503;
    default: return 500;
    }
}

/* The page that tells what failed. */
static void tell_failure(ent_visit *v)
{
    ent_status told = v->st;
    if (v->code < 400)
        v->code = code_of(told.code);
    ent_status_clear(&v->st);
    v->out.n = 0;
    v->own_style = false;
    if (ent_str_starts(v->path, ENT_STR("/api/"))) {
        v->type = "text/plain; charset=utf-8";
        ent_buf_puts(&v->out, told.text, &v->st);
        ent_buf_byte(&v->out, '\n', &v->st);
        return;
    }
    v->type = "text/html; charset=utf-8";
    ent_html_begin(v, v->code == 404 ? "Not found" : v->code == 503 ? "The record cannot be read" : "That did not work",
                   ENT_STR(""), "");
    ent_html(v, "<p role=\"alert\">");
    ent_html_text(v, ent_str_z(told.text));
    ent_html(v, ".</p>\n");
    if (v->code == 503)
        ent_html(v, "<p>The server goes on: open the page again when the record is back.</p>\n");
    ent_html_end(v);
}

/* Asked now and then by SQLite: stops a query that takes too long, or whose server ends. */
static int took_too_long(void *ctx)
{
    const ent_visit *v = ctx;
    return atomic_load(&v->server->ends) || now() - v->began > ENT_SERVE_SECONDS;
}

static void make_page(ent_visit *v)
{
    bool needs_record;
    ent_visit_page page = ent_visit_route(v, &needs_record);
    v->code = 200;
    v->type = "text/html; charset=utf-8";
    v->began = now();
    if (!is_utf8(v))
        ent_status_set(&v->st, ENT_USAGE, "the address is not UTF-8");
    else if (!page)
        ent_status_set(&v->st, ENT_NOT_FOUND, "no such page");
    else if (v->post && page != ent_page_correct) {
        v->code = 405;
        ent_status_set(&v->st, ENT_USAGE, "nothing can be sent to this page");
    }
    if (!ent_failed(&v->st) && needs_record)
        ent_record_open(&v->r, v->server->record, ENT_RECORD_READ, &v->st);
    if (v->r)
        sqlite3_progress_handler(v->r->db, 20000, took_too_long, v);
    if (!ent_failed(&v->st))
        page(v);
    if (ent_failed(&v->st) && v->r && took_too_long(v)) {
        v->code = 503;
        ent_status_clear(&v->st);
        ent_status_set(&v->st, ENT_LIMIT, "the answer took longer than %d seconds: narrow it by actor, day or document",
                       ENT_SERVE_SECONDS);
    }
    if (ent_failed(&v->st))
        tell_failure(v);
    ent_record_close(v->r);
}

/* ---- libmicrohttpd's calls ------------------------------------------------------------------------------------ */

static request *new_request(ent_server *s, struct MHD_Connection *c, const char *url, bool post)
{
    request *q = calloc(1, sizeof *q);
    if (!q)
        return NULL;
    ent_visit *v = &q->visit;
    v->server = s;
    v->post = post;
    v->own_cookie = post && has_cookie(s, c);
    v->a = ent_arena_new(0, &v->st);
    v->path = ent_str_copy(v->a, ent_str_z(url), &v->st);
    if (post)
        q->post = MHD_create_post_processor(c, 1024, take_posted, v);
    else
        MHD_get_connection_values(c, MHD_GET_ARGUMENT_KIND, take_argument, v);
    return q;
}

static void free_request(void *ctx, struct MHD_Connection *c, void **own, enum MHD_RequestTerminationCode why)
{
    request *q = *own;
    (void)ctx, (void)c, (void)why;
    if (!q)
        return;
    if (q->post)
        MHD_destroy_post_processor(q->post);
    ent_buf_free(&q->visit.out);
    ent_arena_free(q->visit.a);
    free(q);
    *own = NULL;
}

static enum MHD_Result answer(void *ctx, struct MHD_Connection *c, const char *url, const char *method,
                              const char *version, const char *data, size_t *size, void **own)
{
    ent_server *s = ctx;
    request *q = *own;
    (void)version;
    if (!q) {
        const char *why = "";
        unsigned code = refuse(s, c, method, &why);
        if (code)
            return send_words(s, c, code, why);
        *own = new_request(s, c, url, strcmp(method, "POST") == 0);
        return *own ? MHD_YES : MHD_NO;
    }
    if (*size) {
        q->received += *size;
        if (q->received <= ENT_SERVE_BODY_MAX && q->post)
            MHD_post_process(q->post, data, *size);
        *size = 0;
        return MHD_YES;
    }
    ent_visit *v = &q->visit;
    make_page(v);
    if (ent_failed(&v->st)) {
        if (s->problem)
            s->problem(s->ctx, v->st.text);
        return send_words(s, c, 500, "out of memory");
    }
    return send_bytes(s, c, v->code, v->type, ent_buf_str(&v->out), v->location,
                      v->own_style ? POLICY_OF_BRIEF : POLICY);
}

const ent_engine *ent_visit_engine(ent_visit *v)
{
    pthread_mutex_lock(&v->server->opening);
    if (!v->server->engine && !ent_failed(&v->st))
        ent_engine_open(&v->server->engine, &v->server->lexicon, &v->st);
    pthread_mutex_unlock(&v->server->opening);
    return ent_failed(&v->st) ? NULL : v->server->engine;
}

/* ---- start and stop ------------------------------------------------------------------------------------------------ */

static bool make_token(char token[33])
{
    unsigned char bytes[16];
    int f = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    bool read_all = f >= 0 && read(f, bytes, sizeof bytes) == (ssize_t)sizeof bytes;
    if (f >= 0)
        close(f);
    for (size_t i = 0; i < sizeof bytes && read_all; i++)
        snprintf(token + 2 * i, 3, "%02x", bytes[i]);
    return read_all;
}

/* Compared in the same time whatever it is. */
bool ent_server_token_is(const ent_server *s, ent_str given)
{
    size_t n = strlen(s->token);
    unsigned differs = given.n != n;
    for (size_t i = 0; i < n; i++)
        differs |= (unsigned)(unsigned char)s->token[i] ^ (unsigned char)(i < given.n ? given.p[i] : 0);
    return differs == 0;
}

typedef union address {
    struct sockaddr any;
    struct sockaddr_in four;
    struct sockaddr_in6 six;
} address;

/* host: as a Host header names it. */
static void read_address(ent_server *s, const ent_server_options *o, address *out, ent_status *st)
{
    const char *text = o->address ? o->address : "127.0.0.1";
    memset(out, 0, sizeof *out);
    if (inet_pton(AF_INET, text, &out->four.sin_addr) == 1) {
        out->four.sin_family = AF_INET;
        out->four.sin_port = htons(o->port);
        s->loopback = ntohl(out->four.sin_addr.s_addr) >> 24 == 127;
        snprintf(s->host, sizeof s->host, "%s", text);
    } else if (inet_pton(AF_INET6, text, &out->six.sin6_addr) == 1) {
        out->six.sin6_family = AF_INET6;
        out->six.sin6_port = htons(o->port);
        s->loopback = IN6_IS_ADDR_LOOPBACK(&out->six.sin6_addr);
        snprintf(s->host, sizeof s->host, "[%s]", text);
    }
    if (strcmp(text, "0.0.0.0") == 0 || strcmp(text, "::") == 0)
        ent_status_set(st, ENT_USAGE, "%s is every address: name the one by which others reach this machine", text);
    else if (out->any.sa_family == AF_UNSPEC) {
        ent_status_set(st, ENT_USAGE, "\"%s\" is no address: write 127.0.0.1 or ::1", text);
    }
}

static char *copy_of(const char *z)
{
    char *copy = z ? malloc(strlen(z) + 1) : NULL;
    return copy ? strcpy(copy, z) : NULL;
}

static void listen_at(ent_server *s, const address *at, uint16_t port, ent_status *st)
{
    unsigned flags = MHD_USE_AUTO_INTERNAL_THREAD | (at->any.sa_family == AF_INET6 ? MHD_USE_IPv6 : 0u);
    s->daemon = MHD_start_daemon(flags, port, NULL, NULL, answer, s, MHD_OPTION_SOCK_ADDR, &at->any,
                                 MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS,
                                 MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)TIMEOUT,
                                 MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)MEMORY,
                                 MHD_OPTION_THREAD_POOL_SIZE, (unsigned)THREADS,
                                 MHD_OPTION_NOTIFY_COMPLETED, free_request, NULL, MHD_OPTION_END);
    const union MHD_DaemonInfo *info = s->daemon ? MHD_get_daemon_info(s->daemon, MHD_DAEMON_INFO_BIND_PORT) : NULL;
    if (!info) {
        ent_status_set(st, ENT_IO, "%s:%u cannot be served: the address or port is taken; --port 0 finds a free one",
                       s->host, port);
        return;
    }
    s->port = info->port;
    snprintf(s->url, sizeof s->url, "http://%s:%u/", s->host, s->port);
}

/* Scripts lie beside the lexicon when they were built. NULL: none. */
static char *find_web(const ent_server_options *o)
{
    char data[ENT_PATH_LIMIT], path[ENT_PATH_LIMIT + 16];
    ent_status none = {0};
    if (o->web)
        return *o->web ? copy_of(o->web) : NULL;
    ent_engine_find_data(o->lexicon.data, data, &none);
    snprintf(path, sizeof path, "%s/web/app.js", data);
    if (ent_failed(&none) || access(path, R_OK) != 0)
        return NULL;
    snprintf(path, sizeof path, "%s/web", data);
    return copy_of(path);
}

static bool has_style(const char *web)
{
    char path[ENT_PATH_LIMIT + 16];
    int n = web ? snprintf(path, sizeof path, "%s/app.css", web) : -1;
    return n > 0 && (size_t)n < sizeof path && access(path, R_OK) == 0;
}

void ent_server_start(ent_server **out, const char *record, const ent_server_options *o, ent_status *st)
{
    address at;
    ent_record *r = NULL;
    *out = NULL;
    ent_server *s = ent_failed(st) ? NULL : calloc(1, sizeof *s);
    if (!s)
        return;
    pthread_mutex_init(&s->opening, NULL);
    s->record = copy_of(record);
    s->web = find_web(o);
    s->web_style = has_style(s->web);
    s->lexicon = o->lexicon;
    s->problem = o->problem;
    s->ctx = o->ctx;
    read_address(s, o, &at, st);
    if (!s->record || (o->web && *o->web && !s->web) || !make_token(s->token))
        ent_status_set(st, ENT_NOMEM, "out of memory, or no random numbers");
    ent_record_open(&r, record, ENT_RECORD_READ, st);       /* what is no record is told at once */
    ent_record_close(r);
    if (!ent_failed(st))
        listen_at(s, &at, o->port, st);
    if (ent_failed(st)) {
        ent_server_stop(s);
        return;
    }
    *out = s;
}

const char *ent_server_url(const ent_server *s)
{
    return s->url;
}

void ent_server_stop(ent_server *s)
{
    if (!s)
        return;
    atomic_store(&s->ends, true);
    if (s->daemon)
        MHD_stop_daemon(s->daemon);
    pthread_mutex_destroy(&s->opening);
    ent_engine_close(s->engine);
    free(s->record);
    free(s->web);
    free(s);
}
