/* cmd_review.c - entente review: records one by one, a key or a line for each verdict.
 *
 * On a terminal single keys are read without the line editor, which is put back for words (why, a value),
 * on exit, on signals and while the program is stopped. Elsewhere each answer is a line of standard input,
 * which scripts can write. */
#include "cli.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { MOST_LINE = 1024, MOST_FIELDS = 16 };

typedef struct desk {
    const cli_args *args;
    ent_review *v;
    ent_status st;
    size_t at;
    bool keys;                  /* single keys of a terminal */
    bool colour;
    bool leaving;
    bool refused;               /* a line was not understood */
} desk;

/* ---- the terminal --------------------------------------------------------------------------------- */

static struct termios line_mode;            /* as it was, for the handlers of signals */
static volatile sig_atomic_t raw;           /* line_mode is to be put back */
static volatile sig_atomic_t caught;        /* the signal that ends the review */

static void enter_raw(void)
{
    struct termios t = line_mode;
    t.c_lflag &= (tcflag_t)~(ICANON | ECHO);
    t.c_cc[VMIN] = 1;
    t.c_cc[VTIME] = 0;
    raw = 1;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &t);
}

static void leave_raw(void)
{
    if (raw)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &line_mode);
    raw = 0;
}

static void on_end(int number)
{
    caught = number;
}

static void on_redraw(int number)
{
    (void)number;               /* read() returns: the page is drawn anew */
}

/* Ctrl-Z: the shell gets its terminal as it was. */
static void on_stop(int number)
{
    int error = errno, was = raw;
    struct sigaction plain = {.sa_handler = SIG_DFL}, own;
    sigset_t only;
    (void)number;
    leave_raw();
    sigemptyset(&plain.sa_mask);
    sigaction(SIGTSTP, &plain, &own);
    sigemptyset(&only);
    sigaddset(&only, SIGTSTP);
    raise(SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &only, NULL);      /* stops here */
    sigaction(SIGTSTP, &own, NULL);
    if (was)
        enter_raw();
    errno = error;
}

static void catch(int number, void (*handler)(int))
{
    struct sigaction action = {.sa_handler = handler};
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

static void begin_terminal(desk *d)
{
    catch(SIGINT, on_end);
    catch(SIGTERM, on_end);
    catch(SIGHUP, on_end);
    d->keys = cli_is_terminal(stdin) && cli_is_terminal(stdout) && tcgetattr(STDIN_FILENO, &line_mode) == 0;
    if (!d->keys)
        return;
    catch(SIGWINCH, on_redraw);
    catch(SIGTSTP, on_stop);
    atexit(leave_raw);
}

/* ---- answers ---------------------------------------------------------------------------------------- */

/* The next line without its end; false at the end of input or on a signal. */
static bool read_line(char out[MOST_LINE])
{
    size_t n = 0;
    for (;;) {
        char c;
        ssize_t got = read(STDIN_FILENO, &c, 1);
        if (got < 0 && errno == EINTR && !caught)
            continue;
        if (got <= 0) {
            out[n] = '\0';
            return n > 0 && !caught;
        }
        if (c == '\n')
            break;
        if (n + 1 < MOST_LINE)
            out[n++] = c;
    }
    while (n && (out[n - 1] == '\r' || out[n - 1] == ' '))
        n--;
    out[n] = '\0';
    return true;
}

/* Asks for a line of words; "" when none is given. */
static bool ask(desk *d, const char *what, char out[MOST_LINE])
{
    out[0] = '\0';
    if (d->keys) {
        leave_raw();
        printf("%s: ", what);
        fflush(stdout);
    }
    bool got = read_line(out);
    return got || (!caught && !d->keys);
}

/* A key, "redraw" as 0; 'q' at the end of input. */
static int read_key(void)
{
    unsigned char c;
    enter_raw();
    ssize_t got = read(STDIN_FILENO, &c, 1);
    leave_raw();
    if (got < 0 && errno == EINTR && !caught)
        return 0;
    if (got <= 0 || caught)
        return 'q';
    if (c == 4)                                 /* Ctrl-D */
        return 'q';
    if (c == '\033') {                          /* arrows and the like tell nothing */
        tcflush(STDIN_FILENO, TCIFLUSH);
        return 0;
    }
    putchar('\n');
    return c;
}

/* ---- verdicts ----------------------------------------------------------------------------------------- */

static bool is_open(const desk *d, size_t i)
{
    return ent_review_verdict(d->v, i)[0] == '\0';
}

/* To the next one that is not judged, first behind this one. */
static void go_on(desk *d)
{
    size_t n = ent_review_count(d->v);
    for (size_t i = d->at + 1; i < n; i++)
        if (is_open(d, i) || d->args->value[OPT_ALL]) {
            d->at = i;
            return;
        }
    d->at = n;
}

/* What is wrong with an answer is told, and it is asked for again. */
static bool is_done(desk *d)
{
    bool usage = d->st.code == ENT_USAGE || d->st.code == ENT_NOT_FOUND;
    if (usage) {
        cli_fail(&d->st);
        d->st = (ent_status){0};
        d->refused = true;
    }
    return !usage && !d->st.code;
}

static void decide(desk *d, const char *action, const char *field, const char *value, const char *why)
{
    ent_review_decide(d->v, d->at, action, field, value, why, &d->st);
    if (is_done(d))
        go_on(d);
}

static void reject(desk *d, const char *rest)
{
    char why[MOST_LINE];
    if (*rest)
        decide(d, "reject", NULL, NULL, rest);
    else if (ask(d, "Why? (Enter: no reason)", why))
        decide(d, "reject", NULL, NULL, why);
    else
        d->leaving = true;
}

typedef struct field_list {
    char name[MOST_FIELDS][32];
    size_t count;
    bool tell;
} field_list;

static void add_field(void *ctx, const ent_row *row)
{
    field_list *l = ctx;
    if (l->count >= MOST_FIELDS)
        return;
    snprintf(l->name[l->count++], sizeof l->name[0], "%.*s", (int)row->values[0].n, row->values[0].p);
    if (l->tell)
        printf("  %2zu %-13.*s %.*s%s%.*s\n", l->count, (int)row->values[0].n, row->values[0].p,
               (int)row->values[1].n, row->values[1].p, row->values[2].n ? "   one of: " : "",
               (int)row->values[2].n, row->values[2].p);
}

/* "plover=REJECT" in one line; on a terminal field and value are asked for. */
static void edit(desk *d, const char *rest)
{
    field_list l = {.tell = d->keys && !*rest};
    char answer[MOST_LINE], value[MOST_LINE], why[MOST_LINE];
    ent_review_fields(d->v, d->at, add_field, &l, &d->st);
    if (d->st.code)
        return;
    snprintf(answer, sizeof answer, "%s", rest);
    if (!*rest && !ask(d, "Which field? (name or number)", answer))
        d->leaving = true;
    char *equals = strchr(answer, '=');
    if (equals) {
        snprintf(value, sizeof value, "%s", equals + 1);
        *equals = '\0';
    }
    long number = strtol(answer, NULL, 10);
    if (number > 0 && (size_t)number <= l.count)
        snprintf(answer, sizeof answer, "%s", l.name[number - 1]);
    if (d->leaving || !answer[0])
        return;
    if (!equals && !ask(d, "Value", value))
        d->leaving = true;
    if (!d->leaving && !ask(d, "Why? (Enter: no reason)", why))
        d->leaving = true;
    if (d->leaving)
        return;
    ent_review_decide(d->v, d->at, "fix", answer, value, why, &d->st);
    if (is_done(d) && !d->keys)
        go_on(d);                               /* on a terminal another field may follow */
}

static void undo(desk *d)
{
    size_t i;
    if (ent_review_undo(d->v, &i, &d->st))
        d->at = i;
    else if (!d->st.code)
        cli_message("review: no verdict of this review is left to be taken back");
}

static void help(void)
{
    puts("  c  confirm: it is as the source says\n"
         "  r  reject: the source does not say so (asks why)\n"
         "  e  edit: put a field right, then go on with s\n"
         "  s  skip        b  back        u  undo the last verdict\n"
         "  q  quit: every verdict is kept already\n"
         "  ?  this help");
}

static void back(desk *d)
{
    if (d->at > 0)
        d->at--;
}

/* ---- the page -------------------------------------------------------------------------------------------- */

typedef struct tally {
    unsigned judged;
    bool whole;                 /* a line a kind */
} tally;

static void add_agreement(void *ctx, const ent_row *row)
{
    tally *t = ctx;
    double x[3];
    char text[32];
    for (int i = 0; i < 3; i++) {
        snprintf(text, sizeof text, "%.*s", (int)row->values[6 + i].n, row->values[6 + i].p);
        x[i] = 100 * strtod(text, NULL);
    }
    t->judged++;
    printf(t->whole ? "%.*s: %.*s of %.*s judged, %.*s right, %.*s put right, %.*s taken out: %.1f %% right"
                      " (95 %% interval %.1f to %.1f)\n"
                    : "  %.*s %.*s/%.*s: %.*s right, %.*s put right, %.*s out, %.0f %% (%.0f-%.0f)\n",
           (int)row->values[0].n, row->values[0].p, (int)row->values[2].n, row->values[2].p,
           (int)row->values[1].n, row->values[1].p, (int)row->values[3].n, row->values[3].p,
           (int)row->values[4].n, row->values[4].p, (int)row->values[5].n, row->values[5].p, x[0], x[1], x[2]);
}

static void draw(desk *d)
{
    ent_sink out = cli_stdout();
    size_t left = 0, n = ent_review_count(d->v);
    tally t = {0};
    for (size_t i = 0; i < n; i++)
        left += is_open(d, i);
    unsigned width = cli_terminal_width(stdout);
    if (d->keys)
        fputs("\033[H\033[2J", stdout);
    const char *verdict = ent_review_verdict(d->v, d->at);
    printf("%zu of %zu, %zu not judged%s%s%s\n", d->at + 1, n, left, *verdict ? "; verdict: " : "", verdict,
           d->keys ? "   ? help" : "");
    ent_review_show(d->v, d->at, width, d->colour, &out, &d->st);
    if (d->keys)
        ent_review_agreement(d->v, add_agreement, &t, &d->st);
    if (d->keys)
        fputs("c confirm  r reject  e edit  s skip  b back  u undo  q quit > ", stdout);
    fflush(stdout);
}

/* False when it asks for what there is not. */
static bool obey(desk *d, int key, const char *rest)
{
    switch (key) {
    case 'c': decide(d, "confirm", NULL, NULL, rest); break;
    case 'r': reject(d, rest); break;
    case 'e': edit(d, rest); break;
    case 's': go_on(d); break;
    case 'b': back(d); break;
    case 'u': undo(d); break;
    case 'q': d->leaving = true; break;
    case '?': case 'h': help(); break;
    default: return false;
    }
    return true;
}

static void wait_for_key(void)
{
    fputs("(any key) ", stdout);
    fflush(stdout);
    read_key();
}

static void run_keys(desk *d)
{
    while (!d->leaving && !d->st.code && !caught && d->at < ent_review_count(d->v)) {
        draw(d);
        d->refused = false;
        int key = read_key();
        bool told = key == '?' || key == 'h';
        if (key && !caught)
            obey(d, key, "");
        if ((told || d->refused) && key && !d->leaving && !d->st.code)
            wait_for_key();                    /* what was said stays to be read */
    }
    d->refused = false;
}

static void run_lines(desk *d)
{
    char line[MOST_LINE];
    while (!d->leaving && !d->st.code && !caught && d->at < ent_review_count(d->v)) {
        draw(d);
        if (!read_line(line))
            break;
        const char *rest = line[0] ? line + 1 : line;
        while (*rest == ' ')
            rest++;
        bool known = line[0] && (line[1] == '\0' || line[1] == ' ') && obey(d, line[0], rest);
        if (!known) {
            cli_message("review: \"%s\" is no answer: c, r, e FIELD=VALUE, s, b, u, q or ?", line);
            d->refused = true;
        }
    }
}

/* ---- the command --------------------------------------------------------------------------------------- */

static int read_options(const cli_args *args, cli_asked *a, ent_review_options *o)
{
    double sample, seed;
    if (args->value[OPT_NO_INPUT]) {
        cli_message("review: asks for verdicts, which --no-input forbids");
        return CLI_USAGE;
    }
    if (cli_read_question("review", args, 1, a) ||
        cli_read_number("review", "--sample", args->value[OPT_SAMPLE], 1e6, &sample) ||
        cli_read_number("review", "--seed", args->value[OPT_SEED], 1e15, &seed))
        return CLI_USAGE;
    a->q.type = NULL;
    *o = (ent_review_options){.kind = args->value[OPT_TYPE], .order = args->value[OPT_ORDER],
        .sample = (uint32_t)sample, .seed = args->value[OPT_SEED] ? (uint64_t)seed : 1,
        .again = args->value[OPT_ALL] != NULL, .who = cli_who(args)};
    return CLI_DONE;
}

static void end(desk *d)
{
    tally t = {.whole = true};
    ent_review_agreement(d->v, add_agreement, &t, &d->st);
    if (t.judged == 0 && !d->st.code)
        puts("nothing judged");
    fflush(stdout);
}

int cli_run_review(const cli_args *args)
{
    cli_asked a;
    ent_review_options o;
    if (read_options(args, &a, &o) != CLI_DONE)
        return CLI_USAGE;
    desk d = {.args = args, .colour = cli_colour(args, stdout)};
    ent_record *r = cli_open_to_write(args, &d.st);
    if (!d.st.code)
        ent_review_open(&d.v, r, &a.q, &o, &d.st);
    if (d.v) {
        begin_terminal(&d);
        if (!is_open(&d, 0) && !o.again)
            go_on(&d);
        if (d.keys)
            run_keys(&d);
        else
            run_lines(&d);
        end(&d);
    }
    ent_review_close(d.v, &d.st);
    ent_record_close(r);
    if (d.st.code)
        return cli_fail(&d.st);
    return caught ? CLI_INTERRUPTED : d.refused ? CLI_USAGE : CLI_DONE;
}
