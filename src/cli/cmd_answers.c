/* cmd_answers.c - meetings, chronology, events, quotes, positions, wording and the like, figures: questions
 * to a record. The library answers them (ent_answer_ask); here options become a question. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static size_t all_of(const cli_args *args, int option, const char **out)
{
    size_t n = 0;
    for (size_t i = 0; i < args->given_count && n < CLI_MOST_NAMES; i++)
        if (args->given[i].id == option)
            out[n++] = args->given[i].value;
    return n;
}

int cli_read_number(const char *command, const char *option, const char *text, double most,
                       double *out)
{
    char *end;
    double x = text ? strtod(text, &end) : 0;
    if (text && (*text == '\0' || *end || !(x >= 0 && x <= most))) {
        cli_message("%s: \"%s\" is no value for %s: write a number from 0 to %g", command, text,
                    option, most);
        return CLI_USAGE;
    }
    *out = x;
    return CLI_DONE;
}

/* "today", "yesterday" and days of the week, the last such day, as ISO dates. */
static const char *day_of(const char *word, char *out, size_t size)
{
    static const char *const names[] = {"sunday", "monday", "tuesday", "wednesday", "thursday",
                                        "friday", "saturday", "today", "yesterday"};
    time_t now = time(NULL);
    struct tm t;
    size_t i = 0;
    char low[16];
    for (; word[i] && i + 1 < sizeof low; i++)
        low[i] = word[i] >= 'A' && word[i] <= 'Z' ? (char)(word[i] + 32) : word[i];
    low[i] = '\0';
    for (i = 0; i < sizeof names / sizeof *names && strcmp(low, names[i]) != 0; i++)
        ;
    if (i == sizeof names / sizeof *names || !gmtime_r(&now, &t))
        return word;
    int back = i == 7 ? 0 : i == 8 ? 1 : (t.tm_wday - (int)i + 7) % 7;
    now -= (time_t)back * 86400;
    return gmtime_r(&now, &t) && strftime(out, size, "%Y-%m-%d", &t) ? out : word;
}

static const char *view_of(const cli_args *args)
{
    static const struct { int option; const char *view; } views[] = {
        {OPT_MATRIX, "matrix"}, {OPT_OFFICES, "offices"}, {OPT_PLANS, "plans"},
        {OPT_HISTORY, "history"}, {OPT_COMPARE, "compare"}, {OPT_BLOCS, "blocs"}};
    for (size_t i = 0; i < sizeof views / sizeof *views; i++)
        if (args->value[views[i].option])
            return views[i].view;
    return NULL;
}

int cli_read_question(const char *command, const cli_args *args, size_t first, cli_asked *a)
{
    double confidence, limit;
    memset(a, 0, sizeof *a);
    a->lexicon = (ent_engine_options){.data = args->value[OPT_DATA],
                                      .lexicon = args->value[OPT_LEXICON]};
    if (cli_read_number(command, "--min-confidence", args->value[OPT_MIN_CONFIDENCE], 1, &confidence) ||
        cli_read_number(command, "--limit", args->value[OPT_LIMIT], 1e9, &limit))
        return CLI_USAGE;
    a->q = (ent_question){
        .name = command, .view = view_of(args),
        .words = args->words + first, .word_count = args->count - first,
        .actors = a->actors, .countries = a->countries, .by = a->by, .towards = a->towards,
        .issue = args->value[OPT_ISSUE],
        .about = args->value[OPT_ABOUT],
        .from = args->value[OPT_FROM], .to = args->value[OPT_TO],
        .document = args->value[OPT_DOC], .source = args->value[OPT_SOURCE],
        .context = args->value[OPT_CONTEXT],
        .status = args->value[OPT_STATUS], .type = args->value[OPT_TYPE],
        .dates = args->value[OPT_DATES], .min_confidence = confidence,
        .limit = (uint32_t)limit, .lexicon = &a->lexicon};
    a->q.actor_count = all_of(args, OPT_ACTOR, a->actors);
    a->q.by_count = all_of(args, OPT_BY, a->by);
    a->q.towards_count = all_of(args, OPT_TOWARDS, a->towards);
    a->q.country_count = all_of(args, OPT_COUNTRY, a->countries);
    if (args->value[OPT_SINCE])
        a->q.since = day_of(args->value[OPT_SINCE], a->since, sizeof a->since);
    return CLI_DONE;
}

static int answer(const char *command, const cli_args *args)
{
    ent_status st = {0};
    cli_asked a;
    if (cli_read_question(command, args, 1, &a) != CLI_DONE)
        return CLI_USAGE;
    ent_record *r = cli_open_record(args->words[0], &st);
    ent_answer *t;
    ent_answer_ask(&t, r, &a.q, &st);
    int code = t ? cli_write_answer(args, t, &st) : CLI_DONE;
    ent_answer_free(t);
    ent_record_close(r);
    return st.code ? cli_fail(&st) : code;
}

/* ---- figures ---------------------------------------------------------------------------------------- */

typedef struct drawn {
    ent_record *r;
    cli_asked a;
    ent_figure_options o;
} drawn;

static void write_figure(void *ctx, const ent_sink *out, ent_status *st)
{
    const drawn *d = ctx;
    ent_figure_write(d->r, &d->a.q, &d->o, out, st);
}

int cli_run_figure(const cli_args *args)
{
    ent_status st = {0};
    drawn d = {.o = {.type = args->words[0], .ties = args->value[OPT_TIES], .links = args->value[OPT_LINKS]}};
    if (cli_read_question("figure", args, 2, &d.a) != CLI_DONE)
        return CLI_USAGE;
    d.r = cli_open_record(args->words[1], &st);
    int code = cli_write(args, write_figure, &d, &st);
    ent_record_close(d.r);
    return st.code ? cli_fail(&st) : code;
}

int cli_run_meetings(const cli_args *args) { return answer("meetings", args); }
int cli_run_chronology(const cli_args *args) { return answer("chronology", args); }
int cli_run_events(const cli_args *args) { return answer("events", args); }
int cli_run_quotes(const cli_args *args) { return answer("quotes", args); }
int cli_run_actors(const cli_args *args) { return answer("actors", args); }
int cli_run_actor(const cli_args *args) { return answer("actor", args); }
int cli_run_search(const cli_args *args) { return answer("search", args); }
int cli_run_changes(const cli_args *args) { return answer("changes", args); }
int cli_run_positions(const cli_args *args) { return answer("positions", args); }
int cli_run_phrase(const cli_args *args) { return answer("phrase", args); }
int cli_run_wording(const cli_args *args) { return answer("wording", args); }
int cli_run_ties(const cli_args *args) { return answer("ties", args); }
int cli_run_outlook(const cli_args *args) { return answer("outlook", args); }
int cli_run_causes(const cli_args *args) { return answer("causes", args); }
