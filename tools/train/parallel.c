/* parallel.c - independent jobs on a few threads. */
#include "train.h"

#include <pthread.h>

#define MOST_THREADS 16u

typedef struct share {                 /* jobs first, first + step ... */
    job *work;
    void *context;
    uint32_t first, step, n;
    ent_status st;
} share;

static void *run_share(void *arg)
{
    share *s = arg;
    for (uint32_t i = s->first; i < s->n && !ent_failed(&s->st); i += s->step)
        s->work(s->context, i, &s->st);
    return NULL;
}

void parallel_run(job *work, void *context, uint32_t n, uint32_t threads, ent_status *st)
{
    share s[MOST_THREADS];
    pthread_t thread[MOST_THREADS];
    bool running[MOST_THREADS] = {0};
    threads = threads < 1 ? 1 : threads > MOST_THREADS ? MOST_THREADS : threads;
    for (uint32_t i = 0; i < threads; i++)
        s[i] = (share){.work = work, .context = context, .first = i, .step = threads, .n = n};
    for (uint32_t i = 1; i < threads; i++)
        running[i] = pthread_create(&thread[i], NULL, run_share, &s[i]) == 0;
    for (uint32_t i = 0; i < threads; i++) {
        if (running[i])
            pthread_join(thread[i], NULL);
        else                           /* the first, or one that did not start */
            run_share(&s[i]);
    }
    for (uint32_t i = 0; i < threads; i++)
        if (ent_failed(&s[i].st) && !ent_failed(st))
            *st = s[i].st;
}
