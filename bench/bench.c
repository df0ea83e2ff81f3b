/* bench - how fast the stages are, on documents made of treebank text.
 *
 *   bench stages DATA WORDS FILE.conllu ...      tokenizing, raw to parsed, parsing, coding;
 *                                                one and two threads; lines of name, words/s;
 *                                                DATA is the folder of lexicon and model
 *   bench write FOLDER COUNT FILE.conllu ...     COUNT documents as text files; prints words
 *   bench run COMMAND ...                        wall seconds, peak memory (KiB) of a command
 *
 * Rates are the best of three passes: other processes only ever slow a pass down. */
#include "coder/coder.h"
#include "corpus.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PASSES 3
#define MOST_THREADS 2

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* What one thread does: takes documents until none is left. */
typedef struct worker {
    const bench_corpus *corpus;
    const ent_model *model;         /* NULL: tokenize only */
    const ent_engine *engine;       /* for coding */
    atomic_uint *next;
    uint64_t words;
    double parse_seconds;
    void *(*job)(void *worker);
    ent_status st;
} worker;

static void *code(void *arg)
{
    worker *w = arg;
    ent_coder *coder = ent_coder_new(w->engine, &w->st);
    uint32_t i;
    while (!ent_failed(&w->st) && (i = atomic_fetch_add(w->next, 1)) < w->corpus->texts.n) {
        ent_buf bytes = {0};
        ent_coding coding = {0};
        bench_corpus_file(w->corpus, i, &bytes, &w->st);
        ent_document *doc = ent_document_from_bytes("bench", "txt", bytes.p, bytes.n, &w->st);
        if (doc)
            ent_coder_run(coder, doc, &coding, &w->st);
        w->words += doc ? doc->tokens.n : 0;
        ent_document_free(doc);
        ent_buf_free(&bytes);
    }
    ent_coder_free(coder);
    return NULL;
}

static void *parse(void *arg)
{
    worker *w = arg;
    ent_document doc = {.arena = ent_arena_new(0, &w->st)};
    ent_parser *parser = w->model ? ent_parser_new(w->model, &w->st) : NULL;
    uint32_t i;
    while (!ent_failed(&w->st) && (i = atomic_fetch_add(w->next, 1)) < w->corpus->texts.n) {
        bench_corpus_document(w->corpus, i, &doc, &w->st);
        ent_document_tokenize(&doc, &w->st);
        double from = now();
        if (parser)
            ent_parse_document(parser, &doc, &w->st);
        w->parse_seconds += now() - from;
        w->words += doc.tokens.n;
    }
    ent_parser_free(parser);
    ent_arena_free(doc.arena);
    return NULL;
}

typedef struct rates {
    double all, parsing;            /* words a second */
} rates;

static rates one_pass(const worker *job, int threads, ent_status *st)
{
    atomic_uint next = 0;
    worker workers[MOST_THREADS] = {{0}};
    pthread_t ids[MOST_THREADS];
    uint64_t words = 0;
    double parse_seconds = 0, from = now();
    for (int i = 0; i < threads; i++) {
        workers[i] = *job;
        workers[i].next = &next;
        if (pthread_create(&ids[i], NULL, job->job, &workers[i]))
            ent_status_set(st, ENT_NOMEM, "cannot start a thread");
        if (ent_failed(st))
            threads = i;
    }
    for (int i = 0; i < threads; i++) {
        pthread_join(ids[i], NULL);
        if (ent_failed(&workers[i].st))
            ent_status_set(st, workers[i].st.code, "%s", workers[i].st.text);
        words += workers[i].words;
        parse_seconds += workers[i].parse_seconds;
    }
    double seconds = now() - from;
    return (rates){(double)words / seconds, (double)words / parse_seconds};
}

static rates best_of(const worker *job, int threads, ent_status *st)
{
    rates best = {0};
    for (int i = 0; i < PASSES && !ent_failed(st); i++) {
        rates r = one_pass(job, threads, st);
        best.all = r.all > best.all ? r.all : best.all;
        best.parsing = r.parsing > best.parsing ? r.parsing : best.parsing;
    }
    return best;
}

/* Milliseconds from opening the model to the first sentence parsed. */
static double first_sentence(const char *path, ent_status *st)
{
    double from = now();
    ent_str text = ENT_STR("The ministers met in Jakarta on Monday.");
    ent_arena *a = ent_arena_new(0, st);
    ent_document doc = {.arena = a, .source = text, .reading = text};
    ent_flow *f = ENT_PUSH(a, &doc.flows, st);
    if (f)
        f->end = (uint32_t)text.n;
    ent_model *m = ent_model_open(path, st);
    ent_parser *p = m ? ent_parser_new(m, st) : NULL;
    ent_document_tokenize(&doc, st);
    if (p)
        ent_parse_document(p, &doc, st);
    ent_parser_free(p);
    ent_model_close(m);
    ent_arena_free(a);
    return 1000 * (now() - from);
}

static void measure_parsing(const bench_corpus *c, const ent_model *m, ent_status *st)
{
    worker bare = {.corpus = c, .job = parse}, job = {.corpus = c, .model = m, .job = parse};
    rates tokenize = best_of(&bare, 1, st);
    rates one = best_of(&job, 1, st), two = best_of(&job, 2, st);
    if (!ent_failed(st))
        printf("tokenize %.0f\nraw_to_parsed %.0f\nparse %.0f\nraw_to_parsed_2 %.0f\n",
               tokenize.all, one.all, one.parsing, two.all);
}

/* From the bytes of a file to a coding. */
static void measure_coding(const bench_corpus *c, const char *data, ent_status *st)
{
    ent_engine *e = NULL;
    ent_engine_open(&e, &(ent_engine_options){.data = data}, st);
    worker job = {.corpus = c, .engine = e, .job = code};
    rates one = best_of(&job, 1, st), two = best_of(&job, 2, st);
    if (!ent_failed(st))
        printf("code %.0f\ncode_2 %.0f\n", one.all, two.all);
    ent_engine_close(e);
}

static void run_stages(const char *data, uint32_t words, char **files, int count,
                       ent_status *st)
{
    char model[4096];
    snprintf(model, sizeof model, "%s/english.model", data);
    double first = first_sentence(model, st);
    bench_corpus c = {0};
    bench_corpus_read(&c, files, count, words, st);
    ent_model *m = ent_model_open(model, st);
    if (!ent_failed(st)) {
        printf("documents %u\nwords %u\nfirst_sentence_ms %.1f\n", c.texts.n, c.words, first);
        measure_parsing(&c, m, st);
        measure_coding(&c, data, st);
    }
    ent_model_close(m);
    bench_corpus_free(&c);
}

static void write_documents(const char *folder, uint32_t count, char **files, int n,
                            ent_status *st)
{
    bench_corpus c = {0};
    bench_corpus_read(&c, files, n, 1, st);
    if (!ent_failed(st))
        bench_corpus_write(&c, folder, count, st);
    if (!ent_failed(st))
        printf("%.0f\n", (double)c.words * count / c.texts.n);
    bench_corpus_free(&c);
}

static int run_command(char **argv)
{
    double from = now();
    pid_t child = fork();
    if (child == 0) {
        if (!freopen("/dev/null", "w", stdout))
            _exit(126);
        execvp(argv[0], argv);
        _exit(127);
    }
    int state = 1;
    if (child < 0 || waitpid(child, &state, 0) < 0 || !WIFEXITED(state) || WEXITSTATUS(state)) {
        fprintf(stderr, "bench: %s failed\n", argv[0]);
        return 1;
    }
    struct rusage use;
    getrusage(RUSAGE_CHILDREN, &use);
    printf("%.3f %ld\n", now() - from, use.ru_maxrss);
    return 0;
}

int main(int argc, char **argv)
{
    ent_status st = {0};
    if (argc > 4 && !strcmp(argv[1], "stages"))
        run_stages(argv[2], (uint32_t)strtoul(argv[3], NULL, 10), argv + 4, argc - 4, &st);
    else if (argc > 4 && !strcmp(argv[1], "write"))
        write_documents(argv[2], (uint32_t)strtoul(argv[3], NULL, 10), argv + 4, argc - 4, &st);
    else if (argc > 2 && !strcmp(argv[1], "run"))
        return run_command(argv + 2);
    else {
        fputs("usage: bench stages DATA WORDS FILE ... | write FOLDER COUNT FILE ... |"
              " run COMMAND ...\n", stderr);
        return 2;
    }
    if (ent_failed(&st))
        fprintf(stderr, "bench: %s:%u: %s\n", st.file, st.line, st.text);
    return ent_failed(&st);
}
