/* cli.h - the program: commands over the public header.
 * In:   the command line.
 * Out:  data on standard output, messages on standard error, an exit code.
 * Not:  anything that another program could not do with libentente.
 *
 * One table names every command with its options; help, completion and parsing come from it. */
#ifndef ENT_CLI_H
#define ENT_CLI_H

#include "entente.h"

#include <stdio.h>

enum cli_exit {
    CLI_DONE = 0, CLI_NOTHING = 1, CLI_USAGE = 2, CLI_BAD_INPUT = 3, CLI_DATABASE = 4,
    CLI_INTERRUPTED = 130
};

/* Options of all commands; the value is also their place in cli_args.value. */
enum cli_option_id {
    OPT_HELP, OPT_NO_COLOR, OPT_DATA, OPT_OUTPUT, OPT_JOBS, OPT_LEXICON, OPT_MAX_BYTES,
    OPT_FORCE, OPT_FORMAT, OPT_INPUT_FORMAT, OPT_SENTENCE, OPT_FROM, OPT_TO, OPT_ACTOR,
    OPT_JSON, OPT_JSONL, OPT_CSV, OPT_TSV, OPT_PLAIN, OPT_NO_HEADERS, OPT_QUIET,
    OPT_DATE, OPT_GAZETTEER, OPT_PAIRS, OPT_SENTENCES, OPT_ABSTAIN, OPT_MD, OPT_EXCEL, OPT_ICS,
    OPT_MATRIX, OPT_COUNTRY, OPT_ISSUE, OPT_ABOUT, OPT_BY, OPT_TOWARDS, OPT_DOC, OPT_SOURCE,
    OPT_STATUS, OPT_TYPE, OPT_OFFICES, OPT_PLANS, OPT_HISTORY, OPT_COMPARE, OPT_BLOCS,
    OPT_DATES, OPT_SHORT, OPT_NO_PAGER, OPT_NO_INPUT, OPT_DRY_RUN, OPT_MAN, OPT_MIN_CONFIDENCE,
    OPT_LIMIT, OPT_SINCE, OPT_RECORD, OPT_READOUTS, OPT_ALL, OPT_HTML, OPT_QUALIFIER,
    OPT_NORMALIZATION, OPT_DUPLICATES, OPT_WINDOW, OPT_PERSONS, OPT_WHY, OPT_WHO, OPT_IMPORT,
    OPT_SHARE, OPT_AGREEMENT, OPT_CONTEXT, OPT_PORT, OPT_BIND, OPT_WEB, OPT_OPEN, OPT_TIES, OPT_LINKS,
    OPT_ORDER, OPT_SAMPLE, OPT_SEED, OPT_TRAINING, OPT_TEACH, OPT_REMEMBER,
    OPT_COUNT
};

typedef struct cli_option {
    int id;
    char letter;                /* 0: none */
    const char *name;
    const char *argument;       /* NULL: a switch */
    const char *help;
} cli_option;

enum { CLI_MOST_GIVEN = 64 };

typedef struct cli_args {
    const char *value[OPT_COUNT];       /* NULL: not given; "" for a switch; the last one counts */
    struct { int id; const char *value; } given[CLI_MOST_GIVEN];    /* for those that may repeat */
    size_t given_count;
    char kept[4096];                    /* values from files (settings.c) */
    size_t kept_bytes;
    const char **words;                 /* what is no option */
    size_t count;
} cli_args;

typedef struct cli_command {
    const char *name, *usage, *summary, *examples;
    const cli_option *options;          /* ends with name NULL; cli_common_options come besides */
    size_t least, most;                 /* words */
    int (*run)(const cli_args *args);
} cli_command;

/* commands.c */
extern const cli_command cli_commands[];        /* ends with name NULL */
extern const cli_option cli_common_options[];
const cli_command *cli_find_command(const char *name);

/* options.c: returns CLI_DONE, or CLI_USAGE after a message. */
int cli_parse_options(const cli_command *c, int argc, char **argv, cli_args *args);

/* settings.c: what flags leave open, from the environment and files. As above. */
int cli_read_settings(const cli_command *c, cli_args *args);

/* pager.c: standard output through $PAGER until cli_page_end, on a terminal only. Colour and
 * width are to be asked for before. */
typedef struct cli_pager {
    int pid, terminal;
} cli_pager;
cli_pager cli_page(const cli_args *args);
void cli_page_end(cli_pager *p);

/* help.c */
void cli_help(FILE *to);
void cli_help_command(const cli_command *c, FILE *to);
int cli_complete(const cli_args *args);
int cli_run_help(const cli_args *args);
/* The name among `count` that is nearest to what was written, NULL when none is near. */
const char *cli_nearest(const char *written, const char *const *names, size_t count);

/* terminal.c */
void cli_message(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* Says what failed; its exit code. */
int cli_fail(const ent_status *st);
bool cli_colour(const cli_args *args, FILE *stream);
bool cli_is_terminal(FILE *stream);     /* and not a dumb one */
ent_sink cli_stdout(void);
/* Flushes standard output; CLI_BAD_INPUT and a message when it could not be written. */
int cli_finish(int code);

/* list.c: answers and rows in the format that the options name, on standard output */
/* Returns the number of rows. */
unsigned cli_terminal_width(FILE *to);       /* columns; 0: no terminal */
size_t cli_print_answer(const cli_args *args, const ent_answer *answer, ent_status *st);
/* Likewise, or into the file behind -o: DOCX and ODT by its name. CLI_DONE, or another exit code after a
 * message. */
int cli_write_answer(const cli_args *args, const ent_answer *answer, ent_status *st);
/* A list of the record. Returns the number of rows. */
size_t cli_print_list(const cli_args *args, ent_record *r, const char *list, ent_status *st);

/* open.c */
ent_record *cli_open_record(const char *path, ent_status *st);
/* Tells what is wrong in the user's folder (--lexicon, or `own`). */
ent_engine *cli_open_engine(const cli_args *args, ent_status *st);
ent_engine *cli_open_engine_checking(const cli_args *args, const char *own, ent_status *st);
/* The code, or CLI_BAD_INPUT where all went well but entries of that folder were left out. Of e
 * before it is closed; e may be NULL. */
int cli_code_of(const ent_engine *e, int code);

/* walk.c: bytes of the files under the paths. */
uint64_t cli_total_bytes(const char *const *paths, size_t count);

/* documents.c: true, with the command's help shown, where no file is named and standard input is
 * a terminal, which would only wait. */
bool cli_lacks_input(const cli_args *args, const char *command);
/* Runs every document of the files named, or of standard input; tells those that cannot be
 * read. CLI_DONE or CLI_BAD_INPUT. */
int cli_each_document(const cli_args *args,
                      void (*run)(void *ctx, ent_document *doc, ent_status *st), void *ctx,
                      ent_status *st);

/* output.c: whether -o names a file. */
bool cli_writes_file(const cli_args *args);
/* Runs with a sink into that file, which is removed should it fail, or to standard output.
 * CLI_DONE, or CLI_BAD_INPUT after a message. */
int cli_write(const cli_args *args, void (*run)(void *ctx, const ent_sink *out, ent_status *st),
              void *ctx, ent_status *st);

/* office.c: "docx" or "odt" where --format or the name behind -o asks for it, else NULL. */
const char *cli_office_format(const cli_args *args);
/* Runs with a sink for Markdown, of which pandoc makes the file behind -o. As cli_write. */
int cli_write_office(const cli_args *args, const char *format,
                     void (*run)(void *ctx, const ent_sink *out, ent_status *st), void *ctx,
                     ent_status *st);

/* One file a command. */
int cli_run_read(const cli_args *args);
int cli_run_parse(const cli_args *args);
int cli_run_times(const cli_args *args);
int cli_run_attributions(const cli_args *args);
int cli_run_code(const cli_args *args);
int cli_run_show(const cli_args *args);
int cli_run_explain(const cli_args *args);
int cli_run_export(const cli_args *args);
int cli_run_network(const cli_args *args);
int cli_run_brief(const cli_args *args);
int cli_run_cite(const cli_args *args);
int cli_run_status(const cli_args *args);
int cli_run_lexicon(const cli_args *args);
/* cmd_answers.c */
enum { CLI_MOST_NAMES = 16 };
typedef struct cli_asked {          /* a question, and what it points to */
    ent_question q;
    ent_engine_options lexicon;
    const char *actors[CLI_MOST_NAMES], *countries[CLI_MOST_NAMES], *by[CLI_MOST_NAMES], *towards[CLI_MOST_NAMES];
    char since[32];
} cli_asked;
/* CLI_DONE, or CLI_USAGE after a message. first: the word behind the record. */
int cli_read_question(const char *command, const cli_args *args, size_t first, cli_asked *a);
int cli_read_number(const char *command, const char *option, const char *text, double most, double *out);
int cli_run_meetings(const cli_args *args);
int cli_run_chronology(const cli_args *args);
int cli_run_events(const cli_args *args);
int cli_run_quotes(const cli_args *args);
int cli_run_actors(const cli_args *args);
int cli_run_actor(const cli_args *args);
int cli_run_search(const cli_args *args);
int cli_run_changes(const cli_args *args);
int cli_run_positions(const cli_args *args);
int cli_run_wording(const cli_args *args);
int cli_run_phrase(const cli_args *args);
int cli_run_compare(const cli_args *args);
int cli_run_serve(const cli_args *args);
int cli_run_ties(const cli_args *args);
int cli_run_outlook(const cli_args *args);
int cli_run_causes(const cli_args *args);
int cli_run_figure(const cli_args *args);
/* cmd_correct.c */
int cli_run_fix(const cli_args *args);
int cli_run_reject(const cli_args *args);
int cli_run_confirm(const cli_args *args);
int cli_run_merge(const cli_args *args);
int cli_run_rename(const cli_args *args);
int cli_run_corrections(const cli_args *args);
const char *cli_who(const cli_args *args);
ent_record *cli_open_to_write(const cli_args *args, ent_status *st);
int cli_run_review(const cli_args *args);

#endif
