/* The server of the library, talked to over bare sockets: heads that no browser sends. */
#include "entente.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cmocka.h>

static char path[] = "/tmp/ent_serveXXXXXX";

static int make_record(void **state)
{
    ent_status st = {0};
    ent_record *r;
    (void)state;
    int f = mkstemp(path);
    if (f < 0)
        return -1;
    close(f);
    unlink(path);
    ent_record_open(&r, path, ENT_RECORD_WRITE, &st);
    ent_record_close(r);
    return st.code ? -1 : 0;
}

static int remove_record(void **state)
{
    (void)state;
    return unlink(path);
}

static ent_server *start(void)
{
    ent_status st = {0};
    ent_server *s;
    ent_server_options o = {.lexicon = {.data = ENT_DATA_DIR}};
    ent_server_start(&s, path, &o, &st);
    assert_string_equal(st.text, "");
    assert_non_null(s);
    assert_memory_equal(ent_server_url(s), "http://127.0.0.1:", 17);
    return s;
}

static int port_of(const ent_server *s)
{
    return atoi(strrchr(ent_server_url(s), ':') + 1);
}

static int dial(const ent_server *s, int seconds)
{
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port_of(s)),
                             .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct timeval wait = {.tv_sec = seconds};
    int f = socket(AF_INET, SOCK_STREAM, 0);
    assert_true(f >= 0);
    setsockopt(f, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    assert_int_equal(connect(f, (struct sockaddr *)&to, sizeof to), 0);
    return f;
}

/* Sends the bytes and reads until the server closes or says nothing for so long; the code of its answer, 0 for
 * none. */
static int answer_to(const ent_server *s, const char *bytes, size_t n, int seconds)
{
    char in[4096] = "";
    size_t got = 0;
    int f = dial(s, seconds), code = 0;
    if (send(f, bytes, n, MSG_NOSIGNAL) < 0)
        n = 0;
    shutdown(f, SHUT_WR);
    for (ssize_t k; got < sizeof in - 1 && (k = recv(f, in + got, sizeof in - 1 - got, 0)) > 0;)
        got += (size_t)k;
    in[got] = '\0';
    close(f);
    return sscanf(in, "HTTP/1.%*d %d", &code) == 1 ? code : 0;
}

static int code_of(const ent_server *s, const char *head)
{
    char text[1024];
    /* "%d" stands for the port. */
    const char *at = strstr(head, "PORT");
    int n = at ? snprintf(text, sizeof text, "%.*s%d%s", (int)(at - head), head, port_of(s), at + 4)
               : snprintf(text, sizeof text, "%s", head);
    return answer_to(s, text, (size_t)n, 30);
}

#define HOST "Host: 127.0.0.1:PORT\r\n"

static void test_heads(void **state)
{
    ent_server *s = start();
    (void)state;
    assert_int_equal(code_of(s, "GET / HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), 200);
    assert_int_equal(code_of(s, "GET / HTTP/1.0\r\n" HOST "\r\n"), 200);
    assert_int_equal(code_of(s, "GET / HTTP/1.0\r\n\r\n"), 421);
    assert_int_equal(code_of(s, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n") / 100, 4);
    assert_int_equal(code_of(s, "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"), 421);
    assert_int_equal(code_of(s, "BREW /pot HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), 405);
    assert_int_equal(code_of(s, "POST /correct HTTP/1.1\r\n" HOST "Content-Type: application/x-www-form-urlencoded\r\n"
                                "Content-Length: -1\r\nConnection: close\r\n\r\n") / 100, 4);
    assert_int_equal(code_of(s, "POST /correct HTTP/1.1\r\n" HOST "Content-Type: application/x-www-form-urlencoded\r\n"
                                "Content-Length: 99999999999999999999\r\nConnection: close\r\n\r\n") / 100, 4);
    assert_int_equal(code_of(s, "POST /correct HTTP/1.1\r\n" HOST "Content-Type: application/x-www-form-urlencoded\r\n"
                                "Content-Length: 7\r\nConnection: close\r\n\r\ntoken=x"), 403);
    /* An empty record has pages, too. */
    assert_int_equal(code_of(s, "GET /meetings HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), 200);
    assert_int_equal(code_of(s, "GET /api/meetings HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), 404);
    assert_int_equal(code_of(s, "GET /review HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), 200);
    assert_int_equal(code_of(s, "GET /figures HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), 200);
    assert_int_equal(code_of(s, "GET /network HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), 200);
    ent_server_stop(s);
}

static void test_noise(void **state)
{
    static char noise[200000];
    uint32_t x = 2463534242u;
    ent_server *s = start();
    (void)state;
    for (size_t i = 0; i < sizeof noise; i++) {
        x ^= x << 13, x ^= x >> 17, x ^= x << 5;
        noise[i] = (char)x;
    }
    for (size_t n = 1; n < sizeof noise; n = n * 3 + 1)
        assert_int_not_equal(answer_to(s, noise, n, 1) / 100, 2);
    memset(noise, 'a', sizeof noise);
    memcpy(noise, "GET /", 5);
    assert_int_not_equal(answer_to(s, noise, sizeof noise, 1) / 100, 2);
    assert_int_not_equal(answer_to(s, "GET / HT", 8, 1) / 100, 2);
    int silent[40];
    for (size_t i = 0; i < 40; i++)
        silent[i] = dial(s, 1);
    assert_int_equal(code_of(s, "GET / HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), 200);
    for (size_t i = 0; i < 40; i++)
        close(silent[i]);
    ent_server_stop(s);
}

static void test_starting(void **state)
{
    ent_status st = {0};
    ent_server *s = NULL, *one = start();
    ent_server_options o = {.port = (uint16_t)port_of(one), .lexicon = {.data = ENT_DATA_DIR}};
    (void)state;
    ent_server_start(&s, path, &o, &st);
    assert_null(s);
    assert_int_equal(st.code, ENT_IO);
    st = (ent_status){0};
    ent_server_start(&s, "/nowhere/record.db", &(ent_server_options){0}, &st);
    assert_null(s);
    assert_int_equal(st.code, ENT_DATABASE);
    st = (ent_status){0};
    ent_server_start(&s, path, &(ent_server_options){.address = "example.org"}, &st);
    assert_null(s);
    assert_int_equal(st.code, ENT_USAGE);
    ent_server_stop(one);
    ent_server_stop(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_heads), cmocka_unit_test(test_noise), cmocka_unit_test(test_starting)};
    return cmocka_run_group_tests(tests, make_record, remove_record);
}
