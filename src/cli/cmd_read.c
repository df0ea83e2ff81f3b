/* cmd_read.c - entente read PATH... -o RECORD */
#include "cli.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t interrupted;

/* The first interrupt ends the run between two documents; the second one ends it at once,
 * which loses no more: what is not committed is read again. */
static void on_interrupt(int signal_number)
{
    (void)signal_number;
    if (interrupted)
        _exit(CLI_INTERRUPTED);
    interrupted = 1;
}

typedef struct progress {
    bool shown, quiet;
    bool line;                  /* a progress line stands on the terminal */
    double started, last;
    uint64_t total;             /* bytes to read, 0 when unknown */
} progress;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void clear_line(progress *p)
{
    if (p->line)
        fputs("\r\033[K", stderr);
    p->line = false;
}

static void show_progress(void *ctx, const ent_read_counts *c)
{
    progress *p = ctx;
    double t = now();
    if (!p->shown || t - p->last < 0.2)
        return;
    p->last = t;
    double seconds = t - p->started;
    clear_line(p);
    fprintf(stderr, "%" PRIu64 " documents, %.0f words/s", c->documents,
            seconds > 0 ? (double)c->words / seconds : 0.0);
    if (p->total > 0 && c->bytes > 0 && c->bytes <= p->total) {
        double share = (double)c->bytes / (double)p->total;
        unsigned left = (unsigned)(seconds * (1 - share) / share + 0.5);
        fprintf(stderr, ", %.0f %%, %u:%02u left", 100 * share, left / 60, left % 60);
    }
    fflush(stderr);
    p->line = true;
}

static void tell_problem(void *ctx, const char *path, const char *name, const char *text,
                         bool skipped)
{
    clear_line(ctx);
    const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path;
    size_t n = strlen(name), m = strlen(path), k = strlen(base);
    const char *skip = skipped ? "not read: " : "";
    if (n <= m && strcmp(path + m - n, name) == 0)          /* a file */
        cli_message("%s: %s%s", path, skip, text);
    else if (strncmp(name, base, k) == 0)                   /* a row without an id: "file:7" */
        cli_message("%s%s: %s%s", path, name + k, skip, text);
    else
        cli_message("%s: %s: %s%s", path, name, skip, text);
}

static bool should_stop(void *ctx)
{
    (void)ctx;
    return interrupted;
}

/* "10M", "500K", "65536". */
static bool read_size(const char *text, size_t *out)
{
    char *end;
    errno = 0;
    unsigned long long n = strtoull(text, &end, 10);
    static const char units[] = "KMG";
    const char *unit = *end ? strchr(units, *end & ~0x20) : NULL;
    if (end == text || *text == '-' || errno || (*end && (!unit || !*unit || end[1])))
        return false;
    for (const char *u = units; unit && u <= unit; u++)
        n = n > SIZE_MAX / 1024 ? SIZE_MAX : n * 1024;
    *out = (size_t)n;
    return n > 0;
}

/* Before the record is made. */
static int check_format(const char *format)
{
    static const char *const formats[] = {"txt", "md", "html", "jsonl"};
    for (size_t i = 0; format && i < sizeof formats / sizeof *formats; i++)
        if (strcmp(format, formats[i]) == 0)
            return CLI_DONE;
    if (!format)
        return CLI_DONE;
    cli_message("read: unknown format \"%s\": txt, md, html or jsonl", format);
    return CLI_USAGE;
}

static int read_options(const cli_args *args, ent_read_options *o)
{
    const char *jobs = args->value[OPT_JOBS], *most = args->value[OPT_MAX_BYTES];
    if (!args->value[OPT_OUTPUT] && !args->value[OPT_DRY_RUN]) {
        cli_message("read: name the record to write: -o record.db");
        return CLI_USAGE;
    }
    if (jobs) {
        char *end;
        long n = strtol(jobs, &end, 10);
        if (*end || end == jobs || n < 1 || n > 64) {
            cli_message("read: -j expects a number from 1 to 64, not \"%s\"", jobs);
            return CLI_USAGE;
        }
        o->threads = (unsigned)n;
    }
    if (most && !read_size(most, &o->input.max_bytes)) {
        cli_message("read: --max-bytes expects a size such as 500K or 20M, not \"%s\"", most);
        return CLI_USAGE;
    }
    o->force = args->value[OPT_FORCE] != NULL;
    o->input.format = args->value[OPT_INPUT_FORMAT];
    return check_format(o->input.format);
}

static void sum_as_json(const ent_read_counts *c)
{
    printf("{\"documents\":%" PRIu64 ",\"added\":%" PRIu64 ",\"recoded\":%" PRIu64
           ",\"known\":%" PRIu64 ",\"skipped\":%" PRIu64 ",\"warned\":%" PRIu64
           ",\"words\":%" PRIu64 ",\"bytes\":%" PRIu64 "}\n",
           c->documents, c->added, c->recoded, c->known, c->skipped, c->warned, c->words, c->bytes);
}

static void sum_as_text(const ent_read_counts *c, const char *record, double seconds)
{
    fprintf(stderr, "%s: %" PRIu64 " read", record, c->added + c->recoded);
    if (c->recoded)
        fprintf(stderr, " (%" PRIu64 " of them again)", c->recoded);
    if (c->known)
        fprintf(stderr, ", %" PRIu64 " known already", c->known);
    if (c->skipped)
        fprintf(stderr, ", %" PRIu64 " not read", c->skipped);
    if (c->warned)
        fprintf(stderr, ", %" PRIu64 " with a warning", c->warned);
    if (c->words)
        fprintf(stderr, "; %" PRIu64 " words in %.1f s, %.0f words/s", c->words, seconds,
                seconds > 0 ? (double)c->words / seconds : 0.0);
    fputc('\n', stderr);
}

static void catch_interrupts(void)
{
    struct sigaction action = {.sa_handler = on_interrupt};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

/* A field on its own line, without what would drive the terminal. */
static void print_field(ent_str s, char end)
{
    for (size_t i = 0; i < s.n; i++)
        putchar((unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7f ? '?' : s.p[i]);
    putchar(end);
}

/* Names what would be read, without a record. */
static int dry_run(const cli_args *args, const ent_read_options *o)
{
    ent_status st = {0};
    uint64_t readable = 0, others = 0;
    ent_input *in = ent_input_open(args->words, args->count, &o->input, &st);
    for (ent_document *doc; in && (doc = ent_input_next(in, &st)) != NULL; ent_document_free(doc)) {
        ent_str why = ent_document_skipped_because(doc), name = ent_document_name(doc);
        static const char fine[] = "would be read";
        print_field(name, '\t');
        print_field(why.n ? why : (ent_str){fine, sizeof fine - 1}, '\n');
        readable += why.n == 0;
        others += why.n > 0;
    }
    ent_input_close(in);
    if (st.code)
        return cli_fail(&st);
    cli_message("%" PRIu64 " would be read, %" PRIu64 " not; nothing was written", readable, others);
    return readable + others == 0 ? CLI_NOTHING : others ? CLI_BAD_INPUT : CLI_DONE;
}

/* A terminal as input would only wait. */
static bool waits_for_terminal(const cli_args *args)
{
    for (size_t i = 0; i < args->count; i++)
        if (strcmp(args->words[i], "-") == 0 && isatty(STDIN_FILENO))
            return true;
    return false;
}

int cli_run_read(const cli_args *args)
{
    ent_status st = {0};
    ent_read_counts counts = {0};
    progress p = {.shown = !args->value[OPT_QUIET] && cli_is_terminal(stderr)};
    ent_read_options o = {.progress = show_progress, .problem = tell_problem,
                          .stop = should_stop, .ctx = &p};
    int code = read_options(args, &o);
    if (code != CLI_DONE)
        return code;
    if (waits_for_terminal(args)) {
        cli_help_command(cli_find_command("read"), stderr);
        return CLI_USAGE;
    }
    if (args->value[OPT_DRY_RUN])
        return dry_run(args, &o);
    catch_interrupts();
    p.started = now();
    if (p.shown)
        p.total = cli_total_bytes(args->words, args->count);
    ent_engine *e = cli_open_engine(args, &st);
    ent_record *r = NULL;
    ent_record_open(&r, args->value[OPT_OUTPUT], ENT_RECORD_WRITE, &st);
    ent_record_read(r, e, args->words, args->count, &o, &counts, &st);
    ent_record_close(r);
    int of_lexicon = cli_code_of(e, CLI_DONE);
    ent_engine_close(e);
    clear_line(&p);
    if (counts.documents > 0 && !args->value[OPT_QUIET] && !args->value[OPT_JSON])
        sum_as_text(&counts, args->value[OPT_OUTPUT], now() - p.started);
    if (args->value[OPT_JSON] && (st.code == ENT_OK || st.code == ENT_INTERRUPTED))
        sum_as_json(&counts);
    if (st.code)
        return cli_fail(&st);
    if (counts.documents == 0) {
        cli_message("no document found: name .txt .md .html or .jsonl files, or a folder of them");
        return CLI_NOTHING;
    }
    return counts.skipped + counts.warned > 0 ? CLI_BAD_INPUT : of_lexicon;
}
